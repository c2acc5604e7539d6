#include "evaluate/sample_text.h"

#include "evaluate/classes.h"
#include "text/unicode.h"
#include "text/word_characters.h"

/* Longest word that could be in eval-free.txt, bytes. */
enum { FREE_WORD_MAXIMUM = 31 };

/* Bytes of the character at `at`, 0 when they are none (RFC 3629: shortest form, no surrogates). */
static size_t character_bytes(struct slice text, size_t at)
{
    const unsigned char *byte = (const unsigned char *)text.data + at;
    size_t length = byte[0] < 0x80                      ? 1
                    : byte[0] >= 0xC2 && byte[0] < 0xE0 ? 2
                    : byte[0] >= 0xE0 && byte[0] < 0xF0 ? 3
                    : byte[0] >= 0xF0 && byte[0] < 0xF5 ? 4
                                                        : 0;
    if (length == 0 || length > text.length - at)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((byte[i] & 0xC0) != 0x80)
            return 0;
    bool too_long = (byte[0] == 0xE0 && byte[1] < 0xA0) || (byte[0] == 0xF0 && byte[1] < 0x90);
    bool too_high = (byte[0] == 0xED && byte[1] > 0x9F) || (byte[0] == 0xF4 && byte[1] > 0x8F);
    return too_long || too_high ? 0 : length;
}

enum scrim_status sample_text_read(struct slice bytes, struct arena *arena,
                                   struct sample_text *text, struct scrim_error *error)
{
    *text = (struct sample_text){.bytes = bytes};
    for (size_t at = 0; at < bytes.length; text->length++) {
        size_t length = character_bytes(bytes, at);
        if (length == 0)
            return error_set(error, SCRIM_REFUSED, "byte %zu of the text is no UTF-8", at);
        at += length;
    }
    text->starts = arena_take(arena, text->length + 1, sizeof *text->starts);
    text->alphanumeric = arena_take(arena, text->length + 1, sizeof *text->alphanumeric);
    if (!text->starts || !text->alphanumeric)
        return error_no_memory(error);
    bool in_word = false;
    for (size_t at = 0, i = 0; at < bytes.length; i++) {
        text->starts[i] = at;
        uint32_t character = unicode_next(bytes, &at);
        text->alphanumeric[i] = character_is_alphanumeric(character);
        bool blank = character_is_space(character);
        text->words += !blank && !in_word;
        in_word = !blank;
    }
    text->starts[text->length] = bytes.length;
    return SCRIM_OK;
}

static struct slice bytes_between(const struct sample_text *text, size_t start, size_t end)
{
    return slice_of(text->bytes.data + text->starts[start],
                    text->starts[end] - text->starts[start]);
}

/* What a word is among the free ones.  Those are ASCII; *capitals: it has no small letter. */
static enum word_freedom freedom_of(struct slice word, bool *capitals)
{
    char lower[FREE_WORD_MAXIMUM];
    *capitals = true;
    if (word.length > FREE_WORD_MAXIMUM)
        return WORD_NEEDED;
    for (size_t i = 0; i < word.length; i++) {
        char byte = word.data[i];
        lower[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 32) : byte;
        *capitals = *capitals && lower[i] != byte;
    }
    return word_freedom(slice_of(lower, word.length));
}

static bool follows_apostrophe(const struct sample_text *text, size_t at)
{
    struct slice mark = bytes_between(text, at - 1, at);
    return slice_equal(mark, SLICE("'")) || slice_equal(mark, SLICE("\xE2\x80\x99"));
}

static bool all_covered(const struct sample_text *text, const bool *covered, size_t start,
                        size_t end, bool only_alphanumeric)
{
    for (size_t i = start; i < end; i++)
        if (!covered[i] && (!only_alphanumeric || text->alphanumeric[i]))
            return false;
    return true;
}

bool sample_text_is_covered(const struct sample_text *text, const bool *covered, size_t start,
                            size_t end, bool titles)
{
    bool any_word = false, any_needed = false, only_titles = titles;
    for (size_t at = start, next; at < end; at = next) {
        for (next = at; next < end && text->alphanumeric[next];)
            next++;
        if (next == at) {
            next++;
            continue;
        }
        bool capitals;
        enum word_freedom freedom = freedom_of(bytes_between(text, at, next), &capitals);
        bool stays = (freedom == WORD_SMALL && !capitals) ||
                     (freedom == WORD_TITLE && only_titles) ||
                     (freedom == WORD_POSSESSIVE && at > start && follows_apostrophe(text, at));
        only_titles = only_titles && freedom == WORD_TITLE;
        any_word = true;
        any_needed = any_needed || !stays;
        if (!stays && !all_covered(text, covered, at, next, true))
            return false;
    }
    return any_needed || all_covered(text, covered, start, end, any_word);
}
