/* Writing the pseudonym of a mention over its words.
 *
 *     DELGADO, MARIA  ->  HARLOW, JOAN          St. Mary's Hospital  ->  Larkmoor Hospital
 *
 * Words are renamed where they stand; what lies between them (blanks, marks, possessives) is held
 * back until the next word is written, so that a dropped word takes the blank before it along. */
#include "base/limits.h"
#include "replace/calendar.h"
#include "replace/pseudonym.h"
#include "replace/pseudonym_document.h"
#include "replace/surrogate.h"
#include "text/tokens.h"

/* One mention being written. */
struct name_writer {
    struct pseudonyms *p;
    const struct mention *mention;
    const struct asked_word *asked; /* one a word of the mention */
    const struct span *span;
    const struct entity *entity;
    struct buffer *out;
    uint32_t held;  /* view byte from which text is held back */
    size_t word;    /* next word of the mention */
    size_t renamed; /* words and numbers renamed so far */
    uint64_t drawn; /* the last number drawn, for the ordinal after it */
    bool written, stepped;
};

static struct slice view_between(const struct name_writer *w, uint32_t from, uint32_t to)
{
    return slice_of(w->p->letter->view.text.data + from, to - from);
}

static const struct token *token_at(const struct name_writer *w, size_t index)
{
    return &w->p->letter->tokens.items[index];
}

/* A word is about to be written: what was held before it comes first, unless all before it was
 * dropped. */
static void release(struct name_writer *w, const struct token *token)
{
    if (w->written || w->held == w->span->view.start.byte) {
        buffer_append(w->out, view_between(w, w->held, token->start));
    }
    w->held = token->start + token->length;
    w->written = true;
}

/* The pool writes words with a capital, as most names are; other shapes are followed. */
static void append_cased(struct buffer *out, const struct token *token, struct slice word)
{
    if (token->shape == SHAPE_LOWER) {
        append_in_case(out, word, CASE_LOWER);
    } else if (token->shape == SHAPE_UPPER) {
        append_in_case(out, word, CASE_UPPER);
    } else {
        buffer_append(out, word);
    }
}

/* The ending of a plural, as the surrogate asks for it: "the Smiths", "the Joneses". */
static void append_ending(struct name_writer *w, const struct token *token, size_t ending,
                          struct slice surrogate)
{
    if (ending > 0) {
        char last = surrogate.data[surrogate.length - 1];
        bool hisses = last == 's' || last == 'x' || last == 'z';
        append_in_case(w->out, hisses ? SLICE("es") : SLICE("s"),
                       token->shape == SHAPE_UPPER ? CASE_UPPER : CASE_LOWER);
    }
}

static bool append_initial(struct name_writer *w, const struct token *token,
                           const struct handout_item *item)
{
    if (item == NULL) {
        return false;
    }
    size_t length = 1;
    while (length < item->surrogate.length &&
           ((unsigned char)item->surrogate.data[length] & 0xC0) == 0x80) {
        length++;
    }
    append_in_case(w->out, slice_of(item->surrogate.data, length),
                   token->shape == SHAPE_LOWER ? CASE_LOWER : CASE_UPPER);
    w->stepped = w->stepped || item->stepped;
    return true;
}

/* A sole word in capitals ("IBM") is an abbreviation, whose surrogate is none. */
static bool is_abbreviation(const struct name_writer *w, const struct token *token)
{
    return token->shape == SHAPE_UPPER && token->length <= 5 &&
           token->start == w->span->view.start.byte &&
           token->start + token->length == w->span->view.end.byte;
}

static bool write_stem(struct name_writer *w, const struct token *token,
                       const struct handout_item *item)
{
    if (item == NULL) {
        return false;
    }
    struct token shape = *token;
    if (is_abbreviation(w, token)) {
        shape.shape = SHAPE_CAPITAL;
    }
    append_cased(w->out, &shape, item->surrogate);
    w->stepped = w->stepped || item->stepped;
    bool has_head = (w->span->entity != 0 && w->p->entity_has_head[w->span->entity - 1]) ||
                    head_follows(w->p->letter, w->span);
    if (!has_head && (w->span->type == TYPE_EMPLOYER || w->span->type == TYPE_FACILITY)) {
        struct slice head = head_word(
            w->p, w->span->type == TYPE_EMPLOYER ? POOL_EMPLOYER_HEAD : POOL_FACILITY_HEAD,
            item->norm);
        if (head.length > 0) {
            buffer_append_byte(w->out, ' ');
            append_cased(w->out, &shape, head);
        }
    }
    return true;
}

/* Initials written as one token: each is a letter of another surrogate. */
static bool write_initials(struct name_writer *w, size_t index, const struct token *token,
                           const struct handout_item *item)
{
    size_t letters = count_letters(letter_word(w->p->letter, w->mention->words[index].token));
    bool good = append_initial(w, token, item);
    for (size_t number = 1; good && number < letters; number++) {
        struct word_request further =
            initial_request(w->p->letter, w->mention, index, w->entity, number, letters);
        good = append_initial(
            w, token, handout_find(&w->p->handout, (enum category)further.category, further.norm));
    }
    return good;
}

static bool rename_word(struct name_writer *w, size_t index, const struct token *token)
{
    const struct asked_word *asked = &w->asked[index];
    if (asked->answer == 0) {
        return false;
    }
    const struct handout_item *item = handout_given(&w->p->handout, asked->answer);
    release(w, token);
    w->renamed++;
    if (w->mention->words[index].part == PART_STEM) {
        return write_stem(w, token, item);
    }
    if (asked->initial) {
        return write_initials(w, index, token, item);
    }
    if (item == NULL) {
        return false;
    }
    append_cased(w->out, token, item->surrogate);
    append_ending(w, token, w->mention->words[index].ending, item->surrogate);
    w->stepped = w->stepped || item->stepped;
    return true;
}

/* Numbers of houses, units, schools: as many digits, none of them told by the original, the same
 * for the same beginning of a name. */
static bool write_number(struct name_writer *w, const struct token *token)
{
    uint32_t start = w->span->view.start.byte, end = token->start + token->length;
    struct slice original = view_between(w, token->start, end);
    struct slice norm = letters_and_digits(w->p->letter->arena, view_between(w, start, end));
    if (norm.data == NULL) {
        return false;
    }
    release(w, token);
    w->renamed++;
    size_t before = w->out->length;
    for (uint32_t counter = 0; counter < LIMIT_PROBES; counter++) {
        struct draw draw;
        draw_begin(&draw, handout_key(&w->p->handout, CATEGORY_STREET), norm, counter);
        w->out->length = before;
        w->drawn = 0;
        for (size_t i = 0; i < original.length; i++) {
            unsigned digit = i == 0 ? 1 + draw_below(&draw, 9) : draw_below(&draw, 10);
            buffer_append_byte(w->out, (char)('0' + digit));
            w->drawn = (w->drawn * 10 + digit) % 100; /* an ordinal goes by the last two */
        }
        if (buffer_failed(w->out) ||
            memcmp(w->out->data + before, original.data, original.length) != 0) {
            return true;
        }
    }
    return false;
}

static bool is_ordinal_suffix(struct slice word)
{
    for (uint64_t number = 1; number <= 4; number++) {
        struct slice suffix = ordinal_suffix(number);
        if (word.length == 2 && (word.data[0] | 0x20) == suffix.data[0] &&
            (word.data[1] | 0x20) == suffix.data[1]) {
            return true;
        }
    }
    return false;
}

/* "5th Avenue" keeps its ordinal, made for the new number; the "st" of "1st" is no street.  False: the word is none. */
static bool write_ordinal(struct name_writer *w, size_t index, const struct token *token)
{
    struct slice word = letter_word(w->p->letter, index);
    bool after_number =
        token->space == BREAK_NONE && index > 0 && token_at(w, index - 1)->kind == TOKEN_NUMBER;
    if (!after_number || !is_ordinal_suffix(word)) {
        return false;
    }
    release(w, token);
    append_in_case(w->out, ordinal_suffix(w->drawn), word_is_upper(word) ? CASE_UPPER : CASE_LOWER);
    return true;
}

/* "Apt 4B" and "Unit C" get another letter.  False: the word is none. */
static bool write_unit_letter(struct name_writer *w, size_t index, const struct token *token)
{
    struct slice word = letter_word(w->p->letter, index);
    if (count_letters(word) != 1) {
        return false;
    }
    struct draw draw;
    char letter;
    draw_begin(&draw, handout_key(&w->p->handout, CATEGORY_STREET), word, 0);
    do {
        letter = (char)('A' + draw_below(&draw, 26));
    } while (letter == (word.data[0] & ~0x20));
    release(w, token);
    w->renamed++;
    append_in_case(w->out, slice_of(&letter, 1),
                   token->shape == SHAPE_LOWER ? CASE_LOWER : CASE_UPPER);
    return true;
}

static bool is_digit_token(const struct token *token)
{
    return token->kind == TOKEN_NUMBER && token->length == 1;
}

/* "118 1/2 East Fifth": half a house tells nobody apart, and three sevenths of one would be odd. */
static bool is_fraction(const struct name_writer *w, size_t index)
{
    const struct tokens *tokens = &w->p->letter->tokens;
    size_t slash = tokens->items[index].space == BREAK_NONE && index > 0 ? index - 1 : index + 1;
    if (slash == 0 || slash + 1 >= tokens->count || tokens->items[slash].mark != '/') {
        return false;
    }
    const struct token *above = token_at(w, slash - 1), *below = token_at(w, slash + 1);
    return is_digit_token(above) && is_digit_token(below) && above->start + 1 == tokens->items[slash].start &&
           below->space == BREAK_NONE;
}

/* A particle goes with the blank or hyphen after it, because what stands before it ("Dr. ") is not
 * its own. */
static void skip_particle(struct name_writer *w, size_t index, const struct token *token)
{
    const struct tokens *tokens = &w->p->letter->tokens;
    release(w, token);
    size_t next = index + 1;
    while (next < tokens->count && tokens->items[next].kind == TOKEN_MARK &&
           tokens->items[next].space == BREAK_NONE) {
        next++;
    }
    if (next < tokens->count && tokens->items[next].start < w->span->view.end.byte) {
        w->held = tokens->items[next].start;
    }
}

static bool write_token(struct name_writer *w, size_t index)
{
    const struct token *token = token_at(w, index);
    const struct mention *mention = w->mention;
    while (w->word < mention->word_count && mention->words[w->word].token < index) {
        w->word++;
    }
    if (token->start + token->length > w->span->view.end.byte) {
        return false; /* a part of a word is no name that could be written in its form */
    }
    bool listed = w->word < mention->word_count && mention->words[w->word].token == index;
    if (w->span->type == TYPE_STREET && is_fraction(w, index)) {
        release(w, token);
        buffer_append(w->out, view_between(w, token->start, token->start + token->length));
        return true;
    }
    if (w->span->type != TYPE_NAME && token->kind == TOKEN_NUMBER) {
        return write_number(w, token);
    }
    if (!listed) {
        return token->kind != TOKEN_WORD; /* whose part nobody knows might be the name itself */
    }
    if (w->span->type == TYPE_STREET && write_ordinal(w, index, token)) {
        return true;
    }
    uint8_t part = mention->words[w->word].part;
    if (part == PART_KEEP) {
        release(w, token);
        buffer_append(w->out, letter_word(w->p->letter, index));
        return true;
    }
    if (w->span->type == TYPE_STREET && write_unit_letter(w, index, token)) {
        return true;
    }
    if (part == PART_PARTICLE) {
        skip_particle(w, index, token);
        return true;
    }
    if (part == PART_DROP) {
        w->held = token->start + token->length;
        return true;
    }
    return rename_word(w, w->word, token);
}

bool pseudonym_write(struct pseudonyms *pseudonyms, const struct mention *mention,
                     const struct span *span, struct buffer *out, bool *stepped)
{
    const struct tokens *tokens = &pseudonyms->letter->tokens;
    struct name_writer w = {
        .p = pseudonyms,
        .mention = mention,
        .asked = pseudonyms->asked[mention - pseudonyms->cast->mentions],
        .span = span,
        .entity = span_entity(pseudonyms, span),
        .out = out,
        .held = span->view.start.byte,
    };
    if (w.asked == NULL) {
        return false;
    }
    for (size_t i = tokens_at(tokens, span->view.start.byte);
         i < tokens->count && tokens->items[i].start < span->view.end.byte; i++) {
        if (!write_token(&w, i)) {
            return false;
        }
    }
    buffer_append(out, view_between(&w, w.held, span->view.end.byte));
    *stepped = w.stepped;
    return w.renamed > 0 && !buffer_failed(out);
}
