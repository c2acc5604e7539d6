/* Which rules to try at which token: the triggers of all rules, turned round. */
#ifndef SCRIM_RULES_DISPATCH_H
#define SCRIM_RULES_DISPATCH_H

#include "rules/lexicon.h"
#include "rules/pattern_file.h"

enum { DISPATCH_DIGITS = 20, DISPATCH_MARKS = 129, DISPATCH_SHAPES = SHAPE_MIXED + 1 };

/* For every key (a record, a mark's byte, a shape ...) a run of rule numbers. */
struct rule_sets {
    uint32_t *starts; /* one a key, and the end */
    uint16_t *rules;
    size_t key_count;
};

/* A rule for digit runs of one length, where the next byte is one of a set. */
struct digit_rule {
    uint16_t rule;
    uint64_t next[4]; /* bit b: byte b may follow; the end counts as a line break */
};

struct digit_rules {
    struct digit_rule *items;
    size_t count, capacity;
};

struct dispatch {
    struct rule_sets records, marks, shapes, gap, any;
    struct digit_rules digits[DISPATCH_DIGITS + 1]; /* by length; the last for longer ones too */
};

/* SCRIM_CONFIGURATION: a trigger names a list the lexicon lacks, or a word that is no cue of it. */
enum scrim_status dispatch_build(struct dispatch *dispatch, const struct patterns *patterns,
                                 const struct lexicon *lexicon, struct scrim_error *error);
void dispatch_free(struct dispatch *dispatch);

#endif
