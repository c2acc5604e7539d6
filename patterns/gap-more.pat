# Holes that stand where no preposition announces them: behind the words for a number, before a credential alone in its line, between two small words.

# "claim number  ; Lutz"
rule gap/number-closed
  type GAP
  guess CLAIM
  trigger word number
  back 2
  confidence 0.92
  regex %{lb}(?i:claim|case|file|policy|account|record|badge|license|phone|telephone|docket|employee|MRN|social security) number(?:s| is| was)?(?<hide>[ \t])(?=[;,.)](?: |\n|\z))
  hit claims adjuster, claim number{ }; Lutz, PA
  hit the case number is{ }. He
  miss Give me your claim number, please.
  miss claim number 44 ; then

# ", M.D." with nobody before it.
rule gap/signature
  type GAP
  guess NAME
  cross paragraph
  trigger word m md d do ph phd pa np rn dc psyd esq lcsw
  back 2
  confidence 0.9
  regex (?<=\n|\n |\n  )(?<hide>), (?:M\.?D\.?|D\.?O\.?|Ph\.?D\.?|PA-C|N\.?P\.?|R\.?N\.?|D\.?C\.?|Psy\.?D\.?|Esq\.?|LCSW)(?=,|\n|\z)
  hit Sincerely,\n\n\n{}, M.D.\nDivision
  hit Thank you.\n\n{}, Esq.\n
  miss Sincerely,\n\nTan, M.D.\n
  miss seen by, MD

# "died at the age of  in  of a heart attack": two small words that never meet.
rule gap/in-of
  type GAP
  guess DATE
  trigger word in at on
  confidence 0.9
  regex %{lb}(?:in|at|on)(?<hide>[ \t])(?=of (?:an? |his |her |their )\p{Ll})
  hit Her father died in{ }of a heart attack.
  hit She was seen on{ }of her own
  miss He lives in one of a row
  miss in light of his

# "Date:" alone at the head, with the next label under it.
rule gap/date-empty
  type GAP
  guess DATE
  cross line
  trigger word date
  confidence 0.8
  regex (?<=\n|\A)(?:Date|DATE):(?<hide>[ \t]?)(?=\n{1,2}(?:Re|RE|To|TO|Dear|Patient|PATIENT|Claimant|Employee)[ :])
  hit REMOVED]\n\nDate:{}\nRe: somebody
  miss \nDate: 3/4/14\nRe: somebody
  miss \nDate:\nTime:
