#include "reading.h"

#include <stdlib.h>

#include "text/unicode.h"

/* The document text behind the first place of the view where `part` stands. */
static void assert_behind(const char *text, const char *part, const char *wanted)
{
    struct reading reading;
    read_text(&reading, slice_from_string(text));
    struct slice view = reading.view.text;
    const char *found = memmem(view.data, view.length, part, strlen(part));
    assert_non_null(found);
    uint32_t start = (uint32_t)(found - view.data);
    struct view_range range = {{start}, {start + (uint32_t)strlen(part)}};
    struct document_range behind = view_to_document(&reading.view, range);
    assert_slice(slice_of(text + behind.start.byte, behind.end.byte - behind.start.byte),
                 slice_from_string(wanted));
    reading_free(&reading);
}

static void plain_text_is_itself(void **state)
{
    (void)state;
    assert_view("", "");
    assert_view("a", "a");
    assert_view("Dr. John A. Smith, MD (born '65): 5/5; 100% \"ok\"",
                "Dr. John A. Smith, MD (born '65): 5/5; 100% \"ok\"");
    assert_view("M\xC3\xBCller, Dvo\xC5\x99\xC3\xA1k, \xE4\xB8\xAD\xE6\x96\x87",
                "M\xC3\xBCller, Dvo\xC5\x99\xC3\xA1k, \xE4\xB8\xAD\xE6\x96\x87");
}

static void white_space_says_how_strong_it_is(void **state)
{
    (void)state;
    assert_view("officer at  on July 3", "officer at on July 3");
    assert_view("officer at   on", "officer at on");
    assert_view("Name:    Smith", "Name:\tSmith");
    assert_view("Name:\tSmith \t x", "Name:\tSmith\tx");
    assert_view("  indented\n\n\n    next  ", "indented\n\nnext\n");
    assert_view("one\f\ntwo", "one\ftwo");
    assert_view("one\n\ftwo\n", "one\ftwo\n");
    assert_view("Name: Smith\r\nAge: 9\r\n", "Name: Smith\nAge: 9\n");
    assert_view("Name: Smith\r\r\nAge: 9\r\r\n", "Name: Smith\nAge: 9\n");
    assert_view("\n \n", "");
}

static void breaks_heal_in_running_text(void **state)
{
    (void)state;
    assert_view("Seen by Mr. John\nSmith who was well.", "Seen by Mr. John Smith who was well.");
    assert_view("Seen by Mr. John \n\nSmith who was well and told\n\nto rest.\n",
                "Seen by Mr. John Smith who was well and told to rest.\n");
    assert_view("Seen by Mr. John\r\nSmith who was well.\r\n",
                "Seen by Mr. John Smith who was well.\n");
    assert_behind("Seen by Mr. John \n\nSmith who was well and told\n\nto rest.\n", "John Smith",
                  "John \n\nSmith");
}

static void entries_and_rules_stand_apart(void **state)
{
    (void)state;
    assert_view("3/8 0915 Seen by Mr. John who said that he was well, no new orders KB\n3/10 0800 Seen again, no fever\n",
                "3/8 0915 Seen by Mr. John who said that he was well, no new orders KB\n3/10 0800 Seen again, no fever\n");
    assert_view("He was seen again by Dr. Ana in the clinic, and once more on\n3/10/24 Ana saw him.\n",
                "He was seen again by Dr. Ana in the clinic, and once more on 3/10/24 Ana saw him.\n");
    assert_view("the summary of what was found by\n==========\nall of them\n", "the summary of what was found by\n==========\nall of them\n");
}

static void hyphens_at_line_ends(void **state)
{
    (void)state;
    assert_view("seen by Dr. Smi-\nth today", "seen by Dr. Smith today");
    assert_behind("seen by Dr. Smi-\nth today", "Smith", "Smi-\nth");
    assert_view("seen by Dr. Smith-\nJones today", "seen by Dr. Smith-Jones today");
    assert_behind("seen by Dr. Smith-\nJones today", "Smith-Jones", "Smith-\nJones");
    assert_view("call 555-\n1234 today", "call 555-1234 today");
    assert_view("on 7/\n3/14 today", "on 7/3/14 today");
    assert_view("seen by Dr. Smi\xC2\xAD\nth today", "seen by Dr. Smith today");
    assert_view("seen by DR. SMI\xC2\xAD\nTH today", "seen by DR. SMITH today");
    assert_view("was hurt on May 12, 2011\xC2\xAD\nwhile at work",
                "was hurt on May 12, 2011 while at work");
    assert_view("seen by Dr. Smi\xE2\x80\x90\nth today", "seen by Dr. Smith today");
    assert_view("claim WC-\n449912 is open", "claim WC-449912 is open");
    assert_view("claim 449-\nKJ12 is open", "claim 449-KJ12 is open");
    assert_view("it fell from one-\n2 of them said so", "it fell from one- 2 of them said so");
    assert_view("nothing -\nbut a dash", "nothing - but a dash");
}

static void what_shows_nothing_vanishes(void **state)
{
    (void)state;
    static const char *const invisible[] = {
        "\xE2\x80\x8B",
        "\xE2\x80\x8C",
        "\xE2\x80\x8D",
        "\xE2\x81\xA0",
        "\xCD\x8F",
        "\xE1\xA0\x8E",
        "\xC2\xAD",
        "\xEF\xBB\xBF",
        "\xE2\x80\xAE",
        "\xE2\x81\xA6",
        "\xEF\xB8\x8F",
        "\xF3\xA0\x81\xA1",
        "\xE2\x80\x8E",
        "\x1B[1;31m",
        "\x07",
        "\xC2\x9B"
        "0m",
    };
    for (size_t i = 0; i < sizeof invisible / sizeof *invisible; i++) {
        char text[64] = "Mr. Jo", wanted[64] = "Jo";
        strcat(strcat(text, invisible[i]), "hn is well");
        strcat(strcat(wanted, invisible[i]), "hn");
        assert_view(text, "Mr. John is well");
        assert_behind(text, "John", wanted);
    }
    assert_view("\xEF\xBB\xBF", "");
    assert_view("\x1B[1mJohn\x1B[0m Smith", "John Smith");
    assert_view("Seen by Mr. John\x1B[0m\n\x1B[1;31mSmith who was well.",
                "Seen by Mr. John Smith who was well.");
    assert_view("\x1B[0m \x1B[", "");
}

static void blanks_of_any_width_are_blanks(void **state)
{
    (void)state;
    static const char *const blanks[] = {"\xC2\xA0",     "\xE2\x80\x87", "\xE2\x80\x89",
                                         "\xE2\x80\xAF", "\xE3\x80\x80", "\xE2\xA0\x80",
                                         "\xE3\x85\xA4"};
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
        char text[64] = "John";
        strcat(strcat(text, blanks[i]), "Smith");
        assert_view(text, "John Smith");
        assert_behind(text, "John Smith", text);
    }
    assert_view("John\xC2\xA0 \xE2\x80\x8B\xC2\xA0Smith", "John Smith");
}

static void letters_in_disguise_are_letters(void **state)
{
    (void)state;
    assert_view("J\xD0\xBEhn \xD0\x85mith", "John Smith");       /* Cyrillic among Latin */
    assert_view("\xD0\xA1\xD0\xBE\xD1\x80\xD0\xB5 x", "Cope x"); /* nothing but look-alikes */
    assert_view("\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD", "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD");
    assert_view("TNF-\xCE\xB1 \xCE\xB2-blocker 5 \xCE\xBCg",
                "TNF-\xCE\xB1 \xCE\xB2-blocker 5 \xCE\xBCg");
    assert_view("\xEF\xBC\xAA\xEF\xBD\x8F\xEF\xBD\x88\xEF\xBD\x8E \xEF\xBC\x91/\xEF\xBC\x92",
                "John 1/2");
    assert_view("\xF0\x9D\x90\x89\xF0\x9D\x90\xA8\xF0\x9D\x90\xA1\xF0\x9D\x90\xA7", "John");
    assert_view("Griffin o\xEF\xAC\x83"
                "ce Ju\xC5\xBF"
                "t",
                "Griffin office Just");
    assert_behind("the o\xEF\xAC\x83"
                  "ce of",
                  "f", "\xEF\xAC\x83"); /* never half a character */
    assert_view("(\xD9\xA5\xD9\xA5\xD9\xA5) \xE0\xA5\xA7\xE0\xA5\xA8", "(555) 12");
    assert_view("5 cm\xC2\xB2 and \xC2\xBD tablet", "5 cm\xC2\xB2 and \xC2\xBD tablet");
    assert_view("M\xC3\x83\xC2\xBCller", "M\xC3\xBCller"); /* encoded twice */
    assert_view("Garc\xC3\x83\xC2\xAD"
                "a",
                "Garc\xC3\xAD"
                "a");
    assert_view("\xC3\x85\xC2\xADsa", "\xC3\x85sa"); /* a soft hyphen */
}

static void letters_of_other_scripts_pass_for_latin(void **state)
{
    (void)state;
    assert_view("S\xD0\xBC"
                "i\xD1\x82h",
                "Smith"); /* em and te between Latin letters */
    assert_view("\xD0\xBC\xD0\xB5\xD1\x82", "\xD0\xBC\xD0\xB5\xD1\x82"); /* not by themselves */
    assert_view("\xD0\xA0.\xD0\x9E. Box, 2 \xD1\x80.m., #2\xD0\x92", "P.O. Box, 2 p.m., #2B");
    assert_view("Year's, Mother'\xD1\x95", "Year's, Mother's");
    assert_view("\xD0\xB0 \xCE\xB1-blocker", "\xD0\xB0 \xCE\xB1-blocker");
    assert_view("\xEA\x93\xA2mith, \xE1\x8E\xABohn, J\xD6\x85hn", "Smith, John, John");
    assert_view("Y\xC4\xB1lmaz \xC4\xB0"
                "zmir",
                "Yilmaz Izmir");
    assert_view("S\xE1\xB4\x8D\xC9\xAA\xE1\xB4\x9B\xCA\x9C", "Smith");        /* small capitals */
    assert_view("\xE1\xB4\xB6\xE1\xB5\x92\xCA\xB0\xE2\x81\xBF", "John");      /* raised */
    assert_view("\xF0\x9F\x84\xB9\xF0\x9F\x84\xBE \xF0\x9F\x85\xB9", "JO J"); /* squares */
    assert_view("1\xC2\xBA 10\xC2\xB2 \xE3\x8E\xA0", "1\xC2\xBA 10\xC2\xB2 \xE3\x8E\xA0");
}

static void tags_part_lines_or_nothing(void **state)
{
    (void)state;
    assert_view("<b>Del</b>gado, <I>Maria</I>", "Delgado, Maria");
    assert_view("Mr. Smith<br>Age: 9<br/>\nSex: M<BR />\r\nDOB:", "Mr. Smith\nAge: 9\nSex: M\nDOB:");
    assert_view("Seen by Mr. John<br>\nSmith who was well.", "Seen by Mr. John Smith who was well.");
    assert_view("<p class=\"a\" style='margin: 0'>Name</p><p>Age: 9</p>", "Name\n\nAge: 9\n");
    assert_view("<tr><td>Name</td><td align=left>Smith</td></tr>", "\tName\tSmith\n");
    /* What is none stays: an address, a mark of a redaction, a comparison, and what may say who it is. */
    assert_view("<maria@x.example> <NAME> <address> a <b and c> d <b", "<maria@x.example> <NAME> <address> a <b and c> d <b");
    assert_view("<a href=\"x\"> <td title=\"John Smith\"> <p class='12345'> <p class='a@b'>", "<a href=\"x\"> <td title=\"John Smith\"> <p class='12345'> <p class='a@b'>");
    assert_view("<b/x> <b\"> <p class> <p class=\"a> </> <", "<b/x> <b\"> <p class> <p class=\"a> </> <");
    assert_behind("Mr. <b>John</b> Smith", "John Smith", "John</b> Smith");
    assert_behind("Mr. <b>John</b> Smith", "John", "John");
}

static void marks_are_plain(void **state)
{
    (void)state;
    assert_view("O\xE2\x80\x99"
                "Brien O\xCA\xBC"
                "Brien O\xC2\xB4"
                "Brien O`Brien",
                "O'Brien O'Brien O'Brien O'Brien");
    assert_view("`code` \xE2\x80\x9CQuote\xE2\x80\x9D 3\xE2\x80\x93"
                "4 \xE2\x80\x94 x",
                "`code` \"Quote\" 3-4 - x");
    assert_behind("by O\xE2\x80\x99"
                  "Brien x",
                  "O'Brien",
                  "O\xE2\x80\x99"
                  "Brien");
}

static void accents_are_composed(void **state)
{
    (void)state;
    assert_view("Mu\xCC\x88ller, Dvor\xCC\x8C"
                "a\xCC\x81k",
                "M\xC3\xBCller, Dvo\xC5\x99\xC3\xA1k");
    assert_behind("by Mu\xCC\x88ller x", "M\xC3\xBCller", "Mu\xCC\x88ller");
    assert_view("e\xCC\x81", "\xC3\xA9");
    assert_view("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "\xED\x95\x9C"); /* Hangul */
    assert_view("\xCC\x81x", "\xCC\x81x");
}

/* A letter with 100,000 marks and a k. */
static char *heap_of_marks(struct slice letter)
{
    size_t marks = 100000;
    char *text = malloc(letter.length + marks * 4 + 2);
    assert_non_null(text);
    memcpy(text, letter.data, letter.length);
    for (size_t i = 0; i < marks; i++) /* below, above, below ...: the worst order to sort */
        memcpy(text + letter.length + i * 4, "\xCC\x81\xCC\xA3", 4);
    memcpy(text + letter.length + marks * 4, "k", 2);
    return text;
}

static void ten_thousand_accents_take_linear_time(void **state)
{
    (void)state;
    struct reading reading;
    char *text = heap_of_marks(SLICE("\xD7\x90")); /* Hebrew alef: its marks may say something */
    read_text(&reading, slice_from_string(text));
    assert_true(reading.view.text.length > 100000);
    assert_int_equal(reading.view.text.data[reading.view.text.length - 1], 'k');
    reading_free(&reading);
    free(text);
    text = heap_of_marks(SLICE("o"));
    assert_view(text, "\xE1\xBB\x8Dk"); /* the one dot below that joins */
    free(text);
}

static void references_are_their_characters(void **state)
{
    (void)state;
    assert_view("J&#111;hn &#x53;mith", "John Smith");
    assert_view("J&#111hn &#83mith; &#x53mith &#", "John Smith; &#x53mith &#");
    assert_view("R&D at AT&T; O&apos;Brien &amp; Sons &nbsp;x", "R&D at AT&T; O'Brien & Sons x");
    assert_view("&#1234567890; &#xD800; &#x; &#; &bogus; &#12",
                "&#1234567890; &#xD800; &#x; &#; &bogus; &#12");
    assert_view("J&#8203;ohn &#1086;", "John \xD0\xBE");
    assert_behind("Mr. J&#111;hn came", "John", "J&#111;hn");
    assert_view("R&D at AT&T", "R&D at AT&T");
}

static void digits_in_disguise_in_a_row_are_digits(void **state)
{
    (void)state;
    assert_view("\xC2\xB9\xC2\xB2-\xE2\x81\xB5\xE2\x81\xB5 m\xC2\xB2", "12-55 m\xC2\xB2");
    assert_view("\xE2\x91\xA0\xE2\x93\xAA \xE2\x91\xA0 first", "10 \xE2\x91\xA0 first");
    assert_view("555\xE2\x80\xA2"
                "867 a\xE2\x80\xA2"
                "5 \xE2\x80\xA2 x",
                "555.867 a\xE2\x80\xA2"
                "5 \xE2\x80\xA2 x");
}

static void lines_that_were_written_on_vanish(void **state)
{
    (void)state;
    assert_view("Name: __Rosa Baca______", "Name: Rosa Baca");
    assert_view("Age: _49_   Best phone: _520 555 0159_ (ok?)", "Age: 49 Best phone: 520 555 0159 (ok?)");
    assert_view("Name: ___Rosa  Phone: ___", "Name: Rosa Phone: ___");
    assert_view("Name: Rosa Baca______", "Name: Rosa Baca");
    assert_view("Name: __[NAME-1]______   Maiden: ___[NAME-2]__", "Name: [NAME-1] Maiden: [NAME-2]");
    assert_view("said _never_ again", "said never again");
    assert_view("Mr. ____ came on __/__/19__ to ____.", "Mr. ____ came on __/__/19__ to ____.");
    assert_view("seen by____ on the day", "seen by____ on the day");
    assert_view("john_smith_2 and __NAME__ and _x", "john_smith_2 and __NAME__ and _x");
}

static void marks_of_emphasis_vanish(void **state)
{
    (void)state;
    assert_view("Patient: *Rosalind* **Okonkwo**, 5*10 mg", "Patient: Rosalind Okonkwo, 5*10 mg");
    assert_view("**Patient:** ***Rosalind Okonkwo***", "Patient: Rosalind Okonkwo");
    assert_behind("by **Okonkwo** today", "Okonkwo", "Okonkwo");
    assert_view("[**Name**] **NAME** ****x**** J*** S** Dr. ** a*b*c",
                "[**Name**] **NAME** ****x**** J*** S** Dr. ** a*b*c");
    assert_view("* one *two\n\n\nthree* *four", "* one *two\n\nthree* *four");
}

static void marks_through_letters_vanish(void **state)
{
    (void)state;
    assert_view("J\xCC\xB6o\xCC\xB6h\xCC\xB6n\xCC\xB6 4\xCC\xB6"
                "1\xCC\xB6"
                "5",
                "John 415");
    assert_view("4\xEF\xB8\x8F\xE2\x83\xA3"
                "1\xEF\xB8\x8F\xE2\x83\xA3.",
                "41."); /* keycaps */
    assert_behind("Mr. J\xCC\xB6o\xCC\xB6 came", "Jo", "J\xCC\xB6o\xCC\xB6");
    assert_view("\xD7\x90\xD6\xB7", "\xD7\x90\xD6\xB7"); /* a Hebrew vowel stays */
}

static void hidden_payload_is_located(void **state)
{
    (void)state;
    struct reading reading;
    const char *text = "A\xF3\xA0\x81\x8A\xF3\xA0\x81\xAF"
                       "b \xE2\x9D\xA4\xEF\xB8\x8F c\xEF\xB8\x81\xEF\xB8\x82 "
                       "d\xE2\x80\x8B"
                       "e\n\n\xE2\x80\xAEx\xE2\x80\xAC\n"
                       "y\xE2\x80\x8B\xE2\x80\x8C\xE2\x80\x8B\xE2\x80\x8B\xE2\x80\x8C\xE2\x80\x8C"
                       "\xE2\x80\x8B\xE2\x80\x8Cz";
    read_text(&reading, slice_from_string(text));
    assert_int_equal(reading.view.hidden_count, 2 + 1 + 2 + 1 + 2 + 8);
    const uint32_t wanted[][2] = {{1, 9}, {19, 25}, {33, 36}, {37, 40}, {42, 66}};
    assert_int_equal(reading.view.hidden_range_count, 5);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(reading.view.hidden[i].start.byte, wanted[i][0]);
        assert_int_equal(reading.view.hidden[i].end.byte, wanted[i][1]);
    }
    reading_free(&reading);
}

static void ranges_leave_outer_blanks_alone(void **state)
{
    (void)state;
    assert_behind("at  John  Smith \n\nwho was", " John Smith ", "John  Smith");
    assert_behind("officer at  on July", " on", "on");
    assert_behind("officer at  on July", "officer at ", "officer at");
}

/* A gap is nothing but blanks, or nothing at all. */
static void gaps_map_to_their_blanks(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, SLICE("officer at   on July, ."));
    struct document_range behind = view_to_document(&reading.view, (struct view_range){{10}, {11}});
    assert_int_equal(behind.start.byte, 10);
    assert_int_equal(behind.end.byte, 13);
    behind = view_to_document(&reading.view, (struct view_range){{10}, {10}});
    assert_int_equal(behind.start.byte, 10);
    assert_int_equal(behind.end.byte, 10);
    behind = view_to_document(&reading.view, (struct view_range){{11}, {11}});
    assert_int_equal(behind.start.byte, 13);
    assert_int_equal(behind.end.byte, 13);
    uint32_t end = (uint32_t)reading.view.text.length;
    behind = view_to_document(&reading.view, (struct view_range){{end}, {end}});
    assert_int_equal(behind.start.byte, 23);
    assert_int_equal(behind.end.byte, 23);
    reading_free(&reading);
    read_text(&reading, SLICE(""));
    behind = view_to_document(&reading.view, (struct view_range){{0}, {0}});
    assert_int_equal(behind.end.byte, 0);
    reading_free(&reading);
}

static const char *const bits[] = {
    "John",
    "Smith",
    "a",
    "I",
    "3",
    "2014",
    ",",
    ". ",
    " ",
    " ",
    " ",
    "  ",
    "     ",
    "\t",
    "\n",
    "\n",
    "\r\n",
    "\n\n",
    "\f",
    "-\n",
    "/\n",
    "\r",
    "\xC2\x85",
    "\xE2\x80\xA8",
    "-",
    "'s",
    "`",
    "> ",
    "\xC3\xBC",
    "u\xCC\x88",
    "\xEF\xAC\x83",
    "\xE2\x80\x99",
    "\xC2\xA0",
    "\xC2\xAD",
    "\xE2\x80\x8B",
    "\xD0\xBE",
    "\xEF\xBC\xAA",
    "\xF0\x9D\x90\x89",
    "\xD9\xA3",
    "\xF3\xA0\x81\x8A",
    "\xEF\xB8\x8F",
    "\xC3\x83\xC2\xBC",
    "\xE0\xA5\x98",
    "\xE1\x84\x92\xE1\x85\xA1",
    "\xE2\x80\xAE",
    "\xCC\x81",
    "\xF0\x9F\x98\x80",
};

static bool is_boundary(struct slice text, uint32_t at)
{
    return at == text.length || ((unsigned char)text.data[at] & 0xC0) != 0x80;
}

/* What must hold for the view of any text. */
static void check_map(const struct reading *reading)
{
    const struct view *view = &reading->view;
    struct slice document = reading->decoded.text;
    uint32_t view_at = 0, document_at = 0;
    for (size_t i = 0; i < view->piece_count; i++) { /* pieces tile both texts */
        assert_int_equal(view->pieces[i].view_start, view_at);
        assert_int_equal(view->pieces[i].document_start, document_at);
        view_at += view->pieces[i].view_length;
        document_at += view->pieces[i].document_length;
    }
    assert_int_equal(view_at, view->text.length);
    assert_int_equal(document_at, document.length);
    uint32_t last_end = 0;
    for (uint32_t at = 0; at < view_at; at++) { /* characters map to whole characters, in order */
        if (!is_boundary(view->text, at))
            continue;
        size_t after = at;
        unicode_next(view->text, &after);
        struct view_range range = {{at}, {(uint32_t)after}};
        struct document_range behind = view_to_document(view, range);
        assert_true(behind.start.byte < behind.end.byte);
        assert_true(behind.end.byte <= document.length);
        assert_true(is_boundary(document, behind.start.byte));
        assert_true(is_boundary(document, behind.end.byte));
        assert_true(behind.end.byte >= last_end);
        last_end = behind.end.byte;
        struct view_offset back = document_to_view(view, behind.start);
        assert_true(back.byte <= at);
        /* The same place, but for the later letters of one character (fi). */
        struct document_range again =
            view_to_document(view, (struct view_range){back, {(uint32_t)after}});
        assert_int_equal(again.start.byte, behind.start.byte);
        assert_int_equal(again.end.byte, behind.end.byte);
    }
    uint32_t last = 0;
    for (uint32_t at = 0; at <= document.length; at++) { /* and back, in order */
        struct view_offset offset = document_to_view(view, (struct document_offset){at});
        assert_true(offset.byte >= last && offset.byte <= view_at);
        last = offset.byte;
    }
}

static void check_text(const struct reading *reading)
{
    struct slice text = reading->view.text;
    bool white = true;
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        uint32_t character = unicode_next(text, &at);
        enum character_class class = unicode_class(character);
        bool control = character == '\n' || character == '\t' || character == '\f';
        assert_true(class != CHARACTER_IGNORABLE);
        assert_true(class != CHARACTER_CONTROL || control);
        assert_true(class != CHARACTER_BLANK || character == ' ');
        assert_true(class != CHARACTER_DIGIT || character < 0x80);
        assert_int_equal(unicode_plain_mark(character), 0);
        white = control || character == ' ';
        if (character == ' ')
            assert_true(start > 0); /* indentation belongs to no line */
    }
    assert_true(text.length == 0 || !white || text.data[text.length - 1] == '\n' ||
                text.data[text.length - 1] == '\f');
    for (size_t i = 0; i < reading->view.blank_count; i++)
        assert_int_equal(text.data[reading->view.blanks[i].view_byte], ' ');
}

static void any_mixture_maps_there_and_back(void **state)
{
    (void)state;
    uint64_t random = 20140703;
    for (int round = 0; round < 4000; round++) {
        char text[512];
        size_t length = 0;
        for (uint32_t i = next_random(&random) % 40; i > 0; i--) {
            const char *bit = bits[next_random(&random) % (sizeof bits / sizeof *bits)];
            memcpy(text + length, bit, strlen(bit));
            length += strlen(bit);
        }
        struct reading reading;
        read_text(&reading, slice_of(text, length));
        check_map(&reading);
        check_text(&reading);
        reading_free(&reading);
    }
}

static void memory_that_runs_out_is_told(void **state)
{
    (void)state;
    const char text[] = "Mr. John\n\nSmith  was\n\xEF\xAC\x83 well\xE2\x80\xAE and much longer "
                        "than that, to need some memory";
    for (size_t maximum = 0; maximum < 2000; maximum += 16) {
        struct arena arena;
        struct decoded decoded;
        struct view view;
        struct scrim_error error = {SCRIM_OK, ""};
        arena_init(&arena, maximum);
        assert_int_equal(decode(SLICE(text), NULL, &arena, &decoded, &error), SCRIM_OK);
        enum scrim_status status = view_build(&decoded, &arena, &view, &error);
        assert_true(status == SCRIM_OK || (status == SCRIM_TRY_AGAIN && error.status == status));
        assert_true(status == SCRIM_OK || maximum < 1900);
        assert_true(status != SCRIM_OK || maximum > 100);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_is_itself),
        cmocka_unit_test(white_space_says_how_strong_it_is),
        cmocka_unit_test(breaks_heal_in_running_text),
        cmocka_unit_test(entries_and_rules_stand_apart),
        cmocka_unit_test(hyphens_at_line_ends),
        cmocka_unit_test(what_shows_nothing_vanishes),
        cmocka_unit_test(blanks_of_any_width_are_blanks),
        cmocka_unit_test(letters_in_disguise_are_letters),
        cmocka_unit_test(letters_of_other_scripts_pass_for_latin),
        cmocka_unit_test(marks_through_letters_vanish),
        cmocka_unit_test(references_are_their_characters),
        cmocka_unit_test(digits_in_disguise_in_a_row_are_digits),
        cmocka_unit_test(marks_of_emphasis_vanish),
        cmocka_unit_test(lines_that_were_written_on_vanish),
        cmocka_unit_test(tags_part_lines_or_nothing),
        cmocka_unit_test(marks_are_plain),
        cmocka_unit_test(accents_are_composed),
        cmocka_unit_test(ten_thousand_accents_take_linear_time),
        cmocka_unit_test(hidden_payload_is_located),
        cmocka_unit_test(ranges_leave_outer_blanks_alone),
        cmocka_unit_test(gaps_map_to_their_blanks),
        cmocka_unit_test(any_mixture_maps_there_and_back),
        cmocka_unit_test(memory_that_runs_out_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
