#include "cli/help.h"

#include <stdio.h>
#include <string.h>

#include "cli/bytes.h"
#include "cli/message.h"
#include "cli/output.h"

enum { HELP_COLUMN = 40 };

static void put(struct bytes *text, const char *string)
{
    bytes_append(text, string, strlen(string));
}

/* "  -o, --output=FILE                     where the text goes, its log beside it" */
static void put_option(struct bytes *text, const struct option *option)
{
    char left[80];
    int width =
        snprintf(left, sizeof left, "  %c%c%s--%s%s%s", option->short_name ? '-' : ' ',
                 option->short_name ? option->short_name : ' ', option->short_name ? ", " : "  ",
                 option->name, *option->argument ? "=" : "", option->argument);
    put(text, left);
    for (size_t column = (size_t)width; column < HELP_COLUMN; column++)
        put(text, " ");
    put(text, option->help);
    put(text, "\n");
}

static enum scrim_status print(struct bytes *text)
{
    struct scrim_error error;
    struct output output;
    enum scrim_status status = output_open(NULL, OUTPUT_TEXT, NULL, &output, &error);
    if (!status)
        status = output_write(&output, text->data, text->length, &error);
    if (status)
        complain(output.name, &error);
    bytes_free(text);
    return status;
}

enum scrim_status print_help(const struct command *command)
{
    struct bytes text = {0};
    const char *example;
    bool is_default = command == command_at(0);
    put(&text, "usage: scrim ");
    put(&text, is_default ? "[" : "");
    put(&text, command->name);
    put(&text, is_default ? "] [OPTION...] " : " [OPTION...] ");
    put(&text, command->operands);
    put(&text, "\n");
    put(&text, command->summary);
    put(&text, "\n");
    for (size_t i = 0; i < option_count(); i++)
        if (option_belongs_to(option_at(i), command) && *option_at(i)->help)
            put_option(&text, option_at(i));
    for (size_t i = 0; (example = command_example(command, i)); i++) {
        put(&text, i == 0 ? "Examples:  " : "           ");
        put(&text, example);
        put(&text, "\n");
    }
    put(&text, "Also:");
    for (size_t i = 0; i < command_count(); i++) {
        if (command_at(i) == command)
            continue;
        put(&text, " ");
        put(&text, command_at(i)->name);
    }
    put(&text, "; see man scrim\n");
    return print(&text);
}

enum scrim_status print_first_steps(void)
{
    fputs("scrim takes the people out of letters.  What to do next:\n"
          "\n"
          "  scrim letter.txt -o clean.txt    clean a letter; its log is written beside it\n"
          "  scrim scan letter.txt            see what would be found, replace nothing\n"
          "  scrim -p publication letter.txt  tags such as [NAME-1], no invented names\n"
          "  scrim check page.txt             a gate before publication, by its exit code\n"
          "  scrim keygen project.key         with --key=project.key, a person has one name\n"
          "                                   in all letters of a --scope-file\n"
          "  scrim --help                     all options; scrim scan --help, ...\n"
          "  man scrim                        everything else, with examples\n",
          stderr);
    return SCRIM_USAGE;
}

enum scrim_status print_version(const struct settings *settings)
{
    struct scrim_options options;
    struct scrim_engine *engine;
    struct scrim_error error;
    struct bytes text = {0};
    scrim_options_init(&options);
    options.patterns = settings->engine.patterns;
    options.dictionaries = settings->engine.dictionaries;
    enum scrim_status status = scrim_engine_new(&options, &engine, &error);
    if (status) {
        complain(NULL, &error);
        return status;
    }
    scrim_describe(engine, bytes_sink, &text);
    scrim_engine_free(engine);
    return print(&text);
}
