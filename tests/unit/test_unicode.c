#include "reading.h"

#include "base/buffer.h"
#include "text/look_alike.h"
#include "text/twice_encoded.h"
#include "text/unicode.h"

static void utf8_goes_there_and_back(void **state)
{
    (void)state;
    static const uint32_t samples[] = {1,      0x7F,   0x80,   0x7FF,   0x800,
                                       0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF};
    char text[64];
    size_t length = 0, count = sizeof samples / sizeof *samples;
    for (size_t i = 0; i < count; i++)
        length += unicode_put(samples[i], text + length);
    struct slice all = slice_of(text, length);
    size_t at = 0;
    for (size_t i = 0; i < count; i++)
        assert_int_equal(unicode_next(all, &at), samples[i]);
    assert_int_equal(at, length);
    for (size_t i = count; i-- > 0;)
        assert_int_equal(unicode_previous(all, at, &at), samples[i]);
    assert_int_equal(at, 0);
}

static void classes(void **state)
{
    (void)state;
    static const struct {
        uint32_t character;
        enum character_class class;
    } known[] = {
        {'A', CHARACTER_UPPER},         {'z', CHARACTER_LOWER},
        {'0', CHARACTER_DIGIT},         {' ', CHARACTER_BLANK},
        {'[', CHARACTER_OTHER},         {'@', CHARACTER_OTHER},
        {0x1B, CHARACTER_CONTROL},      {0x7F, CHARACTER_CONTROL},
        {0x9B, CHARACTER_CONTROL},      {0xC9, CHARACTER_UPPER},
        {0xDF, CHARACTER_LOWER},        {0x1C5, CHARACTER_UPPER},
        {0x5D0, CHARACTER_LETTER},      {0x4E2D, CHARACTER_LETTER},
        {0x301, CHARACTER_COMBINING},   {0x663, CHARACTER_DIGIT},
        {0xA0, CHARACTER_BLANK},        {0x2007, CHARACTER_BLANK},
        {0x3000, CHARACTER_BLANK},      {0x2800, CHARACTER_BLANK},
        {0x3164, CHARACTER_BLANK},      {0xAD, CHARACTER_IGNORABLE},
        {0x200B, CHARACTER_IGNORABLE},  {0x200D, CHARACTER_IGNORABLE},
        {0x2060, CHARACTER_IGNORABLE},  {0x34F, CHARACTER_IGNORABLE},
        {0x180E, CHARACTER_IGNORABLE},  {0xFEFF, CHARACTER_IGNORABLE},
        {0x202E, CHARACTER_IGNORABLE},  {0xFE0F, CHARACTER_IGNORABLE},
        {0xE0041, CHARACTER_IGNORABLE}, {0xE0100, CHARACTER_IGNORABLE},
        {0xFFFD, CHARACTER_OTHER},      {0x2019, CHARACTER_OTHER},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (unicode_class(known[i].character) != known[i].class)
            fail_msg("U+%04X", (unsigned)known[i].character);
    assert_int_equal(unicode_digit(0x966 + 7), 7);
    assert_int_equal(unicode_hidden_kind(0xE0041), HIDDEN_TAG);
    assert_int_equal(unicode_hidden_kind(0x2066), HIDDEN_BIDI);
    assert_int_equal(unicode_hidden_kind(0xFE0F), HIDDEN_SELECTOR);
    assert_int_equal(unicode_hidden_kind(0x200B), HIDDEN_PLAIN);
}

static void assert_plain(uint32_t character, const char *wanted)
{
    char out[UNICODE_PLAIN_MAXIMUM];
    assert_slice(slice_of(out, unicode_plain_form(character, out)), slice_from_string(wanted));
}

static void compatibility_characters_become_plain(void **state)
{
    (void)state;
    assert_plain(0xFB01, "fi"); /* ligatures */
    assert_plain(0xFB04, "ffl");
    assert_plain(0x017F, "s"); /* long s */
    assert_plain(0xFF2A, "J"); /* fullwidth */
    assert_plain(0xFF0F, "/");
    assert_plain(0x1D409, "J"); /* mathematical */
    assert_plain(0x24BF, "J");  /* circled */
    assert_plain(0x2163, "IV");
    assert_plain(0x2116, "No");
    assert_plain(0xB2, "");    /* superscript two: H2 is no 2 */
    assert_plain(0xBD, "");    /* one half */
    assert_plain(0x2460, "");  /* circled one: a list mark */
    assert_plain(0x2122, "");  /* trade mark */
    assert_plain(0x02B0, "h"); /* raised letters, but no ordinal marks */
    assert_plain(0x00BA, "");
    assert_plain(0x1F130, "A"); /* squared letters, but no units */
    assert_plain(0x33A0, "");
    assert_plain(0xE9, "");
    assert_plain('J', "");
}

static void look_alikes(void **state)
{
    (void)state;
    assert_int_equal(look_alike_latin(0x0430), 'a');
    assert_int_equal(look_alike_latin(0x0405), 'S');
    assert_int_equal(look_alike_latin(0x039F), 'O');
    assert_int_equal(look_alike_latin(0x051D), 'w');
    assert_int_equal(look_alike_latin(0xA4F4), 'U');
    assert_int_equal(look_alike_latin(0x043C), 0); /* Cyrillic em differs in a stroke */
    assert_int_equal(look_alike_latin_between(0x043C), 'm');
    assert_int_equal(look_alike_latin_between(0x0430), 'a');
    assert_int_equal(look_alike_variant(0x0251), 'a');
    assert_int_equal(look_alike_variant(0x0131), 'i');
    assert_int_equal(look_alike_variant(0x1F1FF), 'Z');
    assert_int_equal(look_alike_variant(0x1F200), 0);
    assert_int_equal(look_alike_latin(0x0436), 0); /* Cyrillic zhe */
    assert_int_equal(look_alike_latin('a'), 0);
    assert_int_equal(look_alike_latin(0x10FFFF), 0);
    assert_true(unicode_is_latin('q'));
    assert_true(unicode_is_latin(0x142));
    assert_false(unicode_is_latin(0x430));
    assert_false(unicode_is_latin('3'));
}

static void assert_folds(const char *word, const char *key)
{
    char out[64];
    assert_slice(slice_of(out, fold_word(slice_from_string(word), out, sizeof out)),
                 slice_from_string(key));
}

static void words_fold_to_dictionary_keys(void **state)
{
    (void)state;
    assert_folds("Smith", "smith");
    assert_folds("O'BRIEN", "obrien");
    assert_folds("O\xE2\x80\x99"
                 "Brien",
                 "obrien");
    assert_folds("M\xC3\xBCller", "muller");
    assert_folds("Mu\xCC\x88ller", "muller"); /* decomposed */
    assert_folds("STRAU\xE1\xBA\x9E", "strauss");
    assert_folds("Stra\xC3\x9F"
                 "e",
                 "strasse");
    assert_folds("\xC3\x98stergaard", "ostergaard");
    assert_folds("\xC5\x81ukasz", "lukasz");
    assert_folds("\xC3\x86gir", "aegir");
    assert_folds("Yal\xC4\xB1m", "yalim");
    assert_folds("\xC4\xB0zmir", "izmir");
    assert_folds("Nguy\xE1\xBB\x85n", "nguyen");
    assert_folds("\xC4\x90or\xC4\x91"
                 "e",
                 "dorde");
    assert_folds("\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD", "\xD0\xB8\xD0\xB2\xD0\xB0\xD0\xBD");
    assert_folds("", "");
}

/* Eight bytes are folded at a time: what is odd among them must count wherever it stands. */
static void words_of_all_lengths_fold(void **state)
{
    (void)state;
    static const char *const odd[] = {"Z", "'", "\xC3\x89", "@", "[", "7"};
    static const char *const folded[] = {"z", "", "e", "@", "[", "7"};
    enum { LONGEST = 20 };
    for (size_t kind = 0; kind < sizeof odd / sizeof *odd; kind++)
        for (size_t length = 1; length <= LONGEST; length++)
            for (size_t place = 0; place < length; place++) {
                char word[LONGEST + 2] = "", key[LONGEST + 2] = "";
                for (size_t i = 0; i < length; i++) {
                    char small[2] = {(char)('a' + i), 0};
                    char either[2] = {(char)('a' + i - i % 2 * 32), 0};
                    strncat(word, i == place ? odd[kind] : either, 2);
                    strncat(key, i == place ? folded[kind] : small, 2);
                }
                assert_folds(word, key);
            }
}

static void a_key_that_does_not_fit_is_none(void **state)
{
    (void)state;
    char out[5];
    assert_int_equal(fold_word(SLICE("Smith"), out, 5), 5);
    assert_int_equal(fold_word(SLICE("Smiths"), out, 5), 0);
    assert_int_equal(fold_word(SLICE("Wei\xC3\x9F"), out, 4), 0);
}

static void assert_case(const char *word, enum letter_case wanted, const char *result)
{
    struct buffer out;
    buffer_init(&out, 1000);
    append_in_case(&out, slice_from_string(word), wanted);
    assert_slice(buffer_slice(&out), slice_from_string(result));
    buffer_free(&out);
}

static void surrogates_take_a_case(void **state)
{
    (void)state;
    assert_case("Smith", CASE_UPPER, "SMITH");
    assert_case("SMITH", CASE_LOWER, "smith");
    assert_case("SMITH", CASE_TITLE, "Smith");
    assert_case("smith-jones", CASE_TITLE, "Smith-Jones");
    assert_case("O'BRIEN", CASE_TITLE, "O'Brien");
    assert_case("SMITH'S", CASE_TITLE, "Smith's");
    assert_case("McDonald", CASE_TITLE, "McDonald");
    assert_case("McDonald", CASE_UPPER, "MCDONALD");
    assert_case("van der berg", CASE_TITLE, "Van Der Berg");
    assert_case("m\xC3\xBCller", CASE_UPPER, "M\xC3\x9CLLER");
    assert_case("wei\xC3\x9F", CASE_UPPER, "WEISS");
    assert_case("\xC3\x96ZIL", CASE_TITLE, "\xC3\x96zil");
    assert_true(word_is_upper(SLICE("M\xC3\x9CLLER")));
    assert_true(word_is_upper(SLICE("O'BRIEN")));
    assert_false(word_is_upper(SLICE("M\xC3\xBCLLER")));
    assert_false(word_is_upper(SLICE("123")));
}

static void text_encoded_twice_is_read(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t meant;
        size_t length;
    } known[] = {
        {"\xC3\x83\xC2\xBC"
         "ller",
         0xFC, 4},
        {"\xC3\x83\xC2\xA9", 0xE9, 4},
        {"\xC3\x85\xC2\xA0", 0x160, 4},                   /* Š by way of a no-break space */
        {"\xC3\x85\xC5\xA1", 0x15A, 4},                   /* windows-1252 shows 9A as š */
        {"\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s", 0x2019, 8}, /* apostrophe */
        {"\xC3\xA2\xE2\x82\xAC\xE2\x80\x9C", 0x2013, 8},  /* dash */
        {"\xC3\x83", 0, 0},                               /* Portuguese, at the end */
        {"\xC3\x83O", 0, 0},                              /* NÃO */
        {"\xC3\xA2ge", 0, 0},
        {"M", 0, 0},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        struct slice text = slice_from_string(known[i].text);
        size_t after = 0;
        uint32_t found = twice_encoded(text, 0, text.length, &after);
        assert_int_equal(found, known[i].meant);
        if (found)
            assert_int_equal(after, known[i].length);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_goes_there_and_back),
        cmocka_unit_test(classes),
        cmocka_unit_test(compatibility_characters_become_plain),
        cmocka_unit_test(look_alikes),
        cmocka_unit_test(words_fold_to_dictionary_keys),
        cmocka_unit_test(words_of_all_lengths_fold),
        cmocka_unit_test(a_key_that_does_not_fit_is_none),
        cmocka_unit_test(surrogates_take_a_case),
        cmocka_unit_test(text_encoded_twice_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
