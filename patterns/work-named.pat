# Bodies that are named beside what says that they are some: behind a trade, on the line of a form, a bank, a tribe, an ambulance, a
# clinic by its ending.

define org_word (?:(?:St|Mt|Ft|Bros|Co|\p{Lu})\.|\p{Lu}(?:[\pL\pN'+-]|\.(?=\pL)){0,24})
define org_name (?<testorganisation>%{org_word}(?:(?: (?:of|and|the|&|for|de|la|del))? (?!(?C"wide"))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|He|She|His|Her|The|No\. ?\d+)\b)(?:%{org_word}|&)){0,6})(?<![.&])(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LLP|GmbH|plc|PLC)%{rb}\.?| (?:No\. ?|#)?\d{1,3}(?![\d/:.%-]\d|\d|%| (?:\p{Ll}+ )?(?:hours|days|weeks|months|years|times|h|hrs|lbs?|kg|per)\b))?
define no_org (?C"!testorganisation:generic-workplace")(?C"!testorganisation:state|country|month|weekday|holiday|season|demonym|title|heading|abbreviation|eponym|medical|drug|specialty")
define no_place (?C"!testorganisation:place-us|place-world")
# The first word of a body is no word of medicine.
define no_medical (?=(?<testname>\p{Lu}[\pL'+-]*)(?![\pL'+-])(?C"!testname:eponym|drug|scale|title|heading|weekday|month|holiday|demonym|pronoun|article"))

# "a card dealer at Bay 101", "baker with Griffin and Daughters", "elevator agent with Gull Lake Grain".
rule work/behind-trade
  type EMPLOYER
  trigger entry occupation
  trigger entry occupation-head
  confidence 0.91
  regex %{lb}\p{Ll}{3,20}(?!\pL)(?= (?:at|with|for|aboard)\b)(?C"occupation|occupation-head")(?C"!role-clinician|role-patient|relative|person-verb") (?:at|with|for|aboard)(?: the)? (?!(?:Mr|Mrs|Ms|Dr|Miss|Judge|Type|Stage|Grade|Class|Level|Part|Chronic|Acute|Severe|(?:Defendant|Plaintiff|Claimant|Applicant|Employer|Respondent|Appellant|Company)(?:s|'s|s'|’s)?)\b)%{no_medical}(?<hide>%{org_name})%{no_org}%{no_place}(?=[.,;:)]|\z|\n| \p{Ll}| \()
  hit a card dealer at {Bay 101}, died
  hit work as a baker with {Griffin and Daughters} in town
  hit an elevator agent with {Gull Lake Grain} for years
  miss a cook with Parkinson's disease
  miss a farmer at Easter
  miss a nurse at Mercy
  miss a roofer with the Respondent's crew
  miss a welder with Type II diabetes

# "Ulysses Grant, snowplow driver, Hennepin Roads", "Gamekeeper, the Glanusk shoot".
rule work/trade-comma
  type EMPLOYER
  trigger entry occupation
  trigger entry occupation-head
  back 8
  confidence 0.8
  regex (?:(?<=[Pp]arent \d: )|(?<=[Mm]other: |[Ff]ather: |[Ss]pouse: ))\p{Lu}[\p{Ll}'-]{1,20} \p{Lu}[\p{Ll}'-]{1,20}, (?:\p{Ll}{3,15}[ -]){0,2}\p{Ll}{3,20}(?=,)(?C"occupation|occupation-head"), %{no_medical}(?<hide>%{org_name})%{no_org}(?=[.,;:)]|\z|\n|[ \t](?C"wide")| (?:cell|work|home|phone|tel)\b)
  hit Parent 2: Ulysses Grant, snowplow driver, {Hennepin Roads}   work 612
  miss Parent 2: Ulysses Grant, snowplow driver, cell 612

# "He has been on the line at Two Sisters", "works the till at Marlow's".
rule work/on-the-line
  type EMPLOYER
  trigger word line floor till register counter dock docks boats crew payroll books assembly forklift
  back 3
  confidence 0.84
  regex %{lb}(?:on|works?|worked|working|ran|runs) the (?:assembly |production |packing |kill |sales |factory |night )?%{trigger} (?:at|for|with) (?:the )?%{no_medical}(?<hide>%{org_name})%{no_org}
  hit He has been on the line at {Two Sisters Tortillas} since then
  hit She works the till at {Marlow's Hardware} now
  miss He fell on the floor at Easter
  miss on the line at home

# "My work is La Petite Abeille; please do not ring".
rule work/my-work-is
  type EMPLOYER
  trigger word work job workplace employer boss
  back 1
  confidence 0.84
  regex %{lb}(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir) (?:present |current |old |new |last )?%{trigger} (?:is|was) (?:at |with |for )?(?:the )?%{no_medical}(?=(?<testhead>\p{Lu}[\pL'-]*)(?:(?C"!testhead:english|given-male|given-female")| \p{Lu}\p{Ll}| & ))(?<hide>%{org_name})%{no_org}(?=[.,;)]|\z| (?:and|on|in|since)\b)
  hit My work is {La Petite Abeille}; please wait
  hit Her employer is {Blue Heron Foods}.
  miss My work is Monday to Friday.
  miss His boss is Maria.

# "fished for Southern Ice", "sewed linings at home for Bonny Coats".
rule work/made-for
  type EMPLOYER
  trigger word sewed sews sewing baked bakes cleaned cleans cleaning fished fishes hauled hauls hauling welded welds drives drove logged picked packs packed typed
  confidence 0.82
  regex %{lb}%{trigger}(?: (?!for )[\pL-]{1,15}){0,4} for (?:the )?(?!(?:Mr|Mrs|Ms|Dr|Miss)\b)%{no_medical}(?=(?<testhead>\p{Lu}[\pL'-]*)(?:(?C"!testhead:given-male|given-female")| \p{Lu}[\pL'-]*(?C"english")(?C"!surname-us|surname-world")))(?<hide>%{org_name})%{no_org}(?=[.,;:)]|\z| \p{Ll})
  hit herself sewed linings at home for {Bonny Linens}. Her son
  hit He hauled gravel for {Tri-County} then
  miss She cleaned for Maria then
  miss He picked it for Christmas.

# "his brother's store, JUBBA HALAL, 320", "a shop called Larkspur".
rule work/shop-named
  type EMPLOYER
  trigger word store shop business firm company restaurant garage bakery salon farm workshop pub cafe diner bar
  confidence 0.8
  regex %{lb}(?:(?i:%{trigger}),? (?i:called|named|known as) (?:the )?|(?<='s |'S |[Hh]is |[Hh]er |[Mm]y |[Oo]ur |HIS |HER )(?i:%{trigger}), (?=\p{Lu}[\pL'-]+ \p{Lu}))%{no_medical}(?<hide>%{org_name})%{no_org}(?=[.,;:)]|\z| \p{Ll})
  hit NOTE FROM HIS BROTHER'S STORE, {JUBBA HALAL}, 320
  hit at a diner called {Larkspur} in town
  miss at his shop, Monday, he fell
  miss the company, and Larkspur

# "your insured Big Cypress Airboat Rides; my patient".
rule work/insured
  type ORGANIZATION
  trigger word insured assured policyholder
  confidence 0.82
  regex %{lb}(?:[Yy]our|[Oo]ur|[Tt]he) (?i:%{trigger}),? (?=(?<testname>\p{Lu}[\pL'-]+)(?C"!testname:given-male|given-female|given-world|title|title-personal|title-female|title-male"))(?<hide>%{org_name})%{no_org}(?=[.,;:)]|\z| \p{Ll})
  back 1
  hit Re: your insured {Big Cypress Airboat Rides}; my patient
  miss Re: your insured Maria Delgado; she
  miss daughter of the insured, Smt. Kamala

# "enrolled Muscogee Nation", "a member of the Marlow Band".
rule work/tribe
  type ORGANIZATION
  trigger word nation tribe tribes band rancheria pueblo
  back 6
  confidence 0.84
  regex %{lb}(?:[Ee]nrolled(?: (?:member|citizen))?(?: (?:of|in|with))?(?: the)?|(?:[Mm]ember|[Cc]itizen)s? of the|descendant of the) (?<hide>(?:\p{Lu}[\pL'-]{1,20} (?:of |and )?){1,4}(?:Nation|Tribes?|Band|Rancheria|Pueblo)(?: of \p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20})?)?)%{rb}
  hit unknown. Enrolled {Muscogee Nation}, roll no.
  hit a member of the {Lac Courte Band}, he
  miss enrolled in a band
  miss The Gastric Band was tight

# "into our account, Standard Bank, Musgrave branch".
rule work/bank
  type ORGANIZATION
  trigger word bank
  back 5
  confidence 0.82
  regex %{lb}(?:[Aa]ccount|[Ll]oan|[Mm]ortgage|[Cc]heque|[Cc]heck|[Tt]eller|[Cc]ashier|[Tt]ransfer)(?:,| at| with| from| by)(?: the)? (?<hide>(?:\p{Lu}[\pL'&-]{1,20} ){1,3}Bank(?: of \p{Lu}\p{Ll}{1,20})?)%{rb}
  hit into our trust account, {Standard Bank}, Musgrave
  hit a teller at {First Plains Bank} in town
  miss the account, Bank holiday
  miss the blood bank

# "Left with SA Ambulance", "by Air Evac 12", "Acadian Unit 417 took the rider".
rule work/ambulance
  type ORGANIZATION
  trigger word ambulance ems paramedics evac medevac
  back 4
  confidence 0.84
  regex %{lb}(?<hide>(?!(?:The|By|Via|An|Per|With|And|ALS|BLS|ED|ER|PT|No|Called|Arrived|To|In|On|From|Local|State)\b)(?:(?<testname>\p{Lu}\p{Ll}[\pL'-]{1,20})(?C"!testname:english|heading|title|month|weekday|country|state") (?:\p{Lu}[\pL'-]{2,15} ){0,2}|(?:\p{Lu}\p{Ll}{2,15}[ -])?County |[A-Z]{2,4} (?=A))(?:EMS|Ambulance(?: Service)?|Paramedics|Medevac)|Air Evac(?: \d{1,3})?)%{rb}
  hit Left with {SA Ambulance} 1100
  hit flown by {Air Evac 12} to it
  hit by {Tri-County EMS} unit 4
  miss by BLS Ambulance to it
  miss Arrived by Ambulance at noon
  miss Called EMS at noon

rule work/ambulance-unit
  type ORGANIZATION
  trigger word unit
  back 2
  confidence 0.84
  regex %{lb}(?<hide>(?<testname>\p{Lu}\p{Ll}{3,15})(?C"!testname:english|heading|medical|specialty|facility-modifier"))(?= Unit \d{1,4} (?:took|transported|brought|arrived|responded|carried|was dispatched|on scene))
  hit {Acadian} Unit 417 took the rider in
  miss Trauma Unit 4 took the rider in
  miss Acadian Unit 4 is full

rule work/scouts
  type ORGANIZATION
  trigger word pack troop
  back 3
  confidence 0.86
  regex %{lb}(?<hide>(?:Cub Scout|Boy Scout|Girl Scout|Scout|Brownie|Girl Guide|Scouts BSA) (?:Pack|Troop) #?\d{1,5})%{rb}
  hit used at {Cub Scout Pack 38} camp
  hit leads {Girl Scout Troop 4471} there
  miss a pack of 38
  miss the troop left

# "Gordons the chemist".
rule work/the-chemist
  type ORGANIZATION
  trigger word chemist chemists butcher butchers baker bakers optician opticians grocer grocers florist florists
  back 4
  confidence 0.82
  regex %{lb}(?<hide>(?<testname>\p{Lu}\p{Ll}{2,15}(?:'?s|'))(?C"!testname:weekday|month|pronoun|demonym") the %{trigger})%{rb}
  hit the girl in {Gordons the chemist} mixed us up
  hit went to {Marlow's the butchers} then
  miss He is the chemist
  miss Is this the baker

# The lines of a form: "TPA : Deccan MediAssist, policy", "Comp carrier    Red Dirt Mutual    Policy", "Solicitors: Cassowary Law;".
rule work/form-line
  type ORGANIZATION
  cross line
  trigger word tpa carrier insurer underwriter solicitors solicitor attorneys broker bank union lender agency administrator contractor subcontractor payer
  back 3
  confidence 0.84
  regex (?:\A|(?<=\n|\d\. |\d\.|\d\) )|(?<=[ \t])(?C"wide"))[ \t]*(?i:(?:comp |claims |insurance |managing |third[- ]party |work ?comp |workers' comp(?:ensation)? |instructing |defen[cs]e )?(?:tpa|carrier|insurer|underwriters?|solicitors?|attorneys|broker|bank|union|lender|agency|administrator|(?:sub)?contractor|payer))(?:[ \t]?:[ \t\n]{0,4}|[ \t](?C"wide"))(?!(?i:none|self|unknown|n/a|not|see|same|claim|date|medicare|medicaid|private|workers|yes|no|id|phone|policy|group|member|name|address|attn)\b)%{no_medical}(?=(?<testhead>\p{Lu}[\pL'-]*)(?C"!testhead:given-male|given-female|given-world")|\p{Lu}[\pL'-]* (?:\p{Lu}[\pL'-]* )?(?:Law|Mutual|Insurance|Partners|LLP|Group|Legal|Solicitors|Bank)\b)(?<hide>%{org_name})%{no_org}(?!:)(?=[.,;)]|\z|\n|[ \t](?C"wide")|[ \t]*\t| (?:policy|claim)\b)
  hit TPA : {Deccan MediAssist}, policy DMA
  hit 10. Comp carrier    {Red Dirt Mutual}   Policy WC
  hit Solicitors: {Cassowary Law}; Tableland
  miss Carrier: none known
  miss used by the claims administrator: Larkspur Chronic Pain rules
  miss Solicitors: Maria Delgado
  miss He is a carrier   Policy

# ---- places of care -----------------------------------------------------------------------------------------------------------------

# "PT at Elm Street Rehab", "MD, Diamond Lake Peds", "ADMITTED CAPE BRETON REGIONAL": a clinic by its short ending.
rule work/clinic-ending
  type FACILITY
  trigger word rehab peds pt ot ortho orthotics prosthetics regional pediatrics physiotherapy physio dental derm allergy imaging urology
  back 7
  confidence 0.82
  regex (?:(?<=[Aa]t |AT |[Tt]o |TO |[Ff]rom |FROM |[Vv]ia |MD, |DO, |RN, |NP, |\), |ADMITTED |[Aa]dmitted )|(?<=[Aa]t the |[Ff]rom the |[Tt]o the ))(?<hide>(?:S[Tt]\. )?(?:(?<testname>\p{Lu}[\pL'-]{1,20})(?C"!testname:medical|heading|facility-modifier|specialty|month|weekday|title|eponym") (?:(?:of |& |and )?\p{Lu}[\pL.'-]{0,20} ){0,3}(?:& )?)\pL{2,15}(?<=Rehab|Peds|\bPT|\bOT|Ortho|Orthotics|Prosthetics|Regional|Pediatrics|Physiotherapy|Physio|Dental|Derm|Allergy|Imaging|Urology|REHAB|PEDS|ORTHO|REGIONAL|ALLERGY|IMAGING|DENTAL))(?=[.,;)]|\z|\n| \p{Ll}|[ \t](?C"wide")|\))
  hit 10 visits of PT at {Elm Street Rehab} from July
  hit Yang, MD, {Diamond Lake Peds}
  hit knee from {Wind River Orthotics}. We
  hit FX CALCANEUS. ADMITTED {CAPE BRETON REGIONAL}. SURGEON
  hit (at {ST. CLOUD LUNG & ALLERGY}) has
  miss sent to Outpatient Rehab for it
  miss sent to Cardiac Rehab.
  miss He went to PT today
  miss to ask HIM TO SEE MS. FONTENOT, aged 68

# "Dr. Tan at Mercy gave", "died at Regional the next day", "9/2/17  Regional ED".
rule work/short-hospital
  type FACILITY
  trigger word mercy regional memorial methodist baptist presbyterian lutheran deaconess providence parkview
  back 1
  confidence 0.8
  regex (?:(?<=[Aa]t |[Tt]o |[Ff]rom |[Vv]ia )|(?<=[ \t])(?=\pL{5,12} ED\b))(?<hide>(?:Mercy|Regional|Memorial|Methodist|Baptist|Presbyterian|Lutheran|Deaconess|Parkview)(?: (?=(?:ED|ER|ICU)\b))?+)(?:ED|ER|ICU)?(?<!the )(?=[.,;)]|\z| \p{Ll}|:)
  hit Dr. Tan at {Mercy} gave it
  hit She died at {Regional} the next day.
  miss the Regional office
  miss to Mercy Street

# "Counselled at The Well every second week", "dialysis at Larkspur".
rule work/treated-at
  type FACILITY
  trigger word counselled counseled counselling counseling dialysis detox hospice respite daycare physio therapy treated admitted
  confidence 0.74
  regex %{lb}(?i:%{trigger}) (?:at|to) (?:(?=[Tt]he )|(?=(?<testname>\p{Lu}[\pL'-]+)(?C"!testname:english|medical|heading|abbreviation|month|weekday|state|country")))(?<hide>(?:The )?%{org_name})%{no_org}(?=[.,;)]|\z| (?:every|on|in|for|since|twice|once|from|until|and|with|by|where)\b)
  hit Counselled at {The Well} every second week
  hit dialysis at {Marlowe} twice
  miss admitted to Medicine for it
  miss treated at Home on Monday
  miss admitted to ICU for it

# "B.S., Purdue, 2005".
rule work/degree-from
  type FACILITY
  trigger word bs ba ms ma phd mba jd b m ph bsc msc
  confidence 0.82
  regex %{lb}(?:B\.?S|B\.?A|M\.?S|M\.?A|Ph\.?D|M\.?B\.?A|J\.?D|B\.?Sc|M\.?Sc)\.?(?: in \pL{4,15}(?: \pL{4,15})?)?,? (?:from )?(?<hide>%{org_name})(?=, (?:19|20)\d\d)(?C"!testorganisation:month|weekday|state|title|credential|abbreviation")
  hit B.S., {Purdue}, 2005. Married
  hit BA in History, {Marlow College}, 1999
  miss M.S., May, 2005
  miss Seen by B.S., then, 2005

# ---- small letters ------------------------------------------------------------------------------------------------------------------

# "drives for whoever pays, llc", "at andersons co-op at 5", "by tri-county ems unit 4".
rule work/lower-form
  type ORGANIZATION
  trigger word llc inc ltd ems op logistics trucking provisioning
  back 8
  confidence 0.84
  regex (?<=\bat |\bfor |\bby |\bwith |\bfrom )(?:the )?(?<hide>(?!(?:the|a|an|his|her|this|that|my|some|local)\b)(?:\p{Ll}[\p{Ll}'-]{1,15},? ){1,3}(?:llc|inc|ltd)|\p{Ll}[\p{Ll}'-]{2,15}(?:(?C"!english")|(?<=tri-county|twin ports))(?: \p{Ll}{2,15})? (?:ems|co-op|logistics|trucking|provisioning)|\p{Ll}{3,12} \p{Ll}{4,12} (?:logistics|trucking|provisioning))%{rb}
  hit She drives for {whoever pays, llc} (that is so
  hit has to be at {andersons co-op} at 5
  hit transport by {tri-county ems} unit 4
  hit clerk at {twin ports provisioning} on the 20th
  miss brought by ems at noon
  miss at the co-op at 5

# "a teacher in U.S.D. 305", "ISD 622": districts of schools by their number.
rule work/district-code
  type ORGANIZATION
  trigger word usd isd cusd cisd u i c
  confidence 0.93
  regex %{lb}(?:U\.S\.D\.|USD|I\.S\.D\.|ISD|C\.U\.S\.D\.|CUSD|C\.I\.S\.D\.|CISD) (?:[Nn]o\. ?|#)?[1-9]\d{1,3}(?![\d.,]*\d|[\pL$%])(?! ?(?:per|a |an |each|million|thousand|dollars|paid|owed))
  hit teacher in {U.S.D. 305}. Her
  hit the boys to {ISD 622} now
  miss paid USD 305.20 for it
  miss USD 305 per week
