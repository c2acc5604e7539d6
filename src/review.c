/* The review page: a template, a style sheet and scripts (src/report/page, built in) and one block of data.
 *
 * The page loads nothing, and its policy lets nothing run but the very style sheet and script that are in it, which it names by
 * their digests.  The data is JSON in an element that is no script; "<" is written \u003c there, so that nothing a letter holds can
 * end the element. */
#include "report/review.h"

#include "base/limits.h"
#include "rules/builtin.h"
#include "work.h"

#define PAGE "page/"

enum { POLICY_MAXIMUM = 512 };

static bool ends_with(struct slice text, struct slice end)
{
    return text.length >= end.length && memcmp(text.data + text.length - end.length, end.data, end.length) == 0;
}

/* All files of the page with this ending, in the order of their names. */
static void gather(struct slice ending, struct buffer *out)
{
    for (size_t i = 0; i < builtin_count(); i++)
        if (slice_starts_with(builtin_name(i), SLICE(PAGE)) && ends_with(builtin_name(i), ending))
            buffer_append(out, builtin_content(i));
}

static void write_policy(const struct buffer *style, const struct buffer *script, struct buffer *out)
{
    char digest[DIGEST_BASE64_SIZE];

    buffer_append_string(out, "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
                              "trusted-types 'none'; style-src 'sha256-");
    digest_base64(buffer_slice(style), digest);
    buffer_append_string(out, digest);
    buffer_append_string(out, "'; script-src 'sha256-");
    digest_base64(buffer_slice(script), digest);
    buffer_append_string(out, digest);
    buffer_append_byte(out, '\'');
}

/* What stands for one of the template's words; false: there is no such word. */
static bool write_part(struct slice word, struct slice data, struct buffer *out)
{
    struct buffer style, script;
    bool known = true;

    buffer_init(&style, LIMIT_OUTPUT);
    buffer_init(&script, LIMIT_OUTPUT);
    gather(SLICE(".css"), &style);
    gather(SLICE(".js"), &script);
    if (slice_equal(word, SLICE("POLICY")))
        write_policy(&style, &script, out);
    else if (slice_equal(word, SLICE("STYLE")))
        buffer_append(out, buffer_slice(&style));
    else if (slice_equal(word, SLICE("SCRIPT")))
        buffer_append(out, buffer_slice(&script));
    else if (slice_equal(word, SLICE("DATA")))
        buffer_append(out, data);
    else
        known = false;
    out->failed = out->failed || buffer_failed(&style) || buffer_failed(&script);
    buffer_free(&style);
    buffer_free(&script);
    return known;
}

/* Writes the template with its words {{LIKE THIS}} filled in. */
static enum scrim_status fill_template(struct slice data, struct buffer *out, struct scrim_error *error)
{
    struct slice page;

    if (!builtin_find(SLICE(PAGE "page.html"), &page))
        return error_set(error, SCRIM_SYSTEM, "the review page is not built in");
    for (;;) {
        const char *word = memmem(page.data, page.length, "{{", 2);
        const char *end = word ? memmem(word, page.length - (size_t)(word - page.data), "}}", 2) : NULL;
        if (!end)
            break;
        buffer_append(out, slice_of(page.data, (size_t)(word - page.data)));
        if (!write_part(slice_of(word + 2, (size_t)(end - word) - 2), data, out))
            return error_set(error, SCRIM_SYSTEM, "the review page has a word that nothing stands for");
        page = slice_of(end + 2, page.length - (size_t)(end + 2 - page.data));
    }
    buffer_append(out, page);
    return buffer_failed(out) ? error_no_memory(error) : SCRIM_OK;
}

/* In JSON "<" stands in strings only, where it may be written otherwise. */
static void escape_markup(struct slice json, struct buffer *out)
{
    for (;;) {
        const char *mark = memchr(json.data, '<', json.length);
        size_t length = mark ? (size_t)(mark - json.data) : json.length;
        buffer_append(out, slice_of(json.data, length));
        if (!mark)
            return;
        buffer_append_string(out, "\\u003c");
        json = slice_of(mark + 1, json.length - length - 1);
    }
}

static enum scrim_status describe(struct work *work, const char *title, struct buffer *out, struct scrim_error *error)
{
    const struct scrim_worker *worker = work->worker;
    struct date_context dates = {.offset = 0};
    struct replacement_document document = work_replacement(work);
    struct review review = {
        .title = title,
        .profile = worker->engine->profile.name,
        .scope = work->scope_given ? "given" : "document",
        .verdict = worker->result.verdict,
        .reason = worker->letter.review_reason,
        .bytes = work->request->text_length,
        .letter = &worker->letter,
        .spans = &worker->spans,
        .cast = &work->cast,
        .output = buffer_slice(&worker->text),
        .patterns = &worker->engine->patterns,
        .dates = &dates,
    };
    struct slice text = slice_of(work->request->text, work->request->text_length);

    enum scrim_status status = replacement_dates(&worker->engine->replacer, &document, &dates, error);
    if (status == SCRIM_OK)
        status = fingerprint_salt(review.salt, error);
    if (status == SCRIM_OK)
        status = fingerprint_take(text, review.salt, review.fingerprint, error);
    return status ? status : review_write(&review, out, error);
}

static enum scrim_status make_page(struct work *work, const char *title, struct buffer *page, struct scrim_error *error)
{
    struct buffer json, data;

    buffer_init(&json, LIMIT_OUTPUT);
    buffer_init(&data, LIMIT_OUTPUT);
    enum scrim_status status = describe(work, title, &json, error);
    if (status == SCRIM_OK) {
        escape_markup(buffer_slice(&json), &data);
        page->failed = page->failed || buffer_failed(&data);
        status = fill_template(buffer_slice(&data), page, error);
    }
    buffer_free(&json);
    buffer_free(&data);
    return status;
}

SCRIM_PUBLIC enum scrim_status scrim_review(struct scrim_worker *worker, const struct scrim_request *request, const char *title,
                                            scrim_sink *sink, void *context, struct scrim_error *error)
{
    struct work work = {.worker = worker, .request = request, .shown = true};
    struct buffer page;

    if (worker->engine->options.find_only)
        return error_set(error, SCRIM_USAGE, "an engine that only finds makes no review page");
    buffer_init(&page, LIMIT_OUTPUT);
    enum scrim_status status = work_clean(&work, error);
    if (status == SCRIM_OK)
        status = make_page(&work, title, &page, error);
    work_end(&work);
    if (status == SCRIM_OK && !sink(context, page.data, page.length))
        status = error_set(error, SCRIM_IO, "the page could not be written");
    buffer_free(&page);
    return status;
}
