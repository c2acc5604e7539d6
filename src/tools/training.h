/* What both trainers need: the annotated texts that tests/train/convert.py writes, and a letter with all that the passes ask about.
 * A trainer runs by hand, so whatever goes wrong ends it with a message. */
#ifndef SCRIM_TOOLS_TRAINING_H
#define SCRIM_TOOLS_TRAINING_H

#include "passes/evidence.h"
#include "passes/passes.h"

struct training_span {
    size_t start, end; /* bytes of the text */
    char tag;
};

struct training_document {
    struct slice text;
    const struct training_span *spans;
    size_t span_count;
    const char *mask; /* the tags that the annotation is complete for */
};

__attribute__((noreturn)) void training_stop(const char *what);
void training_check(enum scrim_status status, const struct scrim_error *error);

/* The content of a file, with a nought behind it; the caller frees it. */
char *training_file(const char *path, size_t *length);

/* Hands over the documents of a file one by one:
 *
 *     document BYTES SPANS MASK
 *     START END TAG                    byte offsets
 *     ...                              then BYTES bytes of text and a newline */
typedef void training_take(void *context, struct letter *letter, const struct training_document *document);
void training_read(const char *path, struct letter *letter, training_take *take, void *context);

/* Readies `letter`: built-in patterns and dictionaries, and `weights` of the evidence accepted by `acceptance`.  It is never freed: a
 * trainer needs it until its end. */
void training_letter(struct letter *letter, struct slice weights, struct slice acceptance);

/* Decodes `text` into `letter` up to what the patterns found; false for what the program refuses, which teaches nothing. */
bool training_find(struct letter *letter, struct slice text);

/* The byte of the letter at which a token begins, and behind which it ends. */
size_t training_byte(const struct letter *letter, size_t token);
size_t training_end(const struct letter *letter, size_t token);

#endif
