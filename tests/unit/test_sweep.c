#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "letter_fixture.h"
#include "memory_taken.h"
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
    assert_swept("Delgado: <NAME 1|Maria/g Delgado/s>", "Delgado"); /* the first word of all */
    assert_swept("<NAME 1|Ada/g Abb/s>: Ada, Abb, aaa", "Ada|Abb"); /* three letters, not all the same */
    assert_swept("", "");
}

/* Tokens far into a letter are protected by their own bit. */
static void protected_tokens_are_left_out(void **state)
{
    (void)state;
    enum { WORDS = 140, FIRST = 3, SECOND = 64, THIRD = 129 };
    char markup[1024] = "<NAME 1|Parkinson/s>";
    struct scene scene;
    for (size_t i = 1; i < WORDS; i++) {
        strcat(markup, i == FIRST || i == SECOND || i == THIRD ? " Parkinson" : " and");
    }
    scene_make(&scene, markup);
    assert_int_equal(scene.letter.tokens.count, WORDS);
    uint64_t noted[3] = {0};
    scene.letter.protected_tokens = noted;
    assert_hits(&scene, "Parkinson|Parkinson|Parkinson");
    noted[SECOND / 64] = UINT64_C(1) << SECOND % 64;
    assert_hits(&scene, "Parkinson|Parkinson");
    noted[THIRD / 64] = UINT64_C(1) << THIRD % 64;
    assert_hits(&scene, "Parkinson");
    noted[0] = UINT64_C(1) << FIRST;
    assert_hits(&scene, "");
    noted[0] = 1; /* the name's own: of no concern */
    assert_hits(&scene, "Parkinson");
    scene_free(&scene);
    scene_make(&scene, "Parkinson <NAME 1|Parkinson/s>");
    scene.letter.protected_tokens = noted;
    assert_hits(&scene, "");
    scene_free(&scene);
}

/* Words that lists know: the English ones with their level, others without. */
static void open_lexicon(struct buffer *compiled, struct lexicon **lexicon)
{
    static char many[2048] = "";
    static const struct fixture_list lists[] = {
        {"english", "tier", "acres\t10\nfield\t10\nof\t10\nold\t10\nrich\t10\nstone\t50\nwillow\t60\n"}, {"given-world", "none", many}, {"surname-world", "none", "cole\nrich\nzule\n"}};
    struct scrim_error error;
    many[0] = '\0';
    for (char a = 'a'; a <= 'l'; a++) {
        for (char b = 'a'; b <= 'l'; b++) { /* records enough for more than one word of bits */
            size_t length = strlen(many);
            snprintf(many + length, sizeof many - length, "m%c%cm\n", a, b);
        }
    }
    fixture_compile(lists, 3, compiled);
    assert_int_equal(lexicon_open(buffer_slice(compiled), slice_of(NULL, 0), lexicon, &error), SCRIM_OK);
}

static void common_words_of_names_are_found_side_by_side(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"<NAME 1|Rich/g Field/s>: Rich came to Field", ""},
        {"<NAME 1|Rich/g Field/s>: Rich Field x Rich-Field y Field Rich", "Rich Field|Rich-Field|Field Rich"},
        {"<NAME 1|Rich/g Field/s>: Rich old Field x Rich, (Field)", ""}, /* a word between, two marks */
        {"<NAME 1|Rich/g Field/s>: Rich Rich Field", "Rich Field"},
        {"<NAME 1|Rich/g Field/s>: a rich field of evidence", ""},
        {"<NAME 1|Rich/g Field/s>: a Rich field, a rich Field", "Rich field|rich Field"},
        {"<NAME 1|rich/g field/s>: a rich field of evidence", "rich field"}, /* the name wears none either */
        {"<NAME 1|Rich/g> and <NAME 1|Field/s>: Rich Field", "Rich Field"},
        {"<NAME 1|Rich/g> and <NAME 2|Field/s>: Rich Field", ""},
        {"<NAME 1|Rich/g Stone/s>: Stone", ""}, /* the last level that everybody knows */
        {"<NAME 1|Rich/g Willow/s>: Willow", "Willow"},
        {"<NAME 1|Rich/g Cole/s>: Cole, cole", "Cole|cole"},
        {"<FACILITY 1|Cole/t>: Cole", ""}, /* of a place, what no list knows */
        {"<FACILITY 1|Hillside/t>: Hillside", "Hillside"},
        {"<FACILITY 1|Willow/t>: Willow", ""},
        {"<FACILITY 1|Cole/t>, <NAME 2|Cole/s>: Cole", "Cole"},
        {"<FACILITY 1|Hillside/t>, <NAME 2|Rich/g Field/s>, <FACILITY 3|Cole/t>, <NAME 4|Cole/s>: Cole and Rich", "Cole"},
        {"<NAME 1|Zule/s> and Rich and Zule", "Zule"},
        {"<NAME 1|Rich/g Zule/s> and Rich", ""},
        {"Cole: <NAME 1|Rich/g Cole/s>", "Cole"},
        {"<NAME 1|Rich/g Cole/s>: C o l e", "C o l e"}, /* no word of it is a word of the name */
        {"<FACILITY 1|Zule/t Cole/t>: zule cole", "zule cole"}, /* words, but not English ones */
    };
    struct buffer compiled;
    struct lexicon *lexicon;
    open_lexicon(&compiled, &lexicon);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct scene scene;
        scene_make(&scene, rows[i][0]);
        scene.letter.lexicon = lexicon;
        lexicon_annotate(lexicon, scene.letter.view.text, &scene.letter.tokens);
        assert_hits(&scene, rows[i][1]);
        scene_free(&scene);
    }
    lexicon_free(lexicon);
    buffer_free(&compiled);
}

/* Wherever memory runs out it is said, and nothing is given: hits that are lost were names that leave. */
static void want_of_memory_is_said(void **state)
{
    (void)state;
    struct scene scene;
    struct sweep_hit *hits;
    struct scrim_error error;
    size_t count, refused = 0;
    scene_make(&scene, "<NAME 1|Maria/g Delgado/s>, <MRN|6044918>, <EMAIL|maria@hospital.org>: Delgado, D e l g a d o, mariadelgado, 60 44 918, maria@hospital.org");
    struct arena *arena = &scene.arena;
    assert_int_equal(sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, NULL), SCRIM_OK);
    assert_int_equal(count, 5);
    size_t maximum = arena->maximum;
    assert_non_null(arena_take(arena, arena->left + 1, 1)); /* a new block, with room */
    enum scrim_status status = SCRIM_TRY_AGAIN;
    for (size_t left = 0; status && left < 1 << 16; left += 16) {
        struct arena_mark before = arena_mark(arena);
        size_t all = arena->left;
        arena->left = left < all ? left : all;
        arena->maximum = arena->used + arena->left;
        hits = (struct sweep_hit *)&scene;
        count = 77;
        status = sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, &error);
        assert_true(status == SCRIM_OK || status == SCRIM_TRY_AGAIN);
        assert_int_equal(count, status ? 0 : 5);
        assert_int_equal(hits == NULL, status != SCRIM_OK);
        refused += status != SCRIM_OK;
        arena_release(arena, before);
        arena->left = all;
    }
    arena->maximum = maximum;
    assert_int_equal(status, SCRIM_OK);
    assert_true(refused > 20);
    scene_free(&scene);
}

static void sweep_and_forget(void *context)
{
    (void)context;
    assert_swept("<NAME 1|Maria/g Delgado/s>, <MRN|6044918>, <EMAIL|maria@hospital.org>: Delgado 60 44 918, maria@hospital.org", "Delgado|60 44 918|maria@hospital.org");
}

static void a_sweep_keeps_nothing(void **state)
{
    (void)state;
    assert_int_equal(memory_lost(sweep_and_forget, NULL), 0);
}

/* Hits come in order of the text, what lies in another is said by that; of two originals in one place the first is named. */
static void hits_come_in_order(void **state)
{
    (void)state;
    struct scene scene;
    struct sweep_hit *hits;
    size_t count;
    assert_swept("<NAME 1|Maria/g Delgado/s>, <MRN|6044918>: Delgado 6044918", "Delgado|6044918");
    assert_swept("<ID|6044918-x> and 6044918-X", "6044918-X");
    scene_make(&scene, "<AGE|40> <MRN|6044918> <EMAIL|maria@hospital.org> <NAME 1|Delgado/s>: 60 44 918, maria@hospital.org, Delgado");
    assert_int_equal(sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, NULL), SCRIM_OK);
    assert_int_equal(count, 3);
    for (uint32_t i = 0; i < 3; i++) {
        assert_int_equal(hits[i].span, i + 1);
    }
    scene_free(&scene);
    static const char *const both[] = {"<MRN|604-4918>, <USERNAME|6044918>: 6044918", "<USERNAME|6044918>, <MRN|604-4918>: 6044918"};
    for (size_t i = 0; i < 2; i++) {
        scene_make(&scene, both[i]);
        assert_int_equal(sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, NULL), SCRIM_OK);
        assert_int_equal(count, 1);
        assert_int_equal(hits[0].span, 0);
        scene_free(&scene);
    }
    scene_make(&scene, "<MRN|6044918> 6044918 <EMAIL|maria@hospital.org> maria@hospital.org");
    scene.items[0].action = scene.items[1].action = ACTION_KEEP;
    assert_hits(&scene, ""); /* nothing was removed */
    scene_free(&scene);
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
    assert_swept("<NAME 1|Ann/g Delgado/s>: delgadoann, AnnDelgado", "delgadoann|AnnDelgado"); /* a word of three letters, at either end */
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
    candidate.range.end.byte = 44; /* where the last begins */
    assert_hits(&scene, "Parkinson");
    candidate.range.end.byte = 45;
    assert_hits(&scene, "");
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
    assert_swept("<MRN|604491>: 60.4491 or 60/4491 or 60)4491 or 60(4491 or 60-4491", "60.4491|60/4491|60)4491|60(4491|60-4491");
    assert_swept("<SSN|6789> ending in 6789 or 67 89", "6789|67 89");
    assert_swept("<ID|918> and 918", "918"); /* too short for digits, but a whole field */
    assert_swept("<ID|12> and 12", "");
    assert_swept("<CLAIM|ADJ9440218> and WC 9440218", "9440218");
    assert_swept("<PHONE|(213) 455-1234> or 213 455 1234", "213 455 1234");
    assert_swept("<MRN|464 89> then 464 <ID|89>, <ID|46>4-89", "464 89|464-89"); /* cut by others */
    assert_swept("<MRN|60> <MRN|4491> <MRN|604491>", "");
    assert_swept("<AGE|1945> and 1945", ""); /* not a number of someone */
    assert_swept("<MRN|6044918>\n\nItem 60\n\nItem 44918", "");
    assert_swept("60 44918 is <MRN|6044918>", "60 44918");
    assert_swept("<MRN|6044918>:\n- 60\n- 44918", ""); /* lines of a list */
    assert_swept("<MRN|6044918>:\n60\n44918\n", "");
    assert_swept("<MRN|6044918> is 6 x 044918", "");
    assert_swept("<MRN|46489> then <ID|4648> 9", "4648 9"); /* one digit of it leaves */
    assert_swept("<MRN|60449> is 11111 9 and 7 6044", "");  /* what stood in an earlier chain is forgotten */
    assert_swept("<MRN|60449> and 6044,9", "");
    assert_swept("99<MRN|6044918>18", "");
    assert_swept("<MRN|6044918> and <EMAIL|a@b.c>604491899", "6044918");
    assert_swept("<MRN|9999996> and 999999<ID|6>55", "");
    assert_swept("<MRN|6044918>, <MRN|6044918>, and 60 44 918", "60 44 918");
    assert_swept("<MRN|6044918>, <MRN|60445>: 60 445 or 60 44 918", "60 445|60 44 918");
    assert_swept("<MRN|604491>8, and 604491 or 6044918", "604491");
}

static void contacts_are_found_without_regard_to_case(void **state)
{
    (void)state;
    assert_swept("<EMAIL|maria@hospital.org> or Maria@Hospital.ORG.", "Maria@Hospital.ORG");
    assert_swept("<EMAIL|maria@hospital.org> (mailto:maria@hospital.org)", "maria@hospital.org");
    assert_swept("<USERNAME|mdelgado> logged in as MDELGADO", "MDELGADO");
    assert_swept("<USERNAME|mdelgado> or mdelgado2", "");
    assert_swept("<ID|JS/ab/12> is js/AB/12, too", "js/AB/12");
    assert_swept("mdelgado is <USERNAME|mdelgado>", "mdelgado");
    assert_swept("<USERNAME|mdelgado>, <USERNAME|mdelgado>, mdelgado.", "mdelgado");
    assert_swept("<USERNAME|mdelgado> #mdelgado", "mdelgado");
    assert_swept("<USERNAME|Zoe-Zulu>: ZOE-ZULU or zoe-zulu", "ZOE-ZULU|zoe-zulu");
    assert_swept("<USERNAME|m[xyzzy> and m{xyzzy", "");
    assert_swept("<USERNAME|mdel>, <EMAIL|maria@hospital.org>, <EMAIL|rosa@hospital.org>: mdel", "mdel");
    assert_swept("<USERNAME|user6044918> 6044918", "");
    assert_swept("<USERNAME|mdelgado>: one two three four five six seven eight nine x/mdelgado", "mdelgado");
    assert_swept("<USERNAME|mdelgado>: a-b-c--mdelgado a-b-c-d-mdelgado", "mdelgado"); /* at the eighth token, no later */
    assert_swept("<USERNAME|aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg> is "
                 "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg",
                 "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg");
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
        cmocka_unit_test(protected_tokens_are_left_out),
        cmocka_unit_test(common_words_of_names_are_found_side_by_side),
        cmocka_unit_test(want_of_memory_is_said),
        cmocka_unit_test(a_sweep_keeps_nothing),
        cmocka_unit_test(hits_come_in_order),
        cmocka_unit_test(the_sweep_is_linear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
