#include "text/view_builder.h"

#include "base/grow.h"
#include "text/scan.h"

/* So many ignorable characters in a row are no payload. */
enum { HARMLESS_IGNORABLES = 7 };

/* One piece more: document bytes [from, from + document_length) became the last view_length bytes.
 */
static void add_piece(struct builder *builder, size_t from, size_t document_length,
                      size_t view_length)
{
    if (view_length == document_length && builder->piece_count > 0) {
        struct view_piece *last = &builder->pieces[builder->piece_count - 1];
        if (last->view_length == last->document_length) {
            last->view_length += (uint32_t)view_length;
            last->document_length += (uint32_t)document_length;
            return;
        }
    }
    if (!GROW_ONE(builder->pieces, builder->piece_count, builder->piece_capacity, UINT32_MAX)) {
        builder->failed = true;
        return;
    }
    builder->pieces[builder->piece_count++] = (struct view_piece){
        .view_start = (uint32_t)builder->length,
        .document_start = (uint32_t)from,
        .view_length = (uint32_t)view_length,
        .document_length = (uint32_t)document_length,
    };
}

/* Document bytes [from, to) become `text`. */
void builder_put(struct builder *builder, size_t from, size_t to, struct slice text)
{
    if (builder->failed || from == to)
        return;
    if (text.length > builder->text_capacity - builder->length) {
        void *grown = builder->text;
        if (!arena_grow(builder->arena, &grown, &builder->text_capacity, 1,
                        builder->length + text.length)) {
            builder->failed = true;
            return;
        }
        builder->text = grown;
    }
    add_piece(builder, from, to - from, text.length);
    if (text.length)
        memcpy(builder->text + builder->length, text.data, text.length);
    builder->length += text.length;
}

void builder_put_same(struct builder *builder, size_t from, size_t to)
{
    builder_put(builder, from, to, slice_of(builder->document.data + from, to - from));
}

void builder_put_blank(struct builder *builder, size_t from, size_t to,
                       enum break_strength strength)
{
    if (!GROW_ONE(builder->blanks, builder->blank_count, builder->blank_capacity, UINT32_MAX)) {
        builder->failed = true;
        return;
    }
    builder->blanks[builder->blank_count++] =
        (struct view_blank){(uint32_t)builder->length, strength};
    builder_put(builder, from, to, SLICE(" "));
}

static void add_hidden(struct builder *builder, size_t from, size_t to)
{
    void *hidden = builder->hidden;
    if (!arena_grow(builder->arena, &hidden, &builder->hidden_capacity, sizeof *builder->hidden,
                    builder->hidden_range_count + 1)) {
        builder->failed = true;
        return;
    }
    builder->hidden = hidden;
    builder->hidden[builder->hidden_range_count++] =
        (struct document_range){{(uint32_t)from}, {(uint32_t)to}};
}

/* Counts the ignorable characters of [from, to) and notes runs that may carry a payload: any tag or
 * bidi embedding, two variation selectors in a row (one chooses the look of an emoji), or more
 * zero-width characters in a row than any text needs. */
void builder_note_hidden(struct builder *builder, size_t from, size_t to)
{
    size_t at = from, run_start = from, run_end = from, selectors = 0, run = 0;
    bool payload = false;
    if (scan_is_ascii(builder->document.data + from, to - from))
        return;
    while (at < to) {
        size_t start = at;
        uint32_t character = unicode_next(builder->document, &at);
        if (unicode_class(character) != CHARACTER_IGNORABLE)
            continue;
        builder->hidden_count++;
        enum hidden_kind kind = unicode_hidden_kind(character);
        if (start != run_end) {
            if (payload)
                add_hidden(builder, run_start, run_end);
            payload = false;
            selectors = run = 0;
            run_start = start;
        }
        run_end = at;
        selectors += kind == HIDDEN_SELECTOR;
        payload = payload || kind == HIDDEN_TAG || kind == HIDDEN_BIDI || selectors > 1 ||
                  ++run > HARMLESS_IGNORABLES;
    }
    if (payload)
        add_hidden(builder, run_start, run_end);
}
