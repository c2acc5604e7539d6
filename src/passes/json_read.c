#include "passes/json_read.h"

static enum scrim_status read(struct slice text, const char *what, size_t flags, json_t **root,
                              size_t *used, struct scrim_error *error)
{
    json_error_t where, then; /* their own messages quote content */
    enum scrim_status status = SCRIM_OK;

    /* jansson 2.14 can lose a letter of a string, or a digit, when memory runs out inside it, and
     * say nothing, or take it for a fault of the text; a name without that letter would not be
     * found.  Two readings do not lose the same one. */
    *root = json_loadb(text.data, text.length, flags, &where);
    *used = (size_t)where.position;
    json_t *again = json_loadb(text.data, text.length, flags, &then);
    bool same_fault = !*root && !again && where.line > 0 && where.line == then.line &&
                      where.column == then.column &&
                      json_error_code(&where) != json_error_out_of_memory;
    if (same_fault)
        status = error_set(error, SCRIM_CONFIGURATION,
                           "%s: no JSON, or a key twice, at line %d, column %d", what, where.line,
                           where.column);
    else if (!*root || !again || !json_equal(*root, again))
        status = error_no_memory(error);
    else if (!json_is_object(*root))
        status = error_set(error, SCRIM_CONFIGURATION, "%s: no JSON object", what);
    json_decref(again);
    if (status) {
        json_decref(*root);
        *root = NULL;
    }
    return status;
}

enum scrim_status json_read_object(struct slice text, const char *what, json_t **root,
                                   struct scrim_error *error)
{
    size_t used;
    return read(text, what, JSON_REJECT_DUPLICATES, root, &used, error);
}

enum scrim_status json_read_first(struct slice text, const char *what, json_t **root, size_t *used,
                                  struct scrim_error *error)
{
    return read(text, what, JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK, root, used, error);
}
