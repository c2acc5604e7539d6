# Ages that come in twos, in what a note says of another, at the end of a long life; and the years, children and houses that are no age of a person.

define ones (?:one|two|three|four|five|six|seven|eight|nine)
define words (?<number_word>(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[ -]%{ones})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|%{ones}))
define old_word (?<number_word>(?i:ninety(?:[ -]%{ones})?|(?:a|one) hundred(?: and %{ones})?))
define digits (?<number>[1-8]?\d)
define nineties (?<number>9\d|10\d)
define grown (?<number>1[3-9]|[2-8]\d)

# "She had anaphylaxis at 3 and again in November": the first time, and that there was another.
rule age/at-and-again
  type AGE
  trigger word again
  back 4
  confidence 0.84
  regex (?<![\pL\pN])at (?:age |about )?(?<hide>%{digits}|%{words}),? and (?:then )?(?:once )?again (?:in (?:\p{Lu}|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}th|high|grade|middle|nursing|medical|law|college|kindergarten)|(?:his|her|my) )|last (?:year|month|week|summer|winter|spring|fall)|as an? |two years|this (?:year|month|spring|summer|fall|winter)|(?:at|when) (?:age |about )?(?:1[3-9]|[2-8]\d|twenty|thirty|forty|fifty|sixty|seventy|eighty|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![\pL\pN:/%]| ?(?:mg|hours|weeks|months|degrees|minutes|percent|mph)))
  hit She had anaphylaxis at {3} and again in November of
  hit a broken arm at {six}, and again at thirteen
  hit febrile seizures at {2} and again last year
  hit was sent away at {nine} and again when fifteen
  miss given at 8 and again in the evening
  miss seen at 6 weeks and again at 12
  miss checked at 20 minutes and again at 40

# "when she was eight or nine": the second of two.
rule age/or-number-word
  type AGE
  trigger word or
  back 6
  confidence 0.8
  regex %{lb}(?i:he|she|who|you|I|they|boy|girl|child|son|daughter|brother|sister)(?i:'s|'m| is| was| am| are| were)(?: only| just| about| around| maybe| perhaps| then)? (?:%{words}|\d{1,2}) or (?:maybe |perhaps |so, |just )?(?<hide>(?<number_word>(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]%{ones})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|%{ones})))(?![\pL\pN-])(?=[.,;?!)"](?! ?\d)| (?:when|then|at|and|the|if|I|he|she|years?(?: old)?(?:[.,;]| when)|that)(?!\pL)|\z|[ \t]*\n)(?! (?:and|the|at) (?:a half|\d|pounds|miles))
  hit a broken door when she was eight or {nine}. She was
  hit I was fifteen or {sixteen} when it burned
  hit The boy was six or {seven}, and small
  miss He was one or two miles off.
  miss They were two or three of them.
  miss She was three or four minutes late.

# "The child was nine on December 28, 2018": whoever has a part, and the day.
rule age/was-on
  type AGE
  trigger word child boy girl infant minor son daughter victim decedent deceased plaintiff claimant worker employee passenger driver student pupil ward sister brother mother father husband wife
  confidence 0.86
  regex %{lb}(?i:%{trigger})(?:, (?:\p{Lu}[\pL'.-]{0,15} ?){1,3},)? (?:was|is|would be|will be|had been|turned) (?:only |then |just |barely |still |about )?(?<hide>%{digits}|%{words})(?= (?:on (?:\p{Lu}\p{Ll}|the (?:day|date|night|morning)|that|\d|her|his)|at the (?:time|date)|in (?:\p{Lu}\p{Ll}{2}|[12]\d\d\d)|when (?:he|she|it|the|a|his|her)|the (?:day|night|year|summer|winter|spring) ))
  hit The child was {nine} on December 28, 2018, when a
  hit His daughter was {4} in June 2011
  hit the plaintiff was {thirty-one} when the shelf gave
  hit The decedent, Ana Roe, was {66} on the date
  miss The child was 2 on the scale
  miss the driver was one when
  miss The boy is two of a kind

# "Note says 45, IW says 46 since Sunday"
rule age/note-says
  type AGE
  trigger word says states reports said gives claims
  back 3
  confidence 0.8
  regex %{lb}(?:(?i:note|report|intake|form|file|claim form|notice|application|DL|RFA|PR-2|IW|EE|clmt|claimant|pt|app|he|she|mom|mother|daughter|son|wife|husband)) (?i:says|states|reports|said|gives|claims) (?:(?:he|she)(?:'s| is| was) |age )?(?<hide>%{grown})(?=, (?:IW|EE|clmt|pt|he|she|not|but|DOB|note|chart|card|DL|license|file|form|ID)(?![\pL])| (?:since|as of|now|on) (?:\p{Lu}|his|her|last|the \d))
  hit Note says {45}, IW says 46 since Sunday.
  hit Note says 45, IW says {46} since Sunday.
  hit Form says {38}, DOB makes it 39
  miss note says 45 degrees, not 60
  miss She says 20 on the scale

# "You're 40 in a month", "she's fifty in two weeks", "I'm 61 come May"
rule age/soon
  type AGE
  trigger word in come
  back 6
  confidence 0.84
  regex %{lb}(?i:you|he|she|I|who)(?i:['’](?:re|s|m|ll be)| is| are| am| will be) (?:only |just )?(?<hide>%{grown}|%{nineties}|%{words}|%{old_word}) (?:in (?:an?|two|three|four|five|six|a few|\d) (?:months?|weeks?|days?)(?! of)|come \p{Lu}\p{Ll}{2})
  hit You're {40} in a month!! Come to us?
  hit she's {fifty} in two weeks, and
  hit I'm {61} come May
  miss He is 3 in a row
  miss He is 14 in a month of Sundays

# "He had a good long run of it, ninety-three years, and you had him": all of a life.
rule age/long-run
  type AGE
  trigger word run life innings lived
  back 4
  confidence 0.84
  regex %{lb}(?i:(?:good|long|full|rich|great|fine|happy|remarkable|grand)(?:,? (?:and )?(?:long|full|rich|happy|good))? (?:run|life|innings)(?: of it)?|lived)(?:,| of|:| for)? (?:almost |nearly |over )?(?<hide>(?:%{nineties}|%{old_word}) years|%{grown}(?= years)|(?<number_word>(?i:(?:sixty|seventy|eighty)(?:[ -]%{ones})?))(?= years))(?!-)(?=[^\n]{0,6}(?:[.,;!)]|$| and))(?! (?:in|at|of) )
  hit He had a good long run of it, {ninety-three years}, and you
  hit a full life of {84} years.
  hit She lived {ninety-one years}, all here
  miss He lived 20 years in Ohio
  miss a long life of service, two years

# "when I was ten or eleven": the first of the two.
rule age/or-word-first
  type AGE
  trigger word or
  back 6
  confidence 0.8
  regex %{lb}(?i:he|she|who|you|I)(?i:'s|'m| is| was| am| are| were)(?: only| just| about| around| maybe| perhaps| then)? (?<hide>%{words})(?= or (?:maybe |perhaps )?(?:(?i:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]%{ones})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|%{ones}))(?:[.,;?!)"]| (?:when|then|at the|if)(?!\pL)|\z))
  hit when I was {ten} or eleven, my father left
  hit He was {sixteen} or seventeen then
  miss He was one or two miles off.
  miss It was ten or eleven.

# "Harold would have been 85.", "dtr states pt would be 97 on Labor Day"
rule age/would-be
  type AGE
  trigger word would wouldve have
  back 1
  confidence 0.84
  regex %{lb}would(?:'ve| have)? (?:be|been|have been|have turned) (?:only |just |about )?(?<hide>%{grown}|%{nineties}|%{words}|%{old_word})(?=[.;!](?: |\n|\z)|,(?! ?\d)|\z| (?:on \p{Lu}\pL+|this|next|in \p{Lu}\pL+|now|today|tomorrow|had (?:he|she))(?![\pL]))(?<!would be (?:one|two))
  hit Harold would have been {85}. The twins
  hit states pt would be {97} on Labor Day
  miss It would be 40 miles.
  miss the total would be 20 percent

# "The twins are both thirty now", "little Ana is three in October"
rule age/both-are
  type AGE
  trigger word both
  back 1
  confidence 0.82
  regex %{lb}(?:are|were|both|be) both (?<hide>%{grown}|(?<number>[3-9])|%{words})(?=[.,;!)]| (?:now|then|this|next|in \p{Lu}\pL+|and|when|today)(?!\pL))(?! and \d)
  hit The twins are both {thirty} now, can you
  hit they were both {17}, and in love
  miss They are both two of a kind
  miss are both 5 feet tall

rule age/name-in-month
  type AGE
  trigger list month
  back 7
  confidence 0.84
  regex %{lb}(?:[Ll]ittle \p{Lu}\p{Ll}{2,14}|\p{Lu}\p{Ll}{2,14}(?C"given-male|given-female|given-world")|[Tt]he (?:baby|boy|girl|twins|oldest|youngest|eldest)|[Mm]y (?:son|daughter|mother|father|wife|husband|brother|sister))(?: is|'s| are| was| were| will be| would be) (?<hide>%{grown}|(?<number>[3-9])|(?!one\b)%{words})(?= in \p{Lu}\p{Ll}{2,8}(?!\pL)(?C"month"))
  hit and little Posy is {three} in October. I
  hit Maria was {41} in June.
  miss Level is 40 in May
  miss Maria was one in March

# "First attempt at nineteen (Tylenol)", "started work at 17 on the boats"
rule age/attempt-at
  type AGE
  trigger word attempt attempts overdose arrest baby seizure pregnancy marriage depressed manic hospitalization panic cutting purging concussion drink drug psychosis abortion miscarriage work working fishing farming school logging mining
  back 1
  confidence 0.82
  regex %{lb}(?:(?i:(?:attempts?|overdose|arrest|baby|seizure|pregnancy|marriage|depressed|manic|hospitali[sz]ation|panic|cutting|purging|concussion|psychosis|abortion|miscarriage)) at (?:age |about )?(?<hide>%{grown}|%{words})(?= \()|(?:started|began|left|quit) (?:work|working|fishing|farming|school|logging|mining) at (?<hide>%{grown})(?= (?:on|in|aboard|for|as|with) (?:the|a|an|his|her|my)(?!\pL)))(?!:)
  hit One attempt at {nineteen} (Tylenol), hosp
  hit He started work at {17} on the boats.
  miss seizure at 12:30 (witnessed)
  miss He started work at 7 on the dot.

# "EE is 52 (53 on 5/2)", "IW is 44, married"
rule age/worker-is
  type AGE
  trigger word ee iw clmt cx insured
  confidence 0.86
  regex %{lb}(?:EE|IW|[Cc]lmt|CLMT|[Ii]nsured) (?:is|was) (?:now |a )?(?<hide>%{grown})(?=[.,;]| \(|[ \t]*(?:\n|\z)| (?:and|as of|at|on|when)(?!\pL))(?!, ?\d)
  hit EE is {52} (53 on 5/2). RN
  hit IW was {44}, married
  miss EE is 52 miles off
  miss EE was 10 min late

rule age/then-on
  type AGE
  trigger mark (
  back 4
  confidence 0.84
  regex %{lb}(?:(?:EE|IW|[Cc]lmt|CLMT|[Pp]t|[Pp]atient|[Cc]laimant|[Hh]e|[Ss]he|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather),?(?: is| was)? \d\d|aged? \d\d|(?i:who is|who was|he is|she is|he was|she was|aged) (?:\d{1,2}|%{words})) \((?:will be |turns |now |but |almost )?(?<hide>%{grown}|%{nineties})(?= (?:on \d{1,2}/\d|in \p{Lu}\p{Ll}{2,8}\)|next (?:week|month|year|spring|summer|fall)|this (?:week|month)|at (?:DOI|DOL|injury|hire|the time)|when (?:he|she|hurt|injured|hired)))
  hit EE is 52 ({53} on 5/2). RN
  hit She is 44 ({43} at DOI), a cook
  hit and Jude, who is thirteen ({14} next month), is well
  miss Ferritin was 14 (18 in October)
  miss score (20 on 5)

# "8 going on 9"
rule age/going-on
  type AGE
  trigger word going
  back 4
  confidence 0.86
  regex %{lb}(?:[Hh]e|[Ss]he|I|[Ww]ho|is|was)(?:'s|'m| is| was)? (?<hide>%{digits}|%{words})(?=,? going on (?:\d|%{ones}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty))(?!,? going on \w+ (?:hours|days|weeks|months|miles))
  hit She's {8} going on 9.
  hit He is {fifteen}, going on forty
  miss It is 4 going east
  miss He was two going on to three

# Families in short: "sister 25 ok", "father a&w 81", "brother, healthy, 33"
rule age/kin-well
  type AGE
  trigger word sister brother mother father mom dad son daughter sib wife husband aunt uncle sis bro
  confidence 0.84
  regex %{lb}(?i:%{trigger})(?:[,:]| -)? (?:(?<hide>%{grown}|%{nineties})(?=,? (?:ok|well|healthy|a&w|A&W|alive|living|good health|HTN|DM|CAD|A&H)(?!\pL))|(?:a&w|A&W|alive and well|alive|healthy|living|well)(?: at|,)? (?<hide>%{grown}|%{nineties})(?=[.,;)](?! ?\d)|[ \t]*(?:\n|\z)))
  hit sister {25} ok; brother
  hit Mother d. 67 of stroke, father a&w {81}.
  miss father well 20 miles off
  miss sister 25 miles away

# "age 6 or 7": the other.
rule age/label-or
  type AGE
  trigger word age aged
  confidence 0.88
  regex %{lb}(?i:aged?) (?:about |around )?\d{1,2}(?: or |-|\x{2013}| to )(?<hide>%{digits})(?![\pL\pN/:%]|[.-]\d)(?=[.;,)](?! ?\d)|[ \t]*(?:\n|\z)| (?:when|and|he|she|by)(?!\pL))(?! years)
  hit rash as a child, age 6 or {7}. Smoker
  hit abused at age 9-{11} by an uncle
  miss age 6 or older
  miss ages 6 to 12

# ---- no ages ---------------------------------------------------------------------------------------------------------------------------------

# How long somebody did something: "spent forty years as a mechanic", "going on 22 yrs".
rule protect/years-of-work
  type PROTECT
  trigger word spent going worked logged served put retired career tenure experience seniority
  confidence 0.985
  regex %{lb}(?i:(?:spent|logged|served|worked|put in|retired after|career of|tenure of|(?:experience|seniority) of)(?: (?:there|here|nearly|almost|about|over|some|his|her|for(?! for%{rb})|the|last|more than|the better part of))*|(?<!\bis |\bwas |\bam |\bare |\bbe |[\'’]s |[\'’]m |\bnow )going on) (?:\d{1,2}|%{words}|%{old_word})(?:-plus|\+)? (?:years|yrs\.?)(?! old)(?=[.,;)]|\z|\n| (?:as|of|in|at|with|for|on|there|here|under|driving|running|teaching|working|now|and|before|doing|behind|to|\pL+ing)(?!\pL))
  hit He {spent forty years} as a cane truck mechanic
  hit in Green Forest Arkansas {going on 22 yrs}. Started
  hit She {worked there nearly 30 years} for them
  hit {put in thirty-one years} at the mill
  miss going on 22 years old
  miss He spent 40 dollars in years
  miss worked until 65
  miss Grandma is going on 91 years, and she is well
  miss He is going on ninety years now
  miss who had worked for  for five years at it

# "a married mother of two who", "father of three, grandfather of nine"
rule protect/parent-of
  type PROTECT
  trigger word mother father mom mum dad parent parents grandmother grandfather grandparent grandma grandpa widow widower stepmother stepfather
  confidence 0.985
  regex %{lb}(?i:mother|father|mom|mum|dad|parents?|grandmother|grandfather|grandparent|grandma|grandpa|stepmother|stepfather|great-grandmother|great-grandfather) of (?:(?:now |at least )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d|1[0-2]))(?![\pL\pN-])(?! (?:years?|months?|weeks?|days?)| ?y/?o| ?(?:yr|mo|wk)s?%{rb})
  hit is a married {mother of two} who was a teller
  hit a {father of 3}, he drives
  hit {grandmother of eleven}.
  miss mother of a two
  miss the mother of two-year-old Ana
  miss The father of one year
  miss grandmother of 9 mo old Bo

# "The house is 91 years old and": things have their years, too, but not who stands in them, owns them or is hit by them.
define thing_begin (?<=\A|\n|[.;:,!?(] |["“(]|\band |\bbut |said that |says that |tates that |tated that |hink that |noted that |cause |since |hough |\bif |\bsays |\bsaid |\bnoted |\bstates |tated |\bthink |lieve |uess |\bwhere |\bso )
define thing_no (?i:in|at|on|by|with|of|from|to|for|near|who|whom|whose|the|and|mr|mrs|ms|dr|miss|patient|pt|man|woman|he|she|his|her|s/p|status|hip|left|right)
define thing_whose (?:(?i:the|an?|his|her|my|our|their|your|its|this|that|these|those)|\pL+['’]s)[ ]
# The things come before "old", which is the rarer word, and so the one that lets the rules be tried.
define thing house|home|building|roof|car|truck|van|vehicle|bike|dog|cat|horse|mattress|furnace|boiler|machine|boots|boot|shoes|shoe|glasses|helmet|harness|scaffold|ladder|stairs|bed|chair|bridge|barn|school|church|tree|wound|scar|films|film|report|claim|hardware|prosthesis|implant|pump|battery|phone|computer|engine|tractor|forklift|press|equipment|data|study|studies|injury|policy|deck|furniture|carpet|tires|tire|brakes|lift|hoist|splint|brace|company|firm|mill|plant|factory|shop|wine|whisky|whiskey|bourbon|brandy|cheese|meat|milk|song|book|painting|photo|photograph|picture|recipe|town|village|law|statute|case|lease|trailer|saw|drill|stove|heater|pipes|wiring|windows|carpeting|seat|mower|boat|hernia|lesion|fracture|tattoo|stroke
define thing_kind (?:(?!%{thing_no}%{rb})\pL+[ -])
define thing_age (?:only |now |about |nearly |almost |over |at least |more than |some |then )?(?:a |\d{1,3}|%{words}|%{old_word})[ -](?:years?|yrs?|months?|weeks?|days?)[ -]old(?!\pL)

rule protect/thing-old
  type PROTECT
  trigger word old
  back 20
  confidence 0.99
  regex %{lb}(?:%{thing_begin}%{thing_whose}%{thing_kind}{0,2}(?<hide>(?=\p{Ll}|\p{Lu}{3,}+(?!\pL))(?i:%{thing})(?: (?:is|was|are|were|looks|being))? %{thing_age}))(?! (?:fe)?males?%{rb}| (?:wo)?m[ae]n%{rb}| (?:girl|boy|lady|gentleman|patient|pt)s?%{rb})
  hit The {house is 91 years old} and has
  hit the {ladder was over twenty years old}.
  hit The {cheese was 4 years old} then
  hit His {prosthesis is 6 years old}
  hit He said the {furnace was 40 years old}.
  hit He fell from a ladder, and the {ladder is 9 years old}
  miss The owner of the house is 91 years old
  miss At home he is 91 years old
  miss The man at church is 94 years old.
  miss The woman who owned the house was 91 years old.
  miss The guy who lives in that trailer is 91 years old
  miss the child he struck with the car was six years old
  miss Mr. Church is 91 years old.
  miss Pt with left hip fracture is 91 years old.
  miss s/p stroke 67 year old male

rule protect/thing-old-which
  type PROTECT
  trigger word old
  back 20
  confidence 0.99
  regex %{lb}(?:%{thing_whose}%{thing_kind}{0,2}(?<hide>(?=\p{Ll}|\p{Lu}{3,}+(?!\pL))(?i:%{thing}),? (?:which|that) (?:(?:is|was|are|were|looks) )?%{thing_age}))(?! (?:fe)?males?%{rb}| (?:wo)?m[ae]n%{rb}| (?:girl|boy|lady|gentleman|patient|pt)s?%{rb})
  hit the {house, which was 91 years old} then
  miss the owner of the house, who was 91 years old


rule protect/thing-old-its
  type PROTECT
  trigger word old
  back 20
  confidence 0.99
  regex %{lb}(?:(?<!\bin |\bat |\bon |\bby |\bwith |\bof |\bfrom |\bnear |\bhit |truck )%{thing_whose}%{thing_kind}{0,2}(?<hide>(?!(?:wound|scar|lesion|fracture|hernia|tattoo|stroke|injury|prosthesis|implant)s?%{rb})(?=\p{Ll}|\p{Lu}{3,}+(?!\pL))(?i:%{thing}) %{thing_age}))(?! (?:fe)?males?%{rb}| (?:wo)?m[ae]n%{rb}| (?:girl|boy|lady|gentleman|patient|pt)s?%{rb})
  hit He drives a {car 12 years old} to work
  miss hit by a car 12 years old


# "a hundred and twenty miles": what is counted in hundreds is no age.
rule protect/hundred-things
  type PROTECT
  trigger word hundred
  back 1
  confidence 0.985
  regex %{lb}(?i:a|one) hundred(?:(?: and)?[ -](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|fifteen|twenty-five|thirty-five|%{words}))?(?: or so)? (?:miles|dollars|pounds|feet|yards|acres|times|bucks|people|men|head|percent|per|degrees|beats|kilometers|kilometres|cows|tons|bushels|meters|metres|more(?! (?:or less|days|weeks|months|years))|others|of (?:them|us|these|those)|things|hours|days|pages|milligrams|units)(?!\pL)
  hit he drove {a hundred and twenty miles}, to bring her
  hit paid {one hundred dollars} for it
  miss she lived to be a hundred and two
  miss a hundred years old
  miss She turned a hundred and people came.
  miss a hundred and two more or less

# "22 years with co.": how long with whom.
rule protect/years-with
  type PROTECT
  trigger word years yrs
  back 3
  confidence 0.985
  regex %{lb}(?<hide>(?:\d{1,2}|%{words})\+? (?:years|yrs\.?)) (?:with|at|in|on) (?:the |our |this )?(?:co\b\.?|company|firm|job|force|plant|mill|mine|mines|trade|business|service|department|Army|Navy|Marines|field|line|road|floor)(?!\pL)
  hit Supervisor: D. Roe, {22 years} with co. Witness
  hit {thirty yrs} in the mines, he
  miss 22 years old with co.
  miss years with the company

# "I am only 84 myself", "she's barely 19 and": how old somebody is, made little of.
rule age/am-only
  type AGE
  trigger word only just already barely nearly almost now still
  back 3
  confidence 0.88
  regex %{lb}(?:[Ii](?:'m|’m| am)|[Hh]e(?:'s|’s| is| was)|[Ss]he(?:'s|’s| is| was)|[Yy]ou(?:'re|’re| are)|[Ww]ho (?:is|was)) (?:only|just|already|barely|nearly|almost|now|still)(?: turning)? (?<hide>(?<number>[1-9]\d|10\d))(?= (?:myself|himself|herself|and|but|now|when|at|with|years young)%{rb}|[.;!](?: |\n|\z)|, (?:and|but|with|so|he|she|I)%{rb})(?! and (?:a half|\d))
  hit I am only {84} myself.
  hit she's barely {19} and alone
  miss he is only 10 percent of it
  miss it is now 40 and rising

# "54 wf with chest pain", "61 BM, smoker": race and sex in two letters behind the age.
rule age/race-sex-small
  type AGE
  trigger word wf wm bf bm hf hm af am
  back 1
  confidence 0.85
  regex %{lb}(?<hide>(?:1[6-9]|[2-8]\d)) ?(?:(?i:wf|wm|bf|hf|hm)|BM|bm)(?![\pL\pN])(?= (?:with|who|c/o|presents|presenting|s/p|h/o|admitted|here|found)(?!\pL)|,)
  hit {54} wf with chest pain
  hit {61} BM, smoker
  miss had 16 bm today
  miss 12 wm in all

# "She is 54 yrs."
rule age/is-years
  type AGE
  trigger word yrs years
  back 4
  confidence 0.85
  regex %{lb}(?i:he|she|patient|pt|claimant|applicant|plaintiff|worker|mother|father|wife|husband|son|daughter|brother|sister) (?:is|was) (?:now |about |only )?(?<hide>%{digits}) (?:yrs?|years)(?=[.,;]| and (?:has|had|was|is|lives|works)(?!\pL))
  hit She is {54} yrs.
  hit the claimant is now {61} years and has two
  miss It is 12 years.
  miss He was 12 years in prison
