/* Folding words to dictionary keys and giving surrogates the case of what they replace. */
#include "base/buffer.h"
#include "text/scan.h"
#include "text/tokens.h"
#include "text/unicode.h"

/* Makes the letters of eight ASCII bytes lower case.  False: an apostrophe, which goes, or a byte
 * beyond ASCII is among them. */
static inline bool fold_eight(uint64_t *word)
{
    if ((*word & SCAN_TOPS) | scan_equal(*word, '\''))
        return false;
    *word |= scan_letters(*word) >> 2; /* from the top bit to 0x20 */
    return true;
}

/* Folds ASCII without apostrophes, which keeps its length; false for any other.  The last bytes are
 * taken together with some before them, so that there is no loop over bytes. */
static inline bool fold_plain(struct slice word, char *out)
{
    const char *bytes = word.data;
    size_t length = word.length;
    uint64_t folded = 0;
    if (length >= 8) {
        for (size_t at = 0; at < length; at += 8) {
            size_t from = length - at < 8 ? length - 8 : at;
            folded = scan_load(bytes + from);
            if (!fold_eight(&folded))
                return false;
            memcpy(out + from, &folded, 8);
        }
        return true;
    }
    if (length >= 4) {
        uint32_t halves[2];
        memcpy(&halves[0], bytes, 4);
        memcpy(&halves[1], bytes + length - 4, 4);
        memcpy(&folded, halves, 8);
        if (!fold_eight(&folded))
            return false;
        memcpy(halves, &folded, 8);
        memcpy(out, &halves[0], 4);
        memcpy(out + length - 4, &halves[1], 4);
        return true;
    }
    char few[8] = {0};
    for (size_t i = 0; i < length; i++)
        few[i] = bytes[i];
    memcpy(&folded, few, 8);
    if (!fold_eight(&folded))
        return false;
    memcpy(few, &folded, 8);
    for (size_t i = 0; i < length; i++)
        out[i] = few[i];
    return true;
}

size_t fold_word(struct slice word, char *out, size_t capacity)
{
    size_t length = 0;
    if (word.length <= capacity && fold_plain(word, out))
        return word.length;
    for (size_t at = 0; at < word.length;) {
        unsigned char byte = (unsigned char)word.data[at];
        if (byte == '\'') {
            at++;
        } else if (byte < 0x80) {
            if (length == capacity)
                return 0;
            out[length++] = (char)(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
            at++;
        } else {
            uint32_t character = unicode_next(word, &at);
            if (unicode_plain_mark(character) == '\'')
                continue;
            size_t added = unicode_fold(character, out + length, capacity - length);
            if (added == SIZE_MAX)
                return 0;
            length += added;
        }
    }
    return length;
}

bool word_is_upper(struct slice word)
{
    bool upper = false;
    for (size_t at = 0; at < word.length;) {
        enum character_class class = unicode_class(unicode_next(word, &at));
        if (class == CHARACTER_LOWER)
            return false;
        upper = upper || class == CHARACTER_UPPER;
    }
    return upper;
}

/* Whether a name has capitals inside that its title case keeps (McDonald): neither all upper nor
 * all lower. */
static bool has_mixed_case(struct slice word)
{
    bool upper = false, lower = false;
    for (size_t at = 0; at < word.length;) {
        enum character_class class = unicode_class(unicode_next(word, &at));
        upper = upper || class == CHARACTER_UPPER;
        lower = lower || class == CHARACTER_LOWER;
    }
    return upper && lower;
}

/* Whether a new capital is due after the mark: Smith-Jones, O'Brien, but Smith's. */
static bool begins_part(struct slice word, uint32_t mark, size_t at)
{
    if (mark != '\'')
        return true;
    if (at >= word.length)
        return false;
    unicode_next(word, &at);
    return at < word.length && unicode_is_letter(unicode_next(word, &at));
}

static void append_character(struct buffer *out, uint32_t character, enum unicode_case wanted)
{
    char changed[UNICODE_CASE_MAXIMUM];
    buffer_append(out, slice_of(changed, unicode_case(character, wanted, changed)));
}

void append_in_case(struct buffer *out, struct slice word, enum letter_case wanted)
{
    bool keep = wanted == CASE_TITLE && has_mixed_case(word), first = true;
    for (size_t at = 0; at < word.length;) {
        size_t start = at;
        uint32_t character = unicode_next(word, &at);
        bool letter = unicode_is_letter(character);
        if (wanted == CASE_UPPER)
            append_character(out, character, UNICODE_TO_UPPER);
        else if (wanted == CASE_TITLE && first && letter)
            append_character(out, character, UNICODE_TO_TITLE);
        else if (!keep)
            append_character(out, character, UNICODE_TO_LOWER);
        else
            buffer_append(out, slice_of(word.data + start, at - start));
        if (letter)
            first = false;
        else if (unicode_class(character) != CHARACTER_COMBINING)
            first = begins_part(word, character, at);
    }
}
