# Towns and countries that name a thing: a brace, a snuff, a fruit, a dye, a treaty; quarters of a court, a ward or a reporter.

rule protect/place-thing
  type PROTECT
  trigger word brace braces afo collar splint cast sling stretcher terrier terriers orange oranges nut nuts potato potatoes sprout sprouts hen hens cheese ham lettuce oven bath salts red blue green rules protocol convention declaration principles scale score heart criteria stocking stockings tea chocolate coffee setter pinscher shepherd retriever cut pea peas bean beans rice sausage mustard sauce shorts spaniel spaniels regulation statute rule setters splints casts collars hearts rices sausages teas mustards peaches sprouts hams criteria
  back 3
  confidence 0.988
  regex %{lb}(?:(?:Arizona|Milwaukee|Boston|Philadelphia|Miami(?: J)?|Charleston|Providence|Toronto|Denver|Jewett|Rochester|Malibu|Aspen|Swedish|Boise) (?i:brace|braces|AFO|collar|splint|cast|sling|heart)|(?:Boston|Yorkshire|Newfoundland|Scottish|Boykin|Chesapeake|Labrador|Airedale) (?i:terriers?|retrievers?|setter|spaniel)|(?:Seville|Valencia|Jaffa|Brazil|Idaho|Georgia|Florida|California|Maine|Brussels|Lima|Boston|Iceberg|Virginia|Smithfield|Swiss|Cheddar|Jersey|Dijon|Vienna|Bologna|Worcestershire|Darjeeling|Assam|Ceylon|Carolina|Navy|Cornish|Kona|Java) (?i:oranges?|nuts?|potato(?:es)?|peaches|sprouts?|beans?|ham|hens?|lettuce|cheese|mustard|sausages?|sauce|tea|coffee|rice)|Dutch oven|Epsom salts|Bermuda shorts|Congo red|Berlin blue|Paris green|Prussian blue|(?:Dublin|Rome|Berlin|Ottawa|Brussels|Bath|Havana|Mallorca) (?:[IVX]{1,3} )?(?i:rules?|criteria|regulation)|(?:New York|Montreal|Geneva|Hague|Kyoto|Istanbul|Helsinki|Lisbon|Vienna|Paris|Rome) (?i:protocol|convention|declaration|principles|statute)|(?:Toronto|Boston|Oxford|Glasgow|Edinburgh|Copenhagen|Oswestry|Montreal|Rotterdam|Geneva|Vancouver|Epworth|Cincinnati|Chicago|Ottawa|New Orleans|Canadian|Mayo) (?i:scale|score|criteria|head rules?))(?!\pL)
  hit asked about an {Arizona brace}, again
  hit no {Seville oranges} with it
  hit {Congo red} not done
  hit under the {New York Protocol} he
  hit the {Toronto score} was two
  miss a brace from Arizona
  miss in Seville, oranges
  miss in Boston, scale

# "quit Copenhagen", "a can of Copenhagen"
rule protect/snuff
  type PROTECT
  trigger word copenhagen skoal grizzly kodiak levi garrett timber husky longhorn
  back 3
  confidence 0.988
  regex %{lb}(?i:quits?|quitting|dips?|dipped|dipping|chews?|chewed|chewing|cans? of|tins? of|pinch of|pouch of|uses|used|snuff|snus|tobacco),? \(?(?<hide>(?:Copenhagen|Skoal|Grizzly|Kodiak|Timber Wolf|Husky|Longhorn))(?!\pL)(?! (?:in|at|for) (?:Denmark|\d{4}))
  hit He quit {Copenhagen} at 35
  hit a can of {Skoal} a day
  miss moved to Copenhagen
  miss a grizzly bear

# "Southern District" of a court; the state behind it stays found.
rule protect/court-quarter
  type PROTECT
  trigger word district division
  back 1
  confidence 0.988
  regex %{lb}(?i:northern|southern|eastern|western|central|middle) (?:District|DISTRICT|Division|DIVISION)(?= (?i:of)\b|,|\.|[ \t]*\n|\z)
  hit for the {Southern District} of Indiana
  hit {NORTHERN DISTRICT} OF IOWA
  miss the southern part
  miss a District of Columbia

# "Ward: 5 North", "on 3 East"
rule protect/ward-quarter
  type PROTECT
  trigger word north south east west central tower
  back 4
  confidence 0.988
  regex (?:(?i:ward|unit|floor|wing|station|rm|room|bed|loc|location)[ :]{1,3}|\b(?i:on|to|from|of) )\d{1,2}[ -]?(?<hide>North|South|East|West|Central|Tower|NORTH|SOUTH|EAST|WEST)(?=[ \t](?C"wide")|[.,;)]|[ \t]*(?:\n|\z)| (?:nurs|unit|at|for|by|RN|and|bed|rm|where|when)\b)
  hit Ward: 5 {North}        Adm
  hit moved to 3 {East}, bed 2
  miss 5 North Main Street
  miss went to North Dayton

# "554 U.S. at 118"
rule protect/reporter-united
  type PROTECT
  trigger word u
  back 1
  confidence 0.988
  regex (?<![\pL\pN.])\d{1,4} U\.? ?S\.? (?:at )?\d{1,4}(?![\pL\pN])
  hit See Glenn, {554 U.S. at 118}.
  hit under {410 U.S. 113}, he
  miss 12 of the U.S. at home
  miss the U.S. 12 men

# Clothes that everybody calls by their maker.
rule protect/clothes
  type PROTECT
  trigger word carhartts carhartt dickies wranglers levis levi crocs nikes birkenstocks uggs timberlands wellingtons bermudas
  confidence 0.988
  regex %{lb}(?:Carhartts?|Dickies|Wranglers|Levi'?s|Crocs|Nikes|Birkenstocks|Uggs|Timberlands|Wellingtons|Bermudas)(?![\pL-])(?! (?:store|Inc|Co\b|plant|factory|Hospital|Road|Street))
  hit Big man in {Carhartts}, fair eye contact
  hit old {Crocs} and socks
  miss works at the Dickies plant
  miss a crocodile
