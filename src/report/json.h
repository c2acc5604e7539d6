/* JSON strings.  Whatever a profile file or a rule is called, the log stays one valid record a
 * line. */
#ifndef SCRIM_REPORT_JSON_H
#define SCRIM_REPORT_JSON_H

#include "base/buffer.h"

/* Appends text (UTF-8) as a JSON string, quotes included (RFC 8259, section 7).  Beyond what the
 * RFC demands it also escapes what could act on a terminal or confuse a reader: DEL and C1
 * controls, bidirectional controls and zero-width characters, the line separators U+2028 and
 * U+2029.  Bytes that are no UTF-8 become U+FFFD. */
void json_write_string(struct buffer *out, struct slice text);

/* ,"name": as one run of bytes, for the members of an object behind its first. */
#define JSON_KEY(name) SLICE(",\"" name "\":")

void json_string_field(struct buffer *out, struct slice key, const char *value);
/* The same of a name that is our own: no character of it needs an escape. */
void json_word_field(struct buffer *out, struct slice key, const char *word);
void json_number_field(struct buffer *out, struct slice key, uint64_t value);
void json_range_field(struct buffer *out, struct slice key, size_t start, size_t end);
/* As a decimal fraction without trailing zeros: 980 is 0.98, 1000 is 1. */
void json_thousandths_field(struct buffer *out, struct slice key, unsigned thousandths);

#endif
