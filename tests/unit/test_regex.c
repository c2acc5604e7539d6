#include "rules/regex.h"

#include "random_regex.h"
#include "rules/candidate.h"
#include "rules/regex_ascii.h"

static struct lexicon *lexicon;
static struct buffer compiled;

static int open_words(void **state)
{
    static const struct test_list lists[] = {{"colour", LIST_HEADER "red\n"},
                                             {"fruit", LIST_HEADER "plum\n"}};
    struct scrim_error error = {SCRIM_OK, ""};
    (void)state;
    compile_lists(lists, 2, NULL, &compiled);
    return lexicon_open(buffer_slice(&compiled), SLICE(""), &lexicon, &error) == SCRIM_OK ? 0 : 1;
}

static int close_words(void **state)
{
    (void)state;
    lexicon_free(lexicon);
    buffer_free(&compiled);
    return 0;
}

/* Assertions asked for, and what to answer. */
struct questions {
    struct assertion last;
    size_t count, start, end;
    bool answer;
};

static bool answer(void *context, const struct assertion *assertion, size_t start, size_t end)
{
    struct questions *questions = context;
    questions->last = *assertion;
    questions->count++;
    questions->start = start;
    questions->end = end;
    return questions->answer;
}

static struct regex *compile(const char *pattern, enum regex_form form)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct regex *regex;
    assert_ok(regex_compile(pattern, "test/rule", form, lexicon, &regex, NULL, &error), &error);
    return regex;
}

static struct regex_scratch *new_scratch(struct questions *questions)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct regex_scratch *scratch;
    assert_ok(regex_scratch_new(answer, questions, &scratch, &error), &error);
    return scratch;
}

/* fault: the byte of the pattern that is said to be wrong. */
static void expect_error(const char *pattern, size_t fault, const char *message)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct regex *regex;
    size_t at = SIZE_MAX;
    assert_int_equal(
        regex_compile(pattern, "test/rule", REGEX_ANCHORED, lexicon, &regex, &at, &error),
        SCRIM_CONFIGURATION);
    assert_null(regex);
    assert_string_equal(error.message, message);
    assert_int_equal(at, fault);
}

static void test_errors(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct regex *regex;
    expect_error("a(b", 3, "rule test/rule: missing closing parenthesis");
    expect_error("x(?<dya>1)", 4,
                 "rule test/rule: no field is called 'dya'; did you mean day?");
    expect_error("dya(?<dya>1)", 6,
                 "rule test/rule: no field is called 'dya'; did you mean day?");
    expect_error("x(?<wholly>1)", 4, "rule test/rule: no field is called 'wholly'");
    expect_error("(?C1)", 5, "rule test/rule: a callout is (?C\"list\")");
    expect_error("x(?C\"color\")", 5,
                 "rule test/rule: no dictionary is called 'color'; did you mean colour?");
    expect_error("(?C\"!colour|frut\")", 12,
                 "rule test/rule: no dictionary is called 'frut'; did you mean fruit?");
    expect_error("(?C\"\")", 4, "rule test/rule: an empty list '' in a callout");
    expect_error("(?C\"!\")", 5, "rule test/rule: an empty list '' in a callout");
    expect_error("(?<day>a)(?C\"dya:colour\")", 13,
                 "rule test/rule: no group (or too many) is called 'dya' in a callout");
    expect_error("(?<day>a)(?C\"day:\")", 17, "rule test/rule: an empty list '' in a callout");
    expect_error("\\C", 2, "rule test/rule: using \\C is disabled by the application");
    /* Who does not ask for the place is told it. */
    assert_int_equal(
        regex_compile("a(b", "test/rule", REGEX_ANCHORED, lexicon, &regex, NULL, &error),
        SCRIM_CONFIGURATION);
    assert_string_equal(error.message, "rule test/rule: at byte 3: missing closing parenthesis");
}

static void test_groups_are_fields(void **state)
{
    (void)state;
    struct regex *regex =
        compile("(?<hide>(?<day>\\d)(x)?(?<testother>y)|(?<day>z))", REGEX_ANCHORED);
    static const uint8_t fields[] = {REGEX_NO_FIELD, FIELD_hide,     FIELD_day,
                                     REGEX_NO_FIELD, REGEX_NO_FIELD, FIELD_day};
    assert_int_equal(regex_group_count(regex), 6);
    for (size_t i = 0; i < 6; i++)
        assert_int_equal(regex_group_field(regex, i), fields[i]);
    struct questions questions = {.count = 0};
    struct regex_scratch *scratch = new_scratch(&questions);
    size_t start, end;
    int reason;
    assert_int_equal(regex_match(regex, scratch, SLICE("az"), 1, &reason), REGEX_HIT);
    assert_true(regex_group(scratch, 1, &start, &end));
    assert_int_equal(start, 1);
    assert_int_equal(end, 2);
    assert_false(regex_group(scratch, 2, &start, &end));
    assert_true(regex_group(scratch, 5, &start, &end));
    assert_int_equal(regex_match(regex, scratch, SLICE("az"), 0, &reason), REGEX_MISS);
    regex_free(regex);
    regex_scratch_free(scratch);
}

static void test_searching_and_anchored(void **state)
{
    (void)state;
    struct questions questions = {.count = 0};
    struct regex_scratch *scratch = new_scratch(&questions);
    static const enum regex_form forms[] = {REGEX_ANCHORED, REGEX_ASCII, REGEX_SEARCHING};
    for (size_t i = 0; i < 3; i++) {
        struct regex *regex = compile("\\d\\d", forms[i]);
        size_t start, end;
        int reason;
        enum regex_result result = regex_match(regex, scratch, SLICE("a 12"), 0, &reason);
        assert_int_equal(result, forms[i] == REGEX_SEARCHING ? REGEX_HIT : REGEX_MISS);
        assert_int_equal(regex_match(regex, scratch, SLICE("a 12"), 2, &reason), REGEX_HIT);
        assert_true(regex_group(scratch, 0, &start, &end));
        assert_int_equal(start, 2);
        assert_int_equal(end, 4);
        regex_free(regex);
    }
    regex_scratch_free(scratch);
}

static void test_assertions(void **state)
{
    (void)state;
    struct questions questions = {.answer = true};
    struct regex_scratch *scratch = new_scratch(&questions);
    struct regex *regex =
        compile("(?<given>\\w+) (\\w+)(?C\"!colour|fruit\")(?C\"given:colour\")(?C\"wide\")x?",
                REGEX_ANCHORED);
    int reason;
    assert_true(regex_asks_wide(regex));
    assert_int_equal(regex_match(regex, scratch, SLICE("big plum"), 0, &reason), REGEX_HIT);
    assert_int_equal(questions.count, 3);
    assert_int_equal(questions.last.kind, ASSERTION_WIDE);
    assert_int_equal(questions.start, 8);
    questions.answer = false;
    questions.count = 0;
    assert_int_equal(regex_match(regex, scratch, SLICE("big p"), 0, &reason), REGEX_MISS);
    assert_int_equal(questions.last.kind, ASSERTION_WORD);
    assert_true(questions.last.negated);
    assert_int_equal(questions.last.lists[0], 3);
    assert_int_equal(questions.last.lists[1], 0);
    regex_free(regex);
    regex = compile("(?:(?<given>a)|(?<given>b))c(?C\"given:colour\")", REGEX_ANCHORED);
    assert_false(regex_asks_wide(regex));
    questions.answer = true;
    assert_int_equal(regex_match(regex, scratch, SLICE("-bc"), 1, &reason), REGEX_HIT);
    assert_int_equal(questions.start, 1);
    assert_int_equal(questions.end, 2);
    regex_free(regex);
    /* A group that took no part has no text to be in a list. */
    regex = compile("(?<given>a)?c(?C\"!given:colour\")", REGEX_ANCHORED);
    questions.count = 0;
    assert_int_equal(regex_match(regex, scratch, SLICE("c"), 0, &reason), REGEX_MISS);
    assert_int_equal(questions.count, 0);
    regex_free(regex);
    regex_scratch_free(scratch);
}

static void test_a_limit_is_a_failure(void **state)
{
    (void)state;
    struct questions questions = {.count = 0};
    struct regex_scratch *scratch = new_scratch(&questions);
    char text[3001];
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    memcpy(text + sizeof text - 3, "b!", 2); /* or the search knows at once that there is no ! */
    static const enum regex_form forms[] = {REGEX_ANCHORED, REGEX_ASCII, REGEX_SEARCHING};
    for (size_t i = 0; i < 3; i++) {
        struct regex *regex = compile("(?:a|aa|aaa)*!", forms[i]);
        int reason = 0;
        for (int call = 0; call < (forms[i] == REGEX_SEARCHING ? 2 : 100); call++) {
            assert_int_equal(regex_match(regex, scratch, slice_from_string(text), 0, &reason),
                             REGEX_FAILED);
            assert_true(reason < -1);
        }
        regex_free(regex);
    }
    regex_scratch_free(scratch);
}

/* The first calls are interpreted, later ones are not; nobody should see it. */
static void test_every_call_finds_the_same(void **state)
{
    (void)state;
    struct questions questions = {.answer = true};
    struct regex_scratch *scratch = new_scratch(&questions);
    struct regex *regex = compile("(?<month_name>\\p{Lu}\\pL+)(?C\"colour\") (?<day>\\d+)?", 0);
    for (int call = 0; call < 200; call++) {
        size_t start, end;
        int reason;
        assert_int_equal(regex_match(regex, scratch, SLICE("xÉté 12"), 1, &reason), REGEX_HIT);
        assert_true(regex_group(scratch, 1, &start, &end));
        assert_int_equal(end - start, 5);
        assert_true(regex_group(scratch, 2, &start, &end));
        assert_int_equal(start, 7);
        assert_int_equal(regex_match(regex, scratch, SLICE("xÉté 12"), 0, &reason), REGEX_MISS);
        assert_int_equal(questions.count, call + 1);
    }
    regex_free(regex);
    regex_scratch_free(scratch);
}

/* One call in some is made several times over, with more steps each time, until they suffice. */
static void test_long_calls_find_the_same(void **state)
{
    (void)state;
    struct questions questions = {.answer = true};
    struct regex_scratch *scratch = new_scratch(&questions);
    struct regex *regex = compile("(?:a|ab|abb)+d(?C\"colour\")(?<day>\\d+)", REGEX_ASCII);
    struct slice text = SLICE("abbababbabababbababaabbababaabababbaabbabababd7");
    for (int call = 0; call < 5000; call++) {
        size_t start, end;
        int reason;
        assert_int_equal(regex_match(regex, scratch, text, 0, &reason), REGEX_HIT);
        assert_true(regex_group(scratch, 1, &start, &end));
        assert_int_equal(start, text.length - 1);
        assert_int_equal(regex_match(regex, scratch, slice_of(text.data, text.length - 1), 0, &reason), REGEX_MISS);
    }
    regex_free(regex);
    regex_scratch_free(scratch);
}

/* More expressions than may have machine code: the others are interpreted, and nobody should see that either. */
static void test_without_machine_code(void **state)
{
    enum { EXPRESSIONS = 60, WORDS = 600 };
    (void)state;
    struct questions questions = {.answer = true};
    struct regex_scratch *scratch = new_scratch(&questions);
    struct regex *expressions[EXPRESSIONS];
    char pattern[WORDS * 16] = "(?:", text[64];
    for (int i = 0; i < WORDS; i++)
        snprintf(pattern + strlen(pattern), 16, "word%dx|", i);
    strcat(pattern, "last)(?<day>\\d)");
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < EXPRESSIONS; i++)
            expressions[i] = compile(pattern, REGEX_ASCII);
        for (int call = 0; call < 100 * EXPRESSIONS; call++) {
            int reason, number = call % (2 * WORDS);
            snprintf(text, sizeof text, "word%dx7", number);
            assert_int_equal(regex_match(expressions[call % EXPRESSIONS], scratch, slice_from_string(text), 0, &reason),
                             number < WORDS ? REGEX_HIT : REGEX_MISS);
        }
        for (size_t i = 0; i < EXPRESSIONS; i++)
            regex_free(expressions[i]);
        regex_scratch_forget(scratch);
    }
    regex_scratch_free(scratch);
}

static void expect_rewriting(const char *regex, const char *expected)
{
    struct buffer out;
    buffer_init(&out, 1 << 16);
    bool done = regex_to_ascii(regex, &out);
    assert_int_equal(done, expected != NULL);
    if (done)
        assert_string_equal(out.data, expected);
    buffer_free(&out);
}

static void test_rewriting_for_ascii(void **state)
{
    (void)state;
    expect_rewriting("(?<![\\pL\\pN])\\p{Lu}\\pL*", "(?<![A-Za-z0-9])[A-Z][A-Za-z]*");
    expect_rewriting("(?i:x\\p{Lu})\\p{Lu}", "(?i:x(?-i:[A-Z]))[A-Z]");
    expect_rewriting("(?i)\\p{Lu}", "(?i)(?-i:[A-Z])");
    expect_rewriting("(?i:(?-i:\\p{Ll}))", "(?i:(?-i:[a-z]))");
    expect_rewriting("(?i)[\\p{Lu}]", NULL);
    expect_rewriting("(?i)[\\pL]", "(?i)[A-Za-z]");
    expect_rewriting("stra(?:ss|ß)e[–—-]", "stra(?:ss|\\x80)e[\\x80\\x80-]");
    expect_rewriting("\\x{2013}\\x41\\xe9\\x{41}", "\\x80\\x41\\x80\\x{41}");
    expect_rewriting("[]\\]\\pN]\\[", "[]\\]0-9]\\[");
    expect_rewriting("[^]é]", "[^]\\x80]");
    expect_rewriting("(?C\"a:b|c\")(?<day>x)\\1", "(?C\"a:b|c\")(?<day>x)\\1");
    expect_rewriting("\\p{Han}", NULL);
    expect_rewriting("\\PL", NULL);
    expect_rewriting("(*UCP)a", NULL);
    expect_rewriting("\\Qa\\E", NULL);
    expect_rewriting("(?x)a", NULL);
    expect_rewriting("\\p{Lu", NULL);
}

/* On ASCII text the form for ASCII finds what the form for all text finds. */
static void test_the_form_for_ascii_finds_the_same(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct questions questions = {.answer = true};
    struct regex_scratch *scratch = new_scratch(&questions);
    struct buffer pattern, text;
    uint64_t random = 1848;
    size_t hits = 0;
    buffer_init(&pattern, 1 << 20);
    buffer_init(&text, 1 << 20);
    for (int round = 0; round < 3000; round++) {
        struct regex *whole, *ascii;
        buffer_clear(&pattern);
        append_random_regex(&pattern, &random, 0, false);
        buffer_append_byte(&pattern, '\0');
        if (regex_compile(pattern.data, "a/b", REGEX_ANCHORED, NULL, &whole, NULL, &error) != SCRIM_OK)
            continue;
        assert_ok(regex_compile(pattern.data, "a/b", REGEX_ASCII, NULL, &ascii, NULL, &error), &error);
        for (int i = 0; i < 8; i++) {
            buffer_clear(&text);
            append_random_text(&text, &random, true);
            struct slice subject = buffer_slice(&text);
            for (size_t at = 0; at < subject.length; at++) {
                size_t start[2] = {0, 0}, end[2] = {0, 0};
                int reason;
                enum regex_result first = regex_match(whole, scratch, subject, at, &reason);
                if (first == REGEX_HIT)
                    regex_group(scratch, 0, &start[0], &end[0]);
                enum regex_result second = regex_match(ascii, scratch, subject, at, &reason);
                if (second == REGEX_HIT)
                    regex_group(scratch, 0, &start[1], &end[1]);
                if (first != second || start[0] != start[1] || end[0] != end[1])
                    fail_msg("%s at %zu of '%.*s'", pattern.data, at, (int)subject.length,
                             subject.data);
                hits += first == REGEX_HIT;
            }
        }
        regex_free(whole);
        regex_free(ascii);
    }
    assert_true(hits > 10000);
    buffer_free(&pattern);
    buffer_free(&text);
    regex_scratch_free(scratch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_groups_are_fields),
        cmocka_unit_test(test_searching_and_anchored),
        cmocka_unit_test(test_assertions),
        cmocka_unit_test(test_a_limit_is_a_failure),
        cmocka_unit_test(test_every_call_finds_the_same),
        cmocka_unit_test(test_long_calls_find_the_same),
        cmocka_unit_test(test_without_machine_code),
        cmocka_unit_test(test_rewriting_for_ascii),
        cmocka_unit_test(test_the_form_for_ascii_finds_the_same),
    };
    return cmocka_run_group_tests_name("regex", tests, open_words, close_words);
}
