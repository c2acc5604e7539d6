# What looks like an identifier and is none: citations, section and page numbers, guideline editions, eponyms, drugs and doses, scores,
# codes.  A candidate that lies wholly inside such a range and is weaker than its confidence gives way; so each says how sure it is, and
# hides as little as will do.

define month (?:(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)
define any_date (?:\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d\d)|%{month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} %{month} \d{4}|%{month},? \d{4}|\d{1,2}/\d{4}|\d{4}-\d\d-\d\d|(?:19|20)\d\d)
define journal_year (?:19|20)\d\d[a-z]?

# ---- citations ---------------------------------------------------------------------------------------------------------------------

rule protect/section
  type PROTECT
  trigger word section sections sec subsection subdivision article articles chapter chapters part parts paragraph paragraphs para rule rules regulation regulations title table tables figure figures fig page pages p pp pg pgs volume vol appendix step stage grade class type level box item items line lines slide footnote note edition verse clause schedule criterion criteria recommendation question questions form
  trigger mark §
  confidence 0.96
  regex %{lb}(?>(?<testcount>(?i:part|parts|chapter|steps?|stages?|grades?|class|types?|levels?|figures?|fig\.|questions?|items?|slides?|forms?))(?!\pL)|(?i:sections?|sec\.|sub(?:section|division)|articles?|chapters?|parts?|paragraphs?|para\.|rules?|regulations?|title|tables?|fig(?:ures?|\.)|pages?|pgs?\.?(?!-)|pp?\.|volume|vol\.|appendix|steps?|stages?|grades?|class|types?|levels?|items?|lines?|slides?|footnotes?|clause|schedule|criteri(?:on|a)|questions?|recommendations?|forms?)|§{1,2})(?!\pL)(?:(?<=§)|(?!\d{5}))(?: (?:no|nos|number|code)\.?)? ?(?!(?:0?[1-9]|1[0-2])/[0-3]?\d/\d)(?!\d{3}[-.]\d{3}[-.]\d{4}(?!\d))(?!(?<=ine |age )\d{3}-\d{4}(?!\d))(?(testcount)(?!(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01])-(?:\d\d|(?:19|20)\d\d)(?!\d)))[A-Z]{0,2}-?\d{1,6}(?:[.-][\pL\d]{1,6}){0,5}(?:\([\pL\d]{1,4}\)){0,5}(?:(?:,| and| or| to| through|,? &|, and| of| ?-) ?(?:§ ?)?(?(testcount)(?!(?:19|20)\d\d%{rb}))\d{1,6}(?:[.-][\pL\d]{1,6}){0,5}(?:\([\pL\d]{1,4}\)){0,5}){0,12}%{rb}
  hit under {section 9792.24.2} of it
  miss Acct PG-20931 is
  miss (claim PG240513-0088, adjuster
  hit see {pages 105-127} of it
  hit see {pages 12, 14 and 16} of it
  hit under {§ 4610.5(c)(2)} of it
  hit see {Table 4-2} of it
  miss On the page he wrote 3 lines.
  miss The section was 3 inches long.
  hit He left {grade 12}, 1998, and
  miss Direct line 555-0132
  miss Reach us at p. 614-555-0132
  miss Accident form 03-04-12 came

rule protect/edition
  type PROTECT
  trigger word first second third fourth fifth sixth seventh eighth ninth tenth revised edition
  trigger digits 1 2 snrt
  confidence 0.96
  regex %{lb}(?:\d{1,2}(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised)) (?i:edition|ed\.|rev\.)(?:,? \(?(?:19|20)\d\d\)?)?%{rb}
  hit the Guides, {5th edition, 2001}, say
  hit the Guides, {Fifth Edition}, say
  miss He edited the fifth of them.
  miss On the 5th he fell.

rule protect/act
  type PROTECT
  trigger word act acts code law amendments amendment directive regulation regulations rules order statutes statute title public convention reform
  confidence 0.97
  regex %{lb}(?:(?:Acts?|ACT|Code|Amendments?|Directive|Regulations?|Rules|Statutes?|Reform)(?: of|,)? \(?|(?<!and )(?:Order|Convention)(?: of|,)? |(?<!School of |College of )Law of )(?:19|20)\d\d\)?%{rb}(?![-/]\d)|%{lb}(?:Public Law|Pub\. ?L\.|P\.L\.) (?:No\. )?\d{2,3}-\d{1,4}%{rb}
  hit the Americans with Disabilities {Act of 1990} says
  hit the Data Protection {Act 2018} says
  hit under {Public Law 104-191} it
  miss He acts in 1990 style.
  miss The law 2014 visits broke
  miss Yale Law 2014
  miss School of Law, 1998
  miss Findings and Order (2014)

rule protect/code-section
  type PROTECT
  trigger digits 1 3 \s
  confidence 0.97
  regex %{lbn}\d{1,3} (?:C\.? ?F\.? ?R\.?|U\.? ?S\.? ?C\.?(?: ?A\.?)?|C\.? ?C\.? ?R\.?|Cal\. Code Regs\.|Fed\. ?Reg\.)(?:,? (?:[Pp]arts?|[Tt]it\.|[Ss]ections?|§{1,2}))? ?§{0,2} ?\d{1,6}(?:[.-][\pL\d]{1,6}){0,4}(?:\([\pL\d]{1,4}\)){0,5}
  hit under {45 CFR 164.514(b)(2)} it
  hit under {42 U.S.C. § 1983} it
  hit under {8 CCR 9792.21} it
  miss He had 45 CFR units.
  miss at 8 Cal mark

# Codes of states as lawyers cite them: "Miss. Code Ann. § 71-3-7", "N.C. Gen. Stat. § 97-25", "Ohio Adm.Code 4121-3-09".
define state_cited (?:[NS]\. ?[CD]\.|N\. ?[HJMY]\.|R\. ?I\.|W\. ?Va\.|D\. ?C\.|(?:Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Ill|Ind|Kan|Ky|La|Me|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Or|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.|Alaska|Idaho|Iowa|Ohio|Utah|Texas|Guam)

rule protect/state-code
  type PROTECT
  trigger word code codified stat statutes laws law regs rules
  back 8
  confidence 0.986
  regex %{lb}%{state_cited},? (?:(?:Gen|Rev|Comp|Lab|Labor|Ins|Civ|Pen|Penal|Adm|Admin|Bus|Evid|Health|Safety|Work|Workers'|Unemp|Prof|Consol|&)\.? ?){0,4}(?:Code|Codified Laws|Stat\.|Statutes|Laws?|Regs\.|Rules?)(?:,? Ann\.?)?(?:,? [Tt]it\. ?\d{1,3},?)?(?: ?§{1,2}| [Ss]ec(?:tions?|\.)| [Rr]\.)? ?\d{1,5}[A-Z]?(?:[.:-]\d{1,5}[A-Za-z]?){0,4}(?:\(\w{1,4}\)){0,4}
  hit under {Miss. Code Ann. § 71-3-7} he
  hit under {N.C. Gen. Stat. § 97-25} he
  hit under {Ohio Adm.Code 4121-3-09} he
  hit under {Tex. Lab. Code § 408.021} he
  hit under {R.I. Gen. Laws § 28-33-5} he
  miss Miss. Code was seen at 3
  miss Va. and Code 12 fell

# Codes and rules by their letters: "OAR 436-060-0010", "RCW 51.32.055", "K.S.A. 44-508".
rule protect/code-letters
  type PROTECT
  trigger word oar ors wac rcw nac nrs kar krs hrs har rsa mca mcl msa ksa kar orc oac ocga crs idapa ilcs tca nycrr nmac nmsa njac njsa arsd sdcl
  back 2
  confidence 0.986
  regex %{lb}(?:\d{1,4}[A-Z]? )?(?:OAR|ORS|WAC|RCW|NAC|NRS|KAR|KRS|HRS|HAR|RSA|MCA|MCL|MSA|KSA|ORC|OAC|OCGA|CRS|IDAPA|ILCS|TCA|NYCRR|NMAC|NMSA|NJAC|NJSA|ARSD|SDCL)(?: ?§{1,2}| [Ss]ec(?:tions?|\.))? ?(?!\d{2}[-.]\d{2}[-.]\d{4})\d{1,4}[A-Z]?(?:[.:/-]\d{1,5}[A-Z]?){0,4}(?:\(\w{1,4}\)){0,4}
  hit See {OAR 436-060-0010} and
  hit under {WAC 296-15-330} it
  hit under {803 KAR 25:010} it
  miss the OAR was broken
  miss CRS 04-12-1959 on file

# "2019 WL 1103302", "2012 Cal. Wrk. Comp. P.D. LEXIS 413".
rule protect/case-database
  type PROTECT
  trigger word lexis wl
  back 14
  confidence 0.986
  regex %{lbn}(?:19|20)\d\d (?:(?:\p{Lu}[\pL']{0,8}\.? ?){0,7}LEXIS|WL) \d{1,8}%{rb}
  hit see {2019 WL 1103302} there
  hit see {2012 Cal. Wrk. Comp. P.D. LEXIS 413} there
  miss in 2019 WL was lost
  miss the LEXIS 413 drove

rule protect/case-reporter
  type PROTECT
  trigger digits 1 4 \s
  confidence 0.98
  regex %{lbn}\d{1,4} (?:U\. ?S\.|S\. ?Ct\.|F\. ?(?:2d|3d|4th)|F\. ?Supp\. ?(?:2d|3d)?|Cal\. ?(?:App\. ?)?(?:2d|3d|4th|5th)|Cal\. ?Rptr\. ?(?:2d|3d)?|Cal\. ?Comp\. ?Cases|P\. ?(?:2d|3d)|N\.E\. ?(?:2d|3d)?|N\.W\. ?2d|S\.E\. ?2d|So\. ?(?:2d|3d)|A\. ?(?:2d|3d)|N\.Y\.S?\. ?(?:2d|3d)?|EWCA|EWHC|UKSC|UKHL|WLR|All ER|EHRR|AC|QB)(?: ?\d{1,5}(?:,? \d{1,5}(?:-\d{1,4})?)?(?: ?\([^()\n]{0,24}(?:19|20)\d\d\))?|(?<=[2345][dh]),?(?= (?:at|\[|supra)))%{rb}
  hit see {70 Cal.Comp.Cases 604} on it
  hit see {410 U.S. 113 (1973)} on it
  hit see {27 Cal. App. 4th 12} on it
  hit supra, {38 Cal. 2d} at p. 412
  miss He paid 410 U.S. dollars.
  miss at 27 Cal. Street 5 men

# "In re Winship, 397 U.S. 358".
rule protect/case-in-re
  type PROTECT
  trigger word re parte
  back 1
  confidence 0.985
  regex %{lb}(?:[Ii]n re|IN RE|[Ee]x parte) (?:(?:Marriage|Estate|Guardianship|Conservatorship) of )?\p{Lu}[\pL'.-]{1,20}(?: \p{Lu}[\pL'.-]{0,20}){0,3}(?:,? \((?:19|20)\d\d\)(?= \d{1,4} (?:U\.|F\.|Cal\.|P\.|N\.|S\.|A\.))|(?=,? \d{1,4} (?:U\. ?S\.|F\. ?[234]|S\. ?Ct|Cal\.|P\. ?[23]d|N\.[YEW]|So\. ?[23]|A\. ?[23]d)))
  hit and {In re Winship}, 397 U.S. 358
  hit see {In re Marriage of Burgess (1996)} 13 Cal.4th 25
  miss In re Delgado, seen at 3 P. M. today
  miss in re the matter of 2

rule protect/case-name
  type PROTECT
  trigger word v vs
  back 8
  confidence 0.965
  regex %{lb}(?=(?<cited>\p{Lu}[\pL\'’-]{3,20}))?%{case_side}(?: (?:of |and |& )?%{case_side}){0,3} (?:vs?\.?) \p{Lu}[\pL'.&-]{0,20}(?:,? (?:of |and |the |& )?\p{Lu}[\pL'.&-]{0,20}){0,6}(?:,? \((?!filed|settled|pending|closed|dismissed|served)(?:[^()\n]{0,16} )?(?:19|20)\d\d\)| \[(?:19|20)\d\d\]| \[GC\](?:, nos?\. \d{1,6}/\d\d)?|, nos?\. \d{1,6}/\d\d|(?=,? \d{1,4} (?:U\.|F\.|S\. ?Ct|Cal\.|P\.|N\.|S\.|So\.|A\.|ICR|WLR|QB|AC|EHRR))|(?=, (?:nos?\. |C-)\d))
  hit under {Escobedo v. Marshalls (2005)} it
  hit under {Benson v. W.C.A.B. (2009)} it
  hit under {Stark v Post Office [2000]} it
  hit see {Brosnahan v. Barnhart}, 336 F.3d 671
  hit see {Frydlender v. France [GC], no. 30979/96}, § 43
  miss It was Delgado v. Acme Foods, he said.
  hit heard by Ray Quill. {Brosnahan v. Barnhart}, 336 F.3d 671
  miss L4 vs. L5 in (2005)
  miss In Delgado v. Acme Foods (filed May 2014) he

rule protect/author-year
  type PROTECT
  trigger word et colleagues coworkers
  back 5
  confidence 0.95
  regex %{lb}\p{Lu}[\pL'-]{1,20}(?: \p{Lu}{1,2}\b\.?)?,? (?:et al\.?|and (?:colleagues|coworkers)(?!,? (?:at|were|was|had|left|who|lifted|pushed|moved|carried|pulled|said|told|saw|ate|went|came|from)(?!\pL)))(?:,? \(?%{journal_year}\)?(?![-/]\d))?
  hit as {Boden et al., 2009} found
  miss Boden came in 2009 alone.
  miss (seen in 2009)
  miss Boden and coworkers were lifting a beam.
  miss He says that Boden and coworkers pushed it.

define volume_page (?:\d{1,4}(?: ?\([^()\n]{1,12}\))?|\(\d{1,2}\)): ?(?:[eEsS]?\d{1,6}(?:-[eEsS]?\d{1,6})?|CD\d{6}(?:\.pub\d)?)

# Journals are cited by abbreviated titles (ISO 4), whose words look like names.
rule protect/journal-title
  type PROTECT
  cross line
  trigger digits 1 4
  trigger mark (
  back 16
  after ;
  confidence 0.9
  regex %{lb}(?<hide>\p{Lu}\pL{0,14}(?:[ \n](?:\p{Lu}\pL{0,12}|of|the|and|&)){1,5})\.?[ \n](?=%{journal_year}(?: %{month}(?: \d{1,2}(?:-\d{1,2})?)?)?;(?: (?!(?:1?\d|2[0-3]):[0-5]\d(?![\d-])))?%{volume_page}%{rb})
  hit found in {Cochrane Database Syst Rev}. 2012;(3):CD007427 too
  hit found in {J Bone Joint Surg} 2009;34:1066-77 too
  hit found in {Eur Spine J}. 2010 Jan;11(1):12-18 too
  miss found in Cochrane Database Syst Rev. 2012 too
  miss He saw Maria Delgado 2009 times.
  miss Visit Maria Delgado 2014; 10:30 am

rule protect/journal
  type PROTECT
  trigger digits 1 4
  trigger mark (
  back 9
  after ;
  confidence 0.97
  regex %{lb}%{journal_year}(?: %{month}(?: \d{1,2}(?:-\d{1,2})?)?)?; ?%{volume_page}%{rb}
  hit Spine {2009;34:1066-77} on it
  hit Cochrane Database Syst Rev. {2012;(3):CD007427.pub2} on it
  hit Pain Med. {2010 Jan;11(1):12-18} on it
  hit in JAMA {2009;302:1} on it
  miss In 2009; 34 came.
  miss He had pain 2009 times.

rule protect/reference-code
  type PROTECT
  trigger word pmid pmc pmcid nct doi isbn issn rfc iso ansi nm np nc rs grch hg chr chromosome
  confidence 0.97
  regex %{lb}(?:PMID|PMCID|PMC|NCT|ISBN|ISSN|RFC|ISO|ANSI|GRCh|hg|rs|NM_|NP_|NC_|ENSG)[: -]{0,2}\d[\dXx.-]{1,18}%{rb}|%{lb}(?i:doi):? ?10\.\d{4,9}/[^\s]{1,60}|%{lb}chr(?:omosome )?(?:\d{1,2}|X|Y):\d{2,10}(?:-\d{2,10})?
  hit see {PMID: 19444083} on it
  hit see {NCT01234567} on it
  hit at {chr7:140453136-140453140} it
  hit see {doi:10.1001/jama.2009.1064} on it
  miss The ISO group of 19 met.
  miss He rs not 12 of it

rule protect/codes
  type PROTECT
  cross line
  trigger word icd cpt hcpcs ndc dsm loinc snomed drg cdt msdrg revenue rxnorm procedure diagnosis diagnoses
  confidence 0.97
  regex %{lb}(?:ICD(?:[- ]?(?:9|10|11))?(?:-?(?:CM|PCS))?|CPT(?:-4)?|HCPCS|NDC|LOINC|SNOMED(?: CT)?|(?:MS-)?DRG|CDT|RxNorm|(?i:(?:procedure|diagnos[ie]s) codes?))(?:[ \t]?(?i:codes?|nos?\.?|numbers?|#))?[ \t]?[:#]?[ \t\n]{0,2}(?!\d{3}[-.]\d{3}[-.]\d{4}|\d{3}-\d{4}(?!\d)|\d{1,2}-\d{1,2}-(?:\d\d|\d{4})(?!\d)|(?<=(?i:ICD #)|(?i:number )|(?i:ICD # )|(?i:ICD no )|(?i:ICD no\. ))[A-Z]{0,2}\d{6})(?=[A-Z\d.-]{0,3}\d)[A-Z]{0,2}\d[A-Z\d.-]{1,14}(?<![.-])(?:(?: x ?\d{1,2})?(?:,|;| and| &|,? or|/)[ ]?(?=[A-Z]{0,2}\d)[A-Z]{0,2}\d[A-Z\d.-]{1,14}(?<![.-])){0,12}
  hit billed {CPT 97110, 97140 and 97530} then
  hit coded {ICD-10 M54.16} then
  hit given {NDC 00093-7180-01} then
  hit {CPT codes: 64483, 64484} asked
  miss The ICD was placed in 2014.
  miss CPT testing of it
  miss CPT codes: 614-555-0132
  miss ICD 3-14-2014 by him
  miss ICD # W1234567 placed

rule protect/icd-shape
  type PROTECT
  trigger shape initial
  confidence 0.9
  regex %{lb}(?<!-)[A-TV-Z]\d[\dAB]\.[\dA-Z]{1,4}%{rb}
  hit for {M54.16} he came
  hit for {S33.5XXA}, no
  miss for M5.4 he came
  miss at A12 he

# ---- guidelines --------------------------------------------------------------------------------------------------------------------

define guideline_word (?:MTUS|ACOEM|ODG|CPMTG|OMPG|(?<!eft |eaving |loped |harged |d/c |D/C |dc |DC |out )AMA|DSM(?:-\w{1,4})?|ICD-\d{1,2}|NICE|APA|ACR|AAOS|CDC|FDA|WHO|NASS|ASIPP|ACP|AHA|ACC|USPSTF|JNC|GOLD|GINA(?! (?!GUID|STRAT|REPORT)\p{Lu}{2})|ADA(?! (?!GUID|STAND|GOLD|CODE|ACT)\p{Lu}{2}| \p{Lu}\p{Ll}+,)|NCCN|ASAM|Cochrane|MDGuidelines|(?i:guidelines?)|(?:Low Back|Back|Neck|Knee|Pain|Shoulder|Elbow|Hip|Ankle) Chapter|AMA Guides?|(?i:official disability guidelines|treatment in workers' comp(?:ensation)?|practice parameters?|formulary))

rule protect/guideline-date
  type PROTECT
  trigger word guideline guidelines mtus acoem odg cpmtg ompg ama dsm icd official treatment practice formulary back neck knee pain shoulder elbow hip ankle low mdguidelines cochrane nice apa acr aaos cdc fda who nass asipp acp aha acc uspstf jnc gold gina ada nccn asam
  confidence 0.985
  regex %{lb}(?<!orked at |orked at the |orks at the |orked for the |orked for |oined the |ired by |ired by the |mployed by |mployed by the |ired from |ired from the |ent to the |een with the |areer at the )%{guideline_word}%{rb}(?:[ ,:(]{1,3}(?:\p{Lu}[\pL'-]{1,20}|of|and|the|in|for|on|&|\d{1,2}(?:st|nd|rd|th)|web|online|last|was|most recent(?:ly)?|update[ds]?|version|edition|revised|revision|released|published|effective|dated|accessed|chapter|guidelines?|treatment|as|is|pages?|pp?\.|\d{1,3}(?:-\d{1,3})?)){0,8}?(?:[ ,:(]{1,3}(?:of |on |in )?)(?<hide>%{any_date})(?=[\]);,.]| (?:update|version|edition|revision|web|online|release)|:|\z| \()
  hit under ODG, Low Back Chapter (updated {5/12/14}), it
  hit see MTUS Chronic Pain Guidelines ({May 2009}), page 12
  hit the AMA Guides, 5th Edition, {2001}, say
  hit ACOEM Guidelines ({2004}), Chapter 12
  miss The MTUS was read to Maria on July 3, 2014, when
  miss He was seen in 2014 under the code.
  miss Schedule: 03/14/2014
  miss see the guide, 03/14/2014, for
  miss Pt left AMA on 5/12/2014.
  miss He left AMA (May 2009), then
  miss ICD on 5/12/2014.
  miss He worked at the CDC in 2014.
  miss She went to the ADA in May 2009.
  miss ADA QUILL, 5/12/2014.

rule protect/update-of
  type PROTECT
  trigger list month
  trigger digits 4 4
  trigger word version edition update revision updated version
  confidence 0.97
  regex %{lb}(?:(?i:(?:version|edition|revision|release|printing) (?:of|dated) )(?<hide>%{any_date})|(?<!his |her |my |His |Her |My |our |their |your |'s )(?<hide>%{month},? (?:19|20)\d\d|(?:19|20)\d\d)(?= (?i:update(?! from)|version|edition|revision(?! (?:of (?:the|his|her) )?(?:right |left )?(?:knee|hip|shoulder|ankle|elbow|arthroplasty|surgery|surgeries|fusion|TKA|THA|THR|TKR|discectomy|laminectomy|decompression|stump|scar)(?!\pL))|guidelines?|MTUS|ODG|ACOEM|practice guidelines?|criteria|classification(?! hearing)|(?:consensus|position|policy|scientific) statement|consensus|meta-analysis|systematic review|Cochrane review)%{rb}))
  hit the {November 2014} update of it
  hit the version of {May 2015} says
  hit the {2009} MTUS says
  miss In November 2014 he updated it.
  miss on 2014 visits
  miss since his March 2014 release
  miss the 2014 release from prison
  miss the 2014 statement by the witness
  miss his May 2014 statement
  miss the 2014 revision of the knee
  miss her 2012 revision.
  miss The May 2014 update from her

rule protect/version
  type PROTECT
  trigger word version v ver release rev revision build
  confidence 0.97
  regex %{lb}(?i:version|ver\.|v\.?|(?<!tunnel |trigger |finger |thumb |fascia |fascial |cuff |capsular |contracture |cubital |canal |hospital |prison |jail |early )release(?! ?(?:19|20)\d\d(?!\.\d))|(?:rev\.?|revision)(?:(?<=\((?i:rev)|\((?i:rev)\.|\((?i:revision))|(?! ?(?:19|20)\d\d(?!\.\d)))|build) ?\d{1,4}(?:\.\d{1,4}){0,4}%{rb}
  hit with {v2.1.2019} of it
  hit with {version 4.2} of it
  miss with V of 4 men
  miss the version was 4
  miss a left trigger finger release 2012
  miss a CTR release 2012
  miss shunt revision 2012.
  miss R TKA rev 2014.

rule protect/published
  type PROTECT
  trigger word published updated adopted revised enacted released amended reaffirmed issued copyright effective approved passed
  confidence 0.9
  regex %{lb}(?:(?i:published|updated|enacted|amended|reaffirmed|copyright)|(?<!he |[Hh]e was |[Hh]e is |hey were |hild was |aughter was |son was |boy was |irl was |aby was |ister was |rother was |twins were |ient was |who was |ho were |I was |nd was |been |son; |knee was |hip was |nee |hip |lder |oint |usion |cord |ncision was )(?:adopted|revised|released))(?: by \p{Lu}[\pL]{1,12})?(?: in| on|,| of| ©)? (?<hide>(?:%{month} )?(?:19|20)\d\d)%{rb}(?![-/]\d)
  hit a review published in {2009} found
  hit the rule, revised {March 2011}, says
  miss He revised in the 2009 room.
  miss It was published by him alone.
  miss She was adopted in 2014.
  miss The child was adopted in 2009.
  miss Her knee was revised in 2014

# ---- eponyms, scales, drugs --------------------------------------------------------------------------------------------------------

rule protect/eponym-head
  type PROTECT
  trigger list eponym
  confidence 0.95
  regex %{lb}(?<!atient |laimant |urse |fficer |ttorney |ficers |epresentative |upervisor |mployee )\p{Lu}[\pL]{1,20}(?C"eponym")(?:'s|s'|')?(?:(?:-| - |/| and | & )\p{Lu}[\pL]{1,20}(?:'s|s'|')?){0,3}(?: (?:compression|grip|contracture|type|stage|modified|cervical|reverse|foraminal|lumbar|grade|severe|mild|\d{1,2})){0,2}[ -]\pL{3,20}(?C"eponym-head")%{rb}
  hit He has {Parkinson's disease} now.
  hit a {Hunt-Hess grade} of it
  hit with {Tinel's sign} there
  hit with {Spurling compression test} now
  miss Mr. Parkinson signed it.
  miss Maria Tinel, a nurse
  miss Officer Parkinson test drove it

rule protect/eponym-result
  type PROTECT
  trigger list eponym
  confidence 0.92
  regex %{lb}(?<!r\. |s\. |Miss |octor |urse |fficer |ficers |rneys |torney |erapist |visor |visors |urses |rs |ents |sident |ther |ient |mant |fendant |ployee |tative |udge |yee |uty |man |ager |ister )(?!\p{Lu}\p{Ll}{2,14}(?C"given-male|given-female") (?:was|is) (?:present|absent)(?!\pL))\p{Lu}[\pL]{1,20}(?C"eponym")(?:'s|s')?(?:(?:,| and|/| &|, and) ?\p{Lu}[\pL]{1,20}(?C"eponym")(?:'s|s')?){0,5}(?: (?:(?:was|were|is|are)(?: (?:mildly|weakly|strongly|slightly|clearly|equivocally|frankly|again|now|still))?|on the (?:right|left)|bilaterally|at the (?:wrist|elbow|ankle)|over the \pL{3,10}))?:? (?i:(?:positive|negative|present|absent|normal|equivocal|unremarkable|up-?going|down-?going|flexor|extensor|elicited|excluded|ruled out(?! for))(?!\pL)|\+|-ve)(?! (?:for (?:(?i:covid|strep|flu|influenza|hiv|mrsa|rsv|thc|hepatitis|cocaine|opiates|drugs)|(?:the|his|her) (?:exam|examination|visit|meeting|hearing|interview|evaluation))|about|at the (?:meeting|hearing|visit|interview|time|deposition|exam|evaluation|table|scene|bedside)|from (?:work|school|class)|during|throughout|when|in (?:court|the room)|and (?:agreed|said|spoke)|with (?:his|her))(?!\pL))
  hit {Babinski was up-going} on the left
  hit {Tinel's positive} on the right
  hit healed. {Finkelstein is mildly positive}, and
  hit {Phalen's and Finkelstein's were negative} there
  hit {Spurling's: negative} there
  miss Mr. Tinel was positive about it.
  miss Tinel, who was there
  miss Kennedy was absent from work
  miss Murphy was present at the meeting.
  miss Patient Wright is positive for strep.
  miss Mother Murphy was present
  miss Murphy is positive for covid
  miss Bruce was absent.
  miss Then Clark was present.
  miss Murphy presents with chest pain
  miss Wright presented to us
  miss Bell normally works nights
  miss Jackson ruled out for MI

rule protect/result-eponym
  type PROTECT
  trigger word positive negative equivocal bilateral
  confidence 0.92
  regex %{lb}(?i:positive|negative|equivocal|bilateral)(?: for| right| left| bilateral)? (?<hide>\p{Lu}[\pL]{1,20}(?C"eponym")(?:'s|s')?(?:(?:,| and|/|, and| or) ?\p{Lu}[\pL]{1,20}(?C"eponym")(?:'s|s')?){0,5})%{rb}
  hit with positive {Tinel} there
  hit negative for {Homans} there
  hit with positive {Phalen's and Tinel's} there
  miss with positive Marias there
  miss negative about Tan

rule protect/eponym-list
  type PROTECT
  trigger list eponym
  confidence 0.92
  regex %{lb}(?<!r\. |s\. |Miss |octor |urse |fficer |ficers |rneys |torney |erapist |visor |visors |urses |rs |ents |sident |ther |ient |mant |fendant |ployee |tative |udge |yee |uty |man |ager |ister )(?:(?<!met |saw |told |asked |alled |by |to |orked with |poke with |ives with |riend |riends )|(?=[^.;\n]{0,40}?(?:'s|s' | (?:tests?|signs?|maneuvers?|manoeuvres?)(?!\pL))))\p{Lu}[\pL]{1,20}(?C"eponym")(?:'s|s')?(?:(?:, (?:\p{Lu}\p{Ll}{2,15}(?C"eponym")|O'Brien|Speed|Drop|Hawkins|Kennedy)(?:-\p{Lu}\p{Ll}{2,12})?(?:'s)?){3,8}|(?:(?:,| and|/| &|, and|,? or) ?\p{Lu}[\pL]{1,20}(?C"eponym")(?:'s|s')?){1,6}+)(?:(?: \pL{3,20}(?C"eponym-head"))%{rb}|%{rb}(?:(?<='s|s')|(?!,? (?:(?:both|also|all|then|who|each) )?(?:(?<testdeed>\pL{3,16})(?!\pL)(?C"testdeed:person-verb")|were (?:\pL+ing|there|here|seen|hired|told)))(?! (?:represents?|LLP|LLC|Inc|PC)(?!\pL)|,? (?:LLP|LLC|Inc|P\.?C)(?!\pL))))
  hit with {Neer's, Hawkins, and Phalen's} done
  hit with {Tinel's and Phalen's tests} done
  hit tests: {Neer, Hawkins-Kennedy, Speed, O'Brien, Yergason} all
  miss with Tinel's wife and son
  miss Maria and Phalen came
  miss Officers Murphy and Bell arrived.
  miss Supervisors Wilson and Turner said
  miss Addison and Murphy came
  miss Wilson and Murphy were driving.
  miss Murphy & Turner represents him
  miss I met Bennett and Bell at noon.
  miss She worked with Barrett, Bennett and Tan

rule protect/scale-head
  type PROTECT
  trigger word scale index inventory questionnaire score survey checklist criteria classification battery test examination schedule interview profile
  back 8
  confidence 0.93
  regex %{lb}(?!The |A |An |His |Her |This |On |In |At |Mr|Ms|Dr)(?<!\pL(?C"given-male|given-female") )(?!\p{Lu}\p{Ll}{1,14}(?C"given-male|given-female")(?C"!eponym") \p{Lu}\p{Ll}{2,20}(?!\pL)(?C"surname-us")(?C"!english|medical"))(?!\p{Lu}\p{Ll}{1,14}(?C"given-male|given-female") \p{Lu}\p{Ll}{2,20}(?!\pL)(?C"surname-us")(?C"!eponym|english|medical"))\p{Lu}[\pL'-]{1,20}(?:(?: of| for| and|-|/)? \p{Lu}[\pL'-]{1,20}){1,6} (?:Scale|Index|Inventory|Questionnaire|Score|Survey|Checklist|Criteria|Classification|Battery|Examination|Interview Schedule)(?:-?(?:II|III|IV|R|RF|2|3))?%{rb}
  hit on the {Beck Depression Inventory} he
  hit on the {Oswestry Low Back Pain Questionnaire} he
  hit by the {Boston Naming Language Battery} he
  miss He has a score of 12.
  miss Mr. Beck took the index.
  miss Maria Delgado Physical Examination
  miss Maria Delgado Examination
  miss Maria Delgado Questionnaire
  miss Ariah Bennett Physical Examination
  miss Alice Bennett Examination

rule protect/dose
  type PROTECT
  trigger word mg mcg gram grams g ml unit units iu meq milligram milligrams microgram micrograms tablet tablets tab tabs cap caps puff puffs drops patch patches
  trigger mark %
  back 11
  confidence 0.93
  regex %{lb}(?<!r\. |s\. )\p{Lu}\pL{3,20}(?C"!month|weekday|title")(?:(?C"drug|product|medical|abbreviation|device|scale")|(?C"!given-male|given-female|surname-us|place-us|given-world|surname-world"))(?:[ -](?:XR|ER|SR|CR|XL|LA|IR|HCl|DR|EC|ODT))? ?(?<!\d)\d{1,5}(?:,\d{3})?(?:[./-]\d{1,4}){0,2} ?(?i:mg|mcg|grams?|g|mL|units?|IU|mEq|%|meq|milligrams?|micrograms?|tablets?|tabs?|caps?|puffs?|drops|patch(?:es)?)%{rb}(?!['’`]\pL)
  hit took {Norco 10/325 mg} twice
  hit took {Lantus 20 units} nightly
  hit took {Wellbutrin XL 300 mg} daily
  miss Maria was 20 years old.
  miss In July 20 units came.
  miss Gave Jamal 10 mg of it
  miss Give Liam 5 ml now
  miss owned by Delgado 30%.
  miss Kroger paid Dallas 40%

rule protect/dose-number
  type PROTECT
  trigger word mg mcg µg ug kg ml cc unit units iu meq mmol mmhg mm cm gy cgy lb lbs kcal calories copies cells cfu bpm ul hpf
  trigger mark %
  back 18
  confidence 0.97
  regex %{lbn}(?<!\d[-/])(?!\d{5} cc(?: \p{Lu}|\n)|\d{3}-\d{3}-\d{4} |\d{1,2}[-/]\d{1,2}[-/]\d{2}(?:\d\d)? )(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,7}(?:\.\d{1,4})?)(?: ?[-/x] ?\d{1,7}(?:\.\d{1,4})?){0,3} ?(?:mg|mcg|µg|ug|kg|mL|ml|cc(?!:)|units?|IU|mEq|mmol|mmHg|mm|cm|Gy|cGy|lbs?|kcal|calories|copies|cells|CFU|bpm|k/uL|K/uL|/uL|/hpf|%)(?:/(?:dL|L|mL|kg|day|hr|min|h|uL|m2))?%{rb}
  hit given {500-2000 mg} daily
  hit with {1250000 copies} found
  hit a count of {150,000 cells} found
  miss given 500 times daily
  miss on 7/3/2014 mgr
  miss Arcata, CA 95521\ncc: the file
  miss Dayton, OH 45402 cc Dr. Tan
  miss Fax 614-555-0132 cc Dr. Tan
  miss Dated 3-14-14 cc

# ---- measures ----------------------------------------------------------------------------------------------------------------------

rule protect/vertebra
  type PROTECT
  trigger word c t l s
  confidence 0.98
  regex %{lb}(?<!-)[CTLS]\d{1,2}(?:(?: ?[-/,&] ?| and | to | through )[CTLS]?-?\d{1,2}(?![\pL\pN/])){0,6}(?=[ .,;:)]|\z)
  hit at {L4-5} he has
  hit at {C5-6 and C6-7} he has
  hit at {T12/L1} he has
  miss at L the 45 he
  miss in C4H10 it

rule protect/ratio-cue
  type PROTECT
  trigger word pain strength rated rates rate vas nprs score scored scores scale level intensity motor power graded grade reflexes reflex severity pressure bp murmur vision acuity gaf apgar apgars mmse moca phq rating deep naming fluency recall
  confidence 0.96
  regex %{lb}(?i:pain|strength|rated?|rates|VAS|NPRS|score[sd]?|scale|level|intensity|motor|power|grade[d]?|reflex(?:es)?|severity|pressure|BP|murmur|vision|acuity|apgars?|MMSE|MoCA|rating|deep tendon|naming|fluency|recall)\b(?=[^\n.;\d]{0,40}+(?:(?!(?:0?[1-9]|1[0-2])/(?:[12]?\d|3[01])(?!\d|\.\d))\d|\d{1,2}/(?:4|5|6|10|15|20|30)(?!\d)|(?<=scored |scores |\bscore |Score |MMSE |MoCA |GCS |apgar |apgars |recall |naming |acuity |vision |murmur |fluency |APGAR |Apgar |Apgars |Recall |Naming |Vision |\bis |\bof |was |\bat |OD |OS |OU |\bright |left |: |\))\d))(?!(?:[^\n.;\d]{0,39}[ -])?(?i:(?:since|until|till|began|begun|started|onset|accident|crash|collision|vehicle|visit|appt|appointment|exam|check|clinic|meds?|refill|refilled|seen|called|admitted|paid|drawn|changed|attorney|school|outage|lost|not recall|mgmt|management|scheduled|due|next|flare|increase|dated?|x-?ray|MRI|ceremony|baby|cut|laceration|tickets|missed|DOI|DOS|LMP|injury|injured|hurt|fell|fall|ER|ED|follow-?up|f/u|yesterday|mailed|skills|Rx|filled|recheck|received|report|issued|log|effective|as of|sore|ulcer|pump|placed|car|chair|wheelchair|resolved))(?!\pL)[^\n.;\d]{0,40}(?:0?[1-9]|1[0-2])/(?:[12]?\d|3[01])(?!\d|\.\d))(?![^\n.;\d]{6,45}+(?<= from )\d{1,2}/\d{1,2}(?!\d| to \d{1,2}/(?:5|10)(?!\d)))[^\n.;\d]{0,40}(?<hide>\d{1,3}(?:\.\d)?[+-]?/\d{1,3}[+-]?(?:(?: ?-| to|,| and| on the (?:right|left) and) ?\d{1,3}(?:\.\d)?[+-]?/\d{1,3}[+-]?){0,3})%{rb}(?!/)
  hit pain {7/10} today
  hit Strength is {4/5 to 5/5} now.
  hit BP {132/84} today
  hit pain was rated on {6/10} there
  hit Pain after surgery {4/10}.
  miss pain since 7/3/14 he
  miss strength of 4 men
  miss pain since 7/5, worse
  miss motor vehicle accident of 7/3
  miss He does not recall the 7/3 fall.
  miss drug level drawn 7/3 was
  miss TD rate paid 7/3-7/17
  miss pain clinic appt 7/10
  miss Low back pain, DOI 7/5, works as
  miss BP recheck 4/5.

rule protect/strength
  type PROTECT
  trigger digits 1 1 /+-
  confidence 0.9
  regex %{lbn}(?<!on |On |[Ss]een |[Ss]ince |DOI |DOS |LMP |RTC |RTW |DOA |DOB |EDD |EDC |[Ff]/[Uu] |FU |fu |[Aa]ppt |ppointment |[Aa]dmitted |[Aa]dm |[Dd]/[Cc] |DC |ischarged |[Bb]orn |[Dd]ue |[Ss]urgery |[Rr]efill |efilled |[Cc]alled |[Cc]ame |MRI |CT |[Xx]-ray |[Xx]ray |EMG |njury |njury of |njured |[Ff]ell |[Oo]ff work |[Vv]isit |[Dd]ated |[Bb]y |[Uu]ntil |[Tt]ill |[Tt]hrough |[Tt]hru |[Bb]efore |ext |this |begun |began |started |Started |starting |ended |hired |Hired |fired |laid off |resumed |eturned |cheduled |sched |ostponed |anceled |ancelled |ailed |axed |signed |filed |served |[Pp]aid |ffective |[Ee]ff |[Oo]ff till |[Oo]ff until |ork till |ork until |ent out |[Rr]eturns |[Rr]echeck |laced |ssued |illed |esterday |eceived |as of |esolved |mailed |elivered |rdered |onsult |ollow-up |ollowup |/[1-46-9] to |/[123]\d to )(?<!again on |back on |seen on |him on |her on |them on |me on |meet on |met on |came on |left on |hearing on |visit on |off till |off until |work till |work until |went out |sent out |mailed |next visit |Next visit |next appt |Next appt |returns |resched |Resched )[0-5][+-]?/5[+-]?(?=[ ,.;)]|\z)(?! ?/)(?! (?:he|she|and then|at|from|until|by the))
  hit was {5/5} on both sides
  hit at {4+/5}, weak
  miss on 7/5 he came
  miss on 5/5/14 he came
  miss I see him again on 3/5.
  miss Off work till 2/5. Snow
  miss LMP 3/5.
  miss Seen 3/5.
  miss DOI 3/5.
  miss RTW 4/5.
  miss since 3/5, worse
  miss fell 3/5, limping

rule protect/pain-scale
  type PROTECT
  trigger digits 1 2 /.-
  confidence 0.9
  regex %{lbn}(?<!on |ning of |noon of |night of |On |[Ss]een |[Ss]ince |DOI |DOS |LMP |RTC |RTW |DOA |DOB |EDD |EDC |[Ff]/[Uu] |FU |fu |[Aa]ppt |ppointment |[Aa]dmitted |[Aa]dm |[Dd]/[Cc] |DC |ischarged |[Bb]orn |[Dd]ue |[Ss]urgery |[Rr]efill |efilled |[Cc]alled |[Cc]ame |MRI |CT |[Xx]-ray |[Xx]ray |EMG |njury |njury of |njured |[Ff]ell |[Oo]ff work |[Vv]isit |[Dd]ated |[Bb]y |[Uu]ntil |[Tt]ill |[Tt]hrough |[Tt]hru |[Bb]efore |ext |this |begun |began |started |Started |starting |ended |hired |Hired |fired |laid off |resumed |eturned |cheduled |sched |ostponed |anceled |ancelled |ailed |axed |signed |filed |served |[Pp]aid |ffective |[Ee]ff |[Oo]ff till |[Oo]ff until |ork till |ork until |ent out |[Rr]eturns |[Rr]echeck |laced |ssued |illed |esterday |eceived |as of |esolved |mailed |elivered |rdered |onsult |ollow-up |ollowup |/[1-9] to |/1[1-9] to |/[23]\d to )(?<!off till |off until |work till |work until |went out |sent out |mailed |next visit |Next visit |next appt |Next appt |returns |resched |Resched )(?:10|\d(?:\.\d)?)(?:-\d{1,2})?/10(?=[ ,.;)]|\z)(?! ?/)(?= ?(?:[,.;)]|pain|in|at|with|on (?:a|the)|to|intensity|severity|scale|constant|today|currently|\z))
  hit is {7/10} with use
  hit is {6-7/10} in the back
  miss on 7/12 with use
  miss on 7/10/14 with use
  miss The check went out 5/10 to him.
  miss Next visit 2/10.
  miss LMP 3/10.
  miss fell 3/10 at work
  miss Admitted 4/10 with
  miss appt 4/10 at 9
  miss injured 3/10 at Acme

rule protect/count
  type PROTECT
  trigger word session sessions visit visits week weeks time times degrees repetitions reps minutes hours pages patients subjects participants studies trials tablet tablets tab tabs pill pills capsules pounds lbs miles feet inches steps blocks cigarettes pack packs drink drinks beers dollars people cases percent
  back 3
  confidence 0.94
  regex %{lbn}(?<!\d-)(?!(?<=\b[Ii]n |nce |ter |ore |\b[Bb]y |til |ing )(?:19|20)\d\d (?!(?i:patients|subjects|participants|people|studies|trials|cases)%{rb}))(?!(?<=\bthe |\b[Oo]n |\bhis |\bher )(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01]) (?:visit|session|study|trial)%{rb})(?!(?<=\b[Oo]n |een )(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01]) )\d{1,4}(?: ?(?:-|to|x) ?\d{1,4})?(?= (?i:sessions?|visits?|weeks?|times|degrees|repetitions|reps|minutes|hours|pages|patients|subjects|participants|studies|trials|tablets?|tabs?|pills?|capsules|pounds|lbs|miles|feet|inches|steps|blocks|cigarettes|packs?|drinks|beers|dollars|people|cases|percent)%{rb})
  hit for {3-4} sessions
  hit in {2000} patients
  hit of {10 to 12} weeks
  miss in 2000 he slept
  miss for 3-4 of them
  miss In 2014 visits stopped
  miss after 2014 visits stopped
  miss the 3-14 visit was
  miss on 3-14 people came

# An instrument is somebody's by name only: "two Richardson retractors", "the Frazier tip", "an Austin osteotomy".
rule protect/instrument
  type PROTECT
  trigger word retractor retractors forceps clamp clamps speculum curette curettes rongeur rongeurs osteotomy cannula trocar trocars scissors osteotome osteotomes bougie dilator dilators bolster silk agar stain stains broth centrifuge analyser analyzer electrode laser tubercle suction dissector hemostat hemostats
  back 4
  confidence 0.93
  regex %{lb}(?<!r\. |s\. |Miss |urse |octor |rks at |rked at |rks for |rked for )(?<hide>\p{Lu}[\p{Ll}]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?:'s)?)(?: (?:self-retaining|right-angle|angled|bipolar|toothed|periosteal|nasal))?(?: |-type )%{trigger}%{rb}(?! (?:[Cc]enter|[Cc]entre|[Cc]linic|[Ss]creen|[Hh]air|[Ss]pa)(?!\pL))
  hit and two {Richardson} retractors held
  hit the {Whitnall's} tubercle and then
  miss Mr. Richardson forceps case
  miss works at the Gunderson elevator
  miss Nurse Erin clamps it
  miss Dayton laser center
  miss He works at Delgado silk

# Parts and signs that bear a name behind "of": "the nerve of Grynfeltt".
rule protect/part-of
  type PROTECT
  trigger word nerve ligament ligaments triangle canal foramen fascia artery vein tubercle ampulla sphincter angle circle crypts islets node plexus pouch recess space valve band bundle arcade line spot
  confidence 0.93
  regex %{lb}(?i:%{trigger}) of (?<hide>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,20})?)%{rb}(?:(?C"eponym")|(?C"!given-male|given-female|surname-us"))(?C"!month|country|state")(?:(?C"eponym")|(?C"!place-us"))(?! \p{Lu}|'s)
  hit The nerve of {Grynfeltt} was not seen
  hit the arcade of {Frohse} was cut
  miss the space of May is short
  miss the line of Delgado's scar
  miss the line of Delgado was
  miss in the space of Kowalczyk there
