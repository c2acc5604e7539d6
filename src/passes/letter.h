/* The letter under work: where passes meet.  Passes never include each other; each reads the view, the tokens and what
 * earlier passes believed, and adds candidates. */
#ifndef SCRIM_PASSES_LETTER_H
#define SCRIM_PASSES_LETTER_H

#include "base/arena.h"
#include "base/hash.h"
#include "base/pairs.h"
#include "rules/candidate.h"
#include "rules/lexicon.h"
#include "passes/word_lists.h"
#include "rules/ruleset.h"
#include "text/encoding.h"
#include "text/tokens.h"
#include "text/view.h"

struct evidence_model; /* passes/evidence.h: weights of names, employers, facilities */
struct context_model;  /* passes/context.h: weights of ages and trades */
struct protect_lists;  /* passes/protect.h */
struct known;          /* passes/known.h: what the caller knows */
struct user_terms;     /* passes/terms.h: what the caller wants hidden or kept */
struct decisions;      /* passes/decisions_file.h: what a reviewer decided */
struct token_classes;
struct typed_value;    /* passes/typed.h: what the caller says the whole text is */

struct letter {
    struct arena *arena;
    struct arena *aside; /* another, for what goes at another time */
    struct decoded decoded;
    struct view view;
    struct tokens tokens;
    struct candidates candidates;
    const struct lexicon *lexicon;
    const struct word_lists *lists;
    const struct protect_lists *protect;
    const struct pairs *nicknames;       /* nickname, given name; NULL: none known */
    const struct pairs *workplaces;      /* profession, kind of workplace; NULL: none known */
    const struct pairs *columns;         /* label of a column, type; NULL: none known */
    const struct evidence_model *evidence;
    const struct context_model *context;
    const struct known *known;       /* NULL: nothing */
    const struct user_terms *terms;  /* NULL: none */
    struct decisions *decisions;     /* NULL: none */
    const struct typed_value *typed; /* NULL: a letter */
    struct scanner *scanner;
    struct token_classes *classes; /* set by the pass words; passes/word_classes.h */
    uint64_t *protected_tokens;    /* bit by bit the words in protected ranges; NULL: the candidates say it; passes/shields.h */
    const uint64_t *places;        /* bit by bit the tokens where the passes patterns and mentions look; NULL: everywhere */
    struct hash_seed seed;        /* for tables keyed by words of the letter */
    bool exhaustive;
    const char *review_reason;    /* why the whole letter needs review ("language", "rtf" ...), or NULL */
};

/* Whether the passes patterns and mentions look at a token. */
static inline bool letter_looks_at(const struct letter *letter, size_t token)
{
    return !letter->places || (letter->places[token / 64] >> (token % 64) & 1) != 0;
}

/* The bytes of a token in the view. */
static inline struct slice letter_word(const struct letter *letter, size_t token)
{
    const struct token *t = &letter->tokens.items[token];
    return slice_of(letter->view.text.data + t->start, t->length);
}

/* The dictionary key of a word, or the digits of a number, in `key` of LIMIT_WORD_KEY bytes; empty for marks and for what
 * is too long. */
struct slice letter_key(const struct letter *letter, size_t token, char *key);

/* Frees tokens and candidates where they take more than the next letter is likely to need. */
void letter_let_go(struct letter *letter);

/* Appends a candidate of noughts, without fields, to be filled at *candidate before the next is added.
 * SCRIM_TRY_AGAIN or SCRIM_REFUSED (LIMIT_CANDIDATES). */
enum scrim_status letter_place(struct letter *letter, struct candidate **candidate, struct scrim_error *error);

/* Appends a copy of a candidate.  Errors: as above. */
enum scrim_status letter_add(struct letter *letter, const struct candidate *candidate, struct scrim_error *error);

#endif
