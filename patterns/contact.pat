# Telephone and fax numbers, e-mail and internet addresses, and the addresses of machines.

define ext (?:(?:,| -)? ?(?i:ext(?:ension|n)?|x)[.:]? ?#?\d{1,6})?
define us_number (?:(?:(?:\+|00)?1[-. ]?)?(?:\([2-9]\d\d\)[-. ]{0,2}|[2-9]\d\d(?:[-.]| ?[-/] ?| ))[2-9]\d\d(?: ?[-.] ?| )\d{4}|(?:\+?1[-. ])\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4})
define call_label (?i:m[oó]vil|cel\.|celular|handy|t[eé]l\.|tlf\.?|tel[eé]fono|tele(?:phone|\.)?|tel|phones?|ph|cell(?:ular)?|mobile|mob|home|work|office|pager|beeper|contact|call(?:ed|ing|back)?(?: back)?(?: at)?|reach(?:ed)? at|number|direct(?: line| dial)?|voice(?: ?mail)?|text(?:ed)?(?: at)?|switchboard|hotline|toll[- ]free)
define fax_label (?i:tele)?(?i:fax|facsimile|telefax|telecopier|fx)
define label_end (?:[ \t]?(?i:no|num|nos|number|line|at|on|is|to)\b\.?){0,2}[ \t]?(?:\(\pL\))?[:.#=-]{0,2}[ \t\n]{0,2}

rule contact/phone-us
  type PHONE
  trigger digits 1 6 -./\s
  trigger mark ( +
  back 1
  confidence 0.95
  regex (?<![\pL\pN])(?<!\d[-.,/:])(?<![$#])%{us_number}(?!\pN)(?![-/.]\d)%{ext}(?![\pL\pN])
  hit on {1777 521 4785} by
  hit Reach him at {310-555-0139} today.
  hit Reach him at {(310) 555-0139} today.
  hit Reach him at {310.555.0139 ext. 12} today.
  hit Reach him at {+1 310 555 0139} today.
  hit Reach him at {1-800-555-0139 x44} today.
  hit Reach him at {310/555-0139} today.
  miss pages 384-386 of 2014 notes
  miss SSN 123-45-6789 is it
  miss code 12-310-555-0139 is it
  miss IP 310.555.0139.4 is it
  hit Ring {312.555.0130x22} today.

rule contact/fax-us
  type FAX
  cross line
  trigger word fax facsimile telefax telecopier fx tele f
  confidence 0.97
  regex %{lb}(?:%{fax_label}%{label_end}|(?<=[\d ])[Ff]:? ?|\A[Ff]: ?)(?<hide>%{us_number}|\+?\d[\d ()./-]{6,18}\d|\d{3}[-. ]\d{4})(?![\pL\pN])(?![-/]\d)
  hit Fax: {310-555-0139} now
  hit by facsimile at {(310) 555-0139} now
  hit P: 310-555-0138 F: {310-555-0139} now
  hit Fax No.\n{310-555-0139}
  hit Fax: {+44 20 7946 0123} now
  miss Fax it on 7/3/14 or later.
  miss The factor 310-555-0139 held.

rule contact/phone-labelled
  type PHONE
  cross line
  trigger word tel tele telephone phone phones ph cell cellular mobile mob home work office pager beeper contact call called calling callback reach reached number direct voice voicemail text texted switchboard hotline toll movil cel celular handy tlf telefono
  confidence 0.9
  regex %{lb}%{call_label}%{label_end}(?!\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d(?!\d|[-./]\d))(?!(?:19|20)\d\d[-./]\d)(?!\d{4} {1,3}\d{2,3}/\d\d)(?!\d{2,3}(?:-\d{2,3})?/\d{2,3}(?!\d))(?<hide>\+?(?:\(?\d\)?(?: / |[ ./-]{0,2})){6,14}\d%{ext})(?![\pL\pN/])(?!\.\d)
  hit Phone: {5550139} home
  hit Tel. {020 7946 0123} home
  hit call {555-0139} now
  hit Cell\n{3105550139}
  miss BPs at home 138-146/86-92 (log)
  miss He called 3 times in 2014.
  miss Phone call on 7/3/14 was short.
  miss a call of 12 minutes
  hit Tel: {089 / 12 34 56 78} home
  hit Móvil {612 345 678} home
  miss Eyes open to voice.\n0800 140/82 90 18

rule contact/phone-international
  type PHONE
  trigger mark +
  trigger digits 2 5
  confidence 0.93
  regex (?<![\pL\pN+])(?<!\d[-.,/:])(?:\+(?:[2-9]\d{0,2}|1)|00[ .-]?[2-9]\d{0,2}(?=[ .(-]))(?:[ .-]?\(?\d{1,5}\)?){2,6}(?<=\d{2}|\d{2}\))(?<!\+\d\d|\+\d\d\d|\+\d\d\d\d|\+\d\d\d\d\d)(?![\pL\pN])(?![-/.]\d)%{ext}
  hit Ring {+44 20 7946 0123} today.
  hit Ring {+49 (0)30 1234567} today.
  hit Ring {0033 1 23 45 67 89} today.
  miss He scored +2 and +3 here.
  miss I/O 24h +310. UOP fine
  miss About 00 12 of it

rule contact/phone-national
  type PHONE
  trigger digits 2 5
  trigger mark (
  confidence 0.8
  regex (?<![\pL\pN+])(?<!\d[-.,/:])(?<!\d )(?:\(0\d{1,4}\) ?\d{2,4}[ -]?\d{3,4}|0[1-9]\d{0,3} \d{3,4} ?\d{3,4}|0[1-9](?:[ .]\d\d){4}|1[38]00 \d{3} \d{3}|0\d{4} \d{5,6}|0\d{3} \d{5,7})(?![\pL\pN])(?![-/.:]\d)
  hit Ring {020 7946 0123} today.
  hit Ring {01 23 45 67 89} today.
  hit Ring {07700 900123} today.
  hit Ring {(020) 7946 0123} today.
  miss dose 05 10 15 mg
  miss At 0715 1310 he slept.
  hit Ring {1300 555 010} today.

rule contact/phone-local
  type PHONE
  trigger digits 3 3 -
  confidence 0.6
  regex (?<![\pL\pN])(?<!\d[-.,/: ])(?<![$#-])[2-9]\d\d-\d{4}(?![\pL\pN])(?![-/.]\d)(?! ?(?:mg|ml|cc|units|pages|calories|kcal|words|steps|feet|words))%{ext}
  hit His number there is {555-0139} now.
  hit {555-0139 ext 4} rings twice
  miss pages 384-3860-12 of it
  miss 500-2000 mg daily
  miss on 123-45-6789 it

rule contact/phone-local-blank
  type PHONE
  trigger digits 3 3 \s
  confidence 0.75
  regex (?<=\b[Aa]t |[Cc]all |[Nn]umber |[Pp]hone |\b[Ii]s |\b[Tt]el |[Tt]el\. |[Hh]ome |[Cc]ell |: )[2-9]\d\d \d{4}(?![\pL\pN])(?![-/.,]\d)(?! (?:mg|ml|steps|units|patients))
  hit reach her mother at {555 0130} now
  hit Cell {555 0144}, evenings
  miss at 500 2000 mg he
  miss of 555 0130 rows

rule contact/phone-vanity
  type PHONE
  trigger digits 1 3 -
  confidence 0.95
  regex (?<![\pL\pN-])(?:1-)?8(?:00|33|44|55|66|77|88)-(?=[A-Z\d-]{7,10}(?![\pL\pN]))(?=[\d-]{0,4}[A-Z])[A-Z\d]{1,8}(?:-[A-Z\d]{1,8}){0,2}
  hit Call {1-800-FLOWERS} today.
  hit Call {800-GET-WELL} today.
  miss Call 800-GOOD today.
  miss at 855-mg of it

rule contact/phone-words
  type PHONE
  trigger list number-word
  trigger word oh zero one two three four five six seven eight nine
  confidence 0.86
  regex %{lb}(?i:(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,-]{1,2}){6,11}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine))%{rb}
  hit Call {three one zero five five five zero one three nine} now.
  hit Call {five five five, oh one three nine} now.
  miss one two three four steps
  miss one or two or three or four or five or six or seven

rule contact/extension
  type PHONE
  trigger word ext extension extn pager beeper pgr bleep x voicemail mailbox voice page paged
  confidence 0.75
  regex %{lb}(?i:extn?\b[.:]? ?#?(?=\d\d)|extension:? ?#?(?=\d{3})|page[d]? (?:me|him|her|us|them) at (?=\d{4,7}(?!\d))|(?:pager|beeper|pgr|[Bb]leep):? ?#? ?(?=\d[\d-]{3})|[xX]\.? ?(?=\d{4,5}(?!\d))|(?i:voice ?mail|mail ?box|voice mailbox)(?: box)? ?#?(?=\d{3,5}(?!\d)))(?<!wrist ext |elbow ext |knee ext |hip ext |neck ext |thumb ext |digit ext |finger ext |ankle ext |back ext |flex ext |trunk ext |active ext |\d ext )(?<hide>\d\d-\d{4}|\d{2,7})%{rbn}(?!/)(?! ?(?:degrees|deg|mm|cm|lag|°|%))(?!,? (?:flex|rot|abd|add|sup|pron|lat)\pL{0,8}\b)
  hit his desk, ext. {4471}, rings
  hit at extension {22018} only
  hit by pager {4471} at night
  hit (plastics on call, bleep {4419}).
  miss extension 110 degrees short
  miss wrist ext 45, flex 50
  miss knee: ext 10, flexion 90
  miss an extension of 30 days
  hit by pager # {31-4412} at night
  hit voicemail box {3312} is full

rule contact/extension-digit
  type PHONE
  trigger digits 1 1 -
  confidence 0.75
  regex (?<=\b[Aa]t |[Ee]xt\. |\b[Ee]xt |[Cc]all |[Dd]ial |[Pp]hone |\bx|[Pp]ager |[Rr]ing |\b[Pp]gr |[Bb]eeper )(?<hide>[1-9]-\d{4})%{rbn}(?![-/])
  hit call the unit at {5-4410} today
  hit dial {7-2231} for it
  hit Finkelstein, LCSW  pgr {2-7731}
  miss at 5-44101 he fell
  miss at 5-10 mg he slept

rule contact/email
  type EMAIL
  trigger mark @
  back 24
  confidence 0.99
  regex (?<![\pL\pN])(?>\pL+|\pN+|[._%+'#&=-]){1,24}@ ?(?:[\pL\pN-]{1,63}\.){1,6}\pL{2,24}%{rb}|(?<![\pL\pN])(?>\pL+|\pN+|[._%+'-]){1,24}@[\pL\pN-]{2,63}(?=[ >),;.\n]|\z)
  hit Write to {maria.d+leg@mail.example.org} today.
  hit Write to <{m_o'brien2@example.co.uk}> today.
  hit Write to {jane@exchange} today.
  miss Meet @ noon at the gate.
  miss 3 tablets @ 5 mg each

rule contact/email-spelled
  type EMAIL
  trigger word dot
  back 14
  confidence 0.9
  regex (?<![\pL\pN])[\pL\pN]{1,30}(?:(?: dot | ?[(\[]dot[)\]] ?|[._-])[\pL\pN]{1,30}){0,2}(?: at | ?[(\[] ?at ?[)\]] ?)[\pL\pN-]{2,30}(?:(?: dot | ?[(\[] ?dot ?[)\]] ?|\.)[\pL\pN-]{2,24}){0,2}(?: dot | ?[(\[] ?dot ?[)\]] ?)(?i:com|org|net|edu|gov|uk|de|io|us|info|eu|ca|ie|au|nz|mil|biz|law|health|example)%{rb}
  hit Write to {john dot smith at example dot org} today.
  hit Write to {jane [at] example [dot] com} today.
  miss The dot at the end is red.
  miss Look at example dots.

rule contact/email-bracket
  type EMAIL
  trigger word at
  trigger mark @
  back 9
  after ( [
  confidence 0.95
  regex (?<![\pL\pN._-])[\pL\pN]{1,30}(?:[._+-][\pL\pN]{1,30}){0,3} ?[(\[] ?(?i:at|@) ?[)\]] ?[\pL\pN-]{1,30}(?:\.[\pL\pN-]{2,20}){1,3}%{rb}
  hit Write to {j.smith (at) x.org} today.
  hit Write to {jane[at]mail.example.com} today.
  miss It was (at home) there.
  miss jane [at] noon came

rule contact/url
  type URL
  trigger word http https ftp ftps sftp file www mailto
  confidence 0.98
  regex %{lb}(?i:(?:https?|s?ftps?|file):/{1,3}|www\d?\.|mailto:)(?=[^\s<>"{}|^`]{0,200}[\pL\pN])[^\s<>"{}|^`\x00-\x20]{2,2000}(?<![.,;:!?')\]])
  hit See {https://www.example.org/pt/maria?id=4} for it.
  hit See {www.example.org}, please.
  hit See {file:///srv/letters/smith.doc} for it.
  miss The www crowd left.
  miss See http://# and so on
  miss See http://#`abcd and so on
  miss A file: the chart.

rule contact/url-bare
  type URL
  trigger word com org net edu gov mil info biz io us uk ca au de fr eu example
  back 16
  confidence 0.85
  regex (?<![\pL\pN@.])(?>\pL+|\pN+|-){1,8}(?:\.(?>\pL+|\pN+|-){1,3}){0,3}\.(?i:com|org|net|edu|gov|mil|info|biz|io|co\.uk|org\.uk|nhs\.uk|ac\.uk|gov\.uk|ca\.gov|com\.au|eu|example)(?![\pL\pN@-])(?:/[^\s<>"{}]{0,500}(?<![.,;:!?')\]]))?
  hit See {example.org} for it.
  hit See {brightcare.example/annual} for it.
  hit See {portal.my-clinic.example.com/pt/44} for it.
  miss He left the org. He was ill.
  miss write to jane@example.org now

rule contact/path
  type URL
  trigger shape initial
  trigger word c d e f g h i p s t u x y z n
  trigger mark \
  confidence 0.9
  regex (?<![\pL\pN])(?:[A-Za-z]:\\|\\\\[\pL\pN.$_-]{2,60}\\)(?:[^\\/:*?"<>|\s][^\\/:*?"<>|\n\t]{0,80}\\){0,12}(?:[^\\/:*?"<>|\s][^\\/:*?"<>|\n\t]{0,80}\.[A-Za-z\d]{1,5}|[^\\/:*?"<>|\s]{1,80})
  hit Path: {C:\\Users\\John Smith\\letter.doc} there.
  hit Path: {\\\\server\\share\\pt\\smith.pdf} there.
  miss Plan: C: see below.
  miss either \\ or both

rule contact/path-unix
  type URL
  trigger mark / ~
  confidence 0.85
  regex (?<![\pL\pN./:<])(?:~|/(?:home|users|Users|srv|mnt|media|data|var|tmp|opt|Volumes))(?:/[\pL\pN._@%+-]{1,80}){1,12}(?<![.])
  hit Path: {/home/jsmith/letters/smith.txt} there.
  hit Path: {~/letters/smith.txt} there.
  miss his home/work life was hard
  miss the and/or/mnt choice

rule contact/ip4
  type IP
  trigger digits 1 3 .
  confidence 0.95
  check ip
  regex (?<![\pL\pN.])(?<!ersion )(?<!section )(?<!Section )(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\pL\pN])(?!\.\d)(?::\d{1,5}(?!\d))?
  hit logged from {192.168.14.7} at night
  hit logged from {10.0.0.7:8080} at night
  miss logged 1.2.3.4.5 at night
  miss under section 9792.24.2.1 of it
  miss version 1.2.3.4 of it

rule contact/ip6
  type IP
  trigger digits 1 4 :abcdefABCDEF
  trigger word a b c d e f fe fd fc ab ac ad ae af ba bc bd be bf ca cb cd ce cf da db dc de df ea eb ec ed ef fa fb
  trigger mark :
  confidence 0.9
  regex (?<![\pL\pN:.])(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?=[0-9A-Fa-f:]{0,39}\d)(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}|::(?:[0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4}(?<=[0-9]{2}|[A-Fa-f0-9]{4}))(?![\pL\pN:])
  hit logged from {2001:db8::8a2e:370:7334} at night
  hit logged from {fe80:0:0:0:200:f8ff:fe21:67cf} at night
  miss at 10:30:15 he left
  miss Plan: a: rest

rule contact/mac
  type DEVICE
  trigger digits 1 2 :-abcdefABCDEF
  trigger word a b c d e f fe fd fc ab ac ad ae af ba bc bd be bf ca cb cd ce cf da db dc de df ea eb ec ed ef fa fb aa bb cc dd ee ff
  confidence 0.95
  regex (?<![\pL\pN:-])(?i:[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\g{-1}){4}[0-9A-F]{2})(?![\pL\pN:-])
  hit card {00:1B:44:11:3A:B7} answered
  hit card {ac-de-48-00-11-22} answered
  miss at 10:30:15 he left
  miss code 00-1B-44-11-3A is it

# Letters that a scanner read for digits.
rule contact/phone-misread
  type PHONE
  trigger digits 1 3 -OlI
  trigger word o i l oi io
  confidence 0.9
  regex %{lb}(?<![-/.])(?=[\d-]{0,11}[OlI])[2-9OlI][\dOlI]{2}-[\dOlI]{3}-[\dOlI]{4}%{rb}(?!-)
  hit whose office has called: {2OO-336-0918}. Thanks
  hit call {215-OlI-0918} now
  miss call 215-336-0918 now
  miss lot 2I5-33-O918 it

# Eight digits in two groups, in Australia, New Zealand, Norway, Singapore, Hong Kong.
rule contact/phone-eight
  type PHONE
  trigger digits 4 4 \s
  confidence 0.78
  regex (?<=\b[Cc]all |[Nn]umber |[Nn]umber is |umber's |[Pp]hone |\b[Tt]el |[Tt]el\. |[Tt]el: |[Rr]ing |[Hh]ome |[Ww]ork |[Cc]ell |[Mm]obile |\b[Oo]n |\bPh |Ph: |\bext |\bHP |\bHP: |\bH/P |[Ww]hatsApp |[Hh]andphone |\b[Ss]ignal )(?!(?:19|20)\d\d (?:19|20)\d\d)[2-9]\d{3} \d{4}%{rbn}(?![-/ ]\d)(?! (?:mg|ml|steps|units|patients|people))
  hit her number's {8833 0911}. I hope
  hit ring {9550 1234} after six
  hit at 02:58, HP {9127 4408}. Read back
  miss on 2014 2015 forms
  miss call 8833 09112 now

# A host that no list of domains knows, with a path behind it.
rule contact/url-path
  type URL
  trigger mark /
  back 12
  confidence 0.85
  regex (?<![\pL\pN@./-])(?>\p{Ll}+|\pN+|-){1,8}(?:\.(?>\p{Ll}+|\pN+|-){1,6}){2,4}(?<=\.\p{Ll}{2}|\.\p{Ll}{3}|\.\p{Ll}{4}|\.\p{Ll}{5}|\.\p{Ll}{6}|\.\p{Ll}{7})/[^\s<>"{}]{2,500}(?<![.,;:!?')\]])
  hit the link {livingdonor.fsh.example/start} there
  hit at {maps.example.health/pt/44} now
  miss at 4 p.m./5 p.m. daily
  miss his left.right/both arms

# Groups parted by blanks, from a zero that no quantity begins with.
rule contact/phone-zero
  type PHONE
  trigger digits 2 6 \s
  confidence 0.85
  regex (?<![\pL\pN])(?<![-.,/:#$+]|\d )(?=0(?: ?\d){8,12}(?![\d]| ?\d))0[1-9]\d{0,4}(?: \d{2,6}){1,4}%{rbn}(?![-/]\d)
  hit Customer: {044587 140 333}.
  hit please call {0688 872 49 99} soon
  miss dose 05 10 15 mg
  miss code 00 1234 5678 is it
  miss at 0715 and 0810 he slept

# Any grouping behind words that ask to be called.
rule contact/phone-asked
  type PHONE
  trigger digits 2 4 \s-
  confidence 0.8
  regex (?<=call me at |call us at |call him at |call her at |reach me at |reach us at |answering at |messages to |texts to |\b[Cc]all |\b[Pp]hone |[Rr]eached at |[Nn]umber is |\b[Tt]el |[Mm]obile |\b[Ff]ax |\b[Cc]ell |\b[Rr]ing |\b[Dd]ial )(?=\d(?:[ -]?\d){7,12}(?!\d| ?\d))\d{2,4}(?:[ -]\d{2,6}){1,5}%{rbn}(?![-/]\d)(?! (?:mg|ml|steps|units|patients|people))
  hit Nobody is answering at {62 408 119} today
  hit stop messages to {699 956 915} please
  hit call {99 668472} soon
  miss call 12 34 men
  miss dial 20 30 40 50 60 70 80 90 on it

# Beside the one to be called: "WhatsApp Mr Faizal, 8555 0177".
rule contact/phone-beside
  type PHONE
  trigger word whatsapp call ring text phone sms contact
  confidence 0.82
  regex %{lb}(?i:whatsapp|call|ring|text|phone|sms|contact)(?: (?:Mr|Mrs|Ms|Dr|Miss)\.?)? \p{Lu}[\pL'-]{1,20}(?: \p{Lu}[\pL'-]{1,20}){0,2}(?:,| on| at|:) (?<hide>(?!(?:19|20)\d\d (?:19|20)\d\d)[2-9]\d{3} \d{4}|\d{3} \d{4}|[1-9]-\d{4})%{rbn}(?![-/ ]\d)(?! (?:mg|ml|units|patients))
  hit WhatsApp Mr Faizal, {8555 0177}.
  hit ring Aroha Tuhiwai on {555 0144} please
  miss call Smith, 2014 2015 forms
  miss Text Box, 12 3456 men

# Ten digits, each alone, as they are typed in haste.
rule contact/phone-digits
  type PHONE
  trigger digits 1 1 \s
  confidence 0.72
  regex (?<![\pL\pN])(?<![-.,/:#$+]|\d )(?:1 )?[2-9] \d \d \d \d \d \d \d \d \d%{rbn}(?! ?\d)
  hit reach me on the cell its {7 0 2 5 5 5 0 1 4 4}, ok
  hit call {5 5 5 2 0 1 0 1 3 9} now
  miss scores 1 2 3 4 5 6 7 there
  miss rows 2 3 4 5 6 7 8 9 10 11 12

# "line 412" is a line of a page, but no number of a telephone goes on like one.
rule contact/phone-line
  type PHONE
  trigger word line level page table item
  confidence 0.99
  regex %{lb}(?i:line|level|page|table|item),?[ :]{1,2}(?<hide>\(?[2-9]\d\d\)?[-. ]{1,2}[2-9]\d\d[-.]\d{4})%{rbn}(?![-/]\d)
  hit back line {412.555.0136}
  hit desk line: {(412) 555-0136}, or write
  miss line 412.555 of it
  miss page 412-555-01 of it

# Who writes in a chat: "[09:02] ana.b: Hi".
rule contact/chat-handle
  type USERNAME
  trigger mark ]
  back 0
  confidence 0.9
  regex (?<=\d)\](?: -)? (?<hide>(?=\pL{0,20}[._\d])\pL[\pL\d._-]{1,24}[\pL\d])(?=:)
  hit [09:02] {ana.b}: Hi, this is
  hit [9:14:22] {mbeki77}: ok
  miss [09:02] guest: my card
  miss Delgado [2004]: the court

# Mobile numbers of India: "or 98480 55501".
rule contact/phone-india
  type PHONE
  trigger digits 5 5 \s-
  back 2
  confidence 0.85
  regex %{lbn}(?:\+91[ -]?)?[6-9]\d{4}[ -]\d{5}%{rbn}(?!-)
  hit In emergency call 040 1 or {98480 55501}.
  hit Mob {98480-55501}
  miss ZIP 12345 55501
  miss ID 98480 555012

# Groups of three, three and four as North America writes them, though no exchange has the number: misread, mistyped, invented.
rule contact/phone-shape
  type PHONE
  trigger digits 3 3 )-./
  back 1
  confidence 0.88
  regex (?<![\pL\pN])(?<![-.,/:#$]|\d )(?:\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}(?:-\d{3}-|\.\d{3}\.|/\d{3}-)\d{4})(?![\pL\pN])(?![-./]\d)
  hit Fax  {(170) 669-0743}\n
  hit husband {100/075-6943}. 6 wk
  hit call {434-192-5412} now
  miss order 434-192-54123 is
  miss 12-434-192-5412 is

# "206-555-0121 (father), -0122 (mother)": the last part of a second number.
rule contact/phone-last-part
  type PHONE
  trigger digits 4 4
  back 8
  confidence 0.9
  regex (?<!\d)\d{3}[-.]\d{4}(?: ?\([\p{L} ]{2,14}\))?(?:,| or| and|/| f:?| F:?| fax:?| Fax:?| FAX:?) ?(?<hide>-\d{4})(?![\pL\pN-])
  hit Family 206-555-0121 (father), {-0122} (mother)
  hit call 206-555-0121 or {-0123}
  hit Hailey 208-555-0109 f {-0110}\n
  miss about 3-4, -0122 of

# "records . desk @ tallgrassortho . example": an address with blanks around its marks.
rule contact/email-blanks
  type EMAIL
  trigger mark @
  back 8
  confidence 0.94
  regex (?<![\pL\pN@])(?:[\pL\pN]{1,30} ?[._+-] ?){0,4}[\pL\pN]{1,30} ?@ ?[\pL\pN-]{2,40}(?: ?\. ?[\pL\pN-]{2,24}){0,2} ?\. ?(?i:com|org|net|edu|gov|uk|de|io|us|info|eu|ca|ie|au|nz|mil|biz|law|health|example)%{rb}
  hit form to {records . desk @ tallgrassortho . example}, taking
  hit mail {jo.reed @ example.org} now
  miss meet @ noon . Then he

# "207 . 555 . 0163", "2 1 2 - 5 5 5 - 0 1 9 0": a number with blanks around its marks, or digit by digit.
rule contact/phone-blanks
  type PHONE
  trigger digits 3 3 \s
  trigger digits 1 1 \s
  confidence 0.9
  regex (?!(?:0 )?1 2 3 4|1 0 9|1 0 8)(?<![\pL\pN.,/-])(?<![.,] )(?:\d{3} \. \d{3} \. \d{4}|\d \d \d ?[-. ] ?\d \d \d ?[-. ] ?\d \d \d \d)(?![\pL\pN])(?! ?[.,] ?\d)
  hit note to {207 . 555 . 0163}, attention
  hit They gave her {2 1 2 - 5 5 5 - 0 1 9 0} to call
  miss scores 2 1 2 and 5 5 5 of
  miss pain NOW:   0 1 2 3 4 5 6 7 8 9   10
  miss worst: 1 2 3 4 5 6 7 8 9 10

# "044-2855 0167": a trunk code before a hyphen, eight digits behind it.
rule contact/phone-trunk
  type PHONE
  trigger digits 3 5 -
  confidence 0.93
  regex (?<![\pL\pN])(?<![-.,/:#$+]|\d )0[1-9]\d{1,3}-\d{3,4} \d{4}%{rbn}(?![-/]\d)
  hit sent texts from {044-2855 0167} in vio.
  hit Call {080-4123 4567}.
  miss lot 044-2855 016

# "H:8025550126|C:8025550127": phones of home, work and pocket.
rule contact/phone-lettered
  type PHONE
  trigger word h c w m hm wk cel cell home work
  confidence 0.95
  regex %{lb}(?:[HCWM]|Hm|Wk|HM|WK|Cel|Cell|CELL|Home|HOME|Work|WORK): ?(?<hide>[2-9]\d{2}[2-9]\d{6})(?!\d)
  hit H:{8025550126}|C
  hit cell H: {8025550126}, W
  miss H:1234567890

define said (?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred|thousand)

# "by phone on oh-seven-seven hundred, 900 461", "six-oh-four five five five 0133": digits said, some of them written.
rule contact/phone-said
  type PHONE
  trigger word phone phoned call called ring rang reached reach text cell mobile fax faxed number on tel telephone
  confidence 0.9
  regex %{lb}(?i:phone|phoned|call|called|ring|rang|reach(?:ed)?|text|cell|mobile|number|tel|telephone|fax(?:ed)?)(?: [\pL.]{1,10}){0,4}?:? (?<hide>(?=(?i:%{said}[-, ]{1,2}){3})(?:(?:(?i:%{said})|\d{1,4})[-, ]{1,2}){4,13}(?:(?i:%{said})|\d{1,4}))%{rb}
  hit (wife) by phone on {oh-seven-seven hundred, 900 461}, who agrees
  hit Fax the signed release to {six-oh-four five five five 0133} and
  hit Mobile, best reached on {two five one, 555, 0-1-6-2} outside
  miss call in one or two weeks
  miss reached at two, three and four

define said_digit (?:oh|nought|naught|zero|one|two|three|four|five|six|seven|eight|nine)
define said_item (?:(?i:%{said_digit}|double|treble|triple|hundred)|\d{1,5})
define said_sep (?: ?[-,/] ?| )

# "on 0113 double 4 96 217", "oh-seven-seven hundred, 900 four one two": digits as they are said, among written ones; nobody says "double" or "nought"
# of anything else, and three digits in words side by side are no count.
rule contact/phone-mixed
  type PHONE
  trigger word oh nought naught double treble triple one two three four five six seven eight nine
  back 14
  confidence 0.88
  regex (?<![\pL\pN+(-])(?<hide>(?=(?:[\pL\d]{1,7}%{said_sep}){0,6}?(?:(?i:oh|nought|naught|double|treble|triple)%{said_sep}|(?i:%{said_digit})%{said_sep}(?i:%{said_digit})%{said_sep}(?i:%{said_digit})))(?=[^\n]{0,40}?\d\d)%{said_item}(?:%{said_sep}%{said_item}){3,13})(?<=\d|\pL)(?![\pL\pN])(?!%{said_sep}(?i:%{said})(?!\pL))
  hit can confirm on {0113 double 4 96 217} that
  hit Ring him on {oh-seven-seven hundred, 900 four one two} before
  hit by phone, office {509 five-five-five 01 19}, contra
  hit note to {0-1-4-1 / 496 0 double-oh 3}, marked
  miss one, two, three or four of 12
  miss scored zero, 10, 20 and 15
