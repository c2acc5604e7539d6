# Names that are the commonest words there are, where a title says that somebody is meant.

# "Ms. So said so", "Mr. An's file", "Mrs. He": behind these titles stands a name, whatever it says.
rule name/title-any-word
  type NAME
  trigger word mr ms mrs mx messrs
  confidence 0.9
  regex %{lb}(?:Mr|Ms|Mrs|Mx)\.? (?<hide>\p{Lu}\p{Ll}{1,6}+(?C"article|pronoun|conjunction|conjunction-clause|preposition-place|preposition-other|preposition-of|preposition-for|pronoun-possessive"))(?![\pL-])
  hit when Ms. {So} said so
  hit Mr. {An} is here
  hit I told Mrs. {You}, who agreed
  hit Mr. {No}'s file is closed
  miss MS. The patient walks
  miss for ms. An hour later
  miss Mr. [NAME-1] is here

# The same of a doctor, where a sentence may end with the title: "seen by the Dr. So he left".
rule name/doctor-any-word
  type NAME
  trigger word dr
  back 1
  confidence 0.86
  regex (?<![\pL\d])(?!(?i:the|a|an|his|her|my|our|your|their|this|that|another|any|no|old|new)%{rb})(?:[\pL'-]{1,14}[ ,]|(?=Dr))?+ ?Dr\.? (?<hide>(?:So|An|No|Do|To|On|Her|Than|You|My|Or|Many|Moore?|Till|Under|Such|Few)(?![\pL-]))(?='s|’s|[,;)]| (?:\pL{2,12}+)(?C"person-verb")(?! (?:he|she|they|it|we|I)\b)|, (?:MD|DO))
  hit and Dr. {So} agreed with it
  hit from Dr. {An}, who read it
  hit Dr. {Do}'s note is here
  miss seen by the Dr. So he left
  miss call the Dr. No fever was seen
  miss by his Dr. On Friday he left
