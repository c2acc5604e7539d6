# Abbreviations with a value, letters of a list, eponyms behind their noun, results that begin a sentence: what takes the shape of a name or a place in
# notes and is none.  Each is weaker than a certain find.

# "EDW 81.5 kg", "BFR 400", "DF 4-/5": an abbreviation that no list holds, with its value.
rule protect/abbreviation-value
  type PROTECT
  trigger shape upper
  confidence 0.9
  regex %{lb}(?<!\pL\. )[A-Z]{2,5}(?!\pL)(?:(?C"abbreviation")|(?C"!surname-us|given-male|given-female"))(?= (?:of |is |was )?\d{1,3}(?:\.\d{1,2})? ?(?:kg|mg|mL|ml|mm|cm|%|kcal|bpm|mmol|L|\||[A-Z]{2,4} \d)| [0-5][-+]?/5| \d{1,3}\.\d| \d{3}(?:[.;]|\z|\n)(?![.]\d))
  hit 58 M | # | {EDW} 81.5 kg\nRx
  hit K 2.0 | {BFR} 400 DFR 600 | 3:45
  hit absent. Ankle {DF} 4-/5 R.
  miss Dayton, OH 45402
  miss TAN 47 M
  miss BABY GIRL STEED 3.2 kg

# The word before the number of a station, bed or room, in capitals.
rule protect/place-number
  type PROTECT
  trigger word station bed room chair bay rm stn pod
  confidence 0.985
  regex %{lb}(?:STATION|BED|ROOM|CHAIR|BAY|RM|STN|POD|Bay|Pod|Chair)(?= #?\d{1,4}[A-Z]?(?![\pL\pN]))
  hit TREATMENT LOG -- {STATION} 11\nPt
  hit GENOWEFA   {RM} 14 BED A
  miss the station 11
  miss ROOMS 12

# Licences of professions by their letters.
rule protect/licence-letters
  type PROTECT
  trigger word ardc gdc chi id bbs rpt icn nhi
  confidence 0.97
  regex %{lb}(?:ARDC|GDC|CHI|ID|RPT|ICN|NHI|BBS)(?= (?:#|No\. ?)?(?:\d{6,12}|\d{2,3}-\d{2,4})(?:-\d+)?%{rb}(?! \pL))
  hit Ansel Lamb III\n{ARDC} 6188042\n
  miss Boise, ID 83704
  miss ID card

# Letters of a list of specimens: "A. Prostate, right base".
rule protect/specimen-letter
  type PROTECT
  trigger shape initial
  confidence 0.93
  regex (?<=\n|\A|: |[ \t]|\))[A-L][.)] (?<testword>\p{Lu}\p{Ll}{3,14})(?!\pL)(?:(?C"testword:medical")(?C"!testword:surname-us|given-male|given-female")|(?:(?C"testword:medical")|(?<=Colon)|(?C"!testword:surname-us|surname-world|given-male|given-female"))(?=, (?:right|left(?! (?:a |the |his |her |no )?(?:message|VM|voice|at|for|word|work|early|before|after|without)\b)|mid|base|apex|upper|lower|proximal|distal|ascending|descending|sigmoid|random|skin|biopsy|excision|total|partial|core|shave|punch)\b))
  hit SPECIMEN\n{A. Prostate}, right base
  hit DIAGNOSIS: {A. Colon}, right
  miss Seen by A. Brown, MD
  miss A. Colon, MD
  miss D/w L. Kaminski, left VM.
  miss Told B. Bullock, right knee better

# What a structure is called after: "circle of Willis", "vein of Galen".
rule protect/of-eponym
  type PROTECT
  trigger word circle vein foramen foramina ampulla sphincter aqueduct canal crypt crypts islet islets loop node pouch torcular bundle duct fissure ligament tunnel sinus sinuses triangle tubercle organ gland zone sulcus fossa trigone fascia ganglion band artery tetralogy bursa cells papilla valves nerve nodes
  confidence 0.986
  regex %{lb}(?i:circle|veins?|foram(?:en|ina)|ampulla|sphincter|aqueduct|canal|crypts?|islets?|loops?|nodes?|pouch|bundle|duct|fissure|ligament|tunnel|sinus(?:es)?|triangle|tubercle|organ|gland|zone|sulcus|fossa|trigone|fascia|ganglion|band|artery|tetralogy|bursa|cells|papilla|valves|nerve|torcular) of (?<hide>\p{Lu}\p{Ll}{2,14}(?: and \p{Lu}\p{Ll}{2,14})?)(?!\pL)(?! (?:Street|Avenue|County|Hospital))|%{lb}[Tt]orcular (?<hide>Herophili)
  hit The circle of {Willis} is patent.
  hit the vein of {Galen} and others are open
  hit The foramina of {Luschka and Magendie} are patent.
  miss the nerve of him
  miss a band of 12 men

# A surname before a noun that goes with no patient: "a Thompson hemiprosthesis", "Duret haemorrhages".
rule protect/eponym-noun
  type PROTECT
  trigger word hemiprosthesis prosthesis haemorrhage haemorrhages hemorrhage hemorrhages gyrus gyri murmur sign rupture osteotomy incision approach drain catheter tube stent valve retractor classification criteria spots nodes
  back 3
  confidence 0.986
  regex %{lb}(?!(?<=[Hh]ave |\b[Hh]ad |\b[Ll]et |\b[Ww]ill |\b[Cc]an |\b[Dd]id |ould |ust |hat |ade |ake |sked |\b[Ii]f )[\pL-]{2,20} sign)(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |iss |dge )(?<hide>(?!(?:The|A|An|This|That|His|Her|No|Any|Good|Poor|New|Old|Left|Right|Mr|Ms|Mrs|Dr|And|With|For|Of|Our|My|Your|Let|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,5}day)\b)\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,14})?(?:'s)?)(?<!\p{Ll}'s) (?:hemiprosthesis|ha?emorrhages?|gyrus|gyri|murmur|rupture|osteotomy|incision|retractor|classification|criteria|spots|nodes|sign(?! (?:the|an?|his|her|their|my|our|off|in|up|out|here|for|it|this|that|all|any|consents?|releases?|papers?|forms?)(?!\pL)))%{rb}
  hit herniation and {Duret} haemorrhages of the pons
  hit I did a {Thompson} hemiprosthesis, cemented
  hit quarter to eleven with a {Boerhaave} rupture, as
  miss Maria Tan signs it.
  miss Maria's incision
  miss Have Claude sign the consent
  miss Let Mattson sign.
  miss Have Dr. Tan sign.
  miss the July incision
  miss The Monday incision check

# A state or result that begins a sentence: "Cotinine was not measured", "Proned x16 h".
rule protect/result-first
  type PROTECT
  trigger word was were is level levels positive negative normal elevated x
  back 1
  confidence 0.85
  regex (?<=\. |\n|\A|: |; )(?<testword>\p{Lu}\p{Ll}{4,18}(?<=ine|ase|ide|ate|one|ium|ose|gen|emia|uria|oid|amine|ol|in|ed))(?!\pL)(?C"!testword:surname-us|surname-world|given-male|given-female|given-world") (?:(?:was|were|is) (?:not (?:measured|done|sent|checked|drawn)|normal|negative|positive|elevated|low|high|detected|undetect)|levels? |positive|negative|normal|elevated|x ?\d)
  hit 1/2 packs daily. {Cotinine was not measured}. Body
  hit 24h: {Proned x1}6 h.
  miss Levine was not measured by it.
  miss Kowalczyk was negative about it

# "MR BRAIN", "CT CHEST": a study in capitals, not a man.
rule protect/study-upper
  type PROTECT
  trigger word mr ct mri us
  confidence 0.986
  regex %{lb}(?:MR|CT|MRI|US|MRA|CTA) (?:BRAIN|HEAD|NECK|CHEST|ABDOMEN|PELVIS|SPINE|CERVICAL|LUMBAR|THORACIC|KNEE|SHOULDER|HIP|ANKLE|WRIST|ELBOW|HAND|FOOT|ORBITS?|SINUS(?:ES)?|ANGIO(?:GRAM|GRAPHY)?|ENTEROGRAPHY|VENOGRAM|UROGRAM|IACS?|PITUITARY|FACE|TMJ|BREASTS?|LIVER|PROSTATE|CARDIAC|HEART)(?!\pL)(?: (?:NORMAL|WITH|WITHOUT|AND|SPINE|ABNORMAL|LIMITED|COMPLETE))?
  hit TEMPLATE: {MR BRAIN} (MACRO 4)
  hit then {CT CHEST}, done
  miss MR TAN WITH
  miss MR DELGADO

rule protect/device-upper
  type PROTECT
  trigger word catheter catheters drain tube stent retractor forceps drains tubes stents
  back 1
  confidence 0.986
  regex %{lb}(?<hide>\p{Lu}{4,14})(?:(?C"eponym|device|medical")|(?C"!surname-us|given-male|given-female"))(?C"!month|weekday") (?:CATHETERS?|DRAINS?|TUBES?|STENTS?|RETRACTOR|FORCEPS)(?!\pL)
  hit INSERTION OF A {FOLEY} CATHETER AND
  miss FOLEY SAW A CATHETER
  miss the foley catheter
  miss PATIENT VELAZQUEZ DRAINS WELL
  miss S/P JULY STENT

# "Cor RRR", "level E", "read him Miranda".
rule protect/note-words
  type PROTECT
  trigger word cor level read res resident
  confidence 0.986
  regex %{lb}(?:Cor(?=:? (?:RRR|[Rr]eg|S1|irreg|tachy|brady|II/|nl))|[Ll]evel [A-Z](?![\pL'])(?:(?=\. \p{Lu}))?|[Rr]ead (?:him |her |them |his |their )?Miranda|RES(?= (?:IS|WAS|HAS|STATES|ALERT|FOUND|REFUSED|C/O)\b))
  hit Lungs clear. {Cor} RRR, S1
  hit reads at {level E}. At seven
  hit fry cook. {Read Miranda} at 1414
  hit NSG: {RES} IS A 101 YEAR OLD
  miss Cor Tan came
  miss He read Maria

# A language or a people before who speaks or translates it.
rule protect/language
  type PROTECT
  trigger word interpreter translator speaker language dialect speaking
  back 3
  confidence 0.986
  regex (?<=\b[Aa] |\ban |\b[Tt]he |\bno |\bby |\bin |\bher |\bhis |\bvia |\bwith )(?<hide>(?<testpeople>\p{Lu}[\pL'’]{2,14}))(?:(?C"testpeople:demonym")|(?C"!testpeople:surname-us|given-male|given-female|month|weekday|place-us"))(?:-| )(?:interpreter|translator|speaker|language|dialect|speaking)%{rb}
  hit He needs a {K'iche'} interpreter, not
  hit in the {Yugtun} language
  miss Maria Tan, interpreter
  miss Tan translator
  hit via an {Arabic} interpreter
  miss With Cletus speaking for the family
  miss in Dayton speaking

# Greetings of other languages.
rule protect/greeting-foreign
  type PROTECT
  trigger word kia hei nga tena talofa malo namaste selamat estimado estimada querido cordialement hilsen saludos gruesse grusse sehr liebe lieber cher chere caro kjaere kjare hej beste szanowny sayin prezado egregio gentile bula aloha mabuhay ndugu
  confidence 0.986
  regex (?:%{lb}(?:Kia (?:ora|kaha)|Hei kon[aā](?: mai)?|Ng[aā] mihi|T[eē]n[aā] koe|Talofa(?: lava)?|M[aā]l[oō] e lelei|Selamat (?:pagi|siang|malam)|Estimad[oa]|Cordialement|Med vennlig hilsen|Saludos|Gr[uü](?:ß|ss)e|Sehr geehrte[rs]?|Prezad[oa]|Egregio|Ni sa bula|Bula vinaka|Namaste|Mabuhay)|(?<=\A|\n)[ \t]*(?<hide>Querid[oa]|Liebe[r]?|Ch[eè]re?|Kj[aæ]re|Hej|Beste|Szanowny|Sayın|Gentile|Bula|Aloha|Talofa|M[aā]l[oō]|Hilsen|Selamat)(?= \p{Lu}[^\n,]{1,30},[ \t]*(?:\n|\z)|,?[ \t]*(?:\n|\z)))%{rb}
  hit ph 07 555 0142\n\n{Kia ora} Anahera,
  hit 10041887326.\n\n{Hei konā mai},\nBridget
  miss Kia Tan came
  miss the saludo
  miss Mr. Gentile called
  hit {Liebe} Annika,\n
  miss told Lieber to call
  miss Beste reports pain
  miss \nGentile, Mario\n

# "Flexion 50, ext 10" is a knee.
rule protect/motion
  type PROTECT
  trigger word ext extension
  back 4
  confidence 0.986
  regex (?i:flex(?:ion)?\.?) \d{1,3}(?:°| degrees)?,? (?i:ext(?:ension)?\.?)(?: is| to| of)? \d{1,3}%{rb}
  hit Antalgic. {Flexion 50, ext 10}. SLR
  miss call ext 4410
  miss Flex, ext 10

# "31 of 80 hours".
rule protect/of-total
  type PROTECT
  trigger word of
  back 1
  confidence 0.986
  regex %{lbn}\d{1,4} of \d{1,4}(?= (?:hours|days|visits|sessions|doses|weeks|months|classes|points|pages|payments)\b)
  hit Community service: {31 of 80} hours, MUST
  miss 31 of 2014
  miss page 3 of 9 then

# Makes of weapons before a model or a kind.
rule protect/weapon
  type PROTECT
  trigger word remington winchester mossberg beretta ruger colt glock wesson savage marlin browning
  confidence 0.986
  regex %{lb}(?:(?:Remington(?= (?:700|870|1100|783|770|597|742|760)\b)|Mossberg(?= (?:500|590|930|940|702|835)\b)|Marlin(?= (?:336|795|1895)\b)|Beretta(?= (?:686|390|391)\b)|Glock(?= (?:17|19|22|26|43)\b))(?! \d{3}[- .]\d{4})(?! \d{3}-)|(?:Remington|Winchester|Mossberg|Beretta|Ruger|Colt|Glock|Smith & Wesson|Marlin|Browning)(?= (?:\.\d|(?:shot)?gun|rifle|pistol|revolver|handgun)))
  hit Taken were:\none {Remington} 870, serial
  miss Mr Remington 87 men
  miss Browning came
  hit a {Glock} 19 in the car
  miss Call Browning 555-0142
  miss lives in Winchester 540 days

# Titles of guidelines and letters in capitals: "MANAGEMENT OF ACUTE LOW BACK PAIN", "ADVERSE BENEFIT DETERMINATION".
rule protect/title-upper
  type PROTECT
  trigger word management insertion care prevention treatment evaluation diagnosis determination assessment
  back 3
  confidence 0.986
  regex %{lb}(?:(?:MANAGEMENT|INSERTION|PREVENTION|TREATMENT|EVALUATION|DIAGNOSIS|ASSESSMENT|CARE) OF (?:AN? |THE )?\p{Lu}{3,14}(?:(?C"medical")|(?C"english")(?C"!surname-us"))(?C"!given-male|given-female")|(?:ADVERSE |FINAL |INITIAL |INTERNAL |BENEFIT |COVERAGE |APPEAL |CLAIM ){1,3}DETERMINATION)%{rb}
  hit {MANAGEMENT OF ACUTE} LOW BACK PAIN
  hit RE: {ADVERSE BENEFIT DETERMINATION}\n
  miss CARE OF 12
  miss MERIDIAN HEALTH MANAGEMENT
  miss UNDER THE CARE OF AREVALO SINCE
  miss ASSESSMENT OF DUDLEY FOUND

# One word behind the heading of a result: "IMPRESSION: Normal."
rule protect/result-alone
  type PROTECT
  trigger word impression findings finding result results conclusion comment
  confidence 0.9
  regex %{lb}(?:IMPRESSION|FINDINGS?|RESULTS?|CONCLUSION|COMMENT|Impression|Findings?|Results?|Conclusion|Comment):[ \n](?<hide>\p{Lu}\p{Ll}{3,14})(?:(?C"medical")|(?C"english")(?C"!surname-us"))(?C"!given-male|given-female")(?=[.;](?: |\n|\z)|\z)
  hit Mastoids: clear.\n\nIMPRESSION: {Normal}.\n
  hit Result: {Pending}.
  miss Comment: Maria.
  miss IMPRESSION: Delgado
  miss Comment: Springer.

# Volumes with supplements.
rule protect/supplement
  type PROTECT
  trigger word suppl supplement
  back 2
  confidence 0.986
  regex \(\d{1,2} Suppl(?:ement)?\.?(?: \d{1,2})?\)
  hit CHEST 2012;141{(2 Suppl)}:e152S and
  miss (2 men)
  miss Suppl. came

# Who prays with the sick is no party.
rule protect/attendant
  type PROTECT
  trigger word chaplain interpreter translator sitter doula
  back 1
  confidence 0.9
  regex \((?:hospital )?(?:chaplain|interpreter|translator|sitter|doula)\)
  hit Fr. Burke\n{(chaplain)}, RN Tenzin
  miss the chaplain came
  miss (chaplain, 12)

# "Marcaine/Triamcinolone (9/1 mixture)"
rule protect/mixture
  type PROTECT
  trigger word mixture mix ratio dilution blend
  back 4
  confidence 0.986
  regex %{lbn}\d{1,2}[/:]\d{1,2}(?= (?:%{trigger})(?!\pL))
  hit Triamcinolone ({9/1} mixture) was infused
  miss on 9/1 mixtures came
  miss 9/1 the mixture

# "at 2, 5, and 7 o'clock": where on a round thing, not when.
rule protect/clock-face
  type PROTECT
  trigger word o'clock
  back 6
  confidence 0.986
  regex (?<=\d, and |\d, or |\d, )(?<hide>\d{1,2} o'clock)(?! (?:in the|at night|pm|am|a\.m|p\.m))
  hit sutured at 2, 5, and {7 o'clock}.  The
  miss at 1 o'clock he came
  miss between 2 and 3 o'clock in the morning

# "was CT'd", "MRI'ing"
rule protect/verbed
  type PROTECT
  trigger shape mixed
  confidence 0.986
  regex %{lb}\p{Lu}{2,6}'(?:ed|d|ing)(?!\pL)
  hit the knee was {MRI'ed} in June
  hit she {OD'd} on pills
  miss O'Brien was
  miss McDonald's is

# The rating of an impairment: "15.03.02.05 - 8 - [1.4] 11 - 380H - 13".
rule protect/rating-string
  type PROTECT
  trigger digits 2 2 .
  confidence 0.999
  regex %{lbn}\d\d\.\d\d\.\d\d\.\d\d(?= ?[-\x{2013}] ?\d)
  hit after adjustment: {12.03.02.00} - 8 - [1.4] 11
  miss from 10.20.30.40 to
  miss on 12.03.02 he

# "16 Fr Foley", "a 14 French Coude": a catheter behind its size, no priest.
rule protect/french-size
  type PROTECT
  trigger word fr french
  back 2
  confidence 0.985
  regex %{lbn}\d{1,2}(?:\.\d)?[ -]?(?:Fr\.?|FR|[Ff]rench)[ -](?<hide>\p{Lu}\p{Ll}{2,14})(?![\pL'’])
  hit catheter care, 16 Fr {Foley} monthly
  hit An 8 French {Berman} catheter
  miss Fr Foley came to pray
  miss On May 16 Fr Foley's mass

# "Recalled 3/3 objects", "registered 3/3, recalled 2/3": so many of so many.
rule protect/objects-recalled
  type PROTECT
  trigger digits 1 2 /
  confidence 0.988
  regex %{lbn}(?<hide>[0-9]\d?/[3-9]\d?)(?= (?:objects?|words|items|trials|pictures|digits|stimuli|attempts|quadrants|visits|toes|fingers|lobes|nodes)(?!\pL))
  hit Recalled {3/3} objects at five minutes
  hit found {2/4} words
  miss seen 3/4 in the office

rule protect/recalled
  type PROTECT
  trigger word recalled recall registered registration remembered delayed immediate spelled repetition
  confidence 0.988
  regex %{lb}(?i:recalled|recall|registered|registration|remembered|repetition)(?::| was| of)? (?<hide>[0-5]/[3-5])(?![/\d-])
  hit Registered {3/3}, recalled 2/3.
  hit Recall {2/3} at five minutes
  miss registered 3/14 with us
  miss recalled 2/3/14 as

# "buprenorphine/naloxone 16/4 film", "Suboxone 8/2 daily"
rule protect/film-strength
  type PROTECT
  trigger digits 1 2 /
  confidence 0.988
  regex %{lbn}(?<hide>(?:2/0\.5|4/1|8/2|12/3|16/4|24/6|5\.7/1\.4|8\.6/2\.1))(?= (?:film|films|strips?|tabs?|tablets?|SL|sl|mg|daily|bid|BID|qd|QD|once)(?!\pL))
  hit Taking buprenorphine/naloxone {16/4} film
  hit Suboxone {8/2} SL daily
  miss seen 8/2 in the office

# "Form UR-APPR rev 01/2024", "Rev. 03/18": of a printed form; "(lot U6655AA, exp 11/21)": of a vial.
rule protect/form-revised
  type PROTECT
  trigger word rev revised
  back 8
  confidence 0.97
  regex %{lb}(?:(?:[Ff]orm|FORM|No\.) [A-Z\d()-]{2,12}|[A-Z]{1,6}-?\d{1,5}) \(?(?:[Rr]ev|REV|[Rr]evised)\.?:? ?(?<hide>\d{1,2}[/-](?:(?:19|20)?\d\d)(?:[/-]\d{2,4})?)(?![/\d-])
  hit Form UR-APPR rev {01/2024} page
  hit PI-204 (Rev. {03/18}) Reading level
  miss She was rev. 03/18 in
  miss note revised 03/18/2014 by

# "ER 8/8, PR 5/8": an Allred score.
rule protect/receptor-score
  type PROTECT
  trigger word er pr
  confidence 0.985
  regex %{lb}(?:ER|PR|PgR|Allred)(?::| score| was| is| positive,?| strong,?)? \(?(?<hide>[0-8]/8)(?![/\d-])
  hit Stage II, ER {8/8}, PR 5/8
  miss seen in ER 8/8/14 by

# "every November", "each January": it comes again and again.
rule protect/each-month
  type PROTECT
  trigger word each every
  confidence 0.986
  regex %{lb}(?i:each|every) (?<hide>\p{Lu}\p{Ll}{2,8})(?!\pL)(?C"month")(?! \d| of)
  hit is the habit every {November}.
  hit adjusted each {January}, by law
  miss each January 5 he
  miss every Tuesday he

# "BiPAP 12/5", "CPAP at 10/5": pressures.
rule protect/airway-pressure
  type PROTECT
  trigger word bipap cpap bilevel ps niv vpap
  confidence 0.988
  regex %{lb}(?i:bipap|bi-?level|cpap|niv|vpap|ps)(?: at| of| settings?| on|:)? (?<hide>\d{1,2}/\d{1,2})(?![/\d-])(?! (?:by|with|and seen))
  hit placed on BiPAP {12/5} for four hours
  hit CPAP at {10/5} overnight
  miss BiPAP 12/5/14 was

# "2x/wk, Tues and Fri.": on which days, week after week.
rule protect/times-a-week-days
  type PROTECT
  trigger word mon tue tues wed thu thur thurs fri monday tuesday wednesday thursday friday saturday sunday
  back 12
  confidence 0.988
  regex %{lb}\d ?[xX] ?(?:/|per |a )? ?(?:wk|week)(?: x ?\d{1,2} ?(?:wks?|weeks?))?[,;:]? (?:on )?(?<hide>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\pL{0,6}\.?(?:(?:,|/| &| and|,? or|-| -)+ ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\pL{0,6}\b\.?){0,4})(?!\pL)(?! \d)
  hit PLAN: 2x/wk, {Tues and Fri.} CPT
  hit PT 3x/week {Mon/Wed/Fri} at home
  miss 2x/wk, Tues 3/4 next

# "Simpson's method", "Whiteside's line" behind a measure or a cut.
rule protect/eponym-method
  type PROTECT
  trigger word method line formula equation index biplane
  back 3
  confidence 0.985
  regex %{lb}(?<testeponym>\p{Lu}[\pL]{2,18})(?C"testeponym:eponym|eponym-common")['’](?:s|S)? (?i:method|line|formula|equation|index|biplane)%{rb}
  hit EF 30-35%, {Simpson's method}, moderate
  miss on Delgado's line at work

# "p. 1/1", "Pg 2/3": pages.
rule protect/page-fraction
  type PROTECT
  trigger word p pg page
  confidence 0.988
  regex %{lb}(?i:p|pg|page)(?:\.|:)? ?(?<hide>\d{1,2}/\d{1,2})(?![/\d-])
  hit C-203381      p. {1/1}
  hit Pg {2/3} of it
  miss page 1/1/14 was

# "ER Allred 8, 95%": a score by its author.
rule protect/allred
  type PROTECT
  trigger word allred
  confidence 0.99
  regex %{lb}Allred(?: score)?:?(?= [0-8](?:/8)?(?:[,;.)]|\n|\z))
  hit ER {Allred} 8, 95% and
  miss Dr. Allred was in

# "ML201-95", "ML-106": the codes of a medical-legal fee schedule.
rule protect/medical-legal-code
  type PROTECT
  trigger word ml
  confidence 0.99
  regex %{lb}ML-?(?:10[0-6]|20[0-5])(?:-\d\d(?:-\d\d)?)?(?![\pL\pN-])
  hit EVALUATION ({ML201-95}) on
  hit This is {ML-106} with two
  miss give 5 ML-12 of

# "Visual acuity is 20/25-2": letters missed in a line.
rule protect/acuity-letters
  type PROTECT
  trigger digits 1 2 /
  confidence 0.988
  regex %{lbn}(?:20/(?:10|12|15|16|20|25|30|32|40|50|60|63|70|80|100|125|150|160|200|250|300|320|400|500|600|800)|6/(?:4|5|6|7\.5|9|12|15|18|24|36|60))(?:[-+]\d)(?![\pL\pN/-])
  hit acuity is {20/25-2} on the right
  miss 20/25-22 of it

# "in segment IVa", "40W1D": parts of a liver, weeks and days of a pregnancy.
rule protect/liver-segment
  type PROTECT
  trigger word segment segments
  confidence 0.988
  regex %{lb}(?i:segments?) (?<hide>(?:I|II|III|IV|V|VI|VII|VIII)[ab]?(?:(?:/|, | and |-)(?:I|II|III|IV|V|VI|VII|VIII)[ab]?)*)(?![\pL\pN])
  hit lies in segment {IVa} (Couinaud)
  miss segment Iva was

rule protect/weeks-days
  type PROTECT
  trigger digits 2 2 wW
  confidence 0.99
  regex %{lbn}(?:1\d|2\d|3\d|4[0-2])[wW][0-6][dD](?![\pL\pN])
  hit NSVD {40W1D}, male
  miss code 40W19D

# "92% on 3 L. Speaks": litres of oxygen at the end of a sentence.
rule protect/litres-stop
  type PROTECT
  trigger digits 1 2
  confidence 0.986
  regex (?:(?<=\bon )|(?<= at )|(?<=lasting ))\d{1,2} (?<hide>L\.)(?= (?<testnext>\p{Lu}\p{Ll}{1,14})(?!\pL)(?C"testnext:english")(?C"!testnext:surname-us")|[ \t]*(?:\n|\z))
  hit 92% on 3 {L.} Speaks in short
  miss seen by L. Speaks
  miss Ate at 2 L. Brown came.

# "Waters broke 1:30", "her waters broke": no Mr. Waters.
rule protect/waters-broke
  type PROTECT
  trigger word broke
  back 1
  confidence 0.987
  regex (?:\A|(?<=[.;:] |\n|[Hh]er |[Tt]he ))(?<!Ms\. )(?<!Mr\. )(?<!Mrs\. )(?<!Dr\. )(?<hide>Waters?) broke(?= (?:spont|\d|at \d|around \d|about \d|this (?:am|AM|morning)|last night|on (?:its|their) own))
  hit {Waters} broke 1:30, clear
  miss Ms. Waters broke 1:30
  miss Waters broke her arm
  miss The plaintiff Waters broke at the press

# "meeting the 2010 ACR/EULAR criteria": the year of criteria and guidelines, before who made them.
rule protect/criteria-year
  type PROTECT
  trigger word criteria guideline guidelines classification consensus definition definitions update recommendations
  back 7
  confidence 0.987
  regex (?<![\pL\pN/.-])(?<hide>(?:19[5-9]|20[0-4])\d)(?=(?: revised| modified| updated)? (?:[A-Z][A-Za-z]{0,3}[A-Z]{1,4}(?:[/-][A-Z][A-Za-z]{1,6}){0,3} (?:(?:diagnostic|classification|clinical|practice|revised) )?(?:criteria|guidelines?|classification|consensus|definitions?|update|recommendations)|(?:McDonald|Rome|Ghent|Duke|Jones|Amsel|Sapporo|Sydney|Berlin|Atlanta|Bethesda) (?:criteria|classification|definition|consensus))%{rb})
  hit meeting the {2010} ACR/EULAR criteria with
  hit by the {2017} McDonald criteria
  hit the {2018} AASLD practice guidelines
  miss In 2014 Delgado met criteria
  miss in 2010 the criteria
  miss In the 2014 Tolliver update he said

# "Trials I through V.": a range of Roman numbers.
rule protect/roman-range
  type PROTECT
  trigger word through to thru
  back 2
  confidence 0.987
  regex (?<![\pL\pN.])[IVX]{1,4} (?:through|to|thru) (?<hide>[IVX]{1,4}\.?)(?![\pL\pN])
  hit Trials I through {V.}
  hit Stages II to {IV}
  miss I to Vera

# "capture at 10 V. Leads were": a unit at the end of a sentence.
rule protect/unit-stop
  type PROTECT
  trigger digits 1 3
  confidence 0.986
  regex (?:(?<=\bat )|(?<=\bof )|(?<=\bto )|(?<= was )|(?<=is )|(?<=\d\.))\d{1,3} (?<hide>[VLJWAKN]\.)(?= (?:The|A|An|No|He|She|It|Leads?|Thresholds?|Sensing|R-wave|Impedance|There|This|Then|Patient|Pt|On|At|Will|Both)%{rb})
  hit capture at 10 {V.} Leads were
  hit shocked to 200 {J.} No change
  miss seen at 10 V. Leal was

# "DDD 60-120": how a pacemaker is set.
rule protect/pacing-mode
  type PROTECT
  trigger word ddd vvi aai dddr vvir aair vdd ddi ddir aoo voo doo
  confidence 0.987
  regex %{lb}(?:DDDR?|VVIR?|AAIR?|VDDR?|DDIR?|AOO|VOO|DOO)(?: mode)?,? (?<hide>\d{2,3}(?:[-–/]\d{2,3})?(?: ?(?:bpm|ppm))?)(?![\pL\pN-])
  hit lateral. DDD {60-120}. No driving
  hit set to VVI {50}, and
  miss DDD and 60

# "R/O MM; R/O Bowen's.": an eponym with nothing behind it, where something is to be ruled out.
rule protect/rule-out-eponym
  type PROTECT
  trigger word o ro rule ruled exclude
  back 2
  confidence 0.987
  regex %{lb}(?i:r/o|ro|rule out|ruled out|exclude) (?<hide>\p{Lu}[\pL-]{2,20}(?C"eponym|eponym-common")['’]s)(?=[.,;)]|[ \t]*(?:\n|\z)| (?:vs|and|or)%{rb})
  hit R/O MM; R/O {Bowen's}.
  hit rule out {Cushing's}, repeat
  miss R/O Delgado's

# "glucose 41, partner", "sodium 128": what was measured, without its unit.
rule protect/measured-bare
  type PROTECT
  trigger word glucose sugar bg fsbs fsbg cbg sodium potassium hematocrit hct platelets sats pulse hr rr creatinine bun ejection ef lvef gfr egfr ferritin tsh psa bmi
  confidence 0.986
  regex %{lb}(?i:glucose|sugar|bg|fsbs|fsbg|cbg|sodium|potassium|hematocrit|hct|platelets|sats|pulse|hr|rr|creatinine|bun|ef|lvef|e?gfr|ferritin|tsh|psa|bmi) (?:was |of |now |at |down to |up to )?(?<hide>\d{1,3}(?:\.\d{1,2})?)(?=[,;)]|\. |\.?[ \t]*(?:\n|\z))
  hit One bad one 1/28, glucose {41}, partner
  hit pulse was {88}. He
  miss Sugar is 41 today

# "Intra-articular lidocaine": what begins with a prefix is a word of the trade.
rule protect/prefix-upper
  type PROTECT
  trigger word intra inter extra peri post pre sub supra infra trans para retro antero postero non anti pseudo hemi semi tri poly multi osteo neuro cardio dorso latero medio naso oro ultra micro macro self co re un mid bi
  confidence 0.986
  regex %{lb}(?:Intra|Inter|Extra|Peri|Post|Pre|Sub|Supra|Infra|Trans|Para|Retro|Antero|Postero|Non|Anti|Pseudo|Hemi|Semi|Tri|Poly|Multi|Osteo|Neuro|Cardio|Dorso|Latero|Medio|Naso|Oro|Ultra|Micro|Macro|Mid|Bi)-(?=\p{Ll}{3})\p{Ll}{3,20}(?!\pL)(?!-\p{Lu})
  hit consent. {Intra-articular} lidocaine
  hit {Peri-incisional} numbness
  miss Anti-Delgado

# "D3221, D0220, D0274": what was done to teeth.
rule protect/dental-codes
  type PROTECT
  trigger digits 4 4
  back 1
  confidence 0.987
  regex (?:(?<=D\d{4}, )|(?<=D\d{4} and )|(?<=D\d{4}, and ))D[0-9]\d{3}(?=,|\.| |\)|;)
  hit D3221, {D0220}, D0274.
  miss room D0220
  miss bed 3, D4410, was

# "Reading 95   Math 110": what was tested at school.
rule protect/reading-score
  type PROTECT
  trigger word reading
  confidence 0.987
  regex %{lb}(?<hide>(?i:reading))(?=[:=]? ?\d{2,3}[ \t,;]{1,8}(?i:math|mathematics|writing|written|spelling|arithmetic|science|language)%{rb})
  hit WIAT-4       {Reading} 95   Math 110
  miss moved to Reading, PA
  miss Mr. Reading 95 years old
  miss Ms. Reading: 41 visits

# "PC 631 (9/20)": when a form was revised.
rule protect/form-edition
  type PROTECT
  cross column
  trigger mark (
  back 2
  confidence 0.987
  regex (?:(?<=\n|\A)|(?<=[ \t]{2}))(?:[Ff]orm )?(?:PC|MC|JV|FL|DV|CC|CM|SCAO|DWC|WC|WCB|BWC|SF|VA|CMS|UB|HCFA|LIBC|FM|CIV|DFS|DL|GN|IRS)[ -]?\d{2,4}[A-Z]?,? \((?:[Rr]ev\.? ?)?(?<hide>\d{1,2}/\d{2,4})\)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit \nPC 631 ({9/20})      W. T. ABRAHAM
  miss seen (9/20)\n
  miss \nRM 12 (9/20)\n

# "the karyotype is 47,XXX"
rule protect/karyotype
  type PROTECT
  trigger word karyotype karyotypes karyotyping cytogenetics chromosomes
  confidence 0.99
  regex %{lb}(?i:%{trigger})(?: (?:is|was|were|showed|analysis|of|in|all|a|result)){0,3}:? (?<hide>4[5-9],[XY]{1,4}(?:,[^\s.]{1,24})?)(?![\pL\pN])
  hit the karyotype is {47,XXX}.
  hit Karyotype: {46,XY,t(9;22)}
  miss karyotype 46 men

# "deposit (E0143)", "J1030 and L1833": what is billed.
rule protect/hcpcs-bracket
  type PROTECT
  trigger mark (
  confidence 0.987
  regex (?<=walker |brace |cane |chair |wheelchair |bed |boot |boots |injection |pump |unit |orthosis |deposit |rental |purchase |code |codes |HCPCS |supplies |sling |crutches )\((?<hide>[AEGJKLQSV]\d{4}(?:, ?[AEGJKLQSV]\d{4}){0,4})\)
  hit walker deposit ({E0143}).
  miss room (E014)
  miss Patient (A1234) came

# "Dr. Scholl's inserts", "Dr Peppers", "Big Macs": brands in the form of a person.
rule protect/brand-person
  type PROTECT
  trigger word scholl scholls pepper peppers mac macs bronner bronners
  back 3
  confidence 0.992
  regex %{lb}(?:Dr\.? (?:Scholl['’]?s(?! (?:office|note|report|clinic|patient|opinion|exam|letter))|Bronner['’]?s(?= (?:soap|castile)))|(?<=two |three |four |\ba |rinks |rank |rink |iet |an of |tle of |up of )Dr\.? Peppers?(?=[.,;]| (?:a day|daily|per|each|every|and|with|at)%{rb})|Big Macs?)(?!\pL)
  hit {Dr. Scholl's} inserts helped
  hit drinks two {Dr Peppers} a day
  hit He eats {Big Macs} three
  miss Dr. Pepperell came
  miss seen by Dr. Pepper daily
  miss Dr. Scholl was seen on

# "4 years after his bypass": how long after, not how old.
rule protect/years-after
  type PROTECT
  trigger word years yrs months
  back 1
  confidence 0.988
  regex %{lb}(?<hide>\d{1,2}) (?:years?|yrs|months) (?:after|before|following|prior to) (?:the|his|her|their|my|this|that|a|an|birth|surgery|injury|onset|diagnosis|transplant|death)%{rb}
  hit an MI, {4} years after his bypass.
  miss at 4 years of age
