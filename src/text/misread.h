/* What optical reading confuses: noughts and the letter O, ones and the letter L, and the like (Rice, Nagy, Nartker, "Optical Character
 * Recognition", 1999).  "Prest0n" is a word, "20l7" a number. */
#ifndef SCRIM_TEXT_MISREAD_H
#define SCRIM_TEXT_MISREAD_H

#include <stddef.h>

/* Puts letters for such digits inside words and digits for such letters inside numbers, in place: no byte moves. */
void misread_mend(char *text, size_t length);

#endif
