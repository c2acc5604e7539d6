# Traces of a redaction that the other file of markers does not know.

define kin_said (?i:(?:carer|nurse|clinic|lab(?:oratory)?(?: name)?|workplace|employer|school|ward|pharmacy|pharmacist|physio|midwife|GP|practice|dentist|aunt|uncle|cousin|niece|nephew|grand(?:mother|father|son|daughter)|girlfriend|boyfriend|fianc[eé]e?|ex-?(?:wife|husband)|flatmate|roommate|colleague|teacher|priest|pastor|landlady|staff(?: member)?|officer|constable|medic|paramedic|social worker|caseworker|therapist|union|unit|vessel|ship|farm|store|shop|brand|model|website|hotel|station|airport|estate|reservation|base|regiment|team|ethnicity|nationality|language|religion|number|town|initials))

# "seen at [clinic]", "by [nurse]": one noun in brackets where a name is due.  "[the nurse]" is an editor's.
rule marker/bracket-kin
  type MARKER
  trigger mark [
  confidence 0.95
  regex (?<=\bat |\bto |\bby |\bin |\bof |\bon |\bfrom |\bwith |\bnear |\bthan |\bcalled |\bnamed |\bphone |\bDr |\bDr\. |\bMr |\bMr\. |\bMs |\bMs\. |\bMrs |\bMrs\. |\bher |\bhis |\pL, |: |\n|\A)\[%{kin_said}(?:[ _-]?(?:\d{1,2}|[A-Z]))?\](?!\()(?=/|[ ,.;:)'’]|\n|\z)
  hit practitioner at {[clinic]} and had
  hit with her carer, {[carer]}, from the
  hit kitchen assistant at {[workplace]}. In
  hit sent to {[laboratory name]} and we
  miss by [the nurse] then
  miss as shown at [3] there

rule marker/bracket-counsel
  type MARKER
  trigger mark [
  confidence 0.97
  regex \[(?:COUNSEL|ATTORNEY|LAWYER|EXPERT|DOCTOR|PHYSICIAN|NURSE|OFFICER|INVESTIGATOR|WITNESS|ADDRESS|NAME|MOTHER|FATHER|SISTER|BROTHER|SON|DAUGHTER|WIFE|HUSBAND|EMPLOYEE|REPRESENTATIVE) (?:FOR|OF|TO)(?: THE)?(?: [A-Z]{3,14}){1,3}\]
  hit Asked by {[COUNSEL FOR PETITIONER]} at
  hit the {[MOTHER OF THE MINOR]} came
  miss by [COUNSEL] FOR

# The exemptions of an act in square brackets: "[b7C]", "[b6, b7C]".
rule marker/bracket-exemption
  type MARKER
  trigger mark [
  confidence 0.97
  regex \[b ?\(?\d\)? ?\(?[A-F]?\)?(?:[,;/ ]{1,2}b ?\(?\d\)? ?\(?[A-F]?\)?){0,3}\](?!\()
  hit Paramedic {[b7C]} told me
  hit Agent {[b6, b7C]} told me
  miss note [b] of it

rule marker/withheld-noun
  type MARKER
  trigger word withheld omitted redacted suppressed
  back 4
  confidence 0.97
  regex \((?i:(?:ward|place|unit|shop|farm|vessel|regiment|source|identity|whereabouts|family|employer|hospital|clinic|school|town|village|street|address|email|number|surname|initials|agency|company|bank|witness|officer|doctor|nurse|child|minor|informant)(?:'s)?(?: (?:name|address|number|details))?) (?i:withheld|omitted|redacted|suppressed)(?: (?i:by|at|on|for) [a-z ]{2,30})?\)
  hit on your ward {(ward withheld)} on
  hit porter from {(place withheld)} who
  hit by him {(witness name withheld by request)} then
  miss Lasix (dose withheld) today

# What tools for text call a find: "<ORG>", "<PER-1>", "<staff member A>".
rule marker/angle-tool
  type MARKER
  trigger mark <
  confidence 0.97
  regex <{1,2} ?(?:(?:ORG|PER|LOC|GPE|PERSON|FAC|NORP|MISC|PHI|PII)(?:[-_ ]?\d{1,4})?|(?i:staff member|family member|social worker|nurse|carer|officer|medic|paramedic|clinic|laboratory|workplace|pharmacy|ward|unit)(?:[-_ ]?(?:\d{1,3}|[A-Z]))?) ?>{1,2}
  hit guard for {<ORG>} and had
  hit admitted him, {<staff member A>}, to stand
  miss He saw <Maria> again.

rule marker/hash-date
  type MARKER
  guess DATE
  trigger mark #
  confidence 0.95
  regex (?<![\pL\pN#/])#{1,2}([/.-])#{1,2}\g{-1}(?:#{2,4}|(?:19|20)(?:\d\d|##))(?![\pL\pN#/])
  hit seizures, on {##/##/##} and on
  hit DOB {##/##/####} is
  miss grade #/# of it

# "whose name I have as — — —": dashes behind what asks for a name.
rule marker/dashes-named
  type MARKER
  trigger word as by mr dr ms mrs named called miss
  confidence 0.92
  regex %{lb}(?:as|by|named|called|(?:Mrs?|Dr|Ms)\.?|Miss) (?<hide>(?:[–—-] ){1,4}[–—-])(?=[ ,.;:)]|\n|\z)(?! \d)
  hit name I have as {— — —}, told
  hit seen by Dr. {- - -} today
  miss rated as - 3 of it

# Two crosses for a name, or two with full stops for initials.
rule marker/two-letters
  type MARKER
  trigger word x xx
  confidence 0.975
  regex (?:(?<=\bDr\. |\bMr\. |\bMs\. |\bMrs\. |\bDr |\bMr |\bMs |\bMrs )X{1,2}(?![\pL\pN])(?!\. \p{Lu}\p{Ll})|(?<![\pL\pN])XX(?= (?:Church|Hospital|School|Clinic|Street|Avenue|Road|County|Company|Inc|LLC|University|College|Bank)\b)|(?<![\pL\pN.])X\.X\.(?:X\.)?(?![\pL\pN]))
  hit where Dr. {XX} diagnosed a hernia
  hit the basement of {XX} Church.
  hit nephew, {X.X.}, was asleep
  miss karyotype XX, female
  miss Dr. X. Lopez came

# "a pulpwood loader for (Employer)", "the injury of (Date of Injury)": what a decision that is published puts in place of names.
rule marker/paren-noun
  type MARKER
  trigger mark ( [
  confidence 0.95
  regex (?<=\bfor |\bof |\bat |\bby |\bwith |\bto |\bthat |\bfrom |\band |\bin |\bon )(?:\((?:Employer|Claimant|Carrier|Date of Injury|Injured Worker|Provider|Doctor|Petitioner|Employee|Applicant|Self-Insured|City|County|Hospital|Clinic|Street|Date|Name|Insurer)\)|\[(?:Employer|Claimant|Carrier|Date of Injury|Injured Worker|Provider|Doctor|Petitioner|Employee|Applicant|Self-Insured|Insurer|Adjuster|Attorney)\])(?=[ ,.;:)?'’]|\n|\z)
  hit loader for {(Employer)}, sustained
  hit injury of {(Date of Injury)}?
  hit the IRO that {[Claimant]} is not
  miss John Delgado (Claimant) says

# "QT/xx" below a letter: who typed it was taken out.
rule marker/typist
  type MARKER
  cross paragraph
  trigger mark /
  back 2
  confidence 0.9
  regex (?<=\n)\p{Lu}{2,3} ?[/:] ?(?<hide>x{2,4}|X{2,4})(?=[ \t]*(?:\n|\z))
  hit End of report.\n\nQT/{xx}\n
  miss \nOD/xr\n

# "a ***-year-old sawyer", "a --year-old man": signs where an age stood.
rule marker/signs-age
  type MARKER
  guess AGE
  trigger word year yr
  back 5
  confidence 0.97
  regex (?<=\ba |\ban |\bA |\bAn |[Tt]he |\bis )(?:\*{2,6}|#{2,4}|\?{2,4}|\.{3}|-{2,4})(?=[ -]?y(?:ea)?r[ -]old)
  hit The claimant, a {***}-year-old sawyer
  hit a {##}-year-old man
  miss a 40-year-old man

# "employed by ######## since 2010", "lives in --- with", "Dear Ms. ***:": signs behind a word that needs another.
rule marker/signs-behind
  type MARKER
  trigger mark # * -
  back 3
  confidence 0.95
  regex %{lb}(?i:at|by|with|from|to|for|in|on|of|dr|mr|mrs|ms|told|called|attorney|claimant|applicant|plaintiff|defendant|wife|husband|son|daughter|mother|father|brother|sister|judge|officer|nurse|adjuster)(?:\.|,)?[ ](?<hide>#{3,14}|\*{3,14}|-{3,14})(?=[ ]\p{Ll}|['’]s\b|[,:;](?: |\n|\z)|\.(?:[ \n]|\z)|[ ]on \p{Lu})
  hit employed by {########} since 2010
  hit lives in {---} with his wife
  hit Dear Ms. {***}:
  hit Dr. {---}'s report
  miss in --- 12 mg
  miss on -- off

# "The foreman, ***, gave evidence", "Worker: ***   Age": asterisks in a line of words, where a name stood.
rule marker/stars-between
  type MARKER
  cross column
  trigger mark *
  back 2
  confidence 0.9
  regex (?<=\pL, |\pL: |\pL\. |\pL:  |\pL:   |v\. )(?<hide>\*{3,8})(?=,| v\.| (?C"wide")\pL|\t|\.(?: |\n|\z)|[ \t]*\n)
  hit The foreman, {***}, gave evidence
  hit Worker: {***}   Age: 44
  hit *** v. {***}, Decision
  miss ***URGENT***
  miss *** note ***
  miss see below: *** fasting

# "*** v. Tan"
rule marker/stars-party
  type MARKER
  trigger mark *
  confidence 0.9
  regex (?<![\pL\pN*])(?<!\* )\*{3,8}(?= vs?\. (?:\p{Lu}|\*))
  hit {***} v. Tan, Decision
  hit Re: {****} vs. The Mill
  miss *** see v. 3

# "[CLAIM NO.]", "[SIGNATURE]", "[POLICY NUMBER]"
rule marker/bracket-number
  type MARKER
  trigger mark [
  confidence 0.95
  regex \[(?!\p{Lu}{3,16}(?:[-_ ]\p{Lu}{3,12}| NO)?\])(?i:(?:claim|policy|case|file|account|member|patient|employee|chart|record|medical record|docket|badge|licen[cs]e|phone|fax|telephone|mobile|social security|id|mrn|ssn|zip|reference|invoice|certificate) ?(?:no\.?|nos\.?|number|#|num\.?|code))\]
  hit number {[CLAIM NO.]}, was denied
  miss [PATIENT NUMBER] is
  hit {[Policy Number]} of it
  miss [see claim no. 4]
  miss [no.]

# "**/**/1971", "##/##/####": what stands of a birthday.
rule marker/masked-day
  type MARKER
  guess DATE
  trigger mark *
  trigger mark #
  confidence 0.97
  regex (?<![\pL\pN*#])(?:\*{1,2}/\*{1,2}/|#{1,2}/#{1,2}/|\*{1,2}-\*{1,2}-|#{1,2}-#{1,2}-)(?:(?:19|20)?(?:\d\d|\*\*|##))(?![\pL\pN])
  hit Date of birth: {**/**/1971}
  hit DOB {##/##/19##}
  miss a ** / ** b

# "[name cut]", "[recipient removed]", "[IMPOUNDED]"
rule marker/bracket-removed
  type MARKER
  trigger mark [
  confidence 0.95
  regex \[(?!(?i:emphasis|citations?|footnotes?|quotations?|internal|brackets|alterations?|text|paragraphs?|attachments?|image|signature page|paragraph|words|objection|colloquy|pages?) )(?i:(?:\p{L}{2,12} ){0,3}(?:cut|removed|withheld|deleted|impounded|sealed|suppressed|expunged|obscured|masked|blacked out|struck out|struck|taken out|blanked))\]
  hit per radiology {[name cut]}. Monitor
  hit is for {[recipient removed]} only
  hit Sum {[IMPOUNDED]}. Annuity
  miss [citation removed]
  miss [see 3]

# "[Employee #1] was never disciplined": a person by number.
rule marker/person-number
  type MARKER
  trigger mark [
  confidence 0.97
  regex \[(?i:employee|patient|pt|worker|claimant|witness|student|pupil|person|individual|doctor|physician|provider|nurse|officer|defendant|plaintiff|child|mother|father|sibling|spouse|coworker|co-worker|supervisor|manager|employer|hospital|clinic|company|school|city|town|county) ?(?:#|no\.? ?|number )\d{1,3}\](?!\()
  hit yours, {[Employee #1]} was never
  hit sent to {[Hospital #2]} by bus
  miss see [patient page 3] here
