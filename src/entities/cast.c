/* Mentions become entities in walks: first those that say most (given name and surname, a facility's full name), last those
 * that only repeat a part ("Ms. Delgado", "Maria", "J.S."). */
#include "entities/cast.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "entities/key_index.h"
#include "entities/mention_says.h"
#include "entities/mention_words.h"
#include "entities/people.h"

/* How much a mention says: the walk that places it. */
enum saying {
    SAYS_ALL,      /* a given name and a surname; whatever is no person */
    SAYS_PART,     /* one of both, and a title or an initial besides */
    SAYS_NICKNAME, /* what somebody is called */
    SAYS_WORD,     /* one word alone, which may be either */
    SAYS_INITIALS,
    SAYING_COUNT
};

/* What a mention says: of a person, or the folded telling part of what is none. */
struct said {
    union {
        struct name_said name;
        struct slice stem;
    };
    enum saying saying;
};

struct casting {
    struct letter *letter;
    struct spans *spans;
    struct cast *cast;
    struct said *said; /* one a mention */
    struct people people;
    struct key_index by_stem;
    uint32_t counts[TYPE_COUNT];
    size_t entity_capacity;
};

static enum saying how_much(const struct letter *letter, const struct mention *mention, const struct name_said *name)
{
    if (name->given.length && name->surname.length)
        return SAYS_ALL;
    if (!name->given.length && !name->surname.length)
        return name->nickname.length ? SAYS_NICKNAME : SAYS_INITIALS;
    return name->given_initial || name->surname_initial || mention_has_title(letter, mention) ? SAYS_PART : SAYS_WORD;
}

static enum scrim_status read_name(struct casting *casting, size_t index, struct scrim_error *error)
{
    struct letter *letter = casting->letter;
    const struct mention *mention = &casting->cast->mentions[index];
    const struct span *span = &casting->spans->items[mention->span];
    struct name_said *name = &casting->said[index].name;

    *name = (struct name_said){
        .given = mention_key(letter, mention, PART_GIVEN, PART_GIVEN),
        .nickname = mention_key(letter, mention, PART_NICKNAME, PART_NICKNAME),
        .middle = mention_key(letter, mention, PART_MIDDLE, PART_MIDDLE),
        .surname = mention_key(letter, mention, PART_SURNAME, PART_SURNAME),
        .given_initial = mention_initial(letter, mention, PART_INITIAL_GIVEN),
        .surname_initial = mention_initial(letter, mention, PART_INITIAL_SURNAME),
        .sex_by_title = mention_title_sex(letter, span, mention),
        .role = span->role_borrowed ? ROLE_NONE : (enum role)span->role,
        .is_doctor = mention_is_doctor(letter, span, mention),
    };
    if (!name->given.data || !name->nickname.data || !name->middle.data || !name->surname.data)
        return error_no_memory(error);
    name->sex_by_name = given_name_sex(letter, name->given);
    casting->said[index].saying = how_much(letter, mention, name);
    return SCRIM_OK;
}

/* A stem with its type before it: an entity has one type. */
static enum scrim_status read_stem(struct casting *casting, size_t index, struct scrim_error *error)
{
    const struct mention *mention = &casting->cast->mentions[index];
    struct slice stem = mention_key(casting->letter, mention, PART_STEM, PART_DROP);
    char *key = stem.data ? arena_take(casting->letter->arena, stem.length + 1, 1) : NULL;

    if (!key)
        return error_no_memory(error);
    key[0] = (char)('A' + casting->spans->items[mention->span].type);
    memcpy(key + 1, stem.data, stem.length);
    casting->said[index] = (struct said){.stem = slice_of(key, stem.length + 1), .saying = SAYS_ALL};
    return SCRIM_OK;
}

/* Whether a span names somebody or something; what was rejected is nobody. */
static bool is_mention(const struct span *span)
{
    return type_has_words((enum type)span->type) && span->decided != SCRIM_REJECT + 1;
}

static enum scrim_status read_mentions(struct casting *casting, struct scrim_error *error)
{
    struct cast *cast = casting->cast;

    for (size_t i = 0; i < casting->spans->count; i++) {
        const struct span *span = &casting->spans->items[i];
        if (!is_mention(span))
            continue;
        struct mention *mention = &cast->mentions[cast->mention_count];
        mention->span = (uint32_t)i;
        enum scrim_status status = mention_words_read(casting->letter, span, mention, error);
        if (status == SCRIM_OK)
            status = span->type == TYPE_NAME ? read_name(casting, cast->mention_count, error) : read_stem(casting, cast->mention_count, error);
        if (status)
            return status;
        cast->mention_count++;
    }
    return SCRIM_OK;
}

/* Whether nothing but "and" stands between a mention and the next. */
static bool joined_by_and(const struct casting *casting, size_t index)
{
    const struct letter *letter = casting->letter;
    const struct span *span = &casting->spans->items[casting->cast->mentions[index].span], *next = span + 1;
    size_t between = tokens_at(&letter->tokens, span->view.end.byte);

    if (casting->cast->mentions[index + 1].span != casting->cast->mentions[index].span + 1 || next->type != TYPE_NAME ||
        between + 1 >= letter->tokens.count || letter->tokens.items[between + 1].start != next->view.start.byte)
        return false;
    const struct token *joint = &letter->tokens.items[between];
    return joint->space < BREAK_LINE && (joint->mark == '&' || record_in_list(letter->lexicon, letter->lists, joint->attributes, LIST_conjunction));
}

/* "John and Mary Smith", "H. and T. Nguyen": the first has the surname of the second. */
static void share_surname(struct casting *casting, size_t index)
{
    struct said *said = &casting->said[index];
    const struct name_said *next = &casting->said[index + 1].name;
    struct mention_word *word = mention_single_word(&casting->cast->mentions[index]);

    if (!word || (word->part != PART_GIVEN && word->part != PART_INITIAL_SURNAME) || !next->surname.length ||
        (!next->given.length && !next->given_initial) || mention_has_title(casting->letter, &casting->cast->mentions[index]) ||
        !joined_by_and(casting, index))
        return;
    if (word->part == PART_INITIAL_SURNAME) {
        word->part = PART_INITIAL_GIVEN;
        said->name.given_initial = said->name.surname_initial;
        said->name.surname_initial = 0;
    }
    said->name.surname = next->surname;
    said->saying = said->name.given.length ? SAYS_ALL : SAYS_PART;
}

static void share_surnames(struct casting *casting)
{
    for (size_t i = 0; i + 1 < casting->cast->mention_count; i++)
        if (casting->spans->items[casting->cast->mentions[i].span].type == TYPE_NAME)
            share_surname(casting, i);
}

/* Whether all words of a mention are this part: one word alone ("Grant"), or a name with a hyphen ("Min-ji"). */
static bool is_wholly(const struct mention *mention, uint8_t part)
{
    for (size_t i = 0; i < mention->word_count; i++)
        if (mention->words[i].part != part)
            return false;
    return mention->word_count > 0;
}

static void set_part(const struct mention *mention, uint8_t part)
{
    for (size_t i = 0; i < mention->word_count; i++)
        mention->words[i].part = part;
}

/* One word alone ("Grant" under a letter, "Ms. Aisha") is read as the part of a name that somebody in the letter has.  Behind a title
 * it is a given name only when no list knows it as a surname. */
static void read_single_word(struct casting *casting, size_t index)
{
    struct name_said *name = &casting->said[index].name;
    const struct mention *mention = &casting->cast->mentions[index];

    if (is_wholly(mention, PART_SURNAME) && !people_have_surname(&casting->people, name->surname) &&
        people_have_given(&casting->people, name->surname) &&
        (!mention_has_title(casting->letter, mention) || !word_is_surname(casting->letter, mention->words[0].token))) {
        set_part(mention, PART_GIVEN);
        name->given = name->surname;
        name->surname = slice_of(name->given.data, 0);
    } else if (is_wholly(mention, PART_GIVEN) && name->role != ROLE_RELATIVE && !people_have_given(&casting->people, name->given) &&
               people_have_surname(&casting->people, name->given)) {
        set_part(mention, PART_SURNAME);
        name->surname = name->given;
        name->given = slice_of(name->surname.data, 0);
    }
}

/* "The Smiths" are the family of whoever is called Smith. */
static void read_family(struct casting *casting, size_t index)
{
    struct name_said *name = &casting->said[index].name;
    const struct mention *mention = &casting->cast->mentions[index];
    struct mention_word *word = mention_single_word(mention);
    size_t length = name->surname.length;

    if (!word || length < 3 || name->surname.data[length - 1] != 's' || !mention_has_article(casting->letter, mention) ||
        people_have_surname(&casting->people, name->surname))
        return;
    for (uint8_t ending = 1; ending <= 2; ending++) {
        struct slice base = slice_of(name->surname.data, length - ending);
        if ((ending == 2 && base.data[base.length] != 'e') || !people_have_surname(&casting->people, base))
            continue;
        name->surname = base;
        word->ending = ending;
        return;
    }
}

/* Who is called by a nickname: whoever bears it already, or the person named last who may be meant. */
static size_t find_called(struct casting *casting, size_t index)
{
    enum { REACH = 8 }; /* mentions */
    struct name_said *name = &casting->said[index].name;
    const struct span *span = &casting->spans->items[casting->cast->mentions[index].span];
    const struct name_said by_given = {.given = name->nickname};
    enum sex sex = mention_pronoun_sex(casting->letter, span);
    size_t found = people_find(&casting->people, &by_given);

    for (size_t i = index; !found && i > 0 && index - i < REACH; i--) {
        const struct span *before = &casting->spans->items[casting->cast->mentions[i - 1].span];
        const struct entity *entity = before->entity ? &casting->cast->entities[before->entity - 1] : NULL;
        if (entity && entity->type == TYPE_NAME && (!sex || !entity->sex || entity->sex == sex))
            found = before->entity;
    }
    return found;
}

/* The nickname of somebody who has no other given name is one; one who is named by a nickname keeps it. */
static void settle_nickname(struct casting *casting, size_t index, size_t number)
{
    struct name_said *name = &casting->said[index].name;
    struct mention_word *word = mention_single_word(&casting->cast->mentions[index]);
    const struct entity *entity = number ? &casting->cast->entities[number - 1] : NULL;

    if (!word)
        return;
    if (word->part == PART_NICKNAME && (!entity || slice_equal(entity->given, name->nickname))) {
        word->part = PART_GIVEN;
        name->given = name->nickname;
    } else if (word->part == PART_GIVEN && entity && entity->nickname.length && slice_equal(entity->nickname, name->given)) {
        word->part = PART_NICKNAME;
        name->nickname = name->given;
    }
}

/* Its index + 1; 0: out of memory. */
static size_t add_entity(struct casting *casting, const struct span *span, struct slice stem)
{
    struct cast *cast = casting->cast;

    if (!GROW_ONE(cast->entities, cast->entity_count, casting->entity_capacity, LIMIT_CANDIDATES))
        return 0;
    cast->entities[cast->entity_count] = (struct entity){.type = span->type, .stem = stem};
    return ++cast->entity_count;
}

static enum scrim_status place_person(struct casting *casting, size_t index, struct scrim_error *error)
{
    struct span *span = &casting->spans->items[casting->cast->mentions[index].span];
    const struct name_said *name = &casting->said[index].name;

    read_single_word(casting, index);
    read_family(casting, index);
    size_t number = casting->said[index].saying == SAYS_NICKNAME ? find_called(casting, index) : people_find(&casting->people, name);
    settle_nickname(casting, index, number);
    if (!number)
        number = add_entity(casting, span, SLICE(""));
    span->entity = (uint32_t)number;
    return number && people_note(&casting->people, number, name) ? SCRIM_OK : error_no_memory(error);
}

static enum scrim_status place_thing(struct casting *casting, size_t index, struct scrim_error *error)
{
    struct span *span = &casting->spans->items[casting->cast->mentions[index].span];
    struct slice key = casting->said[index].stem;
    const struct key_link *found = key_index_find(&casting->by_stem, key);
    size_t number = found ? found->entity : add_entity(casting, span, slice_of(key.data + 1, key.length - 1));

    span->entity = (uint32_t)number;
    return number && key_index_add(&casting->by_stem, key, number) ? SCRIM_OK : error_no_memory(error);
}

/* Full names first, so that "Ms. Delgado" before "Maria Delgado" is the same person. */
static enum scrim_status place_all(struct casting *casting, struct scrim_error *error)
{
    for (enum saying walk = SAYS_ALL; walk < SAYING_COUNT; walk++)
        for (size_t i = 0; i < casting->cast->mention_count; i++) {
            if (casting->said[i].saying != walk)
                continue;
            bool person = casting->spans->items[casting->cast->mentions[i].span].type == TYPE_NAME;
            enum scrim_status status = person ? place_person(casting, i, error) : place_thing(casting, i, error);
            if (status)
                return status;
        }
    return SCRIM_OK;
}

static void number_entities(struct casting *casting)
{
    for (size_t i = 0; i < casting->cast->mention_count; i++) {
        struct span *span = &casting->spans->items[casting->cast->mentions[i].span];
        struct entity *entity = &casting->cast->entities[span->entity - 1];
        if (span->role_borrowed)
            span->role = entity->role;
        if (entity->number == 0)
            entity->number = ++casting->counts[entity->type];
        if (entity->given.length > 0)
            entity->given_sex = (uint8_t)given_name_sex(casting->letter, entity->given);
    }
}

/* The entities grew one by one; they are kept as many as they are. */
static enum scrim_status keep_entities(struct letter *letter, struct cast *cast, struct scrim_error *error)
{
    struct entity *kept = arena_take(letter->arena, cast->entity_count, sizeof *kept), *grown = cast->entities;

    if (kept && cast->entity_count)
        memcpy(kept, grown, cast->entity_count * sizeof *kept);
    free(grown); /* it holds nothing but places of names */
    cast->entities = kept;
    return kept ? SCRIM_OK : error_no_memory(error);
}

/* Walks over all mentions. */
static enum scrim_status cast_mentions(struct casting *casting, struct scrim_error *error)
{
    enum scrim_status status = read_mentions(casting, error);

    if (status)
        return status;
    share_surnames(casting);
    status = place_all(casting, error);
    if (status == SCRIM_OK)
        number_entities(casting);
    return status;
}

enum scrim_status cast_build(struct letter *letter, struct spans *spans, struct cast *cast, struct scrim_error *error)
{
    struct casting casting = {.letter = letter, .spans = spans, .cast = cast};
    struct arena_mark before = arena_mark(letter->aside);
    size_t most = 1;

    for (size_t i = 0; i < spans->count; i++)
        most += is_mention(&spans->items[i]);
    *cast = (struct cast){.mentions = arena_take(letter->arena, most, sizeof *cast->mentions)};
    casting.said = arena_take(letter->aside, most, sizeof *casting.said);
    key_index_init(&casting.by_stem, letter->aside, letter->seed);
    bool ready = people_init(&casting.people, letter, cast, most) && cast->mentions && casting.said;
    enum scrim_status status = ready ? cast_mentions(&casting, error) : error_no_memory(error);
    people_free(&casting.people);
    key_index_free(&casting.by_stem);
    arena_release(letter->aside, before);
    enum scrim_status kept = keep_entities(letter, cast, error);
    return status ? status : kept;
}
