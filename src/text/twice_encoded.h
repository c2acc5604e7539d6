/* Text that was encoded twice: UTF-8 read as windows-1252 and written as UTF-8 again, so that
 * "Müller" shows as "MÃ¼ller" and "O’Brien" as "Oâ€™Brien". */
#ifndef SCRIM_TEXT_TWICE_ENCODED_H
#define SCRIM_TEXT_TWICE_ENCODED_H

#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

/* The character that a twice encoded sequence at `at` stands for, when it is a letter, a quotation
 * mark, a dash or a blank; 0 when none stands there.  *after: behind the sequence.  text: valid
 * UTF-8 up to `end`. */
uint32_t twice_encoded(struct slice text, size_t at, size_t end, size_t *after);

#endif
