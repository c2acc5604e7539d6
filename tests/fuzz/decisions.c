/* A reviewer's decisions: places in order, of types and verdicts that there are. */
#include "fuzz.h"

#include "passes/decisions_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct scrim_error error;
    struct decisions decisions;
    struct arena arena;
    arena_init(&arena, (size_t)1 << 26);
    enum scrim_status status = decisions_file_read(slice_of((const char *)data, size), &arena, &decisions, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_CONFIGURATION);
    for (size_t i = 0; status == SCRIM_OK && i < decisions.count; i++) {
        const struct decision *one = &decisions.items[i];
        REQUIRE(one->start <= one->end && one->type < TYPE_COUNT && verdict_name((enum scrim_verdict)one->verdict));
        REQUIRE(i == 0 || decisions.items[i - 1].start <= one->start);
    }
    arena_free(&arena);
    return 0;
}
