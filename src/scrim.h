/* scrim: takes the people out of letters and leaves the meaning in.
 *
 * The only public header.  A program makes one engine (patterns, dictionaries, profile, key: read
 * once, then constant and shared by threads), one worker a thread (scratch memory), and hands
 * documents to workers:
 *
 *     struct scrim_options options;
 *     scrim_options_init(&options);
 *     struct scrim_engine *engine;
 *     struct scrim_worker *worker;
 *     struct scrim_error error;
 *     if (scrim_engine_new(&options, &engine, &error)) ...
 *     if (scrim_worker_new(engine, &worker, &error)) ...
 *     struct scrim_request request = {.text = bytes, .text_length = n, .document = 1};
 *     const struct scrim_result *result;
 *     if (scrim_process(worker, &request, &result, &error) == SCRIM_OK)
 *         fwrite(result->text, 1, result->text_length, stdout);
 *     scrim_worker_free(worker);
 *     scrim_engine_free(engine);
 *
 * The library prints nothing, never exits, reads no environment and no locale, keeps no global
 * state.  Functions that can fail return a status, whose number is the exit code the program gives
 * for it (the numbers are those of sysexits.h).  An error pointer may be NULL where the reason is not
 * wanted; no other pointer may, unless it says so.
 *
 * Threads: an engine may be used by any number of threads at once, a worker, an evaluation, a map and a
 * restorer by one at a time; functions that get neither may be called at any time.  scrim_engine_free comes after all
 * else that uses the engine, its workers' scrim_worker_free included.
 *
 * Stability: within one soname no function goes away and no field moves or changes its meaning; new
 * fields take reserved room.  scrim(3) says more. */
#ifndef SCRIM_H
#define SCRIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SCRIM_VERSION "0.1.0"
#define SCRIM_PUBLIC __attribute__((visibility("default")))

enum scrim_status {
    SCRIM_OK = 0,
    SCRIM_FOUND = 1,          /* `check`: identifiers found */
    SCRIM_USAGE = 64,
    SCRIM_REFUSED = 65,       /* input refused: encoding, limits */
    SCRIM_NO_INPUT = 66,
    SCRIM_SELF_CHECK = 70,    /* an original would have survived */
    SCRIM_SYSTEM = 71,
    SCRIM_CANNOT_CREATE = 73,
    SCRIM_IO = 74,
    SCRIM_TRY_AGAIN = 75,     /* no space, no memory */
    SCRIM_PERMISSION = 77,    /* a key file others can read */
    SCRIM_CONFIGURATION = 78  /* a bad rule, profile, key, or a missing scope */
};

/* Why a call failed.  The message names files, offsets and rules, never content of a document. */
struct scrim_error {
    enum scrim_status status;
    char message[256];
};

enum scrim_dates { SCRIM_DATES_WEEKS, SCRIM_DATES_DAYS, SCRIM_DATES_YEAR, SCRIM_DATES_KEEP, SCRIM_DATES_TAG };
enum scrim_gaps { SCRIM_GAPS_PROFILE, SCRIM_GAPS_FILL, SCRIM_GAPS_TAG, SCRIM_GAPS_KEEP };
enum scrim_offsets { SCRIM_OFFSETS_BYTES, SCRIM_OFFSETS_CODEPOINTS, SCRIM_OFFSETS_UTF16 };

/* What an engine is made of.  All pointers are borrowed during scrim_engine_new only. */
struct scrim_options {
    const char *profile;         /* a built-in profile's name or a file; NULL: research */
    const char *patterns;        /* a directory of .pat files added to the built-in ones, or NULL */
    const char *dictionaries;    /* a directory of lists added to the built-in ones, or NULL */
    const char *key_file;        /* NULL: a random key for this engine, wiped with it */
    const char *hide_file;       /* terms that are always replaced, one a line, or NULL */
    const char *keep_file;       /* terms that are never replaced, one a line, or NULL */
    bool dates_given;            /* .dates below overrides the profile */
    enum scrim_dates dates;
    enum scrim_gaps gaps;
    enum scrim_offsets offsets;  /* the unit of offsets in the log */
    const char *encoding;        /* name of the input's encoding; NULL: UTF-8, or UTF-16 by its BOM */
    size_t maximum_size;         /* bytes a document may have; 0: 64 MiB */
    bool exhaustive;             /* every pattern over the whole text, as an oracle for the dispatch */
    bool withhold_on_review;     /* verdict `review` withholds the document */
    bool find_only;              /* `scan`: nothing replaced */
    bool log_for_recipient;      /* leaves `in` offsets out of the log */
    bool random_codes;           /* pseudonyms and offsets are drawn at random, not derived from what they
                                    stand for (45 CFR 164.514(c)); within a scope that is given they
                                    stay the same while the engine lives.  Excludes a key_file. */
    const void *reserved[8];     /* NULL: a field that this version does not know is refused */
};

struct scrim_engine;
struct scrim_worker;

/* One document.  Pointers are borrowed for the call; what is left 0 is not given. */
struct scrim_request {
    const char *text;
    size_t text_length;   /* bytes */
    uint64_t document;    /* number in the run, from 1, for the log */
    const char *scope;    /* identity of the scope (any bytes), or NULL: the document itself */
    size_t scope_length;  /* bytes */
    const char *known;    /* what the caller knows about the patient: JSON objects, one behind the
                             other (docs/scrim.1, KNOWN IDENTIFIERS), or NULL.  A worker that gets
                             the same text again does not read it again. */
    size_t known_length;  /* bytes */
    int64_t shift_days;   /* the offset of dates that a study has given this scope; 0: none given */
    const char *decisions; /* what a reviewer decided about this very document, a JSON object
                              (docs/scrim.1, DECISIONS), or NULL.  SCRIM_REFUSED: about another
                              document; SCRIM_CONFIGURATION: no such object. */
    size_t decisions_length; /* bytes */
    const char *sandbox;  /* what the program says of its own sandbox, for the log's header; NULL:
                             nothing.  The library never shuts its host in. */

    /* The rest is for a text that is a part of something, such as a record of several fields. */
    const char *type;     /* NULL: a letter to search.  Else the whole text is one identifier, such
                             as "MRN", "NAME.clinician.given", "DATE.day-first" (docs/scrim.1,
                             TYPED COLUMNS), and is replaced as a letter of its scope would have it */
    const char *field;    /* which part it is, for the log, or NULL */
    const char *whole;    /* what it is a part of (any bytes): the scope where none is given, so that
                             all parts agree; NULL: the text alone */
    size_t whole_length;  /* bytes */
    int64_t newest_year;  /* the latest year of other parts (their results'), or 0: where ages over 89
                             are hidden, a year 90 before it is one that would show such an age */
    const void *reserved[4]; /* NULL, as in the options */
};

/* One finding, for callers that want spans rather than a log. */
struct scrim_span {
    size_t in_start, in_end;   /* half-open, in the input, in the engine's unit */
    size_t out_start, out_end; /* half-open, in the output */
    const char *type;          /* "NAME" ... */
    const char *action;        /* "surrogate", "shift", "tag", "keep", "none" ... */
    const char *rule;          /* "date/us-long" */
    double confidence;
    bool review;
    size_t line, column;       /* of in_start, from 1; column in code points */
    const char *role;          /* "patient" ..., "" for none */
    size_t entity;             /* n of NAME-n, the same for all mentions of one person, employer or
                                  place; 0 for none */
    size_t read_start, read_end; /* half-open, bytes of result->read */
    size_t in_byte, in_byte_end, out_byte, out_byte_end; /* the ranges in bytes, whatever the unit */
    const void *reserved[2];
};

/* What came of a document.  Owned by the worker, valid until its next call. */
struct scrim_result {
    const char *text;      /* the cleaned document, in the input's encoding; empty when withheld */
    size_t text_length;    /* bytes */
    const char *log;       /* redaction log: JSON Lines, header to summary */
    size_t log_length;     /* bytes */
    const char *summary;   /* counts only, one JSON line */
    size_t summary_length; /* bytes */
    const struct scrim_span *spans;
    size_t span_count;
    size_t replaced;       /* spans that are not kept */
    size_t in_review;      /* spans in doubt */
    const char *verdict;   /* "pass", "review", "withheld" */
    const char *read;      /* the document as it was read, in UTF-8; empty when withheld */
    size_t read_length;    /* bytes */
    int64_t newest_year;   /* the latest year of a date in the text, or the request's; 0: none */
    const char *reason;    /* why all of it needs a reader, or was withheld, as the log's summary says: "language", "rtf"; NULL: no such reason */
};

/* The version of the library that runs, "0.1.0"; SCRIM_VERSION is that of the header. */
SCRIM_PUBLIC const char *scrim_version(void);

/* Everything as the program has it without options: the profile research, a random key, no files. */
SCRIM_PUBLIC void scrim_options_init(struct scrim_options *options);

/* Loads everything.  *engine is the caller's to free, NULL after a failure.  Errors:
 * SCRIM_CONFIGURATION (pattern, dictionary, profile, file of terms, key content), SCRIM_PERMISSION
 * (key file), SCRIM_NO_INPUT, SCRIM_USAGE (maximum_size, encoding, a reserved field),
 * SCRIM_TRY_AGAIN. */
SCRIM_PUBLIC enum scrim_status scrim_engine_new(const struct scrim_options *options,
                                                struct scrim_engine **engine,
                                                struct scrim_error *error);
SCRIM_PUBLIC void scrim_engine_free(struct scrim_engine *engine);

/* Scratch memory for one thread.  Free it before its engine, and in the thread that used it: what that
 * left on its stack is wiped, too. */
SCRIM_PUBLIC enum scrim_status scrim_worker_new(const struct scrim_engine *engine,
                                                struct scrim_worker **worker,
                                                struct scrim_error *error);
SCRIM_PUBLIC void scrim_worker_free(struct scrim_worker *worker);

/* Cleans (or, with find_only, scans) one document.  Fails closed: on any status but SCRIM_OK
 * result->text is empty, and result->log holds a header and a summary with verdict "withheld".
 * *result is set in every case.  Errors: SCRIM_REFUSED (encoding, limits, in doubt with
 * withhold_on_review), SCRIM_SELF_CHECK, SCRIM_CONFIGURATION (known, type), SCRIM_USAGE (a reserved
 * field), SCRIM_TRY_AGAIN. */
SCRIM_PUBLIC enum scrim_status scrim_process(struct scrim_worker *worker,
                                             const struct scrim_request *request,
                                             const struct scrim_result **result,
                                             struct scrim_error *error);

/* Whether a request's type would be understood.  SCRIM_CONFIGURATION: it would not; the message names
 * the one that may be meant. */
SCRIM_PUBLIC enum scrim_status scrim_type_check(const char *type, struct scrim_error *error);

/* The log and summary of a document that the caller could not read, so that it keeps its place in the
 * run: verdict "withheld", no text.  status says why, as scrim_process would. */
SCRIM_PUBLIC void scrim_withhold(struct scrim_worker *worker, const struct scrim_request *request,
                                 enum scrim_status status, const struct scrim_result **result);

/* Keeping files.  Their names name people, and a caller who is stopped wants to know again what it has
 * seen.  Both are answered by keyed digests (128 bits): equal for equal bytes under one key, of no
 * use without it. */
#define SCRIM_DIGEST_SIZE 33 /* 32 hex digits and a NUL */
#define SCRIM_NAME_SIZE 48   /* a digest, a dot, an extension and a NUL */

/* The digest of bytes.  use ("input") keeps digests of different things from being compared. */
SCRIM_PUBLIC void scrim_digest(const struct scrim_engine *engine, const char *use,
                               const char *bytes, size_t length, char hex[SCRIM_DIGEST_SIZE]);

/* A name for a file or folder that says nothing of its own.  path: all of it below the root of the
 * run, so that equal names in two folders are not seen to be equal; any bytes.  A file keeps its
 * extension, in small letters, if that is one of dictionaries/tables/file-extensions.txt: any other
 * could be part of a name. */
SCRIM_PUBLIC void scrim_file_name(const struct scrim_engine *engine, bool folder, const char *path,
                                  size_t length, char name[SCRIM_NAME_SIZE]);

/* What an engine is made of, as the header of its logs names it.  The strings are the engine's. */
struct scrim_identity {
    const char *key; /* identity of the key, "ephemeral" or "random" */
    const char *profile;
    const char *rules, *dictionaries; /* digests */
    const char *unicode;              /* version */
    const void *reserved[3];
};
SCRIM_PUBLIC void scrim_engine_identity(const struct scrim_engine *engine,
                                        struct scrim_identity *identity);
/* A reviewer's decision about a place.  Accepted: an identifier of that type, found by scrim.
 * Rejected: found, and none.  Added: an identifier that was not found. */
enum scrim_verdict { SCRIM_ACCEPT, SCRIM_REJECT, SCRIM_ADD };

struct scrim_decision {
    size_t start, end; /* half-open, in code points of the document */
    const char *type;  /* "NAME" */
    enum scrim_verdict verdict;
};

struct scrim_decisions {
    const struct scrim_decision *items; /* by start */
    size_t count;
    bool complete; /* the reviewer read the whole document: what has no decision is no identifier */
};

/* Reads the decisions about a document, for callers that count them.  *decisions is the caller's to
 * free.  SCRIM_REFUSED: they are about another document; SCRIM_CONFIGURATION: no such JSON object;
 * SCRIM_TRY_AGAIN. */
SCRIM_PUBLIC enum scrim_status scrim_decisions_read(const char *json, size_t json_length,
                                                    const char *text, size_t text_length,
                                                    struct scrim_decisions **decisions,
                                                    struct scrim_error *error);
SCRIM_PUBLIC void scrim_decisions_free(struct scrim_decisions *decisions);

/* The name of the index-th type of identifier, NULL behind the last. */
SCRIM_PUBLIC const char *scrim_type(size_t index);

/* Something to write to: returns false to stop. */
typedef bool scrim_sink(void *context, const char *text, size_t length);

/* Makes a project key: a new file, mode 0600, never overwriting.  Errors: SCRIM_CANNOT_CREATE, SCRIM_IO,
 * SCRIM_TRY_AGAIN (no space). */
SCRIM_PUBLIC enum scrim_status scrim_key_create(const char *path, struct scrim_error *error);

/* Makes the two keys of a custodian, likewise: his identity at path (mode 0600), which opens maps,
 * and at path.pub the recipient, for whom maps are sealed and which anybody may have. */
SCRIM_PUBLIC enum scrim_status scrim_custodian_create(const char *path, struct scrim_error *error);

/* The re-identification map: the originals of one run's documents, sealed for custodians, so that
 * scrim_restore can put them back.  What leaves through the sink is sealed.  scrim_map_finish ends a
 * part of it; what is added after it begins another.  A part that is not finished opens for nobody. */
struct scrim_map;

/* One document as it came and as it goes out. */
struct scrim_map_entry {
    uint64_t document;    /* its number in the run */
    const char *input;
    size_t input_length;  /* bytes */
    const char *output;   /* what scrim_restore will be given */
    size_t output_length; /* bytes */
    const struct scrim_span *spans; /* of the result whose text the output is; NULL: the output is
                                       not just that, and all is kept between the first and the
                                       last byte in which it differs from the input */
    size_t span_count;
    bool withheld;        /* the output only stands in the document's place, which is not kept */
};

#define SCRIM_MAP_LINK 32 /* the last bytes of a map, by which what follows them is bound to it */

/* recipients: 1 to 16 files, each a custodian's path.pub.  link: the last SCRIM_MAP_LINK bytes of the
 * map that is gone on with, or NULL for a new one.  sink gets the sealed bytes in order.  Errors:
 * SCRIM_NO_INPUT, SCRIM_PERMISSION (others can write to a recipient's key), SCRIM_CONFIGURATION. */
SCRIM_PUBLIC enum scrim_status scrim_map_new(const char *const *recipients, size_t recipient_count,
                                             const char *link, scrim_sink *sink, void *context,
                                             struct scrim_map **map, struct scrim_error *error);
/* SCRIM_SELF_CHECK: the input could not be had back from this; SCRIM_IO: the sink stopped. */
SCRIM_PUBLIC enum scrim_status scrim_map_add(struct scrim_map *map,
                                             const struct scrim_map_entry *entry,
                                             struct scrim_error *error);
SCRIM_PUBLIC enum scrim_status scrim_map_finish(struct scrim_map *map, struct scrim_error *error);
SCRIM_PUBLIC void scrim_map_free(struct scrim_map *map);

/* Puts originals back, for the custodian. */
struct scrim_restorer;

struct scrim_restored {
    const char *text;   /* the input as it came; for a withheld document what stood in its place */
    size_t text_length; /* bytes */
    uint64_t document;  /* its number in the run */
    bool withheld;
};

/* Opens a map with a custodian's identity file.  Errors: SCRIM_NO_INPUT, SCRIM_PERMISSION and
 * SCRIM_CONFIGURATION (the identity), SCRIM_REFUSED (no map, or sealed for somebody else). */
SCRIM_PUBLIC enum scrim_status scrim_restorer_new(const char *map, const char *identity,
                                                  struct scrim_restorer **restorer,
                                                  struct scrim_error *error);
SCRIM_PUBLIC void scrim_restorer_free(struct scrim_restorer *restorer);

/* Restores a document; number: in the run that made the map, or 0 to find it by its bytes.
 * *restored belongs to the restorer until its next call.  SCRIM_REFUSED: the map is damaged or cut,
 * the text is not what the map was made with, or several documents with different originals have
 * that text and no number was given. */
SCRIM_PUBLIC enum scrim_status scrim_restore(struct scrim_restorer *restorer, const char *text,
                                             size_t length, uint64_t number,
                                             struct scrim_restored *restored,
                                             struct scrim_error *error);

/* `scrim --version`: what is built in and what the engine holds, a line each: versions of scrim,
 * Unicode, ICU, PCRE2 (and whether its JIT works here) and libsodium; how many rules, lists and
 * words there are, with the digests that the log's header names. */
SCRIM_PUBLIC void scrim_describe(const struct scrim_engine *engine, scrim_sink *sink, void *context);

/* `scrim rules list`: one line a rule.  `scrim rules test`: runs every rule's hit and miss examples
 * (and their wrapped forms); writes a line for each failure; *failed is their number. */
SCRIM_PUBLIC enum scrim_status scrim_rules_list(const struct scrim_engine *engine, scrim_sink *sink,
                                                void *context, struct scrim_error *error);
SCRIM_PUBLIC enum scrim_status scrim_rules_test(const struct scrim_engine *engine, scrim_sink *sink,
                                                void *context, size_t *passed, size_t *failed,
                                                struct scrim_error *error);

/* What a rule cost on a document. */
struct scrim_rule_cost {
    const char *rule; /* as long as the engine */
    uint64_t tries;   /* places where it might begin, by its trigger and the bytes around it */
    uint64_t calls;   /* of the library of expressions */
    uint64_t hits;
    double share;     /* of the time that all rules took on this machine, at most 1 */
    const void *reserved[2];
};

/* `scrim rules cost`: runs all rules over a document, or over all examples of all rules (request NULL), and
 * counts; nothing else is done with it.  *costs, *count: one of each rule, in their order, until the
 * worker's next document; *bytes: how much text they ran over.  Errors: as scrim_process. */
SCRIM_PUBLIC enum scrim_status scrim_rules_cost(struct scrim_worker *worker,
                                                const struct scrim_request *request,
                                                const struct scrim_rule_cost **costs, size_t *count,
                                                size_t *bytes, struct scrim_error *error);

/* Which candidates stood at a place of the document, with which evidence, and why each won or
 * lost.  offset: in the input, in the engine's unit.  The text written holds no content. */
SCRIM_PUBLIC enum scrim_status scrim_explain(struct scrim_worker *worker,
                                             const struct scrim_request *request, size_t offset,
                                             scrim_sink *sink, void *context,
                                             struct scrim_error *error);

/* `scrim review`: cleans the document and writes one HTML page, whole in itself, in which a reader
 * judges what was done.  It holds the originals.  title: what the letter is called, UTF-8; the page
 * saves decisions as TITLE.decisions.json.  Errors: as scrim_process; nothing is written then. */
SCRIM_PUBLIC enum scrim_status scrim_review(struct scrim_worker *worker,
                                            const struct scrim_request *request, const char *title,
                                            scrim_sink *sink, void *context,
                                            struct scrim_error *error);

/* Prints a stage's result for people who work on scrim: "view", "tokens", "candidates", "spans".
 * It holds content.  SCRIM_USAGE: no such stage. */
SCRIM_PUBLIC enum scrim_status scrim_dump(struct scrim_worker *worker,
                                          const struct scrim_request *request, const char *stage,
                                          scrim_sink *sink, void *context,
                                          struct scrim_error *error);

/* Measuring: what was found in texts against what people marked in them.  Offsets are code points.
 *
 * A mark is covered when every letter and digit of it lies in something found, of whatever type;
 * titles before a name, small words and a possessive 's may stay.  Its type is right when something
 * of its class (dictionaries/tables/eval-classes.txt) overlaps it.  What was found is a false alarm
 * when no letter or digit of a mark lies in it; it counts where its class is annotated. */
struct scrim_mark {
    size_t start, end; /* half-open */
    const char *type;
    bool optional; /* may be found or not */
};

struct scrim_sample {
    const char *text;   /* UTF-8 */
    size_t text_length; /* bytes */
    const struct scrim_mark *marks, *found;
    size_t mark_count, found_count;
    const char *const *annotated; /* the types for which the marks are meant to be complete */
    size_t annotated_count;
    bool holds_nothing; /* nothing is to be found: whatever was found is a false alarm */
};

/* A mark that was missed, or a false alarm: bytes of the sample's text, 40 code points around. */
struct scrim_fault {
    bool missed;
    const char *class_name;
    size_t left, start, end, right; /* context is [left, start) and [end, right) */
};
typedef bool scrim_fault_sink(void *context, const struct scrim_fault *fault);

struct scrim_class_measures {
    const char *name;              /* "NAME" */
    size_t marks, covered, typed;  /* typed: covered, and with the right type */
    size_t found, right;           /* found - right are false alarms */
};

struct scrim_measures {
    size_t samples, words;
    size_t without_direct; /* samples in which no mark of a direct class was missed */
    size_t without_any;    /* samples in which no mark was missed */
    const struct scrim_class_measures *classes; /* sorted by name */
    size_t class_count;
};

struct scrim_evaluation;

SCRIM_PUBLIC enum scrim_status scrim_evaluation_new(struct scrim_evaluation **evaluation,
                                                    struct scrim_error *error);
SCRIM_PUBLIC void scrim_evaluation_free(struct scrim_evaluation *evaluation);

/* Counts one sample and hands its faults to sink (NULL: nobody), missed marks first.
 * SCRIM_REFUSED: text that is no UTF-8, a mark beyond it; SCRIM_IO: the sink stopped.  After a
 * failure the measures are of no use. */
SCRIM_PUBLIC enum scrim_status scrim_evaluation_add(struct scrim_evaluation *evaluation,
                                                    const struct scrim_sample *sample,
                                                    scrim_fault_sink *sink, void *context,
                                                    struct scrim_error *error);

/* What came of all samples so far; valid until the next call with the evaluation. */
SCRIM_PUBLIC const struct scrim_measures *
scrim_evaluation_measures(struct scrim_evaluation *evaluation);

#ifdef __cplusplus
}
#endif

#endif
