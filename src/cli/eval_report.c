#include "cli/eval_report.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/message.h"

static double share(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 0.0;
}

static struct scrim_class_measures sum(const struct scrim_measures *measures)
{
    struct scrim_class_measures all = {.name = "ALL"};
    for (size_t i = 0; i < measures->class_count; i++) {
        const struct scrim_class_measures *one = &measures->classes[i];
        all.marks += one->marks;
        all.covered += one->covered;
        all.typed += one->typed;
        all.found += one->found;
        all.right += one->right;
    }
    return all;
}

/* "0.983", or "-" where there is nothing to divide by. */
static void put_share(char text[8], size_t part, size_t whole)
{
    if (whole)
        snprintf(text, 8, "%.3f", share(part, whole));
    else
        memcpy(text, "-", 2);
}

static bool put_class(struct bytes *report, const struct scrim_class_measures *one)
{
    char line[160], recall[8], typed[8], precision[8];
    put_share(recall, one->covered, one->marks);
    put_share(typed, one->typed, one->marks);
    put_share(precision, one->right, one->found);
    int length = snprintf(line, sizeof line, "%-16.63s%8zu%9s%9s%8zu%11s\n", one->name, one->marks,
                          recall, typed, one->found, precision);
    return bytes_append(report, line, (size_t)length);
}

enum scrim_status eval_report_text(const struct scrim_measures *measures, size_t without_prediction,
                                   struct bytes *report, struct scrim_error *error)
{
    struct scrim_class_measures all = sum(measures);
    char head[400];
    int length = snprintf(head, sizeof head,
                          "%zu document%s (%zu without prediction), %zu words\n"
                          "no direct identifier left in %.1f%%, nothing left in %.1f%%\n"
                          "%.2f false alarms per 1,000 words\n"
                          "class              marks   recall    typed   found  precision\n",
                          measures->samples, measures->samples == 1 ? "" : "s", without_prediction,
                          measures->words, 100 * share(measures->without_direct, measures->samples),
                          100 * share(measures->without_any, measures->samples),
                          1000 * share(all.found - all.right, measures->words));
    bool done = bytes_append(report, head, (size_t)length);
    for (size_t i = 0; i < measures->class_count && done; i++)
        done = put_class(report, &measures->classes[i]);
    return done && put_class(report, &all) ? SCRIM_OK
                                           : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static json_t *share_or_null(size_t part, size_t whole)
{
    return whole ? json_real(share(part, whole)) : json_null();
}

static json_t *class_record(const struct scrim_class_measures *one)
{
    return json_pack("{s:I, s:I, s:I, s:I, s:I, s:o, s:o, s:o}", "marks", (json_int_t)one->marks,
                     "covered", (json_int_t)one->covered, "typed", (json_int_t)one->typed, "found",
                     (json_int_t)one->found, "right", (json_int_t)one->right, "recall",
                     share_or_null(one->covered, one->marks), "typed_recall",
                     share_or_null(one->typed, one->marks), "precision",
                     share_or_null(one->right, one->found));
}

static json_t *class_records(const struct scrim_measures *measures)
{
    json_t *records = json_object();
    for (size_t i = 0; i < measures->class_count; i++)
        if (json_object_set_new(records, measures->classes[i].name,
                                class_record(&measures->classes[i])) != 0) {
            json_decref(records);
            return NULL;
        }
    return records;
}

enum scrim_status eval_report_json(const struct scrim_measures *measures, size_t without_prediction,
                                   struct bytes *report, struct scrim_error *error)
{
    struct scrim_class_measures all = sum(measures);
    size_t false_alarms = all.found - all.right;
    json_t *record =
        json_pack("{s:I, s:I, s:I, s:I, s:o, s:I, s:o, s:I, s:f, s:o, s:o}", "documents",
                  (json_int_t)measures->samples, "without_prediction",
                  (json_int_t)without_prediction, "words", (json_int_t)measures->words,
                  "no_direct_left", (json_int_t)measures->without_direct, "no_direct_left_share",
                  share_or_null(measures->without_direct, measures->samples), "nothing_left",
                  (json_int_t)measures->without_any, "nothing_left_share",
                  share_or_null(measures->without_any, measures->samples), "false_alarms",
                  (json_int_t)false_alarms, "false_alarms_per_1000_words",
                  1000 * share(false_alarms, measures->words), "classes", class_records(measures),
                  "all", class_record(&all));
    char *line = record ? json_dumps(record, JSON_COMPACT | JSON_REAL_PRECISION(4)) : NULL;
    bool done = line && bytes_append(report, line, strlen(line)) && bytes_append(report, "\n", 1);
    free(line);
    json_decref(record);
    return done ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}
