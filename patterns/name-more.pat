# Names in places that the other files of names do not know.

define name_word \p{Lu}[\pL'’-]{1,24}

# "his 6-year-old, Paisley, and a roommate": a child by its age.
rule name/child-aged
  type NAME
  role relative
  trigger word old
  back 7
  confidence 0.93
  regex %{lb}(?i:his|her|my|our|their|your|whose) (?:\p{Ll}{3,12} )?(?:\d{1,2}|\p{Ll}{3,9})[- ](?:year|month|week)s?[- ]old,? (?:(?:son|daughter|boy|girl|grandson|granddaughter|nephew|niece|brother|sister|twin|child|baby|toddler)s?,? )?(?<hide>(?<given>%{name_word}))(?C"!month|weekday|title|medical|country|state|demonym|company|vehicle")(?=[,.;)]| (?:and|is|was|who|in|at|to|with|has|had)(?!\pL))
  hit He lives with his 6-year-old, {Paisley}, and a roommate.
  hit She has her 14-month-old, {Bo}, with her
  hit and my four-year-old son {Dashiell} is fine
  miss his 6-year-old Toyota, which he drives to work
  miss her 3-year-old, Tuesday, came

# "Patient       Two Bulls, Darlene Rose": a label without a colon, and surname first.
rule name/label-column-last
  type NAME
  role patient
  cross paragraph
  trigger word patient name claimant applicant employee insured member veteran resident
  confidence 0.95
  regex (?<=\n|\A)[ \t]*(?i:patient|(?:patient |full )?name|claimant|applicant|employee|insured|member|veteran|resident)[ \t](?C"wide")(?<hide>%{name_word}(?: %{name_word}){0,2}, ?%{name_word}(?: (?:%{name_word}|\p{Lu}\.?(?!\pL)))?)(?=[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit Case 4\n\nPatient       {Two Bulls, Darlene Rose}   Sex F
  hit Claimant   {Long, Ada M.}   Sex F\n
  miss \nPatient    Monday, and so on
  miss \nPatient   Portal

# "First  SHAWNA      M.I. R       Sex F"
rule name/middle-box
  type NAME
  cross paragraph
  trigger word first given
  confidence 0.9
  regex %{lb}(?i:first|given)(?i: name)?:?[ \t]{1,3}\p{Lu}[\pL'’-]{1,24}[ \t](?:M\.? ?I\.?|Middle(?: (?:Initial|initial|name|Name))?):?[ \t]{1,6}(?<hide>\p{Lu}\.?)(?=[ \t]*\n|[ \t](?C"wide")\p{Lu})
  hit First  SHAWNA      M.I. {R}       Sex F
  hit Last: Tan  First: Ada  MI: {Q}\n\nSex
  miss First  SHAWNA      M.I. Rose
  miss First seen for MI. A second

# A judgment's own citation at its head.
rule name/citation-first
  type NAME
  cross line
  trigger word citation
  confidence 0.99
  regex (?<=\n|\A)[ \t]*(?:Citation|CITATION)[ \t]?:[ \t]{0,8}(?<hide>%{name_word})(?C"!country|state")(?= v\.? %{name_word})
  hit \nCitation: {Gill} v. Desjarlais, 2016 BCCA 97
  miss \nCitation: R v. Desjarlais, 2016
  miss Citation needed

rule name/citation-second
  type NAME
  cross line
  trigger word citation
  confidence 0.99
  regex (?<=\n|\A)[ \t]*(?:Citation|CITATION)[ \t]?:[ \t]{0,8}\p{Lu}[\pL'’.-]{0,24}(?: \p{Lu}[\pL'’.-]{0,24}){0,3} v\.? (?<hide>%{name_word})(?C"!country|state")(?=, (?:19|20)\d\d|[ \t]*\n)
  hit \nCitation: Gill v. {Desjarlais}, 2016 BCCA 97
  hit \nCitation: R. v. {Desjarlais}, 2016 SKQB 4
  miss \nCitation: see Gill v. Desjarlais there

rule number/citation-own
  type ID
  cross line
  trigger word citation
  back 2
  confidence 0.99
  regex (?<=\n|\A)[ \t]*(?:(?:Neutral )?Citation(?: Number| No\.?)?|CITATION)[ \t]?:[ \t]{0,8}(?:[^\n:;]{3,80} v\.? [^\n:;]{2,60}, )?(?<hide>(?:19|20)\d\d [A-Z]{2,6} \d{1,6}|\[(?:19|20)\d\d\] [A-Z]{2,6} \d{1,6}(?: \([A-Z][A-Za-z]{1,6}\))?)(?!\d)
  hit \nCitation: Gill v. Desjarlais, {2016 BCCA 97}
  hit \nNeutral Citation Number: {[2012] EWHC 1234 (QB)}\n
  miss see the citation 2016 BCCA 97

# "To: Bowling, Rusty", "On Nov 7, 2017, at 9:02 AM, Bowling, Rusty wrote:": heads of mail without an address.
rule name/mail-last-first
  type NAME
  cross line
  trigger word from to cc bcc sender
  confidence 0.95
  regex (?:(?<=\n)|(?<=\A)|(?<=> ))(?:From|To|Cc|CC|Bcc|Sender):[ \t]{1,4}(?:\p{Lu}[\pL'’-]{1,20}, \p{Lu}[\pL'’-]{1,20}; ?){0,3}(?<hide>\p{Lu}[\pL'’-]{1,20}, \p{Lu}[\pL'’-]{1,20}(?: \p{Lu}\.?(?!\pL))?)(?C"!heading|organisation-head|facility-head|state|state-code|country|credential|document-word")(?=[ \t]*(?:\n|\z|;|<|\())
  hit \nTo: {Bowling, Rusty}\n
  hit \nCc: {Amburgey, Tina}; legal@x.example\n
  miss \nTo: Claims, Department\n
  miss \nFrom: Dallas, Texas\n

rule name/mail-wrote
  type NAME
  trigger word wrote
  back 8
  confidence 0.95
  regex (?<=[AP]M, |\d\d, |\d\d )(?![\pL'’-]{1,20} %{desk} wrote)(?<hide>\p{Lu}[\pL'’-]{1,20}(?:, | )\p{Lu}[\pL'’-]{1,20}(?: \p{Lu}\.?(?!\pL))?) wrote:
  hit On Nov 7, 2017, at 9:02 AM, {Bowling, Rusty} wrote: pls
  hit On 3 May 2018 at 10:44, {Dee Marsh} wrote: hello
  miss at 9:02 AM, he wrote: hello
  miss On 3 May 2018 at 10:44, Complaints Team wrote: hello
