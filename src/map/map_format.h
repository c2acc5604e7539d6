/* The re-identification map:
 *
 *     map      "scrim-map-1\n" | number of boxes, 1 byte | boxes | header | blocks
 *     blocks   (seal.h) hold records one behind the other, then zero bytes
 *     record   'D' | document number | withheld, 1 byte | digest of output | digest of input
 *                  | length of input | number of edits | edits
 *              'E' | number of documents                             the last record
 *     edit     bytes kept since the last edit | length of output | length of input | that input
 *
 * Numbers are seven bits a byte, low ones first, the last byte below 0x80.  For a withheld document
 * nothing of the input is kept: its digest and length are zero.
 *
 * Worked example.  "Dear Ms. Delgado:\n" became "Dear Ms. Whitlock:\n":
 *
 *     'D' 1 0 <32 bytes> <32 bytes> 18 1    9 8 7 "Delgado"    'E' 1    0 0 0 ... */
#ifndef SCRIM_MAP_FORMAT_H
#define SCRIM_MAP_FORMAT_H

#define MAP_MAGIC "scrim-map-1\n"

enum {
    MAP_DOCUMENT = 'D',
    MAP_END = 'E',
    MAP_MAGIC_LENGTH = sizeof MAP_MAGIC - 1,
    MAP_NUMBER = 10 /* bytes of the longest number: 2^64 has 64 bits */
};

#endif
