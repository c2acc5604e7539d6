/* The command line, read: which command, which settings, which operands.  The tables are
 * commands.def and options.def; --help is printed from the same rows. */
#ifndef SCRIM_CLI_OPTIONS_H
#define SCRIM_CLI_OPTIONS_H

#include "scrim.h"

struct settings;

struct command {
    const char *name;
    enum scrim_status (*run)(const struct settings *settings);
    const char *operands;
    const char *summary;
};

enum format { FORMAT_TEXT = 1, FORMAT_NUL, FORMAT_JSONL, FORMAT_CSV, FORMAT_TSV };
enum on_error { ON_ERROR_WITHHOLD = 1, ON_ERROR_STOP };

/* What an option names that may be given several times. */
enum { LIST_LONGEST = 64 };
struct list {
    const char *items[LIST_LONGEST];
    size_t count;
};

struct settings {
    const struct command *command;
    struct scrim_options engine;
    const char *output, *log, *summary, *scope_file, *known_file, *decisions_file,
        *dump;
    const char *gold, *pred, *errors; /* of eval */
    const char *manifest, *results, *names; /* of batch */
    const char *drawn, *reviewed;           /* of sample */
    size_t count, seed;                     /* likewise; SIZE_MAX: no seed is given */
    struct list fields;                     /* of records: letters */
    const char *scope_field, *shift_field, *known_field, *columns_file;
    const char *config;
    const char *map, *identity;
    struct list recipients;
    size_t document; /* 0: not given */
    bool no_log, quiet, json, keep_names, show, custodian, no_config, require_sandbox, self_test, help, version;
    size_t format;                                   /* enum format */
    size_t log_for, dates, gaps, offsets, on_review, codes; /* number of the word chosen, 0: not given */
    size_t as;                                              /* enum annotation_format + 1 */
    size_t on_error;                                        /* enum on_error; 0: not given */
    size_t jobs;
    const char *const *operands;
    size_t operand_count;
    uint64_t by_hand; /* bit n: the command line gave the n-th option */
    char *habits;     /* memory for values out of a file of habits, or NULL */
};

enum option_kind { FLAG, TEXT, LIST, SIZE, CHOICE };

struct option {
    enum option_kind kind;
    char short_name; /* 0: none */
    const char *name;
    const char *argument; /* what --help shows; the words of a CHOICE */
    const char *help;
    size_t member;     /* offset in struct settings */
    unsigned commands; /* bit n: the n-th command takes it */
};

size_t option_count(void);
const struct option *option_at(size_t index);
size_t command_count(void);
const struct command *command_at(size_t index);
/* The index-th example of a command line, NULL behind the last. */
const char *command_example(const struct command *command, size_t index);
size_t option_index(const struct option *option);
bool option_belongs_to(const struct option *option, const struct command *command);

/* The option of exactly this long name, whatever command it belongs to; NULL: none. */
const struct option *option_named(const char *name, size_t length);
/* Whether it may stand in a file of habits; the others are for one run and one letter. */
bool option_is_habit(const struct option *option);
/* The habit whose name is nearest to what was written, NULL when none is near. */
const struct option *option_nearest_habit(const char *written);
/* Whether the command line gave it. */
bool option_is_by_hand(const struct option *option, const struct settings *settings);
/* Puts a value (of a FLAG not looked at) into its member.  SCRIM_USAGE: the option takes no such value. */
enum scrim_status option_store(const struct option *option, const char *value,
                               struct settings *settings, struct scrim_error *error);

/* Reads the command line, and the habits of config.h that it leaves open.  As GNU does: --name=value, --name value, unambiguous abbreviations, -o
 * FILE and -oFILE, options after operands, -- ends them, - is an operand.  Operands point into
 * arguments, which are reordered: operands first.  SCRIM_USAGE with a message that names the
 * nearest option when one is mistyped, or the status of config_read.  options_free in any case. */
enum scrim_status options_parse(int argument_count, char **arguments, struct settings *settings,
                                struct scrim_error *error);
void options_free(struct settings *settings);

#endif
