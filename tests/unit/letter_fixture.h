/* A letter without the engine: a small lexicon whose every list is written out here, so that a test
 * says what a word is and no change of the shipped dictionaries changes its meaning.  Include after
 * cmocka.h.
 *
 * Ownership: fixture_open takes, fixture_close gives back; fixture_read may be called again and
 * again. */
#ifndef SCRIM_TESTS_LETTER_FIXTURE_H
#define SCRIM_TESTS_LETTER_FIXTURE_H

#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "passes/evidence.h"
#include "passes/letter.h"
#include "passes/protect.h"
#include "passes/span.h"
#include "passes/word_classes.h"
#include "rules/lexicon_build.h"

struct fixture_list {
    const char *name, *kind, *entries;
};

static const struct fixture_list fixture_lists[] = {
    {"title", "none", "dr\njudge\nmr\nmrs\nms\nprof\n"},
    {"title-female", "none", "mrs\nms\n"},
    {"title-male", "none", "mr\n"},
    {"given-male", "none", "james\njean\njohn\nrobert\nrose\nvincent\nwill\n"},
    {"given-female", "none", "anna\njean\nkim\nmaria\nrose\n"},
    {"given-world", "none", "kenji\nwillem\n"},
    {"surname-us", "rank",
     "anna\t9000\nbrown\t4\ndelgado\t400\ngarcia\t8\nhodgkin\t40000\njames\t60\nnetter\t50000\npage\t200\nrose\t300\nsmith\t1"
     "\n"
     "young\t30\n"},
    {"surname-world", "none", "gogh\ntanaka\n"},
    {"particle", "none", "de\nla\nvan\n"},
    {"name-suffix", "none", "iii\njr\nsr\n"},
    {"credential", "none", "b a\nesq\nm d\nmd\nph d\nphd\n"},
    {"judge-letter", "none", "j\np j\n"},
    {"facility-head", "none", "clinic\nhospital\nmedical center\nprison\n"},
    {"facility-modifier", "none", "county\nregional\nstate\nuniversity\n"},
    {"organisation-head", "none", "association\ncompany\n"},
    {"legal-form", "none", "inc\nllc\np l c\n"},
    {"generic-body", "none", "company\ncounty\nstate\n"},
    {"street-type", "none", "avenue\nstreet\n"},
    {"direction", "none", "north\n"},
    {"unit-word", "none", "apt\n"},
    {"county-word", "none", "county\n"},
    {"preposition-of", "none", "of\n"},
    {"preposition-place", "none", "at\nto\n"},
    {"preposition-other", "none", "on\nsince\n"},
    {"preposition-agent", "none", "by\n"},
    {"conjunction", "none", "and\n"},
    {"conjunction-clause", "none", "that\n"},
    {"auxiliary", "none", "was\n"},
    {"weekday", "value", "fri\t5\nfriday\t5\n"},
    {"season", "none", "spring\n"},
    {"article", "none", "a\nthe\n"},
    {"abbreviation", "none", "d o b\ndob\nd.o.b\n"},
    {"form-label", "none", "claim number\npage\n"},
    {"heading", "none", "vitals\n"},
    {"occupation", "none", "welder\n"},
    {"trade-word", "none", "cutter\n"},
    {"trade-aside", "none", "lady\nretired\n"},
    {"number-word", "value", "forty\t40\n"},
    {"role-attorney", "none", "attorney\nesq\n"},
    {"role-official", "none", "adjuster\njudge\n"},
    {"role-clinician", "none", "dr\nmd\nsurgeon\n"},
    {"role-patient", "none", "claimant\npatient\n"},
    {"relative", "none", "mother\nwife\n"},
    {"pronoun-female", "none", "her\nshe\n"},
    {"pronoun-male", "none", "he\nhis\n"},
    {"pronoun-possessive", "none", "her\nhis\nour\n"},
    {"either-sex", "none", "kim\n"},
    {"chiefly-female", "none", "jean\n"},
    {"state", "none", "california\nnew york\n"},
    {"state-code", "none", "ca\n"},
    {"country", "none", "canada\n"},
    {"place-us", "none", "fresno\nlong beach\n"},
    {"company", "none", "acme tools\n"},
    {"eponym", "none", "hodgkin lymphoma\nparkinson disease\n"},
    {"scale", "none", "beck depression inventory\n"},
    {"guideline", "none", "acoem\nama\nnetter\n"},
    {"drug", "none", "warfarin\n"},
    {"english", "tier",
     "a\t10\nand\t10\nbrown\t20\nclinic\t35\ncounty\t20\ndepression\t35\ndisease\t20\nhospital\t10"
     "\nhe\t10\nin\t10\n"
     "inventory\t35\nmay\t10\nof\t10\nreviewed\t20\nrose\t20\nsaw\t10\nseen\t10\nshe\t10\nslab\t35\nsteel\t40"
     "\nthe\t10\nto\t10\n"
     "wall\t10\nwas\t10\nwill\t10\nwith\t10\nyoung\t10\n"},
};

static const char fixture_classes[] = "# classes of the fixture\n"
                                      "article article +joins +function\n"
                                      "of preposition-of +joins +function\n"
                                      "conjunction conjunction +joins +function\n"
                                      "title title +abbreviates +capital\n"
                                      "credential credential +abbreviates +written\n"
                                      "suffix name-suffix +abbreviates\n"
                                      "scale scale\n"
                                      "relative relative\n"
                                      "patient role-patient\n"
                                      "clinician role-clinician\n"
                                      "official role-official\n"
                                      "attorney role-attorney\n"
                                      "facility-head facility-head +follows\n"
                                      "legal-form legal-form +abbreviates\n"
                                      "organisation-head organisation-head\n"
                                      "street-type street-type +abbreviates +follows\n"
                                      "state state +capital\n"
                                      "country country +capital\n"
                                      "modifier facility-modifier +follows\n"
                                      "particle particle +joins\n"
                                      "given given-male|given-female|given-world !english +lower +capital\n"
                                      "surname surname-us|surname-world !english +lower +capital\n"
                                      "place place-us +capital\n"
                                      "common tier:20\n"
                                      "word english\n";

/* Clear cases only: a given name and a surname are a person, a place a place, a head word an
 * organisation. */
static const char fixture_weights[] = "transition out person -1\n"
                                      "transition out organization -1\n"
                                      "transition out place -1\n"
                                      "transition person person 1\n"
                                      "transition organization organization 1\n"
                                      "transition place place 1\n"
                                      "person word:given/capital 3\n"
                                      "person word:surname/capital 3\n"
                                      "person word:given/initial 2\n"
                                      "person word:unknown/initial 2\n"
                                      "person word:article/initial 2\n"
                                      "person pair:title+unknown 4\n"
                                      "person word:title/capital -6\n"
                                      "organization word:facility-head/capital 4\n"
                                      "organization word:organisation-head/capital 4\n"
                                      "organization after:facility-head 3\n"
                                      "organization after:organisation-head 3\n"
                                      "place word:place/capital 4\n"
                                      "place word:state/capital 4\n"
                                      "place word:country/capital 4\n"
                                      "place word:modifier/capital 1\n"
                                      "place word:street-type/capital 1\n";

static const char fixture_protect[] = "# shields of the fixture\n"
                                      "guideline 985 bars capitals\n"
                                      "eponym 985\n"
                                      "scale 960\n"
                                      "drug 900\n"
                                      "abbreviation 800 labels\n"
                                      "form-label 000 labels\n";

struct letter_fixture {
    struct arena arena, aside;
    struct buffer compiled;
    struct lexicon *lexicon;
    struct word_classes *classes;
    struct evidence_model *model;
    struct protect_lists *protect;
    struct word_lists lists;
    struct token_classes token_classes;
    struct letter letter;
    struct spans spans;
};

static inline void fixture_compile(const struct fixture_list *lists, size_t count,
                                   struct buffer *compiled)
{
    struct lexicon_builder *builder = lexicon_builder_new();
    struct scrim_error error;

    assert_non_null(builder);
    for (size_t i = 0; i < count; i++) {
        char text[2048];
        int length =
            snprintf(text, sizeof text, "# source: this test\n# licence: MIT\n# number: %s\n%s",
                     lists[i].kind, lists[i].entries);
        assert_true(length > 0 && (size_t)length < sizeof text);
        assert_int_equal(lexicon_builder_add(builder, slice_from_string(lists[i].name),
                                             slice_of(text, (size_t)length), &error),
                         SCRIM_OK);
    }
    buffer_init(compiled, LIMIT_DICTIONARY_FILE);
    assert_int_equal(lexicon_builder_finish(builder, compiled, &error), SCRIM_OK);
    lexicon_builder_free(builder);
}

static inline void fixture_open(struct letter_fixture *fixture)
{
    struct scrim_error error;

    memset(fixture, 0, sizeof *fixture);
    arena_init(&fixture->arena, (size_t)256 << 20);
    arena_init(&fixture->aside, (size_t)256 << 20);
    fixture_compile(fixture_lists, sizeof fixture_lists / sizeof *fixture_lists,
                    &fixture->compiled);
    assert_int_equal(lexicon_open(buffer_slice(&fixture->compiled), slice_of(NULL, 0),
                                  &fixture->lexicon, &error),
                     SCRIM_OK);
    assert_int_equal(word_classes_new(slice_from_string(fixture_classes), fixture->lexicon,
                                      &fixture->classes, &error),
                     SCRIM_OK);
    assert_int_equal(evidence_model_new(slice_from_string(fixture_weights), SLICE(""),
                                        fixture->classes, fixture->lexicon, &fixture->model,
                                        &error),
                     SCRIM_OK);
    word_lists_find(fixture->lexicon, &fixture->lists);
    assert_int_equal(protect_lists_new(slice_from_string(fixture_protect), fixture->lexicon,
                                       &fixture->protect, &error),
                     SCRIM_OK);
}

static inline void fixture_close(struct letter_fixture *fixture)
{
    tokens_free(&fixture->letter.tokens);
    candidates_free(&fixture->letter.candidates);
    free(fixture->spans.items);
    protect_lists_free(fixture->protect);
    evidence_model_free(fixture->model);
    word_classes_free(fixture->classes);
    lexicon_free(fixture->lexicon);
    buffer_free(&fixture->compiled);
    arena_free(&fixture->arena);
    arena_free(&fixture->aside);
}

/* text -> decoded, view, tokens with their records and classes; no pass has run. */
static inline void fixture_read_slice(struct letter_fixture *fixture, struct slice text)
{
    struct letter *letter = &fixture->letter;
    struct tokens tokens = letter->tokens;
    candidates_clear(&letter->candidates);
    struct candidates candidates = letter->candidates;
    struct scrim_error error;

    arena_reset(&fixture->arena);
    arena_reset(&fixture->aside);
    fixture->spans.count = 0;
    *letter = (struct letter){.arena = &fixture->arena,
                              .aside = &fixture->aside,
                              .tokens = tokens,
                              .candidates = candidates,
                              .lexicon = fixture->lexicon,
                              .protect = fixture->protect,
                              .lists = &fixture->lists,
                              .evidence = fixture->model,
                              .context = letter->context,
                              .seed = {3, 7}};
    assert_int_equal(decode(text, NULL, &fixture->arena, &letter->decoded, &error), SCRIM_OK);
    assert_int_equal(view_build(&letter->decoded, &fixture->arena, &letter->view, &error),
                     SCRIM_OK);
    assert_int_equal(tokens_build(&letter->view, &letter->tokens, &error), SCRIM_OK);
    lexicon_annotate(fixture->lexicon, letter->view.text, &letter->tokens);
    assert_int_equal(token_classes_build(letter, fixture->classes, &fixture->token_classes, &error),
                     SCRIM_OK);
    letter->classes = &fixture->token_classes;
}

static inline void fixture_read(struct letter_fixture *fixture, const char *text)
{
    fixture_read_slice(fixture, slice_from_string(text));
}

/* The view range of the nth (from 0) place where piece stands. */
static inline struct view_range fixture_find_nth(const struct letter_fixture *fixture,
                                                 const char *piece, size_t nth)
{
    struct slice view = fixture->letter.view.text;
    size_t length = strlen(piece);

    for (size_t at = 0; at + length <= view.length; at++)
        if (memcmp(view.data + at, piece, length) == 0 && nth-- == 0)
            return (struct view_range){{(uint32_t)at}, {(uint32_t)(at + length)}};
    fail_msg("the view does not hold '%s'", piece);
    return (struct view_range){{0}, {0}};
}

static inline struct view_range fixture_find(const struct letter_fixture *fixture,
                                             const char *piece)
{
    return fixture_find_nth(fixture, piece, 0);
}

/* Adds an exact candidate and returns its index. */
static inline size_t fixture_add_range(struct letter_fixture *fixture, struct view_range range,
                                       enum type type, unsigned confidence)
{
    struct candidate candidate = {.range = range,
                                  .rule = "test/rule",
                                  .type = (uint8_t)type,
                                  .guess = TYPE_NONE,
                                  .exact = true,
                                  .confidence = (uint16_t)confidence};
    struct scrim_error error;

    assert_int_equal(letter_add(&fixture->letter, &candidate, &error), SCRIM_OK);
    return fixture->letter.candidates.count - 1;
}

static inline size_t fixture_add(struct letter_fixture *fixture, const char *piece, enum type type,
                                 unsigned confidence)
{
    return fixture_add_range(fixture, fixture_find(fixture, piece), type, confidence);
}

/* Adds a span as resolve would make it; spans must be added in the order of the text. */
static inline struct span *fixture_span_nth(struct letter_fixture *fixture, const char *piece,
                                            size_t nth, enum type type)
{
    struct view_range range = fixture_find_nth(fixture, piece, nth);
    struct spans *spans = &fixture->spans;

    if (spans->count == spans->capacity) {
        spans->capacity = spans->capacity ? spans->capacity * 2 : 16;
        spans->items = realloc(spans->items, spans->capacity * sizeof *spans->items);
        assert_non_null(spans->items);
    }
    spans->items[spans->count] =
        (struct span){.view = range,
                      .document = view_to_document(&fixture->letter.view, range),
                      .rule = "test/rule",
                      .type = (uint8_t)type,
                      .guess = TYPE_NONE,
                      .action = ACTION_SURROGATE,
                      .exact = true,
                      .confidence = 950};
    return &spans->items[spans->count++];
}

static inline struct span *fixture_span(struct letter_fixture *fixture, const char *piece,
                                        enum type type)
{
    return fixture_span_nth(fixture, piece, 0, type);
}

/* The candidate of a rule that covers exactly this piece; NULL when there is none. */
static inline const struct candidate *fixture_candidate(const struct letter_fixture *fixture,
                                                        const char *rule, const char *piece,
                                                        size_t nth)
{
    struct view_range range = fixture_find_nth(fixture, piece, nth);

    for (size_t i = 0; i < fixture->letter.candidates.count; i++) {
        const struct candidate *candidate = &fixture->letter.candidates.items[i];
        if (strcmp(candidate->rule, rule) == 0 && candidate->range.start.byte == range.start.byte &&
            candidate->range.end.byte == range.end.byte)
            return candidate;
    }
    return NULL;
}

/* group_setup and group_teardown of every test that reads letters: *state is the fixture. */
static inline int fixture_setup(void **state)
{
    struct letter_fixture *fixture = malloc(sizeof *fixture);
    if (!fixture)
        return -1;
    fixture_open(fixture);
    *state = fixture;
    return 0;
}

static inline int fixture_teardown(void **state)
{
    fixture_close(*state);
    free(*state);
    return 0;
}

#endif
