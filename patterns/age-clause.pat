# Ages that a clause gives away.

# "he would have worked to 67"
rule age/worked-to
  type AGE
  trigger word work worked working retire retired retiring
  confidence 0.84
  regex %{lb}(?:work|worked|working|retire|retired|retiring)(?: on)? (?:to|until|till|past|at) (?:about |around |nearly |maybe )?(?<hide>(?:5[5-9]|6\d|7\d|8\d))(?=[.,;)](?: |\n|\z)| (?:or|and|but|had|if|in any|on)%{rb})
  hit he would have worked to {67}. I allow
  hit meant to retire at {62} and fish
  miss he worked until 60 days had
  miss worked at 85 Main Street
  miss work to 60 percent

# "The lady is 26 and comes from"
rule age/lady-is
  type AGE
  trigger word lady gentleman man woman boy girl lad fellow chap patient claimant client worker applicant defendant petitioner respondent victim mother father
  back 2
  confidence 0.86
  regex %{lb}(?:[Tt]he|[Tt]his|[Oo]ur|[Mm]y) (?:young |old |elderly |injured )?(?:lady|gentleman|man|woman|boy|girl|lad|fellow|chap|patient|claimant|client|worker|applicant|defendant|petitioner|respondent|victim|mother|father) (?:is|was) (?:only |now |just |then |about |nearly |almost )?(?<hide>\d{1,2})(?=[.;](?: |\n|\z)| and (?:comes?|came|lives?|lived|works?|worked|has|had|is|was|speaks?|single|married|widowed|divorced|healthy|well|right|left|from|unmarried)%{rb}|,? (?:married|single|widowed|divorced|right-handed|left-handed|from|years)%{rb})
  hit The lady is {26} and comes from a village
  hit my client is {58}, married, and
  miss The patient is 6 feet tall

# "The mother, in her 40s, has lupus", "a man in his early 60's"
rule age/decade-possessive
  type AGE
  trigger word his her their my
  back 1
  confidence 0.9
  regex %{lb}in (?:his|her|their|my) (?:(?:early|mid|late|upper|lower|very early|very late)[ -]?)?(?<hide>(?:[1-9]0)['’]?s)(?![\pL\pN])
  hit The mother, in her {40s}, has had lupus
  hit a man in his early {60's} who
  miss in his 40 sheep
  miss in her 1990s home

# "is nine, going on ten"
rule age/nine-going-on
  type AGE
  trigger word going
  back 5
  confidence 0.86
  regex %{lb}(?:is|was|turned|just|[\pL'’]+'s) (?:\p{Ll}{3,9}(?:-\p{Ll}{3,5})?|\d{1,2}),? going on (?<hide>\p{Ll}{3,9}(?:-\p{Ll}{3,5})?|\d{1,2})(?!\pL)(?C"number-word")(?![-' ]?(?:\pN|percent|years? (?:of|at|with|in)))
  hit The stepson is nine, going on {ten}, and wets
  miss it was good, going on the road
  miss he is four, going on home

# "You were 28 on the date of loss"
rule age/were-on-the-date
  type AGE
  trigger word were was
  back 1
  confidence 0.88
  regex %{lb}(?:[Yy]ou|[Hh]e|[Ss]he|I|who|[Pp]atient|[Cc]laimant|[Aa]pplicant|[Ee]mployee|[Ww]orker|[Pp]laintiff|[Dd]ecedent) (?:was|were) (?:then |only |just |about )?(?<hide>\d{2})(?: years)? (?:on|at|by) (?:the|his|her|your|my|that) (?:(?:date|day|time|night) (?:of|she|he|you|I|in|when)|trial|hearing|accident|injury|wedding|birthday)%{rb}
  hit You were {28} on the date of loss
  hit who was {61} at the time of the accident
  miss You were 20 minutes late on the day of
  miss it was 28 on the date of the test

# "he is 4 already"
rule age/already
  type AGE
  trigger word already
  back 4
  confidence 0.86
  regex %{lb}(?:[Hh]e|[Ss]he)(?:'s| is| was|'ll be| will be) (?<hide>\d{1,2}|(?<number_word>\pL{3,9}(?:-\pL{3,5})?)(?C"number-word")) already(?=[.,;!?)]| and%{rb}|\z)
  hit believe that he is {4} already and that
  hit she's {nine} already!
  miss it is 4 already.
  miss he is home already

# "He is I think 44."
rule age/i-think
  type AGE
  trigger word think believe guess suppose reckon gather
  back 4
  confidence 0.86
  regex %{lb}(?:[Hh]e|[Ss]he|who)(?:'s| is| was|'d be| would be| must be),? I (?:think|believe|guess|suppose|reckon|gather),? (?:about |around )?(?<hide>\d{1,2})(?=[.;)]| now%{rb}| years%{rb}| or so|, ?\p{Ll}|\z|[ \t]*\n)
  hit He is I think {44}. He runs the
  hit she was, I believe, {71} or so when
  miss it is I think 44.
  miss He is I think at 44 Main

# "A 4- and a 9-year-old were left"
rule age/hanging-hyphen
  type AGE
  trigger digits 1 2 -
  confidence 0.9
  regex %{lb}(?<!-)(?<hide>\d{1,2})-,? (?:and|or|to) (?:an? |the |his |her )?\d{1,2}-(?:year|yr|month)s?-olds?%{rb}
  hit A {4}- and a 9-year-old were left
  hit his {12}- and 14-year-old sons
  miss a 4- and 6-cylinder truck

# "At twenty-four a person may turn round"
rule age/at-number-a-person
  type AGE
  trigger word at
  confidence 0.82
  regex %{lb}[Aa]t (?<hide>(?<number_word>(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen))|[1-9]\d),? (?:a |an old |a young |no |any )?(?:man|woman|person|body|girl|boy|fellow|lad|lady)%{rb}(?!['’])
  hit At {twenty-four} a person may turn round
  hit and at {70} a man should rest
  miss at 20 men in
  miss at noon a man came

# "three score and four"
rule age/score
  type AGE
  trigger word score
  back 1
  confidence 0.86
  regex %{lb}(?:(?<=is |was |am |are |of |at |turned |reached |'s |’s ))(?<hide>(?i:three|four)[ -]?score(?: years)?(?:,? and (?i:ten|one|two|three|four|five|six|seven|eight|nine|eleven|twelve))?(?: years)?)(?! (?:of|on|in|points|head|acres|men))%{rb}
  hit He is {three score and four} and wants to
  miss the score was four
  miss four score of sheep

# "The old lady upstairs, ninety-six or ninety-seven, saw it": above 89 the whole of it.
rule age/old-or-old
  type AGE
  trigger word ninety
  confidence 0.97
  regex %{lb}(?<hide>(?<number_word>(?i:ninety)(?:[- ](?i:one|two|three|four|five|six|seven|eight|nine))?) or (?i:ninety)(?:[- ](?i:one|two|three|four|five|six|seven|eight|nine))?)(?=[.,;)]|\z| (?:years|when|at|and|now|then))
  hit The old lady upstairs, {ninety-six or ninety-seven}, saw it
  miss ninety or more men

# "THE DEFENDANT IS 24 (BORN MARCH 30, 1991"
rule age/is-born
  type AGE
  trigger word is was
  confidence 0.9
  regex %{lb}(?i:is|was) (?<hide>\d{1,2})(?=,? \(?(?i:born|dob|d\.o\.b)%{rb})
  hit THE DEFENDANT IS {24} (BORN MARCH 30
  hit He is {41}, born in
  miss it was 24 boxes

# "At 101, she still drives". A hundred and ten may be a pulse.
rule age/at-hundred
  type AGE
  trigger word at
  confidence 0.86
  regex %{lb}[Aa]t (?<hide>(?<number>10\d)), (?:s?he|they|I|his|her|Mr|Mrs|Ms|Miss|(?:the|this) (?:patient|claimant|gentleman|lady|woman|man|resident))%{rb}
  hit At {101}, she still drives.
  hit and at {103}, Mrs. Tan walks
  miss At 101, the fever broke.
  miss At 120, she slowed down.

# "Your grandad went 94 on July 3", "she just turned 101".
rule age/went-old
  type AGE
  trigger word went made turned turns turning hit reached
  back 3
  confidence 0.86
  regex %{lb}(?i:he|she|they|who|i|grandad|granddad|grandpa|grandma|granny|gran|nana?|mum|mom|mam|dad|father|mother|uncle|auntie|aunt|patient|claimant)(?:'s| has| had)?(?: just| recently| only)? (?:(?:went|made|turned|turns|turning) (?<hide>(?<number>9\d|10\d))|(?:hit|reached) (?<hide>(?<number>9\d)))(?= (?:on|in|last|this|next|just|yesterday|today|and still)%{rb}|[.;!](?!\d)|, (?:and|he|she|they)%{rb})(?! in (?:heart|pulse|weight|points))
  hit Your grandad went {94} on July 3 and still does it.
  hit She just turned {101} in June.
  hit he hit {97} last May
  miss Her temperature hit 101 on Monday.
  miss He went 95 miles on the road.
  miss She made 90 cakes in May.

# "three children under ten": how old the oldest is at most.
rule age/children-under
  type AGE
  trigger word under
  back 3
  confidence 0.84
  regex %{lb}(?i:children|kids|sons|daughters|siblings|boys|girls|grandchildren|dependents|twins)(?:,)? (?:all )?under (?:the age of )?(?<hide>(?<testword>\pL{3,8})(?C"testword:number-word")|1?\d)(?=[.,;)]|\z|[ \t]*\n)
  hit and three children under {ten}.
  hit two kids under {6}, and
  miss children under ten years of
  miss children under observation.

# "the woman they woke was 91 and a half", "92 years and four months": with halves and months.
rule age/and-half
  type AGE
  trigger word half months
  back 6
  confidence 0.86
  regex %{lb}(?:(?i:was|is|at|aged|age|turned|now|only|just|nearly) )(?<hide>(?:9\d|1[01]\d)(?: and a half| ?½| years(?: and|,) (?:\d{1,2}|\pL{3,6}) months))%{rb}(?! (?:hours?|miles|weeks|points|percent|inches|feet|days|pounds|minutes))
  hit they woke was {91 and a half}.
  hit At {92 years and four months} she is
  miss was 91 and a half pounds
  miss was 41 and a half

# "The boy is seven-and-a-half": a child's age with a half.
rule age/child-half
  type AGE
  trigger word half
  back 9
  confidence 0.86
  regex %{lb}(?i:boy|girl|child|son|daughter|toddler|twins|he|she|baby|grandson|granddaughter)(?:,| is| was|'s|,? (?:now|almost|nearly|just)){1,3} (?<hide>(?<testword>\pL{3,8})(?C"testword:number-word")[ -]and[ -]a[ -]half)%{rb}(?! (?:hours?|miles|weeks|points|inches|feet|days|pounds|minutes|months|times))
  hit The boy is {seven-and-a-half} and reads
  hit her son, {three and a half}, slept
  miss She is two and a half weeks out
  miss The fee is seven and a half

# "Dock hand, f, 36, L foot run over": how an adjuster begins a note.
rule age/job-sex-age
  type AGE
  trigger word m f male female
  back 3
  confidence 0.88
  regex (?<=[.:;] |\n)\p{Lu}\p{Ll}{2,14}(?: \p{Ll}{3,14}){0,2}, (?:[mMfF]|male|female), (?<hide>[1-9]\d)(?=[,.;])
  hit portal. Dock hand, f, {36}, L foot
  miss Vitals, m, 36 of

# "of seven and a half who wished", "is sixteen and three quarters": children and those who count.
rule age/with-part
  type AGE
  trigger word half quarter quarters
  back 8
  confidence 0.85
  regex %{lb}(?:[Cc]hild of|boy of|girl of|son of|daughter of|aged|(?:[Hh]e|[Ss]he|[Ww]ho|daughter|son|child|boy|girl|\p{Lu}\p{Ll}{2,12}|washer|apprentice|pupil|student) (?:is|was|turned|of)|"[\pL ,]{3,40}" of)(?: now| only| just| nearly)? (?<hide>(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) and (?i:a half|three[- ]quarters|a quarter))(?=[,.;)]| (?:who|and|when|at|but|years)%{rb}|\z)
  hit a child of {seven and a half} who wished
  hit pot washer is {sixteen and three quarters} and so
  miss The fee is seven and a half
  miss She is two and a half weeks out

# "04/17/1934 (91 yrs)", "93 yrs" alone in a cell: over 89, with its word.
rule age/old-yrs
  type AGE
  cross column
  trigger word yrs yr yo
  back 1
  confidence 0.95
  regex (?:(?<=\(|\t|\n)|(?<=[ ])(?C"wide")|\A)(?<hide>(?:9\d|1[01]\d) ?(?:yrs?|yo|y/o)(?:\.? old)?)(?=\)|[ \t]*(?:\n|\z)|\t|[ ](?C"wide"))
  hit 04/17/1934 ({91 yrs}) 0010
  hit \n{93 yrs}\tLives alone
  miss (41 yrs) 0010

# "2. DOB / Age ......... 08-21-1976 / 49": both in one field.
rule age/of-dob-field
  type AGE
  cross column
  trigger word age
  back 3
  confidence 0.97
  regex %{lb}(?i:dob|date of birth|birth ?date|born) ?/ ?(?i:age)[ \t.:]{1,40}\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d) ?[/,] ?(?<hide>\d{1,3})(?![\d/.-])
  hit 2. DOB / Age ......... 08-21-1976 / {49}   2a
  miss DOB / Age ... 08-21-1976 / 4/5
