#include "reading.h"

#include <stdlib.h>

#include "text/layout.h"

/* Checks the breaks after the lines of a text: one letter a line that is not white. */
static void assert_breaks(const char *text, const char *wanted)
{
    struct arena arena;
    struct layout layout;
    struct scrim_error error;
    static const char letters[] = {
        [BREAK_WRAP] = 'W', [BREAK_LINE] = 'L', [BREAK_PARAGRAPH] = 'P', [BREAK_PAGE] = 'F'};
    char found[64] = "";
    arena_init(&arena, 1 << 24);
    assert_int_equal(layout_read(slice_from_string(text), &arena, &layout, &error), SCRIM_OK);
    assert_true(layout.count < sizeof found);
    for (size_t i = 0; i < layout.count; i++)
        found[i] = letters[layout.lines[i].break_after];
    assert_string_equal(found, wanted);
    arena_free(&arena);
}

static struct layout read_layout(const char *text, struct arena *arena)
{
    struct layout layout;
    struct scrim_error error;
    arena_init(arena, 1 << 24);
    assert_int_equal(layout_read(slice_from_string(text), arena, &layout, &error), SCRIM_OK);
    return layout;
}

static void line_ends_of_every_kind(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t length;
    } ends[] = {
        {"\n", 1},           {"\r\n", 2}, {"\r", 1},       {"\r\r", 1},
        {"\v", 1},           {"\f", 1},   {"\xC2\x85", 2}, {"\xE2\x80\xA8", 3},
        {"\xE2\x80\xA9", 3}, {"\t", 0},   {" ", 0},        {"\xC2\xA0", 0},
        {"\xE2\x80\xAA", 0}, {"", 0},     {"\xC2", 0},
    };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        assert_int_equal(line_end_length(slice_from_string(ends[i].text), 0), ends[i].length);
}

static void lines_leave_their_white_space_out(void **state)
{
    (void)state;
    struct arena arena;
    struct layout layout =
        read_layout("\xEF\xBB\xBF\n  one \xC2\xA0\r\n \t\r\n\ttw\xC3\xB6\n\n\nthree", &arena);
    assert_int_equal(layout.count, 3);
    assert_int_equal(layout.lines[0].start, 6);
    assert_int_equal(layout.lines[0].end, 9);
    assert_int_equal(layout.lines[0].width, 3);
    assert_int_equal(layout.lines[0].indent, 2);
    assert_int_equal(layout.lines[0].blank_lines, 1);
    assert_int_equal(layout.lines[1].width, 3);
    assert_int_equal(layout.lines[1].indent, 8);
    assert_int_equal(layout.lines[1].blank_lines, 2);
    assert_int_equal(layout.lines[2].blank_lines, 0);
    arena_free(&arena);
    layout = read_layout(" \n\t\r\n\f", &arena);
    assert_int_equal(layout.count, 0);
    arena_free(&arena);
}

static void running_text_is_one_paragraph(void **state)
{
    (void)state;
    assert_breaks("The injured worker is a 43 year old woman who was employed as a dispatcher\n"
                  "at Twin Rivers Ambulance since 2006 and who was first seen by Dr. James\n"
                  "Nakagawa of the Redwood Pelican Clinic for neck and shoulder pain on July\n"
                  "3, 2014. He told her to rest. She has not been able to return to work\n"
                  "since. Her supervisor, Mr. Duane Hatch, wrote the incident up as a near\n"
                  "miss.\n",
                  "WWWWWL");
}

static void narrow_text_is_wrapped_too(void **state)
{
    (void)state;
    assert_breaks("The injured worker is a 43 year old\n"
                  "woman who was employed as a\n"
                  "dispatcher at Twin Rivers since\n"
                  "2006. She was first seen by Dr.\n"
                  "James Nakagawa on October 9, 2013\n"
                  "in the clinic.\n",
                  "WWWWWL");
}

static void addresses_and_labels_stand_for_themselves(void **state)
{
    (void)state;
    assert_breaks("Margaret Kinnaird\n"
                  "2218 Old Arcata Road, Apt. 6\n"
                  "Bayside, CA 95524\n"
                  "\n"
                  "RE: Beatriz Trujillo\n"
                  "Claim No.: WC-2013-0088417-03\n"
                  "Employer: Redwood Pelican Linen Service\n"
                  "\n"
                  "The injured worker is a 43 year old woman who was employed as a dispatcher\n"
                  "at Twin Rivers Ambulance since 2006.\n",
                  "LLPLLPWL");
    /* an entry ends with its line, although the next has words in lower case; a label may be lower */
    assert_breaks("Name: Karbowski, Elaina\nWe asked her to come, and she agreed.\n", "LL");
    assert_breaks("Name: Karbowski, Elaina\nWe asked her in.\n", "LL");
    assert_breaks("Name: Karbowski, Elaina of Arcata\ncc: the file of the office here\n", "LL");
    assert_breaks("We asked her to come in the morning, and she\ncame: she had no car to come in later\n",
                  "WL");
}

static void headings_stand_for_themselves(void **state)
{
    (void)state;
    assert_breaks("CLINICAL CASE SUMMARY\n"
                  "The injured worker is a 43 year old woman who was employed as a dispatcher\n"
                  "at Twin Rivers Ambulance since 2006.\n"
                  "DISPUTED ITEMS\n"
                  "Biofeedback, ten sessions: not medically necessary, as the records do not\n"
                  "show a program.\n",
                  "LWLLWL");
}

static void list_items_go_in_order(void **state)
{
    (void)state;
    /* A list, of which an item reaches the margin without a full stop. */
    assert_breaks("The following were requested by the treating physician in the last report:\n"
                  "1. Physical therapy two times a week for six weeks for the lumbar region\n"
                  "2. MRI of the lumbar spine\n"
                  "- a cane\n"
                  "\xE2\x80\xA2 a brace\n"
                  "(a) a gym membership\n",
                  "LLLLLL");
    /* No list: "12." is a day, and "T." an initial. */
    assert_breaks("The last note by the treating physician, seen on his desk, was dated July\n"
                  "12. The patient was better, and was to be seen again after some weeks by\n"
                  "T. Nakagawa for the knee, for which he will ask for a further magnetic scan\n"
                  "of the joint.\n",
                  "WWWL");
}

static void table_rows_stand_for_themselves(void **state)
{
    (void)state;
    assert_breaks("Motion of the cervical spine      Measured      Normal      Remark here\n"
                  "Flexion of the cervical spine     40            50          Pain at end\n"
                  "Extension of the cervical spine   35            60          None at all\n",
                  "LLL");
}

static void words_broken_by_hyphens_go_on(void **state)
{
    (void)state;
    assert_breaks("He was seen by Dr. Smi-\nth.\n", "WL");
    assert_breaks("call 555-\n1234 now\n", "WL");
    assert_breaks("due on 7/\n3/14 now\n", "WL");
    assert_breaks("claim WC-\n449912 is open\n", "WL");
    assert_breaks("claim 449-\nKJ12 is open\n", "WL");
    assert_breaks("Smith -\nJones -\n", "LL");
}

static void double_spaced_pages_heal(void **state)
{
    (void)state;
    struct arena arena;
    const char *text =
        " CLINICAL CASE SUMMARY \r\n\r\n"
        "The worker is a woman of 52 who was hurt in her employment, she being a probation \r\n\r\n"
        "clerk for  since March 5, 2015. What she claims for is strain which Mr. John \r\n\r\n"
        "Smith says was brought about by the hostile work environment that his own \r\n\r\n"
        "supervisor created, and for which he was seen by Dr. Alvarez on the morning of July "
        "\r\n\r\n"
        "8, 2014. \r\n\r\n"
        " \r\n\r\n"
        "DECISION \r\n\r\n"
        "The request for psychotherapy was held to be not medically necessary by the two \r\n\r\n"
        "reviewers. \r\n\r\n";
    assert_breaks(text, "LWWWWPLWL");
    assert_true(read_layout(text, &arena).double_spaced);
    arena_free(&arena);
}

static void paragraphs_of_one_line_are_not_double_spaced(void **state)
{
    (void)state;
    struct arena arena;
    const char *text =
        "The patient came in today for the first time since the operation in March.\n\n"
        "Her knee is better and she walks without a cane, though not for long.\n\n"
        "I told her to keep on with the exercises that she was shown at the hospital.\n\n"
        "She will be seen again in six weeks.\n\n"
        "James Nakagawa\n";
    assert_breaks(text, "PPPPL");
    assert_false(read_layout(text, &arena).double_spaced);
    arena_free(&arena);
}

static void an_empty_line_in_a_sentence_heals(void **state)
{
    (void)state;
    assert_breaks("The worker is a woman of 52 who was then in her employment as a senior\n"
                  "officer in the prison of the county for the last eleven years until he\n"
                  "was hurt on the job while he helped to lift a heavy load with another\n"
                  "\n"
                  "officer.\n",
                  "WWWL");
    assert_breaks("The worker is a woman of 52 who was then in her employment as a senior\n"
                  "officer in the prison of the county for the last eleven years until then.\n"
                  "\n"
                  "He was hurt.\n",
                  "WPL");
}

static void orphan_punctuation_belongs_to_the_line_before(void **state)
{
    (void)state;
    assert_breaks("Her supervisor,\n, shouted at her.\n", "WL");
    assert_breaks("She lives in\n. She has two children.\n", "WL");
}

static void form_feeds_part_pages(void **state)
{
    (void)state;
    assert_breaks("officer at\n\fthe prison\n", "FL");
    assert_breaks("officer at\n\f", "F");
    assert_breaks("one\fTwo\f\fThree", "FFL");
}

static void long_lines_were_not_wrapped(void **state)
{
    (void)state;
    char text[1000];
    size_t length = 0;
    for (int line = 0; line < 3; line++) {
        memcpy(text + length, "Seen today", 10);
        length += 10;
        for (int word = 0; word < 25 + line; word++, length += 10)
            memcpy(text + length, " with pain", 10);
        text[length++] = '\n';
    }
    text[length] = '\0';
    assert_breaks(text, "LLL");
}

static void mail_quotes_are_indentation(void **state)
{
    (void)state;
    assert_breaks("> The injured worker is a 43 year old woman who was employed as a dispatcher\n"
                  "> at Twin Rivers Ambulance since 2006 and was seen there first by Dr. James\n"
                  "> Nakagawa.\n",
                  "WWL");
}

/* A page of eleven numbered lines, the sixth of them empty, and what stands behind their numbers. */
#define NUMBERED_PAGE                                                                                                                     \
    " 1   BY MR. OKAFOR:\n 2       Q.  Where were you?\n 3       A.  I was parking cars at the hotel. I was there\n"                        \
    " 4   ten years.\n 5       Q.  And then?\n 6\n 7       A.  I cooked.\n 8       Q.  Where?\n 9       A.  In town.\n"                      \
    "10       Q.  Until?\n11       A.  Now.\n"

static void numbers_in_the_margin_are_indentation(void **state)
{
    (void)state;
    struct arena arena;
    struct layout layout = read_layout(NUMBERED_PAGE, &arena);
    assert_int_equal(layout.count, 10);
    assert_int_equal(NUMBERED_PAGE[layout.lines[0].start], 'B');
    assert_int_equal(layout.lines[0].indent, 5);
    assert_int_equal(layout.lines[0].width, 14);
    assert_int_equal(layout.lines[2].break_after, BREAK_WRAP);
    assert_int_equal(layout.lines[4].blank_lines, 1);
    arena_free(&arena);
    layout = read_layout(NUMBERED_PAGE "Page 2\n 1   Then I left.\n 2   I went\n 3   home.\n", &arena);
    assert_int_equal(layout.count, 14);
    assert_int_equal(layout.lines[10].width, 6);
    assert_int_equal(layout.lines[13].width, 5);
    arena_free(&arena);
}

static void lists_keep_their_numbers(void **state)
{
    (void)state;
    struct arena arena;
    struct layout layout = read_layout("1   aspirin\n2   bread\n3   salt\n", &arena);
    assert_int_equal(layout.lines[0].start, 0); /* too few for a page */
    arena_free(&arena);
    layout = read_layout("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", &arena);
    assert_int_equal(layout.count, 12); /* a column of numbers */
    arena_free(&arena);
    layout = read_layout("1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n7. g\n8. h\n9. i\n10. j\n11. k\n", &arena);
    assert_int_equal(layout.lines[9].start, 45);
    arena_free(&arena);
}

static void evil_sizes(void **state)
{
    (void)state;
    struct arena arena;
    size_t length = (size_t)1 << 22;
    char *text = malloc(length + 1);
    assert_non_null(text);
    text[length] = '\0';
    memset(text, 'a', length); /* one endless line */
    struct layout layout = read_layout(text, &arena);
    assert_int_equal(layout.count, 1);
    assert_int_equal(layout.lines[0].width, LAYOUT_MOST);
    arena_free(&arena);
    memset(text, '\n', length); /* nothing but line ends */
    text[0] = 'a';
    layout = read_layout(text, &arena);
    assert_int_equal(layout.count, 1);
    assert_int_equal(layout.lines[0].blank_lines, LAYOUT_MOST);
    arena_free(&arena);
    memset(text, ' ', length);
    assert_int_equal(read_layout(text, &arena).count, 0);
    arena_free(&arena);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(line_ends_of_every_kind),
        cmocka_unit_test(lines_leave_their_white_space_out),
        cmocka_unit_test(running_text_is_one_paragraph),
        cmocka_unit_test(narrow_text_is_wrapped_too),
        cmocka_unit_test(addresses_and_labels_stand_for_themselves),
        cmocka_unit_test(headings_stand_for_themselves),
        cmocka_unit_test(list_items_go_in_order),
        cmocka_unit_test(table_rows_stand_for_themselves),
        cmocka_unit_test(words_broken_by_hyphens_go_on),
        cmocka_unit_test(double_spaced_pages_heal),
        cmocka_unit_test(paragraphs_of_one_line_are_not_double_spaced),
        cmocka_unit_test(an_empty_line_in_a_sentence_heals),
        cmocka_unit_test(orphan_punctuation_belongs_to_the_line_before),
        cmocka_unit_test(form_feeds_part_pages),
        cmocka_unit_test(long_lines_were_not_wrapped),
        cmocka_unit_test(mail_quotes_are_indentation),
        cmocka_unit_test(numbers_in_the_margin_are_indentation),
        cmocka_unit_test(lists_keep_their_numbers),
        cmocka_unit_test(evil_sizes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
