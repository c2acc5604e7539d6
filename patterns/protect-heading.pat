# Letters of a list before what is no name: "B. On the count of fraud", "B. LEFT AXILLARY LYMPH NODE".

rule protect/section-letter-function
  type PROTECT
  trigger shape initial
  confidence 0.981
  regex \A[ \t]*[A-M]\. (?:(?<testname>\p{Lu}\p{Ll}{1,9})(?!\pL)(?C"testname:article|pronoun|pronoun-possessive|preposition-place|preposition-of|preposition-for|preposition-other|preposition-agent|conjunction|conjunction-clause|auxiliary")(?C"!testname:given-male|given-female|month")|(?:LEFT|RIGHT|BILATERAL|UPPER|LOWER|ANTERIOR|POSTERIOR|MEDIAL|LATERAL|SKIN|BREAST|COLON|LYMPH|NODE|LUNG|LIVER|PROSTATE|UTERUS|CERVIX|THYROID|KIDNEY|STOMACH|BONE)(?= \p{Lu}{2}|[,:]))
  hit {B. On} the count of fraud
  hit {B. LEFT} AXILLARY LYMPH NODE
  hit {C. Whether} he fell
  miss B. Long was seen
  miss B. May signed
