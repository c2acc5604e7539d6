# Days in the shortest hand: a month and a day at the head of an entry, behind a deed or a word of the calendar; days of the month by their ordinals; a
# month or a season that stands alone.  A strength, a pain, a fraction, a share and a size look the same, and stay by what stands around them.

define first (?<first>0?[1-9]|1[0-2])
define second (?<second>0?[1-9]|[12]\d|3[01])
define the_day (?<day>0?[1-9]|[12]\d|3[01])(?<ordinal>(?i:st|nd|rd|th))
# No strength, no pain, no fraction of a thing.
define no_score (?!\d{1,2}/(?:5|10)(?!\d))(?!(?:1/[2348]|2/[34]|3/[48]|[57]/8)(?!\d))
define month (?<month_name>\p{Lu}\pL{2,8})(?!\pL)(?C"month")

# "4/2 Adj ok'd brace.", "5/10  PT moved": the head of a line, then who or what did it.
rule date/entry-head
  type DATE
  cross line
  trigger digits 1 2 /
  confidence 0.93
  regex (?:(?<=\n|[.;?!)"] )|\A)(?!(?:[1-5]/5|\d\d?/10)(?!\d) (?:\p{Lu}\p{Ll}+ )?(?i:strength|motor|grip|biceps|triceps|quad|ham|deltoid|dorsi|plantar|hip|knee|ankle|wrist|elbow|shoulder|pain|left|right|bilat|flex|ext|abd|add|lower|upper|all|impaired|normal|weak|today|worst|best|now|at))(?<hide>%{first}/%{second})(?=:? {1,3}(?:PT|OT|SLP|DC|Adj|Atty|AA|DA|CM|NCM|UR|RFA|QME|AME|IME|TC|T/C|TCF|TCT|VM|LVM|LM|LMTCB|EE|ER|IW|MD|Dr|DOI|F/U|Wife|Husband|Mom|Dad|Son|Mother|Daughter|Snow|No[- ]show|Cx|Cancel|Resched|Rcvd|Recd|Ck|Check|Pd|Paid|Appt|Client|Clt|Mtg|Conf|SW|RN|Labs?|XR|MRI|CT|Inj|Surg|Postop|Seen|Read|Scan|Spoke|Called|Sent|Left|Rpt|Ltr|Letter|Email|Fax|Faxed|Mailed|Home|Visit|Hearing|Depo|Trial|Clinic|Court|Storm|Sick|Off|D/C|DC'd|Adm|Admit)(?![\pL]))
  hit {4/2} Adj ok'd brace.\n
  hit No answer.\n{05/14}  PT moved to a new clinic
  hit {3/9} IME done. Dr late.
  hit Has none. {2/5} Snow. Appt moved
  hit Went for pie. {2/12} Read the rpt
  miss \n4/5 Biceps on the left
  miss 8/10 Pain at worst
  miss 1/2 Oz of it

# "Fell 11/9 in her kitchen", "stopped 8/30", "sutures out 6/22": what happens on a day.
rule date/month-day-deed
  type DATE
  trigger digits 1 2 /
  back 4
  confidence 0.82
  regex %{lb}(?i:fell|hurt|slipped|tripped|hit|bit|crashed|stopped|started|began|resumed|restarted|quit|ended|broke|burned|twisted|collapsed|admitted|hospitali[sz]ed|evaluated|surg|inj|eval|f/u|resched|re-?scheduled|moved|canceled|cancelled|cx|rtw|duty|arrived|returned|recd|rcvd|rec'd|dc'd|d/c'd|off|out|trial|visit|appt|wk of|th|went back|back to work|worked|aborted|delivered|released|booked|ortho|neuro|denied|approved|auth'd|certified) %{no_score}(?<hide>%{first}/%{second})(?![\pL\pN])(?![/-]\d)(?:(?=[.;,)](?:[^\d]|\n|\z)|[ \t]*(?:\n|\z))|(?= (?:in|at|on|by|from|with|while|when|after|lifting|falling|getting|going|walking|and|home|again|per|c/o|for|to|over|w/|due)(?! (?:a |the )?(?:\d|scale|left|right|strength|both|hip|knee))))(?! ?(?:of|inch))
  hit Fell {11/9} in her kitchen.
  hit Lochia stopped {7/12}.
  hit Sutures out {6/22}. Then
  hit Off work, RTW full duty {5/2}.
  hit Tripped {9/2} over a cord
  hit saw ortho {3/9}, inj 3/23
  miss fell 2/3 of the way
  miss pain started 8/10 at worst
  miss Off 1/2 inch
  miss stopped 4/5 on the left
  miss out 3/4 of the time

# A town or a doctor, then the day: "Dr Roe, Milwaukee, 2/11. Then".
rule date/month-day-comma
  type DATE
  trigger digits 1 2 /
  confidence 0.76
  regex (?<=\p{Ll}{2}, |\p{Lu}\., )%{no_score}(?!\d\d?/(?:2|3|4|6|8|12|16|32)(?!\d))(?<hide>%{first}/(?:[12]\d|3[01]|0?[1-9]))(?=[.;](?: \p{Lu}|\n|\z))(?<!strength, \d/\d|pain, \d/\d)
  hit Dr Roe, Milwaukee, {2/11}. Bus ordered
  hit Judge Roe, {2/9}.
  miss quads weak, 4/5. Then
  miss worst pain, 7/10. Then
  miss rated mild, 3/8. Then

# "Started Zoloft 9/12.": a drug and its first day.
rule date/month-day-drug
  type DATE
  trigger digits 1 2 /
  back 3
  confidence 0.8
  regex %{lb}(?i:started|stopped|began|restarted|resumed|held|on|off) (?<testdrug>\pL{4,16})(?C"testdrug:drug") (?!\d\d?/(?:325|500|650|5|10|12\.5|25|20|40|50)(?!\d))%{no_score}(?<hide>%{first}/%{second})(?=[.;)](?: |\n|\z)|,(?! ?\d)|[ \t]*(?:\n|\z))
  hit Started Zoloft {9/12}. Then
  hit stopped lisinopril {3/14}, cough gone
  miss Started Norco 10/325. Then
  miss on Percocet 5/325

# ---- days by their ordinal ---------------------------------------------------------------------------------------------------------------

define spoken_day (?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)

# "on the second and ninth of December", "the 2nd and 9th of May"
rule date/ordinals-of-month
  type DATE
  trigger list month
  back 12
  confidence 0.92
  regex %{lb}(?<=\bthe )(?<hide>(?:%{spoken_day}|\d{1,2}(?:st|nd|rd|th))(?:(?:,| and| or|, and| to| through)(?: the)? (?:%{spoken_day}|\d{1,2}(?:st|nd|rd|th))){1,4} (?:days )?of %{month}(?:,? (?:19|20)\d\d)?)
  hit rang twice, on the {second and ninth of December}, and
  hit the {1st, 8th and 15th of May}
  hit from the {3rd to the 9th of June 2014} he
  miss the first and second of many
  miss the second of Roe

# "He came home the 12th, then back in": to come, go, leave, get out the nth.
rule date/day-came-home
  type DATE
  trigger digits 1 2 snrt
  back 4
  confidence 0.78
  regex %{lb}(?i:(?:came|come|comes|went|goes|go|got|gets|sent|flew|flies|drove|left|leaves|back|was|is|be|going|coming|discharged|released)(?: (?:home|out|in|back|over|here|there|again|away|on|off)){1,2}|admitted|discharged|home|delivered|died|arrived|flew|surgery|hearing|meeting|appointment|party|funeral|wedding|service|burial|visit) (?i:is |was |on )?the (?<hide>%{the_day})(?=[.;?!)](?: |\n|\z)|\z|, (?:then|and|but|so|I|he|she|we|they|it|after|before|with|in|at|when|which|not)\b| (?:and (?:was|then|back|went|had|has|is|he|she|they|I|we)|with|at \d|at (?:noon|the)|but|if|because|if|to (?:see|get|have)|in the (?:morning|evening|afternoon))\b)(?! (?:with|at|in) (?:the )?(?:floor|rib|toe|finger))
  hit He came home the {12th}, then back in again
  hit She got out the {3rd}, I think
  hit went home the {9th}, and slept
  hit The funeral is the {14th} at noon if
  miss went in the 5th floor
  miss came back the 2nd time
  miss surgery on the 5th toe

# "until Monday the 13th": the weekday is there.
rule date/day-the-weekday
  type DATE
  trigger list weekday
  confidence 0.93
  regex %{lb}(?<weekday>(?i:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?i:day)?),? the (?:(?<day>0?[1-9]|[12]\d|3[01])(?<ordinal>st|nd|rd|th)|%{spoken_day})(?![\pL\pN])(?! (?:of|time|floor|visit|toe|and)\b)
  hit wait until {Monday the 13th}
  hit on {Tuesday the fourth} he
  miss Monday the 2nd time
  miss every Monday the two

# "SROM 28th 2130": an ordinal and a clock.
rule date/day-and-clock
  type DATE
  trigger digits 1 2 snrt
  confidence 0.84
  regex (?<=[\pL.,] )(?<hide>%{the_day})(?=,? (?:at |@ ?)?(?:[01]\d|2[0-3]):?[0-5]\d(?:h|hrs)?(?=[.,;)]|\z|\n| \p{Ll}))(?! (?:19[3-9]\d|20[0-3]\d))
  hit Labour: SROM {28th} 2130, clear liquor
  hit admitted {3rd} at 0415, pale
  miss the 3rd 1990 men
  miss for the 5th 2018 visit

# The fourth of July by its day alone.
rule date/fourth-holiday
  type DATE
  trigger word fourth
  trigger digits 1 1 t
  back 3
  confidence 0.82
  regex (?:(?<=coming for |come for |home for |here for |over for |off for |plans for |closed for |open for |up for |down for |out for |camp for |barbecue for |party for |and |fireworks on |parade on |cookout on |grill on |barbecue on |party on |closed on |picnic on |week of |weekend of |Happy |happy |after |before |by |until |since |around )[Tt]he |(?<=[Hh]appy ))(?<hide>Fourth(?! (?:of (?!July)|Circuit|District|Amendment|Dist\b|Street|St\b|Ave|Floor|Edition|Division|Department|Estate|Ward|Ed\b|Industrial|Quarter|Appellate|Judicial|Cause|Claim|Count|\p{Lu}))(?: of July)?|4th(?:(?= or not| weekend|, (?:bring|and I|then)|[.?!](?: |\n|\z)|[ \t]*(?:\n|\z)))(?<!fter the 4th|efore the 4th|and the 4th|by the 4th|ntil the 4th|since the 4th))(?![\pL\pN])(?! (?:toe|finger|time|visit|floor|digit|metatarsal|metacarpal|rib))
  hit Are you coming for the {Fourth} or not?
  hit home for the {4th}, bring the cooler
  hit fireworks on the {4th}
  miss under the Fourth Amendment
  miss and the 4th toe
  miss before the Fourth District

# ---- years and months alone ---------------------------------------------------------------------------------------------------------------

# "R BKA (1969)": a year behind an operation in capitals, or a wound.
rule date/year-wound
  type DATE
  trigger mark (
  back 2
  confidence 0.8
  regex %{lb}(?:BKA|AKA|TKA|TKR|THA|THR|ORIF|ACDF|CABG|PCI|MI|CVA|TIA|GSW|TBI|SCI|DVT|PE|MVA|MVC|TAH|BSO|C-section|CEA|TURP|AAA|EVAR|ACL|RCR|LASIK|T&A|GSW(?: \pL{3,9})?|amputation|shrapnel|wounds?|burns?|frostbite|polio|blast|grenade|landmine|bullet|stabbing|stab|assault|rape|fire|crash|wreck|suicide attempt|overdose|breakdown|stillbirth|miscarriage|abortion)(?: x ?\d)?,? (?:[RLB] )?\((?<hide>(?<year>19[2-9]\d|20[0-4]\d))(?=\)|,|;)
  hit SECONDARY: A-fib, R BKA ({1969}).
  hit GSW abdomen ({1972}), PTSD
  hit shrapnel ({1968}), knee
  miss the MI trial (12)
  miss ACL paper by Roe (2014)

# "the event of 1998"
rule date/year-event-of
  type DATE
  trigger digits 4 4
  back 3
  confidence 0.8
  regex %{lb}(?:events?|incidents?|injuries|exposures?|complaints?|symptoms|films|studies|records|surgeries|operations|lesions?|bout|diagnosis|attacks?|hospitali[sz]ations?) of (?<hide>(?<year>19[3-9]\d|20[0-4]\d))(?![-/.:]\d|[\pL\pN])(?=[.,;)]|\z|[ \t]*\n| (?:and|which|when|in which|he|she|under|that|was|were|is|show(?:s|ed)?)\b)
  hit ten percent to the event of {1998}, under
  hit the films of {2011} show
  miss injuries of 2000 men
  miss events of 2014-15

# "Similar episode Jan, told gas": an event and a month.
rule date/month-behind-event
  type DATE
  trigger list month
  back 1
  confidence 0.8
  regex %{lb}(?i:episodes?|attacks?|flares?|seizures?|falls?|visits?|admissions?|surgery|injections?|pain|stroke|MI|relapse|miscarriage|biopsy|MRI|CT|scan|colonoscopy|mammo(?:gram)?|echo|EGD|EMG|labs|pap|physical|IME|QME|hearing|depo|trial|fusion|scope|ESI|cast|chemo|RT) (?<hide>%{month})(?<!\bMay|\bMar|\bMarch|\bJune|\bApril|\bAugust|\bJan(?= [\p{Lu}]))\.?(?=, \p{Ll}|;|\)|\. ?\n|[ \t]*(?:\n|\z)|(?<=Jan\.|Feb\.|Aug\.|Sep\.|Sept\.|Oct\.|Nov\.|Dec\.) \p{Lu})(?!, \d)
  hit Similar episode {Jan}, told "gas"
  miss Similar episode Roe, told
  hit Last seizure {Aug}, none since
  hit BIRADS 2 mammo {Aug}. Well
  miss pain May, or may not
  miss visit June, she said

# "from the fall", "after the summer", "by fall": a season of a plan.  A fall is a fall unless school or work goes by it.
rule date/season-plan
  type DATE
  trigger list season
  back 4
  confidence 0.74
  regex %{lb}(?:(?:after|before|until|till|over|through|during|since|from|by|for) (?:the )?(?:early |late )?(?<hide>summer|winter|spring|autumn)(?=[.,;)"]|\z|[ \t]*\n| (?:on|and|when|if|or|he|she|they|we|I|is|was)\b)(?! break| camp| school)|(?i:school|class(?:es)?|college|semester|academy|training|program|course|enroll(?:ed|ing)?|desk|teach(?:es|ing)?|kindergarten|half days|job|again|ready|start(?:s|ing)?|season)(?: \pL{2,10}){0,3} (?:by|from the|in the|for the|this|next|until|till) (?<hide>fall)(?=[.,;)"]|\z|[ \t]*\n| (?:on|when|if|or|term|semester|he|she|they|we)\b))
  hit wants it after the {summer}. No work
  hit half days at the academy from the {fall}, and then
  hit back to school by {fall}.
  hit do the dispatch desk by {fall}.
  hit closed for {winter}, he
  miss pain from the fall, and
  miss after the fall she rose
  miss over spring break he
  miss at work by fall protection

# "In the winter the boy was left", "In the spring she came": at the head of a sentence.
rule date/season-head
  type DATE
  trigger list season
  back 2
  confidence 0.74
  regex (?:(?<=\n|\A|[.;:] )|(?<=\d\. ))In the (?:early |late )?(?<hide>summer|winter|spring|autumn)(?= (?:the \pL+|he|she|they|we|I|his|her|it|Mr|Ms|Mrs|Dr|my|our)\b)
  hit 3. In the {winter} the boy was left
  hit In the {spring} she came back
  miss In the spring of a chair
  miss In the winter months skin dries

# "last summer it was 84", "until last autumn was": the last one, whatever follows.
rule date/season-last
  type DATE
  trigger list season
  back 1
  confidence 0.82
  regex %{lb}(?i:last|this past) (?:summer|winter|spring|autumn)(?![\pL'-])(?! (?:season|break|semester|camp|catalog|collection|line))
  hit {last summer} it was 84
  hit until {last autumn} was the second mate
  miss the last spring-loaded one
  miss last summer camp

rule date/last-month
  type DATE
  trigger list month
  back 1
  confidence 0.9
  regex %{lb}(?<hide>[Ll]ast %{month})(?![\pL\pN'-])(?! \d)
  hit twins born {last March}
  miss his last Roe
  miss last May 3 he

# "sunday before last", "Friday before last"
rule date/weekday-before-last
  type DATE
  trigger list weekday
  confidence 0.92
  regex %{lb}(?:the )?(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week) (?i:before last|after next|last week|gone|last(?=[,.;)]| (?:with|he|she|I|we|and|when|at|for|to|by|in|from|after|because)(?!\pL))|next(?=[,.;)]))(?![\pL-])
  hit {sunday before last} she rang
  hit came {Friday after next}
  hit attended on {Monday last} with her
  miss Sunday before the last one
  miss Friday gone-over
  miss the Monday last entry

# "away Mon 2 - Thu 5 Dec"
rule date/day-span-weekday
  type DATE
  trigger list weekday
  confidence 0.93
  regex %{lb}(?<hide>(?i:mon|tues?|wed|thurs?|thu|fri|sat|sun)(?i:day|nesday|urday)? \d{1,2}(?:st|nd|rd|th)?)(?= ?(?:-|\x{2013}|to|until|till) ?(?i:mon|tue|wed|thu|fri|sat|sun)\pL{0,6} \d{1,2}(?:st|nd|rd|th)?(?!\d|:))
  hit away {Mon 2} - Thu 5 Dec
  hit from {Sat 14th} to Tue 17th
  miss Mon 2 pills
  miss Mon 9 - 5

# "a maternity aide here in the sixties"
rule date/decade-word
  type DATE
  trigger word twenties thirties forties fifties sixties seventies eighties nineties
  back 5
  confidence 0.8
  regex (?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bmy )%{lb}(?:in|since|during|from|back in) the (?<hide>(?:early |late |mid-? ?)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?=[.,;)]|\z|[ \t]*\n| (?:and|when|he|she|they|we|I|as|at|for|with|by|to)\b)(?! (?:and|to) (?:\pL+ties))
  hit an aide here in the {sixties}.
  hit smoked in the {early seventies}, then
  miss he is in his sixties.
  miss pulse in the sixties and seventies
  miss temperature in the low nineties

# What a rule lets recur: "each year in March", "count from Monday".
rule protect/yearly
  type PROTECT
  trigger word year fall summer spring week
  back 1
  confidence 0.986
  regex %{lb}(?:(?i:each|every|once a|twice a|per|any given) (?i:year|fall|spring|summer),? (?:in|by|on|before|after|during|starting|beginning) (?:early |late |the end of )?(?:%{month}|(?i:mon|tues|wednes|thurs|fri|satur|sun)day)(?:(?:,| and| or) (?:%{month}|(?i:mon|tues|wednes|thurs|fri|satur|sun)day)){0,2}|(?i:each|every|once a|twice a) week,? (?:by|on|before) (?i:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\pL])(?! \d)
  hit Staff train {each year in March}; new staff sooner
  hit reviewed {every year by June}, he says
  miss he left that year in March
  miss each year, in all
  miss three sessions per week in October
  miss every week starting Monday

rule protect/counted-from
  type PROTECT
  trigger list weekday
  back 3
  confidence 0.986
  regex %{lb}(?i:(?:count(?:s|ed)?|run(?:s)?|reckoned) (?:from|as of|as|on the (?:next|following))|(?:handled|treated|logged) (?:as of|as|on the (?:next|following))|reckoned on) (?:the (?:next|following) )?(?i:mon|tues|wednes|thurs|fri|satur|sun)day(?![\pL])(?=[.,;)]|\z)
  hit What comes late {counts from Monday}.
  hit are {treated as Monday}, and
  miss he was handled on Monday morning
  miss the count of Monday
  miss He was treated on Tuesday, and released
  miss The injury was logged on Friday, and
  miss He was treated from Monday, and

# More of what is done on a day, or stands before it in a note: "depo 8/9", "no shows 3/11", "flew in 3/12", "x-rays 2/9 neg".
rule date/month-day-note
  type DATE
  trigger digits 1 2 /
  back 3
  confidence 0.82
  regex %{lb}(?i:depo(?:sition)?|MSC|trial|hearing|IME|QME|AME|P&S|MMI|no[- ]shows?|flew (?:in|out|home)|drove (?:in|up|home)|x-?rays|films|scan|EMG|NCV|US|CXR|KUB|EKG|UDS|due back|no work|appts?|cleared|closed|opened|settled|set for|intake|consult|follow-?up|recheck|post-?op|pre-?op|suture removal|cast removed|splint off|brace off|pins out|drain out|foley out|PICC out|weaned|extubated|transferred|tx'd|paid thru|paid through|paid to) %{no_score}(?!\d\d?/(?:4|8)(?!\d))(?<hide>%{first}/%{second})(?![\pL\pN])(?![/-]\d)(?=[.;,)](?:[^\d]|\n|\z)|[ \t]*(?:\n|\z)| (?:in|at|on|by|with|and|for|to|thru|through|until|till|neg|pos|nl|normal|shows?|showed|due|c/o|w/)(?![\pL]))
  hit Depo {8/9}, MSC 9/14.
  hit no shows {3/11}.
  hit She flew in {3/12} and left
  hit x-rays {2/9} neg
  hit no work {2/6} thru March
  miss trial 3/4 over
  miss films 1/2 normal
  miss consult 5/5 strength

# "Nov-4", "11Apr17", "'97 flood", "the flood of '97"
rule date/joined-short
  type DATE
  trigger list month
  back 1
  confidence 0.9
  regex (?<![\pL\pN-])(?:(?<day>0?[1-9]|[12]\d|3[01])(?<month_name>[A-Z][A-Za-z]{2})(?C"month")(?<year_short>\d\d)|(?<month_name>[A-Z][a-z]{2})(?C"month")-(?<day>0?[1-9]|[12]\d|3[01]))(?![\pL\pN])(?![-/.]\d)
  hit seen {11Apr17}, then
  hit seen {Nov-4} by us
  miss 4Max17 here
  miss Oct-2014 is

rule date/year-tick-event
  type DATE
  trigger mark '
  back 3
  confidence 0.86
  regex %{lb}(?i:floods?|storm|fire|quake|earthquake|hurricane|blizzard|strike|crash|wreck|recession|ice storm|tornado|layoffs?|summer|winter|spring|class|season|war|drought|freeze) of (?<hide>['’](?<year_short>\d\d))(?![\pL\pN'])
  hit He lost it in the flood of {'97}, and
  hit the class of {'88} met
  miss a fire of '4-alarm' size
  miss the crash of 97 cars

# "Yours of the 9th received", "FY 2014"
rule date/yours-of
  type DATE
  trigger digits 1 2 snrt
  back 5
  confidence 0.84
  regex %{lb}(?i:yours|your letter|my letter|mine|your fax|your note) (?i:of|dated) the (?<hide>%{the_day})(?= (?:received|inst|ult|to hand|reached|came|is|was|about|and|arrived)\b|[.,;])
  hit Yours of the {9th} received and noted
  hit your letter of the {21st} came
  miss mine of the 5th toe
  miss yours of the two
