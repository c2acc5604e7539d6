/* The results of a batch and its log, kept in step.  The results are the truth: the log holds the
 * letters that they list, each once, in their order, and after a run that was cut short it is brought
 * to that. */
#ifndef SCRIM_CLI_LEDGER_H
#define SCRIM_CLI_LEDGER_H

#include "cli/results.h"

/* Brings the results file to the letters of `past` that are kept, in the order of their numbers, and
 * the log (NULL: there is none) to the same.  Each file is cut where that is enough, else written anew
 * and put in the other's place; whatever moment this is stopped at, doing it again comes to the same
 * end.  SCRIM_CONFIGURATION: the log lacks a letter.  *at_fault: the path that a failure is about. */
enum scrim_status ledger_settle(const char *results_path, const char *log_path,
                                const struct past *past, const char **at_fault,
                                struct scrim_error *error);

/* The number of the document that a header of a log names; 0: the line is none. */
uint64_t ledger_document(const char *header, size_t length);

#endif
