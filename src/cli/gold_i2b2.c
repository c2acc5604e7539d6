/* The XML of the i2b2/UTHealth 2014 and n2c2 de-identification data (Stubbs, Uzuner 2015): the text
 * in <TEXT>, and in <TAGS> an element a span with start, end (code points of the text) and TYPE.
 * The only file that sees expat. */
#include <expat.h>
#include <string.h>

#include "cli/bytes.h"
#include "cli/gold_formats.h"
#include "cli/message.h"

struct reading {
    struct gold *gold;
    XML_Parser parser;
    struct bytes text;
    json_t *spans;
    size_t depth;
    bool in_text, in_tags, has_text;
    const char *fault; /* why parsing was stopped */
};

static void stop(struct reading *reading, const char *fault)
{
    reading->fault = fault;
    XML_StopParser(reading->parser, XML_FALSE);
}

static const char *attribute(const char **attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (strcmp(*attributes, name) == 0)
            return attributes[1];
    return NULL;
}

static bool read_number(const char *text, size_t *number)
{
    const char *end = text ? text + strlen(text) : NULL;
    return text && gold_number(&text, end, number) && text == end;
}

static void read_tag(struct reading *reading, const char *name, const char **attributes)
{
    size_t start, end;
    const char *type = attribute(attributes, "TYPE");
    if (!type || !*type)
        type = name;
    if (!read_number(attribute(attributes, "start"), &start) ||
        !read_number(attribute(attributes, "end"), &end))
        stop(reading, "a tag has no start and end");
    else if (!gold_add_span(reading->gold, reading->spans, start, end, type, strlen(type)))
        stop(reading, "out of memory");
}

/* Depth 1 is the root, 2 TEXT and TAGS, 3 a tag. */
static void XMLCALL on_start(void *context, const char *name, const char **attributes)
{
    struct reading *reading = context;
    reading->depth++;
    if (reading->depth == 2) {
        reading->in_text = strcmp(name, "TEXT") == 0;
        reading->in_tags = strcmp(name, "TAGS") == 0;
        reading->has_text = reading->has_text || reading->in_text;
    } else if (reading->depth == 3 && reading->in_tags) {
        read_tag(reading, name, attributes);
    }
}

static void XMLCALL on_end(void *context, const char *name)
{
    struct reading *reading = context;
    (void)name;
    if (reading->depth-- == 2)
        reading->in_text = reading->in_tags = false;
}

static void XMLCALL on_text(void *context, const char *text, int length)
{
    struct reading *reading = context;
    if (reading->in_text && !bytes_append(&reading->text, text, (size_t)length))
        stop(reading, "out of memory");
}

/* A document type could define entities that grow without end or read files. */
static void XMLCALL on_document_type(void *context, const char *name, const char *system_id,
                                     const char *public_id, int has_internal_subset)
{
    (void)name;
    (void)system_id;
    (void)public_id;
    (void)has_internal_subset;
    stop(context, "it declares a document type");
}

static enum scrim_status parse(struct reading *reading, const struct gold_file *file,
                               struct scrim_error *error)
{
    enum { STEP = 1 << 20 }; /* expat counts in int */
    XML_SetUserData(reading->parser, reading);
    XML_SetElementHandler(reading->parser, on_start, on_end);
    XML_SetCharacterDataHandler(reading->parser, on_text);
    XML_SetStartDoctypeDeclHandler(reading->parser, on_document_type);
    enum XML_Status parsed = XML_STATUS_OK;
    size_t at = 0;
    do {
        size_t length = file->length - at < STEP ? file->length - at : STEP;
        parsed = XML_Parse(reading->parser, length ? file->text + at : "", (int)length,
                           at + length == file->length);
        at += length;
    } while (parsed == XML_STATUS_OK && at < file->length);
    if (parsed != XML_STATUS_OK)
        return fail(error, SCRIM_REFUSED, "line %lu: %s",
                    (unsigned long)XML_GetCurrentLineNumber(reading->parser),
                    reading->fault ? reading->fault
                                   : XML_ErrorString(XML_GetErrorCode(reading->parser)));
    return reading->has_text ? SCRIM_OK : fail(error, SCRIM_REFUSED, "has no element TEXT");
}

enum scrim_status gold_read_i2b2(const struct gold_file *file, struct gold *gold,
                                 struct scrim_error *error)
{
    struct reading reading = {
        .gold = gold, .parser = XML_ParserCreate(NULL), .spans = json_array()};
    enum scrim_status status = reading.parser && reading.spans
                                   ? parse(&reading, file, error)
                                   : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status)
        status = gold_add(gold, file, reading.text.data, reading.text.length, reading.spans, error);
    else
        json_decref(reading.spans);
    if (reading.parser)
        XML_ParserFree(reading.parser);
    bytes_free(&reading.text);
    return status;
}
