# The literature of law and medicine: reporters, names of cases as they are cited, authors before a journal, codes of states, books.  Their names
# are public.  What marks them is what stands behind: a volume and a page, a year and a volume, an edition.

define state_reporter (?:Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Ida(?:ho)?|Ill|Ind|Iowa|Kan|Ky|La|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.?Y|N\.C|N\.D|Ohio(?: St)?|Okla|Or|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Utah|Vt|Va|Wash|Wn|W\. ?Va|Wis|Wyo|A\.?D|Misc|(?:S\.W|N\.W|N\.E|S\.E)(?=\.? ?[23]d)|So(?=\.)|[PAF](?=\.| ?[234]d| ?Supp)|WL|Md|Me)
define reporter_name (?:%{state_reporter}\.?(?: ?(?:App|Super|Ct|Crim|Supp|St|Civ|Dec|Div|Comp|Cases|Rptr|S|2d|3d|4th|5th|6th)\.?){0,4}|U\.? ?S\.?|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|QB|AC|WLR|KB|Ch|ICR|EHRR|SCR|DLR|CLR|ALR|NZLR|NSWLR)
define reporter \d{1,4} %{reporter_name} ?\d{1,5}(?![\pL\pN])

rule protect/reporter-state
  type PROTECT
  trigger digits 1 4 \s
  confidence 0.985
  regex %{lbn}\d{1,4} %{state_reporter}\.?(?: ?(?:App|Super|Ct|Crim|Supp|St|Civ|Div|Comp|2d|3d|4th|5th|6th)\.?){0,4} ?\d{1,4}(?![\pL\pN])(?=[.,;)]|\z| (?:\(|and|at|that|held)|, )(?! (?:mg|mL))
  hit v. Assoc., {19 N.Y.3d 186}; WCL
  hit to Vosburg v. Putney, {80 Wis. 523}, 50
  hit Industrial Comm'n, {207 Ill. 2d 193}, 205
  hit In re Tan, {88 Ohio St.3d 12}.
  miss took 12 Pa pills
  miss at 12 Ind men

# The name of a case before its reporter, its year in brackets or the European Court's paragraph; a short form alone, too.
rule protect/case-cited
  type PROTECT
  trigger word v vs
  back 12
  confidence 0.986
  regex %{lb}(?!(?:See|In|And|But|Cf|Under|Since|By|Also|Compare|Accord|Mr|Mrs|Ms|Dr)\b)(?=(?<cited>\p{Lu}[\pL\'’-]{3,20}))?(?:(?!(?:See|But|Cf|Compare|Accord)\b)%{case_side},? (?:of |the |and |& |for |in )?){1,7}vs?\.? (?:\p{Lu}[\pL'’.&-]{0,20},?(?: of| the| and| &| for){0,2}[ ]){0,7}\p{Lu}[\pL'’&-]{0,20}\.?(?: (?:plc|ltd|gmbh|and others|and another|and anor|& ors|& anor))?(?: \([\pL'’ -]{2,24}\))?(?=,?[ \n](?:%{reporter}|\((?:19|20)\d\d\) \d|\[(?:19|20)\d\d\]|(?!(?:19|20)\d\d (?:CV|CR|DR|WC|JC|GI|GU|PR|FA|DV|CF|CM|CH|LM|TR|MR|AR|CVF|CVG|CVH|CVE|CRB|TRD|PC|ES|JD|JV) \d)(?:19|20)\d\d [A-Z]{2,6} \d{1,5}|\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d, §))
  hit factor. {Sisbro, Inc. v. Industrial Comm'n}, 207 Ill. 2d 193, 205
  hit see {City of Jackson v. WCAB (Rice)} (2017) 11 Cal.App.5th 109
  hit and {Ribitsch v. Austria}, 4 December 1995, § 34
  hit in {Gomez v. Hartwell Marine Co.}, 19 N.Y.3d 186
  hit We read {Otway v Brill Lifts plc} [2007] EWCA Civ 88 so
  hit See {Matter of Zamora v New York Neurologic Assoc.}, 19 NY3d 186
  hit under {Tan v. Trustees of the College of Ohio}, 17 Cal. 3d 425
  hit like {Villani v. Canada (AG)}, 2001 FCA 248
  hit heard by Ray Quill. {Gomez v. Hartwell}, 19 N.Y.3d 186
  hit with Ada Quill. See {Gomez v. Hartwell}, 19 N.Y.3d 186
  miss It was Delgado v. Acme Foods, he said.
  miss Tan v. Acme Foods, 12 March 2014
  miss RE: Tan v. Acme Foods, 2014 CV 0123

# "we shall go off on Benson, 170 Cal.App.4th 1535".
rule protect/case-short
  type PROTECT
  trigger digits 1 4 \s
  back 2
  confidence 0.986
  regex (?<=\bon |\bin |\bIn re |\bSee |\bsee |nder |\bby |\band |\balso |citing )(?<hide>(?<cited>\p{Lu}[\pL'’-]{2,20})), (?=%{reporter})
  hit we shall go off on {Benson}, 170 Cal.App.4th 1535.
  hit and In re {Baxter}, 88 Ohio St.3d 12
  miss lives in Dayton, 170 miles off
  miss seen in Dayton, 12 men
  miss patients: Tan and Quill, 44 F 3
  miss with Maria and Delgado, 44 F 170

# "Glenn, 554 U.S. at 118": a cited case, once more, with the word that points to it.
rule protect/case-again
  type PROTECT
  trigger digits 1 4 \s
  back 4
  confidence 0.985
  regex %{lb}(?:(?:But [Ss]ee|[Ss]ee(?: also)?,?|[Cc]f\.|[Aa]ccord|E\.g\.,|In|in|Under|under) (?:e\.g\., )?)?\p{Lu}[\pL'’-]{2,20}(?: \p{Lu}[\pL'’-]{2,20})?,(?: supra,)? \d{1,4} %{reporter_name},?(?: at \d{1,4}(?:-\d{1,4})?| \d{1,4}(?:, \d{1,4})?)(?![\pL\d])
  hit forgot it. {See Glenn, 554 U.S. at 118}. He
  hit so {In Torres, 22 F.3d at 1201}, the court
  hit and {Blakely, supra, 542 U.S. at 304}, held
  miss He paid Torres, 22 F Street at 12
  miss See Glenn, 554 days at 118
  miss Maria Quill, 44 F 180
  miss Roster: Maria Quill, 62 F at 10:30
  miss In Portland, 1201 N.W. 23, he

# Authors, then a journal, its year and its volume: only literature ends so.
rule protect/authors-journal
  type PROTECT
  trigger digits 4 4 ;
  back 20
  confidence 0.986
  regex %{lb}(?!(?:See|In|From|By|And|Also|The|Per)\b)(?<hide>\p{Lu}[\pL'’-]{1,20}(?: [A-Z]{1,3}(?!\pL))?(?:(?:, | and | & |, and )\p{Lu}[\pL'’-]{1,20}(?: [A-Z]{1,3}(?!\pL))?){0,5}(?:,? et al)?)[.,]{1,2}[ ](?!(?:In|On|At|The|Since|By)\b)(?:\p{Lu}\pL{0,14}+\.?+ ?+(?:of |the |and |& |in )?+){1,7},? ?(?:19|20)\d\d;(?= ?\d{1,4} ?(?:\([^()\n]{1,12}\))? ?:(?![0-5]\d [ap]\.?m))
  hit Not measured; see {Carragee}, Spine 2005;30:599, and
  hit on file: {Fazekas F}, AJR 1987;149:351-6; done
  hit {Barkovich AJ}, AJNR 1990;11:1073.
  hit ({Chou R, Deyo R, Friedly J, et al}. Ann Intern Med 2017;166:493)
  miss Maria Tan. In 2005; 30 men
  miss seen by Tan, Spine 2005 men
  miss Siblings: Anna, Boston, 1990; Maria, Dayton
  miss Surgeon Delgado. Fusion 2014; he

# Two or more authors with initials, without the volume.
rule protect/authors-list
  type PROTECT
  trigger word et ann j am n lancet jama bmj spine pain chest arch eur br clin cochrane jbjs int acta
  back 24
  confidence 0.986
  regex %{lb}\p{Lu}[\pL'’-]{1,20} [A-Z]{1,3}, (?:\p{Lu}[\pL'’-]{1,20} [A-Z]{1,3}(?:, (?:and )?|(?=\.))){1,7}(?:et al)?[. ]{1,2}(?:Ann|N Engl|Lancet|JAMA|BMJ|Arch|Cochrane|JBJS|Acta|(?:J|Am|Eur|Br|Clin|Int)(?= \p{Lu})|(?:Spine|Pain|Chest)(?=[., ]{1,2}(?:(?:19|20)\d\d|\((?:19|20)\d\d|Med|Physician|J\b|Surg)))(?!\pL)(?:[. ]{1,2}(?:\p{Lu}\pL{0,12}|of|the)(?!\pL)){0,6}
  hit 72100.\n\n{Chou R, Deyo R, Friedly J, et al. Ann Intern Med} 2017
  hit REFERENCES: {Chou R, Larson B, Deyo R. Ann Intern Med} 2017
  miss Present: Chou R, Larson B, the clerk
  miss Chou R. came
  miss Present: Chou R, Larson B. Pain clinic

# Codes and rules of a state: "Minn. Stat. § 524.5", "Tex. Lab. Code".
rule protect/state-code-name
  type PROTECT
  trigger word stat lab code rev gen admin penal ins gov welf civ crim evid fam laws codes
  back 3
  confidence 0.986
  regex %{lb}(?:Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Ill|Ind|Iowa|Kan|Ky|La|Mass|Me|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Or|Pa|Tenn|Tex|Utah|Vt|Va|Wash|Wis|Wyo)\.(?: (?:Comp|Rev|Gen|Ann|Admin)\.)? (?:Stat|Lab|Code|Rev|Gen|Admin|Penal|Ins|Gov|Welf|Civ|Crim|Evid|Fam|Laws)(?!\pL)\.?(?: (?:Code|Stat\.|Laws|Proc\.|& ?\p{Lu}\pL+\.))?
  hit Bond is waived. {Minn. Stat.} § 524.5-310
  hit is different: {Tex. Lab. Code} § 408.0041
  miss seen in Minn. Labor began
  miss Wash. He stated

# "Washington State's guideline".
rule protect/state-boilerplate
  type PROTECT
  trigger word guideline guidelines statute statutes law
  back 5
  confidence 0.986
  regex %{lb}(?<hide>(?<teststate>\p{Lu}\pL{2,13}(?: (?!State)\p{Lu}\pL{3,9})?)(?C"teststate:state")(?: State)?)'s (?:guidelines?|statutes?|law|workers' comp\pL*|fee schedule)
  hit the outcome. {Washington State}'s guideline, last
  miss He is licensed in Dayton
  miss Maria's law

# Textbooks and instruments of two authors: "Perry & Potter, 9th ed.", "Fountas & Pinnell level E".
rule protect/book
  type PROTECT
  trigger mark &
  back 2
  confidence 0.986
  regex %{lb}\p{Lu}\p{Ll}{2,15} & \p{Lu}\p{Ll}{2,15}(?='s (?:\p{Lu}\p{Ll}+ )|,? \d{1,2}(?:st|nd|rd|th)[ ]?(?:ed|edition)|,? [Ll]evel [A-Z\d]|, ch\. )
  hit reads at {Fountas & Pinnell} level E.
  hit REFERENCES: {Perry & Potter}, 9th ed., ch. 46
  miss seen by Tan & Lee, 9th floor
  miss Johnson & Johnson came

# Treatises, named for their authors: "9 Larson's Workers' Compensation Law".
rule protect/treatise
  type PROTECT
  trigger word larson larsons prosser wigmore williston corbin witkin hanna rassp blackstone
  confidence 0.986
  regex %{lb}(?:Larson|Prosser|Wigmore|Williston|Corbin|Witkin|Hanna|Rassp|Blackstone)(?:'s)?(?=,? Workers'| on (?:Torts|Contracts|Evidence)|(?<!Hanna)(?<!Corbin) \(\d| &| Law\b|,? §)
  hit since then (9 {Larson's} Workers' Compensation Law
  miss seen by Larson on Tuesday
  miss Hanna came
  miss my kids Hanna (9) and Corbin (4)

# "Martha's Rule", "Megan's Law".
rule protect/rule-named
  type PROTECT
  trigger word rule law
  back 3
  confidence 0.986
  regex %{lb}\p{Lu}\p{Ll}{2,12}'s (?:Rule|Law)(?!\pL)(?! (?i:office|firm|group|practice|school|degree|library|license|career|partner|professor|clerk|exam|books?)(?!\pL))
  hit Constitution and of {Martha's Rule}. I am
  hit under {Megan's Law} he
  miss Martha's rule is no
  miss Tan's Law Office
  miss Tan's Law practice
  miss Maria's Law school

# The number of a policy or a standard is none of a person: "POLICY NUMBER: N-4.17", "policy Rx.01.417".
rule protect/policy-number
  type PROTECT
  trigger word policy procedure standard protocol directive sop sheet form
  confidence 0.986
  regex %{lb}(?<!nsurance |ealth |uto |ife |iability )(?i:policy|procedure|standard|protocol|directive|SOP|sheet|form)(?: (?i:no\.?|number|#))?:? (?<hide>\p{Lu}\pL{0,4}[-.]?\d{1,2}\.\d{1,3}(?:\.\d{1,3})?)%{rb}
  hit POLICY NUMBER: {N-4.17} REVIEW: every
  hit Our policy {Rx.01.417} and
  miss policy GHX-22018
  miss Policy no. 4.5
  miss Policy No. WC12.4411
  miss insurance policy N-4.17

# Lines that anybody may call.
rule protect/public-line
  type PROTECT
  trigger word poison crisis suicide lifeline hotline quitline samaritans emergency dial
  confidence 0.99
  regex %{lb}(?i:poison(?: control| center| help| centre)?(?: line)?|(?:national )?(?:crisis|suicide)(?: prevention)?(?: line| lifeline| hotline)?|lifeline|hotline|quitline|samaritans)(?::| at| on|,)? (?:call )?(?<hide>1-800-222-1222|1-800-273-8255|1-800-273-TALK|1-800-784-8669|1-800-QUIT-NOW|1-800-799-7233|1-800-662-4357|116 123|111|988)%{rb}
  hit 999 or 112. Poison line: {1-800-222-1222}.\n
  miss Poison line: 1-800-555-1222
  miss crisis at 555-0100

# The day of a judgment in a citation of the European Court: "v. Austria, 4 December 1995, § 34".
rule protect/judgment-day
  type PROTECT
  trigger word v
  confidence 0.986
  regex %{lb}v\. \p{Lu}\pL{2,20}(?: \p{Lu}\pL{2,20})?(?: \[GC\])?, (?:no\. \d{1,6}/\d\d, )?(?<hide>\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)(?=, (?:§|Series|Reports|ECHR))
  hit Ribitsch v. Austria, {4 December 1995}, § 34, Series A
  miss Tan v. Acme, 4 December 1995, he
  miss v. 4 December 1995

# The review organisation's own boilerplate: "The expert reviewer ... is licensed to practice in California".
rule protect/licensed-in
  type PROTECT
  trigger word licensed
  confidence 0.986
  regex %{lb}licensed to practi[cs]e in (?<hide>California)(?![\pL-])
  hit The reviewer is licensed to practice in {California}.
  miss I am a physician licensed in California.
  miss She is licensed to practice in Ohio.

# The law of a state says nothing of where somebody lives.
rule protect/state-law
  type PROTECT
  trigger word law laws statute statutes guideline guidelines courts regulations labor civil penal evidence workers medical supreme fee legislature rule rules code
  back 5
  confidence 0.986
  regex %{lb}(?:(?:[Uu]nder|[Pp]er|[Oo]f|[Aa]pplying|[Tt]he|[Bb]y|[Ii]n accordance with|[Cc]iting|[Aa]nd) )?(?:the )?(?<!Dr\. |Mr\. |Ms\. |rs\. |Dr |Mr |Ms |Mrs |Miss |udge |tty |tty\. |urse |ient |octor |mant |yee )(?<hide>(?<teststate>\p{Lu}\p{Ll}{2,13}(?: \p{Lu}\p{Ll}{3,9})?)(?!\pL)(?C"teststate:state")(?:'s)? (?:[Ll]aws?|[Ss]tatutes?|[Gg]uidelines?|[Cc]ourts|[Rr]egulations?|(?:[Cc]ommon|[Cc]ase|[Ss]tate) law|Labor Code|Civil Code|Penal Code|Evidence Code|Code of|Workers' Comp\pL*|Medical Board|Board of|Supreme Court|Court of Appeals?|[Ff]ee [Ss]chedule|[Ll]egislature|[Rr]ules? of))%{rb}(?!,? (?:RN|LPN|NP|PA|MD|PT|called|said|came|is (?:his|her|my|the (?:wife|mother|patient)))(?!\pL))
  hit per {Montana guideline}, and
  hit Under {California law} the claim is late.
  hit The {Ohio Supreme Court} held so.
  miss He moved to Montana. Guidelines differ.
  miss in the law of Dayton
  miss Ms. Georgia Law
  miss Virginia Law is his wife

# Common words with a capital where a place would stand: "Seen at Bedside", "He is at Baseline".
rule protect/at-common
  type PROTECT
  trigger word at to from
  confidence 0.992
  regex %{lb}(?:at|to|from) (?<hide>(?:Baseline|Bedside|Church|Rest|Discharge|Night|Noon|Risk|Least|Birth|Bedtime|Follow-?up|Trial|Hearing|Deposition|Intake|Triage|Admission|Surgery|Telemetry|Observation|Hospice|Pathology|Radiology))(?=[.,;)]|\z| (?!(?:of|in|at) \p{Lu})\p{Ll})
  hit Seen at {Bedside} with family.
  hit She was at {Church} when it began.
  miss seen at Church Street
  miss He is at Rest Haven

# The sovereign as a party and in the names of its bodies.
rule protect/united-states
  type PROTECT
  trigger word united
  confidence 0.986
  regex %{lb}(?<hide>United States)(?: (?:filed|files|argues?|argued|contends?|contended|moved|moves|concedes?|conceded|appealed|appeals|indicted|charged|Supreme Court|Court of|District Court|Attorney|Constitution|Code|Congress|Government|government|Department of|Sentencing|v\.|citizens?)%{rb}|(?= v\. ))
  hit The {United States} filed a brief.
  hit The {United States} Constitution forbids it.
  miss He came to the United States in 1999.
  miss a united front

# Diets, views and projections by a name: "the South Beach Diet", "Four Chamber View".
rule protect/diet
  type PROTECT
  trigger word diet diets view views
  back 3
  confidence 0.986
  regex %{lb}(?<hide>(?!(?:The|A|An|His|Her)\b)(?!\p{Lu}\p{Ll}{1,14}(?C"given-male|given-female")(?:'s)? )(?<!\pL(?C"given-male|given-female") )\p{Lu}[\pL'-]{2,14}(?: \p{Lu}[\pL'-]{2,14}){0,2} (?:[Dd]iets?|Chamber [Vv]iews?|[Ff]ood [Pp]lan))%{rb}
  hit The {South Beach Diet} is not for her.
  hit seen in the {Apical Chamber View}
  miss He lives at Bay View.
  miss She changed her diet.
  miss Maria Delgado Diet
  miss Maria diets

# A cited matter of a family: "In re Guardianship of Collins, 8th Dist.", "Estate of Tan, 12 Cal.App.4th".
rule protect/reporter-matter
  type PROTECT
  trigger word guardianship estate marriage adoption custody conservatorship
  back 3
  confidence 0.985
  regex %{lb}(?:In re |Matter of )(?:the )?(?:Guardianship|Estate|Marriage|Adoption|Custody|Conservatorship) of (?:\p{Lu}[\pL'’-]{1,20}|\p{Lu}\.)(?: \p{Lu}[\pL'’-]{1,20}){0,2}(?=, (?:\d{1,3}(?:st|nd|rd|th|d) Dist|%{reporter}|\d{1,4} (?:Cal|Ill|Ohio St|Kan|Neb|N\.[YEWJH]|P\.[23]|A\.[23]|So\.|S\.[EWC])|No\. [\w-]{2,14}, (?:19|20)\d\d[ -](?:Ohio|WL|[A-Z])|(?:19|20)\d\d[ -](?:Ohio|WL|IL|UT|WY|MT|ND|SD|OK|NM)[ -]))
  hit incompetent. {In re Guardianship of Collins}, 8th Dist. Cuyahoga
  hit See {In re Marriage of Burgess}, 13 Cal.4th 25
  miss In re Guardianship of Collins, an alleged
  miss the Estate of Kimo Kealoha, Plaintiff
  miss In re Guardianship of Collins, No. 2014-GI-22
  miss In re Conservatorship of Tan, 1201 Elm Street
  miss In re Estate of Tan, 2014-JC-12

# "Gatten (2006) 145 Cal.App.4th 922", "Escobedo (2005) 70 Cal.Comp.Cases 604": one party, the year, the report.
rule protect/case-short-year
  type PROTECT
  trigger digits 4 4
  back 5
  confidence 0.986
  regex %{lb}(?!(?:In|See|And|But|On|Dated|Since|Seen|The)\b)(?<hide>(?<cited>\p{Lu}[\pL'’-]{2,20})(?: (?:Constr(?:uction)?|Corp|Inc|Co)\.?)?(?: \(\p{Lu}[\pL'’-]{2,20}\))? \((?:19|20)\d\d\))(?=[ \n]%{reporter})
  hit explain it. ({Gatten (2006)} 145 Cal.App.4th 922;
  hit under {Escobedo (2005)} 70 Cal.Comp.Cases 604
  miss Delgado (2006) 145 men
  miss In May (2006) 3 F was

# "2002 MT 207", "2014 UT App 12": a state's own number of a judgment, without a reporter's name.
rule protect/neutral-citation
  type PROTECT
  trigger digits 4 4
  confidence 0.99
  regex (?:(?<=, )|(?<=,\n)|(?<=\b[Ss]ee )|(?<=; )|(?<=\())(?:19[89]|20[0-4])\d (?<teststate>[A-Z]{2})(?C"teststate:state-code")(?:[ -](?:App|CIV|CR|CO|SC|NMCA|NMSC))?(?:[ -](?:\(\d\)|\d))? ?\d{1,4}(?=[,.;)]|[ \n]¶|\n)(?!,? (?:\p{Lu}\pL+ (?:St|Ave|Rd|Dr|Road|Street)\b))
  hit Marriage of Robison, {2002 MT 207}, 311 Mont.
  hit See {2014 UT App 12}, ¶ 9
  miss moved in 2002 to MT 207
  miss in 2014 MT men
  miss DOB 1984 MN 554.

# "Matter of Lozada, 19 I&N Dec. 637": a precedent of the Board of Immigration Appeals.
rule protect/immigration-matter
  type PROTECT
  trigger word matter
  confidence 0.988
  regex %{lb}Matter of (?:(?:\p{L}-){2,5}|\p{Lu}[\pL'’-]{1,20}(?: \p{Lu}[\pL'’-]{1,20}){0,3}(?: & \p{Lu}[\pL'’-]{1,20})?)(?=,?[ \n]\d{1,2} I ?& ?N)
  hit shown, {Matter of Lozada}, 19 I&N Dec. 637
  hit under {Matter of A-B-}, 27 I&N Dec. 316
  miss Matter of Lozada, 19 men

# "INA § 212": the act, not a woman.
rule protect/act-section
  type PROTECT
  trigger mark §
  back 2
  confidence 0.988
  regex %{lb}(?<hide>INA|FELA|ADA|IDEA|ERISA|LHWCA|FLSA|FMLA|SORA)(?=,? §)
  hit CHARGE: {INA} § 212(a)(6)
  miss Ina §

# "UNITED STATES DEPARTMENT OF JUSTICE": whose body it is.
rule protect/united-states-body
  type PROTECT
  trigger word united
  confidence 0.987
  regex %{lb}(?:UNITED STATES|United States|U\.S\.)(?=[ \n](?i:department|district court|court of appeals|bankruptcy court|attorney|code|supreme court|immigration court|citizenship|postal service|marshals?|army|navy|air force|marine corps|coast guard|bureau|office of)%{rb})
  hit {UNITED STATES} DEPARTMENT OF JUSTICE
  hit {United States} Citizenship and
  miss from the United States in May
  miss United States of mind

# "the ordinance (14X-8-803": the number of a law of a town.
rule protect/ordinance-number
  type PROTECT
  trigger word ordinance bylaw code
  confidence 0.987
  regex %{lb}(?:[Oo]rdinance|[Bb]y-?law|(?:municipal|city|town|village|county|building|housing) code),? (?:\(|(?:No\.?|number|section|sec\.?|§) ?)(?<hide>\d{1,3}[A-Z]?(?:[-.:]\d{1,4}[A-Z]?){1,4})(?![\pL\pN-])
  hit the ordinance ({14X-8-803}, I looked
  hit under ordinance No. {12-44}, dogs
  miss The code (12) was typed

# "under Minn. R. 5223.0450": rules of a state.
rule protect/state-rule
  type PROTECT
  trigger word r
  back 2
  confidence 0.988
  regex %{lb}(?<hide>\p{Lu}\p{Ll}{2,4}\.(?: \p{Lu}\p{Ll}{2,5}\.)?) R\. (?=\d{2,5})
  hit under {Minn.} R. 5223.0450
  miss seen by Minn R. Tan

# "C.A. No. S21C-06-019": a civil action.
rule protect/civil-action
  type PROTECT
  trigger word no
  back 4
  confidence 0.988
  regex %{lb}C\.A\.(?= [Nn]o\.? [\dA-Z])
  hit {C.A.} No. S21C-06-019
  miss Ms. C.A. No.
