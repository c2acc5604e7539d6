/* Rules dispatched by the tokens of a view.
 *
 * The tokens are walked once.  A token that triggers a rule with `back N` lets the rule be tried at
 * the N tokens before it and at itself.  So the triggers run ahead of the places where matches begin:
 *
 *     back 2      tokens      a b c d e f      triggers at d and e
 *                 tried at      b c d e
 *
 * A place is asked which rules can begin there, by their outline; of those, the ones that it triggers
 * itself and those with `back` that one of the next tokens triggers are tried (rules/attempts.h).  The tries of one rule
 * come from left to right.  The first start that matches wins, and the next may lie behind the match:
 * leftmost first, as in a search over all places.  A rule whose match can begin where no trigger lets
 * it is wrong; its own examples, run both ways by `rules test`, and the exhaustive mode show that. */
#include "rules/attempts.h"
#include "rules/scanner_parts.h"
#include "text/scan.h"

/* What is asked about the text around a place: a row for each place of an outline, and one for the key. */
enum { ROW_OF_KEY = PLACE_COUNT, ROWS_AROUND };

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
                        unsigned char bytes[PLACE_WORDS])
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

/* Where the next word begins, or the text ends. */
static uint32_t next_word(struct slice text, uint32_t at)
{
    for (uint64_t blank = 0; blank == 0 && text.length - at >= 8;) {
        blank = scan_blank(scan_load(text.data + at));
        at += (uint32_t)scan_first(blank);
    }
    while (at < text.length && !outline_is_white((unsigned char)text.data[at]))
        at++;
    while (at < text.length && outline_is_white((unsigned char)text.data[at]))
        at++;
    return at;
}

/* The rows of what the words behind a place begin with.  Places come from left to right. */
static void look_ahead(struct scanner *scanner, uint32_t start, const uint64_t *rows[ROWS_AROUND])
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    struct slice text = scanner->view->text;
    while (scanner->words[0] <= start) {
        memmove(scanner->words, scanner->words + 1, (OUTLINE_WORDS - 1) * sizeof *scanner->words);
        scanner->words[OUTLINE_WORDS - 1] = next_word(text, scanner->words[OUTLINE_WORDS - 1]);
    }
#pragma GCC unroll 4
    for (size_t i = 0; i < OUTLINE_WORDS; i++) {
        size_t at = scanner->words[i];
        rows[PLACE_WORDS + i] = dispatch_place(dispatch, PLACE_WORDS + i, at < text.length ? (unsigned char)text.data[at] : 0);
    }
}

/* The rows of the bytes at the places of an outline, were it to begin at the token: what can begin
 * there is in all of them. */
static void look_around(const struct scanner *scanner, size_t index, const uint64_t *rows[ROWS_AROUND])
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *token = &scanner->tokens->items[index];
    struct slice text = scanner->view->text;
    unsigned char bytes[PLACE_WORDS];
    /* To an outline every token that begins with a mark is this one mark. */
    size_t start = token->start;
    size_t end = start + (token->kind == TOKEN_POSSESSIVE ? 1 : (size_t)token->length);
    read_around(text, start, end, bytes);
    rows[ROW_OF_KEY] = dispatch_key(dispatch, word_key((const unsigned char *)text.data + start, text.length - start));
#pragma GCC unroll 18
    for (size_t place = 0; place < PLACE_WORDS; place++)
        rows[place] = dispatch_place(dispatch, place, bytes[place]);
    /* Beyond ASCII the places behind a token say nothing. */
    if (!scanner->view->ascii && !is_ascii((const unsigned char *)text.data + start, token->length))
        for (size_t i = 0; i < OUTLINE_BEHIND; i++)
            rows[PLACE_BEHIND + i] = dispatch_row(dispatch, ROW_ALL);
}

/* The rules that may begin at a token, one of the latest: it triggers them, or one near behind it. */
static uint64_t *triggered_at(const struct scanner *scanner, size_t token)
{
    return scanner->triggered + token % TOKENS_KEPT * scanner->ruleset->dispatch.row_size;
}

static enum scrim_status try_rules(struct scanner *scanner, size_t token, size_t word, uint64_t rules)
{
    const uint16_t *numbers = scanner->ruleset->dispatch.rules + word * 64;
    enum scrim_status status = SCRIM_OK;
    for (; rules != 0 && status == SCRIM_OK; rules &= rules - 1)
        status = attempts_add(scanner, numbers[__builtin_ctzll(rules)], token);
    return status;
}

/* Tries the rules that can begin at a token.  The places that refuse most are asked first, the others all at once: where to stop
 * early is what a processor guesses wrong. */
static enum scrim_status try_at_token(struct scanner *scanner, size_t token)
{
    const uint64_t *rows[ROWS_AROUND] = {NULL}, *triggered = triggered_at(scanner, token);
    enum scrim_status status = SCRIM_OK;
    uint64_t words = row_mask(triggered);
    if (words == 0)
        return SCRIM_OK;
    look_around(scanner, token, rows);
    look_ahead(scanner, scanner->tokens->items[token].start, rows);
    words &= row_mask(rows[PLACE_FIRST]) & row_mask(rows[PLACE_BEHIND]) & row_mask(rows[PLACE_BEFORE]) & row_mask(rows[ROW_OF_KEY]);
    size_t count = 0;
    for (; words != 0; words &= words - 1) {
        size_t word = (size_t)__builtin_ctzll(words);
        uint64_t rules = row_word(triggered, word) & row_word(rows[PLACE_FIRST], word) & row_word(rows[PLACE_BEHIND], word) &
                         row_word(rows[PLACE_BEFORE], word) & row_word(rows[ROW_OF_KEY], word);
        scanner->left[count] = (struct rules_left){rules, word};
        count += rules != 0;
    }
    for (size_t i = 0; i < count && status == SCRIM_OK; i++) {
        uint64_t rules = scanner->left[i].rules;
#pragma GCC unroll 18
        for (size_t place = 0; place < ROWS_AROUND; place++)
            rules &= row_word(rows[place], scanner->left[i].word);
        status = try_rules(scanner, token, scanner->left[i].word, rules);
    }
    return status;
}

/* The rows whose union, or for digits intersection, holds the rules that a token triggers. */
struct trigger_rows {
    const uint64_t *first, *second;
    bool both; /* a rule must be in both */
};

/* The row of a word's record.  A list triggers at the first word of its phrases where one may begin. */
static const uint64_t *row_of_word(const struct scanner *scanner, size_t index)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    uint16_t record = scanner->tokens->items[index].attributes, row = dispatch->record_row[record];
    bool begins = row == dispatch->word_row[record] ||
                  lexicon_may_begin_phrase(scanner->ruleset->lexicon, scanner->view->text, scanner->tokens, index);
    return dispatch_row(dispatch, begins ? row : dispatch->word_row[record]);
}

static struct trigger_rows rows_of(const struct scanner *scanner, size_t index)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *token = &scanner->tokens->items[index];
    if (token->kind == TOKEN_WORD)
        return (struct trigger_rows){row_of_word(scanner, index), dispatch_row(dispatch, ROWS_SHAPE + (size_t)token->shape), false};
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

/* Lets rules with `back`, a word of them, begin at the tokens before their trigger. */
static void note_back(const struct scanner *scanner, size_t index, size_t word, uint64_t rules)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    uint64_t bit = (uint64_t)1 << word;
    for (size_t back = 1; back <= index && back <= PATTERN_BACK_MOST; back++) {
        rules &= row_word(dispatch_back(dispatch, back), word);
        if (rules == 0)
            return;
        uint64_t *triggered = triggered_at(scanner, index - back);
        triggered[1 + word] = (triggered[0] & bit) != 0 ? triggered[1 + word] | rules : rules;
        triggered[0] |= bit;
    }
}

/* Notes the rules that a token triggers where they may begin. */
static void note_triggered(struct scanner *scanner, size_t index)
{
    const struct dispatch *dispatch = &scanner->ruleset->dispatch;
    const struct token *token = &scanner->tokens->items[index];
    struct trigger_rows rows = rows_of(scanner, index);
    bool wide = token->space == BREAK_WIDE || token->space == BREAK_COLUMN;
    const uint64_t *any = dispatch_row(dispatch, wide ? ROW_GAP : ROW_ANY);
    const uint64_t *after = after_row(scanner, index);
    /* A segment starts behind white space that is wide at least. */
    const uint64_t *inside = dispatch_row(dispatch, token->space < BREAK_WIDE ? ROW_INSIDE : ROW_ALL);
    uint64_t *triggered = triggered_at(scanner, index), mask = 0;
    uint64_t words = rows.both ? row_mask(rows.first) & row_mask(rows.second) : row_mask(rows.first) | row_mask(rows.second);
    words = (words | row_mask(any)) & row_mask(after) & row_mask(inside);
    for (; words != 0; words &= words - 1) {
        size_t word = (size_t)__builtin_ctzll(words);
        uint64_t first = row_word(rows.first, word), second = row_word(rows.second, word);
        uint64_t rules = rows.both ? first & second : first | second;
        rules = (rules | row_word(any, word)) & row_word(after, word) & row_word(inside, word);
        triggered[1 + word] = rules;
        mask |= (uint64_t)(rules != 0) << word;
    }
    triggered[0] = mask;
    for (uint64_t back = mask & dispatch->back_mask; back != 0; back &= back - 1) {
        size_t word = (size_t)__builtin_ctzll(back);
        note_back(scanner, index, word, row_word(triggered, word));
    }
}

/* Tries what begins at tokens [first, end). */
static enum scrim_status try_between(struct scanner *scanner, size_t first, size_t end)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t token = first; token < end + PATTERN_BACK_MOST && status == SCRIM_OK; token++) {
        if (token < end)
            note_triggered(scanner, token);
        if (token >= first + PATTERN_BACK_MOST)
            status = try_at_token(scanner, token - PATTERN_BACK_MOST);
    }
    return status;
}

static bool is_wanted(const struct scanner *scanner, size_t token)
{
    return !scanner->places || (scanner->places[token / 64] >> (token % 64) & 1) != 0;
}

enum scrim_status scanner_dispatch(struct scanner *scanner)
{
    size_t count = scanner->tokens->count;
    enum scrim_status status = SCRIM_OK;

    memset(scanner->words, 0, sizeof scanner->words); /* they move ahead only */
    for (size_t first = 0, end; first < count && status == SCRIM_OK; first = end) {
        bool wanted = is_wanted(scanner, first);
        end = scanner->places ? first + 1 : count;
        while (end < count && is_wanted(scanner, end) == wanted)
            end++;
        if (wanted)
            status = try_between(scanner, first, end);
    }
    return status == SCRIM_OK ? attempts_try(scanner) : status;
}
