/* A scanner's inside, shared by the files that run rules. */
#ifndef SCRIM_RULES_SCANNER_PARTS_H
#define SCRIM_RULES_SCANNER_PARTS_H

#include "rules/regex.h"
#include "rules/ruleset_parts.h"
#include "rules/segments.h"

/* What a scanner keeps of a rule. */
struct rule_state {
    struct regex *forms[REGEX_SEARCHING + 1]; /* by enum regex_form; NULL until first needed */
};

/* Tokens whose triggers are kept: a power of two, more than a rule can begin before its trigger. */
enum { TOKENS_KEPT = 64 };
_Static_assert((int)TOKENS_KEPT > (int)PATTERN_BACK_MOST, "a token is tried when its triggers are known");

/* A rule to try at a token, in a segment. */
struct attempt {
    uint32_t token, start_byte, end_byte;
    uint16_t behind; /* the number of the rule's next attempt */
    bool ascii;
};

/* The attempts of a rule that wait, by number. */
struct rule_queue {
    uint16_t first, last;
    uint8_t cross; /* of the pattern */
};

/* Rules of a word of a row that may begin at the token that is tried. */
struct rules_left {
    uint64_t rules;
    size_t word;
};

enum { ATTEMPTS_AT_ONCE = 2048 };

struct scanner {
    const struct ruleset *ruleset;
    struct regex_scratch *scratch;
    struct rule_state *states;
    uint32_t *next_bytes; /* by rule: a start before it lies inside the last match */
    struct rule_cost *costs;
    bool timed;
    uint64_t clock_cost; /* nanoseconds that reading the clock adds to a try */
    /* The document being scanned: */
    const struct view *view;
    const struct tokens *tokens;
    const uint64_t *places; /* bit by bit the tokens at which matches may begin; NULL: all */
    struct candidates *candidates;
    struct scrim_error *error;
    struct segments segments[BREAK_PAGE + 1];
    uint32_t subject_start; /* byte of the view where the subject of the running match begins */
    size_t cursor;          /* a token near the place that assertions were last asked about */
    uint32_t words[OUTLINE_WORDS]; /* where the next words begin, seen from the token that is tried */
    uint16_t only;          /* this rule alone, or RULE_ALL */
    uint64_t *triggered; /* by token, the latest TOKENS_KEPT: the rules that may begin there, as far as triggers tell; words outside
                            the mask hold nothing */
    struct rules_left left[64]; /* a mask has as many bits */
    struct attempt attempts[ATTEMPTS_AT_ONCE]; /* what waits to be tried; rules/attempts.h */
    uint16_t waiting[ATTEMPTS_AT_ONCE];        /* the rules of these, each once */
    size_t attempt_count, waiting_count;
    struct rule_queue *queues; /* by rule */
};

/* The clock where times are taken, else 0.  Nanoseconds. */
uint64_t scanner_clock(const struct scanner *scanner);
/* Adds the time since then to the rule's. */
void scanner_note_time(struct scanner *scanner, uint16_t rule, uint64_t begun);

/* The rule's expression in a form, compiled when it is first asked for. */
enum scrim_status scanner_prepare(const struct scanner *scanner, uint16_t rule,
                                  enum regex_form form, struct regex **regex);

/* SCRIM_REFUSED: the expression met a limit, which must not be taken for "no match". */
enum scrim_status scanner_rule_error(const struct scanner *scanner, uint16_t rule, int reason);

/* Keeps the match that the scratch holds unless its check refuses it, or it hides nothing (which
 * only a gap may). */
enum scrim_status scanner_accept(struct scanner *scanner, const struct regex *regex, uint16_t rule,
                                 bool *accepted);

/* Answers the assertions of expressions (assertion_holds of rules/regex.h; context: the scanner).
 */
bool scanner_holds(void *context, const struct assertion *assertion, size_t start, size_t end);

/* Tries the rules that the document's tokens trigger. */
enum scrim_status scanner_dispatch(struct scanner *scanner);

/* All matches of a rule in the document, wherever they begin. */
enum scrim_status scanner_search(struct scanner *scanner, uint16_t rule);

#endif
