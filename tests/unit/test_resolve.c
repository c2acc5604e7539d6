/* Where candidates meet: shields, joined unions, kept spans trimmed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/resolve.h"

static const char text[] = "alpha bravo carol delta eagle fancy grape house india jolly";

/* Professions and markers are kept, all else is removed: enough to see both kinds meet. */
static enum action keep_some(const void *context, const struct candidate *candidate)
{
    (void)context;
    return candidate->type == TYPE_PROFESSION || candidate->type == TYPE_MARKER ? ACTION_KEEP
                                                                                : ACTION_TAG;
}

static enum action remove_all(const void *context, const struct candidate *candidate)
{
    (void)candidate;
    return *(const enum action *)context;
}

static void settle(struct letter_fixture *fixture)
{
    struct scrim_error error;
    assert_int_equal(resolve(&fixture->letter, keep_some, NULL, &fixture->spans, &error), SCRIM_OK);
}

static void settle_with(struct letter_fixture *fixture, const enum action *action)
{
    struct scrim_error error;
    for (size_t i = 0; i < fixture->letter.candidates.count; i++)
        fixture->letter.candidates.items[i].fate = FATE_OPEN;
    assert_int_equal(resolve(&fixture->letter, remove_all, action, &fixture->spans, &error),
                     SCRIM_OK);
}

static struct candidate *candidate(struct letter_fixture *fixture, size_t index)
{
    return &fixture->letter.candidates.items[index];
}

static struct view_range range(uint32_t start, uint32_t end)
{
    return (struct view_range){{start}, {end}};
}

static void assert_span(const struct letter_fixture *fixture, size_t index, const char *piece,
                        enum type type)
{
    assert_true(index < fixture->spans.count);
    const struct span *span = &fixture->spans.items[index];
    struct view_range wanted = fixture_find(fixture, piece);
    assert_int_equal(span->view.start.byte, wanted.start.byte);
    assert_int_equal(span->view.end.byte, wanted.end.byte);
    assert_int_equal(span->document.start.byte, wanted.start.byte);
    assert_int_equal(span->document.end.byte, wanted.end.byte);
    assert_int_equal(span->type, type);
}

static void test_no_candidates_no_spans(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "");
    settle(fixture);
    assert_int_equal(fixture->spans.count, 0);
    fixture_read(fixture, text);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 0);
}

static void test_one_candidate_becomes_its_span(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t index = fixture_add(fixture, "bravo carol", TYPE_DATE, 950);
    candidate(fixture, index)->field_count = 1;
    candidate(fixture, index)->fields = &(struct field_range){FIELD_year, fixture_find(fixture, "carol")};
    candidate(fixture, index)->guess = TYPE_CITY;
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "bravo carol", TYPE_DATE);
    const struct span *span = &fixture->spans.items[0];
    assert_true(span->exact);
    assert_false(span->review);
    assert_int_equal(span->action, ACTION_TAG);
    assert_int_equal(span->confidence, 950);
    assert_int_equal(span->guess, TYPE_CITY);
    assert_string_equal(span->rule, "test/rule");
    assert_int_equal(span->field_count, 1);
    assert_int_equal(span->fields[0].field, FIELD_year);
    assert_int_equal(span->candidate, index);
    assert_int_equal(candidate(fixture, index)->fate, FATE_WON);
}

static void test_inexact_candidate_stays_inexact(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    candidate(fixture, fixture_add(fixture, "bravo", TYPE_DATE, 950))->exact = false;
    settle(fixture);
    assert_false(fixture->spans.items[0].exact);
}

/* A weaker rule saw the number whole: a surrogate keeps its shape, but the winner's groups tell nothing of the whole. */
static void test_another_rule_may_match_the_union_whole(void **state)
{
    struct letter_fixture *fixture = *state;
    const enum action surrogate = ACTION_SURROGATE, shift = ACTION_SHIFT;

    fixture_read(fixture, text);
    size_t strong = fixture_add(fixture, "alpha", TYPE_CLAIM, 950);
    candidate(fixture, strong)->field_count = 2;
    fixture_add(fixture, "alpha bravo", TYPE_ID, 700);
    settle_with(fixture, &surrogate);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "alpha bravo", TYPE_CLAIM);
    assert_true(fixture->spans.items[0].exact);
    assert_int_equal(fixture->spans.items[0].field_count, 0);
    fixture_read(fixture, text);
    fixture_add(fixture, "alpha", TYPE_CLAIM, 950);
    size_t whole = fixture_add(fixture, "alpha bravo", TYPE_ID, 700);
    candidate(fixture, whole)->exact = false;
    settle_with(fixture, &surrogate);
    assert_false(fixture->spans.items[0].exact);
    candidate(fixture, whole)->exact = true;
    settle_with(fixture, &shift);
    assert_false(fixture->spans.items[0].exact);
}

static void test_overlap_is_joined_and_not_exact(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t weak = fixture_add(fixture, "alpha bravo", TYPE_CITY, 800);
    size_t strong = fixture_add(fixture, "bravo carol", TYPE_DATE, 950);
    candidate(fixture, strong)->field_count = 2;
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "alpha bravo carol", TYPE_DATE);
    assert_false(fixture->spans.items[0].exact);
    assert_int_equal(fixture->spans.items[0].field_count, 0);
    assert_int_equal(candidate(fixture, strong)->fate, FATE_WON);
    assert_int_equal(candidate(fixture, weak)->fate, FATE_JOINED);
    assert_int_equal(candidate(fixture, weak)->winner, strong);
}

static void test_a_chain_of_overlaps_is_one_span(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "carol delta", TYPE_CITY, 800);
    fixture_add(fixture, "alpha bravo", TYPE_CITY, 800);
    fixture_add(fixture, "bravo carol", TYPE_CITY, 800);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "alpha bravo carol delta", TYPE_CITY);
}

static void test_touching_spans_stay_apart(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_CITY, 800);
    fixture_add(fixture, "alpha ", TYPE_NAME, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 2);
    assert_int_equal(fixture->spans.items[0].view.end.byte,
                     fixture->spans.items[1].view.start.byte);
    assert_true(fixture->spans.items[0].exact);
    assert_true(fixture->spans.items[1].exact);
}

static void test_whole_match_outweighs_a_little_more_confidence_in_a_part(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_NAME, 950);
    fixture_add(fixture, "alpha bravo carol", TYPE_DATE, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "alpha bravo carol", TYPE_DATE);
    assert_true(fixture->spans.items[0].exact);

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_NAME, 970);
    fixture_add(fixture, "alpha bravo carol", TYPE_DATE, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "alpha bravo carol", TYPE_NAME);
    assert_false(fixture->spans.items[0].exact);
}

static void test_ties_go_to_the_more_important_type_then_to_more_fields(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_CITY, 900);
    fixture_add(fixture, "bravo", TYPE_NAME, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.items[0].type, TYPE_NAME);

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_DATE, 900);
    size_t rich = fixture_add(fixture, "bravo", TYPE_DATE, 900);
    candidate(fixture, rich)->field_count = 1;
    settle(fixture);
    assert_int_equal(fixture->spans.items[0].candidate, rich);
    assert_int_equal(fixture->spans.items[0].field_count, 1);
}

/* Evidence that a kind is said more of outweighs confidence, when both saw the same. */
static void test_an_employer_says_more_than_an_organisation(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *first, *second;
        enum type first_type, second_type, wins;
    } rows[] = {
        {"alpha bravo", "alpha bravo", TYPE_ORGANIZATION, TYPE_EMPLOYER, TYPE_EMPLOYER},
        {"alpha bravo", "alpha bravo", TYPE_ORGANIZATION, TYPE_FACILITY, TYPE_FACILITY},
        {"alpha bravo", "alpha bravo", TYPE_ORGANIZATION, TYPE_CITY, TYPE_ORGANIZATION},
        {"alpha bravo", "alpha bravo", TYPE_FACILITY, TYPE_EMPLOYER, TYPE_FACILITY},
        {"alpha bravo", "alpha bravo", TYPE_EMPLOYER, TYPE_FACILITY, TYPE_EMPLOYER},
        {"alpha bravo", "alpha bravo", TYPE_CITY, TYPE_FACILITY, TYPE_CITY},
        {"alpha bravo", "bravo carol", TYPE_ORGANIZATION, TYPE_EMPLOYER, TYPE_EMPLOYER}, /* parts, both */
        {"alpha bravo", "alpha", TYPE_ORGANIZATION, TYPE_EMPLOYER, TYPE_ORGANIZATION}, /* whole, part */
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (unsigned order = 0; order < 2; order++) {
            fixture_read(fixture, text);
            if (order)
                fixture_add(fixture, rows[i].second, rows[i].second_type, 600);
            fixture_add(fixture, rows[i].first, rows[i].first_type, 950);
            if (!order)
                fixture_add(fixture, rows[i].second, rows[i].second_type, 600);
            settle(fixture);
            assert_int_equal(fixture->spans.count, 1);
            assert_int_equal(fixture->spans.items[0].type, rows[i].wins);
        }
}

static void test_a_street_is_no_city(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *street, *other, *third;
        enum type type, wins;
    } rows[] = {
        {"alpha bravo", "bravo", NULL, TYPE_CITY, TYPE_STREET},
        {"alpha bravo", "alpha", NULL, TYPE_CITY, TYPE_STREET},
        {"alpha bravo", "bravo", NULL, TYPE_NAME, TYPE_NAME},
        {"alpha bravo", "alpha bravo", NULL, TYPE_CITY, TYPE_CITY},          /* somebody saw it whole */
        {"alpha bravo", "bravo carol", NULL, TYPE_CITY, TYPE_CITY},          /* the street is a part, too */
        {"bravo", "alpha bravo", NULL, TYPE_CITY, TYPE_CITY},
        {"alpha bravo carol", "carol", "bravo carol", TYPE_CITY, TYPE_STREET},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (unsigned order = 0; order < 2; order++) {
            fixture_read(fixture, text);
            if (order)
                fixture_add(fixture, rows[i].other, rows[i].type, 950);
            fixture_add(fixture, rows[i].street, TYPE_STREET, 600);
            if (!order)
                fixture_add(fixture, rows[i].other, rows[i].type, 950);
            if (rows[i].third)
                fixture_add(fixture, rows[i].third, TYPE_CITY, 940);
            settle(fixture);
            assert_int_equal(fixture->spans.count, 1);
            assert_int_equal(fixture->spans.items[0].type, rows[i].wins);
        }
}

/* Who has one end of the union is not whole, and a tie of parts is one of types. */
static void test_parts_that_meet_are_weighed_alike(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "alpha bravo", TYPE_DATE, 900);
    fixture_add(fixture, "bravo carol", TYPE_DATE, 930);
    settle(fixture);
    assert_int_equal(fixture->spans.items[0].confidence, 930);
    for (unsigned order = 0; order < 2; order++) {
        fixture_read(fixture, text);
        fixture_add(fixture, "alpha bravo", order ? TYPE_NAME : TYPE_DATE, 900);
        fixture_add(fixture, "bravo carol", order ? TYPE_DATE : TYPE_NAME, 900);
        settle(fixture);
        assert_int_equal(fixture->spans.count, 1);
        assert_int_equal(fixture->spans.items[0].type, TYPE_NAME);
    }
    for (unsigned more = 0; more < 2; more++) { /* as much more confidence as being whole is worth, and less */
        fixture_read(fixture, text);
        fixture_add(fixture, "bravo", TYPE_NAME, 960 - more);
        fixture_add(fixture, "alpha bravo carol", TYPE_DATE, 900);
        settle(fixture);
        assert_int_equal(fixture->spans.items[0].type, more ? TYPE_DATE : TYPE_NAME);
    }
}

static void test_of_equals_the_first_wins(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t first = fixture_add(fixture, "bravo", TYPE_DATE, 900);
    size_t second = fixture_add(fixture, "bravo", TYPE_DATE, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.items[0].candidate, first);
    assert_int_equal(candidate(fixture, second)->fate, FATE_JOINED);
}

static void test_doubt_is_marked_for_review(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_CITY, REVIEW_CONFIDENCE - 1);
    fixture_add(fixture, "delta", TYPE_CITY, REVIEW_CONFIDENCE);
    settle(fixture);
    assert_true(fixture->spans.items[0].review);
    assert_false(fixture->spans.items[1].review);
}

static void test_role_is_carried_over_within_a_type(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t winner = fixture_add(fixture, "alpha bravo", TYPE_NAME, 950);
    candidate(fixture, fixture_add(fixture, "bravo", TYPE_NAME, 800))->role = ROLE_CLINICIAN;
    size_t date = fixture_add(fixture, "delta eagle", TYPE_DATE, 950);
    candidate(fixture, fixture_add(fixture, "eagle", TYPE_NAME, 800))->role = ROLE_PATIENT;
    size_t own = fixture_add(fixture, "grape house", TYPE_NAME, 950);
    candidate(fixture, own)->role = ROLE_PATIENT;
    candidate(fixture, fixture_add(fixture, "house", TYPE_NAME, 800))->role = ROLE_ATTORNEY;
    settle(fixture);
    assert_int_equal(fixture->spans.count, 3);
    assert_int_equal(fixture->spans.items[0].role, ROLE_CLINICIAN);
    assert_int_equal(candidate(fixture, winner)->role, ROLE_CLINICIAN);
    assert_int_equal(fixture->spans.items[1].role, ROLE_NONE);
    assert_int_equal(candidate(fixture, date)->role, ROLE_NONE);
    assert_int_equal(fixture->spans.items[2].role, ROLE_PATIENT);
}

/* A borrowed role is better than none, one's own better than a borrowed one; what stands behind the union lends none. */
static void test_the_best_role_of_a_union_is_taken(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t none = fixture_add(fixture, "alpha bravo", TYPE_NAME, 950);
    size_t lent = fixture_add(fixture, "bravo", TYPE_NAME, 800);
    candidate(fixture, lent)->role = ROLE_CLINICIAN;
    candidate(fixture, lent)->role_borrowed = true;
    size_t borrowed = fixture_add(fixture, "delta eagle", TYPE_NAME, 950);
    candidate(fixture, borrowed)->role = ROLE_PATIENT;
    candidate(fixture, borrowed)->role_borrowed = true;
    candidate(fixture, fixture_add(fixture, "eagle", TYPE_NAME, 800))->role = ROLE_ATTORNEY;
    fixture_add(fixture, "grape", TYPE_NAME, 950);
    candidate(fixture, fixture_add(fixture, "house", TYPE_NAME, 950))->role = ROLE_OFFICIAL;
    settle(fixture);
    assert_int_equal(fixture->spans.count, 4);
    assert_int_equal(fixture->spans.items[0].role, ROLE_CLINICIAN);
    assert_true(fixture->spans.items[0].role_borrowed);
    assert_true(candidate(fixture, none)->role_borrowed);
    assert_int_equal(fixture->spans.items[1].role, ROLE_ATTORNEY);
    assert_false(fixture->spans.items[1].role_borrowed);
    assert_int_equal(fixture->spans.items[2].role, ROLE_NONE);
    assert_int_equal(fixture->spans.items[3].role, ROLE_OFFICIAL);
}

static enum action keep_officials(const void *context, const struct candidate *candidate)
{
    (void)context;
    return candidate->role == ROLE_OFFICIAL ? ACTION_KEEP : ACTION_TAG;
}

/* A name inside one of an official is the official's, and kept as such. */
static void test_roles_are_lent_before_it_is_settled(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, text);
    candidate(fixture, fixture_add(fixture, "alpha bravo", TYPE_NAME, 700))->role = ROLE_OFFICIAL;
    size_t inner = fixture_add(fixture, "bravo", TYPE_NAME, 990);
    assert_int_equal(resolve(&fixture->letter, keep_officials, NULL, &fixture->spans, &error), SCRIM_OK);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "alpha bravo", TYPE_NAME);
    assert_int_equal(fixture->spans.items[0].action, ACTION_KEEP);
    assert_int_equal(candidate(fixture, inner)->fate, FATE_JOINED);
}

static void test_weak_evidence_gives_way_to_a_shield(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t weak = fixture_add(fixture, "bravo", TYPE_NAME, 899);
    size_t equal = fixture_add(fixture, "delta", TYPE_NAME, 900);
    size_t across = fixture_add(fixture, "eagle fancy", TYPE_NAME, 500);
    size_t shield = fixture_add(fixture, "alpha bravo carol delta eagle", TYPE_PROTECT, 900);
    settle(fixture);
    assert_int_equal(candidate(fixture, weak)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, weak)->winner, shield);
    assert_int_equal(candidate(fixture, equal)->fate, FATE_WON);
    assert_int_equal(candidate(fixture, across)->fate, FATE_WON); /* not inside */
    assert_int_equal(fixture->spans.count, 2);
    assert_span(fixture, 0, "delta", TYPE_NAME);
    assert_span(fixture, 1, "eagle fancy", TYPE_NAME);
}

static void test_shield_of_the_same_range_protects(void **state)
{
    struct letter_fixture *fixture = *state;

    for (unsigned order = 0; order < 2; order++) {
        fixture_read(fixture, text);
        fixture_add(fixture, "bravo", order ? TYPE_PROTECT : TYPE_NAME, order ? 985 : 890);
        fixture_add(fixture, "bravo", order ? TYPE_NAME : TYPE_PROTECT, order ? 890 : 985);
        settle(fixture);
        assert_int_equal(fixture->spans.count, 0);
    }
}

static void test_nested_shields_keep_their_own_reach(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t wide = fixture_add(fixture, "alpha bravo carol delta eagle", TYPE_PROTECT, 800);
    size_t narrow = fixture_add(fixture, "bravo carol", TYPE_PROTECT, 950);
    size_t before = fixture_add(fixture, "alpha", TYPE_NAME, 750);
    size_t inside = fixture_add(fixture, "carol", TYPE_NAME, 900);
    size_t after = fixture_add(fixture, "delta", TYPE_NAME, 750);
    size_t certain = fixture_add(fixture, "eagle", TYPE_NAME, 850);
    settle(fixture);
    assert_int_equal(candidate(fixture, before)->winner, wide);
    assert_int_equal(candidate(fixture, before)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, inside)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, inside)->winner, narrow);
    assert_int_equal(candidate(fixture, after)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, certain)->fate, FATE_WON);
    assert_int_equal(fixture->spans.count, 1);
}

/* Nor does one that spares trades take the place of one that does not. */
static void test_some_shields_spare_trades(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t strict = fixture_add(fixture, "carol", TYPE_PROTECT, 800);
    size_t sparing = fixture_add(fixture, "alpha bravo carol", TYPE_PROTECT, 900);
    size_t same = fixture_add(fixture, "carol", TYPE_PROTECT, 900);
    fixture->letter.candidates.items[sparing].spares_trades = true;
    fixture->letter.candidates.items[same].spares_trades = true;
    size_t trade = fixture_add(fixture, "bravo", TYPE_PROFESSION, 700);
    size_t name = fixture_add(fixture, "alpha", TYPE_NAME, 700);
    size_t held = fixture_add(fixture, "carol", TYPE_PROFESSION, 700);
    settle(fixture);
    assert_int_equal(candidate(fixture, trade)->fate, FATE_WON);
    assert_int_equal(candidate(fixture, name)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, held)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, held)->winner, strict);
}

/* A shield that reaches less far than a later one, and is no stronger, says no more who protects. */
static void test_the_latest_shield_of_its_strength_protects(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "alpha bravo carol delta", TYPE_PROTECT, 800);
    size_t name = fixture_add(fixture, "bravo carol delta", TYPE_NAME, 700);
    size_t same_end = fixture_add(fixture, "bravo carol delta", TYPE_PROTECT, 900);
    settle(fixture);
    assert_int_equal(candidate(fixture, name)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, name)->winner, same_end);

    fixture_read(fixture, text);
    fixture_add(fixture, "alpha bravo", TYPE_PROTECT, 900);
    size_t further = fixture_add(fixture, "bravo carol", TYPE_PROTECT, 900);
    name = fixture_add(fixture, "bravo", TYPE_NAME, 700);
    settle(fixture);
    assert_int_equal(candidate(fixture, name)->winner, further);
}

static void test_the_blank_of_a_form_is_no_marker(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t marker = fixture_add(fixture, "bravo carol", TYPE_MARKER, 950);
    size_t blank = fixture_add(fixture, "bravo carol", TYPE_PROTECT, 986);
    settle(fixture);
    assert_int_equal(candidate(fixture, marker)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, marker)->winner, blank);
    assert_int_equal(fixture->spans.count, 0);

    /* what is no surer than the marker, or protects more than it, is not believed */
    fixture_read(fixture, text);
    fixture_add(fixture, "bravo carol", TYPE_MARKER, 950);
    fixture_add(fixture, "bravo carol", TYPE_PROTECT, 950);
    fixture_add(fixture, "bravo carol delta", TYPE_PROTECT, 990);
    settle(fixture);
    assert_span(fixture, 0, "bravo carol", TYPE_MARKER);

    /* nor is one that begins later */
    fixture_read(fixture, text);
    fixture_add(fixture, "bravo carol", TYPE_MARKER, 950);
    fixture_add(fixture, "bravo", TYPE_PROTECT, 500);
    fixture_add(fixture, "carol", TYPE_PROTECT, 990);
    settle(fixture);
    assert_span(fixture, 0, "bravo carol", TYPE_MARKER);

    /* a blank protects as a form does, not as a marker */
    fixture_read(fixture, text);
    fixture_add(fixture, "bravo carol", TYPE_MARKER, 950);
    fixture_add(fixture, "bravo carol", TYPE_PROTECT, 986);
    fixture_add(fixture, "carol", TYPE_NAME, 990);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "carol", TYPE_NAME);
}

static void test_a_marker_shields_from_any_confidence(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t inside = fixture_add(fixture, "carol", TYPE_NAME, 1000);
    size_t same = fixture_add(fixture, "bravo carol delta", TYPE_ID, 1000);
    size_t marker = fixture_add(fixture, "bravo carol delta", TYPE_MARKER, 600);
    settle(fixture);
    assert_int_equal(candidate(fixture, inside)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, same)->fate, FATE_PROTECTED);
    assert_int_equal(candidate(fixture, marker)->fate, FATE_WON);
    assert_int_equal(fixture->spans.count, 1);
    assert_span(fixture, 0, "bravo carol delta", TYPE_MARKER);
    assert_int_equal(fixture->spans.items[0].action, ACTION_KEEP);
}

static void test_a_protect_range_is_no_span(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_PROTECT, 985);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 0);
}

static void test_kept_span_is_trimmed_in_the_middle(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t kept = fixture_add(fixture, "alpha bravo carol", TYPE_PROFESSION, 990);
    size_t removed = fixture_add(fixture, "bravo", TYPE_NAME, 720);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 3);
    assert_span(fixture, 0, "alpha", TYPE_PROFESSION);
    assert_span(fixture, 1, "bravo", TYPE_NAME);
    assert_span(fixture, 2, "carol", TYPE_PROFESSION);
    assert_int_equal(fixture->spans.items[0].action, ACTION_KEEP);
    assert_false(fixture->spans.items[0].exact);
    assert_false(fixture->spans.items[2].exact);
    assert_true(fixture->spans.items[1].exact);
    assert_int_equal(candidate(fixture, kept)->fate, FATE_WON);
    assert_int_equal(candidate(fixture, removed)->fate, FATE_WON);
}

static void test_kept_span_loses_an_end(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo carol", TYPE_PROFESSION, 990);
    fixture_add(fixture, "alpha bravo", TYPE_NAME, 720);
    fixture_add(fixture, "fancy grape", TYPE_PROFESSION, 990);
    fixture_add(fixture, "grape house", TYPE_NAME, 720);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 4);
    assert_span(fixture, 0, "alpha bravo", TYPE_NAME);
    assert_span(fixture, 1, "carol", TYPE_PROFESSION);
    assert_span(fixture, 2, "fancy", TYPE_PROFESSION);
    assert_span(fixture, 3, "grape house", TYPE_NAME);
}

static void test_kept_span_wholly_covered_is_trimmed_away(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t kept = fixture_add(fixture, "bravo", TYPE_PROFESSION, 990);
    fixture_add(fixture, "alpha bravo carol", TYPE_NAME, 720);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_int_equal(candidate(fixture, kept)->fate, FATE_TRIMMED);
}

static void test_a_rest_without_content_is_no_span(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "alpha, (bravo) carol");
    size_t kept = fixture_add(fixture, "alpha, (bravo)", TYPE_PROFESSION, 990);
    fixture_add(fixture, "alpha", TYPE_NAME, 900);
    fixture_add(fixture, "bravo", TYPE_NAME, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 2);
    assert_int_equal(candidate(fixture, kept)->fate, FATE_TRIMMED);
}

static void test_kept_spans_that_overlap_stay_disjoint(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "delta", TYPE_PROFESSION, 900);
    size_t outer = fixture_add(fixture, "alpha bravo carol", TYPE_PROFESSION, 900);
    size_t inner = fixture_add(fixture, "bravo", TYPE_PROFESSION, 990);
    size_t beyond = fixture_add(fixture, "carol delta", TYPE_PROFESSION, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 2);
    assert_span(fixture, 0, "alpha bravo carol", TYPE_PROFESSION);
    assert_span(fixture, 1, "delta", TYPE_PROFESSION);
    assert_int_equal(candidate(fixture, inner)->fate, FATE_JOINED);
    assert_int_equal(candidate(fixture, inner)->winner, outer);
    assert_int_equal(candidate(fixture, beyond)->fate, FATE_WON);
    assert_int_equal(candidate(fixture, 0)->winner, beyond);
}

static void test_zero_width_candidate_alone(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add_range(fixture, range(5, 5), TYPE_GAP, 800);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_int_equal(fixture->spans.items[0].view.start.byte, 5);
    assert_int_equal(fixture->spans.items[0].view.end.byte, 5);
    assert_true(fixture->spans.items[0].exact);
}

static void test_zero_width_candidates_of_one_place_are_one(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add_range(fixture, range(5, 5), TYPE_GAP, 800);
    fixture_add_range(fixture, range(5, 5), TYPE_GAP, 850);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_int_equal(fixture->spans.items[0].confidence, 850);
}

static void test_zero_width_candidate_inside_a_removed_span_joins_it(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t gap = fixture_add_range(fixture, range(8, 8), TYPE_GAP, 800);
    fixture_add(fixture, "bravo", TYPE_NAME, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 1);
    assert_int_equal(candidate(fixture, gap)->fate, FATE_JOINED);
    assert_span(fixture, 0, "bravo", TYPE_NAME);
}

static void test_zero_width_candidate_after_a_span_stays_apart(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_NAME, 900);
    fixture_add_range(fixture, range(11, 11), TYPE_GAP, 800);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 2);
    assert_int_equal(fixture->spans.items[1].type, TYPE_GAP);
}

static void test_zero_width_kept_candidate(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    size_t inside = fixture_add_range(fixture, range(8, 8), TYPE_PROFESSION, 800);
    size_t apart = fixture_add_range(fixture, range(20, 20), TYPE_PROFESSION, 800);
    fixture_add(fixture, "bravo", TYPE_NAME, 900);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 2);
    assert_int_equal(candidate(fixture, inside)->fate, FATE_TRIMMED);
    assert_int_equal(candidate(fixture, apart)->fate, FATE_WON);
}

/* Where a kept or removed span touches one without width, each stands where it is, in order of the text. */
static void test_zero_width_beside_spans_of_the_other_kind(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        uint32_t removed, removed_end, kept, kept_end;
        uint8_t count, first_kept;
    } rows[] = {
        {6, 6, 6, 11, 2, false},  /* a gap where a kept one begins */
        {6, 11, 6, 6, 2, true},   /* and the other way about */
        {11, 11, 6, 11, 2, true}, /* where it ends */
        {6, 11, 11, 11, 2, false},
        {6, 6, 6, 6, 2, false}, /* both without width */
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fixture_read(fixture, text);
        fixture_add_range(fixture, range(rows[i].removed, rows[i].removed_end), TYPE_GAP, 800);
        size_t kept = fixture_add_range(fixture, range(rows[i].kept, rows[i].kept_end), TYPE_PROFESSION, 800);
        settle(fixture);
        assert_int_equal(fixture->spans.count, rows[i].count);
        assert_int_equal(candidate(fixture, kept)->fate, FATE_WON);
        assert_int_equal(fixture->spans.items[0].type == TYPE_PROFESSION, rows[i].first_kept);
        const struct span *span = &fixture->spans.items[!rows[i].first_kept];
        assert_int_equal(span->view.start.byte, rows[i].kept);
        assert_int_equal(span->view.end.byte, rows[i].kept_end);
    }
    fixture_read(fixture, text); /* a gap cuts what is kept around it */
    fixture_add_range(fixture, range(8, 8), TYPE_GAP, 800);
    fixture_add_range(fixture, range(6, 11), TYPE_PROFESSION, 800);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 3);
    assert_int_equal(fixture->spans.items[0].view.start.byte, 6);
    assert_int_equal(fixture->spans.items[1].type, TYPE_GAP);
    assert_int_equal(fixture->spans.items[2].view.start.byte, 8);
    fixture_read(fixture, text); /* what stands where a kept one ended is kept, too */
    fixture_add_range(fixture, range(0, 5), TYPE_PROFESSION, 800);
    size_t behind = fixture_add_range(fixture, range(5, 5), TYPE_PROFESSION, 800);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 2);
    assert_int_equal(candidate(fixture, behind)->fate, FATE_WON);
    assert_int_equal(fixture->spans.items[1].view.start.byte, 5); /* no blank is trimmed off nothing */
    assert_int_equal(fixture->spans.items[1].view.end.byte, 5);
}

/* What settling takes it gives back, and what failed leaves no spans of the letter before. */
static void test_nothing_is_left_behind(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_NAME, 900);
    size_t used = fixture->arena.used, aside = fixture->aside.used;
    settle(fixture);
    assert_int_equal(fixture->arena.used, used);
    assert_int_equal(fixture->aside.used, aside);
    assert_int_equal(fixture->spans.count, 1);
    size_t maximum = fixture->arena.maximum;
    fixture->arena.maximum = fixture->arena.used;
    enum scrim_status status = resolve(&fixture->letter, keep_some, NULL, &fixture->spans, &error);
    fixture->arena.maximum = maximum;
    assert_int_equal(status, SCRIM_TRY_AGAIN);
    assert_int_equal(fixture->spans.count, 0);
}

static void test_action_is_the_profiles(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;
    enum action action = ACTION_SHIFT;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_DATE, 900);
    assert_int_equal(resolve(&fixture->letter, remove_all, &action, &fixture->spans, &error),
                     SCRIM_OK);
    assert_int_equal(fixture->spans.items[0].action, ACTION_SHIFT);
}

static void test_spans_map_to_the_document(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(
        fixture,
        "The long line of this letter goes on until Maria\nDelgado was seen in the clinic today.");
    fixture_add(fixture, "Maria Delgado", TYPE_NAME, 900);
    settle(fixture);
    const struct span *span = &fixture->spans.items[0];
    struct slice document = fixture->letter.decoded.text;
    assert_true(slice_equal(slice_of(document.data + span->document.start.byte,
                                     span->document.end.byte - span->document.start.byte),
                            SLICE("Maria\nDelgado")));
}

static void test_no_memory_is_reported(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo", TYPE_NAME, 900);
    size_t maximum = fixture->arena.maximum;
    fixture->arena.maximum = fixture->arena.used;
    enum scrim_status status = resolve(&fixture->letter, keep_some, NULL, &fixture->spans, &error);
    fixture->arena.maximum = maximum;
    assert_int_equal(status, SCRIM_TRY_AGAIN);
}

/* Wherever memory runs out, it is said. */
static void test_no_memory_anywhere_is_reported(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;
    enum scrim_status status = SCRIM_TRY_AGAIN;
    size_t refused = 0;

    fixture_read(fixture, text);
    size_t count = 0;
    for (const char *c = text; *c; c++, count++) { /* ever longer shields, and kept ones cut into many pieces */
        size_t at = (size_t)(c - text);
        letter_add(&fixture->letter, &(struct candidate){.range = range((uint32_t)at, (uint32_t)sizeof text - 1), .rule = "test/shield",
                                                         .type = TYPE_PROTECT, .confidence = (uint16_t)(900 - at)}, &error);
        if (at % 3 == 0)
            letter_add(&fixture->letter, &(struct candidate){.range = range((uint32_t)at, (uint32_t)at + 1), .rule = "test/removed",
                                                             .type = TYPE_NAME, .confidence = 990}, &error);
    }
    letter_add(&fixture->letter, &(struct candidate){.range = range(0, (uint32_t)sizeof text - 1), .rule = "test/kept", .type = TYPE_PROFESSION,
                                                     .confidence = 990}, &error);
    struct arena *arenas[] = {fixture->letter.arena, fixture->letter.aside};
    for (size_t which = 0; which < 2; which++) {
        struct arena *arena = arenas[which];
        size_t maximum = arena->maximum;
        assert_non_null(arena_take(arena, arena->left + 1, 1)); /* a new block, with room */
        status = SCRIM_TRY_AGAIN;
        for (size_t left = 0; status && left < 1 << 16; left += 64) {
            struct arena_mark before = arena_mark(arena);
            size_t all = arena->left;
            arena->left = left < all ? left : all;
            arena->maximum = arena->used + arena->left; /* what is left of its block is all there is */
            status = resolve(&fixture->letter, keep_some, NULL, &fixture->spans, &error);
            assert_true(status == SCRIM_OK || status == SCRIM_TRY_AGAIN);
            refused += status != SCRIM_OK;
            arena_release(arena, before);
            arena->left = all;
        }
        arena->maximum = maximum;
        assert_int_equal(status, SCRIM_OK);
    }
    assert_true(refused > 8);
}

/* Digits and letters of other scripts are content, marks are none. */
static void test_what_a_rest_must_hold(void **state)
{
    struct letter_fixture *fixture = *state;
    static const char *const rests[] = {"4", "\xC3\xA9", "z", "A", "0", "9"}, *const marks[] = {"{", "/", ":", "@", "[", "~"};

    for (size_t i = 0; i < sizeof rests / sizeof *rests; i++)
        for (unsigned with = 0; with < 2; with++) {
            char letter[64], kept[32];
            snprintf(kept, sizeof kept, "alpha %s", with ? rests[i] : marks[i]);
            snprintf(letter, sizeof letter, "%s end", kept);
            fixture_read(fixture, letter);
            fixture_add(fixture, "alpha", TYPE_NAME, 900);
            fixture_add(fixture, kept, TYPE_PROFESSION, 900);
            settle(fixture);
            assert_int_equal(fixture->spans.count, with ? 2 : 1);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_candidates_no_spans),
        cmocka_unit_test(test_one_candidate_becomes_its_span),
        cmocka_unit_test(test_inexact_candidate_stays_inexact),
        cmocka_unit_test(test_another_rule_may_match_the_union_whole),
        cmocka_unit_test(test_overlap_is_joined_and_not_exact),
        cmocka_unit_test(test_a_chain_of_overlaps_is_one_span),
        cmocka_unit_test(test_touching_spans_stay_apart),
        cmocka_unit_test(test_whole_match_outweighs_a_little_more_confidence_in_a_part),
        cmocka_unit_test(test_ties_go_to_the_more_important_type_then_to_more_fields),
        cmocka_unit_test(test_an_employer_says_more_than_an_organisation),
        cmocka_unit_test(test_a_street_is_no_city),
        cmocka_unit_test(test_parts_that_meet_are_weighed_alike),
        cmocka_unit_test(test_of_equals_the_first_wins),
        cmocka_unit_test(test_doubt_is_marked_for_review),
        cmocka_unit_test(test_role_is_carried_over_within_a_type),
        cmocka_unit_test(test_the_best_role_of_a_union_is_taken),
        cmocka_unit_test(test_roles_are_lent_before_it_is_settled),
        cmocka_unit_test(test_weak_evidence_gives_way_to_a_shield),
        cmocka_unit_test(test_shield_of_the_same_range_protects),
        cmocka_unit_test(test_nested_shields_keep_their_own_reach),
        cmocka_unit_test(test_some_shields_spare_trades),
        cmocka_unit_test(test_the_latest_shield_of_its_strength_protects),
        cmocka_unit_test(test_the_blank_of_a_form_is_no_marker),
        cmocka_unit_test(test_a_marker_shields_from_any_confidence),
        cmocka_unit_test(test_a_protect_range_is_no_span),
        cmocka_unit_test(test_kept_span_is_trimmed_in_the_middle),
        cmocka_unit_test(test_kept_span_loses_an_end),
        cmocka_unit_test(test_kept_span_wholly_covered_is_trimmed_away),
        cmocka_unit_test(test_a_rest_without_content_is_no_span),
        cmocka_unit_test(test_kept_spans_that_overlap_stay_disjoint),
        cmocka_unit_test(test_zero_width_candidate_alone),
        cmocka_unit_test(test_zero_width_candidates_of_one_place_are_one),
        cmocka_unit_test(test_zero_width_candidate_inside_a_removed_span_joins_it),
        cmocka_unit_test(test_zero_width_candidate_after_a_span_stays_apart),
        cmocka_unit_test(test_zero_width_kept_candidate),
        cmocka_unit_test(test_zero_width_beside_spans_of_the_other_kind),
        cmocka_unit_test(test_nothing_is_left_behind),
        cmocka_unit_test(test_action_is_the_profiles),
        cmocka_unit_test(test_spans_map_to_the_document),
        cmocka_unit_test(test_no_memory_is_reported),
        cmocka_unit_test(test_no_memory_anywhere_is_reported),
        cmocka_unit_test(test_what_a_rest_must_hold),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
