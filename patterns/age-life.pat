# Ages that no "years old" gives away: beside a relative's name, in a short list of children, at a step of life ("left school at sixteen"), or
# behind a person who is only described ("a bachelor of 58").

define ones (?:one|two|three|four|five|six|seven|eight|nine)
define teen (?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)
define tens (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]%{ones})?(?![ -](?:hundred|thousand|per))
define digits (?<number>[1-9]\d?|10\d)
define words (?<number_word>(?i:%{tens}|%{teen}|ten|eleven|twelve|%{ones}))
define some (?:(?i:about|nearly|almost|perhaps|maybe|some|around|barely|only|just|age) )?
define kin (?i:sons?|daughters?|boys|girls|kids|children|siblings?|sibs?|brothers?|sisters?|twins|nephews?|nieces?|grandsons?|granddaughters?|grandchildren|cousins?|eldest|oldest|youngest|wife|husband|baby|stepsons?|stepdaughters?)
define kin_name \p{Lu}[\pL'’-]{1,15}(?: "?\p{Lu}[\pL'’-]{1,15}"?)?
define kin_age (?: \(|, | |,? aged? |,? then |,? now |,? just )
define kin_next (?:\)?(?:, and|,| and|;| &|/)) 
define kin_end (?![\pL\pN/:%.-]*\d)(?=\)|,|;|\.(?: |\n|\z)|\z| -|\n| (?:and|is|has|lives|works|was|who)\b| &| \()(?!,? (?:days|weeks|months) ago)(?!, \d+,)

rule age/kin-first
  type AGE
  trigger word wife husband baby son sons daughter daughters boys girls kids children sibling siblings sib sibs brother brothers sister sisters twins nephew nephews niece nieces grandson grandsons granddaughter granddaughters grandchildren cousin cousins eldest oldest youngest stepson stepsons stepdaughter stepdaughters
  confidence 0.85
  regex %{lb}%{kin}(?:,|:| -)? \(?%{kin_name}%{kin_age}(?<hide>%{digits}|(?<=then |now |just |aged |age |\()%{words})%{kin_end}
  hit Her grandson Tyce ({12}) answered.
  hit Her boys, Amir ({9}) and Idris (6), wait
  hit Household: son Petr {17}, daughter Eva 12.
  hit with 2 sibs (Tavita {9}, Pele 7)
  hit picked up by son, Kimo, {15} - ok per her
  hit My daughter Niamh, then {nine}, saw it
  hit daughter Sahra {40} is POA
  hit their son Misha ({eleven}) went
  miss His sister Mary 12 days ago came.
  miss his brother in Ward 4, seen

rule age/kin-second
  type AGE
  trigger word wife husband baby son sons daughter daughters boys girls kids children sibling siblings sib sibs brother brothers sister sisters twins nephew nephews niece nieces grandson grandsons granddaughter granddaughters grandchildren cousin cousins eldest oldest youngest stepson stepsons stepdaughter stepdaughters
  confidence 0.85
  regex %{lb}%{kin}(?:,|:| -)? \(?%{kin_name}%{kin_age}\d{1,2}%{kin_next} ?%{kin_name}%{kin_age}(?<hide>%{digits})%{kin_end}
  hit Her boys, Amir (9) and Idris ({6}), wait
  hit with 2 sibs (Tavita 9, Pele {7})
  miss Her boys, Amir (9) and Idris are well.
  miss her sons came to Ward 4 and Ward 6 then

rule age/kin-third
  type AGE
  trigger word wife husband baby son sons daughter daughters boys girls kids children sibling siblings sib sibs brother brothers sister sisters twins nephew nephews niece nieces grandson grandsons granddaughter granddaughters grandchildren cousin cousins eldest oldest youngest stepson stepsons stepdaughter stepdaughters
  confidence 0.85
  regex %{lb}%{kin}(?:,|:| -)? \(?(?:%{kin_name}%{kin_age}\d{1,2}%{kin_next} ?){2,4}%{kin_name}%{kin_age}(?<hide>%{digits})%{kin_end}
  hit with sibs (Tavita 9, Pele 7, Grace {4}). Father
  miss with sibs Tavita 9, Pele 7, and nobody
  miss kids in Ward 4, Ward 6 and Ward 8 men

# "the youngest 5", "the eldest nineteen".
rule age/youngest
  type AGE
  trigger word eldest oldest youngest elder younger firstborn
  confidence 0.88
  regex %{lb}(?i:eldest|oldest|youngest|elder|younger|firstborn)(?: (?:one|boy|girl|son|daughter|child))?(?: is| was| being|,| now| just)? (?:aged? |now |only |just )?(?<hide>%{digits}|(?!one\b)%{words})%{rbn}(?=,|;|\)|\.(?: |\n|\z)|\z| and\b| (?:years|months|mos?|weeks|wks|days)\b)(?! and \d| (?:years|months|weeks|days) (?:ago|of|after|before|in|later|older|younger))
  hit and three kids, the youngest {11} months.
  hit four children, the youngest {5}. She
  hit the eldest {nineteen}, the others small
  miss the youngest 5 men
  miss the oldest one, who came

# ---- steps of a life -------------------------------------------------------------------------------------------------------------------

define step (?i:(?:walked|walking|crawled|sat up|talked|spoke|spoke words|smiled|weaned|toilet[- ]trained|potty[- ]trained|menarche|menopause|menses(?: began)?|first (?:word|period|drink|child|seizure)|smok(?:e|ing)|drink(?:ing)?|using|drugs|cannabis|(?:left|quit|finished|started|began|entered|leaving) (?:high |elementary |primary )?(?:school|home|college|work|working)|dropped out|skipped a grade|(?:learned|learnt) to \pL+|went blind|adopted|orphaned|fostered|widowed|married|emigrated|enlisted|ordained|hanged (?:him|her)self|(?:shot|drowned|killed) (?:him|her)self|died|passed(?: away)?|cancer|lymphoma|leuka?emia|hodgkin's|melanoma|stroke|CVA|MI|heart attack|CABG|bypass|pacemaker|hysterectomy|mastectomy|concussion|overdose|suicide|aneurysm|diabetes|seizures?|epilepsy|asthma|stopped|started|began|quit|pregnant|sober|foster care|(?:began|started) to (?:work|drive|drink|smoke|use|fish|farm|play|sew|walk|talk|read|dance|sing|stutter|stammer|menstruate)))

rule age/step-of-life
  type AGE
  trigger word walked walking crawled talked spoke smiled weaned trained menarche menopause menses word period drink child seizure smoke smoking drinking using drugs cannabis school home college work working out grade blind adopted orphaned fostered widowed married emigrated enlisted ordained himself herself died passed away cancer lymphoma leukemia leukaemia hodgkin hodgkins melanoma stroke cva mi attack cabg bypass pacemaker hysterectomy mastectomy concussion overdose suicide aneurysm diabetes seizures epilepsy asthma stopped started began quit pregnant sober care to work drive drink fish farm play sew walk talk read dance sing
  back 3
  confidence 0.82
  regex %{lb}%{step}(?: \pL{2,10}){0,1}? (?:at|by|since|until|from|before)(?: age)? (?:about |around )?(?<hide>(?<number>[1-8]\d)(?![\pL\pN]|[:/%.-]\d)(?! ?(?i:am|pm|a\.m|p\.m|hours|hrs|h\b|weeks|days|minutes|mg|months|percent|per|miles|degrees|o'clock|times|and \d|to \d|or \d|%|Hz|ft|feet))|%{words}(?![\pL-])(?! (?i:o'clock|am|pm|in the|hours|weeks|days|minutes|months|years (?:ago|later|after)|hundred|times|of the|or|to \pL+ (?:times|weeks|days|months)|thirty|fifteen|that|each|every|sharp)))(?=[,.;)\n]|\z| (?:and|but|when|in|to|from|with|of|while|after|by|because|as|he|she|years|too|also|already|,)\b)
  hit He began to smoke at {fifteen} and stopped
  hit her uncle hanged himself at {40}.
  hit skipped a grade at {nine}. There
  hit She began to drive at {fourteen}, has
  hit her mother had breast cancer at {47}, father
  hit She had Hodgkin's at {sixty}, and beat it.
  hit There was a concussion at {17}, in handball.
  hit Toilet trained at {three}. Menarche at 12.
  miss He started at 12:30 on
  miss The stroke was at 9 in the morning.
  miss He stopped at 20 degrees.
  miss She quit at five o'clock.
  miss married by 5 judges

# Months, for what babies do.
rule age/step-months
  type AGE
  trigger word walked walking crawled crawling sat talked babbled smiled rolled weaned cruised
  confidence 0.82
  regex %{lb}(?i:walked|walking|crawled|crawling|sat(?: up| alone)?|talked|babbled|smiled|rolled(?: over)?|weaned|cruised)(?: \pL{2,12})? (?:at|by) (?:about )?(?<hide>%{digits}|%{words})(?= (?:months|mos?|weeks|wks)\b(?! (?:after|post|ago|since|later)))
  hit She walked at {11} months and spoke.
  hit sat up by {six} months
  miss walked at 2 months after surgery by
  miss sat for 12 months

# "At seventeen she went to Seattle"; up to twelve it may be a clock, unless a child's deed follows.
rule age/at-word
  type AGE
  trigger word thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  back 1
  confidence 0.82
  regex %{lb}[Aa]t (?<hide>(?<number_word>(?i:%{teen}|%{tens})))(?=,? (?:he|she|I|his|her|they|the (?:patient|boy|girl|claimant)|my)\b|[.;]|, \p{Ll}+ed\b| and\b|,? (?:after|when|following|because) (?!the hour|noon|midnight))(?! and \d)
  hit One stay there at {nineteen} after pills
  hit At {seventeen} she went to Seattle.
  hit and at {forty-one}, he stopped
  miss at thirty degrees she felt
  miss at twenty after the hour
  miss at sixty per hour she

rule age/at-small
  type AGE
  trigger word one two three four five six seven eight nine ten eleven twelve
  back 1
  confidence 0.8
  regex %{lb}[Aa]t (?<hide>(?<number_word>%{ones}|ten|eleven|twelve))(?=,? (?:he|she|I|they) (?:was (?:adopted|orphaned|placed|sent|fostered|raised|taken (?:in|from))|lost (?:his|her|my|a)|learn|could (?:read|write|walk|speak)|began|started|had (?:measles|polio|meningitis|mumps|rheumatic|a seizure)|moved|went to (?:live|school)|emigrated|came to (?:this|the|America|England|Canada)|fell from|broke (?:his|her|my))| we would hope)
  hit At {nine} he was sent to an aunt.
  hit At {seven} we would hope for more.
  miss At nine he was seen in the clinic.
  miss At ten she took 2 tablets.

rule age/foster
  type AGE
  trigger word care home institution orphanage
  back 2
  confidence 0.8
  regex %{lb}(?i:foster care|(?:group |children's |foster )home|institution|orphanage) from (?:age )?(?<hide>%{digits}|%{words})(?= (?:to|until|till|on)\b)(?! to \d{1,2} (?:days|weeks|hours))
  hit was in foster care from {eight} to twelve, and
  miss in a home from two to four weeks old
  miss care from the nurse to
  miss foster care from 9 to 12 weeks on

# ---- described persons ------------------------------------------------------------------------------------------------------------------

rule age/trade-of
  type AGE
  trigger entry occupation
  trigger entry occupation-head
  trigger word lad lass bachelor spinster pensioner toddler schoolboy schoolgirl teenager worker fellow person somebody someone anyone nobody
  confidence 0.85
  regex %{lb}(?!(?:crew|team|staff|class|gang|band|group|fleet|squad) )\p{Ll}{3,18}(?!\pL)(?= of )(?:(?C"occupation|occupation-head")|(?<=lad|lass|bachelor|spinster|pensioner|toddler|schoolboy|schoolgirl|teenager|worker|fellow|person|somebody|someone|anyone|nobody)) of %{some}(?<hide>(?<number>[1-9]\d?)|%{words})(?=[,.;)]|\z| (?:who|and (?:is|has|his|her|lives)|with an?|from|in \p{Lu}|he|she|was|is|has|had|would|could|can|will|should|may)\b)
  hit the complainant, a domestic worker of {39}, has lived
  hit a retired nurse of {seventy-four}, looks in
  hit He is a bachelor of {58} who lives alone.
  hit A lad of {eleven}, he was struck.
  miss supervised a crew of 22.
  miss a driver of 12 trucks
  miss a mother of three, who works
  miss a father of 2. He drives.

rule age/perhaps
  type AGE
  trigger word perhaps about maybe
  back 2
  confidence 0.85
  regex %{lb}(?i:man|woman|boy|girl|child|infant|toddler|lady|youth|lad) of (?:perhaps|maybe|about) (?<hide>%{digits}|%{words})%{rbn}(?! (?:feet|stone|pounds|months|weeks|days))
  hit a child of perhaps {three} into
  hit a man of about {60} fell
  miss a man of about two feet
  miss a talk of perhaps three

rule age/who-is
  type AGE
  trigger word who
  confidence 0.7
  regex %{lb}who (?:is|was|turns|will be|has just turned|would be|is now|was then) %{some}(?<hide>%{digits}|%{words})%{rbn}(?=,(?! ?\d)|;|\)|\.(?: |\n|\z)|\z| (?:and (?!\d)|at the time|when|in \p{Lu}|this|next)\b)(?! and (?:a half )?(?:times|miles))
  hit The respondent, who is {twenty-six} and a hygienist, says
  hit her son, who is {9}, came
  miss those who was 12 miles off
  miss one who was first, then

# ---- letters and brackets -----------------------------------------------------------------------------------------------------------------

rule age/sex-behind-stop
  type AGE
  trigger word m f y yo
  back 2
  confidence 0.82
  regex (?<=\pL[.,] |\pL, |\d: |\pL: |/ )(?<!emp: |emp, )(?<hide>(?<number>[1-9]\d?))(?: ?[MF](?=[.,;]? |[.,;]\z|\z|\n)(?! ?(?:deg|Fr|\d))(?! (?:\p{Lu}\p{Ll}{2,12} )?(?:drain|drains|[Cc]atheter|Foley|sheath|tube|stent|pigtail|Blake|cannula|dilator)%{rb})(?<!\d F)|(?<=/ \d\d|/ \d) ?[Yy](?=[.,;/ ]|\z|\n)| F(?=, \p{Ll}))
  hit ID: Goenka, Dev. {47}M. MRN 4-118
  hit DOB / AGE: 1949 / {66} Y\nACC
  hit Bed 4: {71} F, hip.
  miss Temp: 98 F. Pulse
  miss it was in the sun, 37 F there
  miss until clear. 20F Robinson drain to
  miss placed. 18F Foley left in

rule age/decade-bracket
  type AGE
  trigger word teens twenties thirties forties fifties sixties seventies eighties nineties
  back 3
  confidence 0.85
  regex (?:\((?:age )?|, )(?<hide>(?i:early|mid|late)[ -](?i:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?=[),;])
  hit Her aunt, Aolele ({late sixties}), minds the
  miss (late sixties music)
  miss in the late sixties he

rule age/will-be
  type AGE
  trigger word be
  back 2
  confidence 0.8
  regex %{lb}(?:(?:and|who|(?i:he|she)) (?:will|would)|(?i:he|she|I)'(?:ll|d)|now,) be (?<hide>(?<number>[1-9]\d?|10\d)|%{words})%{rbn}(?= (?:on|in|next|this|come|tomorrow|now|today)\b|[,;.](?: |\z))(?! in (?:all|total|number|the (?:clinic|office)))
  hit he is eighty eight and will be {89} on the feast
  hit he is five now, be {6} in july.
  hit She'd be {45} now, had she lived.
  miss and will be 2 in all
  miss and will be one of them

# A child's name and age at the head of a sentence.
rule age/child-apposition
  type AGE
  trigger digits 1 1 ,
  confidence 0.8
  regex (?<=\pL{3}, )(?<hide>(?<number>[1-9])),(?= (?:lives|attends|goes to|was (?:brought|born|seen)|is (?:in|a|the|brought)|started|has (?:missed|been)|and (?:his|her) (?:brother|sister|mother|father|twin))\b)
  hit Kuini, {6}, lives with her mother.
  miss at L4, 5, is a
  miss in Ward, 6, the men

rule age/barely
  type AGE
  trigger word barely only just nearly almost now
  confidence 0.8
  regex (?<=\pL, |\pL \(|, ["“])(?:barely|only|just|nearly|almost|now) (?<hide>%{words})(?=,|["”]|\)|\.(?: |\z))(?!, (?:and )?(?:%{ones}|\d)\b)
  hit and her brother, barely {two}, were there
  miss he came, only one, two or three
  miss there were, now two men

# "Moss, 31, G3P2": obstetrics.
rule age/gravida
  type AGE
  trigger digits 1 1 P
  trigger word g
  back 5
  confidence 0.88
  regex (?<=\pL, |\), |\pL )(?<hide>(?<number>[1-4]\d))(?: ?y/?o| ?F)?,? G\d{1,2}(?=P\d| P\d)
  hit Rangi-Moss (likes Wai), {31}, G3P2\nPartner
  hit Tan, {24} F G1P0 at term
  miss at 38 weeks, G3P2
  miss room 12 G3

# "his daddy marcus is 31 and".
rule age/kin-is
  type AGE
  trigger word dad daddy mom mommy mama mum father mother grandma grandpa grandmother grandfather husband wife brother sister son daughter boyfriend girlfriend partner fiance fiancee aunt uncle baby
  confidence 0.8
  regex %{lb}(?i:dad|daddy|mom|mommy|mama|mum|father|mother|grandma|grandpa|grandmother|grandfather|husband|wife|brother|sister|son|daughter|boyfriend|girlfriend|partner|fianc[eé]e?|aunt|uncle|baby),? (?<testname>[\pL'-]{3,15})(?:(?C"testname:given-male|given-female|given-world")|(?C"!testname:english")),? is (?:now |only |about )?(?<hide>%{digits}|%{words})%{rbn}(?=[.,;)]|\z| and (?!a half|\d)| with\b)(?! (?:times|days|weeks|months|miles|feet))
  hit his daddy marcus is {31} and drives
  hit My wife Ilse is {seventy}, and well.
  miss his wife is 2 days late
  miss her mother says is 4 and

# "Dorsey, Clement A.      61 M      Chart": a column of a head.
rule age/column-sex
  type AGE
  cross line
  trigger word m f
  back 1
  confidence 0.82
  regex (?<=[ \t])(?<hide>(?<number>[1-8]\d|9[0-6]|\d)) ?[MF](?=[ \t](?C"wide")|\t| (?:MRN|DOB|Chart|Acct|Adm|Rm|Bed)\b)
  hit Re:  Dorsey, Clement A.      {61} M      Chart TW
  hit Tan, Wei {58} F MRN 4417
  miss Temp 98 F      Pulse
  miss size 34 medium   M

# "Elderly male, eighty-eight, retired"; "W/M 24 warned"; "Clerk M. Ouellette, 19."
rule age/person-word
  type AGE
  trigger word male female man woman boy girl gentleman lady widow widower pedestrian driver passenger victim tenant caller patient claimant
  confidence 0.84
  regex %{lb}(?i:male|female|man|woman|boy|girl|gentleman|lady|widow|widower|pedestrian|driver|passenger|victim|tenant|caller|patient|claimant), (?:aged )?(?<hide>%{words}|(?<number>[1-9]\d)(?=\)|, \p{Ll}{3}(?!les)))(?=,|\.(?: |\z)|;|\))(?!, (?:and )?(?:%{ones}|ten)\b)
  hit Elderly male, {eighty-eight}, retired hop farmer
  hit the driver, {thirty}, fled
  hit Social: Wiradjuri woman, {23}, ranger with
  hit (landowner's boy, {15})
  miss the woman, one, two
  miss a man, one of them

rule age/race-sex-verb
  type AGE
  trigger digits 2 2 \s
  confidence 0.84
  regex (?<=\b[WBHAOUI]/[MF] |\b[WBHAOUI]/[MF], )(?<hide>(?<number>[1-9]\d))(?= (?:warned|arrested|cited|released|transported|advised|taken|booked|stated|states|fled|charged|refused|located|reported|reports|observed)\b)
  hit TOBIN, KEVIN W/M {24} warned.
  miss W/M seen 24 advised
  miss at 24 warned

rule age/initial-name
  type AGE
  trigger digits 2 2 .;
  back 4
  confidence 0.76
  regex %{lb}\p{Lu}\. \p{Lu}[\pL'-]{2,20}, (?<hide>(?<number>[1-9]\d))(?=[.;](?: |\n|\z))
  hit Clerk M. Ouellette, {19}. Incident
  miss Clerk M. Ouellette, 19.5
  miss Room B, 19.
