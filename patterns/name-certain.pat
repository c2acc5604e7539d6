# Places where nothing but a person stands, so that a given name there is one though it is a drug, a scale or a tribe as well.

define given_known (?<testname>\p{Lu}\p{Ll}{1,15})(?!\pL)(?C"testname:given-male|given-female|given-world")(?C"!testname:month|weekday|country|article|pronoun|auxiliary")

# "I spoke with Yasmin about it", "lives with Asa and two cats".
rule name/certain-with
  type NAME
  trigger word spoke spoken speaking talked talking chatted lives lived living stays staying married engaged
  confidence 0.991
  regex %{lb}(?i:%{trigger}) (?:with|to) (?<hide>%{given_known}(?: \p{Lu}[\pL'’-]{1,20}(?C"surname-us"))?)(?=[.,;:)]|[ \t]*(?:\n|\z)| (?:about|on|and|who|when|to|today|yesterday|again|regarding|re|because|over|by|for|in|at|after|before|since|now|this|until|while|there)(?!\pL))
  hit I spoke with {Yasmin} about it
  hit She lives with {Allegra}, her
  hit talked to {Jamar} today
  hit is married to {Cheyenne Doe} and
  miss lives with German shepherds
  miss She spoke with May about it
  miss lives with Cerebral palsy

# "Yasmin called at nine": who does what things do not.
rule name/certain-did
  type NAME
  trigger word called said says told drove lives lived phoned asked agreed thinks thought wants wanted loves cried visited laughed shouted remembers insists insisted replied answered wrote
  back 2
  confidence 0.991
  regex (?:(?<=\A|\n)|(?<=[.!?;] |[.!?;]" ))(?<hide>%{given_known})(?= (?:%{trigger})(?!\pL))
  hit better. {Yasmin} called at nine
  hit \n{Asa} lives in town
  miss better. August called for it
  miss and Yasmin helped the acne

# "DAUGHTER: ASA", "Next of kin - Jamar".
rule name/certain-kin
  type NAME
  role relative
  trigger word daughter son wife husband spouse mother father sister brother kin contact guardian caregiver partner
  confidence 0.991
  regex %{lb}(?i:%{trigger}(?: of kin)?)(?: ?:| -)[ \t]{0,4}(?<hide>(?:\p{Lu}\p{Ll}{1,15}|\p{Lu}{2,15})(?!\pL)(?C"given-male|given-female|given-world")(?C"!month|weekday|country|article|pronoun|auxiliary|english|abbreviation"))(?=[ \t]*(?:\n|\z)|[.,;(]|[ \t](?C"wide"))
  hit DAUGHTER: {JAMAR}
  hit wife: {Yasmin}, at home
  miss SON: IN SCHOOL
  miss Mother: DM

# "Banks, Jennifer R.": a line of its own, surname first.
rule name/certain-line
  type NAME
  cross line
  trigger list given-male
  trigger list given-female
  back 6
  confidence 0.991
  regex (?<=\A|\n)[ \t]*(?<hide>\p{Lu}[\pL'’]{1,20}(?:-\p{Lu}[\pL'’]{1,20})?(?C"surname-us"), (?<testname>\p{Lu}\p{Ll}{2,14})(?!\pL)(?C"testname:given-male|given-female")(?C"!testname:state|country|place-world|month|weekday")(?: \p{Lu}\.?(?!\pL))?|[\p{Lu}'’]{2,20}(?:-[\p{Lu}'’]{2,20})?(?C"surname-us"), (?<testname>\p{Lu}{3,14})(?!\pL)(?C"testname:given-male|given-female")(?C"!testname:state|country|place-world|month|weekday")(?: \p{Lu}\.?(?!\pL))?)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")| ?\((?:pref|[MF]\b|DOB|aka|age))
  hit \n{Farmer, Penny} (pref. Pen)  F
  hit \n{BROWN, MARIA T}\n
  hit \n{Banks, Jennifer R.}\n
  hit Roster\n{Church, Jennifer}\n
  miss \nMacon, Georgia\n
  miss \nBanks, Jennifer came by

# "Per Banks, RN, stable".
rule name/certain-credential
  type NAME
  role clinician
  trigger word rn lpn lvn cna md np pa pt ot dpt otr lcsw rph
  back 4
  confidence 0.991
  regex %{lb}(?i:per|by|with|from|to|and|seen by|notified) (?<hide>(?<testname>\p{Lu}[\p{Ll}'’-]{1,20})(?!\pL)(?C"!testname:month|weekday|title|specialty|facility-head|article|pronoun|role-clinician|credential|generic-workplace|unit-word|number-word")), ?(?:RN|LPN|LVN|CNA|MD|NP|PA|PA-C|PT|OT|DPT|OTR|LCSW|RPh)(?![\pL])
  hit Per {Banks}, RN, stable
  hit signed out to {Head}, LPN, at
  miss sent to Neurology, MD to see
  miss per Nursing, RN aware

# "V1   MONTGOMERY, PEARL   B/F": who is who in a report of the police.
rule name/certain-party
  type NAME
  cross column
  trigger word v s w rp r victim suspect witness complainant arrestee
  confidence 0.97
  regex %{lb}(?:[VSW][1-9]|RP|R/P|VICTIM|SUSPECT|WITNESS|COMPLAINANT|ARRESTEE)[:#]?[ \t]{1,20}(?<hide>\p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}[\p{Lu}'’-]{1,20})?, \p{Lu}{2,15}(?: (?:\p{Lu}{2,15}|\p{Lu}\.?))?)(?![\pL'’-])
  hit V1   {MONTGOMERY, PEARL}    B/F  70
  hit SUSPECT   {UNDERHILL, CODY JAMES}  W/M
  miss WITNESS  SAW IT

# "after the Ruiz incident": what happened to somebody goes by his name.
rule name/certain-incident
  type NAME
  trigger word incident shooting lawsuit grievance arbitration wedding funeral affair
  back 2
  confidence 0.9
  regex (?<=\bthe |\bThe )(?<hide>(?<testname>\p{Lu}[\p{Ll}'’-]{2,20})(?C"testname:surname-us")(?C"!testname:english|month|weekday|place-us|demonym|state|country")) (?:incident|shooting|lawsuit|grievance|arbitration|wedding|funeral|affair)%{rb}
  hit after the {Ruiz} incident last fall
  miss the Friday incident
  miss the Boston shooting

# "Farmer, Penny (pref. Pen)"
rule name/certain-preferred
  type NAME
  trigger word pref preferred prefers
  back 1
  confidence 0.95
  regex \((?i:pref(?:erred|ers)?)(?:\.|:)? ?(?i:name:? ?)?(?<hide>\p{Lu}\p{Ll}{1,14})\)
  hit Penny (pref. {Pen})  F
  hit Ludmila (prefers {Lucy}) came
  miss (prefers tea)

# "The super, Florin, came up once"
rule name/certain-role
  type NAME
  trigger word super superintendent landlord landlady manager supervisor foreman forewoman boss neighbor neighbour coworker roommate flatmate caregiver aide carer teacher coach pastor priest imam rabbi babysitter nanny
  back 1
  confidence 0.9
  regex (?i:the|my|our|his|her|their) (?i:%{trigger}), (?<hide>(?<testname>\p{Lu}\p{Ll}{2,14})(?: \p{Lu}[\p{Ll}'’-]{2,20})?)(?C"!testname:month|weekday|country|state|pronoun|article|auxiliary|conjunction-clause|preposition-other|preposition-place|drug"),(?= (?:came|comes|who|said|says|told|tells|called|calls|was|is|has|had|looked|drove|and|did|gave|wrote|asked|will|would|saw|sent|took))
  hit number. The super, {Florin}, came up once
  hit her foreman, {Gus Odom}, told her
  miss the manager, Monday, came
  miss the boss, However, said

# "Typed by: LT"
rule name/certain-typed
  type NAME
  trigger word typed dictated transcribed
  confidence 0.95
  regex (?i:typed|dictated|transcribed) by:? ?(?<hide>\p{Lu}{2,3})(?![\pL.])(?<!MD|RN|NP|PA|DO)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit Typed by: {LT}\n
  miss Typed by: MD\n

# Rows of a table: "2  BISHOP, TRINITY        604502".
rule name/certain-row
  type NAME
  cross line
  trigger list given-male
  trigger list given-female
  back 5
  confidence 0.97
  regex (?:\A|(?<=\n))[ \t]*\d{1,3}[.)]?[ \t]{1,6}(?<hide>[\p{Lu}'’-]{2,20}, (?<testname>\p{Lu}{2,14})(?!\pL)(?C"testname:given-male|given-female")(?: \p{Lu}\.?(?!\pL))?)(?=[ \t](?C"wide"))
  hit \n2  {BISHOP, TRINITY}        604502
  miss \n2  BISHOP, TRINITY came

# "Dictated LB/kms   D: 03/19/21"
rule name/certain-dictated
  type NAME
  trigger word dictated
  confidence 0.93
  regex (?i:dictated)(?: (?:by|on))?:?(?: \d{1,2}/\d{1,2}(?:/\d{2,4})?,?)? (?<hide>\p{Lu}{2,4}/\p{Ll}{2,4})(?![\pL\pN/])
  hit Dictated {LB/kms}   D: 03/19/21
  hit Dictated 02/25, {MGO/st}
  miss Dictated and/or read

# "Dr. Yoon notified.     JP": who signs an entry, at the end of its line.
rule name/certain-entry
  type NAME
  cross line
  trigger shape upper
  back 1
  confidence 0.8
  regex [.!?)][ \t](?C"wide")(?<hide>\p{Lu}{2,3}(?!\pL)(?C"!abbreviation|heading|month|legal-form|role-clinician"))(?=[ \t]*(?:\n|\z))
  hit Dr. Yoon notified.     {KW}\n\nSignatures
  miss at noon.     ED\n
  miss notified.     JPEG\n

# "D. Castellano, RN / DC"
rule name/certain-key
  type NAME
  cross line
  trigger word rn lpn lvn md do pa np pt ot cna pharmd
  confidence 0.88
  regex %{lb}(?:RN|LPN|LVN|MD|DO|PA|NP|PT|OT|CNA|PharmD) / (?<hide>\p{Lu}{2,3})(?!\pL)(?<!RN|LPN|LVN|MD|NP|PT|OT|CNA|PA)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit Joy Park, RN / {JP}\n
  miss by RN / MD\n

# "Typed 3/7/23 eh"
rule name/certain-typed-on
  type NAME
  cross line
  trigger word typed dictated transcribed dict trans
  confidence 0.9
  regex (?i:typed|dictated|transcribed|dict|trans)\.?:? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?[ \t]{1,3}(?<hide>\pL{2,3})(?!\pL)(?<!am|pm|AM|PM|RN|MD)(?=[ \t]*(?:\n|\z))
  hit Typed 3/7/23 {eh}\n
  miss Dictated 3/7/23 am\n

# "by tech Sylvan; NVI after", "w/ SW Shaifer for Monday"
rule name/certain-staff
  type NAME
  role clinician
  trigger word tech nurse aide sw rn lpn lvn cna pt ot
  back 2
  confidence 0.88
  regex (?:\b[Bb]y|\b[Ww]/|\b[Ww]ith|\b[Pp]er|\b[Tt]o|\b[Ff]rom) (?:tech|nurse|aide|SW|RN|LPN|LVN|CNA|PT|OT) (?<hide>(?<testname>\p{Lu}\p{Ll}{2,14})(?C"!testname:month|weekday|english|medical|drug|facility-head|heading|state|country|specialty|document-word"))(?![\pL'’-])(?=[.,;:)]|[ \t]*(?:\n|\z)| (?:at|for|on|in|and|to|who|re|today|this|via)(?!\pL))
  hit splint by tech {Sylann}; NVI after
  hit set w/ SW {Shaifer} for Monday
  miss to PT Monday at noon
  miss with PT Therapy today
