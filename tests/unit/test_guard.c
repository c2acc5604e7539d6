/* Letters that the patterns cannot read get a reason for review; ordinary ones get none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

static const char *reason_of(struct letter_fixture *fixture, const char *text)
{
    struct scrim_error error;
    fixture_read(fixture, text);
    assert_int_equal(pass_guard(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.review_reason;
}

static void assert_reason(const char *reason, const char *wanted)
{
    assert_non_null(reason);
    assert_string_equal(reason, wanted);
}

/* A text of `count` copies of a piece. */
static const char *repeated(char *out, size_t size, const char *piece, size_t count)
{
    size_t used = 0, length = strlen(piece);
    for (size_t i = 0; i < count; i++, used += length) {
        assert_true(used + length < size);
        memcpy(out + used, piece, length);
    }
    out[used] = 0;
    return out;
}

static const char english[] =
    "She was seen in the clinic and the disease was reviewed with the hospital. He saw the county "
    "and the wall. "
    "The young rose may brown. She will rose to the inventory of the depression in the clinic.";

static void test_an_english_letter_passes(void **state)
{
    assert_null(reason_of(*state, english));
    assert_null(reason_of(*state, ""));
    assert_null(reason_of(*state, "SMITH, JOHN\nDOB: 1/2/1960\n\n"));
}

static void test_rtf(void **state)
{
    assert_reason(reason_of(*state, "{\\rtf1\\ansi She was seen.}"), "rtf");
    assert_reason(reason_of(*state, "\xEF\xBB\xBF{\\rtf1\\ansi She was seen.}"), "rtf");
    assert_null(reason_of(*state, "She saw {\\rtf1"));
}

static void test_mime_message(void **state)
{
    char text[400] = "";

    assert_reason(reason_of(*state, "MIME-Version: 1.0\n\nShe was seen."), "mime");
    assert_reason(reason_of(*state, "From: a\nTo: b\nMIME-Version: 1.0\n"), "mime");
    assert_reason(
        reason_of(*state, "--part\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nShe"),
        "mime");
    /* names of header fields have no case: RFC 5322, section 1.2.2 */
    assert_reason(reason_of(*state, "Mime-Version: 1.0 (Mail 16)\n"), "mime");
    assert_reason(reason_of(*state, "content-transfer-encoding: base64\n"), "mime");
    assert_reason(reason_of(*state, "\xEF\xBB\xBFMIME-Version: 1.0\n\nShe was seen."), "mime");
    assert_null(reason_of(*state, "She saw MIME-Version: 1.0\n"));
    repeated(text, sizeof text, "he\n", 39);
    strcat(text, "MIME-Version: 1.0\n");
    assert_reason(reason_of(*state, text), "mime");
    repeated(text, sizeof text, "he\n", 40);
    strcat(text, "MIME-Version: 1.0\n");
    assert_null(reason_of(*state, text));
}

static void test_utf7(void **state)
{
    /* RFC 2152: letters and digits in 16 bits each, in base64 between + and - */
    static const char *const hidden[] = {"Mr. +AEo-ohn came.", "J+AG8-hn", "M+APw-ller", "+BB8-", "Seen +ADEAMgAz- times",
                                         "+-+AEo-", "a+b+AEoAbwBoAG4-"};
    static const char *const others[] = {"A+B-", "+1-559-268-7714", "blood AB+-", "2+2-1", "+MRI-", "K+Na-", "+CO2-", "+AE-", "+AEo ohn",
                                         "+AEo", "+", "+AEoA-", "+AAA-", "+AEp-"};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        assert_reason(reason_of(*state, hidden[i]), "utf-7");
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_null(reason_of(*state, others[i]));
}

static void test_base64(void **state)
{
    char text[1200];

    assert_reason(reason_of(*state, repeated(text, sizeof text, "aGVsbG8gd29ybGQx", 13)), "base64");
    assert_reason(reason_of(*state, repeated(text, sizeof text, "aGVsbG8gd29ybGQx\r\n", 13)),
                  "base64");
    assert_reason(reason_of(*state, repeated(text, sizeof text, "aGVsbG8gd29ybGQx", 4)), "base64");
    assert_null(reason_of(*state, repeated(text, sizeof text, "aGVsbG8gd29ybGQx", 3)));
    assert_null(reason_of(*state, repeated(text, sizeof text, "aGVsbG8gd29ybGQx\n",
                                           11))); /* 176 bytes, short lines */
    assert_null(reason_of(
        *state, repeated(text, sizeof text, "aGVsbG8gd29ybGQx ", 11))); /* blanks end a run */
}

static void test_long_runs_of_one_kind_are_no_base64(void **state)
{
    char text[1200];

    assert_null(reason_of(*state, repeated(text, sizeof text, "a", 1000)));
    assert_null(reason_of(*state, repeated(text, sizeof text, "7", 1000)));
    assert_null(reason_of(*state, repeated(text, sizeof text, "/", 1000)));
    assert_null(reason_of(*state, repeated(text, sizeof text, "_", 1000)));
    assert_null(reason_of(*state, repeated(text, sizeof text, "the\nwall\n", 100)));
}

static const char spanish[] =
    "el paciente fue visto ayer por su doctora en la consulta y refiere dolor lumbar desde hace "
    "tres semanas sin otros "
    "datos relevantes por lo que se pide una radiografia nueva y se cita para control";

static void test_another_language(void **state)
{
    assert_reason(reason_of(*state, spanish), "language");
}

static void test_another_language_in_capitals(void **state)
{
    char text[sizeof spanish];

    for (size_t i = 0; i < sizeof text; i++)
        text[i] = (char)(spanish[i] >= 'a' && spanish[i] <= 'z' ? spanish[i] - 32 : spanish[i]);
    assert_reason(reason_of(*state, text), "language");
}

static void test_another_script(void **state)
{
    char text[1200];

    assert_reason(reason_of(*state, repeated(text, sizeof text, "больной осмотрен ", 20)),
                  "language");
    assert_reason(reason_of(*state, repeated(text, sizeof text, "المريض في العيادة ", 14)),
                  "language");
}

static void test_words_without_case(void **state)
{
    assert_reason(reason_of(*state, "Patient: 王秀英 was seen."), "script");
    assert_reason(reason_of(*state, "Patient: محمد was seen."), "script");
    assert_null(reason_of(*state, "Her garda\xC3\xAD rang; 5 \xC2\xB5g, 98 \xC2\xBA"
                                  "F, ± 王 was seen."));
}

static void test_quoted_printable(void **state)
{
    assert_reason(
        reason_of(*state, "The patient was seen and will=\nreturn to the clinic in=\nMay.\n"),
        "quoted-printable");
    assert_reason(reason_of(*state, "Mr. M=C3=BCller was seen."), "quoted-printable");
    assert_null(reason_of(*state, "a =\nb ==\nc\n=====\n-=\n-=\n"));
    assert_null(reason_of(*state, "Score=20, ID=3D, sum=\n5 and x=A1."));
}

static void test_too_few_words_tell_nothing(void **state)
{
    char text[400];

    assert_null(reason_of(*state, repeated(text, sizeof text, "qwx ", 11)));
    assert_reason(reason_of(*state, repeated(text, sizeof text, "qwx ", 12)), "language");
}

static void test_share_of_english_words(void **state)
{
    char text[800];

    repeated(text, sizeof text, "qwx ", 12);
    repeated(text + strlen(text), sizeof text - strlen(text), "was ", 12);
    assert_null(reason_of(*state, text)); /* half of a few words */
    strcat(text, "qwx");
    assert_reason(reason_of(*state, text), "language");

    repeated(text, sizeof text, "qwx ", 20);
    repeated(text + strlen(text), sizeof text - strlen(text), "was ", 30);
    assert_null(reason_of(*state, text)); /* 60 per cent of many */
    strcat(text, "qwx");
    assert_reason(reason_of(*state, text), "language");
}

static void test_names_and_numbers_do_not_count(void **state)
{
    char text[1200];

    repeated(text, sizeof text, "Xyzzy 12 ", 60);
    repeated(text + strlen(text), sizeof text - strlen(text), "was ", 30);
    assert_null(reason_of(*state, text));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_english_letter_passes),
        cmocka_unit_test(test_rtf),
        cmocka_unit_test(test_mime_message),
        cmocka_unit_test(test_utf7),
        cmocka_unit_test(test_base64),
        cmocka_unit_test(test_words_without_case),
        cmocka_unit_test(test_quoted_printable),
        cmocka_unit_test(test_long_runs_of_one_kind_are_no_base64),
        cmocka_unit_test(test_another_language),
        cmocka_unit_test(test_another_language_in_capitals),
        cmocka_unit_test(test_another_script),
        cmocka_unit_test(test_too_few_words_tell_nothing),
        cmocka_unit_test(test_share_of_english_words),
        cmocka_unit_test(test_names_and_numbers_do_not_count),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
