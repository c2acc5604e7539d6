# Numbers in parts behind a hash and letters, logins of a log, and licences.

# "BlueRidge Advantage #BRX 4410927 02": a number in parts, letters before it.
rule number/hash-parts
  type HEALTHPLAN
  trigger mark #
  confidence 0.9
  regex # ?(?<hide>[A-Z]{1,5}[ -]?\d{4,12}(?:[ -]\d{1,6}){1,3})(?![\pL\pN]|[-/.]\d)
  hit Payer: BlueRidge Advantage #{BRX 4410927 02}\n
  hit plan #{H 55127 004 1}, group
  miss #4 of 12
  miss tag #AB 12 34

# "05/20/24 KWEST  SUBRO ASSIGNED": who wrote an entry, behind its day.
rule number/login-entry
  type USERNAME
  cross line
  trigger digits 1 2 /
  confidence 0.86
  regex (?:\A|(?<=\n))[ \t]*\d{1,2}/\d{1,2}/(?:19|20)?\d\d(?:[ T]\d{1,2}:?\d\d(?: ?[AaPp][Mm]?)?)?[ \t]{1,3}(?:[-–|][ ])?(?<hide>(?=(?<testlogin>[A-Z]{4,9}))[A-Z]{4,9}\d{0,3})(?![\pL\pN])(?C"!testlogin:english|abbreviation|medical|heading|title|given-male|given-female|role-clinician|specialty|organisation-head|month|weekday|drug|scale|credential|form-label")(?=[ ](?C"wide")|:| - | \||\n)
  hit DED 500.\n\n05/20/24 {KWEST}  SUBRO ASSIGNED
  hit 07/16/24 {JFOX1}  SIU\nSURV
  hit 3/4/2022 14:10 {RPATEL2}: called EE
  miss 05/20/24 NOTE  SUBRO
  miss 05/20/24 SUBRO ASSIGNED
  miss 05/20/24 PHYSICAL  THERAPY

# "MPAN 21 1234 5678 901", "UTR is 44710 22018", "CRN 204 471 882T": meters, taxes and benefits of other countries.
rule number/meter-tax
  type ID
  trigger word mpan mprn mpr utr crn nmi tfn abn pps ppsn ird pan gstin acn uhid abha
  confidence 0.93
  regex %{lb}(?:MPAN|MPRN?|UTR|CRN|NMI|TFN|ABN|PPSN?|IRD|ACN|UHID|ABHA)(?: (?i:no|number|nr|num|ref|id|is|was))*\.?[:# ]{1,3}(?<hide>(?:S ?)?[A-Z]{0,3}\d{2,6}(?:[ -]?\d{1,6}){1,6}[A-Z]{0,2})(?![\pL\pN]|[-/]\d)
  hit Electric: MPAN {21 1234 5678 901}. She
  hit my UTR is {44710 22018} and
  hit Centrelink CRN {204 471 882T}
  hit ABN {51 824 753 556}
  miss the CRN of 4 men
  miss IRD 12 men

# "(CV-59) with VF-11": ships by their hull, squadrons by their letters.
rule number/hull-squadron
  type ID
  trigger word cv cvn dd ddg ff ffg ssn ssbn lha lhd lpd lst vf va vp vfa vma vmfa hmm hmla hsl vr vaq
  confidence 0.86
  regex (?<=\()(?:CVN?|DDG?|FFG?|SSB?N|LH[AD]|LPD|LST)-\d{1,4}(?=\))|(?<=with |from |of |in |to |and |, )(?:VFA?|VA|VP|VMF?A|HMM|HMLA|HSL|VR|VAQ)-\d{1,3}(?![\pL\pN/-])
  hit aboard USS Forrestal ({CV-59}) in
  hit served with {VF-11} from 1969
  hit a mechanic in {HMM-364} until
  miss the VA-11 form
  miss lead VR-4

# "LifeFlight N407LF": an aircraft.
rule number/aircraft
  type VEHICLE
  trigger word n
  confidence 0.92
  regex %{lb}N\d{2,5}[A-Z]{1,2}(?![\pL\pN-])
  hit via LifeFlight {N407LF}. PICC
  hit Cessna {N1183K} went down
  miss an N95 mask
  miss N20 W

# "PNC 18/447182K CRO 20771/18T": the numbers of the police.
rule number/police-index
  type ID
  trigger word pnc cro
  confidence 0.95
  regex %{lb}(?:PNC(?:ID)?|CRO)(?: (?i:no\.?|number|id|ref))?\.?[:# ]{1,2}(?<hide>(?:S?F? ?)?\d{2,6}/\d{2,7}[A-Z]?)(?![\pL\pN]|[-/]\d)
  hit PNC {18/447182K} CRO
  hit CRO {20771/18T}. Interp
  miss CRO 12 men
  miss the PNC 1/2

# "I think its 884 P 22107 or maybe 22170": numbers of a policy that somebody half remembers.
rule number/half-known
  type ID
  trigger word think maybe believe guess possibly perhaps
  back 4
  confidence 0.84
  regex %{lb}(?i:(?:I |we )?(?:think|believe|guess)(?: (?:it'?s|it is|that'?s|that is|the number is|the last (?:part|four) (?:is|was|are)|it was|is))?|or (?:maybe|possibly|perhaps)(?: it'?s)?|maybe(?: it'?s)?) (?<hide>(?=(?:[A-Z ]{0,4}\d){5})(?:[A-Z]{1,3}[ -]?)?\d{2,9}(?:[ -](?:[A-Z]{1,2}|\d{2,6})){0,4})(?![\pL\pN]|[-/.,]\d)(?! ?(?:mg|miles|dollars|hours|years|people|\$|steps|pounds|lbs|feet))
  hit on the card I think its {884 P 22107} or
  hit or maybe {22170}. My husband
  miss I think it was 12 feet
  miss or maybe 15000 dollars

# "CIB no. 447,182": the roll of a nation.
rule number/enrolled
  type ID
  trigger word cib cdib enrollment enrolment roll census
  confidence 0.92
  regex %{lb}(?i:CDIB|CIB|(?:tribal )?enrol?lment|census|roll)(?: card)? (?i:no\.?|number|#)(?: is)?:? ?(?<hide>\d{3},\d{3}|[A-Z]?\d{4,8}(?:-\d{1,4})?)(?![\pL\pN]|[-/.,]\d)
  hit CIB no. {447,182}. Raised
  hit tribal enrollment number {00412-7}
  miss census no. 12
  miss the roll number of men

# "commercial licence (CDL A, SULEJG*467PK)": Washington's licence has seven letters or stars.
rule number/licence-starred
  type LICENSE
  trigger mark *
  back 2
  confidence 0.97
  regex (?<![\pL\pN*])[A-Z]{1,7}\*{1,4}[A-Z]{0,2}\d{3}[A-Z0-9]{2}(?![\pL\pN])
  hit (CDL A, {SULEJG*467PK}), suspended
  hit licence {LEE**JA447QX}
  miss A*447

# "Licensed Psychologist PSY 21458": a licence behind the calling.
rule number/licence-letters
  type LICENSE
  trigger word psy lcsw lmft lcs pt ot md rn lpc lmhc np acsw crc cdms
  back 1
  confidence 0.9
  regex (?<=ogist |ogist, |orker |orker, |apist |ounselor |ounsellor |urse |hysician |urgeon |itioner |ogist\n|apist\n|orker\n)(?<hide>(?:PSY|LCSW|LMFT|LCS|PT|OT|MD|RN|LPC|LMHC|NP|CRC|CDMS) ?#? ?\d{4,7})(?![\pL\pN-])
  hit Licensed Psychologist {PSY 21458}\n48 Ferry
  hit Social Worker, {LCSW 77120}
  miss Psychologist PSY 214 sessions

# "VID 447 of 2019", "O.P. 12 of 2018": the register of a court.
rule number/register-of-year
  type ID
  trigger word of
  back 6
  confidence 0.88
  regex %{lb}(?:VID|NSD|QUD|WAD|SAD|NSW|O\.?P|W\.?P|O\.?S|C\.?S|Crl|CRL|SLP|FAO|RFA|MFA|CMA|OA|MA|Appeal|APPEAL|Petition|PETITION|Suit|SUIT|Application|APPLICATION|Claim|CLAIM|Matter|Complaint|Case|CASE|Cause|CAUSE|Action)(?:\([A-Z]{1,4}\)|\.)?(?: (?:Nos?|NOS?)\.?)? (?<hide>\d{1,6} (?:of|OF) (?:19|20)\d\d)(?!\d)
  hit claim (VID {447 of 2019}) it
  hit Civil Appeal No. {12 of 2019} is
  miss in May 12 of 2019
