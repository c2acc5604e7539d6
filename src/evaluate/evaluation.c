/* Recall, precision and what is left, after the evaluation of the Text Anonymization Benchmark
 * (Pilan et al., Computational Linguistics 2022): what a reader of the cleaned text could still see
 * is what counts, so a mark is covered by any types together. */
#include <stdlib.h>

#include "base/limits.h"
#include "evaluate/classes.h"
#include "evaluate/sample_text.h"
#include "scrim.h"

enum { CONTEXT = 40 }; /* code points beside a fault */

struct scrim_evaluation {
    struct arena arena; /* of the sample in work */
    struct measured_classes classes;
    struct scrim_measures measures;
    struct scrim_class_measures sorted[CLASSES_MAXIMUM];
};

/* A mark or finding with its class. */
struct range {
    size_t start, end, class_index;
    size_t reach; /* the greatest end of this and those before it */
    bool optional;
};

struct ranges {
    struct range *items; /* sorted by start */
    size_t count;
};

/* One sample in work. */
struct work {
    struct scrim_evaluation *evaluation;
    const struct scrim_sample *sample;
    struct sample_text text;
    struct ranges marks, found;
    bool *covered, *marked; /* a code point each: by something found, by a mark */
    bool annotated[CLASSES_MAXIMUM];
    scrim_fault_sink *sink;
    void *context;
};

static int by_place(const void *one, const void *other)
{
    const struct range *a = one, *b = other;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return a->end < b->end ? -1 : a->end > b->end;
}

static enum scrim_status read_ranges(struct work *work, const struct scrim_mark *marks,
                                     size_t count, struct ranges *ranges, struct scrim_error *error)
{
    ranges->count = count;
    ranges->items = arena_take(&work->evaluation->arena, count + 1, sizeof *ranges->items);
    if (!ranges->items)
        return error_no_memory(error);
    for (size_t i = 0; i < count; i++) {
        struct range *item = &ranges->items[i];
        *item = (struct range){.start = marks[i].start, .end = marks[i].end};
        if (item->start > item->end || item->end > work->text.length)
            return error_set(error, SCRIM_REFUSED, "span %zu is not inside the text", i + 1);
        enum scrim_status status =
            class_of_type(&work->evaluation->classes, marks[i].type, &item->class_index, error);
        if (status)
            return status;
        item->optional = marks[i].optional;
    }
    qsort(ranges->items, count, sizeof *ranges->items, by_place);
    for (size_t i = 0, reach = 0; i < count; i++) {
        if (ranges->items[i].end > reach)
            reach = ranges->items[i].end;
        ranges->items[i].reach = reach;
    }
    return SCRIM_OK;
}

static unsigned traits(const struct work *work, const struct range *range)
{
    return work->evaluation->classes.items[range->class_index].traits;
}

static struct scrim_class_measures *counts(const struct work *work, const struct range *range)
{
    return &work->evaluation->classes.items[range->class_index].measures;
}

/* How two ranges are related that share a place or touch. */
typedef bool relation(const struct work *work, const struct range *one, const struct range *other);

static bool labels_agree(const struct work *work, const struct range *one,
                         const struct range *other)
{
    return one->start < other->end && one->end > other->start &&
           classes_agree(&work->evaluation->classes, one->class_index, other->class_index);
}

static bool is_same_gap(const struct work *work, const struct range *one, const struct range *other)
{
    (void)one;
    return traits(work, other) & CLASS_GAP;
}

/* Whether one of the ranges that overlap or touch this one stands in the relation to it. */
static bool any_near(const struct work *work, const struct range *range, struct ranges others,
                     relation *related)
{
    size_t low = 0, high = others.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (others.items[middle].reach < range->start)
            low = middle + 1;
        else
            high = middle;
    }
    for (size_t i = low; i < others.count && others.items[i].start <= range->end; i++)
        if (others.items[i].end >= range->start && related(work, range, &others.items[i]))
            return true;
    return false;
}

static enum scrim_status report(const struct work *work, const struct range *range, bool missed,
                                struct scrim_error *error)
{
    if (!work->sink)
        return SCRIM_OK;
    const size_t *starts = work->text.starts;
    size_t right =
        work->text.length - range->end > CONTEXT ? range->end + CONTEXT : work->text.length;
    struct scrim_fault fault = {
        .missed = missed,
        .class_name = work->evaluation->classes.items[range->class_index].name,
        .left = starts[range->start > CONTEXT ? range->start - CONTEXT : 0],
        .start = starts[range->start],
        .end = starts[range->end],
        .right = starts[right],
    };
    return work->sink(work->context, &fault) ? SCRIM_OK
                                             : error_set(error, SCRIM_IO, "faults are not wanted");
}

static enum scrim_status judge_marks(struct work *work, struct scrim_error *error)
{
    bool direct_left = false, any_left = false;
    for (size_t i = 0; i < work->marks.count; i++) {
        const struct range *mark = &work->marks.items[i];
        unsigned trait = traits(work, mark);
        if (mark->optional || trait & CLASS_IGNORED)
            continue;
        struct scrim_class_measures *measures = counts(work, mark);
        bool gap = trait & CLASS_GAP;
        bool found = gap ? any_near(work, mark, work->found, is_same_gap)
                         : sample_text_is_covered(&work->text, work->covered, mark->start,
                                                  mark->end, trait & CLASS_TITLES);
        measures->marks++;
        measures->covered += found;
        measures->typed += found && (gap || any_near(work, mark, work->found, labels_agree));
        if (found)
            continue;
        direct_left = direct_left || trait & CLASS_DIRECT;
        any_left = any_left || !gap;
        enum scrim_status status = report(work, mark, true, error);
        if (status)
            return status;
    }
    work->evaluation->measures.without_direct += !direct_left;
    work->evaluation->measures.without_any += !any_left;
    return SCRIM_OK;
}

static bool is_right(const struct work *work, const struct range *found)
{
    if (traits(work, found) & CLASS_GAP)
        return any_near(work, found, work->marks, is_same_gap);
    return found->start < found->end &&
           memchr(work->marked + found->start, 1, found->end - found->start);
}

static enum scrim_status judge_found(struct work *work, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < work->found.count && !status; i++) {
        const struct range *found = &work->found.items[i];
        if (!work->sample->holds_nothing && !work->annotated[found->class_index] &&
            !(traits(work, found) & CLASS_ANY))
            continue;
        bool right = is_right(work, found);
        counts(work, found)->found++;
        counts(work, found)->right += right;
        if (!right)
            status = report(work, found, false, error);
    }
    return status;
}

/* Which places something was found at, and which a mark claims: its letters and digits, or all of
 * one that has none. */
static void paint(struct work *work)
{
    for (size_t i = 0; i < work->found.count; i++) {
        const struct range *found = &work->found.items[i];
        memset(work->covered + found->start, true, found->end - found->start);
    }
    for (size_t i = 0; i < work->marks.count; i++) {
        const struct range *mark = &work->marks.items[i];
        size_t length = mark->end - mark->start;
        const bool *alphanumeric = work->text.alphanumeric + mark->start;
        bool any = length && memchr(alphanumeric, 1, length);
        for (size_t j = 0; j < length; j++)
            if (!any || alphanumeric[j])
                work->marked[mark->start + j] = true;
    }
}

static enum scrim_status read_sample(struct work *work, struct scrim_error *error)
{
    const struct scrim_sample *sample = work->sample;
    struct arena *arena = &work->evaluation->arena;
    enum scrim_status status =
        sample_text_read(slice_of(sample->text, sample->text_length), arena, &work->text, error);
    if (!status)
        status = read_ranges(work, sample->marks, sample->mark_count, &work->marks, error);
    if (!status)
        status = read_ranges(work, sample->found, sample->found_count, &work->found, error);
    for (size_t i = 0; i < sample->annotated_count && !status; i++) {
        size_t index = 0;
        status = class_of_type(&work->evaluation->classes, sample->annotated[i], &index, error);
        if (!status)
            work->annotated[index] = true;
    }
    if (status)
        return status;
    work->covered = arena_take(arena, work->text.length + 1, sizeof *work->covered);
    work->marked = arena_take(arena, work->text.length + 1, sizeof *work->marked);
    return work->covered && work->marked ? SCRIM_OK : error_no_memory(error);
}

SCRIM_PUBLIC enum scrim_status scrim_evaluation_add(struct scrim_evaluation *evaluation,
                                                    const struct scrim_sample *sample,
                                                    scrim_fault_sink *sink, void *context,
                                                    struct scrim_error *error)
{
    struct work work = {
        .evaluation = evaluation, .sample = sample, .sink = sink, .context = context};
    enum scrim_status status = read_sample(&work, error);
    if (!status) {
        paint(&work);
        evaluation->measures.samples++;
        evaluation->measures.words += work.text.words;
        status = judge_marks(&work, error);
    }
    if (!status)
        status = judge_found(&work, error);
    arena_reset(&evaluation->arena);
    return status;
}

SCRIM_PUBLIC enum scrim_status scrim_evaluation_new(struct scrim_evaluation **evaluation,
                                                    struct scrim_error *error)
{
    *evaluation = calloc(1, sizeof **evaluation);
    if (!*evaluation)
        return error_no_memory(error);
    arena_init(&(*evaluation)->arena, LIMIT_ARENA);
    return SCRIM_OK;
}

SCRIM_PUBLIC void scrim_evaluation_free(struct scrim_evaluation *evaluation)
{
    if (!evaluation)
        return;
    arena_free(&evaluation->arena);
    free(evaluation);
}

static int by_name(const void *one, const void *other)
{
    const struct scrim_class_measures *a = one, *b = other;
    return strcmp(a->name, b->name);
}

SCRIM_PUBLIC const struct scrim_measures *
scrim_evaluation_measures(struct scrim_evaluation *evaluation)
{
    struct scrim_measures *measures = &evaluation->measures;
    measures->class_count = 0;
    for (size_t i = 0; i < evaluation->classes.count; i++) {
        struct measured_class *item = &evaluation->classes.items[i];
        if (item->measures.marks == 0 && item->measures.found == 0)
            continue;
        item->measures.name = item->name;
        evaluation->sorted[measures->class_count++] = item->measures;
    }
    qsort(evaluation->sorted, measures->class_count, sizeof *evaluation->sorted, by_name);
    measures->classes = evaluation->sorted;
    return measures;
}
