# What looks like the name of a person or a body and is none: letters that count sections, roman numerals, statutes by their initials,
# drugs of a prescription, eponyms by what stands beside them, verbs that are given names, cases and authors that are cited.

define roman (?:[IVX]{2,5}|V)
# Scores that everybody knows: "Tinetti 17/28" is no seventeenth of a month.
define score_word (?:Allen(?=:? ?[3-6](?:\.\d)?(?![\d/])(?! (?:y|w|m|d|t|k)))|Apgars?|Berg|Borg|Tinetti|Braden|Morse|Barthel|Katz|Lawton|Epworth|Oswestry|Gleason|Aldrete|Ramsay|Waterlow|Rankin|Glasgow|Ashworth|Fagerstrom|Caprini|Finnegan|Ballard)
define eponym_word \p{Lu}[\p{Ll}]{1,20}(?!\pL)(?C"eponym|eponym-common|scale")

# ---- letters and numerals ----------------------------------------------------------------------------------------------------------

# "B.  Central neck nodes", "A.  Cash.": a letter that counts, with a wide gap behind it.
rule protect/section-letter
  type PROTECT
  trigger shape initial
  confidence 0.981
  regex \A[ \t]*[A-Z][.)][ \t](?C"wide")[ \t]*\p{Lu}\p{Ll}{1,24}(?!\pL)(?C"english|medical|drug|device|heading|scale")(?:(?C"!given-male|given-female|given-world|surname-us|surname-world")|(?C"!given-male|given-female")(?!,? (?:\d|MD|RN)| (?<testverb>\p{Ll}+)(?C"testverb:person-verb"))|(?=[.:]))(?! \p{Lu}\.)
  hit {A.  Thyroid}, total
  hit {B.  Central} neck nodes
  hit {A.  Cash}.
  miss A. Thyroid, total
  miss B.  Kowalczyk came
  miss J.  Foster was seen
  miss A.  Heath, 44, knee
  miss B.  Clarence

rule protect/section-letter-word
  type PROTECT
  trigger shape initial
  confidence 0.981
  regex (?:(?:\A[ \t]*|(?<=[\pL\d)][.:;] )(?<!Mr\. |Ms\. |Dr\. |rs\. ))[A-M]\. (?!(?:Deep|Lung|Fresh|Start)(?:,? (?:MD|RN|\d\d)| (?:came|called|says|said|told|has|was (?:seen|here|born|told)))(?!\pL))(?:Received|Fresh|Frozen|Add(?:'l|l|itional)|Deep|Superficial|Anterior|Posterior|Superior|Inferior|Medial|Lateral|Proximal|Distal|Upper|Lower|Gallbladder|Appendix|Uterus|Placenta|Marrow|Sentinel|Nodes?|Margins?|Biopsy|Excision|Re-?excision|Mass|Cyst|Polyps?|Stomach|Colon|Breast|Lung|Liver|Kidney|Prostate|Thyroid|Ovary|Cervix|Endometri\p{Ll}{1,4}|Products|Container|Formalin|Portion|Needle|Shave|Punch|Total|Partial|Multiple|Specimen|Labell?ed|Right|Left|Sections?|Fragments?|Tissue|Soft|Skin|Lymph|Fibro\p{Ll}{3,12}|Consists?|Representative|Continue|Start|Stop|Refer|Return|Follow|Yes|No|Correct|Okay|Sure|None|Objection|Overruled|Sustained)(?!\pL)|(?<=[\pL\d)][.:;] )(?<!Mr\. |Ms\. |Dr\. |rs\. |of\. |on\. |st\. )[A-H]\. (?<testword>\p{Lu}\p{Ll}{3,14})(?!\pL)(?C"testword:english|medical")(?C"!testword:surname-us|surname-world|given-male|given-female|given-world|nickname-word")(?=[.,;]? [\p{Ll}(-]))
  hit GROSS. {A. Received} fresh
  hit A10 isthmus. {B. Fibrofatty} tissue
  hit {A. Continue} the drops
  hit {A. Fresh}, labeled with
  hit Options: {A. Desk} triage. B. Light
  miss Options: A. Kowalczyk triage
  hit {C. Add'l} superior margin
  miss Mr. A. Right came
  miss seen by A. Kowalska
  miss \nB. Deep was seen

rule protect/roman-heading
  type PROTECT
  trigger shape upper
  trigger shape initial
  confidence 0.986
  regex \A[ \t]*%{roman}\.(?=[ \t]+\p{Lu})
  hit {VI.} Diagnoses (DSM-5)
  hit {II.}  PAST HISTORY
  miss came VI. Diagnoses
  miss VI came.

rule protect/roman-grade
  type PROTECT
  trigger word level levels class type types grade stage nerve nerves factor axis chapter article title part phase lead leads nyha killip clark mallampati asa schatzker salter gustilo bipolar zone group elevation depression section schedule garden weber wagner fontaine rutherford forrest hill wilkes angle ellis bethesda modic pfirrmann outerbridge dukes hinchey brodsky child coordinator technician specialist analyst examiner clerk officer engineer adjuster paralegal investigator war elizabeth
  confidence 0.986
  regex %{lb}%{trigger}(?:[- ](?i:harris)| (?i:fort))?,? (?<hide>(?:I(?=[.,;:)]|\z)|%{roman}[AaBbCc]?)(?:(?:,| and| or|-|/|, and| to| through) ?%{roman}[AaBbCc]?){0,3})(?![\p{L}\p{N}'])
  hit neck nodes, level {VI}
  hit NYHA class {III}
  hit Cranial nerves {II-XII} intact
  hit ST elevation {II, III}, aVF
  hit Appeals Coordinator {II}
  hit ADJUSTER {II}
  hit from type III to type {I}. The
  miss class Vi came
  miss type Via came

# "R.S. 23:1221", "O.R.C. 4123.90", "M.G.L. c. 152", "21 V.S.A. section 640", "M.F.A. No. 5518", "O.P. (M.V.) No. 611".
rule protect/dotted-statute
  type PROTECT
  trigger shape initial
  confidence 0.986
  regex %{lb}(?!(?:N\.[YJHMCD]|S\.[CD]|R\.I|D\.C)\.,? \d{5}(?!\d))(?!(?![RUFL]\.S|P\.L|[RALCI]\.C|C\.S|[GPS]\.L|[NS]\.[EW]|F\.R|[AP]\.D|[BL]\.R|W\.P|[OM]\.A|O\.[PS]|[RSA]\.P|T\.C|A\.S|S\.A)\p{Lu}\.\p{Lu}\.,? ?\d)(?:\p{Lu}\.){2,5}\p{Lu}?\.?(?: ?\((?:\p{Lu}\.){0,3}\p{Lu}{1,3}\.?\))?(?=,? ?(?:(?:§{1,2}|c\.|ch\.|[Aa]rt\.|[Ss]ec(?:tion|\.)s?|[Nn]os?\.?) ?\d|\d{1,5}[.:]\d|\d{3,5}(?!\d)))(?! ?\d{3}[.-]\d)
  hit {R.S.} 23:1221(3)(a) says
  hit offends {O.R.C.} 4123.90 now
  hit under {M.G.L.} c. 152, section 8
  hit 21 {V.S.A.} section 640(a)
  hit {M.F.A.} No. 5518 of 2011
  hit {O.P. (M.V.)} No. 611 of 2015
  miss seen by J.S. in May
  miss at Trenton, N.J. 08608 now
  miss J.S., 44, came
  miss J.S. 44F with pain
  miss J.B. 1984, male
  miss patient R.T. 10482 was
  miss call J.S. 555.0114 now

rule protect/postscript
  type PROTECT
  trigger word p ps pps
  confidence 0.986
  regex \A[ \t]*P\.? ?(?:P\. ?)?S\.?(?=[ :,-])
  hit {P.S.} Your boy left it.
  hit {PS}: call me
  miss I saw P.S. there
  miss P. Smith came

# Witnesses and exhibits of a record by letter and number: "PW2", "D.W. 1", "Ext.A7".
rule protect/witness-number
  type PROTECT
  trigger word pw dw cw rw p d ext ex exh exhibit
  confidence 0.986
  regex %{lb}(?:[PDCR]\.? ?W\.? ?-?\d{1,3}(?! ?(?:y/?o|yrs?|years?)\b|[- ]year|/\d)|Ex(?:t|h|ht)?\.? ?[A-Z]-?\d{1,4}|Exh?\.? ?\d{1,3}|Exh(?:ibit|\.) [A-Z]{1,2})(?![\pL\pN])
  hit {PW2} says the bus was late
  hit {D.W. 1} denied it
  hit see {Ext.A7} passport
  hit marked {Exhibit B} there
  miss P. Wong came
  miss D.W. 44 y/o male
  miss ex 1999 he
  miss Ken Tan, Ext. 4471
  miss Ken Tan, ext 220

# ---- drugs of a prescription -------------------------------------------------------------------------------------------------------

# "T. Ecosprin 150", "Inj. Mixtard 30/70", "C. Autrin od".
rule protect/prescribed
  type PROTECT
  trigger word t tab tabs c cap caps inj syp syr susp gutt oint neb supp gtt cr gel iv cream drops drop sol soln
  confidence 0.981
  regex %{lb}(?<!Dr |Mr |Ms |Dr\. |Mr\. |Ms\. |Mrs |Mrs\. )(?:(?=(?:T|C|Sol)(?:\. ?| )(?:\p{Lu}[\pL-]{2,20}(?!\pL)(?C"drug")(?C"!given-male|given-female|surname-us|surname-world")|[^\n\d]{3,30}?(?:\d{1,4}(?:[./]\d{1,3})?[ \t]?(?:mg|mcg|ml|g|gm|IU|units?|%)(?!\pL)|(?:\d{1,4}(?:[./]\d{1,3})?[ \t]+)?[\d½] ?- ?[\d½] ?- ?[\d½](?!\d)|(?:\d{1,4}(?:[./]\d{1,3})?[ \t]*)?(?i:\bod|\bbd|tds|tid|qid|\bbid|\bhs|sos|stat|prn|x ?\d)\b|[1-9]\d[05](?=[.,;]?[ \t]*(?:\n|\z)))))(?:T|C|Sol)|Tabs?|TAB|Caps?|CAP|Inj|INJ|Syp|SYP|Syr|Susp|Gutt|Gtt|Oint|Neb|Supp|Cr|Gel|IV|Cream|Drops?|Soln)(?:\. ?| )\p{Lu}[\pL-]{2,20}(?!\pL)(?: (?!(?:on|at|in|to|and|by|for|from|was|is|since|until|till|of|with|per|dated|seen|has|had)%{rb})(?:\p{Lu}{1,3}|\p{Lu}?\p{Ll}{2,10}))?(?= ?(?:(?!(?:1[0-2]|0?[1-9])[-/](?:3[01]|[12]\d|0?[1-9])(?!\d|-\d(?!\d)))\d|½|od\b|bd\b|tds\b|tid\b|qid\b|bid\b|hs\b|sos\b|stat\b|prn\b|OD\b|BD\b|TDS\b|TID\b|QID\b|HS\b|SOS\b|STAT\b|PRN\b|mg\b|ml\b))
  hit {T. Ecosprin} 150    0-1-0
  hit {Inj. Mixtard} 30/70
  hit {C. Autrin} od
  hit {Syp Looz} 15 ml hs
  hit {T. Metoprolol XL} 25  1-0-0
  miss EMG by Dr. T. Lum on 9-30-22
  miss read by C. Tran 4/8 again
  miss T. Delgado was here
  miss C. Tan, 44, came
  miss C. Delgado 44 y/o male
  miss call T. Delgado 555-0142
  miss by T. Brown 3 weeks ago
  miss C. Underwood came
  miss Sol Kowalczyk 44 y/o
  hit {T. Shelcal} 500\n

# ---- eponyms -----------------------------------------------------------------------------------------------------------------------

# By what stands beside them: a grade or a result, a bar of a table, "the ... was passed".
rule protect/eponym-graded
  type PROTECT
  cross column
  trigger list eponym
  trigger list eponym-common
  trigger list scale
  back 2
  confidence 0.981
  regex %{lb}(?<!r\. |s\. |Miss |Dr )(?:\p{Lu}\p{Ll}{1,20}-)?%{eponym_word}(?:(?!:? ?\d)|(?C"!given-male|given-female"))(?:'s)?(?:-\p{Lu}\p{Ll}{2,20})?(?: (?:grade|class|type|stage|score|level|zone|group|classification|angle) (?:I|%{roman}|\d)[ABCabc]?(?![\pL\pN'])| (?!V\.)%{roman}[ABCabc]?(?![\pL\pN'])(?!, (?:an?|the|who|his|her|\d|aged?)%{rb})| (?i:neg(?:ative)?|pos(?:itive)?|equivocal|(?:absent|present)(?! (?:from|for|during|when|while|today|throughout|in the|by (?:phone|video)|(?:at|with) (?:the |this |his |her )?(?:visit|bedside|appointment|hearing|meeting|interview|exam\pL*|evaluation|deposition|home|time|family|patient|wife|husband|mother|father)|as)%{rb}))(?!\pL)|[ \t]*[|][ \t]*(?i:neg|pos|n/?a|wnl|\+|-|\d(?!\d?/\d|\d?[ \t]*[|][ \t]*(?:[MF]|male|female)%{rb}))|[ \t]*:? ?(?:\+|(?!(?:1[0-2]|0?[1-9]) ?/ ?(?:3[01]|[12]\d|0?[1-9])(?!\d))\d{1,3}(?:\.\d)?(?: ?/ ?\d{1,3})?)(?=[ ,.;)]|\z)(?!, (?:he|she|was|is|of|a)\b|[ -](?:year|y/?o\b|yrs?\b|[MF]\b|male|female|w(?:ee)?ks?\b|months?\b|days?\b|times\b|child|kids|calls\b)))
  hit dentine fracture ({Ellis class II}) seen
  hit {Lachman           | neg}      | neg
  hit {Phalen pos} at 20 sec
  hit {Tinetti 17}. Morse
  hit {Raymond-Roy class I}. Nimodipine
  hit ({Wilkes II}).
  miss Mr. Ellis was here
  miss Ellis, 44, came
  miss Maria Phalen positively said
  miss Ellis 44 y/o M
  miss Seen by Martin 3/14, better
  miss Epley present at the visit
  miss here: Wilkes II, a clerk
  miss Schmidt | 44 | M
  miss Woods V. was seen

# A score by its maker is told by any number: "Tinetti 7/28", "Braden 18".
rule protect/score-graded
  type PROTECT
  cross column
  trigger word allen apgar apgars berg borg tinetti braden morse barthel katz lawton epworth oswestry gleason aldrete ramsay waterlow rankin glasgow ashworth fagerstrom caprini finnegan ballard
  confidence 0.981
  regex %{lb}(?<!r\. |s\. |Miss |Dr )(?:\p{Lu}\p{Ll}{1,20}-)?%{score_word}(?!\pL)(?:'s)?(?:-\p{Lu}\p{Ll}{2,20})?(?:[ \t]*:? ?(?:\+|\d{1,3}(?:\.\d)?(?: ?/ ?\d{1,3})?)(?=[ ,.;)]|\z)(?!, (?:he|she|was|is|of|a)\b|[ -](?:year|y/?o\b|yrs?\b|[MF]\b|male|female|w(?:ee)?ks?\b|months?\b|days?\b|times\b|child|kids|calls\b)))
  hit {Tinetti 7/28}, unsteady
  hit {Braden 18}. Skin
  miss Mr. Braden 18
  miss Morse was here

# "Oswestry 36%", "ODI: 40%": a share is the result of a scale, and may be what a doctor called Ganz gives.
rule protect/scale-share
  type PROTECT
  trigger list scale
  confidence 0.981
  regex %{lb}\p{Lu}[\pL-]{2,20}+(?!\pL)(?C"scale")(?: (?:score|index))?:? ?\d{1,3}(?:\.\d)?%
  hit {Oswestry 36%}; Dallas
  hit at {Oswestry: 40%} again
  miss PPD: Ganz 12% at the shoulder

# A tool by the name of its maker: "A Freer was passed", "the Foley can come out", "with Allis forceps".
rule protect/tool
  type PROTECT
  trigger list eponym
  trigger list eponym-common
  trigger list device
  back 3
  confidence 0.981
  regex %{lb}(?:[Aa]n?|[Tt]he|[Aa]nother|[Tt]wo|[Ss]econd|[Ss]traight|[Cc]urved|\d{1,2} ?(?:Fr|French)|[Uu]sing|[Ff]unctioning|[Ii]ndwelling) (?<hide>\p{Lu}[\p{Ll}]{2,20}s?(?:(?C"eponym|eponym-common|device")(?:-\p{Lu}\p{Ll}{2,20})?(?= (?:forceps|clamps?|catheter|retractors?|elevator|needle|drain|scissors|lift|bag|tray|component|murmur|pattern|transfer|procedure|repair|osteotomy|bunionectomy|reservoir|shunt|lens|silk|splints?|tenaculum|trocar|technique|incision|method|protocol)\b)|(?C"eponym|device")(?C"!given-male|given-female")(?:-\p{Lu}\p{Ll}{2,20})?(?= (?:was|were|is|are|can|could|will|would|must|might|came|may|should|had|has|forceps|clamps?|catheter|retractors?|elevator|needle|drain|scissors|lift|bag|tray|in place|removed|placed|out|inserted|to gravity|and|for|on|through|component|murmur|pattern|type|transfer|procedure|repair|osteotomy|bunionectomy|reservoir|shunt|lens|silk|splints?|tenaculum|trocar|technique|incision|method|protocol)\b|[.,;)])(?! (?:was|is) (?:seen|born|married|employed|a|an|the|tired|told|asked|angry|here|ill|injured|hired))))
  hit so the {Foley} can come out
  hit A 16 Fr {Foley} was passed
  hit using {Carter-Thomason} technique
  miss The Foley family came
  miss The Tanner was out

# The same behind "with", where people are as well: "met with Hoffman on Friday".
rule protect/tool-with
  type PROTECT
  trigger word with
  confidence 0.981
  regex %{lb}[Ww]ith (?<hide>\p{Lu}[\p{Ll}]{2,20}s?(?:(?C"eponym|eponym-common|device")(?:-\p{Lu}\p{Ll}{2,20})?(?= (?:forceps|clamps?|catheter|retractors?|elevator|needle|drain|scissors|lift|bag|tray|component|murmur|pattern|transfer|procedure|repair|osteotomy|bunionectomy|reservoir|shunt|lens|silk|splints?|tenaculum|trocar|technique|incision|method|protocol)\b)|(?C"eponym|device")(?C"!given-male|given-female")(?:(?<=Foley|Bovie|Kerrison|Kocher|Allis|Adson|DeBakey|Metzenbaum|Penfield|Freer|Deaver|Hohmann|Gelpi|Weitlaner|Malecot)|(?C"!surname-us|surname-world")|(?= (?:in place|to gravity)\b))(?:-\p{Lu}\p{Ll}{2,20})?(?= (?:was|were|is|are|can|could|will|would|must|might|came|may|should|had|has|forceps|clamps?|catheter|retractors?|elevator|needle|drain|scissors|lift|bag|tray|in place|removed|placed|out|inserted|to gravity|and|for|on|through|component|murmur|pattern|type|transfer|procedure|repair|osteotomy|bunionectomy|reservoir|shunt|lens|silk|splints?|tenaculum|trocar|technique|incision|method|protocol)\b|[.,;)])(?! (?:was|is) (?:seen|born|married|employed|a|an|the|tired|told|asked|angry|here|ill|injured|hired))))
  hit with {Allis} forceps
  miss with Maria and her son
  miss lives with Craig, a cook
  miss came with Patrick and sat
  miss He met with Hoffman on Friday
  miss discussed with Schmidt, who agreed
  hit with {Kocher} and clamp

rule protect/tool-used
  type PROTECT
  trigger list eponym-common
  back 2
  confidence 0.981
  regex %{lb}(?:[Aa]n?|[Tt]he|[Aa]nother|[Ss]traight|[Cc]urved) (?<hide>\p{Lu}[\p{Ll}]{2,20}(?C"eponym-common"))(?= (?:was|were)(?: then| next| gently| carefully)? (?:passed|used|placed|inserted|introduced|applied|advanced|employed|withdrawn|exchanged)\b)
  hit A {Freer} was passed under it
  hit and the {Freer} was then introduced
  miss A Gordon was born there

# "has Parkinson's and", "a touch of Parkinson's": a disease of somebody, where the letter knows no such person.
rule protect/disease-alone
  type PROTECT
  cross column
  trigger word parkinson parkinsons alzheimer alzheimers crohn crohns hodgkin hodgkins huntington huntingtons meniere menieres addison addisons cushing cushings hashimoto hashimotos barrett barretts raynaud raynauds tourette tourettes asperger aspergers graves sjogren sjogrens wilson bell bells hirschsprung turner marfan marfans lynch paget pagets peyronie dupuytren dupuytrens
  back 1
  confidence 0.981
  regex (?:(?<=\b[Hh]as |\b[Hh]ad |[Hh]ave |\b[Ww]ith |\b[Nn]o |\b[Oo]f |\b[Nn]ot |\b[Ff]or |\b[Ff]rom |[Pp]ossible |\b[Ee]arly |[Mm]ild |[Aa]dvanced |[Ww]ilson's, |[Gg]raves', |[Ff]ather: |[Mm]other: |[Aa]unt: |[Cc]ousin: |\b[Aa]nd |\b[Oo]r |, |; |\A)|(?C"wide"))(?=\p{Lu})%{trigger}(?:'s|s'|s|(?<=[MF] with Graves|yo with Graves|/o with Graves|man with Graves|ale with Graves|ent with Graves|pt with Graves|sed with Graves))(?=[.,;:)!?"]|\z|[ \t](?C"wide")| (?:and|or|at|since|for|on|in|is|was|but|last|which|dementia|who|when|as|by|too|now|then|that|with|x)\b)(?<!Wilsons|Turners|Addisons|Barretts|Lynchs|Bells|Wilson's|[,fm] Hodgkins|[,fm] Cushings)(?<!works for Bell's|orked for Bell's|works for Paget's|orked for Paget's|works for Lynch's|orked for Lynch's|works for Graves's|orked for Graves's|works for Huntington's|orked for Huntington's|works for Turner's|orked for Turner's|works for Marfan's|orked for Marfan's|works for Cushing's|orked for Cushing's)
  hit Her husband has {Parkinson's} and depends on her.
  hit she had "a touch of {Parkinson's}" then
  hit the drug and not {Parkinson's} at all
  hit No {Huntington's}, no tremor
  hit 6 am    {Parkinson's}    8/3
  hit a 37F with {Graves}, on pills
  miss He met with Graves, the adjuster
  miss Mr. Parkinson's daughter came
  miss Barrett's wife came.
  miss She worked for Bell's for years
  miss the estate of Hodgkins and

# ---- verbs that are given names ----------------------------------------------------------------------------------------------------

# "Will visit after lunch", "Will need to fast"; "Will comes in" is a person.
rule protect/will-verb
  type PROTECT
  trigger word will may
  confidence 0.986
  regex (?:\A|(?<=[.!?;:)"] |[.!?;:)"]|- |\* |\] ))(?<hide>Will|May)(?= (?:(?:also|not|then|again|now|likely|probably|only|just|still|never|always|really) ){0,2}(?!(?:also|not|then|again|now|likely|probably|only|just|still|never|always|really) \p{Ll}|(?:comes|goes|went|came|got|told|took|drove|fell|felt|saw|ran|left|lost|gave|made|met|kept|knew|thought|brought|bought|caught|taught|sat|stood|spoke|broke|chose|froze|woke|wrote|rode|rose|swore|tore|wore|ate|drank|slept|held|heard|built|sent|spent|began|became|grew|threw|flew|drew|hung|led|found|understood|paid|quit|hit|cut|put|hurt(?= (?:his|her|him|himself|herself|at|while|when|in))|(?:can|could|would|should|might|may|must)(?:not)?|himself|herself|him|her|if|because|while|when|since|until|after|before|who|she|he|is|was|has|had|does|did|says|said|and|or|but|to|for|with|who|in|at|by|of|on|from|as|so|too|the|a|an)%{rb}|\p{Ll}{1,14}(?:s|ed)\b(?<! need|feed|bleed|proceed|exceed|discuss|assess|address| pass|process|progress| miss| press| dress| focus))\p{Ll}{2,14}(?!\p{Ll})(?C"english"))
  hit broke her wrist. {Will} visit after Mass.
  hit {Will} not need it
  hit {May} use ice
  hit {May} also take it
  miss Will comes in for it
  miss Will was seen
  miss He saw Will call her
  miss Will drove him home.
  miss May came in with her son.
  miss Will never told us.
  miss Will fell at work.

rule protect/modal-question
  type PROTECT
  trigger word will may
  confidence 0.986
  regex (?:\A|(?<=[.!?:"] |[.!?:"]))(?<hide>Will|May)(?= (?:I|you|he|she|we|they|it|the|this|that|there|his|her|my|your|our|God|all|each|every|heaven|peace|nobody|anybody|anyone|someone|somebody)\b)
  hit She asks: "{May} I eat?"
  hit {Will} you pay?
  hit {May} God help me.
  hit {Will} the rash go
  miss He saw Will the baker
  miss Will, you pay

# "Grant them the benefit": a verb with its object.
rule protect/verb-object
  type PROTECT
  trigger word grant mark bill sue drew rob pat chase hope frank rose
  confidence 0.986
  regex (?:\A|(?<=[.!?;:"] |[.!?;:"]))(?<hide>(?:Grant|Mark|Bill|Sue|Drew|Rob|Pat|Chase|Hope)) (?:(?:him|her(?! (?:husband|wife|daughter|son|mother|father|sister|brother))|them|us|me|it|that|no(?! (?:longer|show|call))|any|the|this(?! (?:morning|afternoon|evening|week|month|year|time))|these|all(?! day)|each|every(?! day)|dry|blood)\b|(?<=Hope |Bill |Sue )for\b|(?<=Mark )for identification|(?<=Hope )to\b|(?<=Bill )to(?=:| (?:the|insur\pL+|carrier|patient|work\pL+|medicare|employer)\b))
  hit She says, "{Grant} them the benefit."
  hit {Mark} the spot
  hit {Drew} blood twice
  hit {Pat} dry after
  miss Grant, them all
  miss He saw Grant the baker
  miss Mark to call daughter
  miss Rob out sick today
  miss Drew no longer works here
  miss Pat for dinner
  hit {Hope} to see you
  hit {Bill} to: the carrier

# ---- what is cited -----------------------------------------------------------------------------------------------------------------

define case_word %{case_side}
define case_party %{case_word}(?: (?:of |and |& |the )?%{case_word}){0,6}(?: \((?:UK|GB|No\.? ?\d|[A-Z]{2,6})\)(?: (?:Ltd|Plc|plc|PLC|LLP|Inc|Co)\.?)?| (?:plc|llp))?

# Neutral citations and reports of other countries: "R. v. Ipeelee, 2012 SCC 13", "Duncan v Minister of Law and Order 1986 (2) SA 805".
rule protect/case-neutral
  type PROTECT
  trigger word v vs
  back 8
  confidence 0.985
  regex %{lb}(?!(?:But|In|As|See|And|The|Under|Per|Following|Held|Also|Re) )(?=(?<cited>\p{Lu}[\pL\'’-]{3,20}))?%{case_party} vs?\.? %{case_party},? (?:\(?(?:19|20)\d\d\)? ?(?:\(\d{1,2}\) ?|\d{1,3} )?[A-Z][A-Za-z]{1,8}(?: [A-Z][a-z]{2,5})?(?: \(\d[a-z]{1,2}\))? ?\d{1,6}(?:-?[A-Z]{1,2})?|\[(?:19|20)\d\d\] (?:\d )?[A-Z][A-Za-z]{1,6}(?: [A-Z][a-z]{2,5})? \d{1,5})
  hit But {R. v. Ipeelee, 2012 SCC 13}, says
  hit In {Corn Belt Energy Corp. v. IWCC, 2016 IL App (3d) 150311WC}, we
  hit trite: {Duncan v Minister of Law and Order 1986 (2) SA 805} at 818
  hit in {Sarla Verma v. DTC (2009) 6 SCC 121}, the
  hit in {Stark v Post Office [2000] ICR 1013} it
  hit in {Smith v Larkspur Stairlifts plc [2005] EWCA Civ 1220} and
  hit and {Sorrell v Finch (UK) Ltd [2011] UKSC 10}; it
  hit liability, {Prince College Inc v ADC (2016) 258 CLR 134}.
  miss Delgado v. Acme Foods, in 2012 he
  miss L4 v. L5 in 2012

# "Re B (Children) [2008] UKHL 35", "In re L (Relocation) [2017]".
rule protect/case-re
  type PROTECT
  trigger word re
  back 1
  confidence 0.985
  regex %{lb}[Rr]e (?:[A-Z](?:-[A-Z])?|\p{Lu}\p{Ll}{1,15}(?=[^\n\[]{0,50}\[\d{4}\] (?:\d )?[A-Z]))(?: \([^()\n]{2,40}\))? \[(?:19|20)\d\d\](?: (?:\d )?[A-Z][A-Za-z]{1,6}(?: [A-Z][a-z]{2,5})? \d{1,5})?
  hit probabilities: {Re B (Children) [2008] UKHL 35}, and
  hit In {Re L (Relocation: Second Appeal) [2017] EWCA Civ 2121} the
  miss Re: B. Delgado [sic]
  miss re Delgado (right knee) [2016]
  miss re L hip

define known_case (?:Escobedo|Almaraz|Guzman|Ogilvie|LeBoeuf|Hikida|Dubon|Blackledge|Sandhagen|Brodie|Welcher|Borello|Dynamex|Daubert|Frye|Gladue|Ipeelee|Gillick|Bolam|Bolitho|Wednesbury|Stowers|Miranda|Batson|Pickering|McDonnell Douglas|Faragher|DeLuca|Sarla Verma|Pranay Sethi|Jacob Mathew|Samira Kohli)

# Decisions that are known by one name.
rule protect/case-known
  type PROTECT
  trigger word escobedo almaraz guzman ogilvie leboeuf hikida dubon blackledge sandhagen brodie welcher borello dynamex daubert frye gladue ipeelee gillick bolam bolitho wednesbury stowers miranda batson pickering mcdonnell faragher deluca sarla pranay jacob samira
  back 4
  confidence 0.986
  regex %{lb}(?:(?<testsure>(?:[Uu]nder|[Pp]ursuant to|[Aa]pplying|[Aa]pplies|[Ss]atisf(?:y|ies|ied)|(?:accordance|line|compliance|keeping|consistent|compl(?:y|ies)) with|(?:required|held|stated|explained|set (?:forth|out)|discussed) (?:in|by)|as in))|(?<testweak>[Pp]er|[Ff]ollowing|[Ss]ee|[Mm]eets?|[Ww]ith|[Ii]n)|[Tt]he|[Aa]) (?<hide>%{known_case}(?:[ /]+(?:and )?(?:Escobedo|Almaraz|Guzman|Ogilvie|LeBoeuf|Bolitho|Ellerth|Gladue|Ipeelee|II)){0,2})(?:(?= (?:report|doctrine|rights|test|standard|analysis|factors|principles|apportionment|challenge|burden|rebuttal|framework|in mind)%{rb}|(?<!Escobedo|Miranda|Blackledge|Brodie|Welcher|DeLuca|[a-z] Guzman|[a-z] Almaraz) (?:rating|claim|hearing|motion|letter)%{rb})|(?=,|;|\.(?: |\z)|\)| (?:the|it|a|an|is|says|held|this)\b)(?(<testsure>)|(?(<testweak>)(?:(?<=[a-z]/Guzman|[a-z]/Ogilvie)|(?=[^\n]{0,120}(?:%|\b(?i:apportion\pL*|percent|impairment|rating|rebut\pL*|doctrine|court|held|labor code|guides|substantial|tribunal|standard of|counsel)%{rb})))|(?!))))
  hit Under {Escobedo}, 10% to diabetes
  hit The {Gladue} report by counsel
  hit under the {Stowers} doctrine
  hit Following {Pranay Sethi}, 25% is added
  hit per {Almaraz/Guzman}, the
  hit Applying the {McDonnell Douglas} framework
  hit and, with {Escobedo} in mind, I apportion
  hit satisfies {Daubert}. The motion
  miss under Guzman's care
  miss Mr. Daubert, the
  miss She lives with Miranda, her daughter
  miss Per Escobedo, the adjuster, he
  miss He lives in Pickering, near the lake
  miss see Guzman the nurse
  miss He meets Brodie, his caseworker
  miss from the Guzman claim
  hit in accordance with {Escobedo}.

# Neither the month of an event nor its town.
define author (?<testname>\p{Lu}[\pL'-]{0,20}\p{Ll})(?!\pL)(?C"!testname:month|weekday|season|holiday|event|place-us|state|facility-head|organisation-head")

# "(Kwon, 2005; Moller and Hedlund, 2000)"
rule protect/authors
  type PROTECT
  trigger mark (
  confidence 0.985
  regex (?<!surgery |fusion |repair |release |replacement |injection |injections |epidural |epidurals |ESI |MRI |EMG |CT |scope |scan |stent |bypass |graft |revision |visit |consult |ectomy |scopy |plasty |otomy |ostomy |ogram |ograms |desis |admission |hospitalized |hospitalised |admitted |lawyer |lawyers |attorney |attorneys |adjuster |adjusters |surgeon |surgeons |doctor |doctors |therapist |therapists |welder |driver |clerk |job |jobs |employer |employers |married |divorced |widowed |children |son |sons |daughter |daughters |wife |wives |husband |husbands |marriage |marriages |kids |brother |brothers |sister |sisters |accident |accidents |born )\((?:see |e\.g\.,? |cf\. )?(?:%{author}(?: [A-Z]{1,2})?(?:(?:,? (?:&|and) |, )%{author}(?: [A-Z]{1,2})?){0,4}(?:,? et al\.?)?,? (?:19|20)\d\d[a-z]?(?:; ?|\))){1,6}
  hit good in 80% {(Kwon, 2005; Moller and Hedlund, 2000)} too
  hit as found {(Boden, 2009)} before
  hit {(Chou et al., 2009)} says
  miss (Maria came in 2009)
  miss (seen 2009)
  miss The biopsy (April 2012) was read.
  miss an MRI (MRI 2014) of it
  miss an operation (Toledo, 2009) on
  miss an L4-5 fusion (Kowalczyk, 2011), then
  miss her children (Mia, 2004; Leo, 2007)
  miss two adjusters (Brown, 2013; Tan, 2014)

# A trade name of a car or a tool behind its colour, its year or its verb.
rule protect/vehicle
  type PROTECT
  trigger list vehicle
  back 2
  confidence 0.981
  regex (?:(?<=\b[Tt]he |\b[Aa] |\b[Hh]is |\b[Hh]er |\b[Mm]y |\b[Aa]n )|(?:(?i:silver|white|black|red|blue|gray|grey|green|gold|tan|maroon|old|new|used|(?:19|20)\d\d) ))(?<hide>(?:(?:Ford|Dodge|Lincoln|Mercury|Plymouth|Chevy|Chevrolet|Toyota|Honda|Nissan|Land|Jeep|Seat|Fiat) )?\p{Lu}\p{Ll}{2,12}(?C"vehicle")(?: \p{Lu}{0,2}\d{1,4}[A-Za-z]?)?)(?! ?\p{Lu})(?!\pL|'s)(?! (?:plants?|dealership|dealer|factory|assembly|office|clinic|hospital|home|house|area|workers?|employees?|technician|mechanic|store|facility|branch|campus|warehouse|showroom|said|says|told|called|came)%{rb})
  hit he still drives the {Buick} to Mass
  hit I saw a silver {Astra} coming
  hit a white {Tahoe}, turned
  hit a 2012 {Mazda 6} with
  hit a white {Ford Ranger}, CA
  miss She went to Tahoe in May
  miss Mercury was low
  miss the Villa Sonnenschein
  miss her brother Renato called
  miss the Ranger Wilcox came
  miss laid off from the Buick plant
  miss her Malibu home
  miss lives in the Durango area

# "P. J." and "J." behind the names of a panel are offices, not initials.
rule protect/presiding
  type PROTECT
  trigger word p c a acting
  confidence 0.985
  regex %{lb}(?<=\pL, |\], )(?:[Aa]cting )?(?:A\. ?)?[PC]\. ?J\.(?=,? (?:and )?(?:\p{Lu}[\pL'-]{2,20}+|\[NAME[^\]\n]{0,20}\]), (?:[PC]\. ?)?J\.)
  hit Before: Rothenberg, {P. J.}, Abiodun, J., and others
  miss Rothenberg, P. J. and his wife

# "Department of Orthopaedics": the kind of ward or office, whoever it belongs to.
rule protect/department
  type PROTECT
  trigger word department dept division section service unit clinic institute ward school faculty board college
  confidence 0.985
  regex %{lb}(?:Department|Dept\.?|Division|Section|Service|Unit|Clinic|Ward|School|Faculty) of (?:the )?(?<testspecialty>\p{Lu}\pL{3,18}(?: (?:and |& )?\p{Lu}\pL{3,18}){0,3})(?C"testspecialty:specialty")(?!\pL)(?! [\p{Lu}])
  hit Walden Hospital, {Department of Orthopaedics}, where
  hit the {Department of Emergency Medicine}, where
  hit {Division of Cardiology}, 4th floor
  miss Department of Corrections
  miss School of Marlow

# Degrees with full stops behind another: "M.D., D.M. (Cardio)".
rule protect/degree-dotted
  type PROTECT
  trigger shape initial
  confidence 0.986
  regex (?<=M\.D\., |D\.O\., |M\.S\., |B\.S\., |B\.A\., |M\.A\., |B\.Sc\., |M\.D\.,|M\.D\. |MBBS, |MBBS., )(?:D\.M\.|M\.Ch\.?|D\.N\.B\.|M\.S\.|D\.C\.H\.|D\.G\.O\.|D\.A\.|M\.P\.H\.|F\.A\.(?:\p{Lu}\.){2,4}|F\.R\.C\.S\.|M\.R\.C\.P\.|B\.L\.|LL\.B\.|J\.D\.|B\.Ed\.)(?:,? (?:D\.M\.|M\.Ch\.|D\.N\.B\.|M\.S\.))?
  hit Kalaiselvi, M.D., {D.M.} (Cardio)
  hit Rao, M.D., {D.N.B.} here
  hit Rao, M.D., {F.A.S.N.} here
  hit Rao, M.D., {F.A.C.O.G.} here
  miss seen by D.M. in May

# Finds and exercises by the names of several people, real or not.
rule protect/eponym-phrase
  type PROTECT
  trigger word lou sister orphan bence moya ai tai qi kubler popeye cinderella
  confidence 0.986
  regex %{lb}(?:Lou Gehrig(?:'s)?(?: [Dd]isease)?|Sister Mary Joseph(?:'s)? nodules?|Orphan Annie(?: nuclei| eye)?|Bence[ -]Jones(?: proteins?)?|Moya ?[Mm]oya|Ai Chi|Tai [Cc]hi|Qi ?Gong|K[uü]bler-Ross|Popeye(?= (?:deformity|sign|muscle)))%{rb}
  hit what they call {Lou Gehrig's disease}. He
  hit no {Sister Mary Joseph nodule} on exam
  hit 5 minutes. {Ai Chi}, first forms
  hit {Kübler-Ross} was no use to her
  miss Sister Mary Joseph came
  miss Lou and Ann left

rule protect/eponym-bracket
  type PROTECT
  trigger list eponym
  trigger list scale
  back 4
  confidence 0.92
  regex (?<!\d[snrt][tdh] |math |spelling |reading |vision |drug )(?i:test|tests|scale|score|tone|index|grade|sign|class|criteria|stage|reflex|questionnaire|spasticity|balance|protocol)(?: (?:wk|week|phase|day|stage) \d{1,2})? \((?<hide>\p{Lu}\p{Ll}{2,20}(?!\pL)(?C"eponym|scale")(?:-\p{Lu}\p{Ll}{2,20})?)\)(?=[ ,.;:]|\z)
  hit Tone ({Ashworth})    2
  hit in the test ({Rorschach}) he
  hit on protocol wk 6 ({Rorschach}). Then
  miss her husband (Wilson) came
  miss in 3rd grade (Allen) he

rule protect/mail
  type PROTECT
  trigger word us u certified regular express priority overnight
  confidence 0.986
  regex %{lb}(?:U\.?S\.?|Certified|CERTIFIED|Regular|REGULAR|Express|EXPRESS|Priority|PRIORITY|Overnight|OVERNIGHT) (?:MAIL|Mail)%{rb}
  hit VIA FACSIMILE AND {U.S. MAIL}
  hit by {Certified Mail} today
  miss in the U.S. by mail

# Districts and circuits of the courts by their number.
rule protect/judicial-district
  type PROTECT
  trigger list ordinal-word
  trigger digits 1 3
  confidence 0.981
  regex %{lb}(?:(?i:\pL{5,14}(?:-\pL{5,8})?)(?C"ordinal-word")|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)) (?i:(?:appellate|judicial) (?:district|circuit|department|division))%{rb}
  hit in the {SECOND APPELLATE DISTRICT} of it
  hit the {14th Judicial Circuit} ruled
  miss the Second Avenue District

# Heads of damage that are called by the case which gave them.
rule protect/case-head
  type PROTECT
  trigger word v
  back 1
  confidence 0.986
  regex %{lb}(?:Griffiths v\.? Kerkemeyer|Fox v\.? Wood|Sharman v\.? Evans|Sullivan v\.? Gordon|Housecroft v\.? Burnett|Smith v\.? Manchester|Roberts v\.? Johnstone|Bianchi v\.? Bianchi)%{rb}
  hit {Griffiths v Kerkemeyer}        nil
  hit {Fox v Wood} component
  miss Griffiths v Delgado

# Statutes of a state: "LA R.S. 32:232", "under Florida Statute 440.13(12)".
rule protect/state-statute
  type PROTECT
  trigger word r s rs statute statutes stat
  back 4
  confidence 0.986
  regex %{lb}(?:(?:LA|La|Louisiana|Colorado|Arizona|N\.?H\.?|Ohio) (?:R\.? ?S\.?|Rev\. Stat\.)|(?<teststate>\p{Lu}\p{Ll}{3,12}(?: \p{Lu}\p{Ll}{3,12})?)(?C"teststate:state") (?:Stat\.|Statutes?|General Statutes?|Revised Statutes?))(?:,? (?:§{1,2}|[Ss]ections?))? ?\d{1,4}[:.-]\d{1,5}(?:\(\w{1,3}\))*
  hit Cited {LA R.S. 32:232}.
  hit under {Florida Statute 440.13(12)}.
  miss in Florida. Statute of 440
  miss He cited LA for it.

rule protect/bench
  type PROTECT
  trigger word bench
  back 5
  confidence 0.986
  regex %{lb}(?:Court of (?:Queen|King)'s Bench|COURT OF (?:QUEEN|KING)'S BENCH)(?: (?i:for|of) (?:[Tt]he )?\p{Lu}\pL{3,14})?%{rb}
  hit {COURT OF QUEEN'S BENCH FOR SASKATCHEWAN}
  hit the {Court of King's Bench of Alberta} held
  miss the bench in the court

# "Charles Bonnet", "Lund and Browder", "rose bengal": finds, charts and dyes that are always called so.
rule protect/eponym-whole
  type PROTECT
  trigger word charles lund rose ewing morison leiden berry osborne
  back 2
  confidence 0.986
  regex %{lb}(?:Charles Bonnet|Lund (?:and|&) Browder|Rose Bengal|Ewing(?:'s)? sarcoma|Morison's(?= (?:pouch|space|and|or|fossa))|(?<=\bin )Morison's|(?<=[Ff]actor V |FACTOR V )(?:Leiden|LEIDEN)|(?:Berry|Osborne)'s (?:ligament|fascia|band))%{rb}
  hit says that it is {Charles Bonnet}.
  hit 18% TBSA ({Lund and Browder}; 18)
  hit free fluid in {Morison's} and the pouch
  hit Factor V {Leiden} deficiency
  hit dissection along {Berry's ligament} on the
  miss Charles and Rose came.
  miss Mr. Berry's wife
  miss Rose sat with Charles.

# What is clamped, drained and stitched with: "19 Fr Blake", "4.5 Fr Olsen clamp".
rule protect/french
  type PROTECT
  trigger word fr french ga gauge
  confidence 0.982
  regex (?<=\d |\d)(?<!/\d\d |/\d |at \d |at \d\d )(?i:%{trigger})(?:\.? (?<hide>\p{Lu}\p{Ll}{2,12}(?:-\p{Lu}\p{Ll}{2,12})?)(?= (?:drain|clamp|tube|catheter|needle|sheath|stent))| (?<hide>\p{Lu}\p{Ll}{2,12}(?:-\p{Lu}\p{Ll}{2,12})?)(?=[.,;])(?!, (?:RN|LPN|MD|who|the|a|pastor)%{rb}))
  hit one 19 Fr {Blake}. SPECIMEN
  hit a 4.5 Fr {Olsen} clamp here
  miss Fr Blake came at 4
  miss 3 Fr. Then he
  miss IV, 20 gauge. Delgado, the nurse
  miss on 3/14 Fr Dolan, pastor

# High courts, which are not the parties'.
rule protect/high-court
  type PROTECT
  trigger word court
  back 2
  confidence 0.985
  regex %{lb}(?i:high|supreme|federal|family|appeals?) (?i:court)(?i: of (?:justice|appeals?|judicature))?(?i: of (?:the )?(?:(?:state|commonwealth|republic) of )?)(?<testland>\pL{3,15}(?: (?:(?i:and) )?\p{Lu}\pL{2,12}){0,3})(?C"testland:state|country")%{rb}
  hit IN THE {HIGH COURT OF JUSTICE OF TRINIDAD AND TOBAGO} here
  hit IN THE {SUPREME COURT OF THE STATE OF OREGON} here
  miss the family court of Okafor
  miss the high court of appeal

# "Court of Appeals of the State of Oregon", "Ninth Circuit Court of Appeals".
rule protect/appeals-court
  type PROTECT
  trigger word court
  back 6
  confidence 0.985
  regex %{lb}(?i:(?:united states |u\. ?s\. |u\.s\. )?(?:district |intermediate |superior |commonwealth |state |(?:\pL{3,8}th|first|second|third) circuit )?)(?i:court of (?:civil |criminal |special )?appeals?)(?: (?i:of|for) (?i:the )?(?i:(?:state|commonwealth) of )?(?:(?:\pL{3,8}th|\d\d?th|First|Second|Third) (?i:circuit)|(?<testland>\p{Lu}\pL{3,15}(?: \p{Lu}\pL{2,12})?)(?C"testland:state|country")))?%{rb}
  hit IN THE {COURT OF APPEALS OF THE STATE OF OREGON}\n
  hit in the {Ninth Circuit Court of Appeals}, which
  hit the {U.S. Court of Appeals for the Ninth Circuit} said
  hit the {Court of Appeal} held
  hit {Court of Appeals of Washington}, Division II
  miss the court of public appeal
  miss a court appeals officer

# "Mag. J. Elizabeth Stafford"
rule protect/magistrate-judge
  type PROTECT
  trigger word mag chief
  confidence 0.986
  regex %{lb}(?:Mag|Chief)\. J(?:udge|\.)(?= \p{Lu})
  hit {Mag. J.} Elizabeth Stafford
  miss Mag. Jones came

# "Mooney, P.J., and", "Wickland, J., delivered": a judge's office and no initials.  The line must say that a court speaks.
rule protect/judge-letters
  type PROTECT
  trigger word j jj
  back 6
  confidence 0.992
  regex (?<=, )(?<hide>(?:(?i:acting |presiding |chief ))?(?:[APCSV]\. ?){0,2}J\.)(?=,? pro tem|,? and \p{Lu}|, \p{Lu}[\pL'-]+, (?:P\. ?)?J\.|[,;.]?(?: [^\n]{0,90})?\b(?:JJ|[APCV]\. ?J|[Cc]oncur(?:s|red|ring)?|[Dd]issent(?:s|ed|ing)?|delivered|took no part|joins?|joined|announced|filed an?|not participating|CONCUR(?:S|RED|RING)?|DISSENT(?:S|ED|ING)?)\b|,? (?i:for the court)|:? \((?i:orally|dissenting|concurring|in chambers)\))
  hit Before Mooney, {P.J.}, and Pagan and DeVore, JJ.
  hit SMALL, {J.}, FOR THE COURT:
  hit PENASHUE, {P.C.J.} (orally):
  hit BARNWELL, {C.J.}, AND EDGECOMBE, J., CONCUR.
  hit Wickland, {J.}, delivered the opinion of the court
  hit ALITO, {J.}, took no part
  hit DEVORE, {J.} pro tempore
  hit ROTHENBERG, {P. J.}, and Keane, J., concur
  hit Before: Rothenberg, Abiodun, {J.}, and Keane
  hit Before: Rothenberg, {P. J.}, Abiodun, J. and Keane
  miss Seen by Rothenberg, J., today.
  miss Delgado, J. DOB 4/4/44
  miss cc: Mooney, P.J., and his counsel
  miss J. delivered the bed, and left

rule protect/judge-letters-concur
  type PROTECT
  trigger word concur
  confidence 0.986
  regex %{lb}(?i:concur): ?[\p{Lu}\pL'-]{3,20}(?:; [\p{Lu}\pL'-]{3,20}, J\.)?, (?<hide>(?:(?i:acting|presiding) )?(?:[APC]\. ?){0,2}J\.)
  hit We concur: ROBIE, {Acting P. J.}; MAURO, J.
  hit I concur: Hull, {J.}
  miss We concur: the J. of Law

# "May also need a repeat scan": at the head of a sentence before the base form of a verb.
rule protect/may-verb
  type PROTECT
  trigger word may
  confidence 0.92
  regex (?:\A|(?<=[.;:!?] |\n)|(?<=[.;:!?] {2}))(?<hide>May)(?= (?:also |still |eventually |possibly |not |then |well )?(?:need|require|consider|resume|return|repeat|have|be|increase|decrease|try|use|take|cause|want|benefit|continue|start|stop|drive|shower|bathe|walk|lift|go|do|add|apply|remove|substitute|discontinue|advance|switch|crush|become|help|get|give|eat|drink|work|bear|wear|leave)(?![\pL']))
  hit {May} need to increase the dose
  hit b.i.d.  {May} also need to consider
  miss May needs a new knee
  miss In May need was great

# Units that every hospital has: "moved to the Postanesthesia Care Unit".
rule protect/unit
  type PROTECT
  trigger word unit units surgery department ward room suite
  back 5
  confidence 0.985
  regex %{lb}(?:(?i:post-?anesthesia|post-?anaesthesia|intensive|critical|coronary|neonatal|paediatric|pediatric|medical|surgical|special|progressive|intermediate|cardiac|burn|stroke|recovery|acute|step-?down|high dependency|same[ -]day|day|outpatient|inpatient|emergency|rehabilitation|observation|labou?r and delivery|telemetry|shock|trauma|operating|delivery|resuscitation|dialysis) ){1,3}(?i:care )?(?-i:Unit|Units|Surgery|Department|Ward|Room|Suite)(?! (?:of|at) \p{Lu}|, (?:LLC|Inc|PC))%{rb}
  hit was moved to {Postanesthesia Care Unit} by noon
  hit slept in {Same Day Surgery} till four
  miss the Delgado Surgery Center
  miss the unit of it

# Typefaces: "Fonts: Times New Roman, Arial, Helvetica."
rule protect/fonts
  type PROTECT
  trigger word font fonts typeface typefaces
  confidence 0.985
  regex %{lb}(?i:%{trigger})(?: family)?(?:: ?| is | are | used: ?)(?<hide>\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15}){0,2}(?:(?:,| or| and|, or|, and) \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15}){0,2}){0,5})
  hit Fonts: {Times New Roman, Arial, Helvetica}.
  miss The font of it

# What a judge is, behind a name that was taken out before: "[NAME-2], P. J., [NAME-3], J."
rule protect/judge-of-tag
  type PROTECT
  trigger word p c j acting presiding
  confidence 0.985
  regex (?<=\], )(?:(?i:acting|presiding) )?(?:[PC]\. ?)?J\.(?=[,;)]|\s|\z)
  hit Before: [NAME-2], {P. J.}, [NAME-3]
  hit concur: [NAME-2], {Acting P. J.}
  miss Delgado, P. J., was seen
  miss [NAME-2], P. Tan

# Tools and machines by their maker: "a Raymond reach truck", "an Allen wrench", "a Stanley knife".
rule protect/maker
  type PROTECT
  trigger word knife forklift reach pallet lift slicer mixer grinder saw drill wrench screwdriver press lathe vacuum tractor excavator loader backhoe crane hoist boots pants jacket gloves fryer oven compressor nailer torch welder mower blower trimmer ladder scaffold harness tug jack sander jackhammer winch hammer jeans shoes sneakers socks shorts sunglasses
  back 2
  confidence 0.981
  regex (?<=\b[Aa] |\b[Aa]n |\b[Tt]wo |wore |\bbrand |pair of )(?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,10}(?C"!organisation-head|facility-head|legal-form")(?<!Foods|Dairy|Farms|Construction|Brothers))?) (?:%{trigger})(?!\pL)(?! (?:trailer|driver|operator|company|shop|\p{Lu}))
  hit A {Raymond} reach truck hit him
  hit cut with a {Stanley} knife, he
  hit in a pair of {Levi} jeans stained
  hit He wore {Carhartt} pants and
  miss the Delgado truck was
  miss a Delgado Trucking truck driver
  miss driving a Delgado truck
  miss unloading a Delgado tractor trailer
  miss He ran a Delgado Dairy forklift

# Who does the bills is no Mr. Biller: heads of trades in lower case behind an article or a possessive.
rule protect/trade-lower
  type PROTECT
  trigger word biller coder screener packer slicer slitter caller stocker keeper weaver fuller tanner baker
  back 1
  confidence 0.986
  regex (?<=\bour |\bthe |The |\btheir |\bhis |\bher |\bmy |\byour |medical |\b[Aa] )(?<!is a |was a |is the |as the |me the |as our |['’]s a |am a |['’]m a |been a |be a |came a |as a |ing a |own a |, a |and a |once a |also a |wife a |band a |ther a )(?<hide>(?-i:%{trigger}))(?!\pL)
  hit he has told our {biller}, Tameka
  hit sent to the {coder} again
  miss He is a baker, and so was his father
  miss He told Biller of it
  miss He works as the baker.
  miss Mr. Baker came

# "Hubert Vandersloot, United States District Judge": an office and no place.
rule protect/us-office
  type PROTECT
  trigger word united
  confidence 0.99
  regex %{lb}(?i:united states (?:(?:chief )?(?:district|magistrate|circuit|bankruptcy)(?: court)? (?:judge|judges|court)|attorney(?: general)?|supreme court|court of appeals|postal service|navy|army|air force|marine corps|coast guard|trustee|constitution|code))%{rb}
  hit Vandersloot, {United States District Judge}\n
  hit {UNITED STATES MAGISTRATE JUDGE} here
  hit in the {United States Navy} he
  miss left the United States in May
  miss the United States judge

# "CT with contrast" is no Connecticut.
rule protect/ct-scan
  type PROTECT
  trigger word ct
  confidence 0.99
  regex %{lb}CT(?= (?:with|without|w/|wo|of|scans?|guided|angio\pL*|chest|head|abd\pL*|pelvis|spine|neck|showed|shows|was|is|would|may|could|and MRI|or MRI)(?!\pL))
  hit persists, {CT} with contrast would
  hit a {CT} of the head
  miss Hartford, CT 06103
  miss in CT they

# "Taken by: Shawna B., MA": a medical assistant.
rule protect/assistant
  type PROTECT
  trigger word ma cma
  back 8
  confidence 0.99
  regex (?i:by|from|per):?[ \t]{1,8}\p{Lu}[\pL'-]{0,15}\.?(?: \p{Lu}[\pL'-]{0,15}\.?){0,2}, (?<hide>C?MA)(?=[.,;)/]|\n|\z|[ \t](?C"wide"))
  hit Taken by: Shawna B., {MA}\nCaller
  hit Closed by S. Brzezicki, {MA}\n
  miss lives in Salem, MA\n
