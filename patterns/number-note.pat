# Numbers as notes, police reports and dockets carry them: what opens a gate, whose badge it is, which court keeps the file, where a deed lies.

define not_year (?!(?:19|20)\d\d(?![\pL\pN/-]))
# Letters and digits together, three digits at least.
define mixed (?=(?:[A-Z-]{0,8}\d){3})(?=[\d-]{0,9}[A-Z])[A-Z\d]{1,12}(?:-[A-Z\d]{1,10}){0,4}

# "gate code 0714#", "lockbox 4417", "alarm code: 2217"
rule number/opens
  type ID
  cross line
  trigger word gate door entry alarm key keysafe lockbox keypad garage elevator safe voicemail combination combo sharing pairing access security keybox dexcom sensor
  confidence 0.84
  regex %{lb}(?i:(?:gate|door|entry|alarm|keypad|garage|elevator|safe|voicemail|sharing|pairing|access|security|dexcom|sensor)[ \n](?:code|pin|combination|combo|password|passcode)|(?:lock|key) ?(?:box|safe)(?: (?:code|pin|combo))?|combination|combo)(?: no\.?| number)?(?:,| is| was|:|=)?[ \n](?<hide>[*#]?(?:%{not_year}|(?=\d{4}[*#]))\d{3,8}[*#]?|\d{1,2}-\d{1,2}-\d{1,2})(?![\pL\pN])(?![-/.,]\d)(?! (?:therapy|pills|tablets|units|of))
  hit 9 mi E of Sisters (gate code {0714#}, dog chained)
  hit lockbox {4417} on the rail
  hit alarm code is {221798}.
  hit locker combo {12-22-8} in file
  miss combination 12 tablets
  miss the door 417 was shut

# A number behind the name of an officer, when the name is no word: "T. Nez #112", "Skaggs #087".
rule number/officer-hash
  type ID
  trigger mark #
  back 1
  confidence 0.84
  regex %{lb}\p{Lu}[\pL'-]{2,20}(?!\pL)(?C"!english|document-word|unit-word|abbreviation|month") #(?<hide>\d{2,3})(?![\pL\pN])(?![-/.,:]\d)
  hit Ofc: T. Nez #{112} / Skaggs
  hit Nez #112 / Skaggs #{087}  Bodycam
  miss Item #112 is
  miss Suite #12 of

# "Bodycam: X6039BB2L", "Taser X1200417K"
rule number/equipment
  type ID
  cross line
  trigger word bodycam dashcam camera taser firearm weapon pistol rifle shotgun revolver radio tape disc recording
  confidence 0.86
  regex %{lb}(?i:%{trigger})(?:,? (?i:serial|ser\.|s/n))?(?: (?i:no\.?|number|#))?[ \t]?[:#]?[ ]{1,2}(?<hide>(?=[A-Z\d-]{7})%{mixed})%{rb}
  hit Bodycam: {X6039BB2L}    Veh
  hit a pistol, serial no. {B417702M}, was
  miss Camera: HD1080
  miss rifle AR15 found

# The plate behind the make and the state: "a red Dodge, AZ CWA 4KD".
rule number/plate-make
  type VEHICLE
  trigger list vehicle
  confidence 0.88
  regex %{lb}\p{Lu}\pL{2,12}(?C"vehicle")(?: [\p{Lu}\d][\pL\d-]{0,12}){0,3}(?: (?:sedan|truck|pickup|van|coupe|wagon|SUV))?,? \(?(?:(?i:lic(?:ense|\.)?|plates?|tag|registration|reg\.?)(?: (?i:plate|no\.?|number|#))?:? )?(?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code")(?: (?i:plate|tag|lic\.?|license))?[ :#]{1,2}(?<hide>(?=[A-Z ]{0,4}\d)(?=[\d ]{0,4}[A-Z])[A-Z\d]{2,4}[ -]?[A-Z\d]{2,4})%{rb}(?!-\d)
  hit was in the bed of a red Dodge, AZ {CWA 4KD}, VIN
  hit a silver Honda Accord, CA {7ABC123}, left
  miss his Ford, IN good shape
  miss a Dodge, OR so he says

# Deeds: "at Book 1702, Page 318".
rule number/deed
  type ID
  trigger word book liber
  confidence 0.99
  regex %{lb}(?:Book|BOOK|Liber|LIBER)(?: No\.)? \d{2,6},?[ \n](?:at )?(?:Page|PAGE|Pg\.?|Folio|page|folio)(?: No\.)? \d{1,5}(?![\pL\pN])
  hit The deed is at {Book 1702, Page 318}. The
  hit recorded in {Liber 417 page 22} of the county
  miss the book, page 318
  miss Book 4, Chapter 12

# Courts that keep the file: "(Super. Ct. No. 14CECG00917)", "Tr. Ct. No. 2014-417"
rule number/court-no
  type ID
  trigger word no nos
  back 2
  confidence 0.93
  regex %{lb}(?:Ct|CT|Court|COURT|Dist|Cir|App|Div|Dept|Bd|Comm|Juv|Crim|Civ|Cause|Index|Docket|Petition|Appeal|Matter|Super|Mun|Prob)\.? (?:Nos?|NOS?)\.:?[ \n]?%{not_year}(?<hide>(?=(?:[A-Za-z:./-]{0,6}\d){3})[A-Za-z\d]{1,12}(?:[-:/.][A-Za-z\d]{1,10}){0,5}(?:,? (?:and |& )?(?=[A-Z]{0,2}\d{4})[A-Z\d]{5,12}){0,4})(?![\pL\pN])(?![-/]\d)
  hit (Super. Ct. No. {14CECG00917})
  hit Tr. Ct. No. {A14-417}, affirmed
  hit (Petition No. {0417-22})
  miss the Court. No. 12 was
  miss App. No. 4

# The number that a judgment itself bears.
rule number/neutral-citation
  type ID
  trigger word neutral
  confidence 0.99
  regex %{lb}Neutral [Cc]itation(?: (?:[Nn]umber|[Nn]o\.?))?:?[ \n](?<hide>\[(?:19|20)\d\d\] [A-Z]{2,6}(?: [A-Z][a-z]{2,7})? \d{1,5}(?: \([A-Z][a-z]{2,7}\))?|(?:19|20)\d\d [A-Z]{2,6} \d{1,5})
  hit Neutral Citation Number: {[2024] EWCA Crim 2291}
  miss A neutral spine in [2024] was
  miss neutral citation of the law

# "Case No: 202303188 B4", "Policy number is FBT 0091-B": parts behind a blank.
rule number/label-parts
  type ID
  cross line
  trigger word policy claim case file account member group contract certificate card invoice order reference permit license licence docket loan matter record
  confidence 0.88
  regex %{lb}(?i:%{trigger}) (?i:number|num\.?|nos?\.?|#)(?: (?i:is|was))?:?[ \n](?<hide>%{not_year}\d{5,10} [A-Z]\d{1,2}|[A-Z]{1,4} \d{2,8}(?:-[A-Z\d]{1,6}){1,3})(?![\pL\pN])(?![-/.]\d)
  hit Case No: {202303188 B4}
  hit Policy number is {FBT 0091-B} with Farm
  miss Case No: 20140 men
  miss policy number of AB 12

# Registers of prisons and police: "CDCR AK4471", "SID 441782"
rule number/register
  type ID
  trigger word cdc cdcr bop tdcj nysid din fdoc idoc mdoc doc adc pfn spn cii sid aopc gdc vdoc
  confidence 0.88
  regex %{lb}(?:CDCR?|BOP|TDCJ(?:-ID)?|NYSID|DIN|FDOC|IDOC|MDOC|DOC|ADC|PFN|SPN|CII|SID|GDC|VDOC)(?: ?#| [Nn]o\.?| [Nn]umber| ID)?:? %{not_year}(?<hide>[A-Z]{0,2}-?\d{4,9}(?:-\d{2,3})?[A-Z]?)%{rb}(?![/.]\d)(?! (?:mg|ml|men|beds))
  hit booking 4471829, CDCR {AK4471}
  hit NYSID {04417822K} is his
  miss DOC 2014 report
  miss in CDCR custody

# Desks and boxes in an office: "APPEALS, DESK B417".
rule number/desk
  type ID
  trigger word desk mailstop mail cubicle mailbox drop mailcode
  confidence 0.76
  regex %{lb}(?i:desk|mail ?stop|cubicle|mailbox|mail drop|mail ?code) (?i:#|no\.? )?(?<hide>[A-Z]\d{3,4}[A-Z]?|[A-Z]{1,2}-\d{2,4}|\d{1,3}-\d{2,4})%{rb}(?![-/.]\d)
  hit CLINICAL APPEALS, DESK {B417}
  hit Mail Stop {MS-4417}, Dayton
  miss the desk 417 stood
  miss a desk of 12-14 men

# Cheques and money orders whose number nothing but the word announces.
rule number/cheque
  type ACCOUNT
  trigger word cheque check draft
  confidence 0.84
  regex %{lb}(?i:cheque|(?:cashier's |pay)?check|draft)(?: #| no\.?)? (?<hide>0\d{3,8}|\d{6,10})%{rbn}(?! ?(?:dollars|times|steps))(?![-/]\d)
  hit Cheque {004417} never cleared.
  hit check {100482} bounced
  miss check 4417 steps
  miss draft 2014 was

# Certified reporters, therapists and interpreters: "CSR 11873", "MFT 44178"
rule number/registered-letters
  type LICENSE
  trigger word csr mft lmft rpr ccr cca pt pta ot slpa rcp rdh dds dmd dvm lep lpcc asw cch ccht rpt
  confidence 0.84
  regex (?<=[\pL.], |[\pL.] |\(|\n)(?:CSR|MFT|RPR|CCR|RDH|DDS|DVM|LEP|LPCC|ASW|CCHT)(?: ?#| [Nn]o\.?| [Ll]ic\.?(?: [Nn]o\.?)?)?:? %{not_year}(?<hide>\d{4,7})%{rb}(?![-/.,]\d)
  hit Reported by I. Vance, CSR {11873}
  hit Joy Tan, MFT {44178}, saw her
  miss the CSR 2014 report
  miss DDS 12 of

# "MPN ID 2358", "Matter 22817.004", "Rx 7718220-02", "CIN 90441782A"
rule number/short-label
  type ID
  trigger word mpn matter rx cin bic
  confidence 0.86
  regex %{lb}(?:MPN (?:ID|No\.?|#):? ?(?<hide>\d{4})|(?i:matter)(?: (?i:no\.?|#))?:? (?<hide>\d{4,6}\.\d{3,5})|R[xX](?: ?#| [Nn]o\.?)?:? ?(?<hide>\d{6,9}-\d{2,4})|(?:CIN|BIC)(?: ?#| [Nn]o\.?)?:? (?<hide>9?\d{7}[A-Z]\d{0,6}))(?![\pL\pN])(?![-/]\d)
  hit MPN ID {2358}, accepted
  hit Matter {22817.004} is closed
  hit Rx {7718220-02} was filled
  hit CIN {90441782A} verified
  miss no matter 12.5 or so
  miss Rx 10-325 given

# "INCIDENT RPT 12-377": the year and a count.
rule number/report-of-year
  type ID
  trigger word incident accident police crime offense complaint injury grievance coroner inquest
  confidence 0.86
  regex %{lb}(?i:%{trigger}) (?i:rpt\.?|report|no\.?|number|#)(?: (?i:no\.?|number|#))?:? (?<hide>\d\d-\d{3,6}|(?:19|20)\d\d-\d{2,6})%{rb}(?![-/.]\d)
  hit STERI-STRIPS. INCIDENT RPT {12-377}. DTR
  hit a police report no. {19-044178} says
  miss incident report 12-14 hours late
  miss injury report of 2014

# "Section 8 list no. 3318", "the body, no. 214": the number of one among many, where it ends its phrase.
rule number/of-a-list
  type ID
  trigger word no
  confidence 0.72
  regex (?<=\p{Ll}{3} |\p{Ll}{3}, )(?<![Rr]oom |[Bb]ed |[Pp]age |[Tt]able |[Ii]ssue |[Vv]olume |[Cc]hapter |[Rr]ule |[Aa]rticle |[Ss]ection |[Mm]odel |[Ss]eries |[Pp]aragraph |[Ff]igure |[Ss]ize |[Pp]art |[Aa]ct |[Ll]aw |[Bb]ill |[Ff]orm |[Ll]ocal |[Oo]rdinance |[Rr]esolution |[Ss]heet |[Qq]uestion |[Ii]tem |[Nn]ote )no\. (?<hide>(?!(?:19|20)\d\d(?!\d))\d{3,5})(?=[.;)](?: |\n|\z)|,(?! ?\d)|[ \t]*(?:\n|\z))
  hit by April 15; Section 8 list no. {3318}\n
  hit saw the body, no. {214}, on the 22nd
  miss The man said no. 214 came
  miss see table no. 214.

# "cert #2", "visit #4": how often, not whose.
rule protect/count-hash
  type PROTECT
  trigger word cert certification recert recertification episode period visit session treatment dose cycle attempt week day injection
  confidence 0.99
  regex %{lb}(?i:%{trigger}) ?# ?\d{1,2}(?![\pL\pN/-])
  hit MRN 3S-9017   {cert #2} ends 1/29
  hit at {visit # 4} of six
  miss cert #2204 ends
  miss dose 2 of

# "Acct-7718", "Chart-0044"
rule number/label-dash
  type ID
  trigger word acct chart pt patient case file claim visit enc encounter
  confidence 0.84
  regex %{lb}(?:Acct|Chart|Pt|Patient|Case|File|Claim|Visit|Enc|Encounter|ACCT|CHART|CASE|FILE|CLAIM)-(?<hide>%{not_year}\d{4,10})(?![\pL\pN])(?![-/.]\d)
  hit MRN-00417; Acct-{7718}
  hit Chart-{0044} is
  miss Case-2014 report
  miss Patient-12 of them

# "ref. B/77-1", "booking photo 77120"
rule number/ref-short
  type ID
  trigger word ref photo mugshot
  confidence 0.84
  regex %{lb}(?:(?i:ref)(?:\.|:|\.:) ?(?<hide>[A-Z]{1,3}/\d{1,5}-\d{1,4})|(?i:(?:booking )?photo|mugshot)(?: (?i:no\.?|number|#))?[ ]#?(?<hide>%{not_year}\d{4,8}))%{rb}(?![-/.,]\d)
  hit account no. 0044 1199 27, ref. {B/77-1}. Tell
  hit booking photo {77120}
  miss photo 12 of 14
  miss ref. range 4-11

# "his badge is 2231", "my locker was 48", "her extension is 4471".
rule number/said-is
  type ID
  trigger word badge locker extension pin passcode payroll id
  back 1
  confidence 0.86
  regex \b(?i:my|his|her|their|your|the|whose|employee|staff|student|user|door|voicemail) (?i:badge|locker|extension|PIN|passcode|payroll|ID|id) (?i:number |no\.? |code )?(?i:is|was|reads|says) (?<hide>#?[A-Z]{0,3}-?\d{2,10}(?:-\d{1,6})?[A-Z]?)(?=[.,;)]|\s|\z)(?! ?(?i:feet|inches|miles|cm|mm|years|percent|%|degrees|m\b))
  hit his badge is {2231}.
  hit My extension is {4471}, ask
  hit Her locker was {B-48} then
  miss his badge is 40 mm wide
  miss The ID is in 2231 years

# Codes of several parts that nobody needs to label: "DBM-DISC-14-19-22071", "FBT-FA-16-5027713-S".
rule number/coded-tail
  type ID
  trigger digits 4 12
  after -
  back 12
  confidence 0.84
  regex (?<![\pL\pN/.#-])(?!(?:19|20)\d\d-[A-Z]{2,7}-)(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*-)(?:[A-Z]{1,6}\d{0,6})(?:-[A-Z\d]{1,8}){1,5}-\d{4,12}(?<!-19\d\d|-20\d\d)(?:-[A-Z\d]{1,4})?(?![\pL\pN-])
  hit OAH No.: {DBM-DISC-14-19-22071} is
  hit in {FBT-FA-16-5027713-S}, where
  hit Lic {PTP-PT-LIC-4402} here
  miss the HLA-B27-2014 trial
  miss seen JUL-03-2014 there
  miss a T-L-S fusion of 4402

rule number/coded-head
  type ID
  trigger digits 4 8 -
  confidence 0.84
  regex (?<![\pL\pN/.#-])(?!(?:19|20)\d\d-)\d{4,8}-\d{0,5}[A-Z][A-Z\d]{0,5}(?:-[A-Z\d]{1,8}){1,4}(?![\pL\pN-])
  hit clm {0099-WCX-17} denied
  hit ref {44821-A-2017} here
  miss in 2014-CV-04 it
  miss call 5550-1234 now

# "INCIDENT FORM 19-0233 done", "accident report 22-118"
rule number/report-form
  type ID
  trigger word form report slip ticket citation
  back 1
  confidence 0.965
  regex %{lb}(?i:incident|injury|accident|variance|grievance|police|crash|complaint|event) (?i:form|report|slip|ticket|citation)(?: (?i:no\.?|number|#))?:? ?#?(?<hide>\d{2,4}-\d{2,7}(?:-\d{1,5})?|[A-Z]{1,4}-?\d{3,9})%{rb}(?![/.]\d)
  hit INCIDENT FORM {19-0233} DONE
  hit crash report {22-118} says
  miss incident form 10-4 copy
  miss injury report of 2014

# "(ending 4471)" and "ends in 3306" a little behind what they belong to.
rule number/ending-behind
  type ID
  trigger word ending ends
  back 8
  confidence 0.86
  regex %{lb}(?i:direct deposit|deposit|account|acct\.?|card|visa|mastercard|amex|checking|savings|debit|policy|phone|cell|number|no\.|soc\.?|social)[ ,]{1,2}(?:\(|which |it |that )?(?i:ending|ends)(?: in| with)?:? ?[-x*#.]{0,6}(?<hide>\d{3,6})(?![\pL\pN])(?! ?(?:%|mg|days|weeks|years))
  hit his direct deposit (ending {4471}) bounced
  hit his account ending -{8812}; and
  hit Soc. ends in {3306}.
  miss his number ends in 3306 days
  miss the account ends in 20 weeks

# Dockets without hyphens: "19CV32217", "21 CR 00412".
rule number/docket-joined
  type ID
  trigger word cv cr cf dr fa jv pr sc cn lt vro ci
  back 1
  confidence 0.9
  regex (?<![\pL\pN.-])(?:19|20)?\d{2} ?(?:CV|CR|CF|DR|FA|JV|PR|SC|CN|LT|VRO|CI) ?-?\d{4,9}(?:-[A-Z]{1,3})?(?![\pL\pN-])
  hit Circuit Court {19CV32217}; then
  hit in {2021 CR 00412} he
  miss 12 CR 4 mg tablets
  miss see 20 CI 95 %

# What hashes leave in clear of a telephone and of a social security number.
rule number/phone-behind-hashes
  type PHONE
  trigger digits 4 4
  confidence 0.9
  regex (?<=###[- ])(?<=\(###\) ###-|\(###\)###-|###-###-|### ###-)\d{4}(?![\pL\pN])
  hit phone (###) ###-{0175}.
  hit call ###-###-{4471} now
  miss code ##-0175.
  miss ### 0175

rule number/ssn-behind-hashes
  type SSN
  trigger digits 4 4
  confidence 0.9
  regex (?<=#-)(?<=###-##-)\d{4}(?![\pL\pN])
  hit SSN ###-##-{8126} there
  miss SSN ##-8126 there

# "job 556120", "seal 550817", "operator 22871": bare numbers behind what counts them.
rule number/counted
  type ID
  trigger word job seal operator invoice inv contract certificate fob serial interpreter
  confidence 0.84
  regex %{lb}(?i:job|seal|operator|interpreter|invoice|inv|contract|certificate|fob|serial)(?: (?i:no\.?|number|ID|is|code))?[.:]? ?#?(?<hide>[A-Z]{1,4}-[A-Z]? ?\d{2,6}(?:[ -]\d{3,6})?|[A-Z]{2,4} \d{4,7}[A-Z]?|\d{5,8}|\d{2}-\d{4}|(?<=nvoice |nvoice no\. )\d{4})(?![\pL\pN]|[./:-]\d| ?(?:miles|dollars|people|jobs|hours|mg|ml|sq|feet|%))
  hit transcribed 11/10/2020 / job {556120}
  hit count 22, seal {550817}.
  hit My contract is {BHW-55 20931}, paid
  hit Inv {20-0077}. He
  hit fob no. {E-16} now
  miss a job 20000 miles away
  miss contract 2014 rules
