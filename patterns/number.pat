# Numbers that single out a person or a paper: found by the label before them, or by a shape of their own.  The label stays.

# What may stand between a label and its number: "No.", "number", "#", "(s)", a colon, dot leaders, a tab or the next line.
define no (?:[ \t]?(?i:no\(?s?\)?|nos|num(?:ber)?s?|nr|id)(?![\pL\pN])\.?|[ \t]?[#№](?:s(?!\pL))?|\(s\))
define sep (?:[ \t]?\([^()\n]{1,24}\))?[ \t]?(?:[:=#]{1,2}|[ \t]?\|[ \t]?|\.{3,80}+[ ]?:?|\.(?: \.){2,60}+[ ]?:?|\.(?=[ \t\n])|-(?= ))?[ \t\n]{0,3}(?:(?i:is|was|of)[ ])?[#]?
# A number: letters, digits, joined by one mark; it holds a digit near its start.  Groups of digits split by blanks come along, also the
# digits that follow a prefix of letters ("BLK 604418").
define joined [\pL\pN]{1,24}(?:[-/._*][\pL\pN]{1,20}){0,6}
define group_next (?: \p{Lu} \d{4,10}(?![\pL\pN/:-]|[.,]\d)| \d{2,5}(?![\pL\pN/:-]|[.,]\d)(?! ?(?:y|year|mg|M\b|F\b|male|female|days?|weeks?|hours?|times|pages?)))
define value (?<hide>(?=[\pL._/*-]{0,10}\d)(?:\d{2,4}(?: \d{2,5}(?![\pL\pN/:]|[.,]\d)){2,4}(?: \p{Lu}{2}(?!\pL))?(?! ?(?:y|year|mg))|\d{4} \d{5} \d(?!\d)|\d(?:[ -]\d){4,18}(?![\pL\pN])|%{joined}%{group_next}{0,3})|(?=\p{Lu}{1,5} [\d -]{3})\p{Lu}{1,5} \d{2,12}(?:-\d{1,8}){0,2}(?: \d{2,8}(?![\pL\pN/:]|\.\d)){0,3})(?![\pL\pN])(?!/\d)
# No date, phone or time in the place of a number.
define no_date (?!(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])[/-](?:\d{4}|\d\d)(?![\pL\pN]))(?!\d{1,2}:\d\d)(?!(?:19|20)\d\d(?:[ .,;]{0,2}(?:\z|\n|[a-z])|[ \t](?C"wide")))
# Four digits near its start: enough for a number behind a label alone ("Report: 3 pages" is none).
define digits4 (?=(?:\p{Lu}{1,5} )?[\pL._/-]{0,8}\d(?:[\pL._/ -]{0,4}\d){3})
# A label ends where its word does.
define strong_no (?!\pL)%{no}?%{sep}%{no_date}%{value}
define medium_no (?!\pL)(?:%{no}%{sep}%{no_date}|%{sep}%{no_date}%{digits4})%{value}
# Words that mean many things ("case", "order") announce a number only with "No.", "#" or a colon.
define weak_no (?!\pL)(?:%{no}%{sep}%{no_date}|(?:[ \t]?(?:[:=]|\.{3,80}+[ ]?:?|\.(?: \.){2,60}+[ ]?:?)[ \t\n]{0,3}|\t)#?%{no_date}%{digits4})%{value}

# ---- social security ---------------------------------------------------------------------------------------------------------------

rule number/ssn
  type SSN
  trigger digits 3 3 -.\s
  confidence 0.97
  regex (?<![\pL\pN])(?<!\d[-.,/ ])(?<![#$-])\d{3}([- .])\d{2}\g{-1}\d{4}(?![\pL\pN])(?![-/.]\d)
  hit Number {123-45-6789} on file.
  hit Number {123 45 6789} on file.
  hit Number {987.65.4321} on file.
  miss Number 123-45-67890 on file.
  miss Number 12-123-45-6789 on file.
  miss 123-456-7890 rang

rule number/ssn-labelled
  type SSN
  cross line
  trigger word ssn ss social socsec s soc
  confidence 0.98
  regex %{lb}(?i:S\.?S\.?(?:N\b\.?|#|\.(?= ?\d)| (?=no|num|#))|soc(?:ial|\.)? ?sec(?:urity|\.)?(?: (?:account|insurance))?)%{no}?%{sep}(?i:ending (?:in |with )?|ends (?:in |with )?|last (?:four|4)(?: digits)?:? )?(?<hide>(?:[\dXx*]{3}[- .]?[\dXx*]{2}[- .]?)?\d{4}|\d(?:[ .-]?\d){8}|\d{3}[ -]{1,3}\d{2}[ -]{1,3}\d{4})(?![\pL\pN])(?!-\d)
  hit SSN: {123456789} on file
  hit Social Security No. {123 - 45 - 6789} on file
  hit SSN ending in {6789} on file
  hit Social Security number ending {6789} here
  hit SSN\n{xxx-xx-6789}
  hit SS# {1 2 3 4 5 6 7 8 9} on file
  miss Social Security benefits began in 2014.
  miss SSI of 1200 dollars

rule number/ssn-masked
  type SSN
  trigger word x xx xxx
  trigger mark *
  confidence 0.9
  regex (?<![\pL\pN*])(?:[Xx]{3}-[Xx]{2}|\*{3}-\*{2})-\d{4}(?![\pL\pN])
  hit Number {XXX-XX-6789} on file.
  hit Number {***-**-6789} on file.
  miss Number XXX-XX-XXXX on file.
  miss xx-xx is open

rule number/ssn-last-four
  type SSN
  trigger word last
  confidence 0.85
  regex %{lb}(?i:last (?:four|4)(?:(?: digits)?(?: of (?:the |his |her |your )?(?:SSN?|social(?: security(?: number)?)?|account|card))?(?: are| is| were|:)| digits)) (?<hide>\d{4})%{rbn}|%{lb}(?i:last (?:four|4)) (?<hide>(?!(?:19|20)\d\d)\d{4})(?=[,.;)]|\z)
  hit The last four of his SSN are {6789} as filed.
  hit Last 4: {6789} on file
  hit SSN last four {6789}.
  miss The last four 2014 visits were long.
  miss the last four of them

# What other countries have in its stead.
rule number/national-id
  type SSN
  cross line
  trigger word ni nino national insurance pps ppsn sin tfn curp rfc dni nie pesel cpf bsn ahv aadhaar aadhar nric hkid personnummer codice fiscale ins uscis pan nss insee numero securite steuer steuerid idnr alien cnp cnic oib jmbg fiscal cuit cuil rut run
  confidence 0.95
  regex %{lb}(?i:(?:NI|national insurance)(?= ?(?:no|num|#|:))|NINO|PPSN?(?! \d{1,3}(?!\d))|SIN(?= ?(?:no|num|#|:|\d{3}))|TFN|CURP|DNI|NIE|PESEL|CPF|BSN|AHV|aadhaa?r|NRIC|HKID|personnummer|codice fiscale|(?:INS|USCIS)(?= ?(?:no|num|#))|PAN(?=:? (?:no\.? )?[A-Z]{5}\d{4}[A-Z])|NSS(?= \d)|INSEE|(?:num[ée]ro de )?s[ée]curit[ée] sociale|Steuer-?ID(?:entifikationsnummer)?|IdNr\.?|RFC(?=: ?[A-Z]{3,4}\d{6})|alien (?=registration|number)|CNP|CNIC|OIB|JMBG|fiscal code|CUIT|CUIL|RUT|RUN(?=:))(?!\pL)(?: ?registration)?%{no}?%{sep}(?<hide>(?=[\pL ]{0,6}\d)[\pL\d]{1,18}(?:[ ./-][\pL\d]{1,8}){0,7}(?<=\d|\d\pL|\d\pL{2}|\d \pL|\d\d\d\pL{3}))%{rb}
  hit PPS No. {1234567T} held
  hit PPSN: {7113428PA} held
  hit NI number: {QQ 12 34 56 C}
  hit SIN {046 454 286} held
  hit INS# {A12 345 678} held
  miss The sin of 3 men
  miss The RFC was 3 pages.
  miss weaker; PPS 30. Eats
  hit PAN: {ABCDE1234F} held
  hit INSEE {1 85 05 78 006 084 36} held

rule number/alien
  type ID
  trigger word number no uscis
  back 2
  confidence 0.95
  regex %{lb}(?:A[- ]?(?:[Nn]umber|[Nn]o\.?|#)|USCIS(?: (?:[Nn]umber|[Nn]o\.?))?)[:# ]{1,3}(?<hide>A?[- ]?\d{3}[- ]?\d{3}[- ]?\d{2,3})%{rb}(?!-\d)
  hit A-number: {A 098 765 432} held
  hit USCIS No. {098-765-432} held
  miss A number of 45 men
  miss A no. 12 blade

# ---- record numbers ----------------------------------------------------------------------------------------------------------------

rule number/mrn
  type MRN
  cross line
  trigger word mrn mr m med medrec medical record chart unit hospital hosp patient pt urn nhs nhi chi phn pid csn fin har encounter visit emr ehr mpi hrn clinic health
  confidence 0.97
  regex %{lb}(?i:(?:(?:MRN|M\.R\.N\.|M\.R\.(?= ?[\d#])|MR ?#|MR(?= (?:no|num|#))|URN|PID|CSN|HRN|MPI|NHI|CHI|PHN)%{strong_no}|(?:med(?:ical|\.)? ?rec(?:ord|\.)?s?|chart|hosp(?:ital|\.)?(?= (?:no|num|#|id))|NHS|EMR(?= ?[#:])|EHR(?= ?[#:])|health(?: care)? record)%{medium_no}))
  hit MRN: {00-12-34} male
  hit MRN {1234567} male
  hit Medical Record No. {H1234567} male
  hit MR# {B0077315} male
  hit HOSPITAL NUMBER: {B0077315} male
  hit Chart #:\t{44-3321}
  hit NHS Number\n{943 476 5919}
  hit MRN:{00123} male
  miss The medical record of July 3, 2014 was read.
  miss Chart review took 3 hours.
  miss Medical records: 45 pages
  miss the hospital 3 miles off

rule number/record-weak
  type MRN
  cross line
  trigger word patient pt unit encounter visit record fin har
  confidence 0.93
  regex %{lb}(?i:(?:patient|pt|unit|encounter|visit(?!%{no}%{sep}\d{1,2}(?![\pL\pN/-]))|record|FIN|HAR))%{weak_no}
  hit Patient ID: {A-100233} male
  hit Unit No. {44 33 21} male
  hit Encounter #{99812345} male
  miss The patient: 45 years old
  miss visit no. three was short
  miss Visit #: 7 of it
  miss Patient: Maria, room B

# Registers of countries and courts known by three letters: health cards, jurisdiction claims, medical councils.
rule number/register-acronym
  type ID
  trigger word hcn jcn mcr ahcip ramq cpso cpsbc cpsa cpsm ahpra gcrb gphc gdc goc hpcsa sanc bacp nznc mcnz clia cno imc mdcn slmc pmdc bmdc kmpdc nmbi coru iacp mmc tcmc
  confidence 0.9
  regex %{lb}(?:(?:HCN|JCN|MCR|AHCIP|RAMQ|CLIA|AHPRA)%{no}?%{sep}%{no_date}%{digits4}%{value}|(?:CPSO|CPSBC|CPSA|CPSM|GCRB|GPhC|GDC|GOC|HPCSA|SANC|BACP|NZNC|MCNZ|CNO|IMC|MDCN|SLMC|PMDC|BMDC|KMPDC|NMBI|CORU|IACP|MMC|TCMC)%{no}?:?[ ](?<hide>[A-Z]{0,3}[ -]?\d{3,8})%{rb}(?![-/.]\d))
  hit girl (mother 21), HCN {108 442 731}
  hit jurisdiction claim JCN {20120719-448}; open
  hit the Registrar, MCR {17440H}
  hit T. Abiodun MD FRCPC   CPSO {88120}
  hit Regional Laboratory, CLIA {19D0774426}
  hit Genetic Counsellor (GCRB {312})
  hit Reviewed by Dr Musa   MDCN {R 55012}
  hit Orthopaedic Registrar, IMC {411863}
  miss The MCR of 3 ratios
  miss an MCR test took 2 hours

# "His SIN on the form is wrong, should be ..."
rule number/sin-far
  type SSN
  trigger word sin insurance
  confidence 0.88
  regex %{lb}(?:SIN|[Ss]ocial [Ii]nsurance [Nn]umber|[Ii]nsurance [Nn]umber)[ ](?:[\pL\d',-]{1,12} ){1,9}?(?<hide>\d{3}[ -]\d{3}[ -]\d{3})%{rbn}(?! ?-?\d)
  hit his SIN on the T4 is wrong, should be {518 772 049}.
  hit The SIN we hold is {046 454 286}, he says.
  miss The SIN was wrong at 518 772 tries.
  miss Insurance number to call is 518-772-0491

# ---- plans, accounts, claims -------------------------------------------------------------------------------------------------------

rule number/health-plan
  type HEALTHPLAN
  cross line
  trigger word rx member subscriber policy group grp insurance medicare medicaid hic hicn mbi rxbin rxgrp rxpcn pcn bin medi plan beneficiary health hmo ppo certificate enrollee insured id
  confidence 0.95
  regex %{lb}(?<!upational )(?i:(?:(?:HICN?|MBI|Rx ?(?:BIN|GRP|PCN|group)|PCN(?= ?[:#]))%{strong_no}|(?:member(?:ship)?|subscriber|policy(?: ?holder)?|group|grp\.?|insurance(?: (?:policy|member|card))?|insured(?:'s)?|medicare(?: beneficiary)?|medicaid|medi-cal|(?:health )?plan|beneficiary|health (?:card|insurance)|HMO|PPO|enrollee|ID card)%{weak_no}))
  hit Member ID: {XQA 99812345} active
  hit Policy No. {PX-44-9921} active
  hit Medicare number {1EG4-TE5-MK73} active
  hit Group #{77123} active
  hit Subscriber ID\n{W123456789}
  hit MEMBER NUMBER: {GSC*0041-7729*02} active
  hit Policy: {323 X 923871} active
  miss The group of 45 met.
  miss Plan: 3 sessions of therapy
  miss Group: 2 hours weekly
  miss a policy number was asked for

# The number of a Medicare card: the Centers for Medicare & Medicaid Services leave out S, L, O, I, B and Z; before 2018 a social security
# number and a letter.
rule number/medicare
  type HEALTHPLAN
  trigger word medicare mbi hic
  confidence 0.96
  regex %{lb}(?i:medicare|mbi|hic)%{no}?%{sep}(?<hide>\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d\d|\d{3}-?\d\d-?\d{4}-?[A-Z]\d?|\d{4} \d{5} \d(?: ?/ ?\d|(?:[ /]\d){0,2})|\d{10}(?:[-/]\d)?)%{rb}
  hit Medicare {1EG4-TE5-MK72} active
  hit Medicare {448-81-2771A} active
  hit Medicare {3498 10662 1/4} active
  hit Medicare no: {2428 77190 3 / 1} active
  miss Medicare 2014 rules hold
  miss Medicare 448-81-277 pays

rule number/medicaid
  type HEALTHPLAN
  trigger word medicaid medi medical mcd mainecare masshealth tenncare badgercare soonercare familycare kancare ahcccs ohana
  confidence 0.9
  regex %{lb}(?i:medicaid|medi-?cal|mcd|mainecare|masshealth|tenncare|badgercare|soonercare|(?:nj )?familycare|kancare|ahcccs)(?: ?#| id| no\.?)?:? (?<hide>(?=(?:[A-Z]{0,2}\d){5})[A-Z\d]{7,14})%{rb}(?![-/.]\d)
  hit Medicaid {0771204AB} active
  hit Medi-Cal {91234567A} active
  miss Medicaid 2014 rules hold
  miss Medical 12345 men

rule number/plan-insurer
  type HEALTHPLAN
  trigger word aetna bcbs cigna humana kaiser anthem tricare unitedhealthcare uhc insurance ohip blue shield cross molina centene wellpoint healthnet
  confidence 0.85
  regex %{lb}(?i:aetna|bcbs|cigna|humana|kaiser|anthem|tricare|unitedhealthcare|uhc|insurance|ohip|(?:blue )?(?:cross|shield)|molina|centene|wellpoint|healthnet)(?:,|:| -| ppo| hmo){0,2}[ #:]{1,3}(?:(?i:id|no|member|number|#)[.:# ]{0,3}){0,2}(?<hide>(?=[A-Z]{0,4}\d(?:[ -]?\d){5})[A-Z]{0,4}\d{2,14}(?:[- ]\d{2,6}){0,4}(?:[- ]?[A-Z]{2}(?!\pL))?)%{rb}(?![-/.]\d)
  hit her insurance (Cigna, {U4488127701}) lapsed
  hit BCBS {XEA448812771} active
  hit OHIP # {4488 812 771 VK} active
  miss Aetna paid 300 dollars in 2014.
  miss Kaiser on 07/03/2014 saw

rule number/account
  type ACCOUNT
  cross line
  trigger word account acct a invoice bill billing statement iban routing check cheque receipt guarantor sort aba swift bic card visa mastercard amex credit debit bsb acc
  confidence 0.95
  regex %{lb}(?i:(?:(?:acct\.?|A/C|IBAN|ABA(?= ?(?:no|num|#|:))|sort code|BSB|acc(?= \d{4} ?\d{4})|routing(?= (?:no|num|#)))%{strong_no}|(?:account|invoice|bill|billing|statement|check|cheque|receipt|guarantor|card|visa|master ?card|amex|credit card|debit card)%{weak_no}))
  hit Acct# {99812-3} open
  hit Account number: {4417 1234 5678} open
  hit Invoice No. {2014-3321} open
  hit A/C: {00012345} open
  hit IBAN {DE89370400440532013000} open
  miss On account of 3 falls he
  miss The bill of 300 dollars was paid.
  miss Check: 45 minutes later
  hit BSB {062-000} there

rule number/card
  type ACCOUNT
  trigger digits 4 4
  trigger digits 15 16
  confidence 0.95
  check luhn
  regex (?<![\pL\pN])(?<!\d[-./ ])(?<![#-])(?:[3-6]\d{3}([- ]?)\d{4}\g{-1}\d{4}\g{-1}\d{4}|3[47]\d{2}([- ]?)\d{6}\g{-1}\d{5})(?![\pL\pN])(?![-/.]\d)
  hit Paid by {4111 1111 1111 1111} today.
  hit Paid by {4111-1111-1111-1111} today.
  miss Paid by 4111 1111 1111 11 today.
  miss Years 2001 2002 2003 2004-5 held.

rule number/card-ending
  type ACCOUNT
  back 1
  trigger word deposit account acct card visa mastercard amex checking savings
  confidence 0.93
  regex %{lb}(?i:direct deposit|account|acct\.?|card|visa|master ?card|amex|checking|savings)(?: account| number| no\.)?(?:,| that is)? (?i:ending|ends)(?: in| with)?:? (?<hide>[xX*]{0,4}\d{3,6}|\d\d \d\d)%{rbn}
  hit the account ending in {4471} is open
  hit Visa ending {1111} was used
  hit the Visa ending in {33 18} was charged
  hit account ending {x9021}
  hit Direct deposit ending {4471} to remain
  miss the account ended in 2014, no
  miss a card game ending late

rule number/iban
  type ACCOUNT
  trigger digits 2 30
  back 1
  confidence 0.93
  regex %{lb}[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\pL\pN])
  hit to {GB29 NWBK 6016 1331 9268 19} please
  hit to {DE89370400440532013000} please
  miss to GB29 only
  miss the AB12 CDEF row

rule number/claim
  type CLAIM
  cross line
  trigger word claim claims clm wc workers carrier insurer employer loss adjuster
  confidence 0.96
  regex %{lb}(?i:(?:claim(?:s|ant(?=s? (?:no|num|#|id)))?|clm\.?|WC claim|loss|carrier(?:'s)?(?: (?:claim|file))?|insurer(?:'s)? (?:claim|file|ref(?:erence)?)))%{weak_no}
  hit Claim No. {WC-2014-003321} open
  hit Claim Number(s): {30131234567-0001} open
  hit Claim #: {12 3456 789} open
  hit CLAIM NO.:\t{04-117732}
  hit Clm#{AB12345} open
  hit Claim no ........ {3C-WCA-88102} open
  miss The claim of 2014 was denied.
  miss Claims: 3 of them open
  miss claim no. three was open

# ---- licences ----------------------------------------------------------------------------------------------------------------------

rule number/licence-acronym
  type LICENSE
  cross line
  trigger word oln odl npi dea upin gmc sbn csr nmc bar dl cdl driver drivers
  confidence 0.97
  regex %{lb}(?i:(?:NPI|DEA|UPIN|GMC|NMC|SBN|OLN|ODL|CDL(?= ?[#:n])|D\.?L\.?(?= ?(?:#|no|num|:))|driver'?s'? licen[sc]e|bar))(?!\pL)%{no}?%{sep}%{no_date}(?<hide>(?=(?:\p{Lu}{1,2} )?[\pL-]{0,4}\d)(?=[\pL -]{0,4}[\d ]{4})(?:\p{Lu}{1,2} (?=\d{6}))?[\pL\pN]{1,20}(?:[- ](?!\d\d?[./]\d)[\d]{2,6}){0,3})%{rb}
  hit GMC {7719034}    14.1.24
  hit NPI: {1234567893} active
  hit DEA# {AB1234563} active
  hit DEA No. {AB 1234563} active
  hit Driver's license {D1234567} shown
  hit State Bar No. {123456} active
  hit GMC\n{7012345}
  miss The DEA and 3 agents came.
  miss bar 3 times a week
  miss NPI lookup failed
  miss Dear4086216l today

rule number/licence
  type LICENSE
  cross line
  trigger word license licence lic certificate certification cert registration reg permit credential
  confidence 0.94
  regex %{lb}(?i:licen[sc]e|lic\.?|certificate|certification|cert\.?|registration|reg\.?|permit|credential)(?:%{weak_no}|(?:%{no}|[ \t\n])%{sep}(?<hide>\p{Lu}{1,4}[- \n]?\d{4,8}|[A-Z]{5,9}\d{3,6}[A-Z]{0,2})%{rb}|[ ]%{no_date}(?<hide>(?=(?:[^\s\d]{0,4}\d){5})[A-Z\d]{1,12}(?:[-.][A-Z\d]{2,8}){0,2})%{rb}(?![-/.,]\d)(?! ?(?:patients|people|drivers|\p{Ll}+s\b)))
  hit License No. {PSY 12345} active
  hit Lic. No. {RN\n12345} active
  hit Lic. #{A-54321} active
  hit NP, lic.\n{N 64950}
  hit State license {A12345} active
  hit Certificate number {2014-77} active
  hit CA Lic: {G44556} active
  miss A license was given in 2014.
  miss Licensed in 12 states
  miss The license, not shown
  hit State of Ohio license {35.044881} held
  hit RN license {448812} held

rule number/licence-bracket
  type LICENSE
  trigger word license licence licensed licenced permit registered
  confidence 0.92
  regex %{lb}(?i:licen[sc]ed?|permit|registered)(?: in \p{Lu}\pL{2,12}(?: \p{Lu}\pL{2,10})?)?[ \n]?\((?<hide>(?:[A-Z]{1,2} )?(?=[A-Z-]{0,4}\d)(?:[A-Z-]{0,4}\d[A-Z-]{0,2}){4,12})(?=\)|;|,)
  hit his license\n({VT 40772913}) is due
  hit licensed in Texas ({H6620}), reviewed it
  hit licensed in California ({A 118204}), decided
  hit holds a license ({ID ZK204418B}) still
  miss his license (class B) is due
  miss licensed in 2 states (2014 only)

# A board's letters, "No." and a number: "CSR No. 1172", "SAG No. 44178".
rule number/acronym-no
  type ID
  trigger word no number
  back 2
  confidence 0.82
  regex %{lb}(?!(?:ACT|LAW|RULE|PART|ITEM|FORM|PAGE|STEP|SECTION|ISSN|ISBN|DOC|VOL|CASE|BOX|FIG|EX|CPT|AB|SB|HB|HR|PL|RE|TO|AND|ARE|IS|OF|IN|AT|HAS|WAS|HAVE|THERE|THE|WITH|OR|BUT|IF|SO|DO|ON|AS|BY|HAD|CAN|NOT|FOR)\b)[A-Z]{2,6} (?:[Nn]o\.|NO\.|[Nn]umber):? ?(?<hide>[A-Z]{0,3}-?\d{3,8}(?:[-/]\d{1,6})?[A-Z]?)%{rb}(?![.,]\d)
  hit Loralee Finch, CSR No. {1172}, there
  hit the inpatient, IP No. {3318/17}, lay
  miss THERE ARE NO. 312 OF THEM
  miss SB No. 899 reformed it
  miss IP no. 3 of it

# Number of a record in Australian hospitals.
rule number/unit-record
  type MRN
  trigger word ur urno
  confidence 0.8
  regex %{lb}(?:UR|U\.R\.|URNO)(?: ?(?:[Nn]o\.?|[Nn]umber|#|:)){0,2} ?(?!(?:19|20)\d\d(?![\d ]\d))(?<hide>\d{3,4} \d{3}|\d{5,8})%{rbn}(?![-/])
  hit DOB 30/01/2008    UR {1447 206} there
  hit UR No. {771204} there
  miss the UR 2014 denial
  miss UR 9/4/2013 denied

rule number/provider
  type LICENSE
  trigger word provider prescriber
  confidence 0.9
  regex %{lb}(?i:provider|prescriber) ?(?:[Nn]o\.?|[Nn]umber|#|ID):? ?(?<hide>(?=[A-Z]{0,2}\d{3})[A-Z\d]{5,12})%{rb}
  hit Obeyesekere FRACP\nProvider No. {248817WK}
  hit Prescriber # {4481220}
  miss the provider number of it
  miss a provider no. 2 of it

# Before a seat or a room of one's own: the locator of a booking.
rule number/booking
  type ID
  trigger word booking reservation confirmation pnr locator itinerary
  confidence 0.9
  regex %{lb}(?i:booking|reservation|confirmation|PNR|locator|itinerary)(?: (?:code|ref(?:erence|\.)?|number|no\.?|#))?:?,? (?<hide>(?=[A-Z]{0,5}\d)(?=\d{0,5}[A-Z])[A-Z\d]{6}|[A-Z]{2,4}-(?=[A-Z]{0,6}\d)[A-Z\d]{4,8}|(?<=PNR |ode |ode: )[A-Z]{6})%{rb}
  hit to Los Angeles, booking {QX7LNB}, seats 41A
  hit PNR {HKLMQR} was held
  miss a booking for Monday
  miss booking ROOM12A5 held

rule number/prisoner
  type ID
  cross line
  trigger word prisoner offender detainee recruit candidate convict
  confidence 0.93
  regex %{lb}(?i:prisoner|offender|detainee|recruit|candidate|convict)(?:%{no}%{sep}|[ \t]?[:#][ \t]?)%{no_date}(?<hide>(?=[A-Z-]{0,4}\d{2})[A-Z\d-]{3,12})%{rb}
  hit Ruaridh Iain        PRISONER NO.: {128844}
  hit Offender # {A-77120} held
  miss a prisoner no. two fled
  miss candidate: 3 of 12

rule number/licence-prefix
  type LICENSE
  trigger word md do rn lvn lpn np slp rph psy csb sbn wsba osb bbo ardc nysba nzmc gmc lmft mfc lcsw lcs lmfc rcp crc hcpc nmc bar crna
  confidence 0.92
  regex %{lb}(?:RN|LVN|LPN|NP|SLP|RPh|PSY|CSB|SBN|WSBA|OSB|BBO|ARDC|NYSBA|NZMC|GMC|LMFT|MFC|LCSW|LCS|LMFC|RCP|CRC|HCPC|NMC|CRNA)(?: (?:PIN|lic(?:en[sc]e|\.)?))?(?: ?#| no\.?| No\.?|:)? ?-?(?<hide>\d{4,8}|\d\d[A-Z]\d{4}[A-Z])%{rb}|%{lb}(?:MD|DO)-\d{4,6}%{rb}(?!-)
  hit Naomi Tan, Psy.D., PSY {20417} signs
  hit B. Sloane (CSB {188420}) signs
  hit her counsel, Ada Roe, WSBA {38812}. The
  hit Fenwick Tan-Dunn, MD  {MD-9917} (Hawaii)
  miss PSY 101 was her class.
  miss The GMC truck of 2014a
  hit NMC PIN {99I1448E} held

# ---- vehicles and devices ----------------------------------------------------------------------------------------------------------

rule number/vin
  type VEHICLE
  trigger shape upper initial
  trigger digits 1 17
  check vin
  confidence 0.97
  regex (?<![\pL\pN])(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])[A-HJ-NPR-Z\d]{17}(?![\pL\pN])
  hit Van {1M8GDM9AXKP042788} was hit.
  hit Van {11111111111A11111} was hit.
  miss Van 1M8GDM9AXKP04278 was hit.
  miss Van ABCDEFGHIJKLMNOPQ was hit.

rule number/vin-shape
  type VEHICLE
  trigger shape upper initial
  trigger digits 1 17
  confidence 0.85
  regex (?<![\pL\pN-])(?=(?:[A-Z]{0,6}\d){6})(?=(?:\d{0,6}[A-Z]){3})[A-HJ-NPR-Z\d]{13}\d{4}(?![\pL\pN-])
  hit Sedan {1G1ZH57B99F164402} was hit.
  hit Wagon {WVWZZZ1JZ3W386752} was hit.
  miss Sedan 1G1ZH57B99F16440 was hit.
  miss At ABCDEFGHIJKLM1234 he stood.

rule number/plate-uk
  type VEHICLE
  trigger shape upper
  confidence 0.85
  regex %{lb}(?<!-)[A-Z]{2}\d{2} ?[A-Z]{3}%{rb}(?! ?\d)(?<!MRI|SLR|ROM|BID|TID|QID|PRN|AND|THE|FOR)
  hit The car was {KX58 JVB} then.
  hit The car was {LK09XYZ} then.
  miss At TH12 AND L1 he had it.
  miss The car was KX58 jvb then.

rule number/vehicle-labelled
  type VEHICLE
  cross line
  trigger word vin license licence plate plates tag registration vehicle tail hull fleet engine chassis truck bus trailer cab taxi cruiser squad ambulance number numberplate rego kennzeichen reg
  confidence 0.95
  regex %{lb}(?i:VIN|vehicle(?: identification)?(?= ?(?:no|num|#|id))|(?:license|licence|number|registration) ?plates?|plates?|(?:license )?tag(?= (?:no|num|#|[A-Z]{2,3}[- ]?\d|\d{2,3}[- ]?[A-Z]))|tail(?= ?(?:no|num|#))|hull(?= ?(?:no|num|#))|(?:engine|chassis|truck|bus|trailer|cab|taxi|cruiser|squad car|ambulance)(?= ?(?:no\b|num|#))|number ?plate|rego|Kennzeichen|reg\.?(?=:? [A-Z]{2}\d\d ?[A-Z]{3}))(?!\pL)%{no}?%{sep}(?:(?:bearing|reading) )?(?<hide>(?=[A-Z -]{0,8}\d)(?=[\d -]{0,8}[A-Z])(?=(?:[A-Z\d][- ]?){5})[A-Z\d]{1,17}(?:[- ][A-Z\d]{1,6}){0,2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}|\d{5,9}|(?<=#|# |[Nn]o\. |[Nn]o )\d{3,4})%{rb}
  hit VIN {1HGCM82633A00435} on file
  hit license plate {7ABC123} seen
  hit Plate no. {KLM 4471} seen
  hit Plate: {ABC-123} seen
  miss The plate 3 screws held.
  miss The VINFACI 1HGCM is a made-up word.
  miss a plate and 6 screws
  miss The growth plate L5 was seen.
  hit Truck #{4488} hit him
  hit bus no. {4488} stopped
  hit Kennzeichen {B-KL 4488} seen

rule number/plate-state
  type VEHICLE
  trigger list state
  confidence 0.8
  regex %{lb}(?<teststate>\p{Lu}\p{Ll}{2,12}(?: \p{Lu}\p{Ll}{3,9})?)(?!\pL)(?C"teststate:state")(?: (?:license |licence )?(?:plates?|tags?|registration)(?: number| no\.?)?)?[ :]{1,2}(?<hide>\d?[A-Z]{2,3}[ -]?(?!(?:19|20)\d\d)\d{3,4}|\d{3}[ -]?[A-Z]{3}|[A-Z]\d\d \d{4})%{rb}(?![-./]\d)
  hit a pickup (Ohio {HKR 4488}) left
  hit with California plate {4KLM882} on it
  miss the California MTUS 2009 rules
  miss in Ohio BWC 2014 forms

# Marks of vehicles after the word for one: plates of India ("KA-06-B-4471"), of the United States, marks of aircraft (ICAO Annex 7).
rule number/vehicle-word
  type VEHICLE
  trigger word tail license licence plate plates registration minibus lorry truck van car bus auto scooter motorcycle motorbike vehicle plane aircraft jeep tempo bike
  confidence 0.85
  regex %{lb}(?i:tail|licen[sc]e|plates?|registration|minibus|lorry|truck|van|car|bus|auto|scooter|motorcycle|motorbike|vehicle|plane|aircraft|jeep|tempo|bike)[ ,(]{1,2}(?:(?i:bearing )?(?i:reg(?:istration|n)?\.? )?(?i:no\.? |number )?)?(?<hide>[A-Z]{2}[ -]\d{1,2}[ -][A-Z]{1,3}[ -]\d{3,4}|C-[FGI][A-Z]{3}|[GDFI]-[A-Z]{4}|(?:VH|EI|ZK|PH|ZS)-[A-Z]{3}|N\d{2,5}[A-Z]{0,2}|\d[A-Z]{3}\d{3}|\d[A-Z]{2}[A-Z\d]\d{3}|[A-Z]{2} \d[A-Z]{2} ?\d{3,4}|[A-Z]{3} ?\d{3}(?: [A-Z]{1,2})?|[A-Z]{2,3} \d{3} [A-Z]{1,3})%{rb}(?!-)(?! (?:mg|ml|mm|kg|miles|km))(?<!MRI \d\d\d|GPS \d\d\d)
  hit owner of lorry {KA-06-B-4471}. He drove
  hit the plane (tail {C-GKRV}) leaves
  hit a van of the florist, license {8ZQK114}. It rained.
  hit lorry bearing no. {MH 12 AB 1234} hit him
  hit drove home in his van, {JWB 771}. She
  hit a minibus, registration {CDR 884 L}. He
  hit from home (her truck, {AZ 7KR 2281}, is known)
  miss The car X-RAY was read.
  miss a bus in N4 times

rule number/device
  type DEVICE
  cross line
  trigger word serial ser s sn lot udi device implant catalog catalogue batch generator imei imsi
  confidence 0.95
  regex %{lb}(?i:(?:serial|S/N|(?-i:SN)|UDI|IMEI|IMSI)%{medium_no}|(?:ser\.|SN|lot|batch|device|implant|generator|catalog(?:ue)?)%{weak_no})
  hit Serial No. {PJN 604418} was placed.
  hit S/N: {BLK604418} was placed.
  hit A pump, SN {7059-45-M}, was placed.
  hit (model D140, serial {BLK 604418}) placed
  hit Lot #{44-881A} was used.
  miss A lot of 45 patients
  miss serial 3 exams were done at 2
  miss SNS 123-45-6789
  miss The implant: 3 parts

rule number/serial-short
  type DEVICE
  trigger word sn
  confidence 0.88
  regex %{lb}SN (?<hide>(?=(?:[A-Z-]{0,4}\d){4})[A-Z\d]{4,16}(?:-[A-Z\d]{1,8}){0,2})%{rb}(?!/)
  hit pacemaker SN {448812} in place
  hit lead SN {BBL448812V} in place
  miss SN 44 rales
  miss the SN ratio 12

# Application identifiers of GS1, as the Food and Drug Administration prints them under the bars.
rule number/udi
  type DEVICE
  trigger mark (
  confidence 0.98
  regex \(01\)\d{14}(?:\(\d{2}\)[A-Za-z\d-]{1,20}){0,5}
  hit UDI {(01)00844588003288(17)141120(10)A213B1} there
  hit with {(01)00844588003288(21)K44} there
  miss (01) 414 was it
  miss (01)0084 was it

# ---- any other number --------------------------------------------------------------------------------------------------------------

rule number/id-labelled
  type ID
  cross line
  trigger word pupil emp authorisation cases files applications appeals case file docket application appl app ref reference our your accession acc order specimen sample badge employee student passport inmate cdcr cdc booking incident report ticket confirmation requisition rx prescription tracking study subject index control document doc eams adj wcab panel authorization auth certification imr ur review appeal complaint matter cause petition warrant citation locker id identification personnel staff payroll service military dod va alien visa participant referral job work contract purchase po request transaction release batch evaluator tax ein tin fein npn hearing decision judgment cv officer deputy trooper ee fbi sid charge grievance exhibit access security verification fedex ups usps dhl emp i clock
  confidence 0.94
  regex %{lb}(?i:(?:IMR |UR |OMFS |WCAB |EAMS |DWC |court |agency |police |incident |crime |our |your |agency )?(?:case|file|docket|application|appl?\.?(?= ?n)|appl?\.|I\.D\.|emp\.?|reference|ref\.?|accession|acc\.|order|specimen|sample|badge|employee|student|pupil|passport|inmate|CDCR?|booking|incident|report|ticket|confirmation|requisition|Rx|prescription|tracking|study|subject|index|control|document|doc\.?|EAMS|ADJ|WCAB|panel|authorization|authorisation|auth\.?|IMR|UR|review|appeal|complaint|matter|cause|petition|warrant|locker|clock|ID(?:entification)?|personnel|staff|payroll|service|military|DOD|VA|alien|visa|participant|referral|job|work order|contract|purchase order|PO|request|transaction|evaluator|officer|deputy|trooper|EE|FBI|SID|charge|grievance|exhibit(?= no)|(?:confirmation|access|security|verification) code|FedEx|UPS|USPS|DHL|tax(?:payer)?|EIN|TIN|FEIN|NPN|hearing|decision|judgment|CV)(?:(?<=case|file|application|appeal)s)?)(?!%{no}%{sep}\d\d?(?![\pL\pN/-]))%{weak_no}
  hit Case No. {ADJ-77123} open
  hit File ........: {WC-88-A4410}
  hit Our ref: {JS/ab/1234567} sent
  hit Accession #{RAD-14-00381} read
  hit Cases Nos. {ADJ-77123} open
  miss Claims Services   4062 it says
  hit Application no. {18403/91} filed
  hit Badge no. {4471} worn
  hit IMR Case Number: {CM14-0012345} open
  hit WCAB: {ADJ9440218} open
  hit Employee ID:\t{E-0048}
  hit Case Nos. {12-3456} open
  hit Your Ref:\n{99/1/AB12}
  miss The case of 2014 was closed.
  miss Study: 45 patients were seen.
  miss Report: 3 pages were read.
  miss In this case no. three fell.
  miss Order: 07/03/2014
  hit Confirmation code: {QZ4488} sent
  hit Officer #{4488} came
  miss Date of decision: 2014   Seen by nobody
  hit App no {1234/05} lies
  hit Emp. # {00345} came

rule number/label-code
  type ID
  cross line
  trigger word pol group subscriber lot subject protocol specimen folder crime payroll acknowledgment acknowledgement receipt routing quoting quote alias bates docket reg registration case claim file case policy reference ref account acct member invoice order certificate docket ticket incident report number tracking booking inmate employee student badge shield collar id exhibit authorization confirmation complaint matter batch grp charge grievance document participant permit barcode record locker fedex ups dhl
  confidence 0.88
  regex %{lb}(?i:pol\.|folder|crime|payroll|acknowledge?ment|receipt|quoting|quote|bates|claim|file|case|policy|reference|ref\.?|account|acct\.?|member|group|subscriber|invoice|order|certificate|docket|ticket|incident|report|number|tracking|booking|inmate|employee|student|id|authorization|confirmation|complaint|matter|lot|batch|grp\.?|charge|grievance|document|participant|permit|barcode|record|FedEx|UPS|DHL|subject|protocol|specimen),?[ \n]%{no_date}(?=(?:\p{Lu}{2,4} )?[^\s\d]{0,10}\d(?:[^\s\d]{0,4}[\d ]){2}[^\s\d]{0,4}\d)(?=\d{0,12}[\pL*/-]|\d{5,26}(?![\pL\pN.,]\d)|\d{4} \d{4} \d{3,4}(?![\pL\pN]))(?<hide>\p{Lu}{2,4} \d{5,10}|\p{Lu}{2,4} \d{3,5}(?: \d{2,5}){1,3}|(?!NOS? )\p{Lu}{2,4} \d{2,4}-\d{3,8}(?:-\d{1,6}){0,3}|\d{4} \d{4} \d{3,4}|(?=[^\s\d]{0,10}\d)[\pL\pN]{1,26}(?:[-/*.][\pL\pN]{1,14}){0,5})%{rb}(?![-/*.]\d)(?<!\d(?:st|nd|rd|th))(?<!\d(?:mg|ml|cc|mm))(?<!\p{Ll}{4})(?! (?:units|patients|people|cases|men|women|samples))(?<!\d{4}-20\d\d)|%{lb}(?i:badge|shield|collar|locker|participant)(?: ?#| no\.?| number)?[ ](?<hide>\d{2,6})%{rb}
  hit the claim {BV*2014*00771} is open
  hit the claim, ref. {33-25362-Y}, is open
  hit the file {MA-55021-K} is open
  hit the claim {SIF 1234567} is open
  hit the claim {OKI 44-20118-02} is open
  hit group {77120}, plan B
  hit from lot {U4417BA} given
  hit insurer is Lake Mutual, pol. {MBM-207714-5}.
  miss a lot of 45000 men
  hit a form, number {W/2014/0877}, says
  hit Officer Vang, badge {218}, came
  hit Harmattan Travel Assurance, policy {HTA/VIS/88213-04}. Our
  hit at the desk, folder {KN-118/20} there
  hit my claim number, {CFM-H-77120}, so
  hit write to us quoting {G/44/1077}. Thanks
  hit to Pilgrim Health, member {PHH 6620 1184 03}, drafted
  hit from Republic Bank, account {5801 2274 4410}. It
  miss policy 2014 and its ends
  miss incident report NO 13-0406-B was
  miss on file 2014 and since
  miss the case 07/03/2014 was
  miss in order 2014-2015 he

# A label that is the whole of what stands before a short number, at the end of a line or a clause.
rule number/label-short
  type ID
  trigger word employee member student clock payroll cert certificate inmate recording badge
  confidence 0.8
  regex (?:(?<=\A|[,;] |\()(?:Employee|Member|Student|Clock|Payroll|Inmate|EMPLOYEE|MEMBER|STUDENT|Badge|Cert\.?|cert\.?|certificate)[ ](?!(?:19|20)\d\d)(?<hide>\d{3,6})|%{lb}recording (?<hide>\d{2,6}(?:-[A-Z\d]{1,6}){1,3}))(?=[.,;)]|[ \t]?\z)(?![.,]\d)
  hit Mr. Ly\n\nEmployee {2209}\n\nDear Ly
  hit I have GL-33102, cert {0098}. He called.
  hit in a call (recording {0117-44-A}), that
  miss Employee 2012 awards
  miss each employee 300 dollars

# Case numbers of courts in India and Sri Lanka: "No. 5518 of 2011".
rule number/number-of-year
  type ID
  trigger word no nos number
  confidence 0.9
  regex %{lb}(?i:nos?\.?|number) (?<hide>[A-Z]{0,3}\d{1,6} of (?:19|20)\d\d)%{rb}(?![-/.]\d)
  hit M.F.A. No. {5518 of 2011} (MV)
  hit Civil Appeal No {214 of 1998}, allowed
  miss answered no 3 of 20 items
  miss Act No. 14 of the House

rule number/hash-after-name
  type ID
  trigger mark #
  back 1
  confidence 0.75
  regex %{lb}\p{Lu}\pL{1,20}(?<!Suite|Ste|Unit|Apt|Room|Step|Item|Exhibit|Page|Table|Figure|Grade|Size)(?<!SUITE|UNIT|APT) #(?<hide>0\d{2,5}|[1-9]\d{3,5})%{rbn}(?!-\d)
  hit Dolores Vang #{0447}, day shift
  hit Store #{2214}, in Dayton
  miss Step #14 of it
  miss the Suite #1200 there

# A code of letters in the middle: "3C-WCA-88102".
rule number/code-middle
  type ID
  trigger digits 1 2
  confidence 0.75
  regex (?<![\pL\pN])(?<![\pL\pN][-/.,])\d{1,2}[A-Z]?-[A-Z]{2,4}(?C"!month")-\d{4,8}%{rb}(?![-/]\d)
  hit file {3C-WCA-88102} is open
  hit under {77-PLM-41022} it lies
  miss on 03-JUL-2014 he
  miss in 3-D-4410 it

# A star joins the parts of a policy only.
rule number/code-star
  type ID
  trigger mark *
  back 1
  confidence 0.85
  regex (?<![\pL\pN*])[A-Z]{2,5}\*(?:\d{4,8}|\d{2,6}[-*])[\d*-]{0,16}(?<=\d)(?![\pL\pN*])
  hit your card {GSC*0041-7729*02} works
  hit under {BV*2014*00771} it lies
  miss HLA*02 was found.
  miss rated AB*1 there

rule number/badge-after-name
  type ID
  trigger word sgt officer ofc deputy det detective trooper cpl lt agent sergeant constable pc
  confidence 0.9
  regex %{lb}(?i:sgt|officer|ofc|deputy|det|detective|trooper|cpl|lt|agent|sergeant|constable|pc)\.? (?:\p{Lu}[\pL'.-]{0,20},? ?){1,3}(?:\(?#(?<hide>[A-Z]?\d{2,6})%{rbn}|\((?!(?:19|20)\d\d)(?<hide>\d{3,6})(?=\)))
  hit Sgt. Roe #{4471} wrote it.
  hit Officer Roe (#{4471}) came
  hit PC Sunita Roe ({2217}) searched
  miss Officer Roe (2009) found
  miss Officer Roe took 3 #14 tools
  miss The officer was #1 there.

rule number/label-list
  type ID
  trigger word claim claims case cases file files account accounts policy policies policys docket dockets application applications invoice invoices
  confidence 0.9
  regex %{lb}(?i:claim|case|file|account|policy|docket|application|invoice)s? ?(?i:nos?\.?|numbers?|#s?):? ?[\pL\pN]{1,14}(?:[-/.][\pL\pN]{1,12}){0,4}(?:,| and|;| &|, and) (?<hide>(?=[\pL./-]{0,6}\d)[\pL\pN]{2,14}(?:[-/.][\pL\pN]{1,12}){0,4}(?:(?:, and|,| and|;| &) (?=[\pL./-]{0,6}\d)[\pL\pN]{2,14}(?:[-/.][\pL\pN]{1,12}){0,4}){0,5})%{rb}(?!/\d)
  hit Claim Nos. 12345, {12346} open
  hit case numbers 14-0012 and {14-0013} open
  hit Applications nos. 18403/91, {18404/91 and 18405/91} filed
  miss Claim No. 12345 and three more
  miss Claim Nos. are open

rule number/ref-slash
  type ID
  cross line
  trigger word re ref reference
  confidence 0.88
  regex %{lb}(?i:re|ref|our ref|your ref|reference)[.:]{1,2}[ \t\n]?(?<hide>(?!\d{1,2}/\d{1,2}/\d)(?=[\pL/.-]{0,10}\d)[\pL\d]{1,8}(?:[/.][\pL\d]{1,12}){1,4})%{rb}
  hit Re: {AB/4488}
  hit Ref. {JK/2014/88} sent
  miss Re: 07/03/2014 visit
  miss Re: and/or both

rule number/bare-no
  type ID
  cross line
  trigger word no nos nr
  trigger mark № #
  confidence 0.85
  regex %{lb}(?:(?:[Nn]os?\.|NO\.|№)[ \n]?|#)(?=[\pL./-]{0,6}\d)(?=(?:[^\d\n]{0,4}\d){4}|\d{1,5}/\d\d)(?!(?:19|20)\d\d(?![\pL\pN/-]))(?<hide>\d{3,4}(?: \d{3,4}){2,6}|\d{1,7}/\d{2,4}|[\pL\pN]{1,12}(?:[-/.:][\pL\pN]{1,12}){1,5}|\p{Lu}{1,4}\d{4,12}|\d{5,14})(?<![\pL\d]\.\d)%{rb}(?!/\d)(?!\.\d)
  hit under no. {18403/91} as filed
  hit filed (no. {2014-CV-00331}) there
  hit ticket #{449812} there
  hit Via certified mail no. {7013 2250 0001 4492 8830} sent
  hit ACHTERBERG, No. {12-3-00418-7}, ordered
  miss answered no. 3 of them
  miss He said no. 45 men left.
  miss rated #2 of all

rule number/adj
  type ID
  trigger word adj cm stk vno sbr lao ana sfo oak sac
  back 2
  confidence 0.96
  regex %{lb}(?:ADJ|LAO|ANA|VNO|SBR|STK|SFO|OAK|SAC|CM)[ -]?\d{2}(?:-\d{5,8}|\d{4,8})%{rb}
  hit WCAB {ADJ1234567} is open.
  hit case {CM14-0012345} is open
  miss ADJ 12 was cited.
  miss CM 14-3 was cited

rule number/docket
  type ID
  trigger digits 1 4 :-
  confidence 0.9
  regex (?<![\pL\pN])(?<!\d[-/.])(?:\d{1,2}:\d{2}-[A-Za-z]{2}-\d{3,6}(?:-[A-Z]{1,4}){0,3}|(?:19|20)?\d{2}-[A-Z]{1,4}(?C"!month")-\d{3,7}(?:-[A-Z\d]{1,4})?)%{rb}
  hit in {2:14-cv-01234-ABC} today
  hit in {2014-CV-00331} today
  miss at 10:30-pm today
  miss on 03-JUL-2014 today

rule number/docket-letters
  type ID
  trigger shape upper
  confidence 0.9
  regex (?<![\pL\pN])(?<!\d[-/.])[A-Z]{2,6}(?C"!month")[-/](?:19|20)?\d{2}[-/]\d{3,8}%{rb}
  hit in {WC-2014-003321} today
  hit in {CR/14/00412} today
  miss in JUL-14-2014 today
  miss in WC-20-12 today

rule number/uuid
  type ID
  trigger mark -
  back 8
  confidence 0.98
  regex (?<![\pL\pN-])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\pL\pN-])
  hit key {123e4567-e89b-12d3-a456-426614174000} here
  hit key {ABCDEF12-0000-4000-8000-426614174000} here
  miss key 123e4567-e89b-12d3-a456 here
  miss deadbeef is hex

rule number/code
  type ID
  trigger digits 2 20
  back 3
  confidence 0.75
  regex (?<![\pL\pN])(?<![\pN][-/.,])(?<![\pL][-/.'@])(?<![$#@])(?!(?:CPT|ICD|NDC|HCPCS|DSM|ISO|ANSI|COVID|RFC|NM|NP|NC|NCT|PMID|PMC|ISBN|DOI|CYP|HLA|LOINC|RXNORM)[- ]?\d)(?!G\d{1,2}P\d)(?=[A-Z-]{0,8}\d)(?:[A-Z]{1,4}-?\d{5,12}[A-Z]?|[A-Z]{1,3}\d{1,4}[A-Z]{1,3}\d{3,8}|[A-Z]{1,4}\d{2,4}-\d{3,8}(?:-\d{1,6})?|[A-Z]{1,4}-\d{2,6}-\d{2,8}(?:-\d{1,6})?)(?![\pL\pN])(?![-/.,]\d)(?<!T\d\d-\d\d\d)
  hit shelf {B0077315} was used
  hit shelf {H-1234567} was used
  hit shelf {AB12-0034} was used
  hit shelf {PX-44-9921} was used
  hit shelf {M3A004352} was used
  miss under CPT-97110 it
  miss from L4-5 to S1
  miss at C5-6 and C6-7
  miss per COVID-19 rule
  miss now G4P3013 at term

rule number/digits-long
  type ID
  trigger digits 7 26
  confidence 0.6
  regex (?<![\pL\pN])(?<![\pN\pL][-/.,:])(?<!WL )(?<![-$#@+./])\d{7,26}(?![\pL\pN])(?![-/.,:]\d)(?<!0000)(?! ?(?:copies|units|IU|CFU|U/|dollars|cells|people|colonies|%))
  hit In row {44819923} of it
  hit In row {1234567} of it
  miss In row 123456 of it
  miss at 1250000 copies of it
  miss sum of $4481992 paid
  miss chr7:140453136 was cut

rule number/digits-split
  type ID
  trigger digits 1 6 -
  confidence 0.6
  regex (?<![\pL\pN])(?<!\d[-/., ])(?<![-$#@+./])(?!(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])-\d{4}(?!\d))(?:\d{2,4}-\d{5,9}(?:-\d{1,6})?|\d{2,6}-\d{2,6}-\d{3,8}(?:-\d{1,6}){0,2}|\d{5,6}-\d{2,8}(?:-\d{1,4})?|\d{1,4}-\d{1,2}-\d{1,2}-\d{1,4}-\d{1,4})(?:-\p{Lu}{1,2})?(?![\pL\pN])(?![-/.]\d)(?! ?(?:mg|units|calories|pages))
  hit In row {12-345678} of it
  hit In row {12-345678-Y} of it
  hit In row {044-33-21198} of it
  miss pages 105-127 of it
  miss from 2013-2014 on
  miss on 07-03-2014 he
  miss at 10-12 mg daily

rule number/dicom-uid
  type ID
  trigger digits 1 1 .
  confidence 0.95
  regex (?<![\pL\pN.])[0-2]\.\d{1,3}(?:\.\d{1,20}){5,14}(?![\pL\pN])
  hit UID {1.2.840.113619.2.62.994044785528.114289542805} here
  hit UID {1.3.6.1.4.1.5962.1.1.0} here
  miss section 1.2.3.4 here
  miss version 1.2.840.3 here

rule number/username
  type USERNAME
  cross line
  trigger word username user log login userid logon handle skype printed logged screen password passcode facebook instagram twitter linkedin by gamer gamertag snapchat tiktok account signed signing posted posting posts entered xbox discord reddit telegram wechat venmo psn
  confidence 0.92
  regex %{lb}(?i:(?:user ?(?:name|id)|screen ?name|skype(?: id| name)?(?= ?:)|handle(?= ?:)|log[io]n(?: (?:name|id)|(?= ?:))|user(?= ?:)|logged (?:in|on) as|printed by user|by user|log-in(?= ?(?:is|:|name))|gamer ?tag|snapchat(?: name)?|tiktok(?= ?[:@])|account name|(?:signed|signing) (?:in|on) as|(?:posted|posting|posts) as|entered by(?= ?:)|xbox(?: live)?(?: name| id)|(?:discord|reddit|venmo)(?= ?:| [\pL\d]{0,20}(?:[_\d]|[.-][\pL\d]))|telegram(?= ?:)|wechat(?: id)?|psn(?: id)?)(?!\pL)[ \t]?[:=]?[ \t\n]{0,2}(?:is )?(?!is\b|was\b|and\b|has\b|must\b|not\b|to\b|the\b|for\b|that\b|or\b|my\b|his\b|her\b|longer?\b|too\b)|[Uu]ser (?=\p{Ll}{2,12}(?:[_.]\pL?\p{Ll}{0,10})?\d)|(?:login|log-in|printed by|password|passcode)(?: is|:)? (?=\pL{2,20}(?:\d|[_.]\pL))|account (?=\p{Ll}{3,14}\d{1,3}(?![\pL\pN-]))|(?:Facebook|Instagram|Twitter|LinkedIn|Skype|[Hh]andle)(?: as| under|:| is)? (?=[\pL\d]{0,20}(?:[_\d]|\.[\pL\d])))(?<hide>(?:u/)?[\pL\pN][\pL\pN._\\-]{1,30})(?<![._-])%{rb}
  hit Username: {mdelgado7} active
  hit username is {mdelgado7} now
  hit logged in as {r.tan} today
  hit User ID: {HOSP\\mdelgado} active
  hit login {mdelgado42} failed
  hit password {Hunter22} given
  hit on Facebook as {maria.delgado.77} now
  hit your login is {opel_guardian}. Keep it.
  hit from the account {wvtho2}, at night
  hit She has the app, user {tory_e1940}. No changes
  hit My log-in is {cjvdh1941} and so on
  miss from the account of 2014
  miss The user was tired.
  miss Login failed twice.
  miss the user name is too long

rule number/handle
  type USERNAME
  trigger mark @
  confidence 0.85
  regex (?<![\pL\pN._@])@[\pL_][\pL\pN_.-]{1,30}(?<![.-])(?<=[\pL\pN_])(?!@)
  hit See {@maria_delgado7} for it.
  hit post by {@mdelgado} today
  miss write to jane@example.org now
  miss 3 tabs @ 5 mg each

# ---- codes in groups, codes behind a word far off ----------------------------------------------------------------------------------

# The number of a house on the next line is no group of it.
# A code written in groups: letters, digits and short groups of both, parted by blanks, strokes and hyphens; five digits at least.
define group_head (?:[A-Z]{1,5}(?:-[A-Z]{1,4})?|[A-Z]\d{1,6}|\d{1,6})
define group_tail (?:[ ](?:\d{1,8}(?:[-/][A-Z\d]{1,8}){0,4}|[A-Z]{1,3}\d{0,4}(?![\pL\pN])))
define groups (?=[^\d\n]{0,11}\d(?:[^\d\n]{0,4}\d){4})(?!(?:19|20)\d\d (?:19|20)?\d\d(?!\d| \d))%{group_head}%{group_tail}{1,4}(?![\pL\pN])(?!(?<= \d| \d\d| \d{3}| \d{4}) \p{Lu}\p{Ll}+ \p{Lu})(?![/-]\d)(?! (?i:mg|mcg|ml|units|patients|people|dollars|steps|years|days|weeks|men)\b)

rule number/label-groups
  type ID
  cross line
  trigger word policy claim docket case file member certificate urn matter ref reference account card licence license scheme plan casier dossier warrant insured subscriber crn
  confidence 0.9
  regex %{lb}(?:(?i:%{trigger})(?:%{no}%{sep}|[ \t]?[:#][ \t\n]{0,3}|(?:\t| (?C"wide")))|(?i:policy|docket|URN) )%{no_date}(?<hide>[A-Z]{1,4} ?\d{1,6} of (?:19|20)\d\d|%{groups}|(?=(?:[^\d\n]{0,4}\d){5})(?:[A-Z]{1,5} )?\d{1,6}/[A-Z]{1,3}/\d{2,8}(?![\pL\pN]))%{rb}
  hit wind carrier Red Dirt, policy {WC-RD 0099-441-18} held
  hit Claim: {CFP 16/W/0021} is open
  hit Docket: {QBG 00442 of 2017} heard
  hit PHONE 888-555-0121, POLICY {NSC 4 0087 15} there
  hit Carrier case:    {68 114 207-331}
  hit URN   {22 SV 4471 16}
  miss Policy 2014 2015 forms
  miss Case: 12 of 45 patients
  miss claim is 4 years old

# A label at the head of a column, without a colon: the gap stands for it.
rule number/label-column
  type ID
  cross line
  trigger word policy claim docket case file member certificate matter badge locker job ticket invoice order chart register folio batch serial payroll clock pass permit tag
  confidence 0.85
  regex %{lb}(?i:%{trigger})(?:\t| (?C"wide"))(?!(?:19|20)\d\d(?![\pL\pN/-]))%{no_date}(?<hide>[A-Z]{1,4}-?\d{3,10}(?:-\d{1,8}){0,2}|\d{4,10}(?:-\d{2,8}){0,3}|\d{2,4}(?: \d{2,4}){1,3}-\d{2,4})%{rb}(?![.,/]\d)(?=[ \t]?(?:\z|[),;.\n\t]| (?C"wide")))
  hit RP:MedQ  job  {884210}
  hit Badge     {T-0417}, worn
  hit Carrier case     {68 114 207-331}
  miss The job   2014
  miss order   CBC and more

# A badge, a tag, a band that says so.
rule number/label-says
  type ID
  trigger word badge tag band wristband bracelet locker card sticker fob lanyard key
  confidence 0.82
  regex %{lb}(?i:badge|tag|(?:wrist ?)?band|bracelet|locker|card|sticker|fob|lanyard|key fob)(?: (?i:says|reads|shows|marked|stamped|no\.?|number)|:|,)?[ ]"?(?<hide>[A-Z]{1,3}\d?[-/]\d{3,8}|[A-Z]{1,2}\d{4,8}|\d-\d{2,4}(?:-\d{2,4}){1,3}|0\d{3,6}|(?<=says |reads |shows )\pL{1,3}-\d{1,6})%{rb}(?![-/.,]\d)
  hit one boot, size 8, tag {E-0091}.
  hit badge says {kc-7} and he
  hit union card {C7/00418}, he says
  hit LOCKER {B-114}.
  hit The wrist band reads {0-44-19-277} but
  miss the tag L-45 on it
  miss a band of 0091 men
  miss the card says no-one

# A word that says whose number it is stands between, or the writer's doubt.
rule number/label-doubt
  type ID
  trigger word no number
  back 1
  confidence 0.85
  regex %{lb}(?i:chart|case|claim|file|policy|member|account|acct|record|patient|hospital|card|customer|share|comp|payroll|CRU|docket|reg|roll|loan|union|unit) (?i:no|number)\.? (?:\([^()\n]{2,24}\) |(?:(?i:is|was|i|think|maybe|its|it's|probably|should|be),? ){1,4})?(?<hide>(?=(?:[^\s\d]{0,4}\d){4})%{no_date}(?:\d{2}/\d{2}/[a-z]{2}-\d{3,6}|[A-Z\d]{1,8}(?:-[A-Z\d]{1,8}){0,3})(?![\pL\pN])|%{groups})(?![-/]\d)
  hit holt. chart no i think {40021-7}. my
  hit The CRU number is {N 8837 0021 X}.
  hit Comp number (blue sticker) {22/07/xx-4418}.
  hit Pays in to 'share no {00817}' at
  miss a chart no longer than 2014 pages
  miss the case number is not known
  miss a unit number of 3

# One or two digits behind a label that cannot count anything.
rule number/payroll-short
  type ID
  trigger word payroll clock staff employee locker buzzer
  confidence 0.8
  regex %{lb}(?i:payroll|clock|staff|employee|locker) (?i:no\.?|number|#) ?(?<hide>\d{1,3})(?=[,;.)](?: |\z)|\z)|%{lb}[Bb]uzzer (?<hide>\d{2,6})%{rb}
  hit Payroll no. {17}; the rest
  hit jaw, liquids. Buzzer {4417}.
  miss staff number 12 in all
  miss Employee no. three left

rule number/emp
  type ID
  trigger word emp ee
  confidence 0.85
  regex %{lb}(?:EMP|Emp\.?|EE)(?: ?#| [Nn]o\.?|:)? (?<hide>(?!(?:19|20)\d\d(?!\d))\d{4,8})%{rb}(?![-/.,]\d)
  hit WARSAME - EMP {20713}
  hit HIS WIFE (EMP {21188}) WORKS
  miss EMP 2014 FORMS
  miss the emp 30 of them

# A constable's number stands before the name in Britain.
rule number/badge-before-name
  type ID
  trigger word pc wpc pcso constable trooper
  confidence 0.85
  regex %{lb}(?:W?PC|PCSO|[Cc]onstable|[Tt]rooper) (?<hide>\d{3,6}) (?=\p{Lu}\pL{2,20}(?!\pL))
  hit on it. PC {2290} BAINS came at
  hit Constable {441} Reid took it
  miss PC 20 PEEP 5
  miss a PC 2290 model

# Exhibits are named by who produces them: initials and a count.
rule number/exhibit
  type ID
  trigger word exhibit exhibits exhibited produce produced
  confidence 0.8
  regex %{lb}(?i:exhibit(?:s|ed)?|produced?)\b[^.\n]{0,50}?[ (](?<hide>[A-Z]{2,4}/\d{1,3})%{rb}(?!/)
  hit I exhibit the photograph, {KAF/1}.
  hit the clip (exhibit {JT/12}) shows
  miss I exhibit A/1 here
  miss I exhibit the BP/120/80

# Groups that begin with letters and nought, as no measure does.
rule number/code-nought
  type ID
  trigger digits 4 9
  back 6
  confidence 0.75
  regex (?<![\pL\pN])(?<![\pL\pN][-/.,*])(?!(?:CPT|ICD|NDC|ISO|RFC|AJCC|HLA|NM|NP|NC|COVID|DSM)[- /])(?:[A-Z]{1,4}-[A-Z]{1,3}-\d{4,9}|[A-Z]{1,4}-0\d{3,6}|[A-Z]{1,2}\d{0,2}/0\d{3,7}|[A-Z]{2,5}/[A-Z]{2,6}/\d{2,4}/\d{3,6}|[A-Z]{2,4} \d{1,2}/[A-Z]/\d{3,6})(?![\pL\pN])(?![-/.,]\d)
  hit DUPLICATE OF {ML-D-0338119} CLOSED.
  hit the one that starts {YPX-0911} and
  hit YOUR CLAIM, {USM/COID/15/3092}, is
  hit card {C7/00418}, he
  miss at T-1200 hours
  miss BP/HR/120/80 noted
  miss a dose C-0.5 mg

# A letter and two groups, in brackets: a file or card of a hospital.
rule number/bracket-groups
  type ID
  trigger mark (
  confidence 0.78
  regex \((?:ID |no\.? )?(?<hide>(?!(?:PT|BP|HR|CT|MR|AB|SB|RR|OT|ST)\b)[A-Z]{1,2} \d{3,4} \d{3,5}|(?<=ID )\d{6} \d{4} \d{3})(?=\))
  hit my notes ({H 440 1928}) to be seen
  hit GUMEDE (ID {850722 5533 081})
  miss the ward (B 12) was
  miss a pair (L 440 mm)

rule number/id-groups
  type ID
  trigger word id
  confidence 0.88
  regex %{lb}(?:ID:?[ ](?<hide>[A-Z]{1,3}\d{3,6} \d{4,6}|\d{6} \d{4} \d{3})|(?i:id is) (?<hide>[A-Za-z]{2,4} \d{4,8}(?: [A-Za-z](?!\pL))?))%{rb}(?![-/.]\d)
  hit Peach Mutual Health, ID {W2299 10447}.
  hit holder of ID {850722 5533 081} came
  hit authorization his id is {gcb 44019 q}
  miss an ID A44 2014 form
  miss the ID 2014 2015

# A day with a serial number joined: what systems call an encounter, an accession, a study.
rule number/day-serial
  type ID
  trigger digits 8 8 -
  confidence 0.8
  regex (?<![\pL\pN])(?<![-/.,#])(?:19|20)\d\d[01]\d[0-3]\d-\d{3,6}(?![\pL\pN])(?![-/.]\d)
  hit bill / 51 m / enc {20190704-0331}
  hit report {20140703-118} lies
  miss from 20140703-04 on
  miss code 20149903-118 is

# Numbers of the state known by their shape: driving licences of Great Britain, its national insurance, its health service.
rule number/licence-uk
  type LICENSE
  trigger digits 6 6
  back 2
  confidence 0.93
  regex (?<![\pL\pN])[A-Z][A-Z9]{4} ?\d[0156]\d[0-3]\d\d ?[A-Z][A-Z9][A-Z\d] ?[A-Z]{2}(?![\pL\pN])
  hit driving licence {BEYNO 602290 IV9 FT} seen
  hit and the licence ({WEISS 611096 F99KT}).
  miss TABLE 611096 of it
  miss WEISS 618896 F99KT here

rule number/ni-shape
  type SSN
  trigger digits 2 2 \s
  back 1
  confidence 0.9
  regex (?<![\pL\pN])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d\d \d\d \d\d [A-D](?![\pL\pN])
  hit no. 17; NI {JT 55 18 02 D}.
  hit JONES, {AB 12 34 56 C}, baker
  miss at AB 12 34 56 E here
  miss SETS 12 34 56 A

rule number/groups-three-three-four
  type MRN
  trigger digits 3 3 \s
  confidence 0.65
  regex (?<![\pL\pN])(?<![-/.,:#$+]|\d )\d{3} \d{3} \d{4}(?![\pL\pN])(?![-/.,]\d| \d)(?! (?i:mg|ml|units|patients|people|dollars|steps))
  hit Mine has {320 114 7789} on the bag
  hit NHS {943 476 5919} there
  miss set 120 130 1400 mg of it
  miss rows 1 320 114 7789

# A sort code and an account.
rule number/sort-account
  type ACCOUNT
  trigger digits 2 2 -
  confidence 0.92
  regex (?<![\pL\pN])(?<![-/.,#])\d\d-\d\d-\d\d[ ,]{1,2}\d{8}(?![\pL\pN])(?![-/.]\d)
  hit into {60-09-11 31180042}. Deposit
  hit to {20-44-18, 01182044} by Friday
  miss on 03-04-14 20140703T10
  miss on 03-04-14 118 men

# Twenty-two digits on certified mail.
rule number/mail-groups
  type ID
  trigger digits 4 4 \s
  confidence 0.9
  regex (?<![\pL\pN])(?<!\d[ -])\d{4}(?: \d{4}){4}(?: \d{2})?(?![\pL\pN])(?! ?\d)
  hit BY CERTIFIED MAIL {7017 1450 0001 8822 4410}
  hit parcel {9400 1000 0000 0000 0000 00} came
  miss rows 7017 1450 0001 8822 of it
  miss 1200 1300 1400 1500 1600 1700 1800

# A group number beside the number of the plan.
rule number/group-beside
  type HEALTHPLAN
  trigger word group grp
  confidence 0.85
  regex (?<=\d, |\d; |\d[A-Z], |-[A-Z], )(?i:group|grp\.?)[ ](?<hide>[A-Z]{0,3}\d{3,8})(?=[).,;](?: |\z)|\)|\z)
  hit (certificate 0088-21-4410, group {9172}).
  hit ID 448812, group {77120}.
  hit cert. 00418-D, group {7712}.
  miss aged 4, group 120 of it
  miss In 2014, group A.

# Behind a shouted or a posted name, and what people call themselves on the net: "posted by mareeba_max".
rule number/handle-cue
  type USERNAME
  trigger word by from as under user fb facebook instagram insta youtube tiktok twitter ig
  confidence 0.85
  regex %{lb}(?:(?i:by|from|as|under|user) (?<hide>\p{Ll}{3,14}_\p{Ll}{2,14}\d{0,4}|(?<testword>\p{Ll}{4,14})(?=\d)(?C"!testword:english|drug|abbreviation|month")\d{1,4})|(?i:FB|Facebook|Insta(?:gram)?|YouTube|TikTok|Twitter|IG)(?: (?i:post|page|account|profile|story|clip|video))?[ (:]{1,2}(?<hide>\p{Ll}{3,14}(?:[._]\p{Ll}{2,14}){1,2}[._]?\d{0,4}))%{rb}(?![._@-]\pL)
  hit (exhibit 9, YouTube, posted by {mareeba_max}) lasts
  hit Lachie A wrote from {lachie_bolus}: camp
  hit PRINTED 19-DEC-2017 BY {rmacneil7}
  hit 03-NOV FB POST ({rejean.aucoin.56}) SHOWS
  miss covered by step4 of it
  miss seen by her_mother.doc there
  miss on Facebook and more

# A registration in the writer's small letters.
rule number/plate-lower
  type VEHICLE
  trigger word reg plate rego registration plates
  confidence 0.88
  regex %{lb}(?i:reg|plates?|rego|registration)\.?(?: (?i:no\.?|number|is))?:? (?<hide>[a-z]{2}\d\d ?(?!the|and|for)[a-z]{3})%{rb}
  hit in a white van, reg {yk08 ojf}, with
  hit plate {lk09xyz} seen
  miss reg at12 the door
  miss plate l5 and screws

# Digits with one letter among them and one behind: "08I2217E".
rule number/nurse-pin
  type LICENSE
  trigger digits 2 2 ABCDEFGHIJKLMNOPQRSTUVWXYZ
  confidence 0.8
  regex (?<![\pL\pN])(?<![-/.,#])\d\d[A-L]\d{4}[A-Z](?![\pL\pN])(?![-/.]\d)
  hit Nurse pin: {08I2217E}, illegible
  hit signed {99I1448E} there
  miss lot 08I221E held
  miss at 12A4400 he

# Codes of one word behind a leading nought, on a page of a book kept for it.
rule number/entry-nought
  type ID
  trigger word page entry folio buzzer slot box ticket
  confidence 0.75
  regex %{lb}(?i:page|entry|folio|slot|ticket|box) (?:no\.? )?(?<hide>0\d{3,6})%{rb}(?![:.,/-]\d)(?! ?(?:h|hrs|hours)\b)
  hit in the accident book, page {0029}, and
  hit ledger entry {00418}.
  miss page 29 of it
  miss entry 0730 hours

# "their job 5573".
rule number/job-bare
  type ID
  trigger word job order ticket
  confidence 0.75
  regex (?<=\(|their |your |our |\()(?:job|order|ticket) (?<hide>(?!(?:19|20)\d\d(?!\d))\d{4,8})(?=[).,;])
  hit by Hinge & Bracket (their job {5573}).
  hit your order {88120}, sent
  miss their job 2014.
  miss their job 40 hours

# The last part of a reference in words: "Our ref: MR NAIDOO/pp/G0442".
rule number/ref-words
  type ID
  trigger word ref reference
  confidence 0.88
  regex %{lb}(?i:ref|reference)[.:]{1,2} ?(?:\pL{1,12}[ /.-]{1,2}){1,5}(?<=/)(?<hide>[A-Z]{0,3}\d{3,8}(?:[-/]\d{1,6})?)%{rb}
  hit Our ref: MR NAIDOO/pp/{G0442}
  hit Ref: JS/{44812} sent
  miss Ref: Smith/2 of it
  miss reference and/or 4481

# "No." and groups, which the label before it may be far from: "No.  PH 0047 1128 02", "NO: LP/PLK/RC 0318/2016".
rule number/no-groups
  type ID
  cross line
  trigger word no nos
  confidence 0.85
  regex %{lb}(?:[Nn]os?\.:?|NOS?\.:?|N[oO]:)[ \t\n]?(?<hide>%{groups}|[A-Z]{2,4} \d{2}-\d{3,6}|(?:[A-Z]{2,5}/){1,3}[A-Z]{1,4} \d{3,6}/(?:19|20)\d\d)%{rb}
  hit Protea Scheme   No.  {PH 0047 1128 02}
  hit CASE NO: {LP/PLK/RC 0318/2016}
  hit THIRD CIRCUIT          No.  {WCA 12-0877}
  hit NHS no. {943 476 5919} 7 Chapel Row, Croyde
  hit Fund: Teachers Health no. {7740 0213 K} here
  miss answered no. 12 of 14 there
  miss Rule No. 12 34 men

# A digit that checks the two groups before it.
rule number/check-digit
  type ID
  trigger digits 3 6 -
  confidence 0.7
  regex (?<![\pL\pN])(?<![-/.,:$#+]|\d )\d{4,6}-\d{3,6}-\d(?![\pL\pN])(?![-/.,]\d)(?! ?(?:mg|units|pages|points))
  hit TUPOU, SIONE H.   29M    {8810-4452-7}    arr
  hit in row {44190-221-7} of it
  miss on 2014-03-7 it
  miss pages 105-127-3 there

# Numbers of what one carries or is sent: "Her pass number is BX 4410", "Tracking 1Z 999 AA1", "PIN is 4410".
rule number/other-label
  type ID
  trigger word pass pin tracking uid uuid voucher membership locker permit reservation confirmation warrant coupon meter key fob keycard wristband token crn file
  back 2
  confidence 0.85
  regex %{lb}(?i:(?:bus |rail |boarding |day |library )?pass|PIN|tracking|UID|UUID|voucher|membership|(?:parking |work )?permit|reservation|confirmation|warrant|coupon|meter|(?:room |locker |door |gate )?key|fob|keycard|wristband|token|CRN|(?:case|court|police|personnel|client) file)(?!\pL)(?: ?(?:(?i:number|no\.?|code|id|ref\.?|card))| ?#)?(?: is| was|:| =)? ?#?(?<hide>(?=(?:[A-Za-z/.-]{0,6} ?\d){3})(?:[A-Z]{1,4} )?(?=[A-Za-z/.-]{0,6}\d)[A-Za-z0-9](?:[A-Za-z0-9/.-]{0,22}[A-Za-z0-9])?(?: (?=[A-Z]{0,3}\d)[A-Z0-9]{2,6}){0,5})(?![\pL\pN])(?! (?:mg|ml|mm|cm|days|weeks|minutes|points|times))
  hit Her pass number is {BX 4410}.
  hit Tracking {1Z 999 AA1 01 2345 6784}
  hit UID {9f3c-2217-ab90}
  hit His PIN is {4410}.
  hit Room key {0417} missing.
  hit Case file {MH 2231/14}
  miss tracking 20 minutes a day
  miss the pass was closed
  miss key 1 of them

# The number of anything that numbers tell apart: letters and digits together, or more digits than things are counted with.
rule number/of-a-thing
  type ID
  trigger word no nos nr number num
  confidence 0.82
  regex (?<=\p{Ll}{3} |\p{Ll}{3}\n)(?<![Mm]odel |[Ss]eries |[Cc]atalog |atalogue |[Pp]art |[Pp]atent |[Aa]ct |[Ll]aw |[Vv]ersion |[Aa]rticle |[Gg]rant |[Rr]egulation |[Dd]irective |[Rr]ule |[Ff]orm |[Ss]ection |[Bb]ill )(?i:nos?|nr|num|number)\.?:?[ ](?:(?i:is|was) )?(?<hide>(?=[^\s\d]{0,6}\d(?:[^\s\d]{0,3}\d){2})(?:(?=[\d/-]{0,12}[A-Z])[A-Z\d]{1,12}(?:[-/][A-Z\d]{1,10}){0,4}|\d{6,12}(?![.,]?\d)(?! (?:\p{Ll}|of ))))%{rb}(?![-/*]\d)(?!,\d{3})
  hit at the prison (prison no. {A4471FK}) and
  hit her pension book number {ZT441820B}, please
  hit the parcel no. {55120094}.
  miss of model no. A4471FK here
  miss since bed no. 12 is his
  miss under Act no. 95/73 of it
  miss answered no A4 sheet
  miss with no 150000 people left

# Labels that stand before a code and nothing else.
rule number/of-an-office
  type ID
  trigger word citation cert group wcb nass fbi rbq job transmitter cca sid ncic lot udi asset
  confidence 0.85
  regex %{lb}(?:[Cc]itation|[Cc]ert\.|WCB|NASS|FBI|SID|NCIC|Job|JOB|RBQ(?: [Ll]icen[cs]e)?|[Tt]ransmitter|UDI|[Ll]ot|[Aa]sset)(?: [Nn]o\.?| [Nn]umber| ?#|:)?[ ](?<hide>(?=[^\s\d]{0,6}\d[^\s]{0,3}\d)(?=\S{4})(?!\d{1,3}(?![\pL\pN/-]))(?!(?:19|20)\d\d(?![\pL\pN/-]))[A-Z\d]{1,12}(?:[-/.][A-Z\d]{1,10}){0,4}(?: \d{4})?)%{rb}(?![-/*]\d)(?! ?(?:mg|ml|mL|acres|sq))
  hit for the chain only (citation {1688204.015}). There
  hit Benefit, cert. {00418-D}, it says
  hit D.P. v. Lund, WCB {G411 8820}; carrier
  hit FBI {44810KB7} is his
  hit Cup 52 mm, lot {J7K22M}; stem
  hit transmitter {8RK4TN} (nurse only)
  hit T: 10/01/2022 06:40   Job {558201}
  miss a lot 2014 was
  miss the FBI 3 times
  miss lot 14 by the road
