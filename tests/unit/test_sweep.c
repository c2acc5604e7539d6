#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "replace/sweep.h"
#include "scene.h"

/* The hits of a scene, joined by "|". */
static void assert_hits(struct scene *scene, const char *expected)
{
    struct sweep_hit *hits;
    size_t count;
    struct buffer out;
    buffer_init(&out, 4096);
    assert_int_equal(sweep(&scene->letter, &scene->spans, &scene->cast, &hits, &count, NULL),
                     SCRIM_OK);
    for (size_t i = 0; i < count; i++) {
        struct document_range range = hits[i].range;
        assert_in_range(hits[i].span, 0, scene->spans.count - 1);
        buffer_append_string(&out, i > 0 ? "|" : "");
        buffer_append(&out,
                      slice_of(scene->text + range.start.byte, range.end.byte - range.start.byte));
    }
    buffer_append_byte(&out, '\0');
    assert_string_equal(out.data, expected);
    buffer_free(&out);
}

static void assert_swept(const char *markup, const char *expected)
{
    struct scene scene;
    scene_make(&scene, markup);
    assert_hits(&scene, expected);
    scene_free(&scene);
}

static void names_that_survive_are_found(void **state)
{
    (void)state;
    assert_swept("<NAME 1|Maria/g Delgado/s> and nobody else", "");
    assert_swept("<NAME 1|Maria/g Delgado/s> and delgado, DELGADO's, Delg\xC3\xA1"
                 "do",
                 "delgado|DELGADO|Delg\xC3\xA1"
                 "do");
    assert_swept("<NAME 1|Maria/g Delgado/s> in Delgadoville", "");
    assert_swept("<NAME 1|Ng/s> and Ng", ""); /* two letters are in every text */
    assert_swept("<NAME 1|Dr/k. Maria/g> and Dr. Who", "");
    assert_swept("<NAME 1|Maria/g XXXX/s> and Maria of XXXX", "Maria"); /* an earlier redaction */
    assert_swept("<NAME 1|Maria/g> and Ma-\nria came", "Ma-\nria");
    assert_swept("<FACILITY 1|Hillside/t Hospital/k> near Hillside and a Hospital", "Hillside");
}

static void names_that_are_spelled_or_glued_are_found(void **state)
{
    (void)state;
    assert_swept("<NAME 1|Maria/g Delgado/s>: D e l g a d o, or d-e-l-g-a-d-o.", "D e l g a d o|d-e-l-g-a-d-o");
    assert_swept("<NAME 1|Maria/g Delgado/s>: a M_A_R_I_A  D_E_L_G_A_D_O b", "M_A_R_I_A|D_E_L_G_A_D_O");
    assert_swept("<NAME 1|Maria/g Delgado/s>: D e l g a d", "");
    assert_swept("<NAME 1|Maria/g Delgado/s>: D e -- l g a d o", "");
    assert_swept("<NAME 1|Ann/g Lee/s>: L e e", ""); /* initials */
    assert_swept("<NAME 1|Maria/g Delgado/s>: #mariadelgado, DelgadoMaria", "mariadelgado|DelgadoMaria");
    assert_swept("<NAME 1|Maria/g Delgado/s>, <NAME 2|Rosa/g Okafor/s>: mariaokafor", "");
    assert_swept("<NAME 1|Maria/g Delgado/s>: mariamaria, MariaElenaDelgado", "mariamaria|MariaElenaDelgado");
    assert_swept("<NAME 1|Maria/g Delgado/s>: margadelo delgadox", "");
    assert_swept("<NAME 1|Maria/g Delgado/s>: a\nD\nE\nL\nG\nA\nD\nO\nb", "D\nE\nL\nG\nA\nD\nO");
}

static void names_that_marks_cut_up_are_found(void **state)
{
    (void)state;
    assert_swept("<NAME 1|Maria/g Delgado/s>: Del/gado, del\xE2\x80\xA2gado, (x)D*e*lgado.", "Del/gado|del\xE2\x80\xA2gado|D*e*lgado");
    assert_swept("<NAME 1|Maria/g Delgado/s>: **Del**gado, (D)elgado; M/aria-Delg/ado", "Del**gado|D)elgado|M/aria|Delg/ado");
    assert_swept("<NAME 1|Maria/g Delgado/s>: Mari/a M/ari", "Mari/a"); /* all of the name, five letters */
    assert_swept("<NAME 1|Maria/g Delgado/s>: Del gado, Del/ gado, Del2gado, Del/gad, Del/gador, xDel/gado", "");
    assert_swept("<NAME 1|Ann/g Lee/s>: L/ee A-nn", "");
    assert_swept("Del/gado <NAME 1|Maria/g Delgado/s>", "Del/gado");
    assert_swept("<NAME 1|Maria/g Delgado/s> <NAME 2|Del/s>/gado", "Del/gado"); /* a part that another span removed */
}

static void what_is_kept_by_decision_is_not_searched(void **state)
{
    (void)state;
    struct scene scene;
    scene_make(&scene, "<NAME 1|Virginia/g Cole/s> of <STATE 2|Virginia/t>, [<MARKER|Cole>]");
    scene.items[1].action = ACTION_KEEP;
    scene.items[2].action = ACTION_KEEP;
    assert_hits(&scene, "Cole"); /* a marker only looks like a redaction */
    scene.items[0].action = ACTION_KEEP;
    assert_hits(&scene, ""); /* nothing was removed */
    scene_free(&scene);
}

static void protected_words_are_left_out(void **state)
{
    (void)state;
    struct scene scene;
    struct candidate candidate = {.type = TYPE_PROTECT, .fate = FATE_OPEN};
    scene_make(&scene, "Mr. <NAME 1|Parkinson/s> has Parkinson's disease, says Parkinson");
    candidate.range = (struct view_range){{18}, {37}};
    scene.letter.candidates = (struct candidates){.items = &candidate, .count = 1, .capacity = 1};
    assert_hits(&scene, "Parkinson");
    candidate.fate = FATE_REJECTED;
    assert_hits(&scene, "Parkinson|Parkinson");
    scene_free(&scene);
}

static void numbers_are_found_however_they_are_spaced(void **state)
{
    (void)state;
    assert_swept("<MRN|60-44-918> and 6044918", "6044918");
    assert_swept("<MRN|6044918> and 60 44 918 or 60.44.918 or (60)44-918",
                 "60 44 918|60.44.918|60)44-918");
    assert_swept("<MRN|6044918> and 996044918 99",
                 "6044918"); /* seven digits and more are found inside others */
    assert_swept("<MRN|6044918> and 99<MRN|6044918>18", ""); /* and are not, when they are taken out of them */
    assert_swept("<MRN|604491> and 9604491", ""); /* fewer are not */
    assert_swept("<MRN|6044918> and 6,044,918 or 60:44_918", "6,044,918|60:44_918");
    assert_swept("<MRN|604491> and 60:44:91, 60,4491", ""); /* a time, an amount */
    assert_swept("<MRN|604491> and 60 4491", "60 4491");
    assert_swept("<SSN|6789> ending in 6789 or 67 89", "6789|67 89");
    assert_swept("<ID|918> and 918", "918"); /* too short for digits, but a whole field */
    assert_swept("<ID|12> and 12", "");
    assert_swept("<CLAIM|ADJ9440218> and WC 9440218", "9440218");
    assert_swept("<PHONE|(213) 455-1234> or 213 455 1234", "213 455 1234");
    assert_swept("<MRN|464 89> then 464 <ID|89>, <ID|46>4-89", "464 89|464-89"); /* cut by others */
    assert_swept("<MRN|60> <MRN|4491> <MRN|604491>", "");
    assert_swept("<AGE|1945> and 1945", ""); /* not a number of someone */
    assert_swept("<MRN|6044918>\n\nItem 60\n\nItem 44918", "");
}

static void contacts_are_found_without_regard_to_case(void **state)
{
    (void)state;
    assert_swept("<EMAIL|maria@hospital.org> or Maria@Hospital.ORG.", "Maria@Hospital.ORG");
    assert_swept("<EMAIL|maria@hospital.org> (mailto:maria@hospital.org)", "maria@hospital.org");
    assert_swept("<USERNAME|mdelgado> logged in as MDELGADO", "MDELGADO");
    assert_swept("<USERNAME|mdelgado> or mdelgado2", "");
    assert_swept("<ID|JS/ab/12> is js/AB/12, too", "js/AB/12");
}

static void surrogates_and_removed_spans_are_not_searched(void **state)
{
    (void)state;
    struct scene scene;
    scene_make(&scene, "<NAME 1|Maria/g> <NAME 2|Maria/g> <MRN|6044918> <ID|6044918>");
    scene.items[0].replacement = SLICE("Maria");
    assert_hits(&scene, "");
    scene_free(&scene);
}

/* Many originals, much text: a search for each alone would take minutes. */
static void the_sweep_is_linear(void **state)
{
    (void)state;
    enum { SPANS = 20000 };
    static char text[SPANS * 20];
    static struct span items[SPANS];
    struct scene scene;
    struct sweep_hit *hits;
    size_t count, length = 0;
    scene_make(&scene, "");
    for (size_t i = 0; i < SPANS; i++) {
        items[i] = (struct span){
            .type = TYPE_MRN, .action = ACTION_TAG, .view.start.byte = (uint32_t)length};
        for (size_t rest = 10000000 + i * 97, k = 0; k < 8; k++, rest /= 10) {
            text[length++] = (char)('0' + rest % 10);
        }
        items[i].view.end.byte = (uint32_t)length;
        items[i].document = (struct document_range){{items[i].view.start.byte}, {(uint32_t)length}};
        memcpy(text + length, " 55555 777 ", 11);
        length += 11;
    }
    assert_int_equal(
        decode(slice_of(text, length), NULL, &scene.arena, &scene.letter.decoded, NULL), SCRIM_OK);
    assert_int_equal(view_build(&scene.letter.decoded, &scene.arena, &scene.letter.view, NULL),
                     SCRIM_OK);
    assert_int_equal(tokens_build(&scene.letter.view, &scene.letter.tokens, NULL), SCRIM_OK);
    scene.spans = (struct spans){items, SPANS, SPANS};
    assert_int_equal(sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, NULL),
                     SCRIM_OK);
    assert_int_equal(count, 0);
    scene_free(&scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_that_survive_are_found),
        cmocka_unit_test(names_that_are_spelled_or_glued_are_found),
        cmocka_unit_test(names_that_marks_cut_up_are_found),
        cmocka_unit_test(what_is_kept_by_decision_is_not_searched),
        cmocka_unit_test(protected_words_are_left_out),
        cmocka_unit_test(numbers_are_found_however_they_are_spaced),
        cmocka_unit_test(contacts_are_found_without_regard_to_case),
        cmocka_unit_test(surrogates_and_removed_spans_are_not_searched),
        cmocka_unit_test(the_sweep_is_linear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
