/* Eight bytes at a time: tests on a word of text that a loop over bytes would be slow for.
 *
 * Each test answers with the top bit of every byte for which it holds.  The bit tricks are those of
 * "Hacker's Delight" (Warren, 2nd ed., section 6-1); none depends on the order of bytes. */
#ifndef SCRIM_TEXT_SCAN_H
#define SCRIM_TEXT_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SCAN_EVERY(byte) ((uint64_t)(byte)*0x0101010101010101u)
#define SCAN_TOPS SCAN_EVERY(0x80)

static inline uint64_t scan_load(const char *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

/* Bytes that equal `byte`, exactly. */
static inline uint64_t scan_equal(uint64_t word, unsigned char byte)
{
    uint64_t differs = word ^ SCAN_EVERY(byte);
    return ~(((differs & ~SCAN_TOPS) + ~SCAN_TOPS) | differs | ~SCAN_TOPS);
}

/* Control characters, DEL, and bytes beyond ASCII, exactly. */
static inline uint64_t scan_unusual(uint64_t word)
{
    uint64_t low = word & ~SCAN_TOPS;
    return (~(low + SCAN_EVERY(0x60)) | (low + SCAN_EVERY(1)) | word) & SCAN_TOPS;
}

/* Blanks and control characters but DEL, exactly. */
static inline uint64_t scan_blank(uint64_t word)
{
    return ~((word & ~SCAN_TOPS) + SCAN_EVERY(0x80 - '!')) & ~word & SCAN_TOPS;
}

/* Letters A-Z and a-z, exactly. */
static inline uint64_t scan_letters(uint64_t word)
{
    uint64_t lower = (word | SCAN_EVERY(0x20)) & ~SCAN_TOPS;
    uint64_t from_a = lower + SCAN_EVERY(0x80 - 'a');
    uint64_t beyond_z = lower + SCAN_EVERY(0x80 - 'z' - 1);
    return from_a & ~beyond_z & ~word & SCAN_TOPS;
}

/* The bytes before the first one that a test holds for, in the order of memory; 8 when it holds for
 * none. */
static inline size_t scan_first(uint64_t holds)
{
    if (holds == 0)
        return 8;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return (size_t)__builtin_clzll(holds) / 8;
#else
    return (size_t)__builtin_ctzll(holds) / 8;
#endif
}

/* What a test answered for the byte behind each; for the last of the eight, no. */
static inline uint64_t scan_next(uint64_t holds)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return holds << 8;
#else
    return holds >> 8;
#endif
}

/* What a test answered for the first `count` bytes, 0 to 8. */
static inline uint64_t scan_prefix(uint64_t holds, size_t count)
{
    if (count == 8)
        return holds;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return holds & ~(UINT64_MAX >> 8 * count);
#else
    return holds & ~(UINT64_MAX << 8 * count);
#endif
}

/* Whether all bytes are ASCII. */
static inline bool scan_is_ascii(const char *bytes, size_t length)
{
    size_t at = 0;
    for (; length - at >= 8; at += 8)
        if (scan_load(bytes + at) & SCAN_TOPS)
            return false;
    for (; at < length; at++)
        if ((unsigned char)bytes[at] >= 0x80)
            return false;
    return true;
}

#endif
