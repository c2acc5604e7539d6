# Courts of trial, councils and boards that carry the name of their place: the whole name goes, not the place alone.

define kind_of_court (?:DISTRICT|MUNICIPAL|CIRCUIT|SUPERIOR|FAMILY|PROBATE|JUVENILE|CHANCERY|SURROGATE['’]S|CITY|JUSTICE|MAGISTRATES?['’]?|TRAFFIC|HOUSING|DRUG|CRIMINAL|CIVIL|DOMESTIC RELATIONS|GENERAL SESSIONS|COMMON PLEAS|SMALL CLAIMS)
define kind_in_title (?:District|Municipal|Circuit|Superior|Family|Probate|Juvenile|Chancery|Surrogate['’]s|City|Justice|Magistrates?['’]?|Traffic|Housing|Drug|Criminal|Civil|Domestic Relations|General Sessions|Common Pleas|Small Claims)

# "YORK COUNTY PROBATE COURT", "Cook County Juvenile Court"
rule work/court-of-county
  type ORGANIZATION
  trigger word court
  back 6
  confidence 0.992
  regex %{lb}(?<hide>(?!(?:THE|The|IN|In|THIS|AND|FOR|FROM|BY|By|At|AT)\b)(?:(?:\p{Lu}{2,16}[ -]){1,3}(?:COUNTY|PARISH|BOROUGH) (?:%{kind_of_court} )?COURT|(?:\p{Lu}[\pL'’.]{1,16}[ -]){1,3}(?:County|Parish|Borough) (?:%{kind_in_title} )?Court))%{rb}(?! (?:OF APPEAL|of Appeal))
  hit \n  {YORK COUNTY PROBATE COURT}\n
  hit in {Cook County Juvenile Court}, Judge
  hit the {East Baton Rouge Parish Family Court} on
  miss the County Court of
  miss IN COUNTY COURT

# "COURT OF COMMON PLEAS OF CLEARFIELD COUNTY", "Court of Common Pleas, Bucks County"
rule work/court-common-pleas
  type ORGANIZATION
  trigger word pleas
  back 3
  confidence 0.992
  regex %{lb}(?<hide>(?i:court of common pleas)(?:,| (?i:of|for|in)(?: (?i:the))?) (?:\p{Lu}[\pL'’-]{2,16} ){1,2}(?i:county)(?:, \p{Lu}[\pL]{3,14}(?C"state"))?)%{rb}
  hit IN THE {COURT OF COMMON PLEAS OF CLEARFIELD COUNTY},
  hit in the {Court of Common Pleas of Bucks County} on
  miss the court of common pleas held

# A line of its own: "VAN WERT MUNICIPAL COURT"
rule work/court-line
  type ORGANIZATION
  cross line
  trigger word court
  back 6
  confidence 0.992
  regex (?:\A|\n)[ \t]*(?<hide>(?!(?:THE|IN|THIS|UNITED|FEDERAL|SUPREME|STATE|COMMONWEALTH|APPEAL|TO|FROM|BEFORE|NEW|HIGH|LOCAL|COUNTY)\b)(?:\p{Lu}[\p{Lu}'’.-]{1,16} ){1,3}%{kind_of_court} COURT)(?=[ \t]*(?:\n|\z))
  hit {VAN WERT MUNICIPAL COURT}\nSMALL CLAIMS DIVISION
  miss UNITED STATES DISTRICT COURT\n
  miss THE MUNICIPAL COURT\n

# "FOURTH JUDICIAL DISTRICT COURT", "the Twelfth Judicial District Court, County of Dakota"
rule work/court-of-ordinal
  type ORGANIZATION
  cross line
  trigger list ordinal-word
  trigger digits 1 3
  confidence 0.992
  regex %{lb}(?<hide>(?:(?i:\pL{5,14}(?:-\pL{5,8})?)(?C"ordinal-word")|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)) (?i:judicial (?:district|circuit) court)(?:,? (?i:(?:in and for |for )?(?:the )?(?:county|parish) of) \p{Lu}[\pL'’-]{2,16}(?: \p{Lu}[\pL'’-]{2,14})?(?=[ \t]*(?:[,.;)\n]|\z)))?)%{rb}
  hit {SECOND JUDICIAL DISTRICT COURT, COUNTY OF WASHOE}.
  hit by the {Fourth Judicial District Court} in
  miss the Second Judicial District of

# A board that carries the name of its state: "THE INDUSTRIAL COMMISSION OF OHIO", "the Connecticut Workers' Compensation Commission"
rule work/board-of-a-state
  type ORGANIZATION
  trigger word board commission division bureau
  back 8
  confidence 0.992
  regex %{lb}(?<hide>(?:(?<teststate>(?:(?:NEW|NORTH|SOUTH|WEST|RHODE|New|North|South|West|Rhode) )?\p{Lu}\pL{3,13})(?C"teststate:state") (?i:State )?(?i:(?:workers?['’]?s? compensation|industrial(?: accident)?|labor(?: and industrial)?)(?: appeals?| review| relations)? (?:board|commission|division|bureau))|(?i:(?:workers?['’]?s? compensation|industrial(?: accident)?|labor(?: and industrial)?)(?: appeals?| review| relations)? (?:board|commission)|division of workers?['’]?s? compensation) (?i:of )(?i:the state of )?(?<teststate>(?:(?:NEW|NORTH|SOUTH|WEST|RHODE|New|North|South|West|Rhode) )?\p{Lu}\pL{3,13})(?C"teststate:state")))%{rb}
  hit THE {INDUSTRIAL COMMISSION OF OHIO}\nRECORD
  hit before the {Connecticut Workers' Compensation Commission}.
  hit BEFORE THE {ARKANSAS WORKERS' COMPENSATION COMMISSION}\n
  miss BEFORE THE WORKERS' COMPENSATION BOARD
  miss BEFORE THE IOWA WORKERS' COMPENSATION COMMISSIONER

# "at Leicester City Council", "from Derbyshire County Council"
rule work/council-of-place
  type ORGANIZATION
  trigger word council
  back 6
  confidence 0.99
  regex %{lb}(?<! v )(?<! v\. )(?<! vs )(?<hide>(?!(?:The|This|That|Our|Your|In|At|By|From|To|And|Each|Every|Said|THE|IN)\b)(?:(?<testname>\p{Lu}[\p{Ll}'’-]{2,18})(?C"!testname:month|weekday|demonym|title")(?: (?:and|&|upon|on|of|the|\p{Lu}[\p{Ll}'’-]{2,18})){0,4} (?:City|Town|County|Borough|District|Parish|Shire|Regional) Council|\p{Lu}{3,18}(?: (?:AND|&|\p{Lu}{3,18})){0,2} (?:CITY|TOWN|COUNTY|BOROUGH|DISTRICT|PARISH|SHIRE|REGIONAL) COUNCIL))%{rb}
  hit Colin Treadwell at {Leicester City Council}, reference
  hit from {Bath and North East Somerset District Council} on
  miss The City Council met
  miss the Borough Council and

# "Indiana Department of Correction", "TEXAS DEPARTMENT OF INSURANCE"
rule work/department-of-state
  type ORGANIZATION
  trigger word department dept bureau
  back 4
  confidence 0.992
  regex %{lb}(?<hide>(?<teststate>(?:(?:NEW|NORTH|SOUTH|WEST|RHODE|New|North|South|West|Rhode) )?\p{Lu}\pL{3,13})(?C"teststate:state") (?i:State )?(?:(?:Department|Dept\.?|Bureau) (?:of|for) \p{Lu}[\pL'’]{2,18}(?:(?:,? and| &) \p{Lu}[\pL'’]{2,18}| \p{Lu}[\pL'’]{2,18}){0,3}|(?:DEPARTMENT|DEPT\.?|BUREAU) (?:OF|FOR) \p{Lu}[\p{Lu}'’]{2,18}(?:(?:,? AND| &) \p{Lu}[\p{Lu}'’]{2,18}| (?!HAS|WAS|FOR|BY|ON|AT|IN|TO|AND|OR|THE|IS|MAY|WILL|BEFORE|WITHIN)\p{Lu}[\p{Lu}'’]{2,18}){0,2}))%{rb}
  hit FOUR YEARS, {INDIANA DEPARTMENT OF CORRECTION}, TWO
  hit made to the {Texas Department of Insurance}. This
  miss the Department of Insurance of

# "SUPERIOR COURT, FAMILY DIVISION, WINDSOR UNIT"
rule work/court-division-unit
  type ORGANIZATION
  cross column
  trigger word division
  back 5
  confidence 0.992
  regex %{lb}(?<hide>(?:SUPERIOR|CIRCUIT|DISTRICT|PROBATE) COURT,? (?:CIVIL|CRIMINAL|FAMILY|PROBATE|ENVIRONMENTAL|JUVENILE) DIVISION(?:,?[ \t]{1,3}\p{Lu}{4,14} UNIT)?)%{rb}
  hit {SUPERIOR COURT, CIVIL DIVISION, WINDSOR UNIT}\n
  miss THE CIVIL DIVISION OF

# "PROBATE COURT, OTTAWA COUNTY"
rule work/court-comma-county
  type ORGANIZATION
  trigger word county
  back 6
  confidence 0.992
  regex %{lb}(?i:(?:probate|family|district|circuit|superior|county|juvenile|chancery|municipal) court, )\p{Lu}[\pL'-]{2,16}(?: \p{Lu}[\pL'-]{2,16})? (?:COUNTY|County)%{rb}
  hit {PROBATE COURT, OTTAWA COUNTY}\n
  miss court, in Ottawa County

# "Sixth Division District Court", "14th Judicial District Court"
rule work/court-division-ordinal
  type ORGANIZATION
  trigger word court
  back 6
  confidence 0.98
  regex %{lb}(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\d{1,2}(?:st|nd|rd|th)) (?:Division|Judicial District|Judicial|Region|Housing) (?:District|Circuit|Superior|Family|Probate|Housing) Court%{rb}
  hit {Sixth Division District Court} - Small
  miss the Sixth District Court of Appeal

# "outside the Fleece and Firkin in Yarm Bottoms": a public house by its two words.
rule work/public-house
  type ORGANIZATION
  trigger word the
  back 1
  confidence 0.84
  regex %{lb}(?:outside|inside|in|at|from|near|behind|opposite|to) the (?<hide>\p{Lu}\p{Ll}{2,12} (?:and|&) \p{Lu}\p{Ll}{2,12})(?C"!medical|heading|specialty|statute|boilerplate|abbreviation|generic-body|place-us|guideline|document-word|organisation-head")(?= (?:in|on|at) \p{Lu}\p{Ll}{2,12}|, \p{Lu}\p{Ll}{2,12}[,.])
  hit outside the {Fleece and Firkin} in Yarm
  hit worked at the {Hare & Hounds}, Dunmore, before
  miss in the Knee and Ankle in It
  miss at the Fleece and firkin in Yarm

# "Bhogal-Whitlock v Pennistone Parcels – 1806629/2022": a running head.
rule work/head-party
  type ORGANIZATION
  cross line
  trigger word v vs
  confidence 0.9
  regex (?<=\pL )vs?\.? (?<hide>\p{Lu}\p{Ll}{2,16}(?: (?:and |of )?\p{Lu}\p{Ll}{2,16}){1,3})(?= (?:–|-|—) (?:Case (?:No\.? )?)?\d{4,8}[/-]\d{2,4})
  hit Whitlock v {Pennistone Parcels} - 1806629/2022
  miss Tan v Lee - 12 May

# "Zabriskie Menon PC⏎15 N. Genesee St.": a firm above its address.
rule work/firm-line
  type ORGANIZATION
  cross line
  trigger word pc p llp pllc lpa plc pa
  back 8
  confidence 0.97
  regex (?<=\n|\A)(?<hide>\p{Lu}[\pL'’-]{2,18}(?:(?:,| &| and)? (?:\p{Lu}\.? )?\p{Lu}[\pL'’-]{2,18}){1,4},? (?:PC|P\.C\.|LLP|PLLC|LPA|P\.A\.|PA|APC|L\.L\.P\.))(?=[ \t]*\n)
  hit \n{Zabriskie Menon PC}\n15 N. Genesee
  hit \n{Tan, Lee & Moor LLP}\n4 Oak
  miss \nAna Tan MD\n

# "Greaves & Plum (Bakers) Ltd"
rule work/bracket-firm
  type ORGANIZATION
  trigger mark (
  back 9
  confidence 0.97
  regex %{lb}(?<![&'’-])(?<hide>(?:(?:The|THE) )?\p{Lu}[\pL'’.-]{1,18}(?:,? (?:&|and|of|\p{Lu}[\pL'’.-]{1,18})){0,4} \(\p{Lu}[\pL &'’.-]{2,28}\) (?:Ltd|LTD|Limited|LIMITED|LLP|PLC|plc|Inc|INC|DAC|LLC|Pty|Pvt|Co)(?:\.? (?:Ltd|Limited))?)(?!\pL)
  hit Respondent: {Greaves & Plum (Bakers) Ltd}\n
  hit {Tan Foods (Holdings) Pty Ltd} said
  miss the firm (a limited one) Ltd

# "SEVENTH JUDICIAL DISTRICT", "PROBATE COURT, COUNTY OF MARQUETTE": which court it is.
rule work/judicial-district
  type ORGANIZATION
  trigger word judicial
  back 3
  confidence 0.9
  regex %{lb}(?:(?<testnth>\pL{5,12})(?C"testnth:ordinal-word")|\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)) (?:JUDICIAL (?:DISTRICT|CIRCUIT)|Judicial (?:District|Circuit))%{rb}
  hit {SEVENTH JUDICIAL DISTRICT}\n
  hit in the {19th Judicial Circuit}, he
  miss the judicial district of
  miss Supreme Judicial Court

rule work/court-county-of
  type ORGANIZATION
  trigger word county
  back 4
  confidence 0.92
  regex %{lb}(?:PROBATE|CIRCUIT|DISTRICT|SUPERIOR|FAMILY|SURROGATE['’]S|JUVENILE|MAGISTRATE|CHANCERY|MUNICIPAL|JUSTICE) COURT,? (?:COUNTY OF \p{Lu}{3,14}(?: \p{Lu}{3,14})?|OF \p{Lu}{3,14}(?: \p{Lu}{3,14})? COUNTY)(?![\pL])
  hit \n{PROBATE COURT, COUNTY OF MARQUETTE}\n
  hit {SUPERIOR COURT OF YOLO COUNTY}\n
  miss COURT COUNTY OF
