#include "rules/pattern_text.h"

#include "base/ascii.h"

enum { MACROS_NAMED = 200 }; /* macros that a mistyped one is compared with */

struct slice trim_blanks(struct slice text)
{
    while (text.length > 0 && ascii_is_blank(text.data[0])) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && ascii_is_blank(text.data[text.length - 1]))
        text.length--;
    return text;
}

struct slice next_word(struct slice *rest)
{
    *rest = trim_blanks(*rest);
    size_t length = 0;
    while (length < rest->length && !ascii_is_blank(rest->data[length]))
        length++;
    struct slice word = slice_of(rest->data, length);
    *rest = trim_blanks(slice_of(rest->data + length, rest->length - length));
    return word;
}

bool parse_number(struct slice text, unsigned most, unsigned *number)
{
    *number = 0;
    if (text.length == 0)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
        *number = *number * 10 + (unsigned)(text.data[i] - '0');
        if (*number > most)
            return false;
    }
    return true;
}

bool parse_thousandths(struct slice text, uint16_t *thousandths)
{
    unsigned value = 0, scale = 1000;
    bool after_point = false, any = false;
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.data[i];
        if (byte == '.' && !after_point) {
            after_point = true;
            continue;
        }
        if (byte < '0' || byte > '9' || (after_point && scale == 1) || value > 1000)
            return false;
        if (after_point)
            scale /= 10;
        value = value * 10 + (unsigned)(byte - '0');
        any = true;
    }
    value *= scale;
    *thousandths = (uint16_t)value;
    return any && value > 0 && value <= 1000;
}

static const struct macro *find_macro(const struct patterns *patterns, struct slice name)
{
    for (size_t i = patterns->macro_count; i-- > 0;)
        if (slice_equal(patterns->macros[i].name, name))
            return &patterns->macros[i];
    return NULL;
}

const char *nearest_macro(const struct patterns *patterns, struct slice name)
{
    const char *names[MACROS_NAMED];
    size_t count = patterns->macro_count < MACROS_NAMED ? patterns->macro_count : MACROS_NAMED;
    for (size_t i = 0; i < count; i++)
        names[i] = patterns->macros[i].name.data;
    return nearest_name(name, names, count);
}

/* Notes that the next bytes of an expansion come from a place of its text. */
static void note_place(struct buffer *places, size_t place, size_t bytes)
{
    uint32_t written = (uint32_t)place;
    for (size_t i = 0; places != NULL && i < bytes; i++)
        buffer_append(places, slice_of((const char *)&written, sizeof written));
}

bool expand_macros(const struct patterns *patterns, struct slice text, struct buffer *out,
                   struct buffer *places, struct slice *unknown)
{
    size_t at = 0;
    while (at < text.length) {
        /* A macro's name begins with a letter: %{1,3} is one to three percent signs. */
        bool macro_follows = text.data[at] == '%' && at + 2 < text.length &&
                             text.data[at + 1] == '{' && text.data[at + 2] >= 'a' &&
                             text.data[at + 2] <= 'z';
        if (!macro_follows) {
            note_place(places, at, 1);
            buffer_append_byte(out, text.data[at++]);
            continue;
        }
        struct slice rest = slice_of(text.data + at + 2, text.length - at - 2);
        const char *brace = memchr(rest.data, '}', rest.length);
        if (brace == NULL) {
            *unknown = rest;
            return false;
        }
        struct slice name = slice_of(rest.data, (size_t)(brace - rest.data));
        const struct macro *macro = find_macro(patterns, name);
        if (macro == NULL) {
            *unknown = name;
            return false;
        }
        note_place(places, at, macro->text.length);
        buffer_append(out, macro->text);
        at += name.length + 3;
    }
    return true;
}

/* The byte that \letter stands for, 0 when it stands for itself. */
static char unescape(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'f':
        return '\f';
    case '\\':
        return '\\';
    default:
        return 0;
    }
}

const char *parse_example(struct arena *arena, struct slice text, bool hit, struct example *example)
{
    char *out = arena_take(arena, text.length + 1, 1);
    if (out == NULL)
        return "out of memory";
    size_t length = 0;
    unsigned opened = 0, closed = 0;
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.data[i], next = i + 1 < text.length ? text.data[i + 1] : 0;
        if (byte == '\\' && unescape(next) != 0) {
            out[length++] = unescape(next);
            i++;
        } else if ((byte == '{' || byte == '}') && next == byte) {
            out[length++] = byte;
            i++;
        } else if (byte == '{') {
            opened++;
            example->hide_start = (uint32_t)length;
        } else if (byte == '}') {
            closed++;
            example->hide_end = (uint32_t)length;
        } else {
            out[length++] = byte;
        }
    }
    example->text = slice_of(out, length);
    example->hit = hit;
    if (!hit)
        return opened + closed == 0 ? NULL : "a miss has no braces; write {{ }} for literal ones";
    if (opened != 1 || closed != 1 || example->hide_end < example->hide_start)
        return "a hit has one pair of braces around what must be hidden";
    return NULL;
}

enum { NAME_MOST = 32, NEAR = 2 };

size_t name_distance(struct slice a, struct slice b)
{
    if (a.length >= NAME_MOST || b.length >= NAME_MOST)
        return NAME_MOST;
    size_t row[NAME_MOST + 1];
    for (size_t j = 0; j <= b.length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            size_t best = diagonal + (a.data[i - 1] != b.data[j - 1]);
            diagonal = row[j];
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            row[j] = best;
        }
    }
    return row[b.length];
}

const char *nearest_name(struct slice name, const char *const *candidates, size_t count)
{
    const char *nearest = NULL;
    size_t least = NEAR + 1;
    for (size_t i = 0; i < count; i++) {
        size_t distance = name_distance(name, slice_from_string(candidates[i]));
        if (candidates[i][0] != '\0' && distance < least && distance < name.length) {
            least = distance;
            nearest = candidates[i];
        }
    }
    return nearest;
}
