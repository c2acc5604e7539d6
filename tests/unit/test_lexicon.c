#include "rules/lexicon.h"

#include "rules_fixture.h"

static const struct test_list base_lists[] = {
    {"month", LIST_HEADER_VALUE "january\t1\nmay\t5\n"},
    {"english", LIST_HEADER_TIER "a\t10\nmay\t10\nmill\t35\nthe\t10\n"},
    {"surname", LIST_HEADER_RANK "may\t70\nmill\t5000\nmüller\t900\no'brien\t1\nsmith\t2\n"},
    {"eponym", LIST_HEADER "parkinson disease\nparkinson disease dementia\nst. vitus' dance\n"},
    {"scale", LIST_HEADER "dsm 5\nat&t scale\nx-ray\n"},
};

struct opened {
    struct buffer compiled;
    struct lexicon *lexicon;
};

static void open_lists(struct opened *opened, const struct test_list *lists, size_t count)
{
    struct scrim_error error = {SCRIM_OK, ""};
    compile_lists(lists, count, NULL, &opened->compiled);
    assert_ok(lexicon_open(buffer_slice(&opened->compiled), SLICE(""), &opened->lexicon, &error),
              &error);
}

static void open_base(struct opened *opened)
{
    open_lists(opened, base_lists, ARRAY_COUNT(base_lists));
}

static void close_lists(struct opened *opened)
{
    lexicon_free(opened->lexicon);
    buffer_free(&opened->compiled);
}

static const struct word_attributes *attributes_of(const struct lexicon *lexicon, const char *key)
{
    return lexicon_record(lexicon, lexicon_find(lexicon, slice_from_string(key)));
}

static bool in_list(const struct lexicon *lexicon, const char *key, const char *list)
{
    int number = lexicon_list(lexicon, slice_from_string(list));
    assert_true(number >= 0);
    return attributes_in_list(attributes_of(lexicon, key), number);
}

static void test_words_lists_and_numbers(void **state)
{
    (void)state;
    struct opened opened;
    open_base(&opened);
    assert_true(in_list(opened.lexicon, "may", "month"));
    assert_true(in_list(opened.lexicon, "may", "english"));
    assert_true(in_list(opened.lexicon, "may", "surname"));
    assert_false(in_list(opened.lexicon, "may", "eponym"));
    assert_false(in_list(opened.lexicon, "smith", "english"));
    assert_int_equal(attributes_of(opened.lexicon, "may")->value, 5);
    assert_int_equal(attributes_of(opened.lexicon, "may")->tier, 10);
    assert_int_equal(attributes_of(opened.lexicon, "mill")->tier, 35);
    assert_int_equal(attributes_of(opened.lexicon, "obrien")->rank, 1);
    assert_int_equal(attributes_of(opened.lexicon, "smith")->rank, 2);
    assert_int_equal(attributes_of(opened.lexicon, "may")->rank, 7);   /* 64 to 127 */
    assert_int_equal(attributes_of(opened.lexicon, "mill")->rank, 13); /* 4,096 to 8,191 */
    assert_true(in_list(opened.lexicon, "muller", "surname"));
    assert_int_equal(lexicon_find(opened.lexicon, SLICE("müller")), LEXICON_UNKNOWN);
    assert_int_equal(lexicon_find(opened.lexicon, SLICE("")), LEXICON_UNKNOWN);
    assert_int_equal(lexicon_find(opened.lexicon, SLICE("ma")), LEXICON_UNKNOWN);
    assert_int_equal(lexicon_list(opened.lexicon, SLICE("months")), -1);
    assert_int_equal(lexicon_list_count(opened.lexicon), 5);
    int surname = lexicon_list(opened.lexicon, SLICE("surname"));
    assert_int_equal(lexicon_list_words(opened.lexicon, surname), 5);
    assert_true(slice_equal(lexicon_list_name(opened.lexicon, surname), SLICE("surname")));
    close_lists(&opened);
}

static void test_record_zero_is_empty(void **state)
{
    (void)state;
    struct opened opened;
    open_base(&opened);
    static const struct word_attributes nothing = {{0, 0}, 0, 0, 0, 0, 0, 0};
    assert_memory_equal(lexicon_record(opened.lexicon, LEXICON_UNKNOWN), &nothing, sizeof nothing);
    assert_memory_equal(lexicon_record(opened.lexicon, UINT16_MAX), &nothing, sizeof nothing);
    close_lists(&opened);
}

/* Whether a phrase of the list begins at token `first`, and how many tokens it covers. */
static size_t phrase_tokens(const struct lexicon *lexicon, const char *text, size_t first,
                            const char *list)
{
    struct test_document document;
    struct phrase phrase;
    open_document(&document, slice_from_string(text), lexicon);
    int number = list == NULL ? -1 : lexicon_list(lexicon, slice_from_string(list));
    bool found =
        lexicon_phrase(lexicon, document.view.text, &document.tokens, first, number, &phrase);
    if (found)
        assert_int_equal(phrase.first_token, first);
    close_document(&document);
    return found ? phrase.token_count : 0;
}

static void test_phrases(void **state)
{
    (void)state;
    struct opened opened;
    open_base(&opened);
    const struct lexicon *lexicon = opened.lexicon;
    assert_int_equal(phrase_tokens(lexicon, "Parkinson disease", 0, "eponym"), 2);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson's disease", 0, "eponym"), 3);
    assert_int_equal(phrase_tokens(lexicon, "PARKINSON-DISEASE", 0, NULL), 3);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson disease dementia.", 0, NULL), 3);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson disease dementias", 0, NULL), 2);
    assert_int_equal(phrase_tokens(lexicon, "St. Vitus' dance", 0, NULL), 5);
    assert_int_equal(phrase_tokens(lexicon, "DSM-5", 0, "scale"), 3);
    assert_int_equal(phrase_tokens(lexicon, "the AT&T scale", 1, "scale"), 4);
    assert_int_equal(phrase_tokens(lexicon, "an x-ray", 1, "scale"), 3);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson disease", 0, "scale"), 0);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson, disease", 0, NULL), 0);
    assert_int_equal(phrase_tokens(lexicon, "disease Parkinson", 0, NULL), 0);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson", 0, NULL), 0);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson\n\n\n\ndisease", 0, NULL), 0);
    assert_true(lexicon_begins_phrase(lexicon, lexicon_find(lexicon, SLICE("parkinson")),
                                      lexicon_list(lexicon, SLICE("eponym"))));
    assert_false(in_list(lexicon, "parkinson", "eponym"));
    assert_int_equal(attributes_of(lexicon, "parkinson")->phrase_words, 3);
    close_lists(&opened);
}

static size_t put_letters(char *out, char letter, size_t count)
{
    memset(out, letter, count);
    out[count] = ' ';
    return count + 1;
}

/* Sixteen bytes are hashed at a time, in text and in lists, wherever words end within them. */
static void test_phrases_of_all_lengths(void **state)
{
    (void)state;
    enum { LONGEST = 18 };
    char phrase[3 * LONGEST + 32];
    struct buffer text;
    buffer_init(&text, 1 << 20);
    buffer_append_string(&text, LIST_HEADER);
    for (unsigned walk = 0; walk < 2; walk++) {
        struct test_list list = {"phrases", text.data};
        struct opened opened = {.lexicon = NULL};
        if (walk == 1)
            open_lists(&opened, &list, 1);
        for (size_t i = 0; i < LONGEST * LONGEST; i++) {
            size_t length = put_letters(phrase, walk ? 'A' : 'a', i / LONGEST + 1);
            length += put_letters(phrase + length, walk ? 'B' : 'b', i % LONGEST + 1);
            length += put_letters(phrase + length, 'c', i % 3 * 8 + 1);
            memcpy(phrase + length - 1, walk ? " is what it says." : "\n", walk ? 18 : 2);
            if (walk == 0)
                buffer_append_string(&text, phrase);
            else
                assert_int_equal(phrase_tokens(opened.lexicon, phrase, 0, "phrases"), 3);
            phrase[length - 1] = 0; /* and at the very end of a text */
            if (walk == 1)
                assert_int_equal(phrase_tokens(opened.lexicon, phrase, 0, "phrases"), 3);
        }
        if (walk == 0)
            buffer_append_byte(&text, '\0');
        else
            close_lists(&opened);
    }
    buffer_free(&text);
}

/* What annotation finds, word for word, with the slow way: fold, then find. */
static void expect_annotation(const struct lexicon *lexicon, struct slice text)
{
    struct test_document document;
    open_document(&document, text, lexicon);
    for (size_t i = 0; i < document.tokens.count; i++) {
        const struct token *token = &document.tokens.items[i];
        char folded[LIMIT_WORD_KEY];
        size_t length = fold_word(slice_of(document.view.text.data + token->start, token->length),
                                  folded, sizeof folded);
        uint16_t expected = token->kind == TOKEN_WORD
                                ? lexicon_find(lexicon, slice_of(folded, length))
                                : (uint16_t)LEXICON_UNKNOWN;
        assert_int_equal(token->attributes, expected);
    }
    close_document(&document);
}

static void test_annotation_equals_folding_and_finding(void **state)
{
    (void)state;
    static const char *const words[] = {"May",
                                        "SMITH",
                                        "o'brien",
                                        "O'BRIEN",
                                        "Müller",
                                        "MILL",
                                        "x",
                                        "the",
                                        "THE",
                                        "ray",
                                        "5",
                                        "Smith's",
                                        "Ünmay",
                                        "maymaymaymaymaymay",
                                        "smithsmithsmith",
                                        "aaaaaaaaaaaaaaaa",
                                        "aaaaaaaaaaaaaaaaa",
                                        "@",
                                        "--"};
    static const struct test_list lists[] = {
        {"words", LIST_HEADER "aaaaaaaaaaaaaaaa\naaaaaaaaaaaaaaaaa\nmay\nmaymaymaymaymaymay\nmill\n"
                              "müller\no'brien\nsmith\nsmithsmithsmith\nthe\nx\n"}};
    struct opened opened;
    open_lists(&opened, lists, 1);
    uint64_t random = 20150317;
    for (int round = 0; round < 300; round++) {
        char text[400] = "";
        for (uint32_t i = next_random(&random, 12) + 1; i > 0; i--) {
            strcat(text, words[next_random(&random, ARRAY_COUNT(words))]);
            if (i > 1 || next_random(&random, 2) == 0)
                strcat(text, " ");
        }
        expect_annotation(opened.lexicon, slice_from_string(text));
    }
    assert_int_equal(lexicon_find(opened.lexicon, SLICE("aaaaaaaaaaaaaaa")), LEXICON_UNKNOWN);
    close_lists(&opened);
}

enum { MANY = 30000 };

/* "word" and a number in letters. */
static size_t make_word(char word[20], uint32_t number)
{
    size_t length = 0;
    word[length++] = 'w';
    for (; number > 0; number /= 26)
        word[length++] = (char)('a' + number % 26);
    word[length] = '\0';
    return length;
}

static void test_many_words_are_all_found_and_others_not(void **state)
{
    (void)state;
    struct buffer text;
    char word[20];
    buffer_init(&text, 1 << 22);
    buffer_append_string(&text, LIST_HEADER_RANK);
    for (uint32_t i = 1; i <= MANY; i++) {
        buffer_append(&text, slice_of(word, make_word(word, i)));
        buffer_append_byte(&text, '\t');
        buffer_append_number(&text, i);
        buffer_append_byte(&text, '\n');
    }
    buffer_append_byte(&text, '\0');
    struct test_list list = {"many", text.data};
    struct opened opened;
    open_lists(&opened, &list, 1);
    assert_int_equal(lexicon_word_count(opened.lexicon), MANY);
    for (uint32_t i = 1; i <= MANY; i++) {
        size_t length = make_word(word, i);
        uint16_t record = lexicon_find(opened.lexicon, slice_of(word, length));
        unsigned rank = 0;
        for (uint32_t rest = i; rest > 0; rest >>= 1)
            rank++;
        assert_int_equal(lexicon_record(opened.lexicon, record)->rank, rank);
    }
    for (uint32_t i = MANY + 1; i <= 4 * MANY; i++) {
        size_t length = make_word(word, i);
        assert_int_equal(lexicon_find(opened.lexicon, slice_of(word, length)), LEXICON_UNKNOWN);
    }
    close_lists(&opened);
    buffer_free(&text);
}

static void test_the_callers_lists_are_merged(void **state)
{
    (void)state;
    static const struct test_list extra_lists[] = {
        {"surname", LIST_HEADER_RANK "brandnew\t3\nmill\t2\n"},
        {"plant", LIST_HEADER "mill\nparkinson cup rose\nthe\n"},
        {"month", LIST_HEADER_VALUE "may\t55\n"},
    };
    struct scrim_error error = {SCRIM_OK, ""};
    struct buffer base, extra;
    struct lexicon *lexicon;
    compile_lists(base_lists, ARRAY_COUNT(base_lists), NULL, &base);
    compile_lists(extra_lists, ARRAY_COUNT(extra_lists), NULL, &extra);
    assert_ok(lexicon_open(buffer_slice(&base), buffer_slice(&extra), &lexicon, &error), &error);
    assert_int_equal(lexicon_list_count(lexicon), 6);
    assert_true(in_list(lexicon, "mill", "plant"));
    assert_true(in_list(lexicon, "mill", "english"));
    assert_true(in_list(lexicon, "mill", "surname"));
    assert_false(in_list(lexicon, "mill", "month"));
    assert_int_equal(attributes_of(lexicon, "mill")->rank, 2);
    assert_int_equal(attributes_of(lexicon, "mill")->tier, 35);
    assert_int_equal(attributes_of(lexicon, "may")->value, 55);
    assert_int_equal(attributes_of(lexicon, "january")->value, 1);
    assert_true(in_list(lexicon, "brandnew", "surname"));
    assert_true(in_list(lexicon, "smith", "surname"));
    assert_true(in_list(lexicon, "the", "plant"));
    assert_true(in_list(lexicon, "the", "english"));
    assert_int_equal(phrase_tokens(lexicon, "Parkinson cup rose", 0, "plant"), 3);
    assert_int_equal(phrase_tokens(lexicon, "Parkinson disease dementia", 0, "eponym"), 3);
    uint16_t parkinson = lexicon_find(lexicon, SLICE("parkinson"));
    assert_true(lexicon_begins_phrase(lexicon, parkinson, lexicon_list(lexicon, SLICE("plant"))));
    assert_true(lexicon_begins_phrase(lexicon, parkinson, lexicon_list(lexicon, SLICE("eponym"))));
    assert_false(lexicon_begins_phrase(lexicon, parkinson, lexicon_list(lexicon, SLICE("scale"))));
    lexicon_free(lexicon);
    buffer_free(&base);
    buffer_free(&extra);
}

static void test_merged_cues_stay_apart(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct lexicon_builder *first = lexicon_builder_new(), *second = lexicon_builder_new();
    assert_non_null(first);
    assert_non_null(second);
    assert_ok(lexicon_builder_add_cue(first, SLICE("born"), &error), &error);
    assert_ok(lexicon_builder_add_cue(first, SLICE("seen"), &error), &error);
    assert_ok(lexicon_builder_add_cue(second, SLICE("badge"), &error), &error);
    assert_ok(lexicon_builder_add_cue(second, SLICE("seen"), &error), &error);
    struct buffer base, extra;
    struct lexicon *lexicon;
    buffer_init(&base, 1 << 20);
    buffer_init(&extra, 1 << 20);
    assert_ok(lexicon_builder_finish(first, &base, &error), &error);
    assert_ok(lexicon_builder_finish(second, &extra, &error), &error);
    assert_ok(lexicon_open(buffer_slice(&base), buffer_slice(&extra), &lexicon, &error), &error);
    uint16_t born = attributes_of(lexicon, "born")->cue, seen = attributes_of(lexicon, "seen")->cue;
    uint16_t badge = attributes_of(lexicon, "badge")->cue;
    assert_true(born != 0 && seen != 0 && badge != 0);
    assert_true(born != seen && born != badge && seen != badge);
    lexicon_free(lexicon);
    lexicon_builder_free(first);
    lexicon_builder_free(second);
    buffer_free(&base);
    buffer_free(&extra);
}

static void expect_damage(struct slice bytes)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct lexicon *lexicon;
    assert_int_equal(lexicon_open(bytes, SLICE(""), &lexicon, &error), SCRIM_CONFIGURATION);
    assert_null(lexicon);
}

static void test_damaged_bytes_are_refused(void **state)
{
    (void)state;
    struct opened opened;
    open_base(&opened);
    struct slice whole = buffer_slice(&opened.compiled);
    expect_damage(SLICE(""));
    expect_damage(slice_of(whole.data, 20));
    expect_damage(slice_of(whole.data, whole.length - 8));
    /* The magic, the byte order, the size, and the highest bytes of where sections start and how
     * long they are. */
    for (size_t i = 0; i < 40; i++) {
        if (i >= 12 && i < 32) /* number of cues, seed, number of keys: any will do */
            continue;
        opened.compiled.data[i] ^= (char)0x80;
        expect_damage(whole);
        opened.compiled.data[i] ^= (char)0x80;
    }
    for (size_t i = 47; i < 40 + 7 * 16; i += 8) {
        opened.compiled.data[i] ^= (char)0x40;
        expect_damage(whole);
        opened.compiled.data[i] ^= (char)0x40;
    }
    char *shifted = malloc(whole.length + 8);
    assert_non_null(shifted);
    memcpy(shifted + 1, whole.data, whole.length);
    expect_damage(slice_of(shifted + 1, whole.length));
    free(shifted);
    close_lists(&opened);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_lists_and_numbers),
        cmocka_unit_test(test_record_zero_is_empty),
        cmocka_unit_test(test_phrases),
        cmocka_unit_test(test_phrases_of_all_lengths),
        cmocka_unit_test(test_annotation_equals_folding_and_finding),
        cmocka_unit_test(test_many_words_are_all_found_and_others_not),
        cmocka_unit_test(test_the_callers_lists_are_merged),
        cmocka_unit_test(test_merged_cues_stay_apart),
        cmocka_unit_test(test_damaged_bytes_are_refused),
    };
    return cmocka_run_group_tests_name("lexicon", tests, NULL, NULL);
}
