/* A file of rules that somebody else wrote, and what its rules find in a letter: led by triggers the same as everywhere. */
#include "fuzz.h"

#include "rules/builtin.h"
#include "rules/lexicon_build.h"
#include "rules/ruleset.h"

static const char letter[] = "RE: DELGADO, MARIA   MRN: 4417-208-3\n\nI saw Ms. Delgado on July 3, 2014, by 5 p.m. in Tulare; zbadge 48151 of it.\n";

static void find(const struct ruleset *ruleset, const struct lexicon *lexicon)
{
    struct scrim_error error;
    struct arena arena;
    struct decoded decoded;
    struct view view;
    struct tokens tokens = {.items = NULL};
    struct scanner *scanner;
    struct candidates led = {.items = NULL}, searched = {.items = NULL};
    arena_init(&arena, (size_t)1 << 24);
    REQUIRE(decode(slice_from_string(letter), NULL, &arena, &decoded, &error) == SCRIM_OK);
    REQUIRE(view_build(&decoded, &arena, &view, &error) == SCRIM_OK && tokens_build(&view, &tokens, &error) == SCRIM_OK);
    lexicon_annotate(lexicon, view.text, &tokens);
    REQUIRE(scanner_new(ruleset, &scanner, &error) == SCRIM_OK);
    enum scrim_status one = scanner_run(scanner, &view, &tokens, false, &led, &error),
                      other = one ? one : scanner_run(scanner, &view, &tokens, true, &searched, &error);
    REQUIRE(one == SCRIM_OK || one == SCRIM_REFUSED || one == SCRIM_CONFIGURATION);
    for (size_t i = 0; one == SCRIM_OK && i < led.count; i++)
        REQUIRE(led.items[i].range.start.byte <= led.items[i].range.end.byte && led.items[i].range.end.byte <= view.text.length);
    (void)other; /* a rule may depend on where it is tried, which `rules test` would say; it must only end well */
    scanner_free(scanner);
    candidates_free(&led);
    candidates_free(&searched);
    tokens_free(&tokens);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct scrim_error error;
    struct patterns patterns;
    struct slice compiled, macros;
    struct buffer extra;
    struct lexicon *lexicon = NULL;
    struct ruleset *ruleset = NULL;
    if (size > 2048)
        return 0;
    REQUIRE(builtin_find(SLICE("lexicon"), &compiled) && builtin_find(SLICE("patterns/macros.pat"), &macros));
    patterns_init(&patterns);
    buffer_init(&extra, (size_t)1 << 24);
    struct lexicon_builder *builder = lexicon_builder_new();
    REQUIRE(builder && patterns_read(&patterns, SLICE("macros.pat"), macros, &error) == SCRIM_OK);
    enum scrim_status status = patterns_read(&patterns, SLICE("fuzz.pat"), slice_of((const char *)data, size), &error);
    if (status == SCRIM_OK)
        status = patterns_add_cues(&patterns, builder, &error);
    if (status == SCRIM_OK)
        status = lexicon_builder_finish(builder, &extra, &error);
    if (status == SCRIM_OK)
        status = lexicon_open(compiled, buffer_slice(&extra), &lexicon, &error);
    if (status == SCRIM_OK)
        status = ruleset_new(&patterns, lexicon, &ruleset, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_CONFIGURATION);
    if (status == SCRIM_OK)
        find(ruleset, lexicon);
    ruleset_free(ruleset);
    lexicon_free(lexicon);
    lexicon_builder_free(builder);
    buffer_free(&extra);
    patterns_free(&patterns);
    return 0;
}
