#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <malloc.h>

#include "replace/splice.h"
#include "scene.h"

static void breaks_of_the_original_are_kept(void **state)
{
    (void)state;
    static const struct {
        const char *original, *replacement, *expected;
    } rows[] = {
        {"Maria Delgado", "Joan Harlow", "Joan Harlow"},
        {"Maria\nDelgado", "Joan Harlow", "Joan\nHarlow"},
        {"Maria \n\nDelgado", "Joan Harlow", "Joan \n\nHarlow"},
        {"Maria\r\n\r\nDelgado", "Joan Harlow", "Joan\r\n\r\nHarlow"},
        {"Maria Elena\nDelgado", "Joan Ann Harlow", "Joan Ann\nHarlow"},
        {"Maria Elena\nDelgado", "Joan Harlow", "Joan\nHarlow"},
        {"Maria\nElena Rosa\nDelgado", "Joan Ann Harlow", "Joan\nAnn\nHarlow"},
        {"Maria Elena\nRosa\nDelgado", "Joan Harlow", "Joan\nHarlow\n"},
        {"Maria de la\nDelgado", "Joan Harlow", "Joan\nHarlow"},
        {"Maria\nElena\nDelgado", "Joan Harlow", "Joan\nHarlow\n"},
        {"Maria\nDelgado", "[NAME-1]", "[NAME-1]\n"},
        {"Smi-\nth", "Harlow", "Harlow\n"},
        {" \n ", " Larkmoor Prison ", " \n Larkmoor Prison "},
        {"July\f3, 2014", "June 26, 2014", "June\f26, 2014"},
        {"July\v3, 2014", "June 26, 2014", "June\v26, 2014"},
        {"July\xE2\x80\xA8"
         "3",
         "June 26",
         "June\xE2\x80\xA8"
         "26"},
        {"July\xE2\x80\xA9"
         "3",
         "June 26",
         "June\xE2\x80\xA9"
         "26"},
        {"July\xC2\x85"
         "3",
         "June 26",
         "June\xC2\x85"
         "26"},
        {"Maria\xC2\xA0"
         "Elena\nDelgado",
         "Joan Ann Harlow", "Joan Ann\nHarlow"},
        {"Maria\xC3\x89\n", "Joan", "Joan\n"},
        {"a\tb", "[ID-1]", "[ID-1]"},
        {"\n", "", "\n"},
        {"a\nb", "", "\n"},
        {"Feb\r\n3,\n2014", "May 26,\n2012", "May\r\n26,\n2012"},
        {"2 Oak\nRd\r\nFL 3", "Elm Rd\nFL 6", "Elm Rd\nFL\r\n6"},
        {"2 Old\nOak Rd\r\nFL", "9 Elm Rd\nFL", "9 Elm\nRd\r\nFL"},
        {"2\nRd", "Elm\nRd\nFL", "Elm\nRd FL"},
        {"2 Old Oak Road\r\n FL 33989", "9 Elm Road\nFL 60463", "9 Elm Road\r\n FL 60463"},
        {"\na b\nc", "x y", "x\ny\n"}, /* a run may begin, or end, all */
        {"a b\nc", "x\ny z", "x y\nz"},
        {"\ra b", "x\ny", "x\ry"},
        {"a\rb c", "\nx", "\rx"},
        {"a\rb c\rd", "x\ny\nz", "x\ry\rz"},
        {"A\xC2\xA0" "b\nC", "D E F", "D E\nF"},
    };
    struct arena arena;
    arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct slice out;
        assert_int_equal(splice_keep_breaks(slice_from_string(rows[i].original),
                                            slice_from_string(rows[i].replacement), false, &arena,
                                            &out, NULL),
                         SCRIM_OK);
        assert_int_equal(out.length, strlen(rows[i].expected));
        assert_memory_equal(out.data, rows[i].expected, out.length);
        if (!strpbrk(rows[i].original, "\r\n\f\v\x85\xE2")) /* nothing to merge: not even a copy is made */
            assert_ptr_equal(out.data, rows[i].replacement);
    }
    struct slice out;
    static const struct {
        const char *text;
        size_t length; /* of the original: what stands behind it is no concern of it */
        const char *expected;
    } cut[] = {{"a b\n\nc", 4, "x\ny"}, {"a\nb\xC2\x85", 4, "x\ny"}};
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(splice_keep_breaks(slice_of(cut[i].text, cut[i].length), SLICE("x y"), false, &arena, &out, NULL), SCRIM_OK);
        assert_true(slice_equal(out, slice_from_string(cut[i].expected)));
    }
    arena.maximum = arena.used;
    arena.left = 0;
    assert_int_equal(splice_keep_breaks(SLICE("a\nb"), SLICE("c d"), false, &arena, &out, NULL), SCRIM_TRY_AGAIN);
    arena_free(&arena);
}

static void breaks_lead_what_has_no_blank(void **state)
{
    (void)state;
    static const struct {
        const char *original, *replacement, *expected;
    } rows[] = {
        {"Maria\nDelgado", "[NAME-1]", "\n[NAME-1]"},
        {"Maria\nElena\r\nDelgado", "Harlow", "\n\r\nHarlow"},
        {"Maria\nDelgado", "Joan Harlow", "Joan\nHarlow"},
        {"a\nb", "", "\n"},
        {"\nb", "Harlow", "\nHarlow"},
        {"\nb", " Harlow", "\nHarlow"},
    };
    struct arena arena;
    arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct slice out;
        assert_int_equal(splice_keep_breaks(slice_from_string(rows[i].original),
                                            slice_from_string(rows[i].replacement), true, &arena,
                                            &out, NULL),
                         SCRIM_OK);
        assert_true(slice_equal(out, slice_from_string(rows[i].expected)));
    }
    arena_free(&arena);
}

static void tags_stay_behind_the_replacement(void **state)
{
    (void)state;
    static const struct {
        const char *original, *expected;
    } rows[] = {
        {"Maria Delgado", "Harlow"},
        {"Maria</b> Delgado", "Harlow</b>"},
        {"Maria</b> <i class=x>Delgado", "Harlow</b><i class=x>"},
        {"Maria <a title=\"Delgado\">", "Harlow"}, /* no tag that only dresses */
        {"Maria <Delgado", "Harlow"},
    };
    struct arena arena;
    struct slice out;
    arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(splice_keep_tags(slice_from_string(rows[i].original), SLICE("Harlow"), &arena, &out, NULL), SCRIM_OK);
        assert_true(slice_equal(out, slice_from_string(rows[i].expected)));
    }
    arena.maximum = arena.used;
    arena.left = 0;
    assert_int_equal(splice_keep_tags(SLICE("a</b>"), SLICE("c"), &arena, &out, NULL), SCRIM_TRY_AGAIN);
    arena_free(&arena);
}

static void merge_and_forget(void)
{
    struct arena arena;
    struct slice out;
    arena_init(&arena, 1 << 20);
    assert_int_equal(splice_keep_breaks(SLICE("Maria\nDelgado"), SLICE("Joan Harlow"), false, &arena, &out, NULL), SCRIM_OK);
    arena_free(&arena);
}

static void merging_takes_nothing_but_what_it_hands_out(void **state)
{
    (void)state;
    merge_and_forget();
    size_t before = mallinfo2().uordblks;
    merge_and_forget();
    assert_int_equal(mallinfo2().uordblks, before);
}

/* Splices [X] for each span but the last. */
static void assert_spliced(struct scene *scene, struct slice last, const char *expected)
{
    struct buffer out;
    for (size_t i = 0; i < scene->spans.count; i++)
        scene->items[i].replacement = i + 1 < scene->spans.count ? SLICE("[X]") : last;
    buffer_init(&out, 4096);
    assert_int_equal(splice(&scene->letter, &scene->spans, &out, NULL), SCRIM_OK);
    assert_int_equal(out.length, strlen(expected));
    assert_memory_equal(out.data, expected, out.length);
    for (size_t i = 0; i < scene->spans.count; i++) {
        const struct span *span = &scene->items[i];
        if (span->action != ACTION_KEEP) {
            assert_true(
                slice_equal(slice_of(out.data + span->out_start, span->out_end - span->out_start),
                            i + 1 < scene->spans.count ? SLICE("[X]") : last));
        }
    }
    buffer_free(&out);
}

static void bytes_outside_spans_stay(void **state)
{
    (void)state;
    struct scene scene;
    scene_make(&scene, "\xEF\xBB\xBF<NAME|A>\r\nb\tc  d<NAME|Ee>\n\n\xC2\xA0<NAME|F>");
    assert_spliced(&scene, SLICE("[X]"), "\xEF\xBB\xBF[X]\r\nb\tc  d[X]\n\n\xC2\xA0[X]");
    scene.items[1].action = ACTION_KEEP;
    assert_spliced(&scene, SLICE(""), "\xEF\xBB\xBF[X]\r\nb\tc  dEe\n\n\xC2\xA0");
    scene_free(&scene);
}

static void a_text_without_spans_is_copied(void **state)
{
    (void)state;
    struct scene scene;
    scene_make(&scene, "");
    assert_spliced(&scene, SLICE(""), "");
    scene_free(&scene);
    scene_make(&scene, "no name\n");
    assert_spliced(&scene, SLICE(""), "no name\n");
    scene_free(&scene);
}

static void spans_out_of_order_are_refused(void **state)
{
    (void)state;
    struct scene scene;
    struct buffer out;
    struct scrim_error error;
    buffer_init(&out, 4096);
    scene_make(&scene, "<NAME|Aa> <NAME|Bb>");
    scene.items[1].document.end.byte = 2; /* ends before it begins */
    assert_int_equal(splice(&scene.letter, &scene.spans, &out, &error), SCRIM_SELF_CHECK);
    assert_non_null(strstr(error.message, "span 2 "));
    scene.items[1].document.end.byte = 5;
    scene.items[1].document.start.byte = 1;
    assert_int_equal(splice(&scene.letter, &scene.spans, &out, NULL), SCRIM_SELF_CHECK);
    scene.items[1].document.start.byte = 3;
    scene.items[1].document.end.byte = 6;
    assert_int_equal(splice(&scene.letter, &scene.spans, &out, NULL), SCRIM_SELF_CHECK);
    buffer_free(&out);
    buffer_init(&out, 3);
    scene.items[1].document.end.byte = 5;
    scene.items[0].replacement = scene.items[1].replacement = SLICE("[NAME-1]");
    assert_int_equal(splice(&scene.letter, &scene.spans, &out, NULL), SCRIM_TRY_AGAIN);
    buffer_free(&out);
    scene_free(&scene);
}

/* A gap has no width. */
static void what_is_put_between_bytes_takes_none_away(void **state)
{
    (void)state;
    struct scene scene;
    scene_make(&scene, "earlier at <NAME|> in<NAME|>");
    assert_spliced(&scene, SLICE("[Y]"), "earlier at [X] in[Y]");
    scene_free(&scene);
}

/* The room for a long letter is taken once, and no more of it than is needed. */
static void the_room_for_a_letter_is_measured(void **state)
{
    (void)state;
    enum { LENGTH = 3 << 20 };
    struct scene scene;
    struct buffer out;
    char *text = malloc(LENGTH);
    assert_non_null(text);
    memset(text, 'a', LENGTH);
    scene_make(&scene, "<NAME|x><NAME|y><NAME|z>");
    assert_int_equal(decode(slice_of(text, LENGTH), NULL, &scene.arena, &scene.letter.decoded, NULL), SCRIM_OK);
    scene.items[0].document = (struct document_range){{LENGTH - 3000}, {LENGTH - 2950}};
    scene.items[1].document = (struct document_range){{LENGTH - 2000}, {LENGTH - 1993}};
    scene.items[2].document = (struct document_range){{LENGTH - 1000}, {LENGTH - 991}};
    scene.items[0].replacement = SLICE("[NAME-1]");
    scene.items[1].replacement = SLICE("");
    scene.items[2].action = ACTION_KEEP;
    scene.items[2].replacement = SLICE("not used");
    buffer_init(&out, 2 * LENGTH);
    assert_int_equal(splice(&scene.letter, &scene.spans, &out, NULL), SCRIM_OK);
    assert_int_equal(out.length, LENGTH - 50 + 8 - 7);
    assert_int_equal(out.capacity, out.length);
    buffer_free(&out);
    scene_free(&scene);
    free(text);
}

static void other_encodings_come_back(void **state)
{
    (void)state;
    static const char input[] = "Herr M\xFCller kam";
    struct scene scene;
    struct buffer out;
    scene_make(&scene, "<NAME|x>");
    assert_int_equal(decode(slice_of(input, sizeof input - 1), "windows-1252", &scene.arena,
                            &scene.letter.decoded, NULL),
                     SCRIM_OK);
    scene.items[0].document = (struct document_range){{5}, {12}};
    scene.items[0].replacement = SLICE("Ha\xC3\xB6");
    buffer_init(&out, 64);
    assert_int_equal(splice(&scene.letter, &scene.spans, &out, NULL), SCRIM_OK);
    assert_true(slice_equal(buffer_slice(&out), SLICE("Herr Ha\xF6 kam")));
    char longer[512];
    memset(longer, 'x', sizeof longer);
    scene.items[0].replacement = slice_of(longer, sizeof longer);
    scene.arena.maximum = scene.arena.used;
    scene.arena.left = 0;
    assert_int_equal(splice(&scene.letter, &scene.spans, &out, NULL), SCRIM_TRY_AGAIN);
    buffer_free(&out);
    scene_free(&scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(breaks_of_the_original_are_kept),
        cmocka_unit_test(breaks_lead_what_has_no_blank),
        cmocka_unit_test(tags_stay_behind_the_replacement),
        cmocka_unit_test(merging_takes_nothing_but_what_it_hands_out),
        cmocka_unit_test(bytes_outside_spans_stay),
        cmocka_unit_test(a_text_without_spans_is_copied),
        cmocka_unit_test(spans_out_of_order_are_refused),
        cmocka_unit_test(what_is_put_between_bytes_takes_none_away),
        cmocka_unit_test(the_room_for_a_letter_is_measured),
        cmocka_unit_test(other_encodings_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
