# Parts of an address that a letterhead parts with bullets.
define bullet [ ]?[*·•|~][ ]

# "Houston * TX * 77017"
rule address/state-between-bullets
  type STATE
  trigger list state-code
  back 1
  confidence 0.95
  regex (?<=\pL \* |\pL • |\pL · |\pL \| |\pL\| |\pL ~ )(?<hide>\p{Lu}{2}(?!\pL)(?C"state-code"))(?=%{bullet}\d{5}(?!\d))
  hit Ste 200 * Houston * {TX} * 77017
  miss size * XL * 77017

rule address/zip-behind-bullet
  type ZIP
  trigger digits 5 5
  back 3
  confidence 0.95
  regex (?:(?<=\pL \* )|(?<=\pL • )|(?<=\pL · )|(?<=\pL \| )|(?<=\pL ~ ))\p{Lu}{2}(?!\pL)(?C"state-code")%{bullet}(?<hide>\d{5}(?:-\d{4})?)(?![\pN-])
  hit Ste 200 * Houston * TX * {77017}
  miss size * XL * 77017
