#include "cli/interval.h"

#include <math.h>

#define TAIL 0.025 /* of an interval of 95 % on either side */

/* The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
static double beta_fraction(double a, double b, double x)
{
    enum { MOST_STEPS = 10000 };
    const double tiny = 1e-300, precision = 1e-15;
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (fabs(d) < tiny ? tiny : d);
    double fraction = d;
    for (int m = 1; m < MOST_STEPS; m++) {
        const double terms[] = {m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                                -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))};
        double step = 1;
        for (int i = 0; i < 2; i++) {
            d = 1 + terms[i] * d;
            c = 1 + terms[i] / c;
            d = 1 / (fabs(d) < tiny ? tiny : d);
            c = fabs(c) < tiny ? tiny : c;
            step = c * d;
            fraction *= step;
        }
        if (fabs(step - 1) < precision)
            break;
    }
    return fraction;
}

/* The regularised incomplete beta function I_x(a, b), a and b > 0. */
static double beta_share(double x, double a, double b)
{
    int sign;
    if (x <= 0 || x >= 1)
        return x >= 1;
    double front = exp(lgamma_r(a + b, &sign) - lgamma_r(a, &sign) - lgamma_r(b, &sign) +
                       a * log(x) + b * log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * beta_fraction(a, b, x) / a
                                     : 1 - front * beta_fraction(b, a, 1 - x) / b;
}

/* Where the beta distribution has `share` of its mass below. */
static double beta_quantile(double share, double a, double b)
{
    double low = 0, high = 1;
    for (int i = 0; i < 100; i++) {
        double middle = (low + high) / 2;
        if (beta_share(middle, a, b) < share)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

struct interval interval_exact(double hits, double trials)
{
    double misses = trials - hits;
    return (struct interval){.low = hits > 0 ? beta_quantile(TAIL, hits, misses + 1) : 0,
                             .high = misses > 0 ? beta_quantile(1 - TAIL, hits + 1, misses) : 1};
}

/* The t with `1 - TAIL` of Student's distribution below. */
static double student_quantile(double degrees)
{
    /* degrees / (degrees + t * t) has a beta distribution, t in both tails. */
    double x = beta_quantile(2 * TAIL, degrees / 2, 0.5);
    return sqrt(degrees * (1 - x) / x);
}

struct interval interval_clustered(const size_t *hits, const size_t *trials, size_t clusters)
{
    double all_hits = 0, all_trials = 0, squares = 0, count = (double)clusters;
    for (size_t i = 0; i < clusters; i++) {
        all_hits += (double)hits[i];
        all_trials += (double)trials[i];
    }
    double share = all_hits / all_trials;
    for (size_t i = 0; i < clusters; i++) {
        double residual = (double)hits[i] - share * (double)trials[i];
        squares += residual * residual;
    }
    double effective = all_trials;
    if (clusters > 1 && squares > 0 && share > 0 && share < 1) {
        double variance = count / (count - 1) * squares / (all_trials * all_trials);
        double fewer = student_quantile(all_trials - 1) / student_quantile(count - 1);
        effective = share * (1 - share) / variance * fewer * fewer;
    }
    if (effective > all_trials)
        effective = all_trials;
    return interval_exact(share * effective, effective);
}
