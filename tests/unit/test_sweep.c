#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "letter_fixture.h"
#include "memory_taken.h"
#include "replace/sweep.h"
#include "replace/sweep_spelled.h"
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
        {"<NAME 1|Rich/g Field/s>: (field), -field-, F i e l d", "F i e l d"}, /* one piece is a word of the language */
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

/* With so much memory that only what is asked for later, and is less, can still be had. */
static void assert_want_is_said(const char *markup, size_t found, size_t least_refused)
{
    struct scene scene;
    struct sweep_hit *hits;
    struct scrim_error error;
    size_t count, refused = 0;
    scene_make(&scene, markup);
    struct arena *arena = &scene.arena;
    assert_int_equal(sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, NULL), SCRIM_OK);
    assert_int_equal(count, found);
    size_t maximum = arena->maximum;
    assert_non_null(arena_take(arena, arena->left + 1, 1)); /* a new block, with room */
    enum scrim_status status = SCRIM_TRY_AGAIN;
    for (size_t left = 0; status && left < 1 << 16; left += 16) {
        struct arena_mark before = arena_mark(arena);
        size_t all = arena->left;
        arena->left = left < all ? left : all;
        arena->maximum = arena->used + arena->left;
        arena->failed = false;
        hits = (struct sweep_hit *)&scene;
        count = 77;
        status = sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, &error);
        assert_int_equal(status, arena->failed ? SCRIM_TRY_AGAIN : SCRIM_OK);
        assert_int_equal(count, status ? 0 : found);
        assert_int_equal(hits == NULL, status != SCRIM_OK);
        refused += status != SCRIM_OK;
        arena_release(arena, before);
        arena->left = all;
    }
    arena->maximum = maximum;
    assert_int_equal(status, SCRIM_OK);
    assert_true(refused > least_refused);
    scene_free(&scene);
}

/* Wherever memory runs out it is said, and nothing is given: hits that are lost were names that leave. */
static void want_of_memory_is_said(void **state)
{
    (void)state;
    assert_want_is_said("<NAME 1|Maria/g Delgado/s>, <MRN|6044918>, <EMAIL|maria@hospital.org>: "
                        "Delgado, D e l g a d o, mariadelgado, 60 44 918, maria@hospital.org",
                        5, 20);
    assert_want_is_said("<MRN|6044918>", 0, 4);
    assert_want_is_said("<EMAIL|maria.delgado.of.the.packing.company.of.valley.crest@hospital.org>", 0, 4);
    assert_want_is_said("<EMAIL|maria.delgado.of.the.packing.company.of.valley.crest@hospital.org>, "
                        "maria.delgado.of.the.packing.company.of.valley.crest@hospital.org",
                        1, 4);
    assert_want_is_said("<NAME 1|abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij/s>: abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij", 1, 4);
    assert_want_is_said("<NAME 1|Ana/g Bea/m Cleo/m Dora/m Elsa/m Fina/m Gina/m Hana/s>: Ana", 1, 4);
}

/* What a letter only holds makes no table larger, and its author cannot know where in them a word lies. */
static void tables_hold_what_is_sought_alone(void **state)
{
    (void)state;
    struct scene scene;
    struct sweep_index index;
    uint32_t span;
    scene_make(&scene, "<NAME 1|Maria/g Delgado/s>, <MRN|6044918>, <EMAIL|maria@hospital.org>");
    scene.letter.seed = (struct hash_seed){3, 5};
    sweep_index_build(&index, &scene.letter, &scene.spans, &scene.cast);
    sweep_index_names(&index, &scene.letter, &scene.spans, &scene.cast, NULL, 0, true);
    size_t used = scene.arena.used;
    assert_null(sweep_index_word(&index, SLICE("Okafor")));
    assert_false(sweep_index_number(&index, SLICE("6044919"), &span));
    assert_false(sweep_index_contact(&index, &scene.arena, SLICE("marla@hospital.org"), &span));
    assert_true(sweep_index_contact(&index, &scene.arena, SLICE("maria@hospital.org"), &span));
    assert_int_equal(scene.arena.used, used);
    const struct hash_map *const maps[] = {&index.words, &index.numbers, &index.beginnings, &index.contacts};
    static const size_t counts[] = {2, 1, 1, 2};
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(maps[i]->count, counts[i]);
        assert_int_equal(maps[i]->seed.low, 3);
        assert_int_equal(maps[i]->seed.high, 5);
    }
    sweep_index_free(&index);
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
    static const char *const hidden[] = {"D e l g a d o", "Del/gado", "mariadelgado"};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) { /* whose name it is, not the first one's */
        char markup[128] = "<AGE|40> <NAME 1|Okafor/s> <NAME 2|Maria/g Delgado/s>: ";
        scene_make(&scene, strcat(markup, hidden[i]));
        assert_int_equal(sweep(&scene.letter, &scene.spans, &scene.cast, &hits, &count, NULL), SCRIM_OK);
        assert_int_equal(count, 1);
        assert_int_equal(hits[0].span, 2);
        scene_free(&scene);
    }
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

/* Each in a letter of its own: what hides a name one way must not need another to be seen. */
static void assert_rows(const char *const rows[][2], size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_swept(rows[i][0], rows[i][1]);
}

static void names_that_are_spelled_are_found(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"<NAME 1|Maria/g Delgado/s>: D e l g a d o, or", "D e l g a d o"},
        {"<NAME 1|Maria/g Delgado/s>: D. e. l. g. a. d. o.", "D. e. l. g. a. d. o"},
        {"<NAME 1|Maria/g Delgado/s>: a M_A_R_I_A  D_E_L_G_A_D_O b", "M_A_R_I_A|D_E_L_G_A_D_O"},
        {"<NAME 1|Maria/g Delgado/s>: a\nD\nE\nL\nG\nA\nD\nO\nb", "D\nE\nL\nG\nA\nD\nO"},
        {"<NAME 1|Delgado/s>: D e l g a d o", "D e l g a d o"},
        {"A r n o: <NAME 1|Arno/s>", "A r n o"}, /* as short as may be, the first of all */
        {"A <NAME 1|Maria/g Delgado/s> D e l g a d", ""},
        {"<NAME 1|Maria/g Delgado/s>: D e -- l g a d o", ""},
        {"<NAME 1|Maria/g Delgado/s>: D e of l g a d o and D of e l g a d o", ""}, /* a word between */
        {"<NAME 1|Maria/g Delgado/s>\nis written\nin letters\nD e l g a d\n\no", ""}, /* another paragraph */
        {"<NAME 1|Ann/g Lee/s>: L e e", ""}, /* initials */
        {"<NAME 1|abcdefghijabcdefghijabcdefghijabcdefghij/s>: a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j",
         "a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j"}, /* the longest that is looked for */
        {"<NAME 1|abcdefghijabcdefghijabcdefghijabcdefghijk/s>: a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j k", ""},
    };
    assert_rows(rows, sizeof rows / sizeof *rows);
}

static void names_in_one_word_are_found(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"<NAME 1|Maria/g Delgado/s>: #mariadelgado", "mariadelgado"},
        {"MariaDelgado, that is <NAME 1|Maria/g Delgado/s>", "MariaDelgado"},
        {"<NAME 1|Maria/g Delgado/s>, <NAME 2|Rosa/g Okafor/s>: mariaokafor", ""},
        {"<NAME 1|Maria/g Delgado/s>: mariamaria, MariaElenaDelgado", "mariamaria|MariaElenaDelgado"},
        {"<NAME 1|Maria/g Delgado/s>: margadelo delgadox", ""},
        {"<NAME 1|Ann/g Delgado/s>: delgadoann", "delgadoann"}, /* a word of three letters, at either end */
        {"<NAME 1|Ann/g Delgado/s>: AnnDelgado", "AnnDelgado"},
        {"<NAME 1|Ann/g Gray/s>: anngray", "anngray"}, /* as short as may be */
        {"<NAME 1|Lucy/g G\xC3\xB3mez/s>: gomezlucy", "gomezlucy"}, /* with accents or without */
        {"<NAME 1|Lucy/g Gomez/s>: g\xC3\xB3mezlucy", "g\xC3\xB3mezlucy"},
        {"<NAME 1|Mary/g O'Brien/s>: obrienmary", "obrienmary"},
        {"<NAME 1|Maria/g Delgado/s>: mariaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxdelgado",
         "mariaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxdelgado"}, /* and as long */
        {"<NAME 1|Maria/g Delgado/s> <USERNAME|mariadelgado>, D e l g a d o", "D e l g a d o"}, /* what is gone is not said again */
    };
    assert_rows(rows, sizeof rows / sizeof *rows);
}

static void names_that_marks_cut_up_are_found(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"<NAME 1|Maria/g Delgado/s>: Del/gado", "Del/gado"},
        {"<NAME 1|Maria/g Delgado/s>: del\xE2\x80\xA2gado", "del\xE2\x80\xA2gado"},
        {"<NAME 1|Maria/g Delgado/s>: (x)D*e*lgado.", "D*e*lgado"},
        {"<NAME 1|Maria/g Delgado/s>: D*e*l*g*ado", "D*e*l*g*ado"},
        {"<NAME 1|Maria/g Delgado/s>: **Del**gado", "Del**gado"},
        {"(D)elgado is <NAME 1|Maria/g Delgado/s>", "D)elgado"},
        {"<NAME 1|Maria/g Delgado/s>: De/lgado", "De/lgado"},
        {"<NAME 1|Maria/g Delgado/s>: M/aria-Delg/ado", "M/aria|Delg/ado"},
        {"<NAME 1|Maria/g Delgado/s>: Mari/a M/ari", "Mari/a"}, /* all of the name, five letters */
        {"<NAME 1|Maria/g Delgado/s>: Del gado, Del/ gado, Del2gado, Del/gad, Del/gador, xDel/gado", ""},
        {"<NAME 1|Ann/g Lee/s>: L/ee A-nn", ""},
        {"<NAME 1|Maria/g Delgado/s>: d/e", ""},
        {"<NAME 1|Zuleta/s>: Zu/leta", "Zu/leta"},
        {"<NAME 1|Lucy/g G\xC3\xB3mez/s>: G\xC3\xB3/mez", "G\xC3\xB3/mez"},
        {"<NAME 1|Lucy/g G\xC3\xB3mez/s>: Go/mez", "Go/mez"},
        {"<NAME 1|Mary/g O'Brien/s>: O'Bri/en", "O'Bri/en"},
        {"Del/gado <NAME 1|Maria/g Delgado/s>", "Del/gado"},
        {"<NAME 1|Maria/g Delgado/s> <NAME 2|Del/s>/gado", "Del/gado"}, /* a part that another span removed */
        {"<NAME 1|Maria/g Delgado/s> Del/<NAME 2|gado/s>", "Del/gado"},
        {"<NAME 1|Maria/g Delgado/s>: <NAME 2|Del/s>-<NAME 3|gado/s>, D e l g a d o", "D e l g a d o"}, /* all of them */
        {"<NAME 1|abcdefghijabcdefghijabcdefghijabcdefghij/s>: abcde/fghijabcdefghijabcdefghijabcdefghij",
         "abcde/fghijabcdefghijabcdefghijabcdefghij"}, /* the longest that is looked for */
    };
    assert_rows(rows, sizeof rows / sizeof *rows);
}

/* Nearly all letters are told to hide no name by a look at each token: they need not be searched. */
static void ordinary_letters_are_not_searched_for_hidden_names(void **state)
{
    (void)state;
    static const struct {
        const char *markup;
        bool may_spell;
    } rows[] = {
        {"<NAME 1|Maria/g Delgado/s>: she works as a forklift operator, and/or lifts.", false},
        {"<NAME 1|Maria/g Delgado/s>: her/self, he/she, h/erself, delga/5", false},
        {"<NAME 1|Maria/g Delgado/s>: de/la, d/e", false}, /* too short */
        {"<NAME 1|Maria/g Delgado/s>: A B C", false},
        {"<NAME 1|Maria/g Delgado/s>\nis written\nin letters\nD e l\n\ng", false},
        {"<NAME 1|Maria/g Delgado/s>: Delga (do) delg. ado", false}, /* a blank between */
        {"<NAME 1|Maria/g Delgado/s>: <NAME 2|Del/s>-<NAME 3|gado/s>", false}, /* nothing of it leaves */
        {"<NAME 1|Maria/g Delgado/s>: <USERNAME|mariadelgado>", false},
        {"<MRN|6044918>: D e l g a d o, Del/gado, mariadelgado", false}, /* nobody is named */
        {"<NAME 1|Maria/g Delgado/s>: D e l g", true},
        {"<NAME 1|Maria/g Delgado/s>: de/pot", true},
        {"<NAME 1|Maria/g Delgado/s>: departm", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct scene scene;
        struct sweep_index index;
        bool copied[64];
        scene_make(&scene, rows[i].markup);
        assert_in_range(scene.letter.tokens.count, 1, sizeof copied);
        for (size_t token = 0; token < scene.letter.tokens.count; token++) {
            uint32_t start = scene.letter.tokens.items[token].start;
            copied[token] = true;
            for (size_t span = 0; span < scene.spans.count; span++)
                copied[token] = copied[token] && (start < scene.items[span].view.start.byte || start >= scene.items[span].view.end.byte);
        }
        sweep_index_build(&index, &scene.letter, &scene.spans, &scene.cast);
        if (sweep_may_spell(&index, &scene.letter, copied) != rows[i].may_spell)
            fail_msg("%s", rows[i].markup);
        sweep_index_free(&index);
        scene_free(&scene);
    }
}

/* Wherever it stands in a letter, behind what only begins as a name does. */
static void a_name_is_found_far_into_a_letter(void **state)
{
    (void)state;
    static const char *const hidden[] = {"Del/gado", "D e l g a d o", "mariadelgado"};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) {
        for (size_t before = 0; before < TOKENS_AT_ONCE; before++) {
            char markup[1024] = "<NAME 1|Maria/g Delgado/s>";
            for (size_t word = 0; word < before; word++)
                strcat(markup, " of");
            for (size_t beginning = 0; beginning < 20; beginning++)
                strcat(markup, " D b of de/of");
            strcat(markup, " of ");
            assert_swept(strcat(markup, hidden[i]), hidden[i]);
        }
    }
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
    assert_swept("<MRN|123456789012345678901234567890123456789012345678901234567890123456>: "
                 "1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 123 456",
                 "1234567890 1234567890 1234567890 1234567890 1234567890 1234567890 123"); /* as far as it is looked for */
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
        cmocka_unit_test(names_that_are_spelled_are_found),
        cmocka_unit_test(names_in_one_word_are_found),
        cmocka_unit_test(names_that_marks_cut_up_are_found),
        cmocka_unit_test(ordinary_letters_are_not_searched_for_hidden_names),
        cmocka_unit_test(a_name_is_found_far_into_a_letter),
        cmocka_unit_test(what_is_kept_by_decision_is_not_searched),
        cmocka_unit_test(protected_words_are_left_out),
        cmocka_unit_test(numbers_are_found_however_they_are_spaced),
        cmocka_unit_test(contacts_are_found_without_regard_to_case),
        cmocka_unit_test(surrogates_and_removed_spans_are_not_searched),
        cmocka_unit_test(protected_tokens_are_left_out),
        cmocka_unit_test(common_words_of_names_are_found_side_by_side),
        cmocka_unit_test(want_of_memory_is_said),
        cmocka_unit_test(tables_hold_what_is_sought_alone),
        cmocka_unit_test(a_sweep_keeps_nothing),
        cmocka_unit_test(hits_come_in_order),
        cmocka_unit_test(the_sweep_is_linear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
