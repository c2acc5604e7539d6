#include "reading.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"

/* One token as "space kind shape text": the space and the shape by the first letters of their
 * names. */
static void describe(const struct reading *reading, char *out, size_t capacity)
{
    static const char spaces[] = "=.wr|/pf"; /* none blank wide wrap column line paragraph page */
    static const char kinds[] = "wn's";      /* word number possessive mark */
    static const char shapes[] = "-lCUIM";
    size_t used = 0;
    for (size_t i = 0; i < reading->tokens.count; i++) {
        const struct token *token = &reading->tokens.items[i];
        used += (size_t)snprintf(out + used, capacity - used, "%s%c%c%c%.*s", i ? " " : "",
                                 spaces[token->space], kinds[token->kind], shapes[token->shape],
                                 (int)token->length, reading->view.text.data + token->start);
        assert_true(used < capacity);
    }
}

static void assert_tokens(const char *text, const char *wanted)
{
    struct reading reading;
    char found[1000] = "";
    read_text(&reading, slice_from_string(text));
    describe(&reading, found, sizeof found);
    assert_string_equal(found, wanted);
    reading_free(&reading);
}

static void kinds_and_shapes(void **state)
{
    (void)state;
    assert_tokens("smith Smith SMITH S iPhone McDonald",
                  "fwlsmith .wCSmith .wUSMITH .wIS .wMiPhone .wMMcDonald");
    assert_tokens("a Mr JR aB Ab", "fwla .wCMr .wUJR .wMaB .wCAb");
    assert_tokens("7/3/14", "fn-7 =s-/ =n-3 =s-/ =n-14");
    assert_tokens("b12 L4-5", "fwlb =n-12 .wIL =n-4 =s-- =n-5");
    assert_tokens("(M.D.)", "fs-( =wIM =s-. =wID =s-. =s-)");
    assert_tokens("\xC3\x96zil \xC3\x96ZIL \xC3\x96 m\xC3\xBCller \xC3\x89"
                  "a \xE4\xB8\xAD",
                  "fwC\xC3\x96zil .wU\xC3\x96ZIL .wI\xC3\x96 .wlm\xC3\xBCller .wC\xC3\x89"
                  "a .wl\xE4\xB8\xAD");
    assert_tokens("5 \xE2\x82\xAC", "fn-5 .s-\xE2\x82\xAC");
}

static void apostrophes(void **state)
{
    (void)state;
    assert_tokens("O'Brien O'BRIEN d'Angelo D'angelo don't DON'T",
                  "fwCO'Brien .wUO'BRIEN .wMd'Angelo .wCD'angelo .wldon't .wUDON'T");
    assert_tokens("Smith's SMITH'S O\xE2\x80\x99"
                  "Brien\xE2\x80\x99s",
                  "fwCSmith ='-'s .wUSMITH ='-'S .wCO'Brien ='-'s");
    assert_tokens("the Smiths' car", "fwlthe .wCSmiths ='-' .wlcar");
    assert_tokens("called 'the Smiths' then", "fwlcalled .s-' =wlthe .wCSmiths =s-' .wlthen");
    assert_tokens("the Smiths'.", "fwlthe .wCSmiths =s-' =s-.");
    assert_tokens("Smith'street x's1", "fwCSmith'street .wlx ='-'s =n-1");
    assert_tokens("'14 'tis", "fs-' =n-14 .s-' =wltis");
    assert_tokens("5's", "fn-5 =s-' =wls");
}

static void an_open_quotation_ends_with_its_line(void **state)
{
    (void)state;
    assert_tokens("Said: 'yes\n\nThe Smiths' car",
                  "fwCSaid =s-: .s-' =wlyes pwCThe .wCSmiths ='-' .wlcar");
}

static void every_break_strength(void **state)
{
    (void)state;
    assert_tokens("one two  three\tfour    five", "fwlone .wltwo wwlthree |wlfour |wlfive");
    assert_tokens("Seen by Mr. John\nSmith who was\n\nWell:\nA: b\fend",
                  "fwCSeen .wlby .wCMr =s-. .wCJohn rwCSmith .wlwho .wlwas pwCWell =s-: /wIA =s-: "
                  ".wlb fwlend");
}

static void wide_blanks_and_wraps_are_told_from_blanks(void **state)
{
    (void)state;
    assert_tokens("officer at  on July 3, 2014. He  was\nseen  by a  man",
                  "fwlofficer .wlat wwlon .wCJuly .n-3 =s-, .n-2014 =s-. .wCHe wwlwas rwlseen "
                  "wwlby .wla wwlman");
    assert_tokens("a\xC2\xA0\xC2\xA0"
                  "b\xC2\xA0"
                  "c",
                  "fwla wwlb .wlc");
}

static void a_view_made_by_hand_has_no_blanks(void **state)
{
    (void)state;
    struct view view = {.text = SLICE("one two\n\nthree")};
    struct tokens tokens = {.items = NULL};
    struct scrim_error error;
    assert_int_equal(tokens_build(&view, &tokens, &error), SCRIM_OK);
    assert_int_equal(tokens.count, 3);
    assert_int_equal(tokens.items[1].space, BREAK_BLANK);
    assert_int_equal(tokens.items[2].space, BREAK_PARAGRAPH);
    tokens_free(&tokens);
    assert_null(tokens.items);
}

static void marks_carry_their_byte(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, SLICE("@ \xE2\x82\xAC x"));
    assert_int_equal(reading.tokens.items[0].mark, '@');
    assert_int_equal(reading.tokens.items[1].mark, 0x80);
    assert_int_equal(reading.tokens.items[2].mark, 0);
    reading_free(&reading);
}

static void tokens_are_found_by_place(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, SLICE("one, two"));
    const size_t wanted[] = {0, 1, 1, 1, 2, 2, 3, 3, 3};
    for (uint32_t at = 0; at <= 8; at++)
        assert_int_equal(tokens_at(&reading.tokens, at),
                         at == 6 || at == 7 || at == 8 ? 3 : wanted[at]);
    reading_free(&reading);
}

static void memory_is_reused(void **state)
{
    (void)state;
    struct view first = {.text = SLICE("a b c d e")}, second = {.text = SLICE("x")};
    struct tokens tokens = {.items = NULL};
    struct scrim_error error;
    assert_int_equal(tokens_build(&first, &tokens, &error), SCRIM_OK);
    const struct token *items = tokens.items;
    assert_int_equal(tokens_build(&second, &tokens, &error), SCRIM_OK);
    assert_ptr_equal(tokens.items, items);
    assert_int_equal(tokens.count, 1);
    tokens_free(&tokens);
}

static void endless_runs_are_cut(void **state)
{
    (void)state;
    static const char *const runs[] = {"a", "7", "\xC3\xBC", "a'"};
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
        size_t unit = strlen(runs[i]), length = 300000 / unit * unit;
        char *text = malloc(length + 1);
        assert_non_null(text);
        for (size_t at = 0; at < length; at += unit)
            memcpy(text + at, runs[i], unit);
        text[length] = '\0';
        struct reading reading;
        read_text(&reading, slice_from_string(text));
        size_t at = 0;
        assert_true(reading.tokens.count <= 10);
        for (size_t k = 0; k < reading.tokens.count; k++) {
            assert_int_equal(reading.tokens.items[k].start, at);
            assert_true(reading.tokens.items[k].length <= LIMIT_TOKEN_LENGTH);
            at += reading.tokens.items[k].length;
        }
        assert_int_equal(at, length);
        reading_free(&reading);
        free(text);
    }
}

/* Reads the same words wherever they stand relative to the eight bytes that are read at a time. */
static void words_are_read_alike_at_every_place(void **state)
{
    (void)state;
    static const char *const words[] = {"a",
                                        "It",
                                        "JOHN",
                                        "Smith",
                                        "Nakagawa",
                                        "McDonalds",
                                        "O'Brien",
                                        "Kinnaird",
                                        "KINNAIRDBOYLEX",
                                        "M\xC3\xBCller",
                                        "pneumonoultramicroscopic"};
    static const enum token_shape shapes[] = {
        SHAPE_LOWER,   SHAPE_CAPITAL, SHAPE_UPPER, SHAPE_CAPITAL, SHAPE_CAPITAL, SHAPE_MIXED,
        SHAPE_CAPITAL, SHAPE_CAPITAL, SHAPE_UPPER, SHAPE_CAPITAL, SHAPE_LOWER};
    for (size_t word = 0; word < sizeof words / sizeof *words; word++)
        for (size_t before = 0; before < 10; before++)
            for (size_t after = 0; after < 10; after++) {
                char text[64];
                size_t length = strlen(words[word]);
                memset(text, '.', sizeof text);
                memcpy(text + before, words[word], length);
                struct view view = {.text = slice_of(text, before + length + after)};
                struct tokens tokens = {.items = NULL};
                struct scrim_error error;
                assert_int_equal(tokens_build(&view, &tokens, &error), SCRIM_OK);
                assert_int_equal(tokens.count, before + 1 + after);
                const struct token *token = &tokens.items[before];
                assert_int_equal(token->start, before);
                assert_int_equal(token->length, length);
                assert_int_equal(token->shape, shapes[word]);
                tokens_free(&tokens);
            }
}

/* Nothing but white space is left out, and every token is of one kind. */
static void tokens_cover_any_view(void **state)
{
    (void)state;
    static const char alphabet[] = "aAzZ09 '\n\t\f.-@[`{/:sS";
    uint64_t random = 7;
    for (int round = 0; round < 3000; round++) {
        char text[100];
        size_t length = next_random(&random) % sizeof text;
        for (size_t i = 0; i < length; i++)
            text[i] = alphabet[next_random(&random) % (sizeof alphabet - 1)];
        struct view view = {.text = slice_of(text, length)};
        struct tokens tokens = {.items = NULL};
        struct scrim_error error;
        assert_int_equal(tokens_build(&view, &tokens, &error), SCRIM_OK);
        size_t at = 0;
        for (size_t i = 0; i < tokens.count; i++) {
            const struct token *token = &tokens.items[i];
            assert_true(token->start >= at && token->length > 0);
            assert_true((token->start == at) == (token->space == BREAK_NONE) || i == 0);
            for (; at < token->start; at++)
                assert_non_null(memchr(" \n\t\f", text[at], 4));
            at += token->length;
            bool digits = token->kind == TOKEN_NUMBER;
            for (size_t k = token->start; k < at; k++) {
                assert_null(memchr(" \n\t\f", text[k], 4));
                assert_int_equal(text[k] >= '0' && text[k] <= '9', digits);
            }
            assert_int_equal(token->shape == SHAPE_NONE, token->kind != TOKEN_WORD);
        }
        for (; at < length; at++)
            assert_non_null(memchr(" \n\t\f", text[at], 4));
        tokens_free(&tokens);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds_and_shapes),
        cmocka_unit_test(apostrophes),
        cmocka_unit_test(an_open_quotation_ends_with_its_line),
        cmocka_unit_test(every_break_strength),
        cmocka_unit_test(wide_blanks_and_wraps_are_told_from_blanks),
        cmocka_unit_test(a_view_made_by_hand_has_no_blanks),
        cmocka_unit_test(marks_carry_their_byte),
        cmocka_unit_test(tokens_are_found_by_place),
        cmocka_unit_test(memory_is_reused),
        cmocka_unit_test(endless_runs_are_cut),
        cmocka_unit_test(words_are_read_alike_at_every_place),
        cmocka_unit_test(tokens_cover_any_view),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
