# Weekdays that come round: no day of the calendar.

define dayname (?i:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\.?
define hour (?:(?:at|@) )?(?:\d{1,2}(?::\d\d)?(?: ?[apAP]\.?m\.?)?|noon|midnight|after school|school(?: dismissal)?|before school|bedtime|dinner|supper)

# "every other weekend, Fri. 6 p.m. to Sun. 6", "works Tuesday to Saturday": the span of a week, in a plan.
define span %{dayname}(?: %{hour})? ?(?:-|\x{2013}|to|until|till|thru|through) ?%{dayname}(?: %{hour})?
rule protect/week-span
  type PROTECT
  trigger list weekday
  back 8
  confidence 0.986
  regex %{lb}(?i:every|each|alternate|alternating|alternates|weekends?|weekly|open|hours|schedule|(?<!\ball )shifts?|(?<!\bto |\bnot |issed |\b[Nn]o |\boff |\bof |back )works?|(?<!\bin )custody|visitation|possession|rotation)[^.\n\d]{0,24}(?<hide>%{span})(?!\pL)(?! ?\d| ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))
  hit off-rotation weekends, {Fri 5 p.m. to Sun 6}, plus
  hit every other weekend, {Friday after school to Sunday at 6 p.m.}, and
  hit He works {Tuesday through Saturday} there
  miss last Friday to Sunday we were away
  miss away Mon 2 to Thu 5 Dec
  miss works late. Fri to Sun he
  miss He was unable to work Thursday to Saturday after
  miss Missed work Mon to Wed.
  miss held in custody Saturday to Monday

# "his regular Friday dialysis", "the usual Monday clinic", "Monday only".
rule protect/week-regular
  type PROTECT
  trigger word regular usual weekly standing routine customary normal biweekly monthly recurring
  confidence 0.986
  regex %{lb}(?:(?i:regular|usual|weekly|customary|biweekly|monthly)|(?<=\bhis |\bher |\bmy |\bthe |\bour |\btheir |\byour |\ba )(?i:%{trigger})) (?<hide>(?:first |second |third |last )?(?i:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?= (?!(?:of|the|he|she|last|she'd)%{rb})\pL|[,.;)])
  hit after his regular {Friday} dialysis
  hit at the usual {Monday} clinic he
  hit her weekly {Wednesday} class
  miss a regular day
  miss weekly since Friday
  miss CT was normal Tuesday, repeated
  miss He was standing Friday when it struck

rule protect/week-only
  type PROTECT
  trigger list weekday
  confidence 0.986
  regex %{lb}(?<!\blast |\bthis |issed |issed his |issed her |\bfell |\bFell |\bhurt |\bill at |collapsed at |\bfell at |\bFell at |\bstroke at |fell on )(?<hide>%{dayname})(?= (?:only|nights|mornings|evenings|afternoons|dialysis|dialyses|schedule|rotation|league|night (?:bingo|football|football|bowling|poker|church|dinners|meetings|supper)|fish fr\p{Ll}+|church|mass|clinics|shifts|visits are|[^.,;\n]{0,40}due as usual|(?:(?!(?:was|is|and|he|she|had|has|with|\p{Ll}+ed)%{rb})\p{Ll}+ ){0,2}(?:(?:each|every) week|weekly)%{rb}))
  hit ten mg on Mondays ({Monday} only, I wrote it)
  hit {Sat.} nights he plays bass
  hit {Friday} crash-cart check due as usual
  hit He has {Friday} dialysis
  hit {Sunday} dinner every week
  miss Friday night he fell
  miss Friday he had only pain
  miss He left for work Monday as usual and never
  miss Fell Friday with pain as always
  miss He missed his Friday dialysis and
  miss He fell last Friday night bingo was on.

# What is open, shut or handled by the week: "after noon on Friday are handled on the next".
rule protect/week-office
  type PROTECT
  trigger word received requests calls orders refills messages submitted forms appointments
  confidence 0.986
  regex %{lb}(?i:%{trigger}) (?i:received|made|placed|left|submitted|sent|in|filed|after|faxed|requested|before|by)[^;\n\p{Lu}]{0,24}(?<hide>(?i:on (?:a )?|before |after |by )(?i:mon|tues|wednes|thurs|fri|satur|sun)day)(?= (?:are|is|will be|may|must|can|should)(?!\pL))
  hit Requests received after noon {on Friday} are handled on the next
  hit Refills left after 3 p.m. {on a Friday} will be filled later
  miss The form was sent on Friday and he
  miss calls made on Friday we
  miss Refills requested by Mr. Roe on Friday are
  miss messages left on Friday by her son
  miss calls made on Friday at 9

# "Mon, Wed and Fri", "Tue Thu Sat": three in a row are a plan.
rule protect/week-three
  type PROTECT
  trigger list weekday
  confidence 0.986
  regex %{lb}(?<!issed |bsent |\boff |alled |alled on |ccurred |omited |alled her |alled him )(?!(?i:mon\pL*[^\pL]{1,2}tue\pL*\P{L}{1,2}(?:and )?wed|tue\pL*\P{L}{1,2}wed\pL*\P{L}{1,2}(?:and )?thu|wed\pL*\P{L}{1,2}thu\pL*\P{L}{1,2}(?:and )?fri|thu\pL*\P{L}{1,2}fri\pL*\P{L}{1,2}(?:and )?sat|fri\pL*\P{L}{1,2}sat\pL*\P{L}{1,2}(?:and )?sun|sat\pL*\P{L}{1,2}sun\pL*\P{L}{1,2}(?:and )?mon))(?<hide>%{dayname}s?(?:, ?|/| |-| ?& ?)%{dayname}s?(?:,? and |, ?|/| |-| ?& ?)%{dayname})(?! ?\d{1,2}(?:/|st|nd|rd|th)| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))
  hit He dialyzes {Mon, Wed and Fri} at six
  hit Chair time is {Tue Thu Sat} at 5:30
  miss Mon and Fri he was out
  miss Monday, Wednesday he slept
  miss He was absent Monday, Tuesday and Wednesday because
  miss Hospitalized Sat, Sun and Mon
  miss We called on Monday, Wednesday and Friday

# "Trash day is Thursday", "weekly on Sunday", "Exchanges are Sunday at 6": what such a day is for.
rule protect/week-for
  type PROTECT
  trigger word weekly day days exchange exchanges pickup pickups dropoff handover handovers biweekly fortnightly
  back 1
  confidence 0.986
  regex %{lb}(?i:(?:once |twice )?weekly,? (?:on|each|every)|biweekly on|fortnightly on|(?:trash|market|laundry|shopping|bath|dialysis|pill|pay|clinic|golf|garbage|shower|weigh|wash|infusion|church|his|her|my) days? (?:is|are|being)|(?:(?:exchanges|pickups|drop-?offs|handovers)(?: are| shall be| will be| occur| take place)?(?: on)?|(?:exchange|pickup|drop-?off|handover)(?: is| shall be| will be| occurs| takes place)(?: on)?)) (?<hide>%{dayname})(?! ?(?:\d|the|last|of|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))
  hit Methotrexate weekly on {Sunday} with labs
  hit Trash day is {Thursday} here
  hit Exchanges are on {Friday} at school
  miss his birthday is Thursday
  miss weekly since Sunday
  miss At the exchange on Friday he hit her.
  miss at the exchange Sunday he shouted

# "from Friday at 6 p.m. until Sunday at 6 p.m. on alternating weekends"
rule protect/week-alternate
  type PROTECT
  trigger list weekday
  back 1
  confidence 0.986
  regex %{lb}(?<hide>(?:[Ff]rom )?%{span})(?=,? (?:on |of |in |during )?(?:alternat\p{Ll}+|every|each|weekly|odd|even|the (?:first|second|third|fourth|1st|2nd|3rd|4th)[^.\n]{0,24} (?:of (?:each|every|the) month|weekends?)))
  hit have them {from Friday at 6 p.m. until Sunday at 6 p.m.} on alternating weekends
  hit {Sat noon to Sun 5} every week
  miss from Friday to Sunday we were away
  miss Friday he came each time
