# Names in the heads of records and reports, in chats, beside children's ages, behind offices, and of those who typed.

define name_word \p{Lu}[\pL'-]{1,24}
define no_name (?C"!month|weekday|holiday|heading|facility-head|organisation-head|legal-form|abbreviation|specialty|document-word")

# "BLACK, RUSTY ALLEN      W/M   47", "SAVOY, MERLIN "BOO"  W/M", "WOJCIECHOWSKI, GENOWEFA (JEAN)   RM 14", "DELACROIX, Thaddeus J   34 M".
rule name/record-head
  type NAME
  cross column
  trigger word m f mrn dob rm room bed age yoa acct chart fin y
  back 17
  confidence 0.9
  regex (?<=\A|\n|[A-Z][:\-] |[A-Z]\d[:] |[A-Z] |[ \t]{2}|: |hart of )(?<hide>(?:(?:DE LA|DE|DEL|VAN DER|VAN|VON|LA|St\.|ST\.) )?\p{Lu}[\pL'-]{1,24}(?C"!heading|medical|abbreviation|document-word|month|state|weekday")(?: \p{Lu}[\pL'-]{1,20}(?: (?:JR|SR|II|III)\.?)?)?, ?(?:\p{Lu}\.|\p{Lu}[\pL'-]{1,20}(?:(?C"given-male|given-female|given-world|surname-us")|(?C"!english"))(?C"!heading|medical|state-code|abbreviation|month|credential|direction"))(?: \p{Lu}[\pL'-]{0,20}\.?)?(?: (?:"\p{Lu}[\pL' -]{1,18}"|\(\p{Lu}[\pL' -]{1,18}\)))?(?: \p{Lu}\.?)?)(?=(?:[ \t](?C"wide")|\t|[ \t]{1,2}|[ \t]{0,2}[|;][ \t]{0,2}|, | ?[-–—] ?| \()(?:(?:[WBHAIO]/)?[MF](?![\pL\pN'])|\d{1,3} ?(?:[MFmf]|[Yy]/?[Oo]?|yrs?)(?![\pL])|\(?(?:DOB|D\.O\.B|MRN|RM|Rm|ROOM|Room|BED|Bed|AGE|Age|ACCT|Acct|CHART|Chart|FIN)(?!\pL)))
  hit \n{BLACK, RUSTY ALLEN}  W/M  47  DOB
  hit \n{SAVOY, MERLIN "BOO"}  W/M 91 YOA
  hit RESIDENT: {WOJCIECHOWSKI, GENOWEFA (JEAN)}   RM 14 BED A
  hit \n{DELACROIX-PUTNAM, Thaddeus "Tad" J}   34 M   MRN
  hit \n{TUIASOSOPO, FETU} | M | 05/19/1996
  hit Chart of {XHEMAILI, BESNIK}, Room 12
  hit \n{OYELARAN, BISI} - 47 y/o F
  hit \n{YIRDAW, TSEGAYE}; DOB: 03/04/1971
  hit \n{Hoogerwerf, A.} (DOB 3/4/71)
  miss \nPain, Left   M
  miss \nHISTORY, SOCIAL   AGE 47
  miss seen in Dayton, OH   M

# Who speaks in a chat: "[12/6/23, 19:01:30] Big Al: me", "12/6/23, 19:04 - Mo: ty".
rule name/chat-speaker
  type NAME
  trigger mark ] -
  confidence 0.97
  regex (?:(?<=\d:\d\d|\d [AaPp][Mm])\]|(?<=\d:\d\d |\d [AaPp][Mm] )-) (?<hide>\p{Lu}[\pL'.]{0,20}(?: (?:\p{Lu}[\pL'.]{0,20}|de|la|van|von|al)){0,3})(?=:[ \n])
  hit [12/6/23, 19:01:30] {Big Al}: 14 had 2
  hit 12/6/23, 7:04 PM - {Mo}: ty. bp
  miss at 19:01 - The plan: rest
  miss [12:30] note

# "3 sibs (Tavita 9, Pele 7, Grace 4)": names and ages in a row.
rule name/aged-row
  type NAME
  trigger digits 1 2 ,)
  back 1
  confidence 0.86
  regex (?:(?<=\()(?=\p{Lu}\p{Ll}{1,14} \d{1,2}[^)])|(?<=[a-z] \d, |[a-z] \d\d, |[a-z] \d and |[a-z] \d, and |[a-z] \d\d and |[a-z] \d\d, and ))(?<hide>\p{Lu}\p{Ll}{1,14})(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!month|medical|drug|scale|eponym|device|abbreviation|heading|place-us|weekday|specialty") \d{1,2}(?=(?:,|, and| and| &) \p{Lu}\p{Ll}{1,14} \d{1,2}(?:[,)]| and)|\))
  hit with 3 sibs ({Tavita} 9, Pele 7)
  hit with 3 sibs (Tavita 9, {Grace} 4).
  miss (Berg 45, Tinetti 20)
  miss ER 95% strong (Quist 8), PR 40%
  miss (May 4, June 9)
  miss (Norco 10, Soma 4)

# ---- who typed ----------------------------------------------------------------------------------------------------------------

# "Typed: lmq", "Transcribed: kjb", "ti: ejv", "Signed HF"
rule name/typed-by
  type NAME
  cross column
  trigger word typed transcribed transcriptionist typist trans ti tid tr signed scribed scribe keyed charted initialed initialled
  confidence 0.88
  regex %{lb}(?:(?i:typed|transcribed|transcriptionist|typist|scribed?|keyed|charted)(?: by)?[:/ ]{1,3}|(?:[Tt]rans|TRANS|ti|TI|TID|TR|tr)[:/]{1,2} ?|(?:Signed|SIGNED|[Ii]nitiall?ed)(?: by)?:? )(?<hide>\p{Ll}{2,3}(?C"!english|abbreviation|medical")|\p{Lu}{2,3}(?C"!abbreviation|heading|credential|month|state-code|medical|article|pronoun|preposition-place|preposition-other|preposition-for|preposition-of|preposition-agent|conjunction|auxiliary"))(?=[ \t]*(?:\n|\z)|[.,;]|[ \t](?C"wide")|[ ]\d|[ ]_{3}|[ ]\p{Lu}{2,}[ -]\p{Lu}{2,})
  hit [signature redacted]\nTyped: {lmq}   File: IME
  hit Read by: Sunil Frank   Transcribed: {kjb}\n
  hit dt: 11/03/2021 ti: {ejv}
  miss HANDED OVER AND\nSIGNED FOR. NOK
  hit 2 pm, big room. Signed {HF}
  miss Typed: by the clerk
  miss signed MD
  miss Trans: no

# "Dictated but not read / gm", "Dictated 9/8/22 by S Patel / kr"
rule name/typist-slash
  type NAME
  cross column
  trigger word dictated dict by read reviewed
  back 1
  confidence 0.86
  regex %{lb}(?:(?i:dictated|dict\.?)[^\n/]{0,24}(?i:not (?:read|reviewed|proofread))(?:[^\n/\p{Lu}]{0,10}/ ?|[ \t.,;-]{1,6}(?=\p{Lu}{2,4}[/:]))|(?:[Bb]y|BY):? (?:Dr\.? )?(?:\p{Lu}[\pL'.-]{0,20} ?){1,3}(?:,? (?:MD|DO|M\.D\.|D\.O\.))? ?/ ?)(?<hide>(?:\p{Lu}{2,4}[/:])?\p{Ll}{2,3}(?C"!english|credential"))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[.,;])
  hit \nDictated but not read  {ASQ/tm}  D: 3/4/11
  hit \nDictated but not read / {gm}
  hit Dictated 9/8/22 1630 by S Patel / {kr}     Job
  miss by mouth / day
  miss reviewed by Tan and/or me

# "D: 3/4/19 T: 3/5/19 HWK/mn": behind the days of dictation and typing.
rule name/typist-days
  type NAME
  trigger mark / :
  back 1
  confidence 0.84
  regex (?<=[/-]\d\d |[/-]\d{4} |\d:\d\d )(?<hide>\p{Lu}{2,4}[/:]\p{Ll}{2,4})(?<!/hr|/min|/day|/wk|/dl|/kg|/pm)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit D: 3/4/19 T: 3/5/19 {HWK/mn}
  miss on 3/4/19 HR/min
  miss BP 120/80 HWK/mnop of

# ---- offices -------------------------------------------------------------------------------------------------------------------

# Behind an office a word that is a surname, too: "Judge Swallow", "Captain Bold", "Detective Stone".
rule name/office-word
  type NAME
  role official
  trigger word judge magistrate captain detective det sergeant sgt deputy trooper lieutenant commissioner inspector constable ofc superintendent senator warden bailiff
  confidence 0.86
  regex %{lb}(?:Judge|Magistrate|Captain|Detective|Det\.|Sergeant|Sgt\.?|Trooper|Lieutenant|(?:Deputy|Commissioner|Inspector|Constable|Ofc\.?|Superintendent|Senator|Warden|Bailiff)(?= \p{Lu}\p{Ll}{1,20}(?:(?C"surname-us|surname-world")|(?C"!english")))) (?<hide>\p{Lu}\p{Ll}{2,20}|\p{Lu}\p{Ll}(?!\pL)(?C"surname-us"))(?![\pL'-]\pL)(?C"!occupation|role-official|role-other|role-attorney|role-clinician|title-office|organisation-head|facility-head|document-word|heading|month|weekday|state|country|credential|auxiliary|preposition-place|preposition-other|pronoun|article|conjunction|conjunction-clause|pronoun-possessive|place-us")(?<!Advocate|Trial|Court|Division|Bureau|Center|Street|Marshal|Pro|America|General|Sheriff|Clerk|Chief|Warden|Director|Coroner|Fire|Police|County|City|State|District|Circuit|Juvenile|Family|Administrative|Law|Presiding)(?! \p{Lu}\p{Ll})(?!\.\pL)
  hit The judge below (Judge {Swallow}) did not
  hit before Judge {Short}, who
  hit that Captain {Bold} of the district
  hit told Det. {Stone} that
  hit told Ofc {Ng} that
  miss the Judge Advocate said
  miss Deputy Clerk of it
  miss Detective Bureau
  miss Judge Monday came

# Prosecutors: "Copy to ADA M. Self", "DDA Hightower appears".
rule name/prosecutor
  type NAME
  role attorney
  trigger word ada dda ausa asa apd saao aag dpd
  confidence 0.86
  regex %{lb}(?:ADA|DDA|AUSA|ASA|APD|AAG|DPD|SAUSA) (?<hide>\p{Lu}\. \p{Lu}[\pL'-]{2,20}|\p{Lu}\p{Ll}{2,15}(?C"given-male|given-female") \p{Lu}[\pL'-]{2,20}|\p{Lu}[\p{Ll}'-]{2,20}(?C"!english|medical|document-word|place-us"))(?![\pL])
  hit Copy to ADA {M. Self}.
  hit DDA {Joy Church} for the People
  miss ADA Compliance is
  miss ASA Physical Status

# "In the Interest of ABDIRAHMAN JAMA FARAH", "In re Adoption of Jaylen Marsh"
rule name/interest-of
  type NAME
  role patient
  cross line
  trigger word interest interests matter welfare custody adoption parentage commitment detention petition application dependency termination marriage name conservatorship guardianship
  back 4
  confidence 0.93
  regex %{lb}(?i:in (?:the )?(?:interests?|welfare|matter)|in re(?: the)? (?:interests?|welfare|custody|adoption|parentage|(?:civil |involuntary )?commitment|detention|petition|application|dependency|termination of parental rights|change of name|marriage|guardianship|conservatorship)|(?:adoption|parentage|(?:involuntary |civil )commitment)) (?i:of|to)(?: the)?(?: (?:minor|child|person|estate)(?: of)?)?:?[ \n](?<hide>\p{Lu}[\pL'-]{1,20}(?!\pL)(?:(?C"given-male|given-female|given-world|surname-us|surname-world")|(?C"!english"))(?: \p{Lu}[\pL'.-]{0,20}){0,3} (?:\p{Lu}\.|\p{Lu}[\pL'-]{1,20}(?!\pL)(?C"!facility-head|organisation-head|document-word|legal-form|state|heading")))(?=[,.;)]|\s*(?:\z|\n)| (?:and|a|an|for|as|v)\b)
  hit In the Interest of {ABDIRAHMAN JAMA FARAH}, an Alleged
  hit In re Adoption of {Jaylen Marsh}, a minor
  hit In re the Welfare of {Grace T.}
  miss in the interest of Public Safety and
  miss In the Interest of Justice, the
  miss Adoption of a Plan

# "adjuster Win Poland", "appears with Ed Law": one of the two is a name, the other a word.
rule name/role-word
  type NAME
  trigger word adjuster attorney examiner paralegal supervisor foreman dispatcher caseworker coworker by with
  confidence 0.84
  regex %{lb}(?:(?:adjuster|attorney|examiner|paralegal|supervisor|foreman|dispatcher|caseworker|coworker) (?<hide>\p{Lu}\p{Ll}{1,14}(?!\pL)(?C"!document-word|heading|occupation|specialty|role-clinician|role-official|role-attorney|organisation-head|facility-head|insurer|company|state|demonym|month|weekday|title|legal-form|place-us") (?:\p{Lu}\. )?\p{Lu}\p{Ll}{2,15}(?!\pL)(?C"surname-us")(?C"!english|month"))|(?:with|by) (?<hide>\p{Lu}\p{Ll}{1,14}(?!\pL)(?C"given-male|given-female")(?C"!english|month|state|country|title|place-us") (?:\p{Lu}\. )?\p{Lu}\p{Ll}{2,15}(?!\pL)(?C"english")(?C"!month|weekday|facility-head|facility-modifier|organisation-head|document-word|heading|medical|specialty|credential|occupation|legal-form|street-type|role-official|state|direction")))(?=[.,;)]|\z|\n)(?!, (?:LLC|Inc|LLP|PC))
  hit TC w/ adjuster {Win Poland}. Approves
  hit Petitioner appears with {Ed Law}.
  miss attorney General Law, he
  miss with Tyler Street, which

# "a friend, "Tick", was asleep", "a nephew, "Tee" Phanthavang"
rule name/quoted-friend
  type NAME
  trigger word friend nephew niece cousin neighbor neighbour brother sister son uncle aunt boyfriend girlfriend roommate dealer coworker colleague grandson stepson
  confidence 0.88
  regex %{lb}(?i:%{trigger}),? ["\x{201C}](?<hide>\p{Lu}\p{Ll}{1,14}(?C"!month|weekday|holiday|heading|facility-head|organisation-head|legal-form|specialty|document-word")(?: \p{Lu}\p{Ll}{1,14})?),?["\x{201D}](?=,| \p{Lu}| (?:was|is|who|came|had|and|in)\b)
  hit a friend,\n"{Tick}", was asleep
  hit with a nephew, "{Tee}" Phanthavang.
  miss my friend, "Please come home"
  miss a sister "Come" she said

# "by our physio, Struan, on the 18th", "the health visitor, Ceri, and": whoever helps, by the first name alone.
rule name/helper
  type NAME
  trigger word physio physiotherapist therapist nurse aide caregiver carer visitor worker tutor teacher coach sitter midwife doula counselor counsellor chaplain interpreter trainer hygienist receptionist secretary supervisor manager foreman clerk landlord neighbor neighbour roommate driver ex sponsor mentor godson godfather godmother buddy classmate teammate cellmate
  confidence 0.84
  regex (?<=[Mm]y |[Oo]ur |[Hh]is |[Hh]er |[Tt]he |heir |new |old |day |home |care |case |social |health |night |peer |aid )(?i:%{trigger}), (?<hide>\p{Lu}\p{Ll}{1,14})(?:(?C"given-male|given-female|given-world|nickname-word")|(?C"!english|place-us"))(?C"!month|weekday|medical|drug|demonym|country|state|specialty|abbreviation|holiday"),
  hit seen by our physio, {Struan}, on the 18th
  hit to the health visitor, {Ceri}, and to
  hit told her supervisor, {Hope}, that
  hit Her ex, {Marcus}, has the kids
  miss by our nurse, however, it
  miss the driver, Monday, came

# "Big Mike and me", "Lil Wayne"
rule name/big-given
  type NAME
  trigger word big lil little ol papa coach
  confidence 0.84
  regex %{lb}(?:(?<hide>(?:Big|Lil'?|Little|Ol'|Papa) \p{Lu}\p{Ll}{1,12}(?C"given-male|given-female")(?C"!place-us|month|state"))|Coach (?<hide>\p{Lu}\p{Ll}{1,12}(?C"given-male|given-female|surname-us")|\p{Lu}(?![\pL'])\.?))(?![\pL'-]\pL)(?! \p{Lu}\p{Ll})
  hit {Big Mike} and me walked her
  hit To: Coach {B}
  miss the Big Sandy River
  miss Little Rock is
  miss the coach House

# ---- small letters -------------------------------------------------------------------------------------------------------------

# "mrs abramowitz-lee. anyone", "combo with mr bright"
rule name/title-lower
  type NAME
  trigger word mr mrs ms
  confidence 0.84
  regex (?:(?<![\pL\pN])mrs|(?<=with |\bby |from |\bto |told |\band |\bsaw |\bfor |\bof |seen |asked |called |thank |dear |\bhi |tell |met |that )(?:mr|ms))\.? (?<hide>\p{Ll}[\p{Ll}'-]{2,20})(?![\pL])(?C"!auxiliary|preposition-place|preposition-other|preposition-agent|conjunction|conjunction-clause|pronoun|article|pronoun-possessive|medical|drug|abbreviation|contraction")(?<!phone|wants|said|says|asked|called|came|went|feels|denies|reports|then|today|moderate|mild|severe|trace|trivial|noted|present|also|still|very|back|about|again|now|here|there|told|contin)
  hit 9 is a hard stick. mrs {abramowitz-lee}. anyone
  hit combo with mr {bright}. may god
  miss told mrs when she came
  miss with mr moderate to severe
  miss ms contin 15

# "wife (temi) asks", "grandad ken went"
rule name/kin-lower
  type NAME
  role relative
  trigger word wife husband son daughter mother father mom mum dad sister brother partner grandad granddad grandma grandpa nan gran auntie aunty uncle aunt stepdad stepmom niece nephew cousin grandson granddaughter
  confidence 0.82
  regex %{lb}%{trigger}(?: \((?<hide>\p{Ll}{3,14}(?C"!english|medical|abbreviation|relative|drug"))\)|(?<=grandad|granddad|grandma|grandpa|nan|gran|auntie|aunty|uncle|stepdad) (?<hide>\p{Ll}{3,14}(?!\pL)(?C"given-male|given-female")(?C"!auxiliary|medical|preposition-place|preposition-other|pronoun|conjunction|month")))
  hit br. wife ({temi}) asks if he
  hit on her own since grandad {ken} went in 2017
  miss his wife (retired) asks
  miss her uncle will come

# ---- police ----------------------------------------------------------------------------------------------------------------------

# "RPT OFC: BROUSSARD, T. #417", "DET. HALVORSEN, K"
rule name/officer-label
  type NAME
  role official
  cross line
  trigger word ofc officer deputy det inv supv investigator trooper detective
  confidence 0.93
  regex %{lb}(?i:ofc|officer|deputy|det|inv|supv|investigator|trooper|detective)(?:\.|:|\.:)[ \t]{1,4}(?<hide>\p{Lu}[\pL'-]{1,20}(?C"!month|weekday|heading"), ?\p{Lu}\.?)(?![\pL']| \p{Ll})
  hit RPT OFC: {BROUSSARD, T.} #417      SUPV
  hit Det. {Halvorsen, K}, who
  miss OFC: UNKNOWN
  miss Officer: Monday, A fall

# A name before an officer's number: "Skaggs #087".
rule name/before-badge
  type NAME
  role official
  trigger mark #
  back 3
  confidence 0.84
  regex (?<=/ |, |: |by |and |Ofc\. |Ofc |Sgt |Det\. )(?<hide>(?:\p{Lu}\. ?)?\p{Lu}[\pL'-]{2,20}(?!\pL)(?C"!english|document-word|unit-word|abbreviation|month|medical|device|company|place-us|facility-head|organisation-head")) #\d{2,5}(?![\pL\pN])
  hit Ofc: T. Nez #112 / {Skaggs} #087
  hit cited by {Quisenberry} #4417
  miss see Item #112
  miss by Route #12

# "Harrison Yazzie Sr.", which is one name.
rule name/senior
  type NAME
  trigger word jr sr iii
  back 6
  confidence 0.9
  regex %{lb}(?<hide>\p{Lu}[\pL'-]{1,20}(?!\pL)(?C"!title|heading|relative|role-patient|role-clinician|pronoun|preposition-place|preposition-other|article|conjunction|auxiliary") (?:\p{Lu}\.? )?\p{Lu}[\pL'-]{1,20}(?!\pL)(?C"!title|heading|facility-head|organisation-head|legal-form|month|medical"),? (?:Jr|JR|Sr|SR)\b\.?|\p{Lu}[\pL'-]{1,20}(?!\pL)(?C"given-male|given-world") (?:\p{Lu}\.? )?\p{Lu}[\pL'-]{1,20}(?!\pL)(?C"!medical|heading|facility-head|organisation-head") III\b)
  hit FH: father {Harrison Yazzie Sr.} died
  hit {Luis Delgado, Jr.} was there
  miss the Grade Type III
  miss Senior Sr. Staff

# ---- odd places -------------------------------------------------------------------------------------------------------------------

# "T. Ames/jl" at the foot: who typed.
rule name/typist-behind-name
  type NAME
  trigger mark /
  back 3
  confidence 0.84
  regex \A[ \t]*(?:\p{Lu}\. ?){1,2}\p{Lu}[\pL'-]{2,20}/(?<hide>\p{Ll}{2,3}(?C"!english|credential"))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit T. Ames/{jl}
  miss Take T. Ames/day
  miss a and/or b

# "Pops" Jessup
rule name/quoted-before-surname
  type NAME
  trigger mark "
  confidence 0.86
  regex (?<=[ ,(\n]|\A)["\x{201C}](?<hide>\p{Lu}\p{Ll}{1,14}(?C"!month|weekday|heading|drug|document-word|organisation-head|facility-head"))["\x{201D}] (?=\p{Lu}[\pL'-]{2,20}(?!\pL)(?C"surname-us|surname-world")(?C"!english|month|place-us"))
  hit Ty Boggs and "{Pops}" Jessup came
  hit saw "{Boo}" Thibodeaux there
  miss he said "Please" Monday
  miss the "Rapid" Clinic

# "Copies to: Pruitt; Vang; Dr. Ames": a surname alone in a list of those who get one.
rule name/copy-list
  type NAME
  cross line
  trigger word cc copies copy distribution
  confidence 0.86
  regex %{lb}(?i:cc|copies(?: to)?|copy(?: to)?|distribution):[^\n]{0,90}?[;,] (?<hide>\p{Lu}\p{Ll}{2,20}(?!\pL)(?C"surname-us|surname-world")(?C"!month|weekday|place-us|state|country|title|credential|company|insurer|document-word|heading|role-patient|role-official|role-clinician|occupation|specialty|organisation-head|facility-head"))(?=[;,]|[ \t]*(?:\n|\z))
  hit Copies to: Pruitt; {Vang}; Dr. Ames
  hit cc: file, Dr. Ames, {Ruvalcaba}\n
  miss cc: file, patient, chart
  miss Copy: Monday, Texas, CA

# A line that holds nothing but a surname and an initial: "Ruvalcaba, D"
rule name/line-initial
  type NAME
  trigger shape initial
  back 2
  confidence 0.86
  regex \A[ \t]*(?<hide>\p{Lu}[\pL'-]{3,20}(?!\pL)(?C"surname-us|surname-world")(?C"!english|medical|heading|place-us"), (?!J)\p{Lu}\.?)(?=[ \t]*\z|[ \t]+/ |[ \t](?C"wide"))
  hit {Ruvalcaba, D}
  hit {RUVALCABA, D.} / WCB G3114479
  miss Pain, L
  miss Then Ruvalcaba, D
  miss Ruvalcaba, J.

# "joey c" above "sent from my phone": who writes without capitals, and signs so.
rule name/above-sent-from
  type NAME
  cross paragraph
  trigger word sent get
  back 5
  confidence 0.9
  regex (?:(?<=\n)|(?<=thanks )|(?<=thx ))[-~ \t]{0,3}(?<hide>(?!(?:thanks|thank|thx|regards|best|cheers|sincerely|bye|later|ok|okay|love|yours|please|pls|sorry|talk|see|let|will do|the end)\b)\p{Ll}{2,12}(?: \p{Ll}{1,14})?)[ \t]*\n{1,4}[ \t]*(?=(?i:sent (?:from|via) (?:my|the|an?|gmail|yahoo|outlook|mobile|iphone|android)|get outlook)\b)
  hit It was cold.\n\n{rich}\n\nsent from my iphone. Thanks for all of it
  miss it was cold\n\nthanks\nSent from my phone
  miss I sent from my phone

# "Last Baghdasarian   First Anahit   M.I. S": the boxes of a form.
rule name/box-last
  type NAME
  role patient
  cross column
  trigger word last surname
  confidence 0.9
  regex %{lb}(?:Last(?: Name)?|LAST(?: NAME)?|Surname|SURNAME):?[ \t]{1,8}(?<hide>\p{Lu}[\pL'’-]{1,24}(?: \p{Lu}[\pL'’-]{1,24})?)(?=[ \t]{1,30}(?:First|FIRST|Given|GIVEN)(?: (?:Name|NAME|name))?:?[ \t]{1,8}\p{Lu})
  hit Patient\nLast {Baghdasarian}   First Anahit   M.I. S
  hit SURNAME: {OKAFOR}  GIVEN NAME: ADA
  miss Last seen   First visit
  miss Last Monday he came

# "Tuiasosopo, Fa'afetai   DOI 12/2/16": the head of a note, name first.
rule name/head-of-note
  type NAME
  role patient
  cross column
  trigger word doi dob mrn clm m f yo
  back 8
  confidence 0.93
  regex (?:\A|(?<=\n)|(?<=\t)|(?<=\d ))[ \t]*(?<hide>(?<surname>\p{Lu}[\pL'’-]{1,24}(?: \p{Lu}[\pL'’-]{1,24})?), (?<given>\p{Lu}[\pL'’-]{1,24})(?: (?<middle>\p{Lu}\.?))?)[ \t]{1,20}(?=(?:DOI|DOB|MRN|clm|CLM)\b|\d{1,3} ?(?:M|F|yo)\b)
  hit PR-2   3/8/17    {Tuiasosopo, Fa'afetai}    DOI 12/2/16
  hit {OKAFOR, ADA B}  DOB 4/4/60
  hit ED NOTE  bed 11    {HATATHLE, LEROY}    29M\n\nBrought in
  miss Fresno DOI 12/2/16
  miss of June 3, DOI 12/2/16

# "She was hit by Means, who was backing": somebody did it, be his name a common word.
rule name/done-by
  type NAME
  trigger word by
  confidence 0.84
  back 1
  regex \b(?i:hit|struck|driven|seen|helped|found|pushed|taken|brought|told|hired|fired|trained|supervised|assaulted|bitten|kicked|bullied|harassed|shoved|witnessed|relieved|replaced|called|reported|rescued|approached|interviewed|questioned|accompanied|confronted) by (?<hide>(?<testname>\p{Lu}\p{Ll}{2,14})(?C"!testname:specialty|heading|facility-head|organisation-head|facility-modifier|month|weekday|role-official|role-clinician|role-patient|role-other|relative|demonym|country|state|document-word|unit-word|title|pronoun|article|drug|insurer|guideline")(?<!Police|Court|Clinic|Staff|School))(?=, who\b|[,.;](?: |\n|\z)| and (?:both |the )?\p{Lu}\p{Ll}| (?:on|at|in|with|from|who|when|while|after)\b)(?! (?:Police|County|Fire|Ambulance|Hospital|Department|EMS|Security))
  hit She was hit by {Means}, who was backing
  hit He was driven home and seen by {Frost} and both Woods
  hit was told by {Price} at noon
  miss He was seen by Neurology, who agreed
  miss found by Police on Monday
  miss hired by Target Stores in May

# "The foreman (Means) says", "our driver (Banks)"
rule name/role-bracket
  type NAME
  trigger mark (
  back 1
  confidence 0.85
  regex \b(?i:foreman|forewoman|supervisor|manager|driver|officer|guard|lead|boss|steward|partner|coworker|co-worker|roommate|landlord|neighbor|teacher|coach|dispatcher|mechanic|operator|witness|owner|superintendent|trainer|crew chief|sergeant|deputy) \((?:Mr\. |Ms\. |Mrs\. )?(?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?(?C"!month|weekday|document-word|organisation-head|facility-head|demonym|role-official|unit-word"))(?=\)|, )
  hit The foreman ({Means}) says he saw
  hit our driver ({Price}, of course) left
  miss the manager (Monday) said
  miss the driver (see page 3)

# "the note was signed r. p. mcgillicuddy"
rule name/signed-small
  type NAME
  trigger word signed
  confidence 0.86
  regex \bsigned (?:by |off by |as )?(?<hide>(?!e\. ?g|i\. ?e|a\. ?m|p\. ?m)\p{Ll}\. (?:\p{Ll}\. ?){0,2}\p{Ll}[\p{Ll}'-]{2,20}(?C"!english|abbreviation"))(?=[,.;]|\s|\z)
  hit the note was signed {r. p. mcgillicuddy}, i think
  hit signed by {d. prewitt} today
  miss signed e.g. twice
  miss signed a. m. today

# "Dr. Fernandez y Lugo"
rule name/title-y
  type NAME
  trigger word dr mr mrs ms sr sra judge
  confidence 0.95
  regex %{lb}(?:Dr|Mr|Mrs|Ms|Sra?|Judge)\.? (?<hide>(?:\p{Lu}\pL+ ){0,2}\p{Lu}\pL{2,20} y \p{Lu}\pL{2,20})(?![\pL-])
  hit General, Dr. {Fernandez y Lugo}\nNext
  hit Mr. {Ortega y Gasset} came
  miss Dr. Fernandez y la nurse

# "Broke up w/ Marcus in Aug."
rule name/with-slash
  type NAME
  trigger word w
  confidence 0.86
  regex \bw/ ?(?<hide>\p{Lu}\p{Ll}{2,14}(?C"given-male|given-female")(?C"!english|drug|month|weekday|device"))(?![\pL-])(?! (?:Hospital|Clinic|Medical|syndrome|disease|test|sign)\b)
  hit Broke up w/ {Marcus} in Aug.
  hit Lives w/{Denise} now
  miss walks w/ Walker today
  miss seen w/ Tylenol on board

# "mjq/ls" above the copies: who dictated, who typed.
rule name/typists-small
  type NAME
  cross paragraph
  trigger mark /
  back 1
  confidence 0.84
  regex (?<=[ \n\t])(?<hide>(?!(?:mg|mcg|ml|dl|am|pm|and|his|her|him|she|he|yes|no|hr|hrs|cm|mm|kg|lb|day|wk|mo|yr)/)\p{Ll}{2,3}/\p{Ll}{2,3})[ \t]*(?=\n+[ \t]*(?:cc|CC|Cc|[Ee]nc(?:l\b|s\b|\b|losure))(?![\pL]))
  hit M.D.\nLic. A98213\n{mjq/ls}\ncc: Maria Tan
  miss and/or\nThe next day
  miss he had mg/dl\ncc: Tan

# "Eagan store mgr Dale Hvidsten is good": an office cut short, and who holds it.
rule name/mgr
  type NAME
  trigger word mgr supv supvr adj coord secy dispatcher foreman
  confidence 0.93
  regex %{lb}(?i:mgr|supv|supvr|adj|coord|sec'?y|dispatcher|foreman)\.?:? (?<hide>(?<given>\p{Lu}\p{Ll}{1,14}(?C"given-male|given-female|given-world")) (?<surname>\p{Lu}[\pL'’-]{1,20}(?C"!month|weekday|heading|organisation-head|facility-head|document-word")))(?![\pL-])
  hit Eagan store mgr {Dale Hvidsten} is good
  hit the adj. {Kip Soderstrom}, who
  miss store mgr called Monday
  miss his mgr Dale Monday

# "labeled "Kealoha, S - A L back"": what stands on a vessel.
rule name/specimen-label
  type NAME
  trigger word labeled labelled label marked
  confidence 0.9
  regex %{lb}(?i:labell?ed|label|marked)(?: with| as|:)?(?: the)?(?: name)? ["“](?<hide>\p{Lu}[\pL'’-]{1,20}(?C"!medical|heading|direction|abbreviation|month"), ?\p{Lu}(?:\.|\p{L}{1,14})?)(?=,? [-\x{2013}\x{2014}]|["”,;#]|, | \(?(?:DOB|MRN|\d))
  hit in formalin labeled "{Kealoha, S} - A L back" is
  hit labelled "{Otomo, Rie}" and
  miss labeled "Skin, L back"
  miss labeled "Breast, left"

# "Subject: FW: Tuiasosopo, Fetu - MRI authorization": who a mail is about.
rule name/subject-reversed
  type NAME
  trigger word subject re fw fwd subj regarding
  confidence 0.88
  regex %{lb}(?i:subject|subj|re|fw|fwd|regarding):[ ]{0,2}(?:(?i:re|fw|fwd):[ ]?){0,3}(?<hide>\p{Lu}[\pL'’-]{1,24}(?C"!heading|medical|abbreviation|document-word|month|state|weekday|specialty|drug"), \p{Lu}[\pL'’-]{1,20}(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!heading|medical|state|state-code|abbreviation|month|credential|direction|specialty")(?: \p{Lu}\.?)?)(?=[ \t]?[-–—(/;]|[ \t]*(?:\n|\z))
  hit Subject: FW: {Tuiasosopo, Fetu} - MRI authorization
  hit RE: {Mbuyi, Kanku}\n
  miss Re: Portland, Oregon - hearing
  miss Subject: Surgery, Elective - MRI

# "Hoogerwerf A, 3/4/71, labs attached": surname, initial and birth at the head of a line.
rule name/initial-birth
  type NAME
  cross line
  trigger shape initial
  back 2
  confidence 0.86
  regex (?:\A|(?<=\n))(?<hide>\p{Lu}[\p{Ll}'’-]{2,20}(?:(?C"surname-us")|(?C"!english"))(?C"!heading|medical|abbreviation|document-word|month|drug|scale|device") \p{Lu}\.?)(?=,? \(?(?:(?i:dob|b\.?):? ?)?\d{1,2}[/-]\d{1,2}[/-](?:\d{2}|\d{4})(?!\d))
  hit \n{Hoogerwerf A}, 3/4/71, labs attached
  hit \n{Oyelaran B.} (DOB 3/4/1971)
  miss \nHepatitis B, 3/4/71
  miss \nVitamin D 3/4/21

# "DOE v. XHEMAILI, No. 24-118": the other side in the head of a paper.
rule name/versus-number
  type NAME
  trigger word v vs
  back 3
  confidence 0.86
  regex %{lb}[\pL'’-]{2,20},? vs?\.? (?<hide>\p{Lu}[\p{Lu}'’-]{3,20}(?C"!english|company|state|place-us|abbreviation|landmark"))(?=,? (?:No|NO|Case|CASE|Cause|CAUSE|Docket|DOCKET)\.? [\w-]*\d)(?!,? [^\n]{0,40} (?:WL|LEXIS|U\.S\.) )
  hit DOE v. {XHEMAILI}, No. 24-118
  miss STATE v. KANSAS, No. 24-118
  miss ROE v. XHEMAILI, No. 24-118, 2014 WL 33

# "Student: Coral Rivers   Grade: 4", "SELLER   REED SMALL": a given name and one word or two fill a field that is a person's, even where each of
# them is a common word.
define person_label (?i:student|pupil|camper|athlete|tenant|resident|client|member|customer|employee|worker|injured worker|claimant|applicant|patient|pt|full name|name|defendant|plaintiff|petitioner|respondent|appellant|appellee|decedent|minor|ward|guardian|parent|mother|father|spouse|husband|wife|next of kin|nok|emergency contact|insured|policyholder|subscriber|guarantor|beneficiary|payee|owner|driver|passenger|witness|reporter|caller|informant|interviewer|interviewee|examiner|evaluator|therapist|counselor|teacher|case manager|adjuster|attorney|counsel|judge|clerk|surgeon|assistant|anesthesiologist|nurse|attending|resident physician|consultant|referring physician|pcp|author|attn|attention|supervisor|manager|foreman|contact|contact person|landlord|buyer|seller|borrower|debtor|creditor|inmate|officer|deputy|investigator|notary|interpreter|translator|donor|recipient|veteran|coach|sponsor|host|account holder|cardholder|responsible party|power of attorney|health care proxy|healthcare proxy|proxy|agent|executor|executrix|trustee|administrator|conservator|social worker|probation officer|gal|guardian ad litem|court reporter|process server|affiant|deponent|declarant|complainant|grievant|charging party|(?:dictated|prepared|reviewed|signed|approved|requested|ordered|collected|performed|interpreted|transcribed|verified|entered|received|delivered|sent|faxed|called|accompanied|brought|referred|seen|cosigned|supervised|examined|evaluated|administered|completed|submitted|witnessed|conducted) by)(?: name|'s name| \(name\))?
define field_word (?C"!medical|drug|device|heading|facility-head|organisation-head|legal-form|specialty|document-word|abbreviation|person-verb|auxiliary|pronoun|article|month|weekday")

rule name/label-common
  type NAME
  cross column
  trigger word student pupil camper athlete tenant resident client member customer employee worker claimant applicant patient pt name defendant plaintiff petitioner respondent appellant appellee decedent minor ward guardian parent mother father spouse husband wife kin nok contact insured policyholder subscriber guarantor beneficiary payee owner driver passenger witness reporter caller informant interviewer interviewee examiner evaluator therapist counselor teacher manager adjuster attorney counsel judge clerk surgeon assistant anesthesiologist nurse attending physician consultant pcp author attn attention supervisor foreman person landlord buyer seller borrower debtor creditor inmate officer deputy investigator notary interpreter translator donor recipient veteran coach sponsor host holder cardholder party proxy agent executor executrix trustee administrator conservator gal litem server affiant deponent declarant complainant grievant by
  back 3
  confidence 0.9
  regex %{lb}%{person_label}(?::[ \t]{0,8}|[ \t](?C"wide")[ \t:]{0,8}|\t)(?<hide>(?<testgiven>\p{Lu}[\pL'’-]{1,15})(?C"testgiven:given-male|given-female|given-world|nickname-word")(?: \p{Lu}\.?)?(?: \p{Lu}[\pL'’-]{1,20}%{field_word}){1,2})(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|\t|[;,]| \()
  hit Student: {Coral Rivers}   Grade: 4
  hit \nSELLER   {REED SMALL}\n
  hit Delivered by: {Will Carter}\n
  miss Patient: Will Return Monday
  miss Contact: Art Department\n
  miss Patient: Alert Oriented

# "Lubaya, C. - page 2", "Bergstrand, W. 4402-71": a running head.
rule name/running-initial
  type NAME
  cross column
  trigger shape initial
  back 2
  confidence 0.985
  regex (?<!\S )(?<!\S)(?<hide>\p{Lu}[\pL'’-]{2,24}(?:(?C"surname-us|surname-world")|(?C"!english"))(?C"!heading|medical|abbreviation|document-word|month|state|weekday"), \p{Lu}\.(?: ?\p{Lu}\.)?)(?=[ ]?[-–—/][ ]?(?i:page|pg|p\.|\d)|[ ]{1,2}\d{2,8}[-\d]|[ \t](?C"wide")| \(?(?i:page|pg|MRN|DOB)%{rb})
  hit \n{Lubaya, C.} - page 2\n
  hit Lutheran Hospital            {Bergstrand, W.} 4402-71\n
  miss \nHepatitis, C. - page 2\n

# "I CONCUR,\nPhilander Sung, Commissioner": a line of a name and an office.
rule name/before-office
  type NAME
  cross line
  trigger word commissioner justice judge chairman chairperson chairwoman magistrate referee arbitrator clerk recorder foreperson examiner officer
  back 7
  confidence 0.91
  regex (?:\A|(?<=\n|\n ))[ \t]*(?:/s/ ?)?(?<hide>\p{Lu}[\p{Ll}'’-]{2,18}(?C"!state|document-word|facility-head|month|weekday|heading|organisation-head|title|medical")(?: \p{Lu}\.?)? \p{Lu}[\pL'’-]{1,20}(?C"!heading|organisation-head|facility-head|document-word|legal-form|title"))(?=, (?:(?:Chief|Presiding|Associate|Deputy|Senior|Administrative Law|Workers' Compensation|Circuit|District|Acting|Vice|Hearing) ){0,2}(?:Commissioner|Justice|Judge|Chair(?:man|person|woman)|Magistrate|Referee|Arbitrator|Clerk|Recorder|Foreperson|Examiner|Officer)%{rb})
  hit I CONCUR,\n{Philander Sung}, Commissioner
  hit \n{Marguerite O. Stroud}, Administrative Law Judge
  miss \nIndustrial Commission, Commissioner

# "Street, Hope - page 2": a running head with the full name, whatever the words are elsewhere.
rule name/running-full
  type NAME
  cross column
  trigger word page pg
  back 6
  confidence 0.985
  regex (?<!\S )(?<!\S)(?<hide>\p{Lu}[\pL'’-]{1,24}(?C"!heading|state|month|document-word|medical"), \p{Lu}[\pL'’-]{1,20}(?:(?C"given-male|given-female|given-world|nickname-word")|(?C"!english"))(?C"!heading|state|state-code|month|document-word|medical|direction")(?: \p{Lu}\.?)?)(?=[ ]?[-–—/|,]?[ ]?\(?(?i:page|pg)\.? ?\d)
  hit \n{Street, Hope} - page 2\n
  hit \n{Power, Will T.} (page 3)\n
  miss \nPain, Left - page 2\n

# "that RAMIREZ CASTELLANOS,LUIS A did not": as a claims system writes names.
rule name/system-form
  type NAME
  trigger shape initial
  trigger mark ,
  back 5
  confidence 0.93
  regex %{lb}(?<hide>\p{Lu}[\p{Lu}'-]{2,20}(?: \p{Lu}[\p{Lu}'-]{2,20})?,\p{Lu}[\p{Lu}'-]{1,20}(?C"given-male|given-female|given-world")(?: \p{Lu}(?!\pL)\.?)?)(?![\pL\pN,])
  hit that {RAMIREZ CASTELLANOS,LUIS A} did not
  hit \n{XHEMAILI,MARIA} 3/4/71
  miss PAIN,LEFT A

# "(SILVER, YUSUF, W/M, 3/4/1980)": how the police write somebody down.
rule name/last-first-described
  type NAME
  trigger mark /
  back 7
  confidence 0.94
  regex (?<![\pL'’-])(?<hide>\p{Lu}[\p{Lu}'’-]{1,20}, \p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}\.?)?),? \(?[WBHAIU]/[MF](?!\pL)
  hit ex-boyfriend ({SILVER, YUSUF}, W/M, DOB) sent
  hit Victim: {LITTLE, HOPE A.} B/F 34
  miss SOUTH, WEST and W/M

# "Jackson Pratt, the claimant's brother-in-law": a kinsman who is called like a drain.
rule name/kin-behind
  type NAME
  trigger list relative
  back 8
  confidence 0.993
  regex %{lb}(?<hide>(?<testgiven>\p{Lu}\p{Ll}{2,11})(?!\pL)(?C"testgiven:given-male|given-female|given-world") \p{Lu}[\p{Ll}'’-]{2,14})(?=, (?:the (?:claimant|patient|applicant|plaintiff|worker|employee|deceased|defendant|petitioner)(?:['’]s)|his|her|their|my) (?:\p{Ll}{3,8} ){0,1}(?:(?i:wife|husband|son|daughter|brother|sister|mother|father|uncle|aunt|nephew|niece|cousin|fianc|partner|spouse)))
  hit {Jackson Pratt}, the claimant's brother-in-law, saw
  hit {Foster Kennedy}, his uncle, came
  miss with Jackson Pratt, the drain

# "VANDERMOLEN-BEY, L.   8/17/23": who a page is about, at its head.
rule name/page-head-initial
  type NAME
  cross column
  trigger shape upper
  confidence 0.9
  regex (?<=\n|\A|\f)(?<hide>\p{Lu}{3,18}(?:-\p{Lu}{2,16})?, \p{Lu}\.?)(?=[ \t]{1,20}\d{1,2}/\d{1,2}/\d{2,4}\b)
  hit \n{VANDERMOLEN-BEY, L.} 8/17/23 JF PAGE 1
  miss \nNOTE, A. then 3/4

# "chest tube, Okwuosa (PGY-3)", "I Rae FANZCA": who did it, by the year of training or the fellowship.
rule name/trainee-year
  type NAME
  trigger mark (
  back 4
  confidence 0.93
  regex %{lb}(?<hide>(?:\p{Lu}\.? )?\p{Lu}[\p{Ll}'’]{1,14}(?:-\p{Lu}\p{Ll}{2,12})?)(?C"!month|weekday|title|medical")(?= ?\((?:PGY-?\d|MS-?[34]|CRNA|SRNA|CNM|R[1-5]|ST\d|SHO|FY[12])\))
  hit chest tube, {Okwuosa} (PGY-3), 80 mL
  miss the resident (PGY-3)

rule name/initial-fellowship
  type NAME
  cross paragraph
  trigger word fanzca frcs frca frcp frcpc frcsc fracs fracp fracgp ranzcr franzcr franzcp mrcp mrcgp mrcs mrcpsych frcpsych frcpath frcr facs facp
  back 12
  confidence 0.95
  regex (?<=\n|\A|[ \t])(?<!\p{Lu} )(?<!\p{Lu}\. )(?<hide>\p{Lu}\.?(?: \p{Lu}\.?)? (?:Mc|Mac|O['’])?\p{Lu}[\p{Ll}'’-]{1,16})(?=,? (?:FANZCA|FRCS|FRCA|FRCP|FRCPC|FRCSC|FRACS|FRACP|FRACGP|FRANZCR|FRANZCP|MRCP|MRCGP|MRCS|MRCPsych|FRCPsych|FRCPath|FRCR|FACS|FACP)(?!\pL))
  hit \n\n{I Rae} FANZCA   cc
  hit \n{A. B. McTan}, FRCS
  miss The Rae FANZCA

# "PC 2281 Naseem's footage", "PC 73306 STRANGE": an officer by number, then by name.
rule name/officer-number
  type NAME
  trigger word pc dc ps ds wpc pcso sgt garda constable cst officer deputy trooper
  confidence 0.95
  regex %{lb}(?:PC|DC|PS|DS|WPC|PCSO|Sgt\.?|Garda|(?:Police )?Constable|Cst\.?|Officer|Deputy|Trooper) #?[A-Z]?\d{2,6}[A-Z]{0,2},? (?<hide>(?:\p{Lu}\.? )?\p{Lu}(?:[\p{Ll}'’]{1,16}|\p{Lu}{2,16})(?:-\p{Lu}[\p{Ll}]{1,12})?)(?C"!month|weekday|title|role-official|person-verb")(?!\pL)
  hit PC 2281 {Naseem}'s body-worn
  hit I handed PC 73306 {STRANGE} my clip
  miss PC 2281 Monday
  miss Officer 12 came

# "nor of L., who visits him": a child or witness by a letter.
rule name/letter-who
  type NAME
  trigger word who whom whose
  back 4
  confidence 0.9
  regex %{lb}(?:of|with|by|for|to|and|nor|from|that|son|daughter|child|witness|boy|girl),? (?<hide>[A-Z]\.), (?=who|whom|whose|aged|then|now)
  hit nor of {L.}, who visits him
  hit from {K.}, whose evidence
  miss vitamin K., who

# "CREW: STONE, B. NRP P-19044": capitals, a letter and a degree.
rule name/last-initial-degree
  type NAME
  trigger word nrp emt aemt emtp rn lpn lvn cna md do np pa crna rt pt ot rnc medic paramedic
  back 9
  confidence 0.95
  regex %{lb}(?<!['’-])(?<hide>\p{Lu}{3,18}(?:['’-]\p{Lu}{2,16})?, \p{Lu}\.?)(?=,? (?:NRP|EMT|AEMT|EMT-P|RN|LPN|LVN|CNA|MD|DO|NP|PA|PA-C|CRNA|RRT|PT|OT|MEDIC|PARAMEDIC)(?!\pL))
  hit CREW: {STONE, B.} NRP P-19044
  hit {HERNANDEZ-COYLE, X.} EMT B-27
  miss TYPE, A. then

# "| FIELD, JUN-HO   |", "FIELD, JUN-HO   S24-0118": a name in a cell, given name in no list.
rule name/last-first-cell
  type NAME
  cross column
  trigger shape upper
  confidence 0.88
  regex (?<=\n|\A|\| |\f)(?<hide>(?<testlast>\p{Lu}{3,18})(?C"testlast:surname-us|surname-world")(?:-\p{Lu}{2,16})?, (?<testfirst>\p{Lu}{2,14}(?:-\p{Lu}{2,12})?)(?C"!testfirst:english|medical|heading|abbreviation|drug|credential|name-suffix|title|weekday|month"))(?=[ \t]{1,40}(?:\||\p{Lu}{1,3}\d|\d)|[ \t]*\|)
  hit | {FIELD, JUN-HO} | S24-0118
  hit \n{FIELD, JUN-HO} S24-0118 FINAL
  miss | PROTEIN, TOTAL | 7.1
  miss \nCALCIUM, SERUM 9.1

# "09:22, tech mbw."
rule name/tech-initials
  type NAME
  trigger word tech
  confidence 0.85
  regex (?<=, )[Tt]ech (?<hide>[a-z]{3})(?C"!english|medical|abbreviation")(?=[.;]|[ \t]*\n)
  hit 01-19 09:22, tech {jrw}.
  miss , tech may.

# "Temple v. Harrow & Daughters Ice      WCC File 44": the party in a running head, whose name is a word.
rule name/party-of-head
  type NAME
  cross line
  trigger word v vs
  back 2
  confidence 0.9
  regex (?<=\n|\A|\f)(?<hide>(?<testlast>\p{Lu}\p{Ll}{2,14})(?!\pL)(?C"testlast:surname-us|surname-world")) vs?\. \p{Lu}[^\n\t]{2,50}?(?:[ ](?C"wide")|\t|\n)(?=(?:\p{Lu}{2,5} )?(?:File|Case|Claim|No\.?|Docket|Page|Vol|WC|Pg)%{rb})
  hit \n{Temple} v. Harrow & Daughters Ice\tWCC File 44
  hit {Frost} v. Tan Mills\nPage 3
  miss \nTemple v. Harrow, 12 Cal. 3d 4

# "NAKAMURA-DOYLE^BRONWEN^E": a name as HL7 (XPN) and DICOM (PN) write it.
rule name/caret
  type NAME
  trigger mark ^
  back 3
  confidence 0.98
  regex (?<![\pL\pN^'’-])(?<hide>\p{Lu}[\pL'’-]{1,24}\^\p{Lu}[\pL'’.-]{0,20}(?:\^[\pL.]{0,16}){0,4})(?![\pL\pN])
  hit PATIENT|{NAKAMURA-DOYLE^BRONWEN^E}|F
  hit ATT:{SANTANGELO^R}|PCP
  miss 10^9 cells
  miss x^Y

# "GROVES,E     TJW", "OYARZABAL,R": capitals and a letter in a cell of a profile or a label.
rule name/last-letter-cell
  type NAME
  cross column
  trigger mark ,
  back 3
  confidence 0.9
  regex (?:(?<=\n|\A|\t)|(?<=[ ])(?C"wide"))(?<hide>\p{Lu}{3,18}(?:['’-]\p{Lu}{2,14})?,\p{Lu}(?!\pL))(?C"!medical|drug|abbreviation|heading|street-type")(?=[ \t]*(?:\n|\z)|\t|[ ](?C"wide"))
  hit 30 3\t{GROVES,E}\tTJW
  hit \n{OYARZABAL,R}\n70-0044
  miss \nBLOOD,URINE\n

# "Routing History: Fontenot, L; Benoit, Jude P; ...": surname, then one letter, in a list that semicolons part.
rule name/last-letter-list
  type NAME
  trigger mark ,
  back 1
  confidence 0.9
  regex (?:(?<=: )|(?<=; ))(?<hide>(?<testlast>\p{Lu}\p{Ll}[\pL'-]{1,20})(?!\pL)(?C"testlast:surname-us|surname-world"), \p{Lu}\.?)(?=;)
  hit History: {Fontenot, L}; Benoit
  miss : Grade, A; and

# "Lindqvist, Karl A, MD": the middle initial that might be an article.
rule name/reversed-a
  type NAME
  trigger word a
  back 4
  confidence 0.97
  regex %{lb}(?<hide>(?<testlast>\p{Lu}[\pL'-]{2,20})(?!\pL)(?C"testlast:surname-us|surname-world"), (?<testfirst>\p{Lu}\pL{2,15})(?!\pL)(?C"testfirst:given-male|given-female|given-world") A)(?=,? (?:MD|M\.D|DO|RN|PA|NP|PT|PhD)%{rb}|[,;)]|\t|[ ](?C"wide")|[ \t]*(?:\n|\z))
  hit REFERRING: {Lindqvist, Karl A}, MD
  hit \n{DELGADO, MARIA A}\t
  miss Delgado, Maria A bit

# "Brightwater, Quentin "Q" J.": the middle initial behind what everybody says.
rule name/reversed-nickname
  type NAME
  trigger mark "
  back 4
  confidence 0.97
  regex %{lb}(?<hide>\p{Lu}[\pL'-]{2,20}, \p{Lu}\p{Ll}{2,15} "\p{Lu}[\pL]{0,12}" \p{Lu}\.)(?=[,;)]|\t|[ ]|\n|\z)
  hit Acct 10577     {Brightwater, Quentin "Q" J.}\n-----
  miss Said, Quentin "The" J and

# "DAY, TERRANCE" in a cell of a list: a surname that is a word, before a given name.
rule name/capitals-comma-cell
  type NAME
  cross column
  trigger mark ,
  back 3
  confidence 0.94
  regex (?:(?<=\n|\A|\t)|(?<=[ ])(?C"wide"))(?<hide>\p{Lu}{3,16}, (?<testfirst>\p{Lu}{3,14})(?!\pL)(?C"testfirst:given-male|given-female")(?C"!testfirst:medical|drug|heading|month|abbreviation")(?: \p{Lu}\.?)?)(?=[ \t]*(?:\n|\z)|\t|[ ](?C"wide"))
  hit 471950   {DAY, TERRANCE}         B    KOP
  hit 0915  ---  {STREET, JAMES}\t38M
  miss BLOOD, URINE   normal

# "ATT : CASTIGLIA,R": the same behind a label.
rule name/last-letter-label
  type NAME
  cross column
  trigger mark ,
  back 4
  confidence 0.92
  regex %{lb}(?i:att|attn|attending|phys|physician|dr|prov|provider|ordering|ord|ref|referring|pt|patient|name|nurse|tech|copy|cc|pcp|surgeon) ?: ?(?<hide>\p{Lu}{3,18}(?:['’-]\p{Lu}{2,14})?,\p{Lu}(?!\pL))(?=[ \t]*(?:\n|\z)|\t|[ ])
  hit ATT : {CASTIGLIA,R}         ACCT: H20
  hit COPY: {BEGIC,S} MD (PCP)
  miss NOTE: BLOOD,U x

# "de Souza e Silva": two surnames as they are joined in Portuguese.
rule name/surnames-e
  type NAME
  trigger word e
  back 8
  confidence 0.93
  regex %{lb}(?<hide>(?!(?:Mr|Ms|Mrs|Dr|Miss|Sr|Sra|Dra|Prof|Dona|Senhor|Senhora)\.? )(?:\p{Lu}[\pL'’]{1,15}(?:-\p{Lu}[\pL'’]{1,15})? ){1,3}(?:d[aeo]s? )?\p{Lu}[\pL'’]{2,15} e (?:d[aeo]s? )?\p{Lu}[\pL'’]{2,15})(?![\pL'’-])
  hit Ms {Ivy-May de Souza e Silva}, has
  miss Vitamin E and C
  miss e Silva

# "Bjørn-Erik aus der Au", "Ruaridh mac an t-Saoir": particles of two words, a surname that begins small.
rule name/particles-two
  type NAME
  trigger word aus auf mac nic
  back 5
  confidence 0.94
  regex %{lb}(?<hide>\p{Lu}[\pL'’]{1,15}(?:-\p{Lu}[\pL'’]{1,15})?(?: \p{Lu}[\pL'’]{1,15})? (?:au[sf] (?:der|dem)|(?:mac|nic) (?:an|a'|na)) (?:[tn]-)?\p{Lu}[\pL'’]{1,20}(?:-\p{Lu}[\pL'’]{1,15})?)(?![\pL])
  hit foreman, {Bjørn-Erik aus der Au}, can
  hit with {Ruaridh mac an t-Saoir} and
  miss Es kam aus der Stadt
