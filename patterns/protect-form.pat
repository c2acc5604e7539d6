# The blanks of a form that somebody is to fill in: nothing stood there, so nothing was taken out.

# "Signature ________", "Employee initials: ____", "Witness: ____   Date: ____"
rule protect/blank-signed
  type PROTECT
  cross column
  trigger word signature signed initials initial witness printed print title relationship interpreter guardian notary
  confidence 0.986
  regex %{lb}(?i:signature|signed|initials?|witness|print(?:ed)? name|title|relationship(?: to (?:patient|claimant|employee))?|interpreter|guardian|notary(?: public)?)(?: \([^()\n]{1,30}\)| of [\pL /]{3,30})?[ \t]?:?[ \t]{0,12}(?<hide>_{3,200})(?:[ \t]{1,40}(?i:date|time|phone|title)[ \t]?:?[ \t]{0,12}_{2,200}(?:[ \t]?/[ \t]?_{2,20}){0,2})?
  hit Signature {____________________} Witness
  hit Employee initials: {____}   Date
  miss Mr. ____ signed it
  miss Signed by ____

# The date beside such a blank.
rule protect/blank-date
  type PROTECT
  cross column
  trigger word date time dated dob zip state city phone ext
  confidence 0.986
  regex (?<=__ |__ {2}|__\t|_[ \t]{2})(?i:dated?|time|DOB|date of birth|zip|state|city|phone|ext\.?):?[ \t]{0,4}(?<hide>_{2,200}(?:[ \t]?/[ \t]?_{2,20}){0,2})
  hit initials: ____   Date: {____}
  hit Name: _______ Date: {___/___/___}
  miss Date: ____
  miss on the date ____ he

# "I do not, because ______________", "If yes, explain: _____", "Other: ____"
rule protect/blank-answer
  type PROTECT
  trigger word because explain specify describe other list comments reason reasons remarks why details amount
  confidence 0.986
  regex %{lb}(?i:because|(?:please )?(?:explain|specify|describe|list)|other|comments?|reasons?|remarks|why|details|amount)(?: \([^()\n]{1,40}\))?[ \t]?[:?]?[ \t]{0,4}\$?(?<hide>_{4,200})
  hit [ ] I do not, because {______________________}
  hit If yes, explain: {____________}
  miss the other ___ man
  miss because of ____

# "Phone (____) ____-________"
rule protect/blank-phone
  type PROTECT
  trigger mark _
  confidence 0.986
  regex (?<=\()_{3,8}(?=\)[ \t]?_{2,10}-_{2,12})|(?<=_\) |_\))_{3,10}(?=-_{2,12})|(?<=___-)_{3,12}(?![_\pL\pN])
  hit Phone ({____}) ____-____   Ext
  miss call (____) now

# The line somebody signs on: alone in its line, a name or an office beneath.
rule protect/blank-line
  type PROTECT
  cross paragraph
  trigger mark _
  confidence 0.986
  regex (?<=\n|\A)[ \t]*(?<hide>_{8,200})(?=[ \t]*[ \n][ \t]*(?:(?:Hon|Judge|Dr|Mr|Ms|Mrs)\b|(?i:signature|print|date|name|title|by|witness|notary|patient|employee|claimant|applicant|attorney|counsel|supervisor|parent|guardian|deputy|clerk|justice|magistrate|superior|administrative)|\p{Lu}[\pL.'-]{0,20}(?: \p{Lu}[\pL.'-]{0,20}){1,3}(?:,|[ \t]*(?:\n|\z))))
  hit \n{______________________}\nHon. Mary Beck
  hit \n{____________}\nSignature of employee
  miss Mr. __________\nof town
  miss \n__________\n, M.D.

# Two blanks behind labels in one line: a form, not a letter that lost its words.
rule protect/blank-name
  type PROTECT
  cross column
  trigger word name patient employee address
  confidence 0.986
  regex %{lb}(?i:(?:print )?name|patient|employee|address)(?: \([^()\n]{1,30}\))?:?[ \t]{0,4}(?<hide>_{6,200})(?=[ \t]{1,12}(?i:date|phone|title|city|relationship|DOB|time)[ \t]?:?[ \t]{0,4}_{3})
  hit Name: {______________}  Date: ____________
  hit Address {__________} City _________
  miss Name: ______
  miss Patient: ____ DOB: 4/4/56

# "Dated this ____ day of __________, 20___"
rule protect/blank-day
  type PROTECT
  trigger mark _
  confidence 0.986
  regex (?<=\b[Tt]his |\b[Tt]he )_{2,30}(?= day of )|(?<= day of )_{2,40}(?![_/\pL])|(?<=_, 20|_, 19|_ 20|_ 19|_,20)_{2,6}(?![_\pL\pN])
  hit Dated this {____} day of July
  hit on this 4th day of {__________}, 2014
  miss this ____ man
  miss for a day ____ he

# "I, ______________, hereby authorize ____________ to release", "X__________"
rule protect/blank-consent
  type PROTECT
  trigger mark _
  confidence 0.986
  regex (?<=\bI, )_{5,200}(?=,? (?:hereby|the undersigned|do |authorize|certify|declare|understand|acknowledge|consent|agree|have))|(?<=hereby authorize |hereby appoint |I authorize |consent to )_{5,200}(?=,? (?:to|as|and|for)\b|[.,])|(?<=\n[Xx]|\A[Xx]|[ \t][Xx])_{5,200}
  hit I, {______________________}, hereby authorize
  hit I hereby authorize {____________} to release
  hit \nX{______________}
  miss I, ____, saw her
  miss authorized by ____

# "ODG-TWC Low Back (updated 2/2020)": when a guideline was written.
rule protect/guideline-updated
  type PROTECT
  trigger word updated revised version accessed acc rev
  back 9
  confidence 0.986
  regex %{lb}(?:ODG|MTUS|ACOEM|TWC|Official Disability Guidelines|Guidelines?|Guides|(?:Chapter|chapter)(?= ?[([,]))(?:(?! (?:to|by|given|per|for|Mr|Mrs|Ms|Dr)%{rb})[^\n.;()\[\]]){0,40}[(\[,] ?(?:last |online |web )?(?i:updated?|revised|version|accessed|acc\.?|rev\.?):? [^()\n;\]]{0,18}\d{4}(?=[)\],.;])
  hit per {ODG-TWC Low Back (updated 2/2020}): repeat
  hit {Official Disability Guidelines, Online, Neck (acc. 2/25/2015}) says
  miss the chart (updated 2/2020)
  miss ODG was read; he was seen (updated 2/2020)
  miss The Chapter 13 plan, revised 04/12/2012, was confirmed
  miss Guidelines given to Maria Lopez (updated 4/12/2012).

# A rule across the page, as captions of courts have them: nobody's name is so long, and nothing else stands in its line.
rule protect/ruler
  type PROTECT
  cross paragraph
  trigger mark _
  back 2
  confidence 0.986
  regex (?:(?<=\n|\A)[ \t]*(?<hide>_{20,200})(?=[ \t]{1,8}Date[ :_])|(?<=\n|\A)[ \t]*(?<hide>_{24,200})(?=[ \t]*\)?[ \t]*(?:\n|\f|\z))|[\pL\d]{3,20}\.?(?: |[ \t](?C"wide")[ \t]*)(?<hide>_{26,200})(?=[ \t]*\)?[ \t]*(?:\n|\f|\z)))
  hit COMMISSION\n{______________________________}\nMARIA TAN,\n
  hit Defendants.\n{__________________________________________}\n\nStatement
  hit Carrier, Defendants. )\n{__________________________________})\n\nHeard
  hit Dated: August 27, 2024      {____________________________}\n
  miss Dr. ______________________________\nof town
  miss \n__________\nof town

# The century of it is no age: "day of ____________, 20__."
rule protect/blank-year
  type PROTECT
  trigger digits 2 2 _
  confidence 0.986
  regex (?<=_, |_ |_,)(?:20|19)_{2,6}(?![_\pL\pN])
  hit this ____ day of ____________, {20__}.
  miss he is 20__

# "Name of employer: ______________    Job title: ______________": a line of a form that nobody has filled in yet.
rule protect/blank-row
  type PROTECT
  cross column
  trigger mark _
  confidence 0.986
  regex (?:(?<=:)|(?<=: )|(?<=:\t))(?<hide>_{8,200})(?:(?=[ \t]{1,40}\p{Lu}[\pL ().'/-]{1,30}(?: \(\d[\d -]{0,5}\))?:[ \t]?_{8,200}[ \t]*(?:\n|\z)))
  hit Name of employer: {______________}    Job title: ______________
  miss Name: ____    DOB: ____
  miss Name: ________ and

# "Pain now (0-10): ____": what a questionnaire asks.
rule protect/blank-score
  type PROTECT
  trigger mark _
  confidence 0.986
  regex (?<=\d\): |\d\):|\d\) |/10: |0-10: |score: |Score: |pain: |Pain: |total: |Total: |initials: |Initials: )(?<hide>_{2,40})
  hit Pain now (0-10): {____}     Pain
  hit Total: {____}
  miss Mr. ____ came

# "( ) right   ( ) left": boxes to tick.
rule protect/tick-box
  type PROTECT
  cross column
  trigger mark (
  confidence 0.992
  regex \([ _]{0,3}\)(?= (?i:left|right|both|yes|no|male|female|n/a|none|other|single|married|divorced|widowed|never|sometimes|always|agree|disagree|employee|employer|check|initial|am|pm|full|part|new|follow)(?!\pL))
  hit {( )} right   ( ) left
  hit {(  )} both      check
  miss seen by ( ) on

# "____ mg po q ____ h prn": a prescription that nobody has written yet.
rule protect/blank-dose
  type PROTECT
  trigger mark _
  confidence 0.992
  regex (?<!_)_{2,20}(?= ?(?:mg|mcg|g|ml|mL|cc|units?|h|hrs?|hours?|days?|weeks?|wks?|months?|times|x|per|po|PO|tabs?|tablets?|pills|%|lbs?|pounds|minutes|mins?|feet|degrees)%{rb})
  hit {____} mg po q ____ h
  hit not to exceed {____} per day
  miss Mr. ____ came

# "Name of patient (print): ____________________________": a long line alone behind a label.
rule protect/blank-long
  type PROTECT
  trigger mark _
  confidence 0.986
  regex (?<=\): |\):|[a-z]: |[a-z]:|[A-Z]: |[A-Z]:)(?<hide>_{20,200})(?=[ \t]*(?:\n|\z))
  hit Name of patient (print): {____________________________}\n
  miss Name: ____\n
