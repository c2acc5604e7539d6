# What numbers, letters and names of law, billing, goods and valves look like.

# "St. Jude 29 mm", "the St. Jude or the Medtronic Hall valve": makers of valves and what beats by them.
rule protect/valve-maker
  type PROTECT
  trigger word jude
  back 2
  confidence 0.992
  regex %{lb}(?<!\bfor |\bat )(?<hide>(?:St\.?|Saint|SJM) Jude(?: Medical)?(?=(?:,? (?:Medical |mechanical |bileaflet |tilting |aortic |mitral |size |#|No\. ?|Regent |Epic |Trifecta |Masters )*(?:\d\d ?-?mm|\d\d(?![\pL\pN/.])(?! (?:days?|weeks?|months?|years?|hours?|minutes?|miles?|ago|times)(?!\pL))|valve|prosthe\w+|MVR|AVR|conduit|pacemaker|ICD|lead|stimulator|generator|device)| or (?:the )?(?:Medtronic|On-X|Carbomedics|ATS|Sorin)| ?\((?:bileaflet|mechanical))))
  hit 74 F for mech MVR ({St. Jude} 29 mm, 2009)
  hit such as the {St. Jude} or the Medtronic Hall valve
  hit AVR with a {St. Jude} valve
  miss seen at St. Jude in Memphis
  miss St. Jude ward 29
  miss transferred from St. Jude 12 days ago
  miss works for St. Jude Medical lead team

# "s. 24 CLRA", "s. 16(1) of the FLA": an act by its letters behind its section.
rule protect/section-act
  type PROTECT
  trigger word s ss sec
  confidence 0.986
  regex %{lb}(?:ss?|[Ss]ec)\. ?\d{1,4}(?:\.\d{1,3})?(?:\(\d{1,3}\))*(?:\([a-z]{1,3}\))*(?:(?:,| and|-| to) \d{1,4}(?:\(\d{1,3}\))*){0,4},? (?:of )?(?:the )?[A-Z][A-Za-z]{0,4}[A-Z](?![\pL\pN])(?!\.\pL)(?! [A-Z])
  hit Status quo. {s. 24 CLRA}; costs
  hit in breach of {s. 39 EqA} and
  hit under {ss. 15(1) of the FLA}, the
  miss Bros. 24 BPD
  miss s. 24 apples
  miss Jos. 24 MAIN

# "A.R.S. 15-341", "phila code PM15-602": sections of codes.
rule protect/code-of-town
  type PROTECT
  trigger word r c s g j l code ordinance bylaw
  back 8
  confidence 0.986
  regex %{lb}(?:(?:A\.R\.S|O\.C\.G\.A|O\.R\.S|R\.C\.W|K\.R\.S|M\.C\.L|N\.R\.S|C\.R\.S|K\.S\.A|R\.S\.Mo|T\.C\.A|M\.G\.L|N\.J\.S\.A|M\.R\.S|O\.R\.C|R\.S\.A|D\.C|I\.C)\. ?(?:§{1,2} ?|[Ss]ec\. ?|[Ss]ection )?\d{1,3}[A-Z]?[-:.]\d{1,5}(?:[-.]\d{1,4})*|(?i:city|phila|philly|county|building|fire|housing|health|municipal|penal|admin|state|town|property|maintenance|zoning|traffic|plumbing|electrical|labor|school) (?i:code|ordinance|bylaw) (?:§{1,2} ?|[Ss]ec(?:tion|\.)? ?|[Nn]o\. ?)?[A-Z]{0,3}-?\d{1,3}[-.]\d{2,4}(?:[-.]\d{1,4})*)(?![\pL\pN])
  hit athletic rule ({A.R.S. 15-341}) applies
  hit {phila code PM15-602} says 68 degrees
  hit the {housing code § 14-201} asks
  miss zip code 15-341
  miss door code 1542

# "Emergency Ordinance no. 56/2003", "Law No. 95/2006": laws of other countries.
rule protect/law-number
  type PROTECT
  trigger word ordinance law decree directive regulation decision resolution act order
  confidence 0.986
  regex %{lb}(?:Ordinance|Law|Decree|Decree-Law|Directive|Regulation|Act)(?: \((?:EU|EC|EEC)\))? [Nn]os?\.? ?\d{1,5}/(?:19|20)?\d{2,4}(?:/(?:EU|EC|EEC))?(?![\pL\pN/-])
  hit to Emergency {Ordinance no. 56/2003}. A strong
  hit under {Law No. 95/2006} on
  hit under {Regulation (EU) No 883/2004} on
  miss in law no. 4
  miss by order no. 56/2003

# "(Protection of Policyholders' Interests) Regulations": the short title of rules, its subject in a bracket.
rule protect/title-bracket
  type PROTECT
  trigger word regulations rules act bill ordinance
  back 12
  confidence 0.991
  regex \((?<hide>\p{Lu}[\pL'’-]{2,18}(?:,? (?:(?:of|and|for|the|to|from|in|on|by|at|etc\.?) ){0,2}\p{Lu}[\pL'’-]{2,18}){0,6})\) (?:(?:Amendment|Consolidation|General|No\.? ?\d) )?(?:Regulations|Rules|Act|Bill|Ordinance)(?!\pL)
  hit IRDAI ({Protection of Policyholders' Interests}) Regulations, 2017
  hit the Employment ({Equal Treatment}) Regulations 2003
  miss (Maria) said Regulations
  miss the (Rules) of

# "97110x2 97112 97140": codes of what is billed.
rule protect/billed-codes
  type PROTECT
  trigger digits 5 5
  confidence 0.96
  regex %{lbn}9[0279]\d{3}(?:(?:[x×]| x ?)\d{1,2})?(?:-?(?:GP|GO|25|59|KX|LT|RT)(?!\d))?(?:(?:(?:,|;| \+|/| &) ?| )9[0279]\d{3}(?:(?:[x×]| x ?)\d{1,2})?(?:-?(?:GP|GO|25|59|KX|LT|RT)(?!\d))?){1,7}(?![\pL\pN-])
  hit billable 50   {97110x2 97112 97140}\nA: On
  hit CPT {97110, 97140-59, 97530} today
  miss Zip 97110 and 97112-4417
  miss no. 97110971129714097530 it is
  miss call 97110 55501

# "incident in P.E. on Oct. 5", "No P.E., band or bus".
rule protect/school-gym
  type PROTECT
  trigger word p
  confidence 0.99
  regex (?:(?<=\b[Ii]n |\b[Nn]o |[Dd]uring |\b[Ff]rom |\b[Oo]f |\b[Tt]o |\b[Ff]or |\b[Mm]iss |[Ff]ormal )P\.E\.(?! of)|P\.E\.(?= (?:class|teacher|excuse|coach)))
  hit the incident in {P.E.} on Oct. 5
  hit No {P.E.}, band or bus
  hit his {P.E.} teacher
  miss Lee Tan, P.E., engineer
  miss from P. E. Tan

# "SBN 288140", "CLRA" behind a name: bars and their short forms.
rule protect/bar-short
  type PROTECT
  trigger word sbn csb wsba osb tbn isba
  confidence 0.992
  regex %{lb}(?:SBN|CSB|WSBA|OSB|TBN)(?=[ :#])
  hit Nadia Tan\n{SBN} 288140\n
  hit ({WSBA} #41720)
  miss sbn 4
  miss The OSBORNE

# "They cruised the Amazon": rivers where one travels.
rule protect/river-cruised
  type PROTECT
  trigger word amazon orinoco nile congo danube rhine ganges mekong yangtze volga zambezi
  back 3
  confidence 0.95
  regex %{lb}(?i:cruised|sailed|rafted|paddled|up|down|along|fished|kayaked|on) the (?<hide>Amazon|Orinoco|Nile|Congo|Danube|Rhine|Ganges|Mekong|Yangtze|Volga|Zambezi)(?=[.,;]|\z| (?:last|in|with|for|and|by|this|when|two|basin|river|River))
  hit They cruised the {Amazon} last winter.
  hit a trip down the {Nile} in 2012
  miss a driver for Amazon
  miss the Amazon van

# "Illinois 820 ILCS 305/8.7", "Florida 440.13 governs": a state before its code.
rule protect/state-before-code
  type PROTECT
  trigger word ilcs stat statutes governs applies controls
  back 8
  confidence 0.986
  regex %{lb}(?<teststate>\p{Lu}\p{Ll}{2,13}(?: \p{Lu}\p{Ll}{3,9})?)(?!\pL)(?C"teststate:state") (?:\d{1,3} ILCS(?: \d{1,4}/[\d.]{1,8})?|(?:Rev\. |Gen\. )?Stat(?:utes|\.)?(?!\pL)(?: Ann\.)?(?: §)?(?: ?\d{1,3}[.-]\d{1,4})?|§? ?\d{2,3}\.\d{1,4}(?= (?:governs|applies|controls)))
  hit {Illinois 820 ILCS 305/8.7} applies.
  hit Here {Florida 440.13} governs.
  miss Maine 12 applies
  miss lives in Ohio. Stat order

# "§ 16-8.5-101, C.R.S.": a code behind its section.
rule protect/code-behind-section
  type PROTECT
  trigger mark §
  confidence 0.986
  regex §{1,2} ?\d[\d.:-]{0,14}(?:\([\pL\d]{1,3}\)){0,3},? (?<hide>(?:\p{Lu}\.){2,5})(?![\pL\pN])
  hit § 16-8.5-101, {C.R.S.}; Dusky
  hit §§ 9-3-33 {O.C.G.A.} says
  miss § 12 of C.R.
  miss § 12, Ana

# "R 62-60-58, L 104-106-102": three strengths of a grip.
rule protect/grip-three
  type PROTECT
  trigger word r l rt lt right left jamar grip
  confidence 0.986
  regex %{lb}(?:[RrLl]t?|[Rr]ight|[Ll]eft|Jamar|[Gg]rip)(?: hand)?[ :,=]{1,3}(?<hide>\d{2,3}[-/]\d{2,3}[-/]\d{2,3})(?![\pL\pN-]|/\d)
  hit R {62-60-58}, L
  hit L {104-106-102}.
  hit Right hand: {48/50/47}
  miss R 104-66-1024
  miss the 62-60-58 of it

# "B-shift lead"
rule protect/shift-letter
  type PROTECT
  trigger word shift crew
  back 2
  confidence 0.986
  regex %{lb}(?<hide>[A-D])(?=[ -](?i:shift|crew)(?!\pL))
  hit the {B}-shift lead
  hit {C} crew came
  miss Ms. F. Shift

# "it's maybe thirty years old", "Roof is 17 yrs old": a thing is that old.
rule protect/age-of-thing
  type PROTECT
  trigger word old
  back 10
  confidence 0.986
  regex %{lb}(?:(?:[Ii]t|that|which)(?:['’]s| is| was)|(?:[Rr]oof|[Cc]ar|[Tt]ruck|[Vv]an|[Hh]ouse|[Hh]ome|[Bb]uilding|[Bb]oiler|[Ff]urnace|[Mm]achine|[Tt]ractor|[Ff]orklift|[Cc]rane|[Ll]adder|[Ee]quipment|[Cc]hair|[Bb]ed|[Mm]attress|[Bb]race|[Ss]car|[Ii]njury|[Ff]racture|[Tt]ear|[Ii]mplant|[Hh]ardware|[Gg]raft|[Rr]eport|[Ff]ilm|MRI|[Xx]-ray|[Ss]can|[Cc]laim|[Pp]olicy|[Cc]ase|[Ff]ile|[Dd]og|[Cc]at|[Hh]orse|[Pp]acemaker|[Bb]attery|[Pp]rosthesis|[Ww]heelchair|[Ss]cooter|[Bb]oat|[Tt]railer|[Ss]tove|[Ww]iring|[Bb]oots|[Ss]hoes) (?:is|was|are|were)) (?:(?:maybe|now|only|about|almost|nearly|over|some|at least|already|more than) ){0,2}(?<hide>(?:\d{1,3}|\pL{3,9}(?:-\pL{3,6})?) (?:years?|yrs?)) old%{rb}
  hit it's maybe {thirty years} old
  hit Roof is {17 yrs} old, ACV
  hit The truck was over {12 years} old.
  miss She is 17 years old
  miss it is said he is 17 years old

# "2 L. Sleeps", "hand: L."
rule protect/litres-end
  type PROTECT
  trigger word l
  back 2
  confidence 0.986
  regex (?:(?<=\d )|(?<=hand: |side: |knee: |foot: |arm: |Side: |Hand: ))(?<hide>L\.)(?= |\n|\z)
  hit O2 3 {L.} Sleeps in the
  hit Dominant hand: {L.} Date last
  miss Ana L. Tan

# "Policy UR-07, revision 5": papers that are revised.
rule protect/revised-paper
  type PROTECT
  trigger word revision rev version
  back 6
  confidence 0.992
  regex %{lb}(?i:policy|procedure|form|protocol|guideline|sop)[ :]{1,6}(?<hide>[A-Z]{1,4}-?\d{1,4}(?:\.\d{1,3})?)(?=,? (?i:revision|rev\.?|version) ?\d)
  hit Policy:   {UR-07}, revision 5
  hit Form {HR-112}, rev. 3
  miss Policy 77120, version

# "drsg D&I. Will cont": dry and intact.
rule protect/dry-intact
  type PROTECT
  cross line
  trigger mark &
  back 1
  confidence 0.986
  regex %{lb}(?<hide>(?:D&I|CD&I|C/D/I|I&O|D&C|O&P|A&O|H&P|H&H|T&A)(?!\pL)(?! \p{Lu}\p{Ll})\.?(?: Will(?= (?:cont|continue|monitor|follow|re)))?)
  hit drsg {D&I. Will} cont to
  hit {H&P} on chart
  miss D&I Partners
  miss the R&D. Will

# "in col C but not col F"
rule protect/column-letter
  type PROTECT
  trigger word col cols column columns row rows
  confidence 0.986
  regex %{lb}(?i:cols?|columns?|rows?)\.? (?<hide>[A-Z]{1,2})(?![\pL\pN.'’])
  hit in col {C} but not
  hit see columns {AB} of it
  miss Col. T. Tan
  miss in col Carl

# "Fall 0310, found sitting": one fell.
rule protect/fall-at
  type PROTECT
  trigger word fall
  confidence 0.986
  regex %{lb}(?<hide>Fall)(?= (?:at |@ ?)?(?:(?:[01]\d|2[0-3]):|0\d|1[0-8])[0-5]\d(?!\d)(?:[,;.]| (?:hrs?|h|found|in|on|from|off)%{rb}))
  hit {Fall} 0310, found sitting
  hit {Fall} at 14:20 from bed
  miss Fall 2014, he
  miss in Fall 1985

# "From 6 to 8 mm, CT at 6 to 12 months"
rule protect/scan-at
  type PROTECT
  trigger word ct
  confidence 0.986
  regex %{lb}(?<hide>CT)(?= (?:at|in|every|after|within) (?:\d{1,2}|one|two|three|six|twelve)(?: ?(?:to|-|–) ?\d{1,2})? ?-?(?:months?|mo|weeks?|wks?|years?|yrs?|hours?|h|days?)%{rb})
  hit to 8 mm, {CT} at 6 to 12 months is
  hit repeat {CT} in 3 months
  miss Avon, CT in 2004

# "Question 4: related? Ans (Dr. Tan)": an answer.
rule protect/answer-short
  type PROTECT
  trigger word ans
  confidence 0.986
  regex (?<=\? |\n|\pL{3}\. |\A)(?<hide>Ans)(?=\.? ?[:(]|\. \p{Lu})
  hit related? {Ans} (Dr. Tan): No
  hit \n{Ans}: no
  miss Dr. Ans (ward)

# "tried Noom, keto": ways to lose weight, which are sold by name, are in the list of products; a lively old woman has no trade.
rule protect/old-person
  type PROTECT
  trigger word nonagenarian octogenarian septuagenarian sexagenarian centenarian
  back 4
  confidence 0.9
  regex %{lb}[Aa]n? (?<hide>(?!retired|former|working)\p{Ll}{3,12}(?:, \p{Ll}{3,12})?)(?= (?:nona|octo|septua|sexa|cente)\pL{4,8}%{rb})
  hit His mother, a {lively} nonagenarian with
  hit an {obese} octogenarian
  miss a retired octogenarian

# "TO RETURN TO CLINIC": no name of a clinic.
rule protect/return-to-clinic
  type PROTECT
  trigger word return returning returned go going present admitted transferred discharged
  confidence 0.992
  regex %{lb}(?:RETURN(?:ING|ED)?|GO(?:ING)?|PRESENT(?:ING)?|REPORT(?:ING)?|REFERRED|SENT|TRANSFERRED|ADMITTED) TO (?:THE )?(?:CLINIC|HOSPITAL|OFFICE|URGENT CARE|WALK-IN)(?!\pL)
  hit IS TO {RETURN TO CLINIC} IN SIX
  hit MAY {GO TO URGENT CARE} IF
  miss SENT TO STONE CLINIC

# "Mr. Tan, Sr., who owns": nothing is missing behind a short form.
rule protect/suffix-comma
  type PROTECT
  trigger word sr jr esq inc ltd co corp
  confidence 0.99
  regex %{lb}(?:[SJ]r|Esq|Inc|Ltd|Co|Corp)(?<hide>\.,) (?=who|which|whose|the|and|of|an?|in|at|as|had|has|was|is)
  hit Mr. Tan, Sr{.,} who owns
  hit Tan & Co{.,} which
  miss with Sr, who

# "Specialty  Occupational Medicine": what a physician is, beside a label.
rule protect/specialty-label
  type PROTECT
  cross column
  trigger word specialty speciality subspecialty
  confidence 0.992
  regex %{lb}(?i:(?:sub)?special(?:ty|ity))(?::[ \t]?|[ \t](?C"wide")|\t)\pL{4,18}(?: (?:and |& )?\pL{3,14}){0,3}+(?C"specialty|medical|heading|facility-head")(?=[ \t]*(?:\n|\z|,|;)|\t| (?C"wide"))
  hit {Specialty  Occupational Medicine}\n
  hit {Specialty: Neurology}\n
  miss Specialty: Ana Tan\n

# "the Kowalski, Pierringer and Mary Carter agreements": kinds of settlement.
rule protect/settlement-kind
  type PROTECT
  trigger word pierringer carter releases release agreements agreement settlement settlements stipulation stipulations
  back 4
  confidence 0.992
  regex %{lb}(?:Pierringer|Mary Carter|Loy-Teigen|Miller-Shugart|Naig|Gallagher|Bangert|Drake|Morris|Coblentz)(?:(?:,| and|,? or) (?:Pierringer|Mary Carter|Loy-Teigen|Miller-Shugart|Naig|Gallagher|Bangert|Drake|Morris|Coblentz)){0,3} (?i:releases?|agreements?|settlements?|stipulations?)%{rb}
  hit {Pierringer and Mary Carter agreements} differ
  hit signed a {Naig settlement} today
  miss Ms. Carter agreements

# "We rely on Escobedo", "Following Benson and Escobedo, I would apportion": cases that compensation turns on, by one name.
define comp_case (?:Gideon|Miranda|Terry|Faretta|Brady|Giglio|Batson|Strickland|Padilla|Escobedo|Hikida|Almaraz|Guzman|Benson|Borello|Ogilvie|Dahl|LeBoeuf|Le Boeuf|Blackledge|Yeager|Maxham|Suon|Vigil|Kite|Athens|Brodie|Gay|Rolda|Dynamex|Larch|Place|Granado|Marsh|Messele|Dubon|Patterson|Milpitas|Romano|Sandhagen|Cordova|Escutia|Gomez|Nunez|Simmons|Matea|Duncan|Baker|Sandoval|Daubert|Frye|Miranda|Lockheed|Acme|Fitzpatrick|Mattea|Mathews|Goldberg|Escobar|Fuentes|Wilkinson|Welcher)
rule protect/precedent-alone
  type PROTECT
  trigger word gideon miranda terry faretta brady giglio batson strickland padilla escobedo hikida almaraz guzman benson borello ogilvie dahl leboeuf blackledge yeager maxham suon vigil kite brodie rolda dynamex sandhagen dubon messele daubert frye
  back 6
  confidence 0.985
  regex %{lb}(?i:following|under|pursuant to|per|rely on|relies on|relied on|relying on|citing|cites|cited|address|applying|apply|satisf(?:y|ies)|meets?|require[sd]? by|requirements of|within the meaning of|discussed in|set (?:forth|out) in|progeny of|contrary to) (?:the )?(?<hide>%{comp_case}(?:(?:[/,] ?| and |, and )%{comp_case}){0,3})(?=[,.;)]|\z|[ \t]*\n| (?:and|I|we|the|analysis|standard|requirements?|factors|progeny|case|because|which|apportionment|to|in|on|is|are|nor|or)%{rb})
  hit We rely on {Escobedo}, and the
  hit Following {Benson and Escobedo}, I would
  hit fails to address {Hikida}, and we
  hit under {Almaraz/Guzman} the
  miss told by Benson, who
  miss under Mr. Guzman, who

# "Bone age was 13", "a lung age of 78": of an organ, not of somebody.
rule protect/age-of-organ
  type PROTECT
  trigger word age ages
  back 1
  confidence 0.99
  regex %{lb}(?i:lung|bone|heart|vascular|brain|skeletal|dental|biological|metabolic|fitness|mental|arterial|skin|real|equivalent|developmental|reading|language) ages? (?:(?:of|was|is|at|=|:) ?)?(?:(?:about|only|over|under) )?(?<hide>\d{1,3})(?!\d)
  hit gave a lung age of {78}, which
  hit Bone age was {13} years
  miss skin aged 40
  miss the age of 78

# "His 93-year-old farmhouse", "the 12-year-old spectacles": things that old.
rule protect/old-thing
  type PROTECT
  trigger word farmhouse farmhouses barn cottage spectacles glasses lenses bifocals shoes boots brace braces dentures crutches walker mattress sofa recliner whisky whiskey scotch wine cheese house home building apartment flat mill factory plant church bridge elevator lift ladder scaffold boiler furnace stove oven roof truck van car sedan pickup suv trailer tractor forklift crane bus boat motorcycle bicycle bike wheelchair scooter pacemaker battery computer phone laptop hearing prosthesis implant graft plate screws rod stent device scar injury fracture tear wound ulcer claim policy case report film films mri scan tracing specimen sample dog cat horse puppy kitten tree oak business company program law statute agreement debt will
  back 6
  confidence 0.99
  regex %{lb}(?<hide>(?:\d{1,3}|\p{Ll}{3,9}(?:-\p{Ll}{3,6})?)[ -]years?[ -]old)(?= (?:\p{Ll}{3,12} ){0,1}%{trigger}%{rb}(?! (?:makers?|owners?|health|attendant|workers?|drivers?|mechanic|operators?|painters?|builder|manager|inspector|care|aide|help|groomer|trainer|walker)))
  hit His {93-year-old} farmhouse has
  hit the {twelve-year-old} spectacles he
  hit drove a {20 year old} pickup
  miss a 12-year-old boy
  miss a 52-year-old home maker

# "Firmware was updated to 3.11.19": versions.
rule protect/firmware
  type PROTECT
  trigger word firmware software version app driver build release
  confidence 0.99
  regex %{lb}(?i:firmware|software|version|app|driver|build|release)(?: (?:was|is|has been|now|updated|upgraded|revised|running|to|at|from|on|rev\.?|v\.?|version)){0,5}[ :]{1,2}v?(?<hide>\d{1,2}\.\d{1,2}(?:\.\d{1,4}){0,2})(?![\pL\pN])
  hit Firmware was updated to {3.11.19} and
  hit software version {4.2.10}
  miss the app was seen 3.11.19

# "A Christmas-tree rash": the shape of a tree.
rule protect/tree-rash
  type PROTECT
  trigger word tree
  back 2
  confidence 0.992
  regex %{lb}(?<hide>Christmas|Xmas)[ -]tree(?= (?:rash|pattern|distribution|deformity|appearance|cataract|adapter|connector|bladder|fitting))
  hit A {Christmas}-tree rash over
  hit in a {Christmas} tree pattern
  miss the Christmas tree fell

# "fraction 12/30", "session 3 of 8": how far a course is.
rule protect/fraction-count
  type PROTECT
  trigger word fraction fractions fx session sessions cycle infusion injection dose lap
  confidence 0.99
  regex %{lb}(?i:fractions?|fx|sessions?|cycle|infusion|injection|dose|lap) #?(?<hide>\d{1,2}/\d{1,2})(?![\pN/-])
  hit reached fraction {12/30} before
  hit Cycle {3/12} given
  miss the session 3/4/2012

# "Mar. status S": whether one is married.
rule protect/marital-short
  type PROTECT
  trigger word status stat
  back 2
  confidence 0.99
  regex %{lb}(?<hide>[Mm]ar)\.? (?i:status|stat)%{rb}
  hit {Mar}. status S; Mar. 3
  miss In Mar. statues

# "the architect of her own recovery", "captain of her own ship": figures of speech.
rule protect/figure-of-speech
  type PROTECT
  trigger word own
  back 4
  confidence 0.99
  regex %{lb}(?<hide>architect|captain|master|author|engineer|driver|pilot|director|chef|builder|doctor|lawyer|advocate|banker|carpenter|manager|coach|historian|judge) (?:of|in) (?:his|her|their|my|your|its|one['’]s) own%{rb}
  hit She is the {architect} of her own recovery
  hit was the {captain} of her own ship
  miss architect of the town

# "She cooks for herself": what one does for oneself is no trade.
rule protect/does-for-oneself
  type PROTECT
  trigger word herself himself themselves itself myself
  back 5
  confidence 0.99
  regex %{lb}(?<hide>cooks?|cleans?|drives?|sews?|shops?|bakes?|washes|dresses|bathes|feeds?|cares?|fends?|mends?|gardens?|paints?|reads?|writes?|sings?|plays?|teaches)(?: (?:and|or) \p{Ll}{3,8})? (?:for |to |by |with )?(?:herself|himself|themselves)%{rb}
  hit She is 93 years old, {cooks} for herself and
  hit {drives} himself to the
  miss cooks at a diner himself

# "Turkey, eggs and milk": food.
rule protect/turkey-food
  type PROTECT
  trigger word turkey
  confidence 0.99
  regex %{lb}(?<hide>Turkey)(?=(?:,| and| or|,? with) (?:the )?(?:eggs?|milk|ham|chicken|beef|pork|fish|nuts|peanuts|soy|wheat|cheese|gravy|stuffing|bacon|rice|mashed|potatoes|cranberr)| (?:sandwich|breast|bacon|wrap|dinner|burger|leg|neck|baster|processing|plant|farm|hunt|barn|houses?))
  hit {Turkey}, eggs and milk were
  hit a {Turkey} sandwich
  miss Turkey, he said

# "West Nile virus and Norwalk agent"
rule protect/place-virus
  type PROTECT
  trigger word virus viruses agent fever encephalitis strain antibody
  back 3
  confidence 0.99
  regex %{lb}(?<hide>Norwalk|West Nile|Coxsackie|Marburg|Lassa|Hendra|Nipah|Sin Nombre|Ross River|Murray Valley|Rift Valley|St\. Louis|Japanese|Powassan|Zika|Ebola|Bourbon|Heartland|La Crosse|Colorado Tick|Rocky Mountain|Q|Hong Kong|Wuhan|Delhi|Lyme)(?= (?:virus(?:es)?|agent|fever|encephalitis|strain|spotted fever|antibod))
  hit and {Norwalk} agent were not
  hit {La Crosse} encephalitis in
  miss in Norwalk, agents

# "from the age of 50": what is advised for everybody.
rule protect/advised-age
  type PROTECT
  trigger word age
  back 8
  confidence 0.99
  regex %{lb}(?i:advised|recommended|offered|indicated|licensed|approved|starts?|begins?|start(?:ing)?|screening|due|eligible|routine)(?: (?:for (?:all|women|men|adults|everyone)|annually|yearly|every \p{Ll}{2,5} years|only))? (?:from|at|after|until|to|by|through) (?:the )?age(?: of)? (?<hide>\d\d)%{rb}(?=[.,;)]|\z|\n| (?:and|or|in|for|if|unless|to|on|onwards?|years)%{rb})
  hit and Shingrix is advised from the age of {50}.
  hit screening from age {45} on
  miss he was advised at the age of 50 that

# "changed at 0800 and 2000": hours.
rule protect/hours-pair
  type PROTECT
  trigger digits 4 4
  back 8
  confidence 0.99
  regex (?<=\bat |\bAt |\bq |\bbetween |\bfrom |\bby |\bto )(?:[01]\d|2[0-3])[0-5]0(?:(?:,| and| or| to|-)[ ]?(?<hide>(?:[01]\d|2[0-3])[0-5]0)){1,3}(?= (?:hrs?|hours)%{rb}|[.,;)]|\z|\n| (?:and|or|daily|by|with|he|she|the|each|every|while|when|for))(?<!19\d0 and 20\d0)(?<!20\d0 and 20\d0)(?<!19\d0 and 19\d0)
  hit changed at 0800 and {2000}, or
  hit at 0600 and {1800} daily
  miss from 1990 to 2000, he
  miss by 2010 and 2020.

# "A John Deere tractor": what is called by its maker.
rule protect/made-by
  type PROTECT
  trigger word tractor tractors mower mowers combine backhoe excavator loader forklift skid chainsaw drill saw grinder nailer gun press lathe baler dozer bulldozer grader roller chair desk monitor printer laptop keyboard headset mattress recliner helmet harness generator compressor truck pickup van sedan suv motorcycle mop vacuum
  back 4
  confidence 0.992
  regex %{lb}(?:(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|my|one|two|old|new|company) (?:\d{4} |old |new )?)(?<hide>John Deere|Deere|Caterpillar|Cat|Kubota|Bobcat|Case|New Holland|Massey Ferguson|Komatsu|Hilti|Genie|Toyota|Hyster|Yale|Crown|Raymond|Clark|Husqvarna|Stihl|Ford|Dodge|Chevrolet|Chevy|Freightliner|Peterbilt|Kenworth|Mack|Volvo|Makita|DeWalt|Milwaukee|Bosch|Ryobi|Black (?:and|&) Decker|Honda|Yamaha|Kawasaki|Harley|Harley-Davidson|Herman Miller|Steelcase|Aeron|Plantronics|Dell|Lenovo|Dyson|Hoover|Bell|Schutt|Riddell|Ingersoll Rand|Sullair|Bridgeport|Haas|Mazak|Toro|Snapper|Case IH|Vermeer|Ditch Witch|JLG|Skyjack|Grove|Link-Belt|Linde|Jungheinrich|Singer|Juki)(?= (?:[A-Z]{0,3}-?\d{1,4}[A-Z]{0,2} |riding |hydraulic |cordless |ergonomic |counterbalance |skid |ride-on )?%{trigger}%{rb})
  hit A {John Deere} tractor, a Genie
  hit in her {Herman Miller} chair
  miss Mr. Ford truck
  miss works at John Deere
  hit a {Hilti} nailer

# "ATRS  19/100", "ATRS >70": a score in capitals that no list knows.
rule protect/score-capitals
  type PROTECT
  cross column
  trigger shape upper
  confidence 0.94
  regex %{lb}(?<hide>[A-Z]{3,5})(?=(?:[ \t]{1,40}| ?[:=] ?)\d{1,2}/(?:[2-9]\d|100|1[0-4]\d)(?![\pN/])| ?[<>≤≥] ?\d{1,3}(?![\pN/-]))
  hit {ATRS}                    19/100\n
  hit {ATRS} >70.
  miss LEE 3/4/19

# "o wk 2-4: PWB": weeks of a plan.
rule protect/weeks-of-plan
  type PROTECT
  trigger word wk wks week weeks
  confidence 0.99
  regex %{lb}(?i:wks?|weeks?)\.? (?<hide>\d{1,2}-\d{1,2})(?=[:;,.)]|\z|\n| [\pL(])
  hit o wk {2-4}: PWB, wedge
  hit Weeks {6-12} of it
  miss the week of 2-4

# "cT4a N1b M1a, IVA": a stage.
rule protect/stage-behind
  type PROTECT
  trigger word iv iva ivb ivc iii iiia iiib iiic ii iia iib iic ia ib i
  back 3
  confidence 0.992
  regex (?<=M0, |M1, |M0 |M1 |M[01][a-d], |MX, |tage |tage: )(?<hide>I{1,3}V?[ABC]?\d?|IV[ABC]?)(?![\pL\pN])
  hit N1b M1a, {IVA}.\n
  hit stage {IIIB} disease
  miss Vitamin, IVA
  miss Prof. IV

# "KEYNOTE-177", "per CheckMate 067": trials.
rule protect/trial-named
  type PROTECT
  trigger word keynote checkmate impower impassion imvigor impulse pacific paloma monaleesa monarch bolero destiny flaura aura adaura alex rtog nsabp swog ecog calgb nrg eortc gog javelin cleopatra aphinity katherine emilia olympiad olympia solo prima nova ariel empower profound titan latitude stampede chaarted spartan aramis prosper triton vision magnitude propel dapa emperor paradigm odyssey fourier compass
  confidence 0.99
  regex %{lb}(?=\p{Lu}{4}|Check|IMp|IMv|Mona)(?i:%{trigger})[- ]?(?:\d{1,4}[A-Z]?|\d-\d{2,4})(?![\pL\pN-])
  hit cited {KEYNOTE-177} and favors
  hit per {CheckMate 067} he
  miss ALEX 44718-22-1

# "Claimant  :  Dispute No. DSP-77": no party's name.
rule protect/label-number
  type PROTECT
  trigger word no nos number
  back 2
  confidence 0.986
  regex %{lb}(?<hide>(?:Dispute|Matter|Petition|Appeal|Appeals|Award|Agency|Bureau|Insurer|Adjuster|Carrier|WCAB|WCB|OWCP|Board|Decision|Index|Cause|Suit|Proceeding|Session|Judgment|Writ|Bill|Permit|Contract|Employer|Branch|Store|Site) (?:Nos?|Number))(?=\.|:| #| \d| [A-Z]{1,5}-?\d)
  hit Claimant   :  {Dispute No}. DSP-7719046-3
  hit {Agency Number} 4471
  miss Dispute none

# "14 mA. Mr. Tan": units.
rule protect/milliampere
  type PROTECT
  trigger word ma ca co pa de la me md in or
  back 1
  confidence 0.99
  regex (?<=\d )(?<hide>mA|Pa|kPa|hPa)(?![\pL])
  hit stimulated at 14 {mA}. Mr.
  miss Lot 14 MA

# "placed a pelvic binder"
rule protect/binder-worn
  type PROTECT
  trigger word binder walker stripper retractor sounder finder spreader cutter reamer driver impactor dilator tourniquet
  back 2
  confidence 0.99
  regex %{lb}(?<hide>(?:pelvic|abdominal|chest|breast|rib|vein|disc|lamina|bone|wire|nerve|pin|plate|rolling|wheeled|four-wheeled|front-wheeled|2-wheeled|Hemi|hemi|knee|patellar|femoral|tibial|acetabular|cannulated|power|screw|esophageal|urethral|cervical) (?:binder|walker|stripper|retractor|sounder|finder|spreader|cutter|reamer|driver|impactor|dilator))%{rb}
  hit placed a {pelvic binder}. Deputy
  hit with a {rolling walker} and
  miss the truck driver

# "R.S.O. 1990, C. H.19, S. 41", also in capitals.
rule protect/revised-statutes
  type PROTECT
  trigger digits 4 4
  back 6
  confidence 0.992
  regex %{lb}(?:R\.?S\.?O\.?|R\.?S\.?C\.?|S\.?O\.?|S\.?C\.?|R\.?S\.?B\.?C\.?|S\.?B\.?C\.?|R\.?S\.?A\.?|S\.?A\.?|C\.?C\.?S\.?M\.?|S\.?S\.?|R\.?S\.?N\.?S\.?) (?:19|20)\d\d,? [Cc](?:h|H)?\.? ?[A-Z]{0,2}[.-]? ?\d{0,3}(?:\.\d{1,3})?(?:,? [Ss]{1,2}\. ?\d{1,4}(?:\(\d\))?)?(?![\pL\pN])
  hit CODE, {R.S.O. 1990, C. H.19, S. 41} OF
  hit under {S.O. 1997, c. 16} as
  miss S.C. 1990, Ana

# "and Hydro-Québec, 2008 SCC 43": a case by one party.
rule protect/case-one-party
  type PROTECT
  trigger word scc onca bcca abca ewca uksc ukpc iehc iesc ieca nsca mbca skca hrto hca nswca vsca fca onsc bcsc ukeat ewhc csih uksc nzca nzsc nzhc
  back 9
  confidence 0.992
  regex %{lb}(?<hide>\p{Lu}[\pL'’-]{2,18}(?: (?:\((?:\pL{2,10}|[A-Z])\)|of|and|&|\p{Lu}[\pL'’.-]{1,14})){0,5}),? \[?(?:19|20)\d\d\]? (?:SCC|ONCA|BCCA|ABCA|EWCA|UKSC|UKPC|IEHC|IESC|IECA|NSCA|MBCA|SKCA|HRTO|HCA|NSWCA|VSCA|FCA|ONSC|BCSC|UKEAT|EWHC|CSIH|NZCA|NZSC|NZHC)(?: (?:Civ|Crim|Admin))? \d{1,5}
  hit and {Hydro-Québec}, 2008 SCC 43.
  hit see {Hallett} [2019] EWCA Civ 12
  miss Ana Tan, SCC 43

# "v. Renaud, [1992] 2 SCR 970"
rule protect/case-second-party
  type PROTECT
  trigger word v
  confidence 0.992
  regex (?<=\pL |\d |\. |\) )v\.? (?<hide>\p{Lu}[\pL'’-]{2,18}(?: (?:of|and|&|\p{Lu}[\pL'’.-]{1,14})){0,5}),? [\[(](?:19|20)\d\d[\])] (?:\d{1,3} )?[A-Z][A-Za-z.]{1,8}\.? \d{1,5}
  hit No. 23 v. {Renaud}, [1992] 2 SCR 970, and
  hit Smith v {Jones} [2001] AC 12
  miss v. Tan, who

# "Your Lordship or Ladyship"
rule protect/lordship
  type PROTECT
  trigger word lordship ladyship lordships ladyships excellency worship honour honor
  back 2
  confidence 0.992
  regex %{lb}(?i:your|her|his|their|or|and) (?<hide>(?:Lord|Lady)ships?|Excellency|Worship|Honou?r)(?!\pL)
  hit Your Lordship or {Ladyship}, I
  miss Mrs. Ladyship

# "Wednesday overnights", "video calls Tuesday and Sunday": days that come again.
rule protect/weekday-again
  type PROTECT
  trigger word overnights evenings mornings afternoons nights visits dinners services classes shifts calls practices lessons sessions clinics
  back 4
  confidence 0.99
  regex %{lb}(?<hide>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:(?:,| and| or|/) ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?){0,3}) (?:overnights|evenings|mornings|afternoons|nights|visits|dinners|services|classes|shifts|calls|practices|lessons|sessions|clinics)%{rb}
  hit the children {Wednesday} overnights and
  hit works {Monday and Tuesday} evenings
  miss on Wednesday overnight

# "made by J." behind a signature: a judge's letter is no initial.
rule protect/judge-behind-quote
  type PROTECT
  trigger mark "
  confidence 0.986
  regex (?<=\pL)(?<!"\p{Lu})(?<!"\p{Lu}\p{Ll})(?<!"\p{Lu}\p{Ll}{2})(?<!"\p{Lu}\p{Ll}{3})(?<!"\p{Lu}\p{Ll}{4})(?<!"\p{Lu}\p{Ll}{5})" (?<hide>(?:J|JJ|CJ|JA|JJA|ACJ|PJ|MR|LJ)\.?(?:[AC]\.)?)(?=[ \t]*(?:\n|\z))
  hit "M. A. Desjarlais" {J.}\n
  miss "Tan" J. Lee
  miss Brightwater, Quentin "Q" J.\n

# "1,412 H ng/mL 30-400", "to ferritin 50-100": what is normal.
rule protect/normal-range
  type PROTECT
  cross column
  trigger digits 1 3 -
  back 8
  confidence 0.986
  regex %{lb}(?:ng/mL|mg/dL|g/dL|U/L|IU/L|mmol/L|mEq/L|umol/L|ug/dL|mcg/dL|pg/mL|mL/min|K/uL|M/uL|x10|fL|pg|sec|%|ferritin|INR|goal|target|range|reference|ref\.?|normal|sats?|SpO2|SBP|HR|BS|FSBS|glucose|trough|level|keep|maintain)(?: (?:of|to|is|at|between|range|interval))?[ \t:|]{1,40}(?<hide>\d{1,3}(?:\.\d{1,2})?-\d{1,3}(?:\.\d{1,2})?)(?![\pL\pN/-])
  hit 1,412 H ng/mL {30-400}\n
  hit weekly to ferritin {50-100}.
  miss ng/mL 381-40-2297

# "| 119 | 22 | 98NC |  33   |": a row of measures.
rule protect/row-of-measures
  type PROTECT
  cross column
  trigger mark |
  confidence 0.99
  regex (?<=\d|NC|RA|\d |NC |RA )\|[ \t]{0,6}(?<hide>\d{1,3})(?=[ \t]{0,6}\|)
  hit | 22 | 98NC | {33} | 4-5
  hit 104/66 | {119} | 22 |
  miss Tan | 33 |

# "P.01/06", "printed 01/20/24   1/1": pages.
rule protect/page-of-pages
  type PROTECT
  trigger digits 1 2 /
  back 8
  confidence 0.99
  regex (?:(?<=\bP\.)|(?<=\bPg |\bPG )|(?<=\bPage ))\d{1,2}/\d{1,2}(?![\pL\pN/])|%{lb}[Pp]rinted \d{1,2}/\d{1,2}/\d{2,4}[ \t]{1,12}(?<hide>\d{1,2}/\d{1,2})(?=[ \t]*(?:\n|\z))
  hit 13345550182 P.{01/06}\n
  hit Report printed 01/20/24 {1/1}\n
  miss P.O. 12/3/2014

# "Fri 8 to noon": when an office is open.
rule protect/office-hours-day
  type PROTECT
  cross column
  trigger word noon
  back 6
  confidence 0.99
  regex (?<=\n|\A|; |, |\|)(?<hide>(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|s|sday|nesday|rsday|urday)?s?\.?(?: ?[-–&] ?(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun))?),? (?:\d{1,2}(?::\d\d)?) ?(?:a\.?m\.?)? ?(?:to|-|–) ?noon
  hit \n{Fri} 8 to noon
  miss seen Fri at noon

# "MR NUMBER:  58 20 14": of the record.
rule protect/record-number-label
  type PROTECT
  trigger word mr
  confidence 0.995
  regex %{lb}MR (?<hide>(?i:number|numbers|no|num|nbr))(?=\.?:|\.? ?#? ?\d)
  hit MR {NUMBER}: 58 20 14
  miss MR. NUMBER came

# "RM 18 / BED A", "BED: 4S-412-1": where one lies.
rule protect/room-and-bed
  type PROTECT
  cross column
  trigger word bed rm room
  back 3
  confidence 0.99
  regex %{lb}(?<hide>(?i:rm|room)\.?:? ?[A-Z]?-?\d{1,4}[A-Z]?[ /,-]{1,3}(?i:bed):? ?[A-Z\d]{1,2})(?![\pL\pN])|%{lb}(?i:bed|room|rm)\.? (?<hide>\d{2,4}-[A-Z])(?![\pL\pN-])|%{lb}(?i:bed|room|rm)(?: no\.?)?: ?(?<hide>\d{0,2}[A-Z]{0,2}-?\d{1,4}(?:-\d{1,2}|[A-Z])?)(?![\pL\pN-])
  hit at {RM 18 / BED A}\n
  hit URGENT BED: {4S-412-1}\n
  hit 8826 Rm {4117-B} 67 M
  miss in bed 12 days

# A rule across the page.
rule protect/page-rule
  type PROTECT
  trigger mark _
  confidence 0.992
  regex (?<![_\pL\pN])_{60,200}(?![_\pL\pN])
  hit OA {____________________________________________________________________} ORDER
  miss Mr. ____ came

# "A.R.S.⏎§ 23-1044": a code and its section in two lines.
rule protect/code-before-section
  type PROTECT
  cross line
  trigger mark §
  back 9
  confidence 0.986
  regex %{lb}(?<hide>(?:\p{Lu}\.){2,5})[ \n]§{1,2} ?\d
  hit provided by {A.R.S.}\n§ 23-1044 and
  miss Mr. T.\n§ 4

# "two-hour intervals": a measure, not an age.
rule protect/measure-hyphen
  type PROTECT
  trigger word hour hours minute foot inch mile pound day week
  back 2
  confidence 0.99
  regex %{lb}(?<hide>\d{1,3}|\p{Ll}{3,9})-(?:hours?|minutes?|foot|inch|mile|pound|day|week)(?!-old|-year)%{rb}
  hit turned her at {two}-hour intervals through
  hit a {12}-hour shift
  miss a two-week-old boy

# "no pay stub from anyone since.": nothing is missing behind it.
rule protect/since-end
  type PROTECT
  trigger word since
  confidence 0.9
  regex %{lb}since\.(?= |\n|\z)
  hit from anyone {since.}\n
  hit has not worked {since.} He
  miss employed there since .

# "Licensed Psychologist" below a name.
rule protect/licensed-title
  type PROTECT
  cross line
  trigger word licensed
  confidence 0.99
  regex (?<=\n|, )Licensed (?:Clinical |Professional |Independent |Marriage and Family |Mental Health |Master |Practical |Vocational |Physical |Occupational |Massage )*(?:Psychologist|Social Worker|Counselor|Therapist|Nurse|Audiologist|Dietitian|Acupuncturist|Optometrist)(?=,|[ \t]*\n)
  hit Octavia Tan, Ph.D.\n{Licensed Psychologist}, Washington PY 60118824
  miss was a licensed nurse
  miss Licensed in Ohio

# "Purdue Pegboard right 4": of a university.
rule protect/test-of-place
  type PROTECT
  trigger word pegboard boston minnesota oswestry wisconsin rey stanford purdue michigan ottawa toronto london glasgow edinburgh hopkins columbia
  back 1
  confidence 0.995
  regex %{lb}(?:Purdue[ \n]Peg ?[Bb]oard|Minnesota (?:Multiphasic|Rate|Manual|Dexterity)|Boston (?:Naming|Carpal)|Michigan (?:Hand|Alcohol|Neuropathy)|Wisconsin Card|Ottawa (?:Ankle|Knee)|Stanford-Binet|Columbia[- ]Suicide|Edinburgh Postnatal|Glasgow (?:Coma|Outcome)|Hopkins Symptom|London Tower|Oswestry (?:Disability|Low|score|index))%{rb}
  hit math 96. {Purdue Pegboard} right 4
  miss at Purdue he

# "Oral Ella was given", "the brand is Jolivette": pills that bear a woman's name.
rule protect/pill-named
  type PROTECT
  trigger word camila errin heather jolivette ella aubra zarah nikki hailey portia juleber larissia marlissa mili tilia lyza nora zovia yasmin yaz jolessa syeda viorele enskyce estarylla
  back 4
  confidence 0.985
  regex %{lb}(?i:oral|brand(?: name)? is|brand(?: name)?|generic|ocps?|contraceptives?|norethindrone|ulipristal|(?:birth control )?pills?|minipill|progestin)(?: (?:called|named|is|was|with|to|of)| \([^()]{1,20}\)|,)? (?<hide>(?:Camila|Errin|Heather|Jolivette|[Ee]lla|Aubra|Zarah|Nikki|Hailey|Portia|Juleber|Larissia|Marlissa|Mili|Tilia|Lyza|Nora-?BE|Zovia|Yasmin|Yaz|Jolessa|Syeda|Viorele|Enskyce|Estarylla))%{rb}|%{lb}(?<hide>(?:Camila|Errin|Heather|Jolivette|[Ee]lla|Aubra|Zarah|Nikki|Hailey|Portia|Juleber|Larissia|Marlissa|Mili|Tilia|Lyza|Nora-?BE|Zovia|Yasmin|Yaz|Jolessa|Syeda|Viorele|Enskyce|Estarylla))(?= (?:0\.\d{1,2}|28|21|tablets?|pills?|packs?|OCPs?|contraceptive|birth control|had caused|daily|continuous)%{rb}|, (?:the|a) (?:generic|pill|brand|minipill))
  hit {Jolivette}, the generic norethindrone
  hit Oral {Ella} was given
  hit since {Camila} had caused breakthrough
  miss her friend Camila came
  miss Heather was given

# "Lachman and McMurray were both negative": tests by who thought of them.
rule protect/tests-said
  type PROTECT
  trigger word negative positive equivocal unremarkable normal
  back 9
  confidence 0.985
  regex %{lb}(?<hide>\p{Lu}[\pL'’-]{2,14}(?:, \p{Lu}[\pL'’-]{2,14}){0,3}(?:,? (?:and|&|or) \p{Lu}[\pL'’-]{2,14}))(?:['’]s)?(?: tests?| signs?| maneuvers?)? (?:were|are|was|is|:)? ?(?:both |all |again )?(?:negative|positive|equivocal|unremarkable|normal)%{rb}(?C"!person-verb")
  hit {Lachman and McMurray} were both negative, and
  hit {Tinel, Phalen and Finkelstein} tests are positive
  miss Maria and John were happy

# "Inglis House v. W.C.A.B. (Reedy)": as Pennsylvania cites.
rule protect/case-wcab
  type PROTECT
  trigger word w wcab workers workmen
  back 12
  confidence 0.992
  regex %{lb}(?:\p{Lu}[\pL'’&.,-]{1,18} (?:(?:of|and|&|\p{Lu}[\pL'’&.,-]{0,18}) ){0,6})v\. (?:W\.?C\.?A\.?B\.?|Work(?:ers['’]?|men['’]s) Comp(?:ensation|\.) Appeal(?:s)? B(?:oar)?d\.?) ?\([^()\n]{2,40}\)
  hit 411. {Inglis House v. W.C.A.B. (Reedy)}, 634 A.2d
  miss Tan v. Lee (Reedy)

# "(Ms)": how somebody is called, behind the name.
rule protect/title-behind-name
  type PROTECT
  trigger word ms mrs mr miss mx dr
  back 1
  confidence 0.99
  regex (?<=\p{Ll} )\((?:Ms|Mrs|Mr|Miss|Mx|Dr)\.?\)
  hit H. Tan {(Ms)}\n
  miss by (Ms Tan)

# "a nineteen-year work history"
rule protect/years-hyphen-noun
  type PROTECT
  trigger word year
  back 2
  confidence 0.99
  regex %{lb}(?<hide>\d{1,3}|\p{Ll}{3,9})-year (?:work|career|history|marriage|tenure|sentence|term|period|span|gap|follow|study|plan|mortgage|lease|warranty|veteran|employee|relationship|absence|employment|smoking|limit|limitations?|statute|survival|risk|anniversary|contract|record|interval|course|battle|delay)%{rb}
  hit a {nineteen}-year work history
  hit a {30}-year career
  miss a 30-year man

# "Mood remains a concern", "Affect is flat": heads of an examination that begin a sentence.
rule protect/mood-is
  type PROTECT
  cross line
  trigger word mood affect sleep appetite energy insight judgment speech gait
  confidence 0.986
  regex (?<=\A|\n|\p{Ll}{3}[.;:] |\p{Lu}{2}[.;:] )(?<hide>Mood|Affect|Sleep|Appetite|Energy|Insight|Judgment|Speech|Gait)(?= (?:is|was|remains?|has|appears|improved|stable|low|good|poor|euthymic|and)%{rb})
  hit right AKA. {Mood} remains a concern
  miss Mr. Mood remains

# "(LIBC-362)", "ML 106-94": forms and fees.
rule protect/form-prefix
  type PROTECT
  trigger word libc ml dwc hcfa cms ssa osha ub bwc froi rb
  confidence 0.99
  regex %{lb}(?:(?:LIBC|DWC|HCFA|CMS|SSA|OSHA|BWC|FROI|UB|RB)-?\d{1,4}(?:-[A-Z0-9]{1,3})?|ML ?\d{3}(?:-\d{2})?)(?![\pL\pN-])
  hit Claim ({LIBC-362})\n
  hit hours ({ML 106-94}).
  miss MLB 12

# A line of a caption: nothing but a rule.
rule protect/caption-rule
  type PROTECT
  cross paragraph
  trigger mark _
  confidence 0.986
  regex (?<=\n\n|\n\n\t)(?<hide>_{10,59})(?=\n\n|[ \t]+\n\n)
  hit Seventh Circuit\n\n{____________________}\n\nNo. 22-1894
  miss Mr.\n____\n\nof

define party (?:%{case_side}(?:,? (?:of |the |and |& |for |in )?%{case_side}){0,5})
define side \p{Lu}[\pL'’&-]{0,20}(?: (?:(?:of|the|for|&) (?:the )?)?\p{Lu}[\pL'’&-]{0,20}){0,4}
define named_case (?:Mareva|Anton Piller|Norwich Pharmacal|Calderbank|Tomlin|Beddoe|Polkey|Vento|Burchell|Vetrovec|Ponzi|Sandoval|Huntley|Marsden|Pitchess|Romero|Tunney|Sisbro|Henthorn|Brandeis|Wagg|Loudermill|Garrity|Newton|Weingarten|Coblentz)

# "as Cain v Francis confirms", "drew a Jones v Dunkel inference": a decision that says, or gives its name to something.
rule protect/case-says
  type PROTECT
  trigger word v vs
  back 8
  confidence 0.986
  regex %{lb}(?:[Aa]s|[Aa]n?|[Tt]he|[Bb]ut|[Aa]nd) (?<hide>%{party} vs?\.? %{party})(?<![.,])(?= (?:confirms?|holds|makes (?:it )?(?:clear|plain)|shows|establishes|teaches|reminds|requires|decides|inference|direction|warning|instruction|reduction|letter|offer|undertaking|principle|criteria|guidelines)%{rb})
  hit is unfettered, as {Cain v Francis} confirms.
  hit drew a {Jones v Dunkel} inference and
  miss as Cain v Francis was listed
  miss the Cain v Francis file is here

# "Lavin v Dublin Airport Authority and Byrne v Ardenheath": two in one breath are cited.
rule protect/cases-two
  type PROTECT
  trigger word v vs
  back 8
  confidence 0.986
  regex %{lb}(?<hide>%{side} vs?\.? %{side}(?:,|;|,? and| or)(?: to| in)? %{side} vs?\.? %{side})(?!\.\pL)(?! \p{Lu})
  hit Act 1995, {Lavin v Dublin Airport Authority and Byrne v Ardenheath}. Mrs
  hit referred us to {Richmond Pharmacology v Dhaliwal and to Land Registry v Grant}. We
  miss Smith v Jones and his wife

# "Mareva and Anton Piller orders", "the Vento bands", "a Vetrovec warning": what courts call by the name of a case.
rule protect/case-noun
  type PROTECT
  trigger word mareva anton norwich calderbank tomlin beddoe polkey vento burchell vetrovec ponzi sandoval huntley marsden pitchess romero tunney sisbro henthorn brandeis wagg loudermill garrity newton weingarten coblentz
  confidence 0.987
  regex %{lb}(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |dge )(?<hide>%{named_case}(?:(?: and | or |/)%{named_case})?)(?= (?:orders?|injunctions?|offers?|letters?|reductions?|deductions?|bands?|guidelines?|tests?|warnings?|hearings?|motions?|inquir(?:y|ies)|schemes?|briefs?|reports?|factors|principles?|criteria|undertakings?|agreements?|instructions?|rights|statements?)%{rb}|(?<=Mareva|Ponzi|Polkey|Vento|Burchell|Vetrovec|Calderbank)(?:,| and the%{rb}| by analogy%{rb}|\.(?: |\z)))
  hit the {Mareva and Anton Piller} orders were
  hit refer to the {Vento} bands and the
  hit himself a {Vetrovec} warning about
  hit the scheme was a {Ponzi}, and the
  hit applying {Burchell} by analogy and
  miss Mr Tomlin orders tea
  miss Anton ordered it

# "F.C.C.P.", "F.A.A.O.S." behind a degree: more of them.
rule protect/degrees-dotted
  type PROTECT
  trigger mark .
  back 2
  confidence 0.986
  regex (?<=M\.D\., |D\.O\., |h\.D\., |R\.N\., |B\.S\., |F\.N\.P\., |P\.T\., )(?<hide>(?:F\.)(?<=F\.)(?:\p{Lu}{1,2}\.){1,5})(?=[,;.]?[ \t]*(?:\n|\z)|[,;]|[ \t])
  hit Haverkamp, M.D., {F.C.C.P.}\n
  hit Ana Ruiz, M.D., {F.A.C.S.}, of
  miss Ana Ruiz, M.D., J.B. Hall

# "Lump since 5 months": how long, in the English of India.
rule protect/since-for
  type PROTECT
  trigger word since
  confidence 0.986
  regex %{lb}[Ss]ince (?:the )?(?:last |past )?(?<hide>\d{1,3}) (?:days?|weeks?|months?|mths?|yrs?|years?|hours?|hrs?)(?! (?:old|of age))%{rb}
  hit Lump right breast since {5} months. FNAC
  miss since 5 May and

# "Policy 16-01-04", "OPM 12-04-01": a paragraph of a manual is no day.
rule protect/policy-paragraph
  type PROTECT
  trigger word policy policies opm document directive bulletin circular guideline procedure
  confidence 0.986
  regex %{lb}(?:(?:Operational )?[Pp]olic(?:y|ies)(?: [Dd]ocument)?|OPM(?: Document)?(?: No\.)?|[Dd]irective|[Bb]ulletin|[Cc]ircular|[Gg]uideline|[Pp]rocedure)(?: no\.| No\.)? (?<hide>\d\d-\d\d-\d\d)(?![\pL\pN-])
  hit Policy {16-01-04} and Decision
  miss policy of 16-01-04

# "MAXIMUS FEDERAL SERVICES, INC.": the reviewer of the State of California, in full.
rule protect/reviewer-in-full
  type PROTECT
  trigger word maximus
  confidence 0.992
  regex %{lb}(?i:maximus federal services,? inc\.?|maximus,? inc\.?)(?![\pL\pN])
  hit {MAXIMUS FEDERAL SERVICES, INC.}\nIndependent
  miss Maximus Inca

# "eGFR (CKD-EPI 2021)": the year of an equation.
rule protect/equation-year
  type PROTECT
  trigger word epi mdrd ifcc who acr eular aasm eortc
  back 2
  confidence 0.986
  regex %{lb}(?:CKD-EPI|MDRD|IFCC|WHO|ACR|EULAR|ACR/EULAR|AASM|EORTC)(?: creatinine| Cr)?,? (?<hide>(?:19|20)\d\d)(?=[);,:]|[ \t]|\n|\z)(?! (?:he|she|the)%{rb})
  hit eGFR (CKD-EPI {2021})   114
  miss WHO in 2021 he

# "Anti-Smith <0.2", "Exeter stem", "Alger brush": what is called by somebody's name and done or used.
rule protect/anti-eponym
  type PROTECT
  trigger word smith ro la jo sm scl
  back 2
  confidence 0.986
  regex (?<=\b[Aa]nti-)(?<hide>Smith|Ro|La|Jo)(?![\pL])
  hit Anti-{Smith}   <0.2
  miss Antismith

rule protect/device-noun
  type PROTECT
  trigger word exeter charnley alger trimano arjo hoyer sara stryker zimmer ryle ryles allen mayfield maxi oxford corail birmingham nottingham bristol toronto philadelphia miami aspen boston milwaukee denver jewett taylor thomas cambridge mcconnell
  back 3
  confidence 0.955
  regex %{lb}(?:the|a|an|with|with the|w/ an?|w/|using an?|using the|via|using) (?<hide>(?:Exeter|Charnley|Alger|Trimano|Arjo|Hoyer|Sara|Stryker|Zimmer|Ryle|McConnell|Mayfield|Ryles|Maxi|Oxford|Corail|Birmingham|Nottingham|Bristol|Toronto|Philadelphia|Miami|Aspen|Boston|Milwaukee|Denver|Jewett|Taylor|Thomas|Cambridge))(?:'s)?(?= (?:\pL{3,9} )?(?:stem|brush|arm holder|lift|tube|cup|socket|prosthesis|pump|mattress|bed|brace|splint|collar|walker|frame|hoist|sling|J collar)%{rb})
  hit removed w/ {Alger} brush. Tol
  hit with the {Trimano} arm holder. Cef
  hit done with the {Arjo} lift and
  miss with Thomas, a bed salesman

# "See Grady v. Frito-Lay, Inc.,\n576 Pa. 546": the reporter stands in the next line.
rule protect/decision-number
  type PROTECT
  trigger word decision decisions
  confidence 0.986
  regex %{lb}[Dd]ecisions? [Nn]os?\.? (?<hide>\d{2,4}/\d\d)(?![\pL\pN/])(?= (?:holds?|held|says?|states?|found|finds|and|which|of)%{rb})
  hit and Decision No. {1214/08} hold that
  miss your Decision No. 1214/08.

# "ANA 1:80", "ANA by IFA": antibodies; Ana is somebody.
rule protect/ana-titre
  type PROTECT
  trigger word ana
  confidence 0.986
  regex %{lb}(?<hide>ANA)(?=:? (?:\(|\d|<|>|by%{rb}|titer|titre|neg|pos|previously|screen|panel|pattern|and (?:anti|RF|ds)|profile|reflex|w/|with reflex|was (?:neg|pos)|is (?:neg|pos))|/|,? (?:RF|ESR|CRP|ANCA|dsDNA|ENA|anti))
  hit {ANA} by IFA (HEp-2)
  hit Comment: {ANA} previously 1:160
  hit {ANA} 1:80 speckled
  miss ANA MARIA LOPEZ

# "W.C.C. File 2311946", "I.C. No.": an office's letters before its number.
rule protect/letters-of-file
  type PROTECT
  trigger word file no claim case docket code rule act reg regs art sec
  back 8
  confidence 0.986
  regex %{lb}(?<hide>(?:\p{Lu}\.){2,4}) (?:File|No\.|Nos\.|Claim|Case|Docket|Code|Rule|Act|Reg\.|Regs|Art\.|Sec\.)(?= ?#?(?:No\.? ?)?(?:\p{Lu}{0,3}-?\d|§))
  hit {W.C.C.} File 2311946
  hit {I.C.} No. X88214
  miss J.B. Case is here

# "L Achilles", "PRP in Achilles tendinopathy".
rule protect/achilles
  type PROTECT
  trigger word achilles
  back 1
  confidence 0.986
  regex (?:%{lb}(?:L|R|Lt|Rt|left|right|Left|Right|bilateral|the|his|her) )?(?<hide>Achilles)(?= (?:tend|rupture|repair|insertion|reflex|pain|tight|stretch|allograft|lengthening)|[,;.)]|[ ](?C"wide")|\t|\n|\z)(?! [A-Z][a-z]+ (?:came|said))
  hit plasma inj., L {Achilles}   Not certified
  hit for PRP in {Achilles} tendinopathy. A
  miss Mr. Achilles Ford

# "Kumar's PROCESS study", "Larson's treatise", "Bradford Hill's viewpoints": what somebody wrote.
rule protect/writing-of
  type PROTECT
  trigger word study trial treatise viewpoints textbook paper meta classification monograph series
  back 5
  confidence 0.986
  regex (?<!Dr\. |Dr |Mr\. |Mr |Ms\. |Ms |rs\. |Mrs |Nurse )%{lb}(?<hide>(?!Professor |Prof |Judge |Nurse |Doctor )\p{Lu}\p{Ll}{2,14}(?: (?:and|&) \p{Lu}\p{Ll}{2,14}| \p{Lu}\p{Ll}{2,14})?)'s (?:\p{Lu}{4,12} (?:study|trial|series)|(?:\p{Ll}{3,12} )?(?:treatise|viewpoints|textbook|monograph|meta-analysis|classification))%{rb}
  hit for which {Kumar}'s PROCESS study and
  hit Professor {Larson}'s treatise, chapter
  hit {Bradford Hill}'s viewpoints on
  miss Dr. Kumar's textbook
  miss Maria's paper route

# "by de Vos (JAMA 2010)", "Chou (Spine 2009)": who wrote, before the journal.
rule protect/author-journal
  type PROTECT
  cross line
  trigger word jama nejm lancet bmj spine jbjs ajsm arthroscopy pain cochrane chest circulation neurology brain stroke blood gut thorax radiology anesthesiology pmr
  back 8
  confidence 0.986
  regex %{lb}(?<hide>(?:(?:de|van|von|der|den|di|da|la|le) ){0,2}\p{Lu}[\pL'-]{1,15}(?: et al\.?)?)[ \n]\((?:J(?:AMA|BJS)|N ?EJM|NEJM|Lancet|BMJ|Spine|AJSM|Am J [\pL .]{3,20}|Arthroscopy|Pain|Cochrane|Chest|Circulation|Neurology|Brain|Stroke|Blood|Gut|Thorax|Radiology|Anesthesiology|PM&?R)[ ,]{1,2}(?:19|20)\d\d
  hit A trial by {de Vos} (JAMA 2010) found
  hit {Chou et al.} (Spine 2009) said
  miss Ana Lopez (Spine clinic 2010)

# "which sits Tuesday to Thursday": on these days, each week.
rule protect/week-part
  type PROTECT
  trigger word sits sit open works worked available clinic runs hours closed staffed on do
  confidence 0.986
  regex %{lb}(?i:sits?|open|works?|worked|available|clinics?|runs?|hours|closed|staffed|(?:on|do|does) (?:rounds|call|duty)),? (?:from |on )?(?<hide>%{weekday} ?(?:to|through|thru|-) ?(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\pL{0,6})%{rb}
  hit list, which sits {Tuesday to Thursday}.
  hit who do rounds {Monday to Friday}.
  miss works Tuesday, he said

# "Max hrs/day", "Max lift": the most.
rule protect/max-of
  type PROTECT
  trigger word max
  confidence 0.986
  regex %{lb}(?<hide>Max)(?= (?:hrs?|hours|weight|wt|lift(?:ing)?|dose|daily|reps|HR|load|grip|pain|assist|score|temp|rate|of \d|\d|lbs?)%{rb})
  hit {Max} hrs/day    0   2
  miss Max lifted it.

# "OK to cont, hold wand", "Cont thiamine": go on with it.
rule protect/cont
  type PROTECT
  trigger word cont
  confidence 0.986
  regex %{lb}(?<hide>[Cc]ont)(?= (?:\p{Ll}{3,}|PT|OT|IV|abx|w/|current|same|to)|[,;.'])(?! (?:said|came|was|is|has|and)%{rb})
  hit OK to {cont}, hold wand
  hit taper d3. {Cont} thiamine 500 IV
  miss Mr. Cont said

# "MAX MUSTERMANN" aside: "Modic change", said between quotes or not.
rule protect/modic
  type PROTECT
  trigger word modic schmorl budapest oswestry
  confidence 0.986
  regex %{lb}(?<hide>Modic(?= (?:changes?|type|\d|I{1,3}%{rb}|endplate))|Budapest(?="? (?:criteri|diagnos|\d/\d|positive|negative|neg|pos|signs)|,? \d/\d))
  hit "{Modic} change" or
  hit Swelling, {Budapest} 2/4. Weems
  hit want a "{Budapest}" diagnosis of
  miss lives in Budapest now

# "Larsen v. Securitas (2016) 81 Cal.Comp.Cases 770": a party that everybody knows, before the reporter.
rule protect/party-reported
  type PROTECT
  trigger word v vs
  back 6
  confidence 0.993
  regex %{lb}(?<hide>%{side},? vs?\.? %{side}(?:,? (?:Inc|Corp|Co|LLC|Ltd|LP)\.?)?)(?=,? (?:\((?:19|20)\d\d\) \d{1,3} \p{Lu}|\[(?:19|20)\d\d\]|\d{1,3} (?:F\.|U\.S\.|Cal\.|N\.|S\.|P\.|A\.|So\.|Ill\.|Ohio|Pa\.|Tex\.|Mo\.|Or\.|Wis\.|Mich\.|Neb\.|Kan\.|Ga\.)|NO%{rb}))
  hit 4660.1(c); {Larsen v. Securitas} (2016) 81 Cal.Comp.Cases
  hit considered {Shoprite Checkers v CCMA} [2008] ZALAC
  miss Larsen v. Securitas was heard

# "The 2nd O.P. prescribed": a party of a consumer court in India.
rule protect/opposite-party
  type PROTECT
  trigger word o
  confidence 0.986
  regex (?<=1st |2nd |3rd |4th |the |The |said |each )(?<hide>O\.P\.?)(?=[\s,.;'’]|Nos|No|\d|\z)
  hit hands of 2nd {O.P.} on
  miss seen by O.P. Sharma

# "DOE 1-3", "DOES 1 through 20": nobody yet.
rule protect/does
  type PROTECT
  trigger word doe does
  confidence 0.986
  regex %{lb}DOES?,? (?<hide>\d{1,3} ?(?:-|to|TO|through|THROUGH) ?\d{1,3})(?![\d/])
  hit DFT   DOE {1-3}   rest
  miss DOE 1/3/20

# "(Ann Intern Med 2013)": a journal that begins like somebody.
rule protect/annals
  type PROTECT
  trigger word ann
  confidence 0.986
  regex %{lb}(?<hide>Ann)(?= (?:Intern|Surg|Emerg|Rheum|Neurol|Thorac|Oncol|Fam|Phys|Rehabil|Allergy|Otol|R Coll)%{rb})
  hit colleagues ({Ann} Intern Med 2013) found
  miss Ann interned here

# "Grading follows Bland or Padua", "the Strain Index of Moore and Garg": who made the scale.
rule protect/index-of
  type PROTECT
  trigger word index classification criteria grading scale score staging system method formula rule
  confidence 0.986
  regex %{lb}(?:[Ii]ndex|[Cc]lassification|[Cc]riteria|[Gg]rading|[Ss]cale|[Ss]core|[Ss]taging|[Ss]ystem|[Mm]ethod|[Ff]ormula) (?:of|follows|after|according to|by|per) (?<hide>\p{Lu}\p{Ll}{2,14}(?:(?:,| and| or| &|, and) \p{Lu}\p{Ll}{2,14}){0,3})(?=[.,;)]| (?:was|is|may|and|for|were|are|has)%{rb}|\z)(?<!Dr|Mr|Ms|Mrs)
  hit the Strain Index of {Moore and Garg} may be
  hit Grading follows {Bland or Padua}.
  miss Method of Dr. Garg

# "(Simpson's)", "Scott air pack", "Grey Turner neg", "(Bair H.)": in a list of findings and things.
rule protect/simpson
  type PROTECT
  trigger word simpson scott cullen grey bair
  confidence 0.986
  regex %{lb}(?:(?<=LVEF \d\d% \()(?<hide>Simpson)(?='s)|(?<hide>Scott)(?= (?:air ?pack|pack|SCBA|mask|bottle)%{rb})|(?<hide>Cullen(?: ?/ ?Grey[ -]Turner)?|Grey[ -]Turner)(?= ?(?:/|neg|pos|absent|sign|-))|(?<hide>Bair)(?= (?:H\.|Hugger)))
  hit SDS + {Scott} air pack s/n
  hit intact. {Cullen / Grey Turner} neg. PERRL
  hit Temp ({Bair} H.) 38.4
  miss Scott packed it

# "Level 2/3", "(Level 2/3) slow push": a grade.
rule protect/level-of
  type PROTECT
  trigger word level levels grade stage class category tier phase
  confidence 0.986
  regex %{lb}(?:[Ll]evels?|[Gg]rades?|[Ss]tages?|[Cc]lass|[Cc]ategory|[Tt]ier|[Pp]hase) (?<hide>[1-5]/[1-5])(?![\d/])
  hit 50 mL (Level {2/3}) slow push
  miss Level 2/3/20

# "anti-Kell, anti-Duffy a. Kidd and Lewis ruled out": blood groups.
rule protect/blood-group
  type PROTECT
  trigger word kell duffy kidd lewis lutheran diego
  back 2
  confidence 0.986
  regex %{lb}(?:(?<=[Aa]nti-)(?<hide>Kell|Duffy|Kidd|Lewis|Lutheran|Diego)|(?<hide>(?:Kell|Duffy|Kidd|Lewis|Lutheran|Diego)(?:(?:,| and|, and|/) ?(?:Kell|Duffy|Kidd|Lewis|Lutheran|Diego)){0,3})(?= (?:ruled out|antigens?|antibod(?:y|ies)|negative|neg|typing|system|blood group|a\b|b\b)))
  hit Ab ID   anti-{Kell}, anti
  hit a.  {Kidd and Lewis} ruled out. DAT
  miss Mr. Kidd and Lewis left

# "BENSON V. WCAB (2009) 170 CAL.APP.4TH 1535": a decision in a text that is all in capitals.  Of the first party one word alone: before it may stand a name.
rule protect/case-upper
  type PROTECT
  trigger word v vs
  back 4
  confidence 0.993
  regex %{lb}(?<hide>(?:(?:CITY|COUNTY|STATE|TOWN) OF )?[A-Z][A-Z'’-]{2,20} VS?\.? [A-Z][A-Z.'’&-]{1,20}(?: (?:OF |AND |& |THE )?[A-Z][A-Z.'’&-]{1,20}){0,5}(?:,? INC\.?)?(?: \([A-Z]{3,14}\))?,? (?:\((?:EN BANC )?(?:19|20)\d\d\) (?:\d{1,3} [A-Z][A-Z.]{1,14}(?:\d(?:ST|ND|RD|TH|D))?[A-Z.]{0,8} ?(?:COMP\. ?CASES )?\d{1,4})|\[(?:19|20)\d\d\](?: \d{1,2})? [A-Z][A-Z.]{1,9} \d{1,4}|(?:19|20)\d\d [A-Z]{2,6} \d{1,4}|\d{1,3} (?:[A-Z][A-Z]?\.){1,3}(?: ?(?:\d[A-Z]{1,2}|SUPP\.))? \d{1,4}(?: \((?:[A-Z.]{2,6} ){0,3}(?:19|20)\d\d\))?))(?!\d)
  hit UNDER {FINLEY V. DBM TECHNOLOGIES, 217 S.W.3D 261 (KY. APP. 2007)}, A
  hit INJURIES. {BENSON V. WCAB (2009) 170 CAL.APP.4TH 1535} ENDED
  hit {LARSEN V. SECURITAS (2016) 81 CAL.COMP.CASES 770} IS
  hit FOR": {CLEMENTS V. CLEMENTS, 2012 SCC 32}; AT
  hit PRINCIPLES IN {DUNNE V. NATIONAL MATERNITY HOSPITAL [1989] I.R. 91} WOULD
  miss DELGADO V. ACME FOODS, FILED 2009
