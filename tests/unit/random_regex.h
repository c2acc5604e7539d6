/* Random expressions of the kinds that patterns use, and random text for them to meet. */
#ifndef SCRIM_TESTS_RANDOM_REGEX_H
#define SCRIM_TESTS_RANDOM_REGEX_H

#include "rules_fixture.h"

static inline void append_choice(struct buffer *out, uint64_t *random, const char *const *choices,
                                 size_t count)
{
    buffer_append_string(out, choices[next_random(random, (uint32_t)count)]);
}

static inline void append_quantifier(struct buffer *out, uint64_t *random)
{
    static const char *const quantifiers[] = {"?",     "*",    "+",  "{2}", "{1,3}",
                                              "{0,2}", "{2,}", "??", "+?",  "*+"};
    if (next_random(random, 3) == 0)
        append_choice(out, random, quantifiers, ARRAY_COUNT(quantifiers));
}

/* ascii: no character beyond ASCII in it. */
static inline void append_random_regex(struct buffer *out, uint64_t *random, unsigned depth,
                                       bool ascii)
{
    static const char *const atoms[] = {
        "a",       "b",    "S",     "k",        "1",           "2",          "/",       " ",
        "-",       ",",    "\\.",   "'",        "\\d",         "\\w",        "\\s",     "\\pL",
        "\\p{Lu}", "\\pN", "[ab1]", "[^a-c ]",  "[\\pL'-]",    "[^\\pL\\d]", "[0-9/.]", "[A-Z]",
        ".",       "\\b",  "\\x41", "[\\d\\s]", "(?:1|22|a1)", "\\p{Ll}",    "ü",       "[ßé]"};
    static const char *const opens[] = {"(?:", "(", "(?>", "(?i:", "(?=", "(?!", "(?:", "(?:"};
    static const char *const behinds[] = {"(?<![\\pL\\pN])", "(?<=[ ,])",   "(?<!\\d)", "(?<=a |b)",
                                          "(?<=\\d, )",      "(?<!a|[ /])", "(?<!12)"};
    unsigned items = 1 + next_random(random, 4);
    if (depth == 0 && next_random(random, 2) == 0)
        append_choice(out, random, behinds, ARRAY_COUNT(behinds));
    if (depth == 0 && next_random(random, 5) == 0)
        buffer_append_string(out, "(?i)");
    for (unsigned i = 0; i < items; i++) {
        if (depth < 3 && next_random(random, 4) == 0) {
            append_choice(out, random, opens, ARRAY_COUNT(opens));
            append_random_regex(out, random, depth + 1, ascii);
            buffer_append_byte(out, ')');
        } else {
            append_choice(out, random, atoms, ARRAY_COUNT(atoms) - (ascii ? 2 : 0));
        }
        append_quantifier(out, random);
        if (next_random(random, 7) == 0)
            buffer_append_byte(out, '|');
    }
}

static inline void append_random_text(struct buffer *out, uint64_t *random, bool ascii)
{
    static const char *const pieces[] = {
        "a", "b", "ab", "Sab", "SK",   "k1", "12", "1",  "2/1", " ", " ", " ", ", ", "-", "'s ",
        "'", ".", "/",  "\n",  "\n\n", "  ", "A",  "a1", "22",  "x", "ü", "É", "ß",  "ſ", "–"};
    for (uint32_t i = 4 + next_random(random, 30); i > 0; i--)
        append_choice(out, random, pieces, ARRAY_COUNT(pieces) - (ascii ? 5 : 0));
}

#endif
