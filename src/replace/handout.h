/* Handing out pseudonyms: every original of a document is asked for first, then all are served, in
 * the order of keyed tags, so that who gets the first choice does not depend on who is named first
 * in the text (security.md 7.2, b).  No two originals get the same, none gets what stands in the
 * document. */
#ifndef SCRIM_REPLACE_HANDOUT_H
#define SCRIM_REPLACE_HANDOUT_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/hash.h"
#include "replace/draw.h"
#include "replace/pool.h"
#include "text/tokens.h"

enum category {
    CATEGORY_SURNAME,
    CATEGORY_GIVEN_MALE,
    CATEGORY_GIVEN_FEMALE,
    CATEGORY_GIVEN_NEUTRAL,
    CATEGORY_STEM,
    CATEGORY_STREET,
    CATEGORY_PHONE,         /* norm: 10 or 7 digits of the North American plan */
    CATEGORY_PHONE_BRITISH, /* norm: the national number from its 0 on */
    CATEGORY_DIGITS,        /* norm: digits; the surrogate has as many */
    CATEGORY_SSN,           /* norm: 9 digits */
    CATEGORY_NUMBER,        /* norm: letters and digits; each is drawn anew in its kind */
    CATEGORY_PATH,          /* the same, of a path; no check digits */
    CATEGORY_EMAIL,
    CATEGORY_HOST,
    CATEGORY_IPV4,
    CATEGORY_IPV6,
    CATEGORY_MAC,
    CATEGORY_USERNAME,
    CATEGORY_COUNT
};

struct handout_item {
    struct slice norm;
    uint8_t category;
    bool served;  /* false after handout_serve: no free surrogate was found */
    bool stepped; /* another original of the document made it step aside */
    uint64_t tag;
    unsigned char first[32]; /* block 0 of step 0: the tag is in it, and most draws end there */
    uint64_t choice;         /* of a pool: the entry that step 0 draws */
    struct slice surrogate; /* words: as the pool shows them; numbers: letters and digits only, or
                               the whole contact */
};

/* A letter has hundreds of words with a capital and needs a few dozen names: words wait, by their
 * first two letters and the last, until a surrogate with the same ones is tried. */
enum { HANDOUT_BUCKETS = 512 };

struct handout {
    struct arena *arena;
    const struct pool *pools; /* POOL_COUNT */
    const struct scope_key *scope;
    struct category_key *keys; /* CATEGORY_COUNT */
    bool key_ready[CATEGORY_COUNT];
    struct hash_map index;     /* category byte and norm -> place in items + 1 */
    struct hash_map forbidden; /* folded words and normalised numbers of the document */
    struct slice text;               /* the words of tokens, of which some are forbidden */
    const struct token *tokens;
    uint32_t *waiting;               /* tokens of forbidden words not yet in the table, bucket by bucket */
    uint32_t waiting_end[HANDOUT_BUCKETS]; /* where each bucket ends in waiting; it starts where the one before ends */
    bool waited[HANDOUT_BUCKETS];    /* its words are in the table */
    struct hash_map taken;
    struct handout_item *items;
    size_t count, capacity;
    bool failed; /* memory was out */
    bool used_up[POOL_COUNT];   /* no entry is free any more */
    size_t misses[POOL_COUNT];  /* originals that got nothing from the pool */
};

void handout_init(struct handout *handout, struct arena *arena, struct hash_seed seed,
                  const struct pool *pools, const struct scope_key *scope);
void handout_free(struct handout *handout);

/* What no surrogate may equal: a folded word, or a number's letters and digits in lower case.  The
 * slice must outlive the handout. */
void handout_forbid(struct handout *handout, struct slice word);
/* The same of a word as it stands in the document. */
void handout_forbid_word(struct handout *handout, struct slice word);
/* The same of all words of a text with a capital, once, each folded only when it matters.  Text and tokens must outlive the handout. */
void handout_forbid_capitals(struct handout *handout, struct slice text, const struct tokens *tokens);

/* Which those are.  A token_test. */
static inline unsigned has_capital(const void *context, size_t token, const struct token *item)
{
    (void)context;
    (void)token;
    return (item->kind == TOKEN_WORD) & (item->shape != SHAPE_LOWER) & (item->shape != SHAPE_INITIAL);
}
bool handout_is_forbidden(struct handout *handout, struct slice word);

/* Asks for a surrogate of norm, which is copied.  Asking twice is asking once.  The answer is the item's place in items + 1; 0: norm is
 * empty, or memory is out. */
size_t handout_ask(struct handout *handout, enum category category, struct slice norm);
/* Serves all.  SCRIM_TRY_AGAIN: memory is out, here or before. */
enum scrim_status handout_serve(struct handout *handout, struct scrim_error *error);
/* What was handed out; NULL when nobody asked or nothing was free. */
const struct handout_item *handout_find(struct handout *handout, enum category category,
                                        struct slice norm);

/* What was handed out to what handout_ask gave this answer; NULL: nothing was. */
const struct handout_item *handout_given(const struct handout *handout, size_t answer);

/* The category's key, derived when first needed. */
const struct category_key *handout_key(struct handout *handout, enum category category);

#endif
