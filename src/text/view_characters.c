/* What single characters become in the view: what shows nothing vanishes, look-alikes and
 * compatibility forms become the plain letters they stand for, and the rest is composed. */
#include "text/look_alike.h"
#include "text/markup.h"
#include "text/reference.h"
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

/* Control characters vanish, terminal sequences whole. */
static size_t build_control(struct builder *builder, size_t at, size_t end)
{
    size_t start = at, sequence = terminal_sequence_length(builder->document, at, end);
    if (sequence)
        at += sequence;
    else
        unicode_next(builder->document, &at);
    builder->hidden_count++;
    builder_put(builder, start, at, SLICE(""));
    return at;
}

/* Whether the single look-alike letter in [start, end) is meant as Latin: a capital (or of a
 * script without case), or one that touches a digit or a mark that glues it to others ("x91",
 * "p.m.", "'s").  A small letter by itself is a word of its own language, or a Greek sign. */
static bool single_is_latin(const struct builder *builder, size_t start, size_t end,
                            size_t line_start, size_t line_end)
{
    size_t at = start;
    uint32_t letter = unicode_next(builder->document, &at);
    uint32_t before = start > line_start ? unicode_previous(builder->document, start, &at) : ' ';
    uint32_t behind = end < line_end ? unicode_next(builder->document, &end) : ' ';
    if (unicode_class(letter) != CHARACTER_LOWER || unicode_class(before) == CHARACTER_DIGIT ||
        unicode_class(behind) == CHARACTER_DIGIT)
        return true;
    return before == '.' || before == '@' || before == '_' || unicode_plain_mark(before) == '\'' ||
           before == '\'' || behind == '.' || behind == '@' || behind == '_';
}

/* Judges the word around `at`: look-alikes are Latin when the word holds a Latin letter too, or
 * when it holds nothing but look-alikes. */
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
    size_t after = start, word = start;
    while (start < end) {
        uint32_t character = unicode_next(builder->document, &after);
        enum character_class class = unicode_class(character);
        if (unicode_is_letter(character)) {
            letters++;
            latin = latin || unicode_is_latin(character);
            foreign = foreign || !look_alike_latin(character);
        } else if (class != CHARACTER_IGNORABLE && class != CHARACTER_COMBINING) {
            break;
        }
        start = after;
    }
    builder->word_end = start > at ? start : at + 1;
    builder->word_mixed = latin;
    builder->word_look_alike =
        latin ||
        (!foreign && (letters > 1 || single_is_latin(builder, word, start, line_start, end)));
}

/* Whether the view ends in white space, or a blank follows at `after`. */
static bool is_beside_blank(const struct builder *builder, size_t after, size_t end)
{
    const char *bytes = builder->document.data;
    return (builder->length > 0 && (unsigned char)builder->text[builder->length - 1] <= ' ') ||
           (after < end && (bytes[after] == ' ' || bytes[after] == '\t'));
}

/* A character reference is the character it stands for; a blank, or what shows nothing, is no more
 * than a blank. */
static size_t build_reference(struct builder *builder, size_t at, size_t end)
{
    size_t after = at + 1;
    uint32_t character = reference_read(builder->document, at, end, &after);
    char encoded[UNICODE_PLAIN_MAXIMUM];
    if (!character) {
        builder_put_same(builder, at, at + 1);
        return at + 1;
    }
    size_t length = 0;
    encoded[0] = unicode_plain_mark(character);
    switch (unicode_class(character)) {
    case CHARACTER_IGNORABLE:
        break;
    case CHARACTER_BLANK:
    case CHARACTER_CONTROL:
        encoded[0] = ' ';
        length = !is_beside_blank(builder, after, end);
        break;
    default:
        length = encoded[0] ? 1 : unicode_plain_form(character, encoded);
        length = length ? length : unicode_put(character, encoded);
    }
    builder_put(builder, at, after, slice_of(encoded, length));
    return after;
}

static bool begins_latin_or_digit(struct slice text)
{
    uint32_t first = unicode_next(text, &(size_t){0});
    return (first >= '0' && first <= '9') || unicode_is_latin(first);
}

/* The length of a composed Latin letter or digit without the marks that did not join it: strokes
 * through struck-out text, dots under a digit.  No name is told from another by them. */
static size_t without_loose_marks(struct slice composed)
{
    size_t at = 0, letter;
    unicode_next(composed, &at);
    for (letter = at; at < composed.length; letter = at)
        if (unicode_class(unicode_next(composed, &at)) == CHARACTER_COMBINING)
            break;
    return letter;
}

/* Behind the marks at `at`, of a cluster that was cut. */
static size_t skip_marks(const struct builder *builder, size_t at, size_t end)
{
    size_t after;
    while (builder_joins(builder, at, end) &&
           builder_class_at(builder, at, &after) == CHARACTER_COMBINING)
        at = after;
    return at;
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
    if (length && begins_latin_or_digit(base)) {
        length = without_loose_marks(slice_of(composed, length));
        here = skip_marks(builder, here, end);
    }
    builder_put(builder, at, here, length ? slice_of(composed, length) : cluster);
    return here;
}

bool builder_joins(const struct builder *builder, size_t at, size_t end)
{
    return at < end && (unsigned char)builder->document.data[at] >= 0xCC &&
           unicode_joins_previous(unicode_next(builder->document, &at));
}

/* The digit of a raised, lowered or circled one; -1: none. */
static int dressed_digit(uint32_t character)
{
    return unicode_class(character) == CHARACTER_OTHER ? unicode_dressed_digit(character) : -1;
}

/* Raised or circled digits are footnotes, powers and list marks; two in a row are a number. */
static char number_digit(const struct builder *builder, size_t at, uint32_t character,
                         size_t line_start, size_t end)
{
    int digit = dressed_digit(character);
    size_t before, after = at;
    if (digit < 0)
        return 0;
    unicode_next(builder->document, &after);
    bool row =
        (after < end && dressed_digit(unicode_next(builder->document, &after)) >= 0) ||
        (at > line_start && dressed_digit(unicode_previous(builder->document, at, &before)) >= 0);
    return row ? (char)('0' + digit) : 0;
}

/* A bullet or raised point between two digits parts them like a full stop. */
static bool parts_digits(const struct builder *builder, size_t at, uint32_t character,
                         size_t line_start, size_t end)
{
    size_t before, after = at;
    bool point = character == 0xB7 || character == 0x2022 || character == 0x2027 ||
                 character == 0x2219 || character == 0x22C5;
    if (!point || at == line_start)
        return false;
    unicode_next(builder->document, &after);
    return after < end &&
           unicode_class(unicode_previous(builder->document, at, &before)) == CHARACTER_DIGIT &&
           unicode_class(unicode_next(builder->document, &after)) == CHARACTER_DIGIT;
}

/* What one character beyond ASCII becomes; 0 bytes: itself. */
static size_t plain_text_of(struct builder *builder, size_t at, uint32_t character,
                            size_t line_start, size_t end, char out[UNICODE_PLAIN_MAXIMUM])
{
    out[0] = unicode_plain_mark(character);
    if (!out[0])
        out[0] = number_digit(builder, at, character, line_start, end);
    if (!out[0] && parts_digits(builder, at, character, line_start, end))
        out[0] = '.';
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
    if (look_alike_script(character)) {
        if (at >= builder->word_end)
            judge_word(builder, at, line_start, end);
        out[0] =
            builder->word_mixed ? look_alike_latin_between(character) : look_alike_latin(character);
        return builder->word_look_alike && out[0];
    }
    out[0] = look_alike_variant(character);
    if (out[0])
        return 1;
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

/* A tag of HTML inside a line, or the sign that is none. */
static size_t build_tag(struct builder *builder, size_t at, size_t end)
{
    size_t after;
    const char *means = markup_read(builder->document, at, end, &after);
    if (means == NULL) {
        builder_put_same(builder, at, at + 1);
        return at + 1;
    }
    builder_put(builder, at, after, slice_from_string(means));
    return after;
}

size_t build_character(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    size_t after;
    if (builder->document.data[at] == '<')
        return build_tag(builder, at, end);
    if (builder->document.data[at] == '`')
        return build_grave(builder, at, line_start, end);
    if (builder->document.data[at] == '*')
        return build_stars(builder, at, line_start, end);
    if (builder->document.data[at] == '_')
        return build_underscores(builder, at, line_start, end);
    if (builder->document.data[at] == '&')
        return build_reference(builder, at, end);
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
