#include "rules/ruleset.h"

#include "random_regex.h"
#include "rules/regex.h"

static const struct test_list lists[] = {
    {"month", LIST_HEADER_VALUE "april\t4\njuly\t7\nmarch\t3\nmay\t5\n"},
    {"holiday", LIST_HEADER "christmas\nlabor day\nnew year's eve\n"},
    {"given", LIST_HEADER "anna\njosé\nmary ann\n"},
};

/* A ruleset over the lists above, made from the text of a .pat file. */
struct rules {
    struct patterns patterns;
    struct buffer compiled;
    struct lexicon *lexicon;
    struct ruleset *ruleset;
    struct scanner *scanner;
};

static void open_patterns(struct rules *rules, const char *text, bool trusted)
{
    struct scrim_error error = {SCRIM_OK, ""};
    patterns_init(&rules->patterns);
    rules->patterns.trusted = trusted;
    assert_ok(patterns_read(&rules->patterns, SLICE("test.pat"), slice_from_string(text), &error),
              &error);
    compile_lists(lists, ARRAY_COUNT(lists), &rules->patterns, &rules->compiled);
    assert_ok(lexicon_open(buffer_slice(&rules->compiled), SLICE(""), &rules->lexicon, &error),
              &error);
    rules->ruleset = NULL;
    rules->scanner = NULL;
}

static void open_rules(struct rules *rules, const char *text)
{
    struct scrim_error error = {SCRIM_OK, ""};
    open_patterns(rules, text, true);
    assert_ok(ruleset_new(&rules->patterns, rules->lexicon, &rules->ruleset, &error), &error);
    assert_ok(scanner_new(rules->ruleset, &rules->scanner, &error), &error);
}

static void close_rules(struct rules *rules)
{
    scanner_free(rules->scanner);
    ruleset_free(rules->ruleset);
    lexicon_free(rules->lexicon);
    buffer_free(&rules->compiled);
    patterns_free(&rules->patterns);
}

/* A stanza with these lines before its regex. */
#define RULE(name, type, lines, regex)                                                             \
    "rule " name "\ntype " type "\nconfidence 0.9\n" lines "\nregex " regex                        \
    "\nhit {h}\nmiss m\n\n"

/* Findings as "rule:text|rule:text", the same for both ways of running. */
static void describe(const struct candidates *found, struct slice text, struct buffer *out)
{
    buffer_clear(out);
    for (size_t i = 0; i < found->count; i++) {
        const struct candidate *candidate = &found->items[i];
        if (i > 0)
            buffer_append_byte(out, '|');
        buffer_append_string(out, candidate->rule);
        buffer_append_byte(out, ':');
        buffer_append(out, slice_of(text.data + candidate->range.start.byte,
                                    view_range_length(candidate->range)));
    }
    buffer_append_byte(out, '\0');
}

static void scan(struct rules *rules, const struct test_document *document, bool exhaustive,
                 struct candidates *found)
{
    struct scrim_error error = {SCRIM_OK, ""};
    found->count = 0;
    assert_ok(scanner_run(rules->scanner, &document->view, &document->tokens, exhaustive, found,
                          &error),
              &error);
}

static void expect_findings(struct rules *rules, const char *text, const char *expected)
{
    struct test_document document;
    struct candidates found = {0};
    struct buffer description;
    buffer_init(&description, 1 << 20);
    open_document(&document, slice_from_string(text), rules->lexicon);
    for (int exhaustive = 0; exhaustive < 2; exhaustive++) {
        scan(rules, &document, exhaustive != 0, &found);
        describe(&found, document.view.text, &description);
        if (strcmp(description.data, expected) != 0)
            fail_msg("%s '%s': '%s' and not '%s'", exhaustive ? "searching" : "dispatched", text,
                     description.data, expected);
    }
    close_document(&document);
    buffer_free(&description);
    candidates_free(&found);
}

static void test_triggers(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules,
               RULE("a/list", "DATE", "trigger list month", "\\pL+(?C\"month\") \\d+")
               RULE("a/word", "NAME", "trigger word Dr mr", "(?i:dr|mr)\\. (?<hide>\\pL+)")
               RULE("a/digits", "ID", "trigger digits 3 5 #-", "(?<!\\d)\\d{3,5}[#-]\\d(?!\\d)")
               RULE("a/mark", "EMAIL", "trigger mark @ §", "[@§]\\pL+")
               RULE("a/shape", "NAME", "trigger shape mixed", "\\p{Lu}\\p{Ll}\\p{Lu}\\p{Ll}+(?!\\pL)")
               RULE("a/any", "URL", "trigger any", "(?<![\\pL\\d])zz"));
    expect_findings(&rules, "on July 3 and march 12, April.", "a/list:July 3|a/list:march 12");
    expect_findings(&rules, "DR. Who, Mr. X, Ms. Y", "a/word:Who|a/word:X");
    expect_findings(&rules, "123#4 12#4 123456#4 12345-6 123+4", "a/digits:123#4|a/digits:12345-6");
    expect_findings(&rules, "to @anna or §b", "a/mark:@anna|a/mark:§b");
    expect_findings(&rules, "McDonald MacDonald mcdonald", "a/shape:McDonald");
    expect_findings(&rules, "zz azz -zz", "a/any:zz|a/any:zz");
    expect_findings(&rules, "", "");
    expect_findings(&rules, " \n ", "");
    close_rules(&rules);
}

static void test_a_list_triggers_at_the_first_word_of_its_phrases(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules, RULE("a/holiday", "DATE", "trigger list holiday",
                            "(?<testday>\\pL[\\pL']*(?: \\pL[\\pL']*){0,2})(?C\"testday:holiday\")"));
    expect_findings(&rules, "by Labor Day and New Year's Eve, Christmas too",
                    "a/holiday:Labor Day|a/holiday:New Year's Eve|a/holiday:Christmas");
    expect_findings(&rules, "Labor is hard, new years are not", "");
    close_rules(&rules);
}

/* How often the first rule is tried at the text when its triggers lead it. */
static uint64_t calls_for(const char *stanza, const char *text)
{
    struct rules rules;
    struct test_document document;
    struct candidates found = {0};
    const struct rule_cost *costs;
    open_rules(&rules, stanza);
    open_document(&document, slice_from_string(text), rules.lexicon);
    scan(&rules, &document, false, &found);
    scanner_costs(rules.scanner, &costs);
    uint64_t calls = costs[0].calls;
    candidates_free(&found);
    close_document(&document);
    close_rules(&rules);
    return calls;
}

static void test_what_does_not_trigger_is_not_tried(void **state)
{
    (void)state;
    assert_int_equal(calls_for(RULE("a/b", "DATE", "trigger list holiday", "\\pL+"),
                               "Labor of Christmas"),
                     1);
    assert_int_equal(calls_for(RULE("a/b", "DATE", "trigger list holiday", "\\pL+"),
                               "Labor Day of Christmas"),
                     2);
    assert_int_equal(calls_for(RULE("a/b", "DATE", "trigger entry holiday", "\\pL+"),
                               "Labor of Christmas"),
                     1);
    assert_int_equal(calls_for(RULE("a/b", "ID", "trigger word no\nafter , (", "no"),
                               "no (no [no, no no"),
                     2);
    assert_int_equal(calls_for(RULE("a/b", "ID", "trigger gap", "\\pL+"), "a  b c\nd\te"), 2);
    assert_int_equal(calls_for(RULE("a/b", "ID", "trigger word no\ncross line", "\\Ano"),
                               "no no no\n\nno no"),
                     2);
    assert_int_equal(calls_for(RULE("a/b", "ID", "trigger word no\ncross line", "\\Ax|no"),
                               "no no no\n\nno no"),
                     5);
}

static void test_starts_before_the_trigger(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules,
               RULE("a/mail", "EMAIL", "trigger mark @\nback 4", "(?<![\\pL.])[\\pL.]+@\\pL+"));
    expect_findings(&rules, "to ann.b@c or @d or e@f@g", "a/mail:ann.b@c|a/mail:e@f");
    close_rules(&rules);
    /* The start of a segment, and not its trigger, is where such a match begins. */
    open_rules(&rules, RULE("a/b", "ID", "trigger word no\nback 2\ncross line", "\\Ax y no"));
    expect_findings(&rules, "x y no", "a/b:x y no");
    expect_findings(&rules, "and x y no\fx y no", "a/b:x y no");
    close_rules(&rules);
}

static void test_a_trigger_behind_a_mark(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules, RULE("a/place", "CITY", "trigger shape upper\nback 2\nafter ,",
                            "(?<hide>\\p{Lu}\\p{Ll}+), \\p{Lu}{2}(?!\\pL)"));
    expect_findings(&rules, "Dover, OH and Salem, MA, OR so", "a/place:Dover|a/place:Salem");
    close_rules(&rules);
}

static void test_matches_of_a_rule_do_not_overlap(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules, RULE("a/pair", "ID", "trigger digits 1 9", "(?<!\\d)\\d \\d(?!\\d)")
                           RULE("a/same", "ID", "trigger digits 1 9", "(?<!\\d)\\d(?!\\d)"));
    expect_findings(&rules, "1 2 3 4 5",
                    "a/pair:1 2|a/same:1|a/same:2|a/pair:3 4|a/same:3|a/same:4|a/same:5");
    close_rules(&rules);
}

static void test_a_refused_match_hides_no_later_one(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules, RULE("a/ip", "IP", "check ip\ntrigger digits 1 3",
                            "(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?: \\d)?")
                           RULE("a/run", "ID", "check ssn\ntrigger digits 1 3",
                                "(?<!\\d)\\d{3}[ -]\\d\\d[ -]\\d{4}(?!\\d)"));
    expect_findings(&rules, "1.2.3.999 1.2.3.4", "a/ip:1.2.3.4");
    expect_findings(&rules, "000-12-3456 123-45-6789", "a/run:123-45-6789");
    close_rules(&rules);
}

static void test_segments(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules,
               RULE("a/line", "ID", "cross line\ntrigger word no", "no:?[ \\n](?<hide>\\d+)")
               RULE("a/paragraph", "ID", "cross paragraph\ntrigger word no", "no\\n\\n(?<hide>\\d+)")
               RULE("a/blank", "ID", "cross blank\ntrigger word no", "no (?<hide>\\d+)")
               RULE("a/start", "ID", "cross line\ntrigger digits 1 9", "(?<=:\\n)\\d+$"));
    expect_findings(&rules, "no 1", "a/blank:1|a/line:1");
    expect_findings(&rules, "no:\n2", "a/line:2|a/start:2");
    expect_findings(&rules, "no\n\n3", "a/paragraph:3");
    expect_findings(&rules, "no  4", "a/line:4");
    expect_findings(&rules, "no\f5", "");
    close_rules(&rules);
}

/* A greedy expression that would run over a break finds the legal match before it. */
static void test_text_is_cut_before_it_is_matched(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules, RULE("a/name", "NAME", "trigger word dear",
                            "[Dd]ear (?<hide>\\p{Lu}\\pL+(?:\\s+\\p{Lu}\\pL+)*)"));
    expect_findings(&rules, "Dear Anna Smith\n\nThe letter", "a/name:Anna Smith");
    close_rules(&rules);
}

static void test_gaps(void **state)
{
    (void)state;
    struct rules rules;
    open_rules(&rules,
               RULE("gap/wide", "GAP", "trigger word at", "at(?<hide> )(?=\\pL+)(?C\"wide\")|"
                                                          "at(?<hide> )on(?<!xon)")
               RULE("gap/after", "GAP", "trigger gap\nback 1", "by(?<hide> )(?C\"wide\")he")
               RULE("gap/none", "GAP", "trigger word seen", "seen(?<hide>)(?=\\.)")
               RULE("gap/zero", "GAP", "trigger mark ;", "(?=;)")
               RULE("gap/not", "NAME", "trigger word seen", "seen(?<hide>)(?=\\.)"));
    expect_findings(&rules, "seen.", "gap/none:");
    expect_findings(&rules, "a; b;", "gap/zero:|gap/zero:");
    expect_findings(&rules, "by  he and by he", "gap/after: ");
    expect_findings(&rules, "was at on", "gap/wide: ");
    close_rules(&rules);
}

static void test_what_a_candidate_holds(void **state)
{
    (void)state;
    struct rules rules;
    struct test_document document;
    struct candidates found = {0};
    open_rules(&rules,
               "rule date/long\ntype DATE\nrole relative\nguess CITY\ntrigger list month\n"
               "confidence 0.25\n"
               "regex (?<month_name>\\pL+)(?C\"month\") (?<hide>(?<day>\\d+)(?:, (?<year>\\d{4}))?)"
               " (?<given>\\pL+)\nhit May {3} x\nmiss x\n");
    open_document(&document, SLICE("On July 3, 2014 Anna"), rules.lexicon);
    scan(&rules, &document, false, &found);
    assert_int_equal(found.count, 1);
    const struct candidate *candidate = &found.items[0];
    assert_int_equal(candidate->range.start.byte, 8);
    assert_int_equal(candidate->range.end.byte, 15);
    assert_string_equal(candidate->rule, "date/long");
    assert_int_equal(candidate->type, TYPE_DATE);
    assert_int_equal(candidate->role, ROLE_RELATIVE);
    assert_int_equal(candidate->guess, TYPE_CITY);
    assert_int_equal(candidate->confidence, 250);
    assert_int_equal(candidate->fate, FATE_OPEN);
    assert_true(candidate->exact);
    /* Of the fields only those that lie in what is hidden. */
    assert_int_equal(candidate->field_count, 2);
    assert_int_equal(candidate->fields[0].field, FIELD_day);
    assert_int_equal(candidate->fields[0].range.start.byte, 8);
    assert_int_equal(candidate->fields[1].field, FIELD_year);
    assert_int_equal(candidate->fields[1].range.end.byte, 15);
    close_document(&document);
    close_rules(&rules);
    candidates_free(&found);
}

static void test_a_limit_withholds_the_document(void **state)
{
    (void)state;
    struct rules rules;
    struct test_document document;
    struct candidates found = {0};
    struct scrim_error error = {SCRIM_OK, ""};
    char text[3001];
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    open_rules(&rules, RULE("a/evil", "ID", "trigger any", "(?:a|aa|aaa)*!"));
    open_document(&document, slice_from_string(text), rules.lexicon);
    assert_int_equal(scanner_run(rules.scanner, &document.view, &document.tokens, false, &found,
                                 &error),
                     SCRIM_REFUSED);
    assert_non_null(strstr(error.message, "a/evil"));
    assert_null(strstr(error.message, "aaa"));
    close_document(&document);
    /* The scanner serves the next document as if nothing had been. */
    expect_findings(&rules, "aaa! b", "a/evil:aaa!");
    close_rules(&rules);
    candidates_free(&found);
}

static void expect_no_ruleset(const char *text, const char *message)
{
    struct rules rules;
    struct scrim_error error = {SCRIM_OK, ""};
    open_patterns(&rules, text, false);
    assert_int_equal(ruleset_new(&rules.patterns, rules.lexicon, &rules.ruleset, &error),
                     SCRIM_CONFIGURATION);
    assert_null(rules.ruleset);
    assert_string_equal(error.message, message);
    close_rules(&rules);
}

static void test_errors_of_a_callers_rules_come_early(void **state)
{
    (void)state;
    expect_no_ruleset(
        RULE("a/b", "ID", "trigger list month months", "x"),
        "test.pat:4:20: rule a/b: no dictionary is called 'months'; did you mean month?");
    expect_no_ruleset(RULE("a/b", "ID", "trigger any", "(x"),
                      "test.pat:5:8: rule a/b: missing closing parenthesis");
}

static void test_a_trigger_word_must_be_a_cue(void **state)
{
    (void)state;
    struct rules rules;
    struct scrim_error error = {SCRIM_OK, ""};
    open_patterns(&rules, RULE("a/b", "ID", "trigger word born", "x"), false);
    lexicon_free(rules.lexicon);
    buffer_free(&rules.compiled);
    compile_lists(lists, ARRAY_COUNT(lists), NULL, &rules.compiled);
    assert_ok(lexicon_open(buffer_slice(&rules.compiled), SLICE(""), &rules.lexicon, &error),
              &error);
    assert_int_equal(ruleset_new(&rules.patterns, rules.lexicon, &rules.ruleset, &error),
                     SCRIM_CONFIGURATION);
    assert_string_equal(error.message,
                        "test.pat:4:14: the lexicon was made without this trigger word");
    close_rules(&rules);
}

static void test_an_error_of_a_trusted_rule_comes_when_it_is_used(void **state)
{
    (void)state;
    struct rules rules;
    struct test_document document;
    struct candidates found = {0};
    struct scrim_error error = {SCRIM_OK, ""};
    open_rules(&rules, RULE("a/b", "ID", "trigger digits 1 9", "(x"));
    open_document(&document, SLICE("1"), rules.lexicon);
    assert_int_equal(scanner_run(rules.scanner, &document.view, &document.tokens, false, &found,
                                 &error),
                     SCRIM_CONFIGURATION);
    close_document(&document);
    close_rules(&rules);
    candidates_free(&found);
}

static void test_costs(void **state)
{
    (void)state;
    struct rules rules;
    const struct rule_cost *costs;
    open_rules(&rules, RULE("a/one", "ID", "trigger digits 1 9", "\\d(?!\\d)")
                           RULE("a/two", "ID", "trigger word no", "no \\d"));
    struct test_document document;
    struct candidates found = {0};
    open_document(&document, SLICE("no 1, no x, 22 no"), rules.lexicon);
    scan(&rules, &document, false, &found);
    assert_int_equal(scanner_costs(rules.scanner, &costs), 2);
    assert_string_equal(costs[0].rule, "a/one");
    assert_int_equal(costs[0].hits, 1);
    assert_true(costs[0].calls >= 1 && costs[0].calls <= 2);
    assert_int_equal(costs[1].hits, 1);
    assert_true(costs[1].calls >= 1 && costs[1].calls <= 3);
    close_document(&document);
    close_rules(&rules);
    candidates_free(&found);
}

static bool count_lines(void *context, const char *text, size_t length)
{
    struct buffer *lines = context;
    buffer_append(lines, slice_of(text, length));
    buffer_append_byte(lines, '\n');
    return true;
}

static void expect_test_report(const char *text, size_t passed, const char *report)
{
    struct rules rules;
    struct scrim_error error = {SCRIM_OK, ""};
    struct buffer lines;
    size_t found_passed, found_failed, expected_failed = 0;
    buffer_init(&lines, 1 << 20);
    open_rules(&rules, text);
    assert_ok(ruleset_test(rules.ruleset, &rules.patterns, count_lines, &lines, &found_passed, &found_failed, &error),
              &error);
    buffer_append_byte(&lines, '\0');
    for (const char *byte = report; *byte != '\0'; byte++)
        expected_failed += *byte == '\n';
    assert_string_equal(lines.data, report);
    assert_int_equal(found_failed, expected_failed);
    assert_int_equal(found_passed, passed);
    buffer_free(&lines);
    close_rules(&rules);
}

#define EXAMPLES(lines, regex, examples)                                                           \
    "rule a/b\ntype ID\nconfidence 1\n" lines "\nregex " regex "\n" examples

static void test_examples_are_judged(void **state)
{
    (void)state;
    expect_test_report(EXAMPLES("trigger digits 1 9", "\\d\\d(?!\\d)", "hit x {12}\nmiss y 1\n"),
                       4, "");
    expect_test_report(EXAMPLES("trigger digits 1 9", "\\d\\d(?!\\d)", "hit x {1}\nmiss 12\n"), 0,
                       "test.pat:6: a/b: the hit is missed\ntest.pat:7: a/b: the miss is hit\n");
    expect_test_report(EXAMPLES("trigger digits 1 9", "\\d\\d", "hit x {12 }y\nmiss 1\n"), 1,
                       "test.pat:6: a/b: the hit is found at other bounds\n");
    expect_test_report(EXAMPLES("trigger word x", "\\d\\d", "hit x {12}\nmiss 1\n"), 1,
                       "test.pat:6: a/b: matches where no trigger leads\n");
    expect_test_report(EXAMPLES("trigger digits 1 9", "\\d\\d(?!\\d)", "hit {12}\nmiss 123\n"), 2,
                       "");
    expect_test_report(EXAMPLES("trigger word no\ncross blank", "no (?<hide>\\d)",
                                "hit no {1}\nmiss 1\n"),
                       2, "");
    expect_test_report(EXAMPLES("trigger word no", "no(?!(?C\"wide\")) (?<hide>\\d)",
                                "hit no {1}\nmiss 1\n"),
                       2, "");
    expect_test_report(EXAMPLES("trigger digits 1 9", "(?<!é )1", "hit {1}\nmiss é 1\n"), 2, "");
}

static void test_a_broken_rule_is_a_failure_among_others(void **state)
{
    (void)state;
    expect_test_report(RULE("a/bad", "ID", "trigger any", "(h")
                           RULE("a/good", "ID", "trigger any", "(?<!\\pL)h(?!\\pL)"),
                       2, "test.pat:1: a/bad: rule a/bad: at byte 2: missing closing parenthesis\n");
}

/* The two ways find the same, on text made to bring them apart: the triggers, look-behinds, breaks and words that
 * these rules live on, in random order. */
static void test_both_ways_find_the_same(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "July",  "july",   "May",   "Anna", "José",   "Dr", "Dr.", "no", "No.", "Labor", "Day",
        "12",    "3",      "2014",  "1234", "@",      "-",  "/",   ",",  ".",   "'s",    "'",
        "(",     "#",      "é",     "X",    "McDon",  "at", "by",  "a",  "12a", "anna",  "New",
        "Year's", "Eve",   "\n",    "\n\n", "  ",     "\t", "\f",  " ",  " ",   " ",     " ",
        " ",     "–",      "Christmas", "1/2/14", "St.", "ab12"};
    struct rules rules;
    open_rules(&rules,
               RULE("a/date", "DATE", "trigger list month",
                    "(?<![\\pL\\d'])(?<month_name>\\pL{3,9})(?!\\pL)(?C\"month\")\\.? (?<day>\\d{1,2})(?!\\d)(?:,? (?<year>\\d{4})(?!\\d))?")
               RULE("a/numeric", "DATE", "check date\ntrigger digits 1 2 /-",
                    "(?<![\\d/-])(?<first>\\d{1,2})[/-](?<second>\\d{1,2})(?:[/-](?<year_short>\\d\\d))?(?![\\d/])")
               RULE("a/title", "NAME", "trigger word dr", "(?<![\\pL'])(?i:dr)\\.? (?<hide>\\p{Lu}[\\pL'-]*(?: \\p{Lu}[\\pL'-]*){0,2})")
               RULE("a/mail", "EMAIL", "trigger mark @\nback 6", "(?<![\\pL\\d.'-])(?>\\pL+|\\d+)(?:[.-](?>\\pL+|\\d+)){0,2}@[\\pL\\d]+")
               RULE("a/label", "ID", "cross line\ntrigger word no", "(?<![\\pL'])(?i:no)\\.?[ \\n]{1,2}#?(?<hide>[\\pL\\d]*\\d)")
               RULE("a/holiday", "DATE", "trigger list holiday", "(?<![\\pL'])(?<testday>\\pL[\\pL']*(?: \\pL[\\pL']*){0,3}?)(?!['\\pL])(?C\"testday:holiday\")")
               RULE("a/upper", "NAME", "trigger shape upper initial mixed", "(?<![\\pL'])\\p{Lu}(?:\\p{Lu}+|[a-z]\\p{Lu}\\pL+)?(?!['\\pL])(?= (?:at|by|\\d)|\\z)")
               RULE("a/gap", "GAP", "trigger word at by", "(?<![\\pL'])(?:at|by)(?<hide> )(?C\"wide\")(?=[\\pL\\d])")
               RULE("a/far", "ID", "cross paragraph\ntrigger digits 3 99\nback 3", "(?<!\\d)\\d{1,2}(?!\\d)[\\s-]+(?:\\pL+\\s)?\\d{3,}")
               RULE("a/name", "NAME", "trigger list given", "(?<![\\pL'])(?<given>\\pL+)(?!\\pL)(?C\"given\")(?:'s)? (?<surname>\\p{Lu}\\pL+)(?!\\pL)(?C\"!month|given\")")
               RULE("a/behind", "ID", "trigger digits 1 9", "(?<=\\pL, |\\pL\\. |é )\\d+(?!\\d)")
               RULE("a/page", "ID", "cross page\ntrigger mark ( # -", "[(#-]\\s?\\d+(?!\\d)"));
    struct candidates first = {0}, second = {0};
    struct buffer text, one, other;
    uint64_t random = 99991;
    size_t findings = 0;
    buffer_init(&text, 1 << 20);
    buffer_init(&one, 1 << 20);
    buffer_init(&other, 1 << 20);
    for (int round = 0; round < 6000; round++) {
        struct test_document document;
        buffer_clear(&text);
        for (uint32_t i = 1 + next_random(&random, 60); i > 0; i--)
            append_choice(&text, &random, pieces, ARRAY_COUNT(pieces));
        open_document(&document, buffer_slice(&text), rules.lexicon);
        scan(&rules, &document, false, &first);
        scan(&rules, &document, true, &second);
        describe(&first, document.view.text, &one);
        describe(&second, document.view.text, &other);
        if (strcmp(one.data, other.data) != 0)
            fail_msg("round %d '%.*s': '%s' and '%s'", round, (int)text.length, text.data, one.data,
                     other.data);
        findings += first.count;
        close_document(&document);
    }
    assert_true(findings > 5000);
    const struct rule_cost *costs;
    size_t count = scanner_costs(rules.scanner, &costs);
    for (size_t i = 0; i < count; i++)
        assert_true(costs[i].hits > 20);
    buffer_free(&text);
    buffer_free(&one);
    buffer_free(&other);
    candidates_free(&first);
    candidates_free(&second);
    close_rules(&rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_triggers),
        cmocka_unit_test(test_a_list_triggers_at_the_first_word_of_its_phrases),
        cmocka_unit_test(test_what_does_not_trigger_is_not_tried),
        cmocka_unit_test(test_a_trigger_behind_a_mark),
        cmocka_unit_test(test_starts_before_the_trigger),
        cmocka_unit_test(test_matches_of_a_rule_do_not_overlap),
        cmocka_unit_test(test_a_refused_match_hides_no_later_one),
        cmocka_unit_test(test_segments),
        cmocka_unit_test(test_text_is_cut_before_it_is_matched),
        cmocka_unit_test(test_gaps),
        cmocka_unit_test(test_what_a_candidate_holds),
        cmocka_unit_test(test_a_limit_withholds_the_document),
        cmocka_unit_test(test_errors_of_a_callers_rules_come_early),
        cmocka_unit_test(test_a_trigger_word_must_be_a_cue),
        cmocka_unit_test(test_an_error_of_a_trusted_rule_comes_when_it_is_used),
        cmocka_unit_test(test_costs),
        cmocka_unit_test(test_examples_are_judged),
        cmocka_unit_test(test_a_broken_rule_is_a_failure_among_others),
        cmocka_unit_test(test_both_ways_find_the_same),
    };
    return cmocka_run_group_tests_name("ruleset", tests, NULL, NULL);
}
