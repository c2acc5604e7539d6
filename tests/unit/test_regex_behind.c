#include "rules/regex_behind.h"

#include "rules/automaton.h"
#include "rules_fixture.h"

static void expect_behind(const char *regex, const char *expected)
{
    struct buffer out;
    buffer_init(&out, 1 << 20);
    const char *found = regex_behind(regex, &out) ? out.data : "nothing";
    if (strcmp(found, expected) != 0)
        fail_msg("%s: '%s' and not '%s'", regex, found, expected);
    buffer_free(&out);
}

static void test_look_behinds_are_turned_round(void **state)
{
    (void)state;
    expect_behind("(?<=ab )c", "(?:(?: ba))");
    expect_behind("(?<=ab|\\bcd\\.|\\A)e", "(?:(?:ba|\\.dc|))");
    expect_behind("(?<=a[x-z]{2}\\d)e", "(?:(?:\\d[x-z]{2}a))");
    expect_behind("(?<=(?i:ab|c) (?:d|ef))x", "(?:(?:(?:d|fe) (?i:ba|c)))");
    expect_behind("(?i)(?<=a(?-i:bc))x|(?<=d)y", "(?:(?i:(?-i:cb)a)|(?i:d))");
    expect_behind("(?<=a(?!b)(?C\"list\"))x", "(?:(?:a))");
    expect_behind("(?<=\xC3\xA9t)x", "(?:(?:t\xC3\xA9))");
}

static void test_the_longest_says_most(void **state)
{
    (void)state;
    expect_behind("(?<![a-z])(?<=a )(?<=the a )(?=x)\\bx", "(?:(?: a eht))");
    expect_behind("(?:(?<=a)(?<=ba|ca)|(?<=d))(?<=e)x", "(?:(?:(?:ab|ac)|(?:d)))");
    expect_behind("(?:(?<=a)b|(?<=c))(?<=long as it is)x", "(?:(?:(?:a)|(?:c)))");
}

static void test_what_is_not_known(void **state)
{
    (void)state;
    static const char *const unknown[] = {"a",           "a(?<=a)",      "(?<!a)b",     "(?<=a)b|c",      "(?:(?<=a))?b",  "(?<=[[:alpha:]])b",
                                          "(?<=a(?i)b)c", "(?<=a(?(1)b))c", "(?<=a*)b", "(?:(?<=a)|b)c", "(?(?<=a)b|c)", "(?<=\\Qa\\E)b"};
    for (size_t i = 0; i < ARRAY_COUNT(unknown); i++)
        expect_behind(unknown[i], "nothing");
}

static bool passes(const char *regex, const char *text)
{
    struct buffer behind, memory;
    buffer_init(&behind, 1 << 20);
    buffer_init(&memory, 1 << 24);
    assert_true(regex_behind(regex, &behind));
    automaton_build(behind.data, &memory);
    assert_true(memory.length > 0);
    bool passed = automaton_walk_back((const void *)memory.data, (const unsigned char *)text, strlen(text));
    buffer_free(&behind);
    buffer_free(&memory);
    return passed;
}

static void test_text_is_walked_backwards(void **state)
{
    (void)state;
    static const char regex[] = "(?<=seen on |\\bsince |\\pL, )\\d";
    assert_true(passes(regex, "seen on "));
    assert_true(passes(regex, "was seen on "));
    assert_true(passes(regex, "since "));
    assert_true(passes(regex, "a, "));
    assert_true(passes(regex, "\xC3\xA9, "));
    assert_false(passes(regex, "seen in "));
    assert_false(passes(regex, "ince "));
    assert_false(passes(regex, "1, "));
    assert_false(passes(regex, ""));
    assert_true(passes("(?<=[ab]{80})b", "ababababababababababababababababababababababababababababababababababababababab"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_look_behinds_are_turned_round),
        cmocka_unit_test(test_the_longest_says_most),
        cmocka_unit_test(test_what_is_not_known),
        cmocka_unit_test(test_text_is_walked_backwards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
