#include "rules/ruleset.h"

#include <stdlib.h>

#include "base/place.h"
#include "rules/regex.h"
#include "rules/ruleset_parts.h"

#define DISPATCH_MAXIMUM ((size_t)1 << 30)

/* NULL: none; patterns_read has refused what there is not. */
static check_function *bind_check(const struct pattern *pattern)
{
    const char *nearest;
    return pattern->check == NULL ? NULL
                                  : check_find(slice_from_string(pattern->check), &nearest);
}

/* Compiles once and throws away: each scanner compiles what it needs, when it needs it.  Built-in
 * rules were proven by the tests; compiling hundreds of them at every start would cost more than
 * cleaning a letter. */
static enum scrim_status prove(const struct pattern *pattern, const struct lexicon *lexicon,
                               struct scrim_error *error)
{
    struct regex *regex;
    size_t at = 0;
    if (pattern->trusted)
        return SCRIM_OK;
    struct scrim_error reason = {0};
    enum scrim_status status =
        regex_compile(pattern->regex, pattern->id, REGEX_ANCHORED, lexicon, &regex, &at, &reason);
    regex_free(regex);
    if (status != SCRIM_CONFIGURATION)
        return status == SCRIM_OK ? SCRIM_OK : error_set(error, status, "%s", reason.message);
    size_t last = strlen(pattern->regex);
    struct place place = {pattern->file, pattern->regex_line, pattern->column};
    /* what is missing at the end is missed at the last byte */
    if (pattern->regex_columns != NULL && last > 0)
        place.column = pattern->regex_columns[at < last ? at : last - 1];
    return error_at(error, place, "%s", reason.message);
}

/* The dispatch that came with the patterns, or a new one. */
static enum scrim_status load_dispatch(struct ruleset *ruleset, struct scrim_error *error)
{
    const struct patterns *patterns = ruleset->patterns;
    struct slice image = patterns->dispatch;
    buffer_init(&ruleset->dispatch_image, DISPATCH_MAXIMUM);
    if (image.length == 0) {
        enum scrim_status status = dispatch_build(patterns, ruleset->lexicon, &ruleset->dispatch_image, error);
        if (status != SCRIM_OK)
            return status;
        image = buffer_slice(&ruleset->dispatch_image);
    }
    return dispatch_open(&ruleset->dispatch, image, patterns->count, lexicon_record_count(ruleset->lexicon), error);
}

enum scrim_status ruleset_new(const struct patterns *patterns, const struct lexicon *lexicon,
                              struct ruleset **ruleset, struct scrim_error *error)
{
    *ruleset = NULL;
    struct ruleset *made = calloc(1, sizeof *made);
    if (made == NULL)
        return error_no_memory(error);
    made->patterns = patterns;
    made->lexicon = lexicon;
    made->checks = calloc(patterns->count + 1, sizeof *made->checks);
    enum scrim_status status = made->checks == NULL
                                   ? error_no_memory(error)
                                   : load_dispatch(made, error);
    for (size_t i = 0; i < patterns->count && status == SCRIM_OK; i++) {
        made->checks[i] = bind_check(&patterns->items[i]);
        status = prove(&patterns->items[i], lexicon, error);
    }
    if (status != SCRIM_OK) {
        ruleset_free(made);
        return status;
    }
    *ruleset = made;
    return SCRIM_OK;
}

void ruleset_free(struct ruleset *ruleset)
{
    if (ruleset == NULL)
        return;
    buffer_free(&ruleset->dispatch_image);
    free(ruleset->checks);
    free(ruleset);
}
