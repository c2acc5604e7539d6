/* Rules dispatched by the tokens of a view.
 *
 * The tokens are walked once.  A token that triggers a rule with `back N` lets the rule be tried at
 * the N tokens before it and at itself; triggers come from left to right, and what was tried is not
 * tried again, so the starts of one rule are tried from left to right too:
 *
 *     back 2      tokens   a b c d e f      triggers at d and e
 *                 tried          b c d | e
 *
 * The first start that matches wins, and the next may lie behind the match: leftmost first, as in a
 * search over all places.  A rule whose match can begin where no trigger lets it is wrong; its own
 * examples, run both ways by `rules test`, and the exhaustive mode show that. */
#include "rules/scanner_parts.h"

/* One try of an anchored rule at a token, which starts at a byte. */
static inline enum scrim_status try_here(struct scanner *scanner, uint16_t rule, size_t token, uint32_t start)
{
    struct rule_state *state = &scanner->states[rule];
    const struct segment *segment = segments_at(&scanner->segments[state->cross], token);
    const struct automaton *automaton = scanner->ruleset->dispatch.automata[rule];
    if (automaton != NULL &&
        !automaton_passes(automaton, (const unsigned char *)scanner->view->text.data + start,
                          segment->end_byte - start))
        return SCRIM_OK;
    enum regex_form form = segment->ascii ? REGEX_ASCII : REGEX_ANCHORED;
    struct regex *regex = state->forms[form];
    enum scrim_status status =
        regex != NULL ? SCRIM_OK : scanner_prepare(scanner, rule, form, &regex);
    if (status != SCRIM_OK)
        return status;
    struct slice subject = slice_of(scanner->view->text.data + segment->start_byte,
                                    segment->end_byte - segment->start_byte);
    int reason;
    scanner->subject_start = segment->start_byte;
    scanner->cursor = token;
    scanner->costs[rule].calls++;
    enum regex_result result =
        regex_match(regex, scanner->scratch, subject, start - segment->start_byte, &reason);
    if (result == REGEX_MISS)
        return SCRIM_OK;
    if (result == REGEX_FAILED)
        return scanner_rule_error(scanner, rule, reason);
    size_t match_start = 0, match_end = 0;
    bool accepted;
    regex_group(scanner->scratch, 0, &match_start, &match_end);
    status = scanner_accept(scanner, regex, rule, &accepted);
    if (accepted)
        state->next_byte =
            segment->start_byte + (uint32_t)(match_end > match_start ? match_end : match_start + 1);
    return status;
}

static enum scrim_status try_at(struct scanner *scanner, uint16_t rule, size_t token)
{
    uint32_t start = scanner->tokens->items[token].start;
    if (start < scanner->states[rule].next_byte || (scanner->only != RULE_ALL && scanner->only != rule))
        return SCRIM_OK;
    scanner->costs[rule].tries++;
    uint64_t begun = scanner->timed ? scanner_clock(scanner) : 0;
    enum scrim_status status = try_here(scanner, rule, token, start);
    if (scanner->timed)
        scanner_note_time(scanner, rule, begun);
    return status;
}

static bool is_ascii(const unsigned char *text, size_t length)
{
    unsigned char any = 0;
    for (size_t i = 0; i < length; i++)
        any |= text[i];
    return any < 0x80;
}

/* The bytes at the places of an outline, were it to begin at `start` with a token that ends at
 * `end`; 0 stands for what lies outside the text. */
static void read_around(struct slice view_text, size_t start, size_t end,
                        unsigned char bytes[PLACE_COUNT])
{
    const unsigned char *text = (const unsigned char *)view_text.data;
    size_t length = view_text.length;
    if (start >= OUTLINE_BEFORE && end + OUTLINE_BEHIND <= length &&
        start + OUTLINE_FIRST <= length) {
        memcpy(bytes + PLACE_FIRST, text + start, OUTLINE_FIRST);
        memcpy(bytes + PLACE_BEHIND, text + end, OUTLINE_BEHIND);
        for (size_t i = 0; i < OUTLINE_BEFORE; i++)
            bytes[PLACE_BEFORE + i] = text[start - 1 - i];
        return;
    }
    for (size_t i = 0; i < OUTLINE_FIRST; i++)
        bytes[PLACE_FIRST + i] = start + i < length ? text[start + i] : 0;
    for (size_t i = 0; i < OUTLINE_BEHIND; i++)
        bytes[PLACE_BEHIND + i] = end + i < length ? text[end + i] : 0;
    for (size_t i = 0; i < OUTLINE_BEFORE; i++)
        bytes[PLACE_BEFORE + i] = start > i ? text[start - 1 - i] : 0;
}

/* The rows of the bytes at the places of an outline, were it to begin at the token: what can begin
 * there is in all of them. */
static void look_around(struct scanner *scanner, size_t index)
{
    struct around *around = &scanner->around[index % AROUND_KEPT];
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *token = &scanner->tokens->items[index];
    struct slice text = scanner->view->text;
    unsigned char bytes[PLACE_COUNT];
    /* To an outline every token that begins with a mark is this one mark. */
    size_t start = token->start;
    size_t end = start + (token->kind == TOKEN_POSSESSIVE ? 1 : (size_t)token->length);
    const uint64_t *row = dispatch_row(dispatch, ROWS_PLACE);
    unsigned shift = dispatch->shift;
    read_around(text, start, end, bytes);
    around->token = index + 1;
#pragma GCC unroll 16
    for (size_t place = 0; place < PLACE_COUNT; place++)
        around->rows[place] = row + ((place * 256 + bytes[place]) << shift);
    /* Beyond ASCII the places behind a token say nothing. */
    if (!scanner->view->ascii && !is_ascii((const unsigned char *)text.data + start, token->length))
        for (size_t i = 0; i < OUTLINE_BEHIND; i++)
            around->rows[PLACE_BEHIND + i] = dispatch_row(dispatch, ROW_ALL);
}

/* Those of some rules (of one word of a set) whose outline fits around a token: that can begin
 * there.  The places that refuse most are asked first, the others all at once: where to stop early
 * is what a processor guesses wrong. */
static inline uint64_t possible_at(struct scanner *scanner, size_t index, size_t word,
                                   uint64_t rules)
{
    const struct around *around = &scanner->around[index % AROUND_KEPT];
    if (around->token != index + 1)
        look_around(scanner, index);
    rules &= around->rows[PLACE_FIRST][word] & around->rows[PLACE_BEHIND][word] &
             around->rows[PLACE_BEFORE][word];
    if (rules == 0)
        return 0;
#pragma GCC unroll 16
    for (size_t place = 0; place < PLACE_COUNT; place++)
        rules &= around->rows[place][word];
    return rules;
}

/* Rules (of one word of a set) that may begin before their trigger. */
static enum scrim_status trigger_back(struct scanner *scanner, size_t word, uint64_t rules,
                                      size_t token)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *items = scanner->tokens->items;
    const unsigned char *text = (const unsigned char *)scanner->view->text.data;
    size_t starts[64], first = token; /* by rule, and of all: where the tries begin */
    enum scrim_status status = SCRIM_OK;
    for (uint64_t rest = rules; rest != 0; rest &= rest - 1) {
        unsigned bit = (unsigned)__builtin_ctzll(rest);
        struct rule_state *state = &scanner->states[dispatch->rules[word * 64 + bit]];
        size_t start = token > state->back ? token - state->back : 0;
        starts[bit] = start > state->next_token ? start : state->next_token;
        state->next_token = token + 1;
        if (starts[bit] < first)
            first = starts[bit];
    }
    for (size_t start = first; start <= token && status == SCRIM_OK; start++) {
        /* Four in five are refused by their first byte. */
        unsigned char byte = text[items[start].start];
        uint64_t possible = rules & dispatch_place(dispatch, PLACE_FIRST, byte)[word];
        if (possible != 0)
            possible = possible_at(scanner, start, word, possible);
        for (; possible != 0 && status == SCRIM_OK; possible &= possible - 1) {
            unsigned bit = (unsigned)__builtin_ctzll(possible);
            /* cppcheck-suppress uninitvar ; what is possible is some of the rules: starts holds them all */
            if (start >= starts[bit])
                status = try_at(scanner, dispatch->rules[word * 64 + bit], start);
        }
    }
    return status;
}

/* Tries the rules of one word of a set. */
static enum scrim_status trigger_rules(struct scanner *scanner, size_t word, uint64_t rules,
                                       size_t token)
{
    enum scrim_status status = SCRIM_OK;
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    uint64_t back = rules & dispatch_row(dispatch, ROW_BACK)[word];
    uint64_t here = rules & ~back;
    if (here != 0)
        here = possible_at(scanner, token, word, here);
    for (; here != 0 && status == SCRIM_OK; here &= here - 1)
        status =
            try_at(scanner, dispatch->rules[word * 64 + (unsigned)__builtin_ctzll(here)], token);
    return back != 0 && status == SCRIM_OK ? trigger_back(scanner, word, back, token) : status;
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
            dispatch_record(dispatch, token->attributes),
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

/* The rules that a trigger may have where it stands: behind which token, and whether at the start
 * of a segment. */
static const uint64_t *after_row(const struct scanner *scanner, size_t index)
{
    const struct token *before = &scanner->tokens->items[index > 0 ? index - 1 : 0];
    size_t mark = index > 0 && before->kind == TOKEN_MARK ? before->mark : AFTER_OTHER;
    return dispatch_row(&scanner->ruleset->dispatch, ROWS_AFTER + mark);
}

enum scrim_status scanner_dispatch(struct scanner *scanner, size_t index)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *token = &scanner->tokens->items[index];
    bool wide = token->space == BREAK_WIDE || token->space == BREAK_COLUMN;
    struct trigger_rows rows = rows_of(scanner, token);
    const uint64_t *any = dispatch_row(dispatch, ROW_ANY);
    const uint64_t *gap = wide ? dispatch_row(dispatch, ROW_GAP) : any;
    const uint64_t *after = after_row(scanner, index);
    const uint64_t *inside = dispatch_row(dispatch, ROW_INSIDE);
    uint64_t first = dispatch_live(dispatch, rows.first);
    uint64_t second = dispatch_live(dispatch, rows.second);
    uint64_t live = (rows.both ? first & second : first | second) | dispatch_live(dispatch, any) |
                    dispatch_live(dispatch, gap);
    enum scrim_status status = SCRIM_OK;
    for (; live != 0 && status == SCRIM_OK; live &= live - 1) {
        size_t i = (size_t)__builtin_ctzll(live);
        uint64_t rules =
            rows.both ? rows.first[i] & rows.second[i] : rows.first[i] | rows.second[i];
        rules = (rules | any[i] | gap[i]) & after[i];
        /* A segment starts behind white space that is wide at least. */
        if (token->space < BREAK_WIDE)
            rules &= inside[i];
        if (rules != 0)
            status = trigger_rules(scanner, i, rules, index);
    }
    return status;
}
