#include "passes/context_writer.h"

/* FNV-1a, 64 bits. */
#define HASH_START UINT64_C(0xcbf29ce484222325)

static uint64_t hash_on(uint64_t hash, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * UINT64_C(0x100000001b3);
    return hash;
}

static uint64_t hash_join(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

/* What stands before "=", and each word behind it. */
uint64_t context_hash(struct slice text)
{
    size_t at = 0;

    while (at < text.length && text.data[at] != '=')
        at++;
    uint64_t hash = hash_on(HASH_START, text.data, at);
    while (at < text.length) {
        size_t word = at + 1;
        for (at = word; at < text.length && text.data[at] != ' ';)
            at++;
        hash = hash_join(hash, hash_on(HASH_START, text.data + word, at - word));
    }
    return hash;
}

static void put(struct context_writer *writer, const char *text, size_t length)
{
    if (!writer->in_words || writer->length + length > sizeof writer->text) /* no word is as long as that */
        return;
    memcpy(writer->text + writer->length, text, length);
    writer->length += length;
}

void context_begin(struct context_writer *writer, const char *family)
{
    size_t length = strlen(family);

    writer->length = writer->head;
    put(writer, family, length);
    writer->hash = hash_on(writer->head_hash, family, length);
}

void context_end(struct context_writer *writer)
{
    struct context_feature feature = {slice_of(writer->text, writer->length), writer->hash};
    writer->note(writer->context, &feature);
}

void context_put(struct context_writer *writer, char before, const char *text, size_t length)
{
    put(writer, &before, 1);
    put(writer, text, length);
    writer->hash = hash_join(writer->hash, hash_on(HASH_START, text, length));
}

uint8_t context_cover_at(const struct context_writer *writer, size_t token)
{
    uint8_t cover = writer->cover->types[token];

    return cover && context_is_own(writer->place->kind, (enum type)(cover - 1)) ? 0 : cover;
}

static size_t copy_text(char *to, const char *text)
{
    size_t length = strlen(text);
    memcpy(to, text, length);
    return length;
}

/* at: tokens from the first, or behind the end. */
static size_t read_word(const struct context_writer *writer, ptrdiff_t at, char text[LIMIT_WORD_KEY + 2])
{
    const struct tokens *tokens = &writer->letter->tokens;

    if (at < 0 || (size_t)at >= tokens->count)
        return copy_text(text, at < 0 ? "^" : "$");
    const struct token *item = &tokens->items[at];
    if (context_cover_at(writer, (size_t)at)) {
        text[0] = '<';
        size_t length = 1 + copy_text(text + 1, type_name((enum type)(context_cover_at(writer, (size_t)at) - 1)));
        text[length] = '>';
        return length + 1;
    }
    if (item->kind == TOKEN_NUMBER) {
        text[0] = '#';
        text[1] = (char)('0' + (item->length < MOST_DIGITS ? item->length : MOST_DIGITS));
        return 2;
    }
    if (item->kind == TOKEN_MARK) {
        text[0] = item->mark > ' ' && item->mark < 0x7F ? (char)item->mark : '?';
        return 1;
    }
    if (item->kind == TOKEN_POSSESSIVE)
        return copy_text(text, "'s");
    return fold_word(letter_word(writer->letter, (size_t)at), text, LIMIT_WORD_KEY);
}

/* A word before or behind the place, read once. */
static const struct context_word *word_at(struct context_writer *writer, ptrdiff_t at)
{
    const struct context_place *place = writer->place;
    ptrdiff_t first = (ptrdiff_t)place->first;
    size_t slot = at < first ? (size_t)(at - first + NEAR_BEFORE) : (size_t)(at - (ptrdiff_t)place->end + NEAR_BEFORE);
    struct context_word *word = &writer->words[slot];

    if (!writer->read[slot]) {
        writer->read[slot] = true;
        word->length = read_word(writer, at, word->text);
        word->hash = hash_on(HASH_START, word->text, word->length);
    }
    return word;
}

void context_put_near(struct context_writer *writer, char before, ptrdiff_t at)
{
    const struct context_word *word = word_at(writer, at);

    put(writer, &before, 1);
    put(writer, word->text, word->length);
    writer->hash = hash_join(writer->hash, word->hash);
}

void context_writer_start(struct context_writer *writer)
{
    writer->head = copy_text(writer->text, context_name(writer->place->kind));
    writer->text[writer->head++] = ' ';
    writer->head_hash = hash_on(HASH_START, writer->text, writer->head);
}
