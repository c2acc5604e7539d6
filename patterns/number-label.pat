# Any number with a shape of its own behind a word that announces one.  number.pat knows the labels of forms; here is what else gets numbered: a flight, a
# microchip, a caseload, a slip.  A dose, a score, a section or a size has no such shape, or no such word before it.

define not_years (?!(?:19\d\d|20[0-4]\d)(?:[-/](?:19|20)?\d\d)?(?![\pL\pN/-]))
define not_date (?!(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:\d{4}|\d\d)(?![\pL\pN-]))(?!\d{1,2}:\d\d(?!\pL))
define not_unit (?! ?(?:mg|mcg|mL|ml|cc|mm|cm|kg|g|units?|IU|lbs?|%|x\b|times|days|weeks|months|years|hours|degrees|patients|people|pages|of \d))
# Capitals and digits, at least three of them digits, in parts; or digits in parts; or groups behind blanks.
define code (?=(?:[A-Z/.:-]{0,12}\d){3})(?=[\d/.:-]{0,12}[A-Z])[A-Z\d]{1,12}(?:[-/.:][A-Z\d]{1,12}){0,5}
define parts (?=(?:\d[-/]?){6})\d{1,8}(?:[-/]\d{1,8}){1,4}
define groups (?:[A-Z]{1,4}\d{0,5} )?\d{2,6}(?: \d{2,6}){1,4}(?: \d(?![\pL\pN]))?|[A-Z]{1,4}\d{1,6}[A-Z]?(?! (?:19|20)\d\d(?!\d))(?: \d{2,3} \d{3,8}| \d{3,8}(?: \d{2,8})?)|[A-Z]{2,4} \d\d[-/]\d{3,6}
define is (?:(?:,| is| was| of|:| -)? |[ \t]?[:=#][ \t\n]{0,2}|[ \t]?\.{3,80}+[ ]?:?[ ]?|\t)
define no_word (?: ?(?i:no\.?|number|nr\.?|#|id|ref\.?|code))?

rule number/label-thing
  type ID
  cross line
  trigger word caseload dossier docket flight pupil roll upn slip voucher parcel consignment meter token transponder manifest folio rpt autopsy necropsy accession permit cassette block seal evidence property tag key lease deed lien loan mortgage escrow subpoena summons citation violation warrant cell roster enrolment enrollment candidate transcript request card pass claim case file mandate
  confidence 0.86
  regex %{lb}(?i:%{trigger})(?: (?i:tag|slip|bag|card|key|receipt))?%{no_word}%{is}%{not_date}%{not_years}(?<hide>%{groups}|%{code}|%{parts})(?![\pL\pN])(?![-/.,:]\d)%{not_unit}
  hit docket {22-4-0178-11} was called
  hit Our dossier {KV/18/2207} is open
  hit on flight {LH7713} from there
  hit Pupil no: {YR4-0092}   Year 4
  hit Incident rpt {14-0092}. Then
  hit block {S15-20771} was cut
  hit Accession {18:CT00417}
  hit Fishing permit {T88K 40213}, boat
  hit Evidence tag {15-20881}. Then
  hit Attn: Case {G077 3310} / carrier
  miss the case 2014-2015 was
  miss the block of 12-14 houses
  miss flight 2 of stairs
  miss on request 10/12/2014 he
  miss the key 07/03/2014

# Labels that announce a bare number as well.
rule number/label-plain
  type ID
  cross line
  trigger word caseload pupil roll slip voucher dossier property autopsy locker docket consignment pen
  confidence 0.82
  regex %{lb}(?i:caseload|pupil(?= ?(?:no|num|#|:))|roll(?= ?(?:no|num|#))|(?:property |deposit |pay |claim )slip|slip(?=,? (?:no\.? |# ?)?\d{4})|voucher|dossier|property (?:bag|tag|receipt)|autopsy|locker(?: key)?|docket|consignment|pen(?= ?(?:no|num|#)))%{no_word}%{is}%{not_years}(?<hide>\d{3,8}|[A-Z]{1,3}-?\d{1,8})(?![\pL\pN])(?![-/.,:]\d)%{not_unit}
  hit Probation Officer, caseload {N-14}\n
  hit Roll number {3318} sat it
  hit Property slip {7714}. Badge
  hit Locker key {0417} back
  miss a caseload of 40 patients
  miss slip 12 feet
  miss the autopsy in 2014 found

# What is implanted, worn, or bled into a bag.
rule number/label-device
  type DEVICE
  cross line
  trigger word microchip chip unit machine pump generator kit cylinder transfusion dosimeter chipped aid
  confidence 0.86
  regex %{lb}(?i:(?:micro)?chip(?:ped)?|(?:blood |donor |plasma |platelet )?units?(?: of (?:O|A|B|AB|PRBCs?|RBCs?|blood|plasma|platelets|FFP)(?: (?:neg|pos)(?:ative|itive)?)?)?|machine|pump|generator|kit|cylinder|transfusion|dosimeter|hearing aid)%{no_word}%{is}%{not_date}%{not_years}(?<hide>(?=(?:[^\d\n]{0,3}\d){7})(?:%{groups}|%{code}|\d{15}))(?![\pL\pN])(?![-/.,:]\d)%{not_unit}
  hit Microchip {977 200 008 114 302}. Then
  hit Blood unit {W1382 19 004471}, 2 of 2
  hit Unit of O neg {W2041 15 330917} hung
  hit created by Sharma | machine {2008T-7KU51902}\nNeph
  miss the unit 12 of them
  miss a kit 10 20 30 of

# Accounts in groups, and what a bank is named before.
rule number/account-groups
  type ACCOUNT
  cross line
  trigger word account acct acc bank savings checking iban loan
  confidence 0.88
  regex %{lb}(?i:account|acct\.?|acc\.?|bank|savings|checking|loan)(?: (?:at|with)(?: the)?(?: \p{Lu}[\pL'-]{1,15}| of){1,5})?%{no_word}%{is}(?:(?i:no\.?|number|#) ?)?%{not_date}(?!(?:19|20)\d\d (?:19|20)\d\d(?!\d))(?<hide>\d{3,6}(?: \d{2,6}){1,4}|\d{2,3}-\d{4,6}-\d{1,3}|\d{2}-\d{2}-\d{2} \d{6,8})(?![\pL\pN])(?![-/.,:]\d)%{not_unit}
  hit into capitec\naccount {1270 441 902} by then
  hit Acct ........: {4410 2298 0071}
  hit to Skagit State Bank, {33-0417-8}, bounced
  hit Pay into account {2077 1134}, or
  hit My account at Bank of Ireland is {2044 1187}.
  miss account 2014 2015
  miss the bank 12 of them

# A password-like code behind what asks to quote it.
rule number/reference-mixed
  type ID
  trigger word reference ref quote quoting code token locator
  confidence 0.88
  regex %{lb}(?i:reference|ref\.?|quote|quoting|code|token|locator)%{is}(?<hide>(?=[\pL\d]{0,9}\d)(?=[\pL\d]{1,9}\p{Lu})(?=[\pL\d]{0,9}\p{Ll})[\pL\d]{6,12})(?![\pL\pN-])(?<!\dth|\dst|\dnd|\drd)
  hit by mail, reference {CA7kQmXp}. The
  hit or quote {RX7kkQ12} by mail
  miss the code Section2a is
  miss reference to Maria

# "the group changed from 33071-B to 33071-C".
rule number/changed-from
  type HEALTHPLAN
  trigger word group plan policy member subscriber
  confidence 0.85
  regex %{lb}(?i:group|plan|policy|member|subscriber)(?: (?:number|no\.|ID))?(?: (?:has |was |is )?changed)(?: \pL{2,3} [\d/]{3,8})? from (?<hide>%{not_years}[A-Z\d]{3,10}(?:-[A-Z\d]{1,6})?)(?= to )
  hit as the group changed on 1/1 from {40417-A} to 40417-B
  miss the group changed from 2014 to 2015
  miss the plan changed from rest to work

rule number/changed-to
  type HEALTHPLAN
  trigger word group plan policy member subscriber
  confidence 0.85
  regex %{lb}(?i:group|plan|policy|member|subscriber)(?: (?:number|no\.|ID))?(?: (?:has |was |is )?changed)(?: \pL{2,3} [\d/]{3,8})? from %{not_years}[A-Z\d]{3,10}(?:-[A-Z\d]{1,6})? to[ \n](?<hide>(?=[A-Z-]*\d)[A-Z\d]{3,10}(?:-[A-Z\d]{1,6})?)%{rb}
  hit as the group changed on 1/1 from 40417-A to {40417-B}; (3)
  miss the group changed from 2014 to 2015
  miss the plan changed from rest to work

# A word and a number, joined, behind a colon: "Group: SAWTOOTH-11".
rule number/label-word-number
  type HEALTHPLAN
  cross line
  trigger word group grp plan member subscriber payer policy
  confidence 0.85
  regex %{lb}(?i:group|grp\.?|plan|member|subscriber|payer|policy)%{no_word}[ \t]?(?::|\.{3,80}+[ ]?:?)[ \t\n]{0,2}(?<hide>[A-Z]{2,12}-\d{2,6}(?:-\d{1,4})?|[A-Z]{2,5} \d{3,5} \d{1,4}(?: \d{2,4})?)%{rb}(?![-/.,]\d)
  hit Member ID: MCH 8841   Group: {SAWTOOTH-11}   Ref
  hit Member: {QRT 771 20 418}   Then
  miss Group: COVID vaccine
  miss Plan: PT x 12

# A card, whoever issued it: "my card of medicare is 417 220 119".
rule number/card-is
  type HEALTHPLAN
  trigger word card lic licence license member policy group subscriber
  confidence 0.85
  regex %{lb}(?i:card|lic\.?|licen[sc]e|member|policy|group|subscriber)(?: (?:of|from) (?:the )?\pL{3,12})?(?: (?:is|was|says|reads|no\.?|number))?,?[ ](?<hide>\d{3,4}(?: \d{2,5}){1,4}(?: \d)?|(?i:[A-Z]{2}) \d{2}/\d{3,7}|[A-Z]-\d{3} \d{3}|(?<=[bB]ar card )\d{5,8})(?![\pL\pN])(?![-/.,]\d)%{not_unit}
  hit My card of medicare is {417 220 119} if
  hit medicare card is {2208 41177 1}. Then
  hit at the ward (card {pe 44/1170}).
  hit and member {4417 2208 31}. call
  hit Ship's card {Z-417 220}. Then
  hit HALE, JUNE, lic {418 220 771} NY
  miss a card 12 inches
  miss the card is 2014 old

# Registers behind a person's profession.
rule number/registered
  type LICENSE
  cross line
  trigger word reg registered col colegiado coleg ph rph
  back 2
  confidence 0.85
  regex %{lb}(?:(?:(?i:reg\.?|reg'd)(?: (?:no\.?|nurse))?|(?i:registered no\.?)) %{not_years}(?<hide>\d{4,8})(?=[.,;)\n]|\z)|(?:Col\.|Colegiado|Coleg\.?)(?: n[ºo°]\.?)? (?<hide>\d{2}/\d{1,3}[.]?\d{3}|\d{4,9})%{rb}|R\.?Ph\.?,? (?<hide>(?:PH|RPH|R)-?\d{3,7})%{rb})(?![-/]\d)
  hit P. Strongbow BSW, reg {4417}\n
  hit M. Puigdemunt\nCol. {08/41.709}\n
  hit Gale Force, R.Ph. {PH-2204}\nDATE
  miss reg 2014, then
  miss Col. Mustard 12

# Post-mortem numbers of the year, and an officer's number behind the name.
rule number/post-mortem
  type ID
  trigger word pm garda ofc officer
  confidence 0.85
  regex %{lb}(?:PM (?:no\.? ?)?(?<hide>\d{2,3}/\d{2,4})(?=[),.;])|(?:Garda|Officer|Ofc\.?|Sgt\.?|Det\.?) (?:\p{Lu}[\pL'-]{1,15},? ){1,3}\((?<hide>\d{4,6}[A-Z])\)|(?:OFC|Ofc|Officer)\.?:? \p{Lu}[\pL'-]{1,20}, \p{Lu}\.? #(?<hide>\d{3,5}))(?![-/]\d)
  hit the pathologist (PM {03/004}): There
  hit Garda Declan Hand ({26617K}), the station
  hit RPT OFC: BROUSSARD, T. #{417}   SUPV
  miss at 4 PM 12/14 he
  miss Garda Station (open 24)

rule number/alien-shape
  type ID
  trigger digits 3 3 \s
  back 1
  confidence 0.9
  regex (?<![\pL\pN-])A\d{3} \d{3} \d{3}(?![\pL\pN])(?![-/.,]\d)
  hit Files: A088 417 203 - Omaha\n       {A088 417 204}\n
  miss A 100 200 300
  miss CA088 417 203 men

rule number/hash-code
  type MRN
  trigger mark #
  confidence 0.85
  regex (?<![\pL\pN])# ?(?<hide>[A-Z]{1,3}\d{4,8})%{rb}(?![-/.]\d)
  hit 58 M | # {DW2290} | EDW
  miss # A12 of them
  miss screw #A1

# Digits that were dictated as words: "medical record number six six zero one nine two".
define spoken (?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double \pL{3,5})
rule number/spoken
  type ID
  cross line
  trigger word number record job account claim code mrn policy phone extension id
  back 2
  confidence 0.85
  regex %{lb}(?i:number|record|job|account|claim|code|mrn|policy|phone|extension|id)(?: (?:number|is|ends in))?,?[ \n](?<hide>(?i:%{spoken}(?:(?: dash| hyphen|,)?[ \n]%{spoken}){3,14}))%{rb}
  hit medical record number\n{six six zero one nine two} date of
  hit end of dictation job {four four one seven}
  miss number one two step
  miss job one, two and three

# Names in a game or forum, between quotation marks.
rule number/username-quoted
  type USERNAME
  trigger word as by handle named called name user nick username posted from
  confidence 0.85
  regex %{lb}(?i:as|by|handle|named|called|name|user|nick|username|posted|from)(?: (?:on|in|of) (?:the |an? )?\pL{3,12})?(?:,| was| is|:)? ?["“](?<hide>(?![A-Z]{2})(?=[^"”]{6})(?=[^"”]{0,20}(?:[\d_]|\.\pL))[\pL\d]{2,18}(?:[._-][\pL\d]{1,18}){0,3})[,.]?["”]
  hit posted by "{bernerlady_bc}," said
  hit and, as "{haggan.boy79}", wrote
  hit his handle on the forum was "{oldtimer.bill}".
  miss as "normal" and
  miss as "conductor." He
  miss known by "Bill"
  miss read as "6/12" by

rule number/extension
  type PHONE
  trigger word ext extension x my phone ward desk hers his mine
  back 2
  confidence 0.74
  regex %{lb}(?:(?:(?i:ext\.?|extension)(?: is| was|:|,)? (?<hide>\d{4,5})|(?i:my ext\.?|phone ext\.?|\d{4},? ext\.?)(?: is|:)? (?<hide>\d{3}))|(?i:is|at|or|dial|call|hers is|his is|mine is) (?<hide>x ?\d{3,5})|(?<=, |\d )(?<hide>x\d{4,5})|(?i:phone|call me|ring|desk|reach me|ward)(?: is| at| on|,|:) (?:on )?(?<hide>\d-\d{4}))%{rb}(?![-/.,:]\d)%{not_unit}
  hit My ext is {5417}.\n
  hit hers is {x2207}. Then
  hit at work, {x4417}. his
  hit going for break, phone on {4-4417}. will
  miss extension 50 degrees
  miss ext 10. SLR
  miss knee extension is 120 degrees

rule number/plate-more
  type VEHICLE
  trigger word car van plate veh vehicle plates tag driver truck motorcycle scooter
  confidence 0.86
  regex %{lb}(?i:car|van|plates?|veh|vehicle|tag|truck|motorcycle|scooter)(?: plate| tag)?(?:,|:|\.)? (?:[A-Z]{2} )?(?<hide>[A-Z]{1,2} \d{1,4} [A-Z]{2,3}|[A-Z]{3} \d{3,4}|\d{3} [A-Z]{3}|[A-Z]{3} \d[A-Z]\d|\d[A-Z]{3}\d{3})(?=[.,;)\n]|\z| (?:and|was|is|in)\b)
  hit Pak Agus, car {B 1417 KJT}.\n
  hit VEH: LA {PKR 118}, 98 BUICK
  hit Van plate {KTR 9B2}, then
  miss the car IN 12 men
  miss VAN ABC 12

# Ten digits and more in groups of four are a number of somebody, whatever stands before them.
rule number/groups-four
  type ID
  trigger digits 4 4 \s
  confidence 0.76
  regex (?<![\pL\pN])(?<!\d[ -])(?<![-/.,:$#+])(?!(?:19|20)\d\d (?:19|20)\d\d)\d{4} \d{4} \d{2,4}(?![\pL\pN])(?![-/.,]\d| \d| h\b)%{not_unit}
  hit TWIC {0044 1720 88}.\n
  hit quoting {4410 2298 0071} then
  miss in 2014 2015 2016 he
  miss 1200 1800 24 h

# A rank, a name and a short number.
rule number/rank-number
  type ID
  trigger word sgt ofc officer deputy det trooper cpl
  confidence 0.85
  regex %{lb}(?:Sgt|Ofc|Officer|Deputy|Det|Trooper|Cpl)\.? (?:\p{Lu}\. )?\p{Lu}[\pL'-]{1,20} #(?<hide>\d{1,2})%{rbn}
  hit Sgt Vroman #{6}\n
  hit Ofc. Tan #{12}, then
  miss Item Vroman #6
  miss Officer 6

# "2a. SSN (last 4) .. 4402": behind leaders.
rule number/ssn-leaders
  type SSN
  cross column
  trigger word ssn
  confidence 0.97
  regex %{lb}SSN ?(?:\((?:last )?(?:4|four)\)|last (?:4|four)|L4)[ \t]{0,2}\.{2,30}[ \t]{0,2}(?<hide>\d{4})(?!\d)
  hit 2a. SSN (last 4) .. {4402}\n3. Employer
  miss SSN (last 4) .. 44021

# "OROZCO, Ramon (#5602)": the number of somebody in a log.
rule number/bracket-of-name
  type MRN
  trigger mark #
  back 7
  confidence 0.9
  regex %{lb}\p{Lu}[\pL'’-]{1,20}, \p{Lu}[\pL'’-]{1,16}(?: \p{Lu}\.?)? \(#(?<hide>\d{3,9})\)
  hit 1840  OROZCO, Ramon (#{5602})\n
  miss see Item (#5602)
