# What stands where a person would and is none: findings of the family, storms, offices by their letters, animals, words of a log in capitals.

# "Father MI age 52", "MI x2", "hx of MI, CVA": a heart, no Mi and no Michigan.
rule protect/infarct
  type PROTECT
  trigger word mi
  back 3
  confidence 0.985
  regex (?:(?i:father|mother|mom|dad|brother|bro|sister|sis|uncle|aunt|grandfather|grandmother|granddad|grandpa|grandma|cousin|parent|fa|mo|mgf|mgm|pgf|pgm|son|acute|prior|old|silent|fatal|massive|recent|anterior|inferior|lateral|posterior|possible|remote|type [12]|hx of|h/o|s/p|had|had an|of an?|no|with|w/|an|r/o|for) (?<hide>MI)(?=[,.;:)/]|\n|\z| (?!\d{5}))|%{lb}(?<hide>MI)(?= ?(?:x ?\d|at (?:age )?\d|@ ?\d|age|aged|\(?(?:19|20)\d\d(?!\d)|s/p|w/|with stent|in (?:19|20|his|her)|and stroke|and CVA)))(?!, \p{Lu}\p{Ll})
  hit Father {MI} age 52. Brother
  hit MGF: {MI} at 61
  hit h/o {MI}, CVA
  hit {MI} x2, stent
  miss moved to Detroit, MI 48201
  miss with Mi Tran
  miss lives in MI with

# "ROM L knee", "MMT R UE", "XR L hand": what is measured, and on which side.
rule protect/measured-side
  type PROTECT
  cross column
  trigger word rom arom prom aarom mmt xr xray slr tke mri cts strength swelling tender sensation dexa grip effusion crepitus
  confidence 0.985
  regex %{lb}(?:ROM|AROM|PROM|AAROM|MMT|XR|XRAY|X-RAY|SLR|MRI|[Ss]trength|STRENGTH|[Ss]welling|SWELLING|[Gg]rip|GRIP|[Ss]ensation|[Ee]ffusion|[Cc]repitus)[: \t]{1,4}(?:L|R|B|LT|RT|BIL)(?=[ \t]{1,4}(?i:knee|hip|ankle|foot|toes?|shoulder|shldr|sh|elbow|wrist|hand|thumb|fingers?|hands?|arm|leg|thigh|calf|UE|LE|grip|side|rib|ribs|neck|spine|clavicle|tib|femur|humerus|quad|hams|flex|ext|abd|ER|IR)(?!\pL))
  hit O:\n {ROM L} knee   ext 0
  hit {MMT R} UE 4/5
  hit {XR L} hand neg
  hit {Grip R} hand 24
  miss Mr. Rom L. Hand
  miss seen L knee

# "C STRAIN, TMJ", "L/S SPRAIN": a part of the spine in a log of capitals.
rule protect/spine-strain
  type PROTECT
  trigger word strain sprain radic radiculopathy hnp fusion whiplash
  back 3
  confidence 0.985
  regex (?<![\pL\pN.'])(?<!MR |MS |DR |RS )(?:[CTL]|[CTL][/&][CTLS]|CERV|LUMB|THOR)[- ](?i:strain|sprain|radic|radiculopathy|HNP|fusion|whiplash)(?:/(?i:strain|sprain))?%{rb}
  hit DR BHATT - {C STRAIN}, TMJ
  hit dx {L/S sprain/strain}
  hit old {L-sprain}
  miss T. Strain came
  miss no strain

# "VAN REAR ENDED AT LIGHT"
rule protect/rear-ended
  type PROTECT
  trigger word rear
  back 3
  confidence 0.985
  regex %{lb}(?<!Mr |Ms |Dr |Mrs |MR |MS |DR |Mr\. |Ms\. |Dr\. |Mrs\. |MR\. |MS\. |DR\. )(?i:(?:van|car|veh|vehicle|truck|bus|suv|cab|taxi|pickup|sedan|minivan|bike|motorcycle|iv|ov|cv|tp|insd|ee|clmt)(?: was| got)? )(?i:rear[- ]?end(?:ed|er)?)%{rb}
  hit MOTHERS DAY. {VAN REAR ENDED} AT LIGHT
  hit the {van was rear-ended} at
  miss rear of the van
  miss Mr. Van Rear said
  miss Mr. Van rear-ended a bus
  miss Ms. Van was rear-ended at a light

# "SIU REF TO", "CLOSE SIU.", "referred to SIU": who investigates, and no Siu.
rule protect/investigators
  type PROTECT
  cross line
  trigger word siu
  back 2
  confidence 0.99
  regex (?:(?<hide>(?i:close|closed|open|opened|ref|refer|refd|referred to|referral to|sent to|ref to|refer to|assign|to|by|per|from|the|our|with|and|via|no|await|pend|pending|notify) SIU)|(?:\A|(?<=[?;/(]|[?;/(-] |[\pL\d]\. )(?<!Mr\. |MR\. |Ms\. |MS\. |Dr\. |DR\. |rs\. |RS\. )|(?<=\n)|(?C"wide"))(?<hide>SIU))(?=[.;/)?]|[ \t]*\n|[ \t]*\z| (?i:ref|refer\pL*|surv\pL*|inv\pL*|unit|file|case|closed?|open\pL*|assigned|asgn|rpt|report|review|neg|no|to|has|is|was|did|for|and|contact\pL*|adj\pL*|vendor|alert|flag\pL*|cleared|update|activity|declined|denied|accepted|notified|says|thru|retd?)%{rb})
  hit AT THE FAIR?? {SIU} REF TO J. FOX
  hit 07/16/24 JFOX1  {SIU}\nSURV 7/9
  hit TWIN. {CLOSE SIU}.\n
  hit now {sent to SIU} for
  miss Ms. Siu was here
  miss SIU, MEI LING
  miss MR. SIU was here

# "(ELA)", "math/ELA", "ECE teacher", "star charts": what is taught, and what it is measured by.
rule protect/school-letters
  type PROTECT
  trigger word ela ece
  back 2
  confidence 0.985
  regex (?:(?<=[(/])(?<!(?i)wife \(|son \(|ther \(|ter \(|mom \(|dad \(|aunt \(|niece \(|dtr \(|irl \(|end \(|wife/|son/|ther/|ter/|mom/|dad/|aunt/|niece/|dtr/|irl/|end/)|(?:(?:(?i:math|science|reading|history|grade|core|7th|8th|6th)|in|for|her|his)(?:,|/| and| &)? )|(?:math|science|reading|history|studies|core|English),? and )(?<hide>ELA|ECE)(?=[)/.;:,]|\s|\z)(?! \p{Lu}\p{Ll})|%{lb}(?<hide>ELA|ECE)(?=(?:/| & | and )(?i:math|science|reading)| (?i:teacher|class|block|period|score|grade|goal|test|benchmark|program|credits?|unit|homework|intervention)%{rb})
  hit Ms. Love ({ELA}) have the draft
  hit grades: math/{ELA} 72
  hit {ELA} teacher says
  miss Ela Kowalska came
  miss in Ela
  miss SPOKE TO WIFE (ELA).
  miss MARIA AND ELA CAME.

# "two days after Hurricane Ian", "during Storm Eunice".
rule protect/storm
  type PROTECT
  trigger word hurricane hurricanes typhoon cyclone superstorm storm
  back 1
  confidence 0.986
  regex %{lb}(?:(?:Hurricanes?|HURRICANE|hurricanes?|Typhoon|TYPHOON|typhoon|Cyclone|CYCLONE|cyclone|Superstorm|superstorm)|(?i:tropical|winter|during|after|since|when|of|from|in|past) (?:Storm|storm|STORM)) (?!Mills)(?<hide>\p{Lu}\pL{2,12}(?:(?: and |/)\p{Lu}\pL{2,12})?)(?!\pL)(?! (?:Street|St|Road|Rd|Creek|Lane|was seen|said|told|asked))(?C"given-male|given-female|given-world|surname-us|surname-world")
  hit two days after Hurricane {Ida}, by a man
  hit the roof went in Hurricanes {Helene and Milton}, he
  hit flooded during Storm {Babet}
  miss Hurricane Mills, Tennessee
  miss by Storm Kowalczyk
  miss after the storm he

# "DET. DATE  03.08.2024": a determination, no detective.
rule protect/determination
  type PROTECT
  trigger word det dec init rec res
  confidence 0.986
  regex %{lb}(?:DET|Det)\.? ?(?:DATE|DUE|BY|NO|RECD|REC'D|ISSUED|SENT|LTR|LETTER|RSN|REASON|TYPE|CODE|Date|Due|Letter|Type|Code)(?!\pL)(?=\.?[: \t]|\.|\n|\z)
  hit REC'D  03.04.2024    {DET. DATE}  03.08.2024
  hit {Det. Letter}: sent
  miss Det. Dates took it
  miss DET. DUEY said

# "under Art. 9(2)(h) GDPR", "Art. 6 ECHR".
rule protect/article-cited
  type PROTECT
  trigger word art arts
  confidence 0.986
  regex %{lb}(?:(?<=\b[Uu]nder |\b[Oo]f |\b[Pp]er |\b[Ss]ee |\b[Ii]n |\bto )(?<testcue>)|)(?:Arts?|ART|arts?)\.? ?\d{1,3}(?:[a-z](?!\pL))?(?:\(\w{1,3}\))*(?:(?:,| and|-| to) \d{1,3}(?:\(\w{1,3}\))*)*(?(<testcue>)(?=[.;](?=\s|\z))|(?=(?<=\))| (?:of the|GDPR|UK|ECHR|EMRK|DSGVO|BGB|TFEU|TEU|ICCPR|CRC|CEDAW|para|lit|No|ECHR|Constitution|Charter|Directive|Convention|Reg)))
  hit and UK GDPR, {Art. 9(2)(h)}.
  hit breach of {Art. 6} ECHR
  hit under {Art. 3, 8} of the Convention
  miss Art. 44, came
  miss Art, 44, came
  miss Husband Art 62. Son Bob
  hit as of {Art. 15}; and

# "Ginger is a cat", "Biscuit, our therapy dog": animals; where a person of the letter bears the name, it stays one.
rule protect/animal
  type PROTECT
  trigger word cat dog kitten puppy pony parrot tabby terrier retriever labrador poodle collie beagle dachshund spaniel gelding mare budgie cockatiel hamster goat llama alpaca
  back 6
  confidence 0.982
  regex %{lb}(?<!Mr\. |Ms\. |rs\. |Mr |Ms |Dr |Dr\. |son |ter |ther |wife |band |aunt |uncle |niece |phew |usin |end |ner |kid )(?<cited>\p{Lu}\p{Ll}{2,12})(?C"!pronoun|article|conjunction|conjunction-clause|auxiliary|demonym|state|country")(?: is (?:a|an|the|my|our|her|his|their)|(?<testbeside>,) (?:a|an|the|my|our|her|his|their)) (?i:(?:old|little|big|black|white|gray|grey|orange|ginger|rescue|service|therapy|support|family|guide|elderly|golden|yellow|chocolate|tabby|stray|barn|small|aging|ageing|emotional|beloved) ){0,2}(?:%{trigger})(?![\pL-])(?=[.,;:)!?"”]|[ \t]*(?:\n|\z)| (?:and|who|that|which|with|named|called|he|she|I|we|they|in|on|at|of|now|but|so|to|for|by|from|is|was|has|had|lives|sleeps|barks|bit|as|since|when|because|or)%{rb})(?(<testbeside>)(?!,? and |, (?:an?|one|two|three|four|the|his|her) |\.[ \t]*(?:\n|\z)))
  hit her "house and all." {Ginger is a cat}.
  hit He will see {Biscuit, our therapy dog}, at noon
  miss Maria is a dog groomer
  miss He is a dog
  miss Ms. Tan is a cat owner
  miss Maria is a dog rescue volunteer
  miss with her son Tomas, a dog, and two cats
  miss lives with Maria, her dog and a bird
  miss Tomas is a goat farmer

# "ATTY LOP RCVD", "ATTY REP LTR SENT": what came from counsel, in a log of capitals.
rule protect/counsel-paper
  type PROTECT
  trigger word atty attys
  confidence 0.985
  regex %{lb}ATTYS? (?<hide>(?:LOP|LOR|NOR|NOC|REP|LTR|LETTER|FEES?|LIEN|DEMAND|ADVISED|RCVD|RECD|REC'D|REQ|REQ'D|SENT|WANTS|STATES|SAYS|WITHDREW|CONF|DISP|INVOLVED|RETAINED|NOTIFIED|PEND|PENDING|REF|REFERRAL|CONTACT)(?! (?:CALLED|CLD|ADV))(?: (?:LTR|RCVD|SENT|REQ|REQ'D|RECD|REC'D|PEND|FILED|IN|ON FILE|DUE))?)(?![\pL'])
  hit EUO REQ'D. ATTY {LOP RCVD}. COVERED
  hit ATTY {REP LTR} IN
  miss ATTY LOPEZ RCVD
  miss ATTY REPKA CALLED
  miss ATTY LOR CALLED

# "Dad Hashimoto, aunt Crohn's": what the family has.
rule protect/family-eponym
  type PROTECT
  trigger word hashimoto crohn graves parkinson alzheimer huntington hodgkin raynaud sjogren marfan cushing barrett meniere bechet paget kawasaki
  back 2
  confidence 0.985
  regex %{lb}(?i:father|mother|mom|mum|dad|bro|brother|sis|(?-i:sister)|uncle|aunt|son|daughter|dtr|cousin|niece|nephew|grand(?:mother|father|ma|pa)|mgm|mgf|pgm|pgf|sibling|twin|parent)(?: (?:has|had|with|w/|-)|:)? (?<hide>(?:Hashimoto|Crohn|Parkinson|Alzheimer|Huntington|Hodgkin|Raynaud|Sj[oö]gren|Cushing|Barrett|M[eé]ni[eè]re|Beh?[cç]et|Paget|Kawasaki)(?:'s)?|Graves'?|Marfan(?:'s)?)(?!(?<=Barrett)|(?<!'s|s'),? (?:aged?|who|\d{1,2}(?:,| y|[;.)]|$))|(?<!'s|s') (?:and (?:her|his|uncle|aunt|I|the)|at home|\d{1,2} y)%{rb})(?=[,.;:)/]| (?:and|&|dz|disease|at|dx|age|\d)|\n|\z)
  hit vs sicca. Dad {Hashimoto}, aunt Crohn and
  hit sister {Graves}, cousin well
  hit MGM {Parkinson's} at 70
  miss Sister Graves, the nurse
  miss her aunt Paget came
  miss her son Barrett, age 4
  miss cousin Graves, who

# "Licensed Psychologist PSY 22871" below a signature: the office of who wrote the letter.
rule protect/licensed-office
  type PROTECT
  cross line
  trigger word psychologist counselor counsellor therapist worker
  back 4
  confidence 0.987
  regex (?:\A|(?<=\n|, |; )|(?<=[ \t])(?C"wide"))(?<hide>(?:Licensed|LICENSED|Registered|REGISTERED)(?: (?:and|AND|&|\p{Lu}[\pL]{3,12})){0,4} (?:Psychologist|PSYCHOLOGIST|Counsell?or|COUNSELOR|Therapist|THERAPIST|(?:Social|SOCIAL) (?:Worker|WORKER)))(?=[ \t]*(?:\n|\z)|,? (?:No\.? ?|#|PSY|PY|LP|LCSW|Lic|\p{Lu}{2}|\d)|,? \p{Lu}\p{Ll}+ (?:No\.|Lic|\d)|[ \t](?C"wide"))
  hit Ada Roe, Psy.D.\n{Licensed Psychologist}, PSY 22871
  hit Ada Roe, Ph.D., {Licensed Psychologist} PY0714
  miss He was a licensed psychologist in Peru
  miss Her son, Licensed Therapist of the

# "Misty Yellowhorse (adjuster)": the office of somebody who is no party.
rule protect/office-bracket
  type PROTECT
  trigger word adjuster adjustor examiner interpreter translator paralegal principal
  back 4
  confidence 0.987
  regex \((?<hide>(?:(?:claims?|field|telephone|court|medical|bill|nurse|school|case|senior|lead|vice|Spanish|certified|[Cc]laims) ){0,2}(?:adjuster|adjustor|examiner|interpreter|translator|paralegal|principal|[Aa]djuster))\)
  hit Misty Yellowhorse ({adjuster})
  hit P. Aguinaldo ({claims examiner}), fax
  miss an adjuster came (late)
