/* What a run reads beside its letters is never what it writes: a key that a log took the place of is gone. */
#ifndef SCRIM_CLI_SPARED_H
#define SCRIM_CLI_SPARED_H

#include "cli/options.h"

/* SCRIM_CANNOT_CREATE, and it is said: an output names a file of the configuration.  (The letter itself is known to output_open.) */
enum scrim_status spare_what_is_read(const struct settings *settings);

#endif
