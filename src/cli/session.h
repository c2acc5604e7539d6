/* What every command that reads documents needs: an engine, a worker, the scope, and a way to go
 * through the documents of the command line. */
#ifndef SCRIM_CLI_SESSION_H
#define SCRIM_CLI_SESSION_H

#include "cli/input.h"
#include "cli/options.h"
#include "cli/record.h"
#include "cli/sandbox.h"

struct session {
    const struct settings *settings;
    struct scrim_engine *engine;
    struct scrim_worker *worker;
    struct bytes scope;     /* content of --scope-file without white space around it */
    struct bytes known;     /* content of --known */
    struct bytes decisions; /* content of --decisions */
    const char *sandbox;    /* its state, once session_shut_in was called */
};

/* Loads everything; says on standard error what is wrong.  session_close afterwards in any case. */
enum scrim_status session_open(const struct settings *settings, const struct scrim_options *options,
                               struct session *session);
void session_close(struct session *session);

/* Appends a file of the configuration, or maximum + 1 bytes of something longer.  One that cannot be
 * read is SCRIM_CONFIGURATION. */
enum scrim_status session_read_file(const char *path, size_t maximum, struct bytes *into,
                                    struct scrim_error *error);

/* The same for a file of known identifiers, which is neither empty nor too long. */
enum scrim_status session_read_known(const char *path, struct bytes *known,
                                     struct scrim_error *error);
/* Enters the sandbox, which has been told what will still be opened: afterwards letters may be read.
 * Says on standard error what is wrong. */
enum scrim_status session_shut_in(struct session *session, struct sandbox *sandbox);

/* One document of the run. */
struct document {
    const char *name; /* of its file */
    uint64_t number;  /* in the run, from 1 */
    uint64_t in_file; /* in its file when that holds several, else 0 */
    const char *text;
    size_t length;                     /* bytes */
    const struct bytes *scope;         /* of its own, or NULL: the session's */
    const struct bytes *known;         /* likewise */
    int64_t shift_days;                /* 0: none given */
    const struct scrim_error *refused; /* why it cannot be read, or NULL */
};

/* What a piece of a stream is as a document: itself, or the text of a record (which record then
 * holds, and *refusal says why when it does not). */
void session_take(const struct session *session, const char *piece, size_t length,
                  struct record *record, struct scrim_error *refusal, struct document *document);

/* The longest piece of a stream that is read as a whole. */
size_t session_piece_maximum(const struct session *session);

/* The request for a document, with its own scope or the session's. */
struct scrim_request session_request(const struct session *session,
                                     const struct document *document);

/* Cleans a document, or withholds one that is refused; *result is set in every case. */
enum scrim_status session_process(const struct session *session, struct scrim_worker *worker,
                                  const struct document *document,
                                  const struct scrim_result **result, struct scrim_error *error);

/* Does something with a document; what went wrong has been said when it returns a failure. */
typedef enum scrim_status visit_document(void *context, const struct document *document);

/* Enters the sandbox and visits the documents of all operands (of standard input when there is none) in order.  One that
 * cannot be read does not stop the others, and takes its number.  Answers with the worst status. */
enum scrim_status visit_documents(struct session *session, visit_document *visit, void *context);

/* The byte that ends each document of the settings' format. */
char stream_separator(const struct settings *settings);

/* The worse of two statuses: any failure before SCRIM_FOUND before SCRIM_OK. */
enum scrim_status worse(enum scrim_status one, enum scrim_status other);

/* Refuses to wait for somebody to type a letter: SCRIM_USAGE when no file is named and standard
 * input is a terminal. */
enum scrim_status refuse_terminal(const struct settings *settings);

#endif
