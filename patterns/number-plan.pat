# A member's number behind the insurer's name, without a label: "Wellmark XQG 883 104 551", "Ins Aetna W2231 44 901".
define insurer (?<testorganisation>\p{Lu}[\pL&.'’-]{1,20}(?: (?:of |and |& )?\p{Lu}[\pL&'’-]{1,20}){0,3})(?![\pL-])(?C"testorganisation:insurer")
define groups (?:[A-Z]{1,4}-?\d{2,9}[A-Z]?(?:[ -]\d{2,5}){0,4}|[A-Z]{2,4} \d{3}(?:[ -]?\d{2,4}){1,4}|\d{3}[ -]\d{3}[ -]\d{3}(?:[ -]\d{2,4})?|\d{8,12}(?:-\d{1,2})?)

rule number/plan-behind-insurer
  type HEALTHPLAN
  trigger list insurer
  confidence 0.93
  regex %{lb}%{insurer},?:? (?:(?i:ppo|hmo|pos|epo|gold|silver|bronze|medicare|medicaid|advantage|choice),? ){0,2}(?:(?i:member|subscriber|policy|id|no|num|number|mem|sub)[.:#]? ?){0,2}#? ?(?<hide>%{groups})(?![\pL\d]|[-/.]\d)
  hit Insur. Wellmark {XQG 883 104 551} (sub)
  hit Ins Aetna {W2231 44 901}
  hit Cigna PPO {U44120991-02}
  hit Medicare Humana Gold {H20331177}
  miss paid by Aetna 4/12/2024
  miss Aetna 800-555-0199 called
  miss Cigna 2024 fee

# "Ins = Humana Gold", "Insur. Wellmark", "cov: Molina"
rule number/insurer-labelled
  type ORGANIZATION
  trigger list insurer
  back 3
  confidence 0.9
  regex %{lb}(?i:ins|insur|insurance|insurer|payer|payor|carrier|plan|coverage|cov|w/c carrier|wc carrier)\.?(?: ?[=:–-]{1,2} ?| )(?<hide>(?<testorganisation>\p{Lu}[\pL&.'’-]{1,20}(?: (?:of |and |& )?\p{Lu}[\pL&'’-]{1,20}){0,3})(?![\pL-])(?C"testorganisation:insurer")(?C"!testorganisation:boilerplate|heading"))
  hit Ins = {Humana}, auth pend
  hit Insur. {Wellmark} XQG
  hit cov: {Molina}
  miss the plan is open
  miss Insurance Company of it

# "Last4 3308", "L4: 3308": the end of a social security number, as veterans' notes have it.
rule number/last-four
  type SSN
  trigger word last l
  confidence 0.93
  regex %{lb}(?i:last ?-?4|l4)(?: ?[:#=] ?| )(?<hide>\d{4})(?![\pN/-]|\.\d|\pL| \p{Ll})
  hit Last4 {3308}. Vet
  hit Name: Tan   L4: {3308}
  miss last 4 2020 visits
  miss Last 4 3308.5 mg

# "Claim TEM 60417 K", "Board number: G 381 2246", "pacemaker card says PJN 744120 H": letters and digits in groups behind what they number.
rule number/groups-lettered
  type ID
  trigger word claim board case file card policy matter docket reference ref serial tracking confirmation certificate
  confidence 0.93
  regex %{lb}(?i:%{trigger})(?: (?i:no|number|num|id|card))?\.?(?: ?[:#] ?| (?:is|says|reads|was) | )(?<hide>[A-Z]{1,4} \d{3,7}(?: \d{2,5}){0,2}(?: [A-Z])?)(?![\pL\pN/-]|\.\d| (?:mg|ml|mcg|units|days|weeks|hours|U\.?S|F\.|P\.)%{rb})
  hit Claim {TEM 60417 K}   DOI 5/22
  hit Board number: {G 381 2246}.  Carrier
  hit pacemaker card says {PJN 744120 H}, if
  miss case in ICU 3
  miss file A 12

# "under his login (einar_h47)"
rule number/login-bracket
  type USERNAME
  trigger word login logon username handle userid
  confidence 0.93
  regex %{lb}(?i:login|logon|log-in|username|user name|handle|userid|user id)(?: name| id)? ?\((?:is |: )?(?<hide>@?[A-Za-z][A-Za-z0-9._-]{2,24})\)
  hit under his login ({einar_h47}) on
  miss his login (see below) is

# "Vehicle: wht F-150 CJA4T7E": a plate behind what it hangs on.
rule number/plate-vehicle
  type VEHICLE
  trigger word vehicle veh auto car truck
  cross line
  confidence 0.88
  regex %{lb}(?i:vehicle|veh|auto|car|truck)[ \t]?:[ \t]{0,3}(?:[\p{L}\d'/-]{2,14},? ){1,5}(?:\p{Lu}{2} )?(?<hide>(?=[A-Z0-9]{0,6}\d)(?=[A-Z0-9]{0,6}[A-Z])[A-Z0-9]{6,8})(?![\pL\pN-])
  hit Vehicle: wht F-150 {CJA4T7E}
  hit Veh: 2016 Chevy Malibu silver AZ {BKR4471}
  miss Vehicle: white F-150
