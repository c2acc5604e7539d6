/* The first line of the results: the engine and the settings that every text of the run depends on. */
#include <stdio.h>
#include <string.h>

#include "cli/batch.h"
#include "cli/configured.h"
#include "cli/message.h"

#define FILE_MAXIMUM ((size_t)16 << 20) /* bytes of a file of terms or a profile that count */

static bool add_text(struct bytes *parts, const char *text)
{
    return bytes_append(parts, text ? text : "", text ? strlen(text) + 1 : 1);
}

/* Files count by what is in them, wherever they lie. */
static bool add_file(struct bytes *parts, const char *path, struct scrim_error *error)
{
    size_t before = parts->length;
    if (path && read_configured(path, FILE_MAXIMUM, parts, error))
        return false;
    size_t length = parts->length - before;
    return bytes_append(parts, (const char *)&length, sizeof length);
}

/* What is known of a patient, and who that is, is a letter's own affair; where such things come from
 * is the run's, so that a manifest that somebody forgets does not clean everything anew without it. */
static bool add_numbers(struct bytes *parts, const struct batch *batch)
{
    const struct settings *settings = batch->settings;
    const struct scrim_options *engine = &settings->engine;
    const uint64_t numbers[] = {engine->dates_given,
                                engine->dates,
                                engine->gaps,
                                engine->offsets,
                                engine->maximum_size,
                                engine->withhold_on_review,
                                engine->log_for_recipient,
                                settings->no_log,
                                settings->manifest != NULL,
                                batch->columns.scope || settings->scope_file,
                                batch->columns.shift_days,
                                batch->columns.known || settings->known_file};
    return bytes_append(parts, (const char *)numbers, sizeof numbers);
}

/* A profile is a built-in one or a file; which of them, the library knows. */
static bool add_profile(struct bytes *parts, const char *profile)
{
    struct scrim_error ignored;
    return add_text(parts, profile) &&
           (!profile || add_file(parts, profile, &ignored) || add_text(parts, "built in"));
}

bool batch_header(struct batch *batch, struct bytes *header, struct scrim_error *error)
{
    const struct settings *settings = batch->settings;
    struct scrim_identity identity;
    struct bytes parts = {0};
    char digest[SCRIM_DIGEST_SIZE];
    error->status = SCRIM_OK;
    scrim_engine_identity(batch->session.engine, &identity);
    bool whole = add_numbers(&parts, batch) && add_text(&parts, settings->engine.encoding) &&
                 add_profile(&parts, settings->engine.profile) &&
                 add_file(&parts, settings->engine.hide_file, error) &&
                 add_file(&parts, settings->engine.keep_file, error);
    if (whole)
        scrim_digest(batch->session.engine, "settings", parts.data, parts.length, digest);
    whole = whole && results_append_header(header, &identity, settings->keep_names,
                                            settings->map != NULL, digest);
    if (!whole && !error->status)
        fail(error, SCRIM_TRY_AGAIN, "out of memory");
    bytes_free(&parts);
    return whole;
}
