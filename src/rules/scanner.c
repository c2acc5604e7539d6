/* Making scanners, running them, and what both ways of running share. */
#include <stdlib.h>
#include <time.h>

#include "rules/attempts.h"
#include "rules/scanner_parts.h"

enum scrim_status scanner_rule_error(const struct scanner *scanner, uint16_t rule, int reason)
{
    if (regex_lacked_memory(reason))
        return error_no_memory(scanner->error);
    return error_set(scanner->error, SCRIM_REFUSED,
                     "rule %s: the expression gave up (PCRE2 error %d)",
                     scanner->ruleset->patterns->items[rule].id, reason);
}

enum scrim_status scanner_prepare(const struct scanner *scanner, uint16_t rule,
                                  enum regex_form form, struct regex **regex)
{
    struct regex **made = &scanner->states[rule].forms[form];
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    enum scrim_status status = SCRIM_OK;
    if (*made == NULL)
        status = regex_compile(pattern->regex, pattern->id, form, scanner->ruleset->lexicon, made,
                               NULL, scanner->error);
    *regex = *made;
    return status;
}

/* The candidate of the match that the scratch holds: the range of `hide` (or of all), and the
 * fields in it, which are written to `fields`. */
static struct candidate make_candidate(const struct scanner *scanner, const struct regex *regex,
                                       uint16_t rule, struct field_range fields[CANDIDATE_FIELDS])
{
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    struct candidate candidate = {.rule = pattern->id,
                                  .type = pattern->type,
                                  .role = pattern->role,
                                  .guess = pattern->guess,
                                  .confidence = pattern->confidence,
                                  .fate = FATE_OPEN,
                                  .added = !pattern->trusted,
                                  .exact = true,
                                  .fields = fields};
    size_t hide_start = 0, hide_end = 0, start, end;
    bool hide = false;
    for (size_t i = 1; i < regex_group_count(regex) && !hide; i++)
        hide = regex_group_field(regex, i) == FIELD_hide &&
               regex_group(scanner->scratch, i, &hide_start, &hide_end);
    if (!hide)
        regex_group(scanner->scratch, 0, &hide_start, &hide_end);
    for (size_t i = 1; i < regex_group_count(regex); i++) {
        uint8_t field = regex_group_field(regex, i);
        if (field == FIELD_hide || field == REGEX_NO_FIELD ||
            !regex_group(scanner->scratch, i, &start, &end) || start < hide_start || end > hide_end)
            continue;
        if (candidate.field_count == CANDIDATE_FIELDS) {
            candidate.exact = false;
            break;
        }
        candidate.fields[candidate.field_count++] = (struct field_range){
            field,
            {{scanner->subject_start + (uint32_t)start}, {scanner->subject_start + (uint32_t)end}}};
    }
    candidate.range.start.byte = scanner->subject_start + (uint32_t)hide_start;
    candidate.range.end.byte = scanner->subject_start + (uint32_t)hide_end;
    return candidate;
}

enum scrim_status scanner_accept(struct scanner *scanner, const struct regex *regex, uint16_t rule,
                                 bool *accepted)
{
    struct field_range fields[CANDIDATE_FIELDS];
    struct candidate candidate = make_candidate(scanner, regex, rule, fields);
    check_function *check = scanner->ruleset->checks[rule];
    *accepted =
        (candidate.range.start.byte < candidate.range.end.byte ||
         (candidate.type == TYPE_GAP && candidate.range.start.byte == candidate.range.end.byte)) &&
        (check == NULL || check(scanner->view->text, &candidate, scanner->ruleset->lexicon));
    if (!*accepted)
        return SCRIM_OK;
    scanner->costs[rule].hits++;
    return candidates_add(scanner->candidates, &candidate, scanner->error);
}

/* By start, longer first, then by rule: the same order in both modes. */
static int compare_candidates(const void *left, const void *right)
{
    const struct candidate *a = left, *b = right;
    if (a->range.start.byte != b->range.start.byte)
        return a->range.start.byte < b->range.start.byte ? -1 : 1;
    if (a->range.end.byte != b->range.end.byte)
        return a->range.end.byte > b->range.end.byte ? -1 : 1;
    return strcmp(a->rule, b->rule);
}

static void sort_candidates(struct candidate *items, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (compare_candidates(&items[i - 1], &items[i]) > 0) {
            qsort(items, count, sizeof *items, compare_candidates);
            return;
        }
}

static enum scrim_status run_at(struct scanner *scanner, const struct view *view,
                                   const struct tokens *tokens, const uint64_t *places, bool exhaustive, uint16_t rule,
                                   struct candidates *candidates, struct scrim_error *error)
{
    size_t rules = scanner->ruleset->patterns->count, before = candidates->count;
    enum scrim_status status = SCRIM_OK;
    scanner->view = view;
    scanner->tokens = tokens;
    scanner->candidates = candidates;
    scanner->error = error;
    scanner->only = rule;
    scanner->places = places;
    for (unsigned cross = BREAK_NONE; cross <= BREAK_PAGE; cross++)
        segments_begin(&scanner->segments[cross], view, tokens, (uint8_t)cross);
    memset(scanner->next_bytes, 0, rules * sizeof *scanner->next_bytes);
    for (size_t i = 0; exhaustive && i < rules && status == SCRIM_OK; i++)
        if (rule == RULE_ALL || rule == i)
            status = scanner_search(scanner, (uint16_t)i);
    if (!exhaustive)
        status = scanner_dispatch(scanner);
    sort_candidates(candidates->items + before, candidates->count - before);
    return status;
}

enum scrim_status scanner_run(struct scanner *scanner, const struct view *view,
                              const struct tokens *tokens, bool exhaustive,
                              struct candidates *candidates, struct scrim_error *error)
{
    return run_at(scanner, view, tokens, NULL, exhaustive, RULE_ALL, candidates, error);
}

enum scrim_status scanner_run_rule(struct scanner *scanner, const struct view *view, const struct tokens *tokens, bool exhaustive,
                                   uint16_t rule, struct candidates *candidates, struct scrim_error *error)
{
    return run_at(scanner, view, tokens, NULL, exhaustive, rule, candidates, error);
}

enum scrim_status scanner_run_at(struct scanner *scanner, const struct view *view, const struct tokens *tokens, const uint64_t *places,
                                 bool exhaustive, struct candidates *candidates, struct scrim_error *error)
{
    return run_at(scanner, view, tokens, places, exhaustive, RULE_ALL, candidates, error);
}

enum scrim_status scanner_asks_wide(struct scanner *scanner, uint16_t rule, bool *asks,
                                    struct scrim_error *error)
{
    struct regex *regex;
    scanner->error = error;
    enum scrim_status status = scanner_prepare(scanner, rule, REGEX_ANCHORED, &regex);
    *asks = status == SCRIM_OK && regex_asks_wide(regex);
    return status;
}

enum scrim_status scanner_new(const struct ruleset *ruleset, struct scanner **scanner,
                              struct scrim_error *error)
{
    *scanner = NULL;
    struct scanner *made = calloc(1, sizeof *made);
    if (made == NULL)
        return error_no_memory(error);
    size_t rules = ruleset->patterns->count;
    made->ruleset = ruleset;
    made->states = calloc(rules + 1, sizeof *made->states);
    made->next_bytes = calloc(rules + 1, sizeof *made->next_bytes);
    made->costs = calloc(rules + 1, sizeof *made->costs);
    made->queues = calloc(rules + 1, sizeof *made->queues);
    made->triggered = calloc(TOKENS_KEPT * ruleset->dispatch.row_size, sizeof *made->triggered);
    bool room = made->states != NULL && made->next_bytes != NULL && made->costs != NULL && made->queues != NULL && made->triggered != NULL;
    enum scrim_status status = room ? regex_scratch_new(scanner_holds, made, &made->scratch, error) : error_no_memory(error);
    if (status != SCRIM_OK) {
        scanner_free(made);
        return status;
    }
    for (size_t i = 0; i < rules; i++) {
        made->costs[i].rule = ruleset->patterns->items[i].id;
        made->queues[i].cross = ruleset->patterns->items[i].cross;
    }
    attempts_begin(made);
    *scanner = made;
    return SCRIM_OK;
}

void scanner_forget_expressions(struct scanner *scanner)
{
    for (size_t i = 0; scanner->states != NULL && i < scanner->ruleset->patterns->count; i++)
        for (size_t form = 0; form <= REGEX_SEARCHING; form++) {
            regex_free(scanner->states[i].forms[form]);
            scanner->states[i].forms[form] = NULL;
        }
    if (scanner->scratch != NULL)
        regex_scratch_forget(scanner->scratch);
}

void scanner_free(struct scanner *scanner)
{
    if (scanner == NULL)
        return;
    scanner_forget_expressions(scanner);
    regex_scratch_free(scanner->scratch);
    free(scanner->states);
    free(scanner->next_bytes);
    free(scanner->costs);
    free(scanner->queues);
    /* What words trigger tells of them. */
    if (scanner->triggered != NULL)
        explicit_bzero(scanner->triggered, TOKENS_KEPT * scanner->ruleset->dispatch.row_size * sizeof *scanner->triggered);
    free(scanner->triggered);
    explicit_bzero(scanner->attempts, sizeof scanner->attempts);
    free(scanner);
}

uint64_t scanner_clock(const struct scanner *scanner)
{
    struct timespec now;
    if (!scanner->timed || clock_gettime(CLOCK_MONOTONIC, &now) != 0)
        return 0;
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* What a try that does nothing seems to take. */
static uint64_t clock_cost(const struct scanner *scanner)
{
    enum { READINGS = 64 };
    uint64_t least = UINT64_MAX;
    for (unsigned i = 0; i < READINGS; i++) {
        uint64_t begun = scanner_clock(scanner), taken = scanner_clock(scanner) - begun;
        least = taken < least ? taken : least;
    }
    return least;
}

void scanner_note_time(struct scanner *scanner, uint16_t rule, uint64_t begun)
{
    uint64_t taken = scanner_clock(scanner) - begun;
    scanner->costs[rule].nanoseconds += taken > scanner->clock_cost ? taken - scanner->clock_cost : 0;
}

void scanner_take_times(struct scanner *scanner)
{
    scanner->timed = true;
    scanner->clock_cost = clock_cost(scanner);
    for (size_t i = 0; i < scanner->ruleset->patterns->count; i++)
        scanner->costs[i] = (struct rule_cost){.rule = scanner->costs[i].rule};
}

size_t scanner_costs(const struct scanner *scanner, const struct rule_cost **costs)
{
    *costs = scanner->costs;
    return scanner->ruleset->patterns->count;
}
