#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/limits.h"
#include "replace/check_digit.h"
#include "replace/pseudonym.h"
#include "replace/surrogate.h"
#include "scene.h"

/* Surrogates of all spans of a scene. */
struct play {
    struct scene scene;
    struct pool pools[POOL_COUNT];
    char written[SCENE_SPANS][128];
};

static void play_markup(struct play *play, const char *markup)
{
    struct pseudonyms *pseudonyms;
    memset(play, 0, sizeof *play);
    scene_make(&play->scene, markup);
    scene_pools(play->pools);
    assert_int_equal(pseudonyms_new(&play->scene.letter, play->pools, &play->scene.scope,
                                    &play->scene.spans, &play->scene.cast, &pseudonyms, NULL),
                     SCRIM_OK);
    for (size_t i = 0; i < play->scene.spans.count; i++) {
        struct span *span = &play->scene.items[i];
        struct buffer out;
        bool stepped = false;
        struct slice original = slice_of(play->scene.letter.view.text.data + span->view.start.byte,
                                         view_range_length(span->view));
        buffer_init(&out, sizeof play->written[0] - 1);
        if (surrogate_write(pseudonyms, span, original, &out, &stepped)) {
            memcpy(play->written[i], out.data, out.length);
        }
        buffer_free(&out);
    }
    pseudonyms_free(pseudonyms);
}

/* # a digit, A a capital, a a small letter, others as they are; a mask shows the reserved range. */
static bool fits(const char *text, const char *mask)
{
    for (; *text != '\0' && *mask != '\0'; text++, mask++) {
        bool digit = *text >= '0' && *text <= '9', capital = *text >= 'A' && *text <= 'Z',
             small = *text >= 'a' && *text <= 'z';
        if (*mask == '#'   ? !digit
            : *mask == 'A' ? !capital
            : *mask == 'a' ? !small
                           : *text != *mask) {
            return false;
        }
    }
    return *text == *mask;
}

static void numbers_keep_their_shape_and_lie_in_reserved_ranges(void **state)
{
    (void)state;
    static const struct {
        const char *type, *original, *mask; /* mask NULL: must be tagged */
    } rows[] = {
        {"PHONE", "(213) 455-1234", "(###) 555-01##"},
        {"PHONE", "213-455-1234", "###-555-01##"},
        {"PHONE", "213.455.1234", "###.555.01##"},
        {"PHONE", "2134551234", "###55501##"},
        {"PHONE", "+1 213 455 1234", "+1 ### 555 01##"},
        {"PHONE", "1-213-455-1234", "1-###-555-01##"},
        {"PHONE", "455-1234", "555-01##"},
        {"PHONE", "213-455-1234 ext. 77", "###-555-01## ext. ##"},
        {"PHONE", "213-455-1234x4412", "###-555-01##x####"},
        {"FAX", "(213) 455-1234", "(###) 555-01##"},
        {"PHONE", "+44 20 7123 4567", "+44 20 7946 0###"},
        {"PHONE", "+44 (0)20 7123 4567", "+44 (0)20 7946 0###"},
        {"PHONE", "020 7123 4567", "020 7946 0###"},
        {"PHONE", "07911 123456", "07700 900###"},
        {"PHONE", "+44 7911 123456", "+44 7700 900###"},
        {"PHONE", "01865 123456", "01632 960###"},
        {"PHONE", "+49 30 1234567", "+49 ## #######"},
        {"PHONE", "1-800-455-HELP", NULL},
        {"PHONE", "1-800-FLOWERS", NULL},
        {"PHONE", "six one four, 555, 0188", NULL},
        {"PHONE", "xxx-455-1234", "xxx-555-01##"},
        {"PHONE", "ask", NULL},
        {"SSN", "123456789", "#########"},
        {"SSN", "xxx-xx-1234", "xxx-xx-####"},
        {"SSN", "1234", "####"},
        {"SSN", "12E-45-6789", NULL},
        {"IP", "10.1.2.3:8080", NULL},
        {"MRN", "60-44-918", "##-##-###"},
        {"CLAIM", "ADJ9440218", "AAA#######"},
        {"ID", "JS/ab/1234567", "AA/aa/#######"},
        {"ID", "#", NULL},
        {"ID",
         "\xD0\x96"
         "123",
         NULL},
        {"DEVICE", "00:1B:44:11:3A:B7", "00:00:5E:00:53:??"},
        {"USERNAME", "jsmith2", NULL},
        {"USERNAME", "12345", "#####"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char markup[160];
        struct play play;
        snprintf(markup, sizeof markup, "<%s|%s>", rows[i].type, rows[i].original);
        play_markup(&play, markup);
        const char *written = play.written[0];
        if (rows[i].mask != NULL && strchr(rows[i].mask, '?') != NULL) {
            assert_memory_equal(written, rows[i].mask, strcspn(rows[i].mask, "?"));
            assert_int_equal(strlen(written), strlen(rows[i].mask));
        } else if (rows[i].mask != NULL) {
            if (!fits(written, rows[i].mask)) {
                print_error("%s: %s\n", rows[i].original, written);
            }
            assert_true(fits(written, rows[i].mask));
        } else if (strcmp(rows[i].type, "USERNAME") != 0 && strcmp(rows[i].type, "IP") != 0) {
            assert_string_equal(written, "");
        }
        assert_string_not_equal(written, rows[i].original);
        scene_free(&play.scene);
    }
}

static void assert_same_digits(const char *one, const char *other)
{
    while (*one != '\0' || *other != '\0') {
        one += strcspn(one, "0123456789");
        other += strcspn(other, "0123456789");
        assert_int_equal(*one, *other);
        one += *one != '\0';
        other += *other != '\0';
    }
}

static void a_number_found_under_two_types_has_one_surrogate(void **state)
{
    (void)state;
    struct play play;
    play_markup(&play, "<ID|2134551234> <PHONE|(213) 455-1234> <SSN|123-45-6789> <MRN|123456789> "
                       "<CLAIM|WC-2013-00884> <ID|WC201300884> <ID|2134551235>");
    assert_true(fits(play.written[1], "(###) 555-01##"));
    assert_same_digits(play.written[0], play.written[1]);
    assert_same_digits(play.written[2], play.written[3]);
    assert_same_digits(play.written[4], play.written[5]);
    assert_false(fits(play.written[6], "###55501##"));
    scene_free(&play.scene);
}

static void social_security_areas_are_never_assigned(void **state)
{
    (void)state;
    struct play play;
    play_markup(&play, "<SSN|123-45-6789> <SSN|234-56-7890> <SSN|345-67-8901> <SSN|456-78-9012>");
    for (size_t i = 0; i < 4; i++) {
        assert_true(fits(play.written[i], "000-##-####") || fits(play.written[i], "666-##-####"));
        assert_memory_not_equal(play.written[i] + 4, "00", 2);
        assert_int_not_equal(play.written[i][7], '0');
    }
    scene_free(&play.scene);
}

static void contacts_go_to_domains_that_nobody_owns(void **state)
{
    (void)state;
    struct play play;
    char local[64], domain[64], host[64], rest[64];
    play_markup(
        &play,
        "<EMAIL|Maria.Delgado@hospital.org> <EMAIL|maria.delgado@HOSPITAL.org> <EMAIL|x@y.com> "
        "<URL|https://www.delgado-law.com/maria/page7.html?id=12> <URL|www.delgado-law.com> "
        "<URL|C:\\Users\\Maria\\letter.doc> <IP|10.1.2.3> <IP|fe80::1ff:fe23:4567:890a> "
        "<IP|10.1.2.3:8080>");
    assert_int_equal(sscanf(play.written[0], "%63[a-z.]@%63s", local, domain), 2);
    assert_memory_equal(domain, "example.", 8);
    assert_string_equal(play.written[0], play.written[1]);
    assert_string_not_equal(play.written[0], play.written[2]);
    assert_null(strstr(play.written[0], "delgado"));
    assert_int_equal(
        sscanf(play.written[3], "https://www.%63[a-z].example.%3[a-z]/%63s", host, domain, rest),
        3);
    assert_true(fits(rest, "aaaaa/aaaa#.aaaa?aa=##"));
    assert_null(strstr(play.written[3], "maria"));
    assert_int_equal(sscanf(play.written[4], "www.%63[a-z].example.%3[a-z]", rest, domain), 2);
    assert_string_equal(rest, host); /* one host, one surrogate */
    assert_true(fits(play.written[5], "C:\\Aaaaa\\Aaaaa\\aaaaaa.aaa"));
    assert_true(strncmp(play.written[6], "192.0.2.", 8) == 0 ||
                strncmp(play.written[6], "198.51.100.", 11) == 0 ||
                strncmp(play.written[6], "203.0.113.", 10) == 0);
    assert_memory_equal(play.written[7], "2001:db8:", 9);
    assert_memory_equal(play.written[8], play.written[6], strlen(play.written[6]));
    assert_string_equal(play.written[8] + strlen(play.written[6]), ":8080");
    scene_free(&play.scene);
}

static void one_number_in_two_spellings_gets_one_surrogate(void **state)
{
    (void)state;
    struct play play;
    char one[32] = "", two[32] = "";
    play_markup(&play, "<PHONE|(213) 455-1234> <PHONE|213-455-1234> <PHONE|+1 213 455 1234> "
                       "<FAX|213.455.1234 x5> <MRN|60-44-918> <ACCOUNT|6044918> "
                       "<PHONE|020 7123 4567> <PHONE|+44 20 7123 4567> <CLAIM|ab-12> <CLAIM|AB12>");
    for (size_t i = 0; i < 10; i++) {
        for (char *c = play.written[i], *to = i % 2 == 0 ? one : two; *c != '\0'; c++) {
            if (*c >= '0' && *c <= '9') {
                *to++ = *c;
                *to = '\0';
            }
        }
        if (i == 1 || i == 5) {
            assert_string_equal(one, two);
        }
        if (i == 2) {
            assert_string_equal(one + 1, two); /* the country's 1 */
        }
        if (i == 3) {
            assert_memory_equal(one + 1, two, 10);
        }
        if (i == 7) {
            assert_string_equal(one + 1, two + 2); /* trunk 0 and country 44 */
        }
        if (i == 9) {
            assert_string_equal(one, two);
        }
    }
    scene_free(&play.scene);
}

static void different_numbers_never_share(void **state)
{
    (void)state;
    struct play play;
    play_markup(&play, "<ID|1> <ID|2> <ID|3> <ID|44> <ID|45> <PHONE|455-1234> <PHONE|455-1235> "
                       "<PHONE|455-1236> <PHONE|455-1237> <PHONE|455-1238>");
    for (size_t i = 0; i < 10; i++) {
        for (size_t k = 0; k < i && play.written[i][0] != '\0'; k++) {
            assert_string_not_equal(play.written[i], play.written[k]);
        }
        assert_true(i > 4 || strspn(play.written[i], "12345") < 2 || strlen(play.written[i]) == 2);
    }
    for (size_t i = 0; i < 3; i++) { /* none equals an original of the document */
        assert_true(strcmp(play.written[i], "1") != 0 && strcmp(play.written[i], "2") != 0 &&
                    strcmp(play.written[i], "3") != 0);
    }
    scene_free(&play.scene);
}

static void check_digits_are_known(void **state)
{
    (void)state;
    static const char *const good[] = {"1234567893", /* NPI, CMS's example */
                                       "4111111111111111",    "490154203237518",
                                       "ab1234563" /* DEA */, "1m8gdm9axkp042788" /* VIN */,
                                       "11111111111111111" /* VIN */};
    static const char *const bad[] = {"1234567890",
                                      "4111111111111112",
                                      "490154203237519",
                                      "ab1234560",
                                      "1m8gdm90xkp042788",
                                      "",
                                      "abc",
                                      "123"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_true(passes_check_digit(slice_from_string(good[i])));
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(passes_check_digit(slice_from_string(bad[i])));
    }
}

/* 200 licence numbers in the shape of an NPI: without the care taken, twenty would pass. */
static void surrogates_fail_their_check_digits(void **state)
{
    (void)state;
    for (unsigned n = 0; n < 40; n++) {
        char markup[256];
        struct play play;
        snprintf(markup, sizeof markup,
                 "<LICENSE|1%09u> <LICENSE|AB%07u> <VEHICLE|1M8GDM9AXKP0%05u> "
                 "<ACCOUNT|4111-1111-1111-%04u>",
                 n * 7919, n * 13, n, n);
        play_markup(&play, markup);
        for (size_t i = 0; i < 4; i++) {
            struct slice number =
                letters_and_digits(&play.scene.arena, slice_from_string(play.written[i]));
            assert_true(number.length >= 9);
            assert_false(passes_check_digit(number));
        }
        scene_free(&play.scene);
    }
}

static void test_a_number_has_a_longest_length(void **state)
{
    char digits[LIMIT_NUMBER + 1];
    struct arena arena;
    struct surrogate_plan plan;

    (void)state;
    memset(digits, '7', sizeof digits);
    arena_init(&arena, (size_t)1 << 20);
    assert_true(surrogate_plan(TYPE_ID, slice_of(digits, LIMIT_NUMBER), &arena, &plan));
    assert_false(surrogate_plan(TYPE_ID, slice_of(digits, LIMIT_NUMBER + 1), &arena, &plan));
    arena_free(&arena);
}

static void test_a_number_in_words_has_no_shape(void **state)
{
    struct arena arena;
    struct surrogate_plan plan;

    (void)state;
    arena_init(&arena, (size_t)1 << 20);
    assert_false(surrogate_plan(TYPE_ID, SLICE("six six zero one"), &arena, &plan));
    assert_true(surrogate_plan(TYPE_ID, SLICE("KXR"), &arena, &plan));
    assert_true(surrogate_plan(TYPE_ID, SLICE("KXR 14"), &arena, &plan));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_number_has_a_longest_length),
        cmocka_unit_test(test_a_number_in_words_has_no_shape),
        cmocka_unit_test(numbers_keep_their_shape_and_lie_in_reserved_ranges),
        cmocka_unit_test(a_number_found_under_two_types_has_one_surrogate),
        cmocka_unit_test(social_security_areas_are_never_assigned),
        cmocka_unit_test(contacts_go_to_domains_that_nobody_owns),
        cmocka_unit_test(one_number_in_two_spellings_gets_one_surrogate),
        cmocka_unit_test(different_numbers_never_share),
        cmocka_unit_test(check_digits_are_known),
        cmocka_unit_test(surrogates_fail_their_check_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
