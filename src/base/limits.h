/* All limits, each with what happens beyond it.  A limit exists so that no input, however odd,
 * takes more time or memory than a letter of its size deserves; beyond a limit the document is
 * withheld, never half read. */
#ifndef SCRIM_BASE_LIMITS_H
#define SCRIM_BASE_LIMITS_H

#include <stdint.h>

#define LIMIT_DOCUMENT_DEFAULT                                                                     \
    ((size_t)64 << 20)                   /* bytes of a document unless --max-size: SCRIM_REFUSED */
#define LIMIT_DOCUMENT ((size_t)1 << 30) /* --max-size itself may not exceed it: SCRIM_USAGE */
#define LIMIT_TOKENS ((size_t)400 << 20) /* tokens of a document: SCRIM_REFUSED */
#define LIMIT_CANDIDATES ((size_t)64 << 20) /* candidates of a document: SCRIM_REFUSED */
#define LIMIT_TOKEN_LENGTH 65535u /* bytes of one token; a longer run becomes several tokens */
#define LIMIT_WORD_KEY 64u        /* bytes of a dictionary key; longer words are in no list */
#define LIMIT_PHRASE_WORDS 8u     /* words of a dictionary phrase: SCRIM_CONFIGURATION */
#define LIMIT_MATCH 20000u        /* PCRE2 match limit of one attempt: SCRIM_REFUSED */
#define LIMIT_MATCH_EXHAUSTIVE 10000000u  /* the same where one attempt scans a whole segment */
#define LIMIT_MATCH_DEPTH 2000u           /* PCRE2 depth limit: SCRIM_REFUSED */
#define LIMIT_MATCH_HEAP 20000u           /* PCRE2 heap limit, KiB: SCRIM_REFUSED */
#define LIMIT_JIT_STACK ((size_t)1 << 20) /* bytes of a worker's JIT stack: SCRIM_REFUSED beyond   \
                                           */
#define LIMIT_PATTERN_FILE ((size_t)4 << 20) /* bytes of a .pat file: SCRIM_CONFIGURATION */
#define LIMIT_RULES 4000u                    /* rules of an engine: SCRIM_CONFIGURATION */
#define LIMIT_LISTS 128u /* dictionary lists of an engine: SCRIM_CONFIGURATION */
#define LIMIT_DICTIONARY_FILE ((size_t)64 << 20) /* bytes of one list: SCRIM_CONFIGURATION */
#define LIMIT_PROFILE_FILE ((size_t)64 << 10)    /* bytes of a profile: SCRIM_CONFIGURATION */
#define LIMIT_KEY_FILE ((size_t)4 << 10)         /* bytes of a key file: SCRIM_CONFIGURATION */
#define LIMIT_PROBES 64u               /* steps aside for one pseudonym; then a numbered tag */
#define LIMIT_ARENA ((size_t)24 << 30) /* bytes of a worker's arena: SCRIM_TRY_AGAIN */
#define LIMIT_OUTPUT ((size_t)8 << 30) /* bytes of a cleaned document or its log: SCRIM_TRY_AGAIN  \
                                        */
#define LIMIT_FOLDER_FILES                                                                         \
    1000u /* files of a --patterns or --dictionaries folder: SCRIM_CONFIGURATION */

#endif
