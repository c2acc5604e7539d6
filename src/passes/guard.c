/* Letters that the patterns cannot read must never leave with a silent `pass`: RTF, MIME messages,
 * base64, UTF-7, another language. */
#include "passes/passes.h"
#include "text/unicode.h"

enum {
    /* Of English notes, terse ones included, three words in four are in the list of English words; of other languages in our
     * alphabet at most two in five. */
    LANGUAGE_WORDS = 12,       /* a letter of fewer words tells nothing about its language */
    LANGUAGE_SHARE_FEW = 50,   /* per cent of its words that must be English, names or numbers left out */
    LANGUAGE_WORDS_MANY = 30,
    LANGUAGE_SHARE_MANY = 60,
    BASE64_RUN = 200,    /* letters and digits without a blank that no letter has */
    BASE64_LINE = 64,    /* the same within a line; MIME lines have 76 (RFC 2045, section 6.8) */
    UTF7_BEYOND = 0x530, /* characters from here on are not looked for in UTF-7: "+MRI-" would be one */
    QUOTED_LINES = 2     /* lines that end in "=", as those of quoted-printable text do */
};

/* prefix: in lower case; names of header fields have none of their own (RFC 5322, section 1.2.2).
 */
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
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           (byte >= '0' && byte <= '9') || byte == '+' || byte == '/';
}

/* A line end within base64 is no end of it. */
static bool ends_base64(char byte)
{
    return !is_base64_byte(byte) && byte != '\n' && byte != '\r';
}

/* What a run of base64 holds so far. */
struct base64_counts {
    size_t bytes, upper, lower, digits;
};

/* Long, and of mixed kinds, unlike a ruled line or one long word. */
static bool looks_like_base64(const struct base64_counts *counts, size_t least)
{
    return counts->bytes >= least && counts->upper * 8 > counts->bytes &&
           counts->lower * 8 > counts->bytes && counts->digits * 20 > counts->bytes;
}

static void count_base64(struct base64_counts *counts, char byte)
{
    counts->bytes += is_base64_byte(byte);
    counts->upper += byte >= 'A' && byte <= 'Z';
    counts->lower += byte >= 'a' && byte <= 'z';
    counts->digits += byte >= '0' && byte <= '9';
}

/* Whether the run that begins here is base64.  *length: to where it was looked at. */
static bool is_base64_run(struct slice text, size_t *length)
{
    struct base64_counts run = {0}, line = {0};

    for (*length = 0; *length < text.length && !ends_base64(text.data[*length]); ++*length) {
        char byte = text.data[*length];
        if (byte == '\n' || byte == '\r')
            line = (struct base64_counts){0};
        count_base64(&run, byte);
        count_base64(&line, byte);
        if (looks_like_base64(&run, BASE64_RUN) || looks_like_base64(&line, BASE64_LINE))
            return true;
    }
    return false;
}

/* A run that is long enough has no end in its first BASE64_LINE bytes, so those are looked at from
 * behind: in running text the last word of them settles it. */
static bool holds_base64(struct slice text)
{
    size_t start = 0;

    while (text.length - start >= BASE64_LINE) {
        size_t end = start + BASE64_LINE;
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

static bool is_quoted_byte(struct slice text, size_t at)
{
    static const char digits[] = "0123456789ABCDEF";
    return text.length - at >= 3 && text.data[at] == '=' && memchr(digits, text.data[at + 1], 16) &&
           memchr(digits, text.data[at + 2], 16);
}

/* Quoted-printable text without the header that says so (RFC 2045, section 6.7): lines that end in
 * "=", or two quoted bytes in a row, as a letter beyond ASCII needs. */
static bool holds_quoted_printable(struct slice text)
{
    size_t lines = 0;
    const char *end = text.data + text.length;

    for (const char *mark = text.data; (mark = memchr(mark, '=', (size_t)(end - mark))); mark++) {
        size_t at = (size_t)(mark - text.data);
        bool after_letter = at > 0 && text.data[at - 1] != '=' && text.data[at - 1] != '-' &&
                            text.data[at - 1] != '\n';
        lines += after_letter && at + 1 < text.length &&
                 (mark[1] == '\n' || (mark[1] == '\r' && at + 2 < text.length && mark[2] == '\n'));
        if (lines >= QUOTED_LINES || (is_quoted_byte(text, at) && (unsigned char)mark[1] >= '8' &&
                                      is_quoted_byte(text, at + 3)))
            return true;
    }
    return false;
}

/* The six bits that a byte of base64 stands for. */
static unsigned base64_value(char byte)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return (unsigned)((const char *)memchr(digits, byte, 64) - digits);
}

/* Whether a run of base64 says letters and digits of Latin, Greek or Cyrillic in 16 bits each, and
 * ends in fewer than six zero bits (RFC 2152). */
static bool says_utf7(struct slice run)
{
    uint32_t bits = 0;
    unsigned count = 0;

    for (size_t i = 0; i < run.length; i++) {
        bits = (bits << 6 | base64_value(run.data[i])) & 0x3FFFFF;
        count += 6;
        if (count < 16)
            continue;
        count -= 16;
        uint32_t character = bits >> count & 0xFFFF;
        if (character >= UTF7_BEYOND ||
            (!unicode_is_letter(character) && unicode_class(character) != CHARACTER_DIGIT))
            return false;
    }
    return run.length >= 3 && count < 6 && (bits & ((1u << count) - 1)) == 0;
}

/* "+AEo-ohn" for "John", in what is else plain ASCII. */
static bool holds_utf7(struct slice text)
{
    const char *end = text.data + text.length;

    for (const char *plus = text.data; (plus = memchr(plus, '+', (size_t)(end - plus))); plus++) {
        const char *last = plus + 1;
        while (last < end && is_base64_byte(*last))
            last++;
        if (last < end && *last == '-' && says_utf7(slice_of(plus + 1, (size_t)(last - plus) - 1)))
            return true;
    }
    return false;
}

/* A word of a script without upper and lower case: Han, Arabic, Devanagari.  No rule or list knows
 * its names. */
static bool holds_word_without_case(const struct letter *letter)
{
    if (letter->view.ascii)
        return false;
    for (size_t i = 0; i < letter->tokens.count; i++) {
        const struct token *token = &letter->tokens.items[i];
        size_t at = token->start;
        if (token->kind != TOKEN_WORD || (unsigned char)letter->view.text.data[at] < 0x80 ||
            unicode_class(unicode_next(letter->view.text, &at)) != CHARACTER_LETTER)
            continue;
        enum character_class second = at < token->start + token->length
                                          ? unicode_class(unicode_next(letter->view.text, &at))
                                          : CHARACTER_OTHER;
        if (second == CHARACTER_LETTER || second == CHARACTER_COMBINING)
            return true;
    }
    return false;
}

/* Words of a shape, and how many of them are English.  Sums without a branch: what a word is, nobody can foresee. */
static size_t count_words(const struct letter *letter, unsigned shape, size_t *english)
{
    size_t words = 0;

    *english = 0;
    for (size_t i = 0; i < letter->tokens.count; i++) {
        const struct token *token = &letter->tokens.items[i];
        unsigned counts = (token->shape == shape) & (token->length >= 2);
        words += counts;
        *english += counts & (lexicon_record(letter->lexicon, token->attributes)->tier > 0);
    }
    return words;
}

static bool is_english(const struct letter *letter)
{
    size_t english, words = count_words(letter, SHAPE_LOWER, &english);

    if (words < LANGUAGE_WORDS) /* a letter in capitals */
        words = count_words(letter, SHAPE_UPPER, &english);
    size_t share = words < LANGUAGE_WORDS_MANY ? LANGUAGE_SHARE_FEW : LANGUAGE_SHARE_MANY;
    return words < LANGUAGE_WORDS || english * 100 >= words * share;
}

enum scrim_status pass_guard(struct letter *letter, struct scrim_error *error)
{
    struct slice text = letter->decoded.text, mark = SLICE("\xEF\xBB\xBF");

    (void)error;
    if (slice_starts_with(text, mark)) /* a byte order mark hides nothing */
        text = slice_of(text.data + mark.length, text.length - mark.length);
    if (slice_starts_with(text, SLICE("{\\rtf")))
        letter->review_reason = "rtf";
    else if (line_starts_with(text, SLICE("mime-version:"), 40) ||
             line_starts_with(text, SLICE("content-transfer-encoding:"), 40))
        letter->review_reason = "mime";
    else if (holds_base64(text))
        letter->review_reason = "base64";
    else if (holds_quoted_printable(text))
        letter->review_reason = "quoted-printable";
    else if (holds_utf7(text))
        letter->review_reason = "utf-7";
    else if (!is_english(letter))
        letter->review_reason = "language";
    else if (holds_word_without_case(letter))
        letter->review_reason = "script";
    return SCRIM_OK;
}
