#include "passes/near_words.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"

struct near_word {
    struct slice word;
    size_t next; /* another word of the same form: index + 1 */
};

enum { LONGEST_CHAIN = 64 }; /* words of one form that are looked at */

static bool begins_letter(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

size_t near_length(struct slice word)
{
    size_t count = 0;
    for (size_t i = 0; i < word.length; i++)
        count += begins_letter(word.data[i]);
    return count;
}

/* Where the letter that begins at `at` ends. */
static size_t letter_end(struct slice word, size_t at)
{
    for (at++; at < word.length && !begins_letter(word.data[at]);)
        at++;
    return at;
}

static bool swapped(struct slice one, struct slice other)
{
    size_t first = letter_end(one, 0);
    size_t moved = one.length - first;
    return letter_end(one, first) == one.length && one.length == other.length &&
           memcmp(one.data, other.data + moved, first) == 0 &&
           memcmp(one.data + first, other.data, moved) == 0;
}

/* What is left of both words when their common beginning and end are taken away tells the error. */
bool one_error_apart(struct slice one, struct slice other)
{
    size_t start = 0, end = 0;
    size_t shorter = one.length < other.length ? one.length : other.length;

    while (start < shorter && one.data[start] == other.data[start])
        start++;
    while (start > 0 && start < one.length && !begins_letter(one.data[start]))
        start--;
    while (end < shorter - start &&
           one.data[one.length - end - 1] == other.data[other.length - end - 1])
        end++;
    while (end > 0 && !begins_letter(one.data[one.length - end]))
        end--;
    struct slice a = slice_of(one.data + start, one.length - start - end);
    struct slice b = slice_of(other.data + start, other.length - start - end);
    size_t letters_a = near_length(a), letters_b = near_length(b);
    if (letters_a <= 1 && letters_b <= 1)
        return letters_a + letters_b > 0;
    return letters_a == 2 && letters_b == 2 && swapped(a, b);
}

void near_words_init(struct near_words *words, struct arena *arena, struct hash_seed seed)
{
    *words = (struct near_words){.arena = arena};
    hash_map_init(&words->variants, seed);
}

void near_words_free(struct near_words *words)
{
    hash_map_free(&words->variants);
    free(words->items);
}

static bool add_form(struct near_words *words, struct slice form, struct slice word)
{
    uint64_t *place = hash_map_place(&words->variants, form, true);

    if (!place || !GROW_ONE(words->items, words->count, words->capacity, LIMIT_KNOWN_FORMS))
        return false;
    words->items[words->count] = (struct near_word){word, (size_t)*place};
    *place = ++words->count;
    return true;
}

/* The word without the letter [from, to), in `out` of LIMIT_WORD_KEY bytes. */
static struct slice without(struct slice word, size_t from, size_t to, char *out)
{
    memcpy(out, word.data, from);
    memcpy(out + from, word.data + to, word.length - to);
    return slice_of(out, word.length - (to - from));
}

bool near_words_add(struct near_words *words, struct slice word)
{
    if (near_length(word) < NEAR_SHORTEST || word.length > LIMIT_WORD_KEY)
        return true;
    if (!add_form(words, word, word))
        return false;
    for (size_t at = 0; at < word.length;) {
        char bytes[LIMIT_WORD_KEY];
        size_t end = letter_end(word, at);
        struct slice form = arena_copy(words->arena, without(word, at, end, bytes));
        if (!form.data || !add_form(words, form, word))
            return false;
        at = end;
    }
    return true;
}

static bool find_form(const struct near_words *words, struct slice form, struct slice word,
                      struct slice *found)
{
    /* looking up does not change the table */
    const uint64_t *place = hash_map_place((struct hash_map *)&words->variants, form, false);
    size_t item = place ? (size_t)*place : 0;

    for (size_t i = 0; item > 0 && i < LONGEST_CHAIN; i++, item = words->items[item - 1].next)
        if (one_error_apart(words->items[item - 1].word, word)) {
            *found = words->items[item - 1].word;
            return true;
        }
    return false;
}

bool near_words_find(const struct near_words *words, struct slice word, struct slice *found)
{
    if (words->count == 0 || near_length(word) + 1 < NEAR_SHORTEST || word.length > LIMIT_WORD_KEY)
        return false;
    if (find_form(words, word, word, found))
        return true;
    for (size_t at = 0; at < word.length;) {
        char bytes[LIMIT_WORD_KEY];
        size_t end = letter_end(word, at);
        if (find_form(words, without(word, at, end, bytes), word, found))
            return true;
        at = end;
    }
    return false;
}
