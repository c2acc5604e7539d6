#include "passes/known_file.h"

#include "base/limits.h"
#include "passes/json_read.h"
#include "rules/pattern_text.h"

enum key {
    KEY_SCOPE,
    KEY_SHIFT_DAYS,
    KEY_BIRTH_DATE,
    KEY_NUMBERS,
    KEY_NAMES,
    KEY_ALIASES,
    KEY_RELATIVES,
    KEY_CLINICIANS,
    KEY_EMPLOYERS,
    KEY_FACILITIES,
    KEY_ADDRESSES,
    KEY_COUNT
};

static const struct {
    const char *name;
    enum fact_kind kind; /* of the strings in the list behind the key */
    uint8_t type, role;
} keys[KEY_COUNT] = {
    [KEY_SCOPE] = {"scope", FACT_NAME, TYPE_NONE, ROLE_NONE},
    [KEY_SHIFT_DAYS] = {"shift_days", FACT_NAME, TYPE_NONE, ROLE_NONE},
    [KEY_BIRTH_DATE] = {"birth_date", FACT_NAME, TYPE_NONE, ROLE_NONE},
    [KEY_NUMBERS] = {"numbers", FACT_NUMBER, TYPE_NONE, ROLE_NONE},
    [KEY_NAMES] = {"names", FACT_NAME, TYPE_NAME, ROLE_PATIENT},
    [KEY_ALIASES] = {"aliases", FACT_NAME, TYPE_NAME, ROLE_PATIENT},
    [KEY_RELATIVES] = {"relatives", FACT_NAME, TYPE_NAME, ROLE_RELATIVE},
    [KEY_CLINICIANS] = {"clinicians", FACT_NAME, TYPE_NAME, ROLE_CLINICIAN},
    [KEY_EMPLOYERS] = {"employers", FACT_PLACE_OF_WORK, TYPE_EMPLOYER, ROLE_NONE},
    [KEY_FACILITIES] = {"facilities", FACT_PLACE_OF_WORK, TYPE_FACILITY, ROLE_NONE},
    [KEY_ADDRESSES] = {"addresses", FACT_ADDRESS, TYPE_STREET, ROLE_NONE},
};

struct reader {
    struct arena *arena;
    struct known_facts *facts;
    struct scrim_error *error;
};

static enum scrim_status refuse(const struct reader *reader, enum key key, const char *wanted)
{
    return error_set(reader->error, SCRIM_CONFIGURATION, "known identifiers: \"%s\" wants %s",
                     keys[key].name, wanted);
}

/* The written key is not repeated: in a file that is built wrongly it may be a name. */
static enum scrim_status unknown_key(const struct reader *reader, const char *written)
{
    const char *names[KEY_COUNT];

    for (size_t key = 0; key < KEY_COUNT; key++)
        names[key] = keys[key].name;
    const char *nearest = nearest_name(slice_from_string(written), names, KEY_COUNT);
    return error_set(reader->error, SCRIM_CONFIGURATION,
                     "known identifiers: a key that there is none of%s%s%s",
                     nearest ? "; did you mean \"" : "", nearest ? nearest : "",
                     nearest ? "\"?" : "");
}

static bool is_blank(struct slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if ((unsigned char)text.data[i] > ' ')
            return false;
    return true;
}

static enum scrim_status add_fact(struct reader *reader, enum key key, uint8_t type,
                                  const json_t *value)
{
    struct known_facts *facts = reader->facts;

    if (!json_is_string(value))
        return refuse(reader, key, "strings");
    struct slice text = slice_of(json_string_value(value), json_string_length(value));
    if (text.length > LIMIT_KNOWN_VALUE || is_blank(text))
        return refuse(reader, key, "strings that are neither empty nor longer than 512 bytes");
    if (facts->count == LIMIT_KNOWN_FACTS)
        return error_set(reader->error, SCRIM_CONFIGURATION, "known identifiers: more than %u",
                         LIMIT_KNOWN_FACTS);
    if (!arena_grow(reader->arena, (void **)&facts->items, &facts->capacity, sizeof *facts->items,
                    facts->count + 1))
        return error_no_memory(reader->error);
    text = arena_copy(reader->arena, text);
    if (!text.data)
        return error_no_memory(reader->error);
    facts->items[facts->count++] = (struct known_fact){keys[key].kind, type, keys[key].role, text};
    return SCRIM_OK;
}

static enum scrim_status read_number(struct reader *reader, const json_t *number)
{
    const json_t *type = json_object_get(number, "type"), *value = json_object_get(number, "value");

    if (!json_is_object(number) || json_object_size(number) != 2 || !json_is_string(type) || !value)
        return refuse(reader, KEY_NUMBERS, "objects of \"type\" and \"value\"");
    enum type known = type_from_name(slice_of(json_string_value(type), json_string_length(type)));
    if (known == TYPE_NONE || known == TYPE_PROTECT || known == TYPE_GAP || known == TYPE_MARKER ||
        known == TYPE_HIDDEN)
        return refuse(reader, KEY_NUMBERS, "a type of identifier, such as \"MRN\" or \"PHONE\"");
    return add_fact(reader, KEY_NUMBERS, (uint8_t)known, value);
}

static enum scrim_status read_list(struct reader *reader, enum key key, const json_t *list)
{
    enum scrim_status status = SCRIM_OK;

    if (!json_is_array(list))
        return refuse(reader, key, "a list");
    for (size_t i = 0; status == SCRIM_OK && i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        status = key == KEY_NUMBERS ? read_number(reader, item)
                                    : add_fact(reader, key, keys[key].type, item);
    }
    return status;
}

static enum scrim_status read_scope(struct reader *reader, const json_t *value)
{
    struct slice text = slice_of(json_string_value(value), json_string_length(value));

    if (!json_is_string(value) || is_blank(text))
        return refuse(reader, KEY_SCOPE, "a string that is not empty");
    if (reader->facts->scope_given && !slice_equal(text, reader->facts->scope))
        return refuse(reader, KEY_SCOPE, "the same value in every object");
    reader->facts->scope = arena_copy(reader->arena, text);
    reader->facts->scope_given = true;
    return reader->facts->scope.data ? SCRIM_OK : error_no_memory(reader->error);
}

static enum scrim_status read_shift(struct reader *reader, const json_t *value)
{
    json_int_t days = json_integer_value(value);

    if (!json_is_integer(value) || days == 0 || days > LIMIT_SHIFT_DAYS || days < -LIMIT_SHIFT_DAYS)
        return refuse(reader, KEY_SHIFT_DAYS, "a whole number of days, not 0");
    if (reader->facts->shift_given && days != reader->facts->shift_days)
        return refuse(reader, KEY_SHIFT_DAYS, "the same value in every object");
    reader->facts->shift_days = days;
    reader->facts->shift_given = true;
    return SCRIM_OK;
}

static bool read_digits(const char *text, size_t count, unsigned *number)
{
    *number = 0;
    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        *number = *number * 10 + (unsigned)(text[i] - '0');
    }
    return true;
}

/* ISO 8601, calendar date in extended form. */
static enum scrim_status read_birth_date(struct reader *reader, const json_t *value)
{
    static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    struct known_facts *facts = reader->facts;
    const char *text = json_string_value(value);
    unsigned year, month, day;

    if (!text || json_string_length(value) != 10 || text[4] != '-' || text[7] != '-' ||
        !read_digits(text, 4, &year) || !read_digits(text + 5, 2, &month) ||
        !read_digits(text + 8, 2, &day) || year < 1800 || month < 1 || month > 12)
        return refuse(reader, KEY_BIRTH_DATE, "a date in the form YYYY-MM-DD");
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day < 1 || day > lengths[month - 1] + (month == 2 && leap ? 1u : 0u))
        return refuse(reader, KEY_BIRTH_DATE, "a day that there was");
    if (facts->birth_given &&
        (facts->birth_year != year || facts->birth_month != month || facts->birth_day != day))
        return refuse(reader, KEY_BIRTH_DATE, "the same value in every object");
    facts->birth_year = year;
    facts->birth_month = month;
    facts->birth_day = day;
    facts->birth_given = true;
    return SCRIM_OK;
}

static enum scrim_status read_key(struct reader *reader, const char *name, const json_t *value)
{
    size_t key = 0;

    while (key < KEY_COUNT && strcmp(keys[key].name, name) != 0)
        key++;
    if (key < KEY_COUNT && key != KEY_SCOPE && json_is_null(value))
        return SCRIM_OK; /* how databases write what they do not know */
    switch (key) {
    case KEY_COUNT:
        return unknown_key(reader, name);
    case KEY_SCOPE:
        return read_scope(reader, value);
    case KEY_SHIFT_DAYS:
        return read_shift(reader, value);
    case KEY_BIRTH_DATE:
        return read_birth_date(reader, value);
    default:
        return read_list(reader, (enum key)key, value);
    }
}

/* Reads the object at the front of json; *used: the bytes it takes. */
static enum scrim_status read_object(struct reader *reader, struct slice json, size_t *used)
{
    json_t *root;
    enum scrim_status status =
        json_read_first(json, "known identifiers", &root, used, reader->error);

    for (void *at = json_object_iter(root); status == SCRIM_OK && at;
         at = json_object_iter_next(root, at))
        status = read_key(reader, json_object_iter_key(at), json_object_iter_value(at));
    json_decref(root);
    return status;
}

enum scrim_status known_file_read(struct slice json, struct arena *arena, struct known_facts *facts,
                                  struct scrim_error *error)
{
    struct reader reader = {arena, facts, error};
    enum scrim_status status;
    size_t used = 0;

    *facts = (struct known_facts){.count = 0};
    if (json.length > LIMIT_KNOWN_FILE)
        return error_set(error, SCRIM_CONFIGURATION, "known identifiers: more than %zu bytes",
                         LIMIT_KNOWN_FILE);
    do {
        status = read_object(&reader, json, &used);
        json = slice_of(json.data + used, json.length - used);
    } while (status == SCRIM_OK && !is_blank(json));
    return status;
}
