/* Evidence: the file of weights, names of features and back, sums that add up, and the best path
 * beside all paths. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"

static void assert_refused(const struct letter_fixture *fixture, const char *text, unsigned line)
{
    struct evidence_model *model = (struct evidence_model *)1;
    struct scrim_error error = {0};
    char wanted[96];

    snprintf(wanted, sizeof wanted, "weights:%u: no such tag, feature or number", line);
    assert_int_equal(evidence_model_new(slice_from_string(text), SLICE(""), fixture->classes,
                                        fixture->lexicon, &model, &error),
                     SCRIM_CONFIGURATION);
    assert_null(model);
    assert_string_equal(error.message, wanted);
}

static struct evidence_model *model_of(const struct letter_fixture *fixture, struct slice weights)
{
    struct evidence_model *model;
    struct scrim_error error;
    assert_int_equal(
        evidence_model_new(weights, SLICE(""), fixture->classes, fixture->lexicon, &model, &error),
        SCRIM_OK);
    return model;
}

static float only_weight(const struct evidence_model *model)
{
    float sum = 0;
    for (uint32_t feature = 0; feature < evidence_feature_count(model); feature++)
        for (unsigned tag = 0; tag < TAG_COUNT; tag++)
            sum += evidence_weight(model, feature, (enum tag)tag);
    return sum;
}

static void test_errors_name_the_line(void **state)
{
    const struct letter_fixture *fixture = *state;
    static const char *const bad[] = {
        "nobody bias:1 1",
        "person nonsense:1 1",
        "person bias 1",
        "person bias:1",
        "person bias:1 1x",
        "person bias:1 +",
        "person bias:1 1.2.3",
        "person bias:1 1 2",
        "person word:given 1",
        "person word:given/huge 1",
        "person word:nobody/capital 1",
        "person pair:given 1",
        "person pair:given+nobody 1",
        "person before:nobody 1",
        "person break:long 1",
        "person list:nobody 1",
        "person line:long 1",
        "person suffix:ab 1",
        "person suffix:ABC 1",
        "person cover:NOBODY 1",
        "person cover-before:NOBODY 1",
        "person cover-shape:AGE 1",
        "person cover-shape:NOBODY/capital 1",
        "person cover-shape:AGE/huge 1",
        "person cover-word:AGE 1",
        "person cover-after-word:AGE+nobody 1",
        "person itself:rose 1",
        "person word-before:saw 1",
        "word",
        "word saw now",
        "person shapes:lower 1",
        "person shapes:lower+upper 1",
        "person shapes:lower+upper+huge 1",
        "person shapes:huge+upper+lower 1",
        "transition out person",
        "transition out nobody 1",
        "transition nobody out 1",
        "transition out person x",
        "transition out person 1 2",
        "person bias:1 .",
        "person bias:1 -",
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char text[128];
        assert_refused(fixture, bad[i], 1);
        snprintf(text, sizeof text, "# comment\n\nperson bias:1 0.5\n%s\n", bad[i]);
        assert_refused(fixture, text, 4);
    }
}

static void test_numbers(void **state)
{
    const struct letter_fixture *fixture = *state;
    static const struct {
        const char *text;
        double value;
    } numbers[] = {{"person bias:1 2", 2},
                   {"person bias:1 +2.25", 2.25},
                   {"person bias:1 -0.5", -0.5},
                   {"person bias:1 .5", 0.5},
                   {"person   bias:1   -12.75", -12.75},
                   {"# person bias:1 3", 0},
                   {"", 0}};

    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct evidence_model *model = model_of(fixture, slice_from_string(numbers[i].text));
        assert_true((double)only_weight(model) == numbers[i].value);
        evidence_model_free(model);
    }
}

static void test_transitions(void **state)
{
    const struct letter_fixture *fixture = *state;
    struct evidence_model *model =
        model_of(fixture, SLICE("transition out place -1.5\ntransition place place 2\n"));

    for (unsigned from = 0; from < TAG_COUNT; from++)
        for (unsigned to = 0; to < TAG_COUNT; to++) {
            double wanted = to != TAG_PLACE     ? 0
                            : from == TAG_OUT   ? -1.5
                            : from == TAG_PLACE ? 2
                                                : 0;
            assert_true((double)evidence_transition(model, (enum tag)from, (enum tag)to) == wanted);
        }
    assert_ptr_equal(evidence_classes(model), fixture->classes);
    evidence_model_free(model);
    evidence_model_free(NULL);
}

static void test_tags_have_names(void **state)
{
    (void)state;
    assert_string_equal(tag_name(TAG_OUT), "out");
    assert_string_equal(tag_name(TAG_PERSON), "person");
    assert_string_equal(tag_name(TAG_ORGANIZATION), "organization");
    assert_string_equal(tag_name(TAG_PLACE), "place");
}

/* A weight that tells a feature from its neighbours, in quarters so that float holds it exactly. */
static double weight_of(uint32_t feature)
{
    return (double)(feature % 4093) * 0.25 - 500;
}

/* Every feature's name, read back, is that feature.  Numbers of lists that the lexicon does not
 * have are no features. */
static void test_names_of_features_are_read_back(void **state)
{
    const struct letter_fixture *fixture = *state;
    struct buffer text;
    char name[64], line[128];
    size_t named = 0;

    buffer_init(&text, (size_t)16 << 20);
    for (uint32_t feature = 0; feature < evidence_feature_count(fixture->model); feature++) {
        evidence_feature_name(fixture->model, feature, name);
        if (strcmp(name, "list:") == 0)
            continue;
        snprintf(line, sizeof line, "%s %s %.2f\n", tag_name((enum tag)(1 + feature % 3)), name,
                 weight_of(feature));
        buffer_append_string(&text, line);
        named++;
    }
    assert_false(buffer_failed(&text));
    assert_int_equal(named, evidence_feature_count(fixture->model) - LIMIT_LISTS +
                                lexicon_list_count(fixture->lexicon));
    struct evidence_model *model = model_of(fixture, buffer_slice(&text));
    for (uint32_t feature = 0; feature < evidence_feature_count(model); feature++) {
        evidence_feature_name(model, feature, name);
        for (unsigned tag = 1; tag < TAG_COUNT && strcmp(name, "list:") != 0; tag++)
            assert_true((double)evidence_weight(model, feature, (enum tag)tag) ==
                        (tag == 1 + feature % 3 ? weight_of(feature) : 0));
    }
    evidence_model_free(model);
    buffer_free(&text);
}

/* Whether a token has a feature of this name. */
static bool has_feature(const struct letter_fixture *fixture, size_t token, const char *name)
{
    uint32_t features[EVIDENCE_FEATURES];
    size_t count = evidence_features(&fixture->letter, &fixture->token_classes, token, features);

    assert_true(count <= EVIDENCE_FEATURES);
    for (size_t i = 0; i < count; i++) {
        char found[64];
        assert_true(features[i] < evidence_feature_count(fixture->model));
        evidence_feature_name(fixture->model, features[i], found);
        if (strcmp(found, name) == 0)
            return true;
    }
    return false;
}

/* `features` ends with NULL. */
static void assert_has_features(struct letter_fixture *fixture, size_t index, const char *const *features)
{
    for (; *features; features++)
        assert_true(has_feature(fixture, index, *features));
}

static void test_features_of_a_word(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "saw Dr. Maria Kowalska today");
    assert_has_features(fixture, 3,
                        (const char *const[]){"bias:1", "word:given/capital", "before:title", "after:unknown", "after2:unknown",
                                              "after3:edge", "before3:edge", "pair:title+given", "shapes:capital+capital+capital",
                                              "break:blank", "list:given-female", NULL});
    assert_false(has_feature(fixture, 3, "line:sentence-start"));
    assert_false(has_feature(fixture, 3, "suffix:ria")); /* it is in a list */
    assert_true(has_feature(fixture, 4, "suffix:ska"));
    assert_true(has_feature(fixture, 4, "before:given"));
    assert_true(has_feature(fixture, 0, "before:edge"));
    assert_true(has_feature(fixture, 0, "break:page"));
    assert_true(has_feature(fixture, 0, "line:sentence-start"));
    assert_true(has_feature(fixture, 5, "after:edge"));
}

static void test_lines_and_columns_bound_what_a_word_sees(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria\n\nDelgado. Smith");
    assert_true(has_feature(fixture, 0, "after:edge"));
    assert_true(has_feature(fixture, 1, "before:edge"));
    assert_true(has_feature(fixture, 3, "line:sentence-start"));
}

static void test_capitals_in_a_line_of_capitals(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "MARIA DELGADO\n\nMARIA was seen");
    assert_true(has_feature(fixture, 0, "line:upper"));
    assert_false(has_feature(fixture, 2, "line:upper"));
}

static void test_lower_case_elsewhere_and_cover(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, "The Xyzzy and the xyzzy and the Plugh");
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error), SCRIM_OK);
    assert_true(has_feature(fixture, 1, "line:lower-elsewhere"));
    assert_false(has_feature(fixture, 7, "line:lower-elsewhere"));
    fixture_add(fixture, "Plugh", TYPE_PROTECT, 900);
    fixture_add(fixture, "the Plugh", TYPE_DATE, 800);
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error), SCRIM_OK);
    assert_true(has_feature(fixture, 7, "cover:PROTECT")); /* the stronger of the two */
    assert_false(has_feature(fixture, 7, "cover:DATE"));
    assert_true(has_feature(fixture, 6, "cover:DATE"));
    size_t added = fixture_add(fixture, "Xyzzy", TYPE_ID, 800);
    fixture->letter.candidates.items[added].added = true; /* tells nothing of names */
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error), SCRIM_OK);
    assert_false(has_feature(fixture, 1, "cover:ID"));
}

/* What was found in a word and beside it, with its class and its shape. */
static void test_what_is_found_near(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, "seen 52 Xyzzy and Maria 1974");
    fixture_add(fixture, "52", TYPE_AGE, 900);
    fixture_add(fixture, "Xyzzy", TYPE_NAME, 900);
    fixture_add(fixture, "1974", TYPE_DATE, 900);
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error), SCRIM_OK);
    assert_has_features(fixture, 2,
                        (const char *const[]){"cover:NAME", "cover-shape:NAME/capital", "cover-word:NAME+unknown",
                                              "cover-before:AGE", "cover-before-word:AGE+unknown", NULL});
    assert_false(has_feature(fixture, 2, "cover-after:DATE"));
    assert_true(has_feature(fixture, 3, "cover-before2:AGE"));
    assert_true(has_feature(fixture, 3, "cover-after2:DATE"));
    assert_true(has_feature(fixture, 4, "cover-after:DATE"));
    assert_true(has_feature(fixture, 4, "cover-after-word:DATE+given"));
    assert_true(has_feature(fixture, 4, "cover-before2:NAME"));
    assert_false(has_feature(fixture, 4, "cover-before:NAME"));
    assert_true(has_feature(fixture, 0, "cover-after:AGE"));
    assert_true(has_feature(fixture, 5, "cover:DATE"));
}

/* Words of the vocabulary, by themselves and as neighbours; they stay what they are in an image. */
static void test_words_of_the_vocabulary(void **state)
{
    struct letter_fixture *fixture = *state;
    struct evidence_model *own = fixture->model, *opened;
    struct buffer image;
    struct scrim_error error;

    fixture->model = model_of(fixture, SLICE("word rose\nword saw\nperson itself:rose 1.5\nplace word-before:saw 2\norganization word-after:rose -1\n"));
    fixture->letter.evidence = fixture->model;
    fixture_read(fixture, "Reviewed. She saw Rose and rose. Xyzzy Smith");
    fixture->letter.evidence = fixture->model;
    assert_true(has_feature(fixture, 4, "itself:rose"));
    assert_true(has_feature(fixture, 4, "word-before:saw"));
    assert_false(has_feature(fixture, 6, "itself:rose")); /* a word without a capital */
    assert_true(has_feature(fixture, 5, "word-before:rose"));
    assert_true(has_feature(fixture, 3, "word-after:rose"));
    assert_true(evidence_is_english(&fixture->letter, &fixture->token_classes, 3));
    assert_false(evidence_is_english(&fixture->letter, &fixture->token_classes, 8)); /* Xyzzy */
    assert_false(evidence_is_english(&fixture->letter, &fixture->token_classes, 7)); /* a full stop */
    assert_int_equal(vocabulary_count(evidence_vocabulary(fixture->model)), 2);
    assert_true(evidence_weight(fixture->model, evidence_word_feature(fixture->model, 0, 0), TAG_PERSON) == 1.5f);
    assert_true(evidence_weight(fixture->model, evidence_word_feature(fixture->model, 1, 1), TAG_PLACE) == 2.0f);
    assert_true(evidence_weight(fixture->model, evidence_word_feature(fixture->model, 0, 2), TAG_ORGANIZATION) == -1.0f);
    buffer_init(&image, 1 << 24);
    evidence_model_save(fixture->model, &image);
    assert_int_equal(evidence_model_open(buffer_slice(&image), fixture->classes, fixture->lexicon, &opened, &error), SCRIM_OK);
    assert_int_equal(vocabulary_number(evidence_vocabulary(opened), SLICE("saw")), 1);
    assert_true(evidence_weight(opened, evidence_word_feature(opened, 1, 1), TAG_PLACE) == 2.0f);
    evidence_model_free(opened);
    for (size_t length = 0; length < image.length; length += 997)
        assert_int_equal(evidence_model_open(slice_of(image.data, length), fixture->classes, fixture->lexicon, &opened, &error), SCRIM_CONFIGURATION);
    buffer_free(&image);
    evidence_model_free(fixture->model);
    fixture->model = own;
    fixture->letter.evidence = own;
}

static void test_a_letter_of_one_token(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Q");
    assert_true(has_feature(fixture, 0, "before:edge"));
    assert_true(has_feature(fixture, 0, "after:edge"));
    assert_true(has_feature(fixture, 0, "line:short"));
}

/* A word in more lists than there is room for features. */
static void test_features_of_a_word_in_many_lists(void **state)
{
    struct letter_fixture *fixture = *state;
    struct fixture_list lists[100];
    char names[100][8];
    struct buffer compiled;
    struct lexicon *lexicon;
    struct scrim_error error;

    for (size_t i = 0; i < 100; i++) {
        snprintf(names[i], sizeof names[i], "l%zu", i);
        lists[i] = (struct fixture_list){names[i], "none", "xyzzy\n"};
    }
    fixture_compile(lists, 100, &compiled);
    assert_int_equal(lexicon_open(buffer_slice(&compiled), slice_of(NULL, 0), &lexicon, &error),
                     SCRIM_OK);
    fixture_read(fixture, "XYZZY XYZZY");
    struct word_classes *classes;
    struct evidence_model *model;
    struct token_classes tokens;
    uint32_t features[EVIDENCE_FEATURES];
    assert_int_equal(word_classes_new(SLICE(""), lexicon, &classes, &error), SCRIM_OK);
    assert_int_equal(evidence_model_new(SLICE(""), SLICE(""), classes, lexicon, &model, &error),
                     SCRIM_OK);
    fixture->letter.lexicon = lexicon;
    fixture->letter.evidence = model;
    lexicon_annotate(lexicon, fixture->letter.view.text, &fixture->letter.tokens);
    assert_int_equal(token_classes_build(&fixture->letter, classes, &tokens, &error), SCRIM_OK);
    size_t count = evidence_features(&fixture->letter, &tokens, 1, features);
    assert_true(count > 30 && count <= EVIDENCE_FEATURES);
    evidence_model_free(model);
    word_classes_free(classes);
    lexicon_free(lexicon);
    buffer_free(&compiled);
}

/* A saved model opened again has the same weights and sums; one of other word classes is refused. */
static void test_images(void **state)
{
    const struct letter_fixture *fixture = *state;
    struct evidence_model *opened,
        *saved = model_of(fixture, SLICE("person bias:1 1.5\nperson suffix:ski -2\n"
                                         "transition out person 0.25\naccept place 3\n"));
    struct word_classes *others;
    struct buffer image;
    struct scrim_error error;

    buffer_init(&image, 1 << 24);
    evidence_model_save(saved, &image);
    struct slice bytes = buffer_slice(&image);
    assert_int_equal(
        evidence_model_open(bytes, fixture->classes, fixture->lexicon, &opened, &error), SCRIM_OK);
    for (uint32_t feature = 0; feature < evidence_feature_count(saved); feature++)
        assert_true(evidence_weight(opened, feature, TAG_PERSON) ==
                    evidence_weight(saved, feature, TAG_PERSON));
    assert_true(only_weight(opened) == -0.5f);
    assert_true(evidence_transition(opened, TAG_OUT, TAG_PERSON) == 0.25f);
    assert_true(evidence_acceptance(opened, TAG_PLACE) == 3.0f);
    evidence_model_free(opened);
    assert_int_equal(evidence_model_open(slice_of(bytes.data, bytes.length - 1), fixture->classes,
                                         fixture->lexicon, &opened, &error),
                     SCRIM_CONFIGURATION);
    assert_null(opened);
    assert_int_equal(word_classes_new(SLICE(""), fixture->lexicon, &others, &error), SCRIM_OK);
    assert_int_equal(evidence_model_open(bytes, others, fixture->lexicon, &opened, &error),
                     SCRIM_CONFIGURATION);
    image.data[0] ^= 1;
    assert_int_equal(
        evidence_model_open(bytes, fixture->classes, fixture->lexicon, &opened, &error),
        SCRIM_CONFIGURATION);
    word_classes_free(others);
    evidence_model_free(saved);
    buffer_free(&image);
}

static size_t run_end(struct letter_fixture *fixture, const char *text, size_t first)
{
    fixture_read(fixture, text);
    return evidence_run_end(&fixture->letter, &fixture->token_classes, first);
}

static void test_runs(void **state)
{
    struct letter_fixture *fixture = *state;
    char text[512] = "";

    assert_int_equal(run_end(fixture, "Maria Delgado came", 0), 2);
    assert_int_equal(run_end(fixture, "came Maria", 0), 0);         /* lower case, no name */
    assert_int_equal(run_end(fixture, "maria delgado came", 0), 2); /* names in lower case too */
    assert_int_equal(run_end(fixture, "Xyzzy of the Plugh came", 0), 4); /* joints between */
    assert_int_equal(run_end(fixture, "Xyzzy of the came", 0), 1); /* joints at the end fall off */
    assert_int_equal(run_end(fixture, "of Xyzzy", 0), 0);          /* nor do they begin */
    assert_int_equal(run_end(fixture, "Delgado-Smith came", 0), 3);
    assert_int_equal(run_end(fixture, "Xyzzy & Plugh came", 0), 3);
    assert_int_equal(run_end(fixture, "J. Smith came", 0), 3);
    assert_int_equal(run_end(fixture, "Dr. Smith came", 0), 3);
    assert_int_equal(run_end(fixture, "Smith. Delgado came", 0),
                     1); /* a full stop that ends a sentence */
    assert_int_equal(run_end(fixture, "Smith, Delgado", 0), 1);
    assert_int_equal(run_end(fixture, "Smith\n\nDelgado", 0), 1);
    assert_int_equal(run_end(fixture, "Smith 12 Delgado", 0), 1);
    for (size_t i = 0; i < 70; i++)
        strcat(text, "Smith ");
    assert_int_equal(run_end(fixture, text, 0), 64); /* a long run is cut */
    assert_int_equal(evidence_run_end(&fixture->letter, &fixture->token_classes, 64), 70);
}

/* The sum of one token's evidence for a tag, added up from what evidence_features and
 * evidence_weight say. */
static double own_sum(const struct letter_fixture *fixture, size_t token, enum tag tag)
{
    uint32_t features[EVIDENCE_FEATURES];
    size_t count = evidence_features(&fixture->letter, &fixture->token_classes, token, features);
    double sum = 0;
    for (size_t i = 0; tag != TAG_OUT && i < count; i++)
        sum += (double)evidence_weight(fixture->letter.evidence, features[i], tag);
    return sum;
}

static double transition(const struct letter_fixture *fixture, unsigned from, unsigned to)
{
    return (double)evidence_transition(fixture->letter.evidence, (enum tag)from, (enum tag)to);
}

static struct tagging tag_letter(struct letter_fixture *fixture)
{
    struct tagging tagging;
    struct scrim_error error;
    assert_int_equal(evidence_tag(&fixture->letter, &tagging, &error), SCRIM_OK);
    return tagging;
}

static bool close_to(double left, double right)
{
    return left - right < 1e-3 && right - left < 1e-3;
}

static void test_margins_are_the_sum_of_their_terms(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "saw Maria Delgado in Fresno today");
    struct tagging tagging = tag_letter(fixture);
    static const uint8_t wanted[] = {TAG_OUT, TAG_PERSON, TAG_PERSON, TAG_OUT, TAG_PLACE, TAG_OUT};
    assert_int_equal(fixture->letter.tokens.count, sizeof wanted);
    assert_memory_equal(tagging.tag, wanted, sizeof wanted);
    double person = transition(fixture, TAG_OUT, TAG_PERSON) + own_sum(fixture, 1, TAG_PERSON) +
                    transition(fixture, TAG_PERSON, TAG_PERSON) + own_sum(fixture, 2, TAG_PERSON) +
                    transition(fixture, TAG_PERSON, TAG_OUT);
    double place = transition(fixture, TAG_OUT, TAG_PLACE) + own_sum(fixture, 4, TAG_PLACE) +
                   transition(fixture, TAG_PLACE, TAG_OUT);
    assert_int_equal(tagging.run_count, 2);
    assert_int_equal(tagging.runs[0].first, 1);
    assert_true(close_to((double)tagging.runs[0].margin, person));
    assert_int_equal(tagging.runs[1].first, 4);
    assert_true(close_to((double)tagging.runs[1].margin, place));
}

/* Weights without sense, so that no path is favoured. */
static struct evidence_model *random_model(const struct letter_fixture *fixture, uint32_t seed)
{
    struct buffer text;
    char name[64], line[128];

    buffer_init(&text, (size_t)16 << 20);
    for (uint32_t i = 0; i < (TAG_COUNT - 1) * evidence_feature_count(fixture->model); i++) {
        seed = seed * 1664525u + 1013904223u;
        evidence_feature_name(fixture->model, i / (TAG_COUNT - 1), name);
        if (strncmp(name, "suffix:", 7) == 0 || strcmp(name, "list:") == 0)
            continue;
        snprintf(line, sizeof line, "%s %s %.2f\n", tag_name((enum tag)(1 + i % (TAG_COUNT - 1))),
                 name, (double)((seed >> 12) % 201) / 100 - 1);
        buffer_append_string(&text, line);
    }
    for (unsigned from = 0; from < TAG_COUNT; from++)
        for (unsigned to = 0; to < TAG_COUNT; to++) {
            seed = seed * 1664525u + 1013904223u;
            snprintf(line, sizeof line, "transition %s %s %.2f\n", tag_name((enum tag)from),
                     tag_name((enum tag)to), (double)((seed >> 12) % 201) / 100 - 1);
            buffer_append_string(&text, line);
        }
    struct evidence_model *model = model_of(fixture, buffer_slice(&text));
    buffer_free(&text);
    return model;
}

enum { WORDS = 5, PATHS = 4 * 4 * 4 * 4 * 4 };

/* The sum of the path that the digits (to base 4) of `path` spell. */
static double path_sum(double own[WORDS][TAG_COUNT], const struct letter_fixture *fixture,
                       unsigned path)
{
    unsigned last = TAG_OUT;
    double sum = 0;
    for (size_t i = 0; i < WORDS; i++, path /= 4) {
        sum += transition(fixture, last, path % 4) + own[i][path % 4];
        last = path % 4;
    }
    return sum + transition(fixture, last, TAG_OUT);
}

static void test_the_best_path_is_the_best_of_all(void **state)
{
    struct letter_fixture *fixture = *state;

    for (uint32_t seed = 1; seed <= 25; seed++) {
        struct evidence_model *model = random_model(fixture, seed);
        double own[WORDS][TAG_COUNT], best = -1e9;
        fixture_read(fixture, "Maria Xyzzy Fresno Hospital Smith");
        fixture->letter.evidence = model;
        struct tagging tagging = tag_letter(fixture);
        for (size_t i = 0; i < WORDS; i++)
            for (unsigned tag = 0; tag < TAG_COUNT; tag++)
                own[i][tag] = own_sum(fixture, i, (enum tag)tag);
        for (unsigned path = 0; path < PATHS; path++) {
            double sum = path_sum(own, fixture, path);
            best = sum > best ? sum : best;
        }
        unsigned chosen = 0;
        for (size_t i = WORDS; i-- > 0;)
            chosen = chosen * 4 + tagging.tag[i];
        assert_true(close_to(path_sum(own, fixture, chosen), best));
        evidence_model_free(model);
    }
}

static void test_empty_letter(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "");
    struct tagging tagging = tag_letter(fixture);
    assert_non_null(tagging.tag);
    assert_int_equal(tagging.run_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_errors_name_the_line),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_transitions),
        cmocka_unit_test(test_tags_have_names),
        cmocka_unit_test(test_names_of_features_are_read_back),
        cmocka_unit_test(test_features_of_a_word),
        cmocka_unit_test(test_lines_and_columns_bound_what_a_word_sees),
        cmocka_unit_test(test_capitals_in_a_line_of_capitals),
        cmocka_unit_test(test_lower_case_elsewhere_and_cover),
        cmocka_unit_test(test_what_is_found_near),
        cmocka_unit_test(test_words_of_the_vocabulary),
        cmocka_unit_test(test_a_letter_of_one_token),
        cmocka_unit_test(test_features_of_a_word_in_many_lists),
        cmocka_unit_test(test_images),
cmocka_unit_test(test_runs),
        cmocka_unit_test(test_margins_are_the_sum_of_their_terms),
        cmocka_unit_test(test_the_best_path_is_the_best_of_all),
        cmocka_unit_test(test_empty_letter),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
