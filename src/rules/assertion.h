/* An assertion: what a (?C"...") callout of an expression asks about the text it stands in. */
#ifndef SCRIM_RULES_ASSERTION_H
#define SCRIM_RULES_ASSERTION_H

#include "rules/lexicon.h"

enum { ASSERTION_GROUPS = 8 }; /* groups that may share the name an assertion tests */

enum assertion_kind {
    ASSERTION_WORD,   /* the word that ends here is in a list */
    ASSERTION_PHRASE, /* the text of a group is an entry of a list */
    ASSERTION_WIDE    /* the white space before this place is wide */
};

struct assertion {
    size_t offset; /* of its string in the expression: how PCRE2 names it at match time */
    enum assertion_kind kind;
    bool negated;
    uint64_t lists[2]; /* bit n: list n counts */
    uint16_t groups[ASSERTION_GROUPS];
    size_t group_count;
};

/* Fills in the groups that have a name.  False: there is none, or there are too many. */
typedef bool find_assertion_groups(const void *context, struct slice name,
                                   struct assertion *assertion);

/* Reads a callout's string: "wide", "list|other", "!list", "group:list", "!group:list".
 * SCRIM_CONFIGURATION: it is not understood, or names a list that the lexicon lacks or a group that
 * the expression lacks, at byte *wrong of the text; rule: for the message. */
enum scrim_status assertion_read(struct slice text, const char *rule, const struct lexicon *lexicon,
                                 find_assertion_groups *find_groups, const void *context,
                                 struct assertion *assertion, size_t *wrong,
                                 struct scrim_error *error);

#endif
