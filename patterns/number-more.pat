# Numbers that hardly anything announces: an item of the police, a licence behind a credential and a state; and what only looks like a number of somebody:
# how often a nurse comes, a range of sugars, a case of a court of Ohio, a review of Cochrane's.

# "took report, item F-04417-21", "Item No. 21-004417": what sheriffs and police number.
rule number/item
  type ID
  trigger word item
  confidence 0.965
  regex %{lb}[Ii]tem(?: (?:[Nn]o\.?|[Nn]umber|#))?:?[ ]#?(?<hide>[A-Z]{1,2}-?\d{3,7}-\d{2,4}|\d{2,4}-\d{5,7}|[A-Z]{1,2}-\d{5,8})(?![\pL\pN]|[-/.]\d)
  hit The deputies took report, item {F-04417-21}
  hit NOPD Item No. {G-1174-19}, signal 21
  miss item 12-14 of the list
  miss item B-12 on the form

# "Ann Tan, DPT   VT 040.0134417", "R. Koh, OTR/L, ME OT4417": the licence, its state before it.
rule number/licence-by-state
  type LICENSE
  cross column
  trigger word dpt pt pta otr ot cota md do dc rn lpn np fnp pa lcsw lmft lpc phd psyd dpm dds od slp ccc crna aprn lac rd
  back 1
  confidence 0.86
  regex (?<=[\pL.], |[\pL.]  |[\pL.] |/)(?:DPT|PTA?|OTR(?:/L)?|OT|COTA(?:/L)?|M\.?D\.?|D\.?O\.?|DC|RN|LPN|F?NP(?:-C)?|PA(?:-C)?|LCSW|LMFT|LPC|PhD|PsyD|DPM|DDS|OD|SLP|CCC-SLP|CRNA|APRN|LAc|RD)(?:, ?|\t|[ ](?C"wide")[ ]?| - |[ ]\()[ \t]{0,3}(?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code")(?:[ ](?i:lic(?:ense)?\.?|no\.?|#|reg\.?))*[ :#]{1,2}#?(?<hide>\d{2,4}\.\d{5,8}|[A-Z]{1,4}[.-]?\d{4,8}|\d{3,4}(?=[.;)]?[ \t]*(?:\n|\z))|\d{6,10})(?![\pL\pN]|[-/]\d|\.\d)
  hit Ann Tan, DPT   VT {040.0134417}\nI certify
  hit Lee Roe, LCSW, NY {087741}
  hit R. Koh, OTR/L, ME {OT4417}.
  hit Joe Po, PT, NH {2217}\n
  miss seen by Lee Tan, MD, CA 93721 office
  miss Lee Tan, RN, in 2014

# How often somebody comes, in the short hand of nurses at home: "SN 2w4 1w4", "PT 1w1, 2w3, 2 PRN".
rule protect/home-frequency
  type PROTECT
  trigger word sn pt ot st slp hha msw rn lpn sw cna frequency freq
  confidence 0.99
  regex %{lb}(?:SN|PT|OT|ST|SLP|HHA|MSW|RN|LPN|SW|CNA|[Ff]req(?:uency|\.)?)(?: (?:visits?|freq(?:uency)?|eff(?:ective)? [\d/-]{3,10}|x))?:?[ ](?<hide>(?:[1-7] ?(?i:w|wk|wks|m|mo)[1-2]?\d|[1-7] ?(?i:x|d|q)\d{1,2})(?!\d)(?:(?:,? ?(?:and |then |& |\+ )?)\d{1,2}(?i:w|wk|wks|m|mo|x|d|q)\d{1,2}(?![\pL\pN])){0,5})(?![\pL\pN])
  hit ORDERS: SN {2w4 1w4}. Continue
  hit HHA {2w8}, then none
  hit PT {1wk1, 2wk4}; OT none
  miss SN 2447W19 on the pump
  miss PT seen twice
  miss SN 12W44
  miss MRN PT: 12D44 here

# What a range of values is, behind its abbreviation: "FSBS 80-180", "glucose 70-140".
rule protect/value-range
  type PROTECT
  trigger word fsbs bg bgs bs fbs fsbg glucose sugars sugar bp sbp dbp hr pulse map spo sat sats goal target range parameters inr temp
  confidence 0.97
  regex %{lb}(?:(?:SBP|DBP|BP|HR|[Pp]ulse|MAP)(?! from%{rb})(?: (?:goal|target|range|parameters|between|of|is|was|were))*:?[ ](?=\d\d)(?!1[0-2]-(?:[12]\d|3[01])(?!\d))|(?:[Gg]oal|[Tt]arget|[Rr]anges?|[Pp]arameters|INR)(?! from%{rb})(?: (?:goal|target|range|parameters|between|of|from|is|was|were))*:?[ ](?!(?:[5-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?![\d.])|[1-4]-(?:[12]\d|3[01])(?![\d.]))|(?:BGs|[Ss]ugars)(?: (?:goal|target|range|parameters|between|of|is|was|were))*:?[ ](?!0|(?:[1-9]|1[0-2])-(?:2\d|3[01])(?![\d.]))|(?:FSBS|BG|BS|FBS|FSBG|[Gg]lucose|[Ss]ugar)(?: (?:goal|target|range|parameters|between|of|is|was|were))*:?[ ](?!(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?![\d.])))(?<hide>\d{1,3}(?:\.\d)?-\d{1,3}(?:\.\d)?)(?![\pL\pN/-])
  hit signs of fluid gain; FSBS {80-180}.
  hit sugars were {140-220} at home
  hit INR goal {2-3}, held
  hit sugars {4-12} at home
  hit glucose {4.0-7.0} at home
  miss goal 3-4-14 is near
  miss BP cuff 1204-77
  miss INR from 10-24
  miss HR from 4-12
  miss Goal: 10-24
  miss target of 3-14
  miss BP 6-12 was
  miss glucose 6-18 was 94
  miss BS 3-12 high

# "8th Dist. Cuyahoga No. 101550, 2014-Ohio-5821", "10th Dist. No. 09AP-881"
rule protect/case-of-ohio
  type PROTECT
  trigger word dist
  back 1
  confidence 0.992
  regex (?<=\d)(?:st|nd|rd|th|d) Dist\.(?: [A-Z][a-z]+)? (?:Nos?\. )(?<hide>[A-Z\d][\pL\d./-]{3,14}(?:(?:,| and| &) [A-Z\d][\pL\d./-]{3,14}){0,4})(?=, \d{4}-Ohio-\d)
  hit Tan, 8th Dist. Cuyahoga No. {101550}, 2014-Ohio-5821
  hit Roe, 6th Dist. Lucas No. {L-12-1021}, 2013-Ohio-442
  miss 8th Dist. Cuyahoga No. 101550, filed today
  miss the 2d Dist. court

# Reviews by their numbers: "2018;CD001841", "(4):CD004417.pub3", "2019;14:e0214417".
rule protect/article-number
  type PROTECT
  trigger word cd e pmid pmcid pmc
  confidence 0.992
  regex (?<![\pL\pN])(?:(?<=\d;|\d:|\):|\d; |\d: |\): |No\.: |No\. |eview |Art\. )CD0[01]\d{4}(?:\.pub\d)?|CD0[01]\d{4}\.pub\d|(?<=\d:)e\d{5,8}|PMC?(?:ID|C)?:? ?\d{6,9})(?![\pL\pN])
  hit Database Syst Rev 2018;{CD001841}.
  hit PLoS One 2019;14:{e0214417}.
  hit {PMID 29544871}
  miss CD0018 is
  miss DVD CD204418 here
  miss Claim CD014417, closed
  miss serial: CD014417

# A drug and how many tablets of it: "Vicodin #20", "Norco 5/325 mg #60".
rule protect/drug-count
  type PROTECT
  trigger mark #
  back 8
  confidence 0.98
  regex %{lb}(?<testdrug>\pL{4,16})(?C"testdrug:drug")(?: (?:ER|XR|SR|CR|IR|DS|ES))?(?: \d[\d./-]{0,9}(?: ?mg| ?mcg)?)? (?<hide># ?\d{1,3})(?![\pL\pN]|[-/.]\d)
  hit Keep hand up. Vicodin {#20}. She is off
  hit Norco 5/325 {#60}, no refill
  miss Nez #112 came
  miss Vicodin lot #20441

# Movements in degrees: "rot R 55 L 70, ext 40".
rule protect/movement
  type PROTECT
  trigger word ext extension
  back 6
  confidence 0.985
  regex %{lb}(?i:rot|rotation|flex|flexion|abd|add|lat|bend|IR|ER|sup|pron|sb|[RL]):? ?\d{1,3}°?(?:,|;|/)? ?(?i:ext(?:ension)?\.?):? ?(?<hide>\d{1,2})(?![\pL\pN]|[-/.]\d)
  hit rot R 55 L 70, ext {40}. Spasm
  hit Flex 90, ext {15}
  miss call 555 0100 ext 40
  miss office, ext 40

# Scales of performance by their number alone: "PPS 30", "KPS 60".
rule protect/performance
  type PROTECT
  trigger word pps kps
  confidence 0.99
  regex %{lb}(?:PPS|KPS)(?: (?:is|of|now|score))?:? (?<hide>[1-9]0|100)%?(?![\pL\pN]|[-/.]\d)
  hit Pain 2. PPS {30}. Eats
  miss PPS 3041772K is hers

# "Rm 114-B     MR 3307": the record in a head of columns.
rule number/mr-column
  type MRN
  cross column
  trigger word mr
  confidence 0.88
  regex (?<![\pL\pN])MR(?:#| #|:| No\.?:?)?[ \t](?!(?:19|20)\d\d(?!\d))(?<hide>\d{4,8})(?=[ \t]*(?:\n|\z)|\t|[ ](?C"wide"))
  hit Rm 114-B     MR {3307}\nDOB 5/5/34
  miss an MR 3307 of it
  miss MR 12 slices

# Osteopaths of California, numbers of national insurance, blocks behind the name of a plan.
rule number/known-shape
  type LICENSE
  trigger digits 2 2 A
  confidence 0.9
  regex (?<![\pL\pN.-])20A ?-?\d{4,5}(?![\pL\pN]|[-/.]\d)
  hit Rehabilitation, License {20A 7716}. The reviewer
  miss at 20A 77 it

rule number/national-insurance
  type SSN
  trigger digits 2 2 \s
  trigger digits 6 6 \s
  back 1
  confidence 0.9
  regex (?<![\pL\pN])[A-Z]{2} (?:\d\d \d\d \d\d|\d{6}) [A-D](?![\pL\pN])
  hit which the slips bear, is {QQ 12 34 56 C}; no
  hit number {JM 441722 A} is hers
  miss at L4 12 34 56 C of

rule number/plan-blocks
  type HEALTHPLAN
  trigger word cross shield bcbs aetna cigna humana kaiser uhc anthem medicaid medicare oxford tricare molina centene healthnet wellcare ambetter
  confidence 0.9
  regex %{lb}(?:Cross|Shield|BCBS|Aetna|Cigna|Humana|Kaiser|UHC|Anthem|Medicaid|Medicare|Oxford|T[Rr][Ii][Cc][Aa][Rr][Ee]|Molina|Centene|WellCare|Ambetter)(?: (?:ID|no\.?|number|plan|PPO|HMO))?:? (?<hide>[A-Z]{2,4} ?\d{3} \d{3} ?\d{2,4}(?: ?\d{2})?|[A-Z]{3} ?\d{4} \d{4}(?: \d{2})?|\d{3,4} \d{3,4} \d{1,4}[A-Z]?)(?![\pL\pN]|[-/.]\d)
  hit stays on, Blue Cross {BCG 301 774 58}.
  hit Insurance: Molina {0012 4471 7A}, PCP
  miss Medicare AB 12 rules

rule number/group-short
  type HEALTHPLAN
  trigger word group grp
  confidence 0.84
  regex %{lb}(?:(?<=\d, )|(?<=\d; )|(?<=\d  )|(?<=\d ))(?i:group|grp)\.?:? #?(?<hide>[A-Z]{2,6}-?\d{1,5}|\d{3,7})(?![\pL\pN]|[-/.]\d)
  hit number is 80044175500, group {PMAP-2}. My
  miss in group PMAP-2 of the study

# A label with its colon, then a value of several blocks to the end of the line: "Claim:     559 CB FHA 2207 K".
rule number/label-blocks
  type CLAIM
  cross column
  trigger word claim policy file case ref reference our your
  confidence 0.88
  regex %{lb}(?:(?i:claim|policy|file|case|ref(?:erence)?)(?: (?i:no\.?|number|#|ID))?:[ \t]{1,3}(?<hide>(?=(?:[A-Z ]{0,12}\d){4})(?=[\d ]{0,12}[A-Z])[A-Z\d]{1,6}(?:[ -][A-Z\d]{1,6}){1,5})(?=[ \t]*(?:\n|\z)|\t)|(?:Our|Your) (?:[Nn]o|[Rr]ef|[Ff]ile)\.?:? (?<hide>[A-Z]{2,5} \d{1,5}[./]\d{1,5})(?![\pL\pN]|[-/.]\d))
  hit \nClaim:            {559 CB FHA 2207 K}\n\nMr
  hit Our No. {DPS 14.209}\n
  miss Case: 4 of 2014\n
  miss Our No. 1 rule

# "The award in case KNDB 14882-13 is set aside": the court's letters, then a number.
rule number/case-letters
  type ID
  trigger word case matter appeal petition award
  confidence 0.88
  regex %{lb}(?i:case|matter|appeal|petition|award) (?<hide>[A-Z]{2,5} ?\d{2,7}[-/]\d{2,4})(?![\pL\pN]|[-/.]\d)
  hit The award in case {KNDB 14882-13} is set aside
  miss in case of AB 12-13
  miss case AB-12 of

# "the code for the condo gate is *4471": what it opens stands between.
rule number/opens-behind
  type ID
  trigger word code combo combination pin passcode
  confidence 0.86
  regex %{lb}(?i:code|combo|combination|pin|passcode) (?:for|to|on|of|at) (?:the |my |his |her |our |your |their )?(?:\p{Ll}{2,12} ){0,2}(?:gate|door|house|garage|alarm|lock ?box|safe|shed|building|elevator|apartment|apt|clinic|office|wi-?fi|laptop|phone|ipad|tablet|gym|pool|locker|condo|unit|voicemail|entrance|lobby|key ?pad|truck|car)(?: (?:is|was)|:|,| =)? (?<hide>[*#]?\d{3,8}[*#]?)(?![\pL\pN]|[-/.]\d)
  hit the code for the condo gate is {*4471}. in
  hit combo to the shed: {221408}, then
  miss the code for the visit is 99213
  miss code for the door 12

# "Login rtafoya disabled": whoever left has a login that is shut.
rule number/login-shut
  type USERNAME
  trigger word login logon username userid user log
  confidence 0.88
  regex %{lb}(?i:log-?[io]n|user ?name|user ?id)(?: ID| id)?:? (?<hide>[a-z][a-z.\d]{3,16})(?= (?:was |is |has been )?(?:disabled|deactivated|revoked|locked|reset|removed|expired|suspended|deleted|terminated|shut))
  hit plate 8ABX212. Login {rtafoya} disabled; laptop
  hit username {jroe14} was revoked
  miss login was disabled
  miss Her login has been reset

# What stands behind the name of a login: "your portal login is gmarks41 / Tulip#1938".
rule number/password-behind
  type USERNAME
  trigger word login logon username password passwd pw pwd
  confidence 0.9
  regex %{lb}(?i:(?:log-?[io]n|user ?name)(?: is|:)? \S{4,20} ?(?:/|,|\+|and|pw:?|pass(?:word)?:?)|(?:password|passwd|pwd?)(?: is| was|:|=)) ?(?<hide>(?=\S{0,18}\d)(?=\S{0,18}[A-Za-z#!@$])\S{5,24}?)(?=[.,;)]?(?: |\n|\z))
  hit login is gmarks41 / {Tulip#1938} dont write
  hit password: {Roses4me!}\n
  miss password is written down
  miss login is gmarks41 / her son

# What a mask leaves in clear of an account: "the loan, xxxx-2217"; and of a telephone: "(c) -0142".
rule number/behind-mask
  type ACCOUNT
  trigger word xxxx xxxxx xxxxxx xxxxxxxx xxxxxxxxxxxx
  confidence 0.9
  regex (?<![\pL\pN-])[Xx]{4,12}[- ]?(?<hide>\d{4})(?![\pL\pN]|-\d)
  hit the Ally loan thereon, xxxx-{2217}.
  miss XXXX 2014-15 year
  miss xxxx-22 is

rule number/phone-tail
  type PHONE
  trigger mark (
  confidence 0.88
  regex \((?:[chowmf]|cell|home|work|fax|mobile|office)\):? ?-(?<hide>\d{4})(?![\pL\pN]|-\d)
  hit Phones: (o) 555-0117 (c) -{0142}.
  miss plan (c) -4 degrees

# "Ofc. Burk 4417    Evid. Rm", "Dep. Roe 882, arrived": the badge behind the name.
rule number/officer-badge
  type ID
  cross column
  trigger word ofc officer dep deputy sgt det tpr trooper cpl ofcr
  confidence 0.86
  regex %{lb}(?:Ofc|Ofcr|Officer|Dep|Deputy|Sgt|Det|Tpr|Trooper|Cpl)\.?(?: \p{Lu}\.)? \p{Lu}[\pL'’-]{1,18},? (?!(?:19|20)\d\d(?!\d))#?(?<hide>\d{3,5})(?=[ \t]*(?:\n|\z)|\t|[ ](?C"wide")|[,;)/]| (?:and|arrived|responded|advised|assisted|took|cleared)(?!\pL))(?![,/]\d)
  hit 0915   Ofc. Burk {4417}  Evid. Rm
  hit Dep. Roe {882}, arrived first
  miss Officer Roe 12 hours
  miss Sgt. Roe 2014, then

# The plate in a line about a car: "Veh: wht F150, Tx KLM-4471".
rule number/plate-line
  type VEHICLE
  trigger word veh vehicle
  confidence 0.88
  regex %{lb}(?:Veh|VEH|Vehicle|VEHICLE)(?: \d)?:[^\n.;:]{3,40}?[ ,(](?<testcode>[A-Z][A-Za-z])(?C"testcode:state-code")(?: plate| tag| lic\.?)?[ :#]{1,2}(?<hide>(?=[A-Z -]{0,5}\d)(?=[\d -]{0,4}[A-Z])[A-Z\d]{2,4}[- ]?[A-Z\d]{2,4})(?![\pL\pN]|-\d)
  hit Veh: wht F150, Tx {KLM-4471}, last
  miss Vehicle: red, in good shape 12

# "Log in at https://... as dfairweather."
rule number/login-as
  type USERNAME
  trigger word log logged sign signed login
  confidence 0.9
  regex %{lb}(?i:log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|login|log(?:ged)? on) (?:at|to|on|into) \S{2,40}[./]\S{2,60} as (?<hide>[A-Za-z][A-Za-z\d._-]{3,30}(?<![.]))(?=[.,;)]*(?: |\n|\z))
  hit Log in at https://portal.example.net as {mroe}.
  hit He signed in to mail.example.org as {r.roe14} daily
  miss log in at home as usual
  miss signed in to the clinic as a guest

# "Prior auth PA#20140-77-Z"
rule number/authorization
  type HEALTHPLAN
  trigger word auth authorization preauth precert
  confidence 0.9
  regex %{lb}(?i:(?:pre-?)?auth(?:orization)?|precert)(?: (?i:no\.?|number|#))?:? (?<hide>[A-Z]{1,4}#?-?\d{3,9}(?:-[A-Z\d]{1,6}){0,3})(?![\pL\pN]|[-/.]\d)
  hit Prior auth {PA#20140-77-Z}
  hit Preauth no. {UM4417722} given
  miss auth PA of it
  miss prior auth CPT 99214
