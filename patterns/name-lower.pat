# Letters without capitals: names behind a label, before a credential, in the order of a list.

define known_lower \p{Ll}{2,15}(?!\pL)(?C"given-male|given-female|given-world|surname-us|surname-world")

# "pt: monroe, bill / 51 m", "full name is praveena subramaniam-holt", "his name is mark, ok".
rule name/lower-label
  type NAME
  cross line
  trigger word pt patient name re from
  confidence 0.85
  back 2
  regex (?:(?:\A|(?<=\n))[ \t]*(?i:pt|patient|name|re|from):[ \t]{1,5}(?<hide>\p{Ll}[\p{Ll}'-]{1,20}(?C"surname-us|surname-world")(?C"!medical|heading"), ?\p{Ll}{2,15}(?!\pL)(?C"given-male|given-female|given-world")|\p{Ll}{3,15}(?C"!english|medical|abbreviation|drug|heading")(?: (?:\p{Ll}(?!\pL)|[\p{Ll}'-]{3,20}))?)|%{lb}(?:full|his|her|my|their|the patient's|maiden|real) name(?: is|'s|:) (?<hide>\p{Ll}{3,15}(?!\pL)(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!auxiliary|preposition-place|preposition-other|pronoun|article|conjunction|medical|relative")(?: (?!and|but|dob|born)[\p{Ll}'-]{3,24})?))(?=[ \t]*(?:[,./<(;\n]|\z)|[ \t](?C"wide")| (?:and|but|dob|born)\b)
  hit pt: {monroe, bill} / 51 m
  hit my full name is {praveena holt}, dob
  hit his name is {mark}, ok to
  hit from: {praveena s} <x@example.org>
  miss pt: walking, well
  miss his name is on the chart
  miss re: back pain

# "d'souza, benedicta (mrs)".
rule name/lower-list
  type NAME
  trigger word mrs mr ms miss
  back 5
  confidence 0.88
  regex %{lb}(?<hide>\p{Ll}[\p{Ll}'-]{2,20}, \p{Ll}{3,15}(?!\pL)(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!medical|auxiliary|pronoun|preposition-place")) \(%{trigger}\.?\)
  hit 7. {d'souza, benedicta} (mrs) wants
  hit {okafor, grace} (ms) came
  miss late, pain (ms) came

# "k. wooldridge do", "dr m. de la fuente".
rule name/lower-credential
  type NAME
  role clinician
  trigger word md do rn np pa dds dpm dc
  back 7
  confidence 0.84
  regex (?:\A|(?<=\n|by |per )|(?<=[.] ))(?<hide>\p{Ll}\. (?:(?:de la|van der|van|de|von) )?\p{Ll}[\p{Ll}'-]{3,20}(?C"!english|medical")),? %{trigger}(?=[ \t]*(?:\z|\n|[,.;]))
  hit \n\n{k. wooldridge} do
  hit seen by {m. okafor}, md.
  miss by p. mouth do
  miss seen by a nurse do

rule name/lower-doctor
  type NAME
  role clinician
  trigger word dr dra
  confidence 0.86
  regex %{lb}dr\.? (?<hide>\p{Ll}\. (?:(?:de la|de los|van der|van den|van|de|von|del|al|el) \p{Ll}[\p{Ll}'-]{2,20}|\p{Ll}[\p{Ll}'-]{2,20}(?C"!english"))|(?:(?:de la|van der|van den|von) )\p{Ll}[\p{Ll}'-]{2,20})(?![\pL])
  hit d/w dr {m. de la fuente}, accepts
  hit saw dr {van der berg} today
  miss saw dr at noon
  miss the dr a. said

# "mr o didnt", "ms p called".
rule name/lower-letter
  type NAME
  trigger word mr mrs
  confidence 0.84
  regex %{lb}%{trigger}\.? (?<hide>\p{Ll})(?= \p{Ll}{2}|[.,]|'s?(?!\pL))
  hit ms penrose freaked, mr {o} didnt
  hit told mrs {b} today
  hit saw mrs {b}'s son
  miss saw mr o'grady again
  miss mr olsen came
  miss mr 5 came
  miss did miss a dose

# "tammy's cell" behind "wife", "his sister in law crystal who".
rule name/lower-relative
  type NAME
  role relative
  trigger word wife husband sister brother mother father son daughter mom mum dad law girlfriend boyfriend partner
  confidence 0.8
  regex %{lb}%{trigger} (?<hide>%{known_lower}(?C"!auxiliary|preposition-place|preposition-other|pronoun|person-verb|relative|medical|abbreviation|conjunction|contraction"))(?='s\b| (?:who|drove|came|called)\b|,? (?:a|an) \p{Ll})
  hit 0110 is his wife {tammy}'s cell
  hit by his sister in law {crystal} who is
  miss his wife may's plan
  miss his wife works who knows

# "hpi: bill is a grain elevator operator".
rule name/lower-opening
  type NAME
  role patient
  trigger word hpi cc hx s
  confidence 0.82
  regex (?:\A|(?<=\n))[ \t]*(?:hpi|hx|s|cc):? (?<hide>\p{Ll}{3,14}(?!\pL)(?C"given-male|given-female")(?C"!medical|abbreviation|relative|person-verb|auxiliary|role-patient"))(?= (?:is|was|has|had|presents|came|comes) )
  hit hpi: {bill} is a grain hand
  hit s: {crystal} was seen
  miss hpi: pain is worse
  miss cc: may is worse

# "saw dr okpara at": a word that is no English one.
rule name/lower-doctor-word
  type NAME
  role clinician
  trigger word dr
  confidence 0.84
  regex %{lb}dr\.? (?<hide>\p{Ll}{4,20}(?!\pL)(?C"!english|medical|abbreviation|drug|preposition-other")(?:(?C"surname-us|surname-world|given-world")|(?<!ed|ing|ly|es|nds|bes)))(?!\pL|['-]\pL)
  hit saw dr {okpara} at noon
  hit sickle cell. dr {ramdeen} wrote a note
  miss the dr perscribed it
  miss told the dr yesterday

# "pt dale hutchcraft  44 yo m": the line that a note begins with.
rule name/lower-patient-age
  type NAME
  cross column
  trigger word pt patient pat
  confidence 0.9
  regex %{lb}(?:pt|pat|patient)(?: name)?:? (?<hide>(?<testfirst>\p{Ll}{2,15})(?C"!testfirst:article|preposition-agent|preposition-place|preposition-other|pronoun|auxiliary|person-verb|conjunction")(?: \p{Ll}\.?)? (?<testlast>\p{Ll}[\p{Ll}'-]{2,20}))(?![\pL'])(?C"!testlast:english|medical|relative|article|role-patient|drug|month|weekday"),?[ \t]\(?\d{1,3} ?(?:yo|y/o|yr|yrs|years?|m|f)(?!\pL)
  hit pt {dale hutchcraft}  44 yo m  mrn 33
  hit patient: {ngozi adeyemo-brandt}, 61 f
  miss pt seen today 44 yo
  miss pt is a 44 yo m
  miss pt with copd 61 yo

# "scribed by mckenzie 6/11"
rule name/lower-scribe
  type NAME
  trigger word scribed scribe transcribed
  confidence 0.86
  regex %{lb}(?i:scribed|transcribed|scribe)(?: by|:) (?<hide>\p{Ll}{3,20}(?: (?!on\b|at\b|for\b|and\b|in\b)\p{Ll}[\p{Ll}'-]{2,20})?)(?![\pL'])(?C"!english|role-clinician|article|pronoun")(?=[.,;]|[ \t]\d|\n|\z)
  hit t. okafor md     scribed by {mckenzie} 6/11
  hit Scribe: {tamsin okelo}
  miss transcribed by machine 6/11
  miss scribed by the nurse
