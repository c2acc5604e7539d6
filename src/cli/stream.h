/* Cleaning a stream of documents or records in constant memory. */
#ifndef SCRIM_CLI_STREAM_H
#define SCRIM_CLI_STREAM_H

#include "cli/outputs.h"
#include "cli/session.h"
#include "cli/tally.h"

/* Each leaves when all of it passed, in the order they came.  One that is refused leaves an empty
 * one in its place, is reported, and makes the status what it would be alone; with --on-error=stop
 * it is the last. */
enum scrim_status clean_stream(struct session *session, struct input *input,
                               struct outputs *outputs, struct tally *tally);

#endif
