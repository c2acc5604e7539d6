/* Letters of nothing but pieces of dates: whatever the offset, the same spans are found, and days written in full keep
 * their distances.  Each byte of the input is a piece. */
#include "fuzz.h"

#include "replace/calendar.h"

static const char *const pieces[] = {
    "0",   "1",    "2",   "3",    "4",    "5",   "6",     "7",        "8",     "9",      "/",      "-",        ".",         ",",      " ",     "\n",
    "July", "Jul.", "June", "February", "Sept", "May", "December", "2014", "2013", "1999", "'14", "th", "st", "nd", "of", "the ",
    "Tuesday", "Mon", " to ", "through ", "DOB: ", "seen on ", "03/04/2014", "2014-07-03", "2013-12-31", "3 July 2014", "July 3, 2014", "in ", "T", "Z", ":", "30",
    "Christmas ", "spring ", "week 14", "W", "(", ")", "\t", "  ", "\n\n", "aged ", "Dr. ", "mg ", "BP ", "Section ", "page ", "and ",
};

enum { PIECES = sizeof pieces / sizeof *pieces, LONGEST = 400, FIRST = -91, SECOND = -364 };

/* The day of "2014-07-03". */
static bool is_day(const char *text, size_t length, int64_t *day)
{
    unsigned year, month, of_month;
    int used = 0;
    char copy[11] = "";
    if (length != 10)
        return false;
    memcpy(copy, text, 10);
    if (sscanf(copy, "%4u-%2u-%2u%n", &year, &month, &of_month, &used) != 3 || used != 10 || !date_is_valid(year, month, of_month))
        return false;
    *day = days_from_date(year, month, of_month);
    return true;
}

static enum scrim_status clean(struct scrim_worker *worker, const char *text, size_t length, int64_t shift, const struct scrim_result **result)
{
    struct scrim_error error;
    struct scrim_request request = {.text = text, .text_length = length, .document = 1, .shift_days = shift};
    enum scrim_status status = scrim_process(worker, &request, result, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED);
    if (status == SCRIM_OK)
        fuzz_check_splice(text, length, *result);
    return status;
}

static void check_days(const char *text, const struct scrim_result *first, const struct scrim_result *second)
{
    REQUIRE(first->span_count == second->span_count);
    for (size_t i = 0; i < first->span_count; i++) {
        const struct scrim_span *one = &first->spans[i], *other = &second->spans[i];
        int64_t day, moved, further;
        REQUIRE(one->in_byte == other->in_byte && one->in_byte_end == other->in_byte_end && strcmp(one->rule, other->rule) == 0);
        if (!is_day(text + one->in_byte, one->in_byte_end - one->in_byte, &day))
            continue;
        if (strcmp(one->action, "shift") == 0) {
            REQUIRE(is_day(first->text + one->out_byte, one->out_byte_end - one->out_byte, &moved));
            REQUIRE(moved == day + FIRST);
        }
        if (strcmp(other->action, "shift") == 0) {
            REQUIRE(is_day(second->text + other->out_byte, other->out_byte_end - other->out_byte, &further));
            REQUIRE(further == day + SECOND);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct scrim_worker *workers[2];
    const struct scrim_result *first, *second;
    char text[LONGEST * 16];
    size_t length = 0;
    for (size_t i = 0; !workers[1] && i < 2; i++) {
        struct scrim_options options;
        scrim_options_init(&options);
        workers[i] = fuzz_worker(fuzz_engine(&options));
    }
    if (size > LONGEST)
        return 0;
    for (size_t i = 0; i < size; i++) {
        const char *piece = pieces[data[i] % PIECES];
        memcpy(text + length, piece, strlen(piece));
        length += strlen(piece);
    }
    if (clean(workers[0], text, length, FIRST, &first) == SCRIM_OK && clean(workers[1], text, length, SECOND, &second) == SCRIM_OK)
        check_days(text, first, second);
    return 0;
}
