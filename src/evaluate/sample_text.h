/* The text of a sample, character by character: marks are counted in code points. */
#ifndef SCRIM_EVALUATE_SAMPLE_TEXT_H
#define SCRIM_EVALUATE_SAMPLE_TEXT_H

#include "base/arena.h"
#include "base/error.h"

struct sample_text {
    struct slice bytes;
    size_t length;      /* code points */
    size_t *starts;     /* byte offset of each, and of the end */
    bool *alphanumeric; /* whether each is a letter or a digit */
    size_t words;       /* runs between white space */
};

/* Takes its memory from the arena.  SCRIM_REFUSED: no valid UTF-8. */
enum scrim_status sample_text_read(struct slice bytes, struct arena *arena,
                                   struct sample_text *text, struct scrim_error *error);

/* Whether every character of [start, end) that tells something is covered.  Letters and digits do,
 * save those of words that eval-free.txt lets stay (titles only with `titles`); where that leaves
 * nothing all letters and digits, where there are none all characters. */
bool sample_text_is_covered(const struct sample_text *text, const bool *covered, size_t start,
                            size_t end, bool titles);

#endif
