/* The scanner: rules over the tokens of a view.
 *
 * Dispatched, the tokens are walked once.  A token that triggers a rule with `back N` lets the rule be tried at the
 * N tokens before it and at itself; triggers come from left to right, and what was tried is not tried again, so the
 * starts of one rule are tried from left to right too:
 *
 *     back 2      tokens   a b c d e f      triggers at d and e
 *                 tried          b c d | e
 *
 * The first start that matches wins, and the next may lie behind the match: leftmost first, as in a search over all
 * places.  A rule whose match can begin where no trigger lets it is wrong; its own examples, run both ways by
 * `rules test`, and the exhaustive mode show that. */
#include <stdlib.h>

#include "base/grow.h"
#include "rules/lexicon_key.h"
#include "rules/regex.h"
#include "rules/ruleset_parts.h"
#include "rules/segments.h"

/* What a scanner keeps of a rule. */
struct rule_state {
    struct regex *anchored, *searching; /* NULL until first needed */
    size_t next_token;                  /* starts before it were tried */
    uint32_t next_byte;                 /* a start before it lies inside the last match */
};

struct scanner {
    const struct ruleset *ruleset;
    struct regex_scratch *scratch;
    struct rule_state *states;
    struct rule_cost *costs;
    /* The document being scanned: */
    const struct view *view;
    const struct tokens *tokens;
    struct candidates *candidates;
    struct scrim_error *error;
    struct segments segments[BREAK_PAGE + 1];
    uint32_t subject_start; /* byte of the view where the subject of the running match begins */
    size_t cursor;          /* a token near the place that assertions were last asked about */
    uint16_t only;          /* this rule alone, or RULE_ALL */
};

/* The token that ends at a place, or NULL.  Places asked for lie close together, so it walks from the last one. */
static const struct token *token_ending(struct scanner *scanner, uint32_t place)
{
    const struct token *items = scanner->tokens->items;
    size_t at = scanner->cursor;
    while (at > 0 && items[at].start >= place)
        at--;
    while (at + 1 < scanner->tokens->count && items[at].start + items[at].length < place)
        at++;
    scanner->cursor = at;
    return items[at].start + items[at].length == place ? &items[at] : NULL;
}

static bool in_lists(const struct scanner *scanner, const struct assertion *assertion,
                     uint16_t record)
{
    const struct word_attributes *attributes =
        lexicon_record(scanner->ruleset->lexicon, record);
    bool in = (attributes->lists[0] & assertion->lists[0]) != 0 ||
              (attributes->lists[1] & assertion->lists[1]) != 0;
    return in != assertion->negated;
}

static bool phrase_holds(struct scanner *scanner, const struct assertion *assertion,
                         uint32_t start, uint32_t end)
{
    const struct token *last = start < end ? token_ending(scanner, end) : NULL;
    if (last == NULL)
        return false;
    const struct token *first = last;
    while (first->start > start)
        first--;
    struct lexicon_key key;
    if (first->start != start ||
        !lexicon_key_make(&key, scanner->view->text, first, last + 1))
        return false;
    return in_lists(scanner, assertion,
                    lexicon_find(scanner->ruleset->lexicon, slice_of(key.bytes, key.length)));
}

/* Whether the white space before a place, which a token starts at, is wide. */
static bool wide_holds(struct scanner *scanner, uint32_t place)
{
    token_ending(scanner, place);
    size_t at = scanner->cursor;
    while (at < scanner->tokens->count && scanner->tokens->items[at].start < place)
        at++;
    if (at == scanner->tokens->count || scanner->tokens->items[at].start != place)
        return false;
    uint8_t space = scanner->tokens->items[at].space;
    return space == BREAK_WIDE || space == BREAK_COLUMN;
}

static bool holds(void *context, const struct assertion *assertion, size_t start, size_t end)
{
    struct scanner *scanner = context;
    uint32_t first = scanner->subject_start + (uint32_t)start;
    uint32_t last = scanner->subject_start + (uint32_t)end;
    if (assertion->kind == ASSERTION_PHRASE)
        return phrase_holds(scanner, assertion, first, last);
    if (assertion->kind == ASSERTION_WIDE)
        return wide_holds(scanner, first);
    const struct token *token = token_ending(scanner, first);
    return token != NULL && token->kind == TOKEN_WORD &&
           in_lists(scanner, assertion, token->attributes);
}

static enum scrim_status rule_error(const struct scanner *scanner, uint16_t rule, int reason)
{
    return error_set(scanner->error, SCRIM_REFUSED,
                     "rule %s: the expression gave up (PCRE2 error %d)",
                     scanner->ruleset->patterns->items[rule].id, reason);
}

static enum scrim_status prepare(const struct scanner *scanner, uint16_t rule,
                                 enum regex_form form, struct regex **regex)
{
    if (*regex != NULL)
        return SCRIM_OK;
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    return regex_compile(pattern->regex, pattern->id, form, scanner->ruleset->lexicon, regex,
                         scanner->error);
}

/* The candidate of the match that the scratch holds: the range of `hide` (or of all), and the fields in it. */
static struct candidate make_candidate(const struct scanner *scanner, const struct regex *regex,
                                       uint16_t rule)
{
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    struct candidate candidate = {.rule = pattern->id, .type = pattern->type,
                                  .role = pattern->role, .guess = pattern->guess,
                                  .confidence = pattern->confidence, .fate = FATE_OPEN,
                                  .exact = true};
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
            !regex_group(scanner->scratch, i, &start, &end) || start < hide_start ||
            end > hide_end)
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

/* Keeps the match unless its check refuses it, or it hides nothing (which only a gap may). */
static enum scrim_status accept(struct scanner *scanner, const struct regex *regex, uint16_t rule,
                                bool *accepted)
{
    struct candidate candidate = make_candidate(scanner, regex, rule);
    check_function *check = scanner->ruleset->checks[rule];
    struct candidates *all = scanner->candidates;
    *accepted = (candidate.range.start.byte < candidate.range.end.byte ||
                 (candidate.type == TYPE_GAP &&
                  candidate.range.start.byte == candidate.range.end.byte)) &&
                (check == NULL ||
                 check(scanner->view->text, &candidate, scanner->ruleset->lexicon));
    if (!*accepted)
        return SCRIM_OK;
    if (all->count == LIMIT_CANDIDATES)
        return error_set(scanner->error, SCRIM_REFUSED, "more than %zu findings in a document",
                         LIMIT_CANDIDATES);
    if (!GROW_ONE(all->items, all->count, all->capacity, LIMIT_CANDIDATES))
        return error_no_memory(scanner->error);
    all->items[all->count++] = candidate;
    scanner->costs[rule].hits++;
    return SCRIM_OK;
}

/* One try of an anchored rule at a token. */
static enum scrim_status try_at(struct scanner *scanner, uint16_t rule, size_t token)
{
    struct rule_state *state = &scanner->states[rule];
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    uint32_t start = scanner->tokens->items[token].start;
    if (start < state->next_byte)
        return SCRIM_OK;
    const struct segment *segment = segments_at(&scanner->segments[pattern->cross], token);
    struct slice subject = slice_of(scanner->view->text.data + segment->start_byte,
                                    segment->end_byte - segment->start_byte);
    int reason;
    scanner->subject_start = segment->start_byte;
    scanner->cursor = token;
    scanner->costs[rule].calls++;
    enum regex_result result = regex_match(state->anchored, scanner->scratch, subject,
                                           start - segment->start_byte, &reason);
    if (result == REGEX_MISS)
        return SCRIM_OK;
    if (result == REGEX_FAILED)
        return rule_error(scanner, rule, reason);
    size_t match_start = 0, match_end = 0;
    bool accepted;
    regex_group(scanner->scratch, 0, &match_start, &match_end);
    enum scrim_status status = accept(scanner, state->anchored, rule, &accepted);
    if (accepted)
        state->next_byte = segment->start_byte +
                           (uint32_t)(match_end > match_start ? match_end : match_start + 1);
    return status;
}

static enum scrim_status trigger_rule(struct scanner *scanner, uint16_t rule, size_t token)
{
    struct rule_state *state = &scanner->states[rule];
    size_t back = scanner->ruleset->patterns->items[rule].back;
    size_t start = token > back ? token - back : 0;
    if (start < state->next_token)
        start = state->next_token;
    state->next_token = token + 1;
    if (start > token || (scanner->only != RULE_ALL && scanner->only != rule))
        return SCRIM_OK;
    enum scrim_status status = prepare(scanner, rule, REGEX_ANCHORED, &state->anchored);
    for (; start <= token && status == SCRIM_OK; start++)
        status = try_at(scanner, rule, start);
    return status;
}

static enum scrim_status trigger_set(struct scanner *scanner, const struct rule_sets *sets,
                                     size_t key, size_t token)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t i = sets->starts[key]; i < sets->starts[key + 1] && status == SCRIM_OK; i++)
        status = trigger_rule(scanner, sets->rules[i], token);
    return status;
}

static enum scrim_status trigger_digits(struct scanner *scanner, size_t index)
{
    const struct token *token = &scanner->tokens->items[index];
    size_t length = token->length < DISPATCH_DIGITS ? token->length : DISPATCH_DIGITS;
    size_t end = (size_t)token->start + token->length;
    struct slice text = scanner->view->text;
    unsigned char next = end < text.length ? (unsigned char)text.data[end] : '\n';
    const struct digit_rules *rules = &scanner->ruleset->dispatch.digits[length];
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < rules->count && status == SCRIM_OK; i++)
        if ((rules->items[i].next[next >> 6] >> (next & 63) & 1) != 0)
            status = trigger_rule(scanner, rules->items[i].rule, index);
    return status;
}

static enum scrim_status dispatch_token(struct scanner *scanner, size_t index)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *token = &scanner->tokens->items[index];
    enum scrim_status status = SCRIM_OK;
    if (token->kind == TOKEN_WORD) {
        status = trigger_set(scanner, &dispatch->records, token->attributes, index);
        if (status == SCRIM_OK)
            status = trigger_set(scanner, &dispatch->shapes, token->shape, index);
    } else if (token->kind == TOKEN_NUMBER) {
        status = trigger_digits(scanner, index);
    } else {
        size_t mark = token->kind == TOKEN_POSSESSIVE ? '\'' : token->mark;
        status = trigger_set(scanner, &dispatch->marks, mark, index);
    }
    if (status == SCRIM_OK && token->space >= BREAK_WIDE)
        status = trigger_set(scanner, &dispatch->gap, 0, index);
    if (status == SCRIM_OK)
        status = trigger_set(scanner, &dispatch->any, 0, index);
    return status;
}

static size_t after_character(struct slice text, size_t at)
{
    at++;
    while (at < text.length && ((unsigned char)text.data[at] & 0xC0) == 0x80)
        at++;
    return at;
}

/* All matches of a rule in one segment, wherever they begin. */
static enum scrim_status search_segment(struct scanner *scanner, uint16_t rule,
                                        const struct segment *segment)
{
    struct regex *regex = scanner->states[rule].searching;
    struct slice subject = slice_of(scanner->view->text.data + segment->start_byte,
                                    segment->end_byte - segment->start_byte);
    size_t at = 0, start = 0, end = 0;
    scanner->subject_start = segment->start_byte;
    scanner->cursor = segment->first;
    while (at <= subject.length) {
        int reason;
        bool accepted;
        scanner->costs[rule].calls++;
        enum regex_result result =
            regex_match(regex, scanner->scratch, subject, at, &reason);
        if (result == REGEX_MISS)
            break;
        if (result == REGEX_FAILED)
            return rule_error(scanner, rule, reason);
        regex_group(scanner->scratch, 0, &start, &end);
        enum scrim_status status = accept(scanner, regex, rule, &accepted);
        if (status != SCRIM_OK)
            return status;
        at = accepted && end > start ? end : after_character(subject, start);
    }
    return SCRIM_OK;
}

static enum scrim_status search_rule(struct scanner *scanner, uint16_t rule)
{
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    struct rule_state *state = &scanner->states[rule];
    enum scrim_status status = prepare(scanner, rule, REGEX_SEARCHING, &state->searching);
    for (size_t token = 0; token < scanner->tokens->count && status == SCRIM_OK;) {
        struct segment segment = segment_from(scanner->tokens, token, pattern->cross);
        status = search_segment(scanner, rule, &segment);
        token = segment.end;
    }
    return status;
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

enum scrim_status scanner_run_rule(struct scanner *scanner, const struct view *view,
                                   const struct tokens *tokens, bool exhaustive, uint16_t rule,
                                   struct candidates *candidates, struct scrim_error *error)
{
    size_t rules = scanner->ruleset->patterns->count, before = candidates->count;
    enum scrim_status status = SCRIM_OK;
    scanner->view = view;
    scanner->tokens = tokens;
    scanner->candidates = candidates;
    scanner->error = error;
    scanner->only = rule;
    for (uint8_t cross = BREAK_NONE; cross <= BREAK_PAGE; cross++)
        segments_begin(&scanner->segments[cross], tokens, cross);
    for (size_t i = 0; i < rules; i++) {
        scanner->states[i].next_token = 0;
        scanner->states[i].next_byte = 0;
    }
    for (size_t i = 0; exhaustive && i < rules && status == SCRIM_OK; i++)
        if (rule == RULE_ALL || rule == i)
            status = search_rule(scanner, (uint16_t)i);
    for (size_t i = 0; !exhaustive && i < tokens->count && status == SCRIM_OK; i++)
        status = dispatch_token(scanner, i);
    sort_candidates(candidates->items + before, candidates->count - before);
    return status;
}

enum scrim_status scanner_run(struct scanner *scanner, const struct view *view,
                              const struct tokens *tokens, bool exhaustive,
                              struct candidates *candidates, struct scrim_error *error)
{
    return scanner_run_rule(scanner, view, tokens, exhaustive, RULE_ALL, candidates, error);
}

enum scrim_status scanner_asks_wide(struct scanner *scanner, uint16_t rule, bool *asks,
                                    struct scrim_error *error)
{
    struct rule_state *state = &scanner->states[rule];
    scanner->error = error;
    enum scrim_status status = prepare(scanner, rule, REGEX_ANCHORED, &state->anchored);
    *asks = status == SCRIM_OK && regex_asks_wide(state->anchored);
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
    made->costs = calloc(rules + 1, sizeof *made->costs);
    enum scrim_status status = made->states == NULL || made->costs == NULL
                                   ? error_no_memory(error)
                                   : regex_scratch_new(holds, made, &made->scratch, error);
    if (status != SCRIM_OK) {
        scanner_free(made);
        return status;
    }
    for (size_t i = 0; i < rules; i++)
        made->costs[i].rule = ruleset->patterns->items[i].id;
    *scanner = made;
    return SCRIM_OK;
}

void scanner_free(struct scanner *scanner)
{
    if (scanner == NULL)
        return;
    for (size_t i = 0; scanner->states != NULL && i < scanner->ruleset->patterns->count; i++) {
        regex_free(scanner->states[i].anchored);
        regex_free(scanner->states[i].searching);
    }
    regex_scratch_free(scanner->scratch);
    free(scanner->states);
    free(scanner->costs);
    free(scanner);
}

size_t scanner_costs(const struct scanner *scanner, const struct rule_cost **costs)
{
    *costs = scanner->costs;
    return scanner->ruleset->patterns->count;
}
