#include "reading.h"

#include <stdio.h>

static enum scrim_status decode_bytes(struct slice bytes, const char *name, struct decoded *decoded,
                                      struct arena *arena, struct scrim_error *error)
{
    arena_init(arena, 1 << 24);
    *error = (struct scrim_error){SCRIM_OK, ""};
    return decode(bytes, name, arena, decoded, error);
}

/* Checks that the bytes are refused, and that the message names the byte. */
static void assert_refused(struct slice bytes, const char *name, size_t at)
{
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    char wanted[32];
    snprintf(wanted, sizeof wanted, "byte %zu", at);
    assert_int_equal(decode_bytes(bytes, name, &decoded, &arena, &error), SCRIM_REFUSED);
    const char *found = strstr(error.message, wanted);
    while (found && found[strlen(wanted)] >= '0' && found[strlen(wanted)] <= '9')
        found = strstr(found + 1, wanted); /* byte 1 is not named by "byte 10" */
    if (!found)
        fail_msg("\"%s\" does not name %s", error.message, wanted);
    arena_free(&arena);
}

static void assert_decodes(struct slice bytes, const char *name, const char *text,
                           const char *encoding)
{
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    assert_int_equal(decode_bytes(bytes, name, &decoded, &arena, &error), SCRIM_OK);
    assert_slice(decoded.text, slice_from_string(text));
    assert_string_equal(decoded.encoding, encoding);
    arena_free(&arena);
}

static void utf8_passes_untouched(void **state)
{
    (void)state;
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    struct slice text =
        SLICE("\xEF\xBB\xBFM\xC3\xBCller \xE2\x82\xAC \xF0\x9F\x98\x80 \xF4\x8F\xBF\xBF");
    assert_int_equal(decode_bytes(text, NULL, &decoded, &arena, &error), SCRIM_OK);
    assert_ptr_equal(decoded.text.data, text.data);
    assert_int_equal(decoded.text.length, text.length);
    assert_null(decoded.origin);
    assert_false(decoded.ascii);
    assert_int_equal(input_offset(&decoded, (struct document_offset){5}), 5);
    assert_int_equal(
        decode_bytes(SLICE("plain, but long enough for words"), "utf8", &decoded, &arena, &error),
        SCRIM_OK);
    assert_true(decoded.ascii);
    assert_int_equal(decode_bytes(SLICE(""), NULL, &decoded, &arena, &error), SCRIM_OK);
    assert_int_equal(decoded.text.length, 0);
    arena_free(&arena);
}

/* Every sequence that The Unicode Standard, table 3-7, leaves out, at every place relative to the
 * eight bytes that are tested at a time. */
static void ill_formed_utf8_is_refused(void **state)
{
    (void)state;
    static const struct slice evil[] = {
        {"\x80", 1},             /* continuation alone */
        {"\xC0\xAF", 2},         /* overlong / */
        {"\xC1\x8A", 2},         /* overlong J */
        {"\xE0\x9F\xBF", 3},     /* overlong, three bytes */
        {"\xF0\x8F\xBF\xBF", 4}, /* overlong, four bytes */
        {"\xED\xA0\x80", 3},     /* surrogate, CESU-8 */
        {"\xED\xBF\xBF", 3},
        {"\xF4\x90\x80\x80", 4}, /* above U+10FFFF */
        {"\xF5\x80\x80\x80", 4},
        {"\xFE", 1},
        {"\xC3", 1}, /* cut */
        {"\xE2\x82", 2},
        {"\xF0\x9F\x98", 3},
        {"\xE2\x28\xA1", 3}, /* second byte no continuation */
        {"\xE2\x82\x28", 3},
        {"\xF0\x9F\x98\x28", 4},
    };
    for (size_t i = 0; i < sizeof evil / sizeof *evil; i++)
        for (size_t before = 0; before < 18; before++)
            for (size_t after = 0; after < 10; after += 9) {
                char text[40];
                memset(text, 'a', sizeof text);
                memcpy(text + before, evil[i].data, evil[i].length);
                assert_refused(slice_of(text, before + evil[i].length + after), NULL, before);
            }
}

static void nul_is_refused(void **state)
{
    (void)state;
    for (size_t at = 0; at < 20; at++) {
        char text[20];
        memset(text, 'a', sizeof text);
        text[at] = '\0';
        assert_refused(slice_of(text, sizeof text), NULL, at);
    }
    assert_refused(SLICE("J\0\0\0"), "UTF-16LE", 2);
}

static void a_letter_in_two_encodings_names_both_places(void **state)
{
    (void)state;
    struct slice mixed = SLICE("M\xC3\xBCller, O\x92"
                               "Brien");
    assert_refused(mixed, NULL, 10);
    assert_refused(mixed, NULL, 1);
}

static void code_pages_are_read_by_name(void **state)
{
    (void)state;
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    struct slice letter = SLICE("O\x92"
                                "Brien \xE9t\xE9");
    assert_refused(letter, NULL, 1);
    assert_int_equal(decode_bytes(letter, "cp1252", &decoded, &arena, &error), SCRIM_OK);
    assert_slice(decoded.text, SLICE("O\xE2\x80\x99"
                                     "Brien \xC3\xA9t\xC3\xA9"));
    assert_string_equal(decoded.encoding, "windows-1252");
    const size_t origins[] = {0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 10, 11};
    for (uint32_t i = 0; i <= decoded.text.length; i++)
        assert_int_equal(input_offset(&decoded, (struct document_offset){i}), origins[i]);
    arena_free(&arena);
    assert_refused(SLICE("ab\x81"), "windows-1252", 2); /* undefined there */
    assert_refused(SLICE("O\x92"
                         "Brien"),
                   "ISO-8859-1", 1);
    assert_decodes(SLICE("\x83\x58\x83\x7E\x83\x58"), "Shift_JIS",
                   "\xE3\x82\xB9\xE3\x83\x9F\xE3\x82\xB9", "Shift_JIS");
}

static void utf16_is_known_by_its_mark(void **state)
{
    (void)state;
    assert_decodes(SLICE("\xFF\xFEJ\0\xF6\0"), NULL, "\xEF\xBB\xBFJ\xC3\xB6", "UTF-16LE");
    assert_decodes(SLICE("\xFE\xFF\0J\0\xF6"), NULL, "\xEF\xBB\xBFJ\xC3\xB6", "UTF-16BE");
    assert_decodes(SLICE("\xFE\xFF\0J\0\xF6"), "UTF-16", "\xEF\xBB\xBFJ\xC3\xB6", "UTF-16BE");
    assert_decodes(SLICE("\0J"), "UTF-16", "J", "UTF-16BE");
    assert_decodes(SLICE("\x3D\xD8\0\xDE"), "UTF-16LE", "\xF0\x9F\x98\x80", "UTF-16LE");
    assert_decodes(SLICE("\xFF\xFE\0\0J\0\0\0"), NULL, "\xEF\xBB\xBFJ", "UTF-32LE");
    assert_decodes(SLICE("\0\0\xFE\xFF\0\0\0J"), NULL, "\xEF\xBB\xBFJ", "UTF-32BE");
    assert_refused(SLICE("J\0o\0"), NULL, 1);              /* no mark, no name */
    assert_refused(SLICE("\xFF\xFEJ\0x"), NULL, 4);        /* odd length */
    assert_refused(SLICE("\xFF\xFE\0\xDEJ\0"), NULL, 2);   /* lone surrogate */
    assert_refused(SLICE("\xFF\xFEJ\0\x3D\xD8"), NULL, 4); /* cut pair */
}

static void unknown_and_stateful_names_are_usage_errors(void **state)
{
    (void)state;
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    static const char *const names[] = {"klingon-8", "", "UTF-7", "ISO-2022-JP", "SCSU"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        assert_int_equal(decode_bytes(SLICE("text"), names[i], &decoded, &arena, &error),
                         SCRIM_USAGE);
        arena_free(&arena);
    }
}

static void assert_encodes(struct slice sample, const char *name, const char *text,
                           struct slice wanted)
{
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    struct slice out;
    assert_int_equal(decode_bytes(sample, name, &decoded, &arena, &error), SCRIM_OK);
    assert_int_equal(encode(&decoded, slice_from_string(text), &arena, &out, &error), SCRIM_OK);
    assert_slice(out, wanted);
    arena_free(&arena);
}

static void surrogates_take_the_input_encoding(void **state)
{
    (void)state;
    assert_encodes(SLICE("x"), NULL, "J\xC3\xB6hn", SLICE("J\xC3\xB6hn"));
    assert_encodes(SLICE("x"), "cp1252", "O\xE2\x80\x99J\xC3\xB6hn", SLICE("O\x92J\xF6hn"));
    assert_encodes(SLICE("x\0"), "UTF-16LE", "J\xC3\xB6", SLICE("J\0\xF6\0"));
    assert_encodes(SLICE("x\0"), "UTF-16LE", "\xF0\x9F\x98\x80", SLICE("\x3D\xD8\0\xDE"));
    /* What the encoding lacks: the base letter, else a question mark. */
    assert_encodes(SLICE("x"), "ISO-8859-1",
                   "Dvo\xC5\x99\xC3\xA1k \xC5\x81\xC3\xB3"
                   "d\xC5\xBA",
                   SLICE("Dvor\xE1k L\xF3"
                         "dz"));
    assert_encodes(SLICE("x"), "US-ASCII", "M\xC3\xBCller \xE4\xB8\xAD", SLICE("Muller ?"));
}

static void decoded_text_gives_its_bytes_back(void **state)
{
    (void)state;
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    struct slice out;
    char page[224];
    size_t length = 0;
    for (int byte = 0x20; byte < 0x100; byte++)
        if (byte != 0x81 && byte != 0x8D && byte != 0x8F && byte != 0x90 && byte != 0x9D &&
            byte != 0x7F)
            page[length++] = (char)byte;
    assert_int_equal(decode_bytes(slice_of(page, length), "windows-1252", &decoded, &arena, &error),
                     SCRIM_OK);
    assert_int_equal(encode(&decoded, decoded.text, &arena, &out, &error), SCRIM_OK);
    assert_slice(out, slice_of(page, length));
    arena_free(&arena);
}

static void memory_that_runs_out_is_told(void **state)
{
    (void)state;
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    arena_init(&arena, 64);
    assert_int_equal(
        decode(SLICE("some text that needs a map of its own"), "cp1252", &arena, &decoded, &error),
        SCRIM_TRY_AGAIN);
    assert_int_equal(decoded.text.length, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_passes_untouched),
        cmocka_unit_test(ill_formed_utf8_is_refused),
        cmocka_unit_test(nul_is_refused),
        cmocka_unit_test(a_letter_in_two_encodings_names_both_places),
        cmocka_unit_test(code_pages_are_read_by_name),
        cmocka_unit_test(utf16_is_known_by_its_mark),
        cmocka_unit_test(unknown_and_stateful_names_are_usage_errors),
        cmocka_unit_test(surrogates_take_the_input_encoding),
        cmocka_unit_test(decoded_text_gives_its_bytes_back),
        cmocka_unit_test(memory_that_runs_out_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
