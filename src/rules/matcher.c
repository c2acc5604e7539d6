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
    struct regex *forms[REGEX_SEARCHING + 1]; /* by enum regex_form; NULL until first needed */
    size_t next_token;                  /* starts before it were tried */
    uint32_t next_byte;                 /* a start before it lies inside the last match */
    uint8_t back, cross;                /* of the pattern */
};

/* More than a rule can begin before its trigger. */
enum { AROUND_KEPT = 64 };

struct around {
    size_t token; /* plus one; 0: none */
    unsigned char bytes[PLACE_COUNT];
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
    struct around around[AROUND_KEPT]; /* of the latest tokens */
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
    struct regex **made = &scanner->states[rule].forms[form];
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    enum scrim_status status = SCRIM_OK;
    if (*made == NULL)
        status = regex_compile(pattern->regex, pattern->id, form, scanner->ruleset->lexicon, made,
                               scanner->error);
    *regex = *made;
    return status;
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
    uint32_t start = scanner->tokens->items[token].start;
    if (start < state->next_byte)
        return SCRIM_OK;
    const struct segment *segment = segments_at(&scanner->segments[state->cross], token);
    struct regex *regex;
    enum scrim_status status =
        prepare(scanner, rule, segment->ascii ? REGEX_ASCII : REGEX_ANCHORED, &regex);
    if (status != SCRIM_OK)
        return status;
    struct slice subject = slice_of(scanner->view->text.data + segment->start_byte,
                                    segment->end_byte - segment->start_byte);
    int reason;
    scanner->subject_start = segment->start_byte;
    scanner->cursor = token;
    scanner->costs[rule].calls++;
    enum regex_result result = regex_match(regex, scanner->scratch, subject,
                                           start - segment->start_byte, &reason);
    if (result == REGEX_MISS)
        return SCRIM_OK;
    if (result == REGEX_FAILED)
        return rule_error(scanner, rule, reason);
    size_t match_start = 0, match_end = 0;
    bool accepted;
    regex_group(scanner->scratch, 0, &match_start, &match_end);
    status = accept(scanner, regex, rule, &accepted);
    if (accepted)
        state->next_byte = segment->start_byte +
                           (uint32_t)(match_end > match_start ? match_end : match_start + 1);
    return status;
}

/* The bytes at the places of an outline, were it to begin at the token; 0 stands for what lies outside the text. */
static void read_around(const struct scanner *scanner, size_t index, unsigned char around[PLACE_COUNT])
{
    const struct token *token = &scanner->tokens->items[index];
    const unsigned char *text = (const unsigned char *)scanner->view->text.data;
    size_t length = scanner->view->text.length, start = token->start;
    /* To an outline every token that begins with a mark is this one mark. */
    size_t end = start + (token->kind == TOKEN_POSSESSIVE ? 1 : token->length);
    if (start >= OUTLINE_BEFORE && end + OUTLINE_BEHIND <= length &&
        start + OUTLINE_FIRST <= length) {
        memcpy(around + PLACE_FIRST, text + start, OUTLINE_FIRST);
        memcpy(around + PLACE_BEHIND, text + end, OUTLINE_BEHIND);
        for (size_t i = 0; i < OUTLINE_BEFORE; i++)
            around[PLACE_BEFORE + i] = text[start - 1 - i];
        return;
    }
    for (size_t i = 0; i < OUTLINE_FIRST; i++)
        around[PLACE_FIRST + i] = start + i < length ? text[start + i] : 0;
    for (size_t i = 0; i < OUTLINE_BEHIND; i++)
        around[PLACE_BEHIND + i] = end + i < length ? text[end + i] : 0;
    for (size_t i = 0; i < OUTLINE_BEFORE; i++)
        around[PLACE_BEFORE + i] = start > i ? text[start - 1 - i] : 0;
}

/* The same, remembered for the latest tokens: a rule with `back` asks for each of them many times. */
static const unsigned char *around_token(struct scanner *scanner, size_t index)
{
    struct around *around = &scanner->around[index % AROUND_KEPT];
    if (around->token != index + 1) {
        around->token = index + 1;
        read_around(scanner, index, around->bytes);
    }
    return around->bytes;
}

/* Those of 64 rules whose outline fits the bytes. */
static uint64_t possible_rules(const struct dispatch *dispatch, const unsigned char *around,
                               size_t word, uint64_t rules)
{
    for (size_t i = 0; i < PLACE_COUNT && rules != 0; i++)
        rules &= dispatch_place(dispatch, i, around[i])[word];
    return rules;
}

/* A rule that may begin before its trigger. */
static enum scrim_status trigger_back(struct scanner *scanner, uint16_t rule, size_t token)
{
    struct rule_state *state = &scanner->states[rule];
    size_t start = token > state->back ? token - state->back : 0;
    if (start < state->next_token)
        start = state->next_token;
    state->next_token = token + 1;
    enum scrim_status status = SCRIM_OK;
    for (; start <= token && status == SCRIM_OK; start++)
        if (possible_rules(&scanner->ruleset->dispatch, around_token(scanner, start), rule >> 6,
                           (uint64_t)1 << (rule & 63)) != 0)
            status = try_at(scanner, rule, start);
    return status;
}

/* Tries the rules of one word of a set. */
static enum scrim_status trigger_rules(struct scanner *scanner, size_t word, uint64_t rules,
                                       bool back, size_t token)
{
    enum scrim_status status = SCRIM_OK;
    for (; rules != 0 && status == SCRIM_OK; rules &= rules - 1) {
        uint16_t rule = (uint16_t)(word * 64 + (size_t)__builtin_ctzll(rules));
        if (scanner->only != RULE_ALL && scanner->only != rule)
            continue;
        status = back ? trigger_back(scanner, rule, token) : try_at(scanner, rule, token);
    }
    return status;
}

/* The rows whose union, or for digits intersection, holds the rules that a token triggers. */
struct trigger_rows {
    const uint64_t *first, *second;
    bool both; /* a rule must be in both */
};

static struct trigger_rows rows_of(const struct scanner *scanner, const struct token *token)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    if (token->kind == TOKEN_WORD)
        return (struct trigger_rows){
            dispatch_row(dispatch, ROWS_RECORD + (size_t)token->attributes),
            dispatch_row(dispatch, ROWS_SHAPE + (size_t)token->shape), false};
    if (token->kind == TOKEN_NUMBER) {
        struct slice text = scanner->view->text;
        size_t length = token->length < DISPATCH_DIGITS ? token->length : DISPATCH_DIGITS;
        size_t end = (size_t)token->start + token->length;
        unsigned char next = end < text.length ? (unsigned char)text.data[end] : '\n';
        return (struct trigger_rows){dispatch_row(dispatch, length),
                                     dispatch_row(dispatch, ROWS_NEXT + (size_t)next), true};
    }
    size_t mark = token->kind == TOKEN_POSSESSIVE ? '\'' : token->mark;
    const uint64_t *row = dispatch_row(dispatch, ROWS_MARK + mark);
    return (struct trigger_rows){row, row, false};
}

static enum scrim_status dispatch_token(struct scanner *scanner, size_t index)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *token = &scanner->tokens->items[index];
    struct trigger_rows rows = rows_of(scanner, token);
    const uint64_t *any = dispatch_row(dispatch, ROW_ANY);
    const uint64_t *gap = token->space >= BREAK_WIDE ? dispatch_row(dispatch, ROW_GAP) : any;
    const uint64_t *back = dispatch_row(dispatch, ROW_BACK);
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < dispatch->words && status == SCRIM_OK; i++) {
        uint64_t rules = rows.both ? rows.first[i] & rows.second[i]
                                   : rows.first[i] | rows.second[i];
        rules |= any[i] | gap[i];
        if (rules == 0)
            continue;
        uint64_t here = possible_rules(dispatch, around_token(scanner, index), i,
                                       rules & ~back[i]);
        if (here != 0)
            status = trigger_rules(scanner, i, here, false, index);
        if (status == SCRIM_OK && (rules & back[i]) != 0)
            status = trigger_rules(scanner, i, rules & back[i], true, index);
    }
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
                                        struct regex *regex, const struct segment *segment)
{
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
    struct regex *regex;
    enum scrim_status status = prepare(scanner, rule, REGEX_SEARCHING, &regex);
    for (size_t token = 0; token < scanner->tokens->count && status == SCRIM_OK;) {
        struct segment segment = segment_from(scanner->view, scanner->tokens, token, pattern->cross);
        status = search_segment(scanner, rule, regex, &segment);
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
        segments_begin(&scanner->segments[cross], view, tokens, cross);
    memset(scanner->around, 0, sizeof scanner->around);
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
    struct regex *regex;
    scanner->error = error;
    enum scrim_status status = prepare(scanner, rule, REGEX_ANCHORED, &regex);
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
    made->costs = calloc(rules + 1, sizeof *made->costs);
    enum scrim_status status = made->states == NULL || made->costs == NULL
                                   ? error_no_memory(error)
                                   : regex_scratch_new(holds, made, &made->scratch, error);
    if (status != SCRIM_OK) {
        scanner_free(made);
        return status;
    }
    for (size_t i = 0; i < rules; i++) {
        made->costs[i].rule = ruleset->patterns->items[i].id;
        made->states[i].back = ruleset->patterns->items[i].back;
        made->states[i].cross = ruleset->patterns->items[i].cross;
    }
    *scanner = made;
    return SCRIM_OK;
}

void scanner_free(struct scanner *scanner)
{
    if (scanner == NULL)
        return;
    for (size_t i = 0; scanner->states != NULL && i < scanner->ruleset->patterns->count; i++)
        for (size_t form = 0; form <= REGEX_SEARCHING; form++)
            regex_free(scanner->states[i].forms[form]);
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
