#include "replace/draw.h"

void draw_begin(struct draw *draw, const struct category_key *key, struct slice norm,
                uint32_t counter)
{
    *draw = (struct draw){.key = key, .norm = norm, .counter = counter, .used = sizeof draw->bytes};
}

void draw_give_first(struct draw *draw, const unsigned char first[32])
{
    memcpy(draw->bytes, first, sizeof draw->bytes);
    draw->block = 1;
    draw->used = 0;
}

static unsigned next_byte(struct draw *draw)
{
    if (draw->used == sizeof draw->bytes) {
        category_bytes(draw->key, draw->norm, draw->counter, draw->block++, draw->bytes);
        draw->used = 0;
    }
    return draw->bytes[draw->used++];
}

unsigned draw_below(struct draw *draw, unsigned bound)
{
    unsigned limit = 256 - 256 % bound; /* bytes from here on would favour small results */
    unsigned byte = next_byte(draw);
    while (byte >= limit) {
        byte = next_byte(draw);
    }
    return byte % bound;
}

void draw_digit(struct draw *draw, struct buffer *out)
{
    buffer_append_byte(out, (char)('0' + draw_below(draw, 10)));
}

void draw_letter(struct draw *draw, struct buffer *out)
{
    buffer_append_byte(out, (char)('a' + draw_below(draw, 26)));
}
