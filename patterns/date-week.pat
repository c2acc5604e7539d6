# Weekdays that come round: no day of the calendar.

define dayname (?i:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\.?
define hour (?:(?:at|@) )?(?:\d{1,2}(?::\d\d)?(?: ?[apAP]\.?m\.?)?|noon|midnight|after school|school(?: dismissal)?|before school|bedtime|dinner|supper)

# "every other weekend, Fri. 6 p.m. to Sun. 6", "Fri 5 p.m. to Sun 6": the span of a week, in a plan.
rule protect/week-span
  type PROTECT
  trigger list weekday
  back 1
  confidence 0.986
  regex (?<!\d |\d, )(?<!last |Last |this |This |next |Next |from |From |past |coming )%{lb}(?<hide>%{dayname}(?: %{hour})? ?(?:-|\x{2013}|to|until|till|thru|through) ?%{dayname}(?: %{hour})?)(?!\pL)(?! ?(?:\d{1,2}(?:/|st|nd|rd|th)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))
  hit off-rotation weekends, {Fri 5 p.m. to Sun 6}, plus
  hit every other weekend, {Friday after school to Sunday at 6 p.m.}, and
  miss last Friday to Sunday we
  miss from Mon 2 to Thu 5

# "his regular Friday dialysis", "the usual Monday clinic", "Monday only".
rule protect/week-regular
  type PROTECT
  trigger word regular usual weekly standing routine customary normal biweekly monthly recurring
  confidence 0.986
  regex %{lb}(?i:%{trigger}) (?<hide>(?:first |second |third |last )?(?i:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?= (?!(?:of|the|he|she|last|she'd)%{rb})\pL|[,.;)])
  hit after his regular {Friday} dialysis
  hit at the usual {Monday} clinic he
  hit her weekly {Wednesday} class
  miss a regular day
  miss weekly since Friday

rule protect/week-only
  type PROTECT
  trigger list weekday
  confidence 0.986
  regex %{lb}(?<hide>%{dayname})(?= (?:only|nights|mornings|evenings|afternoons|dialysis|dialyses|schedule|rotation|league|night (?:bingo|football|football|bowling|poker|church|dinners|meetings|supper)|fish fr\p{Ll}+|church|mass|clinics|shifts|visits are|[^.;\n]{0,40}(?:due as usual|as usual|each week|every week|weekly|as always)))(?<!ast )
  hit ten mg on Mondays ({Monday} only, I wrote it)
  hit {Sat.} nights he plays bass
  hit {Friday} crash-cart check due as usual
  hit He has {Friday} dialysis
  miss Friday night he fell
  miss Friday he had only pain

# What is open, shut or handled by the week: "after noon on Friday are handled on the next".
rule protect/week-office
  type PROTECT
  trigger word received requests calls orders refills messages submitted forms appointments
  confidence 0.986
  regex %{lb}(?i:%{trigger}) (?i:received|made|placed|left|submitted|sent|in|filed|after|faxed|requested|before|by)[^;\n]{0,24}(?<hide>(?i:on (?:a )?|before |after |by )(?i:mon|tues|wednes|thurs|fri|satur|sun)day)(?= (?:are|is|will be|may|must|can|should|by|at|after)(?!\pL))
  hit Requests received after noon {on Friday} are handled on the next
  hit Refills left after 3 p.m. {on a Friday} will be filled later
  miss The form was sent on Friday and he
  miss calls made on Friday we
