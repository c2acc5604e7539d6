#include "rules/lexicon_build.h"

#include "rules/perfect_hash.h"
#include "rules_fixture.h"

/* Adds one list and checks what is said about it. */
static void expect_refusal(const char *text, const char *message)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct lexicon_builder *builder = lexicon_builder_new();
    assert_non_null(builder);
    assert_int_equal(lexicon_builder_add(builder, SLICE("month"), slice_from_string(text), &error),
                     SCRIM_CONFIGURATION);
    assert_string_equal(error.message, message);
    lexicon_builder_free(builder);
}

static void test_refusals_name_the_line(void **state)
{
    (void)state;
    expect_refusal("", "month.txt:1:1: a list has entries");
    expect_refusal("may\n", "month.txt:1:1: the header lacks a line source:");
    expect_refusal("# source: x\n# licence: y\nmay\n",
                   "month.txt:3:1: the header lacks a line number:");
    expect_refusal("# source: x\n#  license: y\n# number: none\nmay\n",
                   "month.txt:2:4: the header lacks a line licence:; did you mean licence:?");
    expect_refusal("# source: x\n# licence: y\n# number: maybe\nmay\n",
                   "month.txt:3:11: number: is none, rank, tier or value");
    expect_refusal(LIST_HEADER "may\n\njune\n", "month.txt:6:1: blank entry");
    expect_refusal(LIST_HEADER "may\n# june\n", "month.txt:6:1: a comment below the header");
    expect_refusal(LIST_HEADER "may\tfive\n", "month.txt:5:5: after the tab stands no number");
    expect_refusal(LIST_HEADER "may\t5\n",
                   "month.txt:5:5: this number does not fit the header's number:");
    expect_refusal(LIST_HEADER_VALUE "may\t0\n",
                   "month.txt:5:5: this number does not fit the header's number:");
    expect_refusal(LIST_HEADER_VALUE "may\t65536\n",
                   "month.txt:5:5: this number does not fit the header's number:");
    expect_refusal(LIST_HEADER_TIER "may\t101\n",
                   "month.txt:5:5: this number does not fit the header's number:");
    expect_refusal(LIST_HEADER_RANK "may\t9999999999\n",
                   "month.txt:5:5: after the tab stands no number");
    expect_refusal(LIST_HEADER "a b c d e f g h i\n",
                   "month.txt:5:1: an entry has one to eight words of at most 64 bytes");
    expect_refusal(LIST_HEADER "...\n",
                   "month.txt:5:1: an entry has one to eight words of at most 64 bytes");
}

static void test_the_limit_of_a_word(void **state)
{
    (void)state;
    char text[300];
    struct scrim_error error = {SCRIM_OK, ""};
    for (int length = LIMIT_WORD_KEY; length <= (int)LIMIT_WORD_KEY + 1; length++) {
        struct lexicon_builder *builder = lexicon_builder_new();
        assert_non_null(builder);
        char word[100] = "";
        memset(word, 'a', (size_t)length);
        snprintf(text, sizeof text, "%s%s\n", LIST_HEADER, word);
        assert_int_equal(
            lexicon_builder_add(builder, SLICE("long"), slice_from_string(text), &error),
            length == LIMIT_WORD_KEY ? SCRIM_OK : SCRIM_CONFIGURATION);
        lexicon_builder_free(builder);
    }
}

static void test_the_limit_of_lists(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct lexicon_builder *builder = lexicon_builder_new();
    assert_non_null(builder);
    for (unsigned i = 0; i <= LIMIT_LISTS; i++) {
        char name[20];
        snprintf(name, sizeof name, "list-%u", i);
        assert_int_equal(lexicon_builder_add(builder, slice_from_string(name),
                                             SLICE(LIST_HEADER "word\n"), &error),
                         i < LIMIT_LISTS ? SCRIM_OK : SCRIM_CONFIGURATION);
    }
    assert_non_null(strstr(error.message, "too many lists"));
    lexicon_builder_free(builder);
}

static void test_a_name_is_used_once(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct lexicon_builder *builder = lexicon_builder_new();
    assert_non_null(builder);
    assert_ok(lexicon_builder_add(builder, SLICE("a"), SLICE(LIST_HEADER "x\n"), &error), &error);
    assert_int_equal(lexicon_builder_add(builder, SLICE("a"), SLICE(LIST_HEADER "y\n"), &error),
                     SCRIM_CONFIGURATION);
    assert_non_null(strstr(error.message, "another list of this name"));
    lexicon_builder_free(builder);
}

static void test_a_cue_is_one_word(void **state)
{
    (void)state;
    static const char *const wrong[] = {"", "two words", "mother-in-law", "12", "@"};
    struct scrim_error error = {SCRIM_OK, ""};
    struct lexicon_builder *builder = lexicon_builder_new();
    assert_non_null(builder);
    for (size_t i = 0; i < ARRAY_COUNT(wrong); i++)
        assert_int_equal(lexicon_builder_add_cue(builder, slice_from_string(wrong[i]), &error),
                         SCRIM_CONFIGURATION);
    assert_ok(lexicon_builder_add_cue(builder, SLICE("Born"), &error), &error);
    assert_ok(lexicon_builder_add_cue(builder, SLICE("born"), &error), &error);
    lexicon_builder_free(builder);
}

static void test_the_same_input_gives_the_same_bytes(void **state)
{
    (void)state;
    static const struct test_list lists[] = {
        {"month", LIST_HEADER_VALUE "january\t1\nmay\t5\n"},
        {"name", LIST_HEADER_RANK "smith\t1\nvan der berg\t900\nmay\t70\n"},
    };
    struct buffer first, second;
    compile_lists(lists, 2, NULL, &first);
    compile_lists(lists, 2, NULL, &second);
    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.data, second.data, first.length);
    buffer_free(&first);
    buffer_free(&second);
}

static void test_a_first_table_is_smaller_and_cannot_be_added(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct buffer first, other;
    struct lexicon_builder *builder = lexicon_builder_new();
    assert_non_null(builder);
    lexicon_builder_set_first(builder);
    assert_ok(lexicon_builder_add(builder, SLICE("a"), SLICE(LIST_HEADER "x\n"), &error), &error);
    buffer_init(&first, 1 << 20);
    buffer_init(&other, 1 << 20);
    assert_ok(lexicon_builder_finish(builder, &first, &error), &error);
    static const struct test_list lists[] = {{"a", LIST_HEADER "x\n"}};
    compile_lists(lists, 1, NULL, &other);
    assert_true(first.length < other.length);
    struct lexicon *lexicon;
    assert_int_equal(lexicon_open(buffer_slice(&other), buffer_slice(&first), &lexicon, &error),
                     SCRIM_CONFIGURATION);
    assert_null(lexicon);
    assert_ok(lexicon_open(buffer_slice(&first), buffer_slice(&other), &lexicon, &error), &error);
    lexicon_free(lexicon);
    lexicon_builder_free(builder);
    buffer_free(&first);
    buffer_free(&other);
}

static void test_no_room(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct buffer small;
    struct lexicon_builder *builder = lexicon_builder_new();
    assert_non_null(builder);
    assert_ok(lexicon_builder_add(builder, SLICE("a"), SLICE(LIST_HEADER "x\n"), &error), &error);
    buffer_init(&small, 100);
    assert_int_equal(lexicon_builder_finish(builder, &small, &error), SCRIM_TRY_AGAIN);
    buffer_free(&small);
    lexicon_builder_free(builder);
}

static void test_a_perfect_hash_needs_different_hashes(void **state)
{
    (void)state;
    static const uint64_t hashes[] = {1, 2, 3, 2};
    struct scrim_error error = {SCRIM_OK, ""};
    struct perfect_hash hash;
    assert_int_equal(perfect_hash_build(hashes, 4, &hash, &error), SCRIM_CONFIGURATION);
    assert_null(hash.pilots);
    assert_ok(perfect_hash_build(hashes, 3, &hash, &error), &error);
    assert_true(hash.slot_count >= 3);
    free(hash.pilots);
    assert_ok(perfect_hash_build(NULL, 0, &hash, &error), &error);
    free(hash.pilots);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_refusals_name_the_line),
        cmocka_unit_test(test_the_limit_of_a_word),
        cmocka_unit_test(test_the_limit_of_lists),
        cmocka_unit_test(test_a_name_is_used_once),
        cmocka_unit_test(test_a_cue_is_one_word),
        cmocka_unit_test(test_the_same_input_gives_the_same_bytes),
        cmocka_unit_test(test_a_first_table_is_smaller_and_cannot_be_added),
        cmocka_unit_test(test_no_room),
        cmocka_unit_test(test_a_perfect_hash_needs_different_hashes),
    };
    return cmocka_run_group_tests_name("lexicon_build", tests, NULL, NULL);
}
