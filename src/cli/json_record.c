/* jansson, which reads all other JSON here, does not tell where in the line a value stands, and
 * every byte that is not replaced must stay.  So the line is walked once, without recursion, and
 * each value that a path leads to is taken with its place. */
#include "cli/json_record.h"

#include <string.h>

#include "cli/configured.h"
#include "cli/json_text.h"
#include "cli/message.h"
#include "cli/suggest.h"

enum { DEEPEST = 64 }; /* objects and lists inside each other: a deeper record is refused */

/* An object or list that is open. */
struct level {
    bool object;
    uint64_t wanted;  /* fields whose paths lead through it, as bits */
    uint64_t seen;    /* those that had their member */
    uint64_t targets; /* fields that it is itself */
    size_t start;
};

struct walk {
    const struct fields *fields;
    const char *line;
    size_t length, at;
    struct level levels[DEEPEST];
    size_t items[DEEPEST]; /* of each open list the number of its item */
    size_t depth;
    struct bytes name; /* what a name with escapes says */
    struct record *record;
    struct scrim_error *error;
};

/* ---- the grammar ---------------------------------------------------------------------------- */

static bool has(const struct walk *walk, char byte)
{
    return walk->at < walk->length && walk->line[walk->at] == byte;
}

static void skip_blanks(struct walk *walk)
{
    while (has(walk, ' ') || has(walk, '\t') || has(walk, '\r') || has(walk, '\n'))
        walk->at++;
}

static bool is_hex(char character)
{
    char small = (char)(character | 0x20);
    return (character >= '0' && character <= '9') || (small >= 'a' && small <= 'f');
}

static bool skip_hex(struct walk *walk)
{
    for (size_t end = walk->at + 4; walk->at < end; walk->at++)
        if (walk->at >= walk->length || !is_hex(walk->line[walk->at]))
            return false;
    return true;
}

static bool skip_escape(struct walk *walk)
{
    if (++walk->at == walk->length)
        return false;
    char kind = walk->line[walk->at++];
    return kind == 'u' ? skip_hex(walk) : kind && strchr("\"\\/bfnrt", kind);
}

static bool skip_string(struct walk *walk, struct value *value)
{
    *value =
        (struct value){.kind = VALUE_STRING, .start = walk->at, .quoted = true, .verbatim = true};
    if (!has(walk, '"'))
        return false;
    walk->at++;
    while (walk->at < walk->length && walk->line[walk->at] != '"') {
        if ((unsigned char)walk->line[walk->at] < 0x20)
            return false;
        if (walk->line[walk->at] != '\\') {
            walk->at++;
            continue;
        }
        value->verbatim = false;
        if (!skip_escape(walk))
            return false;
    }
    if (!has(walk, '"'))
        return false;
    value->end = ++walk->at;
    return true;
}

static size_t skip_digits(struct walk *walk)
{
    size_t start = walk->at;
    while (walk->at < walk->length && walk->line[walk->at] >= '0' && walk->line[walk->at] <= '9')
        walk->at++;
    return walk->at - start;
}

static bool skip_number(struct walk *walk)
{
    walk->at += has(walk, '-');
    bool zero = has(walk, '0');
    size_t digits = skip_digits(walk);
    if (digits == 0 || (zero && digits > 1))
        return false;
    if (has(walk, '.')) {
        walk->at++;
        if (skip_digits(walk) == 0)
            return false;
    }
    if (!has(walk, 'e') && !has(walk, 'E'))
        return true;
    walk->at++;
    walk->at += has(walk, '+') || has(walk, '-');
    return skip_digits(walk) > 0;
}

static bool skip_word(struct walk *walk, const char *word)
{
    size_t length = strlen(word);
    if (walk->length - walk->at < length || memcmp(walk->line + walk->at, word, length) != 0)
        return false;
    walk->at += length;
    return true;
}

/* A value that is no object and no list. */
static bool skip_scalar(struct walk *walk, struct value *value)
{
    if (has(walk, '"'))
        return skip_string(walk, value);
    *value = (struct value){.start = walk->at, .verbatim = true};
    if (skip_word(walk, "null"))
        value->kind = VALUE_NULL;
    else if (skip_word(walk, "true") || skip_word(walk, "false"))
        value->kind = VALUE_OTHER;
    else if (skip_number(walk))
        value->kind = VALUE_NUMBER;
    else
        return false;
    value->end = walk->at;
    return true;
}

/* ---- fields --------------------------------------------------------------------------------- */

static enum scrim_status no_object(struct scrim_error *error)
{
    return fail(error, SCRIM_REFUSED, "the record is no JSON object");
}

/* The first field of a set. */
static const struct field *first_field(const struct walk *walk, uint64_t set)
{
    size_t first = 0;
    while (!(set >> first & 1))
        first++;
    return &walk->fields->items[first];
}

static enum scrim_status refuse(struct walk *walk, uint64_t set, const char *what)
{
    const struct field *field = first_field(walk, set);
    return fail(walk->error, field_missing_status(field), "the field '%s' %s", field->name, what);
}

/* The member of an object, which begins at start and ends where the walk is, whose name may have been
 * meant: one that differs by a typing error from what the caller wrote says no more than that. */
static void find_nearest(struct walk object, size_t start, const char *wanted, char nearest[32])
{
    size_t end = object.at, shortest = SIZE_MAX, depth = 0;
    struct value string;
    for (object.at = start + 1; object.at < end; skip_blanks(&object)) {
        if (!has(&object, '"')) {
            char byte = object.line[object.at++];
            depth += byte == '{' || byte == '[';
            depth -= (byte == '}' || byte == ']') && depth > 0;
            continue;
        }
        skip_string(&object, &string);
        skip_blanks(&object);
        char name[32] = "";
        size_t length = string.end - string.start - 2;
        if (depth > 0 || !has(&object, ':') || !string.verbatim || length >= sizeof name)
            continue;
        memcpy(name, object.line + string.start + 1, length);
        size_t distance = edit_distance(wanted, name);
        if (distance < shortest && is_near(distance, name)) {
            shortest = distance;
            memcpy(nearest, name, sizeof name);
        }
    }
}

/* The first field of a set has no member in the object that begins at start. */
static enum scrim_status refuse_missing(struct walk *walk, uint64_t set, size_t start)
{
    const struct field *field = first_field(walk, set);
    const struct step *step = &field->path.steps[walk->depth];
    char wanted[32] = "", nearest[32] = "";
    if (step->length < sizeof wanted) {
        memcpy(wanted, step->name, step->length);
        find_nearest(*walk, start, wanted, nearest);
    }
    if (!*nearest)
        return refuse(walk, set, "is not there");
    return fail(walk->error, field_missing_status(field),
                "the field '%s' is not there; did you mean '%s'?", field->name, nearest);
}

static struct level *top(struct walk *walk)
{
    return &walk->levels[walk->depth - 1];
}

/* The step that a field's path takes out of the innermost open object or list. */
static const struct step *step_of(const struct walk *walk, size_t field)
{
    return &walk->fields->items[field].path.steps[walk->depth - 1];
}

static enum scrim_status enter_member(struct walk *walk, const struct value *name, uint64_t *inside)
{
    struct level *level = top(walk);
    const char *text = walk->line + name->start + 1;
    size_t length = name->end - name->start - 2;
    *inside = 0;
    if (level->wanted && !name->verbatim) {
        walk->name.length = 0;
        enum said said = json_unescape(text, length, &walk->name);
        if (said != SAID)
            return said == NOT_TEXT ? no_object(walk->error)
                                    : fail(walk->error, SCRIM_TRY_AGAIN, "out of memory");
        text = length ? walk->name.data : "";
        length = walk->name.length;
    }
    for (size_t field = 0; field < walk->fields->count && level->wanted >> field; field++)
        if (level->wanted >> field & 1 && step_names(step_of(walk, field), text, length))
            *inside |= (uint64_t)1 << field;
    if (level->seen & *inside)
        return refuse(walk, level->seen & *inside, "is there twice");
    level->seen |= *inside;
    return SCRIM_OK;
}

/* Of the fields that lead to this value, those that end here. */
static uint64_t find_targets(const struct walk *walk, uint64_t inside)
{
    uint64_t targets = 0;
    for (size_t field = 0; field < walk->fields->count && inside >> field; field++)
        if (inside >> field & 1 && walk->fields->items[field].path.count == walk->depth)
            targets |= (uint64_t)1 << field;
    return targets;
}

static enum scrim_status take(struct walk *walk, uint64_t targets, const struct value *value)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t field = 0; targets && !status; field++, targets >>= 1)
        if (targets & 1)
            status = record_take(walk->record, &walk->fields->items[field], walk->line, value,
                                 walk->items, walk->error);
    return status;
}

/* A path that leads on must find what its next step leads into. */
static uint64_t lead_astray(const struct walk *walk, bool object)
{
    const struct level *level = &walk->levels[walk->depth - 1];
    uint64_t astray = 0;
    for (size_t field = 0; field < walk->fields->count && level->wanted >> field; field++)
        if (level->wanted >> field & 1 && (step_of(walk, field)->name != NULL) != object)
            astray |= (uint64_t)1 << field;
    return astray;
}

static enum scrim_status open_level(struct walk *walk, uint64_t targets, uint64_t onward)
{
    if (walk->depth == DEEPEST)
        return no_object(walk->error);
    bool object = has(walk, '{');
    walk->items[walk->depth] = 0;
    walk->levels[walk->depth++] =
        (struct level){.object = object, .wanted = onward, .targets = targets, .start = walk->at};
    walk->at++;
    skip_blanks(walk);
    uint64_t astray = lead_astray(walk, object);
    return astray ? refuse(walk, astray, "has another kind of value on its way") : SCRIM_OK;
}

static enum scrim_status close_level(struct walk *walk)
{
    struct level level = *top(walk);
    uint64_t missing = level.object ? level.wanted & ~level.seen : 0;
    struct value value = {.kind = level.object ? VALUE_OBJECT : VALUE_OTHER,
                          .start = level.start,
                          .end = ++walk->at,
                          .verbatim = true};
    for (size_t field = 0; field < walk->fields->count; field++)
        if (walk->fields->items[field].path.optional)
            missing &= ~((uint64_t)1 << field);
    walk->depth--;
    return missing ? refuse_missing(walk, missing, level.start) : take(walk, level.targets, &value);
}

/* ---- the walk ------------------------------------------------------------------------------- */

/* The name before a member's value. */
static enum scrim_status read_name(struct walk *walk, uint64_t *inside)
{
    struct value name;
    if (!skip_string(walk, &name))
        return no_object(walk->error);
    skip_blanks(walk);
    if (!has(walk, ':'))
        return no_object(walk->error);
    walk->at++;
    skip_blanks(walk);
    return enter_member(walk, &name, inside);
}

/* A value up to its end, or an object or list up to its first member. */
static enum scrim_status read_value(struct walk *walk, uint64_t inside)
{
    struct value value;
    uint64_t targets = find_targets(walk, inside), onward = inside & ~targets;
    if (has(walk, '{') || has(walk, '['))
        return open_level(walk, targets, onward);
    if (!skip_scalar(walk, &value))
        return no_object(walk->error);
    if (onward && value.kind != VALUE_NULL)
        return refuse(walk, onward, "has another kind of value on its way");
    return take(walk, targets, &value);
}

/* The next member of an object, or item of a list. */
static enum scrim_status read_member(struct walk *walk)
{
    uint64_t inside = top(walk)->wanted;
    enum scrim_status status = top(walk)->object ? read_name(walk, &inside) : SCRIM_OK;
    return status ? status : read_value(walk, inside);
}

/* What stands behind a value: a comma, or the ends of what ends here.  *more: a value follows. */
static enum scrim_status read_end(struct walk *walk, bool *more)
{
    *more = false;
    while (walk->depth > 0) {
        skip_blanks(walk);
        if (has(walk, ',')) {
            walk->at++;
            walk->items[walk->depth - 1]++;
            skip_blanks(walk);
            *more = true;
            return SCRIM_OK;
        }
        if (!has(walk, top(walk)->object ? '}' : ']'))
            return no_object(walk->error);
        enum scrim_status status = close_level(walk);
        if (status)
            return status;
    }
    return SCRIM_OK;
}

static bool is_empty(struct walk *walk)
{
    return has(walk, top(walk)->object ? '}' : ']');
}

static enum scrim_status walk_record(struct walk *walk)
{
    walk->at = mark_length(walk->line, walk->length); /* before the first record of a file */
    skip_blanks(walk);
    if (!has(walk, '{'))
        return no_object(walk->error);
    uint64_t all = walk->fields->count == FIELDS_MAXIMUM ? UINT64_MAX
                                                         : ((uint64_t)1 << walk->fields->count) - 1;
    enum scrim_status status = open_level(walk, 0, all);
    for (bool more = true, opened = true; !status && more;) {
        size_t depth = walk->depth;
        if (!opened || !is_empty(walk))
            status = read_member(walk);
        opened = walk->depth > depth; /* its first member comes next */
        if (!status && !opened)
            status = read_end(walk, &more);
    }
    skip_blanks(walk);
    return status || walk->at == walk->length ? status : no_object(walk->error);
}

enum scrim_status json_record_read(const struct fields *fields, const char *line, size_t length,
                                   struct record *record, struct scrim_error *error)
{
    struct walk walk = {
        .fields = fields, .line = line, .length = length, .record = record, .error = error};
    enum scrim_status status = walk_record(&walk);
    bytes_free(&walk.name);
    return status;
}
