#include "passes/known_names.h"

#include <stdlib.h>

#include "base/grow.h"
#include "passes/known_person.h"
#include "passes/phrases.h"

enum { SHORTEST_HANDLE = 5 }; /* letters of "mdelgado" */

void known_names_init(struct known_names *names, struct arena *arena, struct hash_seed seed,
                      struct slice nicknames)
{
    *names = (struct known_names){.arena = arena, .nicknames = nicknames};
    hash_map_init(&names->words, seed);
    hash_map_init(&names->initials, seed);
    near_words_init(&names->near, arena, seed);
}

void known_names_free(struct known_names *names)
{
    hash_map_free(&names->words);
    hash_map_free(&names->initials);
    near_words_free(&names->near);
    free(names->uses);
    free(names->persons);
}

/* ---- reading a name ------------------------------------------------------------------------- */

/* Titles, credentials and suffixes; a surname such as "Major" or "Ma" is none when it is the last
 * word that is left. */
static bool is_title(const struct letter *value, size_t token)
{
    const struct tokens *tokens = &value->tokens;
    bool stop = token + 1 < tokens->count && tokens->items[token + 1].mark == '.';
    bool given = value_in_list(value, token, LIST_given_female) ||
                 value_in_list(value, token, LIST_given_male) ||
                 value_in_list(value, token, LIST_given_world);
    return value_in_list(value, token, LIST_title) && (stop || !given); /* "Maj", "Dean" */
}

static bool is_attribute(const struct letter *value, size_t token)
{
    return is_title(value, token) || value_in_list(value, token, LIST_name_suffix) ||
           value_in_list(value, token, LIST_credential);
}

struct parts {
    size_t tokens[PERSON_WORDS]; /* of the words that are names */
    size_t count;
    size_t before_comma; /* how many of them stand before the first comma; 0: no comma */
};

/* Attributes are left out at both ends: before the name, after it, and after a comma. */
static void read_parts(const struct letter *value, struct parts *parts)
{
    const struct token *items = value->tokens.items;
    size_t count = value->tokens.count;
    bool comma = false;

    *parts = (struct parts){.count = 0};
    for (size_t i = 0; i < count && parts->count < PERSON_WORDS; i++) {
        if (items[i].kind == TOKEN_MARK && items[i].mark == ',' && !comma) {
            comma = true;
            parts->before_comma = parts->count;
        }
        if (items[i].kind != TOKEN_WORD)
            continue;
        bool lone_letter = items[i].shape == SHAPE_INITIAL || items[i].length == 1;
        if (!lone_letter && is_attribute(value, i) &&
            (parts->count == 0 ? is_title(value, i) && i + 1 < count
                               : comma || value_in_list(value, i, LIST_name_suffix)))
            continue;
        parts->tokens[parts->count++] = i;
    }
    if (parts->before_comma == parts->count)
        parts->before_comma = 0; /* "Maria Delgado, MD" */
}

/* The first of the words of the surname in "Maria de la Cruz", "Ana Garcia-Lopez". */
static size_t surname_start(const struct letter *value, const struct parts *parts)
{
    const struct token *items = value->tokens.items;
    size_t start = parts->count - 1;

    while (start > 0) {
        size_t before = parts->tokens[start - 1], here = parts->tokens[start];
        bool hyphen = here == before + 2 && items[before + 1].mark == '-';
        if (!hyphen && !(start > 1 && value_in_list(value, before, LIST_particle)))
            break;
        start--;
    }
    return start;
}

static bool add_word(struct known_names *names, struct known_person *person,
                     const struct letter *value, size_t token, enum known_part part)
{
    char bytes[LIMIT_WORD_KEY];
    struct slice key = letter_key(value, token, bytes);

    if (key.length == 0)
        return true;
    person->words[person->word_count] = (struct known_word){arena_copy(names->arena, key), part};
    return person->words[person->word_count++].key.data != NULL;
}

static bool read_person(struct known_names *names, const struct letter *value,
                        struct known_person *person)
{
    struct parts parts;
    bool read = true;

    read_parts(value, &parts);
    size_t start = parts.count ? surname_start(value, &parts) : 0, end = parts.count;
    if (parts.before_comma) {
        start = 0;
        end = parts.before_comma;
    }
    for (size_t i = 0, given = 0; read && i < parts.count; i++) {
        bool surname = i >= start && i < end;
        enum known_part part = surname ? KNOWN_SURNAME : given++ ? KNOWN_MIDDLE : KNOWN_GIVEN;
        if (surname && i + 1 < end && value_in_list(value, parts.tokens[i], LIST_particle)) {
            person->particles = true; /* "de la" tells nobody, but goes with the surname */
            continue;
        }
        read = add_word(names, person, value, parts.tokens[i], part);
    }
    return read;
}

/* ---- the table ------------------------------------------------------------------------------ */

static bool add_use(struct known_names *names, struct slice key, uint32_t person,
                    enum known_part part)
{
    uint64_t *place = hash_map_place(&names->words, key, true);

    if (!place || !GROW_ONE(names->uses, names->use_count, names->use_capacity, LIMIT_KNOWN_FORMS))
        return false;
    for (size_t use = (size_t)*place; use > 0; use = names->uses[use - 1].next)
        if (names->uses[use - 1].person == person)
            return true; /* "James James": the first part stands */
    names->uses[names->use_count++] = (struct word_use){person, part, (size_t)*place};
    *place = names->use_count;
    return true;
}

/* Words that stand for each other: a nickname, and the names it is short for. */
static bool add_nicknames(struct known_names *names, struct slice given, uint32_t person)
{
    struct slice table = names->nicknames, nickname, name;

    while (next_table_row(&table, &nickname, &name)) {
        if (slice_equal(name, given) && !add_use(names, nickname, person, KNOWN_GIVEN))
            return false;
        if (slice_equal(nickname, given) && !add_use(names, name, person, KNOWN_GIVEN))
            return false;
    }
    return true;
}

/* Words written as one: "garcialopez", "mariadelgado", "mdelgado"; nothing when it is too short. */
static bool add_joined(struct known_names *names, struct slice first, struct slice second,
                       uint32_t person, enum known_part part)
{
    char bytes[2 * LIMIT_WORD_KEY];
    size_t length = first.length + second.length;

    if (length < SHORTEST_HANDLE || length > LIMIT_WORD_KEY)
        return true;
    memcpy(bytes, first.data, first.length);
    memcpy(bytes + first.length, second.data, second.length);
    struct slice key = arena_copy(names->arena, slice_of(bytes, length));
    return key.data && add_use(names, key, person, part) &&
           (part == KNOWN_HANDLE || near_words_add(&names->near, key));
}

static bool add_joined_words(struct known_names *names, const struct known_person *person,
                             uint32_t number)
{
    bool added = true;

    for (size_t i = 0; added && i < person->word_count; i++)
        for (size_t k = 0; added && k < person->word_count; k++) {
            const struct known_word *a = &person->words[i], *b = &person->words[k];
            if (a->part == KNOWN_SURNAME && b->part == KNOWN_SURNAME && k == i + 1)
                added = add_joined(names, a->key, b->key, number, KNOWN_SURNAME);
            if (a->part != KNOWN_GIVEN || b->part != KNOWN_SURNAME)
                continue;
            added = added && add_joined(names, a->key, b->key, number, KNOWN_HANDLE) &&
                    add_joined(names, b->key, a->key, number, KNOWN_HANDLE) &&
                    add_joined(names, slice_of(a->key.data, 1), b->key, number, KNOWN_HANDLE);
        }
    return added;
}

/* "mtd" and "md" for Maria T. Delgado. */
static bool add_initials(struct known_names *names, const struct known_person *person,
                         uint32_t number)
{
    char all[PERSON_WORDS], ends[2];
    size_t count = 0;

    for (size_t i = 0; i < person->word_count; i++)
        if (person->words[i].part != KNOWN_SURNAME)
            all[count++] = person->words[i].key.data[0];
    for (size_t i = 0; i < person->word_count; i++)
        if (person->words[i].part == KNOWN_SURNAME)
            all[count++] = person->words[i].key.data[0];
    if (count < 2)
        return true;
    ends[0] = all[0];
    ends[1] = all[count - 1];
    const struct slice forms[] = {slice_of(all, count), slice_of(ends, 2)};
    for (size_t i = 0; i < 2; i++) {
        struct slice key = arena_copy(names->arena, forms[i]);
        uint64_t *place = key.data ? hash_map_place(&names->initials, key, true) : NULL;
        if (!place)
            return false;
        if (*place == 0)
            *place = number + 1;
    }
    return true;
}

static bool add_person(struct known_names *names, const struct known_person *person)
{
    uint32_t number = (uint32_t)names->person_count;

    if (!GROW_ONE(names->persons, names->person_count, names->person_capacity, LIMIT_KNOWN_FACTS))
        return false;
    names->persons[names->person_count++] = *person;
    for (size_t i = 0; i < person->word_count; i++) {
        const struct known_word *word = &person->words[i];
        if (near_length(word->key) < 2)
            continue; /* an initial says nothing alone */
        if (!add_use(names, word->key, number, word->part) ||
            !near_words_add(&names->near, word->key) ||
            (word->part != KNOWN_SURNAME && !add_nicknames(names, word->key, number)))
            return false;
    }
    return add_joined_words(names, person, number) && add_initials(names, person, number);
}

enum scrim_status known_names_add(struct known_names *names, const struct letter *value,
                                  enum role role, bool *added, struct scrim_error *error)
{
    struct known_person person = {.role = role};

    if (!read_person(names, value, &person))
        return error_no_memory(error);
    *added = false;
    for (size_t i = 0; i < person.word_count; i++)
        *added = *added || near_length(person.words[i].key) > 1;
    if (*added && !add_person(names, &person))
        return error_no_memory(error);
    return SCRIM_OK;
}

/* ---- looking up ----------------------------------------------------------------------------- */

size_t known_names_uses(const struct known_names *names, const struct letter *letter, size_t token)
{
    char bytes[LIMIT_WORD_KEY];
    struct slice key, nearest;

    if (letter->tokens.items[token].kind != TOKEN_WORD)
        return 0;
    key = letter_key(letter, token, bytes);
    /* looking up does not change the table */
    struct hash_map *words = (struct hash_map *)&names->words;
    const uint64_t *place = hash_map_place(words, key, false);
    if (!place && may_be_mistyped(letter, token) && near_words_find(&names->near, key, &nearest))
        place = hash_map_place(words, nearest, false);
    return place ? (size_t)*place : 0;
}

const struct word_use *known_names_use_by(const struct known_names *names,
                                          const struct letter *letter, size_t token,
                                          uint32_t person)
{
    size_t use = known_names_uses(names, letter, token);

    for (size_t i = 0; use > 0 && i < USES_TRIED; i++, use = names->uses[use - 1].next)
        if (names->uses[use - 1].person == person)
            return &names->uses[use - 1];
    return NULL;
}
