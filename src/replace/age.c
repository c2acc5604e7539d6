#include "replace/age.h"

enum { OLDEST_SHOWN = 89, BAND = 5 };

static bool read_digits(struct slice text, unsigned *age)
{
    *age = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
        *age = *age * 10 + (unsigned)(text.data[i] - '0');
    }
    return text.length >= 1 && text.length <= 3;
}

/* "forty-nine", "one hundred and two": values of the dictionary, hundreds multiply, words without a
 * value ("and") are passed over. */
static bool read_words(const struct letter *letter, struct view_range range, unsigned *age)
{
    bool any = false;
    *age = 0;
    if (letter->lexicon == NULL) {
        return false;
    }
    int list = lexicon_list(letter->lexicon, SLICE("number-word"));
    for (size_t i = tokens_at(&letter->tokens, range.start.byte); i < letter->tokens.count; i++) {
        const struct token *token = &letter->tokens.items[i];
        if (token->start >= range.end.byte) {
            break;
        }
        const struct word_attributes *attributes =
            lexicon_record(letter->lexicon, token->attributes);
        if (!attributes_in_list(attributes, list) || attributes->value > 200) {
            continue;
        }
        *age = attributes->value == 100 ? (*age == 0 ? 100 : *age * 100) : *age + attributes->value;
        any = true;
    }
    return any && *age <= 999;
}

bool age_read(const struct letter *letter, const struct span *span, unsigned *age)
{
    for (size_t i = 0; i < span->field_count; i++) {
        const struct field_range *field = &span->fields[i];
        if (field->field == FIELD_number) {
            return read_digits(slice_of(letter->view.text.data + field->range.start.byte,
                                        view_range_length(field->range)),
                               age);
        }
        if (field->field == FIELD_number_word) {
            return read_words(letter, field->range, age);
        }
    }
    return false;
}

/* The number that token is, or OLDEST_SHOWN + 1 when it is none that a band may have. */
static unsigned band_number(const struct letter *letter, size_t token)
{
    unsigned number;
    return token < letter->tokens.count && letter->tokens.items[token].kind == TOKEN_NUMBER &&
                   read_digits(letter_word(letter, token), &number) && number <= OLDEST_SHOWN
               ? number
               : OLDEST_SHOWN + 1;
}

static bool is_band(const struct letter *letter, size_t first)
{
    const struct token *items = letter->tokens.items;
    unsigned low = band_number(letter, first), high = band_number(letter, first + 2);
    return high <= OLDEST_SHOWN && low % BAND == 0 && high == low + BAND - 1 &&
           items[first + 1].kind == TOKEN_MARK && items[first + 1].mark == '-' &&
           items[first + 1].space == BREAK_NONE && items[first + 2].space == BREAK_NONE;
}

bool age_is_hidden(const struct letter *letter, const struct span *span)
{
    struct slice view = letter->view.text;
    struct slice after = slice_of(view.data + span->view.end.byte, view.length - span->view.end.byte),
                 text = slice_of(view.data + span->view.start.byte, view_range_length(span->view));
    size_t token = tokens_at(&letter->tokens, span->view.start.byte),
           end = tokens_at(&letter->tokens, span->view.end.byte);
    if (slice_equal(text, SLICE("90")) && slice_starts_with(after, SLICE(" or older"))) {
        return true;
    }
    return (is_band(letter, token) && end <= token + 3) ||
           (token >= 2 && is_band(letter, token - 2) && end <= token + 1);
}

bool age_cap(unsigned age, struct buffer *out)
{
    if (age <= OLDEST_SHOWN) {
        return false;
    }
    buffer_append_number(out, OLDEST_SHOWN + 1);
    buffer_append_string(out, " or older");
    return true;
}

void age_band(unsigned age, struct buffer *out)
{
    if (!age_cap(age, out)) {
        unsigned first = age / BAND * BAND;
        buffer_append_number(out, first);
        buffer_append_byte(out, '-');
        buffer_append_number(out, first + BAND - 1);
    }
}
