#include "text/twice_encoded.h"

#include "text/unicode.h"

/* What windows-1252 shows for the bytes 0x80 to 0x9F; 0: undefined, shown as the C1 control itself
 * (WHATWG Encoding Standard, index windows-1252). */
static const uint16_t shown[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/* The byte that windows-1252 or Latin-1 shows as the character; 0 when there is none above ASCII.
 */
static unsigned byte_of(uint32_t character)
{
    if (character >= 0x80 && character <= 0xFF)
        return character;
    for (unsigned i = 0; i < 32; i++)
        if (shown[i] && shown[i] == character)
            return 0x80 + i;
    return 0;
}

uint32_t twice_encoded(struct slice text, size_t at, size_t end, size_t *after)
{
    uint32_t lead = unicode_next(text, &at);
    /* Two bytes from U+0080 to U+00FF and Latin Extended-A, three for typographic marks: all that
     * letters in Latin script are likely to hold. */
    size_t more = lead >= 0xC2 && lead <= 0xC5 ? 1 : lead == 0xE2 ? 2 : 0;
    uint32_t character = more == 1 ? lead & 0x1F : lead & 0x0F;
    if (more == 0)
        return 0;
    for (size_t i = 0; i < more; i++) {
        unsigned byte = at < end ? byte_of(unicode_next(text, &at)) : 0;
        if (byte < 0x80 || byte > 0xBF)
            return 0;
        character = character << 6 | (byte & 0x3F);
    }
    *after = at;
    /* A soft hyphen is more likely itself, but not behind U+00C3: the two are an i with acute. */
    if (lead > 0xC3 && lead <= 0xC5 && (character & 0x3F) == (0xAD & 0x3F))
        return 0;
    bool wanted = unicode_is_letter(character) || unicode_plain_mark(character) ||
                  unicode_class(character) == CHARACTER_BLANK;
    return wanted && character >= 0xA0 ? character : 0;
}
