/* What each rule costs: all rules over one text, counted and timed. */
#include "base/limits.h"
#include "work.h"

enum { WALKS = 4 }; /* in one or another an expression is compiled; the quickest of each rule counts */

/* The examples of all rules, a paragraph each: a built-in letter full of what rules look for. */
static enum scrim_status join_examples(const struct scrim_engine *engine, struct buffer *out, struct scrim_error *error)
{
    struct patterns read;
    const struct patterns *patterns;
    enum scrim_status status = engine_read_examples(engine, &read, &patterns, error);

    for (size_t i = 0; status == SCRIM_OK && i < patterns->count; i++)
        for (size_t k = 0; k < patterns->items[i].example_count; k++) {
            buffer_append(out, patterns->items[i].examples[k].text);
            buffer_append_string(out, "\n\n");
        }
    patterns_free(&read);
    return status == SCRIM_OK && buffer_failed(out) ? error_no_memory(error) : status;
}

/* The costs of one walk; of each rule the least time that it took in any. */
static void note_walk(const struct scanner *scanner, bool first, struct rule_cost *costs)
{
    const struct rule_cost *counted;
    size_t count = scanner_costs(scanner, &counted);

    for (size_t i = 0; i < count; i++) {
        uint64_t least = costs[i].nanoseconds;
        costs[i] = counted[i];
        if (!first && least < costs[i].nanoseconds)
            costs[i].nanoseconds = least;
    }
}

static enum scrim_status run_rules(struct letter *letter, struct scanner *scanner, struct rule_cost *costs, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    for (unsigned walk = 0; status == SCRIM_OK && walk < WALKS; walk++) {
        scanner_take_times(scanner);
        candidates_clear(&letter->candidates);
        status = scanner_run(scanner, &letter->view, &letter->tokens, letter->exhaustive, &letter->candidates, error);
        note_walk(scanner, walk == 0, costs);
    }
    return status;
}

static void give_costs(const struct rule_cost *counted, size_t count, struct scrim_rule_cost *costs)
{
    double all = 0;

    for (size_t i = 0; i < count; i++)
        all += (double)counted[i].nanoseconds;
    for (size_t i = 0; i < count; i++)
        costs[i] = (struct scrim_rule_cost){.rule = counted[i].rule,
                                            .tries = counted[i].tries,
                                            .calls = counted[i].calls,
                                            .hits = counted[i].hits,
                                            .share = all > 0 ? (double)counted[i].nanoseconds / all : 0};
}

static enum scrim_status count_costs(struct work *work, const struct scrim_rule_cost **costs, size_t *count, size_t *bytes,
                                     struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    struct scrim_rule_cost *given = NULL;
    struct rule_cost *counted = NULL;
    struct scanner *scanner = NULL;
    enum scrim_status status = work_read(work, error);

    if (status == SCRIM_OK)
        status = scanner_new(worker->engine->ruleset, &scanner, error);
    if (status == SCRIM_OK) {
        *count = worker->engine->patterns.count;
        given = arena_take(&worker->arena, *count, sizeof *given);
        counted = arena_take(&worker->arena, *count, sizeof *counted);
        status = given && counted ? run_rules(&worker->letter, scanner, counted, error) : error_no_memory(error);
    }
    scanner_free(scanner);
    if (status)
        return status;
    give_costs(counted, *count, given);
    *bytes = worker->letter.view.text.length;
    *costs = given;
    return SCRIM_OK;
}

SCRIM_PUBLIC enum scrim_status scrim_rules_cost(struct scrim_worker *worker, const struct scrim_request *request,
                                                const struct scrim_rule_cost **costs, size_t *count, size_t *bytes,
                                                struct scrim_error *error)
{
    struct buffer examples;
    enum scrim_status status = SCRIM_OK;

    *costs = NULL;
    *count = *bytes = 0;
    buffer_init(&examples, LIMIT_OUTPUT);
    if (!request)
        status = join_examples(worker->engine, &examples, error);
    struct scrim_request sample = {.text = examples.data, .text_length = examples.length, .document = 1};
    struct work work = {.worker = worker, .request = request ? request : &sample};
    if (status == SCRIM_OK)
        status = count_costs(&work, costs, count, bytes, error);
    buffer_free(&examples);
    return status;
}
