#include "cli/path.h"

#include <stdio.h>
#include <string.h>

/* The bytes of the name that begins here. */
static size_t name_length(const char *text)
{
    size_t length = 0;
    while (text[length] && !strchr(".[]?", text[length])) {
        if (text[length] == '\\' && text[length + 1])
            length++;
        length++;
    }
    return length;
}

static bool add_step(struct path *path, const char *name, size_t length)
{
    if (path->count == PATH_STEPS)
        return false;
    path->steps[path->count++] = (struct step){name, length};
    return true;
}

bool path_read(const char *text, struct path *path)
{
    *path = (struct path){.count = 0};
    for (;;) {
        size_t length = name_length(text);
        if (length == 0 || !add_step(path, text, length))
            return false;
        for (text += length; strncmp(text, "[]", 2) == 0; text += 2)
            if (!add_step(path, NULL, 0))
                return false;
        if (*text != '.')
            break;
        text++;
    }
    path->optional = *text == '?';
    return text[path->optional] == '\0';
}

bool path_has_list(const struct path *path)
{
    for (size_t i = 0; i < path->count; i++)
        if (!path->steps[i].name)
            return true;
    return false;
}

/* The character that stands at *at of a written name; *at moves behind it. */
static char next_character(const struct step *step, size_t *at)
{
    if (step->name[*at] == '\\' && *at + 1 < step->length)
        ++*at;
    return step->name[(*at)++];
}

bool step_names(const struct step *step, const char *name, size_t length)
{
    size_t at = 0, same = 0;
    while (at < step->length && same < length && next_character(step, &at) == name[same])
        same++;
    return at == step->length && same == length;
}

static bool steps_equal(const struct step *one, const struct step *other)
{
    size_t at = 0, other_at = 0;
    if (!one->name || !other->name)
        return one->name == other->name;
    while (at < one->length && other_at < other->length)
        if (next_character(one, &at) != next_character(other, &other_at))
            return false;
    return at == one->length && other_at == other->length;
}

bool path_equals(const struct path *one, const struct path *other)
{
    for (size_t i = 0; one->count == other->count && i < one->count; i++)
        if (!steps_equal(&one->steps[i], &other->steps[i]))
            return false;
    return one->count == other->count;
}

bool path_append_label(const struct path *path, const size_t *items, struct bytes *out)
{
    for (size_t i = 0; i < path->count; i++) {
        const struct step *step = &path->steps[i];
        char number[32];
        int length = snprintf(number, sizeof number, "[%zu]", items[i]);
        bool appended = step->name ? (i == 0 || bytes_append(out, ".", 1)) &&
                                         bytes_append(out, step->name, step->length)
                                   : bytes_append(out, number, (size_t)length);
        if (!appended)
            return false;
    }
    return true;
}
