# Dates that lack a part, or wear an odd dress: a day alone, a month in Roman or foreign letters, a day and month behind a deed, a feast, a year behind
# an entry of a history.  A fraction, a strength, an acuity and a toe stay.

define second (?<second>0?[1-9]|[12]\d|3[01])
define first (?<first>0?[1-9]|1[0-2])
define month_day (?:%{first}/%{second}|(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2]))
define unit_after (?! ?(?:mg|mcg|ml|mL|cc|cm|mm|kg|lbs?|g|units?|percent|patients?|tablets?|tabs?|pills?|times|hours|ft|feet|miles)\b|%|\.\d| ?%)
# What may follow a day alone; a noun may not ("the 3rd toe").
define day_end (?=[.;?!)](?: |\n|\z)|, (?!\d{1,2}(?:st|nd|rd|th)|\pL+ (?:and|toe|finger|floor))|\z|,\n| (?:not|so|if|unless|instead|at (?!bat)|about|around|inst|ult|he|she|I|we|they|it|his|her|my|but|when|who|with|because|before|after|says|asks|again|last|early|late|in the (?:morning|evening|afternoon)|of (?:this|last|next|the) month)\b| and (?:again|then|\p{Ll}{3,12}ed|was|is|had|ring|call|see|send|come|bring|have|let|report|return|we|I|he|she|they|you|will|the \d{1,2}(?:st|nd|rd|th)(?![ -]\p{Ll})))

rule date/day-alone
  type DATE
  trigger digits 1 2 snrtSNRT
  back 4
  confidence 0.72
  regex %{lb}(?i:yours of|yours dated|mine of|letter of|fax of|on|not|about|around|before|after|till?|by|since|until|him|her|them|me|us) (?<hide>the %{day}%{ordinal})%{day_end}
  hit I write in answer to yours of {the 26th}. She
  hit seen by our physio on {the 18th}? She
  hit found her on {the 27th} about noon
  hit We met on {the 3rd} and again then
  hit seen on the 9th, not {the 10th}.
  miss pain about the 5th toe.
  miss on the 4th and 5th toes
  miss numb over the 5th. digit
  miss by the 3rd visit

# ---- odd letters -----------------------------------------------------------------------------------------------------------------------

rule date/roman-month-first
  type DATE
  trigger word i ii iii iv v vi vii viii ix x xi xii
  confidence 0.9
  regex (?<![\pL\pN])(?<![-/.])(?:(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})/(?:0?[1-9]|[12]\d|3[01])/(?:(?:19|20)\d\d|\d\d))%{rb}(?![-/.:]\d)
  hit BIRTHDATE   : {VII/22/65}\nSEX
  hit DOB: {IX/4/1958}. Then
  miss grade II/4/5 is
  miss type V/VI/12 men
  miss stage IV/40/65 days

# "12 FEB 49": the year is short and the month in capitals, as services write it.
rule date/day-capital-month
  type DATE
  trigger list month
  back 1
  confidence 0.9
  regex %{lbn}(?<!\d[-/ ])%{day} ?(?<month_name>[A-Z]{3,4})(?C"month")\.?[ ](?<year_short>\d\d)%{rb}(?![-/.:]\d)%{unit_after}
  hit DOB/AGE:    {12 FEB 49} / 66 Y
  hit Born {7 MAR 51}. Then
  miss take 5 MAY 20 mg
  miss at 12 feb 49 men

rule date/spaced-hyphens
  type DATE
  trigger digits 1 2 \s
  confidence 0.85
  regex (?<=\A|\n|: |[Dd]ated |[Oo]n |\. |, |[Bb]orn )%{first} - %{second} - (?:(?<year>(?:19|20)\d\d)|(?<year_short>\d\d))(?=\z|\n|[.,;)]|[ \t](?C"wide")| (?:at|by|to|he|she|seen)\b)
  hit 715.555.0133\n\n{8 - 9 - 21}\n\nTo whom
  hit seen on {11 - 2 - 2019}, then
  miss sets of 8 - 9 - 21 days
  miss rate: 8 - 9 mg

rule date/foreign-more
  type DATE
  trigger word mars avril juin juillet aout janvier fevrier septembre octobre novembre decembre januar februar april mai juni juli august september oktober november desember januari februari maart mei augustus janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik agustus desember janv fevr avr juil sept dec ene abr ago dic mrz okt dez
  back 3
  confidence 0.86
  regex %{lbn}(?:0?[1-9]|[12]\d|3[01])(?:\.|er|e|º|°|ª)?(?: de| di| d'| of)?[ ](?:(?i:janvier|f[ée]vrier|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|januar|februar|mai|juni|juli|oktober|desember|januari|februari|maart|augustus|janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|novembro|dezembro|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[sś]nia|pa[zź]dziernika|listopada|grudnia|ocak|[sş]ubat|nisan|may[ıi]s|haziran|temmuz|a[gğ]ustos|eyl[uü]l|ekim|kas[ıi]m|aral[ıi]k|agustus)(?:\.?,? (?:de |del |do )?(?:19|20)\d\d(?! ?(?:mg|mL))|(?=[.,;)]|\n|\z))|(?:janv|févr|avr|juil|sept|déc|ene|abr|ago|dic|mrz|okt|dez)\.? (?:19|20)\d\d|(?:april|august|september|november)(?<=\. april|\. august|\. september|\. november),? (?:19|20)\d\d)%{rb}
  hit Kedgwick, N.B.\n{21 avril, 2009}\n\nDear
  hit seen {3 mars, 2011}. Then
  hit wrote on {3 janv. 2015} that
  hit seen {12. juni 2014} there
  hit come {5 de mayo}. Then
  hit born {14 sierpnia 1961} in Lublin
  miss at 5 mai tai
  miss after 3 Mars bars

# Misread by a machine: "l7 Ju1y 2016", "l6 August".
rule date/misread-day-first
  type DATE
  trigger list month
  trigger word ju ctober vember ovember apri fehruary janvary
  back 5
  confidence 0.9
  regex (?<![\pL\pN])(?:(?=[0-3]?[lIOo])[0-3lI][0-9lIOo] (?:\p{Lu}\pL{2,8}(?!\pL)(?C"month")|Ju1y|Apri1|0ctober|N0vember|Fehruary|Janvary)|[0-3]?\d (?:Ju1y|Apri1|0ctober|N0vember|Fehruary|Janvary))(?:\.?,? [12lI][09Oo][0-9OolI]{2})?(?![\pL\pN])
  hit DATE: {l7 Ju1y 2016}\n\nRe
  hit until {l6 August}. Then
  hit Scanned: {l2 0ctober 2Ol5}. Then
  miss I May come
  miss O June, he said

# ---- day and month behind a deed -----------------------------------------------------------------------------------------------------------

# To reach or tell somebody is done on a day; 1/3 behind it is one, too.
rule date/month-day-told
  type DATE
  trigger word reached informed notified voicemail vm lvm contacted emailed texted faxed phoned paged advised aware up
  back 2
  confidence 0.82
  regex %{lb}(?i:(?:reached|informed|notified|voicemail|vm|lvm|contacted|emailed|texted|faxed|phoned|paged|advised|aware|work-?up))(?: (?:\pL{2,8} ){0,2}|: )(?<hide>%{month_day})%{rbn}(?![-/]\d)(?=[,.;)\n]|\z| \(| (?:at|by|with|via|and|per)\b)
  hit EE contact: reached {1/3}, pleasant.
  hit Public Health informed {2/25} (report)
  hit Nurse notified {7/12}. Then
  hit Work-up {5/20} at Mercy.
  miss reached 3/4 of the range
  miss informed on 3 of 4

# At the head of a line of a log: "11/20  TC from Palina".
rule date/month-day-log
  type DATE
  cross line
  trigger word tc vm lvm hv ov fu note home called spoke met visit email fax nurse pt client call rec'd rec ltr letter telephone phone meeting conference sent
  back 4
  confidence 0.82
  regex (?<=\n|\A|[.;] )(?!\d/5(?!\d))(?<hide>%{month_day})(?=(?::|\t| -|,|\.)? {1,2}(?:TC|VM|LVM|HV|OV|F/U|(?i:note|home|called|spoke|met|visit|email|fax|nurse|client|call|rec'd|letter|telephone|phone|meeting|conference|sent))\b)
  hit by spring.\n{11/20}  TC from Palina, fever
  hit done.\n{11/06}  Home visit.
  miss 5/5 strength at home
  miss Motor:\n4/5 call it weak

# Behind a weekday's short form, and behind what names the next time.
rule date/month-day-weekday
  type DATE
  trigger list weekday
  confidence 0.93
  regex %{lb}(?<weekday>(?i:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\pL{0,6})(?!\pL)(?C"weekday")\.?,? %{month_day}%{rb}(?![-/:]\d)(?! ?(?:tab|strength|cup|pain))
  hit Next visit: {Mon. 9/16}.\n
  hit back {Tuesday 3/4}, then
  miss Sat 88/90 on air
  miss Sunday 12 of them

# A year as an entry of a history: "Prior: 2017 R knee".
rule date/year-prior
  type DATE
  trigger digits 4 4
  back 3
  confidence 0.75
  regex %{lb}(?i:prior(?: injur(?:y|ies)| claims?| surger(?:y|ies))?:|palsy|hepatitis|shingles|zoster|pneumonia|pancreatitis|meningitis|appendicitis|diverticulitis|bronchitis|endocarditis|nephritis|colitis|sepsis|measles|mumps|malaria|tuberculosis|TB|gout|rupture|dislocation|sprain|concussion|bypass|transplant|splenectomy)(?:,| in|:)? (?<hide>%{year_full})(?![-/.:]\d)(?=[,.;)\n]|\z| [RL]\b| (?:and|right|left)\b)
  hit Prior: {2017} R knee, us
  hit hepatitis B, Bell's palsy {2009}.\n
  hit shingles, {2011}, treated
  miss hepatitis 2009 mg
  miss pneumonia guidelines 2007 say

rule date/year-of-event
  type DATE
  trigger word night day storm flood fire war quake earthquake hurricane blizzard famine floods fires drought season strike evening
  confidence 0.8
  regex %{lb}(?i:night|storm|floods?|fires?|quake|earthquake|hurricane|blizzard|famine|drought|strike|evening|war) of (?<hide>%{year_full})(?![-/.:]\d)%{unit_after}
  hit on the longest night of {2019} from
  hit lost in the flood of {1993}, he
  miss the night of 20195 men
  miss the storm of 2019 mg

# "the harmattan of 2017", "until Carnival".
rule date/season-foreign
  type DATE
  trigger word harmattan monsoon rains carnival lent whitsun whitsuntide shrovetide michaelmas martinmas candlemas lammas nikolaus nikolo midsummer midsummer's pentecost epiphany ramadan ramazan mardi eidfest purim hajj harvest
  confidence 0.8
  regex %{lb}(?:(?i:harmattan|monsoon|rains|harvest)(?: season)? of (?:(?:19|20)\d\d|last year)|(?<=until |since |before |after |till |\bby |\bat |last |this |next |over |\bon )(?:[Cc]arnival|Lent|Whitsun(?:tide)?|Shrovetide|Michaelmas|Martinmas|Candlemas|Lammas|Nikolaus|Pentecost|Epiphany|Mardi Gras)(?=[.,;)]|\z| (?:he|she|when|and|last|of|with|she|I|we|in)\b)|[Mm]idsummer(?:'s)? (?:day|eve|night|Day|Eve|Night)(?:,? (?:19|20)\d\d)?|(?:Lent|Whitsun|Carnival|Michaelmas|Pentecost|Epiphany|Ramadan) (?:of )?(?:19|20)\d\d)%{rb}
  hit It shook in the {harmattan of 2017}. There
  hit Mood was fine until {Carnival}, when
  hit married on {midsummer's day 2014}, thank you
  hit manager in Oman until {Nikolaus}.)
  miss talk to us during Lent
  miss The carnival was loud.

rule date/first-of-year
  type DATE
  trigger word year
  back 6
  confidence 0.82
  regex %{lb}(?:after|before|by|until|since|from|at|around) (?<hide>the (?:first|turn|start|end) of (?:the|this|last|next) year)%{rb}(?!'s)
  hit desk duty after {the first of the year} if
  hit paid by {the end of this year}, he says
  miss the first of the years
  miss is the end of the year

# A season that an event is dated by.
rule date/season-by
  type DATE
  trigger list season
  back 3
  confidence 0.7
  regex %{lb}(?i:duty|work|possible|school|return|returning|home|back|healed|ready|walking|finished|done|drained|closed|gone|started|blocks|since|expected|wait|waits|waiting|off|stay|stays|postponed|put off|moving|leaving|move|leave) (?:by|since|until|till?|over(?: the)?|(?:since )?last) (?<hide>(?i:spring|summer|autumn|winter))%{rb}(?=[.,;)]|\z| (?:period|he|she|and|when|with|if|to)\b)
  hit sedentary work possible by {spring}.\n
  hit Back to duty by {summer}. Then
  hit wants him to wait until {spring}. See
  hit at two blocks since last {spring} period he
  hit system drained over the {winter}. Two
  miss Skin gets dry over winter months
  miss the work by springs

# ---- small letters --------------------------------------------------------------------------------------------------------------------------

rule date/day-month-lower
  type DATE
  trigger word january february march april may june july august september october november december
  back 3
  confidence 0.85
  regex %{lbn}(?:(?<weekday>(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)),? )?(?:the )?%{day}(?:%{ordinal}(?!\pL))?(?: of)? (?<month_name>january|february|april|june|july|august|september|october|november|december|(?<=\bon \d |\bon \d\d |\bby \d |\bby \d\d |the \d of |the \d\d of |day \d |day \d\d )(?:may|march))(?!\pL)(?:,? %{year_full})?%{rb}
  hit that she was at home on {11 june} (card)
  hit electricity on {friday 31 may} and again
  hit into his account by {30 september}; no
  hit You operate me on {the 2 of march} for
  miss take 2 may not help
  miss at 12 marching men

rule date/day-weekday
  type DATE
  trigger list weekday
  confidence 0.92
  regex %{lb}(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) %{day}(?=[,.;)]|\z|\n| (?:with|by|on|for|from|and (?:she|he|will)|to see)\b)(?![,.]\d)
  hit She flies on {Thursday 21}, with Europ
  hit arrived {Friday 12}. Then
  miss Monday 9 am
  miss Sunday 5 men came

# "+bm fri.", "tee mon w/".
rule date/weekday-note
  type DATE
  trigger word mon tue tues wed weds thu thur thurs fri sat sun
  confidence 0.78
  regex (?<=\p{Ll} |\bBM |\bDC |\d )(?:(?<weekday>mon|tues?|weds|thurs?|thu|fri)|(?<=bm |BM |dc |last |next |on |seen |due |since |until |drink |meal |dose |home |back )(?<weekday>sat|sun|wed))(?=[.,;)](?: |\n|\z)|\z|\n| (?:w/|with|if|am|pm|at|and|by|or|after|before|night|morning|when|she|he|we|i)(?![\pL]))(?!,? (?:mon|tue|wed|thu|fri)| and (?:wed|fri|thu))
  hit no n/v/d. +bm {fri}.\n
  hit tee/dccv {mon} w/ Dr. Tan
  hit he will call {thurs}. last
  hit off the monkey bars {mon} and again
  hit Last drink {sun} at noon
  miss on fri and wed only
  miss Sat on the bed
  miss back sun burn

# A second day of the same month: "on Nov. 9 or 10 at our place".
rule date/day-second
  type DATE
  trigger list month
  confidence 0.8
  regex %{lb}\p{Lu}\pL{2,8}(?!\pL)(?C"month")\.? \d{1,2}(?:st|nd|rd|th)?,? (?:or|and|&) (?:the )?(?<hide>%{day}(?:%{ordinal})?)%{rbn}(?=[.,;)]|\z| (?:at|in|for|with|he|she|I|we)\b)(?!, (?:19|20)\d\d| at \d{1,2}[./]\d)
  hit deposition on Nov. 9 or {10} at our
  hit seen May 3 and {4}, again
  miss seen May 3 and 4 men
  miss seen in March or 10 men

# Dictated: "june second nineteen forty one", "september the ninth".
define spoken_day (?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)
define spoken_ones (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)
define spoken_year (?:nineteen|twenty|two thousand)(?: hundred)?(?:[ -](?:and |oh )?%{spoken_ones}){0,2}
rule date/spoken
  type DATE
  cross line
  trigger word january february april june july august september october november december march may
  confidence 0.92
  regex %{lb}(?:january|february|april|june|july|august|september|october|november|december|(?:march|may)(?=[ \n](?:the %{spoken_day}|%{spoken_day}[ \n]%{spoken_year})))[ \n](?:the )?%{spoken_day}(?:,?[ \n]%{spoken_year})?%{rb}(?! (?:time|visit|opinion|toe))
  hit date of birth {june second nineteen forty one}. seen
  hit ultrasound of {september the ninth} period
  hit date of visit\n{october thirty first twenty nineteen} copy
  hit born {march fourth nineteen fifty two} date
  miss he may second it
  miss in june seconds count

# ---- what is no date ------------------------------------------------------------------------------------------------------------------------

# "SAT 88" is oxygen, not a day.
rule protect/saturation
  type PROTECT
  trigger word sat sats mon
  back 2
  confidence 0.985
  regex %{lb}(?:(?:O2|SpO2|SPO2|RA) )?(?:SATS?|Sats|sats?|(?:O2|o2) sat)(?::| of| was| is| at)? ?(?:[6-9]\d|100)(?!\d)|%{lb}MON(?= \d{1,2} ?(?:cm|mm))
  hit R 24 BP 98/54 {O2 SAT 88} RA
  hit Vision fair. {SAT 91} on air
  miss Sat 9 May he came
  miss seen Sat 12/14

# An acuity is over 6 metres or 20 feet.
define acuity 6/(?:5|6|7\.5|9|12|18|24|36|60)(?:[+-]\d)?(?![\d/])
define acuity_side (?:(?:in |on )?(?:the |his |her )?(?:right|left|both|R|L|OD|OS|OU|RE|LE)|corrected|uncorrected|unaided|aided|with glasses|without glasses|with pinhole)

rule protect/acuity
  type PROTECT
  trigger digits 1 1 /
  trigger word acuity acuities vision va snellen visus
  confidence 0.985
  regex %{lbn}(?:(?:(?<!\bof |red |uble |rry |ight )(?i:acuity|acuities|vision|snellen(?:'s)?|visus)%{rb}(?:[ ,:]{1,2}(?:%{acuity_side}|of|is|was|at|by|distance|near|eyes?)%{rb}){0,5}|(?:VA|V/A)(?: %{acuity_side}%{rb}|:)(?: %{acuity_side}%{rb}){0,2}):?[ ](?<hide>%{acuity}(?:,?(?: %{acuity_side}%{rb}|[,/]| and| eye){0,4} ?%{acuity}){0,3})|(?<hide>%{acuity})(?= (?:(?:on the (?:right|left) )?by Snellen|uncorrected|unaided|(?:corrected|aided|on the (?:right|left)|right|left|OD|OS|RE|LE|R|L)(?: and|,|;) 6/|with (?:his |her )?(?:glasses|pinhole)|(?:in|with) (?:the|his|her) (?:right |left |other |good |better |worse )?eye|in (?:each|both) eyes?)))
  hit The nurse found {6/18} on the right by Snellen.
  hit acuity {6/9 and 6/12}
  hit Vision {6/12 right, 6/9} left
  hit right eye: {6/24} unaided
  hit VA R {6/9}, better
  miss on 6/18 he came
  miss seen 6/12, then
  miss MRI 6/9 left shoulder
  miss seen on 6/5 and 6/12
  miss injection 6/18 in the right knee
  miss DOI 6/5, right wrist
  miss VA visits 6/12, 6/18, and 6/24
  miss Seen at VA 6/9 there
  miss VA clinic 6/24

# When a rule came into force is no date of the person.
define in_force_law (?:(?:Labor|Penal|Vehicle|Civil|Insurance|Health|Safety|Government|Family|Probate|Business|Education|Revenue|Tax|State|Building|Electrical|Administrative|Professions) Code|(?:[Rr]ules?|[Aa]ct|[Gg]uidelines?|[Ss]tatutes?|[Rr]egulations?)(?:(?= \((?:last |as |was |first )?(?:effective|eff|amended|updated|revised|adopted))|(?= (?:was |were |became |as |last |first ){1,2}(?:effective|amended|adopted))|(?=,? (?:effective|amended|updated|revised|adopted)[^;\n]{4,22}\d{4},? (?:was|is|are|were|which|provid|requir|appli|sets?|govern|made|changed|did|does)%{rb})))

rule protect/in-force
  type PROTECT
  trigger word effective amended updated reviewed revised adopted rev eff
  back 8
  confidence 0.985
  regex (?:[Aa]ct of (?:19|20)\d\d|(?<!nder |\bto |\bper |with )§{1,2} ?[\d.]+(?:\([\pL\d]{1,4}\)){0,4}|(?<!nder |\bper |\bof |\bto )\b(?:(?:General|Executive|Emergency|Standing) Order|Rule|Standard|Bulletin|Law|Act|Circular) No\. \d{1,5}|[A-Z]{2,6}\.?\d{2}\.\d{2}[\d.]*|%{in_force_law}|NG\d{1,3}(?: \((?:19|20)\d\d)?)(?:,| \()? ?(?:(?i:last|as|was|is|were|became|first)[ ]){0,2}(?:effective|eff\.|amended|updated|reviewed|revised|adopted)(?: on| in| as of|:)?[ ](?<hide>(?:\p{Lu}\pL{2,8}\.?(?: \d{1,2},)? (?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}/(?:19|20)\d\d|(?:19|20)\d\d))%{rb}
  hit 28 TAC § 126.7, effective {July 8, 2012}.
  hit Standard NPSG.07.06.01 (effective {January 1, 2017}).
  hit guideline NG59 (2016, last updated in {December 2020}), and
  hit The rule, effective {January 1, 2013}, was
  hit section 8 of the Act of 2005, effective {1 January 2006}.
  miss TTD effective July 8, 2012 was paid
  miss terminated effective 7/8/2012
  miss his policy, effective 7/8/2012, lapsed
  miss case 4471, effective July 8, 2012, is closed
  miss He was on light duty, per rule, effective 7/8/2012.
  miss Full code, reviewed 7/8/2012 with family
  miss pursuant to Order No. 4471, effective July 8, 2012, his pay stops
  miss TTD was suspended pursuant to the Act, effective 7/8/2012
  miss fired under company rules, effective July 8, 2012.
  miss Dress code was updated 4/12/2012
  miss exercise guidelines were reviewed 4/12/2012 with her
  miss Program rules (reviewed 4/12/2012) signed
  miss benefits under § 35, effective July 8, 2012, ended
  miss fired under Rule No. 4, effective July 8, 2012.

rule protect/body-year
  type PROTECT
  trigger mark (
  back 8
  confidence 0.985
  regex (?:(?<!Humane |Historical |Honor )Society|College of (?:Physicians|Surgeons|Cardiology|Radiology|Rheumatology|Gastroenterology|Occupational|Obstetricians|Emergency|Sports|Chest)|Academy of (?:Neurology|Pediatrics|Orthop\pL+|Family|Dermatology|Ophthalmology|Sleep|Otolaryngology)|(?:\b(?:American|British|Canadian|European|International|Heart|Diabetes|Medical|Psychiatric|Psychological|Dental|Lung|Cancer) )Association|Collaboration|(?:Research|Resuscitation|Safety|Nursing|Medical|Advisory) Council|Institutes? (?:of|for) (?:Health|Medicine|Clinical|Occupational)|(?<!Drug |Gang |Crime |Joint )Task Force|(?:[Cc]onsensus|[Pp]osition|[Pp]olicy|[Ss]cientific) [Ss]tatement|[Gg]uidelines?|[Cc]onsensus|(?<!\bmet |eets |meet |full )[Cc]riteria|[Cc]lassification|(?:[Cc]ochrane|[Ss]ystematic|[Ll]iterature) [Rr]eview|[Mm]eta-analysis|\bNG\d{2,3}|\bCG\d{2,3}|ACP|AHA|ACC|NICE|WHO|CDC|AAN)(?: of (?:\p{Lu}\pL+,? ?(?:and )?){1,3})?(?: and (?:Environmental )?\p{Lu}\pL{5,12}| (?:Physicians|Medicine|Care|Excellence))?(?: (?!meeting|election|trip|job|employ\pL*|work\pL*|dinner|conference|visit|member\pL*|diploma|degree)\pL{4,15}){0,3} \((?<hide>(?:%{month_name},? )?(?:19|20)\d\d)(?:\)|,|;)
  hit Spine Society coverage recommendations ({2014}) would
  hit the American College of Physicians ({2017}), and
  hit NICE guideline NG59 ({November 2016}). Then
  hit the ASES consensus statement ({2016}). Sheet
  miss He left college (2017), then
  miss a pilgrim of the College came in (2017)
  miss after utilization review (April 2012) he
  miss her statement (April 2012) says
  miss He left Boston College (2009), then
  miss the Culinary Institute (2009), and
  miss Police Academy (1999), then
  miss She met criteria (2014), then
  miss the Elks Council (2012).
  miss worked for the Humane Society (2011) as
  miss joined the Gang Task Force (2009) as

rule protect/of-rules
  type PROTECT
  trigger word guidelines rules regulations directive circular ordinance bulletin
  confidence 0.985
  regex %{lb}(?:Guidelines|Rules|Regulations|Directive|Circular|Ordinance|Bulletin) of (?<hide>%{month_name}(?: \d{1,2},)? (?:19|20)\d\d)%{rb}
  hit and the Guidelines of {January 1, 2018} deal
  miss the rules of January 1, 2018
  miss Guidelines of Maria 2018

rule protect/rev
  type PROTECT
  trigger word rev revised
  back 9
  confidence 0.985
  regex %{lb}(?:(?:(?i:form|sheet|template|handbook|brochure|leaflet|guide|manual|booklet|version|publication|pub\.|edition)|[A-Z]{2,5}-\d{1,5}[A-Z]?)%{rb}(?: \(?(?:No\. ?)?[\p{Lu}\d.-]{1,14}\)?)?,?[ (]{1,3}(?<hide>(?:Rev\.|REV\.|rev\.|Revised|REV)[: ]{1,2}(?:\d{1,2}/(?:\d{1,2}/)?\d{2,4}|%{month_name} (?:19|20)\d\d))|(?<=\A|\n)(?<hide>(?:Rev\.|REV\.|Revised|REV)[: ]{1,2}(?:\d{1,2}/(?:19|20)?\d\d|%{month_name} (?:19|20)\d\d))(?=\)?[ \t]*(?:\n|\z)))%{rb}
  hit Form 12, {Rev. 04/2016}\n
  hit Sheet 7 ({Revised 3/2011})
  hit Patient guide (MTU-14), {Rev. 03/2016}\n
  hit Form DWC-9768.10, {Rev. 2/2014}. The
  miss The rev. 12 men
  miss He revised 4/2016 plans
  miss Left hip: Revised 3/2011
  miss Right TKA 2008, REV 3/2011
  miss Stump Revised 03/12/11 by Dr. Roe

rule protect/may-i
  type PROTECT
  trigger word may
  back 2
  confidence 0.985
  regex (?<![\pL\pN])\d{1,2}\. May(?= (?:I|we|you|he|she|they|my|his|her)\b)
  hit my goals:\n {1. May} I swim?
  miss on 1 May I swam
  miss He may I think

# "hip fx 6/30 (fell": a deed abbreviated, and its day.
rule date/month-day-abbreviated
  type DATE
  trigger word fx fracture fall fell surgery sx orif tha tka cabg injury adm pci mi cva bx biopsy repair intubated extubated trach peg lp eeg mri echo cath of from
  back 3
  confidence 0.78
  regex %{lb}(?i:fx|fracture|fall|fell|surgery|sx|ORIF|THA|TKA|CABG|injury|adm|PCI|MI|CVA|bx|biopsy|repair|intubated|extubated|trach|PEG|LP|EEG|MRI|echo|cath|(?:x-ray|films?|CT|scan|note|letter|exam|report|labs?|bloods) (?:of|from)) (?!\d{1,2}/(?:[2-5]|10|12)(?!\d))(?<hide>%{month_day})%{rbn}(?![/-]\d)(?=[.,;)](?: |\n|\z)|\z|\n| \(| (?:was|were|is|show(?:s|ed)?|with|at|for|and|by|per|neg|pos|nl|normal)\b)
  hit 77F, hip fx {6/30} (fell at home)
  hit extubated {4/11}, doing well
  hit MRI {3/28} shows a tear
  hit X-ray of {5/6}, CT later
  miss fall 3/4 of the way
  miss repair 4/5 strength

# The dates of a policy: "POLICY 7.2 Effective date: 03/2019   Supersedes: 11/2016".
rule protect/policy-dates
  type PROTECT
  trigger word supersedes replaces effective reviewed revised
  back 12
  confidence 0.986
  regex (?:(?<![\pL\pN])(?i:supersedes|replaces):[ ]{1,3}(?<hide>%{first}/(?:%{second}/)?(?:\d{4}|\d\d)|%{month_name} (?:\d{1,2}, )?\d{4})|%{lb}(?:(?:(?i:clinical|medical|coverage|corporate|hospital|nursing|facility|administrative|reimbursement|payment|department) (?:POLICY|Policy))|PROCEDURE|GUIDELINE|PROTOCOL|STANDARD|Procedure|Guideline|Protocol)(?: (?:No\.? ?)?(?=[\pL.-]{0,9}\d)[\w.-]{1,10})?,? {0,3}(?i:effective|(?:reviewed|revised)(?=:| date))(?: date)?:? (?<hide>%{first}/(?:%{second}/)?(?:\d{4}|\d\d)|%{month_name} (?:\d{1,2}, )?\d{4}))%{rb}
  hit Supersedes: {11/2016}\n
  hit CLINICAL POLICY 7.2-B   Effective date: {03/2019}   Then
  miss Effective date: 03/2019
  miss he replaces 4 men
  miss Policy No. HX-4471 effective date 7/8/2012
  miss This letter replaces April 12, 2012
  miss Procedure risks reviewed 7/8/2012 with the patient
  miss Rx replaces 4/12/12

# "the Raschke nomogram (1993)", "New Year's coverage".
rule protect/method-year
  type PROTECT
  trigger word nomogram criteria score scale classification formula equation index method technique study trial coverage hours closure closures schedule
  back 8
  confidence 0.986
  regex %{lb}(?:(?<!\bmet |eets |meet |full |\bper )(?i:nomogram|criteria|classification|formula|equation)|(?<testnamed>\p{Lu}\p{Ll}{2,14})(?C"!testnamed:english") (?:score|scale|index|method|technique|trial)) \((?<hide>(?:19|20)\d\d)\)|%{lb}(?:Christmas|Thanksgiving|Easter|New Year's|Labor Day|Memorial Day)(?: and (?:Christmas|New Year's|Thanksgiving))?(?= (?:coverage|hours|closures?|schedule)\b)
  hit Use the Raschke nomogram ({1993}). Then
  hit shift. {Christmas and New Year's} coverage is
  miss his score (12)
  miss Christmas in 2014 he
  miss a sleep study (2014) and
  miss Jury trial (2012) ended
  miss She met criteria (2014), then
  miss Drug trial (2009)

# A line of a log with a clock of four digits: "2/12 0107  MVA".
rule date/month-day-clock-four
  type DATE
  cross line
  trigger digits 4 4
  back 3
  confidence 0.86
  regex (?<=\n|\A|\. |\.\n)(?<hide>%{month_day})(?=,? (?:at )?(?!(?:19[5-9]\d|20[0-3]\d))(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs)?(?:[ \t](?C"wide")|:| -| hrs| h\b| \p{Lu}|\t))
  hit warned.\n{2/12} 0107  MVA on
  hit {7/4} 1530 Welfare check
  miss 4/5 2014 Men
  miss at 3/4 1200 mg

# "At Easter and at Christmas we close at noon."
define closed_day (?:(?<testday>\p{Lu}[\p{Ll}']{3,12})(?C"testday:holiday|weekday")(?: (?:Day|Eve|Monday))?|(?<testday>\p{Lu}[\p{Ll}']{3,12} (?:Day|Eve|Monday))(?C"testday:holiday"))

rule protect/closed-days
  type PROTECT
  trigger word close closed closes closing
  back 12
  confidence 0.986
  regex (?:[Aa]t|[Oo]n|[Oo]ver|[Dd]uring) (?:the )?%{closed_day}(?:(?:,| and) (?:(?:at|on|over) )?%{closed_day}){0,3},? (?:(?:we|our (?:office|clinic)|the (?:office|clinic|practice|surgery|shop)) (?:(?:are|is|will be) closed|(?:will )?closes?)|(?:we|our (?:office|clinic)|the (?:office|clinic|practice|surgery|shop)) (?:are |is )closing)(?!\pL)(?! (?:the|his|her|an?|on|my|our|your|their|its|it|this|that|wounds?)%{rb})
  hit bring two. {At Easter and at Christmas we close} at noon.
  hit {On Thanksgiving the office is closed}.
  miss On Christmas he closed it.
  miss At Easter we left.
  miss At Peoria, our clinic is closed
  miss On Friday we closed the case.
  miss At Carter, the shop is closed
  miss On Monday the office will close his claim
