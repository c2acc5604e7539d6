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
