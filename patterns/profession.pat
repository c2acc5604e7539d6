# What somebody is said to be, where the trade has words before it that no list holds: "creamery hand", "primary school headmistress".
# The last word of a trade is a known occupation; what stands before and behind it says that it is somebody's.  The simpler
# forms, whose words are all listed, stand in work.pat.

define stop (?:an?|the|of|in|on|at|by|for|to|from|with|and|or|but|not|no|as|is|was|are|were|be|been|being|has|had|have|who|whose|that|this|it|he|she|his|her|their|our|my|your|very|so|too|more|most|much|any|some|every|each|other|another|same|such|than|then|now|per|%{manner}|seat-belted|seatbelted|non-smoker|former-smoker|only)
define word (?!%{stop}[ -]|\p{Ll}{2,14}ly )(?:\p{Ll}[\p{Ll}'-]{1,17}|\p{Lu}[\p{Ll}'-]{2,14}|[A-Z]{2,3})
# A known trade, with up to three words before it; one that may be something else ("guide", "driver") needs such a word.
define known \pL{3,20}+(?!\pL)(?C"occupation|occupation-head")
define plain (?<testjob>\pL{3,20}+)(?!\pL)(?C"occupation")(?C"!occupation-doubt|relative|role-patient")
define joined (?<testjob>(?:%{word}[ -]){1,3}(?!%{habit}%{rb})%{known})(?C"!testjob:relative|role-patient")(?<!minor child|family member|left hand|right hand|dominant hand|other hand|good hand|young lady|old lady|nice lady)
define trade (?:%{joined}|%{plain})
define short (?:(?<testjob>(?:%{word}[ -]){1,2}%{known})|%{plain})
# The people of the clinic and the court are named for what they do there, which is no profession of a party.
define unofficial (?C"!testjob:role-clinician|role-attorney")(?<!judge|justice|magistrate|adjuster|examiner|arbitrator|mediator|commissioner|coroner|evaluator|reviewer|registrar|referee|investigator|supervisor|manager|inspector|prosecutor)
# What may stand before it and is no part of it.
define about (?:(?i:retired|semi-retired|former|then|one-time|unemployed|disabled|self-employed|full-time|part-time|casual|seasonal|temporary|licensed|certified|registered|qualified|trained|skilled|experienced|apprentice|career|lifelong|busy|good|hard-working|working|practising|practicing|adult|male|female|married|single|divorced|widowed|unmarried|young|old|middle-aged|elderly|local|union|volunteer|paid|professional|senior|junior),? ){0,3}
define follower \p{Ll}{1,12}(?!\p{Ll})(?C"preposition-place|preposition-other|preposition-of|preposition-for|preposition-agent|conjunction|conjunction-clause|auxiliary|pronoun|person-verb|article")
define end (?=[.,;:!?)\]("]|\z|\n| ?[-\x{2013}\x{2014}/(]|[ \t](?C"wide")| w/| (?:his|her|my) (?:whole|entire|adult|working) | (?:%{follower}|aged|out|there|here|now|again|until|full|part|all|most|too|both|today|tomorrow|yesterday|himself|herself|making|earning))
define end_at (?= (?:at|for|on|of|in|with|to|aboard|until|till|since|from|under|between|within)\b)

# "has been a heavy equipment operator since", "was a creamery hand with", "Was a dressmaker."
# "Mr. Stankovic, a mason and sweep, came", "The claimant, a helper to", "Mr. Lopes, connector, fell"
rule profession/titled-apposition
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 14
  confidence 0.86
  regex %{lb}(?:(?:Mr|Mrs|Ms)\.?|Miss|[Cc]laimant|[Aa]pplicant|[Pp]laintiff|[Pp]etitioner|[Dd]ecedent|[Vv]ictim)(?: \p{Lu}[\pL.'’-]{0,20}){0,3},(?: now)?(?: \d{1,2},)? (?:an? %{about}(?<hide>(?<testjob>(?:%{word}[ -]){0,3}(?!%{habit}%{rb})%{known})(?C"!testjob:relative|role-patient")(?: and %{known})?)%{end}|(?<hide>%{known})(?=, (?:fell|was|is|has|had|hurt|slipped|lives|injured|sustained)%{rb}))
  hit asked Mr. Stankovic, a {mason and plasterer}, to
  hit The claimant, a {helper} to an
  hit Mr. Lopes-Monteiro, {roofer}, fell 22 ft
  miss Mr. Lopes, a friend, came

# "She was 59 and a dressmaker."
rule profession/age-and-a
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 14
  confidence 0.86
  regex %{lb}(?:[Ii]s|[Ww]as|[Aa]m|,) (?:(?:only|now|then|just|about) )?(?:\d{1,2}|(?<testage>\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)(?C"testage:number-word"))(?: years? old| years of age)?,? and an? %{about}(?<hide>%{trade})%{end}
  hit She was 59 and a {dressmaker}. She broke
  hit he is fifty-two, and a {creamery hand} in town
  miss She was kind and a baker of

rule profession/is
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 14
  confidence 0.86
  regex (?:(?<![\pL\pN]|\pL )|%{lb}(?<testsubject>\pL{1,24})(?C"!testsubject:role-clinician|role-official|drug|device|specialty|article") )(?:[Ii]s|[Ww]as|[Aa]m|are|were|[Bb]een|[Bb]eing|[Bb]ecame|becomes?|becoming|be|remains|remained|IS|WAS)(?: (?:once|then|now|also|still|currently|formerly|previously|originally|himself|herself))?,? an? %{about}(?<hide>%{trade})%{end}
  hit He drives the plow and has been a {heavy plow operator} since then.
  hit He was a {creamery hand} with them for forty years.
  hit Born in 1918. Was a {dressmaker}. Calms with music.
  hit she used to be a {dinner cook} at the school
  hit my father, who was a {high court bailiff} in Suva
  hit She is a {poultry trimmer} at the plant.
  miss The primary reviewer is a board certified hand surgeon.
  miss The tramadol is a weak receptor binder.
  miss He is a poor historian today.
  miss She was a restrained driver in a car.
  miss This is a guide to it.
  miss He is a good patient at home.
  miss It was an operator error.

# "she is the baker of the village", "he is our shop steward".
rule profession/is-the
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 8
  confidence 0.86
  regex %{lb}(?:(?:[Hh]e|[Ss]he|I|[Ww]ho) (?:is|was|am|became)|[Hh]e's|[Ss]he's|I'm)(?: (?:once|then|now|also|still))? (?:the|our|their|its|sole|one of the|the (?:only|sole|last|first|one|new|old)) %{about}(?<hide>%{trade})%{unofficial}(?<!driver|owner|manager|supervisor|victim)(?=,? (?:at|of|for|from|in|on|out|there|here|and|to|between|within|who|left)\b|[.,;])
  hit she is the {baker} of the village and stands all day
  hit he is the {mess cook} there.
  hit he is sole {shopkeeper}, his wife does books
  hit He's the {ski lift mechanic} from the valley
  hit I am the only {cattle vet} between two rivers
  miss he is the driver of it
  miss she was the surgeon of record
  miss He is the manager there.

# Without an article: "he was bosun until he was past seventy", "was then head gardener at".
rule profession/was
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 10
  confidence 0.86
  regex %{lb}(?:[Hh]e|[Ss]he|I|[Ww]ho|[Tt]hey|[Dd]ad|[Mm]um|[Mm]om|[Ff]ather|[Mm]other|[Hh]usband|[Ww]ife)(?:'s)?(?:,|, \p{Lu}[\p{Ll}'-]{1,20},)? (?:is|was|were|am|became|remained|ha[sd] been)(?: (?:once|then|now|also|still|first|later|head|chief|sole|acting|assistant|deputy))? (?:trained |retired )?(?:(?<hide>(?<testjob>(?:%{word}[ -]){1,2}%{known}))(?C"!person-verb|relative|role-patient")|(?<hide>%{plain})(?C"!person-verb|relative|role-patient|surname-us|given-male|given-female"))%{unofficial}(?<!leader|drinker)%{end_at}
  hit you'll recall, he was {bosun} until he was seventy
  hit I was {third engineer} of the Prins
  hit who was {church organist} at St Mary's
  hit He had been {ship's cook} on her
  hit His dad, Ruud, is {third mate} with them
  miss He was general in his replies.
  miss She was student in name
  miss He was driver of the car.

# After a name, a relative or an age: ", a kosher butcher in Gateshead", ", also a firefighter,".
rule profession/apposition
  type PROFESSION
  trigger word a an and also now then once himself herself
  back 9
  after ,
  confidence 0.86
  regex %{lb}(?:\p{Lu}[\p{Ll}'-]{1,20} (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'-]{1,20}(?!\pL)(?C"surname-us|surname-world")|\p{Lu}[\p{Ll}'-]{1,20}(?!\pL)(?C"!month|weekday|title|english|facility-head|organisation-head|medical|drug|heading")|\p{Lu}\p{Ll}{2,15} \p{Lu}\.|[Jj]r\.|[Ss]r\.|[1-9]\d(?<!\d{3})|(?:lady|gentleman|man|woman|old)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\p{Ll}{3,5})?|\(\d{3}\)[ -]\d{3}-\d{4}|\(\d{3}-\d{3}-\d{4}\)|\pL{2,15}(?:-in-law)?(?!\pL)(?<!law)(?C"relative|role-patient")|\pL{2,15}-in-law), (?:and |also |now |then |once |himself |herself )?an? (?!(?i:board)[- ]?\n?(?i:certified|eligible))%{about}(?<hide>%{trade})%{unofficial}%{end}(?! says| said| saw)
  hit their brother Leib, a {kosher butcher} in Gateshead, has it
  miss Dr. Emeka Nwosu, a Board-certified orthopedic surgeon, found
  hit Father, Aurelio Jr., also a {firefighter}, died
  hit his brother-in-law, a {deacon}. We saw
  hit Mr Latu, a {lorry loader} aged 41, is certified
  hit this 56 yr old lady, a {nursery assistant} at the school
  hit The plaintiff, an adult male {taxi marshal} of Seshego, sues
  hit Kevin, 23, a {Marine cook}, lives with her.
  hit He married Bronwen Finch, a {bookbinder}, in 1995.
  hit the mother of Joy Prickett, and a {seamstress}. I know
  hit He says that he is twenty, a {crab picker} at the dock.
  miss seen by Dr. Ortega, a neurologist.
  miss He left in March, a cook at heart.
  miss She saw Lisinopril, a blocker of it.
  miss She is, a worker.

# "widow of a steelworker (", "raised by a coal miner".
rule profession/of-a
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 7
  confidence 0.86
  regex %{lb}(?:[Ww]idow|[Ww]idower|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|[Cc]hild|[Cc]hildren|[Gg]randson|[Gg]randdaughter|[Mm]arried|[Ee]ngaged)(?: (?:of|to))? an? %{about}(?<hide>%{trade})%{end}
  hit Background: widow of a {steelworker} (Bethlehem).
  hit the daughter of a {village barber} in Ohio
  hit She is married to a {night baker}.
  miss the son of a friend of his
  miss the wife of a worker

# "as a gate clerk", "as first mate on the".
rule profession/as
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 8
  confidence 0.86
  regex %{lb}(?<!\bacts |\bact |acted |acting |\bsuch |could work |might work |would work |able to work |\bcan work |\bmay work )[Aa]s (?:(?:an?|(?:the|their)(?= \p{Ll})) %{about}(?<hide>%{trade})%{unofficial}%{end}|%{about}(?<hide>%{short})%{unofficial}(?C"!person-verb")%{end_at})
  hit In April he went back as a {gate clerk}, earning less.
  hit He drove boats, as {first mate} on the Arthur.
  hit and then as the {village baker}.
  miss He served as a guide to us.
  miss As a rule he waits.
  miss She could work as a ticket taker, or such as a parking attendant.
  miss The chair acts as a transfer helper.
  miss dictated as surgeon of record

# "a retired primary school headmistress, whom".
rule profession/retired
  type PROFESSION
  trigger word retired former ex unemployed self laid semi one itinerant out
  confidence 0.86
  regex %{lb}(?:(?i:retired|semi-retired|former|unemployed|self-employed|laid-off|one-time|itinerant|out-of-work)(?<!his former|her former|the former|our former|its former|'s former|my former|their former)(?:, | )|[Ee]x-)%{about}(?<hide>%{trade})(?<!smoker|drinker|resident|patient|husband|wife)%{end}
  hit a retired {primary school headmistress}, whom you know
  hit He is an unemployed {lorry loader} now.
  miss a former smoker of note
  miss He is retired now.
  miss her former cook came
  miss Gigi's former guitarist played

# "a 53-year-old left-hand-dominant doughnut baker in my office", "59 year old  high school physics teacher".
rule profession/aged
  type PROFESSION
  trigger word old yo y
  confidence 0.86
  regex %{lb}(?<=[yY]ear[ -]|[yY]ears[ -]|yr[ -]|yrs[ -]|\d[ -]|\d|y/)(?i:old|yo|y/o)\.?,?[ \t]{1,3}(?:(?:(?i:right|left)(?:[- ]hand(?:ed)?)?(?:[- ]dominant)?|(?i:ambidextrous|male|female|man|woman|lady|gentleman|hispanic|caucasian|black|white|african-american|latina|latino|asian|indian|obese|pleasant|married|single|divorced|widowed)),? ){0,4}%{about}(?<hide>%{trade})(?C"!role-patient")(?<!smoker|drinker|resident|patient|diabetic)%{end}
  hit this 53-year-old left-hand-dominant {doughnut baker} in my office
  hit Mr Tan is a 59 year old {high school physics teacher} at home
  hit a 70-year-old {egg grader} (semi-retired)
  miss a 49-year-old woman with pain
  miss a 49-year-old smoker with pain
  miss a 49-year-old restrained driver in a crash
  miss an 8-year-old student with pain

# "son Mr. M. Senthil, software engineer at Chennai".
rule profession/name-at
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 6
  confidence 0.86
  regex %{lb}\p{Lu}[\p{Ll}'-]{1,20}(?!\pL)(?C"!month|weekday|title|english|facility-head|organisation-head|medical|drug|heading"), (?<hide>%{short})%{unofficial}(?C"!person-verb|relative")(?= (?:at|for|in|with|from|on) (?:the |an? )?\p{Lu})
  hit son Mr. M. Senthil, {software engineer} at Chennai
  hit Rui, {net mender} from Lisbon
  miss Dr. Tan, surgeon at Mercy
  miss Sarah, student at Mercy

# Forms of Indian judgments: "S/o Thomas, driver", "W/o Abdul, aged 30, house wife".
rule profession/party
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 12
  confidence 0.86
  regex %{lb}[SDWsdw]/[oO]\.? (?:\p{Lu}[\pL'.-]{0,20} ?){1,4}, (?:[Aa]ged? (?:about )?\d\d(?: years)?, )?(?:[Oo]cc(?:upation)?:? )?(?<hide>%{short}|(?<testjob>%{known}))%{unofficial}(?=[.,;]|\z|\n)
  hit Biju Thomas, S/o Thomas, {driver}
  hit Rani, W/o Abdul Khan, aged 30, {coir worker}, residing
  miss Biju, S/o Thomas, aged 30

# "Her job is night auditor.", "My title was knife operator"
rule profession/job-is
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 7
  confidence 0.85
  regex %{lb}(?i:occupation|profession|job(?: title)?|trade|title|position|rank) (?:is|was) (?:that of )?(?:an? )?%{about}(?<hide>%{joined}|(?<testjob>%{known})|(?<testjob>\p{Ll}{2,20}(?:[ -]\p{Ll}{2,20}){1,3})(?!\pL)(?C"testjob:occupation"))(?=[.,;)]|\z|\n| (?:at|for|in|with|and|on)\b)
  hit His occupation is {truck mechanic}.
  hit Her usual occupation is {in-home caregiver}.
  hit Her job was that of a {night packer} at the plant
  miss Her job is open.
  miss His position is secure, he says.

# The second of two trades: "a coffin bearer and hearse driver", "a dental assistant and an Army cook", "sheep farmer and part-time singer".
rule profession/and
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 12
  confidence 0.84
  regex %{lb}(?:[Aa]n? (?:%{word} ){0,3}(?<testfirst>\pL{3,20}+)(?C"testfirst:occupation|occupation-head")(?C"!testfirst:role-clinician")|[Ff]armer|[Ff]isherman|[Pp]astor \([^()\n]{3,30}\)) and (?:an? )?(?i:part-time |full-time |then |later |sometime |once )?(?<hide>%{trade})%{unofficial}(?C"!role-clinician|relative")(?<!worker|counselor|aide|sitter|coordinator)(?=[.,;)]| (?:at|for|in|with|who|from|by|you|he|she|on|until|since)\b)
  hit that as a coffin bearer and {hearse driver} you do not
  hit is a sheep farmer and part-time {ballad singer}, who fell
  hit are a dental clerk and an {army cook}.
  miss a nurse and therapist in the room
  miss asked for a dietician and community health worker.
  miss a driver and passenger in it
  miss salt and pepper

# "Tomasz Wieczorek, ironworker; apart", "Parent 1: Aki Ishikawa, luthier": what a relative does, behind the name and without an article.
rule profession/relative-named
  type PROFESSION
  trigger entry relative
  trigger word parent married
  confidence 0.86
  regex %{lb}(?!Sister Mary )(?:\pL{2,15}(?!\pL)(?C"relative")(?:-in-law)?(?: \d)?[:,]?|[Pp]arent \d:|[Mm]arried (?:(?:in )?\d{4} )?(?:to )?) ?(?:(?:Mr|Mrs|Ms)\.? )?\p{Lu}[\p{Ll}'-]{1,20}(?: (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'-]{1,20}){0,2}(?:,? \(?\d{1,3}\)?)?, (?:an? |now |also )?%{about}(?<hide>%{trade})(?=[.,;)]|\z|[ \t](?C"wide")| \(| (?:at|for|in|with|who|from|on)\b)
  hit Partner: Rangi, {forestry worker} (gang 6), away
  hit Parent 1: Aki Ishikawa, {bookbinder}      cell
  hit Married 2010 to Tomasz Wieczorek, {ironworker}; apart
  hit son Gerhard, {crop-duster pilot}, in Namibia
  hit Her son Marvin, a {dermatologist}, flies in
  miss seen by Marvin Tan, dermatologist, on Monday
  miss His wife Ana, driver of it
  miss Her son came.

# "(late husband, opal miner)"
rule profession/relative-comma
  type PROFESSION
  trigger list relative
  confidence 0.8
  regex %{lb}\pL{2,15}(?!\pL)(?=,)(?C"relative"), (?i:retired |former |also )?(?<hide>%{short})%{unofficial}(?C"!testjob:role-clinician|role-other|role-official")(?C"!role-clinician|relative|person-verb")(?<!interpreter|translator|aide|worker|driver|sitter)(?=\)|;)
  hit called out for Len (late husband, {opal miner}). Settled
  hit Father, {bricklayer}; mother well
  miss seen with mother, interpreter; calm
  miss her husband, nurse; all present
  miss His son, driver; fled

# "43 yrs, roe technician."
rule profession/years
  type PROFESSION
  trigger word yrs yr years yo
  back 2
  confidence 0.84
  regex (?<![\pL\pN/.-])[1-9]\d ?%{trigger}(?: old)?\.?, (?:an? )?%{about}(?<hide>%{trade})(?C"!role-clinician|relative|role-patient")(?<!smoker|drinker)(?=[.,;)]|\z| (?:at|for|in|with|from|since|by)\b)
  hit 43 yrs, {welder}. Pain
  hit 62 yo, {oyster shucker}, fell
  miss 43 yrs, smoker. Pain
  miss for 43 yrs, nurse. Pain

# A sentence of a form that is a trade and nothing else: "Clinical: Whitewater guide; father", "(P12). Flour mill inspector."
rule profession/alone
  type PROFESSION
  trigger entry occupation
  back 4
  confidence 0.8
  regex (?:(?<=[.;)] )|(?<=Clinical: |History: |HISTORY: |Hx: |SH: |Social: ))(?<hide>(?<testjob>(?!The |A |An |His |Her |My |Our )\p{Lu}\p{Ll}{2,15}(?: (?!(?:by|with|for|to|from|of|at|on|in|as|and|or|no|not|the|an?)%{rb})\p{Ll}[\p{Ll}-]{1,15})?[ -]\p{Ll}{3,20}+(?C"occupation")(?C"!role-clinician|role-attorney|role-patient|relative|medical|device|person-verb"))(?C"!testjob:role-clinician|role-official|role-other|device|scale|medical"))(?<!walker|marker|monitor|scanner|taper|holder|opener|planner|sitter|aide|filler|model|heart|temp|worker|stripper|counselor|assistant|coordinator|specialist|manager|roller|presser|observer|witness|master|companion|scooter|computer|reporter|adjuster|interpreter|teacher)(?=[.;](?: |\z|\n))
  hit Clinical: {Whitewater guide}; father well
  hit as before. {Flour mill inspector}. He
  miss as before. Rolling walker. He
  miss given. Social worker. Then
  miss See it. The welder. Then
  miss at the spa. Fired by foreman. She

# "the second defendant, the leading hand, drove"
rule profession/apposition-the
  type PROFESSION
  trigger word the
  back 2
  after ,
  confidence 0.82
  regex %{lb}(?:[Dd]efendant|[Pp]laintiff|[Cc]laimant|[Aa]pplicant|[Pp]etitioner|[Rr]espondent|[Dd]ecedent|[Dd]eceased|\p{Lu}\p{Ll}{2,15}(?C"surname-us|surname-world")(?C"!english")), the (?:\p{Ll}{2,10}'s )?%{about}(?<hide>%{trade})%{unofficial}(?C"!role-clinician|relative|role-patient")(?<!driver|owner|victim|caregiver|carer|witness|insurer|employer)(?=,|\.)
  hit the second defendant, the {leading hand}, drove
  hit and Kowalczyk, the {school cook}, ran
  miss the defendant, the driver, fled
  miss The plaintiff, the surgeon, and I met

# "a crossing supervisor's post", "a miner's wage"
rule profession/possessive
  type PROFESSION
  trigger word post job position wage wages pay apprentice licence license ticket pension
  back 8
  confidence 0.82
  regex %{lb}[Aa]n? (?<hide>%{trade})(?C"!testjob:role-clinician|role-attorney")'s %{trigger}%{rb}
  hit and a {crossing keeper}'s post at the school
  hit lived on a {miner}'s pension
  miss a nurse's note
  miss a driver's licence
  miss a doctor's job

# "off the glaze sprayer job", "about museum guide work": also in capitals.
rule profession/the-job
  type PROFESSION
  trigger word job jobs position post work shift
  back 6
  confidence 0.82
  regex %{lb}(?i:the|an?|his|her|my|your|about|as|of|for|doing|did|does|to) (?<hide>%{joined}(?C"!role-clinician|relative|role-patient")|(?<testjob>\p{Lu}{3,15}(?: \p{Lu}{3,15})?[ -]\p{Lu}{3,20}+(?C"occupation|occupation-head"))(?C"!role-clinician|relative|role-patient"))(?C"!testjob:role-clinician|role-official|role-other|role-attorney")(?<!social|field|student|patient|paper|team|SOCIAL) (?i:%{trigger})(?= (?i:for|at|in|on|and|or|until|since|is|was|if|with|he|she|to|pays?)\b|[.,;)]|\z)
  hit OFF THE {GLAZE SPRAYER} JOB FOR GOOD
  hit ASKED ABOUT {MUSEUM GUIDE} WORK.
  hit went back to the {line cook} job in July
  miss the social worker job
  miss about hard work.
  miss his old job.

# "Works nights, bar-back, place called": the trade behind its hours.
rule profession/hours
  type PROFESSION
  trigger word works work worked working
  confidence 0.82
  regex %{lb}(?i:%{trigger}) (?:nights|days|evenings|mornings|weekends|shifts|swing(?: shift)?|(?:full|part)[- ]time)(?: shift)?,? (?:as )?(?:an? )?(?:(?<hide>%{trade})%{unofficial}(?C"!role-patient|relative|person-verb")|(?<hide>(?<testjob>\p{Ll}{2,10}-\p{Ll}{3,10})(?!\pL)(?C"testjob:occupation")))(?=[.,;)]|\z| (?:at|for|in|with)\b)
  hit Works nights, {night baker}, place called
  hit He worked part-time, {welder} at a shop
  hit Works nights, {bar-back}, place called
  miss Works nights, sleeps days.
  miss He works days, tired.

# "guards pictures for a living (gallery attendant, part time)"
rule profession/bracket
  type PROFESSION
  trigger word living job trade work
  confidence 0.84
  regex %{lb}%{trigger} \((?:an? )?%{about}(?<hide>%{trade})(?=\)|, |;)
  hit guards pictures for a living ({gallery attendant}, part time).
  hit back to work ({cheese packer}) in July
  miss back to work (light duty) in July
  miss his job (heavy lifting) is

# "The beekeeper in bed 2 is the brother-in-law of the mayor in bed 3."
rule profession/in-bed
  type PROFESSION
  trigger word bed room bay
  back 6
  confidence 0.8
  regex %{lb}[Tt]he (?<hide>%{trade})(?C"!role-clinician|relative|role-patient|role-other") in (?:bed|room|bay) \d
  hit The {beekeeper} in bed 2 is well
  miss The nurse in bed 2 is well
  miss The lamp in room 2

rule profession/home-parent
  type PROFESSION
  trigger word stay
  confidence 0.85
  regex %{lb}(?<hide>[Ss]tay[- ]at[- ]home (?:mom|mum|dad|mother|father|parent|wife|husband))%{rb}
  hit a {stay at home dad} now
  hit is a {stay-at-home mom} of two
  miss stay at home for now

# "her mother a milliner": the verb stands once for both.
rule profession/relative-a
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 6
  confidence 0.84
  regex %{lb}(?:and|but|,|;) (?:(?:his|her|their|my|the) )?(?:mother|father|wife|husband|brother|sister|son|daughter|grandfather|grandmother|uncle|aunt|partner),? an? %{about}(?<hide>%{trade})(?=[.,;]| (?:at|in|of|for|by)\b|\z)
  hit Her father was a sexton and her mother a {milliner}.
  hit and his brother, a {crane rigger}, came
  miss and his wife a good woman.
  miss He and his son a lot

# "The ferry deckhand came in with a bite."
rule profession/came-in
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 4
  confidence 0.8
  regex (?:\A|(?<=[.;] )|(?<=\n))(?:The|This|Our|A) %{about}(?<hide>%{joined})%{unofficial}(?<!driver|owner|victim|worker|user|smoker|reader|drinker)(?= (?:came in|presented|presents|presenting|was brought|was hurt|was injured|fell|slipped|returns|limps|limped|complains|complained)\b)
  hit The {ferry deckhand} came in with a bite.
  hit This {sheet metal worker's mate} presents with pain
  miss The attending physician came in.
  miss The left hand fell

# "Previously a coal miner." at the head of a sentence.
rule profession/previously
  type PROFESSION
  trigger entry occupation
  trigger entry occupation-head
  back 7
  confidence 0.84
  regex (?:\A|(?<=[.;] |\n))(?:Previously|Formerly|Once|Now|Currently|Originally|Then|Also|By trade) an? %{about}(?<hide>%{trade})%{end}
  hit Previously a {coal miner}.
  hit Formerly a {dinner cook} at the school
  miss Now a driver of change
  miss Once a good patient.

# "shears sheep for a living".
rule profession/for-a-living
  type PROFESSION
  trigger word living pay hire wages cash
  back 8
  confidence 0.84
  regex %{lb}(?:(?:[Hh]e|[Ss]he|I|who|they|father|mother|wife|husband|dad|mum|mom) (?:still |also |once )?(?<hide>(?!(?:works|worked|does|did|earns|earned|need|needs)\b)\p{Ll}{3,15}(?: (?!for\b)\p{Ll}{1,15}){1,3}) for a living|(?:[Hh]e|[Ss]he|I|who|they|and|father|mother|wife|husband|dad|mum|mom) (?:(?:still|also|now|sometimes) )?(?<hide>(?:repair|mend|build|make|tune|fix|carve|sew|knit|weave|bake|cook|clean|haul|paint|cut|split|walk|groom|train|board|shoe|trap|dig|mow|rake|plow|write|draw|type|edit|translate|restore|refinish|raise|guide|sharpen|weld|iron|braid|wash|breed|teach|play|sing|race|sell|log|deliver|move|tow|detail|tattoo|arrange|decorate)(?:e?s|ed|d)? (?!(?:it|them|him|her|me|us|for)\b)\p{Ll}{3,15}(?: (?!for\b)\p{Ll}{3,15})?) for (?:pay|hire|wages|cash(?! only)))%{rb}
  hit He {shears sheep} for a living.
  hit who {drives a bread van} for a living
  hit retired from the yard and still {mends accordions} for pay.
  hit She {braids hair} for cash
  miss He paid cash and left for pay day.
  miss what he does for a living
  miss She works for a living

# Where one works by the kind of business: "works in retail".
rule profession/works-in
  type PROFESSION
  trigger word retail construction catering banking hospitality insurance logistics forestry farming mining demolition landscaping roofing plumbing glazing tiling scaffolding childcare security sales marketing finance education publishing journalism advertising manufacturing shipping agriculture engineering teaching
  back 6
  confidence 0.82
  regex %{lb}(?:(?i:works?|worked|working|employed|job|career|been|trained|training) in (?:the )?|(?i:trade|line of work|occupation|profession|calling|business) (?:is|was) )(?<hide>%{trigger})(?=[.,;)](?: |\z)|\z| (?:for|at|since|until|and|all|trade|industry|sector|business|as)\b)
  hit Works in {retail}.
  hit His line of work is {demolition}.
  hit He has a job in {forestry} and likes it
  miss The insurance was denied
  miss employed in security of tenure

# A small business that one runs: "He runs a chip van."
rule profession/runs
  type PROFESSION
  trigger word van shop stall store salon cafe pub bakery garage farm nursery kennel kennels gym studio boutique restaurant diner truck firm stand dairy laundromat laundrette nursery barbershop florist butchers bookshop
  back 6
  confidence 0.8
  regex %{lb}(?:[Hh]e|[Ss]he|I|who|they|father|mother|wife|husband|dad|mum|mom|parents|brothers|sisters|cousins|couple|family|son|daughter|[;,] later|and (?:later|then|now|once))(?:'ve|'s| has| have)? (?<hide>(?:runs?|ran|owns?|owned|keeps?|kept|manages?|managed|run) (?:(?:an?|her own|his own|their own) (?:\p{Ll}[\p{Ll}'-]{2,14} ){0,2}|the (?:\p{Ll}[\p{Ll}'-]{2,14} ){1,2})%{trigger})(?=[.,;)](?: |\z)|\z| (?:in|at|on|with|and|for|by|near|that|which)\b)
  hit He {runs a chip van}.
  hit Her husband {owns a feed store} in town
  hit the sisters {run a yarn shop} and
  hit her parents picked hops and later {kept a noodle stand}.
  miss He ran a truck off the road
  miss Cole, who ran the shop, wrote
  miss The farm was sold.
