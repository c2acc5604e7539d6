# Trades as nouns in more of the ways in which people name them: a field ("fifteen years in payroll"), a business that somebody has, a step up
# ("promoted to shift foreman"), alone between commas ("independent, beekeeper and piano tuner"), a row of jobs.

define stop (?:an?|the|of|in|on|at|by|for|to|from|with|and|or|but|not|no|as|is|was|are|were|be|been|being|has|had|have|who|whose|that|this|it|he|she|his|her|their|our|my|your|very|so|too|more|most|per|only|w|s|%{manner})
define word (?!%{stop}[ -]|\p{Ll}{2,14}ly )\p{Ll}[\p{Ll}'-]{1,17}
define known (?!%{habit}%{rb})\p{Ll}{3,20}+(?!\pL)(?C"occupation|occupation-head")
define joined (?<testjob>(?:%{word}[ -]){1,3}%{known})(?C"!testjob:relative|role-patient")
define plain (?<testjob>\p{Ll}{3,20}+)(?!\pL)(?C"occupation")(?C"!occupation-doubt|relative|role-patient")
define trade (?:%{joined}|%{plain})
define listed (?:(?<testjob>\p{Ll}{3,16}(?:[ -]\p{Ll}{3,16}){1,2})(?!\pL)(?C"testjob:occupation")|%{plain})
define outside (?C"!testjob:role-clinician|role-attorney|role-official|role-other|medical|device|drug|specialty")(?<!adjuster|examiner|evaluator|reviewer|interpreter|translator|coordinator|counselor|therapist|physician|manager|witness|victim|companion|worker|reporter|observer|model|monitor|master|holder|marker|scanner|walker|driver|officer|teacher|owner|caregiver|assistant|aide|specialist|attendant|nurse|student|guard)
define about (?:(?i:retired|semi-retired|former|then|unemployed|self-employed|full-time|part-time|licensed|certified|registered|apprentice|journeyman|career|acting|assistant|senior|junior|lead),? ){0,3}

# A field that one is in, of one's own or in brackets behind a relative: "Abel 40 (HVAC)", "in the merchant marine".
rule profession/noun-service
  type PROFESSION
  trigger word marine marines hvac roofing construction trucking landscaping nursing finance sales payroll logistics
  back 4
  confidence 0.84
  regex (?:(?<=boy |girl |son |daughter |brother |husband |father |was |is |years |served |[Hh]e's ))(?<hide>in the merchant marines?)(?!\pL)|(?<=\p{Ll} \d\d \(|\p{Ll}, \d\d \(|\p{Ll} \()(?:in |does |works in )?(?<hide>HVAC|roofing|construction|trucking|landscaping|nursing|finance|sales|payroll|logistics)(?=\)|, (?:part|full|nights|days|lives|works))
  hit they have a boy {in the merchant marine} and
  hit Sons: Abel 40 ({HVAC}), well
  hit her brother Rubén 37 (in {roofing}), drives
  miss the cost (nursing, drugs) is
  miss a submarine (marine) life

# A field: "has been in payroll for 15 years", "her career in nursing", "works in accounts payable".
rule profession/noun-field
  type PROFESSION
  trigger word payroll bookkeeping accounting payable receivable resources nursing teaching engineering logistics trucking carpentry plumbing telecommunications aerospace warehousing housekeeping enforcement estate purchasing dispatch roofing masonry catering banking journalism insurance demolition pharmaceuticals microbiology marketing advertising publishing aviation policing firefighting printing welding machining retail hospitality farming ranching fishing logging mining software business trade trades
  back 7
  confidence 0.995
  regex %{lb}(?:(?:years|yrs|decades|career|careers|job|jobs|background|experience|worked|works|working|employed|retired|life|work|been|is|was|'s|were|both) (?:mostly |largely |all |a |spent )?(?:in|from) (?:the )?)(?<hide>(?:accounts (?:payable|receivable)|human resources|law enforcement|(?:commercial |residential )?real estate|(?:restaurant|trucking|hotel|bar|car|jewelry|flower|catering|oil|cattle|tire|garment|fur|funeral|insurance|music|film|theat(?:er|re)|newspaper|scrap|scrap metal|roofing|landscaping|moving|towing|grocery|antiques?|printing|publishing|shipping|fishing|lumber|rag|junk) (?:business|trade)|building trades?|(?:medical |hospital |industrial |chemical |civil |electrical |mechanical |software |food |auto |car |home |life |health |commercial |residential |long-haul |elementary |special |high school |heavy |coal |dairy |wholesale |corporate |retail |print |school |community |public |critical care |surgical |hospice |steel |structural |pipe )?(?:payroll|bookkeeping|accounting|nursing|teaching|engineering|logistics|trucking|carpentry|plumbing|telecommunications|aerospace|warehousing|housekeeping|purchasing|dispatch|roofing|masonry|catering|banking|journalism|demolition|pharmaceuticals|microbiology|marketing|advertising|publishing|aviation|policing|firefighting|printing|welding|machining|retail|hospitality|farming|ranching|fishing|logging|mining|insurance)))(?!\pL)(?=[.,;)](?: |\z|\n)|\z|\n| (?:for|at|with|since|until|and|ended|before|when|after|all|most|then|because|from)\b)(?! (?:home|school|facility|staff|note|care|and rehab))
  hit He has been in {payroll} for 15 years.
  hit Her career in {nursing} ended with the fall.
  hit She works in {accounts payable} at the mill.
  hit thirty years in the {restaurant business}, then
  hit Both were in {law enforcement}.
  miss He is in nursing home care.
  miss She was in engineering school then.
  miss It is in the insurance file.

# A business that somebody has: "co-owner of a bakery", "has a lawn care business", "owned a small trucking company".
rule profession/noun-business
  type PROFESSION
  trigger word business bakery shop salon company store garage firm nursery restaurant diner cafe dairy farm ranch brewery winery barbershop laundromat motel pharmacy studio agency stable kennel gym boutique gallery newspaper orchard vineyard hatchery
  back 9
  confidence 0.8
  regex %{lb}(?<hide>(?:(?:co-|part-|part )?owner(?:-operator)?|(?:co-)?proprietor|proprietress|(?:co-)?founder|manager|partner) (?:of|in) an? (?:\p{Ll}[\p{Ll}'-]{2,14} ){0,3}%{trigger}|(?<=[Hh]e |[Ss]he |\bI |[Ww]ho |[Tt]hey |father |mother |husband |wife |son |daughter |brother |sister |parents |uncle |aunt |Dad |Mom )(?:has|had|have|owns?|owned|runs?|ran|started|opened|founded) (?:an?|her own|his own|their own|my own) (?:(?:small|little|one-man|home|home-based|side|local|family|mobile|part-time) ){0,2}(?:\p{Ll}[\p{Ll}'-]{2,14} ){1,3}(?:business|company|shop|firm|agency|studio|farm|ranch|salon|store))(?!\pL)(?=[.,;)]|\z|\n| (?:in|at|with|and|for|on|near|until|since|from|out|that|which|when)\b)(?<!insurance company|insurance business|own business|own company)
  hit She is {co-owner of a bakery}.
  hit He {has a lawn care business} with his son
  hit who {owned a small trucking company} until 2008
  hit My uncle {runs a saddle shop} in town
  miss The owner of the car came.
  miss He has a farm of his own.
  miss They have a copy from the insurance company.

# A step up or aside: "promoted to shift foreman", "got on as", "rose to".
rule profession/noun-promoted
  type PROFESSION
  trigger word promoted made advanced rose moved elected appointed named bid demoted
  confidence 0.83
  regex %{lb}(?:(?i:promoted|advanced|moved up|rose|rising|bid up|demoted|worked (?:his|her|my) way up) (?:to(?: the (?:rank|position|post|job) of)?|into) |(?<=was |were |been |me |him |her )(?i:made|elected|appointed|named) )(?:an? )?%{about}(?<hide>%{trade}|(?<testjob>(?:(?:first|second|third|principal|associate|assistant|head|lead|deputy|chief) )(?:\p{Ll}{3,14} )?%{known})|(?<testjob>(?:\p{Ll}{3,14} ){0,2}(?:foreman|forewoman|supervisor|manager|lead|leadman|superintendent|steward|chief|captain|sergeant|lieutenant|partner)))(?C"!testjob:role-clinician|role-attorney|role-official")(?<!guardian|executor|receiver|trustee|examiner|evaluator|representative|conservator|counsel|administrator|physician|arbitrator|mediator)(?=[.,;)]|\z|\n| (?:at|of|for|in|on|there|last|this|when|and|by|over|with|after|before|until)\b)
  hit He was promoted to {shift foreman} last spring.
  hit She was made {principal oboist} of the orchestra.
  hit rose to {night superintendent} at the mill
  hit He was elected {choir director} in May.
  miss She was appointed guardian of the boy.
  miss He moved to Ohio last year.
  miss was made worse by it

# Between commas in clipped speech: "PLOF indep, beekeeper and piano tuner", "lives alone, net mender, 1 ppd".
rule profession/noun-clipped
  type PROFESSION
  trigger entry occupation
  back 3
  confidence 0.78
  regex (?:(?<=\p{Ll}\p{Ll}[,;] |\d[,;] |\)[,;] )|(?<=: ))(?<!with, |by, |from, |and, )%{about}(?<hide>%{listed})%{outside}(?C"!person-verb")(?= and (?:\p{Ll}{3,14} )?(?<testnext>\p{Ll}{3,20}+)(?C"testnext:occupation")|,? (?:(?:x|for) \d+ ?(?:y|yrs|years)|retired|ret'd)\b|[;,] (?:retired|works|worked|lives|married|divorced|single|widowed|non-?smoker|smokes|no tob|no etoh|\d (?:ppd|kids|children)|RHD|LHD|right-hand|left-hand))
  hit PLOF indep, {beekeeper} and piano tuner; lives alone.
  hit F 61, {net mender}, lives alone
  hit Occ hx: {shipfitter} x 22y, then home
  miss seen by PT, nurse and therapist; done
  miss vitals good, monitor and pump on
  miss He is tired, but well.

# The second of such a pair.
rule profession/noun-clipped-next
  type PROFESSION
  trigger list occupation
  back 10
  confidence 0.78
  regex (?:(?<=\p{Ll}\p{Ll}[,;] |\d[,;] |\)[,;] )|(?<=: ))%{about}(?<testfirst>\p{Ll}{3,16}(?:[ -]\p{Ll}{3,16}){0,2})(?!\pL)(?C"testfirst:occupation")(?C"!testfirst:occupation-doubt|role-clinician|role-other|role-official|role-attorney|relative") and %{about}(?<hide>%{listed})%{outside}(?=[.;]|\z|\n| ?[-\x{2013}\x{2014}]|, (?:retired|works|lives|married|now|who|until|till))
  hit indep, beekeeper and {piano tuner}; lives alone.
  miss seen by PT, nurse and therapist; done

# One word that is a trade and a sentence: "Fisherman. Smokes."
rule profession/noun-sentence
  type PROFESSION
  trigger entry occupation
  confidence 0.78
  regex (?:\A|(?<=\p{Ll}{3}[.;] |\d[.;] |\)[.;] |[a-z]\n|[.:]\n))(?<hide>(?:Retired |Former |Ex-)?(?<testjob>\p{Lu}\p{Ll}{4,18}(?<=man|woman|smith|keeper|maker|herder|fitter|layer|wright|monger|tress|binder|hand|ster|ician|ologist|grapher|caper))(?!\pL)(?C"testjob:occupation"))(?C"!occupation-doubt|role-clinician|role-official|role-attorney|role-other|specialty|relative|role-patient")(?=[.;] (?:\p{Lu}|\d))
  hit Three kids. {Fisherman}. Smokes a pack.
  hit Lives alone. {Seamstress}. No falls.
  miss Dr. Cartwright. He came.
  miss Seen by Cardiology. Cardiologist. Then
  miss He is a fisherman. Smokes.

# What they both are: "They are schoolteachers", "both of them farm workers".
rule profession/noun-both
  type PROFESSION
  trigger word they both parents
  confidence 0.8
  regex %{lb}(?:[Tt]hey|[Bb]oth(?: of them| parents)?|[Pp]arents) (?:are|were|had been|have been)(?: both| all)? (?:retired |former |union )?(?<hide>(?:\p{Ll}{3,14} ){0,2}(?:(?:school)?teachers|farmers|workers|farmworkers|nurses|laborers|labourers|lawyers|attorneys|doctors|engineers|accountants|bakers|butchers|barbers|carpenters|musicians|missionaries|truckers|drivers|waitresses|clerks|professors|cooks|janitors|custodians|firefighters|police officers|cops|soldiers|ranchers|weavers|tailors|seamstresses|miners|fishermen|shopkeepers|grocers|realtors|pharmacists|dentists|veterinarians|journalists|librarians|social workers|cleaners|housekeepers|postal workers|mail carriers|machinists|welders|steelworkers|autoworkers))(?<!ways workers|ood workers|ard workers|ard-workers|ow-workers)(?=[.,;)]|\z|\n| (?:in|at|and|who|for|from|by|until|all)\b)
  hit They are {schoolteachers}, both of them.
  hit both were {farm workers} in the valley
  miss They were good workers.
  miss The doctors both were kind.

# What a relative is, with the article: "Her wife is the town clerk".
rule profession/noun-relative-the
  type PROFESSION
  trigger word the our
  back 2
  confidence 0.8
  regex (?<=wife |husband |father |mother |son |daughter |brother |sister |uncle |aunt |partner |cousin )(?:is|was) (?:the|our) %{about}(?<hide>%{trade}|(?:town|city|county|village) (?:clerk|treasurer|assessor|attorney|engineer|planner|manager|nurse|coroner|constable|crier))(?C"!relative|role-patient")(?<!driver|owner|victim|executor|trustee|guardian|agent|proxy|historian|caregiver|carer|caretaker|informant|witness|provider|worker|decision-maker|maker|petitioner|interpreter|insured|earner|winner)(?=[.,;)]|\z|\n| (?:at|of|for|in|there|here|on|and)\b)
  hit Her wife is the {town clerk}.
  hit whose uncle was the {village blacksmith}, had
  miss His wife is the main caregiver.
  miss Her son is the driver of it.

# A bracket behind the words for work: "self-employed (tree surgeon)", "retired (crane rigger)".
rule profession/noun-bracket
  type PROFESSION
  trigger word employed retired disabled unemployed works worked occupation
  confidence 0.84
  regex %{lb}(?i:%{trigger}) \((?:as )?(?:an? )?%{about}(?<hide>%{trade})%{outside}(?=\)|[,;])
  hit Pt is self-employed ({tree surgeon}).
  hit Retired ({crane rigger}, 31 yrs).
  miss retired (since May)
  miss works (light duty)
  miss disabled (per nurse)

# A cell of a table of jobs: "2001-2008    Parkdale     spinning frame mechanic".
rule profession/noun-row
  type PROFESSION
  cross line
  trigger digits 4 4 -/\s
  confidence 0.84
  regex (?:\A|(?<=\n|[ \t]))(?:19|20)\d\d ?(?:-|–|to) ?(?:\d{1,2}/)?(?:(?:19|20)?\d\d|[Pp]res(?:ent|\.)?|[Nn]ow|[Dd]ate)[ \t](?C"wide")[ \t]*(?:[^\n\t]{2,40}?[ \t](?C"wide")[ \t]*)?(?<hide>(?<testjob>(?:%{word} ){0,3}(?:%{known}|\p{Ll}{3,16}(?<=mechanic|operator|helper|lead|hand|worker|man|er|or|ist))))(?=[ \t]*(?:\n|\z)|,|;| \(|[ \t](?C"wide"))
  hit 2001-2008    Parkdale Mills     {spinning frame mechanic}\n
  hit 1999 - 2003   Acme Box    {glue machine operator}, nights
  hit 2005 - 2008        {street vendor} (belts, bags) self
  hit Duarte     2013-2021        {spray rig operator}            4
  miss 2001-2008    Blue Cross     denied\n
  miss 2001-2008    knee pain and    the rest of it\n

# The second trade of such a cell.
rule profession/noun-row-second
  type PROFESSION
  cross line
  trigger digits 4 4 -/\s
  confidence 0.84
  regex (?:\A|(?<=\n|[ \t]))(?:19|20)\d\d ?(?:-|–|to) ?(?:\d{1,2}/)?(?:(?:19|20)?\d\d|[Pp]res(?:ent|\.)?|[Nn]ow|[Dd]ate)[ \t](?C"wide")[ \t]*[^\n\t]{2,40}?[ \t](?C"wide")[ \t]*\p{Ll}[^\n,;]{3,40}, (?:then )?(?<hide>(?<testjob>(?:%{word} ){0,3}(?:%{known}|\p{Ll}{3,16}(?<=mechanic|operator|helper|lead|hand|worker|man|er|or|ist))))(?=[ \t]*(?:\n|\z)|,|;|[ \t](?C"wide"))
  hit 1999 - 2003   Acme Box    glue machine operator, {yard lead}\n
  miss 2001-2008    Blue Cross     denied, then\n
  miss 1999 - 2003   Acme Box    operator, laid off\n

# Words that mean much else ("packer", "agent", "mover") are a trade before an employer's name.
rule profession/noun-doubt-at
  type PROFESSION
  trigger entry occupation-doubt
  back 5
  confidence 0.82
  regex %{lb}(?:(?:(?:[Hh]e|[Ss]he|I|[Ww]ho|[Tt]hey) (?:is|was|am|has been|had been)|[Ii]'m|[Hh]e's|[Ss]he's)|(?:wife|husband|father|mother|son|daughter|brother|sister|partner|fiancée?|boyfriend|girlfriend|cousin|uncle|aunt|grandson|nephew|niece)(?: \p{Lu}\p{Ll}+)?(?:,| is| was)) (?:once |now |then |also )?an? %{about}(?<hide>(?<testjob>\p{Ll}{4,16})(?!\pL)(?C"testjob:occupation-doubt")(?C"!testjob:role-clinician|role-patient|role-attorney|role-official|relative|specialty"))(?<!student|volunteer|candidate|member|subject|victim|witness|observer|reader|user|survivor|smoker|swimmer|professional|veteran|prisoner|therapist|consultant|hero|star)(?= (?:at|for|with) (?:the )?\p{Lu}[\pL'’&-]*\p{Ll}(?C"!month|weekday|holiday"))
  hit takes his wife, a {packer} at Blue Anchor, to work
  hit She was a {winder} for Burlington then.
  hit He's a {mover} with Two Brothers.
  miss He is a candidate for Mercy
  miss She was a patient at Mercy
  miss He is a packer of bags.

# "His son, the deputy, found him": a trade behind a relative.
rule profession/kin-the-trade
  type PROFESSION
  trigger word the
  back 3
  confidence 0.85
  regex %{lb}(?i:his|her|my|their|your|our) (?i:son|daughter|brother|sister|husband|wife|father|mother|uncle|aunt|cousin|nephew|niece|son-in-law|daughter-in-law|brother-in-law|boyfriend|girlfriend|partner|neighbor|roommate),? the (?<hide>(?<testjob>\p{Ll}{3,16}(?:[ -]\p{Ll}{3,16}){0,2})(?!\pL)(?C"testjob:occupation"))(?C"!testjob:relative|role-patient")(?=, | who%{rb}|\.|\z)
  hit His son, the {deputy}, found him
  hit my brother the {welder}, who
  miss his wife, the patient, said
