# Names that are the commonest words there are, where a title says that somebody is meant.

# "Ms. So said so", "Mr. An's file", "Mrs. He": behind these titles stands a name, whatever it says.
rule name/title-any-word
  type NAME
  trigger word mr ms mrs mx messrs
  confidence 0.9
  regex %{lb}(?:Mr|Ms|Mrs|Mx)\.? (?<hide>(?:A[nst]|And|Any|All|About|Above|After|Around|Before|Behind|Below|Beside|Between|Both|But|By|Down|Each|For|From|Hers?|Him|His|He|If|In|Into|It|Its|Me|My|Near|No|Nor|Of|Off|On|Onto|Or|Our|Out|Over|Past|Per|Round|She|Since|So|Some|Than|That|The|Their|Them|These|They|This|Those|Though|Through|Till|To|Under|Until|Up|Us|Via|We|What|While|Who|With|Yet|You|Your)(?C"article|pronoun|conjunction|conjunction-clause|preposition-place|preposition-other|preposition-of|preposition-for|pronoun-possessive"))(?![\pL-])
  hit when Ms. {So} said so
  hit Mr. {An} is here
  hit I told Mrs. {You}, who agreed
  hit Mr. {No}'s file is closed
  miss MS. The patient walks
  miss for ms. An hour later
  miss Mr. [NAME-1] is here

# The same of a doctor, where a sentence may end with the title: "seen by the Dr. So he left".
rule name/doctor-any-word
  type NAME
  trigger word dr
  back 1
  confidence 0.86
  regex (?<![\pL\d])(?!(?i:the|a|an|his|her|my|our|your|their|this|that|another|any|no|old|new)%{rb})(?:[\pL'-]{1,14}[ ,]|(?=Dr))?+ ?Dr\.? (?<hide>(?:So|An|No|Do|To|On|Her|Than|You|My|Or|Many|Moore?|Till|Under|Such|Few)(?![\pL-]))(?='s|’s|[,;)]| (?:\pL{2,12}+)(?C"person-verb")(?! (?:he|she|they|it|we|I)\b)|, (?:MD|DO))
  hit and Dr. {So} agreed with it
  hit from Dr. {An}, who read it
  hit Dr. {Do}'s note is here
  miss seen by the Dr. So he left
  miss call the Dr. No fever was seen
  miss by his Dr. On Friday he left

# "student health (Lindqvist NP)", "(R. Okafor RN)": a name and what it may sign with, in brackets.
rule name/bracket-credential
  type NAME
  role clinician
  trigger mark (
  confidence 0.93
  regex \((?<hide>(?:\p{Lu}\.? )?(?<testname>\p{Lu}[\p{Ll}'’-]{2,20})(?!\pL)(?C"!testname:heading|specialty|drug|device|abbreviation|facility-head|facility-modifier|generic-workplace|title|occupation|month|medical"))(?=,? (?:MD|DO|NP|RN|PA|PA-C|LPN|LVN|CNA|ARNP|APRN|FNP|CNM|CRNA|DC|DPM|DPT|PT|OT|OTR|SLP|LCSW|LISW|LMSW|MSW|LMFT|LPC|PhD|PsyD|PharmD|RPh|RD|DDS|DMD|OD)\))
  hit by student health ({Lindqvist} NP).
  hit seen there ({R. Okafor}, RN) at noon
  miss by the service (Pediatric NP) today
  miss seen in clinic (Cardiology MD)

# "SENTRY (J BOLL)", "per adjuster (M. ORTIZ)"
rule name/bracket-initial
  type NAME
  trigger mark (
  confidence 0.86
  regex \((?<hide>(?!A (?:MINOR|CHILD|PERSON|PATIENT|WARD|LUNATIC))[A-Z]\.? (?<testname>[A-Z]{3,15})(?!\pL)(?C"testname:surname-us|surname-world")(?C"!testname:abbreviation|scale|drug|device"))\)
  hit ATTY / SENTRY ({J BOLL})
  hit call the desk ({M. ORTIZ}) at noon
  miss by the form (A FORM)
  miss in the leg (L TOE) now
  miss CATHAL BRANNIGAN (A MINOR) SUING

# "DALE WM. ECKHART", "Geo. Pruitt", "Mary Eliz. Hurd": a given name cut short, with its full stop.
rule name/given-short
  type NAME
  trigger word wm chas geo jas thos robt jos edw benj saml danl eliz marg cath chris fredk jno alexr archd
  back 1
  confidence 0.94
  regex %{lb}(?<hide>(?:(?<given>\p{Lu}[\pL'’-]{1,18})(?!\pL)(?:(?C"given-male|given-female")|(?C"!title|heading|month|english")) |(?=(?i:%{trigger})%{rb}))(?:Wm|WM|Chas|CHAS|Geo|GEO|Jas|JAS|Thos|THOS|Robt|ROBT|Jos|JOS|Edw|EDW|Benj|BENJ|Saml|SAML|Danl|DANL|Eliz|ELIZ|Marg|MARG|Cath|CATH|Fredk|FREDK|Jno|JNO|Alexr|ALEXR|Archd|ARCHD)\. (?:\p{Lu}\. )?(?<surname>\p{Lu}[\pL'’-]{2,20}+))(?C"!heading|month|street-type|facility-head")
  hit DEPOSITION OF {DALE WM. ECKHART}, D.O.
  hit signed by {Geo. Pruitt} in ink
  hit Mrs. {Mary Eliz. Hurd} came
  hit for {Wm. T. Sorrel}, deceased
  miss at the Geo. office
  miss by St. Jos. Hospital in town

# "Bill paid it", "4. Rose brought lilies": at the head of a sentence, what only somebody does tells the name from the word.
rule name/word-does
  type NAME
  trigger word brought paid said told asked walked drove ate slept cried smiled agreed signed denies denied reports states lives lived wants prefers remembers tolerated complained refused insists admits recalls drinks smokes moved phoned texted thanked discharged admitted transferred hospitalized extubated intubated
  back 2
  confidence 0.84
  regex (?:\A|(?<=\n|[.!?"] |[.)]  |\d\. |\d\) ))(?<hide>\p{Lu}\p{Ll}{2,11}+(?!\pL)(?C"given-male|given-female")(?C"!month|weekday|title|role-patient|role-clinician|relative|heading|occupation|country|state|drug|medical")) (?i:brought|paid|said|told|asked|walked|drove|ate|slept|cried|smiled|agreed|signed|denies|denied|reports|states|lives|lived|wants|prefers|remembers|tolerated|complained|refused|insists|admits|recalls|drinks|smokes|moved|phoned|texted|thanked|(?:was|is|has been|will be) (?:discharged|admitted|transferred|hospitali[sz]ed|extubated|intubated))(?! (?:by|off|in full|out)\b)%{rb}
  hit 4. {Rose} brought lilies to the ward
  hit {Bill} paid it. He left
  hit well. {Hope} denies pain
  hit {Grace} was discharged; she
  miss Will ask for help
  miss Charity begins at home
  miss Patience paid off
  miss the Bill paid it

# "Initials: M.D.F."
rule name/initials-labelled
  type NAME
  trigger word initials
  confidence 0.93
  regex %{lb}(?i:(?:client|patient|pt|child|subject|minor|student|signed|staff|nurse|rn|employee|resident)?'?s? ?initials)[ \t]?[:=][ \t]{0,4}(?<hide>(?:[A-Z]\.){2,4}|[A-Z]{2,4}|[A-Z]\. [A-Z]\.(?: [A-Z]\.)?)(?![\pL])
  hit Initials: {M.D.F.}    Intake
  hit Client initials: {TRB}, age
  miss Initials: none

# "Twin girls, Awa and Sira, 6": children by their names, whatever these are.
rule name/children-two
  type NAME
  trigger word twins girls boys daughters sons kids children sisters brothers siblings nieces nephews grandsons granddaughters grandkids grandchildren stepsons stepdaughters parents
  confidence 0.88
  regex %{lb}(?i:(?:twin )?(?:%{trigger})),? (?:are |named |called |\()?(?<hide>\p{Lu}\p{Ll}{1,14}+(?!\pL)(?C"!month|weekday|title|heading|place-us|state|country|role-clinician|relative|pronoun|article|preposition-place|preposition-other|facility-head|organisation-head|medical|demonym|conjunction|conjunction-clause|occupation|capital"))(?=(?:, \p{Lu}\p{Ll}{1,14}){0,4},? (?:and|&) \p{Lu}\p{Ll}{1,14}(?:,? \(?\d{1,2}\b|\)|[,.;]|\n|\z))
  hit Twin girls, {Awa} and Sira, 6. Brother
  hit his sons {Pim} and Olek (12)
  miss with brothers at Home and School.
  miss girls, Monday and Tuesday.
  miss children: Boys and Girls, ages

rule name/children-second
  type NAME
  trigger word twins girls boys daughters sons kids children sisters brothers siblings nieces nephews grandsons granddaughters grandkids grandchildren stepsons stepdaughters parents
  confidence 0.88
  regex %{lb}(?i:(?:twin )?(?:%{trigger})),? (?:are |named |called |\()?\p{Lu}\p{Ll}{1,14}+(?!\pL)(?C"!month|weekday|title|heading|place-us|state|country|role-clinician|relative|pronoun|article|preposition-place|preposition-other|facility-head|organisation-head|medical|demonym|conjunction|conjunction-clause|occupation|capital"),? (?:and|&) (?<hide>\p{Lu}\p{Ll}{1,14}+(?!\pL)(?C"!month|weekday|title|heading|place-us|state|country|role-clinician|relative|facility-head|organisation-head|medical|demonym|occupation|capital"))(?=,? \(?\d{1,2}\b|\)|[,.;]|\n|\z)
  hit Twin girls, Awa and {Sira}, 6. Brother
  hit his sons Pim and {Olek} (12)
  miss girls, Monday and Tuesday.
  miss children: Boys and Girls, ages

# "(wit: JMB)", "witness JMB", "init. KRT": three letters behind what somebody signs for.
rule name/initials-witness
  type NAME
  trigger word wit witness witnessed typist init initialed initialled
  confidence 0.86
  regex %{lb}(?i:wit|witness|witnessed by|typist|init|initiall?ed(?: by)?)\.?(?: ?: ?| )(?<hide>(?:[A-Z]{2,3}|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?))(?!\.?[\pL\d-])(?C"!state-code|credential|article|pronoun|preposition-place|preposition-of|preposition-other|conjunction|auxiliary")(?=[),;./ ]|\n|\z)
  hit refused to sign (wit: {JMB})
  hit witnessed by {KRT}, 4/2
  miss Witness: RN on duty
  miss I INITIALED THE RIGHT KNEE

# "w/ FOB Kelechi", "MIL Dot", "GF (Shay)": relatives by letters.
rule name/relative-letters
  type NAME
  role relative
  trigger word fob mob foc mil fil sil bil dil gf bf mgm pgm mgf pgf mga pga mgu dtr dau gdtr ggm soc
  confidence 0.9
  regex %{lb}(?:FOB|MOB|FOC|MIL|FIL|SIL|BIL|DIL|GF|BF|MGM|PGM|MGF|PGF|[Dd]tr|[Dd]au|[Gg]dtr|GGM)(?: is|:|,)? ?\(?(?<hide>\p{Lu}\p{Ll}{2,13}(?!\pL)(?C"!heading|medical|drug|month|weekday|english|title|abbreviation|state|country|place-us|role-clinician|document-word")(?: \p{Lu}[\p{Ll}'’-]{2,18}(?!\pL)(?C"surname-us|surname-world"))?|\p{Lu}\p{Ll}{2,9}(?!\pL)(?C"given-male|given-female")(?= (?:&|and|here|in|at bedside|visiting|visited|called|phoned|updated|present|aware|brought|will|is|was|has|lives|concerned|asks|asked|states|reports|says|told|notified) |[,;)]| \())
  hit Dtr {April} & niece Summer in
  hit DIL ({June}) drives
  miss Dtr May 4 to call
  hit Here w/ FOB {Kelechi}. Previous
  hit MIL ({Oluchi}) drives her
  hit lives w/ GF {Shanyce Ortega}, who
  miss GF Bread only
  miss BIL Infiltrates seen

# "Drs. Feinstein, Odom.": doctors in a row without "and".
rule name/title-row
  type NAME
  role clinician
  trigger word drs
  confidence 0.93
  regex %{lb}Drs\.? (?:\p{Lu}\. )?\p{Lu}[\pL'’-]{1,20}(?:, (?:\p{Lu}\. )?\p{Lu}[\pL'’-]{1,20}){0,3}, (?<hide>(?:\p{Lu}\. )?\p{Lu}[\pL'’-]{1,20}+(?C"!heading|month|weekday|specialty|facility-head|organisation-head|credential|state-code"))(?=[.;)]|\n|\z|, (?:\p{Lu}|and ))
  hit Drs. Feinstein, {Odom}. Slides
  hit by Drs. Tan, Ruiz, {Abara}; seen
  miss Drs. Tan, MD. Seen

# "goes by "Swede."", "known as 'Cookie'": what somebody is called, whatever it says.
rule name/goes-by
  type NAME
  trigger word goes going known called answers
  confidence 0.96
  regex %{lb}(?i:(?:goes|going|prefers to go) by|answers to|better known as|known to (?:us|all|friends|everyone) as)(?: the name| the nickname)? ?["“'‘](?<hide>\p{Lu}(?:[\pL-]|['’](?=\pL)){1,15}+(?: \p{Lu}(?:[\pL-]|['’](?=\pL)){1,15}+)?)[.,]?["”'’]
  hit Vet goes by "{Swede}." DOB
  hit He answers to '{Big Al}' there
  miss goes by the book


# "Widow (Denzil, 2011)", "divorced (Pru)": whom somebody was married to.
rule name/widowed-of
  type NAME
  role relative
  trigger word widow widower widowed divorced separated remarried
  confidence 0.989
  regex %{lb}(?i:%{trigger}),? ?(?:x ?\d )?\((?:of )?(?<hide>\p{Lu}\p{Ll}{2,14}+(?!\pL)(?C"!month|weekday|heading|medical|english|state|country|holiday|title")(?: \p{Lu}[\p{Ll}'’-]{2,18})?)(?=[,;)]| (?:d\.|died|in|19|20))
  hit Widow ({Denzil}, 2011). NOK
  hit divorced ({Pru}); two sons
  miss Widow (Since 2011). NOK

# "spoke w/ Dawn in HR", "call Penny in billing": somebody by the room where they sit.
rule name/in-department
  type NAME
  trigger word hr billing scheduling payroll claims accounting dispatch intake admitting registration housekeeping purchasing shipping personnel benefits accounts reception transport credentialing precert referrals
  back 2
  confidence 0.92
  regex %{lb}(?<hide>(?:\p{Lu}\. )?\p{Lu}\p{Ll}{2,13}+(?!\pL)(?C"given-male|given-female|given-world|nickname-word|surname-us")(?C"!month|weekday|heading|title|medical|drug|organisation-head|facility-head|document-word|specialty|state|country|insurer")) (?:in|over in|from|at|down in) (?:the )?(?:HR|[Bb]illing|[Ss]cheduling|[Pp]ayroll|[Cc]laims|[Aa]ccounting|[Dd]ispatch|[Ii]ntake|[Aa]dmitting|[Rr]egistration|[Hh]ousekeeping|[Pp]urchasing|[Ss]hipping|[Pp]ersonnel|[Bb]enefits|[Aa]ccounts|[Rr]eception|[Tt]ransport|[Cc]redentialing|[Pp]recert|[Rr]eferrals)%{rb}
  hit spoke w/ {Dawn} in HR + nite
  hit call {Penny} in billing
  hit per {Grace} at reception
  miss Reductions in claims
  miss Delays in scheduling

# "RN (Temperance): stage 2", "PT (Karl)": who sits at the table for a discipline.
rule name/discipline-bracket
  type NAME
  role clinician
  trigger word pt ot st slp rn lpn lvn sw cm mds rd rt cna hha msw
  confidence 0.9
  regex (?<![\pL\pN])(?:PT|OT|ST|SLP|RN|LPN|LVN|SW|CM|MDS|RD|RT|CNA|HHA|MSW) ?\((?<hide>\p{Lu}\p{Ll}{2,13}+(?!\pL)(?C"!heading|medical|drug|device|month|weekday|specialty|abbreviation|document-word|facility-head|title|role-clinician|occupation")(?:-\p{Lu}\p{Ll}{1,12})?(?: \p{Lu}\.?)?)\)(?= ?[:,;.-]| |\n|\z)
  hit RN ({Temperance}): stage 2
  hit OT ({Ming-Na}): min A
  miss PT (Eval): done
  miss SW (Tuesday): none

# Dale (Butch) Nygaard: one name, the nickname inside.
rule name/bracket-given
  type NAME
  trigger mark (
  back 3
  confidence 0.92
  regex %{lb}(?<hide>(?<testgiven>\p{Lu}\p{Ll}{1,14})(?C"testgiven:given-male|given-female|given-world")(?: \p{Lu}\.?)? \(["'\x{201C}]?(?<testnick>\p{Lu}\p{Ll}{1,12})["'\x{201D}]?\) (?<testlast>\p{Lu}[\pL'-]{2,24}))(?![\pL\pN])(?C"!testnick:month|weekday|credential|medical|role-patient|title|relative|direction")(?C"!testlast:month|weekday|heading|facility-head|organisation-head|legal-form|document-word")
  hit 6 Name {Dale (Butch) Nygaard}    7 SSN
  hit To: {Teresa M. ("Tess") Villaverde}, badge 41
  miss The Dale (North) Nygaard
  miss Maria (Monday) Clinic
  miss Rose (Mother) Delgado

# "ORDERED BY: VANG, M", "Read by: OKORO, T.": in capitals, surname first.
rule name/by-surname-first
  type NAME
  trigger word ordered read requested dictated transcribed signed verified reviewed performed interpreted referred entered attending requesting ordering referring
  confidence 0.92
  regex %{lb}(?i:(?:ordered|read|requested|dictated|transcribed|signed|verified|reviewed|performed|interpreted|referred|entered) by|(?:attending|requesting|ordering|referring)(?: (?:md|dr|provider|physician|phys))?) ?: {0,8}(?<hide>\p{Lu}{2,20}(?:-\p{Lu}{2,20})?, ?\p{Lu}(?:\p{Lu}{1,14})?(?: \p{Lu})?\.?)(?![\pL\pN])
  hit LOC: ED 3     ORDERED BY: {VANG, M}     ORDER NO 12
  hit Read by: {OKORO-LEE, TENDAI J.} at noon
  miss ordered by: the ward, A
  miss Read by: Monday, A

# "D: 06/03/24 T: 06/05/24 /pjm", "Minutes SK", "cw, Deputy Clerk".
rule name/typist-behind-day
  type NAME
  trigger word t tr r
  confidence 0.9
  regex %{lb}(?:[Tt]|[Tt]r|R): ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?: ?/(?<hide>\p{Ll}{2,3})| ?[/-] ?(?<hide>\p{Lu}{2,3}))(?=\n|\z)
  hit d: 06/03/24 t: 06/05/24 /{pjm}
  hit D: 1/2/2014   T: 1/3/2014 - {KL}
  miss t: 06/05/24 / of
  miss t: 06/05/24

rule name/minutes-by
  type NAME
  trigger word minutes
  confidence 0.85
  regex %{lb}(?:Minutes|Mins)(?: taken)?(?: by|:)? (?<hide>\p{Lu}{2,3})(?C"!abbreviation")(?=\n|\z|\.(?: |\n|\z))
  hit Next on 24 June.    Minutes {SKW}
  miss Minutes of it
  miss for ten minutes PRN

rule name/clerk-initials
  type NAME
  trigger word clerk
  back 4
  confidence 0.88
  regex (?<=, |/)(?<hide>\p{Ll}{2,3})(?C"!conjunction|article|preposition-place"),? (?:Deputy|Court|Docket|Case) Clerk%{rb}
  hit Mailed 5/9/22, {cw}, Deputy Clerk
  miss Mailed by the Deputy Clerk
  miss the, and Deputy Clerk

# "vm left w Misty", "LM for Doreen".
rule name/message-left
  type NAME
  trigger word vm lm msg vmail voicemail
  confidence 0.82
  regex %{lb}(?i:vm|lm|msg|vmail|voicemail)(?: (?:left|lft))?(?: (?:on \d{1,2}/\d{1,2}))? (?:w/?|with|for) (?<hide>\p{Lu}\p{Ll}{2,12})(?![\pL'])(?C"given-male|given-female|given-world|nickname-word")(?=[.,;]| (?:at|re|in|on|and|to|who|asking|w)%{rb}|\n|\z)
  hit Attempt 1 10/1 vm left w {Misty}.
  hit LM for {Doreen} re ride
  miss vm left w the clerk.
  miss LM for Monday appt.
