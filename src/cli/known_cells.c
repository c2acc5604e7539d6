#include "cli/known_cells.h"

#include <string.h>

#include "cli/json_text.h"

enum { SHORTEST = 3 }; /* letters and digits: what has fewer would be found everywhere */

/* A type as it is written in the file of columns: "NAME.clinician.given". */
struct spelled {
    const char *word; /* its current word, */
    size_t length;    /* bytes, */
    const char *rest; /* and what follows the dot behind it; NULL: nothing */
};

static bool next_word(struct spelled *spelled)
{
    if (!spelled->rest)
        return false;
    spelled->word = spelled->rest;
    spelled->length = strcspn(spelled->word, ".");
    spelled->rest = spelled->word[spelled->length] ? spelled->word + spelled->length + 1 : NULL;
    return true;
}

static bool is_word(const struct spelled *spelled, const char *word)
{
    return spelled->length == strlen(word) && memcmp(spelled->word, word, spelled->length) == 0;
}

static bool word_among(const struct spelled *spelled, const char *const *words)
{
    while (*words && !is_word(spelled, *words))
        words++;
    return *words != NULL;
}

/* The key of --known under which a name of this type stands; NULL: there is none. */
static const char *key_of_name(const char *type)
{
    static const char *const no_key[] = {"official", "attorney", "other", NULL};
    struct spelled spelled = {.rest = type};
    const char *key = "names";
    while (next_word(&spelled)) {
        if (is_word(&spelled, "clinician"))
            key = "clinicians";
        else if (is_word(&spelled, "relative"))
            key = "relatives";
        else if (word_among(&spelled, no_key))
            return NULL;
    }
    return key;
}

static bool is_name(const char *type)
{
    struct spelled spelled = {.rest = type};
    return next_word(&spelled) && is_word(&spelled, "NAME");
}

enum part { PART_GIVEN, PART_MIDDLE, PART_SURNAME, PART_WHOLE, PARTS = PART_WHOLE };

static enum part part_of_name(const char *type)
{
    static const char *const parts[PARTS] = {"given", "middle", "surname"};
    struct spelled spelled = {.rest = type};
    while (next_word(&spelled))
        for (size_t part = 0; part < PARTS; part++)
            if (is_word(&spelled, parts[part]))
                return (enum part)part;
    return PART_WHOLE;
}

bool type_can_be_known(const char *type)
{
    static const char *const no_key[] = {"AGE",   "TIME",    "ZIP",          "CITY",       "COUNTY",
                                         "STATE", "COUNTRY", "ORGANIZATION", "PROFESSION", NULL};
    struct spelled spelled = {.rest = type};
    next_word(&spelled);
    return !word_among(&spelled, no_key) && (!is_name(type) || key_of_name(type));
}

static bool says_enough(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++) {
        char small = (char)(text[i] | 0x20);
        bool lead = (unsigned char)text[i] >= 0xC0;
        count += lead || (text[i] >= '0' && text[i] <= '9') || (small >= 'a' && small <= 'z');
    }
    return count >= SHORTEST;
}

static bool put(struct bytes *out, const char *text)
{
    return bytes_append(out, text, strlen(text));
}

static bool put_list(struct bytes *out, const char *key, const char *text, size_t length)
{
    return put(out, "{\"") && put(out, key) && put(out, "\":[") &&
           json_append_string(out, text, length, false) && put(out, "]}\n");
}

static bool put_number(struct bytes *out, const char *type, const char *text, size_t length)
{
    return put(out, "{\"numbers\":[{\"type\":\"") && put(out, type) && put(out, "\",\"value\":") &&
           json_append_string(out, text, length, false) && put(out, "}]}\n");
}

/* DATE may be followed by the order of its numbers, which a birth date in ISO 8601 does not need.
 */
static bool put_cell(struct bytes *out, const char *type, const char *text, size_t length)
{
    struct spelled spelled = {.rest = type};
    next_word(&spelled);
    if (!says_enough(text, length))
        return true;
    if (is_word(&spelled, "NAME"))
        return put_list(out, key_of_name(type), text, length);
    if (is_word(&spelled, "EMPLOYER"))
        return put_list(out, "employers", text, length);
    if (is_word(&spelled, "FACILITY"))
        return put_list(out, "facilities", text, length);
    if (is_word(&spelled, "STREET"))
        return put_list(out, "addresses", text, length);
    if (is_word(&spelled, "DATE"))
        return put(out, "{\"birth_date\":") && json_append_string(out, text, length, false) &&
               put(out, "}\n");
    return put_number(out, type, text, length);
}

static bool is_known_cell(const struct cell *cell)
{
    return cell->field->use == FIELD_TYPED && cell->field->known && cell->length > 0;
}

/* A person of whom the record has parts of a name in cells of their own: at most one of each. */
struct person {
    const char *key;
    const struct cell *parts[PARTS];
    bool several; /* of one part: nobody knows what belongs together */
};

static void find_parts(const struct record *record, struct person *person)
{
    for (size_t i = 0; i < record->count; i++) {
        const struct cell *cell = &record->cells[i];
        if (!is_known_cell(cell) || !is_name(cell->field->type) ||
            strcmp(key_of_name(cell->field->type), person->key) != 0)
            continue;
        enum part part = part_of_name(cell->field->type);
        if (part == PART_WHOLE)
            continue;
        person->several = person->several || person->parts[part];
        person->parts[part] = cell;
    }
}

/* "Maria T. Delgado" of three cells. */
static bool put_person(const struct record *record, const char *line, const struct person *person,
                       struct bytes *out)
{
    struct bytes name = {0};
    bool good = true;
    for (size_t part = 0; part < PARTS; part++) {
        const struct cell *cell = person->parts[part];
        if (cell)
            good = good && (name.length == 0 || put(&name, " ")) &&
                   bytes_append(&name, cell_text(record, cell, line), cell->length);
    }
    if (good && name.length > 0 && says_enough(name.data, name.length))
        good = put_list(out, person->key, name.data, name.length);
    bytes_free(&name);
    return good;
}

static bool is_put(const struct person *person, const struct cell *cell)
{
    for (size_t part = 0; part < PARTS && !person->several; part++)
        if (person->parts[part] == cell)
            return true;
    return false;
}

bool append_known_cells(const struct record *record, const char *line, struct bytes *known)
{
    static const char *const keys[] = {"names", "relatives", "clinicians"};
    struct person persons[] = {{.key = keys[0]}, {.key = keys[1]}, {.key = keys[2]}};
    bool good = true;
    for (size_t i = 0; i < sizeof persons / sizeof *persons; i++) {
        find_parts(record, &persons[i]);
        if (good && !persons[i].several)
            good = put_person(record, line, &persons[i], known);
    }
    for (size_t i = 0; good && i < record->count; i++) {
        const struct cell *cell = &record->cells[i];
        bool joined = false;
        for (size_t k = 0; k < sizeof persons / sizeof *persons; k++)
            joined = joined || is_put(&persons[k], cell);
        if (is_known_cell(cell) && !joined)
            good = put_cell(known, cell->field->type, cell_text(record, cell, line), cell->length);
    }
    return good;
}
