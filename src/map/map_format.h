/* The re-identification map:
 *
 *     map      parts, one behind the other: one for a document or a stream, one for each group of a
 *              batch, so that a batch that is stopped has a map of what it did
 *     part     "scrim-map-1\n" | link | number of boxes, 1 byte | boxes | header | blocks
 *     link     the last 32 bytes of the part before it; of the first, zero bytes
 *     blocks   (seal.h) hold records one behind the other, then zero bytes
 *     record   'D' | document number | withheld, 1 byte | digest of output | digest of input
 *                  | length of input | number of edits | edits
 *              'E' | number of documents                             the last record
 *     edit     bytes kept since the last edit | length of output | length of input | that input
 *
 * Numbers are seven bits a byte, low ones first, the last byte below 0x80.  For a withheld document
 * nothing of the input is kept: its digest and length are zero.  Digests are keyed, and differ from
 * part to part.
 *
 * Worked example.  "Dear Ms. Delgado:\n" became "Dear Ms. Whitlock:\n":
 *
 *     'D' 1 0 <32 bytes> <32 bytes> 18 1    9 8 7 "Delgado"    'E' 1    0 0 0 ... */
#ifndef SCRIM_MAP_FORMAT_H
#define SCRIM_MAP_FORMAT_H

#include "base/limits.h"
#include "map/seal.h"

#define MAP_MAGIC "scrim-map-1\n"

enum {
    MAP_DOCUMENT = 'D',
    MAP_END = 'E',
    MAP_MAGIC_LENGTH = sizeof MAP_MAGIC - 1,
    MAP_LINK = SCRIM_MAP_LINK,
    MAP_AT_COUNT = MAP_MAGIC_LENGTH + MAP_LINK, /* of boxes; these follow it */
    MAP_LONGEST_BEGINNING = MAP_AT_COUNT + 1 + LIMIT_RECIPIENTS * SEAL_BOX,
    MAP_NUMBER = 10 /* bytes of the longest number: 2^64 has 64 bits */
};

#endif
