/* Restoring: the document is found in the map, by its number or by its bytes, and put together from
 * what it kept and what the map holds.  No document is given back before the whole map was read
 * once and seen to be whole. */
#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/limits.h"
#include "map/custodian.h"
#include "map/map_read.h"

struct scrim_restorer {
    struct map_reader reader;
    bool verified;
    struct buffer text;
};

SCRIM_PUBLIC enum scrim_status scrim_restorer_new(const char *map, const char *identity,
                                                  struct scrim_restorer **restorer,
                                                  struct scrim_error *error)
{
    unsigned char secret[KEY_BYTES];
    *restorer = NULL;
    struct scrim_restorer *made = calloc(1, sizeof *made);
    if (!made)
        return error_no_memory(error);
    made->reader.file = -1;
    buffer_init(&made->text, LIMIT_OUTPUT);
    enum scrim_status status = identity_read(identity, secret, error);
    if (!status)
        status = map_reader_open(map, secret, &made->reader, error);
    wipe(secret, sizeof secret);
    if (status) {
        scrim_restorer_free(made);
        return status;
    }
    *restorer = made;
    return SCRIM_OK;
}

SCRIM_PUBLIC void scrim_restorer_free(struct scrim_restorer *restorer)
{
    if (!restorer)
        return;
    map_reader_close(&restorer->reader);
    buffer_free(&restorer->text);
    free(restorer);
}

static enum scrim_status skip_edits(struct map_reader *reader, const struct map_document *document,
                                    struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    for (uint64_t i = 0; i < document->edits && !status; i++) {
        struct map_edit edit;
        status = map_read_edit(reader, &edit, error);
        if (!status)
            status = map_read_bytes(reader, NULL, edit.input_length, error);
    }
    return status;
}

/* ---- finding a document ---- */

struct wanted {
    uint64_t number;                   /* 0: any with this digest */
    unsigned char digest[SEAL_DIGEST]; /* of the text */
};

struct findings {
    size_t count;   /* documents that have this text, with different originals */
    uint64_t place; /* of the first among all documents, from 0 */
    struct map_document first;
};

static bool has_text(const struct map_document *document, const struct wanted *wanted)
{
    return memcmp(document->output_digest, wanted->digest, SEAL_DIGEST) == 0;
}

static void note(struct findings *findings, const struct map_document *document, uint64_t place)
{
    if (findings->count == 0) {
        findings->first = *document;
        findings->place = place;
    }
    if (findings->count == 0 ||
        memcmp(document->input_digest, findings->first.input_digest, SEAL_DIGEST) != 0)
        findings->count++;
}

/* Reads the whole map. */
static enum scrim_status look_through(struct scrim_restorer *restorer, const struct wanted *wanted,
                                      struct findings *findings, struct scrim_error *error)
{
    struct map_reader *reader = &restorer->reader;
    struct map_document document;
    bool more = true;
    enum scrim_status status = map_reader_rewind(reader, error);
    *findings = (struct findings){.count = 0};
    for (uint64_t place = 0; !status && more; place++) {
        status = map_read_document(reader, &document, &more, error);
        if (!status && more && has_text(&document, wanted))
            note(findings, &document, place);
        if (!status && more)
            status = skip_edits(reader, &document, error);
    }
    restorer->verified = !status;
    return status;
}

/* To the edits of the document at a place. */
static enum scrim_status go_to(struct map_reader *reader, uint64_t place,
                               struct map_document *document, struct scrim_error *error)
{
    bool more = true;
    enum scrim_status status = map_reader_rewind(reader, error);
    for (uint64_t at = 0; !status; at++) {
        status = map_read_document(reader, document, &more, error);
        if (!status && !more)
            status = error_set(error, SCRIM_REFUSED, "map: changed while it was read");
        if (status || at == place)
            break;
        status = skip_edits(reader, document, error);
    }
    return status;
}

static enum scrim_status find_by_text(struct scrim_restorer *restorer, const struct wanted *wanted,
                                      struct map_document *document, struct scrim_error *error)
{
    struct findings findings;
    enum scrim_status status = look_through(restorer, wanted, &findings, error);
    if (status)
        return status;
    if (findings.count == 0)
        return error_set(error, SCRIM_REFUSED,
                         "the map knows no document with this text: it was changed, or belongs to "
                         "another map");
    if (findings.count > 1)
        return error_set(error, SCRIM_REFUSED,
                         "the map knows several documents with this text: say which (--document)");
    return go_to(&restorer->reader, findings.place, document, error);
}

/* From where the last search ended, and once more from the start: documents that come in their
 * order cost one reading. */
static enum scrim_status find_by_number(struct scrim_restorer *restorer,
                                        const struct wanted *wanted, struct map_document *document,
                                        struct scrim_error *error)
{
    struct map_reader *reader = &restorer->reader;
    struct findings findings;
    enum scrim_status status = SCRIM_OK;
    bool more = true, again = false;
    if (!restorer->verified) {
        status = look_through(restorer, wanted, &findings, error);
        if (!status)
            status = map_reader_rewind(reader, error);
        again = true;
    }
    while (!status) {
        status = map_read_document(reader, document, &more, error);
        if (status || (more && document->number == wanted->number))
            break;
        if (more) {
            status = skip_edits(reader, document, error);
        } else if (again) {
            return error_set(error, SCRIM_REFUSED, "the map knows no document of this number");
        } else {
            again = true;
            status = map_reader_rewind(reader, error);
        }
    }
    if (!status && !has_text(document, wanted))
        status = error_set(error, SCRIM_REFUSED,
                           "not the text that the map was made with: it was changed, or belongs to "
                           "another map");
    return status;
}

/* ---- putting it together ---- */

static enum scrim_status unfit(struct scrim_error *error)
{
    return error_set(error, SCRIM_REFUSED, "map: its record does not fit the text");
}

static enum scrim_status append_original(struct scrim_restorer *restorer, uint64_t length,
                                         struct scrim_error *error)
{
    struct buffer *text = &restorer->text;
    if (length > LIMIT_OUTPUT || !buffer_reserve(text, (size_t)length))
        return error_no_memory(error);
    enum scrim_status status =
        map_read_bytes(&restorer->reader, text->data + text->length, length, error);
    if (!status)
        text->length += (size_t)length;
    return status;
}

static enum scrim_status put_together(struct scrim_restorer *restorer, struct slice output,
                                      const struct map_document *document,
                                      struct scrim_error *error)
{
    size_t at = 0;
    enum scrim_status status = SCRIM_OK;
    for (uint64_t i = 0; i < document->edits && !status; i++) {
        struct map_edit edit;
        status = map_read_edit(&restorer->reader, &edit, error);
        if (status)
            return status;
        if (edit.kept > output.length - at || edit.output_length > output.length - at - edit.kept)
            return unfit(error);
        buffer_append(&restorer->text, slice_of(output.data + at, (size_t)edit.kept));
        at += (size_t)(edit.kept + edit.output_length);
        status = append_original(restorer, edit.input_length, error);
    }
    if (status)
        return status;
    buffer_append(&restorer->text, slice_of(output.data + at, output.length - at));
    return buffer_failed(&restorer->text) ? error_no_memory(error) : SCRIM_OK;
}

/* The digest of the input is the last word: what it does not confirm is not handed out. */
static enum scrim_status check(const struct scrim_restorer *restorer,
                               const struct map_document *document, struct scrim_error *error)
{
    unsigned char digest[SEAL_DIGEST];
    struct slice text = buffer_slice(&restorer->text);
    if (document->withheld)
        return SCRIM_OK;
    seal_digest(restorer->reader.seal, text, digest);
    return text.length == document->input_length &&
                   memcmp(digest, document->input_digest, SEAL_DIGEST) == 0
               ? SCRIM_OK
               : unfit(error);
}

SCRIM_PUBLIC enum scrim_status scrim_restore(struct scrim_restorer *restorer, const char *text,
                                             size_t length, uint64_t number,
                                             struct scrim_restored *restored,
                                             struct scrim_error *error)
{
    struct slice output = slice_of(text, length);
    struct wanted wanted = {.number = number};
    struct map_document document;
    *restored = (struct scrim_restored){.text = ""};
    buffer_clear(&restorer->text);
    seal_digest(restorer->reader.seal, output, wanted.digest);
    enum scrim_status status = number ? find_by_number(restorer, &wanted, &document, error)
                                      : find_by_text(restorer, &wanted, &document, error);
    if (!status)
        status = put_together(restorer, output, &document, error);
    if (!status)
        status = check(restorer, &document, error);
    if (status) {
        restorer->verified = false; /* it may stand in the middle of a record: begin anew */
        buffer_free(&restorer->text);
        return status;
    }
    *restored = (struct scrim_restored){.text = restorer->text.length ? restorer->text.data : "",
                                        .text_length = restorer->text.length,
                                        .document = document.number,
                                        .withheld = document.withheld};
    return SCRIM_OK;
}
