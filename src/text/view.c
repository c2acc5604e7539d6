#include "text/view.h"

#include <stdlib.h>

#include "text/misread.h"
#include "text/reference.h"
#include "text/scan.h"
#include "text/view_builder.h"

enum {
    COLUMN_BLANKS = 4, /* so many blanks inside a line part columns */
    SOFT_HYPHEN = 0xAD,
    HYPHEN = 0x2010
};

size_t build_blanks(struct builder *builder, size_t at, size_t end)
{
    size_t start = at, blanks = 0, after;
    bool tab = false, ascii = true;
    while (at < end) {
        unsigned char byte = (unsigned char)builder->document.data[at];
        if (byte == ' ' || byte == '\t') {
            tab = tab || byte == '\t';
            blanks++;
            at++;
            continue;
        }
        enum character_class class =
            byte < 0x80 ? CHARACTER_OTHER : builder_class_at(builder, at, &after);
        if (class != CHARACTER_BLANK && class != CHARACTER_IGNORABLE)
            break;
        ascii = false;
        blanks += class == CHARACTER_BLANK;
        at = after;
    }
    if (!ascii)
        builder_note_hidden(builder, start, at);
    if (tab || blanks >= COLUMN_BLANKS)
        builder_put(builder, start, at, SLICE("\t"));
    else if (blanks > 1)
        builder_put_blank(builder, start, at, BREAK_WIDE);
    else
        builder_put(builder, start, at, SLICE(" "));
    return at;
}

/* What needs a second look in eight bytes: what a run of plain bytes ends before, and the first of two blanks. */
static uint64_t second_looks(uint64_t word, const struct builder *builder)
{
    uint64_t blanks = scan_equal(word, ' ');
    uint64_t found = scan_unusual(word) | (blanks & scan_next(blanks)) | scan_equal(word, '`');
    if (builder->references)
        found |= scan_equal(word, '&');
    if (builder->emphasis)
        found |= scan_equal(word, '*');
    if (builder->lines)
        found |= scan_equal(word, '_');
    if (builder->tags)
        found |= scan_equal(word, '<');
    return found;
}

/* Whether the run of plain bytes ends before the one at `at`. */
static bool ends_run(const struct builder *builder, const unsigned char *bytes, size_t at, size_t end)
{
    unsigned char byte = bytes[at];
    if (byte == ' ')
        return at + 1 < end && (bytes[at + 1] <= ' ' || bytes[at + 1] >= 0x7F);
    return byte < ' ' || byte >= 0x7F || byte == '`' || (byte == '&' && builder->references) || (byte == '*' && builder->emphasis) || (byte == '_' && builder->lines) ||
           (byte == '<' && builder->tags);
}

/* The end of the run of bytes that the view takes over as they are.  Where the document holds any, an ampersand may begin a character
 * reference, a star be a mark of emphasis, an underscore a line to write on, a less-than sign begin a tag. */
static size_t plain_run(const struct builder *builder, size_t at, size_t end)
{
    struct slice document = builder->document;
    const unsigned char *bytes = (const unsigned char *)document.data;
    size_t start = at, plain = 8;
    /* Behind a line its end is read, too, and no further: it is no plain byte. */
    while (at < end && plain == 8 && document.length - at >= 8) {
        plain = scan_first(second_looks(scan_load(document.data + at), builder));
        at += plain == 8 && bytes[at + 7] == ' ' ? 7 : plain; /* a pair of blanks is never cut in two */
    }
    if (at > end)
        at = end;
    if (at > start && bytes[at - 1] == ' ')
        at--; /* a blank is plain only before a plain byte */
    while (at < end && !ends_run(builder, bytes, at, end))
        at++;
    return at;
}

static void build_line(struct builder *builder, size_t start, size_t end)
{
    size_t at = start;
    builder->word_end = start;
    while (at < end && !builder->failed) {
        size_t run = plain_run(builder, at, end);
        if (run > at && run < end && builder_joins(builder, run, end))
            run--; /* the base of a cluster */
        builder_put_same(builder, at, run);
        at = run;
        if (at >= end)
            break;
        at = builder->document.data[at] == ' ' || builder->document.data[at] == '\t'
                 ? build_blanks(builder, at, end)
                 : build_character(builder, at, start, end);
    }
}

/* Whether a soft hyphen at the end of a line parts a word: letters on both sides, with no change to
 * a capital. */
static bool parts_word(struct slice document, const struct layout_line *line)
{
    size_t before, after = line[1].start;
    enum character_class left = unicode_class(unicode_previous(document, line->end, &before));
    enum character_class right = unicode_class(unicode_next(document, &after));
    if (right == CHARACTER_LOWER)
        return left == CHARACTER_LOWER || left == CHARACTER_UPPER;
    return (right == CHARACTER_UPPER || right == CHARACTER_LETTER) && left == right;
}

/* Whether the word that a line ends or the next one begins has a hyphen of its own ("sixty-six-" before "year-old"): then the one
 * at the end of the line is no sign of a break either. */
static bool is_of_compound(struct slice document, const struct layout_line *line, size_t hyphen)
{
    for (size_t at = hyphen; at-- > line->start && (unsigned char)document.data[at] > ' ';)
        if (document.data[at] == '-')
            return true;
    for (size_t at = line[1].start; at + 1 < line[1].end && (unsigned char)document.data[at] > ' '; at++)
        if (document.data[at] == '-')
            return (unsigned char)document.data[at + 1] > ' ';
    return false;
}

/* Whether the break after a line goes without a blank, because the line ends inside a word or
 * number; *hyphen: how many bytes of hyphen at its end go too. */
static bool joins_next(const struct builder *builder, const struct layout_line *line,
                       size_t *hyphen)
{
    struct slice document = builder->document;
    size_t before, start, after = line->end;
    unsigned char byte = (unsigned char)document.data[line->end - 1];
    unsigned char behind = (unsigned char)document.data[line->end];
    *hyphen = 0;
    if (byte < 0x80 && byte != '-' && byte != '/' && behind < 0x80)
        return false;
    if (unicode_next(document, &after) == SOFT_HYPHEN)
        return parts_word(document, line);
    uint32_t last = unicode_previous(document, line->end, &start);
    if ((last != '-' && last != HYPHEN && last != '/') || start == line->start)
        return false;
    enum character_class left = unicode_class(unicode_previous(document, start, &before));
    enum character_class right = builder_class_at(builder, line[1].start, &after);
    if (left == CHARACTER_DIGIT)
        return right == CHARACTER_DIGIT || (last != '/' && right == CHARACTER_UPPER);
    if (last == '/' ||
        (left != CHARACTER_LOWER && left != CHARACTER_UPPER && left != CHARACTER_LETTER))
        return false;
    if (left == CHARACTER_UPPER && right == CHARACTER_DIGIT) /* a code: "WC-449" */
        return true;
    if (right == CHARACTER_LOWER && !is_of_compound(document, line, start))
        *hyphen = line->end - start;
    return right == CHARACTER_LOWER || right == CHARACTER_UPPER;
}

static void build_break(struct builder *builder, size_t from, size_t to,
                        enum break_strength strength)
{
    builder_note_hidden(builder, from, to);
    switch (strength) {
    case BREAK_NONE:
        builder_put(builder, from, to, SLICE(""));
        break;
    case BREAK_WRAP:
        builder_put_blank(builder, from, to, BREAK_WRAP);
        break;
    case BREAK_PARAGRAPH:
        builder_put(builder, from, to, SLICE("\n\n"));
        break;
    case BREAK_PAGE:
        builder_put(builder, from, to, SLICE("\f"));
        break;
    default:
        builder_put(builder, from, to, SLICE("\n"));
    }
}

static void build_lines(struct builder *builder, const struct layout *layout)
{
    size_t length = builder->document.length;
    build_break(builder, 0, layout->count ? layout->lines[0].start : length, BREAK_NONE);
    for (size_t i = 0; i < layout->count && !builder->failed; i++) {
        const struct layout_line *line = &layout->lines[i];
        enum break_strength strength = line->break_after;
        size_t end = line->end, next = length;
        if (i + 1 < layout->count) {
            size_t hyphen = 0;
            next = line[1].start;
            if (strength == BREAK_WRAP && joins_next(builder, line, &hyphen))
                strength = BREAK_NONE;
            end -= hyphen;
        }
        build_line(builder, line->start, end);
        build_break(builder, end, next, strength);
    }
}

/* What grew while it was built, as long as it is. */
static void *keep(struct builder *builder, const void *built, size_t bytes)
{
    void *kept = arena_take(builder->arena, bytes, 1);
    if (!kept)
        builder->failed = true;
    else if (bytes)
        memcpy(kept, built, bytes);
    return kept;
}

static enum scrim_status build(const struct decoded *decoded, const struct layout *layout,
                               struct arena *arena, struct view *view, struct scrim_error *error)
{
    struct builder builder = {
        .document = decoded->text,
        .arena = arena,
        .references = reference_any(decoded->text),
        .tags = layout->tags,
        .emphasis = memchr(decoded->text.data, '*', decoded->text.length) != NULL,
        .lines = memchr(decoded->text.data, '_', decoded->text.length) != NULL,
    };
    void *text = NULL;
    if (!arena_grow(arena, &text, &builder.text_capacity, 1, decoded->text.length + 1))
        return error_no_memory(error);
    builder.text = text;
    build_lines(&builder, layout);
    view->pieces = keep(&builder, builder.pieces, builder.piece_count * sizeof *builder.pieces);
    view->blanks = keep(&builder, builder.blanks, builder.blank_count * sizeof *builder.blanks);
    free(builder.pieces);
    free(builder.blanks);
    if (builder.failed)
        return error_no_memory(error);
    misread_mend(builder.text, builder.length);
    view->text = slice_of(builder.text, builder.length);
    view->bytes = builder.text;
    view->piece_count = builder.piece_count;
    view->double_spaced = layout->double_spaced;
    view->hidden_count = builder.hidden_count;
    view->hidden = builder.hidden;
    view->hidden_range_count = builder.hidden_range_count;
    view->blank_count = builder.blank_count;
    view->ascii = scan_is_ascii(builder.text, builder.length);
    return SCRIM_OK;
}

enum { LARGE_DOCUMENT = 1 << 20 }; /* bytes; the layout of a smaller one may stay until its end */

enum scrim_status view_build(const struct decoded *decoded, struct arena *arena, struct view *view,
                             struct scrim_error *error)
{
    struct layout layout;
    struct arena own;
    bool large = decoded->text.length > LARGE_DOCUMENT;
    *view = (struct view){.document = decoded->text};
    arena_init(&own, arena->maximum);
    enum scrim_status status = layout_read(decoded->text, large ? &own : arena, &layout, error);
    if (status == SCRIM_OK)
        status = build(decoded, &layout, arena, view, error);
    arena_free(&own);
    return status;
}
