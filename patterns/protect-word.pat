# Harmless words where a name would stand: sides that end a sentence, headings behind a letter, rules of courts, what a dictation says to itself.

# "decreased heel strike R. TUG 24 s", "weight bearing L. NCM asked", "give vit K. Repeat".
rule protect/side-letter
  type PROTECT
  trigger word l r k d a b c e f g h i j
  back 1
  confidence 0.986
  regex (?:(?<=\p{Ll}{3} |\p{Ll}{2}" )(?<! by | to |with |from | and | of | the |told | saw | for | at | in | on | per | via |alled |asked |named |nurse |judge |atient |aimant |lerk |river |nding )[LR]\.(?= (?:[A-Z]{2,6}(?![\pL.,]|, )|\d|(?:No|Has|He|She|Pt|Will|Plan|On|The|Also|Continue|Denies|Reports|States|Pain|Mild|Normal|Neg|Pos)(?!\pL)))|(?<=\p{Ll}{3} |\p{Ll}{2} on |\p{L}>|\p{L}<|[Ll]ess on the |[Mm]ore on the |[Ww]orse on the )[LR]\.(?= (?<testnext>\p{Lu}\p{Ll}{1,14})(?!\pL)(?:(?C"testnext:scale|eponym|abbreviation")(?= (?:\d|neg|pos|[+-]))|(?C"testnext:english")(?C"!testnext:surname-us|surname-world|given-male|given-female|given-world|title-office")))|(?<=\bon the |\bto the )[LR]\.(?=\s*\n|\s*\z|  )|(?<=\bsays |\breads |\bmarked |\blisted |\bcoded |\bstates )[LR](?=[,;] (?:but|it|not|should|actually|yet|is)\b| (?:not|but) [LRlr])|(?<=[Vv]it |[Vv]itamin |[Hh]ep |[Hh]epatitis |[Ff]actor )[A-K]\d{0,2}\.(?= \p{Lu}))
  hit decreased heel strike {R.} TUG 24.1 s
  hit percent weight bearing {L.} NCM asked
  hit INR 4.1. No vit {K.} Repeat 9/2
  hit swelling worse on the hand {R.} He
  hit bearing as tolerated {R.} Use the walker
  hit TED hose on {L.} Remove at night
  hit stiffness R>{L.} States that
  hit variant on the {L.}\n
  hit Ely pos {R.} Berg 48/56
  hit the FROI says {L}, it is the right leg
  miss told L. NGUYEN to call
  miss his daughter L. Kowalczyk
  miss seen by R. He left
  miss signed: Maria L. Tan

# "C. Negligence", "I. BACKGROUND", "B. The County": a heading behind its letter, alone on its line.
rule protect/letter-heading
  type PROTECT
  cross line
  trigger shape initial
  confidence 0.986
  regex (?:\A|(?<=\n))[ \t]*[A-M]\.[ \t]{1,3}(?:(?:The|THE)(?= \p{Lu})|(?<testword>\p{Lu}\pL{3,20})(?!\pL)(?C"testword:english|medical|heading")(?C"!testword:surname-us|surname-world|given-male|given-female|given-world")(?:(?:,| and| of| or| the| for| to| in)?[ \t](?:\p{Lu}\pL{3,20})(?!\pL)(?C"english|medical|heading")(?C"!given-male|given-female|given-world")){0,5}[ \t]*(?:\n|\z))
  hit was denied.\n\n{C. Negligence}\n\nThe claim
  hit {I. BACKGROUND}\n
  hit {B. The} County\n
  hit {D. Standard of Review}\n
  miss C. Kowalczyk\n
  miss C. Negligence is a claim
  miss \nB. Price\n

# "Iowa R. App. P. 6.14", "Fed. R. Civ. P. 56": rules of procedure.
rule protect/court-rule
  type PROTECT
  trigger word r rule rules
  back 3
  confidence 0.986
  regex %{lb}(?:(?<teststate>\p{Lu}\p{Ll}{3,12}(?: \p{Lu}\p{Ll}{3,9})?)(?C"teststate:state")|[A-Z]\p{Ll}{1,4}\.|[A-Z]\. ?[A-Z]\.) (?:R\. ?(?:App|Civ|Crim|Cr|Evid|Ev|Prof|Jud|Ct|Prob|Fam|Juv|Sup)\.?(?: ?(?:P|Proc|Conduct|Ct|R)\.)?|(?:Rules?|RULES?) of (?:Civil|Criminal|Appellate|Evidence|Probate|Family|Professional|Court)(?!\pL)(?: Procedure| Conduct| Court)?)(?!\pL)
  hit of the evidence. {Iowa R. App. P.} 6.14
  hit under {Fed. R. Civ. P.} 56
  hit {Minn. R. Evid.} 702 bars it
  hit the {Ohio Rules of Evidence} bar it
  miss in Iowa. R. Appleby came
  miss Ada R. Evidence

# "Mr. Okay let me start over", "Dr. scratch that": who dictates, to the machine.
rule protect/dictated-aside
  type PROTECT
  trigger word okay ok um uh scratch correction strike sorry wait hold
  confidence 0.993
  regex (?<=Mr\. |Ms\. |rs\. |Dr\. |Mr |Ms |Mrs |Dr )(?<hide>Okay|Ok|OK|Um|Uh|Scratch|Correction|Strike|Sorry|Wait|Hold)(?=,? (?:let|so|um|uh|I |we |that|scratch|start|sorry|no|on|strike|correction|back|it's|this is))
  hit HISTORY. Mr. {Okay} let me start over
  hit seen by Dr. {Scratch} that, seen by
  miss Mr. Okay came in
  miss told Mr. Strike of it

# "In re Guardianship of", "In the Matter of the Estate of".
rule protect/in-re
  type PROTECT
  trigger word re matter
  confidence 0.986
  regex %{lb}(?i:in re|re|in the matter of|matter of):?(?: (?:the|THE))? (?<hide>(?i:(?:termination of )?(?:guardianship|conservatorship|marriage|estate|adoption|custody|welfare|dependency|interest|termination|commitment|name change|parentage|paternity|detention|personal restraint|parental rights|discipline|support|visitation|arbitration|appeal|claim|application|petition|involuntary commitment|civil commitment|support obligation|change of name)(?: and (?:conservatorship|maintenance|support|custody|protection|welfare))?))(?= (?i:of|between|to|for|by)%{rb})
  hit In re {Guardianship} of Ada Quill
  hit In the Matter of the {Estate} of Ada Quill
  hit In re the {Marriage} of Quill and Tan
  hit IN THE MATTER OF THE {APPLICATION} of
  miss In re Estate Planning
  miss Re: Guardianship papers

# "Major Neurocognitive Disorder", "Major Depressive Episode".
rule protect/major-disorder
  type PROTECT
  trigger word major mild
  confidence 0.986
  regex %{lb}(?:Major|MAJOR|Mild|MILD)(?: (?:or|and|OR|AND) (?:Mild|MILD|Moderate))? (?<hide>\p{Lu}[\pL-]{4,24})(?C"!surname-us|given-male|given-female")(?= (?i:disorder|episode|depression|surgery|illness|impairment|trauma|joint|histocompatibility|sites?|salivary|vessel|motion|features|deficits?)%{rb})
  hit a Major {Neurocognitive} Disorder of
  hit MAJOR {DEPRESSIVE} DISORDER, recurrent
  miss Major Kowalczyk came
  miss the major Disorder
  miss Major Noble surgery was in May

# "PRIMARY CARE: A QUICK REFERENCE", "A CASE REPORT": an article in capitals.
rule protect/article-capital
  type PROTECT
  cross line
  trigger word a
  confidence 0.982
  regex (?:\A|(?<=\n)|(?<=\p{Lu}{3}[:,.] )|(?<=\p{Lu}{3}: ))[ \t]*A (?<testword>\p{Lu}{3,18})(?!\pL)(?C"testword:english")(?C"!testword:surname-us|surname-world|given-male|given-female")(?: \p{Lu}{2,20}(?!\pL)(?C"english")){0,5}(?=[ \t]*(?:\n|\z|:|\())
  hit IN PRIMARY CARE: {A QUICK REFERENCE}
  hit \n{A SUMMARY FOR PATIENTS}\n
  miss seen by A KOWALCZYK
  miss \nA BAKER\n

# Cases of workers' compensation that a method is called by: "Residuals by Kite", "Under Escobedo", "as Rolda asks".
rule protect/case-method
  type PROTECT
  trigger word kite escobedo almaraz guzman rolda hikida vigil ogilvie dahl leboeuf benson blackledge montenegro hegglin wilkinson marsh yeager gatten lappi simmons thornton kelley frye daubert gebert miceli jamison
  back 3
  confidence 0.986
  regex (?:(?<=esiduals by |ortionment by |ortioned by |mbined by |dded by |ating by |dding by )(?<hide>Kite)(?!\pL)|(?:\b[Uu]nder|\b[Pp]er|\b[Pp]ursuant to|\b[Aa]s|\b[Bb]y|\b[Ss]ee|\b[Aa]lso|\b[Uu]sing|\b[Ww]ith|\b[Vv]ia|and|\b[Aa]n?|\b[Tt]he|[,;/(+]) ?(?<hide>(?i:%{trigger})(?:(?:/| and | & )(?i:Guzman|Almaraz))?)(?=,? (?:and (?:Labor Code|LC)|Labor Code|analysis|rebuttal|method|apportionment|factors?|standards?|exception|doctrine)(?!\pL)|/(?:Guzman|Almaraz|Rolda|Ogilvie|Hikida|Vigil|Kite))|(?:\b[Uu]nder|\b[Pp]er|\b[Pp]ursuant to|\b[Aa]s|\b[Ss]ee) (?<hide>(?i:Escobedo|Almaraz|Rolda|Ogilvie|Hikida|LeBoeuf|Kite|Daubert|Frye|Gebert)(?:(?:/| and | & )(?i:Guzman|Almaraz))?)(?=,? (?:and the AMA|asks|requires?|allows?|demands|holds|teaches|means|tells us))|(?:\b[Aa]n?|\b[Tt]he|[,;/(]) ?(?<hide>Daubert|Frye|Almaraz(?:/Guzman)?)(?= (?:hearing|challenge|argument|split|addition|adding)))
  hit Residuals by {Kite}; the rest was
  hit Under {Escobedo} and Labor Code 4663
  hit by percentage, as {Rolda} asks: 60
  hit with an {Almaraz/Guzman} analysis of it
  hit the {Daubert} hearing was
  miss seen by Benson; he was well
  miss told Marsh and the nurse
  miss the wife and Kelley asks for a refill
  miss her aide, Simmons asks
  miss and Escobedo requires help

# "infection, pain, MI, DVT and PE": a state's code in a row of abbreviations.
rule protect/code-in-row
  type PROTECT
  trigger word mi pa ms md ne de co al id in me va ma pe nd
  back 2
  confidence 0.96
  regex (?<=, |\()(?<hide>(?:MI|PA|MS|NE|DE|AL|ID|VA|MA|PE|CO|ND|IN)),(?= (?:and |or )?(?:DVT|PE|CVA|MI|TIA|CHF|HTN|DM|COPD|CAD|CKD|UTI|ICH|AKI|GI|PUD|BMI|OSA|RA|SLE|stroke|death|bleeding|infection|pulmonary|arrhythmia|nerve|seizures?)(?!\pL))
  hit bleeding, pain, {MI}, DVT, PE was
  hit risks ({MI}, stroke, death)
  miss Salem, MA, and then
  miss in Detroit, MI, he

# "In re Guardianship of Collins, 8th Dist. Cuyahoga No. 101550, 2014-Ohio-5821", "In re Marriage of Brown (1976) 15 Cal.3d 838".
rule protect/in-re-cited
  type PROTECT
  trigger word re
  back 1
  confidence 0.986
  regex %{lb}(?i:in re) (?:the )?(?:(?:\p{Lu}\pL{3,16}|of|and) ){1,4}(?<hide>(?<cited>\p{Lu}[\pL'’-]{2,20}))(?=,? (?:\d{1,2}(?:st|nd|rd|th|d) Dist\.|\(?(?:19|20)\d\d(?:-Ohio-\d|\))|\d{1,4} (?:[A-Z]\p{L}{0,5}\.)))
  hit 2111.02; In re Guardianship of {Collins}, 8th Dist. Cuyahoga No. 1015
  hit In re Marriage of {Brown} (1976) 15 Cal.3d
  hit In re Estate of {Quill}, 2014-Ohio-5821
  miss In re Guardianship of Ada Quill

# "S. Pneumoniae", "N. Meningitidis": a species with the letter of its genus, whatever its capitals.
rule protect/species
  type PROTECT
  trigger word pneumoniae influenzae aureus coli meningitidis catarrhalis pyogenes agalactiae epidermidis faecalis faecium difficile aeruginosa cloacae marcescens mirabilis vulgaris fragilis perfringens tetani botulinum monocytogenes jejuni pylori henselae burgdorferi pallidum trachomatis gonorrhoeae vaginalis albicans glabrata neoformans jirovecii fumigatus immitis capsulatum dermatitidis gondii lamblia histolytica falciparum vivax scabiei sativa saprophyticus lugdunensis viridans anthracis tuberculosis avium leprae maltophilia baumannii oxytoca freundii enteritidis typhi dysenteriae sonnei flexneri acnes bovis milleri anginosus mitis sanguinis kansasii abscessus
  back 2
  confidence 0.993
  regex %{lb}[A-Z]\. ?(?i:%{trigger})%{rb}
  hit covers {S. Pneumoniae}, Legionella and
  hit grew {N. Meningitidis}: negative
  hit for {C. DIFFICILE} toxin
  miss seen by M. Tan
  miss the coli of A. Smith

# "Max of 3 g", "Max assist x 2", "Max dose": the most, and no Max.
rule protect/maximum
  type PROTECT
  trigger word max min mod
  confidence 0.986
  regex %{lb}(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |iss )(?:Max|MAX|Min|Mod)\.?(?= (?:of \d(?!\d?/\d)|assist(?! from (?:his|her|the))|Assist|dose|doses|daily (?:dose|intake|of|is|was|benefit|total|limit|\d)|weight|wt|height|speed(?! dial)|HR|heart rate|grip|lift(?:ing)?(?= (?:of|is|was|capacity|limits?|restrictions?|\d))|load|benefit|voluntary (?:contraction|effort|grip|force)|medical (?:improvement|imp|benefit|recovery)|dist|distance|x ?\d|A x ?\d|\d{1,4} ?(?:mg|g|mcg|ml|lb|lbs|units?|tabs?|doses?|per|a day|/(?:day|d|24|hr?|w(?:ee)?k|dose))(?!\pL)))
  hit if you take Norco. {Max} of 3 g a day
  hit transfer {Max} assist x 2
  hit {Max} 4 tabs a day
  miss Max of the dock came
  miss told Max about it
  miss Saw Max 5/12 at school
  miss Max daily walks the dog
  miss Max medical records show
  miss told me. Max lifting boxes

# "smokes a pack a day of Newport".
rule protect/smokes
  type PROTECT
  trigger word pack packs carton cartons cans can tin tins bottle bottles cigarettes ppd
  confidence 0.986
  regex %{lb}(?:(?i:%{trigger})(?: (?:a|per|each|every) (?:day|week|wk))?(?: of)|(?i:packs?|cartons?|cans|tins?|bottles?) (?:a|per|each|every) (?:day|week|wk)|(?i:cigarettes|ppd)) (?<hide>\p{Lu}\p{Ll}{2,12}s?(?: (?:Lights?|Reds?|Menthols?|Golds?|100s|Ultra))?)(?C"!month|weekday")(?=[,.;)]| (?:a|per|each|daily|since|for|and|every|in)(?!\pL))(?<!Saturday|Sunday|Friday|Monday)
  hit and smokes half a pack a day of {Newport}, no chew
  hit a pack of {Camels} a day
  hit two cans of {Grizzly} a week
  miss the Pack Delgado brought
  hit two packs a day {Camels}, then
  miss Can Annika, her daughter, come?
  miss one pack July, then none

# A journal that begins with an initial: "File TM. N Engl J Med 2023".
rule protect/journal-author
  type PROTECT
  trigger word engl
  back 3
  confidence 0.993
  regex %{lb}N\.? ?Engl\.? J\.? Med%{rb}
  hit File TM. {N Engl J Med} 2023
  hit in the {N Engl J Med} of May
  miss in N. England

# "GE junction", "the Joseph elevator": a surgeon's short words and tools.
rule protect/surgical-tool
  type PROTECT
  trigger word junction elevator elevators retractor retractors rongeur rongeurs forceps curette curettes osteotome osteotomes trocar trocars cannula speculum dilator dilators
  back 4
  confidence 0.986
  regex (?:%{lb}(?<hide>(?:G\.?E\.?|EG|UV|UPJ|UVJ|CT|SI|MP|PIP)) junction|(?<=\b[Aa] |\b[Aa]n |\b[Tt]he |\b[Tt]wo |\band |\bwith |\busing |\bof |\bthen |, )(?<hide>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,14})?) (?:elevators?|retractors?|rongeurs?|osteotomes?|forceps|curettes?|trocars?|cannula|speculum|dilators?)%{rb})
  hit the known {GE} junction leak
  hit and a {Joseph} elevator was used
  hit using {Smith-Obata} retractors
  miss saw Otis, elevator man
  miss the junction of it

# "Form MR-14 Rev. B.", "Ed.S.": the letter of a form, degrees of schools.
rule protect/form-revision
  type PROTECT
  trigger word rev ed
  confidence 0.993
  regex (?:(?<=[\d)] |\d, )(?:Rev|REV)\. ?[A-H]\b\.?|(?<=, )Ed\. ?[SD]\.)(?! ?\p{L}\p{Ll})
  hit Form MR-14 {Rev. B.} 2020
  hit Ada Quill, {Ed.S.}, NCSP
  miss told Rev. B. Marsh
  miss Ed. S. came

# "Said grace": what is said at table.
rule protect/said-grace
  type PROTECT
  trigger word grace
  back 1
  confidence 0.981
  regex %{lb}(?:sa(?:y|ys|id|ying)|before|after) (?<hide>grace)(?= (?:before|at|over|for|was|and)|[.,;:)!?]|\z)
  hit He said {grace}; we ate.
  hit they say {grace} before meals
  miss He said Grace was here.
