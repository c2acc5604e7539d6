# What numbers, letters and names of law, billing, goods and valves look like.

# "St. Jude 29 mm", "the St. Jude or the Medtronic Hall valve": makers of valves and what beats by them.
rule protect/valve-maker
  type PROTECT
  trigger word jude
  back 2
  confidence 0.992
  regex %{lb}(?<!\bfor |\bat )(?<hide>(?:St\.?|Saint|SJM) Jude(?: Medical)?(?=(?:,? (?:Medical |mechanical |bileaflet |tilting |aortic |mitral |size |#|No\. ?|Regent |Epic |Trifecta |Masters )*(?:\d\d ?-?mm|\d\d(?![\pL\pN/.])(?! (?:days?|weeks?|months?|years?|hours?|minutes?|miles?|ago|times)(?!\pL))|valve|prosthe\w+|MVR|AVR|conduit|pacemaker|ICD|lead|stimulator|generator|device)| or (?:the )?(?:Medtronic|On-X|Carbomedics|ATS|Sorin)| ?\((?:bileaflet|mechanical))))
  hit 74 F for mech MVR ({St. Jude} 29 mm, 2009)
  hit such as the {St. Jude} or the Medtronic Hall valve
  hit AVR with a {St. Jude} valve
  miss seen at St. Jude in Memphis
  miss St. Jude ward 29
  miss transferred from St. Jude 12 days ago
  miss works for St. Jude Medical lead team

# "s. 24 CLRA", "s. 16(1) of the FLA": an act by its letters behind its section.
rule protect/section-act
  type PROTECT
  trigger word s ss sec
  confidence 0.986
  regex %{lb}(?:ss?|[Ss]ec)\. ?\d{1,4}(?:\.\d{1,3})?(?:\(\d{1,3}\))*(?:\([a-z]{1,3}\))*(?:(?:,| and|-| to) \d{1,4}(?:\(\d{1,3}\))*){0,4},? (?:of )?(?:the )?[A-Z][A-Za-z]{0,4}[A-Z](?![\pL\pN])(?!\.\pL)(?! [A-Z])
  hit Status quo. {s. 24 CLRA}; costs
  hit in breach of {s. 39 EqA} and
  hit under {ss. 15(1) of the FLA}, the
  miss Bros. 24 BPD
  miss s. 24 apples
  miss Jos. 24 MAIN

# "A.R.S. 15-341", "phila code PM15-602": sections of codes.
rule protect/code-of-town
  type PROTECT
  trigger word r c s g j l code ordinance bylaw
  back 8
  confidence 0.986
  regex %{lb}(?:(?:A\.R\.S|O\.C\.G\.A|O\.R\.S|R\.C\.W|K\.R\.S|M\.C\.L|N\.R\.S|C\.R\.S|K\.S\.A|R\.S\.Mo|T\.C\.A|M\.G\.L|N\.J\.S\.A|M\.R\.S|O\.R\.C|R\.S\.A|D\.C|I\.C)\. ?(?:§{1,2} ?|[Ss]ec\. ?|[Ss]ection )?\d{1,3}[A-Z]?[-:.]\d{1,5}(?:[-.]\d{1,4})*|(?i:city|phila|philly|county|building|fire|housing|health|municipal|penal|admin|state|town|property|maintenance|zoning|traffic|plumbing|electrical|labor|school) (?i:code|ordinance|bylaw) (?:§{1,2} ?|[Ss]ec(?:tion|\.)? ?|[Nn]o\. ?)?[A-Z]{0,3}-?\d{1,3}[-.]\d{2,4}(?:[-.]\d{1,4})*)(?![\pL\pN])
  hit athletic rule ({A.R.S. 15-341}) applies
  hit {phila code PM15-602} says 68 degrees
  hit the {housing code § 14-201} asks
  miss zip code 15-341
  miss door code 1542

# "Emergency Ordinance no. 56/2003", "Law No. 95/2006": laws of other countries.
rule protect/law-number
  type PROTECT
  trigger word ordinance law decree directive regulation decision resolution act order
  confidence 0.986
  regex %{lb}(?:Ordinance|Law|Decree|Decree-Law|Directive|Regulation|Act)(?: \((?:EU|EC|EEC)\))? [Nn]os?\.? ?\d{1,5}/(?:19|20)?\d{2,4}(?:/(?:EU|EC|EEC))?(?![\pL\pN/-])
  hit to Emergency {Ordinance no. 56/2003}. A strong
  hit under {Law No. 95/2006} on
  hit under {Regulation (EU) No 883/2004} on
  miss in law no. 4
  miss by order no. 56/2003

# "(Protection of Policyholders' Interests) Regulations": the short title of rules, its subject in a bracket.
rule protect/title-bracket
  type PROTECT
  trigger word regulations rules act bill ordinance
  back 12
  confidence 0.991
  regex \((?<hide>\p{Lu}[\pL'’-]{2,18}(?:,? (?:(?:of|and|for|the|to|from|in|on|by|at|etc\.?) ){0,2}\p{Lu}[\pL'’-]{2,18}){0,6})\) (?:(?:Amendment|Consolidation|General|No\.? ?\d) )?(?:Regulations|Rules|Act|Bill|Ordinance)(?!\pL)
  hit IRDAI ({Protection of Policyholders' Interests}) Regulations, 2017
  hit the Employment ({Equal Treatment}) Regulations 2003
  miss (Maria) said Regulations
  miss the (Rules) of

# "97110x2 97112 97140": codes of what is billed.
rule protect/billed-codes
  type PROTECT
  trigger digits 5 5
  confidence 0.96
  regex %{lbn}9[0279]\d{3}(?:(?:[x×]| x ?)\d{1,2})?(?:-?(?:GP|GO|25|59|KX|LT|RT)(?!\d))?(?:(?:(?:,|;| \+|/| &) ?| )9[0279]\d{3}(?:(?:[x×]| x ?)\d{1,2})?(?:-?(?:GP|GO|25|59|KX|LT|RT)(?!\d))?){1,7}(?![\pL\pN-])
  hit billable 50   {97110x2 97112 97140}\nA: On
  hit CPT {97110, 97140-59, 97530} today
  miss Zip 97110 and 97112-4417
  miss no. 97110971129714097530 it is
  miss call 97110 55501

# "incident in P.E. on Oct. 5", "No P.E., band or bus".
rule protect/school-gym
  type PROTECT
  trigger word p
  confidence 0.99
  regex (?:(?<=\b[Ii]n |\b[Nn]o |[Dd]uring |\b[Ff]rom |\b[Oo]f |\b[Tt]o |\b[Ff]or |\b[Mm]iss |[Ff]ormal )P\.E\.(?! of)|P\.E\.(?= (?:class|teacher|excuse|coach)))
  hit the incident in {P.E.} on Oct. 5
  hit No {P.E.}, band or bus
  hit his {P.E.} teacher
  miss Lee Tan, P.E., engineer
  miss from P. E. Tan

# "SBN 288140", "CLRA" behind a name: bars and their short forms.
rule protect/bar-short
  type PROTECT
  trigger word sbn csb wsba osb tbn isba
  confidence 0.992
  regex %{lb}(?:SBN|CSB|WSBA|OSB|TBN)(?=[ :#])
  hit Nadia Tan\n{SBN} 288140\n
  hit ({WSBA} #41720)
  miss sbn 4
  miss The OSBORNE

# "They cruised the Amazon": rivers where one travels.
rule protect/river-cruised
  type PROTECT
  trigger word amazon orinoco nile congo danube rhine ganges mekong yangtze volga zambezi
  back 3
  confidence 0.95
  regex %{lb}(?i:cruised|sailed|rafted|paddled|up|down|along|fished|kayaked|on) the (?<hide>Amazon|Orinoco|Nile|Congo|Danube|Rhine|Ganges|Mekong|Yangtze|Volga|Zambezi)(?=[.,;]|\z| (?:last|in|with|for|and|by|this|when|two|basin|river|River))
  hit They cruised the {Amazon} last winter.
  hit a trip down the {Nile} in 2012
  miss a driver for Amazon
  miss the Amazon van

# "Illinois 820 ILCS 305/8.7", "Florida 440.13 governs": a state before its code.
rule protect/state-before-code
  type PROTECT
  trigger word ilcs stat statutes governs applies controls
  back 8
  confidence 0.986
  regex %{lb}(?<teststate>\p{Lu}\p{Ll}{2,13}(?: \p{Lu}\p{Ll}{3,9})?)(?!\pL)(?C"teststate:state") (?:\d{1,3} ILCS(?: \d{1,4}/[\d.]{1,8})?|(?:Rev\. |Gen\. )?Stat(?:utes|\.)?(?!\pL)(?: Ann\.)?(?: §)?(?: ?\d{1,3}[.-]\d{1,4})?|§? ?\d{2,3}\.\d{1,4}(?= (?:governs|applies|controls)))
  hit {Illinois 820 ILCS 305/8.7} applies.
  hit Here {Florida 440.13} governs.
  miss Maine 12 applies
  miss lives in Ohio. Stat order
