#include "replace/splice.h"

#include "text/markup.h"

static bool is_break(char c)
{
    return c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || is_break(c);
}

/* The length of white space that begins at a place; NEL, U+2028 and U+2029 break lines too. */
static size_t space_length(struct slice text, size_t at, bool *breaks)
{
    struct slice rest = slice_of(text.data + at, text.length - at);
    if (is_space(text.data[at])) {
        *breaks = *breaks || is_break(text.data[at]);
        return 1;
    }
    if (!(text.data[at] & 0x80)) {
        return 0;
    }
    if (slice_starts_with(rest, SLICE("\xC2\x85"))) {
        *breaks = true;
        return 2;
    }
    if (slice_starts_with(rest, SLICE("\xC2\xA0"))) {
        return 2;
    }
    if (slice_starts_with(rest, SLICE("\xE2\x80\xA8")) ||
        slice_starts_with(rest, SLICE("\xE2\x80\xA9"))) {
        *breaks = true;
        return 3;
    }
    return 0;
}

/* The next run of white space from *at on; *at comes to stand after it.  False: there is none. */
static bool next_run(struct slice text, size_t *at, struct slice *run, bool *breaks)
{
    *breaks = false;
    while (*at < text.length && space_length(text, *at, breaks) == 0) {
        (*at)++;
    }
    size_t start = *at;
    while (*at < text.length) {
        size_t length = space_length(text, *at, breaks);
        if (length == 0) {
            break;
        }
        *at += length;
    }
    *run = slice_of(text.data + start, *at - start);
    return run->length > 0;
}

static bool holds_break(struct slice text)
{
    struct slice run;
    bool breaks;
    for (size_t at = 0; next_run(text, &at, &run, &breaks);) {
        if (breaks) {
            return true;
        }
    }
    return false;
}

static size_t count_runs(struct slice text)
{
    struct slice run;
    bool breaks;
    size_t count = 0;
    for (size_t at = 0; next_run(text, &at, &run, &breaks);) {
        count++;
    }
    return count;
}

static size_t count_breaks(struct slice text)
{
    struct slice run;
    bool breaks;
    size_t broken = 0;
    for (size_t at = 0; next_run(text, &at, &run, &breaks);) {
        broken += breaks;
    }
    return broken;
}

/* The first break of original that has no blank of its own in a replacement of `blanks` blanks,
 * when the last of these is free for it; else no slice.  There a line may end; after the
 * replacement, the next one would begin with a blank. */
static struct slice break_to_move(struct slice original, size_t blanks)
{
    struct slice run;
    bool breaks;
    size_t number = 0;
    for (size_t at = 0; blanks > 0 && next_run(original, &at, &run, &breaks); number++) {
        if (number + 1 == blanks && breaks) {
            break;
        }
        if (number >= blanks && breaks) {
            return run;
        }
    }
    return slice_of(NULL, 0);
}

static void append_breaks(struct slice original, struct buffer *merged)
{
    struct slice run;
    bool breaks;
    for (size_t at = 0; next_run(original, &at, &run, &breaks);) {
        if (breaks) {
            buffer_append(merged, run);
        }
    }
}

/* What a replacement took from the healed text, the breaks of its own as blanks. */
static void append_healed(struct slice text, struct buffer *merged)
{
    struct slice run;
    bool breaks;
    size_t copied = 0;
    for (size_t at = 0; next_run(text, &at, &run, &breaks); copied = at) {
        buffer_append(merged, slice_of(text.data + copied, at - run.length - copied));
        buffer_append(merged, breaks ? SLICE(" ") : run);
    }
    buffer_append(merged, slice_of(text.data + copied, text.length - copied));
}

static void merge_breaks(struct slice original, struct slice replacement, struct buffer *merged)
{
    size_t from = 0, to = 0, copied = 0, blanks = count_runs(replacement);
    struct slice theirs, ours, moved = break_to_move(original, blanks);
    bool breaks, ignored;
    for (size_t number = 0; next_run(original, &from, &theirs, &breaks); number++) {
        bool has_blank = next_run(replacement, &to, &ours, &ignored);
        size_t blank_start = to - ours.length;
        buffer_append(merged, slice_of(replacement.data + copied, blank_start - copied));
        if (number + 1 == blanks && moved.length > 0) {
            buffer_append(merged, moved);
        } else if (has_blank || (breaks && theirs.data != moved.data)) {
            append_healed(breaks ? SLICE("") : ours, merged);
            buffer_append(merged, breaks ? theirs : SLICE(""));
        }
        copied = to;
    }
    append_healed(slice_of(replacement.data + copied, replacement.length - copied), merged);
}

/* The same number of breaks, at other counts of blanks: the first becomes the first. */
static void exchange_breaks(struct slice original, struct slice replacement, struct buffer *merged)
{
    struct slice theirs, ours;
    bool breaks;
    size_t from = 0, copied = 0;
    for (size_t to = 0; next_run(replacement, &to, &ours, &breaks);) {
        if (!breaks) {
            continue;
        }
        for (breaks = false; !breaks;) {
            next_run(original, &from, &theirs, &breaks);
        }
        buffer_append(merged, slice_of(replacement.data + copied, to - ours.length - copied));
        buffer_append(merged, theirs);
        copied = to;
    }
    buffer_append(merged, slice_of(replacement.data + copied, replacement.length - copied));
}

enum scrim_status splice_keep_breaks(struct slice original, struct slice replacement, bool lead,
                                     struct arena *arena, struct slice *out,
                                     struct scrim_error *error)
{
    if (!holds_break(original)) {
        *out = replacement;
        return SCRIM_OK;
    }
    struct buffer merged;
    buffer_init(&merged, original.length + replacement.length + 1);
    if (lead && count_runs(replacement) == 0) {
        append_breaks(original, &merged);
        buffer_append(&merged, replacement);
    } else if (count_runs(original) != count_runs(replacement) &&
               count_breaks(original) == count_breaks(replacement)) {
        exchange_breaks(original, replacement, &merged);
    } else {
        merge_breaks(original, replacement, &merged);
    }
    *out = arena_copy(arena, buffer_slice(&merged));
    bool failed = buffer_failed(&merged) || out->data == NULL;
    buffer_free(&merged);
    return failed ? error_no_memory(error) : SCRIM_OK;
}

enum scrim_status splice_keep_tags(struct slice original, struct slice replacement, struct arena *arena, struct slice *out,
                                   struct scrim_error *error)
{
    struct buffer merged;
    size_t after;
    *out = replacement;
    if (!markup_any(original)) {
        return SCRIM_OK;
    }
    buffer_init(&merged, original.length + replacement.length + 1);
    buffer_append(&merged, replacement);
    for (size_t at = 0; at < original.length; at = after) {
        after = at + 1;
        if (original.data[at] == '<' && markup_read(original, at, original.length, &after) != NULL) {
            buffer_append(&merged, slice_of(original.data + at, after - at));
        }
    }
    *out = arena_copy(arena, buffer_slice(&merged));
    bool failed = buffer_failed(&merged) || out->data == NULL;
    buffer_free(&merged);
    return failed ? error_no_memory(error) : SCRIM_OK;
}

static struct slice input_between(const struct letter *letter, uint32_t start, uint32_t end)
{
    const struct decoded *decoded = &letter->decoded;
    size_t first = input_offset(decoded, (struct document_offset){start}),
           last = input_offset(decoded, (struct document_offset){end});
    return slice_of(decoded->input.data + first, last - first);
}

static bool is_copied(const struct span *span)
{
    return span->action == ACTION_KEEP;
}

/* Of a text in UTF-8; 0 when the spans are not those of the document, which splice finds out. */
static size_t spliced_length(const struct letter *letter, const struct spans *spans)
{
    size_t length = letter->decoded.text.length, cut = 0, put = 0;
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        if (!is_copied(span)) {
            cut += span->document.end.byte - span->document.start.byte;
            put += span->replacement.length;
        }
    }
    return cut > length ? 0 : length - cut + put;
}

enum scrim_status splice(const struct letter *letter, struct spans *spans, struct buffer *out,
                         struct scrim_error *error)
{
    uint32_t copied = 0;
    if (letter->decoded.origin == NULL) {
        buffer_reserve(out, spliced_length(letter, spans));
    }
    for (size_t i = 0; i < spans->count; i++) {
        struct span *span = &spans->items[i];
        uint32_t start = span->document.start.byte, end = span->document.end.byte;
        struct slice encoded;
        if (start < copied || end < start || end > letter->decoded.text.length) {
            return error_set(error, SCRIM_SELF_CHECK,
                             "span %zu overlaps the one before it or leaves the document", i + 1);
        }
        struct slice replacement = span->replacement;
        buffer_append(out, input_between(letter, copied, start));
        span->out_start = out->length;
        if (is_copied(span)) {
            buffer_append(out, input_between(letter, start, end));
        } else {
            enum scrim_status status =
                encode(&letter->decoded, replacement, letter->arena, &encoded, error);
            if (status != SCRIM_OK) {
                return status;
            }
            buffer_append(out, encoded);
        }
        span->out_end = out->length;
        copied = end;
    }
    buffer_append(out, input_between(letter, copied, (uint32_t)letter->decoded.text.length));
    return buffer_failed(out) ? error_no_memory(error) : SCRIM_OK;
}
