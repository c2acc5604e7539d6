#include "rules/ruleset.h"

#include <stdlib.h>

#include "rules/regex.h"
#include "rules/ruleset_parts.h"

static enum scrim_status bind_check(const struct pattern *pattern, check_function **function,
                                    struct scrim_error *error)
{
    const char *nearest = NULL;
    if (pattern->check == NULL)
        return SCRIM_OK;
    *function = check_find(slice_from_string(pattern->check), &nearest);
    if (*function != NULL)
        return SCRIM_OK;
    return error_set(error, SCRIM_CONFIGURATION, "%.*s:%u: rule %s: no such check '%.40s'%s%s%s",
                     (int)pattern->file.length, pattern->file.data, pattern->line, pattern->id,
                     pattern->check, nearest == NULL ? "" : "; did you mean ",
                     nearest == NULL ? "" : nearest, nearest == NULL ? "" : "?");
}

/* Compiles once and throws away: each scanner compiles what it needs, when it needs it.  Built-in
 * rules were proven by the tests; compiling hundreds of them at every start would cost more than
 * cleaning a letter. */
static enum scrim_status prove(const struct pattern *pattern, const struct lexicon *lexicon,
                               struct scrim_error *error)
{
    struct regex *regex;
    if (pattern->trusted)
        return SCRIM_OK;
    struct scrim_error reason = {0};
    enum scrim_status status =
        regex_compile(pattern->regex, pattern->id, REGEX_ANCHORED, lexicon, &regex, &reason);
    regex_free(regex);
    return status == SCRIM_OK ? SCRIM_OK
                              : error_set(error, status, "%.*s:%u: %s", (int)pattern->file.length,
                                          pattern->file.data, pattern->line, reason.message);
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
                                   : dispatch_build(&made->dispatch, patterns, lexicon, error);
    for (size_t i = 0; i < patterns->count && status == SCRIM_OK; i++) {
        status = bind_check(&patterns->items[i], &made->checks[i], error);
        if (status == SCRIM_OK)
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
    dispatch_free(&ruleset->dispatch);
    free(ruleset->checks);
    free(ruleset);
}
