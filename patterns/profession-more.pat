# Trades without an article or a label's colon: behind age and sex, in a row of jobs, before a relative ("his welder uncle"), in columns, behind
# "as" and a place offered, as what somebody does ("tends bar").

define stop (?:an?|the|of|in|on|at|by|for|to|from|with|and|or|but|not|no|as|is|was|are|were|be|been|being|has|had|have|who|whose|that|this|it|he|she|his|her|their|our|my|your|very|so|too|more|most|per|only|then|now|w|s|c|seen|%{manner})
define word (?!%{stop}[ -]|\p{Ll}{2,14}ly )(?:\p{Ll}[\p{Ll}'’-]{1,17}|[A-Z]{2,4}(?= \p{Ll})|Army|Navy|Marine|Christmas|Uber|Lyft)
define known (?!%{habit}%{rb})\p{Ll}{3,20}+(?!\pL)(?C"occupation|occupation-head")
define joined (?<testjob>(?:%{word}[ -]){1,3}%{known})(?C"!testjob:relative|role-patient")
define plain (?<testjob>\p{Ll}{3,20}+)(?!\pL)(?C"occupation")(?C"!occupation-doubt|relative|role-patient")
define trade (?:%{joined}|%{plain})
define item (?:(?:%{word}[ -]){0,3}%{known})
define private (?C"!testjob:role-clinician|role-attorney|role-official")(?C"!role-clinician")(?<!adjuster|examiner|evaluator|reviewer|interpreter|translator|coordinator|counselor|therapist|physician|supervisor|manager|foreman|superintendent|inspector|director|president|investigator|representative)
define unofficial (?C"!testjob:role-attorney|role-official")(?<!adjuster|examiner|evaluator|reviewer|interpreter|translator|coordinator|counselor|supervisor|manager|investigator)
define about (?:(?i:retired|semi-retired|former|then|unemployed|self-employed|full-time|part-time|seasonal|licensed|certified|registered|apprentice|journeyman|career|lifelong|union|disabled|out-of-work|laid-off|ex),? |ex-){0,3}
define kin (?:uncle|brother|sister|father|mother|son|daughter|cousin|aunt|nephew|niece|husband|wife|dad|mom|mum|stepfather|stepmother|stepson|stepdaughter|grandfather|grandmother|grandson|granddaughter|brother-in-law|sister-in-law|father-in-law|mother-in-law|son-in-law|daughter-in-law|boyfriend|girlfriend|fiancé|fiancée|roommate|neighbou?r|half-brother|half-sister|ex-husband|ex-wife|godfather|godson)

# "HPI: 47M lobsterman out of", "61 yo M cabinetmaker, RHD".
rule profession/sex-trade
  type PROFESSION
  trigger word m f
  back 4
  confidence 0.84
  regex %{lbn}[1-8]\d ?(?:yo ?|y/o ?|y\.o\. ?|yr ?|y ?)?[MF],? (?:RHD,? |LHD,? |right[- ]handed |left[- ]handed |with )?%{about}(?<hide>%{trade})%{unofficial}(?C"!person-verb|role-patient")(?=[.,;)]|\z|\n| (?:out|from|at|with|who|c/o|s/p|w/|of|for|in|on|here|p/w|presents|presenting|fell|had|has|hurt|since|x)(?!\pL))
  hit HPI: 52M {shrimper} out of Biloxi
  hit CC: 38F {pastry cook} with wrist pain
  hit 61 yo M {cabinetmaker}, RHD
  miss 61 yo M smoker, obese
  miss 44 F seen by nurse
  miss 44M poor historian with pain

# "a hog farmer's son", "the baker's wife", "the mechanic's job description".
rule profession/trade-s
  type PROFESSION
  trigger word son daughter widow widower wife husband boy girl child kid children grandson granddaughter apprentice helper mate job duties bench union local
  back 9
  confidence 0.987
  regex %{lb}(?i:an?|the|your|our|of) %{about}(?<hide>%{trade})%{private}(?<!driver|owner|victim|member|resident|student|speaker|worker|lady|operator)['’]s (?:son|daughter|widow|widower|wife|husband|boy|girl|child|kid|children|grandson|granddaughter|apprentice|helper|mate|job description|duties|bench|union|local)(?!\pL)
  hit He is a {hog farmer}'s son from the county
  hit The {baker}'s wife drove him.
  hit I also need the {mechanic}'s job description
  miss the surgeon's wife sent it
  miss the driver's wife was hurt
  miss the patient's daughter came
  miss the child's mother

# "Pt is QA analyst at", "Client is school bus driver for".
rule profession/pt-is
  type PROFESSION
  trigger word pt patient client claimant applicant iw ee worker insured member pts
  confidence 0.84
  regex %{lb}(?i:%{trigger}) (?:is|was|is currently|currently) (?:currently |now |still )?(?:an? )?%{about}(?<hide>%{trade})%{unofficial}(?C"!medical|drug|device")(?C"!testjob:role-patient")(?=[.,;]|\z|\n| (?:at|for|with|by trade|in|on|x|who|since)\b)
  hit home weekends.Pt is {QA analyst} at Acme,leave
  hit Client is {school bus driver} for the county.
  hit Patient is {seamstress}, RHD
  miss Pt is poor historian at baseline.
  miss Patient is heavy smoker, obese
  miss Patient is good candidate for it

# "Occupation Correctional Officer      SS #", "JOB TITLE  CUSTODIAN   DEPT 4".
rule profession/label-title
  type PROFESSION
  cross line
  trigger word occupation occ title job position
  confidence 0.87
  regex (?:\A|(?<=\n|  |\t)|(?<=[ \t])(?C"wide"))(?:Occupation|OCCUPATION|Occ|OCC|Job Title|JOB TITLE|Job title|Position|POSITION|Job|JOB)[ \t]{1,12}(?<hide>(?<testjob>\p{Lu}[\pL'’/-]{1,18}(?: (?!(?C"wide"))[\pL&][\pL'’/-]{1,18}){0,3})(?:(?C"occupation|occupation-head")|(?C"testjob:occupation")))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|\t| (?:at|for) \p{Lu}|[,;])
  hit Occupation {Correctional Officer}      SS # 118
  hit Occupation {Toll collector}\nSS # 12
  hit Occupation {Machine Operator}      SS # 123
  hit Sex M   Occupation {Fish Packer}   Phone 5
  hit JOB TITLE  {CUSTODIAN}   DEPT 4
  miss Occupation Unknown   Phone 5
  miss Job Title See attached
  miss Occupation is hard.

# "you are the best herdsman we have had".
rule profession/the-best
  type PROFESSION
  trigger word best finest steadiest fastest hardest most only oldest youngest greatest ablest
  back 8
  confidence 0.84
  regex %{lb}(?:[Yy]ou|[Hh]e|[Ss]he|I|who|[Tt]hey)(?:['’]re|['’]s|['’]m| are| is| was| were| am| has been| have been)(?: easily| still| by far| simply| about)? (?:the|our|my|one of (?:the|our|my)) (?:best|finest|steadiest|fastest|hardest[- ]working|most \p{Ll}{4,14}|oldest|youngest|greatest|ablest) %{about}(?<hide>%{trade}|(?<testjob>\p{Ll}{4,16})(?<=men|hands|ers)(?<!others|brothers|sisters|customers|speakers|members|smokers|workers))%{private}(?=[.,;]|\z| (?:we|I|they|that|in|on|at|who|you|ever|this|of|out|here|the)\b)
  hit you are the best {herdsman} we have had
  hit He's one of our best {deckhands}, I say
  hit she is the most reliable {forklift driver} I have
  miss It is the best predictor we have
  miss he is the best doctor we know
  miss he is the most reliable historian I know

# Taken on "as": "a place as gate guard", "signed on as oiler", "doubles as night watchman".
rule profession/place-as
  type PROFESSION
  trigger word place post spot berth slot opening position job work on hired doubles doubled moonlights moonlighted fills filling filled subs subbing back apprenticeship apprenticed employed employment trained retrained licensed certified retired out start started began
  back 3
  confidence 0.84
  regex %{lb}(?i:place|post|spot|berth|slot|opening|position|job|work|(?:signed|hired|taken|stayed|kept|came|went) on|hired|doubles|doubled|moonlights|moonlighted|fill(?:s|ing|ed) in|subs|subbing|back|apprenticeship|apprenticed|(?:employ(?:ed|ment)|hired)(?: (?:by|with|at) (?!the \p{Ll})(?:the )?[\pL\d'’&. ]{2,30}?)?|trained|retrained|licensed|certified|retired|(?:help(?:s|ed)|start(?:s|ed)|began) out|started|began)(?<!would work|could work|can work|able to work) as (?:an? |the )?%{about}(?<hide>%{trade}|(?<testjob>%{known})(?C"!testjob:relative|role-patient"))%{unofficial}(?=[.,;)]|\z|\n| (?:at|for|with|in|on|aboard|when|until|since|from|after|and|but|to)\b)
  hit was offered a place as {gate guard} at the mill
  hit signed on as {oiler} aboard the Clara
  hit He doubles as {night watchman}.
  hit She helped out as {cashier} on Sundays
  hit He is employed by Metro as {conductor}.
  hit hired by Costco in 2009 as {cake decorator}.
  miss could work as cashier, the expert said
  miss put back as needed in place
  miss The place as such is fine.

# ---- rows of jobs ---------------------------------------------------------------------------------------------------------------------

define held %{lb}(?i:many hats|several hats|different hats|by turns|in turn|variously|successively|over the years(?: (?:he|she|I) (?:was|has been|had been))?|at various times|jobs (?:have been|has been|were|had been|over the years)|past jobs|(?:he|she|who|I) (?:has|had|have) been|(?:he|she)['’]s been|(?:his|her|my) jobs)[:,]?[ ]
define lead (?:(?:and|or|then|also|later|now|lately|once|most recently|finally),? ){0,2}(?:(?:since|in|from|until) (?:19|20)\d\d(?:(?: to |-)(?:(?:19|20)\d\d|now))?,? )?(?:as )?(?:an? |the )?%{about}
define gap ,? (?:and )?
define behind (?=[,.;]|\z|\n| (?:and|or|at|for|in|with|on|from|since|until|then)\b)

rule profession/hats-first
  type PROFESSION
  trigger word hats turns turn variously successively years times jobs been
  back 3
  confidence 0.84
  regex %{held}%{lead}(?<hide>%{trade})%{private}(?=%{gap}%{lead}%{item}[,.; \n])
  hit She has worn many hats: {waitress}, seamstress, and, since 2011, egg grader at
  hit He has been by turns a {roofer}, fry cook, and deckhand.
  hit He had been a {tanner}, a drayman, and a night porter.
  miss He has been a patient, a good one
  miss Over the years she was seen, helped, and then discharged

rule profession/hats-second
  type PROFESSION
  trigger word hats turns turn variously successively years times jobs been
  back 3
  confidence 0.84
  regex %{held}%{lead}%{item}%{gap}%{lead}(?<hide>%{trade})%{private}%{behind}
  hit She has worn many hats: waitress, {seamstress}, and, since 2011, egg grader at
  hit He had been a tanner, a {drayman}, and a night porter.
  miss He has been a surgeon, and the patient likes him

rule profession/hats-third
  type PROFESSION
  trigger word hats turns turn variously successively years times jobs been
  back 3
  confidence 0.84
  regex %{held}%{lead}%{item}%{gap}%{lead}%{item}%{gap}%{lead}(?<hide>%{trade})%{private}%{behind}
  hit She has worn many hats: waitress, seamstress, and, since 2011, {egg grader} at Sunny Farms.
  hit He had been a tanner, a drayman, and a {night porter}.
  miss He has been a cook, a waiter, and a patient here

rule profession/hats-fourth
  type PROFESSION
  trigger word hats turns turn variously successively years times jobs been
  back 3
  confidence 0.84
  regex %{held}%{lead}%{item}%{gap}%{lead}%{item}%{gap}%{lead}%{item}%{gap}%{lead}(?<hide>%{trade})%{private}%{behind}
  hit Over the years she was barmaid, cleaner, cook and {bus driver}.
  miss Over the years she was barmaid, cleaner, cook and patient here

# "before that cosmetologist at", "prior to that, drywall taper for", "; then baggage handler at".
rule profession/before-that
  type PROFESSION
  trigger word that then this previously formerly earlier later
  back 2
  confidence 0.84
  regex %{lb}(?:(?i:before (?:that|then|this)|prior to (?:that|this)|previously|formerly|earlier|after that|and later)|(?<=[;.] )[Tt]hen),? (?:(?:he|she|I) was |as |worked as )?(?:an? )?%{about}(?<hide>%{trade})%{unofficial}(?C"!role-clinician|person-verb")(?= (?:at|for|with|on|in|aboard)\b|[.;](?: |\n|\z)|, (?:19|20)\d\d)
  hit 2001 to 2007; before that {cosmetologist} at Curl Up.
  hit prior to that, {drywall hanger} for his uncle
  hit Before that, a {fry cook} at Denny's
  hit 1999 to 2004; then {baggage handler} at United
  miss before that nurse saw him
  miss Then surgeon at Mercy saw him

# "Cafeteria aide, 2001 to 2007", "Bank teller 2004-2009. Roofer since."
rule profession/trade-years
  type PROFESSION
  cross line
  trigger list occupation
  trigger list occupation-head
  back 2
  confidence 0.82
  regex (?:\A|(?<=[.;:] |\n))(?:(?i:retired|former|then),? )?(?<hide>(?<testjob>\p{Lu}\p{Ll}{2,16}(?:[ -]\p{Ll}{2,16}){0,2})(?!\pL)(?:(?C"testjob:occupation")|(?<= \p{Ll}{3}|\p{Ll}{4})(?C"occupation|occupation-head"))(?C"!testjob:role-clinician|role-patient|role-attorney|role-official|relative|specialty"))(?<!ospital|linic)(?=(?:,|, from| from)? (?:19|20)\d\d ?(?:to|-|–|until|through|till) ?(?:(?:19|20)\d\d|\d\d\b|now|present|\pL)|(?:,)? since (?:19|20)\d\d| since[.;])
  hit PAST WORK. {Cafeteria aide}, 2001 to 2007; before
  hit {Bank teller} 2004-2009. Then
  hit Then well. {Roofer} since 2004.
  miss Seen. Surgeon 2004-2009.
  miss Pain since 2004.

# ---- relatives, parties ---------------------------------------------------------------------------------------------------------------

# "his school bus driver uncle", "her cop brother".
rule profession/before-kin
  type PROFESSION
  trigger word uncle brother sister father mother son daughter cousin aunt nephew niece husband wife dad mom mum stepfather stepmother stepson stepdaughter grandfather grandmother boyfriend girlfriend roommate neighbor neighbour fiance fiancee
  back 6
  confidence 0.84
  regex %{lb}(?i:his|her|my|their|your|an?|the|whose) %{about}(?<hide>%{trade}|(?<testjob>RN|LPN|CNA|EMT))(?C"!testjob:role-official")(?C"!relative|medical")(?C"!testjob:role-patient")(?<!carrier|donor|sitter|twin|caregiver|carer|partner|interpreter|guardian|informant) %{kin}%{rb}(?!-)
  hit has gone to his {school bus driver} uncle
  hit her {cop} brother said so
  hit a {nail technician} sister drove her
  miss his smoker brother
  miss her patient sister waited
  miss the carrier mother
  miss his good brother

# "your insured's forklift operator came", "our client's lift mechanic".
rule profession/insureds
  type PROFESSION
  trigger word insured insureds employer employers client clients company district county city plant mill yard firm
  back 1
  confidence 0.82
  regex %{lb}(?i:your|our|the|this) (?i:insured|employer|client|company|district|county|city|plant|mill|yard|firm)(?:['’]s|s['’]) %{about}(?<hide>%{trade})%{private}(?<!officer|nurse|doctor|owner|agent|adviser|advisor|carrier|broker|worker|handler|clerk|secretary|attorney|board|head|holder|driver|provider|player|guide|maker|keeper)(?=[.,;]|\z| (?:came|was|is|has|who|again|today|on|with|for|returned|returns|in|this|and|testified|says|said|had|fell|sat|limped|limps)\b)
  hit I saw your insured's {forklift operator} again this morning.
  hit the employer's {night baker} was hurt
  miss the employer's doctor said
  miss the insurer's adjuster called
  miss the company's supervisor was there
  miss the client's carrier is Zenith

# "Mr. Ruiz, your forklift operator,"
rule profession/your
  type PROFESSION
  trigger word your our
  after ,
  confidence 0.84
  regex (?<=\pL, )(?:your|our) %{about}(?<hide>%{trade})%{private}(?<!officer|nurse|doctor|agent|attorney|partner|leader|driver|patient|member|guide|carrier|broker)(?=[.,;]|\z| (?:at|for|since|until|on|in|and|who)\b)
  hit Mr. Ruiz, your {forklift operator}, came
  miss Ms. Tan, our nurse, called
  miss Ms. Tan, our case manager, called

# "rose to sous chef", "promoted from bagger to head cashier", "demoted to janitor".
rule profession/rose-to
  type PROFESSION
  trigger word rose promoted demoted advanced moved reassigned apprenticed risen graduated
  confidence 0.84
  regex %{lb}(?i:rose|promoted|demoted|advanced|moved up|reassigned|apprenticed|risen|graduated) (?:from (?:%{word}[ -]){0,2}\p{Ll}{3,16} )?to (?:be )?(?:an? |the )?%{about}(?<hide>%{trade}|(?<testjob>(?:%{word} ){0,2}(?:foreman|supervisor|manager|lead|sergeant|chief)))(?C"!testjob:role-clinician|role-attorney")(?=[.,;]|\z|\n| (?:at|for|in|of|on|with|and|by|until|before|after|there)\b)
  hit started as a busser and rose to {sous chef}.
  hit was promoted to {shift foreman} in May
  hit He apprenticed to a {boatbuilder}.
  miss rose to a good level
  miss the pain moved up to the neck

rule profession/promoted-from
  type PROFESSION
  trigger word promoted demoted rose risen advanced
  confidence 0.84
  regex %{lb}(?i:promoted|demoted|rose|risen|advanced) from (?:an? )?(?<hide>%{trade})(?= to )
  hit promoted from {bagger} to head cashier
  miss rose from two to three

# By trade: "by trade a boilermaker", "his trade is glazier".
rule profession/by-trade
  type PROFESSION
  trigger word trade calling profession
  back 1
  confidence 0.86
  regex %{lb}[Bb]y (?:trade|calling|profession),? (?:he (?:is|was) |she (?:is|was) |I am )?an? %{about}(?<hide>%{trade})%{unofficial}(?=[.,;)]|\z|\n| (?:he|she|and|with|who|from|at|in)\b)
  hit He is by trade a {boilermaker} and proud.
  hit by trade, a {glazier}.
  miss by trade a good man.

# "lately the sailmaker on two skipjacks", "now first mate of the ferry".
rule profession/lately-the
  type PROFESSION
  trigger word lately now currently formerly once recently sometime later
  confidence 0.82
  regex %{lb}(?i:%{trigger}),? (?:the )?%{about}(?<hide>%{trade})%{private}(?C"!person-verb|role-patient")(?<!driver|owner|holder|guardian|leader|partner)(?= (?:on|at|of|for|aboard|with) (?:the |an? |two |three |his |her |\p{Lu}))
  hit lately the {sailmaker} on two skipjacks
  hit He is now {first mate} of the ferry
  miss now the driver of the car
  miss once the surgeon of the team
  miss later the nurse at the desk

# What a relative does, told by its verb: "her husband drives truck", "his wife tends bar".
rule profession/kin-verb
  type PROFESSION
  trigger list relative
  confidence 0.82
  regex %{lb}(?i:mother|father|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|dad|mom|mum|partner|boyfriend|girlfriend|nephew|niece|grandfather|grandmother)(?:, \p{Lu}\p{Ll}{1,14},| \p{Lu}\p{Ll}{1,14})?(?: also| still| now| once)? (?<hide>(?:drives?|drove) (?:(?:long-haul |school |dump |tow |gravel |milk |log |coal |city )?(?:truck|bus|cab|taxi|semi|rig|forklift)|long-haul|OTR|over the road)|(?:tends?|tended) bar|(?:waits?|waited)(?: on)? tables|(?:hangs?|hung) (?:drywall|sheetrock|paper)|(?:lays?|laid) (?:brick|block|carpet|tile|pipe|asphalt)|(?:pours?|poured) concrete|(?:shoes?|shod) horses|(?:shears?|sheared) sheep|(?:frames?|framed|paints?|painted) houses|(?:sells?|sold) (?:insurance|cars|real estate)|(?:teaches|taught) (?:school|kindergarten)|(?:mines?|mined) coal|(?:hauls?|hauled) (?:logs|freight|milk|gravel|cattle|hogs))(?=[.,;)]|\z|\n| (?:and|at|for|in|on|with|out|nights|days|part|full|when|until|by|but|who|since)\b)
  hit Her husband {drives truck} and is gone.
  hit his wife {tends bar} at the Elks
  hit His brother, Cal, {hangs drywall}.
  hit Her father {laid brick} for forty years.
  miss His wife drives his truck.
  miss Her mother cuts hair and food.
  miss Her husband drove the bus home.

# ---- in columns, alone ----------------------------------------------------------------------------------------------------------------

# "IW Nowak, Ewa  58  hotel maid  ER Grand Inn".
rule profession/column
  type PROFESSION
  cross column
  trigger entry occupation
  back 6
  confidence 0.8
  regex [1-7]\d(?:\t|[ \t](?C"wide"))[ \t]*(?<hide>(?<testjob>(?:\p{Ll}[\p{Ll}'’-]{2,15} (?!(?C"wide"))){0,2}\p{Ll}{3,20}+)(?!\pL)(?C"occupation")(?C"!testjob:role-clinician|role-patient|role-official|role-attorney|relative|occupation-doubt"))(?C"!role-patient|medical|device|drug|heading")(?=\t|[ \t](?C"wide"))
  hit IW Nowak, Ewa  58  {hotel maid}  ER Grand Inn
  hit DOE, JANE    F   44   {school cook}   Dayton ISD
  miss seen by  the nurse  today
  miss ward 14  walker  y

# "Jack Tolliver, log scaler, Plum Creek Timber."
rule profession/name-firm
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 6
  confidence 0.8
  regex (?:\A|(?<=[.;:] |is |\n))%{lb}\p{Lu}\p{Ll}{1,15}(?!\pL)(?C"given-male|given-female|given-world") (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'’-]{2,20}, (?<hide>%{joined})%{private}(?<!nurse|specialist|analyst|assistant|clerk|secretary|reporter|administrator|officer|consultant|agent|aide)(?=, (?:the )?\p{Lu}\p{Ll}{2})
  hit Jack Tolliver, {log scaler}, Plum Creek Timber.
  miss Ana Pruitt, claims adjuster, Travelers
  miss Ana Pruitt, case manager, Travelers
  miss Ana Pruitt, nurse practitioner, Mercy

# "Homemaker. Two kids."
rule profession/homemaker
  type PROFESSION
  trigger word homemaker housewife househusband
  confidence 0.86
  regex (?:\A|(?<=[.;:,] |\n))(?<hide>(?i:%{trigger}))(?=[.;,]|\z|\n)
  hit Married. {Homemaker}. Two kids.
  hit SH: widow, {housewife}; two sons
  miss the housewife said so

# A name that is a word too, where a sentence or a clause begins: "Hope, a crop duster, holds".
rule profession/named-word
  type PROFESSION
  trigger list given-female
  trigger list given-male
  confidence 0.84
  regex (?:\A|(?<=[;.:] |\n))\p{Lu}\p{Ll}{2,12}(?!\pL)(?C"given-male|given-female")(?C"!month|weekday|relative"), an? %{about}(?<hide>%{trade})%{private}(?=,|\.(?: |\n|\z)|;| (?:at|in|for|with)\b)
  hit two daughters; Grace, a {crop duster}, holds the proxy
  hit Hope, a {potter}, drove.
  miss Then Grace, a week later, came
  miss Grace, a nurse, called

# "both were detailers", "They are both welders."
rule profession/both
  type PROFESSION
  trigger word both all
  back 2
  confidence 0.82
  regex %{lb}(?:(?:[Bb]oth|[Aa]ll (?:three|four|five|of them)) (?:were|are|had been|became|worked as|work as)(?: both| all)?|(?:were|are|worked as|work as) (?:both|all)) (?:retired )?(?<hide>(?:%{word}[ -])?\p{Ll}{3,15}(?:ers|ors|ists|men|hands|smiths|esses|wrights|cooks|clerks|maids))(?<!others|brothers|sisters|strangers|smokers|drinkers|members|carriers|survivors|supporters|daughters|lovers|losers|believers|workers|drivers|speakers|partners|teenagers|movers|passengers|prisoners|owners|neighbors|minors|seniors|women|witnesses|illnesses|weaknesses|managers|officers|users|fathers|mothers|doctors|matters|errors|factors|numbers|letters|orders|papers|answers|readers|healers|donors|sitters|patients)%{rb}(?=[.,;]|\z| (?:at|for|in|on|and|by|until|when|there|with)\b)
  hit wash where both were {detailers}, and died
  hit They are both {welders}.
  hit both were {waitresses} in Reno
  miss They are both drinkers.
  miss They were all smokers.
  miss both were others at the time

# "retd postal clerk", "ret'd teacher", "Ret. bus driver".
rule profession/retd
  type PROFESSION
  trigger word retd ret rtd
  confidence 0.86
  regex %{lb}(?i:ret['’]?d|ret|rtd)\.? (?<hide>%{trade}|(?<testjob>%{known})(?C"!testjob:relative|role-patient"))%{unofficial}(?=[.,;)]|\z|\n|[ \t](?C"wide")| \(| (?:with|w/|who|from|at|since|and)(?!\pL))
  hit 71M, retd {postal clerk}, COPD
  hit Ret'd {welder}. Widow
  hit Ret. {bus driver} with a cough
  hit 72F ret'd {telephone operator} (Bell), wid
  miss Ret to clinic in May
  miss ret. visit at two

# A party of a case and the trade without an article: "The applicant, glazier, slipped".
rule profession/party-bare
  type PROFESSION
  trigger word applicant claimant plaintiff petitioner decedent deceased complainant appellant employee worker
  confidence 0.82
  regex %{lb}(?i:%{trigger}),? (?!through |by |with |acting )(?<hide>%{trade})%{private}(?<!driver|owner|victim)(?=,)
  hit The applicant, {glazier}, slipped on ice
  hit the deceased, {barge pilot}, left a widow
  miss the employee, supervisor, and I met
  miss the claimant, witness, left
  miss appellant, through counsel, filed

# "a 46-year-old sorting line lead", "He is a shift lead".
rule profession/lead
  type PROFESSION
  trigger word lead leadman leadperson leadhand
  back 8
  confidence 0.82
  regex (?:(?<=old )|%{lb}(?:is|was|as|became|been|,) an? )(?:former |retired )?(?<hide>(?:\p{Ll}{3,14} ){0,2}(?:line|shift|crew|floor|deck|dock|kitchen|production|warehouse|cell|department|night|deli|packing|meat|produce|assembly) (?:lead|leadman|leadperson|leadhand))%{rb}(?=[.,;)]|\z| (?:at|for|in|on|with|who|and|hurt|fell|from|until|since)\b)
  hit This 46-year-old {sorting line lead} hurt her back
  hit He is a {shift lead} at the plant, and
  miss an ECG was a twelve lead in all
  miss is a pacing lead in place

# "Deposition of Dale Whitacre, shop steward, dated": whose paper it is, in a list of them.
rule profession/deponent
  type PROFESSION
  trigger word deposition testimony statement declaration affidavit interview
  confidence 0.86
  regex %{lb}(?i:%{trigger}) (?:of|by|with|from) (?:(?:Mr|Ms|Mrs)\. )?(?:\p{Lu}[\pL'’.-]{0,18} ){0,2}\p{Lu}[\p{Ll}'’-]{1,20}, (?:an? |the )?%{about}(?<hide>%{trade})(?C"!testjob:role-clinician|role-attorney")(?=, (?:dated|taken|pages?|pp|on|of|at|volume|vol)%{rb}| \(|;|\n|\z)
  hit 6.  Deposition of Dale Whitacre, {shop steward}, dated
  hit Statement of Mr. Tan, {crane operator} (2 pages)
  miss Deposition of Dr. Tan, surgeon, dated
  miss Statement of Mr. Tan, dated

# "unable to work as a line worker", "no longer work as an ironworker"
rule profession/to-work-as
  type PROFESSION
  trigger word work working
  back 1
  confidence 0.85
  regex %{lb}(?:to|not|longer|still|never|continued?|resumed?|from) work(?:ing)? as (?:an?|his|her) %{about}(?<hide>%{trade})(?C"!testjob:role-clinician|relative|role-patient")(?=[.,;:)]|\z|\n| (?:and|but|or|at|for|in|with|since|because|on|when|due|after|again|there|by)%{rb})
  hit unable to work as a {line worker}.
  hit will never work as an {ironworker} again
  miss the hypothetical individual could work as a mail clerk
  miss unable to work as a result of pain
  miss asked to work as a team

# "a career farmer", "a third-generation welder"
rule profession/career-a
  type PROFESSION
  trigger word career lifelong generation journeyman
  back 3
  confidence 0.85
  regex %{lb}an? (?:career|lifelong|journeyman|(?:second|third|fourth)-generation) (?<hide>%{trade})(?C"!testjob:role-clinician|relative|role-patient|person-verb")(?=[.,;:)]|\z|\n| (?:and|but|at|for|in|with|who|since|from|on)%{rb})
  hit a career {line worker}.
  hit a third-generation {welder} from
  miss a career counselor change
  miss a lifelong smoker.

# "Welder x 12 yrs": a trade and how long, at the head of a sentence or a field.
rule profession/trade-times
  type PROFESSION
  trigger word x
  back 5
  confidence 0.85
  regex (?:\A|(?<=\n|[.;:,] ))(?i:(?:former|retired|ex-) ?)?(?<hide>(?<testjob>\pL[\p{Ll}'-]{2,16}(?: [\p{Ll}'-]{2,16}){0,2})(?!\pL)(?C"testjob:occupation")(?C"!testjob:role-clinician|relative|role-patient|medical|device|drug|occupation-doubt"))(?= [xX×] ?\d{1,2} ?(?:yrs?|years|y)(?!\pL))
  hit SH: {roofer} x 12 yrs, quit
  hit Smokes. {Truck driver} x20 years
  miss walker x 2 yrs

# "part-time bartender" with nobody before it.
rule profession/part-time-bare
  type PROFESSION
  trigger word time
  back 3
  confidence 0.84
  regex (?:\A|(?<=\n|[.;:,(] |\band ))(?i:part|full)[- ]time,? (?<hide>%{trade})(?C"!testjob:role-clinician|relative|role-patient")(?=[.,;:)]|\z|\n| (?:and|but|at|for|in|with|since|on|nights|weekends)%{rb})
  hit single, part-time {bartender}, no
  hit Full-time {dishwasher} at night
  miss part-time work.
