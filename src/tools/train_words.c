/* The vocabulary of the evidence (passes/vocabulary.h): English words that stand in several letters of the tree.
 *
 * usage: train_words WORDS-OUT TEXT...
 *
 * `word husband` a line, sorted.  Which of them get a weight of their own is what the trainer finds out (tools/train.c). */
#include <stdio.h>
#include <stdlib.h>

#include "base/grow.h"
#include "base/hash.h"
#include "base/limits.h"
#include "tools/training.h"

enum { LEAST_LETTERS = 4 }; /* a word of fewer is a guess about who wrote them */

struct words {
    struct hash_map seen; /* the number of each word */
    struct word {
        char *text;
        size_t length, letters, last; /* how many letters it is in, the last of them */
    } *items;
    size_t count, capacity, letter;
};

static struct word *word_of(struct words *words, struct slice key)
{
    uint64_t *place = hash_map_place(&words->seen, key, false);

    if (place)
        return &words->items[*place];
    char *text = malloc(key.length);
    if (!text || !GROW_ONE(words->items, words->count, words->capacity, SIZE_MAX / sizeof *words->items))
        training_stop("out of memory");
    memcpy(text, key.data, key.length);
    place = hash_map_place(&words->seen, slice_of(text, key.length), true);
    if (!place)
        training_stop("out of memory");
    *place = words->count;
    words->items[words->count] = (struct word){.text = text, .length = key.length};
    return &words->items[words->count++];
}

static void count_letter(void *context, struct letter *letter, const struct training_document *document)
{
    struct words *words = context;
    char key[LIMIT_WORD_KEY];

    if (!training_find(letter, document->text))
        return;
    words->letter++;
    for (size_t i = 0; i < letter->tokens.count; i++) {
        size_t length = evidence_is_english(letter, letter->classes, i) ? fold_word(letter_word(letter, i), key, sizeof key) : 0;
        if (length == 0)
            continue;
        struct word *word = word_of(words, slice_of(key, length));
        word->letters += word->last != words->letter;
        word->last = words->letter;
    }
}

static int by_text(const void *a, const void *b)
{
    const struct word *left = a, *right = b;
    size_t length = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->text, right->text, length);

    return order ? order : (left->length > right->length) - (left->length < right->length);
}

int main(int count, char **arguments)
{
    struct letter letter;
    struct words words = {.count = 0};

    if (count < 3)
        training_stop("usage: train_words WORDS-OUT TEXT...");
    hash_map_init(&words.seen, (struct hash_seed){0, 0});
    training_letter(&letter, SLICE(""), SLICE(""));
    for (int i = 2; i < count; i++)
        training_read(arguments[i], &letter, count_letter, &words);
    qsort(words.items, words.count, sizeof *words.items, by_text);
    FILE *out = fopen(arguments[1], "wb");
    if (!out)
        training_stop(arguments[1]);
    for (size_t i = 0; i < words.count; i++)
        if (words.items[i].letters >= LEAST_LETTERS)
            fprintf(out, "word %.*s\n", (int)words.items[i].length, words.items[i].text);
    return fclose(out) ? 1 : 0;
}
