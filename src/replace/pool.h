/* Pools of surrogates: built into the program, see dictionaries/surrogates. */
#ifndef SCRIM_REPLACE_POOL_H
#define SCRIM_REPLACE_POOL_H

#include <stdint.h>

#include "base/error.h"
#include "base/slice.h"

struct pool {
    struct slice text;      /* entries joined by newlines */
    const uint32_t *starts; /* count + 1 offsets into text */
    size_t count;
};
enum pool_name {
    POOL_SURNAME,
    POOL_GIVEN_MALE,
    POOL_GIVEN_FEMALE,
    POOL_GIVEN_NEUTRAL,
    POOL_STEM,
    POOL_STREET,
    POOL_EMPLOYER_HEAD,
    POOL_FACILITY_HEAD,
    POOL_COUNT
};

/* index: taken modulo count.  The pool must not be empty. */
struct slice pool_entry(const struct pool *pool, uint64_t index);

/* Entries lie all over the pool, so whoever will need several asks for them ahead: first for where they start, then for their text. */
static inline void pool_fetch_start(const struct pool *pool, uint64_t index)
{
    __builtin_prefetch(&pool->starts[index]);
}

static inline void pool_fetch_text(const struct pool *pool, uint64_t index)
{
    __builtin_prefetch(pool->text.data + pool->starts[index]);
}

/* Reads the packed form of rules/builtin.h; content must be aligned for uint32_t and outlive the
 * pool.  SCRIM_CONFIGURATION: bad bytes, or no entry. */
enum scrim_status pool_open(struct slice content, struct pool *pool, struct scrim_error *error);

/* The name a pool has in dictionaries/surrogates: "surname", "given-male" ... */
const char *pool_file_name(enum pool_name pool);

#endif
