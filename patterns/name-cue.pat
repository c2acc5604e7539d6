# Names that a word beside them gives away: a bracket with a nickname, "née", who appeared for whom, who typed.

define initial \p{Lu}(?![\pL'])\.?
define name_word \p{Lu}[\pL'-]{1,24}
define particle (?:de la|de los|van der|van den|von der|de|del|la|da|dos|di|du|van|von|der|den|al|el|ní|mac|ó)
define given_known \p{Lu}\p{Ll}{1,15}(?!\pL)(?C"given-male|given-female|given-world")

# Enid May Tregonning ("Poppy"), The plaintiff ("Wee Tam").
rule name/bracket-nickname
  type NAME
  trigger mark (
  back 1
  confidence 0.9
  regex %{lb}(?:\p{Lu}[\pL'-]{1,20}(?:(?C"surname-us|surname-world")|(?C"!english"))|[Pp]laintiff|[Cc]laimant|[Pp]atient|[Dd]efendant) \(["\x{201C}](?:(?:Uncle|Auntie?|Aunty|Granny|Grandma|Grandpa|Papa|Mama|Nana|Big|Little|Old|Cousin|Brother|Sister) (?=\p{Lu}))?+(?<hide>\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14})?(?C"!role-patient|role-official|role-attorney|role-other|document-word|organisation-head|facility-head|legal-form|generic-workplace|abbreviation|guideline|month|weekday"))(?<!Company|Agreement|Employer|Insurer|Landlord|Tenant|Seller|Buyer|Trust|Estate|Carrier|Fund|Report|Policy)["\x{201D}]\)
  hit Resident: Enid May Tregonning ("{Poppy}")   Room 11
  hit The plaintiff ("{Wee Tam}") is here
  hit by Mr. Tran ("Uncle {Ba}") and
  miss Acme Steel ("Employer") says
  miss John Delgado ("Claimant") says
  miss Marlow Price ("Price Company") says

# "(was) Tuesday Weldon, née Ng".
rule name/nee
  type NAME
  trigger word nee née geb geboren
  confidence 0.95
  regex %{lb}(?:[Nn]ée|[Nn]ee|[Gg]eb\.|[Gg]eboren(?: als)?) (?<hide>(?:(?i:%{particle}) )?%{name_word})%{rb}(?C"!month|weekday|heading|document-word")
  hit Tuesday Weldon, née {Ng}. She
  hit Maria Tan (née {van der Berg}) came
  miss née in May
  miss the knee Pain

# "J P Black for the defendants".
rule name/appears-for
  type NAME
  role attorney
  trigger word for
  back 6
  confidence 0.88
  regex %{lb}(?<hide>(?:\p{Lu}\.? ){1,3}(?:%{particle} )?\p{Lu}[\pL'-]{2,20})(?:,? (?:QC|SC|KC))?,? for (?:the )?(?:first |second |third )?(?:plaintiff|defendant|applicant|respondent|appellant|claimant|crown|Crown|accused|prosecution|petitioner)s?%{rb}
  hit the plaintiff; {J P Black} for the defendants
  hit {M. Okafor} QC, for the Crown
  miss a plan for the plaintiff
  miss He fell for the defendant

# "The driver, one Lucky, was not tested".
rule name/one-named
  type NAME
  trigger word one
  back 2
  confidence 0.86
  regex %{lb}(?:driver|man|woman|boy|girl|neighbou?r|witness|worker|employee|officer|tenant|colleague|person|fellow|lady|guard|foreman|supervisor|manager|landlord|nurse|clerk|brother|sister|friend|assailant|suspect),? one (?<hide>\p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{Ll}'-]{2,20})?)(?=[,.;)]| (?:was|who|is|had|of)\b)(?C"!drug|medical|month|weekday|heading")
  hit The driver, one {Lucky}, was not tested
  hit under her supervisor, one {Mo}, since
  hit and a neighbour, one {Gift Okafor}, who
  miss a man, one Monday, came
  miss the one Percocet, then

# "Ayanda (11), Sizwe (8) and Precious (2)": the last of several, though a word.
rule name/aged-last
  type NAME
  trigger mark (
  back 1
  confidence 0.86
  regex %{lb}\p{Lu}\p{Ll}{2,14}(?C"!medical|drug|device|scale|eponym|heading|month") \(\d{1,2}\),? and (?<hide>\p{Lu}\p{Ll}{2,14}(?C"!medical|drug|device|scale|eponym|heading|month|abbreviation")) \(\d{1,2}\)
  hit Ayanda (11), Sizwe (8) and {Precious} (2). His
  hit with Sizwe (8) and {Gift} (2) at home
  miss Tinetti (11) and Berg (12)
  miss Norco (10) and Soma (4)

# "Soren and Juniper have volunteered".
rule name/pair
  type NAME
  trigger word and
  back 1
  confidence 0.84
  regex %{lb}%{given_known}(?C"!english|medical|drug|state|country|place-us|month") and (?<hide>\p{Lu}\p{Ll}{2,14}(?C"!medical|drug|month|weekday|country|state|demonym|heading|eponym|organisation-head|facility-head"))(?= (?:have|are|were|both|live|lived|came|went|will|do|did|had|each|sit|sat|play|share|help)\b)
  hit with two friends; Soren and {Juniper} have it
  hit Mohammed and {Hope} live nearby
  miss Aspirin and Heparin were given
  miss Paris and Florence are far

# "the affidavit of Hyacinth, the cook".
rule name/statement-of
  type NAME
  trigger word affidavit affidavits deposition declaration testimony statement statements depositions declarations
  confidence 0.86
  regex %{lb}(?i:%{trigger})s? of (?<hide>\p{Lu}\p{Ll}{2,15}(?: \p{Lu}[\p{Ll}'-]{2,20})?)(?:(?C"given-male|given-female|given-world|surname-us|surname-world"))(?C"!month|weekday|organisation-head|facility-head|medical|demonym|country|state|document-word|heading")(?=[.,;)]|\z| (?:dated|of|sworn|at|and|the)\b)
  hit the affidavit of {Hyacinth}, the cook.
  hit the deposition of {Amara}, dated
  miss a statement of Faith Church
  miss the statement of March, then

# "asking me to see Will, a very pleasant", "I saw Hope today".
rule name/to-see
  type NAME
  trigger word see seeing referring saw met reviewed
  back 2
  confidence 0.84
  regex %{lb}(?:me to see|for seeing|pleasure of seeing|pleasure to see|for referring|referring|I saw|I met|I reviewed|we saw|We saw) (?<hide>\p{Lu}\p{Ll}{1,14}(?C"given-male|given-female|given-world")(?C"!month|weekday|medical|specialty|country|state"))(?=, | today| again| in clinic| at | for | who | back )
  hit Thank you for asking me to see {Will}, a very
  hit I saw {Hope} today in clinic
  miss asking me to see Ward 4 today
  miss I saw March in

# "and ask for Blessing, who is a person".
rule name/ask-for
  type NAME
  trigger word ask asks asking asked attn
  confidence 0.84
  regex %{lb}(?:[Aa]sk(?:s|ing|ed)? for) (?<hide>\p{Lu}\p{Ll}{2,14}(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!month|weekday|medical|drug|country|state|demonym|company|device")(?=[.,;)]|\z| (?:at|or|and|in|who|when|if)\b)|\p{Lu}\p{Ll}{3,14}(?C"!drug|medical")(?=, (?:who|she|he)\b))
  hit x 2213, ask for {Blessing}, who is
  hit call and ask for {Tammie}.
  miss He asks for Percocet.
  miss ask for March.

# "RE: Will Church" alone on its line: a known given name before a surname that is a word.
rule name/re-line
  type NAME
  role patient
  cross paragraph
  trigger word re patient pt name claimant client
  confidence 0.95
  regex %{lb}(?i:re|patient|pt|name|claimant|client):[ \t]{1,6}(?<hide>(?<given>\p{Lu}\pL{2,15})(?!\pL)(?C"given-male|given-female") (?:\p{Lu}\. )?(?<surname>\p{Lu}\pL{2,15})(?!\pL)(?C"surname-us")(?C"!month|weekday"))(?=[ \t]*(?:\z|\n)|[ \t](?C"wide")|,? (?:DOB|D\.O\.B|dob|born|aged|MRN|SSN)\b)
  hit RE: {Will Church}\n    DOB 3-3-52
  hit Patient: {Grace Hill}   DOB 3
  miss RE: Grace Hospital
  miss RE: Price Hill Clinic visit

# "SJP: jm", "DICT: SVD/kl": who typed.
rule name/typist
  type NAME
  trigger mark / :
  confidence 0.86
  back 1
  regex (?:\A[ \t]*\p{Lu}{2,4})[/:] ?(?<hide>(?!(?:am|pm|no|na|nl|ok|min|hr|day|wk|dl|neg|pos|nil|wnl|see|mg|ml)\b)\p{Ll}{2,3})(?=[ \t]*(?:\z|\n)| (?:encs?|cc)\b|[ \t](?C"wide"))
  hit SJP: {jm}\nencs.
  hit LH:{cb}        Chart # 55
  miss HR/min
  miss BP: wnl

rule name/dictated-initials
  type NAME
  trigger word dict dictated typed ref
  back 2
  confidence 0.86
  regex %{lb}(?:DICT|Dict|Dictated|DICTATED|Dictated/typed|Our ref|OUR REF|Ref)[:.] ?(?<hide>\p{Lu}{2,4}/\p{Ll}{2,4})(?![\pL\pN/])
  hit DICT: {SVD/kl}   D: 11/07/16
  hit Our ref: {HRM/lt}
  miss Ref: A/b
  miss DICT: pending

# "On 11 March, Lachie A wrote from", "Praveena wrote:".
rule name/wrote
  type NAME
  trigger word wrote
  back 4
  confidence 0.86
  regex (?<=\d, |[a-y], )(?<hide>\p{Lu}[\p{Ll}'-]{1,15}(?: \p{Lu}\.?)?|\p{Lu}{2,4})(?C"!month|weekday|pronoun|credential") wrote(?=:| from\b)
  hit On 11 March, {Lachie A} wrote from it
  hit On 7/3/14, {Praveena} wrote:
  hit >> On 5 March 2019, {JAS} wrote:
  miss On 11 March, He wrote from it
  miss then, the doctor wrote: yes
  miss Regina Love, MD wrote:

# "the only girl of Dod Ogilvie, who".
rule name/child-of
  type NAME
  role relative
  trigger word son daughter girl boy child children widow wife
  confidence 0.82
  regex %{lb}(?:%{trigger}) of (?:the late )?(?!New |San |Los |Santa |North |South |East |West )(?<hide>\p{Lu}\p{Ll}{2,14} (?:%{particle} )?\p{Lu}[\p{Ll}'-]{2,20}(?:(?C"surname-us|surname-world")|(?C"!english")))(?C"!facility-head|organisation-head|medical|demonym|street-type|country|state|month")(?=[.,;)]| and | who )
  hit the only girl of {Dod Ogilvie}, who was
  hit the son of {Iolo Prys}. He
  miss son of Holocaust Survivors, he
  miss a child of New York, he

# "OFFICER  THIBODEAUX, R  #88": last name and initial in a column.
rule name/label-column
  type NAME
  cross column
  trigger word officer driver deputy trooper nurse tech operator dr rep surgeon provider attending resident
  confidence 0.9
  regex %{lb}(?:(?i:officer|driver|deputy|trooper|operator|surgeon|provider|attending|(?:field |charge |staff |school )?nurse)(?:[ \t](?C"wide")|[ \t]?:[ \t]{1,4})|DR:[ \t]{1,4})(?<hide>%{name_word},? ?\p{Lu}\.?(?![\pL.'])|(?:\p{Lu}\pL{1,20}(?C"given-male|given-female") (?:\p{Lu}\.? )?(?:%{particle} )?\p{Lu}[\pL'-]{2,24}|\p{Lu}[\pL'-]{1,20} (?:\p{Lu}\.? )?(?:%{particle} )?\p{Lu}[\pL'-]{2,24}(?C"!english"))(?C"!heading|medical|abbreviation|occupation|role-clinician|credential")(?:,? (?:SR|JR|Sr|Jr)\b\.?)?)(?=[ \t](?C"wide")|[ \t]*(?:\z|\n)|,| #)
  hit OFFICER  {THIBODEAUX, R}  #88
  hit DR:  {LEROY P. VERDIN SR.}   DL 0066
  hit Field nurse: {Jubilee Okonjo-Reyes}, BSN, RN
  miss Driver: Truck Operator, age
  miss OFFICER  on duty

# "Practice nurse is Siobhan."
rule name/is-named
  type NAME
  trigger word nurse midwife teacher carer keyworker worker supervisor boss solicitor lawyer dentist vet contact interpreter neighbour neighbor roommate flatmate foreman doctor gp husband wife partner mum mom dad
  confidence 0.82
  regex %{lb}(?i:%{trigger}) is (?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}[\p{Ll}'-]{2,20})?)(?:(?C"given-male|given-female|given-world|surname-us|surname-world")|(?C"!english"))(?C"!month|weekday|demonym|country|state|medical|abbreviation|heading|place-us|place-world|specialty|occupation")(?=[.,;)]|\z| (?:and|at|on)\b)
  hit Practice nurse is {Siobhan}. Not
  hit Her supervisor is {Tunde Bakare}, who
  miss The doctor is American.
  miss His wife is German and

# "Sr Comfort Zungu", who is a sister.
rule name/sister-abbreviated
  type NAME
  trigger word sr
  confidence 0.88
  regex (?<=[,;:(] |by |to |with |\n|told |and )Sr\.? (?<hide>\p{Lu}[\p{Ll}'-]{1,15} \p{Lu}[\p{Ll}'-]{2,20}(?C"!english|medical|heading|facility-head|organisation-head"))%{rb}
  hit The sister in casualty, Sr {Comfort Zungu}, wrote
  hit dressed by Sr {Gift Mabaso} today
  miss Luis Delgado, Sr. The plan
  miss by Sr Medical Officer

# "Dear Fi, dear Mr Oduya": too short for the lists.
rule name/dear-short
  type NAME
  trigger word dear hi hello
  confidence 0.93
  regex %{lb}(?:Dear|Hi|Hello) (?<hide>\p{Lu}\p{Ll}{1,2})(?!\pL)(?C"!title|pronoun|article|relative")(?<!All|Pal|Bro|Sis|You|Sir)(?=[,!])
  hit Dear {Fi}, dear Mr Oduya
  hit Hi {Jo}!
  miss Dear Sir,
  miss Dear All,

# "found by CNA Blessing, no LOC": who bears a nurse's letters before the name, be it a common word.
rule name/credential-before
  type NAME
  role clinician
  trigger word cna rn lvn lpn pct sw
  confidence 0.86
  regex (?<=\bby |\bper |\bto |\bfrom |\bwith |\bvia )(?:CNA|RN|LVN|LPN|PCT|SW) (?<hide>(?<testname>\p{Lu}\p{Ll}{2,14})(?!\pL)(?C"!testname:document-word|heading|facility-head|facility-modifier|role-official|role-clinician|specialty|unit-word|month|weekday"))(?=[,.;)]| (?:aware|notified|at (?:bedside|\d)|on (?:duty|shift)|who|and (?:MD|RN|CNA|LVN|SW))\b|\z)
  hit found by CNA {Blessing}, no LOC
  hit report given to RN {Joy}. Stable
  miss report to RN Supervisor, who
  miss given by RN Monday, then
