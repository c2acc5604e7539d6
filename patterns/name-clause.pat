# Names that a clause gives away: who holds a rank, who is asked, who rings, whose case it is, who keyed the entry.

define no_person (?C"!month|weekday|holiday|heading|medical|drug|abbreviation|document-word|demonym|country|state|specialty|title|pronoun|article|organisation-head|facility-head|role-patient|role-official|role-attorney|role-clinician|relative|auxiliary|contraction|conjunction|conjunction-clause|preposition-place|preposition-other|generic-workplace|company|insurer|guideline|statute|occupation")
define small_name \p{Ll}{3,14}(?!\pL)(?:(?C"given-male|given-female|given-world")|(?C"!english"))(?C"!auxiliary|pronoun|article|preposition-place|preposition-other|conjunction|conjunction-clause|medical|drug|abbreviation|relative|month|weekday|contraction|role-clinician|role-patient|title|document-word|generic-workplace|company|device")

# Ranks of the police in Britain, with a collar number or none.
rule name/police-rank
  type NAME
  role official
  trigger word pc wpc pcso dc ds di dci tdc
  confidence 0.92
  regex (?:\A|(?<=[\n"(])|(?<=[.;:,] )|(?<=by )|(?<=with )|(?<=and )|(?<=then )|(?<=from )|(?<=told )|(?<=to )|(?<=of ))(?:PC|WPC|PCSO|DC|DS|DI|DCI|TDC) (?:\d{2,5} )?(?<hide>\p{Lu}\p{Ll}+(?:[-' ]\p{Lu}\p{Ll}+)?)(?=(?:'s)?(?: (?:took|said|says|attended|came|went|arrived|called|wrote|told|found|seized|arrested|and|was|is|has|had|of|from|who|noted|later|then|gave|spoke|asked|stopped|charged|interviewed)\b|[,.;:)]))
  hit PC {Constable} took the first account
  hit seen by DS {Oyelaran}, who
  hit then PC 4471 {Hargreave} attended
  miss a PC World came
  miss the DC Circuit said

# Who is told or asked something, in small letters: "i told joy not to lift", "ask ol' jimbo if".
rule name/told-small
  type NAME
  trigger word told tell ask asked texted excuse
  confidence 0.82
  regex %{lb}(?:(?:told|tell|ask|asked|texted) (?:(?:ol'?|old|big|little|lil|lil'|poor) )?(?<hide>%{small_name}) (?:not to|to|if|that (?:she|he|they|it|i)|she|he|about (?:the|his|her|it)|whether|when)|excuse (?<hide>%{small_name}) (?:from|for being|today|till|until))(?!\pL)
  hit i told {joy} not to lift the dog
  hit ask ol' {jimbo} if he has been
  hit pls excuse {tanner} from pe
  miss told her not to lift
  miss ask mom if she is in
  miss ask nurse if she can
  miss told staff not to come

# "mister okafor"
rule name/mister-small
  type NAME
  trigger word mister missus
  confidence 0.85
  regex %{lb}(?:mister|missus) (?<hide>(?:(?:van der|van|de la|de|el) )?\p{Ll}{3,20})(?![\pL'])(?C"!auxiliary|pronoun|preposition-place|preposition-other|conjunction|person-verb|month")
  hit Question mark mister {okafor} I mean
  miss a mister and a miss
  miss mister was asked

# "Call ms hatch at", "ms van der zanden wants".
rule name/ms-small
  type NAME
  trigger word ms mr
  confidence 0.84
  regex (?:(?<=[Cc]all |[Pp]age |text |ring |phone |email |remind |dear |[.] |\n)|\A)(?:ms|mr)\.? (?<hide>(?:(?:van der|van den|van|von|de la|de|del|el|al) )?\p{Ll}[\p{Ll}'-]{2,20})(?![\pL])(?C"!auxiliary|preposition-place|preposition-other|pronoun|conjunction|medical|drug|abbreviation|specialty")(?= (?:at|wants|called|calls|says|said|is|was|needs|came|here|asked|has|re|about|for|to|re:|on|and|who|\d)\b|[,.;]|[ \t]*\n)(?<!contin|mild|moderate|severe)
  hit Call ms {hatch} at 2145550117
  hit then. ms {van der zanden} wants the copy
  miss call ms contin at 9
  miss her ms is worse

# "pt rosa q called": a letter for the surname.
rule name/pt-letter
  type NAME
  role patient
  cross line
  trigger word pt patient client
  confidence 0.86
  regex (?:\A|(?<=[\n.;] )|(?<=\n))(?:pt|patient|client) (?<hide>\p{Ll}{3,14}(?!\pL)(?C"given-male|given-female|given-world")(?C"!auxiliary|pronoun|preposition-place|preposition-other|drug|month") \p{Ll})\.? (?:called|here|seen|states|says|said|wants|is|was|came|c/o|req|reports|asking)(?!\pL)
  hit \npt {rosa q} called re bp
  miss \npt wants a refill
  miss \npt seen w his mom

# A party in capitals inside a sentence: "respondent LITTLE had notice".
rule name/party-capitals
  type NAME
  trigger word respondent petitioner claimant appellant appellee defendant plaintiff applicant complainant worker employee decedent
  confidence 0.88
  regex %{lb}(?:[Rr]espondent|[Pp]etitioner|[Cc]laimant|[Aa]ppell(?:ant|ee)|[Dd]efendant|[Pp]laintiff|[Aa]pplicant|[Cc]omplainant|[Ww]orker|[Ee]mployee|[Dd]ecedent) (?<hide>\p{Lu}[\p{Lu}'-]{2,20})(?![\pL\pN/-])(?C"!abbreviation|medical|heading|statute|guideline|country|state|legal-form|organisation-head|document-word|company|auxiliary|role-other|relative|generic-workplace")(?<!EMPLOYER)(?= (?:had|has|was|is|did|does|argues|argued|filed|contends|contended|testified|appeals|appealed|denied|denies|moved|claims|failed|knew|and|who|in|on)\b \p{Ll}|'s \p{Ll})
  hit held that respondent {LITTLE} had notice in fact
  hit claimant {OKORO}'s wife said
  miss respondent EMPLOYER had notice
  miss the claimant MUST FILE
  miss defendant UPS was late

# "Counsel for the carrier, Bond, did not object".
rule name/counsel-comma
  type NAME
  role attorney
  trigger word counsel attorney lawyer solicitor barrister
  confidence 0.88
  regex %{lb}(?i:counsel|attorneys?|lawyers?|solicitors?|barrister) for (?:the |his |her |both |our |their )?\p{Ll}+(?: \p{Ll}+){0,2}, (?<hide>\p{Lu}[\p{Ll}'’-]{1,18}(?: \p{Lu}[\p{Ll}'’-]{1,18})?)%{no_person}, (?:did|said|says|argued|objected|asked|told|was|is|has|had|agreed|moved|conceded|stipulated|wrote|called|will|who|then|also|never|contends|submits|appeared)(?!\pL)
  hit Counsel for the carrier, {Bond}, did not object
  hit the lawyer for the other driver, {Ada Quill}, said
  miss Counsel for the carrier, However, did
  miss counsel for the State, then

# "in Sharp's own words"
rule name/own-words
  type NAME
  trigger word own
  back 3
  confidence 0.9
  regex %{lb}(?:[Ii]n|[Bb]y|[Tt]o) (?<hide>\p{Lu}[\p{Ll}-]{1,18})%{no_person}['’]s own (?:words?|account|hand|handwriting|estimate|estimation|telling|version|admission|testimony|writing|report|phrase|terms|credit|surprise|detriment)(?!\pL)
  hit after coffee was, in {Sharp}'s own words, "like a stitch"
  hit By {Okoro}'s own account he fell
  miss in March's own words
  miss in God's own country

# "If Obi rings the centre"
rule name/if-rings
  type NAME
  trigger word if when once unless
  confidence 0.84
  regex %{lb}(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless) (?<hide>\p{Lu}\p{Ll}{1,14})%{no_person}(?<!Social|Medicare|Medicaid|Management|God|Police|Dad|Mum|Mom|Gran|Nan|Santa) (?:rings|texts|phones|emails|cries|wakes|asks for|turns up|shows up|drops by|stops by|pops in|gets home|gets there|comes home|comes round|comes by|comes over|goes home)(?!\pL)
  hit If {Obi} rings the centre
  hit When {Prudence} gets home, call
  miss If Medicare rings, say no
  miss If Mum rings, say so
  miss When Monday rings in

# "Please have Bitsy call me"
rule name/have-call
  type NAME
  trigger word have let get ask
  confidence 0.86
  regex %{lb}(?:[Hh]ave|[Ll]et|[Gg]et|[Aa]sk) (?<hide>\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,15})?)%{no_person}(?<!Medicare|Medicaid|Security|God|Police|Reception|Pharmacy|Dad|Mum|Mom|Staff|Therapy|Services|Nursing|Desk|Office|Clinic|Team) (?:to call|to ring|to text|to email|to phone|to bring|to sign|call|ring|text|phone|email|know if|know when|know that|know he|know she|know we|know I|sign the|bring the|drive)(?!\pL)
  hit Please have {Bunny} call me
  hit Ask {Ada Quill} to bring the form
  hit let {Prudence} know that he is in
  miss have Medicare call me
  miss Let Mum know that
  miss have Physical Therapy call

# Who closed, mailed or keyed, behind the hour or the day: "Copies mailed 7/3/24 rl", "closed 9:20 AM DCR".
rule name/initials-behind-day
  type NAME
  trigger word mailed closed faxed copied filed posted entered scanned keyed emailed
  confidence 0.86
  regex %{lb}(?i:%{trigger})(?: on| at)?:? (?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}-\d{1,2}-\d{2,4})?(?:,? ?\d{1,2}:?\d\d(?: ?[AaPp]\.?[Mm]\.?)?)?(?<=\d|[AaPp][Mm]),? ?[-/]? ?(?<hide>\p{Ll}{2,3}(?!\pL)(?C"!english|month|weekday")|\p{Lu}{2,3}(?!\pL)(?C"!english|company|month|weekday|heading"))(?<!am|pm|AM|PM|hrs|EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|BST|UTC|AET)(?=[ \t]*(?:\n|\z|[.;]))
  hit Copies mailed 7/3/24 {rl}\n
  hit Encounter closed 10/09/2024 9:20 AM {DCR}\n
  hit Faxed 3/4/14 - {kjb}.
  miss mailed 7/3/24 am
  miss Closed 9:20 AM EST
  miss mailed 7/3/24 by post

# "typed by lp the same evening", "TRANSCRIBED BY jlw, NOT READ", "seen w/ attending ab".
rule name/typed-small
  type NAME
  trigger word typed transcribed scribed keyed attending preceptor resident
  confidence 0.87
  regex %{lb}(?:(?i:typed|transcribed|scribed|keyed) (?i:by) (?!rn|md|np|pa|ma|cna|lpn|dr)(?<hide>\p{Ll}{2,3})(?![\pL'])(?C"!english|medical|relative|pronoun")|(?<=w/ |with |by )(?:attending|preceptor|resident) (?!rn|md|np|pa|ma|dr|on|at|in|to|as|is|he|she|who|for|and|was|has)(?<hide>\p{Ll}{2,3})(?![\pL']))(?=[,.;)]| (?:the|on|at|and|same|that|this|not)(?!\pL)|[ \t]*(?:\n|\z))
  hit dictated and typed by {lp} the same evening
  hit TRANSCRIBED BY {jlw}, NOT READ
  hit seen w/ attending {ab}, agree
  miss typed by an aide
  miss typed by me.

# "gk, ms3": a student signs in small letters.
rule name/student-small
  type NAME
  role clinician
  trigger word ms pgy
  back 2
  confidence 0.88
  regex (?<=[.\n] |\n)(?<hide>\p{Ll}{2,3})(?!\pL)(?C"!english|medical"), ?(?:ms[1-4]|pgy-?[1-6])(?![\pL\pN])
  hit agree w/ above. {gk}, ms3
  miss agree so, ms3

# "Wife Mai Yer and eldest Bao (decision maker)"
rule name/eldest
  type NAME
  role relative
  trigger word eldest oldest youngest firstborn
  confidence 0.86
  regex %{lb}(?:[Ee]ldest|[Oo]ldest|[Yy]oungest|[Ff]irstborn)(?:,| is| one is|:)? (?<hide>\p{Lu}[\p{Ll}'’-]{1,16})%{no_person}(?= \(|,|[.;:)]| (?:is|was|has|had|and|at|in|lives|says|said|called|who|will|just|came|helps|works|goes|started|turned)%{rb}|'s )
  hit Wife Mai Yer and eldest {Bao} (decision maker)
  hit Her youngest, {Prudence}, and he
  miss the oldest Monday he had
  miss the youngest Patient is
  miss her eldest Son is

# "the twins by name (Exaucé and Merveille, 3)": two and how old they are.
rule name/bracket-pair
  type NAME
  trigger mark (
  confidence 0.88
  regex \((?<hide>\p{Lu}[\p{Ll}'’-]{2,16})%{no_person}(?= (?:and|&) \p{Lu}[\p{Ll}'’-]{2,16},? (?:both )?(?:aged? )?\d{1,2}\))
  hit the twins by name ({Exaucé} and Merveille, 3)
  miss (May and June, 30)
  miss (Scene and Act, vol 3)

rule name/bracket-pair-second
  type NAME
  trigger mark (
  confidence 0.88
  regex \(\p{Lu}[\p{Ll}'’-]{2,16}%{no_person} (?:and|&) (?<hide>\p{Lu}[\p{Ll}'’-]{2,16})%{no_person}(?=,? (?:both )?(?:aged? )?\d{1,2}\))
  hit the twins by name (Exaucé and {Merveille}, 3)
  miss (Ada and June, 30)

# "Routed to: EKUNDAYO, T   Priority", "Dr HIGHTOWER, J": a surname in capitals and a letter without its full stop.
rule name/capitals-letter
  type NAME
  cross column
  trigger word to dr attending provider pcp surgeon by from
  back 2
  confidence 0.9
  regex %{lb}(?:(?:[Rr]outed|[Aa]ssigned|[Ss]ent) to:? |(?i:attending|provider|pcp|surgeon|ordered by|cosigned by|from|to|by): ?|(?:Dr|DR)\.? )(?<hide>\p{Lu}[\p{Lu}'-]{2,20}, \p{Lu})(?![\pL\pN.'/-])
  hit Routed to: {EKUNDAYO, T}   Priority: high
  hit Dr {HIGHTOWER, J}\nUnit 5E
  miss by: MRI, CT

# "Escort: C/O Bull badge 4471"
rule name/officer-badge
  type NAME
  role official
  trigger word o ofc dep cpl ptl deputy officer trooper
  back 2
  confidence 0.9
  regex %{lb}(?:C/O|CO|Ofc\.?|Dep\.?|Cpl\.?|Ptl\.?|Deputy|Officer|Trooper) (?<hide>\p{Lu}[\p{Ll}'’-]{1,18}(?: \p{Lu}[\p{Ll}'’-]{1,18})?),? (?:#|badge|Badge|star|Star|shield|unit|P#)(?= ?#? ?\d)
  hit Escort: C/O {Bull} badge 4471
  hit Ofc. {Dale Merit}, star 2207
  miss Officer badge 44
  miss CO levels badge

# "his neighbor Wilbur ("Wib") drives"
rule name/nick-quoted
  type NAME
  trigger list given-male
  trigger list given-female
  trigger list given-world
  confidence 0.9
  regex %{lb}(?<testname>\p{Lu}\p{Ll}{1,15})(?!\pL)(?C"testname:given-male|given-female|given-world")(?C"!testname:month|weekday|season") \(["“](?<hide>\p{Lu}[\p{Ll}'’-]{1,15}(?: \p{Lu}[\p{Ll}'’-]{1,15})?)["”]\)
  hit his neighbor Wilbur ("{Wib}") drives
  hit Pete ("{Big Red}") came
  miss in June ("Pride") he
  miss the will ("Will") of

# "Preferred:   Zippy", "Goes by: Bo"
rule name/preferred-label
  type NAME
  cross column
  trigger word preferred prefers goes nickname alias aka
  confidence 0.88
  regex (?:\A|(?<=\n)|(?<=[;,.] )|(?<=  )|(?<=\t))[ \t]*(?i:preferred(?: name)?|prefers|goes by|nickname|alias|a\.?k\.?a\.?)(?: is)?:[ \t]{1,12}(?<hide>\p{Lu}[\p{Ll}'’-]{1,15})(?![\pL'-])(?C"!document-word|heading|medical|drug|country|demonym|specialty|article|pronoun|preposition-other|preposition-place")(?<!None|Same|English|Spanish|Phone|Email|Mail|Yes|No|Text|Female|Male|Morning|Evening)(?=[ \t]*(?:\n|\z|[,;.(])|[ \t](?C"wide"))
  hit Preferred:   {Zippy}\nAge / sex
  hit \nGoes by: {Bo}\n
  miss Preferred: None\n
  miss preferred: the patient

# "At trial, Justice said he had locked it", "at the request of Sable."
rule name/at-trial
  type NAME
  trigger word trial hearing deposition request behest insistence
  back 3
  confidence 0.86
  regex %{lb}(?:[Aa]t (?:the )?(?:trial|hearing|deposition|his deposition|her deposition), (?<hide>\p{Lu}[\p{Ll}'’-]{1,18})(?C"!month|weekday|article|pronoun|conjunction-clause|preposition-other|preposition-place|auxiliary|document-word|role-patient|role-other|role-clinician|occupation")(?<!However|Defendant|Plaintiff|Counsel) (?:said|testified|claimed|denied|admitted|told|explained|insisted|maintained|agreed|conceded|acknowledged)|[Aa]t the (?:request|behest|insistence) of (?<hide>\p{Lu}[\p{Ll}'’-]{1,18})%{no_person}(?=[.,;]))(?!\pL)
  hit At trial, {Justice} said he had locked
  hit & Daughters at the request of {Sable}.
  miss At trial, However said
  miss at the request of Counsel.

# "BROWN STATED THAT GREEN RAN"
rule name/capitals-stated
  type NAME
  trigger word stated reported testified admitted claimed
  back 1
  confidence 0.86
  regex (?:\A|(?<=\n)|(?<=[.!?] ))(?<hide>\p{Lu}[\p{Lu}'-]{2,18})(?![\pL'])%{no_person}(?<!PT|PARTY|WITNESS|EXAMINEE|INSURED|SUBJECT|MOTHER|FATHER|PARENTS|THEY|STAFF|NOBODY|BOTH|WIFE|HUSBAND) (?:STATED|REPORTED|TESTIFIED|ADMITTED|CLAIMED) (?:THAT|HE|SHE|TO)(?!\pL)
  hit {BROWN} STATED THAT GREEN RAN THE RED
  miss PATIENT STATED THAT HE
  miss Brown stated that

# "Ng wrote the order", "Oh intubated him": what only a person does at a bedside.
rule name/wrote-order
  type NAME
  trigger word wrote signed paged scrubbed intubated dictated
  back 1
  confidence 0.84
  regex (?:\A|(?<=\n)|(?<=[.!?] )|(?<=and )|(?<=then ))(?<hide>\p{Lu}[\p{Ll}'’-]{1,18})(?![\pL'’])%{no_person}(?<!Surgery|Medicine|Staff|Anesthesia|Nursing|Pharmacy|Labor|Management|Nobody|Someone|Somebody|Both) (?:wrote the|signed (?:the|off|out)|paged (?:the|us|me)|scrubbed in|intubated (?:him|her|the)|dictated the)(?!\pL)
  hit {Oyelaran} wrote the order and
  hit then {Field} signed off on it
  miss He wrote the order

# "whom all of us call Rel", "that the crew calls Biscuit"
rule name/whom-they-call
  type NAME
  trigger word call calls called
  back 6
  confidence 0.86
  regex %{lb}(?:whom|who|that)(?: (?!(?:he|she|I|they|we) (?:called|call|calls) )(?:\p{Ll}{1,10}|I)){1,4} (?:call|calls|called) (?<hide>\p{Lu}\p{Ll}{1,14}(?:[ -]\p{Lu}\p{Ll}{1,14})?)(?!\pL)(?C"!month|weekday|company|title|medical|drug|state|country|greeting")(?=[.,;:)"”]|\z|\n| (?:and|but|was|is|who|had|since|for|from|to)%{rb})
  hit Boudreau, whom all of us call {Rel}. He
  hit the dog man, whom the crew calls {Cornbread}, and
  miss whom we call Monday.
  miss who called Amazon to

# "Amos T. Pettibone (Tee to my friends)", "("Sheep" to his crew)"
rule name/nickname-to-friends
  type NAME
  trigger word to
  back 4
  confidence 0.88
  regex \(["“‘']?(?<hide>\p{Lu}\p{Ll}{1,14}(?![\pL])(?C"!month|weekday|person-verb|heading|document-word"))["”’']? to (?:my|his|her|their|our|everyone|everybody|most|us|family|friends|those|the (?:crew|family|kids|grandchildren|neighbors|neighbours|boys|girls|nurses|staff))%{rb}[^()\n]{0,40}\)
  hit Amos T. Pettibone ({Tee} to my friends)
  hit Gordon Lamb ("{Sheep}" to his crew)
  miss (Refer to all notes)
  miss (Monday to my office)

# "She signs her letters Mouse"
rule name/signs-letters
  type NAME
  trigger word signs signed sign
  confidence 0.84
  regex %{lb}(?:signs?|signed) (?:her|his|my|their|all her|all his) (?:\p{Ll}{2,9} )?(?:letters?|notes?|mails?|e-?mails?|cards?|texts?|poems?|paintings?|pictures?)(?: to \p{Ll}{2,8}| with| as)? ["“]?(?<hide>\p{Lu}\p{Ll}{1,14})(?!\pL)(?C"!month|weekday|greeting")
  hit She signs her letters {Mouse} and
  hit who signed all her notes "{Bunny}"
  miss She signed her letter Monday
  miss signed the letters Mouse

# "known to everyone on the scaffold as Biscuit"
rule name/known-to-as
  type NAME
  trigger word known
  confidence 0.84
  regex %{lb}known (?:to (?:\p{Ll}{2,10} ){1,3})?(?:(?:on|in|at|around|among|about) (?:the |his |her )?(?:\p{Ll}{2,10} ){1,2})?as (?<=to \pL{2} as |[a-z]{2} as )(?<hide>["“]?\p{Lu}\p{Ll}{1,14})(?!\pL)(?C"!month|weekday|company|medical|drug|state|country|abbreviation|eponym|demonym")(?=["”]?(?:[.,;)]|\z| (?:never|and|was|who|had|is|came|said|fell)%{rb}))
  hit known to everyone on the scaffold as {Biscuit}, never
  hit known around the yard as {Tank} and
  miss known as Coumadin, and
  miss known in the trade as Sheetrock of

# "-- p. ramanujam pgy3", "attending k. thorvaldsdottir": an initial and a name in small letters, with who it is.
rule name/initial-lower-role
  type NAME
  trigger word pgy md do rn np pa dpt crna attending resident intern dr nurse
  back 4
  confidence 0.84
  regex (?<![\pL\pN.])(?:(?<hide>\p{Ll}\. ?(?<testname>\p{Ll}{4,20})(?!\pL)(?C"!testname:english|medical|drug|latin"))(?=,? (?:pgy ?-?\d?|md|do|rn|np|pa|pa-c|np-c|dpt|crna)(?!\pL))|(?:attending|resident|intern|dr\.?|nurse) (?<hide>\p{Ll}\. ?(?<testname>\p{Ll}{4,20})(?!\pL)(?C"!testname:english|medical|drug|latin")))
  hit lindqvist. -- {p. ramanujam} pgy3
  hit attending {k. thorvaldsdottir}
  miss attending e. coli talk
  miss s. aureus md

# "pls tell dr wu"
rule name/doctor-two-letters
  type NAME
  trigger word dr dra doc
  confidence 0.82
  regex %{lb}(?:dr|dra|doc)\.? (?<hide>\p{Ll}{2})(?![\pL\pN'])(?!\.\pL)(?C"surname-us|surname-world|given-world")(?C"!english|abbreviation|medical")
  hit Pls tell dr {wu} the biopsy is back
  miss seen by dr to go
  miss dr on call

# "Probation by Agent Torres-Blue"
rule name/agent
  type NAME
  trigger word agent
  confidence 0.87
  regex %{lb}(?:Agent|AGENT|[Ss]pecial agent|[Pp]robation agent|[Pp]arole agent) (?<hide>(?:\p{Lu}\.? )?(?!(?:Orange|ORANGE)\b)(?<testname>\p{Lu}[\pL'’]{1,20})(?C"testname:surname-us|surname-world")(?:-\p{Lu}[\pL'’]{1,20})?)(?![\pL])
  hit PROBATION BY AGENT {TORRES-BLUE}.
  hit said Agent {Delgado}, who
  miss exposure to Agent Orange in
  miss the agent Amoxicillin was

# "Mr. ten Broek-Alvarado", "Mrs. 't Hooft": a particle in small letters behind a title.
rule name/title-particle
  type NAME
  trigger word mr mrs ms dr miss judge prof
  confidence 0.96
  regex %{lb}(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?|Miss|Judge) (?<hide>(?:ten|ter|op de[nr]?|in ['’]t|['’]t|van ['’]t|te|uit de[nr]?) \p{Lu}[\pL'’]{1,20}(?:-\p{Lu}[\pL'’]{1,20})?)(?!\pL)
  hit seen by Mr. {ten Broek-Alvarado} and
  hit Mrs. {'t Hooft} came
  miss Mr. ten pounds came

# "dr. oyelaran-whitcombe": two surnames in small letters behind a title.
rule name/doctor-lower-pair
  type NAME
  trigger word dr dra mr mrs ms
  confidence 0.9
  regex %{lb}(?:dra?|mrs?|ms)\.? (?<hide>(?:\p{Ll}\. ?)?\p{Ll}{3,20}-\p{Ll}{3,20})(?![\pL\pN-])(?! (?:pain|test|visit|care|exam))
  hit seen by dr. {oyelaran-whitcombe} in the
  miss dr. follow-up exam

# "I concur with villanueva that": a surname in small letters, behind what colleagues do.
rule name/concur-lower
  type NAME
  trigger word concur concurs concurred agree agrees agreed disagree discussed spoke conferred consulted deferred defer
  confidence 0.86
  regex %{lb}(?:concur|concurs|concurred|agree|agrees|agreed|disagree|discussed|spoke|conferred|consulted|deferred|defer) (?:with|to) (?<hide>\p{Ll}{4,18})(?![\pL\pN'-])(?C"surname-us|surname-world")(?C"!english|medical|drug|eponym|relative|role-patient|role-clinician|occupation|company|place-us|month")
  hit I concur with {villanueva} that the nerve
  hit agree with {quintanilla} and dr lee
  miss agree with plan to go
  miss discussed with family today
