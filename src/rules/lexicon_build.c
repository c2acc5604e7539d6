/* From lists to words with attributes; rules/lexicon_write.c makes bytes of them. */
#include "rules/lexicon_build.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/grow.h"
#include "base/place.h"
#include "rules/lexicon_builder.h"
#include "rules/pattern_text.h"

/* Memory for the text of keys: far more than 50 lists of 64 MiB could be read to. */
#define KEYS_MAXIMUM ((size_t)1 << 30)
#define WORDS_MAXIMUM ((size_t)1 << 26)

enum { PATH_SHOWN = 90 }; /* bytes of a list's path in a message; of a longer one the end is shown */

enum number_kind { NUMBER_MISSING, NUMBER_NONE, NUMBER_RANK, NUMBER_TIER, NUMBER_VALUE };

/* One file being read. */
struct list_reader {
    struct lexicon_builder *builder;
    struct scrim_error *error;
    struct slice path; /* without .txt */
    unsigned list;     /* its number */
    enum number_kind kind;
    bool has_source, has_licence;
    unsigned line;
    struct slice text; /* of the line */
    /* A key of the header that may be meant for another one, and where it stands. */
    const char *meant;
    unsigned meant_line, meant_column;
};

struct lexicon_builder *lexicon_builder_new(void)
{
    struct lexicon_builder *builder = calloc(1, sizeof *builder);
    if (builder == NULL)
        return NULL;
    arena_init(&builder->arena, KEYS_MAXIMUM);
    /* Seed 0: the words come from our own lists and from the caller's, never from a letter. */
    hash_map_init(&builder->places, (struct hash_seed){0, 0});
    return builder;
}

void lexicon_builder_free(struct lexicon_builder *builder)
{
    if (builder == NULL)
        return;
    hash_map_free(&builder->places);
    arena_free(&builder->arena);
    tokens_free(&builder->tokens);
    free(builder->words);
    free(builder);
}

void lexicon_builder_set_first(struct lexicon_builder *builder)
{
    builder->first = true;
}

/* The word of a key, made when new; NULL: out of memory. */
static struct lexicon_word *find_or_add(struct lexicon_builder *builder, const char *bytes,
                                        size_t length)
{
    const uint64_t *known = hash_map_place(&builder->places, slice_of(bytes, length), false);
    if (known != NULL)
        return &builder->words[*known];
    if (!GROW_ONE(builder->words, builder->count, builder->capacity, WORDS_MAXIMUM))
        return NULL;
    struct slice key = arena_copy(&builder->arena, slice_of(bytes, length));
    if (key.data == NULL)
        return NULL;
    uint64_t *place = hash_map_place(&builder->places, key, true);
    if (place == NULL)
        return NULL;
    *place = builder->count;
    struct lexicon_word *word = &builder->words[builder->count++];
    *word = (struct lexicon_word){.key = key};
    return word;
}

static enum scrim_status error_in_list(const struct list_reader *reader, unsigned line,
                                       unsigned column, const char *what, const char *nearest)
{
    char path[PATH_SHOWN + sizeof ".txt"];
    size_t shown = reader->path.length < PATH_SHOWN ? reader->path.length : PATH_SHOWN;
    int length = snprintf(path, sizeof path, "%.*s.txt", (int)shown,
                          reader->path.data + reader->path.length - shown);
    /* a file without lines is wrong at its first one */
    struct place place = {slice_of(path, (size_t)length), line > 0 ? line : 1, column};
    return error_at(reader->error, place, "%s%s%s%s", what,
                    nearest == NULL ? "" : "; did you mean ", nearest == NULL ? "" : nearest,
                    nearest == NULL ? "" : ":?");
}

/* at: the part of the line that is wrong, NULL: its beginning. */
static enum scrim_status list_error_at(const struct list_reader *reader, const char *at,
                                       const char *what)
{
    return error_in_list(reader, reader->line, at == NULL ? 1 : column_of(reader->text, at), what,
                         NULL);
}

static enum scrim_status list_error(const struct list_reader *reader, const char *what)
{
    return list_error_at(reader, NULL, what);
}

static struct slice trim(struct slice text)
{
    while (text.length > 0 && (text.data[0] == ' ' || text.data[0] == '\t')) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 &&
           (text.data[text.length - 1] == ' ' || text.data[text.length - 1] == '\t' ||
            text.data[text.length - 1] == '\r'))
        text.length--;
    return text;
}

static bool take_prefix(struct slice *text, struct slice prefix)
{
    if (!slice_starts_with(*text, prefix))
        return false;
    *text = trim(slice_of(text->data + prefix.length, text->length - prefix.length));
    return true;
}

/* "license: MIT" is a comment like any other, until it turns out that a licence is lacking. */
static void note_mistyped(struct list_reader *reader, struct slice rest)
{
    static const char *const keys[] = {"source", "licence", "number"};
    const char *colon = memchr(rest.data, ':', rest.length);
    if (colon == NULL)
        return;
    const char *nearest =
        nearest_name(slice_of(rest.data, (size_t)(colon - rest.data)), keys, 3);
    if (nearest == NULL)
        return;
    reader->meant = nearest;
    reader->meant_line = reader->line;
    reader->meant_column = column_of(reader->text, rest.data);
}

static enum scrim_status read_header_line(struct list_reader *reader, struct slice line)
{
    struct slice rest = trim(slice_of(line.data + 1, line.length - 1));
    if (take_prefix(&rest, SLICE("source:"))) {
        reader->has_source = rest.length > 0;
    } else if (take_prefix(&rest, SLICE("licence:"))) {
        reader->has_licence = rest.length > 0;
    } else if (take_prefix(&rest, SLICE("number:"))) {
        static const char *const kinds[] = {[NUMBER_NONE] = "none",
                                            [NUMBER_RANK] = "rank",
                                            [NUMBER_TIER] = "tier",
                                            [NUMBER_VALUE] = "value"};
        for (unsigned kind = NUMBER_NONE; kind <= NUMBER_VALUE; kind++)
            if (slice_equal(rest, slice_from_string(kinds[kind])))
                reader->kind = (enum number_kind)kind;
        if (reader->kind == NUMBER_MISSING)
            return list_error_at(reader, rest.data, "number: is none, rank, tier or value");
    } else {
        note_mistyped(reader, rest);
    }
    return SCRIM_OK;
}

/* Decimal digits, at most nine; false for anything else. */
static bool read_number(struct slice text, uint32_t *number)
{
    *number = 0;
    if (text.length == 0 || text.length > 9)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
        *number = *number * 10 + (uint32_t)(text.data[i] - '0');
    }
    return true;
}

static uint8_t rank_class(uint32_t rank)
{
    uint8_t class = 0;
    for (; rank > 0; rank >>= 1)
        class ++;
    return class;
}

static uint8_t least_known(uint8_t a, uint8_t b)
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

static bool set_number(struct word_attributes *attributes, enum number_kind kind, uint32_t number)
{
    switch (kind) {
    case NUMBER_RANK:
        attributes->rank = least_known(attributes->rank, rank_class(number));
        return number > 0;
    case NUMBER_TIER:
        attributes->tier = least_known(attributes->tier, (uint8_t)number);
        return number > 0 && number <= 100;
    case NUMBER_VALUE:
        attributes->value = (uint16_t)number;
        return number > 0 && number <= UINT16_MAX;
    default:
        return false;
    }
}

/* The key of an entry, made by the tokenizer that reads letters. */
static enum scrim_status make_key(struct lexicon_builder *builder, struct slice entry,
                                  struct lexicon_key *key, bool *made, struct scrim_error *error)
{
    struct view view = {.text = entry, .ascii = true};
    for (size_t i = 0; i < entry.length; i++)
        if ((unsigned char)entry.data[i] >= 0x80)
            view.ascii = false;
    enum scrim_status status = tokens_build(&view, &builder->tokens, error);
    if (status == SCRIM_OK)
        *made = lexicon_key_make(key, entry, builder->tokens.items,
                                 builder->tokens.items + builder->tokens.count);
    return status;
}

/* Most words are no later word of any phrase, which ends the search for one at once. */
static bool note_later_words(struct lexicon_builder *builder, const char *blank, const char *end)
{
    while (blank != NULL) {
        const char *start = blank + 1;
        blank = memchr(start, ' ', (size_t)(end - start));
        struct lexicon_word *word = find_or_add(builder, start, (size_t)((blank == NULL ? end : blank) - start));
        if (word == NULL)
            return false;
        word->attributes.later = 1;
    }
    return true;
}

/* A phrase is found from its first word, so that word gets an entry of its own. */
static bool note_phrase(struct list_reader *reader, const struct lexicon_key *key)
{
    if (key->words < 2)
        return true;
    const char *blank = memchr(key->bytes, ' ', key->length);
    size_t length = blank == NULL ? key->length : (size_t)(blank - key->bytes);
    struct lexicon_word *first = find_or_add(reader->builder, key->bytes, length);
    if (first == NULL)
        return false;
    if (first->attributes.phrase_words < key->words)
        first->attributes.phrase_words = (uint8_t)key->words;
    first->starts.lists[reader->list >> 6] |= (uint64_t)1 << (reader->list & 63);
    return note_later_words(reader->builder, blank, key->bytes + key->length);
}

static enum scrim_status read_entry(struct list_reader *reader, struct slice line)
{
    struct slice entry = line, number_text = {NULL, 0};
    size_t wrong;
    if (!utf8_is_valid(line, &wrong))
        return list_error_at(reader, line.data + wrong, "no UTF-8");
    const char *tab = memchr(line.data, '\t', line.length);
    if (tab != NULL) {
        entry.length = (size_t)(tab - line.data);
        number_text = slice_of(tab + 1, line.length - entry.length - 1);
    }
    entry = trim(entry);
    uint32_t number = 0;
    if (entry.length == 0)
        return list_error(reader, "blank entry");
    if (tab != NULL && !read_number(trim(number_text), &number))
        return list_error_at(reader, number_text.data, "after the tab stands no number");
    struct lexicon_key key;
    bool made = false;
    enum scrim_status status = make_key(reader->builder, entry, &key, &made, reader->error);
    if (status != SCRIM_OK)
        return status;
    if (!made)
        return list_error(reader, "an entry has one to eight words of at most 64 bytes");
    if (!note_phrase(reader, &key))
        return error_no_memory(reader->error);
    struct lexicon_word *word = find_or_add(reader->builder, key.bytes, key.length);
    if (word == NULL)
        return error_no_memory(reader->error);
    uint64_t bit = (uint64_t)1 << (reader->list & 63);
    if ((word->attributes.lists[reader->list >> 6] & bit) == 0)
        reader->builder->lists[reader->list].words++;
    word->attributes.lists[reader->list >> 6] |= bit;
    if (tab != NULL && !set_number(&word->attributes, reader->kind, number))
        return list_error_at(reader, number_text.data,
                             "this number does not fit the header's number:");
    return SCRIM_OK;
}

/* The key that the header should have and has not, NULL: none. */
static const char *lacking_key(const struct list_reader *reader)
{
    return !reader->has_source               ? "source"
           : !reader->has_licence            ? "licence"
           : reader->kind == NUMBER_MISSING ? "number"
                                             : NULL;
}

static enum scrim_status header_error(const struct list_reader *reader, const char *lacking)
{
    char what[64];
    snprintf(what, sizeof what, "the header lacks a line %s:", lacking);
    if (reader->meant == NULL || strcmp(reader->meant, lacking) != 0)
        return list_error(reader, what);
    return error_in_list(reader, reader->meant_line, reader->meant_column, what, lacking);
}

static enum scrim_status read_lines(struct list_reader *reader, struct slice text)
{
    bool in_header = true;
    for (size_t at = 0; at < text.length;) {
        const char *start = text.data + at;
        const char *newline = memchr(start, '\n', text.length - at);
        size_t length = newline == NULL ? text.length - at : (size_t)(newline - start);
        struct slice line = slice_of(start, length);
        at += length + 1;
        reader->text = line;
        reader->line++;
        if (length > 0 && line.data[0] == '#') {
            enum scrim_status status = in_header ? read_header_line(reader, line)
                                                 : list_error(reader, "a comment below the header");
            if (status != SCRIM_OK)
                return status;
            continue;
        }
        if (in_header && lacking_key(reader) != NULL)
            return header_error(reader, lacking_key(reader));
        in_header = false;
        enum scrim_status status = read_entry(reader, line);
        if (status != SCRIM_OK)
            return status;
    }
    return in_header ? list_error(reader, "a list has entries") : SCRIM_OK;
}

enum scrim_status lexicon_builder_add(struct lexicon_builder *builder, struct slice path,
                                      struct slice file_text, struct scrim_error *error)
{
    struct slice list_name = base_name(path);
    struct list_reader reader = {.builder = builder,
                                 .error = error,
                                 .path = path,
                                 .list = (unsigned)builder->list_count,
                                 .line = 0};
    if (file_text.length > LIMIT_DICTIONARY_FILE)
        return list_error(&reader, "the file is too large");
    for (size_t i = 0; i < builder->list_count; i++)
        if (slice_equal(builder->lists[i].name, list_name))
            return list_error(&reader, "there is another list of this name");
    if (builder->list_count == LIMIT_LISTS)
        return list_error(&reader, "too many lists");
    struct slice name = arena_copy(&builder->arena, list_name);
    if (name.data == NULL)
        return error_no_memory(error);
    builder->lists[builder->list_count++] = (struct lexicon_list_name){name, 0};
    return read_lines(&reader, file_text);
}

enum scrim_status lexicon_builder_add_cue(struct lexicon_builder *builder, struct slice word,
                                          struct scrim_error *error)
{
    struct lexicon_key key;
    bool made = false;
    enum scrim_status status = make_key(builder, word, &key, &made, error);
    if (status != SCRIM_OK)
        return status;
    if (!made || key.words != 1 || builder->tokens.items[0].kind != TOKEN_WORD)
        return error_set(error, SCRIM_CONFIGURATION, "trigger word '%.*s' is not one word",
                         (int)word.length, word.data);
    struct lexicon_word *cue = find_or_add(builder, key.bytes, key.length);
    if (cue == NULL)
        return error_no_memory(error);
    if (cue->attributes.cue == 0) {
        if (builder->cue_count == UINT16_MAX)
            return error_set(error, SCRIM_CONFIGURATION, "too many trigger words");
        cue->attributes.cue = (uint16_t)++builder->cue_count;
    }
    return SCRIM_OK;
}
