/* The commands: one file each.  Each reads its operands, does its work and answers with the exit
 * code; what went wrong has been said on standard error by then. */
#ifndef SCRIM_CLI_COMMANDS_H
#define SCRIM_CLI_COMMANDS_H

#include "cli/options.h"

enum scrim_status command_clean(const struct settings *settings);
enum scrim_status command_scan(const struct settings *settings);
enum scrim_status command_check(const struct settings *settings);
enum scrim_status command_keygen(const struct settings *settings);
enum scrim_status command_rules(const struct settings *settings);
enum scrim_status command_batch(const struct settings *settings);
enum scrim_status command_sample(const struct settings *settings);
enum scrim_status command_review(const struct settings *settings);
enum scrim_status command_eval(const struct settings *settings);
enum scrim_status command_restore(const struct settings *settings);

#endif
