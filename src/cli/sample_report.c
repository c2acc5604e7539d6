#include <stdarg.h>
#include <stdio.h>

#include "cli/interval.h"
#include "cli/sample.h"

static bool put(struct bytes *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool put(struct bytes *out, const char *format, ...)
{
    char text[256]; /* numbers and fixed words */
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return length >= 0 && (size_t)length < sizeof text && bytes_append(out, text, (size_t)length);
}

static size_t sum(const size_t *numbers, size_t count)
{
    size_t all = 0;
    for (size_t i = 0; i < count; i++)
        all += numbers[i];
    return all;
}

/* One row; of nothing there is no share. */
static bool put_row(struct bytes *out, bool json, const char *name, size_t left, size_t all,
                    const struct interval *interval)
{
    double share = all ? (double)left / (double)all : 0;
    if (json && !all)
        return put(out, "\"%s\":{\"left\":0,\"of\":0}", name);
    if (json)
        return put(out, "\"%s\":{\"left\":%zu,\"of\":%zu,\"share\":%.6f,\"low\":%.6f,\"high\":%.6f}", name,
                   left, all, share, interval->low, interval->high);
    if (!all)
        return put(out, "%-28s%6zu %7zu\n", name, left, all);
    return put(out, "%-28s%6zu %7zu  %6.2f%%  %6.2f%% to %6.2f%%\n", name, left, all, 100 * share,
               100 * interval->low, 100 * interval->high);
}

static bool put_letters(struct bytes *out, bool json, const char *name, size_t with, size_t letters)
{
    struct interval interval = {0};
    if (letters)
        interval = interval_exact((double)with, (double)letters);
    return put_row(out, json, name, with, letters, &interval);
}

static bool put_series(struct bytes *out, bool json, const char *indent, const struct series *series,
                       size_t letters)
{
    char name[48];
    size_t left = sum(series->left, letters), all = sum(series->all, letters);
    struct interval interval = {0};
    snprintf(name, sizeof name, "%s%s", indent, series->name);
    if (all)
        interval = interval_clustered(series->left, series->all, letters);
    return put_row(out, json, name, left, all, &interval);
}

/* Classes of which the letters hold something. */
static bool put_classes(struct bytes *out, bool json, const struct judgement *judgement)
{
    const char *separator = "";
    for (size_t i = 0; i < judgement->class_count; i++) {
        const struct series *series = &judgement->classes[i];
        if (!sum(series->all, judgement->letters))
            continue;
        if ((json && !put(out, "%s", separator)) ||
            !put_series(out, json, json ? "" : "  ", series, judgement->letters))
            return false;
        separator = ",";
    }
    return true;
}

static bool report_json(const struct judgement *judgement, size_t cleaned, struct bytes *out)
{
    size_t letters = judgement->letters;
    return put(out, "{\"letters\":%zu,\"of\":%zu,\"confidence\":0.95,", letters, cleaned) &&
           put_letters(out, true, "letters_with_direct", judgement->with_direct, letters) &&
           put(out, ",") &&
           put_letters(out, true, "letters_with_any", judgement->with_any, letters) &&
           put(out, ",") && put_series(out, true, "", &judgement->all, letters) &&
           put(out, ",\"classes\":{") && put_classes(out, true, judgement) &&
           put(out, "},\"hidden\":%zu,\"needless\":%zu}\n", judgement->hidden,
               judgement->needless);
}

bool sample_report(const struct judgement *judgement, size_t cleaned, bool json, struct bytes *out)
{
    static const char sources[] =
        "95% intervals: Clopper and Pearson, Biometrika 26 (1934) 404; for identifiers, which come in letters,\n"
        "with the effective number of Korn and Graubard, Survey Methodology 24 (1998) 193.\n";
    size_t letters = judgement->letters;
    if (json)
        return report_json(judgement, cleaned, out);
    return put(out, "%zu of %zu cleaned letters judged\n%-28s%6s %7s  %7s  %s\n", letters, cleaned,
               "what was left", "left", "of", "share", "95% interval") &&
           put_letters(out, false, "letters with a direct one", judgement->with_direct, letters) &&
           put_letters(out, false, "letters with any", judgement->with_any, letters) &&
           put_series(out, false, "", &judgement->all, letters) &&
           put_classes(out, false, judgement) &&
           put(out, "hidden, though nobody: %zu of %zu\n", judgement->needless,
               judgement->hidden) &&
           bytes_append(out, sources, sizeof sources - 1);
}
