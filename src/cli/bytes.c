#include "cli/bytes.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

bool bytes_reserve(struct bytes *bytes, size_t more)
{
    if (more <= bytes->capacity - bytes->length)
        return true;
    if (more > SIZE_MAX / 2 - bytes->length)
        return false;
    size_t capacity = bytes->capacity < 4096 ? 4096 : bytes->capacity;
    while (capacity - bytes->length < more)
        capacity *= 2;
    char *data = malloc(capacity);
    if (!data)
        return false;
    if (bytes->length)
        memcpy(data, bytes->data, bytes->length);
    size_t length = bytes->length;
    bytes_free(bytes);
    *bytes = (struct bytes){data, length, capacity};
    return true;
}

bool bytes_append(struct bytes *bytes, const char *data, size_t length)
{
    if (!bytes_reserve(bytes, length))
        return false;
    if (length)
        memcpy(bytes->data + bytes->length, data, length);
    bytes->length += length;
    return true;
}

void bytes_free(struct bytes *bytes)
{
    if (bytes->data)
        explicit_bzero(bytes->data, bytes->capacity); /* length may have been set back */
    free(bytes->data);
    *bytes = (struct bytes){0};
}

void bytes_let_go(struct bytes *bytes, size_t larger_than)
{
    if (bytes->capacity > larger_than)
        bytes_free(bytes);
}

bool bytes_sink(void *bytes, const char *text, size_t length)
{
    return bytes_append(bytes, text, length);
}
