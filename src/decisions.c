/* Whose decisions these are: the door to passes/decisions_file.h, and the proof that they belong to a document. */
#include <stdlib.h>

#include "base/limits.h"
#include "passes/decisions_file.h"
#include "replace/key.h"
#include "work.h"

_Static_assert((int)DECISIONS_SALT_BYTES == (int)FINGERPRINT_SALT_BYTES && (int)DECISIONS_DIGEST_BYTES == (int)FINGERPRINT_BYTES,
               "a document is told by its fingerprint");

static enum scrim_status check_document(const struct decisions *decisions, struct slice text, struct scrim_error *error)
{
    unsigned char digest[FINGERPRINT_BYTES];

    if (text.length == decisions->document_bytes) {
        enum scrim_status status = fingerprint_take(text, decisions->salt, digest, error);
        if (status || memcmp(digest, decisions->digest, sizeof digest) == 0)
            return status;
    }
    return error_set(error, SCRIM_REFUSED, "the decisions are about another document, or this one has changed");
}

enum scrim_status decisions_read(const struct scrim_request *request, struct arena *arena, struct decisions **decisions,
                                 struct scrim_error *error)
{
    struct decisions *read = arena_take(arena, 1, sizeof *read);

    if (!read)
        return error_no_memory(error);
    enum scrim_status status = decisions_file_read(slice_of(request->decisions, request->decisions_length), arena, read, error);
    if (status == SCRIM_OK)
        status = check_document(read, slice_of(request->text, request->text_length), error);
    *decisions = status ? NULL : read;
    return status;
}

static struct scrim_decisions *publish(const struct decisions *read)
{
    struct scrim_decisions *decisions = malloc(sizeof *decisions);
    struct scrim_decision *items = calloc(read->count + 1, sizeof *items);

    if (!decisions || !items) {
        free(decisions);
        free(items);
        return NULL;
    }
    for (size_t i = 0; i < read->count; i++)
        items[i] = (struct scrim_decision){.start = read->items[i].start, .end = read->items[i].end,
                                           .type = type_name((enum type)read->items[i].type),
                                           .verdict = (enum scrim_verdict)read->items[i].verdict};
    *decisions = (struct scrim_decisions){.items = items, .count = read->count, .complete = read->complete};
    return decisions;
}

SCRIM_PUBLIC enum scrim_status scrim_decisions_read(const char *json, size_t json_length, const char *text, size_t text_length,
                                                    struct scrim_decisions **decisions, struct scrim_error *error)
{
    struct scrim_request request = {.text = text, .text_length = text_length, .decisions = json, .decisions_length = json_length};
    struct decisions *read;
    struct arena arena;

    *decisions = NULL;
    arena_init(&arena, LIMIT_ARENA);
    enum scrim_status status = decisions_read(&request, &arena, &read, error);
    if (status == SCRIM_OK && !(*decisions = publish(read)))
        status = error_no_memory(error);
    arena_free(&arena);
    return status;
}

SCRIM_PUBLIC void scrim_decisions_free(struct scrim_decisions *decisions)
{
    if (decisions)
        free((void *)decisions->items);
    free(decisions);
}

SCRIM_PUBLIC const char *scrim_type(size_t index)
{
    return index < TYPE_COUNT ? type_name((enum type)index) : NULL;
}
