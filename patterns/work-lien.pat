# "Lien: Inland Anesthesia ($4,117.20), EDD": whoever has a claim on the award.
rule work/lien-holder
  type ORGANIZATION
  trigger word lien liens lienholder
  cross line
  confidence 0.86
  regex %{lb}(?i:liens?(?:[ -]?(?:claimants?|holders?))?)(?: of)?[ \t]?:[ \t]{1,6}(?!(?:none|unknown|see|n/a|resolved|paid|waived|pending|not|the|amount|to|for)\b)(?<hide>(?<testorganisation>\p{Lu}[\pL&'’.-]{1,20}(?: (?:of |and |& |the )?\p{Lu}[\pL&'’-]{1,20}){1,4}+))(?![\pL-])(?C"!testorganisation:boilerplate|heading|guideline")(?= ?[($,;]|\n|\z|\.(?: |\n|\z))
  hit Lien: {Inland Anesthesia} ($4,117.20), EDD
  hit Lien claimant: {Harbor Pain Institute}, for
  miss Lien: none
  miss Liens: Amount Due is open
