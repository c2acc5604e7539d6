/* What a reviewer decided about a letter: the JSON text of --decisions, read.
 *
 *     {"record":"decisions", "scrim":"0.1.0",
 *      "document":{"bytes":2210, "salt":"<32 hex digits>", "argon2id":"<64 hex digits>"},
 *      "offsets":"codepoints", "complete":true,
 *      "spans":[{"start":412, "end":424, "type":"DATE", "verdict":"accept"}]}
 *
 * It holds no text of the letter.  What identifies the letter is a slow salted hash of it
 * (replace/key.h,
 * fingerprint_take): with a plain one whoever has the cleaned text could try names until the hash
 * agrees.  Fields beyond these are not looked at. */
#ifndef SCRIM_PASSES_DECISIONS_FILE_H
#define SCRIM_PASSES_DECISIONS_FILE_H

#include "base/arena.h"
#include "base/error.h"
#include "rules/types.h"
#include "text/offset.h"

const char *verdict_name(enum scrim_verdict verdict); /* "accept", "reject", "add" */

enum { DECISIONS_SALT_BYTES = 16, DECISIONS_DIGEST_BYTES = 32 };

struct decision {
    size_t start, end;           /* half-open, in code points of the letter */
    uint8_t type;                /* enum type */
    uint8_t verdict;             /* enum scrim_verdict */
    bool found;                  /* accepted, and a span of that place and type was found */
    struct document_range place; /* the same in the document; set by pass_decisions */
};

struct decisions {
    struct decision *items; /* by start, then end */
    size_t count;
    bool complete; /* the reviewer read the whole letter */
    size_t document_bytes;
    unsigned char salt[DECISIONS_SALT_BYTES], digest[DECISIONS_DIGEST_BYTES];
};

/* Memory from arena.  SCRIM_CONFIGURATION: no such JSON object, a place that is none, a type or
 * verdict that there is none of, places of one verdict that overlap. */
enum scrim_status decisions_file_read(struct slice json, struct arena *arena,
                                      struct decisions *decisions, struct scrim_error *error);

#endif
