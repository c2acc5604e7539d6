#include "replace/name_words.h"

#include "base/limits.h"

struct slice folded_copy(struct arena *arena, struct slice word)
{
    char folded[LIMIT_WORD_KEY];
    size_t length = fold_word(word, folded, sizeof folded);
    return length == 0 ? SLICE("") : arena_copy(arena, slice_of(folded, length));
}

size_t count_letters(struct slice word)
{
    size_t count = 0;
    for (size_t i = 0; i < word.length; i++) {
        count += ((unsigned char)word.data[i] & 0xC0) != 0x80;
    }
    return count;
}

/* Whether a word is one letter, which has up to four bytes. */
static bool is_single_letter(struct slice word)
{
    return word.length <= 4 && count_letters(word) == 1;
}

enum category given_category(const struct entity *entity)
{
    if (entity == NULL || entity->given_sex == SEX_UNKNOWN) {
        return CATEGORY_GIVEN_NEUTRAL;
    }
    return entity->given_sex == SEX_FEMALE ? CATEGORY_GIVEN_FEMALE : CATEGORY_GIVEN_MALE;
}

/* Whether a mention has more than one word of a part; stops at the second, as a line in capitals can
 * be one mention of thousands of words. */
static bool part_repeats(const struct mention *mention, enum name_part part)
{
    size_t count = 0;
    for (size_t i = 0; i < mention->word_count && count < 2; i++) {
        count += mention->words[i].part == part;
    }
    return count > 1;
}

/* The entity's own word for a part, so that "Smyth" and "Smith" of one person, or "Bob" and
 * "Robert", come out as one.  A part of several words
 * ("Garcia-Lopez") is renamed word by word, so that "Ms. Garcia" still fits. */
static struct slice entity_word(const struct mention *mention, enum name_part part,
                                struct slice of_entity)
{
    bool single = of_entity.length > 0 && memchr(of_entity.data, ' ', of_entity.length) == NULL &&
                  memchr(of_entity.data, '-', of_entity.length) == NULL &&
                  !part_repeats(mention, part);
    return single ? of_entity : SLICE("");
}

static struct slice first_word(struct slice words)
{
    size_t length = 0;
    while (length < words.length && words.data[length] != ' ' && words.data[length] != '-') {
        length++;
    }
    return slice_of(words.data, length);
}

/* An initial asks for the name it stands for; where the letter never says that name, for itself.  A
 * given name's may be that of a nickname, a surname's must be the surname's first letter: in
 * "Martin T." the T is none of "Midali". */
static struct word_request request(const struct letter *letter, const struct mention *mention,
                                   size_t index, enum category category, enum name_part part,
                                   struct slice of_entity, bool initial)
{
    struct word_request made = {
        .norm = initial ? first_word(of_entity) : entity_word(mention, part, of_entity),
        .category = (uint8_t)category,
        .initial = initial};
    bool exact_initial = initial && category == CATEGORY_SURNAME;
    if (made.norm.length == 0 || exact_initial) {
        struct slice word = letter_word(letter, mention->words[index].token);
        word.length -= mention->words[index].ending;
        struct slice own = folded_copy(letter->aside, word);
        bool fits = made.norm.length > 0 && own.length > 0 && own.data[0] == made.norm.data[0];
        made.norm = fits ? made.norm : own;
    }
    return made;
}

/* The first stem of a mention stands for the whole telling part, a second one ("Mercy" of "Hillside
 * Hospital of Mercy") for itself. */
static struct word_request stem_request(const struct letter *letter, const struct mention *mention,
                                        size_t index, uint8_t type, struct slice of_entity)
{
    struct word_request made = {.norm = of_entity, .category = type == TYPE_STREET ? CATEGORY_STREET : CATEGORY_STEM};
    for (size_t i = 0; i < index; i++) {
        if (mention->words[i].part == PART_STEM) {
            made.norm = SLICE("");
            break;
        }
    }
    if (made.norm.length == 0) {
        made.norm = folded_copy(letter->aside, letter_word(letter, mention->words[index].token));
    }
    return made;
}

struct word_request word_request(const struct letter *letter, const struct mention *mention,
                                 size_t index, uint8_t type, const struct entity *entity)
{
    static const struct slice none = {"", 0};
    const struct mention_word *word = &mention->words[index];
    bool single_letter = is_single_letter(letter_word(letter, word->token));
    struct slice given = entity == NULL ? none : entity->given,
                 middle = entity == NULL ? none : entity->middle;
    struct slice surname = entity == NULL ? none : entity->surname,
                 stem = entity == NULL ? none : entity->stem;
    switch (word->part) {
    case PART_GIVEN:
        return request(letter, mention, index, given_category(entity), PART_GIVEN, given,
                       single_letter);
    case PART_NICKNAME:
        return request(letter, mention, index, given_category(entity), PART_NICKNAME, none,
                       single_letter);
    case PART_MIDDLE:
        return request(letter, mention, index, given_category(entity), PART_MIDDLE, middle,
                       single_letter);
    case PART_SURNAME:
        return request(letter, mention, index, CATEGORY_SURNAME, PART_SURNAME, surname,
                       single_letter);
    case PART_INITIAL_GIVEN:
        return request(letter, mention, index, given_category(entity), PART_INITIAL_GIVEN, given,
                       true);
    case PART_INITIAL_MIDDLE:
        return request(letter, mention, index, given_category(entity), PART_INITIAL_MIDDLE, middle,
                       true);
    case PART_INITIAL_SURNAME:
        return request(letter, mention, index, CATEGORY_SURNAME, PART_INITIAL_SURNAME, surname,
                       true);
    case PART_STEM:
        return stem_request(letter, mention, index, type, stem);
    default:
        return (struct word_request){.norm = none, .category = CATEGORY_SURNAME};
    }
}

struct word_request initial_request(const struct letter *letter, const struct mention *mention,
                                    size_t index, const struct entity *entity, size_t letter_number,
                                    size_t letter_count)
{
    static const struct slice none = {"", 0};
    bool last = letter_number + 1 == letter_count;
    struct slice of_entity = entity == NULL ? none : last ? entity->surname : entity->middle;
    struct word_request made = {.norm = first_word(of_entity),
                                .category = last ? CATEGORY_SURNAME : (uint8_t)given_category(entity),
                                .initial = true};
    if (made.norm.length == 0) {
        struct slice word = letter_word(letter, mention->words[index].token);
        size_t start = 0;
        for (size_t seen = 0; seen < letter_number; seen++) {
            start++;
            while (start < word.length && ((unsigned char)word.data[start] & 0xC0) == 0x80) {
                start++;
            }
        }
        size_t end = start + 1;
        while (end < word.length && ((unsigned char)word.data[end] & 0xC0) == 0x80) {
            end++;
        }
        made.norm = folded_copy(letter->aside, slice_of(word.data + start, end - start));
    }
    return made;
}
