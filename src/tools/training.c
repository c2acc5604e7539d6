#include "tools/training.h"

#include <stdio.h>
#include <stdlib.h>

#include "passes/protect.h"
#include "passes/word_classes.h"
#include "rules/builtin.h"
#include "rules/pattern_image.h"

void training_stop(const char *what)
{
    fprintf(stderr, "training: %s\n", what);
    exit(1);
}

void training_check(enum scrim_status status, const struct scrim_error *error)
{
    if (status)
        training_stop(error->message);
}

char *training_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END))
        training_stop(path);
    long size = ftell(file);
    rewind(file);
    char *text = size < 0 ? NULL : malloc((size_t)size + 1);
    if (!text || fread(text, 1, (size_t)size, file) != (size_t)size)
        training_stop(path);
    text[size] = 0;
    *length = (size_t)size;
    (void)fclose(file); /* only read */
    return text;
}

/* Reads the spans of a document; returns where its text begins. */
static size_t read_spans(const char *file, size_t at, struct training_span *spans, size_t count)
{
    int used;

    for (size_t i = 0; i < count; i++) {
        /* NOLINTNEXTLINE(cert-err34-c): tests/train makes these files, and no number there is too large */
        if (sscanf(file + at, "%zu %zu %c%n", &spans[i].start, &spans[i].end, &spans[i].tag, &used) != 3)
            training_stop("bad span line");
        at += (size_t)used + 1; /* and the newline */
    }
    return at;
}

void training_read(const char *path, struct letter *letter, training_take *take, void *context)
{
    size_t length, at = 0;
    char *file = training_file(path, &length);

    while (at < length) {
        size_t bytes, count;
        char mask[8];
        int used;
        /* NOLINTNEXTLINE(cert-err34-c) */
        if (sscanf(file + at, "document %zu %zu %7s%n", &bytes, &count, mask, &used) != 3)
            training_stop("bad document line");
        struct training_span *spans = calloc(count + 1, sizeof *spans);
        if (!spans)
            training_stop("out of memory");
        at = read_spans(file, at + (size_t)used + 1, spans, count);
        take(context, letter, &(struct training_document){slice_of(file + at, bytes), spans, count, mask});
        free(spans);
        at += bytes + 1;
    }
    free(file);
}

static struct slice data_named(const char *name)
{
    struct slice content;
    if (!builtin_find(slice_from_string(name), &content))
        training_stop(name);
    return content;
}

static void *memory(size_t bytes)
{
    void *made = calloc(1, bytes);
    if (!made)
        training_stop("out of memory");
    return made;
}

void training_letter(struct letter *letter, struct slice weights, struct slice acceptance)
{
    struct scrim_error error;
    struct patterns *patterns = memory(sizeof *patterns);
    struct word_lists *lists = memory(sizeof *lists);
    struct arena *arenas = memory(2 * sizeof *arenas);
    struct lexicon *lexicon;
    struct word_classes *classes;
    struct evidence_model *evidence;
    struct protect_lists *protect;
    struct ruleset *ruleset;
    struct scanner *scanner;

    training_check(lexicon_open(data_named("lexicon"), SLICE(""), &lexicon, &error), &error);
    training_check(word_classes_new(data_named("evidence/word-classes.evidence"), lexicon, &classes, &error), &error);
    training_check(evidence_model_new(weights, acceptance, classes, lexicon, &evidence, &error), &error);
    training_check(protect_lists_new(data_named("evidence/protect.evidence"), lexicon, &protect, &error), &error);
    patterns_init(patterns);
    training_check(patterns_read_builtin(patterns, &error), &error);
    training_check(ruleset_new(patterns, lexicon, &ruleset, &error), &error);
    training_check(scanner_new(ruleset, &scanner, &error), &error);
    arena_init(&arenas[0], (size_t)1 << 30);
    arena_init(&arenas[1], (size_t)1 << 30);
    word_lists_find(lexicon, lists);
    *letter = (struct letter){.arena = &arenas[0], .aside = &arenas[1], .lexicon = lexicon, .lists = lists, .evidence = evidence, .protect = protect, .scanner = scanner};
}

bool training_find(struct letter *letter, struct slice text)
{
    struct scrim_error error;

    arena_reset(letter->arena);
    if (decode(text, NULL, letter->arena, &letter->decoded, &error))
        return false;
    training_check(view_build(&letter->decoded, letter->arena, &letter->view, &error), &error);
    training_check(tokens_build(&letter->view, &letter->tokens, &error), &error);
    lexicon_annotate(letter->lexicon, letter->view.text, &letter->tokens);
    letter->candidates.count = 0;
    training_check(pass_words(letter, &error), &error);
    training_check(pass_patterns(letter, &error), &error);
    return true;
}

size_t training_byte(const struct letter *letter, size_t token)
{
    struct view_offset start = {letter->tokens.items[token].start};
    return view_to_document(&letter->view, (struct view_range){start, {start.byte + 1}}).start.byte;
}

size_t training_end(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return view_to_document(&letter->view, (struct view_range){{item->start}, {item->start + item->length}}).end.byte;
}
