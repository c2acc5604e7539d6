/* Dictionary words and phrases that weak evidence must not touch: guideline bodies, statutes, scales, drugs, boilerplate.
 * How strong a list protects is said in patterns/evidence/protect.evidence. */
#include "passes/protect.h"

#include <stdlib.h>

#include "passes/passes.h"
#include "passes/word_classes.h"

enum { PROTECT_LISTS = 32 };

struct protect_list {
    uint64_t lists[2];
    uint16_t confidence;
    bool bars;      /* no sum of evidence makes a name of its words */
    bool labels;    /* the same where a colon makes a label of them */
    bool spares_trades; /* but for a label */
    bool capitals;      /* a short word alone is meant only in capitals */
    char rule[40];
};

struct protect_lists {
    uint64_t any[2]; /* lists that protect at all */
    struct protect_list items[PROTECT_LISTS]; /* the strongest first, equal ones as in the file */
    size_t count;
    uint8_t of_record[]; /* the strongest list that a lexicon record is in, + 1; 0: none */
};

/* Takes WORD from the end of a line. */
static bool ends_with(struct slice *rest, struct slice word)
{
    if (rest->length <= word.length || memcmp(rest->data + rest->length - word.length, word.data, word.length) != 0)
        return false;
    rest->length -= word.length;
    return true;
}

static bool read_line(struct protect_lists *all, struct slice line, const struct lexicon *lexicon)
{
    if (line.length == 0 || line.data[0] == '#')
        return true;
    const char *blank = memchr(line.data, ' ', line.length);
    size_t name_length = blank ? (size_t)(blank - line.data) : 0;
    int list = lexicon_list(lexicon, slice_of(line.data, name_length));
    struct slice number = slice_of(line.data + name_length + 1, line.length - name_length - (blank != NULL));
    bool capitals = ends_with(&number, SLICE(" capitals")), spares_trades = ends_with(&number, SLICE(" spares-trades")), bars = ends_with(&number, SLICE(" bars")), labels = ends_with(&number, SLICE(" labels"));
    if (!blank || list < 0 || all->count == PROTECT_LISTS || name_length > 30 || number.length != 3)
        return false;
    unsigned value = 0;
    for (size_t i = 0; i < number.length; i++) {
        if (number.data[i] < '0' || number.data[i] > '9')
            return false;
        value = value * 10 + (unsigned)(number.data[i] - '0');
    }
    struct protect_list item = {.confidence = (uint16_t)value, .bars = bars, .labels = labels, .spares_trades = spares_trades, .capitals = capitals};
    item.lists[list >> 6] = UINT64_C(1) << (list & 63);
    memcpy(item.rule, "protect/", 8);
    memcpy(item.rule + 8, line.data, name_length);
    size_t at = all->count++;
    for (; at > 0 && all->items[at - 1].confidence < item.confidence; at--)
        all->items[at] = all->items[at - 1];
    all->items[at] = item;
    all->any[0] |= item.lists[0];
    all->any[1] |= item.lists[1];
    return true;
}

static uint8_t protecting_list(const struct protect_lists *all, const struct word_attributes *word)
{
    if (!(word->lists[0] & all->any[0]) && !(word->lists[1] & all->any[1]))
        return 0;
    size_t i = 0;
    while (!(word->lists[0] & all->items[i].lists[0]) && !(word->lists[1] & all->items[i].lists[1]))
        i++;
    return (uint8_t)(i + 1);
}

enum scrim_status protect_lists_new(struct slice text, const struct lexicon *lexicon, struct protect_lists **out,
                                    struct scrim_error *error)
{
    size_t records = lexicon_record_count(lexicon);
    struct protect_lists *all = calloc(1, sizeof *all + records);

    *out = NULL;
    if (!all)
        return error_no_memory(error);
    for (unsigned line = 1; text.length > 0; line++) {
        const char *end = memchr(text.data, '\n', text.length);
        size_t length = end ? (size_t)(end - text.data) : text.length;
        if (!read_line(all, slice_of(text.data, length), lexicon)) {
            free(all);
            return error_set(error, SCRIM_CONFIGURATION, "protect.evidence:%u: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`", line);
        }
        length += end != NULL;
        text = slice_of(text.data + length, text.length - length);
    }
    for (size_t i = LEXICON_UNKNOWN + 1; i < records; i++)
        all->of_record[i] = protecting_list(all, lexicon_record(lexicon, (uint16_t)i));
    *out = all;
    return SCRIM_OK;
}

void protect_lists_free(struct protect_lists *lists)
{
    free(lists);
}

bool protect_lists_bar(const struct protect_lists *lists, uint16_t record)
{
    uint8_t list = lists ? lists->of_record[record] : 0;
    return list > 0 && lists->items[list - 1].bars;
}

/* "DOB:" with its value behind it.  Many surnames are labels too ("Page"), and a colon may follow who is spoken to. */
static bool is_label(const struct letter *letter, size_t first, size_t count)
{
    const struct token *items = letter->tokens.items;
    size_t colon = first + count;

    if (colon < letter->tokens.count && items[colon].mark == '.' && items[colon].space == BREAK_NONE)
        colon++; /* "D.O.B.:" */
    return colon + 1 < letter->tokens.count && items[colon].mark == ':' && items[colon].space < BREAK_LINE &&
           items[colon + 1].space < BREAK_LINE &&
           !record_in_list(letter->lexicon, letter->lists, letter->classes->record[first], LIST_surname_us);
}

/* "Ada called" where "ADA" is a statute, "Anna Netter" where "Netter" is an atlas, "Cobra Street": a word by itself may be meant otherwise. */
static bool is_somebody(const struct letter *letter, size_t at, const struct protect_list *list)
{
    enum { ACRONYM = 4 }; /* letters, and few given names are longer and a statute, too */
    const struct token *word = &letter->tokens.items[at];

    if (word->shape != SHAPE_CAPITAL)
        return false;
    bool street = at + 1 < letter->tokens.count && word[1].shape == SHAPE_CAPITAL && word[1].space < BREAK_LINE &&
                  record_in_list(letter->lexicon, letter->lists, word[1].attributes, LIST_street_type); /* "Cobra Street" */
    if (street || (list->capitals && word->length <= ACRONYM))
        return true;
    bool behind_name = at > 0 && word->space < BREAK_LINE &&
                       ((word[-1].shape == SHAPE_CAPITAL && record_in_set(letter->lexicon, &letter->lists->given, letter->classes->record[at - 1])) ||
                        (at > 1 && word[-1].mark == '.' && word[-2].shape == SHAPE_INITIAL && word[-2].space < BREAK_LINE));
    return behind_name && record_in_list(letter->lexicon, letter->lists, letter->classes->record[at], LIST_surname_us);
}

static enum scrim_status add(struct letter *letter, size_t first, size_t count, size_t list, struct scrim_error *error)
{
    const struct token *begin = &letter->tokens.items[first], *end = begin + count - 1;
    const struct protect_list *protector = &letter->protect->items[list];
    struct candidate *candidate;
    enum scrim_status status = letter_place(letter, &candidate, error);

    if (status)
        return status;
    candidate->range = (struct view_range){{begin->start}, {end->start + end->length}};
    candidate->rule = protector->rule;
    candidate->type = TYPE_PROTECT;
    candidate->guess = TYPE_NONE;
    candidate->bars = protector->bars || (protector->labels && is_label(letter, first, count));
    candidate->spares_trades = protector->spares_trades && !candidate->bars;
    candidate->confidence = protector->confidence;
    return SCRIM_OK;
}

enum scrim_status pass_protect(struct letter *letter, struct scrim_error *error)
{
    const struct token_classes *classes = letter->classes;
    const uint8_t *of_record = letter->protect->of_record;
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; status == SCRIM_OK && i < letter->tokens.count;) {
        uint8_t list = of_record[classes->record[i]];
        size_t count = 1;
        if (list) {
            count = classes->phrase[i] ? classes->phrase[i] : 1; /* all its tokens have the phrase's record */
            const struct protect_list *protector = &letter->protect->items[list - 1];
            bool protects = protector->confidence > 0 || is_label(letter, i, count);
            if (protects && !(count == 1 && is_somebody(letter, i, protector)))
                status = add(letter, i, count, list - 1u, error);
        }
        i += count;
    }
    return status;
}
