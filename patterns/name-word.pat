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
  regex %{lb}(?<hide>(?:(?<given>\p{Lu}[\pL'’-]{0,20}+(?C"!title|greeting|role-patient|role-clinician|name-label|document-word")\.?) (?:(?<middle>\p{Lu}(?!\pL)\.?|\p{Lu}\p{Ll}{1,15}) )?(?<surname>(?i:(?:de la|de|del|la|da|van|von|der|den|al|el|st\.) )?%{behind})|(?<surname>%{behind}), (?<given>\p{Lu}[\pL'’-]{1,20}+(?C"!title|credential"))(?: (?<middle>\p{Lu}\.?))?) \((?:(?:goes by|called|aka|a\.k\.a\.|AKA) )?["\x{201C}]?(?<nickname>\p{Lu}\p{Ll}{1,12})(?!\pL)(?:(?C"nickname-word")|(?C"given-male|given-female")(?C"!place-us|place-world|country")|(?C"!english|medical|drug|abbreviation|place-us|place-world|country|surname-us|insurer|company"))(?C"!demonym|title|relative|state|month|weekday|role-patient|role-official|role-attorney|role-other|credential|legal-form")["\x{201D}]?\))
  hit {William Otieno (Bill)} was seen
  hit {John Delgado (Chip)} is a welder
  hit Dear Mr. {Art Lund (Arty)},
  hit {OKAFOR, JAMES (Jim)}
  hit {Frances K. Mbeki (Frankie)} came
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
  confidence 0.72
  regex (?<=[\p{Ll}\d)][.?!][ \n])(?<hide>[A-Z]{2})(?!\pL)(?C"!abbreviation|heading|credential|medical|english|state-code|scale|month")[ \t]*(?:\n*\z)
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
