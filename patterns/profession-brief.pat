# Trades in few words: behind a name without an article or in brackets, in lists and lines of jobs, alone before an employer, as an answer.

define stop (?:an?|the|of|in|on|at|by|for|to|from|with|and|or|but|not|no|as|is|was|are|were|be|been|being|has|had|have|who|whose|that|this|it|he|she|his|her|their|our|my|your|very|so|too|more|most|per|only|w|s|%{manner})
define word (?!%{stop}[ -]|\p{Ll}{2,14}ly )\p{Ll}[\p{Ll}'-]{1,17}
define known (?!%{habit}%{rb})\p{Ll}{3,20}+(?!\pL)(?C"occupation|occupation-head")
define joined (?<testjob>(?:%{word}[ -]){1,3}%{known})(?C"!testjob:relative|role-patient")
define plain (?<testjob>\p{Ll}{3,20}+)(?!\pL)(?C"occupation")(?C"!occupation-doubt|relative|role-patient")
define trade (?:%{joined}|%{plain})
define unofficial (?C"!testjob:role-clinician|role-attorney|role-official")(?<!adjuster|examiner|evaluator|reviewer|interpreter|translator|coordinator|counselor|therapist|physician|supervisor|manager|inspector)
define about (?:(?i:retired|semi-retired|former|then|unemployed|self-employed|full-time|part-time|licensed|certified|registered|apprentice|career),? ){0,3}

# Behind a title any name is one: "Mr. Carpenter, a plumber, hired", "Mr. Delacroix-Obi, a harbor pilot with".
rule profession/apposition-title
  type PROFESSION
  trigger word a an
  back 9
  after ,
  confidence 0.86
  regex %{lb}(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\pL'’-]{1,24}(?: \p{Lu}[\pL'’-]{1,24})?, an? %{about}(?<hide>%{trade})%{unofficial}(?=[.,;)]|\z| (?:at|for|in|with|who|from|of|on|by)\b)
  hit Mr. Carpenter, a {plumber}, hired him.
  hit Mr. Delacroix-Obi, a {harbor pilot} with them
  hit hired Mr. Plumber, a {carpenter}.
  miss Ms. Tan, a week later, came
  miss Mr. Tan, a patient of ours
  miss Ms. Tan, a nurse at Mercy, said

# Who cares for others at home is no clinician of the patient: "Faduma, home health aide at Nori Care".
rule profession/aide-at
  type PROFESSION
  trigger word aide caregiver cna attendant
  back 5
  confidence 0.84
  regex (?:\A|(?<=[.;] |\n))\p{Lu}[\p{Ll}'’-]{1,20}, (?<hide>(?:(?:home health|nurse's|nurse|teacher's|school|hospice|personal care|home care|care|bus) )(?:aide|caregiver|CNA|attendant))(?= (?:at|for|with) (?:the )?\p{Lu})
  hit Wife and children. Faduma, {home health aide} at Nori Care; six
  miss seen by Ana, aide at Nori

# "Lachie Hughes (shearer; away until Friday)", "deshawn (palletizer, second shift)".
rule profession/name-bracket
  type PROFESSION
  trigger mark (
  back 1
  confidence 0.82
  regex (?<=\p{Ll} )\((?=\p{Ll}+(?: \p{Ll}+){0,3}[;,)])(?:now |then |also )?%{about}(?<hide>%{plain}(?=; |, (?:an? |the )?(?:(?:first|second|third|night|day|swing|graveyard|weekend|late|early) shift|badge|clock|dept|department|line|age|aged|\d)|\))|(?<testjob>\p{Ll}{3,20}+)(?C"occupation-head|occupation")(?=, (?:(?:first|second|third|night|day|swing|graveyard|weekend|late|early) shift|badge|clock)))%{unofficial}(?C"!role-clinician|medical|device|drug|person-verb|specialty")
  hit Partner: Lachie Hughes ({shearer}; away until Friday)
  hit sorry. deshawn ({palletizer}, second shift, badge 20771) came
  miss the wrist (splint; night only)
  miss Pain (worse; night)

# "Jobs: dishwasher, roustabout, derrickhand."
define jobs %{lb}(?<!\pL )(?i:jobs|past jobs|prior jobs|other jobs|previous jobs|work|past work|worked as|occupations)[ \t]?: ?
rule profession/jobs-first
  type PROFESSION
  trigger word jobs work worked occupations
  back 1
  confidence 0.86
  regex %{jobs}(?<hide>%{trade})%{unofficial}(?=,)
  hit it." Then.\nJobs: {dishwasher}, roustabout, derrickhand.
  miss Work: light duty, then

rule profession/jobs-second
  type PROFESSION
  trigger word jobs work worked occupations
  back 1
  confidence 0.86
  regex %{jobs}(?:%{word}[ -]){0,3}%{known}, (?<hide>%{trade})%{unofficial}(?=[,.;]|\n|\z)
  hit Jobs: dishwasher, {roustabout}, derrickhand.
  miss Jobs: none, patient

rule profession/jobs-third
  type PROFESSION
  trigger word jobs work worked occupations
  back 1
  confidence 0.86
  regex %{jobs}(?:%{word}[ -]){0,3}%{known}, (?:%{word}[ -]){0,3}%{known},? (?:and )?(?<hide>%{trade})%{unofficial}(?=[,.;]|\n|\z)
  hit Jobs: dishwasher, roustabout, {derrickhand}.
  miss Jobs: cook, waiter, then he left

# Lines of years: "2004-2007  janitor, ABM".
rule profession/years-line
  type PROFESSION
  trigger digits 4 4 -
  confidence 0.88
  regex (?:\A|(?<=\n))[ \t]*(?:19|20)\d\d-(?:(?:19|20)\d\d|\d\d|now|present|date)[ \t:,]{1,4}%{about}(?<hide>%{trade})%{unofficial}(?=, \p{Lu}|[ \t]*(?:\n|\z)| (?:at|for|with) )
  hit 2. Work.\n   2004-2007  {janitor}, ABM
  hit 2013-2019  {school bus driver}, Voigt's
  miss 2004-2007  pain, worse
  miss 2013 surgeon said

# "Truck driver, Five Rivers Trucking."
rule profession/then-employer
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 4
  confidence 0.8
  regex (?:(?<=\d[.;] |\pL[.;] )|(?<=\n))(?<hide>(?<testjob>\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Ll}{3,16}){1,2})(?!\pL)(?C"testjob:occupation"))%{unofficial}(?C"!testjob:role-other|medical|device|drug|heading|specialty")(?=, (?:the )?(?:\p{Lu}[\pL'’-]{2,20} ){1,3}\p{Lu}[\pL'’-]{2,20}[.;])
  hit ph 530-555-0150. {Truck driver}, Five Rivers Trucking.
  miss Seen. Case manager, Five Rivers Trucking.
  miss Seen. Social worker, Five Rivers Hospital.
  miss Seen then. Truck driver, came

# "she is our presser, has been for years", "By 2011 she was our pie woman".
rule profession/is-our
  type PROFESSION
  trigger word our your
  back 2
  confidence 0.84
  regex %{lb}(?:[Hh]e|[Ss]he)(?:'s| is| was) (?:still |now )?(?:our|your) %{about}(?<hide>(?<testjob>(?!(?:good|nice|old|young|own|best)\b)\p{Ll}{3,12} (?:woman|man|lady|girl|boy))|(?:%{word}[ -]){0,2}(?!%{habit}%{rb})(?<testjob>\p{Ll}{3,20}+)(?C"occupation|occupation-head")(?C"!role-patient|relative|role-clinician"))%{unofficial}(?<!only hope|leader)(?=[.,;]|\z| (?:at|for|since|until|on|in|and)\b)
  hit the small press, she is our {presser}, has been
  hit By 2011 she was our {pie woman}; since
  hit She is your {tire builder}.
  miss she is our patient, has been
  miss he is our therapist.

# "What do you do? "Tile setter, mostly.""
rule profession/answer
  type PROFESSION
  trigger word do did work
  back 4
  confidence 0.86
  regex %{lb}(?i:what (?:do|did) you do(?: for (?:a living|work))?|what(?: kind of work| is your (?:job|work|trade))(?: do you do| did you do)?)\? *["“]?(?:A\. ?)?(?:An? |I'm an? |I am an? )?(?<hide>(?<testjob>\pL\p{Ll}{2,16}(?:[ -]\p{Ll}{3,16}){0,2})(?!\pL)(?C"testjob:occupation|occupation-head"))(?=[.,;"”?]|\z| (?:at|for|mostly|by)\b)
  hit What do you do? "{Tile setter}, mostly."
  hit What do you do for work? {Welder}.
  miss What did you do? Nothing, mostly.
  miss What do you do? I wait.

# "weekend cashier at the Northern Store".
rule profession/hours-at
  type PROFESSION
  trigger word weekend part summer seasonal overnight full saturday graveyard night evening
  confidence 0.84
  regex (?<=, |; |and |now |\ba |: )(?i:weekend|part[- ]time|full[- ]time|summer|seasonal|overnight|Saturday|graveyard) (?<hide>%{trade})%{unofficial}(?C"!role-clinician|relative|role-patient|person-verb")(?= (?:at|for|with) (?:the |an? )?\pL)
  hit student at the School, weekend {cashier} at the Northern Store
  hit works, part-time {bartender} at the Elks
  miss the weekend nurse at Mercy
  miss a weekend visitor at home

# A rank that stands behind the trade: "Job: cook, second".
rule profession/ranked
  type PROFESSION
  cross line
  trigger word job position occupation title
  confidence 0.9
  regex %{lb}(?i:job|position|occupation|job title|title)[ \t]?:[ \t]{0,3}(?<hide>(?<testjob>\p{L}\p{Ll}{2,20}(?: \p{Ll}{2,20})?)(?!\pL)(?C"testjob:occupation|occupation-head"), (?i:first|second|third|head|senior|junior|relief|lead|assistant|apprentice|night|day|journeyman)(?: class| shift)?)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[.;])
  hit Job: {cook, second}     Union: X
  hit Position: {Deckhand, relief}\n
  miss Position: seated, head up

# "He has been chief of the Wolf Creek VFD since the flood".
rule profession/head-of
  type PROFESSION
  trigger word chief captain president commander secretary treasurer foreman postmaster
  back 4
  confidence 0.82
  regex %{lb}(?:[Hh]e|[Ss]he|who|[Ff]ather|[Mm]other|[Hh]usband|[Ww]ife) (?:has been|was|is|had been) (?:fire |the )?(?<hide>chief|captain|president|commander|secretary|treasurer|foreman|postmaster)(?= of the \p{Lu}\p{Ll})
  hit He has been {chief} of the Wolf Creek VFD since
  miss The chief of the Unit came
  miss He was chief of sinners

# "from 2009 to 2015, a teacher's aide with the District".
rule profession/span-of-years
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 8
  confidence 0.84
  regex (?<=(?:to|in)[ \n]|til |nce |\d\d-|\d\d–)(?:19|20)\d\d, (?:he was |she was |as )?an? %{about}(?<hide>%{trade})%{unofficial}(?= (?:at|for|with|in|on)\b)
  hit and, from 2009 to 2015, a {teacher's aide} with the District
  miss seen in 2015, a nurse at Mercy
  miss In 2015, a week at home

# "from 2014 he was assistant site manager."
rule profession/was-rank
  type PROFESSION
  trigger word assistant deputy head senior junior acting trainee chief lead
  back 2
  confidence 0.84
  regex %{lb}(?:he|she|who|I) (?:was|is|became|am|had been) (?<hide>(?:assistant|deputy|head|senior|junior|acting|trainee|chief|lead) (?:(?!\p{Ll}+(?:ed|ly) )\p{Ll}{3,15} ){0,2}(?:manager|supervisor|foreman|superintendent|%{known}))(?C"!role-clinician|role-patient")(?=[.,;]|\z| (?:at|of|for|until|in|there)\b)
  hit on 4 May 2010; from 2014 he was {assistant site manager}. His
  hit then she was {head groundskeeper} at the Club
  miss he was head down. Then
  miss she was lead free.

# "her father was in long-haul trucking".
rule profession/in-trade
  type PROFESSION
  trigger word trucking roofing construction logging farming mining banking insurance retail sales demolition landscaping shipping forestry publishing journalism advertising catering hospitality sanitation
  back 6
  confidence 0.82
  regex %{lb}(?:[Hh]e|[Ss]he|[Ff]ather|[Mm]other|[Hh]usband|[Ww]ife|[Dd]ad|[Mm]om|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|I|[Pp]arents)(?:['’]s| is| was| were| am| has been| had been) in (?<hide>(?:(?:long-haul|commercial|residential|local|heavy|coal|dairy|life|wholesale|car) )?(?:trucking|roofing|construction|logging|farming|mining|banking|insurance|retail|sales|demolition|landscaping|shipping|forestry|publishing|journalism|advertising|catering|hospitality|sanitation))(?=[.,;]|\z| (?:and|until|for|all|in|with)\b)
  hit alterations; her father was in {long-haul trucking}.
  hit He's in {sanitation}.
  miss She was in mining country.
  miss The fall was in construction.

# "make plain, a broccoli cutter, 44 years old".
rule profession/before-age
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 6
  confidence 0.84
  regex (?<=, )an? %{about}(?<hide>%{trade})%{unofficial}(?=,? (?:aged? )?\d\d(?: years old| years of age|, (?:of|from|was|is)\b| yo\b))
  hit and her W-2 make plain, a {broccoli cutter}, 44 years old
  miss he says, a patient, 44 years old

# Hurt at work, in clipped speech: "Bullfighter, hooked by bull".
rule profession/then-hurt
  type PROFESSION
  trigger word hooked kicked struck crushed gored trampled bitten burned electrocuted shot stabbed thrown caught
  back 4
  confidence 0.82
  regex (?:\A|(?<=[.;:] |\n))(?:\p{Lu}\p{Ll}{2,12} (?=\p{Ll}))?(?<hide>(?<testjob>\pL\p{Ll}{3,16})(?!\pL)(?C"testjob:occupation|occupation-head"))%{unofficial}(?C"!testjob:relative|role-patient|occupation-doubt|device|medical")(?<!river|assenger|wner|orker|river)(?=, (?:hooked|kicked|struck|crushed|gored|trampled|bitten|burned|electrocuted|shot|stabbed|thrown|caught) )
  hit BIBA from fair. {Welder}, burned by slag
  hit from fairground. Rodeo {bullfighter}, hooked by bull
  miss Seen. Driver, struck by car
  miss Seen. Patient, kicked by cow

# "57-y/o outfitter and owner of".
rule profession/and-owner
  type PROFESSION
  trigger word owner co
  back 3
  confidence 0.84
  regex (?<=y/o |old |yo |\ba |\ban |the )(?<hide>(?!%{habit}%{rb}|number|manager|founder|letter|driver|holder)(?<testjob>\p{Ll}{4,16}(?:er|or|ist|man|ian|ess))(?!\pL)|%{trade})(?C"!role-patient|relative|role-clinician|medical") and (?:co-)?owner of (?:the |an? )?\pL
  hit barn." 57-y/o {outfitter} and owner of Bob Marshall
  hit is a {welder} and owner of a dog
  miss the number and owner of record
  miss a smoker and owner of dogs

# Behind a name without an article: "Maria Tan, welder, of Bend", "awarded to Maria Tan, school bus driver". Who signs with an office of the
# court or the clinic is no party.
rule profession/apposition-bare
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 14
  confidence 0.82
  regex (?<![\pL'’-])(?<!Dr |Dr\. |Prof\. |Judge |Officer |Nurse |[Bb]y |report of |secretary to )(?:(?:Mr|Mrs|Ms|Miss)\.? (?:\p{Lu}[\pL'’-]{1,24} )?\p{Lu}[\pL'’-]{1,24}|(?<testgiven>\p{Lu}[\p{Ll}'’-]{1,20})(?C"testgiven:given-female|given-male|given-world")(?C"!testgiven:title|medical|heading|place-us|facility-head|organisation-head")(?: \p{Lu}\.?)? (?<testlast>\p{Lu}[\pL'’-]{1,24})(?C"!testlast:facility-head|organisation-head|legal-form|street-type|eponym-head|month")|(?<=: |\n|[.;] )\p{Lu}\p{Ll}{2,14}(?!\pL)(?C"given-female|given-male")(?C"!english|month|place-us|state")), %{about}(?<hide>%{trade})%{unofficial}(?C"!testjob:specialty|heading")(?<!clerk|secretary|witness|aide|assistant|technician|attendant|recorder|notary|counsel|reporter|officer|scribe|foreman|ologist|urgeon|hygienist|iatrist)(?=[;)]|\.(?:\s|\z)|, (?!(?:\p{Ll}+ ){0,2}(?:pain|injury|strain|syndrome)%{rb})|\n|\z| (?:of|from|at|for|aged)%{rb}|[ \t](?C"wide"))
  hit awarded to Maria Tan, {welder}, in May
  hit The claimant, Maria Tan, {school bus driver}, fell.
  hit a Mr Tan, {longshoreman}.
  hit one son. Kevin, {electrician}, lives near
  hit Carlos Dominguez, retired {roofer}, of Bend
  miss seen by Dr. Maria Tan, surgeon.
  miss Maria Tan, nurse.
  miss cc: Maria Tan, court clerk
  miss Mercy Hospital, baker of bread
  miss He saw Maria Tan, doctor of the farm.

# "Past relevant work was baker, SVP 3": how vocational experts put it.
rule profession/past-work
  type PROFESSION
  trigger word work
  back 2
  confidence 0.88
  regex %{lb}(?i:past|prior|previous)(?: (?i:relevant))? (?i:work) (?:would be|is|was|were|as|includes?|included)(?: as| that of)?(?: an?)? (?<hide>%{trade})(?C"!testjob:heading")(?=[,.;)]|\z|\n| \(| and%{rb})
  hit Past work would be {baker}, SVP 3.
  hit Past relevant work was as a {forklift operator}, medium
  miss Past work was light duty.
  miss Prior work as noted.

# "Bricklayer, 41, fell from a lift."
rule profession/age-behind
  type PROFESSION
  trigger entry occupation
  back 1
  confidence 0.86
  regex (?:\A|(?<=\n|[.:] ))(?<hide>(?<testjob>\p{Lu}\p{Ll}{3,15}(?: \p{Ll}{3,14}){0,2})(?C"testjob:occupation"))(?C"!testjob:role-clinician|role-attorney|role-official|relative|role-patient|surname-us")(?=, (?:aged? )?[1-9]\d(?:[.;]|, ?(?:\p{Ll}|\n)))
  hit {Bricklayer}, 41, fell from a lift.
  hit Injured: {Forklift operator}, 38, no loss of time
  miss Mason, 41, fell.
  miss Patient, 41, fell.
