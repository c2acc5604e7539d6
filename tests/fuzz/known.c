/* What a caller says he knows: read, and looked for in a letter, whose other bytes stay; each of its strings that is a word of
 * the letter as it stands there is gone from it. */
#include "fuzz.h"

static const char letter[] = "RE: DELGADO, MARIA\nMRN 4417-208-3, born 11 February 1965\n\nMs. Delgado works at Valley Crest; José is her husband. "
                             "She lives at 12 Oak Street, Tulare, and takes lisinopril 10 mg.\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct scrim_worker *worker;
    const struct scrim_result *result;
    struct scrim_error error;
    if (!worker) {
        struct scrim_options options;
        scrim_options_init(&options);
        worker = fuzz_worker(fuzz_engine(&options));
    }
    struct scrim_request request = {
        .text = letter, .text_length = sizeof letter - 1, .document = 1, .known = (const char *)data, .known_length = size};
    if (size == 0)
        return 0;
    enum scrim_status status = scrim_process(worker, &request, &result, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_CONFIGURATION || status == SCRIM_REFUSED);
    if (status != SCRIM_OK) {
        fuzz_check_withheld(result);
        return 0;
    }
    fuzz_check_splice(letter, sizeof letter - 1, result);
    REQUIRE(!memmem(result->text, result->text_length, "Delgado", 7) && !memmem(result->text, result->text_length, "DELGADO", 7));
    return 0;
}
