/* Every rule against its own examples.
 *
 * An example becomes a document of one line; its rule must hide exactly the braces of a hit and
 * nothing of a miss, and must find the same when it searches everywhere as when its triggers lead
 * it.  From a hit come wrapped forms: each single blank as a line break, and as two blanks, where
 * the rule may cross such a break.  The layout of so short a line would not heal it, so the break
 * is put on the token, which is what healing leaves in a long one. */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "rules/ruleset_parts.h"

#define EXAMPLE_MEMORY ((size_t)4 << 20)

struct tester {
    const struct ruleset *ruleset;
    const struct patterns *patterns; /* with their examples */
    struct scanner *scanner;
    report_line *report;
    void *context;
    struct arena arena;
    struct view view;
    struct tokens tokens;
    struct candidates found, searched;
    size_t passed, failed;
    struct scrim_error *error;
};

static void report_line_failure(struct tester *tester, const struct pattern *pattern,
                                unsigned number, const char *what)
{
    char line[512];
    int length = snprintf(line, sizeof line, "%.*s:%u: %s: %s", (int)pattern->file.length,
                          pattern->file.data, number, pattern->id, what);
    tester->failed++;
    if (length > 0)
        tester->report(tester->context, line,
                       (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
}

static void report_failure(struct tester *tester, const struct pattern *pattern,
                           const struct example *example, const char *what)
{
    report_line_failure(tester, pattern, example->line, what);
}

static enum scrim_status build_document(struct tester *tester, const struct example *example)
{
    struct decoded decoded;
    arena_reset(&tester->arena);
    enum scrim_status status =
        decode(example->text, "UTF-8", &tester->arena, &decoded, tester->error);
    if (status == SCRIM_OK)
        status = view_build(&decoded, &tester->arena, &tester->view, tester->error);
    if (status == SCRIM_OK)
        status = tokens_build(&tester->view, &tester->tokens, tester->error);
    if (status == SCRIM_OK)
        lexicon_annotate(tester->ruleset->lexicon, tester->view.text, &tester->tokens);
    return status;
}

static bool same_findings(const struct candidates *a, const struct candidates *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (a->items[i].range.start.byte != b->items[i].range.start.byte ||
            a->items[i].range.end.byte != b->items[i].range.end.byte)
            return false;
    return true;
}

/* Whether one finding covers exactly what the braces do. */
static bool hides(const struct tester *tester, const struct example *example)
{
    for (size_t i = 0; i < tester->found.count; i++) {
        struct document_range range = view_to_document(&tester->view, tester->found.items[i].range);
        if (range.start.byte == example->hide_start && range.end.byte == example->hide_end)
            return true;
    }
    return false;
}

static enum scrim_status find(struct tester *tester, uint16_t rule, bool exhaustive,
                              struct candidates *found)
{
    candidates_clear(found);
    return scanner_run_rule(tester->scanner, &tester->view, &tester->tokens, exhaustive, rule,
                            found, tester->error);
}

static enum scrim_status test_plain(struct tester *tester, uint16_t rule,
                                    const struct example *example)
{
    const struct pattern *pattern = &tester->patterns->items[rule];
    enum scrim_status status = find(tester, rule, false, &tester->found);
    if (status == SCRIM_OK)
        status = find(tester, rule, true, &tester->searched);
    if (status != SCRIM_OK)
        return status;
    if (!same_findings(&tester->found, &tester->searched))
        report_failure(tester, pattern, example,
                       tester->found.count < tester->searched.count
                           ? "matches where no trigger leads"
                           : "finds less when it searches everywhere");
    else if (example->hit && !hides(tester, example))
        report_failure(tester, pattern, example,
                       tester->found.count == 0 ? "the hit is missed"
                                                : "the hit is found at other bounds");
    else if (!example->hit && tester->found.count > 0)
        report_failure(tester, pattern, example, "the miss is hit");
    else
        tester->passed++;
    return SCRIM_OK;
}

/* The hit again with a stronger break before each token that a single blank stands before. */
static enum scrim_status test_wrapped(struct tester *tester, uint16_t rule,
                                      const struct example *example, enum break_strength strength,
                                      const char *what)
{
    const struct pattern *pattern = &tester->patterns->items[rule];
    if (strength > pattern->cross)
        return SCRIM_OK;
    for (size_t i = 1; i < tester->tokens.count; i++) {
        struct token *token = &tester->tokens.items[i];
        if (token->space != BREAK_BLANK)
            continue;
        token->space = (uint8_t)strength;
        enum scrim_status status = find(tester, rule, false, &tester->found);
        token->space = BREAK_BLANK;
        if (status != SCRIM_OK)
            return status;
        if (hides(tester, example))
            tester->passed++;
        else
            report_failure(tester, pattern, example, what);
    }
    return SCRIM_OK;
}

static enum scrim_status test_example(struct tester *tester, uint16_t rule,
                                      const struct example *example, bool wrapped)
{
    size_t failed = tester->failed;
    enum scrim_status status = build_document(tester, example);
    if (status == SCRIM_OK)
        status = test_plain(tester, rule, example);
    if (status != SCRIM_OK || !example->hit || failed != tester->failed || !wrapped)
        return status;
    status = test_wrapped(tester, rule, example, BREAK_WRAP, "the hit is missed across a wrap");
    if (status == SCRIM_OK)
        status =
            test_wrapped(tester, rule, example, BREAK_WIDE, "the hit is missed across two blanks");
    return status;
}

/* An expression that cannot be compiled, or meets a limit, is one failure; the other rules are
 * tested all the same. */
static enum scrim_status test_rule(struct tester *tester, uint16_t rule)
{
    const struct pattern *pattern = &tester->patterns->items[rule];
    bool asks_wide;
    enum scrim_status status = scanner_asks_wide(tester->scanner, rule, &asks_wide, tester->error);
    if (status == SCRIM_CONFIGURATION) {
        report_line_failure(tester, pattern, pattern->line, tester->error->message);
        return SCRIM_OK;
    }
    /* A gap is wide white space, so widening another blank changes what is to be found. */
    bool wrapped = !asks_wide && pattern->type != TYPE_GAP;
    for (size_t i = 0; i < pattern->example_count && status == SCRIM_OK; i++) {
        status = test_example(tester, rule, &pattern->examples[i], wrapped);
        if (status == SCRIM_REFUSED) {
            report_failure(tester, pattern, &pattern->examples[i], tester->error->message);
            status = SCRIM_OK;
        }
    }
    return status;
}

/* The cost of a rule is how often it is tried: the examples of all rules together stand for letters
 * full of what rules look for.  A rule that is tried at more than one token in BUDGET has too wide
 * a trigger. */
enum { BUDGET = 5, BUDGET_TOKENS = 3000 };

static void judge_costs(struct tester *tester, size_t tokens)
{
    const struct rule_cost *costs;
    size_t count = scanner_costs(tester->scanner, &costs);
    for (size_t i = 0; i < count && tokens >= BUDGET_TOKENS; i++) {
        const struct pattern *pattern = &tester->patterns->items[i];
        if (costs[i].calls > tokens / BUDGET)
            report_line_failure(tester, pattern, pattern->line,
                                "tried at more than one token in five: narrow its trigger");
        else
            tester->passed++;
    }
}

/* All rules over all examples, with a scanner that has counted nothing yet.  Too few examples (of a
 * caller's own handful of rules) tell nothing. */
static enum scrim_status test_costs(struct tester *tester)
{
    const struct patterns *patterns = tester->patterns;
    size_t tokens = 0;
    scanner_free(tester->scanner);
    enum scrim_status status = scanner_new(tester->ruleset, &tester->scanner, tester->error);
    for (size_t i = 0; i < patterns->count && status == SCRIM_OK; i++)
        for (size_t j = 0; j < patterns->items[i].example_count && status == SCRIM_OK; j++) {
            status = build_document(tester, &patterns->items[i].examples[j]);
            if (status == SCRIM_OK)
                status = find(tester, RULE_ALL, false, &tester->found);
            tokens += tester->tokens.count;
        }
    if (status == SCRIM_OK)
        judge_costs(tester, tokens);
    return status;
}

enum scrim_status ruleset_test(const struct ruleset *ruleset, const struct patterns *patterns, report_line *report, void *context,
                               size_t *passed, size_t *failed, struct scrim_error *error)
{
    struct scrim_error inner = {SCRIM_OK, ""};
    struct tester tester = {
        .ruleset = ruleset, .patterns = patterns, .report = report, .context = context, .error = &inner};
    arena_init(&tester.arena, EXAMPLE_MEMORY);
    enum scrim_status status = scanner_new(ruleset, &tester.scanner, &inner);
    for (size_t rule = 0; rule < patterns->count && status == SCRIM_OK; rule++)
        status = test_rule(&tester, (uint16_t)rule);
    if (status == SCRIM_OK && tester.failed == 0)
        status = test_costs(&tester);
    *passed = tester.passed;
    *failed = tester.failed;
    scanner_free(tester.scanner);
    candidates_free(&tester.found);
    candidates_free(&tester.searched);
    tokens_free(&tester.tokens);
    arena_free(&tester.arena);
    if (status != SCRIM_OK && error != NULL)
        *error = inner;
    return status;
}
