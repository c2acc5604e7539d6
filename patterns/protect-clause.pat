# What a clause shows to be no identifier.

# Changes of a gene: "KIT D816V", "BRAF V600E".
rule protect/mutation
  type PROTECT
  cross line
  trigger digits 2 4 ACDEFGHIKLMNPQRSTVWYX
  back 5
  confidence 0.987
  regex %{lb}(?:(?:(?<hide>[A-Z][A-Z0-9]{1,6}[ \n](?:p\.)?[ACDEFGHIKLMNPQRSTVWY]\d{2,4}[ACDEFGHIKLMNPQRSTVWYX])(?![\pL\pN])(?= (?:mutations?|variants?|positive|negative|mutated|mutant|by|detected|was|and|at|not|in)\b|[,;.)]|\z))|(?<hide>p\.[ACDEFGHIKLMNPQRSTVWY]\d{2,4}[ACDEFGHIKLMNPQRSTVWYX])(?![\pL\pN]))
  hit {KIT\nD816V}, bone marrow if positive
  hit {BRAF V600E} mutation
  miss MRN D816V44
  miss unit B12C is

rule protect/form-parts
  type PROTECT
  trigger word form
  confidence 0.986
  regex %{lb}(?:[Ff]orm|FORM) (?<hide>\d{1,3}/\d{1,3})(?![/\pL\pN-])
  hit Form {8/11}\nMail to
  miss the form of 8/11 was
  miss Form 8/11/2014 was

# Oxygen in the blood for oxygen in the breath, a summary in one line.
rule protect/ratio-pf
  type PROTECT
  trigger word p
  confidence 0.987
  regex %{lb}P/F(?: ratio)?(?: of|:|=)? ?(?<hide>\d{2,3})(?![\pL\pN/])
  hit in ED 0315. P/F {84}. Proned x 4
  miss S/P F 84

# "Reading is hard for her": what is done, not where.
rule protect/reading
  type PROTECT
  trigger word reading
  confidence 0.95
  regex (?:\A|(?<=\n)|(?<=[.!?;:] ))(?<hide>Reading)(?= (?:is|was|has become|became|gets|remains|aloud|small|and writing|or writing|glasses|books|the|a|for|makes|takes|comprehension|speed|level|skills)(?!\pL)(?! (?:where|in England|a town|in Berkshire)\b))
  hit {Reading} is hard for her, and
  hit well. {Reading} aloud tires him.
  miss Reading, Berkshire is home
  miss He moved to Reading is what

# A band of ages behind a tag is what was put there: "[NAME-1], 5-9, reads".
rule protect/age-band
  type PROTECT
  trigger mark ]
  back 5
  confidence 0.987
  regex \[[A-Z]{3,12}-\d{1,4}\],? \(?(?<hide>0-4|5-9|[1-8]0-[1-8]4|[1-8]5-[1-8]9)(?![\pL\pN/-])
  hit [NAME-1], {5-9}, reads at a first grade level
  hit [NAME-12] ({40-44}) came
  miss [NAME-1], 5-12, reads
  miss Tomas, 5-9, reads

# Trades of nobody: the reasonable carpenter, what is common among typists, patients who work as welders.
rule protect/trade-of-nobody
  type PROTECT
  trigger word reasonable ordinary prudent among such who
  back 4
  confidence 0.987
  regex %{lb}(?:[Aa]n? (?:reasonable|ordinary|prudent|reasonably prudent) (?<hide>\p{Ll}{3,20}(?: \p{Ll}{3,14})?)(?= (?:in|would|could|under|acting|of)%{rb})|(?:common|commoner|frequent|prevalent|seen|reported|described|rare|higher|occurs?|found) among (?<hide>\p{Ll}{3,20}s(?:, (?:and )?\p{Ll}{3,14}(?: \p{Ll}{3,14})?s){0,4}(?:,? (?:and|or) \p{Ll}{3,14}(?: \p{Ll}{3,14})?s)?)|(?i:hobbyists|trades|occupations|workers|jobs|professions|callings|employees), such as (?<hide>\p{Ll}{3,20}s?(?:,? (?:and |or )?[\p{Ll}-]{3,18}(?: \p{Ll}{3,14})?s){0,4})|(?:[Pp]atients|[Pp]eople|[Pp]ersons|[Ww]orkers|[Tt]hose|[Aa]nyone|[Ee]mployees|[Ww]omen|[Mm]en) who (?:work|works) as (?:an? )?(?<hide>\p{Ll}{3,20}(?: \p{Ll}{3,14})?(?: (?:or|and) (?:an? )?\p{Ll}{3,20})?))(?!\pL)
  hit A reasonable {carpenter} in the same position
  hit It is common among {typists, cashiers and meat cutters}.
  hit Some hobbyists, such as {potters and stained-glass makers}, are
  hit Patients who work as a {welder or painter} may be
  miss the people who worked as welders
  miss He was among cashiers.
  miss A reasonable man, he paints

# Whom a guideline or a law means: "adults aged 18 and over", "age 65 or more", "anyone aged 12 or older".
rule protect/age-threshold
  type PROTECT
  trigger word aged age ages
  back 1
  confidence 0.987
  regex %{lb}(?i:aged?|ages|aged (?:at least|over|under|above|below)) (?<hide>\d{1,2}(?: years)?(?= (?:and|or) (?:over|older|above|more|under|younger|below|up|upwards?)\b)|\d{1,2}(?: ?[-–] ?| to )\d{1,2}(?= (?:years? )?(?:may|should|can|who|with|are|were|is|must)\b))(?!\d)
  hit to adults aged {18} and over who present
  hit It treats anyone aged {12} or older.
  hit Age {65} or more. One point each.
  hit Women aged {40-49} may choose
  miss Maria, aged 18, and over there
  miss her son, aged 12, or his older brother

# "It is more common after age 50", "licensed for children aged 2 to 11 years", "Screening begins at 45": whom a leaflet means.
rule protect/age-of-many
  type PROTECT
  trigger word age aged ages at
  back 9
  confidence 0.987
  regex %{lb}(?i:(?:(?:more |less |most |very )?(?:common|usual|frequent|likely|often|rare)|(?:risk|rate|chance|incidence)s? (?:rises?|falls?|increases?|doubles?)|recommended|licen[sc]ed|approved|indicated|offered|screening (?:begins?|starts?)|free|given(?= to children))(?: (?:in|for|to|among))?(?: (?:adults|children|women|men|people|patients|infants|babies|anyone|those|girls|boys))?(?: (?:after|before|from|over|under|above|below|until|up to|at))?(?: the)? (?:age|aged|ages|at)(?: of)?) (?<hide>\d{1,2}(?:(?: to |-| and | or )\d{1,2})?)(?![\d/:.,]\d|%| ?(?:mg|am|pm|a\.m|p\.m))
  hit It is more common after age {50} and in people
  hit The syrup is licensed for children aged {2 to 11} years
  hit Screening begins at {45} for those
  miss It was less common at 9 am
  miss he was given at 50 mg
  miss The clerk, aged 50, was often absent

# "Ricky S. Storms, 52 ECAB 349 (2001); D.B., Docket No. 18-1359 (issued May 14, 2019)": what a board of appeals decided before.
rule protect/case-of-board
  type PROTECT
  trigger word ecab
  back 9
  confidence 0.991
  regex %{lb}(?:(?=\p{Lu}[\pL'’.-]* )(?!See |In |Cf\. |And |But |Also )(?:\p{Lu}[\pL'’.-]{0,20}(?: and | )?){1,4}, )?\d{1,2} ECAB (?:\d{1,4}|_+)(?:, \d{1,4})?(?: \((?:19|20)\d\d\))?
  hit See {Ricky S. Storms, 52 ECAB 349 (2001)}; he
  hit In {Joe D. Cameron, 41 ECAB 153 (1989)}, the Board
  hit See also {45 ECAB 383, 389 (1994)}.
  miss the ECAB was asked

rule protect/case-docket-issued
  type PROTECT
  trigger word issued
  back 12
  confidence 0.991
  regex %{lb}[A-Z]\.[A-Z]\., Docket Nos?\. \d\d-\d{2,4}(?: (?:and|&) \d\d-\d{2,4})? \(issued \p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d\)
  hit see {D.B., Docket No. 18-1359 (issued May 14, 2019)}. Dr.
  miss Docket No. 18-1359, issued May 14, 2019

# "Q. Was there a witness?"
rule protect/question-letter
  type PROTECT
  cross line
  trigger shape initial
  confidence 0.987
  regex (?:\A|(?<=\n))(?<hide>[QA]\.)(?= {1,3}(?:Was|Is|Are|Were|Did|Do|Does|Has|Have|Had|What|When|Where|Who|Why|How|Can|Could|Would|Will|And|So|Now|Okay|OK|Please|At|After|Before|You|Your|The|That|If|Which|Yes|No|I|He|She|They|We|It|Not|Correct|Right)\b)
  hit \n{Q.} Was there a witness?\n
  hit \n{A.} I don't know.
  miss \nQ. Hernandez, MD\n
  miss see Q. Was it so

# "can no longer cook at home"
rule protect/no-longer
  type PROTECT
  trigger word longer
  back 1
  confidence 0.987
  regex (?<hide>%{lb}[Nn]o longer)(?= \p{Ll})
  hit she can {no longer} cook
  miss the longer cook

# "C. Christmas 2024 is with": a letter that counts, before a feast.
rule protect/letter-before-feast
  type PROTECT
  cross line
  trigger shape initial
  confidence 0.986
  regex (?<=\n|\A|[.;] )(?<hide>\p{Lu}\.) ?(?=(?<testfeast>\p{Lu}\p{Ll}{3,14})(?C"testfeast:holiday|season|weekday")%{rb})
  hit \n{C.} Christmas 2024 is with
  miss \nC. Chris is with

# "by the in situ part": nothing is missing before Latin.
rule protect/article-latin
  type PROTECT
  trigger word situ vitro vivo utero toto
  back 2
  confidence 0.987
  regex %{lb}(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]f|[Bb]y|[Ww]ith|[Ff]or|[Ff]rom)[ ]in (?:situ|vitro|vivo|utero|toto)%{rb}
  hit involved by {the in situ} part
  miss the situ

# "PLATTE FORKS BEEF, INC., and     )": the edge of a caption.
rule protect/caption-edge
  type PROTECT
  cross column
  trigger mark )
  back 1
  confidence 0.987
  regex %{lb}(?:(?<=, )(?i:and)|(?i:vs?)\.?)[ \t]{1,60}\)(?=[ \t]*(?:\n|\z))
  hit BEEF, INC., {and   )}\n
  miss seen by  ) and
