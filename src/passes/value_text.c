#include "passes/value_text.h"

enum scrim_status value_text_read(struct slice text, const struct lexicon *lexicon,
                                  const struct word_lists *lists, struct arena *arena,
                                  struct letter *value, struct scrim_error *error)
{
    value->arena = arena;
    value->lexicon = lexicon;
    value->lists = lists;
    enum scrim_status status = decode(text, "UTF-8", arena, &value->decoded, error);
    if (status == SCRIM_OK)
        status = view_build(&value->decoded, arena, &value->view, error);
    if (status == SCRIM_OK)
        status = tokens_build(&value->view, &value->tokens, error);
    if (status == SCRIM_OK)
        lexicon_annotate(lexicon, value->view.text, &value->tokens);
    return status;
}

static bool next_line(struct slice *text, struct slice *line)
{
    if (text->length == 0)
        return false;
    const char *end = memchr(text->data, '\n', text->length);
    size_t length = end ? (size_t)(end - text->data) : text->length;
    *line = slice_of(text->data, length);
    length += end != NULL;
    *text = slice_of(text->data + length, text->length - length);
    return true;
}

bool next_table_row(struct slice *table, struct slice *left, struct slice *right)
{
    struct slice line;

    while (next_line(table, &line)) {
        const char *tab = line.length ? memchr(line.data, '\t', line.length) : NULL;
        if (!tab || line.data[0] == '#')
            continue;
        *left = slice_of(line.data, (size_t)(tab - line.data));
        *right = slice_of(tab + 1, line.length - left->length - 1);
        return true;
    }
    return false;
}
