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
