/* Random candidates meet, beside a slow oracle. */
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

static void settle(struct letter_fixture *fixture)
{
    struct scrim_error error;
    assert_int_equal(resolve(&fixture->letter, keep_some, NULL, &fixture->spans, &error), SCRIM_OK);
}

static struct view_range range(uint32_t start, uint32_t end)
{
    return (struct view_range){{start}, {end}};
}

/* The oracle: what the header promises, byte by byte and pair by pair. */

enum { LENGTH = sizeof text - 1 };

static uint32_t next_number(uint32_t *seed, uint32_t bound)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % bound;
}

/* Whether a marker is the blank of a form: something surer protects just its range. */
static bool oracle_blank(const struct candidates *all, const struct candidate *marker)
{
    for (size_t i = 0; i < all->count; i++) {
        const struct candidate *other = &all->items[i];
        if (other->type == TYPE_PROTECT && other->confidence > marker->confidence &&
            other->range.start.byte == marker->range.start.byte && other->range.end.byte == marker->range.end.byte)
            return true;
    }
    return false;
}

static bool oracle_protected(const struct candidates *all, const struct candidate *one)
{
    if (one->type == TYPE_PROTECT || one->type == TYPE_MARKER)
        return one->type == TYPE_MARKER && oracle_blank(all, one);
    for (size_t i = 0; i < all->count; i++) {
        const struct candidate *shield = &all->items[i];
        unsigned strength = shield->type == TYPE_MARKER ? 1001 : shield->confidence;
        if (shield->type == TYPE_MARKER && oracle_blank(all, shield))
            continue;
        if ((shield->type == TYPE_PROTECT || shield->type == TYPE_MARKER) &&
            shield->range.start.byte <= one->range.start.byte &&
            one->range.end.byte <= shield->range.end.byte && one->confidence < strength)
            return true;
    }
    return false;
}

static void fill_random(struct letter_fixture *fixture, uint32_t *seed)
{
    static const uint8_t types[] = {TYPE_NAME,       TYPE_DATE,   TYPE_CITY,   TYPE_GAP,
                                    TYPE_PROFESSION, TYPE_MARKER, TYPE_PROTECT};
    uint32_t count = 1 + next_number(seed, 14);

    fixture_read(fixture, text);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t start = next_number(seed, LENGTH), length = 1 + next_number(seed, 16);
        uint32_t end = start + length < LENGTH ? start + length : LENGTH;
        fixture_add_range(fixture, range(start, end),
                          (enum type)types[next_number(seed, sizeof types)],
                          500 + 50 * next_number(seed, 10));
    }
}

static void assert_as_promised(const struct letter_fixture *fixture)
{
    const struct candidates *all = &fixture->letter.candidates;
    bool wanted[LENGTH] = {false}, found[LENGTH] = {false};

    for (size_t i = 0; i < all->count; i++) {
        const struct candidate *one = &all->items[i];
        bool protected = oracle_protected(all, one);
        assert_int_equal(one->fate == FATE_PROTECTED, protected);
        if (protected)
            assert_true(all->items[one->winner].type == TYPE_PROTECT ||
                        all->items[one->winner].type == TYPE_MARKER);
        if (protected || one->type == TYPE_PROTECT || one->type == TYPE_PROFESSION ||
            one->type == TYPE_MARKER)
            continue;
        for (uint32_t byte = one->range.start.byte; byte < one->range.end.byte; byte++)
            wanted[byte] = true;
    }
    for (size_t i = 0; i < fixture->spans.count; i++) {
        const struct span *span = &fixture->spans.items[i];
        if (i > 0)
            assert_true(fixture->spans.items[i - 1].view.end.byte <= span->view.start.byte);
        if (span->exact && span->action != ACTION_KEEP) {
            assert_int_equal(all->items[span->candidate].range.start.byte, span->view.start.byte);
            assert_int_equal(all->items[span->candidate].range.end.byte, span->view.end.byte);
        }
        for (uint32_t byte = span->view.start.byte;
             span->action != ACTION_KEEP && byte < span->view.end.byte; byte++)
            found[byte] = true;
    }
    assert_memory_equal(wanted, found, sizeof wanted);
}

static void test_random_candidates_meet_as_promised(void **state)
{
    struct letter_fixture *fixture = *state;
    uint32_t seed = 20240601;

    for (unsigned round = 0; round < 3000; round++) {
        fill_random(fixture, &seed);
        settle(fixture);
        assert_as_promised(fixture);
    }
}

/* Candidates that are equal in all that decides are left out: among them the order may choose. */
static void test_order_of_candidates_does_not_matter(void **state)
{
    struct letter_fixture *fixture = *state;
    uint32_t seed = 77;

    for (unsigned round = 0; round < 500; round++) {
        struct span first[32];
        fill_random(fixture, &seed);
        struct candidates *all = &fixture->letter.candidates;
        for (size_t i = 0; i < all->count; i++)
            all->items[i].confidence = (uint16_t)(500 + 30 * i);
        settle(fixture);
        size_t count = fixture->spans.count;
        assert_true(count <= 32);
        memcpy(first, fixture->spans.items, count * sizeof *first);
        for (size_t i = 0; i < all->count; i++)
            all->items[i].fate = FATE_OPEN;
        for (size_t i = 0; i < all->count / 2; i++) {
            struct candidate other = all->items[i];
            all->items[i] = all->items[all->count - 1 - i];
            all->items[all->count - 1 - i] = other;
        }
        settle(fixture);
        assert_int_equal(fixture->spans.count, count);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(fixture->spans.items[i].view.start.byte, first[i].view.start.byte);
            assert_int_equal(fixture->spans.items[i].view.end.byte, first[i].view.end.byte);
            if (first[i].action != ACTION_KEEP)
                assert_int_equal(fixture->spans.items[i].confidence, first[i].confidence);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_candidates_meet_as_promised),
        cmocka_unit_test(test_order_of_candidates_does_not_matter),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
