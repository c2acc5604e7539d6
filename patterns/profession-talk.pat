# Trades in talk and in short notes: in the old country, at a firm that has a name, in letters behind a relative, in the lists of a vocational report, as what
# somebody goes back to, and in the short forms of a crew sheet.

define stop (?:an?|the|of|in|on|at|by|for|to|from|with|and|or|but|not|no|as|is|was|were|be|has|had|have|who|that|this|it|he|she|his|her|their|our|my|your|very|so|too|more|some|every|other|than|then|now|per|%{manner})
define word (?!%{stop}[ -]|\p{Ll}{2,14}ly )(?:\p{Ll}[\p{Ll}'-]{1,17})
define plain (?<testjob>\pL{3,20}+)(?!\pL)(?C"testjob:occupation")(?C"!relative|role-patient")
define joined (?<testjob>(?:%{word}[ -]){1,3}(?!%{habit}%{rb})\pL{3,20}+(?!\pL)(?C"occupation|occupation-head"))(?C"!testjob:relative|role-patient")
define trade (?:%{joined}|%{plain})
define about (?:(?i:retired|former|then|licensed|certified|registered|qualified|trained|skilled|practi[sc]ing|young|respected|good|well-known|famous),? ){0,2}
define end (?=[.,;:!?)]|\z|\n| ?[-\x{2013}\x{2014}]| (?:and|but|who|in|at|for|with|there|here|until|till|before|now|when|of|on|by|like)(?!\pL))
define kin (?i:mother|father|mom|mum|dad|husband|wife|spouse|partner|brother|sister|sis|bro|son|daughter|dtr|dau|aunt|uncle|cousin|niece|nephew|grandson|granddaughter|grandmother|grandfather|fiancée?|boyfriend|girlfriend|stepmother|stepfather|stepson|stepdaughter|[a-z]+-in-law)

# "was in her own country a pediatrician", "back home he is a surgeon": where nobody of the clinic is meant, doctors count.
rule profession/back-home
  type PROFESSION
  trigger word country homeland village land life home philippines mexico cuba haiti nigeria ukraine russia syria iraq iran somalia ethiopia eritrea congo sudan poland china korea vietnam india pakistan honduras guatemala salvador colombia venezuela peru ecuador brazil jamaica afghanistan
  back 6
  confidence 0.9
  regex %{lb}(?:(?:is|was|had been|been|were),? (?:(?:back )?in (?:(?:his|her|my|their|the) )?(?:(?:own|home|native|old|former|previous|other|El|past|earlier|working) )?%{trigger}|back home|at home in \p{Lu}\p{Ll}+),? (?:an? |once an? )|(?:(?:[Bb]ack|[Oo]ver)? ?(?:[Ii]n|[Bb]ack in) (?:(?:his|her|my|their|the) )?(?:(?:own|home|native|old|former|previous|El|past|earlier) )?(?i:%{trigger})|[Bb]ack home),? (?:he|she|I|they|who) (?:is|was|were|had been|worked as|practi[sc]ed as|trained as)(?: once)? (?:an? )?)%{about}(?<hide>%{trade})%{end}
  hit who was in her own country a {pediatrician}. She
  hit In Ukraine she was a {surgeon}, here she cleans
  hit Back home he was a {village schoolmaster}.
  hit he was, in Cuba, a {dentist} and
  miss She was in her own country a happy woman.
  miss Back home he was a good patient.
  miss At home she was a fall risk.

# "The cook at Subway burned her hand": who, at a firm that has a name, and what befell.
rule profession/the-at
  type PROFESSION
  trigger word burned burnt cut hurt fell slipped twisted strained injured broke tore lost crushed sprained fractured collapsed fainted
  back 24
  confidence 0.82
  regex %{lb}(?:The|A|Our|Another|the|a) (?<hide>%{trade})(?C"!testjob:role-clinician|role-attorney|role-official") (?:at|for|with|from) (?:the |a )?\p{Lu}[\pL'’&-]*(?:(?: (?:and|&|of))? \p{Lu}[\pL'’&-]*){0,3} (?:who )?(?:had )?%{trigger}%{rb}
  hit The {cook} at Subway burned her hand.
  hit A {tree trimmer} for Davey Line Works fell from
  miss The nurse at Mercy cut the tape.
  miss The lamp at Mercy fell.

# "He is the driver for Amazon", "I am the manager at Kroger": trades that are more often somebody of the other side.
rule profession/is-for
  type PROFESSION
  trigger word driver manager supervisor owner foreman super superintendent inspector handyman agent contractor porter packer stocker picker loader rider guard host hostess greeter runner mover
  back 8
  confidence 0.87
  regex %{lb}(?:[Hh]e|[Ss]he|I|[Ww]ho)(?:['’]s|['’]m| is| was| am|['’]s been| has been) (?:now |still |also )?(?:the|an?|their|one of the) (?:(?:new|main|only) )?(?<hide>(?:(?:night|day|assistant|general|shift|lead|route|relief|delivery|store|plant|floor|office|account|district) )?(?i:%{trigger})s?)(?= (?:for|at|with) (?:the )?\p{Lu}[\pL'’&-]*\p{Ll}(?C"!month|weekday|holiday|title|given-male|given-female"))
  hit He is the {driver} for Amazon.
  hit She's the {night manager} at Kroger.
  hit who was a {picker} at Ferris Cold Storage
  miss He was the driver for Monday.
  miss She was the driver in the crash.
  miss The nurse is the manager at Mercy.

# Letters of an office for what a relative is: "his sister is an LPN", "wife Nadine, RN, is here".
rule profession/relative-letters
  type PROFESSION
  trigger word lpn lvn rn cna hha emt pca stna cpa lcsw phlebotomist np
  back 6
  confidence 0.88
  regex %{lb}%{kin}(?: \p{Lu}[\pL'-]{1,15}){0,2}(?:,| is| was|, who is|, who was| works as| \()(?: now| also| still)?,? ?(?:an? )?(?:retired |former )?(?<hide>(?i:%{trigger}))(?=[.,;)]|\z|\n| (?:at|in|for|and|on|here|present|who|with|so)(?!\pL))
  hit Contact: sister LaTrice, {LPN}, on nights
  hit Her daughter is an {RN} at Mercy
  hit his wife Nadine ({CNA}) is here
  miss seen by the RN, LPN
  miss wife at bedside, Ann Lee, RN

rule profession/dotted-letters
  type PROFESSION
  trigger word c l r e p h
  back 3
  confidence 0.86
  regex %{lb}(?:is|was|as|am|became|['’]m|['’]s) an? (?<hide>C\.N\.A\.|L\.P\.N\.|L\.V\.N\.|R\.N\.|E\.M\.T\.|P\.C\.A\.|H\.H\.A\.|C\.P\.A\.)(?! (?:who|saw|note))
  hit His wife, Bibiche, is a {C.N.A.} at a home
  hit She worked as an {R.N.} for years
  miss seen by Ann Lee, R.N.
  miss was a C.N.S. lesion

# Past work in the columns and letters of a vocational report: "b. Mold changer, SVP 5", "Stock clerk (p/t), SVP 4", "Bagger, DOT 920.687-014".
rule profession/svp
  type PROFESSION
  trigger word svp dot
  back 14
  confidence 0.9
  regex (?:\A|(?<=\n|[.;:] |\) |[a-h]\. |\d\. |[-\x{2022}*] |[ \t][ \t]))(?<hide>(?!The|His|Her|He|She|These|This|That|Past|Jobs?|Work|Such|All|Skills?)\p{Lu}\p{Ll}{2,15}(?:[ /-](?!SVP|DOT|at%{rb}|of%{rb}|to%{rb})\pL[\pL'-]{1,15}){0,4}(?<=er|or|man|hand|lerk|ist|ver|ian|ard|ook|aide|ress|tant|ator|nic|urse|elper)(?: I{1,3})?)(?=(?: \([^()\n]{2,24}\))?,? {0,6}\(?(?:SVP|DOT)(?:[ :#-]|\t))
  hit b. {Mold changer}, SVP 5
  hit c. {Stock clerk} (p/t), SVP 4, 1998
  hit {Short order cook}  DOT 313.374-014
  miss SVP 5, DOT 313.374-014
  miss the job of 4, SVP 2
  miss done. His past jobs fall at SVP 3 to 6

# What somebody did, goes back to or thinks of, as a noun: "thinks of truck driving", "should try dispatching", "before that smokejumping".
rule profession/gerund
  type PROFESSION
  trigger word dispatching smokejumping bartending waitressing babysitting landscaping roofing plumbing carpentry masonry bricklaying drywalling trucking longshoring ranching roughnecking machining bookkeeping caregiving tutoring cashiering warehousing butchering dishwashing housekeeping housecleaning tailoring hairdressing barbering hairstyling soldiering policing firefighting paramedicine plastering tiling scaffolding ironworking steelworking pipefitting shipbuilding boatbuilding beekeeping shearing horseshoeing telemarketing lawyering clerking stevedoring sawmilling millwork cabinetmaking upholstery gunsmithing locksmithing taxidermy bookbinding typesetting journalism welding logging driving cooking cleaning painting packing teaching coaching nursing fishing farming mining drilling
  back 7
  confidence 0.82
  regex %{lb}(?i:thinks? of|thinking (?:of|about)|thought (?:of|about)|try|tried|trying|considering|looking (?:at|into)|back to|returned to|return to|returning to|went into|goes into|going into|got into|get into|gone into|gave up|given up|giving up|left|quit|stopped|retired from|career (?:in|of)|jobs? in|years? (?:of|in)|life in|living (?:from|by|at)|training (?:in|for)|trained in|experience in|apprenticed in|before that|after that,?|work history of|work (?:of|in)|employed in|worked in|did|does) (?:(?:some|a little|a bit of|his|her|my) )?(?<hide>(?:(?:commercial|custom|residential|structural|underwater|pipeline|house|office|hotel|country|high-end|sheep|finish|rough|private|night|industrial|wildland|volunteer|freelance) )?(?:dispatching|smokejumping|bartending|waitressing|babysitting|landscaping|roofing|plumbing|carpentry|masonry|bricklaying|drywalling|trucking|longshoring|ranching|roughnecking|machining|bookkeeping|caregiving|tutoring|cashiering|warehousing|butchering|dishwashing|housekeeping|housecleaning|tailoring|hairdressing|barbering|hairstyling|soldiering|policing|firefighting|paramedicine|plastering|tiling|scaffolding|ironworking|steelworking|pipefitting|shipbuilding|boatbuilding|beekeeping|shearing|horseshoeing|telemarketing|lawyering|clerking|stevedoring|sawmilling|millwork|cabinetmaking|upholstery|gunsmithing|locksmithing|taxidermy|bookbinding|typesetting|journalism|welding|logging)|(?:truck|long[- ]haul(?: truck)?|over-the-road|taxi|cab|bus|school bus|ambulance|forklift|delivery|tow truck|limo|lorry|van|tractor|crane) driving|(?:line|prep|short-order|fast-food|school|camp) cooking|(?:house|office|hotel|window|carpet|chimney|street|commercial|domestic|school|teeth|pool) cleaning|(?:house|sign|commercial|industrial|auto|car|bridge) painting|(?:meat|fish|fruit|poultry|warehouse) packing|(?:school|substitute|high[- ]school|piano|ski|special-ed|college|preschool) teaching|(?:football|high[- ]school|wrestling|swim|track) coaching|(?:home|private[- ]duty|hospice|travel|practical|vocational) nursing|(?:commercial|crab|salmon|lobster|deep-sea|cod) fishing|(?:hog|dairy|wheat|tree|tobacco|catfish|chicken|oyster|rice|cotton) farming|(?:coal|gold|copper|salt|uranium|lead) mining|(?:oil|well|water-well|gas|rock|directional) drilling)(?= (?:as his|as her|like his|like her|jobs?|work|again|for|at (?:the|a|\p{Lu})|full|part|in|on the|there|with (?:his|her|the|a)|until|till|since|instead|or|and|when|after|before|because|to)(?!\pL)|[.,;)]|\z|\n)
  hit He thinks of {truck driving}, as his brother does
  hit his wife thinks he should try {dispatching}.
  hit before that {smokejumping}. Sober
  hit a career in {sheep shearing} and
  hit went back to {bartending} in May
  hit quit {residential roofing} when
  miss He has stopped driving.
  miss She went back to cooking for herself.
  miss He was driving to work.
  miss She tried cleaning, and fell.
  miss thinks of home

# "Gaz is on the bins now", "still on the tills at Asda", "back on the boats".
rule profession/on-the
  type PROFESSION
  trigger word bins tills checkouts buses lorries trams trawlers doors railways ambulances dustcarts boats cabs taxis vans rigs barges dodgems ferries forklifts diggers cranes docks
  back 5
  confidence 0.82
  regex %{lb}(?:(?<=is |was |['’]s |['’]m |am |are |were |been |works |worked |job |years |mate |dad |still |back |now |started |went )|(?<=old man ))(?<hide>on the (?:oil |fishing |gas )?%{trigger})(?=[.,;!)]|\z|\n| (?:now|at|for|in|since|with|till|until|out|again|all|when|nights|days|and (?:he|she|I|up|got|his|her))(?!\pL))(?! in the (?:room|house|garage|ward|hall))
  hit Gaz is {on the bins} now, up at four
  hit i'm still {on the tills} at Asda but
  hit My dad was {on the trawlers}, out
  miss There were latches on the doors.
  miss It is on the boats of others
  miss He was on the floor in pain.

# The short forms of a crew sheet: "reach truck op", "maint mech"
rule profession/short-form
  type PROFESSION
  trigger word op opr oper mech wkr asst tech lab
  back 3
  confidence 0.82
  regex %{lb}(?<hide>(?i:(?:reach truck|forklift|fork|machine|mach|crane|press|punch press|saw|truck|line|equip|equipment|heavy equip|loader|backhoe|dozer|CNC|mill|lathe|kiln|boiler|pallet jack|extruder|slitter|packaging|conveyor|ride|tow motor|yard) (?:op|opr|oper)\.?|(?:auto|diesel|maint|maintenance|truck|A/C|aircraft|small engine|fleet) mech\.?|(?:whse|warehouse|const|constr|farm|ranch|dairy|postal|food serv|road|sanit|laundry|plant|factory|prod) wkr\.?|(?:med|dental|office|admin|nursing|vet|teacher'?s?|lab) asst\.?|(?:HVAC|maint|maintenance|lab|pharm|pharmacy|nail|dialysis|vet|auto|field|cable|rad|surg|surgical|scrub|IT|service|lube|tire|irrigation|psych) tech|(?:const|constr|farm|gen|general) lab\.))(?=[.,;:)/]|\z|\n|[ \t](?C"wide")| (?:at|for|since|x|w/|with|on|in|who|til|till|until|from|and|\d|\(|[-\x{2013}])(?!\pL))(?<!surgical tech|scrub tech|rad tech|lab tech|psych tech)
  hit Started as lumper, {reach truck op} since 2011
  hit EE is {maint mech}, 3rd shift
  hit Wife: {dental asst} at a clinic
  hit Dad 36, {HVAC tech}. Sibs
  miss post op, well
  miss seen by the lab tech, who
  miss pain mgr plan

# "Dairyman all his life", "county assessor three terms", "roofer all those years": how long behind the trade.
rule profession/how-long
  type PROFESSION
  trigger word all most three two four thirty forty twenty
  back 5
  confidence 0.84
  regex (?:\A|(?<=[.;,(] |\n))(?:(?:[Aa]n?|[Oo]nce an?) )?(?<hide>(?<testjob>(?:\pL\p{Ll}{2,15}[ -]){0,2}\pL\p{Ll}{2,18}(?!\pL)(?C"occupation")(?C"!role-clinician|relative|role-patient|person-verb"))(?C"!testjob:relative|role-clinician|role-patient")),? (?:all|most of|for most of) (?:of )?(?:(?:his|her|my|their|the) (?:working |adult |whole )?(?:life|days)|th(?:ose|em|ese) years|(?:his|her|my) years)(?!\pL)
  hit Married 71 years. {Dairyman} all his life, then home
  hit {roofer} all them years and it was his heart
  hit A {coal miner} most of his life.
  miss Pain all his life.
  miss Well all her life.
  miss A smoker all his life.

# A man with no name but an age and a trade behind a bracket: "Marquis (last name not given), 24, forklift operator at".
rule profession/bracket-age
  type PROFESSION
  trigger digits 2 2 ,
  back 1
  confidence 0.84
  regex (?<=\), )[1-9]\d, (?:an? )?%{about}(?<hide>%{trade})(?C"!testjob:role-clinician|role-patient|relative")(?<!smoker|drinker|driver)(?=[.,;]|\z|\n| (?:at|for|in|with|from|on|who)(?!\pL))
  hit Marquis (last name not given), 24, {forklift operator} at the warehouse
  hit her brother (Ned), 51, a {saddle maker}, came
  miss the study (Roe), 24, found
  miss the aunt (Roe), 61, smoker.

# "Cousin Lyle, the auctioneer, went": behind a relative's name.
rule profession/kin-the
  type PROFESSION
  trigger word the once our
  back 4
  after ,
  confidence 0.82
  regex %{lb}(?:%{kin}(?:'s)? )(?:(?:sister|brother|cousin|mother|father|wife|husband) )?\p{Lu}[\pL'-]{1,15}(?: \p{Lu}[\pL'-]{1,15})?, (?:once |now |formerly )?(?:the|our|once an?) %{about}(?<hide>%{trade})(?<!driver|owner|victim|caregiver|executor|informant|petitioner|respondent|agent|historian|proxy)(?=[.,;)]| (?:at|in|of|for)(?!\pL))
  hit Cousin Lyle, the {auctioneer}, went in his sleep
  hit Walt's sister Gert, once the {postmistress} at Arcadia, is
  miss His wife Ana, the driver, fled
  miss Her son Luis, the eldest, came

# "SHx: Quilter, sells at fairs": at the head of the social history.
rule profession/social-head
  type PROFESSION
  trigger word shx sh soc social sochx occ occhx work wh
  confidence 0.85
  regex (?:\A|(?<=\n|[.;] ))[ \t]*(?:SHx|SH|SocHx|Soc(?:ial)?(?: [Hh]x| [Hh]istory)?|Occ(?:Hx| hx)?|Work(?: hx| history)?|WH):? {1,3}(?:(?:Retired|Former|Disabled|Ret\.?|Ex-?) ?)?(?<hide>(?<testjob>(?:\pL\p{Ll}{2,15}[ -]){0,2}\pL\p{Ll}{3,18}(?!\pL)(?C"occupation|occupation-head")(?C"!relative|role-patient"))(?C"!testjob:role-clinician|role-attorney|relative|role-patient"))(?<!moker|drinker|alker|vaper|Worker|user)(?=[.,;]|\z|\n| (?:at|for|x|until|by|and|in|who)(?!\pL))
  hit SHx: {Quilter}, sells at fairs
  hit Soc: Retired {tool maker}. Smokes
  miss SH: Smoker, lives alone
  miss SHx: Nurse, present

# On a form the title beside who filled it in is none of the injured person's.
rule protect/filler-title
  type PROTECT
  cross line
  trigger word prepared completed reported submitted signed
  confidence 0.986
  regex (?<!njury |ccident |mployee |laimant |atient |\borker |\bworker )%{lb}(?i:(?:prepared|completed|reported|submitted|signed|filled (?:in|out)) by)[ \t.:_]{1,20}(?![^\n]{0,60}(?i:employee|claimant|patient|\bself|worker)%{rb})[^\n]{2,48}?[ \t]{1,12}(?i:(?:job )?title|position)[ \t:.]{1,10}(?<hide>\pL[\pL/&' -]{1,30}\pL)(?=[ \t](?C"wide")|\t|\n|\z|[,.;])
  hit Prepared by  Royce Kettering     Title  {Safety/HR}     Date
  hit COMPLETED BY: ANN ROE   TITLE: {OFFICE MGR}\n
  miss Prepared by Ann. Occupation: welder
  miss Title: welder
  miss Employee signed by: Ann Roe     Title: Cashier\n
  miss Reported by: self   Position: Line cook\n
  miss Injury reported by: Juan Ortega   Position: Machine operator\n

# "a topical compounded agent": a drug is no trade.
rule protect/agent
  type PROTECT
  trigger word agent agents
  back 4
  confidence 0.985
  regex %{lb}(?!(?<=\bas a |\bis a |\bwas a |\bas an |\bis an |was an |, an )(?i:cleaning|active|oral|imaging|second|single|third|dual) agent)(?:(?i:topical|compounded|compounding|antifungal|antimicrobial|contrast|reversal|blocking|binding|active|inactive|wetting|bulking|lowering|anti-\pL+|oral|second|third|single|dual|chemotherap\pL+|biologic|sclerosing|caustic|cleaning|irritating|causative|offending|infectious|hemostatic|paralytic|sedative|hypnotic|anesthetic|numbing|imaging|volatile|oxidizing|foaming|nerve|blister|first-line|second-line) ){1,3}agents?%{rb}
  hit and a {topical compounded agent}. An
  hit a {contrast agent} was given
  hit gadolinium is a {contrast agent} here
  miss a travel agent
  miss an agent of change
  miss working as a cleaning agent at Hilton
  miss He is an active agent

# "proud of Janet the veterinarian and": a name and what its bearer is.
rule profession/name-the
  type PROFESSION
  trigger entry occupation
  back 3
  confidence 0.8
  regex (?<=of |my |our |and |with |is |was |to |by |from |, )\p{Lu}\p{Ll}{2,14}(?!\pL)(?C"given-male|given-female")(?C"!month") the (?<hide>(?<testjob>(?:\p{Ll}{3,12} )?\p{Ll}{4,18}(?!\pL)(?C"occupation")(?C"!occupation-doubt|relative|role-patient|person-verb")))(?=[.,;)]|\z|\n| (?:and|who|from|at|came|is|was|in)(?!\pL))
  hit proud of you all, of Janet the {veterinarian} and of
  hit my Bruno the {pastry chef}.
  miss of Janet the driver.
  miss with Rose the day after

# "Mom enroute (charge nurse at St. Luke's)": a relative's bracket, in which the people of a clinic count.
rule profession/kin-bracket
  type PROFESSION
  trigger mark (
  back 4
  confidence 0.9
  regex %{lb}%{kin}(?: (?!with|by|from|and)\pL[\pL'-]{1,14}){0,2} \((?:an? |also an? |retired |is an? )?(?<hide>(?:(?!with|the|see|her|his|per|by|and|from)\p{Ll}{2,14} ){0,2}(?:nurse|doctor|surgeon|dentist|pharmacist|physician|paramedic|therapist|lawyer|attorney|judge|veterinarian|midwife|chiropractor|teacher|pastor|social worker|radiographer|technician|tech|aide))(?= (?:at|for|in|with|here|by trade)(?!\pL)|\)|, (?:at|retired|works))
  hit Mom enroute ({charge nurse} at St. Luke's). Stable
  hit his wife Ana (a {dentist}) came
  miss daughter (with nurse at bedside)
  miss his wife (see the doctor) came

# "Dad, merchant marine, gone nine months": a service for a trade.
rule profession/kin-service
  type PROFESSION
  trigger word merchant career active army navy usmc
  back 4
  confidence 0.84
  regex %{lb}%{kin}(?:,| is| was|:| \()(?: in)?(?: the)? ?(?<hide>merchant (?:marine|navy|mariner|seaman)|career (?:army|Army|navy|Navy|Air Force|military|soldier|Marine)|active[- ]duty (?:army|Army|navy|Navy|Air Force|military|Marine)|(?:Army|Navy|Marine|Air Force|USMC) (?:officer|sergeant|mechanic|cook|medic|corpsman|pilot|nurse|captain|major|chief|recruiter|engineer))(?=[.,;)]|\z|\n| (?:and|who|for|until|at|in|on)(?!\pL))
  hit Dad, {merchant marine}, gone nine months
  hit father was {career Army}, and
  miss Dad, Navy blue
  miss her father was career driven

# "Dr. Raman, an orthopedist, performed": what a doctor of the letter is, also behind a tag.
rule protect/doctor-is
  type PROTECT
  trigger word dr
  confidence 0.985
  regex (?<!ather, |other, |sband, |wife, |ister, |son, |ghter, |uncle, |aunt, )%{lb}Dr\.? (?:\[[^\]\n]{3,20}\]|\p{Lu}[\pL'.-]{0,20}(?: \p{Lu}[\pL'.-]{0,20}){0,2}), (?:an?|our|the) (?!(?:\p{Ll}{3,16}[ -]){0,3}(?:retired|former|musician|librarian|historian|veterinarian|politician|biologist|chemist|pianist|artist|physicist|geologist|archa?eologist|anthropologist|economist|scientist|novelist|journalist|linguist|botanist|zoologist|mathematician|statistician)%{rb})(?<hide>(?:\p{Ll}{3,16}[ -]){0,3}\p{Ll}{3,16}(?:ist|ian|eon|logist|practor|trist))(?!, (?:fell|presents|was (?:hurt|injured|struck)|is (?:my|our|a) patient|is \d))(?=[.,;)]| (?:who|at|in|with|of)(?!\pL))
  hit Dr. Raman, an {orthopedist}, performed it
  hit Dr. [NAME-2], a {hand surgeon}, saw him
  miss Dr. Raman, a friend of hers
  miss His father, Dr. Raman, a dentist, wrote
  miss Dr. Lee, a retired surgeon, is my patient
  miss Dr. Roe, a librarian, came
  miss Dr. Roe, a psychiatrist, fell

# "what a hod carrier does", "not what a firefighter is paid for": the work somebody speaks of is his own.
rule profession/what-does
  type PROFESSION
  trigger word what
  confidence 0.84
  regex %{lb}[Ww]hat an? %{about}(?<hide>(?<testjob>\p{Ll}{3,16}(?:[ -]\p{Ll}{3,16}){0,2})(?!\pL)(?C"testjob:occupation"))(?C"!testjob:role-clinician|role-attorney|relative|role-patient")(?= (?:does|did|do|is (?:paid|asked|expected|made)|has to|earns|makes|lifts|needs to|would (?:do|earn|make|lift))%{rb})
  hit asked what a {hod carrier} does, so
  hit not what a {firefighter} is paid for
  miss asked what a doctor does
  miss what a relief

# "her trade is upholstery", "His line of work was roofing."
rule profession/trade-is
  type PROFESSION
  trigger word trade work craft profession occupation calling
  back 3
  confidence 0.86
  regex %{lb}(?i:his|her|my|their|your|the (?:claimant|patient|worker|plaintiff|applicant)['’]s) (?:(?:main|only|first|old|own|usual) )?(?:trade|line of work|craft|profession|occupation|calling) (?:is|was|has been|had been) (?:in )?(?:still |always |mostly )?(?<hide>(?<testgoods>\p{Ll}[\p{Ll}-]{3,16}(?: \p{Ll}{3,14}){0,2})(?!\pL)(?C"testgoods:trade-goods|occupation|trade-act-verb|business"))(?=[.,;:)]|\z|\n| (?:and|but|since|for|with|at|in|when)%{rb})
  hit her trade is {upholstery}.
  hit His line of work was {roofing} since
  hit his occupation is {concrete finishing}, and
  miss His work is hard.
  miss her occupation is unknown.
