# What a letter cites and nobody bears in it: cases that are followed or called by one party, hearings and motions by the name of a case,
# authors before their year.

# A party at the end of a sentence.
define ended \p{Lu}[\pL'’&-]{1,20}(?: (?:(?:of|the|for|&) (?:the )?)?\p{Lu}[\pL'’&-]{1,20}){0,4}(?=\.(?: |\n|\z))
define party (?:%{case_side}(?:,? (?:of |the |and |& |for |in )?%{case_side}){0,5})

# "Under Rowland v. Christian the duty is settled": what is followed, held or told apart is another's case.
rule protect/case-followed
  type PROTECT
  trigger word v vs
  back 12
  confidence 0.986
  regex (?<=\b[Uu]nder |ratio of |ratio in |authority of |guidance in |ferred us to |ferred me to |court to |tribunal to |[Ww]e considered |taken us to |taken me to |distinguished |istinguishing |authority is |pproved in |opened to us |\b[Ss]ee |\b[Ss]ee, |e\.g\., |\b[Cc]f\. |\b[Cc]iting |\b[Ff]ollowing |rule of |rule in |rule from |held in |held in the |\b[Cc]ites |relies on |relied on |rely on |\band on |relying on |\b[Cc]ontra |\b[Aa]pplying |overruled |overruling |ollowed |\bby analogy to |principles of |standard of |standard in |test of |test in |factors in |teaching of |holding in |holding of |decision in |analysis in |reasoning of |reasoning in |\b[Pp]er |\b[Aa]ccord |\b[Aa]ccord, |uoting |imited by |stablished in |stablished by |nnounced in |dopted in |et forth in |et out in |explained in |xplained in |tated in |eld in )(?=(?<cited>\p{Lu}[\pL\'’-]{3,20}))?%{party} vs?\.? (?:%{ended}|%{party}(?<![.,]))
  hit Under {Rowland v. Christian} the duty is settled.
  hit The rule of {Escobedo v. Marshalls} does not reach
  hit cited in the brief; see {City of Jackson v. WCAB}, where
  hit Defendant cites {Lenoci v. Leonard}, in which
  miss Re: Jasper M. Desanty v. City of Newfield; Tamarack Mutual
  miss Re: Renee Tan v. City of Newfield; Tamarack
  miss I was at the trial of Delgado v. Acme Foods, he said.
  miss Delgado v. Acme Foods is before us.
  miss I write in re Delgado v. Kroger, which
  hit see {Archibald v Fife Council}. We assess
  hit The ratio in {Rylands v Fletcher} has no
  miss Please see Mr Smith, who v
  hit tribunal to {Richmond Pharmacology v Dhaliwal}. We
  hit tribunal to {Richmond Pharmacology v Dhaliwal}. We

# "(Denham, supra, 2 Cal.3d at p. 564)", "Rowland, supra"
rule protect/case-supra
  type PROTECT
  trigger word supra
  back 8
  confidence 0.986
  regex %{lb}(?<!Dr\. |Mr\. |Ms\. |rs\. |Dr |Mr |Ms |Mrs |Miss |udge |tty |tty\. |urse |ient |octor |mant |yee )(?<!\pL(?C"given-male|given-female") )(?!(?:See|In|And|But|Under|As|The|Dr|Mr|Mrs|Ms|Nurse|Judge)\b)(?!\p{Lu}\p{Ll}{1,14}(?C"given-male|given-female") \p{Lu}\p{Ll}{2,20},? supra)(?=(?<cited>\p{Lu}[\pL\'’-]{3,20}))?%{party}(?: vs?\. %{party})?(?<! Letter| letter| Report| Decl\.| Dep\.| Affidavit),? supra(?=[,;.) ]|\z)
  hit ({Denham, supra}, 2 Cal.3d at p. 564)
  hit ({People v. Watson, supra}, 46 Cal.2d)
  miss the supra-patellar pouch
  miss Denham, supraspinatus tear
  miss Dr. Quill, supra, at 4
  miss testimony of Maria Delgado, supra, shows
  miss Delgado Affidavit, supra

# "Otway [2011] EWCA Crim 3", "See Turnbull [1977] QB 224"
rule protect/case-bracket-year
  type PROTECT
  trigger mark [
  back 4
  confidence 0.986
  regex %{lb}(?:[Ss]ee )?(?:R v )?(?<cited>\p{Lu}[\pL'’-]{1,20})(?: (?:and|&) (?:[Oo]thers?|[Aa]nother|\p{Lu}[\pL'’-]{1,20}))? \[(?:19|20)\d\d\](?=[ \n](?:\d{1,2} )?(?!MRI|CT|EMG|NCS|XR|DOB)[A-Z]{2,6}(?![\pL]))
  hit was rightly left out: {Otway [2011]} EWCA Crim 3
  hit {See Turnbull [1977]} QB 224.
  miss Otway [2011 notes]
  miss Otway [note] was here
  miss Note by Quill [2012] MRI

# "McCann and Others v. the United Kingdom, 27 September 1995, §§ 146-47": the section shows that it is cited.
rule protect/case-others
  type PROTECT
  trigger word v
  back 5
  confidence 0.986
  regex %{lb}(?<cited>\p{Lu}\p{Ll}[\pL'’-]{1,20})(?: (?:and|&) (?:Others?|others?|Another|another))? v\. (?:the )?(?<testland>\p{Lu}\pL{3,12}(?: \p{Lu}\pL{3,12})?)(?C"testland:country"),? ?(?:\(?\[GC\], ?|\()?(?:nos?\. \d{1,6}/\d\d,? ?)?(?:§{1,2} ?[\d–-]{1,9}, )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d(?=, §|\))|(?<=no\. \d{4}/\d\d, |no\. \d{5}/\d\d, |no\. \d{4}/\d\d|no\. \d{5}/\d\d))
  hit refers to {McCann and Others v. the United Kingdom, 27 September 1995}, §§ 146
  miss CASE OF HOLUB v. MOLDOVA
  miss Tan v. Moldova, 27 September 1995, he

# "A Marsden hearing", "his Pitchess motion", "the full Turnbull warning": by the case that brought it up.
rule protect/motion-named
  type PROTECT
  trigger word marsden pitchess faretta miranda brady batson wheeler kelly frye daubert sargon franks terry wende anders serrano romero arbuckle harvey cruz ybarra strickland apprendi blakely crawford bruton massiah edwards alford boykin tahl doe trombetta youngblood sandoval huntley wade mapp dunaway rosario darden molineux padilla turnbull ghosh goodyear newton garrity skelly loudermill weingarten kastigar tarasoff lantern riley knoll franklin estelberger humphrey dusky jackson hinckley sell mcnaughten watson chapman harris cronic aranda arnold banks cunningham murgia johnson marchand graves lozada castillo
  confidence 0.986
  regex %{lb}(?<!Dr\. |Mr\. |Ms\. |rs\. |Dr |Mr |Ms |Mrs |Miss |udge |tty |tty\. |urse |ient |octor |mant |yee )(?i:%{trigger})(?:[/-]\p{Lu}\p{Ll}{2,12})?(?:'s(?= (?:standard|prejudice|rule|duty|warning|doctrine|error|test)))?(?:(?<=(?i:garrity)|(?i:skelly)|(?i:marsden)|(?i:pitchess)|(?i:faretta)|(?i:brady)|(?i:lozada)|(?i:serrano))(?= letter(?!\pL))|(?<=(?i:miranda)|(?i:faretta)|(?i:marsden)|(?i:boykin)|(?i:tahl)|(?i:arbuckle)|(?i:padilla)|(?i:wende)|(?i:pitchess)|(?i:strickland)|(?i:daubert)|(?i:apprendi)|(?i:blakely)|(?i:crawford)|(?i:batson))(?= (?:waived|given|applies|admonished|controls)(?:[.,;)]|\z| (?:here|in this|and|to the (?:case|facts)|by counsel|on the record)(?!\pL)))|(?!(?<=(?i:kelly)|(?i:terry)|(?i:wade)|(?i:riley)|(?i:harris)|(?i:jackson)|(?i:harvey)|(?i:miranda)|(?i:franklin)|(?i:arnold)|(?i:castillo)|(?i:johnson)) (?:conference|advice|application|inquir|brief|index))(?= (?i:hearings?|motions?|warnings?|rights|waivers?|admonitions?|advis(?:al|ement)s?|challenges?|objections?|error|violations?|material|brief|claims? of ineffective|instructions?|direction|prejudice|pleas?|colloquy|stop|pat-?down|disclosures?|index|duty|warning|standard of prejudice|conference|inquir(?:y|ies)|application|doctrine|immunity|rule|advice|advisements?)(?!\pL)))
  hit A {Marsden} hearing was held in chambers.
  hit his {Pitchess} motion failed
  hit without the full {Turnbull} warning (R v
  hit the {Brady} material came late
  hit {Padilla} advice given, Miranda waived
  miss Mr. Brady moved in May
  miss the Brady family
  miss Kelly waived her rights
  miss Wheeler applies ice
  miss Terry controls his sugar
  miss Kelly given Tylenol
  miss the Harris letter
  miss Terry conference at nine
  miss Miranda waived her turn
  miss Ms. Kelly waived
  miss Kelly's letter

# Cases of workers' compensation that are called by one name: "Guzman applies here", "an Almaraz/Guzman rating".
rule protect/compensation-case
  type PROTECT
  trigger word almaraz guzman escobedo ogilvie leboeuf hikida dubon blackledge sandhagen rolda kite vigil benson hegglin fitzpatrick gaona moorpark granado wilkinson fuentes nunez vargas
  confidence 0.986
  regex %{lb}(?<!Dr\. |Mr\. |Ms\. |rs\. |Dr |Mr |Ms |Mrs |Miss |udge |tty |tty\. |urse |ient |octor |mant |yee )(?i:%{trigger})(?: II| III)?(?:[/&-](?i:guzman|almaraz)(?: II| III)?)?(?:(?= (?:applies|apply|controls|fails|failed|was followed|was (?:not )?considered)(?:[.,;)]|\z| (?:here|in this|to (?:this|the)|only|because|since|and|as)(?!\pL)))|(?= (?:analysis|apportionment|rating|rebuttal|decision|standard|factors|principles|line of cases|was not invoked|is not invoked|en banc)\b|,? supra)|(?<=(?i:kite)|(?i:almaraz)|(?i:ogilvie)|(?i:leboeuf)|(?i:hikida)|(?i:dubon))(?= (?:method|issues?|report|adding|was followed|was (?:not )?considered|failed|fails)\b))|%{lb}(?:Almaraz|ALMARAZ)[ /&-]{1,3}(?:and )?(?:Guzman|GUZMAN)|(?<=\b[Uu]nder )(?<!orked under |orks under |rained under |erved under |mployed under )(?:Benson|Dubon(?: II)?|Rolda|Vigil|Hikida|Kite|Hegglin)(?=,| (?:the|this|it|a)\b)
  hit I think that {Guzman} applies here
  hit I think that {Guzman} applies.
  hit {Almaraz/Guzman} was not invoked
  hit {Rolda} analysis: 35% to personnel
  hit Under {Dubon II} the UR was timely
  miss Mr. Guzman applied ice
  miss Ms. Vigil was late
  miss Guzman failed PT
  miss the Vargas report
  miss Nunez was considered MMI
  miss Vargas was followed by PT
  miss He worked under Benson, a foreman
  miss Guzman applies lotion

# "According to Waddell (1980)", "Sullivan, Bishop and Pivik, 1995", "Melzack and Wall (1965)".
rule protect/author-bracket-year
  type PROTECT
  trigger digits 4 4 )
  back 12
  confidence 0.986
  regex (?:(?<=[Aa]ccording to |\b[Ss]ee |\b[Ss]ee also |\b[Pp]er |[Cc]f\. |described by |reported by |proposed by |developed by |validated by |[Ff]ollowing |criteria of |method of |work of |study by |review by |found by |shown by |as in )|(?<=\()(?=\p{Lu}[^()]{6,60}, (?:19|20)\d\d\)))(?!\p{Lu}[\p{Lu}\d-]{1,20}(?!\pL))(?<testname>\p{Lu}[\pL'’-]{2,20})(?!\pL)(?C"!testname:relative|heading|medical|document-word|form-label|role-patient")(?:(?:, |,? and |,? & )\p{Lu}[\pL'’-]{2,20}){0,4}(?:,? et al\.?)?,? \(?(?:19|20)\d\d[a-d]?\)
  hit According to {Waddell (1980)}, signs 3/5
  hit Scale ({Sullivan, Bishop and Pivik, 1995)} was 36
  miss her husband (born 1980)
  miss seen by Tan (2014)
  miss following MVA (2014)
  miss see Report (2014)
  miss Following Surgery (2014)
  miss per Records (2012)
  miss Per Mother (2012)

# "See Melzack and Wall.", "the Hanifin and Rajka criteria"
rule protect/criteria-two
  type PROTECT
  trigger word criteria classification grading score staging scheme formula bunionectomy osteotomy anastomosis fundoplication
  back 4
  confidence 0.986
  regex %{lb}\p{Lu}\p{Ll}{2,14}(?: and |-| & |/)\p{Lu}\p{Ll}{2,14}(?:'s)?(?= (?:%{trigger})(?!\pL))|%{lb}\p{Lu}{3,14} AND \p{Lu}{3,14}(?= (?:CRITERIA|CLASSIFICATION|TECHNIQUE|GRADING|SCORE)(?!\pL))
  hit THE {HANIFIN AND RAJKA} CRITERIA ARE MET
  hit by the {Kellgren and Lawrence} grading
  hit {Austin/Youngswick} bunionectomy with an implant
  miss Maria and Luis test it
  miss the criteria of Tan and Lee

# "POOLE, Acting P. J.", "Before Halvorsen, P.J., Quist and Ibarra, JJ.": the office of a judge.
rule protect/judge-office
  type PROTECT
  trigger word acting presiding p j
  back 2
  confidence 0.985
  regex (?<=\pL, )(?:(?i:acting|presiding) (?:A\. ?)?[PC]\. ?J\.|[PC]\. ?J\.(?=,? (?:and )?\p{Lu}[\pL'-]{2,20},? (?:and \p{Lu}[\pL'-]{2,20},? )?JJ?\.))|(?<=[PC]\. J\. |[PC]\.J\. |[PC]\. J\., |[PC]\.J\., |CUR: |cur: )\p{Lu}[\pL'-]{2,20}, (?<hide>J\.)(?=\s|\z|,)
  hit POOLE, {Acting P. J.}\nDE LA CRUZ
  hit Before Halvorsen, {P.J.}, Quist and Ibarra, JJ.
  hit Pollak, Acting P. J. Sung, {J.}\n
  miss Rothenberg, P. J. and his wife
  miss Sung, J. was seen

# Drugs that begin as a title does.
rule protect/ms-drug
  type PROTECT
  trigger word ms
  confidence 0.99
  regex %{lb}M\.?S\.? (?i:contin|ir|er|sulfate|elixir)(?![\pL'-])
  hit a request for {MS Contin} 15 mg #60
  hit {MS IR} for pain
  miss Ms. Continelli came
  miss Ms. Irving said

# "In re Marriage of Kimbrell, 34 Kan. App. 2d 413": a volume follows, so it is another's.
rule protect/case-in-re-cited
  type PROTECT
  trigger word re parte
  back 1
  confidence 0.986
  regex %{lb}(?:[Ii]n re|[Ee]x parte) (?:the )?(?:(?:Marriage|Estate|Guardianship|Conservatorship|Adoption|Custody|Welfare|Interest|Commitment|Detention) of )?(?<cited>\p{Lu}[\pL'’-]{1,20})(?: (?:& |and )?\p{Lu}[\pL'’.-]{0,20}){0,3},? (?=\(?(?:(?:19|20)\d\d\) )?\d{1,4} (?![A-Z]{2,4} \d{2,6}(?!d))(?:[A-Z][A-Za-z.]{0,6}\.|Ohio|Iowa|Utah|Idaho|US|NY|Cal|Ill|Kan|Neb|Ariz|Wis|Mass|Minn|Pa|Va|NE|NW|SE|SW|So|P|A|F)(?: ?[A-Z\d][A-Za-z.\d]{0,5}){0,4} \d{1,4}(?!\d))
  hit 23-3203; {In re Marriage of Kimbrell,} 34 Kan. App. 2d 413 (2005)
  hit {In re Baxter} (2001) 88 Ohio St.3d 12
  miss In re Marriage of Kimbrell, the wife
  miss In re Delgado, 34 days
  miss In re Delgado, 14 CV 2231
  miss In re Delgado, 12 March 2014
  miss In re Marriage of Tan, 14 DR 2231

# "See Melzack and Wall."
rule protect/see-authors
  type PROTECT
  trigger word see cf
  confidence 0.93
  regex (?<=\. |\n|\(|; |\.  |\A)(?:See|Cf\.)(?: also| generally| e\.g\.,)? (?<hide>\p{Lu}\p{Ll}{2,15}(?!\pL)(?C"!given-male|given-female|title") (?:and|&) \p{Lu}\p{Ll}{2,15}(?!\pL)(?C"!given-male|given-female"))(?=[.;)])
  hit goals are on record. See {Melzack and Wall}.
  miss See Maria and Luis.
  miss I see Tan and Lee.

# How a mail closes.
rule protect/closing-word
  type PROTECT
  cross paragraph
  trigger word best cheers love hugs always warmly kindly cordially gratefully fondly ta merci
  confidence 0.986
  regex (?:\A|(?<=\n))[ \t>]*(?<hide>Best|Cheers|Love|Hugs|Always|Warmly|Kindly|Cordially|Gratefully|Fondly|Merci),?(?=(?: (?:as ever|as always|always|and (?:hugs|kisses|prayers|best wishes)|from (?:all|both|us|everyone)[^\n,]{0,20}|to (?:all|you|everyone|the)[^\n,]{0,20})(?:, \p{Lu}\p{Ll}{1,12}(?=[ \t]*(?:\n|\z))|,)?)?[ \t]*(?:\n|\z))
  hit call me then.\n\n{Best},\nRaj
  hit \n{Merci},\nParm
  hit \n{Love} as ever,\nDot
  miss \nBest Buy called
  miss Best, he said

# "Roe v. Wade is not at issue", "Mathews v. Eldridge balancing": cases that stand for what they held.
rule protect/case-doctrine
  type PROTECT
  trigger word v
  back 8
  confidence 0.986
  regex %{lb}(?:(?<cited>\p{Lu}\p{Ll}[\pL'’-]{1,20})|United States|People|State|Commonwealth) v\. \p{Lu}[\pL'’-]{2,20}(?: \p{Lu}[\pL'’.-]{1,20}){0,3}(?= (?:(?:was|is|are) (?:cited|not at issue|inapposite|distinguishable|on point|to the same effect|not to the contrary|instructive|dispositive)|controls?\b|governs?\b|balancing|factors?\b|test\b|standard\b|analysis|framework|line of cases|deference|does not (?:apply|help|reach)))
  hit {Roe v. Wade} is not at issue.
  hit {Mathews v. Eldridge} balancing is required
  hit {United States v. Nixon} was cited
  miss Delgado v. Acme was filed in May
  miss Tan v. Lee was tried

# "In 2019 the Legislature amended": when the law was made.
rule protect/year-lawmaker
  type PROTECT
  trigger word legislature congress parliament fda cdc dea governor assembly lawmakers voters
  back 4
  confidence 0.986
  regex %{lb}(?:[Ii]n|[Ss]ince|[Bb]y) (?<hide>(?:19|20)\d\d),? (?:the )?(?:(?:California|Texas|Florida|State|General|state) )?(?:Legislature|Congress|Parliament|FDA|CDC|DEA|Governor|Assembly|lawmakers|voters|legislature)(?!\pL)
  hit In {2019} the Legislature amended it
  hit and in {2004}, voters passed it
  miss In 2019 the governor's wife he
  miss in 2014 he was at the FDA

# "Per Schofferman J, Spine J 2006.": an author, a journal and its year.
rule protect/author-journal-year
  type PROTECT
  trigger word spine pain lancet jama bmj chest neurology orthopedics anesthesiology headache cancer circulation stroke gut
  back 4
  confidence 0.986
  regex %{lb}\p{Lu}[\pL'’-]{2,20} [A-Z]{1,2}(?: et al\.?)?[,.] (?:Spine|Pain|Lancet|JAMA|BMJ|Chest|Neurology|Orthopedics|Anesthesiology|Headache|Cancer|Circulation|Stroke|Gut)(?: J| Med| Physician| Surg)?\.?,? (?:19|20)\d\d(?![\pL\pN/-])
  hit of 127. Per {Schofferman J, Spine J 2006}. NNT
  miss Tan J, spine surgeon, 2006
  miss Delgado M, Pain 7

# "Kudeshkina v. Russia, no. 22088/04, § 84, 6 December 2007": when a cited case was decided.
rule protect/cited-date
  type PROTECT
  trigger mark §
  confidence 0.99
  regex §§? ?\d{1,4}(?:-\d{1,4})?(?: and \d{1,4})?, (?<hide>\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)(?!\d)
  hit no. 22088/04, § 84, {6 December 2007}), and
  hit see §§ 12-14, {3 May 1999}. It
  miss § 84, he came on 6 December 2007

# "CASE OF MATHEIS v. Ghana": the state that is sued.
rule address/state-sued
  type COUNTRY
  cross line
  trigger word v
  back 8
  confidence 0.93
  regex %{lb}(?i:case) (?i:of) \p{Lu}[\pL'’ .-]{1,40} v\. (?:the )?(?<hide>(?<testland>\p{Lu}\pL{2,20}(?: \p{Lu}\pL{2,20})?)(?C"testland:country"))(?!\pL)
  hit CASE OF MATHEIS v. {Ghana}
  hit CASE OF SKOWRON AND OTHERS v. {Poland}
  miss CASE OF SMITH v. Jones

# "461 S.W.2d 392 (Ky. 1970)", "(9th Cir. 2003)": which court decided it, and when.
rule protect/cited-court
  type PROTECT
  trigger digits 4 4 )
  back 9
  confidence 0.99
  regex (?<=\d )\((?!(?:Dr|Mr|Mrs|Ms|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?!\pL))(?:(?:\d{1,2}(?:st|nd|rd|th|d)|\p{Lu}[\p{L}.]{0,7}\.|App|Dist|Cir|Ct|Ohio|Iowa|Utah|Idaho|Tex|Cal|Ill|Fla|Pa|Mass|Alaska|Hawaii|Maine)\.? ?){1,4}(?:19|20)\d\d\)
  hit 461 S.W.2d 392 {(Ky. 1970)}, the court
  hit 88 F.3d 12 {(9th Cir. 2003)}. It
  hit 12 P.3d 45 {(Or. Ct. App. 1998)}; see
  miss He fell (March 1970) and
  miss in 2 (Ky., May 1970)
  miss fusion at L4-5 (Dr. Quill 2012)
  miss Fusion L4-5 (Dayton 2012)
  miss Job 2 (Kroger 2014)
