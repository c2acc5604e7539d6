# Ages as they are said in answers, halves and notes: "A. Fifty-three.", "River, 2 1/2, is well", "47, marr, 3 kids", "came from the camp at eleven".

define ones (?:one|two|three|four|five|six|seven|eight|nine)
define tens (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]%{ones})?
define number (?<number>[1-9]\d?|10\d)
define words (?<number_word>(?i:%{tens}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|%{ones}))

# Question and answer of a deposition, line numbers between: "How old was he?  A. Fifty-three."
rule age/answer
  type AGE
  cross paragraph
  trigger mark ?
  back 13
  confidence 0.93
  regex %{lb}(?i:how old (?:was|is|were|are|'s|would)|(?:what (?:is|was|'s)|and) (?:his|her|your|their|its) age|(?:you're|you are|you were|he's|he is|he was|she's|she is|she was) (?:now |about |only |just )?(?:%{tens}|\d\d))[^?\n]{0,40}\?["”]?[ \t\n]*(?:\d{1,2}[ \t]+)?(?:(?:A|THE WITNESS|ANSWER|Answer)[ \t]?[.:]?[ \t\n]+)?["“]?(?:(?i:he|she|I|it)(?:'s|'m| was| is| am)? |(?i:yes|no|just|about|almost|just turned|uh|um|well),? ){0,3}(?<hide>%{number}|%{words})%{rbn}(?=[.,;?!"”]|\z|\n| (?:years|when|now|and|last|in|next|on)\b)
  hit Q. How old was he?\n A. {Fifty-three}. Heart attack.
  hit 12    Q.  And you're thirty now?\n13       A.  {Thirty-one}. My birthday
  hit How old are you? {44}.
  hit "How old is she?" "She's {nine}," he said.
  miss How old is the roof?\n A. It was put on then.
  miss Are you thirty now?\n A. Two of them were.

# A half: "River, 2 1/2, is well", "Ana (4½)".
rule age/half-year
  type AGE
  trigger mark ½
  trigger digits 1 1 /
  back 4
  confidence 0.85
  regex %{lb}\p{Lu}\p{Ll}{1,15}(?!\pL)(?C"!drug")(?:, | \()(?:aged? |now |almost )?(?<hide>[1-9]\d? ?(?:½|1/2))(?=,? (?:is|was|has|and|who|in)\b|, |\)|;|\.(?: |\z))(?! ?(?:tab|tsp|pill|mg|mL|cup|mile|inch|hour|pack))
  hit River, {2 1/2}, is well.
  hit Ana ({4½}) is in daycare
  miss Lasix, 2 1/2, tabs
  miss Coumadin 2 1/2 daily
  miss Warfarin (2 1/2 tabs)

# Clipped notes on a claimant: "47, marr, 3 kids, RHD".
rule age/status
  type AGE
  trigger word marr married div divorced wid widowed widow single sep separated rhd lhd
  back 3
  confidence 0.84
  regex (?:\A|(?<=[.;] |\n|- ))(?<hide>%{number}|%{words}),? (?:[MF],? |(?:male|female|WM|WF|BM|BF|HM|HF),? )?(?:marr|married|div|divorced|wid|widowed|widow|single|sep|separated|RHD|LHD)%{rb}\.?(?=[,;.]|\z|\n| (?:x|w/|with|for)\b)
  hit IW rtnd call. {47}, marr, 3 kids, RHD.
  hit Spoke w/ him. {52}, divorced, lives alone
  miss Beds: 4, single, 2 double
  miss L4, 5, married

# What was when: "who was 47 at dismissal".
rule age/who-was-at
  type AGE
  trigger word who
  confidence 0.84
  regex %{lb}who (?:is|was)(?: then| only| just| about| nearly)? (?<hide>%{number}|%{words})%{rbn}(?= (?:at (?:dismissal|injury|hire|hiring|diagnosis|onset|trial|death|sentencing|presentation|referral|admission|arrest|conviction|retirement|surgery|marriage|separation|filing|(?:the|his|her) (?:time|date|death|dismissal|arrest|birth|hearing|trial|accident|injury|marriage|last|diagnosis))|on (?:the date|that day)|when (?:he|she|the|they|it|this))\b)
  hit The claimant, who was {47} at dismissal, worked
  hit a boy who was {nine} when he fell
  miss those who was 4 at the table
  miss one who was two minutes late

# Where somebody came from, and at what age: small numbers, too, which elsewhere may be a clock.
rule age/came-from
  type AGE
  trigger word emigrated immigrated fled camp orphanage country america canada england australia states refugee refugees
  back 6
  confidence 0.78
  regex %{lb}(?:[Hh]e|[Ss]he|I|who|[Tt]hey|and|family)(?: had| was| were)? (?:(?:emigrated|immigrated|fled)(?: (?!at )[\pL'’-]{1,15},?){0,5}|(?:came|arrived|moved|brought|sent)(?: (?:here|over|alone|on (?:his|her) own))? (?:from|to|in|into|out of) (?:[\pL'’-]{1,15} ){0,3}(?:(?i:camp|orphanage|country|america|canada|england|australia|states))) at (?:age )?(?<hide>%{number}|%{words})%{rbn}(?! ?(?:am|pm|a\.m|p\.m|o'clock|in the|sharp|that|on|this|hours))(?=[.,;]|\z| (?:and|with|speaking|after|knowing|as|from|to|but)\b)
  hit He came from the Kakuma camp at {eleven}, finished school
  hit She fled Kabul at {nine} with an uncle.
  hit who came to this country at {fourteen} and married
  miss He came to the clinic at eleven, late.
  miss She arrived in the country at nine in the morning
  miss He came from Boston at ten.

# Codes of images and requests: "SEX/AGE: F/038Y".
rule age/sex-age-code
  type AGE
  cross line
  trigger word sex age
  confidence 0.93
  regex %{lb}(?i:sex ?/ ?age|age ?/ ?sex|gender ?/ ?age)[ \t]?:?[ \t]{0,10}(?:[MFUmfu] ?[/ ] ?)(?<hide>(?<number>0?\d\d))(?: ?Y(?:RS?)?|(?=[ \t\n]|\z))(?![\pL\pN/-])
  hit SEX/AGE:       F/{038}Y
  hit Sex/Age: M / {57}\n
  miss Sex/Age: F/038221
  miss age/sex norms 57

# A line of family history without verbs: "MGM stroke 71, PGF MI 50s".
rule age/grandparent
  type AGE
  trigger word mgm mgf pgm pgf
  confidence 0.82
  regex %{lb}(?:MGM|MGF|PGM|PGF)(?:[ :,-]+(?:\pL[\pL/'-]{1,14})){1,4},?(?: @| at| in)? (?<hide>%{number}(?:'?s)?)(?=[,;.)]|\z|\n)(?! ?(?:mg|years ago))
  hit FHx: MGM stroke {71}, sister well
  hit PGF MI in {50s}; MGM well
  miss MGM lives in Ward 4 of 6

# A decade in clipped notes: "70sM found down", "pt in 40s", "neighbor (approx 70)".
rule age/decade-note
  type AGE
  trigger digits 2 2 s'
  back 4
  confidence 0.84
  regex (?<![\pL\pN/.-])(?:(?<hide>(?<number>[2-9]0)'?s)(?= ?(?:[MF]\b|male|female|man|woman|lady|gentleman))|(?:(?:pt|patient|male|female|man|woman|subject|driver|neighbor|caller|witness|victim|owner),? (?:appears )?(?:in )?(?:his |her |their )?)(?<hide>(?:early |mid |late |mid-)?(?<number>[2-9]0)'?s)(?=[,;.)]|\z|\n| (?:unk|found|with|w/|who|and|was|is)\b))
  hit ED: {70s}M found down.
  hit pt in {40s}, unk
  hit a male, {late 50s}, ran
  miss HR in 70s, man
  miss heart rate 60s, male

rule age/bracket-about
  type AGE
  trigger word approx approximately about around abt circa
  after ( ,
  confidence 0.84
  regex (?<=\(|, )(?:approx\.?|approximately|about|around|abt|circa) (?:age )?(?<hide>%{number})(?=\))(?<=(?:1|2|3|4|5|6|7|8|9)\d)
  hit Neighbor (retired, approx {70}) says
  hit a man (about {55}) in a cap
  miss a crowd (about 70 men) came
  miss weight (approx 70 kg)
