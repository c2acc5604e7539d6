# Names that only their place gives away: children by their rank, authors of a report, double surnames, senders in small letters.

# "The eldest, Jun, is an officer", "our youngest, April (4)".
rule name/child-rank
  type NAME
  role relative
  trigger word eldest oldest youngest firstborn
  back 1
  confidence 0.93
  regex %{lb}(?i:the|my|his|her|their|our|whose|your) (?:%{trigger})(?i: (?:son|daughter|child|boy|girl|one|brother|sister|sibling|grandson|granddaughter|grandchild|of (?:the |them|these |her |his )?\p{Ll}{2,9}(?: children| sons| daughters| boys| girls)?))?(?:, | \(| is (?:called |named )?| was (?:called |named ))(?<hide>\p{Lu}\p{Ll}{1,14}+(?:-\p{Lu}?\p{Ll}{1,12})?)(?!\pL)(?C"!weekday|title|heading|medical|drug|country|state|demonym|pronoun|article|relative|occupation|auxiliary|preposition-place|preposition-other|conjunction|conjunction-clause|holiday|numbered-thing")(?=[,.;)]| \(| \p{Ll}|\n|\z)
  hit four children. The eldest, {Jun}, is an officer
  hit our youngest, {April} (4), is well
  hit Her oldest son, {Kwabena}, drives
  hit The youngest is {Rain}.
  miss the eldest, Monday, came
  miss her youngest, She said, is
  miss the youngest of them

# "Op rpt, Ortolani MD: root repair", "3/4  EMG - Voss DO".
rule name/report-author
  type NAME
  role clinician
  trigger word md dpm dds psyd phd pac dmd rph
  back 3
  confidence 0.9
  regex (?<=, |; |: |- |– |/|[ \t]{2}|\t)(?<hide>(?:\p{Lu}\. ?)?(?<testname>\p{Lu}[\p{Ll}'’]{2,15}(?:-\p{Lu}\p{Ll}{2,12})?))(?C"!testname:month|weekday|heading|specialty|facility-head|facility-modifier|abbreviation|credential|role-clinician|title|medical|device|organisation-head|document-word|state|country|generic-workplace|drug")(?:(?C"testname:surname-us|surname-world|eponym")|(?C"!testname:english|place-us|place-world")) (?:MD|DPM|DDS|PsyD|PhD|DMD|RPh)(?=[:;,.)]|\n|\z| - | – )
  hit   11/15/22   Op rpt, {Ortolani} MD: root repair.
  hit MRI read - {Voss} MD. Then
  hit cc: {T. Abernethy} DPM\n
  miss went, Cardiology MD: none
  miss his town, Ocean City MD

# "Grace Montoya y Baca LPCC": two surnames with y.
rule name/surnames-y
  type NAME
  trigger word y
  back 5
  confidence 0.95
  regex %{lb}(?<hide>(?:\p{Lu}\pL{1,14}+(?C"given-male|given-female|given-world") (?:\p{Lu}\. )?){1,2}\p{Lu}\pL{2,15}+(?C"surname-us|surname-world") [yY] \p{Lu}\pL{2,15}+(?C"surname-us|surname-world"))(?![\pL-])
  hit therapy w {Grace Montoya y Baca} LPCC
  hit heirs of {JOSE LUIS ORTIZ Y PINO} here
  miss Juan y Maria came
  miss the axis Y Delgado

# "from: dre <dre.bonaparte@webmail.example>": who writes small, by the address.
rule name/mail-lower
  type NAME
  cross line
  trigger word from to cc bcc reply
  confidence 0.94
  regex (?<=\n|\A|> )(?i:from|to|cc|bcc|reply-to): ?"?(?<hide>(?<testpart>\p{Ll}{3,15})(?!\pL)(?C"!testpart:english")(?: [\p{Ll}'-]{1,20}){0,2}|(?<testgiven>\p{Ll}{3,12})(?!\pL)(?C"testgiven:given-male|given-female")(?: [\p{Ll}'-]{1,20}){0,2})"? ?(?=<(?:[^<>@ \n]{0,20})(?:\g{testpart}|\g{testgiven})[^<>@ \n]{0,40}@)
  hit \nfrom: {dre} <dre.bonaparte@example.org>
  hit to: {rose delgado} <rose@example.org>
  miss from: billing <billing@example.org>
  miss to: info <info@example.org>
  miss from: dre at noon

# "call me after 2\n\ndre\n\n> On Jan 28": small, alone between what is written and what is answered.
rule name/above-quote-lower
  type NAME
  cross paragraph
  trigger word wrote schrieb
  back 20
  confidence 0.9
  regex (?<=\n)[ \t]*(?:-{1,2} ?)?(?<hide>(?<testname>\p{Ll}{2,12})(?!\pL))(?:(?C"testname:given-male|given-female|given-world")(?C"!testname:auxiliary|pronoun|month|article")|(?C"!testname:english|medical|drug|scale"))[>\s]{1,6}On\s(?s:.){5,110} wrote:
  hit see you\n\n{praveena}\n\n> On 4 May, Ada Tan <a@example.org> wrote:
  miss ok\n\n> On Jan 28 she wrote:
  miss thanks\n\n> On Jan 28, Ada wrote:

# "Dawn RN: found on floor", "SLP Sky: nectar", "DON Grace aware": a given name that is a word, beside who writes or is told.
rule name/beside-discipline
  type NAME
  role clinician
  trigger word rn lpn lvn cna slp otr cota pta don adon medic emt hha rd
  back 1
  confidence 0.9
  regex %{lb}(?:(?<hide>(?<testfirst>\p{Lu}\p{Ll}{2,12})(?!\pL)(?C"testfirst:given-male|given-female|nickname-word")(?C"!testfirst:weekday|title|heading|medical|drug|state|country|auxiliary|specialty|facility-modifier|document-word|occupation|preposition-place|preposition-other|pronoun|article|role-patient|role-clinician")) (?:RN|LPN|LVN|CNA|SLP|OTR|COTA|PTA|EMT|HHA|RD)(?=[:;,.)]|\s|\z)|(?:RN|LPN|LVN|CNA|SLP|OTR|COTA|PTA|A?DON|[Mm]edic|EMT|HHA|RD) (?<hide>(?<testlast>\p{Lu}\p{Ll}{2,12})(?!\pL)(?C"testlast:given-male|given-female|nickname-word")(?C"!testlast:month|weekday|title|heading|medical|drug|state|country|auxiliary|specialty|facility-modifier|document-word|occupation|preposition-place|preposition-other|pronoun|article|role-patient|role-clinician"))(?=[:;,.)]| (?:aware|notified|ntfd|here|in|at|to|called|on|from|is|was|w/|and|&|saw|says|told|will)%{rb}|\n|\z))
  hit {Dawn} RN: found on the floor
  hit {Hope} LPN, at 0900
  hit SLP {Sky}: nectar thick
  hit DON {Grace} aware
  miss SLP Will see him
  miss RN May be late
  miss Charge RN: none

# "OC = Buzz Ketchum", "Bystander = Cash": who somebody is, by a sign.
rule name/equals
  type NAME
  trigger mark =
  back 2
  confidence 0.93
  regex %{lb}(?:OC|PC|DC|Opp|Sitter|Bystander|Witness|Wit|Driver|Caller|Super|Nurse|RN|LPN|CNA|Charge|Interp|Interpreter|Contact|NOK|POA|HCP|Payee|Foreman|Boss|Landlord|LL|Tenant|Teacher|Rep|CM|PO|SW|Adj|Adjuster|Atty|PCP|Surgeon|Dad|Mom|Mother|Father|Wife|Husband|Spouse|Son|Daughter|Dtr|Brother|Sister|Supervisor|Mgr|Manager|Judge|ALJ|GAL|Doctor|MD) ?= ?(?:(?:Mr|Ms|Mrs|Dr)\.? )?(?<hide>\p{Lu}\p{Ll}{1,14}+(?!\pL)(?C"!heading|medical|drug|month|weekday|state|document-word|auxiliary|pronoun|abbreviation|title|specialty|facility-modifier|role-clinician|occupation|preposition-place|generic-workplace")(?:(?C"given-male|given-female|given-world|surname-us|surname-world|nickname-word")|(?C"!english"))(?: \p{Lu}[\p{Ll}'’-]{2,18}+(?!\pL)(?C"!heading|medical|document-word|facility-head|organisation-head"))?)(?=[.,;:)]|\s|\z)
  hit 8/19. OC = {Buzz Ketchum}; his
  hit Bystander = {Cash}. PD at
  hit NOK={Precious}, by phone
  miss MD = Monday
  miss SW = Social Worker
  miss Contact = None
  miss x = Cash

# "Dr. Sharp's office (Crystal)", "SW eval (Charity)", "MD (Okafor) ntfd".
rule name/office-bracket
  type NAME
  trigger word office eval md ortho cardio neuro vent neph nurse foreman
  back 1
  confidence 0.9
  regex %{lb}(?:office|eval|MD|DO|[Oo]rtho|[Cc]ardio|[Nn]euro|[Nn]eph|nurse|foreman) \((?<hide>\p{Lu}\p{Ll}{2,13}+(?!\pL)(?C"given-male|given-female|surname-us")(?C"!heading|medical|drug|device|month|weekday|specialty|document-word|title|role-clinician|state|country|place-us|eponym|scale"))\)
  hit w/ Dr. Tan's office ({Crystal}). Trial
  hit SW eval ({Charity}), shelter
  hit MD ({Okafor}) & dtr ntfd
  miss office (Closed) at
  miss MD (Tuesday) is

# "Tewksbury, Gordon reports pain": surname first, then what the patient does.
rule name/surname-first-reports
  type NAME
  trigger word reports denies states presents returns complains arrived
  back 4
  confidence 0.98
  regex %{lb}(?<hide>(?<surname>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?), (?<given>\p{Lu}\p{Ll}{2,15}(?C"given-male|given-female|given-world"))) (?:reports|denies|states|presents|returns|complains|arrived)%{rb}
  hit {Tewksbury, Gordon} reports pain.
  miss In Denver, Colorado returns are down.

# "f/u Hoogerwerf 2 wks", "Paged Yirdaw x2", "d/w Tuiasosopo re abx": in a note, who is called on.
rule name/called-brief
  type NAME
  trigger word f fu paged d s called texted messaged
  confidence 0.84
  regex %{lb}(?:(?:[Ff]/[Uu]|[Ff]u)(?: w/| with| w)?|[Pp]aged|[Dd]/[Ww]|[Ss]/[Ww]|[Tt]exted|[Mm]essaged) (?<hide>\p{Lu}[\p{Ll}'’-]{2,20}(?:(?C"surname-us|surname-world")|(?C"!english"))(?C"!medical|abbreviation|specialty|heading|document-word|drug|device|role-clinician|organisation-head|facility-head|month|weekday|title|company|place-us"))(?= (?:x ?\d|re\b|about|again|in \d|in (?:one|two|three|a|\d)|\d{1,2} ?(?:d|days?|wks?|weeks?|mos?|months?)\b|at \d|on call)|[,;] (?:no|who|ok|agrees|will|states|says)\b)
  hit f/u {Hoogerwerf} 2 wks\n
  hit Paged {Yirdaw} x2, no answer
  hit d/w {Tuiasosopo} re abx
  miss f/u Ortho 2 wks
  miss f/u Colonoscopy in 10 yrs
  miss Paged Surgery x2

# "Discussed with Ng, who agrees", "Surgeon: Ng", "Vu denies pain": surnames of two letters, which are also units and short forms.
rule name/surname-two
  type NAME
  trigger word ng ho vu le ma xu wu lo ko ly vo yu hu fu lu ou su ha vi ku ba bo
  back 3
  confidence 0.84
  regex %{lb}(?:(?:(?:[Dd]iscussed|[Ss]poke|[Tt]alked|[Ff]ollow(?:ed)? up|[Mm]et|[Ss]een|[Vv]isit|[Ss]cheduled) with|(?:[Cc]are|[Rr]eferred|[Ss]igned out|[Rr]eport|[Hh]anded over|[Tt]ransferred) to|(?:[Ss]een|[Rr]eviewed|[Rr]ead|[Pp]erformed|[Oo]rdered|[Ww]itnessed) by|(?:[Ss]urgeon|[Aa]ttending|[Aa]ssistant|[Nn]urse|PCP|RN|[Aa]djuster|[Cc]laimant|[Aa]pplicant|[Pp]laintiff|[Dd]efendant|[Ff]oreman|[Oo]fficer|[Jj]udge|[Ee]mployee|[Tt]enant|[Ww]itness|[Cc]ounsel for):?) (?<hide>(?=\p{Lu}\p{Ll})(?i:%{trigger})(?!\pL))(?=[.,;]|\z|[ \t]*\n|['’]s\b| (?:in|re|about|on|at|who|and|for|was|is|has|had|to|will|stated|states|testified|reports?|objected|saw|owes)%{rb})|(?:\A|(?<=[.;] |\n))(?<hide>(?=\p{Lu}\p{Ll})(?i:%{trigger}))(?= (?:denies|testified|states|stated|reports|reported|complains|was (?:discharged|seen|admitted|transferred|counseled)|conceded|alleged|agrees|declined|refused|lives|returned)%{rb}|['’]s (?:deposition|testimony|wife|husband|mother|father|son|daughter|claim|attorney|counsel|pain|employer)))
  hit Discussed with {Ng}, who agrees.
  hit Surgeon: {Ng}\n
  hit Fine. {Vu} denies chest pain.
  hit {Ho}'s deposition was taken.
  miss seen by Ma ma
  miss 5 ng of it
