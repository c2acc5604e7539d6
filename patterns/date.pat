# Dates in every form that people write.  The fields tell the replacer what stands where; a match without fields is certainly a date but
# is not shifted (holidays, spelled-out and misread ones are tagged).

# The article belongs to an ordinal: "on the 3rd" becomes "on [DATE-1]".
define the_ordinal (?:[Tt]he (?=\d{1,2} ?(?:st|nd|rd|th)\b))?
define weekday_before (?:%{weekday}\.?,? (?:the )?)?
define year_after (?:,? ?(?:of |in )?(?:%{year_full}|%{year_tick}))
define month_sep [ ,./-]
define unit_after (?! ?(?:mg|mcg|ml|mL|cc|cm|mm|kg|lbs?|g|units?|percent|patients?|subjects|tablets?|tabs?|pills?|times|calories|cases|people|feet|ft|miles|dollars|words|hours|steps)\b|%|\.\d| ?%)

# ---- month by name -----------------------------------------------------------------------------------------------------------------

# A month at the end of a line and "3, 2014" on the next are one date, whatever the layout says.
rule date/month-day-year
  type DATE
  cross line
  trigger list month
  trigger list weekday
  confidence 0.98
  regex %{lb}%{weekday_before}%{month_name}\.?[ \n./-]?(?: the)? ?%{day}(?: ?%{ordinal}(?!\pL))?(?:\.(?= ))?(?: ?,[ \n]?(?:A\.D\. )?| of | in |[ ./-])(?:%{year_any}|%{year_tick}|(?<=[/-])(?<year_short>\d\d)%{rbn})
  hit Seen on {July 3, 2014} for review.
  hit Seen on {Tuesday, July 8th, 2014} for review.
  hit He was hurt {Jul. 3 2014}.
  hit stamped {JUL-03-2014} by the clerk
  hit stamped {Jul-03-14} by the clerk
  hit born {may 4, 1961} in a barn
  hit signed {Sept. 9, '14} by hand
  hit It was hot. {July\n3, 2014} was not.
  hit He left on {July 3,\n2014} for good.
  miss The March 3 visit was long.
  miss You may 3 2014a not.
  miss the report of July 3, 20145 pages
  miss on July 3rd, 2014-07-03 or so

rule date/day-month-year
  type DATE
  cross line
  trigger list month
  back 10
  confidence 0.98
  regex %{lbn}(?<!\d[-/])%{weekday_before}%{the_ordinal}%{day}(?: ?%{ordinal}(?!\pL))?(?: day)?(?:[ \n./-]?| of |\. ?)%{month_name}(?:\.,? ?|, ?| of |[ \n/-]|)(?:%{year_any}|%{year_tick}|(?<=[/-])(?<year_short>\d\d)%{rbn})
  hit seen on {3 July 2014} for review
  hit seen on {the 3rd of July, 2014} for review
  hit seen {Thursday the 3rd day of July 2014} in court
  hit stamped {03-Jul-2014} by the clerk
  hit stamped {03JUL2014} by the clerk
  hit stamped {3/Jul/14} by the clerk
  hit signed {9 Sept. '14} by hand
  miss In 3 cases may 2014 data be used.
  miss Call 555-3 July 2014
  miss at age 13 marched 2014 times

rule date/year-month-day-name
  type DATE
  trigger digits 4 4
  confidence 0.97
  regex %{lb}%{year_full}[ ./-]{1,2}%{month_name}\.?[ ./-]%{day}(?: ?%{ordinal})?%{rbn}
  hit received {2014-Jul-03} by fax
  hit received {2014 July 3} by fax
  miss in 2014 Julian 3 times
  miss in 2014 the 3 of them

rule date/month-day
  type DATE
  trigger list month
  trigger list weekday
  confidence 0.93
  regex %{lb}%{weekday_before}%{month_capital}\.?,? ?(?:the )?%{day}(?: ?%{ordinal}(?!\pL))?%{rb}(?![/:]\d)%{unit_after}
  hit He was seen {July 3}.
  hit He was seen {Tuesday, July 8th}.
  hit He was seen {Jan. 3}, then left.
  hit seen {March 3} again
  hit due {Monday, Dec the 1st}, he said
  miss You may 3 times a day take it.
  miss from July 2014 on
  miss He took May 10 mg of it.
  miss a March 3.5 miles long

rule date/day-month
  type DATE
  trigger list month
  back 10
  confidence 0.93
  regex %{lbn}(?<!\d[-/])(?<!Section )(?<!section )(?<!Step )(?<!step )%{weekday_before}%{the_ordinal}%{day}(?: ?%{ordinal}(?!\pL))?(?: day)?(?:[ -]| of |\. )%{month_capital}%{rb}(?! (?:be|not|have|cause)\b)
  hit seen on {3 July} for review
  hit seen on {the 3rd of July}.
  hit seen {Tuesday the 3rd of July}.
  hit seen {03-Jul} again
  miss Step 2 May be skipped.
  miss The 3 may leave.
  miss Option 2 May not apply.

# "DOB: 3 Mar 58."
rule date/day-month-year-two
  type DATE
  trigger list month
  back 2
  confidence 0.95
  regex %{lbn}(?<!\d[-/])(?<hide>%{day} %{month_capital}\.?,? '?(?<year_short>\d\d))(?:[.,:](?!\d)|[;)|]|\n|\z|\t| (?C"wide")| (?i:in|at|and|he|she|to|by|with|for|from|was|is|on|when|while|then|SSN|MRN|aged?|male|female|M|F|DOI|DOB)(?!\pL))
  hit DOB: {3 Mar 58}. SSN 6789
  hit Born {3 Mar 58} in Ohio
  hit seen {12 Dec 99}; he left
  miss took 3 May 12 times
  miss the 3 Mar 58 mg dose

rule date/month-year
  type DATE
  trigger list month
  confidence 0.93
  regex %{lb}%{month_name}(?:\.?,? ?(?:of |in )?(?: ?%{year_tick}|(?<=[ ,.])%{year_full})|[/-](?:%{year_full}|(?<year_short>\d\d)(?![-/]?\d)))%{rb}(?!-\d{1,2}-)(?! (?:[Uu]pdate|[Vv]ersion|[Ee]dition|[Rr]elease|[Rr]evision))%{unit_after}
  hit Pain began in {July 2014} after a fall.
  hit Pain began in {July, 2014} after a fall.
  hit Pain began in {March of 2012} after a fall.
  hit Pain began in {Jul '14} after a fall.
  hit Pain began in {Sept. 2014}.
  hit Pain began in {Jul-14} after a fall.
  miss the November 2014 update of the guideline
  miss You may 20145 see
  miss in July 20145 cases
  miss the March of Dimes called

rule date/month-alone
  type DATE
  trigger list month
  back 2
  confidence 0.8
  regex %{lb}(?i:(?:in|since|during|until|till|from|by|last|this|next|past|early|late|mid|before|after|through|around|between|about|(?:end|middle|beginning|start|month|week) of|to) |mid-)(?<hide>%{month_capital}(?:(?<=[ -]\pL{3}|Sept)(?<!May)\.)?)%{rb}(?! ?\d)(?! (?:of )?'?\d)(?<!by May|to May|or May)(?:(?<!from May|about May)|(?= (?:to|through|thru|till|until) \p{Lu}\pL{2,8}(?!\pL)(?C"month")))(?<!to March|to Mar)(?! (?:be|not|have|\p{Lu}\pL+ ?,? (?:MD|M\.D|RN|DO|PhD))\b)
  hit He stopped work in {July} for good.
  hit He has hurt since {October} or so.
  hit He came in early {March} for help.
  hit by the end of {May} he was well
  miss He went in July 2014.
  hit off work from {May} through July, then
  miss a letter from May arrived
  miss on the march for help
  miss in May 3 he

rule date/month-part
  type DATE
  trigger word early late mid
  confidence 0.94
  regex %{lb}(?<!too )(?i:early|late|mid)[ -](?:in )?%{month_capital}%{rb}(?!\.? ?\d)(?:,? (?:of )?(?:%{year_full}|%{year_tick}))?(?! (?:be|not|have)\b)
  hit If no better by {mid-July}, release.
  hit He came in {late May} for help.
  miss too late May I say not
  miss the early marchers came

# These are nothing else than months.
rule date/month-sure
  type DATE
  trigger word january february july september october november december august march april may june
  confidence 0.75
  regex %{lb}(?:(?i:january|february|july|september|october|november|december)|(?<=(?i:july) and |(?i:october) and |(?i:september) and |(?i:july) to |(?i:february) and |(?i:march) and |(?i:may) and )(?:August|March|April|May|June))%{rb}(?! ?\d)(?! (?:of )?'?\d)(?!'s birthstone)(?! (?i:update|version|edition))
  hit It was {July} when he came.
  hit The worst was {november}.
  hit as in {July} of that year
  miss In July 2014 he left.
  miss It was Julyish.
  hit In July and {August} he was off.

rule date/month-visit
  type DATE
  trigger list month
  confidence 0.8
  regex %{lb}(?<=[Hh]er |[Hh]is |[Tt]he |[Mm]y |[Oo]ur |heir |[Yy]our |'s )(?<hide>%{month_capital}\.?)(?= (?:visits?|appointments?|films?|x-rays|EMG|injection|flare|request|report|MRI|CT|exam|examination|evaluation|surgery|injury|note|scan|x-ray|labs?|admission|hospitalization|meeting|hearing|session|incident|accident|fall|episode|letter|follow-up|consultation|study)\b)
  hit She missed her {January} appointment again.
  hit as in the {March} report above
  hit The {Feb.} films were worse
  miss The May flowers came.
  miss He missed her Januarys.

rule date/log
  type DATE
  trigger list month
  trigger list weekday
  confidence 0.97
  regex %{lb}(?:%{weekday},? )?%{month_capital} {1,2}%{day} \d\d:\d\d(?::\d\d)?(?: [A-Z]{3,4})? %{year_full}%{rb}
  hit log: {Wed Mar 5 10:12:33 2014} started
  hit log: {Mar 05 10:12 PST 2014} started
  miss log: Mar 05 10:12 of it
  miss Mar 5 at 10:12 2014

rule date/month-range-year
  type DATE
  trigger list month
  confidence 0.97
  regex %{lb}%{month_name}\.? ?(?:-|/|to|through|thru|until|and|or|&) ?%{month_name2}(?:\.?,? ?(?:of )?(?: ?%{year_tick2}|(?<=[ ,.])%{year_full2}))%{rb}
  hit She was off {June to August 2014} for this.
  hit She was off {June-July 2014} for this.
  hit off between {June and August of 2014} again
  hit off {Nov./Dec. 2014} again
  miss from June 2013 to July 2014
  miss May or Rose 2014
  miss in June and 2014

rule date/day-range-month-year
  type DATE
  trigger list month
  trigger list weekday
  confidence 0.98
  regex %{lb}%{month_name}\.? ?%{day}(?:%{ordinal}(?!\pL))?(?: ?(?:-|/|&) ?| (?:to|through|thru|and|until|or) (?:the )?)%{day2}(?: ?%{ordinal2}(?!\pL))?(?: ?, ?| of | )(?:%{year_full}|%{year_tick})%{rb}
  hit He stayed {June 12-14, 2014} in bed.
  hit He stayed {June 12 to 14, 2014} in bed.
  hit He came {June 12th and 14th, 2014} again.
  hit He came {Nov. 3 & 5, '14} again.
  miss June 12, 2014 and 14, 2015
  miss on June 12 and 14 times

rule date/day-range-month
  type DATE
  trigger list month
  confidence 0.92
  regex %{lb}%{month_capital}\.? ?%{day}(?:%{ordinal}(?!\pL))?(?: ?(?:-|&|/) ?| (?:to|through|thru|and|until) (?:the )?)%{day2}(?: ?%{ordinal2}(?!\pL))?%{rb}(?![/:-]\d)(?! ?(?:times|hours|weeks|days|months|years|sessions|visits|other|more|of|\pL+ ago)\b)%{unit_after}(?!,? \d{4})
  hit He stayed {June 12-14} in bed.
  hit He stayed {June 12 through 14} in bed.
  hit on {June 12th and 14th} he came
  miss He stayed June 12-14, 2014 in bed.
  miss on June 12 and 14 days later
  miss June 12 - July 3
  hit He stayed {June 3/4} in bed.

rule date/range-day-month-year
  type DATE
  trigger list month
  back 7
  confidence 0.98
  regex %{lbn}(?<!\d[-/])%{day}(?:%{ordinal}(?!\pL))?(?: ?(?:-|/|&) ?| (?:to|through|and|until|or) (?:the )?)%{day2}(?: ?%{ordinal2}(?!\pL))?(?: of)? %{month_name}\.?(?:,? (?:%{year_full}|%{year_tick}))?%{rb}(?<![a-z]may)(?<! may)(?<! mar)(?<! march)
  hit She stayed {12-14 June 2014} in bed.
  hit She stayed {12th to 14th of June, 2014} in bed.
  hit between {12 and 14 June} she slept
  miss 3 to 5 may relapse
  miss pages 12-14 Junel 2014
  miss 2 or 3 march on

rule date/range-two-months
  type DATE
  trigger list month
  confidence 0.98
  regex %{lb}%{month_name}\.? ?%{day}(?:%{ordinal}(?!\pL))?(?: ?(?:-|/|&) ?| (?:to|through|thru|and|until|or) (?:on )?)%{month_name2}\.? ?%{day2}(?: ?%{ordinal2}(?!\pL))?(?:(?: ?, ?| of | )(?:%{year_any2}|%{year_tick2}))?%{rb}
  hit He was off {June 12 - July 3, 2014} for this.
  hit He was off {June 12 to July 3} for this.
  hit He was off {Dec. 28th through Jan. 3rd, 2015} for this.
  miss June 12, 2013 - July 3, 2014
  miss from June to July 3, 2014

rule date/range-two-months-day-first
  type DATE
  trigger list month
  back 3
  confidence 0.98
  regex %{lbn}(?<!\d[-/])%{day}(?:%{ordinal}(?!\pL))?(?: of)? %{month_capital}\.?(?: ?(?:-|/|&) ?| (?:to|through|and|until|or) (?:the )?)%{day2}(?:%{ordinal2}(?!\pL))?(?: of)? %{month_capital2}\.?(?:,? (?:%{year_full2}|%{year_tick2}))?%{rb}
  hit She was off {12 June - 3 July 2014} for this.
  hit She was off {12th June to the 3rd of July} for this.
  miss 12 June 2013 - 3 July 2014
  miss the 12 who may and 3 who March

rule date/day-list
  type DATE
  trigger list month
  confidence 0.97
  regex %{lb}%{month_capital}\.? ?\d{1,2}(?:st|nd|rd|th)?(?:(?:,? (?:and |& )?|,)\d{1,2}(?:st|nd|rd|th)?){2,7}(?!\d)(?:,? \d{4})?%{rb}(?! ?(?:mg|times|days|weeks)\b)
  hit He came on {June 12, 14 and 16, 2014} as told.
  hit He came on {June 2, 9, 16, and 23} as told.
  miss He came on June 12 and 14.
  miss He came on June 12, 2014.

rule date/day-list-before
  type DATE
  trigger list month
  back 12
  confidence 0.95
  regex %{lbn}\d{1,2}(?:st|nd|rd|th)?(?:, \d{1,2}(?:st|nd|rd|th)?){1,6},? (?:and|or|&) \d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\pL{2,8}(?!\pL)(?C"month")(?:,? \d{4})?%{rb}
  hit late on {9, 10 and 13 February} again
  hit late on {1, 2, 3 and 4 June 2014} again
  miss levels 3, 4 and 5 Februarys
  miss on 9 and 13 February

# ---- numbers only ------------------------------------------------------------------------------------------------------------------

rule date/numeric-year
  type DATE
  trigger digits 1 2 /.-\s
  confidence 0.98
  regex %{lbn}(?:(?<first>[0-3]?\d) ?/ ?(?<second>[0-3]?\d) ?[/-] ?(?<year>\d{4})|(?<!\d-)(?<first>[0-3]?\d) ?(?:- ?(?<second>[0-3]?\d) ?[-/]|\. ?(?<second>[0-3]?\d) ?\.) ?(?<year>\d{4})(?!-\d{2,}))%{rb}(?![.:/]\d)
  hit Seen {07/03/2014} and again.
  hit Seen {7-3-2014} and again.
  hit Seen {7.3.2014} and again.
  hit Seen {07/ 03/2014} and again.
  hit Seen {31/02/2020} and again.
  hit range {06/12/2014}-
  hit stay {03/04/2014}-TBD there
  miss v2.1.2019 was installed
  miss Call 1-7/3/20145 now
  miss IP 10.3.2014.5 answered
  miss code 34-07-03-20145

rule date/numeric-short-year
  type DATE
  trigger digits 1 2 /-\s
  confidence 0.95
  regex %{lbn}(?<!\b[LR] )(?<!\b[LR]: )(?!(?:1[3-9]|[23]\d)[/-](?:1[3-9]|[23]\d)[/-])(?<first>0?[1-9]|[12]\d|3[01])(?: ?/ ?(?<second>0?[1-9]|[12]\d|3[01]) ?/ ?'?|(?<!\d-\d|\d-\d\d)-(?<second>0?[1-9]|[12]\d|3[01])-'?)(?<year_short>\d\d)%{rb}(?![./:]\d)(?!-\d{5,})(?!(?<=-\d\d)-)
  hit Seen {7/3/14} and again.
  hit Seen {07-03-14} and again.
  hit Off from {3/1/13}-TBD.
  hit the visit of {12/31/'13} only
  miss Ratio 40/35/14 was read.
  miss Claim 01-07-03-14 is open.
  miss Call 7-3-145 now
  miss BP 132/84/90 was read
  miss grip 30/28/32 on the left
  miss three trials: L 9/8/9, R 12/12/11 kg

rule date/numeric-dotted-short-year
  type DATE
  trigger digits 1 2 .
  back 2
  confidence 0.9
  regex %{lb}(?i:on|dated|since|from|until|till|through|DOB|DOI|DOS|date|seen|before|after|born|due|and|to):? (?<hide>(?<first>0?[1-9]|[12]\d|3[01])\.(?<second>0?[1-9]|[12]\d|3[01])\.(?<year_short>\d\d))%{rbn}(?!\.\d)
  hit seen on {7.3.14} for pain
  hit DOB: {07.03.65} male
  miss under section 4.3.12 of the code
  miss to 4.3.12.1 of the code
  miss upgraded to 42.3.12 now

rule date/numeric-dotted-bare
  type DATE
  trigger digits 1 2 .
  confidence 0.62
  regex %{lbn}(?<!\d[-])(?<!\d )(?:(?<first>0?[1-9]|[12]\d|3[01])\.(?<second>0?[1-9]|1[0-2])|(?<first>0[1-9]|1[0-2])\.(?<second>1[3-9]|2\d|3[01]))\.(?<year_short>[0-4]\d|[5-9]\d)%{rb}(?![.:/-]\d)(?! ?(?:mg|cm|mm|%|x))
  hit {3.4.14} was a hot day
  hit The note, {17.11.09}, is short.
  hit HOME VISIT {02.20.14} at home
  miss under 3.4.14.2 of it
  miss IP 10.3.14.15 of it

rule date/iso
  type DATE
  trigger digits 4 4
  confidence 0.98
  regex %{lb}(?<!\d[-./])%{year_full}(?<testmark>[-./])(?<month>0?[1-9]|1[0-2])\k<testmark>(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?![\pL])(?![-./]\d)|%{lb}(?<!\d[-./])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?=[Tt]\d\d|[Zz]\b|[ ,;.)]|\z)(?!\.\d)
  hit Received {2014-07-03} by mail.
  hit Received {2014/7/3} by mail.
  hit Received {2014.07.03} by mail.
  hit Received {2014-07-03}T10:30:00Z by mail.
  hit due {9999-01-01}, he says
  miss Code 2014-07-031 is it.
  miss Order 9-2014-07-03 is it.
  miss code 2014-13-45 here

rule date/compact
  type DATE
  trigger digits 8 8
  confidence 0.75
  regex %{lb}(?<![-./#])(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)(?![-./]\d)(?!\pL)|%{lb}(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[Tt]\d{4})
  hit Study of {20140703} was read.
  hit Sent {20140703}T1030 by wire.
  miss Number 20141503 is it.
  miss Number 20140703-11 is it.
  miss Number A20140703 is it.

rule date/compact-time
  type DATE
  trigger digits 12 14
  confidence 0.75
  regex %{lb}(?<![-./#])(?<hide>(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01]))(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)(?![./]\d)(?!\pL)
  hit OBX {20140703}103000 was sent.
  hit OBX {20140703}1030-0500 was sent.
  miss OBX 201413031030 was sent.
  miss OBX 201407039930 was sent.

rule date/month-year-numeric
  type DATE
  trigger digits 1 2 /-
  confidence 0.9
  regex %{lbn}(?<!\d[-])(?<month>0?[1-9]|1[0-2])[/-](?<year>(?:19|20)\d\d)%{rb}(?![-/.:]\d)
  hit MRI of {07/2014} was read.
  hit MRI of {7/2014} was read.
  hit MRI of {12-2013} was read.
  miss Case 31/2014 is closed.
  miss Ratio 5/2014/7 was it.
  miss Order 88-7-2014 is it.

rule date/iso-month
  type DATE
  trigger digits 4 4 -/
  confidence 0.7
  regex %{lb}(?<!\d[-./])(?<![#-])(?<year>(?:19|20)\d\d)[-/](?<month>0[1-9]|1[0-2])%{rb}(?![-./:]\d)(?<!2001-02)
  hit admitted {2014-07} for care
  hit admitted {2014/11} for care
  miss the season of 2014-15 was
  miss file 2014-07-88 was

# The cue is looked back upon, since "7/" is rarer than "on"; its last letter is asked for first, since there are many.
rule date/month-day-cue
  type DATE
  trigger digits 1 2 /
  confidence 0.85
  regex (?:(?<=[nN] )(?<=\b(?i:on) |\b(?i:seen) |(?i:return) |(?i:written) |(?i:drawn) |(?i:\bMon) )|(?<=[tT] )(?<=\b(?i:or about) |(?i:visit) |(?i:appointment) |\b(?i:out) |(?i:\bappt) |(?i:admit) |(?i:\bshot) |(?i:\bnext) )|(?<=[dD] )(?<=(?i:dated) |(?i:admitted) |(?i:discharged) |(?i:filled) |(?i:filed) |(?i:signed) |(?i:mailed) |(?i:faxed) |(?i:called) |(?i:missed) |(?i:canceled) |(?i:cancelled) |(?i:rescheduled) |(?i:attended) |\bPPD |\bED |\b(?i:Wed) )|(?<=[eE] )(?<=(?i:since) |\b(?i:update) |(?i:\bdate) |(?i:before) |(?i:effective) |(?i:\bdue) |(?i:culture) |(?i:discharge) |\b(?i:w/e) |(?i:\bTue) )|(?<=[a-zA-Z] )(?<=\b(?i:DO[SIBD]) )|(?<=: )(?<=\b(?i:DO[SIBD]): |(?i:date): |(?i:admit): |(?i:discharge): |(?i:\bD/C): |\b(?i:on): |(?i:\bdue): |(?i:absent): |(?i:dates): )|(?<=[lL] )(?<=(?i:until) |(?i:\btill) )|(?<=[uU] )(?<=(?i:\bthru) |(?i:\bThu) )|(?<=[hH] )(?<=(?i:through) )|(?<=[rR] )(?<=(?i:after) |\bCXR |\bER )|(?<=[gG] )(?<=(?i:starting) |(?i:beginning) |(?i:ending) )|(?<=[sS] )(?<=(?i:visits) |(?i:returns) |(?i:\blabs) |(?i:\bdates) |(?i:x-rays) |(?i:\bTues) |(?i:\bThurs) )|(?<=[yY] )(?<=\b(?i:by) |(?i:yesterday) |(?i:today) |(?i:surgery) |(?i:injury) |(?i:x-ray) |(?i:Thursday) |(?i:Friday) |(?i:Monday) |(?i:Tuesday) |(?i:Wednesday) |(?i:Saturday) |(?i:Sunday) )|(?<=[fF] )(?<=(?i:week of) |(?i:morning of) |(?i:evening of) |(?i:night of) |(?i:afternoon of) |\b(?i:wk of) |\b(?i:as of) |\b(?i:note of) |(?i:letter of) |(?i:report of) |(?i:visit of) |(?i:email of) |(?i:request of) |(?i:order of) |(?i:that of) |(?i:events of) )|(?<=[wW] )(?<=(?i:tomorrow) |(?i:no-show) |(?i:no show) )|(?<=[pP] )(?<=(?i:followup) |(?i:follow-up) |(?i:\bLMP) )|(?<=[kK] )(?<=(?i:recheck) )|(?<=[cC] )(?<=\bRTC |(?i:\bD/C) )|(?<=[mM] )(?<=(?i:\bexam) |(?i:\bfrom) |(?i:\badm) )|(?<=[iI] )(?<=\bMRI |\b(?i:Fri) )|(?<=[aA] )(?<=\bMVA )|(?<= \()(?<=\b(?i:on) \(|(?i:visit) \(|(?i:seen) \())(?<!from (?=\d{1,2}/(?:[2-68]|1[02]|[235]0|100)\b))(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])|(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2]))%{rbn}(?![/-]\d)(?! ?(?:of|tablets?|tabs?|pills?|strength|cups?|inch|in\b|pain|scale|on the|points|mg|teaspoons?|strips|items|positive|motor|criteria|trigger|Waddell|\pL{0,3}/))
  hit She returned on {7/3} for care.
  hit She was seen {7/3} for care.
  hit off work since {11/20}, he says
  hit week of {7/14} he came
  hit weaned by the morning of {2/10}. On
  hit the culture from {11/14} grew
  hit as the note of {4/8} says
  hit The inspector was out {2/6}; she wrote.
  miss Of note 4/8 of the joints
  miss Strength is 5/5 on both sides.
  miss Pain rose from 3/10 to 7/10.
  miss The dose on 1/2 tablet was low.
  miss after 3/4 of the course
  miss seen 7/3/14 for care
  hit Absent: {9/4}, then present
  hit He missed {6/3}, she says.

# A clock behind it.
rule date/month-day-clock
  type DATE
  trigger digits 1 2 /
  confidence 0.85
  regex %{lbn}(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])|(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2]))(?=,? (?:at )?(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d/]))(?!,? (?:at )?\d{1,2}\.\d\d? ?(?:mg|mL|ml|cm|g|%))
  hit Update {28/10} 03:15: found well.
  hit Called {4/8} at 14:20, no reply.
  miss Strength 4/5 at 3 places
  miss 1/2 at 14:205 of it

rule date/month-day-for
  type DATE
  trigger digits 1 2 /
  confidence 0.75
  regex (?<=[rR] )(?<=\b(?:for) )(?!\d{1,2}/(?:[2-58]|10)(?!\d))(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])|(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2]))(?=[.;)](?: |\z)|\z|, (?:at|and|with|but|then)\b| (?:at|with|and) )
  hit It is booked at the unit for {10/11}.
  hit The hearing is set for {2/14} at nine.
  miss He asks for 1/2.
  miss positive for 11/18 points

# Without a cue only a day above twelve that no scale or fraction has for its denominator.
rule date/month-day-bare
  type DATE
  trigger digits 1 2 /
  confidence 0.6
  regex %{lbn}(?<!oints )(?<!-9 )(?<!-9 was )(?<!-7 )(?<!-7 was )(?<!-9 of )(?<!scored )(?<!score of )(?<!score was )(?<!core )(?<!MMSE )(?<!MoCA )(?<!GCS )(?<!SLUMS )(?<!Braden )(?<!Berg )(?<!Tinetti )(?<first>0?[1-9]|1[0-2])/(?<second>1[3-579]|18|2[1-37-9]|26|31)%{rbn}(?![/-]\d)(?! ?(?:of|points|criteria|joints|visits|sessions|items|tender|positive|correct|teeth|patients|trigger|inch|in\b|"|mm|cm|strength|pain|score|errors|scale))(?! ?(?:to|-) ?\d)
  hit MD rounds, plan to go {6/19} if well.
  hit Cough began {11/23}, no fever.
  miss Tender points 11/18 of them
  miss 3/14 criteria were met
  miss MMSE 28/30 today
  miss GCS 11/15 at first
  miss PHQ-9 was 12/27 then

rule date/month-day-next
  type DATE
  trigger digits 1 2 /
  confidence 0.7
  regex (?<=\d/\d, |\d/\d\d, |\d/\d and |\d/\d\d and |\d/\d & |\d/\d\d & |\d/\d, and |\d/\d\d, and )(?!\d{1,2}/(?:5|10|100)(?!\d))(?!(?:1/[234]|2/3|3/4)(?!\d))(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])%{rbn}(?![/-]\d)(?! ?(?:strength|of|pain|on the|in\b|inch))
  hit seen 3/4, {3/6} as told
  hit seen 3/14 and {3/16}, no more
  miss strength 4/5 and 3/5 there
  miss of 1/2 and 3/4 inch

# Three in a row that are neither grades of strength nor of pain.
rule date/month-day-list
  type DATE
  trigger digits 1 2 /
  confidence 0.75
  regex %{lbn}(?!\d/5|\d/10)(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01]))(?=, (?!\d/5|\d/10)(?:0?[1-9]|1[0-2])/[0-3]?\d,? (?:and |& )?(?!\d/5)(?:0?[1-9]|1[0-2])/[0-3]?\d(?![\d/]))(?! ?inch)
  hit {6/3}, 6/4, and 6/18: no show
  hit Came {9/1}, 9/2, 9/3 as told.
  miss strength 4/5, 4/5, and 5/5
  miss seen 6/3/14, 6/4/14, 6/5/14

rule date/foreign-month
  type DATE
  trigger word janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januar februar marz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  back 4
  confidence 0.9
  regex %{lb}(?:0?[1-9]|[12]\d|3[01])(?:\.|er|º|°)?(?: de| di| d')? ?(?i:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|januar|februar|m[äa]rz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)(?:(?: de| del)? \d{4})?%{rb}
  hit le {4 octobre 2013} on y va
  hit am {04. Oktober 2013} there
  hit el {4 de octubre de 2013} there
  miss on Mars 4 men
  miss a mai tai 2013

rule date/month-day-range
  type DATE
  trigger digits 1 2 /
  confidence 0.9
  regex %{lbn}(?:(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])|(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2])) ?(?:-|to|through|thru|until) ?(?<first2>0?[1-9]|[12]\d|3[01])/(?<second2>0?[1-9]|[12]\d|3[01])/(?:(?<year2>\d{4})|(?<year_short2>\d\d))%{rb}(?![/.:]\d)
  hit He was off {3/1-3/15/13} as told.
  hit He was off {6/12 to 6/14/2014} as told.
  hit certified unfit {22/7 to 19/8/2019} as told
  miss He was off 3/1/13-3/15/13 as told.
  miss strength 4/5 to 5/5 now

rule date/numeric-day-range
  type DATE
  trigger digits 1 2 /
  confidence 0.93
  regex %{lbn}(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])-(?!\k<first>/(?:[1-9]|[12]\d|3[01])(?!\d))(?<second2>0?[1-9]|[12]\d|3[01])/(?:(?<year>\d{4})|(?<year_short>\d\d))%{rb}(?![/.:]\d)
  hit He was off {3/1-15/13} as told.
  hit He was off {6/12-14/2014} as told.
  miss He was off 3/1-3/15/13 as told.
  miss admitted 9/8-9/10, Dr. Tan
  miss strength 4/5-5/5 now

rule date/month-day-pair-cue
  type DATE
  trigger word from between
  confidence 0.85
  regex %{lb}(?i:from|between) (?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01]) ?(?:-|to|through|thru|and|until) ?(?<first2>0?[1-9]|1[0-2])/(?<second2>0?[1-9]|[12]\d|3[01]))%{rbn}(?!/\d)(?<!/5)(?<!/10)(?<!/3)(?<!/4)(?! (?:tab|pain|strength|scale|on))
  hit He was off from {7/3 to 7/9}, he says.
  hit He was off between {6/28 and 7/16}, he says.
  miss Strength rose from 4/5 to 5/5 in all.
  miss Pain fell from 8/10 to 3/10 now.
  miss from 7/3/14 to 7/9/14

rule date/labelled
  type DATE
  cross line
  trigger word dob d b born birth birthdate birthday date doi dos dod doa yob year
  confidence 0.97
  regex %{lb}(?i:D\.?O\.?[BISDA]\.?|date of (?:birth|injury|service|admission|discharge|death|loss|accident|visit|hire|exam(?:ination)?|surgery|report)|birth ?date|birthday|YOB|year of (?:birth|death)|birth year|born(?: on)?|[bd]\.|date)[ \t\n]?[:#=]?[ \t\n]{0,2}(?:(?<=[Bb] |[Hh] )is )?(?<hide>(?<first>[0-3]?\d)[ ](?<second>[0-3]?\d)[ ](?:(?<year>(?:19|20)\d\d)|(?<year_short>\d\d))|(?<first>[01]\d)(?<second>[0-3]\d)(?:(?<year>(?:19|20)\d\d)|(?<year_short>\d\d))|(?<first>[0-3]?\d)[-./](?<second>[0-3]?\d)[-./](?:(?<year>\d{4})|'?(?<year_short>\d\d))|(?<year>(?:19|20)\d\d)(?:[-./](?<month>\d\d)[-./](?<day>\d\d))?|%{year_tick})%{rb}(?![-/.]\d)
  hit DOB {07 03 1965} male
  hit DOB: {07031965} male
  hit D.O.B. {3-7-65} male
  hit Date of Birth:\t{03/07/1965}
  hit She was born {1931} in a barn.
  hit His father (b. {1931}) lives.
  hit Date of birth\n{1965-07-03}
  miss DOB unknown, 3 children
  miss The date of 12 visits is open.
  miss Born 3 weeks early.
  hit YOB {1952}, male
  hit DOB is {060671} on the band
  hit Year of birth: {1952}

# ---- years -------------------------------------------------------------------------------------------------------------------------

# Nor a year in which a work was published or a law was passed.
define not_work (?<!ublished in )(?<!pdated in )(?<!dopted in )(?<!evised in )(?<!nacted in )(?<!eleased in )(?<!mended in )(?<!eaffirmed in )(?<!ssued in )(?<!ublished by )(?<!Act of )(?<!ACT of )(?<!Code of )(?<!Law of )(?<!dition of )(?<!uidelines in )(?<!uidelines of )(?<!uideline in )

rule date/year-cue
  type DATE
  trigger digits 4 4
  trigger mark '
  back 2
  confidence 0.8
  regex %{lb}(?i:(?:in|since|during|from|until|till?|through|thru|by|before|after|around|circa|ca\.|about|approximately|early|late|mid|year|year of|prior to|beginning|effective|between|(?:spring|summer|winter|autumn|fall|beginning|end|middle|part|half|class) of|spring|summer|winter|autumn|fall|since the|ending) |(?:early|late|mid)-)%{not_work}(?<!al\. found in )(?<![Aa]t about )(?<![Aa]t around )(?<![Aa]t approximately )(?<![Tt]rials since )(?<![Ss]tudies since )(?<hide>(?!20[4-9]|21|1[5-7])%{year_full}|'(?<year_short>\d\d))(?!\pL)(?!['-]?s\b)(?![-/.,:]\d)(?! (?:et|and colleagues|study|trial|update|edition|version|revision|guideline|MTUS|ACOEM|ODG|AMA))(?! ?\()%{unit_after}
  hit The pain began in {2009} after a fall.
  hit He has smoked since {1998}, he says.
  hit He smoked until late {2003}, he says.
  hit hurt in {'09} at work
  hit the class of {1988} met
  hit He was well until mid-{2012}, he says.
  miss The act was published in 2009 by them.
  miss He weighed in 2000 mg of it.
  miss from 2000 patients in all
  miss In 1990s style he
  miss by 2009 ODG rules
  miss the ADA of 1990 holds
  miss at the bedside til 2100, then home
  miss At about 2140 Maria slipped

rule date/year-range
  type DATE
  trigger digits 4 4
  confidence 0.8
  regex %{lb}(?<![-/.#$])(?<year>19\d\d|20\d\d) ?(?:-|to|through|thru|until|/) ?(?:(?<year2>19\d\d|20\d\d)|(?<=[-/])(?<year_short2>[0-9]\d))%{rb}(?![-/.,:]\d)%{unit_after}(?! (?:edition|version|season of))
  hit He drove a bus from {1998 to 2011}, he says.
  hit He taught {2013-2014} there.
  hit He taught {2013-14} there.
  miss pages 384-2014 of it
  miss Call 408-2013-2014 now
  miss from 1998 to 45 in all
  miss 1998-2011 mg

rule date/year-list
  type DATE
  trigger digits 4 4
  confidence 0.6
  regex (?<!\d)[12]\d\d\d(?:,? and|, or| or| &| to|,) (?<hide>%{year_full})%{rb}(?![-/.:]\d)(?! ?\()%{unit_after}
  hit surgery in 2009 and {2011}, he says
  hit surgery in 2009 or {2010} again
  miss surgery in 2009 and 2011 mg
  miss about 300 and 2011 again

rule date/year-paren
  type DATE
  trigger mark (
  confidence 0.6
  regex (?<=[a-z] )\((?:in |circa |ca\. ?|c\. ?|approx\.? )?(?<hide>%{year_full})\)
  hit Past surgery: appendectomy ({2003}), knee scope.
  hit right shoulder repair ({1999}) and more
  miss Smith, J. (2003) found more
  miss appendectomy (2003 mg) and more

rule date/year-after-event
  type DATE
  trigger digits 4 4
  trigger mark '
  back 4
  confidence 0.75
  regex %{lb}(?i:\pL{7,28}+(?<=ectomy|otomy|plasty|scopy|ostomy|desis|graphy|rrhaphy)|surgery|fusion|repair|replacement|graft|fracture|injury|accident|release|hysterectomy|laminectomy|stroke|MI|CABG|TIA|PTCA|stent|DVT|PE|cancer|biopsy|colonoscopy|hernia|MVA|MVC|born|married|divorced|separated|widowed|graduated|retired|died|deceased|diagnosed|onset|hired|hospitalized|disabled|discharged|quit|immigrated|emigrated|[Pp]ap(?: smear)?|mammogram|tetanus|Tdap|[Pp]neumovax|vaccin(?:e|ation)|DEXA|TK[RA]|TH[RA]|ACDF|ORIF|C-sections?|tubal|[Gg]raduation|[Hh]igh [Ss]chool|[Cc]ollege|[Dd]egree|GED|BA|BS|MBA|shot|naturalized|grad|tobacco|smoking|drinking|EtOH|alcohol|cigarettes|Army|Navy|Marines|Air Force|[Dd]iploma|divorce|marriage|arrest(?:ed)?|convicted|DUI|x ?\d)(?: x ?\d)?(?:,| -|:| in| of| circa| about| c\.)? \(?(?<hide>%{year_full}|%{year_tick})%{rb}(?![-/.:]\d)%{unit_after}
  hit Surgical history: appendectomy {1998}, knee scope.
  hit Past: right lumbar fusion, {2007}.
  hit He was married {1988}, two children.
  hit ten percent the divorce of {2013}. The rule
  miss appendectomy 19981 was the code
  miss a fracture of 2011 mg
  miss surgery for 2011 people
  hit s/p TKR {'07} on the right
  hit last tetanus {2008}, she thinks
  hit High school: {1987}, then the mill
  hit quit tobacco {2010}, she says

rule date/year-entry
  type DATE
  trigger digits 4 4 -:,.\s
  confidence 0.7
  regex \A(?!(?:1[5-7]|21)\d\d ?\z)(?<hide>%{year_full})(?: ?[-:,.] ?(?=\pL)|(?= ?\z))
  hit {2009}: lumbar fusion at two levels
  hit {1998} - left school, joined the navy
  miss 2009 mg were given
  miss 20095: lumbar fusion
  miss In all 2009

rule date/year-possessive
  type DATE
  trigger digits 4 4
  trigger mark '
  confidence 0.7
  regex (?<=the |The |his |her |His |Her |\ba |\bA |\bold |prior )(?<hide>%{year_full}|%{year_tick})(?= (?:(?:\p{Ll}{3,12}|[A-Z]{2,4}) ){0,3}(?:sprains?|tears?|scope|fractures?|burns?|hernia|dislocation|discectomy|laminectomy|meniscectomy|arthroscopy|colonoscopy|biopsy|settlement|award|lawsuit|wreck|layoff|deposition|EGD|echo|stent|CABG|films?|crash|arrest|conviction|injury|accident|fall|incident|surgery|fusion|episode|event|claim|MRI|x-ray|x-rays|CT|scan|study|visit|report|exam|examination|admission|hospitalization|operation|evaluation|EMG|crash|collision|assault|strain|stroke|heart attack|MVA|DUI|divorce))
  hit Since the {2009} injury he limps.
  hit His {2012} MRI was clean.
  miss the 2009 guidelines say so
  hit to a {2011} ACL sprain at the mill
  hit an old {2003} left wrist fracture
  miss the 2014 update of it
  hit the {'78} crash, he says
  hit a {1978} motorcycle accident

# ---- weeks, quarters, days of the year ---------------------------------------------------------------------------------------------

rule date/week
  type DATE
  trigger word week wk
  trigger digits 4 4 -Ww
  confidence 0.95
  regex %{lb}(?i:(?:week|wk)\.? ?(?<week>0?[1-9]|[1-4]\d|5[0-3])(?: of|,|/)? ?(?<year>(?:19|20)\d\d))%{rb}|%{lb}(?<year>(?:19|20)\d\d)-?[Ww](?<week>0[1-9]|[1-4]\d|5[0-3])%{rb}(?:-[1-7]%{rb})?
  hit The shift of {week 27 of 2014} was long.
  hit Logged {2014-W27} by the clerk.
  hit Logged {2014W27} by the clerk.
  miss At week 12 of 36 she felt well.
  miss Logged 2014-W87 by the clerk.

rule date/day-of-year
  type DATE
  trigger digits 4 4 -
  trigger word day
  confidence 0.8
  regex %{lb}(?<!\d[-./])(?<![#-])(?<year>(?:19|20)\d\d)-(?<day_of_year>00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])%{rb}(?![-./:]\d)|%{lb}(?i:day) (?<day_of_year>[1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6]) of (?<year>(?:19|20)\d\d)%{rb}
  hit Logged {2014-184} by the clerk.
  hit Logged {day 184 of 2014} by the clerk.
  miss Logged 2014-484 by the clerk.
  miss On day 12 of 14 he left.

rule date/quarter
  type DATE
  trigger word q first second third fourth quarter qtr
  trigger digits 1 1 Qqstrn
  confidence 0.9
  regex %{lb}(?i:Q[1-4][ ,'/-]{0,2}|[1-4]Q[ '/-]?|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|qtr\.?)(?: of|,)? )(?:(?:19|20)\d\d|(?<=')\d\d|(?<=[1-4][Qq])\d\d)%{rb}
  hit Output fell in {Q3 2014} again.
  hit Output fell in the {third quarter of 2014} again.
  hit resumed {1st qtr 2020} at the lower rate
  hit Output fell in {3Q14} again.
  miss The third quarter of 30 miles
  miss Q3 2h turns were ordered

# ---- weekdays, holidays, seasons ---------------------------------------------------------------------------------------------------

rule date/weekday
  type DATE
  trigger list weekday
  confidence 0.9
  regex %{lb}(?<!any |every |each |first |second |third |fourth |other |alternate )(?<!every \pL{6} and |every \pL{7} and |every \pL{8} and |every \pL{9} and |day to |day thru |day-to-|day or )(?<!day through )(?<!day-)(?<!day - )(?<!day, Monday, |day, Tuesday, |day, Wednesday, |day, Thursday, |day, Friday, )(?<weekday>(?i:\pL{3,6}day))%{rb}(?C"weekday")(?!,? (?:\pL{3,6}day, )?(?:and|&|or) \pL{3,6}day only)(?!, \pL{3,6}day,? (?:and|&|or) \pL{3,6}day only)(?!(?<=day and \pL{6}|day and \pL{7}|day and \pL{8}|day and \pL{9}) only)(?!-\pL)(?! ?(?:to|through|thru|-) ?(?i:\pL{3,6}day))(?!, \pL{3,6}day, \pL{3,6}day\b)(?!(?<=day, Tuesday|day, Wednesday|day, Thursday), \pL{3,6}day\b)(?! of (?:the|each|every) (?:month|week))(?! (?:Harbor|school|School|Night Live))
  hit He called on {Tuesday} and left.
  hit By {friday} he was well.
  hit {SUNDAY} was quiet.
  miss He works on weekdays only.
  miss A holiday was planned.
  miss Open Monday through Friday.
  miss They meet every Thursday.
  miss VAC at 125, Monday, Wednesday, Friday. Teach
  miss They meet every Tuesday and Thursday.
  miss It flies Monday, Wednesday and Friday only.

rule date/day-ordinal-weekday
  type DATE
  trigger list weekday
  confidence 0.93
  regex %{lb}(?<hide>%{weekday},? (?:the )?%{day} ?%{ordinal})%{rb}(?! (?:%{month_name}|of (?!this|last|next|the month)|floor|toe|visit|grade))
  hit We meet {Monday the 5th} again.
  hit It was postponed to {Tuesday 25th} at ten.
  miss seen Tuesday the 3rd of July
  miss On Sunday 5 came.

rule date/weekday-short
  type DATE
  trigger list weekday
  confidence 0.8
  regex %{lb}(?<!Mon-|Mon to |Mon - |Tue-|Wed-)(?<weekday>\p{Lu}\pL{2,4})(?!\pL)(?C"weekday")(?:\.(?=,? \d|,? \pL)|(?=,? ?\d|,? [A-Z][a-z]{2,8}\.? \d|-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\pL{0,4}\.?,? \d| (?:at|am|pm|AM|PM|morning|afternoon|evening|night|a\.m|p\.m)\b))|(?<=on |On |last |next |until |by )(?<weekday>(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri))%{rb}(?!/| ?[,&] (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)| and (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))|(?<=last |next )(?<weekday>(?:tue|weds?|thu|fri|mon))%{rb}|(?<=BY |UNTIL |DUE |NEXT |LAST )(?<weekday>(?:MON|TUE|WED|THU|FRI))%{rb}(?![/&-])|%{lb}(?<weekday>(?:Tues|Weds|Thurs|TUES|THURS|tues|thurs))%{rb}
  hit He called {Tues.} and left.
  hit He called {Thurs} and left.
  hit He called on {Fri} and left.
  hit FROM TAMMIE BY {FRI}
  hit at mercy west last {tues}
  hit seen {Wed} 3 pm again
  miss He Sat down quietly.
  miss I am in on Mon/Wed/Fri.
  miss 10 days in OPD, Mon-Sat. In emergency
  miss The sun at noon was hot.

define no_event (?! (?:lily|lilies|seals|egg|bunny|tree|cards?|treats?|candy|ornaments?|decorations?|syndrome|effect|heart|bonus(?:es)?|carols?|costumes?|wreaths?|stockings?|baskets?|disease|lights|dinner plates|cactus|Island|Seals?))
define holiday_year (?:(?: of|,)? (?:(?:19|20)\d\d|'\d\d)%{rb})?

rule date/holiday
  type DATE
  trigger list holiday
  confidence 0.85
  regex %{lb}(?<testholiday>\p{Lu}\pL*+(?:'\pL++)*+'?(?:\.?[ -](?:\p{Lu}\pL*+(?:'\pL++)*+'?|of|the|and|de|day|eve)(?!\pL)){0,4})(?C"testholiday:holiday")%{rb}(?:(?:\'s)?[ -](?:day|eve|night|week|weekend|morning|afternoon|evening|season|time)(?!\pL))?%{no_event}%{holiday_year}(?<!\bMay)(?<!\bLent)
  hit He fell at {Christmas 2013}, she said.
  hit The week before {Thanksgiving} he fell.
  hit It was {New Year's Eve} again.
  hit By {Labor Day} he was well.
  hit again on {Valentines day}.
  hit since {Memorial Day of 2012} he
  hit found {Easter week 2013} at home
  hit this {Labor Day weekend} he came
  hit 07:00 {Christmas morning}: well
  miss The Easter Seals program helped.
  miss The Labor Code holds.
  miss Good results were seen.

# "It began in the second lockdown": one known date tells the offset of all the others.
rule date/event
  type DATE
  trigger list event
  confidence 0.85
  regex (?<![\pL\pN-])(?<testevent>[\pL\d](?:[\pL\d'/]|\.(?= \pL))*(?: [\pL\d](?:[\pL\d'/]|\.(?= \pL))*){1,4}?)(?C"testevent:event")(?![\pL\pN-])
  hit It began in the {second lockdown}, he says.
  hit lost the house to {Hurricane Katrina} and moved
  hit since the {Boston Marathon bombing} he has
  miss a lockdown of the ward
  miss after the fire drill

rule date/holiday-frame
  type DATE
  trigger list holiday
  back 5
  confidence 0.9
  regex %{lb}(?i:the )?(?:week|weekend|day|night|morning|evening|month|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?:before|after|of|following) (?<testholiday>\p{Lu}\pL*+(?:'\pL++)*+'?(?:\.?[ -](?:\p{Lu}\pL*+(?:'\pL++)*+'?|of|the)(?!\pL)){0,4})(?C"testholiday:holiday")%{rb}%{no_event}%{holiday_year}
  hit a cough since {the week before Christmas}. He
  hit He fell {the day after Thanksgiving 2013}, she said.
  miss the week before Easter Seals came
  miss the day after the Labor Code

rule date/feast
  type DATE
  trigger word feast
  confidence 0.88
  regex %{lb}[Ff]east (?:of|day of) (?:the |our |Our )?\p{Lu}[\pL']{1,15}\.?(?: (?:and|of|the|\p{Lu}[\pL']{1,15}\.?)(?!\pL)){0,4}(?<=\p{Ll}|\.)%{holiday_year}
  hit {Feast of St Nicholas, 2010}\n\nMost Reverend Father
  hit We met on the {Feast of the Assumption} again.
  miss a feast of fine food
  miss The feast was of St size

rule date/last-fall
  type DATE
  trigger word fall
  back 4
  confidence 0.75
  regex (?:(?<=[a-z,;] |\A|\. )(?<!his |her |the |its |my |our |your |heir |'s |of |ith |fter |date )(?i:last|this|next) (?<hide>fall)(?=[.,;)]|\z| (?:and|when|after|before|at|but|because|while|as|was|were|we|they|he|she|I)\b)|%{lb}(?:back|off|again|school|college|begins?|starts?|resumes?|returns?|due|semester|trip|wedding|baby|(?:planned|scheduled|moving|graduat\pL{2,4}) ?) (?:in|for) the (?<hide>fall))(?=[.,;)]|\z| [a-z])(?! (?:risk|down|from|off|on|out|precautions?|or|and (?:hit|hurt|broke|fract))\b)
  hit some left over from last {fall}, two tabs
  hit They shut the lift off in the {fall}. We
  hit He goes back in the {fall} for it.
  miss Since his last fall, she limps.
  miss He was hurt in the fall.
  miss this fall risk score

rule date/weekday-relative
  type DATE
  trigger list weekday
  back 3
  confidence 0.9
  regex %{lb}(?i:the (?:very )?(?:next|following|previous|preceding)) %{weekday}%{rb}(?! (?:and|or|the \d)\b)(?!,? (?:%{month_name}|\d))
  hit He was ill again {the next Friday}.
  hit She left {the following Monday} at noon.
  miss the next weekday he came
  miss the next Friday, July 3, he came

rule date/year-after-drug
  type DATE
  trigger digits 4 4 ?.,;)
  back 2
  confidence 0.72
  regex %{lb}\pL{4,20}(?!\pL)(?C"drug")(?: in|,| -)? (?<hide>(?<year>19[4-9]\d|20(?:0[1-9]|[1-3]\d)))(?=[?;)]|[.,](?: \D|\z))
  hit Took Fosamax {2004}? He thinks not.
  hit Had tamoxifen, {1998}; none since.
  miss Took Fosamax 2004 mg.
  miss Metformin 2000.

# In lower case only from words that begin no other phrase.
rule date/holiday-lower
  type DATE
  trigger list holiday
  confidence 0.85
  regex %{lb}(?<testholiday>\p{Ll}\pL++(?:'\pL++)*+'?(?:[ -](?:day|eve|night|friday|monday|weekend|break|gras|hashanah|kippur|morning)(?!\pL)){0,2})(?C"testholiday:holiday")%{rb}%{no_event}(?:(?<!lent)|(?<=for lent|during lent|before lent|after lent|since lent|of lent))%{holiday_year}
  hit fix it before {thanksgiving}. i am
  hit he came on {labor day} again
  miss in active labor she
  miss an easterly wind
  miss Slides lent to Wichita 9/2

rule date/new-year
  type DATE
  trigger word new
  confidence 0.88
  regex %{lb}new year(?:'?s)?(?:[- ](?:day|eve))?%{rb}%{holiday_year}(?! (?:of (?:school|life)|old|resolution))
  hit We meet after {new year's} again.
  hit he fell on {new years eve} there
  miss It is a new yearly form.
  miss a new year of school

rule date/named-day
  type DATE
  trigger word on around since before after until by near
  confidence 0.7
  regex %{lb}(?i:on|around|since|before|after|until|by|near) (?<hide>\p{Lu}\pL{3,15}(?:'s)? (?:Day|Eve)(?:,? (?:19|20)\d\d)?)%{rb}(?! (?:[Cc]are|[Pp]rogram|[Ss]urgery|[Hh]ospital|[Cc]amp|[Tt]reatment|\p{Lu}))
  hit He noticed it around {Waitangi Day} last year.
  hit He fell on {Founder's Day} there.
  hit He fell on {Bastille Eve 2013} there.
  miss He went to Adult Day Care.
  miss on day three he left

rule date/school-break
  type DATE
  trigger word spring winter summer fall christmas easter midterm half holiday autumn
  confidence 0.75
  regex (?<=after |before |since |over |during |until |by |on |for |from |the |last |this |his |her )(?i:spring|winter|summer|fall|autumn|christmas|easter|midterm|half[- ]term|holiday) (?i:break|vacation|recess|holidays|half-term)%{rb}
  hit We meet after {spring break} again.
  hit He fell during {winter recess} there.
  miss the winter breaks his pipes
  miss A spring broke off.

rule date/season-year
  type DATE
  trigger list season
  trigger word early late mid
  back 1
  confidence 0.9
  regex %{lb}(?:[Tt]he (?=\pL{4,6}(?: of|,)? (?:the year )?['\d]|(?:early|late|mid)[ -]))?(?i:(?:early|late|mid)[ -])?(?<testseason>\pL{4,6})(?!\pL)(?C"testseason:season")(?: of|,)?(?: the year)? (?:(?:19|20)\d\d|'\d\d)%{rb}(?![-/.,:]\d)%{unit_after}(?! (?:update|edition|version|issue))
  hit It began in {the summer of '09} or so.
  hit It began in {spring 2011} or so.
  hit It began in {late Fall 2012}, he says.
  miss After the fall of 2000 feet
  miss in spring of 20 turns
  miss the Spring 2011 edition of it

rule date/term-year
  type DATE
  trigger word semester term quarter season session intake
  back 1
  confidence 0.9
  regex %{lb}(?i:spring|summer|fall|autumn|winter|christmas|easter|michaelmas|hilary|trinity) (?i:semester|term|quarter|season|session|intake)(?: of|,)? (?:(?:19|20)\d\d|'\d\d)%{rb}
  hit She left in the {spring semester 2014} then.
  hit He came for the {fall term of 2012} then.
  miss the spring season of 12 games
  miss a fall quarter mile off

rule date/decade
  type DATE
  trigger digits 4 4 s'
  trigger mark '
  confidence 0.75
  regex (?<![\pL\pN'])(?<=\b[Ii]n the |[Ss]ince the |[Ee]arly |[Ll]ate |\b[Mm]id |\b[Mm]id-|[Ee]arly-|[Ll]ate-|[Dd]uring the |\b[Ff]rom the |[Ii]nto the |[Uu]ntil the |\b[Bb]y the )(?<hide>(?:19|20)\d0'?s|'\d0s)%{rb}(?! (?:house|building|style|music|film|novel|guideline|literature|study|studies))
  hit She was treated in the {1990s} for it.
  hit He drank in the early {'80s} a lot.
  miss his 1990s car
  miss rates in the 90s today

rule date/year-to-now
  type DATE
  trigger digits 4 4 \s-
  confidence 0.88
  regex %{lb}(?<![-/.#$])%{year_full}(?= ?(?:-|–|to|through|until|till) ?(?:(?:the )?present|now|current|today|date)(?!\pL))
  hit employed there {2001} to present
  hit Clerk, {2009}-present
  miss 2001 to 2009 present
  miss in 2001 nowhere

rule date/month-short-year
  type DATE
  trigger digits 1 2 /
  confidence 0.8
  regex (?<=\b[Ii]n |[Ss]ince |[Hh]ired |[Ss]tarted |[Uu]ntil |\b[Oo]f |[Qq]uit |[Rr]etired |[Tt]erminated |\b[Ff]rom |[Tt]hrough |[Ss]urgery |[Ff]usion |[Ii]njury |[Dd]ated |[Mm]arried |[Dd]ivorced |[Dd]ied |[Bb]orn |\bMRI |ectomy |otomy |plasty |scopy |\bshot |\bc\. |\b[Cc]irca |\b[Tt]o )(?<month>0?[1-9]|1[0-2])/'?(?<year_short>3[2-9]|[4-9]\d|0\d)%{rbn}(?![-/])(?! ?(?:%|mm|mg|strength|of\b|pain|inch|in\b))
  hit Hired {6/98} as a clerk.
  hit He has hurt since {11/07}, he says.
  miss BP fell to 6/98/2 then
  miss a ratio of 6/98 mm
  hit vasectomy {6/83}, no other

rule date/month-day-entry
  type DATE
  trigger digits 1 2 /
  confidence 0.75
  regex \A(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01]))(?: ?[-:–](?= ?\pL)(?!(?:sib|half|sister|brother|inch|hour|day|way|strength|tablet|cup|pack)%{rb})|(?= (?i:pt|called|spoke|seen|phone|vm|left|note|tc|t/c|met|sent|received|faxed|admitted|patient|client|home|visit)\b))
  hit {3/4} - called pt, no answer
  hit {11/9}: spoke with mother
  miss 3/4 tablet twice daily
  miss 1/2-sib Juniper is well
  miss 5/5 strength throughout

# A log whose lines begin with a padded day: "  09/09 152/94".
rule date/log-padded
  type DATE
  trigger digits 2 2 /
  confidence 0.85
  regex (?:\A|(?<=\d: ))(?!10/10|11/11|12/12)(?<hide>(?<first>0[1-9]|1[0-2])/(?<second>0[1-9]|[12]\d|3[01]))(?=\s{1,12}[\pL\d(+-])(?! ?(?i:strength|motor|pain|power|on|in|of|and|or|inch|vision|bilat|left|right|normal|grade|mg|tab|w/c|patients|with|points)\b)
  hit {09/09} 152/94
  hit {09/12}  Slept poorly
  hit {11/03} seen by RN
  hit Log, May 2012: {05/09} 152/94
  miss 05/05 strength in both arms
  miss 10/10 pain today
  miss On 09/09x he

# Two lines of a log or more, each of which begins with a month and a day.
rule date/log-lines
  type DATE
  cross line
  trigger digits 1 2 /
  confidence 0.83
  regex (?:(?<=\n)|(?<=\n )|(?<=\n  )|(?<=\n   )|(?<=\n    )|\A)(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01]))(?=(?:\s?[-:–]|[ \t]{1,12})\s?[\pL\d(][^\n]{0,120}\n[ \t]{0,12}(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:\s?[-:–]|[ \t]{1,12})\s?[\pL\d(])(?!\d?\d/\d?\d ?(?i:strength|motor|pain|power|on|in|of|and|or|inch|vision|bilat|left|right|normal|grade|mg|tab))
  hit Pressures:\n{3/4} 152/94\n3/5 148/90
  hit Notes\n  {2/11}  PT, knee 95\n  2/18  PT, knee 110
  miss Pressures:\n152/94 on 3/4\n148/90
  miss Motor:\n5/5 strength left\n4/5 strength right

rule date/season-cue
  type DATE
  trigger list season
  back 5
  confidence 0.7
  regex %{lb}(?i:(?:last|this past|this|past|next|previous|following|in early|in late|early|late|in the early|in the late|in the|that)[ ](?:early |late |mid-?)?(?<hide>spring|summer|autumn|winter|fall(?= of (?:last|this|that|the same) year)|(?<=\A[Ll]ast |[.,;] [Ll]ast |(?i:since last )|(?i:this past )|\A[Tt]his |(?i:next ))fall(?= (?:he|she|they|I|we)\b)))%{rb}(?=[.,;)]|\z| (?:and|he|she|they|it|we|I|when|after|before|with|for|on|in|at|by|but|because|his|her|while|as|months?|of (?:last|this|that|the same|the following) year|was|were|had|a|an)\b)
  hit He fell last {winter} on ice.
  hit In early {spring} she came back.
  miss Since his last fall he limps.
  miss A metal spring broke.
  miss in the spring of 2011
  hit in the {fall} of last year she left
  hit Last {fall} he had surgery.

# ---- spelled out, misread, parts ---------------------------------------------------------------------------------------------------

define year_words (?i:(?:nineteen|twenty|eighteen)(?:[ -](?:and )?(?:hundred|oh|ten|eleven|twelve|\pL{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine)){1,3}|two[ -]thousand(?:[ -](?:and )?(?:ten|eleven|twelve|\pL{3,5}teen|twenty|thirty|one|two|three|four|five|six|seven|eight|nine)){0,3})
define ordinal_words (?i:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)
define number_words (?i:(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)

rule date/words-day-month
  type DATE
  trigger list ordinal-word
  trigger list month
  trigger list number-word
  trigger word twenty thirty
  back 1
  confidence 0.93
  regex %{lb}(?:(?:the (?=(?i:%{ordinal_words})))?(?i:%{ordinal_words}(?: day)?(?: of)?|%{number_words}) (?<testmonth>\p{Lu}\pL{2,8})(?!\pL)(?C"testmonth:month")|(?<!\pL-)(?<testmonth>\p{Lu}\pL{2,8})(?!\pL)(?C"testmonth:month") (?:the )?(?:%{ordinal_words}|%{number_words}))%{rb}(?:,? (?:in the year )?(?:%{year_words}|\d{4})%{rb})?
  hit born {the third of May nineteen sixty} and weighed
  hit on {May third} he came
  hit on {July twenty-third, two thousand twelve} he came
  hit {the Third day of July, 2014} in court
  hit on {July third, 2014} he came
  miss the third may not come
  miss her second Marcher left
  miss One Mayo clinic
  miss a Gert-Jan ten Brink, though

rule date/words-year
  type DATE
  trigger word in since born until from
  confidence 0.85
  regex %{lb}(?i:in|since|born|born in|until|from) (?<hide>(?i:nineteen|two thousand)(?:[ -](?:and )?(?i:hundred|oh|ten|eleven|twelve|\pL{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine)\b){1,3})%{rb}(?! (?:patients|people|subjects|cases|dollars|hours))
  hit He was born in {nineteen sixty-five} in Spain.
  hit since {two thousand eleven} he hurts
  miss born in two thousand homes
  miss in nineteen patients
  miss in nineteen hundred patients

rule date/day-ordinal-cue
  type DATE
  trigger digits 1 2 snrtSNRT
  back 4
  confidence 0.75
  regex %{lb}(?i:admitted|discharged|due|dated|seen|arrived|returned|(?:night|morning|afternoon|evening|week|weekend|as|afternoon) of|on|by|until|since|through|before|after|but|from|to|yesterday,?|today,?|tomorrow,?|(?:birthday|anniversary|appointment|hearing|deadline) (?:is|was)|till|letter of|e-?mail of|note of|report of|called (?:me|him|her|us)) (?<hide>the %{day}%{ordinal})%{rb}(?=[.;)]|:(?: |\z)| and (?:has|had|was|is|did|then|again|he|she|they|\p{Ll}{3,12}ed)\b| \((?!\d)| and the \d{1,2}(?:st|nd|rd|th)(?:[.,;]|\z)|, (?!\d{1,2}(?:st|nd|rd|th)|\pL+ (?:and|toe|finger|floor))| (?:at (?!bat)|he|she|they|it|his|her|but|when|because|who|with|we|I|by|denies|denied|says|asks|states|of (?:this|last|the|next|each|every) month|inst|ult)\b| to the \d{1,2}(?:st|nd|rd|th)(?! (?:rib|ribs|vertebra|thoracic|lumbar|cervical|toe|toes|finger|fingers|floor|grade|percentile|nerve|ray|metatarsal|metacarpal))|\z)
  hit He came back on {the 3rd}.
  hit He came back on {the 15th}, and left.
  hit She left on {the 18th} by ambulance.
  hit on {the 3rd} she fell
  hit since noon on {the 3rd} and has slept
  hit confirmed it yesterday {the 18th}: it is so
  hit His birthday is {the 19th}, he says.
  miss Pain on the 3rd toe persists.
  miss on the 4th and 5th toes
  miss by the 3rd visit he
  hit on the night of {the 4th}, he fell
  hit It was moved to {the 21st}.
  hit slipped on ice on {the 13th} and sustained a fracture
  hit HbA1c 7.9 on {the 9th} (yes!).
  hit rent due {the 1st}, he says
  hit paid on {the 1st} and the 15th.
  hit She will be away till {the 20th}.
  hit Your letter of {the 11th} denies it.
  hit a drain from {the 10th} to the 17th.
  miss pain from the 10th to the 12th rib

rule date/day-ordinal-month
  type DATE
  trigger digits 1 2 snrt
  back 1
  confidence 0.85
  regex %{lb}(?<hide>(?i:the) %{day}%{ordinal})(?=(?i: of (?:last|this|next|that|the (?:same|following|previous)) month)\b)|(?<=\d(?:st|nd|rd|th) and )(?<hide>the %{day}%{ordinal})(?=[.,;]|\z)
  hit It was {the 21st} of last month.
  hit paid on the 1st and {the 15th}.
  miss the 21st of the patients
  miss the 4th and the 5th toes

rule date/day-month-joined
  type DATE
  trigger list month
  back 1
  confidence 0.95
  regex %{lbn}(?<!\d[-/])%{day}(?<month_name>[A-Z]{3})(?=\d\d)(?C"month")(?<year_short>\d\d)%{rb}
  hit stamped {12JUN08} by the clerk
  hit on {3MAR14} he came
  miss lot 12JUN0845 held
  miss on 12JUNE08X it

rule date/relative-month-day
  type DATE
  trigger digits 1 2 snrt\s
  confidence 0.85
  regex %{lbn}%{day}(?:%{ordinal})? (?:inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)%{rb}\.?
  hit Your letter of the {3rd inst.} came.
  hit Your letter of the {14th ult.} came.
  miss 3 instances were seen.
  miss 3 ultrasound scans were made.

define ocr_month (?:Ju[1Il|][y]?|Ju1y|Apr[i1l][1I|l]|[0O]ct[o0]ber|0ct|[N][o0]v(?:ember)?|5ep(?:t|tember)?|Augu[s5]t|Au9ust|Jan[uv]ary|Fe[bh]ruary|Marc[h]|Dec[ec]mber|Ma[vy]|Jun[ec]|Dec|Jan|Feb|Sept?(?:ember)?|Aug|Apr|Mar|Oct|July|June)

rule date/misread-month
  type DATE
  trigger list month
  trigger word ju apr apri n augu au o oct janvary jun fehruary deccmber mav junc nov sep ma marc dec
  trigger digits 1 1
  confidence 0.9
  regex %{lb}(?=[A-Za-z]{0,8}(?:\d|[|]|nva|hru|ccm|nc ))%{ocr_month}(?:\.? |\.|(?=\d))[0-9OolI]{1,2}(?:st|nd|rd|th)?(?:,? ?[12lI][09Oo][0-9OolI]{2})?%{rb}
  hit Seen on {Ju1y 3, 2014} for care.
  hit Seen on {0ct 12, 2013} for care.
  hit Seen on {Apri1 9} for care.
  hit Seen on {N0v 9, 2O14} for care.
  miss He saw Nov 9, 2014 there.
  miss The Ju 1 rope broke.
  miss on JulyI3, 12 it

rule date/misread-number
  type DATE
  trigger list month
  confidence 0.9
  regex %{lb}(?<testmonth>\p{Lu}\pL{2,8})(?!\pL)(?C"testmonth:month")\.? (?=[0-9OolI]{1,2},? ?[12lI][0-9OolI]{3}(?![\pL\pN]))(?=[^ ]{0,4} ?\d{0,3}[OolI])[0-9OolI]{1,2},? ?[12lI][0-9OolI]{3}%{rb}
  hit Seen on {July l2, 2014} for care.
  hit Seen on {June 1O, 20l4} for care.
  miss Seen on July 12, 2014 for care.
  miss Seen on July Ill, 2014 days

rule date/misread-numeric
  type DATE
  trigger digits 1 2 /-OolI
  trigger word o l i ol lo
  confidence 0.9
  regex %{lb}(?<![/.-])(?:(?:[OolI][0-9OolI]?|[0-3][OolI])/[0-3OolI]?[0-9OolI]/(?:[12lI][09Oo])?[0-9OolI]{2}|[0-3]?\d/(?:[OolI][0-9OolI]?|[0-3][OolI])/(?:[12lI][09Oo])?[0-9OolI]{2}|[0-3]?\d/[0-3]?\d/(?:(?:[lI][09Oo]|[12][Oo])[0-9OolI]{2}|(?:[12][09])?(?:[OolI][0-9OolI]|\d[OolI]))|(?:[OolI][0-9OolI]?|[0-3][OolI])-[0-3OolI]?[0-9OolI]-(?:[12lI][09Oo])?[0-9OolI]{2}|[0-3]?\d-(?:[OolI][0-9OolI]?|[0-3][OolI])-(?:[12lI][09Oo])?[0-9OolI]{2}|[0-3]?\d-[0-3]?\d-(?:(?:[lI][09Oo]|[12][Oo])[0-9OolI]{2}|(?:[12][09])?(?:[OolI][0-9OolI]|\d[OolI])))%{rb}(?=[^0-9]|\z)
  hit Seen {07/3O/2014} for care.
  hit Seen {l2/31/13} for care.
  hit Seen {12/3I/l3} for care.
  hit Seen {12/31/1O} for care.
  miss Seen 07/03/2014 for care.
  miss ratio I/O/I-20 held

rule date/roman-month
  type DATE
  trigger digits 1 2 ./-\s
  confidence 0.9
  regex %{lbn}[0-3]?\d(?:[ ./-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[ ./-]|\.(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\.)(?:19|20)\d\d%{rb}
  hit Signed {3.VII.2014} in Rome.
  hit Signed {14 XI 1998} in Rome.
  hit dated {14.ii.2017} in ink
  miss Part 3.VII.4014 of it.
  miss type 3 II diabetes

# ---- without a year, by what stands beside them ------------------------------------------------------------------------------------

# In lower case the month must be nothing else than a month.
rule date/month-day-lower
  type DATE
  trigger word january february april june july august september october november december jan feb apr jul aug sep sept oct nov dec
  confidence 0.88
  regex %{lb}(?<month_name>(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jul|aug|sept?|oct|nov|dec))(?C"month")\.? (?:the )?%{day}(?: ?%{ordinal}(?!\pL))?%{rb}(?![/:.]\d)%{unit_after}(?!,? ?\d{4})
  hit telephone note dictated {december 3} this is the doctor
  hit group begins {jan 16} at ten
  hit this leak on {dec 3}, and then
  hit seen {oct. 9th} again
  miss since july 2014 he
  miss on march 3 miles more
  miss in june 5 mg daily

rule date/day-words-weekday
  type DATE
  trigger list weekday
  confidence 0.93
  regex %{lb}%{weekday},? the %{ordinal_words}%{rb}(?! (?:of|floor|grade|visit|time|toe|day|%{month_name})\b)
  hit see in office {friday the twelfth} with labs
  hit back on {Monday the third}, he says
  miss Monday the third time he came
  miss Friday the third of July

# "on 20th and tolerated it well".
rule date/day-ordinal-plain
  type DATE
  trigger digits 1 2 snrt
  back 1
  confidence 0.72
  regex %{lb}(?i:on|till|until|since) (?<hide>%{day}%{ordinal})(?= and (?!\d|\pL+th\b)| (?:he|she|they|we|I|by|at|with)\b|[.;](?: |\z)|,(?! ?\d)|\z)(?<!1st|2nd|3rd|4th|5th(?= (?:and|he|she|they|we|I|by|at|with)))
  hit He was mobilised on {20th} and tolerated it.
  hit She was admitted on {13th}, and left.
  miss pain on 4th and 5th toes
  miss on 3rd and last visit

# More over the stroke than a score or a fraction can have: "(7/5)", "Since 22/7,".
rule date/day-over-month
  type DATE
  trigger digits 1 2 /
  confidence 0.66
  regex %{lbn}(?<!\d )(?<!\b[Vv]ision )(?<!\b[BVb][PVp] )(?<!atio )(?!24/7|20/|16/8|12/8)(?<hide>(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2])|(?<first>[6-9])/(?<second>0?[1-5])|(?<first>1[0-2])/(?<second>0?[1-9])|9/8|9/7|9/6|8/7|8/6|7/6)%{rbn}(?![-/]\d)%{unit_after}(?! ?(?:of|hours?|hrs?|shifts?|inch|ratio|tablets?|tabs?|caps|in\b|on the|strength|pain|scale|"|to \d|teeth|split|months|weeks|days))
  hit photographs in the chart ({7/5}) with consent
  hit Day hospital from {30/5}. Review later.
  hit length 2.1 cm ({8/5}: 2.6)
  hit cycle five begun {11/2}. It goes on.
  hit On Thursday ({18/4}) the trainee fell.
  miss strength 4/5 in the arm
  miss vision 20/10 on the left
  miss open 24/7, call us
  miss Pain 7/10 at night
  miss a 12/8 hour shift

# A note of a day: a date, then what was done.
rule date/month-day-verb
  type DATE
  trigger digits 1 2 /
  confidence 0.72
  regex (?<=[.;] |[.;]  |from )(?!\d{1,2}/(?:5|10)(?!\d))(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])|(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2]))(?= (?:absent|present|seen|left|came|went|no show|refused|final|new|(?!need|red|bed|med|limited|impaired|decreased|preserved|rated|graded|graced)\pL{2,12}ed)\b)
  hit It healed. {7/30} absent. More
  hit Film clear; {7/31} returned to school
  hit culture from {8/12} final, no growth
  miss Strong. 5/5 noted on the left
  miss Fair. 3/5 limited by pain

rule date/month-this-year
  type DATE
  trigger list month
  confidence 0.93
  regex %{lb}%{month_capital},? (?:of )?(?:this|last|next|that|the same|the following|the previous) year%{rb}
  hit He drowned off the point, {March this year}. She wept.
  hit in {October of last year} he fell
  miss The May queen was last year's.
  miss march this yearling on

# Years of operations, two in brackets, or behind a verb of the past.
rule date/year-paren-list
  type DATE
  trigger mark (
  confidence 0.62
  regex (?<=[a-z] )\((?<hide>%{year_full})(?=(?:, (?:19|20)\d\d){1,4}\)| (?:and|&) (?:19|20)\d\d\))
  hit Two general anaesthetics ({1979}, 2006), sick after both.
  hit two fractures ({2009} and 2011) healed
  miss Smith, J. (2003, 2006) found
  miss visits (2009 mg, 12) were

rule date/year-after-past
  type DATE
  trigger digits 4 4 .,;)\s
  back 1
  confidence 0.68
  regex %{lb}(?!(?:published|updated|revised|amended|adopted|enacted|issued|released|reaffirmed|reprinted|accessed|reviewed|cited|passed|approved|copyrighted|endorsed|modified|corrected|needed|exceed|proceed|indeed|speed|feed|numbered|used|received|weighed|totaled|totalled|paid|owed|earned|billed|charged|scored|reached|ordered|consumed|walked|lifted)\b)\p{Ll}{3,14}(?<=ed|quit|begun|born|built|left) (?<hide>%{year_full})(?=[.;)](?: |\z)|,(?! ?\d)|[ \t]?\z)
  hit Ex-smoker, stopped {1994}. Well since.
  hit gout, AF ablated {2018}.
  hit cataract removed {2009}, left
  miss The guideline updated 2014.
  miss He weighed 2000.
  miss used 2009 mg daily

rule date/year-last-event
  type DATE
  trigger word last first prior previous
  confidence 0.72
  regex %{lb}(?i:last|first|prior|previous) (?:\p{Ll}{3,14} )?\p{Ll}{4,14}(?<!version|edition|update|revision)(?:,|:)? (?<hide>%{year_full})(?=[.;)](?: |\z)|,(?! ?\d)|[ \t]?\z)
  hit Postpartum? No: last delivery {2014}. Well.
  hit last eye exam, {2011}; due
  miss the last edition 2014.
  miss the first thousand, 2014 mg

rule date/spaced-iso
  type DATE
  trigger digits 4 4 \s
  confidence 0.8
  regex %{lb}(?<!\d )(?<year>(?:19|20)\d\d) (?<month>0[1-9]|1[0-2]) (?<day>0[1-9]|[12]\d|3[01])%{rbn}(?! ?\d)
  hit Date: {2016 10 13} at court
  hit signed {2009 03 31} there
  miss in 2016 10 men came
  miss code 2016 10 13 44 here

# The American fourth of July, as it is called.
rule date/the-fourth
  type DATE
  trigger word fourth
  back 4
  confidence 0.72
  regex %{lb}(?i:on|tonight,|since|before|after|until|till|by|over|about|around|last night,|yesterday,) (?<hide>the Fourth)(?=[.,;](?: |\z)| (?:weekend|and|he|she|they|we|I|when)\b|\z)
  hit a barbecue tonight, {the Fourth}, when it went off
  hit He fell on {the Fourth}. It swelled.
  miss on the Fourth Amendment
  miss on the fourth, he fell

# ---- days of a log, years of a life, feasts by their frame -------------------------------------------------------------------------

# The month of a study behind its number.
rule date/month-year-bracket
  type DATE
  trigger mark (
  confidence 0.99
  regex (?<=\d )\((?<hide>%{month_capital}\.? %{year_full})\)
  hit compared to S15-8830 ({Nov 2015}). AJCC
  hit film 44812 ({March 2014}) was
  miss Smith ({{Nov 2015}}) found
  miss of 12 (March 20145)

# The columns of a contact log.
rule date/month-day-column
  type DATE
  cross line
  trigger digits 1 2 /
  confidence 0.72
  regex (?:(?<=\n)|(?<=\n )|(?<=\n  )|\A)(?!\d{1,2}/(?:5|10|15|18|20|27|30|41|80|100)(?!\d))(?!(?:1/[234]|2/3|3/4)(?!\d))(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01]))(?=(?:\t| (?C"wide"))(?:Dr|Mr|Mrs|Ms|\p{Lu}\p{Ll}{2,14}(?:,| \p{Ll}| \p{Lu}|\t)))(?!\d?\d/\d?\d\s(?i:right|left|bilateral|deltoid|biceps|triceps|quad|ham|strength|motor|pain|tibialis|wrist|grip|hip|knee|psoas|ehl|gastroc|normal|positive))
  hit Date\n{1/16}      Dr. Crowfoot
  hit Date\n{1/24}      Tui,
  miss Motor:\n4/5      Deltoid left
  miss PHQ:\n3/27      Mild depression

# Words that a day follows: what ended, when the next is, when one is back.
rule date/month-day-cue-far
  type DATE
  trigger digits 1 2 /
  back 2
  confidence 0.8
  regex (?:%{lb}(?:[Ee]nded|[Ss]tarted|[Bb]egan|[Mm]oved to|back|[Ll]eaves|[Rr]eturns|[Nn]ext:|LCB:|LMP:|RTW|LKW) |(?<!\d)\d{4} )(?!\d{1,2}/(?:5|10)(?!\d))(?!(?:1/[234]|2/3|3/4)(?!\d))(?<hide>(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|[12]\d|3[01])|(?<first>1[3-9]|2\d|3[01])/(?<second>0?[1-9]|1[0-2]))%{rbn}(?=[.;,)]|\z| \d{1,2}(?::\d\d)? ?[ap]\.?m|[ \t](?C"wide"))(?![/-]\d)
  hit NWB ended {1/8}. CAM boot.
  hit Next: {11/16} 4 pm. Crisis plan
  hit will be back {6/11}. You can reach
  hit asthma; genotype AS. LCB: {20/12}. Had
  hit Dr. Yazzie at 520 555 0133 {1/6}.
  miss came back 4/5. Strong
  miss pain began 3/10. It
  miss He started 1/2. It helps

# Years of a life: study, degree, births, operations; a year stands behind the comma.
rule date/year-degree
  type DATE
  trigger word b ba bs bsc bed m ma ms msc mba ph phd j jd ll llb
  confidence 0.66
  regex %{lb}(?:B\.?S\.?|B\.?A\.?|M\.?A\.?|M\.?S\.?|B\.?Sc\.?|M\.?Sc\.?|Ph\.?D\.?|M\.?B\.?A\.?|J\.?D\.?|B\.?Ed\.?|LL\.?B\.?),? (?:from |at )?\p{Lu}[\pL'.-]{1,20}(?: \p{Lu}[\pL'.-]{1,20}| of){0,4},? (?<hide>%{year_full})(?=[.;)](?: |\z)|,(?! ?\d)|\z)
  hit a piano teacher. B.S., Purdue, {2005}. Married
  hit Ph.D., University of Oslo, {1994}; since
  miss MA, Harvard, 2005 copies
  miss B.A., Purdue, then 2005 miles

rule date/year-births
  type DATE
  trigger word caesareans caesarean cesareans cesarean csections sections sons daughters children deliveries births fractures surgeries operations miscarriages strokes pregnancies confinements
  confidence 0.78
  regex %{lb}(?i:c(?:a|)esareans?|sections|sons|daughters|children|deliveries|births|fractures|surgeries|operations|miscarriages|strokes|pregnancies|confinements)(?:,|:| \(| in)? (?<hide>%{year_full})(?=,? (?:and|&) (?:19|20)\d\d|, (?:19|20)\d\d|[.;)](?: |\z))
  hit Two Caesareans, {1993} and 1996, at
  hit three fractures: {2004}, 2009 and 2011
  miss births 2014 per year
  miss children 2000 in all

# A disease, a joint, a year: "RA (2009); Sjogren's", "the knee (2010, soccer".
rule date/year-bracket-more
  type DATE
  trigger mark (
  confidence 0.62
  regex (?:(?<=\p{Ll} )|(?<=\b[A-Z]{2} |\b[A-Z]{3} |\b[A-Z]{4} )(?<!ODG |AMA |ACR |WHO |CDC |FDA |ACS |AHA |ACC |NICE |MTUS |GOLD |GINA |APA |DSM |ICD |CPT |AAN |ADA |ATS |ERS |ESC |KDIGO |AJCC |OSHA |RIDDOR |ACT ))\((?<hide>%{year_full})(?=\);|, (?!(?:19|20)\d\d|pp?\.|vol|p \d|et\b|eds?\b)\p{Ll}{3,14}[,) ])
  hit Diagnosis: seropositive RA ({2009}); Sjogren's
  hit All but the knee ({2010}, soccer, Jacmel).
  miss Smith, J. (2009); Doe
  miss per the ACR (2010); the
  miss the study (2009, p. 12)

# "outside film of 2013", "tunnel done 2012", "a burn in 2008 (claim".
rule date/year-of-thing
  type DATE
  trigger digits 4 4
  back 2
  confidence 0.74
  regex %{lb}(?:(?i:film|films|scan|MRI|CT|x-rays?|EMG|echo|biopsy|letter|report|visit|admission|crash|accident|fall|claim|contract|will|harvest|flood|storm|hurricane|fire|strike|election|layoffs?|recession|earthquake) of (?<hide>%{year_full})(?= (?:from|by|at|shows|showed|is|was|which|that|and)\b|[.;)](?: |\z)|,(?! ?\d)|\z)|(?:done|had|seen|hurt|fixed|removed|repaired|born|bought|moved|married|divorced|sober|clean) (?<hide>%{year_full})(?= (?:by|at|in|with|for|after|and|but)\b|[.;)](?: |\z)|,(?! ?\d))|(?i:burn|injury|fall|claim|accident|fracture|stroke|operation|surgery|crash|baby|son|daughter|him|her|us|\p{Lu}\p{Ll}{2,12}) in (?<hide>%{year_full})(?= \((?!\d)))%{unit_after}
  hit none; outside film of {2013} from Raffles
  hit r carpal tunnel done {2012} by stroud
  hit apart from a burn in {2008} (claim SRL-08-77, closed).
  hit We had Kirsty in {1953} (she is a radiographer)
  miss the guidelines of 2013 say so
  miss studies in 2008 (Smith et al.)
  miss had 2012 mg in all

# Feasts by their frame: "August bank holiday", "the ides of March", "erev Yom Kippur", "two Christmases ago".
rule date/feast-frame
  type DATE
  trigger word bank ides erev christmases easters thanksgivings birthdays
  back 3
  confidence 0.85
  regex %{lb}(?:(?:(?:early |late |spring |summer )?(?:May|August|Easter|Christmas|Whitsun|[Ss]pring|[Ss]ummer) )(?i:bank holiday)(?: (?:[Mm]onday|weekend|[Ss]unday))?(?:(?: of)? (?:19|20)\d\d)?|(?:the )?(?i:ides) of %{month_capital}|[Ee]rev \p{Lu}\pL{2,12}(?: \p{Lu}\pL{2,12})?|(?:one|two|three|four|five|six|several|a few) (?:Christmas|Easter|Thanksgiving)(?:e?s) ago)%{rb}
  hit flare over the {August bank holiday}, for which
  hit It began on {the ides of March}, as
  hit flies in on {erev Yom Kippur} and out
  hit I quit drinking {two Christmases ago}, he
  miss a bank holiday is due
  miss two birthdays a year

# A night, an eve or a fortnight of a name: "Guy Fawkes night", "Fair Fortnight 2014", "CNY eve".
rule date/named-night
  type DATE
  trigger word night eve fortnight
  back 3
  confidence 0.75
  regex %{lb}(?:(?:Guy Fawkes|Bonfire|Burns|Twelfth|Hogmanay|Mischief|Walpurgis|Halloween|CNY|Diwali|Eid|Tet|Nowruz|Midsummer|Michaelmas|Hallowe'en) (?i:night|eve)|(?:Fair|Trades|Glasgow Fair|Wakes) Fortnight)(?:,? (?:19|20)\d\d)?%{rb}
  hit Admitted {Guy Fawkes night}, discharged later
  hit from 1988 and, after {Fair Fortnight 2014}, at
  hit LTA08812774, by {CNY eve}. WhatsApp
  miss The Night Shift, eve of it
  miss for a fortnight 2014 men

# What ended or was lost in a season; who leaves by it.
rule date/season-bare
  type DATE
  trigger list season
  confidence 0.68
  regex (?<=\b(?:in|by) )(?<=gone by |leave by |leaves by |out by |done by |home by |back by |leg in |job in |died in |wife in |husband in |son in |mother in |father in |here in |left in |moved in |fell in |hurt in )(?<hide>spring|summer|autumn|winter)%{rb}(?=[.,;"']|\z| (?:to|after|of that|when|with|and)\b)
  hit wants her gone by {spring}. He looks
  hit lost his leg in {spring} to Ewing sarcoma
  miss stuck in spring coils
  miss worse in winter, better in heat

# Days before a full date, which has the year of all: "3/2, 3/4 and 3/9/2020".
rule date/month-day-before-full
  type DATE
  trigger digits 1 2 /
  confidence 0.9
  regex %{lbn}(?<hide>(?<first>0?[1-9]|[12]\d|3[01])/(?<second>0?[1-9]|[12]\d|3[01]))(?=(?:, ?\d{1,2}/\d{1,2}){0,6},? ?(?:and|&|,) ?\d{1,2}/\d{1,2}/(?:(?:19|20)\d\d|\d\d)%{rbn})
  hit Dates of testing: {3/2} and 3/9/2020
  hit seen on {11/4} & 11/18/19 here
  miss strength 4/5 and 5/5 then
  miss 1/2 tablet and 3 of 3/9/20

# What ends, is due or was renewed on a day.
rule date/month-day-due
  type DATE
  trigger digits 1 2 /
  confidence 0.8
  regex (?<=[sdetlpgyno:] )(?<=\b[Ee]xpires |\b[Ee]xpired |\b[Ee]xpires on |\b[Rr]eset |\b[Dd]ue |\b[Rr]enewed |\b[Ff]iled |\b[Rr]eceived |\b[Mm]ailed |\b[Ss]igned |\b[Pp]osted |\b[Dd]eadline |\b[Ss]cheduled |\b[Ff]ell |\b[Ii]njured |\b[Dd]ied |\b[Hh]ired |\b[Bb]orn |\btherapy |\bcounseling |\bcounselling |\bdialysis |\bchemo |\binfusion |\bcourt |\bhearing |\bintake )(?!(?:[1-5]/5|\d{1,2}/10)(?!\d))(?!(?:1/[234]|2/3|3/4)(?!\d))(?<hide>(?<first>0?[1-9]|[12]\d|3[01])/(?<second>0?[1-9]|[12]\d|3[01]))%{rbn}(?=[.;,)]|\z| [\pL(])(?![/-]\d)(?! (?:strength|on the|inch|in\b|of))
  hit the EpiPen expires {6/30}. She had
  hit password reset {3/3}.
  hit Fell {5/2} by the commode, no injury
  miss pain rated 4/5 due 2/5 strength
  miss rent due 1/2 by him

# Films and events of a month: "X-rays of April show".
rule date/thing-of-month
  type DATE
  trigger list month
  back 6
  confidence 0.8
  regex %{lb}(?i:x-?rays?|films?|MRI|CT|scans?|labs?|letter|report|note|visit|EMG|echo|study|records?|hearing|election|storm|flood|audit) of (?:late |early |mid-)?(?<hide>%{month_capital})%{rb}(?! ?\d)(?!,? (?:19|20|of))
  hit X-rays of {April} show union
  hit the letter of {March} was lost
  miss the month of April Fools
  miss the report of Dr. May came
