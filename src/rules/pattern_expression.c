/* The expressions of a .pat file: macros, and where each byte of an expanded one is written. */
#include "base/grow.h"
#include "rules/pattern_reader.h"
#include "rules/pattern_text.h"

enum {
    REGEX_MOST = 64 * 1024, /* bytes of an expanded expression */
    MACROS_MOST = 1000
};

enum scrim_status pattern_copy(const struct pattern_reader *reader, struct slice text,
                                     const char **copy)
{
    char *bytes = arena_take(&reader->patterns->arena, text.length + 1, 1);
    if (bytes == NULL)
        return error_no_memory(reader->error);
    if (text.length > 0)
        memcpy(bytes, text.data, text.length);
    *copy = bytes;
    return SCRIM_OK;
}

/* Turns the place in text of each byte of an expanded expression into a column of the line. */
static enum scrim_status keep_columns(const struct pattern_reader *reader, struct slice text,
                                      struct slice places, const uint32_t **columns)
{
    size_t count = places.length / sizeof(uint32_t);
    uint32_t *kept = arena_take(&reader->patterns->arena, places.length + 1, _Alignof(uint32_t));
    if (kept == NULL)
        return error_no_memory(reader->error);
    if (places.length > 0)
        memcpy(kept, places.data, places.length);
    uint32_t column = column_of(reader->text, text.data), at = 0;
    for (size_t i = 0; i < count; i++) {
        for (; at < kept[i]; at++)
            column += ((unsigned char)text.data[at + 1] & 0xC0) != 0x80;
        kept[i] = column;
    }
    *columns = kept;
    return SCRIM_OK;
}

/* columns: of each byte of the result, or NULL when nobody will ask. */
static enum scrim_status read_expanded(const struct pattern_reader *reader, struct slice text,
                                       const char **result, const uint32_t **columns)
{
    struct buffer expanded, places;
    buffer_init(&expanded, REGEX_MOST);
    buffer_init(&places, REGEX_MOST * sizeof(uint32_t));
    struct slice unknown = {NULL, 0};
    enum scrim_status status;
    if (!expand_macros(reader->patterns, text, &expanded, columns == NULL ? NULL : &places,
                       &unknown))
        status = pattern_name_error(reader, "macro", unknown,
                                    nearest_macro(reader->patterns, unknown));
    else if (buffer_failed(&expanded) || buffer_failed(&places))
        status = expanded.full || places.full ? pattern_line_error(reader, "the expression is too long")
                                              : error_no_memory(reader->error);
    else if (memchr(text.data, '\0', text.length) != NULL)
        status = pattern_line_error(reader, "a NUL byte");
    else
        status = pattern_copy(reader, buffer_slice(&expanded), result);
    if (status == SCRIM_OK && columns != NULL)
        status = keep_columns(reader, text, buffer_slice(&places), columns);
    buffer_free(&expanded);
    buffer_free(&places);
    return status;
}

enum scrim_status pattern_read_define(const struct pattern_reader *reader, struct slice rest)
{
    struct patterns *patterns = reader->patterns;
    struct macro macro = {.name = next_word(&rest)};
    if (rest.length == 0 || macro.name.data[0] < 'a' || macro.name.data[0] > 'z')
        return pattern_line_error(reader,
                                  "define NAME TEXT; a name begins with a lower-case letter");
    for (size_t i = 0; i < patterns->macro_count; i++)
        if (slice_equal(patterns->macros[i].name, macro.name))
            return pattern_line_error(reader, "this macro is defined already");
    if (patterns->macro_count == MACROS_MOST)
        return pattern_line_error(reader, "too many macros");
    if (!GROW_ONE(patterns->macros, patterns->macro_count, patterns->macro_capacity, MACROS_MOST))
        return error_no_memory(reader->error);
    const char *name = NULL, *text = NULL;
    enum scrim_status status = read_expanded(reader, rest, &text, NULL);
    if (status == SCRIM_OK)
        status = pattern_copy(reader, macro.name, &name);
    if (status != SCRIM_OK)
        return status;
    macro.name = slice_from_string(name);
    macro.text = slice_from_string(text);
    patterns->macros[patterns->macro_count++] = macro;
    return SCRIM_OK;
}

/* %{trigger}: any of the trigger words above the regex.  A rule that only counts on its trigger to name the word would match any other
 * when it is tried everywhere. */
static enum scrim_status push_trigger_macro(const struct pattern_reader *reader)
{
    struct patterns *patterns = reader->patterns;
    const struct pattern *pattern = reader->pattern;
    const char *copy = NULL;
    struct buffer words;

    buffer_init(&words, REGEX_MOST);
    for (size_t i = 0; i < pattern->trigger_count; i++)
        if (pattern->triggers[i].kind == TRIGGER_WORD) {
            buffer_append(&words, words.length == 0 ? SLICE("(?i:") : SLICE("|"));
            buffer_append(&words, pattern->triggers[i].text);
        }
    bool any = words.length > 0;
    buffer_append_byte(&words, ')');
    size_t length = words.length;
    enum scrim_status status = words.full               ? pattern_line_error(reader, "too many trigger words for an expression")
                               : buffer_failed(&words) ? error_no_memory(reader->error)
                                                     : pattern_copy(reader, buffer_slice(&words), &copy);
    buffer_free(&words);
    if (status || !any)
        return status;
    if (!GROW_ONE(patterns->macros, patterns->macro_count, patterns->macro_capacity, MACROS_MOST))
        return patterns->macro_count == MACROS_MOST ? pattern_line_error(reader, "too many macros")
                                                    : error_no_memory(reader->error);
    patterns->macros[patterns->macro_count++] = (struct macro){SLICE("trigger"), slice_of(copy, length)};
    return SCRIM_OK;
}

enum scrim_status pattern_read_regex(const struct pattern_reader *reader, struct slice text)
{
    struct pattern *pattern = reader->pattern;
    if (pattern->regex != NULL)
        return pattern_line_error(reader, "a rule has one regex");
    pattern->regex_line = reader->line;
    size_t macros = reader->patterns->macro_count;
    enum scrim_status status = push_trigger_macro(reader);
    if (status == SCRIM_OK)
        status = read_expanded(reader, text, &pattern->regex,
                               pattern->trusted ? NULL : &pattern->regex_columns);
    reader->patterns->macro_count = macros;
    return status;
}
