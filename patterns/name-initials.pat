# Initials of those who typed, keyed, scored and received, behind the word that says so.

# Not the letters of a degree, an office or a way to send things.
define no_initials (?!(?i:rn|md|do|np|pa|ma|lpn|lvn|cna|crna|pt|ot|slp|rt|ed|er|or|icu|ems|gp|hr|it|us|me|my|him|her|his|our|the|an|on|at|in|to|as|is|of|no|ok|na|all|hand|mail|fax|post|dr|md|lab|cd|mr|ms|who|pm|am|tbd|asap|phone|email|staff|same|self|and|for)(?!\pL))
define initials (?:\p{Lu}{2,4}(?![\pL\pN])(?C"!credential|month|weekday|heading|company|english")|\p{Ll}{2,4}(?![\pL\pN])(?C"!english|month|weekday")|(?:\p{L}\.){2,3})
define initials_end (?=["”)\],;]|[ ]_{3}|\.?[ \t]*(?:\n|\z)|\. |[ \t](?C"wide")|[ ]\d|/\pL| (?:on|at|the same|and dated|and)(?!\pL))

# "Typed By: jmr", "Entered by KT 3/4/14", "scored by az,", "Digest by prn, 8/2/18".
rule name/initials-by
  type NAME
  cross column
  trigger word ck'd chk'd chkd cleared approved pulled recorded typed transcribed keyed scribed digest digested entered scanned indexed roomed scored coded logged proofed dictated verified collected coll drawn triaged released counted charted edited prepared checked witnessed faxed mailed
  confidence 0.88
  regex %{lb}(?i:%{trigger})(?:(?i:[ ]by)?:|(?i:[ ]by)|/)[ ]{0,2}["“(\[]?(?<=[ :/"“(\[])%{no_initials}(?<hide>%{initials})%{initials_end}
  hit Typed By: {jmr}     P. Mon
  hit Entered by {KT} 3/4/14 10:15
  hit scored by {az}, AASM
  hit Digest by {prn}, 8/2/18
  hit TRANSCRIBED BY {k.t.}\n
  miss Typed by: the clerk
  miss entered by RN 3/4/14
  miss prepared by hand, 3/4
  hit wk 10 cleared by {RG}.\n

# "Transcriptionist: kt", "Initials: KT", "scribe [emd]".
rule name/initials-label
  type NAME
  cross column
  trigger word transcriptionist transcriber typist initials initial init scribe historian stenographer by clerk steno tech technologist sonographer phleb
  confidence 0.87
  regex %{lb}(?:(?i:transcriptionist|transcriber|typist|initials?|init|scribe|historian|stenographer|steno|clerk|(?:tech(?:nologist)?|sonographer|phleb)(?=:))|(?:BY|By)(?=:))(?::| ?(?=[\[("“]))[ \t]{0,3}["“(\[]?%{no_initials}(?<hide>%{initials})%{initials_end}
  hit Transcriptionist: {kt}\n
  hit Initials: {KTW}  date
  hit 16:55    Tech: {dlm}\n
  hit chamber op bl     scribe [{emd}]\n
  hit Historian/transcriber: {PB}\n
  hit ON: 2/12/19   BY: {tk}\n
  miss Initials: no\n
  miss Initial: the first

# "the sheet is initialled "hb" and dated", "countersigned "bt","
rule name/initials-quoted
  type NAME
  trigger word initialled initialed initials countersigned
  confidence 0.9
  regex %{lb}(?i:initiall?ed|initials|countersigned)(?: by)?:? ?["“](?<hide>(?:\pL\.?){2,4})(?=["”]| /)
  hit the sheet is initialled "{hb}" and dated
  hit He has initials: "{c.e.}"\n
  hit countersigned "{bt}", reports pain
  miss initialled "seen today" and

# "Rec'd KT 3/4/14", "rev'd TM 10/16".
rule name/initials-received
  type NAME
  trigger word rec'd rcvd recd received rev'd reviewed approved ok'd cosigned checked
  confidence 0.86
  regex %{lb}(?i:rec'?d|rcvd|received|rev'd|reviewed|approved|ok'd|cosigned|checked) %{no_initials}(?<hide>%{initials})(?= \d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?![\pL\pN/-]))
  hit \nRec'd {KT} 3/4/14\n
  hit (IHT)  rev'd {TM} 10/16
  miss Received MRI 3/4/14
  miss reviewed and 3/4

# "COVERING FOR HK TIL NEW YEARS": somebody else's desk.
rule name/initials-covering
  type NAME
  trigger word covering
  confidence 0.85
  regex %{lb}(?i:covering) (?i:for) %{no_initials}(?<hide>\p{Lu}{2,3})(?![\pL\pN])(?C"!credential|month|company|english")(?=[.,;:)]|[ \t]*(?:\n|\z)| (?i:til|till|until|today|this|while|on|from|thru)(?!\pL))
  hit COVERING FOR {HK} TIL NEW YEARS
  hit covering for {JTM} today
  miss covering for US troops
  miss covering for ED staff

# Alone in brackets in a line of their own, or at its end: "(kt)", "M. Lezama      (ml)".
rule name/initials-bracket-line
  type NAME
  cross column
  trigger mark ( [
  confidence 0.84
  regex (?:\A|(?<=\n)|(?<=\n )|(?<=\t)|(?<=  )|(?<=   ))[(\[]%{no_initials}(?<hide>\p{Ll}{2,3}(?![\pL\pN])(?C"!english|month|weekday")|\p{Lu}{2,3}(?![\pL\pN])(?C"!abbreviation|credential|english|state-code|heading|month")|(?:\pL\.){2,3})[)\]](?=[ \t]*(?:\n|\z)|[ ]_{3})
  hit Secretary: M. Lezama\n({kz})\n
  hit \n[{m.t.}]\n
  hit See you then.\n({KTW})\n
  miss \n(no)\n
  miss \n[sic]\n
  miss \n(MRI)\n

# The last line of a letter: "\nyp".
rule name/initials-last-line
  type NAME
  cross line
  trigger shape lower
  confidence 0.84
  regex (?<=\n)%{no_initials}(?<hide>\p{Ll}{2,4}(?![\pL\pN])(?C"!english|medical|month|weekday|abbreviation")|\p{Ll}{2,3}(?![\pL\pN])(?C"!english"))[ \t]*\n?\z
  hit Yolonda Peeples, RN, CCM.\n\n{yp}\n
  hit End of report.\n\n{kzb}
  miss End of report.\nthanks
  miss End of report.\nok

# "R. Pomeroy DDS / tb", "I. Nwachukwu PA-C / mw": who typed it, behind who dictated it.
rule name/initials-behind-credential
  type NAME
  cross line
  trigger mark /
  back 3
  confidence 0.85
  regex (?<![\pL\pN])(?<testdegree>[A-Z][A-Za-z.-]{1,5})(?C"testdegree:credential") ?/ ?%{no_initials}(?<hide>\p{Ll}{2,3})(?![\pL\pN])(?C"!english|month|weekday")(?=[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit R. Pomeroy DDS / {tb}\n
  hit I. Nwachukwu PA-C/{mw}\n
  miss seen by RN / pm\n

# "\n/mcc" at the end of a letter.
rule name/initials-stroke
  type NAME
  cross paragraph
  trigger mark /
  confidence 0.84
  regex (?<=\n)/ ?%{no_initials}(?<hide>\p{Ll}{2,4})(?![\pL\pN])(?C"!english|month|weekday")(?=[ \t]*(?:\n|\z))
  hit End of report.\n\n/{kzt}\n
  miss End of report.\n\n/home\n

# "Bonita Scheer, Clerk, by tjm, deputy"
rule name/initials-deputy
  type NAME
  trigger word by per
  confidence 0.86
  regex %{lb}(?:[Bb]y|[Pp]er) %{no_initials}(?<hide>\p{Ll}{2,3}(?![\pL\pN])(?C"!english|medical|month|weekday|abbreviation")|\p{Lu}{2,3}(?![\pL\pN])(?C"!abbreviation|credential|english|state-code"))(?=, (?:[Dd]eputy|[Cc]lerk|[Aa]ssistant|[Ss]ecretary|[Dd]ep\.))
  hit Bonita Scheer, Clerk, by {tjm}, deputy
  miss by hand, deputy

# "Filed 24 May 18 LAV", "rec'd 9/1/23 KLS   claim"
rule name/initials-filed
  type NAME
  cross column
  trigger word filed recd rec'd rcvd received entered posted scanned mailed faxed stamped
  confidence 0.85
  regex %{lb}(?i:filed|rec'?d|rcvd|received|entered|posted|scanned|mailed|faxed|stamped):? (?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{2,4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{2,4}),? %{no_initials}(?<hide>\p{Lu}{2,3}(?![\pL\pN])(?C"!abbreviation|credential|english|state-code")|\p{Ll}{2,3}(?![\pL\pN])(?C"!english|medical|abbreviation"))(?=[.,;)]?[ \t]*(?:\n|\z)|[ \t](?C"wide"))
  hit Filed 24 May 18 {LAV}\n
  hit rec'd 9/1/23 {KLS}     claim
  miss Received 3/4/14 MRI\n
  miss Filed 3/4/14 at noon\n

# "NTG/encl. 2": who wrote it, before its enclosures.
rule name/initials-encl
  type NAME
  cross paragraph
  trigger word encl enc encls enclosure enclosures
  back 2
  confidence 0.88
  regex (?:\A|(?<=\n))(?<hide>\p{Lu}{2,4}|\p{Ll}{2,3})(?=/(?i:encl?s?|enclosures?)\b)
  hit End of report.\n\n{NTG}/encl. 2\n
  miss End of report.\n\nand/enclosed

# "Served by [x] e-mail on 12/5/24 by gt", "Faxed to office 803 555 0138 3/5/25 tsb": who did it, behind the day, at the end of a line.
rule name/initials-behind-date
  type NAME
  cross column
  trigger digits 1 2 /
  confidence 0.85
  regex (?<![\pL\pN/.-])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:19|20)?\d\d,?[ ](?:by )?%{no_initials}(?!(?:kg|lbs?|mm|cm|sec|deg|ft|in|q[dhw]|[btq]id|prn|po|hs|iv|im|wk|mo|yr|hr|mg|ml|cc|hrs|min|qam|qpm|tx|dx|rx|hx|fx|sx|pt|eob|cob)(?!\pL))(?<hide>\p{Ll}{2,3}(?![\pL\pN])(?C"!english|month|weekday")|\p{Lu}{2,3}(?![\pL\pN])(?C"!abbreviation|credential|english|state-code|medical|scale|heading|month"))(?=[.]?[ \t]*(?:\n|\z)|[ ]_{3})
  hit e-mail on 12/5/24 by {gt}\n
  hit 803 555 0138 3/5/25 {tsb}\n
  miss seen 3/5/25 by ed\n
  hit seen 3/5/25 {JDH}\n
  miss MRI 3/5/25 ECG\n
  miss seen 3/5/25 pm\n
  miss dose 3/5/25 mg daily
  miss Grip 12/20/21 kg\n

# "agree with the above. WL 8/14/23": who agreed, and the day, at the end of a line.
rule name/initials-before-date
  type NAME
  cross column
  trigger digits 1 2 /
  back 1
  confidence 0.988
  regex (?<=[a-z)]\. |[a-z]; |[a-z] - |[a-z] -- |\n)%{no_initials}(?<hide>\p{Lu}{2,3}(?![\pL\pN])(?C"!abbreviation|credential|english|state-code|heading|month|medical|scale")|\p{Ll}{2,3}(?![\pL\pN])(?C"!english|medical|abbreviation|month"))(?=,? \d{1,2}/\d{1,2}/\d{2,4}(?:,? \d{1,2}:?\d\d(?: ?[AaPp][Mm])?)?[ \t]*(?:\n|\z))
  hit agree with the above. {WL} 8/14/23\n
  hit rest as planned. {KTZ} 3/4/24 10:15\n
  miss done. MRI 8/14/23\n
  miss seen. ECG 8/14/23\n

# "PS:rlh" below a letter: who dictated, where the letters are also a short form.
rule name/initials-colon
  type NAME
  cross paragraph
  trigger mark : /
  back 1
  confidence 0.99
  regex (?<=\n)(?<hide>\p{Lu}{2,4})(?=[:/](?!(?:yes|no|neg|pos|ok|na|nl|wnl|nad|reg|low|high)(?!\pL))\p{Ll}{2,4}(?C"!english|medical|abbreviation")[ \t]*(?:\n|\z))
  hit M.D., FASN\n\n{PS}:rlh\n
  hit End of report.\n\n{PM}/kzb\n
  miss End.\n\nBP:low\n

# "D: 3/4/24  T: 3/5/24  kt", "DT: 3/5/24/kt": who typed it, behind the days of dictation and typing.
rule name/initials-dictation
  type NAME
  cross column
  trigger word t dt td dd d tt
  confidence 0.9
  regex %{lb}(?:DT|TD|DD|D/T|T|TT|dt|td|t):? ?\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?: \d{1,2}:\d\d(?: ?[AaPp][Mm])?)?(?:/|,? |[ \t](?C"wide")[ \t]{0,6})(?:by )?%{no_initials}(?<hide>\p{Lu}{2,3}(?![\pL\pN])(?C"!credential|english")|\p{Ll}{2,3}(?![\pL\pN])(?C"!english"))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[ ]_{3}|[.,;])
  hit D: 3/4/24  T: 3/5/24  {kt}\n
  hit DT: 3/5/24/{WL}\n
  miss T: 3/5/24 at noon

# "T: kt" at the end of a line: typed by.
rule name/initials-t
  type NAME
  cross column
  trigger word t tr tx tb typ
  confidence 0.88
  regex (?:\A|(?<=\n)|(?<=[ \t])|(?<=[;,/]))(?:T|TR|Tr|TB|Typ|t|tr)[:/] ?%{no_initials}(?<hide>\p{Ll}{2,3}(?![\pL\pN])(?C"!english|medical|abbreviation")|\p{Lu}{3}(?![\pL\pN])(?C"!abbreviation|credential|english|medical|heading|scale|state-code"))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[ ]_{3})
  hit D: MOS\nT: {dlm}\n
  miss T: now\n
  miss T: MRI\n

# "Called pt, no answer. kt", "VM left. -rjb", "ok to refill/dlm": who wrote an entry, at its end.
rule name/initials-entry-end
  type NAME
  cross column
  trigger shape lower
  confidence 0.85
  regex (?:(?<=[a-z)]\. )|(?<=[a-z]\. -|[a-z]\. –)|(?<=[a-z]\. --)|(?<=[a-z]\.-)|(?<=[a-z] -)|(?<=[a-z] --)|(?<=refill/|done/|noted/|sent/|read[ ])|(?<=read\. )|(?<=[Ee]nc\. |ncl\. ))%{no_initials}(?<hide>\p{Ll}{2,3})(?![\pL\pN.'’&/-])(?C"!english|medical|abbreviation|month|weekday|drug")(?=[ \t]*(?:\n|\z)|[ ]_{3})
  hit Called pt, no answer. {rjb}\n
  hit VM left. -{dlm}\n
  hit Rx refilled. --{kzt}\n
  hit ok to refill/{dlm}\n
  miss Called pt, no answer. ok\n
  miss give it prn\n

# "Rx refilled. --JDH": the same in capitals, which are a short form less often behind a dash.
rule name/initials-dash-end
  type NAME
  cross column
  trigger mark - – —
  back 1
  confidence 0.86
  regex (?<=\.|\. |[a-z] )(?:--?|–|—) ?(?<hide>\p{Lu}{2,3}|\p{L}\.\p{L}\.)(?![\pL\pN.'’&/-])(?C"!abbreviation|credential|english|state-code|medical|heading|scale")(?=[ \t]*(?:\n|\z)|[ ]_{3})
  hit Rx refilled. --{JDH}\n
  hit VM left. -{TKW}\n
  miss pain - MRI\n

# "Transcriptionist kt", "Job #40021 kt": behind what says so or the number of a dictation.
rule name/initials-job
  type NAME
  cross column
  trigger word transcriptionist transcriber typist scribe job dictation confirmation conf doc document
  confidence 0.88
  regex %{lb}(?:(?i:transcriptionist|transcriber|typist|scribe)|(?i:job|dictation|conf(?:irmation)?|doc(?:ument)?)(?i: id| no\.?| number)? ?#?:? ?[A-Z]?\d{3,12})(?:,? |/|[ \t](?C"wide")[ \t]{0,6})%{no_initials}(?<hide>\p{Lu}{2,3}(?![\pL\pN])(?C"!credential|english|abbreviation")|\p{Ll}{2,3}(?![\pL\pN])(?C"!english"))(?=[ \t]*(?:\n|\z)|[ \t](?C"wide")|[ ]_{3})
  hit Transcriptionist {kt}\n
  hit Job #40021 {rjb}\n
  hit Doc ID 99120  {dlm}\n
  miss Job 40021 is\n

# "Typed by ljw for P. Order", "Gross: npd", "By: hb/vr", "Seen 12/9 by rk": small letters where a writer signs.
rule name/initials-typed-for
  type NAME
  trigger word typed transcribed dictated
  confidence 0.9
  regex %{lb}(?i:typed|transcribed|dictated|prepared|entered) by (?<hide>\p{Ll}{2,3}(?C"!english|conjunction|article|preposition-place|pronoun"))(?= (?:for|on|from|at|\d)%{rb}|[.;,]|\n|\z)
  hit Typed by {ljw} for P. Order
  miss Typed by the for

rule name/initials-gross
  type NAME
  cross line
  trigger word gross micro microscopic grossed prosector
  confidence 0.9
  regex %{lb}(?i:gross(?:ed)?(?: by)?|micro|prosector):? (?<hide>[a-z]{2,3}(?C"!english|medical|abbreviation"))(?=[ \t]*(?:\n|\z)|/)
  hit \nGross: {jrt}\n
  miss Gross: wnl\n

rule name/initials-by-two
  type NAME
  cross line
  trigger word by
  confidence 0.9
  regex %{lb}[Bb]y:? (?<hide>\p{Ll}{2,3}/\p{Ll}{2,3})(?=[ \t]*(?:\n|\z))
  hit \nBy: {hb/vr}\n
  miss By: and/or the

rule name/initials-seen-by
  type NAME
  trigger word by
  back 10
  confidence 0.86
  regex %{lb}(?i:seen|checked|called|noted|done|read|given|drawn|taken|filed) \d{1,2}/\d{1,2}(?:/\d{2,4})?(?: \d\d:?\d\d)? by (?<hide>\p{Ll}{2,3}(?C"!english|pronoun|article"))(?=[.,;)]|\n|\z)
  hit Seen 12/9 by {rk}, seen again
  miss Seen 12/9 by us, who

# "Dictated SB / transcribed lmk"
rule name/initials-dictated-by
  type NAME
  trigger word dictated
  confidence 0.9
  regex %{lb}[Dd]ictated(?: by)? (?<hide>\p{Lu}{2,3})(?= ?/ ?(?:transcribed|typed|t:))
  hit Dictated {SB} / transcribed lmk
  miss Dictated by telephone / typed

rule name/initials-transcribed
  type NAME
  cross column
  trigger word transcribed typed
  confidence 0.9
  regex (?<=/ |/)(?:transcribed|typed)(?: by)?:? (?<hide>\p{Ll}{2,3})(?=[ \t]*(?:\n|\z)|\t|[ ](?C"wide")|[.;,])
  hit Dictated SB / transcribed {lmk}\n
  miss / typed on it

# "02/13/24 0800 mjp [SUPV] Agree": who wrote the entry, behind its day and hour.
rule name/initials-stamp
  type NAME
  cross line
  trigger digits 2 2 /
  confidence 0.9
  regex (?:\A|(?<=\n))[ \t]*\d\d/\d\d/(?:\d\d)?\d\d \d\d:?\d\d(?: ?[AaPp][Mm])? %{no_initials}(?<hide>\p{Ll}{2,3}(?![\pL\pN])(?C"!english|month|weekday")|\p{Lu}{3}(?![\pL\pN])(?C"!abbreviation|credential|english|state-code|medical|scale|heading|month"))(?= (?:\[|- |: |\p{Lu}\p{Ll}))
  hit 02/13/24 0800 {mjp} [SUPV] Agree
  hit 02/12/24 1105 {DLW} [3PT-EE] EE c/b
  miss 02/13/24 0800 pt [seen]

# "initial  TLN" in a form: the blank is wide.
rule name/initials-wide
  type NAME
  cross column
  trigger word initial initials init
  confidence 0.9
  regex %{lb}(?:[Ii]nitials?|INITIALS?|[Ii]nit\.?|INIT)(?:[ ](?C"wide")|\t)[ \t]*%{no_initials}(?<hide>\p{Lu}{2,4})(?![\pL\pN])(?C"!abbreviation|english|credential")(?=[ \t]*(?:\n|\z)|[ ](?C"wide")|\t)
  hit Yes  No          initial  {TLN}\n        Blood
  miss initial  BP  and

# "** APPROVED **   /TLS/": who wrote it, between strokes at the end of a line.
rule name/initials-strokes
  type NAME
  cross column
  trigger mark /
  confidence 0.88
  regex (?:(?<=[ \t])|(?<=\n)|\A)/(?<hide>\p{Lu}{2,3}|\p{Ll}{2,3}(?![\pL])(?C"!english"))/(?=[ \t]*(?:\n|\z))
  hit 84K APPROVED **                  /{TLS}/\n03/02
  miss and /or/\n
