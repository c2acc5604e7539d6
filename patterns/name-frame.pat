# Names by the frame they stand in, whatever word they are: who is called so, the rest of a team behind its labels, who typed,
# who signs with a letter.

define no_name (?C"!month|weekday|holiday|heading|medical|drug|abbreviation|document-word|demonym|country|state|specialty|title|pronoun|article|organisation-head|facility-head|role-patient|role-official|role-attorney")

# "a friend called Juniper", "an undomiciled male known as Smokey", "a bloke I know as Stretch".
rule name/person-called
  type NAME
  trigger word called named nicknamed known know knew
  back 3
  confidence 0.9
  regex %{lb}(?:friend|neighbou?r|cousin|colleague|co-?worker|[Mm]an|[Ww]oman|male|female|boy|girl|bloke|guy|kid|lady|fellow|lad|teacher|aide|roommate|boyfriend|girlfriend|inmate|resident|customer|stranger|driver|uncle|aunt|sister|brother|son|daughter|dude|chap|gal|bro|[Ss]omebody|[Ss]omeone|student|clerk|baby|toddler|child|[Pp]erson|employee|worker|nurse|dancer|barber|mechanic|bartender|cabbie|one)(?:,? (?:who is|who was|s?he|I|we|they))?,? (?:called|named|nicknamed|known (?:only )?(?:as|to \pL{2,10} as)|knows? (?:only )?as|knew (?:only )?as) ["\x{201C}]?(?<hide>\p{Lu}\p{Ll}{1,15}%{no_name}(?: \p{Lu}[\p{Ll}'-]{1,20}(?C"!facility-head|organisation-head|street-type"))?)(?=["\x{201D}]|[,.;)]|\z| (?:was|who|is|and|had|has|at|from|in|to|came|says|said)\b)
  hit and a friend called {Juniper}.
  hit an undomiciled male known as {Smokey}, legal name
  hit A bloke I know as {Stretch} was lying there.
  hit a woman named {Patience Oduya} who
  hit and a dude named {Stone}".
  hit somebody called {Blaze}, who
  miss a woman known as Patient in this
  miss a man called Monday
  miss a friend called the police

# "Attending: Strange. Fellow: Bliss. Resident: Noble."
rule name/team-label
  type NAME
  cross column
  role clinician
  trigger word attending fellow resident intern assistant registrar sho scrub circulator houseman anesthesiologist anaesthetist anesthetist midwife surgeon slp perfusionist
  confidence 0.86
  regex %{lb}(?i:%{trigger})[ \t]?:[ \t]{0,12}(?<hide>(?:(?:de|van|von|der|den|la|du|al|el|ter) ){0,2}\p{Lu}[\p{Ll}'-]{2,20}%{no_name}(?C"!role-clinician|occupation|credential|scale|direction|auxiliary|preposition-other|preposition-place|generic-workplace"))(?<!Stable|Alert|None|Same|Absent|Unknown|Present|Local|General|Self|Pending|Declined|Staff|Able|Well|Good|Fair|Poor|Calm|Open|Asleep|Awake|Sleeping|Oriented|Confused|Independent|Unremarkable|Available|Required|Requested|Pass|Fail|Yes|Both|Another|Minimal|Moderate|Maximal|Sedation|Spinal|Regional|Block|Topical|Assigned|Vacant|Various|Multiple)(?=[.;](?: |\z)|,? (?:MD|DO|RN|NP|PA)\b|[ \t]*\z|[ \t](?C"wide"))
  hit Attending: {Strange}. Fellow: Noble of it
  hit Surgeon:  {Rush}
  hit Assistant: {de Wet}. Drains none.
  hit SLP: {Chick}
  miss Assistant: None.
  miss Resident: Alert.
  miss Surgeon: see above.

# A form's "NAME OF INJURED    TSEGAYE W/MICHAEL    AGE 29".
rule name/name-of
  type NAME
  cross column
  trigger word name
  confidence 0.93
  regex %{lb}(?i:name of (?:the )?(?:injured|deceased|patient|claimant|insured|employee|child|worker|pupil|student|parent|guardian|witness|driver|owner|applicant|spouse|doctor|physician|supervisor|mother|father|decedent)(?: person| party| worker| employee| child)?)(?:[ \t](?C"wide")|[ \t]?:[ \t]{0,6})(?<hide>\p{Lu}[\pL'./-]{0,24}(?:,? \p{Lu}[\pL'./-]{0,24}){0,3})(?=[ \t](?C"wide")|[ \t]*(?:\z|\n)|,)(?C"!heading|month|weekday|document-word")
  hit NAME OF INJURED  {TSEGAYE W/MICHAEL}      AGE  29
  hit Name of deceased: {Oduya, Grace}
  miss the name of the patient is on file
  miss Name of Employer  Sawtooth Timber

# "Appointment w/ Quist", "D/W Abernathy", "c/o Pillai".
rule name/with
  type NAME
  trigger mark /
  back 2
  confidence 0.78
  regex %{lb}(?:(?:[dDsS]/[wW]|[cC]/o) ?(?<hide>\p{Lu}[\p{Ll}'-]{3,20}(?C"!english|medical|drug|device|company|place-us|place-world|country|demonym|abbreviation|eponym|title|insurer")(?: \p{Lu}[\p{Ll}'-]{2,20}(?C"!facility-head|organisation-head|legal-form|street-type"))?)|(?:[dDsS]/[wW]|[wW]/|[cC]/o) ?(?<hide>\p{Lu}[\p{Ll}'-]{2,20}(?C"surname-us|surname-world|given-male|given-female|given-world")(?C"!english|medical|drug|device|company|place-us|place-world|country|demonym|abbreviation|eponym|title|insurer")(?: \p{Lu}[\p{Ll}'-]{2,20}(?C"!facility-head|organisation-head|legal-form|street-type"))?)|[wW]/ ?(?<hide>\p{Lu}[\p{Ll}'-]{3,20}(?C"!medical|drug|device"))(?=\s\d{1,2}/\d))(?![\pL])
  hit Appointment w/ {Kowalczyk} at noon
  hit D/W {Kowalczyk}, agrees
  hit c/o {Kavitha Pillai}, then
  miss w/ Coban and gauze
  miss c/o Pain in the back

# Who signs with a letter or a short name: "Cheers\nG", "Love, Ju x".
rule name/closing-short
  type NAME
  cross paragraph
  trigger word cheers love thx ta hugs best xx xoxo bless thanks regards yrs
  back 2
  confidence 0.88
  regex (?:\A|(?<=\n)|(?<=[.!] ))[> \t]*(?:Cheers|Love(?: to (?:you|all|everyone|the \pL{3,9})(?: and \pL{2,12}| all)?)?|Lots of love|Much love|All my love|Thx|Ta|Hugs|Best|XX|xx|XOXO|Thanks|Regards|Yrs|God [Bb]less)(?!\pL)(?: (?:again|always|now|and regards))?[,.!]?[ \t]*\n{0,3}[> \t]*-{0,2} ?(?<hide>\p{Lu}(?![\pL'])\.?|\p{Lu}\p{Ll}{1,14}(?C"!month|weekday|title|role-patient|greeting"))(?= ?(?:x{1,4}|X{1,3})\b|[ \t]*(?:\z|\n))(?<!All|Sir|Madam)(?<!\nThe|\nOn)
  hit \n\nCheers\n{G}\n
  hit \n\nLove, {Ju} x\n
  hit \n\nLove to you and Hank,\n\n{Dot}\n
  hit Call me. Thx, {Shan}
  hit \nBest,\n{Wren}
  miss Love is what they need
  miss Best\nMonday

# Small letters: "god bless\n\nd. prewitt".
rule name/closing-lower
  type NAME
  cross paragraph
  trigger word bless thanks thank sincerely regards respectfully yours
  confidence 0.86
  back 1
  regex %{lb}(?:god bless|thanks|thank you|thank u|sincerely|regards|respectfully|yours truly)[,.!]?[ \t]*\n{1,4}[ \t]*-? ?(?<hide>\p{Ll}\. \p{Ll}[\p{Ll}'-]{2,20}|\p{Ll}{3,15}(?C"!english|medical|drug") \p{Ll}[\p{Ll}'-]{2,20}(?C"!english|medical")|\p{Ll}{3,15}(?C"given-male|given-female|given-world") \p{Ll}[\p{Ll}'-]{2,20}(?C"surname-us|surname-world")|\p{Ll}{3,15}(?C"given-male|given-female|given-world")(?C"!auxiliary|pronoun|month"))[ \t]*(?:\z|\n)
  hit call after 3. god bless\n\n{d. prewitt}
  miss thanks\nfor the note
  miss sincerely yours

# Who dictated and who typed: "RAHAL/kj" at the head of a line, "RTC 4 wks. TO/ml" at the end of it.
rule name/typist-surname
  type NAME
  trigger mark / :
  back 1
  confidence 0.8
  regex (?:\A|(?<=\n))[ \t]*(?<hide>\p{Lu}[\pL'-]{3,15}(?C"!medical|abbreviation|heading|drug|document-word")[/:]\p{Ll}{2,3}(?C"!english|role-clinician|credential"))(?=[ \t]*\z|[ \t](?C"wide"))
  hit {RAHAL/kj}    D: 03/04/09
  hit {Rahal/kjb}
  miss HEAD/ent
  miss Weight/kg

rule name/typist-end
  type NAME
  trigger mark / :
  back 1
  confidence 0.78
  regex (?<=[a-z0-9)][.] )(?<hide>\p{Lu}{2,3}[/:]\p{Ll}{2,3})(?<!/hr|/min|/day|/wk|/dl|/kg|/pm|/hpf)[ \t]*\z
  hit RTC 4 wks. {TO/ml}
  miss Check it. HR/min
  miss Seen today. TO/ml then

# A section's end: "12 cassettes. (jrt)".
rule name/typist-bracket
  type NAME
  trigger mark (
  back 1
  confidence 0.75
  regex (?<=[a-z0-9)][.] )\((?<hide>\p{Ll}{2,3}(?C"!english|medical|abbreviation|latin")(?=\)[ \t]*\z)|\p{Lu}{2,3}(?C"!abbreviation|scale|heading|credential|guideline")(?=,? \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)[ \t]*\z))
  hit submitted in 12 cassettes. ({jrt})
  hit submitted in 12 cassettes. ({DQR} 10/12/23)
  miss submitted whole. (sic)
  miss gross only. (see note)

# Whom somebody told, rang or asked: "I told Butch.", "She texted Sunny that".
rule name/told
  type NAME
  trigger word told tell texted rang phoned paged thanked emailed married hugged
  confidence 0.84
  regex %{lb}(?:told|tell|texted|rang|phoned|paged|thanked|emailed|married|hugged) (?<hide>\p{Lu}\p{Ll}{2,14}%{no_name}(?C"!generic-workplace|role-other|relative|role-clinician|occupation|company|insurer|guideline|statute|place-us|place-world|weekday|preposition-other|conjunction-clause|auxiliary"))(?<!Security|Medicare|Medicaid|Reception|Management|Admin|Payroll|Police|Housekeeping|Transport|Dispatch|Intake|Triage|Pharmacy|Radiology|Nursing|Human|Santa|Jesus|Lord|Allah|People|Everyone|Everybody|Nobody|Staff)(?='s\b|[.,;:)?!]|\z| (?:that|to|he|she|his|her|about|in|on|and|it|what|why|how|of|last|yesterday|again)\b)
  hit Deer season. I told {Butch}. He said take a pill.
  hit She texted {Gwladys} that he is ill
  miss They told Sunday school stories
  miss told Medicare that he is ill
  miss he told Mother. She

# "Ondine's mum dropped off a sample": whatever stands before the possessive of a relative.
rule name/possessive-relative
  type NAME
  trigger word mum mom mother father dad wife husband daughter son sister brother aunt uncle niece nephew boyfriend girlfriend fiance fiancee partner grandmother grandfather cousin stepfather stepmother
  back 6
  confidence 0.86
  regex %{lb}(?<hide>\p{Lu}\p{Ll}{2,15}(?:-\p{Lu}\p{Ll}{1,15})?(?C"!month|weekday|holiday|heading|document-word|role-patient|role-clinician|role-official|role-other|relative|title|occupation|demonym|country|state|pronoun|specialty|legal-form|facility-head|organisation-head"))'s (?:late |older |younger |ex-?)?(?:mum|mom|mother|father|dad|wife|husband|daughter|son|sister|brother|aunt|uncle|niece|nephew|boyfriend|girlfriend|fianc[eé]e?|partner|grandmother|grandfather|cousin|stepfather|stepmother)%{rb}
  hit * {Ondine}'s mum dropped off a sample
  hit but {Sunny}'s ex-husband was there
  miss the Patient's mother is here
  miss the Child's father came

# All in capitals: "WITH HER SISTER ELOISE PRESENT".
rule name/relative-capitals
  type NAME
  role relative
  trigger word husband wife mother father son daughter brother sister partner boyfriend girlfriend niece nephew aunt uncle cousin mom dad grandson granddaughter
  confidence 0.86
  regex %{lb}(?:HUSBAND|WIFE|MOTHER|FATHER|SON|DAUGHTER|BROTHER|SISTER|PARTNER|BOYFRIEND|GIRLFRIEND|NIECE|NEPHEW|AUNT|UNCLE|COUSIN|MOM|DAD|GRANDSON|GRANDDAUGHTER),? (?<hide>[A-Z][A-Z'-]{2,15}(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!abbreviation|medical|heading|person-verb|auxiliary|preposition-other|preposition-place|conjunction|month|weekday|state|occupation|pronoun|contraction|title|title-office"))%{rb}(?! [A-Z]{2,}(?:S|ED)\b(?<=DENIES|MELLITUS))
  hit WITH HER SISTER {ELOISE} PRESENT.
  hit HIS SON, {TEMITAYO}, DROVE
  miss MOTHER DIABETES, FATHER HTN
  miss HER HUSBAND WILL COME

# Behind the letters of who signs: "L. Whisenhunt DO/mv".
rule name/typist-credential
  type NAME
  trigger mark / :
  back 6
  confidence 0.85
  regex %{lb}(?:M\.?D|D\.?O|D\.?C|RN|NP|FNP|PA|PA-C|Ph\.?D|Psy\.?D|DPM|LCSW|Esq)\.?[/:] ?(?<hide>\p{Ll}{2,3}(?C"!english|credential"))(?=[ \t]*(?:\z|\n))
  hit L. Whisenhunt DO/{mvx}
  hit Signed, A. Tan, M.D./{rkj}
  miss MD/PhD
  miss DO/no

# Two initials, or one behind "to", before a word that is neither English nor a place: surer than any evidence of a place ("went to D. W. McClour").
rule name/initials-unknown
  type NAME
  trigger shape initial
  back 1
  confidence 0.982
  regex %{lb}(?:(?<!\pL\.)(?<!\pL\. )(?!U\. ?S\.|D\. ?C\.)(?<hide>\p{Lu}\. \p{Lu}\. \p{Lu}[\pL'-]{2,24}+(?C"!english|place-us|place-world|country|state|demonym|heading|medical|drug|organisation-head|facility-head|title|month|weekday"))|(?:to|by|from|with|saw|told) (?<hide>\p{Lu}\. \p{Lu}[\pL'-]{2,24}+(?C"!english|place-us|place-world|country|state|demonym|heading|medical|drug|organisation-head|facility-head|title|month|weekday")))(?!\pL|\. ?\d)(?! v\.? | \p{Lu})
  hit A copy went to {D. W. McClour} by mail.
  hit by {U. K. Finfrock}, who
  hit A copy went to {D. McClour} by mail.
  miss the U. S. Xyzzyov office
  miss in N. D. Fargo is a town

# "The Smiths' son", "the Hendersons' house": a family, by what it has.
rule name/family-owns
  type NAME
  role other
  trigger mark '
  trigger word s
  back 2
  confidence 0.9
  regex \b[Tt]he (?<hide>(?<testname>\p{Lu}\p{Ll}{2,18}s)(?C"!testname:month|weekday|demonym|role-patient|role-official|role-attorney|role-clinician|document-word|state|country"))['’](?= (?:(?:own|older|younger|oldest|youngest|new|old|little|eldest|adopted|foster) )?(?:son|sons|daughter|daughters|child|children|kids|baby|house|home|farm|yard|garage|driveway|dog|cat|car|truck|lawyer|attorney|landlord|neighbors?|grandson|granddaughter|grandchildren|kitchen|porch|barn|place|marriage|divorce)\b)
  hit The {Smiths}' son drove.
  hit at the {Hendersons}' house on
  miss the Employees' children are
  miss The Germans' car was

# "As Justice Story wrote": a judge, be his name a common word.
rule name/justice-verb
  type NAME
  role official
  trigger word justice
  confidence 0.93
  regex %{lb}Justice (?!Department|Ministry|System|Center|Committee)(?<hide>\p{Lu}[\pL'’-]{2,18})(?='s (?:dissent|concurrence|opinion)|,? (?:wrote|writes|said|says|held|explained|observed|noted|dissented|dissents|dissenting|concurred|concurs|concurring|joined|joins|delivered|asked|warned|remarked|recused|put it)\b)
  hit As Justice {Story} wrote, it
  hit Justice {Black}, dissenting, said
  miss The Justice Department wrote to us
  miss Justice is said to be blind

# A given name that is a word too, at the head of a sentence: "Frank, who drove him", "Will said that he fell".
rule name/opening-given
  type NAME
  trigger word who said says told stated
  back 2
  confidence 0.987
  regex (?:\A|(?<=[.;!?] |\n))(?<hide>(?<testname>\p{Lu}\p{Ll}{2,11})(?C"testname:given-male|given-female")(?C"!testname:month|weekday|pronoun|relative|role-patient|role-clinician"))(?:,(?= who )|(?= (?:said|says|told|stated) (?:that|he|she|me|us|him|her|they|it|the|I)\b))
  hit She drinks. {Frank}, who drove him, left.
  hit {Will} said that he fell.
  miss Patients, who drove, left.
  miss Nobody said that he fell.

# "John Steward is a nurse": behind a given name that is no place and no other word, at the head of a sentence, an office is a surname.
rule name/given-and-office
  type NAME
  trigger word is was has had
  back 3
  confidence 0.93
  regex (?:\A|(?<=[.;!?] |\n))(?<hide>(?<testgiven>\p{Lu}\p{Ll}{2,11})(?C"testgiven:given-male|given-female")(?C"!testgiven:month|place-us|title|relative|role-patient|role-clinician|role-official|heading|document-word|organisation-head") (?<testoffice>\p{Lu}\p{Ll}{3,11})(?C"testoffice:surname-us")(?C"testoffice:role-official|role-other|occupation")(?C"!testoffice:title"))(?= (?:is|was) (?:an?|the|not|in|on|at|seen|born|my|his|her|our)\b| (?:has|had) (?:been|an?|no|not|the|to)\b)
  hit {John Steward} is a nurse.
  hit He fell. {Wanda Bishop} was seen in May.
  miss Deputy Steward is a title.
  miss The Chief Steward was seen in May.
  miss Mill Foreman was not his trade.
