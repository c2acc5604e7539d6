# Ages in the short hand of notes and forms, in talk, and behind those who have a part in a case.

define years (?<number>[1-8]\d|9[0-8])
define digits (?<number>[1-9]\d?|10\d)
define ones (?:one|two|three|four|five|six|seven|eight|nine)
define words (?<number_word>(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]%{ones})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|two|three|four|five|six|seven|eight|nine))
define no_unit (?! ?(?:%|percent|mg|lbs?|pounds|kg|feet|ft|miles|degrees|minutes|hours|days|weeks|months|times|patients|people|of (?:the|them|those)|a\.?m|p\.?m)(?![\pL]))

# "Sex/Age ........ M / 47"
rule age/label-sex-leader
  type AGE
  cross line
  trigger word sex gender age
  confidence 0.9
  regex %{lb}(?i:(?:sex|gender) ?/ ?age|age ?/ ?(?:sex|gender))[ \t]?\.{3,80}+:?[ \t]{0,3}(?:(?:[MF]|Male|Female|MALE|FEMALE) ?/ ?(?<hide>%{years})|(?<hide>%{years})(?= ?/))%{rbn}
  hit Sex/Age ........ M / {47}
  hit Age/Sex ..... {47} / M
  miss Age/Sex ..... unknown
  miss Sex ..... M / 4

# A column of sex and one of age: "M   41   Medicare", "W/M   47   DOB".
rule age/column-behind-sex
  type AGE
  cross column
  trigger gap
  back 3
  confidence 0.82
  regex %{lb}(?<![/-])(?:[WBHAOI]/)?[MF](?:[ \t](?C"wide")|\t)(?<hide>%{years})(?=(?: ?(?:y\.?o\.?|YOA|yrs?))?(?:[ \t](?C"wide")|\t|[ \t]*(?:\n|\z)))
  hit O'Shaughnessy-Kaur   M  {41}   Medicare
  hit BLACK, RUSTY ALLEN  W/M  {47}   DOB 12
  miss Size M 41   Medicare
  miss 4 M  41 kg

# "27 yrs    G3P2", "W/M 91 YOA"
rule age/years-gravida
  type AGE
  cross column
  trigger word yrs yo y yoa years
  back 2
  confidence 0.86
  regex %{lbn}(?<hide>%{years}) ?(?:(?:yrs?|yo|y/o|y|years)\.?,?[ \t]{1,8}(?=G\d{1,2}(?:[ ,]?P\d|\b)|[Gg]ravida|[Pp]rimip|[Mm]ultip)|YOA(?![\pL\pN]))
  hit NHI ZKD4471     {27} yrs    G3P2
  hit W/M {91} YOA
  miss smoked 27 yrs and quit
  miss 27 years G-tube in place

# "She was but 17 when they wed."
rule age/but
  type AGE
  trigger word but all
  back 2
  confidence 0.84
  regex %{lb}(?:[Hh]e|[Ss]he|I|who) (?:is|was|am) (?:but|all of) (?<hide>%{digits}|%{words})%{rbn}%{no_unit}
  hit She was but {17} when they wed.
  hit He is all of {nineteen}, she says.
  miss It was but 17 of them
  miss She was but one of them

# "He is just shy of 80.", "She's pushing seventy and".
rule age/shy-of
  type AGE
  trigger word shy pushing closing nearing approaching going rising past other wrong
  back 4
  confidence 0.84
  regex %{lb}(?:(?i:he|she|I|who|is|was|be)|[Hh]e's|[Ss]he's|I'm|now|\p{Lu}\p{Ll}{2,14}) (?:(?:just |a (?:year|little|month|bit) |still )?shy of|pushing|closing in on|nearing|approaching|rising|(?:well |just |a (?:year|little|bit) )?past|going on|on the (?:other|wrong|far) side of) (?<hide>%{digits}|%{words})%{rbn}(?=[.,;)"](?: |\n|\z|")|\z| (?:and|but|when|years old|now|she|he|this)\b)%{no_unit}(?! and (?:a half|\d))
  hit She is just shy of {80}.
  hit Dad's no kid, he's pushing {seventy} and tired
  hit She is going on {seven}, and
  miss He is approaching 3 of them
  miss who is going on 12 hours
  miss BP is approaching 140/90

# "called up at 16", "pregnant by 17", "daily by 20".
rule age/event-at-more
  type AGE
  trigger word called conscripted drafted recruited fostered arrested abused molested incarcerated imprisoned pregnant drank drink daily heavily hooked bald homeless addicted independent toothless
  confidence 0.8
  regex %{lb}(?:(?:called up|conscripted|drafted|recruited|fostered|arrested|abused|molested|incarcerated|imprisoned)(?: (?!at )[\pL-]{1,15}){0,3} at|(?:pregnant|hooked|bald|homeless|addicted|toothless)(?: again)? (?:by|at)|(?:daily|heavily|drank|drink|independent) by) (?:about |age )?(?<hide>%{digits}|%{words})%{rbn}%{no_unit}(?=[.,;)](?: |\n|\z)|\z| (?:and|but|when|after|he|she)\b)(?! and \d|, \d)
  hit He was called up to Sawa at {16}, ran after
  hit First drink at 13, daily by {20}.
  hit She was pregnant by {seventeen} and left
  miss arrested at 2 p.m. by
  miss takes it daily at 8, and
  miss pregnant at 12 weeks
  miss daily at 9.

# "her card says 31", "the chart has him at 44".
rule age/card-says
  type AGE
  trigger word card license licence id passport certificate chart record
  confidence 0.82
  regex %{lb}(?i:card|licen[sc]e|ID|passport|certificate|chart|record) (?:says|said|shows?|has (?:him|her) (?:at|as|down as)|gives) (?:(?:he|she)(?:'s| is| was) )?(?<hide>%{years})%{rbn}(?=[.,;](?: |\n|\z)|\z| (?:and|but|not)\b)%{no_unit}
  hit she was 24 but her card says {31}. She
  hit the chart has him at {44}, not 41
  miss the chart shows 12 of them
  miss the record says 20 miles

# Who has a part in a case: "The decedent, 49, left two sons".
rule age/party
  type AGE
  trigger word decedent testator grantor ward respondent appellant petitioner claimant plaintiff defendant victim passenger driver tenant occupant pedestrian cyclist
  confidence 0.84
  regex %{lb}(?i:%{trigger}), (?:(?:now|then|aged?) )?(?<hide>%{years}),(?= \p{Ll}{2})(?! and \d)
  hit The decedent, {49}, left two sons
  hit the pedestrian, {71}, crossed
  miss the driver, 49 miles away, said
  miss driver, 49, 50, and

# "Her child, Onni 8, slept", "son Marco 14 and".
rule age/kin-name-number
  type AGE
  trigger list relative
  trigger word child boy girl
  confidence 0.82
  regex %{lb}(?:(?i:son|daughter|child|boy|girl|brother|sister|grandson|granddaughter|niece|nephew|stepson|stepdaughter|twin|baby))(?:,|:)? \p{Lu}\p{Ll}{1,14}(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!month") (?<hide>(?<number>[1-7]?\d))(?=,(?! ?\d)|[;.)](?: |\n|\z)| and (?:his|her|\p{Lu})|\z)
  hit Her child, Onni {8}, slept. DCS
  hit lives with son Marco {14} and her mother
  miss the girl May 8, 2014
  miss son June 4, 5 and 6
  miss Daughter Room 8.

# An unknown word, a number, and what somebody did: "A cousin, Sipho, 22, began".
rule age/unknown-comma
  type AGE
  trigger digits 2 2 ,
  back 2
  confidence 0.76
  regex %{lb}\p{Lu}\p{Ll}{2,15}(?!\pL)(?C"!english|month|place-us|place-world|medical|drug|abbreviation"), (?<hide>%{years}),(?= (?:began|started|complained|arrived|gave|took|went|got|had|left|ran|ate|drank|slept|sat|stood|spoke|thought|felt|saw|heard|helped|brought|found|died|suffered|sustained|underwent|reports|complains|seeks|appeals|sued|pleaded|testified)\b)
  hit in the same house, Sipho, {22}, began
  miss In Room, 22, began
  miss On June, 22, began

# "[44M]", "P1: female, 34, restrained".
rule age/sex-number
  type AGE
  trigger word m f male female
  back 2
  confidence 0.84
  regex (?:(?<=\[)(?<hide>%{years}) ?[MF](?=[\];,])|(?<=: )(?:[Ff]emale|[Mm]ale|FEMALE|MALE),? (?<hide>%{years})(?=,(?! ?\d)|;|\.(?: |\n|\z)))
  hit Bed 4 [{44}M] awaits CT
  hit P1: female, {34}, restrained
  miss (98 F) in the shade of
  miss P1: male, 34 weeks

# "Seventy-two years young", "age is 44".
rule age/is-number
  type AGE
  trigger word age
  confidence 0.88
  regex (?<=[Hh]is |[Hh]er |[Mm]y |'s |[Tt]heir |stated |actual |reported )age (?:is|was|as) (?:now |given as |about |actually )?(?<hide>%{digits}|%{words})%{rbn}%{no_unit}
  hit The worker's age is {44}.
  hit gave her age as {nineteen}, though
  miss age is a factor
  miss his age is 2 of them

# "81 & my mom 79"
rule age/kin-and-kin
  type AGE
  trigger word dad mom mother father husband wife brother sister
  confidence 0.8
  regex %{lb}(?:[Mm]y|[Hh]is|[Hh]er) (?:dad|mom|mother|father|husband|wife|brother|sister) (?:is|was) (?<hide>%{digits})(?= (?:&|and) (?:my|his|her) \p{Ll}+ (?:is )?\d)
  back 1
  hit My dad is {81} & my mom 79.
  miss My dad is 2 and a half

# "Both are 27.", "They were sixteen, and"
rule age/both
  type AGE
  trigger word both they twins each
  confidence 0.8
  regex %{lb}(?:[Bb]oth|[Tt]hey|[Tt]wins|[Ee]ach)(?: are| were| is| turned| will be)(?: now| only| just)? (?<hide>(?<number>[1-8]\d|[3-9])|%{words})%{rbn}(?=[.,;)](?: |\n|\z)|\z)%{no_unit}(?! and \d|, \d)
  hit Both are {27}.
  hit They were {sixteen}, and in love
  miss They are 5 feet tall
  miss They were two of many

# "K.L.M., 41, was referred"
rule age/initials-comma
  type AGE
  trigger digits 2 2 ,
  back 8
  confidence 0.84
  regex (?<![\pL.])(?:\p{Lu}\.){2,3}(?<!U\.S\.|M\.D\.|D\.O\.|R\.N\.|a\.m\.|p\.m\.), (?:aged? )?(?<hide>%{years}),(?= (?:a |an |of |was |is |who |has |had |came |presents?|presented|reports?))
  hit K.L.M., {41}, was referred for
  miss M.D., 41, was

# "Age at testing: 9 years, 2 months"
rule age/at-testing
  type AGE
  trigger word age
  back 1
  confidence 0.96
  regex %{lb}(?i:(?:chronological )?age (?:at|on|when)(?: (?:the )?(?:time of |date of )?(?:\p{L}{3,14})(?: \p{Ll}{3,12})?)?|chronological age)[:=] ?(?<hide>\d{1,2})(?=(?: (?:years?|yrs?),? ?(?:and )?\d{1,2} ?(?:months?|mos?)| years?| yrs?|[-:;]\d{1,2}|[ \t]*(?:\n|\z)))
  hit Age at testing: {9} years, 2 months
  hit Chronological age: {11}-4
  hit Age at evaluation: {47}\n
  miss age at onset 9
