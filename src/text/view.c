#include "text/view.h"

#include "text/scan.h"
#include "text/unicode.h"

/* Where the view is being written. */
struct builder {
    struct slice document;
    struct arena *arena;
    char *text;
    size_t length, text_capacity;
    struct view_piece *pieces;
    size_t piece_count, piece_capacity;
    struct view_blank *blanks;
    size_t blank_count, blank_capacity;
    struct document_range *hidden;
    size_t hidden_range_count, hidden_capacity, hidden_count;
    size_t word_end;      /* the word up to here is judged: */
    bool word_look_alike; /* its Greek and Cyrillic letters stand for Latin ones */
    bool failed;          /* out of memory */
};

enum {
    COLUMN_BLANKS = 4, /* so many blanks inside a line part columns */
    SOFT_HYPHEN = 0xAD,
    HYPHEN = 0x2010
};

/* One piece more: document bytes [from, from + document_length) became the last view_length bytes. */
static void add_piece(struct builder *builder, size_t from, size_t document_length,
                      size_t view_length)
{
    struct view_piece *last =
        builder->piece_count ? &builder->pieces[builder->piece_count - 1] : NULL;
    bool same = view_length == document_length;
    if (same && last && last->view_length == last->document_length) {
        last->view_length += (uint32_t)view_length;
        last->document_length += (uint32_t)document_length;
        return;
    }
    void *pieces = builder->pieces;
    if (!arena_grow(builder->arena, &pieces, &builder->piece_capacity, sizeof *builder->pieces,
                    builder->piece_count + 1)) {
        builder->failed = true;
        return;
    }
    builder->pieces = pieces;
    builder->pieces[builder->piece_count++] = (struct view_piece){
        .view_start = (uint32_t)builder->length,
        .document_start = (uint32_t)from,
        .view_length = (uint32_t)view_length,
        .document_length = (uint32_t)document_length,
    };
}

/* Document bytes [from, to) become `text`. */
static void put(struct builder *builder, size_t from, size_t to, struct slice text)
{
    if (builder->failed || from == to)
        return;
    if (text.length > builder->text_capacity - builder->length) {
        void *grown = builder->text;
        if (!arena_grow(builder->arena, &grown, &builder->text_capacity, 1,
                        builder->length + text.length)) {
            builder->failed = true;
            return;
        }
        builder->text = grown;
    }
    add_piece(builder, from, to - from, text.length);
    if (text.length)
        memcpy(builder->text + builder->length, text.data, text.length);
    builder->length += text.length;
}

static void put_same(struct builder *builder, size_t from, size_t to)
{
    put(builder, from, to, slice_of(builder->document.data + from, to - from));
}

static void put_blank(struct builder *builder, size_t from, size_t to,
                      enum break_strength strength)
{
    void *blanks = builder->blanks;
    if (!arena_grow(builder->arena, &blanks, &builder->blank_capacity, sizeof *builder->blanks,
                    builder->blank_count + 1)) {
        builder->failed = true;
        return;
    }
    builder->blanks = blanks;
    builder->blanks[builder->blank_count++] =
        (struct view_blank){(uint32_t)builder->length, strength};
    put(builder, from, to, SLICE(" "));
}

static void add_hidden(struct builder *builder, size_t from, size_t to)
{
    void *hidden = builder->hidden;
    if (!arena_grow(builder->arena, &hidden, &builder->hidden_capacity, sizeof *builder->hidden,
                    builder->hidden_range_count + 1)) {
        builder->failed = true;
        return;
    }
    builder->hidden = hidden;
    builder->hidden[builder->hidden_range_count++] =
        (struct document_range){{(uint32_t)from}, {(uint32_t)to}};
}

/* Counts the ignorable characters of [from, to) and notes runs that may carry a payload: any tag or
 * bidi embedding, two variation selectors in a row (one chooses the look of an emoji). */
static void note_hidden(struct builder *builder, size_t from, size_t to)
{
    size_t at = from, run_start = from, run_end = from, selectors = 0;
    bool payload = false;
    if (scan_is_ascii(builder->document.data + from, to - from))
        return;
    while (at < to) {
        size_t start = at;
        uint32_t character = unicode_next(builder->document, &at);
        if (unicode_class(character) != CHARACTER_IGNORABLE)
            continue;
        builder->hidden_count++;
        enum hidden_kind kind = unicode_hidden_kind(character);
        if (start != run_end) {
            if (payload)
                add_hidden(builder, run_start, run_end);
            payload = false;
            selectors = 0;
            run_start = start;
        }
        run_end = at;
        selectors += kind == HIDDEN_SELECTOR;
        payload = payload || kind == HIDDEN_TAG || kind == HIDDEN_BIDI || selectors > 1;
    }
    if (payload)
        add_hidden(builder, run_start, run_end);
}

static enum character_class class_at(const struct builder *builder, size_t at, size_t *after)
{
    *after = at;
    return unicode_class(unicode_next(builder->document, after));
}

/* A run of blanks of any kind inside a line, ignorable characters between them included. */
static size_t build_blanks(struct builder *builder, size_t at, size_t end)
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
        enum character_class class = byte < 0x80 ? CHARACTER_OTHER : class_at(builder, at, &after);
        if (class != CHARACTER_BLANK && class != CHARACTER_IGNORABLE)
            break;
        ascii = false;
        blanks += class == CHARACTER_BLANK;
        at = after;
    }
    if (!ascii)
        note_hidden(builder, start, at);
    if (tab || blanks >= COLUMN_BLANKS)
        put(builder, start, at, SLICE("\t"));
    else if (blanks > 1)
        put_blank(builder, start, at, BREAK_WIDE);
    else
        put(builder, start, at, SLICE(" "));
    return at;
}

static size_t build_ignorables(struct builder *builder, size_t at, size_t end)
{
    size_t start = at, after;
    while (at < end && class_at(builder, at, &after) == CHARACTER_IGNORABLE)
        at = after;
    note_hidden(builder, start, at);
    put(builder, start, at, SLICE(""));
    return at;
}

/* Control characters vanish, terminal sequences whole (ECMA-48, 5.4: ESC [ parameters final). */
static size_t build_control(struct builder *builder, size_t at, size_t end)
{
    size_t start = at;
    const char *bytes = builder->document.data;
    bool sequence = unicode_next(builder->document, &at) == 0x9B;
    if (bytes[start] == 0x1B && at < end && bytes[at] == '[') {
        sequence = true;
        at++;
    }
    if (sequence) {
        while (at < end && bytes[at] >= 0x20 && bytes[at] <= 0x3F)
            at++;
        if (at < end && bytes[at] >= 0x40 && bytes[at] <= 0x7E)
            at++;
    }
    builder->hidden_count++;
    put(builder, start, at, SLICE(""));
    return at;
}

/* Judges the word around `at`: look-alikes are Latin when the word holds a Latin letter too, or when it holds nothing
 * but look-alikes, two at least. */
static void judge_word(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    size_t start = at, letters = 0;
    bool latin = false, foreign = false;
    while (start > line_start) {
        size_t before;
        uint32_t character = unicode_previous(builder->document, start, &before);
        if (!unicode_is_letter(character) && unicode_class(character) != CHARACTER_IGNORABLE)
            break;
        start = before;
    }
    size_t after = start;
    while (start < end) {
        uint32_t character = unicode_next(builder->document, &after);
        enum character_class class = unicode_class(character);
        if (unicode_is_letter(character)) {
            letters++;
            latin = latin || unicode_is_latin(character);
            foreign = foreign || !unicode_latin_look_alike(character);
        } else if (class != CHARACTER_IGNORABLE && class != CHARACTER_COMBINING) {
            break;
        }
        start = after;
    }
    builder->word_end = start > at ? start : at + 1;
    builder->word_look_alike = latin || (!foreign && letters > 1);
}

/* A base letter with what joins it, composed.  A cluster is cut at half of UNICODE_CLUSTER_BYTES, so that thousands of
 * marks on one letter take linear time (UAX #15, section 13). */
static size_t build_cluster(struct builder *builder, size_t at, size_t end)
{
    char composed[UNICODE_CLUSTER_BYTES * 3];
    size_t start = at, after = at;
    unicode_next(builder->document, &at);
    after = at;
    while (after < end && at - start < UNICODE_CLUSTER_BYTES / 2 &&
           unicode_joins_previous(unicode_next(builder->document, &after)))
        at = after;
    struct slice source = slice_of(builder->document.data + start, at - start);
    size_t length = unicode_compose(source, composed, sizeof composed);
    put(builder, start, at, length ? slice_of(composed, length) : source);
    return at;
}

static bool next_joins(const struct builder *builder, size_t at, size_t end)
{
    return at < end && (unsigned char)builder->document.data[at] >= 0xCC &&
           unicode_joins_previous(unicode_next(builder->document, &at));
}

/* What one character beyond ASCII becomes; 0 bytes: itself. */
static size_t plain_text_of(struct builder *builder, size_t at, uint32_t character,
                            size_t line_start, size_t end, char out[UNICODE_PLAIN_MAXIMUM])
{
    out[0] = unicode_plain_mark(character);
    if (out[0])
        return 1;
    if (unicode_class(character) == CHARACTER_DIGIT) {
        out[0] = (char)('0' + unicode_digit(character));
        return 1;
    }
    if (unicode_is_greek_or_cyrillic(character)) {
        if (at >= builder->word_end)
            judge_word(builder, at, line_start, end);
        out[0] = unicode_latin_look_alike(character);
        return builder->word_look_alike && out[0];
    }
    return unicode_plain_form(character, out);
}

static size_t build_character(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    size_t after = at;
    uint32_t character = unicode_next(builder->document, &after);
    switch (unicode_class(character)) {
    case CHARACTER_CONTROL:
        return build_control(builder, at, end);
    case CHARACTER_BLANK:
        return build_blanks(builder, at, end);
    case CHARACTER_IGNORABLE:
        return build_ignorables(builder, at, end);
    default:
        break;
    }
    if (character == '`') {
        size_t before = at;
        bool inside = at > line_start && after < end &&
                      unicode_is_letter(unicode_previous(builder->document, at, &before)) &&
                      unicode_is_latin((unsigned char)builder->document.data[after]);
        put(builder, at, after, inside ? SLICE("'") : SLICE("`"));
        return after;
    }
    if (next_joins(builder, after, end) || unicode_changes_alone(character))
        return build_cluster(builder, at, end);
    char plain[UNICODE_PLAIN_MAXIMUM];
    size_t length = plain_text_of(builder, at, character, line_start, end, plain);
    if (length)
        put(builder, at, after, slice_of(plain, length));
    else
        put_same(builder, at, after);
    return after;
}

/* Whether none of eight bytes needs a second look: no control character, none beyond ASCII, no two
 * blanks in a row, no grave accent. */
static bool is_plain(uint64_t word)
{
    uint64_t blanks = scan_equal(word, ' ');
    return !(scan_unusual(word) | (blanks & (blanks >> 8)) | scan_equal(word, '`'));
}

/* The end of the run of bytes that the view takes over as they are. */
static size_t plain_run(struct slice document, size_t at, size_t end)
{
    const unsigned char *bytes = (const unsigned char *)document.data;
    while (at < end) {
        /* Seven bytes on, so that a pair of blanks is never cut in two. */
        if (end - at >= 8 && is_plain(scan_load(document.data + at))) {
            at += 7;
            continue;
        }
        unsigned char byte = bytes[at];
        if (byte == ' ') {
            if (at + 1 < end && (bytes[at + 1] <= ' ' || bytes[at + 1] >= 0x7F))
                break;
        } else if (byte < ' ' || byte >= 0x7F || byte == '`') {
            break;
        }
        at++;
    }
    return at;
}

static void build_line(struct builder *builder, size_t start, size_t end)
{
    size_t at = start;
    builder->word_end = start;
    while (at < end && !builder->failed) {
        size_t run = plain_run(builder->document, at, end);
        if (run > at && run < end && next_joins(builder, run, end))
            run--; /* the base of a cluster */
        put_same(builder, at, run);
        at = run;
        if (at >= end)
            break;
        at = builder->document.data[at] == ' ' || builder->document.data[at] == '\t'
                 ? build_blanks(builder, at, end)
                 : build_character(builder, at, start, end);
    }
}

/* Whether the break after a line goes without a blank, because the line ends inside a word or number; *hyphen:
 * how many bytes of hyphen at its end go too. */
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
        return true;
    uint32_t last = unicode_previous(document, line->end, &start);
    if ((last != '-' && last != HYPHEN && last != '/') || start == line->start)
        return false;
    enum character_class left = unicode_class(unicode_previous(document, start, &before));
    enum character_class right = class_at(builder, line[1].start, &after);
    if (left == CHARACTER_DIGIT)
        return right == CHARACTER_DIGIT;
    if (last == '/' ||
        (left != CHARACTER_LOWER && left != CHARACTER_UPPER && left != CHARACTER_LETTER))
        return false;
    if (right == CHARACTER_LOWER)
        *hyphen = line->end - start;
    return right == CHARACTER_LOWER || right == CHARACTER_UPPER;
}

static void build_break(struct builder *builder, size_t from, size_t to,
                        enum break_strength strength)
{
    note_hidden(builder, from, to);
    switch (strength) {
    case BREAK_NONE:
        put(builder, from, to, SLICE(""));
        break;
    case BREAK_WRAP:
        put_blank(builder, from, to, BREAK_WRAP);
        break;
    case BREAK_PARAGRAPH:
        put(builder, from, to, SLICE("\n\n"));
        break;
    case BREAK_PAGE:
        put(builder, from, to, SLICE("\f"));
        break;
    default:
        put(builder, from, to, SLICE("\n"));
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

enum scrim_status view_build(const struct decoded *decoded, struct arena *arena, struct view *view,
                             struct scrim_error *error)
{
    struct layout layout;
    *view = (struct view){.document = decoded->text};
    enum scrim_status status = layout_read(decoded->text, arena, &layout, error);
    if (status != SCRIM_OK)
        return status;
    struct builder builder = {.document = decoded->text, .arena = arena};
    void *text = NULL;
    if (!arena_grow(arena, &text, &builder.text_capacity, 1, decoded->text.length + 1))
        return error_no_memory(error);
    builder.text = text;
    build_lines(&builder, &layout);
    if (builder.failed)
        return error_no_memory(error);
    view->text = slice_of(builder.text, builder.length);
    view->pieces = builder.pieces;
    view->piece_count = builder.piece_count;
    view->double_spaced = layout.double_spaced;
    view->hidden_count = builder.hidden_count;
    view->hidden = builder.hidden;
    view->hidden_range_count = builder.hidden_range_count;
    view->blanks = builder.blanks;
    view->blank_count = builder.blank_count;
    view->ascii = scan_is_ascii(builder.text, builder.length);
    return SCRIM_OK;
}
