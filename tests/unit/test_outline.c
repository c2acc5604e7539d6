#include "rules/outline.h"

#include "random_regex.h"
#include "rules/expression_cache.h"
#include "rules/regex.h"

/* The ASCII bytes of a set as text; "*" for a set of all bytes; "+" behind them when bytes above
 * 0x7F are in it. */
static void describe(const struct byte_set *set, char out[300])
{
    size_t length = 0, count = 0;
    for (unsigned byte = 0; byte < 256; byte++)
        count += byte_set_has(set, (unsigned char)byte);
    for (unsigned byte = 0; byte < 0x80 && count < 256; byte++)
        if (byte_set_has(set, (unsigned char)byte))
            out[length++] = (char)byte;
    if (count == 256)
        out[length++] = '*';
    else if (byte_set_has(set, 0xC3))
        out[length++] = '+';
    out[length] = '\0';
}

static void expect_place(const char *regex, size_t place, const char *expected)
{
    struct outline outline;
    char found[300];
    outline_read(regex, &outline);
    describe(&outline.places[place], found);
    if (strcmp(found, expected) != 0)
        fail_msg("%s, place %zu: '%s' and not '%s'", regex, place, found, expected);
}

static void test_first_bytes(void **state)
{
    (void)state;
    expect_place("cat", 0, "c");
    expect_place("cat", 1, "a");
    expect_place("cat", 2, "t");
    expect_place("cat", 3, "*");
    expect_place("(?:a|bc)d", 0, "ab");
    expect_place("(?:a|bc)d", 1, "cd");
    expect_place("(?:a|bc)d", 2, "*");
    expect_place("a?b", 0, "ab");
    expect_place("a?b", 1, "*");
    expect_place("a{2}b", 1, "a");
    expect_place("a{2}b", 2, "b");
    expect_place("a{1,3}b", 3, "*");
    expect_place("a*", 0, "*");
    expect_place("(?i)ax", 0, "Aa");
    expect_place("(?i:s)x", 0, "Ss+");
    expect_place("(?i:a)x", 1, "x");
    expect_place("[^\\x00-Y[-\\x7e]", 0, "Z\x7f+");
    expect_place("[0-9.-]x", 0, "-.0123456789");
    expect_place("\\dx", 0, "0123456789+");
    expect_place("[A\\d]x", 0, "0123456789A+");
    expect_place("\\N{U+41}x", 0, "*");
    expect_place("\\Dx", 0, "*");
    expect_place("[^\\D]x", 0, "*");
    expect_place("\\pNx", 0, "0123456789+");
    expect_place("\\p{Nd}x", 0, "0123456789+");
    expect_place("\\p{Lu}x", 0, "ABCDEFGHIJKLMNOPQRSTUVWXYZ+");
    expect_place("\\p{Greek}x", 0, "*");
    expect_place("\\PLx", 0, "*");
    expect_place("\\p{Lux", 0, "*");
    expect_place("\\x41x", 0, "A");
    expect_place("\\x{6a}x", 0, "j");
    expect_place("\\x{E9}x", 0, "+");
    expect_place("\\x{41x", 0, "*");
    expect_place("[\\x41-\\x43]x", 0, "ABC");
    expect_place("[x-\\x{1F600}]x", 0, "xyz{|}~\x7f+");
    expect_place("[\\qa]x", 0, "*");
    expect_place("[a-\\q]x", 0, "*");
    expect_place("\\qx", 0, "*");
    expect_place("\\tx", 0, "\t");
    expect_place("(?i:k)x", 0, "Kk+");
    expect_place("(?i:[\\x{17F}])x", 0, "KSks+");
    expect_place("ü.", 0, "+");
    expect_place("(?C\"list\")a", 0, "a");
    expect_place("(?#no)a", 0, "a");
    expect_place("(?<day>1)2", 1, "2");
    expect_place("\\b1", 0, "1");
    expect_place("(?!2)1", 0, "1");
    expect_place("(1)\\1x", 1, "*");
}

static void test_bytes_behind_the_first_token(void **state)
{
    (void)state;
    expect_place("[0-9]{1,3}[- ]x", PLACE_BEHIND, " -");
    expect_place("\\d{1,3}[- ]x", PLACE_BEHIND, " -+");
    expect_place("[0-9]{1,3}[- ]x", PLACE_BEHIND + 1, "x");
    expect_place("[0-9]{1,3}[- ]x", PLACE_BEHIND + 2, "*");
    expect_place("Dr\\. x", PLACE_BEHIND, ".");
    expect_place("Dr\\. x", PLACE_BEHIND + 1, " ");
    expect_place("(?:Dr|12) ", PLACE_BEHIND, " ");
    expect_place("#1", PLACE_BEHIND, "1");
    expect_place("a'b ", PLACE_BEHIND, " '");
    expect_place("a1b", PLACE_BEHIND, "1");
    expect_place("ab", PLACE_BEHIND, "*");
}

static void test_a_look_ahead_at_the_end_says_what_follows(void **state)
{
    (void)state;
    expect_place("\\d(?= y)", PLACE_BEHIND, " ");
    expect_place("\\d(?= y)", PLACE_BEHIND + 1, "y");
    expect_place("\\d(?= y)", PLACE_BEHIND + 2, "*");
    expect_place("\\d(?= y)(?!z)", PLACE_BEHIND, " ");
    expect_place("\\d(?:(?= y)|)", PLACE_BEHIND, "*");
    expect_place("\\d(?=.)x", PLACE_BEHIND, "x");
}

static void test_bytes_before(void **state)
{
    (void)state;
    expect_place("(?<=x, )a", PLACE_BEFORE, " ");
    expect_place("(?<=x, )a", PLACE_BEFORE + 1, ",");
    expect_place("(?<=x,|yz)a", PLACE_BEFORE, ",z");
    expect_place("(?<=x,|yz)a", PLACE_BEFORE + 1, "xy");
    expect_place("(?<=x)a|b", PLACE_BEFORE, "*");
    expect_place("(?<=(?:x|y) )a", PLACE_BEFORE, " ");
    expect_place("(?<=x{3} )a", PLACE_BEFORE + 1, "x");
    expect_place("(?<=ax{3})a", PLACE_BEFORE + 1, "x");
    expect_place("(?<=(?:x|y){2} )a", PLACE_BEFORE + 1, "*");
    expect_place("(?<=x)(?<=[xy])a", PLACE_BEFORE, "x");
    expect_place("(?<=\\A|x)a", PLACE_BEFORE, "*");
    expect_place("a(?<=a)", PLACE_BEFORE, "*");
    struct outline outline;
    outline_read("(?<![\\pL\\pN])(?<!-)a", &outline);
    assert_false(byte_set_has(&outline.places[PLACE_BEFORE], 'x'));
    assert_false(byte_set_has(&outline.places[PLACE_BEFORE], '7'));
    assert_false(byte_set_has(&outline.places[PLACE_BEFORE], '-'));
    assert_true(byte_set_has(&outline.places[PLACE_BEFORE], ' '));
    assert_true(byte_set_has(&outline.places[PLACE_BEFORE], '\0'));
    assert_true(byte_set_has(&outline.places[PLACE_BEFORE], 0xC3));
    /* What a break cuts off may be white space that the expression does not see. */
    outline_read("(?<![^x])a", &outline);
    assert_true(byte_set_has(&outline.places[PLACE_BEFORE], ' '));
    assert_true(byte_set_has(&outline.places[PLACE_BEFORE], '\n'));
    assert_false(byte_set_has(&outline.places[PLACE_BEFORE], 'y'));
}

static void test_beginnings_of_the_next_words(void **state)
{
    (void)state;
    expect_place("ab cd ef", PLACE_WORDS, "c");
    expect_place("ab cd ef", PLACE_WORDS + 1, "e");
    expect_place("ab  c", PLACE_WORDS, "c");
    expect_place("ab c", PLACE_WORDS + 1, "*");
    expect_place("a c d", PLACE_WORDS + 1, "d");
    expect_place("a, ?b", PLACE_WORDS, "*");
    expect_place("[a-z]+ (?:cd|e)x", PLACE_WORDS, "ce");
    expect_place("(?:ab )?cd ef", PLACE_WORDS, "ce");
    expect_place("(?:ab )?cd ef", PLACE_WORDS + 1, "*");
    expect_place("a[ x]b", PLACE_WORDS, "*");
    expect_place("a (?i:s)x", PLACE_WORDS, "Ss+");
    expect_place("ab", PLACE_WORDS, "*");
}

static void expect_key(const char *regex, const char *text, bool expected)
{
    struct outline outline;
    outline_read(regex, &outline);
    bool found = key_set_has(&outline.keys, word_key((const unsigned char *)text, strlen(text)));
    if (found != expected)
        fail_msg("%s: '%s' is %s", regex, text, found ? "let through" : "refused");
}

static void test_keys_of_words(void **state)
{
    (void)state;
    expect_key("(?:cat|dogs) x", "cat", true);
    expect_key("(?:cat|dogs) x", "dogs", true);
    expect_key("(?:cat|dogs) x", "dog", false);
    expect_key("(?:cat|dogs) x", "Cat", false);
    expect_key("(?:cat|dogs) x", "ca\xC3\xA9", true); /* by its first byte */
    expect_key("(?:cat|dogs) x", "ba\xC3\xA9", false);
    expect_key("(?i:cat) x", "CAT", true);
    expect_key("(?i:cat) x", "cats", false);
    expect_key("cat", "cats", true);
    expect_key("cat(?![\\pL\\pN])", "cat,", true);
    expect_key("cat(?![\\pL\\pN])", "cats", false);
    expect_key("\\p{Lu}\\p{Ll}+ x", "Anybody", true);
    expect_key("\\p{Lu}\\p{Ll}+ x", "(Anybody", false);
}

static void test_what_is_not_understood_is_open(void **state)
{
    (void)state;
    static const char *const odd[] = {"(*UCP)a", "(?R)",  "(?(1)a|b)",   "(?x)a b",
                                      "\\Qa\\E", "a{,2}", "[[:alpha:]]", "(a",
                                      "a)",      "\\X",   "(?&n)a",      "[a"};
    for (size_t i = 0; i < ARRAY_COUNT(odd); i++) {
        expect_place(odd[i], 0, "*");
        expect_place(odd[i], PLACE_BEHIND, "*");
        expect_place(odd[i], PLACE_WORDS, "*");
        expect_key(odd[i], "dogs", true);
        }
    char deep[300] = "";
    for (int i = 0; i < 100; i++)
        strcat(deep, "(");
    expect_place(deep, 0, "*");
}

static bool no_assertions(void *context, const struct assertion *assertion, size_t start,
                          size_t end)
{
    (void)context;
    (void)assertion;
    (void)start;
    (void)end;
    return false;
}

/* Where a word begins, the first being the one behind the white space that follows a place. */
static size_t next_word(struct slice text, size_t start, size_t number)
{
    size_t at = start;
    for (size_t word = 0; word <= number; word++) {
        while (at < text.length && strchr(" \t\n\v\f\r", text.data[at]) == NULL)
            at++;
        while (at < text.length && strchr(" \t\n\v\f\r", text.data[at]) != NULL)
            at++;
    }
    return at;
}

static bool fits(const struct outline *outline, struct slice text, const struct token *token)
{
    size_t start = token->start;
    size_t end = start + (token->kind == TOKEN_POSSESSIVE ? 1 : token->length);
    bool ascii = true;
    for (size_t i = token->start; i < end; i++)
        ascii = ascii && (unsigned char)text.data[i] < 0x80;
    for (size_t place = 0; place < PLACE_COUNT; place++) {
        if (!ascii && place >= PLACE_BEHIND && place < PLACE_BEFORE)
            continue;
        size_t at = place < PLACE_BEHIND   ? start + place
                    : place < PLACE_BEFORE ? end + (place - PLACE_BEHIND)
                    : place < PLACE_WORDS  ? start - 1 - (place - PLACE_BEFORE)
                                           : next_word(text, start, place - PLACE_WORDS);
        /* An unsigned place in front of the text is beyond its end, too. */
        unsigned char byte = at < text.length ? (unsigned char)text.data[at] : 0;
        if (!byte_set_has(&outline->places[place], byte))
            return false;
    }
    return key_set_has(&outline->keys, word_key((const unsigned char *)text.data + start, text.length - start));
}

/* Wherever a random expression matches at a token of a random text, its outline fits there. */
static void test_no_match_lies_outside_its_outline(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct regex_scratch *scratch;
    struct buffer regex_text, text;
    uint64_t random = 4711;
    size_t matches = 0, spared = 0;
    assert_ok(regex_scratch_new(no_assertions, NULL, &scratch, &error), &error);
    buffer_init(&regex_text, 1 << 20);
    buffer_init(&text, 1 << 20);
    for (int round = 0; round < 4000; round++) {
        struct regex *regex;
        struct outline outline;
        buffer_clear(&regex_text);
        append_random_regex(&regex_text, &random, 0, false);
        buffer_append_byte(&regex_text, '\0');
        if (regex_compile(regex_text.data, "random/regex", REGEX_ANCHORED, NULL, &regex, NULL,
                          &error) !=
            SCRIM_OK)
            continue; /* such as a quantifier behind nothing */
        outline_read(regex_text.data, &outline);
        for (int i = 0; i < 12; i++) {
            struct test_document document;
            buffer_clear(&text);
            append_random_text(&text, &random, false);
            open_document(&document, buffer_slice(&text), NULL);
            for (size_t t = 0; t < document.tokens.count; t++) {
                const struct token *token = &document.tokens.items[t];
                int reason;
                bool fit = fits(&outline, document.view.text, token);
                bool hit = regex_match(regex, scratch, document.view.text, token->start, &reason) ==
                           REGEX_HIT;
                if (hit && !fit)
                    fail_msg("%s matches at %u of '%.*s'", regex_text.data, token->start,
                             (int)document.view.text.length, document.view.text.data);
                matches += hit;
                spared += !fit;
            }
            close_document(&document);
        }
        regex_free(regex);
    }
    assert_true(matches > 10000);
    assert_true(spared > 10000);
    buffer_free(&regex_text);
    buffer_free(&text);
    regex_scratch_free(scratch);
}

static void test_a_cache_holds_what_would_be_read(void **state)
{
    (void)state;
    static const char text[] = "rule a/b\ntype ID\ntrigger any\nconfidence 1\nregex \\d{2}-x\n"
                               "hit {1}\nmiss y\n\n"
                               "rule a/c\ntype ID\ntrigger any\nconfidence 1\nregex (?i:no) #\n"
                               "hit {1}\nmiss y\n";
    struct scrim_error error = {SCRIM_OK, ""};
    struct patterns patterns;
    struct buffer cache;
    patterns_init(&patterns);
    buffer_init(&cache, 1 << 20);
    assert_ok(patterns_read(&patterns, SLICE("a.pat"), SLICE(text), &error), &error);
    assert_ok(expression_cache_build(&patterns, &cache, &error), &error);
    static const char *const regexes[] = {"\\d{2}-x", "(?i:no) #", "(?i:no) #1"};
    for (size_t i = 0; i < ARRAY_COUNT(regexes); i++) {
        struct outline read, cached, empty;
        outline_read(regexes[i], &read);
        expression_cache_find(buffer_slice(&cache), regexes[i], &cached);
        expression_cache_find(SLICE(""), regexes[i], &empty);
        assert_memory_equal(&read, &cached, sizeof read);
        assert_memory_equal(&read, &empty, sizeof read);
    }
    buffer_free(&cache);
    patterns_free(&patterns);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first_bytes),
        cmocka_unit_test(test_bytes_behind_the_first_token),
        cmocka_unit_test(test_a_look_ahead_at_the_end_says_what_follows),
        cmocka_unit_test(test_bytes_before),
        cmocka_unit_test(test_beginnings_of_the_next_words),
        cmocka_unit_test(test_keys_of_words),
        cmocka_unit_test(test_what_is_not_understood_is_open),
        cmocka_unit_test(test_a_cache_holds_what_would_be_read),
        cmocka_unit_test(test_no_match_lies_outside_its_outline),
    };
    return cmocka_run_group_tests_name("outline", tests, NULL, NULL);
}
