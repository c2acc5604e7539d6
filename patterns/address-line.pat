# Streets that no word for a street gives away: found by where they stand in an address (before the town and its ZIP code, behind a label), by
# the number of a road, or by what other languages call a street.

define house (?:[NSEW]\d{3,5}[A-Z]?|\d{1,6}(?:-?[A-Z](?!\pL)|-\d{1,4}| 1/2|½)?)
define unit (?:,? (?i:apartment|apt|suite|ste|unit|floor|fl|room|rm|bldg|space|spc|lot|trailer|trlr|flat|pmb|ph|no|bsmt)\b\.? ?#? ?(?:[A-Z]?-?\d{1,5}[A-Z]?|[A-Z])(?![\pL\pN])|,? ?# ?[A-Z]?-?\d{1,5}[A-Z]?(?![\pL\pN])|,? \d{1,3}(?:st|nd|rd|th) (?i:floor|flr|fl)\b\.?|, (?i:(?:(?:first|second|third|fourth|ground|top) floor)(?: rear| front)?|(?:rear|front|upper|lower|upstairs|downstairs|basement)(?: apt\.?| apartment| unit| flat)?)(?!\pL))
define name_word (?:\p{Lu}(?:[\pL'-]{0,20}|\pL{0,4}\.)|\d{1,3}(?:st|nd|rd|th))
define name (?:%{name_word}(?: (?!(?C"wide"))(?:(?:of|the|de|la|las|los|del|y) )?%{name_word}){0,3})
define road (?:(?:County|Co\.|State|Township|Twp\.?|Forest|Farm|Farm-to-Market|Farm to Market|Ranch|Parish|Rural) (?:Road|Rd\.?|Route|Rte\.?|Rt\.?|Highway|Hwy\.?|Trunk)|State Farm Road|CR|SR|FM|RM|CTH|STH|SH|FS|US|U\.S\.|USH|Highway|Hwy\.?|HWY|Route|Rte\.?|RTE|Rt\.?|Interstate|I-)
define way (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Close|Court|Row|Hill|Place|Terrace|Crescent|Way|Grove|Gardens|Mews|Square|Walk|Rise|Park|View|Green|Estate|Yard|Wharf|Quay|End)(?!\pL)\.?
define state (?:[A-Z]{2}(?!\pL)(?C"state-code")|[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.|\p{Lu}\pL{3,13}(?C"state")|(?:New|North|South|West|Rhode) \p{Lu}\pL{3,9})
define town (?:\p{Lu}[\pL'.-]{1,20}(?: (?:(?:of|de|del|la|du|on|d')[ ]?)?\p{Lu}[\pL'.-]{1,20}){0,3})
# Between the street and the town: a comma, a new line, a wide gap, a mark of a letterhead.
define next (?:,?[ \t]?\n{1,2}|, ?|[ \t](?C"wide")| [*|·•-] |(?<=\d) )

rule address/line-before-zip
  type STREET
  cross paragraph
  trigger digits 5 5
  back 22
  confidence 0.9
  regex (?<![\pL\pN])(?<!\d[-.,/: ])(?<![$#/§])(?<hide>%{house} (?!(?i:units|copies|patients|pages|mg)\b)%{name}%{unit}{0,2})(?=%{next}%{town},?[ \n]%{state},?[ \n]\d{5}(?:-\d{4})?(?![\pL\pN]))
  hit Mr. Robbie Tan\n{1771 Best}\nMount Vernon WA 98273
  hit Snake River Imaging, {400 Depot}, Mountain Home ID 83647
  hit {N4417 Town Line} * Owen, WI 54460
  hit HOME: {41-B Uakea}, Hana, HI 96713
  hit {91 ELK MEADOW, UNIT C}\n\nPOST FALLS ID 83854
  hit to {2208 Tamarack, Apt. 9}, Duluth, Minn. 55811 by mail
  hit {617 W 9th}, Pueblo, Colorado 81003
  miss He saw 12 Men in Dayton, OH 45402
  miss after 3 Norco, Dayton, OH and 12345 units

# A line of words alone is a street there when its last word is a place to live, or a way.
rule address/words-before-zip
  type STREET
  cross line
  trigger digits 5 5
  back 16
  confidence 0.85
  regex (?<=\n|, )(?<hide>(?!The (?:University|Law))(?:\p{Lu}[\pL'-]{1,20} ){1,4}(?:House|Cottage|Lodge|Farm|Ranch|Towers?|Mansions|Apartments|Apts\.?|Estates?|Manor|Row|Mews|Landing|Village|Trailer Court|Mobile Home Park|MHP)%{unit}?)(?=%{next}%{town},?[ \n]%{state},?[ \n]\d{5}(?:-\d{4})?(?![\pL\pN]))
  hit Maria Tan\n{Shrimpers Row}\nDulac, LA 70353
  hit Luis Ortega\n{Desert Palms Mobile Home Park, Space 44}\nIndio, CA 92201
  miss Acme Hydraulics\nDulac, LA 70353
  miss Ward House rules\nthat 12345 men

# What stands behind "Address:" up to the town, or the end of the line.
rule address/labelled
  type STREET
  cross line
  trigger word address addr residence whare domicile
  confidence 0.84
  regex (?<![\pL\pN])(?<!mail )(?<!Mail )(?<!IP )(?<!MAC )(?<!web )(?<!Web )(?<!-)(?:(?i:(?:home|mailing|street|postal|residential|present|current|last known|permanent)[ ])?(?i:address|addr|residence)|Whare|Domicile)\.?(?: \([^()\n]{1,20}\))?[ \t]?(?::|\.{3,60}:?|\t|[ ](?C"wide"))[ \t\n]{0,2}(?!(?i:same|see|as|unknown|none|not|n/a|no|homeless|on file|above|below|city|phone|tel|email|the|his|her|this|a|an)\b)(?<hide>(?=[^,\n]{0,40}\d|\p{Lu}[\pL'-]+(?: \p{Lu}[\pL'-]+)?,)[\p{Lu}\d][\pL\pN'#./&-]{0,20}(?: (?!(?C"wide"))[\pL\pN'#./&-]{1,20}){0,5}?(?:,[ \n](?:(?:\p{Lu}[\pL'.-]{0,20} ){1,3}%{way}|%{road} ?\d{1,4}|(?i:no|flat|unit|apt|suite|room|lot|space|rear|floor)\b\.? ?#?[\pN\pL-]{0,5}|\p{Ll}{3,12}(?: [\pL\pN'-]{1,15}){0,5})){0,3})(?=,|;|\n|\z|\t|[ \t](?C"wide")|\.(?: |\n|\z))
  hit Address: {88 Foothill, No. 4B}   City: Hayward
  hit Whare: {RD 2, State Highway 35}, Te Kaha 3199
  hit Domicile: {4 Kiln Court, rear}; tel. 555
  hit Address .....: {Cabin 4}, Loon Lake
  miss Address: same as patient
  miss email address: m.tan at example
  miss Please address: the pain first

# Where somebody lives, in prose: a number and a name, with whatever follows that is part of it.
rule address/number-name
  type STREET
  trigger digits 1 5 \s-ABCDEFGH
  back 1
  confidence 0.8
  regex (?<=lives at |lived at |living at |reside at |resides at |resided at |home at |house at |[Aa]ddress is |residence at |stays at |staying at |room at |walk-up at |apartment at |flat at |moved to |sister, at |brother, at |mother, at |father, at |premises at |property at |located at |delivered to |evicted from |enant at |neighbor at |ghbour at |home to |burglary at |went home to |[Dd]eliver to |mail to |[Ww]rite to |dispatched to |responded to |the house, |my house, |our house, |her house, |his house, |their house, |this house, |my place, |our place, |his place, |her place, |parents', |mother's, |father's, |sister's, |brother's, |daughter's, |son's, |cousin's, |mom's, |dad's, |mum's, |aunt's, |uncle's, |friend's, |parents’, |sister’s, |brother’s, |mother’s, |cousin’s, )(?<hide>(?!(?:19\d\d|20[0-3]\d)[ .,])%{house} (?!(?i:january|february|march|april|may|june|july|august|september|october|november|december|mg|units)\b)%{name}%{unit}{0,2})(?![\pL\pN])
  hit third-floor walk-up at {61 Cumberland, rear}, Portland
  hit his sister, at {3312 Cedar, Apt. 1104}, the towers
  hit She lives at {9 Kirkgata} now.
  hit He was evicted from {44-A Tamarind} then.
  hit The tenant at {2B Larch} heard it.
  hit behind on the house, {1208 Walnut}. My
  hit at my sister's, {44 Linden}, till
  miss at my sister's, 4 March
  hit and taken home to {77 Acacia #5}. Then
  miss She lives at 2014 prices.
  miss moved to 12 March 2014

# A firm's or a person's street in brackets behind the name.
rule address/bracket
  type STREET
  trigger mark (
  confidence 0.75
  regex (?<=[\pL.] )\((?<hide>(?!(?:19|20)\d\d )[1-9]\d{2,4} (?:[NSEW]\.? )?(?<testname>\p{Lu}\p{Ll}{2,20})(?!\pL)(?C"!testname:month|weekday|drug|medical|scale|abbreviation|guideline")(?:(?C"surname-us|place-us|given-female|given-male")|(?C"!english"))%{unit}?)(?=\)|, \p{Lu}\p{Ll}+\))
  hit Copies to Goodenough & Sons ({1440 Yuba}), State Fund
  hit at the Annex ({2207 Larkin, Suite 4})
  miss seen by the unit (2014 Guidelines)
  miss given to her (500 Motrin)
  miss men of the army (300 Spartans came)

# ---- roads with a number ---------------------------------------------------------------------------------------------------------------


rule address/road-number
  type STREET
  trigger word cr sr fm rm cth sth sh fs us s ush highway hwy route rte rt interstate i road rd county trunk
  back 3
  confidence 0.85
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])(?:(?<hide>%{house} (?:[NSEW]\.? )?%{road}(?: ?\d{1,4}[A-Z]?| [A-Z]{1,2})%{unit}?)|(?<=, |\n|\A|\bon |\boff |near |long |s at |r of |n of )(?<hide>%{road}(?: ?\d{1,4}| [A-Z]{1,2})(?: ?(?:&|and|at|/) ?(?:%{road}(?: ?\d{1,4}| [A-Z]{1,2})|%{name_word}))|%{road} ?\d{2,4}(?=, \p{Lu}\p{Ll}))|(?<=\bon |\boff |near |long |s at |r of |n of )(?<hide>(?:CR|SR|FM|CTH|STH|FS|County Road|County Rd\.?|Co\. Rd\.?|Forest Road|Township Road) \d{1,4}[A-Z]?))%{rb}(?!\.\d)(?! ?(?:mg|mL|units|patients))
  hit at {4410 CR 212}, near the mill
  miss IN 2010 SHE WAS SEEN
  hit Stride Right PT, {US 53 & County Road N}, Spooner
  hit He lives on {SR 9} now.
  hit mail to {18820 State Route 9} there
  hit the barn off {County Rd 14B} burned
  miss after 3 CR 2.1 was found
  miss He was on FM 101.5 then.
  miss The CR 212 was high.

# So far from something, in that direction.
rule address/distance
  type STREET
  trigger word north south east west northeast northwest southeast southwest n s e w ne nw se sw
  back 5
  confidence 0.75
  regex (?<![\pL\pN])(?<![.\d])(?:\d{1,2}(?:\.\d)?|\d/\d|(?i:a|one|two|three|four|five|six|seven|eight|nine|ten|half a|quarter)) (?i:mi\.?|miles?|km|kilomet(?:er|re)s?|blocks?) (?:(?i:north|south|east|west)(?:(?i:east|west))?|[NSEW]{1,2}\.?) of (?:the )?(?:\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20}){0,3}|(?:\p{Ll}{3,12} ){0,2}\p{Ll}{3,12} (?=on|at))(?: ?(?:on|at|off) %{road} ?\d{1,4})?%{rb}
  hit the hogan is {2.4 mi. north of the chapter house on Route 13}. He
  hit a trailer {six miles west of Shiprock} there
  hit {3 km NE of Tuba City} on the left
  miss He walked two miles north of there.
  miss 3 cm south of the umbilicus

rule address/block-abbreviated
  type STREET
  trigger word blk
  back 1
  confidence 0.9
  regex (?<![\pL\pN])(?<!\d[-.,/:])\d{2,5} (?:BLK|Blk|blk)\.? (?:OF |of )?(?:[NSEW]\.? )?(?:\p{Lu}[\pL'-]{1,20})(?: \p{Lu}[\pL'-]{1,10}){0,2}?(?=[,.;)\n]|\z|[ \t](?C"wide")| (?:\p{Ll}|AND|AT|ON)|\t)
  hit LOC: {1300 BLK HOPKINS}
  hit in the {400 blk of W Elm}, where he fell
  miss the 1300 black men
  miss BLK 604418 is it

# ---- boxes, lots, moorings ---------------------------------------------------------------------------------------------------------------

rule address/box-more
  type STREET
  trigger word pmb rt rte rr hc rural bag slip moorage route hcr hangar r
  back 2
  confidence 0.9
  regex %{lb}(?:PMB ?#?\d{1,5}|(?:Rt|Rte|RR|R\.R\.|HC|HCR|Route|Rural Route)\.? ?#?\d{1,3},? [Bb]ox ?#?\d{1,5}-?[A-Z]|(?:Private |Locked |Mail )?Bag \d{1,5}(?=, \p{Lu})|(?:Slip|Moorage|Hangar) [A-Z]?-?\d{1,3}[A-Z]?(?=, (?:the )?\p{Lu}))%{rb}
  hit PLAN\n\n{PMB 417}, Coeur d'Alene
  hit ran it to Clotilde, {Rt 2 Box 91-B}, who said
  hit The boat, {Slip B-14}, Harbor Marina
  miss The bag 12 was full.
  miss a slip 4 days ago

rule address/lot-first
  type STREET
  trigger word lot space spc trailer trlr cabin hut caravan pitch
  confidence 0.8
  regex (?<=\n|, |\A|: |\bin |\bat )(?:Lot|Space|Spc\.?|Trailer|Trlr\.?|Cabin|Hut|Caravan|Pitch) #?\d{1,4}[A-Z]?(?:, (?:\p{Lu}[\pL'-]{1,20} (?:(?:del|de|la|las|of|the) )?){1,3}(?:Row|Park|Court|Village|Estates?|Ranch|Camp|Marina|Acres|Landing|MHP|RV Park|Campground)(?:, (?:Rte\.?|Route|Rt\.?|Hwy\.?|Highway|SR|CR|FM|US|County Road|State Route) \d{1,4}[A-Z]?(?: [NSEW](?!\pL))?)?)?(?=,? (?:\d{2,5} )?\p{Lu}\p{Ll}|, |\n)(?!, (?:exp|EXP|mfg|serial|given|left|right))(?<=[\pL\d])(?! (?:Number|No\b|#))(?:(?<=Lot \d)(?=, \p{Lu}|,? \d)|(?<=Lot \d\d)(?=, \p{Lu}|,? \d)|(?<!Lot \d)(?<!Lot \d\d))(?<!Lot \d{3})(?<!Lot \d{4})
  hit lives in {Space 44}, Palm Grove
  hit at {Trailer 9, Sunset Mobile Park}, Indio
  hit Mr. Tan\n{Space 12, Vista del Mar Mobile Estates}\nOxnard, CA 93033
  hit Mail: {Lot 6}, Shrimpers Row
  hit a trailer at {Lot 22, Birch Acres, Rte 9W}, Coxton, with
  miss flu vaccine, Lot 6, exp 2014
  miss The trailer 4 men
  miss vaccine, Lot 4417, left arm

# ---- other languages ---------------------------------------------------------------------------------------------------------------------

rule address/street-nordic
  type STREET
  trigger digits 1 4
  back 6
  confidence 0.88
  regex %{lb}(?<testname>\p{Lu}[\pL-]{2,22}(?:gata|gate|gaten|veien|vegen|vejen|vej|vei|veg|stræde|torv|torg|torget|plass|plassen|bakken|bakke|svingen|allé|alle|brygge|kaia|katu|tie|kuja|götu|stígur|braut|väg|gränd|stigen|straat|dijk|kade|singel|plantsoen|utca|tanya|ulice|strædet))(?!\pL)(?=,? (?!(?C"wide"))\d)(?<!College|Private|Estate|State|Climate|Prostate|Kiggate|Corporate|Palate|Duplicate|Certificate|Delegate|Associate|Candidate|Graduate|Magistrate|Directorate)(?C"!testname:given-female|given-male|surname-us|english"),? \d{1,4}(?: ?[A-Za-h](?![\pL\pN]))?(?![\pL\pN])(?![./:-]\d)(?! (?:mg|mL|years|units|days|weeks|months))
  hit Havbris | {Sjøgata 9}, 9170 Longyearbyen
  hit bor i {Nørrevej 14B}, 2200
  hit flat in {Mannerheimintie 12}, Helsinki
  hit at {Storgaten 3 a}, Oslo
  miss The Magistrate 14 days later
  miss Prall, Kirstie 195
  miss Die 14

rule address/number-first-named
  type STREET
  trigger digits 1 4 \s
  confidence 0.85
  regex (?<=\bat |, |\n|\A|: |\bof |\bin )(?<hide>\d{1,4}[A-Za-z]? (?:\p{Lu}\pL{3,20}(?<=gata|gate|gaten|veien|vegen|vej|katu|sgate)|(?:Heol|Ffordd|Stryd|L[oô]n|Rhodfa|Clos|Maes|Bryn|Cae|Sráid|Bóthar|Rhiw|Tan-y-\p{Lu}?\pL+)(?: (?:[yY]r?|[Yy] \p{Lu}?|an|na|\p{Lu})[\pL'-]{0,20}){0,3}))(?=[,.;)\n]|\z| (?:in|on|and|with|since)\b)
  hit He lives at {14 Kirkgata}, Lerwick
  hit Mrs Rees, {8 Heol y Felin}, Merthyr
  hit Mail: {3 Lôn Cefn}\nBangor
  miss In 12 Delegate men
  miss at 14 Gate men

rule address/street-celtic
  type STREET
  trigger word heol ffordd stryd lon rhodfa sraid bothar ty tigh plas
  confidence 0.85
  regex (?<=, |\n|\A|: |\bat |\bof )(?:(?:T[yŷ]|Tigh|Plas)(?: (?:[yY]r?|na|an))?[ -]\p{Lu}[\pL'-]{2,15}(?=, )|(?:Heol|Ffordd|Stryd|L[oô]n|Rhodfa|Sráid|Bóthar)(?: (?:[yY]r?|an|na))?(?: \p{Lu}[\pL'-]{1,15}){1,2}(?=[,.;\n]|\z))
  hit Menna Rees, {Tŷ Capel}, Pontsticill
  hit Mail: {Heol y Felin}, Pontsticill
  miss the Ty men played
  miss the Plas men

rule address/street-turkish
  type STREET
  trigger word cad caddesi sok sokak sokagi mah mahallesi bulvari utca ter ulice namesti trg soi moo brgy barangay purok sitio cho chome
  back 4
  confidence 0.85
  regex %{lb}(?:(?:\p{Lu}\pL{2,20} ){1,3}(?:Cad\.|Caddesi|Sok\.|Sokak|Sokağı|Bulvarı|utca|tér|ulice|náměstí|trg)(?: (?:No|no)\.?:?)? ?\d{1,4}[a-zA-Z]?(?:/\d{1,3})?|(?:\p{Lu}\pL{2,20} ){1,2}(?:Mah\.|Mahallesi)|Soi \d{1,3}|Moo \d{1,2}|(?:Brgy\.?|Barangay|Purok|Sitio) (?:\p{Lu}\pL{1,20}(?: \p{Lu}\pL{1,20})?|\d{1,3}))%{rb}
  hit at {Bağdat Caddesi No: 14/3}, Istanbul
  hit from {Kossuth utca 12} there
  hit Maria Santos, {Brgy. San Roque}, Antipolo
  miss Ask the trg of 12
  miss a soi disant 12

# "Bjørnstjerne Bjørnsons gate 14", "Vester Farimagsgade 3".
rule address/street-nordic-words
  type STREET
  trigger word gate vei vej plass plads alle vag gatan gata strasse weg laan plein kade katu tie torg torv promenade sti bro brygge
  back 3
  confidence 0.86
  regex %{lb}(?:\p{Lu}[\pL'-]{2,20} ){1,3}(?:gate|vei|vej|plass|plads|all[eé]|väg|gata|gatan|laan|plein|kade|torg|torv|sti|brygge) \d{1,4}(?: ?[A-Za-h](?![\pL\pN]))?(?![\pL\pN])(?![./:-]\d)(?! (?:mg|years|units|days|at))
  hit Sent to Ingrid Lund, {Bjørnstjerne Bjørnsons gate 14}, 0474 Oslo
  hit bor på {Karl Johans gate 2b}, her
  miss At Terminal A gate 14 men
  miss He left by gate 12

# "0474 Oslo", "N-5019 Bergen", "SE-114 55 Stockholm" behind a house number or at the head of a line.
rule address/postcode-before-town
  type ZIP
  cross line
  trigger digits 3 5
  back 2
  confidence 0.84
  regex (?<=\d, |\d[A-Za-z], |\d [A-Z], |\d\n|\d[A-Za-z]\n|\d [A-Z]\n|\pL{3}\n)(?:(?:[A-Z]{1,2}-)\d{4,5}|(?:[A-Z]{1,2}-)?\d{3} \d{2}|(?<!\pL\n)(?!(?:19|20)\d\d )\d{4,5})(?= \p{Lu}\p{Ll}{2,20}(?:[.,;)\n]|\z| \p{Lu}(?:\n|\z|,)))
  hit Bjørnsons gate 14, {0474} Oslo. Then
  hit Fjellveien 23 B, {N-5019} Bergen, then
  hit Storgatan 3\n{SE-114 55} Stockholm\n
  miss on April 3, 2014 Maria came
  miss grade 4, 5010 men

rule address/town-behind-postcode
  type CITY
  cross line
  trigger digits 3 5
  back 2
  confidence 0.84
  regex (?:(?<=\d, |\d[A-Za-z], |\d [A-Z], |\d\n|\d[A-Za-z]\n|\d [A-Z]\n)(?:(?:[A-Z]{1,2}-)\d{4,5}|(?:[A-Z]{1,2}-)?\d{3} \d{2}|(?!(?:19|20)\d\d )\d{4,5})) (?<hide>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}(?=\n|\z|,))?)(?=[.,;)\n]|\z)
  hit Bjørnsons gate 14, 0474 {Oslo}. Then
  hit Fjellveien 23 B, N-5019 {Bergen}, then
  miss on April 3, 2014 Maria, then
  miss L4, 5010 men

# Behind whom a letter is in care of.
rule address/care-of
  type STREET
  trigger word o
  back 2
  confidence 0.8
  regex %{lb}[cC]/[oO] (?:\p{Lu}[\pL'.-]{0,20} ?){1,4}, (?<hide>(?:\d{1,5}[A-Z]? )?\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20}){0,3})(?=, \p{Lu}\p{Ll})
  hit write c/o Moira Tulloch, {Nether Biggings}, Stromness
  hit sent c/o Tan, {14 Tanyard}, Leeds
  miss c/o pain, Left Knee, Right
  miss He c/o Chest

# "His mother, of 12 Bodnant, Rhyl, came".
rule address/person-of
  type STREET
  trigger digits 1 4
  confidence 0.82
  regex (?<=\pL, of )(?<hide>(?!(?:19\d\d|20[0-3]\d)[ .,])%{house} \p{Lu}[\pL'-]{2,20}(?: \p{Lu}[\pL'-]{2,20}){0,2})(?=,)(?C"!month")
  hit His mother, of {12 Bodnant}, Rhyl, came
  miss a group, of 12 Men in all
  miss the rule, of 12 March, is

# A grid: "9800 W 400 S".
rule address/grid
  type STREET
  trigger digits 2 5 \s
  confidence 0.85
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])\d{2,5} (?:[NSEW]\.?|North|South|East|West) (?:\d{2,5}|\d{1,3}(?:st|nd|rd|th)) (?:[NSEW](?![\pL\pN])\.?|North|South|East|West)%{unit}?(?!\pL)
  hit met at the yard, {9800 W 400 S}, and
  hit at {245 North 1100 East #4}, Provo
  hit upon\n{343 E 4th N Ste 2}      PO Box 2528
  miss 40 N 20 men
  miss wind 20 W 30 knots

# The town behind what a hearing, a branch or a signature is dated at.
rule address/town-labelled
  type CITY
  cross line
  trigger word hearing heard held venue branch location office dated signed sworn
  confidence 0.85
  regex %{lb}(?i:hearing(?: at| in| place)?|heard (?:at|in)|held (?:at|in)|venue|branch|location|office|dated at|signed at|sworn (?:to )?at)[ \t]?:?[ ](?<hide>(?<testcity>\p{Lu}\p{Ll}{3,15}(?: \p{Lu}\p{Ll}{3,15})?)(?!\pL)(?C"testcity:place-us|place-world"))(?C"!testcity:month|weekday|medical|heading")(?=, \p{Lu}\p{Ll}{2,8} \d|[ \t]?\n|[ \t]?\z|[ \t](?C"wide")|, [A-Z]{2}(?!\pL))
  hit Hearing: {Rockford}, June 6, 2012
  hit Branch: {Houma}\nPatient
  miss Location: Left
  miss Office: Monday

# The state of a driving licence or of a plate.
rule address/state-licence
  type STATE
  cross line
  trigger word oln dln ol dl veh plate tag lic reg
  confidence 0.88
  regex %{lb}(?:(?:OLN|DLN|OL|DL|LIC|[Ll]ic\.?)[ :#]{1,3}(?:[A-Z]?\d{5,12}|\d{3} \d{3} \d{3})[ ](?<hide>[A-Z]{2})(?!\pL)(?C"state-code")|(?:VEH|PLATE|TAG|REG|[Vv]eh|[Pp]late)[.: ]{1,2}(?<hide>[A-Z]{2})(?!\pL)(?C"state-code")(?= (?:[A-Z]{3} ?\d{3,4}|\d{3} ?[A-Z]{3}|\d[A-Z]{3}\d{3})))
  hit OLN 004471902 {LA}\n     OCC
  hit VEH: {LA} PKR 118, 98 BUICK
  hit HALE, JUNE, lic 418 220 771 {NY}, then
  miss VEH: IN MOTION
  miss TAG OK

# "229 Sugar Hill in Powder Springs"; "5 N. Wabash, 17th fl., Chicago"; "Stony Island at 75th".
rule address/city-after-number-name
  type CITY
  trigger word in
  back 5
  confidence 0.82
  regex (?<=\bat |\bof )%{house} (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:\p{Lu}[\pL'-]{1,20} ){1,3}in (?<hide>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)(?=[.,;)]|\z|\n| (?:and|with|where|since)\b)(?C"!month|weekday|season")
  hit a strict house, at 229 Sugar Hill in {Powder Springs}.
  miss on at 12 Men in March
  miss seen at 9 May in Dayton

rule address/street-point
  type STREET
  trigger word n s e w ne nw se sw
  back 1
  confidence 0.85
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])\d{1,5} (?:[NSEW]\.|N\.?[EW]\.?|S\.?[EW]\.?) (?:\p{Lu}\p{Ll}{3,15}|\d{1,3}(?:st|nd|rd|th))(?: \p{Lu}\p{Ll}{2,15})?%{unit}(?=,|\n|\z|[ \t](?C"wide")|;|\)|\.(?: |\z))
  hit & Daughters, {5 N. Wabash, 17th fl.}, Chicago
  hit at {88 W. Hubbard, Suite 4}, then
  miss C5 N. Wabash fl
  miss 5 N. Men came

rule address/corner-at
  type STREET
  trigger digits 1 3 snrt
  back 4
  confidence 0.8
  regex (?<=, |\bon |near |\n)\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})? (?:at|and|&) \d{1,3}(?:st|nd|rd|th)(?: (?:St|Ave|Street|Avenue)\.?)?(?=,|;|\)|\.(?: |\z)|\z|\n)(?C"!month|weekday")
  hit South Shore Hand Clinic, {Stony Island at 75th}, before
  hit He fell on {Flatbush and 9th}, he says
  miss seen, May at 5th visit
  miss Left and 3rd toe

# In small letters, with a flat: "moved to 4411 elmhurst apt 2".
rule address/number-name-lower
  type STREET
  trigger word apt apartment unit lot trlr trailer
  back 5
  confidence 0.84
  regex (?<=moved to |live at |lives at |lived at |stay at |staying at |address is |house at |place at )(?<hide>\d{2,5} \p{Ll}{1,15}(?: \p{Ll}{2,15}){0,2},? (?:apt|apartment|unit|lot|trlr|trailer)\.? ?#?\d{0,4}[a-zA-Z]?)(?![\pL\pN])
  hit we moved to {4411 elmhurst apt 2} by the
  hit he lives at {210 n maple unit b} now
  miss moved to bed 12 unit 4
  miss lives at unit 4

# "of Rosebrook, Strandhill, Co. Sligo": a house or townland before the town.
rule address/townland
  type STREET
  trigger word co
  back 8
  confidence 0.8
  regex (?<=, of |years, of |late of )(?<hide>\p{Lu}[\pL'’-]{2,20}(?: \p{Lu}[\pL'’-]{2,20}){0,2}, \p{Lu}[\pL'’-]{2,20}(?: \p{Lu}[\pL'’-]{2,20})?)(?=, C[oO]\.? \p{Lu})
  hit aged 44 years, of {Rosebrook, Strandhill}, Co. Sligo, make
  miss of Acme, Ltd, Co.
  miss of Rosebrook, Co. Sligo

# Houses of Wales: "Tan-y-Bryn".
rule address/house-welsh
  type STREET
  trigger word y yr
  back 2
  confidence 0.8
  regex (?<=, |\bof |\bat |\n|\A)\p{Lu}\pL{1,10}-(?:y|yr)-?\p{Lu}?\pL{2,12}(?=, \p{Lu})
  hit harbour pilot, of {Tan-y-Bryn}, Ffordd Las
  miss the x-y-z, In
  miss Tan-y-Bryn came

# A number and a name are a street when a flat follows: "14 Delaware, upstairs apt", "1309 Tejon, #B".
rule address/number-name-unit
  type STREET
  trigger word rear front upstairs downstairs upper lower basement
  trigger mark #
  back 6
  confidence 0.84
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])\d{1,5} (?!(?:Exhibit|Item|Page|Step|Room|Ward|Bed|Unit|Case|Claim|File|Box|Tab|Form|Photo|Image)\b)(?<testname>\p{Lu}[\pL'-]{2,20})(?C"!testname:month|weekday|medical|drug|device")(?: \p{Lu}[\pL'-]{2,20})?(?:, (?i:(?:rear|front|upper|lower|upstairs|downstairs|basement)(?: apt\.?| apartment| unit| flat)?)(?!\pL)|,? ?#(?:\d{1,4}[A-Z]?|[A-Z]\d{0,3}))(?=[.,;)]|\z|\n| (?:and|in|with|by)\b)
  hit Noise, {14 Delaware, upstairs apt}. Then
  hit lives with an aunt at {1309 Tejon, #B}, Pueblo
  miss took 2 Norco, upper back
  miss May 9 Exhibit #4

# Concessions and lots of Ontario; "One Gateway, 8th fl.".
rule address/concession
  type STREET
  trigger word concession conc lot floor fl one two three four five
  back 6
  confidence 0.85
  regex %{lb}(?:(?:Concession|Conc\.?)(?: Road| Rd\.?)? \d{1,2},? [Ll]ot \d{1,3}|[Ll]ot \d{1,3},? (?:Concession|Conc\.?) \d{1,2}|(?:One|Two|Three|Four|Five|Ten) \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?, \d{1,3}(?:st|nd|rd|th) (?i:floor|flr?\.?))(?![\pL\pN])
  hit keeps bees at {Concession 4, Lot 12}, Mattawa
  hit Esq., {One Gateway, 8th fl.}, Newark
  miss lot 12 of it
  miss One Man, 8th in line

# A lot of a park in running text: "Moved to lot 17, Marias Trailer Ct".
rule address/lot-park
  type STREET
  trigger word lot space unit pad site spc
  confidence 0.86
  regex %{lb}(?<hide>(?i:lot|space|spc|unit|pad|site)\.? #?\d{1,4}[A-Z]?,? (?:(?:in|at|of) (?:the )?)?(?:\p{Lu}[\pL'-]{1,20} ){1,3}(?:Trailer (?:Ct|Court|Park|Village)|MHP|(?:Mobile|Manufactured) (?:Home )?(?:Park|Estates|Village|Court|Manor)|RV (?:Park|Resort)|Trailer Ct))(?![\pL])\.?
  hit MD told. Moved to {lot 17, Marias Trailer Ct}.
  hit at {Space 41, Larkspur Shade MHP}, by the road
  miss lot 17 of the vaccine
  miss unit 4, Trailer Park

# Roads by their number behind what puts somebody on one: "off of FM 1960", "on US 53", "along CR 12".
rule address/road-numbered
  type STREET
  trigger word fm rm cr sr us sh csah highway hwy route rte interstate spur loop
  confidence 0.84
  regex (?:(?<=\boff |\boff of |\balong |[Oo]n |\bdown |\bvia |\bacross |lives at |[Nn]ear )|(?<=\p{Ll}, )(?=[A-Z][\pL. ]{1,16} \d{1,4}[A-Z]?(?: [NSEW])?, \p{Lu}\p{Ll}))(?<hide>(?:FM|RM|CR|SR|SH|US|U\.S\.|CSAH|County Road|State Route|State Highway|Farm to Market|Highway|Hwy\.?|Route|Rte\.?|Interstate|Spur|Loop)[ -]\d{1,4}[A-Z]?(?! (?:tablets?|times|days|weeks|mg|units))(?: (?:North|South|East|West|[NSEW](?![\pL.])))?)(?![\pL\pN-]|\.\d)
  hit He lives off of {FM 1960} in town.
  hit a crash on {US 53} at night
  hit the yellow farm, {Rte 6N}, Albion
  miss on SR 4 tablets
  miss on route 4 times

# "STATE OF CALIFORNIA", "COMMONWEALTH OF MASSACHUSETTS", and the county beside "ss.": the head of a pleading.
rule address/state-heading
  type STATE
  cross line
  trigger word state commonwealth
  confidence 0.992
  regex (?:\A|(?<=\n))[ \t]*(?:STATE|COMMONWEALTH) OF (?<hide>(?<teststate>\p{Lu}{3,14}(?: \p{Lu}{4,10})?)(?C"teststate:state"))(?=[ \t]*(?:\n|\z|\)|,)|[ \t](?C"wide"))
  hit STATE OF {CALIFORNIA}\nAPPEALS BOARD
  hit COMMONWEALTH OF {MASSACHUSETTS}\nDUKES, ss.
  miss STATE OF MIND
  miss the STATE OF CALIFORNIA DENIES

rule address/county-ss
  type COUNTY
  cross line
  trigger word ss
  back 5
  confidence 0.92
  regex (?:\A|(?<=\n))[ \t]*(?:COUNTY OF )?(?<hide>\p{Lu}{3,16}(?: (?!COUNTY)\p{Lu}{3,14})?)(?: COUNTY)?,? ss\.
  hit COMMONWEALTH\n{DUKES}, ss.   PROBATE
  hit {PIMA} COUNTY, ss.
  miss He said, ss. no

# A driving licence names its state: "AZ DL D0884", "NV driver's license".
rule address/state-of-licence
  type STATE
  trigger word dl odl cdl driver drivers licence license id plate plates tag
  back 1
  confidence 0.86
  regex %{lb}(?<hide>(?<teststate>[A-Z]{2})(?C"teststate:state-code")(?<!\bID|PT|OR|IN|HI|OK|ME|OH|AS)) (?=(?:C?DL|ODL)%{rb}|[Dd]river'?s? [Ll]icen[sc]e|licen[sc]e (?:no|#|\w*\d)|ID (?:card|no|#)|(?:plates?|tag) )
  hit DOB 040280   {AZ} DL D08841772
  hit an {NV} driver's license was shown
  miss PT driver's license
  miss the DL was shown
