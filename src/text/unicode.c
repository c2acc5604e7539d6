#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

uint32_t unicode_next(struct slice text, size_t *at)
{
    const unsigned char *s = (const unsigned char *)text.data + *at;
    if (s[0] < 0x80) {
        *at += 1;
        return s[0];
    }
    if (s[0] < 0xE0) {
        *at += 2;
        return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3Fu);
    }
    if (s[0] < 0xF0) {
        *at += 3;
        return (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3Fu);
    }
    *at += 4;
    return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3F) << 12 |
           (uint32_t)(s[2] & 0x3F) << 6 | (s[3] & 0x3Fu);
}

uint32_t unicode_previous(struct slice text, size_t at, size_t *start)
{
    do
        at--;
    while (at > 0 && ((unsigned char)text.data[at] & 0xC0) == 0x80);
    *start = at;
    return unicode_next(text, &at);
}

size_t unicode_put(uint32_t character, char out[4])
{
    if (character < 0x80) {
        out[0] = (char)character;
        return 1;
    }
    if (character < 0x800) {
        out[0] = (char)(0xC0 | character >> 6);
        out[1] = (char)(0x80 | (character & 0x3F));
        return 2;
    }
    if (character < 0x10000) {
        out[0] = (char)(0xE0 | character >> 12);
        out[1] = (char)(0x80 | (character >> 6 & 0x3F));
        out[2] = (char)(0x80 | (character & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | character >> 18);
    out[1] = (char)(0x80 | (character >> 12 & 0x3F));
    out[2] = (char)(0x80 | (character >> 6 & 0x3F));
    out[3] = (char)(0x80 | (character & 0x3F));
    return 4;
}

/* Characters that Unicode calls letters or symbols but that show nothing and part words: Braille
 * pattern blank, Hangul fillers. */
static bool is_blank_in_disguise(uint32_t c)
{
    return c == 0x2800 || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
}

static enum character_class ascii_class(uint32_t c)
{
    if (c >= 'a' && c <= 'z')
        return CHARACTER_LOWER;
    if (c >= 'A' && c <= 'Z')
        return CHARACTER_UPPER;
    if (c >= '0' && c <= '9')
        return CHARACTER_DIGIT;
    if (c == ' ')
        return CHARACTER_BLANK;
    return c < ' ' || c == 0x7F ? CHARACTER_CONTROL : CHARACTER_OTHER;
}

enum character_class unicode_class(uint32_t character)
{
    if (character < 0x80)
        return ascii_class(character);
    UChar32 c = (UChar32)character;
    if (is_blank_in_disguise(character))
        return CHARACTER_BLANK;
    switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
        return CHARACTER_UPPER;
    case U_LOWERCASE_LETTER:
        return CHARACTER_LOWER;
    case U_OTHER_LETTER:
    case U_MODIFIER_LETTER:
        return CHARACTER_LETTER;
    case U_ENCLOSING_MARK: /* a circle or keycap round a letter or digit */
        return CHARACTER_IGNORABLE;
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
        return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ? CHARACTER_IGNORABLE
                                                                          : CHARACTER_COMBINING;
    case U_DECIMAL_DIGIT_NUMBER:
        return CHARACTER_DIGIT;
    case U_SPACE_SEPARATOR:
        return CHARACTER_BLANK;
    case U_FORMAT_CHAR:
        return CHARACTER_IGNORABLE;
    case U_CONTROL_CHAR:
        return CHARACTER_CONTROL;
    default:
        return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ? CHARACTER_IGNORABLE
                                                                          : CHARACTER_OTHER;
    }
}

bool unicode_is_letter(uint32_t character)
{
    enum character_class class = unicode_class(character);
    return class == CHARACTER_UPPER || class == CHARACTER_LOWER || class == CHARACTER_LETTER;
}

unsigned unicode_digit(uint32_t character)
{
    int32_t value = u_charDigitValue((UChar32)character);
    return value < 0 ? 0 : (unsigned)value;
}

int unicode_dressed_digit(uint32_t character)
{
    UChar32 c = (UChar32)character;
    int32_t type = u_getIntPropertyValue(c, UCHAR_NUMERIC_TYPE);
    if (type != U_NT_DIGIT && !(type == U_NT_NUMERIC && u_charType(c) == U_OTHER_NUMBER &&
                                u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE) == U_DT_CIRCLE))
        return -1;
    double value = u_getNumericValue(c);
    return value >= 0 && value <= 9 ? (int)value : -1;
}

enum hidden_kind unicode_hidden_kind(uint32_t c)
{
    if (c >= 0xE0000 && c <= 0xE007F)
        return HIDDEN_TAG;
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF))
        return HIDDEN_SELECTOR;
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return HIDDEN_BIDI;
    return HIDDEN_PLAIN;
}

bool unicode_is_latin(uint32_t c)
{
    if (c < 0x80)
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript((UChar32)c, &status) == USCRIPT_LATIN && unicode_is_letter(c);
}

/* The character at *at of UTF-16 that ICU made, hence well-formed; *at moves behind it. */
static UChar32 next_unit(const UChar *units, int32_t *at)
{
    uint32_t lead = units[(*at)++];
    if (!U16_IS_LEAD(lead))
        return (UChar32)lead;
    return (UChar32)(0x10000 + ((lead - 0xD800) << 10) + (units[(*at)++] - 0xDC00u));
}

/* Which decompositions give plain text (UnicodeData.txt, field 5): <wide> anything; <compat>,
 * <font>, <narrow> and <circle> only where letters and digits come out. */
static bool plain_form_wanted(UChar32 c, const UChar *form, int32_t length)
{
    int32_t type = u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE);
    if (type == U_DT_WIDE)
        return true;
    bool raised = type == U_DT_SUPER && u_charType(c) == U_MODIFIER_LETTER; /* no ordinal mark */
    if (type != U_DT_COMPAT && type != U_DT_FONT && type != U_DT_NARROW && type != U_DT_CIRCLE &&
        type != U_DT_SQUARE && !raised)
        return false;
    if (u_charType(c) == U_OTHER_NUMBER)
        return false; /* circled and dotted digits: list marks */
    if (type == U_DT_SQUARE && length > 1)
        return false; /* units: a squared "cm" is no word */
    int32_t at = 0;
    while (at < length)
        if (!u_isalnum(next_unit(form, &at)))
            return false;
    return length > 0;
}

size_t unicode_plain_form(uint32_t character, char out[UNICODE_PLAIN_MAXIMUM])
{
    int32_t type = u_getIntPropertyValue((UChar32)character, UCHAR_DECOMPOSITION_TYPE);
    if (type == U_DT_NONE || type == U_DT_CANONICAL)
        return 0; /* nearly all characters: no need to normalise */
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    UChar form[UNICODE_PLAIN_MAXIMUM / 3];
    UChar source[2];
    int32_t source_length = 0;
    U16_APPEND_UNSAFE(source, source_length, (UChar32)character);
    int32_t length =
        unorm2_normalize(nfkc, source, source_length, form, sizeof form / sizeof *form, &status);
    if (U_FAILURE(status) || !plain_form_wanted((UChar32)character, form, length))
        return 0;
    int32_t bytes = 0;
    u_strToUTF8(out, UNICODE_PLAIN_MAXIMUM, &bytes, form, length, &status);
    return U_FAILURE(status) ? 0 : (size_t)bytes;
}

static const UNormalizer2 *nfc_instance(void)
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFCInstance(&status);
}

bool unicode_joins_previous(uint32_t character)
{
    /* Below U+0300 nothing joins: the common case without a call into ICU. */
    return character >= 0x300 && !unorm2_hasBoundaryBefore(nfc_instance(), (UChar32)character);
}

bool unicode_changes_alone(uint32_t character)
{
    return character >= 0x300 &&
           u_getIntPropertyValue((UChar32)character, UCHAR_NFC_QUICK_CHECK) == UNORM_NO;
}

size_t unicode_compose(struct slice text, char *out, size_t capacity)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar wide[UNICODE_CLUSTER_BYTES], composed[UNICODE_CLUSTER_BYTES * 3];
    int32_t length = 0, bytes = 0;
    if (text.length > UNICODE_CLUSTER_BYTES)
        return 0;
    u_strFromUTF8(wide, UNICODE_CLUSTER_BYTES, &length, text.data, (int32_t)text.length, &status);
    length = unorm2_normalize(nfc_instance(), wide, length, composed,
                              sizeof composed / sizeof *composed, &status);
    u_strToUTF8(out, (int32_t)capacity, &bytes, composed, length, &status);
    return U_FAILURE(status) ? 0 : (size_t)bytes;
}

/* Small letters whose stroke is no accent to Unicode, but is to whoever types the name. */
static const char *stroke_letter(UChar32 character)
{
    static const struct {
        UChar32 character;
        const char *plain;
    } letters[] = {
        {0x00DF, "ss"}, {0x00E6, "ae"}, {0x00F0, "d"}, {0x00F8, "o"},  {0x00FE, "th"},
        {0x0111, "d"},  {0x0127, "h"},  {0x0131, "i"}, {0x0142, "l"},  {0x0153, "oe"},
        {0x0167, "t"},  {0x017F, "s"},  {0x0192, "f"}, {0x1E9E, "ss"},
    };
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i].character == character)
            return letters[i].plain;
    return NULL;
}

size_t unicode_fold(uint32_t character, char *out, size_t capacity)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar decomposition[8];
    UChar32 c = u_foldCase((UChar32)character, U_FOLD_CASE_DEFAULT);
    /* U+0130 folds to itself by the simple mapping; its decomposition is a plain I. */
    int32_t length = unorm2_getDecomposition(nfc_instance(), c, decomposition, 8, &status);
    if (U_FAILURE(status))
        length = -1;
    int32_t at = 0;
    if (length > 0)
        c = u_foldCase(next_unit(decomposition, &at), U_FOLD_CASE_DEFAULT);
    if (u_charType(c) == U_NON_SPACING_MARK)
        return 0;
    const char *plain = stroke_letter(c);
    char encoded[4];
    struct slice key =
        plain ? slice_from_string(plain) : slice_of(encoded, unicode_put((uint32_t)c, encoded));
    if (key.length > capacity)
        return SIZE_MAX;
    memcpy(out, key.data, key.length);
    return key.length;
}

uint32_t unicode_base_letter(uint32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
    UChar decomposition[32];
    int32_t length = U_FAILURE(status) ? -1
                                       : unorm2_getDecomposition(nfkd, (UChar32)character,
                                                                 decomposition, 32, &status);
    if (U_FAILURE(status) || length <= 0) {
        bool upper = unicode_class(character) == CHARACTER_UPPER;
        const char *plain = stroke_letter(u_foldCase((UChar32)character, U_FOLD_CASE_DEFAULT));
        if (!plain)
            return character;
        return upper ? (uint32_t)(unsigned char)plain[0] - 32 : (uint32_t)(unsigned char)plain[0];
    }
    int32_t at = 0;
    return (uint32_t)next_unit(decomposition, &at);
}

size_t unicode_case(uint32_t character, enum unicode_case wanted, char out[UNICODE_CASE_MAXIMUM])
{
    UErrorCode status = U_ZERO_ERROR;
    UChar source[2], changed[8];
    int32_t source_length = 0, length, bytes = 0;
    UChar32 title = u_totitle((UChar32)character);
    /* Only small letters without a simple title form (ß) need what ICU makes a break iterator for. */
    if (wanted == UNICODE_TO_TITLE && (title != (UChar32)character || u_charType(title) != U_LOWERCASE_LETTER))
        return unicode_put((uint32_t)title, out);
    U16_APPEND_UNSAFE(source, source_length, (UChar32)character);
    /* "" is the root locale: the same result on every machine. */
    if (wanted == UNICODE_TO_UPPER)
        length = u_strToUpper(changed, 8, source, source_length, "", &status);
    else if (wanted == UNICODE_TO_LOWER)
        length = u_strToLower(changed, 8, source, source_length, "", &status);
    else
        length = u_strToTitle(changed, 8, source, source_length, NULL, "", &status);
    u_strToUTF8(out, UNICODE_CASE_MAXIMUM, &bytes, changed, length, &status);
    return U_FAILURE(status) ? unicode_put(character, out) : (size_t)bytes;
}

bool unicode_start(void)
{
    UErrorCode status = U_ZERO_ERROR;
    unorm2_getNFCInstance(&status);
    unorm2_getNFKCInstance(&status);
    unorm2_getNFKDInstance(&status);
    return U_SUCCESS(status);
}

const char *unicode_version(void)
{
    return U_UNICODE_VERSION;
}

const char *unicode_library_version(void)
{
    return U_ICU_VERSION;
}
