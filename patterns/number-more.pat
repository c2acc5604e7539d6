# Numbers that hardly anything announces: an item of the police, a licence behind a credential and a state; and what only looks like a number of somebody:
# how often a nurse comes, a range of sugars, a case of a court of Ohio, a review of Cochrane's.

# "took report, item F-04417-21", "Item No. 21-004417": what sheriffs and police number.
rule number/item
  type ID
  trigger word item
  confidence 0.84
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
  regex %{lb}(?:SN|PT|OT|ST|SLP|HHA|MSW|RN|LPN|SW|CNA|[Ff]req(?:uency|\.)?)(?: (?:visits?|freq(?:uency)?|eff(?:ective)? [\d/-]{3,10}|x))?:?[ ](?<hide>\d{1,2} ?(?i:w|wk|wks|m|mo|x|d|q)\d{1,2}(?:(?:,? ?(?:and |then |& |\+ )?)\d{1,2}(?i:w|wk|wks|m|mo|x|d|q)\d{1,2}(?![\pL\pN])){0,5})(?![\pL\pN])
  hit ORDERS: SN {2w4 1w4}. Continue
  hit HHA {2w8}, then none
  hit PT {1wk1, 2wk4}; OT none
  miss SN 2447W19 on the pump
  miss PT seen twice

# What a range of values is, behind its abbreviation: "FSBS 80-180", "glucose 70-140".
rule protect/value-range
  type PROTECT
  trigger word fsbs bg bgs bs fbs fsbg glucose sugars sugar bp sbp dbp hr pulse map spo sat sats goal target range parameters inr temp
  confidence 0.97
  regex %{lb}(?:FSBS|BGs?|BS|FBS|FSBG|[Gg]lucose|[Ss]ugars?|SBP|DBP|BP|HR|[Pp]ulse|MAP|[Gg]oal|[Tt]arget|[Rr]anges?|[Pp]arameters|INR)(?: (?:goal|target|range|parameters|between|of|from|is|was|were))*:?[ ](?<hide>\d{1,3}(?:\.\d)?-\d{1,3}(?:\.\d)?)(?![\pL\pN/-])
  hit signs of fluid gain; FSBS {80-180}.
  hit sugars were {140-220} at home
  miss goal 3-4-14 is near
  miss BP cuff 1204-77

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
  regex (?<![\pL\pN])(?:(?<=[;:. ])CD0[01]\d{4}(?:\.pub\d)?|(?<=\d:)e\d{5,8}|PMC?(?:ID|C)?:? ?\d{6,9})(?![\pL\pN])
  hit Database Syst Rev 2018;{CD001841}.
  hit PLoS One 2019;14:{e0214417}.
  hit {PMID 29544871}
  miss CD0018 is
  miss DVD CD204418 here
