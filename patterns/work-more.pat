# Houses, firms and offices in more of the ways in which people name them: a shop by its owner, an office by its quarter, a town as employer in
# capitals, a court over a caption, a row of jobs and pay, what an employer did.

define word \p{Lu}[\pL'’-]{1,20}
define end (?=[.,;:)?]|\z|\n| (?i:in|on|and|or|for|by|with|since|from|until|till|to|at|as|when|where|who|which|that|but|before|after|because|last|this|next|then|is|was|has|had|out|near|all|his|her|a|until|while)%{rb})

# "He ran Tolliver's Rod & Reel", "they opened Nell's Yarn Barn".
rule work/owned-shop
  type ORGANIZATION
  trigger word ran runs run running owned owns own opened opens bought founded started sold closed managed manages
  confidence 0.985
  regex %{lb}%{trigger} (?:the )?(?:old )?(?<hide>\p{Lu}[\pL'’-]{0,18}(?:['’]s|s['’])(?: (?:(?:&|and|of|n|'n') )?%{word}){1,4})%{end}
  hit and he ran {Gruber's Hay & Grain} till 1990.
  hit They opened {Nell's Yarn Barn} in town
  hit her mother owned {Delia's House of Lamps}, which
  hit who sold {O'Hara's Marine} to a cousin
  miss She ran Maria's bath and left.
  miss He runs Parkinson's support.
  miss He owned his mother's Ford.

# A business of somebody, named by its kind in small letters: "for Orloff's circus", "at Hanlon's dairy".
rule work/owner-kind
  type ORGANIZATION
  trigger word show circus carnival dairy bakery garage nursery orchard farm ranch diner cafe pub tavern bar restaurant store shop market deli pharmacy salon barbershop laundry mill sawmill boatyard lumberyard yard stables kennel studio gallery hotel motel funeral greenhouse butchers butcher grocery hardware smithy forge brewery winery cannery
  back 6
  confidence 0.98
  regex %{lb}(?:at|for|with|from|to|behind|outside|near) (?<hide>(?!(?:St|Mother|Father|Valentine|New|Children|Women|Men|Today|Mom|Dad|Grandma|Grandpa)['’s]|He['’]|She['’]|It['’]|That['’]|There['’]|What['’]|Let['’]|Who['’])\p{Lu}[\pL-]{2,18}['’]s (?:\p{Ll}{3,10} ){0,2}%{trigger})%{rb}(?= (?:on|in|until|since|where|and|before|after|for|from|as|but|over|near)%{rb}|[.,;)]|\z|\n)
  hit He rigs for {Bixby's puppet show} on the 4th.
  hit She milked at {Hanlon's dairy} until May
  hit pump jockey at {Turley's garage}, then
  hit ten years with {Orloff's traveling circus}.
  miss at Mom's house on the farm
  miss for Alzheimer's disease
  miss for She's at the store
  miss from Turley's garage door

# Public offices by the quarter they stand in: "the Dorset post office", "at the Elk Point library".
rule work/quarter-office
  type ORGANIZATION
  trigger word post sorting fire police bus pumping branch toll welfare unemployment customs transit postal jobcentre dmv library
  back 4
  confidence 0.98
  regex %{lb}(?:[Tt]he|at|from|to|out of|[Hh]is|[Hh]er|[Oo]ur) (?<hide>(?!(?:The|His|Her|Our|My|First|Second|Local|New|Old|Main|County|City|Public|General|Central|A|No|US|Dr|Mr|Mrs|Ms)%{rb})(?<testplace>%{word})(?C"!testplace:month|weekday|title|medical|heading")(?: %{word}){0,2} (?:post office|sorting office|fire ?house|fire station|police station|police post|bus (?:depot|garage|barn)|pumping station|branch library|toll plaza|welfare office|unemployment office|customs house|transit yard|postal (?:annex|facility|station)|jobcentre|DMV|(?:public )?library(?! card| book)))%{rb}
  hit a clerk at the {Harding Square post office} on Fridays
  hit a sergeant out of the {Mill Basin police station}
  hit at the {Elk Point public library} on Mondays
  hit fell at the {Dorset bus depot}
  miss at the local post office
  miss the Main post office
  miss He went to the library in May.

# A town as employer, in capitals: "EMPLOYED BY THE TOWN OF EAST DUNMORE".
rule work/town-upper
  type ORGANIZATION
  trigger word city town county village township borough port parish
  confidence 0.99
  regex (?<=FOR THE |BY THE |WITH THE |FROM THE |SUED THE |FOR |BY |VS\. |V\. |v\. |: |\n)(?<hide>(?:CITY|TOWN|COUNTY|VILLAGE|TOWNSHIP|BOROUGH|PARISH) OF (?!(?:BIRTH|INJURY|ORIGIN|RESIDENCE|DEATH|ACCIDENT|EMPLOYMENT|HIRE|LOSS|VENUE|ISSUE|HIS|HER|THE|OUR)%{rb})(?:(?:FORT|PORT|SAINT|ST\.?|LAKE|MOUNT|POINT|GRAND|PALM|LITTLE|UPPER|LOWER|LONG|NEW|NORTH|SOUTH|EAST|WEST|SAN|SANTA|LOS|LAS|EL|CEDAR|BATON|LA|DES) )?\p{Lu}[\p{Lu}'’-]{2,18}(?: (?:BEACH|SPRINGS|FALLS|CITY|HEIGHTS|HILLS|PARK|LAKE|ROCK|GROVE|BAY|VALLEY|RAPIDS|RIVER|BLUFFS?|CREEK|HARBOR|HARBOUR|ISLAND|POINT))?)%{rb}
  hit READS METERS FOR THE {CITY OF PORT HOLLIS}. MARRIED
  hit EMPLOYED BY THE {TOWN OF EAST DUNMORE} SINCE
  hit A CLERK WITH THE {COUNTY OF MARLOW} FOR
  hit RUIZ VS. {CITY OF CEDAR FALLS}\n
  miss EMPLOYED IN THE CITY OF HER CHOICE
  miss CITY OF BIRTH: BATON ROUGE
  miss ASKED FOR COUNTY OF RESIDENCE

# "UNITED STATES DISTRICT COURT, DISTRICT OF MAINE", "United States Bankruptcy Court for the Western District of Missouri".
rule work/federal-court
  type ORGANIZATION
  trigger word united u
  confidence 0.99
  regex %{lb}(?<hide>(?i:United States|U\.S\.) (?i:District|Bankruptcy|Magistrate) (?i:Court),? (?i:for the |in the |in and for the )?(?i:(?:northern|southern|eastern|western|middle|central) )?(?i:district of) %{word}(?: (?:OF |of )?%{word}){0,2})%{rb}
  hit  {UNITED STATES DISTRICT COURT, DISTRICT OF NEW HAMPSHIRE}\n\n
  hit filed in {United States District Court for the Western District of Missouri}.
  hit {U.S. Bankruptcy Court, Southern District of Ohio}, which
  miss The United States is a party.
  miss a district of Ohio

# The court areas of Connecticut and parts of a court in short: "arraigned at GA 9", "in G.A. 23".
rule work/court-area
  type ORGANIZATION
  trigger word ga g
  confidence 0.985
  regex (?<=[Cc]ourt |[Aa]t |[Dd]ocket |[Aa]rraigned in |[Hh]eard in |[Pp]ending in |[Cc]ourt, |[Cc]ourt \()(?<hide>G\.?A\.?[ -]?#?\d{1,2})(?![\d+/:.%]\d|[+\d]| ?(?:weeks|wks|wk|w%{rb}|days))
  hit to appear at {GA 9}.
  hit arraigned in {G.A. 23}, no bond
  miss delivered at GA 38+2
  miss at GA 36 weeks
  miss at 2 in GA

# Title, firm and pay in the columns of a table: "2014    line cook, nights    Moe's Diner     $8/h".
rule work/row-firm
  type EMPLOYER
  cross line
  trigger digits 4 4 -/\s
  confidence 0.98
  regex (?:\A|(?<=\n|[ \t]))(?:19|20)\d\d(?: ?(?:-|–|to) ?(?:(?:19|20)?\d\d|[Pp]resent|[Nn]ow|[Dd]ate))?[ \t](?C"wide")[ \t]*\p{Ll}[^\n\t$:]{2,40}?[ \t](?C"wide")[ \t]*(?<hide>(?!(?:Self|Varied|None|Various|Full|Part|Weekly|Hourly|Total)%{rb})\p{Lu}[\pL'’&.-]{1,20}(?: (?!(?C"wide"))(?:& |of )?[\pL\d'’&.-]{1,20}){0,4})(?:[ \t]\([^()\n]{1,24}\))?[ \t](?C"wide")[ \t]*\$ ?\d[\d.,]*(?: ?(?:/ ?|per |an |a )(?:h|hr|hour|wk|week|mo|month|day|yr|year)%{rb})?
  hit 2014     lobby guard, nights       {Pinkerly}       $9.75/h\n
  hit 1999 - 2003    cook              {Moe's Diner}          $8 an hour\n
  hit 2015-now   loader     {Allied} (nights)     $16\n
  miss 99213    Office visit      Paid     $40.00\n
  miss 2012     refill of     Full     $4 per month\n

# The row of the oldest job: "before     mason's helper     city works".
rule profession/row-before
  type PROFESSION
  cross line
  trigger word before earlier prior previously youth earliest
  confidence 0.84
  regex (?:\A|(?<=\n|[ \t]))(?i:%{trigger})[ \t](?C"wide")[ \t]*(?<hide>(?<testjob>(?:\p{Ll}[\p{Ll}'’-]{1,14} ){0,3}\p{Ll}{3,16}+(?C"occupation|occupation-head"))(?C"!testjob:role-clinician|relative|medical"))(?=[ \t]*(?:\n|\z)|,|;| \(|[ \t](?C"wide"))
  hit \n  before     {mason's helper}     city works\n
  hit earlier     {cook}, night shift\n
  miss before     surgery     the patient\n
  miss prior     knee pain\n

# Who runs an office of the state, in small letters, in the column behind a trade: "driver     village council".
rule work/row-office
  type EMPLOYER
  cross line
  trigger word ministry department municipality council commune prefecture authority cooperative
  back 3
  confidence 0.98
  regex (?<=[ \t](?C"wide"))(?<hide>(?:the )?(?:(?:water|public works|health|education|defen[sc]e|interior|transport|city|town|village|forest|mining|farm|rural|state|port|school|power|electricity|roads?|post|railway|grain|fishing) )(?:works )?%{trigger})(?=[ \t]*(?:\n|\z)|,|;| \(|[ \t](?C"wide"))
  hit before     porter     {forest ministry} (summers)\n
  hit 1999    driver     {village council}\n
  miss the water ministry said
  miss a city council of old

# What an employer or insurer of everybody's knowledge did: "Walmart wrote me up", "Subway cut his hours".
rule work/employer-did
  type EMPLOYER
  trigger word gave hired rehired fired laid let cut offered terminated promoted transferred wrote moved sent suspended accommodated scheduled reassigned trained paid pays
  back 4
  confidence 0.988
  regex (?:\A|%{lb}|(?<= ))(?<hide>(?<testorganisation>\p{Lu}[\pL'’&.-]{1,18}(?: (?:& )?\p{Lu}[\pL'’&-]{1,18}){0,2})(?C"testorganisation:body-framed|company")(?C"!testorganisation:given-male|given-female|month|place-us|state|country|surname-us"))(?:(?: has| had)? (?:gave|hired|rehired|fired|offered|terminated|promoted|transferred|suspended|accommodated|scheduled|reassigned|trained|paid|pays) (?:him|her|me|them|my|his)|(?: has| had)? laid (?:him|her|me|them) off| let (?:him|her|me|them) go| cut (?:his|her|my|their) (?:hours|pay|shifts?|job)| wrote (?:him|her|me) up| (?:moved|sent) (?:him|her|me) to (?:nights|days|the|a|light))%{rb}
  hit {Apple} gave him a chair with arms
  hit then {Subway} cut his hours, and
  hit {Home Depot} laid him off in June
  hit and {Walmart} wrote me up for it
  miss Mercy gave her a ride.
  miss Ford let go of the rail
  miss Target gave way

# Of two jobs: "for Walmart by day", "at Staples nights".
rule work/by-day
  type EMPLOYER
  trigger word day days night nights weekends mornings evenings
  back 5
  confidence 0.985
  regex %{lb}(?:at|for|with) (?<hide>(?<testorganisation>\p{Lu}[\pL'’&.-]{1,18}(?: (?:& )?\p{Lu}[\pL'’&-]{1,18}){0,2})(?C"testorganisation:body-framed|company")(?C"!testorganisation:given-male|given-female|month|weekday"))(?:,? (?:by (?:day|night)|days|nights|weekends|mornings|evenings|on (?:weekends|nights)|part[- ]time|full[- ]time))%{rb}
  hit He bakes for {Walmart} by day.
  hit She cashiers at {Staples} nights
  miss with Maria by day
  miss at Easter weekends

# Hospitals of Britain and elsewhere by half a name: "moved to the Royal", "born at the Infirmary".
rule work/the-royal
  type FACILITY
  trigger word royal infirmary radcliffe general northern western southern eastern queen victoria alfred austin prince nuffield freeman marsden brompton whittington lister
  back 2
  confidence 0.985
  regex %{lb}(?:to|at|from|in|into|by) the (?<hide>(?:(?:Western|Northern|Southern|Eastern|City) General|Royal(?: (?:Infirmary|Free|Marsden|Brompton|Victoria|Liverpool|Sussex|Cornwall|Devon|Surrey|Berkshire|Adelaide|Melbourne|Hobart|Prince Alfred))?|Infirmary|General|Radcliffe|John Radcliffe|Northern|Queen(?:['’]s| Elizabeth| Alexandra)?|Victoria|Alfred|Austin|Prince (?:of Wales|Charles)|Nuffield|Freeman|Marsden|Brompton|Whittington|Lister))(?= (?:anyway|again|by ambulance|at once|straight|that night|overnight|yesterday|today|last|on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|the \d|\d)|and (?:the|they|he|she|a|kept|sent|then|were|was)|where|for (?:an?|his|her|the|tests|scans?|surgery)|in (?:an?|the|\p{Lu})|with (?:an?|chest|his|her)|when|until|after|before|to (?:be|have|see))%{rb}|[.,;)]|\z|\n)
  hit She went back to the {Royal} that night
  hit She was born at the {Infirmary}.
  hit Mum is in the {Western General} with her hip
  hit on to the {Radcliffe} by ambulance
  hit moved to the {General} on 3/4
  miss He said to the General that
  miss the royal we
  miss He came from the General Assembly.

# The offices that look after children, benefits and jobs, by their letters, where the words around them say so: "CYFD took the twins".
rule work/agency-did
  type ORGANIZATION
  trigger word dcf dcfs dcyf cyfd dyfs dcpp dfps dfcs ocfs dcs dshs dpss dhhs dhs cfsa csb dor eoc twc dwp acs hra dss dcbs cys dta dmh dds dph dvr bvr ddsn ahcccs eohhs
  back 3
  confidence 0.985
  regex %{lb}(?:[Cc]ase|[Rr]eferral|[Rr]eport|[Rr]eported|[Ww]orker|[Cc]aseworker|[Aa]gent|[Cc]ustody|[Ii]nvolvement|[Ll]etter|[Rr]eferred|[Kk]nown|[Oo]pen) (?:with|by|from|to|of|in|at) (?<hide>%{trigger})%{rb}|%{lb}(?<hide>%{trigger})(?= (?:has|had|took|takes|opened|closed|removed|placed|worker|caseworker|case|custody|involve[ds]|involvement|visited|visits|wants|says|said|came|hearing|investigator|investigation|report|paid|pays|stopped|cut|office|hotline|is (?:involved|coming|in))%{rb})
  hit {DCF} closed its file of May
  hit There is a case with {DCFS}, worker
  hit {CYFD} took the twins in March
  hit a caseworker from {DPSS} came
  miss DCF noted on echo
  miss a case of beer

# A practice as a corporation, by its last letters: "Kite Hill Pediatrics, P.C.", "Lakeshore Family Dentistry, P.A."
rule work/care-corporation
  type FACILITY
  trigger word p s pllc pc pa inc llc ltd
  back 8
  confidence 0.985
  regex %{lb}(?<hide>(?!(?:Dr|Mr|Mrs|Ms|At|The|To|From|In|By|For|With|Of|And|Per|Via)%{rb})%{word}(?: (?:(?:&|and|of) )?%{word}){0,4} (?:Pediatrics|Paediatrics|Orthop(?:a)?edics|Dermatology|Cardiology|Dentistry|Dental|Family Medicine|Internal Medicine|Psychiatry|Psychology|Radiology|Imaging|Urology|Neurology|Oncology|Gastroenterology|Ophthalmology|Optometry|Podiatry|Chiropractic|Obstetrics|OB/GYN|Midwifery|Physicians|Surgeons|Anesthesia|Rheumatology|Nephrology|Endocrinology|Pulmonology|Allergy|Orthodontics|Periodontics|Endodontics|Counseling|Wellness|Therapy|Rehab(?:ilitation)?|Associates|Specialists|Clinic|Vision|Eye Care|Medical Group),? (?:P\.C\.|P\.A\.|P\.L\.L\.C\.|S\.C\.|P\.S\.|PLLC|PC|PA|Inc\.?|LLC|Ltd\.?))(?![\pL\pN])
  hit {Kite Hill Pediatrics, P.C.}\n14 Elm Road
  hit sent by {Lakeshore Family Dentistry, P.A.} on
  hit bill of {Stone & Ruiz Dermatology PLLC}.
  miss Refer to Cardiology, PA seen today
  miss Physical Therapy, p.c. daily

# A trade and the house in one bracket behind a name: "(pilot, Delta)".
rule work/bracket-trade-firm
  type EMPLOYER
  trigger mark (
  confidence 0.98
  regex \((?:an? |now |retired |also )?(?:\p{Ll}{3,14}[ -]){0,2}\p{Ll}{3,16}+(?C"occupation|occupation-head")(?<!nurse|therapist|worker|interpreter|adjuster|counselor|manager), (?<hide>(?<testname>\p{Lu}[\pL'’&-]{2,18})(?C"!testname:given-male|given-female|month|weekday|place-us|place-world|state|country|surname-us|specialty|title|drug")(?: (?:& |of )?\p{Lu}[\pL'’&-]{1,18}){0,3}|(?:Delta|United|American|Southwest|Alaska|Hawaiian|Frontier|Spirit|JetBlue|Allegiant|Qantas|Emirates|Lufthansa|Allied|Ford|Chrysler|Boeing|Amtrak))(?=[;,)])
  hit her aunt Lani (gate agent, {Hawaiian}; on leave)
  hit Greg (pilot, {Delta}) drove
  hit her son Abe (a welder, {Kingfab}), who
  miss (nurse, Maria)
  miss (driver, Ohio)

# The firm in the first column, the title behind it: "Kum & Go      cashier      2019-2021".
rule work/row-first
  type EMPLOYER
  cross line
  trigger digits 4 4 -/\s
  back 12
  confidence 0.98
  regex (?:\A|(?<=\n))[ \t]*(?<hide>(?!(?:Self|Various|None|Name|Date|Dates|Total|Unemployed)%{rb})\p{Lu}[\pL'’&.-]{1,20}(?: (?!(?C"wide"))(?:& |of )?[\pL\d'’&.-]{1,20}){0,4})[ \t](?C"wide")[ \t]*\p{Ll}(?:[\p{Ll}'’-]| (?!(?C"wide"))){2,30}(?:(?<=er)|(?<=or)|(?<=man)|(?<=ist)|(?<=ian)|(?<=sgt)|(?<=clerk)|(?<=cook)|(?<=aide)|(?<=guard)|(?<=lead)|(?<=hand)|(?<=ant)|(?<=mechanic)|(?<=nurse)|(?<=tech)|(?<=mgr)|(?<=asst)|(?<=host))[ \t](?C"wide")[ \t]*(?:19|20)\d\d ?(?:-|–|to) ?(?:(?:19|20)\d\d|[Pp]resent|[Nn]ow)(?!\d)
  hit \n  {Kip & Run}              cashier              2019-2021      $11.00/hr
  hit \n{Fort Ridge Guard}      supply sgt       2004-2010\n
  miss \nKnee            flexion          2004-2010\n
  miss \nSelf            handyman         2004-2010\n
