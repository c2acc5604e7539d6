# Trades on the lines of a history and in clipped speech: "SH: married, two children, long-haul trucker", "Works: landscaper",
# "Drywaller, works for his brother", the rest of a list of jobs.

define stop (?:an?|the|of|in|on|at|by|for|to|from|with|and|or|but|not|no|as|is|was|are|were|be|been|being|has|had|have|who|whose|that|this|it|he|she|his|her|their|our|my|your|very|so|too|more|most|per|only|w|s|%{manner})
define word (?!%{stop}[ -]|\p{Ll}{2,14}ly )(?:\p{Ll}[\p{Ll}'-]{1,17}|[A-Z]{2,4}(?= \p{Ll}))
define known (?!%{habit}%{rb})\p{Ll}{3,20}+(?!\pL)(?C"occupation|occupation-head")
define joined (?<testjob>(?:%{word}[ -]){1,3}%{known})(?C"!testjob:relative|role-patient")
define plain (?<testjob>\p{Ll}{3,20}+)(?!\pL)(?C"occupation")(?C"!occupation-doubt|relative|role-patient")
# A field that stands for the trade.
define field (?<testjob>IT|construction|landscaping|roofing|carpentry|plumbing|masonry|housekeeping|homemaker|retail|sales|banking|trucking|farming|nursing|teaching|security|warehousing|logging|(?:insurance|car|auto|real estate|medical|software|home health|food|retail) (?:sales|work|service)|real estate|data entry|customer service)
define trade (?:%{joined}|%{plain}|(?<testjob>(?i:%{word}[ -])?(?:team|shift|line|crew|floor|night|section|department|production|kitchen|deli|tech|warehouse|assembly) lead))
define unofficial (?C"!testjob:role-attorney|role-official")(?<!adjuster|examiner|evaluator|reviewer|interpreter|translator|coordinator|counselor|therapist|physician|nephrologist|neurologist|cardiologist)
define about (?:(?i:retired|semi-retired|former|then|unemployed|disabled|self-employed|full-time|part-time|licensed|certified|registered|skilled|apprentice|career|lifelong|works? as(?: an?)?|worked as(?: an?)?|employed as(?: an?)?|currently|is an?|was an?),? ){0,3}
define end (?=[.,;:!?)(/]|\z|\n|[ \t](?C"wide")|\d| (?:at|for|in|with|from|until|since|x|by|and|who|on|\d|full|part|\())

# The rest of the line behind its label, one trade of it.
rule profession/history-line
  type PROFESSION
  trigger word sh soc social sochx sohx
  confidence 0.82
  regex %{lb}(?:SH|S/H|SOC(?:IAL)?(?: H(?:ISTORY|X))?|Soc(?:ial)?(?: ?[Hh]x| [Hh]istory)?|SocHx|SoHx)[ \t]?(?:[:.]|-|\n)[ \t\n]?[^\n:]{2,90}?[,.;+-] %{about}(?<hide>%{trade})(?C"!role-clinician")%{unofficial}(?C"!person-verb|medical|drug|device")(?=[.,;](?: |\z|\n)|\z|\n| (?:at|for|x|until|since) )
  hit SH: married, two children, {long-haul trucker}, smokes a pack
  hit Social Hx - single, {bread truck driver}, no kids
  hit SOCIAL: Lives w/ a friend. {HVAC installer}. 1 ppd
  hit SocHx: married x 20 y, {plumber}, no tob
  miss SH: married, two children, seen by a social worker
  miss SH: lives alone, walker at home
  miss SOCIAL: nonsmoker, side sleeper, no drugs

# "Works: landscaper", "Career: civil engineer, Caltrans", "Employment history: fry cook 2005-2008".
rule profession/work-line
  type PROFESSION
  cross line
  trigger word works work career employment vocational vocation livelihood wk occupational mos
  confidence 0.85
  regex %{lb}(?i:works|work(?: history)?|career|employment(?: history)?|vocational(?: history)?|occupational(?: history)?|vocation|livelihood|MOS)[ \t]?(?::|-|\n)[ \t\n]?%{about}(?<hide>%{trade}|%{field}(?=[.,;]|\z|\n| (?:x|since|for) ))%{unofficial}(?C"!person-verb|medical")%{end}
  hit Works: {landscaper}
  hit Occupational history: {coal miner} x 30 yrs
  hit Career: {civil engineer}, retired in May
  hit Employment history: {fry cook} 2005-2008; and
  hit Work: {insurance sales}, desk.
  hit Vocational: was a {sheet metal worker}.
  miss Work: light duty only
  miss Works: no.
  miss Work: full time, sitting

# A trade with a capital where a line or sentence begins: "Drywaller, works for his brother", "Welder, off work since May".
rule profession/head-of-line
  type PROFESSION
  cross line
  trigger list occupation
  confidence 0.8
  regex (?:\A|(?<=[.;] |\n))(?<hide>(?<testjob>\p{Lu}\p{Ll}{2,16}(?:[ -]\p{Ll}{2,16}){0,2})(?!\pL)(?C"testjob:occupation")(?C"!testjob:occupation-doubt|role-clinician|role-patient|role-attorney|role-official|relative|specialty"))(?=, (?:works|worked|employed|self-employed|retired|married|divorced|single|widowed|widower|widow|bachelor|off work|out of work|laid off|right-hand|left-hand|RHD|LHD|been |lives|smokes|non-?smoker|currently|now|full time|part time|\d\d? (?:yrs?|years)))
  hit with a knife. {Drywaller}, works for his brother.
  hit Pain 9/10. {Wool classer}, been there a week.
  hit {Welder}, off work since May
  hit {Dairy farmer}, widower.
  miss Nurse, retired from this unit, came.
  miss Driver, married, in car 2
  miss Patient, retired, seen today

# The second and third of jobs: "as a stock clerk, short order cook, and cleaner", "fry cook 2005-2008; tire changer 2008 to present".
rule profession/list-second
  type PROFESSION
  trigger word as included includes include were jobs
  confidence 0.8
  regex (?<!could work |might work |would work |able to work |\bcan work |\bmay work )(?:(?<=work |works |worked |working |employed |jobs |experience |job |employment )(?i:as|included|includes|include|were|of)|(?<=work history )included) (?:an? |that of an? )?(?<testfirst>(?:%{word}[ -]){0,3}%{known}),? (?:and |then |or )?(?:an? |as an? )?(?<hide>%{trade})%{unofficial}(?C"!role-clinician|person-verb")(?=[.,;]|\z| (?:and|for|at|in|from)\b)
  hit past work as a stock clerk, {short order cook}, and so on
  hit She worked as a maid and {waitress} in Reno.
  miss work as a clerk, and then she left
  miss could work as a cashier, a mail clerk, or a router.
  miss worked as a welder, driving

rule profession/list-third
  type PROFESSION
  trigger word as included includes include were jobs
  confidence 0.8
  regex (?<!could work |might work |would work |able to work |\bcan work |\bmay work )(?:(?<=work |works |worked |working |employed |jobs |experience |job |employment )(?i:as|included|includes|include|were|of)) (?:an? )?(?:(?:%{word}[ -]){0,3}%{known}), (?:an? )?(?:(?:%{word}[ -]){0,3}%{known}),? (?:and |or )?(?:an? |as an? )?(?<hide>%{trade})%{unofficial}(?C"!role-clinician|person-verb")(?=[.,;]|\z| (?:and|for|at|in|from)\b)
  hit past work as a stock clerk, short order cook, and {cleaner}.
  miss work as a clerk, cook, and more

rule profession/years-of-job
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 4
  confidence 0.8
  regex (?<=[;,:] )(?<hide>%{trade})%{unofficial}(?C"!role-clinician|person-verb|relative")(?= (?:from )?(?:19|20)\d\d ?(?:to|-|–) ?(?:(?:19|20)\d\d|\d\d\b|present|now|current))
  hit Jobs: fry cook 2005-2008; {tire changer} 2008 to present.
  hit cook, then Reno, {blackjack dealer} 2001-05
  miss saw surgeon 2008 to present.
  miss pain, worse 2001-05

# "Her sister (hospice nurse)": of a relative, so clinicians too.
rule profession/relative-bracket
  type PROFESSION
  trigger entry relative
  confidence 0.84
  regex %{lb}\pL{2,15}(?!\pL)(?= \()(?C"relative") \((?:an? |also an? |retired |former |a retired |herself an? |himself an? ){0,2}(?<hide>%{trade}|(?<testjob>%{known})|RN|LVN|LPN|CNA|EMT)(?C"!relative|role-patient|role-other")(?<!interpreter|translator)(?=[),])
  hit Her sister ({hospice nurse}) will stay.
  hit His son (a {roofer}) drove.
  hit and her daughter ({RN}) asks
  miss Her sister (patient) came.
  miss His son (interpreter) spoke.

# "His brother the priest".
rule profession/relative-the
  type PROFESSION
  trigger word the
  back 1
  confidence 0.8
  regex %{lb}(?:brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|father|mother|husband|wife|grandson|granddaughter|grandfather|grandmother|stepfather|stepmother|boyfriend|girlfriend|brother-in-law|sister-in-law|father-in-law|mother-in-law|son-in-law|daughter-in-law) the %{about}(?<hide>%{trade})(?=[.,;]|\z| (?:is|was|has|had|came|comes|drove|drives|lives|says|said|calls|called|visits|helps|will|and|in|from|who)\b)
  hit His brother the {priest} is his proxy.
  hit my uncle the {mail carrier} says so
  miss told his wife the answer
  miss gave his son the keys

# "A nursing student, she was stuck by a needle": at the head of a sentence, what he or she is.
rule profession/opening
  type PROFESSION
  cross line
  trigger entry occupation
  trigger entry occupation-head
  back 5
  confidence 0.84
  regex (?:\A|(?<=[.;] |\n))An? %{about}(?<hide>%{trade}|(?:\p{Ll}{3,14} ){1,2}student)%{unofficial}(?=(?: (?:from|by|at|in|with|of) [^,.\n]{2,30})?, (?:he|she|I|Mr|Ms|Mrs)\b)
  hit A {nursing student}, she was stuck by a needle.
  hit A {harness maker}, he did send a horse.
  hit A {ferry captain} by trade, he sits all day.
  miss A good sleeper, he rests well.
  miss A surgeon came, she says

# "janitor by night and cab driver by day".
rule profession/by-day
  type PROFESSION
  trigger word day night
  back 6
  confidence 0.82
  regex %{lb}(?<hide>%{trade}|(?<testjob>Uber driver|Lyft driver))(?C"!role-clinician|role-other")%{unofficial}(?= by (?:day|night)%{rb})
  hit He is a {janitor} by night.
  hit two jobs, {cab driver} by day and
  miss seen by nurse by night
  miss better by night

# Without an article behind a relative: "Spouse is accountant", "Father construction, mother homemaker".
rule profession/relative-bare
  type PROFESSION
  trigger entry relative
  confidence 0.8
  regex %{lb}(?i:spouse|partner|father|mother|mom|dad|mum|husband|wife|son|daughter|brother|sister|boyfriend|girlfriend|FOB|MOB|FOC)(?: is| works in| in| -|:)? %{about}(?<hide>%{field}|%{joined}|%{plain})(?C"!person-verb|medical|role-other|relative")(?C"!testjob:role-patient")(?<!interpreter|translator|driver|worker)(?=[.,;]|\z|\n|[ \t](?C"wide")| (?:at|for|x) )
  hit Spouse is {accountant}.
  hit Father {construction}, mother well
  hit Mom: {hair stylist}. Dad: well
  miss Father smoker, mother well
  miss Mother tired, well
  miss His wife interpreter, calm

# The party or a person of a count: "The second, a librarian at the school".
rule profession/ordinal
  type PROFESSION
  trigger word first second third other another eldest oldest youngest middle latter former one
  back 1
  confidence 0.8
  regex %{lb}(?:[Tt]he (?:first|second|third|other|eldest|oldest|youngest|middle one|latter|former)|[Oo]ne|[Aa]nother), an? %{about}(?<hide>%{trade})(?C"!testjob:role-clinician|role-attorney|role-official")(?=[.,;]| (?:at|in|for|with|from|of|who|by)\b)
  hit The second, a {librarian} at the school, saw him.
  hit Three sons; the eldest, a {mine electrician}, helps.
  miss The second, a week later
  miss One, a nurse at Mercy, said

# Before "as": what somebody lives by or was taken on as, with other words between.
rule profession/living-as
  type PROFESSION
  trigger word living bread keep time wages money hired working worked employed began started life stint
  confidence 0.84
  regex %{lb}(?:(?i:living|bread|keep|wages|life|stint) as an? |(?i:hired|working|worked|employed|began|started)(?: (?:for|by|at|with|in|working|work))?(?:,? (?:the |in |since )?(?:\p{Lu}[\pL'&.-]*|\d{1,4}|and|&|of)){1,7},? (?:as|working as) an? )%{about}(?<hide>(?:\p{Ll}[\p{Ll}'-]{1,17}[ -]){0,3}(?!%{habit}%{rb})(?<testjob>\p{Ll}{3,20}+)(?!\pL)(?:(?C"testjob:occupation|occupation-head")|(?<=er|or|ist|man|hand)))(?C"!testjob:role-patient|relative|role-attorney")(?=[.,;]|\z|\n| (?:at|for|in|with|and|until|since|from|when|where|who|before|after|but|on|earning|making)\b)
  hit I earn my bread as a {quahogger} and, in winter, fish
  hit He began working for Prime Tanning in 1997 as a {splitter}.
  hit employed by the City of Reno since 2009 as a {meter reader}.
  miss worked in Reno in 1997 as a result.
  miss began in May as a week

# "Ex eel catcher, mesothelioma".
rule profession/ex
  type PROFESSION
  trigger word ex
  confidence 0.84
  regex %{lb}[Ee]x %{about}(?<hide>%{trade})%{unofficial}(?C"!person-verb|relative|role-other")(?=[.,;]|\z|\n| (?:with|at|in|from|who)\b)
  hit Ex {eel catcher}, mesothelioma
  hit 81, ex {coal miner} with a cough
  miss Ex smoker, well
  miss ex husband, well

# Two trades behind one word: "Retired sheepherder and well driller".
rule profession/former-and
  type PROFESSION
  trigger word retired former
  confidence 0.84
  regex %{lb}(?i:retired|former) (?:%{word}[ -]){0,3}%{known} and (?:an? )?(?:former |retired )?(?<hide>%{trade})%{unofficial}(?C"!role-clinician|person-verb|relative")(?=[.,;]|\z|\n| (?:from|at|who|in|with|of)\b)
  hit Retired sheepherder and {well driller}. 84.
  hit former quilt maker and {dairy farmer}. Dx:
  miss retired nurse and patient, well

# "Your own job as grill cook needs more."
rule profession/job-as
  type PROFESSION
  trigger word job position work post role
  confidence 0.84
  regex %{lb}(?i:job|position|post|role|work|employment) as (?:an? |the )?%{about}(?<hide>%{trade})%{unofficial}(?= (?:is|was|needs?|requires?|required|involves?|involved|demands?|entails?|entailed|includes?|included|may|might|can|could|would|will|has|had|means|meant|also)\b)
  hit Your own job as {grill cook} needs more.
  hit work as a {medical coder} may suit her
  miss His work as such is hard.
  miss the role as guide is

# An occupation in a line of labels without a colon: "D.O.B. 10-11-79     Occupation baggage screener".
rule profession/label-bare
  type PROFESSION
  cross line
  trigger word occupation occ
  confidence 0.86
  regex (?:\A|(?<=\n)|(?<=  )|(?<=\t))(?i:occupation|occ) (?<hide>%{joined}|%{plain}|(?<testjob>\p{Lu}{3,16}(?: \p{Lu}{3,16}){0,2})(?C"testjob:occupation"))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[.,;])
  hit D.O.B. 10-11-79     Occupation {baggage screener}\n
  hit Occupation {welder}   Phone 555
  miss Occupation is hard.
  miss Occupation and trade

# "Employed as medical biller."
rule profession/employed-as
  type PROFESSION
  trigger word as
  back 4
  confidence 0.85
  regex %{lb}(?:(?:Employed|Working|Works|Worked|Hired|Trained|EMPLOYED|WORKS)|(?i:employed|works|worked|working) (?:part[- ]time|full[- ]time|seasonally|nights|days|per diem|casually)) as:? ?(?:an? )?%{about}(?<hide>%{trade}|%{word} \p{Ll}{2,14}(?:er|or|ist)(?!\pL))(?=[.,;]|\z|\n| (?:at|for|in|with|x|since|until)\b)
  hit Employed as {medical biller}. Two cats.
  hit Works as {fish packer} at the dock
  hit Employed part-time as {dishwasher}.
  miss Works as hoped.
  miss Worked as hard as ever

# "fused at 40 (a date palm grower)", "my brother-in-law (then a welder)": in brackets with an article.
rule profession/bracket-article
  type PROFESSION
  trigger mark (
  confidence 0.82
  regex \((?:now |then |once |also )?an? %{about}(?<hide>%{trade})%{unofficial}(?C"!role-clinician|medical|device|drug|person-verb")(?=\)|, )
  hit per his father's fusion at 40 (a {date palm grower}).
  hit lives with a friend (then a {welder}), who
  miss the brace (a night splint) fits
  miss her friend (a patient) came

# "Employed as: Certified Nurse Aide", "Job title at injury: Produce Clerk".
rule profession/label-more
  type PROFESSION
  cross line
  trigger word employed title occupation position job
  confidence 0.92
  regex %{lb}(?i:employed as|job title (?:at|on|when)[\pL ]{2,20}|(?:job|occupation|position|title) at (?:time of |the time of )?(?:injury|hire|loss|accident|DOI))[ \t]?:[ \t\n]{0,3}(?!(?i:none|unknown|n/a|not|see|same)\b)(?<hide>\pL[\pL'/-]{1,20}(?: (?!(?C"wide"))(?!(?i:at|for|with|in|since)\b)\pL[\pL'/-]{1,20}){0,3})(?=[ \t]*(?:\n|\z)|[,.;(]| (?i:at|for|with|in|since)\b|[ \t](?C"wide"))
  hit Employed as: {Certified Nurse Aide}, Willow
  hit Job title at injury: {Produce Clerk}
  hit Occupation at time of injury: {stock clerk}
  miss Employed as: unknown
  miss Job title: see attached

# "Pt is CNA at the home", "She is RN."
rule profession/letters
  type PROFESSION
  trigger word is was
  confidence 0.82
  regex (?<=[Pp]t |[Pp]atient |[Hh]e |[Ss]he |[Ww]ife |[Hh]usband |[Mm]other |[Mm]om |[Dd]aughter |[Ss]on |[Ss]ister |\bI )(?:is|was) (?:an? )?(?<hide>RN|LVN|LPN|CNA|EMT|HHA|CMA|STNA)(?=[.,;]|\z|\n| (?:at|for|in|with|by|on|here|who)\b)
  hit Pt is {CNA} at the home
  hit Her daughter is an {LPN} here.
  miss Pt is RNA positive
  miss The pump is RN checked

# "Thank you for seeing this mail carrier with knee pain": whoever is sent is what the letter says.
rule profession/seeing-this
  type PROFESSION
  trigger word this our
  back 1
  confidence 0.82
  regex (?<=[Ss]eeing |[Ee]valuating |[Rr]eferring |[Rr]efer |of |[Aa]ssessing |see |evaluate |on )(?:this|our) (?:very |most )?(?:pleasant |delightful |healthy |active |young |elderly |obese |hard-working |stoic |right-handed |left-handed )*%{about}(?<hide>%{trade})%{unofficial}(?C"!role-clinician|relative|role-patient")(?= (?:with|who|whose|for|because|after|from|regarding)\b)
  hit Thank you for seeing this {mail carrier} with knee pain.
  hit asked to see our {school janitor} who fell
  miss Thank you for seeing this patient with pain
  miss on this marker for it

# The plural of trades: "Both parents are attorneys", "her sons are nurses".
rule profession/plural-more
  type PROFESSION
  trigger word parents brothers sisters sons daughters siblings
  confidence 0.8
  regex %{lb}(?i:parents|brothers|sisters|sons|daughters|siblings)(?:,| are| were)(?: both| all)?(?: retired| also)? (?<hide>(?:\p{Ll}{3,14} )?(?:attorneys|nurses|clerks|cooks|pilots|mechanics|accountants|architects|surgeons|physicians|chefs|judges|pharmacists|musicians|artists|guards|maids|hands|aides|agents|assistants|dentists|paramedics|police|cops|soldiers|sailors|Marines|farmers|engineers|plumbers|carpenters))%{rb}
  hit Both parents are {attorneys}.
  hit His brothers, both {pilots}, came
  miss His brothers are well.
  miss Her sons are big.

# "2003-2021  Millwright (DOT 638.281-018": a line of a history of work.
rule profession/history-line-demand
  type PROFESSION
  cross line
  trigger digits 4 4
  back 1
  confidence 0.94
  regex (?<=\n|\A)[ \t]{0,4}(?:(?:\d{1,2}/)?(?:19|20)\d\d ?(?:-|–|to) ?(?:(?:\d{1,2}/)?(?:19|20)\d\d|[Pp]resent|[Dd]ate|[Cc]urrent))[:,]?[ \t]{1,6}(?<hide>\p{Lu}[\p{Ll}'-]{2,16}(?:[ /-]\pL[\pL'-]{2,16}){0,3})(?=[ ,]{1,2}\((?:DOT|SVP|heavy|medium|light|sedentary|very heavy|skilled|unskilled|semi-skilled|full|part|seasonal|temp)%{rb}|, (?:DOT|SVP)%{rb})
  hit \n2003-2021  {Millwright} (DOT 638.281-018, heavy
  hit \n2000-2003  {Boat detailer} (medium, SVP 3)
  miss \n2000-2003  Dayton (Ohio)
