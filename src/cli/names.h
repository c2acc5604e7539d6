/* The list that tells whose letter is whose: a CSV file with a row a letter, its keyed name and its
 * own.  It names people, is for the custodian alone, and lies apart from everything that is handed on. */
#ifndef SCRIM_CLI_NAMES_H
#define SCRIM_CLI_NAMES_H

#include "cli/letters.h"

/* Writes the list of all letters.  Of an earlier list the rows of letters that are not among them any
 * more stay, in front.  letters_sort comes first. */
enum scrim_status names_write(const char *path, const struct scrim_engine *engine,
                              const struct letters *letters, struct scrim_error *error);

/* Appends the keyed path of a letter: the keyed name of each of its folders, and its own. */
bool names_append_keyed(const struct scrim_engine *engine, const char *path, struct bytes *out);

/* The part of a keyed path that is the letter's alone. */
void names_id(const struct scrim_engine *engine, const char *path, char id[SCRIM_DIGEST_SIZE]);

/* Calls visit with each row of a list: keyed path, path.  A file that is not there has none.  visit
 * returns false with *error filled to stop. */
typedef bool names_visit(void *context, const char *keyed, const char *path,
                         struct scrim_error *error);
enum scrim_status names_read(const char *path, names_visit *visit, void *context,
                             struct scrim_error *error);

#endif
