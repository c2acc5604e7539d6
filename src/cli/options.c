#include "cli/options.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/annotations.h"
#include "cli/commands.h"
#include "cli/config.h"
#include "cli/message.h"
#include "cli/suggest.h"

/* The library's own limits, which it names in scrim.h. */
#define DEFAULT_MAXIMUM_SIZE ((size_t)64 << 20)
#define GREATEST_MAXIMUM_SIZE ((size_t)1 << 30)

enum { MOST_JOBS = 64, MOST_RECIPIENTS = 16 /* of a map */ };

static const struct command commands[] = {
#define COMMAND(name, run, operands, summary) {#name, run, operands, summary},
#define EXAMPLE(name, text)
#include "cli/commands.def"
#undef COMMAND
#undef EXAMPLE
};

enum command_number {
#define COMMAND(name, run, operands, summary) NUMBER_##name,
#define EXAMPLE(name, text)
#include "cli/commands.def"
#undef COMMAND
#undef EXAMPLE
};

static const struct {
    size_t command;
    const char *text;
} examples[] = {
#define COMMAND(name, run, operands, summary)
#define EXAMPLE(name, text) {NUMBER_##name, text},
#include "cli/commands.def"
#undef COMMAND
#undef EXAMPLE
};

enum {
    CLEAN = 1 << NUMBER_clean,
    SCAN = 1 << NUMBER_scan,
    CHECK = 1 << NUMBER_check,
    RULES = 1 << NUMBER_rules,
    EVAL = 1 << NUMBER_eval,
    BATCH = 1 << NUMBER_batch,
    SAMPLE = 1 << NUMBER_sample,
    KEYGEN = 1 << NUMBER_keygen,
    RESTORE = 1 << NUMBER_restore,
    REVIEW = 1 << NUMBER_review,
    STREAMS = CLEAN | SCAN | CHECK,
    ONE_LETTER = STREAMS | REVIEW,
    CLEANING = ONE_LETTER | BATCH,
    ANY_TEXT = CLEANING | RULES,
    BY_HAND = 1 << 30,
    ALL = BY_HAND - 1,
    ALL_BUT_KEYGEN = ALL & ~(1 << NUMBER_keygen)
};

static const struct option options[] = {
#define OPTION(member, name, short_name, argument, kind, commands, help)                           \
    {kind, short_name, name, argument, help, offsetof(struct settings, member), commands},
#include "cli/options.def"
#undef OPTION
};

_Static_assert(sizeof options / sizeof *options <= 64, "settings.by_hand has a bit for each");

size_t option_count(void)
{
    return sizeof options / sizeof *options;
}

const struct option *option_at(size_t index)
{
    return &options[index];
}

size_t command_count(void)
{
    return sizeof commands / sizeof *commands;
}

const struct command *command_at(size_t index)
{
    return &commands[index];
}

const char *command_example(const struct command *command, size_t index)
{
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        if (&commands[examples[i].command] == command && index-- == 0)
            return examples[i].text;
    return NULL;
}

bool option_belongs_to(const struct option *option, const struct command *command)
{
    return option->commands >> (size_t)(command - commands) & 1;
}

size_t option_index(const struct option *option)
{
    return (size_t)(option - options);
}

const struct option *option_named(const char *name, size_t length)
{
    for (size_t i = 0; i < option_count(); i++)
        if (strlen(options[i].name) == length && memcmp(options[i].name, name, length) == 0)
            return &options[i];
    return NULL;
}

bool option_is_habit(const struct option *option)
{
    return !(option->commands & BY_HAND);
}

bool option_is_by_hand(const struct option *option, const struct settings *settings)
{
    return settings->by_hand >> option_index(option) & 1;
}

static enum scrim_status usage_error(struct scrim_error *error, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static enum scrim_status usage_error(struct scrim_error *error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    enum scrim_status status = message_set(error, SCRIM_USAGE, format, arguments);
    va_end(arguments);
    return status;
}

/* Of a command's options, or (NULL) of all habits, the one whose name is nearest to what was written;
 * NULL when none is near. */
static const struct option *nearest_option(const char *written, const struct command *command)
{
    const struct option *nearest = NULL;
    size_t shortest = SIZE_MAX;
    for (size_t i = 0; i < option_count(); i++) {
        size_t distance = edit_distance(written, options[i].name);
        bool fits = command ? option_belongs_to(&options[i], command) : option_is_habit(&options[i]);
        if (!fits || distance >= shortest)
            continue;
        nearest = &options[i];
        shortest = distance;
    }
    return nearest && is_near(shortest, nearest->name) ? nearest : NULL;
}

const struct option *option_nearest_habit(const char *written)
{
    return nearest_option(written, NULL);
}

static enum scrim_status unknown_option(const char *written, const struct command *command,
                                        struct scrim_error *error)
{
    const struct option *nearest = nearest_option(written, command);
    if (nearest)
        return usage_error(error, "there is no option --%s; did you mean --%s?", written,
                           nearest->name);
    for (size_t i = 0; i < option_count(); i++)
        if (strcmp(written, options[i].name) == 0)
            return usage_error(error, "--%s is no option of 'scrim %s'", written, command->name);
    return usage_error(error, "there is no option --%s (see scrim %s --help)", written,
                       command->name);
}

/* An abbreviation that is another option mistyped is neither: "--kee" would keep what is in the file of the key. */
static const struct option *mistyped_option(const char *written, const struct option *match, const struct command *command)
{
    enum { ONE_SLIP = 1 };
    for (size_t i = 0; i < option_count(); i++)
        if (&options[i] != match && option_belongs_to(&options[i], command) && edit_distance(written, options[i].name) <= ONE_SLIP)
            return &options[i];
    return NULL;
}

/* The option of a long name or of an abbreviation that only one name of this command begins with;
 * NULL, with the error, when there is none. */
static const struct option *find_long(const char *written, const struct command *command,
                                      struct scrim_error *error)
{
    size_t length = strlen(written);
    const struct option *match = NULL;
    for (size_t i = 0; i < option_count(); i++) {
        if (!option_belongs_to(&options[i], command) ||
            strncmp(written, options[i].name, length) != 0)
            continue;
        bool whole = options[i].name[length] == '\0';
        if (match && !whole) {
            usage_error(error, "--%s could be --%s or --%s", written, match->name,
                        options[i].name);
            return NULL;
        }
        match = &options[i];
        if (whole)
            break;
    }
    if (length == 0)
        match = NULL;
    const struct option *other = match && match->name[length] != '\0' ? mistyped_option(written, match, command) : NULL;
    if (other) {
        usage_error(error, "--%s could be --%s or --%s", written, match->name, other->name);
        return NULL;
    }
    if (!match)
        unknown_option(written, command, error);
    return match;
}

static const struct option *find_short(char letter, const struct command *command)
{
    for (size_t i = 0; i < option_count(); i++)
        if (options[i].short_name == letter && option_belongs_to(&options[i], command))
            return &options[i];
    return NULL;
}

static bool parse_size(const char *text, size_t *size)
{
    if (!*text)
        return false;
    for (*size = 0; *text; text++) {
        if (*text < '0' || *text > '9' || *size > (SIZE_MAX - 9) / 10)
            return false;
        *size = *size * 10 + (size_t)(*text - '0');
    }
    return true;
}

/* The number, from 1, of a word in a list like "weeks|days|year"; 0 when it is not there. */
static size_t word_number(const char *list, const char *word)
{
    size_t length = strlen(word), number = 1;
    for (; *list; number++) {
        size_t item = strcspn(list, "|");
        if (item == length && memcmp(list, word, length) == 0)
            return number;
        list += item + (list[item] == '|');
    }
    return 0;
}

static enum scrim_status append(struct list *list, const struct option *option, const char *value,
                                struct scrim_error *error)
{
    if (!*value)
        return usage_error(error, "--%s needs a value that is not empty", option->name);
    if (list->count == LIST_LONGEST)
        return usage_error(error, "--%s may be given %d times", option->name, LIST_LONGEST);
    list->items[list->count++] = value;
    return SCRIM_OK;
}

enum scrim_status option_store(const struct option *option, const char *value,
                               struct settings *settings, struct scrim_error *error)
{
    char *member = (char *)settings + option->member;
    switch (option->kind) {
    case FLAG:
        *(bool *)(void *)member = true;
        return SCRIM_OK;
    case TEXT:
        if (!*value)
            return usage_error(error, "--%s needs a value that is not empty", option->name);
        *(const char **)(void *)member = value;
        return SCRIM_OK;
    case LIST:
        return append((struct list *)(void *)member, option, value, error);
    case SIZE:
        if (!parse_size(value, (size_t *)(void *)member))
            return usage_error(error, "--%s takes a number, not '%s'", option->name, value);
        return SCRIM_OK;
    case CHOICE:
        break;
    }
    *(size_t *)(void *)member = word_number(option->argument, value);
    return *(size_t *)(void *)member ? SCRIM_OK
                                     : usage_error(error, "--%s takes %s, not '%s'", option->name,
                                                   option->argument, value);
}

/* What stands for the value of a flag, which has none. */
#define NO_VALUE ""

/* What the command line gives. */
static enum scrim_status store(const struct option *option, const char *value,
                               struct settings *settings, struct scrim_error *error)
{
    settings->by_hand |= (uint64_t)1 << option_index(option);
    return option_store(option, value, settings, error);
}

/* A first word that is neither a command nor a file may be a command mistyped. */
static enum scrim_status check_first_word(const char *word, struct scrim_error *error)
{
    for (size_t i = 0; *word != '-' && i < command_count(); i++)
        if (is_near(edit_distance(word, commands[i].name), commands[i].name) &&
            access(word, F_OK) != 0)
            return usage_error(error, "there is no command and no file '%s'; did you mean %s?",
                               word, commands[i].name);
    return SCRIM_OK;
}

/* Where reading stands. */
struct reader {
    char **arguments;
    size_t count, next, operands;
};

static enum scrim_status read_long(struct reader *reader, struct settings *settings,
                                   struct scrim_error *error)
{
    char *written = reader->arguments[reader->next++] + 2;
    char *value = strchr(written, '=');
    if (value)
        *value++ = '\0';
    const struct option *option = find_long(written, settings->command, error);
    if (!option)
        return SCRIM_USAGE;
    if (option->kind == FLAG)
        return value ? usage_error(error, "--%s takes no value", option->name)
                     : store(option, NO_VALUE, settings, error);
    if (!value && reader->next == reader->count)
        return usage_error(error, "--%s needs a value: %s", option->name, option->argument);
    return store(option, value ? value : reader->arguments[reader->next++], settings, error);
}

/* A cluster of short options: -q, -qo FILE, -oFILE. */
static enum scrim_status read_short(struct reader *reader, struct settings *settings,
                                    struct scrim_error *error)
{
    const char *letters = reader->arguments[reader->next++] + 1;
    for (; *letters; letters++) {
        const struct option *option = find_short(*letters, settings->command);
        if (!option)
            return usage_error(error, "there is no option -%c (see scrim %s --help)", *letters,
                               settings->command->name);
        if (option->kind == FLAG) {
            store(option, NO_VALUE, settings, error);
            continue;
        }
        if (letters[1])
            return store(option, letters + 1, settings, error);
        if (reader->next == reader->count)
            return usage_error(error, "-%c needs a value: %s", *letters, option->argument);
        return store(option, reader->arguments[reader->next++], settings, error);
    }
    return SCRIM_OK;
}

/* Reads to the end; operands gather at the front of the arguments already read. */
static enum scrim_status read_all(struct reader *reader, struct settings *settings,
                                  struct scrim_error *error)
{
    bool only_operands = false;
    while (reader->next < reader->count) {
        char *argument = reader->arguments[reader->next];
        enum scrim_status status = SCRIM_OK;
        if (only_operands || argument[0] != '-' || argument[1] == '\0')
            reader->arguments[reader->operands++] = reader->arguments[reader->next++];
        else if (argument[1] != '-')
            status = read_short(reader, settings, error);
        else if (argument[2] != '\0')
            status = read_long(reader, settings, error);
        else
            only_operands = reader->next++ < reader->count;
        if (status)
            return status;
    }
    return SCRIM_OK;
}

static enum scrim_status check_map(const struct settings *settings, struct scrim_error *error)
{
    bool cleans = settings->command != &commands[NUMBER_restore];
    if (settings->map && strcmp(settings->map, "-") == 0)
        return usage_error(error, "a map goes into a file, not to standard output");
    if (cleans && settings->map && settings->recipients.count == 0)
        return usage_error(error, "--map needs --recipient: for whom it is sealed");
    if (cleans && !settings->map && settings->recipients.count > 0)
        return usage_error(error, "--recipient needs --map");
    if (settings->recipients.count > MOST_RECIPIENTS)
        return usage_error(error, "--recipient may be given %d times", MOST_RECIPIENTS);
    if (settings->document && settings->format != FORMAT_TEXT)
        return usage_error(error, "--document is for --format=text");
    return SCRIM_OK;
}

/* Annotators' formats count in code points; brat has one file of annotations a text. */
static enum scrim_status check_annotations(const struct settings *settings,
                                           struct scrim_error *error)
{
    if (settings->as <= ANNOTATIONS_LOG + 1)
        return SCRIM_OK;
    if (settings->offsets || settings->log_for)
        return usage_error(error, "--offsets and --log-for are about the log");
    bool several = settings->operand_count > 1;
    if (settings->as == ANNOTATIONS_BRAT + 1 && (several || settings->format != FORMAT_TEXT))
        return usage_error(error, "--as=brat takes one letter a run");
    if (settings->as == ANNOTATIONS_INLINE + 1 && (several || settings->format >= FORMAT_JSONL))
        return usage_error(error, "--as=inline takes one letter a run, or --format=nul");
    return SCRIM_OK;
}

static enum scrim_status check_fields(struct settings *settings, struct scrim_error *error)
{
    if (settings->command == &commands[NUMBER_restore])
        return SCRIM_OK; /* it looks at records as they come */
    bool has_fields = settings->fields.count || settings->columns_file;
    if (settings->format < FORMAT_JSONL)
        return has_fields || settings->scope_field || settings->shift_field || settings->known_field
                   ? usage_error(error, "--field, --columns, --scope-field, --shift-field and "
                                        "--known-field need --format=jsonl, csv or tsv")
                   : SCRIM_OK;
    if (!has_fields)
        return usage_error(error, "records need --field, which holds the letter, or --columns");
    if (settings->scope_field && settings->scope_file)
        return usage_error(error, "--scope-field and --scope-file exclude each other");
    if (settings->engine.encoding)
        return usage_error(error, "records are UTF-8, they take no --encoding");
    settings->engine.encoding = "UTF-8"; /* whatever a field begins with */
    return SCRIM_OK;
}

/* Whether the command line gave the option of a member. */
static bool is_by_hand(const struct settings *settings, size_t member)
{
    for (size_t i = 0; i < option_count(); i++)
        if (options[i].member == member && option_is_by_hand(&options[i], settings))
            return true;
    return false;
}

static bool is_batch(const struct settings *settings)
{
    return settings->command == &commands[NUMBER_batch];
}

/* Habits that have no place in this run: they are no mistake of who wrote the command line. */
static void drop_idle_habits(struct settings *settings)
{
#define HABIT(member) !is_by_hand(settings, offsetof(struct settings, member))
    bool stream = settings->format != FORMAT_TEXT || is_batch(settings);
    bool records = settings->format >= FORMAT_JSONL;
    if (!stream && HABIT(jobs))
        settings->jobs = 1;
    if (!stream && HABIT(on_error))
        settings->on_error = 0;
    if (!records && HABIT(fields))
        settings->fields.count = 0;
    if (!records && HABIT(columns_file))
        settings->columns_file = NULL;
    if (!records && HABIT(shift_field))
        settings->shift_field = NULL;
    if (!records && HABIT(known_field))
        settings->known_field = NULL;
    if ((!records || settings->scope_file) && HABIT(scope_field))
        settings->scope_field = NULL;
    if (records && HABIT(engine.encoding))
        settings->engine.encoding = NULL;
    if (settings->log && HABIT(no_log))
        settings->no_log = false;
#undef HABIT
}

/* The words chosen, as the library wants them. */
static enum scrim_status settle(struct settings *settings, struct scrim_error *error)
{
    struct scrim_options *engine = &settings->engine;
    drop_idle_habits(settings);
    engine->dates_given = settings->dates != 0;
    if (engine->dates_given)
        engine->dates = (enum scrim_dates)(settings->dates - 1);
    engine->gaps = (enum scrim_gaps)settings->gaps;
    if (settings->offsets)
        engine->offsets = (enum scrim_offsets)(settings->offsets - 1);
    engine->log_for_recipient = settings->log_for == 2;
    engine->withhold_on_review = settings->on_review == 2;
    engine->random_codes = settings->codes == 2;
    if (engine->random_codes && engine->key_file)
        return usage_error(error, "--codes=random takes no --key: nothing is derived from one");
    if (engine->maximum_size < 1 || engine->maximum_size > GREATEST_MAXIMUM_SIZE)
        return usage_error(error, "--max-size takes a number from 1 to %zu", GREATEST_MAXIMUM_SIZE);
    if (settings->jobs < 1 || settings->jobs > MOST_JOBS)
        return usage_error(error, "--jobs takes a number from 1 to %d", MOST_JOBS);
    if (settings->jobs > 1 && settings->format == FORMAT_TEXT && !is_batch(settings))
        return usage_error(error, "--jobs needs --format=nul, jsonl, csv or tsv");
    if (settings->on_error && settings->format == FORMAT_TEXT)
        return usage_error(error, "--on-error needs --format=nul, jsonl, csv or tsv");
    if (settings->log && settings->no_log)
        return usage_error(error, "--log and --no-log exclude each other");
    if (settings->decisions_file &&
        (settings->operand_count > 1 || settings->format != FORMAT_TEXT))
        return usage_error(error, "--decisions are about one letter");
    enum scrim_status status = check_map(settings, error);
    if (!status)
        status = check_annotations(settings, error);
    return status ? status : check_fields(settings, error);
}

/* As many as this process may use. */
static size_t processors(void)
{
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) < 0)
        return 1;
    size_t count = (size_t)CPU_COUNT(&allowed);
    return count < MOST_JOBS ? count : MOST_JOBS;
}

enum scrim_status options_parse(int argument_count, char **arguments, struct settings *settings,
                                struct scrim_error *error)
{
    *settings = (struct settings){.command = &commands[NUMBER_clean],
                                  .format = FORMAT_TEXT,
                                  .jobs = 1,
                                  .count = 100,
                                  .seed = SIZE_MAX};
    scrim_options_init(&settings->engine);
    settings->engine.maximum_size = DEFAULT_MAXIMUM_SIZE;
    struct reader reader = {arguments, (size_t)argument_count, 1, 0};
    settings->help = argument_count > 1 && strcmp(arguments[1], "help") == 0; /* "scrim help scan" is "scrim scan --help" */
    int word = settings->help ? 2 : 1;
    for (size_t i = 0; argument_count > word && i < command_count(); i++) {
        if (strcmp(arguments[word], commands[i].name) != 0)
            continue;
        settings->command = &commands[i];
        reader.next = 2;
    }
    if (settings->help)
        return SCRIM_OK;
    if (is_batch(settings))
        settings->jobs = processors();
    enum scrim_status status =
        argument_count > 1 && reader.next == 1 ? check_first_word(arguments[1], error) : SCRIM_OK;
    if (!status)
        status = read_all(&reader, settings, error);
    const struct option *habits = option_named("config", strlen("config"));
    bool has_habits = habits && option_belongs_to(habits, settings->command);
    if (!status && has_habits && !settings->help)
        status = config_read(settings, error);
    if (status)
        return status;
    settings->operands = (const char *const *)arguments;
    settings->operand_count = reader.operands;
    return settle(settings, error);
}

void options_free(struct settings *settings)
{
    free(settings->habits);
    settings->habits = NULL;
}
