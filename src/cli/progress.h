/* How far a run is, on standard error: one line that is drawn again and again on a terminal, at most
 * ten lines elsewhere. */
#ifndef SCRIM_CLI_PROGRESS_H
#define SCRIM_CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct progress {
    bool shown, terminal;
    bool drawn; /* a line stands on the terminal, without its end */
    size_t total, begun, done, withheld;
    double started, last; /* seconds of a clock that only goes forward */
};

/* total: letters of the run, of which `begun` were done by an earlier one. */
void progress_start(struct progress *progress, bool quiet, size_t total, size_t begun);
void progress_step(struct progress *progress, bool withheld);

/* Makes room for something else that is said; the line is drawn again by the next step. */
void progress_clear(struct progress *progress);

#endif
