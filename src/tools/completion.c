/* completion: writes what the completion of bash knows, from the tables that read the command line:
 * the words for src/package/completion.bash, which stands behind it. */
#include <stdio.h>
#include <string.h>

#include "cli/options.h"
#include "rules/builtin.h"

/* Words that an argument lists, such as "weeks|days|year". */
static void print_words(const char *list)
{
    for (; *list; list++)
        putchar(*list == '|' ? ' ' : *list);
}

static void print_commands(void)
{
    printf("_scrim_commands='");
    for (size_t i = 0; i < command_count(); i++)
        printf("%s%s", i ? " " : "", command_at(i)->name);
    printf("'\n\n");
}

static void print_options(const struct command *command)
{
    printf("    %s) echo '", command->name);
    const char *blank = "";
    for (size_t i = 0; i < option_count(); i++) {
        const struct option *option = option_at(i);
        if (!option_belongs_to(option, command))
            continue;
        printf("%s--%s%s", blank, option->name, option->kind == FLAG ? "" : "=");
        blank = " ";
    }
    printf("' ;;\n");
}

/* The profiles that are built in: "profiles/research.profile" is research. */
static void print_profiles(void)
{
    const struct slice folder = SLICE("profiles/"), ending = SLICE(".profile");
    for (size_t i = 0; i < builtin_count(); i++) {
        struct slice name = builtin_name(i);
        if (slice_starts_with(name, folder))
            printf("%.*s ", (int)(name.length - folder.length - ending.length),
                   name.data + folder.length);
    }
}

/* What an option takes: its words, "/file", "/folder", or nothing that could be completed. */
static void print_value(const struct option *option)
{
    bool file = strstr(option->argument, "FILE") != NULL;
    if (option->kind == FLAG ||
        !(file || option->kind == CHOICE || strcmp(option->argument, "DIR") == 0))
        return;
    printf("    --%s", option->name);
    if (option->short_name)
        printf(" | -%c", option->short_name);
    printf(") echo '");
    if (strcmp(option->name, "profile") == 0)
        print_profiles();
    if (option->kind == CHOICE)
        print_words(option->argument);
    else
        printf("%s", file ? "/file" : "/folder");
    printf("' ;;\n");
}

/* "list | test | explain FILE OFFSET": the first words of a command that has such. */
static void print_operands(const struct command *command)
{
    if (!command->run || !strchr(command->operands, '|'))
        return;
    printf("    %s) echo '", command->name);
    const char *blank = "";
    for (const char *at = command->operands; at; at = strchr(at, '|')) {
        at += strspn(at, "| ");
        printf("%s%.*s", blank, (int)strcspn(at, " "), at);
        blank = " ";
    }
    printf("' ;;\n");
}

int main(void)
{
    printf("# Completion of bash for scrim %s.\n\n", SCRIM_VERSION);
    print_commands();
    printf("_scrim_options() {\n    case $1 in\n");
    for (size_t i = 0; i < command_count(); i++)
        print_options(command_at(i));
    printf("    esac\n}\n\n_scrim_values() {\n    case $1 in\n");
    for (size_t i = 0; i < option_count(); i++)
        print_value(option_at(i));
    printf("    esac\n}\n\n_scrim_operands() {\n    case $1 in\n");
    for (size_t i = 0; i < command_count(); i++)
        print_operands(command_at(i));
    printf("    esac\n}\n\n");
    return ferror(stdout) || fflush(stdout) != 0;
}
