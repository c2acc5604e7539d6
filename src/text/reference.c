#include "text/reference.h"

enum { REFERENCE_BYTES = 12 }; /* "&#x0010FFFF;" */

bool reference_any(struct slice text)
{
    static const struct slice starts[] = {{"&#", 2}, {"&nbsp;", 6}, {"&amp;", 5}, {"&apos;", 6}, {"&quot;", 6}};
    const char *end = text.data + text.length;
    for (const char *at = text.data; (at = memchr(at, '&', (size_t)(end - at))) != NULL; at++)
        for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
            if (slice_starts_with(slice_of(at, (size_t)(end - at)), starts[i]))
                return true;
    return false;
}

static unsigned digit_value(char byte, unsigned base)
{
    unsigned value = 36;
    if (byte >= '0' && byte <= '9')
        value = (unsigned)(byte - '0');
    else if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'f')
        value = (unsigned)((byte | 0x20) - 'a') + 10;
    return value < base ? value : 36;
}

/* "&#111;" or "&#x6f;" of `name`, what stands between "&#" and the semicolon. */
static uint32_t numbered(struct slice name)
{
    bool hexadecimal = name.length > 1 && (name.data[0] | 0x20) == 'x';
    unsigned base = hexadecimal ? 16 : 10;
    uint32_t character = 0;
    for (size_t at = hexadecimal; at < name.length; at++) {
        unsigned value = digit_value(name.data[at], base);
        if (value >= base || character > 0x10FFFF)
            return 0;
        character = character * base + value;
    }
    bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return character > 0x10FFFF || surrogate ? 0 : character;
}

static uint32_t named(struct slice name)
{
    static const struct {
        struct slice name;
        uint32_t character;
    } names[] = {
        {{"nbsp", 4}, 0xA0}, {{"amp", 3}, '&'}, {{"apos", 4}, '\''},
        {{"quot", 4}, '"'},  {{"lt", 2}, '<'},  {{"gt", 2}, '>'},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_equal(name, names[i].name))
            return names[i].character;
    return 0;
}

/* "&#103" without its semicolon, as browsers read it; of decimal digits alone, because letters that follow may be hexadecimal ones. */
static uint32_t numbered_open(struct slice text, size_t *length)
{
    size_t digits = 0;
    while (2 + digits < text.length && text.data[2 + digits] >= '0' && text.data[2 + digits] <= '9')
        digits++;
    *length = 2 + digits;
    uint32_t character = text.data[1] == '#' ? numbered(slice_of(text.data + 2, digits)) : 0;
    return character > ' ' ? character : 0;
}

uint32_t reference_read(struct slice text, size_t at, size_t end, size_t *after)
{
    size_t limit = end - at > REFERENCE_BYTES ? REFERENCE_BYTES : end - at;
    const char *start = text.data + at, *stop = memchr(start, ';', limit);
    uint32_t character = 0;
    if (stop && stop - start >= 3) {
        struct slice name = slice_of(start + 1, (size_t)(stop - start) - 1);
        *after = at + name.length + 2;
        character = name.data[0] == '#' ? numbered(slice_of(name.data + 1, name.length - 1)) : named(name);
    }
    if (character == 0 && limit > 2) {
        size_t length;
        character = numbered_open(slice_of(start, limit), &length);
        *after = at + length;
    }
    return character;
}
