/* What strings of JSON say (RFC 8259), and how that is written. */
#ifndef SCRIM_CLI_JSON_TEXT_H
#define SCRIM_CLI_JSON_TEXT_H

#include <stdint.h>

#include "cli/bytes.h"

/* Bytes of the escape that stands at the start of text: 2, 6, or 12 for a surrogate pair; 0 when
 * none stands there that says a character (half a pair does not). */
size_t json_escape(const char *text, size_t length, uint32_t *character);

enum said { SAID, NOT_TEXT, NO_MEMORY };

/* Appends what the inside of a string says.  NOT_TEXT: an escape that says no character. */
enum said json_unescape(const char *text, size_t length, struct bytes *out);

/* Appends UTF-8 as the inside of a string; ascii: without a byte above 0x7E. */
bool json_append_escaped(struct bytes *out, const char *text, size_t length, bool ascii);

/* The same in quotation marks. */
bool json_append_string(struct bytes *out, const char *text, size_t length, bool ascii);

/* The bytes of UTF-8 that write a character. */
size_t utf8_length(uint32_t character);

#endif
