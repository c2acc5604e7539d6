/* A list that somebody else wrote, compiled, opened and looked up in. */
#include "fuzz.h"

#include "rules/lexicon_build.h"
#include "rules/lexicon.h"

static const char letter[] = "Maria Delgado of Valley Crest Packing has Parkinson's disease; lisinopril, forty, July.";

static void look_up(const struct lexicon *lexicon)
{
    struct scrim_error error;
    struct arena arena;
    struct decoded decoded;
    struct view view;
    struct tokens tokens = {.items = NULL};
    struct phrase phrase;
    arena_init(&arena, (size_t)1 << 24);
    REQUIRE(decode(slice_from_string(letter), NULL, &arena, &decoded, &error) == SCRIM_OK);
    REQUIRE(view_build(&decoded, &arena, &view, &error) == SCRIM_OK && tokens_build(&view, &tokens, &error) == SCRIM_OK);
    lexicon_annotate(lexicon, view.text, &tokens);
    for (size_t i = 0; i < tokens.count; i++) {
        REQUIRE(tokens.items[i].attributes < lexicon_record_count(lexicon));
        if (lexicon_phrase(lexicon, view.text, &tokens, i, -1, &phrase))
            REQUIRE(phrase.first_token == i && phrase.first_token + phrase.token_count <= tokens.count);
    }
    tokens_free(&tokens);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct scrim_error error;
    struct buffer compiled, again;
    struct lexicon *lexicon;
    struct slice text = slice_of((const char *)data, size);
    buffer_init(&compiled, (size_t)1 << 26);
    buffer_init(&again, (size_t)1 << 26);
    struct lexicon_builder *builder = lexicon_builder_new(), *other = lexicon_builder_new();
    REQUIRE(builder && other);
    enum scrim_status status = lexicon_builder_add(builder, SLICE("words/fuzz"), text, &error);
    if (status == SCRIM_OK)
        status = lexicon_builder_finish(builder, &compiled, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_CONFIGURATION);
    if (status == SCRIM_OK) {
        REQUIRE(lexicon_builder_add(other, SLICE("words/fuzz"), text, &error) == SCRIM_OK);
        REQUIRE(lexicon_builder_finish(other, &again, &error) == SCRIM_OK);
        REQUIRE(slice_equal(buffer_slice(&compiled), buffer_slice(&again)));
        REQUIRE(lexicon_open(buffer_slice(&compiled), SLICE(""), &lexicon, &error) == SCRIM_OK);
        look_up(lexicon);
        lexicon_free(lexicon);
    }
    lexicon_builder_free(builder);
    lexicon_builder_free(other);
    buffer_free(&compiled);
    buffer_free(&again);
    return 0;
}
