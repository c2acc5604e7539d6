/* Filling gaps: an earlier redaction took a name out, the filling puts an invented one in. */
#include "base/limits.h"
#include "replace/pseudonym.h"
#include "replace/pseudonym_document.h"
#include "rules/lexicon_key.h"
#include "text/tokens.h"

enum {
    PROFESSION_TOKENS = 5, /* of "high school teacher's aide" */
    PROFESSION_REACH = 8   /* tokens between a profession and the gap for its employer */
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/* Words, numbers and opening marks want a blank between them and a filling before them; closing
 * marks do not. */
static bool wants_blank_after_filling(unsigned char next)
{
    return (next >= '0' && next <= '9') || (next >= 'a' && next <= 'z') ||
           (next >= 'A' && next <= 'Z') || next >= 0x80 || next == '(' || next == '[' ||
           next == '"' || next == '$' || next == '&';
}

void append_filling(const struct letter *letter, const struct span *span, struct slice filling,
                    struct buffer *out)
{
    struct slice text = letter->decoded.text;
    size_t start = span->document.start.byte, end = span->document.end.byte;
    if (start > 0 && !is_space(text.data[start - 1]) && text.data[start - 1] != '(' &&
        text.data[start - 1] != '[') {
        buffer_append_byte(out, ' ');
    }
    buffer_append(out, filling);
    if (end < text.length && wants_blank_after_filling((unsigned char)text.data[end])) {
        buffer_append_byte(out, ' ');
    }
}

static bool token_in_list(const struct letter *letter, size_t token, struct slice list)
{
    if (letter->lexicon == NULL) {
        return false;
    }
    const struct word_attributes *attributes =
        lexicon_record(letter->lexicon, letter->tokens.items[token].attributes);
    return attributes_in_list(attributes, lexicon_list(letter->lexicon, list));
}

bool gap_follows_title(const struct letter *letter, const struct span *span)
{
    size_t index = tokens_at(&letter->tokens, span->view.start.byte);
    while (index > 0 && letter->tokens.items[index - 1].kind == TOKEN_MARK &&
           letter->tokens.items[index - 1].mark == '.') {
        index--;
    }
    return index > 0 && token_in_list(letter, index - 1, SLICE("title"));
}

bool head_follows(const struct letter *letter, const struct span *span)
{
    size_t index = tokens_at(&letter->tokens, span->view.end.byte);
    return index < letter->tokens.count &&
           (token_in_list(letter, index, SLICE("facility-head")) ||
            token_in_list(letter, index, SLICE("organisation-head")));
}

/* The kinds of workplace of the profession whose words end before a token; NULL: none ends there. */
static const struct pair *kinds_before(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;
    for (size_t count = PROFESSION_TOKENS; count > 0; count--) {
        struct lexicon_key key;
        if (count > end ||
            !lexicon_key_make(&key, letter->view.text, &items[end - count], &items[end])) {
            continue;
        }
        const struct pair *kinds =
            pairs_find(letter->workplaces, slice_of(key.bytes, key.length));
        if (kinds != NULL) {
            return kinds;
        }
    }
    return NULL;
}

static bool begins_sentence(const struct letter *letter, size_t token)
{
    return letter->tokens.items[token].space >= BREAK_LINE ||
           (token > 0 && letter->tokens.items[token - 1].mark == '.');
}

/* What the profession beside a gap says of the employer who is missing: "a correctional officer at
 * ", "At  she was a cook".  Of a facility only the profession right before its preposition tells. */
static const struct pair *kinds_beside(const struct letter *letter, const struct span *span)
{
    size_t gap = tokens_at(&letter->tokens, span->view.start.byte);
    bool employer = span->guess == TYPE_EMPLOYER;
    const struct pair *kinds = NULL;
    if (letter->workplaces == NULL) {
        return NULL;
    }
    for (size_t back = 0; kinds == NULL && back <= (employer ? PROFESSION_REACH : 1) && back < gap;
         back++) {
        if (back > 0 && begins_sentence(letter, gap - back)) {
            break;
        }
        kinds = kinds_before(letter, gap - back);
    }
    for (size_t end = gap + 1; kinds == NULL && employer && end <= gap + PROFESSION_REACH &&
                               end <= letter->tokens.count &&
                               (end == gap + 1 || !begins_sentence(letter, end - 1));
         end++) {
        kinds = kinds_before(letter, end);
    }
    return kinds;
}

/* One of the kinds of a profession, or of all there are. */
static struct slice gap_head(struct pseudonyms *p, const struct span *span, enum pool_name pool)
{
    struct slice norm = gap_norm(p, span, "stem");
    const struct pair *kinds = kinds_beside(p->letter, span);
    uint64_t count = 0;
    for (const struct pair *kind = kinds; kind != NULL; kind = pairs_next(p->letter->workplaces, kind)) {
        count++;
    }
    return count == 0
               ? head_word(p, pool, norm)
               : kinds[category_index(handout_key(&p->handout, CATEGORY_STEM), norm, UINT32_MAX, count)]
                     .right;
}

static bool append_part(struct pseudonyms *p, const struct span *span, enum category category,
                        const char *part, struct buffer *out)
{
    const struct handout_item *item = handout_find(&p->handout, category, gap_norm(p, span, part));
    if (item == NULL) {
        return false;
    }
    if (out->length > 0) {
        buffer_append_byte(out, ' ');
    }
    buffer_append(out, item->surrogate);
    return true;
}

static bool compose(struct pseudonyms *p, const struct span *span, struct buffer *filling)
{
    struct slice head = SLICE("");
    switch (span->guess) {
    case TYPE_NAME:
        return (gap_follows_title(p->letter, span) ||
                append_part(p, span, CATEGORY_GIVEN_NEUTRAL, "given", filling)) &&
               append_part(p, span, CATEGORY_SURNAME, "surname", filling);
    case TYPE_EMPLOYER:
        head = gap_head(p, span, POOL_EMPLOYER_HEAD);
        break;
    case TYPE_FACILITY:
        head = gap_head(p, span, POOL_FACILITY_HEAD);
        break;
    case TYPE_ORGANIZATION:
    case TYPE_CITY:
    case TYPE_COUNTY:
        break;
    default:
        return false;
    }
    if (!append_part(p, span, CATEGORY_STEM, "stem", filling)) {
        return false;
    }
    if (head.length > 0 && !head_follows(p->letter, span)) {
        buffer_append_byte(filling, ' ');
        buffer_append(filling, head);
    }
    return true;
}

bool pseudonym_fill(struct pseudonyms *pseudonyms, const struct span *span, struct buffer *out)
{
    struct buffer filling;
    buffer_init(&filling, LIMIT_TOKEN_LENGTH);
    bool good = compose(pseudonyms, span, &filling) && !buffer_failed(&filling);
    if (good) {
        append_filling(pseudonyms->letter, span, buffer_slice(&filling), out);
    }
    out->failed = out->failed || buffer_failed(&filling); /* a tag instead would be another text */
    buffer_free(&filling);
    return good && !buffer_failed(out);
}
