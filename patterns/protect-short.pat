# Shorthand of the specialties: shares and grades that look like dates, clipped drugs and findings that look like names, rows of a flow sheet.

define organism (?:bottles?|sets?|tubes?|GPCs?|GNRs?|GPRs?|MSSA|MRSA|CoNS|CONS|VRE|ESBL|[Ss]taph|[Ss]trep|[Ee]nterococc\pL*|[Kk]lebsiella|[Pp]seudomonas|E\. ?coli|[Cc]andida|[Yy]east|[Bb]acteroides|\+|pos(?:itive)?\b)

# More of them than there were: no share, but a day ("3/2", "12/5").
define too_many (?:\d\d/\d(?!\d)|2\d/1\d|3\d/[12]\d|1[1-5]/10|1[2-5]/11|1[345]/12|[2-9]/1(?!\d)|[3-9]/2(?!\d)|[4-9]/3(?!\d)|[5-9]/4(?!\d)|[6-9]/5(?!\d)|[7-9]/6(?!\d)|[89]/7(?!\d)|9/8(?!\d))

# "BCx 4/4 MSSA", "blood cultures 2/4 bottles": how many grew.
rule protect/cultures-grown
  type PROTECT
  trigger digits 1 1 /
  back 3
  confidence 0.95
  regex (?:B(?:ld|lood)? ?[Cc](?:x|ult|ultures?)s?|BCX|[Cc]ultures?|[Cc]x)[: ]{1,2}(?:\+ |pos(?:itive)? |grew |in )?(?!%{too_many})(?<hide>[1-4]/[24])(?= (?:of )?%{organism})
  hit 10/28 BCx {4/4} MSSA
  hit Blood cultures positive {2/4} bottles, on
  hit bld cx: {1/2} GPC clusters
  miss BCx 4/2: no growth
  miss cultures 4/4 sent again
  miss cx 3/2 positive for strep

# "pT2 N1 (2/19)", "nodes 0/12", "SLN 1/3": nodes with growth of those taken.
rule protect/nodes-taken
  type PROTECT
  trigger digits 1 2 /
  back 4
  confidence 0.95
  regex (?:%{lb}[yr]?p?N[0-3][abc]?(?:\([a-z+-]{1,4}\)|mi)?,? ?\(|%{lb}(?:[Ll]ymph )?(?:[Nn]odes?|LNs?|SLNs?|SNs?|SLNBx?|ALND)(?: (?:positive|negative|involved|pos|neg|were|was|are))?[:,]? ?\(?)(?!%{too_many})(?<hide>\d{1,2}/\d{1,2})(?!/|\d)(?! (?:and|by) \d)
  hit adenocarcinoma, pT2 N1 ({2/19}), margins free
  hit yp N0 ({0/12}), clear
  hit sentinel nodes {1/3} with
  hit SLN {0/2}. Margins
  miss nodes seen 2/19 by CT
  miss seen N1 on 2/19
  miss SLNBx 12/5 by her
  miss nodes 10/3

# "TOF 2/4", "PONV risk (Apfel) 3/4", "CAGE 2/4", "murmur 2/6": a score and its best.
rule protect/score-of
  type PROTECT
  trigger digits 1 2 /
  back 5
  confidence 0.93
  regex %{lb}(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |told |saw |from )(?!(?:Registration|registration)[:=,]? \d/10)(?:TOF|TOFR|PONV(?: risk| score)?|CAGE|CAGE-AID|AUDIT-C|CURB-?65|CRB-?65|qSOFA|QSOFA|STOP-?BANG|StopBang|Aldrete|PARS|Bromage|CHADS2?|HAS-?BLED|Centor|McIsaac|Ranson|Wells|PERC|Alvarado|Bishop|BPP|[Aa]pgars?|LVSD|MRC|mMRC|ECOG|Ludwig|Norwood|Glasgow|GCS|Mallampati|MP|HINTS|Beighton|Waddell'?s?|[Mm]ini-?[Cc]og|SLUMS|SPMSQ|AMTS|4AT|PHQ-?2|GAD-?2|FLACC|NIPS|PAINAD|[Pp]ulses?|DP|PT pulse|[Rr]eflex(?:es)?|DTRs?|[Mm]urmur|SEM|HSM|[Cc]lock (?:draw(?:ing)?|test)|[Rr]ecall|[Ww]ord recall|[Rr]egistration|[Rr]epetition|[Ss]pelling|[Oo]rientation)(?: score| total| today| now| of| is| was| pre| post| at rest)?[:=,]? ?(?!%{too_many})(?<hide>(?:[0-9]|1[0-5])/(?:[2-9]|1[025]))(?![/\d]|[-.]\d)(?! (?:and|by) \d)
  hit FiO2 0.5. TOF {2/4} at 09:20
  hit CAGE {2/4}, denies
  hit Recall {2/3} after five minutes
  hit Aldrete score {9/10} at
  miss recall of the part on 2/4 by mail
  miss seen 3/4 again
  miss Dr. Bishop 3/4
  miss Orientation 8/5
  miss Registration 4/10

# "Dex 6.6, ondans 4", "Mag 2 g": clipped drugs that are names as well, with their dose.
rule protect/clipped-dose
  type PROTECT
  trigger word dex mag ket roc remi vaso carbo gent mero mica rani riva mirt zol lith lex xan aten spiro panto warf sild vanc art jard tams neo cort isol lax del lis alf dil asa max lev cem ana neb neo pred val
  confidence 0.95
  regex %{lb}(?:Dex|Mag|Ket|Roc|Remi|Vaso|Carbo|Gent|Mero|Mica|Rani|Riva|Mirt|Zol|Lith|Lex|Xan|Aten|Spiro|Panto|Warf|Sild|Jard|Tams|Neo|Alf|Dil|Lev|Lis|Pred|Val|ASA|DEX|MAG|KET|ROC|REMI|LEV|GENT|MERO)(?= (?:\d{1,4}\.\d(?!\d? ?(?:y/?o|years?|months?|lbs?|kg|hours?|miles)(?!\pL))|\d{1,4}(?:\.\d)? ?(?:mg|mcg|µg|ug|g|gm|mL|ml|units?|IU|mEq|mmol|q\d|bid|BID|tid|qd|QD|daily|qhs|po|PO|IV|iv)(?!\pL)|load(?:ed|ing)?\b|gtt|drip|infusion|bolus|patch))
  hit Given {Dex} 6.6, then
  hit {Mag} 2 g IV over
  hit on {Lex} 10 mg daily
  hit {Remi} infusion off at
  miss Max 12 came
  miss Remi 6 and Lev 9 are well
  miss Lex 5.5 y/o boy

# "Brady to 41", "Tachy into the 130s": a rate, not a man.
rule protect/rate-to
  type PROTECT
  trigger word brady bradys
  confidence 0.95
  regex %{lb}(?:Brady|BRADY|Bradys)(?= (?:(?:down )?to (?:the )?(?:[2-6]\d)(?!\d)(?! (?:hours|visits|minutes|days|years|weeks|miles))|in(?:to)? the [2-6]\ds?(?![\pL\pN])|[3-5]\ds(?!\pL)|[3-5]\d(?=[.;]| (?:at|with|on|x|overnight|during|when|after)\b)|episodes?\b|events?\b|arrest\b(?! (?:record|warrant|report|history|in|on|for|was))|spells?\b|w/ ?(?:feed|desat|stim|sat|insuf|crying|suction|cares?\b|apnea)|with (?:feeds|desat|sats? (?:to|drop|in)|stim|insufflation))|/(?:desat|tachy|apnea|hypo)| ?& ?desat|, (?:self-resolved|resolved(?! to)|glyco|atropine|treated with (?:glyco|atropine|stim)))
  hit 20 deg. {Brady} to 41 at 0857
  hit {Brady} episode with feeds x2
  hit {Brady}/desat x3 overnight
  miss Brady drove to the store
  miss Mr. Brady with his wife
  hit {Brady} in the 40s overnight
  miss Brady in the 4th grade did
  miss Brady arrest record
  miss Brady down the hall
  miss Brady 45 y/o male
  miss seen was Brady, treated for asthma
  miss Spoke to Brady w/ wife present

# "MAC 4, 8.0 ETT", "Miller 2 blade", "0.8 MAC": a blade of the laryngoscope, a depth of gas, a kind of sedation.
rule protect/laryngoscope
  type PROTECT
  trigger word mac miller mcgrath
  back 3
  confidence 0.95
  regex (?:%{lb}(?:view,? |[Gg]rade [1-4][ab]? view,? |DL,? |VL,? |DLx1,? |with |using |by )?(?<hide>MAC|Mac|Miller|MILLER|McGrath(?: MAC)?)(?:(?= [0-4](?:[,;/.] (?!(?<testkid>\p{Lu}\p{Ll}{2,14})(?!\pL)(?C"testkid:given-male|given-female"))| ?\)| ?\n| blade| x ?\d| [Gg]rade|\z))|(?= blade))|\d(?:\.\d)? (?<hide>MAC)|(?<=\b[Uu]nder |[Aa]nesthesia: |[Aa]naesthesia: |[Aa]nesthesia |type: |\bvia |w/ )(?<hide>MAC)(?=[.,;\n]| (?:with|anesthesia|sedation|and|by|care|w/))|%{lb}(?<hide>MAC)(?= (?:anesthesia|sedation|with (?:local|prop))|, (?:no|trace|triv|mild|mod|severe|thick|calc)))
  hit Grade 1 view, {MAC} 4, 8.0 COETT
  hit {Miller} 2 blade, tube seen
  hit kept at 0.8 {MAC} of sevo
  hit done under {MAC}.
  hit MV: {MAC}, mild MR
  miss Mac 4 years old
  miss Mr. Miller came
  miss her kids Mac 4, Lily 2

# "MR." behind a grade is a valve that leaks: what begins the next sentence is no name.
rule protect/valve-grade
  type PROTECT
  trigger word mr ms dr
  back 4
  confidence 0.986
  regex (?i:mild|mod|moderate|severe|trace|trivial|no|minimal|significant|[1-4]\+) (?<hide>(?:MR|MS)\. (?<testword>\p{Lu}[\pL-]{1,20})(?!\pL)(?C"testword:english|medical|abbreviation")(?C"!testword:surname-us|surname-world|given-male|given-female|given-world")(?: [CTL]-?spine)?)
  hit EF 55-60, mild {MR. MRI L-spine}: L4-5 disc
  hit trace {MR. Normal} RV size
  miss No Ms. Tan here
  miss mild. Mr. Delgado

# The heads of two columns: "Pre        Post".
rule protect/pre-post
  type PROTECT
  cross column
  trigger word pre
  confidence 0.95
  regex %{lb}(?:Pre|PRE|pre)(?=[ \t]{1,30}(?:(?:Intra|INTRA|Mid|MID|During|DURING)[ \t]{1,30})?(?:Post|POST|post)(?!\pL))
  hit \n            {Pre}        Post\nWeight
  miss Pre Mosta came

# "Amsler   normal", "Spurling neg": whose test it is, before its result.
rule protect/eponym-finding
  type PROTECT
  cross column
  trigger list eponym
  confidence 0.985
  regex (?:(?:\A|(?<=\n))[ \t]{0,12}|(?<=[.;,:] ))(?<hide>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,14})?)(?C"eponym")(?C"!given-male|given-female")(?=[ \t]{1,30}(?:(?:normal|nl|neg|pos|negative|positive|full|wnl|WNL|intact|absent|equivocal|deferred|abnormal|abn|\([-+]\)|metamorphopsia|trace|1\+|2\+)(?![\pL])(?! for\b)))
  hit \n{Amsler}              normal          metamorphopsia\n
  hit Neck supple. {Spurling} neg. Grip
  miss Seen. Thomas positive for covid
  miss Phalen drove

rule protect/amsler
  type PROTECT
  trigger word amsler
  back 4
  confidence 0.986
  regex (?:\p{Lu}&(?<hide>\p{Lu}\. Amsler)|(?<hide>Amsler))(?= (?:grid|chart|test|daily|weekly|qd|q ?d|OU|OD|OS|home|at home|self|monitor\pL*|given|provided|card|sheet|bid|each))
  hit then T&{E. Amsler} daily OD.
  hit Check {Amsler} grid at home
  miss Dr. Amsler saw him

# "Pseudophakia OU", "Trabeculectomy OD": of which eye.
rule protect/of-eye
  type PROTECT
  trigger word ou od os
  back 1
  confidence 0.95
  regex (?<=\n|[ \t(])(?<hide>(?<testword>\p{Lu}\p{Ll}{4,20})(?!\pL)(?C"!testword:surname-us|surname-world|given-male|given-female|given-world|place-us") O[UDS])(?=[.,;:)]|\s|\z)
  hit 3  {Pseudophakia OU}\n
  hit 1. {Vitrectomy OD}, 2019
  miss Miller OD saw
  miss Tulsa OK

# A row of a flow sheet: a pressure, and numbers behind it.
rule protect/flow-row
  type PROTECT
  cross line
  trigger digits 2 3 /
  confidence 0.95
  regex %{lbn}(?:[6-9]\d|1\d\d|2[0-4]\d)/(?:[3-9]\d|1[0-3]\d)(?:[ \t\n]-?\d{1,4}(?:\.\d{1,2})?(?![\d/.:-])%?){2,12}(?=[ \t]?(?:\n|\z)|[ \t]\pL)
  hit 0840 {130/70 400 600 152 -188 45 1700}\nHeparin
  miss 130/70 in 2014
  miss BP 130/70 2014 again

# "time  0845  0900  0915  0930": a row of clock times.
rule protect/clock-row
  type PROTECT
  cross line
  trigger digits 4 4
  confidence 0.95
  regex (?<!\d )(?<![\pL\pN+/-])(?:[01]\d|2[0-3])[0-5][05](?:[ \t\n]{1,10}(?:[01]\d|2[0-3])[0-5][05](?!\d)){3,20}(?=[ \t]*(?:\n|\z))
  hit time {0845 0900 0915 0930 0945}
  miss call 0207 9460 123\n
  miss 4417 0900 0915 0930 44

# "WEIR, J., for the court": a justice, not a J.
rule protect/justice-j
  type PROTECT
  trigger word j jj cj pj ac
  back 3
  confidence 0.986
  regex (?<=\p{Lu}, |\p{Ll}, )(?<hide>(?:[CP]\. ?)?J{1,2}\.)(?=,? (?:\()?(?:for the|delivered|dissent\pL*|concur\pL*|joined|writing|announced|with whom|authored|filed|took no|not participating|wrote|and|join)%{rb})
  hit \nWEIR, {J.}, for the court.
  hit Dellaporta, {C.J.}, dissenting:
  miss Tan, J. Delgado
  miss Maria, J. came

# "FEIN    25-5550192": a label of a form.
rule protect/fein
  type PROTECT
  cross column
  trigger word fein
  confidence 0.985
  regex %{lb}FEIN(?=(?: (?:No|NO|Number|NUMBER|NBR)\b)?[.:#]{0,2}(?:[ \t]{0,60}\d{2}-?\d|[ \t]*\n|: ?))
  hit \n 5. {FEIN}                      25-5550192\n
  hit {FEIN}: 25-5550192
  miss ADA FEIN 44

# "Cotton/Cavit", "cotton pellet".
rule protect/cotton
  type PROTECT
  trigger word cotton
  confidence 0.985
  regex %{lb}(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |iss )Cotton(?= ?[/+] ?(?:\p{Ll}|Cavit|Cav\b|IRM|GIC|Fuji|Ketac|[Tt]emp|TEMP|PTFE|Teflon|Comp)(?<!\+ [a-z])| (?:pellets?|rolls?|balls?|wool|swabs?|tip(?:ped)?|plug|wick|in (?:chamber|canal)|under (?:the |a )?(?:temp|Cavit|IRM|cast|splint|gauze|bandage)|gauze)\b)
  hit BC sealer. {Cotton}/Cavit. Post
  hit {Cotton} pellet and IRM
  miss Cotton drove
  miss seen by Cotton/Lee today
  miss Cotton under stress

# "1:1000 epinephrine": a dilution.
rule protect/dilution
  type PROTECT
  trigger digits 1 1 :
  confidence 0.986
  regex %{lbn}1:(?:\d{3,6}|\d{1,3},000)(?![\d:/])(?= ?(?:,|\)|epi|adren|lido|artic|dilution|titer|titre|w/|with|mL|solution|\p{Ll}))
  hit Give {1:1000} epinephrine, 0.3 mL
  hit titer {1:640} speckled
  miss at 1:10 pm
  miss at 1:30. He

# "She gave the year as 1987": an answer, and no event.
rule protect/year-answered
  type PROTECT
  trigger word year
  confidence 0.986
  regex %{lb}(?:(?<=gave the |gives the |stated the |states the |named the |names the |dentified the |eported the |knew the |knows the |elieved the |elieves the |called the |\bfor the )year (?:as|to be) (?:["\x{201C}])?|(?<=aid the |new the |nows the |hinks the |hought the |elieved the |elieves the |insisted the |sked what |sked the |hat )year (?:is|was|it is|it was) (?:["\x{201C}])?|year (?:is|was|it is|it was) ["\x{201C}])(?<hide>(?:1[89]|20)\d\d)(?= (?:and the|but|instead|with|when)\b|["\x{201D},.;)])
  hit She gave the year as {1987} and the president
  miss in the year 1987
  miss year was 2014 in all
  hit He thought the year was {1974}.
  miss Birth year is 1952.
  miss The year was 2014, he fell

# "43-5032 (62%)" behind a trade: the number of an occupation, which everybody of it has.
rule protect/occupation-code
  type PROTECT
  trigger digits 2 2 -
  back 1
  confidence 0.75
  regex (?<=er |\bor |st |\ban |nt |ant |rk |[a-z]s )(?<hide>(?:1[1357]|2[13579]|3[13579]|4[13579]|5[135])-\d{4}(?:\.\d\d)?)(?=[,;.)]| \(|\z)(?!-)
  hit court interpreter {27-3091}, survey
  hit dispatcher {43-5032} (62%)
  miss file number 43-50327
  miss Unit 43-5032 a

# "PONV risk (Apfel) 3/4": a score by its maker, in brackets or not, and its best.
rule protect/score-maker
  type PROTECT
  trigger word apfel aldrete bromage bishop mallampati centor mcisaac ranson wells alvarado waddell beighton braden morse norton berg tinetti mayo glasgow child lachman
  back 2
  confidence 0.95
  regex (?:(?<=[.;:,] |\(|\n)|\A|%{lb}\p{Ll}[\p{Ll}-]{0,15} \(?)(?<!Mr |Ms |Dr |Mr\. |Ms\. |Dr\. |Mrs |rs\. |told |saw |from |by )(?<hide>(?:Apfel|Aldrete|Bromage|Bishop|Mallampati|Centor|McIsaac|Ranson|Wells|Alvarado|Waddell|Beighton|Braden|Morse|Norton|Berg|Tinetti|Mayo|Glasgow|Lachman)(?:'s)?(?: (?:score|grade|class|scale|risk|signs?|total))?\)?[:=,]? {1,2}(?:\d{1,2}/\d{1,2}(?![\d/])|[IVX]{1,4}(?=[,.;) ])|(?:(?<=\bscore |total |\brisk )\d{1,2}|[0-4](?:\+|[AB])?)(?=[,.;)])))
  hit PONV risk ({Apfel) 3/4}. Plan
  hit airway: {Mallampati II}, good
  hit {Bishop score 6}. Plan
  miss Wells 12 Main
  miss Norton, 4/5/2020 came
  miss Dr. Bishop 3/4
  miss Thomas Norton 4, Elm Road

# "CGA 31 2/7", "38 5/7 weeks": weeks and days of a pregnancy.
rule protect/weeks-sevenths
  type PROTECT
  trigger digits 1 1 /
  back 2
  confidence 0.95
  regex (?<![\pL\pN/.-])(?<!isit |oom |[Bb]ed |BED |[Aa]ge |[Aa]pt |[Uu]nit )(?:2\d|3\d|4[0-4]) (?:\+ ?)?[0-6]/7(?![\d/]|[-.]\d)(?=[.,;)]|\s|\z|w|-?wk|-?week)
  hit DOL 12 CGA {31 2/7} Wt 1340
  hit IUP at {38 5/7} weeks
  miss room 12 2/7 then
  miss seen 5/7 again
  miss visit 24 5/7 then

# "97110 x2, MT 97140 x1": codes of what was done, and how often.
rule protect/code-units
  type PROTECT
  trigger digits 5 5
  back 2
  confidence 0.986
  regex (?:(?<=[ ,;(])[A-Z]{2,4} )?(?<![\pL\pN-])(?:97|99|92|90|96)\d{3}(?:-?(?:GP|GO|GN|KX|59|25|CQ))?(?= ?[x×] ?\d{1,2}(?:u|units?)?(?![\pL\pN]))
  hit gait ok, {MT 97140} x1
  hit did {TE 97110-GP} x 2 units
  miss Butte, MT 97140
  miss 97140 extra

# "Cat I. Toco", "NICU DAILY", "LABOR & DELIVERY TRIAGE NOTE": a class of tracing, the head of a note.
rule protect/tracing-class
  type PROTECT
  trigger word cat category
  confidence 0.986
  regex %{lb}(?:Cat|CAT|Category) I{1,3}(?:\. (?:Toco|TOCO|Ctx|SVE|VE|UCs?|Cont|Contractions)%{rb}|(?=[.,;)]|\s|\z))
  hit no decels. {Cat I. Toco}: ctx q 4
  hit {Category II}, mod var
  miss Cat Ione came

rule protect/note-head
  type PROTECT
  trigger word daily progress delivery triage shift transfer accept event procedure provider
  back 3
  confidence 0.986
  regex %{lb}(?:(?:N|P|S|M|CV|CT|T|B)?ICU|CCU|PACU|PT|OT|SLP|RT|SW|NSG|RN|MEDSURG|MED-SURG|MED/SURG|TELE|REHAB|DIALYSIS|WOUND|HOSPICE|ED|ER|L&D|LABOR (?:&|AND) DELIVERY|LABOUR (?:&|AND) DELIVERY)(?: (?:DAILY|PROGRESS|SHIFT|TRANSFER|ACCEPT|EVENT|PROCEDURE|TRIAGE|PROVIDER))(?: (?:NOTE|SUMMARY|REPORT|LOG|SHEET|RECORD))?%{rb}(?!-)|%{lb}(?:DAILY|PROGRESS|PROVIDER|SHIFT|TRANSFER|PROCEDURE|TRIAGE|EVENT) (?:NOTE|NOTES|SUMMARY|LOG|SHEET|RECORD)%{rb}
  hit {NICU DAILY} DOL 12
  hit PHYSICAL THERAPY -- {DAILY NOTE} / PROGRESS
  hit the {ED PROVIDER NOTE} says
  hit seen in {OT DAILY NOTE}: then
  miss seen by PT daily
  miss ED DAILY-TAN
