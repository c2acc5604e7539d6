#include "cli/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum {
    TENTHS_FROM = 1000 /* letters; of a shorter run only the end is reported */
};
#define REDRAW_AFTER 0.1 /* seconds */

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void progress_start(struct progress *progress, bool quiet, size_t total, size_t begun)
{
    *progress = (struct progress){.shown = !quiet,
                                  .terminal = isatty(STDERR_FILENO) == 1,
                                  .total = total,
                                  .begun = begun,
                                  .done = begun,
                                  .started = now()};
}

/* "1 h 05 min", "3 min 20 s", "14 s" */
static void put_time(double seconds, char text[32])
{
    unsigned long left = (unsigned long)(seconds + 0.5);
    if (left >= 3600)
        snprintf(text, 32, "%lu h %02lu min", left / 3600, left / 60 % 60);
    else if (left >= 60)
        snprintf(text, 32, "%lu min %02lu s", left / 60, left % 60);
    else
        snprintf(text, 32, "%lu s", left);
}

static void put_line(const struct progress *progress, double at)
{
    enum { BAR = 20 };
    double seconds = at - progress->started;
    double rate = seconds > 0 ? (double)(progress->done - progress->begun) / seconds : 0;
    double share = (double)progress->done / (double)progress->total;
    char left[32] = "";
    if (rate > 0)
        put_time((double)(progress->total - progress->done) / rate, left);
    if (progress->terminal) {
        int filled = (int)(share * BAR);
        fprintf(stderr, "\r[%.*s%*s] ", filled, "####################", BAR - filled, "");
    } else {
        fputs("scrim: ", stderr);
    }
    fprintf(stderr, "%zu of %zu letters, %.0f/s, %s left, %zu withheld", progress->done,
            progress->total, rate, left, progress->withheld);
    fputs(progress->terminal ? "\033[K" : "\n", stderr);
    (void)fflush(stderr);
}

void progress_step(struct progress *progress, bool withheld)
{
    progress->done++;
    progress->withheld += withheld;
    if (!progress->shown || progress->done == progress->total)
        return;
    size_t tenth = progress->done * 10 / progress->total;
    bool new_tenth = tenth > (progress->done - 1) * 10 / progress->total;
    if (!progress->terminal && (progress->total < TENTHS_FROM || !new_tenth))
        return;
    double at = now();
    if (progress->terminal && at - progress->last < REDRAW_AFTER)
        return;
    put_line(progress, at);
    progress->last = at;
    progress->drawn = progress->terminal;
}

void progress_clear(struct progress *progress)
{
    if (progress->drawn)
        fputs("\r\033[K", stderr);
    progress->drawn = false;
}
