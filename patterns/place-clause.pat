# Towns that a clause gives away, and what of an address has no street: boxes, suites, flats.

# "the Rochester hearing location", "Caribou Regional Office"
rule address/office-of-town
  type CITY
  trigger word hearing regional district field area local branch
  back 4
  confidence 0.88
  regex %{lb}(?<!Social |Security |Compensation |States |Labor |Federal )(?<hide>(?<testtown>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,12})?)(?C"testtown:place-us|place-world")(?C"!testtown:state|country|month|weekday")) (?:[Hh]earing (?:[Ll]ocation|[Oo]ffice|[Ss]ite|[Pp]oint)|(?:[Rr]egional|[Dd]istrict|[Ff]ield|[Aa]rea|[Ll]ocal|[Bb]ranch) [Oo]ffice)(?![\pL-])
  hit at the {Rochester} hearing location, Judge
  hit {Caribou} Regional Office\n
  hit our {Van Nuys} district office
  miss the Monday hearing office
  miss the Social Security field office
  miss the Texas regional office

# "no record but a DUI (Reidsville, 2019)"
rule address/offence-town
  type CITY
  trigger word dui dwi owi theft larceny assault battery burglary robbery arrest conviction possession trespass shoplifting forgery misdemeanor felony warrant accident wreck crash
  confidence 0.99
  regex %{lb}(?:DUI|DWI|OWI|(?i:theft|larceny|assault|battery|burglary|robbery|arrest|conviction|possession|trespass|shoplifting|forgery|misdemeanor|felony|warrant|accident|wreck|crash)) \((?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,12})?)(?C"!month|weekday|state"),[ \n](?:\p{Lu}[\p{Ll}.]{1,9}\.?,? )?(?:19|20)\d\d\)
  hit no record but a DUI ({Reidsville}, 2019). He
  hit one theft ({Garden City}, Kan., 2004)
  miss assault (March, 2014)

rule date/offence-year
  type DATE
  trigger word dui dwi owi theft larceny assault battery burglary robbery arrest conviction possession trespass shoplifting forgery misdemeanor felony warrant accident wreck crash
  confidence 0.99
  regex %{lb}(?:DUI|DWI|OWI|(?i:theft|larceny|assault|battery|burglary|robbery|arrest|conviction|possession|trespass|shoplifting|forgery|misdemeanor|felony|warrant|accident|wreck|crash)) \((?:\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,12})?,[ \n](?:\p{Lu}[\p{Ll}.]{1,9}\.?,? )?)?(?<hide>%{year_full})\)
  hit no record but a DUI (Reidsville, {2019}). He
  hit one burglary ({2004}) and
  miss a theft (2004-18 of them)

# Boxes and bags of the mail by their less common names: "Lock Box 9", "P.O.B. 5150", "PO Bx 77", "Locked Bag 12".
rule address/box-odd
  type STREET
  trigger word lock pob p po locked private gpo dx postal
  confidence 0.92
  regex %{lb}(?:Lock ?[Bb]ox|Locked Bag|Private Bag|GPO Box|Postal Box|POB|P\.? ?O\.? ?B\.|P\.? ?O\.? ?Bx\.?)[ ]#?\d[\d-]{0,6}[A-Z]?(?![\pL\pN])
  hit Vocational expert · {Lock Box 9}, Republic
  hit Golden Tern Insurance, {PO Bx 77}, Brea
  hit \n{P.O.B. 5150}, Fresno
  hit {Locked Bag 12}, Dubbo
  miss PO BID 77
  miss lock box 9 of them

# "Drawer 3340" in a line of an address, "Box 44, Machiasport", "Box 12, Site 4, RR 1".
rule address/box-town
  type STREET
  cross line
  trigger word drawer box
  confidence 0.9
  regex (?:\A|(?<=\n)|(?<=, )|(?<=\bat )|(?<=\bto )|(?<=[•·|:] )|(?<=  ))(?<hide>(?:Drawer|Box)[ ]\d{1,5}(?:-[A-Z])?(?:, Site \d{1,3})?(?:, R\.?R\.? ?\d{1,2})?)(?=, (?!(?:Item|Items|Section|Line|Page|Form|Column|Row|Part|Field|Column|The|And|Or|See|Check|Tick)\b)\p{Lu}\p{Ll}{2}|[ \t]*[•·|]|[ \t]*\n[ \t]*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? (?:\p{Lu}\p{Ll}+|[A-Z]{2})\.?,? \d{4,5}|[ \t](?C"wide"))
  hit She is at {Box 44}, Machiasport 04655
  hit {Box 1440} • Hardin • Montana
  hit \n{Drawer 3340}\nHouma, Louisiana 70361
  hit Address: {Box 12, Site 4, RR 1}, Vegreville
  miss Put box 23 of the form
  miss on page 2, Box 4, Item 3
  miss to Box 4 and sign

# "150 – 4611 Viking Way": suite and house, as in Canada.
rule address/suite-house
  type STREET
  trigger digits 1 4
  confidence 0.9
  regex (?:\A|(?<=\n)|(?<=, )|(?<=: )|(?<=  ))(?<hide>\d{1,4} ?[–-] ?\d{2,5} \p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})? \p{Lu}\p{Ll}{1,9}(?!\pL)(?C"street-type")\.?)
  hit {150 – 4611 Viking Way}\nRichmond, BC
  hit Home: {12-340 East Harbour Road}, then
  miss (12-34 Way

# "UNIT 5, 88 THIRD AVENUE"
rule address/unit-house
  type STREET
  trigger word unit apt suite flat ste
  confidence 0.9
  regex %{lb}(?<hide>(?i:unit|apt|suite|flat|ste)\.? (?:\d{1,4}[A-Z]?|[A-Z]\d{0,3}))(?=, \d{1,5} \p{Lu}\pL{2,14}(?: \p{Lu}\pL{2,14})? (?i:street|st|avenue|ave|road|rd|drive|dr|lane|ln|way|court|ct|place|pl|boulevard|blvd|crescent|cres|terrace|close)(?!\pL))
  hit In the matter of:  {UNIT 5}, 88 THIRD AVENUE
  hit lives at {Flat 3B}, 12 Harbour Road
  miss in Unit 5, 88 men

# "118 W. Ridge St., 3 rear"
rule address/rear
  type STREET
  trigger word rear front upstairs downstairs
  back 2
  confidence 0.9
  regex (?<=St\., |Street, |Ave\., |Avenue, |Rd\., |Road, |Lane, |Dr\., |Drive, |Way, |Ct\., |Court, |Place, )(?<hide>\d{1,3} (?:rear|front|upstairs|downstairs))(?!\pL)
  hit 118 W. Ridge St., {3 rear}\n
  miss on Ridge Street, 3 rearing horses

# "in Flat 3B", "I am in Apt. 3 rear"
rule address/flat-said
  type STREET
  trigger word flat apt apartment
  confidence 0.88
  regex (?<=\bin |\bat |\bto |\bfrom |\bof |\bfor )(?<hide>(?:Flat|Apt\.?|Apartment|apt\.?|apartment) #?(?:\d{1,4}[A-Z]?|[A-Z]\d{0,3})(?: (?:rear|front))?)(?![\pL\pN-])
  hit He lives in {Flat 3B} and
  hit I am in {Apt. 3 rear}, the one
  hit a leak from {apartment 12}.
  miss to apt to fall

# "2200 N. Big Spring, Ste. 9-C": a street without its kind, before a suite.
rule address/suite-behind
  type STREET
  trigger word ste suite apt unit
  back 7
  confidence 0.88
  regex %{lb}(?<![$#/.-])(?<hide>\d{2,5} (?:[NSEW]\.? )?\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?, (?:Ste|Suite|Apt|Unit)\.? #?[\dA-Z][\dA-Z-]{0,4})(?![\pL\pN-])
  hit is Hollis Farquhar,\n{2200 N. Big Spring, Ste. 9-C}, Midland
  hit at {1012 Willis, Apt 4}, Perry
  miss the 12 men of March, Unit 4
