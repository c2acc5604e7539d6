#include "cli/rule_costs.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN = 20, LINE = 256, PER = 1000 /* bytes */ };

static bool put(struct bytes *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool put(struct bytes *out, const char *format, ...)
{
    char line[LINE]; /* a rule's name is an identifier of the patterns */
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0)
        return false;
    return bytes_append(out, line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
}

/* By time, then by calls, then by name. */
static int compare(const void *left, const void *right)
{
    const struct scrim_rule_cost *a = *(const struct scrim_rule_cost *const *)left;
    const struct scrim_rule_cost *b = *(const struct scrim_rule_cost *const *)right;

    if (a->share != b->share)
        return a->share > b->share ? -1 : 1;
    if (a->calls != b->calls)
        return a->calls > b->calls ? -1 : 1;
    return strcmp(a->rule, b->rule);
}

static double per_kilobyte(uint64_t number, size_t bytes)
{
    return bytes ? (double)number * PER / (double)bytes : 0;
}

static bool put_row(const struct scrim_rule_cost *cost, const char *name, size_t bytes, struct bytes *out)
{
    return put(out, "%-36s %9" PRIu64 " %9" PRIu64 " %9" PRIu64 " %9.2f %6.1f%%\n", name, cost->tries, cost->calls, cost->hits,
               per_kilobyte(cost->calls, bytes), cost->share * 100);
}

static bool put_table(const struct scrim_rule_cost *const *order, size_t count, size_t bytes, struct bytes *out)
{
    struct scrim_rule_cost all = {.rule = NULL};
    char name[LINE];
    bool good = put(out, "%-36s %9s %9s %9s %9s %7s\n", "rule", "tried", "PCRE2", "hits", "PCRE2/KB", "time");

    for (size_t i = 0; i < count; i++) {
        if (i < SHOWN && order[i]->tries > 0)
            good = good && put_row(order[i], order[i]->rule, bytes, out);
        all.tries += order[i]->tries;
        all.calls += order[i]->calls;
        all.hits += order[i]->hits;
        all.share += order[i]->share;
    }
    snprintf(name, sizeof name, "all %zu rules, %zu bytes", count, bytes);
    return good && put_row(&all, name, bytes, out);
}

static bool put_lines(const struct scrim_rule_cost *const *order, size_t count, size_t bytes, struct bytes *out)
{
    bool good = true;

    for (size_t i = 0; good && i < count; i++)
        good = put(out,
                   "{\"rule\":\"%s\",\"tried\":%" PRIu64 ",\"calls\":%" PRIu64 ",\"hits\":%" PRIu64 ",\"calls_per_kb\":%.3f,\"time\":%.4f}\n",
                   order[i]->rule, order[i]->tries, order[i]->calls, order[i]->hits, per_kilobyte(order[i]->calls, bytes),
                   order[i]->share);
    return good;
}

bool rule_costs_write(const struct scrim_rule_cost *costs, size_t count, size_t bytes, bool json, struct bytes *out)
{
    const struct scrim_rule_cost **order = calloc(count + 1, sizeof *order);

    if (!order)
        return false;
    for (size_t i = 0; i < count; i++)
        order[i] = &costs[i];
    qsort(order, count, sizeof *order, compare);
    bool good = json ? put_lines(order, count, bytes, out) : put_table(order, count, bytes, out);
    free(order);
    return good;
}
