#include "text/encoding.h"

#include <stdint.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include "text/scan.h"
#include "text/unicode.h"

/* Bytes: a view of the text may be three times as long, and offsets have 32 bits. */
#define DOCUMENT_MOST ((size_t)1 << 30)

/* The first byte at or after `at` that is NUL or beyond ASCII. */
static size_t skip_plain(const unsigned char *bytes, size_t at, size_t length)
{
    while (length - at >= 8) {
        uint64_t word = scan_load((const char *)bytes + at);
        /* The subtraction sets the top bit of the lowest NUL byte. */
        if (((word - SCAN_EVERY(1)) | word) & SCAN_TOPS)
            break;
        at += 8;
    }
    while (at < length && bytes[at] != 0 && bytes[at] < 0x80)
        at++;
    return at;
}

/* The length of the well-formed sequence that starts at bytes, 0 when there is none (The Unicode
 * Standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF). */
static size_t sequence_length(const unsigned char *bytes, size_t left)
{
    unsigned char lead = bytes[0];
    size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || left < length)
        return 0;
    unsigned char low = 0x80, high = 0xBF;
    if (lead == 0xE0)
        low = 0xA0;
    else if (lead == 0xED)
        high = 0x9F;
    else if (lead == 0xF0)
        low = 0x90;
    else if (lead == 0xF4)
        high = 0x8F;
    if (bytes[1] < low || bytes[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

bool utf8_is_valid(struct slice text, size_t *at)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    size_t sequence = 1;
    for (*at = 0; *at < text.length && sequence > 0; *at += sequence)
        sequence = bytes[*at] < 0x80 ? 1 : sequence_length(bytes + *at, text.length - *at);
    return sequence > 0;
}

static enum scrim_status refuse_nul(size_t at, struct scrim_error *error)
{
    return error_set(error, SCRIM_REFUSED, "NUL byte at byte %zu: not a text in UTF-8", at);
}

static enum scrim_status decode_utf8(struct decoded *decoded, struct scrim_error *error)
{
    const unsigned char *bytes = (const unsigned char *)decoded->input.data;
    size_t length = decoded->input.length, at = 0, last_beyond_ascii = SIZE_MAX;
    while ((at = skip_plain(bytes, at, length)) < length) {
        if (bytes[at] == 0)
            return refuse_nul(at, error);
        size_t sequence = sequence_length(bytes + at, length - at);
        if (sequence == 0 && last_beyond_ascii != SIZE_MAX)
            return error_set(error, SCRIM_REFUSED,
                             "not valid UTF-8 at byte %zu, though it was up to byte %zu: "
                             "mixed encodings?",
                             at, last_beyond_ascii);
        if (sequence == 0)
            return error_set(error, SCRIM_REFUSED, "not valid UTF-8 at byte %zu", at);
        last_beyond_ascii = at;
        at += sequence;
    }
    decoded->encoding = "UTF-8";
    decoded->text = decoded->input;
    decoded->ascii = last_beyond_ascii == SIZE_MAX;
    return SCRIM_OK;
}

/* What a byte order mark says; NULL when there is none.  UTF-32 first: its little-endian mark
 * begins with that of UTF-16. */
static const char *encoding_of_mark(struct slice input)
{
    static const struct {
        struct slice mark;
        const char *name;
    } marks[] = {
        {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
        {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
        {{"\xFF\xFE", 2}, "UTF-16LE"},
        {{"\xFE\xFF", 2}, "UTF-16BE"},
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (slice_starts_with(input, marks[i].mark))
            return marks[i].name;
    return NULL;
}

/* Encodings with a state between characters (ISO-2022, UTF-7 ...) cannot be spliced. */
static bool is_spliceable(const UConverter *converter)
{
    switch (ucnv_getType(converter)) {
    case UCNV_SBCS:
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian:
        return true;
    default:
        return false;
    }
}

static enum scrim_status open_converter(const char *name, UConverter **converter,
                                        struct scrim_error *error)
{
    UErrorCode status = U_ZERO_ERROR;
    *converter = ucnv_open(name, &status);
    if (U_FAILURE(status)) {
        /* Without memory ICU may find no data even of an encoding that it has a name for. */
        UErrorCode asked = U_ZERO_ERROR;
        bool known = ucnv_countAliases(name, &asked) > 0 || U_FAILURE(asked);
        return known || status == U_MEMORY_ALLOCATION_ERROR
                   ? error_no_memory(error)
                   : error_set(error, SCRIM_USAGE, "unknown encoding");
    }
    if (!is_spliceable(*converter)) {
        ucnv_close(*converter);
        *converter = NULL;
        return error_set(error, SCRIM_USAGE,
                         "an encoding with shift states cannot be cleaned in place");
    }
    ucnv_setToUCallBack(*converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
    ucnv_setFromUCallBack(*converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
    return SCRIM_OK;
}

/* C1 controls are what converters make of bytes that a code page leaves undefined.  NEL is a line
 * end. */
static bool is_undefined(UChar32 c)
{
    return c >= 0x80 && c < 0xA0 && c != 0x85;
}

/* The text as it grows, a character at a time. */
struct decoding {
    struct arena *arena;
    char *text;
    uint32_t *origin;
    size_t length, text_capacity, origin_capacity;
};

static bool add_character(struct decoding *decoding, uint32_t character, size_t from)
{
    char encoded[4];
    size_t bytes = unicode_put(character, encoded);
    void *text = decoding->text, *origin = decoding->origin;
    size_t needed = decoding->length + bytes;
    if (!arena_grow(decoding->arena, &text, &decoding->text_capacity, 1, needed) ||
        !arena_grow(decoding->arena, &origin, &decoding->origin_capacity, sizeof(uint32_t),
                    needed + 1))
        return false;
    decoding->text = text;
    decoding->origin = origin;
    for (size_t i = 0; i < bytes; i++) {
        decoding->text[decoding->length] = encoded[i];
        decoding->origin[decoding->length++] = (uint32_t)from;
    }
    return true;
}

static enum scrim_status convert(UConverter *converter, struct slice input,
                                 struct decoding *decoding, struct scrim_error *error)
{
    const char *source = input.data, *end = input.data + input.length;
    while (source < end) {
        UErrorCode status = U_ZERO_ERROR;
        size_t from = (size_t)(source - input.data);
        UChar32 c = ucnv_getNextUChar(converter, &source, end, &status);
        if (U_FAILURE(status) || is_undefined(c))
            return error_set(error, SCRIM_REFUSED, "not valid in the given encoding at byte %zu",
                             from);
        if (c == 0)
            return error_set(error, SCRIM_REFUSED, "NUL character at byte %zu", from);
        if (!add_character(decoding, (uint32_t)c, from))
            return error_no_memory(error);
    }
    if (decoding->length > DOCUMENT_MOST)
        return error_set(error, SCRIM_REFUSED, "document larger than 1 GiB");
    return SCRIM_OK;
}

/* The name that MIME, else IANA, knows the encoding by; ICU owns it. */
static const char *standard_name(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *standard = ucnv_getStandardName(name, "MIME", &status);
    if (!standard) {
        status = U_ZERO_ERROR;
        standard = ucnv_getStandardName(name, "IANA", &status);
    }
    return standard ? standard : name;
}

static enum scrim_status decode_by_converter(const char *name, struct arena *arena,
                                             struct decoded *decoded, struct scrim_error *error)
{
    UConverter *converter;
    enum scrim_status status = open_converter(name, &converter, error);
    if (status != SCRIM_OK)
        return status;
    struct decoding decoding = {.arena = arena};
    void *text = NULL, *origin = NULL;
    /* Most letters in a code page are nearly all ASCII; a text that is not grows. */
    if (arena_grow(arena, &text, &decoding.text_capacity, 1, decoded->input.length + 64) &&
        arena_grow(arena, &origin, &decoding.origin_capacity, sizeof(uint32_t),
                   decoded->input.length + 64)) {
        decoding.text = text;
        decoding.origin = origin;
        status = convert(converter, decoded->input, &decoding, error);
    } else {
        status = error_no_memory(error);
    }
    ucnv_close(converter);
    if (status != SCRIM_OK)
        return status;
    decoding.origin[decoding.length] = (uint32_t)decoded->input.length;
    decoded->text = slice_of(decoding.text, decoding.length);
    decoded->origin = decoding.origin;
    decoded->encoding = standard_name(name);
    decoded->ascii = scan_is_ascii(decoding.text, decoding.length);
    return SCRIM_OK;
}

enum scrim_status decode(struct slice input, const char *name, struct arena *arena,
                         struct decoded *decoded, struct scrim_error *error)
{
    *decoded = (struct decoded){.input = input};
    if (input.length > DOCUMENT_MOST)
        return error_set(error, SCRIM_REFUSED, "document larger than 1 GiB");
    bool any_utf16 = name && ucnv_compareNames(name, "UTF-16") == 0;
    bool any_utf32 = name && ucnv_compareNames(name, "UTF-32") == 0;
    if (!name || any_utf16 || any_utf32) {
        const char *marked = encoding_of_mark(input);
        if (marked)
            name = marked;
        else if (any_utf16 || any_utf32)
            name = any_utf16 ? "UTF-16BE" : "UTF-32BE"; /* RFC 2781, section 4.3 */
    }
    if (!name || ucnv_compareNames(name, "UTF-8") == 0)
        return decode_utf8(decoded, error);
    return decode_by_converter(name, arena, decoded, error);
}

/* One character; false when the encoding lacks it. */
static bool encode_character(UConverter *converter, uint32_t character, char *out, size_t *length)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar units[2];
    int32_t count = 0;
    U16_APPEND_UNSAFE(units, count, (UChar32)character);
    int32_t written = ucnv_fromUChars(converter, out, 8, units, count, &status);
    /* U_STRING_NOT_TERMINATED_WARNING is no failure. */
    if (U_FAILURE(status))
        return false;
    *length = (size_t)written;
    return true;
}

enum scrim_status encode(const struct decoded *decoded, struct slice text, struct arena *arena,
                         struct slice *out, struct scrim_error *error)
{
    if (!decoded->origin) {
        *out = text;
        return SCRIM_OK;
    }
    UConverter *converter;
    enum scrim_status status = open_converter(decoded->encoding, &converter, error);
    if (status != SCRIM_OK)
        return status;
    char *bytes = arena_take(arena, text.length + 1, 8);
    size_t used = 0, at = 0;
    while (bytes && at < text.length) {
        uint32_t character = unicode_next(text, &at);
        size_t length = 0;
        if (!encode_character(converter, character, bytes + used, &length) &&
            !encode_character(converter, unicode_base_letter(character), bytes + used, &length) &&
            !encode_character(converter, '?', bytes + used, &length))
            length = 0;
        used += length;
    }
    ucnv_close(converter);
    if (!bytes)
        return error_no_memory(error);
    *out = slice_of(bytes, used);
    return SCRIM_OK;
}

size_t input_offset(const struct decoded *decoded, struct document_offset offset)
{
    return decoded->origin ? decoded->origin[offset.byte] : offset.byte;
}
