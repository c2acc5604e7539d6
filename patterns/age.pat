# Ages.  The span is the number itself; above 89 it is the whole frame, so that "a 93-year-old woman" can read "a 90 or older woman"
# (45 CFR 164.514(b)(2)(i)(C)).  A number of years without a word that makes it an age is a duration and stays.

define old_number (?<number>9\d|1[0-2]\d)
define young_number (?<number>[1-8]?\d)
define ones (?:one|two|three|four|five|six|seven|eight|nine)
define old_word (?<number_word>(?i:ninety(?:[ -]?%{ones})?|(?:one|a)[ -]hundred(?:[ -]and)?(?:[ -](?:%{ones}|ten))?))
define young_word (?<number_word>(?i:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty)(?:[ -]?%{ones})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|%{ones}))
define years_old (?i:[ -]{0,3}(?:years?|yrs?|y)\.?[ -]{0,3}(?:old(?!er|est)|o1d|oid\b|o\b\.?|of age|young)| ?y\.?o\.?a\b|[ -]?y[./]? ?o\b\.?|[ -]?y[./]?o\.?(?=[MF]\b)|[ -]?y/o\b)
# A scar or a car can be ten years old too.
define no_person (?i:injured|claims? ?(?:ants?|adjust|exam|rep|hand|manag)|tearful|wounded|(?:truck|cars?|bus|barn|boiler|roof|bike|bridge|computer|forklift|pickup|trailer|tractor|lease|contract|carpet|chair|furnace|ladder|engine|shoe|boot|glass|vehicle|house|building|machine|policy|dog|cat|data|case|film|hardware|report) ?(?:ers?\b|ing\b|driv|clean|keep|wife|husband|mother|paint|maid|officer|mate|hold|maker|anal|inspect|manag|super|contract|engineer|operat|work|mechanic|sales|sitter|deal|wash|groom|walk|handl|train|breed|entry|clerk|store|scien|direct|man\b))
# A truck can be ten years old, its driver is it as a person.
define no_thing (?![ -](?!%{no_person})(?i:injur|scar|fractur|lesion|wound|cars?\b|truck|vehicle|house|building|tear|hematoma|infarct|claim|fusion|implant|prosthe|stud(?:y|ies)|MRI|X-?ray|report|films?\b|data\b|case\b|problem|hardware|machine|policy|dog\b|cat\b|batter(?:y|ies)\b|pupp(?:y|ies)\b|kittens?\b|mattress|bruis|ulcer|graft\b|(?:(?:total |partial )?(?:hip|knee|shoulder|joint|valve|disc|lens) (?:replacement|arthroplasty|prosthe|implant|brace|repair|surgery)|cane\b|walker\b|wheelchair|crutch|brace\b|splint\b|pacemaker|stent\b|shunt\b|dentures?\b|hearing aids?\b|tractor\b|boiler\b|furnace|mower\b|roof\b|barn\b|bridge\b|ladder|scaffold|forklift|pickup\b|bus\b|motorcycle|bicycle|bike\b|trailer\b|computer|shoes?\b|boots?\b|helmet|harness|glasses\b|lawsuit|lease\b|contract\b|statute|debt\b|refrigerator|freezer|oven\b|stove\b|sofa\b|couch\b|chair\b|mare\b|gelding|pony\b|ponies\b|heifer|\p{Lu}\pL{2,12}(?C"vehicle")|carpet|engine\b|recipe)s?(?=[.,;:)\n]|\z| (?:and|or|that|which|was|is|were|are|had|has|of|in|on|at|to|with|for|by|from|when|as|after|before|but|because|he|she|they|it|his|her|their|failed|broke|fell|burned)%{rb})))

rule age/band
  type PROTECT
  trigger digits 1 3 -
  confidence 0.999
  regex %{lbn}\d{0,2}[05]-\d{0,2}[49]%{years_old}
  hit a {35-39-year-old} woman
  hit Female, {75-79 yo}
  hit is {50-54 years of age}
  miss a 49-year-old man
  miss 35-39 pages
  miss she is 36-38 years old

rule age/digits-old
  type AGE
  trigger digits 1 3 -yY\s
  confidence 0.98
  regex %{lbn}(?<!\d-)(?:(?<hide>%{old_number}%{years_old})%{no_thing}|(?<hide>%{young_number})(?=%{years_old}%{no_thing}))
  hit a {49}-year-old man
  hit She is {49} years old.
  hit a {49} y/o man
  hit a {49}yo man
  hit a {49} year old man
  hit at {49} years of age
  hit a {93-year-old} woman
  hit she is {101 years old} now
  hit a {93 y/o} man
  hit a {7}-year-old boy
  miss a 3-year history of pain
  miss He worked there for 49 years.
  miss It began 5 years ago.
  miss a 10-year-old scar on the arm
  miss every 2 years or so
  miss a brother 5 years older than he
  hit a {33} yr old house cleaner and mother
  hit a {51}-year-old truck driver
  hit a {49}-year-old claimant
  hit a {52} year old machine operator
  miss a 12-year-old truck was hit
  miss a 12-year-old machine failed
  miss a 3-year-old claim is open
  miss a 3-year-old hip replacement
  miss walks with a 20-year-old cane
  miss thrown from a 16-year-old mare.
  miss drives a 30-year-old Buick.
  hit a {20}-year-old bus driver and
  hit a {31}-year-old roof bolter from town
  miss a 35-39-year-old woman
  hit {54}yoM with pain

rule age/months-old
  type AGE
  trigger word old age
  back 10
  confidence 0.95
  regex %{lbn}(?<hide>%{young_number})(?=[ -]{0,3}(?i:months?|mos?\.?|weeks?|wks?\.?|days?|hours?)[ -]{1,3}(?i:old|of age)\b%{no_thing})
  hit a {6}-month-old girl
  hit a {3}-week-old boy
  hit an infant {10} days old
  miss a 6-month history of pain
  miss for 3 weeks or more
  miss an older 6-month plan
  hit a neonate {36} hours old

rule age/fraction-old
  type AGE
  trigger digits 1 2
  confidence 0.93
  regex %{lbn}(?:(?<hide>\d{1,2} ?(?:½|¼|¾|1/2|\.5))(?=[- ](?:years?|yrs?)[- ]old\b%{no_thing})|(?<hide>\d{1,2})(?=[- ](?:years?|yrs?)(?:,| and)? (?:\d{1,2}|\pL{3,6}) (?:months?|mos?\.?|weeks?)[- ]old\b))
  hit a {2½}-year-old boy
  hit a {3 1/2} year old girl
  hit She is {4} years 3 months old.
  miss He drove 2 1/2 years.
  miss a 3 1/2-year history of it
  miss a 10-year-old scar

rule age/words-years-months
  type AGE
  trigger list number-word
  confidence 0.93
  regex %{lb}(?<hide>%{young_word})(?= years?(?:,| and)? \pL{3,6} months? old)
  hit She is {four} years and three months old.
  hit He is {two} years, six months old.
  miss It took four years and three months.
  miss ten months old

rule age/suspended
  type AGE
  trigger digits 1 2 -
  confidence 0.93
  regex %{lbn}(?<hide>%{young_number})(?=- ?(?:,|and|or|to) ?(?:and )?(?:\d{1,2}-,? ?(?:and|or) )?\d{1,2}-? ?(?:years?|yr|month|week)s?[- ]olds?\b)
  hit her {12}- and 14-year-old sons
  hit of {8}-, 10- and 12-year-olds
  miss of 12- and 14-inch pipes
  miss 3- to 4-week course

rule age/words-old
  type AGE
  trigger list number-word
  trigger word a one forty fourty
  confidence 0.97
  regex %{lb}(?<!-)(?:(?<hide>%{old_word}[ -]{1,3}(?i:years?[ -]{1,3}(?:old|of age)|y/?o))|(?<hide>%{young_word})(?=[ -]{1,3}(?i:(?:years?|months?|weeks?|days?)[ -]{0,3}(?:old(?!er|est)|of age)|y/?o\b)%{no_thing}))\b
  hit a {forty-nine}-year-old man
  hit He is {sixty two} years old.
  hit a {ninety-two-year-old} woman
  hit She is {ninety-two years of age} now.
  hit a {six}-month-old girl
  hit This {fifty-six} y/o female
  miss for forty-nine years he
  miss a six-month history of pain
  miss twenty years ago
  miss a six-month-old prosthesis
  miss her sister, three years older, drove

define age_label (?i:aged?(?: of(?: onset)?)?|aet\.?|ages(?: of)?|pt age|age/sex|age/gender|sex/age)
define age_label_before (?<!orrected )(?<!djusted )(?<!under )(?<!over )(?<!below )(?<!above )(?<!nder the )(?<!over the )(?<!estational )(?<!bone )(?<!mental )(?<!mean )(?<!average )(?<!median )(?<!older than )(?<!younger than )(?<!to the )(?<!for )(?<!matched )

rule age/label
  type AGE
  cross line
  trigger word age aged ages aet pt sex
  confidence 0.95
  regex %{lb}%{age_label_before}%{age_label}(?: (?:at|on)(?: the)?(?: time of)?(?: (?:first|last))? (?:injury|onset|diagnosis|death|hire|exam(?:ination)?|evaluation|trial|interview|visit|surgery|presentation|admission|marriage|retirement|menarche|menopause|DOI|incident|accident)|(?: \((?:years|yrs|y)\)))?(?:[ \t]?[:=]?|[ \t]?\.{3,80}+)[ \t\n]{0,2}(?:about |approximately |around |approx\. ?)?(?:(?<hide>%{old_number}(?: ?(?i:years?|yrs?|y/?o)\b\.?)?)|(?<hide>%{young_number})|(?<hide>(?:%{old_word}|%{young_word}))(?!\pL))(?![\d.%:]\d)(?!\d)(?! ?(?:-|to|through) ?\d)(?! \d/\d)(?! (?:or|and) (?:older|over|above|under|younger|up))(?! ?weeks)
  hit a clerk aged {49}, of Dover
  hit AGE: {49}
  hit Age\n{49} years
  hit Her father died at age {68} of it.
  hit at the age of {twelve} he
  hit Age/Sex: {49}/M
  hit died aged {101 years} at home
  miss gestational age 24 2/7 weeks
  miss women over age 65 are
  miss patients age 18 or older
  miss children ages 5-7 were
  miss mean age of 49 years
  hit Age at injury: {38}
  hit Age of onset: {23}
  hit Age (years): {62}
  hit AGE ............. {27}

# Over 89 the frame goes with the number, so that "aged 95" can read "90 or older".
rule age/label-old
  type AGE
  trigger word age aged
  confidence 0.97
  regex %{lb}%{age_label_before}(?<!\bthe )(?i:aged?)(?: of)? (?:%{old_number}|%{old_word})(?: ?(?i:years?|yrs?)\b)?%{rb}(?![\d.%:]\d)(?! ?(?:-|to|through) ?\d)(?! (?:or|and) (?:older|over|above|under|younger|up))
  hit his sister, who is {aged 95} and rings
  hit a client ({aged ninety-four}, of town)
  hit Grandma {age 96} came
  miss over age 92 it
  miss aged 49, of Dover
  miss women age 90 or older

define ordinal_tens (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)

# The ninety-second year of a life is spent at the age of 91.
rule age/year-of-life
  type AGE
  trigger word year
  back 6
  confidence 0.93
  regex %{lb}(?:(?<hide>(?i:in (?:his|her|my|their)) (?:(?<number_word>(?i:ninet(?:ieth|y[- ]%{ordinal_tens})|hundredth))|(?<number>9\d|1[0-2]\d)(?:st|nd|rd|th)) year)|(?i:in (?:his|her|my|their)) (?<hide>(?i:(?:twent|thirt|fort|fift|sixt|sevent|eight)(?:ieth|y[- ]%{ordinal_tens})|[2-8]\d(?:st|nd|rd|th))) year)%{rb}(?! (?:as|at|with|on|in|of (?!life|age))\b)
  hit He is {in his ninety-second year}. He fell.
  hit She is {in her 93rd year}, they say.
  hit She died in her {sixty-third} year.
  miss in his second year of school
  miss in his thirtieth year at the mill

define age_list (?i:ages|aged|children|kids|sons|daughters|boys|girls|brothers|sisters|siblings|twins|grandchildren|grandsons|granddaughters|passengers|students|minors|dependents|son|daughter)(?:(?:,|:| -)? ?\(?(?i:both |all |now |are |were |who are |currently |ages?:? |aged |then |of )?(?i:ages?:? |aged )?)
define age_item (?:\d{1,2}|[a-z]{3,9})
define age_and (?:, and |,? & |, | and | or )
# No year, day or count after the last number.
define age_list_end %{rbn}(?![-/%])(?! (?:times|visits|dogs|cats|inches|feet|mg|\pL{3,7} ago|degrees|older|younger)\b)

rule age/list-first
  type AGE
  trigger word children kids sons daughters boys girls brothers sisters siblings twins grandchildren grandsons granddaughters passengers students minors dependents
  confidence 0.85
  regex %{lb}%{age_list}(?<hide>(?:%{old_number}|%{young_number}))(?=%{age_and}(?:\d{1,2}%{age_and})?\d{1,2}%{age_list_end})
  hit The children, now {6}, 9, and 13, live here.
  hit sons aged {12} and 9 live
  miss The children came 3 times.
  miss The sisters 3 times called 4 doctors.

rule age/list-second
  type AGE
  trigger word ages aged children kids sons daughters boys girls brothers sisters siblings twins grandchildren grandsons granddaughters passengers students minors dependents
  confidence 0.9
  regex %{lb}%{age_list}\d{1,2}%{age_and}(?<hide>(?:%{old_number}|%{young_number}))%{age_list_end}
  hit two sons aged 12 and {9} live
  hit children, ages 4 and {11}
  hit two sons, 8 and {11}.
  hit children (12 and {14}) came
  hit of his children (8 or {9}) came
  miss pages 4 and 9 of it
  miss two sons, 8 and 11 dogs
  miss ages 4 or more months

rule age/list-third
  type AGE
  trigger word ages aged children kids sons daughters boys girls brothers sisters siblings twins grandchildren grandsons granddaughters passengers students minors dependents
  confidence 0.9
  regex %{lb}%{age_list}\d{1,2}%{age_and}\d{1,2}%{age_and}(?<hide>(?:%{old_number}|%{young_number}))%{age_list_end}
  hit ages 4, 7 and {11}
  hit The children, now 6, 9, and {13}, live here.
  miss pages 4, 7 and 11
  miss ages 4, 7 and more

rule age/list-fourth
  type AGE
  trigger word ages aged children kids sons daughters boys girls brothers sisters siblings twins grandchildren grandsons granddaughters passengers students minors dependents
  confidence 0.9
  regex %{lb}%{age_list}(?:\d{1,2}%{age_and}){3}(?<hide>(?:%{old_number}|%{young_number}))%{age_list_end}
  hit ages 4, 7, 9 and {11}
  hit children: 2, 6, 9, and {13}
  miss pages 4, 7, 9 and 11
  miss ages 4, 7, 9 and more

rule age/bracket
  type AGE
  trigger mark (
  confidence 0.75
  regex (?<=man |woman |boy |girl |lady |gentleman |\b[Aa]ge |[Pp]atient |[fF]emale |\b[mM]ale |[Cc]laimant |[Aa]pplicant |/(?:19|20)\d\d |-(?:19|20)\d\d |[Cc]hild |[Ii]nfant |orker |oyee |[dD]river |ictim |dant |ntiff |rtner |ldest |youngest )\((?<hide>(?:%{old_number}|%{young_number}))(?=(?: ?(?:years?|yrs?|y/?o?))?(?:(?:,| at th| then| when)[^()\n]{0,40})?\))
  hit a pleasant man ({49}) known here
  hit DOB 3/4/1965 ({49})
  hit a teenage girl ({15} years)
  hit the applicant's age ({53}) and
  miss see the table (12)
  miss the man (1965) was
  hit The worker ({47} at the time) fell.

rule age/title-bracket
  type AGE
  trigger word mr mrs ms miss
  confidence 0.8
  regex %{lb}(?:(?:Mr|Mrs|Ms)\.?|Miss) (?:\p{Lu}[\pL'.-]{0,20} ){1,3}(?<!\p{Ll}\. )\((?:aged? )?(?<hide>(?:%{old_number}|%{young_number}))(?=\)|,| y)
  hit Mr. Hoang ({58}) has asked.
  hit Ms. Ana Pruitt ({34}, mother of two) came.
  miss Mr. Hoang (2009) found
  miss Mr. Hoang (p. 12) said
  miss with Ms. Sorrell. (4) Safety plan

rule age/years-sex
  type AGE
  trigger word m f male female man woman boy girl gentleman lady
  back 8
  confidence 0.93
  regex %{lbn}(?:(?<hide>%{old_number} ?(?i:y|yrs?|years?)\.?)|(?<hide>%{young_number})) ?(?i:(?:y|yrs?|years?|mos?|months?|wks?|weeks?|days?)(?![\pL])\.?)[ ,/]{1,3}(?:[MF](?![\pL\pN])|(?i:male|female|man|woman|boy|girl|gentleman|lady)\b)
  hit {49}y F with dizziness
  hit {62} yrs, male
  hit {7} year male with asthma
  miss 49 years in the mill
  miss 3 years F2 scale
  hit {11}mo F with fever
  hit Re : Shri Pawar , {54} yrs , male , IPD

rule age/then
  type AGE
  trigger digits 1 2
  confidence 0.8
  regex (?<=, then |, now |, barely |, just |, only |, nearly |, almost |, currently |, not yet |, still |; now |; then )(?<!\d, now |\d, then |\d, only |\d, just )(?<hide>(?:%{old_number}|%{young_number}))(?=,(?! ?\d)|\)|\.(?: |\z)|;)
  hit The boy, barely {13}, was left.
  hit The complainant, then {20}, had begun.
  miss He took three, now 20 mg, daily.
  miss It was 12, then 20, he said.

rule age/at-pronoun
  type AGE
  trigger digits 2 2 \s,
  confidence 0.75
  regex (?<=\b[Aa]t )(?<!\pLed at )(?<hide>(?:%{old_number}|[1-8]\d))(?=,? (?:he|she|I)\b(?! (?:has|feels|reports|complains|gets|does|can|could|demonstrates|felt|had pain|is able|was able))|, (?:his|her) (?:father|mother|parents|husband|wife)\b)
  hit At {49} he had his first attack.
  hit At {17}, she left home.
  miss It was flexed at 90 he said.
  miss At 49 degrees he had pain.
  miss It clicks at 45 he has pain.

rule age/turned
  type AGE
  trigger word turned turning turns turn reached
  confidence 0.9
  regex %{lb}(?i:turned|turning|turns|(?<='ll |ill |to )turn|(?<=he )reached|(?<=she )reached) (?<hide>(?:%{old_number}|%{young_number}|%{old_word}|%{young_word}))%{rbn}(?! ?(?:degrees|times|%|percent|mg|miles|feet|screws|pages|hours|minutes|days|weeks|months|:|corners?|/))(?!-)
  hit She turned {90} in March.
  hit I'll turn {23}.
  hit He will turn {40} in May.
  miss Then turn 3 pages.
  hit He turns {sixty-five} next year.
  hit before he reached {50}, he
  miss He turned 90 degrees to the left.
  miss It turns 3 times a day.

rule age/birthday
  type AGE
  trigger digits 1 3 snrt
  confidence 0.95
  regex %{lbn}(?<hide>(?:%{old_number}|%{young_number})(?:st|nd|rd|th))(?= (?:birthday|year of life))
  hit on her {93rd} birthday
  hit after his {21st} birthday party
  miss on her 3rd visit
  miss the 93rd street birthday

rule age/birthday-words
  type AGE
  trigger word birthday
  back 5
  confidence 0.95
  regex %{lb}(?<hide>(?i:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|y[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?:one )?hundredth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\pL{3,6}teenth)) birthday
  hit on her {eighty-fifth} birthday
  hit after his {fortieth} birthday
  miss on her next birthday
  miss the first birth day

rule age/decade
  type AGE
  trigger digits 2 3 s'
  trigger word teens twenties thirties forties fifties sixties seventies eighties nineties
  back 6
  confidence 0.9
  regex (?<!0s and |0's and |people |persons |patients |adults |women |men |those |folks |workers |many |most |anyone |everyone |people are |individuals |athletes |runners |smokers )%{lb}(?i:(?:in|into|by) (?:his|her|their|my)|(?<!in |In |nto )(?:his|her|their|my))(?: (?<hide>(?i:(?:very )?(?:mid|early|late|middle)(?:[ -]to[ -](?:mid|late|early))?)[ -](?:(?:%{old_number}|%{young_number})'?s|(?i:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))%{rb}|[ -](?:(?<hide>(?:%{old_number})'?s)%{rb}|(?<hide>%{young_number})(?='?s%{rb})|(?<hide>(?i:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))%{rb}))(?!'?s? (?:music|band|rock))
  hit a man in his {50}s with pain
  hit a woman in her {nineties} with pain
  hit He is in his {late 40s} now.
  hit a neighbour in her {mid-sixties} came
  hit in her {90s} she fell
  miss in the 90s he left
  miss his 5 sons left
  miss on women in their 50s and 60s
  miss on men in their 30s and in their 90s
  miss seen in patients in their seventies
  miss her 1990s car

rule age/person-of
  type AGE
  trigger word man woman boy girl lady gentleman male female patient child widow widower youth infant baby
  confidence 0.88
  regex %{lb}(?:(?i:infant|baby|boy|girl|child) of (?<hide>\d{1,2})(?= (?:months|weeks|days)\b)|(?i:man|woman|boy|girl|lady|gentleman|male|female|child|widow|widower|youth) of (?:about |nearly |almost |some )?(?<hide>(?:%{old_number}|%{young_number}|%{old_word}|%{young_word}))%{rbn}(?!-)(?! ?(?:feet|foot|ft|stone|pounds|lbs|words?|minds|children|sons|daughters|faces|parts|kg|the|these|those|them|two|days|weeks|months|inches|letters|%))(?! or (?:more|fewer)))
  hit a man of {62} came in
  hit a woman of {seventy} came in
  hit a girl of {twelve}, alone
  miss a man of few words came
  miss a man of 6 feet came
  miss a child of two minds
  hit a baby girl of {10} months came

rule age/family-history
  type AGE
  trigger word died deceased alive living dead d
  confidence 0.85
  regex %{lb}(?i:died|deceased|dead|alive|living|d\.)(?:,|:| age:?| -)? (?:at )?(?<hide>(?:%{old_number}|(?<number>[1-8]\d)))(?=[.;)](?: |\z)|,(?! ?\d)| (?:of|from|with|due|secondary|\(|(?-i:MI|CVA|CA|CHF|COPD|DM|HTN|CAD|MVA|ESRD|AAA|PE|GSW)\b|cancer|stroke|(?:lung|colon|breast|prostate|liver|heart|brain|kidney|stomach|ovarian|pancreatic|bladder) \pL)|\z)
  hit Father: deceased, {67}, MI
  hit Mother alive, {85}, well
  hit Father died {71} of a stroke
  miss He died 2014 in Spain
  miss living 12 miles away
  hit F died {54} MI; M alive
  hit FHx: father d. {71} lung ca, mother well

rule age/decade-numeral
  type AGE
  trigger word nonagenarian nonagenarians centenarian octogenarian septuagenarian sexagenarian supercentenarian quinquagenarian
  confidence 0.95
  regex %{lb}(?i:(?:non|oct|septu|sex|quinqu)agenarian|octogenarian|(?:super)?centenarian)%{rb}
  hit this {nonagenarian} fell
  hit An {octogenarian} came.
  miss The centennial was held.
  miss nonagenarians as a group

rule age/sex-letter
  type AGE
  trigger word m f male female man woman gentleman lady boy girl
  back 8
  confidence 0.85
  regex %{lbn}(?:(?<=a |an |is |[Tt]his |A |An |: |\()(?:(?<hide>%{old_number})|(?<hide>%{young_number}))[ -]?(?i:[MF](?![\pL\pN])|(?:white |black |hispanic |latina? |african[- ]american |asian |caucasian |RHD |LHD |right[- ]handed |left[- ]handed ){0,2}(?:male|female|man|woman|gentleman|lady|boy|girl)\b)(?!-to)(?! (?:mice|rats|patients|subjects|volunteers|inmates|students|sample))|(?:(?<hide>%{old_number})|(?<hide>[1-8]\d)) ?/? ?[MF](?= (?:with|w/|who|from|BIB|found|transferred|known|presenting|presents|c/o|s/p|admitted|here|h/o|has|had|pt\b|complain|brought|seen|referred)))
  hit A {49}M presenting with pain
  hit This is a {49} male with pain.
  hit {62}F with chest pain
  hit She is a {71} F who fell.
  hit a {38} right-handed woman with pain
  miss A 20 male mice group was used.
  miss 20 F catheter was placed.
  miss A 16 Fr Foley was placed.
  miss a temperature of 101 F was noted

rule age/sex-slash
  type AGE
  trigger word m f
  back 2
  confidence 0.85
  regex %{lbn}(?:(?<hide>%{old_number}|%{young_number})/[MF]%{rb}(?!/)|[MF]/(?<hide>%{old_number}|%{young_number})%{rbn}(?!/))
  hit Pt: Doe, J {49}/M room 4
  hit Pt: Doe, J F/{62} room 4
  miss ratio M/F/10 held
  miss given 49/MW twice

# A field of its own between bars or dots.
rule age/sex-field
  type AGE
  trigger word m f
  back 3
  confidence 0.85
  regex %{lbn}(?:(?<=[|·] )(?<hide>%{old_number}|%{young_number})(?: ?| ?[|·] ?)[MF](?= ?[|·]|\z)|(?:\A[ \t]*|(?<=[ \t])(?C"wide"))(?<hide>(?<number>[2-8]\d)) ?[MF](?=[ \t](?C"wide")|[ \t]*\z))
  hit Doe, Jane R. | {47} | F | 02.03.2020
  hit Doe, Jane R. | {54} F | chart open
  hit BEGAY, VERNA   #0448    {57} F    03 NOV
  hit Doe, John · {61}M · room 4
  miss | 54 Fr | catheter
  miss size 18, 20 F, 22 F

rule age/race-sex
  type AGE
  trigger digits 1 3 ),.;\s
  confidence 0.85
  regex (?<=\b[WBHAOUI]/[MF], |\b[WBHAOUI]/[MF] |\b[WBHAOUI][MF], )(?<hide>%{old_number}|%{young_number})(?=[,.;)]|\z| (?:of|was|gave|said|who)\b)
  hit the driver (W/M, {66}), gave it
  hit Suspect, B/F {31}, left.
  miss rated W/M, 66% of it
  miss a ratio A/F 12 to 1

rule age/apposition
  type AGE
  trigger digits 2 2 ,
  confidence 0.7
  regex (?<=\pL{3}, )(?<!street, )(?<!room, )(?<!suite, )(?<hide>(?:%{old_number}|(?<number>[1-8]\d))),(?= (?:of|a|an|is|was|who|whose|has|had|said|says|stated|states|told|denied|denies|reported|reports|advised|drove|lives|lived|works|worked|called|came|fell|slipped|tripped|stung|bitten|struck|hit|cut|hurt|burned|injured|presents|presenting|presented|admitted|referred|retired|married|single|divorced|widowed|smoker|non-smoker|from|male|female|with (?:an?|his|her|no|two|three|neck|back|low|left|right|chronic|acute)|and (?:is|his|her|the|has|was|he|she))\b)
  hit Mr. Ortiz, {59}, is a clerk.
  hit Verdin, {68}, stated the sun was in his eyes.
  hit Beekeeper, {61}, stung 40 times.
  hit He is a retired firefighter, {59}, and the question is open.
  hit He was a manicurist, {46}, with neck pain.
  miss In July, 14, and 15 more
  miss pages 12, 14, and 16 of it

rule age/apposition-bracket
  type AGE
  trigger digits 1 3 )
  confidence 0.65
  regex (?<=\(\pL\p{Ll}, |\(\pL\p{Ll}{2}, |\(\pL{4}, |\(\pL{5}, |\(\pL{6}, |\(\pL{7}, |\(\pL{8}, |\(\pL{9}, )(?<hide>(?:%{old_number}|%{young_number}))(?=\))
  hit his wife (Anna, {54}) came
  hit her son (Tom, {11}) stayed
  miss as found (Boden, 2009) then
  miss films (FMX, 18) came
  miss seen (p. 12) then

rule age/name-bracket
  type AGE
  trigger mark (
  back 1
  confidence 0.75
  regex %{lb}\p{Lu}\pL{1,15}(?!\pL)(?= \()(?C"given-male|given-female|given-world")(?C"!month|english") \((?:aged? )?(?<hide>(?:%{old_number}|%{young_number}))(?=\)|, \pL| y)
  hit Her son Dante ({12}) came along.
  hit Imogen ({17}, goalkeeper) came along.
  miss Table (12) shows it.
  miss as Boden (2009) found

rule age/name-comma
  type AGE
  trigger digits 2 3 ,\s
  back 8
  after ,
  confidence 0.7
  regex %{lb}\p{Lu}[\pL'-]{2,20}(?!\pL)(?=, \d)(?C"surname-us|surname-world")(?C"!month|english"), (?<hide>(?:%{old_number}|(?<number>[1-8]\d)))(?:,(?! ?\d)(?! and \d)(?! \d)|(?=[ \t]?\z))
  hit Patient: Wanda Prickett, {71}, room B
  hit To Mr. Delgado, {66}, in Dayton
  hit Patient: Wanda Prickett, {73}\n\nShe called.
  miss In Chapters, 12, and so on
  miss of Delgado, 12, 14 and 16

rule age/pronoun-is
  type AGE
  trigger digits 1 3 ,.;\s
  trigger list number-word
  trigger word ninety a one forty fourty
  back 4
  confidence 0.75
  regex %{lb}(?<!\pL-)(?i:he|she|who|I|you|patient|applicant|claimant)(?:(?i:'s|'m|'re|'ll be| turn| is| was| am| are| will be| must be| has to be| turns| had been|,))(?: now| currently| only| then| about| just| nearly| almost| approaching| not yet)? (?!(?i:one)(?:[.,;]| or| but))(?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|%{old_word}|%{young_word}))(?=[;.](?: |\z)|\z|,(?! ?\d)| (?:and (?:a half|an? (?!half)\p{Ll}{2,14}|[a-z]{2,12}|I\b)|when|now|at the time|with a|who|but|he|she|we|I|in (?:\p{Lu}\pL{2,8}|the)|next|this|years old|(?:years|yrs)(?=[,.;] | and )|y/?o|at that time|then|on the (?:alleged|date)|at trial|until|before|by|since|to|my|his|her|their|our|or (?:so|\d{1,2})|myself|himself|herself)\b)(?! and (?:a half )?(?:of|feet|inches|percent|points))
  hit She is {62}, married, and tired.
  hit when he was {sixteen}, he left
  hit She was {41} at the time of it.
  hit Her son, who is {four} and has asthma, fell.
  hit She will be {90} in May.
  hit He is now {62} and tired.
  hit since he was {six} he limps
  hit I'm {34} and tired.
  hit She is {23} and I believe a student.
  hit He must be {16} by June.
  miss He must be 16 miles off.
  miss She is 5 feet tall.
  miss He is 2 weeks after surgery.
  miss She is one of many.
  miss she was one, or her husband was
  miss His score was 62.
  miss EMDR; CBT-I, six; a sleep study
  hit when I was {9} my father left
  hit He'll be {18} next month.
  hit You are {34} and well.
  hit I'm {fifty two} myself and
  hit She is about {36} or 37.
  hit He is {20} and a good boy.

rule age/given-is
  type AGE
  trigger list given-male
  trigger list given-female
  confidence 0.75
  regex %{lb}\p{Lu}\pL{1,15}(?!\pL)(?= is \w| was \w|, ?\d)(?C"given-male|given-female")(?C"!month")(?: is| was|,)(?: now| only| just)? (?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|%{old_word}|%{young_word}))(?=[;.](?: |\z)|\)|,(?! ?\d)| (?:and (?!a half|of\b)[a-z]{2,12}|when|now|at the time|with a|who|but|he|she|years old|y/?o)\b)
  hit Maria is {60}. She left.
  hit (he is 9 now, Maria is {6}) lost
  hit Dante was {12} when he fell.
  miss Maria is 5 feet tall.
  miss May is 31 days long.
  miss Her ESR on 28 August was 84, and then

rule age/name-words
  type AGE
  trigger list number-word
  trigger word ninety
  back 2
  after ,
  confidence 0.78
  regex %{lb}\p{Lu}\pL{2,20}(?!\pL)(?=, )(?C"given-male|given-female|given-world|surname-us|surname-world")(?C"!month|english"), (?!one\b)(?<hide>%{old_word}|%{young_word})(?=, (?:was|is|has|had|who|whose|an?|of|from|said|came|comes|lives|works|and (?:his|her))\b|[.)](?: |\z))
  hit Kenji, {thirty-five}, was referred.
  hit Prickett, {eleven}, came too.
  miss Kenji, two, three and four came.
  miss In March, eleven, was seen.

rule age/name-is-words
  type AGE
  trigger list number-word
  trigger word ninety
  back 2
  confidence 0.72
  regex %{lb}\p{Lu}\p{Ll}{2,20}(?!\pL)(?= is | was )(?C"!month|english") (?:is|was) (?!one\b)(?<hide>%{old_word}|%{young_word})(?=\.(?: |\z)|;| and (?:was|is|has|lives|in)\b)
  hit WHY: Obadiah is {ten}. His height is known.
  hit Prickett was {eighteen} and in school.
  miss Obadiah is ten feet tall.
  miss Chapter is ten. Next is eleven.

rule age/child-named
  type AGE
  trigger list relative
  trigger word child boy girl infant minor pupil
  confidence 0.8
  regex %{lb}\pL{3,15}(?!\pL)(?=, \p{Lu})(?:(?C"relative")|(?<=child|boy|girl|infant|minor|pupil)), (?:\p{Lu}[\pL'-]{1,20}|van|de|der|den|la|del|von|bin|al)(?: (?:\p{Lu}[\pL'-]{0,20}|van|de|der|den|la|del|von|bin|al)){0,3}, (?<hide>%{old_number}|%{young_number})(?=, (?:of|from|who|whose|is|was|has|had|an?|and|in|came|lives)\b|[.;)](?: |\z))
  hit a child, Jip de Groot, {8}, of this town
  hit her sister, Anna Kowal, {41}, who drove
  miss a child, Jip, 8 miles off
  miss her sister, Anna, 4 or 5 times

rule age/title-is
  type AGE
  trigger word mr mrs ms miss
  confidence 0.8
  regex %{lb}(?:(?:Mr|Mrs|Ms)\.?|Miss) (?:\p{Lu}[\pL'.-]{0,20} ?){1,3}(?:(?<= )(?:is|was|will be|turned)(?: now| only| just)?|(?<! ),(?: is| was)?) (?<hide>(?:%{old_number}|(?<number>[1-8]\d)|%{old_word}|%{young_word}))(?=[;.](?: |\z)|,(?! ?\d)| (?:and (?!a half|of\b|other)[a-z]{2,12}|when|now|at the time|with a|who|but|years old|y/?o)\b)
  hit Mrs. Aldous is now {81} and frail.
  hit The mother, Ms W, is {nineteen} and alone.
  hit Mr. Tan, {62}, came in.
  miss Mr. Tan is 62 inches tall.
  miss Mr. Tan was one of many.

rule age/something
  type AGE
  trigger word something odd
  back 4
  confidence 0.9
  regex %{lb}(?<hide>(?:%{old_number}|[2-8]0|%{young_word}))(?=[- ](?:something|odd[- ]years?[- ]old)\b)
  hit a {fifty}-something man
  hit her {80}-something mother
  miss or something of it
  miss a 50-odd page list

rule age/milestone
  type AGE
  trigger word menarche menopause coitarche thelarche sexarche lived
  confidence 0.88
  regex %{lb}(?i:menarche|menopause|coitarche|sexarche|thelarche|lived to(?: be)?)(?: age| at|:|,)? (?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|%{old_word}|%{young_word}))(?=[.,;)]|\z| (?:and|years)\b)
  hit menarche {12}, menopause late
  hit He lived to be {97}.
  miss menopause 3 times
  miss He lived to one side of it

rule age/than-years
  type AGE
  trigger word older younger
  confidence 0.9
  regex %{lb}(?i:older|younger) than (?:his|her|their|the)(?: stated| actual| chronological)? (?<hide>(?:%{old_number} years|(?<number>[1-8]?\d)(?= years)|%{old_word} years|%{young_word}(?= years)))%{rb}
  hit looks older than his {52} years
  hit looks younger than her stated {60} years
  miss older than 60 years
  miss younger than the others

rule age/baby-months
  type AGE
  trigger word baby infant son daughter twins grandson granddaughter newborn toddler
  confidence 0.88
  regex %{lb}(?i:baby|infant|son|daughter|twins|grandson|granddaughter|newborn|toddler)(?:, \p{Lu}\p{Ll}{1,14})?(?:,| is|,? was|,? must be|,? will be|,? is now|, who is|,? \p{Lu}\p{Ll}{1,14}, who is(?: now)?|, now)? \(?(?<hide>(?<number>\d{1,2})|%{young_word})(?= (?:months?|mos?\.?|weeks?|wks?)(?: now| old)?(?:[.,;)]|\z| and (?:has|is|was)))
  hit the baby, {8} months, slept
  hit Baby Zuri, who is {9} months, has been
  hit her son is {six} months.
  hit and the baby, Marko, must be {ten} months now).
  miss the baby in 8 months
  miss her son 8 months ago

rule age/person-is
  type AGE
  trigger list relative
  trigger word boy girl client victim defendant plaintiff complainant driver witness employee worker twins teenager pupil boys girls applicant claimant accused deceased petitioner respondent appellant
  confidence 0.75
  regex %{lb}(?i:applicant|claimant|accused|deceased|petitioner|respondent|appellant|boy|girl|client|victim|defendant|plaintiff|complainant|driver|witness|employee|worker|twins|teenager|pupil|boys|girls|\pL{3,15}(?= (?:is|was|are|were|will|just|turned) |, \d\d,)(?C"relative"))(?: is| was| are| were| will be| just turned| turned|,(?= \d\d,))(?: now| currently| only| then| about| just| nearly| almost)? (?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|%{old_word}|%{young_word}))(?=[;.](?: |\z)|,(?! ?\d)| (?:and (?!a half|of\b|one|two|three)[a-z]{2,12}|years? and|when|now|at the time|at trial|but|he|she|this (?:year|month|week|spring|summer|fall|autumn|winter)|next (?:year|month|week|spring|summer|fall|autumn|winter))\b)
  hit My daughter is {16} and she is bullied.
  hit My mother is {82} this year.
  hit The twins are {four}.
  hit Our client is {thirty} and supports a family.
  hit the boy was {11} at trial
  miss His brother is 3 miles away.
  miss His wife is one of them.
  hit The defendant, {33}, stood mute.

rule age/died-at
  type AGE
  trigger word died passed deceased dead killed
  confidence 0.9
  regex %{lb}(?i:died|passed away|deceased|dead|killed)(?: (?!at )[\pL'-]{1,15}){0,6} at (?:about |around )?(?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|%{old_word}|%{young_word}))%{rbn}(?! ?(?:a\.?m|p\.?m|AM|PM|o'clock|hours|weeks|months|days|Hospital|\pL+ Street))
  hit His father died of a stroke at {68}.
  hit Her mother passed away at {ninety-one}.
  hit A brother died at {41} of cancer.
  miss He died at 3 p.m. at home.
  miss He died at home of it.

rule age/event-at
  type AGE
  trigger word moved arrived self retired retire graduated graduate enlisted divorced fever meningitis measles mumps polio menarche menopause married orphaned widowed diagnosed onset began started quit left emigrated immigrated epilepsy diabetes asthma smoking drinking still adopted dx ca cancer mi cabg stroke cva seizure seizures passed heart fathered stent bypass harm entered joined overdose overdosed miscarriage hysterectomy transplant blind deaf baptised baptized
  confidence 0.75
  regex %{lb}(?i:retired?|graduated?|enlisted|divorced|moved|arrived|fever|meningitis|measles|mumps|polio|menarche|menopause|married|orphaned|widowed|diagnosed|onset|dx|ca|cancer|MI|CABG|stroke|CVA|seizures?|passed|heart attack|smoking|drinking|still \pL{3,12}ing|(?:began|started|quit) (?:using|menstruating|working|school|work|dancing|playing)|left (?:home|school)|adopted|fathered|orphaned|emigrated|immigrated|epilepsy|diabetes|asthma|stent|bypass|self-harm|entered|joined|overdosed?|miscarriage|hysterectomy|transplant|blind|deaf|bapti[sz]ed)(?: (?!at )[\pL-]{1,15}){0,4} at (?:about |around )?(?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|%{old_word}|%{young_word}))(?=[.,;)]|\z| (?:and|when|after|in|but|to|for|because)\b)(?![.,]\d)(?! in the (?:morning|evening|afternoon))
  hit She had rheumatic fever at {nine}.
  hit He retired at {62}.
  hit he hopes to retire at {62}.
  hit Menarche at {13}, regular since.
  hit He began smoking at {16} and quit.
  miss School starts at 8 in the morning.
  miss He began work at 7:30 sharp.
  miss She began to wake at three, and wept.
  hit She left school at {16} to work.
  hit Grandmother is still driving at {91}.
  hit colon cancer at {61}, treated
  hit Dad passed at {72}.
  hit He fathered a child at {17}.
  hit His brother had a stent at {49}; he lives.
  hit He entered the convent at {24}. He left.

rule age/relative
  type AGE
  trigger entry relative
  trigger word child children kid kids son daughter
  confidence 0.85
  regex %{lb}(?i:\pL{3,15}(?C"relative"))(?:,|:| is| was|,? who is|,? now)? \(?(?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|(?<=, )%{young_word}(?=,)))(?=\)|,? (?:and|&) \d|[.;](?: |\z)|,(?! ?\d)| and (?:well|healthy|alive|has|is|his|her)\b|,? (?:alive|deceased|healthy|with|asthma|HTN|DM|CAD|MI|cancer|CA|stroke|CVA|diabetes|hypertension|A&W|in good)\b)
  hit Her daughter, {12}, helps at home.
  hit his son ({9}) and wife
  hit mother {71}, alive and well
  hit her grandson, {six}, came
  hit two sons, {8} and 11, came
  miss His brothers 3 times called.
  miss with wife 2 children
  hit sister {41} asthma, one son

# Children by name, each with a number: "Ayo (14), Bisi (11) and Tunde (6)".
rule age/list-bracket
  type AGE
  trigger mark (
  confidence 0.75
  regex (?<=\p{Ll} )\((?:(?=\d{1,2}\),? (?:and |& )?(?:\p{Ll}{2,12} ){0,2}\p{Lu}\p{Ll}{1,15}(?: and \p{Lu}\p{Ll}{1,15})? \((?<hide>(?:%{old_number}|%{young_number}))\))|(?<hide>(?:%{old_number}|%{young_number}))(?=\),? (?:and |& )?(?:\p{Ll}{2,12} ){0,2}\p{Lu}\p{Ll}{1,15}(?: and \p{Lu}\p{Ll}{1,15})? \(\d{1,2}\)))
  hit with Ayo (14), Bisi ({11}), at home
  hit with Ayo (14) and twins Bisi and Tunde ({6}).
  miss as in Table (12), which shows it
  miss Ayo (2014), Bisi (2011)

# The same without the last number.
rule age/list-bracket-first
  type AGE
  trigger mark (
  confidence 0.75
  regex (?<=\p{Ll} )\((?<hide>(?:%{old_number}|%{young_number}))(?=\),? (?:and |& )?(?:\p{Ll}{2,12} ){0,2}\p{Lu}\p{Ll}{1,15}(?: and \p{Lu}\p{Ll}{1,15})? \(\d{1,2}\))
  hit with Ayo ({14}), Bisi (11), at home
  miss as in Table (12), which shows it
  miss Ayo (2014), Bisi (2011)

rule age/label-sex
  type AGE
  cross line
  trigger word sex gender
  confidence 0.95
  regex %{lb}(?i:sex|gender) ?/ ?(?i:age)[ \t]?:?[ \t\n]{0,2}(?i:[MF]|male|female) ?/ ?(?<hide>(?:%{old_number}|%{young_number}))(?:%{rbn}|(?=[Yy]))
  hit SEX/AGE: F / {52}
  hit Gender / Age: Male / {34}
  hit Sex/Age    : M / {34}Y
  miss Sex/age ratio 3 / 52
  miss SEX/AGE: F / unknown

# Glued to the letter, in a field of its own.
rule age/sex-glued
  type AGE
  trigger word m f
  back 1
  confidence 0.8
  regex %{lbn}(?<!size )(?<!Size )(?<!oley )(?<![A-Z]RIN )(?:(?<hide>%{old_number})|(?<hide>[1-8]\d))(?:M(?=,|;|\z|[ \t](?C"wide"))|F(?=\z|[ \t](?C"wide")))
  hit TUPPER, ANN H.   {29}F   8810
  hit TUPPER, ABE H.   {34}M, seen today
  miss a 16F, 18F and 20F catheter
  miss dose of 30MG, twice
  miss RC7 80, F-r 66; TRIN 57F

# "She is 36 or 37."
rule age/or-number
  type AGE
  trigger word or
  back 6
  confidence 0.75
  regex %{lb}(?i:he|she|who|you|I)(?i:'s| is| was| am| are)(?: about| around| maybe| perhaps)? \d{1,2} or (?<hide>(?:%{old_number}|%{young_number}))(?=[.;](?: |\z)|,(?! ?\d)|\z)
  hit She is about 36 or {37}. She works.
  hit He was 12 or {13}, he thinks.
  miss She is 36 or so.
  miss He was 2 or 3 miles off.

# Dictated without marks: "he is forty four takes metformin".
rule age/pronoun-words-bare
  type AGE
  trigger list number-word
  trigger word forty fourty
  back 3
  confidence 0.8
  regex %{lb}(?i:he|she|who) (?i:is|was) (?<hide>(?<number_word>(?i:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty)[ -]%{ones}))(?= (?:takes|took|has|had|lives|lived|works|worked|comes|came|drives|smokes|married|single|widowed|divorced|retired|he|she|no|does|with)\b)
  hit he is {forty four} takes metformin
  hit she is {sixty-two} lives alone
  miss he is forty four miles off
  miss she was twenty two minutes late

rule age/relative-given
  type AGE
  trigger list relative
  confidence 0.8
  regex %{lb}(?i:\pL{3,15})(?= \p{Lu})(?C"relative") (?:\p{Lu}[\pL'-]{1,20}|van|de|der|la|bin|al)(?: (?:\p{Lu}[\pL'-]{0,20}|van|de|der|la|bin|al)){0,3}, (?<hide>(?:%{old_number}|%{young_number}))(?=[:;.)](?: |\z)|\z|, (?:who|whose|of|from|is|was|has|had|an?|and|in|came|comes|lives|works|helps|sleeps|drives)\b)
  hit a call from her daughter Su Su, {15}: the finger is red
  hit My daughter Thembi, {6}, who sleeps there
  miss his son Tom, 6 miles off
  miss his wife Ana, 2014, and so on

# "two sons, Taras, 25, and Haru, 21".
rule age/relatives-each
  type AGE
  trigger word sons daughters children brothers sisters siblings boys girls kids twins
  confidence 0.8
  regex %{lb}(?i:sons|daughters|children|brothers|sisters|siblings|boys|girls|kids|twins)[,:]? \p{Lu}\p{Ll}{1,15}, (?<hide>(?:%{old_number}|%{young_number}))(?=[.;](?: |\z)|,? (?:and )?\p{Lu}\p{Ll}{1,15}, \d{1,2}(?:[.,;]|\z)|\z)
  hit two sons, Taras, {25}, and Haru, 21.
  miss two sons, Taras, 25 miles off
  miss His sons, Tom and Haru, 2 of them

rule age/relatives-each-next
  type AGE
  trigger word sons daughters children brothers sisters siblings boys girls kids twins
  confidence 0.8
  regex %{lb}(?i:sons|daughters|children|brothers|sisters|siblings|boys|girls|kids|twins)[,:]? \p{Lu}\p{Ll}{1,15}, \d{1,2},? (?:and )?\p{Lu}\p{Ll}{1,15}, (?<hide>(?:%{old_number}|%{young_number}))(?=[.,;](?: |\z)|\z)
  hit two sons, Taras, 25, and Haru, {21}.
  miss two sons, Taras, 25 and 21 miles off
  miss sons, Tom, 2 of them

# A full name that no list knows, a number between commas: "Tsehay Woldu, 31, first visit".
rule age/name-unknown
  type AGE
  trigger digits 2 2 ,
  back 4
  after ,
  confidence 0.65
  regex %{lb}\p{Lu}\p{Ll}{2,15} (?:\p{Lu}\p{Ll}{2,15} )?\p{Lu}\p{Ll}{2,20}(?=, \d)(?C"!english|month|place-us|place-world|title|heading"), (?<hide>(?:%{old_number}|(?<number>[1-8]\d))),(?= \p{Lu}|\d| [a-z]{3})(?! and \d)(?! \d)
  hit Review\n\nTsehay Gebremariam Woldu, {31}, G3 P1
  miss Route Map Chapters, 12, and so on
  miss On March, 12, she came.

# "M, 20, a second-year student".
rule age/sex-comma
  type AGE
  trigger word m f male female
  confidence 0.8
  regex (?<=\A|[.;|] )(?:[MF]|[Mm]ale|[Ff]emale), (?<hide>(?:%{old_number}|%{young_number}))(?=, (?:an?|of|from|who|with|single|married|presents|\p{Lu})|\.|;|\z)
  hit F, {20}, a second-year student, came
  hit Male, {34}, with pain
  miss Vitamins A, F, 20 and 30
  miss M, 20 mg daily

# ---- behind a name that no list knows, in rows, far from its word ------------------------------------------------------------------

# What a bracket says after the number is what one says of a person.
rule age/bracket-person
  type AGE
  trigger mark (
  back 1
  confidence 0.72
  regex %{lb}\p{Lu}\p{Ll}{2,20}(?!\pL)(?= \()(?C"!month|english|drug|abbreviation|title") \((?:aged? |now )?(?<hide>(?:%{old_number}|%{young_number}))(?=, (?:[Yy]ear \d|[Gg]rade \d|[Ff]orm \d|[Kk]indergarten|in (?:grade|year|school)|at (?:school|college|university|home|\p{Lu}\p{Ll}{3,})|an? \p{Ll}{4,}|the \p{Ll}{4,}|with (?:her|his|the)|who|lives|works|married|single|student|[MF]\)))
  hit Lachie ({14}, Year 9) has had type 1
  hit Tamsyn ({31}, a potter) came
  miss Coumadin (5, at home) daily
  miss Verdin (14) shows it
  miss Table (12, the last) shows it

rule age/bracket-now
  type AGE
  trigger word now
  back 1
  after (
  confidence 0.8
  regex \(now (?:aged? |about |almost |nearly )?(?<hide>(?:%{old_number}|%{young_number}))(?=\)|, (?:at|in|an?|who|with|working|studying|living|lives|works|married|away|and)\b)
  hit her son Hunter (now {19}, at Bucknell) will
  hit his wife (now {61}) drove
  miss his dose (now 50 mg) works
  miss the rate (now 19, was 24)

# "Charlene Lightfoot, 54." behind what she is to the patient.
rule age/guardian-named
  type AGE
  trigger word guardian caregiver carer informant mgm mgf pgm pgf nok kin foster stepmother stepfather
  confidence 0.8
  regex %{lb}(?i:guardian|caregiver|carer|informant|MGM|MGF|PGM|PGF|NOK|of kin|foster (?:mother|father|parent)|stepmother|stepfather)(?:,|:| is| -)?(?: (?:MGM|MGF|PGM|PGF|[Mm]other|[Ff]ather|[Aa]unt|[Uu]ncle))? \p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'.-]{0,20}){0,3}, (?<hide>(?:%{old_number}|(?<number>[1-8]\d)))(?=[.;)](?: |\z)|\z|, (?!\d))
  hit Legal guardian: MGM Charlene Lightfoot, {54}. Mother
  hit caregiver Aroha Tuhiwai, {61}, who drives
  miss guardian Ann Lee, 54 miles off
  miss NOK 54. Left.

# A life in months or years between commas, behind a given name.
rule age/given-months
  type AGE
  trigger list given-male
  trigger list given-female
  confidence 0.75
  regex %{lb}\p{Lu}\pL{1,15}(?!\pL)(?=, \d)(?C"given-male|given-female")(?C"!month|drug"), (?<hide>(?:%{old_number}|%{young_number}))(?= (?:months?|mos?\.?|weeks?|wks?|years|yrs?\.?),(?! (?:then|and|for|with|no|after|before|until)\b))
  hit Great-grandson Waylon, {6} months, present with
  hit and Ruth, {71} years, of Dayton
  miss with April, 6 months, of it
  miss Maria, 6 months, then home

# Fields between strokes: "monroe, bill / 51 m / enc".
rule age/sex-stroke
  type AGE
  trigger word m f male female
  back 2
  confidence 0.82
  regex (?<=\p{Ll}{3} / |\p{Lu}{3} / )(?<hide>(?:%{old_number}|%{young_number})) ?(?:[MmFf]|y/?o [mf]|male|female)(?= /|\z)
  hit pt: monroe, bill / {51} m / enc 2019
  hit DOE, JANE / {47} F / RM 4
  miss ran 3 k / 51 m / rest
  miss pain 5 / 10 m / less

rule age/dob-stroke
  type AGE
  trigger word dob birth birthdate
  confidence 0.9
  regex %{lb}(?i:DOB|(?:date of )?birth ?(?:date)?)(?: ?/ ?(?i:age))?[ :|]{0,4}\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d ?[/|(] ?(?:(?i:age):? )?(?<hide>(?:%{old_number}|%{young_number}))(?: ?[yY](?:/?[oO]|rs?)?)?(?= |\t|\z|[),;\n|])(?! ?[/-]\d)(?! \d)
  hit DOB / Age | 06/21/1988 / {29}     | Taken
  hit DOB 3/4/1965 ({49})
  miss DOB 06/21/1988 / 06/21/2010
  miss DOB 06/21/1988, 29 records

# At the head of a sentence: "43 yrs, roe technician".
rule age/years-head
  type AGE
  trigger word yrs yr years y
  back 2
  confidence 0.68
  regex (?:(?<=[.;] )|\A)(?<!ourse\. )(?:(?<hide>%{old_number} ?(?:yrs?|years))(?=\.? \p{Lu}|,)|(?<hide>(?<number>1[6-9]|[2-8]\d))(?= ?(?:yrs?|years), (?!(?:ago|of|for|since|then|no|with|in|at|and|but|or|on|until)\b)(?:\p{Ll}{2,14} ){0,3}\p{Ll}{2,14}(?:er|or|ist|ian|man|woman|ress|clerk|nurse|cook|guard|pilot|farmhand)\b))
  hit ammonia inhalation. {43} yrs, roe technician.
  hit Baycrest, 4W         Hip. {92 yrs}. Was a corsetiere.
  miss Smoker. 20 yrs, one pack a day.
  miss on the job for 43 yrs, a driver

# Said of a stay: who came at what age.
rule age/came-at
  type AGE
  trigger list number-word
  trigger word ninety
  back 9
  confidence 0.7
  regex %{lb}(?:[Hh]e|[Ss]he|I|who) (?:came|went|moved|started|began|left|lost|met|had|became|was|got|wrote|won|fell|bore|buried|lived|took|stopped|gave)(?: (?!at )[\pL'-]{1,12}){0,5} at (?!one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)(?<hide>(?:%{old_word}|%{young_word}))(?=, (?:an?|his|her|when|after|just|with|and|the|he|she|I)\b|[.;](?: |\z))(?!-)
  hit He came to me at {thirty-one}, a few weeks after
  hit She buried a son at {sixty}. He drank.
  miss She came to me at three, a little late.
  miss The pulse was at sixty, a little slow.

rule age/alive-at
  type AGE
  trigger word alive
  confidence 0.88
  regex %{lb}(?i:alive)(?: and \p{Ll}{3,8})? at (?:age )?(?<hide>(?:%{old_number}|(?<number>[4-8]\d)|%{old_word}|%{young_word}))(?=[.,;)](?: |\z)|\z)
  hit his mother is alive at {ninety-three}.
  hit Father alive and well at {71}, retired
  miss alive at 5 years
  miss alive at 12 months.

rule age/who-at
  type AGE
  trigger digits 2 3 \s,
  confidence 0.82
  regex (?<=who at |who, at )(?<hide>(?:%{old_number}|[1-8]\d)),?(?= (?:still|is|was|has|had|lives|drives|works|never|can|plays|cooks|swims|can't)\b)
  hit Delphine Moultrie, who at {90} still picks up
  hit her aunt, who at {71} is well
  miss who at 12 noon came
  miss those who at 90 degrees are stiff

# "He will be 66 on the Twelfth."
rule age/will-be-on
  type AGE
  trigger word be turn turns
  back 2
  confidence 0.85
  regex %{lb}(?:[Hh]e|[Ss]he|I|who)(?: will be|'ll be| will turn| turns|'ll turn) (?<hide>(?:%{old_number}|%{young_number}|%{old_word}|%{young_word}))(?= on (?:the \p{Lu}|the \d|\p{Lu}\p{Ll}{2}|his|her|my))
  hit He will be {66} on the Twelfth
  hit She'll be {ninety} on Sunday
  miss She will be 2 on the list
  miss He turns 20 on the bike

rule age/and-a-half
  type AGE
  trigger word half
  back 10
  confidence 0.82
  regex %{lb}(?:[Hh]e|[Ss]he|child|boy|girl|son|daughter|baby|twins)(?: is| was|'s| will be|'ll be| turned| turns|,) (?:now |only |just |about |almost )?(?<hide>%{young_word} and a half|\d{1,2} and a half)(?= when\b| now\b| at\b| and (?:is|has|was|he|she)\b|[.,;)](?: |\z)|\z)
  hit The child will be {four and a half} when the splint
  hit She is {six and a half}.
  miss It was four and a half when weighed.
  miss He was two and a half hours late.

# "Kids jump on him (3, 5)."
rule age/children-far
  type AGE
  trigger word kids children sons daughters boys girls grandkids grandchildren twins siblings
  confidence 0.8
  regex %{lb}(?i:kids|children|sons|daughters|boys|girls|grandkids|grandchildren|twins|siblings)(?: [\pL']{1,12}){1,5} \((?:aged? |ages )?(?<hide>(?:%{old_number}|%{young_number}))(?=(?:(?:, | and | & |, and )\d{1,2}){1,4}\))
  hit Kids jump on him ({3}, 5). Norco
  hit The children live with her ({14} and 11).
  miss Kids score low (3, 5 points)
  miss The boys were seen (p. 3, 5)

rule age/children-far-second
  type AGE
  trigger word kids children sons daughters boys girls grandkids grandchildren twins siblings
  confidence 0.8
  regex %{lb}(?i:kids|children|sons|daughters|boys|girls|grandkids|grandchildren|twins|siblings)(?: [\pL']{1,12}){1,5} \((?:aged? |ages )?\d{1,2}(?:, | and | & |, and )(?<hide>(?:%{old_number}|%{young_number}))(?=(?:(?:, | and | & |, and )\d{1,2}){0,3}\))
  hit Kids jump on him (3, {5}). Norco
  hit The children live with her (14 and {11}).
  miss Kids score low (3, 5 points)
  miss The boys were seen (p. 3, 5)

# "The deceased, Mthunzi, was 19.": who, by what name, how old.
rule age/party-named
  type AGE
  trigger word deceased claimant plaintiff defendant patient appellant applicant victim driver witness child son daughter sister brother mother father wife husband partner friend cousin niece nephew aunt uncle
  confidence 0.86
  regex %{lb}(?:[Dd]eceased|[Cc]laimant|[Pp]laintiff|[Dd]efendant|[Pp]atient|[Aa]ppellant|[Aa]pplicant|[Vv]ictim|[Dd]river|[Ww]itness|[Cc]hild|[Ss]on|[Dd]aughter|[Ss]ister|[Bb]rother|[Mm]other|[Ff]ather|[Ww]ife|[Hh]usband|[Pp]artner|[Ff]riend|[Cc]ousin|[Nn]iece|[Nn]ephew|[Aa]unt|[Uu]ncle), (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'.-]{0,20}){0,2}, (?:was|is)(?: only| then| now| just| about)? (?<hide>(?:%{old_number}|(?<number>[1-8]?\d)|%{old_word}|%{young_word}))(?=[.;,](?: |\z)|\z| (?:at the time|when|and|years))
  hit The deceased, Mthunzi, was {19}.
  hit His son, Luis Delgado, is {eleven} and well
  miss The claimant, Delgado, was 6 feet tall
  miss The driver, Price, was at 30

# "Morag is 43, a non-smoker": behind a word that is no English one.
rule age/name-is
  type AGE
  trigger digits 2 3 ,.
  back 2
  confidence 0.8
  regex %{lb}\p{Lu}\p{Ll}{2,20}(?!\pL)(?= is | was )(?C"!english|medical|abbreviation|drug|eponym") (?:is|was) (?<hide>(?:%{old_number}|(?<number>[1-8]\d)))(?=, an? \pL|, (?:and|who|lives|works|married|single|widowed|divorced|retired)\b|\.(?: (?:He|She|Her|His)\b|\z))
  hit since March. Morag is {43}, a non-smoker, and
  miss Pulse is 88, and regular
  miss Creatinine is 43, a rise

# Behind a whole name: "Kofi Boateng (34) v".
rule age/full-name-bracket
  type AGE
  trigger mark (
  back 3
  confidence 0.84
  regex %{lb}\p{Lu}\p{Ll}{1,15}(?!\pL)(?C"given-male|given-female|given-world") (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'-]{2,20}(?!\pL)(?C"!medical|scale|organisation-head|facility-head|month") \((?:aged? )?(?<hide>(?:%{old_number}|(?<number>[1-8]?\d)))(?=\)(?: v\.?\b|[,.;]| and\b| is\b| was\b| who\b| of\b| has\b|\z))
  hit Grace Boateng ({34}) v John Boateng
  hit his son Luis Delgado ({7}), who
  miss the Paris Oduya Scale (20), which
  miss Maria Delgado (2004) says

# "56F, smoker": glued, at the head of a note.
rule age/head-glued
  type AGE
  trigger digits 2 2
  confidence 0.84
  regex (?:\A|(?<=\n))[ \t]*(?<hide>(?<number>[1-8]\d))[MF](?=,| (?:with|w/|c/o|p/w|s/p|who|here|from|presents|smoker|obese|healthy|known))
  hit {56}F, smoker, with pain
  hit {33}M c/o CP
  miss 56 Fr, sheath
  miss Temp 98F, well

# "Esme, 8, fell off the swing."
rule age/name-verb
  type AGE
  trigger digits 1 2 ,
  back 2
  confidence 0.8
  regex (?:\A|(?<=[.] |\n))\p{Lu}\p{Ll}{2,15}(?!\pL)(?=, )(?C"!english|medical|month|heading"), (?<hide>(?<number>[1-8]?\d)),(?= (?:fell|was|is|who|has|had|said|says|came|lives|slipped|tripped|told|drove|went|works|hit|cut|broke|and (?:his|her))\b)
  hit Esmé, {8}, fell off the swing.
  miss Dover, 8, 9 and 10

# "He's pushing seventy."
rule age/pushing
  type AGE
  trigger word pushing nearing approaching
  back 4
  confidence 0.84
  regex %{lb}(?:[Hh]e|[Ss]he|I|who|mother|father|mum|mom|dad)(?:'s| is|'m| am| was| must be)? (?:pushing|nearing|approaching) (?<hide>%{old_number}|%{young_number}|%{old_word}|%{young_word})(?=[.,;)](?: |\z)|\z| (?:and|but|now|when)\b)
  hit He's pushing {seventy}.
  hit My mother is nearing {84}, and
  miss He is pushing 70 pounds
  miss It is nearing noon

# Family history: what came to whom at which age, within a clause.
rule age/relative-at
  type AGE
  trigger list relative
  confidence 0.8
  regex %{lb}\pL{3,15}(?!\pL)(?C"relative")[^.;:\n\d]{2,60}(?: x\d)?[^.;:\n\d]{0,12}? at (?<hide>%{young_number})(?![\pL\pN:/%-]|[.,]\d)(?=[.;,)]|\z|\n| \(| of | from | per | and | with )(?! ?(?:weeks|months|days|mg|am|pm|%|per cent|miles|o'clock))
  hit Brother Wes had CABG x3 at {49}; dad
  hit sister had carcinoma at {44} per requisition
  hit per father's fusion at {40} (a farmer)
  hit as his brother Cyril did at {64}. There
  miss his mother arrived at 7 pm
  miss his mother was seen at 12:30 today

# Columns of a sheet: race and sex, then the age.
rule age/after-race-sex
  type AGE
  trigger mark /
  back 1
  confidence 0.85
  regex (?<=[ \t])[WBHAIOUNP]/[MFUmf](?:\t| {1,6})(?<hide>%{young_number})(?![\pL\pN:/%-]|[.,]\d)(?=[ ,;.]|\t|\z|\n)(?! ?(?:mg|x|cm|lb))
  hit S  BLACK, RUSTY   W/M   {47}   DOB
  hit SMITH, ANNA  B/F {44}, driver
  miss lives W/M 12:30 today
  miss at A/P 12

# "Dec. 9, 1985 (39)" behind a label of birth.
rule age/behind-birth
  type AGE
  trigger word dob born birth birthdate birthday geb
  confidence 0.85
  regex %{lb}(?i:DOB|D\.O\.B\.|born|(?:date of )?birth(?:date| date|day)?)[ .:]{1,24}[^\n()]{5,24} \((?:age )?(?<hide>%{young_number})\)
  hit Birthdate .....: Dec. 9, 1985 ({39})
  hit DOB: 12/9/1985 ({39}) seen
  miss born in Ohio (2 of 3)

# Small children: "Jethro, 5 wks", "2 yrs 4 mos".
rule age/of-a-child
  type AGE
  trigger word wks wk mos mo yrs yr weeks months years
  back 3
  confidence 0.82
  regex (?<=\p{Ll}, |\p{Ll}," |\p{Ll}\t)%{young_number} ?(?i:yrs?|years)(?:,? ?(?:and )?\d{1,2} ?(?i:mos?|months))?(?=[.,;)]|\z|\n| (?i:male|female|boy|girl|M\b|F\b|old))|(?<=\p{Ll}, )(?<=\p{Lu}\p{Ll}{2}, |\p{Lu}\p{Ll}{3}, |\p{Lu}\p{Ll}{4}, |\p{Lu}\p{Ll}{5}, |\p{Lu}\p{Ll}{6}, |\p{Lu}\p{Ll}{7}, )(?<![Tt]he \p{Lu}\p{Ll}{4}, |[Tt]he \p{Lu}\p{Ll}{5}, |[Tt]he \p{Lu}\p{Ll}{6}, |[Tt]he \p{Lu}\p{Ll}{7}, )%{young_number} ?(?i:wks?|weeks|mos?|months)(?=[.;)]|,(?! \(?\d{3}[-.) ]))
  hit brought baby Jethro, {5 wks}. Then
  hit Juniper Rivera, {2 yrs 4 mos}, here
  miss Dr. Yevgenia Brandt, 1 wk, 253-555-0192
  miss for pain, 5 wks of it
  miss pass to The Summit, 3 mo.
  miss in March, 6 months later
