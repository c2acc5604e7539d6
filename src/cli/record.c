#include "cli/record.h"

#include <stdint.h>
#include <string.h>

#include "cli/message.h"

enum {
    DEEPEST = 64
}; /* objects and arrays inside each other: a record that nests deeper is refused */

struct parser {
    const char *line;
    size_t length, at;
    uint64_t objects; /* bit n: what is open at depth n is an object, not an array */
    size_t depth;
};

struct range {
    size_t start, end;
};

static bool has(const struct parser *parser, char byte)
{
    return parser->at < parser->length && parser->line[parser->at] == byte;
}

static void skip_blanks(struct parser *parser)
{
    while (has(parser, ' ') || has(parser, '\t') || has(parser, '\r') || has(parser, '\n'))
        parser->at++;
}

static int hex_digit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    char small = (char)(byte | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/* Four hexadecimal digits. */
static bool read_unit(const char *digits, size_t length, uint32_t *unit)
{
    *unit = 0;
    for (size_t i = 0; i < 4; i++) {
        int digit = i < length ? hex_digit(digits[i]) : -1;
        if (digit < 0)
            return false;
        *unit = *unit << 4 | (uint32_t)digit;
    }
    return true;
}

static bool skip_escape(struct parser *parser)
{
    uint32_t unit;
    if (++parser->at == parser->length)
        return false;
    char kind = parser->line[parser->at++];
    if (kind != 'u')
        return kind != '\0' && strchr("\"\\/bfnrt", kind) != NULL;
    if (!read_unit(parser->line + parser->at, parser->length - parser->at, &unit))
        return false;
    parser->at += 4;
    return true;
}

/* A string, quotation marks included. */
static bool skip_string(struct parser *parser, struct range *range)
{
    range->start = parser->at;
    if (!has(parser, '"'))
        return false;
    parser->at++;
    while (parser->at < parser->length && parser->line[parser->at] != '"') {
        if ((unsigned char)parser->line[parser->at] < 0x20)
            return false;
        if (parser->line[parser->at] != '\\')
            parser->at++;
        else if (!skip_escape(parser))
            return false;
    }
    if (!has(parser, '"'))
        return false;
    range->end = ++parser->at;
    return true;
}

static size_t skip_digits(struct parser *parser)
{
    size_t start = parser->at;
    while (parser->at < parser->length && parser->line[parser->at] >= '0' &&
           parser->line[parser->at] <= '9')
        parser->at++;
    return parser->at - start;
}

static bool skip_number(struct parser *parser)
{
    parser->at += has(parser, '-');
    bool zero = has(parser, '0');
    size_t digits = skip_digits(parser);
    if (digits == 0 || (zero && digits > 1))
        return false;
    if (has(parser, '.')) {
        parser->at++;
        if (skip_digits(parser) == 0)
            return false;
    }
    if (!has(parser, 'e') && !has(parser, 'E'))
        return true;
    parser->at++;
    parser->at += has(parser, '+') || has(parser, '-');
    return skip_digits(parser) > 0;
}

static bool skip_word(struct parser *parser, const char *word)
{
    size_t length = strlen(word);
    if (parser->length - parser->at < length ||
        memcmp(parser->line + parser->at, word, length) != 0)
        return false;
    parser->at += length;
    return true;
}

/* A value that is no object and no array. */
static bool skip_scalar(struct parser *parser)
{
    struct range string;
    if (has(parser, '"'))
        return skip_string(parser, &string);
    return skip_word(parser, "null") || skip_word(parser, "true") || skip_word(parser, "false") ||
           skip_number(parser);
}

static bool open_container(struct parser *parser)
{
    if (parser->depth == DEEPEST)
        return false;
    uint64_t bit = (uint64_t)1 << parser->depth++;
    parser->objects = has(parser, '{') ? parser->objects | bit : parser->objects & ~bit;
    parser->at++;
    skip_blanks(parser);
    return true;
}

static bool in_object(const struct parser *parser)
{
    return parser->objects >> (parser->depth - 1) & 1;
}

static bool skip_name(struct parser *parser, struct range *name)
{
    if (!skip_string(parser, name))
        return false;
    skip_blanks(parser);
    if (!has(parser, ':'))
        return false;
    parser->at++;
    skip_blanks(parser);
    return true;
}

/* Closes what ends here; *closed: nothing above `depth` is open any more.  False: neither a comma
 * nor an end stands here. */
static bool end_value(struct parser *parser, size_t depth, bool *closed)
{
    *closed = false;
    for (;;) {
        skip_blanks(parser);
        if (parser->depth == depth) {
            *closed = true;
            return true;
        }
        if (has(parser, ',')) {
            parser->at++;
            skip_blanks(parser);
            return true;
        }
        if (!has(parser, in_object(parser) ? '}' : ']'))
            return false;
        parser->at++;
        parser->depth--;
    }
}

/* Any value, without recursion: the containers that are open are bits. */
static bool skip_value(struct parser *parser)
{
    size_t depth = parser->depth;
    for (bool closed = false; !closed;) {
        struct range name;
        if (parser->depth > depth && in_object(parser) && !skip_name(parser, &name))
            return false;
        if (has(parser, '{') || has(parser, '[')) {
            if (!open_container(parser))
                return false;
            if (!has(parser, in_object(parser) ? '}' : ']'))
                continue; /* its first member comes next */
        } else if (!skip_scalar(parser)) {
            return false;
        }
        if (!end_value(parser, depth, &closed))
            return false;
    }
    return true;
}

/* ---- what strings say ----------------------------------------------------------------------- */

static bool append_character(struct bytes *out, uint32_t character)
{
    char bytes[4];
    size_t length = 1;
    if (character < 0x80) {
        bytes[0] = (char)character;
    } else if (character < 0x800) {
        bytes[0] = (char)(0xC0 | character >> 6);
        length = 2;
    } else if (character < 0x10000) {
        bytes[0] = (char)(0xE0 | character >> 12);
        length = 3;
    } else {
        bytes[0] = (char)(0xF0 | character >> 18);
        length = 4;
    }
    for (size_t i = 1; i < length; i++)
        bytes[i] = (char)(0x80 | (character >> 6 * (length - 1 - i) & 0x3F));
    return bytes_append(out, bytes, length);
}

/* The character of a \u escape, or of two that are a surrogate pair; half a pair is no text. */
static bool read_unicode(const char *text, size_t length, size_t *at, uint32_t *character)
{
    uint32_t low;
    if (!read_unit(text + *at, length - *at, character))
        return false;
    *at += 4;
    if (*character < 0xD800 || *character > 0xDFFF)
        return true;
    if (*character > 0xDBFF || length - *at < 6 || text[*at] != '\\' || text[*at + 1] != 'u' ||
        !read_unit(text + *at + 2, length - *at - 2, &low) || low < 0xDC00 || low > 0xDFFF)
        return false;
    *at += 6;
    *character = 0x10000 + ((*character - 0xD800) << 10) + (low - 0xDC00);
    return true;
}

enum outcome { SAID, NOT_TEXT, NO_MEMORY };

/* What a valid string says. */
static enum outcome unescape(const char *line, struct range string, struct bytes *out)
{
    static const char escapes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    const char *text = line + string.start + 1;
    size_t length = string.end - string.start - 2;
    out->length = 0;
    for (size_t at = 0; at < length;) {
        const char *escape = memchr(text + at, '\\', length - at);
        size_t plain = escape ? (size_t)(escape - text) - at : length - at;
        if (!bytes_append(out, text + at, plain))
            return NO_MEMORY;
        at += plain;
        if (at == length)
            break;
        uint32_t character;
        char kind = text[at + 1];
        at += 2;
        if (kind != 'u')
            character = (unsigned char)meanings[strchr(escapes, kind) - escapes];
        else if (!read_unicode(text, length, &at, &character))
            return NOT_TEXT;
        if (!append_character(out, character))
            return NO_MEMORY;
    }
    return SAID;
}

/* ---- the record ----------------------------------------------------------------------------- */

struct found {
    struct range text, scope;
    size_t texts, scopes; /* how often the names were there */
};

static enum outcome note_member(const char *line, struct range name, struct range value,
                                const char *field, const char *scope_field, struct bytes *said,
                                struct found *found)
{
    enum outcome outcome = unescape(line, name, said);
    if (outcome != SAID)
        return outcome;
    if (said->length == strlen(field) && memcmp(said->data, field, said->length) == 0) {
        found->text = value;
        found->texts++;
    }
    if (scope_field && said->length == strlen(scope_field) &&
        memcmp(said->data, scope_field, said->length) == 0) {
        found->scope = value;
        found->scopes++;
    }
    return SAID;
}

/* Walks the members of the object that the line must be. */
static enum outcome find_members(struct parser *parser, const char *field, const char *scope_field,
                                 struct bytes *said, struct found *found)
{
    skip_blanks(parser);
    if (!has(parser, '{') || !open_container(parser))
        return NOT_TEXT;
    bool closed = has(parser, '}');
    parser->at += closed;
    while (!closed) {
        struct range name, value;
        if (!skip_name(parser, &name))
            return NOT_TEXT;
        value.start = parser->at;
        if (!skip_value(parser))
            return NOT_TEXT;
        value.end = parser->at;
        while (strchr(" \t\r\n", parser->line[value.end - 1]))
            value.end--;
        enum outcome outcome =
            note_member(parser->line, name, value, field, scope_field, said, found);
        if (outcome != SAID)
            return outcome;
        if (!end_value(parser, 0, &closed))
            return NOT_TEXT;
    }
    skip_blanks(parser);
    return parser->at == parser->length ? SAID : NOT_TEXT;
}

static enum outcome read_text(const char *line, struct range value, struct record *record)
{
    record->text_start = value.start;
    record->text_end = value.end;
    record->text.length = 0;
    if (line[value.start] == '"')
        return unescape(line, value, &record->text);
    return line[value.start] == 'n' ? SAID : NOT_TEXT; /* null: no letter, nothing to clean */
}

static enum outcome read_scope(const char *line, struct range value, struct record *record)
{
    record->scope.length = 0;
    if (line[value.start] == '"') {
        enum outcome outcome = unescape(line, value, &record->scope);
        return outcome == SAID && record->scope.length == 0 ? NOT_TEXT : outcome;
    }
    bool number = line[value.start] == '-' || hex_digit(line[value.start]) >= 0;
    if (!number || line[value.start] == 'f')
        return NOT_TEXT;
    return bytes_append(&record->scope, line + value.start, value.end - value.start) ? SAID
                                                                                     : NO_MEMORY;
}

static enum scrim_status give_outcome(enum outcome outcome, enum scrim_status status,
                                      const char *reason, struct scrim_error *error)
{
    if (outcome == NO_MEMORY)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return outcome == SAID ? SCRIM_OK : fail(error, status, "%s", reason);
}

enum scrim_status record_read(const char *line, size_t length, const char *field,
                              const char *scope_field, struct record *record,
                              struct scrim_error *error)
{
    struct parser parser = {.line = line, .length = length};
    struct found found = {.texts = 0};
    enum scrim_status status =
        give_outcome(find_members(&parser, field, scope_field, &record->text, &found),
                     SCRIM_REFUSED, "the record is no JSON object", error);
    if (!status && found.texts != 1)
        status = fail(error, SCRIM_REFUSED, "the record has %s --field",
                      found.texts ? "more than one" : "no");
    if (!status)
        status = give_outcome(read_text(line, found.text, record), SCRIM_REFUSED,
                              "the value of --field is no string, or half a character stands in it",
                              error);
    if (!status && scope_field && found.scopes != 1)
        status = fail(error, SCRIM_CONFIGURATION, "the record has %s --scope-field",
                      found.scopes ? "more than one" : "no");
    if (!status && scope_field)
        status = give_outcome(read_scope(line, found.scope, record), SCRIM_CONFIGURATION,
                              "the value of --scope-field is neither a number nor a string that "
                              "says something",
                              error);
    return status;
}

static bool append_unit(struct bytes *out, uint32_t unit)
{
    static const char digits[] = "0123456789abcdef";
    char escape[6] = {'\\', 'u'};
    for (size_t i = 0; i < 4; i++)
        escape[2 + i] = digits[unit >> 4 * (3 - i) & 0xF];
    return bytes_append(out, escape, sizeof escape);
}

/* The character that starts at *at of valid UTF-8; *at moves behind it. */
static uint32_t next_character(const char *text, size_t *at)
{
    unsigned char lead = (unsigned char)text[(*at)++];
    size_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    uint32_t character = more ? lead & (0x3Fu >> more) : lead;
    for (; more > 0; more--)
        character = character << 6 | ((unsigned char)text[(*at)++] & 0x3Fu);
    return character;
}

static bool append_escaped(struct bytes *out, uint32_t character)
{
    static const char controls[] = "\b\f\n\r\t\"\\", letters[] = "bfnrt\"\\";
    const char *known = character && character < 0x80 ? strchr(controls, (char)character) : NULL;
    if (known)
        return bytes_append(out, "\\", 1) && bytes_append(out, &letters[known - controls], 1);
    if (character < 0x10000)
        return append_unit(out, character);
    return append_unit(out, 0xD800 + ((character - 0x10000) >> 10)) &&
           append_unit(out, 0xDC00 + (character & 0x3FF));
}

static bool append_string(struct bytes *out, const char *text, size_t length, bool ascii)
{
    bool appended = bytes_append(out, "\"", 1);
    for (size_t at = 0; appended && at < length;) {
        size_t start = at;
        uint32_t character = next_character(text, &at);
        bool escaped = character < 0x20 || character == '"' || character == '\\' ||
                       (ascii && character > 0x7E);
        appended =
            escaped ? append_escaped(out, character) : bytes_append(out, text + start, at - start);
    }
    return appended && bytes_append(out, "\"", 1);
}

bool record_write(const struct record *record, const char *line, size_t length, const char *text,
                  size_t text_length, struct bytes *out)
{
    const char *value = line + record->text_start;
    size_t value_length = record->text_end - record->text_start;
    bool ascii = memmem(value, value_length, "\\u", 2) != NULL;
    bool same = text_length == record->text.length &&
                (text_length == 0 || memcmp(text, record->text.data, text_length) == 0);

    for (size_t i = 0; ascii && i < value_length; i++)
        ascii = (unsigned char)value[i] < 0x80;
    return bytes_append(out, line, record->text_start) &&
           (same ? bytes_append(out, value, value_length)
                 : append_string(out, text, text_length, ascii)) &&
           bytes_append(out, line + record->text_end, length - record->text_end);
}

void record_free(struct record *record)
{
    bytes_free(&record->text);
    bytes_free(&record->scope);
}
