/* Ages, trades, codes, dates and gaps by the words around them: where they may stand, what is told of them, the file of weights, and what is believed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/context.h"
#include "passes/passes.h"

/* Whether a place of the kind begins with the token: *place. */
static bool is_place(const struct letter *letter, const struct context_cover *cover, size_t token, enum context_kind kind, struct context_place *place)
{
    if (kind == CONTEXT_GROUPS)
        return context_groups_at(letter, cover, token, place);
    if (kind == CONTEXT_SHORT)
        return context_short_at(letter, token, place);
    return context_place_at(letter, cover, token, place) && place->kind == kind;
}

/* The words of all places of a kind, parted by bars. */
static const char *places(struct letter_fixture *fixture, const char *text, enum context_kind kind)
{
    static char found[256];
    size_t length = 0;

    fixture_read(fixture, text);
    struct context_cover cover;
    assert_true(context_cover_find(&fixture->letter, &cover));
    for (size_t i = 0; i < fixture->letter.tokens.count; i++) {
        struct context_place place;
        if (!is_place(&fixture->letter, &cover, i, kind, &place))
            continue;
        const struct token *first = &fixture->letter.tokens.items[place.first], *last = &fixture->letter.tokens.items[place.end - 1];
        length += (size_t)snprintf(found + length, sizeof found - length, "%s%.*s", length ? "|" : "", (int)(last->start + last->length - first->start),
                                   fixture->letter.view.text.data + first->start);
    }
    found[length] = 0;
    return found;
}

static void test_numbers_that_may_be_ages(void **state)
{
    assert_string_equal(places(*state, "at 21, until 64. (28) and 110 forty", CONTEXT_AGE), "21|64|28|110|forty");
    assert_string_equal(places(*state, "0 111 5/5 12% L4 $40 1.5 10:30 5'9 #3 -4 7-8 2,000", CONTEXT_AGE), "");
}

static void test_words_that_may_be_trades(void **state)
{
    assert_string_equal(places(*state, "a welder and his slab cutter", CONTEXT_TRADE), "welder|slab cutter");
    assert_string_equal(places(*state, "two welders; Welder. the retired welder", CONTEXT_TRADE), "welders|Welder|welder");
    assert_string_equal(places(*state, "the lady, a Xyzzy welder", CONTEXT_TRADE), "welder");
}

static void test_what_may_be_a_code(void **state)
{
    assert_string_equal(places(*state, "MLN4K7, (003417-118265-WC-01) A12.345 #701440; 204170 20417", CONTEXT_CODE), "MLN4K7|003417-118265-WC-01|A12.345|701440|204170");
    assert_string_equal(places(*state, "KNDB 14882-13, HKT 4471; BROWN 4471", CONTEXT_CODE), "KNDB 14882-13|14882-13|HKT 4471");
    assert_string_equal(places(*state, "1234 105-127 1900-0730 L4-L5 5/10/14 12.345 10000% abc12345x a@b12345 44/12345", CONTEXT_CODE), "");
}

static void test_a_code_in_pieces(void **state)
{
    assert_string_equal(places(*state, "35 044718 220917 6, WN 4471 KR; R/48,210 KX8 04T", CONTEXT_GROUPS),
                        "35 044718 220917 6|044718 220917 6|220917 6|WN 4471 KR|4471 KR|R/48,210 KX8 04T|KX8 04T");
    assert_string_equal(places(*state, "(34 602 118) A_4471 B-2018:29-90187", CONTEXT_GROUPS), "34 602 118|602 118|A_4471 B-2018:29-90187|B-2018:29-90187");
    assert_string_equal(places(*state, "105-127; 12345; 4471  22 9 8 welder 4471 slab 1,2", CONTEXT_GROUPS), "");
}

static void test_a_short_number(void **state)
{
    assert_string_equal(places(*state, "tag 14, #4473 (136) 12345. 7", CONTEXT_SHORT), "14|4473|136|12345");
    assert_string_equal(places(*state, "7 123456 5/10 12% 1.5 L45 2,000 -44 18-year 44th", CONTEXT_SHORT), "");
}

static void test_what_may_be_a_day(void **state)
{
    assert_string_equal(places(*state, "5/10, (2/3) 31/12. 5/5", CONTEXT_DAY), "5/10|2/3|31/12|5/5");
    assert_string_equal(places(*state, "13/13 0/4 5/32 5/10/14 5/10% L5/6 5/10.5 a5/5 1/2-3 100/5", CONTEXT_DAY), "");
}

/* Whether numbers with a full stop between are asked about, in a letter with a candidate for a date. */
static void test_dotted_days_beside_a_dotted_date(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *date;
        bool dotted;
    } rows[] = {{"10.7.19", true}, {"10.7", false}, {"10/7/19", false}, {"July 10", false}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct context_cover cover;
        struct context_place place;
        char text[64];
        snprintf(text, sizeof text, "%s, seen 11.6 again", rows[i].date);
        fixture_read(fixture, text);
        fixture_add(fixture, rows[i].date, TYPE_DATE, 900);
        assert_true(context_cover_find(&fixture->letter, &cover));
        size_t token = tokens_at(&fixture->letter.tokens, fixture_find(fixture, "11.6").start.byte);
        assert_int_equal(context_place_at(&fixture->letter, &cover, token, &place) && place.kind == CONTEXT_DOTTED, rows[i].dotted);
        if (rows[i].dotted)
            assert_int_equal(place.end, token + 3);
    }
}

static void test_what_may_be_a_date_alone(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *text;
        enum context_kind kind;
    } dates[] = {{"since 1998.", CONTEXT_YEAR}, {"(2039)", CONTEXT_YEAR}, {"the 9th,", CONTEXT_NTH}, {"31st", CONTEXT_NTH}, {"on Fri", CONTEXT_CALENDAR}, {"Friday's", CONTEXT_CALENDAR}, {"by spring;", CONTEXT_CALENDAR}};
    static const char *const others[] = {"1899 2040 199 19980", "2012-13", "-2012", "2012.5", "$1998", "x1998", "0th 32nd 9Th 9days 9 th 119th", "Fri-Sat", "sprang"};
    struct context_place place;

    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        size_t found = 0;
        fixture_read(fixture, dates[i].text);
        for (size_t token = 0; token < fixture->letter.tokens.count; token++)
            if (context_date_at(&fixture->letter, token, &place)) {
                assert_int_equal(place.kind, dates[i].kind);
                found++;
            }
        assert_int_equal(found, 1);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        fixture_read(fixture, others[i]);
        for (size_t token = 0; token < fixture->letter.tokens.count; token++)
            assert_false(context_date_at(&fixture->letter, token, &place));
    }
}

/* The text with the form of each gap that may be, before the token. */
static const char *gaps(struct letter_fixture *fixture, const char *text, const char *found_before)
{
    static char marked[512];
    size_t length = 0, at = 0;
    struct context_cover cover;

    fixture_read(fixture, text);
    if (found_before)
        fixture_add(fixture, found_before, TYPE_MARKER, 950);
    assert_true(context_cover_find(&fixture->letter, &cover));
    for (size_t i = 0; i < fixture->letter.tokens.count; i++) {
        struct context_place place;
        const struct token *item = &fixture->letter.tokens.items[i];
        if (context_gap_at(&fixture->letter, &cover, i, &place)) {
            length += (size_t)snprintf(marked + length, sizeof marked - length, "%.*s<%c>", (int)(item->start - at),
                                       fixture->letter.view.text.data + at, place.form);
            at = item->start;
        }
    }
    snprintf(marked + length, sizeof marked - length, "%s", fixture->letter.view.text.data + at);
    return marked;
}

static void test_where_something_may_be_gone(void **state)
{
    assert_string_equal(gaps(*state, "seen at  on Monday. He  slept", NULL), "seen at <w>on Monday. He <w>slept");
    assert_string_equal(gaps(*state, "seen at , by Dr. , and (at .)", NULL), "seen at <b>, by Dr. <b>, and (at <b>.)");
    assert_string_equal(gaps(*state, "It was signed at. The, he. Dr.; (, RN)", NULL), "It was signed at<g>. The<g>, he. Dr.<g>; (<g>, RN)");
    assert_string_equal(gaps(*state, "a clerk at on it. She says that was it.", NULL), "a clerk at <p>on it. She says that <p>was it.");
    assert_string_equal(gaps(*state, "the clerk was and had it", NULL), "the clerk was <p>and had it");
    assert_string_equal(gaps(*state, "seen at Clinic. By:, MD", NULL), "seen at <h>Clinic. By<g>:<g>, MD");
    assert_string_equal(gaps(*state, "from what         told her,         and", NULL), "from what\t<w>told her<g>,\t<w>and");
    assert_string_equal(gaps(*state, "at 's house", NULL), "at <s>'s house");
    assert_string_equal(gaps(*state, "It was sent to\n\nNext came he.", NULL), "It was sent to\n\n<e>Next came he.");
    assert_string_equal(gaps(*state, "DOB:  MRN: 4471", NULL), "DOB: MRN: 4471"); /* a form */
    assert_string_equal(gaps(*state, "DOB:  MRN: 4471 ####", "####"), "DOB: <l>MRN: 4471 ####");
    assert_string_equal(gaps(*state, "He came.  She sat. Dr.  Lee; in the .5 of it ,x", NULL), "He came. She sat. Dr. Lee; in the .5 of it ,x");
    assert_string_equal(gaps(*state, "It was sent TO\n\nNext came he.", NULL), "It was sent TO\n\nNext came he."); /* as "BEND, OR" */
}

struct gathered {
    char text[4096];
    size_t length;
};

static void gather(void *context, const struct context_feature *feature)
{
    struct gathered *gathered = context;
    gathered->length += (size_t)snprintf(gathered->text + gathered->length, sizeof gathered->text - gathered->length, "[%.*s]", (int)feature->text.length, feature->text.data);
    assert_true(feature->hash == context_hash(feature->text));
}

struct hashes {
    uint64_t sum;
    size_t count;
};

static void add_hash(void *context, const struct context_feature *feature)
{
    struct hashes *hashes = context;
    hashes->sum += feature->hash;
    hashes->count++;
}

static void test_features(void **state)
{
    struct letter_fixture *fixture = *state;
    struct gathered gathered = {.length = 0};
    struct context_place place;

    fixture_read(fixture, "Dr. Lee came. His wife, Maria Delgado (41), said so.");
    fixture_add(fixture, "Maria Delgado", TYPE_NAME, 950);
    fixture_add(fixture, "41", TYPE_AGE, 950); /* told by a rule: that is not to be seen */
    struct context_cover cover;
    assert_true(context_cover_find(&fixture->letter, &cover));
    size_t token = 0;
    while (!context_place_at(&fixture->letter, &cover, token, &place))
        token++;
    context_features(&fixture->letter, &cover, &place, gather, &gathered);
    static const char *const wanted[] = {"[age bias]", "[age years=d#]", "[age p1=(]", "[age p2=<NAME>]", "[age p12=<NAME> (]", "[age n1=)]", "[age n12=) ,]",
                                         "[age pn=( )]", "[age break=00]", "[age p2-list=capital]", "[age near=wife]", "[age near=his]", "[age far=said]"};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        assert_non_null(strstr(gathered.text, wanted[i]));
    struct hashes told = {0, 0}, untold = {0, 0};
    context_features(&fixture->letter, &cover, &place, add_hash, &told);
    context_hashes(&fixture->letter, &cover, &place, add_hash, &untold);
    assert_true(told.count > 0 && told.count == untold.count && told.sum == untold.sum);
    assert_null(strstr(gathered.text, "<AGE>"));
    assert_null(strstr(gathered.text, "near=came")); /* another sentence */
}

static struct context_model *model_of(const char *text)
{
    struct context_model *model;
    struct scrim_error error;
    assert_int_equal(context_model_new(slice_from_string(text), &model, &error), SCRIM_OK);
    return model;
}

static void test_weights_are_read(void **state)
{
    struct context_model *model = model_of("# note\nage bias -1.50\nage p12=at the 0.25\ntrade word=welder 12.00\n"), *opened;
    struct buffer image;
    struct scrim_error error;

    (void)state;
    buffer_init(&image, 1 << 20);
    context_model_save(model, &image);
    assert_int_equal(context_model_open(buffer_slice(&image), &opened, &error), SCRIM_OK);
    for (int i = 0; i < 2; i++) {
        const struct context_model *one = i ? opened : model;
        assert_int_equal(context_weight(one, context_hash(SLICE("age bias"))), -150);
        assert_int_equal(context_weight(one, context_hash(SLICE("age p12=at the"))), 25);
        assert_int_equal(context_weight(one, context_hash(SLICE("trade word=welder"))), 1200);
        assert_int_equal(context_weight(one, context_hash(SLICE("age word=welder"))), 0);
    }
    context_model_free(opened);
    context_model_free(model);
    assert_int_equal(context_model_open(slice_of(image.data, image.length - 1), &opened, &error), SCRIM_CONFIGURATION);
    assert_int_equal(context_model_open(SLICE(""), &opened, &error), SCRIM_CONFIGURATION);
    buffer_free(&image);
}

static void test_errors_name_the_line(void **state)
{
    static const char *const bad[] = {"age bias", "age bias 1", "age bias .50", "age bias 1.5", "age bias a.50", "age bias 1.5x", " 1.50", "age bias 1.50 "};
    struct context_model *model;
    struct scrim_error error;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(context_model_new(slice_from_string(bad[i]), &model, &error), SCRIM_CONFIGURATION);
        assert_null(model);
        assert_string_equal(error.message, "context.evidence:1: want KIND FEATURE WEIGHT");
    }
}

static void test_what_outweighs_is_found(void **state)
{
    struct letter_fixture *fixture = *state;
    struct context_model *model = model_of("age bias -2.00\nage p1=until 3.00\nday p1=until 2.00\ntrade bias -1.00\ntrade p1=a 5.00\n");
    struct scrim_error error;

    fixture_read(fixture, "He smoked until 21 and 22, a slab cutter, the welder, until 99, until 3/14.");
    fixture->letter.context = model;
    fixture_add(fixture, "99", TYPE_ID, 950); /* a rule knows what it is */
    assert_int_equal(pass_context_found(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 4);
    const struct candidate *day = fixture_candidate(fixture, "date/context", "3/14", 0);
    assert_non_null(day);
    assert_int_equal(day->type, TYPE_DATE);
    assert_int_equal(day->field_count, 2);
    assert_int_equal(day->fields[1].field, FIELD_second);
    const struct candidate *age = fixture_candidate(fixture, "age/context", "21", 0), *trade = fixture_candidate(fixture, "profession/context", "slab cutter", 0);
    assert_non_null(age);
    assert_int_equal(age->type, TYPE_AGE);
    assert_int_equal(age->field_count, 1);
    assert_int_equal(age->fields[0].field, FIELD_number);
    assert_int_equal(age->confidence, 720);
    assert_non_null(trade);
    assert_int_equal(trade->type, TYPE_PROFESSION);
    assert_int_equal(trade->confidence, 900);
    context_model_free(model);
}

/* A letter that was cleaned with tags is left as it is when it is cleaned again. */
static void test_beside_tags_more_is_asked_for(void **state)
{
    struct letter_fixture *fixture = *state;
    struct context_model *weak = model_of("age bias 1.00\n"), *strong = model_of("age bias 3.00\n");
    struct scrim_error error;

    for (int i = 0; i < 4; i++) {
        fixture_read(fixture, i < 3 ? "[NAME-2] smoked until 21." : "[Note] smoked until 21.");
        fixture_add(fixture, i < 3 ? "[NAME-2]" : "[Note]", i == 0 ? TYPE_NAME : TYPE_MARKER, 950);
        fixture->letter.context = i == 2 ? strong : weak;
        assert_int_equal(pass_context_found(&fixture->letter, &error), SCRIM_OK);
        assert_int_equal(fixture->letter.candidates.count, i == 1 ? 1 : 2);
    }
    context_model_free(weak);
    context_model_free(strong);
}

static const struct candidate *candidate_at(const struct letter_fixture *fixture, size_t i)
{
    assert_true(i < fixture->letter.candidates.count);
    return &fixture->letter.candidates.items[i];
}

static void test_gaps_are_found(void **state)
{
    struct letter_fixture *fixture = *state;
    struct context_model *model = model_of("gap bias 2.00\ngap n1=came -9.00\n");
    struct scrim_error error;

    fixture_read(fixture, "Seen at on it. Told by  and of Dr. , since then. The  came. since, it was");
    fixture->letter.context = model;
    assert_int_equal(pass_context_found(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 4);
    static const struct {
        uint32_t start, end;
        enum type guess;
    } wanted[] = {{7, 8, TYPE_FACILITY}, {22, 23, TYPE_NAME}, {33, 34, TYPE_NAME}, {63, 63, TYPE_DATE}};
    for (size_t i = 0; i < 4; i++) {
        const struct candidate *gap = candidate_at(fixture, i);
        assert_int_equal(gap->type, TYPE_GAP);
        assert_string_equal(gap->rule, "gap/context");
        assert_int_equal(gap->range.start.byte, wanted[i].start);
        assert_int_equal(gap->range.end.byte, wanted[i].end);
        assert_int_equal(gap->guess, wanted[i].guess);
    }
    context_model_free(model);
}

static void test_dates_are_found_with_their_parts(void **state)
{
    struct letter_fixture *fixture = *state;
    struct context_model *model = model_of("year bias 2.00\nnth bias 2.00\ncalendar bias 2.00\n");
    struct scrim_error error;

    fixture_read(fixture, "It was 1998 or the 9th of it, Fri, spring");
    fixture->letter.context = model;
    assert_int_equal(pass_context_found(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 4);
    static const struct {
        size_t count;
        enum field first;
    } wanted[] = {{1, FIELD_year}, {2, FIELD_day}, {1, FIELD_weekday}, {0, FIELD_year}};
    for (size_t i = 0; i < 4; i++) {
        const struct candidate *date = candidate_at(fixture, i);
        assert_int_equal(date->type, TYPE_DATE);
        assert_int_equal(date->field_count, wanted[i].count);
        if (wanted[i].count)
            assert_int_equal(date->fields[0].field, wanted[i].first);
    }
    context_model_free(model);
}

/* A label at the end of its line lacks something in a letter with two holes; that with one may be a form. */
static void test_labels_at_the_end_of_a_line(void **state)
{
    struct letter_fixture *fixture = *state;

    for (size_t holes = 0; holes < 3; holes++) {
        struct context_cover cover;
        struct context_place place;
        fixture_read(fixture, "Claim no:\n\nShe saw Xyzzy and Plugh today.");
        for (size_t i = 0; i < holes; i++)
            fixture_add(fixture, i ? "Plugh" : "Xyzzy", TYPE_GAP, 900);
        assert_true(context_cover_find(&fixture->letter, &cover));
        size_t token = tokens_at(&fixture->letter.tokens, fixture_find(fixture, "She").start.byte);
        bool may_be = context_gap_at(&fixture->letter, &cover, token, &place);
        assert_int_equal(may_be, holes == 2);
        assert_true(!may_be || place.form == 'l');
    }
}

/* A heading in capitals stands above the labels of its parts, and lacks nothing. */
static void test_headings_lack_nothing(void **state)
{
    static const struct {
        const char *text, *next;
        bool may_be;
    } rows[] = {
        {"VITALS:\nAge:  26 years.\n\nIt saw Xyzzy and Plugh.", "Age", false},
        {"Claim no:\nAge:  26 years.\n\nIt saw Xyzzy and Plugh.", "Age", true},
    };
    struct letter_fixture *fixture = *state;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct context_cover cover;
        struct context_place place;
        fixture_read(fixture, rows[i].text);
        fixture_add(fixture, "Xyzzy", TYPE_GAP, 900);
        fixture_add(fixture, "Plugh", TYPE_GAP, 900);
        assert_true(context_cover_find(&fixture->letter, &cover));
        size_t token = tokens_at(&fixture->letter.tokens, fixture_find(fixture, rows[i].next).start.byte);
        assert_int_equal(context_gap_at(&fixture->letter, &cover, token, &place), rows[i].may_be);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers_that_may_be_ages),
        cmocka_unit_test(test_words_that_may_be_trades),
        cmocka_unit_test(test_what_may_be_a_code),
        cmocka_unit_test(test_a_code_in_pieces),
        cmocka_unit_test(test_a_short_number),
        cmocka_unit_test(test_labels_at_the_end_of_a_line),
        cmocka_unit_test(test_headings_lack_nothing),
        cmocka_unit_test(test_what_may_be_a_day),
        cmocka_unit_test(test_dotted_days_beside_a_dotted_date),
        cmocka_unit_test(test_what_may_be_a_date_alone),
        cmocka_unit_test(test_where_something_may_be_gone),
        cmocka_unit_test(test_features),
        cmocka_unit_test(test_weights_are_read),
        cmocka_unit_test(test_errors_name_the_line),
        cmocka_unit_test(test_what_outweighs_is_found),
        cmocka_unit_test(test_beside_tags_more_is_asked_for),
        cmocka_unit_test(test_gaps_are_found),
        cmocka_unit_test(test_dates_are_found_with_their_parts),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
