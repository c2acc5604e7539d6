#include "entities/people.h"

#include "base/limits.h"
#include "entities/likeness.h"

enum {
    MOST_ALIKE = 64,     /* persons of one surname, or of the letter, that a mention is held against; one more is somebody new */
    SURNAME_LETTERS = 5, /* a shorter surname with another letter is another surname */
    GIVEN_LETTERS = 4    /* the same for given names, which must begin alike */
};

bool people_init(struct people *people, struct letter *letter, struct cast *cast, size_t capacity)
{
    struct key_index *indices[] = {&people->by_full, &people->by_surname, &people->by_surname_word,
                                   &people->by_given, &people->by_nickname, &people->by_initial};

    people->letter = letter;
    people->cast = cast;
    people->persons = arena_take(letter->aside, capacity, sizeof *people->persons);
    for (size_t i = 0; i < sizeof indices / sizeof *indices; i++)
        key_index_init(indices[i], letter->aside, letter->seed);
    return people->persons != NULL;
}

void people_free(struct people *people)
{
    struct key_index *indices[] = {&people->by_full, &people->by_surname, &people->by_surname_word,
                                   &people->by_given, &people->by_nickname, &people->by_initial};

    for (size_t i = 0; i < sizeof indices / sizeof *indices; i++)
        key_index_free(indices[i]);
}

/* Given name and surname with a byte between them that no name holds.  data NULL: out of memory. */
static struct slice full_key(const struct people *people, struct slice given, struct slice surname)
{
    char *key = arena_take(people->letter->aside, given.length + surname.length + 1, 1);
    if (!key)
        return (struct slice){NULL, 0};
    memcpy(key, given.data, given.length);
    key[given.length] = '\n';
    memcpy(key + given.length + 1, surname.data, surname.length);
    return slice_of(key, given.length + surname.length + 1);
}

static char first_letter(struct slice name, char initial)
{
    return name.length > 0 ? name.data[0] : initial;
}

/* The next word of a name of several; *at moves behind it.  Empty at the end. */
static struct slice next_word(struct slice name, size_t *at)
{
    size_t start = *at, end = start;

    while (end < name.length && name.data[end] != ' ')
        end++;
    *at = end < name.length ? end + 1 : end;
    return slice_of(name.data + start, end - start);
}

static bool begins_with(struct slice surname, char initial)
{
    for (size_t at = 0; at < surname.length;)
        if (next_word(surname, &at).data[0] == initial)
            return true;
    return false;
}

static bool is_unknown_word(const struct people *people, struct slice folded)
{
    const struct lexicon *lexicon = people->letter->lexicon;
    const struct word_attributes *word = lexicon_record(lexicon, lexicon_find(lexicon, folded));
    return word->lists[0] == 0 && word->lists[1] == 0 && word->tier == 0;
}

/* One typing error apart, where one of the two is no word at all: "Jonh" is John, but "Jon" is not Jan. */
static bool mistyped(const struct people *people, struct slice a, struct slice b)
{
    return one_typing_error(a, b) && (is_unknown_word(people, a) || is_unknown_word(people, b));
}

static bool given_agree(const struct people *people, struct slice a, struct slice b)
{
    const struct pairs *nicknames = people->letter->nicknames;
    bool long_enough = a.length >= GIVEN_LETTERS && b.length >= GIVEN_LETTERS && a.data[0] == b.data[0];

    return slice_equal(a, b) || (nicknames && nicknames_related(nicknames, a, b)) || (long_enough && mistyped(people, a, b));
}

static bool is_clinician(const struct person *person)
{
    return person->roles & 1u << ROLE_CLINICIAN;
}

static bool same_given(const struct entity *entity, const struct name_said *said)
{
    return said->given.length > 0 && slice_equal(said->given, entity->given);
}

static bool same_nickname(const struct entity *entity, const struct name_said *said)
{
    return said->given.length > 0 && slice_equal(said->given, entity->nickname);
}

static bool contradicts(const struct people *people, size_t number, const struct name_said *said)
{
    const struct entity *entity = &people->cast->entities[number - 1];
    const struct person *person = &people->persons[number - 1];
    char asked = first_letter(said->given, said->given_initial);
    enum sex sex = said->sex_by_title ? said->sex_by_title : said->sex_by_name;

    if (same_nickname(entity, said))
        return false;
    if (said->given.length && entity->given.length) {
        if (!given_agree(people, said->given, entity->given))
            return true;
    } else if (asked && person->given_initial && asked != person->given_initial) {
        return true;
    }
    if (said->surname_initial &&
        (entity->surname.length ? !begins_with(entity->surname, said->surname_initial)
                                : person->surname_initial && person->surname_initial != said->surname_initial))
        return true;
    if (said->is_doctor && person->called_by_title && !is_clinician(person))
        return true;
    return sex && entity->sex && entity->sex != sex && !same_given(entity, said);
}

/* How much of what a mention says a person agrees with. */
static unsigned agreement(const struct people *people, size_t number, const struct name_said *said)
{
    const struct person *person = &people->persons[number - 1];
    bool role = said->role != ROLE_NONE && (person->roles & 1u << said->role);
    bool title = said->is_doctor == is_clinician(person);
    bool sex = said->sex_by_title && people->cast->entities[number - 1].sex == said->sex_by_title;
    bool initial = person->given_initial && first_letter(said->given, said->given_initial) == person->given_initial;

    return same_given(&people->cast->entities[number - 1], said) * 16u + role * 8u + title * 4u + sex * 2u + initial * 1u;
}

/* Of a chain's people the one who agrees most; of equal ones the latest in the letter, or the earliest. */
static size_t best_of(const struct people *people, const struct key_link *link, const struct name_said *said, bool earliest)
{
    size_t best = 0;
    unsigned most = 0;

    for (size_t tried = 0; link && tried < MOST_ALIKE; link = link->next, tried++) {
        unsigned agreed = contradicts(people, link->entity, said) ? 0 : 1 + agreement(people, link->entity, said);
        if (agreed > most || (earliest && agreed > 0 && agreed == most)) {
            best = link->entity;
            most = agreed;
        }
    }
    return best;
}

/* "Ms. Delgado" may be Maria Delgado-Smith, whose given name must be the one that is said, if any is: "Maria Delgado", but not
 * "Anna Delgado". */
static size_t find_by_surname_words(struct people *people, const struct name_said *said)
{
    bool several = memchr(said->surname.data, ' ', said->surname.length) != NULL;

    for (size_t at = 0; at < said->surname.length;) {
        struct slice word = next_word(said->surname, &at);
        size_t found = best_of(people, key_index_find(&people->by_surname_word, word), said, true);
        if (found && (said->given.length ? same_given(&people->cast->entities[found - 1], said) : !several))
            return found;
    }
    return 0;
}

/* "Ms. Delgdo" is Ms. Delgado when nobody is called Delgdo and it is no word, and Mr. Mueller is Mr. Muller: the surname that is known. */
static struct slice mended_surname(const struct people *people, struct slice surname)
{
    size_t count = people->cast->entity_count, first = count > MOST_ALIKE ? count - MOST_ALIKE : 0;

    for (size_t i = count; surname.length >= SURNAME_LETTERS && i-- > first;)
        if (mistyped(people, surname, people->cast->entities[i].surname) || umlauts_apart(surname, people->cast->entities[i].surname))
            return people->cast->entities[i].surname;
    return (struct slice){NULL, 0};
}

static size_t find_by_surname(struct people *people, const struct name_said *said)
{
    size_t found = 0;

    if (said->given.length) {
        struct slice key = full_key(people, said->given, said->surname);
        found = best_of(people, key_index_find(&people->by_full, key), said, true);
    }
    if (!found)
        found = best_of(people, key_index_find(&people->by_surname, said->surname), said, false);
    if (!found)
        found = find_by_surname_words(people, said);
    if (!found)
        found = best_of(people, key_index_find(&people->by_surname, mended_surname(people, said->surname)), said, false);
    return found;
}

/* Whoever is called Elizabeth, then whoever is called by a nickname of it, then whom it is a nickname of. */
static size_t find_by_given(struct people *people, const struct name_said *said)
{
    const struct pairs *nicknames = people->letter->nicknames;
    size_t found = best_of(people, key_index_find(&people->by_given, said->given), said, true);

    if (!found)
        found = best_of(people, key_index_find(&people->by_nickname, said->given), said, true);
    for (const struct pair *row = nicknames && !found ? pairs_find(nicknames, said->given) : NULL; row && !found; row = pairs_next(nicknames, row))
        found = best_of(people, key_index_find(&people->by_given, row->right), said, true);
    return found;
}

/* Initials mean a person only when they can mean no other; of several with the same, the patient. */
static size_t find_by_initials(struct people *people, const struct name_said *said)
{
    const struct key_link *link = key_index_find(&people->by_initial, slice_of(&said->surname_initial, said->surname_initial != 0));
    size_t found = 0, count = 0, patient = 0, patients = 0, tried = 0;
    unsigned most = 0;

    for (; link; link = link->next) {
        const struct person *person = &people->persons[link->entity - 1];
        if (tried++ == MOST_ALIKE)
            return 0;
        if (contradicts(people, link->entity, said))
            continue;
        bool initials_alone = people->cast->entities[link->entity - 1].surname.length == 0;
        unsigned strength = initials_alone ? 3 : said->given_initial && person->given_initial ? 2 : 1;
        if (strength < most)
            continue;
        if (strength > most)
            count = patients = 0;
        most = strength;
        found = link->entity;
        count++;
        if (person->roles & 1u << ROLE_PATIENT) {
            patient = link->entity;
            patients++;
        }
    }
    return count == 1 ? found : patients == 1 ? patient : 0;
}

size_t people_find(struct people *people, const struct name_said *said)
{
    if (said->surname.length)
        return find_by_surname(people, said);
    return said->given.length ? find_by_given(people, said) : find_by_initials(people, said);
}

static bool note_given(struct people *people, size_t number, struct slice given)
{
    const struct pairs *nicknames = people->letter->nicknames;

    for (const struct pair *row = nicknames ? pairs_find(nicknames, given) : NULL; row; row = pairs_next(nicknames, row))
        if (!key_index_add(&people->by_nickname, row->right, number))
            return false;
    return key_index_add(&people->by_given, given, number);
}

static bool note_surname(struct people *people, size_t number, struct slice surname)
{
    for (size_t at = 0; at < surname.length;) {
        struct slice word = next_word(surname, &at);
        if (!key_index_add(&people->by_surname_word, word, number) || !key_index_add(&people->by_initial, slice_of(word.data, 1), number))
            return false;
    }
    return key_index_add(&people->by_surname, surname, number);
}

/* Keys that the letter has not said of the entity before. */
static bool note_keys(struct people *people, size_t number, const struct name_said *said)
{
    struct entity *entity = &people->cast->entities[number - 1];
    struct person *person = &people->persons[number - 1];
    bool noted = true;

    if (!entity->given.length && said->given.length) {
        entity->given = said->given;
        noted = note_given(people, number, said->given);
    }
    if (!entity->nickname.length && said->nickname.length && !slice_equal(said->nickname, entity->given)) {
        entity->nickname = said->nickname;
        noted = key_index_add(&people->by_given, said->nickname, number) && noted;
    }
    if (!entity->middle.length)
        entity->middle = said->middle;
    if (!entity->surname.length && said->surname.length) {
        entity->surname = said->surname;
        noted = note_surname(people, number, said->surname) && noted;
    }
    if (said->given.length && said->surname.length) {
        struct slice key = full_key(people, said->given, said->surname);
        noted = key.data && key_index_add(&people->by_full, key, number) && noted;
    }
    if (!entity->surname.length && !person->surname_initial && said->surname_initial) {
        struct slice key = arena_copy(people->letter->aside, slice_of(&said->surname_initial, 1));
        person->surname_initial = said->surname_initial;
        noted = key.data && key_index_add(&people->by_initial, key, number) && noted;
    }
    if (!person->given_initial)
        person->given_initial = first_letter(said->given, said->given_initial);
    return noted;
}

bool people_note(struct people *people, size_t number, const struct name_said *said)
{
    struct entity *entity = &people->cast->entities[number - 1];
    struct person *person = &people->persons[number - 1];

    if (entity->role == ROLE_NONE)
        entity->role = (uint8_t)said->role;
    if (said->sex_by_title && !person->sex_by_title)
        entity->sex = (uint8_t)said->sex_by_title;
    else if (!entity->sex)
        entity->sex = (uint8_t)said->sex_by_name;
    person->sex_by_title |= said->sex_by_title != SEX_UNKNOWN;
    person->called_by_title |= said->sex_by_title != SEX_UNKNOWN;
    person->roles |= 1u << said->role | (said->is_doctor ? 1u << ROLE_CLINICIAN : 0);
    return note_keys(people, number, said);
}

bool people_have_surname(struct people *people, struct slice surname)
{
    return key_index_find(&people->by_surname, surname) != NULL;
}

bool people_have_given(struct people *people, struct slice given)
{
    const struct name_said said = {.given = given};
    return find_by_given(people, &said) != 0;
}
