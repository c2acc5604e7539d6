/* The small syntaxes inside a .pat file: words of a line, macros, examples, numbers, near misses.
 */
#ifndef SCRIM_RULES_PATTERN_TEXT_H
#define SCRIM_RULES_PATTERN_TEXT_H

#include "base/buffer.h"
#include "rules/pattern_file.h"

/* The next word of *rest (up to a blank or tab), which moves behind it; empty at the end. */
struct slice next_word(struct slice *rest);

/* text without blanks and tabs at its ends. */
struct slice trim_blanks(struct slice text);

/* Decimal digits only, at most `most`. */
bool parse_number(struct slice text, unsigned most, unsigned *number);

/* "0.98" -> 980 thousandths; above 0, at most 1, at most three decimals. */
bool parse_thousandths(struct slice text, uint16_t *thousandths);

/* Appends text with every %{name} replaced by that macro's text, and to places (NULL: not wanted) for
 * each byte a uint32_t, where in text it comes from.  False: *unknown names the first macro that is not
 * defined (or lacks its brace). */
bool expand_macros(const struct patterns *patterns, struct slice text, struct buffer *out,
                   struct buffer *places, struct slice *unknown);

/* The macro whose name is nearest, NULL when none is near. */
const char *nearest_macro(const struct patterns *patterns, struct slice name);

/* Reads an example as written: \n \t \f \\ {{ }} are undone, { } are the bounds of what must be
 * hidden. NULL, or what is wrong with it.  The text is copied into the arena. */
const char *parse_example(struct arena *arena, struct slice text, bool hit,
                          struct example *example);

/* Letters to insert, delete or replace to turn one name into the other; 32 when one is too long. */
size_t name_distance(struct slice one, struct slice other);

/* The candidate (count of them, in order) that is the fewest edits from name; NULL when even that
 * one is more than two away. */
const char *nearest_name(struct slice name, const char *const *candidates, size_t count);

#endif
