/* Word classes: the file, its errors, and the class of every token. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"

static unsigned class_of(const struct letter_fixture *fixture, const struct word_classes *classes,
                         const char *folded)
{
    return word_class_of_record(classes, lexicon_find(fixture->lexicon, slice_from_string(folded)));
}

static void assert_class(const struct letter_fixture *fixture, const char *folded,
                         const char *wanted)
{
    assert_string_equal(
        word_class_name(fixture->classes, class_of(fixture, fixture->classes, folded)), wanted);
}

/* The error a text is refused with; the test fails when it is taken. */
static void assert_refused(const struct letter_fixture *fixture, const char *text,
                           const char *message)
{
    struct word_classes *classes = (struct word_classes *)1;
    struct scrim_error error = {0};

    assert_int_equal(word_classes_new(slice_from_string(text), fixture->lexicon, &classes, &error),
                     SCRIM_CONFIGURATION);
    assert_null(classes);
    assert_int_equal(error.status, SCRIM_CONFIGURATION);
    assert_string_equal(error.message, message);
}

static void test_fixed_classes_have_names(void **state)
{
    const struct letter_fixture *fixture = *state;

    assert_int_equal(word_class_find(fixture->classes, SLICE("edge")), CLASS_EDGE);
    assert_int_equal(word_class_find(fixture->classes, SLICE("possessive-mark")), CLASS_POSSESSIVE);
    assert_int_equal(word_class_find(fixture->classes, SLICE("unknown")), CLASS_UNKNOWN);
    assert_int_equal(word_class_find(fixture->classes, SLICE("article")), CLASS_FIRST_WORD);
    assert_int_equal(word_class_find(fixture->classes, SLICE("articl")), -1);
    assert_int_equal(word_class_find(fixture->classes, SLICE("")), -1);
    assert_string_equal(word_class_name(fixture->classes, CLASS_HASH), "hash");
    assert_string_equal(
        word_class_name(fixture->classes, (unsigned)word_class_count(fixture->classes)), "");
}

static void test_every_class_is_found_by_its_name(void **state)
{
    const struct letter_fixture *fixture = *state;

    assert_true(word_class_count(fixture->classes) > CLASS_FIRST_WORD);
    for (unsigned class = 0; class < word_class_count(fixture->classes); class ++)
        assert_int_equal(word_class_find(fixture->classes, slice_from_string(word_class_name(
                                                               fixture->classes, class))),
                         class);
}

static void test_conditions(void **state)
{
    const struct letter_fixture *fixture = *state;

    assert_class(fixture, "maria", "given"); /* an alternative of a list */
    assert_class(fixture, "rose", "common"); /* !english: a name that is a word is no given name */
    assert_class(fixture, "steel", "word");  /* tier 40 is beyond tier:20 */
    assert_class(fixture, "wall", "common");
    assert_class(fixture, "dr", "title"); /* a title and a clinician: the first line wins */
    assert_class(fixture, "xyzzy", "unknown");
    assert_class(fixture, "beck depression inventory", "scale");
}

static void test_unknown_words_stay_unknown_under_negation(void **state)
{
    const struct letter_fixture *fixture = *state;
    struct word_classes *classes;
    struct scrim_error error;

    assert_int_equal(word_classes_new(SLICE("rest !title"), fixture->lexicon, &classes, &error),
                     SCRIM_OK);
    assert_int_equal(class_of(fixture, classes, "xyzzy"), CLASS_UNKNOWN);
    assert_int_equal(class_of(fixture, classes, "mr"), CLASS_UNKNOWN);
    assert_int_equal(class_of(fixture, classes, "maria"), CLASS_FIRST_WORD);
    word_classes_free(classes);
}

static void test_flags(void **state)
{
    const struct letter_fixture *fixture = *state;
    struct word_classes *classes;
    struct scrim_error error;

    assert_int_equal(
        word_classes_new(SLICE("a title +joins\tcredential +lower +abbreviates\nb\tstate"),
                         fixture->lexicon, &classes, &error),
        SCRIM_OK);
    assert_int_equal(word_class_flags(classes, CLASS_FIRST_WORD),
                     CLASS_ABBREVIATES | CLASS_JOINS | CLASS_LOWER);
    assert_int_equal(word_class_flags(classes, CLASS_FIRST_WORD + 1), 0);
    assert_int_equal(word_class_flags(classes, CLASS_HYPHEN), CLASS_JOINS);
    assert_int_equal(word_class_flags(classes, CLASS_AMPERSAND), CLASS_JOINS);
    assert_int_equal(word_class_flags(classes, CLASS_COMMA), 0);
    word_classes_free(classes);
}

static void test_errors_name_the_line(void **state)
{
    const struct letter_fixture *fixture = *state;

    assert_refused(fixture, "# comment\n\na title\nb nonsense\n",
                   "word-classes.evidence:4: no such list: nonsense");
    assert_refused(fixture, "a title|nonsense", "word-classes.evidence:1: no such list: nonsense");
    assert_refused(fixture, "a title||state", "word-classes.evidence:1: no such list: ");
    assert_refused(fixture, "a !", "word-classes.evidence:1: no such list: ");
    assert_refused(fixture, "a title +flies", "word-classes.evidence:1: no such list: +flies");
    assert_refused(fixture, "a title\nb +joins",
                   "word-classes.evidence:2: a class without conditions");
    assert_refused(fixture, "a title state country relative drug scale",
                   "word-classes.evidence:1: too many conditions");
    assert_refused(fixture, "a-class-whose-name-is-too-long title",
                   "word-classes.evidence:1: too many classes, or too long a name");
}

static void test_a_tier_is_two_digits(void **state)
{
    const struct letter_fixture *fixture = *state;

    assert_refused(fixture, "a tier:xx", "word-classes.evidence:1: no such list: tier:xx");
    assert_refused(fixture, "a tier:7", "word-classes.evidence:1: no such list: tier:7");
    assert_refused(fixture, "a tier:200", "word-classes.evidence:1: no such list: tier:200");
}

static void test_number_of_classes_is_limited(void **state)
{
    const struct letter_fixture *fixture = *state;
    char text[CLASS_MAXIMUM * 16];
    size_t used = 0;
    struct word_classes *classes;
    struct scrim_error error;

    for (unsigned i = CLASS_FIRST_WORD; i < CLASS_MAXIMUM; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, "c%u title\n", i);
    assert_int_equal(word_classes_new(slice_of(text, used), fixture->lexicon, &classes, &error),
                     SCRIM_OK);
    assert_int_equal(word_class_count(classes), CLASS_MAXIMUM);
    word_classes_free(classes);
    used += (size_t)snprintf(text + used, sizeof text - used, "last title\n");
    assert_int_equal(word_classes_new(slice_of(text, used), fixture->lexicon, &classes, &error),
                     SCRIM_CONFIGURATION);
    assert_null(classes);
    char wanted[96];
    snprintf(wanted, sizeof wanted,
             "word-classes.evidence:%u: too many classes, or too long a name",
             CLASS_MAXIMUM - CLASS_FIRST_WORD + 1u);
    assert_string_equal(error.message, wanted);
}

static void test_empty_file_leaves_the_fixed_classes(void **state)
{
    const struct letter_fixture *fixture = *state;
    struct word_classes *classes;
    struct scrim_error error;

    assert_int_equal(word_classes_new(SLICE(""), fixture->lexicon, &classes, &error), SCRIM_OK);
    assert_int_equal(word_class_count(classes), CLASS_FIRST_WORD);
    assert_int_equal(class_of(fixture, classes, "maria"), CLASS_UNKNOWN);
    word_classes_free(classes);
    word_classes_free(NULL);
}

static const char *token_class(const struct letter_fixture *fixture, size_t token)
{
    return word_class_name(fixture->classes, fixture->token_classes.class[token]);
}

static void test_classes_of_marks(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *mark, *class;
    } marks[] = {{",", "comma"},     {".", "period"},    {"!", "period"}, {"?", "period"},
                 {":", "colon"},     {";", "semicolon"}, {"/", "slash"},  {"(", "open"},
                 {"[", "open"},      {"{", "open"},      {"<", "open"},   {")", "close"},
                 {"]", "close"},     {"}", "close"},     {">", "close"},  {"\"", "quote"},
                 {"&", "ampersand"}, {"#", "hash"},      {"%", "mark"},   {"§", "mark"}};

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        char text[32];
        snprintf(text, sizeof text, "xy %s zy", marks[i].mark);
        fixture_read(fixture, text);
        assert_int_equal(fixture->letter.tokens.count, 3);
        assert_string_equal(token_class(fixture, 1), marks[i].class);
    }
}

static void test_classes_of_tokens(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Dr. Maria Delgado's 12 xyzzy-visits");
    static const char *const wanted[] = {"title",   "period",          "given",
                                         "surname", "possessive-mark", "number",
                                         "unknown", "hyphen",          "unknown"};
    assert_int_equal(fixture->letter.tokens.count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < fixture->letter.tokens.count; i++)
        assert_string_equal(token_class(fixture, i), wanted[i]);
}

static void test_phrase_counts_as_a_whole(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "the Beck Depression Inventory was");
    uint16_t record = lexicon_find(fixture->lexicon, SLICE("beck depression inventory"));
    assert_int_not_equal(record, LEXICON_UNKNOWN);
    for (size_t i = 1; i <= 3; i++) {
        assert_string_equal(token_class(fixture, i), "scale");
        assert_int_equal(fixture->token_classes.record[i], record);
    }
    assert_string_equal(token_class(fixture, 4), "common");
    assert_int_equal(fixture->token_classes.record[0], fixture->letter.tokens.items[0].attributes);

    fixture_read(fixture, "the Beck Depression");
    assert_string_equal(token_class(fixture, 1), "unknown");
}

static void test_phrase_covers_the_marks_inside(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "the Beck-Depression Inventory");
    assert_int_equal(fixture->letter.tokens.count, 5);
    for (size_t i = 1; i < 5; i++)
        assert_string_equal(token_class(fixture, i), "scale");
}

static void test_records_are_the_same_when_little_is_kept(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;
    uint16_t before[16] = {0};

    fixture_read(fixture, "4 Smiths, the Beck-Depression Inventory and Fresno.");
    size_t count = fixture->letter.tokens.count;
    assert_true(count <= 16);
    for (size_t i = 0; i < count; i++)
        before[i] = token_record(&fixture->letter, i);
    assert_int_not_equal(before[4], fixture->letter.tokens.items[4].attributes); /* Beck */
    assert_int_equal(token_classes_shrink(&fixture->letter, &error), SCRIM_OK);
    assert_null(fixture->letter.classes->record);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(token_record(&fixture->letter, i), before[i]);
}

static void test_place_phrase_needs_capitals(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "from Long Beach to a long beach or Long beach");
    assert_string_equal(token_class(fixture, 1), "place");
    assert_string_equal(token_class(fixture, 2), "place");
    assert_string_equal(token_class(fixture, 5), "unknown");
    assert_string_equal(token_class(fixture, 6), "unknown");
    assert_string_equal(token_class(fixture, 8), "unknown");
}

/* Two words too long for a key must not be taken for one word. */
static void test_long_words_are_not_alike(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;
    char text[256];

    snprintf(text, sizeof text, "xyzzy Xyzzy %s Q%s", "aaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbccccccccccccccccccccdddddddd",
             "eeeeeeeeeeeeeeeeeeeeffffffffffffffffffffgggggggggggggggggggghhhhhhhh");
    fixture_read(fixture, text);
    assert_int_equal(fixture->letter.tokens.count, 4);
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error), SCRIM_OK);
    assert_true(fixture->token_classes.written[1] & WRITTEN_LOWER);
    assert_false(fixture->token_classes.written[3] & WRITTEN_LOWER);
}

static void test_empty_letter(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "");
    assert_int_equal(fixture->letter.tokens.count, 0);
    assert_non_null(fixture->token_classes.class);
    assert_non_null(fixture->token_classes.record);
}

static void test_no_memory_is_reported(void **state)
{
    struct letter_fixture *fixture = *state;
    struct token_classes out;
    struct scrim_error error;

    fixture_read(fixture, "Maria Delgado");
    size_t maximum = fixture->arena.maximum;
    fixture->arena.maximum = fixture->arena.used;
    enum scrim_status status =
        token_classes_build(&fixture->letter, fixture->classes, &out, &error);
    fixture->arena.maximum = maximum;
    assert_int_equal(status, SCRIM_TRY_AGAIN);
}

/* Classes of records that come with the lexicon are taken as they are, unless they are of another one. */
static void test_packed_records(void **state)
{
    const struct letter_fixture *fixture = *state;
    struct word_classes *classes;
    struct scrim_error error;
    char records[2048];
    size_t count = lexicon_record_count(fixture->lexicon);

    assert_true(count > 1 && count <= sizeof records);
    memset(records, CLASS_HASH, count); /* a class that no word has */
    assert_int_equal(word_classes_open(SLICE(""), slice_of(records, count), fixture->lexicon,
                                       &classes, &error),
                     SCRIM_OK);
    assert_int_equal(word_class_of_record(classes, (uint16_t)(count - 1)), CLASS_HASH);
    word_classes_free(classes);
    assert_int_equal(word_classes_open(SLICE(""), slice_of(records, count - 1), fixture->lexicon,
                                       &classes, &error),
                     SCRIM_OK);
    assert_int_equal(word_class_of_record(classes, (uint16_t)(count - 1)), CLASS_UNKNOWN);
    word_classes_free(classes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fixed_classes_have_names),
        cmocka_unit_test(test_every_class_is_found_by_its_name),
        cmocka_unit_test(test_conditions),
        cmocka_unit_test(test_unknown_words_stay_unknown_under_negation),
        cmocka_unit_test(test_flags),
        cmocka_unit_test(test_errors_name_the_line),
        cmocka_unit_test(test_a_tier_is_two_digits),
        cmocka_unit_test(test_number_of_classes_is_limited),
        cmocka_unit_test(test_empty_file_leaves_the_fixed_classes),
        cmocka_unit_test(test_classes_of_marks),
        cmocka_unit_test(test_classes_of_tokens),
        cmocka_unit_test(test_packed_records),
        cmocka_unit_test(test_phrase_counts_as_a_whole),
        cmocka_unit_test(test_phrase_covers_the_marks_inside),
        cmocka_unit_test(test_records_are_the_same_when_little_is_kept),
        cmocka_unit_test(test_place_phrase_needs_capitals),
        cmocka_unit_test(test_long_words_are_not_alike),
        cmocka_unit_test(test_empty_letter),
        cmocka_unit_test(test_no_memory_is_reported),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
