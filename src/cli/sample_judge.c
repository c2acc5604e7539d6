#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/folder.h"
#include "cli/message.h"
#include "cli/sample.h"
#include "cli/sample_decisions.h"
#include "cli/sample_log.h"

/* Types that stand for nobody: holes, their traces, invisible characters. */
static const char *const no_identifiers[] = {"GAP", "MARKER", "HIDDEN"};

struct marks {
    struct scrim_mark *items;
    size_t count;
};

struct judging {
    const struct drawn_list *list;
    struct decision_files files;
    struct logged *logged;
    struct folder folder; /* of the letters */
    size_t maximum_size;
    struct scrim_evaluation *evaluation;
    struct judgement *judgement;
    size_t undecided; /* letters */
};

static const char *file_of(const struct judging *judging, size_t index)
{
    return judging->list->strings.data + judging->list->items[index].file;
}

/* Messages call a letter by its keyed name. */
static enum scrim_status say(const struct judging *judging, size_t index, enum scrim_status status,
                             const struct scrim_error *error)
{
    if (status)
        complain(judging->list->strings.data + judging->list->items[index].letter, error);
    return status;
}

static bool is_identifier(const char *type)
{
    for (size_t i = 0; i < sizeof no_identifiers / sizeof *no_identifiers; i++)
        if (strcmp(type, no_identifiers[i]) == 0)
            return false;
    return true;
}

/* ---- one letter: what is to be hidden, and what was ------------------------------------------------- */

/* What the reviewer accepted or added.  A type that was changed is a reject and an accept of one place:
 * an identifier all the same. */
static enum scrim_status take_decisions(const struct scrim_decisions *decisions,
                                        struct marks *marks, struct scrim_error *error)
{
    marks->items = calloc(decisions->count + 1, sizeof *marks->items);
    if (!marks->items)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    for (size_t i = 0; i < decisions->count; i++) {
        const struct scrim_decision *decision = &decisions->items[i];
        if (decision->verdict != SCRIM_REJECT && is_identifier(decision->type))
            marks->items[marks->count++] = (struct scrim_mark){
                .start = decision->start, .end = decision->end, .type = decision->type};
    }
    return SCRIM_OK;
}

static bool overlap(const struct scrim_mark *one, const struct scrim_mark *other)
{
    return one->start < other->end && other->start < one->end;
}

/* What the profile keeps is no question of finding: marks there do not count, unless the reviewer says
 * that it is something else. */
static void excuse(struct marks *marks, const struct scrim_mark *kept)
{
    for (size_t i = 0; i < marks->count; i++)
        if (strcmp(marks->items[i].type, kept->type) == 0 && overlap(&marks->items[i], kept))
            marks->items[i].optional = true;
}

/* What the run hid, in code points. */
static enum scrim_status take_spans(const struct logged *logged, const char *text, size_t length,
                                    struct marks *hidden, struct marks *marks,
                                    struct scrim_error *error)
{
    size_t units, *characters = logged_index(logged->unit, text, length, &units);
    hidden->items = calloc(json_array_size(logged->spans) + 1, sizeof *hidden->items);
    if (!characters || !hidden->items) {
        free(characters);
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    }
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < json_array_size(logged->spans) && !status; i++) {
        const json_t *span = json_array_get(logged->spans, i);
        const char *type = json_string_value(json_object_get(span, "type"));
        const char *action = json_string_value(json_object_get(span, "action"));
        struct scrim_mark mark = {.type = type};
        if (!type || !action || !logged_place(span, characters, units, &mark.start, &mark.end))
            status = fail(error, SCRIM_CONFIGURATION, "its log has no offsets in the input");
        else if (strcmp(action, "keep") == 0)
            excuse(marks, &mark);
        else if (is_identifier(type))
            hidden->items[hidden->count++] = mark;
    }
    free(characters);
    return status;
}

static enum scrim_status evaluate(struct judging *judging, const char *text, size_t length,
                                  const struct marks *marks, const struct marks *hidden,
                                  struct scrim_error *error)
{
    /* The reviewer has read it all, so everything that was hidden can be judged. */
    const char **types = calloc(hidden->count + 1, sizeof *types);
    for (size_t i = 0; types && i < hidden->count; i++)
        types[i] = hidden->items[i].type;
    struct scrim_sample sample = {.text = text,
                                  .text_length = length,
                                  .marks = marks->items,
                                  .mark_count = marks->count,
                                  .found = hidden->items,
                                  .found_count = hidden->count,
                                  .annotated = types,
                                  .annotated_count = hidden->count};
    enum scrim_status status =
        types ? scrim_evaluation_add(judging->evaluation, &sample, NULL, NULL, error)
              : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    free(types);
    return status;
}

/* ---- what the evaluation has added up, letter by letter ------------------------------------------- */

static bool series_open(struct series *series, const char *name, size_t letters)
{
    snprintf(series->name, sizeof series->name, "%s", name);
    series->left = calloc(letters + 1, sizeof *series->left);
    series->all = calloc(letters + 1, sizeof *series->all);
    return series->left && series->all;
}

static struct series *find_class(struct judgement *judgement, const char *name, size_t letters)
{
    for (size_t i = 0; i < judgement->class_count; i++)
        if (strcmp(judgement->classes[i].name, name) == 0)
            return &judgement->classes[i];
    struct series *classes =
        reallocarray(judgement->classes, judgement->class_count + 1, sizeof *classes);
    if (!classes)
        return NULL;
    judgement->classes = classes;
    struct series *added = &classes[judgement->class_count++];
    return series_open(added, name, letters) ? added : NULL;
}

static size_t sum_before(const size_t *numbers, size_t index)
{
    size_t sum = 0;
    for (size_t i = 0; i < index; i++)
        sum += numbers[i];
    return sum;
}

/* The measures of all letters so far, less those of the letters before, are this letter's. */
static enum scrim_status note(struct judging *judging, size_t index, struct scrim_error *error)
{
    const struct scrim_measures *measures = scrim_evaluation_measures(judging->evaluation);
    struct judgement *judgement = judging->judgement;
    judgement->hidden = judgement->needless = 0;
    for (size_t i = 0; i < measures->class_count; i++) {
        const struct scrim_class_measures *class = &measures->classes[i];
        struct series *series = find_class(judgement, class->name, judging->list->count);
        if (!series)
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
        series->all[index] = class->marks - sum_before(series->all, index);
        series->left[index] = class->marks - class->covered - sum_before(series->left, index);
        judgement->all.all[index] += series->all[index];
        judgement->all.left[index] += series->left[index];
        judgement->hidden += class->found;
        judgement->needless += class->found - class->right;
    }
    judgement->with_direct = measures->samples - measures->without_direct;
    judgement->with_any = measures->samples - measures->without_any;
    return SCRIM_OK;
}

/* ---- all of them ---------------------------------------------------------------------------------- */

static enum scrim_status judge_text(struct judging *judging, size_t index, const char *text,
                                    size_t length, struct scrim_error *error)
{
    struct marks marks = {0}, hidden = {0};
    struct scrim_decisions *decisions;
    if (judging->logged[index].bytes_in != length)
        return fail(error, SCRIM_REFUSED, "has changed since the run");
    enum scrim_status status = decision_files_find(&judging->files, file_of(judging, index), text,
                                                   length, &decisions, error);
    judging->undecided += status == SCRIM_NO_INPUT;
    if (!status)
        status = take_decisions(decisions, &marks, error);
    if (!status)
        status = take_spans(&judging->logged[index], text, length, &hidden, &marks, error);
    if (!status)
        status = evaluate(judging, text, length, &marks, &hidden, error);
    if (!status)
        status = note(judging, index, error);
    scrim_decisions_free(decisions);
    free(marks.items);
    free(hidden.items);
    return status;
}

static enum scrim_status judge_letter(struct judging *judging, size_t index)
{
    struct input input;
    struct scrim_error error;
    const char *text = NULL;
    size_t length = 0;
    enum scrim_status status =
        folder_open_file(&judging->folder, file_of(judging, index), &input, &error);
    if (!status)
        status = input_read_all(&input, judging->maximum_size, &text, &length, &error);
    if (!status)
        status = judge_text(judging, index, length ? text : "", length, &error);
    input_close(&input);
    return say(judging, index, status, &error);
}

/* All are looked at, so that all that is missing is said; one that is missing leaves no share. */
static enum scrim_status judge_all(struct judging *judging)
{
    enum scrim_status worst = SCRIM_OK;
    for (size_t i = 0; i < judging->list->count; i++) {
        enum scrim_status status = judge_letter(judging, i);
        worst = status > worst ? status : worst;
    }
    if (judging->undecided) {
        struct scrim_error error;
        fail(&error, SCRIM_NO_INPUT,
             "%zu of %zu letters are not judged; what is left out would not be a sample",
             judging->undecided, judging->list->count);
        complain(NULL, &error);
    }
    return worst;
}

enum scrim_status sample_judge(const struct batch_paths *paths, const char *decisions,
                               size_t maximum_size, const struct drawn_list *list,
                               struct judgement *judgement)
{
    struct scrim_error error;
    struct judging judging = {.list = list,
                              .folder = FOLDER_BELOW(paths->in),
                              .maximum_size = maximum_size,
                              .judgement = judgement};
    *judgement = (struct judgement){.letters = list->count};
    enum scrim_status status = decision_files_read(decisions, &judging.files);
    bool said = status != SCRIM_OK;
    if (!status)
        status = logged_read(paths->log, list, &judging.logged, &error);
    if (!status)
        status = scrim_evaluation_new(&judging.evaluation, &error);
    if (!status && !series_open(&judgement->all, "identifiers", list->count))
        status = fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    if (status && !said)
        complain(paths->log, &error);
    if (!status)
        status = judge_all(&judging);
    scrim_evaluation_free(judging.evaluation);
    logged_free(judging.logged, list->count);
    decision_files_free(&judging.files);
    folder_leave(&judging.folder);
    return status;
}

static void series_free(struct series *series)
{
    free(series->left);
    free(series->all);
}

void judgement_free(struct judgement *judgement)
{
    for (size_t i = 0; i < judgement->class_count; i++)
        series_free(&judgement->classes[i]);
    series_free(&judgement->all);
    free(judgement->classes);
    *judgement = (struct judgement){0};
}
