# Times of day.  Most profiles keep them; they matter beside a date.

define zone (?: ?\(?(?:[ECMP][SD]?T|UTC|GMT|BST|CEST|CET|Z|AK[SD]T|HST)\)?(?![\pL\pN])| ?[+-]\d\d:?\d\d(?!\d))
define half (?: ?(?i:[ap]\.? ?m)\b\.?)

rule time/clock
  type TIME
  trigger digits 1 2 :
  confidence 0.95
  regex (?<![\pL\pN$#])(?<![.,:/]\d)(?<![\pN][.,:/-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?![\d/:])(?!\.\d)(?! (?:dilution|ratio|scale|titer|mixture|solution|epinephrine))(?: ?- ?(?:[01]?\d|2[0-3]):[0-5]\d(?!\d))?%{half}?%{zone}?
  hit He came at {10:30}, alone.
  hit He came at {10:30 a.m.} alone.
  hit He came at {2:15pm} alone.
  hit logged {14:05:59 EST} here
  miss a ratio of 1:1000 was used
  miss a dilution of 2:1 was used
  miss chapter 42:1395 holds
  miss at 25:30 of it
  hit open {7:30-8:15 am} daily
  miss a 1:10 dilution

rule time/clock-joined
  type TIME
  trigger word t
  confidence 0.95
  regex (?<=\d)[Tt](?<hide>(?:[01]\d|2[0-3]):?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)(?![\pL\pN])
  hit sent 2014-07-03T{10:30:00Z} by wire
  hit sent 20140703T{1030} by wire
  miss T1030 engine
  miss a 5T99 scanner

rule time/hour
  type TIME
  trigger digits 1 2 .:-apAPoO\s
  confidence 0.9
  regex (?<![\pL\pN.,:/$#-])(?:(?:0?[1-9]|1[0-2])(?:[.:][0-5]\d)?(?:-| - | and | to | or )(?=\d{1,2}(?:[.:]\d\d)? ?[apAP]))?(?:0?[1-9]|1[0-2])(?:[.:][0-5]\d)? ?(?:(?i:[ap]\.m\b\.?)|(?:[ap]m|[AP]M)(?![\pL\pN])|(?i:o'clock)(?! (?:position|meridian|location|aspect|direction|radian|axis|portal|incision|and \d{1,2} o'clock position)))%{zone}?
  hit He came at {3 p.m.} alone.
  hit He came at {3pm} alone.
  hit at {11 o'clock} sharp
  miss cut at the 4 o'clock position only
  miss 3 mp were seen
  miss I am at 3 amps now
  miss 40 pm of it
  hit between {8 and 9 a.m.} daily

rule time/military
  type TIME
  trigger digits 4 4 .,;:)h\s
  confidence 0.8
  regex (?<![\pL\pN.,:/$#-])(?:(?:[01]\d|2[0-3])[0-5]\d(?= ?(?:hours|hrs|hr|h)(?![\pL\pN]))|(?<=[Aa]t )(?:0\d|1[0-8]|2[1-3])[0-5]\d(?=[.,;:)]|\z| (?:on|he|she|the|by|and|with|pt|patient)\b)(?![.,:]\d))
  hit He came at {1430} hours alone.
  hit He came at {0715}, alone.
  miss Label 9975 hours is wrong.
  miss at 7150 steps he

rule time/military-entry
  type TIME
  trigger digits 4 4
  confidence 0.75
  regex \A(?:[01]\d|2[0-3])[0-5]\d(?=[ :-]{0,2} ?\p{Lu}\pL|\z)(?!: ?\d)(?<!19\d\d)(?<!20\d\d)
  hit {0715} Report from the night nurse
  hit {1310}: Tolerated liquids well
  miss 2014 Report of the year
  miss 7715 Report of it

rule time/noon
  type TIME
  trigger word noon midnight midday
  trigger digits 2 2
  confidence 0.8
  regex %{lb}(?:12 )?(?i:noon|midnight|midday)%{rb}(?! (?:snack|meal|basal))
  hit He came at {noon} alone.
  hit He came at {12 midnight} alone.
  miss She took a midday meal.
  miss the noontime dose

rule time/words
  type TIME
  trigger word half quarter
  trigger list number-word
  back 1
  confidence 0.85
  regex %{lb}(?i:half past|(?:a )?quarter (?:past|to|after|of|till|before)|(?:ten|five|twenty)(?: minutes)? (?:past|to|after)) (?:(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d{1,2})%{rb}(?! (?:of|percent|mg|miles|times|days|weeks|hours|pages|patients|drinks|beers|cigarettes|per|a day|minutes|feet|pounds|degrees|years|months))|%{lb}(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|[ap]\.m\.|(?:in the|this) (?:morning|afternoon|evening)|at night)
  hit He came at {a quarter to three} alone.
  hit He came at {half past nine} alone.
  hit He came at {quarter to three} alone.
  hit He woke at {four in the morning} again.
  miss A quarter of patients left.
  miss from ten to three times

rule time/label
  type TIME
  trigger word time tod start end onset
  confidence 0.88
  regex %{lb}(?i:(?:time(?: (?:of|in|out) ?\pL{0,10})?|start|end|onset|in|out)[:=] ?|TOD:? |time )(?<hide>(?:[01]\d|2[0-3])[0-5]\d)(?:(?i: ?h(?:rs|ours)?))?(?![\pL\pN.,:/])
  hit Time of call: {1640} today
  hit TOD {0412} by her
  hit Start time: {0815} there
  miss Time 40 minutes
  miss Start 2014 trial
