# Days and years that their neighbours alone announce: a study or a meeting on the nth, a month and a day with a hyphen between two others, what a
# portal says, a year behind the last of something, an answer in a transcript.

define year (?<year>19[3-9]\d|20[0-4]\d)
define first (?<first>0?[1-9]|1[0-2])
define second (?<second>0?[1-9]|[12]\d|3[01])
define first2 (?<first2>0?[1-9]|1[0-2])
define second2 (?<second2>0?[1-9]|[12]\d|3[01])
define the_day (?<day>0?[1-9]|[12]\d|3[01])(?<ordinal>(?i:st|nd|rd|th))
define month (?<month_name>\p{Lu}\pL{2,8})(?!\pL)(?C"month")
define no_part (?! (?:right |left |proximal |distal |dorsal |plantar )?(?:toes?|fingers?|digits?|metatarsals?|metacarpals?|ribs?|ray|rays|floor|cervical|thoracic|lumbar|MTP?|MCP?|PIP|DIP|interspace|web|nail|nerve|ventricle|cranial|right|left|of|day|time|try|attempt|visit|dose|cycle|session|grade|molar|tooth|green|hole|step|street|avenue|(?:and|or|to) (?:the )?\d)(?!\pL))

# ---- days of the month ---------------------------------------------------------------------------------------------------------------

# "the weekend of the 20th", "the night of the 3rd and": what part of time it was.
rule date/day-of-time
  type DATE
  trigger word weekend week night morning evening afternoon eve
  confidence 0.84
  regex %{lb}(?i:weekend|week|night|morning|evening|afternoon|eve) (?i:of|before|after) the (?<hide>%{the_day})%{no_part}(?![\pL\pN-])
  hit soup through the weekend of the {20th} and then
  hit on the evening of the {4th} she rang
  hit the week of the {9th}, he
  miss pain the night after the 5th dose
  miss the morning of the 3rd visit

# What is done, measured or held on a day: "Endoscopy on the 14th found an ulcer", "creatinine on the 8th".
rule date/day-procedure
  type DATE
  trigger word echocardiogram angiogram endoscopy colonoscopy egd ercp bronchoscopy paracentesis thoracentesis dialysis transfusion procedure operation surgery meeting conference call visit potassium creatinine sodium hemoglobin hgb lactate troponin inr glucose wbc weight fever accident incident mediation arraignment sentencing deposition shift mammogram ultrasound doppler venogram arthrogram myelogram stress cath catheterization tap puncture consult consultation evaluation reading note rpt message email mail letter paper form slip check fax report package bill notice card voicemail text spike seizure fall
  confidence 0.82
  regex %{lb}(?:(?i:%{trigger})(?: test| count| level)? (?:on|from|dated)|(?i:rpt\.?|report|letter|note|message|e?mail|fax|text|voicemail|card|bill) of) the (?<hide>%{the_day})%{no_part}(?= \p{Ll}|[.,;:)]|\z)
  hit The echocardiogram on the {30th} gave an EF of 25
  hit Paracentesis on the {11th} yielded
  hit His potassium on the {8th} was 5.9
  hit the meeting on the {24th} went well
  miss surgery on the 5th toe
  miss operation on the 4th left finger
  hit Supp. rpt. of the {12th} attached
  miss call on the 2nd floor

# ---- a month and a day with a hyphen -----------------------------------------------------------------------------------------------

# Both of two digits, from one to the other or behind what ends a time: "05-01 to 05-31", "through 06-30".
rule date/month-day-padded
  type DATE
  trigger digits 2 2 -
  back 2
  confidence 0.86
  regex (?<![\pL\pN.-])(?:(?<hide>(?<first>0[1-9]|1[0-2])-(?<second>0[1-9]|[12]\d|3[01]) ?(?:to|through|thru|until|and|-|/) ?(?<first2>0[1-9]|1[0-2])-(?<second2>0[1-9]|[12]\d|3[01]))|(?<=\b(?i:through) |\b(?i:thru) |\b(?i:until) |eriod |\b(?i:ending) |\b(?i:dated) |ervice |\b(?i:expires) )(?<hide>(?<first>0[1-9]|1[0-2])-(?<second>0[1-9]|[12]\d|3[01])))(?![\pL\pN/-]|\.\d)(?! (?:mg|hours|hrs|percent|mm|cm))
  hit Billing period {05-01 to 05-31}
  hit PT thrice weekly through {06-30}.
  hit Between {03-04 and 03-09} he was out
  miss open through 06-30 hours
  miss scores 08-12 to 15-18
  miss code 05-01-11 to 12

# One digit in the notes of a home: what was done, then the day, then by whom.
rule date/month-day-hyphen-by
  type DATE
  trigger digits 1 2 -
  back 2
  confidence 0.8
  regex %{lb}(?:(?i:completed|started|begun|done|drawn|changed|fell|resumed|ordered|held|removed|inserted|seen|signed|faxed|mailed|called|notified|issued|served|filed|booked|arrested|arraigned|released|bonded|paid|closed|opened)|(?:MD|NP|RN|PA|PT|OT|SN|office|family|daughter|son|wife|husband)(?= \d\d?-\d\d? (?:for|re|by|with|about|due))|(?i:visit|eval|recert|SOC|ROC|labs?|INR|BMP|CBC)(?: due)?) (?<hide>(?!(?:1-2|2-3|3-4|4-5|5-6|6-8|8-10|4-6|10-12|1-3|2-4)(?!\d))%{first}-%{second})(?:[.;](?= |\n|\z)|,(?= \D)|[ \t]*\n|[ \t]*\z| (?:by|with|w/|for|re|due to|per (?:order|MD|protocol|family|Dr)|in (?:the )?(?:bath|bathroom|kitchen|bedroom|hall|yard|home|clinic|office))(?!\pL))(?! ?(?:days|weeks|hours))
  hit 6 visits completed {3-22} by R. Tan PTA
  hit One call to MD {3-1} for 4 lb gain
  hit SOC {1-30}. Then
  hit Warrant issued {9-29}, served later
  hit Started {2-14} by order
  miss fell 2-3 times
  miss done 3-4, then rest
  miss labs 2-4 weeks

# ---- what a paper says ---------------------------------------------------------------------------------------------------------------

# "the notice says 11/2 on the letter and 11/9 on the portal"
rule date/month-day-says
  type DATE
  trigger digits 1 2 /
  back 2
  confidence 0.82
  regex (?:%{lb}(?:says|reads|reads as|shows|listed as|written as|marked|supposed to be|meant) (?<hide>%{first}/%{second})(?= (?:on|in) (?:the|my|his|her|your|our)\b|[.,;?)](?: |\n|\z)| (?:but|and|not|or|so)\b)(?<!/5|/10|/4|/8|[123]/2|1/3|2/3|20/20)|(?<![\pL\pN/.])(?<hide>%{first}/%{second})(?= on (?:the |my |his |her |your |our )?(?:portal|letter|calendar|notice|flyer|slip|website|schedule|app|envelope|invitation|summons|subpoena|appointment card|reminder|postcard|e-?mail|voice ?mail|text)(?!\pL)))
  hit the meeting says {11/2} on the letter
  hit and {11/9} on the portal. Which
  hit The card reads {10/3}, but
  miss motor shows 4/5 in the
  miss the pain scale reads 7/10, but
  miss he rates it 6/10 on paper

# ---- years ---------------------------------------------------------------------------------------------------------------------------

# "last one 2020 at", "Last DEXA 2021 osteopenia", "Last one was 2017."
rule date/year-last-one
  type DATE
  trigger digits 4 4
  back 6
  confidence 0.76
  regex %{lb}(?i:last|most recent)(?: (?!version|edition|update|revis|access|amend|weigh|paid|pay)[\pL-]{2,14}){1,3}(?<!edition|version|update|for|over|about)(?:,|:)?(?: was| is| in)? (?<hide>%{year})(?![-/:]\d|[\pL\pN]|[.,]\d)(?! ?(?:mg|ml|kcal|calories|dollars|hours|pounds|lbs|feet|steps|units|cc|people|[$%]))(?=[.;,)]| (?:at|by|with|w/|per|in|and|or|nl|normal|neg|negative|ok|showed|shows|due|for|here|there|was|before|\(|\p{Ll}{5,})|[ \t]*(?:\n|\z))
  hit Eye exam overdue, last one {2020} at the mall
  hit Last DEXA {2021} osteopenia.
  hit Last one was {2017}. Since
  miss last version was 2017.
  miss the last recorded intake 2000 kcal
  miss last weighed 2010 by them

# What was done or had once, in the shortest hand: "L clavicle fx 2014.", "Gallbladder out 2003."
rule date/year-once
  type DATE
  trigger digits 4 4
  back 6
  confidence 0.75
  regex %{lb}(?i:fxs?|fx'd|fractured?|scope|scoped|ablation|implants?|transplant|bypass|resection|excision|amputat(?:ed|ion)|reconstruction|fixation|nailing|pinning|plating|debridement|I&D|tonsils|adenoids|T&A|gallbladder|appendix|thyroid out|gb out|(?<=er )out|lap band|gastric sleeve|shunt|pacer|pacemaker|AICD|valve|angioplasty|chemo|radiation|XRT|citizenship|deployment|enlisted|discharge|rehab|detox|prison|jail|parole|retirement|(?:moved|came|arrived|emigrated) (?:here|US|USA|to US|to the US)|laid off|layoff|(?:plant|mill|mine|shop|store|factory) (?:closed|shut)|bankruptcy|foreclosure|eviction|claims?|convictions?|offen[cs]es?|arrests?|warrants?|misdemeanors?|felony|felonies|citations?|DWI|DUI|OWI|carpal tunnel|CTR?|trigger finger|rotator cuff|RTC|ACL|meniscus|bunion|vasectomy|tubal|D&C|LEEP|SAB|TAB|NSVD|C/S|concussion|whiplash|TBI|rollover|GSW|stab wound|shingles|zoster|pneumonia|COVID|clot|seizure)(?: [xX] ?\d| \([LRB]\)| [LRB])?,? (?:of |in )?(?<hide>%{year})(?![-/:]\d|[\pL\pN]|[.,]\d)(?! ?(?:mg|ml|guidelines?|men|people|beds|patients|criteria|classification|study|trial|update))(?=[.;,)]|[ \t]*(?:\n|\z)| (?:at|by|with|w/|and|L|R)(?!\pL))
  hit asthma, L clavicle fx {2014}. Meds
  hit Gallbladder out {2003}.
  hit honorable discharge {1974}; no claim
  hit one DWI, of {2019}. He
  hit Arrived US {1999}. Speaks
  miss discharge 2000 ml overnight
  miss prison 2010 beds
  miss per ACL 2010 guidelines

# Said, not written: "That was like 2015", "maybe 2012".
rule date/year-like
  type DATE
  trigger word like maybe probably
  confidence 0.76
  regex %{lb}(?i:like|maybe|probably)(?: in| around| about)?,? (?<hide>%{year})(?![-/:]\d|[\pL\pN]|[.,]\d)(?! ?(?:mg|ml|pounds|dollars|feet|people|hours|miles|calories|steps|units|square|or more|of (?:them|these|those)|(?!I )\p{Lu}\pL))
  hit That was like {2015}, and then
  hit Maybe {2012}. I was there
  hit It would be like {2009} or so
  miss it was like 2000 pounds
  miss Maybe 2010 people came
  miss films like 2005 Miami nights

# "2015, '16", "2012 or '13", "2004 to '09": the second year in short.
rule date/year-second-tick
  type DATE
  trigger mark '
  confidence 0.86
  regex (?<=[12]\d\d\d, |[12]\d\d\d or |[12]\d\d\d and |[12]\d\d\d to |[12]\d\d\d-|[12]\d\d\d, or |'\d\d, |'\d\d or |'\d\d and |'\d\d to |'\d\d-|[12]\d\d\d/)'(?<year_short>\d\d)(?![\pL\pN'"]|-\pL)(?! (?:Ford|Chevy|Honda|Toyota|Dodge|Buick|model))
  hit That was like 2015, {'16}. Then
  hit Around 2012 or {'13}, he says
  hit from '04 to {'09} there
  miss in 2004, '15-footers were
  miss a '14 or '15 Ford truck

# ---- answers in a transcript -----------------------------------------------------------------------------------------------------------

# "A.  August.", "THE WITNESS: The 14th."
rule date/answer
  type DATE
  cross column
  trigger word a witness deponent claimant applicant
  back 1
  confidence 0.985
  regex (?<![\pL\pN.])(?:A[.:]?(?:\t|[ ](?C"wide"))|(?:THE )?(?:WITNESS|DEPONENT|CLAIMANT|APPLICANT):[ \t])[ \t]{0,6}(?:(?:No|Yes|Yeah|Um|Uh|Well|Oh|Right|Okay|I think|I believe|I guess|Probably|Maybe|About|Around|Like|Sometime|In|On|Since|It was|That was|Last|Early|Late|That would be|It would be|It'd be|in|on|about|around|like|last|early|late|maybe|probably|sometime)[.,]?[ \t]{1,2}){0,4}(?<hide>(?:(?:%{month}|(?:[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday)|[Ss]pring|[Ss]ummer|[Ww]inter|[Aa]utumn|(?:[Tt]he )?[Ff]all(?= of|\.|, I))(?:,? (?:of )?%{year})?|%{year}|'\d\d|(?:[Tt]he )?%{the_day}))(?=[.,;?!]|[ \t]+(?:or|I|maybe|it|we|he|she|of|because|when|and)(?!\pL)|[ \t]*(?:\n|\z))(?![.,]\d)
  hit \n       A.  {August}. I sat down
  hit \n       A.  {2019}.\n
  hit \n       A.  No. {May}.\n
  hit \n       A.\t{The 14th}.\n
  hit \n       A.  {June} or July
  hit THE WITNESS:  {September}.\n
  miss \n       A. May, M.D.
  miss \n       A.  Fifty.
  miss A.  2019 West Elm

# ---- seasons and weekdays ----------------------------------------------------------------------------------------------------------------

# "coaches football in the fall": what has its season, where nobody falls.
rule date/fall-season
  type DATE
  trigger word fall
  back 12
  confidence 0.74
  regex %{lb}(?i:school|church|college|class(?:es)?|semester|football|soccer|volleyball|band|marching|coach(?:es|ing|ed)?|teach(?:es|ing)?|taught|harvest(?:s|ed|ing)?|hunt(?:s|ed|ing)?|deer|elk|hay|corn|beans|soybeans|apples|cranberries|pumpkins|raking|rakes?|leaves|garden|planting|plow(?:s|ed|ing)?|retir(?:e|es|ing)|enroll(?:s|ed|ing)?|wedding|married|marry|election|elections|roof|engine|canning|moved|moving|move|returns?|returning|starts?|starting|begins?|reopens?|resumes?|season|league|bowling|kindergarten|preschool|grade|graduates?|trip|cruise|baby|due)(?:,? (?!injur|hurt|fell|landed|struck|broke|fractur|sustain|twist|suffer|caus|happen|involv|result|pain)[\pL'-]{1,14}){0,6},? (?:in|by|until|till|before|since|this|last|next|every|each|come) (?:the |early |late )?(?<hide>fall)(?=[.,;)]| (?:and|when|if|for|with|but|so|he|she|we|they|I|of (?:this|last|next))(?!\pL)|\z|[ \t]*\n)
  hit an engine repair for his church in the {fall}, unpaid
  hit He will coach football in the {fall}.
  hit deer hunting every {fall} with his son
  miss the church where she was hurt in the fall, she
  miss landed on leaves and broke it in the fall
  miss fell in the fall

# "He texted me Wed., and": the short form with its stop.
rule date/weekday-stop
  type DATE
  trigger word tue tues wed weds thu thur thurs fri
  confidence 0.84
  regex (?<!-)(?<![Ee]very |[Ee]ach |and |& |, |[-/])%{lb}(?<weekday>Tues?|Weds?|Thurs?|Thu|Fri)\.(?=,|;| (?!and (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?:through|thru|to|only)\b|[-&] ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\pL|\)|\n|\z)(?!, (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\pL{0,6}\b)
  hit He texted me {Wed.}, and then
  hit he left ({Fri.}) with it
  miss Open Tues. to Sat. all year
  miss Works Tues. and Thurs. only
  miss Wed in June

# What somebody drinks or plays on such a day: none of the calendar.
rule protect/weekday-habit
  type PROTECT
  trigger list weekday
  back 7
  confidence 0.986
  regex %{lb}(?i:beers?|drinks?|pints?|glass(?:es)?|wine|cans?|shots?|whisk(?:e)?y|cigars?|joints?|golfs?|fish(?:es|ing)?|church|mass|cards|bingo|bowls?|bowling|gym|swims?|walks?|cocktails?|vodka|six-?packs?|sleeps in|dances?)(?: (?:of )?(?:wine|beer|or two|or so|spirits|whiskey|maybe|mostly|only|usually|socially)){0,2},? (?:on|of) (?:an? |the odd |the occasional |an occasional )(?i:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?i:night|evening|morning|afternoon))?(?!\pL)(?! (?:(?:night|evening|morning|afternoon),? )?(?:when|and (?:he |she )?(?:fell|crashed|was|got|slipped))%{rb})
  hit Alcohol is two {beers on a Saturday}.
  hit has a {glass of wine on the odd Sunday}
  miss He drank beer on Saturday.
  miss He was hurt on a Friday.
  miss at church on a Sunday when he fell
  miss had drinks on a Friday night and crashed

# The points of a test out of those it has, which a month and day look like.
rule protect/test-points
  type PROTECT
  trigger word gds bims phq gad slums moca mmse mocas aims katz lawton cog apgar apgars braden norton lachs lace audit cage dast ham hamd cdt rass cows ciwa nihss gcs tug sppb rudas kels epds edinburgh morse hads mna must stopbang
  confidence 0.986
  regex %{lb}(?<!Dr\. |Dr |Mr\. |Mr |Mrs\. |Ms\. |with |w/ |\bby |\bsaw )(?:GDS|BIMS|(?:PHQ|GAD)(?![^/\n]{1,22}/(?:24|25|26|28|29|3[01])(?!\d))|(?:SLUMS|MoCA|MOCA|MMSE|RUDAS|EPDS)(?=[^/\n]{1,22}/30)|AIMS(?=[^/\n]{1,22}/28)|K(?:atz|ATZ)(?=[^/\n]{1,22}/6(?!\d))|Lawton(?=[^/\n]{1,22}/8(?!\d))|(?:Norton|Braden)(?=[^/\n]{1,22}/2[03])|Edinburgh(?=[^/\n]{1,22}/30)|Cog|A(?:pgar|PGAR)s?|LACE|AUDIT|CAGE|DAST|HAM-?D|CDT|COWS|CIWA|NIHSS|GCS|SPPB|KELS|HADS|MNA|MUST|STOPBANG)(?:-(?:SF|S|C|Ar|AR|\d{1,2}))?(?: (?:score|total|today|was|is|of|=|at \pL+))*[ :=]{1,2}(?<hide>\d{1,2}/\d{1,2})(?![/\pN])
  hit MoCA 22. GDS {9/15}. Tearful
  hit PHQ-9: {9/27}, better
  hit EPDS today {4/30}
  hit Katz {4/6}, walks
  miss GDS due 9/15
  miss seen 9/15
  miss F/u Dr. Katz 9/15
  miss ACL/PCL 9/15 repair
  miss GAD-7: 10/24
  miss AIMS 10/24
  miss Seen by Norton 9/15, better

# "this one is a 12/12 of months": how many of how many.
rule protect/share-of
  type PROTECT
  trigger digits 1 2 /
  confidence 0.986
  regex (?<![\pL\pN/.-])(?<!\b[Oo]n |\b[Ff]rom |[Ss]ince |\bof |\bby |[Ss]een |[Uu]ntil |\btill |etter |\b[Nn]ote |ated |\bto |efore |\b[A-Z]{3} |\bdue |\bDate |tart |\bcame )(?:1/\d{1,2}|2/(?:[2-9]|\d\d)|3/(?:[3-9]|\d\d)|4/(?:[4-9]|\d\d)|5/(?:[5-9]|\d\d)|6/(?:[6-9]|\d\d)|7/(?:[7-9]|\d\d)|8/(?:[89]|\d\d)|9/(?:9|\d\d)|1\d/[1-9]\d|[2-9]\d/[2-9]\d)(?= (?:months|weeks|sessions|visits|appointments|shifts|doses|classes|credits|goals|meals|questions|items|words)(?!\pL)(?!:? \d))(?! \pL+ (?:began|begin|ended|was|were|arose|held|made|set|with|w/|had|refused|posted|cancell?ed|started|stopped|missed|resumed|whether|how|why|the|his|her|if)%{rb})(?<!/1)
  hit pays 80/20 after {12/12} months of service
  hit Attended {9/12} sessions, left
  miss seen 9/12, sessions ended
  miss from 9/12/14 weeks
  miss On 9/12 visits began
  miss from 9/10 classes were cancelled
  miss 9/4 goals for him
  miss letter of 9/12 questions the claim
  miss LMP 9/12 weeks 6
  miss DOS 4/12 sessions 4
  miss he came 10/12 visits stopped

# "Next visit 10.24.", "Seen 4.28 by PT": a month and a day with a full stop, behind what has a day.
rule date/month-day-dotted
  type DATE
  trigger digits 1 2 .
  back 3
  confidence 0.8
  regex %{lb}(?i:next visit|next appt\.?|next appointment|appointment|appt\.?|RTC|RTO|f/u|follow-? ?up|due back|seen|returns?|recheck|visit|DOI|DOS|LMP|injured|admitted|discharged|received|signed|dated|letter of|MRI of|CT of|films of|labs of|hearing|starting|as of|until|through|thru)(?: on| is| was)?:? (?<hide>(?<first>0?[1-9]|1[0-2])\.(?<second>0[1-9]|[12]\d|3[01]))(?![\pL\pN]|[./-]\d)(?! ?(?:mg|ml|cm|mm|kg|lbs?|hours?|hrs?|weeks?|percent|times|years?|months?|days?|miles?|inches|%|x\d))(?=[.,;)]|[ \t]*(?:\n|\z)| (?:at|by|with|and|for|in|w/|to|per|he|she|I)(?!\pL))
  hit in April. Next visit {10.24}.
  hit Seen {4.28} by PT
  hit RTC {3.15}, sooner if worse
  miss visit 2.5 hours
  miss pain returns 3.5 of 10
  miss ferritin seen 10.24 ng

# "over MLK weekend", "since holiday wknd", "Labor Day wknd": feasts with the days around them.
rule date/holiday-weekend
  type DATE
  trigger word weekend wknd wkend
  back 4
  confidence 0.86
  regex %{lb}(?:(?i:MLK|holiday|labor|memorial|presidents'?|columbus|veterans'?|canada|victoria|bank holiday|july 4th?|july fourth|4th of july|thanksgiving|easter|halloween|new year'?s|mother'?s|father'?s|opening|homecoming|derby|race|graduation|prom|super bowl)(?i: day)?) (?i:weekend|wknd|wkend)(?!\pL)
  hit missed his shifts over {MLK weekend}.
  hit at camp since {holiday wknd}, rode
  hit Over {Labor Day wknd} he swam
  miss the holiday was a weekend
  miss worked the weekend

# Years and parts of them that people of the land and the sea go by.
rule date/season-of-work
  type DATE
  trigger word harvest calving lambing shearing haying planting sugaring season roundup thanksgiving
  back 3
  confidence 0.74
  regex %{lb}(?:since|until|till|til|before|by|last|this past)[ ](?:the )?(?<hide>(?i:harvest|calving|lambing|shearing|haying|sugaring|roundup|planting(?= time|[.,;)]| (?:he|she|I|we|they)\b))(?: time)?|(?:\p{Ll}{3,9} )(?<=cherry |apple |berry |deer |elk |duck |goose |turkey |fire |tax |hurricane |rice |crab |lobster |salmon |shrimp |ski |football |baseball |wrestling |growing |picking |pruning |cotton |grape |hay |peach |citrus |hunting |fishing |trapping |logging |holiday |monsoon |rainy |dry |allergy |flu |mud )season)(?![\pL-])
  hit short of breath since {harvest}. He
  hit to stay home until {cherry season}, then
  hit well before {calving} he says
  miss before harvesting it
  miss by the season ticket

# "DOB Mar 3 90": the year in short, behind what says that it is of a birth or an injury.
rule date/month-day-short-year
  type DATE
  trigger list month
  back 2
  confidence 0.93
  regex %{lb}(?i:DOB|D\.O\.B\.|born|birth ?date|DOI|DOH|DOS|hired|dated):?[ ](?<hide>%{month}\.? (?<day>0?[1-9]|[12]\d|3[01]),? (?<year_short>\d\d))(?![\pL\pN/-])(?! (?:at|hours|[ap]\.?m))
  hit climber, DOB {Mar 3 90}\nnext
  hit Born {Jul 9 61}. Then
  miss born May 3 at noon
  miss DOB: Roe 3 90

# "the last day of June, 1957", "the first Monday of May"
rule date/first-day-of
  type DATE
  trigger list month
  back 5
  confidence 0.92
  regex %{lb}(?:the )?(?i:first|second|third|fourth|last) (?i:day|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week)(?: of| in) %{month}(?:,? (?:of )?%{year})?(?![\pL\pN])
  hit were married on {the last day of June, 1957}; then
  hit on {the first Monday of May} he
  miss the first day of Roe
  miss the last day in march order

# "his birthday as 1951 and it is 1952", "in boot camp, so 2017", "figured on 2019"
rule date/year-as
  type DATE
  trigger digits 4 4
  back 5
  confidence 0.76
  regex %{lb}(?:(?:birthday|birth|age|date|year|it|DOB)(?: down)? (?:as|is|was)|figured on|based on|camp, so|school, so|then, so|was,? so|SVD|NSVD|VBAC|LTCS|C/S|by mid-) ?(?<hide>%{year})(?![-/:]\d|[\pL\pN]|[.,]\d)(?! ?(?:mg|ml|dollars|hours|people|guidelines?|edition|wages|[A-Z]{3,5} ))(?=[.,;)]| (?:and|but|not|at|by|with|or|because)(?!\pL)|[ \t]*(?:\n|\z))
  hit put his birthday as {1951} and it is 1952
  hit so pay is figured on {2019}. No
  hit Prior SVD {2019} at Grant
  miss based on 2019 guidelines
  miss it is 2000 mg and

# "at the ER over the 4th for a flare": no bone is meant where a reason follows.
rule date/over-the-fourth
  type DATE
  trigger digits 1 1 t
  back 2
  confidence 0.8
  regex %{lb}(?:[Oo]ver|[Dd]uring|[Tt]hrough) the (?<hide>4th)(?= (?:for|because|when|while|he|she|I|we|they|but)(?!\pL)|, (?:he|she|I|we|they|but)(?!\pL))
  hit seen at the ER over the {4th} for a flare
  miss tender over the 4th and 5th toes
  miss over the 4th metatarsal

# "Wt: 1/4 142#, 2/1 140 lb": what somebody weighed, and when.
rule date/month-day-weight
  type DATE
  trigger digits 1 2 /
  confidence 0.84
  regex (?<=: |, |; |\n|\A|[gm#] |and |on )(?<hide>%{first}/%{second}):?,? (?:\d{2,3}(?:\.\d)?)(?:#| ?lbs?\b| ?kg\b| pounds)
  hit Wt: 1/4 142#, {2/1} 140#, then
  hit {3/1}: 136.5 lb
  miss 1/2 of 150 lb
  miss motor 4/5 150 pounds

# "Eye: 2017.", "TB neg 2018", "Prevnar '16": a check and its year.
rule date/year-checked
  type DATE
  trigger word eye dental colonoscopy mammo mammogram pap dexa psa flu tdap pneumovax prevnar shingrix hpv hep hiv tb ppd cxr echo stress hearing vision foot covid varicella mmr zostavax cologuard fit egd sleep
  confidence 0.78
  regex %{lb}(?i:%{trigger})(?:-?\d{1,2}| B| A)?(?: (?:exam|test|vax|vaccine|neg|pos|shot|done|study|given|nl|normal|screen|series|booster))*(?::|,| -)? (?<hide>%{year}|'(?<year_short>\d\d))(?![-/:]\d|[\pL\pN]|[.,]\d)(?! ?(?:mg|guidelines?|criteria|season|formula|strain))(?=[.;,)]|[ \t]*(?:\n|\z))
  hit Dental: last fall. Eye: {2017}.
  hit Prevnar {'16}, TB neg
  hit TB neg {2018}. Last
  miss flu 2018 season
  miss the eye 2017 study

# A month of a higher number than its day is no share of anything, and no strength: "4/2 or 4/3".
rule date/month-day-or
  type DATE
  trigger digits 1 2 /
  confidence 0.8
  regex (?<![\pL\pN/.-])(?:(?:[3-9]|1[0-2])/[12]|(?:[4-9]|1[0-2])/3|(?:[6-9]|1[0-2])/4|(?:[6-9]|1[0-2])/5|\d\d?/(?:1[3-9]|2[0-9]|3[01])),? (?:or|and|&|to|vs\.?) (?<hide>%{first}/%{second})(?![\pL\pN/]|[-.]\d)(?! ?(?:mg|inch|tab|ratio|of|strength|pain|in\b|"))
  hit Hospice eval 4/2 or {4/3}.
  hit seen 6/18 and {6/5}, then
  miss take 1/2 or 3/4 of it
  miss strength 4/5 to 5/5

# ---- days of the month by their ordinals --------------------------------------------------------------------------------------------------

# Nobody has so many toes or ribs: "off the 16th and 17th", "the 12th-16th".
rule date/ordinals-two
  type DATE
  trigger digits 1 2 snrt
  confidence 0.84
  regex %{lb}\d{1,2}(?:st|nd|rd|th),?(?: ?- ?| ?& ?| (?:and|or|to|thru|through|until|till) )(?:the )?(?:1[3-9]|2\d|3[01])(?:st|nd|rd|th)(?![\pL\pN-])(?! (?:percentiles?|centur|floors?|streets?|avenues?|visits?|sessions?|weeks?|editions?|grades?|amendments?|birthdays?|day|days|of|cycles?|doses?|districts?|circuits?|chromosomes?|\p{Lu}))
  hit I was off the {16th and 17th} for the funeral
  hit ray has you the {12th-16th}. pills
  miss the 4th and 5th toes
  miss the 19th and 20th centuries
  miss at 15th and 17th Streets

# "thru the 12th)", "set for the 28th, 3:00", "i come down the 5th & stay"
rule date/day-until
  type DATE
  trigger word thru until till til for down up over come leave arrive fly no sorry actually mean
  confidence 0.82
  regex %{lb}(?:(?i:thru|until|till|til|(?:set|slated|booked|scheduled|moved|on|ready|due) for)|(?i:(?:come|coming|leave|leaving|arrive|fly|flying|drive|driving|go|going|heading) (?:down|up|over|home|back|in|out))|(?:[Nn]o|[Ss]orry|[Aa]ctually|I mean|[Mm]ake that|[Ww]ait),) the (?<hide>%{the_day})%{no_part}(?=[.,;)?!]|\z|[ \t]*\n| &| (?:and|at|if|but|so|because|when|with|he|she|I|we|they)(?!\pL))
  back 3
  hit (pt out of town thru the {12th}). Next
  hit mtg set for the {28th}, 3:00
  hit i come down the {5th} & stay
  hit July 6. No, the {7th}. It
  miss numb down the 5th toe
  miss set for the 2nd floor

# "on the fourteenth.": in words, where nothing but a day of the month is counted so far.
rule date/day-in-words
  type DATE
  trigger word eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth thirty twenty
  back 3
  confidence 0.78
  regex %{lb}(?i:on|until|till|by|since|before|after|for|from) the (?<hide>(?i:eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[- ]first))(?=[.,;)?!]|\z|[ \t]*\n| (?:and|at|he|she|I|we|they|when|with|but|because|of (?:last|this|the month))(?!\pL))(?! (?:and|of) (?:the )?\pL+(?:th|rib|level)\b)
  hit I reviewed this man on the {fourteenth}. He
  hit since the {twenty-first} and again
  miss on the twelfth rib
  miss in the fourteenth century

# ---- in logs -------------------------------------------------------------------------------------------------------------------------------

# "10-4  ee calls off.", "10.15  ee no-show", "10-5 & 10-6  off": at the head of a line, with a wide blank behind.
rule date/entry-head-hyphen
  type DATE
  cross column
  trigger digits 1 2 -.
  confidence 0.82
  regex (?:(?<=\n)|\A)(?<hide>%{first}-%{second}(?: ?& ?%{first2}-%{second2})?|(?:0?[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])(?=[ \t]+\p{Ll}{2,10} \p{Ll}{2,}))(?:[ ](?C"wide")[ ]?|\t|:[ ]|[ ]-[ ])[ \t]*(?=[\pL"(])(?!(?i:tabs?|tablets?|caps?|drops?|puffs?|times|days?|weeks?|visits?|x|mg|ml|mmol|mcg|units?|sprays?|hours?|hrs?|inches|minutes?|section|chapter|years?|months?|reps?|sets?)(?!\pL))
  hit \n{10-4}  ee calls off. VM\n
  hit \n{10.15}  ee no-show today\n
  miss \n1-2  tablets daily\n
  miss \n1.12  Definitions of it\n

# "Date: 10-21", "PPE 10-10", "seniority 6-97"
rule date/label-hyphen
  type DATE
  trigger word date dated ppe seniority hired rehired doh hire ending
  confidence 0.86
  regex %{lb}(?:(?i:dated?|ppe|period ending|week ending|w/e)(?::|,)?[ ]{1,2}(?<hide>(?<first>0?[1-9]|1[0-2])-(?<second>0?[1-9]|[12]\d|3[01]))(?=[.,;)]|[ \t]*(?:\n|\z)|\t|[ ](?C"wide"))|(?i:seniority|re-?hired?|doh|hired?)(?: date)?:? (?<hide>(?<month>0?[1-9]|1[0-2])-(?<year_short>[5-9]\d))(?![\pL\pN/-]|\.\d))
  hit From: M. Roe        Date: {10-21}\nRe: it
  hit Pay thru PPE {10-10}. Check
  hit badge 8812, seniority {6-97}\n
  miss date 10-21-14 is
  miss the dates 4-5, he

# "Cx 7/8", "co-sign 7/7", "healed 3/10": what nobody scores.
rule date/month-day-unscored
  type DATE
  trigger word cx cxd sign signed cosign cosigned healed resolved onset bx lm lmom hired termed
  back 2
  confidence 0.84
  regex %{lb}(?i:cx'?d?|co-?sign(?:ed)?|signed|healed|resolved|onset|bx|lm|lmom|hired|termed) (?<hide>%{first}/%{second})(?![\pL\pN/]|[-.]\d)(?=[.,;)]|[ \t]*(?:\n|\z)| \(| (?:by|per|at|due|w/|with|pt|re)(?!\pL))
  hit onset 2/14, healed {3/10}. Foley
  hit Cx {7/8} (pt out of town)
  hit LA lic    co-sign {7/7}\n
  miss resolved 3/4 of it
  miss signed 2/3 copies

# "jt 4/12 @ 5p", "sched 4/9 then cancelled": what has its hour, or was planned.
rule date/month-day-hour
  type DATE
  trigger digits 1 2 /
  back 2
  confidence 0.84
  regex (?:%{lb}(?i:sched(?:uled)?|resched(?:uled)?|planned|slated|booked|appt) (?<hide>%{first}/%{second})(?= (?:then|but|and|at|w/|with|was|is|cancel|moved|pushed)(?!\pL))|(?<![\pL\pN/.-])(?<hide>%{first}/%{second})(?= ?@ ?\d{1,2}(?::?\d\d)? ?(?i:a|p|am|pm|h|hrs?|a\.m\.|p\.m\.|noon)?(?![\pL\pN])))(?![\pL\pN/])
  hit ---jt {4/12} @ 5p
  hit Lap chole sched {4/9} then cancelled
  miss pain 4/10 @ rest
  miss planned 1/2 of it

# "- 9.20  Attended appointment", "- 10.2  Dr. returned it": entries of a diary behind a bullet.
rule date/entry-bullet
  type DATE
  cross column
  trigger digits 1 2 ./-
  confidence 0.82
  regex (?<=\n- |\n\* |\n\x{2022} |\A- )(?<hide>%{first}[./-]%{second})(?:[ ](?C"wide")[ ]?|\t|: | - )[ \t]*(?=[\pL"(])(?!(?i:tabs?|tablets?|caps?|drops?|puffs?|times|days?|weeks?|visits?|mg|ml|mmol|mcg|g|units?|sprays?|hours?|hrs?|inches|minutes?|miles?|km|cm|mm|lbs?|kg|percent)(?!\pL))
  hit \n- {9.20}  Attended appointment\n
  hit \n- {10/14}: plant open\n
  miss \n- 2.5  mg daily\n
  miss \n- 4.5 miles walked\n

# "TUESDAY, THE 18TH DAY OF JULY 2023": as courts date an order.
rule date/day-of-capitals
  type DATE
  trigger word day
  back 6
  confidence 0.96
  regex %{lb}(?:(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day),? (?i:the|this) )?(?:(?i:the) )?%{day}%{ordinal} (?i:day of) %{month_name},? %{year_full}(?!\d)
  hit Dated {TUESDAY, THE 18TH DAY OF JULY 2023} in
  hit {Friday, this 3rd day of May, 2019}.
  miss THE 18TH DAY OF IT

# "last dose 10/9", "level 9/20": when it was last taken or drawn.
rule date/last-taken
  type DATE
  trigger word last lmp bmp cbc cmp tsh lipids lithium labs dose doses used fill filled inr lmp taken level drawn checked imaging
  back 6
  confidence 0.9
  regex %{lb}(?i:last (?:dose|used?|fill(?:ed)?|taken|INR|drink|injection|given|checked|drawn|seen|visit)|LMP|(?:BMP|CBC|CMP|TSH|A1c|lipids|lithium|labs)[;,]? (?:level )?(?:drawn|checked)?|level|drawn|imaging) (?<hide>(?<month>0?[1-9]|1[0-2])/(?<day>0?[1-9]|[12]\d|3[01]))(?=[.,;)]|\z|\n| (?:and|at|was|is|per|with|showed|confirms|in|by)%{rb})(?!/)
  hit weekly, last dose {10/9}. Ex-smoker
  hit Lithium; level {9/20}. FMLA form
  hit last INR {3/14}, on
  miss last dose 5/10 mg
  miss last dose 13/40.
