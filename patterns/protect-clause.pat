# What a clause shows to be no identifier.

# Changes of a gene: "KIT D816V", "BRAF V600E".
rule protect/mutation
  type PROTECT
  cross line
  trigger digits 2 4 ACDEFGHIKLMNPQRSTVWYX
  back 5
  confidence 0.987
  regex %{lb}(?:(?:(?<hide>[A-Z][A-Z0-9]{1,6}[ \n](?:p\.)?[ACDEFGHIKLMNPQRSTVWY]\d{2,4}[ACDEFGHIKLMNPQRSTVWYX])(?![\pL\pN])(?= (?:mutations?|variants?|positive|negative|mutated|mutant|by|detected|was|and|at|not|in)\b|[,;.)]|\z))|(?<hide>p\.[ACDEFGHIKLMNPQRSTVWY]\d{2,4}[ACDEFGHIKLMNPQRSTVWYX])(?![\pL\pN]))
  hit {KIT\nD816V}, bone marrow if positive
  hit {BRAF V600E} mutation
  miss MRN D816V44
  miss unit B12C is

rule protect/form-parts
  type PROTECT
  trigger word form
  confidence 0.986
  regex %{lb}(?:[Ff]orm|FORM) (?<hide>\d{1,3}/\d{1,3})(?![/\pL\pN-])
  hit Form {8/11}\nMail to
  miss the form of 8/11 was
  miss Form 8/11/2014 was

# Oxygen in the blood for oxygen in the breath, a summary in one line.
rule protect/ratio-pf
  type PROTECT
  trigger word p
  confidence 0.987
  regex %{lb}P/F(?: ratio)?(?: of|:|=)? ?(?<hide>\d{2,3})(?![\pL\pN/])
  hit in ED 0315. P/F {84}. Proned x 4
  miss S/P F 84
