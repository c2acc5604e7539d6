/* Letters of a batch that are drawn for review, and what their reviewers' decisions say of the whole.
 *
 *     sample.c         the command
 *     sample_draw.c    which letters: each cleaned one with the same chance
 *     sample_judge.c   what the run left in them, letter by letter
 *     sample_report.c  shares and their intervals
 *
 * The list of those drawn lies with the other private files of the run, OUT.sample.csv: a row a
 * letter with its number in the log, its keyed name and its own. */
#ifndef SCRIM_CLI_SAMPLE_H
#define SCRIM_CLI_SAMPLE_H

#include "cli/batch_paths.h"
#include "cli/bytes.h"
#include "cli/results.h"

/* A letter that was drawn. */
struct drawn {
    uint64_t number;     /* of the document in the log */
    size_t letter, file; /* its keyed path and its own: places in strings, each ended by a NUL */
};

struct drawn_list {
    struct drawn *items;
    size_t count, capacity;
    struct bytes strings;
};

bool drawn_add(struct drawn_list *list, uint64_t number, const char *letter, const char *file);
enum scrim_status drawn_read(const char *path, struct drawn_list *list, struct scrim_error *error);
enum scrim_status drawn_write(const char *path, const struct drawn_list *list,
                              struct scrim_error *error);
void drawn_free(struct drawn_list *list);

/* Draws `wanted` of the letters that a run has cleaned, or all if there are not so many, in random
 * order.  The same seed draws the same from the same results.  *cleaned: how many there are; *undone: how many
 * more the run was to clean, when it was stopped.  Says on standard error what is wrong. */
enum scrim_status sample_draw(const struct batch_paths *paths, size_t wanted, uint64_t seed,
                              struct drawn_list *list, size_t *cleaned, size_t *undone);

/* What one kind of thing was, in each letter that was drawn: how many there are, and how many of
 * them the run left.  A kind is a class of identifiers (see eval), or all. */
struct series {
    char name[32];
    size_t *left, *all; /* a number a letter */
};

struct judgement {
    size_t letters;
    size_t with_direct, with_any; /* letters in which a direct identifier, or any, was left */
    struct series all;
    struct series *classes;
    size_t class_count;
    size_t hidden, needless; /* what was hidden, and of that what was no identifier */
};

/* Judges the letters drawn: their decisions say what is an identifier, the log of the run what was
 * hidden.  decisions: a folder.  Says on standard error what is wrong; SCRIM_NO_INPUT when letters
 * have no decisions, or decisions that are not complete. */
enum scrim_status sample_judge(const struct batch_paths *paths, const char *decisions,
                               size_t maximum_size, const struct drawn_list *list,
                               struct judgement *judgement);
void judgement_free(struct judgement *judgement);

/* Appends the report.  cleaned: letters that the sample stands for. */
bool sample_report(const struct judgement *judgement, size_t cleaned, bool json, struct bytes *out);

#endif
