/* Loads everything once: lexicon, patterns, evidence, profile, key, surrogates.  After scrim_engine_new the engine is constant. */
#include "engine.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "load.h"
#include "map/custodian.h"
#include "rules/builtin.h"
#include "rules/pattern_image.h"
#include "text/unicode.h"

SCRIM_PUBLIC const char *scrim_version(void)
{
    return SCRIM_VERSION;
}

SCRIM_PUBLIC void scrim_options_init(struct scrim_options *options)
{
    *options = (struct scrim_options){.dates = SCRIM_DATES_WEEKS, .gaps = SCRIM_GAPS_PROFILE};
}

static enum scrim_status builtin(const char *name, struct slice *content, struct scrim_error *error)
{
    if (builtin_find(slice_from_string(name), content))
        return SCRIM_OK;
    return error_set(error, SCRIM_SYSTEM, "%s is not built in", name);
}

/* What the packer made of our own data, with the caller's mixed in. */
static enum scrim_status digest(const char *name, struct slice extra, char hex[17], struct scrim_error *error)
{
    struct slice own;
    struct buffer both;
    enum scrim_status status = builtin(name, &own, error);

    if (status)
        return status;
    if (extra.length == 0) {
        memcpy(hex, own.data, 16);
        hex[16] = 0;
        return SCRIM_OK;
    }
    buffer_init(&both, own.length + extra.length);
    buffer_append(&both, own);
    buffer_append(&both, extra);
    if (buffer_failed(&both))
        status = error_no_memory(error);
    else
        digest_hex(buffer_slice(&both), hex);
    buffer_free(&both);
    return status;
}

/* The lists, and the caller's own beside them; words that only the caller's patterns trigger on come with the latter. */
static enum scrim_status load_lexicon(struct scrim_engine *engine, struct scrim_error *error)
{
    struct slice compiled;
    enum scrim_status status = builtin("lexicon", &compiled, error);

    buffer_init(&engine->extra_lexicon, LIMIT_DICTIONARY_FILE * 4);
    if (status == SCRIM_OK && (engine->options.dictionaries || engine->options.patterns))
        status = load_extra_lexicon(engine->options.dictionaries, &engine->patterns, &engine->extra_lexicon, error);
    if (status == SCRIM_OK)
        status = lexicon_open(compiled, buffer_slice(&engine->extra_lexicon), &engine->lexicon, error);
    struct slice extra = engine->options.dictionaries ? buffer_slice(&engine->extra_lexicon) : SLICE("");
    return status ? status : digest("digest/lexicon", extra, engine->dictionaries_digest, error);
}

/* Ours alone were read, and turned into a dispatch, when the program was built. */
static enum scrim_status open_patterns(struct scrim_engine *engine, struct scrim_error *error)
{
    struct slice image;
    enum scrim_status status = builtin("rules", &image, error);

    if (status == SCRIM_OK)
        status = patterns_open(&engine->patterns, image, error);
    return status ? status : builtin("dispatch", &engine->patterns.dispatch, error);
}

static enum scrim_status load_patterns(struct scrim_engine *engine, struct scrim_error *error)
{
    const struct scrim_options *options = &engine->options;
    struct buffer extra;

    buffer_init(&extra, LIMIT_PATTERN_FILE * 16);
    patterns_init(&engine->patterns);
    /* read off the built-in rules when the program was made; without it they are read anew */
    builtin_find(SLICE("expressions"), &engine->patterns.expressions);
    enum scrim_status status = options->patterns || options->dictionaries ? patterns_read_builtin(&engine->patterns, error)
                                                                          : open_patterns(engine, error);
    if (status == SCRIM_OK && options->patterns)
        status = load_patterns_folder(options->patterns, &engine->patterns, &extra, error);
    if (status == SCRIM_OK && buffer_failed(&extra))
        status = error_no_memory(error);
    if (status == SCRIM_OK)
        status = digest("digest/patterns", buffer_slice(&extra), engine->rules_digest, error);
    buffer_free(&extra);
    return status;
}

enum scrim_status engine_read_examples(const struct scrim_engine *engine, struct patterns *read, const struct patterns **patterns,
                                       struct scrim_error *error)
{
    *patterns = &engine->patterns;
    patterns_init(read);
    if (engine->patterns.dispatch.length == 0) /* they were read, not opened */
        return SCRIM_OK;
    *patterns = read;
    return patterns_read_builtin(read, error);
}

static enum scrim_status load_evidence(struct scrim_engine *engine, struct scrim_error *error)
{
    struct slice classes, records = {NULL, 0}, image, protect, context;
    enum scrim_status status = builtin("evidence/word-classes.evidence", &classes, error);

    if (status == SCRIM_OK && engine->extra_lexicon.length == 0) /* the caller's lists make records of their own */
        status = builtin("evidence/records", &records, error);
    if (status == SCRIM_OK)
        status = builtin("evidence/image", &image, error);
    if (status == SCRIM_OK)
        status = builtin("evidence/protect.evidence", &protect, error);
    word_lists_find(engine->lexicon, &engine->lists);
    if (status == SCRIM_OK)
        status = word_classes_open(classes, records, engine->lexicon, &engine->classes, error);
    if (status == SCRIM_OK)
        status = evidence_model_open(image, engine->classes, engine->lexicon, &engine->evidence, error);
    if (status == SCRIM_OK)
        status = protect_lists_new(protect, engine->lexicon, &engine->protect, error);
    if (status == SCRIM_OK)
        status = builtin("evidence/context", &context, error);
    if (status == SCRIM_OK)
        status = context_model_open(context, &engine->context, error);
    return status;
}

static enum scrim_status load_nicknames(struct scrim_engine *engine, struct scrim_error *error)
{
    struct known_tables *tables = &engine->known_tables;
    enum scrim_status status = builtin("tables/nicknames.txt", &tables->nicknames, error);
    if (status == SCRIM_OK)
        status = builtin("tables/short-forms.txt", &tables->short_forms, error);
    return status ? status : pairs_read(tables->nicknames, "nicknames.txt", &engine->nicknames, error);
}

static enum scrim_status load_workplaces(struct scrim_engine *engine, struct scrim_error *error)
{
    struct slice table;
    enum scrim_status status = builtin("tables/workplaces.txt", &table, error);
    return status ? status : pairs_read(table, "workplaces.txt", &engine->workplaces, error);
}

static enum scrim_status load_columns(struct scrim_engine *engine, struct scrim_error *error)
{
    struct slice table;
    enum scrim_status status = builtin("tables/columns.txt", &table, error);
    return status ? status : pairs_read(table, "columns.txt", &engine->columns, error);
}

static enum scrim_status load_profile(struct scrim_engine *engine, struct scrim_error *error)
{
    const char *name = engine->options.profile ? engine->options.profile : "research";
    char path[96];
    struct slice text;

    if (strlen(name) < 64) {
        snprintf(path, sizeof path, "profiles/%s.profile", name);
        if (builtin_find(slice_from_string(path), &text))
            return profile_read(slice_from_string(name), text, &engine->profile, error);
    }
    return load_profile_file(name, &engine->profile, error);
}

static enum scrim_status load_terms(struct scrim_engine *engine, struct scrim_error *error)
{
    const struct scrim_options *options = &engine->options;
    struct buffer hide, keep;
    enum scrim_status status = SCRIM_OK;

    buffer_init(&hide, LIMIT_KNOWN_FILE);
    buffer_init(&keep, LIMIT_KNOWN_FILE);
    if (options->hide_file)
        status = load_terms_file(options->hide_file, &hide, error);
    if (status == SCRIM_OK && options->keep_file)
        status = load_terms_file(options->keep_file, &keep, error);
    if (status == SCRIM_OK) {
        struct terms_file hidden = {slice_from_string(options->hide_file ? options->hide_file : ""), buffer_slice(&hide)};
        struct terms_file kept = {slice_from_string(options->keep_file ? options->keep_file : ""), buffer_slice(&keep)};
        status = user_terms_new(&hidden, &kept, engine->lexicon, &engine->lists, key_table_seed(engine->key), &engine->terms,
                                error);
    }
    buffer_free(&hide);
    buffer_free(&keep);
    return status;
}

static enum scrim_status load_all(struct scrim_engine *engine, struct scrim_error *error)
{
    enum scrim_status status = unicode_start() ? load_patterns(engine, error) : error_no_memory(error);

    if (status == SCRIM_OK)
        status = load_lexicon(engine, error);
    if (status == SCRIM_OK)
        status = ruleset_new(&engine->patterns, engine->lexicon, &engine->ruleset, error);
    if (status == SCRIM_OK)
        status = load_evidence(engine, error);
    if (status == SCRIM_OK)
        status = load_nicknames(engine, error);
    if (status == SCRIM_OK)
        status = load_workplaces(engine, error);
    if (status == SCRIM_OK)
        status = load_columns(engine, error);
    if (status == SCRIM_OK)
        status = load_profile(engine, error);
    if (status == SCRIM_OK && engine->options.random_codes)
        status = random_table_new(LIMIT_RANDOM_BLOCKS, &engine->random_codes, error);
    if (status == SCRIM_OK)
        status = engine->options.key_file ? key_read(engine->options.key_file, &engine->key, error)
                                          : key_new_random(&engine->key, error);
    if (status == SCRIM_OK && (engine->options.hide_file || engine->options.keep_file))
        status = load_terms(engine, error);
    if (status == SCRIM_OK)
        status = replacer_open(&engine->replacer, &engine->profile, engine->options.dates_given, engine->options.dates,
                               engine->options.gaps, error);
    return status;
}

/* What a newer program asks for may be to hide something: not to know it is no reason to pass over it. */
bool reserved_is_empty(const void *const *reserved, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (reserved[i])
            return false;
    return true;
}

SCRIM_PUBLIC enum scrim_status scrim_engine_new(const struct scrim_options *options, struct scrim_engine **out,
                                                struct scrim_error *error)
{
    struct scrim_engine *engine = calloc(1, sizeof *engine);

    *out = NULL;
    if (!engine)
        return error_no_memory(error);
    engine->options = *options;
    enum scrim_status status = SCRIM_OK;
    if (!reserved_is_empty(options->reserved, sizeof options->reserved / sizeof *options->reserved))
        status = error_set(error, SCRIM_USAGE, "the program asks for what scrim " SCRIM_VERSION " does not know");
    else if (options->encoding && strlen(options->encoding) >= sizeof engine->encoding)
        status = error_set(error, SCRIM_USAGE, "no such encoding");
    else if (options->encoding)
        memcpy(engine->encoding, options->encoding, strlen(options->encoding) + 1);
    if (options->random_codes && options->key_file)
        status = error_set(error, SCRIM_USAGE, "random codes take no key");
    if (options->maximum_size > LIMIT_DOCUMENT)
        status = error_set(error, SCRIM_USAGE, "--max-size may be at most %zu bytes", LIMIT_DOCUMENT);
    if (status == SCRIM_OK)
        status = load_all(engine, error);
    /* borrowed for this call only */
    engine->options.profile = engine->options.patterns = engine->options.dictionaries = NULL;
    engine->options.key_file = engine->options.encoding = NULL;
    engine->options.hide_file = engine->options.keep_file = NULL;
    if (status) {
        scrim_engine_free(engine);
        return status;
    }
    *out = engine;
    return SCRIM_OK;
}

SCRIM_PUBLIC void scrim_engine_free(struct scrim_engine *engine)
{
    if (!engine)
        return;
    user_terms_free(engine->terms);
    random_table_free(engine->random_codes);
    key_free(engine->key);
    pairs_free(&engine->nicknames);
    pairs_free(&engine->workplaces);
    pairs_free(&engine->columns);
    context_model_free(engine->context);
    protect_lists_free(engine->protect);
    evidence_model_free(engine->evidence);
    word_classes_free(engine->classes);
    ruleset_free(engine->ruleset);
    lexicon_free(engine->lexicon);
    buffer_free(&engine->extra_lexicon);
    patterns_free(&engine->patterns);
    free(engine);
}

SCRIM_PUBLIC enum scrim_status scrim_worker_new(const struct scrim_engine *engine, struct scrim_worker **out,
                                                struct scrim_error *error)
{
    struct scrim_worker *worker = calloc(1, sizeof *worker);

    *out = NULL;
    if (!worker)
        return error_no_memory(error);
    worker->engine = engine;
    arena_init(&worker->arena, LIMIT_ARENA);
    arena_init(&worker->aside, LIMIT_ARENA);
    buffer_init(&worker->text, LIMIT_OUTPUT);
    buffer_init(&worker->log, LIMIT_OUTPUT);
    buffer_init(&worker->summary, LIMIT_OUTPUT);
    buffer_init(&worker->known_text, LIMIT_KNOWN_FILE);
    enum scrim_status status = scanner_new(engine->ruleset, &worker->scanner, error);
    if (status == SCRIM_OK && engine->random_codes)
        status = random_table_new(LIMIT_RANDOM_BLOCKS, &worker->random_codes, error);
    if (status) {
        scrim_worker_free(worker);
        return status;
    }
    *out = worker;
    return SCRIM_OK;
}

SCRIM_PUBLIC void scrim_worker_free(struct scrim_worker *worker)
{
    if (!worker)
        return;
    scanner_free(worker->scanner);
    random_table_free(worker->random_codes);
    scope_key_wipe(&worker->last_scope);
    tokens_free(&worker->letter.tokens);
    candidates_free(&worker->letter.candidates);
    free(worker->spans.items);
    free(worker->public_spans);
    buffer_free(&worker->text);
    buffer_free(&worker->log);
    buffer_free(&worker->summary);
    buffer_free(&worker->known_text);
    known_free(worker->known);
    arena_free(&worker->arena);
    arena_free(&worker->aside);
    free(worker);
    wipe_stack();
}

SCRIM_PUBLIC enum scrim_status scrim_key_create(const char *path, struct scrim_error *error)
{
    return key_create(path, error);
}

SCRIM_PUBLIC enum scrim_status scrim_custodian_create(const char *path, struct scrim_error *error)
{
    return custodian_create(path, error);
}
