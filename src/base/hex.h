/* Bytes as hexadecimal digits, in small letters only. */
#ifndef SCRIM_BASE_HEX_H
#define SCRIM_BASE_HEX_H

#include <stdbool.h>
#include <stddef.h>

/* 2 * length digits and a NUL. */
void hex_write(const unsigned char *bytes, size_t length, char *hex);

/* Reads 2 * length digits.  False: one of them is none. */
bool hex_read(const char *hex, unsigned char *bytes, size_t length);

#endif
