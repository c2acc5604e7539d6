# Bodies and facilities by the frame of a note: who carried, transported or spoke for somebody, courts and police of other countries,
# legal forms behind a bracket, a unit of a house in small letters, letters of railways and forces.

define word (?:(?:St|Mt|Ft|Bros|Co)\.|\p{Lu}[\pL\pN&'’-]{1,20})
define words %{word}(?: (?:(?:of|and|the|&|for) )?%{word}){0,3}

# "taxi (Radio Cab)", "Somali interp (Language Bridge, Hodan)": who was hired, in brackets.
rule work/hired-bracket
  type ORGANIZATION
  trigger word taxi cab interp interpreter interpreters interpreting translator transport transportation courier surveillance lyft van stretcher shuttle movers
  confidence 0.86
  regex %{lb}(?i:%{trigger})(?i: service| van| ride| agency| vendor| company| co\.)? \((?i:via |by |from |thru |through )?(?<hide>(?<testfirst>\p{Lu}[\p{Ll}'’&]{2,15})(?C"!testfirst:given-male|given-female|given-world|month|weekday|demonym|title|relative")(?: (?:(?:of|and|&) )?\p{Lu}[\pL&'’]{1,15}){1,3})(?=[,;)]| \d)
  hit Taxi ({Radio Cab}) set, p/u 10
  hit TC via Somali interp ({Language Bridge}, Hodan)
  hit transport ({Desert Wheels}) booked
  miss the interpreter (Maria Lopez) left
  miss taxi (Monday Morning)

# "911; River Medical transported": a crew by its house.
rule work/crew-transported
  type ORGANIZATION
  trigger word transported responded
  back 5
  confidence 0.9
  regex %{lb}(?<hide>(?!(?:The|A|Our|Their|His|Her|This|When|And|Local|Emergency|Mr|Mrs|Dr)\b)\p{Lu}[\p{Ll}'’-]{2,15}(?: \p{Lu}[\p{Ll}'’-]{2,15}){0,2} (?:Medical|Med|EMS|Ambulance|Rescue|Fire|Medics?|Lifeline|Care|Emergency|Paramedics|Transport))(?= (?:crew |medics |unit )?(?:then |was called and |also )?(?:transported|responded)%{rb})
  hit he threw up twice. {River Medical} transported. KRMC
  hit {Pine Hill Fire} responded and
  miss The Emergency responded
  miss Maria Delgado transported him

# "Graduated Desert Rose Charter in 2019": a school without from.
rule work/graduated-bare
  type FACILITY
  trigger word graduated
  confidence 0.9
  regex %{lb}[Gg]raduated (?!(?:High|Summa|Magna|Cum|With|In|From|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|College|Elementary|Middle|Nursing|Medical|Law|Top|Third|Second|First)\b)(?<hide>%{word}(?: %{word}){1,4})(?= (?:in|with|at|class|HS|then|and|where|last|this)%{rb}|, | \(| \d|[.;])
  hit 4 placements. Graduated {Desert Rose Charter} in 2019
  hit She graduated {Mesa Ridge High}, then
  miss Graduated High School in 2019

# "Valley Occupational, five pages": the notes of a house that is cut short.
rule work/notes-of-house
  type FACILITY
  trigger word occupational ortho orthopedics orthopaedics imaging chiropractic rehab neurology spine radiology
  back 6
  confidence 0.93
  regex %{lb}(?i:notes|records?|reports?|charts?|films?|bills?|billing|images|therapy|seen) (?:of|from|at|by) (?<hide>(?!(?:The|Her|His|Our|Occupational|Physical|Initial|Outside|Prior|Dr)\b)\p{Lu}[\p{Ll}'’-]{2,15}(?: \p{Lu}[\p{Ll}'’-]{2,15}){0,2} (?:Occupational|Orthop?a?edics|Ortho|Imaging|Chiropractic|Rehab|Neurology|Spine|Radiology))(?=[,.;:)]|\z| (?:on|in|from|dated|were|was|of|and|for)%{rb})
  hit Notes of {Valley Occupational}, five pages.
  hit films from {Quartz Hill Spine} were
  miss Notes of Occupational, five
  miss Report of Initial Neurology

# "Union Memorial hand center", "Mercy burn unit": a unit in small letters behind its house.
rule work/unit-lower
  type FACILITY
  trigger word center centre unit clinic program
  back 6
  confidence 0.93
  regex %{lb}(?:to|at|from|by|with|the) (?<hide>(?!(?:Dr|Mr|Mrs|Ms|The|Physical|Emergency|Monday|Tuesday|Wednesday|Thursday|Friday|May|June|Hand|Burn|Level|Ebola|Outpatient|Inpatient|Pediatric|Adult|Doppler|January|February|March|April|July|August|September|October|November|December)\b)\p{Lu}[\p{Ll}'’-]{2,15}(?: \p{Lu}[\p{Ll}'’-]{2,15}){0,2}(?:'s)? (?:hand|burn|burns|spine|trauma|stroke|pain|wound|cancer|heart|breast|eye|sleep|headache|transplant|dialysis|rehab|spinal|fertility|memory|voice|epilepsy|limb|foot|cleft|fracture|scoliosis|concussion|arthritis|methadone|infusion|surgery|surgical|surgicenter|birth|birthing|cord|craniofacial) (?:center|centre|unit|clinic|program))(?![\pL-])
  hit sent him to {Union Memorial hand center} in Baltimore
  hit flown to {Mercy burn unit}, intubated
  hit seen at {Stanford spine clinic} twice
  miss sent to the pain clinic
  miss at Monday fracture clinic

# "Route 66 Physical Therapy": a house named for its road.
rule work/house-by-road
  type FACILITY
  trigger word route highway hwy
  confidence 0.95
  regex %{lb}(?:Old )?(?:Route|Highway|Hwy\.?) \d{1,3} (?:\p{Lu}\p{Ll}{2,12} )?(?:Physical Therapy|Chiropractic|Clinic|Urgent Care|Dental|Family \p{Lu}\p{Ll}+|Medical(?: \p{Lu}\p{Ll}+)?|Pharmacy|Rehab|Animal Hospital|Walk-In)(?![\pL])
  hit PT x 4 at {Route 66 Physical Therapy}. Husband
  hit seen at {Highway 9 Family Practice}, better
  miss on Route 66 Maria fell
  miss Highway 9 was

rule work/firm-by-road
  type ORGANIZATION
  trigger word route highway hwy
  confidence 0.95
  regex %{lb}(?:Old )?(?:Route|Highway|Hwy\.?) \d{1,3} (?:\p{Lu}\p{Ll}{2,12} )?(?:Diner|Motors?|Towing|Storage|Auto(?: \p{Lu}\p{Ll}+)?|Grill|Tavern|Café|Cafe|Truck Stop|Tire|Salvage|Feed|Lumber|Liquors?|Market|Casino|Motel|Harley-Davidson)(?![\pL])
  hit works at {Route 9 Diner} nights
  hit towed to {Hwy 50 Auto Body} after
  miss on Route 66 Maria fell
  miss Highway 9 was

# "Pennine Parcels (Holdings) Ltd", "UMGENI MILLERS (PTY) LTD": a legal form behind a bracket.
rule work/bracket-form
  type ORGANIZATION
  trigger word holdings uk pty gb international europe group services ireland scotland england wales north south northern southern midlands london proprietary india private canada nz sa ni usa us western eastern
  back 9
  confidence 0.9
  regex %{lb}(?<hide>(?!(?:The|And|By|For|In|At|Of|To|Respondent|Claimant|Between)\b)\p{Lu}[\pL&'’.-]{1,20}(?: (?:(?:and|&|of|AND|OF) )?\p{Lu}[\pL&'’.-]{1,20}){0,5} \((?i:%{trigger})\) (?i:ltd|limited|plc|llp|inc|llc|corp|pvt\.? ltd|private limited)(?!\pL)\.?)
  hit Respondent:    {Pennine Parcels (Holdings) Ltd}\nHeard
  hit and\n\n{UMGENI CROWN MILLERS (PTY) LTD}    First
  hit for {Orica (Northern) Limited} since
  miss the (UK) Ltd market
  miss Delgado (Holdings) said

# "officers of the Cluj county police", "the Alba Court of Appeal": courts, police and prosecutors of other countries.
rule work/county-police-lower
  type ORGANIZATION
  trigger word police court prosecutor council inspectorate tribunal gendarmerie
  back 3
  confidence 0.988
  regex %{lb}[Tt]he (?<hide>(?!(?:First|Second|Third|Fourth|Federal|United|Supreme|High|Local|State|County|Superior|Romanian|Appeals?|Appellate|Constitutional|Administrative|English|European|American|Criminal|Civil|Labou?r|Municipal|District|Regional|Military|Family)\b)\p{Lu}[\p{Ll}'’-]{2,16}(?:[ -]\p{Lu}[\p{Ll}'’-]{2,14})? (?:county|district|regional|municipal|city|cantonal|provincial|town|communal|metropolitan|traffic|border) (?:police(?: (?:inspectorate|department|station))?|court|prosecutor(?:'s office)?|council|tribunal|gendarmerie))(?![\pL])
  hit officers of the {Bistrita county police} on suspicion
  hit the {Cluj district court} found
  hit the {Ruse regional prosecutor's office} refused
  miss the Federal district court held
  miss the county police came

# "Keystone Farm Mutual Ins. Co.": insurers that end in short forms.
rule work/insurer-short
  type ORGANIZATION
  trigger word ins indem cas sur assur
  back 16
  confidence 0.9
  regex %{lb}(?<hide>(?!(?:The|By|For|And|Insurer|Carrier|Payer|With|From|Prim|Sec|Primary|Secondary|Auto|Health|Life)\b)%{word}(?: (?:(?:of|and|&) )?(?:%{word}|Mut\.|Am\.|Nat'l|Nat\.|Gen\.|Fid\.)){0,4} (?:& )?(?:Ins\.?|Indem\.?|Cas\.|Sur\.|Assur\.) (?:& (?:Indem|Cas|Sur)\. )?(?:Co|Grp|Group|Corp|Exch|Fund|Ass'n|Assn|Soc|Cos)(?!\pL)\.?)
  hit Insurer {Keystone Farm Mutual Ins. Co.}\n
  hit paid by {Big Sky Mut. Ins. Co.} in May
  hit {Prairie Fid. & Cas. Co.} denied
  miss the ins. co. paid
  miss Primary Ins. Co. name

# "engineer with CN, on call", "conductor for the UP": railways, airlines, carriers by their letters.
rule work/rail-letters
  type EMPLOYER
  trigger word cn cp cpkc up ns csx kcs via lirr njt sp bn wc cr tfl gwr lner dhl ups usps
  back 4
  confidence 0.988
  regex %{lb}(?i:engineer|conductor|brakeman|trainman|carman|machinist|dispatcher|switchman|trackman|signalman|boilermaker|railroader|welder|hostler|driver|guard|courier|carrier|track|yard|career|years|job|worked|works|section hand|section man) (?:with|for|at|on) (?:the )?(?<hide>CN|CP|CPKC|UP|NS|CSX|KCS|VIA|LIRR|NJT|SP|BN|WC|TfL|GWR|LNER|DHL|UPS|USPS)(?=[,.;:)\n]|\z| (?:in|at|since|until|for|and|on|out|from|railroad|railway|as)%{rb})
  hit a locomotive engineer with {CN}, on call
  hit a conductor for the {UP} in North Platte
  miss an engineer with up to
  miss job at UP angle

# "USMC, motor pool, to 1990": the forces as somebody's past.
rule work/forces
  type ORGANIZATION
  trigger word usmc usaf uscg usn usmcr usnr usar raf rcaf adf sandf
  confidence 0.9
  regex %{lb}(?:USMCR?|USAF|USCG|USNR?|USAR|RAF|RCAF)(?![\pL\pN/-])(?! (?:score|scale|ratio))
  hit – {USMC}, motor pool, to 1990
  hit {USAF} 1971-75, honorable
  miss the usn fell
  miss USN-4 of

# "OPP occ. RM22", "(VPD file 22-1104)": police by letters, by what they keep.
rule work/police-occurrence
  type ORGANIZATION
  trigger word occ occurrence constable cst detachment gd incident
  back 2
  confidence 0.988
  regex %{lb}(?<hide>(?!(?:SIU|DOI|WCB|WSIB|OSHA|EMS|ICU|ER|ED|HR|QA|IT|OT|PT|MVA|MVC|ADR|RCA|CAD|NEW|THE|AN?|ON|IN|OF|AT|BY|TO|NO|MY)\b)[A-Z]{2,5}) (?:occ\.|[Oo]ccurrence (?:no|#|num|\d|[A-Z]{2}\d)|Cst\.|[Cc]onstable|Constables|[Dd]etachment|GO#|incident (?:no\.?|#) ?[A-Z]?\d)(?![\pL])
  hit the impaired charge ({OPP} occ. RM2204 stood
  hit {VPD} Cst. Tan came
  miss the ER incident no. 4

# "Sacred Heart Memoria1 Hosp.": heads whose last letter a scanner took for a digit (inside a word text/misread.h mends it).
rule work/head-scanned
  type FACILITY
  trigger word memoria hospita medica genera centra schoo c cl hea un
  back 7
  confidence 0.95
  regex %{lb}(?<hide>(?!(?:The|At|In|To|From|By)\b)(?:%{word} ){1,4}(?:Memoria[1|]|Hospita[1|]|C[|][il|]nic|Cl[|]nic|Medica[1|]|Hea[|]th|Genera[1|]|Centra[1|]|Schoo[1|]|Un[|]versity)(?: (?:Hosp(?:ital)?|Cent(?:er|re)|Ctr|Clinic|School|Health)(?!\pL)\.?){0,2})(?![\pL\pN])
  hit {Sacred Heart Memoria1 Hosp.} Eau Claire
  hit at {Elm County Hospita1} in
  miss at the Hospita1
  miss Mercy 1 Health

# "until Gap hired him", "codes for Apple": firms whose name is a word.
rule work/hired-by-word
  type EMPLOYER
  trigger word hired laid furloughed rehired fired
  back 3
  confidence 0.84
  regex %{lb}(?:when|until|till|before|after|since|then|that|because|and) (?<hide>(?!(?:He|She|They|We|I|It|Dr|Mr|Mrs|Ms|Nobody|Mom|Dad|Management|Corporate|Covid|COVID)\b)(?<testname>\p{Lu}[\p{Ll}'’&]{1,15})(?C"!testname:given-male|given-female|surname-us|relative|title|month|weekday|occupation|role-official")(?: \p{Lu}[\pL'&]{1,15})?) (?:re)?(?:hired|laid off|let go|furloughed|fired) (?:him|her|me|them|us|everyone|half)%{rb}
  hit ended when {Gap} hired her.
  hit then {Costplus} laid off half the floor
  miss when Maria hired him
  miss until Monday hired her

rule work/codes-for
  type EMPLOYER
  trigger word codes coded coding cooks cooked programs welds cleans edits writes bakes
  confidence 0.9
  regex %{lb}(?:(?:codes|coded|coding|cooks|cooked|programs|welds|cleans|edits|writes|bakes)(?: \p{Ll}{3,12})? for) (?:the )?(?!(?:Mr|Mrs|Ms|Dr|Miss|God|Christmas|Thanksgiving|Easter|Medicare|Medicaid|Mom|Dad|Jesus|Sunday)\b)(?<hide>(?<testname>\p{Lu}[\pL'’&-]{1,16})(?C"!testname:given-male|given-female|month|weekday|holiday|relative|medical|demonym")(?: \p{Lu}[\pL'’&-]{1,15}){0,2})(?=[,.;:)]|\z| (?:in|and|until|since|from|but|when|where|on|at|now)%{rb})
  hit An apple a day; he codes for {Apple}.
  hit She cooks for {Sodexo} at
  miss she cooks for Maria.
  miss he cooks for Christmas.

# "Bupa wont pay", "Zenith denied it": what an insurer does.
rule work/insurer-does
  type ORGANIZATION
  trigger word wont refuses refused denied denies approved approves authorized authorised pays paid covers rejected keeps
  back 4
  confidence 0.9
  regex (?:\A|(?<=[.;:!?] |\n|that |and |but |because |, |when |says |said |if |so ))(?<hide>(?<testbody>\p{Lu}[\pL&'’]{2,15}(?: \p{Lu}[\pL&'’]{2,15})?)(?C"testbody:insurer"))(?: (?:has|have|just|still|again|already|finally|now|then|since))? (?:wo?n['’]?t (?:pay|cover|approve|authori[sz]e|budge|release)|refuse[sd]|den(?:ied|ies)|approve[sd]|authori[sz]ed|pays|paid|covers|rejected|keeps (?:asking|saying|denying))(?!\pL)
  hit wristband no. {Bupa} wont pay, memb
  hit but {Zenith} denied it twice
  miss Maria denied chest pain
  miss Patient denied pain

# "Funeral home: Ready & Sons", "Rehab provider: IPAR": who serves, by a label.
rule work/server-label
  type ORGANIZATION
  trigger word funeral mortuary undertaker undertakers rehab removal vendor supplier agency broker parish charity laundry hauler storage carrier
  confidence 0.9
  regex %{lb}(?i:funeral (?:home|director|directors)|mortuary|undertakers?|rehab(?:ilitation)? provider|removal firm|dme vendor|vendor|o2 vendor|supplier|broker|home care agency|staffing agency|temp agency|parish|charity|laundry|hauler|storage unit)(?: is| was)?:? ?(?:(?<=:)|(?<=: )|(?<=is )|(?<=was ))(?<hide>(?!(?:None|Unknown|Same|See|Not|No|Yes|TBD|Pending|The|Other|Patient|Family|N/A)\b)\p{Lu}[\pL'’]{1,15}(?:(?: & | and | of | )\p{Lu}[\pL'’]{1,15}){0,3})(?=[.,;()]|\s|\z)
  hit Funeral home: {Ready & Sons}. Union
  hit Rehab provider: {IPAR}. Union
  hit the removal firm was {Pickfords}.
  miss Vendor: None listed
  miss Parish: unknown

# "hold for Stone Co. coroner", "Bibb Co. jail": a county by its offices.
rule work/county-short
  type ORGANIZATION
  trigger word co
  back 3
  confidence 0.988
  regex %{lb}(?<hide>(?!(?:The|At|In|For|By|And)\b)\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})? Co\. (?:coroner|sheriff|jail|courthouse|detention|health dept|health department|schools|court|clerk|Sheriff|Jail|Coroner|Court|SO|PD|Health Dept|Schools|Fire|EMS))(?!\pL)
  hit Hold for {Stone Co. coroner}.
  hit served time in {Bibb Co. jail} in
  miss the Co. court
  miss Acme Co. said

# "MFRD Engine 21", "Medic 14 of LFD": crews by letters and number.
rule work/crew-number
  type ORGANIZATION
  trigger word engine medic ladder rescue truck squad
  back 1
  confidence 0.88
  regex %{lb}(?<hide>[A-Z]{2,5}(?:FD|FR|RD|EMS|FRD|AMB|PD|CFA|RFS|SES|FS)? (?:Engine|Medic|Ladder|Rescue|Truck|Squad) \d{1,3})(?![\pL\pN])
  hit off the river by {MFRD Engine 21}. ID
  hit {LFD Medic 4} on scene
  miss the Engine 21 part
  miss HIS Truck 4x4

# "later the Ben & Jerry's in Dover": a plant or shop of two names.
rule work/pair-shop
  type EMPLOYER
  trigger mark &
  back 2
  confidence 0.86
  regex (?<=[Tt]he |\bat |\bfor |later |: |then )(?<hide>(?!(?:Mr|Mrs|Ms|Dr|Law|Research|Pain|History|Bed|Black|Johnson|Arts|Health)\b)\p{Lu}[\p{Ll}'’]{2,14} & (?:Sons|Son|Daughters|Bros|Brothers|Co|Partners|\p{Lu}[\p{Ll}]{2,14}['’]s))(?=[.,;)]|\z| (?:in|at|on|for|since|and|near|plant|store|shop|factory)%{rb})
  hit IBM in Essex, later the {Ben & Jerry's} in Dover.
  hit worked for {Hallam & Sons} since
  miss the Bed & Breakfast
  miss for Research & Development

# "KofC 892", "VFW Post 1216", "Elks Lodge #1427": lodges by their number.
rule work/lodge-number
  type ORGANIZATION
  trigger word kofc vfw bpoe amvets foe loom elks moose kiwanis legion aerie dav
  confidence 0.92
  regex %{lb}(?:KofC|VFW|BPOE|A[Mm][Vv][Ee][Tt][Ss]|FOE|LOOM|DAV|Elks|Moose|Legion)(?: (?:Post|Lodge|Council|Aerie|Chapter))? (?:No\. ?|#)?\d{2,5}(?![\pL\pN])(?!\.\d)
  hit parish, {KofC 892}. Tx from
  hit bartends at {VFW Post 1216} on
  miss a moose 12 feet
  miss the DAV form

# "with the 124th Wing": units by their number.
rule work/unit-number
  type ORGANIZATION
  trigger word wing infantry airborne cavalry battalion brigade regiment armored engineers fighter marines artillery ranger squadron
  back 4
  confidence 0.88
  regex %{lb}\d{1,3}(?:st|nd|rd|th|d) (?:\p{Lu}\p{Ll}{2,12} )?(?:Wing|Infantry|Airborne|Cavalry|Battalion|Brigade|Regiment|Armored|Engineers|Marines|Artillery|Ranger|Squadron)(?: (?:Division|Battalion|Regiment|Brigade|Wing|Squadron|Team|Group))?(?!\pL)
  hit at Gowen field with the {124th Fighter Wing}, then
  hit the {101st Airborne Division} in
  miss the 5th wing of the house
  miss 2nd Marine came

# "letter carrier (Crestwood PO)", "the Depoe Bay Post Office": an office of the post by its town.
rule work/post-office
  type ORGANIZATION
  trigger word po office
  back 3
  confidence 0.9
  regex %{lb}(?<hide>(?!(?:The|At|By|In|Via|Per|Tylenol|Give|Meds?|Main|Local|Our)\b)(?<testcity>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?)(?C"testcity:place-us|place-world")(?C"!testcity:drug|medical") (?:PO(?=[).;]| (?:since|as|on|for|in) )|Post Office))(?!\pL)
  hit letter carrier ({Crestwood PO}) at
  hit clerk at the {Auburn Post Office} since
  miss took Ativan PO.
  miss the Main Post Office

# "Bench: Stratford Mags", "Leeds Crown on Monday": courts that are cut short.
rule work/court-short
  type ORGANIZATION
  trigger word mags
  back 3
  confidence 0.95
  regex %{lb}(?<hide>(?!(?:The|At|In|From|Before)\b)\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})? Mags(?: Court)?)(?![\pL'])
  hit Bench: {Stratford Mags} 3/11.
  hit listed at {Highbury Corner Mags Court} on
  miss the Mags said
  miss old mags

# "TOWED TO: MY PLACE AUTO, MILFORD": a yard.
rule work/towed-to
  type ORGANIZATION
  trigger word towed
  confidence 0.9
  regex %{lb}(?i:towed)(?: |: ?)(?i:to|by|from)?:? ?(?i:the )?(?<hide>(?!(?:The|His|Her|Home|My|Police|Storage|Impound|I-)\b)(?:\p{Lu}[\pL'’&]{1,15} ){1,3}(?i:auto|towing|tow|wrecker|recovery|body|garage|motors|collision|salvage|service|yard|copart|impound)(?: (?i:body|shop|service|center|repair))?)(?![\pL])
  hit TOWED TO: {MY PLACE AUTO}, MILFORD
  hit car towed by {Halloran Wrecker} at
  miss towed to the yard
  miss Towed by Maria home

# "go to Greater Second Mt. Olive": churches by their mountains.
rule work/church-mount
  type ORGANIZATION
  trigger word olive zion carmel pisgah moriah nebo hebron gilead hermon tabor calvary bethel
  back 7
  confidence 0.988
  regex %{lb}(?<hide>(?:(?:Greater|New|First|Second|Third|Old|Little) ){1,3}(?:(?:Mt\.?|Mount) )?(?:Olive|Zion|Carmel|Pisgah|Moriah|Nebo|Hebron|Gilead|Hermon|Tabor|Calvary|Bethel)(?: (?:Missionary|Baptist|AME|A\.M\.E\.|Methodist|Church|Tabernacle|COGIC|Temple|M\.?B\.?|Chapel)){0,4})(?![\pL'])
  hit and go to {Greater Second Mt. Olive}. State
  hit choir at {New Bethel Baptist Church} since
  miss moved to Mount Carmel in
  miss the first olive

# "He cleans at T.J.'s Sandwiches": letters with an s, and what is sold there.
rule work/letters-possessive
  type EMPLOYER
  trigger shape initial
  confidence 0.86
  regex (?<=\bat |\bfor |\bby |\bfrom |\bwith |\bof |\bto |\bquit |\bleft |\((?=\p{Lu}\.\p{Lu}\.))(?<hide>(?:\p{Lu}\.){2,3}['’]s \p{Lu}[\p{Ll}'-]{2,14}(?: (?:& )?\p{Lu}[\p{Ll}'-]{2,14}){0,2})(?C"!month|weekday|relative|document-word|medical")
  hit He cleans at {T.J.'s Sandwiches} three nights
  hit works for {R.J.'s Tire & Auto} in town
  miss with J.S.'s Mother there
  miss by J.S.'s wife

# A paper that somebody writes for or reads.
rule work/newspaper
  type ORGANIZATION
  trigger word courier gazette herald tribune chronicle sentinel enquirer inquirer dispatch bugle clarion
  back 3
  confidence 0.8
  regex (?<=\bof the |\bin the |\bto the |\bat the |\bfor the |\bfrom the |\bwith the )(?<hide>(?:\p{Lu}\p{Ll}{2,14} ){0,2}(?:Courier|Gazette|Herald|Tribune|Chronicle|Sentinel|Enquirer|Inquirer|Dispatch|Bugle|Clarion))(?![\pL-])(?! \p{Lu}\p{Ll}+ (?:[Ss]ystem|Team))(?=[,.;:)]|\z| (?:who|and|said|says|wrote|ran|that|on|in|about|for|last|is|was|has)%{rb})
  hit to Mr Baird-Lennox of the {Courier}, who is
  hit an advert in the {Evening Herald} last week
  miss of the courier, who
  miss to the Dispatch Center

# "St. Cloud Hospital", "Mt. Airy Medical Center": a saint or a mountain, and a place of care.
rule workplace/saint-hospital
  type FACILITY
  trigger word hospital medical infirmary clinic hospice health
  back 5
  confidence 0.992
  regex %{lb}(?<hide>(?:St\.?|Saint|Mt\.?|Mount|Ft\.?|Fort|ST\.?|SAINT|MT\.?|MOUNT|FT\.?|FORT) \p{Lu}[\pL'’]{1,20}(?:[ -]\p{Lu}[\pL'’]{1,20})?(?<!Hospital|HOSPITAL) (?:Hospital|Medical Center|Infirmary|Clinic|Hospice|Health Center|HOSPITAL|MEDICAL CENTER|INFIRMARY|CLINIC|HOSPICE|HEALTH CENTER))%{rb}
  hit nineteen days at {St. Cloud Hospital}. Officer
  hit from {Mt. Airy Medical Center} on
  miss St. Cloud has a hospital

# What some states alone call their departments.
rule body/state-department
  type ORGANIZATION
  trigger word department dept
  confidence 0.99
  regex %{lb}(?<hide>(?:Department|Dept\.?|DEPARTMENT) (?:of|OF) (?:LABOR (?:AND|&) INDUSTR(?:Y|IES)|Labor (?:and|&) Industries|Child(?:ren)?(?:'s|’s)? (?:Services|Protection|Safety|Protective Services|and Families)|Children,? (?:and|&) Families|Children, Youth,? (?:and|&) Families|Family and Protective Services|Human Assistance|Economic Security|Workforce (?:Services|Development|Solutions)))%{rb}
  hit faxed to the {Department of Child Services} today
  hit {Department of Labor and Industries}\nPO Box
  hit {Dept. of Labor & Industries} says
  miss Department of Labor regulations
  miss Department of Medicine
  miss Department of Health and Human Services

# An insurer by its state: "Blue Shield of California", "Health Net of Arizona".
rule body/insurer-of
  type ORGANIZATION
  trigger list insurer
  confidence 0.985
  regex %{lb}(?<hide>(?<testinsurer>\p{Lu}[\pL&]{1,16}(?: \p{Lu}[\pL&]{1,16}){0,3})(?C"testinsurer:insurer") of (?<teststate>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{3,12})?)(?C"teststate:state"))%{rb}
  hit billed to {Blue Shield of California} twice
  hit {Blue Cross of North Carolina} paid
  miss Blue Shield of Honor
  miss claims of California law
