/* Replacements: every span gets its action, and what will stand in its place.
 *
 * An engine makes one replacer (replacer_open); for each document, after the cast is known:
 *
 *     replacement_make(&replacer, &document, &error)      sets span->action and span->replacement
 * of all spans splice(letter, spans, out, &error)
 *
 * Whatever cannot be done as the profile wants (a date that is none for certain, a pool that is
 * exhausted) becomes a tag: span->action then says ACTION_TAG.  Calling it again, after spans were
 * added, starts anew. */
#ifndef SCRIM_REPLACE_REPLACEMENT_H
#define SCRIM_REPLACE_REPLACEMENT_H

#include "entities/cast.h"
#include "replace/calendar.h"
#include "replace/date_form.h"
#include "replace/key.h"
#include "replace/pool.h"
#include "replace/profile.h"

/* Beginnings of ZIP codes by their three digits. */
struct zip_prefixes {
    uint8_t bits[125];
};
/* Adds a table's prefixes (lines "036 TAB source").  SCRIM_CONFIGURATION: a line that is none. */
enum scrim_status zip_prefixes_add(struct zip_prefixes *prefixes, struct slice table,
                                   struct scrim_error *error);
bool zip_prefixes_hold(const struct zip_prefixes *prefixes, unsigned prefix);

/* What is the same for all documents of an engine; constant, shared by threads. */
struct replacer {
    const struct profile *profile;
    struct pool pools[POOL_COUNT];
    struct calendar calendar;
    struct zip_prefixes restricted; /* the union of the census lists */
    bool dates_given;               /* dates overrides the profile */
    enum scrim_dates dates;
    enum scrim_gaps gaps;
};

/* Reads pools and tables built into the program.  profile must outlive the replacer.
 * SCRIM_CONFIGURATION: built-in data is missing, or the profile claims safe-harbor and dates would
 * be shifted. */
enum scrim_status replacer_open(struct replacer *replacer, const struct profile *profile,
                                bool dates_given, enum scrim_dates dates, enum scrim_gaps gaps,
                                struct scrim_error *error);

/* What the profile, with the options over it, wants done with a type; for resolve, which must know
 * what removes.  rule may be NULL. */
enum action replacer_action(const struct replacer *replacer, enum type type, enum role role,
                            const char *rule);

/* One document's part. */
struct replacement_document {
    struct letter *letter;
    struct spans *spans;
    const struct cast *cast;
    const struct scope_key *scope;
    bool shift_given; /* the study has offsets already */
    int64_t shift_days;
    enum date_order order; /* of 03/04/05 where the document does not settle it */
    int64_t newest_year;   /* known of other documents of the same record, or 0; then that of this one, if later */
};

/* What the document says about its dates and by how much they move, as replacement_make takes it.
 */
struct date_context; /* replace/shift.h */
enum scrim_status replacement_dates(const struct replacer *replacer,
                                    const struct replacement_document *document,
                                    struct date_context *dates, struct scrim_error *error);

enum scrim_status replacement_make(const struct replacer *replacer,
                                   struct replacement_document *document,
                                   struct scrim_error *error);

#endif
