# A month that is told by another date: "again the following March", "that May he left".
define month (?<hide>\p{Lu}\p{Ll}{2,8}(?!\pL)(?C"month"))

rule date/month-told
  type DATE
  trigger list month
  back 3
  confidence 0.86
  regex %{lb}(?:[Tt]he (?:following|next|previous|preceding|prior|same)|[Tt]hat(?: same)?|[Ee]very(?: single)? \p{Ll}+ since|[Ee]ver since|[Uu]ntil(?: the)? following) %{month}(?! \d)(?!,? (?:\d|not|be|have|also|only|well))
  hit and again the following {March}. PPD
  hit That {May} he left for good
  hit the prior {October}, he fell
  miss the following Mayo trial
  miss that may be so

# The last of a row of days is one, too: "no-showed 2/3, 2/8, 2/10".  Scores in a row have all the same whole.
define first_day (?:0?[1-9]|1[0-2])/(?!(?:5|10|100)(?!\d))(?:0?[1-9]|[12]\d|3[01])
rule date/row-last
  type DATE
  trigger digits 1 2 /
  back 8
  confidence 0.91
  regex %{lbn}%{first_day},? (?:%{first_day},? ){1,6}(?:and |& )?(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>(?:5|10|05)))(?![\pN/%]|\pL)(?=[.,;)]|\z|\n| \p{Lu})
  hit no-showed 2/3, 2/8, {2/10}. She came
  hit seen 3/1, 4/12 and {5/10}.
  miss pain 2/10, 3/10, 4/10. Then
  miss strength 4/5, 4/5, 5/5.

# "On 1-14 the sitter called"
rule date/on-dash
  type DATE
  trigger digits 1 2 -
  back 1
  confidence 0.84
  regex %{lb}[Oo]n (?<hide>(?<first>0?[1-9]|1[0-2])-(?<second>0?[1-9]|[12]\d|3[01]))(?![\pN.%/-]|\pL)(?=,? (?:the|he|she|they|we|I|his|her|their|our|my|a|an|mom|dad|pt|mr|mrs|ms|dr|when|at|after|by|with|for|and|to|it|no|all)%{rb})(?! (?:scale|the scale|a scale|by))
  hit On {1-14} the sitter called
  hit and on {2-3}, she went home
  miss on 1-10 scale it is four
  miss on 2-3 pillows

# "admitted 9/8-9/10": two days of one month with a dash between.
rule date/pair-same-month
  type DATE
  trigger digits 1 2 /
  confidence 0.95
  regex %{lbn}(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01]) ?[-–] ?(?<first2>\k<first>)/(?<second2>0?[1-9]|[12]\d|3[01])(?![\pN/%]|\pL|[.]\d)(?<!\b4/5|\b5/5|/10-10/10)
  hit admitted {9/8-9/10}, Dr. Tan
  hit in the ward {11/2 - 11/14}; home
  miss strength 4/5-4/5 now
  miss pain 3/10-4/10 now

