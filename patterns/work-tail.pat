# Bodies whose name ends in words that evidence leaves out: "Meals on Wheels", "Search and Rescue", "truck stop", "co-op"; wards, courts of a heading.

define cap (?:(?:St|Mt|Ft|Bros|Co|\p{Lu})\.|\p{Lu}(?:[\pL\pN'+-]|\.(?=\pL)){1,24})
define no_start (?!(?:The|A|An|At|In|On|His|Her|Their|Our|My|Your|This|That|From|For|Of|By|To|With|And|But|Or|When|While|After|Before|Since|Mr|Mrs|Ms|Dr|He|She|They|It|We|No|One|Two|Another|Each|Every|Some|Any|If|As|Is|Was|Will|May|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)
define caps %{no_start}%{cap}(?: (?:(?:of|and|the|&|for|de|la|del) )?%{cap}){0,3}
define no_plain (?C"!testname:month|weekday|title|heading|demonym|state|country|direction|season|generic-workplace|specialty|medical|facility-modifier|english")

rule work/tail-nursing
  type FACILITY
  trigger word rehab rehabilitation nursing
  back 9
  confidence 0.9
  regex %{lb}(?<hide>%{no_start}(?!Skilled|Acute|Inpatient|Outpatient|Home|Cardiac|Physical)%{cap}(?: (?:(?:of|the|at) )?%{cap}){0,3} (?:(?:Skilled )?Nursing(?: Center)?|Health(?:care)?|Care(?: Center)?|Living|Senior Living|Transitional Care|Subacute) (?:and|&|And) (?:(?:Skilled )?Nursing|Rehab(?:ilitation)?)(?: (?:Center|Centre|Facility))?)(?![\pL-])
  hit DISPOSITION. To {Maumee Fork Skilled Nursing and Rehabilitation}, accepting
  hit sent to {Cedar Hollow Health & Rehab} today
  miss Skilled Nursing and Rehabilitation needs
  miss for Nursing and Rehab follow up

rule work/tail-title
  type ORGANIZATION
  trigger word wheels rescue ems pd vfd casualty marine recreation rec aging commerce intervention pool plan club aid indemnity wash elevators home self
  back 9
  confidence 0.9
  regex %{lb}(?!(?:Local|Call|Called|Via|Per|Health|Insurance|Treatment|Care|Service|Education|Discharge|Safety|Local|First|Hearing|Your|Dental|Early|City|County|State|Upon|Until|With|When|Then|Arriv\pL+|Responding|Initial|Prior|Since|Following|Also|Had|Was|Despite|Because|Once|Medicare|Medicaid|Fire|Primary|Secondary|Group|Benefit|Transport|Officer?|Ofc)\b)(?<hide>%{no_start}%{cap}(?: (?:(?:and|the|&) )?%{cap}){0,3} (?:Meals on Wheels|Search (?:and|&) Rescue|Fire(?: and| &)? Rescue|(?:Care|Health|Therapy|Hospice|Nursing|Rehab) at Home|Self-Insured Services|EMS|PD|VFD|Fire (?:and|&) Casualty|Property (?:and|&) Casualty|Life (?:and|&) Casualty|Fire (?:and|&) Marine|Fire (?:and|&) Indemnity|Parks (?:and|&) Rec(?:reation)?|(?:Council|Agency|Office|Commission|Department|Alliance) on Aging|Chamber of Commerce|Early Intervention|Risk Pool|Risk Management Pool|Insurance Pool|Health Plan|Boys (?:and|&) Girls Club|Legal Aid|Mutual Aid|Car Wash))(?![\pL-])(?! (?:of|for|in) \p{Lu})
  hit {Miami Bend Meals on Wheels} restarted.
  hit - {Area Agency on Aging} application
  miss Upon EMS arrival she was well
  hit He called {La Salle County Search and Rescue} at once
  hit To hospital via {Five Corners EMS}. Report
  hit Claims admin: {Redwood Flat Fire and Casualty}
  hit Referral:  {Copper Basin Risk Pool}, attention
  hit Insurance    | {Sagebrush Health Plan}  Member
  hit dressed by {Miami-Dade Fire Rescue}. North
  hit Not sure {Ocean Parkway Care at Home} will hold
  hit {Silver Sage Self-Insured Services}\n
  miss Care at Home is taught
  miss The Health Plan pays.
  miss Local EMS came.
  miss Meals on Wheels restarted
  miss Treatment Plan. Discharge Plan

# A head in small letters behind a name: "the Lucky Nine truck stop", "the Eureka Bend co-op", "the Rio Verde sheds".
rule work/tail-small
  type ORGANIZATION
  trigger word stop op coop sheds marina campground pharmacy tavern lounge raceway speedway lanes preschool daycare tribe roadhouse fairgrounds greenhouse kennels nursery elevator stables grill saloon pub office
  back 9
  confidence 0.87
  regex (?<=[Tt]he |[Aa]t |[Ff]or |[Ff]rom |[Bb]y |[Ww]ith |\(|, |[Ii]n |[Nn]ear |[Tt]o |[Oo]f |[Aa]ttends |[Cc]alled |[Vv]ia |[Oo]ld )(?<hide>%{no_start}(?<testname>%{cap})(?C"!testname:month|weekday|demonym|title|heading|generic-workplace")(?: (?:(?:of|and|the|&) )?%{cap}){0,3} (?:truck stop|co-?op|(?:packing |cattle |citrus )?sheds|marina|campground|pharmacy|tavern|lounge|raceway|speedway|lanes|preschool|day ?care|roadhouse|fairgrounds|greenhouses?|kennels|grain elevator|stables|bar and grill|grill|saloon|pub|(?:minimum |fair |public )?(?:housing|zoning|welfare|unemployment) office|(?:Minimum |Fair |Public )?(?:Housing|Zoning|Welfare|Unemployment) office))(?![\pL-])
  hit She cashiers at the {Lucky Nine truck stop} off Route 9
  hit hauls grain for the {Eureka Bend co-op} and
  hit packed lemons in the {Rio Verde sheds}.
  hit Called {Kroger pharmacy} on Monday
  hit She attends {Little Acorns preschool} and
  hit I called the {Pawtuxet Minimum Housing office}; they
  miss at the truck stop in town
  miss from the Housing office
  miss at the Japanese grill
  miss in the Freer elevator

# A department of a town: "City of Sanborn, Dept. of Public Works".
rule work/town-department
  type EMPLOYER
  trigger word city county town village borough township parish
  confidence 0.92
  regex %{lb}(?<hide>(?:City|County|Town|Village|Borough|Township|Parish|CITY|COUNTY|TOWN) (?:of|OF) (?:\p{Lu}[\pL'.-]{1,20} ){0,2}\p{Lu}[\pL'-]{1,20},? (?:(?:Dept\.?|Department|Division|Div\.|Office|Bureau|DEPT\.?|DEPARTMENT|Board|Commission) (?:of|OF) \p{Lu}[\pL'&-]{2,20}(?: (?:(?:and|&) )?\p{Lu}[\pL'-]{2,20})?|(?:Public Works|Parks(?: (?:and|&) Rec(?:reation)?)?|Water|Sanitation|Streets|Highway|Transit|Fire|Police) (?:Dept\.?|Department|Division|DEPT\.?|DEPARTMENT)))(?![\pL-])
  hit EMPLOYER : {City of Sanborn, Dept. of Public Works}
  hit for the {Town of Colby Highway Department} since
  miss the City of Sanborn, which
  miss County of Residence, Department

# A court that heads its paper: "FAMILY COURT OF THE STATE OF NEW YORK".
rule work/court-of-state
  type ORGANIZATION
  cross line
  trigger word family probate surrogates superior district county juvenile civil chancery circuit housing
  confidence 0.995
  regex (?:\A|(?<=\n)|(?<=THE )|(?<=  ))(?<hide>(?:FAMILY|PROBATE|SURROGATE'?S'?|SUPERIOR|COUNTY|JUVENILE|CIVIL|CHANCERY|CIRCUIT|HOUSING|DISTRICT) COURT (?:OF|FOR|IN) THE (?:STATE OF (?:NEW |NORTH |SOUTH |WEST |RHODE )?[A-Z]{4,13}|COMMONWEALTH OF [A-Z]{4,13}|CITY OF (?:NEW |ST\. )?[A-Z]{4,13}))(?![\pL-])
  hit {FAMILY COURT OF THE STATE OF NEW YORK}\nCOUNTY OF ERIE
  hit IN THE {SUPERIOR COURT OF THE STATE OF DELAWARE}\n
  miss COURT OF APPEALS OF THE STATE OF OHIO
  miss the family court of the state

# "THE LAW OFFICES OF DORIAN P. SCARLATTI": in capitals at the head of a letter, the words of the office too.
rule work/law-offices-upper
  type ORGANIZATION
  trigger word offices office
  back 3
  confidence 0.995
  regex (?:\A|(?<=\n)|(?<=  ))[ \t]*(?<hide>(?:THE )?LAW OFFICES? OF (?:[A-Z][A-Z'’.-]{0,16},? (?:(?:&|AND) )?){1,4}[A-Z][A-Z'’-]{2,20})(?![\pL-])
  hit {THE LAW OFFICES OF DORIAN P. SCARLATTI}
  miss THE OFFICE OF THE CLERK
  miss the law offices of it

# Wards: "on Maple Ward".
rule work/ward-named
  type FACILITY
  trigger word ward
  back 4
  confidence 0.985
  regex (?<=\b[Oo]n |[Ee]veryone on |[Tt]o |[Ff]rom |[Oo]nto |[Oo]ff |staff of |nurses of )(?<hide>(?<testname>\p{Lu}\p{Ll}{2,14})(?C"!testname:specialty|medical|facility-modifier|month|weekday|title|given-male|heading|role-clinician|relative")(?: \p{Lu}\p{Ll}{2,14})? Ward)(?!\pL)(?<!Day Ward|Male Ward|Female Ward|Surgical Ward|Medical Ward|Maternity Ward|Isolation Ward|Stroke Ward|Acute Ward|General Ward|Open Ward|Closed Ward|Locked Ward|Burns Ward|Labour Ward|Children's Ward)
  hit To everyone on {Maple Ward}, a card
  hit moved to {Elizabeth Fry Ward} last night
  miss on Surgical Ward then
  miss on Maternity Ward
  miss by Mr Maple Ward

# Letters with an ampersand: "a steelworker at the CF&I".
rule work/ampersand
  type ORGANIZATION
  trigger mark &
  back 2
  confidence 0.86
  regex (?<=\bat |\bat the |\bfor |\bfor the |\bfrom the |\bwith |\bby the |old |\bvia )(?<hide>(?!(?:H&P|I&D|D&C|T&A|R&R|L&D|A&O|A&P|P&A|C&S|O&P|S&P|I&O|V&E|A&E|E&M|Q&A|R&D|M&M|T&C|D&E|H&H|P&O|B&B|O&G|N&V|R&B|S&S|D&I|G&T|K&U|B&O|V&Q|I&R|C&P|W&D)\b)[A-Z]{1,3}&[A-Z]{1,3}(?: [A-Z]\p{Ll}{2,14})?)(?![\pL&-])
  hit a steelworker at the {CF&I} and
  hit He drove for {J&B} until
  miss admitted for I&D of it
  miss seen for H&P today

# A body before the number of its claim: "(Monique, Susquehanna Guard, claim 44)".
rule work/before-claim
  type ORGANIZATION
  trigger word claim policy
  back 7
  after ,
  confidence 0.8
  regex (?<=\pL, )(?<hide>(?<testname>\p{Lu}[\pL'&-]{2,18})(?C"!testname:title|given-male|given-female|month|weekday|heading")(?: \p{Lu}[\pL'&-]{2,18}){0,2}(?C"!credential|state-code")), (?:claim|policy) (?:no\.?|number|#)?:? ?(?=[\pL-]{0,4}\d)
  hit the insurance (Monique, {Susquehanna Guard}, claim 44-12) said
  hit their adjuster, {Pine Tree}, policy no. 12 said
  miss He said, John Smith, claim 12
  miss of Reno, claim paid

# What a car or a house was insured by: "that wreck was Progressive", "through Geico".
rule work/insurer-said
  type ORGANIZATION
  trigger list insurer
  trigger list body-framed
  back 2
  confidence 0.84
  regex (?<=wreck was |that was |it was |is with |are with |through |insured by |have |has |had )(?<hide>(?<testname>\p{Lu}[\pL'&-]{3,18}(?: \p{Lu}[\pL'&-]{2,18}){0,2})(?C"testname:insurer|body-framed"))(?=[.,;]|\z|\n| (?:and|for|pays?|paid|then|insurance|auto|home|denied)\b)(?!, (?:progressive|\p{Ll}+ly ))
  hit in 2019 there was a wreck but that was {Progressive}.
  hit Their car is with {Geico}, I think
  miss His loss is progressive.
  miss Progressive loss of it

# A party in capitals by its legal form: "NORTHBAY CORRECTIONAL HEALTH, P.C.,".
rule work/form-upper
  type ORGANIZATION
  cross line
  trigger word p inc llc llp ltd corp pllc l
  back 14
  confidence 0.985
  regex (?:\A|(?<=\n|; |  )|(?<=and )|(?<=AND )|(?<=v\. ))[ \t]*(?<hide>(?!(?:THE|AND|OF|IN|TO|FROM|BY|FOR) )[A-Z][A-Z'’&.-]{1,20}(?: (?:(?:OF|AND|&|THE) )?[A-Z][A-Z'’&-]{1,20}){1,6},? (?:P\.C\.|P\.A\.|P\.L\.L\.C\.|L\.L\.C\.|L\.L\.P\.|LLC|INC\.?|LLP|PLLC|LTD\.?|CORP\.?))(?![\pL-])
  hit {NORTHBAY CORRECTIONAL HEALTH, P.C.},\n   Defendants.
  hit and {HARBOR FREIGHT FORWARDING, INC.}, a corporation
  miss ALLERGIES: NKDA, P.C. visit
  miss THE LLC


# "PRIMARY: Keystone First   SUBSCRIBER NO 77", "Insur: MVP auth A-2024": who pays, before the number.
rule work/payer-before-number
  type ORGANIZATION
  trigger word primary secondary tertiary insur insurance ins payer payor plan coverage
  confidence 0.88
  regex %{lb}(?i:primary|secondary|tertiary|insur|insurance|ins|payer|payor|plan|coverage)(?: (?i:ins|insurance|payer|payor|plan))?\.? ?: {0,6}(?<hide>\p{Lu}[\pL&.'-]{1,15}(?: \p{Lu}[\pL&.'-]{1,15}){0,3}?)(?= {0,8}[-,]? ?(?i:subscriber|auth|member|mbr|policy|pol|group|grp|id|cert)(?: ?(?i:id|no|number))?\.? ?[#:]? ?[\p{Lu}\d-]*\d)
  hit PRIMARY: {Keystone First}  SUBSCRIBER NO 7712
  hit Insur: {MVP} auth A-2024-02
  hit Secondary ins: {Harbor Benefit Trust}, ID 4471
  miss Primary: knee pain, group 2
  miss Plan: Auth pending

# "member of Local 3-E", "a steward with Local 150"
rule work/local-alone
  type ORGANIZATION
  trigger word local
  confidence 0.93
  regex (?<=\bof |with |from |through |\bby |joined |\bin |nion, |nion \()Local (?:No\. ?|#)?\d{1,4}(?:-?[A-Z])?(?![\pL\pN])
  hit and member of {Local 3-E}, was struck
  hit a steward with {Local 150} since
  hit and the union, {Local 886}, filed
  miss Use of local 2% lidocaine
  miss bus Local 12

# "in grade 5 at School 9"
rule work/school-numbered
  type FACILITY
  trigger word school
  confidence 0.95
  regex (?<=\bat |\bto |from |\bof |\bin |near )School (?:No\. ?|#)?\d{1,3}(?![\pL\pN])(?!\.\d)(?! (?:days|times|years|hours|weeks|months|of)%{rb})
  hit in grade 5 at {School 9}, wishes
  hit She goes to {School #45} and
  miss went to School 3 days a week

# "No blood thinners. Trenton Police on scene": a place's force and what it did.
rule work/place-force
  type ORGANIZATION
  trigger word police fire ems pd sheriff rescue
  back 3
  confidence 0.91
  regex %{lb}(?<hide>(?<testplace>\p{Lu}[\pL'-]{2,16}(?: \p{Lu}[\pL'-]{2,16}){0,2})(?C"testplace:place-us|surname-us")(?C"!testplace:month|weekday|title|heading") (?:Police|Fire|EMS|PD|Sheriff|Rescue)(?: (?:Department|Dept\.?))?)(?=,? (?:on[ -]scene|on site|responded|arrived|attended|were called|was called|were dispatched|was dispatched|took (?:a |the |his |her )?(?:report|statement)|wrote (?:a |the )|report (?:no|number|#|\d)))
  hit No blood thinners. {Trenton Police} on scene, report
  hit {Beloit Fire} responded within
  miss State Police arrived at the scene
  miss The police arrived.

# "Rose M. Gaffney-Hale School", "Sister Ursula Memorial Hospital": houses called after somebody.
rule work/called-after
  type FACILITY
  trigger word school elementary academy hospital library clinic center
  back 7
  confidence 0.985
  regex %{lb}(?<hide>(?:\p{Lu}\p{Ll}{2,14}(?C"given-male|given-female|given-world") \p{Lu}\. \p{Lu}[\pL'’-]{2,24}(?: (?:Memorial|Elementary|Middle|High|Primary|Intermediate|Charter|Community|Family|Medical|Health))?|(?:Sister|Mother|Father|Bishop|Archbishop|Cardinal|Saint|Blessed|Our Lady of|Queen of|Immaculate) (?:\p{Lu}[\pL'’-]{2,16} ){1,3}(?:(?:Memorial|Elementary|Middle|High|Regional|Catholic|Medical) ){0,2}) ?(?:School|Elementary|Academy|Hospital|Library|Clinic|Center))%{rb}
  hit from {Rose M. Gaffney-Hale School}. The
  hit {Sister Ursula Memorial Hospital} - Department
  miss the School Clinic
