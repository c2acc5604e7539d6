# Numbers of classifications that everybody can look up: occupations, industries, procedures.
rule protect/classification
  type PROTECT
  trigger word soc dot onet naics sic cpt hcpcs icd drg apc ndc loinc snomed isco dsm cfr usc
  confidence 0.99
  regex %{lb}(?:SOC|DOT|O\*NET|ONET|NAICS|SIC|CPT|HCPCS|ICD(?:-?(?:9|10))?(?:-CM)?|DRG|NDC|LOINC|SNOMED|ISCO)(?: (?:code|no|number|title|id)s?\.?)?[:#]? ?#?(?:\d{2,3}[-.]\d{3,4}(?:[-.]\d{2,4})?(?:-\d{2,3})?|\d{4,8}(?:-\d)?|[A-Z]\d{2,4}(?:\.\d{1,4})?|\d{3}\.\d{3}-\d{3})(?:, ?(?:\d{2,3}[-.]\d{3,4}(?:-\d{2,3})?|\d{5}))*(?![\pL\d])
  hit clerk ({SOC 41-2022}), dispatcher
  hit stated as {DOT 620.261-010} in the report
  hit under {NAICS 722511} there
  miss SSN 441-20-2022
  miss DOB 4412022
