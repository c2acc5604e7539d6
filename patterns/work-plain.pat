# Trades and employers in plain speech: a trade behind a name or in brackets, the parts of a list of jobs, an employer without a head word.

define stop (?:an?|the|of|in|on|at|by|for|to|from|with|and|or|but|not|no|as|is|was|are|were|be|been|being|has|had|have|who|whose|that|this|it|he|she|his|her|their|our|my|your|very|so|too|more|most|per|only|%{manner})
define word (?!%{stop}[ -]|\p{Ll}{2,14}ly )(?:\p{Ll}[\p{Ll}'-]{1,17})
define known \p{Ll}{3,20}+(?!\pL)(?C"occupation|occupation-head")
define joined (?<testjob>(?:%{word}[ -]){1,3}(?!%{habit}%{rb})%{known})(?C"!testjob:relative|role-patient")
define plain (?<testjob>\p{Ll}{3,20}+)(?!\pL)(?C"occupation")(?C"!occupation-doubt|relative|role-patient")
define trade (?:%{joined}|%{plain})
define unofficial (?C"!testjob:role-clinician|role-attorney|role-official")(?<!judge|justice|magistrate|adjuster|examiner|arbitrator|mediator|commissioner|coroner|evaluator|reviewer|referee|investigator|inspector|prosecutor|interpreter|translator|chaplain)
define about (?:(?i:retired|former|then|one-time|unemployed|disabled|self-employed|full-time|part-time|licensed|certified|registered|skilled|apprentice|career|union),? ){0,2}
define end (?=[.,;:!?)]|\z|\n|[ \t](?C"wide")| (?:at|for|in|with|who|from|on|until|since|aboard|and|by|of (?:Turkish|English|French|\p{Lu}))\b)

# "Her husband (Petero, security guard) does", "daughter (Sahar, dental student)".
rule profession/bracket-name
  type PROFESSION
  trigger mark (
  confidence 0.85
  regex \((?:\p{Lu}[\p{Ll}'-]{1,20}(?: \p{Lu}[\p{Ll}'-]{1,20})?, (?:\d{1,2}, )?|age \d{1,2}, |\d{1,2}, |aged \d{1,2}, )(?:an? )?%{about}(?<hide>%{trade}|(?:\p{Ll}{3,12} ){1,2}student)(?C"!testjob:role-clinician")(?<!goalkeeper|player|pitcher|catcher|runner|swimmer)(?=\)|,|;| (?:at|for|in|with)\b)
  hit Her husband (Petero, {security guard}) does
  hit wife here w daughter (Sahar, {dental student}). she
  hit her son (Luka, 31, a {tram driver}), came
  miss (Sahar, well known)
  miss seen (Tan, attending physician)

# "Your old job, forklift operator, is".
rule profession/job-comma
  type PROFESSION
  trigger word job jobs position post trade work occupation
  back 1
  confidence 0.85
  regex %{lb}(?i:old|new|last|present|current|former|regular|usual|first|only|your|his|her|my|their|own|normal|home|back-home)(?: usual)? (?i:job|position|post|trade|work|occupation)(?:(?: at home| there| then)? (?:is|was)|,|:| -) (?:an? |that of (?:an? )?)?%{about}(?<hide>%{trade}|(?<testjob>%{known}))%{unofficial}(?=[,.;)]|\z|\n| (?:at|in|for|with|was|is|and)\b)
  hit Your old job, {forklift operator}, is kept
  hit Employee's back-home trade: {tram driver} in Vitebsk.
  hit Her trade at home was {seamstress}. Told
  hit His last position: {tram driver}.
  miss his job, a hard one, is
  miss her work, lifting, is

# "He has been a dishwasher, then grill man, at Big Chow", "second mate, later pilot".
rule profession/then
  type PROFESSION
  trigger word then later also and before formerly sometime afterwards
  back 5
  confidence 0.82
  regex (?<=er, |er |or, |or |st, |st |an, |an |man |man, |nt, |nt |ef, |ef |ok, |ok |ic, |ic |ss, |ss |ard, |ard |te, |te |\d, )(?:then|later|also|and (?:then|later|afterwards|part-time|sometime)|before that|formerly|sometime)(?: as)? (?:an? )?%{about}(?<hide>%{trade}|(?<testjob>\p{Ll}{3,12} (?:man|hand|boy|girl|lady|maid)))%{unofficial}(?C"!person-verb")(?=,|;|\.(?: |\z)|\)|\z| (?:at|for|in|with|who|until|till|by|on|of)\b)
  hit he has been a dishwasher, then {grill man}, at Big Chow
  hit She is 72, formerly an {organist} at Leominster
  hit a sheepherder and part-time {silversmith} who presents
  hit a herder and afterwards {janitor} at the
  miss and then patient left
  miss pain, then better

# "a separated capoeira instructor and house cleaner, born in".
rule profession/pair
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 10
  confidence 0.8
  regex %{lb}\p{Ll}{3,20}(?!\pL)(?= and )(?C"occupation|occupation-head")(?C"!role-clinician|relative|role-patient|person-verb") and (?:part-time )?(?<hide>%{trade})%{unofficial}(?=,| (?:born|who|from|by)\b)
  hit a married bricklayer and {house cleaner}, born in Feira
  miss patient and doctor, who
  miss the guard and wife, who

# "pt is second engineer on the MV", "All my life I was cook in the camp", "and was until 2011 verger at".
rule profession/no-article
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 8
  confidence 0.82
  regex %{lb}(?i:pt|patient|he|she|I|claimant|dad|mom|mum|father|mother|husband|wife|son|daughter|and) (?:is|was|were|had been|has been)(?: (?:now|then|once|until (?:19|20)\d\d|till (?:19|20)\d\d|for years|for \d\d years|always|also))? (?<hide>%{trade})%{unofficial}(?C"!person-verb|medical|role-other")(?=[.,;]|\z| (?:at|on|aboard|in (?:the|a)|for the|with the|until|since)\b)(?<!driver|leader|drinker|smoker|witness|passenger|player)
  hit obtained from partner: pt is {second engineer} on the MV Cape
  hit All my life I was {baker}. I never
  hit He is 70 and was until 2011 {verger} at St Chad's.
  miss pt is patient. Then
  miss he was driver. Then

# "and then forty years a baker at", "a widow, nineteen years a clerk".
rule profession/years-a
  type PROFESSION
  trigger word years
  back 1
  confidence 0.85
  regex %{lb}(?:\d{1,2}|\pL{3,12}) years an? %{about}(?<hide>%{trade})%{unofficial}%{end}
  hit and then forty years a {baker} at mi ranchito
  hit for 12 years a {hod carrier} in Cork
  miss two years a man of
  miss three years a patient here

# "The rate is that of a grader", "the word of a valet, one Kenneth".
rule profession/word-of
  type PROFESSION
  trigger word that word evidence testimony wages wage rate pay pension statement account
  back 1
  confidence 0.82
  regex %{lb}(?:(?:rate|wage|pay|work|pension) (?:is|was) that of|(?i:word|evidence|testimony|wages?|rate|pay|statement|account) of) an? %{about}(?<hide>%{trade}|(?<testjob>%{known}))%{unofficial}(?=, (?:one |\$|\p{Lu}|who)|\.(?: |\z)|;| at \$)
  hit the rate is that of a {grader}, $8.85, and
  hit The word of a {valet}, one Kenneth Tan
  miss the evidence of a driver in law
  miss the rate of a nation, so

# "The claimant, a winch man, says": the party decides, whatever the trade is.
rule profession/party-comma
  type PROFESSION
  trigger word claimant applicant plaintiff petitioner respondent defendant appellant complainant deceased employee worker decedent
  confidence 0.91
  regex %{lb}(?i:claimant|applicant|plaintiff|petitioner|respondent|defendant|appellant|complainant|deceased|employee|worker|decedent)(?:, who is [\pL\d-]{1,14} and|,) an? %{about}(?!(?:young |old |elderly |married |single |white |black |tall |frail |fit |healthy |pleasant )*(?:man|boy|girl)(?: of| in| who|,|\.))(?<hide>(?:\p{Ll}[\p{Ll}'-]{1,15} ){0,2}\p{Ll}{2,16}(?<=er|or|man|ist|hand|ian|eon|mate|smith|wright|herd|maid|boy|girl|clerk|cook|aide|nurse|guard|agent|guide|teacher|hygienist|assistant|pilot))(?<!minor|prisoner|resident|member|brother|sister|mother|father|daughter|woman|foreigner|smoker|partner|owner|stranger|non-smoker|former|widower|drinker|corporation|juror|gentleman|creditor|debtor|insurer|employer|carrier)(?=,|\.(?: |\z)| (?:at|for|in|with|of|who|by)\b)
  hit The claimant, a {winch man}, says a hook
  hit The respondent, who is twenty-six and a {dental hygienist}, says
  hit The petitioner, an {interpreter}, was
  hit The deceased, an {eel fisher}, was
  miss The claimant, a minor, says
  miss The respondent, a corporation, says
  miss The claimant, a man of sixty-one, walks

# "first applicant is a teacher of Turkish".
rule profession/teacher-of
  type PROFESSION
  trigger word teacher professor lecturer instructor tutor master seller dealer maker driver keeper
  confidence 0.84
  regex (?<=is a |was a |is an |was an |as a |been a |, a )(?<hide>(?:teacher|professor|lecturer|instructor|tutor|seller|maker|keeper) of (?!(?:his|her|the|their|our|your|these|those|this|that)\b)\pL{3,15}(?: \p{Ll}{3,12}(?= at| in|,))?)(?=[.,;)]|\z| (?:at|in|for|and|by|from|who)\b)(?! (?:at|in) (?:all|first))
  hit is a {teacher of Turkish} at the lyceum
  hit was a {maker of violins}, and
  miss is a keeper of his
  miss was a teacher of the

# In capitals: "TOLD STAFF SHE WAS A SEAMSTRESS AT".
rule profession/is-upper
  type PROFESSION
  trigger word a an
  back 2
  confidence 0.84
  regex %{lb}(?:WAS|IS|BEEN|AS|FORMER|RETIRED) (?:AN?)[ \n](?:RETIRED |FORMER )?(?<hide>(?<testjob>\p{Lu}{3,16}(?:[ -]\p{Lu}{3,16}){0,2})(?C"testjob:occupation")(?C"!testjob:occupation-doubt|role-patient|relative|role-clinician"))(?=[.,;]|\z|\n| (?:AT|FOR|IN|WITH|WHO|UNTIL|AND|FROM|ON)\b)
  hit TOLD STAFF SHE WAS A {SEAMSTRESS} AT HART
  hit HE IS A RETIRED {BUS DRIVER} FROM RENO
  miss SHE IS A PATIENT AT
  miss HE WAS A FALL RISK AND

# Forms with leaders: "Occupation ....: Freezer selector", "OCC: WELDER / GULF ISLAND YARD".
rule profession/label-leader
  type PROFESSION
  cross line
  trigger word occupation occ profession trade title position
  back 2
  confidence 0.92
  regex %{lb}(?i:occupation|occ|profession|trade|job title|position)(?:(?: ?\([^()\n]{1,24}\))(?:[ \t]?:|[ \t](?C"wide"))|[ \t]?\.{3,80}+[ ]?:|:(?=[ \t]{0,3}[\pL' -]{3,40}/))[ \t]{0,3}(?!(?i:none|unknown|n/a|unemployed|disabled|not|see|same|supine|prone|sitting|retired(?: ?\n)|student|self|lateral|left|right)\b)(?<hide>\pL[\pL'-]{2,16}(?: (?!(?C"wide"))[\pL'-]{2,16}){0,3})(?=[ \t]?(?:\n|\z|/|,|;|\()|[ \t](?C"wide"))
  hit Occupation ....: {Freezer selector}\nDiagnosis
  hit OCC: {WELDER} / GULF ISLAND YARD
  hit OCCUPATION (IF WORK COMP)   : {taro farmer}   EMPLOYER
  hit 12. OCCUPATION (SPELL OUT)    {STACKER}\n
  miss POSITION: Supine
  miss Occupation: none

# ---- employers ------------------------------------------------------------------------------------------------------------------------------

define org_word (?:\p{Lu}[\pL\pN'&+-]{1,20})
define org_plain (?<testorganisation>%{org_word}(?: (?:of |and |& )?%{org_word}){0,3})
define no_org (?C"!testorganisation:generic-workplace|state|country|month|weekday|holiday|season|demonym|title|heading|abbreviation|specialty|medical|drug|eponym|place-us|place-world")

# "at the Popeyes on Center", "days at the Safeway on Northern".
rule work/store-on
  type EMPLOYER
  trigger word on off
  back 8
  confidence 0.85
  regex (?<=\bat |\bfor |at the |the |from the |, (?=\p{Lu}\pL{3}'s)|, (?=\p{Lu}\pL{4}'s)|, (?=\p{Lu}\pL{5}'s)|, (?=\p{Lu}\pL{6}'s))(?<hide>(?!(?:Mr|Mrs|Ms|Dr|I|He|She)\b)(?<testname>\p{Lu}[\pL'’-]{2,16})(?C"!testname:month|weekday|holiday|heading|medical|drug|title|specialty|season")(?: \p{Lu}[\pL'-]{1,12}){0,1} (?:on|off) (?:\d{1,3}(?:st|nd|rd|th)|(?<teststreet>\p{Lu}\p{Ll}{2,14})(?C"!teststreet:month|weekday|holiday|season"))(?! (?:\d|St\.? \p{Lu})))(?=[,.;)]|\z| (?:where|and|as|since|when|while|by|until|he|she|in)\b)
  hit located 7/26 at the {Popeyes on Center}, where he
  hit She works days at {Kroger on Fourth} and nights
  hit fell at the {Dollar Tree on 9th}.
  hit 0900 Larceny, {Stewart's on Main}. Clerk
  miss seen at the Clinic on Monday, then
  miss surgery at Mercy on April 3

# "rivet wings at Boeing": a deed of work before "at" or "for", and a name after it.
rule work/deed-at
  type EMPLOYER
  trigger word rivet riveted riveting sold sells selling typed hauled loaded stocked stocks stocking waited waits bussed clerked trucked assembled welded machined butchered packed sorted delivered cleaned cooked painted drove driving paid driver guard loading foreman
  confidence 0.82
  regex %{lb}(?i:rivet(?:ed|ing)?|sold|sells|selling|typed|hauled|loaded|stock(?:ed|s|ing)|waited|waits|bussed|clerked|trucked|assembled|welded|machined|butchered|packed|sorted|delivered|cleaned|cooked|painted|drove|driving|loading)(?: (?!for |at )[\p{Ll}-]{1,14}){0,3} (?:at|for)(?: the)? (?!(?:Mr|Mrs|Ms|Dr|Miss|Judge|I|He|She|A|An|My|His|Her)\b)(?<hide>(?=(?<testname>\p{Lu}[\pL'-]{2,20})(?C"!testname:given-male|given-female|month|weekday|holiday|heading"))%{org_plain})%{no_org}(?=[,.;)]|\z| (?:for|in|and|until|since|from|but|when|where|out|thirty|twenty|\d|as)\b)
  hit to Seattle to rivet wings at {Boeing} and came
  hit sold insurance for {Allstate} thirty years
  hit stocked shelves at {Meijer}, then
  miss sold it for Maria and
  miss drove at Christmas and

# What stands between a trade and an employer in a form: "WELDER / GULF ISLAND YARD".
rule work/occ-slash
  type EMPLOYER
  cross line
  trigger word occ occupation emp employment
  confidence 0.88
  regex %{lb}(?i:occ|occupation|emp|employment)[ \t]?:[ \t]{0,3}[\pL' -]{3,30}? ?/ ?(?<hide>\p{Lu}[\pL'&.-]{1,18}(?: (?!(?C"wide"))[\p{Lu}&][\pL'&.-]{0,18}){0,4})(?=[ \t]?(?:\n|\z)|[ \t](?C"wide")|,|;)
  hit OCC: WELDER / {GULF ISLAND YARD}   HM PH
  hit Occupation: cook / {Golden Corral}\n
  miss OCC: L / R eye
  miss Occupation: none / n/a

# A firm that placed somebody, in a form with leaders: "Placed at .....: Lobster Trap Cold Storage, Pier 4", "Insured .......: X".
rule work/placed-leader
  type EMPLOYER
  cross line
  trigger word placed assigned insured worksite jobsite site
  confidence 0.85
  regex (?:\A|(?<=\n)|(?<=  ))(?i:placed (?:at|with)|assigned to|insured|work ?site|job ?site)[ \t]?(?:\.{3,80}+[ ]?:|:)[ \t]{0,3}(?!(?i:none|self|unknown|n/a|same|yes|no|not|see)\b)(?<hide>\p{Lu}[\pL'&.-]{1,20}(?: (?!(?C"wide"))(?:of |and |the |& )?\p{Lu}[\pL'&.-]{0,20}){1,5}(?:, (?:Pier|Dock|Bldg|Building|Unit|Plant|Store) #?\d{1,4})?)(?=[ \t]?(?:\n|\z)|[ \t](?C"wide"))
  hit Placed at .....: {Granite Storage}\n
  miss Insured: self
  miss site: Left Knee pain

# ---- bodies without a head word --------------------------------------------------------------------------------------------------------

rule work/union-name
  type ORGANIZATION
  trigger word teamsters uaw usw ufcw seiu afscme ibew iatse ilwu ila aft cwa liuna ironworkers steelworkers machinists carpenters pipefitters laborers boilermakers roofers longshoremen unite unison rmt gmb cupe unifor
  confidence 0.88
  regex %{lb}(?<hide>(?:Teamsters|UAW|USW|UFCW|SEIU|AFSCME|IBEW|IATSE|ILWU|ILA|CWA|LIUNA|Ironworkers|Steelworkers|Machinists|Carpenters|Pipefitters|Laborers|Boilermakers|Roofers|UNITE HERE|CUPE|Unifor)(?:,? (?:Local|Lodge|District))?(?: No\.)? ?#?\d{1,4})%{rb}(?!\.\d)
  hit and {Teamsters 231} has been told
  hit grievance man for {UAW Local 1250} and
  miss the carpenters 12 men
  miss Roofers came at 9

# Police forces by their letters: "Austell PD", "Cobb County SO".
rule work/police
  type ORGANIZATION
  trigger word pd so d constabulary fd
  back 5
  confidence 0.85
  regex %{lb}(?<hide>\p{Lu}[\pL'-]{2,18} County SO|(?!(?:The|By|At|From|To|In|With|On|And|Ankle|Patient|Pt|Hoehn|Stage|Mean)\b)(?<testname>\p{Lu}[\pL'-]{2,18})(?C"!testname:heading|medical|specialty|month|weekday|title|given-male|drug|facility-modifier|eponym")(?: \p{Lu}[\pL'-]{2,18}){0,2} (?:PD|P\.D\.|SO(?= (?:took|was|has|deput|respond|arrest|and|report|called)|[,.;])|FD(?= (?:took|was|has|respond|transport|and|medic|called)|[,.;])|Constabulary))(?=[,.;:)]|\z| (?:for|took|was|has|had|and|responded|arrived|came|called|on|in|by|report|officers?|case|detectives?|at|with|who|said|found)\b)
  hit he was stopped by {Austell PD} for a tail light
  hit {Smyrna PD} took the report, and
  hit photographs by {Cobb County SO}, as
  miss with Parkinson PD and
  miss for his PD, on

# "Regions District Court", "WCAB Marina del Rey", "Gweedore station".
rule work/court-local
  type ORGANIZATION
  trigger word court
  back 7
  confidence 0.85
  regex %{lb}(?<hide>(?!(?:The|This|That|Said|In|At|By|An?|United|U\.S|US|Federal|Supreme|State|Our|Your)\b)(?<testname>\p{Lu}[\pL'-]{2,18})(?C"!testname:title|month|weekday|demonym")(?: \p{Lu}[\pL'-]{2,18}){0,2} (?:District|Magistrates'?|Municipal|County|Circuit|Superior|Family|Probate|Sheriff|Crown|Youth|Regional|City|Traffic|Justice) Court)(?! of (?:Appeal|the United))(?=[,.;:)]|\z|\n| (?:on|in|at|by|for|and|that|which|has|had|was|upheld|before|to|case|granted|ordered|with|where)\b)
  hit An investigating judge of the {Rîșcani District Court}, M. Tan
  hit convicted in 2008 at {Porirua District Court} and
  miss The District Court, in
  miss the Supreme Court of

rule work/board-at
  type ORGANIZATION
  trigger word wcab
  confidence 0.85
  regex %{lb}(?<hide>WCAB (?!Rules?|Judge|Panel|Decision|Case|Hearing|No\b|File|Form|Order|En\b)\p{Lu}\p{Ll}{2,14}(?: (?:del |de |las )?\p{Lu}\p{Ll}{1,14}){0,2})(?=[.,;)]|\z|\n| (?:on|at|for)\b)
  hit before Judge Tan at {WCAB Marina del Rey}.\n
  miss WCAB Rules
  miss the WCAB said

rule work/station
  type ORGANIZATION
  trigger word station
  back 3
  confidence 0.82
  regex (?<=[:,] |at |to |from |of |\), )(?<hide>(?<testname>\p{Lu}\p{Ll}{3,16})(?C"!testname:english|heading|month|weekday|facility-modifier")(?: (?:Garda|police|fire|ambulance|lifeboat))? [Ss]tation)(?=[:.,;)]|\z| (?:at|on|and|by)\b)
  hit Garda Declan Hand (26617K), {Gweedore station}: The door
  hit taken to {Lerwick police station} and
  miss at the Nurse station, then
  miss at Work station 4

# Lines of copies: "cc: Kowal & Dudek, P.C.; Law Offices of Meredith Hand".
rule work/law-office
  type ORGANIZATION
  trigger word c pc pllc llp apc law p a pa
  back 9
  confidence 0.9
  regex %{lb}(?:(?<hide>\p{Lu}[\pL'-]{1,20}(?:(?:, | & | and |, & )\p{Lu}[\pL'-]{1,20}){1,4},? (?:P\.C\.|PC|PLLC|LLP|APC|A Law Corporation|P\.A\.|PA(?! \d{5}))(?![\pL]))|(?<hide>(?:The )?Law (?:Offices?|Firm|Chambers|Group) of (?:\p{Lu}[\pL'.-]{0,20} ?){1,4}(?<=\pL)))
  hit cc: {Kowal & Dudek, P.C.}; Law
  hit cc: Tan; {Law Offices of Meredith Hand}\n
  miss the Law of Torts
  miss Maria, PA
  hit cc: {Kowal & Dudek, PA}; Law
  miss at 5 Elm Street, Greenfield, PA 35298

# What carries, covers or helps somebody, behind the word for it.
rule work/helped-by
  type ORGANIZATION
  trigger word insurance through thru transport transportation carrier insured insurer sponsor investigated filmed evacuated weekend surveilled flown from with
  back 6
  confidence 0.78
  regex %{lb}(?:(?i:sought|help|services?|support|counsel(?:l)?ing|housing|shelter|protection|advocate|advocacy|benefits|coverage|insurance)(?: \p{Ll}{2,10}){0,3} (?:through|from|with)|(?i:transport(?:ation)?)(?::| by)|(?i:carrier)[ \t]?(?:\.{3,80}+[ ]?:|:)|(?i:insurance)[ \t]?:|(?:weekend|filmed|investigated|surveilled|evacuated|flown) by)(?: the)?[ ]{1,2}(?!(?:Mr|Mrs|Ms|Dr|Miss|Medicare|Medicaid|None|Self|Same|Unknown|Yes|No|See|Date|I)\b)(?<hide>%{org_word}(?: (?:Against|of|for|and|& )? ?%{org_word}){1,4})(?C"!medical|month|weekday")(?=[,.;)]|\z|\n|[ \t](?C"wide"))
  hit protection being sought through {Voices Against Violence}; her
  hit Transport: {Coyote Wheels}, van
  hit Thanksgiving weekend by {Gumshoe Investigations}.\n
  hit Carrier .......: {Granite Shield}\n
  miss insurance from Monday April
  miss help from Mr Tan

# Who is told or written to, without a head word: "To whom it may concern at Rural Mutual".
rule work/concern-at
  type ORGANIZATION
  trigger word concern
  back 5
  confidence 0.88
  regex %{lb}(?i:to whom it may concern) at (?<hide>%{org_word}(?: %{org_word}){0,3})
  hit To whom it may concern at {Rural Mutual}\n
  miss of concern at Ward
  miss To whom it may concern:

# ---- places of care without a head word --------------------------------------------------------------------------------------------------

rule work/attends
  type FACILITY
  trigger word attends attended attending finished completed discharged graduated enrolled program rehab therapy pt ot lmc midwives
  confidence 0.78
  regex %{lb}(?:(?:[Tt]reatment: )?[Aa]ttends|[Aa]ttended|[Aa]ttending|[Ff]inished|[Cc]ompleted|[Ee]nrolled (?:at|in)|[Gg]raduated from|[Rr]ehab at|[Dd]ischarged to|[Pp]rogram at)(?: the)? (?!(?:Mr|Mrs|Ms|Dr|Miss|Prof|PT|OT|ED|ER|ICU|GI|ENT|St)\b)(?<hide>(?=(?<testname>\p{Lu}[\pL'-]+)(?C"!testname:title|specialty|abbreviation|drug|scale|month|weekday|given-male|given-female|demonym|eponym"))(?<testorganisation>\p{Lu}[\pL'-]{2,16}(?: (?:to |of |the )?\p{Lu}[\pL'-]{1,16}){1,3})(?<!Department|Agencies|Anonymous|Services|Clinic|Therapy|Care|Program|Hospital|Center|School))(?C"!testorganisation:generic-workplace|medical|specialty|heading|scale")(?=[.,;)]|\z| (?:in|for|on|and|last|where|until|from|since|twice|weekly)\b)
  hit Treatment: attends {New Leaf}, Marietta, for cannabis
  hit He finished {Transition Plus} in June last
  hit Rehab at {Back In Motion PT}. Then
  hit She finished {Ridgeline Primary} and
  miss finished Physical Therapy for
  miss Attends Church on Sundays. He

# Schools named by their rank alone: "Pearson High", "Cannons Creek Primary".
rule work/school-short
  type FACILITY
  trigger word high primary elementary secondary middle junior grammar academy montessori kindergarten
  back 5
  confidence 0.8
  regex (?:(?<=[Aa]t |[Tt]o |[Ff]rom |ool: |ool:  |nds |and |ded )|[Ss]chool:[ \t]{1,3})(?<hide>(?!(?:The|His|Her|My|A|An|In|Moderate|Very|Too|Low|Relatively|Quite|Medium)\b)(?<testname>\p{Lu}[\pL'-]{2,16})(?C"!testname:medical|heading|month|weekday|title|drug")(?: \p{Lu}[\pL'-]{2,16}){0,2} (?:High|Primary|Elementary|Secondary|Middle|Junior High|Grammar|Academy|Montessori|Kindergarten))(?=[.,;)]|\z|\n|[ \t](?C"wide")| (?:in|for|on|and|where|until|since|was|he|she)\b)
  hit School:   {Cannons Creek Primary}      Teacher
  hit and went to {East High}, where he
  hit studying for matric at {Pearson High}, to
  miss at High risk, so
  miss ratio from Moderate High

# A letterhead line whose last word is a short form of care: "Stride Right Back PT, US 53".
rule work/care-short
  type FACILITY
  cross line
  trigger word pt midwives midwifery physio rehabilitering dental hospice birthing
  back 6
  confidence 0.8
  regex (?<=\n|, |\| |\A|at |: )(?<hide>(?!(?:The|An?|In|At|Lic|Outpatient|Home|Aquatic|See|For|Per|To|No|New|Start|Continue|Needs?)\b)\p{Lu}[\pL'-]{2,16}(?: (?:to |of |& )?\p{Lu}[\pL'-]{2,16}){1,3} (?:PT|Midwives|Midwifery|Physio|Rehabilitering|Birthing))(?=,|\n| \||\z|\. )
  hit LMC: Bridget Tan, {Coast Road Midwives}, ph 07
  hit PT, DPT\n{Stride Right Back PT}, US 53
  miss Plan: Continue Aquatic PT, then
  miss Seen in PT, OT

# All in small letters: "a butcher at zamzam halal".
rule work/trade-lower
  type EMPLOYER
  trigger entry occupation
  trigger entry occupation-head
  confidence 0.75
  regex %{lb}\p{Ll}{3,20}(?!\pL)(?= (?:at|for) )(?C"occupation|occupation-head")(?C"!role-clinician|role-patient|relative|person-verb") (?:at|for) (?:the )?(?<hide>(?<testname>\p{Ll}{3,15})(?!\pL)(?C"!testname:english|medical|abbreviation|drug|heading|place-us")(?: \p{Ll}{3,15})?|(?:mi|la|el|los|las|don|big|old|new|casa) (?<testname>\p{Ll}{4,15})(?!\pL)(?C"!testname:english|medical"))(?=[.,;)]|\z| (?:in|and|on|for|my|until|since)\b)
  hit he was a butcher at {zamzam halal}, my aunt
  hit forty years a baker at {mi ranchito} in pueblo
  miss a driver at night, then
  miss a nurse at triage, then

# "by the kroger where i work".
rule work/where-works
  type EMPLOYER
  trigger word where
  back 4
  confidence 0.8
  regex %{lb}(?:the|at) (?<hide>(?<testname>[\pL'’-]{3,15})(?C"!testname:english|generic-workplace|medical|facility-head|organisation-head")(?: \p{Lu}[\pL'-]{2,15})?) where (?:i|I|he|she|my (?:\pL{3,10})) (?:also |now |still |used to )?work(?:s|ed)?%{rb}
  hit by the {kroger} where i work. he
  hit fell at {Zamzam Halal} where she works.
  miss the building where he works
  miss at home where I work

# "lincoln elementary" in small letters.
rule work/school-lower
  type FACILITY
  trigger word elementary middle high primary montessori
  back 2
  confidence 0.78
  regex (?<=\bat |\bto |from )(?<hide>(?<testname>\p{Ll}{4,15})(?!\pL)(?:(?C"testname:surname-us|place-us|given-male|given-female")(?C"!testname:medical")|(?C"!testname:english")) (?:elementary|middle school|high school|primary school|jr high|junior high|montessori|high(?=[.,;)]|\z)))%{rb}
  hit ms polk at {lincoln elementary} says he
  hit goes to {roosevelt middle school} now
  hit studying for matric at {pearson high}, to
  miss goes to the high school
  miss at risk high, so

# "drives a cement truck".
rule profession/drives-kind
  type PROFESSION
  trigger word drives drove driving
  confidence 0.85
  regex %{lb}(?<hide>(?i:drives|drove|driving) (?:an? |the )(?:cement|concrete|garbage|delivery|log|logging|dump|tank|fuel|milk|mail|bread|beer|water|box|shuttle|tour|coal|cattle|grain|propane|oil|gravel|ice cream|food|church|day care|senior) (?:truck|van|bus|wagon|lorry|tanker|mixer))%{rb}
  hit is 31 and {drives a cement truck}, he had
  hit He {drove a milk truck} for years
  hit my son {drives a concrete mixer} now
  miss He drives a red truck.
  miss she drives the kids

# Squads: "to Bassett by Hartwick Rescue".
rule work/rescue
  type ORGANIZATION
  trigger word rescue vfd squad
  back 3
  confidence 0.84
  regex (?<=\bby |\bfrom |\bto |\bwith |: |, )(?<hide>(?<testname>\p{Lu}\p{Ll}{2,15})(?C"!testname:english|title|medical|heading")(?: \p{Lu}\p{Ll}{2,12})? (?:Rescue|VFD|Fire (?:& |and )?Rescue|Rescue Squad|First Aid Squad))(?=[.,;)]|\z| (?:and|at|in|who|arrived|responded|took)\b)
  hit To Bassett by {Hartwick Rescue}. Tkt
  miss by the Rescue
  miss a Rescue inhaler
