# Days and years of clipped histories: a year behind a cancer, an anaesthetic or a course, at the head of a row of births, a day behind a sample
# or a needle, a day with a full stop behind how many weeks it begins.

define year (?<year>19[3-9]\d|20[0-4]\d)
define first (?<first>0?[1-9]|1[0-2])
define second (?<second>0?[1-9]|[12]\d|3[01])
define month (?<month_name>\p{Lu}\pL{2,8})(?!\pL)(?C"month")

# "Breast ca 2014.", "Previous GA 1989,", "Cataracts both eyes 2015 (Dr. Roe)", "spinal 2006, uneventful": what was had, and when.
rule date/year-had
  type DATE
  trigger digits 4 4 .,;)
  trigger digits 4 4 \s
  back 5
  confidence 0.76
  regex %{lb}(?:(?i:ca|rxn|reaction|suicide|murdered|killed|drowned|mets?|lymphoma|leuka?emia|myeloma|sarcoma|GAs?|an(?:a)?esthetics?|anesthesia|anaesthesia|epidural|spinal|(?:both|bilateral|right|left|R|L|bilat) (?:eyes?|knees?|hips?|shoulders?|wrists?|ears?|feet|hands|ankles?|elbows?|breasts?|legs?|arms?|carpal tunnels?)|(?:knee|hip|shoulder|wrist|eye|ankle|elbow|breast|ear) (?:R|L|right|left)|OD|OS|OU|s/p [a-z]{3,15}|ICU|intubated|hospitali[sz]ed|inpatient|outpatient|relapsed?|remission|treated|cured|cleared|irradiated|transfused|vaccinated|immuni[sz]ed|ablated|stented|paced|cardioverted|scoped|banded|clipped|coiled|pinned|plated|cast(?:ed)?)|treated \([^()\n]{2,24}\)|[a-z]{3,12} (?:ca|tx|rx|dx|hx|bx))(?:,| -| in)? \(?(?<hide>%{year})(?![-/:]\d|[\pL\pN]|[.,]\d)(?! ?(?:mg|ml|kcal|mL|units|cc|guidelines?|criteria))(?!, ?\d)(?=[.;,)]|[ \t]*(?:\n|\z)| (?:in|s/p|nl|by) |  | \((?:hives|rash|swelling|anaphylaxis|\p{Ll}{4,14}(?:omy|ion)\)|Dr|Prof|at |by |see |[RL]\)|\p{Lu}))
  hit rear-ended, settled. Breast ca {2014}.
  hit Previous GA {1989}, "never again". Mother
  hit Cataract surgery both eyes {2015} (Dr. Roe).
  hit Hep C treated (Epclusa) {2021}.
  hit one epidural {2006}; no trouble
  hit THR left hip {2011}, then
  hit new knee, hip L {2017}. Warfarin
  miss Ca 2014 mg daily
  miss Treated 2014 people there
  miss hospitalized (2014 of them)
  miss to the left hip 2000, 3000 units

# The rows of an obstetric history: "2019  SAB 7 wks", "2016 NSVD at term".
rule date/year-birth-row
  type DATE
  cross line
  trigger word sab tab eab svd nsvd nvd svb vbac ltcs lscs csection cs c miscarriage ectopic forceps vacuum stillbirth stillborn abortion tab emcs elcs ptd vag vaginal normal
  back 3
  confidence 0.84
  regex (?<![\pL\pN/.-])(?:G\d{1,2}:? {1,3})?(?<hide>%{year})(?:[:,.]| -)?[ \t]{1,6}(?=(?:\d\d ?(?:wks?|w) )?(?:SAB|TAB|EAB|N?SVD|NVD|SVB|VBAC|[LP]?LTCS|LSCS|EMCS|ELCS|C/S|CS\b|[Cc]-section|PTD|[Mm]iscarriage|[Ee]ctopic|[Ff]orceps|[Vv]acuum|[Ss]till(?:birth|born)|[Vv]ag(?:inal)? (?:birth|deliv|del)|[Nn]ormal (?:vaginal )?(?:birth|deliv)|[Aa]bortion))
  hit OB Hx\n  {2019}  SAB 7 wks, no D&C
  hit {2016} NSVD at term, boy
  hit G2: {2020} - LTCS for breech
  miss item 2019 is normal
  miss 2019 mg, normal vaginal

# "ESL level 5 at Hostos, 2009.", "GED night school, 1994;": what was learned, and when.
rule date/year-learned
  type DATE
  trigger digits 4 4 .,;)
  back 12
  confidence 0.76
  regex %{lb}(?:ESL|ESOL|GED|HSED|TASC|HiSET|OSHA[- ]?\d{2}|CNA|LPN|CDL|HVAC|EMT|A\.?A\.?S?\.|B\.?A\.|B\.?S\.|M\.?A\.|M\.?S\.|[Dd]iploma|[Dd]egree|[Cc]ertificates?|[Cc]ertification|[Cc]ourse(?:work)?|[Cc]lasses|[Tt]raining|[Aa]pprenticeship|[Ll]icen[sc]e|[Bb]achelor's|[Mm]aster's|[Aa]ssociate's|[Mm]atric|[Bb]accalaur[eé]at|[Tt]rade school|[Nn]ight school|[Vv]ocational school)(?:,? (?!\d{4})[\p{L}\d][\p{L}\d'.&-]{0,20}){0,8}(?<!\bAct|\bLaw|\bCode|\bRule|\bRules|lations),? (?:\()?(?<hide>%{year})(?=\)|[.;](?: |\n|\z)|, \p{Ll})
  hit ESL level 5 at Hostos, {2009}. Guard
  hit GED at night school, {1994}; then
  hit certificate in welding, Lincoln Tech, {2011}.
  hit diploma, Calverton High School ({1988}).
  miss Certificate Act 2009, s. 1
  miss training of staff in 2,009.
  miss the OSHA-10 rule, 2,014.

# "the flood, 1965 it must have been": what befell a place, and when.
rule date/year-befell
  type DATE
  trigger digits 4 4
  back 2
  confidence 0.8
  regex %{lb}(?i:flood|storm|fire|quake|earthquake|hurricane|blizzard|tornado|drought|famine|war|strike|coup|revolution|wedding|funeral|reunion|explosion|cave-in|big snow|ice storm|freeze),? \(?(?<hide>%{year})(?![-/.:]\d|[\pL\pN])(?=[.;)?!]|,(?! ?\d)| (?:it|I|that|or|when|maybe|must|if|was|he|she|we)\b|[ \t]*(?:\n|\z))
  hit thinking of the flood, {1965} it must have been
  hit We met at the wedding, {1972} I believe
  hit after the strike ({1984}) he
  miss storm 2000 times
  miss the fire, 2000, 3000 of them

# "UDS 1/2: methadone pos", "CXR 4/5: clear": what was sampled, its day and a colon.
rule date/month-day-sampled
  type DATE
  trigger word uds udt utox utox ua ucx bcx cbc bmp cmp lfts inr hgb labs cxr ct mri us xr ekg ecg echo eeg emg pft pfts abg vbg cultures culture swab biopsy path
  confidence 0.86
  regex %{lb}(?i:UDS|UDT|U-?tox|UA|UCx|BCx|CBC|BMP|CMP|LFTs|INR|HgB|labs|CXR|CT(?: (?:head|chest|abd|A/P))?|MRI(?: (?:brain|L-spine|C-spine|knee|shoulder))?|US|XR|EKG|ECG|echo|EEG|EMG|PFTs?|ABG|VBG|cultures?|swab|biopsy|path)(?: on| from)? (?<hide>%{first}/%{second}):(?= ?[\pL+\d(<>])
  hit O: COWS 4. UDS {1/2}: methadone pos, fent neg
  hit CXR {4/5}: clear
  hit MRI brain {3/8}: no bleed
  miss BCx 1/2 GPC clusters
  miss culture 2/4 bottles: MSSA

# "ESI L5-S1 9-22,": a needle, its level and a day that no level of the spine has.
rule date/month-day-needle
  type DATE
  trigger word esi tfesi ilesi lesi cesi mbb rfa snrb prp injection inj block scs discogram botox tpi ablation
  confidence 0.82
  regex %{lb}(?i:T?F?ESI|[ICL]?LESI|CESI|MBBs?|RFA|SNRB|PRP|injections?|inj|block|SCS trial|discogram|botox|TPI|ablation)(?: #\d)?(?: (?:[LTCS]\d{1,2}(?:[-/][LTCS]?\d{1,2}){0,2}|R|L|right|left|bilat|SI|SIJ|knee|hip|shoulder|wrist|elbow|ankle|facets?)){0,4},? (?:on )?(?<hide>%{first}-(?<second>1[3-9]|2\d|3[01]))(?=[.;,)](?: |\n|\z)|[ \t]*(?:\n|\z)| \()(?!, ?\d+ (?:minutes|days|weeks))
  hit ESI L5-S1 {9-22}, two weeks' relief
  hit R knee injection {3-17}.
  hit MBB bilat L4-5 {11-30} (70 %)
  miss injection 3-4, then
  miss block of 3-17 houses
  miss RFA 10-20 minutes

# "Has Fri appt", "missed her Tues group", "MMI est. Sept.", "RTW exp. Oct": the short hand of plans.
rule date/weekday-appointment
  type DATE
  trigger word mon tue tues wed weds thu thur thurs fri
  back 3
  confidence 0.82
  regex %{lb}(?i:has|had|missed|made|kept|his|her|my|the|next|this|for|cx|canceled|cancelled|confirmed|moved|r/s) (?:(?:his|her|a|the) )?(?<hide>(?:Mon|Tues?|Weds?|Thurs?|Fri)\.?)(?= (?:a\.?m\.? |p\.?m\.? )?(?:appts?|appointment|visit|mtg|meeting|call|f/u|hearing|depo|court|PT|OT|IME|MRI|surgery|session|group|class|clinic|deadline|date)(?!\pL|s? every))
  hit Has {Fri} appt w/ Dr. Roe, hand
  hit She missed her {Tues.} visit again
  miss has Fri group every week
  miss the Mon Calamari group

rule date/month-estimated
  type DATE
  trigger list month
  back 3
  confidence 0.84
  regex %{lb}(?i:est|exp|expected|estimated|anticipated|projected|proj|antic|tentative|tent)(?:\.|:|\.:)? (?:early |mid-?|late )?(?<hide>%{month})(?=\.? ?(?:[.,;)]|\n|\z)|\.? (?:to|at|or|for|if|per|w/|\p{Lu})(?!\pL))
  hit Dr visit. MMI est. {Sept}. Prosthesis quote
  hit RTW expected {October}, light
  hit MMI est: late {Nov} per Dr. Roe
  miss est. Mayo paid
  miss expected Roe to go

# "12 employers called 7.20 to 7.31": both days behind what was done between them.
rule date/dotted-span
  type DATE
  trigger digits 1 2 .
  back 2
  confidence 0.82
  regex %{lb}(?i:called|contacted|surveyed|visited|attended|absent|time|disabled|out|off(?: work| duty)?|away|hospitali[sz]ed|admitted|leave|vacation|worked|employed|incarcerated|jailed|detained|between|period|dates|TTD|TPD|paid|billed|covers|week of),? (?:from |of |on )?(?<hide>%{first}\.%{second} ?(?:to|-|\x{2013}|through|thru|until|and|till) ?(?<first2>0?[1-9]|1[0-2])\.(?<second2>0?[1-9]|[12]\d|3[01]))(?![\pL\pN]|[./-]\d)(?! ?(?:%|percent|mg|ml|cm|mm|kg|miles|hours|hrs|weeks|days|per|an hour|units|points))(?<!\.\d|\.\d )
  hit 12 employers called {7.20 to 7.31}; three were
  hit off work {3.11-4.18}, then
  hit TTD paid {11.04 through 12.15}.
  miss pH between 7.20 and 7.31 units
  miss paid 7.20 to 9.5 per hour
  miss worked 7.5 to 8.5 hours

# "16 weeks from 9.14", "6 visits starting 3.15": how many, and from which day.
rule date/dotted-from
  type DATE
  trigger digits 1 2 .
  back 4
  confidence 0.82
  regex %{lb}(?i:weeks?|wks?|months?|days|sessions|visits|classes|course|semester|term|effective|eff\.?|job|trial|modified|light duty|full duty|duty|RTW|released|begins|starts) (?:from|starting|beginning|as of|effective|eff\.?|on) (?<hide>%{first}\.(?<second>0[1-9]|1\d|2\d|3[01]))(?![\pL\pN]|[./-]\d)(?! ?(?:%|percent|mg|ml|cm|mm|kg|miles|hours|hrs|weeks|days|per (?:hour|day|cent|unit|month)|units|points|to))(?=[.,;)]|[ \t]*(?:\n|\z)| \p{Ll})
  hit certificate, 16 weeks from {9.14}, $3,850
  hit PT, 6 visits starting {3.15}.
  hit RTW light duty effective {12.02} per Dr. Roe
  miss creatinine in 3 days from 1.24 to 2.11
  miss six weeks from 9.5 mg

# "seen 3/5 and again 4/5 for": again needs two days.
rule date/month-day-again
  type DATE
  trigger word again
  back 8
  confidence 0.91
  regex %{lb}(?i:seen|here|called|treated|came|visited|evaluated|examined|injected|admitted|met|spoke|absent|cited|arrested|tested|collected|drawn|fell|served|wrote) (?:on |in )?(?<hide>%{first}/%{second})(?=,? and (?:then )?again (?:on )?\d{1,2}/\d{1,2}(?![/\d]))
  hit He was seen {3/5} and again 4/5 for it
  hit fell on {4/4}, and again on 5/5
  miss strength 3/5 and again 4/5
  miss seen as 3/5 and again

rule date/month-day-again-second
  type DATE
  trigger word again
  back 8
  confidence 0.91
  regex %{lb}(?i:seen|here|called|treated|came|visited|evaluated|examined|injected|admitted|met|spoke|absent|cited|arrested|tested|collected|drawn|fell|served|wrote) (?:on |in )?\d{1,2}/\d{1,2},? and (?:then )?again (?:on )?(?<hide>%{first}/%{second})(?![/\d])
  hit He was seen 3/5 and again {4/5} for it
  hit fell on 4/4, and again on {5/5}
  miss strength 3/5 and again 4/5
  miss seen again at 4/5

# "PLACED 11/02, REMOVED 11/10.": the day of a line that came out, whatever its number.
rule date/line-removed
  type DATE
  trigger word removed pulled discontinued dcd exchanged replaced inserted placed
  confidence 0.84
  regex %{lb}(?i:removed|pulled|discontinued|dc'?d|exchanged|replaced|inserted|placed)(?: on)? (?<hide>(?!(?:1/[2348]|2/[34]|3/[48]|[57]/8)(?!\d))%{first}/%{second})(?![\pL\pN/]|[-.]\d)(?=[.;](?: |\n|\z)|,(?! ?\d)|[ \t]*(?:\n|\z))
  hit PLACED 11/02, REMOVED {11/10}. PIV X 2.
  hit Foley inserted {4/5}, draining
  miss removed 5/10 of them
  miss placed 3/4.

# "new knee R 11/20", "THR left 6/14": a side between what was done and its day.
rule date/month-day-side
  type DATE
  trigger digits 1 2 /
  back 2
  confidence 0.82
  regex %{lb}(?:[Kk]nee|[Hh]ip|[Ss]houlder|[Cc]ataract|TK[RA]|TH[RA]|RCR|CTR|scope|cuff|hernia|eye) (?:R|L|rt|lt|right|left|OD|OS) (?<hide>%{first}/(?<second>1[3-9]|2\d|3[01]))(?![\pL\pN/]|[-.]\d)(?=[.,;)]|[ \t]*(?:\n|\z)| (?:by|with|at)(?!\pL))
  hit new knee R {11/20}, hip later
  hit CTR left {6/14} by Dr. Roe
  miss knee R 4/5, hip
  miss eye left 20/40

# "again that fall.", "began the fall she started college": a fall that nobody fell.
rule date/fall-that
  type DATE
  trigger word fall
  back 3
  confidence 0.78
  regex %{lb}(?:(?:again|later|earlier|moved|married|began|started|graduated|retired|left|returned) that (?<hide>fall)(?=[.,;)]| (?:and|when|he|she|they|we|I)(?!\pL)|[ \t]*(?:\n|\z))|(?<!after )the (?<hide>fall)(?= (?:he|she|I|we|they|his|her) (?:\pL+ )?(?:started|began|went|moved|married|left|turned|graduated|entered|retired|came|enrolled|enlisted|lost (?:his|her|my) (?:job|mother|father|wife|husband)|quit|met)(?!\pL)))
  hit bitten before, in 2016 and again that {fall}.
  hit Panic began the {fall} she started college.
  miss He worked again after that fall.
  miss the fall she had in May

# "We sold the place in 88 after": a year of two digits behind what was done once.
rule date/year-short-in
  type DATE
  trigger word in
  back 7
  confidence 0.78
  regex %{lb}(?i:sold|bought|moved|married|retired|built|born|came|died|graduated|enlisted|divorced|emigrated|settled|drafted|hired|closed|opened|left|started|quit)(?: (?!in )[\pL'’]{1,12}){0,4} in (?<hide>'?(?<year_short>[4-9]\d|0\d))(?![\pL\pN/:%-]|[.,]\d)(?=[.;,)](?: |\n|\z)| (?:after|when|and (?:he|she|we|they|I|then|moved|has|had|have|was|is)|because|with|from|to|as|for|before|so)(?!\pL)|[ \t]*(?:\n|\z))(?!,? (?:and )?\d)(?! for \$?\d)
  hit We sold the place in {88} after the bad
  hit I came here in {74}.
  hit he was born in {52}, and
  miss He left in 40 minutes.
  miss opened in 12 places

# "from the 20th till after": the first of two days.
rule date/day-from
  type DATE
  trigger word from
  confidence 0.84
  regex %{lb}[Ff]rom the (?<hide>(?<day>0?[1-9]|[12]\d|3[01])(?<ordinal>st|nd|rd|th))(?= (?:till|until|thru|through) (?!the \d\d?(?:st|nd|rd|th) (?:rib|toe|finger|floor|grade|meta)))(?!\w* (?:through|thru) (?:the )?(?:\d\d?th )?(?:rib|toe|finger|floor|grade|meta))
  hit at Ruth's from the {20th} till after
  hit off from the {3rd} until Monday
  miss from the 3rd through 5th toes
  miss from the 20th floor until

# "SSDI applied June, denied Sept, ALJ hearing set Feb.": what befell a claim, and its month.
rule date/month-of-claim
  type DATE
  trigger list month
  back 1
  confidence 0.82
  regex %{lb}(?i:applied|appealed|denied|approved|set|filed|granted|events?|incident|closed|settled|heard|issued|mailed|reopened|terminated|suspended|reinstated|allowed|renewed|expired|lapsed|laid off|fired|hired|rehired|promoted|divorced|separated|married|remarried|engaged|evicted|paroled|released|relapsed) (?<hide>%{month})(?=\.? ?(?:[,;)]|\n|\z)|\. ?(?:\p{Lu}|\n|\z))(?!,? \d)(?<!\bMay(?= [A-Z]))
  hit SSDI applied {June}, denied Sept
  hit ALJ hearing set {Feb}. Husband
  hit Similar event {Sept}., same vessel
  miss he filed May 3, 2014
  miss It was denied Roe.

# "labs by 6/10.": when something is due, whatever the day.
rule date/month-day-by
  type DATE
  trigger word by
  back 2
  confidence 0.91
  regex %{lb}(?i:labs|due|done|back|home|ready|submit(?:ted)?|complete[d]?|filed|paid|response|reply|signed|report|answer|respond|return(?:ed)?|records|decision|mailed|faxed|sent|authori[sz]ed|scheduled|seen|healed|closed|appeal) by (?<hide>(?!1/[234](?!\d)|2/3|3/4)%{first}/%{second})(?![\pL\pN/%]|[-.]\d)(?=[.,;)]|[ \t]*(?:\n|\z)| (?:or|and|at|to|for|per|if|w/)(?!\pL))
  hit RTC 2 wks, labs by {6/10}. Crisis
  hit response due by {4/5}, or
  miss closed by 3/4 inch
  miss reduced by 6/10.

# "Rptd: 10.8", "Seen at urgent care 10.8, x-ray neg", "RTW 10.22 no restr"
rule date/dotted-note
  type DATE
  trigger word rptd reported rcvd recd rtw care er ed inj injury doi dol lwd
  back 4
  confidence 0.84
  regex %{lb}(?:(?i:rptd|reported|rcvd|recd|DOI|DOL|LWD|date of inj(?:ury)?|inj)(?: on)?:[ \t]{1,3}|(?:RTW|[Uu]rgent care|ER|ED)(?: on)? )(?<hide>%{first}\.%{second})(?![\pL\pN]|[./-]\d)(?! ?(?:%|percent|mg|ml|cm|mm|kg|miles|hours|hrs|weeks|days|per|units|points|x))(?=[.,;)]|[ \t]*(?:\n|\z)|[ \t](?C"wide")| (?:no|w/|with|full|mod|light|by|at|per|to|x-?ray|and|for)(?!\pL))
  hit Rptd: {10.8}     Lost time
  hit Seen at urgent care {10.8}, x-ray neg
  hit RTW {10.22} no restr
  miss ER 10.8 hours
  miss Reported: 3.5 mg
