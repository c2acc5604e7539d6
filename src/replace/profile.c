#include "replace/profile.h"

#include "base/limits.h"
#include "base/place.h"

struct action_row {
    const char *word; /* in a profile */
    const char *name; /* in the log */
    enum action action;
};

/* In the log both ZIP actions and the time's are what they come to: a reader asks what happened,
 * not by which of two rules. */
static const struct action_row actions[] = {
    {"keep", "keep", ACTION_KEEP},
    {"tag", "tag", ACTION_TAG},
    {"surrogate", "surrogate", ACTION_SURROGATE},
    {"shift", "shift", ACTION_SHIFT},
    {"year", "year", ACTION_YEAR},
    {"cap", "cap", ACTION_CAP},
    {"band", "band", ACTION_BAND},
    {"prefix", "prefix", ACTION_PREFIX},
    {"prefix-safe", "prefix", ACTION_PREFIX_SAFE},
    {"fill", "fill", ACTION_FILL},
    {"redact", "redact", ACTION_REDACT},
    {"tag-beside-date", "tag", ACTION_TAG_BESIDE_DATE},
};
enum { ACTION_ROWS = sizeof actions / sizeof *actions, SUGGESTION = 64 };

const char *action_name(enum action action)
{
    for (size_t i = 0; i < ACTION_ROWS; i++) {
        if (actions[i].action == action) {
            return actions[i].name;
        }
    }
    return "none";
}

/* Damerau's distance without transposition, for short words; both are cut at SUGGESTION. */
static size_t distance(struct slice a, const char *b)
{
    size_t row[SUGGESTION + 1], b_length = strlen(b);
    size_t a_length = a.length < SUGGESTION ? a.length : SUGGESTION;
    b_length = b_length < SUGGESTION ? b_length : SUGGESTION;
    for (size_t j = 0; j <= b_length; j++) {
        row[j] = j;
    }
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t change = diagonal + ((a.data[i - 1] | 0x20) != (b[j - 1] | 0x20));
            size_t gap = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            diagonal = row[j];
            row[j] = change < gap ? change : gap;
        }
    }
    return row[b_length];
}

struct nearest {
    struct slice wanted;
    const char *best;
    size_t distance;
};

static void consider(struct nearest *nearest, const char *word)
{
    size_t here = distance(nearest->wanted, word);
    if (nearest->best == NULL || here < nearest->distance) {
        nearest->best = word;
        nearest->distance = here;
    }
}

static const char *nearest_type(struct slice word)
{
    struct nearest nearest = {word, NULL, 0};
    for (int type = 0; type < TYPE_COUNT; type++) {
        consider(&nearest, type_name((enum type)type));
    }
    return nearest.best;
}

static const char *nearest_role(struct slice word)
{
    struct nearest nearest = {word, NULL, 0};
    for (int role = ROLE_PATIENT; role < ROLE_COUNT; role++) {
        consider(&nearest, role_name((enum role)role));
    }
    return nearest.best;
}

static const char *nearest_action(struct slice word)
{
    struct nearest nearest = {word, NULL, 0};
    for (size_t i = 0; i < ACTION_ROWS; i++) {
        consider(&nearest, actions[i].word);
    }
    return nearest.best;
}

static bool has_surrogates(enum type type)
{
    switch (type) {
    case TYPE_DATE:
    case TYPE_TIME:
    case TYPE_AGE:
    case TYPE_ZIP:
    case TYPE_STATE:
    case TYPE_COUNTRY:
    case TYPE_PROFESSION:
    case TYPE_GAP:
    case TYPE_MARKER:
    case TYPE_HIDDEN:
        return false;
    default:
        return true;
    }
}

static bool action_fits(enum action action, enum type type)
{
    switch (action) {
    case ACTION_KEEP:
    case ACTION_TAG:
    case ACTION_REDACT:
        return true;
    case ACTION_SURROGATE:
        return has_surrogates(type);
    case ACTION_SHIFT:
    case ACTION_YEAR:
        return type == TYPE_DATE;
    case ACTION_CAP:
    case ACTION_BAND:
        return type == TYPE_AGE;
    case ACTION_PREFIX:
    case ACTION_PREFIX_SAFE:
        return type == TYPE_ZIP;
    case ACTION_FILL:
        return type == TYPE_GAP;
    case ACTION_TAG_BESIDE_DATE:
        return type == TYPE_TIME;
    default:
        return false;
    }
}

/* The line under work. */
struct line {
    struct slice file;
    unsigned number;
    struct slice text, words[4];
    size_t count;
};

/* at: the word that is wrong, or behind which one is missing. */
static enum scrim_status bad_line(const struct line *line, const char *at,
                                  struct scrim_error *error, const char *what, const char *nearest)
{
    struct place place = {line->file, line->number, column_of(line->text, at)};
    return error_at(error, place, "%s%s%s%s", what, nearest == NULL ? "" : "; did you mean ",
                    nearest == NULL ? "" : nearest, nearest == NULL ? "" : "?");
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static void split_line(struct slice text, struct line *line)
{
    line->text = text;
    line->count = 0;
    for (size_t i = 0; i < text.length && line->count < 4;) {
        size_t start = i;
        while (i < text.length && !is_blank(text.data[i])) {
            i++;
        }
        if (i > start && text.data[start] == '#') {
            return;
        }
        if (i > start) {
            line->words[line->count++] = slice_of(text.data + start, i - start);
        }
        while (i < text.length && is_blank(text.data[i])) {
            i++;
        }
    }
}

static enum scrim_status read_action(const struct line *line, enum type type, bool weekday,
                                     bool holiday, enum action *action, struct scrim_error *error)
{
    *action = ACTION_NONE;
    for (size_t i = 0; i < ACTION_ROWS; i++) {
        if (slice_equal(line->words[1], slice_from_string(actions[i].word))) {
            *action = actions[i].action;
        }
    }
    if (*action == ACTION_NONE) {
        return bad_line(line, line->words[1].data, error, "no such action",
                        nearest_action(line->words[1]));
    }
    bool fits = action_fits(*action, type) && !(weekday && *action == ACTION_YEAR) &&
                !(holiday && (*action == ACTION_YEAR || *action == ACTION_SHIFT));
    return fits ? SCRIM_OK : bad_line(line, line->words[1].data, error,
                                       "this action does not fit this type", NULL);
}

static void set_action(struct profile *profile, enum type type, enum role role, enum action action,
                       bool roles_given[TYPE_COUNT][ROLE_COUNT])
{
    if (role != ROLE_NONE) {
        profile->action[type][role] = (uint8_t)action;
        roles_given[type][role] = true;
        return;
    }
    for (int each = 0; each < ROLE_COUNT; each++) {
        if (!roles_given[type][each]) {
            profile->action[type][each] = (uint8_t)action;
        }
    }
}

static enum scrim_status read_type_line(const struct line *line, struct profile *profile,
                                        bool roles_given[TYPE_COUNT][ROLE_COUNT],
                                        struct scrim_error *error)
{
    struct slice word = line->words[0], part = SLICE("");
    const char *dot = memchr(word.data, '.', word.length);
    if (dot != NULL) {
        part = slice_of(dot + 1, (size_t)(word.data + word.length - dot) - 1);
        word.length = (size_t)(dot - word.data);
    }
    enum type type = type_from_name(word);
    if (type >= TYPE_COUNT) {
        return bad_line(line, word.data, error, "no such type", nearest_type(word));
    }
    bool weekday = type == TYPE_DATE && slice_equal(part, SLICE("weekday"));
    bool holiday = type == TYPE_DATE && slice_equal(part, SLICE("holiday"));
    enum role role = weekday || holiday ? ROLE_NONE : role_from_name(part);
    if (dot != NULL && role == ROLE_NONE && !weekday && !holiday) {
        return bad_line(line, part.data, error, "no such role", nearest_role(part));
    }
    if (line->count < 2) {
        return bad_line(line, line->text.data + line->text.length, error, "an action is missing",
                        NULL);
    }
    enum action action;
    enum scrim_status status = read_action(line, type, weekday, holiday, &action, error);
    if (status != SCRIM_OK) {
        return status;
    }
    if (line->count == 3 && type == TYPE_PROFESSION &&
        slice_equal(line->words[2], SLICE("review"))) {
        profile->review_professions = true;
    } else if (line->count > 2) {
        return bad_line(line, line->words[2].data, error, "a word too many", NULL);
    }
    if (weekday || holiday) {
        *(weekday ? &profile->weekday : &profile->holiday) = (uint8_t)action;
    } else {
        set_action(profile, type, role, action, roles_given);
    }
    return SCRIM_OK;
}

static enum scrim_status set_name(struct profile *profile, const struct line *line,
                                  struct slice name, struct scrim_error *error)
{
    if (name.length == 0 || name.length >= sizeof profile->name) {
        return bad_line(line, name.data, error, "a name has 1 to 63 bytes", NULL);
    }
    memcpy(profile->name, name.data, name.length);
    profile->name[name.length] = '\0';
    return SCRIM_OK;
}

static enum scrim_status read_line(const struct line *line, struct profile *profile,
                                   bool roles_given[TYPE_COUNT][ROLE_COUNT],
                                   struct scrim_error *error)
{
    if (line->count == 0) {
        return SCRIM_OK;
    }
    if (slice_equal(line->words[0], SLICE("name")) && line->count == 2) {
        return set_name(profile, line, line->words[1], error);
    }
    if (slice_equal(line->words[0], SLICE("claims"))) {
        profile->safe_harbor =
            line->count == 2 && slice_equal(line->words[1], SLICE("safe-harbor"));
        return profile->safe_harbor ? SCRIM_OK
                                    : bad_line(line, line->words[0].data, error,
                                               "the only claim is safe-harbor", NULL);
    }
    return read_type_line(line, profile, roles_given, error);
}

static bool shifts(const struct profile *profile)
{
    bool shifting = profile->weekday == ACTION_SHIFT;
    for (int role = 0; role < ROLE_COUNT; role++) {
        shifting = shifting || profile->action[TYPE_DATE][role] == ACTION_SHIFT;
    }
    return shifting;
}

enum scrim_status profile_read(struct slice name, struct slice text, struct profile *profile,
                               struct scrim_error *error)
{
    bool roles_given[TYPE_COUNT][ROLE_COUNT] = {{false}};
    struct line line = {.file = name, .number = 1};
    struct place shift = {.file = name};
    *profile = (struct profile){.weekday = ACTION_TAG, .holiday = ACTION_TAG};
    memset(profile->action, ACTION_TAG, sizeof profile->action);
    if (text.length > LIMIT_PROFILE_FILE) {
        return error_set(error, SCRIM_CONFIGURATION, "%.*s: longer than %zu bytes",
                         (int)name.length, name.data, LIMIT_PROFILE_FILE);
    }
    enum scrim_status status = set_name(profile, &line, base_name(name), error);
    for (size_t start = 0; status == SCRIM_OK && start < text.length;) {
        const char *end = memchr(text.data + start, '\n', text.length - start);
        size_t length = end == NULL ? text.length - start : (size_t)(end - text.data) - start;
        split_line(slice_of(text.data + start, length), &line);
        status = read_line(&line, profile, roles_given, error);
        if (status == SCRIM_OK && shift.line == 0 && shifts(profile)) {
            shift.line = line.number;
            shift.column = column_of(line.text, line.words[1].data);
        }
        line.number++;
        start += length + 1;
    }
    if (status == SCRIM_OK) {
        /* The built-in name is a promise in itself. */
        profile->safe_harbor = profile->safe_harbor || strcmp(profile->name, "safe-harbor") == 0;
        if (profile->safe_harbor && shifts(profile)) {
            status = error_at(error, shift,
                              "claims safe-harbor and shifts dates; a shifted date is a date "
                              "element under 45 CFR 164.514(b)(2)(i)(C)");
        }
    }
    return status;
}

static bool rule_begins(const char *rule, const char *prefix)
{
    return rule != NULL && strncmp(rule, prefix, strlen(prefix)) == 0;
}

bool rule_is_weekday(const char *rule)
{
    return rule_begins(rule, "date/weekday");
}

bool rule_is_holiday(const char *rule)
{
    return rule_begins(rule, "date/holiday") || rule_begins(rule, "date/season");
}

enum action profile_action(const struct profile *profile, enum type type, enum role role,
                           const char *rule)
{
    if (type >= TYPE_COUNT) {
        return ACTION_KEEP; /* a protected range is no identifier */
    }
    if (type == TYPE_DATE && rule_is_weekday(rule)) {
        return (enum action)profile->weekday;
    }
    if (type == TYPE_DATE && rule_is_holiday(rule)) {
        return (enum action)profile->holiday;
    }
    return (enum action)profile->action[type][role < ROLE_COUNT ? role : ROLE_NONE];
}
