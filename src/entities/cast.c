/* Mentions become entities in two walks: first those that say most (given name and surname, a facility's full
 * name), then those that only repeat a part ("Ms. Delgado", "J.S.", "Maria"). */
#include "entities/cast.h"

#include "base/limits.h"
#include "entities/likeness.h"
#include "entities/mention_words.h"

struct keys {
    struct slice given, middle, surname, stem;
    char given_initial, surname_initial; /* 0: the mention has none */
};

struct casting {
    struct letter *letter;
    struct spans *spans;
    struct cast *cast;
    struct keys *keys;              /* one a mention */
    char *given_initials;           /* one an entity; 0: the letter has not said yet */
    uint32_t *next_with_surname;    /* entities that share a surname, as a chain; entity + 1, 0 ends it */
    struct hash_map by_full, by_surname, by_given, by_stem, by_initials, by_surname_word;
    uint32_t counts[TYPE_COUNT];
};

static char initial_of(const struct letter *letter, const struct mention *mention, enum name_part part)
{
    for (size_t i = 0; i < mention->word_count; i++)
        if (mention->words[i].part == part) {
            char key[LIMIT_WORD_KEY];
            size_t length = fold_word(letter_word(letter, mention->words[i].token), key, sizeof key);
            return length > 0 ? key[0] : 0;
        }
    return 0;
}

static enum scrim_status read_keys(struct casting *casting, size_t index, struct scrim_error *error)
{
    struct letter *letter = casting->letter;
    const struct mention *mention = &casting->cast->mentions[index];
    struct keys *keys = &casting->keys[index];

    if (casting->spans->items[mention->span].type == TYPE_NAME) {
        keys->given = mention_key(letter, mention, PART_GIVEN, PART_GIVEN);
        keys->middle = mention_key(letter, mention, PART_MIDDLE, PART_MIDDLE);
        keys->surname = mention_key(letter, mention, PART_SURNAME, PART_SURNAME);
        keys->given_initial = initial_of(letter, mention, PART_INITIAL_GIVEN);
        keys->surname_initial = initial_of(letter, mention, PART_INITIAL_SURNAME);
        if (!keys->given.data || !keys->middle.data || !keys->surname.data)
            return error_no_memory(error);
    } else {
        keys->stem = mention_key(letter, mention, PART_STEM, PART_DROP);
        if (!keys->stem.data)
            return error_no_memory(error);
    }
    return SCRIM_OK;
}

/* A key of two parts, with a byte between them that no name holds. */
static struct slice joined_key(struct arena *arena, char kind, struct slice left, struct slice right)
{
    char *key = arena_take(arena, left.length + right.length + 2, 1);
    if (!key)
        return (struct slice){NULL, 0};
    key[0] = kind;
    memcpy(key + 1, left.data, left.length);
    key[1 + left.length] = '\n';
    if (right.length)
        memcpy(key + 2 + left.length, right.data, right.length);
    return slice_of(key, left.length + right.length + 2);
}

static bool note(struct hash_map *map, struct slice key, size_t entity, bool keep_first)
{
    if (key.length == 0)
        return true;
    uint64_t *place = hash_map_place(map, key, true);
    if (!place)
        return false;
    if (*place == 0 || !keep_first)
        *place = entity + 1;
    return true;
}

static size_t seek(struct hash_map *map, struct slice key)
{
    uint64_t *place = key.length ? hash_map_place(map, key, false) : NULL;
    return place ? (size_t)*place : 0;
}

static struct slice initials_key(struct casting *casting, char given, char surname)
{
    char both[2] = {given, surname};
    return given && surname ? arena_copy(casting->letter->arena, slice_of(both, 2)) : (struct slice){NULL, 0};
}

static char given_initial(const struct keys *keys)
{
    return keys->given.length ? keys->given.data[0] : keys->given_initial;
}

static char surname_initial(const struct keys *keys)
{
    return keys->surname.length ? keys->surname.data[0] : keys->surname_initial;
}

/* "Ms. Delgado" may be Maria Delgado-Smith: each word of a double surname leads to her, unless somebody has it alone. */
static bool note_surname_words(struct casting *casting, struct slice surname, size_t entity)
{
    if (!memchr(surname.data, ' ', surname.length))
        return true;
    for (size_t i = 0, start = 0; i <= surname.length; i++) {
        if (i < surname.length && surname.data[i] != ' ')
            continue;
        if (!note(&casting->by_surname_word, slice_of(surname.data + start, i - start), entity, true))
            return false;
        start = i + 1;
    }
    return true;
}

/* Whoever is called Betty first may be called Elizabeth later. */
static bool note_given_names(struct casting *casting, struct slice nickname, size_t entity)
{
    const struct nicknames *nicknames = casting->letter->nicknames;
    const struct nickname_row *row = nicknames && nickname.length ? nicknames_find(nicknames, nickname) : NULL;

    for (; row && row < nicknames->rows + nicknames->count && slice_equal(row->nickname, nickname); row++)
        if (!note(&casting->by_given, row->given, entity, true))
            return false;
    return true;
}

/* Makes an entity of a mention and notes it under all its keys. */
static size_t new_entity(struct casting *casting, size_t index)
{
    struct cast *cast = casting->cast;
    const struct keys *keys = &casting->keys[index];
    const struct span *span = &casting->spans->items[cast->mentions[index].span];
    struct entity *entity = &cast->entities[cast->entity_count];
    size_t number = cast->entity_count + 1;
    bool noted = true;

    *entity = (struct entity){.type = span->type, .role = span->role, .given = keys->given, .middle = keys->middle,
                              .surname = keys->surname, .stem = keys->stem};
    cast->entity_count++;
    if (span->type == TYPE_NAME) {
        char given = given_initial(keys), surname = surname_initial(keys);
        size_t same = seek(&casting->by_surname, keys->surname);
        casting->next_with_surname[number - 1] = (uint32_t)same;
        casting->given_initials[number - 1] = given;
        noted = note(&casting->by_surname, keys->surname, number - 1, false) &&
                note(&casting->by_given, keys->given, number - 1, true) &&
                note_given_names(casting, keys->given, number - 1) && note_surname_words(casting, keys->surname, number - 1) &&
                note(&casting->by_initials, initials_key(casting, given, surname), number - 1, true);
        if (noted && keys->given.length && keys->surname.length)
            noted = note(&casting->by_full, joined_key(casting->letter->arena, 'n', keys->given, keys->surname), number - 1, true);
    } else {
        noted = note(&casting->by_stem, joined_key(casting->letter->arena, (char)('A' + span->type), keys->stem, SLICE("")), number - 1, true);
    }
    return noted ? number : 0;
}

enum {
    MOST_ALIKE = 64,     /* persons of one surname, or of the letter, that a mention is held against; one more is somebody new */
    SURNAME_LETTERS = 5, /* a shorter surname with another letter is another surname */
    GIVEN_LETTERS = 4    /* the same for given names, which must begin alike */
};

static bool is_unknown_word(const struct casting *casting, struct slice folded)
{
    const struct word_attributes *word = lexicon_record(casting->letter->lexicon, lexicon_find(casting->letter->lexicon, folded));
    return word->lists[0] == 0 && word->lists[1] == 0 && word->tier == 0;
}

/* One typing error apart, where one of the two is no word at all: "Jonh" is John, but "Jon" is not Jan. */
static bool mistyped(const struct casting *casting, struct slice a, struct slice b)
{
    return one_typing_error(a, b) && (is_unknown_word(casting, a) || is_unknown_word(casting, b));
}

static bool given_agree(const struct casting *casting, struct slice a, struct slice b)
{
    const struct nicknames *nicknames = casting->letter->nicknames;
    bool long_enough = a.length >= GIVEN_LETTERS && b.length >= GIVEN_LETTERS && a.data[0] == b.data[0];

    return slice_equal(a, b) || (nicknames && nicknames_related(nicknames, a, b)) || (long_enough && mistyped(casting, a, b));
}

/* A person with this surname whose given name, role or sex does not speak against it; the latest one first. */
static size_t seek_by_surname(struct casting *casting, size_t index, struct slice surname, enum sex sex)
{
    const struct keys *keys = &casting->keys[index];
    const struct span *span = &casting->spans->items[casting->cast->mentions[index].span];
    size_t fallback = 0, tried = 0;

    for (size_t found = seek(&casting->by_surname, surname); found && tried < MOST_ALIKE;
         found = casting->next_with_surname[found - 1], tried++) {
        const struct entity *entity = &casting->cast->entities[found - 1];
        char initial = casting->given_initials[found - 1], asked = given_initial(keys);
        bool both = keys->given.length && entity->given.length;
        if (both && !given_agree(casting, keys->given, entity->given))
            continue;
        if (!both && asked && initial && asked != initial)
            continue;
        if (sex != SEX_UNKNOWN && entity->sex != SEX_UNKNOWN && entity->sex != sex)
            continue;
        if (span->role != ROLE_NONE && entity->role == span->role)
            return found;
        if (!fallback)
            fallback = found;
    }
    return fallback;
}

/* "Ms. Delgdo" is Ms. Delgado when nobody is called Delgdo and it is no word: the surname she is known by. */
static struct slice mended_surname(const struct casting *casting, struct slice surname)
{
    size_t first = casting->cast->entity_count > MOST_ALIKE ? casting->cast->entity_count - MOST_ALIKE : 0;

    for (size_t i = casting->cast->entity_count; surname.length >= SURNAME_LETTERS && i-- > first;)
        if (mistyped(casting, surname, casting->cast->entities[i].surname))
            return casting->cast->entities[i].surname;
    return (struct slice){NULL, 0};
}

static size_t seek_by_given(struct casting *casting, struct slice given)
{
    size_t found = seek(&casting->by_given, given);
    const struct nicknames *nicknames = casting->letter->nicknames;
    const struct nickname_row *row = nicknames && !found ? nicknames_find(nicknames, given) : NULL;

    for (; row && !found && row < nicknames->rows + nicknames->count && slice_equal(row->nickname, given); row++)
        found = seek(&casting->by_given, row->given);
    return found;
}

/* One word alone ("Grant" under a letter) is read as the part of a name that somebody in the letter has. */
static bool read_as_given(struct casting *casting, size_t index)
{
    struct keys *keys = &casting->keys[index];
    const struct mention *mention = &casting->cast->mentions[index];
    struct mention_word *word = mention->word_count == 1 ? &mention->words[0] : NULL;

    if (!word || word->part != PART_SURNAME || mention_has_title(casting->letter, mention) || seek(&casting->by_surname, keys->surname) ||
        !seek_by_given(casting, keys->surname))
        return false;
    word->part = PART_GIVEN;
    keys->given = keys->surname;
    keys->surname = (struct slice){NULL, 0};
    return true;
}

static size_t seek_person(struct casting *casting, size_t index, enum sex sex)
{
    const struct keys *keys = &casting->keys[index];

    if (keys->surname.length && !keys->given.length)
        read_as_given(casting, index);
    if (keys->surname.length) {
        size_t found = seek_by_surname(casting, index, keys->surname, sex);
        if (!found && !keys->given.length)
            found = seek(&casting->by_surname_word, keys->surname);
        if (!found)
            found = seek_by_surname(casting, index, mended_surname(casting, keys->surname), sex);
        return found;
    }
    if (keys->given.length)
        return seek_by_given(casting, keys->given);
    return seek(&casting->by_initials, initials_key(casting, keys->given_initial, keys->surname_initial));
}

/* What a further mention tells about a known person.  False: out of memory. */
static bool enrich(struct casting *casting, size_t number, size_t index, enum sex sex)
{
    struct entity *entity = &casting->cast->entities[number - 1];
    const struct keys *keys = &casting->keys[index];
    const struct span *span = &casting->spans->items[casting->cast->mentions[index].span];

    if (!entity->given.length)
        entity->given = keys->given;
    if (!entity->middle.length)
        entity->middle = keys->middle;
    if (!entity->surname.length)
        entity->surname = keys->surname;
    if (entity->role == ROLE_NONE)
        entity->role = span->role;
    if (entity->sex == SEX_UNKNOWN)
        entity->sex = (uint8_t)sex;
    char given = given_initial(keys);
    if (casting->given_initials[number - 1] || !given)
        return true;
    casting->given_initials[number - 1] = given;
    return note(&casting->by_initials, initials_key(casting, given, surname_initial(keys)), number - 1, true);
}

static enum scrim_status place_mention(struct casting *casting, size_t index, struct scrim_error *error)
{
    const struct mention *mention = &casting->cast->mentions[index];
    struct span *span = &casting->spans->items[mention->span];
    const struct keys *keys = &casting->keys[index];
    enum sex sex = SEX_UNKNOWN;
    size_t number;

    if (span->type == TYPE_NAME) {
        sex = mention_sex(casting->letter, span, mention);
        number = keys->given.length && keys->surname.length
                     ? seek(&casting->by_full, joined_key(casting->letter->arena, 'n', keys->given, keys->surname))
                     : 0;
        if (!number)
            number = seek_person(casting, index, sex);
    } else {
        number = seek(&casting->by_stem, joined_key(casting->letter->arena, (char)('A' + span->type), keys->stem, SLICE("")));
    }
    if (!number && !(number = new_entity(casting, index)))
        return error_no_memory(error);
    if (!enrich(casting, number, index, sex))
        return error_no_memory(error);
    span->entity = (uint32_t)number;
    return SCRIM_OK;
}

/* Full names first, so that "Ms. Delgado" before "Maria Delgado" is the same person. */
static enum scrim_status place_all(struct casting *casting, struct scrim_error *error)
{
    for (unsigned walk = 0; walk < 2; walk++)
        for (size_t i = 0; i < casting->cast->mention_count; i++) {
            const struct keys *keys = &casting->keys[i];
            bool full = keys->stem.length > 0 || (keys->given.length > 0 && keys->surname.length > 0);
            enum scrim_status status = full == (walk == 0) ? place_mention(casting, i, error) : SCRIM_OK;
            if (status)
                return status;
        }
    return SCRIM_OK;
}

static void number_entities(struct casting *casting)
{
    for (size_t i = 0; i < casting->cast->mention_count; i++) {
        const struct span *span = &casting->spans->items[casting->cast->mentions[i].span];
        struct entity *entity = &casting->cast->entities[span->entity - 1];
        if (entity->number == 0)
            entity->number = ++casting->counts[entity->type];
        if (entity->given.length > 0)
            entity->given_sex = (uint8_t)given_name_sex(casting->letter, entity->given);
    }
}

static enum scrim_status read_mentions(struct casting *casting, struct scrim_error *error)
{
    struct cast *cast = casting->cast;

    for (size_t i = 0; i < casting->spans->count; i++) {
        const struct span *span = &casting->spans->items[i];
        if (!type_has_words((enum type)span->type) || span->decided == SCRIM_REJECT + 1) /* what was rejected is nobody */
            continue;
        struct mention *mention = &cast->mentions[cast->mention_count];
        mention->span = (uint32_t)i;
        enum scrim_status status = mention_words_read(casting->letter, span, mention, error);
        if (status == SCRIM_OK)
            status = read_keys(casting, cast->mention_count, error);
        if (status)
            return status;
        cast->mention_count++;
    }
    return SCRIM_OK;
}

enum scrim_status cast_build(struct letter *letter, struct spans *spans, struct cast *cast, struct scrim_error *error)
{
    struct casting casting = {.letter = letter, .spans = spans, .cast = cast};
    struct hash_map *maps[] = {&casting.by_full, &casting.by_surname, &casting.by_given, &casting.by_stem, &casting.by_initials, &casting.by_surname_word};

    *cast = (struct cast){.entities = arena_take(letter->arena, spans->count + 1, sizeof *cast->entities),
                          .mentions = arena_take(letter->arena, spans->count + 1, sizeof *cast->mentions)};
    casting.keys = arena_take(letter->arena, spans->count + 1, sizeof *casting.keys);
    casting.given_initials = arena_take(letter->arena, spans->count + 1, 1);
    casting.next_with_surname = arena_take(letter->arena, spans->count + 1, sizeof *casting.next_with_surname);
    if (!cast->entities || !cast->mentions || !casting.keys || !casting.given_initials || !casting.next_with_surname)
        return error_no_memory(error);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        hash_map_init(maps[i], letter->seed);
    enum scrim_status status = read_mentions(&casting, error);
    if (status == SCRIM_OK)
        status = place_all(&casting, error);
    if (status == SCRIM_OK)
        number_entities(&casting);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        hash_map_free(maps[i]);
    return status;
}
