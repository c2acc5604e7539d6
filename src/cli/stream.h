/* Cleaning a stream of documents, each ended by a NUL byte or each in a record of JSON Lines, in
 * constant memory. */
#ifndef SCRIM_CLI_STREAM_H
#define SCRIM_CLI_STREAM_H

#include "cli/outputs.h"
#include "cli/session.h"
#include "cli/tally.h"

/* Each document leaves when all of it passed, in the order they came.  One that is refused leaves
 * an empty document (an empty object, if it is a record) in its place, is reported, and makes the status what it would be alone. */
enum scrim_status clean_stream(struct session *session, struct input *input,
                               struct outputs *outputs, struct tally *tally);

#endif
