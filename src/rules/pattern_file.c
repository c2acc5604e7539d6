/* Reads .pat files, a line at a time; a stanza ends at an empty line, the next `rule`, or the end.
 */
#include "rules/pattern_file.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "rules/checks.h"
#include "rules/lexicon_build.h"
#include "rules/pattern_reader.h"
#include "rules/pattern_text.h"

enum { EXAMPLES_MOST = 2000 };

/* Memory for all strings of all patterns. */
#define PATTERNS_MAXIMUM ((size_t)64 << 20)

static const char *const keys[] = {"type", "role",       "guess", "cross", "trigger",
                                   "back", "confidence", "check", "regex", "hit",
                                   "miss", "rule",       "define", "after"};
static const char *const breaks[] = {
    [BREAK_NONE] = "none",           [BREAK_BLANK] = "blank",   [BREAK_WIDE] = "wide",
    [BREAK_WRAP] = "wrap",           [BREAK_COLUMN] = "column", [BREAK_LINE] = "line",
    [BREAK_PARAGRAPH] = "paragraph", [BREAK_PAGE] = "page"};
void patterns_init(struct patterns *patterns)
{
    *patterns = (struct patterns){.items = NULL};
    arena_init(&patterns->arena, PATTERNS_MAXIMUM);
}

void patterns_free(struct patterns *patterns)
{
    for (size_t i = 0; i < patterns->count; i++) {
        free(patterns->items[i].triggers);
        free(patterns->items[i].examples);
    }
    free(patterns->items);
    free(patterns->macros);
    arena_free(&patterns->arena);
    *patterns = (struct patterns){.items = NULL};
}

struct place pattern_place(const struct pattern_reader *reader, const char *at)
{
    /* Ours are told by their line alone: counting columns would cost every start. */
    unsigned column = reader->patterns->trusted ? 1 : column_of(reader->text, at == NULL ? reader->at : at);
    return (struct place){reader->file, reader->line, column};
}

enum scrim_status pattern_line_error(const struct pattern_reader *reader, const char *what)
{
    return error_at(reader->error, pattern_place(reader, NULL), "%s", what);
}

enum scrim_status pattern_word_error(const struct pattern_reader *reader, struct slice word,
                                     const char *what)
{
    return error_at(reader->error, pattern_place(reader, word.data), "%s", what);
}

enum scrim_status pattern_name_error(const struct pattern_reader *reader, const char *kind,
                                     struct slice name, const char *nearest)
{
    return error_at(reader->error, pattern_place(reader, name.data), "no such %s '%.*s'%s%s%s",
                    kind, (int)(name.length < 40 ? name.length : 40), name.data,
                    nearest == NULL ? "" : "; did you mean ", nearest == NULL ? "" : nearest,
                    nearest == NULL ? "" : "?");
}

static bool find_name(struct slice name, const char *const *names, size_t count, uint8_t *number)
{
    for (size_t i = 0; i < count; i++)
        if (slice_equal(name, slice_from_string(names[i]))) {
            *number = (uint8_t)i;
            return true;
        }
    return false;
}

enum scrim_status pattern_read_named(const struct pattern_reader *reader, const char *kind,
                                     struct slice value, const char *const *names, size_t count,
                                     uint8_t *number)
{
    if (find_name(value, names, count, number))
        return SCRIM_OK;
    return pattern_name_error(reader, kind, value, nearest_name(value, names, count));
}

static enum scrim_status read_type(const struct pattern_reader *reader, struct slice value,
                                   uint8_t *type)
{
    const char *names[TYPE_PROTECT + 1];
    for (size_t i = 0; i < PATTERN_COUNT(names); i++)
        names[i] = type_name((enum type)i);
    return pattern_read_named(reader, "type", value, names, PATTERN_COUNT(names), type);
}

static enum scrim_status read_role(const struct pattern_reader *reader, struct slice value,
                                   uint8_t *role)
{
    const char *names[ROLE_COUNT];
    for (size_t i = 0; i < PATTERN_COUNT(names); i++)
        names[i] = role_name((enum role)i);
    return pattern_read_named(reader, "role", value, names, PATTERN_COUNT(names), role);
}

static enum scrim_status read_example(const struct pattern_reader *reader, struct slice text,
                                      bool hit)
{
    struct pattern *pattern = reader->pattern;
    struct example example = {.line = reader->line};
    const char *wrong = parse_example(&reader->patterns->arena, text, hit, &example);
    if (reader->patterns->arena.failed)
        return error_no_memory(reader->error);
    if (wrong != NULL)
        return pattern_line_error(reader, wrong);
    if (pattern->example_count == EXAMPLES_MOST)
        return pattern_line_error(reader, "too many examples");
    if (!GROW_ONE(pattern->examples, pattern->example_count, pattern->example_capacity,
                  EXAMPLES_MOST))
        return error_no_memory(reader->error);
    pattern->examples[pattern->example_count++] = example;
    return SCRIM_OK;
}

static enum scrim_status finish_rule(struct pattern_reader *reader)
{
    const struct pattern *pattern = reader->pattern;
    if (pattern == NULL)
        return SCRIM_OK;
    size_t hits = 0;
    for (size_t i = 0; i < pattern->example_count; i++)
        hits += pattern->examples[i].hit;
    const char *lacks = !reader->has_type                ? "type"
                        : pattern->trigger_count == 0    ? "trigger"
                        : pattern->confidence == 0       ? "confidence"
                        : pattern->regex == NULL         ? "regex"
                        : hits == 0                      ? "hit"
                        : hits == pattern->example_count ? "miss"
                                                         : NULL;
    reader->pattern = NULL;
    if (lacks == NULL)
        return SCRIM_OK;
    struct place place = {reader->file, pattern->line, pattern->column};
    return error_at(reader->error, place, "rule %s lacks a %s", pattern->id, lacks);
}

static bool rule_name_fits(struct slice id, size_t *area_length)
{
    const char *slash = memchr(id.data, '/', id.length);
    if (slash == NULL || slash == id.data || slash + 1 == id.data + id.length)
        return false;
    *area_length = (size_t)(slash - id.data);
    for (size_t i = 0; i < id.length; i++) {
        char byte = id.data[i];
        bool fits = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' ||
                    i == *area_length;
        if (!fits)
            return false;
    }
    return true;
}

static enum scrim_status begin_rule(struct pattern_reader *reader, struct slice id)
{
    struct patterns *patterns = reader->patterns;
    size_t area_length = 0;
    enum scrim_status status = finish_rule(reader);
    if (status != SCRIM_OK)
        return status;
    if (!rule_name_fits(id, &area_length))
        return pattern_word_error(reader, id, "a rule is called area/name, in a-z, 0-9 and -");
    for (size_t i = 0; i < patterns->count; i++)
        if (slice_equal(slice_from_string(patterns->items[i].id), id))
            return error_at(reader->error, pattern_place(reader, NULL),
                            "rule %s stands at %.*s:%u already", patterns->items[i].id,
                            (int)patterns->items[i].file.length, patterns->items[i].file.data,
                            patterns->items[i].line);
    if (patterns->count == LIMIT_RULES)
        return pattern_line_error(reader, "too many rules");
    if (!GROW_ONE(patterns->items, patterns->count, patterns->capacity, LIMIT_RULES))
        return error_no_memory(reader->error);
    struct pattern pattern = {.file = reader->file,
                              .line = reader->line,
                              .column = pattern_place(reader, NULL).column,
                              .guess = TYPE_NONE,
                              .cross = BREAK_WRAP,
                              .trusted = patterns->trusted};
    status = pattern_copy(reader, id, &pattern.id);
    if (status == SCRIM_OK)
        status = pattern_copy(reader, slice_of(id.data, area_length), &pattern.area);
    if (status != SCRIM_OK)
        return status;
    reader->pattern = &patterns->items[patterns->count++];
    *reader->pattern = pattern;
    reader->has_type = reader->has_cross = reader->has_back = false;
    return SCRIM_OK;
}

static enum scrim_status read_back(struct pattern_reader *reader, struct slice value)
{
    unsigned back;
    if (!parse_number(value, PATTERN_BACK_MOST, &back))
        return pattern_line_error(reader, "back takes a number of tokens up to 32");
    reader->pattern->back = (uint8_t)back;
    return SCRIM_OK;
}

static enum scrim_status read_check(const struct pattern_reader *reader, struct slice value)
{
    const char *nearest = NULL;
    if (check_find(value, &nearest) == NULL)
        return pattern_name_error(reader, "check", value, nearest);
    return pattern_copy(reader, value, &reader->pattern->check);
}

static bool seen_before(bool *seen)
{
    bool before = *seen;
    *seen = true;
    return before;
}

/* A line inside a stanza.  raw: the value as it stands, to the end of the line. */
static enum scrim_status read_key(struct pattern_reader *reader, struct slice key, struct slice raw)
{
    struct pattern *pattern = reader->pattern;
    struct slice value = trim_blanks(raw);
    if (value.length > 0)
        reader->at = value.data;
    if (slice_equal(key, SLICE("hit")) || slice_equal(key, SLICE("miss")))
        return read_example(reader, raw, key.data[0] == 'h');
    if (slice_equal(key, SLICE("trigger")))
        return pattern_read_trigger(reader, value);
    if (slice_equal(key, SLICE("after")))
        return pattern_read_after(reader, value);
    if (slice_equal(key, SLICE("regex")))
        return pattern_read_regex(reader, raw);
    if (slice_equal(key, SLICE("type")))
        return seen_before(&reader->has_type) ? pattern_line_error(reader, "a second type")
                                              : read_type(reader, value, &pattern->type);
    if (slice_equal(key, SLICE("role")))
        return read_role(reader, value, &pattern->role);
    if (slice_equal(key, SLICE("guess")))
        return read_type(reader, value, &pattern->guess);
    if (slice_equal(key, SLICE("cross")))
        return seen_before(&reader->has_cross)
                   ? pattern_line_error(reader, "a second cross")
                   : pattern_read_named(reader, "break", value, breaks, PATTERN_COUNT(breaks),
                                        &pattern->cross);
    if (slice_equal(key, SLICE("back")))
        return seen_before(&reader->has_back) ? pattern_line_error(reader, "a second back")
                                              : read_back(reader, value);
    if (slice_equal(key, SLICE("confidence")))
        return parse_thousandths(value, &pattern->confidence)
                   ? SCRIM_OK
                   : pattern_line_error(reader,
                                        "confidence is above 0 and at most 1, such as 0.95");
    if (slice_equal(key, SLICE("check")))
        return read_check(reader, value);
    return pattern_name_error(reader, "key", key, nearest_name(key, keys, PATTERN_COUNT(keys)));
}

static enum scrim_status read_line(struct pattern_reader *reader, struct slice line)
{
    struct slice rest = trim_blanks(line);
    reader->text = line;
    reader->at = rest.data;
    if (rest.length == 0)
        return finish_rule(reader);
    if (rest.data[0] == '#')
        return SCRIM_OK;
    size_t wrong;
    if (!utf8_is_valid(line, &wrong))
        return pattern_word_error(reader, slice_of(line.data + wrong, 1), "no UTF-8");
    struct slice key = next_word(&rest);
    if (slice_equal(key, SLICE("rule")))
        return begin_rule(reader, rest);
    if (slice_equal(key, SLICE("define")))
        return pattern_read_define(reader, rest);
    if (reader->pattern == NULL)
        return pattern_line_error(reader, "this line stands outside a rule");
    size_t used = (size_t)(rest.data - line.data);
    return read_key(reader, key, slice_of(rest.data, line.length - used));
}

enum scrim_status patterns_read(struct patterns *patterns, struct slice name, struct slice text,
                                struct scrim_error *error)
{
    struct pattern_reader reader = {.patterns = patterns, .error = error};
    reader.file = arena_copy(&patterns->arena, name);
    if (reader.file.data == NULL)
        return error_no_memory(error);
    if (text.length > LIMIT_PATTERN_FILE)
        return pattern_line_error(&reader, "the file is too large");
    patterns->macro_count = patterns->shared_macros;
    for (size_t at = 0; at < text.length;) {
        const char *start = text.data + at;
        const char *newline = memchr(start, '\n', text.length - at);
        size_t length = newline == NULL ? text.length - at : (size_t)(newline - start);
        at += length + 1;
        if (length > 0 && start[length - 1] == '\r')
            length--;
        reader.line++;
        enum scrim_status status = read_line(&reader, slice_of(start, length));
        if (status != SCRIM_OK)
            return status;
    }
    if (slice_equal(base_name(name), SLICE("macros.pat")))
        patterns->shared_macros = patterns->macro_count;
    return finish_rule(&reader);
}

enum scrim_status patterns_add_cues(const struct patterns *patterns,
                                    struct lexicon_builder *builder, struct scrim_error *error)
{
    for (size_t i = 0; i < patterns->count; i++)
        for (size_t j = 0; j < patterns->items[i].trigger_count; j++) {
            const struct trigger *trigger = &patterns->items[i].triggers[j];
            if (trigger->kind != TRIGGER_WORD)
                continue;
            struct scrim_error reason = {0};
            enum scrim_status status = lexicon_builder_add_cue(builder, trigger->text, &reason);
            struct place place = {patterns->items[i].file, trigger->line, trigger->column};
            if (status == SCRIM_CONFIGURATION)
                return error_at(error, place, "%s", reason.message);
            if (status != SCRIM_OK)
                return error_set(error, status, "%s", reason.message);
        }
    return SCRIM_OK;
}
