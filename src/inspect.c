/* Looking inside: what the rules are, whether their examples hold, why a span was or was not taken, what each stage saw. */
#include <stdarg.h>
#include <stdio.h>

#include "passes/context.h"
#include "passes/evidence.h"
#include "rules/regex.h"
#include "text/unicode.h"
#include "work.h"

struct writer {
    scrim_sink *sink;
    void *context;
    bool stopped;
};

static void put(struct writer *writer, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void put(struct writer *writer, const char *format, ...)
{
    char line[512];
    va_list arguments;

    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length > 0 && !writer->stopped)
        writer->stopped = !writer->sink(writer->context, line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
}

static void put_slice(struct writer *writer, struct slice text)
{
    if (!writer->stopped)
        writer->stopped = !writer->sink(writer->context, text.data, text.length);
}

SCRIM_PUBLIC void scrim_describe(const struct scrim_engine *engine, scrim_sink *sink, void *context)
{
    struct writer writer = {sink, context, false};
    char pcre2[REGEX_VERSION_MAXIMUM];
    bool jit;

    regex_library_version(pcre2, &jit);
    put(&writer, "scrim " SCRIM_VERSION "\n");
    put(&writer, "rules         %zu, digest %s\n", engine->patterns.count, engine->rules_digest);
    put(&writer, "dictionaries  %zu lists, %zu words, digest %s\n",
        lexicon_list_count(engine->lexicon), lexicon_word_count(engine->lexicon),
        engine->dictionaries_digest);
    put(&writer, "Unicode       %s (ICU %s)\n", unicode_version(), unicode_library_version());
    put(&writer, "PCRE2         %s, %s JIT\n", pcre2, jit ? "with" : "without");
    put(&writer, "libsodium     %s\n", key_library_version());
}

SCRIM_PUBLIC enum scrim_status scrim_rules_list(const struct scrim_engine *engine, scrim_sink *sink, void *context,
                                                struct scrim_error *error)
{
    struct writer writer = {sink, context, false};

    (void)error;
    for (size_t i = 0; i < engine->patterns.count; i++) {
        const struct pattern *pattern = &engine->patterns.items[i];
        put(&writer, "%-32s %-12s %u.%03u  %.*s:%u\n", pattern->id,
            pattern->type == TYPE_PROTECT ? "PROTECT" : type_name((enum type)pattern->type), pattern->confidence / 1000u, pattern->confidence % 1000u,
            (int)pattern->file.length, pattern->file.data, pattern->line);
    }
    return SCRIM_OK;
}

static bool put_line(void *context, const char *text, size_t length)
{
    struct writer *writer = context;

    put_slice(writer, slice_of(text, length));
    put(writer, "\n");
    return !writer->stopped;
}

SCRIM_PUBLIC enum scrim_status scrim_rules_test(const struct scrim_engine *engine, scrim_sink *sink, void *context,
                                                size_t *passed, size_t *failed, struct scrim_error *error)
{
    struct writer writer = {sink, context, false};
    struct patterns read;
    const struct patterns *patterns;
    enum scrim_status status = engine_read_examples(engine, &read, &patterns, error);

    if (status == SCRIM_OK)
        status = ruleset_test(engine->ruleset, patterns, put_line, &writer, passed, failed, error);
    patterns_free(&read);
    return status;
}

static const char *fate_name(enum fate fate)
{
    static const char *const names[] = {"open", "won", "joined", "protected", "trimmed", "rejected"};
    return names[fate];
}

static void put_candidate(struct writer *writer, const struct letter *letter, size_t index)
{
    const struct candidate *candidate = &letter->candidates.items[index];
    const char *type = candidate->type == TYPE_PROTECT ? "PROTECT" : type_name((enum type)candidate->type);

    put(writer, "%u-%u %s %s %u.%03u %s", candidate->range.start.byte, candidate->range.end.byte, type, candidate->rule,
        candidate->confidence / 1000u, candidate->confidence % 1000u, fate_name((enum fate)candidate->fate));
    if (candidate->fate == FATE_JOINED || candidate->fate == FATE_PROTECTED)
        put(writer, " by %s", letter->candidates.items[candidate->winner].rule);
    put(writer, "\n");
}

static const enum tag shown_tags[] = {TAG_PERSON, TAG_ORGANIZATION, TAG_PLACE};
enum { SHOWN_TAGS = sizeof shown_tags / sizeof *shown_tags };

static void put_weights(struct writer *writer, const char *name, const double weights[SHOWN_TAGS])
{
    put(writer, "  %-36s %+6.2f %+6.2f %+6.2f\n", name, weights[0], weights[1], weights[2]);
}

/* What the words of a run have in common, and what it takes: the sum is that of this word as a run of its own. */
static void put_sum(struct writer *writer, const struct evidence_model *model, double sum[SHOWN_TAGS])
{
    double lean[SHOWN_TAGS], ends[SHOWN_TAGS], needed[SHOWN_TAGS];

    for (size_t i = 0; i < SHOWN_TAGS; i++) {
        lean[i] = (double)evidence_lean(model, shown_tags[i]);
        ends[i] = (double)evidence_transition(model, TAG_OUT, shown_tags[i]) + (double)evidence_transition(model, shown_tags[i], TAG_OUT);
        needed[i] = (double)evidence_acceptance(model, shown_tags[i]);
        sum[i] += lean[i] + ends[i];
    }
    put_weights(writer, "lean", lean);
    put_weights(writer, "begin and end", ends);
    put_weights(writer, "sum, of this word alone", sum);
    put_weights(writer, "needed", needed);
}

/* The sum of evidence of one word, term by term. */
static void put_evidence(struct writer *writer, const struct letter *letter, size_t token)
{
    const struct evidence_model *model = letter->evidence;
    uint32_t features[EVIDENCE_FEATURES];
    double sum[SHOWN_TAGS] = {0};
    size_t count = evidence_features(letter, letter->classes, token, features);

    put(writer, "evidence for the word at %u (person, organization, place):\n", letter->tokens.items[token].start);
    for (size_t i = 0; i < count; i++) {
        char name[64];
        double weights[SHOWN_TAGS];
        bool weighs = false;
        for (size_t tag = 0; tag < SHOWN_TAGS; tag++) {
            weights[tag] = (double)evidence_weight(model, features[i], shown_tags[tag]);
            weighs = weighs || weights[tag] != 0;
            sum[tag] += weights[tag];
        }
        if (!weighs)
            continue;
        evidence_feature_name(model, features[i], name);
        put_weights(writer, name, weights);
    }
    put_sum(writer, model, sum);
}

struct telling {
    struct writer *writer;
    const struct context_model *model;
};

static void put_term(void *context, const struct context_feature *feature)
{
    const struct telling *telling = context;
    int weight = context_weight(telling->model, feature->hash);

    if (weight == 0)
        return;
    put(telling->writer, "  ");
    put_slice(telling->writer, feature->text);
    put(telling->writer, "  %+.2f\n", weight / 100.0);
}

/* The same of what may be an age or a trade. */
static void put_context(struct writer *writer, const struct letter *letter, size_t token)
{
    struct context_cover cover;
    struct telling telling = {writer, letter->context};
    static const char *const names[CONTEXT_KINDS] = {
        [CONTEXT_AGE] = "an age", [CONTEXT_TRADE] = "a trade", [CONTEXT_CODE] = "a number", [CONTEXT_GROUPS] = "a number", [CONTEXT_SHORT] = "a number",
        [CONTEXT_DAY] = "a day", [CONTEXT_DOTTED] = "a day", [CONTEXT_YEAR] = "a year", [CONTEXT_NTH] = "a day", [CONTEXT_CALENDAR] = "a date",
        [CONTEXT_GAP] = "a gap", [CONTEXT_CAPITAL] = "a capital"};
    struct context_place place;

    if (!context_cover_find(letter, &cover))
        return;
    for (int way = 0; way < 3; way++) {
        if (!(way == 0   ? context_place_at(letter, &cover, token, &place)
              : way == 1 ? context_date_at(letter, token, &place)
                         : context_gap_at(letter, &cover, token, &place)))
            continue;
        put(writer, "evidence for %s at %u:\n", names[place.kind], letter->tokens.items[place.first].start);
        context_features(letter, &cover, &place, put_term, &telling);
        put(writer, "  sum  %+.2f\n", context_sum(letter->context, letter, &cover, &place) / 100.0);
    }
}

/* The byte of the decoded text behind an offset in the engine's unit; *length: what there is of that unit, when the offset lies behind
 * it, else the offset. */
static uint32_t document_byte(const struct decoded *decoded, size_t input_length, enum scrim_offsets unit, size_t offset, size_t *length)
{
    size_t at = 0, count = 0;

    *length = offset < input_length ? offset : input_length;
    if (unit == SCRIM_OFFSETS_BYTES && !decoded->origin)
        return (uint32_t)(offset < decoded->text.length ? offset : decoded->text.length);
    while (at < decoded->text.length) {
        unsigned char lead = (unsigned char)decoded->text.data[at];
        if (unit == SCRIM_OFFSETS_BYTES ? decoded->origin[at] >= offset : count >= offset)
            break;
        count += unit == SCRIM_OFFSETS_UTF16 && lead >= 0xF0 ? 2 : 1;
        at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
    if (unit != SCRIM_OFFSETS_BYTES)
        *length = count < offset ? count : offset;
    return (uint32_t)at;
}

SCRIM_PUBLIC enum scrim_status scrim_explain(struct scrim_worker *worker, const struct scrim_request *request, size_t offset,
                                             scrim_sink *sink, void *context, struct scrim_error *error)
{
    struct work work = {.worker = worker, .request = request, .shown = true};
    struct writer writer = {sink, context, false};
    enum scrim_status status = work_find(&work, error);

    if (status == SCRIM_OK)
        status = work_settle(&work, error);
    work_end(&work);
    if (status)
        return status;
    const struct letter *letter = &worker->letter;
    enum scrim_offsets unit = worker->engine->options.offsets;
    size_t length;
    struct document_offset place = {document_byte(&letter->decoded, request->text_length, unit, offset, &length)};
    if (length < offset)
        return error_set(error, SCRIM_USAGE, "the offset lies behind the end: the text has %zu %s", length,
                         unit == SCRIM_OFFSETS_BYTES ? "bytes" : unit == SCRIM_OFFSETS_UTF16 ? "units of UTF-16" : "code points");
    uint32_t byte = document_to_view(&letter->view, place).byte;
    size_t shown = 0;
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->range.start.byte <= byte && (byte < candidate->range.end.byte || byte == candidate->range.start.byte)) {
            put_candidate(&writer, letter, i);
            shown++;
        }
    }
    if (shown == 0)
        put(&writer, "no candidate stood here\n");
    size_t token = tokens_at(&letter->tokens, byte);
    while (token > 0 && (token == letter->tokens.count || letter->tokens.items[token].start > byte))
        token--;
    if (token < letter->tokens.count && letter->tokens.items[token].kind == TOKEN_WORD)
        put_evidence(&writer, letter, token);
    if (token < letter->tokens.count)
        put_context(&writer, letter, token);
    return SCRIM_OK;
}

static void dump_tokens(struct writer *writer, const struct letter *letter)
{
    static const char *const kinds[] = {"word", "number", "possessive", "mark"};
    static const char *const shapes[] = {"-", "lower", "capital", "upper", "initial", "mixed"};
    static const char *const breaks[] = {"none", "blank", "wide", "wrap", "column", "line", "paragraph", "page"};

    for (size_t i = 0; i < letter->tokens.count; i++) {
        const struct token *token = &letter->tokens.items[i];
        put(writer, "%u %s %s %s %s ", token->start, breaks[token->space], kinds[token->kind], shapes[token->shape],
            word_class_name(evidence_classes(letter->evidence), letter->classes->class[i]));
        put_slice(writer, letter_word(letter, i));
        put(writer, "\n");
    }
}

static void dump_spans(struct writer *writer, const struct letter *letter, const struct spans *spans)
{
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        put(writer, "%u-%u %s %s %s %u.%03u%s%s ", span->document.start.byte, span->document.end.byte, type_name((enum type)span->type),
            action_name((enum action)span->action), span->rule, span->confidence / 1000u, span->confidence % 1000u, span->exact ? " exact" : "", span->review ? " review" : "");
        put_slice(writer, slice_of(letter->view.text.data + span->view.start.byte, view_range_length(span->view)));
        put(writer, "\n");
    }
}

SCRIM_PUBLIC enum scrim_status scrim_dump(struct scrim_worker *worker, const struct scrim_request *request, const char *stage,
                                          scrim_sink *sink, void *context, struct scrim_error *error)
{
    struct work work = {.worker = worker, .request = request, .shown = true};
    struct writer writer = {sink, context, false};
    struct slice name = slice_from_string(stage);
    enum scrim_status status = work_find(&work, error);

    if (status == SCRIM_OK)
        status = work_settle(&work, error);
    work_end(&work);
    if (status)
        return status;
    if (slice_equal(name, SLICE("view")))
        put_slice(&writer, worker->letter.view.text);
    else if (slice_equal(name, SLICE("tokens")))
        dump_tokens(&writer, &worker->letter);
    else if (slice_equal(name, SLICE("candidates")))
        for (size_t i = 0; i < worker->letter.candidates.count; i++)
            put_candidate(&writer, &worker->letter, i);
    else if (slice_equal(name, SLICE("spans")))
        dump_spans(&writer, &worker->letter, &worker->spans);
    else
        return error_set(error, SCRIM_USAGE, "no stage of that name: view, tokens, candidates, spans");
    return SCRIM_OK;
}
