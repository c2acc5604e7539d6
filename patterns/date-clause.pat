# Days and months that a clause gives away where their form alone does not.

# "seen march 6", "surgery may 24": in small letters both are verbs, but not behind these words and before a day.
rule date/march-may-lower
  type DATE
  trigger word march may
  back 2
  confidence 0.93
  regex %{lb}(?:(?<=\bon )|(?<=\bseen )|(?<=\bsince )|(?<=\bby )|(?<=\bfrom )|(?<=\buntil )|(?<=\btill )|(?<=\bdated )|(?<=\bvisit )|(?<=\bdue )|(?<=\bsurgery )|(?<=\bsx )|(?<=\bmri )|(?<=\bxray )|(?<=\bx-ray )|(?<=\bct )|(?<=\bappt )|(?<=\bappointment )|(?<=\bhearing )|(?<=\bcourt )|(?<=\bfell )|(?<=\bborn )|(?<=\bdied )|(?<=\bstarted )|(?<=\blast )|(?<=\bseen, )|(?<=\bof )|(?<=\bafter )|(?<=\bbefore )|(?<=\bthru )|(?<=\bthrough )|(?<=\bto )|(?<=\band )|(?<=\bis )|(?<=\bwas )|(?<=\bheld )|(?<=\bfor )|(?<=\bquit )|(?<=\bsmoking )|(?<=\()|(?<=\n)|(?<=: )|\A)(?<month_name>may|march)(?!\pL)(?C"month") %{day}%{ordinal}?(?![\pL\pN/:-])(?![.,]\d)(?! (?i:mg|mcg|ml|miles?|km|hours?|hrs|steps|blocks|times|men|more|feet|ft|days|weeks|units|years|minutes|mins|people|percent|or|of (?:them|the|us|these|those))%{rb})
  hit {march 6} by dr lee\n
  hit surgery {may 24}, then home
  hit last {may 3rd} he fell
  miss on may 14 miles from here
  miss to march 20 miles
  miss he may 12 times a day
  miss a march 4 hours long

# "before the June long weekend"
rule date/month-holiday
  type DATE
  trigger list month
  back 1
  confidence 0.86
  regex (?<=[Tt]he )(?<hide>%{month_capital})(?= (?:long weekend|bank holiday|half[- ]term|school holidays|holidays?|break|intake|sitting|term|session|calendar call)(?!\pL))
  hit back before the {June} long weekend
  hit over the {May} bank holiday
  miss the June bug
  miss the Will long weekend

# "BAL 11/10: budding yeast": a short name in capitals that is no scale, and a colon behind the day.
rule date/month-day-colon
  type DATE
  trigger digits 1 2 /
  back 2
  confidence 0.8
  regex %{lb}(?<testwhat>[A-Z]{2,6})(?C"!testwhat:scale|month") (?<hide>(?<month>0?[1-9]|1[0-2])/%{day}):(?= ?\p{Ll}{3})
  hit - BAL {11/10}: broad-based budding yeast
  hit TTE {3/14}: normal function
  miss MMSE 11/30: normal for her
  miss strength 4/5: normal

# "I can do the 8th after 2", "court got moved to the 9th".
rule date/the-ordinal-clause
  type DATE
  trigger word can could can't cant works good free off home out moved changed pushed bumped rescheduled postponed adjourned put continued reset till
  confidence 0.84
  regex %{lb}(?:(?:can|could|cant|can't) (?:do|make)|works for me|good on|free on|off till|off until|home till|out till|(?:moved|changed|pushed|bumped|rescheduled|postponed|adjourned|put off|continued|reset)(?: out| back| up)? to|till|good for) (?<hide>(?:the|teh) %{day}%{ordinal})(?![\pL-])(?! (?:grade|floor|street|st|ave|avenue|edition|rib|finger|toe|ray|metacarpal|metatarsal|nerve|percentile|day|week|month|hour|time|visit|year|century|amendment|circuit|district|hole|inning|attempt|dose|cycle|session|digit|trimester|level|of)%{rb})
  hit next week, I can do {the 8th} after 2
  hit court got moved to {teh 9th} can u
  hit out till {the 20th} at least
  miss can do the 3rd floor
  miss moved to the 5th grade

# The day at the head of an entry: "Wed Odegaard on pad 6", "Fri 9  Cattle", "5 Mon  Went in", "Thurs 16th called in".
rule date/weekday-entry
  type DATE
  cross line
  trigger word mon tue tues wed weds thu thur thurs fri sat sun
  back 1
  confidence 0.82
  regex (?:\A|(?<=\n))(?<hide>(?<weekday>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?(?: %{day}%{ordinal}?)?|%{day} (?<weekday>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?)(?=[ \t]+(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Closed|Open|Hours|Clinic|Service|Mass|Only|Evening|Morning|AM|PM)\b)\p{Lu}\p{Ll}{2,15} \p{Ll}|[ \t]+(?:I|He|She|We|called|went|saw|told|came|no|off|out|got)(?!\pL)|[ \t]*\n\p{Lu}\p{Ll}+[ .])(?![ \t]*\d{1,2}[-–:])
  hit \n{Wed} Odegaard on pad 6 again
  hit \n{Fri 9}  Cattle is all right
  hit \n{5 Mon}  Went in to Kenmare
  hit \n{Thurs 16th} called in to Whit
  miss \nMon Tue Wed\n
  miss \nSat 9-12 only
  miss \nSun Closed all day

# "the biopsy of 6.2. is back": day and month with both full stops.
rule date/day-month-stops
  type DATE
  trigger digits 1 2 .
  back 2
  confidence 0.84
  regex %{lb}(?:of|on|from|since|until|till|by|dated|am|vom) (?<hide>%{day}\.(?<month>0?[1-9]|1[0-2])\.)(?= (?:is|was|were|has|had|shows?|showed|and|he|she|I|we|the|in|at|with|no)%{rb}|[,;)])
  hit Pls tell dr wu the biopsy of {6.2.} is back
  hit seen on {24.11.}, well
  miss a level of 6.2. The next
  miss potassium of 6.2 is high

# "that is Tues. 4th", "Wed. the 5th"
rule date/weekday-stop-day
  type DATE
  trigger word mon tue tues wed weds thu thur thurs fri sat sun
  confidence 0.93
  regex %{lb}(?<weekday>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.,? (?:the )?%{day}%{ordinal}(?![\pL\pN-])(?! (?:of|in) (?:each|every)%{rb})
  hit that is {Tues. 4th}, the pins
  hit It was {Wed. the 5th} and
  miss Mon. 4 tablets
  miss Sat. the 4 of us

# "in Sept 94", "born Feb 87": no month has that many days.
rule date/month-year-short
  type DATE
  trigger list month
  confidence 0.86
  regex (?<![\pL\pN-])(?<!\d )(?<!\d\. )%{month_capital}\.? (?<year_short>3[2-9]|[4-9]\d)(?![\pL\pN/%°])(?![.,:-]\d)(?!,? ?(?i:mg|mcg|ml|cc|mm|cm|kg|g|lbs?|units?|tab|percent|patients|people|men|women|pages|miles|feet|yards|acres|head|degrees|hours|days|weeks|beats|of the|of them|times|years)%{rb})
  hit in {Sept 94} he left
  hit The postmark reads {Feb 87}.
  hit {Nov. 72} was bad
  miss in March 90 mg was given
  miss July 24 he left
  miss In May 88 percent left
  miss 3 June 94.2

# "lump of 2/'14"
rule date/month-slash-tick
  type DATE
  trigger digits 1 2 /
  confidence 0.9
  regex %{lbn}(?<!/)(?<month>0?[1-9]|1[0-2])/%{year_tick}%{rbn}
  hit Chart note of {2/'14}: lump
  miss at 2/'s of

# "on Armenian Christmas", "Greek Easter"
rule date/holiday-of-people
  type DATE
  trigger list demonym
  confidence 0.9
  regex %{lb}\p{Lu}\p{Ll}{3,14}(?!\pL)(?C"demonym") (?:Christmas|Easter|New Year(?:['’]?s)?|Good Friday|Independence Day|National Day|Thanksgiving|Lent|Epiphany|Pentecost)(?: (?:Eve|Day|Sunday|Monday|week|weekend)%{rb})?(?! (?:Hospital|Church|School|tree|cactus|disease|party|dinner|card|lily|music|cookies)%{rb})%{rb}
  hit On {Armenian Christmas} he could not
  hit before {Greek Easter} we ate
  miss a German Christmas tree
  miss the Greek church

# "the eleventh of the eleventh, nineteen fifty-eight", "the thirty-first of the first, two thousand and seventeen"
rule date/ordinal-of-ordinal
  type DATE
  trigger list ordinal-word
  confidence 0.92
  regex %{lb}(?<testday>\pL{4,14}(?:-\pL{4,8})?)(?C"testday:ordinal-word") of the (?<testmonth>\pL{4,9})(?C"testmonth:ordinal-word"),? (?:of )?(?i:(?:nineteen|twenty)(?:[ -](?:hundred|oh|o))?(?:[ -](?:and[ -])?\pL{3,9}){1,2}|two thousand(?: and)? \pL{3,9}(?:-\pL{3,5})?)%{rb}
  hit given as the {eleventh of the eleventh, nineteen fifty-eight} on one
  hit on the {thirty-first of the first, two thousand and seventeen}.
  miss the third of the fifth, nineteen
  miss the first of the second half of

# "Born 3/--/71", "??/04/1961": a part of it is not known.
rule date/part-unknown
  type DATE
  trigger digits 1 2 /
  trigger mark ? - _
  confidence 0.9
  regex (?<![\pL\pN/-])(?:\d{1,2}/(?:--|__|\?\?)/(?:(?:19|20)\d\d|\d\d)|(?:--|__|\?\?)/\d{1,2}/(?:(?:19|20)\d\d|\d\d))(?![\pL\pN/])
  hit Born {3/--/71} according to
  hit Born {??/04/1961} in
  miss at 3/--/ of it
