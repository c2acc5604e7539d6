# Towns that a clause gives away.

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
  confidence 0.88
  regex %{lb}(?:DUI|DWI|OWI|(?i:theft|larceny|assault|battery|burglary|robbery|arrest|conviction|possession|trespass|shoplifting|forgery|misdemeanor|felony|warrant|accident|wreck|crash)) \((?<hide>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,12})?)(?C"!month|weekday|state"),[ \n](?:\p{Lu}[\p{Ll}.]{1,9}\.?,? )?(?:19|20)\d\d\)
  hit no record but a DUI ({Reidsville}, 2019). He
  hit one theft ({Garden City}, Kan., 2004)
  miss assault (March, 2014)

rule date/offence-year
  type DATE
  trigger word dui dwi owi theft larceny assault battery burglary robbery arrest conviction possession trespass shoplifting forgery misdemeanor felony warrant accident wreck crash
  confidence 0.88
  regex %{lb}(?:DUI|DWI|OWI|(?i:theft|larceny|assault|battery|burglary|robbery|arrest|conviction|possession|trespass|shoplifting|forgery|misdemeanor|felony|warrant|accident|wreck|crash)) \((?:\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,12})?,[ \n](?:\p{Lu}[\p{Ll}.]{1,9}\.?,? )?)?(?<hide>%{year_full})\)
  hit no record but a DUI (Reidsville, {2019}). He
  hit one burglary ({2004}) and
  miss a theft (2004-18 of them)

# A paper that somebody writes for or reads.
rule work/newspaper
  type ORGANIZATION
  trigger word courier gazette herald tribune chronicle sentinel examiner observer enquirer inquirer dispatch bugle clarion recorder reporter
  back 3
  confidence 0.8
  regex (?<=\bof the |\bin the |\bto the |\bat the |\bfor the |\bfrom the |\bwith the )(?<hide>(?:\p{Lu}\p{Ll}{2,14} ){0,2}(?:Courier|Gazette|Herald|Tribune|Chronicle|Sentinel|Enquirer|Inquirer|Dispatch|Bugle|Clarion))(?![\pL-])(?! \p{Lu}\p{Ll}+ (?:[Ss]ystem|Team))(?=[,.;:)]|\z| (?:who|and|said|says|wrote|ran|that|on|in|about|for|last|is|was|has)%{rb})
  hit to Mr Baird-Lennox of the {Courier}, who is
  hit an advert in the {Evening Herald} last week
  miss of the courier, who
  miss to the Dispatch Center
