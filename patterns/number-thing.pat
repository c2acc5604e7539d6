# A code behind whatever gets numbered.  The word before it is one of a list, the shape alone says that it is a code: letters and digits mixed, digits in
# parts, or more digits than anything is counted with.  A diagnosis, a procedure, a statute, a dose and a date have other shapes or stand behind other words.

define thing (?<testthing>\pL{2,14})(?C"testthing:numbered-thing")
# What may stand between: a verb, "no.", a sign, a bracket, a gap.
define link (?:(?:,| is| was| reads?| says|:)? (?:(?i:no\.?|nr\.?|number|id|code|ref\.?) )?(?:(?:is|was|of) )?[#(]?|[ \t]?[:=#.]{1,2}[ \t\n]{0,2}#?|[ \t]?\.(?: ?\.){2,60}+[ ]?:?[ ]?|\t| (?C"wide"))
define no_year (?!(?:1[89]\d\d|20[0-4]\d)(?:[-/](?:19|20)?\d\d)?(?![\pL\pN/-]))
define no_date (?!(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:\d{4}|\d\d)(?![\pL\pN-]))(?!(?:19|20)\d\d-[01]\d-[0-3]\d(?![\pL\pN-]))(?!\d{3}-\d{3}-\d{4}(?!\d))
define no_public (?!(?:CPT|ICD|HCPCS|NDC|DSM|CMS|HCFA|COVID|HLA|ISO|ANSI|ASTM|MTUS|MRI|MIL|AB|SB|HB|HR|PL|AS|BS|EN|DIN|HPV|IL|CA|CD|MS|DD|SF|DA|DWC|RFC|OSHA|NFPA|PROMIS|PHQ|GAD|SARS|WHO|RX|MED|SURG|CPB|UM|CP|MP|LCD|NCD|CG|MM|RAD|DME)-?\d)(?![CTLS]\d{1,2}-[CTLS]?\d)(?!G\dP\d)(?!\d{1,2}-?(?:YO|YEAR|DAY|WEEK|MONTH|HOUR)S?\b)
define no_unit (?! ?(?i:mg|mcg|ml|cc|mm|cm|kg|g|iu|lbs?|%|units?|tablets|times|days|weeks|months|years|hours|miles|feet|ft|men|women|people|patients|pages|copies|dollars|degrees|cells)(?!\pL))
# Letters and digits, three digits or two of each; digits in parts; digits behind a prefix and a blank.
define mixed (?=[A-Z\d/.-]{4})(?=[\d/.-]{0,20}[A-Z])(?=(?:[A-Z/.-]{0,8}\d){3}|(?:[A-Z/.-]{0,8}\d){2}[A-Z\d/.-]{0,8}[A-Z][/.-]?\d?[A-Z]|[A-Z]{2}[A-Z\d]{0,6}\d\d)(?:[A-Z]{1,8}(?:[-/.][A-Z]{1,8}){0,2}[-/.]?\d|\d{1,10}(?:[-/.]\d{1,10}){0,3}[-/.]?[A-Z])[A-Z\d]{0,11}(?:[-/.][A-Z\d]{1,12}){0,5}
define parts (?=(?:\d[-/]?){5})\d{1,8}(?:[-/]\d{1,8}){1,5}(?:(?:[-/]| (?!(?C"wide")))?[A-Z]{1,3}(?![\pL:]))?
define prefixed (?:[A-Z]{1,3}-[A-Z]{1,2}|[A-Z]{1,2}-?\d{1,2}|\d{1,2}[A-Z]{1,2}) \d{3,6}(?: \d{3,6}){0,2}

rule number/thing-mixed
  type ID
  cross line
  trigger entry numbered-thing
  confidence 0.82
  regex %{lb}%{thing}%{link}"?%{no_year}%{no_date}%{no_public}(?<hide>%{prefixed}|%{mixed}|%{parts})(?![\pL\pN])(?![-/.,:]\d)%{no_unit}
  hit Claim. . . . . . {GL771-K20913} / Liberty
  hit They denied the claim ({0044182-11873-WC-02}) at once.
  hit the old chart ({0117-40-3}) shows
  hit GROUP {TRB07}, then
  hit VA file {C-31 882 017}. Next
  hit The certificate is no. {NH-B 4417}.
  hit Truck:        {3K 20417}
  hit received, stamp {2013-0077}.
  hit your account is {730-1184-55}, he says
  miss a block at L4-5 and C5-6
  miss tag 12-14 of them
  miss unit 4B of the house
  miss the record 07-03-2014
  miss on file since 2014
  miss the block L4-L5 helped
  miss under policy RX-114 it is not necessary
  miss the case 2014-2015 was

# The same in groups behind blanks, a slash or full stops; a docket says its kind in small letters.
rule number/thing-groups
  type ID
  cross line
  trigger entry numbered-thing
  confidence 0.82
  regex %{lb}%{thing}%{link}%{no_date}%{no_public}(?<hide>(?:19|20)?\d\d (?:[A-Z]{1,4}|cr|cv|civ|crim) \d{3,7}|[A-Z]{1,2} \d{2,4}(?: \d{1,4}){1,3}|[A-Z]{1,4}/ ?\d{1,4}[-/]\d{1,4}(?: \d{2,6})?|\d{2,3}\.\d{3}\.\d{3}|[A-Z]\.\d\d\.\d{3,4}|[A-Z]\d[A-Z] \d[A-Z]\d|%{no_year}\d{3,5}(?: \d{3,5}){1,3})(?![\pL\pN])(?![-/.,:]\d)%{no_unit}
  hit docket {19 cr 00412} and
  hit Prescription {99 KJ 33445} was filled.
  hit Her bracelet read {H 004 417 2} while
  hit under policy {GRP/ 22-9 0047} lapsed
  hit Claim {99.331.443} is open.
  hit the plate {K4L 7M2} was
  hit Order {4471 2093} shipped
  miss the record 12 May 2014
  miss an order 10 mg 3000 tablets
  miss the group 100 000 men
  miss Policy 8.01.23 covers it

# One thing's four digits, where nothing is counted: "Claim 4471 was closed".
rule number/thing-four
  type ID
  trigger word claim docket prescription complaint warrant invoice ticket booking certificate account passport inmate badge locker bracelet wristband policy
  confidence 0.78
  regex %{lb}(?i:%{trigger})(?:,| is| was| reads?| says)? (?:(?i:no\.?|nr\.?|number) )?(?!1[89]\d\d|20[0-4]\d)(?<hide>\d{4})(?![\pL\pN])(?![-/.,:]\d)%{no_unit}(?! (?:\p{Ll}{3,}s|of|in all)(?!\pL))
  hit Claim {4471} was closed.
  hit The locker {4417} was open.
  hit Her bracelet read {7713}, he says
  miss Policy 2014 was new.
  miss claim 4000 dollars of it
  miss a ticket 1200 men bought

# People and animals who are counted, and what they wear or carry: four digits are enough, and a second number follows by "and".
rule number/thing-counted
  type ID
  cross line
  trigger word pupil pupils student students inmate inmates prisoners detainees employees band bands wristband wristbands star shield badges fobs lockers slides cassettes vouchers receipts tickets claims passports permits policies invoices accounts beds
  confidence 0.8
  regex %{lb}(?i:%{trigger})(?: (?i:nos?\.?|numbers?|ids?))?(?: ?#|:|,)?[ ]%{no_year}%{no_public}(?<hide>(?:[A-Z]{1,3}-?)?\d{4,8}(?:-\d{1,4})?(?:(?:,| and| &|, and) (?:[A-Z]{1,3}-?)?\d{4,8}(?:-\d{1,4})?){0,4})(?![\pL\pN])(?![-/.,:]\d)%{no_unit}(?! (?:\p{Ll}{3,}s|of|in all|were (?!at|in|on|from))(?!\pL))
  hit They are pupils {50221 and 50222}.
  hit born at dawn, band {3307}, weighed well
  hit the bands {4417 and 4418} were cut
  hit Deputy Roe, star {2207}.
  hit inmates {A7712 and B3319} fought
  miss the students 2014 and 2015
  miss inmates 1200 men
  miss a band 1200 of them
  miss pupils 12 and 13

# A union's or a register's card, at the end of its clause.
rule number/card-plain
  type ID
  trigger word card book permit stamp tag pass chart fob badge
  confidence 0.8
  regex (?:(?<=, |\(|; )|(?<=his |her |my |our |dog |ion ))(?i:card|book|permit|stamp|tag|pass|chart|fob|badge)(?: (?i:no\.?|number)|,| #)? (?<hide>%{no_year}\d{4,7})(?=\)|[.,;](?: |\n|\z)|[ \t]*(?:\n|\z))
  hit a stagehand (Local 4, card {31872}), wrote
  hit He is a rigger, union card {7731}.
  hit the hearing dog tag {4417}, torn
  miss her card 12 is
  miss a book, page 4417 of it
  miss my pass 2014, he said

# "code 7KQ2XRV": letters and digits by turns, as a machine makes them; codes of bills and of diagnoses have one letter, or a point.
rule number/code-made
  type ID
  trigger word code codes passcode password pin token conf confirmation voucher coupon invite invitation activation promo redemption
  confidence 0.85
  regex %{lb}(?i:%{trigger})(?: (?i:no\.?|number|is|was|word))?(?:,|:)?(?: #)?[ ]"?(?!(?:CPT|ICD|HCPCS|DSM|[A-TV-Z]\d[\dA-Z]{2,4}[A-Z](?![\pL\pN])))(?<hide>(?=[A-Z\d-]{5,14}(?![A-Za-z\d-]))(?=[A-Z\d-]{0,12}[A-Z\d]-?[A-Z\d])(?=(?:[A-Z-]{0,8}\d){2})(?=(?:[\d-]{0,8}[A-Z]){2})[A-Z\d]{2,12}(?:-[A-Z\d]{2,8}){0,3}|(?<=asscode |asscode: |assword |assword: )(?=[\pL\d]{0,10}\d)[\pL\d!@#$%]{4,16})(?![\pL\pN])(?![-.]\d)
  hit Exercises are on the site, code {9RT4KPM}.
  hit access code {QX7-2LM}, good for a month
  hit passcode {T4kk9} for it
  hit conf {TX88120}.
  miss the code J3301 was billed
  miss code 29881 and code M54.5
  miss code S83241A was denied
  miss code 0042T and 1125F

# "your account with us is 910-2247-18": what stands between says whose books they are.
rule number/account-with
  type ACCOUNT
  trigger word account policy file claim number card membership
  confidence 0.86
  regex %{lb}(?i:account|policy|file|claim|number|card|membership)(?: (?:number|no\.))? (?:with|at|for|from|on)(?: the| our| my| your| this)?(?: [\pL'&.-]{2,14}){1,4}[ ](?:is|was|reads|ends):? %{no_date}%{no_year}(?<hide>%{parts}|%{mixed}|\d{5,14})(?![\pL\pN])(?![-/.,:]\d)%{no_unit}
  hit your account with them is {730-1184-55}, nothing owed
  hit my claim at the state fund is {C88-20417}.
  hit The account at the store is {33-0917}.
  miss the file on this case is 2014-2015
  miss my number for the day is 12

# "they gave me the number 2016-148803": a number given, taken or joined.
rule number/given
  type ID
  trigger word number joined consolidated
  back 8
  confidence 0.82
  regex %{lb}(?:(?i:given|gave|took|take|got|assigned|issued|has|have|with|under|by|about|that|quote|this|hold|held|bears|bearing|carries)(?: (?:me|us|him|her|them|it))? (?:the|a|an|this|my|your|his|her)(?: \p{Ll}{3,10})? number(?:,| is| of|:)?|(?:joined|consolidated) (?:with|to)|[Nn]umber as) (?<hide>%{no_year}(?!\d{3}-\d{3}-\d{4})(?:\d{2,4}-\d{3,7}(?:-\d{1,6})?(?: [a-zA-Z]{2}(?=\)|[.,;]| for))?|%{mixed}|\d{5,10}|0\d{3}))(?![\pL\pN])(?![-/.,:]\d)%{no_unit}(?! (?:\p{Ll}{3,}s|of)(?!\pL))
  hit they gave me the number {2019-220417 el} for it
  hit Number ADJ554410 was joined with {554411}.
  hit gave his number as {0086}, and left
  miss he has a number of 12345 men
  miss gave me the number 12
  miss given a large number 20000 people

# Files of the Department of Veterans Affairs: C and eight digits.
rule number/veteran-file
  type ID
  trigger word c
  confidence 0.86
  regex %{lb}C[- ]?\d{2} \d{3} \d{3}(?![\pL\pN])(?![-/.,]\d)
  hit benefits to be asked, {C-31 882 017}. Back
  hit VA claim file {C 22 410 883} came
  miss at C 22 410 88 he
  miss C 12 of 410 883

# A form that a works or a registry numbers itself; those of the public have few digits, or letters that everybody knows.
rule number/form-own
  type ID
  trigger word form forms sheet
  confidence 0.965
  regex %{lb}(?i:forms?|sheet)(?: (?i:no\.?|number|#))?,?[ ](?!(?:CMS|HCFA|OWCP|DWC|SSA|LS|CA|SF|DD|DA|WC|VA|HA|IRS|OF|DS|DOL|OPM|BWC|CDC|FDA|MCS|MCSA|WH|ETA|EEOC|UB|ADA|OSHA|DEU|QME|DFR|RFA|PHQ|GAD|ADM|AD|AB|SC|FL|FW|CIV|JV|POS|DE|DIA|NYS|C|G|I|N|W|M|MV|DMV|DHS|DHCS|HIPAA|FORM|SSN|BLS|PS|TD|NOA|MC|TPR|EDD|DFEC|ICA|WCB|WCAB|WCC|IC|LWC|TWCC|BWR|WKC|LB|LIBC|NC|NCIC|FROI|SROI|PLN|HCA|SBR)\b)(?<hide>[A-Z]{2,4}-\d{4,6}(?:-\d{1,6}){0,4}|\d{4,6}(?:-\d{2,6}){2,4})(?![\pL\pN])(?![-/.,]\d)
  hit Newborn screen was sent, form {TX-0117-4420-3}.
  hit The yard mailed form {HR-3310}, which says
  miss Form CMS-1500 and form DWC-1
  miss form SSA-3368 filled in
  miss form LS-203 is short
  miss the form 10133.36 went

# Dockets of appellate courts: "No. 611 C.D. 2012", "Nos. 214 and 215 EDA 2011".
rule number/docket-appeal
  type ID
  cross line
  trigger word no nos
  confidence 0.993
  regex %{lb}N[oO][sS]?\.[ ](?<hide>\d{1,5}(?:(?:,| and|, and| &) \d{1,5}){0,3} (?:(?:[A-Z]\.){2,3}|C\. ?D\.|[EWM]DA|[EWM]A[PLM]|MAP|MDM|EDM|WDM|[EWM]M|CD|MD|FR) (?:19|20)\d\d)(?![\pL\pN])(?! ?\((?:Pa|Cmwlth)|,? (?:slip|WL|\d{4} WL))
  hit v.   :   No. {418 C.D. 2015}\n
  hit Nos. {214 and 215 EDA 2011}, argued
  miss No. 418 of 2015 men
  miss Tan v. Roe, No. 77 C.D. 2010 (Pa. Cmwlth. 2011)
  miss no. 12 U.S. 2014

# The old numbers of the boards' offices: "WCAB SFO 0508831".
rule number/board-office
  type ID
  trigger word wcab adj eams case
  confidence 0.9
  regex %{lb}(?:WCAB|EAMS|Case)(?: (?:No\.?|Nos\.?|#|Case No\.))?:? (?<hide>[A-Z]{2,3} ?\d{6,8}(?:(?:,| and|;) [A-Z]{2,3} ?\d{6,8}){0,3})(?![\pL\pN])
  hit WCAB {LBO 0417732} / ADJ
  hit WCAB No. {SRO 0088123; SRO 0088124}
  miss the WCAB 2014 rules
  miss WCAB AB 899

# A licence behind the state that gave it, with no word for it: "surgery, TX P0442", "OH APRN.CNP.022817".
rule number/licence-state
  type LICENSE
  cross line
  trigger digits 4 8
  back 9
  confidence 0.84
  regex (?:(?<=, |; |\(|\n)|(?<=[ \t])(?C"wide"))(?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code")[ :]{1,2}(?:#|[Ll]ic\.? (?:[Nn]o\.? |#)?)?(?<hide>(?:(?:APRN|RN|LPN|PT|PTA|OT|OTA|DC|DO|MD|ME|OS|PA|NP|CNP|SLP|PSY|LCSW|LMFT|G|A|C|E|PN)[. -]?(?:(?:CNP|CRNA|COA|CNM|CNS)\.)?0?\d{4,8}|[A-Z]-?\d{4,6}|\d{2}\.\d{6}|\d{2}[A-Z]{2}\d{8}))(?=[.,;)]|[ \t]*(?:\n|\z)|[ \t](?C"wide")| (?:and|exp)\b)(?![.,]\d)
  hit Tan Oyelaran, MD, pain medicine, TX {K7719}.
  hit Nurse Practitioner, OH {APRN.CNP.022817}\n
  hit surgeon, FL {ME 88172}, exp
  hit Mei Tan, DPT   RI Lic. {PT02994}   12-20
  miss Dayton, OH 45402, then
  miss Dayton, OH B1 4402
  miss seen in CA G5519 men

# A therapist signs with the number of the licence: "R. Boone, PT 41907".
rule number/licence-therapist
  type LICENSE
  cross line
  trigger word pt ot pta ota slp atc dpt dc
  confidence 0.82
  regex (?<=\p{Ll}, |\p{Ll} )(?:PT|OT|PTA|OTA|SLP|ATC|DPT|DC),? (?:#)?(?<hide>\d{5,6})(?=[ \t]*(?:\n|\z)|[.,;)](?: |\n|\z)|[ \t](?C"wide"))
  hit R. Boone, PT {41907}\n
  hit seen by Mei Tan, OT {20418}.
  miss A fall, PT 12.4 sec
  miss with PT 41907 men

# Rooms of a meeting held from afar.
rule number/meeting-room
  type ID
  trigger word zoom webex teams meeting conference
  confidence 0.86
  regex %{lb}(?i:zoom|webex|teams|(?:zoom |webex |teams )?meeting|conference)(?: (?i:id|no\.?|number|code|room|link|meeting))?(?:,|:| is)? #?(?<hide>\d{3,4}[ -]\d{3,4}[ -]\d{3,5}|\d{9,11})(?![\pL\pN])(?![-/.,]\d)
  hit Zoom {883 2210 4471}, at noon
  hit Webex, meeting {2551 884 0017}. Join
  miss the meeting 2014 was long
  miss zoom 400 times

# Whom to page.
rule number/page-whom
  type PHONE
  trigger word page
  back 2
  confidence 0.965
  regex (?:(?:[Cc]all|[Tt]ext|[Pp]hone|[Pp]ager|[Pp]lease|[Oo]r|[Tt]o|[Cc]an) (?:or |and )?|(?<=\. |\n|; |\())[Pp]age(?: me| us)?(?: at| on| to|:)? #?(?<hide>\d{4,6}|\d{3}-\d{4})(?=[.,;)](?: |\n|\z)|[ \t]*(?:\n|\z)| (?:if|with|for|when|overnight|after|at night|anytime|any)\b)
  hit Please call or page {20417} with questions.
  hit fevers. Page {4471} if he spikes
  miss see page 4471, above
  miss and page 12 if
  miss on page 4471.

# What people call themselves for a machine: a login said far off, the account of a portal, a page in a path.
rule number/login-said
  type USERNAME
  trigger word login user username logon portal mychart handle account log
  confidence 0.86
  regex %{lb}(?i:log-?[io]n|user ?(?:name)?|(?:portal|MyChart|patient portal)(?: (?:ID|login|user|account|name))|handle|account)(?: (?:for|at|on|to|with|in) (?:the |my |his |her |our |this )?\pL{2,14}(?: \pL{2,14}){0,3}?)?(?:,|:| is| was| name)? ?[ ](?<hide>(?!\p{Ll}+(?![\pL\d._-]))(?=[\pL\d._-]{4,24}(?![\pL\d@]))\p{L}{2,18}(?:[._]\pL{1,14})?_?\d{1,5}|\p{Ll}{2,14}_\p{Ll}{1,14})(?![\pL\pN@-])(?<!\d{5})
  hit his login at the state site is {oakfish77}, he says
  hit portal ID: {abeni614}
  hit MyChart login {keano_b} works
  hit My user is {bettyq1938} there
  miss the login is short
  miss on account of Section12
  miss his account at the bank is closed

rule number/platform-name
  type USERNAME
  trigger word facebook instagram tiktok snapchat twitter reddit youtube venmo linkedin
  confidence 0.86
  regex %{lb}(?i:%{trigger})(?: (?:name|user|username|handle|id|as|under|is)|:|,){1,3} ?(?:is )?(?<hide>\pL{2,14}(?:[._]\pL{0,14}){0,2}_?\d{1,5}|\p{Ll}{2,14}_\p{Ll}{2,14}(?:\d{0,4}))(?![\pL\pN@-])
  hit Facebook: name {caz_offshore84}. Then
  hit TikTok, under {rosie_sews}, he
  miss Facebook: friends 12
  miss Facebook is down

# "instagram.example/tams_nails": a host of two parts is an address when a path of one name follows.
rule number/page-path
  type URL
  trigger mark /
  back 3
  confidence 0.85
  regex (?<![\pL\pN@./-])[a-z]{1,20}\.(?:example|me|co|tv|gg|app|link|ly|be|to|page|site|online|social|club|shop|live|us)/@?[\pL\d][\pL\d._/-]{1,60}(?<![.])(?<![/])
  hit her page, {instagram.example/tams_nails_22}. Then
  hit see {tiktok.example/@rosie_sews} for it
  miss left.right/both arms
  miss p.m./a.m. hours

# Systems run their fields together: "|Enc:4410029381|Ord#:77120391".
rule number/field-joined
  type ID
  trigger word enc csn har ord fin acct visit guar subid memid polid grp pcn bin rxgrp loc encid ordid accn
  confidence 0.86
  regex %{lb}(?i:enc(?:ounter)?(?:id)?|csn|har|ord(?:er)?(?:id)?|fin|guar|subid|memid|polid|accn|acct|grp|pcn|rxgrp|bin)(?:#|no)?[:=]{1,2} ?#?(?<hide>(?=[A-Z]{0,4}\d{2}|[A-Z]{3,5}\d)[A-Z]{0,5}\d{1,12}(?:-\d{1,6})?)(?=[|;,^~]|[ \t]*(?:\n|\z)| \|)|%{lb}PCN:? (?<hide>(?=[A-Z]{0,6}\d)[A-Z\d]{3,10})%{rb}
  hit |Sex:F|Enc:{3390217744}|Prov:Tan
  hit |Ord#:{77120391}|Loc
  hit BIN 610415, PCN {CLM1}, GROUP
  miss Ord: 12 of them
  miss PCN allergy is noted

# "Claim: SAIF #7884412A": the fund stands between the label and its number.
rule number/claim-fund
  type CLAIM
  cross line
  trigger word claim comp carrier insurer wc adjuster ins insurance
  confidence 0.85
  regex %{lb}(?i:(?:w\.?c\.? )?claim|(?:work(?:er)?s'? )?comp|carrier|insurer|insurance|ins\.?)(?: (?:no\.?|#))?[ \t]?:[ \t]{0,3}\p{Lu}[\pL&.'-]{1,16}(?: \p{Lu}[\pL&.'-]{1,16}){0,2},? (?:(?i:claim|no\.?|clm) ?)?(?:#(?<hide>(?:[A-Z]{1,4}-?)?\d{4,12}(?:-\d{1,8}){0,3}[A-Z]{0,2})|(?<hide>[A-Z]{1,4}-?\d{4,12}(?:-\d{1,8}){0,3}|\d{7,12}[A-Z]{0,2}))(?![\pL\pN])(?![-/.,]\d)
  hit Claim: SAIF #{8812734C}
  hit Comp: Travelers {FKR7741}, then
  miss Carrier: Zenith since 2014
  miss Claim: Denied 12 times

# "No. RI-E 4471", "fob is no. E-16": the number of a thing named before, in parts.
rule number/no-prefixed
  type ID
  trigger word no number
  back 3
  confidence 0.83
  regex (?:(?<=, )|(?<=\p{Ll} )(?:is |was )?)[Nn](?:o\.|umber) (?<hide>[A-Z]{1,3}-[A-Z]{1,2} \d{3,7}|(?<=is no\. )[A-Z]{1,3}-\d{1,7})(?![\pL\pN])(?![-/.,]\d)
  hit The certificate in the car, no. {NH-B 4417}, ran out
  hit use the lift; the fob is no. {D-22}.
  miss is no. 12 in line
  miss he said, no B-12 was given

# Marks of cars: the plate comes up, and its letters follow by the next comma.
rule number/plate-aside
  type VEHICLE
  trigger word plate plates car truck van tags jeep pickup sedan suv
  confidence 0.84
  regex %{lb}(?i:plates?|tags|car|truck|van|jeep|pickup|sedan|SUV)(?:'s| is| are| has| have)?(?: \p{Ll}{2,10}){0,3}(?:,|:| -) (?:[A-Z]{2} )?(?<hide>(?!MRI|CPT|ICD|ICU|CAT)[A-Z]{3}[ -]?\d{3,4}|\d[A-Z]{3}[ -]?\d{3}|\d{3}[ -]?[A-Z]{3}|\d[A-Z] ?\d{5})(?![\pL\pN])(?=[.,;)]|[ \t]*(?:\n|\z))
  hit The plate's expired anyway, {KLR 4402}. Can
  hit Her car, {4GHT 221}, was at the curb
  miss his truck was hit, MRI 2014
  miss the car, 417 men

# A reference in small letters between strokes, as typists end a letter: "reference is ncm/41/8820".
rule number/ref-lower
  type ID
  trigger word ref reference file quote quoting
  confidence 0.85
  regex %{lb}(?i:ref|reference|file|quote|quoting)(?: is| no\.?| number)?[.:]{0,2} (?<hide>[a-z]{1,6}/\d{1,6}(?:/[a-z\d]{1,8}){1,3})(?![\pL\pN/])
  hit Her reference is {ncm/41/8820}.
  hit quote {jr/2204/b} to us
  miss a file and/or two
  miss reference to a/b

# "MR 0044-17-2": three groups leave nothing else.
rule number/mr-groups
  type MRN
  trigger word mr unit chart
  confidence 0.86
  regex %{lb}(?:MR|M\.R\.|UNIT|CHART)[ :#]{1,2}(?<hide>\d{2,6}-\d{2,4}-\d{1,4})(?![\pL\pN])(?![-/.]\d)
  hit MR {0044-17-2} seen on
  hit CHART: {17-44-20}\n
  miss MR 2014-15 of
  miss MR angiogram 12-14

# "VIN ending 204417", "plate ends in 417"
rule number/thing-ending
  type ID
  trigger word ending ends
  back 3
  confidence 0.88
  regex %{lb}(?i:VIN|plates?|tag|serial|badge|policy|claim|case|MRN|chart|file|member|passport|licen[sc]e|permit)(?: (?i:number|no\.?|ID))?,? (?:ending|ends)(?: in| with)?:? (?<hide>(?=[A-Z]{0,4}\d)[A-Z\d]{3,8})(?![\pL\pN])(?! ?(?:mg|days|weeks|years))
  hit the van, VIN ending {204417}, stood
  hit claim ends in {88K2} and
  miss the case ends in 2000 years
  miss tag ends in May

# The plate in brackets behind the make: "her Camry (KLM4471)".
rule number/plate-bracket
  type VEHICLE
  trigger word camry corolla civic accord altima sentra focus fusion escape explorer silverado sierra ram f tacoma tundra ranger malibu impala cruze jetta passat golf elantra sonata sorento outback forester rav prius pilot odyssey sienna caravan wrangler cherokee tahoe suburban escalade mustang camaro charger truck van car pickup sedan suv motorcycle scooter bus trailer
  confidence 0.86
  regex %{lb}(?i:%{trigger})4?,? \((?:(?i:plates?|tag|lic\.?|license|reg\.?)[: ]{1,2})?(?:[A-Z]{2} )?(?<hide>[A-Z]{3} ?-?\d{3,4}|\d[A-Z]{3} ?\d{3}|\d{3} ?[A-Z]{3}|[A-Z]{2}\d{2} ?[A-Z]{3})(?=\))
  hit in her Camry ({KLM4471}), parked
  hit the truck (TX {HKT 4417}) was his
  miss the car (MRI) was
  miss his truck (2014) was

# "$tessroe44": a name for paying.
rule number/cashtag
  type USERNAME
  trigger mark $
  confidence 0.85
  regex (?<![\pL\pN$])\$(?!(?:USD|US|CAD|AUD|NZD)\b)(?<hide>[a-zA-Z][a-zA-Z_-]{2,18}\d{0,4})(?![\pL\pN$])
  hit Cash App ${tessroe44}, please
  hit pay ${Rosie_Sews} for it
  miss paid $400 today
  miss in $US 400

# Cells, bunks and pods of a jail; a card in groups from one digit.
rule number/cell
  type ID
  trigger word cell bunk pod dorm cellblock tier card
  confidence 0.8
  regex %{lb}(?:(?i:cell|bunk|pod|dorm|cell ?block) (?i:no\.? |# ?)?(?<hide>[A-Z]{1,2}-\d{1,4}|\d{1,3}[A-Z])(?=[.,;)]| (?:in|at|of|on|with|and)\b|[ \t]*(?:\n|\z))|(?i:card) (?<hide>\d (?:\d{4} ){2,3}\d{4,6}))(?![\pL\pN])
  hit moved to cell {B-14} in the jail
  hit dorm {4C}, lower bunk
  hit library card {2 0441 7720 44182}
  miss a T cell 4A line
  miss cell B-12 assay

# "work orders (WO 5561)"
rule number/work-order
  type ID
  trigger word wo
  confidence 0.84
  regex %{lb}(?<hide>WO(?: ?#| no\.?|[- ])? ?\d{3,8}(?:-\d{1,4})?)(?![\pL\pN])(?!%)
  hit I put in work orders ({WO 5561})
  miss WO 12 of them

# Digits apart: "Hospital tag 0 0 3 1 8 8 6"
rule number/thing-spaced
  type ID
  trigger entry numbered-thing
  confidence 0.86
  regex %{lb}%{thing}%{link}(?<hide>\d(?: \d){5,16})(?![\pL\pN.,]\d| \d)
  hit Hospital tag {0 0 3 1 8 8 6} was cut off
  miss tag 0 0 1 of it

# "Hearing aids, left 18L04471 and right 18R04472": numbers of what is worn on either side.
rule number/side-serial
  type DEVICE
  trigger word left right
  confidence 0.86
  regex %{lb}(?i:left|right):? (?:(?i:s/?n|serial|ser\.?):? )?(?<hide>(?=[A-Z\d-]*\d{4})(?=[A-Z\d-]*[A-Z])[A-Z\d]{2,14}(?:-[A-Z\d]{2,8})?)(?![\pL\pN-])
  hit aids, left {18L04471} and
  hit and right {18R04472}, take
  miss left C3-C4 facet
  miss right 20610 done

# "Please put "04-C-99K-217" on every page": a code in quotation marks that is to be written on something.
rule number/put-quoted
  type ID
  trigger word put write show use quote mark print state cite include enter
  confidence 0.9
  regex %{lb}(?i:%{trigger}) (?:(?:the|this|our|your) (?:\p{Ll}{3,10} ){0,2}(?:number|code|no\.) )?["“](?<hide>(?=[A-Za-z\d/-]*\d[A-Za-z/-]*\d)[A-Za-z\d]{1,10}(?:[-/][A-Za-z\d]{1,10}){1,5}|(?=[A-Z\d]*\d{3})(?=[A-Z\d]*[A-Z])[A-Z\d]{6,14})["”] (?=on|in|at|with|when)
  hit Please put "{04-C-99K-217}" on every
  hit quote "{KT20931}" when you call
  miss put "mother-in-law" on it

# "DOC. 223  NO. 0871": the docket of a court of Nebraska, and the like.
rule number/doc-no
  type ID
  cross column
  trigger word doc docket dkt
  confidence 0.93
  regex %{lb}(?i:doc|docket|dkt)\.? ?\d{1,4},?[ \t]{1,4}(?i:no|page|pg)\.? ?\d{1,6}(?![\pL\pN/-])
  hit {DOC. 223  NO. 0871}\n
  hit {Docket 14, Page 220}.
  miss Doc said no 40

# "Pacific Mutual Health R0046182-01", behind the name of a plan in a form.
rule number/plan-behind
  type HEALTHPLAN
  cross column
  trigger word plan insurance ins payer payor carrier coverage primary
  confidence 0.87
  regex %{lb}(?i:plan|insurance|ins|payer|payor|carrier|coverage|primary)(?:[:.]|[ \t](?C"wide")|\t)[ \t:]{0,12}(?:\p{Lu}[\pL&'-]{1,20} ){1,4}(?<hide>(?=[A-Z\d-]*\d{4})[A-Z]{1,3}\d{5,12}(?:-\d{1,3})?)(?![\pL\pN-])
  hit Plan        Pacific Mutual Health {R0046182-01}\n
  hit Insurance: Sagebrush Health {KX20931177}\n
  miss Plan: Repeat CT in 2014

# "(no. xxxxx2218)": what is left of an account.
rule number/masked-account
  type ACCOUNT
  trigger word no number acct account ending
  confidence 0.95
  regex %{lb}(?i:no|number|acct|account)[.:]? ?#?(?<hide>[Xx*]{3,16}[- ]?\d{3,6})(?![\pL\pN])
  hit Farmers Bank (no. {xxxxx2218}), and
  hit account {XXXX-4410} was
  miss no xxx 2

# "Group HEMWC, ID 2022000871": the letters of a group of a plan.
rule number/group-letters
  type HEALTHPLAN
  trigger word group grp
  confidence 0.93
  regex %{lb}(?i:group|grp)(?: no\.?| #|:)? (?<hide>(?=[A-Z\d]*[A-Z]{2})[A-Z\d]{4,12})(?=[,;] ?(?i:id|member|mbr|bin|pcn|subscriber|rxbin))
  hit BIN 004471, Group {HEMWC}, ID 2022000871
  miss group THERAPY, then

# "Her nursing license, RN 558120, was verified"
rule number/licence-apposed
  type LICENSE
  trigger word license licence licensure registration certificate
  confidence 0.95
  regex %{lb}(?i:licen[sc]e|licensure|registration|certificate)(?:,| \(| is| was|:) ?(?<hide>[A-Z]{2,4}[ -]?\d{4,8}(?:-\d{1,4})?)(?=[,.;)]|\n|\z| (?:was|is|expire|in good)%{rb})
  hit Her nursing license, {RN 558120}, was verified
  miss license, IN 2014 he

# "Medical record # H 0 0 3 3 8 1": a number that came apart in a scan.
rule number/spaced-out
  type MRN
  trigger word record mrn chart account acct claim number no
  confidence 0.93
  regex %{lb}(?i:%{trigger})(?: ?(?:#|no\.?|number))?:? (?<hide>(?:[A-Z][ ])?\d(?:[ ]\d){4,11})(?![\pL\pN])(?! ?\d)
  hit Medical record # {H 0 0 3 3 8 1} (spaced
  hit MRN: {0 0 8 8 1 2}\n
  miss number 1 2 3

# "maybe it ends in 1178"
rule number/ends-in
  type SSN
  trigger word ends ending
  confidence 0.9
  regex (?<=\bit |hich |that )(?i:ends|ending) (?:in|with) (?!(?:19|20)\d\d(?!\d))(?<hide>\d{4})(?![\pL\pN]|[.,]\d)
  hit or maybe it ends in {1178}.
  miss the study ends in 2014
  miss the lease that ends in 2026
