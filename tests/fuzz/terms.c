/* Files of terms to hide and to keep; a NUL byte parts the two. */
#include "fuzz.h"

#include "passes/terms.h"
#include "rules/builtin.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct lexicon *lexicon;
    static struct word_lists lists;
    struct scrim_error error;
    struct user_terms *terms;
    struct slice compiled;
    if (!lexicon) {
        REQUIRE(builtin_find(SLICE("lexicon"), &compiled) && lexicon_open(compiled, SLICE(""), &lexicon, &error) == SCRIM_OK);
        word_lists_find(lexicon, &lists);
    }
    const uint8_t *nul = memchr(data, 0, size);
    size_t first = nul ? (size_t)(nul - data) : size;
    struct terms_file hide = {SLICE("hide"), slice_of((const char *)data, first)},
                      keep = {SLICE("keep"), nul ? slice_of((const char *)nul + 1, size - first - 1) : SLICE("")};
    enum scrim_status status = user_terms_new(&hide, &keep, lexicon, &lists, (struct hash_seed){1, 2}, &terms, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_CONFIGURATION);
    if (status == SCRIM_OK)
        user_terms_free(terms);
    return 0;
}
