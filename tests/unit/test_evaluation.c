#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "scrim.h"

/* Counts one sample of a text with one mark and what was found. */
static struct scrim_class_measures judge(const char *text, struct scrim_mark mark,
                                         const struct scrim_mark *found, size_t found_count)
{
    struct scrim_evaluation *evaluation;
    struct scrim_error error;
    const char *annotated[] = {mark.type};
    struct scrim_sample sample = {
        .text = text,
        .text_length = strlen(text),
        .marks = &mark,
        .mark_count = 1,
        .found = found,
        .found_count = found_count,
        .annotated = annotated,
        .annotated_count = 1,
    };
    assert_int_equal(scrim_evaluation_new(&evaluation, &error), SCRIM_OK);
    assert_int_equal(scrim_evaluation_add(evaluation, &sample, NULL, NULL, &error), SCRIM_OK);
    const struct scrim_measures *measures = scrim_evaluation_measures(evaluation);
    struct scrim_class_measures result = {0};
    for (size_t i = 0; i < measures->class_count; i++)
        if (measures->classes[i].marks)
            result = measures->classes[i];
    result.name = NULL; /* it ends with the evaluation */
    scrim_evaluation_free(evaluation);
    return result;
}

static size_t covered(const char *text, struct scrim_mark mark, size_t start, size_t end)
{
    struct scrim_mark found = {.start = start, .end = end, .type = "NAME"};
    return judge(text, mark, &found, 1).covered;
}

static void titles_and_small_words_may_stay(void **state)
{
    (void)state;
    const char *name = "Dr. Judge Ana de Silva's";
    struct scrim_mark mark = {.start = 0, .end = 24, .type = "DOCTOR"};
    assert_int_equal(covered(name, mark, 10, 22), 1);
    assert_int_equal(covered(name, mark, 14, 22), 0); /* Ana is left */
    assert_int_equal(covered(name, mark, 10, 21), 0); /* one letter is left */
    struct scrim_mark city = {.start = 0, .end = 24, .type = "CITY"};
    assert_int_equal(covered(name, city, 10, 24), 0); /* a title of a name only */
    struct scrim_mark court = {.start = 0, .end = 17, .type = "ORGANIZATION"};
    assert_int_equal(covered("court of the city", court, 13, 17), 0);
    assert_int_equal(covered("to the of and Rye", court, 14, 17), 1);
    assert_int_equal(covered("TO THE of and Rye", court, 14, 17), 0); /* initials */
    assert_int_equal(covered("to the of and the", court, 14, 17), 0); /* nothing else */
    struct scrim_mark rest = {.start = 2, .end = 7, .type = "NAME"};
    assert_int_equal(covered("x's Ann", rest, 4, 7), 0); /* the mark begins with the s */
    struct scrim_mark judge_last = {.start = 0, .end = 9, .type = "NAME"};
    assert_int_equal(covered("Ana Judge", judge_last, 0, 3), 0); /* a name by now */
    struct scrim_mark dashes = {.start = 0, .end = 2, .type = "ID"};
    assert_int_equal(covered("--", dashes, 0, 2), 1);
    assert_int_equal(covered("--", dashes, 0, 1), 0);
}

static void offsets_are_code_points(void **state)
{
    (void)state;
    const char *text = "\xE2\x80\x99\xF0\x9D\x90\x80\xC3\xA9 Zo\xC3\xAB";
    struct scrim_mark mark = {.start = 4, .end = 7, .type = "NAME"};
    assert_int_equal(covered(text, mark, 4, 7), 1);
    assert_int_equal(covered(text, mark, 4, 6), 0);
}

static void covered_by_several_typed_by_one(void **state)
{
    (void)state;
    struct scrim_mark mark = {.start = 4, .end = 15, .type = "HOSPITAL"};
    struct scrim_mark found[] = {{.start = 9, .end = 15, .type = "DATE"},
                                 {.start = 4, .end = 8, .type = "CITY"}};
    struct scrim_class_measures measures = judge("at  Anna Clinic", mark, found, 2);
    assert_int_equal(measures.covered, 1);
    assert_int_equal(measures.typed, 1); /* one kind of place for another */
    assert_int_equal(measures.found, 0); /* neither class is annotated */
    found[1].type = "NAME";
    assert_int_equal(judge("at  Anna Clinic", mark, found, 2).typed, 0);
}

static void gaps_are_touched(void **state)
{
    (void)state;
    struct scrim_mark mark = {.start = 3, .end = 3, .type = "GAP"};
    struct scrim_mark found = {.start = 3, .end = 5, .type = "MARKER"};
    struct scrim_class_measures measures = judge("at  by", mark, &found, 1);
    assert_int_equal(measures.covered, 1);
    assert_int_equal(measures.typed, 1);
    assert_int_equal(measures.right, 1);
    found.start = 4;
    measures = judge("at  by", mark, &found, 1);
    assert_int_equal(measures.covered, 0);
    assert_int_equal(measures.found - measures.right, 1);
}

struct fault_seen {
    size_t count;
    struct scrim_fault last;
};

static bool remember(void *context, const struct scrim_fault *fault)
{
    struct fault_seen *seen = context;
    seen->count++;
    seen->last = *fault;
    return seen->count < 3;
}

static void faults_have_context_and_may_stop(void **state)
{
    (void)state;
    struct scrim_evaluation *evaluation;
    struct scrim_error error;
    struct scrim_mark found[3] = {{.start = 41, .end = 43, .type = "X"},
                                  {.start = 1, .end = 2, .type = "X"},
                                  {.start = 1, .end = 3, .type = "X"}};
    char text[101] = {0};
    memset(text, 'a', 100);
    memcpy(text, "\xC3\xA9", 2);
    struct scrim_sample sample = {.text = text, .text_length = 100, .holds_nothing = true};
    sample.found = found;
    sample.found_count = 1;
    struct fault_seen seen = {0};
    assert_int_equal(scrim_evaluation_new(&evaluation, &error), SCRIM_OK);
    assert_int_equal(scrim_evaluation_add(evaluation, &sample, remember, &seen, &error), SCRIM_OK);
    assert_false(seen.last.missed);
    assert_int_equal(seen.last.left, 2);
    assert_int_equal(seen.last.start, 42);
    assert_int_equal(seen.last.end, 44);
    assert_int_equal(seen.last.right, 84);
    sample.found_count = 3;
    assert_int_equal(scrim_evaluation_add(evaluation, &sample, remember, &seen, &error), SCRIM_IO);
    scrim_evaluation_free(evaluation);
}

static void nonsense_is_refused(void **state)
{
    (void)state;
    static const char *const bad_texts[] = {"\xC0\x80",  "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                            "a\xE2\x80", "\x80",         "\xF0\x80\x80\x80"};
    struct scrim_evaluation *evaluation;
    struct scrim_error error;
    assert_int_equal(scrim_evaluation_new(&evaluation, &error), SCRIM_OK);
    for (size_t i = 0; i < sizeof bad_texts / sizeof *bad_texts; i++) {
        struct scrim_sample sample = {.text = bad_texts[i], .text_length = strlen(bad_texts[i])};
        assert_int_equal(scrim_evaluation_add(evaluation, &sample, NULL, NULL, &error),
                         SCRIM_REFUSED);
    }
    char long_type[65] = {0};
    memset(long_type, 'T', 64);
    const struct scrim_mark bad_marks[] = {{.start = 0, .end = 5, .type = "NAME"},
                                           {.start = 2, .end = 1, .type = "NAME"},
                                           {.start = 0, .end = 1, .type = ""},
                                           {.start = 0, .end = 1, .type = long_type}};
    for (size_t i = 0; i < sizeof bad_marks / sizeof *bad_marks; i++) {
        struct scrim_sample sample = {
            .text = "text", .text_length = 4, .marks = &bad_marks[i], .mark_count = 1};
        assert_int_equal(scrim_evaluation_add(evaluation, &sample, NULL, NULL, &error),
                         SCRIM_REFUSED);
        sample.marks = NULL;
        sample.mark_count = 0;
        sample.found = &bad_marks[i];
        sample.found_count = 1;
        assert_int_equal(scrim_evaluation_add(evaluation, &sample, NULL, NULL, &error),
                         SCRIM_REFUSED);
    }
    scrim_evaluation_free(evaluation);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(titles_and_small_words_may_stay),
        cmocka_unit_test(offsets_are_code_points),
        cmocka_unit_test(covered_by_several_typed_by_one),
        cmocka_unit_test(gaps_are_touched),
        cmocka_unit_test(faults_have_context_and_may_stop),
        cmocka_unit_test(nonsense_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
