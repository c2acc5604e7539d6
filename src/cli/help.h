/* --help and --version, printed from the same rows that the parser reads. */
#ifndef SCRIM_CLI_HELP_H
#define SCRIM_CLI_HELP_H

#include "cli/options.h"

/* A command's help: at most 24 lines of 80 columns. */
enum scrim_status print_help(const struct command *command);
enum scrim_status print_version(void);

#endif
