# Numbers in parts behind a board, a correction, a vessel; and the end of an account behind the bank.

# "WCB #: G 199 4410", "WCB Case No.: G-199-4410": a letter and parts behind a blank.
rule number/board-parts
  type ID
  cross line
  trigger word wcb wcab wsib wcat bwc wcc ohwc wcirb carrier jcn
  confidence 0.93
  regex %{lb}(?:WCB|WCAB|WSIB|WCAT|BWC|WCC|JCN|[Cc]arrier)(?: (?i:case|claim|file|id|board))?(?: ?#| (?i:nos?\.?|number|case|claim|file))?(?: ?[:.#]){0,2}[ \t]{1,4}(?<hide>[A-Z]{1,3}[ -]\d{2,4}(?:[ -]\d{2,5}){1,3}|\d{2,4}(?: \d{2,5}){2,3}|[A-Z]{1,3} \d{5,9})(?![\pL\pN]|[-/]\d)(?! ?(?:mg|dollars))
  hit WCB #: {G 199 4410}     Carrier case
  hit WCB Case No.: {G-199-4410}
  hit WSIB claim {20 114 882}
  hit BWC # {R 4471882}
  miss WCB 12 men
  miss the Carrier 10 days

# "correct one is NM4 1107 6628 01", "her old number was 4471 220 8": a number that corrects another.
rule number/corrected
  type ID
  trigger word correct right new old wrong real actual other previous updated
  confidence 0.86
  regex %{lb}(?i:%{trigger}) (?i:one|number|no\.|#|id|mrn|claim no\.|policy no\.|member id|chart|account)(?: (?i:is|was|should be|reads|now|there))*[:, ]{1,2}(?<hide>(?=(?:[A-Z -]{0,4}\d){5})(?:[A-Z]{1,4}\d{0,4}|\d{2,5})(?:[ -][A-Z]?\d{1,6}){1,4}[A-Z]?|(?=(?:[A-Z-]{0,5}\d){4})[A-Z]{1,4}-?\d{4,10}[A-Z]?|\d{6,12})(?![\pL\pN]|[-/.]\d)(?! ?(?:mg|dollars|miles|hours))
  hit the referral was wrong, correct one is {NM4 1107 6628 01}.
  hit The right number is {H-4471-220}
  hit new MRN: {00447182}, please
  miss the right one is 2 cm
  miss the new number 555 came

# Boats by their port and number: "mate on the Morwenna PZ 448", "trawler Fidelity PD 113", "F/V Wave Dancer 1044817".
rule number/vessel
  type ID
  trigger word skipper mate crew crewman crewmen deckhand deckhands trawler boat vessel lugger netter crabber potter dredger longliner seiner drifter beamer aboard coxswain cockle shrimper smack ketch yacht hull fv mv
  confidence 0.86
  regex %{lb}(?i:%{trigger})(?:(?: hand| man|man)? (?:on|of|off|from|aboard)(?: the)?| the|,| named| called)? ["“]?(?:(?:the )?(?:FV|MV|F/V|M/V) )?(?<hide>(?:\p{Lu}[\pL'’-]{1,15} ){1,3}["”]?,? ?\(?(?:(?!PH|NO\b|ON\b|IN\b|AT\b)[A-Z]{1,3} ?\d{1,4}|(?:O\.?N\.? ?)?\d{6,7}|[A-Z]{2} ?\d{4} ?[A-Z]{2}))(?![\pL\pN]|[-/.]\d)(?! ?(?:mg|miles|Street|St\b|Ave|knots|tons|hours))
  hit skipper's mate on the {Morwenna PZ 448}. Gall
  hit the trawler {Fair Isle LK 62} sank
  hit deckhand aboard {Wave Dancer (PD113})
  hit boat {Nancy Ann 1044817}
  miss mate on the Morwenna in 2014
  miss crew of Bay 448

# "(Delta Farm Credit, ending 5507)": the end of an account, whatever the bank is called.
rule number/ending-bracket
  type ACCOUNT
  trigger word ending ends
  back 1
  confidence 0.86
  regex (?:, |\()(?i:ending|ends|ending in|ends in|ending with|last four)(?:[: ]| #| [x*.]{1,4}-?)(?<hide>\d{4})(?=\))
  hit the account (Delta Farm Credit, ending {5507}) for a boat
  hit a loan (ending {4471}) he
  miss the year (ending 10) of
  miss a quarter, ending 2014.

# "No. 52 CV-19-0218": the county's number, the court, the year and the count.
rule number/docket-county
  type ID
  trigger word cv cr pr dr jv
  back 3
  confidence 0.96
  regex (?<![\pL\pN.-])\d{2,3}[ -]?(?:CV|CR|PR|DR|JV)-(?:\d{2}|\d{4})-\d{1,6}(?![\pL\pN-])
  hit No. {52 CV-19-0218}
  hit in {60CR-17-441}, he pleaded
  miss 12 CV-40 of
  miss item 4 CR-19

# "TWIC 8841 2207", "Ph ends 0175"
rule number/card-parts
  type ID
  trigger word twic ph cel tel ssa pin
  confidence 0.9
  regex %{lb}(?:TWIC(?: ?#| [Nn]o\.?)?:? (?<hide>\d{4}[ -]?\d{4})|(?i:ph|cel|tel)\.? (?:ends|ending)(?: in)?:? (?<hide>\d{4}))(?![\pL\pN]|[-/.]\d)
  hit TWIC {8841 2207}, expires
  hit Ph ends {0175}. Pin
  miss ph 7.20 ends 20
  miss TWIC 12 men
