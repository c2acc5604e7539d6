#include "text/look_alike.h"

#include "text/unicode.h"

/* Quotation marks, apostrophes, primes and dashes, and what a keyboard has for them. */
static const struct plain_marks {
    uint32_t first, last;
    char mark;
} plain_marks[] = {
    {0x00AB, 0x00AB, '"'},  {0x00B4, 0x00B4, '\''}, {0x00BB, 0x00BB, '"'}, {0x02B9, 0x02B9, '\''},
    {0x02BB, 0x02BC, '\''}, {0x02C8, 0x02C8, '\''}, {0x2010, 0x2015, '-'}, {0x2018, 0x201B, '\''},
    {0x201C, 0x201F, '"'},  {0x2032, 0x2032, '\''}, {0x2033, 0x2033, '"'}, {0x2039, 0x203A, '\''},
    {0x2043, 0x2043, '-'},  {0x2212, 0x2212, '-'},  {0xFE58, 0xFE58, '-'}, {0xFE63, 0xFE63, '-'},
    {0xFF02, 0xFF02, '"'},  {0xFF07, 0xFF07, '\''}, {0xFF0D, 0xFF0D, '-'},
};

char unicode_plain_mark(uint32_t character)
{
    for (size_t i = 0; i < sizeof plain_marks / sizeof *plain_marks; i++)
        if (character >= plain_marks[i].first && character <= plain_marks[i].last)
            return plain_marks[i].mark;
    return 0;
}

struct look_alike {
    uint16_t character;
    char latin;
};

/* Greek, Cyrillic, Armenian, Cherokee and Lisu letters that differ from the Latin one in no stroke.
 * Sorted by character, like all tables here. */
static const struct look_alike same_strokes[] = {
    {0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'},
    {0x039A, 'K'}, {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'},
    {0x03A5, 'Y'}, {0x03A7, 'X'}, {0x03B1, 'a'}, {0x03B9, 'i'}, {0x03BD, 'v'}, {0x03BF, 'o'},
    {0x03C1, 'p'}, {0x03C5, 'u'}, {0x03F2, 'c'}, {0x03F3, 'j'}, {0x03F9, 'C'}, {0x0405, 'S'},
    {0x0406, 'I'}, {0x0408, 'J'}, {0x0410, 'A'}, {0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'},
    {0x041C, 'M'}, {0x041D, 'H'}, {0x041E, 'O'}, {0x0420, 'P'}, {0x0421, 'C'}, {0x0422, 'T'},
    {0x0423, 'Y'}, {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'},
    {0x0441, 'c'}, {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'},
    {0x0474, 'V'}, {0x0475, 'v'}, {0x04AE, 'Y'}, {0x04BB, 'h'}, {0x04C0, 'I'}, {0x04CF, 'l'},
    {0x0501, 'd'}, {0x050C, 'G'}, {0x051A, 'Q'}, {0x051B, 'q'}, {0x051C, 'W'}, {0x051D, 'w'},
    {0x053C, 'L'}, {0x054D, 'U'}, {0x054F, 'S'}, {0x0555, 'O'}, {0x0566, 'q'}, {0x0570, 'h'},
    {0x0578, 'n'}, {0x057D, 'u'}, {0x0581, 'g'}, {0x0585, 'o'}, {0x13A0, 'D'}, {0x13A2, 'T'},
    {0x13AA, 'A'}, {0x13AB, 'J'}, {0x13AC, 'E'}, {0x13B3, 'W'}, {0x13B7, 'M'}, {0x13BB, 'H'},
    {0x13C0, 'G'}, {0x13C3, 'Z'}, {0x13D2, 'R'}, {0x13D9, 'V'}, {0x13DA, 'S'}, {0x13DE, 'L'},
    {0x13DF, 'C'}, {0x13E2, 'P'}, {0x13E6, 'K'}, {0x13F4, 'B'}, {0xA4D0, 'B'}, {0xA4D1, 'P'},
    {0xA4D3, 'D'}, {0xA4D4, 'T'}, {0xA4D6, 'G'}, {0xA4D7, 'K'}, {0xA4D9, 'J'}, {0xA4DA, 'C'},
    {0xA4DC, 'Z'}, {0xA4DD, 'F'}, {0xA4DF, 'M'}, {0xA4E0, 'N'}, {0xA4E1, 'L'}, {0xA4E2, 'S'},
    {0xA4E3, 'R'}, {0xA4E6, 'V'}, {0xA4E7, 'H'}, {0xA4EA, 'W'}, {0xA4EB, 'X'}, {0xA4EC, 'Y'},
    {0xA4EE, 'A'}, {0xA4F0, 'E'}, {0xA4F2, 'I'}, {0xA4F3, 'O'}, {0xA4F4, 'U'},
};

/* Greek and Cyrillic letters that differ in a stroke, but are read as the Latin one between Latin
 * letters. */
static const struct look_alike near_strokes[] = {
    {0x03B7, 'n'}, {0x03BA, 'k'}, {0x03C3, 'o'}, {0x03C4, 't'}, {0x03C9, 'w'},
    {0x042C, 'b'}, {0x0432, 'b'}, {0x0433, 'r'}, {0x043A, 'k'}, {0x043C, 'm'},
    {0x043D, 'h'}, {0x043F, 'n'}, {0x0442, 't'},
};

/* Latin letters that no decomposition leads back to the plain one: without or with a dot where the
 * alphabet of most has none, of one storey, small capitals. */
static const struct look_alike variants[] = {
    {0x0130, 'I'}, {0x0131, 'i'}, {0x0237, 'j'}, {0x0251, 'a'}, {0x0261, 'g'}, {0x0262, 'g'},
    {0x026A, 'i'}, {0x0274, 'n'}, {0x0280, 'r'}, {0x028F, 'y'}, {0x0299, 'b'}, {0x029C, 'h'},
    {0x029F, 'l'}, {0x1D00, 'a'}, {0x1D04, 'c'}, {0x1D05, 'd'}, {0x1D07, 'e'}, {0x1D0A, 'j'},
    {0x1D0B, 'k'}, {0x1D0D, 'm'}, {0x1D0F, 'o'}, {0x1D18, 'p'}, {0x1D1B, 't'}, {0x1D1C, 'u'},
    {0x1D20, 'v'}, {0x1D21, 'w'}, {0x1D22, 'z'}, {0xA730, 'f'}, {0xA731, 's'},
};

/* Alphabets in the order of A to Z: squared, filled circles and squares, regional indicators. */
static const uint32_t alphabets[] = {0x1F130, 0x1F150, 0x1F170, 0x1F1E6};

static char look_up(const struct look_alike *table, size_t count, uint32_t character)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (table[middle].character < character)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && table[low].character == character ? table[low].latin : 0;
}

char look_alike_latin(uint32_t character)
{
    return look_up(same_strokes, sizeof same_strokes / sizeof *same_strokes, character);
}

char look_alike_latin_between(uint32_t character)
{
    char latin = look_alike_latin(character);
    return latin ? latin
                 : look_up(near_strokes, sizeof near_strokes / sizeof *near_strokes, character);
}

bool look_alike_script(uint32_t c)
{
    bool block = (c >= 0x0370 && c <= 0x058F) || (c >= 0x13A0 && c <= 0x13FF) ||
                 (c >= 0xA4D0 && c <= 0xA4FF);
    return block && unicode_is_letter(c);
}

char look_alike_variant(uint32_t character)
{
    for (size_t i = 0; i < sizeof alphabets / sizeof *alphabets; i++)
        if (character >= alphabets[i] && character < alphabets[i] + 26)
            return (char)('A' + (character - alphabets[i]));
    return look_up(variants, sizeof variants / sizeof *variants, character);
}
