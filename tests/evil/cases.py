"""The evil inputs: number in the threat model's list, name, bytes, what must come of them."""
import base64

from expect import as_plain, case, finishes, hides, in_doubt, in_pairs, log_holds, one_date, passes, reads, refused, same

PLAIN = "The patient, Mr. John Kowalczyk, was seen again by his own doctor.\n"
BY_LABEL = "Patient: John Kowalczyk\n"


def name_spelt(spelling):
    """PLAIN with the surname in another spelling."""
    return PLAIN.replace("Kowalczyk", spelling)


def tagged_characters(text):
    return "".join(chr(0xE0000 + ord(character)) for character in text)


def number_as_name(number):
    """A name for every number below 20^4: Bababaka."""
    syllables = [consonant + vowel for consonant in "bdkl" for vowel in "aeiou"]
    return "".join(syllables[number // 20**place % 20] for place in (3, 2, 1, 0)).capitalize()


CASES = [
    # ---- bytes and encodings ----
    case(1, "empty", b"", same),
    case(2, "one byte", b"x", same),
    case(2, "one newline", b"\n", same),
    case(3, "only a byte order mark", b"\xef\xbb\xbf", same),
    case(4, "byte order mark inside a name", name_spelt("Kowal\ufeffczyk"), as_plain(PLAIN)),
    case(5, "NUL inside a name", name_spelt("Kowal\0czyk"), refused),
    case(6, "overlong", b"Mr. \xc1\x8aohn\n", refused),
    case(7, "lone surrogate", b"Mr. \xed\xa0\x81\n", refused),
    case(7, "CESU-8", b"Mr. \xed\xa0\xbd\xed\xb8\x80\n", refused),
    case(8, "beyond U+10FFFF", b"\xf4\x90\x80\x80", refused),
    case(9, "cut at the end", PLAIN.encode() + b"\xe2\x82", refused),
    case(9, "across the edge of a read", "é" * 32767 + " " + PLAIN, reads("é* (?!.*Kowalczyk).*\n")),
    case(10, "cp1252 unsaid", b"Mr. O\x92Brien, caf\xe9\n", refused),
    case(10, "cp1252 said", b"Dear Mr. O\x92Brien:\n", lambda p, t, code, out: None if code == 0 and b"Brien" not in out
         else f"exit {code}: {out!r}", "--encoding=windows-1252"),
    case(11, "two encodings", b"Fran\xc3\xa7ois, caf\xe9\n", refused),
    case(12, "UTF-16 without a mark", PLAIN.encode("utf-16-le"), refused),
    case(12, "UTF-16 with a mark", b"\xff\xfe" + PLAIN.encode("utf-16-le"),
         lambda p, t, code, out: None if code == 0 and "Kowalczyk" not in out.decode("utf-16") else f"exit {code}"),
    case(12, "UTF-16, odd length", b"\xff\xfe" + PLAIN.encode("utf-16-le") + b"x", refused),
    case(13, "UTF-7", "The patient, Mr. J+AG8-hn M+APw-ller, was seen again by his own doctor.\n", in_doubt),
    case(13, "no UTF-7", "Seen by A+B- and C+D-, +1-559-268-7714, blood group AB+, 2+2-1, K+Na- and so on.\n", passes),
    case(14, "encoded twice", "Dear Mr. MÃ¼ller:\n", hides("Ã¼ller")),
    case(15, "bytes without sense", bytes((i * 7919 + i // 256 * 104729) % 256 for i in range(1 << 20)), refused),
    case(16, "line ends of all kinds", "a\rb\r\nc\nd\u0085e\u2028f\u2029g", same),
    case(17, "no final newline", PLAIN[:-1], reads(r".*[^\n]")),
    case(18, "escapes round a name", name_spelt("\x1b[1mKowalczyk\x1b[0m"), hides("Kowalczyk")),
    case(18, "C1 escapes round a name", name_spelt("\u009b1mKowalczyk\u009b0m"), hides("Kowalczyk")),
    case(19, "one long word", b"a" * (4 << 20), same),
    case(19, "one byte more than the cap", b"a" * ((64 << 20) + 1), refused),

    # ---- invisible characters and look-alikes ----
    case(20, "zero width space", name_spelt("K\u200bowalczyk"), as_plain(PLAIN)),
    *[case(21, f"{label} in a name", name_spelt(f"Kowal{character}czyk"), as_plain(PLAIN)) for label, character in
      (("non-joiner", "\u200c"), ("joiner", "\u200d"), ("word joiner", "\u2060"), ("grapheme joiner", "\u034f"),
       ("vowel separator", "\u180e"))],
    *[case(21, f"{label} in a number", f"MRN: 0048{character}2913\n", as_plain("MRN: 00482913\n")) for label, character in
      (("non-joiner", "\u200c"), ("joiner", "\u200d"), ("word joiner", "\u2060"), ("grapheme joiner", "\u034f"),
       ("vowel separator", "\u180e"))],
    case(22, "soft hyphen", name_spelt("Kowal\u00adczyk"), as_plain(PLAIN)),
    *[case(23, f"{label} in a name", PLAIN.replace("John ", "John" + character), hides("John", "Kowalczyk"))
      for label, character in (("no-break space", "\u00a0"), ("figure space", "\u2007"), ("thin space", "\u2009"),
                               ("ideographic space", "\u3000"))],
    *[case(23, f"{label} in a phone", f"Phone: 559{character}268{character}7714\n", hides("559", "268", "7714"))
      for label, character in (("no-break space", "\u00a0"), ("figure space", "\u2007"), ("thin space", "\u2009"))],
    case(24, "override round a name", name_spelt("\u202eKowalczyk\u202c"), hides("Kowalczyk")),
    case(24, "isolate round a name", name_spelt("\u2066Kowalczyk\u2069"), hides("Kowalczyk")),
    case(24, "digits turned round", "Phone: \u202e4177-862-955\u202c today.\n", hides("4177-862")),
    *[case(24, f"{label} stays in pairs", name_spelt(spelling), in_pairs) for label, spelling in
      (("an override", "\u202eKowalczyk\u202c"), ("half in the name", "\u202eKowal\u202cczyk"), ("an isolate", "\u2066Kowalczyk\u2069"))],
    case(25, "tag characters", "She slept." + tagged_characters("John") + "\n", reads(r"She slept\.\n")),
    case(25, "tag characters are logged", "She slept." + tagged_characters("John") + "\n", log_holds('"HIDDEN":1')),
    case(26, "variation selectors in a name", name_spelt("Kowal\ufe01\U000e0110czyk"), as_plain(PLAIN)),
    case(26, "variation selectors that carry something", "She slept" + "".join(chr(0xE0100 + b) for b in b"John") + " well.\n", reads(r"She slept well\.\n")),
    case(27, "Cyrillic letters in a name", name_spelt("K\u043ewalczyk"), as_plain(PLAIN)),
    case(27, "Greek letters in a name", PLAIN.replace("John", "J\u03bfhn"), hides("hn Kow", "Kowalczyk")),
    case(27, "a name all of look-alikes", BY_LABEL.replace("John Kowalczyk", "\u0420\u0435\u0442\u0435\u0433 \u041c\u043e\u0441\u0441"),
         hides("\u0420\u0435", "\u041c\u043e")),
    case(28, "fullwidth letters", name_spelt("".join(chr(ord(c) + 0xFEE0) for c in "Kowalczyk")), as_plain(PLAIN)),
    case(28, "mathematical letters", name_spelt("".join(chr(ord(c) - 97 + 0x1D41A) if c.islower() else "\U0001d40a" for c in "Kowalczyk")),
         as_plain(PLAIN)),
    case(28, "fullwidth digits", "MRN: " + "".join(chr(ord(c) + 0xFEE0) for c in "00482913") + "\n",
         hides("\uff14\uff18\uff12")),
    case(29, "Arabic-Indic digits in a number", "MRN: \u0660\u0660\u0664\u0668\u0662\u0669\u0661\u0663\n", hides("\u0664\u0668")),
    case(29, "Devanagari digits in a phone", "Phone: \u096b\u096b\u096f-\u0968\u096c\u096e-\u096d\u096d\u0967\u096a\n", hides("\u0968\u096c")),
    case(30, "one name composed and not", "Dear Mr. M\u00fcller:\n\nMr. Mu\u0308ller was seen.\n",
         reads(r"Dear Mr\. (\w+):\n\nMr\. \1 was seen\.\n")),
    case(31, "ten thousand combining marks", "Dear Mr. Mu" + "\u0301" * 10000 + "ller:\n", finishes),
    case(32, "ligature", PLAIN.replace("Kowalczyk", "Gri\ufb03n"), as_plain(PLAIN.replace("Kowalczyk", "Griffin"))),
    case(32, "long s", PLAIN.replace("Kowalczyk", "Ro\u017fenthal"), hides("enthal")),
    case(32, "dotless i", name_spelt("Y\u0131ld\u0131r\u0131m"), hides("ld\u0131r")),
    case(32, "sharp s in capitals", "Patient: HANS GRO\u1e9eMANN\n", hides("GRO", "MANN")),
    case(32, "Turkish capitals", "The patient, Mr. \u0130BRAH\u0130M YILDIRIM, came.\n", hides("BRAH", "YILDIRIM")),
    case(33, "blank of Braille", PLAIN.replace("John ", "John\u2800"), hides("John", "Kowalczyk")),
    case(33, "Hangul filler", PLAIN.replace("John ", "John\u3164"), hides("John", "Kowalczyk")),
    case(34, "letters for digits after a label", "MRN: O048l9I3\n", hides("O048", "l9I3")),
    case(34, "rn for m after a label", "MRN: rn48-2913m\n", hides("rn48", "2913")),

    # ---- structure ----
    case(35, "hyphen at a line end", "The patient, who came to us on his own account, is Mr. John Kowal-\nczyk, a tall man of good mood.\n",
         hides("Kowal", "czyk")),
    case(36, "spaced letters after a label", "Name: K O W A L C Z Y K\n", hides("K O W")),
    case(36, "dotted letters after a label", "Name: K.O.W.A.L.C.Z.Y.K.\n", hides("K.O.W")),
    case(37, "HTML entities", "Patient: J&#111;hn Kow&#97;lczyk\n", hides("lczyk")),
    case(38, "base64 part", "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" +
         base64.encodebytes(PLAIN.encode() * 6).decode(), in_doubt),
    case(38, "quoted-printable part", "MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n"
         "Patient: Jo=68n Kow=61lczyk=\n", in_doubt),
    case(39, "percent signs in a mail address", "Write to mailto:john%2Ekowalczyk@mail.example.org?cc=j%20k today.\n", hides("kowalczyk", "cc=j")),
    case(39, "names in a URL", "See https://portal.example.net/patients/john-kowalczyk?name=kowalczyk&id=44178 for it.\n",
         hides("kowalczyk", "44178")),
    case(40, "RTF", r"{\rtf1\ansi Patient: J\'6fhn Kowalczyk\par}" + "\n", in_doubt),
    case(41, "page head inside a name", "She was taken home by her neighbour, and there she was met by Ms. Aurelia\n\fClaim 55-A-10873   Page 2 of 2\n\n"
         "Stavrakis, who saw her fall.  Ms. Stavrakis called.\n", hides("Aurelia", "Stavrakis")),
    case(42, "row of a table", "Surname | Kowalczyk | Forename | John\n", hides("Kowalczyk", "John")),
    case(43, "number with blanks", "MRN: 0 0 4 8 2 9 1 3\n", hides("4 8 2")),
    case(43, "number with dots", "SSN: 5.4.1.6.3.9.9.2.1\n", hides("6.3.9")),
    case(44, "phone in words", "Phone: five five nine, two six eight, seven seven one four\n", hides("two six eight")),
    case(45, "birth date in words", "He was born on the third of May nineteen sixty.\n", hides("nineteen", "third of May")),
    case(46, "mail address with a tag", "Write to john.kowalczyk+gp@mail.example.org today.\n", hides("kowalczyk", "+gp")),
    case(46, "mail address in words", "Write to john dot kowalczyk at example dot org today.\n", hides("kowalczyk")),
    case(47, "Windows path", "File: C:\\Users\\John Kowalczyk\\letter.doc\n", hides("John", "Kowalczyk")),
    case(47, "UNC path", "It is in \\\\server\\home\\jkowalczyk\\letter.doc now.\n", hides("jkowalczyk")),
    case(47, "file URL", "It is in file:///home/jkowalczyk/letter.doc now.\n", hides("jkowalczyk")),
    case(47, "paths with blanks", "It is in \\\\server\\John Kowalczyk\\letter one.doc and file:///home/John Kowalczyk/my letter.doc now.\n",
         hides("John", "Kowalczyk")),
    case(48, "reference with initials", "Our ref: JS/ab/1234567\n", hides("JS/", "1234567")),
    case(49, "print footer", "Printed by: jkowalczyk on 07/03/2014 14:40\n", hides("jkowalczyk", "07/03/2014")),
    case(50, "signature two hundred times", "Dr. Helen Whitcombe\nGrandview Heights Hospital\n\n" * 200,
         reads(r"(Dr\. (?!Helen)[^\n]+\n(?!Grandview)[^\n]+\n\n)\1{199}")),

    # ---- names and meaning ----
    case(51, "verbs and modals", "May I ask? He will mark the bill. I hope so.\n", same),
    case(51, "the same as names", "Mr. May and Ms. Hope saw Will Young, MD.\n", hides("Mr. May", "Hope", "Young")),
    case(52, "eponym and patient", "Mr. Parkinson has Parkinson's disease and Graves' disease.\n",
         reads(r"Mr\. (?!Parkinson)\w+ has Parkinson's disease and Graves' disease\.\n")),
    case(53, "patient named like a town", "Mr. Derby lives in Derby. Mr. Derby slept.\n", hides("Mr. Derby")),
    case(53, "patient named like a drug", "Ms. Soma takes Soma at night.\n", reads(r"Ms\. (?!Soma)\w+ takes \w+ at night\.\n")),
    case(56, "one surname, two people", "Mr. John Kowalczyk and Mrs. Anna Kowalczyk came. Anna slept.\n",
         reads(r"Mr\. (\w+) (\w+) and Mrs\. (?!\1)(\w+) \2 came\. \3 slept\.\n")),
    case(56, "one surname, three spellings", "Mr. Adam M\u00fcller came. Mr. Mueller slept. Mr. Muller ate.\n", hides("M\u00fcller", "Mueller", "Muller")),
    case(56, "one surname, three spellings, one person", "Mr. Adam M\u00fcller came. Mr. Mueller slept. Mr. Muller ate.\n",
         reads(r"Mr\. \w+ (\w+) came\. Mr\. \1 slept\. Mr\. \1 ate\.\n")),
    case(57, "double-barrelled", "Ms. Anna Smith-Jones came. Ms. Smith-Jones slept.\n",
         reads(r"Ms\. (?!Anna)\w+ ((?!Smith)\w+-(?!Jones)\w+) came\. Ms\. \1 slept\.\n")),
    *[case(57, f"apostrophe U+{ord(mark):04X}", f"Dear Mr. O{mark}Brien:\n", hides("Brien")) for mark in "'\u2019\u02bc`"],
    case(57, "capitals", "Dear Mr. MCDONALD:\n", hides("MCDONALD")),
    case(57, "particle first", "van der Berg, Jan was seen. Mr. van der Berg slept.\n", hides("Berg")),
    case(57, "short names", "Mr. Ng and Ms. Li came. Patient: Suharto\n", reads(r"Mr\. (?!Ng)\w+ and Ms\. (?!Li )\w+ came\. Patient: (?!Suharto)\w+\n")),
    case(58, "possessive", "Mr. Jones came. Jones's knee hurts.\n", reads(r"Mr\. (?!Jones)(\w+) came\. \1'?s? knee hurts\.\n")),
    case(58, "plural", "Mr. Kowalczyk came. The Kowalczyks slept.\n", hides("Kowalczyk")),
    case(59, "initials follow", "The patient, John Kowalczyk, was seen. J.K. slept.\n",
         reads(r"The patient, (\w)\w+ (\w)\w+, was seen\. \1\.\2\. slept\.\n")),
    case(59, "one initial", "Baby Boy Kowalczyk slept. Mr. K. came.\n", hides("Kowalczyk", "Mr. K.")),
    case(60, "nickname in quotes", 'Mr. John "Jack" Kowalczyk came. Jack slept.\n', hides("Jack", "Kowalczyk")),
    case(60, "nickname in brackets", "Mr. John (Jack) Kowalczyk came.\n", hides("Jack", "Kowalczyk")),
    case(61, "a name inside a word", "Mr. Smith came. He fell to smithereens.\n", reads(r"Mr\. (?!Smith)\w+ came\. He fell to smithereens\.\n")),
    case(61, "Smithfield", "Mr. Smith came. He lives near Smithfield Market and ate ham.\n", reads(r"Mr\. (?!Smith)\w+ came\..*ate ham\.\n")),
    case(61, "a name as a hashtag", "Mr. John Kowalczyk came. See #kowalczyk now.\n", hides("kowalczyk")),
    case(61, "a name inside a hashtag", "Mr. John Kowalczyk came. See #JohnKowalczyk now.\n", hides("kowalczyk")),
    case(61, "a name inside a URL", "Mr. Kowalczyk came. See www.kowalczyk-law.com now.\n", hides("kowalczyk")),

    # ---- dates and numbers ----
    case(62, "no dates", "Power 5/5, BP 120/80, 1/2 tablet, T4/5, L5/S1, 24/7, score 9/11.\n", same),
    case(62, "a version", "The form is v2.1.2019 now.\n", same),
    case(63, "days that are none", "Seen on 31/02/2020 and 00/00/0000.\n", hides("31/02", "2020")),
    case(63, "29 February", "Seen on February 29, 2016 again.\n", reads(r"Seen on (?!February 29, 2016)[A-Z]\w+ \d\d?, \d{4} again\.\n")),
    case(64, "order that nothing settles", "Seen on 03/04/05 again.\n", reads(r"Seen on \[DATE-1\] again\.\n")),
    case(64, "order that another date settles", "Seen on 03/04/05 and 03/25/05 again.\n",
         reads(r"Seen on (?!03/04)\d\d/\d\d/\d\d and (?!03/25)\d\d/\d\d/\d\d again\.\n")),
    case(66, "a wrong weekday", "Seen on Tuesday, July 3, 2014 again.\n", reads(r"Seen on Tuesday, (?!July 3, 2014)\w+ \d\d?, \d{4} again\.\n")),
    case(67, "holidays", "It began on Christmas Day 2019 and Good Friday.\n", hides("Christmas", "2019", "Good Friday")),
    case(67, "holidays of others", "It began at Eid 2019 and Ramadan 2018.\n", hides("Eid", "2019", "Ramadan", "2018")),
    case(67, "an event everybody knows", "It began in the second lockdown.\n", hides("second lockdown")),
    case(68, "years that are nobody's", "Under the Data Protection Act 2018 and ICD-10, guideline of 2009.\n", same),
    case(69, "over 89", "The patient, aged 93, was seen. She was seen in 2014, born on 5/3/1921.\n", hides("93", "1921")),
    case(70, "ISO week", "Delivered in 2014-W27 as planned.\n", hides("2014-W27")),
    case(70, "ordinal date", "Delivered on 2014-184 as planned.\n", hides("2014-184")),
    case(70, "DICOM and HL7", "Study date 20140703, sent 20140703144000-0500.\n", hides("20140703")),
    case(70, "Unix time", "Time stamp: 1404400000\n", hides("1404400000")),
    case(71, "date with double blanks", "Seen on July  3,  2014 again.\n", reads(r"Seen on (?!July)\w+ +\d\d?, +\d{4} again\.\n")),
    case(71, "date over a line", "She was seen for pain in the left knee at the clinic in town on July\n3, 2014 and again later on.\n",
         reads(r".*town on (?!July)\w+\n\d\d?, \d{4} and again later on\.\n")),
    case(72, "years at the edge", "Seen on July 3, 1582, July 3, 9999, July 3, 10000.\n", hides("1582", "9999", "July")),
    case(73, "one date in six forms", "July 23, 2014; 23 July 2014; 07/23/2014; 7/23/14; 2014-07-23; 20140723.\n",
         hides("July 23", "23 July", "07/23", "2014-07-23", "20140723")),
    case(73, "six forms, one date", "July 23, 2014; 23 July 2014; 07/23/2014; 7/23/14; 2014-07-23; 20140723.\n", one_date),

    # ---- attacks on the program ----
    *[case(74, f"bait: {label}", bait * (1000000 // len(bait)), finishes) for label, bait in
      (("mail", "a@"), ("digits", "1/"), ("brackets", "("), ("blanks", " "), ("titles", "Dr. "), ("labels", "Name: "),
       ("capitals", "Aa "), ("hyphens", "a-"))],
    case(75, "twenty thousand names", "".join(f"Dear Mr. {'bdfgklmnprst'[i % 12].upper()}{'aeiou'[i % 5]}{'bdfgklmnprst'[i // 12 % 12]}"
                                              f"{'aeiou'[i // 5 % 5]}{'bdfgklmnprst'[i // 144 % 12]}o\n" for i in range(20000)), finishes),
    case(75, "a hundred thousand names", "".join(f"{number_as_name(i)} {number_as_name(i * 7 + 3)}, MD\n" for i in range(50000)), finishes),
    case(77, "spans everywhere", "".join(f"7/{i % 28 + 1}/2014 " for i in range(20000)), finishes),
    case(78, "our own tags", "Seen [NAME-1] on [DATE-2]. Mr. Kowalczyk came.\n",
         reads(r"Seen \[NAME-1\] on \[DATE-2\]\. Mr\. \[NAME-(?!1\])\d+\] came\.\n"), "--profile=publication"),
    case(79, "quotes in a span", 'Patient: John "=HYPERLINK(1)" Kowalczyk\nEmail: "a\\b"@example.org\n', log_holds('"verdict"')),
    case(80, "ten thousand candidates", "John Kowalczyk\n" * 10000, hides("Kowalczyk")),
    case(81, "own output again", "Seen by Dr. [NAME-1] of [FACILITY-2] on [DATE-1], aged 45-49.\n", same, "--profile=publication"),
]

# Parts that are not there yet.
WAITING = {
    92: "DOCX is no format of this version",
    95: "there is no table that two runs share",
}

# Tried by another suite: the file, and words of the check in it.
ELSEWHERE = {
    54: ("tests/property/properties.py", "the_map_gives_the_input_back"),
    55: ("tests/property/properties.py", "no_pseudonym_is_an_original"),
    65: ("tests/unit/test_shift.c", "two_digit_years_turn_at_thirty"),
    76: ("tests/unit/test_hash.c", "colliding_keys_collide_under_one_seed_only"),
    82: ("tests/cli/test_keys.sh", "82 an odd scope is only hashed"),
    83: ("tests/cli/test_loading.sh", "83 20,000 nested groups"),
    84: ("tests/cli/test_loading.sh", "84 'the' as a name replaces no 'the'"),
    85: ("tests/cli/test_files.sh", "output is a hard link of the input"),
    86: ("tests/cli/test_files.sh", "an odd name is not shown raw"),
    87: ("tests/cli/test_files.sh", "text and log are one file"),
    88: ("tests/cli/test_files.sh", "no space for the text"),
    89: ("tests/cli/test_files.sh", "a reader that stops"),
    90: ("tests/cli/test_keys.sh", "90 a public key as key"),
    91: ("tests/cli/test_map.sh", "91 a map with one bit changed"),
    93: ("tests/cli/test_text.sh", "93 $setting changes nothing"),
    94: ("tests/cli/test_files.sh", "all three closed"),
    96: ("tests/cli/test_sandbox.sh", "96 inside clean into a file: it is whole"),
}
