/* Bytes of any encoding -> text -> view -> tokens: every place leads back into the document, in order.  The first byte draws
 * the encoding. */
#include "fuzz.h"

#include "text/tokens.h"

static const char *const encodings[] = {NULL, NULL, "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "ISO-8859-2", "Shift_JIS", "GB18030", "KOI8-R", "IBM850", "macintosh"};

static void check_text(const struct decoded *decoded, struct arena *arena)
{
    struct scrim_error error;
    size_t before = 0;
    for (uint32_t at = 0; at <= decoded->text.length; at++) {
        size_t place = input_offset(decoded, (struct document_offset){at});
        REQUIRE(place >= before && place <= decoded->input.length);
        before = place;
    }
    REQUIRE(before == decoded->input.length);
    struct slice name = SLICE("Jos\xC3\xA9 O'Brien"), encoded;
    enum scrim_status status = encode(decoded, name, arena, &encoded, &error);
    REQUIRE(status == SCRIM_OK && encoded.length > 0);
}

static void check_view(const struct view *view)
{
    uint32_t before = 0;
    for (uint32_t at = 0; at <= view->text.length; at++) {
        struct document_range range = view_to_document(view, (struct view_range){{at}, {at}});
        REQUIRE(range.start.byte <= range.end.byte && range.end.byte <= view->document.length);
    }
    for (uint32_t at = 0; at <= view->document.length; at++) {
        struct view_offset place = document_to_view(view, (struct document_offset){at});
        REQUIRE(place.byte >= before && place.byte <= view->text.length);
        before = place.byte;
    }
}

static void check_tokens(const struct view *view, const struct tokens *tokens)
{
    uint32_t end = 0;
    for (size_t i = 0; i < tokens->count; i++) {
        const struct token *token = &tokens->items[i];
        REQUIRE(token->start >= end && token->length > 0 && token->start + token->length <= view->text.length);
        end = token->start + token->length;
        REQUIRE(tokens_at(tokens, token->start) == i);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct tokens tokens;
    struct scrim_error error;
    struct decoded decoded;
    struct view view;
    struct arena arena;
    if (size < 1)
        return 0;
    arena_init(&arena, (size_t)1 << 28);
    struct slice input = slice_of((const char *)data + 1, size - 1);
    enum scrim_status status = decode(input, encodings[data[0] % (sizeof encodings / sizeof *encodings)], &arena, &decoded, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED);
    if (status == SCRIM_OK) {
        check_text(&decoded, &arena);
        REQUIRE(view_build(&decoded, &arena, &view, &error) == SCRIM_OK);
        check_view(&view);
        REQUIRE(tokens_build(&view, &tokens, &error) == SCRIM_OK);
        check_tokens(&view, &tokens);
    }
    arena_free(&arena);
    return 0;
}
