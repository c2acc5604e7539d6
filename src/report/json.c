#include "report/json.h"

#include "text/scan.h"

/* The character at the start of text; *length is how many bytes it has, 1 for a byte that is no
 * UTF-8 (then the answer is U+FFFD). */
static uint32_t first_character(struct slice text, size_t *length)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000}; /* by length: below is overlong */
    unsigned char lead = (unsigned char)text.data[0];
    *length = 1;
    if (lead < 0x80)
        return lead;
    size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.length < wanted)
        return 0xFFFD;
    uint32_t character = lead & (0x7Fu >> wanted);
    for (size_t i = 1; i < wanted; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if ((byte & 0xC0) != 0x80)
            return 0xFFFD;
        character = character << 6 | (byte & 0x3Fu);
    }
    bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < least[wanted] || character > 0x10FFFF || surrogate)
        return 0xFFFD;
    *length = wanted;
    return character;
}

static bool needs_escape(uint32_t character)
{
    return character < 0x20 || (character >= 0x7F && character <= 0x9F) || character == '"' ||
           character == '\\' || character == 0xAD || character == 0x61C ||
           (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x2028 && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x206F) || character == 0xFEFF ||
           character == 0xFFFD || (character >= 0xE0000 && character <= 0xE0FFF);
}

static void append_unit(struct buffer *out, uint32_t unit)
{
    static const char digits[] = "0123456789abcdef";
    buffer_append_string(out, "\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        buffer_append_byte(out, digits[unit >> shift & 0xF]);
}

static void append_escaped(struct buffer *out, uint32_t character)
{
    if (character == '"' || character == '\\') {
        buffer_append_byte(out, '\\');
        buffer_append_byte(out, (char)character);
    } else if (character < 0x10000) {
        append_unit(out, character);
    } else {
        append_unit(out, 0xD800 + ((character - 0x10000) >> 10));
        append_unit(out, 0xDC00 + (character & 0x3FF));
    }
}

/* Not 0 when one of eight bytes does not stand for itself. */
static uint64_t is_odd(const char *bytes)
{
    uint64_t word = scan_load(bytes);
    return scan_unusual(word) | scan_equal(word, '"') | scan_equal(word, '\\');
}

/* How many bytes at the start are printable ASCII that stands for itself. */
static size_t plain_length(struct slice text)
{
    size_t length = 0;
    while (text.length - length >= 8 && !is_odd(text.data + length))
        length += 8;
    if (text.length >= 8 && !is_odd(text.data + text.length - 8) && text.length - length < 8)
        return text.length;
    while (length < text.length && text.data[length] >= ' ' && text.data[length] <= '~' &&
           text.data[length] != '"' && text.data[length] != '\\')
        length++;
    return length;
}

void json_write_string(struct buffer *out, struct slice text)
{
    buffer_append_byte(out, '"');
    for (;;) {
        size_t length = plain_length(text);
        buffer_append(out, slice_of(text.data, length));
        text = slice_of(text.data + length, text.length - length);
        if (!text.length)
            break;
        uint32_t character = first_character(text, &length);
        if (needs_escape(character))
            append_escaped(out, character);
        else
            buffer_append(out, slice_of(text.data, length));
        text = slice_of(text.data + length, text.length - length);
    }
    buffer_append_byte(out, '"');
}

void json_string_field(struct buffer *out, struct slice key, const char *value)
{
    buffer_append(out, key);
    json_write_string(out, slice_from_string(value));
}

/* The fields below write where the buffer ends, in room that is reserved once; they say how far they came. */
static inline char *put(char *at, struct slice text)
{
    memcpy(at, text.data, text.length);
    return at + text.length;
}

void json_word_field(struct buffer *out, struct slice key, const char *word)
{
    struct slice value = slice_from_string(word);
    if (!buffer_reserve(out, key.length + value.length + 2))
        return;
    char *at = put(out->data + out->length, key);
    *at++ = '"';
    at = put(at, value);
    *at++ = '"';
    out->length = (size_t)(at - out->data);
}

void json_number_field(struct buffer *out, struct slice key, uint64_t value)
{
    if (!buffer_reserve(out, key.length + DECIMAL_MOST))
        return;
    char *at = put(out->data + out->length, key);
    at += decimal_write(value, at);
    out->length = (size_t)(at - out->data);
}

void json_range_field(struct buffer *out, struct slice key, size_t start, size_t end)
{
    if (!buffer_reserve(out, key.length + 2 * (size_t)DECIMAL_MOST + 3))
        return;
    char *at = put(out->data + out->length, key);
    *at++ = '[';
    at += decimal_write(start, at);
    *at++ = ',';
    at += decimal_write(end, at);
    *at++ = ']';
    out->length = (size_t)(at - out->data);
}

void json_thousandths_field(struct buffer *out, struct slice key, unsigned thousandths)
{
    unsigned rest = thousandths % 1000;
    if (!buffer_reserve(out, key.length + DECIMAL_MOST + 4))
        return;
    char *at = put(out->data + out->length, key);
    at += decimal_write(thousandths / 1000, at);
    if (rest > 0)
        *at++ = '.';
    for (unsigned place = 100; rest > 0; rest %= place, place /= 10)
        *at++ = (char)('0' + rest / place);
    out->length = (size_t)(at - out->data);
}
