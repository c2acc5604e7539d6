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

# "Period: 2.20.24 through 3.29.24", "Eval (2.20)": days with dots where the sheet dates something.
rule date/dots-span
  type DATE
  trigger digits 1 2 .
  confidence 0.9
  regex %{lbn}(?<hide>(?<first>0?[1-9]|1[0-2])\.(?<second>0?[1-9]|[12]\d|3[01])\.(?:(?<year>20\d\d)|(?<year_short>\d\d)))(?= ?(?:-|–|to|through|thru|until) ?\d{1,2}\.\d{1,2}\.(?:20)?\d\d(?!\d|\.\d))
  hit Period: {2.20.24} through 3.29.24
  hit seen {11.4.2023} - 12.1.2023
  miss version 2.20.24 is out

rule date/dots-eval
  type DATE
  trigger word eval evaluation initial baseline reeval discharge dc start soc today date visit
  confidence 0.86
  regex %{lb}(?i:(?:initial )?eval(?:uation)?|re-?eval|baseline|discharge|d/?c|soc|visit|start(?: date)?|date)(?: of)?(?::| )? ?\(?(?<hide>(?<first>0?[1-9]|1[0-2])\.(?<second>0[1-9]|[12]\d|3[01]))(?=\)|,| |\n|\z)(?! ?(?:mg|mcg|ml|cm|mm|kg|%|x|lbs?|hours|units)\b)
  hit OBJECTIVE        Eval ({2.20})      Today
  hit discharge {3.29}, home
  miss visit 2.5 hours
  miss eval 2.20 mg

# "Injection on 01-17 gave three weeks": a padded day with a dash behind on.
rule date/on-dash-padded
  type DATE
  trigger digits 2 2 -
  back 1
  confidence 0.86
  regex %{lb}[Oo]n (?<hide>(?<first>0[1-9]|1[0-2])-(?<second>0[1-9]|[12]\d|3[01]))(?![\pN.%/-]|\pL)(?! (?:scale|scales))
  hit Injection on {01-17} gave three weeks
  miss on 01-17-22 he left

# "since her 1988 pregnancy", "a 2014 divorce": the year of an event before it.
rule date/year-event
  type DATE
  trigger digits 4 4 \s
  back 2
  confidence 0.86
  regex %{lb}(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Ss]ince an?|[Ii]n the|[Tt]he same) (?<hide>(?<year>19[3-9]\d|20[0-3]\d)) (?:pregnanc(?:y|ies)|deliver(?:y|ies)|miscarriage|birth|wedding|marriage|divorce|separation|crash|wreck|rollover|collision|fall|burn|stroke|transplant|amputation|fusion|laminectomy|lumpectomy|mastectomy|hysterectomy|bypass|overdose|arrest|conviction|deployment|layoff|promotion|retirement|bankruptcy|eviction|admission|hospitalization|hospitalisation|relapse|breakdown|attempt|assault)(?!\pL)
  hit since her {1988} pregnancy. She
  hit after his {2014} divorce and
  miss the 1988 guideline

# "did not come in Wednesday or Thursday": two days of one week.
rule date/weekday-or
  type DATE
  trigger list weekday
  back 2
  confidence 0.85
  regex %{lb}(?:\p{Lu}\p{Ll}{2,8}(?C"weekday")) (?:or|nor|and) (?<hide>\p{Lu}\p{Ll}{2,8}(?!\pL)(?C"weekday"))(?= (?:and|but|because|with|he|she|when|after|of last|I|we|did|was|were|that)%{rb}|[.;]|, (?:and|but|he|she|because|so))(?<!s)
  hit not in Wednesday or {Thursday} and did not call
  hit off Monday and {Tuesday}, but he came
  miss on Mondays and Tuesdays. Then

# "overlooks the 10/11 films", "at his 5/10 visit", "per the 3/4 report": a day before what was done or written on it.
rule date/day-before-noun
  type DATE
  trigger word film films report reports rpt note notes letter ltr visit visits mri ct xray xrays exam evaluation appointment appt injection surgery labs scan study echo ekg ecg call email fax hearing deposition depo video incident accident fall injury admission discharge consult draw culture cultures biopsy ultrasound emg fce qme ime minutes session order ruling transcript memo log entry photo photos chart progress operative therapy telehealth
  back 8
  confidence 0.88
  regex %{lb}(?i:the|his|her|my|your|our|their|this|that|from|of|and|in|per|see|dr\.? \pL{2,20}['’]s) (?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])) (?i:%{trigger})%{rb}(?! (?:pain|strength))
  hit overlooks the {10/11} films.
  hit at his {5/10} visit
  hit per the {3/4} report of him
  hit after the {2/3} hearing
  miss the 3/4 majority
  miss the 1/2 dose

# A line that ends behind the month, in letters whose lines are not healed: "transferred here Nov.", "13".
rule date/month-day-broken
  type DATE
  cross line
  trigger list month
  confidence 0.8
  regex %{lb}%{month_capital}\.?\n[ \t]{0,12}%{day}(?:%{ordinal}(?!\pL))?(?=[.,;)](?![\d.])|,? (?:19|20)\d\d(?!\d)| (?:he|she|and|at|for|with|the|to|I|we|they|when|his|her|by|but)(?!\pL))
  hit transferred here {Nov.\n13}. Former auctioneer
  hit and again on {May\n3}. There was
  miss admitted in May\n3 patients came
  miss in July\n14.5 mg

# "(January and March)", "in June or July": the second month of two; of two that are given names, neither is.
rule date/month-pair
  type DATE
  trigger list month
  confidence 0.85
  regex %{lb}(?:%{month_capital}(?C"!given-female|given-male") (?:and|or|&) %{month_capital2}|%{month_capital} (?:and|or|&) %{month_capital2}(?C"!given-female|given-male"))(?! \d)(?!-)
  hit presentation this year ({January and March}). At
  hit off for it {February or March}, then
  miss April and June came
  miss January and March 3

# A log by days: "05-15   T/C to Dawn."
rule date/log-hyphen
  type DATE
  cross line
  trigger digits 2 2 -
  confidence 0.8
  regex (?:\A|(?<=\n))[ \t]{0,8}(?<hide>(?<first>0[1-9]|1[0-2])-(?<second>0[1-9]|[12]\d|3[01]))(?=[ \t](?C"wide")|\t)[ \t]+(?=[A-Z"])
  hit \n{05-15}   T/C to Dawn.
  miss \n05-15 to 05-19
  miss \n05-45   Then

# "the 18th of", "June, 2014": a line that ends inside a day, in letters whose lines are not healed.
rule date/day-of-broken
  type DATE
  cross line
  trigger list month
  back 6
  confidence 0.95
  regex %{lb}(?:[Tt]he )?%{day}(?:%{ordinal}(?!\pL))?(?: day)?(?: of\n[ \t]{0,12}| of |\n[ \t]{0,12})%{month_capital}(?:,? ?\n?[ \t]{0,12}%{year_full})?(?<=\d|\pL)(?![\pL\pN])(?! (?:be|not|have)(?!\pL))
  hit Pennsylvania, {the 18th of\nJune, 2014}.
  hit taken {the 5th of\nNovember, 2010}.
  hit On {the 9th of\nOctober 2011} a chain
  miss level 5\nMarked pain

# "in 06.2015", "since 11.2019": a month and a year, as they are written on the continent.
rule date/month-dot-year
  type DATE
  trigger digits 2 2 .
  back 1
  confidence 0.88
  regex %{lb}(?i:in|since|from|until|till|by|of|to|through|dated|between|and) (?<hide>(?<month>0[1-9]|1[0-2])\.(?<year>(?:19|20)\d\d))(?![\pL\d]|[.,:/-]\d| ?%)
  hit attended with a fracture in {06.2015} and was
  hit Caseworker since {11.2019}, give or take
  miss a ratio of 06.2 in the first
  miss in 13.2015 of them

# "the March rent", "his May visit": what is due or done in a month.
rule date/month-due
  type DATE
  trigger word rent payment bill statement invoice premium visit appointment hearing mri surgery note wages paycheck payroll report injury accident fall
  back 2
  confidence 0.88
  regex %{lb}(?i:the|his|her|my|your|our|their|last|this|next) (?<hide>(?<month_name>\p{Lu}\p{Ll}{2,8})(?!\pL)(?C"month")) (?:rent|payment|bill|statement|invoice|premium|visit|appointment|hearing|MRI|surgery|note|wages|paycheck|payroll|injury|accident|fall)%{rb}
  hit take it off the {March} rent, and
  hit since his {May} visit
  miss the Tan visit
  miss march rent
