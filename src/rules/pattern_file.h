/* The .pat file: patterns as data, with their proof beside them.
 *
 *     # comment
 *     define month_short Jan|Feb|...       macro: %{month_short} in later lines of the same file;
 *                                          those of patterns/macros.pat, which is read first, hold
 *                                          everywhere
 *
 *     %{trigger} in a regex is any of the trigger words of its rule, which stand above it.
 *
 *     rule date/us-long                    area/name, unique; an empty line ends the stanza
 *       type DATE                          a type of types.def, or PROTECT
 *       role patient                       optional, for NAME
 *       guess FACILITY                     optional, for GAP and MARKER
 *       cross wrap                         strongest break a match may cross: none blank wide wrap
 *                                          column line paragraph page (default wrap)
 *       trigger list month                 one or more triggers, see below
 *       back 4                             how many tokens before the trigger the match may begin
 *                                          (default 0, at most 32)
 *       after , (                          optional: only a trigger right behind one of these marks
 *       confidence 0.98
 *       check date                         optional mechanism a match must pass (checks.def)
 *       regex (?<month_name>\pL{3,9})...    one line, raw to its end; fields.def names the groups
 *       hit On {July 3, 2014} he           braces round what must be hidden; {{ }} are literal
 *                                          ones; \n \t \f are breaks, \\ is a backslash
 *       miss the March of Dimes
 *
 * The regex is PCRE2 with UTF, UCP and DUPNAMES, matched against the view (text/view.h): one blank
 * stands for any healed wrap, so write ' ', and \s only where breaks are meant.  Caseless only with
 * (?i).
 *
 * Dictionary words are asked for by callouts:
 *
 *     (?C"list")          the word that ends here is in that list
 *     (?C"list|other")    in either
 *     (?C"!list")         in neither
 *     (?C"group:list")    the text of a named group (of fields.def, or one whose name begins with
 *                         "test") is an entry, be it a phrase; (?C"!group:list"): it is none
 *     (?C"wide")          the white space directly before this place is a wide run or a column gap
 *
 * A word is a run of letters and inner apostrophes.  The place must be the end of a whole word, a
 * group's text whole words; else the callout fails, even under "!".
 *
 * Triggers (a match must begin at, or up to `back` tokens before, a triggering token):
 *
 *     trigger list NAME       a word of that dictionary list, or the first of a phrase of it, with the next
 *     trigger entry NAME      a word of that list, not the first one of a phrase
 *     trigger word A B C      one of these words (folded)
 *     trigger digits 1 2      a run of one to two digits (`digits 4`: of four; 99 is any length);
 *                             `digits 1 2 /.-\s` only if the next byte is / . - or white space
 *     trigger mark @          a mark; several may be given: `mark ( [ #`
 *     trigger shape upper     a word of that shape (lower capital upper initial mixed)
 *     trigger gap             wide white space or a column's before the token, not a new line
 *     trigger any             every token (costly: only where nothing else is possible) */
#ifndef SCRIM_RULES_PATTERN_FILE_H
#define SCRIM_RULES_PATTERN_FILE_H

#include "base/arena.h"
#include "base/error.h"
#include "rules/outline.h"
#include "rules/types.h"
#include "text/view.h"

enum trigger_kind {
    TRIGGER_LIST,
    TRIGGER_ENTRY,
    TRIGGER_WORD,
    TRIGGER_DIGITS,
    TRIGGER_MARK,
    TRIGGER_SHAPE,
    TRIGGER_GAP,
    TRIGGER_ANY
};

struct trigger {
    enum trigger_kind kind;
    /* LIST, ENTRY: name; WORD: one word, folded; DIGITS: next bytes allowed, empty any; MARK: one
     * mark */
    struct slice text;
    uint8_t least, most; /* DIGITS */
    uint8_t shape;       /* SHAPE: enum token_shape */
    unsigned line, column;
};

struct example {
    struct slice text;             /* breaks unescaped, braces removed */
    uint32_t hide_start, hide_end; /* hit: byte range in text that must be hidden */
    bool hit;
    unsigned line;
};

enum { PATTERN_BACK_MOST = 32 }; /* tokens; more would make a rule as costly as `trigger any` */

struct pattern {
    const char *id;    /* "date/us-long" */
    const char *area;  /* "date": the pass in the log */
    struct slice file; /* for messages */
    unsigned line, column;
    unsigned regex_line;
    const uint32_t *regex_columns; /* of each byte of regex where it is written; NULL when trusted */
    uint8_t type, role, guess;
    uint8_t cross; /* enum break_strength */
    uint8_t back; /* tokens before its trigger that a match may begin; PATTERN_BACK_MOST at most */
    bool has_after;
    struct byte_set after; /* marks, one of which stands before a trigger */
    uint16_t confidence; /* thousandths */
    const char *check;   /* NULL: none */
    const char *regex;   /* macros expanded, NUL-terminated for PCRE2 */
    bool trusted; /* built in and proven by `make test`: its regex is compiled when first needed */
    struct trigger *triggers;
    size_t trigger_count, trigger_capacity;
    struct example *examples;
    size_t example_count, example_capacity;
};

struct macro {
    struct slice name, text;
};

struct patterns {
    struct pattern *items;
    size_t count, capacity;
    struct arena arena;   /* owns all strings */
    struct macro *macros; /* macros of macros.pat, then those of the file being read */
    size_t macro_count, macro_capacity, shared_macros;
    /* Of the built-in rules ("expressions" of rules/builtin.h); empty: read from the rules. */
    struct slice expressions;
    /* Of the built-in rules with the built-in lists alone ("dispatch" of rules/builtin.h); empty: made from both. */
    struct slice dispatch;
    bool trusted; /* given to the patterns read from now on; set by who reads the built-in ones */
};

void patterns_init(struct patterns *patterns);
void patterns_free(struct patterns *patterns);

/* Reads one file's text; `name`, its path, is used in messages ("mine/date.pat:12:3: ...").
 * SCRIM_CONFIGURATION: the place and what is wrong, with the nearest right name.  A rule must have
 * type, trigger, confidence, regex, a hit and a miss. */
enum scrim_status patterns_read(struct patterns *patterns, struct slice name, struct slice text,
                                struct scrim_error *error);

/* Makes every trigger word of these patterns a cue of the lexicon being built; without it
 * ruleset_new refuses them. */
struct lexicon_builder;
enum scrim_status patterns_add_cues(const struct patterns *patterns,
                                    struct lexicon_builder *builder, struct scrim_error *error);

#endif
