# Bodies by the few words that stand around them: courts of trial and their headings, departments of a town as parties, unions, the offices
# and schools of a county, and employers behind "with", "picks orders for" and "drives for".

define org_word (?:(?:St|Mt|Ft|Bros|Co|\p{Lu})\.|\p{Lu}(?:[\pL\pN'+-]|\.(?=\pL)){0,24})
define org_name (?<testorganisation>%{org_word}(?:(?: (?:of|and|the|&|for|de|la|del))?[ \n](?!(?C"wide"))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|He|She|His|Her|The)\b)(?:%{org_word}|&)){0,4})(?<![.&])
define no_org (?C"!testorganisation:generic-workplace|state|country|month|weekday|holiday|season|demonym|title|heading|abbreviation|eponym|medical|drug|specialty|place-us|place-world|given-male|given-female")

# Captions: "PROBATE COURT OF HAMILTON COUNTY, OHIO", "SUPERIOR COURT, JUDICIAL DISTRICT OF WINDHAM".
rule work/court-caption
  type ORGANIZATION
  cross line
  trigger word court
  back 5
  confidence 0.992
  regex (?:\A|(?<=\n)|(?<=IN THE )|(?<=  ))[ \t]*(?<hide>(?:PROBATE|SUPERIOR|FAMILY|CIRCUIT|DISTRICT|COUNTY|MUNICIPAL|JUVENILE|CHANCERY|JUSTICE|MAGISTRATE|CITY) COURT(?:,? (?:OF|FOR|IN AND FOR) (?:THE )?(?!(?:APPEALS?|STATE|COMMON|CLAIMS|UNITED|CALIFORNIA|NEW JERSEY|CONNECTICUT|ARIZONA|DELAWARE|PENNSYLVANIA)\b)(?:(?:COUNTY|CITY|PARISH) OF )?\p{Lu}{3,16}(?: (?!COUNTY)\p{Lu}{3,14})?(?: (?:COUNTY|PARISH|CITY))?(?:, \p{Lu}{4,14}(?C"state"))?|,? JUDICIAL DISTRICT OF \p{Lu}{3,16}(?:[ -]\p{Lu}{3,14})?))(?![\pL])
  hit {PROBATE COURT OF HAMILTON COUNTY, OHIO}\nESTATE
  hit {SUPERIOR COURT, JUDICIAL DISTRICT OF WINDHAM}\nNo.
  miss DISTRICT COURT OF APPEALS
  miss SUPERIOR COURT, IN MAY

# A department as a party: "DEPARTMENT OF PUBLIC WORKS, CITY OF FROSTBURG", "County of San Mateo, Probation Department".
rule work/department-of-town
  type ORGANIZATION
  trigger word department dept city county town
  back 5
  confidence 0.992
  regex %{lb}(?:(?<hide>(?i:department|dept\.?) (?i:of) (?!(?i:medicine|surgery|radiology|neuro|ortho|ped|psych|emerg|patho|family|internal|anesth))\pL{3,14}(?: (?:(?:and|AND|&) )?\p{Lu}[\pL]{3,14}){0,2}, (?i:city|county|town|village|borough) (?i:of) \p{Lu}[\pL'-]{2,16}(?: \p{Lu}[\pL'-]{2,14})?)|(?<hide>(?:City|County|Town) of \p{Lu}[\pL'-]{2,14}(?: \p{Lu}[\pL'-]{2,14})?, (?:(?:Public|Fire|Police|Parks|Probation|Sheriff's|Health|Water|Human|Social|Works|Services|Transit|Sanitation|Street|Library|and|&)[ \n]){1,4}(?:Department|Dept\.?|Services|District)))(?![\pL])
  hit Appellant\nv.\n{DEPARTMENT OF PUBLIC WORKS, CITY OF FROSTBURG}\n
  hit Nwosu vs. {County of San Mateo, Probation Department}
  miss Department of Medicine, City of Hope
  miss the City of Reno, Fire

# Unions with a letter in their number or without one: "United Steelworkers Local 1010-R", "GCC Local 14-M", "AFSCME Council 3", "the Teamsters".
rule work/union-more
  type ORGANIZATION
  trigger word local council lodge teamsters steelworkers district
  back 6
  confidence 0.99
  regex %{lb}(?:(?<hide>(?:(?:United|International|Amalgamated|American|National|Brotherhood of|Federation of) (?:\p{Lu}\p{Ll}{3,15} ){1,3}|(?:[A-Z]{3,7}|Teamsters|Ironworkers|Machinists|Carpenters|Laborers|Steelworkers)(?:/[A-Z]{2,5})?,? )(?:Local|Council|Lodge|District Council)(?: Union)?(?: No\.)? ?#?\d{1,4}(?:-?[A-Z])?)|(?<=the )(?<hide>Teamsters|Steelworkers|Machinists' Union|Longshoremen|Boilermakers|United Farm Workers)(?= (?:union|local|pension|fund|steward|rep|plan|contract)|[,.;)]|\z))(?![\pL\pN])
  hit {United Steelworkers Local 1010-R}\n
  hit union ({GCC Local 14-M}) steward
  hit representative of {AFSCME Council 3}, appeared
  hit My pension is from the {Teamsters}, my
  miss the local council 3
  miss the teamsters came

# Offices of a county: "the Malheur County Circuit Clerk", "Deputy Ruiz of Sutter County SO".
rule work/county-office
  type ORGANIZATION
  trigger word county
  back 2
  confidence 0.99
  regex %{lb}(?!(?:The|In|At|By|From|Of|To)\b)(?<hide>\p{Lu}[\p{Ll}'-]{2,16}(?: \p{Lu}[\p{Ll}'-]{2,16})? County (?:SO|PD|(?:(?:Circuit|Superior|District|Probate|Family) )?(?:Court )?(?:Clerk|Clerk's Office|Assessor|Recorder|Treasurer|Auditor|Coroner|Attorney's Office|Road Department|Roads|Public Works|Parks|Transit|Library|Jail|Extension|Probation|Fair|Fire)))(?=[,.;:)]|\z|\n| (?:\p{Ll}|&))
  hit that her employer, the {Malheur County Circuit Clerk}, be sent
  hit Deputy Ruiz of {Sutter County SO} radioed
  hit She drives for {Pima County Transit} now
  miss Pima County So far
  miss the County Clerk

# School districts and schools by their letters: "USD 308", "P.S. 118 and Sacred Heart".
rule work/school-number
  type FACILITY
  trigger word usd ps p isd unified district is
  confidence 0.985
  regex %{lb}(?<hide>USD (?:No\. ?|#)?\d{3}|(?<=[Aa]t |[Tt]o |[Ff]rom |[Oo]f |: |[Ii]n |for )(?:P\.S\.|PS|I\.S\.|M\.S\.) ?#?\d{1,3}(?! ?(?:mmHg|cm|mg|\d)))(?![\pL\pN])(?!\.\d)
  hit outside {USD 308}, where
  hit Her kids go to {P.S. 118} and
  miss set to PS 10 cm of water
  miss paid USD 3080
  miss P.S. 118 men came

rule work/school-second
  type FACILITY
  trigger word p ps
  confidence 0.9
  regex (?<=[Tt]o |[Aa]t )(?:P\.S\.|PS) ?\d{1,3} and (?<hide>%{org_name})(?=[.,;]|\z)
  hit kids go to P.S. 118 and {Sacred Heart}.
  miss P.S. 118 and Monday came

# "with the FAA at Leesburg", "has been with Target since".
rule work/with-letters
  type EMPLOYER
  trigger word with
  back 4
  confidence 0.99
  regex %{lb}(?:(?:controller|inspector|officer|agent|analyst|engineer|clerk|examiner|ranger|job|career|worked|working|work|position|employed|contract)(?: is|,)? with the (?<hide>FAA|FBI|DEA|IRS|VA|DMV|TSA|USPS|USDA|ATF|NSA|CIA|EPA|FDA|SSA|BLM|DOT|MTA|CTA|BNSF|USFS|NPS|DOD)(?=[.,;)]|\z| (?:at|in|for|since|until|on|and|as)\b)|(?i:he|she|I|has|have|had)(?:'s|'ve)? (?:has |have |had )?been with (?:the )?(?!(?:Dr|Mr|Mrs|Ms|Miss|Child|God|Medicare|Medicaid)\b)(?=(?<testname>\p{Lu}[\pL'&-]+)(?C"!testname:given-male|given-female|relative"))(?<hide>%{org_name})%{no_org}(?= (?:since|for (?:\d|the past|over|about|nearly|almost|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|many|years))))
  hit air traffic controller with the {FAA} at Leesburg
  hit She has been with {Target} since the store opened.
  hit he's been with {Larkspur Foods} for 12 years
  miss She has been with Maria since May.
  miss with the VA at last

# What one does for a firm: "pick orders for Chewy", "drives for Uber", "shops for Instacart", "set chokers for Fruit Growers Supply".
rule work/deed-for
  type EMPLOYER
  trigger word for
  back 4
  confidence 0.985
  regex %{lb}(?i:(?:picks?|picked|picking|packs?|packed|fills?|filled) (?:orders|boxes|fruit|lettuce|parts)|(?:drives?|drove|driving|delivers?|delivered|delivering|shops?|shopped|dashe[sd]|hauls?|fl(?:ies|ew)|typed|catered|modeled|scouts|scouted)|(?:set|sets|setting) (?:chokers|tile|type|steel|iron|glass)|(?:hangs?|hung) (?:drywall|rock|doors|iron)|(?:pours?|poured) (?:concrete|steel)|(?:lays?|laid) (?:pipe|brick|tile|carpet|track)|(?:felled|cut|cuts) (?:timber|trees|meat|lettuce)|(?:climbs?|climbed) (?:poles|towers)|(?:sorts?|sorted) (?:mail|parcels|packages)|(?:welds?|welded) (?:pipe|frames)) for (?:the )?(?!(?:Mr|Mrs|Ms|Dr|Miss|I|He|She|A|An|My|His|Her|God|Christmas)\b)(?=(?<testname>\p{Lu}[\pL'-]{2,20})(?C"!testname:given-male|given-female|month|weekday|holiday|heading"))(?<hide>%{org_name})%{no_org}(?=[,.;:)]|\z| (?:in|and|until|since|from|but|when|where|on|at|now|nights|part|as)\b)
  hit through a temp firm to pick orders for {Chewy}.
  hit She drives for {Uber}; he left
  hit he shops for {Instacart}.
  hit From 1994 to 2003 he set chokers for {Fruit Growers\nSupply}. In
  miss She drives for Maria.
  miss He delivered for Christmas.
  miss set for Monday

# "a joint account at Union Trust", "certificates at Fifth Third (account".
rule work/account-at
  type ORGANIZATION
  trigger word account accounts certificates certificate mortgage loan deposit cd ira
  confidence 0.88
  regex %{lb}(?i:accounts?|certificates?|mortgage|loan|deposit|CD|IRA)(?: \d{4})? (?:at|with) (?:the )?(?!(?:Dr|Mr|Mrs|Ms|Time|Home)\b)(?=\p{Lu}[\pL'&-]+ \p{Lu}|(?<testname>\p{Lu}[\pL'&-]+)(?C"!testname:given-male|given-female|english"))(?<hide>%{org_name})%{no_org}(?=[.,;)]|\z| (?:and|in|for|since|was|is|with|holds?)\b| \()
  hit They have a joint account at {Union Trust}, a Ford
  hit certificates at {Fifth Third} (account
  miss the account at Home was
  miss opened an account with Maria

# A provider of care in capitals in a letter of capitals: "TOOK HER TO LOWCOUNTRY URGENT CARE".
rule work/care-upper
  type FACILITY
  trigger word care hospital clinic medical er walk
  back 6
  confidence 0.985
  regex (?<=[ \n]TO |[ \n]AT |FROM )(?<hide>(?!(?:THE|A|AN|HIS|HER|OUR|URGENT|EMERGENCY|PRIMARY|INTENSIVE|HOME|LOCAL|GENERAL|ANY|AFTER|FOLLOW|WOUND|HOSPICE|POST|LONG|DAY|CHILD|OUTPATIENT|INPATIENT|THIS|OTHER|OUTSIDE|SEEK|GET|STANDARD|PALLIATIVE|MEDICAL|HEALTH)\b)\p{Lu}[\p{Lu}'-]{2,16}(?: \p{Lu}[\p{Lu}'-]{1,14}){0,2} (?:URGENT CARE|HOSPITAL|CLINIC|MEDICAL CENTER|WALK[- ]IN|IMMEDIATE CARE))(?![\pL])
  hit TOOK HER TO {LOWCOUNTRY URGENT CARE}
  hit SEEN AT {STONE RIVER CLINIC} IN MAY
  miss GO TO THE NEAREST HOSPITAL
  miss SENT TO URGENT CARE

# "Sent to Saint Agnes by private car".
rule work/sent-to-saint
  type FACILITY
  trigger word saint st
  back 4
  confidence 0.9
  regex (?<=[Ss]ent to |[Ss]ent her to |[Ss]ent him to |[Tt]aken to |[Tt]ook him to |[Tt]ook her to |[Bb]rought to |[Rr]ushed to |[Aa]dmitted to |[Tt]ransferred to |[Ff]lown to |[Ww]ent to )(?<hide>(?:Saint|St\.|St) (?!Louis|Paul\b|George|Petersburg|Joseph, |Cloud|Charles, )\p{Lu}\p{Ll}{2,12}(?:'s)?)(?=[.,;]| (?:by|via|for|in|with|and|on|at|where|from|ED|ER)\b)
  hit Sent to {Saint Agnes} by private car, report
  hit taken to {St. Anne's} with pain
  miss went to Saint Louis by car
  miss sent to Agnes by car

# "2007-2013  turkey hanger, Jennie-O, Melrose": the employer of a line of years.
rule work/years-line
  type EMPLOYER
  trigger digits 4 4 -
  confidence 0.99
  regex (?:\A|(?<=\n))[ \t]*(?:19|20)\d\d-(?:(?:19|20)\d\d|\d\d|now|present|date)[ \t:,]{1,4}(?:\p{Ll}[\p{Ll}'-]{1,16}[ -]){0,3}\p{Ll}{3,20}(?!\pL)(?C"occupation|occupation-head"), (?!(?:MD|RN|DO)\b)(?<hide>%{org_name})(?=[ \t]*(?:\n|\z)|, \p{Lu}|[.;])
  hit   2004-2007  janitor, {ABM}\n
  hit 2013-2019  school bus driver, {Voigt's Bus Service}\n
  miss 2004-2007  pain, Worse\n

# "With Nabob Drilling 412 since March 2016": a sentence of a history.
rule work/with-since
  type EMPLOYER
  trigger word since
  back 6
  confidence 0.985
  regex (?:\A|(?<=[.;] |\n))With (?!(?:Dr|Mr|Mrs|Ms|Miss|Medicare)\b)(?=(?<testname>\p{Lu}[\pL'&-]+)(?C"!testname:given-male|given-female"))(?<hide>%{org_name}(?: \d{1,3})?)%{no_org}(?= since (?:\p{Lu}|\d|the))
  hit derrickhand. With {Nabob Drilling 412} since March 2016.
  miss Better. With Maria since March.
  miss With Tylenol since May 3
