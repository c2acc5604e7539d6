#include "passes/written.h"

#include "passes/cell.h"
#include "passes/word_classes.h"

enum {
    SHORTEST = 3,     /* letters */
    MOST_INITIALS = 3 /* of one person */
};

static bool is_list_word(const struct letter *letter, uint16_t record, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, record, list);
}

bool is_common_word(const struct letter *letter, size_t token)
{
    uint8_t tier = lexicon_record(letter->lexicon, letter->tokens.items[token].attributes)->tier;
    return tier > 0 && tier <= COMMON_TIER;
}

bool starts_sentence(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    bool abbreviated = token > 1 && item[-1].mark == '.' && item[-1].space == BREAK_NONE &&
                       (is_list_word(letter, item[-2].attributes, LIST_title) || item[-2].shape == SHAPE_INITIAL);
    return token == 0 || item->space >= BREAK_LINE ||
           (!abbreviated && item[-1].kind == TOKEN_MARK &&
            (item[-1].mark == '.' || item[-1].mark == '?' || item[-1].mark == '!'));
}

/* "comes", "called", "had": no base form, before which an auxiliary may stand. */
static bool is_finite(const struct letter *letter, const struct token *verb)
{
    const char *last = letter->view.text.data + verb->start + verb->length - 1;

    if (verb->length < 3)
        return is_list_word(letter, verb->attributes, LIST_auxiliary);
    if (last[0] == 's')
        return last[-1] != 's';
    return last[0] == 'd' && (last[-1] == 'e' ? last[-2] != 'e' : verb->length == 3 && is_list_word(letter, verb->attributes, LIST_auxiliary));
}

/* At the start of a sentence every word has a capital: what follows must speak for a person
 * ("Church's sister", "Young was", but "Will comes", "Will, you said"). */
static bool followed_as_person(const struct letter *letter, size_t token)
{
    const struct token *next = &letter->tokens.items[token + 1];
    bool auxiliary = is_list_word(letter, letter->tokens.items[token].attributes, LIST_auxiliary);

    if (token + 1 >= letter->tokens.count || next->space > BREAK_WRAP)
        return false;
    return next->kind == TOKEN_POSSESSIVE || (auxiliary && next->kind == TOKEN_MARK && next->mark == ',') ||
           ((is_list_word(letter, next->attributes, LIST_auxiliary) || is_list_word(letter, next->attributes, LIST_person_verb)) &&
            (!auxiliary || is_finite(letter, next)));
}

enum { EVERYDAY_TIER = 20 }; /* "long", "grace": in a letter all in capitals more often the word than the name it bears */

/* Capitals tell only where the words beside them are written otherwise. */
static bool neighbours_are_lower(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return (token > 0 && items[token - 1].shape == SHAPE_LOWER) ||
           (token + 1 < letter->tokens.count && items[token + 1].shape == SHAPE_LOWER) ||
           (token + 2 < letter->tokens.count && items[token + 2].shape == SHAPE_LOWER);
}

bool written_as_name(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    const struct word_attributes *word = lexicon_record(letter->lexicon, item->attributes);

    if (!is_common_word(letter, token))
        return item->shape != SHAPE_LOWER || (word->tier == 0 && item->length > SHORTEST);
    if (item->shape == SHAPE_UPPER)
        return neighbours_are_lower(letter, token) || word->tier > EVERYDAY_TIER || followed_as_person(letter, token);
    return item->shape == SHAPE_CAPITAL &&
           (!starts_sentence(letter, token) || followed_as_person(letter, token));
}

static bool ends_initials(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    if (token >= letter->tokens.count || begins_cell(letter, token))
        return true;
    if (item->kind == TOKEN_MARK)
        return item->mark == ',' || item->mark == ';' || item->mark == ')' || item->mark == '"' || item->mark == '|';
    return item->shape == SHAPE_LOWER;
}

/* "Ifversen, M" at the end of a line or cell, "labeled \"Winters, D\"": without its stop. */
static bool is_bare_initial(const struct letter *letter, size_t token)
{
    size_t next = token + 1;
    bool ended = next >= letter->tokens.count || begins_cell(letter, next) || letter->tokens.items[next].mark == '"';

    return letter->tokens.items[token].shape == SHAPE_INITIAL && ended;
}

size_t initials_behind(const struct letter *letter, size_t comma)
{
    const struct token *items = letter->tokens.items;
    size_t next = comma + 1, initials = 0;

    if (comma >= letter->tokens.count || items[comma].mark != ',' || items[comma].space != BREAK_NONE || next >= letter->tokens.count ||
        items[next].space == BREAK_NONE || items[next].space > BREAK_WRAP || is_list_word(letter, letter->classes->record[next], LIST_credential) ||
        is_list_word(letter, letter->classes->record[next], LIST_judge_letter))
        return 0;
    while (initials < MOST_INITIALS && next + 1 < letter->tokens.count && items[next].shape == SHAPE_INITIAL &&
           items[next].space <= (initials ? BREAK_BLANK : BREAK_WRAP) && items[next + 1].mark == '.' && items[next + 1].space == BREAK_NONE) {
        next += 2;
        initials++;
    }
    if (initials == 0 && is_bare_initial(letter, next))
        return 2;
    return initials > 0 && ends_initials(letter, next) ? 2 * initials : 0;
}
