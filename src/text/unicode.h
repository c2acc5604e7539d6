/* What Unicode says about a character: the only door to ICU's properties, normalisation and case.
 */
#ifndef SCRIM_TEXT_UNICODE_H
#define SCRIM_TEXT_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

enum character_class {
    CHARACTER_OTHER,
    CHARACTER_UPPER, /* title case included */
    CHARACTER_LOWER,
    CHARACTER_LETTER,    /* a letter without case */
    CHARACTER_COMBINING, /* a mark on the letter before it */
    CHARACTER_DIGIT,     /* a decimal digit of any script */
    CHARACTER_BLANK,     /* space of any width, Braille blank, Hangul filler */
    CHARACTER_IGNORABLE, /* shows nothing: zero width, soft hyphen, BOM, bidi control, tag; or
                            only a frame round a letter: circle, keycap */
    CHARACTER_CONTROL    /* C0 or C1 */
};

/* Decodes the character at *at of valid UTF-8 and moves *at behind it. */
uint32_t unicode_next(struct slice text, size_t *at);

/* The character that ends before `at` (at > 0); *start receives its first byte. */
uint32_t unicode_previous(struct slice text, size_t at, size_t *start);

/* Writes the character's UTF-8 and returns its length, 1 to 4 bytes. */
size_t unicode_put(uint32_t character, char out[4]);

enum character_class unicode_class(uint32_t character);
bool unicode_is_letter(uint32_t character); /* with or without case; a combining mark is none */
unsigned unicode_digit(uint32_t character); /* 0-9 of a CHARACTER_DIGIT */

/* The digit that a raised, lowered, circled or dotted one shows; -1: it shows none, or more. */
int unicode_dressed_digit(uint32_t character);

/* Kinds of ignorable characters that can carry a payload: tags (U+E0000 block), bidi embeddings,
 * overrides and isolates, variation selectors. */
enum hidden_kind { HIDDEN_PLAIN, HIDDEN_TAG, HIDDEN_BIDI, HIDDEN_SELECTOR };
enum hidden_kind unicode_hidden_kind(uint32_t character);

/* The ASCII mark a typographic quote, apostrophe or dash stands for; 0 when it is none. */
char unicode_plain_mark(uint32_t character);

bool unicode_is_latin(uint32_t character);

/* A compatibility character that stands for plain letters or digits (ligature, fullwidth,
 * mathematical, circled, squared or raised letter, long s): writes them to out and returns their
 * bytes; 0 when it stays as it is.  Raised digits, fractions and units stay: joined to the text
 * beside them they would change its meaning. */
enum { UNICODE_PLAIN_MAXIMUM = 32 };
size_t unicode_plain_form(uint32_t character, char out[UNICODE_PLAIN_MAXIMUM]);

/* Whether NFC could join the character to the one before it. */
bool unicode_joins_previous(uint32_t character);

/* Whether the character alone is not in NFC. */
bool unicode_changes_alone(uint32_t character);

/* NFC of a short text.  Returns its bytes, 0 when it does not fit capacity or text is too long. */
enum { UNICODE_CLUSTER_BYTES = 128 };
size_t unicode_compose(struct slice text, char *out, size_t capacity);

/* Appends the dictionary key of one character: lower case, no accents; 0 bytes when only
 * an accent.  Returns the bytes written; SIZE_MAX when they do not fit. */
size_t unicode_fold(uint32_t character, char *out, size_t capacity);

/* The base letter of an accented one (é -> e), the character itself when it has none. */
uint32_t unicode_base_letter(uint32_t character);

/* Upper, lower or title case of one character, full mappings without locale (ß -> SS), as UTF-8. */
enum { UNICODE_CASE_MAXIMUM = 16 };
enum unicode_case { UNICODE_TO_UPPER, UNICODE_TO_LOWER, UNICODE_TO_TITLE };
size_t unicode_case(uint32_t character, enum unicode_case wanted, char out[UNICODE_CASE_MAXIMUM]);

/* Makes ready what ICU makes when it is first asked for; no other function here can fail after it.
 * False: out of memory. */
bool unicode_start(void);

/* The Unicode version that ICU speaks, "15.0". */
const char *unicode_version(void);
/* The version of ICU itself, "72.1". */
const char *unicode_library_version(void);

#endif
