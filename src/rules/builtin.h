/* Data built into the program by the packer (src/tools/pack.c): the compiled lexicon, patterns,
 * profiles, tables, surrogate pools. */
#ifndef SCRIM_RULES_BUILTIN_H
#define SCRIM_RULES_BUILTIN_H

#include "base/slice.h"

/* Names: "lexicon"; "expressions" (rules/expression_cache.h); "rules" (rules/pattern_image.h);
 * "dispatch" (rules/dispatch.h); "patterns/date.pat";
 * "profiles/research.profile"; "evidence/image"; "tables/nicknames.txt";
 * "page/page.html"; "digest/patterns"; "pool/surname" (native 32-bit words: count, count + 1 starts
 * relative to the text, then the text, a newline behind each entry).  False: no such name. */
bool builtin_find(struct slice name, struct slice *content);
size_t builtin_count(void);
struct slice builtin_name(size_t index); /* sorted by name */
struct slice builtin_content(size_t index);

#endif
