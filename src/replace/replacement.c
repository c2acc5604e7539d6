#include "replace/replacement.h"

#include "base/limits.h"
#include "replace/age.h"
#include "replace/pseudonym.h"
#include "replace/shift.h"
#include "replace/splice.h"
#include "replace/tag.h"

struct work {
    const struct replacer *replacer;
    struct replacement_document *document;
    struct letter *letter;
    struct spans *spans;
    struct pseudonyms *pseudonyms;
    struct date_context dates;
    struct tags tags;
    size_t mention; /* next mention of the cast */
    struct buffer out;
};

static struct slice view_text(const struct work *w, const struct span *span)
{
    return slice_of(w->letter->view.text.data + span->view.start.byte,
                    view_range_length(span->view));
}

static const struct mention *mention_of(struct work *w, size_t index)
{
    const struct cast *cast = w->document->cast;
    while (w->mention < cast->mention_count && cast->mentions[w->mention].span < index) {
        w->mention++;
    }
    return w->mention < cast->mention_count && cast->mentions[w->mention].span == index
               ? &cast->mentions[w->mention]
               : NULL;
}

static bool removes(const struct span *span)
{
    return span->action != ACTION_KEEP;
}

static bool write_surrogate(struct work *w, const struct span *span, const struct mention *mention,
                            bool *stepped)
{
    if (type_is_of_words((enum type)span->type)) {
        return mention != NULL &&
               pseudonym_write(w->pseudonyms, mention, span, &w->out, stepped);
    }
    return span->exact &&
           surrogate_write(w->pseudonyms, span, view_text(w, span), &w->out, stepped);
}

/* Where ages over 89 are hidden, a year that shows one is too (45 CFR 164.514(b)(2)(i)(C)). */
static bool year_may_show(const struct work *w, const struct span *span)
{
    enum action ages = replacer_action(w->replacer, TYPE_AGE, ROLE_NONE, NULL);
    return ages == ACTION_KEEP || !shift_shows_high_age(w->letter, span, &w->dates);
}

/* "2009 to 2011" tells nothing that may not stay, so it stays as it is written. */
static bool holds_only_years(const struct span *span)
{
    for (size_t i = 0; i < span->field_count; i++) {
        if (span->fields[i].field != FIELD_year && span->fields[i].field != FIELD_year2) {
            return false;
        }
    }
    return span->field_count > 0;
}

static bool write_prefix(struct work *w, const struct span *span, bool safe)
{
    struct slice text = view_text(w, span);
    unsigned prefix = 0;
    for (size_t i = 0; i < 3; i++) {
        if (i >= text.length || text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
        prefix = prefix * 10 + (unsigned)(text.data[i] - '0');
    }
    buffer_append_padded(
        &w->out, safe && zip_prefixes_hold(&w->replacer->restricted, prefix) ? 0 : prefix, 3);
    return true;
}

/* "91M": a letter follows the number. */
static bool is_glued(const struct letter *letter, const struct span *span)
{
    struct slice rest = slice_of(letter->view.text.data + span->view.end.byte, letter->view.text.length - span->view.end.byte);

    return rest.length > 0 && ((rest.data[0] | 0x20) >= 'a' && (rest.data[0] | 0x20) <= 'z');
}

/* "aged ninety-four" becomes "aged 90 or older": what leads to the number stays, where it says no more than that. */
static void write_words_before_age(struct work *w, const struct span *span)
{
    for (size_t i = 0; i < span->field_count; i++) {
        const struct field_range *field = &span->fields[i];
        if ((field->field == FIELD_number || field->field == FIELD_number_word) && field->range.start.byte > span->view.start.byte) {
            buffer_append(&w->out, slice_of(w->letter->view.text.data + span->view.start.byte,
                                            field->range.start.byte - span->view.start.byte));
            return;
        }
    }
}

/* Writes what the action wants into w->out, or says that the span is kept after all (*kept). False:
 * it cannot be done. */
static bool write_action(struct work *w, size_t index, const struct mention *mention, bool *kept)
{
    struct span *span = &w->spans->items[index];
    unsigned age;
    bool stepped = span->stepped, written;
    switch (span->action) {
    case ACTION_SURROGATE:
        written = write_surrogate(w, span, mention, &stepped);
        span->stepped = stepped;
        return written;
    case ACTION_SHIFT:
        return year_may_show(w, span) && shift_date(w->letter, w->spans, index, &w->dates, &w->out);
    case ACTION_YEAR:
        *kept = span->exact && holds_only_years(span) && year_may_show(w, span);
        return *kept ||
               (span->exact && year_may_show(w, span) && shift_year_only(w->letter, span, &w->out));
    case ACTION_CAP:
        *kept = age_is_hidden(w->letter, span);
        if (*kept) {
            return true;
        }
        if (!span->exact || !age_read(w->letter, span, &age)) {
            return false;
        }
        write_words_before_age(w, span);
        *kept = !age_cap(age, &w->out);
        if (!*kept && is_glued(w->letter, span))
            buffer_append(&w->out, SLICE(" "));
        return true;
    case ACTION_BAND:
        *kept = age_is_hidden(w->letter, span);
        if (*kept) {
            return true;
        }
        if (!span->exact || !age_read(w->letter, span, &age)) {
            return false;
        }
        write_words_before_age(w, span);
        age_band(age, &w->out);
        return true;
    case ACTION_PREFIX:
    case ACTION_PREFIX_SAFE:
        return span->exact && write_prefix(w, span, span->action == ACTION_PREFIX_SAFE);
    case ACTION_FILL:
        return pseudonym_fill(w->pseudonyms, span, &w->out);
    case ACTION_REDACT:
        *kept = is_tag(view_text(w, span)); /* our own: a second run changes nothing */
        buffer_append_string(&w->out, span->type == TYPE_HIDDEN ? "" : "[REDACTED]");
        return true;
    default:
        return false;
    }
}

/* A tag; that of a gap brings its own blanks. */
static bool write_tag(struct work *w, const struct span *span, size_t index)
{
    if (span->type == TYPE_HIDDEN) {
        return true; /* carries no text, so nothing stands for it */
    }
    if (span->type != TYPE_GAP) {
        return tag_write(&w->tags, span, index, &w->out);
    }
    struct buffer tag;
    buffer_init(&tag, 64);
    bool good = tag_write(&w->tags, span, index, &tag);
    append_filling(w->letter, span, buffer_slice(&tag), &w->out);
    buffer_free(&tag);
    return good;
}

static enum scrim_status finish(struct work *w, struct span *span, struct scrim_error *error)
{
    struct document_range range = span->document;
    struct slice original = slice_of(w->letter->decoded.text.data + range.start.byte,
                                     range.end.byte - range.start.byte);
    if (span->action == ACTION_KEEP) {
        span->replacement = original;
        return SCRIM_OK;
    }
    if (buffer_failed(&w->out)) {
        return error_no_memory(error);
    }
    struct slice made =
        w->out.length == 0 ? SLICE("") : arena_copy(w->letter->aside, buffer_slice(&w->out));
    if (made.data == NULL) {
        return error_no_memory(error);
    }
    uint32_t before = range.start.byte;
    bool lead = before > 0 && w->letter->decoded.text.data[before - 1] == ' ';
    enum scrim_status status = splice_keep_breaks(original, made, lead, w->letter->aside, &made, error);
    return status == SCRIM_OK ? splice_keep_tags(original, made, w->letter->aside, &span->replacement, error) : status;
}

static enum scrim_status replace_span(struct work *w, size_t index, struct scrim_error *error)
{
    struct span *span = &w->spans->items[index];
    const struct mention *mention = mention_of(w, index);
    bool kept = span->action == ACTION_KEEP;
    buffer_clear(&w->out);
    if (!kept && !write_action(w, index, mention, &kept)) {
        if (buffer_failed(&w->out)) {
            return error_no_memory(error);
        }
        buffer_clear(&w->out);
        span->action = ACTION_TAG;
        span->stepped = false;
        if (!write_tag(w, span, index)) {
            return error_no_memory(error);
        }
    }
    span->action = kept ? ACTION_KEEP : span->action;
    return finish(w, span, error);
}

/* "July 3, 2014 at 10:30": beside means in the same line, with at most two words or marks between.
 */
static bool stand_beside(const struct letter *letter, const struct span *first,
                         const struct span *second)
{
    size_t from = tokens_at(&letter->tokens, first->view.end.byte),
           to = tokens_at(&letter->tokens, second->view.start.byte);
    if (to > from + 2) {
        return false;
    }
    for (size_t i = from; i <= to && i < letter->tokens.count; i++) {
        if (letter->tokens.items[i].space >= BREAK_LINE) {
            return false;
        }
    }
    return true;
}

static void settle_times(struct work *w)
{
    struct spans *spans = w->spans;
    for (size_t i = 0; i < spans->count; i++) {
        struct span *span = &spans->items[i];
        if (span->action != ACTION_TAG_BESIDE_DATE) {
            continue;
        }
        const struct span *before = i > 0 ? span - 1 : NULL,
                          *after = i + 1 < spans->count ? span + 1 : NULL;
        bool beside = (before != NULL && before->type == TYPE_DATE && removes(before) &&
                       stand_beside(w->letter, before, span)) ||
                      (after != NULL && after->type == TYPE_DATE && removes(after) &&
                       stand_beside(w->letter, span, after));
        span->action = beside ? ACTION_TAG : ACTION_KEEP;
    }
}

static void set_actions(struct work *w)
{
    for (size_t i = 0; i < w->spans->count; i++) {
        struct span *span = &w->spans->items[i];
        span->action = (uint8_t)replacer_action(w->replacer, (enum type)span->type,
                                                (enum role)span->role, span->rule);
        span->replacement = SLICE("");
        span->stepped = false;
        if (span->type == TYPE_DATE && rule_is_weekday(span->rule) && span->action == ACTION_KEEP &&
            w->dates.rewrite_weekdays &&
            replacer_action(w->replacer, TYPE_DATE, ROLE_NONE, NULL) == ACTION_SHIFT) {
            span->action = ACTION_SHIFT; /* "seen on Tuesday" stays true only under whole weeks */
        }
    }
    settle_times(w);
}

static void set_offset(const struct replacer *replacer, const struct replacement_document *document,
                       struct date_context *dates)
{
    enum scrim_dates mode = replacer->dates_given && replacer->dates == SCRIM_DATES_DAYS
                                ? SCRIM_DATES_DAYS
                                : SCRIM_DATES_WEEKS;
    dates->calendar = &replacer->calendar;
    dates->order = document->order;
    dates->newest_year = document->newest_year;
    dates->offset =
        document->shift_given ? document->shift_days : shift_offset(document->scope, mode);
    /* An offset of the study's own need not be whole weeks. */
    dates->rewrite_weekdays = dates->offset % 7 != 0;
}

enum scrim_status replacement_dates(const struct replacer *replacer,
                                    const struct replacement_document *document,
                                    struct date_context *dates, struct scrim_error *error)
{
    set_offset(replacer, document, dates);
    return shift_settle(document->letter, document->spans, dates, error);
}

static enum scrim_status replace_all(struct work *w, struct scrim_error *error)
{
    enum scrim_status status = shift_settle(w->letter, w->spans, &w->dates, error);
    w->document->newest_year = w->dates.newest_year;
    if (status == SCRIM_OK) {
        status = pseudonyms_new(w->letter, w->replacer->pools, w->document->scope, w->spans,
                                w->document->cast, &w->pseudonyms, error);
    }
    if (status == SCRIM_OK) {
        status = tags_begin(&w->tags, w->letter, error);
    }
    if (status != SCRIM_OK) {
        return status;
    }
    for (size_t i = 0; status == SCRIM_OK && i < w->spans->count; i++) {
        status = replace_span(w, i, error);
    }
    tags_end(&w->tags);
    return status;
}

enum scrim_status replacement_make(const struct replacer *replacer,
                                   struct replacement_document *document, struct scrim_error *error)
{
    struct work work = {.replacer = replacer,
                        .document = document,
                        .letter = document->letter,
                        .spans = document->spans};
    if (document->shift_given && document->shift_days == 0) {
        return error_set(error, SCRIM_CONFIGURATION,
                         "shift_days is 0: the dates would stay as they are");
    }
    buffer_init(&work.out, LIMIT_DOCUMENT);
    set_offset(replacer, document, &work.dates);
    set_actions(&work);
    enum scrim_status status = replace_all(&work, error);
    pseudonyms_free(work.pseudonyms);
    buffer_free(&work.out);
    return status;
}
