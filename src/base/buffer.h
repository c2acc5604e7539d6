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
    bool failed;
};

void buffer_init(struct buffer *buffer, size_t maximum);
void buffer_append(struct buffer *buffer, struct slice text);
void buffer_append_byte(struct buffer *buffer, char byte);
void buffer_append_string(struct buffer *buffer, const char *string);
void buffer_append_number(struct buffer *buffer, uint64_t number); /* decimal, no locale */
/* The number with at least width digits, padded with zeros. */
void buffer_append_padded(struct buffer *buffer, uint64_t number, unsigned width);
struct slice buffer_slice(const struct buffer *buffer);
bool buffer_failed(const struct buffer *buffer);
void buffer_clear(struct buffer *buffer); /* length 0, keeps memory */
void buffer_free(struct buffer *buffer);  /* wipes: it may have held a letter */

#endif
