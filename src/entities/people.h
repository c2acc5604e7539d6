/* The people whom a letter has named so far, and whom of them a further mention means.
 *
 * A mention means nobody whom it contradicts: by another given name, initial or sex, or a doctor's title for somebody who was
 * never a doctor.  Of several others it means the one who agrees with it in most. */
#ifndef SCRIM_ENTITIES_PEOPLE_H
#define SCRIM_ENTITIES_PEOPLE_H

#include "entities/cast.h"
#include "entities/key_index.h"

/* What a mention says of a person.  Keys are folded; empty, 0: it does not say. */
struct name_said {
    struct slice given, nickname, middle, surname;
    char given_initial, surname_initial; /* of names written as initials */
    enum sex sex_by_title : 8, sex_by_name : 8;
    enum role role : 8;
    bool is_doctor; /* by title */
};

/* What is known of an entity beyond what the cast tells. */
struct person {
    char given_initial, surname_initial;
    bool sex_by_title;     /* surer than by name */
    bool called_by_title;  /* Mr, Ms */
    uint32_t roles;        /* a bit each */
};

struct people {
    struct letter *letter;
    struct cast *cast;
    struct person *persons; /* one an entity */
    struct key_index by_full, by_surname, by_surname_word, by_given, by_nickname, by_initial;
};

/* capacity: entities there may be.  Memory from letter->aside.  False: out of memory. */
bool people_init(struct people *people, struct letter *letter, struct cast *cast, size_t capacity);
void people_free(struct people *people);

/* The entity (index + 1) that is meant; 0: nobody yet. */
size_t people_find(struct people *people, const struct name_said *said);

/* Notes what was said of an entity (index + 1), which may be new.  False: out of memory. */
bool people_note(struct people *people, size_t number, const struct name_said *said);

/* Whether somebody has this (folded) surname; this given name, or a nickname of it. */
bool people_have_surname(struct people *people, struct slice surname);
bool people_have_given(struct people *people, struct slice given);

#endif
