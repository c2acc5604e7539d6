/* All limits, each with what happens beyond it.  A limit exists so that no input, however odd,
 * takes more time or memory than a letter of its size deserves; beyond a limit the document is
 * withheld, never half read. */
#ifndef SCRIM_BASE_LIMITS_H
#define SCRIM_BASE_LIMITS_H

#include <stddef.h>

/* Bytes of a document unless --max-size: SCRIM_REFUSED. */
#define LIMIT_DOCUMENT_DEFAULT ((size_t)64 << 20)
/* --max-size itself may not exceed it: SCRIM_USAGE. */
#define LIMIT_DOCUMENT ((size_t)1 << 30)
/* Tokens of a document: SCRIM_REFUSED. */
#define LIMIT_TOKENS ((size_t)400 << 20)
/* Candidates of a document: SCRIM_REFUSED. */
#define LIMIT_CANDIDATES ((size_t)64 << 20)
/* Bytes of one token; a longer run becomes several tokens. */
#define LIMIT_TOKEN_LENGTH 65535u
/* Bytes of a dictionary key; longer words are in no list. */
#define LIMIT_WORD_KEY 64u
/* Words of a dictionary phrase: SCRIM_CONFIGURATION. */
#define LIMIT_PHRASE_WORDS 8u
/* PCRE2 match limit of one attempt: SCRIM_REFUSED. */
#define LIMIT_MATCH 20000u
/* The same where one attempt scans a whole segment. */
#define LIMIT_MATCH_EXHAUSTIVE 10000000u
/* PCRE2 depth limit: SCRIM_REFUSED. */
#define LIMIT_MATCH_DEPTH 2000u
/* PCRE2 heap limit, KiB: SCRIM_REFUSED. */
#define LIMIT_MATCH_HEAP 20000u
/* Bytes of a worker's JIT stack: SCRIM_REFUSED. */
#define LIMIT_JIT_STACK ((size_t)1 << 20)
/* Bytes of a .pat file: SCRIM_CONFIGURATION. */
#define LIMIT_PATTERN_FILE ((size_t)4 << 20)
/* Rules of an engine: SCRIM_CONFIGURATION. */
#define LIMIT_RULES 4000u
/* Dictionary lists of an engine: SCRIM_CONFIGURATION. */
#define LIMIT_LISTS 128u
/* Bytes of one list: SCRIM_CONFIGURATION. */
#define LIMIT_DICTIONARY_FILE ((size_t)64 << 20)
/* Bytes of a profile: SCRIM_CONFIGURATION. */
#define LIMIT_PROFILE_FILE ((size_t)64 << 10)
/* Bytes of a key file: SCRIM_CONFIGURATION. */
#define LIMIT_KEY_FILE ((size_t)4 << 10)
/* Custodians for whom a map is sealed: SCRIM_CONFIGURATION. */
#define LIMIT_RECIPIENTS 16u
/* Bytes of a known file, or of a file of terms to keep or hide: SCRIM_CONFIGURATION. */
#define LIMIT_KNOWN_FILE ((size_t)4 << 20)
/* Bytes of a file of decisions: SCRIM_CONFIGURATION. */
#define LIMIT_DECISIONS_FILE ((size_t)64 << 20)
/* Identifiers of a known file: SCRIM_CONFIGURATION. */
#define LIMIT_KNOWN_FACTS 4096u
/* Bytes of one identifier or term: SCRIM_CONFIGURATION. */
#define LIMIT_KNOWN_VALUE 512u
/* Days that dates are shifted by, forwards or back, where the caller says so: SCRIM_CONFIGURATION;
 * more would leave the years that a date can have. */
#define LIMIT_SHIFT_DAYS 100000
/* Terms to keep or to hide: SCRIM_CONFIGURATION. */
#define LIMIT_TERMS 100000u
/* Forms of known words with a letter left out: SCRIM_TRY_AGAIN. */
#define LIMIT_KNOWN_FORMS ((size_t)4 << 20)
/* Bytes of memory for known identifiers or terms: SCRIM_TRY_AGAIN. */
#define LIMIT_KNOWN_ARENA ((size_t)1 << 30)
/* Bytes of a number, address or other code that gets a surrogate of its shape; a longer one is
 * tagged, because its characters are drawn by hashes over all of it. */
#define LIMIT_NUMBER 256u
/* Blocks of random codes of one run (--codes=random): SCRIM_TRY_AGAIN. */
#define LIMIT_RANDOM_BLOCKS ((size_t)16 << 20)
/* Steps aside for one pseudonym; then a numbered tag. */
#define LIMIT_PROBES 64u
/* Bytes of a worker's arena: SCRIM_TRY_AGAIN. */
#define LIMIT_ARENA ((size_t)24 << 30)
/* Bytes of a cleaned document or its log: SCRIM_TRY_AGAIN. */
#define LIMIT_OUTPUT ((size_t)8 << 30)
/* Files of a --patterns or --dictionaries folder: SCRIM_CONFIGURATION. */
#define LIMIT_FOLDER_FILES 1000u

#endif
