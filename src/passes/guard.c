/* Letters that the patterns cannot read must never leave with a silent `pass`: RTF, MIME messages, base64, another language. */
#include "passes/passes.h"

enum {
    LANGUAGE_WORDS = 30,  /* a letter of fewer words tells nothing about its language */
    LANGUAGE_SHARE = 40,  /* per cent of its words that must be English, names or numbers left out */
    BASE64_RUN = 200      /* letters and digits without a blank that no letter has */
};

/* prefix: in lower case; names of header fields have none of their own (RFC 5322, section 1.2.2). */
static bool starts_with_any_case(struct slice text, struct slice prefix)
{
    if (text.length < prefix.length)
        return false;
    for (size_t i = 0; i < prefix.length; i++) {
        char byte = text.data[i];
        if ((byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte) != prefix.data[i])
            return false;
    }
    return true;
}

static bool line_starts_with(struct slice text, struct slice prefix, size_t lines)
{
    for (size_t line = 0; line < lines && text.length > 0; line++) {
        if (starts_with_any_case(text, prefix))
            return true;
        const char *end = memchr(text.data, '\n', text.length);
        size_t length = end ? (size_t)(end - text.data) + 1 : text.length;
        text = slice_of(text.data + length, text.length - length);
    }
    return false;
}

static bool is_base64_byte(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '+' || byte == '/';
}

/* A line end within base64 is no end of it. */
static bool ends_base64(char byte)
{
    return !is_base64_byte(byte) && byte != '\n' && byte != '\r';
}

/* Whether the run that begins here is base64: long, and of mixed kinds, unlike a ruled line or one long word.  *length: to where it
 * was looked at. */
static bool is_base64_run(struct slice text, size_t *length)
{
    size_t run = 0, upper = 0, lower = 0, digits = 0;

    for (*length = 0; *length < text.length && !ends_base64(text.data[*length]); ++*length) {
        char byte = text.data[*length];
        run += is_base64_byte(byte);
        upper += byte >= 'A' && byte <= 'Z';
        lower += byte >= 'a' && byte <= 'z';
        digits += byte >= '0' && byte <= '9';
        if (run >= BASE64_RUN && upper * 8 > run && lower * 8 > run && digits * 20 > run)
            return true;
    }
    return false;
}

/* A run that is long enough has no end in its first BASE64_RUN bytes, so those are looked at from behind: in running text the last
 * word of them settles it. */
static bool holds_base64(struct slice text)
{
    size_t start = 0;

    while (text.length - start >= BASE64_RUN) {
        size_t end = start + BASE64_RUN;
        while (end > start && !ends_base64(text.data[end - 1]))
            end--;
        if (end == start) {
            size_t length;
            if (is_base64_run(slice_of(text.data + start, text.length - start), &length))
                return true;
            end += length;
        }
        start = end;
    }
    return false;
}

/* Words of a shape, and how many of them are English. */
static size_t count_words(const struct letter *letter, unsigned shape, size_t *english)
{
    size_t words = 0;

    *english = 0;
    for (size_t i = 0; i < letter->tokens.count; i++) {
        const struct token *token = &letter->tokens.items[i];
        if (token->kind != TOKEN_WORD || token->shape != shape || token->length < 2)
            continue;
        words++;
        *english += token->attributes != LEXICON_UNKNOWN && lexicon_record(letter->lexicon, token->attributes)->tier > 0;
    }
    return words;
}

static bool is_english(const struct letter *letter)
{
    size_t english, words = count_words(letter, SHAPE_LOWER, &english);

    if (words < LANGUAGE_WORDS) /* a letter in capitals */
        words = count_words(letter, SHAPE_UPPER, &english);
    return words < LANGUAGE_WORDS || english * 100 >= words * LANGUAGE_SHARE;
}

enum scrim_status pass_guard(struct letter *letter, struct scrim_error *error)
{
    struct slice text = letter->decoded.text, mark = SLICE("\xEF\xBB\xBF");

    (void)error;
    if (slice_starts_with(text, mark)) /* a byte order mark hides nothing */
        text = slice_of(text.data + mark.length, text.length - mark.length);
    if (slice_starts_with(text, SLICE("{\\rtf")))
        letter->review_reason = "rtf";
    else if (line_starts_with(text, SLICE("mime-version:"), 40) || line_starts_with(text, SLICE("content-transfer-encoding:"), 40))
        letter->review_reason = "mime";
    else if (holds_base64(text))
        letter->review_reason = "base64";
    else if (!is_english(letter))
        letter->review_reason = "language";
    return SCRIM_OK;
}
