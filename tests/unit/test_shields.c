/* Protected ranges that go after candidates have met: a second meeting settles as if they were there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/resolve.h"
#include "passes/shields.h"

enum { STRONGEST = 990, ROUNDS = 300, WORDS = 10, CANDIDATES = 40 };

static const char text[] = "alpha bravo carol delta eagle fancy grape house india jolly";

static enum action tag(const void *context, const struct candidate *candidate)
{
    (void)context;
    (void)candidate;
    return ACTION_TAG;
}

static void settle(struct letter_fixture *fixture)
{
    struct scrim_error error;
    assert_int_equal(resolve(&fixture->letter, tag, NULL, &fixture->spans, &error), SCRIM_OK);
}

static void test_what_held_nobody_goes(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, text);
    fixture_add(fixture, "alpha bravo", TYPE_PROTECT, 900);
    fixture_add(fixture, "alpha", TYPE_NAME, 500); /* held off */
    fixture_add(fixture, "carol", TYPE_PROTECT, 900);
    fixture_add(fixture, "delta eagle", TYPE_PROTECT, 995); /* stronger than what may come */
    fixture_add(fixture, "grape", TYPE_NAME, 950);
    settle(fixture);
    shields_let_go(&fixture->letter, STRONGEST);
    assert_int_equal(fixture->letter.candidates.count, 4);
    fixture_add(fixture, "carol", TYPE_NAME, STRONGEST);
    fixture_add(fixture, "delta", TYPE_NAME, STRONGEST);
    settle(fixture);
    assert_int_equal(fixture->spans.count, 2);
    assert_int_equal(fixture->spans.items[0].view.start.byte, fixture_find(fixture, "carol").start.byte);
    assert_int_equal(fixture->spans.items[1].view.start.byte, fixture_find(fixture, "grape").start.byte);
}

static void test_words_in_protected_ranges_are_noted(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, "bravo carol", TYPE_PROTECT, 900);
    size_t rejected = fixture_add(fixture, "eagle", TYPE_PROTECT, 900);
    fixture->letter.candidates.items[rejected].fate = FATE_REJECTED;
    assert_int_equal(shields_note(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.protected_tokens[0], 1 << 1 | 1 << 2);
}

static uint32_t drawn(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

/* Candidates anywhere, the same for the same seed; those that come later are as strong as what may come. */
static void add_some(struct letter_fixture *fixture, uint32_t *seed, size_t count, bool later)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t first = drawn(seed, WORDS), words = 1 + drawn(seed, 3), confidence = drawn(seed, 1000);
        uint32_t last = first + words > WORDS ? WORDS - 1 : first + words - 1;
        const struct token *tokens = fixture->letter.tokens.items;
        struct view_range range = {{tokens[first].start}, {tokens[last].start + tokens[last].length}};
        bool shield = !later && drawn(seed, 2);
        fixture_add_range(fixture, range, shield ? TYPE_PROTECT : TYPE_NAME, later ? STRONGEST : confidence);
    }
}

static void test_a_second_meeting_is_the_same(void **state)
{
    struct letter_fixture *fixture = *state;

    for (uint32_t round = 0; round < ROUNDS; round++) {
        struct span with[CANDIDATES];
        size_t count = 0;
        for (unsigned forgetful = 0; forgetful < 2; forgetful++) {
            uint32_t seed = round;
            fixture_read(fixture, text);
            add_some(fixture, &seed, 12, false);
            settle(fixture);
            if (forgetful)
                shields_let_go(&fixture->letter, STRONGEST);
            add_some(fixture, &seed, round % 3, true);
            settle(fixture);
            assert_true(fixture->spans.count <= CANDIDATES);
            if (forgetful)
                assert_int_equal(fixture->spans.count, count);
            count = fixture->spans.count;
            for (size_t i = 0; i < count; i++) {
                struct span *span = &fixture->spans.items[i];
                if (forgetful) {
                    assert_int_equal(span->view.start.byte, with[i].view.start.byte);
                    assert_int_equal(span->view.end.byte, with[i].view.end.byte);
                    assert_int_equal(span->type, with[i].type);
                    assert_int_equal(span->confidence, with[i].confidence);
                    assert_int_equal(span->exact, with[i].exact);
                }
                with[i] = *span;
            }
        }
    }
}

int main(void)
{
    static struct letter_fixture fixture;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(test_what_held_nobody_goes, &fixture),
        cmocka_unit_test_prestate(test_words_in_protected_ranges_are_noted, &fixture),
        cmocka_unit_test_prestate(test_a_second_meeting_is_the_same, &fixture),
    };
    fixture_open(&fixture);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    fixture_close(&fixture);
    return failed;
}
