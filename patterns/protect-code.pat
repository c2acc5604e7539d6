# Numbers of classifications that everybody can look up: occupations, industries, procedures.
rule protect/classification
  type PROTECT
  trigger word soc dot onet naics sic cpt hcpcs icd drg apc ndc loinc snomed isco dsm cfr usc
  confidence 0.99
  regex %{lb}(?:SOC|DOT|O\*NET|ONET|NAICS|SIC|CPT|HCPCS|ICD(?:-?(?:9|10))?(?:-CM)?|DRG|NDC|LOINC|SNOMED|ISCO)(?: (?:code|no|number|title|id)s?\.?)?[:#]? ?#?(?!\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{4}(?!\d))(?!(?<=DOT |DOT: |DOT #|DOT number |DOT no |DOT no\. |DOT id |DOT ID )\d{5,8}(?![\d.-]))(?!(?<=ICD |ICD: |ICD number |ICD no |ICD no\. |ICD id |ICD # |ICD #)\d{6,8})(?:\d{2,3}[-.]\d{3,4}(?:[-.]\d{2,4})?(?:-\d{2,3})?|\d{4,8}(?:-\d)?|[A-Z]\d{2,4}(?:\.\d{1,4})?|\d{3}\.\d{3}-\d{3})(?:, ?(?:\d{2,3}[-.]\d{3,4}(?:-\d{2,3})?|\d{5}))*(?![\pL\d])
  hit clerk ({SOC 41-2022}), dispatcher
  hit stated as {DOT 620.261-010} in the report
  hit under {NAICS 722511} there
  miss SSN 441-20-2022
  miss DOB 4412022
  miss DOT 614-555-0132
  miss US DOT 1234567
  miss ICD number 1234567

# "G3P1011", "G4 T2 P0 A1 L2", "P2002": pregnancies and what became of them.
rule protect/parity
  type PROTECT
  trigger word g p t
  confidence 0.99
  regex (?<![\pL\pN./-])(?:G ?\d{1,2},? ?(?:T ?\d{1,2},? ?)?P ?(?:\d{4}|\d{1,2})(?:(?:[+-]\d){1,3})?(?:,? ?(?:A|Ab|SAb|TAb|EAb|SAB|TAB|L|LC|M|E) ?\d{1,2}){0,4}|(?<![A-Z]{2} )(?<!olicy |ocker |oom |zip |Zip |ZIP |Bed |bed |nit |pt |pt\. |adge |laim |ase |ile |ount |oyee |ID |umber |no\. |No\. |# |cense |late |tag |hart |xt\. |xt )P ?\d{4}(?=[ ,.;)]|\n|\z)|T ?\d ?P ?\d ?A ?\d ?L ?\d)(?![\pL\pN])
  hit Adaeze      {G3P1011}     EDD
  hit 28 yo {G4 T2 P0 A1 L2} at term
  hit a {G2P1} at 32 weeks
  hit {G5, P3+1} came
  miss room G3 is P1
  miss a GP1011
  miss orthopedics, TX P0442.
  miss Policy P2014
  miss locker P2014

# "24/7" is always.
rule protect/always
  type PROTECT
  trigger digits 2 2 /
  confidence 0.905
  regex (?<![\pN/.-])24/7(?![\pN/-]|\.\d)
  hit Take it {24/7} for a week
  miss on 24/7/2023 he left

# "West Virginia Code § 23-4-8c", "G. L. c. 229, § 2": statutes of a state by their name.
rule protect/state-code-section
  type PROTECT
  trigger word code statutes laws l stat annotated
  back 4
  confidence 0.99
  regex %{lb}(?:(?:\p{Lu}\p{Ll}{2,12} ){1,3}(?:Code|Statutes|Laws|Revised Code|Labor Code|Code Annotated|Gen(?:eral)?\.? Laws)(?: Ann\.?| Annotated)?(?= ?§|,? (?:section|sec\.|ch\.|c\.) ?\d)|G\. ?L\.,? c\. ?\d{1,4}[A-Z]?)
  hit presumption of {West Virginia Code} § 23-4-8c(b)
  hit wrongful death, {G. L. c. 229}, § 2,
  miss Maria Code came

# "Reported to DON.": the director of nursing, where others are paged.
rule protect/director-nursing
  type PROTECT
  trigger word don adon
  back 2
  confidence 0.985
  regex (?:(?:[Tt]o|[Bb]y|[Pp]er|[Nn]otified|[Pp]aged|[Cc]alled|[Ww]/|[Aa]nd|[Tt]he|/) |/)(?<hide>A?DON)(?=[.,;:)/]|\n|\z| (?:and|aware|notified|of|on|in|at|will|to|office)%{rb})
  hit Incident rpt to {DON}.
  hit notified {ADON} of it
  miss to DON PRUITT of it

# "The Cochrane reviews of 2005 and 2014", "last revision, March 2021": when a paper was made.  Studies, statements and reviews are of a
# person, too ("a sleep study in June 2013", "her statement of May 2015"), unless a word says of which kind they are.
rule protect/paper-year
  type PROTECT
  trigger word review reviews study studies guideline guidelines trial trials edition editions revision consensus statement statements
  back 2
  confidence 0.99
  regex %{lb}(?:(?<=last |Last |test |rent |cent )(?i:revision)(?! in )|(?i:guidelines?|editions?|(?:Cochrane|systematic|literature|meta-analytic|randomi[sz]ed|controlled|cohort|population|registry|multicent(?:er|re)|landmark|consensus|position|practice)[ ](?:reviews?|study|studies|trials?|statements?)|consensus))(?:,| of| from| in|:)? (?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d(?:(?:,| and|, and) (?:19|20)\d\d){0,3}(?!\d)
  hit The {Cochrane reviews of 2005 and 2014} and
  hit by the panel; last {revision, March 2021}.
  miss reviews of 20 charts
  miss a sleep study in June 2013 was normal
  miss her statement of May 2015 says so
  miss At trial in April 2017 each called
  miss hip revision in May 2012
  miss her revision, March 2012
  miss stump revision from 2012
  miss The revision, March 2012, was done
