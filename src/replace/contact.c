#include "replace/contact.h"

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static struct slice part(struct slice text, size_t start, size_t end)
{
    return slice_of(text.data + start, end - start);
}

static struct slice lower_copy(struct arena *arena, struct slice text)
{
    char *copy = arena_take(arena, text.length + 1, 1);
    for (size_t i = 0; copy != NULL && i < text.length; i++) {
        char c = text.data[i];
        copy[i] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
    }
    return slice_of(copy, copy == NULL ? 0 : text.length);
}

/* A piece that is replaced as a whole; case does not tell two apart. */
static bool plan_whole(struct surrogate_plan *plan, enum category category, struct slice text,
                       struct arena *arena)
{
    struct slice norm = lower_copy(arena, text);
    return norm.length > 0 &&
           plan_add(plan, (struct surrogate_piece){text, norm, (uint8_t)category, false, false});
}

bool plan_email(struct slice original, struct arena *arena, struct surrogate_plan *plan)
{
    return plan_whole(plan, CATEGORY_EMAIL, original, arena);
}

/* Words of a user name are often those of a name; one of digits only is a number. */
bool plan_username(struct slice original, struct arena *arena, struct surrogate_plan *plan)
{
    struct slice known = letters_and_digits(arena, original);
    for (size_t i = 0; i < known.length; i++) {
        if (known.data[i] >= 'a') {
            return plan_whole(plan, CATEGORY_USERNAME, original, arena);
        }
    }
    return plan_shape(plan, CATEGORY_NUMBER, original, true, arena);
}

static size_t find(struct slice text, size_t from, const char *any)
{
    size_t i = from;
    while (i < text.length && strchr(any, text.data[i]) == NULL) {
        i++;
    }
    return i;
}

static size_t scheme_length(struct slice text)
{
    size_t colon = find(text, 0, ":/");
    return colon + 2 < text.length && memcmp(text.data + colon, "://", 3) == 0 ? colon + 3 : 0;
}

static bool plan_path(struct slice path, struct arena *arena, struct surrogate_plan *plan)
{
    return letters_and_digits(arena, path).length == 0
               ? plan_copy(plan, path)
               : plan_shape(plan, CATEGORY_PATH, path, true, arena);
}

bool plan_url(struct slice original, struct arena *arena, struct surrogate_plan *plan)
{
    if (memchr(original.data, '\\', original.length) != NULL) { /* C:\Users\..., \\server\share */
        size_t drive = original.length > 1 && original.data[1] == ':' ? 2 : 0;
        return plan_copy(plan, part(original, 0, drive)) &&
               plan_path(part(original, drive, original.length), arena, plan);
    }
    size_t host = scheme_length(original);
    size_t host_end = find(original, host, "/?#");
    struct slice rest = part(original, host, original.length);
    if (rest.length > 4 && (rest.data[0] | 0x20) == 'w' && (rest.data[1] | 0x20) == 'w' &&
        (rest.data[2] | 0x20) == 'w' && rest.data[3] == '.') {
        host += 4;
    }
    if (!plan_copy(plan, part(original, 0, host))) {
        return false;
    }
    if (host_end > host &&
        !plan_whole(plan, CATEGORY_HOST, part(original, host, host_end), arena)) {
        return false;
    }
    return host_end == original.length ||
           plan_path(part(original, host_end, original.length), arena, plan);
}

/* How long the dotted quad at the beginning is; 0: there is none. */
static size_t quad_length(struct slice text)
{
    size_t groups = 0, digits = 0, i = 0;
    for (; i < text.length; i++) {
        char c = text.data[i];
        if (c >= '0' && c <= '9' && digits < 3) {
            groups += digits++ == 0;
        } else if (c == '.' && digits > 0 && groups < 4) {
            digits = 0;
        } else {
            break;
        }
    }
    return groups == 4 && digits > 0 ? i : 0;
}

struct hex_shape {
    size_t end; /* of the run of hex digits and marks */
    size_t hex, colons, marks;
    bool empty_group; /* "::" */
};

static struct hex_shape hex_shape(struct slice text)
{
    struct hex_shape shape = {0};
    for (; shape.end < text.length; shape.end++) {
        char c = text.data[shape.end];
        if (is_hex(c)) {
            shape.hex++;
        } else if (c == ':') {
            shape.colons++;
            shape.empty_group =
                shape.empty_group || (shape.end > 0 && text.data[shape.end - 1] == ':');
        } else if (c == '-' || c == '.') {
            shape.marks++;
        } else {
            break;
        }
    }
    return shape;
}

/* Twelve hex digits in six pairs or three fours. */
static bool is_mac(struct slice text, const struct hex_shape *shape)
{
    size_t groups = shape->colons + shape->marks;
    if (shape->end != text.length || shape->hex != 12 || (groups != 5 && groups != 2)) {
        return false;
    }
    for (size_t i = 0, width = groups == 5 ? 3 : 5; i < text.length; i++) {
        if (is_hex(text.data[i]) == ((i + 1) % width == 0)) {
            return false;
        }
    }
    return true;
}

bool plan_network_address(struct slice original, struct arena *arena, struct surrogate_plan *plan)
{
    size_t quad = quad_length(original);
    struct hex_shape shape = hex_shape(original);
    if (quad > 0 &&
        (quad == original.length || original.data[quad] == ':' || original.data[quad] == '/')) {
        return plan_whole(plan, CATEGORY_IPV4, part(original, 0, quad), arena) &&
               plan_copy(plan, part(original, quad, original.length)); /* port, prefix length */
    }
    if (is_mac(original, &shape)) {
        return plan_shape(plan, CATEGORY_MAC, original, true, arena);
    }
    bool address = shape.colons == 7 || (shape.empty_group && shape.colons >= 2 && shape.hex > 0);
    if (address && shape.marks == 0 &&
        (shape.end == original.length || original.data[shape.end] == '/')) {
        return plan_whole(plan, CATEGORY_IPV6, part(original, 0, shape.end), arena) &&
               plan_copy(plan, part(original, shape.end, original.length));
    }
    return false;
}
