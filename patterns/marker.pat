# Visible traces of an earlier redaction, our own tags among them.  They are left alone, and nothing inside them is believed: so a rule
# here must know the words of a marker, lest a name between brackets be taken for one.

define what (?:NAMES?|GRAND(?:MOTHER|FATHER|PARENTS?|SON|DAUGHTER|CHILD)|AUNT|UNCLE|COUSIN|NIECE|NEPHEW|DIRECTOR|PRINCIPAL|TEACHER|COLLEAGUE|CO-?WORKER|FRIEND|NEIGHBOU?R|LANDLORD|GUARDIAN|LAW FIRM|FIRM|YEARS?|MONTH|DAY|AGE|STREET|COUNTY|STATE|BANK|CHURCH|COURT|POLICE|UNIVERSITY|COLLEGE|BRAND|VENDOR|CLAIMANTS?|SURGEONS?|APPLICANTS?|EMPLOYEES?|PLAINTIFFS?|DEFENDANTS?|RESPONDENTS?|PETITIONERS?|MOTHER|FATHER|HUSBAND|WIFE|SON|DAUGHTER|BROTHER|SISTER|PARTNER|PARENTS?|THERAPISTS?|ADJUSTERS?|INTERPRETER|EXAMINER|CASE MANAGER|CARRIER|CLINIC|PHARMACY|TRIBE|RANK|TITLE|ATTORNEYS?|LAWYERS?|JUDGES?|SPOUSES?|WITNESS(?:ES)?|RELATIVES?|CHILD|INSURERS?|SCHOOLS?|TOWN|AGENCY|MANAGER|SUPERVISOR|NURSES?|OFFICERS?|PRISON|BANK|SIGNATURE|PATIENTS?|PERSONS?|DOCTORS?|PHYSICIANS?|PROVIDERS?|CLINICIANS?|INITIALS?|DATES?|DOB|AGES?|TIMES?|EMPLOYERS?|FACILIT(?:Y|IES)|HOSPITALS?|ORGANI[SZ]ATIONS?|COMPANY|PROFESSIONS?|OCCUPATIONS?|STREET|ADDRESS(?:ES)?|CITY|COUNTY|STATE|COUNTRY|LOCATIONS?|PLACES?|ZIP|PHONES?|TELEPHONE|FAX|E-?MAILS?|URL|IP|SSN|MRN|HEALTHPLAN|ACCOUNT|LICENSE|CLAIM|VEHICLE|DEVICE|USERNAME|IDS?|ID[ _]NUMBERS?|NUMBERS?|GAP|MARKER|HIDDEN|PHI|PII|CONTACT|UNIQUE|PCP|PT|ATTENDING|REFERRING|RECIPIENT|SENDER|AUTHOR|SIGNATORY)
define what_said (?i:(?:[a-z']{2,14} ){0,3}(?:names?|numbers?|dates?|address(?:es)?|locations?|details|information|identit(?:y|ies)|titles?|places?|employers?|phone|initials|signatures?))
define done (?i:redacted|removed|deleted|withheld|omitted|anonymi[sz]ed|de-?identified|deidentified|suppressed|blinded|masked|scrubbed|censored|expunged|blacked out|sealed|sanitized|excised)
define noun_said (?i:(?:(?:first|last|full|given|family|middle|maiden|street|home|work|company|school|patient|client|claim|case|file|phone|social security|e-?mail|post(?:al)?|zip|job|birth)(?:'s)?[ _-])?(?:names?|surname|initials|dates?|dob|ages?|years?|month|day|town|city|village|suburb|place|county|state|province|country|address(?:es)?|street|post ?code|zip|phone|telephone|tel|mobile|cell|fax|e-?mail|numbers?|no\.|ref(?:erence)?|code|hospital|clinic|ward|school|college|university|church|parish|employer|company|firm|business|bank|insurer|carrier|agency|colony|tribe|occupation|profession|job|title|location|facility|organi[sz]ation|signature|signed|sgd|licen[cs]e|plate|ssn|mrn|nhs|npi))
define person_said (?i:(?:patient|client|claimant|applicant|worker|employee|doctor|physician|surgeon|clinician|provider|nurse|therapist|psychologist|psychiatrist|attorney|lawyer|solicitor|barrister|counsel|judge|interpreter|witness|adjuster|husband|wife|spouse|partner|mother|father|parent|son|daughter|sister|brother|sibling|child|relative|friend|neighbou?r|co-?worker|supervisor|foreman|manager|owner|landlord|person|sender|recipient|author|user))

rule marker/angle-noun
  type MARKER
  trigger mark < {
  confidence 0.97
  regex <{1,2} ?(?:%{noun_said}|%{person_said})(?:[ _-]?(?:\d{1,3}[a-z]{0,2}|[A-Z]))? ?>{1,2}|\{{1,2} ?(?:%{noun_said}(?: (?i:of) [A-Za-z ]{2,25})?|%{person_said})(?:[ _-]?(?:\d{1,3}|[A-Z]))? ?\}{1,2}
  hit seen on {<date>} with her boy
  hit {<Psychologist>} will write
  hit the day of {<DATE-14d>} was hot
  miss a <b>bold</b> word, x < year, y > 3
  miss set {{dates, names}} of the table

rule marker/bracket-noun
  type MARKER
  trigger mark [
  confidence 0.95
  regex (?<!\.\.)(?<!\d{4} \p{Lu}{3} |\d{4} \p{Lu}{2} |\d{4} \p{Ll}{3} |\d{4} \p{Ll}{2} )\[(?:%{noun_said}(?: of [a-z ]{2,25})?(?:,? (?i:known to|held by|on file with|not) [^\]\n]{2,40}| ?%{done}(?: [^\]\n]{1,30})?)|(?:%{noun_said}|%{person_said})[ _-]?(?:\d{1,2}|[A-Z])|(?i:years?|month|day|age|bank|church|village|suburb|street|university|college|firm|occupation|country|state|mobile|sgd|signed|hosp|mgr|supv|ins(?: co)?|addr|atty|xxx?|link)|b ?\(?\d\)?(?:\([A-F]\))?)\](?!\()
  hit of {[address known to the Registry]}, affirm
  hit has attended {[name of school omitted]} and likes it
  hit born in {[year]} and turned so then
  hit told {[b6]} all so
  hit got him to {[hosp]} alive
  hit called from {[ins co]}, number
  hit by {[Witness 3]} there
  miss as shown [page 3] and [see note 4] here
  miss he said [the age] of it was [years ago]
  miss the [day](https) of it
  miss 02/13/24 0800 mjp [SUPV] Agree
  miss .....[sgd].....

rule marker/scored-noun
  type MARKER
  trigger mark _
  confidence 0.97
  regex (?<![\pL\pN_])_{1,2}\((?:%{noun_said}|%{person_said})\)_{1,2}(?![\pL\pN_])
  hit Signed by {_(name)_}, day lead
  miss the _(long)_ one

rule marker/tag
  type MARKER
  trigger mark [
  confidence 1
  regex \[%{what}(?:'S)?(?:[-_ ](?!MEETING|STATEMENT|RESPONSE|EXHIBIT|SIGNED|COPY|SERVED|SWORN)[A-Z]{3,12})?(?:[-_ #:]?\d{1,6})?\]
  hit He saw {[NAME-1]} again.
  hit He saw {[DATE-2]} again.
  hit at {[HOSPITAL]} today
  hit Re: {[CLAIMANT NAME]} v. Bronco
  hit Dr. {[SURGEON]} fixed it
  miss He saw [Maria Delgado] again.
  miss as in [12] there

rule marker/placeholder
  type MARKER
  trigger mark [
  confidence 0.98
  regex \[(?:(?i:(?:patient|client|doctor|first|last|full|company|hospital|street)(?:'s)?[ _-])?(?i:names?|initials?|dates?(?: of birth)?|hospital|place(?: name)?|town|school|county|attorney|solicitor|judge|witness|spouse|relative|insurer|agency|manager|supervisor|signature|person|employer|address(?:es)?|facility|physician|provider|doctor|company|location|city|phone(?: number)?|email|DOB|MRN|SSN)(?:[ _#-]?\d{1,3})?|(?:Dr|Mr|Mrs|Ms)\.? [A-Z]\.?)\]
  hit He saw {[Name]} again.
  hit his mother is in {[place]} now
  hit seen at {[hospital]} there
  hit by {[Dr. X]} there
  miss He saw [the name] again.
  miss He saw [Maria] again.

rule marker/stars
  type MARKER
  trigger mark *
  confidence 0.97
  regex (?<!: )\*\*(?:[A-Z][A-Z-]{2,20}\[[^\]\n]{0,80}\]|(?:NAME|DATE|PLACE|ID|ID-NUM|AGE|PHONE|INSTITUTION|HOSPITAL|STREET-ADDRESS|ADDRESS|ZIP-CODE|ZIP|CITY|STATE|EMAIL|SSN|PERSON|ROOM|INITIALS|DEVICE-ID|PATH-NUMBER|ACCESSION-NUMBER|COMPANY|EMPLOYER|NUMBER|LOCATION|PATIENT|DOCTOR|REDACTED|REMOVED|WITHHELD|DELETED)(?![\pL-]))|(?<=Dr\. |Mr\. |Ms\. |Mrs\. |by |with |at |from |to |of |and |Dr |Mr |Ms |Mrs |Nurse |Judge |Prof\. |Officer |named |called )\*{2,10}(?![\pL*])
  hit Mr. {**NAME[AAA BBB]} came.
  hit seen by Dr. {***} there
  hit as Nurse {***} told
  miss rated ** by them
  miss note *** below
  miss ALLERGY: **SULFA**
  miss REF 0 OF 2 **CALL**
  hit seen on {**DATE} by

rule marker/mimic-name
  type MARKER
  guess NAME
  trigger mark [
  confidence 1
  regex \[\*\*(?=[^\]\n]{0,40}?(?i:name|initial|doctor|physician|dictator|attending|wardname|pager))[^\]\n]{0,100}\*\*\]
  hit Mr. {[**Known lastname 1234**]} came.
  hit Dr. {[**First Name8 (NamePattern2)**]} came.
  miss Mr. [**Hospital1 18**] came.
  miss Mr. ** name ** came.

rule marker/mimic-facility
  type MARKER
  guess FACILITY
  trigger mark [
  confidence 1
  regex \[\*\*(?=[^\]\n]{0,40}?(?i:hospital|facility|clinic|unit|company|university|location))(?![^\]\n]{0,40}(?i:name))[^\]\n]{0,100}\*\*\]
  hit seen at {[**Hospital1 18**]} there
  hit seen at {[**Location (un)**]} there
  miss seen at [**Known lastname**] there
  miss seen at [Hospital] there

rule marker/mimic-other
  type MARKER
  trigger mark [
  confidence 1
  regex \[\*\*(?![^\]\n]{0,40}(?i:name|initial|doctor|physician|dictator|attending|pager|hospital|facility|clinic|unit|company|university|location))[^\]\n]{0,100}\*\*\]
  hit on {[**2014-07-03**]} he came
  hit call {[**Telephone/Fax (1) 4471**]} now
  hit on {[****]} he came
  miss on [**Hospital1**] he came
  miss on **2014** he came

rule marker/redacted
  type MARKER
  trigger mark [ ( < {
  confidence 0.99
  regex [\[(<{](?:%{what}|(?i:(?:(?:first|last|full|town|city|village|place|school|company|family|street|county|tribe|ship|unit|phone|claim|account|policy|case|file|street|home|work|e-?mail|employer|hospital|patient|client|doctor|social security|date of|license|badge|fax|city|contact|insurance|medical record|record) ){1,2}(?:numbers?|names?|address(?:es)?|birth|injury|service|details|initials|and state)|letterhead|header|footer|logo|stamp|signature block|date of birth|names?|patient(?:'s)?(?: name)?|dates?|address|identity|signature|initials|seal|stamp|photo(?:graph)?|image|paragraphs?|phone|number|text|content|expletives?|profanity|obscenity|information|personal (?:data|information)|portion|this|line|lines|pages?(?: \d{1,3}(?:-\d{1,3})?)?|paragraph))?[ _:-]{0,2}(?:(?i:was|were|is|has been|have been|intentionally|hereby) )?%{done}[ _:-]{0,3}(?:%{what}|(?i:for privacy|by court|by agency|under seal|per [^\])>}\n]{1,30}|names?|dates?|address|b ?\(?\d\)?(?:\([A-C]\))?))?[\])>}]
  hit He saw {[REDACTED]} again.
  hit He saw {(name withheld)} again.
  hit Please call {[phone number redacted]} with it
  hit {[LETTERHEAD REMOVED]} of it
  hit He saw {<redacted>} again.
  hit He saw {[address removed]} again.
  hit He saw {[REDACTED-NAME]} again.
  hit The {[town name withheld]} ferry was late.
  hit {[page 2 withheld]} of it
  miss The stitches (removed on July 3) held.
  miss He saw [Maria redacted poem] again.
  miss sutures [3 removed]
  hit He saw {[Redacted: name]} again.
  hit He saw {[REDACTED - b6]} again.
  hit it is true.\n\n{[signature redacted]}\nTyped

rule marker/compound
  type MARKER
  trigger mark [ ( < { _ %
  confidence 0.98
  regex (?:[\[<{(]{1,2}|_|%{1,2})(?=(?:[A-Z]{2,12}_){0,3}%{what}(?![A-Z]))[A-Z]{2,14}(?:_[A-Z0-9]{1,14}){1,4}(?:[\]>})]{1,2}|_|%{1,2})(?![\pL\pN])
  hit Pt: {<PATIENT_NAME>} slept.
  hit Brought to {_NAME_OF_HOSPITAL_} by car.
  hit seen by {[DOCTOR_NAME_2]} today
  hit seen at {<CLIENT_CITY>} today
  miss Run <MAKE_ALL> now.
  miss Dr. [Ann Lee] came.
  miss the _MARIA_ poem

rule marker/said
  type MARKER
  trigger mark [
  confidence 0.97
  regex \[%{what_said} %{done}(?: [a-z ]{2,30})?\]
  hit a letter from attorney {[attorney name removed]} dated
  hit at {[his home address deleted]} since
  hit by {[supervisor's name withheld by request]} then
  miss a note [sutures removed] of it
  miss a note [Maria Lopez removed] of it

rule marker/waves
  type MARKER
  trigger mark ~
  confidence 0.95
  regex (?<=Dr\. |Mr\. |Ms\. |Mrs\. |\bDr |\bMr |\bMs |\bby |\bwith |\bat |\bfrom |\bto |\bof |\band |: )~{3,40}(?![\pL\pN~])(?=[ ,.;:)])
  hit Dr. {~~~~~~} recommends it.
  miss a pain of ~3 now
  miss at ~~ home

rule marker/redacted-word
  type MARKER
  trigger word redacted
  confidence 0.95
  regex %{lb}(?:REDACTED|\*REDACTED\*)%{rb}
  hit He saw {REDACTED} again.
  hit He lives at {REDACTED}, now.
  miss The redacted copy came.
  miss Redacted by the clerk

rule marker/angle
  type MARKER
  trigger mark < { %
  confidence 0.98
  regex <{1,2}/?%{what}(?:[-_ ]?\d{1,6})?/?>{1,2}|\{{1,2} ?%{what}(?:[-_ ]?\d{1,6})? ?\}{1,2}|%{1,2}%{what}%{1,2}
  hit He saw {<NAME>} again.
  hit He saw {<PATIENT_3>} again.
  miss He saw <Maria> again.
  miss with < NAME of it

rule marker/letters
  type MARKER
  trigger word xxx xxxx xxxxx xxxxxx xxxxxxx xxxxxxxx xxxxxxxxx xxxxxxxxxx xxxxxxxxxxx xxxxxxxxxxxx xxxxxxxxxxxxx xxxxxxxxxxxxxx xxxxxxxxxxxxxxx xxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  confidence 0.97
  regex %{lb}(?:[Xx]{4,40}|[Xx]{3}(?= ?[ .,;])(?<!XXX(?= ?[IV]))(?<!rated XXX|grade XXX|size XXX|brand XXX|label XXX|movie XXX|quis XXX|model XXX)(?<=xxx|XXX))(?<!4[5-9],XXX)(?<!4[5-9],XXXX)(?<!4[5-9], XXX)(?![\pL\pN]|'(?![Ss](?!\pL))\pL)
  hit Mr. {XXXX} came.
  hit Mr. {xxxxx} came.
  hit with {XXX}, who came
  miss Super Bowl XXXI was on.
  miss the film was rated XXX.
  miss The Xxylo group came.
  miss he xxxx'd it

rule marker/letter-date
  type MARKER
  guess DATE
  trigger word x xx
  back 2
  confidence 0.97
  regex (?<![\pL\pN])(?:[Xx]{1,2}([/-])[Xx]{1,2}\g{-1}(?:[Xx]{2,4}|(?:19|20)(?:\d\d|[Xx]{2}))|\d{1,2}/[Xx]{2}/(?:[Xx]{4}|\d{4}))(?![\pL\pN])
  hit on {XX/XX/2014} he came
  hit on {xx-xx-xxxx} he came
  hit on {XX/XX/XXXX} he came
  miss on 07/03/2014 he came
  miss at X/Y/2014 it
  hit on {XX/XX/19XX} he came

rule marker/masked-number
  type MARKER
  trigger word xxx xxxx
  trigger mark *
  confidence 0.95
  regex (?<![\pL\pN*])(?:[Xx]{3}-[Xx]{2,3}-[Xx]{4}|\*{3}-\*{2,3}-\*{4}|\*{4,60})(?![\pL\pN*])
  hit number {XXX-XX-XXXX} there
  hit number {***-**-****} there
  hit Mr. {*****} came.
  miss number XXX-XX-6789 there
  miss a ** note

rule marker/line
  type MARKER
  trigger mark _
  confidence 0.95
  regex (?<![\pL\pN_)])(?:(?<!\pL\.)|(?<=\bMr\.|\bMs\.|\bDr\.|\bSt\.|Mrs\.))_{3,200}+(?![\pL\pN])
  hit Mr. {____} came.
  hit seen at {_________} then
  miss snake_case names
  miss one __ two
  miss Employer: __Vail Schools____ Job
  miss Connie Baca W._________ Date

# "__/__/____": the blanks of a day.
rule marker/line-day
  type MARKER
  trigger mark _
  confidence 0.95
  regex _{1,4}/_{1,4}/(?:19|20)?_{2,4}
  hit on {__/__/____} he came
  hit DOB: {__/__/19__}
  miss a__/b

rule marker/box
  type MARKER
  trigger mark █ ■ ▇ ▆ ▉ ▊ ▋ ▌ ▬ ▮ ░ ▒ ▓
  confidence 0.99
  regex [█■▇▆▉▊▋▌▬▮░▒▓](?:[ ]?[█■▇▆▉▊▋▌▬▮░▒▓]){0,200}
  hit Mr. {████} came.
  hit Mr. {■■■ ■■} came.
  miss Mr. □ came.
  miss Mr. • came.

rule marker/exemption
  type MARKER
  trigger mark (
  confidence 0.98
  regex (?<![\pL\pN)])(?<!\d )(?<!ubd\. )(?<!ubdivision )(?<!ection )(?<!aragraph )\((?:b|j|k)\) ?\(\d[A-F]?\)(?: ?\([A-F]\))?(?:[,;/ ]{1,2}\((?:b|j|k)\) ?\(\d[A-F]?\)(?: ?\([A-F]\))?){0,4}(?!\()
  hit Agent {(b)(6)} came.
  hit Agent {(b)(6), (b)(7)(C)} came.
  miss under (a)(6) of it
  miss Section 3208.3(b)(3) applies
  miss plan (b) is it

rule marker/bracket-blank
  type MARKER
  trigger mark [ <
  confidence 0.95
  regex \[[ _.*?-]{2,40}\]|<[ _.*-]{3,40}>
  hit Mr. {[...]} came.
  hit Mr. {[____]} came.
  miss the array [] is void
  miss Check [X] here.

# Sections of the freedom of information acts of the United Kingdom and Ireland, where a name stood.
rule marker/exemption-section
  type MARKER
  trigger mark (
  confidence 0.95
  regex \((?i:s(?:ec(?:tion)?|\.)?|reg\.?|FOIA?)[. ]{0,2}(?i:s\.?)? ?\d{1,2}\(\d{1,2}\)(?:\([a-z]\))?\)
  hit Manager {(s.40(2))} signed
  hit by {(FOI s.38(1))} there
  miss under (section 12) of it
  miss under (s. 40) of it

# A masked half, the other half in clear: "XXX-XX-4471".
rule marker/masked-half
  type MARKER
  trigger word xxx xxxx
  trigger mark *
  confidence 0.9
  regex (?<![\pL\pN*])(?:[Xx]{3}-[Xx]{2}|\*{3}-\*{2}|[Xx]{4}[- ][Xx]{4}[- ][Xx]{4}|(?:\*{4}[- ]){3})(?=[- ]?\d{4}(?!\d))
  hit SSN {XXX-XX}-4471 there
  hit card {XXXX-XXXX-XXXX}-4471 there
  miss XXX-XX-XXXX there
  miss XXXII-4471 it

# Set off by angles: "<<< page 2 withheld >>>".
rule marker/angles-wide
  type MARKER
  trigger mark <
  confidence 0.98
  regex <{2,3} ?(?:%{what}|(?i:\pL{2,10} )?(?i:pages?|lines?|paragraphs?|names?|text|section|content|attachment|exhibit|image|photo)(?: \d{1,3}(?:-\d{1,3})?)?) %{done}(?: [\pL\d ]{2,30})? ?>{2,3}
  hit Director\n\n{<<< page 2 withheld >>>}
  hit He saw {<<NAME REDACTED>>} there
  miss Flow << page 2 >> here
  miss pH << 2 withheld it

# A number in hashes behind its label; what is left of it in clear is a number still.
rule marker/hashes
  type MARKER
  trigger mark # (
  confidence 0.95
  regex (?:(?<=[Nn]o\. |\bLic\. |\bLic |umber |umber: |[Nn]o: |\bSSN |SSN: |MRN |MRN: |hone |hone: |laim |laim: |olicy |\bID |\bID: |ccount |icense |\bat |\bby |Dr\. |Mr\. |Ms\. |Mrs\. )#{4,40}|(?:\(#{3}\) ?|#{3}[- ])#{3}(?=[- ]\d{4}(?!\d))|#{3}-#{2}(?=-\d{4}(?!\d))|\(#{3}\) ?#{3}-#{4}|#{3}-#{2,3}-#{4})(?![\pL\pN#])
  hit Registration no. {######}\n
  hit phone {(###) ###}-0175.
  hit SSN {###-##}-8126 there
  miss \n#### Plan of it
  miss the cell shows ######## there

# Dashes in a bracket behind what is reached by a number.
rule marker/dashes
  type MARKER
  trigger mark (
  confidence 0.9
  regex (?<=phone |Phone |\bfax |\bFax |\btel |cell |mobile |email |e-mail |address |number |\bDOB |\bMRN |\bSSN |\bname )\((?<hide>-{3,20})\)
  hit one pair of boots, phone ({---}), bracelet
  hit his address ({-----}) is
  miss Babinski (---) there
  miss phone (--) off

# Two letters alone, where an age stood.
rule marker/letters-age
  type MARKER
  guess AGE
  trigger word xx xxx
  confidence 0.97
  regex (?<![\pL\pN,-])[Xx]{2,3}(?=[ -](?:years?|yrs?|y\.?o|y/o|months?|weeks?)(?:[ -]|/)?(?i:old|o|of age)|-year|y/?o\b)
  hit to see a {XX}-year-old clerk
  hit She is {XX} years old
  miss karyotype 46,XX in all
  miss volume XX year book

# The blanks of a telephone number that somebody says one may call.
rule marker/blank-phone
  type MARKER
  guess PHONE
  trigger mark (
  back 2
  confidence 0.99
  regex %{lb}(?:at|call|phone|is|text|fax|me|number):? (?<hide>\(_{2,4}\) ?_{2,4}-_{2,5})(?!_)
  hit I may be reached at {(___) ___-____} or by
  miss Phone (____) ____-____   Ext is a form (__)

# What somebody is or what a thing is called, in brackets where the name would stand: "Dr. [Surgeon]", "tunes for [ORG]", "write to [e-mail]".
rule marker/bracket-place-of-name
  type MARKER
  trigger mark [
  back 4
  confidence 0.93
  regex (?:\b(?:Dr|Mr|Ms|Mrs|Prof|Drs)\.? |\b(?:at|in|from|to|for|by|with|of|and|near|called|named|see|saw|told|son|wife|husband|daughter|mother|father|brother|sister|is|was) )(?<hide>\[(?:%{noun_said}|%{person_said}|ORG|LOC|PER|PERSON|ORGANI[SZ]ATION|GPE|FAC|minor child|child's name|(?:unclear|illegible|inaudible) (?:name|word|surname|signature))\])(?!\()
  hit seen by Dr. {[Surgeon]} and
  hit for the Lyric and for {[ORG]}, and asked
  hit or write to {[e-mail]}. My sister
  hit a copy went to {[minor child]}, born
  miss he told [the] clerk [so]
  miss to [see] and [go]

rule marker/bracket-clear
  type MARKER
  trigger mark [
  confidence 0.93
  regex \[(?:(?i:illegible|indecipherable)|(?i:illegible|inaudible|unclear|indecipherable) (?i:name|surname|word|signature|number|date)|(?i:minor child|minor's name|child's name|unclear name)|(?i:removed|deleted|edited|snipped|cut)(?: ?[-–:] ?| by )(?i:mod(?:erator)?s?|admin|editor|staff)|(?i:caller|witness|source|informant|name)[:,-] ?(?i:UNK|unknown|not given|n/?a|held|withheld)|(?:intake|caller|witness) ?[-–] ?name held|[A-Z]{0,3}#{2,}(?:[-/ ]?#{2,}){0,4}|#)\]
  hit Officer: DC {[illegible]}   Ref NWW
  hit a stat read on a {[unclear name]}, she has
  hit they have {[removed - mod]} and it is
  hit Pathology {[S##-#####]}: acute
  hit I was there for {[#]} nights
  miss see [3] and [a] here
  miss the [unclean] floor

# "a chiropractor in (town)", "two kids, (name) and (name)": in round brackets, where nothing else names them.
rule marker/round-place-of-name
  type MARKER
  trigger mark (
  back 3
  confidence 0.88
  regex (?:\b(?:at|in|from|to|by|with|near|called|named|kids,|children,|and|son|wife|husband|daughter|Dr\.?|Mr\.?|Ms\.?|Mrs\.?) )(?<hide>\((?:name|names|town|city|village|street|employer|company|hospital|clinic|school|surname|first name|last name|place|number)\))(?=[,.;:!?]| (?:and|who|on|at|in|is|was|has|had|for|with|when|where|came|said)%{rb}|[ \t]*\n)
  hit a chiropractor in {(town)}. I want to
  hit We've two kids, {(name)} and (name), and
  miss by (hospital) bed days
  miss with (number) of them
