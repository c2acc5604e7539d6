# Dates at the head of a line of a log, in telegraphic notes, and where a deed, a season's cue or an event of a life stands beside them.

define year (?<year>19[3-9]\d|20[0-4]\d)
define first (?<first>0?[1-9]|1[0-2])
define second (?<second>0?[1-9]|[12]\d|3[01])
# What is neither a strength, a pain nor a half.
define no_score (?!\d\d?/(?:2|3|4|5|6|8|10)(?!\d))
define the_day (?<day>0?[1-9]|[12]\d|3[01])(?<ordinal>(?i:st|nd|rd|th))
define month (?<month_name>\p{Lu}\pL{2,8})(?!\pL)(?C"month")

# "5/12  E-mailed adjuster": the head of an entry, with a deed behind it; "5/25  First visit" where no score ends in that number.
rule date/log-head
  type DATE
  cross line
  trigger digits 1 2 /
  confidence 0.8
  regex (?<=\n|\A|[.;] )(?:(?!\d\d?/(?:5|10)(?!\d))(?<hide>%{first}/%{second})(?= {1,3}\p{Lu}[\pL-]{1,12}ed [\pL(])|%{no_score}(?!\d\d?/(?:7|9|12)(?!\d))(?<hide>%{first}/%{second})(?=[ \t]{1,3}(?:First|Second|Third|Last|Next|New|No|Team|Attended|Home|Saw|Spoke|Sent|Got|Rec'd|Received|Left|Text|Letter|Visit|Call|Office|Reviewed|Follow)\b))(?! ?%)
  hit Asked for counselling.\n{5/12} E-mailed adjuster (re psych)
  hit vs 30.\n{5/25} First visit with Dr. Singleton
  miss Motor:\n4/5 Impaired on the left
  miss Dose:\n1/2 Tablet daily

# "Bridgeport Sound Hospital 5/29-6/3.": from one day to another.
rule date/month-day-span
  type DATE
  trigger digits 1 2 /
  confidence 0.8
  regex (?:\A|(?<=\pL |\pL, |\(|: ))(?!\d\d?/(?:[1-68]|10|12|16)(?!\d))%{first}/%{second}(?:-| - |\x{2013}| to | thru | through )(?!\d\d?/(?:10|8|16)(?!\d))(?<first2>0?[1-9]|1[0-2])/(?<second2>0?[1-9]|[12]\d|3[01])(?![\pL\pN/])(?![.,]\d)(?! ?(?:inch|in\b|"|cm|mm|strength|pain))
  hit at Bridgeport Sound Hospital {5/29-6/3}. He
  hit off work {6/24 to 7/9}, then
  hit {6/25-8/3}  WBRT 50 Gy
  miss strength 4/5-5/5 now
  miss pain 7/10-8/10 daily
  miss a bit of 5/16-3/8 inch

# "on vacation 6/24 through July Fourth"
rule date/month-day-through
  type DATE
  trigger digits 1 2 /
  confidence 0.82
  regex (?<=vacation |vacation from |n leave |n leave from |ut of office |out of town |ff work |f duty |away |away from |certified |closed |\b[Oo]ut |\b[Oo]ff )(?!\d\d?/(?:5|10)(?!\d))%{first}/%{second}(?= (?:through|thru|until|till|to|-) (?:\p{Lu}\pL|\d{1,2}/\d|the ))
  hit I'll be on vacation {6/24} through July Fourth; my
  hit Off work {3/7} until the hearing
  miss took 1/2 off 3/4 through it
  miss off 4/5 to 5/5

# "Spoke adj Lourdes B. 3/7, ok'd PT."
rule date/month-day-spoke
  type DATE
  trigger word spoke talked
  confidence 0.82
  regex %{lb}(?i:spoke|talked)(?: (?:to|with|w/))?(?: \p{Ll}{1,9}\.?){0,2}(?: \p{Lu}[\pL'.-]{0,15}){1,3}(?:,? on)? (?!\d\d?/(?:5|10)(?!\d))(?<hide>%{first}/%{second})(?![\pL\pN/-])(?=[,.;:)]|[ \t]*(?:\n|\z)| (?:re|about|and|who|ok)\b)
  hit Spoke adj Lourdes B. {3/7}, ok'd PT.
  hit Talked w/ Dr. Tan {4/11} re PT
  miss Spoke to Grade 3/4 pupils
  miss Spoke of 3/7, he

# What was taken or drawn, and an event of a day.
rule date/month-day-taken
  type DATE
  trigger digits 1 2 /
  back 2
  confidence 0.8
  regex (?<![\pL\pN])(?:taken|drawn|collected|repeated|mailed|faxed|(?:incident|accident|injury|events|flare|call|fall|encounter|admission|discharge) of) (?!\d\d?/(?:5|10)(?!\d))(?<hide>%{first}/%{second})(?:[.;)](?: |\n|\z)|,(?: |\n)?\D|[ \t]*(?:\n|\z))
  hit Guthrie taken {5/9}.
  hit at the incident of\n{11/30}, mother protective
  miss doses taken 5/10.
  miss pages mailed 5/9 of them

# The last dose in a list of drugs: day and clock in their column, "Lewy body       8/3 0900".
rule date/month-day-dose-column
  type DATE
  cross column
  trigger gap
  confidence 0.986
  regex (?<=[ \t])(?C"wide")(?<hide>%{first}/%{second})(?= (?:[01]\d|2[0-3])[0-5]\d(?:\s|\z))(?! \d{4} ?(?:mg|men))
  hit Rivastigmine TD   daily   Lewy body   {8/3} 0900
  hit Levothyroxine   0530   Hashimoto's   {8/3} 0530\nNext
  miss daily   8/3 of 0900
  miss daily 8/3 0960

# ---- months and seasons alone ------------------------------------------------------------------------------------------------------------

# "ten years come August"
rule date/month-come
  type DATE
  trigger word come
  confidence 0.84
  regex %{lb}(?:years?|months|weeks|old|it|that|this|time|\d{1,3}|ready|again|married|sober|retired|dead),? come (?:next )?(?<hide>%{month})(?=[.,;)!?]| (?:the|and|he|she|it|I|we|they|\d)|\z)
  back 2
  hit Piggly Wiggly, ten years come {August}. Numb
  hit He'll be 61 come {May}, he says
  miss They come August or later
  miss let it come Tan, said he

# "Better than Feb.", "worse than in June"
rule date/month-than
  type DATE
  trigger word than
  confidence 0.84
  regex %{lb}than (?:in |last |it was in |he did in |she did in )?(?<hide>%{month}\.?)(?=[.,;)]| (?:and|but|when|visit|exam|films?|MRI)\b|[ \t]*(?:\n|\z))(?!\. (?:\p{Lu}\. |Tan))
  back 1
  hit Low back + R leg. Better than {Feb}. Sits 40 min
  hit worse than in {June}, he says
  miss She is older than May is.
  miss Better than Tan. Sits

# "wants to wait till baby (May)", "surgery (Oct)"
rule date/month-bracket-event
  type DATE
  trigger list month
  confidence 0.84
  regex (?<=\bbaby \(|\bdue \(|wedding \(|\btrial \(|hearing \(|surgery \(|\bEDD \(|\bEDC \(|raduation \(|\bmove \(|\btrip \(|birth \(|\bvisit \(|njection \(|\bbirthday \(|season \(|semester \(|harvest \()(?<hide>%{month}\.?)(?=\)|,| or| and|/)
  hit wants to wait till baby ({May}).
  hit after her surgery ({Oct.}) he
  miss his visit (May Tan) was
  miss the baby (Mary) came

# "a positive Cologuard of August."
rule date/month-of
  type DATE
  trigger word january february august september october november december july
  back 2
  confidence 0.8
  regex %{lb}(?:\p{Ll}{4,14}|\p{Lu}\p{Ll}{4,14}|MRI|CT|EMG|RFA|PR-2|EKG) of (?:last |this )?(?<hide>(?:January|February|July|August|September|October|November|December))(?=[.;)](?: |\n|\z)|,(?! ?\d)|\z)
  hit colon cancer at 51; positive Cologuard of {August}.
  hit the MRI of {November}, which I read
  miss the MRI of November 3, 2014
  miss one of august.

# "opening in spring", "surgery in early summer"
rule date/season-in
  type DATE
  trigger list season
  back 2
  confidence 0.74
  regex (?<=pening |openings |starting |starts |\bstart |begins |beginning |reopens |reopening |\bopens |vailable |hiring |expected |planned |surgery |\btrial |wedding |hearing |\bmoving |\bmoves |raduates |raduating |retires |retiring |\bagain |\bdied |\bborn |arried |\bhired |njured |ware out |come out |\bback |laned )in (?:early |late )?(?<hide>spring|summer|autumn|winter)(?=[.,;)]| (?:and|but|when|if|he|she|or|with|at)\b|[ \t]*(?:\n|\z))
  hit 25 hours, $15.40, opening in {spring}.
  hit She had surgery in early {summer}, and
  hit may need hardware out in {spring}.
  miss the opening in spring steel
  miss work in winter gear

# "it has been a hard fall with your moving in"
rule date/season-hard
  type DATE
  trigger list season
  back 4
  confidence 0.74
  regex %{lb}(?:(?:been|had) an? (?:very |really )?(?:hard|long|busy|rough|tough|difficult|sad|strange|quiet|lonely) (?<hide>fall(?= (?:with (?:your|his|her|my|our|their|so|all)|for (?:you|him|her|us|them|all)|since|here|at (?:school|work|home)))|spring|summer|winter|autumn)|(?:was) an? (?:very )?(?:hard|long|busy|dry|wet|cold|mild|snowy) (?<hide>spring|summer|winter|autumn))(?= (?:with|for|since|here|and|at|when)\b|[.,;])
  hit I know it has been a hard {fall} with your moving
  hit It was a long {winter}, and he
  miss It was a hard fall on the ice.
  miss She had a hard fall with injuries.
  miss a long spring is in the chair

# "winter of 2010-11"
rule date/season-split
  type DATE
  trigger list season
  confidence 0.92
  regex %{lb}(?i:winter|spring|summer|autumn|fall)(?: of|,)? (?:19|20)\d\d ?[-/\x{2013}] ?(?:(?:19|20)\d\d|\d\d)(?![\pL\pN/-])
  hit It was the {winter of 2010-11} when the roof
  hit in {fall 2015/16} he
  miss the winter of 2010-110
  miss a fall 10-11 feet

# ---- years -----------------------------------------------------------------------------------------------------------------------------

# "Whipple for a benign cyst, 2011, Dr. Bergeron"; "the dye (tongue), 1987"
rule date/year-behind-organ
  type DATE
  trigger digits 4 4 .,;)
  trigger digits 4 4 \s
  back 4
  confidence 0.74
  regex (?<![\pL\pN])(?:\p{Ll}{0,12}(?:cysts?|umou?r|nodule|polyps?|ulcer|fractures?|stones?|biopsy|repair|acement|fusion|surgery|removal|fixation|lation|ection|livery|tubes|injury|cident|crash|wreck|stroke|attack|knee|hip|shoulder|hand|foot|wrist|ankle|breast|hernia|scope|ectomy|plasty|ostomy)|\((?:tongue|hives|rash|anaphylaxis|swelling|lips|itch|hives and swelling)\)), (?<hide>%{year})(?:[.;)](?:[ ,]|\n|\z)|, ?[^\d ]|[ \t]*(?:\n|\z))
  hit PSH: Whipple for a benign cyst, {2011}, Dr. Hollis
  hit "that dye" (tongue), {1987}\nResponsible
  miss for the hand, 2011, 12 and 13
  miss fee of the surgery, 1,987.

# "10% to the dislocation of 1987": what befell somebody.
rule date/year-of-injury
  type DATE
  trigger digits 4 4
  confidence 0.8
  regex (?<=location of |racture of |ccident of |\bcrash of |collision of |surgery of |peration of |\bfusion of |njury of |\bstroke of |\bwreck of |\bsprain of |\brepair of |ospitalization of |dmission of |\bclaim of |\baward of |ettlement of |\bdivorce of |\bdeath of |marriage of |layoff of |\bstrike of |xplosion of |\bepisode of |elapse of |\battempt of |\btour of )%{year}(?![-/.:]\d|[\pL\pN])(?! ?(?:mg|men|women|dollars|patients|to))
  hit 10% to the dislocation of {1987}, since
  hit after the crash of {2009} he sold
  miss a claim of 2009 dollars
  miss a settlement of 2000.50

# "the award of Arbitrator Ruth Goldfarb-Jones of 2011"
rule date/year-award
  type DATE
  trigger digits 4 4
  back 12
  confidence 0.8
  regex %{lb}(?:award|decision|order|ruling|report|opinion|findings|letter|deposition) of (?:the )?(?:\p{Ll}{4,12} |Arbitrator |Judge |Dr\. |Mr\. |Ms\. |Mrs\. |Commissioner |Referee |Umpire )(?:\p{Lu}[\pL'.-]{0,20} ){1,3}of (?<hide>%{year})(?![-/.:]\d|[\pL\pN])(?! ?(?:v\.|WL|U\.S))
  hit the award of Arbitrator Ruth Goldfarb-Jones of {2011}: "A
  miss the award of 2011 dollars
  miss the report of Dr. Tan of Dayton

# "the Lansing prison, '03-'05"
rule date/years-tick
  type DATE
  trigger digits 2 2 -\s
  back 1
  confidence 0.86
  regex (?<![\pL\pN])'(?<year_short>\d\d) ?(?:[-\x{2013}]|to|thru|through|until|till|and|or) ?'(?<year_short2>\d\d)(?![\pL\pN'\"])
  hit He'd been in the Lansing prison, {'03-'05}, so
  hit I ran it {'99 to '03}, then
  miss about 5'10-'12
  miss '03-05 model

# "That's 2015." of a picture.
rule date/year-thats
  type DATE
  trigger digits 4 4 ."',;
  confidence 0.78
  regex (?<=[Tt]hat's |[Tt]hat was |\b[Ii]t was |[Tt]his was |[Tt]his is from |[Tt]hat is |[Pp]hoto from |[Pp]icture from )(?<hide>%{year})(?=[.,;"'])(?![.,]\d)
  hit Picture with a redfish: "That's {2015}."
  hit Off since. That was {2009}, and
  miss That's 2015 pounds
  miss That's 2,015.

# ---- days of the month alone -------------------------------------------------------------------------------------------------------------

# "It came the 20th.", "is still on for the 19th;", "ON THE 7TH."
rule date/day-the
  type DATE
  trigger digits 1 2 snrt
  trigger digits 1 2 SNRT
  back 4
  confidence 0.74
  regex (?:%{lb}(?i:came|come|comes|left|arrived|returned|started|died|born|due|on for|set for|scheduled for|is for|was for|ready for|again on|ends|ended|back|paid|moved|of) (?:it )?[Tt]he (?<hide>%{the_day})(?=[.;?!](?: |\n|\z)|\z|, (?!\d)(?:and (?:he|she|I|we|they|it)|he|she|I|we|they|it|but|so|a)\b)|(?<=[NR] )(?<hide>THE %{the_day})(?=[.;](?: |\n|\z)|\z|,(?! ?\d)))(?<!\bof the \dst|\bof the \dnd|\bof the \drd|\bof the \dth)
  hit on Jan 14. It came the {20th}. I still
  hit Her IEP meeting is still on for the {19th}; Dr. Yost
  hit THAT NIGHT, AND AGAIN ON {THE 7TH}. CULTURE
  miss fracture of the 5th. It healed
  miss left the 5th toe bare
  miss PAIN ON THE 5TH TOE

# At the head of a sentence: "On the 20th a flame came out"; "heard the decedent on the 19th call".
rule date/day-on-the
  type DATE
  trigger digits 1 2 snrt
  confidence 0.76
  regex (?:(?<=\. On the |\nOn the |\AOn the |" On the )%{the_day}(?= (?:a|an|he|she|I|we|they|it|the|his|her|my|there|at|in|Mr|Ms|Mrs|Dr)\b|,? \p{Lu}\p{Ll})(?! the (?:metatarsal|toe|finger|rib))|(?<=im on the |er on the |dent on the |tiff on the |dant on the |mant on the |ient on the )%{the_day}(?= (?!toe|finger|digit|ray|rib|floor|hole|visit|day|occasion|attempt|metatarsal|metacarpal|cervical|thoracic|lumbar|street|avenue|and|or|of|green|tee|grade|step|try|call(?:s|ed)?[.,])\p{Ll}{3,10} (?:\p{Lu}|the|his|her|a|out|to|in|at|that|him|it)))
  hit She told Anita in safety. On the {20th} a flame came
  hit heard the decedent on the {19th} call Sizemore
  miss He fell. On the 5th toe a sore
  miss saw him on the 5th floor in

# "Repeat CT on 21st ;": no toe has such a number.
rule date/day-on-bare
  type DATE
  trigger digits 2 2 snrt
  confidence 0.8
  regex (?<=\b[Oo]n |\b[Bb]y |\b[Tt]ill |\bsince )(?<hide>(?<day>1[3-9]|2\d|3[01])(?<ordinal>st|nd|rd|th))(?= ?[;.,)](?: |\n|\z))(?<!\don \d\d\w\w)
  hit Repeat CT on {21st} ; shunt if
  hit seen by {19th}, then
  miss at the 21st ; shunt
  miss on 21st Street, then

# "Between the 3rd and the 9th he slept": toes lie between each other as well, but nobody says of them what he did.
rule date/days-between
  type DATE
  trigger digits 1 2 snrt
  back 6
  confidence 0.78
  regex %{lb}[Bb]etween (?<hide>the \d{1,2}(?:st|nd|rd|th) and (?:the )?(?:%{the_day}(?=,? (?:he|she|I|we|they|it|there|his|her|the (?:patient|claimant|worker))\b)|(?<day>1[3-9]|2\d|3[01])(?<ordinal>st|nd|rd|th)(?=[.,;](?: |\n|\z)|\z| \p{Ll})))
  hit Between {the 3rd and the 9th} he slept.
  hit It rained between {the 10th and 24th}, they say
  miss Pain between the 3rd and 4th toes.
  miss between the 3rd and the 5th. It hurts

# ---- odd dress ---------------------------------------------------------------------------------------------------------------------------

# Spaced and misread by a machine: "14 / O8 / 2O17", "9 . 8 . 17".
rule date/spaced-misread
  type DATE
  trigger digits 1 2 \s
  confidence 0.86
  regex (?<![\pL\pN]|[/.] )[0-3]?\d (?:/ [0-3OolI]?[0-9OolI] / |\. [01]?\d \. |- [0-3OolI]?[OolI] - )(?:[12lI][09Oo][0-9OolI]{2}|[0-4OI][0-9OolI])%{rb}(?! ?[./] ?\d)(?! ?(?:mg|ml|cm|mm|%))
  hit Date : {14 / O8 / 2O17}\n\nTo
  hit MRI ( Apex Scans , {9 . 8 . 17} ) : basal
  miss ratio 9 . 8 . 99 here
  miss 14 / 8 of them

# "3-vi-09"
rule date/roman-lower
  type DATE
  trigger word i ii iii iv v vi vii viii ix x xi xii
  back 2
  confidence 0.9
  regex %{lbn}(?:0?[1-9]|[12]\d|3[01])([-./])(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})\1(?:(?:19|20)\d\d|\d\d)%{rb}(?![-/.:]\d)
  hit He was hurt {3-vi-09} and paid
  hit seen {14.xi.2014}, then
  miss type 3-vi and 09
  miss 45-vi-09 is it

# ---- no dates ----------------------------------------------------------------------------------------------------------------------------

# "was a good Friday for the team", "has not missed a Wednesday since": any such day.
rule protect/weekday-indefinite
  type PROTECT
  trigger list weekday
  confidence 0.986
  regex (?<=[adwyle] )(?<=\bmissed a |\bmiss a |skipped a |\ba good |\ba bad |\ba slow |\ba busy |\ba typical |\ba normal |\ban average |\ba usual )(?i:mon|tues|wednes|thurs|fri|satur|sun)day(?![\pL])(?! (?:in (?!general|the)|\d|last))(?! (?:(?:morning|night|afternoon|evening),? )?(?:when|and (?:he |she |I |got |was )?(?:fell|hurt|crashed|injured|collapsed))%{rb})
  hit has not missed a {Wednesday} since 2016
  hit It was a good {Friday} for the team
  miss on Good Friday for the team
  miss seen on a Friday
  miss It was a busy Saturday when he was hurt.
  miss a bad Friday and fell

# A code of regulations has numbers like dates: "COMAR 17.04.05".
rule protect/regulation-dotted
  type PROTECT
  trigger word comar cmr njac nmac arm idapa wac
  confidence 0.986
  regex %{lb}(?:(?:COMAR|NJAC|NMAC|IDAPA|WAC) |(?:ARM|CMR) (?!(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])\.(?:\d\d|(?:19|20)\d\d)(?!\d)))(?:§ ?)?(?<hide>\d{1,3}\.\d{1,3}\.\d{1,4}(?:\.\d{1,4})?(?:\([\pL\d]{1,3}\)){0,3})(?![\pN])
  hit limit of COMAR {17.04.05} had run
  hit under NMAC {11.4.7}, he
  hit under ARM {24.29.1401}, the
  miss seen 17.04.05 there
  miss COMAR of 17.04.05
  miss Fx of LEFT ARM 4.12.12 casted
  miss R ARM 10.24.2012

# "1/16 Adj Leandro Vitale ok'd it": a day at the head of a line of a log, in one blank.
rule date/month-day-log-line
  type DATE
  trigger digits 1 2 /
  confidence 0.82
  regex (?:(?<=\n)|\A)(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[16-9]|1[1-9]|2\d|3[01]))[ \t](?:(?:Adj|Atty|T/C|TC|IME|QME|AME|Appt|Call(?:ed)?|Spoke|Read|Rec'd|Sent|Visit(?:ed)?|Met|Left|IW|EE|Pt|Phone|E-?mail(?:ed)?|Fax(?:ed)?|Claimant|Clmt|Msg|VM|Home|Clinic|Reviewed|Received|Attended|Filed|Mailed|Hearing|Depo|Rpt|Report)(?![\pL-]))
  hit \n{1/16} Adj Leandro Vitale ok bone scan\n
  hit \n{2/11} IME held. He was brusque\n
  miss \n4/5 Biceps strength\n
  miss he saw 1/16 Adj things

# "* 11-24  Telephoned": a bullet begins with its day.
rule date/bullet-day
  type DATE
  cross line
  trigger digits 1 2 -
  confidence 0.88
  regex (?<=\n\* |\n- |\A\* |\n• )(?<hide>(?<month>0?[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01]))(?=[ ](?C"wide")\p{Lu}|:? \p{Lu}\p{Ll}{2,12}(?:ed|t|e) )
  hit \n* {11-24} Telephoned her
  miss \n* 11-24 mg of
