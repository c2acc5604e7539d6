/* What every command that reads documents needs: an engine, a worker, the scope, and a way to go
 * through the documents of the command line. */
#ifndef SCRIM_CLI_SESSION_H
#define SCRIM_CLI_SESSION_H

#include "cli/fields.h"
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
    struct fields fields;   /* of the records of a stream */
};

/* Loads everything; says on standard error what is wrong.  session_close afterwards in any case. */
enum scrim_status session_open(const struct settings *settings, const struct scrim_options *options,
                               struct session *session);
void session_close(struct session *session);

/* Appends a file of known identifiers, which is neither empty nor too long.  SCRIM_CONFIGURATION. */
enum scrim_status session_read_known(const char *path, struct bytes *known,
                                     struct scrim_error *error);
/* Enters the sandbox, which has been told what will still be opened: afterwards letters may be read.
 * Says on standard error what is wrong. */
enum scrim_status session_shut_in(struct session *session, struct sandbox *sandbox);

/* One document of the run, or a field of one that is a record. */
struct document {
    const char *name; /* of its file */
    uint64_t number;  /* in the run, from 1 */
    uint64_t in_file; /* in its file when that holds several, else 0 */
    uint64_t line;    /* of a table: that it begins in, else 0 */
    uint64_t lines;   /* and how many it takes */
    const char *text;
    size_t length;                     /* bytes */
    const struct bytes *scope;         /* of its own, or NULL: the session's */
    const struct bytes *known;         /* likewise */
    int64_t shift_days;                /* 0: none given */
    const char *field, *type;          /* of a field: as struct scrim_request has them, or NULL */
    const char *whole;                 /* what it shares a scope with where none is given, or NULL */
    size_t whole_length;               /* bytes */
    int64_t newest_year;               /* of other fields of its record, 0: none */
    const struct scrim_error *refused; /* why it cannot be read, or NULL */
};

/* The request for a document, with its own scope or the session's. */
struct scrim_request session_request(const struct session *session,
                                     const struct document *document);

/* Cleans a document, or withholds one that is refused; *result is set in every case. */
enum scrim_status session_process(const struct session *session, struct scrim_worker *worker,
                                  const struct document *document,
                                  const struct scrim_result **result, struct scrim_error *error);

/* "scrim: NAME: record N, field 'note': MESSAGE", or what of it there is. */
void session_complain(const struct session *session, const struct document *document,
                      const struct scrim_error *error);

/* Does something with a document; what went wrong has been said when it returns a failure. */
typedef enum scrim_status visit_document(void *context, const struct document *document);

/* Enters the sandbox and visits the documents of all operands (of standard input when there is none)
 * in order.  One that cannot be read does not stop the others (unless --on-error says so), and takes
 * its number.  Answers with the worst status. */
enum scrim_status visit_documents(struct session *session, visit_document *visit, void *context);

/* The worse of two statuses: any failure before SCRIM_FOUND before SCRIM_OK. */
enum scrim_status worse(enum scrim_status one, enum scrim_status other);

/* Refuses to wait for somebody to type a letter: SCRIM_USAGE when no file is named and standard
 * input is a terminal. */
enum scrim_status refuse_terminal(const struct settings *settings);

#endif
