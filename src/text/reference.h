/* Character references of HTML and XML (HTML Standard, 13.5): "&#111;" "&#x6F;" "&nbsp;". */
#ifndef SCRIM_TEXT_REFERENCE_H
#define SCRIM_TEXT_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

/* Whether the text may hold any: letters that hold none are read without looking for them. */
bool reference_any(struct slice text);

/* The character that a reference at `at` stands for; *after: behind its semicolon.  0 when none
 * stands there.  Of the named ones those of XML and the blank are read. */
uint32_t reference_read(struct slice text, size_t at, size_t end, size_t *after);

#endif
