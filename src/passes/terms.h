/* Terms that the caller wants hidden or kept wherever they stand (--hide, --keep), one a line;
 * lines that begin with "#" are comments.  What is hidden is hidden whatever the profile says; what
 * is kept is kept whatever was found there, unless a hidden term overlaps it. */
#ifndef SCRIM_PASSES_TERMS_H
#define SCRIM_PASSES_TERMS_H

#include "passes/letter.h"

#define RULE_HIDE "user/hide"
#define RULE_KEEP "user/keep"

struct user_terms;

/* A file of terms; no text: none. */
struct terms_file {
    struct slice path; /* for messages */
    struct slice text;
};

/* *terms is the caller's to free; constant afterwards.  SCRIM_CONFIGURATION with the place: a line
 * without letters and digits, too long, or no UTF-8; SCRIM_TRY_AGAIN. */
enum scrim_status user_terms_new(const struct terms_file *hide, const struct terms_file *keep,
                                 const struct lexicon *lexicon, const struct word_lists *lists,
                                 struct hash_seed seed, struct user_terms **terms,
                                 struct scrim_error *error);
void user_terms_free(struct user_terms *terms);

#endif
