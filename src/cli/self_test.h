/* `scrim --self-test`: enters the sandbox as for a letter, tries to break out of it, and shows what
 * came of it. */
#ifndef SCRIM_CLI_SELF_TEST_H
#define SCRIM_CLI_SELF_TEST_H

#include "cli/options.h"

/* SCRIM_SELF_CHECK: something got out, or a protection is not in force. */
enum scrim_status self_test(const struct settings *settings);

#endif
