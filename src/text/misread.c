#include "text/misread.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/ascii.h"

enum {
    WORD_LETTERS = 4,    /* a shorter run is a unit, a dose, a code: "5mg", "q8h", "t1c0" */
    NOUGHT_LETTERS = 3,  /* behind one: "0rr"; not "0mg" */
    AGE_LETTERS = 2,     /* behind a hyphen: "-0ld" */
    CAPITAL_LETTERS = 6, /* among capitals, where codes are as long */
    NUMBER_BYTES = 3     /* "4l" may be litres */
};

static bool is_letter(char byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* A run of ASCII letters and digits with nothing of the kind beside it. */
struct run {
    char *text;
    size_t length, letters, digits, lower;
    bool open;     /* a letter beyond ASCII stands beside it */
    bool hyphened; /* behind a hyphen: "year-0ld" */
};

/* The letter that a digit is read for in small letters, in capitals; 0: none. */
static char letter_for(char digit, bool small)
{
    const char *digits = small ? "015" : "0158", *letters = small ? "ols" : "OISB";
    const char *found = strchr(digits, digit);
    return found && digit ? letters[found - digits] : 0;
}

/* Whether the digit at `at` stands where letters do: between two, or as one of "11" between two. */
static bool is_inside(const struct run *run, size_t at)
{
    size_t first = at, last = at;
    if (run->text[at] == '1') {
        first -= at > 0 && run->text[at - 1] == '1';
        last += first == at && at + 1 < run->length && run->text[at + 1] == '1';
    }
    return first > 0 && last + 1 < run->length && is_letter(run->text[first - 1]) && is_letter(run->text[last + 1]);
}

/* A nought that begins or ends a word in small letters: "0rr", "tw0". */
static bool is_edge(const struct run *run, size_t at, bool small)
{
    return small && run->text[at] == '0' && (at == 0 || at + 1 == run->length) && run->digits == 1;
}

static void mend_word(struct run *run)
{
    size_t capitals = run->letters - run->lower;
    bool small = capitals == 0 || (capitals == 1 && !ascii_is_lower(run->text[0])), begins = ascii_is_digit(run->text[0]);
    size_t least = run->hyphened ? AGE_LETTERS : begins ? NOUGHT_LETTERS : WORD_LETTERS;
    if (run->digits > 2 || (small ? run->letters < least : run->lower > 0 || run->letters < CAPITAL_LETTERS || run->digits > 1))
        return;
    for (size_t i = 0; i < run->length; i++)
        if (ascii_is_digit(run->text[i]) && (letter_for(run->text[i], small) == 0 || (!is_inside(run, i) && !is_edge(run, i, small))))
            return;
    for (size_t i = 0; i < run->length; i++)
        if (ascii_is_digit(run->text[i]))
            run->text[i] = letter_for(run->text[i], small);
    if (begins && !run->hyphened) /* it is a great O that looks like a nought: "0rr" */
        run->text[0] = 'O';
}

static char digit_for(char letter)
{
    return letter == 'O' || letter == 'o' ? '0' : letter == 'l' || letter == 'I' ? '1' : 0;
}

static void mend_number(struct run *run)
{
    char last = run->text[run->length - 1];
    if (run->length < NUMBER_BYTES || run->digits < 2 || run->letters > run->digits || (last == 'l' && run->length == NUMBER_BYTES))
        return;
    for (size_t i = 0; i < run->length; i++)
        if (!ascii_is_digit(run->text[i]) && digit_for(run->text[i]) == 0)
            return;
    for (size_t i = 0; i < run->length; i++)
        if (!ascii_is_digit(run->text[i]))
            run->text[i] = digit_for(run->text[i]);
}

/* "O3-17": a nought before the digit of a day or a month. */
static void mend_day(struct run *run, const char *end)
{
    const char *after = run->text + run->length;
    bool goes_on = end - after > 1 && (*after == '-' || *after == '/') && ascii_is_digit(after[1]);
    if (run->length == 2 && run->text[0] == 'O' && ascii_is_digit(run->text[1]) && goes_on)
        run->text[0] = '0';
}

static void mend_run(struct run *run, const char *end)
{
    if (run->letters == 0 || run->digits == 0 || run->open)
        return;
    mend_day(run, end);
    if (run->letters > run->digits)
        mend_word(run);
    else
        mend_number(run);
}

void misread_mend(char *text, size_t length)
{
    char *end = text + length;
    for (char *at = text; at < end;) {
        struct run run = {.text = at, .open = at > text && (unsigned char)at[-1] >= 0x80, .hyphened = at > text && at[-1] == '-'};
        for (; at < end && (ascii_is_digit(*at) || is_letter(*at)); at++) {
            run.digits += ascii_is_digit(*at);
            run.letters += !ascii_is_digit(*at);
            run.lower += ascii_is_lower(*at);
        }
        run.length = (size_t)(at - run.text);
        run.open = run.open || (at < end && (unsigned char)*at >= 0x80);
        mend_run(&run, end);
        at += run.length == 0;
    }
}
