/* A growing run of bytes that is wiped before its memory is given back: it may hold a letter. */
#ifndef SCRIM_CLI_BYTES_H
#define SCRIM_CLI_BYTES_H

#include <stdbool.h>
#include <stddef.h>

struct bytes {
    char *data;
    size_t length, capacity;
};

/* Room for `more` bytes beyond length.  False: no memory; nothing changed. */
bool bytes_reserve(struct bytes *bytes, size_t more);
bool bytes_append(struct bytes *bytes, const char *data, size_t length);
void bytes_free(struct bytes *bytes);
/* The same, if its memory is larger than so many bytes. */
void bytes_let_go(struct bytes *bytes, size_t larger_than);

/* A scrim_sink that appends to a struct bytes. */
bool bytes_sink(void *bytes, const char *text, size_t length);

#endif
