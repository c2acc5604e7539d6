/* The `trigger` lines of a stanza. */
#include "base/grow.h"
#include "base/limits.h"
#include "rules/pattern_reader.h"
#include "rules/pattern_text.h"
#include "text/tokens.h"

enum { TRIGGERS_MOST = 2000 }; /* of one rule */

static const char *const shapes[] = {
    [SHAPE_NONE] = "",       [SHAPE_LOWER] = "lower",     [SHAPE_CAPITAL] = "capital",
    [SHAPE_UPPER] = "upper", [SHAPE_INITIAL] = "initial", [SHAPE_MIXED] = "mixed"};
static const char *const trigger_kinds[] = {
    [TRIGGER_LIST] = "list",     [TRIGGER_ENTRY] = "entry", [TRIGGER_WORD] = "word",
    [TRIGGER_DIGITS] = "digits", [TRIGGER_MARK] = "mark",   [TRIGGER_SHAPE] = "shape",
    [TRIGGER_GAP] = "gap",       [TRIGGER_ANY] = "any"};

/* word: its place in the line; without data: that of the part that is being read. */
static enum scrim_status add_trigger(const struct pattern_reader *reader, struct trigger trigger,
                                     struct slice word)
{
    struct pattern *pattern = reader->pattern;
    if (pattern->trigger_count == TRIGGERS_MOST)
        return pattern_line_error(reader, "too many triggers");
    if (!GROW_ONE(pattern->triggers, pattern->trigger_count, pattern->trigger_capacity,
                  TRIGGERS_MOST))
        return error_no_memory(reader->error);
    trigger.column = pattern_place(reader, word.data).column;
    if (trigger.text.length > 0) {
        trigger.text = arena_copy(&reader->patterns->arena, trigger.text);
        if (trigger.text.data == NULL)
            return error_no_memory(reader->error);
    }
    trigger.line = reader->line;
    pattern->triggers[pattern->trigger_count++] = trigger;
    return SCRIM_OK;
}

static enum scrim_status read_trigger_words(const struct pattern_reader *reader, struct slice rest)
{
    enum scrim_status status = SCRIM_OK;
    while (rest.length > 0 && status == SCRIM_OK) {
        char folded[LIMIT_WORD_KEY];
        struct slice word = next_word(&rest);
        size_t length = fold_word(word, folded, sizeof folded);
        if (length == 0)
            return pattern_word_error(reader, word, "a trigger word is empty or too long");
        status = add_trigger(
            reader, (struct trigger){.kind = TRIGGER_WORD, .text = slice_of(folded, length)}, word);
    }
    return status;
}

static enum scrim_status read_trigger_marks(const struct pattern_reader *reader, struct slice rest)
{
    enum scrim_status status = SCRIM_OK;
    while (rest.length > 0 && status == SCRIM_OK) {
        struct slice mark = next_word(&rest);
        if (mark.length > 1 && (unsigned char)mark.data[0] < 0x80)
            return pattern_word_error(reader, mark,
                                      "marks are single characters with a blank between them");
        status = add_trigger(reader, (struct trigger){.kind = TRIGGER_MARK, .text = mark}, mark);
    }
    return status;
}

/* The bytes of `digits 1 2 /.-\s`. */
static enum scrim_status read_next_bytes(const struct pattern_reader *reader, struct slice written,
                                         struct trigger *trigger)
{
    char *bytes = arena_take(&reader->patterns->arena, written.length * 2 + 1, 1);
    if (bytes == NULL)
        return error_no_memory(reader->error);
    size_t length = 0;
    for (size_t i = 0; i < written.length; i++) {
        bool escaped = written.data[i] == '\\' && i + 1 < written.length;
        if (escaped && written.data[i + 1] == 's') {
            memcpy(bytes + length, " \t\n\f", 4);
            length += 4;
        } else {
            bytes[length++] = written.data[i + escaped];
        }
        i += escaped;
    }
    trigger->text = slice_of(bytes, length);
    return SCRIM_OK;
}

static enum scrim_status read_trigger_digits(const struct pattern_reader *reader, struct slice rest)
{
    struct trigger trigger = {.kind = TRIGGER_DIGITS};
    unsigned least, most;
    if (!parse_number(next_word(&rest), 99, &least) || least == 0)
        return pattern_line_error(reader,
                                  "trigger digits takes a least and a most number of digits");
    most = least;
    struct slice word = next_word(&rest);
    if (parse_number(word, 99, &most))
        word = next_word(&rest);
    else
        most = least;
    if (most < least || rest.length > 0)
        return pattern_line_error(reader, "trigger digits LEAST MOST BYTES, LEAST not above MOST");
    trigger.least = (uint8_t)least;
    trigger.most = (uint8_t)most;
    enum scrim_status status = read_next_bytes(reader, word, &trigger);
    return status == SCRIM_OK ? add_trigger(reader, trigger, (struct slice){NULL, 0}) : status;
}

static enum scrim_status read_trigger_shapes(const struct pattern_reader *reader, struct slice rest)
{
    enum scrim_status status = SCRIM_OK;
    while (rest.length > 0 && status == SCRIM_OK) {
        struct trigger trigger = {.kind = TRIGGER_SHAPE};
        struct slice shape = next_word(&rest);
        status = pattern_read_named(reader, "shape", shape, shapes, PATTERN_COUNT(shapes),
                                    &trigger.shape);
        if (status == SCRIM_OK)
            status = add_trigger(reader, trigger, shape);
    }
    return status;
}

enum scrim_status pattern_read_after(const struct pattern_reader *reader, struct slice rest)
{
    struct byte_set *after = &reader->pattern->after;
    while (rest.length > 0) {
        struct slice mark = next_word(&rest);
        unsigned char byte = (unsigned char)mark.data[0];
        if (mark.length > 1 || byte >= 0x80)
            return pattern_word_error(reader, mark,
                                      "after takes ASCII marks with a blank between them");
        after->bits[byte >> 6] |= (uint64_t)1 << (byte & 63);
        reader->pattern->has_after = true;
    }
    return SCRIM_OK;
}

enum scrim_status pattern_read_trigger(const struct pattern_reader *reader, struct slice rest)
{
    uint8_t kind;
    enum scrim_status status = pattern_read_named(
        reader, "trigger", next_word(&rest), trigger_kinds, PATTERN_COUNT(trigger_kinds), &kind);
    if (status != SCRIM_OK)
        return status;
    bool takes_words = kind != TRIGGER_GAP && kind != TRIGGER_ANY;
    if (takes_words != (rest.length > 0))
        return pattern_line_error(reader, takes_words ? "this trigger needs more words"
                                                      : "this trigger takes no more words");
    switch ((enum trigger_kind)kind) {
    case TRIGGER_LIST:
    case TRIGGER_ENTRY:
        while (rest.length > 0 && status == SCRIM_OK) {
            struct slice name = next_word(&rest);
            status = add_trigger(
                reader, (struct trigger){.kind = (enum trigger_kind)kind, .text = name}, name);
        }
        return status;
    case TRIGGER_WORD:
        return read_trigger_words(reader, rest);
    case TRIGGER_DIGITS:
        return read_trigger_digits(reader, rest);
    case TRIGGER_MARK:
        return read_trigger_marks(reader, rest);
    case TRIGGER_SHAPE:
        return read_trigger_shapes(reader, rest);
    default:
        return add_trigger(reader, (struct trigger){.kind = (enum trigger_kind)kind},
                           (struct slice){NULL, 0});
    }
}
