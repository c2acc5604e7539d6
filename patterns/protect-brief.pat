# What a word or two beside it show to be no name: decisions by their neutral numbers, methods and tests by their makers, wards, agencies that
# anybody may meet, states that stand for their law.

define case_word %{case_side}
define case_party %{case_word}(?:,?[ \n](?:(?:of|and|the|for|in)[ \n]|& )?%{case_word}){0,6}

# "Dewitt v. Rent-A-Center, Inc., 2009-NMSC-032": states that number their decisions themselves.
rule protect/case-state-number
  type PROTECT
  cross line
  trigger word v vs
  back 8
  confidence 0.992
  regex %{lb}(?!(?:But|In|As|See|And|The|Under|Per|Following|Held|Also|Compare|On|Cf|By|With)\b)(?=(?<cited>\p{Lu}[\pL'’-]{3,20}))?%{case_party}[ \n]vs?\.?[ \n]%{case_party},?[ \n](?:19|20)\d\d(?:-[A-Z][A-Za-z]{1,5}-\d{1,5}| (?:ND|SD|UT|MT|WY|WI|OK|ME|VT|IL|AR|CO|PA Super|UT App|IL App|WI App) \d{1,6})(?:, ¶{1,2} ?\d{1,3})?(?![\pL\pN])
  hit the whole record. {Dewitt v. Rent-A-Center, Inc.,\n2009-NMSC-032, ¶ 12}, 146 N.M. 453
  hit leans on\n{Hawthorne v.\nGrady's Sand & Gravel, 2014-NMCA-018}, where
  hit See {State v. Marlow, 2010-Ohio-1234}.
  hit See {Tan v. Corliss, 2005 ND 12, ¶ 4}.
  miss Delgado v. Acme Foods, 2014 he came
  miss Delgado v. Acme, file 2014-AB-018

rule protect/state-number
  type PROTECT
  trigger digits 4 4 -
  confidence 0.992
  regex (?<![\pL\pN/-])(?:19|20)\d\d-(?:NMSC|NMCA|NMCERT|Ohio|OHIO|CCA|NCSC|NCCOA|NCBC)-\d{1,5}(?![\pL\pN])
  hit Sand & Gravel, {2014-NMCA-018}, where
  miss file 2014-ABCD-018

# "Md. Code Ann., State Gov't § 10-217".
rule protect/code-annotated
  type PROTECT
  trigger word ann
  back 4
  confidence 0.986
  regex %{lb}\p{Lu}\p{Ll}{1,5}\. (?:Rev\. |Gen\. )?(?:Code|Stat\.?|Laws|Cons\. Stat\.)(?: Ann\.|Ann\.)(?:,? (?:State Gov't|Lab\. & Empl\.|Fam\. Law|Crim\. Law|Health-Gen\.|Cts\. & Jud\. Proc\.|Est\. & Trusts|Educ\.|Ins\.|Transp\.|[Tt]it\. \d{1,2}|[Cc]h\. \d{1,4}))?
  hit preponderance. {Md. Code Ann., State Gov't} § 10-217; Tan
  hit {Tenn. Code Ann.} § 50
  miss Ann. She came
  miss Delgado, Ann. 44

# "MTUS 9792.20-9792.26".
rule protect/guideline-sections
  type PROTECT
  trigger word mtus comar ccr cfr usc regs
  confidence 0.992
  regex %{lb}(?:MTUS|COMAR|CCR|CFR|Regs?\.?)[ ,]{1,2}(?:§{1,2} ?)?\d{1,5}(?:\.\d{1,4}){1,4}(?: ?[-–] ?\d{1,5}(?:\.\d{1,4}){1,4})?(?![\pL\pN])
  hit Reference: {MTUS 9792.20-9792.26}; ODG
  hit limit of {COMAR 17.04.05} had run
  miss MTUS 9792 of it

# ---- methods and tests --------------------------------------------------------------------------------------------------------------

rule protect/makers-two
  type PROTECT
  trigger word line nomogram test tests sign formula equation index score criteria grid curve plot stain reaction maneuver manoeuvre bundle anastomosis chart classification agar medium method
  back 3
  confidence 0.986
  regex %{lb}(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |iss )\p{Lu}\p{Ll}{2,14}(?:[-–]\p{Lu}\p{Ll}{2,14}){1,2} (?:nomogram|line|tests?|sign|formula|equation|index|score|criteria|grid|curve|plot|stain|reaction|maneuver|manoeuvre|bundle|anastomosis|chart|classification|agar|medium|method)%{rb}(?! (?:positive|negative|well|poorly|high|low|the|his|her|here|hospitali[sz]ation|admission|visit|injury|review|notes?|indicates|shows|states|reflects)(?!\pL))
  hit above the {Rumack-Matthew line}. ALT
  hit the {Watson-Schwartz test} is older still
  miss Mr. Tan-Lee tested it
  miss Tan-Lee Chartered came
  miss Mrs. Godwin-Jones tests positive for flu
  miss the Ryder-Jones chart shows it

rule protect/in-the-manner
  type PROTECT
  trigger word manner fashion technique configuration approach
  back 3
  confidence 0.986
  regex (?<=\bin the |\bin a |\bby the |\bvia a |\bvia the |using a |using the |modified |[Ss]tandard )(?<hide>\p{Lu}\p{Ll}{2,14}(?:[-–]\p{Lu}\p{Ll}{2,14})?) (?i:manner|fashion|technique|configuration|approach)%{rb}
  hit suture in the {Krackow} manner over 25 mm
  hit closed in a {Lembert} fashion
  miss in the Delgado house, the manner
  miss the Tan approach

rule protect/placenta
  type PROTECT
  trigger word placenta
  confidence 0.986
  regex %{lb}[Pp]lacenta(?:l delivery)?,? (?:by )?(?<hide>Schultze|Duncan|Schulze)%{rb}
  hit 10 IM. Placenta {Schultze}, complete.
  miss Placenta given to Tan

rule protect/polyp-class
  type PROTECT
  trigger word kudo paris nice jnet sano
  confidence 0.986
  regex %{lb}(?i:kudo|paris|nice|jnet|sano)(?: (?:type|class|classification))? (?:0-)?(?:(?:I{1,3}|IV|V)(?:[a-cspnSLN]{1,2}|[ac]\+[ac])|(?:I{1,3}|IV|V)(?=[.,;)]))%{rb}
  hit polyp, {Paris Is}, cold snare
  hit granular, {Kudo IIIL}, NICE 2
  miss Paris is far
  miss in Paris I saw

rule protect/lifted-with
  type PROTECT
  trigger word with
  back 2
  confidence 0.981
  regex %{lb}(?i:lifted|prepped|irrigated|injected|sealed|tattooed|clipped|coated|glued) with (?:an? |the )?(?<hide>\p{Lu}\p{Ll}{3,14})(?C"!given-male|given-female|surname-us|surname-world|title")(?=[,.;)]| (?:and|x|then|in|to|at|solution|glue|clips?)\b)
  hit NICE 2. Lifted with {Eleview}, removed in
  hit prepped with {Chloraprep} and draped
  miss lifted with Maria, then
  miss prepped with Valdez and draped
  miss irrigated with Hulsey, then

rule protect/anatomy-of
  type PROTECT
  trigger word leash islets foramen ampulla sphincter crypts fascia tubercle
  confidence 0.986
  regex %{lb}(?i:%{trigger}) of (?<hide>\p{Lu}\p{Ll}{2,14})%{rb}(?! \p{Lu})
  hit The leash of {Henry} was tied.
  hit the sphincter of {Oddi} was cut
  miss The leash of Henry Tan's dog

rule protect/spine-side
  type PROTECT
  trigger shape initial
  back 2
  confidence 0.992
  regex (?<=[LCTS]\d[-/][LCTS]\d |[LCTS]\d[-/]\d )[RL]\.(?=\s|\z)(?! (?<testname>\p{Lu}\p{Ll}{1,20})(?!\pL)(?C"testname:surname-us"))
  hit 6 mm HNP L5-S1 {R.}\nDx
  miss seen by L. Tan
  miss MRI L4-5 R. Hunt read it

rule protect/junction
  type PROTECT
  trigger word uvj upj puj gej scj
  back 1
  confidence 0.986
  regex (?<=\b[Tt]he |left |\bright )(?:UVJ|UPJ|PUJ|GEJ|SCJ)%{rb}
  hit calculus at the {UVJ}\nwith stranding
  miss the UV index

rule protect/ward-side
  type PROTECT
  trigger word north south east west
  back 1
  confidence 0.993
  regex (?:(?<=\A)|(?<=, |\n|\bon |\bto |\bof )|(?<=[Uu]nit |\b[Ww]ard ))[1-9]\d? (?:North|South|East|West)(?=[ \t]*(?:\n|\z)|[,.;)](?: |\z|\n)| (?:by|at|RN|nurse|staff|charge|unit)\b)(?! ?°)
  hit Department of Medicine, {4 North}\nDISCHARGE
  hit moved to {5 West} at 0300
  miss 104 North Main
  miss a mile to 4 North Street

rule protect/bac
  type PROTECT
  trigger word bac
  confidence 0.986
  regex %{lb}BAC(?= (?:was|is|of|at|came back|tested)|[ ]?[:=] ?[.\d])
  hit "the drunk." {BAC} was .00.
  miss Mr. Bac was here

# ---- words of forms and sentences ---------------------------------------------------------------------------------------------------

rule protect/signature-role
  type PROTECT
  trigger word claim claims case account field hearing benefits staff collections
  back 3
  confidence 0.986
  regex %{lb}(?:Senior|Junior|Lead|Sr\.?|Jr\.?|Chief|Principal|Associate|Assistant) (?:Claims?|Case|Account|Field|Hearing|Benefits|Staff|Collections) (?:Reps?|Representative|Adjuster|Examiner|Manager|Specialist|Analyst|Officer|Attorney|Counsel|Nurse)%{rb}
  hit Iman\n{Senior Claim Rep}, Atlantic
  miss Senior Tan, Claims

rule protect/max-rate
  type PROTECT
  trigger word max
  confidence 0.986
  regex (?:\A|(?<=[.;:,(] |\n))Max(?:imum)?\.?(?= (?:rate|dose|weight|temp|HR|benefit|benefits|PD|TD|TTD|lift(?= (?:of|is|was|capacity|limits?|\d))|assist|reps|effort|speed|flow|depth|force|lifting(?= (?:of|is|was|capacity|limits?|restrictions?|\d))|is \$?\d[\d,.]{0,6} ?(?:%|[mk]?g|mcg|m[lL]|lbs?|pounds|units?|tab|points|a day|per|weeks)))
  hit Wage: $812. {Max} rate applies.
  miss Seen. Max came in
  hit {Max} is 40 lb to the waist
  miss with her son. Max is 7.
  miss her son. Max lifting boxes with him

rule protect/christian-name
  type PROTECT
  trigger word christian
  confidence 0.986
  regex %{lb}(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |iss )Christian (?:(?<=\bhis Christian |\bher Christian |\bmy Christian |\byour Christian |\btheir Christian |\bthe Christian |\ba Christian |\bwith Christian |\bof Christian |\bstrong Christian |\bhas Christian )(?:names?|values)|(?:faith|church|music|counsell?ing|counsell?or|religion|household|upbringing|radio|school))%{rb}
  hit does not know his {Christian name}.
  miss saw Christian named
  hit raised with {Christian values} at home
  miss Christian names his mother as contact
  miss Christian values his privacy

rule protect/house-has
  type PROTECT
  trigger word house people pain
  confidence 0.986
  regex (?:\A|(?<=[.;!?"“] |\n|["“]))(?<!Dr\. |Mr\. |Ms\. |rs\. )(?:House(?= (?:has (?:\pL{1,12} ){0,3}(?:water|heat\pL*|stairs?|steps?|stair\pL*|floors?|stories|story|levels?|bathrooms?|bedrooms?|ramps?|rail\pL*|elevator|lift|mou?ld|entrance|entry|smoke|basement|garage|porch|electricity|power|furnace|shower|tub|toilet|yard|roof|carpets?|rugs?|threshold|doors?|doorways?)(?!\pL)|is (?:\d|heated|cold|damp|clean)\b|with (?:stairs|steps)))|People(?= (?:had to|have to|were \p{Ll}|are \p{Ll}|will be treated|say|said))|Pain(?= (?:is \d|is (?:on|worse|better|constant|dull|sharp)\b|had to|will be treated)))
  hit EPDS 4. {House} has no hot water
  hit her run. "{People} had to get home."
  hit Then. {Pain} is 3/10 at best
  miss Dr. House has no time
  miss Then House called
  miss Seen. House has no complaints today
  miss Seen. House had to leave work
  miss Seen. House said he was tired

rule protect/checkbox-word
  type PROTECT
  trigger mark ]
  confidence 0.981
  regex (?<=\[ |\[)[xX ]?\] {1,2}(?<hide>\p{Lu}\p{Ll}{4,14}ing)(?C"!surname-us")(?=[ \t]*(?:\n|\z|\[)|[ \t](?C"wide")|[ ]{2})
  hit [ ] Staging  [ ] {Restaging}   [ ] Pain
  miss [ ] Fleming, Tan
  miss [x] Fleming   [ ] Harding

rule protect/former-doctor
  type PROTECT
  trigger word former
  confidence 0.992
  regex (?<=\bhis |\bher |\bmy |\byour |\btheir |'s )former (?:\p{Ll}{4,18}(?:ologist|iatrist|ician)|surgeon|therapist|chiropractor|dentist|midwife|attorney|lawyer|counsel|adjuster)%{rb}
  hit at  with her {former endocrinologist}, who
  miss a former surgeon from Reno

rule protect/non-trade
  type PROTECT
  trigger word non
  confidence 0.992
  regex %{lb}[Nn]on-(?:attorney|lawyer|physician|nurse|driver|worker|employee|clinician|provider)(?: (?:representative|rep))?%{rb}
  hit is Skip Darrow, {non-attorney}.
  miss none of the attorney's

# A credential behind a first name: "Taken by Rhiannon, MA."
rule protect/credential-behind
  type PROTECT
  trigger word fnp anp agnp pnp whnp acnp cnm lcsw lmft np ma lvn lpn cma rma ccma
  back 4
  confidence 0.992
  regex (?:(?<=\p{Ll}, )(?:FNP|ANP|AGNP|PNP|WHNP|ACNP|CNM|LCSW|LMFT|LVN|LPN|CMA|RMA|CCMA)(?:-[A-Z]{1,4})?(?=[,.;)]|\s|\z)|(?:[Bb]y|[Pp]er|[Ww]ith) (?=(?<testname>\p{Lu}\p{Ll}{2,14}))\p{Lu}\p{Ll}{2,14}(?C"testname:given-male|given-female"), (?<hide>MA|NP)(?=[.;)]|\z|\n)|%{lb}\p{Lu}\p{Ll}{1,14} \p{Lu}\.?, (?<hide>MA|NP)(?=[.;:)]|\s|\z)(?! \d{5}))
  hit cc: L. Spivey, {FNP}, Vale
  hit 8:52 AM. Taken by Rhiannon, {MA}.
  hit [08:12] Kiyana P., {MA}\n  Caller
  miss lives in Boston, MA.
  miss seen in Salem, NP

rule protect/credential-dotted
  type PROTECT
  trigger shape initial
  back 1
  confidence 0.992
  regex (?<![\pL.])(?:L\.V\.N|L\.P\.N|R\.N|C\.N\.A|L\.C\.S\.W|O\.T\.R|R\.P\.T|D\.P\.T|P\.A\.-C|F\.N\.P)\.(?= may|,| and|\s|\z)(?! \p{Lu}\p{Ll})
  hit Ph.D., R.N., and {L.V.N.} may all sign
  miss seen by R.N. Tan

# ---- law and agencies ---------------------------------------------------------------------------------------------------------------

rule protect/case-standards
  type PROTECT
  trigger word daubert frye kumho joiner escobedo almaraz guzman ogilvie leboeuf kite hikida
  back 1
  confidence 0.992
  regex (?:(?<=\()(?:Escobedo|Almaraz|Ogilvie|LeBoeuf|Hikida|Kite|Daubert|Frye)(?=;|, ?(?:§|[Ss]ec|LC|Labor|supra|[12]\d{3})|(?<=(?:onment|alysis|andard|rating|method|idence|bility) \(\pL{4}|(?:onment|alysis|andard|rating|method|idence|bility) \(\pL{6}|(?:onment|alysis|andard|rating|method|idence|bility) \(\pL{7}|(?:onment|alysis|andard|rating|method|idence|bility) \(\pL{8})[,)])|(?<=\b[Uu]nder |\b[Pp]er |\b[Ss]ee |\b[Oo]f )(?:Daubert|Frye|Kumho|Joiner)(?:(?:,| and|, and|/| or) ?(?:Daubert|Frye|Kumho|Joiner)(?! \p{Lu})){1,3})%{rb}
  hit Apportionment ({Escobedo}; sections 4663
  hit Under {Daubert, Frye and Kumho}, the opinion
  miss (Guzman; she came)
  miss Under Frye and Tan
  hit combined rating ({Kite}) of 40
  miss The claimant (Escobedo) testified
  miss The nurse (Kite, RN) came

rule protect/act-of-year
  type PROTECT
  trigger word act
  back 8
  confidence 0.986
  regex %{lb}(?!(?:The|Under|By|In|See|An|This|That)\b)\p{Lu}[\pL'’-]{2,18}(?: (?:and |of |for |to |& )?\p{Lu}[\pL'’-]{1,18}){1,7} Act(?= of (?:19|20)\d\d)
  hit set aside by the {Lilly Ledbetter Fair Pay Act} of 2009
  miss Tan's act of 2009

rule protect/state-office
  type PROTECT
  trigger word state
  confidence 0.994
  regex %{lb}(?:STATE|State) (?:OF|of) (?:\p{Lu}\pL{3,13}(?: \p{Lu}\pL{3,9})?)(?=[ ][-–—]{1,2} (?:OFFICE|DEPARTMENT|DIVISION|BUREAU|BOARD|COMMISSION|Office|Department|Division|Bureau|Board|Commission|Workers'|WORKERS'|Court|COURT))
  hit {STATE OF MARYLAND} - OFFICE OF ADMINISTRATIVE HEARINGS
  hit {State of Nebraska} - Workers' Compensation Court
  miss State of Nebraska - Lincoln

# "WESTERN DISTRICT OF KENTUCKY", "SUPREME COURT OF THE STATE OF MONTANA": whose high court or district it is, in captions.
rule protect/caption-state
  type PROTECT
  trigger word state commonwealth district
  back 4
  confidence 0.994
  regex %{lb}(?<hide>(?:(?<=COURT OF THE )(?:STATE|COMMONWEALTH)|DISTRICT) OF (?:THE )?(?<teststate>\p{Lu}{4,13}(?: \p{Lu}{4,9})?)(?C"teststate:state"))(?![\pL-])(?!, \p{Lu}{4})
  hit WESTERN {DISTRICT OF KENTUCKY} at noon
  hit HIGH COURT OF THE {STATE OF MONTANA}
  miss THE STATE OF THE ART
  miss in the State of Ohio he was
  miss the COMMONWEALTH OF PENNSYLVANIA today

# "CASE OF SMITH v. CZECHIA": a state as a party.  Jordan may be anybody.
rule protect/party-country
  type PROTECT
  trigger word v
  confidence 0.994
  regex %{lb}v\.? (?:the )?(?<hide>(?<testcountry>\p{Lu}\pL{3,13}(?: \p{Lu}\pL{3,9})?)(?C"testcountry:country")(?C"!surname-us|given-male|given-female"))(?![\pL-])
  hit in the case of Tanase v. {Romania}, the
  hit CASE OF ABC v. {CZECHIA}
  miss Ramirez v. Jordan
  miss v. 2 of it

rule protect/appeals-of-state
  type PROTECT
  trigger word appeals supreme
  back 2
  confidence 0.994
  regex %{lb}(?:COURT OF APPEALS|SUPREME COURT|DISTRICT COURT OF APPEALS?) (?:OF|FOR) THE STATE OF \p{Lu}{3,13}(?: \p{Lu}{4,9})?%{rb}
  hit IN THE {COURT OF APPEALS OF THE STATE OF NEW MEXICO}\n
  miss COURT OF APPEALS IN THE CITY

rule protect/united-judge
  type PROTECT
  trigger word united
  confidence 0.994
  regex %{lb}UNITED STATES (?:MAGISTRATE|DISTRICT|CIRCUIT|BANKRUPTCY) JUDGE%{rb}
  hit EKHOLM\n{UNITED STATES MAGISTRATE JUDGE}
  miss UNITED STATES OF AMERICA

rule protect/rot
  type PROTECT
  trigger word rot
  back 1
  confidence 0.994
  regex %{lb}Alabama rot%{rb}
  hit The {Alabama rot} of dogs
  miss in Alabama rotted

rule protect/agency-national
  type PROTECT
  trigger word service services citizenship afca
  back 6
  confidence 0.994
  regex %{lb}(?:(?:U\.[ \n]?S\. |United States |(?<=U\.\n)S\. |(?<=U\.)S\. )?Citizenship and Immigration Services|(?:Vermont|Nebraska|Texas|California|Potomac) Service Center|(?<=\bto |\bwith |\bby |\bthe )AFCA)%{rb}
  hit {U.S. Citizenship and Immigration Services}
  hit Services\n{Vermont Service Center}\n
  hit you may go to {AFCA}.
  miss the Vermont Service

rule protect/society-guideline
  type PROTECT
  trigger word society
  back 3
  confidence 0.992
  regex %{lb}(?!(?:The|In|By)\b)(?:\p{Lu}[\pL'-]{2,16} ){1,3}Society(?='?s?[ \n](?:guidelines?|criteria|consensus|statement|recommendations?|classification)%{rb})
  hit under the\n{Fleischner Society} guideline of 2017
  miss the Humane Society gave

rule protect/docket-number
  type PROTECT
  trigger word dkt
  confidence 0.992
  regex %{lb}Dkt\.(?= ?(?:No\. ?|# ?)?\d)
  hit the motion\nat {Dkt.} 31.
  miss Dkt came
  miss Mr. Dkt. No

rule protect/party-roles
  type PROTECT
  trigger word employer insurer employee worker self
  confidence 0.992
  regex %{lb}(?:Employer|Insurer|Employee|Worker|Self-Insured|Claimant)(?:/(?:Employer|Insurer|Employee|Worker|Self-Insured|Carrier))?-(?:Appellants?|Appellees?|Petitioners?|Respondents?|Defendants?|Plaintiffs?)%{rb}
  hit {Employer/Insurer-Appellants}.
  hit {Worker-Appellee},
  miss Employer: Acme

rule protect/times-normal
  type PROTECT
  trigger word times
  back 3
  confidence 0.992
  regex %{lb}(?:\p{Lu}{3,12}(?C"english|medical")(?C"!surname-us|given-male|given-female|title|specialty|role-clinician") ){0,2}(?:TWO|THREE|FOUR|FIVE|SIX|TEN|SEVERAL|MANY|\d{1,2}) TIMES (?:NORMAL|DAILY|PER|UPPER|WEEKLY)%{rb}
  hit {LIVER ENZYMES THREE TIMES NORMAL}.
  miss THE READING TIMES A PAPER
  miss HOME VISITS BY MARIA GARCIA AT TIMES DAILY

rule protect/law-corporation
  type PROTECT
  trigger word professional law
  back 1
  confidence 0.993
  regex (?:\A|(?<=\n))[ \t]*(?<hide>(?i:a (?:professional (?:law )?|law )(?:corporation|association)|a limited liability partnership))(?=[ \t]*(?:\n|\z))
  hit FIERRO & BLACK\n{A Professional Law Corporation}\n640
  miss Tan, A Professional Law Corporation, of

# The number of a motion on its docket: "POSTJUDGMENT MOTION TO RELOCATE (#171.00)".
rule protect/motion-number
  type PROTECT
  trigger word motion
  back 1
  confidence 0.992
  regex %{lb}(?:(?:POST|PRE)-?JUDGMENT|Postjudgment|Prejudgment) (?:MOTION|Motion)(?: (?:TO|FOR|to|for))?(?: \pL{4,16}(?C"english")(?C"!surname-us|given-male|given-female|month|weekday")){0,3}(?: \(#\d{3}(?:\.\d\d)?\))?
  hit RE: {POSTJUDGMENT MOTION TO RELOCATE (#171.00)}\n
  miss the motion of Delgado (#171)

rule protect/was-president
  type PROTECT
  trigger word president
  back 3
  confidence 0.992
  regex (?<=since |when |while |before |\bafter )(?<hide>Hoover|Roosevelt|Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden) was (?:the )?president%{rb}(?! of)
  hit been here, since {Clinton} was president she says
  miss when Delgado was president of the Local
  hit when {Obama} was the president
  miss since Prather was president, it

# "s/p Whipple '14": what was done is called after somebody.
rule protect/status-post
  type PROTECT
  trigger word p
  back 2
  confidence 0.986
  regex %{lb}[Ss]/[Pp] (?:(?:[Ll]|[Rr]|[Ll]eft|[Rr]ight|[Bb]ilat|[Rr]ecent|[Rr]emote|[Oo]pen|[Ll]ap)\.? )?(?<hide>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,12})?)(?C"!given-male|given-female|month|weekday")(?=[ ,.;)]| ['’]?\d)(?! \p{Lu}\p{Ll})(?! (?:injury|slip|accident|fall|MVA|MVC|MVC|work|job|incident|crash|assault)(?!\pL))
  hit s/p {Whipple} '14 at home
  hit s/p L {Bankart} in 2010
  miss s/p fall on it
  miss w/p Whipple
  miss s/p Kroger slip and fall
  miss s/p July MVA

# "FRCP(Glas)", "MA (Cantab)", "FRCS (Ed)": where a diploma is of.
rule protect/diploma-place
  type PROTECT
  trigger mark (
  back 2
  confidence 0.985
  regex %{lb}(?:[A-Z][A-Za-z]{1,8}) ?\((?:Glas|Glasg|Ed|Edin|Lond|Lon|Cantab|Oxon|Eng|Irel|Ire|UK|Dub|NUI|Hons|Hon|Aust|Can|SA|Orth|Orl|Ophth|Urol|Plast|Paed|Anaes|Psych|Path|Rad|Neuro)\.?\)
  hit Dr Kirsty MacAllan {FRCP(Glas)} GMC
  hit {MA (Cantab)}, solicitor
  miss FRCP (Gill) came

# "Direct Line: 01632 960 417": a telephone before it is an insurer.
rule protect/direct-line
  type PROTECT
  trigger word line dial
  back 1
  confidence 0.99
  regex %{lb}(?i:direct (?:line|dial))(?= ?[:.]? ?(?:\+?\d|\())
  hit {Direct Line}: 01632 960 417
  hit my {direct dial} (555) 010-1177
  miss insured with Direct Line since 2019

# "(Hoehn & Yahr 2)".
rule protect/eponym-ampersand
  type PROTECT
  trigger list eponym
  trigger list scale
  back 2
  confidence 0.981
  regex %{lb}(?<testpair>\p{Lu}\p{Ll}{2,14})(?C"testpair:eponym")(?C"!testpair:given-male|given-female") & (?<testother>\p{Lu}\p{Ll}{2,14})(?C"!testother:given-male|given-female|organisation-head|facility-head")(?= (?:stage|grade|score|scale|type|class)%{rb}| \d(?:\.5)?(?=[ ,.;)\]]|\z)| (?:positive|negative|pos|neg)%{rb}|'s)
  hit Parkinson's ({Hoehn & Yahr} 2), on it
  miss Wilson & Parkinson, attorneys
  miss Parkinson & Wilson LLP
