# Bodies without a head word, by the frame they stand in: where something was done to a patient, what one is on leave from, who pays,
# the other party of a caption, lodges and congregations; and the whole of a name whose head word says what it is.

define org_word (?:(?:St|Mt|Ft|Bros|Co|\p{Lu})\.|\p{Lu}(?:[\pL\pN'+-]|\.(?=\pL)){0,24})
define org_name (?<testorganisation>%{org_word}(?:(?: (?:of|and|the|&|for|in|de|la|del))? (?!(?C"wide"))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|He|She|His|Her|The)\b)(?:%{org_word}|&)){0,4})(?<![.&])
define no_org (?C"!testorganisation:generic-workplace|state|country|month|weekday|holiday|season|demonym|title|heading|abbreviation|eponym|medical|drug|specialty|facility-modifier|facility-head|organisation-head|device|scale|relative")
# Its first word is no word of medicine, of time or of speech.
define no_medical (?!(?:Mr|Mrs|Ms|Dr|Drs|Miss|Judge|Room|Bed|Ward|Floor|Unit|Day|Week|Month|Year|Age|Level|Stage|Grade|Type|Class|Phase|Step|Time|Home|House|Bedside|Baseline|Rest|Least|Last|First|Present|Risk|High|Low|L\d|C\d|T\d|S1|I|A|An|The|This|That|My|Your|Our|Her|His|Their|All|Both|Each|No|Any|Some|Other|Outside|Local|Area|Another|Follow|Post|Pre|Left|Right|Upper|Lower|Chief|Vice|Internal|General|Primary|Urgent|Emergency|Physical|Occupational|Speech|Pain|Home|Outpatient|Inpatient|Acute|Skilled|Intensive|Interventional|Diagnostic|Social|Case|Medical|Health|Nursing|Family|Women|Labor|Operating|Recovery|Pre-op|Post-op|Section|Chapter|Title|Exhibit|Dr|He|She|They|It|We|You|OR|ED|ER|ICU|PACU|OSH|PCP|SNF|MD|PT|OT|ENT|GI|IR|NICU|PICU|CCU|MICU|SICU|L&D)\b)(?=(?<testname>\p{Lu}[\pL'+-]*)(?![\pL'+-])(?C"!testname:drug|scale|title|weekday|month|holiday|demonym|article|specialty|pronoun-possessive"))
# One word alone is a body when it is no plain English word; two or more may be English.
define two_or_odd (?=\p{Lu}[\pL'&.-]+ (?:(?:of|and|the|&|in) )?(?:\p{Lu}|&)|(?<testodd>\p{Lu}[\pL'+-]{2,24})(?![\pL'+-])(?C"!testodd:english|given-male|given-female|medical"))
define stops (?<!Department|Services|Service|Agencies|Agency|Team|Unit|Clinic|Lab|Laboratory|Office|Program|Division|Floor|Suite|Room|Dept|Therapy|Care|Surgery|Medicine|Management|Imaging Center)(?=[.,;:)](?: |\z|\n)|\z|\n| (?:was|were|is|are|has|had|did|does|shows?|showed|revealed|demonstrated|dated|on|in|for|and|but|with|by|since|from|to|where|when|after|before|last|this|twice|three|every|once|until|because|as|then|today|yesterday|overnight|via|who|which|that|helped|gave|ED|ER|ICU|at|under|per)\b| [\d(])

# "An MRI from RadNet dated", "PT at Back in Motion did not help", "Cath at St. Vincent", "Studies at Valley Neurology Group were normal".
rule work/done-at
  type FACILITY
  trigger word mri mris ct cts scan scans xray xrays rays x films film imaging ultrasound emg ncv emgs eeg ekg echo studies study labs lab bloodwork mammogram colonoscopy endoscopy egd cath catheterization arthroscopy surgery surgeries fusion laminectomy discectomy replacement injection injections esi block blocks biopsy pt ot therapy chiropractic acupuncture rehab detox visit visits appointment evaluation records record chart counselor therapist polysomnogram sleep stay admission procedure operation dialysis infusion chemo radiation delivery
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?: (?:was|were|done|taken|performed|obtained|completed|received|read|drawn|dated|report|study|visit|notes?|records?|again|once|out|sessions?|treatments?|both|(?:on )?\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:in )?(?:19|20)\d\d)){0,3},? (?:at|from|through) (?:the )?%{no_medical}%{two_or_odd}(?<hide>%{org_name})%{no_org}%{stops}
  hit An MRI from {RadNet} dated 2/3/20 shows
  hit X-rays taken at {US HealthWorks} were negative
  hit PT at {Back in Motion} did not help
  hit Electrodiagnostic studies at {Valley Neurology Group} were normal.
  hit Colonoscopy 2015 at {Gateway Endoscopy}: two polyps
  hit She sees a counselor at {Turning Point}.
  miss An MRI from March shows it
  miss PT at Home was fine
  miss Labs from Monday were sent
  miss X-rays at Bedside were poor
  miss PT at home
  miss records from Dr. Tan were

# "was seen at Mercy West and sent home", "Accepted for transfer to Barnes-Jewish", "discharged to Maplewood Nursing and Rehab".
rule work/seen-at
  type FACILITY
  trigger word seen treated evaluated admitted hospitalized hospitalised transferred transfer discharged discharge airlifted flown lifeflighted readmitted presented examined followed born resides placed housed incarcerated
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?: (?:initially|first|last|again|once|back|urgently|emergently|directly|later|then|by (?:ambulance|helicopter|air|EMS|medics)|in the (?:ED|ER|emergency room|emergency department)|in (?:ED|ER)|overnight|briefly)){0,2} (?:at|to|from)(?: the)? %{no_medical}(?:(?=Mercy|Grace|Hope|Faith|Rose|Bay|Glen|Dallas|Jackson|Lincoln|Madison)|(?=(?<testgiven>\p{Lu}[\pL'-]+))(?C"!testgiven:given-male|given-female"))(?=\p{Lu}[\pL'&.-]+ (?:(?:of|and|the|&|in) )?(?:\p{Lu}|&)|(?<testodd>\p{Lu}[\pL'+-]{2,24})(?![\pL'+-])(?C"!testodd:english|given-male|given-female|medical|surname-us|place-us|place-world"))(?<hide>%{org_name})%{no_org}%{stops}
  hit She was seen at {Mercy West} and sent home
  hit Discharge to {Maplewood Nursing and Rehab}.
  hit Accepted for transfer to {Barnes-Jewish}.
  hit hospitalized at {Brackenholt} for a week
  miss seen at Bedside with her
  miss admitted to Medicine today
  miss discharged to Home with her
  miss transferred to Telemetry.
  miss followed at Pain Management.

# "a sophomore at Ball State", "her degree from Larkspur".
rule work/student-at
  type FACILITY
  trigger word dropped expelled transferred flunked student freshman sophomore junior senior undergraduate undergrad major alumnus alumna graduate graduated degree bachelor's master's doctorate ged diploma classes credits semester semesters tuition scholarship enrolled professor dropout
  confidence 0.84
  regex %{lb}(?i:%{trigger})(?: out)?(?: (?:in|of) \p{Ll}{3,15}(?: \p{Ll}{3,15})?| (?:full|part)[- ]time)? (?:at|from|through|to|of) (?:the )?%{no_medical}(?<hide>%{org_name})%{no_org}(?C"!testorganisation:place-world")%{stops}
  hit She is a sophomore at {Ball State}.
  hit He dropped out of {Larkspur State} after
  hit earned a degree in nursing from {Stillwater} in 2001
  hit took classes at {Larkspur Tech} and
  miss a student at Risk
  miss graduated from high school
  miss a senior at home

# "on leave from Target", "resigned from Larkspur".
rule work/leave-from
  type EMPLOYER
  trigger word leave laid furloughed suspended resigned resign quit released retirement retire severance absence paycheck wages checks pension pay job
  confidence 0.85
  regex %{lb}(?:(?i:leave(?: of absence)?|laid off|furloughed|suspended|resigned|resign|let go|released|retirement|retire|severance(?: package)?|absence|paychecks?|wages|pension|job offer) from|(?i:quit)(?: (?:his|her|my|a) job (?:at|with))?)(?: the)? (?=\p{Lu})%{no_medical}(?<hide>%{org_name})%{no_org}(?C"!testorganisation:given-male|given-female")(?=[.,;)](?: |\z|\n)|\z|\n| (?:in|on|for|and|but|since|to|after|because|when|last|this|until|as|with|before|due)\b)
  hit She is on leave from {Target}.
  hit was on medical leave from {Stillwater Foods} since
  hit He quit {Larkspur} in order to
  hit a pension from {Kodak} and
  miss on leave from work
  miss He quit March 3 or so
  miss released from Medicine on
  miss on leave from Monday on

# What one was taken on by, in a list: "Prior employment included Costco, Jiffy Lube and the Post Office".
rule work/employment-included
  type EMPLOYER
  trigger word included includes include with employers jobs
  back 2
  confidence 0.84
  regex %{lb}(?:(?i:employment|employers|work history|jobs|work|experience)(?: \p{Ll}{2,10})? (?:included?s?|with|were|are)|(?i:employers|jobs):)(?: work| working| stints?| jobs?)?(?: at| for| with)?(?: the)? (?=\p{Lu})%{no_medical}(?<hide>%{org_name})%{no_org}%{stops}
  hit Prior employment included {Costco}, Jiffy Lube and
  hit His concurrent employment with {Lyft} was not counted
  hit Previous employers were {Ralphs Grocery} and
  miss employment included lifting
  miss His work with Dr. Tan was
  miss Her work included May.

rule work/employment-second
  type EMPLOYER
  trigger word included includes include employers jobs for at
  back 2
  confidence 0.82
  regex %{lb}(?:(?i:employment|employers|work history|jobs) (?:included?s?|were|are)|(?:worked|works|working|jobs|employed) (?:at|for|by))(?: the)? %{org_word}(?: %{org_word}){0,2}(?:,| and)(?: and)?(?: then| later)?(?: (?:for|at|by))?(?: the)? (?=\p{Lu})%{no_medical}(?<hide>%{org_name})%{no_org}(?C"!testorganisation:given-male|given-female|place-us|place-world|state-code")%{stops}
  hit Prior employment included Costco, {Jiffy Lube} and the
  hit He worked for Golden Foods and for {Cintas}.
  miss worked for Acme and Maria
  miss employed by Acme, Dr. Tan said

rule work/employment-third
  type EMPLOYER
  trigger word included includes include employers jobs for at
  back 2
  confidence 0.82
  regex %{lb}(?:(?i:employment|employers|work history|jobs) (?:included?s?|were|are)|(?:worked|works|working|jobs) (?:at|for))(?: the)? %{org_word}(?: %{org_word}){0,2},(?: the)? %{org_word}(?: %{org_word}){0,2},? and(?: (?:for|at))?(?: the)? (?=\p{Lu})%{no_medical}(?<hide>%{org_name})%{no_org}(?C"!testorganisation:given-male|given-female|place-us|place-world")%{stops}
  hit Prior employment included Costco, Jiffy Lube and the {Brown Derby}.
  miss jobs were Acme, Tan, and Maria

# "EMPLOYER/INSURED: Bluebird Transit", "Employer (DOI): X".
rule work/employer-slash
  type EMPLOYER
  cross line
  trigger word employer insured policyholder
  confidence 0.9
  regex %{lb}(?i:employer ?/ ?(?:insured|policyholder|defendant|respondent|company)|(?:employer|insured) ?\([^()\n]{2,24}\)|insured ?/ ?employer)[ \t]?:[ \t\n]{0,3}(?!(?i:none|self|unknown|n/a|same|see|not)\b)(?<hide>%{org_name}(?:,? (?:Inc|LLC|Ltd|Corp|Co)%{rb}\.?)?)%{no_org}(?!:)
  hit EMPLOYER/INSURED: {Bluebird Transit}
  hit Employer (at DOI): {Larkspur Foods, Inc.}
  miss Employer/Insured: none
  miss EMPLOYER/INSURED

# The insurer or administrator of a caption, behind the employer: "Re: Ana Morales vs Foster Farms; Tristar".
rule work/caption-second
  type ORGANIZATION
  cross column
  trigger word v vs
  back 24
  confidence 0.85
  regex (?:\A|\n|(?<=  ))[ \t]*(?i:re|in re|case|matter|caption|file)[ \t]?:?[ \t]{1,12}\p{Lu}[\pL'., -]{2,40} vs?\.? \p{Lu}[\pL\pN'&. -]{1,40}(?:;|,? and|,)[ ](?:and )?(?<hide>\p{Lu}[\pL'&.-]{2,24}(?: (?:of |and |& )?\p{Lu}[\pL'&.-]{1,24}){0,4})(?C"!state-code|credential|legal-form|month")(?=[ \t]*(?:\z|\n)|[ \t](?C"wide")|,? \(|;)
  hit Re: Ana Morales vs Foster Farms; {Tristar}\n
  hit RE: Juan Ruiz v. Bay Packing, {Granite Mutual}\n
  hit Re: Fred N. Macdougall, Jr. v. Bay Nurseries; {Tamarack}\n
  miss Re: Ana Morales vs Foster Farms, Inc.\n
  miss He saw Ana v. Foster; Tristar

# A party that is called by an English word: "Defendant Zenith contends", "The carrier, Paramount, denied".
rule work/party-named
  type ORGANIZATION
  trigger word defendant respondent plaintiff petitioner appellant appellee employer carrier insurer claimant defendants intervenor
  confidence 0.82
  regex %{lb}(?i:%{trigger}),? (?!(?:State|City|County|People|Board|Class|Commission|Department|Division|Company|Association|District|Judge|Mother|Father|Wife|Husband|Attorney|Counsel|Exhibit|Section|Rule|No|The|Order|Motion|Has|Was|Is|Shall|May|Will|Must|Did|Does|Name|Signature|Phone|Address|Information|Statement|Insurance|Contact|And|Or|By|For|In)\b)(?<hide>(?<testname>\p{Lu}\p{Ll}{3,15})(?C"english")(?C"!testname:month|weekday|given-male|given-female|heading|document-word|generic-workplace|role-official|role-attorney|role-patient|role-other")(?: \p{Lu}\p{Ll}{2,15}){0,2}),?(?= (?:contends?|contended|argues?|argued|denied|denies|disputes?|disputed|asserts?|asserted|objected|objects|paid|pays|accepted|accepts|refused|refuses|says|said|claims|claimed|alleges?|alleged|moved|moves|seeks|sought|petitioned|appealed|appeals|answered|admits|admitted|stipulated|provided|offered|agreed|hired|fired|terminated|retained|responded|relies|relied|maintains|maintained|insists|cites|submitted|requests|requested|filed|filled|raises|raised|'s)\b)
  hit Defendant {Zenith} contends that it
  hit The carrier, {Paramount}, denied it
  hit Respondent {Pilot Travel} moved to dismiss
  miss Defendant State contends that
  miss Plaintiff Class moved for it
  miss The claimant denied it

# Fraternal orders: "the Elks lodge", "Rotary volunteers", "belongs to the Lions".
rule work/lodge
  type ORGANIZATION
  trigger word elks lions rotary kiwanis shriners moose eagles vfw masons masonic jaycees optimists optimist oddfellows grange
  back 1
  confidence 0.85
  regex (?:(?<=belongs to the |belong to the |belonged to the |member of the |[Aa]t the |[Bb]y the |[Ff]rom the |[Ww]ith the |his |her |their |local |[Ff]rom |[Bb]y )(?<hide>(?:Elks|Lions|Rotary|Kiwanis|Shriners|Moose|Eagles|VFW|Masons|Masonic|Jaycees|Optimists?|Oddfellows|Grange)(?: (?:[Ll]odge|[Cc]lub|[Hh]all|[Pp]ost|[Tt]emple|[Aa]erie))?)%{rb}(?! (?:game|fan|cap|fans|season|jersey|coach|player))|%{lb}(?<hide>(?:Elks|Lions|Rotary|Kiwanis|Moose|Eagles|VFW|Masonic|Optimist|Grange)(?: (?:[Ll]odge|[Cc]lub|[Hh]all|[Tt]emple|[Aa]erie)| (?=volunteers|members|picnic|dinner|bingo|loan closet|pancake|scholarship)))%{rb})
  hit She belongs to the {Elks} and plays
  hit at his {Elks lodge}.
  hit Bed from {Lions} loan closet.
  miss He saw lions at the zoo.
  miss the Eagles game
  miss a rotary saw

# Congregations by their confession: "clean First Methodist on weekends", "Fr. Tim of St. Kateri parish".
rule work/confession
  type ORGANIZATION
  trigger word methodist baptist lutheran presbyterian episcopal pentecostal adventist nazarene congregational
  back 5
  confidence 0.82
  regex %{lb}(?<hide>(?:(?:First|Second|Trinity|Grace|Bethel|Calvary|Zion|Mount|Mt\.|New|Faith|Hope|Shiloh|Ebenezer|Antioch|Greater|Central|Emmanuel|Immanuel|Christ|Holy|Good|Our|St\.|Saint|Macedonia|Salem|Bethany|Redeemer|Messiah|Friendship|Peace|Resurrection)(?: \p{Lu}[\pL'-]{1,15}){0,3}) (?:Methodist|Baptist|Lutheran|Presbyterian|Episcopal|Pentecostal|Adventist|Nazarene|Congregational)(?: Church)?)%{rb}(?! (?:Hospital|Medical|Health|Home|School))
  hit and clean {First Methodist} on weekends
  hit a deacon at {Mount Zion Baptist}.
  miss She is Baptist.
  miss He is Southern Baptist.

rule work/parish
  type ORGANIZATION
  trigger word parish pantry rectory church convent school guild hall shrine mission academy
  back 5
  confidence 0.84
  regex %{lb}(?<hide>(?:St|Saint|Sts|Ste|Santa|San|Our Lady of|Holy|Sacred|Blessed|Immaculate)\.? (?:the )?(?:\p{Lu}[\pL'-]{2,15}(?: of \p{Lu}[\pL'-]{2,15})?)(?: \p{Lu}[\pL'-]{2,15})? (?:parish|pantry|food pantry|rectory|church|convent|school|guild|parish hall|thrift store|shrine|mission|soup kitchen|academy))%{rb}
  hit Fr. Tim Ozuna of {St. Kateri parish} will come
  hit The crib is from {St. Agatha's pantry}.
  miss the parish hall
  miss He went to St. Louis for school

# Agencies by their letters: police, patrols and departments of the states, and who pays the disabled of California.
rule work/agency-letters
  type ORGANIZATION
  trigger word cal chp lapd lasd sfpd nypd fdny lafd lacofd calfire caltrans calpers calstrs dcfs lacera sdpd ocsd bart metrolink septa njtransit ladwp pgande cdcr tdcj edd hhsc ahcccs wsp dhhs
  confidence 0.986
  regex %{lb}(?<hide>CHP(?! (?:\d|unit))|LAPD|LASD|SFPD|NYPD|FDNY|LAFD|SDPD|OCSD|CDCR|TDCJ|Cal ?Fire|CAL FIRE|Cal[Tt]rans|CALTRANS|Cal[Pp][Ee][Rr][Ss]|CalSTRS|DCFS|LACERA|LADWP|SEPTA|Metrolink|AHCCCS|(?<=[Ll]ien of |[Ll]iens of |from |through |by the |the )EDD|EDD(?= (?:benefits|lien|disability|claim|payments?|form|office|checks?)))%{rb}
  hit {CHP} report was reviewed.
  hit Liens of {EDD} are deferred.
  hit on disability through {CalPERS}.
  miss EDD by dates is in May.
  miss the edd was set

# "the Wabaunsee sheriff's annex", "Pima sheriff's deputies".
rule work/sheriffs
  type ORGANIZATION
  trigger word sheriff sheriffs
  back 4
  confidence 0.86
  regex %{lb}(?<hide>(?!(?:The|A|An|By|From|Deputy|County|His|Her|Mr|When|And|Local)\b)(?<testname>\p{Lu}[\p{Ll}'-]{2,16})(?C"!testname:title|month|weekday|pronoun|article")(?: \p{Lu}[\p{Ll}'-]{2,16})?(?: [Cc]ounty)? [Ss]heriff'?s (?:[Aa]nnex|[Oo]ffice|[Dd]epartment|[Dd]ept|[Dd]eputy|[Dd]eputies|[Ss]ubstation|[Ss]tation|[Pp]osse))%{rb}
  hit is at the {Wabaunsee sheriff's annex}, not
  hit taken by {Pima County sheriff's deputies} to
  miss the sheriff's office
  miss When sheriff's deputies came

# The whole of a name up to its head word, where the first word is no English one.
rule work/hospital-named
  type FACILITY
  trigger word hospital hospitals medical clinic infirmary orthopaedics orthopedics elementary rehabilitation healthcare imaging
  back 6
  confidence 0.9
  regex %{lb}(?<!Dr\. )(?<!Dr )(?<!Mr\. )(?<!Mr )(?<!Ms\. )(?<!Ms )(?<!Mrs\. )(?<!Mrs )(?!(?:Dr|Mr|Mrs|Ms|At|The|To|From|In|By|For|With|Of|And|Per|Via)\b)(?<hide>(?:(?:University|College|City|County|Town|Sisters|Church|House) of )?(?<testname>(?:St\. |Mt\. |Ft\. |San |Santa |Los |Las |El |La |Lac )?\p{Lu}[\p{Ll}'-]{2,20})(?C"!testname:title|month|weekday|demonym|specialty|eponym|drug|heading|given-male|given-female|role-clinician|role-patient|relative|weekday|honorary|name-label")(?C"!english|medical|abbreviation")(?: (?:& |and )?\p{Lu}[\p{Ll}'-]{1,20})?(?: (?:& |and )?\p{Lu}[\p{Ll}'-]{1,20}){0,3} (?:Hospitals?|Medical (?:Center|Group|Clinic|Associates|Centre|Ctr)|Clinic|Infirmary|Orthopa?edics|Elementary|Rehabilitation (?:Hospital|Center)|Healthcare(?: Center| System)?|Imaging(?: Center)?)(?:,? P\.?(?:A|C)\.)?)(?![\pL])(?! (?:Day|Course|Stay))
  hit from Dr. Sanjit Lal of {Dunmore Harbor Clinic} dated
  hit ED NOTE -- {Tehachimo Pass Emergency Hospital} -- Bed 14
  hit {Chowanoke Sound Orthopaedics, P.A.}
  hit {Lac Quiberon Elementary} ~ Home of the Geese
  miss the General Hospital
  miss Hospital course was mild

rule work/court-named
  type ORGANIZATION
  trigger word court
  back 6
  confidence 0.9
  regex %{lb}(?!(?:The|This|That|Said|In|At|By|An?|United|US|Federal|Supreme|State|Our|Your|Dr|Mr|Ms|Judge)\b)(?<hide>(?:(?<testname>\p{Lu}[\p{Ll}'-]{2,18})(?C"!testname:title|month|weekday|demonym|ordinal-word|english")(?: \p{Lu}[\p{Ll}'-]{2,18}){0,2} (?:District|Magistrates'?|Municipal|County|Circuit|Superior|Family|Probate|Juvenile|Chancery|Surrogate's|Sheriff|Crown|Youth|City|Traffic|Justice|Tribal|Drug) Court|(?<testname>\p{Lu}{3,18})(?C"!testname:title|month|weekday|demonym|ordinal-word|english")(?: \p{Lu}{3,18}){0,2} (?:DISTRICT|MUNICIPAL|COUNTY|CIRCUIT|SUPERIOR|FAMILY|PROBATE|JUVENILE|CHANCERY|SURROGATE'S|CITY|TRIBAL) COURT))(?![\pL])
  hit the {Sorocaba District Court} closed the case
  hit {EDGARSVILLE PROBATE COURT}\n
  miss The District Court closed it
  miss in Family Court

# Firms and providers by their last words, on lines and in brackets: "| Summit Case Mgmt |", "File copy: Signal Underwriters", "(Cascade Home Oxygen)".
rule work/firm-ending
  type ORGANIZATION
  cross line
  trigger word mgmt underwriters oxygen ferries adjusters investigations drilling hauling freight trucking rentals logistics roofing paving plumbing excavating landscaping masonry drywall staffing underwriters copying interpreting interpreters transcription billing
  back 5
  confidence 0.82
  regex (?:\A|(?<=[|(:;,] |\n|\(|by |with |from |for |at |of |through |and |[Tt]he |to ))(?<hide>(?!(?:The|Home|For|And|Past|Drywall|Claims|Medical|Job|Work|Used|General|Hospital|Portable|Continuous|Nasal|Supplemental|Court|Certified|Licensed|Spanish)\b)\p{Lu}[\pL'-]{2,18}(?: (?:& |and )?\p{Lu}[\pL'-]{1,18}){0,3} (?:(?:Case|Claims|Risk|Property|Care) Mgmt|Underwriters|(?:Home |Medical )?Oxygen|Ferries|Adjusters|Investigations|Drilling|Hauling|Freight|Trucking|Rentals|Logistics|Roofing|Paving|Plumbing|Excavating|Landscaping|Masonry|Drywall|Staffing|Copying|Interpreting|Interpreters|Transcription|Billing)(?: rig \d{1,3})?)(?=[.,;:|)]|\z|\n|[ \t](?C"wide")| (?:[|:]|\p{Ll}))
  hit RN, CCM | {Summit Case Mgmt} | c 406
  hit File copy: {Signal Underwriters}, ref
  hit B2208 ({Cascade Home Oxygen}) at 2 L
  hit derrickhand, {Sweetgrass Drilling rig 9}, crush
  hit {Halcyon Ferries} : People Team
  miss Portable Oxygen was ordered
  miss from Home Oxygen use

# "a tree trimming outfit in Chico called Highline", "a program known as New Leaf".
rule work/called
  type EMPLOYER
  trigger word called named known
  back 8
  confidence 0.82
  regex %{lb}(?:outfit|place|company|firm|agency|contractor|crew|operation|school|clinic|home|facility|program|church|bar|restaurant|store|shop|business|hotel|motel|farm|ranch|lounge|club|gym|daycare|charity|bank|temp agency)(?: (?:in|near|outside|of|out of) \p{Lu}[\pL'-]{2,14}(?: \p{Lu}\pL{2,12})?)?,? (?:called|named|known as) (?:the )?%{no_medical}(?=(?<testgiven>\p{Lu}[\pL'-]+)(?C"!testgiven:given-male|given-female"))(?<hide>%{org_name})%{no_org}(?=[.,;:)]|\z|\n| \p{Ll})
  hit a tree trimming outfit in Chico called {Highline}.
  hit in a program called {New Leaf} last
  miss a school called on Monday
  miss the firm called Maria
  miss the clinic called Monday

# "She is represented by the Hollis firm."
rule work/the-firm
  type ORGANIZATION
  trigger word firm
  back 6
  confidence 0.84
  regex (?<=the |The )(?<hide>(?<testname>\p{Lu}[\pL'-]{2,16})(?C"!testname:demonym|month|weekday|english")(?: (?:& |and )?\p{Lu}[\pL'-]{2,16}){0,2} (?:law )?firm)%{rb}
  hit She is represented by the {Hollis firm}.
  hit the {Corliss Bly firm} appeared
  miss the American firm
  miss the firm grip

# A company that everybody knows: "stung at Home Depot", "in the lot of the Winn-Dixie", "Per the FedEx job description".
rule work/company-known
  type EMPLOYER
  trigger list company
  confidence 0.8
  regex (?<=\bat |[Aa]t the |[Aa]t a |[Oo]f the |[Bb]y the |[Bb]y |[Ll]ocal |[Pp]er the |[Ff]rom the |[Ff]or the |[Tt]o the |[Tt]o a |[Ii]n the |[Ii]n a |[Nn]ear the |[Oo]utside the |[Bb]ehind the |[Ii]nside the |\bfor |\bfrom |w/ |@ )(?<hide>(?<testorganisation>\p{Lu}[\pL&.'-]{1,20}(?: (?:(?:of|and|the|&|n|['’][nN]) )?\p{Lu}[\pL&'’-]{1,20}){1,3}|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+|\p{Lu}\pL+)))(?![\pL-])(?C"testorganisation:company")(?C"!testorganisation:boilerplate|generic-workplace")
  hit He was stung at {Home Depot} while loading.
  hit in the lot of the {Winn-Dixie}.
  hit Per the {FedEx} job description
  hit nights at {Loaf 'N Jug} again
  hit w/ {Winn-Dixie} since
  miss stung at home depot gates
  miss at Best in the West

# The parties of a caption or heading: "Defendants: Albertsons; Broadspire".
rule work/parties-label
  type ORGANIZATION
  cross line
  trigger word defendants respondents employers insurers carriers defendant respondent
  confidence 0.85
  regex (?:\A|(?<=\n|  |\t))(?i:%{trigger})[ \t]?:[ \t\n]{0,3}(?!(?i:none|unknown|n/a|see|same|not|the)\b)(?=(?<testgiven>\p{Lu}[\pL'-]+)(?C"!testgiven:given-male|given-female|title"))(?<hide>%{org_name}(?:,? (?:Inc|LLC|Ltd|Corp|Co)%{rb}\.?)?)%{no_org}(?!:)(?=[.,;)]|\z|\n|[ \t](?C"wide"))
  hit Defendants: {Albertsons}; Larkspur
  hit Defendant: {Larkspur Foods, Inc.}\n
  miss Defendants: the heirs
  miss Defendant: Maria Delgado

# "the Circuit Court for Baltimore County", "Superior Court of Kern County", "District Court in Salt Lake City".
rule work/court-for
  type ORGANIZATION
  trigger word court
  back 2
  confidence 0.99
  regex %{lb}(?<hide>(?:Circuit|District|Superior|Family|Probate|Juvenile|Municipal|Chancery|Justice|City|County|Magistrate) Court (?:for|of|in and for) (?:the )?(?:(?:County|City|Parish) of )?(?!(?:United|Appeals?|Claims|Common|State|Federal|Eastern|Western|Northern|Southern|Middle|Central)\b)\p{Lu}[\pL.'-]{2,16}(?: \p{Lu}[\pL'-]{2,14})?(?: (?:County|Parish|City|Borough))?)%{rb}
  hit Judgment of the {Circuit Court for Baltimore County} affirmed.
  hit in {Superior Court of Kern County} he
  miss the District Court for it
  miss District Court of Appeals

# The provider of a heading in capitals: "REGISTRATION SHEET - LAKE TAHOMA HEALTH PARTNERS".
rule work/heading-upper
  type FACILITY
  cross line
  trigger word partners associates hospital center clinic medicine group
  back 7
  confidence 0.88
  regex (?:\A|(?<=\n|- |-- |: |  ))(?<hide>(?!(?:THE|AT|IN|FROM|DEPARTMENT|OF|TO|ADMITTED|FAMILY|INTERNAL|EMERGENCY|MEDICAL|HEALTH|GENERAL|TRANSFER|DISCHARGE)\b)\p{Lu}[\p{Lu}'.-]{2,16}(?: \p{Lu}[\p{Lu}'-]{1,16}){0,3} (?:HEALTH PARTNERS|MEDICAL (?:CENTER|GROUP|ASSOCIATES|PARTNERS|CLINIC)|HOSPITAL|HEALTH (?:CENTER|GROUP|ASSOCIATES)|FAMILY MEDICINE|(?:ORTHOPEDIC|SPINE|PAIN|SURGICAL|CARDIOLOGY|PEDIATRIC) (?:CENTER|GROUP|ASSOCIATES|CLINIC|PARTNERS)))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")| -|,)
  hit REGISTRATION SHEET - {LAKE TAHOMA HEALTH PARTNERS}
  hit {STONE RIVER MEDICAL GROUP}\nNote
  miss THE MEDICAL CENTER
  miss TRANSFER TO HOSPITAL

# "Mesa Clinic", "Reading Hospital": a place whose name is an English word, before the head.
rule work/place-clinic
  type FACILITY
  trigger word clinic hospital infirmary hospice
  back 1
  confidence 0.88
  regex %{lb}(?<hide>(?<testname>\p{Lu}\p{Ll}{2,14})(?C"testname:place-us")(?C"!testname:specialty|facility-modifier|month|weekday|medical|heading|unit-word|relative|generic-workplace") (?:Clinic|Hospital|Infirmary|Hospice)(?! (?:Course|Day|Visit|Note|Number|Bed|Stay|Admission|Discharge|Records?)\b))(?![\pL-])
  hit e-signed at {Mesa Clinic} today
  hit seen at {Reading Hospital}, then
  miss the Pain Clinic called
  miss The Clinic is shut

# "at Community Regional", "to Mercy General": hospitals as the town calls them.
rule work/regional-alone
  type FACILITY
  trigger word regional memorial methodist baptist presbyterian
  back 2
  confidence 0.86
  regex (?<=\bat |\bto |from |with )(?<hide>(?!(?:Attorney|Surgeon|Inspector|The|A|An|Our)\b)\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})? (?:Regional|Memorial|Methodist|Baptist|Presbyterian))(?=[,.;)]|\n|\z| (?:for|on|in|by|with|and|showed|where|who|that|after|until|since|ED|ER|ICU)\b)
  hit MRI at {Community Regional} showed a tear
  hit taken to {Enloe Memorial} by car
  miss went to Regional Planning today
  miss at the Lincoln Memorial Bridge

# "line cook @ Red Lobster", "repair @ Mercy Surgical": where, behind the sign.
rule work/at-sign
  type ORGANIZATION
  trigger mark @
  confidence 0.84
  regex (?<=[\pL.)] )@ ?(?<hide>\p{Lu}[\pL'’-]{2,18}(?: (?:& |of )?\p{Lu}[\pL'’-]{2,18}){1,3}|(?<testname>\p{Lu}\p{Ll}{3,18})(?C"!testname:english|month|weekday|abbreviation|heading|place-us|document-word|facility-head"))(?=[.,;:)]|\s|\z)
  hit a line cook @ {Red Lobster}, cut
  hit Adj: Kip Soderstrom @ {Lumbermens} today
  miss 6/10 @ Rest today
  miss seen @ Noon by her
