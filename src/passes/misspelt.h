/* What an unknown word in small letters was meant to be: "suposed", "dizy", "adress". */
#ifndef SCRIM_PASSES_MISSPELT_H
#define SCRIM_PASSES_MISSPELT_H

#include "passes/letter.h"

/* The lexicon record of an everyday English word that is one slip away (a letter once that should stand twice, a vowel left out, two letters
 * exchanged; one too many is as often a surname: "harte") and is nobody's name; LEXICON_UNKNOWN: there is none, or the word is short. */
uint16_t misspelt_record(const struct letter *letter, struct slice word);

#endif
