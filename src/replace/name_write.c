/* Writing the pseudonym of a mention over its words.
 *
 *     DELGADO, MARIA  ->  HARLOW, JOAN          St. Mary's Hospital  ->  Larkmoor Hospital
 *
 * Words are renamed where they stand; what lies between them (blanks, marks, possessives) is held back until the next word is written, so
 * that a dropped word takes the blank before it along. */
#include "base/limits.h"
#include "replace/name_words.h"
#include "replace/pseudonym.h"
#include "replace/pseudonym_document.h"
#include "replace/surrogate.h"
#include "text/tokens.h"

/* One mention being written. */
struct name_writer {
    struct pseudonyms *p;
    const struct mention *mention;
    const struct span *span;
    const struct entity *entity;
    struct buffer *out;
    uint32_t held;           /* view byte from which text is held back */
    size_t word;             /* next word of the mention */
    size_t renamed;          /* words renamed so far */
    bool written, stem_written, stepped;
};

static struct slice view_between(const struct name_writer *w, uint32_t from, uint32_t to)
{
    return slice_of(w->p->letter->view.text.data + from, to - from);
}

static const struct token *token_at(const struct name_writer *w, size_t index)
{
    return &w->p->letter->tokens.items[index];
}

/* A word is about to be written: what was held before it comes first, unless all before it was dropped. */
static void release(struct name_writer *w, const struct token *token)
{
    if (w->written || w->held == w->span->view.start.byte) {
        buffer_append(w->out, view_between(w, w->held, token->start));
    }
    w->held = token->start + token->length;
    w->written = true;
}

static enum letter_case case_of(const struct token *token, bool *as_pool)
{
    *as_pool = token->shape == SHAPE_CAPITAL || token->shape == SHAPE_MIXED || token->shape == SHAPE_INITIAL;
    return token->shape == SHAPE_LOWER ? CASE_LOWER : token->shape == SHAPE_UPPER ? CASE_UPPER : CASE_TITLE;
}

static void append_cased(struct buffer *out, const struct token *token, struct slice word)
{
    bool as_pool;
    enum letter_case wanted = case_of(token, &as_pool);
    if (as_pool) {
        buffer_append(out, word);
    } else {
        append_in_case(out, word, wanted);
    }
}

static bool append_initial(struct name_writer *w, const struct token *token, const struct word_request *request)
{
    const struct handout_item *item = handout_find(&w->p->handout, request->category, request->norm);
    if (item == NULL) {
        return false;
    }
    size_t length = 1;
    while (length < item->surrogate.length && ((unsigned char)item->surrogate.data[length] & 0xC0) == 0x80) {
        length++;
    }
    append_in_case(w->out, slice_of(item->surrogate.data, length), token->shape == SHAPE_LOWER ? CASE_LOWER : CASE_UPPER);
    w->stepped = w->stepped || item->stepped;
    return true;
}

/* A sole word in capitals ("IBM") is an abbreviation, whose surrogate is none. */
static bool is_abbreviation(const struct name_writer *w, const struct token *token)
{
    return token->shape == SHAPE_UPPER && token->length <= 5 && token->start == w->span->view.start.byte &&
           token->start + token->length == w->span->view.end.byte;
}

static bool write_stem(struct name_writer *w, const struct token *token, const struct word_request *request)
{
    const struct handout_item *item = handout_find(&w->p->handout, request->category, request->norm);
    if (item == NULL) {
        return false;
    }
    struct token shape = *token;
    if (is_abbreviation(w, token)) {
        shape.shape = SHAPE_CAPITAL;
    }
    append_cased(w->out, &shape, item->surrogate);
    w->stepped = w->stepped || item->stepped;
    w->stem_written = true;
    bool has_head = w->span->entity != 0 && w->p->entity_has_head[w->span->entity - 1];
    if (!has_head && (w->span->type == TYPE_EMPLOYER || w->span->type == TYPE_FACILITY)) {
        struct slice head = head_word(w->p, w->span->type == TYPE_EMPLOYER ? POOL_EMPLOYER_HEAD : POOL_FACILITY_HEAD, request->norm);
        if (head.length > 0) {
            buffer_append_byte(w->out, ' ');
            append_cased(w->out, &shape, head);
        }
    }
    return true;
}

static bool rename_word(struct name_writer *w, size_t index, const struct token *token)
{
    struct word_request request = word_request(w->p->letter, w->mention, index, w->span->type, w->entity);
    if (request.norm.length == 0) {
        return false;
    }
    release(w, token);
    w->renamed++;
    if (w->mention->words[index].part == PART_STEM) {
        return write_stem(w, token, &request);
    }
    if (!request.initial) {
        const struct handout_item *item = handout_find(&w->p->handout, request.category, request.norm);
        if (item == NULL) {
            return false;
        }
        append_cased(w->out, token, item->surrogate);
        w->stepped = w->stepped || item->stepped;
        return true;
    }
    size_t letters = count_letters(letter_word(w->p->letter, w->mention->words[index].token));
    bool good = append_initial(w, token, &request);
    for (size_t number = 1; good && number < letters; number++) {
        struct word_request further = initial_request(w->p->letter, w->mention, index, w->entity, number, letters);
        good = append_initial(w, token, &further);
    }
    return good;
}

/* House and unit numbers: as many digits, none of them told by the original, the same for the same address. */
static bool write_house_number(struct name_writer *w, const struct token *token)
{
    struct arena *arena = w->p->letter->arena;
    struct slice original = view_between(w, token->start, token->start + token->length);
    struct slice norm = letters_and_digits(arena, view_between(w, w->span->view.start.byte, token->start + token->length));
    if (norm.data == NULL) {
        return false;
    }
    release(w, token);
    w->renamed++;
    for (uint32_t counter = 0; counter < LIMIT_PROBES; counter++) {
        struct draw draw;
        struct buffer digits;
        draw_begin(&draw, handout_key(&w->p->handout, CATEGORY_STREET), norm, counter);
        buffer_init(&digits, LIMIT_TOKEN_LENGTH);
        for (size_t i = 0; i < original.length; i++) {
            buffer_append_byte(&digits, (char)(i == 0 ? '1' + draw_below(&draw, 9) : '0' + draw_below(&draw, 10)));
        }
        bool differs = !buffer_failed(&digits) && !slice_equal(buffer_slice(&digits), original);
        if (differs) {
            buffer_append(w->out, buffer_slice(&digits));
        }
        buffer_free(&digits);
        if (differs) {
            return true;
        }
    }
    return false;
}

static bool write_token(struct name_writer *w, size_t index)
{
    const struct token *token = token_at(w, index);
    const struct mention *mention = w->mention;
    while (w->word < mention->word_count && mention->words[w->word].token < index) {
        w->word++;
    }
    bool listed = w->word < mention->word_count && mention->words[w->word].token == index;
    if (w->span->type == TYPE_STREET && token->kind == TOKEN_NUMBER) {
        return write_house_number(w, token);
    }
    if (!listed) {
        return token->kind != TOKEN_WORD; /* a word nobody knows the part of might be the name itself */
    }
    switch (mention->words[w->word].part) {
    case PART_KEEP:
        release(w, token);
        buffer_append(w->out, view_between(w, token->start, token->start + token->length));
        return true;
    case PART_PARTICLE:
    case PART_DROP:
        w->held = token->start + token->length;
        return true;
    case PART_STEM:
        if (w->stem_written) {
            w->held = token->start + token->length;
            return true;
        }
        return rename_word(w, w->word, token);
    default:
        return rename_word(w, w->word, token);
    }
}

bool pseudonym_write(struct pseudonyms *pseudonyms, const struct mention *mention, const struct span *span, struct buffer *out, bool *stepped)
{
    const struct tokens *tokens = &pseudonyms->letter->tokens;
    struct name_writer w = {
        .p = pseudonyms,
        .mention = mention,
        .span = span,
        .entity = span_entity(pseudonyms, span),
        .out = out,
        .held = span->view.start.byte,
    };
    for (size_t i = tokens_at(tokens, span->view.start.byte); i < tokens->count && tokens->items[i].start < span->view.end.byte; i++) {
        if (!write_token(&w, i)) {
            return false;
        }
    }
    buffer_append(out, view_between(&w, w.held, span->view.end.byte));
    *stepped = w.stepped;
    return w.renamed > 0 && !buffer_failed(out);
}
