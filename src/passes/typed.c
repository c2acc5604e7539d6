/* All of a typed text becomes one candidate, whatever the other passes saw in it: its type is certain.  Dates and ages are taken
 * apart by the rules that found them; one that no rule read whole is tagged. */
#include "passes/typed.h"

#include "base/ascii.h"
#include "passes/passes.h"
#include "rules/pattern_text.h"

enum { TYPED_CONFIDENCE = 999, YEAR_DIGITS = 4, MONTH_LENGTH = 7, COMPACT_DIGITS = 8, LONGEST_DATE = 80 };

#define RULE_TYPED "typed/value"

/* ---- what is said of the text --------------------------------------------------------------- */

static bool can_be_typed(enum type type)
{
    return type < TYPE_COUNT && type != TYPE_GAP && type != TYPE_MARKER && type != TYPE_HIDDEN;
}

static enum scrim_status unknown_type(struct slice word, struct scrim_error *error)
{
    const char *names[TYPE_COUNT];
    size_t count = 0;

    for (unsigned type = 0; type < TYPE_COUNT; type++)
        if (can_be_typed((enum type)type))
            names[count++] = type_name((enum type)type);
    const char *nearest = nearest_name(word, names, count);
    return error_set(error, SCRIM_CONFIGURATION, "a type that there is none of%s%s%s", nearest ? "; did you mean " : "",
                     nearest ? nearest : "", nearest ? "?" : "");
}

static bool read_qualifier(struct slice word, struct typed_value *value)
{
    static const struct {
        const char *word;
        uint8_t type, part, order;
    } qualifiers[] = {
        {"given", TYPE_NAME, FIELD_given, NUMBERS_OPEN},
        {"middle", TYPE_NAME, FIELD_middle, NUMBERS_OPEN},
        {"surname", TYPE_NAME, FIELD_surname, NUMBERS_OPEN},
        {"month-first", TYPE_DATE, FIELD_hide, NUMBERS_MONTH_FIRST},
        {"day-first", TYPE_DATE, FIELD_hide, NUMBERS_DAY_FIRST},
    };
    enum role role = role_from_name(word);

    if (value->type == TYPE_NAME && role != ROLE_NONE && value->role == ROLE_NONE) {
        value->role = (uint8_t)role;
        return true;
    }
    for (size_t i = 0; i < sizeof qualifiers / sizeof *qualifiers; i++) {
        if (qualifiers[i].type != value->type || !slice_equal(word, slice_from_string(qualifiers[i].word)))
            continue;
        if (value->part != FIELD_hide || value->order != NUMBERS_OPEN)
            return false;
        value->part = qualifiers[i].part;
        value->order = qualifiers[i].order;
        return true;
    }
    return false;
}

/* The part of *text before its next dot, which goes with it. */
static struct slice next_part(struct slice *text)
{
    const char *dot = text->length ? memchr(text->data, '.', text->length) : NULL;
    struct slice word = slice_of(text->data, dot ? (size_t)(dot - text->data) : text->length);
    size_t used = word.length + (dot != NULL);

    *text = slice_of(text->data + used, text->length - used);
    return word;
}

enum scrim_status typed_value_read(struct slice text, struct typed_value *value, struct scrim_error *error)
{
    bool wrong = text.length > 0 && text.data[text.length - 1] == '.';
    struct slice word = next_part(&text);
    enum type type = type_from_name(word);

    if (!can_be_typed(type))
        return unknown_type(word, error);
    *value = (struct typed_value){.type = (uint8_t)type, .part = FIELD_hide};
    while (text.length > 0 && !wrong)
        wrong = !read_qualifier(next_part(&text), value);
    if (!wrong)
        return SCRIM_OK;
    return error_set(error, SCRIM_CONFIGURATION, "behind %s. stands %s", type_name(type),
                     type == TYPE_NAME   ? "a role, or given, middle or surname"
                     : type == TYPE_DATE ? "month-first or day-first"
                                         : "nothing");
}

/* ---- the pass ------------------------------------------------------------------------------- */

static bool is_content(char byte)
{
    unsigned char small = (unsigned char)byte | 0x20;
    return ascii_is_digit(byte) || (small >= 'a' && small <= 'z') || (unsigned char)byte >= 0x80;
}

/* From the first to the last character that is no blank; false when nothing in it is a letter or a digit. */
static bool find_content(struct slice text, struct view_range *range)
{
    uint32_t start = 0, end = (uint32_t)text.length;
    bool content = false;

    while (start < end && (unsigned char)text.data[start] <= ' ')
        start++;
    while (end > start && (unsigned char)text.data[end - 1] <= ' ')
        end--;
    for (uint32_t i = start; i < end; i++)
        content = content || is_content(text.data[i]);
    *range = (struct view_range){{start}, {end}};
    return content;
}

static void add_field(struct candidate *candidate, enum field field, uint32_t start, uint32_t length)
{
    candidate->fields[candidate->field_count++] = (struct field_range){(uint8_t)field, {{start}, {start + length}}};
}

static bool only_digits(struct slice text, uint32_t start, uint32_t length)
{
    for (uint32_t i = start; i < start + length; i++)
        if (!ascii_is_digit(text.data[i]))
            return false;
    return true;
}

/* Forms that are dates only because somebody says so: 2014, 2014-07, 20140703. */
static bool read_bare_date(struct slice text, struct candidate *candidate)
{
    uint32_t start = candidate->range.start.byte, length = candidate->range.end.byte - start;
    bool hyphen = length == MONTH_LENGTH && text.data[start + YEAR_DIGITS] == '-';
    uint32_t month = start + YEAR_DIGITS + (hyphen ? 1 : 0);

    if ((length != YEAR_DIGITS && length != COMPACT_DIGITS && !hyphen) || !only_digits(text, start, YEAR_DIGITS) ||
        !only_digits(text, month, start + length - month))
        return false;
    add_field(candidate, FIELD_year, start, YEAR_DIGITS);
    if (length > YEAR_DIGITS)
        add_field(candidate, FIELD_month, month, 2);
    if (length == COMPACT_DIGITS)
        add_field(candidate, FIELD_day, month + 2, 2);
    return true;
}

/* An age is its digits: "49" is one here, without a word that says so. */
static bool read_bare_age(struct slice text, struct candidate *candidate)
{
    uint32_t start = candidate->range.start.byte, length = candidate->range.end.byte - start;

    if (length > 3 || !only_digits(text, start, length))
        return false;
    add_field(candidate, FIELD_number, start, length);
    return true;
}

static bool read_bare(struct slice text, struct candidate *candidate)
{
    return candidate->type == TYPE_DATE ? read_bare_date(text, candidate) : candidate->type == TYPE_AGE && read_bare_age(text, candidate);
}

/* Whether an earlier pass took apart what all of the text is: of a date nothing may be left but a time, of an age no digit. */
static bool belongs(const struct candidate *candidate, enum type type)
{
    return candidate->fate == FATE_OPEN && (candidate->type == type || (type == TYPE_DATE && candidate->type == TYPE_TIME));
}

/* The T of 2014-07-03T10:30. */
static bool joins_date_and_time(struct slice text, uint32_t at)
{
    return (text.data[at] | 0x20) == 't' && at > 0 && ascii_is_digit(text.data[at - 1]) && at + 1 < text.length && ascii_is_digit(text.data[at + 1]);
}

static bool was_read(const struct letter *letter, enum type type, struct view_range range)
{
    const struct candidates *candidates = &letter->candidates;
    struct slice text = letter->view.text;
    bool exact = false;

    if (view_range_length(range) > LONGEST_DATE)
        return false;
    for (uint32_t at = range.start.byte; at < range.end.byte; at++) {
        bool covered = type == TYPE_AGE ? !ascii_is_digit(text.data[at]) : !is_content(text.data[at]) || joins_date_and_time(text, at);
        for (size_t i = 0; i < candidates->count && !covered; i++) {
            const struct candidate *candidate = &candidates->items[i];
            covered = belongs(candidate, type) && candidate->range.start.byte <= at && at < candidate->range.end.byte;
            exact = exact || (covered && candidate->type == type && candidate->exact);
        }
        if (!covered)
            return false;
    }
    return exact;
}

/* Takes back what the other passes believed; a marker stays what it is, so that a second run changes nothing. */
static void reject_others(struct letter *letter, bool keep_read)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type != TYPE_MARKER && !(keep_read && belongs(candidate, (enum type)letter->typed->type)))
            candidate->fate = FATE_REJECTED;
    }
    letter->review_reason = NULL; /* what guards look for is the language and the wrapping of letters */
}

/* Every word is that part of the name but particles ("de la Cruz") and suffixes ("Delgado Jr."), which are read as in any name. */
static void add_parts(const struct letter *letter, enum field part, struct candidate *candidate)
{
    for (size_t i = 0; i < letter->tokens.count && candidate->field_count < CANDIDATE_FIELDS; i++) {
        const struct token *token = &letter->tokens.items[i];
        bool particle = token->shape == SHAPE_LOWER && record_in_list(letter->lexicon, letter->lists, token->attributes, LIST_particle);
        if (token->kind == TOKEN_WORD && !particle && !record_in_list(letter->lexicon, letter->lists, token->attributes, LIST_name_suffix))
            add_field(candidate, part, token->start, token->length);
    }
}

enum scrim_status pass_typed(struct letter *letter, struct scrim_error *error)
{
    const struct typed_value *typed = letter->typed;
    struct field_range fields[CANDIDATE_FIELDS];
    struct candidate candidate = {
        .rule = RULE_TYPED, .guess = TYPE_NONE, .exact = true, .confidence = TYPED_CONFIDENCE, .fields = fields};

    if (!typed)
        return SCRIM_OK;
    candidate.type = typed->type;
    candidate.role = typed->role;
    bool content = find_content(letter->view.text, &candidate.range);
    bool bare = content && read_bare(letter->view.text, &candidate);
    bool taken_apart = typed->type == TYPE_DATE || typed->type == TYPE_AGE;
    bool read = content && taken_apart && !bare && was_read(letter, (enum type)typed->type, candidate.range);

    reject_others(letter, read);
    if (!content || read)
        return SCRIM_OK;
    candidate.exact = bare || !taken_apart;
    if (typed->part != FIELD_hide)
        add_parts(letter, (enum field)typed->part, &candidate);
    return letter_add(letter, &candidate, error);
}
