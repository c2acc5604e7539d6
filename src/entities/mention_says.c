#include "entities/mention_says.h"

#include "base/limits.h"

enum { SHORT_KEY = 256 }; /* bytes */

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

static bool has_part(const struct mention *mention, size_t word, enum name_part part, enum name_part other)
{
    return mention->words[word].part == part || mention->words[word].part == other;
}

static size_t write_key(const struct letter *letter, const struct mention *mention, enum name_part part, enum name_part other, char *key,
                        size_t size)
{
    size_t used = 0;

    for (size_t i = 0; i < mention->word_count; i++) {
        if (!has_part(mention, i, part, other))
            continue;
        if (used > 0)
            key[used++] = ' ';
        used += fold_word(letter_word(letter, mention->words[i].token), key + used, size - used);
    }
    return used;
}

struct slice mention_key(struct letter *letter, const struct mention *mention, enum name_part part, enum name_part other)
{
    char key[SHORT_KEY];
    size_t size = 0; /* folded, a word may have three times its bytes */

    for (size_t i = 0; i < mention->word_count; i++)
        if (has_part(mention, i, part, other))
            size += letter->tokens.items[mention->words[i].token].length * 3u + 1;
    if (size == 0)
        return SLICE("");
    if (size <= sizeof key) /* as nearly all are: no more is kept than is needed */
        return arena_copy(letter->arena, slice_of(key, write_key(letter, mention, part, other, key, size)));
    char *long_key = arena_take(letter->arena, size, 1);
    return slice_of(long_key, long_key ? write_key(letter, mention, part, other, long_key, size) : 0);
}

/* The last letter of "CH", which a chart or a judgment calls Craig Hollins by. */
static char last_initial(const struct letter *letter, const struct mention *mention)
{
    char key[LIMIT_WORD_KEY];
    bool alone = mention->word_count == 1 && mention->words[0].part == PART_INITIAL_GIVEN;
    size_t length = alone ? fold_word(letter_word(letter, mention->words[0].token), key, sizeof key) : 0;

    return length > 1 ? key[length - 1] : 0;
}

char mention_initial(const struct letter *letter, const struct mention *mention, enum name_part part)
{
    for (size_t i = 0; i < mention->word_count; i++)
        if (mention->words[i].part == part) {
            char key[LIMIT_WORD_KEY];
            size_t length = fold_word(letter_word(letter, mention->words[i].token), key, sizeof key);
            return length > 0 ? key[0] : 0;
        }
    return part == PART_INITIAL_SURNAME ? last_initial(letter, mention) : 0;
}

struct mention_word *mention_single_word(const struct mention *mention)
{
    return mention->word_count == 1 ? &mention->words[0] : NULL;
}

size_t title_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t title = token;

    if (token == 0 || items[token].space >= BREAK_COLUMN)
        return token;
    title--;
    if (title > 0 && items[title].kind == TOKEN_MARK && items[title].mark == '.' && items[title].space < BREAK_LINE)
        title--;
    bool relative = items[title].shape == SHAPE_LOWER && in_list(letter, title, LIST_relative); /* "his brother Nels" */
    return in_list(letter, title, LIST_title) && !relative ? title : token;
}

bool mention_has_title(const struct letter *letter, const struct mention *mention)
{
    return mention->word_count > 0 && title_before(letter, mention->words[0].token) != mention->words[0].token;
}

static enum sex title_sex(const struct letter *letter, size_t token)
{
    return in_list(letter, token, LIST_title_female) ? SEX_FEMALE : in_list(letter, token, LIST_title_male) ? SEX_MALE : SEX_UNKNOWN;
}

enum sex mention_title_sex(const struct letter *letter, const struct span *span, const struct mention *mention)
{
    size_t first = tokens_at(&letter->tokens, span->view.start.byte);
    enum sex sex = first < letter->tokens.count ? title_sex(letter, title_before(letter, first)) : SEX_UNKNOWN;

    for (size_t i = 0; i < mention->word_count && !sex; i++) /* the title may lie in the span */
        if (mention->words[i].part == PART_KEEP)
            sex = title_sex(letter, mention->words[i].token);
    return sex;
}

bool mention_is_doctor(const struct letter *letter, const struct span *span, const struct mention *mention)
{
    size_t first = tokens_at(&letter->tokens, span->view.start.byte);
    size_t title = first < letter->tokens.count ? title_before(letter, first) : first;

    if (title != first && in_list(letter, title, LIST_role_clinician))
        return true;
    return mention->word_count > 1 && mention->words[0].part == PART_KEEP && in_list(letter, mention->words[0].token, LIST_role_clinician);
}

/* lone: the name has no other word.  Of a name like Jean-Baptiste only the words tell that one sex alone bears. */
static enum sex record_sex(const struct letter *letter, uint16_t record, bool lone)
{
    bool male = record_in_list(letter->lexicon, letter->lists, record, LIST_given_male);
    bool female = record_in_list(letter->lexicon, letter->lists, record, LIST_given_female);

    if (record_in_list(letter->lexicon, letter->lists, record, LIST_either_sex))
        return SEX_UNKNOWN;
    if (male && female && lone) { /* the census knows a few of the other sex under most names */
        male = record_in_list(letter->lexicon, letter->lists, record, LIST_chiefly_male);
        female = record_in_list(letter->lexicon, letter->lists, record, LIST_chiefly_female);
    }
    return male == female ? SEX_UNKNOWN : male ? SEX_MALE : SEX_FEMALE;
}

enum sex given_name_sex(const struct letter *letter, struct slice given)
{
    bool lone = given.length > 0 && !memchr(given.data, ' ', given.length);
    enum sex sex = SEX_UNKNOWN;

    for (size_t start = 0, end; start < given.length; start = end + 1) {
        for (end = start; end < given.length && given.data[end] != ' ';)
            end++;
        enum sex of_word = record_sex(letter, lexicon_find(letter->lexicon, slice_of(given.data + start, end - start)), lone);
        if (sex && of_word && sex != of_word)
            return SEX_UNKNOWN;
        sex = of_word ? of_word : sex;
    }
    return sex;
}

enum sex mention_pronoun_sex(const struct letter *letter, const struct span *span)
{
    enum { REACH = 10 }; /* tokens */
    const struct token *items = letter->tokens.items;
    size_t first = tokens_at(&letter->tokens, span->view.start.byte);

    for (size_t i = first; i > 0 && first - i < REACH && items[i].space < BREAK_LINE && items[i - 1].mark != '.'; i--) {
        if (in_list(letter, i - 1, LIST_pronoun_female))
            return SEX_FEMALE;
        if (in_list(letter, i - 1, LIST_pronoun_male))
            return SEX_MALE;
    }
    return SEX_UNKNOWN;
}

bool mention_has_article(const struct letter *letter, const struct mention *mention)
{
    size_t token = mention->word_count > 0 ? mention->words[0].token : 0;
    return token > 0 && letter->tokens.items[token].space < BREAK_LINE && in_list(letter, token - 1, LIST_article);
}

bool word_is_surname(const struct letter *letter, size_t token)
{
    return in_list(letter, token, LIST_surname_us) || in_list(letter, token, LIST_surname_world);
}
