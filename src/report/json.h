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

#endif
