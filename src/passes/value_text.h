/* A name, number or term that the caller gives, read as text of a letter would be: decoded, healed,
 * cut into tokens, looked up. */
#ifndef SCRIM_PASSES_VALUE_TEXT_H
#define SCRIM_PASSES_VALUE_TEXT_H

#include "passes/letter.h"

/* Fills view and tokens of *value.  Memory from arena; the tokens' memory is reused and the
 * caller's to free (tokens_free).  SCRIM_REFUSED: no UTF-8. */
enum scrim_status value_text_read(struct slice text, const struct lexicon *lexicon,
                                  const struct word_lists *lists, struct arena *arena,
                                  struct letter *value, struct scrim_error *error);

static inline bool value_in_list(const struct letter *value, size_t token, enum list list)
{
    return record_in_list(value->lexicon, value->lists, value->tokens.items[token].attributes,
                          list);
}

/* The next row of a table of two columns (dictionaries/tables); false behind the last. */
bool next_table_row(struct slice *table, struct slice *left, struct slice *right);

#endif
