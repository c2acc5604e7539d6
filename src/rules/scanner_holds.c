/* What expressions ask about words: answered from the tokens, which were looked up before. */
#include "rules/lexicon_key.h"
#include "rules/scanner_parts.h"

/* The token that ends at a place, or NULL.  Places asked for lie close together, so it walks from
 * the last one. */
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
    const struct word_attributes *attributes = lexicon_record(scanner->ruleset->lexicon, record);
    bool in = (attributes->lists[0] & assertion->lists[0]) != 0 ||
              (attributes->lists[1] & assertion->lists[1]) != 0;
    return in != assertion->negated;
}

static bool phrase_holds(struct scanner *scanner, const struct assertion *assertion, uint32_t start,
                         uint32_t end)
{
    const struct token *last = start < end ? token_ending(scanner, end) : NULL;
    if (last == NULL)
        return false;
    const struct token *first = last;
    while (first > scanner->tokens->items && first->start > start)
        first--;
    if (first == last && first->start == start && first->kind == TOKEN_WORD)
        return in_lists(scanner, assertion, first->attributes);
    struct lexicon_key key;
    if (first->start != start || !lexicon_key_make(&key, scanner->view->text, first, last + 1))
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

bool scanner_holds(void *context, const struct assertion *assertion, size_t start, size_t end)
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
