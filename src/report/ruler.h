/* A ruler laid along a text: turns byte places into the unit that the log speaks, and into lines
 * and columns.  It only moves forward, so that measuring all spans of a document in order is one
 * walk, and it walks only for what is asked: bytes need no walk. */
#ifndef SCRIM_REPORT_RULER_H
#define SCRIM_REPORT_RULER_H

#include "text/encoding.h"

struct ruler {
    const struct decoded *decoded;
    enum scrim_offsets unit;
    size_t byte;   /* of decoded->text: how far the walk has come */
    size_t offset; /* the same place in code points or UTF-16 units (SCRIM_OFFSETS_BYTES: not kept) */
    size_t column_byte; /* of decoded->text: the place that line and column speak of */
    size_t line,
        column; /* from 1; columns in code points; LF, CR and CR LF end a line */
    size_t next_feed, next_return; /* the next LF and CR, or the text's length */
};

/* Lays the ruler at the start of a decoded text, which must outlive it. */
void ruler_init(struct ruler *ruler, const struct decoded *decoded, enum scrim_offsets unit);

/* The place in the ruler's unit: for bytes the byte of the undecoded input where the character
 * starts.  No place before an earlier one (the walk stays where it is). */
size_t ruler_measure(struct ruler *ruler, struct document_offset place);

/* The same for a place that is given as a byte of the undecoded input. */
size_t ruler_measure_input(struct ruler *ruler, size_t input_byte);

/* The cleaned document read as text, for a ruler in another unit than bytes; an output in UTF-8 is
 * that already.  input: the document that it was made of. */
enum scrim_status ruler_read_output(const struct decoded *input, enum scrim_offsets unit,
                                    struct slice output, struct arena *arena,
                                    struct decoded *decoded, struct scrim_error *error);

/* Brings line and column to a place, no place before an earlier one. */
void ruler_find_line(struct ruler *ruler, struct document_offset place);

#endif
