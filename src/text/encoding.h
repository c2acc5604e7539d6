/* Bytes of any encoding -> the document's text in UTF-8, and the way back. */
#ifndef SCRIM_TEXT_ENCODING_H
#define SCRIM_TEXT_ENCODING_H

#include "base/arena.h"
#include "base/error.h"
#include "text/offset.h"

struct decoded {
    struct slice input; /* the bytes as they came */
    struct slice text;  /* the same in UTF-8, BOM included as U+FEFF; for UTF-8 the very bytes */
    const uint32_t *origin; /* NULL for UTF-8; else for every byte of text, and one past its end,
                               the input byte where its character starts */
    const char *encoding;   /* "UTF-8", "UTF-16LE", "windows-1252" ...: for the log */
    bool ascii;             /* no byte above 0x7F in text */
};

/* name: an encoding's name, or NULL (UTF-8; UTF-16/32 by its BOM).  Strict: overlong forms,
 * surrogates, cut sequences, code points above U+10FFFF, NUL bytes and undefined bytes are refused
 * (SCRIM_REFUSED) with the input byte offset in the message.  An unknown name is SCRIM_USAGE.
 * Memory from arena. */
enum scrim_status decode(struct slice input, const char *name, struct arena *arena,
                         struct decoded *decoded, struct scrim_error *error);

/* UTF-8 text (a surrogate) into the document's encoding, appended to out.  A character the encoding
 * lacks is replaced by its base letter or '?'. */
enum scrim_status encode(const struct decoded *decoded, struct slice text, struct arena *arena,
                         struct slice *out, struct scrim_error *error);

/* Whether text is well-formed UTF-8, which whoever reads characters of it relies on.  *at: the first
 * byte that is not. */
bool utf8_is_valid(struct slice text, size_t *at);

/* The input byte where the character at a document offset starts. */
size_t input_offset(const struct decoded *decoded, struct document_offset offset);

#endif
