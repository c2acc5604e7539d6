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

# "State Route 38" above the town, "on Rt 18": a road by number.
rule address/route-number
  type STREET
  cross line
  trigger word route rte rt hwy highway road
  back 2
  confidence 0.93
  regex (?:(?<=\n)|\A)[ \t]*(?<hide>(?:State|County|US|U\.S\.|Rural|Old) (?:Route|Rte\.?|Rt\.?|Highway|Hwy\.?|Road) \d{1,4}(?: [NSEW](?!\pL)| (?:North|South|East|West))?)(?=[ \t]*\n|,)
  hit Hartwell Bros. Dairy\n{State Route 38}\nDryden, NY 13053
  miss State Route 38 is closed

# "3826 Llewellyn Ct  Cincinnati  45223": no state, wide blanks.
rule address/zip-behind-columns
  type ZIP
  cross column
  trigger digits 5 5
  back 4
  confidence 0.95
  regex %{lb}(?:St|Ave|Rd|Ct|Dr|Ln|Blvd|Way|Pl|Ter|Cir|Pkwy|Hwy|Street|Avenue|Road|Court|Drive|Lane)\.?(?:,? (?:(?:Apt|Unit|Ste|Lot)\.? ?)?#?\w{1,5})?(?:,? |[ \t]{1,8})\p{Lu}\pL{2,14}(?: \p{Lu}\pL{2,14})?(?:[ ](?C"wide")|\t)[ \t]{0,8}(?<hide>\d{5}(?:-\d{4})?)(?![\d-])
  hit 3826 Llewellyn Ct  Cincinnati  {45223}\n
  miss 3826 Llewellyn Ct is 45223
