# Gaps: what an earlier redaction cut out without a trace but the blanks.  The hidden range is the run of blanks in a place where the
# grammar wants a name, a place or a date; without a blank it has no width.  (?C"wide") says that the blank just read is two or more in
# the document.  A word after a gap must be one that could not follow its preposition, so that a slip of the space bar is none; a
# preposition that itself stands behind a wide blank is justified text.

# Nothing wide before, but for the hole of a neighbour ("by Dr.  at  on").
define narrow (?:(?!(?C"wide"))|(?<=\bDrs\.[ \t]|\bat[ \t]|\bby[ \t]|\bin[ \t]|\bfrom[ \t]|\bfor[ \t]|\bto[ \t]|\bof[ \t]|\band[ \t]|\bwith[ \t]|\bDr\.[ \t]|\bMr\.[ \t]|\bMs\.[ \t]|\bMrs\.[ \t]))
define wide (?<hide>[ \t])(?C"wide")
# What may follow once the noun is gone.
define after_place (?=\((?:\d|(?i:seen|dated|from|since))|(?i:on|in|for|of|by|with|who|which|where|when|since|until|till|as|after|before|because|while|during|under|from|to|at|was|were|is|had|has|he|she|they|his|her|lets|let|sent|said|says|told|called|gave|kept|asked|wrote|paid|refused|agreed|nobody|and then|once|twice|(?:three|four|five|six|two|\d) times|daily|weekly)(?![\pL\pN])|[.,;)])
define after_person (?=(?i:on|in|for|of|at|who|whose|when|since|as|after|before|because|while|during|from|to|was|were|is|had|has|he|she|they|with|regarding|concerning|about|dated)(?![\pL\pN])|[.,;)])
define credential (?:M\.?D\b\.?|D\.?O\b\.?|Ph\.? ?D\b\.?|Psy\.?D\b\.?|R\.?N\b\.?|D\.?C\b\.?|Esq\b\.?|PA-C|N\.?P\b\.?|LCSW|MSW|D\.?P\.?M\b\.?|J\.?D\b\.?|PT\b|OTR)

rule gap/place
  type GAP
  guess FACILITY
  cross column
  trigger gap
  back 2
  confidence 0.92
  regex %{lb}%{narrow}(?i:at|from|to)(?: the)?%{wide}(?:%{after_place}|(?=(?:or (?:another|any|elsewhere|at)|showed|shows|revealed|demonstrated|confirmed|demanded|required|through|thru|until|and (?:was|is|has|had|did|were|he|she|they|then|never|nobody|treated|admitted|discharged|released))(?!\pL)))
  hit He is a probation clerk at{  }on March 5, 2015, when
  hit He was taken to{  }by ambulance.
  hit The MRI at{  }showed two foci.
  hit a neurologist at{  }or another of your choice
  hit He was discharged from{  }on Monday.
  hit He was taken to{  }and was discharged.
  miss He looked at  the chart.
  miss He was seen at Mercy.  On Monday he left.
  miss He wanted to  leave.
  miss seen at on July 3
  hit He was off from{  }through May.
  hit Records from{  }(12/1/2011 to 8/20/2013)
  hit Rehabilitation at{  }three times weekly.
  hit the new manager at{  }lets her sit.
  hit It was signed out to{  }and nobody since.

rule gap/city
  type GAP
  guess CITY
  cross column
  trigger gap
  back 1
  confidence 0.92
  regex %{lb}%{narrow}(?i:in|near|outside)%{wide}(?=in (?:19|20)\d\d(?!\d)|(?i:on|for|by|with|who|where|when|since|until|as|after|before|because|during|was|is|had|has|he|she|and (?:drove|drives|was|is|has|had|works?|worked|takes?|took|came|comes|raised|then|lives?|lived|moved|drives|walks?|commutes?|his|her|my|our|their))(?![\pL\pN])|[.,;])
  hit She lived with a sister in{  }and drove an hour.
  hit She is a clerk in{  }and drives him there.
  miss He came in  and sat down.
  hit He lives in{  }with his son.
  hit Born in{  }in 1962, he came
  hit He was seen in{  }, CA by her.
  miss He came in  the morning.
  miss He came in for care.
  miss He walked in  and sat.

rule gap/agent
  type GAP
  guess NAME
  cross column
  trigger gap
  back 1
  confidence 0.92
  regex %{lb}%{narrow}(?:(?i:by|per|with|against)%{wide}%{after_person}|(?i:(?<!cared |looked |called |paid |asked |accounted |used |hoped |sent )for)%{wide}(?=(?:who|and|or)(?!\pL)|,|(?:for (?:the|his|her|a|an|\d|many|over|about|one|two|three|four|five|six|seven|eight|nine|ten)|as an?|since|until)(?!\pL)))
  hit He was seen by{  }on July 3.
  hit He talked with{  }about it. in
  hit a bus operator for{  }who was hurt
  hit She works for{  }and fears it.
  hit seen on fundoscopy by{  }of ophthalmology
  miss He was cared for  and sent home.
  miss He was seen by  the nurse.
  miss He did well with  no pain.
  miss seen by Dr. Lee.  On Monday he left
  hit He is a driver for{  }for ten years.

rule gap/employer
  type GAP
  guess EMPLOYER
  cross column
  trigger gap
  back 10
  confidence 0.93
  regex %{lb}%{narrow}(?i:works?|worked|working|employed|employee|hired|job|employment|drove|drives)(?: (?!at |for |by |with |of )[\pL-]{1,15}){0,5} (?i:at|for|by|with|of)(?: the)?%{wide}%{after_place}
  hit He works for{  }as a driver.
  hit She works for the{  }as a cook.
  hit He was employed by{  }for ten years.
  hit She worked as a cook at{  }, she says.
  miss He worked for  ten years.
  miss He works at home.  As a driver he

rule gap/object
  type GAP
  guess NAME
  cross column
  trigger gap
  back 1
  confidence 0.92
  regex %{lb}%{narrow}(?i:saw|examined|evaluated|interviewed|met|told|contacted|called|asked|treated|advised|assisted|referring|refer|seeing|(?<=will |[Tt]o |must |should )see|call|contact|emailed|phoned|texted|paged|thanked|married to)%{wide}(?=(?i:on|at|in|for|who|to|when|regarding|about|and (?:his|her|their|the)|with (?:any|questions|the|his|her))(?![\pL\pN])|[.,;]|(?<=[Tt]old[ \t])that(?!\pL))
  hit I examined{  }on July 3 there.
  hit I have told{  }and his wife so
  hit She will see{  }in the clinic.
  hit The nurse called{  }at noon.
  hit Thank you for referring{  }to me.
  hit Please call{  }with any questions.
  miss I examined  him on July 3.
  miss I saw on film that it broke.

rule gap/named
  type GAP
  guess NAME
  cross column
  trigger word named
  confidence 0.92
  regex %{lb}named%{wide}(?=\p{Ll}|[.,;])
  hit a man named{  }came by
  hit a girl named{  }, who sat
  miss a man named  Maria came
  miss a man named in it

rule gap/object-comma
  type GAP
  guess NAME
  cross column
  trigger word met saw called told married interviewed contacted
  confidence 0.9
  regex %{lb}(?:met|saw|called|told|married|interviewed|contacted)(?<hide>[ \t])(?=, (?:an?|who|the|his|her|whose|according)\b)
  hit There he met{ }, a nurse.
  hit She called{ }, who came.
  miss There he met Maria, a nurse.
  miss He came, saw, the

rule gap/of
  type GAP
  guess NAME
  cross column
  trigger gap
  back 2
  confidence 0.92
  regex (?:%{lb}(?:corner|intersection) of%{wide}(?=and(?!\pL))|%{lb}%{narrow}(?i:of)%{wide}(?=(?i:on|in|for|by|who|where|when|since|until|till|as|after|because|was|were|is|had|has|he|she|dated|at|with|states?|stated|shows?|showed|notes?|noted|indicates?|reported)(?![\pL\pN])|[.,;])|%{lb}(?i:city|county|town|village|township|university) of%{wide}(?=\p{Ll}))
  hit the report of{  }was read
  hit not to drive the van of{  }until then
  hit the care of{  }, who came
  hit the corner of{  }and  in town
  miss the corner of  the room
  miss the care of  the nurse
  miss part of in all
  hit The report of{  }states that.
  hit The City of{  }denied it.

rule gap/title
  type GAP
  guess NAME
  cross column
  trigger gap
  back 2
  confidence 0.93
  regex %{lb}%{narrow}(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sgt|Det|Hon|Capt|Lt|Rev)\.?|Miss|Professor|Judge|Officer|Sergeant|Detective|Deputy|Captain|Nurse|Officers|Drs\.|Deputies)%{wide}(?=\p{Ll}|[.,;)]|'s|\d)
  hit Mr.{  }reports pain in the back.
  hit seen by Dr.{  }on July 3
  hit We asked Ms.{  }'s wife.
  miss Mr.  Delgado reports pain.
  miss The nurse  came.
  miss Mr. Delgado  reports pain.

rule gap/title-verb
  type GAP
  guess NAME
  trigger word mr mrs ms miss mx dr
  confidence 0.9
  regex %{lb}(?:(?:Mr|Mrs|Ms|Mx|Dr)\.|Miss|Mr|Mrs|Ms|Dr)(?<hide> )(?!and (?:Mrs|Ms|Mr|Dr|Miss)\b|(?:visit|appt|note|bill|excuse|slip|ok|agree)(?:s|ed)?\b)(?=\p{Ll}{2,14}(?![\pL'-])(?:(?C"person-verb")|(?<=was|were|has|had|is|and|will|did|does|may|can|who|on|in|for|at|to|dated|noted|that)))
  hit Dr.{ }reports that she is well.
  hit Mr.{ }was seen today.
  hit seen by Dr.{ }on Monday
  miss Dr. Reports filed it.
  miss 1.6  Dr visit, sutures out
  miss Parents (Mr. and Mrs. Cruz) drove.
  miss Mr. de la Cruz came.
  miss the Dr. van Dyke note

rule gap/title-comma
  type GAP
  guess NAME
  trigger word mr mrs ms mx dr
  confidence 0.85
  regex %{lb}(?<!mod |mild |trace |severe |[+] |no )(?:(?:Mr|Mrs|Ms|Mx|Dr)\.|Mr|Mrs|Ms)(?<hide> ?)(?:,? ?%{credential}(?!\pL)|'s |,(?! Jr| \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,? [A-Z]{2}(?!\pL)|\n|\z|\.(?: |\n|\z)))|(?<!\(Mr|\(Ms|\(Mrs|\(Dr)\)|;|:|(?<=\.)\.(?: |\z)|(?<=\. )\.(?: |\z))
  hit seen by Dr.{ }, who came
  hit seen by Dr.{}, M.D. again
  hit We asked Mr.{ }'s wife.
  miss seen by Dr. Lee, M.D. again
  miss on Elm Dr, Dayton
  miss 1140 Harbor Dr., Dayton\nNext
  miss at 12 Elm Dr., Dayton, OH
  miss Isobel McCrum (Mrs)
  miss ef 25-30, mod Mr, la 5.1
  hit Dear Mr.{ }: it is done
  hit We saw Dr.{}. He agreed.

rule gap/date
  type GAP
  guess DATE
  cross column
  trigger gap
  back 1
  confidence 0.92
  regex %{lb}%{narrow}(?i:on|dated|since|until|through)%{wide}(?=(?i:by|at|for|with|and|he|she|in|to|from|when|due|while|after|the patient|was|which|that)(?![\pL\pN])|[.,;])
  hit He was seen on{  }by the nurse.
  hit the report dated{  }, which I read
  miss He lay on  the bed.
  miss He went on by foot.

rule gap/possessive
  type GAP
  guess NAME
  cross column
  trigger mark '
  trigger word s
  back 2
  confidence 0.9
  regex (?:%{lb}(?<!-)(?:\p{Ll}[\pL']{0,20}|Ask|Tell|Call|See|Per|In|At|For|With|From|By|To|About|Is|Was|And|That|When),?(?<hide>[ \t])|\A(?<hide>[ \t]?))(?='s \p{Ll}{3})
  hit I talked with{ }'s wife.
  hit They saw{  }'s chart.
  hit it is so. Ask{  }'s teacher how he does
  miss I talked with Maria's wife.
  miss It was 's-Hertogenbosch again.

rule gap/date-comma
  type GAP
  guess DATE
  cross column
  trigger word on since
  confidence 0.92
  regex (?<=\A|\. |; )(?:On|Since)(?<hide>[ \t]?)(?=, ?(?:he|she|I|we|they|the|his|her|this|an?) )
  hit On{ }, he fell from a ladder.
  hit It hurt. Since{ }, she has been off.
  miss On and off, he fell.
  miss She walked on, he fell.

rule gap/relative-comma
  type GAP
  guess NAME
  cross column
  trigger list relative
  confidence 0.9
  regex (?<=[Hh]is |[Hh]er |[Mm]y |heir |'s |[Tt]he )\pL{3,15}(?C"relative")(?<hide>[ \t])(?=, (?:an? |who |age |aged |has |is |was |\d))
  hit She came with her mother{ }, a nurse.
  hit He has her son{ }, age 4, at home.
  miss She came with her mother, a nurse.
  miss his wife , so he said

rule gap/comma-state
  type GAP
  guess CITY
  cross column
  trigger mark ,
  back 1
  confidence 0.95
  regex %{lb}(?i:in|at|from|near|of|to|on|by|for)(?<hide>[ \t]?)(?=, ?(?:[A-Z]{2}(?!\pL)(?C"state-code")|(?:\p{Lu}\p{Ll}{2,13} ){1,2}(?:County|Parish)(?!\pL)|\p{Lu}\pL{3,13}(?!\pL)(?C"state")))
  hit hired in{ }, CA as a clerk
  hit seen at{  }, MA on Monday
  hit second line at the shop in{ }, Merced County. Thus
  hit born in{ }, California in 1960
  miss hired in Dayton, OH as a clerk
  hit seen at{}, MA on Monday
  miss came in, for the state
  miss came in , for one

rule gap/comma-credential
  type GAP
  guess NAME
  cross column
  trigger mark ,
  back 2
  confidence 0.95
  regex %{lb}(?:(?i:by|with|from|to|of|and|cc|copy|attn):?|(?i:thanks|sincerely|regards|signed|respectfully),)(?<hide>[ \t]?)(?=, ?%{credential}(?!\pL))
  hit seen by{ }, MD on Monday
  hit cc:{  }, Esq. there
  hit care of{  }, R.N. again
  hit seen by{}, M.D. again
  miss seen by Maria Tan, MD on Monday
  miss came by , for one
  hit Signed,{  }, M.D. there

rule gap/comma-comma
  type GAP
  guess NAME
  cross column
  trigger mark ,
  confidence 0.9
  regex (?<=\pL),(?<hide>[ \t])(?=, ?[\p{Ll}"])
  hit His supervisor,{ }, laughed it off.
  hit His wife,{  }, who came, left.
  miss His supervisor, laughing, left.
  miss the values 1, , and 3 here

# In apposition to what an employer is called.
rule gap/employer-comma
  type GAP
  guess EMPLOYER
  cross column
  trigger word employer
  confidence 0.93
  regex %{lb}(?i:employer),(?<hide>[ \t])(?=, ?[\p{Ll}"])
  hit Her employer,{ }, fired the cook.
  miss Her employer, a bank, fired the cook.

# Behind a street or a flat the town is missing.
rule gap/address-comma
  type GAP
  guess CITY
  cross column
  trigger list street-type unit-word
  confidence 0.93
  regex %{lb}(?:\p{Lu}\pL{1,12}+(?C"street-type")\.?|\p{Lu}\pL{1,10}+(?C"unit-word")\.? ?#?[\pL\pN]{1,5}),(?<hide>[ \t])(?=, ?[\pL"])
  hit 35 East Cottonwood Circle, Apt. 1Y,{ }, gave evidence
  hit 8797 Monn Ave,{ }, North Dakota 62599
  miss 35 Main Street, Fresno, gave evidence
  miss His suite, , was large

define before_stop (?<hide> )(?!\. ?\.)(?=[.;)](?: |\z)|\)[.,;]|,(?: \p{Ll}| \d|\z))

rule gap/before-mark
  type GAP
  guess FACILITY
  trigger word at from to
  confidence 0.92
  regex %{lb}(?<! as )(?i:at|from|to)%{before_stop}
  hit He was seen at{ }. He left.
  hit He was fired from{ }, he says.
  miss He was seen at Mercy. He left.
  miss He was looked at, twice.

rule gap/name-before-mark
  type GAP
  guess NAME
  trigger word by with for of named
  confidence 0.92
  regex %{lb}(?<! as )(?i:by|with|for|of|named)%{before_stop}
  hit He was hired by{ }, and left.
  hit a man named{ }, who sat
  miss That is what he came for.
  miss a friend of Maria, who sat

rule gap/city-before-mark
  type GAP
  guess CITY
  trigger word in near
  confidence 0.92
  regex %{lb}(?<! as )(?i:in|near)%{before_stop}
  hit He lives near{ }; she came.
  hit She was born in{ }, he says.
  miss He came in, and sat.

rule gap/date-before-mark
  type GAP
  guess DATE
  trigger word on dated since
  confidence 0.92
  regex %{lb}(?<! as )(?i:on|dated|since)%{before_stop}
  hit He was fired on{ }, he says.
  hit No retinopathy (Dr. Tan looked on{ }).
  hit In a letter dated{ }, he said so.
  miss He has been well since. Then

# ", an orthopedist": whoever is gone is a person, whatever the word before says.
rule gap/apposition
  type GAP
  guess NAME
  trigger word at by from to for with near of
  confidence 0.94
  regex %{lb}(?i:at|by|from|to|for|with|of)(?<hide> )(?=, (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,2}?\p{Ll}{3,18}(?:(?C"occupation")|(?C"relative")|(?<=ist|ian|eon|yst|tor|ner))(?!\pL))
  hit She was sent to{ }, an orthopedist.
  hit a letter from{ }, his sister, who
  hit seen by{ }, a hand surgeon there
  miss She was sent to Lee, an orthopedist.
  miss seen by Maria, and then his sister

rule gap/no-blank
  type GAP
  guess NAME
  trigger word seen treated evaluated examined employed hired signed prepared dictated performed supervised admitted operated written reviewed interviewed lives lived resides resided residing transferred transported discharged airlifted
  confidence 0.92
  regex %{lb}(?:(?i:admitted|transferred|transported|discharged|airlifted) to(?<hide>)(?=\.(?: |\z))|(?i:lives|lived|resides|resided|residing) (?i:at|in)(?<hide>)(?=,(?: (?:in|with|and|where)))|(?i:seen|treated|evaluated|examined|hired|signed|prepared|dictated|performed|supervised|written|reviewed|interviewed|employed|operated on)(?: \pL{2,12}ly)? (?i:by|at)(?<hide>)(?=[.,;](?: |\z)))
  hit He was seen by{}. He left.
  hit He was employed by{}, he says.
  miss He was well seen to.
  miss He was seen by Maria, who left.
  miss Stand by, he said.
  hit She resides at{}, in Ohio.
  hit He was seen by{}, on Monday.
  hit He was admitted to{}. He left.

# A hole that closed up: two prepositions that cannot follow each other.
rule gap/two-prepositions
  type GAP
  guess FACILITY
  trigger word at by from to
  confidence 0.92
  regex %{lb}(?<!stopped |stopping |dropped |dropping |passed |passing |came |comes |come |stop |drop |went |go |goes |nearby |stood |hard |looked |laughed |stared |looking )(?:at(?<hide> )(?=(?:on|by|since|from|for) (?:\p{Lu}|\d|the |his |her |an? ))|from(?<hide> )(?=to (?:the|his|her) |on (?:\p{Lu}|\d))|(?<=seen |treated |hired |employed |examined |evaluated |followed |operated on |supervised )by(?<hide> )(?=(?:at|in|on|since|from) )|(?<=admitted |transferred |transported |airlifted |discharged |released |brought |taken |rushed |flown )to(?<hide> )(?=(?:on|by|via|for|from|in|with|at) )|(?<!gets |get |got |getting |scrape |scrapes |scraped |scraping )by(?<hide> )(?=(?:on|since) (?:\p{Lu}|\d)|for (?:his|her|an?) ))
  hit He was a probation clerk at{ }on March 5, 2015, when
  hit He was seen by{ }on Monday.
  miss He stopped by on Monday.
  miss He was seen at once by her.
  miss He came by for a visit.
  miss He gets by on SSI and odd jobs.
  hit He was transferred to{ }by ambulance.
  hit She was admitted to{ }on July 3.
  miss She was referred to by name.
  hit He drove from{ }to the shop.
  hit He was hired by{ }in 2003.
  hit She was treated by{ }at the clinic.

rule gap/employer-closed
  type GAP
  guess EMPLOYER
  trigger word works worked working employed hired job
  confidence 0.92
  regex %{lb}(?i:works?|worked|working|employed|hired|job)(?: (?!for |by |at |with )[\pL-]{1,15}){0,3} (?:for|by|at|with)(?<hide> )(?=(?:as an?|since|until|when|where|who|from \d) )
  hit He works for{ }as a driver.
  hit He was employed by{ }since 2009 there.
  miss He worked for ten years as a driver.
  miss He worked at night as a guard.

rule gap/between-closed
  type GAP
  guess NAME
  trigger word between with
  confidence 0.92
  regex %{lb}(?:(?i:between)(?<hide> )(?=and (?:the|his|her|Dr|Mr|Ms|Mrs|I|me|him|\p{Lu}))|with(?<hide> )(?=and (?:his|her|their) \p{Ll}))
  hit a call between{ }and the nurse
  hit The talk between{ }and Dr. Lee ended.
  miss a call between him and the nurse
  miss between and betwixt
  hit She lives with{ }and her mother.

rule gap/empty-bracket
  type GAP
  guess NAME
  cross column
  trigger mark (
  confidence 0.8
  regex (?<=[\pL.,] )\((?<hide>[ \t]?)\)(?!\()(?! ?\p{Ll}{3,12} {1,3}\([xX ]\))(?<!\([xX]\) \p{Ll}{3} \()(?! (?i:yes|no|male|female|n/?a|unknown|other|left|right|normal|abnormal|none|single|married)\b)
  hit the nurse ({ }) came
  hit his wife ({}) came
  miss the box (x) is full
  miss call main() there
  miss or ( ) yes ( ) no

# What a physician calls a patient before the age.
define kindly (?: (?:very |most |quite )?(?:pleasant|delightful|healthy|obese|young|elderly|nice|lovely|charming|otherwise healthy|previously healthy|well|fit|thin|frail|active|married|single|divorced|right-handed|left-handed|right-hand-dominant|left-hand-dominant|retired|white|black|male|female)){0,3}

rule gap/age
  type GAP
  guess AGE
  trigger word year y
  back 8
  confidence 0.95
  regex %{lb}(?i:an?|the|this|is|was)(?: an?)?%{kindly}(?<hide> )(?=- ?year[- ]old|-?y/o\b)
  hit He is a{ }-year-old clerk.
  hit This{ }-year-old man fell.
  hit sending me this very pleasant{ }-year-old woman
  miss He is a 49-year-old clerk.
  miss a year-old injury of it

# "is a  year old woman", "the  y/o man": the number is gone, its blanks are not.
rule gap/age-wide
  type GAP
  guess AGE
  cross column
  trigger gap
  back 8
  confidence 0.93
  regex %{lb}%{narrow}(?i:an?|this|is|was)%{kindly}%{wide}(?=-?(?i:years?[- ]olds?|y/?o|yrs? ?old|months? old|years of age)(?!\pL))
  hit He is a{  }year old male who fell.
  hit The patient is{  }years old.
  miss He is a 49 year old male.
  miss He came a  year later.
  hit this pleasant{  }-year-old woman

# "The treating provider is ."
rule gap/is
  type GAP
  guess NAME
  trigger word is was named
  back 2
  confidence 0.9
  regex %{lb}(?i:provider|physician|surgeon|doctor|therapist|psychologist|attorney|adjuster|employer|supervisor|insurer|carrier|interpreter|name) (?i:is|was)(?<hide> {0,1})(?=\.(?: |\z))(?<! is| was|  )
  hit The treating provider is{ }. He came
  miss I know who the provider is. He came
  miss The employer was. It is gone

rule gap/head
  type GAP
  guess FACILITY
  cross column
  trigger gap
  back 2
  confidence 0.92
  regex %{lb}%{narrow}(?:(?i:at|to|from)(?: (?:the|our|an?|his|her|their))?|(?i:the|for the))%{wide}(?=(?:Hospital|Medical Center|Medical Group|Clinic|Imaging|Radiology|Orthop(?:a)?edics?|Physical Therapy|Chiropractic|Pharmacy|Urgent Care|Surgery Center|Rehabilitation|Elementary|High School|Unified|Union|Independent School|Community College|School|State Prison|Prison|Correctional|University|College|Police Department|Fire Department|School District|plant|warehouse|store|restaurant|facility|branch|location|office|campus|station|courthouse|mill|mine|farm|ranch|dairy|hotel|casino|library|church|bank|airport|depot|terminal|shipyard|refinery|brewery|bakery|factory|foundry|quarry|nursery|garage|salon|shop|mall|port|dock|yard)(?!\pL))
  hit He was taken to{  }Hospital by car.
  hit He works at{  }State Prison now.
  miss He was taken to Mercy Hospital by car.
  miss He went to  Mercy Hospital by car.
  hit He worked at the{  }plant for years.
  hit back to her job at the{  }courthouse
  hit a cook for the{  }Unified School District who fell
  hit I saw him at our{  }office on 10 July 2015.
  hit the MRI report from{  }Imaging dated June 3

rule gap/county
  type GAP
  guess COUNTY
  cross column
  trigger gap
  back 1
  confidence 0.92
  regex %{lb}%{narrow}(?i:in|of|from|for|the)%{wide}(?=(?:County|Parish)(?!\pL))
  hit He lives in{  }County with her.
  hit the Sheriff of{  }County came
  miss He lives in Kern County with her.
  miss in  counties like it

rule gap/label-date
  type GAP
  guess DATE
  cross column
  trigger gap
  back 7
  confidence 0.75
  regex %{lb}(?i:SSN|MRN|DOB|D\.O\.B\.|date of (?:birth|injury|service|admission|discharge)|DOI|DOS|admitted|discharged):%{wide}(?=\p{Lu}[\pL#.]{1,14}(?: [\pL#.]{1,12}){0,2}: ?[\pL\pN]|(?i:male|female|[MF]\b|\(?age|presents|SSN|MRN)\b)
  hit DOB:{  }MRN: 44821
  hit DOB:{  }male, seen today
  miss DOB: 07/03/1965 MRN: 44821
  miss DOB: unknown  MRN: 44821

rule gap/label-name
  type GAP
  guess NAME
  cross column
  trigger gap
  back 4
  confidence 0.72
  regex %{lb}(?:(?i:re):%{wide}(?=(?i:DOB|MRN|SSN|DOI|claim(?: no\.?| #)?|date of \pL{5,8}):)|(?i:(?:patient )?name|patient|claimant|applicant|employee|insurer|carrier|claim (?:number|no\.?)|claim #|case (?:number|no\.?)|physician|provider|attending|employer|hospital|facility|address|supervisor|adjuster|attorney):%{wide}(?=\p{Lu}[\pL#.]{1,14}(?: [\pL#.]{1,12}){0,2}: ?[\pL\pN\[_*#<]|(?i:DOB|MRN|SSN)\b))
  hit Name:{  }DOB: 07/03/1965
  hit Re:{      }DOB: [REDACTED]
  miss Re:  Maria Tan My client: Lee
  hit Patient:{  }MRN 44821
  hit Claim Number:{  }Date of Injury: 04/06/2010
  miss Name: Maria  DOB: 07/03/1965
  miss Patient:  Maria Tan

# "Re: , DOB 2/8/1970".
rule gap/re-comma
  type GAP
  guess NAME
  cross column
  trigger word re regarding patient name claimant applicant
  confidence 0.92
  regex %{lb}(?i:re|regarding|patient|name|claimant|applicant):(?<hide>[ \t]?)(?=, ?(?i:DOB|D\.O\.B|born|MRN|aged?|DOI|date of|SSN|claim)\b)
  hit Re:{ }, DOB 2/8/1970
  hit Patient:{}, MRN 44821
  hit Re:{          }, DOB
  miss Re: Maria, DOB 2/8/1970
  miss Patient: , and so on

# A label without a value, between lines that have theirs.
rule gap/label-empty
  type GAP
  guess PHONE
  cross paragraph
  trigger word phone fax tel telephone
  confidence 0.75
  regex (?<=\n)(?i:phone|fax|tel|telephone):(?<hide>[ \t]?)(?=\n{1,3}(?:Dear [\p{Lu},]|(?:Re|RE): ?[^\s]))
  hit Rheumatology\n\nPhone:{}\n\nDear Colleague,
  hit Mercy Clinic\nFax:{}\n\nRe: Maria Tan
  miss Clinic\nPhone:\n555 1234\n\nDear Colleague
  miss Clinic\nFax: none\n\nDear Colleague

rule gap/subject
  type GAP
  guess NAME
  cross column
  trigger gap
  back 1
  confidence 0.7
  regex (?:%{lb}%{narrow}(?i:that|when|because|while|although|which|where|whom)|(?<=\d\d\d\d),|(?<=[a-z]{5}day),)%{wide}(?=(?i:was|is|has|had|reported|reports|stated|states|denied|denies|presented|complained|testified|returned|underwent|fell|went|began|continued|noted|felt)(?![\pL\pN]))
  hit On July 3, 2014,{  }reported pain.
  hit The nurse says that{  }was seen.
  hit a story which{  }had never told anyone
  miss On July 3, 2014, he reported pain.
  miss The chart that was lost, and
  miss He said  that was it.

rule gap/and
  type GAP
  guess NAME
  cross column
  trigger gap
  back 1
  confidence 0.72
  regex %{lb}%{narrow}(?i:between|and)%{wide}(?=(?i:in(?= ?,)|and|who|was|were|has|had|on|, (?:who|MD|RN))(?![\pL\pN])|(?<=\band[ \t])[;.](?: |\n|\z))
  hit a call between{  }and the nurse
  hit Dr. Lee and{  }were there.
  hit treated by Drs. Tan and{  }; then at home
  hit the corner of  and{  }in , Ohio
  miss a call between him and the nurse
  miss a call and  the nurse

# What closed up around a noun that is gone: "told Dr. Lee that , her husband, drives"; "the agency's , who said".
rule gap/noun-comma
  type GAP
  guess NAME
  cross column
  trigger word that one such called named
  trigger mark '
  confidence 0.88
  regex (?:%{lb}that(?<hide>[ \t])(?=, (?:his|her|my|their|whose|the (?:patient|nurse|owner)) \p{Ll})|%{lb}(?:called|one|named)(?<hide>[ \t])(?=, an? \p{Ll})|(?<=\pL)'s(?<hide>[ \t])(?=, (?:who|whose|his|her) )|%{lb}(?:such as)(?<hide>[ \t])(?=[.;,](?: |\z)))
  hit She told Dr. Lee that{ }, her husband, drives.
  hit The father, one{ }, a postgraduate, had gone.
  hit I said so to the agency's{ }, who said no.
  hit at a centre such as{ }. He went.
  miss He said that, her husband being ill, she left.
  miss It was hers, who came.

# The number of a union's local, a unit or a post.
rule gap/local
  type GAP
  guess ORGANIZATION
  cross column
  trigger word local lodge
  confidence 0.9
  regex %{lb}(?:Local|Lodge)(?<hide>[ \t])(?=[.,;](?: |\z))
  hit a member of Laborers Local{ }. He drove.
  hit Masons' Lodge{ }, where he sat
  miss a member of Local 12. He drove.
  miss He is local , she said.

# A label without its value at the end of a line, where the line below has its own.
rule gap/label-lonely
  type GAP
  guess NAME
  cross paragraph
  trigger word employee claimant applicant patient insured re name facility hospital employer dob mrn ssn claimant's birth injury worker physician
  back 2
  confidence 0.72
  regex (?<=\n|\A)(?i:employee|claimant|applicant|patient|insured|injured worker|worker|re|name|facility|hospital|employer|dob|mrn|ssn|date of (?:birth|injury)|treating physician|physician)(?: name)?:(?<hide>)(?=[\n ]{1,2}(?i:claim|case|date|DOB|DOI|employer|MRN|SSN|file|policy|arrival|admitted|admission|insurer|carrier|worker|patient|our file|your file|your ref|our ref)[\pL ]{0,14}\.?:[ \t]{0,4}[\pL\pN])
  hit Medical Director\n\nEmployee:{}\nClaim Number: EB-2012-30094
  hit Notice\nPatient:{}\nDOB: 07/03/1965
  miss Employee: Maria\nClaim Number: EB-1
  miss Employee:\nMaria Tan
