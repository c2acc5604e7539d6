#include "rules/assertion.h"

static enum scrim_status callout_error(const char *rule, const char *what, struct slice text,
                                       struct scrim_error *error)
{
    return error_set(error, SCRIM_CONFIGURATION, "rule %s: %s '%.*s' in a callout", rule, what,
                     (int)(text.length < 60 ? text.length : 60), text.data);
}

/* "list|other" */
static enum scrim_status read_lists(struct slice text, const char *rule,
                                    const struct lexicon *lexicon, struct assertion *assertion,
                                    const char **wrong, struct scrim_error *error)
{
    *wrong = text.data;
    if (text.length == 0)
        return callout_error(rule, "an empty list", text, error);
    while (text.length > 0) {
        const char *bar = memchr(text.data, '|', text.length);
        size_t length = bar == NULL ? text.length : (size_t)(bar - text.data);
        struct slice name = slice_of(text.data, length);
        int list = lexicon_list(lexicon, name);
        *wrong = name.data;
        if (list < 0)
            return lexicon_no_list(lexicon, rule, name, error);
        assertion->lists[list >> 6] |= (uint64_t)1 << (list & 63);
        size_t used = bar == NULL ? length : length + 1;
        text = slice_of(text.data + used, text.length - used);
    }
    return SCRIM_OK;
}

enum scrim_status assertion_read(struct slice text, const char *rule, const struct lexicon *lexicon,
                                 find_assertion_groups *find_groups, const void *context,
                                 struct assertion *assertion, size_t *wrong,
                                 struct scrim_error *error)
{
    const char *start = text.data, *name;
    *wrong = 0;
    if (slice_equal(text, SLICE("wide"))) {
        assertion->kind = ASSERTION_WIDE;
        return SCRIM_OK;
    }
    if (text.length > 0 && text.data[0] == '!') {
        assertion->negated = true;
        text = slice_of(text.data + 1, text.length - 1);
    }
    const char *colon = text.length > 0 ? memchr(text.data, ':', text.length) : NULL;
    if (colon != NULL) {
        struct slice group = slice_of(text.data, (size_t)(colon - text.data));
        assertion->kind = ASSERTION_PHRASE;
        if (!find_groups(context, group, assertion))
            return callout_error(rule, "no group (or too many) is called", group, error);
        text = slice_of(colon + 1, text.length - group.length - 1);
    }
    enum scrim_status status = read_lists(text, rule, lexicon, assertion, &name, error);
    *wrong = (size_t)(name - start);
    return status;
}
