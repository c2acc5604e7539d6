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

# "ER: Prairie Egg Co", "ER - Larkspur Foods, Inc.": an adjuster's short word for the employer, where the firm shows itself by its form.
rule work/employer-letters
  type EMPLOYER
  trigger word er emp empl emplr
  cross line
  confidence 0.9
  regex %{lb}(?:ER|Emplr|Empl?)\.?[ \t]?[:=-][ \t]{0,3}(?<hide>(?:\p{Lu}[\pL&'’-]{1,20} (?:(?:of|and|&) )?){1,4}(?:Co|Inc|LLC|L\.L\.C|Corp|Ltd|Company|Foods|Farms|Bros|Brothers|Group|Services|Industries|Enterprises|Construction|Trucking|Transport|Logistics|Manufacturing|Mfg|School District|Unified|Hospital|Hotel|Casino)%{rb}\.?)(?! (?:of|and|&) \p{Lu})
  hit IW: x   ER: {Prairie Egg Co}   ADJ: K Moen
  hit Emp: {Larkspur Foods} / dept 4
  miss ER: Glenwood at noon
