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
