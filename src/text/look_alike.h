/* Letters that look like Latin ones, and Latin letters in odd dress (Unicode UTS #39,
 * confusables.txt). */
#ifndef SCRIM_TEXT_LOOK_ALIKE_H
#define SCRIM_TEXT_LOOK_ALIKE_H

#include <stdbool.h>
#include <stdint.h>

/* Whether the character is a letter of a script that has letters like Latin ones: Greek, Cyrillic,
 * Armenian, Cherokee, Lisu. */
bool look_alike_script(uint32_t character);

/* The Latin letter that a letter of such a script looks like, stroke for stroke; 0: none. */
char look_alike_latin(uint32_t character);

/* The same, with those that pass for the Latin letter only between others. */
char look_alike_latin_between(uint32_t character);

/* The plain letter of a Latin one without a decomposition: dotless i, small capitals, letters in
 * filled circles and squares; 0: none. */
char look_alike_variant(uint32_t character);

#endif
