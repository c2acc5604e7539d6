#include "rules/types.h"

#include <stddef.h>

static const char *const names[] = {
#define TYPE(name, hipaa) #name,
#include "rules/types.def"
#undef TYPE
    "PROTECT",
};

static const char *const letters[] = {
#define TYPE(name, hipaa) hipaa,
#include "rules/types.def"
#undef TYPE
    "-",
};

static const char *const roles[ROLE_COUNT] = {
    [ROLE_NONE] = "",
    [ROLE_PATIENT] = "patient",
    [ROLE_CLINICIAN] = "clinician",
    [ROLE_RELATIVE] = "relative",
    [ROLE_OFFICIAL] = "official",
    [ROLE_ATTORNEY] = "attorney",
    [ROLE_OTHER] = "other",
};

const char *type_name(enum type type)
{
    return (size_t)type <= TYPE_PROTECT ? names[type] : "";
}

const char *type_hipaa_letter(enum type type)
{
    return (size_t)type <= TYPE_PROTECT ? letters[type] : "-";
}

bool type_is_of_words(enum type type)
{
    switch (type) {
    case TYPE_NAME:
    case TYPE_EMPLOYER:
    case TYPE_FACILITY:
    case TYPE_ORGANIZATION:
    case TYPE_STREET:
    case TYPE_CITY:
    case TYPE_COUNTY:
        return true;
    default:
        return false;
    }
}

bool type_is_code(enum type type)
{
    switch (type) {
    case TYPE_SSN:
    case TYPE_MRN:
    case TYPE_HEALTHPLAN:
    case TYPE_ACCOUNT:
    case TYPE_LICENSE:
    case TYPE_CLAIM:
    case TYPE_VEHICLE:
    case TYPE_DEVICE:
    case TYPE_ID:
        return true;
    default:
        return false;
    }
}

enum type type_from_name(struct slice name)
{
    for (size_t type = 0; type <= TYPE_PROTECT; type++)
        if (slice_equal(slice_from_string(names[type]), name))
            return (enum type)type;
    return TYPE_NONE;
}

const char *role_name(enum role role)
{
    return (size_t)role < ROLE_COUNT ? roles[role] : "";
}

enum role role_from_name(struct slice name)
{
    for (size_t role = ROLE_NONE + 1; role < ROLE_COUNT; role++)
        if (slice_equal(slice_from_string(roles[role]), name))
            return (enum role)role;
    return ROLE_NONE;
}
