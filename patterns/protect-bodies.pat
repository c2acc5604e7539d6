# What has the form of a body and is none: titles of documents and their subjects, departments of no house, the tribunals of an order,
# the two sides of a caption.

define plain (?:of|and|for|the|to|in|on|or|with|by|a|an|from|at|&)
define title_word (?<testname>\p{Lu}[\p{L}'’-]{1,20})(?!\pL)(?C"testname:english|medical|abbreviation")(?C"!testname:given-male|given-female|month|weekday|title")
# The first of them, which is whose title it would be: nobody's name.
define title_first (?=\pL+(?:\pL|-)*(?C"!surname-us|surname-world|place-us")|\pL+(?:\pL|-)*(?C"medical"))%{title_word}

# "Criteria for the Repair of Rotator Cuff Tears", "Guidelines for Opioid Prescribing".
rule protect/document-title
  type PROTECT
  trigger word criteria guideline guidelines indications recommendations standards protocol protocols principles requirements checklist instructions procedures
  confidence 0.985
  regex %{lb}(?:Criteria|Guidelines?|Indications|Recommendations|Standards|Protocols?|Principles|Requirements|Checklist|Instructions|Procedures) (?:for|on|of)(?: (?:the|a|an))? (?:%{title_first}|(?!the |an? )%{plain})(?: (?:%{title_word}|%{plain})){0,8}(?<=\p{L})(?![\pL'])
  hit {Criteria for the Repair of Rotator Cuff Tears} (see 4)
  hit {Guidelines for Opioid Prescribing} were sent
  miss criteria for repair are met
  miss Criteria by Larkspur
  miss Instructions for Archer: rest
  miss Instructions for Mr Banks today
  miss Standards of Archer Hospital

# The subject of a memorandum or policy: "SUBJECT: Retention of Consent Forms and Operating Logs".
rule protect/policy-subject
  type PROTECT
  cross line
  trigger word release use disclosure retention management handling reporting documentation access transmission storage amendment
  confidence 0.985
  regex (?:(?<=SUBJECT: |Subject: |subject: |TITLE: |Title: |POLICY: |Policy: |TOPIC: |Topic: )|(?<=\n)|\A)(?:Release|Use|Disclosure|Retention|Management|Handling|Reporting|Documentation|Access|Transmission|Storage|Amendment) (?:of|to) (?:%{title_first}|%{plain})(?: (?:%{title_word}|%{plain})){1,10}(?=[ \t]*(?:\n|\z))
  hit SUBJECT: {Retention of Consent Forms and Operating Logs}\n
  hit Title: {Disclosure of Laboratory Results to Patients}\n
  miss Release of Maria Larkspur
  miss Subject: Handling of Brooks Claim
  miss the use of it

# A department by what it does, of no house: "the Health Information Department", "Medical Staff Office", "Patient Accounts".
rule protect/department-plain
  type PROTECT
  trigger word department office committee services unit division team desk
  back 5
  confidence 0.985
  regex (?:(?<=\b[Tt]he |\b[Oo]ur |\b[Yy]our |\b[Bb]y |\b[Tt]o |; |: |, |\n|\b[Aa]ny |THE )|\A)(?:(?:Health|Medical|Patient|Clinical|Protected|Release|Risk|Quality|Claims?|Customer|Member|Provider|Human|Staff|Nursing|Privacy|Security|Compliance|Billing|Admitting|Registration|Records?|Information|Management|Accounts?|Relations|Resources|Utilization|Review|Case|Social|Support|Bill|Benefits?|Disability|Leave|Return|Safety|Legal|Business|Financial|Credentialing|Appeals?|Grievance|Infection|Control|Prevention|Ethics|Pharmacy|and|of|&) ){1,4}(?:Department|Office|Committee|Services|Unit|Division|Team|Desk)(?![\pL'])(?! (?:of|for|at) \p{Lu})
  hit ask the {Health Information Department} for a copy
  hit keys are kept by the {Medical Staff Office}, daily
  hit write to the {Claims Review Unit} at once
  miss the Larkspur Office
  miss Larkspur Medical Services

# Sides of a caption: "Employer/Insurer.", "Claimant Attorneys", "Defendants-Appellees".
rule protect/caption-side
  type PROTECT
  trigger word insurer attorneys carrier respondents appellants appellees defendants respondent defendant appellant appellee
  back 4
  confidence 0.985
  regex %{lb}(?:(?:Employer|Self-Insured|Defendant|Claimant|Respondent|Petitioner|Applicant|Plaintiff|Appellant|Appellee|Defense|Defence|Counsel|Cross)s?[ /-]{1,3}(?:Insurer|Attorneys|Carrier|Respondents?|Appellants?|Appellees?|Defendants?))%{rb}
  hit MUTUAL, {Employer/Insurer}.\n
  hit SALEM, {Defense Attorneys}\n
  miss the employer's insurer

# Goods by what they come in or what is done with them: "a fifth of Black Velvet", "wore Carhartts", "dips Copenhagen".
rule protect/goods
  type PROTECT
  trigger word pint pints fifth fifths bottle bottles can cans pack packs sixpack case cases shot shots handle tin tins pouch pouches dips dipped chews chewed smokes smoked drinks drink drank dip chew smoke wears wore wearing liter liters glass glasses keg
  confidence 0.985
  regex %{lb}(?:(?:(?<=\b[Aa] |\bone |two |three |\bfour |five |six |half |ther |eral |\d )(?:cases?|handles?)|pints?|fifths?|bottles?|cans?|packs?|shots?|tins?|pouch(?:es)?|lit(?:er|re)s?|glass(?:es)?|kegs?) of (?<hide>\p{Lu}[\p{Ll}'’]{2,14}(?: \p{Lu}[\p{Ll}'’]{2,12}){0,2})(?C"!title")(?=[.,;)]|\z| (?:a|per|on|every|each|in|and|or|at|daily|nightly|by|with|for|over|before|after|to|was|from|then|when|while|most|that)%{rb})|(?:dips?|dipped|chews?|chewed|smokes?|smoked|drinks?|drank) (?:only |mostly |mainly )?(?<hide>\p{Lu}[\p{Ll}'’]{2,14}(?!\p{Ll})(?C"!month|weekday|season|holiday")(?: \p{Lu}[\p{Ll}'’]{2,12})?)(?=[.,;)]|\z| (?:a|daily|nightly|and|or|on|since|\d|for|every|long)%{rb})|(?:wears|wore|wearing) (?:his |her |old |new |a pair of )?(?<hide>\p{Lu}[\p{Ll}'’]{2,14}(?: \p{Lu}[\p{Ll}'’]{2,12})?s)(?=[.,;)]|\z| (?:and|or|on|to|at|with|when)%{rb}))
  hit He buys a fifth of {Black Velvet} every Friday.
  hit two cans of {Steel Reserve} a night
  hit he dips {Copenhagen} daily
  hit He wore {Carhartts} and gloves
  miss a case of Mr. Tan
  miss the glass of the door
  miss wearing a brace
  miss in the case of Delgado, the
  miss He last drank Saturday and
  miss last smoked March.

# Boards and commissions of a state, in the heading of an order: "WORKERS' COMPENSATION COMMISSION OF THE STATE OF OHIO".
rule protect/board-of-state
  type PROTECT
  trigger word board commission tribunal administration
  back 6
  confidence 0.986
  regex %{lb}(?i:(?:workers['’]?|workmen['’]?s?|worker['’]s) compensation|industrial|industrial accident|unemployment insurance|employment security|labor(?: and industrial)?|labor & industrial)(?i: appeals?| review| relations| court)?(?i: board| commission| tribunal| administration)(?i: of the state| of the commonwealth)?(?![\pL])
  hit ORDER OF THE {WORKERS' COMPENSATION COMMISSION OF THE STATE} OF OHIO
  hit the {Industrial Commission} found that
  miss BEFORE THE LARKSPUR BOARD
