/* The results of a batch: JSON Lines, a header and then one line a letter, in which there is no name of
 * a file.
 *
 *     {"record":"run","scrim":"0.1.0","key":"2f0c...","profile":"research",...}
 *     {"record":"letter","letter":"5e1f....txt","status":0,"input":"91ab...","replaced":{"NAME":12},
 *      "document":1,"spans":31,"by_type":{"NAME":12,"AGE":1},"bytes_in":2210,"bytes_out":2216,
 *      "review":0,"verdict":"pass"}
 *
 * `letter` is its keyed name, `input` a keyed digest of what it was made from, `replaced` counts what
 * was, by type; from `document` on the line repeats the summary of the log.  With a map there is `map`:
 * how many bytes of it hold this letter and all before it.  `status` is the exit code that the letter
 * would have had alone; where it is not 0, `message` says why. */
#ifndef SCRIM_CLI_RESULTS_H
#define SCRIM_CLI_RESULTS_H

#include "cli/bytes.h"
#include "cli/output.h"
#include "cli/tally.h"

struct result_line {
    const char *letter;       /* keyed path */
    enum scrim_status status; /* with message, when it is not SCRIM_OK */
    const char *message;
    const char *input; /* digest; "": the letter could not be read */
    uint64_t map;      /* bytes of the map that hold it; 0: there is no map */
    const struct tally *replaced;
    const char *log; /* its lines, the summary last */
    size_t log_length;
};

bool results_append_header(struct bytes *out, const struct scrim_identity *identity, bool keep_names,
                           bool map, const char *settings_digest);
bool results_append(struct bytes *out, const struct result_line *line);

/* A line of an earlier run. */
struct past_letter {
    char id[SCRIM_DIGEST_SIZE];    /* last component of the keyed path, without its extension */
    char input[SCRIM_DIGEST_SIZE]; /* "": not read */
    uint64_t number;               /* of the document */
    uint64_t bytes_out;
    uint64_t start, end; /* where its line stands in the file, in bytes */
    enum scrim_status status;
    bool review; /* its verdict */
    bool keep;   /* set by whoever decides about it */
};

struct past {
    struct past_letter *items; /* in the order of the file */
    size_t count, capacity;
    size_t *by_id;       /* indexes of items, see past_find */
    struct bytes header; /* its line, with the line end; empty: no run has begun */
    uint64_t whole;      /* bytes of whole lines */
    uint64_t greatest;   /* number */
    uint64_t map;        /* bytes of the map that hold all of them; 0: none had one */
    bool ordered;        /* numbers only grow */
};

/* Reads what is there; a last line without its end is left out.  A file that is not there holds
 * nothing.  SCRIM_CONFIGURATION: no results file. */
enum scrim_status past_read(const char *path, struct past *past, struct scrim_error *error);
struct past_letter *past_find(const struct past *past, const char *id);
void past_free(struct past *past);

/* Writes counts of a whole run, out of its results, for whoever receives the texts: what was replaced
 * by type, over all letters.  Counts from 1 to 4 are "<5", as in the summary of one letter. */
enum scrim_status results_summarise(const char *results, const char *profile,
                                    struct output *summary, const char **at_fault,
                                    struct scrim_error *error);

/* Why two headers differ: the name of the first member that does. */
void past_difference(const struct past *past, const struct bytes *header, char member[16]);

#endif
