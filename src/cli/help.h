/* --help, printed from the rows that the parser reads, and --version. */
#ifndef SCRIM_CLI_HELP_H
#define SCRIM_CLI_HELP_H

#include "cli/options.h"

/* A command's help: at most 24 lines of 80 columns. */
enum scrim_status print_help(const struct command *command);
/* What to do next, on standard error, for somebody who wrote `scrim` alone; SCRIM_USAGE, because
 * nothing was cleaned. */
enum scrim_status print_first_steps(void);
/* What is built in, rules and lists that the settings add included. */
enum scrim_status print_version(const struct settings *settings);

#endif
