/* A ruleset: patterns bound to a lexicon, compiled when first needed, run over a view.
 *
 * Two ways to run it find the same: dispatched (each rule tried only where one of its triggers
 * stands, anchored there) and exhaustive (each rule over each segment, unanchored), which is the
 * oracle of the first.  In both, matches of one rule do not overlap: leftmost first, the next
 * search starts where the last match ended. */
#ifndef SCRIM_RULES_RULESET_H
#define SCRIM_RULES_RULESET_H

#include "rules/candidate.h"
#include "rules/lexicon.h"
#include "rules/pattern_file.h"

struct ruleset; /* constant after loading; shared by threads */
struct scanner; /* one thread's match data, JIT stack and lazily compiled patterns' cache */

/* Takes over nothing: patterns and lexicon must outlive the ruleset.  SCRIM_CONFIGURATION: a trigger
 * names a list or word that the lexicon lacks, a check is not in checks.def, or the regex of a
 * pattern that is not trusted does not compile, has a group that fields.def lacks, or a bad callout.
 * A trusted pattern's regex says so when it is first tried. */
enum scrim_status ruleset_new(const struct patterns *patterns, const struct lexicon *lexicon,
                              struct ruleset **ruleset, struct scrim_error *error);
void ruleset_free(struct ruleset *ruleset);

enum scrim_status scanner_new(const struct ruleset *ruleset, struct scanner **scanner,
                              struct scrim_error *error);
void scanner_free(struct scanner *scanner);

/* Frees the compiled expressions, some megabytes; what is asked for again is compiled again. */
void scanner_forget_expressions(struct scanner *scanner);

/* Appends a candidate for every match of every rule to `candidates` (the owner
 * frees them), in order of view start. Any PCRE2 error but "no match" is SCRIM_REFUSED with the
 * rule's id: reading it as "no match" would be a leak. */
enum scrim_status scanner_run(struct scanner *scanner, const struct view *view,
                              const struct tokens *tokens, bool exhaustive,
                              struct candidates *candidates, struct scrim_error *error);

/* The same for matches that begin at tokens whose bit in places[] is set.  Exhaustive: everywhere. */
enum scrim_status scanner_run_at(struct scanner *scanner, const struct view *view, const struct tokens *tokens, const uint64_t *places,
                                 bool exhaustive, struct candidates *candidates, struct scrim_error *error);

/* What each rule has done since the scanner was made (for budgets and `rules cost`). */
struct rule_cost {
    const char *rule;
    uint64_t tries; /* places where it might begin, by its trigger and the bytes around it */
    uint64_t calls; /* of PCRE2 */
    uint64_t hits;
    uint64_t nanoseconds; /* of all tries; 0 unless scanner_take_times */
};
size_t scanner_costs(const struct scanner *scanner, const struct rule_cost **costs);

/* From now on the clock is read at every try, and the counting starts anew. */
void scanner_take_times(struct scanner *scanner);

/* Runs the examples of every pattern (`patterns`: the ruleset's, or the same with their examples), each as a document of one line: the rule must hide the braces of a
 * hit and nothing of a miss, dispatched and exhaustive alike, and find a hit with any blank of it
 * wrapped or doubled where the rule crosses such breaks.  Then, if all passed, judges how often each
 * rule was tried over all examples.  A failure is reported as a line "file:line: rule: what". */
typedef bool report_line(void *context, const char *text, size_t length);
enum scrim_status ruleset_test(const struct ruleset *ruleset, const struct patterns *patterns, report_line *report, void *context,
                               size_t *passed, size_t *failed, struct scrim_error *error);

#endif
