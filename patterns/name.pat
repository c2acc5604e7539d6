# Names that say so themselves: behind a label, in an address or signature, by their shape.  All other names are found by evidence.

define initial \p{Lu}(?![\pL'])\.?
define name_word \p{Lu}[\pL'-]{1,24}
define particle (?:bte|a/l|a/p|ap|ab|ferch|nic|ní|uí|ó|binte|binti|bint|bt|s/o|d/o|w/o|de la|de los|de las|van der|van den|von der|de|del|la|van|von|der|den|da|dos|di|du|bin|ibn|al|el|al-|el-|ter|ten|St\.)
define suffix (?:,? (?:Jr|Sr|JR|SR|II|III|IV)\b\.?)
define given (?<given>%{name_word})
define full_name (?<given>%{name_word}|%{initial}|(?:\p{Lu}\.){2,3})(?: (?<middle>%{initial}|%{name_word}))?(?: %{initial})? (?<surname>(?:(?i:%{particle}) )?%{name_word})%{suffix}?
define last_first (?<surname>(?:(?i:%{particle}) )?%{name_word}(?: %{name_word})?)%{suffix}?, ?(?!(?:Jr|Sr|JR|SR|II|III|IV|M\.?D|D\.?O|Ph\.? ?D|Psy\.?D|R\.?N|D\.?C|N\.?P|J\.?D|DPM|DDS|DMD|LCSW|MSW|PA|PT|OTR|Esq|FACP|FACS|LVN|LPN)\b)(?<given>%{name_word}|%{initial})(?: (?<middle>%{initial}|%{name_word}))?
define any_name (?:%{last_first}|%{full_name})
# A colon, or a column of a form when a given name or "Last, First" stands in it.
define label_sep (?:[ \t]?:[ \t\n]{0,3}|[ \t]?\.{3,40}+:?[ \t]{0,3}|[ \t]?-{2,20}+[ \t]{0,2}|\t(?=\p{Lu}[\pL'-]{1,20}(?!\pL)(?:(?C"given-male|given-female|given-world")|, ?\p{Lu})))
define person_word (?C"!month|weekday|holiday|heading|facility-head|organisation-head|legal-form|abbreviation")(?:(?C"!document-word")|(?C"surname-us"))(?<!Registrar|Desk|Unit|Service|Team|Committee|Department|Coordinator|Specialist|Manager|Supervisor|Board|Panel|Section|Division|Intake|Appeals|Records|Adjuster|Examiner|Reviewer|Evaluator|Administrator|Director|Secretary|Clerk|Officer|Staff|Visitor)

rule name/patient-label
  type NAME
  role patient
  cross line
  trigger word name patient claimant applicant employee pt re resident client worker injured insured petitioner appellant plaintiff decedent member student inmate
  confidence 0.97
  regex %{lb}(?i:(?:patient|claimant|applicant|employee|client|resident|insured|member|student|inmate|worker)(?:'s)?(?: name)?|(?:injured|iw) worker|pt\.?(?: name)?|name(?: of (?:patient|claimant|applicant|employee|insured|injured worker))?|re|petitioner|appellant|plaintiff|decedent)%{label_sep}(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?!(?i:patient|claim|request|appeal|mr|mrs|ms|dr|the|date|dob|review|application|medical|independent|acceptance|denial|notice|delay|authorization|determination|approval|modification|objection|petition|settlement|utilization|reports?|results?|status|change|termination|return|your|our|follow|missed|appointment|invoice|billing|payment|complaint|incident|injury|accident|workers|disability|leave|employment|no (?:heat|hot|water|show|power|gas|response|contact|coverage|evidence|liability|fault|further|charge|access|parking)|repairs?|rent|lease|eviction|deposit|mou?ld|leaks?|broken|overdue|late|past|urgent|reminder|question|hearing|refund|cancell?ation|renewal|policy|subpoena|deposition|discovery|mediation|lien|lost|damaged|noise|parking|bed|bill|bills|meds|appt|labs|fall|transport|discharge|diet|weight|skin|pain)\b)(?<!\n)(?!BRIEF|BRIEFS|ARGUED|COUNSEL|ATTORNEYS?)(?<hide>%{any_name})%{rb}%{person_word}(?!\.? ?\pL{0,12}:)
  hit Name: {DELGADO, MARIA A}
  miss RE: ACCEPTANCE OF CLAIM
  miss RE: NOTICE OF DELAY in it
  miss re: NO HEAT - flat 3
  miss RE: LATE RENT again
  hit Patient: {Maria Delgado} came in
  hit Patient Name:\t{O'Brien, Sean P}.
  hit RE: {ROLAND CASIMIR PELLETIER}
  hit Patient: {ANNEKE VAN DEN BERG}
  hit RE: {Rubén Boyers, Jr}. and others
  hit Claimant\t: {Nguyen, Thi} came
  hit Employee ........ {PRZYBYLO, STANISLAWA}    DOB
  hit PATIENT........: {HOVHANNISYAN, ARTASHES}
  miss Re: Independent Medical Review
  miss Patient: Date of Birth: 1965
  miss The patient was named.
  miss BRIEF FOR APPELLANT:                BRIEF FOR APPELLEE COMBS:

rule name/clinician-label
  type NAME
  role clinician
  cross line
  trigger word attending physician phys psychologist psychiatrist prepared read reviewed verified family gp provider surgeon referring pcp dictated electronically signed radiologist ordering anesthesiologist assistant therapist nurse consultant doctor primary transcribed interpreted evaluator reviewer examiner cosigned
  confidence 0.96
  regex %{lb}(?i:(?:attending|referring|ordering|treating|consulting|admitting|primary care|primary treating|requesting|rendering|supervising)? ?(?:physician|provider|surgeon|doctor|psychologist|psychiatrist|therapist)|attending|PCP|phys|(?i:primary care|family doctor|family physician|gp)(?=[ \t]?:)|(?:dictated|electronically signed|signed|transcribed|interpreted|reviewed|cosigned|read|prepared|verified) by|radiologist|anesthesiologist|consultant|evaluator|examiner)%{label_sep}(?:Dr\.? )?(?!(?i:please|i declare|i certify|i hereby|see|refer|none|not|as|to|the)\b)(?<hide>%{any_name})%{rb}%{person_word}(?!\.? ?\pL{0,12}:)
  hit Attending: {Dipankar Chakraborty}, M.D.
  hit Surgeon: {E. Vandersloot} scrubbed
  hit Dictated by: {TAN, R} today
  hit PCP:\tDr. {Anna Kowalska}
  miss Physician: none is named here
  miss The surgeon came: Monday Night
  miss ACTIONS FOR GP: PLEASE REPEAT LFTS
  miss PHYSICIAN: I DECLARE UNDER PENALTY

rule name/other-label
  type NAME
  cross line
  trigger word examiner attn attention cc mother father spouse wife husband guardian contact emergency adjuster attorney supervisor witness judge guarantor subscriber next kin interpreter counsel manager mom dad case signed victim suspect complainant reporting subject driver passenger owner defendant officer nurse legal claims applicant defense opposing emergency
  confidence 0.95
  regex %{lb}(?i:attn|attention|cc|mother|father|mom|dad|spouse|wife|husband|(?:legal )?guardian|(?:emergency )?contact(?: person)?|(?:claims )?adjuster|(?:claims )?examiner|(?:applicant|defense|opposing)? ?(?:attorney|counsel)|supervisor|witness|judge|guarantor|subscriber|next of kin|interpreter|(?:nurse )?case manager|signed|victim|suspect|complainant|reporting (?:party|person)|subject|driver|passenger|owner|defendant|officer)(?:'s)?(?: name)?%{label_sep}(?:(?:PCP|Atty|RN|SW) )?+(?:(?:Mr|Mrs|Ms|Dr|Hon)\.? )?(?<hide>%{any_name})%{rb}%{person_word}(?!\.? ?\pL{0,12}:)
  hit Attn: {Grace Young} in claims
  hit Next of kin: {Hassan Warsame} (son)
  hit Spouse:\t{Fadumo Abdi}
  hit VICTIM\t{BRZEZINSKI, CASIMIR J}
  hit Signed: {F. G. Begum}
  hit Attn: {Jimmy Page} here
  hit cc: PCP {Maria Alvarado}
  miss Attention: Appeals Registrar
  miss Attention: Please read it.
  miss CC: back pain

rule name/dear
  type NAME
  trigger word dear
  confidence 0.97
  regex %{lb}(?i:dear) (?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Judge|Miss|Sister|Father|Rev|Hon|Officer|Sgt|Capt)\.? (?:(?:and|&) (?:Mrs|Ms|Dr|Mr)\.? )?(?!(?i:president|chairman|chair|speaker|secretary|registrar|general|mr|mrs|ms|dr)\b)|(?!(?i:gran|granny|grandma|grandpa|nana|nan|mum|mummy|mom|mommy|dad|daddy|papa|mama|mother|father|cousin|son|daughter|brother|sister|sir|madam|colleague|doctor|counsel|parents?|patient|friends?|team|claims|provider|customer|editor|all|members?|applicant|employer|employee|insured|family|judge|ladies|gentlemen|to|valued|reader|student|resident|registrar|referee|tribunal|reviewer|adjuster|examiner|administrator|director|manager|secretary|officer|man|men|woman|committee|board|panel|applicants?|claimants?|sirs|nurses?|consultant|surgeon|physician|therapist|neighbou?rs?|tenants?|residents?|passengers?|customers?|guest|guests|subscriber|participant|volunteer|employees|workers?|mr|mrs|ms|dr)\b))(?<hide>(?:(?<given>%{name_word}) (?:%{initial} )?)?(?<surname>(?:%{particle} )?%{name_word}))%{rb}(?:(?C"given-male|given-female|given-world|surname-us|surname-world")|(?C"!english|medical"))(?=[,:;. -]|\z)
  hit Dear Ms. {Delgado}:
  hit Dear Dr. {van der Berg},
  hit Dear {Maria},
  hit Dear Mr. {Sean O'Brien}:
  miss Dear Sir or Madam:
  miss Dear Claims Administrator:
  miss Dear Registrar:
  miss He was dear to her.

# Behind a title every word is a name.
rule name/dear-titled
  type NAME
  trigger word dear
  confidence 0.96
  regex %{lb}(?i:dear) (?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Rev|Hon)\.? (?:(?:and|&) (?:Mrs|Ms|Dr|Mr)\.? )?(?!(?i:president|chair\pL{0,6}|speaker|secretary|registrar|vice|mayor|minister|ambassador|commissioner|attorney|solicitor|justice|judge|madam|sir)\b)(?<surname>(?<hide>\p{Lu}[\pL'-]{2,24}))(?=,|:|;| ?\z)
  hit Dear Mr. {Guest},
  hit Dear Mr. and Mrs. {Officer}:
  miss Dear Mr. President:

rule name/closing
  type NAME
  cross paragraph
  trigger word respectfully sincerely very yours regards cordially warmly truly best kind warm warmest with many thanks thank faithfully
  confidence 0.95
  regex %{lb}(?i:respectfully(?: submitted| yours)?|sincerely(?: yours)?|yours(?: very)? (?:truly|sincerely|faithfully)|very truly yours|(?:best |kind |warm(?:est)? |with (?:best|kind) )?regards|cordially|warmly|best wishes|many thanks|thank you|thanks)[,.][ \t]*\n{0,5}[ \t]*(?:/s/ ?)?(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Rev)\b\.? )?(?!(?i:the|claims|department|office|medical|team|your|dictated|electronically)\b)(?<hide>%{full_name}(?C"!credential|role-clinician|role-official"))%{rb}%{person_word}
  hit Respectfully, {B. Sloane} (CSB 188420)
  hit Sincerely,\n\n{Horace Vanderhorst III}, MD
  hit Yours faithfully,\n{Siobhan O'Neill}
  hit Yours faithfully,\n\n{C.J. van den Heuvel}
  hit Very truly yours,\n{Siobhan O'Neill}
  hit Yours sincerely,\n\nMr {Lucian Abara} FRCS
  miss Thank you for seeing him, Dr. Tan.
  miss Regards, and so on
  miss Yours sincerely,\n\n\nOccupational Health Physician

rule name/signature-slash
  type NAME
  trigger mark /
  trigger word s
  confidence 0.98
  regex /[sS]/ ?(?:Dr\.? )?(?<hide>%{full_name}|%{initial} ?%{name_word})%{rb}
  hit /s/ {Maria A. Delgado}, MD
  hit /S/ {R. Tan} today
  miss w/s/p fusion, Maria came
  miss units/s/ five

rule name/baby
  type NAME
  role patient
  trigger word baby babyboy babygirl infant bb bg newborn
  confidence 0.9
  regex %{lb}(?i:baby|infant|newborn)(?: (?i:boy|girl|[AB])(?! of\b))? (?!(?i:boy|girl|aspirin|steps|was|blues|food|formula|center|clinic|bottle|sister|brother)\b)(?<hide>%{name_word})%{rb}(?C"!month|english|abbreviation|heading|device|facility-head|demonym")
  hit Baby Boy {Delgado} was born.
  hit Baby Girl {Nguyen} cried.
  miss Baby Boy was born.
  miss Baby Aspirin was given.

rule name/initials
  type NAME
  role patient
  trigger word patient mr mrs ms claimant applicant client victim minor child defendant plaintiff student
  confidence 0.9
  regex %{lb}(?i:patient|claimant|applicant|client|victim|minor|child|defendant|plaintiff|student|Mr\.?|Mrs\.?|Ms\.?)(?:,)? (?!(?:M\.D|D\.O|P\.O|E\.R|U\.S|R\.N|I\.V|D\.C|A\.M|P\.M|I\.M|O\.T|P\.T|Q\.D|E\.D|I\.Q)\b)(?<hide>\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\.|\p{Lu}\.\p{Lu}\.?)(?!\pL)
  hit The patient {J.S.} was seen.
  hit Mr. {J. S.} was seen.
  hit claimant, {M.A.D.} came
  miss The patient P.O. intake fell.
  miss The patient I.V. line fell.

rule name/initial-title
  type NAME
  trigger word mr mrs ms miss dr
  confidence 0.9
  regex %{lb}(?:(?:Mr|Mrs|Ms|Dr)\.?|Miss) (?<hide>\p{Lu}\.?+)(?![\pL\pN'-])(?! ?\p{Lu}[\pL'])(?! \p{Lu}\.)
  hit Mr {S} was seen.
  hit We saw Ms. {D.}, who came.
  miss We saw Ms. D. Tan, who came.
  miss Mr Smith was seen.

rule name/spaced-letters
  type NAME
  cross line
  trigger word name patient surname claimant applicant re
  confidence 0.9
  regex %{lb}(?i:name|patient|surname|claimant|applicant|re)[ \t]?:[ \t\n]{0,3}(?<hide>\p{Lu}(?:[ .]\p{Lu}){3,20}\.?)(?!\pL)
  hit Name: {S M I T H}
  hit Surname: {S.M.I.T.H.} here
  miss Name: S. Tan is here
  miss RE: A B test

rule name/form-field
  type NAME
  cross line
  trigger word surname forename forenames lastname firstname last first given family middle maiden preferred nickname alias aka k
  back 2
  confidence 0.96
  regex %{lb}(?i:surname|forenames?|(?:last|first|given|family|middle|maiden|preferred) ?names?|nickname|alias|a\.?k\.?a\.?)[ \t]?[:|=]?[ \t\n|]{1,3}(?!\p{Lu}[-\x{2013}]\p{Lu}(?!\pL))(?!(?i:surname|forename|last|first|given|family|middle|maiden|name|date|dob|is|and|of|or|the|initial)\b)(?<hide>%{name_word}(?:[ -]%{name_word}){0,2})%{rb}
  hit Surname | {Smith} | Forename
  hit First name: {Maria}
  hit Last Name\t{DELGADO}
  miss First name and last name
  miss His surname was changed.
  miss Counselor, last names A–K, and

# Somebody's other name: it leads to the person named before, and is renamed by itself.
rule name/form-nickname
  type NAME
  cross line
  trigger word called nickname preferred known goes aka a
  confidence 0.985
  regex %{lb}(?i:called|nick ?name|preferred (?:first )?name|known as|goes by|a\.?k\.?a\.?)[ \t]?[:|=\t][ \t\n|]{0,2}(?<hide>(?<nickname>\p{Lu}\p{Ll}{1,15}+))%{rb}(?! \p{Lu})(?C"!heading|month|weekday|title|pronoun|article|name-label")(?:(?C"given-male|given-female|given-world")|(?C"!english|medical"))
  hit Called:\t{Abdi}
  hit Preferred name: {Kit}
  hit Nickname: {Bud} here
  miss Nickname: Maria Lopez
  miss She called: Please come.

rule name/nickname-verb
  type NAME
  trigger word called call calls nicknamed goes go went answers known addressed
  back 8
  confidence 0.985
  regex %{lb}(?i:(?:he|she|who) (?:is|was|has been|had been)(?: \pL{3,10}ly)? (?:called|nicknamed|known as|known to (?:all|everyone|friends|family) as|addressed as)|(?:likes?|liked|prefers?|preferred|wants?|wanted|asked) to be (?:called|addressed as)|(?:goes|go|went) by(?: the name(?: of)?)?|answers to(?! (?:Interrog|Request|Question|Discovery|Defend|Plaint|Admission|Complaint|Special|Form|Counter|Petition|\p{Lu}\p{Ll}+ (?:Nos?\.? ?)?\d))|nicknamed|calls? (?:him|me)|calls? her(?= "?\p{Lu}\p{Ll}+"?[.,;])) "?(?<hide>(?<nickname>\p{Lu}\p{Ll}{1,15}+))"?(?![\pL\pN'-])(?! \p{Lu})(?C"!heading|month|weekday|title|pronoun|article|medical|drug|specialty|demonym|country|state|occupation|organisation-head|facility-head")
  hit She likes to be called {Willie}.
  hit He goes by {Chidi}. His wife came.
  hit She is called {Zella}.
  hit He was nicknamed "{Buck}" there.
  hit Friends call her {Red}. The
  miss I call her Attorney today
  miss I call him Monday
  miss She called Please when he came.
  miss The street is called Main Street.
  miss It goes by Monday.
  miss compel answers to Interrogatories 4, 7 and 11

rule name/nickname-quoted
  type NAME
  trigger mark " (
  back 3
  confidence 0.985
  regex %{lb}(?<hide>(?<given>\p{Lu}[\pL'-]{1,24}+) (?:"(?<nickname>\p{Lu}\p{Ll}{1,15}+)"|\((?<nickname>\p{Lu}\p{Ll}{1,15}+)(?C"given-male|given-female|given-world")\)) (?:%{initial} )?(?<surname>(?:(?i:%{particle}) )?\p{Lu}[\pL-]{1,24}+(?C"surname-us|surname-world")(?C"!facility-head|organisation-head|street-type|legal-form")))(?![\pL])
  hit Then {Darnell "Buck" Hutchins} came.
  hit I met {Con (Cornelius) Byrne} there.
  hit I saw {Katherine "Kit" O. de la Cruz} again.
  miss Then John "Quick" said so.
  miss Paris (France) Hospital was closed.
  miss Then "Quick" John said so.

rule name/estate
  type NAME
  trigger word estate matter guardianship conservatorship re
  back 2
  confidence 0.93
  regex %{lb}(?i:(?:in the matter|estate|guardianship|conservatorship|in re(?: the)?(?: marriage)?) of) (?!(?:THE|A|AN|The|An?) )(?<hide>%{full_name})%{rb}%{person_word}
  hit the Estate of {Maria Delgado} sued
  hit Guardianship of {Sean P. O'Brien} here
  miss the estate of his mother
  miss In the matter of Law and Order
  miss IN THE MATTER OF A FATAL ACCIDENT

rule name/interpreter
  type NAME
  trigger word interpreter interpreted translated accompanied witnessed introduced
  confidence 0.9
  regex %{lb}(?i:interpreter|interpreted by|translated by|accompanied by|witnessed by|introduced to)(?:,)? (?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?(?<hide>%{full_name})%{rb}%{person_word}
  hit with the interpreter, {Pilar Ochoa}, there
  hit accompanied by Ms. {Thi Nguyen} there
  miss accompanied by Nausea and pain
  miss interpreter was there

rule name/title
  type NAME
  trigger list title-personal
  confidence 0.97
  regex %{lb}\p{Lu}\pL{1,11}(?C"title-personal")\.? ?(?:\p{Lu}\p{Ll}{4,10}(?C"title-office") (?=[\p{Lu}\[]))?+(?<hide>(?:(?:\p{Lu}\p{Ll}?\.[ -]?|\p{Lu}[\pL'-]{1,30} (?<!'[sS] )|A (?=\p{Lu}\pL)|\p{Ll}{1,4}(?C"particle") ){0,3}(?=\p{Lu}))?\p{Lu}(?:[\pL-]|'(?![sS](?!\pL))){1,30}+(?C"!credential|pronoun|article|conjunction|conjunction-clause|preposition-place|preposition-other|pronoun-possessive"))(?<! PEND| PENDING| SCHED| AUTH| REQ| RPT| RPTS| REPORT| SAYS| SAID| OV| NOTE| NOTES| APPT| EXAM| REFERS| REFERRED| RECS| REC| WANTS| STATES| ORDERED| ORDERS| RX| LTR| IME| QME| DEPO| SX| MMI| RTW| OFF| CALLED| ADVISED| SEEN| DUE| CONF| HRG|\. AGREES|\. PERFORMED|\. AND| AND MRS| FOR| WHO|\. SAID|\. FELT|\. NOTED|\. REPORTS)(?!\.?\pL)
  hit Mrs. {Church} hopes to sell.
  hit It is in Ms. {Head}'s file.
  hit Dr. {Day} will call.
  hit Mr {C. Price} and others
  hit Dr. {Th. Okafor} came
  hit Ms. {A.-M. Field} came
  hit Dr.{Okafor} came
  hit by Dr {A Fonseca} and
  hit MR {FRAME}'S POA IS HERE
  hit IME W/ DR {HALE} PEND. NO
  hit Mr. {Iron Cloud} says
  hit before Mr. Justice {Holmes} on
  miss before Mr. Justice [NAME-1] on
  hit Dr. {Ferreira da Cunha} in July
  hit Mr. {van der Berg} left
  hit Mr {Lucian Abara} FRCS
  miss Dr. and nurse
  miss the doctor Will see you
  miss Mr. and Mrs.
  miss I asked Dr. X. She was there.
  miss COUNSELLING; DR. AGREES. WIFE

# Judges of a panel: "Before: ROTHENBERG, P. J., Abiodun, J., and Keane, J."; "per Lindqvist LJ".
rule name/judge
  type NAME
  role official
  trigger word j jj p pj cj lj ljj acting presiding
  back 6
  confidence 0.9
  regex %{lb}(?<hide>\p{Lu}[\pL'-]{2,20}+(?:(?C"!english|month|weekday|heading|state")|(?C"surname-us")(?C"!month|weekday|heading|state|document-word")))(?:,\s{1,2}(?:(?i:acting|presiding) )?(?:A\. ?)?(?:P\. ?J|C\. ?J|JJ|J|PJ|CJ)\.|\s(?:CJ|JJ|LJJ?)\b)(?=[,.;:)]|\s|\z)
  hit Before: {ROTHENBERG}, P. J., and others
  hit and {Abiodun}, J., and
  hit was said by {Lindqvist} LJ in that case
  hit WE CONCUR: {Okafor}, Acting P.J.
  miss Today, J. says that she slept
  miss see Appendix J. for more
  miss on Monday, J. came

# "Commissioners Jordahl and Falstad", "Drs. Ng, Ruiz and Abara": what stands behind the last "and".
rule name/title-plural
  type NAME
  trigger word drs doctors commissioners judges justices messrs mesdames misses officers deputies detectives sergeants nurses professors senators sisters brothers fathers reverends troopers agents
  confidence 0.9
  regex %{lb}%{trigger}\.? \p{Lu}[\pL'-]{1,20}(?:,? (?:\p{Lu}\.? )?\p{Lu}[\pL'-]{1,20}){0,5},? (?:and|&) (?<hide>(?:\p{Lu}\.? ){0,2}\p{Lu}[\pL'-]{1,20}+(?C"!heading|organisation-head|facility-head|month|weekday|title"))(?! (?:County|Hospital|Street|Clinic))
  hit and Commissioners Jordahl and {Falstad} sat
  hit I asked Drs. Ng, Ruiz and {Abara} for it
  miss Nurses and Doctors came
  miss Officers Ruiz and his wife came

# "Triage RN: OYELARAN, FUNMI"
rule name/credential-label
  type NAME
  role clinician
  trigger list credential
  confidence 0.88
  regex %{lb}\p{Lu}{2,5}(?C"credential")[ \t]?:[ \t]{0,4}(?<hide>\p{Lu}[\pL'-]{2,20}+, ?\p{Lu}[\pL'-]{2,20}+(?C"!english|medical|drug|abbreviation")|\p{Lu}[\pL'-]{2,20}+(?C"given-male|given-female|given-world") (?:\p{Lu}\.? )?\p{Lu}[\pL'-]{2,20}+(?C"!english|medical|drug|abbreviation"))%{rb}
  hit Triage RN: {OYELARAN, FUNMI}
  hit Charge RN: {Maria Kowalczyk} at 0700
  miss RN: Notified of result
  miss PT: Gait Training today

rule name/title-office
  type NAME
  trigger list title-office
  confidence 0.88
  regex %{lb}\p{Lu}\p{Ll}{1,12}(?C"title-office")\.? (?<hide>(?:\p{Lu}\. )?\p{Lu}[\pL'-]{2,30}+(?C"!english|medical|occupation|credential|heading|state|country|month|weekday"))(?!\.?\pL)
  hit I am forwarding this for Sister {Immaculata}, who is old
  hit told Deputy {Ruiz} that
  hit before Judge {L. Hanrahan} on
  miss a Nurse Practitioner came
  miss the Chief Complaint was
  miss Officer Candidate School
  miss a Justice Department rule

# "Patient Smith's knee", "claimant Price was": a surname that may be any word, with what says that somebody is meant.
rule name/patient-surname
  type NAME
  role patient
  trigger word patient claimant applicant appellant plaintiff defendant petitioner decedent
  confidence 0.9
  regex %{lb}(?i:patient|claimant|applicant|appellant|plaintiff|defendant|petitioner|decedent) (?<hide>\p{Lu}\p{Ll}{2,20}+(?:(?C"surname-us|surname-world")|(?C"!english"))(?C"!heading|medical|document-word|organisation-head|facility-head|abbreviation|month|weekday"))(?='s(?!\pL)| \p{Ll}{2,12}(?!\pL)(?C"auxiliary|person-verb"))
  hit Patient {Smith}'s left knee was swollen.
  hit Then claimant {Price} was seen.
  hit The claimant {Xyzzyov}'s left knee was swollen.
  miss Patient Services was called.
  miss The patient Will be seen.

# Two initials make a name even of an ordinary word.
rule name/two-initials
  type NAME
  trigger shape initial
  confidence 0.9
  regex %{lb}(?<!\pL\.)(?!(?:N\. ?[CDHJMY]|S\. ?[CD]|D\. ?C|W\. ?V|R\. ?I|B\. ?C|L\. ?A)\.)(?<hide>(?<testcode>\p{Lu}\. ?\p{Lu})(?C"!testcode:state-code|abbreviation|credential|country|capital")\. \p{Lu}\p{Ll}{2,24}+(?C"surname-us|surname-world")(?C"!heading|organisation-head|facility-head|title|month|weekday|pronoun|auxiliary|preposition-other|preposition-place"))(?!\pL)
  hit It was sent to {S. L. Price} at home.
  hit It was sent to {S.L. Price} at home.
  miss It was sent to the U. S. Price office.
  miss He lives in N. C. Price is his name.
  miss The form bears the initials S. L. When he came

# Of a couple the first has no surname beside the given name: "John and Mary Smith".
rule name/couple
  type NAME
  trigger word and
  trigger mark &
  back 1
  confidence 0.93
  regex %{lb}(?<hide>(?<given>\p{Lu}\p{Ll}{1,20}+)(?C"given-male|given-female|given-world")(?C"!state|country|month|weekday"))(?= (?:and|&) \p{Lu}\p{Ll}{1,20}+(?C"given-male|given-female|given-world")(?: \p{Lu}\.)? \p{Lu}[\pL'-]{1,30}+(?C"surname-us|surname-world")(?C"!facility-head|organisation-head|street-type|place-us|state"))
  hit Then {John} and Mary Smith came.
  hit Then {Luis} & Ana M. Delgado came.
  miss Georgia and Carolina Beach were visited.
  miss John and the Smiths came.

rule name/couple-initials
  type NAME
  trigger word and
  trigger mark &
  back 2
  confidence 0.9
  regex %{lb}(?<!\pL\.)(?<!\pL\. )(?<hide>\p{Lu}\.)(?= (?:and|&) \p{Lu}\. (?:(?i:%{particle}) )?\p{Lu}[\pL'-]{1,30}+(?C"surname-us|surname-world")(?C"!heading|facility-head|organisation-head|street-type|state|month|weekday"))
  hit cc: {H.} and T. Nguyen, here
  hit by {J.} & M. de la Cruz
  miss vitamin A. and B. Then he came
  miss by J. and the Smiths

# The first of several children may be called by what is a small word: "their children, An and Bao".
rule name/children
  type NAME
  role relative
  trigger word children sons daughters grandchildren grandsons granddaughters siblings brothers sisters twins kids nephews nieces
  confidence 0.9
  regex %{lb}(?i:children|sons|daughters|grandchildren|grandsons|granddaughters|siblings|brothers|sisters|twins|kids|nephews|nieces)(?:,|:| \(|,? named) ?(?<hide>(?<given>\p{Lu}\p{Ll}{1,15}+)(?C"!month|weekday|relative|pronoun|title|demonym|country|state"))(?=(?:, \p{Lu}\p{Ll}{1,15}){0,6},? and \p{Lu}\p{Ll}{1,15}(?!\pL)(?C"given-male|given-female|given-world"))
  hit They have two children, {An} and Bao.
  hit his sons ({Liban}, Abdi and Omar) came
  miss Their children, An old man and Bao came.
  miss the twins came

# A surname may begin with a particle that has a capital, and be a town's: "Maria De Leon".
rule name/capital-particle
  type NAME
  trigger list particle
  back 3
  confidence 0.93
  regex %{lb}(?<hide>%{given}(?C"given-male|given-female|given-world")(?C"!state|country|month|weekday")(?: (?<middle>\p{Lu}\.))? (?<surname>(?:De La|De Las|De Los|De|Del|Di|Da|Dos|Du|La|Le|Van De|Van Den|Van Der|Van|Von|El|Bin) \p{Lu}[\pL'-]{1,24}+(?C"!facility-head|organisation-head|street-type")))(?!\pL| \p{Lu}\pL{2,20}+(?C"facility-head|organisation-head|street-type"))
  hit Then {Maria De Leon} came.
  hit Then {Hoa T. Van Dyke} came.
  hit Then {Juan De La Cruz} came.
  miss Virginia De Leon Clinic was closed.
  miss Then De Leon came.

# "Name <address>", as mail writes it.
rule name/mail-address
  type NAME
  trigger mark <
  back 6
  confidence 0.96
  regex %{lb}(?!(?:AM|PM|On|At|From|To|Cc|CC)\b)(?!(?:[\pL.'&-]{1,20} ){0,4}%{desk}"? ?<)(?<hide>\p{Lu}[\pL'.-]{0,30}(?:,? \p{Lu}[\pL'.-]{0,30}){0,4})"? ?(?=<[^<>@ \n]{1,64}@[^<>@ \n]{1,64}>)
  hit From: {Nkechi Obi-Martens} <nkechi@example.org>
  hit To: "{Sloan, Beatriz}" <b.sloan@example.org>
  hit On Tue at 4:05 PM, {Shelly Aaberg} <s@example.org> wrote
  miss Values < 5 and > 3
  miss To: Grievance Cell <grievance@example.org>
  miss From: Delgado Claims Team <team@example.org>
  miss Write to <info@example.org>

# Relatives are called by name behind the word for them: "her husband, Clem", "Mom (Aissatou)", "daughter Hope".
rule name/relative
  type NAME
  role relative
  trigger list relative
  confidence 0.9
  regex %{lb}(?<!& )(?!(?i:famil|parent|relative|sibling|child|kin\b))(?:\pL{2,10}-in-law|(?i:[\pL-]{2,20})(?<=\pL)(?C"relative"))(?:, | \(| )(?<hide>\p{Lu}\p{Ll}{2,20}+(?:-\pL{2,15})?(?C"!weekday|holiday|pronoun|article|preposition-place|preposition-other|conjunction|conjunction-clause|auxiliary|title|heading|relative|role-patient|role-official|demonym|country|state|occupation|person-verb|abbreviation|medical|drug")(?:(?: %{name_word}(?C"surname-us|surname-world|given-world|given-female|given-male")){0,3}|(?C"!english")(?: %{name_word}){1,3}(?=[,)])))(?=[,.;)]| \p{Ll}|'s| \(| \d{3}[-.) ]\d)
  hit Her husband, {Clem}, still smokes.
  hit Mom ({Aissatou}) taught back
  hit his daughter {Hope} came
  hit Friend {Precious} 555-0133
  hit Church's sister, {June}, who
  hit with her wife {Dana Kim}, who
  hit wife {Khin Mar Aye}, telephone
  hit CG: dtr-in-law {Soo-mi}, at
  miss His mother, She said, left.
  miss Mother: Diabetes and stroke.
  miss her son was Seen today
  miss Radmont & Sons Roofing, who
  miss Family Systems of care, and
