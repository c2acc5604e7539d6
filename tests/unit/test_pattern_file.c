#include "rules/pattern_file.h"

#include "rules/pattern_text.h"
#include "rules_fixture.h"

#define STANZA                                                                                     \
    "rule date/iso\n"                                                                              \
    "  type DATE\n"                                                                                \
    "  trigger digits 4 4 -/\n"                                                                    \
    "  confidence 0.98\n"                                                                          \
    "  regex \\d{4}-\\d\\d-\\d\\d\n"                                                               \
    "  hit on {2014-07-03} he\n"                                                                   \
    "  miss room 2014-7\n"

static enum scrim_status read_text(struct patterns *patterns, const char *name, const char *text,
                                   struct scrim_error *error)
{
    return patterns_read(patterns, slice_from_string(name), slice_from_string(text), error);
}

static void test_a_whole_stanza(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct patterns patterns;
    patterns_init(&patterns);
    patterns.trusted = true;
    assert_ok(read_text(&patterns, "name.pat",
                        "# a comment\n\n"
                        "rule name/title-2\r\n"
                        "  type NAME\n"
                        "  role clinician\n"
                        "  guess FACILITY\n"
                        "  cross paragraph\n"
                        "\ttrigger word Dr Müller O'Brien\n"
                        "  trigger list month weekday\n"
                        "  trigger digits 2\n"
                        "  trigger digits 1 99 \\s/\\\\\n"
                        "  trigger mark ( [ §\n"
                        "  trigger shape upper initial\n"
                        "  trigger gap\n"
                        "  trigger any\n"
                        "  back 4\n"
                        "  confidence 0.5\n"
                        "  check date\n"
                        "  regex  a b |# \n"
                        "  # in between\n"
                        "  hit {}x\n"
                        "  miss y",
                        &error),
              &error);
    assert_int_equal(patterns.count, 1);
    const struct pattern *pattern = &patterns.items[0];
    assert_string_equal(pattern->id, "name/title-2");
    assert_string_equal(pattern->area, "name");
    assert_true(slice_equal(pattern->file, SLICE("name.pat")));
    assert_int_equal(pattern->line, 3);
    assert_int_equal(pattern->type, TYPE_NAME);
    assert_int_equal(pattern->role, ROLE_CLINICIAN);
    assert_int_equal(pattern->guess, TYPE_FACILITY);
    assert_int_equal(pattern->cross, BREAK_PARAGRAPH);
    assert_int_equal(pattern->back, 4);
    assert_int_equal(pattern->confidence, 500);
    assert_string_equal(pattern->check, "date");
    assert_string_equal(pattern->regex, "a b |# ");
    assert_true(pattern->trusted);
    assert_int_equal(pattern->trigger_count, 14);
    assert_true(slice_equal(pattern->triggers[1].text, SLICE("muller")));
    assert_true(slice_equal(pattern->triggers[2].text, SLICE("obrien")));
    assert_int_equal(pattern->triggers[4].kind, TRIGGER_LIST);
    assert_true(slice_equal(pattern->triggers[4].text, SLICE("weekday")));
    assert_int_equal(pattern->triggers[5].least, 2);
    assert_int_equal(pattern->triggers[5].most, 2);
    assert_int_equal(pattern->triggers[6].most, 99);
    assert_true(slice_equal(pattern->triggers[6].text, SLICE(" \t\n\f/\\")));
    assert_true(slice_equal(pattern->triggers[9].text, SLICE("§")));
    assert_int_equal(pattern->triggers[11].shape, SHAPE_INITIAL);
    assert_int_equal(pattern->triggers[12].kind, TRIGGER_GAP);
    assert_int_equal(pattern->triggers[13].kind, TRIGGER_ANY);
    patterns_free(&patterns);
}

static void test_defaults(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct patterns patterns;
    patterns_init(&patterns);
    assert_ok(read_text(&patterns, "date.pat", STANZA STANZA + 0, &error) == SCRIM_OK
                  ? SCRIM_CONFIGURATION
                  : SCRIM_OK,
              &error); /* the same rule twice */
    assert_string_equal(error.message, "date.pat:8:1: rule date/iso stands at date.pat:1 already");
    const struct pattern *pattern = &patterns.items[0];
    assert_int_equal(pattern->role, ROLE_NONE);
    assert_int_equal(pattern->guess, TYPE_NONE);
    assert_int_equal(pattern->cross, BREAK_WRAP);
    assert_int_equal(pattern->back, 0);
    assert_null(pattern->check);
    assert_false(pattern->trusted);
    patterns_free(&patterns);
}

#define LONG_WORD "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

/* One line put into a good stanza before its regex, and what is said about it. */
static void expect_line_error(const char *line, const char *message)
{
    char text[1000], expected[300];
    struct scrim_error error = {SCRIM_OK, ""};
    struct patterns patterns;
    patterns_init(&patterns);
    snprintf(text, sizeof text, "rule a/b\n%s\n" STANZA, line);
    snprintf(expected, sizeof expected, "x.pat:2:%s", message);
    assert_int_equal(read_text(&patterns, "x.pat", text, &error), SCRIM_CONFIGURATION);
    assert_string_equal(error.message, expected);
    patterns_free(&patterns);
}

static void test_errors_name_the_nearest_word(void **state)
{
    (void)state;
    expect_line_error("tpye DATE", "1: no such key 'tpye'; did you mean type?");
    expect_line_error("wholly wrong", "1: no such key 'wholly'");
    expect_line_error("type DTE", "6: no such type 'DTE'; did you mean DATE?");
    expect_line_error("type", "5: no such type ''");
    expect_line_error("role pateint", "6: no such role 'pateint'; did you mean patient?");
    expect_line_error("guess FACILTY", "7: no such type 'FACILTY'; did you mean FACILITY?");
    expect_line_error("cross warp", "7: no such break 'warp'; did you mean wrap?");
    expect_line_error("trigger lists x", "9: no such trigger 'lists'; did you mean list?");
    expect_line_error("trigger shape uper", "15: no such shape 'uper'; did you mean upper?");
    expect_line_error("trigger word", "9: this trigger needs more words");
    expect_line_error("trigger gap x", "9: this trigger takes no more words");
    expect_line_error("trigger mark ab", "14: marks are single characters with a blank between them");
    expect_line_error("trigger digits 0",
                      "9: trigger digits takes a least and a most number of digits");
    expect_line_error("trigger digits 3 2",
                      "9: trigger digits LEAST MOST BYTES, LEAST not above MOST");
    expect_line_error("back 33", "6: back takes a number of tokens up to 32");
    expect_line_error("after ,.", "7: after takes ASCII marks with a blank between them");
    expect_line_error("after §", "7: after takes ASCII marks with a blank between them");
    expect_line_error("confidence 1.2", "12: confidence is above 0 and at most 1, such as 0.95");
    expect_line_error("confidence 0", "12: confidence is above 0 and at most 1, such as 0.95");
    expect_line_error("confidence 0.1234", "12: confidence is above 0 and at most 1, such as 0.95");
    expect_line_error("confidence .", "12: confidence is above 0 and at most 1, such as 0.95");
    expect_line_error("regex %{nothing}", "9: no such macro 'nothing'");
    expect_line_error("hit no braces", "5: a hit has one pair of braces around what must be hidden");
    expect_line_error("hit {a} {b}", "5: a hit has one pair of braces around what must be hidden");
    expect_line_error("hit }a{", "5: a hit has one pair of braces around what must be hidden");
    expect_line_error("miss {a}", "6: a miss has no braces; write {{ }} for literal ones");
    expect_line_error("check luhm", "7: no such check 'luhm'; did you mean luhn?");
    expect_line_error("trigger word a " LONG_WORD, "16: a trigger word is empty or too long");
    expect_line_error("  \xC3\xA9t\xC3\xA9 x", "3: no such key '\xC3\xA9t\xC3\xA9'");
    expect_line_error("define x", "1: define NAME TEXT; a name begins with a lower-case letter");
    expect_line_error("define X y", "1: define NAME TEXT; a name begins with a lower-case letter");
}

static void expect_file_error(const char *text, const char *message)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct patterns patterns;
    patterns_init(&patterns);
    assert_int_equal(read_text(&patterns, "x.pat", text, &error), SCRIM_CONFIGURATION);
    assert_string_equal(error.message, message);
    patterns_free(&patterns);
}

static void test_what_a_rule_must_have(void **state)
{
    (void)state;
    expect_file_error("type DATE\n", "x.pat:1:1: this line stands outside a rule");
    expect_file_error("rule ab\n", "x.pat:1:6: a rule is called area/name, in a-z, 0-9 and -");
    expect_file_error("rule a/\n", "x.pat:1:6: a rule is called area/name, in a-z, 0-9 and -");
    expect_file_error("rule a/B\n", "x.pat:1:6: a rule is called area/name, in a-z, 0-9 and -");
    expect_file_error("rule a/b/c\n", "x.pat:1:6: a rule is called area/name, in a-z, 0-9 and -");
    expect_file_error("\nrule a/b\n", "x.pat:2:1: rule a/b lacks a type");
    expect_file_error("rule a/b\ntype DATE\n", "x.pat:1:1: rule a/b lacks a trigger");
    expect_file_error("rule a/b\ntype DATE\ntrigger any\n", "x.pat:1:1: rule a/b lacks a confidence");
    expect_file_error("rule a/b\ntype DATE\ntrigger any\nconfidence 1\n",
                      "x.pat:1:1: rule a/b lacks a regex");
    expect_file_error("rule a/b\ntype DATE\ntrigger any\nconfidence 1\nregex x\nmiss y\n",
                      "x.pat:1:1: rule a/b lacks a hit");
    expect_file_error("rule a/b\ntype DATE\ntrigger any\nconfidence 1\nregex x\nhit {x}\n",
                      "x.pat:1:1: rule a/b lacks a miss");
    expect_file_error("rule a/b\ntype DATE\ntype DATE\n", "x.pat:3:6: a second type");
    expect_file_error("rule a/b\ncross line\ncross line\n", "x.pat:3:7: a second cross");
    expect_file_error("rule a/b\nback 1\nback 1\n", "x.pat:3:6: a second back");
    expect_file_error("rule a/b\nregex x\nregex y\n", "x.pat:3:7: a rule has one regex");
}

static void test_macros(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct patterns patterns;
    patterns_init(&patterns);
    assert_ok(
        read_text(&patterns, "macros.pat", "define dd \\d{1,2}\ndefine pair %{dd}/%{dd}\n", &error),
        &error);
    static const char first[] = "define own x%{dd}\n"
                                "rule a/b\ntype DATE\ntrigger any\nconfidence 1\n"
                                "regex %{pair}%{own}%{1,3}100%$\nhit {x}\nmiss y\n";
    assert_ok(read_text(&patterns, "a.pat", first, &error), &error);
    assert_string_equal(patterns.items[0].regex, "\\d{1,2}/\\d{1,2}x\\d{1,2}%{1,3}100%$");
    /* Of another file only the macros of macros.pat are known. */
    assert_int_equal(read_text(&patterns, "b.pat",
                               "rule b/b\ntype DATE\ntrigger any\nconfidence 1\nregex %{own}\n",
                               &error),
                     SCRIM_CONFIGURATION);
    assert_string_equal(error.message, "b.pat:5:9: no such macro 'own'");
    assert_int_equal(read_text(&patterns, "c.pat", "define dd x\n", &error), SCRIM_CONFIGURATION);
    assert_string_equal(error.message, "c.pat:1:1: this macro is defined already");
    assert_int_equal(read_text(&patterns, "mine/e.pat", "define f %{pear}\n", &error),
                     SCRIM_CONFIGURATION);
    assert_string_equal(error.message,
                        "mine/e.pat:1:12: no such macro 'pear'; did you mean pair?");
    assert_int_equal(read_text(&patterns, "d.pat", "define e %{dd\n", &error), SCRIM_CONFIGURATION);
    patterns_free(&patterns);
}

static void test_an_expression_has_a_limit(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct patterns patterns;
    patterns_init(&patterns);
    struct buffer text;
    buffer_init(&text, 1 << 20);
    buffer_append_string(&text, "define m ");
    for (int i = 0; i < 1000; i++)
        buffer_append_string(&text, "0123456789");
    buffer_append_string(&text, "\nrule a/b\nregex ");
    for (int i = 0; i < 7; i++)
        buffer_append_string(&text, "%{m}");
    assert_int_equal(patterns_read(&patterns, SLICE("x.pat"), buffer_slice(&text), &error),
                     SCRIM_CONFIGURATION);
    assert_string_equal(error.message, "x.pat:3:7: the expression is too long");
    buffer_free(&text);
    patterns_free(&patterns);
}

static void test_examples(void **state)
{
    (void)state;
    struct arena arena;
    struct example example;
    arena_init(&arena, 1 << 20);
    assert_null(parse_example(&arena, SLICE("a\\n{b\\tc}\\f {{x}} C:\\\\new \\d"), true, &example));
    assert_true(slice_equal(example.text, SLICE("a\nb\tc\f {x} C:\\new \\d")));
    assert_int_equal(example.hide_start, 2);
    assert_int_equal(example.hide_end, 5);
    assert_null(parse_example(&arena, SLICE("at{ }on"), true, &example));
    assert_int_equal(example.hide_start, 2);
    assert_int_equal(example.hide_end, 3);
    assert_null(parse_example(&arena, SLICE("{{}}"), false, &example));
    assert_true(slice_equal(example.text, SLICE("{}")));
    arena_free(&arena);
}

static void test_numbers(void **state)
{
    (void)state;
    uint16_t thousandths;
    unsigned number;
    assert_true(parse_thousandths(SLICE("0.98"), &thousandths));
    assert_int_equal(thousandths, 980);
    assert_true(parse_thousandths(SLICE("1"), &thousandths));
    assert_int_equal(thousandths, 1000);
    assert_true(parse_thousandths(SLICE(".125"), &thousandths));
    assert_int_equal(thousandths, 125);
    assert_false(parse_thousandths(SLICE("1.001"), &thousandths));
    assert_false(parse_thousandths(SLICE("99999999999999999999"), &thousandths));
    assert_false(parse_thousandths(SLICE("0.9x"), &thousandths));
    assert_true(parse_number(SLICE("32"), 32, &number));
    assert_int_equal(number, 32);
    assert_false(parse_number(SLICE("33"), 32, &number));
    assert_false(parse_number(SLICE(""), 32, &number));
    assert_false(parse_number(SLICE("1a"), 32, &number));
    assert_false(parse_number(SLICE("99999999999999999999"), 99, &number));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_whole_stanza),
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_errors_name_the_nearest_word),
        cmocka_unit_test(test_what_a_rule_must_have),
        cmocka_unit_test(test_macros),
        cmocka_unit_test(test_an_expression_has_a_limit),
        cmocka_unit_test(test_examples),
        cmocka_unit_test(test_numbers),
    };
    return cmocka_run_group_tests_name("pattern_file", tests, NULL, NULL);
}
