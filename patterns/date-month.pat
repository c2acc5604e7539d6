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
