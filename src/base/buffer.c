#include "base/buffer.h"

#include <stdlib.h>

void buffer_init(struct buffer *buffer, size_t maximum)
{
    *buffer = (struct buffer){.maximum = maximum};
}

/* realloc would leave the old bytes behind in freed memory, so the old run is wiped by hand. */
bool buffer_grow(struct buffer *buffer, size_t more)
{
    if (more > buffer->maximum - buffer->length) {
        buffer->failed = true;
        return false;
    }
    size_t wanted = buffer->length + more;
    size_t capacity = buffer->capacity < 256 ? 256 : buffer->capacity;
    while (capacity < wanted)
        capacity = capacity > buffer->maximum / 2 ? buffer->maximum : capacity * 2;
    if (capacity > buffer->maximum)
        capacity = buffer->maximum;
    char *data = malloc(capacity);
    if (!data) {
        buffer->failed = true;
        return false;
    }
    if (buffer->length)
        memcpy(data, buffer->data, buffer->length);
    if (buffer->data)
        explicit_bzero(buffer->data, buffer->capacity); /* length may have been set back */
    free(buffer->data);
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

void buffer_append_number(struct buffer *buffer, uint64_t number)
{
    buffer_append_padded(buffer, number, 1);
}

void buffer_append_padded(struct buffer *buffer, uint64_t number, unsigned width)
{
    char digits[20]; /* 2^64 has 20 digits */
    size_t start = sizeof digits;
    do {
        digits[--start] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    for (size_t count = sizeof digits - start; count < width; count++)
        buffer_append_byte(buffer, '0');
    buffer_append(buffer, slice_of(digits + start, sizeof digits - start));
}

struct slice buffer_slice(const struct buffer *buffer)
{
    return slice_of(buffer->data, buffer->length);
}

bool buffer_failed(const struct buffer *buffer)
{
    return buffer->failed;
}

void buffer_clear(struct buffer *buffer)
{
    buffer->length = 0;
    buffer->failed = false;
}

void buffer_free(struct buffer *buffer)
{
    if (buffer->data)
        explicit_bzero(buffer->data, buffer->capacity);
    free(buffer->data);
    buffer_init(buffer, buffer->maximum);
}
