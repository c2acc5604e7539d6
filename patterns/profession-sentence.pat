# Trades that stand for a sentence, before a port, or in brackets where carers stand.

# "Three children. Crane operator. Smokes.": two words that are a trade, and nothing else between two full stops.
rule profession/sentence-two
  type PROFESSION
  trigger word driver operator pilot worker mechanic technician engineer hand guard fisherman cook teacher clerk handler attendant helper cleaner officer farmer picker packer cutter installer conductor dispatcher groomer instructor
  back 2
  confidence 0.83
  regex (?<=\p{Ll}[.;] |\d[.;] |\p{Lu}[.;] |\)[.;] |[.:]\n|\d\) )(?<hide>(?<testjob>(?:Commercial|Truck|Bus|Taxi|Cab|Crane|Forklift|Heavy equipment|Machine|Airline|Cargo|Helicopter|Drone|Farm|Dairy|Ranch|Stable|Deck|Field|Dock|Factory|Warehouse|Mill|Sheet metal|Construction|Railroad|Train|Tram|Auto|Diesel|Bicycle|Aircraft|HVAC|Elevator|Pharmacy|Lab|Civil|Mechanical|Software|Security|Prison|Crossing|School crossing|Line|Short-order|Prep|School|Piano|Driving|Yoga|Postal|Mail|Bank|Payroll|File|Baggage|Dog|Zoo|Parking|Gas station|Flight|Electrician's|Plumber's|Carpenter's|Window|House|Chimney|Corrections?|Parole|Probation|Police|Sheep|Hog|Tobacco|Apple|Fruit|Meat|Poultry|Fish|Glass|Carpet|Solar|Tile|Long-haul|Delivery|School bus|Night|Tow truck|Ambulance|Fire|Gravel truck|Log truck|Retired truck|Merchant) (?:driver|operator|pilot|worker|mechanic|technician|engineer|hand|guard|fisherman|cook|teacher|clerk|handler|attendant|helper|cleaner|officer|farmer|picker|packer|cutter|installer|conductor|dispatcher|groomer|instructor)))(?=[.;] \p{Lu}|[.;]?(?:\n|\z)|\. \d)(?<!Police officer|Night guard)
  hit Sleepy by noon. {Commercial driver}. No alcohol.
  hit Three children. {Crane operator}. Smokes.
  hit Imp: 1) {Baggage handler}. Rest.
  miss Seen by the truck driver.
  miss Night guard. Wear it.
  miss Police officer. He came at two.

# "Longshoreman out of Oakland", "Deckhand out of Gloucester".
rule profession/out-of
  type PROFESSION
  trigger word out
  back 3
  confidence 0.85
  regex %{lb}(?<hide>(?<testjob>\pL\p{Ll}{3,16})(?!\pL)(?C"testjob:occupation|occupation-head")(?C"!testjob:relative|role-patient|role-clinician|occupation-doubt|medical|device"))(?<!eader|alker)(?= out of (?:the )?(?:port of )?\p{Lu}\p{Ll}{2,15}(?C"!month|weekday|holiday"))
  hit Seen on the ward. {Trawlerman} out of Polperro, mate
  hit a {deckhand} out of Gloucester, hit
  hit {Longshoreman} out of Oakland
  miss the walker out of Room
  miss the driver out of Monday

# Who looks after others at home or at a birth, in brackets behind a name: "Sky Thorne (doula)".
rule profession/bracket-carer
  type PROFESSION
  trigger word doula nanny sitter babysitter au homemaker housekeeper governess
  back 8
  confidence 0.91
  regex (?<=\pL \()(?:now an? |an? |was an? )?(?<hide>(?:birth |death |postpartum |night |live-in |school )?(?:doula|nanny|sitter|babysitter|au pair|homemaker|housekeeper|governess))(?=\)|[,;] )
  hit with her aunt Sky Thorne ({doula}), and
  hit his sister Ines (a {live-in nanny}), who
  miss the doula came
  miss (see au)

# "I'm a CNA.", "I am an LVN at a home".
rule profession/letters-own
  type PROFESSION
  trigger word rn lvn lpn cna emt hha cma stna
  back 5
  confidence 0.85
  regex %{lb}I(?: am|['’]m| was) (?:an? )?(?<hide>%{trigger})(?=[.,;]|\z|\n| (?:at|for|in|with|by|on|here|who)%{rb})
  hit I'm a {CNA}.
  hit I am an {LVN} at a home
  miss I was RNA positive
  miss seen by the RN.

# "CLINICAL DATA\nOutrigger canoe instructor, heavy lifetime sun": a trade that begins what is known of somebody.
rule profession/begins-data
  type PROFESSION
  cross line
  trigger word data history hx information indication indications subjective
  back 1
  confidence 0.83
  regex (?<=\n|\A)(?i:clinical (?:data|history|hx|information)|history|hx|indications?|social (?:history|hx)|occupation(?:al)? (?:history|hx)|subjective):?[ \t]*\n?[ ]?(?<hide>(?<testjob>\p{Lu}?[\p{Ll}-]{3,14}(?: [\p{Ll}'-]{3,14}){0,3})(?!\pL)(?C"testjob:occupation|occupation-head")(?C"!testjob:relative|role-patient|role-clinician|occupation-doubt|medical|device"))(?=, |\. |\.?\n)
  hit \nCLINICAL DATA\n{Welder}, heavy smoker.
  miss \nHistory: Pain, worse at night.

# "Boilermaker by training, he has": what one learnt, before one is named.
rule profession/by-training
  type PROFESSION
  trigger word training trade profession occupation
  back 5
  confidence 0.86
  regex (?<=\A|\n|[.;:] |\n |, )(?:(?:[Aa]n? )?(?<hide>(?<testjob>\pL{4,20}(?: \p{Ll}{4,14}){0,2})(?C"testjob:occupation|trade-word")) by (?:training|trade|profession|occupation))(?=, (?:he|she|they|I|the|Mr|Ms|Mrs)%{rb})
  hit {Boilermaker} by training, he has
  hit A {machinist} by trade, she came
  miss Fitness by training, he has

# "I, Mara Tan, of 12 Lane End, Bath, plumber, make oath": who swears.
rule profession/oath-taker
  type PROFESSION
  cross line
  trigger word oath solemnly swear affirm sworn
  back 8
  confidence 0.88
  regex (?<=, )(?<hide>(?<testjob>\p{Ll}{4,20}(?: \p{Ll}{4,14}){0,2}))(?C"testjob:occupation|trade-word"),? (?:(?:hereby )?make oath|(?:do )?(?:hereby )?(?:solemnly )?(?:swear|affirm|declare)|being (?:first )?duly sworn)
  hit of 12 Lane End, Bath, {plumber}, make oath and
  hit of Inch, {farmer}, do solemnly swear
  miss , hereby swear
  miss of Inch, solemnly swear

# "this young electrician", "the injured roofer"
rule profession/this-young
  type PROFESSION
  trigger word young injured elderly retired unfortunate pleasant fit active
  back 2
  confidence 0.84
  regex %{lb}(?:[Tt]his(?: very)? (?:young|elderly|retired|unfortunate|pleasant|injured|fit|active)|[Tt]he (?:injured|retired|elderly|young)) (?<hide>(?<testjob>\p{Ll}{5,18}(?:-\p{Ll}{3,10})?(?: \p{Ll}{5,12})?))(?C"testjob:occupation|trade-word")(?C"!testjob:relative|role-patient|medical|specialty|role-clinician|role-attorney|role-official")(?=[.,;]| (?:in|was|is|who|had|has|with|from|on|at|today|came|presented|fell|injured|sustained)%{rb})
  hit I reviewed this young {electrician} in clinic
  hit the injured {roofer} was taken
  miss this young man in
  miss this young mother in
  miss this young patient was

# "Dock hand, f, 36": a trade, sex and age.
rule profession/job-sex
  type PROFESSION
  cross line
  trigger word m f male female
  back 4
  confidence 0.88
  regex (?<=[.:;] |\n)(?<hide>(?<testjob>\p{Lu}\p{Ll}{2,14}(?: \p{Ll}{3,14}){0,2})(?C"!testjob:heading|document-word|role-patient")), (?:[mMfF]|male|female), (?=[1-9]\d[,.;])
  hit portal. {Dock hand}, f, 36, L
  hit was seen. {Welder}, male, 44; fell
  miss \nVitals, m, 36 of

# "72-year-old retired clock restorer": one word that ends as trades do.
rule profession/retired-er
  type PROFESSION
  trigger word retired former
  back 5
  confidence 0.84
  regex (?<=year-old |year old |y/o |yo |aged \d\d, |years old, a )(?:recently |semi-|now |long )?(?:retired|former) (?<hide>(?:\p{Ll}{3,12}[ -])?(?!(?:smoker|drinker|user|alcoholic|inpatient|member|wrestler|teenager)\b)(?:\p{Ll}{2,12}(?:er|ist)|\p{Ll}{0,10}(?:smith|wright|man|woman|keeper|monger|hand)))%{rb}
  hit delightful 72-year-old retired {clock restorer} back so
  hit a 60-year-old former {net maker} with
  miss 60-year-old former smoker with
  miss a retired clock

# "the job of bung-hole reamer": what a job is called.
rule profession/job-of
  type PROFESSION
  trigger word job position post trade role work
  back 1
  confidence 0.84
  regex %{lb}(?:[Tt]he|[Hh]is|[Hh]er|a) (?:job|position|post|trade|occupation) of (?<hide>(?:\p{Ll}{3,12}(?:-\p{Ll}{3,8})?[ -]){0,2}(?:\p{Ll}{2,12}(?:er|ist|or)|\p{Ll}{0,10}(?:smith|wright|man|woman|keeper|hand|clerk|aide)))(?=[.,;"”]| (?:at|with|for|in|was|is|and|requires?|on|since|by)%{rb}| ["“])
  hit the job of {bung-hole reamer} "was mostly
  hit in the position of {records clerk} at
  miss the job of running after

# "Gillespie (dob 8.8.78), sewing machine operator, reported": a trade behind a birthday in brackets.
rule profession/behind-birthday
  type PROFESSION
  trigger mark )
  confidence 0.88
  regex (?<=\d)\), (?:an? |our )?(?<hide>(?<testjob>\p{Ll}{4,16}(?: \p{Ll}{4,14}){0,2})(?C"testjob:occupation|trade-word")), (?=\p{Ll}{3,14} |who|at |of )
  hit Tan (dob 8.8.78), {sewing machine operator}, reported right
  miss Tan (dob 8.8.78), right, reported
