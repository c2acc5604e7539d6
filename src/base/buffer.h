/* A growing run of bytes with a mandatory maximum.  A failure sticks: append freely, then ask
 * buffer_failed once.  The owner frees it. */
#ifndef SCRIM_BASE_BUFFER_H
#define SCRIM_BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

struct buffer {
    char *data;
    size_t length, capacity, maximum; /* bytes */
    bool failed, full; /* full: at its maximum; else memory was out */
};

void buffer_init(struct buffer *buffer, size_t maximum);
/* Makes room for so many bytes more than there is; false: the buffer has failed.  For the inline
 * functions below, which are the innermost loop of whoever writes a log. */
bool buffer_grow(struct buffer *buffer, size_t more);

static inline bool buffer_reserve(struct buffer *buffer, size_t more)
{
    return !buffer->failed &&
           (more <= buffer->capacity - buffer->length || buffer_grow(buffer, more));
}

static inline void buffer_append(struct buffer *buffer, struct slice text)
{
    if (text.length == 0 || !buffer_reserve(buffer, text.length))
        return;
    memcpy(buffer->data + buffer->length, text.data, text.length);
    buffer->length += text.length;
}

static inline void buffer_append_byte(struct buffer *buffer, char byte)
{
    if (buffer_reserve(buffer, 1))
        buffer->data[buffer->length++] = byte;
}

static inline void buffer_append_string(struct buffer *buffer, const char *string)
{
    buffer_append(buffer, slice_from_string(string));
}

/* The decimal digits of a number, no locale; their count. */
enum { DECIMAL_MOST = 20 }; /* 2^64 has so many */
size_t decimal_write(uint64_t number, char *digits);
void buffer_append_number(struct buffer *buffer, uint64_t number);
/* The number with at least width digits, padded with zeros. */
void buffer_append_padded(struct buffer *buffer, uint64_t number, unsigned width);
struct slice buffer_slice(const struct buffer *buffer);
bool buffer_failed(const struct buffer *buffer);
void buffer_clear(struct buffer *buffer); /* length 0, keeps memory */
void buffer_let_go(struct buffer *buffer, size_t larger_than); /* as clear, but frees more memory than that */
void buffer_free(struct buffer *buffer);  /* wipes: it may have held a letter */

#endif
