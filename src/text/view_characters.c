/* What single characters become in the view: what shows nothing vanishes, look-alikes and
 * compatibility forms become the plain letters they stand for, and the rest is composed. */
#include "text/twice_encoded.h"
#include "text/view_builder.h"

static size_t build_ignorables(struct builder *builder, size_t at, size_t end)
{
    size_t start = at, after;
    while (at < end && builder_class_at(builder, at, &after) == CHARACTER_IGNORABLE)
        at = after;
    builder_note_hidden(builder, start, at);
    builder_put(builder, start, at, SLICE(""));
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
    builder_put(builder, start, at, SLICE(""));
    return at;
}

/* Judges the word around `at`: look-alikes are Latin when the word holds a Latin letter too, or
 * when it holds nothing but look-alikes, two at least. */
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

/* The characters from `at` on, the first of which became `base`, with what joins it, composed.  A
 * cluster is cut at half of UNICODE_CLUSTER_BYTES, so that thousands of marks on one letter take
 * linear time (UAX #15, section 13). */
static size_t build_cluster(struct builder *builder, size_t at, size_t marks, size_t end,
                            struct slice base)
{
    char source[UNICODE_CLUSTER_BYTES], composed[UNICODE_CLUSTER_BYTES * 3];
    size_t after = marks, here = marks;
    while (after < end && after - at < UNICODE_CLUSTER_BYTES / 2 &&
           unicode_joins_previous(unicode_next(builder->document, &after)))
        here = after;
    memcpy(source, base.data, base.length);
    memcpy(source + base.length, builder->document.data + marks, here - marks);
    struct slice cluster = slice_of(source, base.length + here - marks);
    size_t length = unicode_compose(cluster, composed, sizeof composed);
    builder_put(builder, at, here, length ? slice_of(composed, length) : cluster);
    return here;
}

bool builder_joins(const struct builder *builder, size_t at, size_t end)
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
    switch (unicode_class(character)) {
    case CHARACTER_BLANK:
        out[0] = ' ';
        return 1;
    case CHARACTER_DIGIT:
        out[0] = (char)('0' + unicode_digit(character));
        return 1;
    default:
        break;
    }
    if (unicode_is_greek_or_cyrillic(character)) {
        if (at >= builder->word_end)
            judge_word(builder, at, line_start, end);
        out[0] = unicode_latin_look_alike(character);
        return builder->word_look_alike && out[0];
    }
    return unicode_plain_form(character, out);
}

/* A grave accent between letters is an apostrophe to whoever typed it. */
static size_t build_grave(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    size_t before, after = at + 1;
    bool inside = at > line_start && after < end &&
                  unicode_is_letter(unicode_previous(builder->document, at, &before)) &&
                  unicode_is_letter(unicode_next(builder->document, &after));
    builder_put(builder, at, at + 1, inside ? SLICE("'") : SLICE("`"));
    return at + 1;
}

static size_t build_visible(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    size_t after = at, after_pair = at;
    uint32_t character = unicode_next(builder->document, &after);
    uint32_t meant = twice_encoded(builder->document, at, end, &after_pair);
    char plain[UNICODE_PLAIN_MAXIMUM];
    if (meant) {
        after = after_pair;
        character = meant;
    }
    size_t length = plain_text_of(builder, at, character, line_start, end, plain);
    bool changed = meant || length > 0;
    if (length == 0)
        length = unicode_put(character, plain);
    if (builder_joins(builder, after, end) || unicode_changes_alone(character))
        return build_cluster(builder, at, after, end, slice_of(plain, length));
    if (changed)
        builder_put(builder, at, after, slice_of(plain, length));
    else
        builder_put_same(builder, at, after);
    return after;
}

size_t build_character(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    size_t after;
    if (builder->document.data[at] == '`')
        return build_grave(builder, at, line_start, end);
    switch (builder_class_at(builder, at, &after)) {
    case CHARACTER_CONTROL:
        return build_control(builder, at, end);
    case CHARACTER_BLANK:
        return build_blanks(builder, at, end);
    case CHARACTER_IGNORABLE:
        return build_ignorables(builder, at, end);
    default:
        return build_visible(builder, at, line_start, end);
    }
}
