/* Types, roles, actions: the words of the contract, as numbers. */
#ifndef SCRIM_RULES_TYPES_H
#define SCRIM_RULES_TYPES_H

#include "base/slice.h"

enum type {
#define TYPE(name, hipaa) TYPE_##name,
#include "rules/types.def"
#undef TYPE
    TYPE_COUNT,
    /* A range that weak evidence must not touch (citations, eponyms, drugs). */
    TYPE_PROTECT = TYPE_COUNT,
    TYPE_NONE = 255
};

enum role {
    ROLE_NONE,
    ROLE_PATIENT,
    ROLE_CLINICIAN,
    ROLE_RELATIVE,
    ROLE_OFFICIAL,
    ROLE_ATTORNEY,
    ROLE_OTHER,
    ROLE_COUNT
};

const char *type_name(enum type type); /* "NAME" */
const char *type_hipaa_letter(enum type type);
/* Whether identifiers of this type are names of several words, whose surrogates are invented word by word (replace/pseudonym.h): NAME,
 * EMPLOYER, FACILITY, ORGANIZATION, STREET, CITY, COUNTY. */
bool type_is_of_words(enum type type);
/* Whether identifiers of this type are numbers or codes that somebody was given: SSN, MRN, HEALTHPLAN, ACCOUNT, LICENSE, CLAIM, VEHICLE, DEVICE, ID. */
bool type_is_code(enum type type);
enum type type_from_name(struct slice name); /* TYPE_NONE when unknown; "PROTECT" is known */
const char *role_name(enum role role);       /* "patient"; ROLE_NONE: "" */
enum role role_from_name(struct slice name); /* ROLE_NONE when unknown */

#endif
