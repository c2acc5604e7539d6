#include "rules/character_class.h"

#include <string.h>

static void add(uint64_t set[2], unsigned char byte)
{
    set[byte >> 6] |= (uint64_t)1 << (byte & 63);
}

static void add_range(struct character_class *class, unsigned char first, unsigned char last)
{
    for (unsigned byte = first; byte <= last; byte++) {
        add(class->may, (unsigned char)byte);
        add(class->must, (unsigned char)byte);
    }
}

static void add_everything(struct character_class *class)
{
    class->may[0] = class->may[1] = ~(uint64_t)0;
    class->beyond = true;
}

static void add_class(struct character_class *class, const struct character_class *part)
{
    for (unsigned i = 0; i < 2; i++) {
        class->may[i] |= part->may[i];
        class->must[i] |= part->must[i];
    }
    class->beyond |= part->beyond;
}

/* Bits of A-Z and a-z in the upper half of ASCII: 32 apart. */
#define UPPER_BITS ((uint64_t)0x07FFFFFE)
#define LOWER_BITS (UPPER_BITS << 32)
#define K_AND_S (((uint64_t)1 << ('k' - 64)) | (uint64_t)1 << ('s' - 64))

/* Both cases of what may match.  Unicode folds U+212A to k and U+017F to s, so these go both ways.
 */
static void add_other_case(struct character_class *class)
{
    if (class->beyond)
        class->may[1] |= K_AND_S;
    class->may[1] |= (class->may[1] & UPPER_BITS) << 32 | (class->may[1] & LOWER_BITS) >> 32;
    class->beyond |= (class->may[1] & K_AND_S) != 0;
}

/* \p or \P with its letter or braces: letters and digits by their ASCII part, others as everything.
 */
static const char *read_property(const char *text, bool negated, struct character_class *class)
{
    const char *name = text, *end = text + 1;
    size_t length = 1;
    if (*text == '{') {
        end = strchr(text, '}');
        if (end == NULL)
            return NULL;
        name = text + 1;
        length = (size_t)(end - name);
        end++;
    } else if (*text == '\0') {
        return NULL;
    }
    bool letter = name[0] == 'L' && length <= 2, digit = length <= 2 && name[0] == 'N';
    if (negated || (!letter && !digit)) {
        add_everything(class);
        return end;
    }
    class->beyond = true;
    if (digit && (length == 1 || name[1] == 'd'))
        add_range(class, '0', '9');
    if (letter && (length == 1 || name[1] == 'u' || name[1] == '&'))
        add_range(class, 'A', 'Z');
    if (letter && (length == 1 || name[1] == 'l' || name[1] == '&'))
        add_range(class, 'a', 'z');
    return end;
}

static int hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/* \xHH or \x{H...}; *last is the ASCII character, or 0x80 for any beyond. */
static const char *read_hexadecimal(const char *text, struct character_class *class,
                                    unsigned char *last)
{
    bool braces = *text == '{';
    unsigned value = 0, count = 0;
    for (text += braces; hexadecimal(*text) >= 0 && (braces ? count < 6 : count < 2); text++) {
        value = value * 16 + (unsigned)hexadecimal(*text);
        count++;
    }
    if (braces && *text++ != '}')
        return NULL;
    *last = value < 0x80 ? (unsigned char)value : 0x80;
    if (value < 0x80)
        add_range(class, *last, *last);
    else
        class->beyond = true;
    return text;
}

/* Escapes that stand for a set of characters; false when the letter is none of them. */
static bool read_shorthand(char letter, struct character_class *class)
{
    switch (letter) {
    case 'w':
        add_range(class, 'a', 'z');
        add_range(class, 'A', 'Z');
        add_range(class, '_', '_');
        add_range(class, '0', '9');
        break;
    case 'd':
        add_range(class, '0', '9');
        break;
    case 's':
    case 'v':
    case 'h':
        add_range(class, ' ', ' ');
        add_range(class, '\t', '\r');
        memset(class->must, 0, sizeof class->must);
        break;
    case 'D':
    case 'W':
    case 'S':
    case 'V':
    case 'H':
    case 'N':
        add_everything(class);
        break;
    default:
        return false;
    }
    class->beyond = true;
    return true;
}

/* Behind a backslash.  *last: the character it stands for, 0x80 for a set or one beyond ASCII. */
static const char *read_escape(const char *text, bool in_brackets, struct character_class *class,
                               unsigned char *last)
{
    static const char controls[] = "a\ae\033f\fn\nr\rt\t";
    char letter = *text++;
    *last = 0x80;
    if (letter == '\0')
        return NULL;
    if (letter == 'p' || letter == 'P')
        return read_property(text, letter == 'P', class);
    if (letter == 'x')
        return read_hexadecimal(text, class, last);
    if (read_shorthand(letter, class))
        return letter == 'N' && *text == '{' ? NULL : text;
    if (!in_brackets && strchr("bBAzZGK", letter) != NULL) {
        class->empty = true;
        return text;
    }
    bool known = false;
    for (size_t i = 0; i + 1 < sizeof controls && !known; i += 2)
        if (controls[i] == letter) {
            *last = (unsigned char)controls[i + 1];
            known = true;
        }
    bool alphanumeric = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
                        (letter >= 'A' && letter <= 'Z');
    if (!known && (alphanumeric || (unsigned char)letter >= 0x80))
        return NULL;
    if (!known)
        *last = (unsigned char)letter;
    add_range(class, *last, *last);
    return text;
}

/* A plain character; its UTF-8 bytes beyond ASCII are skipped together. */
static const char *read_literal(const char *text, struct character_class *class,
                                unsigned char *last)
{
    unsigned char byte = (unsigned char)*text++;
    *last = byte;
    if (byte < 0x80) {
        add_range(class, byte, byte);
        return text;
    }
    *last = 0x80;
    class->beyond = true;
    while (((unsigned char)*text & 0xC0) == 0x80)
        text++;
    return text;
}

/* One member of a bracketed class, or a range of two. */
static const char *read_member(const char *text, struct character_class *class)
{
    unsigned char first, last;
    struct character_class part = {.may = {0, 0}};
    text = *text == '\\' ? read_escape(text + 1, true, &part, &first)
                         : read_literal(text, &part, &first);
    if (text == NULL)
        return NULL;
    if (text[0] == '-' && text[1] != ']' && text[1] != '\0') {
        struct character_class ignored = {.may = {0, 0}};
        text = text[1] == '\\' ? read_escape(text + 2, true, &ignored, &last)
                               : read_literal(text + 1, &ignored, &last);
        if (text == NULL)
            return NULL;
        add_class(&part, &ignored);
        if (first < 0x80)
            add_range(&part, first, last < 0x80 ? last : 0x7F);
    }
    add_class(class, &part);
    return text;
}

static const char *read_brackets(const char *text, bool caseless, struct character_class *class)
{
    bool negated = *text == '^', first = true;
    text += negated;
    for (; first || *text != ']'; first = false) {
        if (*text == '\0')
            return NULL;
        if (text[0] == '[' && (text[1] == ':' || text[1] == '.' || text[1] == '='))
            return NULL;
        text = read_member(text, class);
        if (text == NULL)
            return NULL;
    }
    if (caseless)
        add_other_case(class);
    for (unsigned i = 0; negated && i < 2; i++) {
        uint64_t excluded = class->may[i];
        class->may[i] = ~class->must[i];
        class->must[i] = ~excluded;
    }
    class->beyond |= negated;
    return text + 1;
}

const char *character_class_read(const char *text, bool caseless, struct character_class *class)
{
    unsigned char last;
    *class = (struct character_class){.may = {0, 0}};
    if (*text == '[')
        return read_brackets(text + 1, caseless, class);
    if (*text == '.') {
        add_everything(class);
        return text + 1;
    }
    if (*text == '^' || *text == '$') {
        class->empty = true;
        return text + 1;
    }
    if (*text == '\0' || strchr("*+?{", *text) != NULL)
        return NULL;
    text = *text == '\\' ? read_escape(text + 1, false, class, &last)
                         : read_literal(text, class, &last);
    if (text != NULL && caseless && !class->empty)
        add_other_case(class);
    return text;
}
