/* The only door to PCRE2.
 *
 * A regex is compiled to be tried at a place where a trigger stands (anchored), or to search, for
 * the exhaustive mode.  Anchoring happens when compiling: PCRE2_ANCHORED at match time would switch
 * the JIT compiler off silently.  An anchored regex starts in the interpreter and is JIT-compiled
 * when that has taken many steps for its size: a single letter calls most rules only a few times,
 * which costs less than compiling, and machine code for all of them would take more memory than all
 * the rest.
 *
 * A (?C"...") callout (syntax: rules/pattern_file.h) becomes an assertion, which the caller decides
 * about. */
#ifndef SCRIM_RULES_REGEX_H
#define SCRIM_RULES_REGEX_H

#include "rules/assertion.h"

struct regex;
struct regex_scratch; /* one thread's match data, limits and JIT stack */

/* Decides an assertion (negation included).  start, end: for a phrase the group's bytes in the
 * subject, else the current place twice.  The lists of a word and a phrase are those of the lexicon
 * given at compile time. */
typedef bool assertion_holds(void *context, const struct assertion *assertion, size_t start,
                             size_t end);

/* REGEX_ASCII is anchored too, and for subjects of ASCII alone (rules/regex_ascii.h). */
enum regex_form { REGEX_ANCHORED, REGEX_ASCII, REGEX_SEARCHING };

/* pattern: NUL-terminated; rule: its id, for messages.  SCRIM_CONFIGURATION: what PCRE2 says of it,
 * a group that fields.def does not know, or a callout that is not understood or names an unknown
 * list; *fault (NULL: the message says where) is then a byte of the pattern, or its length. */
enum scrim_status regex_compile(const char *pattern, const char *rule, enum regex_form form,
                                const struct lexicon *lexicon, struct regex **regex, size_t *fault,
                                struct scrim_error *error);
void regex_free(struct regex *regex);

/* Groups, the whole match (0) included. */
size_t regex_group_count(const struct regex *regex);
/* enum field of a group, REGEX_NO_FIELD for one without a name or whose name begins with "test". */
enum { REGEX_NO_FIELD = 255 };
uint8_t regex_group_field(const struct regex *regex, size_t group);
/* Whether it can tell wide white space from a single blank. */
bool regex_asks_wide(const struct regex *regex);

/* holds and context are asked about assertions. */
enum scrim_status regex_scratch_new(assertion_holds *holds, void *context,
                                    struct regex_scratch **scratch, struct scrim_error *error);
void regex_scratch_free(struct regex_scratch *scratch);
/* All expressions that were matched with it are freed: there is room for machine code of others. */
void regex_scratch_forget(struct regex_scratch *scratch);

enum regex_result { REGEX_MISS, REGEX_HIT, REGEX_FAILED };

/* PCRE2's version, "10.42 2022-12-11", and whether it can compile to machine code here. */
enum { REGEX_VERSION_MAXIMUM = 64 };
void regex_library_version(char version[REGEX_VERSION_MAXIMUM], bool *jit);

/* Tries (or searches) from byte `start` of the subject, which is valid UTF-8.  REGEX_FAILED: a
 * limit was reached or memory is out, which must not be read as "no match"; *reason is PCRE2's
 * number. */
enum regex_result regex_match(struct regex *regex, struct regex_scratch *scratch,
                              struct slice subject, size_t start, int *reason);

/* Whether it was memory that was out. */
bool regex_lacked_memory(int reason);

/* Where a group stood in the last hit; false when it took no part. */
bool regex_group(const struct regex_scratch *scratch, size_t group, size_t *start, size_t *end);

#endif
