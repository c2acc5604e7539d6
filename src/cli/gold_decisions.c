/* A reviewer's decisions with their letter, which lies beside them: LETTER and
 * LETTER.decisions.json. */
#include <string.h>

#include "cli/gold_formats.h"
#include "cli/message.h"

/* Decisions that are complete are so for every type. */
static enum scrim_status set_types(json_t *record, struct scrim_error *error)
{
    json_t *types = json_array();
    bool done = types && json_object_set_new(record, "annotated_types", types) == 0;
    for (size_t i = 0; done && scrim_type(i); i++)
        done = json_array_append_new(types, json_string(scrim_type(i))) == 0;
    return done ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static enum scrim_status add(struct gold *gold, const struct scrim_decisions *decisions,
                             const struct gold_file *letter, struct scrim_error *error)
{
    json_t *spans = json_array();
    bool done = spans != NULL;
    for (size_t i = 0; done && i < decisions->count; i++) {
        const struct scrim_decision *decision = &decisions->items[i];
        if (decision->verdict != SCRIM_REJECT)
            done = gold_add_span(gold, spans, decision->start, decision->end, decision->type,
                                 strlen(decision->type));
    }
    if (!done) {
        json_decref(spans);
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    }
    enum scrim_status status = gold_add(gold, letter, letter->text, letter->length, spans, error);
    size_t last = json_array_size(gold->records);
    return status ? status : set_types(json_array_get(gold->records, last - 1), error);
}

enum scrim_status gold_read_decisions(const struct gold_file *file, const struct gold_file *letter,
                                      struct gold *gold, struct scrim_error *error)
{
    struct scrim_decisions *decisions;
    enum scrim_status status = scrim_decisions_read(file->text, file->length, letter->text,
                                                    letter->length, &decisions, error);
    if (!status && !decisions->complete)
        status = fail(error, SCRIM_REFUSED,
                      "is not complete: its reviewer has not read the whole letter");
    if (!status)
        status = add(gold, decisions, letter, error);
    scrim_decisions_free(decisions);
    return status == SCRIM_CONFIGURATION ? SCRIM_REFUSED : status; /* gold that makes no sense */
}
