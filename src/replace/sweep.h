/* The sweep: a second look, by other means than the passes', at what will leave.  The copied bytes
 * (not the surrogates) are searched for every name, number and contact that was found.
 *
 * It takes time linear in the document: words, digit runs and whole fields are looked up in tables,
 * nothing is searched for one by one. */
#ifndef SCRIM_REPLACE_SWEEP_H
#define SCRIM_REPLACE_SWEEP_H

#include "entities/cast.h"

/* Document ranges of copied bytes that spell an original of a removed span:
 *   - words of names, folded: three letters or more; common English words only as part of two
 * adjacent words of the name; words of four letters or more that are spelled letter by letter, and
 * two words of a name written as one; words of employers, facilities and places only when no dictionary
 * knows them, or two adjacent ones;
 *   - digits of numbers (four or more) however spaced or dashed, seven or more whatever marks stand
 * between; those of four to six digits only as whole runs of digits;
 *   - contacts and user names as whole fields, without regard to case.
 * Words inside protected candidates, and inside spans that are kept for what they are (a state, a
 * kept official), are left out. found is in letter->arena, in order of text. */
struct sweep_hit {
    struct document_range range;
    uint32_t span; /* the span whose original survived */
};
enum scrim_status sweep(const struct letter *letter, const struct spans *spans,
                        const struct cast *cast, struct sweep_hit **hits, size_t *hit_count,
                        struct scrim_error *error);

#endif
