/* scrim, the program: a table of contents.  The commands are in cli/, one file each. */
#include <unistd.h>

#include "cli/help.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/process.h"
#include "cli/self_test.h"
#include "cli/spared.h"

int main(int argument_count, char **arguments)
{
    struct settings settings;
    struct scrim_error error;
    process_prepare();
    enum scrim_status status = options_parse(argument_count, arguments, &settings, &error);
    if (status)
        complain(NULL, &error);
    else if (settings.help)
        status = print_help(settings.command);
    else if (argument_count == 1 && isatty(STDIN_FILENO))
        status = print_first_steps();
    else if (settings.version)
        status = print_version(&settings);
    else if (settings.self_test)
        status = self_test(&settings);
    else if (!(status = spare_what_is_read(&settings)))
        status = settings.command->run(&settings);
    options_free(&settings);
    process_finish();
    return (int)status;
}
