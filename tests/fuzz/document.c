/* A whole letter: what is outside spans stays, what was replaced is gone from its place, offsets are right in code points,
 * and rules that are led by triggers find what they find when they search everywhere.  The first byte draws the options. */
#include "fuzz.h"

enum { LONGEST = 4096 }; /* searching everywhere is slow */

struct pair {
    struct scrim_worker *led, *searching;
};

static struct pair make_pair(const char *profile)
{
    struct scrim_options options;
    scrim_options_init(&options);
    options.profile = profile;
    struct pair pair = {.led = fuzz_worker(fuzz_engine(&options))};
    options.exhaustive = true;
    options.offsets = SCRIM_OFFSETS_CODEPOINTS;
    pair.searching = fuzz_worker(fuzz_engine(&options));
    return pair;
}

static size_t code_points(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/* Of UTF-8: the places in bytes are those in code points. */
static void check_offsets(const char *text, const struct scrim_result *bytes, const struct scrim_result *points)
{
    for (size_t i = 0; i < bytes->span_count; i++) {
        const struct scrim_span *one = &bytes->spans[i], *other = &points->spans[i];
        REQUIRE(one->in_start == one->in_byte && one->in_end == one->in_byte_end);
        REQUIRE(one->out_start == one->out_byte && one->out_end == one->out_byte_end);
        REQUIRE(other->in_start == code_points(text, one->in_byte));
        REQUIRE(other->in_end == code_points(text, one->in_byte_end));
        REQUIRE(other->out_start == code_points(bytes->text, one->out_byte));
        REQUIRE(other->out_end == code_points(bytes->text, one->out_byte_end));
    }
}

static void check_same(const struct scrim_result *one, const struct scrim_result *other)
{
    REQUIRE(one->span_count == other->span_count);
    for (size_t i = 0; i < one->span_count; i++) {
        REQUIRE(one->spans[i].in_byte == other->spans[i].in_byte && one->spans[i].in_byte_end == other->spans[i].in_byte_end);
        REQUIRE(strcmp(one->spans[i].rule, other->spans[i].rule) == 0);
        REQUIRE(strcmp(one->spans[i].action, other->spans[i].action) == 0);
    }
    REQUIRE(one->text_length == other->text_length && memcmp(one->text, other->text, one->text_length) == 0);
}

static bool is_utf_8(const struct scrim_result *result)
{
    return memmem(result->log, result->log_length, "\"encoding\":\"UTF-8\"", 18) != NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct pair pairs[2];
    const struct scrim_result *led, *searching;
    struct scrim_error error;
    if (!pairs[0].led) {
        pairs[0] = make_pair("research");
        pairs[1] = make_pair("publication");
    }
    if (size < 1 || size > LONGEST)
        return 0;
    const struct pair *pair = &pairs[data[0] & 1];
    struct scrim_request request = {.text = (const char *)data + 1, .text_length = size - 1, .document = 1};
    enum scrim_status status = scrim_process(pair->led, &request, &led, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED);
    if (status != SCRIM_OK) {
        fuzz_check_withheld(led);
        return 0;
    }
    fuzz_check_splice(request.text, request.text_length, led);
    status = scrim_process(pair->searching, &request, &searching, &error);
    if (status == SCRIM_REFUSED && strstr(error.message, "gave up"))
        return 0; /* a search may give up where single tries did not: their limits differ */
    REQUIRE(status == SCRIM_OK);
    check_same(led, searching);
    if (is_utf_8(led))
        check_offsets(request.text, led, searching);
    return 0;
}
