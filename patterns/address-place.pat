# Places in forms on one line, behind the name of a facility, in the signature of a licence, and addresses of India.

define code (?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code")
define land (?<testland>\p{Lu}\p{Ll}{3,13}(?: \p{Lu}\p{Ll}{3,9})?)(?!\pL)(?C"testland:state")
define town \p{Lu}[\pL.'’-]{1,16}(?: \p{Lu}[\pL'’-]{1,16}){0,2}

# "City Barstow   ST CA   Zip 92311": the fields of a form side by side.
rule address/field-city
  type CITY
  cross line
  trigger word zip
  back 9
  confidence 0.87
  regex %{lb}(?:City|CITY)(?:/Town)?:?[ \t_]{1,12}(?<hide>%{town}),?[ \t_]{1,12}(?:ST|St|State|STATE):?[ \t_]{1,8}[A-Z]{2}[ \t_]{1,12}(?:Zip|ZIP|zip)(?!\pL)
  hit Address 12 Oak   City {Barstow}   ST CA  Zip 92311
  hit City: {Coos Bay}  State: OR  ZIP: 97420
  hit City {Eureka}   State CA   Zip 95501
  miss City State Zip
  miss City of Zip 92311

rule address/field-street
  type STREET
  cross line
  trigger word city
  back 9
  confidence 0.94
  regex %{lb}(?:Address|ADDRESS|Street|STREET|Addr\.?|Home|Residence)(?: address| Address)?:?[ \t]{1,8}(?<hide>\d{1,6}[A-Z]?(?: [\pL\d#][\pL\d.'’#/-]{0,16}){1,6}),?[ \t](?C"wide")(?:City|CITY)(?!\pL)
  hit Address {780 Rd 36}   City Barstow   ST CA
  hit Address: {4 County Road 12 #3}    City: Delta
  miss Address 12   City Hall
  miss Address   City   State

# "State of California   DWC" on a line of its own: the head of a form.
rule address/state-masthead
  type STATE
  cross line
  trigger word state
  confidence 0.99
  regex (?:\A|(?<=\n))[ \t]*State of (?<hide>(?<teststate>\p{Lu}\p{Ll}{3,13}(?: \p{Lu}\p{Ll}{3,9})?)(?!\pL)(?C"teststate:state"))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")| Division of)
  hit State of {California}   DWC\nPRIMARY
  hit State of {California}\nDivision of
  miss State of California, Division
  miss State of Mind\n

# "RIDGE SURGERY CENTER, BEND, OR": the town behind a facility in capitals, and the code that is a word, too.
rule address/town-behind-upper
  type CITY
  cross line
  trigger word center hospital clinic institute medicine health surgery rehabilitation orthopaedics orthopedics imaging radiology hospice
  confidence 0.96
  regex %{lb}(?:(?:CENTER|HOSPITAL|CLINIC|INSTITUTE|MEDICINE|HEALTH|SURGERY|REHABILITATION|ORTHOPA?EDICS|IMAGING|RADIOLOGY|HOSPICE),? ?[-–—,·]? (?<hide>\p{Lu}[\p{Lu}.'-]{2,14}(?: \p{Lu}[\p{Lu}'-]{2,14}){0,2}),? %{code}(?=[ \t]*(?:\n|\z)|[ ]\d{5}|[ \t](?C"wide")|[.,;])|(?:Center|Hospital|Clinic), (?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14}){0,2}), (?<testcode>[A-Z][A-Za-z])(?!\pL)(?C"testcode:state-code")(?=[ \t]*(?:\n|\z)))
  hit HIGH RIDGE SURGERY CENTER, {BEND}, OR\n
  hit High Ridge Surgery Center, {Bend}, OR\n
  hit ELM COUNTY HOSPITAL, {MILTON}, PA 17847
  hit DELTA CLINIC - {REDWOOD FALLS}, MN\n
  miss CENTER, LEFT OR RIGHT
  miss THE HOSPITAL, BED 4

rule address/state-behind-upper
  type STATE
  cross line
  trigger word or in me ok hi
  back 3
  after ,
  confidence 0.95
  regex %{lb}(?<testcity>\p{Lu}[\p{Lu}.'-]{2,14}(?: \p{Lu}[\p{Lu}'-]{2,14})?)(?C"testcity:place-us|place-world"), (?<hide>OR|IN|ME|OK|HI)(?=[ \t]*(?:\n|\z)|[ ]\d{5})
  hit HIGH RIDGE SURGERY CENTER, BEND, {OR}\n
  hit ELM HOSPITAL, MUNCIE, {IN} 47303
  miss HEART, LUNGS, OR\nLIVER
  miss BEND, OR TURN

# "at Meridian Hospitals, Vadapalani under Dr. Rao": the quarter or town of a hospital.
rule address/quarter-behind
  type CITY
  trigger word hospital hospitals clinic clinics infirmary nursing home hospice polyclinic
  confidence 0.82
  regex %{lb}(?:Hospitals?|Clinics?|Infirmary|Nursing Home|Hospice|Polyclinic), (?<hide>(?<testcity>\p{Lu}\p{Ll}{3,16}(?: \p{Lu}\p{Ll}{2,14}){0,2})(?!\pL)(?C"!testcity:english|title|month|weekday|medical|specialty|legal-form|role-clinician|credential|heading|relative|demonym|holiday|season|facility-head|organisation-head|state|country"))(?=(?: (?:under|on|with|for|where|in|by|at|from|since|and was|vide|dated|ward|is|was|has)%{rb}|[.;)]|,? (?:India|Chennai|Mumbai|Delhi|Bangalore|Bengaluru|Hyderabad|Kolkata|Pune)|[ \t]*\n|\z))
  hit at Meridian Hospitals, {Vadapalani} under Dr. Rao
  hit from Sassoon Hospital, {Yerwada} on 3 May
  hit seen at Elm Clinic, {Takapuna}.
  miss at Elm Hospital, Monday was
  miss at Elm Hospital, Orthopaedics under
  miss at Elm Hospital, Dr. Tan was

# Signatures of licences: "PM&R    IL 036-118842", "RN CCM    MN RN R 144820-3", "Psy.D.  Fla. PY 7740".
define sign (?:M\.?D|D\.?O|R\.?N|L[VP]N|Psy\.?D|Ph\.?D|DPT|PTA?|OTR(?:/L)?|OT|D\.?C|D\.?P\.?M|LCSW|LMFT|LPC|LPCC|CCM|CRRN|CRC|CDMS|APRN|F?NP|FNP-C|PA-C|PM&R|FAAOS|FACS|FACP|CCC-SLP|SLP|AuD|PharmD|RPh|DDS|OD|LAc|BSN|COHN-S|Lic)
define short (?:Ala|Ariz|Ark|Cal|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.J|N\.Y|N\.C|S\.C|N\.M|R\.I|W\.Va)\.

rule address/state-signed
  type STATE
  cross column
  trigger word md do rn lvn lpn psyd psy pm d phd dpt pt pta otr ot dc dpm lcsw lmft lpc lpcc ccm crrn crc cdms aprn np fnp pa r faaos facs facp slp aud pharmd rph dds od lac bsn s
  back 3
  confidence 0.89
  regex (?<=[\pL.], |[\pL.] |[\pL.]  |&)(?:%{sign}|R)\.?,?[ \t](?<hide>%{code}(?<!OR|IN|ME|HI|OK|PA|MD|CO)|%{short})[ ,:]{1,2}(?:(?:RN|LVN|LPN|PT|OT|DC|PY|SW|ME|OS|PSY|MFT|Lic(?:en[sc]e)?\.?|[Ll]ic\.?|No\.?|no\.?|#|Reg\.?)[ :]{0,2}){0,3}#?[A-Z]{0,3}[ .-]?\d{2,4}(?:[.-]?\d{1,7}){0,2}(?![\pL\d])(?!,? (?:Street|St|Ave|Road|Rd))
  hit Leon Chu, MD, PM&R    {IL} 036-118842   TX
  hit Bernie Tan RN CCM    {MN} RN R 144820-3\n
  hit Gideon Tan, Psy.D.  {Fla.} PY 7740\n
  hit Dana Li, DPT   {VT} 040.0134417\n
  hit Dana Li, D.O. {TX} N4471\n
  miss seen by Lee Tan, MD in 2014
  miss Lee Tan, RN, ME 12 mg

rule number/licence-signed
  type LICENSE
  cross column
  trigger word rn py pt ot lvn lpn sw psy lic
  back 3
  confidence 0.9
  regex (?:(?<=\s)(?:[A-Z]{2}|%{short})[ ,:]{1,3})(?:RN|LVN|LPN|PT|OT|PY|SW|PSY|MFT)[ :]{1,2}(?:Lic\.? |No\.? |#)?(?<hide>[A-Z]{0,2} ?\d{4,7}(?:-\d{1,2})?)(?![\pL\d-])(?! ?(?:mg|visits|sessions|units|[A-Z][a-z]+ (?:St|Ave|Rd)))
  hit Bernie Tan RN CCM    MN RN {R 144820-3}\n
  hit Gideon Tan, Psy.D.  Fla. PY {7740}\n
  miss HE SAW PT 4 times
  miss the PT 12.4 sec

# "Milwaukee, Wisconsin, this 21st day of": an order says where and when it was made.
rule address/ordered-city
  type CITY
  trigger word ordered done entered dated signed executed given sealed adjudged decreed
  confidence 0.992
  regex %{lb}(?i:%{trigger})(?:,? (?:in Chambers|in chambers|and signed|and entered|in open court|and sealed))?,? (?:at|in) (?:the City of )?(?<hide>%{town}), %{land}, ?(?:this|on|the|\d)
  hit SO ORDERED at {Milwaukee}, Wisconsin, this 21st day
  hit DONE in Chambers at {Sioux Falls}, South Dakota, this 4th
  hit Entered at {Toledo}, Ohio, on May
  miss ordered at night, this
  miss Done at Monday, May, this

rule address/ordered-state
  type STATE
  trigger word ordered done entered dated signed executed given sealed adjudged decreed
  confidence 0.992
  regex %{lb}(?i:%{trigger})(?:,? (?:in Chambers|in chambers|and signed|and entered|in open court|and sealed))?,? (?:at|in) (?:the City of )?%{town}, (?<hide>%{land}), ?(?:this|on|the|\d)
  hit SO ORDERED at Milwaukee, {Wisconsin}, this 21st day
  hit DONE in Chambers at Sioux Falls, {South Dakota}, this 4th
  miss ordered at night, this
  miss Done at Monday, May, this

# "LIGHT ON HWY 49", "WRECK ON I-40": roads in notes of capitals.
rule address/road-upper
  type STREET
  trigger word hwy highway rte route us i interstate
  back 1
  confidence 0.86
  regex (?<=[ \n](?:ON|AT|OF)[ ])(?:(?:US|STATE|COUNTY|OLD) )?(?:HWY|HIGHWAY|RTE|ROUTE|INTERSTATE)[ -]\d{1,4}[A-Z]?%{rb}|(?<=[ \n](?:ON|AT|OF)[ ])(?:I-\d{1,3}|US \d{1,3})%{rb}(?! (?:THERAPY|SCAN|UPTAKE))
  hit REAR ENDED AT LIGHT ON {HWY 49}. INSD
  hit WRECK ON {I-40} AT EXIT
  miss STARTED ON HW 3 TIMES
  miss HE WAS ON ROUTE TO

# "The patient from Lyme", "a woman from Mobile": a town that is a word or an illness, too.
rule address/person-from
  type CITY
  trigger word from
  back 1
  confidence 0.86
  regex %{lb}(?i:patient|man|woman|girl|boy|lady|gentleman|visitor|family|couple|farmer|cousin|uncle|aunt|friend) from (?<hide>(?:Lyme|Norco|Coxsackie|Marburg|Hendra|Lassa|Bornholm|Orange|Flint|Bath|Reading|Mobile|Hazard|Nice|Cork|Tours|Split|Perm)(?!\pL)|(?<testcity>\p{Lu}\p{Ll}{3,15}(?: \p{Lu}\p{Ll}{3,15})?)(?!\pL)(?C"testcity:place-us|place-world")(?C"!testcity:month|weekday|title|relative|role-clinician"))(?= (?:tested|was|is|has|had|who|came|with|for|and|in|whose|said|told)%{rb}|[.,;)])
  hit The patient from {Lyme} tested negative.
  hit a woman from {Mobile}, who
  miss the patient from May was
  miss a man from Hell

# "The Orange office sent it": a branch by its town.
rule address/branch-of
  type CITY
  trigger word office branch depot store yard terminal
  back 3
  confidence 0.82
  regex %{lb}(?:[Tt]he|[Oo]ur|[Tt]heir|[Yy]our) (?<hide>(?<testcity>\p{Lu}\p{Ll}{3,15}(?: \p{Lu}\p{Ll}{3,15})?)(?!\pL)(?C"testcity:place-us")(?C"!testcity:given-male|given-female|title|occupation|role-official|holiday|season|direction|facility-modifier|generic-workplace|month|weekday")(?<!Oval|Field|Main|Front|Central|Corner|General|Home|Post|Head|Union|Liquor|Company|Grade|County))(?= (?:office|branch|depot|store|yard|terminal)%{rb})
  hit The {Orange} office sent orange juice.
  hit our {Reading} branch called
  miss The Oval office sent it
  miss the Company store

# Addresses of India: a line of parts by commas, one of which is a Nagar, a Cross, a Marg.
rule address/india-line
  type STREET
  cross line
  trigger word nagar salai marg puram vihar chowk colony cross layout enclave gali peta wadi bagh street main road lane
  back 20
  confidence 0.93
  regex (?:\A|(?<=\n))[ \t]*(?<hide>(?=[^\n]{4,80}(?i:%{trigger})(?!\pL))(?:(?:Old|New|Flat|Plot|Door|House|Shop|Site|Survey|Qtr|Quarter|H\.|D\.|S\.) ?)?(?:[Nn]o\.?:? ?)(?:[A-Z]-?)?\d{1,5}(?:[/-]\d{1,4}){0,3}[A-Z]?,(?: [\pL\d][\pL\d.'’/-]{0,16}){1,5}(?:, ?(?:[\pL\d][\pL\d.'’/-]{0,16})(?: [\pL\d][\pL\d.'’/-]{0,16}){0,4}){0,3}),?(?=[ \t]*(?:\n|\z)| \p{Lu}\p{Ll}{3,14},? ?[-–]? ?\d{3} ?\d{3}(?!\d))
  hit {Old No 12, New No 27, 3rd Cross Street, Thiru Nagar}\nChennai - 600026
  hit {Door No. 4/12, Bharathi Salai}\nMadurai
  hit {Plot No. 44, Lotus Colony, 2nd Main Road}\n
  miss No. 4, the patient came\n
  miss No 12, Norco\n

# "Bendigo 3550.", "Bridgend CF31 from us": a postcode of Australia or the front half of a British one behind its town.
rule address/postcode-behind-town
  type ZIP
  trigger digits 4 4
  back 3
  confidence 0.82
  regex (?<=, )(?<testcity>\p{Lu}\p{Ll}{3,15}(?: \p{Lu}\p{Ll}{3,15})?)(?!\pL)(?C"testcity:place-us|place-world")(?C"!testcity:month|weekday|season|holiday|given-male|given-female|person-verb|medical|english") (?<hide>(?!19|20)\d{4})(?=[.;)]|[ \t]*\n|\z|, (?:Australia|New Zealand|NZ|Vic|NSW|Qld))
  hit seen at the Tce Med Centre, Bendigo {3550}. NCS
  hit 4 Kiln Rd, Ballarat {3350}\n
  miss seen, Bendigo 2014.
  miss in May, Pain 3550.

rule address/outward-code
  type ZIP
  trigger digits 1 2 .,;)\s
  back 3
  confidence 0.86
  regex (?<=, | in |\n)(?<testcity>\p{Lu}\p{Ll}{3,15}(?: \p{Lu}\p{Ll}{3,15})?)(?!\pL)(?C"testcity:place-us|place-world")(?C"!testcity:month|weekday|medical"),? (?<hide>(?!CV\d|CT\d|LD\d|PR\d|MD\d|ST\d|PH\d|CF\d\d?%)(?:AB|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PL|PO|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO)\d{1,2})(?=[.,;)]|\z|\n| (?:from|in|with|since|for|and|where|on)%{rb})
  hit Brewery Lane, Bridgend {CF31} from us
  hit lives in Leeds {LS11}.
  miss in Pain BT12 and
  miss seen in Leeds L5

# "at 19 Fenn Ct on May 2", "lives at 44 Larch Pl with": short types that are other words, too, behind what says that a house comes.
rule address/street-short-running
  type STREET
  trigger word ct pl pt dr
  back 7
  confidence 0.9
  regex (?<=[Aa]t |[Oo]f |[Tt]o |[Oo]n |rom |ear |side |and |is |was )(?<hide>\d{1,5}[A-Za-d]?(?: [NSEW]\.?)?(?: (?!Dr\b|CT\b|PT\b|Visits|Sessions|Mg|Days|Weeks|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{Ll}'’]{1,15}){1,3} (?:Ct|Pl|Pt|Dr)(?!\pL)\.?)(?! (?:scan|scans|angio|\p{Lu}\p{Ll}+))(?!')
  hit seen at {19 Elm Ct} on May 2.
  hit lives at {44 Larch Grove Dr} with her
  hit house is {5 Fenn Pl.}
  miss at 12 Elm Dr Tan came
  miss at 10 Head Ct scan
  miss on 4 May Ct

# "118 Lea Bridge Rd E10": the districts of London behind a street.
rule address/district-london
  type ZIP
  trigger word e ec n nw se sw w wc
  back 2
  confidence 0.86
  regex %{lb}(?:Rd|Road|St|Street|Ave|Avenue|Lane|Ln|Gardens|Grove|Court|House|Terrace|Hill|Way|London|Close|Row|Mews|Square|Park)\.?,? (?<hide>(?:EC|NW|SE|SW|WC|E|N|W)\d{1,2}[A-Z]?)(?![\pL\pN-])(?! \d[A-Z]{2})
  hit hostel, 118 Lea Bridge Rd {E10}; prev.
  hit 4 Kiln Street, {SW9}
  miss 12 Oak St E
  miss from Park W4000

# "She lives in Salem, OR.", "raised in Kokomo, IN (the county seat)": a code that is also a word, behind a town that a list knows and a word of place.
rule address/state-of-listed-city
  type STATE
  trigger word or in me ok oh hi id al de pa ma la co md nd
  back 6
  confidence 0.88
  regex (?<=\b[Ii]n |\b[Aa]t |\b[Ff]rom |\b[Nn]ear |\b[Oo]f |utside |utside of )(?<testcity>\p{Lu}[\pL'’.-]{2,20}(?: \p{Lu}[\pL'’-]{2,20})?)(?C"testcity:place-us|place-world"), (?<hide>OR|IN|ME|OK|OH|HI|ID|AL|DE|PA|MA|LA|CO|MD|ND)(?=[.;:](?: |\n|\z)|,? (?:\p{Ll}|\()|,(?: |\n)|[ \t]*(?:\n|\z)|\))
  hit She lives in Salem, {OR}. He
  hit Raised in Kokomo, {IN} (the county seat)
  hit born in Medford, {OR} and raised
  miss she was in Recovery, OR on hold
  miss in Pain, MD aware

# A line that ends with a town of a list and a code: "Santa Fe, NM", "3rd Floor, Westminster, CA", "Halifax, NS  B3J 0A9".
rule address/state-of-city-line
  type STATE
  cross line
  trigger shape upper
  back 5
  after ,
  confidence 0.93
  regex (?:\A|(?<=\n|, |; |: |\. )|(?<=[ \t])(?C"wide"))(?<testcity>\p{Lu}[\pL'’.-]{2,20}(?: \p{Lu}[\pL'’-]{1,20}){0,2})(?C"testcity:place-us|place-world|state"), (?<hide>(?!MD|DO|PA|PT|OT|RN|NP|MA|MS|ND|OD|DC|BA|BS|CT|MI)(?<teststate>[A-Z]{2,3})(?!\pL)(?C"teststate:state-code")|(?<=ashington, )DC)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")| [A-Z\d]{3}[ -]?\d)
  hit \nSanta Fe, {NM}\n\nCounsel
  hit Issued: Washington, {DC}\n
  hit Suite 500, Halifax, {NS}  B3J 0A9
  miss Anna Tan, MD\n
  miss seen with Rash, IN\n

# "Psy.D. (NH #1288)": the state of a licence in brackets.
rule place/licence-bracket
  type STATE
  trigger mark #
  back 1
  confidence 0.93
  regex (?<=\()(?<teststate>[A-Z]{2})(?C"teststate:state-code")(?= #\d{3,8}\))
  hit Beaupre, Psy.D. ({NH} #1288)
  miss (PT #12)

# "born in Oswestry": a town that lent its name to a scale.
rule address/born-in-scale
  type CITY
  trigger word born raised
  confidence 0.975
  regex %{lb}(?i:born|raised|grew up)(?: and (?:raised|bred|brought up))? (?:in|near|outside) (?<hide>(?<testcity>\p{Lu}\p{Ll}{3,14})(?C"testcity:place-us|place-world|scale")(?C"!testcity:month|weekday|season|holiday"))(?=[.,;)]| (?:and|to|in|on|but|he|she|where|with)%{rb}|\z|\n)
  hit He was born in {Oswestry} and still
  miss born in March and

# "ST TN  SSN 409": a state behind its label.
rule address/state-labelled-short
  type STATE
  cross column
  trigger word st
  confidence 0.9
  regex (?<=\d |\d  |\t|  |\n)ST[: ] ?(?<hide>(?<testcode>[A-Z]{2})(?C"testcode:state-code"))(?=[ \t]+[A-Z]{2,5}(?:[ :#]|\t)|[ \t]*\n)
  hit DOL 05/28/21 ST {TN} SSN 409
  miss 12 ST TN, near

# "at CR 12 in his F-150", "off FM 1960", "RD 4, 188 Ridge Road": roads that have letters and a number.
rule address/road-letters
  type STREET
  trigger word cr fm rm sh tr sr ch rd county
  confidence 0.88
  regex %{lb}(?:(?<=\bat |\bon |\boff |near |past |\bto |down |along |from |and |near )(?:CR|FM|RM|SH|TR|SR|CH|County Rd\.?)[ -]\d{1,4}(?:[A-Z]|-[A-Z])?(?![\pL\pN/])(?! (?:mg|mcg|tab|cap|ml))|(?<=\n|\A)RD \d{1,2}(?=, \d{1,5} |[ \t]*\n))
  hit ran the 4-way at {CR 12} in his
  hit shop off {FM 1960} near Humble
  hit \n{RD 4}, 188 Ridge Road\n
  miss CR 12 mg

# "TC 14/882, KAVU LANE": the number of a door in India.
rule address/door-of-ward
  type STREET
  trigger word tc d door h house flat plot
  confidence 0.9
  regex %{lb}(?:TC|D\. ?No\.?|Door No\.?|H\. ?No\.?|House No\.?|Plot No\.?)[ :]{1,2}\d{1,4}(?:[/-]\d{1,5}){1,3}(?:[A-Z](?!\pL))?(?:, (?:\p{Lu}[\pL.]{1,16} ){1,3}(?i:lane|road|street|nagar|colony|cross|main|layout))?(?![\pL\pN])
  hit at {TC 14/882, KAVU LANE}, VELLANADU
  hit {H. No. 4-7-112/3}, Hyderabad
  miss TC 200 mg
