# Ages that no word announces: a number behind a name, in a list, or behind what somebody had done to them, and ages in weeks and decades.

define years (?<number>[1-8]\d|9[0-8])
define digits (?<number>[1-9]\d?|10\d)
define ones (?:one|two|three|four|five|six|seven|eight|nine)
define words (?<number_word>(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]%{ones})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|two|three|four|five|six|seven|eight|nine))
define given (?C"given-male|given-female|given-world")
define stop (?=[.;)](?: |\n|\z)|\z)

# Given name, surname, number, and what somebody is: "Ramona Castañeda-Whitehorse, 26, antepartum day 3".
rule age/full-name-comma
  type AGE
  trigger digits 2 2 ,;
  back 8
  after ,
  confidence 0.78
  regex %{lb}\p{Lu}\p{Ll}{1,15}(?!\pL)%{given}(?C"!month|street-type") (?:\p{Lu}\.? )?\p{Lu}[\pL'-]{2,30}(?<![^\pL-]Street|Road|Avenue|Report|Drive|Lane|Court|County)(?!\pL)(?C"!facility-head|organisation-head|street-type|unit-word|month|medical"), (?<hide>%{years})(?=;|, (?!and |to |or |mg|miles)\p{Ll}{3})
  hit Pt: Ramona Castañeda-Whitehorse, {26}, antepartum day 3
  hit Pt: Maria Prickett, {26}; seen
  miss on Victoria Street, 26, near it
  miss Jackson Hospital, 26, beds
  miss of Maria Prickett, 26, 27 and 28

# A surname, the number, and a trade or a time: "Whitlow, 60, pen rider", "Lucero, fifty-one at the time".
rule age/surname-trade
  type AGE
  trigger digits 2 2 ,\s
  back 2
  after ,
  confidence 0.76
  regex %{lb}\p{Lu}\p{Ll}{2,15}(?!\pL)(?=, \d)(?C"surname-us|surname-world|given-male|given-female|given-world")(?C"!month|drug|title|street-type|unit-word"), (?<hide>%{years})(?=,? (?:at the time|then|now)\b|, (?:an? |the )?(?:\p{Ll}{3,14} ){0,2}(?!over|under|after|never|other|either|rather|former|her\b|whether|later|for\b|or\b)(?:\p{Ll}{4,15}(?!\pL)(?C"occupation|occupation-head")|\p{Ll}{2,12}(?:er|or|ist|ian|man|woman|ress)(?!\pL)))
  hit First the facts. Whitlow, {60}, pen rider, claims
  hit Lucero, {51} at the time, was
  miss Whitlow, 60, 61, claims
  miss In March, 60, pen rider

rule age/surname-words
  type AGE
  trigger list number-word
  trigger word ninety
  back 2
  after ,
  confidence 0.76
  regex %{lb}\p{Lu}\p{Ll}{2,15}(?!\pL)(?=, )(?:%{given}|(?C"surname-us|surname-world"))(?C"!month|english|place-us"), (?<hide>%{words})(?: and a half)?(?=(?:,| and a half,)? (?:at the time|then|now)\b|(?: and a half)?[.;)](?: |\n|\z)|, with (?:his|her|the|\p{Lu}\p{Ll})|,? and (?:another|an? |the |his|her|their|\p{Lu}))(?<! and a half[.;)])
  hit BACKGROUND Lucero, {fifty-one} at the time, was
  hit on Tuesday. Kyleigh, {twelve}, and another pupil
  hit Has daughter, Zoë, {six}, with Krystal Boudreaux
  miss Kyleigh, two, three and four
  miss In March, twelve, and another

# "They have Linnea, now eleven, and Jasper".
rule age/surname-now
  type AGE
  trigger word now then just only nearly almost
  after ,
  back 2
  confidence 0.76
  regex %{lb}\p{Lu}\p{Ll}{2,15}(?!\pL)(?=, )(?:%{given}|(?C"surname-us|surname-world"))(?C"!month|english|place-us"), (?:now|then|just|only|nearly|almost) (?<hide>%{words})(?: and a half)?(?=,? (?:at the time|and (?:another|an? |the |his|her|their|\p{Lu}))|[.;)](?: |\n|\z)|, (?:with|and) (?:his|her|the|\p{Lu}\p{Ll}))
  hit They have Linnea, now {eleven}, and Jasper
  hit her son Delgado, then {twelve}. He
  miss In March, now twelve, and another

# Half a year is part of it.
rule age/name-half
  type AGE
  trigger word half
  back 8
  confidence 0.82
  regex %{lb}\p{Lu}\p{Ll}{2,15}(?!\pL)%{given}(?C"!month"),? (?:is |was |now |just )?(?<hide>(?:%{words}|%{digits}) and a half)(?=[,.;)]|\z)
  hit now eleven, and Jasper, {seven and a half}. The mother
  hit Maria is {4 and a half}, she says
  miss They waited, seven and a half.
  miss Maria walked seven and a half miles

# "where my sister Thelma is, 94, and won't"
rule age/name-is-comma
  type AGE
  trigger digits 2 2 ,.
  back 3
  after ,
  confidence 0.78
  regex %{lb}\p{Lu}\p{Ll}{2,15}(?!\pL)%{given}(?C"!month") (?:is|was|lives|lived|works|died|stays), (?<hide>%{years})(?=, (?!or |to |per |on |in )\p{Ll}{3}|, an? |\.(?: |\n|\z))
  hit my sister Thelma is, {94}, and won't let
  hit Beatriz is, {45}, single
  miss Room Thelma is, 94, 95 and
  miss The rate is, 94, and

# An unknown name in a row of children: "grade at Placitas; Cruzito, 3."
rule age/child-row
  type AGE
  trigger digits 1 2 .;,
  back 3
  after ,
  confidence 0.74
  regex (?<=; |\d\), |\d, |\d; )(?:and )?\p{Lu}\p{Ll}{2,14}(?!\pL)(?=, \d)(?:%{given}|(?C"!english|place-us|place-world|drug|medical|abbreviation|organisation-head|statute"))(?C"!month|weekday|drug|medical|title"), (?<hide>(?<number>[1-9]|1\d))(?=\.(?:\n|\z| \p{Lu}\p{Ll})|;)
  hit grade at Placitas Elementary; Cruzito, {3}.
  hit (Amir, 7; Idris, {5}; and others)
  miss see Smith; Chapter, 3.
  miss see above; May, 3.
  miss Lasix; Coumadin, 5.

# ---- lists -------------------------------------------------------------------------------------------------------------------------

# "have been named to me as 44, 41, and 38": who they are was said before.
rule age/row-first
  type AGE
  trigger word named stated reported listed told given children sons daughters kids boys girls siblings brothers sisters grandchildren grandsons granddaughters
  confidence 0.8
  regex %{lb}(?:(?:named|given|stated|reported|listed|told)(?: to \pL{2,4})? as|(?:children|sons|daughters|kids|boys|girls|siblings|brothers|sisters|grandchildren|grandsons|granddaughters),? \p{Lu}\pL+ (?:through|to) \p{Lu}\pL+,) (?<hide>%{digits})(?=, [1-9]\d?,? and [1-9]\d?%{rbn}|(?: to|-) [1-9]\d?(?:[.;]| and|,(?! ?\d)))(?! to \d\d? (?:mg|weeks|days|months|hours|[ap]\.?m))
  hit have been named to me as {44}, 41, and 38.
  hit six children, Ayaan through Zakariya, {17} to 2.
  miss given as 4, 5, and more
  miss for girls Monday to Friday, 9 to 5 pm
  miss from Monday to Friday, 9 to 5.

rule age/row-next
  type AGE
  trigger word named stated reported listed told children sons daughters kids boys girls siblings brothers sisters grandchildren grandsons granddaughters
  confidence 0.8
  regex %{lb}(?:(?:named|stated|reported|listed|told)(?: to \pL{2,4})? as [1-9]\d?,|(?:children|sons|daughters|kids|boys|girls|siblings|brothers|sisters|grandchildren|grandsons|granddaughters),? \p{Lu}\pL+ (?:through|to) \p{Lu}\pL+, [1-9]\d? to) (?<hide>%{digits})%{rbn}(?=,? and [1-9]\d?(?:[.;]| \p{Ll})|[.;](?: |\n|\z)|\z)
  hit have been named to me as 44, {41}, and 38.
  hit six children, Ayaan through Zakariya, 17 to {2}.
  miss named as 4 and more
  miss from Monday to Friday, 9 to 5 pm

rule age/row-last
  type AGE
  trigger word named stated reported listed told
  confidence 0.8
  regex %{lb}(?:named|stated|reported|listed|told)(?: to \pL{2,4})? as [1-9]\d?, [1-9]\d?,? and (?<hide>%{digits})%{rbn}(?=[,.;]|\z)(?!, ?\d)
  hit have been named to me as 44, 41, and {38}.
  miss named as 44 and 38 men
  miss named as 4, 5, and more

# ---- what was done at an age -----------------------------------------------------------------------------------------------------------

# "lost her milk teeth at two", "had both shoulders done at 70", "lost his sight at 40".
rule age/done-at
  type AGE
  trigger word lost had
  confidence 0.8
  regex %{lb}(?:lost (?:his|her|their|my|a|both|the) (?:\pL{3,9} )?(?:teeth|tooth|hearing|sight|vision|eye|leg|arm|foot|hand|finger|thumb|mother|father|mum|dad|mom|parents?|brother|sister|husband|wife|hair|virginity|spleen) at (?:about |age |around )?|had (?:(?:both|his|her|a|the|two|left|right|one|my) ){1,2}(?:\pL{3,10} )?\pL{3,12} (?:done|replaced|removed|fixed|fused|out|repaired|taken out|pinned|operated(?: on)?|amputated) at (?:about |age |around )?(?!(?:[1-9]|1[0-2])(?!\d)|(?:%{ones}|ten|eleven|twelve)(?!\pL)))(?<hide>%{words}|%{digits})%{rbn}(?:%{stop}|(?= and (?:his|her|their|my|then|never)\b|, (?!\d)\p{Ll}))
  hit Mrs Sykes, lost her milk teeth at {two}; she is
  hit Orville Sr., had both shoulders done at {70}.
  hit lost his father at {nineteen}.
  hit lost her front teeth at {six} and her husband at 51
  miss had her drain removed at 10:30 there
  miss had the cast removed at 12 weeks.
  miss had her drain removed at ten.
  miss had the drain removed at 10.
  miss lost his arm at Verdun.

# "with whom he lives, is 79 and on oxygen"
rule age/whom-is
  type AGE
  trigger word whom
  confidence 0.82
  regex %{lb}whom (?:he|she|they|I) \pL{3,8}(?: for| with)?, is (?:now |about )?(?<hide>%{digits}|%{words})%{rbn}(?= and (?!\d|a half)|[,;](?! ?\d)|\.(?: |\n|\z))
  hit mother, Oleta, with whom he lives, is {79} and on oxygen.
  hit his aunt, whom he minds, is {ninety}.
  miss the unit, for whom he works, is 79 miles off
  miss with whom he lives, is 2 and a half

# "At six weeks of life she began"
rule age/of-life
  type AGE
  trigger word life
  back 4
  confidence 0.84
  regex (?<=\b[Aa]t |\b[Bb]y |since |from )(?<hide>(?:%{words}|%{digits}) (?:hours|days?|weeks?|months?))(?= of life(?! (?:expect|remain|left|support)))
  hit At {six weeks} of life she began to vomit.
  hit jaundiced by {3 days} of life
  miss the last six weeks of life were calm
  miss with two months of life left

# "DOB 08/15/1979, 43, OLN D77", "Born 12-12-1984, Lafayette. 34."
rule age/behind-born
  type AGE
  trigger word dob born
  confidence 0.86
  regex %{lb}(?:DOB|[Bb]orn|BORN):? (?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})(?:,? (?:in )?\p{Lu}\p{Ll}{3,12}[.,])?[,.;]? (?<hide>%{digits})(?!\. (?:Sex|Gender|Home|Address|Age|Name|Tel|Phone|Marital|Occupation)%{rb})(?=, (?!\d)|[.;](?: |\n|\z)|\z)
  hit DOB 08/15/1979, {43}, OLN D7720194
  hit Born 12-12-1984, Lafayette. {34}.
  miss DOB 08/15/1979, 43 Elm Street
  miss Born 12-12-1984, 4, 5 and 6
  miss DOB 6/24/1995   12. Sex [x]M

# "S: unk WMA 20-30, gray hoodie": a police note guesses.
rule age/sex-range
  type AGE
  trigger digits 2 2 -
  confidence 0.84
  regex (?<=\b[WBHAwbha][Mm] |\b[WBHAwbha][Ff] |\b[WBHA]MA |\b[WBHA]FA |\b[WBHA]MJ |\b[WBHA]FJ |\b[WBHA]/[MF] |\b[Ff]emale |\b[Mm]ale |\b[WBHA]M, |\b[WBHA]F, )(?<hide>(?<number>[1-8]\d)-[1-8]\d)(?=,|;|\.(?: |\n|\z)| (?:yrs|years|yoa|yo|y/o|in|wearing|with|w/|approx|5'|6')|\z)(?! (?:mg|weeks))
  hit S: unk WMA {20-30}, gray hoodie
  hit a wm {20-30} in a cap
  miss rate WM 20-300, gray
  miss size BM 20-30 mg

# "Mrs. Bell answered, 70s."
rule age/decade-comma
  type AGE
  trigger digits 2 2 s
  back 6
  confidence 0.82
  regex (?<=nswered, |\bsaid, |emale, |\b[Mm]ale, |\bman, |woman, |\blady, |itness, |\bcaller, |widow, |idower, |lderly, |\b[WBHA]/[MF], |\b[WBHA][MF], |\b[WBHA]M[AJ] |etired, )(?:in (?:his|her) )?(?<hide>(?:early |mid |late |mid-)?(?<number>[2-9]0)s)(?=[.,;)]|\z)
  hit Mrs. Ida Bell answered, {70s}. She
  hit unknown male, {late 30s}, left
  miss pulse 60s, 70s.
  miss of the tempo, 70s.

# Over 89 the whole frame goes: "died at the age of 96".
rule age/the-age-of-old
  type AGE
  trigger word age
  confidence 0.97
  regex (?<=\bat )the (?:ripe )?(?:old )?age of (?:9\d|1[01]\d)%{rbn}(?! (?:or|and) (?:older|over|above|under|younger|up)|%| ?weeks)
  back 3
  hit Eulalie died at {the age of 96} of "old age"
  hit she fell at {the ripe old age of 91}, alone
  miss died at the age of 69 of it
  miss retired at the age of 96 or older

# "our son Remi (14 months)", "the grandchild Swara ( 7 months )"
rule age/name-bracket-months
  type AGE
  trigger mark (
  back 1
  confidence 0.8
  regex %{lb}\p{Lu}\p{Ll}{2,14}(?!\pL)(?C"!english|month|drug|medical|abbreviation") ?\( ?(?<hide>%{digits})(?= (?:months?|mos?\.?|weeks?|wks?|days)(?: old)? ?\))
  hit our son Remi ({14} months) and I
  hit the grandchild Swara ( {7}  months ) here
  miss on Lasix (14 months) and
  miss in March (7 months) he
  miss Treatment (6 weeks) was

# "mother (d. 68)", "his father (dec. at 71)"
rule age/died-bracket
  type AGE
  trigger word d dec died
  back 2
  confidence 0.84
  regex (?<=mother |father |sister |rother |\bwife |usband |\bson |ughter |\baunt |\buncle |\bmom |\bdad |cousin |sibling )\((?:d|dec|died)\.?,? (?:at |aged? )?(?<hide>%{digits})(?=[,;)])
  hit Her mother (d. {68}) was
  hit his father (died {71}, stroke) drank
  miss his father (d. 1968) was
  miss Vitamin (d. 68) is

# "a house painter, 43, stepped": behind what somebody does.
rule age/behind-trade
  type AGE
  trigger digits 2 2
  back 2
  confidence 0.86
  regex %{lb}(?<testjob>\p{Ll}{4,16})(?C"testjob:occupation|occupation-head"), (?<hide>[1-9]\d)(?=, \p{L})
  hit a house painter, {43}, stepped from it
  hit She is a night auditor, {44}, Navajo
  miss of the painter, 43 days
  miss at the office, 43, she

# "He was 49 on that date", "was 52 when she twisted"
rule age/was-when
  type AGE
  trigger digits 2 2
  confidence 0.9
  regex (?<=[sS]he was |\bhe was |\bHe was |, was |claimant was |plaintiff was |patient was |worker was )(?<hide>[1-9]\d)(?= (?:when (?:he|she|they)|on that date|at the time|that (?:year|day|summer|spring|fall|winter)|then)\b)
  hit the puller, was {52} when she twisted
  hit He was {49} on that date.
  miss He was 49 miles when he
  miss BMI was 52 at the time
