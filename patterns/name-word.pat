# Names that are words: what somebody is called in brackets, given names of the dictionary before a surname, who comes, who signs.

define given_word \p{Lu}\p{Ll}{2,12}(?!\pL)(?C"given-male|given-female|nickname-word")
define behind \p{Lu}[\pL'’-]{1,24}(?!\pL)(?:(?C"surname-us|surname-world|given-male|given-female|given-world")|(?C"!english|medical"))(?C"!facility-head|organisation-head|legal-form|street-type|month|drug|device")
define surname_word \p{Lu}[\pL'’-]{2,24}(?!\pL)(?C"surname-us|surname-world")

# "William Otieno (Bill)", "OKAFOR, JAMES (Jim)": it leads to the person named before, and is renamed by itself.
rule name/nickname-behind
  type NAME
  trigger mark (
  back 6
  confidence 0.985
  regex %{lb}(?<hide>(?:(?:(?<=Mr\. |Ms\. |Dr\. |rs\. |Mr |Ms |Dr )(?<surname>%{behind})|(?<given>\p{Lu}[\pL'’-]{0,20}+(?C"!title|greeting|role-patient|role-clinician|name-label|document-word")\.?) (?:(?<middle>\p{Lu}(?!\pL)\.?|\p{Lu}\p{Ll}{1,15}) )?(?<surname>(?i:(?:de la|de|del|la|da|van|von|der|den|al|el|st\.) )?%{behind}))|(?<surname>%{behind}), (?<given>\p{Lu}[\pL'’-]{1,20}+(?C"!title|credential"))(?: (?<middle>\p{Lu}\.?))?) \((?:(?:goes by|called|aka|a\.k\.a\.|AKA) )?["\x{201C}]?(?<nickname>\p{Lu}\p{Ll}{1,12})(?!\pL)(?:(?C"nickname-word")|(?C"given-male|given-female")(?C"!place-us|place-world|country")|(?C"!english|medical|drug|abbreviation|place-us|place-world|country|surname-us|insurer|company"))(?C"!demonym|title|relative|state|month|weekday|role-patient|role-official|role-attorney|role-other|credential|legal-form")["\x{201D}]?\))
  hit {William Otieno (Bill)} was seen
  hit {John Delgado (Chip)} is a welder
  hit Dear Mr. {Art Lund (Arty)},
  hit {OKAFOR, JAMES (Jim)}
  hit {Frances K. Mbeki (Frankie)} came
  hit Mr. {Hutchins (Sky)} is bright
  miss John Delgado (Claimant) was seen
  miss Maria Delgado (Spanish) was seen
  miss Ada Quill (Mother) came
  miss Ada Quill (Mrs), daughter
  miss General Hospital (Duke) is far
  miss Dr. Tan (Houston) said

# "Charity Olson-Mbeki appeared": a word before a surname of two.
rule name/given-double
  type NAME
  trigger mark -
  back 2
  confidence 0.9
  regex %{lb}(?<hide>(?<given>%{given_word}) (?<surname>\p{Lu}\p{Ll}{2,15}(?:(?C"surname-us|surname-world")|(?C"!english|medical|place-us|place-world|drug"))-\p{Lu}\p{Ll}{2,15}(?:(?C"surname-us|surname-world")|(?C"!english|medical|place-us|place-world|drug"))(?C"!eponym|eponym-head|scale|facility-head|organisation-head|legal-form|street-type|demonym|document-word")))(?!\pL)(?! (?:syndrome|disease|sign|test|scale|score|criteria|Hospital|Clinic|Center|Street|Road))
  hit for the State. {Charity Olson-Mbeki} appeared
  hit It was {Grace Tan-Oduya} who
  miss the Grace Drop-Off Center
  miss Will Guillain-Barre come back

# "Zephyr Montgomery, here with both parents": who comes, be the given name any word.
rule name/here-with
  type NAME
  role patient
  cross line
  trigger word here seen in presents
  back 4
  confidence 0.9
  regex (?:\A|(?<=\n)|(?<=[.:] ))(?<hide>(?!(?:Well|Labor|New|Sick|Follow|Good|Annual) )(?<given>\p{Lu}\p{Ll}{2,12}(?C"!month|weekday|title|role-patient|relative|heading|role-clinician")) (?<surname>%{surname_word}(?C"!eponym-head|document-word|role-patient|role-clinician|facility-head|organisation-head|relative"))),? (?:here|seen|in|presents) (?:with|for|today|again)(?!\pL)
  hit Clinic of Barnet\n{Zephyr Montgomery}, here with both parents
  hit {Sky Delgado}, in for her shots
  miss Well Child, here with both parents
  miss Labor Day, in for her shots

# "Dot" above "P.S.", "Pris" above "Sent from my phone".
rule name/above-postscript
  type NAME
  cross page
  trigger word p ps sent get
  back 3
  confidence 0.9
  regex (?<=[\pL.,!?)]\n\n)(?<hide>\p{Lu}\p{Ll}{1,12}(?C"!greeting|month|weekday|heading|role-patient|document-word")(?:(?C"given-male|given-female|given-world|nickname-word")|(?C"!english")))[ \t]*\n{1,3}(?=(?:P\.? ?S\.?[ :.,]|Sent (?:from|via) (?:my|the|an?)|Get Outlook))
  hit with love to all.\n\n{Dot}\n\nP.S. We sold it
  hit you are great.\n\n{Pris}\n\nSent from my phone
  miss you are great.\n\nThanks\n\nSent from my phone
  miss See the\nDot\nP.S. no

# "poor little Grace", "baby Hope", "our Joy": a given name behind what only a person is called.
rule name/endeared
  type NAME
  trigger word little baby poor dear sweet darling late our
  back 2
  confidence 0.8
  regex %{lb}(?:(?:[Pp]oor|[Dd]ear|[Ss]weet|[Dd]arling) (?:little |old |sweet )?|[Ll]ittle |[Bb]aby |[Mm]y late |[Hh]is late |[Hh]er late )(?<hide>(?<testname>\p{Lu}\p{Ll}{2,12})(?!\pL)(?C"testname:given-male|given-female|nickname-word")(?<!Rock|Falls|River|Creek|Shark|Asa|Doe|Face|Powder)(?C"!testname:month|weekday|state|title|relative|role-official|pronoun"))(?=[.,;!?)]|'s|\z| (?:and|has|is|was|who|had|in|at|to|with|says|said|went|came)(?!\pL))
  hit And poor little {Grace}. She fell
  hit with baby {Hope} and her sister
  miss Dear Will Manager
  miss a little Grace Road
  miss took baby Asa, 81 mg

# "among them a certain M.I., who".
rule name/certain-initials
  type NAME
  trigger word certain one named
  back 1
  confidence 0.987
  regex %{lb}(?:a certain|named|one) (?<hide>\p{Lu}\.(?: ?\p{Lu}\.){1,2})(?=,? (?:who|was|is|had|and)(?!\pL)|[,;])
  hit with others, a certain {M.I.}, who fell
  hit a man named {K. L.} was there
  miss one M.I. in 2009
  miss certain M.I. care

# "Inv 20-0077.\nRE", "the saw? RB": who wrote a note, below it.
rule name/note-end
  type NAME
  cross line
  trigger shape upper
  after . ? !
  back 2
  confidence 0.72
  regex (?:[\pL\d]*[\p{Ll}\d]|\))[.?!][ \n](?<hide>[A-Z]{2})(?!\pL)(?C"!abbreviation|heading|credential|medical|english|state-code|scale|month")[ \t]*(?:\n*\z)
  hit Will we need pictures of the saw? {RB}
  hit Tolerated well. {KJ}
  miss No changes. PE
  miss Tolerated well. OK
  miss Tolerated well. KJ called

# "Colt Bradley Lindqvist", "Dad River Montgomery": a word for a given name, before another name and a surname that is no word.
rule name/word-surname
  type NAME
  trigger entry nickname-word
  confidence 0.86
  regex %{lb}(?<hide>(?<given>\p{Lu}\p{Ll}{2,12}(?!\pL)(?C"nickname-word")(?C"!title|month|role-official")) (?:(?<middle>\p{Lu}\p{Ll}{2,12}(?!\pL)(?C"given-male|given-female")|\p{Lu}\.) (?<surname>\p{Lu}[\pL'’-]{3,20}(?!\pL)(?C"!english|medical|place-us|place-world|facility-head|organisation-head|legal-form|street-type|device|drug|company"))|(?<surname>\p{Lu}\p{Ll}{3,20}(?!\pL)(?C"surname-us|surname-world")(?C"!english|medical|place-us|place-world|eponym|facility-head|organisation-head|legal-form|street-type|device|drug|company|vehicle|demonym"))))(?! (?:County|Hospital|Clinic|Street|St|Road|Rd|Avenue|Ave|Drive|Dr|Lane|Ln|Center|Medical|School|Inc|LLC|Co|Farm|Farms|Ranch|Park|Hall|Oil|Bank|test|sign|syndrome|disease)(?!\pL))
  hit with {Colt Bradley Lindqvist}, respondent
  hit Dad {River Kowalczyk} drives
  hit by {Ash Q. Vandersloot} on
  miss the River Thames is wide
  miss the Stone Delgado Clinic
  miss the Buck Fisher man

# Logs of a desk: "1045 Penny @ St. Luke's", "0822 Art (husb of Pearl) wants", "Left at front w/ Faith", "1100 A. Young - lost Rx".
rule name/desk-log
  type NAME
  trigger mark @
  trigger word husb hub wife dtr daughter son mom mother dad father sister brother w aide volunteer sitter caregiver lmsw niece nephew cousin
  trigger digits 3 4 \s
  back 2
  confidence 0.84
  regex (?:(?<=\A|\n|\d |[.;,:-] )(?<hide>\p{Lu}\p{Ll}{2,12}(?!\pL)(?C"given-male|given-female|nickname-word")(?C"!month|weekday|title|heading"))(?= (?:@ \p{Lu}|\((?:husb|hub|wife|dtr|daughter|son|mom|mother|dad|father|sister|brother|aide|RN|LPN|CNA|nurse|chaplain|volunteer|sitter|caregiver|SW|LMSW|friend|niece|nephew|cousin|aunt|uncle|neighbor)\b))|\b[Ww]/ ?(?<hide>\p{Lu}\p{Ll}{2,12}(?!\pL)(?C"given-male|given-female")(?C"!month|weekday|drug|device|medical|relative"))(?= \d{1,2}:\d\d|\. |\.?[ \t]*(?:\n|\z))|(?:\A|(?<=\n))\d{3,4} (?<hide>\p{Lu}\. \p{Lu}\p{Ll}{2,14}(?!\pL)(?C"surname-us|surname-world"))(?= [-\x{2013}] ))
  hit \n0822 {Art} (husb of Pearl) wants
  hit Chap. Will, {Sky} (aide), vol
  hit \n1045 {Penny} @ St. Luke's
  hit Left at front w/ {Faith}.
  hit Appt w/ {Joy} 11:15
  hit \n1100 {A. Young} - lost Rx
  miss Lunch @ St. Luke's
  miss walks w/ Walker today
  miss 1100 A. Young man

# "to 40. VO Dr. Bean. rk": who wrote the line, in small letters.
rule name/note-end-lower
  type NAME
  cross line
  trigger shape lower
  after . ?
  back 2
  confidence 0.72
  regex (?:[\pL\d]*[\p{Ll}\d]|\))[.?] (?<hide>[a-z]{2}(?C"!english|medical|abbreviation|latin|credential|role-clinician|drug|heading|state-code"))(?:[ \t]*(?:\n|\z)| [01]\d{3} )
  hit Lasix to 40. VO Dr. Bean. {rk}
  miss weight. mg
  miss Seen. rk told

# Who dictated and who typed, below all else: "Lic. 44120\nbt/ps".
rule name/typists-last
  type NAME
  cross paragraph
  trigger mark / :
  back 1
  confidence 0.84
  regex (?<=\d\n|\d |\. |\.\n|\n)(?<hide>(?!(?:and|his|her|him|she|he|yes|am|pm|mg|mcg|ml|kg|cm|dl|mm|hr|min|lb|lbs|gm|oz|in|ft|meq|iu|day|wk|mo|yr|cc|bpm|cfu|mol)[/:])\p{Ll}{2,3}(?C"!medical")[/:]\p{Ll}{2,3}(?C"!medical"))(?<!dl|hr|kg|ml|min|day|hpf|wk|mo|yr|mm|lpf)(?=\s*\z)
  hit Lic. A98213\n{bt/ps}\n
  miss Lic. A98213\nbt/ps went
  miss \nand/or\n
  miss rate of 20 cc/hr
  miss stayed 12 wks/yr

# "Denny from next door", "Faith from church": who comes from where people come from.
rule name/from-next-door
  type NAME
  role other
  trigger word from
  back 1
  confidence 0.9
  regex (?<![\pL'’])(?<hide>(?<testname>\p{Lu}\p{Ll}{2,12})(?!\pL)(?C"testname:given-male|given-female|given-world|nickname-word")(?C"!testname:month|weekday|title|relative|country|state")) from (?=(?:next door|work|church|upstairs|downstairs|school|bingo|the (?:office|shop|union|plant|yard|clinic|front desk|agency|school|church|bank|garage|store|home|ward|hospital|village|choir)|across the (?:street|hall|road|way)|down the (?:street|hall|road|block)|accounts|payroll|HR|billing|[Hh]uman [Rr]esources|transport|dispatch|reception|physio|therapy|respite|hospice)(?!\pL))
  hit {Denny} from next door took the keys
  hit that {Faith} from church drives
  hit {Joy} from HR rang
  miss Out from work for a week
  miss Monday from work

# The caption of a case, whatever word a name begins with: "RIVER JAMES STONE, Defendant."
rule name/caption-capitals
  type NAME
  cross line
  trigger word defendant plaintiff petitioner respondent appellant appellee claimant applicant defendants plaintiffs petitioners respondents appellants appellees claimants applicants
  back 11
  confidence 0.93
  regex (?:\A|(?<=\n))[ \t]*(?!(?:STATE|PEOPLE|UNITED|CITY|COUNTY|COMMONWEALTH|THE|IN|SUPERIOR|DISTRICT|CIRCUIT|BEFORE|MATTER|ESTATE|DEPARTMENT|BOARD)\b)(?<hide>[A-Z][A-Z'’-]{1,15} (?:[A-Z]\. |[A-Z][A-Z'’-]{1,15} ){0,2}[A-Z][A-Z'’-]{1,20}(?C"surname-us|surname-world")(?C"!organisation-head|facility-head|legal-form|document-word|heading|insurer"))(?:, (?:JR|SR|II|III)\.?)?,(?:[ \t]*\n{1,2}[ \t]*|[ \t]{1,3})(?:Defendant|Plaintiff|Petitioner|Respondent|Appellant|Appellee|Claimant|Applicant)s?(?!\pL)
  hit v.\n{RIVER JAMES STONE}, Defendant.
  hit \n{GRACE LAKE},\n        Petitioner,
  miss \nSUNSET STEEL INC, Defendant
  miss \nSTATE OF WASHINGTON, Plaintiff

# "told Officer Justice that": an office and any word that then does something.
rule name/officer-word
  type NAME
  role official
  trigger word officer deputy sgt trooper detective constable
  confidence 0.86
  regex %{lb}(?:Officer|Deputy|Sgt\.?|Trooper|Detective|Constable) (?!Clerk|Sheriff|Chief|Director|Inspector|Warden|Minister)(?<hide>(?:Justice|Major|Marshal|Bishop|Pope)(?!\pL)|\p{Lu}\p{Ll}{2,15}(?C"!role-official|role-other|role-attorney|occupation|title|title-office|month|weekday|organisation-head|facility-head|document-word|heading|credential|auxiliary|pronoun|article"))(?= (?:and (?:Sgt|Officer|Deputy|Trooper|his|her|another)|saw|said|says|arrived|told|came|wrote|reported|asked|stopped|arrested|found|testified|stated|observed|noted|spoke|drew|read|cuffed|searched|that|of the (?:\p{Lu}\pL+ (?:Police|County|Sheriff|Highway|Department|PD)|county|city|state))(?!\pL))
  hit told Officer {Justice} of the Peoria Police
  hit Deputy {Chase} saw a knife
  miss Officer Safety of the Year
  miss Deputy Clerk said

# "I met Mr. Mayfield and Burma at the clinic": the second of two, though also a place or a word.
rule name/title-and-given
  type NAME
  trigger word mr mrs ms dr
  confidence 0.86
  regex %{lb}(?:Mr|Mrs|Ms|Dr)\.? (?:\p{Lu}[\pL'’-]{1,20}|\[NAME-\d{1,3}\]) and (?<hide>(?<testname>\p{Lu}\p{Ll}{2,14})(?!\pL)(?C"testname:given-male|given-female")(?C"!testname:month|weekday|title|relative|role-patient|state"))(?=[.,;)]|\z| (?:at|in|on|were|are|have|had|came|both|will|to|about|with|for|that|and|as|from|who|today)(?!\pL))
  hit I met Mr. Mayfield and {Burma} at the clinic
  hit told Ms. Tan and {Hope} that
  miss Mr. Mayfield and Associates at law
  miss Dr. Tan and May in the

# "Yasmin is 12", "for Yasmin, grade 7": a child who is called like a pill.
rule name/given-drug
  type NAME
  trigger list drug
  confidence 0.95
  regex %{lb}(?<hide>(?<testname>\p{Lu}\p{Ll}{2,10})(?C"testname:given-male|given-female|given-world")(?C"testname:drug"))(?:['’]s (?:mother|father|mom|dad|parents?|sister|brother|son|daughter|husband|wife|teacher|school|chart|record|appointment|family)|(?= (?:is|was|turned|will be) \d{1,2}(?:[.,;]| (?:and|years?|months?|now|today)%{rb})|, (?:grade|aged?|who|her|his|she|he|our|my|\d{1,2},)%{rb}| (?:says|said|told|reports|denies|came|lives|attends|sits|cries|cried|plays|wants|likes|asked|went|goes|thinks|smiled|walked)%{rb}))
  hit Background: {Yasmin} is 12 and was
  hit agreed on for {Yasmin}, grade 7, student
  miss took Yasmin is daily
  miss Yasmin, which she
