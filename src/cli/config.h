/* Habits: options that somebody would otherwise write on every command line, one a line as
 * `name = value`, in a file of their own (docs/scrim.1, HABITS).  The library knows nothing of it. */
#ifndef SCRIM_CLI_CONFIG_H
#define SCRIM_CLI_CONFIG_H

#include "cli/options.h"

/* Adds to the settings what the file says and the command line does not.  The file is that of
 * --config, else scrim/config in $XDG_CONFIG_HOME or ~/.config, which need not be there; with
 * --no-config there is none.  Values live in settings->habits, which is the caller's to free.
 * SCRIM_CONFIGURATION, with file, line and column, when it cannot be read or anything in it is wrong,
 * options of other commands included; SCRIM_USAGE, SCRIM_TRY_AGAIN. */
enum scrim_status config_read(struct settings *settings, struct scrim_error *error);

#endif
