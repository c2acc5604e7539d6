#include "cli/json_text.h"

#include <string.h>

static const char escapes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";

static int hex_digit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    char small = (char)(byte | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/* \u and four hexadecimal digits. */
static bool read_unit(const char *text, size_t length, uint32_t *unit)
{
    *unit = 0;
    if (length < 6 || text[0] != '\\' || text[1] != 'u')
        return false;
    for (size_t i = 2; i < 6; i++) {
        int digit = hex_digit(text[i]);
        if (digit < 0)
            return false;
        *unit = *unit << 4 | (uint32_t)digit;
    }
    return true;
}

size_t json_escape(const char *text, size_t length, uint32_t *character)
{
    uint32_t low;
    if (length < 2 || text[0] != '\\')
        return 0;
    const char *escape = text[1] ? strchr(escapes, text[1]) : NULL;
    if (escape) {
        *character = (unsigned char)meanings[escape - escapes];
        return 2;
    }
    if (!read_unit(text, length, character))
        return 0;
    if (*character < 0xD800 || *character > 0xDFFF)
        return 6;
    if (*character > 0xDBFF || !read_unit(text + 6, length - 6, &low) || low < 0xDC00 ||
        low > 0xDFFF)
        return 0;
    *character = 0x10000 + ((*character - 0xD800) << 10) + (low - 0xDC00);
    return 12;
}

size_t utf8_length(uint32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

static bool append_character(struct bytes *out, uint32_t character)
{
    static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = utf8_length(character);
    char bytes[4];
    for (size_t i = length - 1; i > 0; i--) {
        bytes[i] = (char)(0x80 | (character & 0x3F));
        character >>= 6;
    }
    bytes[0] = (char)(leads[length] | character);
    return bytes_append(out, bytes, length);
}

enum said json_unescape(const char *text, size_t length, struct bytes *out)
{
    for (size_t at = 0; at < length;) {
        const char *escape = memchr(text + at, '\\', length - at);
        size_t plain = escape ? (size_t)(escape - text) - at : length - at;
        if (!bytes_append(out, text + at, plain))
            return NO_MEMORY;
        at += plain;
        if (at == length)
            break;
        uint32_t character;
        size_t used = json_escape(text + at, length - at, &character);
        if (used == 0)
            return NOT_TEXT;
        if (!append_character(out, character))
            return NO_MEMORY;
        at += used;
    }
    return SAID;
}

static bool append_unit(struct bytes *out, uint32_t unit)
{
    static const char digits[] = "0123456789abcdef";
    char escape[6] = {'\\', 'u'};
    for (size_t i = 0; i < 4; i++)
        escape[2 + i] = digits[unit >> 4 * (3 - i) & 0xF];
    return bytes_append(out, escape, sizeof escape);
}

/* The character that starts at *at of UTF-8; *at moves behind it. */
static uint32_t next_character(const char *text, size_t length, size_t *at)
{
    unsigned char lead = (unsigned char)text[(*at)++];
    size_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    uint32_t character = more ? lead & (0x3Fu >> more) : lead;
    for (; more > 0 && *at < length; more--)
        character = character << 6 | ((unsigned char)text[(*at)++] & 0x3Fu);
    return character;
}

static bool append_escape(struct bytes *out, uint32_t character)
{
    const char *known = character && character < 0x80 ? strchr(meanings, (char)character) : NULL;
    if (known)
        return bytes_append(out, "\\", 1) && bytes_append(out, &escapes[known - meanings], 1);
    if (character < 0x10000)
        return append_unit(out, character);
    return append_unit(out, 0xD800 + ((character - 0x10000) >> 10)) &&
           append_unit(out, 0xDC00 + (character & 0x3FF));
}

bool json_append_escaped(struct bytes *out, const char *text, size_t length, bool ascii)
{
    bool appended = true;
    for (size_t at = 0; appended && at < length;) {
        size_t start = at;
        uint32_t character = next_character(text, length, &at);
        bool escaped = character < 0x20 || character == '"' || character == '\\' ||
                       (ascii && character > 0x7E);
        appended =
            escaped ? append_escape(out, character) : bytes_append(out, text + start, at - start);
    }
    return appended;
}

bool json_append_string(struct bytes *out, const char *text, size_t length, bool ascii)
{
    return bytes_append(out, "\"", 1) && json_append_escaped(out, text, length, ascii) &&
           bytes_append(out, "\"", 1);
}
