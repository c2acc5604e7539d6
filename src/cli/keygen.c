#include "cli/commands.h"
#include "cli/message.h"

enum scrim_status command_keygen(const struct settings *settings)
{
    struct scrim_error error;
    enum scrim_status status;
    if (settings->operand_count == 1)
        status = settings->custodian ? scrim_custodian_create(settings->operands[0], &error)
                                     : scrim_key_create(settings->operands[0], &error);
    else
        status = fail(&error, SCRIM_USAGE, "keygen takes the name of the file to make");
    if (status)
        complain(settings->operand_count == 1 ? settings->operands[0] : NULL, &error);
    return status;
}
