/* E-mail addresses and user names that are made of a person's name get that of the invented
 * person: "m.delgado@clinic.org" of Maria Delgado, who becomes Joan Harlow, is
 * "j.harlow@example.org". */
#ifndef SCRIM_REPLACE_CONTACT_NAME_H
#define SCRIM_REPLACE_CONTACT_NAME_H

#include "replace/pseudonym.h"

/* Writes the surrogate of an EMAIL or USERNAME.  invented: what was handed out for it, of which
 * domain and digits are taken.  False, and nothing written: it holds nobody's name. */
bool contact_name_write(struct pseudonyms *pseudonyms, enum type type, struct slice original,
                        struct slice invented, struct buffer *out);

#endif
