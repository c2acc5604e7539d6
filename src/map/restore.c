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

/* ---- putting a document together ---- */

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

static bool has_digest(const struct map_reader *reader, struct slice text,
                       const unsigned char digest[SEAL_DIGEST])
{
    unsigned char own[SEAL_DIGEST];
    seal_digest(reader->seal, text, own);
    return memcmp(own, digest, SEAL_DIGEST) == 0;
}

/* The digest of the input is the last word: what it does not confirm is not handed out. */
static enum scrim_status put_together(struct scrim_restorer *restorer, struct slice output,
                                      const struct map_document *document,
                                      struct scrim_error *error)
{
    struct buffer *text = &restorer->text;
    size_t at = 0;
    enum scrim_status status = SCRIM_OK;
    buffer_clear(text);
    for (uint64_t i = 0; i < document->edits && !status; i++) {
        struct map_edit edit;
        status = map_read_edit(&restorer->reader, &edit, error);
        if (status)
            return status;
        if (edit.kept > output.length - at || edit.output_length > output.length - at - edit.kept)
            return unfit(error);
        buffer_append(text, slice_of(output.data + at, (size_t)edit.kept));
        at += (size_t)(edit.kept + edit.output_length);
        status = append_original(restorer, edit.input_length, error);
    }
    if (status)
        return status;
    buffer_append(text, slice_of(output.data + at, output.length - at));
    if (buffer_failed(text))
        return error_no_memory(error);
    bool right = document->withheld ||
                 (text->length == document->input_length &&
                  has_digest(&restorer->reader, buffer_slice(text), document->input_digest));
    return right ? SCRIM_OK : unfit(error);
}

/* ---- finding it ---- */

struct wanted {
    struct slice text;
    uint64_t number;                   /* 0: any with this text */
    uint64_t part;                     /* the digest is for this part; 0: for none yet */
    unsigned char digest[SEAL_DIGEST]; /* of the text */
};

static bool has_text(const struct map_reader *reader, const struct map_document *document,
                     struct wanted *wanted)
{
    if (wanted->part != reader->part)
        seal_digest(reader->seal, wanted->text, wanted->digest);
    wanted->part = reader->part;
    return memcmp(document->output_digest, wanted->digest, SEAL_DIGEST) == 0;
}

/* What was found by its text so far. */
struct findings {
    size_t count; /* documents with different originals */
    struct map_document first;
};

/* Takes a document that has the text: the first is put together, of the others it is only asked
 * whether they have the same original. */
static enum scrim_status take(struct scrim_restorer *restorer, struct slice output,
                              const struct map_document *document, struct findings *findings,
                              struct scrim_error *error)
{
    if (findings->count == 0) {
        findings->count = 1;
        findings->first = *document;
        return put_together(restorer, output, document, error);
    }
    bool same = document->withheld == findings->first.withheld &&
                (document->withheld || has_digest(&restorer->reader, buffer_slice(&restorer->text),
                                                  document->input_digest));
    findings->count += !same;
    return skip_edits(&restorer->reader, document, error);
}

/* Reads the whole map. */
static enum scrim_status look_through(struct scrim_restorer *restorer, struct wanted *wanted,
                                      struct findings *findings, struct scrim_error *error)
{
    struct map_reader *reader = &restorer->reader;
    struct map_document document;
    bool more;
    *findings = (struct findings){.count = 0};
    enum scrim_status status = map_reader_rewind(reader, error);
    while (!status) {
        status = map_read_document(reader, &document, &more, error);
        if (status || !more)
            break;
        status = wanted->number == 0 && has_text(reader, &document, wanted)
                     ? take(restorer, wanted->text, &document, findings, error)
                     : skip_edits(reader, &document, error);
    }
    restorer->verified = !status;
    return status;
}

static enum scrim_status find_by_text(struct scrim_restorer *restorer, struct wanted *wanted,
                                      struct map_document *document, struct scrim_error *error)
{
    struct findings findings;
    enum scrim_status status = look_through(restorer, wanted, &findings, error);
    *document = findings.first;
    if (status)
        return status;
    if (findings.count == 0)
        return error_set(error, SCRIM_REFUSED,
                         "the map knows no document with this text: it was changed, or belongs to "
                         "another map");
    if (findings.count > 1)
        return error_set(error, SCRIM_REFUSED,
                         "the map knows several documents with this text: say which (--document)");
    return SCRIM_OK;
}

/* Reads on to the document of the number and text, or to the end (*found false); *seen: its number
 * was there, with another text. */
static enum scrim_status read_on(struct scrim_restorer *restorer, struct wanted *wanted,
                                 struct map_document *document, bool *found, bool *seen,
                                 struct scrim_error *error)
{
    struct map_reader *reader = &restorer->reader;
    enum scrim_status status = SCRIM_OK;
    for (bool more; !status;) {
        status = map_read_document(reader, document, &more, error);
        if (status || !more)
            break;
        bool numbered = document->number == wanted->number;
        *found = numbered && has_text(reader, document, wanted);
        *seen = *seen || numbered;
        if (*found)
            return put_together(restorer, wanted->text, document, error);
        status = skip_edits(reader, document, error);
    }
    return status;
}

/* From where the last search ended, and once more from the start: documents that come in their
 * order cost one reading. */
static enum scrim_status find_by_number(struct scrim_restorer *restorer, struct wanted *wanted,
                                        struct map_document *document, struct scrim_error *error)
{
    struct findings none;
    bool found = false, seen = false;
    enum scrim_status status = SCRIM_OK;
    if (restorer->verified)
        status = read_on(restorer, wanted, document, &found, &seen, error);
    else
        status = look_through(restorer, wanted, &none, error);
    if (status || found)
        return status;
    status = map_reader_rewind(&restorer->reader, error);
    if (!status)
        status = read_on(restorer, wanted, document, &found, &seen, error);
    if (status || found)
        return status;
    return error_set(error, SCRIM_REFUSED, "%s",
                     seen
                         ? "not the text that the map was made with: it was changed, or belongs to "
                           "another map"
                         : "the map knows no document of this number");
}

SCRIM_PUBLIC enum scrim_status scrim_restore(struct scrim_restorer *restorer, const char *text,
                                             size_t length, uint64_t number,
                                             struct scrim_restored *restored,
                                             struct scrim_error *error)
{
    struct wanted wanted = {.text = slice_of(text, length), .number = number};
    struct map_document document;
    *restored = (struct scrim_restored){.text = ""};
    enum scrim_status status = number ? find_by_number(restorer, &wanted, &document, error)
                                      : find_by_text(restorer, &wanted, &document, error);
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
