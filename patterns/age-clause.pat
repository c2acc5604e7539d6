# Ages that a clause gives away.

# "he would have worked to 67"
rule age/worked-to
  type AGE
  trigger word work worked working retire retired retiring
  confidence 0.84
  regex %{lb}(?:work|worked|working|retire|retired|retiring)(?: on)? (?:to|until|till|past|at) (?:about |around |nearly |maybe )?(?<hide>(?:5[5-9]|6\d|7\d|8\d))(?=[.,;)](?: |\n|\z)| (?:or|and|but|had|if|in any|on)%{rb})
  hit he would have worked to {67}. I allow
  hit meant to retire at {62} and fish
  miss he worked until 60 days had
  miss worked at 85 Main Street
  miss work to 60 percent

# "The lady is 26 and comes from"
rule age/lady-is
  type AGE
  trigger word lady gentleman man woman boy girl lad fellow chap patient claimant client worker applicant defendant petitioner respondent victim mother father
  back 2
  confidence 0.86
  regex %{lb}(?:[Tt]he|[Tt]his|[Oo]ur|[Mm]y) (?:young |old |elderly |injured )?(?:lady|gentleman|man|woman|boy|girl|lad|fellow|chap|patient|claimant|client|worker|applicant|defendant|petitioner|respondent|victim|mother|father) (?:is|was) (?:only |now |just |then |about |nearly |almost )?(?<hide>\d{1,2})(?=[.;](?: |\n|\z)| and (?:comes?|came|lives?|lived|works?|worked|has|had|is|was|speaks?|single|married|widowed|divorced|healthy|well|right|left|from|unmarried)%{rb}|,? (?:married|single|widowed|divorced|right-handed|left-handed|from|years)%{rb})
  hit The lady is {26} and comes from a village
  hit my client is {58}, married, and
  miss The patient is 6 feet tall

# "The mother, in her 40s, has lupus", "a man in his early 60's"
rule age/decade-possessive
  type AGE
  trigger word his her their my
  back 1
  confidence 0.9
  regex %{lb}in (?:his|her|their|my) (?:(?:early|mid|late|upper|lower|very early|very late)[ -]?)?(?<hide>(?:[1-9]0)['’]?s)(?![\pL\pN])
  hit The mother, in her {40s}, has had lupus
  hit a man in his early {60's} who
  miss in his 40 sheep
  miss in her 1990s home

# "is nine, going on ten"
rule age/nine-going-on
  type AGE
  trigger word going
  back 5
  confidence 0.86
  regex %{lb}(?:is|was|turned|just|[\pL'’]+'s) (?:\p{Ll}{3,9}(?:-\p{Ll}{3,5})?|\d{1,2}),? going on (?<hide>\p{Ll}{3,9}(?:-\p{Ll}{3,5})?|\d{1,2})(?!\pL)(?C"number-word")(?![-' ]?(?:\pN|percent|years? (?:of|at|with|in)))
  hit The stepson is nine, going on {ten}, and wets
  miss it was good, going on the road
  miss he is four, going on home
