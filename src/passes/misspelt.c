#include "passes/misspelt.h"

#include <string.h>

#include "passes/word_lists.h"

enum {
    SHORTEST = 4, /* letters: shorter ones are abbreviations, and these lack half of a double one at most ("dizy") */
    LONGEST = 16,
    EVERYDAY = 35 /* tier of words that everybody writes */
};

/* A name in a list outweighs an everyday word: "walkr" may be Walker. */
static bool is_everyday(const struct letter *letter, uint16_t record)
{
    static const enum list names[] = {LIST_surname_us, LIST_surname_world, LIST_given_male, LIST_given_female,
                                      LIST_given_world};
    uint8_t tier = record == LEXICON_UNKNOWN ? 0 : lexicon_record(letter->lexicon, record)->tier;

    if (tier == 0 || tier > EVERYDAY)
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (record_in_list(letter->lexicon, letter->lists, record, names[i]))
            return false;
    return true;
}

/* The word with `letter` put before the byte at `at`. */
static uint16_t find_with(const struct letter *text, struct slice word, size_t at, char letter)
{
    char key[LONGEST + 1];

    memcpy(key, word.data, at);
    key[at] = letter;
    memcpy(key + at + 1, word.data + at, word.length - at);
    return lexicon_find(text->lexicon, slice_of(key, word.length + 1));
}

static uint16_t find_exchanged(const struct letter *text, struct slice word, size_t at)
{
    char key[LONGEST];

    memcpy(key, word.data, word.length);
    key[at] = word.data[at + 1];
    key[at + 1] = word.data[at];
    return lexicon_find(text->lexicon, slice_of(key, word.length));
}

uint16_t misspelt_record(const struct letter *letter, struct slice word)
{
    static const char vowels[] = "eaoiu";
    uint16_t found;

    if (word.length < SHORTEST || word.length > LONGEST)
        return LEXICON_UNKNOWN;
    for (size_t i = 0; i < word.length; i++)
        if (word.data[i] < 'a' || word.data[i] > 'z')
            return LEXICON_UNKNOWN;
    if (word.data[word.length - 2] == 'i' && word.data[word.length - 1] == 'n' && is_everyday(letter, found = find_with(letter, word, word.length, 'g')))
        return found; /* "workin" */
    for (size_t i = 1; i < word.length; i++) {
        if (is_everyday(letter, found = find_with(letter, word, i, word.data[i])))
            return found;
        if (word.length == SHORTEST)
            continue;
        if (i + 1 < word.length && is_everyday(letter, found = find_exchanged(letter, word, i)))
            return found;
        for (size_t v = 0; v + 1 < sizeof vowels; v++)
            if (is_everyday(letter, found = find_with(letter, word, i, vowels[v])))
                return found;
    }
    return LEXICON_UNKNOWN;
}
