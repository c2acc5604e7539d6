# Bodies whose names hold a word that says so, in the places and short forms in which offices write them: clinics of two parts of the body,
# a field "at" a house, parties of a caption, letterheads, firms of lawyers, insurers, units of the army, boats, schools and forms.

define word \p{Lu}[\pL\pN'’-]{1,20}
define any_word \p{Lu}[\pL\pN'’&.-]{0,20}
# Words that begin a heading, a finding or an order rather than a name.
define no_first (?!(?i:the|a|an|his|her|my|our|your|their|this|that|and|or|of|at|by|to|from|for|in|on|with|per|via|left|right|bilateral|both|upper|lower|normal|abnormal|chronic|acute|no|see|refer|referred|referral|call|called|order|ordered|orders|new|old|prior|current|exam|examination|history|review|status|plan|impression|diagnosis|assessment|follow|follow-up|continue|start|stop|need|needs|repeat|stat|portable|mri|ct|xr|us|x-ray|xray|emg|dr|mr|mrs|ms|miss|drs|date|name|department|dept|division|section|board|chief|head|chair|director|professor|diplomate|fellow|certified|general|pediatric|paediatric|adult|geriatric|sports|hand|spine|foot|knee|hip|shoulder|ortho|neuro|physical|occupational|speech|outpatient|inpatient|emergency|primary|urgent|family|internal|interventional|diagnostic|nuclear|radiation|medical|surgical|vascular|cardiac|thoracic|plastic|oral|pain|home|mobile|total|open|closed|partial|other|any|each|all|when|where|if|he|she|they|it|was|is|seen|sent|went|done|please|thank|dear|re|cc|attn|subject|title|policy|criteria|guidelines?|part|chapter|exhibit|note|notes|page)%{rb})

# "Harbor Bone & Joint", "Cascade Foot and Ankle", "at Summit Brain & Spine".
rule work/two-parts
  type FACILITY
  trigger word bone foot hand spine heart eye ear pain brain neck allergy skin hip knee wrist joint back orthopedic orthopaedic head nerve arthritis lung
  back 4
  confidence 0.9
  regex %{lb}(?<hide>%{no_first}(?<testname>%{word})(?C"!testname:medical|specialty|title|month|weekday|abbreviation|drug|eponym|heading|scale")(?: %{no_first}%{word}){0,2} (?:Bone|Foot|Hand|Spine|Heart|Eye|Ear|Pain|Brain|Neck|Allergy|Skin|Hip|Knee|Wrist|Joint|Back|Ortho(?:pa?edic)?|Head|Nerve|Arthritis|Lung|BONE|FOOT|HAND|SPINE|HEART|EYE|EAR|PAIN|BRAIN|SKIN|JOINT)(?:, Nose)?,? (?:&|and|AND|\+) (?:Joint|Ankle|Shoulder|Spine|Sports?|Vascular|Ear|Throat|Neck|Asthma|Cancer|Wrist|Knee|Hip|Hand|Back|Rehab|Wellness|Laser|Surgery|Lung|Rheumatology|JOINT|ANKLE|SHOULDER|SPINE|SPORTS?|VASCULAR|THROAT|ASTHMA|WRIST)(?: (?:Center|Centre|Clinic|Institute|Specialists|Associates|Group|Surgery|Physicians|CENTER|CLINIC|INSTITUTE|SPECIALISTS|ASSOCIATES))?)%{rb}(?! (?:pain|exam|MRI|films|X-?rays?|strain|injury|fractures?|swelling))
  hit his cast came off at {Harbor Bone & Joint} today
  hit {Cascade Foot and Ankle Specialists}, Bend
  hit {PIONEER HEART & VASCULAR}
  miss Left Foot & Ankle: normal
  miss MRI Brain and Spine
  miss Left Hand and Wrist exam

# "Prairie Ortho at Elmhurst", "Texas Oncology at Plano".
rule work/field-at
  type FACILITY
  trigger word at
  back 4
  confidence 0.97
  regex %{lb}(?<hide>%{no_first}(?<testname>%{word})(?C"!testname:medical|specialty|title|month|weekday|abbreviation|drug|eponym|heading|scale")(?: %{no_first}%{word}){0,2} (?:Ortho|Orthopa?edics|Oncology|Neurology|Neurosurgery|Spine|Cardiology|Heart|Pediatrics|Urology|Imaging|Radiology|Rehab|Therapy|Dermatology|Surgery Center|Surgical Center|Medical Group|Physicians|Cancer Center|Hospice|Urgent Care|Dialysis|Eye) at (?:the )?(?<testorganisation>%{word}(?: %{word}){0,2})(?C"!testorganisation:month|weekday|holiday"))%{rb}(?!:)
  hit pins out by {Prairie Ortho at Elmhurst}; casted
  hit chemo with {Lone Star Oncology at Plano} in
  miss seen by Cardiology at Mercy
  miss in Hand Surgery at Mercy
  miss Lone Star Oncology at noon

# Parties: "vs.\nMESA EGG RANCH; PACIFIC", "v. Red Barn Dairy, Defendant".
rule work/party-head
  type ORGANIZATION
  cross paragraph
  trigger word v vs against
  confidence 0.985
  regex %{lb}(?:v|vs|V|VS|AGAINST|against)\.?[,]?[ \t\n-]{1,40}(?<hide>(?!(?:THE|The|STATE|State|UNITED|United|DEPARTMENT|DIVISION|BOARD|COMMISSION|WORKERS'?)%{rb})%{any_word}(?: (?:(?:OF|of|AND|and|&) )?%{any_word}){1,5}(?<=\pL)(?C"organisation-head|facility-head|legal-form"))(?![\pL'’])(?=[;,]|\.?[ \t]*\n|\z|[ \t](?C"wide"))
  hit        vs.\n{MESA EGG RANCH}; PACIFIC\n
  hit Ana Tan v. {Red Barn Dairy}, Defendant
  hit    -against-\n{HUDSON TILE WORKS},\n
  miss Roe v. Wade, 410 U.S. 113
  miss Jones v. STATE BOARD, 5 P.2d 4
  miss rubbed against The Farms

# The first line of a letter in capitals and small letters, above an address.
rule work/letterhead-title
  type ORGANIZATION
  cross page
  trigger shape capital
  confidence 0.9
  regex \A[ \t]*(?<hide>\p{Lu}\p{Ll}{1,20}(?!\pL)(?:[&'’.-]\pL{0,12}){0,2}(?: (?:(?:of|and|&|the) )?(?!(?C"wide"))%{any_word}){1,6}(?<=\pL)(?C"organisation-head|facility-head|legal-form")(?C"!document-word|heading"))(?=[ \t]*\n[ \t]*(?:\d{1,5} |P\.? ?O\.? |One |Suite|Unit|Pier|Route|Rte|Hwy))
  hit {Granite Point Millwork}\n1190 Quarry Road, Barre
  hit {Ann Tan Bakery}\nP.O. Box 4
  miss Progress Note\n3 May
  miss Maria Delgado\n1190 Quarry Road

# Firms of lawyers by the last word: "ORDWAY-FLINT LAW", "Bly Law, for the applicant".
rule work/x-law
  type ORGANIZATION
  cross line
  trigger word law
  back 8
  confidence 0.985
  regex %{lb}(?<hide>(?!(?i:the|a|an|common|civil|criminal|family|labor|labour|case|public|state|federal|municipal|tort|contract|business|elder|immigration|employment|administrative|insurance|health|and|of|at|in|by|under|local|international|constitutional|workers'?|compensation|school|college|bachelor|doctor|master|conclusions?|findings?|judge|martial|lemon|our|your|his|her|this|that|new|old|california|texas|existing|current|applicable|statutory|decisional|sharia|islamic|canon|court|substantive|procedural|no|disability|injury|real|property|tax|patent|trial|environmental|maritime|admiralty|military|natural|murphy's|ohm's|starling's|boyle's|poiseuille's|wolff's|hilton's|hooke's|laplace's|step-?ma|mother-in|father-in|son-in|daughter-in|brother-in|sister-in|in|mother|father|brother|sister|son|daughter)[ -])(?:(?=(?<testgiven>\p{Lu}[\pL'’-]{2,20}) )(?:(?C"!testgiven:given-male|given-female|title")|(?=\p{Lu}[\pL'’-]+[ -]\p{Lu}[\pL'’-]+ (?!LAW|Law))))\p{Lu}[\pL'’-]{2,24}(?:,? (?:& |and )?\p{Lu}[\pL'’-]{2,20}){0,3} (?:Law|LAW)(?: (?:Group|Firm|Offices?|Center|Partners|Chambers|GROUP|FIRM|OFFICES?|CENTER))?)(?<!of Law|Of Law|OF LAW|at Law|At Law|AT LAW|and Law|in-Law|In-Law|IN-LAW)(?=[ \t]*(?:\n|\z)|;|\)|[ \t](?C"wide")|, (?:\d|by|for|P\.?C|LLP|PLLC|APC|\p{Ll})|\.(?: |\n|\z)| (?:for|by|appeared|represents?|filed|served|has|is|was)%{rb})(?! Judge)
  hit FOR THE WORKER: {ORDWAY-FLINT LAW}\n
  hit {Bly Law}, for the applicant
  hit Signed, {Kestrel Hart Law Group}\n
  miss Conclusions of Law\n
  miss an Attorney at Law, for
  miss under California Law, for
  miss Administrative Law Judge
  miss Maria Law, for herself

# Insurers: "Prairie Mutual", "Granger Comp paid", "Keystone Indemnity".
rule work/x-mutual
  type ORGANIZATION
  trigger word mutual comp casualty indemnity assurance
  back 8
  confidence 0.985
  regex %{lb}(?<hide>(?!(?i:the|a|an|his|her|by|of|at|in|for|from|to|with|and|or|no|this|that|our|your|my|their|was|is|feelings?|property|general|medical|workers?'?|workers'|worker's|worker’s|workers’|work|workmans?'?|workmen's|industrial|state|unemployment|full|total|partial|labor|after|before|when|if|as|on|employers?'?|life|fire|marine|quality|such|any|all|some|most|self|double|mass|war|civilian)%{rb})%{word}(?: %{word}){0,2} (?:Mutual|Casualty|Indemnity|Assurance|Comp))(?<!Workers' Comp|Worker's Comp|Workers’ Comp|Workers Comp|Work Comp)%{rb}(?! (?:of|aid|respect|consent|agreement|friend|fund|benefits?|claims? form|Consent|Agreement|Release|Rate|Ratio|Program|Act|Board|Judge|System|Payment|Payments|Clause))(?=[.,;:)/]|\z|\n|[ \t](?C"wide")| (?:\(|\p{Ll}|\d|#|\p{Lu}))
  hit He says {Prairie Mutual} (claim 4) cut him off
  hit checks from {Granger Comp}.
  hit {Keystone Ridge Indemnity} accepted it
  miss by Mutual consent
  miss filed for Workers' Comp in May
  miss the Mass Casualty plan

# Units of the services: "a cook in the 19th Airlift Wing", "101st Airborne", "2d Marine Division".
rule work/army-unit
  type ORGANIZATION
  trigger word wing division brigade regiment battalion squadron infantry cavalry airborne corps fleet armored artillery marines engineers group company detachment platoon
  back 7
  confidence 0.988
  regex %{lb}(?<hide>\d{1,4}(?:st|nd|rd|th|d)(?: (?!(?:Floor|Ward|Street|Avenue|Ave|St|Circuit|Judicial|Appellate|District|Edition|Department|West|East|North|South|Judge|Division of|Nerve|Metacarpal)%{rb})[\p{Lu}\d][\pL\d'-]{1,16}){0,5} (?:Wing|Division|Brigade|Regiment|Battalion|Squadron|Infantry|Cavalry|Airborne|Corps|Fleet|Armored|Artillery|Marines|Engineers|Detachment|Platoon|(?:Support|Services|Maintenance|Mission|Medical|Operations|Transport(?:ation)?|Fighter|Intelligence|Construction|Aviation|Engineering|Security|Police|MP|Airlift|Logistics|Signal|Ordnance|Quartermaster|Special Forces) (?:Group|Company))(?: (?:Division|Regiment|Brigade|Wing))?)%{rb}(?! (?:Street|Avenue|St\b|District|Appellate))
  hit She loaded pallets in the {19th Airlift Wing} at Little Rock
  hit He jumped with the {101st Airborne} in 1990
  hit {3rd Infantry Division} at Fort Stewart
  hit fixed trucks in the {548th Combat Support Company}.
  miss 4th Floor West Wing
  miss the 2nd division of the nerve
  miss the 3rd wing of it

# Boats as employers: "owner of the Miss Coralie", "hired on the Lady Ruth", "M/V Northern Star".
rule work/boat
  type ORGANIZATION
  trigger word miss lady captain capt queen king sea ocean bay northern southern pacific atlantic lucky island gulf golden silver blue cape bold proud arctic alaska bering western eastern star spirit mary m f t s r mv fv sv
  back 5
  confidence 0.988
  regex %{lb}(?:(?<hide>(?:[MFTSR]/V|M\.V\.|F\.V\.|MV|FV) \p{Lu}[\pL'’-]{1,16}(?: (?:of )?\p{Lu}[\pL'’-]{1,16}){0,2})|(?:owner|captain|skipper|master|mate|deckhand|cook|engineer|crew|crewman|crewmember|hand|fish(?:es|ed|ing)?|shrimps|shrimped|crabbed|crabs|boat|boats|vessel|trawler|tug|towboat|lobsterman|fisherman|sternman|seiner|dragger|tender|shrimper|berth|trip|aboard|board|boarded|fell off|fell from|fall on|hurt on|injured on|works on|worked on|job on|unloading|loading|repairing)(?: (?:of|on|aboard|off|for|onto|from|in))?(?:,)? (?:the |his own )?(?<hide>(?:(?:Miss|Lady|Captain|Capt\.|Queen|King)(?! (?:Anne's|America))|(?<=the )(?:Sea|Ocean|Bay|Northern|Southern|Pacific|Atlantic|Lucky|Island|Gulf|Golden|Silver|Blue|Cape|Bold|Proud|Arctic|Alaska|Bering|Western|Eastern|Star|Spirit|Mary)) \p{Lu}[\pL'’-]{1,16}(?: (?:II|III|IV|\p{Lu}\p{Ll}{2,12}))?))%{rb}(?! (?:Hospital|Clinic|County|Avenue|Street|Road))
  hit bait was sold to the owner of the {Miss Coralie}, as always
  hit She cooks for the crew of the {Lady Ruth} in winter
  hit She fell from the {Northern Dawn} in May
  hit aboard {M/V Cape Ann} that day
  miss the owner of the house, Miss Tan
  miss boarded Miss America
  miss crew at Sea today

# "Employer name: CDCR - Salt Marsh", "Employer: USPS / Fremont Annex".
rule work/agency-site
  type EMPLOYER
  cross line
  trigger word employer insured company agency employed
  confidence 0.992
  regex %{lb}(?i:employer(?:'s)?(?: name)?|insured|company(?: name)?|agency|employed by)[ \t]?:[ \t]{0,8}(?<hide>[A-Z][A-Z&]{1,7} ?[-–/] ?\p{Lu}[\pL'’]{1,16}(?: (?!(?C"wide"))(?!%{any_word}(?: %{any_word})?:)\p{Lu}[\pL'’]{0,16}){0,3})(?![\pL:])
  hit Employer name: {CDCR - Salt Marsh}      Employer Phone: 5
  hit Employer: {USPS / Fremont Annex}\n
  miss Employer: N/A
  miss Employer: NONE - Retired:

# A place of care in the short words of a record: "Dept:ALTON MED GRP", "Facility: Elk Hlth Ctr".
rule work/short-heads
  type FACILITY
  trigger word grp ctr hosp fac assoc
  back 5
  confidence 0.985
  regex %{lb}(?<hide>(?!(?i:the|a|an|to|at|from|by|in|of|for|dept|department|fam|family|int|internal|emerg|gen|occ|phys|sports|pulm|general|medical|med|surg|surgical|local|outside|community|memorial|health|loc|location|site|facility|clinic)%{rb})%{word}(?: %{word}){0,2} (?:(?i:med(?:ical)?|hlth|health|surg(?:ery|ical)?|ortho|peds|fam(?:ily)?|women'?s|rehab|cancer|heart|imaging|reg(?:ional)?|mem(?:orial)?|comm(?:unity)?|gen(?:eral)?|comm) (?i:grp|ctr|hosp|assoc|fac)))%{rb}\.?
  hit Dept:{ALTON MED GRP} LAB^
  hit Seen at {Elk River Hlth Ctr} on
  hit to {Ashby Reg Hosp} by air
  miss Dept: Fam Med
  miss to the Med Ctr
  miss Med Surg

# "Claim . . . : K77-20418 / Ironwood": who pays, behind the number.
rule work/behind-claim
  type ORGANIZATION
  cross line
  trigger mark /
  back 12
  confidence 0.9
  regex %{lb}(?i:claim|clm|wc|file|policy|case)(?: ?(?i:no|number|num|#|id|file))?[.:#]{0,2}[ .:#]{0,40}[A-Z]{0,6}[\d-][A-Z\d-]{3,20} ?/ ?(?<hide>(?<testname>\p{Lu}[\pL'’&-]{1,18})(?C"!testname:month|weekday|given-male|given-female|heading|form-label|name-label|abbreviation|title|state-code")(?: (?!(?C"wide"))(?:& |of )?\p{Lu}[\pL'’&-]{1,18}){0,3})(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[;,)])
  hit Claim . . . : K77-20418 / {Ironwood}\n
  hit Claim No. 17-44209 / {Oak Ridge Mutual}\n
  miss Claim 17-44209 / DOI\n
  miss File 4417-2 / May\n

# "Ms Amis (instructed by Tarrant, Hole)".
rule work/instructed-by
  type ORGANIZATION
  trigger word instructed
  confidence 0.988
  regex %{lb}[Ii]nstructed by (?:Messrs )?(?<hide>(?!(?:the|The|Mr|Mrs|Ms|Dr|Miss)%{rb})\p{Lu}[\pL'’&.-]{1,20}(?:,? (?:& |and )?\p{Lu}[\pL'’&.-]{1,20}){0,5})(?=[);,]| for |\z)
  hit Ms Amis KC (instructed by {Tarrant, Hole}) replied
  hit and Mr Orme (instructed by {Penhale Hart LLP}) for the trust
  miss instructed by Mr Tan, he
  miss instructed by the nurse

# Schools by short words: "School:  Blue Mesa Elem.", "at Fairmont Jr. High".
rule work/school-abbreviated
  type FACILITY
  cross line
  trigger word elem jr sr jhs j
  back 5
  confidence 0.985
  regex (?:(?<=[Aa]t |[Tt]o |[Ff]rom |[Oo]f )|[Ss]chool[ \t]?:[ \t]{0,20}|[Aa]ttends )(?<hide>(?!(?:The|His|Her|My|A|An|In|Moderate|Very|Too|Low|Medium|Dr|Mr|Ms|Mrs|Her|Grade)%{rb})(?<testname>%{word})(?C"!testname:medical|heading|month|weekday|title|drug|abbreviation")(?: %{word}){0,2} (?:Elem(?:\.|%{rb})|Jr\.? High|Sr\.? High|J\.?H\.?S\.?))(?=[.,;)]|\z|\n|[ \t]|$)
  hit School:         {Blue Mesa Elem.}\nParents
  hit goes to {Fairmont Jr. High} now
  miss at High risk
  miss to Jr. High

# "paid by Studio 71", "bartends at Club 9".
rule work/number-named
  type EMPLOYER
  trigger word studio club salon motel forever bistro lounge hangar cafe bar
  back 1
  confidence 0.985
  regex %{lb}(?:at|to|for|from|with|of|by) (?:the )?(?<hide>(?:Studio|Club|Salon|Motel|Forever|Bistro|Lounge|Hangar|Cafe|Café|Bar) (?!20[0-3]\d|19\d\d)\d{1,4})%{rb}(?!(?:[/:.]\d| (?:mg|ml|cm|mm|hours|days|weeks|feet|inches|x)%{rb}))
  hit fired by {Studio 71}, she says
  hit She bartends at {Club 9} now
  miss in studio 54 times
  miss at Bar 5 mm

# "BRIGHTRAYS MOBILE X-RAY LEFT", "by Lakeside Mobile Imaging".
rule work/mobile-xray
  type ORGANIZATION
  trigger word mobile portable open
  back 3
  confidence 0.985
  regex %{lb}(?<hide>%{no_first}(?<testname>\p{Lu}[\pL'’-]{3,20})(?C"!testname:english|medical|abbreviation")(?: %{word}){0,1} (?i:mobile (?:x-?ray|imaging|diagnostics|radiology|dental|phlebotomy|labs?|ultrasound)|portable (?:x-?ray|imaging)|open mri))%{rb}
  hit 0615 {BRIGHTRAYS MOBILE X-RAY} LEFT AFTER TWO VIEWS
  hit film by {Lakemont Mobile Imaging} shows
  miss ORDERED PORTABLE X-RAY
  miss CALLED MOBILE X-RAY

# Who supplies: "home health by Amedina", "UR: Genetech", "bill review by Condera", "copy service: Macro-Print".
rule work/vendor
  type ORGANIZATION
  trigger word transport transportation dme ur review service services interpreting interpreter health surveillance infusion oxygen therapy billing staffing reporter ncm tpa mpn mco pbm pharmacy courier investigation ambulance vac
  back 2
  confidence 0.9
  regex %{lb}(?i:transport(?:ation)?|DME|UR|utilization review|bill review|copy service|interpreting|interpreter services|home health|surveillance|infusion|home oxygen|home therapy|billing|staffing|court reporter|NCM|TPA|MPN|MCO|PBM|courier|investigation|wound vac)(?: (?:services? )?(?:by|through|via|from|per|is|was)|[ \t]?:)(?: the)? (?!(?:Mr|Mrs|Ms|Dr|Miss|None|Yes|No|Self|Own|Private|Medicare|Medicaid|Approved|Denied|Certified|Pending|See|Not|Same|Family|Wife|Husband)%{rb})(?=(?<testname>\p{Lu}[\pL'’-]+)(?C"!testname:given-male|given-female|month|weekday|heading|title|drug|pronoun|article|role-clinician|relative"))(?<hide>\p{Lu}[\pL'’&-]{1,18}(?: (?!(?C"wide"))(?:& |of |and )?\p{Lu}[\pL'’&-]{1,18}){0,3})(?=[.,;)]|\z|\n|[ \t](?C"wide")| (?:in|on|since|at|has|was|is|will|and)%{rb})
  hit home health by {Amedina}; transport
  hit UR by {Genetech}; bill review
  hit copy service: {Macro-Print}\n
  miss transport by ambulance
  miss Transportation: Yes, own car
  miss home health by Maria, her niece

# A place of care before a date: "Sonora Spine 4/4", "Velvet Care 6/11".
rule work/care-dated
  type FACILITY
  trigger word spine ortho neuro care health med medical rehab pt chiro pain hand sports imaging radiology clinic hospital er ed occmed
  back 5
  confidence 0.97
  regex (?:\A|(?<=\n|[.;:,(] ))(?<hide>(?!(?:Lumbar|Cervical|Thoracic|Wound|Urgent|Primary|Skin|Home|Day|Skilled|Nursing|Critical|Intensive|Foot|Dental|Eye|Prenatal|Palliative|Hospice|Respite|Total|Chronic|Low|Back|Neck|Mental|Behavioral|Public|Employee|Physical|Whole|Full)%{rb})%{no_first}(?<testname>%{word})(?C"!testname:medical|specialty|title|month|weekday|abbreviation|drug|eponym|heading|scale|facility-modifier|direction")(?: %{no_first}%{word}){0,2} (?:Spine|Ortho|Neuro|Care|Health|Med|Medical|Rehab|PT|Chiro|Pain|Hand|Sports|Imaging|Radiology|Clinic|Hospital|OccMed))(?= (?:ED |ER |on )?\d{1,2}[/-]\d{1,2}(?![\pL\d]))
  hit Cut hand. {Velvet Care} 6/11, sutured
  hit seen; {Sonora Spine} 4/4; back
  miss MRI. Lumbar Spine 4/4 shows
  miss Plan. Wound Care 4/4
  miss Urgent Care 3/29

# Bodies "of" a place: "Hospice of the Valley", "Visiting Nurse of Jackson County", "Meals on Wheels of Elko".
rule work/body-of-place
  type ORGANIZATION
  trigger word hospice nurse nurses vna wheels habitat way charities goodwill clubs legal action bank society services orthopaedics orthopedics pediatrics lifeflight flight
  back 3
  confidence 0.97
  regex %{lb}(?<hide>(?:Hospice(?: Care)?|Visiting Nurses?(?: Association)?|VNA|Meals on Wheels|Habitat for Humanity|United Way|Catholic Charities|Goodwill|Boys (?:&|and) Girls Clubs?|Legal Aid|Legal Services|Community Action|Food Bank|Humane Society|Family Services|LifeFlight|Life Flight|Orthopa?edics|Pediatrics) of (?:the )?\p{Lu}[\pL'’-]{2,16}(?: \p{Lu}[\pL'’-]{2,16}){0,2})%{rb}
  hit followed by {Hospice of the Mesa} and
  hit used {Visiting Nurse of Jackson County}.
  hit to {Goodwill of Elko} for
  miss Hospice of choice
  miss the nurse of Maria

# "Lives at the Y", "swims at the YMCA".
rule work/the-y
  type ORGANIZATION
  trigger word y ymca ywca jcc vfw legion
  back 2
  confidence 0.985
  regex %{lb}(?:at|from|to|by|near|in) the (?<hide>Y(?=[.,;)]|\z| (?:on|in|and|for|where|by|to|with|pool|gym|camp|downtown))|YMCA|YWCA|JCC|VFW(?: Post \d+)?|(?:American )?Legion)%{rb}
  hit swims laps at the {Y} on Mondays
  hit a cot at the {YMCA}.
  miss at the Y axis
  miss at y and x

# Companies of firemen: "Puget Sound Regional Fire", "Mesa Valley Fire responded".
rule work/fire-regional
  type ORGANIZATION
  trigger word fire
  back 5
  confidence 0.97
  regex %{lb}(?<hide>(?!(?:The|By|And|From|Called|Local|On|In|At|House|Under|Open)%{rb})%{word}(?: %{word}){0,2} (?:Regional|Valley|County|City|Metro|Area|Township|Rural|Volunteer|Consolidated|Central) Fire(?: (?:Rescue|Authority|District|Dept\.?|(?:&|and) Rescue))?)(?=[.,;:)]|\z|\n| (?:responded|arrived|came|was|took|transported|medics|crews?|on|at|and|engine|has|had))
  hit Fire: {Alder Sound Regional Fire}.
  hit {Mesa Valley Fire} responded
  miss the County Fire
  miss Open Valley Fire

# "SUPERIOR TIMBER v. HASKINS", "Red Barn Dairy v. Ruiz": the first party.
rule work/party-first
  type ORGANIZATION
  trigger word v vs
  back 6
  confidence 0.98
  regex (?:\A|(?<=\n|: |\. ))[ \t]*(?<hide>(?!(?:THE|The|STATE|State|UNITED|United|See|In|Matter|IN|DEPARTMENT)%{rb})%{any_word}(?: (?:(?:OF|of|AND|and|&) )?%{any_word}){1,4}(?<=\pL)(?C"organisation-head|facility-head|legal-form"))(?= vs?\.? \p{Lu}[\pL'’-]{2,20}(?: \p{Lu}[\pL'’.-]{0,20}){0,3}(?:\n|\z))
  hit {SUPERIOR TIMBER} v. HASKINS\n
  hit Re: {Red Barn Dairy} v. Ruiz\n
  miss See Red Barn Dairy v. Ruiz, 5 P.2d 4

# Named beside what it is: "The ferry company, Sound Packet Lines, wrote", "her employer, Northwest Door,".
rule work/apposed
  type ORGANIZATION
  trigger word employer insurer carrier company lab laboratory clinic hospital school firm agency administrator contractor supplier dealer store shop tpa manufacturer landlord vendor charity church college university plant shipyard restaurant hotel casino
  back 2
  confidence 0.97
  regex %{lb}(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Yy]our|[Tt]heir) (?:\p{Ll}{3,12} )?%{trigger}, (?!(?:Dr|Mr|Mrs|Ms|Miss|I|He|She|It|They|We|Inc|LLC|Who|Which|As|In|On|At|But|And|Or|If|When|Attorney|Counsel|Judge)%{rb})(?<hide>(?=(?<testname>\p{Lu}[\pL'’-]+)(?C"!testname:given-male|given-female|month|weekday|country|title|pronoun|role-clinician"))(?<testorganisation>\p{Lu}[\pL'’&.-]{1,18}(?: (?:of |and |& |the )?\p{Lu}[\pL'’&-]{1,18}){1,4}))(?C"!testorganisation:place-us|place-world|state|heading|generic-workplace")(?=,(?: \p{Ll}| \())
  hit The ferry company, {Sound Packet Lines}, wrote
  hit her employer, {Northwest Door}, tendered it
  hit The lab, {Mesa Analysts}, ran it twice
  miss his employer, Maria Delgado, said
  miss the company, in May, said
  miss the hospital, San Diego, is
