/* The way of a letter: read, find, settle, replace, sweep, emit.  The only place that knows the order of things; nothing is handed out
 * before the end. */
#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "engine.h"
#include "entities/cast.h"
#include "passes/decisions.h"
#include "passes/hidden.h"
#include "passes/known.h"
#include "passes/passes.h"
#include "passes/resolve.h"
#include "passes/shields.h"
#include "passes/word_classes.h"
#include "replace/shift.h"
#include "replace/splice.h"
#include "replace/sweep.h"
#include "report/log.h"
#include "work.h"

enum { KEPT_TEXT = 1 << 20 }; /* bytes of room for the text that are kept from one document to the next */
enum {
    KEPT_SPANS = 1 << 14,
    MANY_TOKENS = 1 << 16,
    VERY_MANY_TOKENS = 1 << 20 /* to compile the rules anew takes a small part of the time that such a document takes */
};
enum { SURVIVOR_CONFIDENCE = 990 }; /* thousandths: the same words were hidden elsewhere */
enum { SWEEPS = 8 }; /* a sweep sees what hiding the hits of the one before it uncovered; the last must be clean */

/* Bytes -> text -> view -> tokens with their dictionary records. */
static enum scrim_status read_letter(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    const struct scrim_engine *engine = worker->engine;
    struct letter *letter = &worker->letter;
    size_t length = work->request->text_length;
    struct slice input = slice_of(length ? work->request->text : "", length); /* nothing may come as NULL */
    size_t maximum = engine->options.maximum_size ? engine->options.maximum_size : LIMIT_DOCUMENT_DEFAULT;

    if (input.length > maximum)
        return error_set(error, SCRIM_REFUSED, "document of %zu bytes is larger than --max-size", input.length);
    enum scrim_status status =
        decode(input, engine->encoding[0] ? engine->encoding : NULL, letter->arena, &letter->decoded, error);
    if (status == SCRIM_OK)
        status = view_build(&letter->decoded, letter->arena, &letter->view, error);
    if (status == SCRIM_OK)
        status = tokens_build(&letter->view, &letter->tokens, error);
    if (status == SCRIM_OK)
        lexicon_annotate(engine->lexicon, letter->view.text, &letter->tokens);
    return status;
}

static enum scrim_status find(struct letter *letter, struct scrim_error *error)
{
    static enum scrim_status (*const passes[])(struct letter *, struct scrim_error *) = {
#define PASS(name) pass_##name,
#include "passes/passes.def"
#undef PASS
    };
    enum scrim_status status = passes[0](letter, error); /* what each word is: needed to the end */

    for (size_t i = 1; status == SCRIM_OK && i < sizeof passes / sizeof *passes; i++) {
        struct arena_mark before = arena_mark(letter->arena);
        status = passes[i](letter, error);
        arena_release(letter->arena, before);
    }
    return status;
}

static enum action action_for(const void *context, const struct candidate *candidate)
{
    const struct scrim_engine *engine = context;
    return replacer_action(&engine->replacer, (enum type)candidate->type, (enum role)candidate->role, candidate->rule);
}

/* Candidates -> spans. */
static enum scrim_status meet(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    struct letter *letter = &worker->letter;
    enum action hidden = replacer_action(&worker->engine->replacer, TYPE_HIDDEN, ROLE_NONE, "hidden/payload");

    enum scrim_status status = resolve(letter, action_for, worker->engine, &worker->spans, error);
    return status ? status : hidden_add(letter, hidden, &worker->spans, error);
}

/* Those who will ask how something was found, or that it be found otherwise, need every candidate. */
static bool may_forget(const struct work *work)
{
    const struct letter *letter = &work->worker->letter;

    return !work->shown && !letter->decisions && letter->tokens.count > MANY_TOKENS;
}

/* Candidates -> spans -> who is who. */
static enum scrim_status settle(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    struct letter *letter = &worker->letter;
    bool missing = letter->decisions != NULL;
    enum scrim_status status = meet(work, error);
    if (status == SCRIM_OK && missing)
        status = decisions_mark(letter, &worker->spans, &missing, error);
    if (status == SCRIM_OK && missing && (status = meet(work, error)) == SCRIM_OK)
        status = decisions_mark(letter, &worker->spans, &missing, error);
    if (status == SCRIM_OK && may_forget(work))
        shields_let_go(letter, SURVIVOR_CONFIDENCE);
    if (status == SCRIM_OK)
        status = cast_build(letter, &worker->spans, &work->cast, error);
    return status;
}

struct replacement_document work_replacement(struct work *work)
{
    static const enum date_order orders[] = {
        [NUMBERS_OPEN] = ORDER_UNKNOWN, [NUMBERS_MONTH_FIRST] = ORDER_MONTH_FIRST, [NUMBERS_DAY_FIRST] = ORDER_DAY_FIRST};
    struct scrim_worker *worker = work->worker;
    struct replacement_document document = {
        .letter = &worker->letter, .spans = &worker->spans, .cast = &work->cast, .scope = &work->scope};

    document.shift_days = work->shift_days;
    document.shift_given = work->shift_days != 0;
    document.order = orders[work->typed.order];
    document.newest_year = work->request->newest_year;
    return document;
}

/* What stands for each span; it is put into the text when all is found. */
static enum scrim_status replace(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    struct replacement_document document = work_replacement(work);
    struct arena_mark before = arena_mark(&worker->arena);
    enum scrim_status status = replacement_make(&worker->engine->replacer, &document, error);

    work->newest_year = document.newest_year;
    if (status == SCRIM_OK && work->scope.table && random_table_failed(work->scope.table))
        status = error_no_memory(error);
    arena_release(&worker->arena, before);
    return status;
}

static enum scrim_status write_text(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    struct arena_mark before = arena_mark(&worker->arena);
    enum scrim_status status = splice(&worker->letter, &worker->spans, &worker->text, error);

    arena_release(&worker->arena, before);
    arena_reset(&worker->aside);
    return status;
}

/* `scan` finds what cleaning finds, the sweep's part included; only then is nothing replaced. */
static void forget_replacements(struct scrim_worker *worker)
{
    for (size_t i = 0; i < worker->spans.count; i++) {
        worker->spans.items[i].action = ACTION_NONE;
        worker->spans.items[i].stepped = false;
    }
    buffer_clear(&worker->text);
}

/* Hides what the sweep found; each hit becomes a candidate of the type of the original that survived. */
static enum scrim_status hide_hits(struct work *work, const struct sweep_hit *hits, size_t count, struct scrim_error *error)
{
    struct letter *letter = &work->worker->letter;
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; status == SCRIM_OK && i < count; i++) {
        const struct span *span = &work->worker->spans.items[hits[i].span];
        struct candidate candidate = {
            .range = {document_to_view(&letter->view, hits[i].range.start), document_to_view(&letter->view, hits[i].range.end)},
            .rule = "sweep/survivor",
            .type = span->type,
            .role = span->role,
            .guess = TYPE_NONE,
            .exact = true,
            .survived = true,
            .confidence = SURVIVOR_CONFIDENCE,
        };
        status = letter_add(letter, &candidate, error);
    }
    return status;
}

/* *count: originals that would have survived, and are candidates now. */
static enum scrim_status sweep_once(struct work *work, size_t *count, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    struct arena_mark before = arena_mark(&worker->arena);
    struct sweep_hit *hits = NULL;
    enum scrim_status status = sweep(&worker->letter, &worker->spans, &work->cast, &hits, count, error);

    if (status == SCRIM_OK)
        status = hide_hits(work, hits, *count, error);
    arena_release(&worker->arena, before);
    return status;
}

/* Those of a large document are in the way of the next round. */
static void spans_let_go(struct spans *spans)
{
    if (spans->capacity < KEPT_SPANS)
        return;
    free(spans->items);
    *spans = (struct spans){.items = NULL};
}

static enum scrim_status settle_and_replace(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;

    for (unsigned round = 0; round < SWEEPS; round++) {
        struct arena_mark begun = arena_mark(&worker->arena);
        size_t count = 0;
        enum scrim_status status = settle(work, error);
        if (status == SCRIM_OK)
            status = replace(work, error);
        if (status == SCRIM_OK)
            status = sweep_once(work, &count, error);
        if (status || count == 0)
            return status;
        arena_release(&worker->arena, begun);
        arena_reset(&worker->aside);
        spans_let_go(&worker->spans);
    }
    return error_set(error, SCRIM_SELF_CHECK, "the sweep found an original that would have survived");
}

/* What the caller knows, read anew only when it is not what the last document came with. */
static enum scrim_status read_known(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    const struct scrim_engine *engine = worker->engine;
    struct slice text = slice_of(work->request->known, work->request->known_length);

    if (worker->known && text.data && slice_equal(buffer_slice(&worker->known_text), text))
        return SCRIM_OK;
    known_free(worker->known);
    worker->known = NULL;
    buffer_clear(&worker->known_text);
    if (!text.data)
        return SCRIM_OK;
    buffer_append(&worker->known_text, text);
    if (buffer_failed(&worker->known_text) && !worker->known_text.full)
        return error_no_memory(error);
    if (buffer_failed(&worker->known_text))
        return error_set(error, SCRIM_CONFIGURATION, "known identifiers: more than %zu bytes", LIMIT_KNOWN_FILE);
    return known_new(text, &engine->known_tables, engine->lexicon, &engine->lists, key_table_seed(engine->key), &worker->known, error);
}

/* Where codes are drawn at random: those of a scope that is given last as long as the engine, those of a document as long as it, or as
 * the last part of what it is a part of. */
static void settle_codes(struct work *work, bool scope_given)
{
    struct scrim_worker *worker = work->worker;
    bool next_part = work->request->whole && worker->last_document == work->request->document &&
                     memcmp(worker->last_scope.bytes, work->scope.bytes, sizeof work->scope.bytes) == 0;

    work->scope.table = scope_given ? worker->engine->random_codes : worker->random_codes;
    if (!worker->random_codes || next_part)
        return;
    random_table_clear(worker->random_codes);
    worker->last_scope = work->scope;
    worker->last_document = work->request->document;
}

/* The scope that was given: by the request, by what the caller knows, or by neither; then it is the document, or what that is a part
 * of. */
static enum scrim_status settle_scope(struct work *work, struct scrim_error *error)
{
    const struct scrim_request *request = work->request;
    struct slice given = slice_of(request->scope, request->scope_length), known;
    struct slice whole = request->whole ? slice_of(request->whole, request->whole_length) : slice_of(request->text, request->text_length);

    if (work->worker->known && known_scope(work->worker->known, &known)) {
        if (given.data && !slice_equal(given, known))
            return error_set(error, SCRIM_CONFIGURATION, "two scopes are given, and they differ");
        given = known;
    }
    work->scope_given = given.data != NULL;
    scope_key_derive(work->worker->engine->key, given.data ? SLICE("patient") : SLICE("document"),
                     given.data ? given : whole, &work->scope);
    settle_codes(work, given.data != NULL);
    return SCRIM_OK;
}

/* The offset of dates likewise. */
static enum scrim_status settle_shift(struct work *work, struct scrim_error *error)
{
    int64_t given = work->request->shift_days, known;

    work->shift_days = given;
    if (given > LIMIT_SHIFT_DAYS || given < -LIMIT_SHIFT_DAYS)
        return error_set(error, SCRIM_CONFIGURATION, "shift_days is more than %d", LIMIT_SHIFT_DAYS);
    if (!work->worker->known || !known_shift(work->worker->known, &known))
        return SCRIM_OK;
    if (given && given != known)
        return error_set(error, SCRIM_CONFIGURATION, "two offsets of dates are given, and they differ");
    work->shift_days = known;
    return SCRIM_OK;
}

static void begin(struct work *work)
{
    struct scrim_worker *worker = work->worker;
    const struct scrim_engine *engine = worker->engine;
    struct letter *letter = &worker->letter;
    candidates_clear(&letter->candidates);
    struct tokens tokens = letter->tokens; /* memory is reused */
    struct candidates candidates = letter->candidates;

    arena_reset(&worker->arena);
    arena_reset(&worker->aside);
    buffer_let_go(&worker->text, KEPT_TEXT);
    buffer_clear(&worker->log);
    buffer_clear(&worker->summary);
    worker->spans.count = 0;
    tokens.count = tokens.block_count = 0;
    *letter = (struct letter){
        .arena = &worker->arena,
        .aside = &worker->aside,
        .tokens = tokens,
        .candidates = candidates,
        .lexicon = engine->lexicon,
        .lists = &engine->lists,
        .nicknames = &engine->nicknames,
        .workplaces = &engine->workplaces,
        .columns = &engine->columns,
        .protect = engine->protect,
        .context = engine->context,
        .evidence = engine->evidence,
        .scanner = worker->scanner,
        .terms = engine->terms,
        .seed = key_table_seed(engine->key),
        .exhaustive = engine->options.exhaustive,
    };
    work->scope_given = work->request->scope != NULL;
}

static enum scrim_status read_type(struct work *work, struct scrim_error *error)
{
    const char *type = work->request->type;

    if (!type)
        return SCRIM_OK;
    work->worker->letter.typed = &work->typed;
    return typed_value_read(slice_from_string(type), &work->typed, error);
}

enum scrim_status work_read(struct work *work, struct scrim_error *error)
{
    begin(work);
    return read_letter(work, error);
}

enum scrim_status work_find(struct work *work, struct scrim_error *error)
{
    const struct scrim_request *request = work->request;

    begin(work);
    if (!reserved_is_empty(request->reserved, sizeof request->reserved / sizeof *request->reserved))
        return error_set(error, SCRIM_USAGE, "the program asks for what scrim " SCRIM_VERSION " does not know");
    enum scrim_status status = read_type(work, error);
    if (status == SCRIM_OK)
        status = read_known(work, error);
    if (status == SCRIM_OK)
        status = settle_scope(work, error);
    if (status == SCRIM_OK)
        status = settle_shift(work, error);
    if (status)
        return status;
    work->worker->letter.known = work->worker->known;
    if (work->request->decisions)
        status = decisions_read(work->request, &work->worker->arena, &work->worker->letter.decisions, error);
    if (status == SCRIM_OK)
        status = read_letter(work, error);
    return status ? status : find(&work->worker->letter, error);
}

enum scrim_status work_settle(struct work *work, struct scrim_error *error)
{
    return settle(work, error);
}

void work_end(struct work *work)
{
    scope_key_wipe(&work->scope);
}

/* A large document lets go of what only finding needed, before there are replacements. */
static enum scrim_status forget_finding(const struct work *work, struct scrim_error *error)
{
    struct letter *letter = &work->worker->letter;
    enum scrim_status status = token_classes_shrink(letter, error);

    if (status == SCRIM_OK)
        status = shields_note(letter, error);
    if (status == SCRIM_OK)
        status = shields_drop_idle(letter, SURVIVOR_CONFIDENCE, error);
    if (letter->tokens.count > VERY_MANY_TOKENS)
        scanner_forget_expressions(letter->scanner);
    return status;
}

enum scrim_status work_clean(struct work *work, struct scrim_error *error)
{
    struct letter *letter = &work->worker->letter;
    enum scrim_status status = work_find(work, error);

    if (status == SCRIM_OK && may_forget(work))
        status = forget_finding(work, error);
    if (status == SCRIM_OK)
        status = settle_and_replace(work, error);
    if (status == SCRIM_OK && !work->shown)
        letter_let_go(letter);
    if (status == SCRIM_OK)
        status = write_text(work, error);
    if (status == SCRIM_OK && work->worker->engine->options.find_only)
        forget_replacements(work->worker);
    if (status == SCRIM_OK)
        status = emit_result(work, error);
    bool starved = work->worker->arena.failed || work->worker->aside.failed;
    return status == SCRIM_OK && starved ? error_no_memory(error) : status;
}

SCRIM_PUBLIC enum scrim_status scrim_process(struct scrim_worker *worker, const struct scrim_request *request,
                                             const struct scrim_result **result, struct scrim_error *error)
{
    struct work work = {.worker = worker, .request = request};
    enum scrim_status status = work_clean(&work, error);

    if (status)
        emit_withheld(&work, status);
    work_end(&work);
    *result = &worker->result;
    return status;
}

SCRIM_PUBLIC enum scrim_status scrim_type_check(const char *type, struct scrim_error *error)
{
    struct typed_value value;

    return typed_value_read(slice_from_string(type), &value, error);
}

SCRIM_PUBLIC void scrim_withhold(struct scrim_worker *worker, const struct scrim_request *request, enum scrim_status status,
                                 const struct scrim_result **result)
{
    struct work work = {.worker = worker, .request = request};

    begin(&work);
    emit_withheld(&work, status);
    *result = &worker->result;
}
