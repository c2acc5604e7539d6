# Towns and countries that name a thing: a brace, a snuff, a fruit, a dye, a treaty; quarters of a court, a ward or a reporter.

rule protect/place-thing
  type PROTECT
  trigger word brace braces afo collar splint cast sling stretcher terrier terriers orange oranges nut nuts potato potatoes sprout sprouts hen hens cheese ham lettuce oven bath salts red blue green rules protocol convention declaration principles scale score heart criteria stocking stockings tea chocolate coffee setter pinscher shepherd retriever cut pea peas bean beans rice sausage mustard sauce shorts spaniel spaniels regulation statute rule setters splints casts collars hearts rices sausages teas mustards peaches sprouts hams criteria
  back 3
  confidence 0.988
  regex %{lb}(?:(?:Arizona|Milwaukee|Boston|Philadelphia|Miami(?: J)?|Charleston|Providence|Toronto|Denver|Jewett|Rochester|Malibu|Aspen|Swedish|Boise) (?:heart|(?i:brace|braces|AFO|collar|splint|cast|sling))|(?:Boston|Yorkshire|Newfoundland|Scottish|Boykin|Chesapeake|Labrador|Airedale) (?i:terriers?|retrievers?|setter|spaniel)|(?:Seville|Valencia|Jaffa|Brazil|Idaho|Georgia|Florida|California|Maine|Brussels|Lima|Boston|Iceberg|Virginia|Smithfield|Swiss|Cheddar|Jersey|Dijon|Vienna|Bologna|Worcestershire|Darjeeling|Assam|Ceylon|Carolina|Navy|Cornish|Kona|Java) (?:oranges?|nuts?|potato(?:es)?|peaches|sprouts?|beans?|ham|hens?|lettuce|cheese|mustard|sausages?|sauce|tea|coffee|rice)|Dutch oven|Epsom salts|Bermuda shorts|Congo red|Berlin blue|Paris green|Prussian blue|(?:Dublin|Rome|Berlin|Ottawa|Brussels|Bath|Havana|Mallorca) (?:[IVX]{1,3} )?(?i:rules?|criteria|regulation)|(?:New York|Montreal|Geneva|Hague|Kyoto|Istanbul|Helsinki|Lisbon|Vienna|Paris|Rome) (?i:protocol|convention|declaration|principles|statute)|(?:Toronto|Boston|Oxford|Glasgow|Edinburgh|Copenhagen|Oswestry|Montreal|Rotterdam|Geneva|Vancouver|Epworth|Cincinnati|Chicago|Ottawa|New Orleans|Canadian|Mayo) (?i:scale|score|criteria|head rules?))(?!\pL)
  hit asked about an {Arizona brace}, again
  hit no {Seville oranges} with it
  hit {Congo red} not done
  hit under the {New York Protocol} he
  hit the {Toronto score} was two
  miss a brace from Arizona
  miss in Seville, oranges
  miss in Boston, scale
  miss Virginia Rice called
  miss seen at Providence Heart in May

# "quit Copenhagen", "a can of Copenhagen"
rule protect/snuff
  type PROTECT
  trigger word copenhagen skoal grizzly kodiak levi garrett timber husky longhorn
  back 3
  confidence 0.988
  regex %{lb}(?i:quits?|quitting|dips?|dipped|dipping|chews?|chewed|chewing|cans? of|tins? of|pinch of|pouch of|uses|used|snuff|snus|tobacco),? \(?(?<hide>(?:Copenhagen|Skoal|Grizzly|(?<!uit |uits |uitting )(?:Kodiak|Timber Wolf|Husky(?! tool)|Longhorn)))(?!\pL)(?! (?:in|at|for) (?:Denmark|\d{4}))
  hit He quit {Copenhagen} at 35
  hit a can of {Skoal} a day
  miss moved to Copenhagen
  miss a grizzly bear
  miss He quit Husky in May

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
  regex %{lb}(?<!\bfor |\bat |\bwith |\bby |\bfrom )(?:Carhartts?|Dickies|Wranglers|Levi'?s(?=[.,;)]|[ \t]*(?:\n|\z)| (?:jeans|pants|jacket|and|with|over))|Crocs|Nikes|Birkenstocks|Uggs|Timberlands|Wellingtons|Bermudas)(?![\pL-])(?! (?:store|Inc|Co\b|plant|factory|Hospital|Road|Street))
  hit Big man in {Carhartts}, fair eye contact
  hit old {Crocs} and socks
  miss works at the Dickies plant
  miss a crocodile
  hit in old {Levi's} and a shirt
  miss He works for Crocs.
  miss Levi's mother called

# Towns that are called like a people, a salt or a smoke, which the lists would keep.
rule place/town-of-people
  type CITY
  trigger word cheyenne pueblo oneida osage seminole shawnee cayuga apache cherokee comanche kiowa zuni welsh saline marlboro roundup choctaw shoshone
  back 5
  confidence 0.965
  regex %{lb}(?:(?i:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|moved|moving|relocat(?:es?|ed|ing)|born(?: and raised)?|raised|grew up|stay(?:s|ed|ing)|works?|worked|working|drove|drives|flew|fly|travell?ed|back|home|house|apartment|office|clinic|hospital|store|plant|shop|yard|visited|seen|court|hearing|accident|injured|hurt|fell)(?i: in| to| from| near| outside| outside of| at) (?<hide>Cheyenne|Pueblo|Oneida|Osage|Seminole|Shawnee|Cayuga|Apache|Cherokee|Comanche|Kiowa|Zuni|Welsh|Saline|Marlboro|Roundup|Choctaw|Shoshone)(?=[.,;)]|\z|\n| (?:with|in|since|for|and|on|by|when|last|where|who|at|until|after|but|to|as|now|then|because|this|every)(?!\pL))|(?<=[Tt]he |[Aa] |\ban |[Bb]y |from |to )(?<hide>Cheyenne|Pueblo|Oneida|Shawnee|Seminole|Cherokee|Apache)(?= (?:[Pp]olice|PD|[Ss]heriff|[Ff]ire [Dd]ep|[Cc]ourthouse|[Aa]irport|clinic|office|store|plant|shop|yard|branch)(?!\pL))|(?<hide>Cheyenne|Pueblo|Oneida|Osage|Seminole|Shawnee|Cayuga|Apache|Cherokee|Comanche|Zuni|Welsh|Marlboro|Roundup|Choctaw)(?=, (?:[A-Z]{2}(?!\pL)(?C"state-code")|(?<teststate>\p{Lu}\p{Ll}{3,13}(?: \p{Lu}\p{Ll}{3,9})?)(?!\pL)(?C"teststate:state"))))
  hit He lives in {Cheyenne} with his wife
  hit She moved to {Pueblo} in May
  hit born in {Oneida}.
  hit in {Cherokee}, NC, he
  hit told the {Pueblo} police of it
  miss of Cherokee descent
  miss raised in Apache culture
  miss smoked Marlboro, a pack
  miss dressed in Navajo and

# A county and a parish called like a people and a dog.
rule place/county-of-people
  type COUNTY
  trigger word county parish
  back 3
  confidence 0.99
  regex %{lb}(?:Navajo County|St\.? Bernard Parish)%{rb}
  hit held in {Navajo County} jail
  hit He works in {St. Bernard Parish}.
  miss a Navajo of the county
  miss a St. Bernard at the parish

rule place/lives-in-bernard
  type CITY
  trigger word bernard
  back 4
  confidence 0.99
  regex %{lb}(?i:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|moved|born|raised|grew up)(?i: in| to| from| near) (?<hide>St\.? Bernard)(?=[.,;)]|\z|\n| (?:with|in|since|for|and|on|by|when|until|after|but)(?!\pL))
  hit He lives in {St. Bernard} with his aunt
  miss bit by a St. Bernard with no tag
  miss lives with a St. Bernard

# Surnames that are peoples too, where nobody but one man stands: "French called about the bill", "Patient: Welsh".
rule name/people-surname
  type NAME
  trigger word french english welsh turk lao jain gentile thai cree slovak czech islam german dutch catalan chamorro
  back 2
  confidence 0.965
  regex (?:(?:(?<=\A|\n)|(?<=[.!?] ))(?<hide>(?=\p{Lu})(?i:%{trigger}))(?= (?:called|said|says|(?:reports|reported)(?! (?:of|suggest|show|from|on|indicate))|denies|denied|states|stated|complains|testified|was (?:seen|told|born|hired|injured|admitted|examined)|told|asked|returned|presents|presented|lives|works|continues|underwent|fell|injured)(?!\pL)|, (?:a |an |age |aged )?\d\d(?:,|-year| y))|%{lb}(?:[Tt]old|[Aa]sked|[Ee]xamined|[Aa]dvised|referring|(?:[Pp]atient|PATIENT|[Nn]ame|NAME|[Cc]laimant|CLAIMANT|[Ee]mployee|EMPLOYEE|[Dd]efendant|[Pp]laintiff):) (?<hide>(?=\p{Lu})(?i:%{trigger}))(?=[.,;)]|[ \t]*(?:\n|\z)| (?:to|that|about|on|for|and|today|again|if|what|why|how)(?!\pL)))
  hit today. {French} called about the bill
  hit \n{Welsh}, 54, fell at work
  hit I told {English} to rest
  hit Patient: {French}\n
  miss The notes. German reports suggest it
  miss Language: English
  miss He was told in French that
  miss Name: French Hospital
  miss in French that

# Short forms of given names that are abbreviations in other dress: "Di called", "told Cal to rest".
rule name/short-nickname
  type NAME
  trigger word di ros mo rog cal vin alf gert sil pip min ed mal
  back 2
  confidence 0.93
  regex (?:(?:(?<=\A|\n)|(?<=[.!?] ))(?<hide>(?=\p{Lu}\p{Ll})(?i:%{trigger}))(?= (?:called|said|says|told|asked|phoned|agreed|thinks|thought|wants|drove|lives|lived|works|left (?:a message|work|early)|came|cried|visited|and (?:his|her) (?:wife|husband|mother|son|daughter))(?!\pL))|%{lb}(?:[Tt]old|[Aa]sked|[Ss]poke with|[Ss]poke to|[Tt]alked to|[Tt]alked with|[Hh]usband|[Ww]ife|[Bb]rother|[Ss]ister|[Dd]aughter|[Ss]on|[Ff]riend),? (?<hide>(?=\p{Lu}\p{Ll})(?i:%{trigger}))(?=[,;)]|[.]?[ \t]*(?:\n|\z)|\. \p{Lu}| (?:to|that|about|on|for|and|today|again|if|what|why|how|who|is|was|has|drove|called|said)(?!\pL)))
  hit better. {Di} called about it
  hit told {Cal} to rest
  hit his brother {Vin} drove
  hit spoke with {Ros}, who
  miss done. ROS said to be negative
  miss told MO to rest
  miss Mo. 12 came

# Whoever works for what everybody may meet: an agency, a newspaper, a maker of goods.
rule work/agency-employs
  type EMPLOYER
  cross line
  trigger list company
  back 5
  confidence 0.988
  regex (?:%{lb}(?i:employed|hired|fired|terminated|laid off|recruited|let go|suspended|promoted|disciplined) (?:by|at|from)(?: the)? |%{lb}(?i:works|worked|working|work|job|position|career) (?:at|for)(?: the)? |%{lb}(?i:driver|clerk|cook|guard|nurse|mechanic|technician|carrier|janitor|custodian|operator|loader|cashier|engineer|programmer|analyst|inspector|employee) (?:at|for|of)(?: the)? |%{lb}(?i:(?:current |former |last )?employer|place of employment)[ \t]?:[ \t]{0,3})(?<hide>(?<testfirm>\p{Lu}[\pL&'’]{1,18}(?: (?:of |and |on |the |for ){0,2}\p{Lu}[\pL&'’]{1,18}){0,6})(?C"testfirm:company"))(?![\pL-])(?=[.,;)]|[ \t]*(?:\n|\z)|[ \t](?C"wide")| (?:since|as|for|in|on|and|who|when|until|from|last|at|to|full|part|but|where|after|before|then|now)(?!\pL))
  hit employed by the {Department of Veterans Affairs} since
  hit He works at {Pepsi Cola} as a driver
  hit a driver for {Midas} and
  hit Employer: {Google}\n
  hit fired by the {Internal Revenue Service} last
  miss work for the Department of it
  miss denied by the Department of Labor
  miss the food made by Sara Lee and

# Letters that are a family's name in other dress: "Koh called" is none of them.
rule protect/letters-upper
  type PROTECT
  trigger word koh leep loe ung ide
  confidence 0.8
  regex %{lb}(?:KOH|LEEP|LOE|UNG|IDE)%{rb}
  hit skin {KOH} neg
  hit had a {LEEP} in 2012
  miss Koh called
  miss told Leep of it

# "interp Noemi ID 40921": an identity, for the ZIP codes of Idaho begin with 83.
rule protect/id-before-number
  type PROTECT
  trigger word id
  confidence 0.987
  regex (?<=\pL )ID(?= (?!83[2-8]\d\d(?![\d]))\d{4,10}(?![\d-]))
  hit interp Noemi {ID} 40921.
  miss Boise ID 83702
