# Ages behind "at" and a turn of a life (an operation, a crash, a stay, a first job), beside "herself", before a hearing, in the run-together text
# of records.  From one to twelve a number behind "at" is an hour as often: it counts only where nobody gives the hour ("appy at 7").

define ones (?:one|two|three|four|five|six|seven|eight|nine)
define words (?<number_word>(?i:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[ -]%{ones})?))
define small (?<number_word>(?i:%{ones}|ten|eleven|twelve))
define years (?<number>1[3-9]|[2-8]\d)
define digits (?<number>[1-8]?\d)
define grown (?:%{years}|%{words})
define anyone (?:%{digits}|%{words}|%{small})
# No unit, no section, no second number of a measure.
define bare (?![\pL\pN]|[:/%-]\d|[.,]\d|[-/][\pL]|%)(?! ?(?:mg|mcg|mL|ml|cc|lbs?|pounds|kg|g|feet|ft|inches|cm|mm|miles|mph|mi|km|kph|yards|degrees|deg|percent|per|minutes|mins?|hours|hrs|h|seconds|days?|weeks?|wks?|months?|mos?|times|reps|sets|visits|sessions|points|Hz|dB|psi|volts|a\.?m|p\.?m|AM|PM|o'clock|sharp|units?|dollars|cents|U\.S|Cal|F\.\d?d|N\.[EYW]|S\.[EW]|to \d|or \d|and \d|& \d|\p{Lu}\p{Ll}+ (?:St|Ave|Rd|Street|Road|Avenue|Drive|Lane)|thousand|hundred|million|of (?:the|\d))(?!\pL))
define on (?=%{bare})(?=[.,;:)\n]|\z| (?:and|but|when|after|before|by|for|with|without|while|because|as|in|to|from|who|which|that|was|were|again|he|she|his|her|on|no|then|under|of|led|left)\b)(?!, ?\d)(?!,? (?:and|in the) (?:\d|morning|evening|afternoon|night))
define over (?=%{bare})(?=[.,;)\n]|\z| (?:and|but|when|after|by|because|while|which|that|who|was|left|led|lasted|ended|produced|brought|he|she)\b| w/ ?\pL)(?!, ?\d)(?! and \d)
define age_word (?:age |about |around |only |barely |just )?

# ---- turns of a life ---------------------------------------------------------------------------------------------------------------------

# "appy at 12", "T&A at five", "hernia repair at 28": what the history of operations and ills dates by the age; nobody gives its hour.
rule age/had-at
  type AGE
  trigger word tubes phrases sentences potty toilet glasses braces menarche menopause dentures appy appendectomy appendicectomy appendix chole choly cholecystectomy gallbladder tonsils tonsillectomy adenoids adenoidectomy hernia herniorrhaphy vasectomy tubal hysterectomy hyst tah tahbso oophorectomy mastectomy lumpectomy arthroscopy laminectomy fusion discectomy diskectomy microdiscectomy meniscectomy acl tka tkr tha thr cataract cataracts lasik cabg stent splenectomy circumcision circumcised bunionectomy bunions orif splenectomy thyroidectomy parathyroidectomy septoplasty rhinoplasty lobectomy nephrectomy prostatectomy turp sleeve varicocele orchiopexy pyloromyotomy tympanostomy myringotomy keratotomy vertebroplasty rotator carpal
  confidence 0.82
  regex %{lb}(?i:%{trigger})(?: (?:(?i:trained|training|repair(?:ed)?|release|reconstruction|replacement|surgery|removed?|removal|out|ligation|cuff|tunnel|ped|peds|done|taken|and|x ?\d|lap|open|bilateral|bilat|right|left|R|L|rt|lt|bypass|gastrectomy|extraction|as a (?:child|kid|boy|girl|teen),?) ?)){0,4} ?\(?(?:at|@) %{age_word}(?<hide>%{anyone})%{on}(?! in the (?:morning|evening))
  hit PMH: HTN, appy at {14}, gout.
  hit PSH: hernia repair at {28}, then well
  hit Tonsils out at {six}.
  hit Walked late, phrases at {3}. Then
  hit Potty trained at {3}. Mom
  hit TKR at {61} and again
  hit had her gallbladder removed at {43}.
  miss appy at 0900, stable
  miss Fusion at L4 and L5
  miss hernia repair at 10:30 today
  miss the graft at 12 weeks is firm; stent at 12 weeks
  miss appendix at 12 pages

rule age/had-at-letters
  type AGE
  trigger word t c
  confidence 0.82
  regex %{lb}(?:T ?& ?A|[Cc]-?[Ss]ection|C/S)(?:s)?(?: x ?\d)? (?:at|@) %{age_word}(?<hide>(?<=at |@ )%{anyone}|%{anyone})%{on}
  hit PSH: T&A at {5}. No other
  hit C-section at {31}, tubal
  miss C-section at 38 and 2/7
  miss T&A at 10:30
  miss C-section at 39 weeks

# The second: "C-section at 31 and 34".
rule age/had-at-again
  type AGE
  trigger word section sections csection deliveries births births miscarriages marriages divorces surgeries operations strokes mis crashes accidents concussions overdoses admissions hospitalizations stays
  back 2
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?:,? both)? at %{age_word}[1-8]\d,?(?: and(?: again at)?|,) (?<hide>[1-8]\d)%{rbn}(?=[.,;)]|\z| (?:and|with|by)\b)(?! (?:weeks|months|mph|percent))
  hit C-sections at 31 and {34}.
  hit two marriages at 19 and {33}, both
  miss sections at 20 and 25 weeks
  miss crashes at 40 and 60 mph

rule age/had-at-twice
  type AGE
  trigger word section sections csection deliveries births births miscarriages marriages divorces surgeries operations strokes mis crashes accidents concussions overdoses admissions hospitalizations stays
  back 2
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?:,? both)? at %{age_word}(?<hide>[1-8]\d)(?=,?(?: and(?: again at)?|,) [1-8]\d%{rbn}(?=[.,;)]|\z| (?:and|with|by)\b))(?!,?(?: and)? \d\d (?:weeks|months|mph|percent))
  hit C-sections at {31} and 34.
  hit overdoses at {17} and again at 22.
  miss sections at 20 and 25 weeks
  miss crashes at 40 and 60 mph

# "a crash at 22, neck and left arm", "fall from a ladder at 45,", "One stay at Mercy at nineteen after": accidents, stays, papers and ties.
rule age/event-noun
  type AGE
  trigger word fall fell claim accident wreck crash collision rollover mva mvc tbi whiplash breakdown overdose admission hospitalization hospitalisation stay commitment divorce marriage remarriage wedding arrest dui dwi conviction incarceration ged diploma apprenticeship baptism ordination conversion fracture fx concussion dislocation burn burns burned burnt stabbing shooting assault rape beating amputation surgery operation transplant reconstruction replacement repair bankruptcy abortion miscarriage stillbirth vasectomy job clerkship pregnancy enlistment scoliosis pneumonia tb tuberculosis hepatitis mono ulcer depression bulimia anorexia strain sprain slip discharge injury attempt
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?:,)?(?: (?!at |of |was |is |rate|score)[\pL'’&.-]{1,16}){0,1}(?: (?:at|in|near|with|from|on|off|to|for|of) (?!at )[\pL'’-]{1,15}(?: (?!at )[\pL'’-]{1,15}){0,3})? at %{age_word}(?<hide>%{grown})%{over}
  hit A motorcycle crash at {22}, neck and left arm, settled.
  hit a claim for a crash at {27}.
  hit One stay at Mercy at {nineteen} after a breakdown.
  hit First job at {14}, in a bakery.
  hit hx of ACL repair at {19}. No other.
  hit GED at {24}. Some college
  miss a crash at 40 mph.
  miss the injury at 14 weeks
  miss The accident at 16 Elm was
  miss The discharge at 11 was late
  miss surgery at 7, nothing by mouth
  miss the fracture at 45 degrees
  miss the claim for a raise at 45 percent
  miss the fall at 10 was bad

# A stay, seen, treated: "Seen at 16 by", "again at 27."
rule age/event-verb
  type AGE
  trigger word seen treated hospitalized hospitalised institutionalized institutionalised admitted committed evaluated burned burnt hurt injured kicked stabbed shot bitten fractured dislocated raped assaulted molested beaten jailed remarried divorced discharged apprenticed indentured articled ordained converted sterilized again paralyzed paralysed sober clean bankrupt disabled blinded deafened
  confidence 0.8
  regex (?<!be |\bis |are |\d |[Hh]e |[Ss]he |last |was last |[Pp]atient )%{lb}(?i:%{trigger})(?: (?:once|twice|again|first|briefly|psychiatrically|inpatient|honorably|out|there|by an? \pL{3,12}|for \pL{3,15}|in a \pL{3,10})){0,2},? at %{age_word}(?<hide>%{grown})(?=%{bare})(?=[.;)](?: |\n|\z)|, (?:\p{Ll}|\p{Lu}\p{Ll}+ )|\z| (?:and|but|when|after|by|for|with|in|to|from|on)\b)(?! (?:on|by|in|and) (?:\d|the (?:morning|\d)))
  hit Seen at {15} by a school counselor for cutting.
  hit Hospitalized at {19} for mania, again at 27.
  hit Hospitalized once, again at {27}.
  hit Apprenticed at {15} to a cooper.
  hit Kicked by a horse at {17}.
  hit Injured at {41}, he never went back.
  miss Seen at 14 weeks by us
  miss Treated at 20 Hz for pain
  miss She was seen at 16:10 by
  miss will be seen at 15 by

# "He was hurt at 24, playing rugby", "She was treated at sixteen for".
rule age/was-at
  type AGE
  trigger word hurt injured treated hospitalized hospitalised jailed burned shot stabbed kicked raped assaulted apprenticed ordained adopted orphaned fostered sent committed institutionalized discharged baptized confirmed circumcised crippled blinded deafened paralyzed paralysed seen
  back 3
  confidence 0.8
  regex %{lb}(?:[Hh]e|[Ss]he|I|who|and|[Cc]laimant|[Pp]atient|[Pp]t) (?:was |had been |has been |got )(?:first |once |badly |briefly |also )?(?:hurt|injured|treated|hospitali[sz]ed|jailed|burned|shot|stabbed|kicked|raped|assaulted|apprenticed|ordained|adopted|orphaned|fostered|sent|committed|institutionalized|discharged|bapti[sz]ed|confirmed|circumcised|crippled|blinded|deafened|paraly[sz]ed|seen)(?: (?:by|to|for|in|from|away|down|off|as)(?: (?!at )[\pL'’-]{1,14}){1,3}| away| off| out| once)? at %{age_word}(?<hide>%{grown})(?=%{bare})(?=[.;)](?: |\n|\z)|, \p{Ll}|\z| (?:and|but|when|after|for|because|while)\b)(?! and \d)
  hit He was hurt at {24}, playing rugby.
  hit she was first hospitalized at {sixteen} after pills
  hit He was sent to Leeds at {fourteen} and put to the loom.
  miss He was seen at 14:20 and sent home
  miss She was discharged at 16 weeks.
  miss He was treated at 20 percent, and

# "broke the same wrist at 11", "a broken arm at nine".
rule age/broke-at
  type AGE
  trigger word broke broken breaking fractured tore dislocated sprained burned burnt kicked bitten thrown scalded swallowed
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?: by an?| from an?)?(?: (?!at |the law|even)(?:his|her|my|a|an|the|same|left|right|both|other|one|\pL{3,12})){1,4} at %{age_word}(?<hide>%{anyone})(?=%{bare})(?=[.;)](?: |\n|\z)|, (?!(?:the|it)\b)\p{Ll}|\z| (?:and|but|when|playing|skiing|falling|in a|he|she)\b)(?! and \d)
  hit She broke the same wrist at {11}.
  hit had a broken arm at {nine} and pins
  hit Kicked by a horse at {13}.
  miss He broke for lunch at 12:10
  miss The pump was broken off at 12 mm.

# Who went where: "He came over at 18 and was taken on", "went down the pit at 16 and", "left the farm at 17 for".
rule age/went-at
  type AGE
  trigger word came went moved left ran started began joined shipped sailed arrived crossed landed followed took got quit learned learnt hired settled got became bought lost met had won
  back 1
  confidence 0.8
  regex %{lb}(?:[Hh]e|[Ss]he|I|[Ww]ho|[Tt]hey|[Hh]usband|[Ww]ife|[Ff]ather|[Mm]other|and|\p{Lu}\p{Ll}{2,14}(?!\pL)(?C"given-male|given-female|surname-us|surname-world")) (?!came in at|came out at|had at|got in at|got up at|left at \d|began at \d|started at \d)(?:came|went|moved|left|ran|started|began|joined|shipped|sailed|arrived|crossed|landed|followed|took|got|quit|learned|learnt|hired|settled|became|bought|lost|met|had|won)(?: (?!at |pressure|score|flexion)[\pL'’-]{1,14}){0,5}(?: at (?:the |an? |\p{Lu})[\pL'’-]{1,15})? at %{age_word}(?<hide>%{grown})(?=%{bare})(?=[.;)](?: |\n|\z)|, (?:and |with |an? |to |then |after |when |his |her |alone)|\z| (?:and|but|when|after|with|for|because|from|to|in an?)\b)(?! and \d| with (?:pain|mild|moderate|no|some))(?<!came in at \d\d)(?<!came out at \d\d)
  hit He came over at {18} and was taken on
  hit She came to Toledo at {20} with a sister.
  hit He went down the pit at {16} and stayed
  hit He left the farm at {17} for the Navy.
  hit She started at the cannery at {19}, and stayed.
  hit He lost two fingers at {20} in a press.
  hit She became a mother at {seventeen}.
  miss She came in at 14 on the scale
  miss He left the clinic at 15:20 and
  miss He went home at 34 weeks.
  miss They began at 20 percent, and

rule age/and-came-up
  type AGE
  trigger word up out back home
  confidence 0.8
  regex %{lb}(?i:%{trigger}) at (?<hide>%{grown})(?=[.;](?: |\n|\z)|\z)(?<=\b(?:1[3-9]|[2-8]\d) and came up at \d\d|\b(?:1[3-9]|[2-8]\d) and came out at \d\d|\b(?:1[3-9]|[2-8]\d) and came back at \d\d|\b(?:1[3-9]|[2-8]\d) and came home at \d\d|\b(?:1[3-9]|[2-8]\d) and got out at \d\d)
  hit He went down the pit at 16 and came up at {52}.
  miss The flow came up at 52.
  miss came home at 14.

# "since you were 19 and", "when she was 14 with".
rule age/since-was
  type AGE
  trigger word since until till before when from
  confidence 0.84
  regex %{lb}(?i:since|until|till|before|when|from when|by the time|from the time) (?:he|she|I|you|we|they|\p{Lu}\p{Ll}{2,12}(?!\pL)(?C"given-male|given-female")) (?:was|were|turned) (?:about |only |just |maybe |around )?(?<hide>(?!one\b)%{anyone})(?=%{bare})(?![ -](?:feet|men|women|boys|girls|people|children|blocks|steps|strong|short|late|early|down|up|over|behind|under|off|other|or|nil|love|all|\pL+s (?:late|early|short|away|off|behind|apart))\b)
  hit You have been with us since you were {20} and we want you
  hit He has fished since he was {14} with his uncle.
  hit She smoked until she was {forty} by her account
  miss since they were 12 miles off
  miss when he was 2 weeks out from it
  miss when you were one of them
  miss when they were 20 pounds over

# ---- at the time of a hearing -------------------------------------------------------------------------------------------------------------

rule age/at-hearing
  type AGE
  trigger word hearing trial time date day death marriage hire injury onset then judgment decision
  back 8
  confidence 0.88
  regex (?:%{lb}(?i:claimant|plaintiff|petitioner|respondent|defendant|applicant|appellant|worker|employee|decedent|deceased|victim|accused|complainant|driver|insured|testator|patient|he|she|who|widow|widower|husband|wife|son|daughter|mother|father)(?:,| was| is|, now| is now|, who was|, aged)|\p{Lu}\p{Ll}{2,15}(?C"!month|weekday"),) (?<hide>%{grown})(?=,? (?:at|by|on) (?:the )?(?:(?:time|date|day) of (?:the |this |his |her )?)?(?:hearing|trial|injury|accident|death|marriage|hire|onset|judgment|decision|diagnosis|crash|fall|wedding|time|date|injury|loss)\b)(?!,? (?:at|on) the (?:day|date) \d)
  hit Claimant, {49} at hearing, has done many jobs.
  hit Petitioner, {38} at the time of injury, lifted a crate.
  hit The worker, {52} on the date of accident, fell.
  hit The claimant, who was {47} at the hearing, testified.
  miss The rating was 20 at the time of hearing.
  miss He was 20 miles off at the time.
  miss In June, 14 at trial, the men

# ---- beside a name --------------------------------------------------------------------------------------------------------------------------

# "his wife Randi, herself 70 and lately operated".
rule age/herself
  type AGE
  trigger word herself himself myself themselves
  confidence 0.86
  regex %{lb}(?i:%{trigger}),? (?:now |then |only |just |about |over |past |nearly |almost |aged )?(?<hide>(?!one\b)%{anyone})(?=%{bare})(?=[.,;)](?! ?\d)|\z| (?:and|but|with|when|who|or so)\b)(?! and (?:a half|\d))
  hit his wife Ingrid, herself {70} and lame, drives him.
  hit My wife is herself {69} and not strong.
  hit a brother, himself {sixty-one}, lifts him
  miss He hurt himself 2 times.
  miss told himself one, two, three

# "sons Luis Jr., 18, and Oscar".
rule age/junior
  type AGE
  trigger word jr sr junior ii iii
  confidence 0.86
  regex %{lb}\p{Lu}[\pL'’-]{1,20},? (?i:%{trigger})\.?, (?:now |then |aged? )?(?<hide>%{digits})%{rbn}(?=[.;)](?: |\n|\z)|\z|,(?! ?\d)(?! and \d)| (?:and|is|was)\b)
  back 3
  hit sons Luis Jr., {18}, and Oscar, 12.
  hit Wade Toomey Sr., {71}, of town
  miss Wade Toomey Jr., 14 Elm Street
  miss Title II, 18, 19 and

# "by his cousin, Brent Tolliver, 22. Then": a whole name and the end of a sentence.
rule age/full-name-end
  type AGE
  trigger digits 1 2 .;)
  back 8
  after ,
  confidence 0.8
  regex %{lb}(?!See )\p{Lu}\p{Ll}{1,15}(?!\pL)(?C"given-male|given-female|given-world")(?C"!month|title") (?:\p{Lu}\.? )?\p{Lu}[\pL'’-]{2,30}(?!\pL)(?C"!facility-head|organisation-head|street-type|unit-word|month|medical|scale|device|heading|statute"), (?:now |then |just |only )?(?<hide>%{years})(?=[.](?: \p{Lu}|\n|\z)|;(?: |\n|\z)|\))
  hit by his cousin, Brent Tolliver, {22}. Then he
  hit the foreman's boy, Dale Hokanson, {17}; he called
  miss of Victoria Street, 19. It
  miss Jackson Hospital, 26. There
  miss Madison Exhibit, 4.
  miss See Tolliver, 19. The rule
  miss see Brent Tolliver, 22 Cal

# "Tito, 8, and Marisol, 5, both": the first of a row of given names.
rule age/given-row
  type AGE
  trigger digits 1 2 ,
  back 2
  after ,
  confidence 0.8
  regex %{lb}\p{Lu}\p{Ll}{1,14}(?!\pL)(?C"given-male|given-female|given-world")(?C"!month|weekday|title|place-us"), (?<hide>%{digits})(?=,? (?:and |& )?\p{Lu}\p{Ll}{1,14}, \d{1,2}(?:[.,;)](?! ?\d)|\z))
  hit Tito, {8}, and Marisol, 5, both at school
  hit Devon, {14}, Briana, 11, Tyree, 6.
  miss Dallas, 8, and Houston, 5, in one
  miss May, 8, and June, 5, then

# "with her father, Chukwuemeka, 83, since 2018"
rule age/relative-name-any
  type AGE
  trigger list relative
  confidence 0.8
  regex %{lb}\pL{3,15}(?!\pL)(?C"relative"),? (?:the )?\p{Lu}[\pL'’-]{1,20}(?: \p{Lu}[\pL'’.-]{0,20}){0,2}, (?<hide>%{years}),(?= (?:since|for|until|with|after|before|while|when|where|at|on|to|by|as|now|then|both|also|still|but)\b)(?! (?:to|by|at|on) \d)
  hit lives with her father, Chidubem, {83}, since 2018.
  hit His son Oleg, {24}, now drives
  miss his wife, Room 12, 14, since
  miss His son Oleg, 24 miles off

# "Manpreet, then eleven, was struck", "the infant plaintiff, then seven, ran".
rule age/then-words
  type AGE
  trigger word then now aged
  confidence 0.84
  back 3
  regex %{lb}(?:\p{Lu}[\p{Ll}'’-]{2,15}(?C"!month|weekday|drug")|(?i:boy|girl|child|infant|plaintiff|claimant|victim|pupil|patient|son|daughter|sister|brother|nephew|niece|grandson|granddaughter|wife|husband|mother|father|lad|lass)),? \(?(?:then|now|aged)(?: only| just| barely| nearly| almost)? (?<hide>(?!one\b)(?:%{words}|%{small}))(?=, (?:was|is|had|has|were|who|ran|fell|rode|came|went|saw|sat|stood|lived|lives|worked|works|signed|took|got|left|began|crossed|walked|an?|of|and (?:his|her|the|\p{Lu})|in|at|with|\p{Ll}+ed)\b|\))(?!, (?:and |then |now )?(?:%{ones}|ten|\d))
  hit Daniyar, then {twelve}, was hit by a van.
  hit The infant plaintiff, then {seven}, ran out.
  miss one pill, then two, was given
  miss first one, then two, and then three
  miss a dose, now three, is
  miss in the morning, then two, at night

# Behind a given name and the verb: "Manny was twenty and did ninety days".
rule age/given-was-and
  type AGE
  trigger list number-word
  back 3
  confidence 0.78
  regex %{lb}\p{Lu}\p{Ll}{2,15}(?!\pL)(?C"given-male|given-female|given-world")(?C"!month") (?:was|is) (?:only |just |barely |about )?(?<hide>%{words})(?= and (?!a half)\p{Ll}{3,}|, (?:and|when|not|still|with|then)\b| (?:when|that (?:year|summer|winter|fall|spring)|then)\b)(?! and %{ones}\b)
  hit Manny was {twenty} and did time
  hit Maria is {fifty-one}, with two girls
  miss Manny was twenty miles off
  miss Maria was thirty and one half pounds

# ---- long lives ---------------------------------------------------------------------------------------------------------------------------

# "Mother made it to ninety-six years on lard": above 89 the years go too.
rule age/made-it-old
  type AGE
  trigger word made lived lasted hung got saw
  back 3
  confidence 0.9
  regex %{lb}(?:[Hh]e|[Ss]he|[Ww]ho|[Mm]other|[Ff]ather|[Mm]a|[Pp]a|[Mm]um|[Mm]om|[Dd]ad|[Mm]ama|[Pp]apa|[Gg]ran\pL{0,8}|[Aa]unt(?:ie)?|[Uu]ncle|[Bb]rother|[Ss]ister|[Ww]ife|[Hh]usband|\p{Lu}\p{Ll}{2,12}(?C"given-male|given-female")) (?:has |have |had |almost |just |nearly )?(?:made it|lived|lasted|hung on|got|saw)(?: on)?(?: to| until| till| past| to be)? (?<hide>(?<number>9\d|10\d|11\d)(?: years)?|(?<number_word>(?i:ninety(?:[ -]%{ones})?|a hundred(?: and \pL{3,5})?|one hundred(?: and \pL{3,5})?))(?: years)?)(?=[.,;)](?! ?\d)|\z| (?:and|on|in|with|by|or|before|but|at)\b)(?! (?:in|on) the (?:meter|machine|pulley|scale|bike))
  hit His father made it to {ninety-four years} on pipe tobacco.
  hit Her grandmother made it to {101}, all told.
  hit Mother lived to {93} in her own house.
  miss The pulse made it to 95, then
  miss He made it to 95 degrees.
  miss She got 96 percent of it

rule age/made-it
  type AGE
  trigger word made lived lasted hung hit saw
  back 3
  confidence 0.84
  regex %{lb}(?:[Hh]e|[Ss]he|[Ww]ho|[Mm]other|[Ff]ather|[Mm]a|[Pp]a|[Mm]um|[Mm]om|[Dd]ad|[Mm]ama|[Pp]apa|[Gg]ran\pL{0,8}|[Aa]unt(?:ie)?|[Uu]ncle|[Bb]rother|[Ss]ister|[Ww]ife|[Hh]usband) (?:has |have |had |almost |just |nearly |only |never )?(?:(?:made it|lived|lasted|hung on)(?: to| until| till| past| to be| to see)|hit|saw) (?<hide>(?:%{words}|(?<number>[4-8]\d)))(?=%{bare})(?=[.,;)](?! ?\d)|\z| (?:and|or|last|this|next|years|with|despite|by)\b)(?! years (?:ago|of|in|with)| and (?:a half|\d)| or \d)
  hit Dad made it to {eighty-eight}.
  hit He hit {sixty} last year.
  hit She lived to {84} and farmed.
  miss He made it to 60 degrees.
  miss He hit 60 mph.
  miss She saw 40 patients that day

# ---- at the head -----------------------------------------------------------------------------------------------------------------------

# "At fifty-two, with no schooling,"
rule age/at-head
  type AGE
  trigger word at
  confidence 0.8
  regex (?:\A|(?<=[.;:] |\n|["“]))At %{age_word}(?<hide>%{grown})(?=%{bare})(?=,? (?:and )?(?:with|without|having|still|already|widowed|divorced|single|unmarried|married|pregnant|alone|newly|recently|unable|he|she|I|you|Mr|Ms|Mrs|my|his wife|her husband)\b)(?! with (?:the (?:knee|arm|elbow|hip)|pain|knee|load))
  hit At {fifty-two}, with no schooling, she cannot change trades.
  hit At {58} and with a bad back he will not work
  miss At 45 degrees with the knee bent
  miss At 20 with pain he stopped
  miss At 30, the knee locks

# "CLINICAL HISTORY\n68 F, retired", "HISTORY:\n55 F, smoker": a line that begins with age and sex.
rule age/head-sex
  type AGE
  trigger word m f
  back 1
  confidence 0.82
  regex (?:\A|(?<=\n|HISTORY |[Hh]istory |INDICATION |[Ii]ndication |INDICATIONS |[Ii]ndications |INFORMATION |[Ii]nformation |CLINICAL |Clinical |SUMMARY |Summary ))[ \t]*(?<hide>(?<number>[1-8]\d|9[0-6])) ?[MF](?=, \p{Ll}{3}|[.;] \p{Lu}| (?:with|w/|who|here|from|seen|presents|smoker|now|for|on|after|s/p|c/o|h/o|hx|p/w)(?!\pL)|,? \(?[GP]\d)(?!,? (?:pulse|heart|resp|humid|wind|cloud|sun|clear|rain|overcast|oral|rectal|tympanic|temporal|and (?:sun|rain|cloud)|with (?:rain|wind|humid)|for \d|sheath|catheter|stirr|sterile))
  hit CLINICAL HISTORY\n{71} M, retired mason. Mass
  hit HISTORY:\n{55} F, smoker. Nodule
  hit Indication\n{43} F with bleeding
  miss Vitals\n68 F, pulse 80
  miss Weather\n61 F, sunny all day
  miss Tray\n18 Fr, sheath

# "HPI: 47M lobsterman out of": glued, before a trade.
rule age/sex-trade
  type AGE
  trigger digits 2 2
  confidence 0.84
  regex (?:\A|(?<=\n|: |[.] ))(?<hide>(?<number>1[4-9]|[2-8]\d)) ?(?:[MF]|yo ?[MF]) (?=(?:retired |former |disabled |ex-|right-handed |RHD |LHD )?(?:\p{Ll}[\p{Ll}'-]{1,15}[ -]){0,2}\p{Ll}{3,18}(?!\pL)(?C"occupation|occupation-head"))
  hit HPI: {47}M lobsterman out of town, hand caught
  hit CC: pain\n{33}F school bus driver with pain
  miss Temp: 68 F outside
  miss ran 20 M today

# ---- run-together notes ------------------------------------------------------------------------------------------------------------------

# "Subjective:31y.o. G1P1001", "HPI:45y/o M": no blank behind the colon or the stop.
rule age/glued-colon
  type AGE
  trigger digits 1 3 yY\s-
  confidence 0.94
  regex (?<=[\pL)]:|\p{Ll}\.|\p{Ll},|[\pL)];)(?:(?<hide>(?<number>9\d|10\d)[ -]?(?i:y\.?[/ ]?o(?:\.|\b)|years?[ -]old|yrs?\.?[ -]old))|(?<hide>%{digits})(?=[ -]?(?i:y\.?[/ ]?o(?:\.|\b|(?-i:(?=[FMGLR])))|years?[ -]old|yrs?\.?[ -]old)))
  hit Subjective:{29}y.o.G3P2002 s/p SVD
  hit HPI:{34} y/o female
  hit Chief Complaint:pain.HPI:{45}y/o M with
  hit needs.{62}yo female with pain
  miss Score:31 years of it
  miss Plan:12 y of follow

# "52yoRHD male", "31y.o.G1P1".
rule age/glued-behind
  type AGE
  trigger digits 1 3 yY
  confidence 0.94
  regex %{lbn}(?<hide>%{digits})(?=(?:yo|y\.o\.|y/o|YO)(?:RHD|LHD|RH|LH|G\d|W[MF]|B[MF]|H[MF]|A[MF]|AA[MF]|[MF](?!\pL)|male|female|man|woman))
  hit Pt is a {52}yoRHD male
  hit {31}y.o.G1P1 at term
  hit {44}yoBF with cough
  miss 31yoke
  miss 52yoghurts

# "their baby, 7 weeks, is nursing": "now five months".
rule age/baby-now
  type AGE
  trigger word baby infant newborn twins child toddler
  confidence 0.945
  regex %{lb}(?i:baby|infant|newborn|twins|child|toddler)(?:,| \([^()\n]{3,30}\))?(?: \p{Lu}\p{Ll}{2,12},?)? (?:is |are |was |were |aged )?(?:now |only |just |almost |about )?(?<hide>(?<number>\d{1,2})|%{words}|%{small})(?=,? (?:months?|mos?\.?|weeks?|wks?|days?)(?:,(?! (?:then|later|ago))|[.;)](?: |\n|\z)| (?:and|old)\b))
  hit their baby, {7} weeks, is nursing.
  hit The baby (born at 34 weeks) is now {five} months.
  miss the baby in 8 weeks
  miss the child 3 weeks ago

# A column of age before one of a trade.
rule age/column-trade
  type AGE
  cross column
  trigger entry occupation
  back 6
  confidence 0.8
  regex (?<![\d/-])(?<hide>(?<number>1[4-9]|[2-7]\d))(?:\t|[ \t](?C"wide"))[ \t]*(?!of |the |per )(?=(?:\p{Ll}{2,14}[ -]){0,2}\p{Ll}{3,16}(?!\pL)(?C"occupation")(?C"!occupation-doubt"))
  hit IW Wozniak, Danuta  {60}  hotel laundress  ER Lake
  miss order 60  of the laundress
  miss total 12  boxes

# Family history in few words: "grandfather at 61", "dx'd with lupus at 27".
rule age/relative-direct
  type AGE
  trigger list relative
  confidence 0.82
  regex (?<=; |, |: |and |died, )\pL{3,15}(?!\pL)(?C"relative")(?: too| also| likewise)? at %{age_word}(?<hide>%{grown})(?=%{bare})(?=[.;)](?: |\n|\z)|\z|,(?! ?\d)| (?:and|from|of)\b)
  hit dad MI at fifty; grandfather at {61}.
  hit his father died at 40, uncle at {fifty-two}, both
  miss lives with; mother at 14 Elm
  miss stayed with his father at 20 Hz

rule age/dxd-at
  type AGE
  trigger word dx dxd
  confidence 0.84
  regex %{lb}(?i:dx)['’]d(?: (?!at )[\pL-]{1,15}){0,4} at %{age_word}(?<hide>%{anyone})%{on}
  hit Dx'd with lupus at {27}.
  miss Dx'd with lupus at 27 weeks

# "46 WM w/ CP", "62 AAF with DM": race and sex in letters behind the number.
rule age/letters-behind
  type AGE
  trigger word wm wf bm bf hm hf aam aaf lam laf naf nam
  back 1
  confidence 0.84
  regex %{lbn}(?<hide>%{years}) ?(?:[WBH][MF]|AA[MF]|LA[MF]|NA[MF])(?=[.,;]|\z|\n| (?:with|w/|who|here|c/o|s/p|from|presents|seen|in|has|had|is|was|for|pt|h/o|admitted|BIBA|p/w)(?!\pL))
  hit Pt is a {46} HM who fell
  hit {62}AAF with DM
  hit Seen: {46} WM w/ CP
  miss 46 BMW with plates
  miss 46 HF antennas

# "Just nineteen, he lost his foot.", "Still only 23, she has": at the head of a sentence.
rule age/only-head
  type AGE
  trigger word just only barely still now not
  confidence 0.84
  regex (?:\A|(?<=[.;] |\n))(?:Just|Only|Barely|Still only|Now|Not yet|Still just|Though only|Although only) (?<hide>%{grown})(?=%{bare}), (?=(?:he|she|I|his|her|Mr|Ms|Mrs|the (?:claimant|patient|boy|girl|plaintiff|worker))\b)
  hit Just {nineteen}, he lost his foot.
  hit Still only {23}, she has two children
  miss Only 23 men, he said
  miss Now 20 mg, she takes

# "barely eighteen when she wed", "was laid off at 57".
rule age/barely-when
  type AGE
  trigger word barely only just
  confidence 0.82
  regex %{lb}(?i:barely|only|just) (?<hide>%{grown})(?= (?:when|the day|the year) (?:he|she|I|they)\b)
  hit barely {eighteen} when she wed
  miss only 20 minutes when he

rule age/laid-off-at
  type AGE
  trigger word laid let pensioned forced bought retired
  confidence 0.82
  regex %{lb}(?i:laid off|let go|pensioned off|forced out|bought out|retired early|retired out)(?: (?:by|from) (?:the )?[\pL]{2,15})? at %{age_word}(?<hide>%{grown})%{on}
  hit He was laid off at {57}.
  miss He was laid off at 16 Elm
  miss let go at 20 pounds

# "From age 12 to 16", "between 8 and 11 he lived".
rule age/range-first
  type AGE
  trigger word age ages
  back 4
  confidence 0.84
  regex %{lb}(?i:from|between)(?: (?:the )?ages?(?: of)?) (?<hide>%{anyone})(?= (?:to|until|till|through|and) (?:age )?(?:\d{1,2}|\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)(?:[.,;]|\z| (?:he|she|I|they|his|her|when|while|in|with|as|at|by)\b))
  hit From age {12} to 16 he lived with an aunt.
  hit between the ages of {eight} and eleven, he
  miss between ages 12 to 16 are seen
  miss from age groups to

rule age/range-next
  type AGE
  trigger word age ages
  back 4
  confidence 0.84
  regex %{lb}(?i:from|between)(?: (?:the )?ages?(?: of)?) (?:\d{1,2}|\p{Ll}{3,9}(?:-\p{Ll}{3,5})?) (?:to|until|till|through|and) (?:age )?(?<hide>%{anyone})(?=[.,;]|\z| (?:he|she|I|they|his|her|when|while|in|with|as|at|by)\b)
  hit From age 12 to {16} he lived with an aunt.
  miss between ages 12 to 16 are seen
  miss from age groups to men

# "A daughter of nineteen lives at home."
rule age/kin-of
  type AGE
  trigger word son daughter sister brother nephew niece grandson granddaughter stepson stepdaughter
  confidence 0.82
  regex %{lb}(?i:%{trigger}) of (?:about |only |just )?(?<hide>%{anyone})(?=%{bare})(?=[.,;)]|\z| (?:lives|who|is|was|has|helps|at|with|and a (?:son|daughter))\b)
  hit A daughter of {nineteen} lives at home.
  hit with a son of {11} and a daughter
  miss the son of two teachers
  miss the son of one of them

# "The eldest, Pia, is twelve."
rule age/eldest-named
  type AGE
  trigger word eldest oldest youngest elder younger middle other first second third
  confidence 0.84
  regex %{lb}(?i:%{trigger})(?: (?:one|boy|girl|son|daughter|child))?, \p{Lu}[\pL'’-]{1,15},(?: (?:is|was|turned|will be))?(?: now| only| just)? (?<hide>%{anyone})(?=%{bare})(?=[.,;)]|\z| (?:and|in|at|with)\b)
  hit The eldest, Pia, is {twelve}.
  hit the youngest, Ozzie, {3}, has asthma
  miss the second, May, 12 miles off
  miss the other, Pia, is one of them

# "a boy, 9, and a girl, 6"
rule age/a-boy
  type AGE
  trigger word boy girl son daughter brother sister
  confidence 0.84
  regex %{lb}(?i:a|one|his|her|my|their) (?i:%{trigger}),? \(?(?:aged? )?(?<hide>%{anyone})\)?(?=%{bare})(?=,?(?: and| &)? an? (?:boy|girl|son|daughter|brother|sister)\b|[.;)](?: |\n|\z)|\z)
  back 1
  hit a boy, {9}, and a girl, 6
  hit and a girl, {6}
  miss a boy, 9 pounds
  miss a sister, one, two

# "Age of pt: 44", "Age today 44", "Age/DOI 41".
rule age/label-odd
  type AGE
  cross line
  trigger word age
  confidence 0.88
  regex %{lb}(?i:(?:pt |patient |current |present )?age)(?:(?: of (?:the )?(?i:pt|patient|claimant|applicant|worker|employee|insured))|(?: today| now)|/(?i:DOI|DOB|sex)| (?i:at|on) (?i:DOI|DOL|MMI|P&S))[ \t]?:?[ \t]{0,3}(?<hide>%{digits})(?=%{bare})(?! ?[-/] ?\d)
  hit Age of pt: {44}
  hit Age today {44}
  hit Age/DOI {41}
  miss Age of the building 44
  miss Age today unknown

# "at 58, your client is too young"
rule age/at-client
  type AGE
  trigger word at
  confidence 0.8
  regex %{lb}[Aa]t %{age_word}(?<hide>%{grown})(?=, (?:your|our|my) (?:client|insured|patient|employee|father|mother|husband|wife|son|daughter)\b|, (?:Mr|Ms|Mrs)\.? \p{Lu})
  hit at {58}, your client is too young to retire
  hit At {61}, Ms. Tolliver does not type
  miss at 58 your client sat
  miss the knee at 45 degrees, our patient

# "a widower at 44", "an orphan at six", "a grandmother at 38".
rule age/became-at
  type AGE
  trigger word widower widow orphan father mother grandmother grandfather divorcee bride groom invalid runaway drunk alcoholic addict
  confidence 0.82
  regex (?<=\ba |\ban |great-)(?i:%{trigger})(?: of \p{Ll}{3,6})? at %{age_word}(?<hide>%{grown}|(?<=orphan at |runaway at )%{small})(?=%{bare})(?=[.,;)](?! ?\d)|\z| (?:and|who|she|he|with)\b)
  hit a widower at {44}, he drank
  hit an orphan at {six}, she came
  hit She was a mother at {seventeen}.
  miss a mother at 14 Elm Street
  miss a father at 20 weeks

# "By nineteen he was drinking daily."
rule age/by-head
  type AGE
  trigger word by
  confidence 0.82
  regex (?:\A|(?<=[.;:] |\n|, |and ))[Bb]y %{age_word}(?<hide>%{words}|(?<=age )%{years}),? (?=(?:he|she|I) (?:was|had|could|smoked|drank|used|weighed|lived|worked|drove|ran)\b)
  hit By {nineteen} he was drinking daily.
  hit By age {40} he had two grandsons
  miss By twenty past he was gone
  miss By ten he was asleep

# "Our boy Emeka, 15, plays ball."
rule age/boy-named
  type AGE
  trigger word boy girl kid lad baby
  confidence 0.82
  regex %{lb}(?i:our|my|his|her|their|little|the) (?:boy|girl|kid|lad|baby),? \p{Lu}[\pL'’-]{1,15}, (?<hide>%{digits}),(?= \p{Ll}{2})(?! (?:and|or|to) \d)
  back 1
  hit Our boy Emeka, {15}, plays ball.
  miss our girl May, 15, 16 and 17
  miss The boy, Room 4, slept
