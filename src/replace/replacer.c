/* The replacer: what every document of an engine is replaced by and with. */
#include "replace/replacement.h"
#include "passes/decisions.h"
#include "passes/terms.h"
#include "rules/builtin.h"

static enum scrim_status find_data(const char *prefix, const char *name, struct slice *content,
                                   struct scrim_error *error)
{
    char path[64];
    size_t prefix_length = strlen(prefix), name_length = strlen(name);
    if (prefix_length + name_length >= sizeof path) {
        return error_set(error, SCRIM_CONFIGURATION, "built-in data: name too long");
    }
    memcpy(path, prefix, prefix_length);
    memcpy(path + prefix_length, name, name_length);
    if (!builtin_find(slice_of(path, prefix_length + name_length), content)) {
        return error_set(error, SCRIM_CONFIGURATION, "built-in data: no %s%s", prefix, name);
    }
    return SCRIM_OK;
}

bool zip_prefixes_hold(const struct zip_prefixes *prefixes, unsigned prefix)
{
    return prefix < 1000 && (prefixes->bits[prefix / 8] >> (prefix % 8) & 1);
}

enum scrim_status zip_prefixes_add(struct zip_prefixes *prefixes, struct slice table,
                                   struct scrim_error *error)
{
    size_t number = 1;
    for (size_t start = 0; start < table.length; number++) {
        const char *end = memchr(table.data + start, '\n', table.length - start);
        size_t length = end == NULL ? table.length - start : (size_t)(end - table.data) - start;
        const char *line = table.data + start;
        start += length + 1;
        if (length == 0 || line[0] == '#') {
            continue;
        }
        unsigned prefix = 0;
        for (size_t i = 0; i < 3; i++) {
            if (i >= length || line[i] < '0' || line[i] > '9') {
                return error_set(error, SCRIM_CONFIGURATION,
                                 "table of ZIP prefixes, line %zu: three digits expected", number);
            }
            prefix = prefix * 10 + (unsigned)(line[i] - '0');
        }
        prefixes->bits[prefix / 8] = (uint8_t)(prefixes->bits[prefix / 8] | 1u << (prefix % 8));
    }
    return SCRIM_OK;
}

static enum scrim_status open_pools(struct replacer *replacer, struct scrim_error *error)
{
    for (int name = 0; name < POOL_COUNT; name++) {
        struct slice content = slice_of(NULL, 0);
        enum scrim_status status =
            find_data("pool/", pool_file_name((enum pool_name)name), &content, error);
        if (status == SCRIM_OK) {
            status = pool_open(content, &replacer->pools[name], error);
        }
        if (status != SCRIM_OK) {
            return status;
        }
    }
    return SCRIM_OK;
}

static enum scrim_status open_tables(struct replacer *replacer, struct scrim_error *error)
{
    static const char *const zip_tables[] = {"zip3-restricted-2000.txt",
                                             "zip3-restricted-2020.txt"};
    struct slice months, weekdays, table;
    enum scrim_status status = find_data("tables/", "calendar-en.txt", &months, error);
    if (status == SCRIM_OK) {
        status = find_data("tables/", "weekday-en.txt", &weekdays, error);
    }
    if (status == SCRIM_OK) {
        status = calendar_read(months, weekdays, &replacer->calendar, error);
    }
    for (size_t i = 0; status == SCRIM_OK && i < sizeof zip_tables / sizeof *zip_tables; i++) {
        status = find_data("tables/", zip_tables[i], &table, error);
        if (status == SCRIM_OK) {
            status = zip_prefixes_add(&replacer->restricted, table, error);
        }
    }
    return status;
}

enum scrim_status replacer_open(struct replacer *replacer, const struct profile *profile,
                                bool dates_given, enum scrim_dates dates, enum scrim_gaps gaps,
                                struct scrim_error *error)
{
    *replacer = (struct replacer){
        .profile = profile, .dates_given = dates_given, .dates = dates, .gaps = gaps};
    if (profile->safe_harbor && dates_given && dates != SCRIM_DATES_YEAR &&
        dates != SCRIM_DATES_TAG) {
        return error_set(
            error, SCRIM_CONFIGURATION,
            "profile %s claims safe-harbor: its dates can be cut to the year or tagged, not %s",
            profile->name, dates == SCRIM_DATES_KEEP ? "kept" : "shifted");
    }
    enum scrim_status status = open_pools(replacer, error);
    return status == SCRIM_OK ? open_tables(replacer, error) : status;
}

/* --dates over the profile: lone weekdays stay true under a shift by weeks, move under one by days;
 * a holiday dates an event to the day and goes whenever dates do. */
static enum action date_action(const struct replacer *replacer, const char *rule)
{
    bool weekday = rule_is_weekday(rule), holiday = rule_is_holiday(rule);
    switch (replacer->dates) {
    case SCRIM_DATES_KEEP:
        return ACTION_KEEP;
    case SCRIM_DATES_WEEKS:
        return weekday ? ACTION_KEEP : holiday ? ACTION_TAG : ACTION_SHIFT;
    case SCRIM_DATES_DAYS:
        return holiday ? ACTION_TAG : ACTION_SHIFT;
    case SCRIM_DATES_YEAR:
        return weekday || holiday ? ACTION_TAG : ACTION_YEAR;
    default:
        return ACTION_TAG;
    }
}

/* Of all the candidates of a letter hardly one is of the caller's terms, so the first letter is looked at first. */
static bool is_rule(const char *rule, const char *wanted)
{
    return rule != NULL && rule[0] == wanted[0] && strcmp(rule, wanted) == 0;
}

enum action replacer_action(const struct replacer *replacer, enum type type, enum role role,
                            const char *rule)
{
    /* What the caller wants of a term, or a reviewer of a place, goes before any profile. */
    if (is_rule(rule, RULE_KEEP) || is_rule(rule, RULE_REJECT)) {
        return ACTION_KEEP;
    }
    if (is_rule(rule, RULE_HIDE) || is_rule(rule, RULE_ADD)) {
        enum action action = replacer_action(replacer, type, role, NULL);
        return action == ACTION_KEEP ? ACTION_TAG : action;
    }
    if (type == TYPE_DATE && replacer->dates_given) {
        return date_action(replacer, rule);
    }
    if (type == TYPE_GAP && replacer->gaps != SCRIM_GAPS_PROFILE) {
        return replacer->gaps == SCRIM_GAPS_FILL  ? ACTION_FILL
               : replacer->gaps == SCRIM_GAPS_TAG ? ACTION_TAG
                                                  : ACTION_KEEP;
    }
    return profile_action(replacer->profile, type, role, rule);
}
