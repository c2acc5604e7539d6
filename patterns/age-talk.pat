# Ages in talk without apostrophes, behind "so" and "then", of babies in weeks, of years that somebody spent somewhere; the bounds of a rule for everybody,
# and readings beside which a number is none.

define ones (?:one|two|three|four|five|six|seven|eight|nine)
define words (?<number_word>(?i:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[ -]%{ones})?))
define small (?<number_word>(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))
define years (?<number>1[3-9]|[2-8]\d)
define digits (?<number>[1-8]?\d)
define any (?:%{digits}|%{words}|%{small})

# "shes 77 and", "im 45, tired": talk without its apostrophes.
rule age/no-apostrophe
  type AGE
  trigger word shes hes im youre whos ill
  confidence 0.84
  regex %{lb}(?i:%{trigger})(?<!ill)(?: now| only| just| like| about| almost| nearly| turning| gonna be)? (?<hide>(?!one\b)%{any})(?=[.,;!?)](?: |\n|\z)|\z|\n| (?:and|now|but|so|w|with|yrs|years old|next|in \p{L}|lol|years of|going|when|then|this|dont|cant)(?!\pL))(?!, ?\d)(?! and (?:a half|\d))
  hit shes {77} and the surgeon is young
  hit im {45}, tired of it
  hit hes {six} next week
  miss shes 5 miles off
  miss im two of a kind
  miss hes 12 weeks out

# "(dob Mar. 3, 2014, so 8)": told by the birth.
rule age/so
  type AGE
  trigger word so making
  after , ;
  confidence 0.9
  regex (?<=\d\d, |\d\d; )(?:so|making (?:him|her|them)) (?:he is |she is |he's |she's |now |about |just )?(?<hide>%{any})(?=[.,;)](?! ?\d)| (?:now|then|at|when|years old)(?!\pL)|\z)
  hit Aiden (born March 3, 2014, so {8}) and
  hit born 3/4/1971, making him {44} at hire
  miss in June 2014, so 8 of them came
  miss on May 3, so 12 came

# ", then thirty-one and a glassblower, was watching"
rule age/then-and
  type AGE
  trigger word then now only aged barely
  after ,
  confidence 0.84
  regex (?<=\p{Ll}, |\p{Ll}\., )%{trigger} (?<hide>%{years}|%{words})(?= and (?:an? (?!few|half|lot|quarter)|the |his |her |in |on |out |un\p{Ll}|single|married|retired|widowed|divorced|living|working|still|new|at )|, (?:an? |had |was |is |and |who |in )|\)|;)(?! and an? (?:half|quarter))
  hit Ines Frost, then {thirty-one} and a glassblower, was there
  hit his cousin, now {46}, had it
  miss the rate, then 46 and a half
  miss He rested, then twenty and a few left

# "my daughter Heaven is 7 weeks.", "The baby is five months, and"
rule age/is-weeks
  type AGE
  trigger word weeks wks months mos days
  back 7
  confidence 0.945
  regex %{lb}(?i:daughter|son|baby|infant|newborn|grandson|granddaughter|niece|nephew|sister|brother|twins|little one|boy|girl|grandbaby)(?:,? \p{Lu}[\pL'-]{1,15},?(?:(?:,? and| &) \p{Lu}[\pL'-]{1,15},?)?)?(?: is| was|'s| are| were|, now|, only)(?: only| just| about| almost| now| barely)? (?<hide>%{any})(?= (?i:weeks|wks|months|mos|days)\.?(?=[.,;!)]| (?:and|now|when|then|today|but|old|tomorrow)(?!\pL)|\z|\n))(?! (?:weeks|months|days) (?:and|but) (?:late|early|behind|over))
  hit my daughter Heaven is {7} weeks. Dr. Roe wrote
  hit The baby is {five} months, and sleeps
  hit his twins were {three} weeks when
  miss The baby is 2 weeks late.
  miss his son is 3 months behind

# "Foster care ages 9-15", "abused from ages 4 to 7": of one life, not of all.
define stay (?i:foster care|foster homes?|group homes?|kin(?:ship)? care|placements?|abused?|molest\pL+|abuse|bullied|raised|lived|smoked|smoker|drank|drinker|drinking|used|using|use|cutting|danced?|wrestl\pL+|gymnast\pL*|homeschooled|incarcerated|jail|prison|detention|boarding school|boarded|hospitali[sz]ed|residential|military|army|navy|marines|seabees|married|worked|employed|in care|in custody|cared for|orphanage|convent|seminary|braces|asthma|seizures|enuresis|therapy|counseling|special ed|church|shelter)
rule age/stay-from
  type AGE
  trigger word ages age
  back 12
  confidence 0.87
  regex %{lb}%{stay}(?: (?!ages?%{rb})[\pL'-]{1,14}){0,4},? \(?(?i:from |at |between )?(?i:ages? )(?<hide>%{any})(?= ?[-\x{2013}] ?\d| (?:to|through|thru|until|till|and) (?:age )?(?:\d|\p{Ll}))(?! ?[-\x{2013}] ?\d+ (?:mg|of))
  hit Foster care ages {9}-15, four homes.
  hit molested by an uncle from age {five} to eight
  hit smoked ages {14} to 30
  miss Ages 9-15 may use it
  miss used in children ages or so

rule age/stay-to
  type AGE
  trigger word ages age
  back 12
  confidence 0.87
  regex %{lb}%{stay}(?: (?!ages?%{rb})[\pL'-]{1,14}){0,4},? \(?(?i:from |at |between )?(?i:ages? )(?:\d{1,2}|\pL{3,9}(?:-\p{Ll}{3,5})?)(?: ?[-\x{2013}] ?| (?:to|through|thru|until|till|and) (?:age )?)(?<hide>%{any})%{rb}(?! ?(?:%|mg|weeks|months|years of))
  hit Foster care ages 9-{15}, four homes.
  hit molested by an uncle from age five to {eight}
  hit smoked ages 14 to {30}
  miss Ages 9-15 may use it
  miss used at ages 9 or more

# "Army 18-22 (cook)": a service and its years of life.
rule age/service
  type AGE
  trigger word army navy usmc marines usaf military seabees reserves college prison jail
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?:,|:)? (?<hide>(?<number>1[6-9]|[2-4]\d)-(?:1[6-9]|[2-6]\d))(?=[.,;)]| \(|\z|\n)(?! ?(?:mg|mo|yrs|years))
  hit Army {18-22} (cook). Then home
  hit prison {24-31}, clean since
  miss Navy 18-22 mo
  miss jail 10-15 times

# "grandson 24 stays nights", "dtr 58 lives near", "mom 81 has": a relative, a number, and what they do.
rule age/kin-does
  type AGE
  trigger word son daughter dtr dau grandson granddaughter mom mother mum dad father wife husband hubby spouse brother bro sister sis nephew niece aunt uncle cousin grandma grandmother grandpa grandfather partner girlfriend boyfriend gf bf fiance fiancee roommate mgm mgf pgm pgf fob mob stepson stepdaughter stepdad stepmom sons daughters dtrs daus grandsons granddaughters moms mothers mums dads fathers wifes husbands hubbys spouses brothers bros sisters siss nephews nieces aunts uncles cousins grandmas grandmothers grandpas grandfathers partners girlfriends boyfriends gfs bfs fiances fiancees roommates mgms mgfs pgms pgfs fobs mobs stepsons stepdaughters stepdads stepmoms
  confidence 0.84
  regex %{lb}(?i:son|daughter|dtr|dau|grandson|granddaughter|mom|mother|mum|dad|father|wife|husband|hubby|spouse|brother|bro|sister|sis|nephew|niece|aunt|uncle|cousin|grandma|grandmother|grandpa|grandfather|partner|girlfriend|boyfriend|gf|bf|fianc[eé]e?|roommate|MGM|MGF|PGM|PGF|FOB|MOB|stepson|stepdaughter|stepdad|stepmom)s?,? (?<hide>%{years})(?=,? (?i:passenger|driver|unhurt|stays|lives|lived|has|had|is|was|works|helps|drives|comes|visits|does|cares|watches|cooks|calls|brings|takes|here|present|at home|in (?:school|college|jail|prison|good|the home|\p{Lu})|w/|with (?:him|her|them|his|DM|CAD|HTN|the|an?)|who|ill|sick|healthy|well)(?!\pL))
  hit grandson {24} stays nights, and
  hit Dtr {58} lives near. Son is in Ohio
  hit her dau {70} has POA
  hit Pt's fiancee {22} passenger, stable
  miss son 24 hours later is well
  miss dad 20 miles off
  miss his wife 2 is well

# "At 86 and living alone she", "that at 61 with a large tear": what is to be thought of somebody's years.
rule age/at-with
  type AGE
  trigger word at
  back 1
  confidence 0.8
  regex (?:(?<=[.;:?!] |\n)|(?<=that |but |and |now |even |says |said |think |, |because |since )|\A)[Aa]t (?<hide>(?<number>[2-8]\d)|%{words}),? (?=(?:and (?:living|working|with (?:no|an?|his|her|this|that)|in (?:good|poor|fair|his|her)|retired|alone|still|having|already|frail|healthy|active|single|widowed|unable|a widow\p{Ll}*)|with (?:no |his |her |such |little |a (?:\d|large|small|massive|bad|ninth|tenth|\p{Ll}+ (?:education|record|tear|history|family|heart|knee|back))|\p{Ll}+ (?:children|kids|years))|who (?:will|would|is)|life expectancy|she|he|I|her life|his life|one (?:does|is|has)|my)(?!\pL))(?!(?:he|she) (?:notes|reports|had pain|has pain|felt|rated))
  hit A: High fall risk. At {86} and living alone she falls
  hit Discussed that at {61} with a 2 cm tear it may not heal
  hit says at {fifty-nine} who will hire her
  miss At 45 and with pain he
  miss it was set at 61 with a key
  miss At 60 he notes a click

# Behind the sex, a guess: "a H/F approx 40", "W/M about 25".
rule age/sex-about
  type AGE
  trigger word approx about approximately around appx app maybe possibly roughly
  confidence 0.86
  regex (?<=\b[WBHAIOU]/[MF] |\b[WBHAIOU]/[MF], |\b[WBHA][MF] |\b[WBHA][MF], |[Ff]emale |[Ff]emale, |\b[Mm]ale |\b[Mm]ale, |woman |woman, |\bman |\bman, |juv |juvenile |subject |suspect )%{trigger}\.? (?<hide>%{any})%{rb}(?=[.,;)](?! ?\d)|\z|\n| (?:w/|with|in|who|wearing|years|yrs|yoa|y/o|and|to)(?!\pL))
  hit RP, a H/F approx {40}, known by DL
  hit unknown male, about {25}, ran
  miss the man about 12 feet off
  miss a female about 2 of them

# "CA: 8-11": years and months, of a test.
rule age/chronological
  type AGE
  trigger word ca chronological
  confidence 0.93
  regex %{lb}(?:(?:CA|C\.A\.) ?[:=]|[Cc]hronological [Aa]ge(?: \(CA\))? ?[:=]?) {0,6}(?<hide>[1-9]|1\d|20)(?=[-:;,.]\d{1,2}%{rb}| ?(?:y|yrs?|years)(?!\pL))
  hit Gr: 3   CA: {8}-11   Examiner
  hit Chronological Age: {14}:3
  hit (CA = {6} years 2 months)
  miss CA 125 was 8-11
  miss CA 19-9 was 14
  miss in CA 8 men

# "Mr. Roe returns. 61, bricklayer": a sentence that is a number and a trade.
rule age/number-trade
  type AGE
  trigger digits 2 2 ,
  confidence 0.84
  regex (?:\A|(?<=[.;:] |\n))(?<hide>(?<number>[2-8]\d)), (?=(?:retired |former |an? |disabled |self-employed )?(?:\p{Ll}{3,15}[ -]){0,2}\p{Ll}{3,18}(?!\pL)(?C"occupation|occupation-head")(?:[.,;]| (?:at|for|by|in|with|from|who|since)(?!\pL)))
  hit Mr. Roe returns. {61}, bricklayer, two years out
  hit CC: back. {44}, hotel maid at the Ritz
  miss See page. 61, Elm Street
  miss took 20. 30, and then a nurse

# "went at 81 in his sleep", "passed at 64."
rule age/passed-at
  type AGE
  trigger word passed went departed expired
  confidence 0.84
  regex %{lb}(?i:passed(?: away| on)?|went|departed|expired)(?: \p{Ll}{4,9}ly)? at (?:age )?(?<hide>(?<number>[3-9]\d|10\d)|%{words})(?= (?:in (?:his|her) sleep|of (?:an?|the|his|her|cancer|\p{Ll}+ (?:cancer|failure))|from|after|with|last|,)|[.,;](?: |\n|\z)|\z)
  hit Cousin Lyle went at {81} in his sleep
  hit our mama passed at {64}. I am
  miss It went at 40 miles an hour.
  miss passed at 3, of them

# "First panic attack at twelve on a bus", "first marriage at 23": what comes first in a life; a dose and a call have their hour.
rule age/first-at
  type AGE
  trigger word first
  confidence 0.82
  regex %{lb}(?i:first) (?:(?!dose|feed|case|call|meal|visit|session|bus|shift|class|void|stop|check|reading|seen|noted|set|rung|step|floor|look|round|appointment|stage|time|half|hole|set|draw)\p{Ll}{3,14} ){1,3}at (?:age |about |around )?(?<hide>(?<number>1[3-9]|[2-8]\d)|%{words}|%{small})%{rb}(?![:/%.]\d| ?(?:am|pm|a\.m|p\.m|mg|weeks|wks|months|mos|minutes|min|hours|percent|degrees|mph|miles|feet|o'clock|and \d|or \d|-))
  hit First panic attack at {twelve} on a school bus
  hit His first marriage at {23} lasted a year
  hit first psychotic break at {nineteen}.
  miss First dose at 20 mg
  miss first fever at 14 weeks
  miss first films at 16:20

# "Her son (5 in June)", "his wife (61 next week)"
rule age/kin-soon
  type AGE
  trigger mark (
  back 1
  confidence 0.88
  regex %{lb}(?i:son|daughter|dtr|wife|husband|mother|father|mom|dad|brother|sister|grandson|granddaughter|boy|girl|baby|twins|niece|nephew|oldest|youngest|eldest) \((?:turns |will be |almost |nearly )?(?<hide>%{any})(?= (?:in (?:January|February|March|April|May|June|July|August|September|October|November|December|a (?:week|month))|next (?:week|month|year)|this (?:week|month|year|\p{Lu})|on (?:\p{Lu}|\d)|soon|now|today|tomorrow))
  hit Her son ({5} in June) has been ill
  hit his wife ({61} next week) drove
  miss his wife (2 in all) drove
  miss brother (twice in May)

# ---- no ages ---------------------------------------------------------------------------------------------------------------------------------

# Whom a rule is for: "age under 18", "patients over 65", "18 years and older".
rule protect/age-bound
  type PROTECT
  trigger word under over below above older younger than least between
  back 4
  confidence 0.985
  regex %{lb}(?i:ages?(?: is)?|aged|patients|adults|women|men|children|persons|people|individuals|anyone|those|infants|teens|girls|boys|workers|residents|kids|pregnancies|smokers|members)(?: (?i:who are|who is|must be|should be|that are))?,? (?i:under|over|below|above|older than|younger than|less than|greater than|more than|at least|not under|between)(?: (?i:the age of|age))? (?:\d{1,3}|\p{Ll}{3,9})(?: (?i:and|to|or) \d{1,3})?%{rb}(?! (?:of them|percent))
  hit Age over 50 with trauma, {age under 18}, fever
  hit for {patients over 65} and
  hit all {adults between 40 and 75} are asked
  miss She is over 65.
  miss aged 49

# What is read off a dial.
rule protect/dial
  type PROTECT
  trigger word fridge refrigerator freezer cooler thermostat incubator warmer oven thermometer odometer speedometer census
  confidence 0.985
  regex %{lb}(?i:%{trigger})(?: (?:temp|temperature|reads?|reading|set|log))?(?: is| was| at| to| of|:)? (?:\d{1,3}|%{words}|%{small})(?: ?[°FC])?%{rb}
  hit Drug {fridge 38F}. Friday
  hit {Thermostat set at 62}, she says
  miss the fridge was bought at 38
  miss age 38

# "Interrogatories 4, 7, and 11", "Exhibit 7 at 12": numbers of what a case is made of.
rule protect/numbered
  type PROTECT
  trigger word interrogatories interrogatory requests exhibits exhibit topics allegations items questions answers responses paragraphs paras counts steps lines findings tabs
  confidence 0.985
  regex %{lb}(?i:%{trigger})(?: nos?\.)? (?!(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])-(?:\d\d|\d{4})%{rb})\d{1,3}(?:(?:, | and |, and | & | through | to |-| at )\d{1,3}){1,8}%{rb}
  hit answers to {Interrogatories 4, 7, and 11}. See
  hit {Exhibit 7 at 12}.
  miss the requests of 4 men and 7 women
  miss lines of age 11
  miss Allegations 4-17-08 he said
  miss Requests 4-12-12.

# "PHQ nine is 11, was 21": a scale says it of itself.
rule protect/scale-said
  type PROTECT
  trigger word phq gad moca mmse bdi bai pcl gaf ace audit cssrs madrs ymrs hamd epworth braden morse ciwa cows apgar apgars gcs nihss inr sugar sugars glucose fsbs hgb hct wbc plt ef gap bun egfr bmi ferritin tsh lipase lactate troponin pulse sats census vas odi ndi dash lefs
  confidence 0.985
  regex (?<!Mr\. |Mrs\. |Ms\. |Dr\. |Mr |Mrs |Ms |Miss |\bson |ughter |rother |\bister |riend |[Ww]ife |usband |[Bb]aby |ephew |niece |ousin )%{lb}(?!(?:Braden|Morse|Ace|Dash|Bun|Gap|Gad|Lace|Vas|Apgar) (?:is|was|now)%{rb}(?![^\n]{0,60}(?:skin|fall|risk|ulcer|scor|scale|turn)))(?i:%{trigger})(?:[ -](?i:nine|seven|two|five|9|7|2|5|c|a))?(?: (?i:score|total|level|today|now|this (?:am|morning)))?(?: is| was|:| of| now| today| at| down to| up to| went from| came to) (?:only |now |still |about )?(?:\d{1,3}|%{words}|%{small})%{rb}(?:,? (?:was|from|up from|down from|now|then|and then|to) (?:\d{1,3}|%{words}|%{small})%{rb})?(?![-\x{2013}/]\d)(?! (?:years|yrs|y/?o))
  hit {PHQ nine is 11, was 21}. No
  hit My {sugar is 7}. May be
  hit his {gap is 14 now 9}, better
  hit {Braden is 14}, skin intact
  miss a gap of years
  miss ACE, he is 41
  miss Mrs. Braden was 92.
  miss Braden is 14. He rides
  miss My son Morse was 14.
  miss Mr. Gap is 91.

# Back then: "RTC at ten", "visits Tuesdays at ten", "died at 4": the hour, by who keeps it.
rule protect/hour-of
  type PROTECT
  trigger list weekday
  trigger list month
  back 1
  confidence 0.985
  regex %{lb}(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)\.?|(?:jan|febr)uary (?:%{ones}|first|second|third)|\p{Lu}\p{Ll}{2,8}(?C"month") (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}{4,8}th|\d{1,2}(?:st|nd|rd|th)?)),? at (?<hide>%{small}|[1-9]|1[0-2])%{rb}(?=[.,;)\n]|\z| (?:and|for|with|in|sharp|or|if|to|on)%{rb})
  hit RTC six weeks, April first at {ten}.
  hit Volunteer Pat visits Tuesdays at {ten}. She
  miss on Friday at twenty
  miss at ten on Friday

# A count on a form: "DEPENDENTS  2", "No. of children: 3".
rule protect/count-label
  type PROTECT
  cross column
  trigger word dependents dependants exemptions occupants passengers attachments pages copies grade gr homeroom
  confidence 0.985
  regex %{lb}(?i:%{trigger})[ \t:.]{1,10}\d{1,2}%{rb}(?! ?(?:y/?o|yrs?|years|and \d|, \d|[/,]? ?(?:[MF]|(?:fe)?males?|boys?|girls?)%{rb}))
  hit SEX  M    {DEPENDENTS  2}
  hit {Grade: 9}
  miss passengers 34 and 36 years old
  miss dependents were 2
  miss Occupants: 44 F, 46 M
  miss Occupants 92/M

# "11 yrs exp.", "22 years of experience", "2 wks on job": how long somebody has done it.
rule protect/experience
  type PROTECT
  trigger word insured employer company firm er exp experience seniority tenure service job call standing practice
  back 6
  confidence 0.985
  regex %{lb}(?:\d{1,2}|%{words}|%{small})\+?[ -](?:yrs?|years?|mos?|months|wks|weeks|days)['’]?\.? (?:(?:of|on|in) )?(?:(?:the|prior|relevant|total|work|related) )?(?:w/ (?:the )?(?:insured|employer|company|firm|ER)|exp|experience|seniority|tenure|service|job|call|standing(?=[.,;)]|\z| (?:with|in|as)%{rb})|practice)%{rb}
  hit Crew leader P. Oakes, {11 yrs exp}. Owner
  hit with {22 years of experience}, found
  hit since then, {14 yrs w/ insured} on the day
  hit Groundman Beto ({2 wks on job}) lowered
  miss 22 years old on the job
  miss exp 22
  miss A man of 64 years standing at the curb

# The index of a test: "FRI 103", "PSI 85" are no weekday and no pressure.
rule protect/index-score
  type PROTECT
  trigger word vci vsi fri wmi psi pri fsiq viq piq gai cpi
  confidence 0.99
  regex %{lb}(?-i:VCI|VSI|FRI(?=[ ,:=]{1,3}(?:[4-9]\d|1\d\d)%{rb})|WMI|PSI|PRI|FSIQ|VIQ|PIQ|GAI|CPI)(?: ?[=:]|,)? ?\d{2,3}%{rb}
  hit on the WISC the {FRI 103} is best
  miss FRI 9 March
  miss on Fri 10 he
  miss Seen FRI 12 at noon
  miss NEXT VISIT FRI, 23

# "gravida 4, para 1"
rule protect/gravida
  type PROTECT
  trigger word gravida para primigravida multigravida abortus
  confidence 0.99
  regex (?<!Mr\. |Mrs\. |Ms\. |Dr\. |Mr |Mrs |Ms )%{lb}(?i:%{trigger}),? (?:1?\d|%{small})%{rb}
  hit She is 41, {gravida 4}, once
  miss the para was 4
  miss a gravida of 41
  miss Gloria Para, 44, was seen.
  miss Mr. Para, 9, fell.

# "a housekeeper of 30 years": how long, and not how old.
define of_years (?:over |nearly |almost |more than |about |some )?(?:[1-7]?\d|(?!eighty|ninety)%{words}|%{small})(?:-plus|\+)? (?:years|yrs|months)
rule protect/of-years
  type PROTECT
  trigger word of
  back 1
  confidence 0.985
  regex %{lb}(?:(?<hide>(?i:friend|wife|husband|housekeeper|partner|neighbou?r|companion|client|member|marriage|customer|spouse|career|colleague|tenant|smoker|volunteer|fiancée?|girlfriend|boyfriend) of %{of_years})|(?i:employee|resident|secretary|teacher|driver|worker) (?<hide>of %{of_years})(?! (?:was|were|is|fell|died|had|who)%{rb}))(?!['’]? (?:old|of age))
  hit to my {housekeeper of 30 years}, the piano
  hit his {wife of forty years} came
  hit his teacher {of 20 years} says
  miss a wife of 30
  miss a boy of 3 years
  miss A resident of 91 years was found.
  miss A driver of 44 years was hurt.
