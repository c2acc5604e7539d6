# Who signed, by the name of a login: "Electronically signed [abjornstad1]", "Verified pwlane 09-Aug-22", "agent rn_dbell".

define login (?:[a-z]{1,3}[a-z]{3,14}(?C"!english|abbreviation|medical|preposition-other")\d{0,4}|[a-z]{1,12}[._][a-z]{2,14}\d{0,4}|[a-z]{2,12}[._][a-z]{1,3})

rule number/login-signed
  type USERNAME
  trigger word signed esigned sig verified authenticated attested finalized finalised approved released
  back 2
  confidence 0.88
  regex %{lb}(?i:e(?:lectronically)?[- ]?signed(?: by)?|signed electronically(?: by)?|e-?sig(?:nature)?(?: by)?|verified(?: by)?|authenticated(?: by)?|attested by|finali[sz]ed by|approved by|released by)[ :]{1,3}\[?(?<hide>%{login})(?![\pL\pN@'’-])(?=\]|[ \t]*(?:\n|\z)| (?:on|at) | ?\d|[ \t](?C"wide"))
  hit Electronically signed [{abjornstad1}]
  hit Verified {pwlane} 09-Aug-22 09:21
  hit E-sig {gmoon.gg}  2023-01-03T10:21
  hit Signed electronically by {tachterberg} on 2022-10-19
  miss Verified with two identifiers
  miss approved by phone on 3/4

rule number/login-agent
  type USERNAME
  trigger word agent operator user clerk nurse
  confidence 0.88
  regex %{lb}(?i:agent|operator|user|clerk|nurse|author)(?: id)?[ :]{1,3}(?<hide>[a-z]{1,12}_[a-z]{2,14}\d{0,4}|[a-z]{2,14}_[a-z]{1,3})(?![\pL\pN@'’.-])
  hit closed 2306  agent {rn_dbell}
  hit signed by user {gasante_md} then
  miss the user id is lost

# "last four of Social 8841": the part that identifies.
rule number/last-four-social
  type SSN
  trigger word social ssn ss
  back 5
  confidence 0.95
  regex %{lb}(?i:last (?:four|4)(?: digits| numbers| nos\.?)? (?:of |on )?(?:(?:his|her|my|their|the|your) )?(?:social(?: security)?(?: number| no\.?| #)?|SSN|SS ?#?))(?: is| are| was|:|,| -)? ?(?<hide>\d{4})(?![\d-])
  hit last four of Social {8841}. ND driver's
  hit last 4 of his SSN: {4471}
  miss last four of Social Security checks

# The old and the new health card of Australia and the insurance number of Canada, in groups behind their label.
rule number/card-groups
  type SSN
  trigger word sin s medicare
  confidence 0.95
  regex %{lb}(?:S\.I\.N\.?|SIN)(?: ?(?:#|no\.?|:|is))? ?(?<hide>\d{3}[ -]\d{3}[ -]\d{3})(?![\d-])
  hit Mr. Sivan (S.I.N. {917 004 418}, which
  hit SIN: {917-004-418}
  miss SIN 917 004 41

rule number/medicare-groups
  type HEALTHPLAN
  trigger word medicare
  confidence 0.95
  regex %{lb}Medicare(?: ?(?:card|no\.?|number|#))?:? ?(?<hide>\d{4} \d{5} \d(?:(?: ?/ ?|-| ref(?:erence)?:? )\d)?)(?![\d-])
  hit Medicare: {3950 41182 6 ref 1}
  hit Medicare no. {3950 41182 6}, valid
  miss Medicare paid 3950 41182 in all

# "NH License 1209", behind a state; "Encounter 12770", "Accession JL 08925", "Rx 55048".
rule number/licence-short
  type LICENSE
  trigger word license lic licence
  back 3
  confidence 0.9
  regex (?:(?<testcode>[A-Z]{2})(?!\pL)(?C"testcode:state-code")|\p{Lu}\p{Ll}{3,12}(?C"state")) (?:RN |MD |PT |Psych\.? |Psychology )?(?:License|LICENSE|Licence|Lic\.?)(?: ?(?:#|[Nn]o\.?|[Nn]umber))?:? ?(?<hide>\d{3,4})(?![\pL\pN/-]|[.,]\d)
  hit Ph.D.     NH License {1209}\n
  hit Texas Lic. No. {4471}
  miss NH License 2014-15
  miss the License 1209

rule number/visit-bare
  type ID
  trigger word encounter accession auth authorization authorisation requisition rx prescription specimen subscriber passport loan medicare
  confidence 0.85
  regex %{lb}(?i:%{trigger}) (?<hide>(?:[A-Z]{1,3} )?(?!(?:19|20)\d\d(?!\d))\d{5,10})(?![\pL\pN%/-]|[.,:]\d)(?! (?:mg|mcg|units?|IU|tablets?|per|of|to)(?!\pL))
  hit Encounter {12770}\n
  hit seen (Accession {JL 08925}) today
  miss Rx 10000 units of it
  miss Rx 10,000 of it

# A plate of Australia or Britain behind what registers: "rego (1AB 7QT)", "registration 418 ZKM".
rule number/plate-groups
  type VEHICLE
  trigger word rego registration registered plate plates reg
  confidence 0.9
  regex %{lb}(?i:rego|registration(?: (?:number|no\.?|plate))?|plates?|reg(?:\. no\.?|\.| no\.?))(?: is| was|:| #)?,? \(?(?<hide>(?=[A-Z\d ]{0,8}[A-Z])(?=[A-Z\d ]{0,8}\d)(?=(?:[A-Z\d][ -]?){5})[A-Z\d]{2,4}[ -][A-Z\d]{2,4})(?![\pL\pN-])
  hit sitting there, rego ({1AB 7QT}) is due
  hit white Corolla, registration {418 ZKM}, and
  miss registration at 418 Elm
  miss reg. of 12 mg
  miss P 72 reg, R 18, BP 138/70

# A unique reference number of the police: "URN: 37 / BJ / 2204 / 18".
rule number/urn-parts
  type ID
  trigger word urn
  confidence 0.95
  regex %{lb}URN[ \t]?:?[ \t]{0,4}(?<hide>\d{1,3} ?/ ?[A-Z\d]{1,4} ?/ ?\d{1,6} ?/ ?\d{2,4})(?![\pL\pN/])
  hit URN: {37 / BJ / 2204 / 18}
  hit URN   {43 / TP / 20418 / 18}
  miss URN is due

# "RANEE V\n732 658 45\nFemale, 48 yo": groups between a name and a sex or a birthday are the person's.
rule number/groups-before-sex
  type MRN
  cross paragraph
  trigger digits 2 4 \s
  confidence 0.86
  regex (?<=\pL |\pL\n|\pL\n\n|\. |\.\n|: )(?<hide>\d{2,4}(?: \d{2,4}){1,3})(?=,?[ \n]{1,2}(?:Female|Male|FEMALE|MALE|DOB|D\.O\.B|Date of [Bb]irth|[Bb]orn)(?!\pL))
  hit SCHOONOVER, RANEE V\n{732 658 45}\nFemale, 48 yo
  hit Tan, Maria {4471 2093} DOB 3/4/56
  miss Room 12 Female
