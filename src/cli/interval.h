/* How far a share that was counted in a sample may be from the true one: intervals of 95 %. */
#ifndef SCRIM_CLI_INTERVAL_H
#define SCRIM_CLI_INTERVAL_H

#include <stddef.h>

struct interval {
    double low, high;
};

/* The exact interval of Clopper and Pearson (Biometrika 26, 1934, 404-413) for `hits` of `trials`
 * independent trials; it is never too short.  Neither need be whole; trials > 0. */
struct interval interval_exact(double hits, double trials);

/* The same for a share of things that come in clusters (identifiers in letters), of which each
 * cluster was drawn whole and with equal chances: after Korn and Graubard (Survey Methodology 24,
 * 1998, 193-201), with as many trials as would have the variance of the share, and no more than
 * there are.  The variance is that of a ratio over clusters, linearised.  Where there are no hits, or
 * only hits, it cannot be seen, and all trials count.  The sum of trials must not be 0. */
struct interval interval_clustered(const size_t *hits, const size_t *trials, size_t clusters);

#endif
