# Postal addresses: streets with units, boxes, ZIP codes, cities and states in an address, counties.

define direction (?:(?i:north|south|east|west)(?:(?i:east|west))?|[NSEW]\.?[EW]?\.?)
define unit (?:,? {0,1}[\n]?(?i:apartment|apt|suite|ste|unit|floor|fl|room|rm|building|bldg|space|spc|lot|trailer|trlr|flat|dept|department|mail ?stop|mailstop|ms|block|tower|pmb|penthouse|ph)\b\.? ?#? ?(?:[A-Z]?-?\d{1,5}[A-Z]?(?:-[A-Z\d]{1,4})?|[A-Z])(?![\pL\pN])|,? ?# ?(?:[A-Z]?-?\d{1,5}[A-Z]?(?:-[A-Z\d]{1,4})?|[A-Z])(?![\pL\pN])|,? \d{1,3}(?i:st|nd|rd|th) (?i:floor|flr|fl)\b\.?|,? (?i:apt|apartment|unit|flat|suite|ste)\.? ?#?[a-z](?![\pL\pN'’])|, (?:No|NO)\. ?\d{1,4}[A-Z]?(?![\pL\pN]))
define street_type (?=\p{Lu})(?i:street|st|avenue|ave?|boulevard|blvd|drive|lane|ln|road|rd|court|circle|cir|place|terrace|terr?|way|parkway|pkwy|pky|highway|hwy|trail|trl|square|sq|loop|alley|crescent|cres|close|gardens|grove|row|walk|path|tce|cct|pde|expy|parade|wynd|brae|chase|rise|bypass|pike|turnpike|tpke|tpk|plaza|plz|expressway|freeway|fwy|run|ridge|hill|hills|hollow|canyon|cove|crossing|point|pass|bend|heights|hts|vista|mews|quay|causeway|esplanade|promenade|brow|croft|track|landing|glen|xing|commons|knolls?|spur|bluffs?|meadows?|overlook|orchards?|shores|pointe|(?<!rotein |lood |etones |lucose |rubin |erase |ROTEIN |LOOD |ETONES |LUCOSE |RUBIN |ERASE |trites |RITES )trace|(?:dr|ct|pl|pt|view|green)(?=\.?(?:,|\n|\t|\z)| (?:apt|suite|ste|unit|lot|space|spc|trlr|bldg|\#|in\b)))(?!\pL)\.?
define house (?:[NSEW]?\d{1,6})(?:-?[A-Za-d](?![\pL])|[-/]\d{1,5}| 1/2|½)?

rule address/street
  type STREET
  cross line
  trigger word alley av ave avenue bend blvd boulevard brae brow bypass canyon causeway cct chase cir circle close court cove cres crescent croft crossing ct dr drive esplanade expressway expy freeway fwy gardens green grove heights highway hill hills hollow hts hwy lane ln loop mews parade parkway pass path pde pike pkwy pky pl place plaza plz point promenade pt quay rd ridge rise road row run sq square st street tce ter terr terrace tpk tpke trace track trail trl turnpike view vista walk way wynd landing glen xing commons knoll knolls spur bluff bluffs meadow meadows overlook orchard orchards shores pointe
  back 32
  confidence 0.95
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])(?<!§ )(?!(?:19|20)\d\d (?:The|St|Dr|Mr|Ms)\b)%{house},? (?!(?C"wide"))(?:%{direction} )?(?!The (?!%{street_type})|Dr\.? |St\.? \p{Lu}\pL+ (?:Med|Hosp))(?:(?:\p{Lu}[\pL'.-]{0,24}|\d{1,3}(?i:st|nd|rd|th)|de|del|la|las|los|el) ){1,5}%{street_type}(?! (?:test|sign|syndrome|exam|Reporter|Hospital|Clinic)\b)(?: %{direction}(?![\pL]))?(?:%{unit}){0,2}(?!')
  hit He lives at {1420 Larkspur Avenue} now.
  miss 7  OSAGE HILLS PEDIATRICS, P.C.
  hit He lives at {600 B Street, 17th Floor} now.
  hit He lives at {12 N. Old Mill Rd., Apt. 4B} now.
  hit He lives at {4410 SW 23rd St, Unit #12} now.
  hit at {603 West Tuscarora Trace Ste 200}, has
  hit at {191 Blue Heron Landing, Unit 7} now
  hit at {13128 WEST MAIN PL, 2ND FLOOR}, Ukiah
  miss WBC 5 Protein Trace, blood neg
  hit I rent {3300 Market St. #17-C} with him
  hit lives at {415 Mesa Verde Ave., No. 6}, and
  hit moved to {441 Elm Ct Lot 16} then
  hit He lives at {221B Baker Street} now.
  hit He lives at {33 De La Vina St} now.
  hit at {2 Chapel Brow}, Ulverston
  hit {77 HARBOR VIEW DR}
  hit at {12 The Grove}, Leeds
  hit at {7719 Little River Tpke., #402}, Dayton
  hit at {918½ N. Dorgan St.}, Dayton
  miss by Rule 41 § 2 of those Rules of Procedure.
  miss under Rule 54 § 3 Joint Court rules
  hit {9 Elm Street\nSuite 300}\nDayton
  miss He took 2 Advil and Street food.
  miss In 2014 The Court found it.
  miss at 5 a clear Road ahead
  miss After 2 Tinel and Romberg he left.

rule address/street-lower
  type STREET
  trigger word street avenue ave boulevard blvd lane road rd terrace parkway pkwy highway hwy
  back 9
  confidence 0.8
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/])%{house} (?i:%{direction} )?(?:(?!(?i:the|a|an|of|by|on|in|at|to|down|up|this|that|and|or|for|with|per|steps?|miles?|feet|hours?|minutes?|days?|times|mph|yards|blocks|years?|weeks?|men|people|cars|off|from|order|mg|more|other|dead)\b)\pL[\pL'.-]{1,20} ){1,3}(?i:street|avenue|ave|boulevard|blvd|lane|road|rd|terrace|parkway|pkwy|highway|hwy)(?!\pL)(?: %{direction}(?![\pL]))?(?:%{unit}){0,2}(?=[,.;\n)]|\z| (?:in|on|and)\b)
  hit lives at {1420 larkspur avenue}, he said
  hit mail to {77 old mill road}.
  miss He took 3 steps down the road.
  miss after 2 hours on the road he

# "lives at 5 west halvorsen pass", "address: 719 larkspur place": any kind of street, behind a word that says that somebody is there.
rule address/street-lower-led
  type STREET
  trigger word at to address addr is
  back 2
  confidence 0.86
  regex %{lb}(?i:(?:lives?|living|lived|resides?|residing|stays?|staying|house|home|served|office|apartment|place|mail(?:ed)?|moved|sent|deliver(?:ed)?|ship(?:ped)?) (?:is )?(?:at|to)|address(?: is| was)?|addr)[:.]? (?<hide>%{house} (?i:%{direction} )?(?:(?!(?i:the|a|an|of|by|on|in|at|to|down|up|this|that|and|or|for|with|per|steps?|miles?|feet|hours?|minutes?|days?|times|mph|yards|blocks|years?|weeks?|men|people|cars|off|from|order|mg|more|other)\b)\pL[\pL'.-]{1,20} ){1,3}(?i:street|st|avenue|ave|boulevard|blvd|drive|dr|lane|ln|road|rd|court|ct|circle|cir|place|pl|terrace|ter|way|parkway|pkwy|highway|hwy|trail|trl|square|sq|loop|alley|crescent|close|gardens|grove|row|walk|path|pike|run|ridge|hollow|cove|crossing|point|pass|bend|landing|trace|glen|xing|commons|yard|yards)(?!\pL)\.?(?: %{direction}(?![\pL]))?(?:%{unit}){0,2})
  hit we live at {5 west halvorsen pass}, bath
  hit address: {741 s. deer creek pl, lot 16}, salem
  hit she lives at {3 cobblers yard} in otley
  miss She lives at 3 in the morning way off
  miss moved to 5 times a day way

# "50 west fort cove apt b", "4302 ne main dr #3": a part of a house behind it.
rule address/street-lower-unit
  type STREET
  trigger word apt apartment suite ste unit lot trlr
  trigger mark #
  back 11
  confidence 0.86
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/])%{house} (?i:%{direction} )?(?:(?!(?i:the|a|an|of|by|on|in|at|to|down|up|this|that|and|or|for|with|per|from|order|mg|more|other)\b)\pL[\pL'.-]{1,20} ){1,3}(?i:street|st|avenue|ave|boulevard|blvd|drive|dr|lane|ln|road|rd|court|ct|circle|cir|place|pl|terrace|ter|way|parkway|pkwy|highway|hwy|trail|trl|square|sq|loop|alley|crescent|close|gardens|grove|row|walk|path|pike|run|ridge|hollow|cove|crossing|pass|bend|landing|trace|glen|xing)(?!\pL)\.?(?: %{direction}(?![\pL]))?,? ?(?:(?i:apt|apartment|suite|ste|unit|lot|trlr)\.? ?#?|# ?)(?:\d{1,5}-?[A-Za-z]?|[A-Za-z])(?![\pL\pN])
  hit {50 west fort cove apt b}\nTel
  hit | {4302 ne main dr #3} |
  hit outside {15219 main ave., lot 16}, he
  miss walked 50 feet down the road apt to fall
  miss ran 4 miles on the trail unit

rule address/street-named
  type STREET
  trigger word calle avenida ave camino via paseo avenue rue plaza rua county state highway hwy route rte fm us broadway embarcadero farm ranch
  back 12
  confidence 0.85
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/])%{house},? (?:%{direction} )?(?:(?:Calle|Avenida|Ave?\.|Camino|Via|Paseo|Avenue|Rue|rue|Plaza|Rua|El Camino)(?: (?:de|del|la|las|los|el|des|du|d')){0,2} \p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20}){0,2}|(?:County Road|State Route|Highway|Hwy\.?|Route|Rte\.?|State Road|FM|US(?: Highway)?|Avenue of the \p{Lu}\pL{2,15}|Broadway|The Embarcadero|Embarcadero|El Camino Real|Farm Road|Ranch Road|County Rd\.?)(?: \d{1,4}[A-Z]?| [A-Z]{1,2})?(?: [NSEW]\b\.?)?(?![\pL\pN]))(?:%{unit})?
  hit He lives at {33 Calle de la Luz} now.
  hit He lives at {4412 County Road 12} now.
  hit The Walleye, {N4410 County Road K}, Dayton
  hit He lives at {1200 Broadway} now.
  hit He lives at {1200 Avenue of the Americas} now.
  miss He is 33 Via the bus.
  miss about 4412 county roads
  hit Mail: {2901 Hwy 90 W Lot 17} now

rule address/street-latin
  type STREET
  trigger word via viale corso piazza calle avenida paseo plaza camino rua rue avenue boulevard ul ulica ulitsa praca carrer av avda jiron jl jalan strada largo c cl
  confidence 0.88
  regex %{lb}(?:Via|Viale|Corso|Piazza|Calle|Avenida|Av\.|Avda\.|Jirón|Jl\.|C/|Cl\.|Jalan|Strada|Largo|Paseo|Plaza|Camino|Rua|Rue|rue|Avenue|Boulevard|[Uu]l\.|[Uu]lica|Praça|Carrer)(?: (?:de|del|della|dei|di|da|do|dos|des|du|d'|la|las|los|el|san|santa)){0,3} ?\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20}){0,2},? (?:n[°º.] ?)?\d{1,4}[a-zA-Z]?(?![\pL\pN])(?:, \d{1,2}[ºª°.o]{1,2}(?: ?(?:[A-Z]|izda|dcha|izq|der)\b\.?)?)?(?![.:/]\d)(?! (?:times|years|mg))
  hit Mail: {Via Roma 12}, Milano
  hit Mail: {Calle de la Luz, 33} Madrid
  miss Via the bus 12 men came.
  miss He went via Roma twice.
  hit Mail: {Av. Insurgentes Sur 1234} there
  hit Mail: {Calle Mayor, 18, 3º B} there
  hit Mail: {C/ Serrano 41, 2º izda} there

rule address/corner
  type STREET
  trigger word corner intersection
  confidence 0.85
  regex %{lb}(?:corner|intersection) of (?<hide>(?:\p{Lu}[\pL'-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: \p{Lu}[\pL'.-]{1,20}){0,2} (?:and|&) (?:\p{Lu}[\pL'-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: \p{Lu}[\pL'-]{1,20}){0,2})%{rb}
  hit He was hit at the corner of {Main and 3rd} then.
  hit the intersection of {Elm Street and Oak Avenue} there
  miss the corner of his eye and lip
  miss the corner of Maria

rule address/street-european
  type STREET
  trigger digits 1 4
  back 2
  confidence 0.85
  regex %{lb}\p{Lu}\pL{1,22}(?:straße|strasse|weg|platz|allee|gasse|straat|laan|gatan|vägen|str|damm|ring|ufer|gade|plein|gracht|kade)(?!\pL)\.? \d{1,4}(?: ?bis|-?[IVX]{1,3}|[a-z])?(?:[/-]\d{1,3})?(?![\pL\pN])(?!\.\d)
  hit He lives at {Lindenstraße 14} now.
  hit He lives at {Hauptstr. 3a} now.
  hit of {Kruisstraat 15 bis}, there
  miss The Norwegian 14 left.
  miss Ein langer Weg 200 km

rule address/street-lone
  type STREET
  trigger word on at near corner off along
  confidence 0.7
  regex %{lb}(?i:on|at|near|off|along|corner of) (?<hide>(?:%{direction} )?(?:(?:\p{Lu}[\pL'-]{1,20}|\d{1,3}(?:st|nd|rd|th)) ){1,2}(?:Street|St\.?(?= (?:in|and|when|near|at|on)\b|[,;]|\z|[ \t](?C"wide"))|Avenue|Ave\.?|Boulevard|Blvd\.?|Road|Rd\.?|Lane|Ln\.?|Drive|Highway|Parkway|Pkwy\.?|Terrace)(?!\pL))(?<!The Street)(?<!Main Road)
  hit He fell on {Larkspur Avenue} at night.
  hit He was hit at {Old Mill Road} at night.
  miss He fell on the Street at night.
  miss He was on Road duty.

# "to the end of Chapel Row".
rule address/street-end
  type STREET
  trigger word end top bottom foot corner side
  confidence 0.8
  regex %{lb}(?i:end|top|bottom|foot|corner|side) of (?<hide>(?:\p{Lu}[\pL'-]{1,20} ){1,2}(?:Row|Close|Crescent|Way|Court|Place|Walk|Gardens|Hill|Lane|Street|Road|Avenue|Drive|Terrace))(?![\pL'])
  hit to the end of {Chapel Row}. An X-ray
  miss the end of Life Care
  miss the top of Row B

rule address/street-lone-short
  type STREET
  trigger word dr ct cir tpke turnpike trl
  back 4
  confidence 0.75
  regex %{lb}(?:on|at|near|off|along|of) (?<hide>(?:\p{Lu}[\pL'-]{1,20} ){1,2}(?:Dr|Ct|Cir|Tpke|Turnpike|Trl)\.?)(?=[,;)]| (?:to|in|near|and)\b)(?!, \p{Lu}\p{Ll}+ (?:MD|said|saw))
  hit from him, of {Captain O'Neal Dr}) to the next
  hit He fell on {Old Mill Ct.}, near home.
  miss seen at Mercy by Dr. Tan
  miss a CT of Head Ct scans

# A number and a name without "Street".
rule address/street-bare
  type STREET
  trigger digits 2 5 \s
  back 1
  confidence 0.7
  regex %{lb}at (?<hide>(?!(?:19|20)\d\d )\d{2,5} (?<testname>\p{Lu}\p{Ll}{3,20})(?!\pL)(?C"!testname:month|weekday|title|drug|abbreviation|english|demonym|country|state"))(?= (?:by|until|since|after|before|near|in|on|and|with)\b|[.;](?: |\z)|\z|, (?:\p{Ll}|\p{Lu}\pL+,? (?:[A-Z]{2}\b|\d)))
  hit moved to the desk at {350 Speedvale} by Monday
  hit He lives at {88 Kirkgate}. He drives.
  miss seen at 14 Hours by her
  miss seen at 350 Monday in all

rule address/street-floor
  type STREET
  trigger word floor flr fl
  back 8
  confidence 0.85
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])\d{2,5} (?:%{direction} )?\p{Lu}\p{Ll}{2,20}(?C"!month|weekday")(?: \p{Lu}\p{Ll}{2,20})?,? \d{1,3}(?:st|nd|rd|th) (?i:floor|flr|fl)(?!\pL)\.?
  hit Mail: {1601 Walnut, 14th flr}, Dayton
  hit to {88 Harbor View, 3rd Floor} there
  miss on 12 March, 3rd floor
  miss of 1601 people, 14th floor

rule address/city-after-street
  type CITY
  trigger word street st avenue ave road rd lane ln drive blvd boulevard terrace court
  back 6
  confidence 0.8
  regex %{lb}(?<!-)\d{1,5} (?:\p{Lu}[\pL'-]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Blvd|Boulevard)\.?, (?<hide>\p{Lu}\p{Ll}{3,20})(?C"!month|weekday|title|state|country|english")(?=[.;)](?: |\z)|\z|, (?:he|she|where|when|and)\b)|%{lb}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Blvd|Boulevard|Terrace|Court)\.?, (?<hide>(?<testcity>\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2})(?!\pL)(?C"testcity:place-us|place-world"))(?C"!month|weekday|title|state|country")(?=[.;)](?: |\z)|\z|,)
  hit at the house, 42 Pell Road, {Rochester}. He is 20.
  hit at the house, 42 Pell Road, {Islip}. He is 20.
  hit of 12 Elm Street, {Salt Lake City}, he says
  miss of 12 Elm Street, March. He came
  miss at the Superior Court, Judge Islip sat

rule address/india-house
  type STREET
  trigger word cross main stage block phase
  back 12
  confidence 0.88
  regex %{lb}(?:(?:House|Door|Plot|Flat) )?No\. ?\d{1,4}(?:/\d{1,4})?[A-Z]?, \d{1,2}(?:st|nd|rd|th) (?:Cross|Main|Stage|Block|Phase|Floor)(?: Road)?(?:, (?:\d{1,2}(?:st|nd|rd|th) )?(?:\p{Lu}[\pL']{2,20} ){0,2}(?:Block|Nagar|Layout|Colony|Extension|Road|Street|Stage|Circle|Main|Cross))?%{rb}
  hit R/at {No. 17/2, 3rd Cross, Ganesha Block}, there
  hit at {House No. 4, 2nd Main}, there
  miss answered No. 17, 3rd Crossing
  miss on the 3rd Cross road

rule address/city-pin
  type CITY
  trigger digits 3 3 \s
  trigger digits 6 6
  back 3
  confidence 0.82
  regex (?<=, )(?<hide>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)(?= ?[-–] ?[1-9]\d{2} ?\d{3}(?![\pL\pN-]))
  hit 3rd Cross, {Tumakuru}-572 101 there
  hit MG Road, {Mysuru} - 570001.
  miss at, Tumakuru-572 1012
  miss Claims, Files-572 in all

rule address/postcode-dutch
  type ZIP
  trigger digits 4 4 \s
  confidence 0.75
  regex (?<=, |\A|bis, )(?!(?:19|20)\d\d [A-Z]{2} )[1-9]\d{3} (?!SA|SD|SS|AM|PM|RN|PT|OT|SW|CM|MD|NP|PA|DO|RT|RD)[A-Z]{2}(?= \p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?(?:[,.;)]|\n|\z))
  hit of Kerkstraat 15 bis, {5502 JC} Veldhoven
  hit Postbus 12, {3511 GP} Utrecht
  miss at 12, 1500 ML given
  miss 1345 SW Ines in: home
  miss Lunch, 1210 TB Ward is full
  miss in all 5502 JC men

rule address/street-cue
  type STREET
  trigger word street moved live lives lived living resides residing resided house home address residence
  confidence 0.85
  regex %{lb}(?i:moved|lives?|lived|living|resid(?:es|ing|ed)|house|home|address|residence|street)(?: \pL{2,8}){0,2}?(?: (?:to|at|is)|:) (?<hide>\d{1,5}[A-Z]? \p{Lu}[\pL'-]{2,20}(?: \p{Lu}[\pL'-]{1,20}){0,3})%{rb}(?C"!month|weekday|title")
  hit I have moved to {59 Kirkgate}; I drive.
  hit She lives at {4 The Maltings}, alone.
  miss She lives at 59 degrees north.
  miss He moved to 12 May as the date.

rule address/unit-street
  type STREET
  cross line
  trigger word flat apt apartment unit
  confidence 0.88
  regex %{lb}(?:Flat|Apt\.?|Apartment|Unit) \d{1,4}[A-Z]?,[ \n]\d{1,5}[A-Z]? \p{Lu}[\pL'-]{1,20}(?: [\pL'-]{1,20}){0,4}(?=,|\n|\z)
  hit {Flat 3, 12 Heol y Bont}\nAberystwyth
  hit to {Apt 4, 77 Wilshire Hill}, Dayton
  miss Flat 3, 12 of them
  miss units 4, 77 Wilshire

rule address/po-box
  type STREET
  trigger word p po post box pob caller gpo g locked private postfach postbus postboks apartado boite casilla dx docex
  confidence 0.97
  regex %{lb}(?i:p(?:ost)?\.? ?o(?:ffice)?\.? ?(?:box|drawer)|post office (?:box|drawer)|POB|g\.?p\.?o\.? box|locked bag|private bag|postfach|postbus|postboks|apartado(?: postal)?|bo[iî]te postale|casilla|docex|(?-i:DX)(?= \d{3})|box(?= no))(?i: ?(?:no\.?|number|#))? ?#?\d{1,7}(?:-\d{1,5})?%{rb}
  hit Mail to {P.O. Box 4471} only.
  hit Mail to {PO Box 71010} only.
  hit Mail to {Post Office Box 12} only.
  hit Mail to {P. O. Drawer 14} only.
  miss Mail a box of 12 to him.
  miss p.o. 12 mg daily
  hit Mail to {Locked Bag 22} only.
  hit Mail to {GPO Box 1422} only.
  hit an {Postfach 1120} there
  hit Cardiff CF11 9HA, {DX 33055}, there
  hit {Docex 411}
  hit Fund, {Postbus 40117}, Rotterdam

rule address/rural
  type STREET
  trigger word box rr rural route hc star rte rt
  confidence 0.9
  regex %{lb}(?:Box \d{1,5}[A-Z]?, ?(?:Rural Route|R\.?R\.?|Route|Star Route|HC) ?#?\d{1,3}|Star (?:Route|Rte\.?|Rt\.?) \d{1,3}[A-Z]?(?!,? [Bb]ox)|(?i:R\.?R\.?|rural route|HC|HCR|star route|route|rte\.?|rt\.?) ?#?\d{1,3},? (?i:box) ?#?\d{1,5}(?:-?[A-Z](?![\pL\d]))?|Rural Route \d{1,3}(?=,))%{rb}
  hit Mail to {RR 2 Box 114} only.
  hit Mail to {Rural Route 4, Box 22A} only.
  hit {RT 4 BOX 22-C}\nHILDA
  hit home is {Rural Route 3}, Dayton
  hit Prickly Nursery, {Star Route 3}, Alpine
  miss Mail by route 4 to box the lot.
  miss RR 18 BP 120/80
  hit Mail to {Box 417, Rural Route 2} only.

rule address/unit-line
  type STREET
  cross line
  trigger word apartment apt suite ste unit floor building bldg room trailer space flat
  confidence 0.85
  regex (?<=\A|\n|\t|, )(?!flat (?:360|180|270)\b)(?i:apartment|apt|suite|ste|trailer|flat|bldg|building|space)\b\.? ?#? ?(?:\d{1,5}[A-Z]?(?:-\d{1,4})?|[A-Z]-?\d{1,4}|[A-Z](?=,|\n|\z))%{rb}
  hit 12 Elm\n{Suite 300}\nDayton
  hit to 12 Elm, {Apt 4B}, Dayton
  miss A suite 300 feet long
  miss Spaces 3 and 4 narrow

# ---- city, state, ZIP --------------------------------------------------------------------------------------------------------------

define state_code (?<teststate>[A-Z]{2})(?!\pL)(?C"teststate:state-code")
# The abbreviations of before 1963, which letters still use.
define state_old (?:Ala|Ariz|Ark|Calif?|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Mass|Mich|Minn|Miss|Mo|Mont|Neb(?:r)?|Nev|Okla|Ore|Penna?|Pa|Tenn|Tex|Va|Vt|Wash|Wisc?|Wyo)\.
define state_name (?<teststate>\p{Lu}\pL{2,13}(?: \p{Lu}\pL{3,9})?)(?!\pL)(?C"teststate:state")
define zip \d{5}(?:-\d{4})?(?![\pL\pN-])
# In capitals everything looks like a town, so there it has to be one that is known.
define city_name (?:(?:\p{Lu}[\pL'-]{1,20}|St\.|Ft\.|Mt\.|[NSEW]\.)(?: (?:\p{Lu}[\pL'-]{1,20}|St\.|de|del|la|las|los|of|the|on|by|upon)){0,3})
define city_sure (?:(?=\p{Lu}[\pL'.]?\p{Ll}|\p{Lu}'\p{Lu}\p{Ll}|[NSEW]\. )%{city_name}|(?=\p{Lu}{2})(?<testcity>%{city_name})(?!\pL)(?C"testcity:place-us|place-world"))

rule address/city-state-zip
  type CITY
  cross line
  trigger digits 5 5
  back 14
  confidence 0.95
  regex %{lb}(?<hide>%{city_name})(?<!Street|Avenue|Suite)(?:,[ \n]?| )(?:%{state_code}|%{state_name}|%{state_old}|D\.C\.|[A-Z]\.[A-Z]\.)\.?,?[ \n]{1,2}%{zip}
  hit Mail: {San Diego}, CA 92101 now
  hit Mail: {Winston-Salem}, North Carolina 27101 now
  hit Mail: {Dayton} OH 45402-1234 now
  hit Mail: {St. Louis}, MO\n63101 now
  miss He rated OR 92101 of it.
  miss in July, 2014 and MD 92

rule address/city-state
  type CITY
  trigger shape upper
  back 8
  after ,
  confidence 0.9
  regex %{lb}(?<hide>%{city_sure}),(?<!St\.,) %{state_code}(?!['\pL])(?<!, MD|, DO|, PA|, ME|, MA|, MS|, ND|, DC|, LA|, CO)(?! \d{1,2}%)
  hit He was seen in {San Diego}, CA on that day.
  hit A clinic in {Dayton}, OH, sent him.
  miss Anna Kowalska, MD saw him.
  miss John Tan, PA saw him.
  miss He was well, OR so he said.
  miss heart, lungs, GI, GU, endocrine

# Codes that are words too, which in running text stand everywhere: read from a lone capital.
rule address/city-state-word
  type CITY
  trigger shape upper
  back 4
  after ,
  confidence 0.88
  regex %{lb}(?<hide>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?), (?=IN|OR|HI|DE|OK|OH|ID|AL)%{state_code}(?!['\pL])(?! \d{1,2}%)
  hit He was seen in {Portland}, OR on that day.
  hit A clinic in {Fort Wayne}, IN, sent him.
  miss He was well, OR so he said.
  miss John Tan, PA saw him.

rule address/city-state-shared
  type CITY
  trigger word md pa me ma ms nd dc la co
  back 12
  after ,
  confidence 0.88
  regex %{lb}(?i:in|at|from|of|to|near|outside) (?<hide>%{city_name}), (?:MD|PA|ME|MA|MS|ND|DC|LA|CO)%{rb}(?!\.)
  hit He lives in {Silver Spring}, MD with her.
  hit A clinic in {Easton}, PA sent him.
  miss seen by Anna Kowalska, MD there
  miss in pain, MD aware

rule address/city-state-name
  type CITY
  trigger list state
  trigger list country
  back 8
  after ,
  confidence 0.9
  regex %{lb}(?!(?:\pL{2,9} )?(?i:years|months|days|weeks|visits|hours),)(?<hide>(?<testcity>%{city_name})(?C"!testcity:specialty|role-official")(?:(?C"!occupation-head|credential|role-clinician|role-attorney|specialty")|(?C"testcity:place-us|place-world"))),[ ](?<testplace>\p{Lu}\pL{2,14}(?: \p{Lu}\pL{3,12})?)(?!\pL)(?C"testplace:state|country")
  hit He was born in {Bakersfield}, California in a barn.
  hit He was born in {Porto}, Portugal in a barn.
  hit He flew from {Santa Fe}, New Mexico with her.
  hit born in {Baker}, Oregon in a barn.
  miss He is tired, California or not.
  miss Certified Counselor, Ohio No. 4417
  miss Occupational Medicine, Ohio
  miss on Monday, Californian law

rule address/state
  type STATE
  cross line
  trigger digits 5 5
  back 4
  confidence 0.93
  regex (?<=\pL, |\pL,\n|\pL,|\pL |\pL\. |\pL\., )(?:%{state_code}|[a-z]{2}(?!\pL)(?C"state-code")(?<!or|in|me|of|is|as|at|to|by|up|on)|%{state_old}|[A-Z]\.[A-Z]\.)(?!')(?=,?[ \n]{1,2}\d{5}(?:-\d{4})?(?![\pL\pN]))(?! 0\d{4} \d{3} ?\d{3})
  hit Mail: San Diego, {CA} 92101 now
  hit Mail: Dayton {OH} 45402-1234 now
  hit Mail: Dayton, {Mass.} 02740 now
  hit write two harbors {mn} 55616.
  miss He was or 45402 more.
  miss ring the clerk on 01632 960 417
  miss Anna Kowalska, MD saw him.

rule address/state-after-city
  type STATE
  trigger shape upper
  after ,
  confidence 0.85
  regex (?<=\p{Ll}{2}, |'\p{Ll}, |[A-Z]{4}, )(?!(?:NT|OK|ND|AL)%{rb}(?<=[ (]\p{Ll}{3}, ..|[ (]\p{Ll}{4}, ..|[ (]\p{Ll}{5}, ..|[ (]\p{Ll}{6}, ..))%{state_code}(?<!MI|MD|DO|PA|ME|MA|MS|ND|DC|LA|CO|OR|PR|GU|PE|PT)(?=[.,;)]|\z| (?:in|on|for|and|by|to|at|with|who|where|when|from|as|since|after|before|he|she|was|is|has|because|that|which|area)\b| \d| [·•|*]|\n| \p{Pd} )(?! \d{1,2}(?!\d))
  hit He was seen in San Diego, {CA} on that day.
  hit A clinic in Dayton, {OH}, sent him.
  hit EMPLOYER Hamakua, Honoka'a, {HI}
  hit 88 Main St · Barnet, {VT} · T 802
  miss Anna Kowalska, MD saw him.
  miss He was well, HIV or not.

# An abbreviated state after its town, without a ZIP code.
rule address/state-old
  type STATE
  trigger word ala ariz ark cal calif colo conn del fla ga ill ind kan kans ky la mass mich minn miss mo mont neb nebr nev okla ore penn penna pa tenn tex va vt wash wis wisc wyo
  confidence 0.8
  regex (?<=\p{Ll}{2}, )%{state_old}(?=[,;]| (?:and|in|on|at|with|who|where|when|from|as|since|for|after|before|to|by)\b|\z)
  hit lives alone in Cicero, {Ill.} and has fallen
  hit born in Dayton, {Tenn.}, in a barn
  miss Ill. He was so.
  miss the court, Minn. Stat. applies

rule address/state-of
  type STATE
  trigger word state commonwealth
  confidence 0.88
  regex %{lb}(?i:state|commonwealth) of (?<hide>%{state_name})
  hit for the whole state of {New York}. He
  hit the Commonwealth of {Virginia} paid
  miss the state of Marine life
  miss a state of mind

rule address/state-after-gap
  type STATE
  trigger shape upper
  confidence 0.8
  regex (?<=[a-z] , )%{state_code}(?![-'/\d])(?! ?:)
  hit seen at , {MA} on that day
  hit hired in , {CA}. A resident fell
  miss seen at , ER staff said
  miss He, MAC and Cheese

rule address/state-name
  type STATE
  trigger list state
  trigger word new north south west rhode district puerto british nova northwest
  confidence 0.7
  regex %{lb}(?<![\pL]')(?<hide>(?<teststate>\p{Lu}\pL{2,13}(?:(?: of)? \p{Lu}\pL{3,9}){0,2})(?!\pL)(?C"teststate:state"))(?<!Washington)(?<!Georgia)(?! (?:[Ii]ndependent [Mm]edical|Code|Labor|Penal|Insurance|Civil|Evidence|Department|Division|Board|Supreme|Court|State|Workers|Administrative|Business|Health|Medical|Multiphasic|University|Regulations|Rules|Evidence|Statute|Gov|Verbal|General|Hospital|Family|Workers'|Avenue|Ave|Street|St\b|Road|Blvd|MTUS|guidelines|Guidelines|Welfare|Constitution|Court))(?!'s (?:MTUS|Labor|Code))(?<!University of \w{4})
  hit His father, a logger in {Maine}, died.
  hit He moved to {New Mexico} for work.
  miss the California Labor Code holds
  miss the Minnesota Multiphasic test
  miss The maine event was long.
  miss LETTER (California independent medical review)

rule address/country
  type COUNTRY
  trigger list country
  trigger word united saudi costa el sri hong dominican czech south north new puerto papua sierra ivory burkina trinidad bosnia
  confidence 0.7
  regex %{lb}(?<!v\. )(?<!v )(?<hide>(?<testcountry>\p{Lu}\pL{2,14}(?:(?: and| of)? \p{Lu}\pL{2,14}){0,2})(?!\pL)(?C"testcountry:country"))(?<!Jordan)(?<!Chad)(?<!Georgia)(?<!Turkey)(?<!Guinea)(?<!Jersey)(?! (?:Syndrome|syndrome|virus|Department|Government|Supreme|Code|v\.|ink))
  hit He was born in {Guatemala} to farmers.
  hit He came from {South Korea} to study.
  miss The guatemalan food was good.
  miss Country music in the Unit

rule address/house-name
  type STREET
  trigger word house cottage lodge farm villa barn grange manor
  back 3
  confidence 0.9
  regex %{lb}(?<hide>(?:\p{Lu}[\pL'-]{1,15} ){1,2}(?:House|Cottage|Lodge|Farm|Villa|Barn|Grange|Manor))(?=, (?:\d{1,4}[A-Za-z]? )?(?:\p{Lu}[\pL'-]{1,15} ){1,2}\p{Lu}\pL{1,9}(?!\pL)(?C"street-type"))
  hit Re: {Alder Hill House}, Mill Lane, Edna
  hit Re: {Rose Cottage}, 4 Church Street, Edna
  miss Re: the House, Mill Lane
  miss Re: Alder Hill House, which Mill Lane had

rule address/zip
  type ZIP
  cross line
  trigger digits 5 5
  back 6
  confidence 0.96
  regex %{lb}(?<![^ \n,])(?:%{state_code}|%{state_name}|%{state_old}|[A-Z]\.[A-Z]\.|[a-z]{2}(?!\pL)(?C"state-code")(?<!or|in|me|of|is|as|at|to|by|up))\.?,?[ \n]{1,2}(?<hide>\d{5}(?:-\d{4})?)%{rb}(?!-\d)(?! (?:patients|units|copies))
  hit Mail: San Diego, CA {92101} now
  hit Mail: San Diego, California {92101-1234} now
  hit Mail: Dayton OH {45402} now
  hit Mail: Santa Fe, New Mexico {87501} now
  hit Mail: Dayton, Mass. {02740} now
  hit Mail: Brookings,\n\nNebraska {87787}\n\nNo more.
  hit Mail: Devil Hills, N.C. {27948} now
  miss CPT 97110 was billed.
  miss About 92101 of them

rule address/zip-after-city
  type ZIP
  cross line
  trigger digits 5 5
  back 4
  confidence 0.75
  regex (?<=Street, |Avenue, |Ave, |Road, |Rd, |St, |Blvd, |Lane, |Drive, |Way, |Ave\., |St\., |Rd\., |Street\n|Avenue\n|Ave\n|Road\n|St\n)\p{Lu}[\pL'-]{2,20}(?: \p{Lu}[\pL'-]{2,20}){0,2} (?<hide>\d{5}(?:-\d{4})?)%{rb}(?!-\d)
  hit 171 Ashley Ave, Charleston {29425-1180} today
  hit 12 Elm Street\nSalt Lake City {84101}
  miss on the Street, Charles saw 29425 men
  miss 171 Ashley Ave, about 29425 men

rule address/zip-known-city
  type ZIP
  trigger digits 4 6
  confidence 0.8
  regex %{lb}(?<![-.,/#$]|no |No )(?!(?:19|20)\d\d )(?:[A-Z]{1,2}-)?(?<hide>\d{5}|(?<=, |\A)[1-9]\d{3}(?: ?[A-Z]{2})?) (?<testcity>\p{Lu}\pL{2,20})(?!\pL)(?C"testcity:place-world|place-us")(?=[,.;)]|\z| (?:und|et|e|y|in|on|and|Cedex|CEDEX)\b| \d{1,2}(?!\d))
  hit 12, rue des Lilas, {69003} Lyon
  hit Kerkstraat 108, {1017 GP} Amsterdam
  miss He had 69003 sheep.
  miss In 2014 Lyon won.

rule address/zip-after-known-city
  type ZIP
  trigger digits 6 6
  trigger digits 3 3
  back 5
  confidence 0.8
  regex (?:%{lb}(?<testcity>\p{Lu}\pL{2,20}(?: \p{Lu}\pL{2,20})?)(?!\pL)(?C"testcity:place-world")|(?<=[\pL\d], )\p{Lu}\p{Ll}{2,20}(?= ?[-– ] ?[1-9]\d{5}(?:[.,\n]|\z)|[-–][1-9]\d{2} \d{3}(?!\d)))(?: ?[-–,] ?| )(?:PIN:? )?(?<hide>[1-9]\d{2} ?\d{3})%{rb}(?![-.,]\d)
  hit MG Road, Bengaluru {560001}.
  hit Sector 21, Chandigarh - {160022} there
  hit 3rd Cross, Tumakuru-{572 101} there
  miss In Surrey 45600 sheep
  miss Case Delhi 5600012 there
  hit Green Park, New Delhi {110016}.

rule address/zip-after-us-city
  type ZIP
  trigger digits 5 5
  back 3
  confidence 0.75
  regex (?<=, |\n|\A)(?<testcity>\p{Lu}[\pL'-]{2,20}(?: \p{Lu}[\pL'-]{2,20}){0,2})(?!\pL)(?C"testcity:place-us") (?<hide>\d{5}(?:-\d{4})?)(?=[.,;)]| \(| (?:or|and|by|phone|tel|fax)(?!\pL)|\z|\n)(?![.,]\d)
  hit PO Box 4410, Waco {76715} or by mail
  hit Apt 12, Bay City {77414} (the county)
  hit 1200 S. Figueroa, Los Angeles {90015}.
  hit Suite 500, Denver {80202-1120}
  miss In Denver 80202 men came.
  miss billed, Denver 8020.

rule address/block-of
  type STREET
  trigger word block
  back 1
  confidence 0.92
  regex %{lb}(?<hide>\d{3,5} (?i:block) of (?:[NSEW]\.? |(?:North|South|East|West) )?\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20}\.?){0,2})
  hit in the {1400 block of Pine Street} there
  hit in the {600 block of E. Ash} there
  miss a block of 12 Pine
  miss in the 1400 block of it

rule address/highway
  type STREET
  trigger word highway hwy route rte interstate us state i
  confidence 0.75
  regex (?<=\b[Oo]n |[Aa]long |\b[Oo]ff |\b[Nn]ear |\b[Oo]f |[Aa]nd )(?:(?:US|U\.S\.|State|County|Old) )?(?:Highway|Hwy\.?|Route|Rte\.?|Interstate)[ -]\d{1,4}[A-Z]?%{rb}|(?<=\b[Oo]n |[Aa]long |\b[Oo]ff |\b[Nn]ear )I-\d{1,3}%{rb}(?! (?:therapy|scan|treatment|uptake|ablation|MIBG))
  hit He was hit on {Highway 12} near home.
  hit He was hit on {I-80}, he says.
  miss He is on I-131 therapy now.
  miss He is on route 3 of it.

rule address/number-word
  type STREET
  trigger word one two three four five six seven eight nine ten
  confidence 0.85
  regex %{lb}(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:\p{Lu}[\pL'-]{1,20} ){1,3}(?:Plaza|Plz|Center|Centre|Ctr|Place|Pl|Square|Sq|Towers?|Way|Circle|Park|Parkway|Pkwy|Court|Street|St|Avenue|Ave|Drive|Dr)\.?(?:%{unit})?(?=,|\n|\z|\.)
  hit at {Two Embarcadero Center, 22nd Floor}, he says
  hit Mail: {One Penn Plaza}, Dayton
  hit at {Two Market Ctr, #1800}\n
  miss Two Medical Centers came.
  miss One patient in the Center.

rule address/postcode-australia
  type ZIP
  trigger word nsw vic qld tas wa sa nt act
  confidence 0.93
  regex %{lb}(?:NSW|VIC|Vic\.?|QLD|Qld\.?|TAS|Tas\.?|WA|SA|NT|ACT),? (?<hide>[0-8]\d{3})%{rb}(?!-\d)(?! (?:mg|patients|people|guideline))
  hit 6 Glenview Tce, Hobart TAS {7000} today
  hit Sydney NSW {2000} today
  miss WA 98004 is it
  miss The SA 3 node

rule address/dublin
  type ZIP
  trigger word dublin
  confidence 0.85
  regex %{lb}Dublin (?<hide>(?:[1-9]|1\d|2[0-4])W?)%{rb}(?! (?:years|days|hours|weeks|times|miles|men|women|people))
  hit 221 Parnell Road, Dublin {6W} today
  hit He lives in Dublin {14}, he says.
  miss in Dublin 3 years ago
  miss in Dublin 1998 was wet

rule address/eircode
  type ZIP
  trigger shape initial
  confidence 0.8
  regex %{lb}(?:[AC-FHKNPRTV-Y]\d\d|D6W) (?=[A-Z\d]{0,3}\d)(?=\d{0,3}[AC-FHKNPRTV-Y])[AC-FHKNPRTV-Y\d]{4}%{rb}
  hit Athlone, {N37 X2F4} today
  hit Dublin, {D02 X285} today
  miss for M54 1234 today
  miss under A12 TEST rows

rule address/zip-word
  type ZIP
  trigger word zip
  back 1
  confidence 0.95
  regex %{lb}(?<hide>\d{5}) (?i:zip code|zip|area code)%{rb}
  hit He left the {60614} zip code then.
  hit the {60614} zip there
  miss a 60614a zip code
  miss 12 zip ties

rule address/unit-first
  type STREET
  trigger word flat unit apartment apt house plot door villa shop level lvl suite ste
  confidence 0.85
  regex %{lb}(?:(?:Flat|Unit|Apartment|Apt\.?|Shop|Villa|Plot|Level|Lvl\.?|Suite|Ste\.?)(?: No\.?)?|(?:House|Door|Plot) No\.?) ?#?\d{1,5}[A-Z]?(?:/\d{1,4})?(?=, ?(?:\d{1,5}|\p{Lu}\p{Ll}+)[- \p{Ll}])
  hit He lives at {Unit 3}, 19 Bridge now.
  hit He lives at {House No. 45}, Sector 21 now.
  miss In Unit 3, 12.
  miss A house no. 45 men

rule address/street-unit
  type STREET
  trigger word apt apartment unit suite ste
  back 5
  confidence 0.88
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])\d{2,5} \p{Lu}\p{Ll}{2,20}(?C"!month|weekday")(?: \p{Lu}\p{Ll}{2,20})?,? (?:Apt|Apartment|Unit|Suite|Ste)\b\.? ?#?(?:\d{1,5}[A-Z]?|[A-Z])%{rb}
  hit at {1919 Olive, Apt. 3}, he says
  hit Mail: {88 Harbor View Unit 12}, Dayton
  miss In 12 March Apt. 3 burned.
  miss 12 Units, Suite calls

rule address/india
  type STREET
  trigger word sector cross main stage block phase
  back 3
  confidence 0.8
  regex (?<=, )(?:Sector[ -]\d{1,3}[A-Z]?|\d{1,2}(?:st|nd|rd|th) (?:Cross|Main|Stage|Block|Phase)(?: Road)?)(?=,|\n|\z)
  hit House No. 45, {Sector 21}, there
  hit Flat 12, {3rd Cross}, there
  miss on the 3rd Cross road
  miss in sector 21 of it

rule address/street-german
  type STREET
  trigger word allee strasse straße platz weg damm ring ufer gasse chaussee markt
  back 4
  confidence 0.88
  regex %{lb}(?!The )\p{Lu}\pL{2,20}(?:[ -]\p{Lu}\pL{2,20}){0,2}[ -](?:Allee|Stra(?:ß|ss)e|Platz|Weg|Damm|Ring|Ufer|Gasse|Chaussee|Markt) \d{1,4}[a-z]?(?![\pL\pN])(?![.:]\d)
  hit He lives at {Schönhauser Allee 12} now.
  hit He lives at {Berliner Straße 3a} now.
  miss He went 12 Weg to him.
  miss The Ring 12 times fell.

rule address/street-german-am
  type STREET
  trigger word am im zum zur beim auf unter an
  confidence 0.85
  regex %{lb}(?:Am|Im|Zum|Zur|Beim|An de[rnm]|Auf de[rnm]|Unter den) \p{Lu}\pL{2,20}(?: \p{Lu}\pL{2,20})? \d{1,3}[a-z]?(?=, (?:[A-Z]-)?\d{4,5} )
  hit to {Am Stadtpark 5}, 80331 München
  hit to {An der Alster 12a}, 20099 Hamburg
  miss I Am Legend 5 was on.
  miss Am Stadtpark 5 he fell.

rule address/street-french
  type STREET
  trigger word rue avenue boulevard chemin quai impasse allee bd route cours place
  back 6
  confidence 0.88
  regex %{lb}\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d\.?|[Cc]hemin|[Qq]uai|[Ii]mpasse|[Aa]llée|[Rr]oute|[Cc]ours|[Pp]lace)(?: (?:de|du|des|la|le|les|de la|aux?|St|Ste)){0,2} ?(?:[dl]['’])?\p{Lu}[\pL'’-]{1,20}(?:[ -](?:de |du |des |la )?\p{Lu}[\pL'’-]{1,20}){0,3}
  hit at {45 bis, avenue Foch}, he says
  hit at {3 quai d'Orsay}, he says
  miss in 3 places he hurts
  miss On 4 route checks

rule address/street-carrera
  type STREET
  trigger word carrera cra calle cll diagonal transversal kra
  confidence 0.93
  regex %{lb}(?:Carrera|Cra\.?|Kra\.?|Calle|Cll\.?|Diagonal|Transversal) \d{1,3}[A-Z]? ?(?:No\.?|#|[Nn]°|N[oº])? ?\d{1,3}[A-Z]? ?- ?\d{1,3}%{rb}
  hit at {Carrera 7 No. 71-21}, he says
  hit at {Calle 100 # 8A-55}, he says
  miss Calle 7 was shut.
  miss a diagonal 3-4 cut

rule address/colonia
  type STREET
  trigger word col colonia
  confidence 0.85
  regex (?<=\d, |\d[A-Z], )(?:Col\.|Colonia) \p{Lu}\pL{1,20}(?: \p{Lu}\pL{1,20}){0,3}(?=,|\n|\z)
  hit Av. Juárez 12, {Col. Del Valle}, 03100
  hit Calle 5, {Colonia Centro}, there
  miss Col. Del Valle came.
  miss at 12 Colonial, it was

rule address/street-direction
  type STREET
  trigger digits 2 5 \s
  confidence 0.75
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])(?!(?:19|20)\d\d )\d{2,5} [NSEW]\.? (?!Main \p{Ll})(?:\p{Lu}\p{Ll}{3,20}(?C"!month|weekday")|\d{1,3}(?:st|nd|rd|th))(?:%{unit}){0,2}(?=[,.;)]|\z| (?:in|on|and|at)\b)
  hit She lives at {55 E Monroe, 38th floor}, she says.
  hit He lives at {1204 N Halsted}, he says.
  miss a force of 200 N was
  miss At 55 E he stopped.
  hit He lives at {901 W 12th}, he says.

rule address/corner-ordinal
  type STREET
  trigger digits 1 3 snrt
  back 2
  confidence 0.8
  regex (?<=[aA]t |[oO]n |[nN]ear |[oO]f |[fF]rom )(?:\p{Lu}\p{Ll}{2,20}(?C"!month|weekday") (?:and|&) \d{1,3}(?:st|nd|rd|th)|\d{1,3}(?:st|nd|rd|th) (?:and|&) \p{Lu}\p{Ll}{2,20}(?C"!month|weekday"))(?: (?:Street|St\.?|Avenue|Ave\.?))?(?=[,.;)]|\z| (?:in|on|when|and|at|by|he|she|the|where)\b)
  hit He was struck at {Fulton and 9th}.
  hit He was struck at {5th and Vine}.
  miss pain of 4th and 5th toes
  miss on July and 9th he

rule address/postcode-country
  type ZIP
  trigger digits 4 6 ,\s
  confidence 0.85
  regex %{lb}(?<hide>\d{4,6}),? (?<testcountry>\p{Lu}\pL{2,14}(?: \p{Lu}\pL{2,12})?)(?!\pL)(?C"testcountry:country")
  hit 88 Hill Street, Nelson {7010}, New Zealand
  hit Prinsengracht 12, Amsterdam {1015}, Netherlands
  miss In 2014 Canadian law
  miss about 7010 sheep

rule address/labelled-city
  type CITY
  cross line
  trigger word city town municipality
  confidence 0.96
  regex %{lb}(?i:city|town|municipality)[ \t]?:[ \t\n]{0,3}(?!(?i:state|zip|county)\b)(?<hide>%{city_name})%{rb}(?!:)
  hit City: {Oakland}
  hit City:\t{Salt Lake City}
  miss City State ZIP
  miss The city: see below.

rule address/labelled-state
  type STATE
  cross line
  trigger word state st
  confidence 0.95
  regex %{lb}(?i:state)[ \t]?:[ \t\n]{0,3}(?<hide>%{state_code}|%{state_name})
  hit State: {CA}
  hit State:\t{New Mexico}
  miss State: unknown here
  miss The mental state: calm

rule address/zip-labelled
  type ZIP
  cross line
  trigger word zip zipcode postal postcode pin plz cp c cap eircode
  confidence 0.97
  regex %{lb}(?i:zip(?: ?code)?|postal code|postcode|PIN(?: code)?(?=[ :-]{1,3}\d{6}\b)|PLZ|C\.?P\.?(?=:? \d{5}\b)|CAP(?=:? \d{5}\b)|Eircode)[ \t]?[:=]?[ \t\n]{0,2}(?:is |of )?(?<hide>\d{5,6}(?:-\d{4})?|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)%{rb}
  hit ZIP: {92101} in town
  hit Zip code\n{92101-1234}
  hit Postcode {SW1A 1AA} in town
  miss The zip 45 times stuck.
  miss Zip line, 92101x
  hit PIN {560001} there
  hit Eircode {D02 X285} there

rule address/postcode-uk
  type ZIP
  trigger shape upper initial
  confidence 0.9
  regex %{lb}(?<!-)(?:GIR 0AA|(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY]) \d[ABD-HJLNP-UW-Z]{2}|(?<![^\n])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![^\n]))%{rb}
  hit London {SW1A 1AA} is it.
  hit Leeds {LS1 4AP} is it.
  hit Dawson Springs\n\n{JJ1 8XA}\n\nDear Dr. Tan
  miss At L4 5AM he woke.
  miss The T12 1st level
  miss SW1A 1II is none

rule address/postcode-canada
  type ZIP
  trigger shape initial upper
  confidence 0.9
  regex %{lb}[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d%{rb}
  hit Ottawa {K1A 0B1} is it.
  hit Toronto {M5V 2T6} is it.
  miss B1D 0O1 is none.
  miss Class K1A 01 is none.

rule address/postcode-europe
  type ZIP
  cross line
  trigger digits 4 5
  trigger shape initial
  confidence 0.6
  regex (?<=\d, |\d\n|\d[a-z], |\d[a-z]\n|\n)(?!(?:19|20)\d\d )(?:[A-Z]{1,2}-)?\d{4,5}(?= \p{Lu}\p{Ll}{2,20}(?:,|\n|\z))
  hit Hauptstr. 3, {10115} Berlin
  hit Hauptstr. 3\n{80331} Munich
  miss in July, 2014 Berlin
  miss of 10115 Berliners

rule address/county
  type COUNTY
  trigger word county parish borough
  back 6
  confidence 0.92
  regex %{lb}(?!(?i:the|a|in|at|of|our|this|by|for|see|cf|accord|citing|quoting|said|assistant|deputy|associate|chief|senior|former|acting|interim) )(?!\p{Lu}\. (?:The|THE) )(?<hide>\p{Lu}[\pL'.-]{1,20}(?: \p{Lu}[\pL'-]{1,20}){0,2})(?C"!title") (?:County|Parish|COUNTY|PARISH)%{rb}(?<!THE COUNTY)(?<!the County)(?! (?:Road|Rd|Line|Road|Clerk's Office Manual|Jail))(?<!State County)
  hit He lives in {San Joaquin} County with her.
  hit He lives in {Orleans} Parish with her.
  miss The County paid for it.
  miss B. The County
  miss Ada Quill, Deputy County Attorney, rose
  miss IN THE COUNTY COURT AT NORWICH
  miss in every county he knew
  miss at 12 County Road 4

rule address/county-of
  type COUNTY
  trigger word county counties
  confidence 0.945
  regex %{lb}(?i:county of|counties of|county:) ?(?<hide>\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20}){0,2})%{rb}
  hit in the County of {Los Angeles}, he
  hit County: {Kern}
  miss the county of his birth
  miss in a county off the road

rule address/lives-in
  type CITY
  trigger word lives lived living resides resided residing moved relocated born raised grew native resident residents traveled travelled drove flew
  confidence 0.85
  regex %{lb}(?i:liv(?:es|ed|ing)|resid(?:es|ed|ing)|moved|relocated|born(?: and raised)?|raised|grew up|native|residents?|travell?ed|drove|flew)(?: (?:alone|now|there|again|with \pL+ \pL+))?(?i: in| to| from| of| near| outside| outside of) (?<hide>%{city_sure})%{rb}(?C"!month|weekday|holiday|title|country|state|demonym|capital|season")(?<!The)(?<!A)
  hit She lives in {Fontana} with her son.
  hit He moved to {Salt Lake City} for work.
  hit a resident of {Dunmore}, he says
  miss She lives in a house there.
  miss He was born in March there.
  miss He moved to Guatemala then.
  miss PERSONS LIVING in HOUSEHOLD: six

# Four digits behind the town, in Australia, New Zealand, South Africa, Switzerland: only where the same line has its street.
rule address/postcode-four
  type ZIP
  cross line
  trigger digits 4 4
  back 14
  confidence 0.85
  regex (?<![\pL\pN])(?<!\d[-.,/:])\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})? (?:\p{Lu}[\pL'-]{1,20} ){1,3}%{street_type},?[ \n](?:\p{Lu}[\pL'-]{2,20},?[ ]){1,3}(?<hide>\d{4})(?=[.,;)\n]|\z| (?:and|where|with)\b)
  hit 17B Pukeko Place, Whakatane {3120}
  hit lives at 442 Umtshe Street, KwaNobuhle, {6242}, and stays
  hit 9 Totara Rise, Papatoetoe {2025}
  miss 12 Elm Street, March 2014 was wet
  miss at 12 Elm Street since 2014.

# Lines and concessions of Ontario.
rule address/street-line
  type STREET
  trigger word line concession sideroad
  back 4
  confidence 0.88
  regex (?<![\pL\pN])(?<!\d[-.,/:])\d{3,6} (?:\p{Lu}[\pL'-]{1,20} ){1,2}(?:Line|Concession|Sideroad)(?: \d{1,2})?(?:, R\.?R\.? ?#?\d{1,2})?(?=[,.;)\n]|\z| (?:in|near|and)\b)
  hit Lives at {71402 Airport Line, R.R. 2}, Hensall
  hit of {4418 Cloverdale Line}, he says
  miss the 300 Front Line men
  miss a 12 French Line fit

# "No. 14/2, Bypass Road", "Door No. 8-3-21, Opp. Bus Stand".
rule address/india-number
  type STREET
  trigger word no
  back 3
  confidence 0.85
  regex %{lb}(?:(?:House|Door|Plot|Flat|H|D)\.? ?)?[Nn]o\.? ?\d{1,4}(?:[-/]\d{1,4}){0,3}[A-Z]?, (?!The )(?:\p{Lu}[\pL']{1,20} ){1,3}(?:Road|Street|Salai|Marg|Nagar|Colony|Layout|Lane|Gali|Chowk|Bazaar|Bazar)(?:,? (?:Opp\.?|Near|Behind|Next to) (?:\p{Lu}[\pL']{1,20} ?){1,4})?(?=,|\n|\z| [-–])
  hit (a trust)\n{No. 14/2, Bypass Road, Opp. Old Bus Stand}, Kumbakonam
  hit at {Door No. 8-3-21, Gandhi Nagar}, there
  miss No. 14, Bypass was done.
  miss answer no. 2, The Road

rule address/freeway
  type STREET
  trigger word freeway motorway expressway turnpike
  back 2
  confidence 0.8
  regex (?<=\b[Tt]he )(?:(?<hide>(?:I-)?\d{1,3} [Ff]reeway)|(?<hide>(?:\p{Lu}[\pL'-]{2,20} ){1,2}(?:Freeway|Motorway|Expressway|Turnpike)))%{rb}
  hit rear-ended on the {134 Freeway} at noon
  hit a crash on the {Bruce Lake Turnpike} then
  miss on the freeway at noon
  miss the 12 turnpikes

# "Dayton - Ohio - 45410".
rule address/zip-after-dash
  type ZIP
  trigger digits 5 5
  back 4
  confidence 0.9
  regex %{lb}(?:(?<teststate>\p{Lu}\pL{2,13}(?: \p{Lu}\pL{3,9})?)(?!\pL)(?C"teststate:state")|[A-Z]{2}(?C"state-code")) [-–|•·] (?<hide>\d{5}(?:-\d{4})?)%{rb}(?!-\d)
  hit 2108 Hall Rd - Dayton - Ohio - {45410}
  hit Hall Rd | Dayton, OH | {45410}
  hit Ave., Fl. 59 - New York - {10118}
  miss Ohio - 12 men
  miss QQ - 45410 rows

rule address/corner-words
  type STREET
  trigger word first second third fourth fifth sixth seventh eighth ninth tenth
  confidence 0.82
  regex (?<=\b[Aa]t |\b[Oo]n |[Nn]ear |rner of )(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?: Street| St\.?| Avenue| Ave\.?)? (?:and|&) \p{Lu}\p{Ll}{2,15}(?: Streets?| St\.?| Avenues?)?(?=[.,;)]|\z| (?:in|when|and|at|by|he|she|the|where)\b)
  hit hot coffee in his face at {Third and Main}. Burns
  hit the corner of {Fifth and Vine}, he says
  miss at First and then again
  miss on First and Fourth Amendment

# ---- counties, parts of buildings, streets by their direction ----------------------------------------------------------------------

# "Ballinrobe, Co. Mayo": counties of Ireland and of the north of England.
rule address/county-co
  type COUNTY
  cross line
  trigger word co
  confidence 0.93
  regex (?<=\p{Ll}, |\p{Ll},\n|\p{Lu}, |\p{Ll}\n)C[oO]\.? (?!KG\b|Ltd|LTD|Inc)\p{Lu}[\pL]{3,12}(?=[,.;\n\t]|\z| [A-Z]\d| (?:and|in|on|with|who|where|when|from|since)\b)
  hit Station Road, Ballinrobe, {Co. Mayo}, F31 K4T9
  hit to a farm near Buncrana, {Co Donegal}, where
  miss John Murphy & Co. Solicitors
  miss The Mill, Co. Ltd

rule address/city-before-county
  type CITY
  trigger word co
  back 5
  after ,
  confidence 0.88
  regex (?<=, |\n|: |\t|\bin |\bof |\bnear |\A)(?<hide>\p{Lu}\p{Ll}{2,18}(?:[ -]\p{Lu}\p{Ll}{2,18})?), C[oO]\.? (?!Ltd|LTD|Inc)\p{Lu}\pL{3,12}(?=[,.;\n\t]|\z| [A-Z]\d| (?:and|in|on|with|who|where|when|from|since)\b)
  hit Derrymore, {Tourmakeady}, Co. Mayo
  hit He farms near {Buncrana}, Co Donegal.
  miss Smith and Sons, Co. Ltd
  miss He works, Co-ordinates.

# A direction before a name without "Street": "1180 E. Speedway", "41 NW Hoyt", "1 East Wacker", "7720 SW 8 St".
rule address/street-direction-more
  type STREET
  trigger word n s e w ne nw se sw north south east west
  back 4
  confidence 0.78
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])(?!(?:19|20)\d\d )(?:\d{2,5}(?: 1/[234])? (?:[NSEW]\.|N\.?[EW]\.?|S\.?[EW]\.?) (?:\p{Lu}\p{Ll}{3,20}(?C"!month|weekday")|\d{1,3}(?:st|nd|rd|th)? (?:St|Ave|Ct|Ter|Terr|Pl|Rd|Ln)(?!\pL)\.?(?= \p{Lu}\p{Ll}|[,;)\n\t])|\d{1,3}(?:st|nd|rd|th))|\d{1,5} (?:North|South|East|West) (?!Korea|Africa|Coast|Wing|Tower|Ward|Side|End|Bank|Asian|Indian|Indies|American|Unit|Nurs|Virginia|Carolina|Dakota)\p{Lu}\p{Ll}{3,20}(?C"!month|weekday|title"))(?:%{unit}|, No\. \d{1,5}|, \d{1,3}[A-Z](?![\pL\pN]))?(?=[,:;)\n\t]| (?C"wide")| [/|·•*] \p{Lu}|(?<=\d St|\d Ave|\d Ct|\d Pl|\d Rd) \p{Lu}\p{Ll})
  hit seen at {1180 E. Speedway}, Tucson
  hit at {2744 N. Spaulding, 2R}; he
  hit at {2209 W. Poplar}: male
  hit {3120 N. Solano} / Deming
  hit | {41 NW Hoyt}, Portland
  hit {1 East Wacker, No. 2410}, Chicago
  hit {7720 SW 8 St}, Miami
  hit at {118 1/2 E. 5th, Apt C}, and
  miss 20 S. Aureus grew
  miss in 1998 North Sea, he
  miss a force of 200 N. Then

# Fourth floor of a house with a name, before its street.
rule address/floor-house
  type STREET
  trigger word floor
  back 3
  confidence 0.88
  regex %{lb}(?:\d{1,2}(?:st|nd|rd|th)|Ground|First|Second|Third|Fourth|Fifth|Sixth|Top) Floor, (?:\p{Lu}[\pL'-]{1,20} ){1,3}(?:House|Chambers|Building|Court|Centre|Center|Towers?|Plaza|Mansions?|Mall|Complex)(?=, |\n|\z)
  hit {2nd Floor, Umgeni Chambers}, 88 Florida Road
  hit at {Ground Floor, Alma House}, Leeds
  miss on the 2nd Floor, Dr. Tan
  miss the 3rd Floor, Intensive Care

# A flat by stair and door, as in Scotland: "2/1, 44 Elder St".
rule address/flat-stair
  type STREET
  trigger digits 1 1 /
  confidence 0.8
  regex (?<=, |\n|: |\A|\bat )(?<hide>\d/\d{1,2}), (?=\d{1,4} (?:\p{Lu}[\pL'-]{1,20} ){1,3}(?:St|Street|Rd|Road|Terrace|Place|Drive|Ave|Avenue|Crescent|Gardens|Court|Lane)\b)
  hit card C7/00418, {2/1}, 44 Elder St, tells us
  hit at {0/2}, 118 Paisley Road West
  miss strength 4/5, 44 reps
  miss on 2/1, 44 men came

# "Plot 14, 80 Feet Road, 4th Block, Koramangala".
rule address/india-plot
  type STREET
  trigger word plot door survey site shed
  confidence 0.88
  regex %{lb}(?:Plot|Door|Survey|Site|Shed)(?: [Nn]o\.?)? ?\d{1,5}(?:[-/]\d{1,4})?[A-Z]?(?:, (?:\d{1,3} Feet Road|\d{1,2}(?:st|nd|rd|th) (?:Cross|Main|Stage|Block|Phase|Floor)(?: Road)?|(?:\p{Lu}[\pL']{1,20} ){1,3}(?:Road|Street|Nagar|Layout|Colony|Salai|Marg|Extension|Industrial Area))){1,4}(?:, \p{Lu}\p{Ll}{3,20}(?=, \p{Lu}\p{Ll}{3,20}[ -]{1,3}\d{3} ?\d{3}))?(?=,|\n|\z)
  hit {Plot 14, 80 Feet Road, 4th Block, Koramangala}, Bengaluru 560034
  hit at {Survey No. 44/2, Station Road}, there
  miss the plot 14, thickened, of it
  miss Site 3, Dr. Tan

# A number, a name of more words, a street without a comma: "No. 7B Alhaji Masha Close, off Allen Avenue".
rule address/number-street
  type STREET
  cross line
  trigger word no nos
  confidence 0.9
  regex %{lb}N[oO]s?\.? ?\d{1,4}[A-Z]? (?!The )(?:\p{Lu}[\pL'-]{1,20} ){1,3}%{street_type}(?!\pL)(?:,? (?:off|by|near) (?:\p{Lu}[\pL'-]{1,20} ){1,3}%{street_type}(?!\pL))?
  hit Address:  {No. 7B Alhaji Masha Close, off Allen Avenue}, Ikeja
  hit at {No 12 Broad Street} there
  miss answered no. 7 Close
  miss in Case No. 12 Smith Wesson

# Town and six digits, as in India.
rule address/city-pin-blank
  type CITY
  trigger digits 6 6
  back 2
  confidence 0.82
  regex (?<=, |\n)(?<hide>\p{Lu}\p{Ll}{3,20}(?: \p{Lu}\p{Ll}{2,20})?(?C"!month|english")) (?=[1-9]\d{5}(?:[.,;)\n]|\z))
  hit 4th Block, Koramangala, {Bengaluru} 560034
  hit MG Road, {Bengaluru} 560001, India
  miss in, Cases 560034 of it
  miss ref, Delhi 5600012

rule address/pin-blank
  type ZIP
  trigger digits 6 6
  back 2
  confidence 0.82
  regex (?<=, |\n)\p{Lu}\p{Ll}{3,20}(?: \p{Lu}\p{Ll}{2,20})?(?C"!month|english") (?<hide>[1-9]\d{5})(?=[.,;)\n]|\z)
  hit 4th Block, Koramangala, Bengaluru {560034}
  hit MG Road, Bengaluru {560001}, India
  miss in, Cases 560034 of it
  miss ref, Delhi 5600012

# States of Australia before their four digits.
rule address/state-australia
  type STATE
  cross line
  trigger word nsw vic qld tas wa sa nt act
  confidence 0.9
  regex (?<=\pL |\pL, |\pL\n)(?:NSW|VIC|Vic|QLD|Qld|TAS|Tas|WA|SA|NT|ACT)(?= {1,2}[0-8]\d{3}(?![\pL\pN-])(?! (?:mg|patients|people|guideline)))
  hit Tumblong {NSW} 2729
  hit Hobart {TAS} 7000 today
  miss WA 98004 is it
  miss The SA node of 3

# Provinces of Canada with points, before their postcode; the town before them.
rule address/province-points
  type STATE
  trigger word n p b ont que alta sask man
  confidence 0.9
  regex (?<=, |\pL )(?:N\.S\.|N\.B\.|N\.L\.|P\.E\.I\.|B\.C\.|Ont\.|Qu[eé]\.|Alta\.|Sask\.|Man\.)(?= {1,2}[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\pN))
  hit CHÉTICAMP, {N.S.} B0E 1H0
  hit Guelph, {Ont.} N1G 2W1
  miss born in N.S. B0
  miss He can, Man. United won

rule address/city-province-points
  type CITY
  trigger word n p b ont que alta sask man
  back 4
  after ,
  confidence 0.9
  regex %{lb}(?<hide>\p{Lu}[\pL'-]{2,20}(?: \p{Lu}[\pL'-]{2,20}){0,2}), (?:N\.S\.|N\.B\.|N\.L\.|P\.E\.I\.|B\.C\.|Ont\.|Qu[eé]\.|Alta\.|Sask\.|Man\.) {1,2}[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\pN)
  hit RES: {CHÉTICAMP}, N.S. B0E 1H0
  hit Mail: {Guelph}, Ont. N1G 2W1
  miss born in, N.S. B0
  miss Best, Man. United won

# Typed in small letters: "duluth mn 55806", "k1a 0b1".
rule address/city-small
  type CITY
  trigger digits 5 5
  back 6
  confidence 0.85
  regex %{lb}(?<hide>(?<testcity>\p{Ll}{3,15}(?: \p{Ll}{3,15}){0,2})(?!\pL)(?C"testcity:place-us")),? (?:[a-z]{2}(?!\pL)(?C"state-code")(?<!or|in|me|of|is|as|at|to|by|up|hi|ok|oh|pa|ma|la|id|de)),? \d{5}(?:-\d{4})?(?![\pL\pN-])
  hit we moved, new adress is\n{duluth} mn 55806
  hit write to {two harbors} mn 55616.
  hit at {white river junction}, vt 05001
  miss cost in all of it ca 55806 or so
  miss He paid mn 55806

rule address/postcode-canada-small
  type ZIP
  trigger word a b c e g h j k l m n p r s t v x y
  confidence 0.8
  regex (?<=to |at |is |code |on |, |qc |bc |ab |ns )[abceghj-nprstvxy]\d[abceghj-nprstv-z] ?\d[abceghj-nprstv-z]\d%{rb}
  hit Send it to {k1a 0b1}, the rest
  hit in hull, qc {j8x 3x4}
  miss to l4 5s1 it
  miss at t1a 0 b1

# Two fields of a row: "State  CA    Zip 90803".
rule address/state-field
  type STATE
  cross line
  trigger word state st
  confidence 0.92
  regex %{lb}(?:[Ss]tate|STATE|S[tT])(?:[ \t]{1,3})(?<hide>[A-Z]{2})(?!\pL)(?C"state-code")(?=[ \t,]{1,3}(?:Zip|ZIP|zip)\b)
  hit City Long Beach   State  {CA}    Zip 90803
  hit State {OH} ZIP 45402
  hit City Barstow   ST {CA}  Zip 92311
  miss the State IS zip
  miss state of CA

# Roads by number and letter, and by words in small letters.
rule address/grid-road
  type STREET
  trigger word rd road avenue ave street county
  back 2
  confidence 0.8
  regex %{lb}(?:[NSEW]\d{3,4} (?:Rd|Road|Ave|Avenue|St|Street)(?!\pL)\.?|county road \d{1,4}[a-z]?(?: (?:north|south|east|west))?)%{rb}
  hit Caddo Ridge, {N2470 Rd}, there
  hit in-laws' place on {county road 400 north} and it
  miss N24 Road of it
  miss a county road north of it

# The town before a British postcode: "Dumbarton Rd, Glasgow G11 6PD".
rule address/city-postcode-uk
  type CITY
  trigger digits 1 1 ABDEFGHJLNPQRSTUWXYZ
  back 10
  confidence 0.9
  regex (?:(?<=, )|(?<=\n)|\A[ \t]*|(?<=to |in |at |of ))(?<hide>\p{Lu}[\p{Ll}'-]{2,20}(?:[ -](?:(?:on|under|upon|le|the|in|by)[ -])?\p{Lu}[\p{Ll}'-]{2,20}){0,2})(?=,? [A-PR-UWYZ][A-HK-Y]?\d{1,2} \d[ABD-HJLNP-UW-Z]{2}(?![\pL\pN]))
  hit 118 Dumbarton Rd, {Glasgow} G11 6PD
  hit moved to {Barnstaple} EX31 4JB last spring
  hit 3 High St, {Stoke-on-Trent}, ST4 2QB
  miss Glasgow 14 at the scene
  miss The Bed B12 4th level

# A parcel before its number in the street: "Lot 3, 220 Ten Mile Rd".
rule address/lot
  type STREET
  trigger word lot lots
  confidence 0.86
  regex %{lb}[Ll]ots? \d{1,4}[A-Z]?(?=,? \d{1,5} \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:Rd|Road|St|Street|Ave|Avenue|Dr|Drive|Ln|Lane|Hwy|Highway|Way|Ct|Court)\b)
  hit I live at {Lot 3}, 220 Ten Mile Rd, Sharon
  miss pump lot 77, 3 Units used
  miss A lot 3 Rd men

# Streets of Wales, where the word for the street comes first.
rule address/street-celtic-number
  type STREET
  trigger word heol ffordd stryd rhodfa lon llys clos bothar sraid
  back 2
  confidence 0.88
  regex (?:%{lb}(?:\d{1,4}[a-c]?,? )(?:Heol|Ffordd|Stryd|Rhodfa|Lôn|Lon|Llys|Clos|Bóthar|Bothar|Sráid|Sraid)(?: (?:y|yr|na|an|ap))? \p{Lu}[\p{Ll}'-]{2,20}(?: \p{Lu}[\p{Ll}'-]{2,20})?)(?!\pL)
  hit {14 Heol y Felin}\n
  hit at {3 Ffordd Deiniol}, Bangor
  miss Stryd was closed
  miss Clos to it

# In small letters: "i live at 88 lark st apt 3r poughkeepsie".
rule address/street-small
  type STREET
  trigger word st rd dr ln ct ave av blvd street road avenue lane drive
  back 6
  confidence 0.88
  regex %{lb}(?:live|lives|lived|living|reside|resides|stay|staying|address is|address|home|house|moved|apartment)(?: is)?(?: at| to| on|:)? (?<hide>\d{1,5} (?:[nsew] )?\p{Ll}{2,15}(?: \p{Ll}{3,15})? (?:st|rd|dr|ln|ct|ave|av|blvd|street|road|avenue|lane|drive)\b\.?(?:,? (?:apt|unit|lot|#) ?\w{1,4}%{rb})?)
  hit and i live at {88 lark st apt 3r} poughkeepsie.
  hit my address is {4 mill rd}
  miss i live 3 miles down the road
  miss he stayed at 4 dr visits

rule address/city-small-behind
  type CITY
  trigger word st rd dr ln ct ave av blvd street road avenue lane drive
  back 6
  confidence 0.86
  regex %{lb}(?:live|lives|lived|living|reside|resides|stay|staying|address is|address|home|house|moved|apartment)(?: is)?(?: at| to| on|:)? \d{1,5} (?:[nsew] )?\p{Ll}{2,15}(?: \p{Ll}{3,15})? (?:st|rd|dr|ln|ct|ave|av|blvd|street|road|avenue|lane|drive)\b\.?(?:,? (?:apt|unit|lot|#) ?\w{1,4})?,? (?:in )?(?<hide>\p{Ll}{4,20}(?!\pL)(?C"place-us|place-world")(?C"!english|state"))
  hit and i live at 88 lark st apt 3r {poughkeepsie}. i am
  miss i live at 88 lark st and then
  miss he stayed at 4 dr visits
