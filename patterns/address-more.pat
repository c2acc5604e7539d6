# A flat before its house, a house by a number and a name behind what only a house is.

# "2B, 119 Clover Hill Ave", "at 14B, 300 Tamarack Way".
rule address/flat-before
  type STREET
  cross line
  trigger digits 1 4 ABCDEFGHJKLMNRSW
  confidence 0.93
  regex (?:\A|(?<=\n|: |\bat |\bto |\bin |, ))\d{1,4}[A-Z](?=, \d{1,5}[A-Z]? \p{Lu}[\p{Ll}'’-]{2,20}(?: \p{Lu}[\p{Ll}'’-]{1,20}){0,3}(?:,|\n|\z|\.| or | and ))(?!, \d{1,5} (?:January|February|March|April|May|June|July|August|September|October|November|December))
  hit {2B}, 119 Quince Hill Ave\nBarnet VT
  hit They are at {14B}, 300 Tamarack Way, now
  miss took 2B, 4 Norco
  miss at 2B, 4 March 2019

# "Jurisdiction:    UT"
rule address/jurisdiction
  type STATE
  trigger word jurisdiction juris venue
  cross column
  confidence 0.85
  regex %{lb}(?i:jurisdiction|juris|venue|state of (?:jurisdiction|injury|hire)) ?:[ \t]?(?<hide>[A-Z]{2})(?C"state-code")(?=\n|\z|[,;])
  hit Jurisdiction:    {UT}\n
  miss Jurisdiction: OK to go
  miss Venue: at the hall

# "[ADDRESS], Ogallala 69153": a town before its ZIP, the state left out.
rule address/town-zip
  type CITY
  trigger digits 5 5 .,;)
  trigger digits 5 5 \s-
  back 3
  confidence 0.86
  regex (?<=, )(?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,12})?)(?C"place-us") (?=\d{5}(?:-\d{4})?(?![\pL\pN-]))
  hit 114 Elm St, {Ogallala} 69153 (they
  miss order, Lot 69153 is
  miss part, Fresno 691533

# "1180 - 20th Street West", "#400, 910 - 7th Ave. S.W.": suite and house before a numbered street, as in Canada.
rule address/canadian
  type STREET
  cross line
  trigger list street-type
  back 9
  confidence 0.95
  regex (?<![\pL\pN-])(?:#\d{1,5}[A-Z]?(?:,| ?-) ?)?\d{1,5} ?[-\x{2013}] ?\d{1,3}(?:st|nd|rd|th)? \pL{2,9}(?!\pL)(?C"street-type")\.?(?: (?:North|South|East|West|[NSEW]\.?(?:[EW]\.?)?)(?!\pL))?|(?<![\pL\pN-])#\d{1,5}[A-Z]?, ?\d{2,5} (?:\p{Lu}[\pL'’-]{1,20} ){1,3}?\pL{2,9}(?!\pL)(?C"street-type")\.?(?: (?:North|South|East|West|[NSEW]\.?(?:[EW]\.?)?)(?!\pL))?
  hit \n{1180 - 20th Street West}, Saskatoon
  hit \n{#400, 910 - 7th Ave. S.W.}\nCalgary
  hit \n{#12, 41 Alder Court}\n
  miss 12 - 20 of the Street
  miss of 1180 - 20 in Street clothes

# "Rural Route 3", "R.R. #1, Site 6, Comp. 14", "Star Route Box 19", "PO Box 88-C", "Lockbox 3100".
rule address/rural-route
  type STREET
  trigger word route rr r rfd hc lockbox box
  back 5
  confidence 0.94
  regex %{lb}(?:(?:(?:Rural Route|R\. ?R\.|RFD|R\.F\.D\.|Highway Contract|Star Route) ?(?:#|No\. ?)?|RR ?(?:#|(?=\d{1,4},? (?:Box|Site|Comp)))|HC ?(?=\d{1,4},? Box))\d{1,4}(?:,? (?:Box|Site|Comp\.?|Compartment|Unit|Lot|Group|Stn\.?) ?#?\d{1,5}[A-Z]?){0,3}|Star Route,? Box \d{1,5}|Lockbox \d{2,6}|P\.? ?O\.? Box \d{1,5}-[A-Z](?![\pL\pN]))(?![\pL\pN])
  hit at {R.R. #1, Site 6, Comp. 14}, Smiths Cove
  hit home on {Rural Route 3} outside
  hit \n{Star Route Box 19}\nMountain
  hit Co., {Lockbox 3100}, Redding
  hit Trust, {PO Box 88-C}, Kingston
  miss RR 14 and sats 98
  miss HR 88, RR 18, BP

# "61 Upham St., first floor", "19 Broadway, 2nd fl rear": the floor behind the street.
rule address/floor-behind
  type STREET
  trigger word floor fl flr
  back 8
  confidence 0.94
  regex (?:(?<=St\., |Ave\., |Rd\., |Dr\., |Ln\., |Blvd\., |Street, |Avenue, |Road, |Drive, |Lane, |Place, |Court, |Way, |Broadway, |Plaza, |Center, |Square, ))(?i:(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|ground|top|lower|upper) (?:floor|flr?)(?!\pL)\.?(?: (?:rear|front|left|right)(?!\pL))?)
  hit at 61 Upham St., {first floor}, or
  hit at 19 Broadway, {2nd fl rear}, Newburgh
  miss on the first floor of it

# "One Courthouse Sq., Port Amity  49799": a town and its ZIP code behind a street, without a state.
rule address/zip-behind-street-town
  type ZIP
  trigger digits 5 5
  back 6
  confidence 0.93
  regex %{lb}(?i:st|street|ave|avenue|rd|road|sq|square|dr|drive|blvd|ln|lane|way|ct|court|pl|place|hwy|highway|pike|terrace|circle)\.?,[ ](?:\p{Lu}[\pL'.-]+,?[ ]){1,3}(?<hide>\d{5}(?:-\d{4})?)(?![\pL\pN-])(?! (?:men|miles|feet|dollars|pounds))
  hit One Courthouse Sq., Port Amity {49799}
  hit 12 Elm St., Dayton {45402-1200}
  miss on Elm St, Mr. Tan has 45402 men

# A ZIP code for a place: "a 41 yo from 98362", "moved to 02139".
rule address/zip-from
  type ZIP
  trigger digits 5 5
  back 6
  confidence 0.82
  regex %{lb}(?i:y\.?/?o\.?|old|man|woman|male|female|gentleman|lady|patient|pt|resident|lives?|living|lived|moved?|relocated|resid(?:es?|ing)|housed|homeless|grew up|born)(?: (?:M|F|here|now|back|alone|currently))? (?:from|in|to|near|of) (?<hide>\d{5}(?:-\d{4})?)(?=[.;)]|,(?! ?\d)|\z|\n| (?:and|with|last|since|until|who|for|but|when|zip|area)%{rb})
  hit ID'd as a 41 yo from {98362}. Then
  hit She moved to {02139} last May
  hit lives alone in {60614-2231} with her cat
  miss moved to 12000 units daily
  miss He lived in 20000 square feet.

# Military mail, and mail that waits at the counter: "PSC 80 Box 12045", "CMR 402, Box 118", "General Delivery".
rule address/military
  type STREET
  trigger word psc cmr
  confidence 0.94
  regex %{lb}(?:PSC|CMR) ?#?\d{1,4},? (?:Box|BOX) ?#?\d{1,5}%{rb}
  hit He lives at {PSC 80 Box 12045} with his wife
  hit mail: {CMR 402, Box 118}, APO
  miss PSC 80 patients

rule address/general-delivery
  type STREET
  cross line
  trigger word general
  back 3
  confidence 0.88
  regex (?i:address|mail|to|at|residence):?[ \t\n]{1,4}(?<hide>General Delivery|GENERAL DELIVERY)(?=[,.;\n]|\z|[ \t]+(?:\p{Lu}|\d))
  hit Address: {General Delivery}\nSupai
  hit sent to {General Delivery}, Supai
  miss a general delivery of goods
  miss moved from labor to general delivery.

# A flat before its house: "Unit 5/118 Banksia Parade".
rule address/unit-stroke
  type STREET
  trigger word unit flat apt apartment villa shop lot
  confidence 0.93
  regex %{lb}(?i:unit|flat|apt\.?|apartment|villa|shop|lot) ?\d{1,4}[A-Z]? ?/ ?\d{1,4}[A-Z]?(?:-\d{1,4})? \p{Lu}[\pL'’-]{1,20}(?: \p{Lu}[\pL'’-]{1,20}){0,2} (?<testtype>\p{Lu}\pL{1,10})(?C"testtype:street-type")%{rb}
  hit He lives at {Unit 5/118 Banksia Parade} with her
  hit {Flat 2/14 St Kilda Road}, then
  miss Unit 5/118 was full
  miss Unit 5/12 Blood products

# The parts of an Indian address behind a plot, a door or a house: "Plot 44, Sector 21-B", "Door No. 8-2-601, Road No. 10".
rule address/plot
  type STREET
  trigger word plot door house flat
  confidence 0.94
  regex %{lb}(?i:plot|door|house|flat|h\.)(?: (?:No\.?|no\.?|#))? ?[A-Z]?-?\d[\dA-Z/-]{0,12}, (?:Sector|Road No\.?|Street No\.?|Phase|Block|Cross|Main|Lane No\.?|Ward No\.?) ?-?[\dA-Z][\dA-Z-]{0,5}(?![\pL\d])
  hit Address: {Plot 44, Sector 21-B}, Navi Mumbai
  hit lives at {Door No. 8-2-601, Road No. 10}, Hyderabad
  miss Plot 44 shows the ratio
  miss Figure and plot 4, Main effect
