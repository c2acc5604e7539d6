#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

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
    }
    struct slice out;
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
    buffer_init(&out, 4096);
    scene_make(&scene, "<NAME|Aa> <NAME|Bb>");
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
        cmocka_unit_test(bytes_outside_spans_stay),
        cmocka_unit_test(a_text_without_spans_is_copied),
        cmocka_unit_test(spans_out_of_order_are_refused),
        cmocka_unit_test(other_encodings_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
