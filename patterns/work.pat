# Employers and professions whose place in the sentence says what they are.  Other employers and the facilities are found by evidence.

define org_word (?:(?:St|Mt|Ft|Bros|Co|CO|BROS|\p{Lu})\.|\p{Lu}(?:[\pL\pN'+-]|\.(?=\pL)){0,24})
# A label behind the value of another: "Insurer: Zenith Date of Injury:".
define label_next (?i:date|claim|case|file|policy|group|member|insurer|carrier|employer|employee|claimant|applicant|patient|dob|doi|ssn|mrn|phone|tel|telephone|fax|address|occupation|job|position|adjuster|attorney|supervisor|department|hire|body|injury|physician|provider|state|account)\b[^\n:]{0,16}:
define org_name (?<testorganisation>%{org_word}(?:(?: (?:of|and|the|&|for|de|la|del))? (?!%{label_next})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|He|She|His|Her|The|No\. ?\d+)\b)(?:%{org_word}|&)){0,6})(?<![.&])(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LLP|GmbH|plc|PLC)%{rb}\.?| (?:No\. ?|#)?\d{1,3}(?![\d/:.%-]\d|\d|%| (?:\p{Ll}+ )?(?:hours|days|weeks|months|years|times|h|hrs|lbs?|kg|per)\b))?
define no_org (?C"!testorganisation:generic-workplace")(?C"!testorganisation:state|country|month|weekday|holiday|season|demonym|title|heading|abbreviation")
define job_phrase (?<testjob>\pL{2,20}+(?:(?:'s)?[ -]\pL{2,20}+){0,3})(?!\pL)(?C"testjob:occupation")
# A word for a job by its ending, where no list has it ("drywall hanger", "derrickhand").
define job_shape (?!%{manner} )(?:(?!(?:with|who|and|or|of|in|on|at|by|from|for|to|the|a|an|his|her|was|is|has|not|no)\b)\p{Ll}[\pL'-]{1,15} ){0,2}(?!%{habit}%{rb})(?!(?:historian|smoker|drinker|user|abuser|sufferer|father|mother|brother|sister|daughter|grandfather|grandmother|other|another|cancer|fever|ulcer|prisoner|teenager|toddler|member|owner|never|ever|under|over|after|former|her|per|customer|survivor|donor|minor|major|senior|junior|prior|posterior|anterior|superior|inferior|interior|tumor|tremor|woman|man|gentlewoman|gentleman|person|human|foreigner|beginner|shoulder|finger|bladder|liver|disorder|number|order|corner|together|however|whether|rather|either|neither|lower|upper|inner|outer|older|younger|later|former|better|bigger|center|letter|matter|paper|power|water|winter|summer|lawyer's|elder|twist|fist|wrist|list|exist|assist|persist|consist|Asian|lesbian|civilian|vegetarian|caucasian|christian|favor|floor|door|poor|error|color|labor|odor|doctor's|motor|sensor|flexor|extensor|hand|beforehand|secondhand|agent's|loner|stranger|newcomer|passenger|widower|bachelor|transgender|gender)\b)(?=\p{Ll})[\pL-]{0,16}(?:er|or|ist|ian|man|woman|eer|wright|smith|hand|maid|captain|clerk|aide|cook|chef|guard|nurse|pilot|mechanic|agent|attendant|assistant|coach|officer)(?!\pL)
define job_free (?!%{manner} )(?![\pL -]{0,30}%{habit}%{rb})\p{Ll}[\pL'/-]{1,20}(?: (?!(?:at|for|with|in|by|when|who|and|until|since|from|on|where|of|but|while|because|he|she|is|was|as|to|the|a|has|had|exists?|may|can|could|would|requires?|required|involves?|involved|needs?|includes?|included|ended|began|which|that)\b)\p{Ll}[\pL'/-]{1,20}){0,3}
define job_known (?<testjob>\pL{2,20}+(?:[ -]\pL{2,20}+){0,3})(?!\pL)(?C"testjob:occupation")(?C"!testjob:role-clinician|role-official|role-attorney|relative|role-patient")
# What a person is said to be; officials too, since the name stands beside it.
define job_said (?<testjob>\pL{2,20}+(?:(?:'s)?[ -]\pL{2,20}+){0,3})(?!\pL)(?C"testjob:occupation")(?C"!testjob:relative|role-patient|role-attorney")
# Trades that are named by their field.
define field (?:IT(?!\pL)|(?i:construction|nursing|teaching|mining|retail|sales|food service|food services|landscaping|drywall|roofing|plumbing|carpentry|demolition|masonry|housekeeping|custodial services?|data entry|customer service|tech support|(?-i:the) (?-i:oil ?fields?|mines?|fields|trades|military|army|navy|air force|marines|merchant marine)|real estate|insurance|banking|farming|ranching|logging|trucking|shipping(?: and receiving)?|manufacturing|maintenance|security|hospitality|catering|telemarketing|finance|accounting|marketing|law enforcement|child ?care|day ?care|home health|auto (?:body|repair|sales)|the restaurant (?:business|industry)|(?:fast|frozen) food|agriculture|warehousing))
define vehicle_driven (?i:truck|semi|semi-truck|tractor-trailer|big rig|18-wheeler|school bus|city bus|bus|taxi|taxicab|cab|limo(?:usine)?|forklift|delivery (?:van|truck)|tow truck|dump truck|garbage truck|fork lift|crane|ambulance|trolley|combine|bulldozer|backhoe)
define job_before (?:(?i:retired|former|union|self-employed|full-time|part-time|skilled|career|disabled|licensed|certified|registered|semi-retired|local) ){0,2}
define job_person (?<hide>%{job_phrase}%{rb}(?C"!relative|role-patient")|%{job_phrase}(?<=driver)|(?-i:EMT|LVN|LPN|CNA|HHA)|%{job_shape})(?<!smoker|drinker|gentleman|woman|person|resident|patient)(?=[.,;)]|\z| (?:at|for|with|in|by|when|who|and|until|since|from|on|of|all|most|aged|too|also|himself|herself|out|there)\b)
define job_end (?=[.,;)]|\z| (?:at|for|with|in|by|when|who|whose|and|until|since|from|on|where|of|but|while|because|full|part|there|before|after|during|earning|making|all|most|through|out|here|near|now|then|is|was|has|had|may|can|could|would|which|that|requires?|required|involves?|involved|needs?|included?s?|ended|began|exists?)\b)

# "Employer          Metro Clinic": a row of a form without a colon.
rule work/employer-wide
  type EMPLOYER
  cross line
  trigger word employer
  confidence 0.93
  regex (?:\A|(?<=\n))[ \t]*(?i:employer)[ \t](?C"wide")(?!(?i:none|self|unknown|n/a|retired|unemployed|disabled|not|address|phone|same|see|claim|insurer|date|carrier|student|homemaker)\b)(?<hide>%{org_name}(?C"!testorganisation:form-label|heading|name-label|role-patient|document-word"))%{no_org}(?=[ \t]*(?:\n|\z))
  hit Employer          {Metro Clinic}
  hit Claim    4471\nEmployer     {Union Packing}\nDOI
  miss Employer     Claimant
  miss Employer     Unknown

# "Facility: Iron Clinic"
rule work/facility-label
  type FACILITY
  cross line
  trigger word facility hospital clinic pharmacy school
  confidence 0.93
  regex (?:\A|(?<=\n)|(?<=[ \t](?C"wide")))[ \t]*(?i:(?:treating |referring |receiving |sending |medical |care |nursing )?facility(?: name)?|hospital(?: name)?|clinic(?: name)?|pharmacy|school)[ \t]?(?::|\.{3,80}+)[ \t]{0,3}(?!(?i:none|self|unknown|n/a|not|address|phone|same|see|claim|date|no|yes|on|in|at|by|to|course|day|stay|visit|he|she|they)\b)(?<hide>%{org_name}(?C"!testorganisation:form-label|name-label|role-patient|document-word"))%{no_org}(?!:)(?=[ \t]*(?:\n|\z)|,|[ \t](?C"wide")| \()
  hit Facility: {Iron Clinic}
  hit Hospital: {Quality General}, Dover
  hit Name: Tan\nPharmacy: {Wolf Drugs}\n
  miss Facility: Unknown
  miss Hospital: Discharged home

rule work/employer-label
  type EMPLOYER
  cross line
  trigger word employer company workplace place employed
  confidence 0.95
  regex %{lb}(?i:(?:current |former |last |name of )?employer(?:'s name| name| at (?:time of )?injury)?|company(?: name)?|workplace|place of (?:work|employment)|employed by)[ \t]?(?::|\.{3,80}+)(?:[ \t]{0,3}+(?!\n)|[ \t]{0,2}\n[ \t]{0,2}(?![^\n:]{1,30}:))(?!(?i:none|self|unknown|n/a|did|does|is|was|has|had|retired|unemployed|disabled|not|address|phone|same|see|claim|insurer|date|carrier|student|homemaker|on|in|at|by|to|during|after|before|when|while|this|he|she|we|they|i|it|employee|worker)\b)(?<hide>%{org_name})%{no_org}(?!:)
  hit EMPLOYER: {City of Chula Vista}
  hit Employer: {Fawcett Mills} Claim Number: 44-1
  hit Employer: {Acme Steel, Inc.} since 2009
  hit Employer:\t{Larkspur & Sons}
  hit Place of employment: {Dunmore Unified School District}
  hit Employer ........ {Lakefront Linen}
  miss Employer: Self
  miss EMPLOYER:\nNEXT REPORT DUE: 01-08-2021
  miss Statement of Company: On Tues 11/1 he left
  miss Employer: unknown to him
  miss The employer: see above.

rule work/employed-by
  type EMPLOYER
  trigger word employed hired contracted fired terminated laid recruited retired
  confidence 0.92
  regex %{lb}(?i:employed|hired|contracted|fired|terminated|laid off|recruited|retired)(?: (?!by |with |at |from |for )[\pL-]{1,15}){0,5} (?:by|with|at|from)(?: the)? (?!(?:Dr|Mr|Mrs|Ms|Judge|Miss)\b)(?<hide>%{org_name})%{no_org}
  hit He was employed by {Acme Steel} until then.
  hit He was hired as a cook at the {Blue Heron} then.
  hit She retired from {Larkspur Foods, Inc.} then.
  miss He was employed by a warehouse then.
  miss He was hired by Dr. Tan then.
  miss She retired in July to rest.

rule work/works-at
  type EMPLOYER
  trigger word cooks cooked teaches taught clerks bartends works worked working work job employment drives drove
  confidence 0.9
  regex %{lb}(?i:cooks|cooked|teaches|taught|clerks|bartends|works?|worked|working|job|employment|drives|drove)(?: (?!for |at )[\pL-]{1,15}){0,6} (?:for|at)(?: the)? (?!(?:Dr|Mr|Mrs|Ms|Judge|Miss|Home|Step|Level)\b)(?<hide>%{org_name})%{no_org}
  hit He works for {Acme Steel} now.
  hit She worked as a nurse aide at {Mercy Manor} then.
  hit his job as a driver for {Tri-County Haulage}, he says
  hit She cooks at the {Sky Dancer} and says so.
  hit He worked at {Shamrock No. 18} until then.
  miss He works at home now.
  miss He works for ten hours.
  miss He works for Mr. Tan now.

rule work/payroll
  type EMPLOYER
  trigger word payroll employ employee employees foreman owner manager supervisor driver cashier staff crew union member
  confidence 0.9
  regex %{lb}(?i:payroll of|employ of|employees? of|(?:foreman|manager|supervisor|cashier|driver|crew|staff) (?:for|of|at|with)|owner of)(?: the)? (?!(?:Dr|Mr|Mrs|Ms|Judge|Miss)\b)(?!(?i:lorry|truck|car|bus|vehicle|van|motor ?cycle|tractor|auto|jeep|scooter)\b)(?<hide>%{org_name})%{no_org}
  hit He is on the payroll of {Acme Steel} now.
  hit She is a cashier for {Blue Heron} now.
  hit The foreman at {Larkspur} called.
  miss He is the owner of two shops.
  miss the manager of Mr. Tan
  miss OWNER OF LORRY No. KA-06-C-9917

rule work/plant
  type EMPLOYER
  trigger word plant warehouse factory mill foundry depot refinery mine shipyard dealership cannery franchise
  back 6
  confidence 0.88
  regex (?<=[Tt]he |[Aa]t |[Aa] |[Aa]n |[Tt]heir )(?!(?:The|At|A|Defendant|Plaintiff|Claimant|Applicant|Employer|Respondent|Appellant|Petitioner|Company|Worker|Employee|Insured)(?:s|'s|s'|’s|s’)?\b)(?<hide>(?<testorganisation>%{org_word}(?: %{org_word}){0,3})(?C"!testorganisation:month|weekday|demonym|state|country|season|direction")) (?:plant|warehouse|factory|mill|foundry|depot|refinery|mine|shipyard|dealership|cannery|franchise|distribution center)%{rb}
  hit He was hurt at the {Larkspur} plant then.
  hit He was hurt at the {Blue Heron Foods} warehouse then.
  miss He was hurt at the steel plant then.
  miss at the Chinese factory then
  miss burned at the Plaintiff's foundry then

rule work/union-local
  type ORGANIZATION
  trigger word local union lodge post teamsters
  confidence 0.9
  regex %{lb}(?:(?:\p{Lu}[\pL'-]{1,20} ){0,3})(?:(?<hide>Local \d{1,5})(?=\))|(?:Local|Lodge|Post)(?: Union)?(?: No\.)? ?#?(?<hide>\d{1,5}))%{rb}(?!\.\d)
  hit He is in Local {4471} now.
  hit his union ({Local 4471}) was told
  hit He is in Lodge No. {12} now.
  miss A local 3 mile run
  miss Local anesthesia 1%

rule work/legal-form
  type ORGANIZATION
  trigger word inc llc l ltd limited corp corporation incorporated llp gmbh plc pllc apc p
  back 20
  confidence 0.9
  regex %{lb}(?!The |At |By |For |In |On |From |See |Cf\. |But |And |Also |Under |Accord |Compare )(?<hide>%{org_word}(?:,? (?:(?:of|and|&|de) )?%{org_word}){0,4},? (?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|LIMITED|Corp|CORP|Corporation|Incorporated|LLP|L\.L\.P|GmbH|plc|PLC|PLLC|P\.L\.L\.C|P\.L\.C|APC|A\.P\.C)(?!\pL)\.?)
  hit for {Speer & Lovell, P.L.C.}, who
  hit at {Consult Equivalents PLLC} today
  hit \n{CORRECTLY LEARNING LIMITED}      Defendant
  miss Speech was Limited.
  hit \n  {HALLAM CUTLERY CO. LTD}      Defendant
  hit He sued {Acme Steel, Inc.} then.
  hit He sued {Larkspur & Sons LLC} then.
  miss He sued inc the firm.
  miss The inc. was small.

rule work/occupation-label
  type PROFESSION
  cross line
  trigger word occupation profession job position employment work trade occ employed title
  confidence 0.95
  regex %{lb}(?i:(?:current |usual |former |last |present |regular )?(?:occupation|employed(?=:)|title|occ\.?|profession|job(?: title| classification)?|trade|position(?: title| held)?))(?<!of job)(?<!OF JOB)(?:[ \t]?:[ \t\n]{0,3}| - |(?<!occ|OCC)[ \t]{0,20}\|[ \t]?|[ \t]?\.{3,80}+ ?|[ \t](?C"wide"))(?!(?i:svp|dot|dates?|employer|period|years?|wages?|hours|strength|exertion(?:al)?|duties|none|unknown|n/a|unemployed|disabled|for|pay|not|see|same|supine|prone|sitting|sedentary|light|medium|heavy|medium-heavy|deferred|declined|refused|blank|omitted|on disability|currently not|retired\b(?!,? \pL)|student|homemaker|employer|he|she|they|we|i|it|his|her|their)\b)(?:(?i:retired|former|self-employed|disabled),? )?(?<hide>(?:(?:Sr|Jr|Snr|Asst|Assoc)\. )?\pL[\pL'/&-]{1,20}(?:(?! (?C"wide")) (?!(?i:at|for|with|in|since|employer|date|marital)\b)\pL[\pL'/&-]{1,20}){0,3}(?: ?/ ?\pL[\pL'-]{2,20}(?: \pL[\pL'-]{2,20}){0,2})?(?:%{rb} \(\p{Ll}[\p{Ll} ]{2,20}\))?)(?<=\)|\pL)(?![\pL\pN])(?=[.,;)\n\t]|\z| ?\||[ \t](?C"wide")| (?:since|at|for|x|until|who|with)\b| \()
  hit Occupation: {truck driver}
  hit Occupation: {Notary / part-time clown}
  hit Job title: {Sr. Lease Analyst II}
  hit OCCUPATION: {CORRECTIONAL OFFICER}
  hit Job title:\t{Registered Nurse}
  hit Occupation: retired {logger}, lives alone
  hit Occupation          {presser}
  hit OCCUPATION ........ {stock clerk}
  miss Occupation: unknown to us
  miss Occupation: deferred.
  miss Position: supine for it
  miss His occupation was hard.
  miss OCCUPATION: She goes to school at present.
  hit Profession - {accountant}
  hit Job: {Zookeeper (primates)}      Employer: X
  hit Job title   {welder}   Supervisor   Maria
  hit Occupation: {Tree climber}   SS#: 614
  hit | Occupation   | {stock clerk} | Age |
  hit Position ......... {deckhand / cook}
  miss DEMAND LEVEL OF JOB : MEDIUM-HEAVY

rule work/works-as
  type PROFESSION
  trigger word works worked working work employed job career position post hired employment retired serves served trained
  confidence 0.93
  regex %{lb}(?<!could |might |would |able to |can |may )(?i:works?|worked|working|employed|job|career|position|post|hired|employment|retired|serves|served|trained)(?: (?!as )[\pL-]{1,15}){0,4} as an? (?:(?i:retired|former|full-time|part-time|self-employed|seasonal|temporary) ){0,2}(?<hide>%{job_free}|\p{Lu}\pL{1,15} \p{Ll}{3,15}|\p{Lu}\pL{2,15}(?: \p{Lu}\pL{2,15}){0,2})%{job_end}
  hit He works as a {truck driver} for them.
  hit She was employed as a {certified nursing assistant} at a home.
  miss She could work as a cashier, the expert said.
  hit his job as a {welder}, he says
  miss The drug worked as well as hoped.
  miss He works as hard as he can.
  hit She works as an {Uber driver} now.

rule work/as-job
  type PROFESSION
  trigger word as
  confidence 0.85
  regex (?<=work |works |worked |working |employed |job |jobs |career |capacity |duties |hired |served |serves |position |positions |roles |role |stint |experience |trained |apprenticed |living )as (?:(?:the|her|his|their) )?(?<hide>%{job_known}|%{job_shape}|LVN|LPN|CNA|EMT|HHA)%{rb}%{job_end}
  hit in his capacity as {shift supervisor}, he
  hit She worked as {packer} and so on.
  miss He worked as hard as a mule.
  miss The drug served as hoped.

rule work/position-of
  type PROFESSION
  trigger word work position job post role title duties occupation career trade
  confidence 0.85
  regex %{lb}(?i:work|position|job|post|role|title|duties|occupation|career|trade) of (?:an? |the )?(?<hide>%{job_known}|%{job_shape})%{rb}%{job_end}
  hit He held the position of {dispatcher} there.
  hit her occupation of {cashier}, she says
  hit The work of a {glazier} at Placer is hard.
  miss the work of the nurses
  miss the position of comfort is
  miss The role of the liver is

rule work/relation-of
  type PROFESSION
  trigger word married engaged son daughter wife widow promoted hired studying training trained studied
  confidence 0.8
  regex %{lb}(?i:(?:married|engaged) to an?|(?:son|daughter|wife|widow) of an?|promoted to(?: an?)?|(?:hired|studying|training|trained|studied) to (?:be|become) an?)(?: retired| former)? (?<hide>%{job_phrase}(?C"!relative|role-patient")|%{job_shape})%{rb}%{job_end}
  hit She is married to a {dentist}.
  hit the son of a {preacher} in Ohio
  hit She was promoted to {floor supervisor}.
  miss She is married to a man in Ohio.
  miss the son of a friend of his

rule work/plural
  type PROFESSION
  trigger word parents brothers sisters sons daughters siblings
  confidence 0.8
  regex %{lb}(?i:parents|brothers|sisters|sons|daughters|siblings)(?:,| are| were| are both| were both|, both) (?:(?:both|all|retired) )?(?<hide>\p{Ll}[\pL-]{1,14}(?: \p{Ll}[\pL-]{2,14})?(?<=ers|ors|ists|ians|men|cks|cops|keepers|smiths))%{rb}(?<!others|strangers|sisters|brothers|smokers|drinkers|carriers|members|survivors|daughters|supporters)%{job_end}
  hit Both parents are {teachers}.
  hit His brothers, both {miners}, died.
  miss His brothers are smokers.
  miss Her parents are well.

rule work/field
  type PROFESSION
  trigger word construction retail sales food landscaping drywall roofing plumbing carpentry demolition masonry housekeeping custodial data customer tech the real insurance banking farming ranching logging trucking shipping manufacturing maintenance security hospitality catering telemarketing finance accounting marketing law child childcare day daycare home auto fast frozen agriculture warehousing it nursing teaching mining
  back 1
  confidence 0.91
  regex (?:(?<=work |works |worked |working |employed |career |job |jobs |experience |years |background |[Hh]e is |[Ss]he is |[Hh]e was |[Ss]he was )in|(?<=retired )from|(?<=[Hh]e |[Ss]he |[Ww]ho )(?:does|did|works?|worked)) (?<hide>%{field}(?: work)?)%{rb}%{job_end}
  hit He worked in {construction} for years.
  hit She is in {sales}.
  hit He does {landscaping}.
  miss He worked in pain for years.
  miss She is in good health.
  hit He works {construction}.
  hit She works in {IT}.
  hit He is retired from {teaching}.

rule work/drives
  type PROFESSION
  trigger word drives drove driving operates operated
  confidence 0.8
  regex %{lb}(?<hide>(?i:drives|drove|driving|operates|operated) (?:an? )?%{vehicle_driven})%{rb}(?=[.,;)]|\z| (?:for|at|and|in|part|full|who|by trade|locally|cross)\b)
  hit He {drives a truck} for a living.
  hit He {drives a forklift} at a warehouse.
  miss He drove a car into a truck.
  miss driving a bargain for it

rule work/owns
  type PROFESSION
  trigger word owns owned runs ran operates manages managed
  confidence 0.75
  regex (?<=[Hh]e |[Ff]ather |[Mm]other |[Hh]usband |[Ww]ife |who |[Aa]nd )(?<hide>(?:owns|owned|runs|ran|operates|manages|managed)(?: and (?:operates|runs))? (?:an?|his own|her own) (?:\p{Ll}{3,12} ){0,2}(?:bakery|restaurant|shop|store|salon|business|farm|ranch|company|day ?care|garage|bar|nursery|laundromat|caf[eé]|dealership|gallery|studio|gym|motel|hotel|pharmacy|clinic|firm|franchise))%{rb}
  hit He {owns a bakery} in town.
  hit She {runs a small day care} at home.
  miss She runs a fever at night.
  miss He ran a mile to the shop.

rule work/history-label
  type PROFESSION
  trigger word sh sochx soc social work occupational employment lives
  confidence 0.8
  regex %{lb}(?:SH|Soc(?:ial)?(?: ?[Hh]x| [Hh]istory)?|SOCIAL HISTORY|Work(?: [Hh]istory)?|Occupational [Hh]istory|Employment(?: [Hh]istory)?)[ \t]?[:-] ?(?:(?i:works? as (?:an? )?|retired |former |unemployed |part-time |full-time |is an? |currently an? ))?(?<hide>%{job_phrase})%{rb}%{job_end}
  hit SH: {bartender}, smokes one pack
  hit Work: {mechanic}, full duty
  miss Social: lives alone, smokes
  miss Work: light duty only

# With "who" or a place behind it a trade in the indefinite names the person of the letter; clinicians are passed over.
rule work/job-who
  type PROFESSION
  trigger list occupation
  confidence 0.72
  regex (?<=\ba |\b[Aa]n |[Tt]his |\bA )(?<hide>%{job_known})(?=,? who (?:fell|was|has|had|is|injured|slipped|presents|presented|comes|came|works|worked|lives|hurt|sustained|developed|lost|cut|strained|stands|sits|lifts|drives|carries|spends|uses|owns|operates)\b| (?:at|in|for) an? (?!time|row|week|month|year|day|while|bit|manner)(?:\p{Ll}{2,14} ){0,2}\p{Ll}{3,14}(?<!patient|trial|study|fashion|way|position)| fell\b| injured | from \p{Lu}\p{Ll})
  hit We met a {carpenter} who fell from a roof.
  hit He was a janitor, then a {cashier} at a grocery store.
  miss We met a nurse who has the chart.
  miss a driver in a row of it

rule work/age-job
  type PROFESSION
  trigger word old yo o y
  confidence 0.85
  regex %{lb}(?<=[yY]ear[ -]|years[ -]|yr[ -]|yrs[ -]|\d[ -]|\d|y/|y\.)(?i:old|yo|y/o|o)\.?[ ,](?: ?(?i:right|left|handed|hand|dominant|male|female|man|woman|hispanic|caucasian|black|white|african-american|latina|latino|asian|married|single|divorced|widowed|retired|former|disabled|unemployed|obese|full-time|part-time|self-employed|[RL]HD)[, -]){0,4}(?<hide>%{job_phrase}(?<! man|woman|male|boy|girl|lady|patient|claimant|applicant|resident|victim|defendant|smoker|drinker)(?C"!relative")%{rb}|%{job_shape}(?=[.,;)]|\z| (?:at|for|who|whose|from|by|working|employed|with|of|here|seen|presenting)\b))
  hit a 49-year-old {truck driver} with pain
  hit a 49 year old right-handed {welder} who
  hit a 38-year-old retired {plumber} here
  hit a 62 y/o {drywall hanger} who
  miss a 49-year-old woman with pain
  miss the old injury of it
  miss his old foreman of it
  miss a 49-year-old smoker with pain

rule work/former-job
  type PROFESSION
  trigger word retired former ex formerly self unemployed laid out journeyman semi licensed
  confidence 0.85
  regex %{lb}(?i:retired|former|formerly an?|ex-|self[- ]employed|unemployed|laid[- ]off|out-of-work|journeyman|licensed|semi-retired)[ -]?(?i:union |licensed |state |county |city |federal |army |navy )?(?<hide>%{job_phrase}%{rb}(?! (?:of|note|level))|%{job_shape}(?=[.,;)]|\z| (?:at|for|who|from|with|in|by)\b))(?<!smoker|resident|patient|husband|wife)(?<!licensed psychologist|licensed physician|licensed therapist|licensed counselor|licensed chiropractor|licensed acupuncturist|licensed clinician|licensed surgeon|licensed dentist)
  hit He is a retired {plumber} here.
  hit his father, a former {truck driver}, died
  hit a retired {tugboat captain} with pain
  miss He is retired now.
  miss A licensed psychologist must sign.
  miss a former smoker of note
  hit a self-employed {hairdresser} here
  hit an unemployed {carpenter} here

rule work/job-after-age
  type PROFESSION
  trigger digits 2 2
  confidence 0.8
  regex (?<=\pL, |\pL |: |\A)[1-9]\d(?: ?[MF] (?=\p{Ll})|(?: ?[MF])?, (?:an? )?)(?:retired |former |disabled |self-employed ){0,2}(?<hide>%{job_phrase}%{rb}(?C"!relative")|%{job_shape})(?<!ovarian|uterine|smoker|drinker|gentleman|woman|person|resident|patient)(?=[,.;)]|\z| (?:at|for|with|in|by|when|who|and|until|since|from|on|of)\b)
  hit Please see Mr Tan, 53, a {kiwifruit grower} from Leeds.
  hit Mr. Ortiz, 59, a {welder}, fell.
  hit HPI: 19 M, {line cook} at a diner
  miss Mr. Ortiz, 59, a smoker, fell.
  miss The patient, 59, a tired man, fell.
  miss Mother breast ca at 44, aunt ovarian.
  hit A 29M {bartender} with pain

rule work/is-a
  type PROFESSION
  trigger list occupation
  back 4
  confidence 0.75
  regex %{lb}(?<!could work |might work |would work |able to work |can work |may work |such )(?:is|was|am|as|been|became|become|being|previously|formerly|once|currently|now) an? (?:retired |former |licensed |certified |registered ){0,2}(?<hide>%{job_phrase})%{rb}(?C"!relative|role-patient")(?<!resident|carrier|smoker|model|guide|witness|head|subject|host|guard)(?=[,.;)]|\z| (?:at|for|with|in|by|when|who|and|until|since|from|on)\b)
  miss such as an usher, and so on
  hit Mother, Mrs. Adebayo, is an {anesthetist} and asks much.
  hit She worked as a buyer and as a {cashier} at a store.
  miss This is a clerkship at a store.
  miss She is a model of care.
  miss She is a carrier of it.
  hit who has been a {welder} for years

rule work/person-apposition
  type PROFESSION
  trigger list relative
  trigger list role-patient
  confidence 0.85
  regex %{lb}\pL{2,15}(?!\pL)(?=, (?:an? |then |now |once |formerly ))(?C"relative|role-patient"), (?:then |now |once |formerly )?an? %{job_before}(?!(?:wo)?man%{rb}|gentleman%{rb})%{job_person}
  hit His father, a {logger}, died.
  hit The applicant, a retired {bus driver}, fell.
  miss His father, a smoker and drinker, died.
  miss The claimant, a man of sixty-one, walks.
  miss His father, about a mile off, died.
  hit The applicant, then a {police officer}, left.

rule work/relative-named
  type PROFESSION
  trigger list relative
  confidence 0.85
  regex %{lb}\pL{2,15}(?!\pL)(?=, \p{Lu})(?C"relative"), (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:\p{Lu}[\pL'-]{1,20},? ){1,3}(?:(?<=, )(?:now |then |once )?|(?<=, )(?:is|was) )an? %{job_before}%{job_person}
  hit her husband, Mr. Spotted Elk, a {firefighter}. Home
  hit His father, Royce, was a {guard} too.
  miss her husband, Mr. Elk, a smoker, fell.
  miss His father, Royce, was a tired man.

# A name and what the named one is, where clinicians are passed over.
rule work/name-apposition
  type PROFESSION
  trigger word a an and
  back 2
  after ,
  confidence 0.72
  regex %{lb}\p{Lu}\p{Ll}{2,20}(?C"!month|weekday|title|english"), (?:and )?an? %{job_before}(?<hide>%{job_known})%{rb}(?=\.(?: |\z)|[;)]| aged \d|, (?:who|aged|and|was|is|has|came)\b| (?:aged|at|for|with|from|who|of|in)\b)
  hit the late Thimmaiah, a {mason} aged 46, was going
  hit the mother of Joy Prickett, and a {seamstress}. I know
  miss seen by Dr. Ortega, a neurologist.
  miss He left in March, a cook at heart.

rule work/bracket-job
  type PROFESSION
  trigger mark (
  back 1
  confidence 0.86
  regex %{lb}(?<!Dr )(?<!Dr\. )(?<!Dr \p{Lu}\p{Ll}{3} )(?<!Dr \p{Lu}\p{Ll}{4} )(?<!Dr \p{Lu}\p{Ll}{5} )(?<!Dr\. \p{Lu}\p{Ll}{3} )(?<!Dr\. \p{Lu}\p{Ll}{4} )(?<!Dr\. \p{Lu}\p{Ll}{5} )\p{Lu}\p{Ll}{1,20}(?C"!month|weekday") \((?:\p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20})?, )?(?:an? )?(?<hide>(?!(?:consultant|registrar|attending)\)|(?:sub)?contractor, \p{Lu})%{job_said})(?C"!abbreviation|credential")(?=\)|, )
  hit Aunt (Hawa, a {seamstress}) gave it
  miss Employer: Metra (contractor, Alder Tile)
  miss by Dr Imogen Rae (anaesthetist). GP
  hit Parent 1: Marisela Otero ({dispatcher}), cell
  hit as Quincy (a {welder}) has one
  miss Relafen (a tablet) helped
  miss To: Conor Tuohy (GP)
  miss Dr Owen Prys (consultant), Dr Tan
  miss Scale (cook and serve) it

rule work/job-bracket
  type PROFESSION
  trigger word job position trade occupation
  confidence 0.85
  regex %{lb}(?:job|position|trade|occupation) \((?:an? )?(?<hide>%{job_said}|%{job_shape})(?=\)|, )
  hit a note for his job ({sous chef}, the Lotus)
  hit her trade ({bookbinder}) is gone
  miss the job (lifting, bending) is hard
  miss his position (supine) helped

# Without an article: "was organist at", "is now crew chief".
rule work/job-bare
  type PROFESSION
  trigger list occupation
  back 3
  confidence 0.75
  regex %{lb}(?:(?:was|became) (?:then |once |also )?(?<hide>%{job_said})(?<!\bhead|general|private|major|minor|model|host|patient|help|official|principal|regular|professional|domestic|second|executive|junior|senior|lead|guide|master|plain|radical)(?= at \p{Lu}| for \p{Lu}| to the \p{Lu}| at the \p{Lu})|(?:is|am|was|are) now (?<hide>%{job_said})(?<!\bhead|general|private|major|minor|model|host|patient|help|official|principal|regular|professional|domestic|second|executive|junior|senior|lead|guide|master|plain|radical)(?=\.(?: |\z)|,| at | for ))
  hit until then was {organist} at St Swithun's
  hit She is now {crew chief}. He earns it.
  miss The pain was general at Mercy.
  miss The plan is now professional.

rule work/as-a-job
  type PROFESSION
  trigger word as
  confidence 0.8
  regex %{lb}[Aa]s an? %{job_before}(?<hide>%{job_known})(?=,? (?:you|he|she|I|they)\b)
  hit As a {finisher} you are missed.
  hit As a {welder}, he bends all day.
  miss As a rule you rest.
  miss As a patient he waits.

# ---- bodies whose place says that they are one -------------------------------------------------------------------------------------

rule work/organisation-noun
  type ORGANIZATION
  trigger word terminal elevator chorus choir orchestra cooperative lodge guild
  back 8
  confidence 0.82
  regex (?<=[Aa]t the |[Ii]n the |[Ff]or the |[Oo]f the |[Ff]rom the |[Bb]y the |[Ww]ith the )(?<hide>\p{Lu}\p{Ll}[\pL'-]{1,20}(?: (?:of |and |& )?\p{Lu}[\pL'-]{1,20}){0,4}(?C"!month|weekday|demonym|direction|season")(?: (?:grain|cattle|coal|oil|church|men's|women's|community|youth))? (?:terminal|elevator|chorus|choir|orchestra|cooperative|lodge|guild))%{rb}
  hit He works at the {Farmers Union grain terminal} in town.
  hit He sings bass in the {Sons of Italy chorus} again.
  miss He works at the grain terminal in town.
  miss in the Spanish choir he

rule work/insurer-label
  type ORGANIZATION
  cross line
  trigger word ins insurer insurance payer payor carrier
  confidence 0.85
  regex %{lb}(?:(?:Primary |Secondary )?(?:Ins(?:urance|urer)?|Payer|Payor|Carrier)|INS(?:URANCE|URER)?|PAYER|CARRIER)[ \t]?:[ \t\n]{0,3}(?!(?i:none|self|unknown|n/a|not|see|same|claim|date|medicare|medicaid|private|workers|yes|no|id|phone|policy|group|member|name|address|attn)\b)(?<hide>(?<testorganisation>%{org_word}(?: (?!(?C"wide"))(?!%{label_next})(?:(?:of|and|&|the) )?%{org_word}){0,5}))%{no_org}(?!:)
  hit Insurer: {Zenith} Date of Injury: 3/3/2014
  hit Ins:  {Hudson Valley Blue}       ID#: 4
  hit Insurer: {Lakeland Mutual}
  hit Insurance: {State Health}   Policy #: 44
  miss Ins: none given
  miss Insurance: Workers' compensation

rule work/addressee-of
  type ORGANIZATION
  trigger word to from cc attn
  confidence 0.72
  regex \A(?:To|From|Cc|CC|Attn|TO|FROM):? (?:\p{Lu}[\pL'.-]{0,20} ){1,2}\p{Lu}[\pL'-]{1,20}, (?<hide>(?=\p{Lu}\p{Ll})%{org_word}(?: (?:of |and |& )?%{org_word}){1,5})[ \t]?\z
  hit To: Sheldon Obermeyer, {High Plains Compensation Pool}
  hit From: Ana Tan, {Larkspur Mutual of Ohio}
  miss To: Sheldon Obermeyer, MD
  miss To: the nurse, High Plains

rule work/done-by
  type ORGANIZATION
  trigger word by
  confidence 0.68
  regex (?<=put up |installed |built |serviced |manufactured |supplied |constructed |erected )by (?<hide>(?=(?<testname>\p{Lu}\pL{2,24})(?!\pL)(?C"!testname:given-male|given-female|given-world|surname-us|title|english|weekday|month|state|country|demonym"))%{org_word}(?: (?:of |and |& )?%{org_word}){0,3})(?=[.,;)]| (?:in|on|and|for)\b|\z)
  hit racking was put up by {Stackright of Hauppauge}. It fell.
  hit The lift was serviced by {Liftrite} in the spring.
  miss The wall was built by Monday.
  miss It was built by John.

rule work/manager-of
  type ORGANIZATION
  trigger word manager handler
  back 3
  confidence 0.78
  regex %{lb}(?:The (?:Branch |Regional |Divisional |General |Claims )?Manager|Claims (?:Handler|Manager)), (?!The )(?<hide>%{org_word}(?: (?:of |and |& )?%{org_word}){1,5})(?=[.,;)]|[ \t](?:\.\.|[a-z])|[ \t]?\z)
  hit 2. The Manager, {Deccan Star General Insurance} ... answers
  hit Claims Handler, {Wayfarer Cover}, Dayton
  miss The Manager, who Came Late
  miss the case manager, Maria

rule work/prison
  type FACILITY
  trigger word prison gaol penitentiary jail
  back 6
  confidence 0.85
  regex %{lb}(?!(?:The|At|In|State|Federal|County|His|Her)\b)(?<hide>\p{Lu}[\pL'-]{2,20}(?C"!state|demonym|english") (?:[A-Z]-[Tt]ype )(?:(?:High[- ]Security |Closed |Open ))?(?:Prison|Gaol|Jail|Penitentiary)|\p{Lu}[\pL'-]{2,20}(?: \p{Lu}[\pL'-]{2,20})? (?:Prison|Gaol|Penitentiary))%{rb}
  hit at present held in {Kandira F-type Prison}. The
  hit held at {Wandsworth Prison}, he says
  miss held in State Prison then
  miss sent to a prison there

rule work/person-job
  type PROFESSION
  trigger entry relative role-patient
  confidence 0.85
  regex %{lb}(?:\pL{2,15}(?!\pL)(?= is an? | was an? )(?C"relative|role-patient")|(?i:dad|mom|mum|father|mother|husband|wife|brother|sister|son|daughter|boyfriend|girlfriend|partner)(?='s an? ))(?: is| was|'s) an? %{job_before}%{job_person}
  hit Her husband was a {welder} in Ohio.
  hit My husband's a {welder}.
  miss The patient is a woman of 40.
  miss His father was ill.

rule work/person-job-once
  type PROFESSION
  trigger list relative
  trigger list role-patient
  confidence 0.85
  regex %{lb}\pL{2,15}(?!\pL)(?= is | was | ha[sd] been )(?C"relative|role-patient")(?: is| was| had been| has been)(?: currently| once| formerly| now| also)? an? %{job_before}%{job_person}
  hit Her husband was once a {welder} in Ohio.
  hit The patient has been a {welder} in Ohio.
  miss The patient is now a woman of 40.
  miss His father was once ill.

rule work/relative-label
  type PROFESSION
  trigger list relative
  confidence 0.8
  regex %{lb}\pL{2,15}(?!\pL)(?C"relative"): (?:retired |former )?(?<hide>%{job_phrase})%{rb}(?C"!testjob:relative|role-patient")(?=[.,;)]|\z| (?:at|for|in)\b)
  hit Father: {carpenter}. Mother: well.
  hit Mother: {seamstress}, retired.
  miss Father: deceased, of a stroke.
  miss Mother: tired, well.

rule work/pronoun-job
  type PROFESSION
  trigger word he she i im hes shes
  confidence 0.85
  regex %{lb}(?:(?:[Hh]e|[Ss]he|HE|SHE|I) (?:is|was|am|has been|had been|have been|used to be|became)|(?:[Hh]e|[Ss]he)'s|[Ii]'?m) (?:currently |once |formerly |now |also )?an? (?:(?i:retired|former|union|self-employed|full-time|part-time|skilled|career|disabled) ){0,2}(?<hide>%{job_phrase}%{rb}(?C"!relative|role-patient")|%{job_phrase}(?<=driver)|%{job_shape})(?<!smoker|drinker|gentleman|woman|person|resident|patient| a carrier| a reader)(?=[.,;)]|\z| (?:at|for|with|in|by|when|who|and|until|since|from|on|of|out|too|there|aged)\b)
  hit She is a {school bus driver} for them.
  hit He was once a {pipe fitter} in Ohio.
  miss He is a reader of novels.
  hit before that he was a {ship's cook} out of town
  miss She is a woman of 40.
  miss He was a smoker until then.
  miss She is a light sleeper and wakes.
  miss She is a carrier of the gene.
  hit He's a {plumber}.
  hit I'm a {school cook} in town.

rule work/by-trade
  type PROFESSION
  trigger word trade profession occupation name training calling
  back 7
  confidence 0.92
  regex %{lb}(?:[Aa]n? |(?<=: |, |; ))(?<hide>(?!an? )\p{Ll}[\pL-]{2,20}(?: \p{Ll}[\pL-]{2,20}){0,2}) by (?:trade|profession|occupation|name and (?:by )?trade|training|calling)%{rb}
  hit He is a {pipe fitter} by trade.
  hit He is a {welder} by profession.
  hit H/o: A {temple dance teacher} by occupation.
  miss A trade by the book
  miss He traded by sea.

# The first line of a letter, in capitals, above an address or a telephone.
rule work/letterhead
  type ORGANIZATION
  cross page
  trigger shape upper
  confidence 0.8
  regex \A(?<hide>\p{Lu}[\p{Lu}&'.-]+(?:,? (?:\p{Lu}[\p{Lu}&'.-]*|&)){1,7}+(?C"!document-word"))(?=\n[^\n]{0,60}(?:\b\d{5}\b|\(\d{3}\)|\b\d{3}[-.]\d{4}\b|\b(?i:street|st|avenue|ave|road|rd|suite|ste|blvd|boulevard|drive|dr|floor|p\.?o\.? box)\b))
  hit {SOUTH PLAINS OPEN MRI}\n4410 98th Street, Ste 30
  hit {KEYSTONE RIVER HEALTH PLAN}\nMember Appeals, P.O. Box 12
  miss DISCHARGE SUMMARY\n4410 98th Street
  miss PROGRESS NOTE\nDr. Hill, Suite 4
  miss Some prose\n12 High Street

# "then County General": a hospital by its first words.
rule work/general
  type FACILITY
  trigger word general
  back 3
  confidence 0.84
  regex %{lb}(?:to|at|from|then|in|and|of|via) (?<hide>(?!(?:Attorney|Surgeon|Inspector|Solicitor|Director|Secretary|Postmaster|Major|Governor|Brigadier|Lieutenant|Motors|Auditor|Dollar|Adjutant|Consul|The|Under|Dr|Mr|Ms|Vicar|Past)\b)\p{Lu}[\p{Ll}'.-]{2,20}(?: \p{Lu}[\p{Ll}'-]{2,20})? General)(?= ER\b| ED\b|[.,;)]|\z| (?:where|on|for|by|and|with|last|in|yesterday)\b)
  hit at Willow Bend Urgent Care, then {County General}.
  hit He was taken to {Mercy General} by air
  miss letter to Attorney General, who
  miss shares in Motors General.

# "brought in by BPD": police by their letters.
rule work/police-letters
  type ORGANIZATION
  trigger word by called custody per filed
  back 3
  confidence 0.82
  regex %{lb}(?:(?:brought(?: in)?|arrested|escorted|detained|transported|cited|stopped|found|picked up|dropped off) by|custody of|[Cc]alled|[Pp]er|filed with) (?<hide>(?!COPD|OPD|IPD|PPD|TPD|CPD|APD|CAPD|PD)[A-Z]{1,3}PD)(?![\pL\d-])
  hit brought in by {BPD} last night from
  hit Called {SFPD}, report taken
  miss treated with COPD in mind
  miss found by OPD staff

# Who sends somebody to work: "She temps through Adecco."
rule work/temps-through
  type EMPLOYER
  trigger word through via with
  back 2
  confidence 0.84
  regex %{lb}(?:temps|temped|temping|temp work|agency work|placed|subcontracts|contracts) (?:through|via|with) (?<hide>\p{Lu}[\pL'&-]{1,20}(?: (?:& )?\p{Lu}[\pL'&-]{1,20}){0,3})(?=[.,;)](?: |\z)|\z| (?:in|at|on|and|for|since|as)\b)(?C"!month|weekday|person-verb")
  hit She temps through {Adecco}.
  hit temped with {Quillon Staffing} since then
  miss placed through Monday, then
  miss placed with a sling

# Where somebody did time.
rule work/did-time
  type FACILITY
  trigger word time
  back 3
  confidence 0.88
  regex %{lb}(?:did|does|doing|served|serving|done) (?:his |her |hard |some |more )?time (?:in|at) (?:the )?(?<hide>\p{Lu}[\p{Ll}'-]{2,20}(?: \p{Lu}[\p{Ll}'-]{2,20}){0,2})(?![\pL])(?C"!country|state|month|weekday")
  hit He did time in {Wormwood Scrubs}.
  hit served time at {Snake Canyon} for it
  miss He did time in Vietnam
  miss served time in the army
