# A house by its number and a name, where what stands around it says that it is one; and places in clipped speech.

define none (?C"!testname:month|weekday|drug|medical|scale|abbreviation|guideline|title|device")
define name (?<testname>\p{Lu}[\p{Ll}'’-]{2,18})(?!\pL)%{none}

# "it went to 511 Maple, Reseda", "served at 1 1/2 Canal", "is 3-B at 90 Elm".
rule address/number-name-behind
  type STREET
  trigger digits 1 5 \s-
  back 2
  confidence 0.8
  regex (?<=it went to |letter to |notice to |sent to |mailed to |served at |served on him at |apartment is |flat is |unit is |room is |house is |address was |delivery to |delivered at |call to |parked at |picked up at |dropped off at )(?<hide>(?:\d{1,3}-?[A-Z] at )?(?=\d)(?!(?:19|20)\d\d )\d{1,5}(?: 1/2)? (?:[NSEW]\. )?%{name}(?: (?:\p{Lu}\p{Ll}{2,14}))?)(?=[,.;)]|\z|\n| (?:and|in|when|where|on|by|but)\b)
  hit the notice; it went to {511 Maple}, Reseda, when
  hit The writ was served at {1 1/2 Canal}, top floor.
  hit The apartment is {3-B at 90 Elm}.
  miss it went to 12 March
  miss sent to 4 Doctors

# "Lot 7 Pine Gully Rd", "Level 9, 40 Queen St".
rule address/lot-street
  type STREET
  trigger word lot level flat unit shop site
  confidence 0.93
  regex %{lb}(?:(?:Lot|Flat|Unit|Shop|Site) \d{1,4}[A-Z]?,? (?:\p{Lu}[\p{Ll}'’-]{1,16} ){1,3}|(?:Level|Unit|Flat|Shop|Suite) \d{1,3}[A-Z]?, (?:\d{1,5}[A-Z]?(?:[-–]\d{1,4})? )(?:\p{Lu}[\p{Ll}'’-]{1,16} ){1,3})(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Crescent|Cres|Court|Ct|Place|Pl|Terrace|Tce|Highway|Hwy|Parade|Pde|Track|Way|Close)(?![\pL])\.?
  hit Home: {Lot 7 Pine Gully Rd}, Lockhart
  hit Claims Centre, {Level 9, 40 Queen St}, Brisbane
  miss Unit 4 Nurse Tan said
  miss Level 9, 40 patients

# A letter without capitals: "he's at 77 e. scott st not 77 w. scott, 54935".
rule address/lower-direction
  type STREET
  trigger digits 1 5 \s
  confidence 0.84
  regex (?<=\bat |\bnot |\bto |address is |\bon |\bfrom )(?<hide>\d{1,5} [nsew]\.? \p{Ll}{3,14}(?: (?:st|ave|rd|ln|dr|blvd|ct|pl|street|avenue|road|lane|drive)(?!\pL)\.?)?(?=[,.;)\n]|\z| (?:not|apt|unit|and|in|by|since|but)\b))
  hit wrong, he's at {77 e. scott st} not there
  hit not {77 w. scott}, 54935
  miss at 77 seconds later

rule address/lower-zip
  type ZIP
  trigger digits 5 5
  back 6
  confidence 0.84
  regex (?<![\pL\pN])\d{1,5} (?:[nsew]\.? )?\p{Ll}{3,14}(?: (?:st|ave|rd|ln|dr|blvd|ct|pl))?(?<= st| rd| ave| ln| dr| ct|[nsew]\. \p{Ll}{3}|[nsew]\. \p{Ll}{4}|[nsew]\. \p{Ll}{5}|[nsew]\. \p{Ll}{6}|[nsew]\. \p{Ll}{7}), (?<hide>\d{5})(?=[.;]|\z|\n)
  hit not 77 w. scott, {54935}. his
  hit at 12 elm st, {54935}. his
  miss 4 of the cost, 54935. his

# "Flown Denver."
rule address/flown
  type CITY
  trigger word flown airlifted transferred lifeflighted sent medevaced
  confidence 0.82
  regex %{lb}(?:Flown|Airlifted|Lifeflighted|Medevaced|flown|airlifted|medevaced) (?<hide>(?<testcity>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?)(?!\pL)(?C"testcity:place-us|place-world"))(?=[.,;]|\z| (?:on|at|for|in|by)\b)
  hit Sidney Health Center. Flown {Denver}. Then
  miss Flown back today

# "They live in Beaver County now": where somebody lives is no office of a county.
rule address/county-lived
  type COUNTY
  trigger word county
  back 4
  confidence 0.985
  regex %{lb}(?i:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|moved|born|raised|grew up|home|farms?|ranch) (?:\p{Ll}{2,6} )?(?:in|to|near|outside) (?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})? County)(?=[.,;)]|\z| \p{Ll})
  hit They live in {Beaver County} now.
  hit was born in {Prince Georges County}, and
  miss worked in County Hall then
  miss lives in Beaver County Manor

# Counties whose names have small words in them: "King and Queen County".
rule address/county-small
  type COUNTY
  trigger word county
  back 5
  confidence 0.95
  regex %{lb}(?<hide>(?<testcounty>\p{Lu}\pL{2,10} (?:and|of|of the|qui|du) \p{Lu}\pL{2,10})(?C"testcounty:county")) County%{rb}
  hit He is from {King and Queen} County.
  hit moved to {Isle of Wight} County last year
  hit over in {Lac qui Parle} County since
  hit in {Fond du Lac} County
  miss the law of Kent County
  miss the king and queen of County Clare
