/* The cast: which mentions are one person, one employer, one facility, one place. */
#ifndef SCRIM_ENTITIES_CAST_H
#define SCRIM_ENTITIES_CAST_H

#include "passes/letter.h"
#include "passes/span.h"

/* What a word of a name is, so that each is renamed in its own way. */
enum name_part {
    PART_KEEP,       /* stays: title, credential, suffix (Jr), head word (Hospital), punctuation */
    PART_GIVEN,
    PART_MIDDLE,
    PART_SURNAME,
    PART_INITIAL_GIVEN,
    PART_INITIAL_MIDDLE,
    PART_INITIAL_SURNAME,
    PART_PARTICLE,   /* van, de la: dropped with the surname it belongs to */
    PART_STEM,       /* the telling part of an employer, facility, organisation, place */
    PART_DROP,       /* further words of the telling part: removed with the blank before them */
    PART_NICKNAME    /* what somebody is called beside the given name, renamed by itself */
};

enum sex { SEX_UNKNOWN, SEX_FEMALE, SEX_MALE };

/* One token of a mention with its part. */
struct mention_word {
    uint32_t token;
    uint8_t part;        /* enum name_part */
    uint8_t ending;      /* bytes of a plural's ending: "the Smiths" */
};

/* The mention behind a span. */
struct mention {
    uint32_t span;                 /* index in spans */
    struct mention_word *words;
    size_t word_count;
};

/* A person, employer, facility, organisation or place of the letter. */
struct entity {
    uint8_t type, role, sex;       /* sex: as title or given name show it, to tell people apart */
    uint8_t given_sex;             /* as the given name alone shows it: the pool of its pseudonym must be the same in every letter */
    struct slice given, nickname, middle, surname; /* folded keys; empty when the letter never says */
    struct slice stem;             /* folded telling part of what is no person */
    uint32_t number;               /* NAME-1, NAME-2 ...: order of appearance within its type, from 1 */
};

struct cast {
    struct entity *entities;
    size_t entity_count;
    struct mention *mentions;      /* in order of spans; only spans that name an entity */
    size_t mention_count;
};

/* Builds the cast of all spans and sets span->entity.  Memory from letter->arena. */
enum scrim_status cast_build(struct letter *letter, struct spans *spans, struct cast *cast, struct scrim_error *error);

#endif
