# Holes that stand where no preposition announces them: behind the words for a number, before a credential alone in its line, between two small words.

# A run of blanks, nothing else.
define wide_hole (?<hide>[ \t])(?C"wide")

# "claim number  ; Lutz"
rule gap/number-closed
  type GAP
  guess CLAIM
  trigger word number
  back 2
  confidence 0.92
  regex %{lb}(?i:claim|case|file|policy|account|record|badge|license|phone|telephone|docket|employee|MRN|social security) number(?:s| is| was)?(?<hide>[ \t])(?=[;,.)](?: |\n|\z))
  hit claims adjuster, claim number{ }; Lutz, PA
  hit the case number is{ }. He
  miss Give me your claim number, please.
  miss claim number 44 ; then

# ", M.D." with nobody before it.
rule gap/signature
  type GAP
  guess NAME
  cross paragraph
  trigger word m md d do ph phd pa np rn dc psyd esq lcsw
  back 2
  confidence 0.9
  regex (?<=\n|\n |\n  )(?<hide>), (?:M\.?D\.?|D\.?O\.?|Ph\.?D\.?|PA-C|N\.?P\.?|R\.?N\.?|D\.?C\.?|Psy\.?D\.?|Esq\.?|LCSW)(?=,|\n|\z)
  hit Sincerely,\n\n\n{}, M.D.\nDivision
  hit Thank you.\n\n{}, Esq.\n
  miss Sincerely,\n\nTan, M.D.\n
  miss seen by, MD

# "died at the age of  in  of a heart attack": two small words that never meet.
rule gap/in-of
  type GAP
  guess DATE
  trigger word in at on
  confidence 0.9
  regex %{lb}(?:in|at|on)(?<hide>[ \t])(?=of (?:an? |his |her |their )\p{Ll})
  hit Her father died in{ }of a heart attack.
  hit She was seen on{ }of her own
  miss He lives in one of a row
  miss in light of his

# "Date:" alone at the head, with the next label under it.
rule gap/date-empty
  type GAP
  guess DATE
  cross line
  trigger word date
  confidence 0.8
  regex (?<=\n|\A)(?:Date|DATE):(?<hide>[ \t]?)(?=\n{1,2}(?:Re|RE|To|TO|Dear|Patient|PATIENT|Claimant|Employee)[ :])
  hit REMOVED]\n\nDate:{}\nRe: somebody
  miss \nDate: 3/4/14\nRe: somebody
  miss \nDate:\nTime:

# "a pump, serial . She": the number of a thing.
rule gap/serial
  type GAP
  guess ID
  cross column
  trigger word serial plate vin
  confidence 0.9
  regex (?<=, |\. |; |\bits |the |with )(?i:serial|licen[sc]e plate|plate|VIN)(?: number| no\.)?(?<hide>[ \t])(?=[.,;)](?: |\n|\z))
  hit a pump from a firm we do not know, serial{ }. She
  hit it bore the plate{ }, he says
  miss a pump, serial 44. She
  miss in serial , she

# Behind a relative: "with her son  in the house", "my husband  and two dogs", "his uncle .".
rule gap/relative-wide
  type GAP
  guess NAME
  cross column
  trigger gap
  back 2
  confidence 0.88
  regex %{lb}(?i:his|her|my|our|their|your) (?!(?C"wide"))(?:\p{Ll}{3,9}[- ])?\p{Ll}{3,15}(?!\pL)(?C"relative")(?<hide>[ \t])(?C"wide")(?=(?:in|at|of|on|from) (?:the|his|her|my|our|their|\p{Lu})|and (?:two|three|four|five|a|an|his|her|my|our|their|the|\p{Lu})|who|aged?(?!\pL)|\(|[.,;])
  hit was living with her son{  }in the house of his godmother
  hit I live with my husband{  }and two dogs.
  hit She calls her aunt{  }, who drives.
  miss with her son in the house
  miss She and her son  came.
  miss with  her son in the house

rule gap/relative-stop
  type GAP
  guess NAME
  trigger word uncle aunt husband wife son daughter brother sister mother father cousin nephew niece grandson granddaughter grandmother grandfather stepson stepdaughter godmother godfather partner fiance fiancee neighbor roommate friend
  confidence 0.9
  regex (?<=[Hh]is |[Hh]er |[Mm]y |[Oo]ur |heir |'s )(?:uncle|aunt|husband|wife|son|daughter|brother|sister|mother|father|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter|godmother|godfather|partner|fianc[eé]e?|neighbor|roommate|friend)(?<hide>[ \t])(?=[.;](?: |\n|\z))
  hit he came north with his uncle{ }.
  hit It was her husband{ }; he said so.
  miss he came north with his uncle.
  miss his uncle .5 mile off

# "at the corner of  and , a van struck her"
rule gap/corner-second
  type GAP
  guess STREET
  cross column
  trigger word corner intersection junction
  confidence 0.93
  regex %{lb}(?:corner|intersection|junction) of (?:[\p{Lu}\d][\pL\d'.]{0,14} ){0,3}and(?<hide>[ \t])(?=[,.;](?: |\n|\z))
  hit at the corner of  and{ }, a van struck her
  hit the corner of Main St. and{ }. He
  miss the corner of Main and Oak, a van
  miss in a corner of it and, he said

# "Employee Name:      " at the end of a line, with another label under it.
rule gap/label-line
  type GAP
  guess NAME
  cross paragraph
  trigger word employee provider patient claimant applicant physician insurer employer client member
  confidence 0.88
  regex (?<=\n|\A)(?:(?:Employee|Provider|Patient|Claimant|Applicant|Physician|Insurer|Employer|Client|Member) Name):(?<hide>[ \t]*)(?=[ \n]+(?!Last|First|Middle)(?:(?:\p{Lu}[\pL]{2,12} ){0,2}\p{Lu}\pL{2,12}:|\p{Lu}{2,12}(?: \p{Lu}{2,14}){3}))
  hit Denial Date: 02/11/2015\n\nEmployee Name:{}      \n\nProvider Name: Tan
  hit Provider Name:{}      \n\n\nHOW THE IMR FINAL DECISION
  miss Employee Name: Tan\n\nProvider Name: Lee
  miss Employee Name:   \n\nMaria Tan
  miss Patient Name:\nMARIA ANN TAN
  miss Patient Name:\nLast: Tan   First: Ann

# "The applicant is a represented  employee": whose, is gone.
rule gap/whose-employee
  type GAP
  guess EMPLOYER
  trigger gap
  back 1
  confidence 0.92
  regex %{lb}(?:(?:un)?represented|former|retired|terminated)(?<hide>[ \t])(?C"wide")(?=employees?(?!\pL))
  hit The applicant is a represented{  }employee who has filed
  miss The applicant is a represented employee who has
  miss a represented  worker here

# "the attending provider,   , D.C., asked": named, once.
rule gap/named-office
  type GAP
  guess NAME
  trigger gap
  back 2
  confidence 0.92
  regex %{lb}(?:provider|physician|surgeon|doctor|therapist|psychologist|chiropractor|attorney|adjuster|supervisor|employer),(?<hide>[ \t])(?C"wide")(?=,)
  hit the attending provider,{  }, D.C., asked
  miss the attending provider, Dr. Tan, D.C.
  miss the provider,  he said

# "His wife,, reports", "the attorney,, appealed": two commas where a name stood between.
rule gap/two-commas
  type GAP
  guess NAME
  trigger mark ,
  confidence 0.92
  regex (?<=\pL),(?<hide>)(?=,[ \n]\p{Ll})
  hit His wife,{}, reports that he sleeps.
  hit The applicant's attorney,{}, subsequently appealed.
  miss His wife, who reports, sleeps
  miss 1,,2

# "the inmate, known as "," had made threats": quotation marks around nothing.
rule gap/quoted
  type GAP
  guess NAME
  trigger word as called named nicknamed alias aka
  back 2
  confidence 0.93
  regex %{lb}(?:(?:known|referred to) as|called|named|nicknamed|alias|aka)[ \n]["“](?<hide>[ \t]?)(?=[,.]?["”](?:[ ,.;)\n]|\z))
  hit the inmate, known as "{}," had made threats
  hit a man called "{ }" came
  miss known as "Bo," he left
  miss known as "the inmate"

# "which was normal. 's note of May 3 says".
rule gap/possessive-first
  type GAP
  guess NAME
  cross paragraph
  trigger mark '
  trigger word s
  back 2
  confidence 0.92
  regex (?<=[.;:] |\n)(?<!Mr\. |Ms\. |Mrs\. |Dr\. |Drs\. )(?<hide>)(?=['’]s (?:notes?|reports?|letter|records?|office|opinion|evaluation|examination|exam|findings|request|wife|husband|mother|father|son|daughter|chart|file|testimony|recommendations?|treatment|claim|employment|supervisor|attorney|impression|diagnos[ei]s|progress)(?!\pL))
  hit CT, which was normal. {}'s note of August 22 says
  hit He slept.\n\n{}'s wife called.
  miss It was normal. It's note
  miss the Smiths.'s note

# "Claims Number:      " between lines that have their values.
rule gap/number-line
  type GAP
  guess CLAIM
  cross paragraph
  trigger word claim claims case file policy
  confidence 0.88
  regex (?<=\n)(?i:claims?|case|file|policy) (?i:number|no\.?|#):(?<hide>[ \t]*)(?=\n{1,2}(?i:ur|date|dated|imr|doi|dob|employee|employer|re|priority|denial|treatment)[\pL ]{0,24}:[ \t]*[\pL\d])
  hit Injury:  2/19/2008\n\nClaims Number:{}          \n\nUR Denial Date: 10/21/2014
  hit Tan\n\nClaim No.:{}     \n\nDate of exam: May 3, 2015
  miss \n\nClaim No.: 44\n\nDate of exam: May 3, 2015
  miss \n\nClaim No.:\n\nDate of exam:\n

# "Provider Name:         MD"
rule gap/name-credential
  type GAP
  guess NAME
  cross column
  trigger word name provider physician surgeon reviewer examiner
  confidence 0.93
  regex %{lb}(?i:(?:provider|physician|doctor|surgeon|reviewer|examiner|requesting physician)(?: name)?):(?<hide>[ \t]*)(?=(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|Ph\.?D|Psy\.?D|R\.?N)\b\.?(?:[ \t]*\n|[ \t]*\z))
  hit Name: Tan\nProvider Name:{ }MD\n
  miss Provider Name: Tan MD\n
  miss Provider: RN on duty\n

# "RE:      v. Department of": both parties.
rule gap/versus
  type GAP
  guess NAME
  cross column
  trigger word v vs
  back 2
  confidence 0.95
  regex %{lb}R[Ee]:(?<hide>[ \t]*)v\.? (?=\p{Lu})
  hit \nRE:{ }v. Department of it
  miss RE: Tan v. Department

# "The supervisor  told him", "QME  found 12%", "a female  who was employed": believed in a letter with other holes only (passes/forms.c).
rule gap/slip
  type GAP
  guess NAME
  cross column
  trigger gap
  back 1
  confidence 0.64
  regex %{lb}(?!(?C"wide"))(?i:supervisor|manager|foreman|employer|nurse|therapist|physician|surgeon|doctor|psychologist|psychiatrist|chiropractor|attorney|adjuster|examiner|reviewer|interpreter|claimant|applicant|patient|employee|worker|officer|deputy|judge|QME|AME|PTP|male|female|man|woman|wife|husband|son|daughter|mother|father|sister|brother|partner|friend|neighbor|roommate|coworker|witness)(?<hide>[ \t])(?C"wide")(?=(?:told|said|says|found|finds|was|is|has|had|who|reports?|reported|states?|stated|notes?|noted|lives|lived|works|worked|came|called|saw|drove|drives|requested|opined|felt|wrote|did|testified|and (?:his|her|the|Dr|Mr|Ms|Mrs))(?!\pL))
  hit The supervisor{  }told him to go.
  hit The QME{  }found 12% there.
  hit a 44-year-old female{  }who was employed
  miss The supervisor told him to go.
  miss a tall  supervisor told him

# "where  , PA-C, put him", "gave her name as , to see".
rule gap/where-credential
  type GAP
  guess NAME
  cross column
  trigger word where when while because name names after until
  confidence 0.94
  regex %{lb}(?:where|when|while|because|name as|names? is|name was|after|until)(?<hide>[ \t]{1,2})(?=, (?:M\.?D|D\.?O|PA-C|N\.?P|R\.?N|FNP|DPT|PT|Ph\.?D|DC)\b|(?<=name as |name is |name was ), )
  hit to urgent care, where{ }, PA-C, put him in a sling
  hit who gave her name as{ }, to see to it
  miss he knew where, MD or not, he was
  miss where , for once, he sat

# "in the motel on  Street": a street without its name.
rule gap/street
  type GAP
  guess STREET
  cross column
  trigger gap
  back 1
  confidence 0.93
  regex %{lb}(?!(?C"wide"))(?:on|at|to|off|near|from|along)(?<hide>[ \t])(?C"wide")(?=(?:Street|Avenue|Road|Drive|Lane|Boulevard|Court|Way|Highway)(?!\pL))
  hit in the motel on{  }Street since then
  miss in the motel on Main Street since
  miss He went on  Monday

# "from about        , that", "Since about  he has": a time that is gone.
rule gap/about
  type GAP
  guess DATE
  cross column
  trigger word about around circa approximately
  confidence 0.92
  regex %{lb}(?:[Ff]rom|[Ss]ince|[Uu]ntil|[Ii]n|[Oo]n or|[Bb]y|[Bb]egan|[Ss]tarted) (?:about|around|circa|approximately)(?<hide>[ \t])(?:(?=[,.;](?: |\n|\z))|(?C"wide")(?=(?:he|she|they|it|I|we|when|and|with|after|his|her|the|that)(?!\pL)))
  back 2
  hit had noted, from about{        }, that he did
  hit Since about{   }he has had pain
  hit On or about{ }, he fell.
  miss since about noon, he
  miss He walked around , and

# "from the age of    but", "died at age  of a stroke", "She is aged  and well".
rule gap/age-of
  type GAP
  guess AGE
  cross column
  trigger word age aged
  confidence 0.92
  regex %{lb}(?:(?:[Tt]he |[Aa]n )?age of|(?:[Aa]t|by|until|since|before|after) age|(?:is|was|now|were), aged|aged)(?<hide>[ \t])(?:(?C"wide")(?=\pL)|(?=[,.;](?: |\n|\z)))(?!he |she )
  back 2
  hit a shake from the age of{    }but never
  hit She died at age{  }of a stroke.
  hit a son, aged{ }, at home
  miss at the age of forty he
  miss by age  he meant

# "I saw Mr. , a XX": nothing behind a copy's label at the end of a letter.
rule gap/copy-end
  type GAP
  guess NAME
  cross paragraph
  trigger word cc
  confidence 0.8
  regex (?<=\n)(?:cc|CC|Cc|c\.c\.)(?: to)?:(?<hide>[ \t]*)\s*\z
  hit [SIGNATURE REMOVED]\ncc:{}\n
  hit Yours,\n\ncc:{}
  miss \ncc: Dr. Tan\n
  miss cc: of 20

# "Re:   , DOB" at the end of its line: the second label has lost what stood behind it, too.
rule gap/re-second
  type GAP
  guess DATE
  cross line
  trigger word dob mrn ssn doi born d
  back 8
  confidence 0.86
  regex (?<=\n|\A)(?:Re|RE|Patient|PATIENT|Name|NAME|Regarding):[^\n:]{0,40},[ \t]?(?:DOB|D\.O\.B\.|MRN|SSN|DOI|[Bb]orn):?(?<hide>[ \t]*)(?=\n|\z)
  hit \nRe: Maria Tan, DOB{}    \nMRN 44
  hit \nRe:    , DOB{}\nMRN 44
  miss \nRe: Maria Tan, DOB 3/4/56\n
  miss the name, DOB\n

# "lived with a sister in and drove": nothing wide, but nobody drives in.
rule gap/in-and
  type GAP
  guess CITY
  cross column
  trigger word in
  back 2
  confidence 0.88
  regex %{lb}(?:lives?|lived|living|resides?|born|raised|sister|brother|mother|father|aunt|uncle|cousin|house|home|apartment|trailer|office|clinic|shop) in(?<hide>[ \t])(?=and (?:drove|drives|works?|worked|takes?|took|commutes?|rides?|rode|has|had|is|was|his|her)(?!\pL))
  hit She lived with a sister in{ }and drove forty minutes
  hit He was born in{ }and has two sons
  miss She moved in and drove home.
  miss came in and was seen

# A small word, a wide blank, a full stop or comma: what the word led to is gone.  Where other rules know what it was they are surer.
rule gap/small-word-stop
  type GAP
  guess NAME
  cross column
  trigger word the a an his her their our my is was are were of and or as than named called per
  confidence 0.86
  regex %{lb}(?!(?C"wide"))(?:the|an?|his|her|their|our|my|is|was|are|were|of|and|or|as|than|named|called|per)(?<hide>[ \t])(?C"wide")(?=[.,;](?: |\n|\z))
  hit Her date last insured is{    }.
  hit She last worked as a{  }, on Monday
  miss The work that it is. And
  miss the values are  5, 6

# "in        and again on", "at          or         @         .", "this    day of"
rule gap/and-again
  type GAP
  guess DATE
  cross column
  trigger gap
  back 1
  confidence 0.9
  regex %{lb}(?!(?C"wide"))(?:(?:in|on|at|from|to|since)%{wide_hole}(?=and (?:again|then|later|in|on|at|from|since)(?!\pL))|(?:[Tt]his|the)%{wide_hole}(?=day of(?!\pL)))
  hit admitted to the ward in{        }and again on Monday
  hit SO ORDERED this{    }day of July
  miss seen in June and again on Monday
  miss on the day of it

rule gap/reach
  type GAP
  guess PHONE
  cross column
  trigger gap
  back 1
  confidence 0.9
  regex (?:%{lb}(?:at|call|phone|text|fax|or)%{wide_hole}(?=or(?!\pL)|@)|@%{wide_hole}(?=[.,;)]|[ \t]*(?:\n|\z)))
  hit may be reached at{       }or by post
  hit or write to us@{       }.
  miss stay at  home or away
  miss call or write

# "Hon. , found", "Exhibit    at 4"
rule gap/office-comma
  type GAP
  guess NAME
  cross column
  trigger word hon prof rev sgt lt capt det atty exhibit
  confidence 0.92
  regex %{lb}(?:(?:Hon|Prof|Rev|Sgt|Lt|Capt|Det|Atty)\.(?<hide>[ \t]?)(?=, (?:\p{Ll}|who|the))|Exhibit(?<hide>[ \t])(?C"wide")(?=at|to|is|was|shows))
  hit The ALJ, Hon.{ }, found otherwise.
  hit See Exhibit{    }at 4.
  miss Hon. Mary Tan, presiding
  miss Exhibit 4 at 12

# "He lives with       and two cats": who lives there was a name.
rule gap/with-and
  type GAP
  guess NAME
  cross column
  trigger gap
  back 1
  confidence 0.92
  regex %{lb}(?:with|between|by)(?<hide>[ \t])(?C"wide")(?=and (?:his|her|their|its|the|an?|one|two|three|four|five|\d|several|some|no)(?!\pL))
  hit He lives with{  }and two cats in a trailer
  hit She came with{  }and her mother.
  miss He lives with his cats and two dogs
  miss with  an ape

# "On or about      there was", "Dear Ms.      :", "Progress notes from     Counseling Center"
rule gap/about-when
  type GAP
  cross column
  trigger word about
  back 2
  confidence 0.9
  regex %{lb}[Oo]n or about(?<hide>[ \t])(?C"wide")(?=\p{Ll})
  hit On or about{      }there was a scene
  miss On or about the day

rule gap/dear-title
  type GAP
  cross column
  guess NAME
  trigger word dear
  confidence 0.95
  regex %{lb}[Dd]ear (?:Mr|Mrs|Ms|Mx|Dr|Judge|Prof)\.?(?<hide>[ \t])(?C"wide")(?=[:,])
  hit Dear Ms.{      }:
  miss Dear Ms. Tan:

# "Attending Physician: Dr. " at the end of its line: the title stayed, its name went.
rule gap/title-end
  type GAP
  guess NAME
  cross paragraph
  trigger word dr mr mrs ms
  back 1
  confidence 0.86
  regex (?<=: |:)(?:Dr|Mr|Mrs|Ms)\.(?<hide>[ \t]*)(?=\n[ \t]*\n|\n[^\n:]{2,30}:|[ \t]*\z)
  hit Attending Physician: Dr.{}\n\nCHIEF COMPLAINT: pain
  hit Surgeon: Dr.{}\nAssistant: none
  miss Attending: Dr.\nMaria Tan
  miss Address: Harbor Dr.\n\nPhone
  miss Dr.\n\nMaria

# "Ms. ⏎Cotton Belt Fund": a title alone in the lines of an address.
rule gap/title-line
  type GAP
  guess NAME
  cross paragraph
  trigger word mr mrs ms dr
  confidence 0.88
  regex (?<=\n|\A)(?:Mr|Mrs|Ms|Dr)\.(?<hide>)(?=\n(?!\n)(?:\p{Lu}[\pL&'.-]{1,16} ){1,5}|\n\d{1,5} )
  hit \n\nMs.{}\nCotton Belt Fund\n12 Main
  miss \n\nMs.\n\nTan came
  miss seen by Dr.\nCotton Belt

# "d/w .": discussed with whom?
rule gap/with-short
  type GAP
  guess NAME
  trigger word w
  back 3
  confidence 0.9
  regex %{lb}(?:d/w|s/w|f/u w/|c/o)(?<hide>[ ])(?=[.,;)](?: |"|\)|\n|\z))
  hit seen by Tan, d/w{ }.
  hit d/w{ }, and then
  miss d/w Tan, and

# "v.⏎, Defendant", "Fairweather v.        Page 3": a party is missing.
rule gap/versus-party
  type GAP
  guess NAME
  cross paragraph
  trigger word v vs
  back 1
  confidence 0.9
  regex %{lb}vs?\.(?<hide>[ \n]{0,3})(?=, ?(?:Defendants?|Respondents?|Employer|Appellees?|Appellants?|Plaintiffs?|Insurer)%{rb})
  hit Claimant\n v.{\n}, Defendant\nand
  hit Tan v.{ }, Respondent
  miss Tan v. Lee, Defendant

rule gap/mobile
  type GAP
  guess PHONE
  cross paragraph
  trigger word mob tel ph
  confidence 0.86
  regex (?<=\n|\A)(?:Mob|Tel|Ph)\.(?<hide>)(?=\n)
  hit NSW 2830\nMob.{}\n\n20 October
  miss Mob. 0400 555 010\n

# "Thank you for referring, a 44 year old roofer", "says that, a minor": nobody stands before the comma.
rule gap/closed-comma
  type GAP
  guess NAME
  trigger word referring that seeing for with by of to seen saw met treated reviewed
  confidence 0.9
  regex %{lb}(?:referring|that|seeing|for|with|by|of|to|saw|met|treated|reviewed)(?<hide>)(?=, an? (?:\d{1,2}[- ]years?[- ]old|minor%{rb}|\d{1,2} ?yo%{rb}|pleasant \d\d))
  hit Thank you for referring{}, a 44 year old roofer
  hit pleading says that{}, a minor by
  miss referring Ana, a 44 year old
  miss He said that, a year ago

# "The dragline operator's position at was made redundant": a preposition before a verb.
rule gap/position-verb
  type GAP
  guess EMPLOYER
  cross column
  trigger word at for with
  back 1
  confidence 0.9
  regex %{lb}(?:position|post|job|role|employment|officer|operator|nurse|teacher|clerk|driver|guard|welder|cashier|foreman|manager|apprenticeship|internship) (?:at|with)(?<hide>[ \t])(?=(?:was|were|is|has|had|ended|until|since) \p{Ll})
  hit operator's position at{ }was made redundant
  miss the job she was good at was hard
