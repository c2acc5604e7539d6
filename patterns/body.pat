# Bodies by the form of their name: a head in small letters behind it, a head of another language before it, a ship, a local of a union,
# a court of a heading.  Other organisations and facilities are found by evidence.

define cap (?:(?:St|Mt|Ft|Bros|Co|Dr|\p{Lu})\.|\p{Lu}(?:[\pL\pN'+-]|\.(?=\pL)){1,24})
define no_start (?!(?:The|A|An|At|In|On|His|Her|Their|Our|My|Your|This|That|From|For|Of|By|To|With|And|But|Or|When|While|After|Before|Since|Mr|Mrs|Ms|Dr|He|She|They|It|We|No|One|Two|Another|Each|Every|Some|Any|If|As|Is|Was|Will|May|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)
define caps (?<testorganisation>%{no_start}%{cap}(?: (?:(?:of|and|the|&|for|de|la|del|y|e|na|van|al|el|bin) )?%{cap}){0,4})(?C"!month|weekday|demonym|season|direction|state|country|title|heading|capital|abbreviation|ordinal-word")(?C"!testorganisation:generic-workplace|demonym|state|country|month|weekday|facility-modifier|facility-head|organisation-head")
# One or two words between: "turkey plant", "grain elevator".
define between (?:(?!(?:and|or|the|a|an|of|in|on|at|by|for|to|from|with|was|is|has|had|who|her|his|their|its|medical|general|local|state|private|public|whose|where|which|that)\b)\p{Ll}{3,12} ){0,2}

# "the Gold Prairie turkey plant", "the Rubbermaid plant", "Prestons cold store", "the Tallaght moulding works".
rule workplace/plant-named
  type EMPLOYER
  trigger word plant warehouse factory mill foundry depot refinery mine shipyard dealership cannery franchise quarry colliery sawmill smelter brewery distillery bakery dairy creamery laundry store stores works ironworks outfit rig platform terminal yard boatyard hatchery ranch farm orchard vineyard winery nursery greenhouse packinghouse slaughterhouse abattoir feedlot elevator
  back 10
  confidence 0.885
  regex (?<=[Tt]he |[Aa]t |[Tt]heir |[Ff]or |[Ff]rom |\(|, |[Aa] |[Aa]n |[Oo]ld )(?<hide>%{caps} %{between}(?:plant|warehouse|factory|mill|foundry|depot|refinery|mine|shipyard|dealership|cannery|franchise|quarry|colliery|sawmill|smelter|brewery|distillery|bakery|dairy|creamery|laundry|(?:cold|grocery|hardware|department|feed|liquor|convenience|book|shoe|furniture|general|corner|thrift) stores?|(?:\p{Ll}{3,12} )?works|ironworks|outfit|rig|oil platform|terminal|(?:ship|boat|rail|lumber|timber|brick|stock|scrap)? ?yard|boatyard|hatchery|ranch|farm|orchard|vineyard|winery|nursery|greenhouse|packinghouse|slaughterhouse|abattoir|feedlot|elevator))%{rb}(?! (?:work|worker|workers|hand|equipment|manager|foreman|fascia|closure|run|down|of|in question)\b)
  hit He was hurt at the {Larkspur turkey plant} then.
  hit He worked at the {Rubbermaid plant} then.
  hit I am a packer at {Prestons cold store}, and
  hit in press 9 at the {Tallaght moulding works}. I
  hit a sheepherder for the {Aldecoa outfit}; later
  miss He was hurt at the steel plant then.
  miss at the Chinese factory then
  miss at the plant in town
  miss In March the mill closed.

# "Dar Al-Huda mosque", "Chua Van Hanh temple", "Westenburg police station".
rule workplace/congregation-named
  type ORGANIZATION
  trigger word mosque temple church chapel synagogue gurdwara mandir shul congregation parish kirk masjid monastery convent abbey police constabulary brigade choir orchestra band lodge cooperative guild club league legion station company firm agency branch paper theatre theater cinema restaurant cafe diner pub bar tavern hotel motel inn casino salon barbershop garage dealership carwash gym bookshop bookstore supermarket
  back 9
  confidence 0.86
  regex (?<=[Tt]he |[Aa]t |[Ff]or |[Ff]rom |\(|, |[Ii]n |[Nn]ear |[Tt]o |[Oo]f |[Bb]y )(?<hide>%{caps} (?:mosque|temple|church|chapel|synagogue|gurdwara|mandir|shul|congregation|kirk|masjid|monastery|convent|abbey|police station|police post|police|fire station|fire brigade|constabulary|choir|orchestra|brass band|lodge|(?:grain |housing |dairy |farm |milk |fishing )?cooperative|guild|(?:golf|yacht|football|cricket|tennis|social|bowling|rugby|soccer|gun|boxing|bowls|bridge) club|legion|(?:radio|gas|petrol|lifeboat|television) station|(?:taxi|bus|trucking|construction|roofing|moving|cleaning|cab|towing|security) company|law firm|(?:staffing|temp|travel|adoption) agency|newspaper|theatre|theater|cinema|restaurant|cafe|diner|pub|tavern|hotel|motel|casino|nail salon|hair salon|barbershop|garage|gym|bookshop|bookstore|supermarket))%{rb}
  hit the imam at {Dar Al-Huda mosque}. No
  hit at a fair at {Chua Van Hanh temple}.  FNA
  hit in a cell at {Westenburg police station} with eleven
  hit for the {Yellow Star taxi company} he
  miss at the Italian restaurant then
  miss at the church in town
  miss in the Catholic church there

# "the Prince Albert penitentiary", "the Bene't Street practice", "lives at the Elm Lodge nursing home".
rule workplace/facility-named
  type FACILITY
  trigger word prison penitentiary jail gaol hospital clinic practice surgery pharmacy home hospice school academy college university library museum shelter hostel camp barracks base infirmary ward centre center hall
  back 9
  confidence 0.87
  regex (?<=[Tt]he |[Aa]t |[Ff]or |[Ff]rom |\(|, |[Ii]n |[Nn]ear |[Tt]o |[Oo]f |[Bb]y )(?<hide>%{caps} (?:prison|penitentiary|jail|gaol|county jail|(?:(?:municipal|county|city|district|regional|state|community|general|children's|veterans|university|mental|psychiatric) )?hospital|clinic|practice|surgery|pharmacy|(?:nursing|care|rest|funeral|retirement|group) home|hospice|(?:high|middle|elementary|primary|secondary|grammar|boarding|nursery|junior|charter|public|residential|day|national) school|academy|college|university|public library|library|museum|shelter|hostel|refugee camp|camp|barracks|air base|naval base|infirmary|health centre|health center|medical center|medical centre|community centre|community center|leisure centre|detention centre|detention center))%{rb}(?! (?:visit|stay|course|note|notes|admission|staff|records|bed|bill|degree|student|students|graduate|nurse)\b)
  hit Wayne died in the {Prince Albert penitentiary} in 1999.
  hit He was taken to the {Zemgale municipal hospital} on
  hit Dr Tan at the {Bene't Street practice} about it
  hit She taught at {Sisseton elementary school} for years
  miss He went to the Veterans hospital then.
  miss at the county jail in town
  miss in private practice there

# A head of another language before the name: "Hotel Figueroa Grande", "Hospital San Bernardo", "Clinique des Trois Vallées".
rule workplace/head-first
  type FACILITY
  trigger word hospital clinica clinique hopital klinik klinikum ospedale policlinico sanatorio escuela ecole lycee colegio liceo universidad universite universidade universitat universita istituto instituto institut centro centre colegiul ysgol gaelscoil scoil meddygfa ysbyty
  confidence 0.87
  regex %{lb}(?!Hospital (?:Day|Course|Stay|Discharge|Summary|Records?|Number|No|Admission|Bed|Unit|Medicine|Notes?|Bill|Corps\w*)\b)(?<hide>(?:Hospital|Cl[ií]nica|Clinique|H[oô]pital|Klinik|Klinikum|Ospedale|Policlinico|Sanatorio|Escuela|[ÉE]cole|Lyc[ée]e|Colegio|Liceo|Universidad|Universit[éeàä]t?|Universidade|Istituto|Instituto|Centro|Ysgol|Gaelscoil|Scoil|Meddygfa|Ysbyty)(?: (?:de la|de los|de las|des|del|della|dei|du|de|da|do|la|el|los|y|e|i|na|yr|y)){0,2} \p{Lu}[\pL'-]{1,20}(?: (?:(?:de la|de los|des|del|du|de|da|y|e|na|la|los|yr) )?\p{Lu}[\pL'-]{1,20}){0,4})%{rb}(?C"!heading|abbreviation|month|weekday|specialty|document-word")
  hit Dr. Cárdenas at {Clínica Romero} has room.
  hit now at {Hospital San Bernardo} there
  hit treated at {Clinique des Trois Vallées}, for
  hit He attended {Ysgol Gyfun Gŵyr} and left
  miss Hospital Course was mild.
  miss Hospital Day 3

rule workplace/house-first
  type ORGANIZATION
  trigger word hotel restaurante taqueria panaderia iglesia templo banco casa cafe caffe trattoria osteria ristorante chateau domaine maison gasthaus bodega carniceria farmacia tienda syarikat kedai service muintir cumann clube club sociedad societe societa cooperativa cooperative fundacion fondation stichting
  confidence 0.86
  regex %{lb}(?<hide>(?:Hotel|H[oô]tel|Restaurante|Taquer[ií]a|Panader[ií]a|Iglesia|Templo|Banco|Trattoria|Osteria|Ristorante|Ch[aâ]teau|Domaine|Maison|Gasthaus|Bodega|Carnicer[ií]a|Farmacia|Tienda|Syarikat|Kedai|Service des|Muintir|Cumann|Sociedad|Soci[ée]t[ée]|Societ[aà]|Cooperativa|Fundaci[oó]n|Fondation|Stichting)(?: (?:de la|de los|de las|des|del|della|dei|du|de|da|do|la|el|los|y|e|na|an)){0,2} \p{Lu}[\pL'-]{1,20}(?: (?:(?:de la|de los|des|del|du|de|da|y|e|na|la|los) )?\p{Lu}[\pL'-]{1,20}){0,3})%{rb}(?C"!month|weekday|heading|abbreviation")
  hit on the 14th floor of the {Hotel Figueroa Grande}, she
  hit alarm form, {Muintir na Tíre} scheme
  hit asked the {Service des Pistes} for it
  miss Hotel Monday was dull
  miss the hotel in town

# Ships: "F/V Nossa Senhora", "MV Star Havlide", "the trawler Coral Duchess".
rule workplace/ship
  type ORGANIZATION
  trigger word r rv rrs t f fv mv mt m sv s ss rms hms hmcs hmas hmnzs uss usns usns uscgc mfv trawler tanker freighter tugboat schooner yacht ferry steamer dredger seiner longliner aboard vessel tug barge
  confidence 0.88
  regex %{lb}(?:(?<hide>(?:F/?V|M/?V|M/T|MT(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)|S/?V|S/Y|M/Y|T/B|MFV|RMS|HMS|HMCS|HMAS|HMNZS|USS|USNS|USCGC|RRS|R/?V) (?:\p{Lu}[\p{Ll}'-]{1,16}|\p{Lu}{4,16})(?: (?:of the |de |da |do |of |II|III|IV|\p{Lu}[\pL'-]{1,16})){0,3})|(?:trawler|tanker|freighter|tugboat|schooner|steamer|dredger|seiner|longliner|ferry|yacht|lobster boat|fishing (?:boat|vessel)|aboard(?: the)?|vessel(?: the)?|[Tt]ug|[Bb]arge),? (?<hide>(?!(?:The|Captain|Mr|Dr|Flight|Air|United|Delta)\b)\p{Lu}[\p{Ll}'-]{2,16}(?: (?:of the |de |da |do |of )?\p{Lu}[\pL'-]{1,16}){1,3}))%{rb}(?C"!month|weekday|abbreviation|heading")
  hit Vessel: {F/V Nossa Senhora} (fishing)
  hit lives on ({FV Coral Duchess}, Berth 14)
  hit on the trawler {Ocean Star} when
  hit aboard the {Maria Celeste} in
  miss MT Pain in it
  miss SAID MY CLIENT TELLS
  miss the ferry to Mercy
  miss F/V ratio

# "UNITE HERE Local 11", "VFW Post 2866", "AMALGAMATED TRANSIT WORKERS, LOCAL 1447".
rule workplace/local-numbered
  type ORGANIZATION
  trigger word local lodge post
  back 8
  confidence 0.91
  regex %{lb}(?<hide>%{no_start}(?:\p{Lu}[\pL'&-]{1,20} (?:(?:of|and|&) )?){0,5}(?:\p{Lu}[\pL'&-]{1,20} |\p{Lu}[\pL'&-]{1,20}(?:[sS]|ion|ION), )(?:Local|Lodge|Post|LOCAL|LODGE|POST)(?: Union| UNION)?(?: No\.?)? ?#?\d{1,5})%{rb}(?!\.\d)(?!,? [A-Z]{2} \d{5})
  hit the union, {UNITE HERE Local 11}. The
  hit days at the {VFW Post 2866} playing
  hit {AMALGAMATED TRANSIT WORKERS, LOCAL 1447}
  miss Local 3 mile run
  miss Tyler Haymore, Local 51
  miss MTUS ACOEM Chapter 15 says

# Courts and boards of a heading, higher courts excepted: "IN THE FAMILY COURT AT CANTERBURY".
rule workplace/court-heading
  type ORGANIZATION
  trigger word in before from on appeal to
  confidence 0.87
  regex (?:\A|\n)[ \t]*(?:IN|BEFORE|(?:ON )?APPEAL FROM|TO) THE (?<hide>(?!(?:SUPREME|HIGH COURT|(?:[A-Z]+ ){0,2}COURT OF (?:[A-Z]+ )?APPEALS?|UNITED STATES|EUROPEAN|FEDERAL|MATTER|ESTATE|NAME|MARRIAGE)\b)(?:[\p{Lu}'&-]{2,20},? ){0,8}(?:COURT|TRIBUNAL|COMMISSION|BOARD|OFFICE|FORUM|CIRCUIT|COUNCIL|AUTHORITY|DIVISION|REGISTRY)(?:,? (?:DISTRICT|DIVISION|BRANCH) \d{1,3}|,? (?:OF|AT|FOR|IN|AND|THE|[\p{Lu}'&-]{2,20})){0,10})(?=[ \t]*(?:\z|\n)|[ \t](?C"wide")|,? [A-Z]{0,2}\d)
  hit IN THE {FAMILY COURT AT CANTERBURY}    Case No. CT19
  hit BEFORE THE {MOTOR ACCIDENTS CLAIMS TRIBUNAL, THALASSERY}
  hit IN THE {REGIONAL COURT FOR THE REGIONAL DIVISION OF LIMPOPO}
  hit ON APPEAL FROM THE {OFFICE OF WORKERS' COMPENSATION, DISTRICT 4}
  miss IN THE SUPREME COURT
  miss IN THE COURT OF APPEALS OF THE STATE OF OREGON
  miss IN THE MATTER OF COURT

# The other party of a caption: "Re: Tashi Dhondup v. Stonecutters' Shed No. 4".
rule workplace/caption
  type EMPLOYER
  cross column
  trigger word v vs adv
  back 14
  confidence 0.86
  regex (?:\A|\n|(?<=  ))[ \t]*(?i:re|in re|case|matter|caption|file)[ \t]?:?[ \t]{1,12}\p{Lu}[\pL'., -]{2,40} (?:vs?|adv)\.? (?<hide>\p{Lu}[\pL\pN'&.-]{1,24}(?:,? (?:of |and |& |the )?(?:\p{Lu}[\pL\pN'&.-]{0,24}|&|No\. ?\d{1,3})){1,5})(?=[ \t]*(?:\z|\n)|[ \t](?C"wide")|,? \(|;)
  hit Re:   Tashi Dhondup v. {Stonecutters' Shed No. 4}
  hit RE:    SOK, SOPHEAP vs. {DELTA DONUT KING}
  hit In re Nguyen Van Hai adv. {Sunny Nails & Spa}
  miss He said L4 v. Acme Foods

# Cells of a table: "| Employer | Three Creeks Almond Hullers |", "| Payer | TriWest, auth 4 |".
rule workplace/table-cell
  type EMPLOYER
  cross column
  trigger mark |
  confidence 0.9
  regex [|][ \t]*(?i:employer|employed by|company|workplace|place of work|employer name|school|insurer|insurance|insured by|payer|payor|carrier|health plan|tpa|claims administrator|policyholder|vendor|referred from|clinic|hospital|facility|pharmacy)(?: name)?[ \t]*[|][ \t]*(?!(?i:none|self|unknown|n/?a|same|see|yes|no|private|retired|unemployed|medicare|medicaid|dx|rx|tx|hx|notes?|reason|phone|fax|contact|provider|specialty)\b)(?<hide>\p{Lu}[\pL\pN'&.-]{1,24}(?:,? (?:of |and |& |the )?(?:\p{Lu}[\pL\pN'&.-]{0,24}|&|No\. ?\d{1,3})){0,6})(?=[ \t]*[|]|,? )
  hit | Employer       | {Three Creeks Almond Hullers}        |
  hit | Payer        | {TriWest}, auth VA00 |
  miss | Employer | none |
  miss | School | n/a |
  miss | Provider | Facility | Dx |

# Schools and hospitals that leave out their noun: "at St Spyridon's Primary", "FNA at Abbeville General".
rule workplace/short-school
  type FACILITY
  trigger word primary grammar comprehensive elementary prep middle junior academy montessori secondary high
  back 6
  confidence 0.86
  regex (?<=[Aa]t |[Ii]n |[Oo]utside |[Oo]f |[Ff]rom |[Tt]o |[Nn]ear |[Aa]ttends |[Aa]ttended |[Oo]utside\n|[Ff]or |, )(?<hide>(?:St\.? )?%{no_start}\p{Lu}[\pL'.-]{2,20}(?: \p{Lu}[\pL'.-]{1,20}){0,2} (?:Primary|Grammar|Comprehensive|Elementary|Prep|Middle|Junior High|Senior High|Secondary|Montessori|Academy|High)(?: and \p{Lu}\p{Ll}+)?)(?=[.,;:)]|\z| (?:and|until|since|for|where|who|in|on|at|with|when|then|last|this|is|was|has|but|so|before|after|today|School|until)\b)(?<!Primary Care|Standard Middle)
  hit He is in Prep at {St Spyridon's Primary} and likes it
  hit She teaches at {Gungahlin Grammar}, married
  hit my crossing outside {St Frideswide's Primary}. It was wet
  miss He was in Primary School
  miss the tumor in Middle ear

rule workplace/short-hospital
  type FACILITY
  trigger word general memorial regional methodist baptist presbyterian lutheran infirmary deaconess med medical
  back 6
  confidence 0.86
  regex (?<=[Aa]t |[Tt]o |[Ff]rom |[Ii]n |[Oo]f )(?<hide>%{no_start}\p{Lu}[\pL'.-]{2,20}(?: \p{Lu}[\pL'.-]{1,20}){0,2} (?:General|Memorial|Regional|Methodist|Baptist|Presbyterian|Lutheran|Infirmary|Deaconess|Med|Medical))(?=[.,;:)]|\z| (?:on|in|for|and|where|with|by|since|until|after|before|today|yesterday|then|was|who|ER|ED|ICU|last|this|that|overnight|via)\b| \d)(?<!Attorney General|Surgeon General|Solicitor General|Major General|Postmaster General|Brigadier General|Lieutenant General)
  hit health fair.  FNA at {Abbeville General} 8/12/14
  hit angina put him in {Pennsylvania General} in 2006
  miss the Attorney General in 2006
  miss at the General in town

# "Town of Bellows Crossing", "Order of Malta", "Sons of Italy", "Queen of the Valley".
rule workplace/of-name
  type ORGANIZATION
  trigger word town city village county township borough municipality diocese archdiocese knights sisters daughters sons order queen lady brotherhood society
  back 1
  confidence 0.865
  regex %{lb}(?<hide>(?:Town|City|Village|County|Township|Borough|Municipality|Diocese|Archdiocese|Knights|Sisters|Daughters|Sons|Order|Queen|Our Lady|Lady|Brotherhood) of (?:the |Our |St\.? )?\p{Lu}[\p{L}'-]{2,20}(?: (?:(?:of|de|and|the) )?\p{Lu}[\p{L}'-]{2,20}){0,2})%{rb}(?!'s (?:Day|Night))
  hit the grader for the {Town of Bellows Crossing}, and
  hit lads of the {Order of Malta} saw
  hit born at {Queen of the Valley}. She
  miss the city of his birth
  miss a County of it

# The forces: "served in the Marine Corps", "a retired Navy cook".
rule workplace/forces
  type ORGANIZATION
  trigger word army navy marines marine air coast national merchant
  back 4
  confidence 0.87
  regex (?:(?<=[Ii]n the |[Oo]f the |[Ww]ith the |[Jj]oined the |[Ff]rom the |[Rr]etired |[Ff]ormer |[Ee]x-|[Cc]areer |[Aa]n |[Aa] |[Ee]nlisted in |[Vv]eteran, |[Bb]ranch: |[Bb]y the |[Tt]he |[Yy]ears |[Dd]isabled ))(?<hide>(?:(?:US|U\.S\.|United States|Royal|Indian|British|Canadian|Australian|Irish) )?(?:Army(?: Reserves?| Corps of Engineers| National Guard)?|Navy(?: Reserves?)?|Air Force|Air National Guard|Marine Corps(?: Reserves?)?|Marines|Coast Guard|National Guard|Merchant (?:Marine|Navy)))%{rb}(?! (?:hospital|base|Hospital|Base|Medical|Air|Exchange|beans|blue|surplus|retractor|Navy)|-Navy)
  hit He served in the {Marine Corps} 1965 to 1969
  hit is a retired {Navy} cook who
  hit with the {Royal Navy} then
  miss an Army-Navy retractor
  miss a navy blue coat
  miss the army in lower case

# "the union (SIPTU)", "her insurer, HMSA"; "HMSA ID 4417".
rule workplace/acronym
  type ORGANIZATION
  trigger word union insurer insurance carrier payer plan employer agency charity bank rep
  confidence 0.84
  regex %{lb}(?:[Uu]nion(?: rep(?:resentative)?)?(?: \p{Lu}[\pL'-]{1,20}){0,2}|[Ii]nsurer|[Ii]nsurance|[Cc]arrier|[Pp]ayer|[Hh]ealth plan|[Ee]mployer|[Aa]gency|[Cc]harity|[Bb]ank|[Rr]ep(?: \p{Lu}[\pL'-]{1,20}){0,2})(?:,? \(| ?: ?|, | is | called )(?<hide>\p{Lu}{3,6})(?C"!abbreviation|heading|state-code|credential|month")(?=[.,;:)]|\z| )
  hit Union rep Oisín Farrelly ({SIPTU}) has a copy
  hit Her insurer is {HMSA}, she says
  miss Insurance: HMO
  miss the union met

rule workplace/acronym-number
  type ORGANIZATION
  trigger shape upper
  confidence 0.84
  regex %{lb}(?<hide>\p{Lu}{4,6})(?C"!abbreviation|heading|state-code|credential|month|english|document-word|role-patient|statute|guideline") (?:ID|id|[Mm]ember(?: ID)?|[Pp]olicy|[Pp]lan ID|[Ss]ubscriber)(?: (?:no|number|#)\.?)?:? ?#?(?=[A-Z]{0,4} ?[A-Z]?-?\d{3})
  hit "Praise God."\n\n{HMSA} ID XLQ R00071884326
  hit {MOPF} member 4417-22
  miss HMO ID 44172
  miss CLAIM ID 4417

# A place or a person's name before the head: "(4 April, Canberra Hospital, thrombolysed)".
rule workplace/facility-headed
  type FACILITY
  trigger list facility-head
  trigger word surgery practice ortho neurology oncology paediatrics eye therapy physio med surgical counselling center centre
  back 6
  confidence 0.84
  regex (?:%{lb}(?:[Aa]t|[Tt]o|[Ff]rom|[Ii]n|[Oo]f|[Tt]he|[Bb]y|[Nn]ear|[Ww]ith|[Vv]ia|[Ff]or) |\(|[,:@] )(?<hide>%{no_start}(?:St\.? |Mt\.? |San |Santa |El |La |Los )?(?<testname>\p{Lu}[\pL'-]{2,20})(?!\pL)(?C"!testname:english|medical|drug|device|specialty|demonym|abbreviation|heading|month|title|state|country|scale|document-word|facility-modifier|facility-head|given-male|given-female")(?: \p{Lu}[\pL'-]{2,20}){0,2} (?:Hospital|Clinic|Clinics|Infirmary|Hospice|Pharmacy|School|Academy|College|University|Prison|Jail|Surgery|Practice|Polyclinic|Sanatorium|Rehab|Rehabilitation|Radiology|Imaging|Orthopa?edics|Ortho|Neurology|Oncology|Cardiology|Pediatrics|Paediatrics|Dental|Eye|Therapy|Physio|Laborator(?:y|ies)|Labs?|Med|Dialysis|Pathology|Dermatology|Urology|Surgical|Chiropractic|Counsell?ing|Hospital Center|Medical Center|Medical Centre|Health Centre|Health Center|Cancer Center|Pavilion|Healthcare|Health))%{rb}(?! (?:Clinic|Hospital|Center|Centre|Group|Department|Associates|\p{Lu}\p{Ll}+)\b)(?!'s)
  hit infarct (4 April, {Canberra Hospital}, thrombolysed)
  hit Continue hand therapy at {Kowalski Rehab} 3x/wk
  hit seen by {Whittier Imaging} for it
  miss seen at the Wound Clinic today
  miss in Surgery at noon
  miss of General Surgery at noon

# Ordinary words before a field of medicine, where the sentence or the head of the sheet says that it is a place: "(MRI, Sound Radiology)".
rule workplace/specialty-headed
  type FACILITY
  trigger word radiology neurology oncology cardiology orthopedics orthopaedics ortho urology dermatology endocrine endocrinology nephrology rheumatology gastroenterology pulmonary periodontics endodontics orthodontics dental pediatrics paediatrics imaging physio physiotherapy psychiatry neurosurgery ophthalmology audiology podiatry pathology rehab therapy med medical smiles eyecare
  back 5
  confidence 0.86
  regex (?:(?<=[Aa]t |[Ff]rom |[Bb]y |\(|\d, |[Tt]o |, |: )|\A[ \t]*)(?<hide>%{no_start}(?!(?:Interventional|Diagnostic|General|Pediatric|Paediatric|Adult|Child|Clinical|Surgical|Medical|Board|Department|Dept|Division|Section|Chief|Outpatient|Inpatient|Emergency|Certified|Physical|Occupational|Speech|Family|Internal|Radiation|Physician|Professor|Assistant|Associate|Vascular|Cardiac|Thoracic|Nuclear|Sports|Spine|Hand|Pain|Consultant|Senior|Staff|Attending|Referring|Resident|Fellow|Doctor|Nurse|Residency|Academic|Behavioral|Cognitive|Neuro|Musculoskeletal|Breast|Orthopa?edic|Plastic|Oral|Home|Current|Past|Prior|Recent|Daily|Group|Individual|Manual|Aquatic|Massage|Music|Art|Play|Shock|Gene|Hormone|Oxygen|Wound|Drug|Diet|Light|Exercise|Voice|Vision|Hearing|Dental|Other|No|New|Old|Final|Chest|Bone|Brain|Body|Advanced|Ultrasound|Digital|Discharge|Progress|History|Urgent|Non|Early|Late|Standard|Combination|Combined|Triple|Dual|Maintenance|Local|Regional|Modern|Alternative|Complementary|Stat|Review|Continue|Consult|Follow|Refer|Call|Start|Stop|See|Hold)\b)(?:\p{Lu}[\p{L}'-]{2,16} ){1,3}(?:Radiology|Neurology|Oncology|Cardiology|Orthopa?edics|Ortho|Urology|Dermatology|Endocrine|Endocrinology|Nephrology|Rheumatology|Gastroenterology|Pulmonary|Periodontics|Endodontics|Orthodontics|Dental|P(?:a)?ediatrics|Imaging|Physio|Physiotherapy|Neurosurgery|Ophthalmology|Audiology|Podiatry|Pathology|Rehab|Med|Smiles|Eyecare|RADIOLOGY|NEUROLOGY|ONCOLOGY|CARDIOLOGY|ORTHOPA?EDICS|UROLOGY|DERMATOLOGY|ENDOCRINE|NEPHROLOGY|RHEUMATOLOGY|GASTROENTEROLOGY|IMAGING|PHYSIOTHERAPY|NEUROSURGERY|PATHOLOGY|DENTAL)(?: (?:Periodontics|Associates|Group|Clinic|Center|Centre|Specialists|Partners|Services|Consultants|ASSOCIATES|GROUP|CLINIC|CENTER|SPECIALISTS))?)(?<!Med Surg)(?=[.,;:)]|\z|\n|[ \t](?C"wide")| (?:on|in|for|and|where|with|by|since|until|after|before|shows?|showed|reads?|was|who|called|will|has|says|at|to|\d)\b|, )
  hit (MRI of December 19, {Sound Radiology}), mild
  hit {FOUR CORNERS NEUROLOGY}         SUPPLEMENTAL
  hit sent to {Riverside Smiles Periodontics}, and
  hit a request from LEOPOLD, MD, {LAKES REGION ENDOCRINE}, on
  hit amputation, {Eastern Maine Med}, Dr. K
  miss seen by Interventional Radiology for it
  miss in Pain Medicine, has
  miss certified in Diagnostic Radiology, and

# A firm by its partners: "LAW OFFICES OF / HARGREAVES, MBEKI & LOWENTHAL".
rule workplace/law-offices
  type ORGANIZATION
  cross line
  trigger word law
  confidence 0.93
  regex %{lb}(?i:law (?:offices?|firm|practice|corporation)(?: of)?)[ \n]{1,2}(?<=[Oo]f[ \n]|OF[ \n]|[Oo]f \n|OF \n)(?<hide>%{no_start}\p{Lu}[\pL'.-]{1,20}(?:(?: |,? (?:and |& )|, )\p{Lu}[\pL'.-]{0,20}){0,5})(?![\pL\pN])(?C"!month|weekday")
  hit LAW OFFICES OF\n{HARGREAVES, MBEKI & LOWENTHAL} here
  hit the Law Office of {Dennis R. Quill}, who
  miss the law of the land
  miss the Law of Torts

# "FELL AT COSTCO", "go to concentra": a company that is no word and no name, in any hand.
rule workplace/company-any-case
  type EMPLOYER
  trigger list company
  back 1
  confidence 0.84
  regex %{lb}(?:AT|FOR|FROM|TO|WITH|at|for|from|to|with) (?<hide>\p{Lu}{4,20}|\p{Ll}{4,20})(?![\pL'-])(?C"company")(?C"!english|surname-us|surname-world|given-male|given-female|medical|drug|device|place-us|state|country|abbreviation|person-verb")
  hit STATES SHE FELL AT {COSTCO}. SHE
  hit told him to go to {costco} in town
  miss he came to target practice
  miss AT FORD ROAD

# "own Dos Hermanos Drywall": a business by what is said of its owner.
rule workplace/owned
  type EMPLOYER
  trigger word own owns owned run runs ran operates operated manages managed founded started opened
  confidence 0.85
  regex %{lb}%{trigger} (?:a |an |the |his own |her own )?(?<hide>%{no_start}(?:\p{Lu}[\pL'&-]{1,20} ){1,4}\p{Lu}[\pL'-]{2,20}(?C"organisation-head|facility-head|legal-form"))%{rb}
  hit and Chuy own {Dos Hermanos Drywall}. They
  hit she runs {Little Acorn Daycare} alone
  miss he ran Physical Therapy
  miss he ran home
