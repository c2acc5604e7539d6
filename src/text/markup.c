#include "text/markup.h"

#include <string.h>

#include "base/ascii.h"

enum {
    LONGEST_NAME = 10, /* "blockquote" */
    LONGEST_ATTRIBUTE = 11, /* "cellspacing" */
    LONGEST_TAG = 512, /* bytes, with its attributes */
    MOST_DIGITS = 4    /* in a row, of a value that only dresses */
};

/* Elements, and what they are to a reader.  None that redaction tools write as a mark of what was there ("<address>", "<time>"). */
static const struct {
    struct slice name;
    const char *means;
} elements[] = {
    {{"a", 1}, ""},       {{"abbr", 4}, ""},  {{"b", 1}, ""},        {{"big", 3}, ""},    {{"em", 2}, ""},     {{"font", 4}, ""},
    {{"i", 1}, ""},       {{"mark", 4}, ""},  {{"s", 1}, ""},        {{"small", 5}, ""},  {{"span", 4}, ""},   {{"strike", 6}, ""},
    {{"strong", 6}, ""},  {{"sub", 3}, ""},   {{"sup", 3}, ""},      {{"tt", 2}, ""},     {{"u", 1}, ""},      {{"td", 2}, "\t"},
    {{"th", 2}, "\t"},    {{"br", 2}, "\n"},  {{"dd", 2}, "\n"},     {{"dt", 2}, "\n"},   {{"li", 2}, "\n"},   {{"tr", 2}, "\n"},
    {{"div", 3}, "\n"},   {{"pre", 3}, "\n"}, {{"body", 4}, "\n\n"}, {{"dl", 2}, "\n\n"}, {{"head", 4}, "\n\n"}, {{"html", 4}, "\n\n"},
    {{"h1", 2}, "\n\n"},  {{"h2", 2}, "\n\n"}, {{"h3", 2}, "\n\n"},  {{"h4", 2}, "\n\n"}, {{"h5", 2}, "\n\n"}, {{"h6", 2}, "\n\n"},
    {{"hr", 2}, "\n\n"},  {{"ol", 2}, "\n\n"}, {{"p", 1}, "\n\n"},   {{"table", 5}, "\n\n"}, {{"tbody", 5}, "\n\n"}, {{"thead", 5}, "\n\n"},
    {{"title", 5}, "\n\n"}, {{"ul", 2}, "\n\n"}, {{"blockquote", 10}, "\n\n"}, {{"section", 7}, "\n\n"},
};

static const char *meaning_of(struct slice name)
{
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (slice_equal(name, elements[i].name))
            return elements[i].means;
    return NULL;
}

/* Attributes that only dress.  What a tag says in others ("href", "title", "alt", "value") may identify somebody, and must be read as text. */
static const struct slice dressing[] = {
    {"align", 5}, {"bgcolor", 7}, {"border", 6}, {"cellpadding", 11}, {"cellspacing", 11}, {"class", 5}, {"color", 5}, {"colspan", 7}, {"dir", 3},
    {"face", 4},  {"height", 6},  {"lang", 4},   {"rowspan", 7},      {"size", 4},         {"style", 5}, {"valign", 6}, {"width", 5},
};

static bool is_dressing(struct slice name)
{
    for (size_t i = 0; i < sizeof dressing / sizeof *dressing; i++)
        if (slice_equal(name, dressing[i]))
            return true;
    return false;
}

/* Behind the name of an attribute that only dresses and its "="; 0: it is another, or has none ("a <b and c> d" is no tag). */
static size_t attribute_name_end(struct slice text, size_t at, size_t end)
{
    char name[LONGEST_ATTRIBUTE];
    size_t length = 0;

    for (; at < end && length < sizeof name && (text.data[at] | 0x20) >= 'a' && (text.data[at] | 0x20) <= 'z'; at++)
        name[length++] = (char)(text.data[at] | 0x20);
    return at < end && text.data[at] == '=' && is_dressing(slice_of(name, length)) ? at + 1 : 0;
}

/* Behind the value of an attribute; 0: it has none, or one that could be a contact or a number of somebody. */
static size_t attribute_value_end(struct slice text, size_t at, size_t end)
{
    char quote = at < end && (text.data[at] == '"' || text.data[at] == '\'') ? text.data[at] : 0;
    size_t digits = 0;

    for (at += quote != 0; at < end; at++) {
        char byte = text.data[at];
        if (quote ? byte == quote : ascii_is_blank(byte) || byte == '>')
            return at + (quote != 0);
        digits = byte >= '0' && byte <= '9' ? digits + 1 : 0;
        if (byte == '<' || byte == '>' || byte == '@' || digits > MOST_DIGITS)
            return 0;
    }
    return 0;
}

/* At the ">" or "/>" behind the attributes that begin at `at`; 0: these are none, or not only such as dress. */
static size_t attributes_end(struct slice text, size_t at, size_t end)
{
    for (;;) {
        while (at < end && ascii_is_blank(text.data[at]))
            at++;
        if (at + 1 < end && text.data[at] == '/' && text.data[at + 1] == '>')
            return at + 1;
        if (at < end && text.data[at] == '>')
            return at;
        at = attribute_name_end(text, at, end);
        at = at ? attribute_value_end(text, at, end) : 0;
        if (at == 0)
            return 0;
    }
}

const char *markup_read(struct slice text, size_t at, size_t end, size_t *after)
{
    char name[LONGEST_NAME];
    size_t length = 0;

    if (end - at > LONGEST_TAG)
        end = at + LONGEST_TAG;
    at++;
    bool closes = at < end && text.data[at] == '/';
    at += closes;
    for (; at < end && length < sizeof name; at++) {
        char byte = text.data[at];
        bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        if (!letter && (byte < '1' || byte > '6'))
            break;
        name[length++] = (char)(letter ? byte | 0x20 : byte);
    }
    const char *means = meaning_of(slice_of(name, length));
    if (!means)
        return NULL;
    bool spaced = at < end && ascii_is_blank(text.data[at]);
    if (at >= end || !(spaced || text.data[at] == '/' || text.data[at] == '>'))
        return NULL;
    at = attributes_end(text, at, end);
    if (at == 0)
        return NULL;
    *after = at + 1;
    return closes && means[0] == '\t' ? "" : means; /* of a cell its beginning parts it from the one before */
}

bool markup_any(struct slice text)
{
    const char *end = text.data + text.length;
    size_t after;

    for (const char *at = text.data; (at = memchr(at, '<', (size_t)(end - at))) != NULL; at++)
        if (markup_read(text, (size_t)(at - text.data), text.length, &after) != NULL)
            return true;
    return false;
}
