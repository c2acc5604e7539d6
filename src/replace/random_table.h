/* Codes that are derived from nothing, for those who may not use codes "derived from or related to
 * information about the individual" (45 CFR 164.514(c)): whatever key.c would compute for a name, a
 * number or an offset is drawn at random when it is first asked for, and remembered here.  What
 * key.c computes only says where in the table to look.
 *
 * Several threads may share a table. */
#ifndef SCRIM_REPLACE_RANDOM_TABLE_H
#define SCRIM_REPLACE_RANDOM_TABLE_H

#include <stdbool.h>

#include "base/error.h"

enum { RANDOM_BLOCK = 32 }; /* bytes */

struct random_table;

/* most: blocks it may hold. */
enum scrim_status random_table_new(size_t most, struct random_table **table, struct scrim_error *error);
void random_table_free(struct random_table *table); /* wipes; NULL is fine */

/* Puts the random block of this tag in its place; the same for the same tag until the table is
 * cleared. */
void random_table_draw(struct random_table *table, unsigned char block[RANDOM_BLOCK]);

/* Whether a block could not be remembered, for want of memory or beyond the most: what
 * was drawn since the table was made or cleared is then of no use. */
bool random_table_failed(struct random_table *table);

void random_table_clear(struct random_table *table);

#endif
