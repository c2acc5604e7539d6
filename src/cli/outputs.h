/* What cleaning writes, and the order in which it appears: the map first, then log and summary, the
 * text last, so that no cleaned text is ever seen without its log, or without a way back. */
#ifndef SCRIM_CLI_OUTPUTS_H
#define SCRIM_CLI_OUTPUTS_H

#include "cli/options.h"
#include "cli/output.h"
#include "cli/sandbox.h"

struct outputs {
    struct output text, log, summary, map; /* descriptor -1: not wanted */
    char *log_path;                        /* owned: the log beside the text */
    struct scrim_map *sealed;              /* what writes to map; NULL: no map */
    enum scrim_status map_status;          /* why writing to it failed */
};

/* None is open. */
#define OUTPUTS_NONE                                                                               \
    ((struct outputs){                                                                             \
        .text = OUTPUT_NONE, .log = OUTPUT_NONE, .summary = OUTPUT_NONE, .map = OUTPUT_NONE})

/* Opens what the settings ask for.  Says on standard error what is wrong. */
enum scrim_status outputs_open(const struct settings *settings, const struct input *input,
                               struct outputs *outputs);

/* The directories in which the outputs get their names. */
void outputs_allow(const struct outputs *outputs, struct sandbox *sandbox);

/* One document's way back, when a map is wanted. */
enum scrim_status outputs_write_map(struct outputs *outputs, const struct scrim_map_entry *entry);

/* Log and summary of what was cleaned. */
enum scrim_status outputs_write_log(struct outputs *outputs, const char *log, size_t length);
enum scrim_status outputs_write_summary(struct outputs *outputs, const char *summary,
                                        size_t length);
enum scrim_status outputs_write_text(struct outputs *outputs, const char *text, size_t length);

/* The map, log and summary get their names. */
enum scrim_status outputs_publish_map(struct outputs *outputs);
enum scrim_status outputs_publish_records(struct outputs *outputs);
enum scrim_status outputs_publish_text(struct outputs *outputs);

/* A map that got its name before a text that then did not get one is taken back. */
void outputs_close(struct outputs *outputs);

#endif
