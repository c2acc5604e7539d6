#include "rules/automaton.h"

#include "random_regex.h"
#include "rules/regex.h"

/* The automaton of an expression, NULL when there is none. */
static const struct automaton *build(const char *regex, struct buffer *memory)
{
    buffer_clear(memory);
    automaton_build(regex, memory);
    return memory->length > 0 ? (const struct automaton *)memory->data : NULL;
}

static bool passes(const struct automaton *automaton, const char *text, size_t length)
{
    struct automaton_walk walk = automaton_begin(automaton, (const unsigned char *)text, length);
    automaton_walk(&walk, 1);
    return automaton_passes(&walk);
}

static void expect_pass(const char *regex, const char *text, bool expected)
{
    struct buffer memory;
    buffer_init(&memory, 1 << 24);
    const struct automaton *automaton = build(regex, &memory);
    assert_non_null(automaton);
    if (passes(automaton, text, strlen(text)) != expected)
        fail_msg("%s: '%s' %s", regex, text, expected ? "fails" : "passes");
    buffer_free(&memory);
}

static void test_it_knows_the_texts_that_match(void **state)
{
    (void)state;
    expect_pass("cat", "cat", true);
    expect_pass("cat", "cats", true);
    expect_pass("cat", "ca", false);
    expect_pass("cat", "cut", false);
    expect_pass("(?i:street|st|avenue)\\.", "STREET.", true);
    expect_pass("(?i:street|st|avenue)\\.", "street ", false);
    expect_pass("\\d{1,3} (?:mg|kg)", "1234 mg", false);
    expect_pass("\\d{1,3} (?:mg|kg)", "123 kg", true);
    expect_pass("(?:\\p{Lu}\\pL{1,20} ){1,5}Road", "Old Mill Hill Road", true);
    expect_pass("(?:\\p{Lu}\\pL{1,20} ){1,5}Road", "Old Mill hill Road", false);
    expect_pass("a(?C\"month\")b", "ab", true);
    expect_pass("(?<=x)a", "a", true);
}

static void test_what_must_follow_counts_at_the_end_alone(void **state)
{
    (void)state;
    expect_pass("\\d+(?= weeks)", "6 weeks", true);
    expect_pass("\\d+(?= weeks)", "6 hours", false);
    expect_pass("\\d+(?= weeks) w", "6 w", true);
    expect_pass("\\d{2}(?!\\d)", "12", true);
    expect_pass("\\d{2}(?!\\d)", "12,", true);
    expect_pass("\\d{2}(?!\\d)", "123", false);
    expect_pass("\\d{2}(?!\\d)(?= a)", "12 b", false);
    expect_pass("(?!The )T", "The ", true);
}

static void test_bytes_beyond_ascii_pass(void **state)
{
    (void)state;
    expect_pass("ab", "a\xC3\xBC", true);
    expect_pass("ab", "c\xC3\xBC", false);
}

static void test_what_tells_nothing_has_none(void **state)
{
    (void)state;
    static const char *const odd[] = {"a*", "(?=a)?", "(?R)", "(?x)a b", "(a", "x(?(1)a|b)", ""};
    struct buffer memory;
    buffer_init(&memory, 1 << 24);
    for (size_t i = 0; i < ARRAY_COUNT(odd); i++)
        assert_null(build(odd[i], &memory));
    buffer_free(&memory);
}

/* More states than an automaton may have: what lies behind them passes. */
static void test_a_large_one_is_cut_off(void **state)
{
    (void)state;
    const char *regex = "x(?:a|b)*a(?:a|b){8}(?:a|b){8}c";
    expect_pass(regex, "xd", false);
    expect_pass(regex, "xaaaaaaaaaaaaaaaaaaac", true);
    expect_pass(regex, "xbbbbbbbbbbbbbbbbbbbbbbbbbbbbd", false);
}

/* A repetition that may be counted is a loop to it: it does not follow one to the end of a long line. */
static void test_a_long_text_passes(void **state)
{
    (void)state;
    char text[AUTOMATON_REACH + 10];
    memset(text, 'a', sizeof text);
    text[0] = 'x';
    text[AUTOMATON_REACH - 1] = 'd';
    text[AUTOMATON_REACH] = 0;
    expect_pass("xa{0,5}a*c", text, false);
    text[AUTOMATON_REACH - 1] = 'a';
    expect_pass("xa{0,5}a*c", text, false); /* its end is seen */
    text[AUTOMATON_REACH] = 'd';
    text[AUTOMATON_REACH + 1] = 0;
    expect_pass("xa{0,5}a*c", text, true);
}

static bool no_assertions(void *context, const struct assertion *assertion, size_t start,
                          size_t end)
{
    (void)context;
    (void)assertion;
    (void)start;
    (void)end;
    return false;
}

/* Wherever a random expression matches a random text, its automaton passes. */
static void test_no_match_is_missed(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct regex_scratch *scratch;
    struct buffer regex_text, text, memory;
    uint64_t random = 1509;
    size_t matches = 0, spared = 0;
    assert_ok(regex_scratch_new(no_assertions, NULL, &scratch, &error), &error);
    buffer_init(&regex_text, 1 << 20);
    buffer_init(&text, 1 << 20);
    buffer_init(&memory, 1 << 24);
    for (int round = 0; round < 4000; round++) {
        struct regex *regex;
        buffer_clear(&regex_text);
        append_random_regex(&regex_text, &random, 0, false);
        buffer_append_byte(&regex_text, '\0');
        if (regex_compile(regex_text.data, "random/regex", REGEX_ANCHORED, NULL, &regex, NULL,
                          &error) !=
            SCRIM_OK)
            continue; /* such as a quantifier behind nothing */
        const struct automaton *automaton = build(regex_text.data, &memory);
        for (int i = 0; i < 12 && automaton != NULL; i++) {
            buffer_clear(&text);
            append_random_text(&text, &random, i % 2 == 0);
            struct slice subject = buffer_slice(&text);
            for (size_t at = 0; at < subject.length; at++) {
                int reason;
                if (((unsigned char)subject.data[at] & 0xC0) == 0x80)
                    continue;
                bool passed = passes(automaton, subject.data + at, subject.length - at);
                bool hit = regex_match(regex, scratch, subject, at, &reason) == REGEX_HIT;
                if (hit && !passed)
                    fail_msg("%s matches at %zu of '%.*s'", regex_text.data, at,
                             (int)subject.length, subject.data);
                matches += hit;
                spared += !passed;
            }
        }
        regex_free(regex);
    }
    assert_true(matches > 10000);
    assert_true(spared > 100000);
    buffer_free(&regex_text);
    buffer_free(&text);
    buffer_free(&memory);
    regex_scratch_free(scratch);
}

/* Walks of several automata over texts of all lengths, together, end as each does alone. */
static void test_walks_do_not_meet(void **state)
{
    (void)state;
    static const char *const expressions[] = {"a{2,9}b", "(?:ab|ba)+c", "a", "[ab]+", "b(?=a)"};
    struct automaton_walk walks[AUTOMATON_WALKS];
    struct buffer memory[5], text;
    uint64_t random = 77;
    size_t passing = 0;
    buffer_init(&text, 1 << 20);
    const struct automaton *automata[5];
    for (size_t i = 0; i < 5; i++) {
        buffer_init(&memory[i], 1 << 24);
        automata[i] = build(expressions[i], &memory[i]);
        assert_non_null(automata[i]);
    }
    for (size_t i = 0; i < 600; i++)
        buffer_append_byte(&text, "aaab c"[next_random(&random, 6)]);
    for (size_t round = 0; round < 500; round++) {
        for (size_t i = 0; i < AUTOMATON_WALKS; i++) {
            size_t start = next_random(&random, 600), length = next_random(&random, 601 - (uint32_t)start);
            walks[i] = automaton_begin(automata[i % 5], (const unsigned char *)text.data + start, length);
        }
        struct automaton_walk alone[AUTOMATON_WALKS];
        memcpy(alone, walks, sizeof walks);
        automaton_walk(walks, AUTOMATON_WALKS);
        for (size_t i = 0; i < AUTOMATON_WALKS; i++) {
            automaton_walk(&alone[i], 1);
            assert_int_equal(automaton_passes(&walks[i]), automaton_passes(&alone[i]));
            passing += automaton_passes(&walks[i]);
        }
    }
    assert_in_range(passing, 1000, 15000);
    for (size_t i = 0; i < 5; i++)
        buffer_free(&memory[i]);
    buffer_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_it_knows_the_texts_that_match),
        cmocka_unit_test(test_what_must_follow_counts_at_the_end_alone),
        cmocka_unit_test(test_bytes_beyond_ascii_pass),
        cmocka_unit_test(test_what_tells_nothing_has_none),
        cmocka_unit_test(test_a_large_one_is_cut_off),
        cmocka_unit_test(test_a_long_text_passes),
        cmocka_unit_test(test_no_match_is_missed),
        cmocka_unit_test(test_walks_do_not_meet),
    };
    return cmocka_run_group_tests_name("automaton", tests, NULL, NULL);
}
