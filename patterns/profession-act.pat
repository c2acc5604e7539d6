# Trades said as verbs: "waits tables", "hung drywall", "drives a school bus", "welds at". What nobody does but for a living is a list
# (dictionaries/work/trade-act.txt) and needs no subject; what people do at home, too (trade-act-doubt.txt), needs a workplace or years behind it.

define act \pL++(?:[ '’-]\pL++){1,6}
define place (?:(?:the|an?|another|our|your|several|various|two|three|different|local|area|some|many|other) )?(?:\p{Ll}{2,14} ){0,2}(?!home\b)(?<testplace>\p{Ll}{3,16})(?!\pL)(?C"testplace:generic-workplace")(?C"!testplace:facility-modifier")
define named (?:the |an? |our |her |his |their |my )?(?!(?:Christmas|Thanksgiving|Easter|Sunday|Mass|Home|Ramadan|Medicare|Medicaid|Mom|Dad|Grandma|Grandpa)\b)\p{Lu}[\pL'’&-]*\pL(?C"!month|weekday|holiday|relative")
define years (?:\d|two|three|four|five|six) (?:days|nights|shifts|mornings) (?:a|per) week|for (?:about |over |almost |nearly |some |more than |the past |the last )?(?:\d{1,2}|\p{Ll}{3,6}(?:-\p{Ll}{3,5})?) (?:\p{Ll}{2,5} )?(?:years|yrs|seasons|summers|decades)|for a living|for (?:hire|money|pay|cash|wages|a wage)|since (?:19|20)\d\d|(?:from )?(?:19|20)\d\d ?(?:to|-|–)|all (?:his|her|my) (?:working |adult )?(?:life|days)|most of (?:his|her|my|their) (?:working |adult )?(?:life|days)|(?:full|part)[- ]time|seasonally|professionally|commercially|overnight
define who (?:and|[Aa]lso|[Tt]hen|[Ll]ater|[Aa]fterwards?|[Pp]reviously|[Ff]ormerly|[Oo]nce|[Hh]e|[Ss]he|I|[Ww]ho|[Tt]hey|[Ww]e|[Cc]laimant|[Aa]pplicant|[Pp]laintiff|[Dd]efendant|[Pp]t|[Pp]atient|[Cc]lient|[Ww]orker|[Dd]ecedent|[Dd]eceased|[Mm]r\.? \p{Lu}[\pL'’-]+|[Mm]r?s\.? \p{Lu}[\pL'’-]+|(?:[Ff]ather|[Mm]other|[Dd]ad|[Mm]om|[Mm]um|[Hh]usband|[Ww]ife|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Uu]ncle|[Aa]unt|[Cc]ousin|[Gg]randson|[Gg]randfather|[Gg]randmother|[Ff]ianc[eé]e?|[Bb]oyfriend|[Gg]irlfriend|[Pp]artner|[Nn]ephew|[Nn]iece|[Ss]pouse|[Nn]eighbor|[Ff]riend|in-law)(?:,? \p{Lu}[\pL'’-]+(?: \p{Lu}[\pL'’-]+)?,?)?|\p{Lu}\p{Ll}{1,15}(?C"given-male|given-female|given-world")(?: \p{Lu}[\p{Ll}'’-]{2,20})?)
define had (?:'s| has| have|'ve| had|'d)?(?: (?:also|now|then|still|once|only|mostly|just|sometimes|formerly|previously|currently|later|always))?

rule profession/act
  type PROFESSION
  trigger list trade-act
  confidence 0.83
  regex %{lb}(?<![Nn]o |[Nn]ot |[Aa]void |n't |[Ff]rom the |[Tt]he |[Aa]n |[Aa] |seen |filmed |observed |shown |video of |footage of )(?<hide>(?<testact>%{act})(?C"testact:trade-act"))(?!\pL)(?!-| release| conference| home\b)
  hit She {waits tables} nights and has three kids.
  hit He {hung drywall} until the fall.
  hit Mr. Odell {hauls milk} for a dairy in the county.
  hit after nine years of {packing lettuce} in Yuma
  hit who {keeps the books} for a lumber yard
  hit His aunt {does alterations} out of her house.
  hit and {ran a punch press} on second shift
  hit He {does small-engine repair} in the shed.
  hit My mother {did hair} for the whole street.
  miss The tables were waited on by nobody.
  miss She keeps a book of her readings.
  miss He ran a fever, then a mile.
  miss She does her own hair and nails.
  miss no lifting, no laying tile
  miss the brother is seen hanging drywall on the film
  miss The lab runs the press release.

# "washes dishes at", "made beds in two motels", "parked cars for ten years".
rule profession/act-doubt
  type PROFESSION
  trigger list trade-act-doubt
  confidence 0.8
  regex %{lb}(?<![Nn]o |[Nn]ot |[Aa]void |n't |[Tt]he |[Aa]n |[Aa] )(?<hide>(?<testact>%{act})(?C"testact:trade-act-doubt"))(?!\pL)(?=,? (?:(?:at|for|in|with|on) (?:%{named}|%{place})|%{years}))
  hit She has {made beds} at a motel and cleaned
  hit He {washes dishes} at the Elks on weekends.
  hit I {parked cars} for eleven years.
  hit She {washes windows} at Tri-County Plumbing.
  hit He {mowed lawns} part-time.
  miss She makes beds at home without help.
  miss He washes dishes in the sink.
  miss He can wash dishes for short times.
  miss She answers the phone for her mother.
  miss He takes tickets to the game.

# Verbs that are a trade by themselves where somebody does them for somebody: "cashiers at", "flies for Alaska", "welds".
rule profession/act-at
  type PROFESSION
  trigger word deboned deboning welds welded cashiers cashiered caters catered coaches bartends bartended waitresses waitressed barbers barbered roofs roofed longshores clerks clerked tutors tutored nannies nannied nursed deckhands drywalls ushers ushered janitors caddies caddied lifeguards lifeguarded trucks trucked teaches taught interprets landscapes landscaped carpenters ranches ranched farms farmed logs logged preaches preached pastors sews sewed stitches stitched assembles dispatches dispatched dances danced models modeled guards guarded shrimps shrimped
  back 6
  confidence 0.8
  regex (?:%{lb}%{who}%{had} |(?<=; |\. |, )(?=clerked|cashiered|bartended|waitressed|barbered|nannied|welded|roofed|Clerked|Cashiered|Bartended|Waitressed|Welded|Farmed|Logged|Cashiers|Bartends|Waitresses|Welds)|(?=debon))(?<hide>(?i:%{trigger}))(?=,? (?:on the \p{Ll}+ line|(?:at|for|with|in|on) (?:%{named}|%{place}))|,? (?:%{years}|on weekends|on the side|then (?:drove|worked|ran|did|went|got)|nights|weekends|days|part time|near \p{Lu})|,? (?:like|as) (?:his|her|my|their) (?:father|mother|dad|mom|mum|brother|sister|uncle|husband|wife|family|people|grandfather)(?: did| does| before (?:him|her|me))?)
  hit Dad {welds} at Harlan Trailer, mom is home.
  hit She {cashiers} at the Speedy Stop off Route 9.
  hit and Tamika also {caters} on weekends
  hit My brother {roofs} for Dalton Exteriors.
  hit She {taught} at Roosevelt Middle for thirty years.
  hit who {farmed} near Ames until the sale
  hit Mr. Wolfe {logged} for forty years.
  hit raised five; {clerked} at Woolworth's; then
  hit Husband Orville {logged}, then drove
  hit He came at nine and he {roofs} as his uncle did.
  hit and, from 2009, {deboned} on the thigh line
  hit tends bar and {coaches} at St. Amelia School
  miss He logs his sugars in the book.
  miss She coaches him on breathing at home.
  miss The nurse taught him at length.
  miss The pain trucks along for days.
  miss She was taught in March.

# Driving, flying, cooking, cleaning for a firm: the firm must be named.
rule profession/act-for
  type PROFESSION
  trigger word drives drove flies flew cleans cleaned cooks cooked paints painted bakes baked packs packed picks picked hauls hauled sells sold delivers delivered cuts frames framed mows mowed loads loaded stocks stocked manages managed
  back 6
  confidence 0.8
  regex %{lb}%{who}%{had} (?<hide>(?i:(?:drives|drove|flies|flew|sells|sold|delivers|delivered|hauls|hauled|paints|painted|frames|framed|loads|loaded|manages|managed|stocks|stocked)(?= (?:for|with) )|(?:cleans|cleaned|cooks|cooked|bakes|baked|packs|packed|picks|picked|paints|painted|cuts|loads|loaded|stocks|stocked|sells|sold|mows|mowed)(?= at )))(?= (?:at (?:the )?\p{Lu}[\pL'’&.-]+(?C"!month|weekday|holiday")|(?:for|with) (?:the )?(?!(?:Mr|Mrs|Ms|Dr|Mom|Dad)\b)\p{Lu}[\pL'’&.-]+(?C"!month|weekday|holiday|relative|drug")(?:(?C"company|place-us")|(?C"!given-male|given-female"))))
  hit He {flies} for Delta and is away.
  hit Kenji, who {drives} for Lyft at night
  hit My sister {cooks} at Trinity Manor.
  hit I {hauled} for Schneider until the crash
  hit She {cleans} at the Hilton downtown.
  miss She drives for Maria when asked.
  miss He drives at night.
  miss She cooks for three and cleans at home.
  miss He drove for Christmas.

# Whom one cleans and cooks for: "cleaned for your mother", "keeps house for a widow".
rule profession/act-household
  type PROFESSION
  trigger word cleans cleaned cleaning nannies nannied nannying housekeeps housekept ironed irons gardens gardened gardening
  back 4
  confidence 0.78
  regex %{lb}%{who}(?:%{had}|'s been| has been| had been)(?: (?:used to|would))? (?<hide>%{trigger})(?= for (?:your|our neighbou?r|an? (?:\p{Ll}+ )?(?:family|lady|couple|doctor|lawyer|judge|widow|dentist)|(?:\p{Ll}+ ){0,2}(?:families|people|ladies|clients|neighbou?rs|doctors|lawyers|tourists)|the (?:\p{Ll}+ )?(?:family|priest|rectory|church|school|doctor|county|city|rich)|two|three|four|several)\b)
  hit My mother {cleaned} for your mother.
  hit She {cleans} for two families on the hill.
  hit She {nannied} for a doctor in Evanston.
  miss She cleaned for the visit.
  miss He cleans for himself.

# What is driven, whatever stands before it: "drives the bookmobile", "drove a yard hustler", "drove concrete truck".
rule profession/act-drive
  type PROFESSION
  trigger word truck trucks semi semis wheeler wheelers rig rigs rigger bus buses cab taxi taxis cabs forklift forklifts hearse ambulance limo limos limousine limousines bookmobile hustler goat jockey zamboni snowplow motor combine combines bulldozer dozer backhoe trolley streetcar tram train trains locomotive locomotives plow plows otr wagon trailer trailers stagecoach carriage rickshaw pedicab stockcar
  back 7
  confidence 0.82
  regex %{lb}(?<![Nn]o |[Nn]ot |[Cc]an |n't |to |[Ss]top )(?<hide>(?:drives|drove|driven|driving|drive)(?: (?:an?|the|our|their|his own|her own))? (?:(?:(?:school|city|tour|church|county|transit|charter|party|commuter|metro|shuttle|casino|night|senior|Head Start|Greyhound) (?:bus|buses))|buses|(?:an? )?bus(?= (?:for|at|in)\b)|(?<=the |our )bus|cabs?|taxis?|yellow cab|(?:pedi)?cab|forklifts?|hearse|ambulances?|limos?|limousines?|bookmobile|(?:yard|hostler|terminal) (?:hustler|goat|truck|jockey|horse|dog|tractor)|yard spotter|Zamboni|zamboni|(?:snow ?|(?:county|town|city|state|highway) )plows?|tow motor|combines?|bulldozer|dozer|backhoe|trolley|streetcar|tram|trains|locomotives?|semis?|semi-trucks?|semi trucks?|(?:eighteen|18)[- ]wheelers?|big rigs?|long haul|otr|OTR|tractor[- ]trailers?|stagecoach|(?:horse |horse-drawn )?carriages?|(?:dump|delivery|log|logging|cement|concrete|garbage|trash|tow|ice cream|box|tanker|tank|mail|food|milk|grain|fuel|propane|oil|bread|beer|coal|gravel|water|haul|haulage|flatbed|reefer|refrigerated|freight|cattle|fish|feed|laundry|linen|septic|vacuum|recycling|roll-off|belly dump|FedEx|UPS|Amazon|Coke|Pepsi|long-haul|over-the-road|hot shot|bucket|boom|crane|mixer|vac|armored|fire|side-loader|rendering|manure|sludge|potato|beet|chip|lumber|moving|parts|uniform|bakery) (?:trucks?|wagon|cars?)|trucks?(?= (?:for (?!\p{Ll}+ (?:hours|hrs|minutes|miles|long))|since|until|till|out of|over the road|cross[- ]country|long|all (?:his|her|my) life|part[- ]time|full[- ]time|at (?:the|a|\p{Lu})|in (?:the oil|the mine|the war))|(?<=drives truck|drove truck|riving truck|ive trucks|ives trucks|rove trucks|ving trucks)(?=[.,;]))))(?!\pL)(?! (?:myself|himself|herself))
  hit Neville {drives the bookmobile}, gone until four.
  hit a man who {drove a yard hustler} at the docks
  hit after years of {driving truck} for a living
  hit She {drives a school bus} mornings.
  hit He {drove a cement truck} before this.
  hit and {drove truck}, he said
  hit I {drive a cab} and cannot sit.
  miss He drove his truck to the clinic.
  miss She drives herself to appointments.
  miss He drove a truck off the road.
  miss She takes the bus.
  miss He does not drive a truck.

# What is taught: "teaches high school chemistry", "taught hula", "teaching fourth grade".
rule profession/act-teach
  type PROFESSION
  trigger word teach teaches taught teaching
  back 1
  confidence 0.84
  regex %{lb}(?<!in |the |of the |was |were |been |is |be )(?<hide>(?:teach(?:es|ing)?|taught)(?: (?:an? |the )?(?:high school|middle school|junior high|grade school|elementary(?: school)?|secondary(?: school)?|freshman|remedial|bilingual|college|college-level|university|introductory|intro|advanced|AP|adult|beginning|beginner|private|children's|after-school|evening|night-school|part-time|in-home|hot|chair|group|water|modern|American|world|European|U\.S\.|US|English|classical|jazz|folk|art|music|instrumental|vocal|special|organic|applied|religious|early|graduate|undergraduate|public|prep|vocational|industrial)){0,3} (?:chemistry|biology|physics|science|math|maths|mathematics|algebra|geometry|calculus|statistics|accounting|history|English|Spanish|French|German|Latin|Mandarin|Japanese|Arabic|art|art history|music|band|orchestra|choir|chorus|drama|theater|theatre|PE|P\.E\.|gym(?= |[.,;])|phys(?:ical)? ed(?:ucation)?|shop|woodshop|wood shop|auto shop|welding|carpentry|kindergarten|preschool|pre-?K|nursery school|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th)(?:[- ]grade(?:rs)?)|special ed(?:ucation)?|ESL|ESOL|GED|piano|guitar|violin|cello|viola|flute|trumpet|drums|voice|singing|dance|ballet|tap|ballroom|hula|salsa|yoga|Pilates|pilates|Zumba|zumba|karate|judo|taekwondo|tae kwon do|jiu-jitsu|martial arts|aerobics|spin classes|horseback riding|skiing|snowboarding|surfing|golf|tennis|literature|composition|creative writing|journalism|sociology|economics|philosophy|anthropology|geology|astronomy|ceramics|pottery|painting|sculpture|photography|sewing|quilting|computer science|programming|civics|social studies|geography|government|home ec(?:onomics)?|agriculture|Hebrew|Torah|religion|catechism|theology|driver'?s'? ed(?:ucation)?|sign language|speech and debate|swim lessons|swimming lessons|linguistics|nursing|engineering|law(?= at)|education(?= at)|classics|Sunday school|school))(?!\pL)(?! (?:class(?:es)? to (?:him|her)))
  hit Her husband {teaches high school chemistry} in town.
  hit who {taught fourth grade} until June
  hit He quit {teaching shop} and took a route.
  hit She {teaches hula} at the hall.
  miss The nurse taught wound care.
  miss She was taught piano as a child.
  miss taught him the signs of infection
  miss a teaching hospital

# Where one works, not what as: "in the oil fields", "on the trash trucks".
rule profession/act-in
  type PROFESSION
  trigger word fields oilfields oilfield patch mines mine woods mills mill shipyards shipyard canneries cannery sheds packinghouses packinghouse orchards orchard vineyards vineyard rigs rig boats barges ferries towboats docks railroad railroads trucks line floor pipeline pipelines trades gang crew
  back 7
  confidence 0.8
  regex (?:%{lb}(?:works?|worked|working|is|was|been|years|job|jobs|labored|life|employed)|'s|,) (?:mostly |up |out |away |now |seasonally )?(?<hide>in the (?:oil ?fields?|oil patch|gas fields|(?:coal|copper|gold|iron|lead|salt|silver|uranium|zinc) mines?|mines|(?:ship ?yards?|navy yard)|(?:steel|cotton|paper|textile|lumber|woolen|carpet|rubber|saw) ?mills?|canner(?:y|ies)|packing (?:sheds?|houses?)|pack(?:ing)?houses?|(?:apple|cherry|peach|citrus|orange|almond|pear|olive) orchards?|orchards|vineyards?|(?:lettuce|strawberry|beet|cotton|tobacco|onion|bean|hop|cane|tomato|melon|berry) fields|logging camps?|building trades|(?:poultry|meatpacking|packing|chicken|beef|pork) plants?)|on (?:the|an?) (?:(?:trash|garbage|milk|bread|beer|recycling|log|gravel|coal|cement|delivery|dump|tow|fish|feed|ice) trucks?|(?:oil |drilling |gas |offshore )?rigs|(?:oil|drilling|offshore) rig|(?:fishing|lobster|crab|shrimp|salmon|charter|oyster|tug) ?boats?|barges|ferries|towboats|docks|railroads?|section gang|(?:kill|cutting|boning|fabrication) floor|(?:assembly|production|packing|bottling|boning|deboning|trim|evisceration|canning|sorting|kill|thigh|breast|wing|paint|finishing|fish) line|pipelines?|(?:road|highway|track|paving|line|framing|concrete|logging|roofing|section|street|county road|snowplow|pit) crew))(?!\pL)
  hit Her husband is {in the oil fields} in Dakota.
  hit He worked {on the garbage trucks}.
  hit thirty years {in the coal mines} of Harlan
  hit She worked {on the deboning line} for six years
  hit with Central Sanitation, {on the trash trucks}).
  miss It was in the woods behind the house.
  miss The lesion is in line with it.
  miss He was on the floor.
  miss He was in the mine of ideas.

# The kind of house that one works at, where no trade is said: "she only works at a daycare".
rule profession/act-place
  type PROFESSION
  trigger word daycare daycares preschool salon salons station wash center bakery restaurant restaurants diner warehouse warehouses factory factories sawmill dairy dairies plant plants slaughterhouse hotel hotels motel motels casino casinos bank firm library store stores shop shops nursery greenhouse feedlot supermarket deli pizzeria laundry laundromat bar bars tavern farm farms ranch ranches vineyard winery brewery pharmacy gym kennel dealership marina garage junkyard landfill quarry foundry cannery mill
  back 8
  confidence 0.78
  regex %{lb}%{who}%{had} (?<hide>(?:works|worked)(?: (?:nights|days|weekends|part[- ]time|full[- ]time|mostly|only|overnight|evenings))? (?:at|in) (?:an? |different |several |various )(?:(?:(?:day ?care|child care|nail|hair|beauty|tanning|gas|filling|fire|car|call|distribution|fulfillment|garden|recycling|fitness|pizza|fast[- ]food|Chinese|Mexican|Italian|Thai|Indian|breakfast|poultry|chicken|pork|beef|meat|meatpacking|packing|processing|bottling|cement|chemical|steel|auto|furniture|garment|shoe|box|tire|candy|tortilla|window|toy|cookie|seafood|canning|credit|law|accounting|engineering|grocery|hardware|dollar|shoe|liquor|convenience|clothing|department|feed|pet|drug|paint|thrift|furniture|vape|machine|body|welding|cabinet|print|barber|coffee|donut|doughnut|sandwich|butcher|flower|tattoo|repair|bike|plant|tree|sports|dairy|pig|hog|horse|cattle|mushroom|turkey|egg|fish|corn|paper|steel|cotton|textile|lumber|feed|small|large|local|public|school|parking|riding|dog|used car|car) ){1,3}(?:daycare|preschool|salon|station|wash|center|bakery|restaurants?|diner|warehouses?|factory|factories|sawmill|dairy|plants?|slaughterhouse|hotels?|motels?|casinos?|bank|firm|library|stores?|shops?|nursery|greenhouse|feedlot|supermarket|deli|pizzeria|laundry|laundromat|bars?|tavern|farms?|ranch|vineyard|winery|brewery|pharmacy|gym|kennel|dealership|marina|garage|junkyard|landfill|quarry|foundry|cannery|mill)|(?:daycare|preschool|bakery|diner|sawmill|dairy|slaughterhouse|motel|casino|feedlot|pizzeria|laundromat|tavern|cannery|quarry|foundry|junkyard|landfill|greenhouse|winery|brewery|kennel|deli)))(?!\pL)(?! (?:named|called|of))
  hit Monica only {works at a daycare} now.
  hit She {works in a nail salon} downtown.
  hit His wife {works nights at a poultry plant}.
  miss He works in a warehouse.
  miss He could work in a warehouse.
  miss It works at a store of energy.
  miss The lift works in a shop.

# Verbs of work with whatever they are done to, said as a habit: "he weighs dyestuffs", "who trims loins", "used to rivet hulls".  The list knows the
# verbs; things without an article and in the plural say that it is done again and again.
define again (?:,? (?:also|now|then|still|once|only|mostly|just|sometimes|formerly|previously|currently|later|always|here|there|both))?
define goods (?:(?!(?:the|an?|his|her|their|my|our|your|its|some|any|more|no|not|these|those|all|both|many|few|two|three|four|five|six|own|other|only|out|up|in|on|off|down|of|to|for|at|with|from|by|and|or|as)\b)[\p{Ll}\p{Lu}][\p{Ll}'-]{1,14} ){0,2}(?<testgoods>\p{Ll}{2,15}s)(?<!ss|us|is)(?!\pL)(?C"!testgoods:medical|drug|relative|document-word|role-patient|pronoun|auxiliary|preposition-other|unit-word|number-word|abbreviation|season")(?<!days|nights|hours|weeks|months|years|times|things|others|ways|pains|stairs|steps|symptoms|questions|words|plans|goals|needs|makes|himself|always|perhaps|besides|afterwards|sometimes)
define done (?!,? (?:\p{Ll}{1,9} ){0,2}(?:at home|for fun|as (?:a|his|her|their) (?:hobby|pastime)|in therapy|in work hardening|each (?:day|morning|night)|daily|by hand|with (?:some |much |no |great )?(?:pain|difficulty|caution|ease|assistance|help)|for (?:her|his|the|their|my) (?:children|kids|boys|girls|family|grandchildren))(?!\pL))(?=[.,;:)"”]|\z|\n| (?:at|for|in|on|by|with|from|and|or|all|nights|days|weekends|from (?:\p{Lu}|home|early|late|the)|to order|wkends?|weekends|since|out|down|over|there|here|because|so|when|while|near|to|again|now|but|part|full|mostly)(?!\pL))

rule profession/act-goods
  type PROFESSION
  trigger list trade-verb
  back 9
  confidence 0.8
  regex %{lb}%{who}%{again} (?:(?<hide>(?<testverb>\p{Ll}{2,13}s)(?!\pL)(?C"testverb:trade-verb") (?:(?:out|up|off|down) )?%{goods})|used to (?<hide>(?<testbase>\p{Ll}{3,14})(?!\pL)(?<!s|ed|ing)(?C"testbase:trade-verb") (?:(?:out|up|off|down) )?%{goods}))%{done}
  hit He {weighs dyestuffs}, and has never had a claim
  hit Mr. Desrosiers, who {tongs oysters} for a lagoon firm
  hit She used to {rivet hulls} in the yard.
  hit My brother {installs garage doors} on the side.
  hit who {hoses out bus shelters} at night
  miss He weighs the dyestuffs.
  miss She installs nothing.
  miss He carves his initials.
  miss The nurse presses symptoms

rule profession/act-goods-past
  type PROFESSION
  trigger list trade-verb
  back 9
  confidence 0.78
  regex %{lb}%{who}%{had} (?<hide>(?<testverb>\p{Ll}{3,14})(?!\pL)(?<!s|ing)(?C"testverb:trade-verb") (?:(?:out|up|off|down) )?%{goods})(?=,? (?:%{years}|(?:at|for|in|with|outside|near|around) (?:%{named}|%{place})))
  hit She {gutted herrings} for a living.
  hit He has {graded veneers} at Batchawana Plywood since
  hit Dad {thatched roofs} all his life.
  miss He graded papers last night.
  miss She installed windows and left.

# What a household does, too.
rule profession/act-goods-doubt
  type PROFESSION
  trigger list trade-verb-doubt
  back 9
  confidence 0.78
  regex %{lb}%{who}%{had} (?<hide>(?<testverb>\p{Ll}{3,14})(?!\pL)(?<!ing)(?C"testverb:trade-verb-doubt") (?:(?:out|up|off|down) )?%{goods})(?=,? (?:%{years}|(?:at|for|in|with) (?:%{named}|%{place})))
  hit She {packs pears} for Naumes in the fall.
  hit and {stitches altar cloths} for a living
  hit Tomas {loads trucks} at a warehouse nights
  miss She folds towels at home.
  miss He cuts pills with a knife.

# For whom: "plows for the road commission", "irrigates for the same grower", "guts for the fish market"; with whom: "milks with his dad", "fishes out of Garibaldi".
rule profession/act-for-body
  type PROFESSION
  trigger word plows ploughs plowed mows mowed drives drove digs dug patches cooks cooked cleans cleaned hauls hauled paints painted salts sweeps swept welds welded guards codes translates interprets teaches coaches farms farmed fishes fished logs logged traps trapped shears irrigates irrigated guts gutted picks picked packs packed sews sewed bakes caters plays sings flies writes inspects surveys
  back 9
  confidence 0.8
  regex %{lb}%{who}%{again} (?<hide>%{trigger} for the (?:\p{Ll}{2,14} ){0,2}(?:county|city|state|town|township|commission|district|parish|schools?|council|fair|tribe|church|company|plant|mill|mine|farms?|ranch|dairy|growers?|market|paper|railroad|railway|department|co-op|cannery|port|airport|hotels?|resort|band|orchestra|service|boats?|fleet|outfit|contractor|bakery|brewery|estate|airline))(?!\pL)(?! (?:to|that|who) )
  hit Mr. Cobb {plows for the road district} in winter
  hit Her husband {irrigates for the same grower} and
  hit She {guts for the fish market} and has a voice
  miss She cooks for the children.
  miss He drives for the fun of it.
  miss They plow for the neighbor

rule profession/act-with
  type PROFESSION
  trigger word farms farmed ranches ranched crabs crabbed fishes fished logs logged milks milked shrimps shrimped lobsters lobstered clams clammed trawls trawled oysters
  back 9
  confidence 0.78
  regex %{lb}%{who}%{again} (?<hide>%{trigger})(?= (?:with (?:his|her|their|my|our) (?:dad|father|brothers?|son|sons|uncle|cousins?|wife|husband|family|mother|mom|sister|parents|grandfather)|out of \p{Lu}\p{Ll}+|off (?:the coast|\p{Lu}\p{Ll}+)|near \p{Lu}\p{Ll}+|outside (?:of )?\p{Lu}\p{Ll}+))
  hit (he {milks} with his dad). Updated.
  hit Father {crabs} out of Garibaldi from December
  hit My brother {farms} near Algona.
  miss He fishes with friends.
  miss She milks it for all

# A household's verbs where the shift or the place says that it is work: "stacks pallets on the night shift", "cuts hair out of her home".
rule profession/act-shift
  type PROFESSION
  trigger word shift commission contract piece hour load ton bin bushel rate out
  back 22
  confidence 0.8
  regex %{lb}%{who}%{again} (?<hide>(?<testverb>\p{Ll}{2,13})(?!\pL)(?<!ing)(?C"testverb:trade-verb|trade-verb-doubt") (?:%{goods}|hair|lawns|grass|houses|rooms))(?=,? (?:on the (?:\p{Ll}{2,9}|[A-Z]) shift|on (?:first|second|third|night|day|swing|graveyard|[A-Z]) shift|out of (?:his|her|their|my) (?:home|house|garage|truck|van|barn|basement|kitchen|shed|shop)|on commission|on contract|by the (?:piece|hour|load|ton|bin|bushel)|at piece rate))
  hit He {stacks pallets} on the night shift.
  hit She {cuts hair} out of her home and
  hit who {sews curtains} on commission
  miss He cuts hair on the porch.
  miss She folds towels on the bed.

# "sells irrigation pipe", "repairs stringed instruments": a verb and a thing of trades that no line of the list has together.
rule profession/act-crossed
  type PROFESSION
  trigger list trade-act-verb
  back 9
  confidence 0.78
  regex %{lb}%{who}%{again} (?<hide>(?<testverb>\p{Ll}{2,13}s)(?!\pL)(?<!ss)(?C"testverb:trade-act-verb") (?:the |an? )?(?:\p{Ll}[\p{Ll}'-]{2,13} ){0,2}(?<testgoods>\p{Ll}[\p{Ll}'-]{2,15}(?: \p{Ll}[\p{Ll}'-]{2,13}){0,2})(?!\pL)(?C"testgoods:trade-goods")(?C"!testgoods:medical|drug|device"))%{done}
  hit her only son {sells irrigation pipe} and is fit
  hit who is thirty-four and {guides fly-fishing trips} from May to
  hit Lupe also {makes tamales} to order
  hit who {repairs stringed instruments} and
  miss She takes pain pills at night
  miss He loads crates in work hardening
  miss she knits sweaters for fun

rule profession/act-crossed-past
  type PROFESSION
  trigger list trade-act-verb
  back 9
  confidence 0.76
  regex %{lb}%{who}%{had} (?<hide>(?<testverb>\p{Ll}{3,14})(?!\pL)(?<!s|ing)(?C"testverb:trade-act-verb") (?:the |an? )?(?:\p{Ll}[\p{Ll}'-]{2,13} ){0,2}(?<testgoods>\p{Ll}[\p{Ll}'-]{2,15}(?: \p{Ll}[\p{Ll}'-]{2,13}){0,2})(?!\pL)(?C"testgoods:trade-goods")(?C"!testgoods:medical|drug|device"))(?=,? (?:%{years}|(?:at|for|with|outside|near|around) %{named}))
  hit He {graded boards} for County Line since
  hit she {loaded mortar} for Kroger
  miss He lifted boards when he fell

# "In Moldova she conducted a children's choir": what was done elsewhere, before.
rule profession/act-abroad
  type PROFESSION
  trigger list trade-act-verb
  back 12
  confidence 0.8
  regex %{lb}(?:[Bb]ack )?[Ii]n \p{Lu}[\pL'’-]{2,16}(?C"!month|season|weekday|holiday")(?: \p{Lu}[\pL'’-]{2,16})?,? (?:he|she|they|I) (?:had )?(?<hide>(?<testverb>\p{Ll}{3,14})(?!\pL)(?<!s|ing)(?C"testverb:trade-act-verb") (?:the |an? )?(?:\p{Ll}[\p{Ll}'’-]{2,13} ){0,2}(?<testgoods>\p{Ll}[\p{Ll}'-]{2,15}(?: \p{Ll}[\p{Ll}'-]{2,13}){0,2})(?!\pL)(?C"testgoods:trade-goods")(?C"!testgoods:medical|drug|device"))(?=[.,;)]|\z|\n| (?:and|but|for|with|until|before|there|while|in|at)%{rb})
  hit walkup. In Moldova she {conducted a children's choir} and would
  hit Back in Oaxaca he {conducted orchestras}, then
  miss In May she conducted a choir
  miss In Reno she had pain
