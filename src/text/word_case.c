/* Folding words to dictionary keys and giving surrogates the case of what they replace. */
#include "base/buffer.h"
#include "text/tokens.h"
#include "text/unicode.h"

size_t fold_word(struct slice word, char *out, size_t capacity)
{
    size_t length = 0;
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

void append_in_case(struct buffer *out, struct slice word, enum letter_case wanted)
{
    char changed[UNICODE_CASE_MAXIMUM];
    bool first = true;
    for (size_t at = 0; at < word.length;) {
        uint32_t character = unicode_next(word, &at);
        enum unicode_case to = wanted == CASE_UPPER              ? UNICODE_TO_UPPER
                               : wanted == CASE_LOWER || !first ? UNICODE_TO_LOWER
                                                                 : UNICODE_TO_TITLE;
        buffer_append(out, slice_of(changed, unicode_case(character, to, changed)));
        first = first && !unicode_is_letter(character);
    }
}
