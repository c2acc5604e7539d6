/* Vocabulary: the words that evidence weighs for themselves, each with a number.  Constant once made, shared by threads. */
#ifndef SCRIM_PASSES_VOCABULARY_H
#define SCRIM_PASSES_VOCABULARY_H

#include "base/buffer.h"
#include "base/error.h"

enum { VOCABULARY_MOST = 0xFFFE, VOCABULARY_NONE = VOCABULARY_MOST + 1 };

struct vocabulary;

/* Of folded words (fold_word), numbered from nought in this order.  SCRIM_CONFIGURATION: one stands twice, or there are too many. */
enum scrim_status vocabulary_new(const struct slice *words, size_t count, struct vocabulary **vocabulary, struct scrim_error *error);
/* As it lies in memory, a multiple of 8 bytes; such bytes, aligned for 64 bits, are used in place and must outlive it.
 * SCRIM_CONFIGURATION: they are none. */
void vocabulary_save(const struct vocabulary *vocabulary, struct buffer *image);
enum scrim_status vocabulary_open(struct slice image, struct vocabulary **vocabulary, struct scrim_error *error);
void vocabulary_free(struct vocabulary *vocabulary);

size_t vocabulary_count(const struct vocabulary *vocabulary);
/* The number of a folded word, VOCABULARY_NONE when it has none. */
unsigned vocabulary_number(const struct vocabulary *vocabulary, struct slice folded);
struct slice vocabulary_word(const struct vocabulary *vocabulary, unsigned number);

#endif
