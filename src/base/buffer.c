#include "base/buffer.h"

#include <stdlib.h>

enum { LARGE = 1 << 20 }; /* bytes */

void buffer_init(struct buffer *buffer, size_t maximum)
{
    *buffer = (struct buffer){.maximum = maximum};
}

/* realloc would leave the old bytes behind in freed memory, so the old run is wiped by hand. */
bool buffer_grow(struct buffer *buffer, size_t more)
{
    if (more > buffer->maximum - buffer->length) {
        buffer->failed = buffer->full = true;
        return false;
    }
    size_t wanted = buffer->length + more;
    size_t capacity = buffer->capacity < 256 ? 256 : buffer->capacity;
    while (capacity < wanted && capacity < LARGE)
        capacity *= 2;
    if (capacity < wanted) /* what is large grows by a quarter: its room is much of what a document needs */
        capacity += capacity / 4;
    if (capacity < wanted)
        capacity = wanted;
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

size_t decimal_write(uint64_t number, char *digits)
{
    static const char pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748"
                                "49505152535455565758596061626364656667686970717273747576777879808182838485868788899091929394959697"
                                "9899";
    size_t count = 1;
    for (uint64_t rest = number; rest >= 10; rest /= 10)
        count++;
    char *at = digits + count;
    for (; number >= 100; number /= 100)
        memcpy(at -= 2, pairs + 2 * (number % 100), 2);
    if (number >= 10)
        memcpy(at - 2, pairs + 2 * number, 2);
    else
        at[-1] = (char)('0' + number);
    return count;
}

void buffer_append_number(struct buffer *buffer, uint64_t number)
{
    char digits[DECIMAL_MOST];
    buffer_append(buffer, slice_of(digits, decimal_write(number, digits)));
}

void buffer_append_padded(struct buffer *buffer, uint64_t number, unsigned width)
{
    char digits[DECIMAL_MOST];
    size_t count = decimal_write(number, digits);
    for (size_t i = count; i < width; i++)
        buffer_append_byte(buffer, '0');
    buffer_append(buffer, slice_of(digits, count));
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
    buffer->failed = buffer->full = false;
}

void buffer_let_go(struct buffer *buffer, size_t larger_than)
{
    if (buffer->capacity > larger_than)
        buffer_free(buffer);
    buffer_clear(buffer);
}

void buffer_free(struct buffer *buffer)
{
    if (buffer->data)
        explicit_bzero(buffer->data, buffer->capacity);
    free(buffer->data);
    buffer_init(buffer, buffer->maximum);
}
