/* Profiles: which type gets which action.  A small text, a line a type, `#` comments:
 *
 *     name my-study
 *     claims safe-harbor            the profile promises 45 CFR 164.514(b)(2): a line that shifts
 * is then refused NAME surrogate NAME.official keep            a role DATE shift DATE.weekday keep
 * weekdays that stand alone DATE.holiday tag              holidays and seasons that date an event
 *     PROFESSION keep review        kept, and named in the review list
 *
 * A type without a line is tagged: a profile that forgets a type must not let it through. */
#ifndef SCRIM_REPLACE_PROFILE_H
#define SCRIM_REPLACE_PROFILE_H

#include "base/error.h"
#include "passes/span.h"

struct profile {
    char name[64];
    uint8_t action[TYPE_COUNT][ROLE_COUNT]; /* enum action; role 0: no role or any */
    uint8_t weekday, holiday; /* DATE.weekday and DATE.holiday lines: actions for lone weekdays and
                                 for holidays and seasons */
    bool review_professions;  /* PROFESSION kept, but in the review list (safe-harbor) */
    bool safe_harbor;         /* claims 45 CFR 164.514(b)(2): never shifts */
};

/* Reads a profile's text; name is the file's path in messages and, without its folders and unless the
 * text gives another, the profile's.  SCRIM_CONFIGURATION with its place: unknown type, role or action (nearest
 * right one named), an action that does not fit the type, a profile that claims safe-harbor (or
 * bears its name) and shifts. */
enum scrim_status profile_read(struct slice name, struct slice text, struct profile *profile,
                               struct scrim_error *error);

/* The action for a span of this type and role; rule tells lone weekdays ("date/weekday...") and
 * holidays ("date/holiday...", "date/season...") apart. */
enum action profile_action(const struct profile *profile, enum type type, enum role role,
                           const char *rule);

/* What a rule's name says about a date. */
bool rule_is_weekday(const char *rule);
bool rule_is_holiday(const char *rule);

const char *
action_name(enum action action); /* for the log: "surrogate", "shift", "tag", "keep", "fill",
                                    "year", "cap", "band", "prefix", "redact", "none" */

#endif
