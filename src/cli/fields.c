#include "cli/fields.h"

#include <string.h>

#include "cli/configured.h"
#include "cli/known_cells.h"
#include "cli/message.h"

enum { COLUMNS_MAXIMUM = 1 << 20 }; /* bytes of a columns file: beyond it SCRIM_CONFIGURATION */

static bool is_changed(const struct field *field)
{
    return field->use != FIELD_SCOPE;
}

/* Where a field goes that is a letter and an identifier at once nobody knows; the scope may be both
 * read and replaced. */
static const struct field *find_same(const struct fields *fields, const struct field *field,
                                     bool paths)
{
    for (size_t i = 0; i < fields->count; i++) {
        const struct field *other = &fields->items[i];
        bool same =
            paths ? path_equals(&field->path, &other->path) : strcmp(field->name, other->name) == 0;
        if (same && is_changed(field) && is_changed(other))
            return other;
    }
    return NULL;
}

static enum scrim_status add_field(struct fields *fields, struct field field, bool paths,
                                   enum scrim_status status, struct scrim_error *error)
{
    if (fields->count == FIELDS_MAXIMUM)
        return fail(error, status, "more than %d fields of a record", FIELDS_MAXIMUM);
    if (paths && !path_read(field.name, &field.path))
        return fail(error, status, "'%s' is no path to a field, such as note or visits[].note",
                    field.name);
    if (find_same(fields, &field, paths))
        return fail(error, status, "the field '%s' is named twice", field.name);
    if (paths && (field.use == FIELD_SCOPE || field.use == FIELD_SHIFT) &&
        (path_has_list(&field.path) || field.path.optional))
        return fail(error, status, "'%s': scope and offset are one for a record, without [] and ?",
                    field.name);
    fields->items[fields->count++] = field;
    return SCRIM_OK;
}

static enum scrim_status read_options(const struct settings *settings, struct fields *fields,
                                      struct scrim_error *error)
{
    const struct field said[] = {
        {.name = settings->scope_field, .use = FIELD_SCOPE},
        {.name = settings->shift_field, .use = FIELD_SHIFT},
        {.name = settings->known_field, .use = FIELD_KNOWN},
    };
    bool paths = settings->format == FORMAT_JSONL;
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < settings->fields.count && !status; i++)
        status = add_field(fields, (struct field){.name = settings->fields.items[i]}, paths,
                           SCRIM_USAGE, error);
    for (size_t i = 0; i < sizeof said / sizeof *said && !status; i++)
        if (said[i].name)
            status = add_field(fields, said[i], paths, SCRIM_USAGE, error);
    return status;
}

/* ---- the file of --columns ------------------------------------------------------------------ */

/* A string without the white space around it, cut out of the text it stands in. */
static char *trimmed(char *start, char *end)
{
    while (end > start && is_blank(end[-1]))
        end--;
    while (start < end && is_blank(*start))
        start++;
    *end = '\0';
    return start;
}

/* "name = TYPE" or "name = TYPE known".  The line ends with a NUL byte. */
static enum scrim_status read_line(char *line, struct fields *fields, bool paths,
                                   struct scrim_error *error)
{
    struct field field = {.use = FIELD_TYPED};
    char *equals = strrchr(line, '=');
    if (!equals)
        return fail(error, SCRIM_CONFIGURATION, "no column = TYPE");
    field.name = trimmed(line, equals);
    char *type = trimmed(equals + 1, equals + 1 + strlen(equals + 1));
    char *behind = type + strcspn(type, " \t");
    if (*behind) {
        *behind++ = '\0';
        field.known = strcmp(trimmed(behind, behind + strlen(behind)), "known") == 0;
        if (!field.known)
            return fail(error, SCRIM_CONFIGURATION, "behind the type stands known, or nothing");
    }
    field.type = type;
    if (!*field.name)
        return fail(error, SCRIM_CONFIGURATION, "no name before the =");
    enum scrim_status status = scrim_type_check(type, error);
    if (!status && field.known && !type_can_be_known(type))
        status = fail(error, SCRIM_CONFIGURATION, "what is of this type cannot be looked for");
    return status ? status : add_field(fields, field, paths, SCRIM_CONFIGURATION, error);
}

static enum scrim_status read_columns(struct fields *fields, bool paths, struct scrim_error *error)
{
    struct bytes *text = &fields->columns;
    if (text->length > COLUMNS_MAXIMUM)
        return fail(error, SCRIM_CONFIGURATION, "longer than 1 MiB");
    if (!bytes_append(text, "\n", 2)) /* the NUL byte too: the last line ends as the others do */
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (strlen(text->data) < text->length - 1)
        return fail(error, SCRIM_CONFIGURATION, "no text");
    char *line = text->data + mark_length(text->data, text->length), *end;
    for (size_t number = 1; (end = strchr(line, '\n')) != NULL; number++, line = end + 1) {
        struct scrim_error reason;
        char *content = trimmed(line, end);
        enum scrim_status status =
            *content && *content != '#' ? read_line(content, fields, paths, &reason) : SCRIM_OK;
        if (status)
            return fail(error, status, "line %zu: %s", number, reason.message);
    }
    return SCRIM_OK;
}

enum scrim_status fields_read(const struct settings *settings, struct fields *fields,
                              const char **place, struct scrim_error *error)
{
    *place = NULL;
    enum scrim_status status = read_options(settings, fields, error);
    if (status || !settings->columns_file)
        return status;
    *place = settings->columns_file;
    status = read_configured(settings->columns_file, COLUMNS_MAXIMUM, &fields->columns, error);
    if (!status)
        status = read_columns(fields, settings->format == FORMAT_JSONL, error);
    for (size_t i = 0; i < fields->count && !status; i++)
        if (fields->items[i].use <= FIELD_TYPED)
            return SCRIM_OK;
    return status ? status : fail(error, SCRIM_CONFIGURATION, "names no column");
}

void fields_free(struct fields *fields)
{
    bytes_free(&fields->columns);
}

enum scrim_status field_missing_status(const struct field *field)
{
    return field->use == FIELD_LETTER || field->use == FIELD_TYPED ? SCRIM_REFUSED
                                                                   : SCRIM_CONFIGURATION;
}
