/* The data of the review page, and how the page is handed out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine_fixture.h"

struct page {
    char text[400000];
    size_t length;
    bool stops;
};

static bool take(void *context, const char *text, size_t length)
{
    struct page *page = context;
    if (page->stops)
        return false;
    assert_true(length < sizeof page->text - page->length);
    memcpy(page->text + page->length, text, length);
    page->length += length;
    page->text[page->length] = '\0';
    return true;
}

static enum scrim_status review(struct engine_fixture *fixture, const char *letter,
                                struct page *page)
{
    struct scrim_error error;
    struct scrim_request request = {.text = letter,
                                    .text_length = strlen(letter),
                                    .document = 1,
                                    .scope = "p",
                                    .scope_length = 1};
    page->length = 0;
    return scrim_review(fixture->worker, &request, "a \"title\" </script>", take, page, &error);
}

/* The page of a letter. */
static const char *page_of(struct engine_fixture *fixture, const char *letter)
{
    static struct page page;
    page.stops = false;
    assert_int_equal(review(fixture, letter, &page), SCRIM_OK);
    return page.text;
}

static void expect(const char *page, const char *piece)
{
    if (!strstr(page, piece))
        fail_msg("not in the page: %s", piece);
}

static void refuse(const char *page, const char *piece)
{
    if (strstr(page, piece))
        fail_msg("in the page: %s", piece);
}

static void test_true_dates_at_the_precision_they_have(void **state)
{
    const char *page =
        page_of(*state, "Seen July 3, 2014, in March 2009, on June 12-14, 2013 and on July 9.");

    expect(page, "\"dates\":[{\"from\":\"2014-07-03\",\"to\":\"");
    expect(page, "\"dates\":[{\"from\":\"2009-03\",\"to\":\"");
    expect(page, "\"dates\":[{\"from\":\"2013-06-12\",\"to\":\"");
    expect(page, "},{\"from\":\"2013-06-14\",\"to\":\"");
    expect(page, "{\"from\":\"2013-07-09\""); /* the year of the full date before it */
}

static void keep_dates(struct scrim_options *options)
{
    options->dates_given = true;
    options->dates = SCRIM_DATES_KEEP;
}

static int setup_kept_dates(void **state)
{
    return engine_fixture_make(state, keep_dates);
}

static void test_dates_that_stay_have_one_place(void **state)
{
    const char *page = page_of(*state, "Seen July 3, 2014.");

    expect(page, "\"dates\":[{\"from\":\"2014-07-03\"}]");
}

static void test_why(void **state)
{
    const char *page = page_of(*state, "Seen zbadge 48151 today, and zlocker 48152.");

    expect(page, "\"candidates\":[{\"rule\":\"test/badge\",\"type\":\"ID\",\"confidence\":0.98,"
                 "\"fate\":\"won\",\"in\":[12,17]}");
    expect(page, "\"test/badge\":[\"");
    expect(page,
           "\"rule\":\"test/doubt\",\"action\":\"surrogate\",\"confidence\":0.6,\"review\":true");
}

static void test_evidence(void **state)
{
    const char *page = page_of(*state, "I saw Dr. Priya Raman of Fresno, who left.");

    expect(page, "\"evidence\":[{\"word\":\"Fresno\",\"in\":[25,31],\"terms\":[[\"");
}

static void test_offsets_are_utf16(void **state)
{
    const char *page = page_of(*state, "Seen \xF0\x9F\x98\x80 zbadge 48151.");

    expect(page, "\"in\":[15,20]");
}

static void test_what_a_letter_holds_cannot_break_out(void **state)
{
    const char *page =
        page_of(*state, "Seen </script><script>alert(1)</script> <!-- \xE2\x80\xA8 zbadge 48151.");

    expect(page, "\\u003c/script>\\u003cscript>alert(1)");
    refuse(page, "<script>alert");
    expect(page, "\\u003c!-- \\u2028 ");
    expect(page, "\"title\":\"a \\\"title\\\" \\u003c/script>\"");
}

static void test_a_reader_that_stops(void **state)
{
    static struct page page = {.stops = true};

    assert_int_equal(review(*state, "Seen zbadge 48151.", &page), SCRIM_IO);
}

static void test_a_letter_that_is_refused_has_no_page(void **state)
{
    static struct page page;

    assert_int_equal(review(*state, "Seen \xFF.", &page), SCRIM_REFUSED);
    assert_int_equal(page.length, 0);
}

static void find_only(struct scrim_options *options)
{
    options->find_only = true;
}

static int setup_find_only(void **state)
{
    return engine_fixture_make(state, find_only);
}

static void test_an_engine_that_only_finds(void **state)
{
    static struct page page;

    assert_int_equal(review(*state, "Seen zbadge 48151.", &page), SCRIM_USAGE);
}

int main(void)
{
#define TEST(name)                                                                                 \
    cmocka_unit_test_setup_teardown(name, engine_fixture_setup, engine_fixture_teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_true_dates_at_the_precision_they_have),
        cmocka_unit_test_setup_teardown(test_dates_that_stay_have_one_place, setup_kept_dates,
                                        engine_fixture_teardown),
        TEST(test_why),
        TEST(test_evidence),
        TEST(test_offsets_are_utf16),
        TEST(test_what_a_letter_holds_cannot_break_out),
        TEST(test_a_reader_that_stops),
        TEST(test_a_letter_that_is_refused_has_no_page),
        cmocka_unit_test_setup_teardown(test_an_engine_that_only_finds, setup_find_only,
                                        engine_fixture_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
