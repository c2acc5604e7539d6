#include "replace/pool.h"

struct slice pool_entry(const struct pool *pool, uint64_t index)
{
    size_t place = (size_t)(index % pool->count);
    size_t start = pool->starts[place], end = pool->starts[place + 1];
    while (end > start && pool->text.data[end - 1] == '\n') {
        end--;
    }
    return slice_of(pool->text.data + start, end - start);
}

enum scrim_status pool_open(struct slice content, struct pool *pool, struct scrim_error *error)
{
    *pool = (struct pool){0};
    const uint32_t *words = (const uint32_t *)(const void *)content.data;
    size_t word_count = content.length / sizeof *words;
    if (word_count < 3 || words[0] == 0 || words[0] > word_count - 2) {
        return error_set(error, SCRIM_CONFIGURATION, "pool of surrogates: damaged, or empty");
    }
    size_t count = words[0], header = (count + 2) * sizeof *words;
    struct slice text = slice_of(content.data + header, content.length - header);
    for (size_t i = 0; i < count; i++) {
        if (words[1 + i] >= words[2 + i] || words[2 + i] > text.length) {
            return error_set(error, SCRIM_CONFIGURATION, "pool of surrogates: entry %zu is damaged",
                             i);
        }
    }
    *pool = (struct pool){text, words + 1, count};
    return SCRIM_OK;
}

const char *pool_file_name(enum pool_name pool)
{
    static const char *const names[POOL_COUNT] = {
        [POOL_SURNAME] = "surname",
        [POOL_GIVEN_MALE] = "given-male",
        [POOL_GIVEN_FEMALE] = "given-female",
        [POOL_GIVEN_NEUTRAL] = "given-neutral",
        [POOL_STEM] = "stem",
        [POOL_STREET] = "street",
        [POOL_EMPLOYER_HEAD] = "employer-head",
        [POOL_FACILITY_HEAD] = "facility-head-default",
    };
    return names[pool];
}
