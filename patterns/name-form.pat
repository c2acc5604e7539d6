# Names by the form they stand in: beside a nickname, a credential, an age, the initials of who dictated and who typed.

define initial \p{Lu}(?![\pL'])\.?
define name_word \p{Lu}[\pL'-]{1,24}
define particle (?:binte|binti|bint|bte|bt|bin|ibn|s/o|d/o|w/o|a/l|a/p|ap|ab|ferch|de la|de los|de las|van der|van den|von der|de|del|la|da|dos|do|di|du|van|von|der|den|al|el|al-|el-|ter|ten|nic|ní|uí|ó)
define no_name (?C"!month|weekday|holiday|heading|facility-head|organisation-head|legal-form|abbreviation|specialty|document-word")

# Stavros "Steve" PAPANIKOLAOU: one name, the nickname inside; name/nickname-quoted knows more of such a name.
rule name/nickname-inside
  type NAME
  trigger mark " '
  back 4
  confidence 0.93
  regex %{lb}(?![A-Z]+ (?:HAD|HAS|WAS|IS|FELT|SAID|A|THE|AS|FOR|CALLED|WITH) ")(?!FOR |WITH |AND |THE |A |FELT |SAID )(?<hide>%{name_word} (?:%{name_word} |%{initial} )?(?:"[\pL][\pL' -]{1,18}"|'[\pL][\pL -]{1,18}'),? (?:%{initial} )?(?:%{particle} )?%{name_word})%{rb}(?<! AND| FOR| THROUGH| WITH| BUT| WHEN| WHO| THAT)%{no_name}
  hit RE: {Stavros "Steve" PAPANIKOLAOU} here
  hit {Maria Corazon "Baby" Dimaculangan} came
  hit {Thurman "Red" Vasquez-O'Leary} signs
  miss the Acme "Rapid" Clinic here
  miss Mild (Grade II) Strain seen
  miss HIS MOTHER HAD "BAD ARTHRITIS" AND DIED
  miss DIABETIC, FELT A "HYPO" AND TOOK

# "goes by Sock", "known as Wish", aka "Rooster", "prefers to be called Baby".
rule name/known-as
  type NAME
  trigger word goes went going go known know knew knows called calls call nicknamed nickname aka a n f alias prefers preferred answers name
  back 3
  confidence 0.9
  regex %{lb}(?:(?:goes|went|going|go) by(?: the name(?: of)?)?|(?:better |also |locally |formerly |otherwise )known as|(?<=, )known as|known (?:to (?:all|everyone|friends|his friends|her friends|the staff) )?as(?= ["'])|(?:know|knew|knows) (?:him |her )?only as|known only as|(?:is|was|be|being) (?:usually |always )?called|calls? (?:him|her)self|everyone calls (?:him|her)|(?:friends|family|we|they) (?:all )?call (?:him|her)|nicknamed|nickname(?: is|:)?|[anfANF][./]?[kK][./]?[aA]\.?:?|alias|prefers(?: to be called)?|preferred name:?|answers to(?! (?:Interrog|Request|Question|Discovery|Defend|Plaint|Admission|Complaint|Special|Form|Counter|Petition|\p{Lu}\p{Ll}+ (?:Nos?\.? ?)?\d))|by the name of|of the name of|the name is)[ ,]{1,2}["'(]?(?<hide>(?<=[anf]/k/a |a\.k\.a\. |A\.K\.A\. |A/K/A |AKA |aka |AKA "|aka "|/k/a "|/K/A ")\p{Lu}{3,15}(?=[,;"')\n]|\s*\z)(?! (?:\p{Lu}))|\p{Lu}[\p{Ll}']{1,14}(?:-\p{Lu}?\p{Ll}{1,10})?(?: \p{Lu}[\p{Ll}'-]{1,14})?|\p{Lu}{2,3}(?=[.,;"')]))(?![\pL'])(?C"!medical|drug|device|eponym|guideline|scale|demonym|month|weekday|facility-head|organisation-head|legal-form|state|country")
  hit He goes by {Sock}. He left
  hit we call him {JB}. He left
  hit Mr Penhaligon, known as {Wish}, is missing
  hit FIELDS, DWIGHT aka "{Rooster}" here
  hit she prefers to be called {Baby}, as
  hit one nicknamed {Turbo} drove
  hit a man whom I know only as {Spud}. About
  hit LUIS M. VEGA-SOSA, a/k/a {CHATO},
  miss a drug known as Tylenol
  miss in its answers to Interrogatories 4 and 7
  miss It was called Monday
  miss This is called Crohn's

# "Baby, as she prefers to be called", "Chi-Chi, as everyone calls her".
rule name/as-called
  type NAME
  trigger word as
  back 4
  confidence 0.9
  regex %{lb}(?<hide>\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,10})?),? as (?:(?:he|she|they) (?:prefers?|likes?|wishes|wants|asks) to be (?:called|known)|(?:everyone|everybody|the staff|his friends|her friends|the family|all|we|they) calls? (?:him|her)|(?:he|she) is (?:called|known)|(?:he|she) calls (?:him|her)self)%{rb}
  hit {Baby}, as she prefers to be called, is
  hit {Chi-Chi}, as everyone calls her, has
  miss He came, as she prefers tea

# "HRM/lt", "LH:cb", "SH/mmodal": who dictated and who typed, alone at the foot; name/typist takes the second.
rule name/reference-initials
  type NAME
  trigger shape upper
  trigger shape initial
  confidence 0.9
  regex \A[ \t]*(?<hide>\p{Lu}{2,4}|(?:\p{Lu}\.){2,4})(?=[:/](?!(?:p|min|hr|day|wk|dl|nl|wnl|neg|pos|nil|na)\b)(?:\p{Ll}{1,4}|mmodal|nuance)(?:[ \t]*\z|[ \t](?C"wide")))
  hit {LH}:cb
  hit {HRM}/lt
  hit {SR}/kd        Chart # 55
  miss HR/min
  miss seen by LH:cb
  miss BP:nl

# "By TBW, 6/3/13", "- KB", "/jl RN".
rule name/by-initials
  type NAME
  trigger word by
  back 1
  confidence 0.86
  regex (?:\A|(?<=\n|[.;:] ))(?:By|Typed by|Dictated by|Entered by|Charted by|Reviewed by|Noted by|Called by|Done by|Signed by|BY)[: ]{1,2}(?<hide>\p{Lu}{2,3}(?!\pL)(?C"!abbreviation|heading|credential|month|state-code")|\p{Lu}{2,3}(?=,? \d{1,2}[/.-]\d)(?C"!heading|credential|month")|(?:\p{Lu}\. ?){2,3})(?=,? ?\d|[ \t]*\z|, \p{Lu}|[ \t](?C"wide"))
  hit By {TBW}, 6/3/13
  hit Entered by: {KLO}
  miss By MD, 6/3/13
  miss made by ABC, 6/3

# The foot of a mail: "- KB", "GG", "L."
rule name/signed-initials
  type NAME
  cross page
  trigger shape upper
  trigger shape initial
  back 1
  after . ! ? ) -
  confidence 0.8
  regex (?<=[.!?)]\n\n|[.!?)]\n\n\n)[ \t]*(?:[-\x{2013}\x{2014}] ?)?(?<hide>(?:\p{Lu}\. ?){0,3}\p{Lu}\.|\p{Lu}{2,3}(?!\pL)(?C"!abbreviation|heading|credential"))(?=\s*(?:\z|\n\n?(?:>|-- ?|On |From|Sent|\p{Lu}\p{Ll}+[- ]\p{Lu}|_{3,}|-{3,})))
  hit not that I blame him.\n\n{S.}\n\nStacey Blackwood, AIC
  hit on the envelope.\n\n{GG}\n\n> On Jul 14
  hit still open?\n\n\n{L.}\n
  miss tender.\n\nPE\n\nHe is well.
  miss seen.\n\nA.\n\nthe thyroid

rule name/dash-initials
  type NAME
  cross line
  trigger mark -
  back 1
  confidence 0.8
  regex (?:[.!?][ \n][-\x{2013}\x{2014}]{1,2} ?(?<hide>\p{Lu}{2,3})(?C"!abbreviation|heading|credential|month|state-code")[ \t]*(?:\n\s*)?\z|(?<=\p{Lu}\n|\p{Ll}\n)[-\x{2013}\x{2014}]{1,2}(?<hide>\p{Lu}{2,3})(?C"!abbreviation|heading|credential|month")\s*\z|(?<=-{4})-(?<hide>\p{Lu}{2,3})(?C"!credential|month"),? ?(?:RN|LVN|LPN|CNA|MD|PT|OT|PA|NP|SW)?[ \t]*(?:\n|\z))
  hit sent to him. - {KB}
  hit D. Bliss, LICSW\n-{KB}\n
  hit to the OR this noon. -{TL}
  hit Turned q2h.-------------{KM}
  hit Son told.-----{MWK} RN
  miss sent to him. - PE
  miss sent - KB came

# "MI: A", "M.I.: K": the middle initial of a form.
rule name/middle-initial
  type NAME
  trigger word mi i initial
  back 3
  confidence 0.93
  regex %{lb}(?:M\.?I\.?|[Mm]iddle(?: [Ii]nitial)?|MIDDLE(?: INITIAL)?)(?:[ \t]?[:|][ \t]{0,3}|[ \t](?C"wide"))(?<hide>\p{Lu}\.?)(?![\pL\pN]| \p{Ll})
  hit First: Lupeni   M.I.: {K}   Sex: M
  hit MI: {A}    Sex: F
  hit First  Shaquille   M.I.  {T}   Sex
  miss MI: Anterior
  miss for MI. K low
  miss an anterior MI.  I examined her

# "Last: Fakatava   First: Lupeni", also in a table.
rule name/form-short
  type NAME
  cross column
  trigger word last first given family surname name
  confidence 0.93
  regex %{lb}(?:[Ll]ast|[Ff]irst|[Gg]iven|[Ff]amily|[Ss]urname|LAST|FIRST|SURNAME)(?: [Nn]ame| NAME)?(?:[ \t]?:[ \t]{0,4}|[ \t](?C"wide"))(?<hide>%{name_word}(?:[ -]%{name_word}){0,2})(?=[ \t](?C"wide")|[ \t]*\t|[ \t]*\z|[ \t]*[|,;]|[ \t]+(?:[Ff]irst|FIRST|MI|M\.I)\b)(?C"!weekday|month|holiday|heading|medical|english")
  hit Last: {Fakatava}   First: Lupeni
  hit First: {Lupeni}   M.I.: K
  hit Sex F    First  {Shaquille}      M.I.  T
  miss Last: Monday
  miss First  Visit   here
  miss First: Visit, then rest

# A form between bars: "| Name | Maria Reyes |".
rule name/table-cell
  type NAME
  cross column
  trigger mark |
  confidence 0.9
  regex [|][ \t]*(?i:(?:patient|client|resident|claimant|employee|member|full|last|first|preferred|given|family|applicant|guarantor|subscriber|witness|supervisor|interpreter|attorney|adjuster|physician|provider|doctor|pcp|nurse|therapist|surgeon|mother|father|spouse|guardian|contact|emergency contact|next of kin|caregiver|case manager|referred by|referring (?:physician|provider)|seen by|signed|author|teacher|officer)(?:'s)?(?: name)?|name)[ \t]*[|][ \t]*(?i:(?:mr|mrs|ms|dr|miss)\.? )?(?<hide>\p{Lu}[\pL'.-]{0,24}(?:(?:,? ["(]?\p{Lu}[\pL'.-]{0,24}[")]?|,? (?:de|del|la|van|von|der|den|bin|al)){1,5}|(?C"!english|medical|drug|heading")))(?=,? ?(?:M\.?D|D\.?O|R\.?N|N\.?P|PA|PT)?\.?[ \t]*[|]|, )%{no_name}
  hit | Name         | {Maria Corazon "Baby" Reyes}     |
  hit | Adjuster | {Tobias Wendell} |
  hit | Physician | Dr. {S. Bhullar}, NP |
  miss | Name | Dose | Route |x
  miss | Doctor | none |

# Two or three capitalised words before a credential.
rule name/credentialed
  type NAME
  trigger list credential
  back 9
  confidence 0.9
  regex (?:\A|\n|(?<=[:;.(] |[ \t]{2}|[,:;] |by |with ))[ \t]*(?:Dr\.? )?(?!\pL+ (?:VISITS|SESSIONS|TREATMENTS|UNITS|WEEKS|Visits|Sessions|Treatments|Units|Weeks)\b)(?!(?:WHAT|HOW|WHERE|WHEN|WHO|THINGS|I|WE|YOU|THEY|PLEASE|TO|NOTHING|ANYTHING) )(?!\p{Lu}{2,3} (?C"wide")\p{Lu}\p{Ll})(?<hide>%{name_word} (?:%{initial} |%{name_word} )?(?:%{particle} )?%{name_word}(?:-%{name_word})?)(?C"!month|weekday|holiday|heading|facility-head|organisation-head|legal-form|abbreviation|specialty|facility-modifier|medical|state|country"),? (?:M\.?D|D\.?O|R\.?N|N\.?P|Ph\.? ?D|Psy\.?D|D\.?C|D\.?P\.?M|D\.?D\.?S|D\.?M\.?D|P\.?T|D\.?P\.?T|PA-C|O\.?T\.?R|LCSW|LMFT|LVN|LPN|CRNA|ARNP|APRN|FNP|MRCGP|MRCP|FRCS|MBBS|MBBCh|MBChB|FRACP|FRACGP|FACS|FACP|Esq|BDS|BVSc|CCC-SLP)(?![\pL])
  hit {Peregrine Oduya}, MD PGY-3
  hit seen by {Treasure Halloran-Smith}, RN today
  hit {Fergus McIlwraith} BDS (Otago)
  miss Internal Medicine, MD
  miss the Surgery Center, DO not go
  miss \nWHAT YOU CAN DO\nAsk us

# "Ayaan (14), Bilal (11)": children with their ages.
rule name/aged-in-brackets
  type NAME
  trigger mark (
  back 6
  confidence 0.86
  regex (?:(?:children|kids|sons?|daughters?|born|siblings|brothers?|sisters?|twins|grandchildren|wards|minors)(?: were| are|,| named)*[,:]? (?:(?:a|her|his|their|to) )?(?<hide>\p{Lu}\p{Ll}{2,14})(?C"!month|weekday|medical|scale|drug") \(\d{1,2}\)|(?:(?<=, |: |and |\* |- |& |; )|\A)(?<hide>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{1,12})?)(?C"!english|medical|drug|device|scale|eponym|month|weekday|state|country|abbreviation|facility-head|heading") \((?:aged? )?\d{1,2}(?: ?(?:y\.?o?|yrs?|years(?: old)?|mos?|months|[MF]))?\)(?=[,.;]| and| or| live| both|\z))
  hit Two children were born: {River} (9) and
  hit * {Ayaan} (14), Bilal (11)
  hit * Ayaan (14), {Bilal} (11), twins
  miss Tinetti (14), Berg (12)
  miss Norco (10), rest

# "two sons, Taras, 25, and Haru, 21".
rule name/aged-behind-comma
  type NAME
  trigger word son sons daughter daughters children kids boys girls siblings brothers sisters grandchildren nephews nieces twins
  confidence 0.84
  regex %{lb}(?:sons?|daughters?|children|kids|boys|girls|siblings|brothers|sisters|grandchildren|nephews|nieces|twins)[,:] (?:\p{Lu}\p{Ll}{1,14}, \d{1,2},? (?:and )?){0,3}(?<hide>\p{Lu}\p{Ll}{2,14})(?C"!month|weekday|medical|drug"),? (?:aged? |is )?\d{1,2}(?=[,.;)]| and)
  hit two sons, {Taras}, 25, and more
  hit two daughters: {Haru}, 21, well
  miss two sons, May, 25

rule name/and-aged
  type NAME
  trigger digits 1 2 ,
  back 8
  confidence 0.84
  regex %{lb}(?:\p{Lu}\p{Ll}{2,14}, (?:aged? )?\d{1,2},? (?:and )?)(?<hide>\p{Lu}\p{Ll}{2,14})(?C"!english|month|weekday|medical|drug|scale|eponym|abbreviation"), (?:aged? )?\d{1,2}(?=[,.;)]| and|\z)
  hit sons, Taras, 25, and {Haru}, 21. His
  miss In March, 25, and April, 21. His
  miss Berg, 25, Tinetti, 21.

# The second of two who are greeted.
rule name/dear-and
  type NAME
  trigger word dear hi hello hey
  confidence 0.95
  regex %{lb}(?i:dear|hi|hello|hey) (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\pL'-]{1,20}(?: (?:and|&) |, )(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?<hide>\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20})?)(?=[,:;!.\n-]|\z)(?C"!english|title|credential|month")
  hit Dear Precious and {Wilhelmina},
  hit Hi Sam and {Priya}!
  miss Dear Sir and Madam,
  miss Dear Sam and all,

rule name/dear-and-given
  type NAME
  trigger word dear hi hello hey
  confidence 0.95
  regex %{lb}(?i:dear|hi|hello|hey) \p{Lu}[\pL'-]{1,20} (?:and|&) (?<hide>\p{Lu}\p{Ll}{1,14})(?C"given-male|given-female|given-world")(?=[,:;!\n-]|\z)
  hit Dear Precious and {Will},
  miss Dear Sam and all,

# Titles of many lands: "Tmt. Meenakshi", "Adv. Meera", "Alhaja Risikat", "Engr. Kunle", "Tech Mandeep", "Cst. Proulx", "Nurse Dot".
rule name/title-abroad
  type NAME
  trigger word mev tmt thiru thirumathi selvi sau kum kumari adv advocate atty engr arch alhaji alhaja mallam hajia barr barrister dhr mevr mevrouw mej mejuffrouw hr fru frk pan pani sayin dona dra lic ing arq mme mlle mgr pn cik tuan datuk dato datin ustaz ustazah pak bapak ibu daw khun nurse tech midwife matron bro elder cst const pc dc sgt insp supt garda ofc shri smt mst mstr pastor apostle evangelist canon auntie aunty tia tio lola lolo tita tito tatay nanay kuya
  confidence 0.9
  regex %{lb}(?:Mev|Tmt|Thiru|Thirumathi|Selvi|Sau|Kum|Kumari|Adv|Advocate|Atty|Engr|Arch|Alhaji|Alhaja|Mallam|Hajia|Barr|Barrister|Dhr|Mevr|Mevrouw|Mej|Mejuffrouw|Hr|Fru|Frk|Pan|Pani|Sayın|Dona|Doña|Dra|Lic|Ing|Arq|Mme|Mlle|Mgr|Pn|Cik|Tuan|Datuk|Dato'?|Datin|Ustaz|Ustazah|Pak|Bapak|Ibu|Daw|Khun|Tech|Nurse(?: (?:Practitioner|Case Manager|Manager|Midwife|Supervisor|Anesthetist))?|Midwife|Matron|Bro|Elder|Cst|Const|PC|DC|D/Sgt|Sgt|Insp|Supt|Garda|Ofc|Shri|Smt|Mst|Mstr|Pastor|Apostle|Evangelist|Canon|Aunty|Auntie|Tía|Tío|Lola|Lolo|Tita|Tito|Tatay|Nanay|Kuya)\.? (?:(?:Mr|Mrs|Ms|Dr|Smt|Shri)\.? )?(?<hide>(?:\p{Lu}\. ?){0,3}\p{Lu}[\p{L}'-]{1,24}(?: (?:%{particle} )?\p{Lu}[\p{L}'-]{1,24}){0,2}(?C"!english|heading|medical|abbreviation|credential|organisation-head|facility-head|occupation|month|weekday|state|country"))%{rb}
  hit given to wife Tmt. {Meenakshi} by her
  hit By Adv. {Meera Krishnankutty} for R3
  hit programmer in room. Tech {Mandeep}. Implanting
  hit with Cst. {Proulx} there
  hit Alhaja {Risikat Abiola-Bello} came
  hit Family: wife, Mev. {Elsabé}, there
  hit Nurse Practitioner {Faith Abara} saw him
  miss Nurse Practitioner came
  miss Tech Support was called
  miss PC Cough for days

# The same where the name is a given name that is a word: "Nurse Dot".
rule name/title-given
  type NAME
  trigger word nurse sister pastor uncle auntie aunty aunt elder deacon brother grandma grandpa nana tech midwife matron teacher miss principal
  confidence 0.88
  regex %{lb}(?:Nurse|Sister|Pastor|Uncle|Auntie|Aunty|Aunt|Elder|Deacon|Brother|Grandma|Grandpa|Nana|Tech|Midwife|Matron|Teacher|Principal) (?<hide>\p{Lu}\p{Ll}{1,14}(?C"given-male|given-female")(?: \p{Lu}[\pL'-]{1,20}(?C"surname-us|surname-world")){0,2})(?![\pL-])(?! (?:Hospital|School|Clinic|Center|Home|Manager|Practitioner|Church))
  hit staff: Nurse {Dot}, Mr. R
  hit Brother {Hunter Grant} had a stent
  hit Aunt {May} came
  miss Nurse Practitioner Hill
  miss sister Will come

# "The Kaneshiros will see you": a family by its name.
rule name/family-plural
  type NAME
  trigger word the
  confidence 0.87
  regex %{lb}[Tt]he (?:(?:Te|Mac|Mc|O'|De|Van|La|St\.) ?)?(?<hide>\p{Lu}\p{Ll}{2,15}(?:e?s|'s)(?<!ss|us|is|ics|ins|ides|ates|ols|ons|ans|ers|ors|ings|ments|ists|ians|ases|oses|ines|eans|ases))(?C"!english|medical|drug|device|demonym|capital|organisation-head|facility-head|company|country|state|place-us|place-world|heading|abbreviation|eponym") (?=(?:rents?|moved|paid|bought|sold|left|lost|agreed|signed|told|kept|drove|refused|will|are|were|have|had|do|did|live|lived|came|went|say|said|ask|asked|want|deny|own|run|bring|brought|don't|didn't|won't|at|in|of|and|on|next door|both|family|too|fish|farm|take|took|who)\b)
  hit The {Kaneshiros} will see you then.
  hit and the {Santangelos} ask that
  miss The Norwegians are here
  miss The Penicillins are out

# "T, a boy of two", "M's mother", "L. told": a person by one letter.
rule name/letter-person
  type NAME
  trigger shape initial
  confidence 0.88
  regex (?<![\pL\pN.'/&+=-])(?<!Plan |Part |Unit |Ward |Exhibit |Section |Level |Type |Hepatitis |Vitamin |Group |Class |Grade |Factor |Protein |Room |Area |Line |Lead |Form |Title |Option |Phase |Stage |Zone |Pier |Gate |Block |Bay |Bed |Team |Appendix |Schedule |Figure |Table |Side |Point |Number |No |Box |Row )(?<hide>[B-HJ-Z]\.?)(?=,? (?:an? (?:boy|girl|man|woman|child|baby|student|\d{1,2}[- ]year|teenager|single|married|young)|aged? \d|(?:told|said|says|asked|asks|came|lives|lived|attends|attended|feels|felt|wants|wanted|reported|reports|disclosed|explained|agreed|described|describes|presented|cried|prefers|preferred|thinks|thought|believes|refused|works|worked|denies|denied|moved|left home|grew up|met with|remembers|remembered|hopes|laughed|wept|spoke|speaks|wrote|drew|hugged|smiled)\b)|'s (?:mother|father|parents|sister|brother|school|foster|partner|husband|wife|teacher|mum|mom|dad|carer|carers|family|house|home|boyfriend|girlfriend|son|daughter|flatmate|solicitor|social worker|behaviou?r|wishes))
  hit I am concerned with {T}, a boy of two years
  hit about sertraline; {M} preferred not.
  hit Then {J.} said no.
  hit {T}'s mother left.
  miss Vitamin D was low.
  miss Exhibit B, a boy's coat
  miss The L hip was sore.

# "was taken by Nazeli", "call Tammy", "talked to Ginny from case management": someone of the house by a given name alone.
rule name/spoke-to
  type NAME
  trigger word to with from called call tell ask told asked thank thanks by per
  back 2
  confidence 0.8
  regex %{lb}(?:(?:[Tt]alked|[Ss]poke|[Tt]alking|[Ss]peaking|[Ss]poken|[Ww]rote|[Mm]essage|[Cc]opied) (?:to|with)|[Cc]all from|[Cc]alled|[Cc]all|[Tt]ell|[Aa]sk|[Tt]hanks?,?|taken by|given by|drawn by|seen by|done by|interpreted by|translated by|brought (?:in )?by|reported by|held by|helped by|driven by|accompanied by) (?<hide>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}?\p{Ll}{1,10})?)(?C"!english|month|weekday|state|country|place-us|medical|drug|abbreviation|specialty|heading|company|insurer|capital|demonym|facility-head|organisation-head|title")(?![\pL'-])(?! (?:\p{Lu}|Hospital|Clinic|Medical|County))
  hit at 4:45 p.m. and taken by {Nazeli}. A disc
  hit I talked to {Brittani} and then
  miss I talked to Medicine about it
  miss called April about

# Memoranda and faxes: "FROM: Barrington Sloane, for defendant".
rule name/memo-line
  type NAME
  trigger word from to cc attn
  confidence 0.9
  regex \A[ \t]*(?:FROM|TO|CC|ATTN|From|To|Cc|Attn)[ \t]?:[ \t]{0,8}(?:(?:Mr|Mrs|Ms|Dr|Judge|Prof)\.? )?(?<hide>(?<testname>%{name_word})(?!\pL)(?C"!title|month|heading|facility-modifier|specialty|insurer|company|role-clinician|role-official|organisation-head|facility-head|generic-workplace|state|country|demonym|document-word|abbreviation")(?: (?:%{initial}|%{name_word}))? (?:%{particle} )?(?<testword>%{name_word})(?!\pL)(?C"!testword:english|facility-head|organisation-head|heading|abbreviation|document-word|month|state|country|specialty"))(?=[ \t]*(?:\z|\n|[,;/(<])|[ \t](?C"wide"))
  hit FROM: {Barrington Sloane}, for defendant
  hit TO:   {Reynalda Ochoa}
  miss TO: Claims Department
  miss From: Lakeshore Imaging
  miss TO: Medical Records

# "officers A.Y., H.D. and M.S.": persons by their initials.
rule name/initials-of
  type NAME
  trigger word officer officers witness witnesses applicants child children son sons daughter daughters brother brothers sister sisters wife husband mother father friend friends colleague colleagues boyfriend girlfriend cousin aunt uncle nephew niece minors partner flatmate cellmate constable constables defendants neighbour neighbor
  confidence 0.88
  regex %{lb}%{trigger},? (?<hide>(?:\p{Lu}\. ?){1,2}\p{Lu}\.)(?![\pL\pN])(?<!U\.S\.|E\.R\.|O\.R\.|I\.V\.|I\.D\.|M\.D\.|D\.O\.|R\.N\.|P\.T\.|O\.T\.|N\.P\.|T\.B\.|B\.P\.)
  hit officers {A.Y.}, H.D. and others
  hit and his daughter {K.L.M.} came
  miss his wife R.N. came
  miss the officers came

rule name/initials-and
  type NAME
  trigger shape initial
  confidence 0.88
  regex %{lb}(?:\p{Lu}\. ?){1,2}\p{Lu}\.(?<!U\.S\.|E\.R\.|O\.R\.|I\.V\.|I\.D\.|M\.D\.|D\.O\.|R\.N\.|P\.T\.|O\.T\.|N\.P\.|A\.M\.|P\.M\.|B\.A\.|M\.A\.|B\.S\.|M\.S\.|J\.D\.|H\.S\.),? (?:and )?(?<hide>(?:\p{Lu}\.){2,3})(?<!U\.S\.|E\.R\.|O\.R\.|I\.V\.|I\.D\.|M\.D\.|D\.O\.|R\.N\.|P\.T\.|O\.T\.|N\.P\.|A\.M\.|P\.M\.|B\.A\.|M\.A\.|B\.S\.|J\.D\.|H\.S\.|P\.A\.|A\.A\.)(?![\pL\pN])
  hit officers A.Y., {H.D.} and
  hit officers H.D. and {M.S.}
  miss Maria Tan, R.N., M.S. came
  miss at 4 P.M. and A.M. too

# "CRANE, DASHIELL" alone in its line or before a wide gap: the running head of a chart.
rule name/running-head
  type NAME
  trigger shape upper
  confidence 0.9
  regex \A[ \t]*(?<hide>(?:%{particle} )?\p{Lu}[\p{Lu}']{1,20}(?:[ -]\p{Lu}{2,20})?, (?<testname>\p{Lu}{2,20})(?!\pL)(?C"!testname:english|medical|abbreviation|heading|state|country")(?: \p{Lu}\.?| \p{Lu}{2,15})?)(?=[ \t]*(?:\z|\n)|[ \t](?C"wide"))(?C"!abbreviation|heading|specialty|document-word")
  hit {CRANE, DASHIELL}          Page 2
  hit {O'BRIEN, SEAN P}
  miss CHEST, ABDOMEN
  miss in CRANE, DASHIELL came

# The name that was left behind a marker for a first name: "[**First Name (STitle) **] Quarshie".
rule name/behind-marker
  type NAME
  trigger mark ]
  back 14
  confidence 0.96
  regex \[\*\*[^\]\n]{0,30}Name[^\]\n]{0,30}\*\*\] (?:\p{Lu}\.? )?(?<hide>\p{Lu}[\pL'-]{2,20})(?!\pL)(?C"!english|medical|title|credential|month|weekday|abbreviation|heading")
  hit under Dr. [**First Name (STitle) **] {Quarshie} for it
  miss under Dr. [**Last Name (STitle) **] for it
  miss by [**Name**] Monday

# Small letters: "husband wellington in the room", "sister cleide knows", "talked to tammy".
rule name/relative-lower
  type NAME
  role relative
  trigger word husband wife sister brother mother father mom mum dad son daughter boyfriend girlfriend partner aunt uncle cousin fiance fiancee niece nephew grandmother grandfather roommate supervisor
  confidence 0.8
  regex %{lb}(?:husband|wife|sister|brother|mother|father|mom|mum|dad|son|daughter|boyfriend|girlfriend|partner|aunt|uncle|cousin|fiancee?|niece|nephew|grandmother|grandfather|roommate|supervisor) (?<hide>\p{Ll}{3,15}(?!\pL)(?:(?C"given-male|given-female")(?C"!auxiliary|person-verb|month|abbreviation|medical")|(?C"!english|medical|abbreviation|drug|device|relative|person-verb|auxiliary|contraction|latin")))(?=[.,;)]|\z| (?:is|was|has|had|in|at|on|with|and|who|knows|says|said|came|comes|will|wants|lives|works|drove|drives|helps|called|thinks|there|here|also|died|had|does|did|didn't|can|would|brought|brings|present|stays|took|takes|from|to)\b)
  hit husband {marvin} in the waiting room
  hit sister {cleide} knows and will hold
  miss her mother smoked and drank
  miss his father htn, dm

rule name/spoke-to-lower
  type NAME
  trigger word to with called named by
  back 1
  confidence 0.8
  regex %{lb}(?:(?:talked|spoke|talking|speaking|spoken) (?:to|with)|called|named|(?:manager|guy|girl|lady|nurse|man|woman|someone|supervisor|doctor|rep|tech) (?:named|called)|seen by|taken by|interviewed by|accompanied by) (?:dr\.? )?(?<hide>\p{Ll}{3,14}(?!\pL)(?C"given-male|given-female|given-world")(?!\pL)(?C"!medical|abbreviation|drug|preposition-place|preposition-other|pronoun|auxiliary|person-verb|month|particle|vehicle")(?: \p{Ll}{3,15}(?!\pL)(?C"surname-us|surname-world")(?C"!english|medical"))?)
  hit i called 3 times, talked to {tammy}, then
  hit interviewed by {priya raman} today
  miss talked to them about it
  miss he was taken by van to it
  miss called in for it

# "April June Summers", "May Young": months that are given names, where no date can stand.
rule name/month-given
  type NAME
  trigger list month
  confidence 0.85
  regex (?<!\b[Ii]n |\b[Oo]f |[Ss]ince |\b[Bb]y |[Uu]ntil |[Ll]ast |[Tt]his |[Ee]arly |[Ll]ate |[Mm]id-|[Nn]ext |\b[Oo]n |[Ff]rom |\bto |[Aa]fter |[Bb]efore |[Dd]uring |\d )%{lb}(?<hide>\p{Lu}\p{Ll}{2,5}(?C"month")(?C"given-female") (?:\p{Lu}\p{Ll}{2,12} |\p{Lu}\. )?\p{Lu}\p{Ll}{2,15}(?C"surname-us"))%{rb}(?C"!month|weekday|medical|drug|facility-head|organisation-head|street-type|holiday|heading")
  hit a new member, {April June Summers}. Absent
  hit spoke with {May Delgado} today
  miss In April Delgado came
  miss an April Fool
  miss the May Clinic

# "by Smith, MD": one surname before a credential; a town stands behind other words ("in Towson, MD").
rule name/surname-credentialed
  type NAME
  role clinician
  trigger word by per
  confidence 0.9
  regex %{lb}(?:[Bb]y|[Pp]er|BY|PER) (?<hide>(?:(?i:%{particle}) )?\p{Lu}[\pL'-]{1,20})(?!\pL)(?C"!month|weekday|heading|specialty|facility-head|facility-modifier|abbreviation|credential|role-clinician|title|medical|device|occupation-head|organisation-head"),? (?:M\.?D|D\.?O|N\.?P|R\.?N|PA-C|Ph\.?D|Psy\.?D|D\.?P\.?T|D\.?C|LCSW|LVN|Esq)(?![\pL])(?! not)
  hit referred by {Smith}, MD for it
  hit EMG by {Jones}, DO. Then
  hit dictated per {Van Houten}, PA-C
  miss by Neurology, DO not
  miss in Towson, MD then

# "seen by Will on the 3rd": a given name that is a word, behind who did it.
rule name/by-given
  type NAME
  trigger word by
  back 1
  confidence 0.8
  regex %{lb}(?:\p{Ll}{2,12}ed|seen|driven|taken|given|done|told|struck|hit|held|written|brought|raised|shown|met) by (?<hide>\p{Lu}\p{Ll}{1,14})(?C"given-male|given-female")(?![\pL'-])(?! \p{Lu})(?C"!month|medical|drug|device|state|country|eponym|weekday|facility-modifier")
  hit last seen by {Will} on the 3rd
  hit was driven by {Hope} to it
  miss seen by Mercy in time
  miss seen by Will Hospital

# Given names cut short as they were once: "Wm. J. Abernathy Jr."
rule name/short-given
  type NAME
  trigger word wm geo chas jos thos robt jas edw benj saml danl richd jno
  confidence 0.93
  regex %{lb}(?<hide>(?:Wm|Geo|Chas|Jos|Thos|Robt|Jas|Edw|Benj|Saml|Danl|Richd|Jno)\. (?:%{initial} )?(?:%{particle} )?\p{Lu}[\pL'-]{1,20}(?: (?:Jr|Sr)\b\.?)?)(?![\pL])
  hit IME by {Wm. J. Abernathy Jr.}, M.D.
  hit {Geo. Washburn} signed
  miss the geo. Survey

# "Rutherford, Whitcombe and Sly JJ": the judges before the last.
rule name/judges-first
  type NAME
  role official
  trigger word jj ljj
  back 14
  confidence 0.95
  regex %{lb}(?<hide>\p{Lu}[\pL'-]{2,20})(?=,? (?:\p{Lu}[\pL'-]{2,20},? )?(?:and|&) \p{Lu}[\pL'-]{2,20},? L?JJ\b)(?C"!month|weekday|heading")
  hit {Rutherford} and Sly JJ concur
  hit {Okafor}, Weir and Sly, JJ., concur
  miss Rutherford and Sly went

rule name/judges-middle
  type NAME
  role official
  trigger word jj ljj
  back 14
  confidence 0.95
  regex %{lb}(?<=, )(?<hide>\p{Lu}[\pL'-]{2,20})(?=,? (?:and|&) \p{Lu}[\pL'-]{2,20},? L?JJ\b)(?C"!month|weekday|heading")
  hit Rutherford, {Whitcombe} and Sly JJ concur
  miss Rutherford, Whitcombe and Sly went

# "KOZINSKI, Chief Judge, TALLMAN and WATFORD, Circuit Judges": who bears the office, and who is named before him.
rule name/judge-office
  type NAME
  role official
  trigger word judge judges justice justices commissioner commissioners
  back 5
  confidence 0.93
  regex %{lb}(?<hide>(?<testname>\p{Lu}[\pL'’-]{2,20})(?C"!testname:month|weekday|heading|state|title|article|pronoun|preposition-place")), (?i:(?:acting |vice )?(?:chief |presiding |senior |associate |circuit |district |magistrate |bankruptcy |administrative law |appellate |superior court |trial )?(?:judges?|justices?|commissioners?))(?=[,.;:)]|\s|\z)
  hit Before: {KOZINSKI}, Chief Judge, and
  hit {GRABER}, Circuit Judge, dissenting
  hit and {WATFORD}, Circuit Judges.
  hit Before {Miller}, Presiding Judge, and
  miss Monday, Judge Tan sat
  miss The court, judge and jury

rule name/judges-before
  type NAME
  role official
  trigger word judges justices
  back 12
  confidence 0.93
  regex %{lb}(?<hide>(?<testname>\p{Lu}[\pL'’-]{2,20})(?C"!testname:month|weekday|heading|state|title|article|pronoun|preposition-place|preposition-other|conjunction"))(?=,? (?:\p{Lu}[\pL'’-]{2,20},? ){0,2}(?:and|&|AND) \p{Lu}[\pL'’-]{2,20}, (?i:(?:circuit |district |senior |associate |appellate )?(?:judges|justices)))
  hit Judge, {TALLMAN} and WATFORD, Circuit Judges.
  hit and {STREET} and OGDEN, Judges.
  miss TALLMAN and WATFORD, Circuit Clerks.
  hit Before VOSS, {KEATING} and LAMB, Circuit Judges.

# Irish surnames of three words: "Dr. Mac an tSaoir called", "Áine Nic an Ghoill".
rule name/irish
  type NAME
  trigger word mac nic mhic
  back 3
  confidence 0.93
  regex %{lb}(?<hide>(?:\p{Lu}[\p{Ll}'’-]{1,20}(?!\pL)(?C"!english|title|heading|preposition-agent|preposition-other") (?:\p{Lu}\. )?)?(?:Mac|Nic|Mhic|MAC|NIC|MHIC) (?:an|AN|[Cc]on|[Gg]iolla|GIOLLA) (?:t-?)?\p{Lu}[\pL'’-]{2,20})%{rb}
  hit Dr. {Mac an tSaoir} called
  hit Seen by {Tomasz H. Mac an tSaoir} today
  hit {Áine Nic an Ghoill} came
  miss The Mac and PC laboratory
  miss a Mac an update
