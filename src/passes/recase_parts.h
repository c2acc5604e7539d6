/* What the files of recasing share. */
#ifndef SCRIM_PASSES_RECASE_PARTS_H
#define SCRIM_PASSES_RECASE_PARTS_H

#include "passes/context.h"
#include "passes/evidence.h"
#include "passes/recase.h"

enum usual { USUAL_AS_IS, USUAL_LOWER, USUAL_TITLE, USUAL_UPPER };

struct recasing {
    struct letter *letter;
    const struct word_classes *classes;
    enum stretch stretch; /* the one at hand */
    struct context_cover cover;
    enum usual before;    /* what the word right before is, as a name; USUAL_LOWER behind a stop or a break */
    bool titled;          /* it is a title */
    size_t body_end;      /* behind the last word of a body's name, which goes on */
};

static inline const struct token *recase_item(const struct recasing *r, size_t token)
{
    return &r->letter->tokens.items[token];
}

/* False behind the last token, too. */
static inline bool recase_in_list(const struct recasing *r, size_t token, enum list list)
{
    return token < r->letter->tokens.count && recase_item(r, token)->kind == TOKEN_WORD &&
           record_in_list(r->letter->lexicon, r->letter->lists, recase_item(r, token)->attributes, list);
}

/* Whether words that should have a capital have none. */
static inline bool recase_lacks_capitals(const struct recasing *r)
{
    return r->stretch == STRETCH_LOWER || r->stretch == STRETCH_CARELESS;
}

static inline bool recase_is_number(const struct recasing *r, size_t token)
{
    return token < r->letter->tokens.count && recase_item(r, token)->kind == TOKEN_NUMBER;
}

/* How common an English word it is, by the levels of SCOWL; 0: none. */
static inline uint8_t recase_tier(const struct recasing *r, size_t token)
{
    return lexicon_record(r->letter->lexicon, recase_item(r, token)->attributes)->tier;
}

/* Whether the token is of a code or joined to one, and how it is written then. */
bool recase_in_code(const struct recasing *r, size_t token, enum usual *usual);

/* How a word is usually written.  The words of a stretch are asked about in their order: what is known of one tells of the next. */
enum usual recase_usual(struct recasing *r, size_t token);

#endif
