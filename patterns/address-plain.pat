# Places in plain places: a ZIP code without its state, a town beside the number of a box, an office named by its town, the state of a court or of a licence,
# a street in the writer's small letters.

define town (?:\p{Lu}\p{Ll}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{2,20}){0,2})
define state_name (?<teststate>\p{Lu}\pL{2,13}(?: \p{Lu}\pL{3,9})?)(?!\pL)(?C"teststate:state")
define street_end (?i:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|place|pl|way|circle|cir|alley|terrace|ter|trail|trl|blvd|boulevard|highway|hwy|pike|loop|run|row|square|parkway|pkwy)(?![\pL\d])\.?(?:,? (?:(?i:lot|apt|unit|suite|ste|no|sp|rm)\.? ?#?|#)[A-Z]?\d{0,4}[A-Z]?)?
define house_street \d{1,5}(?:[A-Za-d]|½|-\d{1,4})? (?:\p{Lu}[\pL'.-]{0,20} ){1,3}%{street_end}

# "12 Oak Drive, Chauvin, 70344": the ZIP code behind a town behind a street.
rule address/zip-behind-town
  type ZIP
  cross line
  trigger digits 5 5
  back 16
  confidence 0.86
  regex (?:%{lb}%{house_street},[ \n]%{town},? |(?<=, |\n|\bat |\bin |\bof |still |, now )(?<testcity>(?:St\. )?%{town})(?C"testcity:place-us"), )(?<hide>\d{5}(?:-\d{4})?)(?=[;)]|\.(?: |\n|\z)|,(?! ?\d)|[ \t]*(?:\n|\z))
  hit 118 Oak Drive, Golden Meadow, {70357}; phone
  hit at Thibodaux, {70301}, third floor
  hit Unit 2, still St. Paul, {55130}. Same
  hit 12 Hope St, Pawtucket {02860}\n
  miss In Denver, 80202 men came.
  miss the code, Procedure 97110, was

rule address/town-before-zip
  type CITY
  trigger digits 5 5
  back 16
  confidence 0.86
  regex %{lb}%{house_street},[ \n](?<hide>%{town})(?=,? \d{5}(?:-\d{4})?(?:[.;,)]|[ \t]*(?:\n|\z)))
  hit 118 Oak Drive, {Golden Meadow}, 70357; phone
  miss T 98.6, WBC 11200, platelets
  miss CT, Spine 72131, done
  hit 4410 Gibbs Road, Lot 4, {Cleburne}, 76031.
  miss the drive, May 12345 men
  miss 9 Oak Drive, and 70357 of it

# "P.O. Box 31, Hatch.", "Box 31, Hatch"
rule address/town-behind-box
  type CITY
  trigger word box drawer
  confidence 0.88
  regex %{lb}(?:Box|BOX|Drawer) \d{1,6}[A-Z]?,[ \n](?<hide>%{town})(?C"!month|weekday|medical|title")(?=[.;)]|,(?! (?i:inc|llc|ltd))|\z|[ \t]*\n| [A-Z]\d[A-Z]| (?:and|to|by|for|in)\b)
  hit at P.O. Box 12, {Deming}. It was
  hit Box 44, {Hatch}.
  miss box 12, Then
  miss a box 4, of them

rule address/box-bare
  type STREET
  trigger word box
  confidence 0.86
  regex (?:(?<=[Hh]ome: |ddress: |\n|\A|\bat |, |mail to )|(?<=[Mm]ail: ))Box \d{1,5}[A-Z]?(?=, \p{Lu}\p{Ll})(?!, (?:Page|Item|Row|Line|Tab|Exhibit))
  hit Home: {Box 77}, Skidegate
  hit write to us at {Box 44}, Hatch
  miss Box 12 of it
  miss at Box 12, page 4

# "2207 tulane, unit b": in small letters, with a flat.
rule address/lower-unit
  type STREET
  cross line
  trigger word unit apt apartment flat upstairs downstairs rear upper lower
  back 6
  confidence 0.84
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])(?:(?<=\A|\n|: |\bat |\bto |\bof |\bon |\bfor )|(?<=re |is ))\d{2,5} (?:[nsew]\.? )?(?!(?:men|women|people|patients|units|beds|days|weeks|miles|feet|mg|ml|pages|steps|hours)\b)\p{Ll}{4,14}(?: \p{Ll}{2,14})?, (?:(?:unit|apt|apartment|flat)\.? #?(?:\d{1,4}[a-z]?|[a-z]\d{0,3})|(?:upstairs|downstairs|rear|upper|lower)(?: apt| unit| flat)?)(?=[.,;)]|\z|[ \t]*\n| (?:and|in|is|by|with)\b)
  hit subject: {2207 carondelet, unit b}\n
  hit lives at {90 felicity, upstairs}.
  hit {1184 burgundy, apt c}\n
  miss 40 patients, unit b
  miss for 10 minutes, upper arm

# Roads of counties and townships, wherever they stand.
rule address/county-road
  type STREET
  trigger word county co township twp parish forest
  confidence 0.86
  regex %{lb}(?:County|Co\.?|Township|Twp\.?|Parish|Forest(?: Service)?) (?:Road|Rd\.?|Route|Rte\.?|Highway|Hwy\.?|Trunk|Lane) (?:\d{1,5}[A-Z]?|[A-Z]{1,2})(?: (?:North|South|East|West)(?![\pL]))?(?![\pL\pN-])
  hit a pickup that left {County Road 18} at noon
  hit on {Co Rd 12} near the mill
  hit {Twp. Rd. 417}, Dayton
  miss the county road 12 miles off
  miss the Forest Road trip

# "my Fresno office": whose it is, then the town.
rule address/office-town
  type CITY
  trigger word office clinic offices store shop branch plant warehouse location practice
  back 5
  confidence 0.86
  regex %{lb}(?i:my|our|his|her|their|your|its|the firm's) (?<hide>(?<testcity>\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?)(?C"testcity:place-us|place-world")(?C"!testcity:month|weekday|medical|specialty|title"))(?= (?:offices?|clinic|store|shop|branch|plant|warehouse|location|practice)(?!\pL))
  hit I saw her at my {Riverside} office, suite 4
  hit in our {Modesto} offices
  hit her {Mobile} store
  miss my Monday clinic
  miss our Main office

# A town that is a word as well, behind what one does in towns.
rule address/in-town
  type CITY
  trigger word in near outside
  back 3
  confidence 0.8
  regex %{lb}(?i:lives?|works?|worked|practices|case|trial|office|house|home|store|shop|window|pit|mill|plant|yard|mine|quarry|farm|ranch|warehouse|factory|depot|terminal|job|jobs|school|church|court|jail|hospital|clinic|doctor|accepted|trailer|apartment) (?:in|near|outside) (?<hide>(?<testcity>\p{Lu}\p{Ll}{3,15})(?!\pL)(?C"testcity:place-us"))(?C"!testcity:month|weekday|season|medical|title|given-male|given-female|organisation-head|facility-head|scale")(?=[.;,)]|\z|[ \t]*\n| (?:and|must|when|who|where|since|after|before|on|he|she|they|I|we|by|with|for|last|which|was|is|has|had)\b)
  hit tries a case in {Bend} must cross
  hit the pit near {Grants}. On Monday
  hit broke my window in {Pueblo}. I
  miss the house in Order.
  miss a case in Equity, he

# "Texas Lic. K7710", "RI Lic. PT02994", "surgery, TX P0442": the state of a licence.
rule address/state-of-number
  type STATE
  cross line
  trigger word lic license licence licensed bar adj md pt ps psy rn
  back 3
  confidence 0.9
  regex (?:(?<=[\pL.)\]], |\n|; |\(|\pL\. |\| )|(?<=[ \t])(?C"wide"))(?<hide>(?<!\. )%{state_name}|(?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code")|(?:Tex|Fla|Mass|Mich|Minn|Wash|Wis|Ariz|Cal|Calif|Colo|Conn|Ga|Ill|Ind|Okla|Ore|Penn|Tenn)\.)(?= (?:(?i:adj\.? )?(?i:lic(?:en[sc]e)?)(?:\.|(?![\pL]))|(?i:bar)(?: ?(?i:no\.?|#))?:?(?= ?\d)|(?=(?:MD|PT|PS|PSY|RN)-?\d{4}))(?: ?(?:[Nn]o\.?|#))?:? ?[A-Z]{0,4}[ .-]?\d)(?<!MD|DO|PT|OT|RN)(?<!PA(?! PS))
  hit Bronwyn Tan, M.D., {Texas} Lic. M7719
  hit Mei Tan, DPT    {RI} Lic. PT02994
  hit Mei Tan, DPT, {RI} Lic. PT02994
  hit R. Roe, {Tex.} Lic. K4417
  miss R. Roe, MD Lic. K4417
  hit Signature    {Cal.} Lic. # G 4417
  hit Board certified. {NC} lic. 2008-01443
  hit DICTATED BY R. ROE, M.D., {TN} LIC MD0000041186
  hit hand surgery; {WA} MD00031879
  hit O. Roe-Webb, Psy.D., {PA} PS-015530
  hit by: Ada Roe ({WV} Bar 9914)
  miss the State Lic. 4417

rule address/state-before-number
  type STATE
  cross line
  trigger digits 4 8
  back 7
  confidence 0.88
  regex (?:(?<=[\pL.)], |\()|(?<=[ \t])(?C"wide"))(?<hide>(?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code"))(?<!MD|DO|PA|OR|IN|ME|HI|OK)(?= (?:(?:APRN|RN|PT|OT|DC|DO|MD|ME|OS|NP|G|A|C)[. -]?(?:(?:CNP|CRNA|COA)\.)?0?\d{4,8}|[A-Z]-?\d{4,6}|\d{3}\.\d{5,8})(?:[.,;)]|[ \t]*(?:\n|\z)))
  hit DO, orthopedic surgery, {TX} P0442.
  hit surgeon, {FL} ME 88172\n
  miss Dayton, OH 45402
  miss Roe, MD G55190

# The head of a judgment: "COURT OF APPEAL FOR BRITISH COLUMBIA", "FAMILY COURT OF THE STATE OF NEW YORK"; a court that made the order.
rule address/state-of-court
  type STATE
  cross line
  trigger word court board division
  confidence 0.995
  regex %{lb}(?:(?:COURT|BOARD|DIVISION)(?: OF (?:CIVIL |CRIMINAL )?APPEALS?)? (?:OF|FOR|IN AND FOR)[ \n](?:THE )?(?:(?:STATE|COMMONWEALTH|PROVINCE) OF[ \n])?(?<hide>(?<teststate>\p{Lu}{3,13}(?: \p{Lu}{4,10})?)(?!\pL)(?C"teststate:state"))|(?<=upreme |uperior |ircuit |istrict |amily |robate )Court (?:of|for) (?:the )?(?:(?:State|Commonwealth|Province) of )?(?<hide>%{state_name})(?=, dated| dated|, made|[ \t]*\n| at \p{Lu}))
  hit COURT OF APPEAL FOR {ONTARIO}\n
  hit FAMILY COURT OF THE STATE OF {VERMONT}\n
  hit FAMILY COURT OF THE STATE OF {NEW JERSEY}\n
  hit IN THE COURT OF APPEALS OF {INDIANA}\n
  hit from an order of the Supreme Court of {Manitoba}, dated
  miss COURT OF APPEAL FOR LABOR
  miss The Supreme Court of Ohio held

# "the Oakland side"
rule address/town-side
  type CITY
  trigger word side end
  back 3
  confidence 0.82
  regex %{lb}on the[ \n](?<hide>(?<testcity>\p{Lu}\p{Ll}{3,15}(?: \p{Lu}\p{Ll}{3,15})?)(?C"testcity:place-us")(?C"!testcity:direction|month|weekday|given-male|given-female"))(?= (?:side|end)(?!\pL))
  hit rides on the {Sausalito} side. He
  hit on the {Oakland} side of the bay
  miss on the Right side
  miss on the North end

# "* Pace, FL * Santa Rosa County"
rule address/state-starred
  type STATE
  trigger mark * | •
  back 2
  confidence 0.9
  regex (?<=\p{Ll}, )(?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code")(?<!MD|DO|PA)(?= [*|•])
  hit 7 Oak Hwy * Pace, {FL} * Rosa County
  miss seen, MD * Then
  miss the AB * CD

rule address/rural-site
  type STREET
  trigger word site
  back 8
  confidence 0.88
  regex %{lb}(?i:R\.?R\.?|rural route) ?#?\d{1,3}, ?(?i:site|comp\.?) \d{1,3},? ?(?i:comp\.? \d{1,3},? ?)?(?i:box) \d{1,4}[A-Z]?%{rb}
  hit at {R.R. 2, Site 9, Box 14}, Dayton
  hit {RR 1, Site 12, Comp 4, Box 3}\n
  miss the site 12 of it
  miss RR 18 at site 4

# What rows of houses are called in Britain.
rule address/street-row
  type STREET
  trigger word lanes villas cottages buildings yard fold hey yd gate
  back 6
  confidence 0.88
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#/§])\d{1,4}[a-d]? (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:\p{Lu}[\p{Ll}'’-]{1,16} ){1,2}(?:Lanes|Villas|Cottages|Buildings|Yard|Yd|Fold|Hey|Gate)(?![\pL])
  hit at {12a Bridge Lanes}, Leeds
  hit {3 Mill Hey}\nHaworth
  hit lives at {4b Weavers Yard} alone
  miss the 3 Old buildings
  miss Gate 4, Lumber Yard

# "on 3rd St.", "off 42nd Ave": where somebody lives, without a number.
rule address/ordinal-street
  type STREET
  trigger word st street ave avenue rd road blvd place pl terrace
  back 4
  confidence 0.86
  regex %{lb}(?:[Oo]n|[Oo]ff|[Nn]ear|[Aa]t|[Dd]own|[Aa]long) (?:the corner of )?(?<hide>(?:[NSEW]\.? |North |South |East |West )?\d{1,3}(?:st|nd|rd|th) (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Place|Pl|Terrace)(?!\pL)\.?)(?! (?:Hospital|Clinic|School|Station|Elementary|Middle|Church))
  hit with mother on {3rd St.} Cell
  hit lives off {42nd Avenue} now
  miss on the 3rd day
  miss at 3rd St Elementary

# "900 Evangeline Throughway     New Iberia     LA     70560": an address in columns.
rule address/columns-street
  type STREET
  cross column
  trigger digits 5 5
  back 9
  confidence 0.9
  regex %{lbn}(?<hide>\d{1,5} (?:[NSEW]\.? )?(?:\p{Lu}[\pL'’.-]{1,20} ){0,3}\p{Lu}[\pL'’.-]{1,20})(?=[ \t](?C"wide")\p{Lu}[\pL'’.-]{1,20}(?: \p{Lu}[\pL'’.-]{1,20}){0,2}[ \t][A-Z]{2}[ \t]\d{5}(?:-\d{4})?(?!\d))
  hit {900 Evangeline Throughway}     New Iberia     LA     70560
  miss 900 Evangeline patients seen

rule address/columns-state
  type STATE
  cross column
  trigger digits 5 5
  back 1
  confidence 0.9
  regex (?<=\p{Ll}[ \t])(?C"wide")(?<hide>[A-Z]{2})(?C"state-code")(?=[ \t]\d{5}(?:-\d{4})?(?!\d))
  hit New Iberia     {LA}     70560
  miss at LA 2 times

rule address/columns-zip
  type ZIP
  cross column
  trigger digits 5 5
  back 1
  confidence 0.9
  regex (?<=\p{Ll}[ \t])(?C"wide")[A-Z]{2}(?C"state-code")[ \t](?C"wide")(?<hide>\d{5}(?:-\d{4})?)(?![\pN.,]\d|\d)
  hit New Iberia     LA     {70560}
  miss at LA 2 times

# "licensed psychologist (N.Y. 016622)": the state of a number in brackets.
rule address/state-bracket
  type STATE
  trigger mark (
  confidence 0.9
  regex \((?<hide>[A-Z]\.[A-Z]\.)(?= ?(?:[Ll]ic(?:ense)?\.? ?|[Nn]o\.? ?|#)?\d{4,8}\))
  hit psychologist ({N.Y.} 016622)
  miss (I.V. 0.5)

# "license A-44719 (GA)": the state of a licence, behind it.
rule address/state-behind-licence
  type STATE
  cross line
  trigger word license licence lic licensed cert bar dea npi
  confidence 0.88
  regex %{lb}(?i:licen[cs]ed?|lic|cert(?:ificate)?|bar)\.?(?: ?(?i:no\.?|number|#))?:? ?#? ?[A-Z]{0,6}[ .-]?\d[\d.A-Z-]{2,12} ?\((?<hide>(?<testcode>[A-Z]{2})(?C"testcode:state-code")|%{state_name})\)
  hit license A-44719 ({GA}).
  hit Lic. No. 20418 ({Ohio})
  miss license A-44719 (see)
  miss the license (GA)

# "27 Gorse Bank⏎Larne": streets of Britain and Ireland whose last word is one of the landscape.
rule address/street-of-land
  type STREET
  cross line
  trigger word bank brae wynd rise croft garth row hill view green meadow meadows strand parade quay gate walk fold dene holt mount vale glen dale heights gardens lodge cottages terrace
  back 5
  confidence 0.86
  regex (?<=\n|\A|, |: |\bat |\bof )(?<hide>\d{1,4}[A-Za-z]? (?:\p{Lu}[\p{Ll}'’]{2,14} ){1,2}(?:Bank|Brae|Wynd|Rise|Croft|Garth|Row|Hill|View|Green|Meadows?|Strand|Parade|Quay|Gate|Walk|Fold|Dene|Holt|Mount|Vale|Glen|Dale|Heights|Gardens|Lodge|Cottages|Terrace))(?=,? ?\n[ \t]*\p{Lu}|, \p{Lu})
  hit \n{27 Gorse Bank}\nLarne\n
  hit of {4 Mill Wynd}, Irvine
  miss 5 West Hill patients
  miss \n2 Blood Bank units
