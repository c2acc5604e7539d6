# Dates in the short hand of notes and mail: a year behind what one had, a month and day behind what was measured or done, a season or month
# that has no year, and the weekdays and feasts that come again and date nothing.

define year (?<year>19[3-9]\d|20[0-4]\d)
define first (?<first>0?[1-9]|1[0-2])
define second (?<second>0?[1-9]|[12]\d|3[01])
define the_day (?<day>0?[1-9]|[12]\d|3[01])(?<ordinal>st|nd|rd|th)
define days (?i:mon|tues?|weds?|wednes|thurs?|thu|fri|satur|sat|sun)(?i:day)?s?\.?

# "hx CVA 2021.", "appendix 1998.", "PSH: appy 1987, chole 2004": a year behind a word of medicine is when that was.
define illness (?:\p{Ll}{4,20}(?!\pL)(?C"medical")(?C"!english")|[A-Z]{2,5}(?!\pL)(?C"abbreviation")(?C"!guideline|statute|state-code|scale")(?<!ICD|DSM|CPT|AMA|AHA|ACC|WHO|CDC|FDA|MTUS|ACOEM|ODG)|(?:appy|appe|appendix|chole|tonsils|vasectomy|tubal|lumpectomy|mastectomy|cabbage|stents?|pacer|pacemaker|cataracts?|hernia|bunions?|meniscus|cuff|seizures?|polio|stroke|clots?|melanoma|pectus))
rule date/year-illness
  type DATE
  trigger digits 4 4 .,;)
  trigger digits 4 4 \s
  back 2
  confidence 0.74
  regex %{lb}%{illness} \(?(?<hide>%{year})(?![-/.:]\d)(?=[.;)](?:[ ,]|\n|\z)|,(?! ?\d)|[ \t]*(?:\n|\z))
  hit macular degeneration, hx CVA {2021}.
  hit asthma (Ventolin), appendix {1998}. Allergy
  hit PSH: appy {1987}, chole 2004, none since
  hit MI 1998, CABG 2001, ICU {2010}, then
  hit h/o HTN ({1999}), breast ca
  miss per ACOEM 2004, page 12
  miss CT 2014 mg
  miss see CPT 2014.
  miss the pancreatic 2000, 3000 units

# The next year of such a line: "chole 2004, TKA L '15".
rule date/year-illness-short
  type DATE
  trigger mark '
  back 2
  confidence 0.76
  regex (?<=\d\d\d\d, )(?:\pL{1,14} ){1,3}(?<hide>'(?<year_short>\d\d))(?![\pL\pN'])(?=[.,;)]|[ \t]*(?:\n|\z))
  hit PSH: appy 1987, chole 2004, TKA L {'15}
  miss in 2004, about 5'10
  miss in 2004, a boy's '15 Ford truck

# "Hgb 9.8 (3/30)", "Kt/V 1.42 (3-30)", "A1c 7.2 % (11/20)": when a value was measured.
rule date/month-day-value
  type DATE
  trigger digits 1 2 /-
  confidence 0.8
  regex (?<=\d\.\d \(|\d\.\d\d \(|\d% \(|\d % \(|\d\.\d{3} \()%{first}[/-]%{second}(?=\))
  hit Kt/V 1.42 ({3-30}). Hgb
  hit A1c 7.2% ({11/20}), better
  miss strength 4 (4/5) there
  miss Hgb 9.8 (12.0-15.5)

# With a hyphen a month and day look like a span of numbers: only behind what happens on a day, and at the end of its phrase.
rule date/month-day-hyphen
  type DATE
  trigger digits 1 2 -
  confidence 0.78
  regex (?:(?<=[dnp:] )(?<=\b[Nn]oted |\b[Ww]orked |\b[Ss]een |\b[Pp]laced |\b[Rr]emoved |\b[Ss]topped |\b[Cc]hanged |\b[Dd]rawn |\b[Hh]ealed |\b[Aa]dmitted |\b[Dd]ischarged |\b[Rr]eturned |\b[Ss]igned |\b[Dd]ated |\b[Ii]njured |LMP |LMP: |LBM |LBM: |\bDOI |DOI: |\bDOS |DOS: |\bRTW |RTW: |d/c'd |\b[Ee]xpires )|(?<=[Ss]et |[Ss]et for |cheduled |cheduled for |[Bb]ooked for |hearing |[Ss]urgery |trial )|(?<=since |until )|(?<=[Ii]ncident on |[Aa]ccident on |[Ii]njury on |[Ff]all on |[Aa]dmitted on |[Ss]een on ))(?<hide>%{first}-%{second})(?:[.;)](?!\d)|,(?! ?\d)|[ \t]*\n|[ \t]*\z| (?:and|at|by|with|w/)(?!\pL))
  hit stage 2 coccyx first noted {10-3}, Mepilex q3d
  hit Last worked {10-31}.
  hit Incident on {2-6}, line 4
  hit Surgery set {4-22}.
  miss seen 3-4 times
  miss signed 2-3 copies
  miss placed 1-2 cm apart

# "V. Raghunathan MD 4/8" at the end of a line: who signed, and when.
rule date/month-day-signed
  type DATE
  trigger digits 1 2 /
  confidence 0.82
  regex (?<=[DONPCA.W] )(?<=\bMD |\bDO |\bRN |\bNP |PA-C |\bLPN |\bLVN |M\.D\. |\bRD |LCSW |CRNA )%{first}/%{second}(?=[ \t]*(?:\n|\z))
  hit Reviewed by V. Raghunathan MD {4/8}
  miss V. Raghunathan MD 4/8 of
  miss PT 3/4

# "Plan of 12/10 kept."
rule date/month-day-paper
  type DATE
  trigger digits 1 2 /
  confidence 0.82
  regex (?<=[Pp]lan of |[Nn]ote of |[Oo]rder of |[Oo]rders of |[Ll]etter of |[Rr]eport of |[Vv]isit of |[Ff]ilms of |[Ll]abs of |[Ee]mail of |e-mail of |[Rr]equest of |[Hh]earing of |RFA of |[Ff]ax of )%{first}/%{second}%{rbn}(?!/)
  hit SAFETY  Plan of {12/10} kept.
  hit the RFA of {3/4} lacks it
  miss a plan of 1/2/3 steps
  miss two of 3/4 inch

# ---- seasons, months, years ---------------------------------------------------------------------------------------------------------

rule date/season-come
  type DATE
  trigger list season
  back 1
  confidence 0.74
  regex %{lb}(?:come|till|until|'til|til|since)[ ](?:early |late )?(?<hide>spring|summer|autumn|winter)(?![\pL'-])(?! (?:camp|break|school|semester|term|vacation|session|20\d\d|19\d\d))
  hit one hand, light work, come {spring}. You can
  hit He is down in Gaspé till {spring}, she says
  hit off since {winter} with it
  miss until spring break he
  miss the spring came

# "again in may.": nothing but a month stands behind "in" and before a stop.
rule date/month-lower-in
  type DATE
  trigger word may march mar
  confidence 0.82
  regex (?<=\bin |since |until |\btill |\blast |\bearly |\blate |\bmid |\bof )(?<hide>may|march)(?:[.,;)](?: |\n|\z)|\n|\z| \d{4}(?!\d))
  hit addenbrookes again in {may}. she got 71
  hit off since {march}, he
  miss what it may, he
  miss they march. Then

# "weds 12th march", "the 4th may": an ordinal makes the month.
rule date/day-month-ordinal
  type DATE
  trigger word may march
  back 4
  confidence 0.86
  regex %{lbn}(?:(?<weekday>(?i:mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?i:day|nesday|rsday|urday)?) (?:the )?)?(?<day>0?[1-9]|[12]\d|3[01])(?<ordinal>st|nd|rd|th)(?: of)? (?<month_name>march|may(?! (?:be|not|have|need|also|help|want|go|take|cause|require|well)\b))(?![\pL'-])(?:,? %{year})?
  hit ward 18, then from {weds 12th march} at wharfedale
  hit due the {4th of may} at two
  miss the 4th may be late
  miss 12 march by

rule date/year-since-state
  type DATE
  trigger word since
  back 3
  confidence 0.8
  regex %{lb}(?i:dead|gone|sober|clean|retired|disabled|widowed|widower|widow|alone|here|there|employed|unemployed|married|divorced|separated|off work|out of work|abstinent|single|deceased|deaf|blind|paralyzed|wheelchair|bedbound|vegan|resident|incarcerated) since (?:about |around |late |early )?(?<hide>%{year})(?![-/.:]\d|\pL)
  hit Wife dead since {2020} (Covid). Son
  hit sober since {1998} and well
  miss dead since 2020-03-01 or so
  miss used since 1998 (Tan)

rule date/year-of-papers
  type DATE
  trigger digits 4 4
  confidence 0.76
  regex (?<=wage statements for |wage statements from |tax returns for |tax return for |earnings for |wages for |W-2 for |W-2s for |W-2 from |payroll records for |income for |income in |wages in |earnings in |taxes for |attendance for )%{year}(?![-/.:]\d|\pL)
  hit serve the wage statements for {2019}, and
  hit his earnings in {2011} fell
  miss wages for 2019-20
  miss earnings for the 2019 men

rule date/superbowl
  type DATE
  trigger word super
  back 4
  confidence 0.84
  regex %{lb}(?:(?i:the )?(?:[Dd]ay|[Mm]orning|[Mm]onday|[Ww]eek|[Ww]eekend) (?:after|before|of) (?:the )?)?(?i:Super Bowl)(?: (?:[Ss]unday|[Mm]onday|weekend|party|night|(?:LX|XL|L|X)[IVX]{0,5}))?%{rb}(?! (?:ring|ad|champion|winner|team|ticket))
  hit She fell on {Super Bowl Sunday} at home
  hit She started {the Monday after Super Bowl}. I
  hit and {super bowl sunday} it leaked
  miss a superb bowl of soup
  miss His Super Bowl ring

# ---- what comes again, and dates nothing --------------------------------------------------------------------------------------------------

# "MONDAY TO FRIDAY, 8 A.M. TO 8 P.M.", "Mon-Fri 8-5"
rule protect/weekday-hours
  type PROTECT
  trigger list weekday
  confidence 0.986
  regex (?<!issed |issed work |\boff |bsent |eizures |omited |\brose |\bseen |\bfell )%{lb}(?:%{days},? )?%{days}(?:,? (?i:to|through|thru|and|or|&) | ?[-\x{2013}/&] ?)%{days},?(?=[ \n](?i:from |between )?\d{1,2}(?:[:.]\d\d)? ?(?:(?i:a\.?m|p\.?m)\b|-|\x{2013}|to\b|TO\b)|:? (?:closed|only|off|mornings?|afternoons?|evenings?|nights?)\b)
  hit OR CALL ({MONDAY TO FRIDAY,} 8 A.M. TO 8 P.M.)
  hit five days, {Tues and Weds} off
  hit open {Mon-Fri} 8-5
  miss He came Monday and Friday.
  miss from Monday to Friday he was ill
  miss missed work Thursday and Friday nights
  miss seizures Tuesday and Wednesday mornings

# "Tues/Thurs", "Mon/Wed/Fri"
rule protect/weekday-stroke
  type PROTECT
  trigger list weekday
  confidence 0.986
  regex (?<!\bfell |\bFell |\bsick |\bshow |\bshows |omited |\bill |bsent )%{lb}%{days}/%{days}(?:/%{days})?(?![\pL\pN])(?! ?\d{1,2}/\d)
  hit Literacy Council, {Tues/Thurs}
  hit dialysis {Mon/Wed/Fri} at 6
  miss Mon 3/4 and Fri 3/8
  miss the Sun / Moon
  miss Called in sick Mon/Tues.
  miss vomited Sat/Sun

# "every other weekend from Friday at 6 p.m. to Sunday"
rule protect/weekday-every
  type PROTECT
  trigger word every each alternate alternating
  confidence 0.986
  regex %{lb}(?i:every|each|alternate|alternating)(?: other)? (?:weekends?|weeks?)[ ,]{1,2}from[ ]%{days}(?:,?[ ](?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|noon))?(?:,? (?:to|until|through|till) %{days})?(?![\pL\pN])
  hit and {every other weekend from Friday at 6 p.m.} here
  hit {each weekend from Friday to Sunday}
  miss every week since Friday he

# "the 25th of each month", "the 1st and 15th of every month"
rule protect/day-of-each-month
  type PROTECT
  trigger word each every
  back 8
  confidence 0.986
  regex %{lb}(?:the )?\d{1,2}(?:st|nd|rd|th)(?:,? (?:and|or|&) (?:the )?\d{1,2}(?:st|nd|rd|th))?(?: day)? (?:of|in)[ ](?:each|every)[ ](?:calendar |following |succeeding )?(?:month|quarter|year)
  hit will be paid on {the 25th of each month}.
  hit due {the 1st and 15th of every month} there
  miss the 25th of the month
  miss each month on the 4th

# "Thanksgiving in odd years", "every Christmas": whose turn it is.
define feast (?:(?<testfeast>\p{Lu}[\pL']{3,14}(?: (?:Day|Eve|Morning|Break|Vacation))?)(?C"testfeast:holiday")|(?<testfeast>\p{Lu}[\pL']{3,14})(?C"testfeast:holiday") (?:Day|Eve|Morning|Break|Vacation)|(?:Spring|Winter|Fall|Summer|Mid-?winter) (?:Break|Vacation))

rule protect/feast-by-turns
  type PROTECT
  trigger word odd even alternate alternating
  back 7
  confidence 0.986
  regex %{lb}(?:%{feast}|(?<=\bhave |\bhas |\bgets )(?<testunknown>\p{Lu}\p{Ll}{3,14})(?!\pL)(?C"!testunknown:given-male|given-female|given-world|surname-us|surname-world|place-us|place-world|nickname-word"))(?:(?:,| and|,? and|/) ?%{feast})? (?i:in|of|on|during) (?i:odd|even|alternate|alternating)(?:[- ]numbered)? (?:years|weeks)
  hit with {Thanksgiving in odd years}, six
  hit shall have {Christmas Eve in even-numbered years} and
  hit gets {Thanksgiving and Christmas Day in odd years}, and
  hit has {Spring Break in even years} with
  hit shall have {Tabaski in even years}, and
  miss born in odd years
  miss On Thanksgiving of an odd year
  miss stays in Peoria during odd weeks
  miss with Carter in even years

# When a form was printed: "(Form effective 7/1/2013)", "Rev. 03/2016".
rule protect/form-date
  type PROTECT
  trigger word form rev effective eff handbook template brochure leaflet
  confidence 0.986
  regex %{lb}(?:(?:(?i:form)(?<!laim form|take form|sent form|tion form|story form|lment form) (?:\p{Lu}{0,4}[- ]?\d{1,5}[A-Z]?|no\. \d{1,5})|(?:(?i:handbook|template|brochure|leaflet)|(?<=\A|\n|\()Form)(?: (?:\p{Lu}{0,4}[- ]?\d{1,5}[A-Z]?|no\. \d{1,5}))?),?[ (]{1,2}(?i:effective|eff\.?|rev(?:ised|\.)?|version)(?i: date)?:?[ ]?(?<hide>\d{1,2}[-/](?:\d{1,2}[-/])?(?:\d{4}|\d\d))|(?i:form|handbook|template|brochure|leaflet)(?: (?:\p{Lu}{0,4}[- ]?\d{1,5}[A-Z]?|no\. \d{1,5}))?,?[ (]{1,2}(?i:updated|printed)[ ](?<hide>\d{1,2}/(?:19|20)\d\d))(?![\pL\pN/-])
  hit or cost was weighed. (Form effective {7/1/2013}.)
  hit DWC Form PR-2 (Rev. {06/05})
  miss coverage effective 7/1/2013
  miss the form of 7/1/2013
  miss the claim form dated 4/12/2012 was
  miss DWC-1 claim form revised 04/12/2012
  miss L TKR 3/2009, Rev. 4/2013
  miss Intake form updated 4/12/2012
  miss Policy effective 4/12/2012
  miss work status form effective 7/1/2012
  miss COBRA form, effective 7/1/2012

# ---- a year behind what the law did -------------------------------------------------------------------------------------------------

rule date/year-offence
  type DATE
  trigger digits 4 4 .,;)
  back 3
  confidence 0.76
  regex %{lb}(?i:(?:drunk|drink|drunken)[- ]driving|DWI|OWI|OUI|DUII|assault|theft|larceny|burglary|robbery|possession|battery|shoplifting|probation|parole|prison|jail|incarceration|eviction|bankruptcy|foreclosure|arson|fraud|manslaughter|felony|misdemeanor|sentenced|paroled|evicted|indicted|acquitted|arraigned|deployment|deployed|Iraq|Vietnam|Afghanistan|tour|boot camp)(?:,| in| \()? ?(?<hide>%{year})(?![-/.:]\d)(?=[.;)](?:[ ,]|\n|\z)|,(?! ?\d))
  hit Forensic: drink driving {2016}, licence
  hit one DUII, then theft {2009}.
  hit a tour in Iraq ({2006}), then
  miss the Theft Act 2009, s. 1
  miss assault 2009 times

# "Every Tuesday and Thursday she swims."
rule protect/weekday-each
  type PROTECT
  trigger word every each
  confidence 0.986
  regex %{lb}(?:[Ee]very|[Ee]ach|EVERY|EACH)(?: other)? %{days}(?:(?:, | and | or | & |, and )(?:every |each )?%{days}){0,4}(?![\pL\pN])(?! (?:the )?\d)
  hit {Every Tuesday and Thursday} she swims
  hit seen {every other Wed, Fri} by the aide
  miss every man. Tuesday he
  miss each day, Sunday too

# "summer before last", "sunday before last"
rule date/before-last
  type DATE
  trigger list season
  trigger list weekday
  confidence 0.86
  regex %{lb}(?i:spring|summer|autumn|winter|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?= before last(?!\pL))
  hit He fell the {summer} before last.
  hit {sunday} before last she rang
  miss the summer before lasting
  miss on Sunday before the last

# "DOB: 88-04-05", "yr of birth 1988"
rule date/born-odd
  type DATE
  trigger word dob d born birth birthdate
  back 2
  confidence 0.93
  regex %{lb}(?:(?i:DOB|D\.O\.B\.|birth ?date|date of birth|born)[ \t]?:?[ \t]{0,3}(?<hide>(?:3[2-9]|[4-9]\d)[-/. ](?:0\d|1[0-2])[-/. ](?:[0-2]\d|3[01]))|(?i:yr|year|yob)s?\.?(?: of)?(?i: birth):?[ ](?<hide>%{year}))%{rb}(?![-/.]\d)
  hit DOB: {88-04-05}   Sex
  hit yr of birth {1988}, male
  miss DOB: 12-04-05
  miss birth weight 88

# "Hire: 02/99", "DOH 6/08"
rule date/hired-short
  type DATE
  trigger word hire hired doh seniority start started termed rehired
  confidence 0.86
  regex %{lb}(?:(?i:re)?(?i:hired?)(?: (?i:date))?|DOH|(?i:seniority|start)(?: (?i:date))?|(?i:termed|started)):?[ ]{1,3}(?<hide>(?<month>0?[1-9]|1[0-2])/'?(?<year_short>\d\d))(?![\pL\pN/-])(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[,;.)])(?<!/10|/5)
  hit Dept: 12   Hire: {02/99}
  hit DOH {6/08}, clerk
  miss started 4/5.
  miss Hire: 2

# "6/4 PT, 6/8 PT, 6/11 d/c": what was done on a row of days.
rule date/month-day-row
  type DATE
  trigger digits 1 2 /
  confidence 0.82
  regex (?<=[a-zA-Z], |[a-zA-Z]; |\A|\n)(?!\d/5(?!\d))%{first}/%{second}(?= (?:PT|OT|ST|d/c|D/C|dc'd|eval|f/u|F/U|visit|labs?|x-?rays?|MRI|no[- ]show|cx|canceled|cancelled|surgery|injection|ESI|EMG)(?![\pL/]))
  hit 6/1 PT eval, {6/4} PT, then
  hit PT, {6/11} d/c
  miss hip, 4/5 PT
  miss knee 6/4 PT

# "CT on the 9th showed"
rule date/day-study
  type DATE
  trigger word ct mri scan films film echo emg biopsy ultrasound culture cultures ekg labs xray hearing
  confidence 0.82
  regex %{lb}(?i:CT|MRI|scan|films?|echo|EMG|biopsy|ultrasound|cultures?|EKG|labs|x-?ray|hearing)(?: scan)? (?:on|of|from) the (?<hide>%{the_day})(?! (?:toe|finger|digit|metatarsal|metacarpal|rib|ray|floor|cervical|thoracic|lumbar|MT|MC|and|or|of|nerve|ventricle|cranial)(?!\pL))(?= \p{Ll}|[.,;)]|\z)
  hit CT on the {9th} showed a leak
  miss MRI of the 5th toe
  miss films of the 4th and 5th rays

# "worked at the cannery to 2012."
rule date/year-worked-to
  type DATE
  trigger word worked employed served taught lived
  confidence 0.78
  regex %{lb}(?:worked|employed|served|taught|lived) [^.;\n]{3,50}? (?:to|until|till|through) (?<hide>%{year})(?![-/.:]\d|\pL)(?=[.;,)]| and|\z)
  hit then worked at the cannery to {2012}. On
  miss worked 8 to 2000 hours
  miss served to all of 2012 men

# "On or about 3-12 I was in back": the cue says it is a day, whatever follows.
rule date/month-day-about
  type DATE
  trigger digits 1 2 -
  confidence 0.86
  regex (?<=n or about |n or around |dated )(?<hide>%{first}-%{second})(?:[ .,;)\n](?!\d)|\z)
  hit On or about {3-12} I was in back
  hit the letter dated {4-9}, which
  miss on or about 3-12-14 I was
  miss about 3-12 times a day

# "s/p repair Dr. Vang 6/12 @ TRIA": the day of whoever did it.
rule date/month-day-doctor
  type DATE
  trigger word dr
  confidence 0.88
  regex %{lb}Dr\.? \p{Lu}[\pL'’-]{1,20},? (?<hide>%{first}/%{second})(?:[ ,;)@](?!\d|\d?/)|\.(?!\d)|\n|\z)
  hit s/p repair Dr. Vang {6/12} @ home
  miss Dr. Vang 6/12/14 was
  miss Dr. Vang rated it 5/5 today

# "TD from 9/10", "off work since 3/8": days of leave and benefits.
rule date/month-day-leave
  type DATE
  trigger word from since through thru until till starting beginning effective eff
  back 2
  confidence 0.99
  regex %{lb}(?:TD|TTD|TPD|off work|disability|benefits|wages|modified duty|light duty|modified work|on leave|leave|laid off|out of work) (?i:from|since|through|thru|until|till|starting|beginning|effective|eff\.?) (?<hide>%{first}/%{second})(?:[ ,;)](?!\d|/)|\.(?!\d)|\n|\z)
  hit Demand is made for TD from {9/10}, for form
  hit off work since {3/8} and
  miss pain went from 9/10 to 4/10
  miss TD from 9/10/21 on
