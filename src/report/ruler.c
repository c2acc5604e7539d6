#include "report/ruler.h"

static size_t next_byte(struct slice text, size_t from, char wanted)
{
    const char *found = from < text.length ? memchr(text.data + from, wanted, text.length - from) : NULL;
    return found ? (size_t)(found - text.data) : text.length;
}

void ruler_init(struct ruler *ruler, const struct decoded *decoded, enum scrim_offsets unit)
{
    *ruler = (struct ruler){.decoded = decoded, .unit = unit, .line = 1, .column = 1};
    ruler->next_feed = next_byte(decoded->text, 0, '\n');
    ruler->next_return = next_byte(decoded->text, 0, '\r');
}

enum scrim_status ruler_read_output(const struct decoded *input, enum scrim_offsets unit,
                                    struct slice output, struct arena *arena,
                                    struct decoded *decoded, struct scrim_error *error)
{
    *decoded = (struct decoded){.input = output, .text = output};
    if (unit == SCRIM_OFFSETS_BYTES || !input->origin || output.length == 0)
        return SCRIM_OK;
    return decode(output, input->encoding, arena, decoded, error);
}

/* One byte on.  A character counts at its first byte; one beyond the basic plane (first byte from
 * 0xF0 on) is two UTF-16 units. */
static void step(struct ruler *ruler)
{
    unsigned char byte = (unsigned char)ruler->decoded->text.data[ruler->byte++];
    if ((byte & 0xC0) != 0x80)
        ruler->offset += ruler->unit == SCRIM_OFFSETS_UTF16 && byte >= 0xF0 ? 2 : 1;
}

size_t ruler_measure(struct ruler *ruler, struct document_offset place)
{
    if (ruler->unit == SCRIM_OFFSETS_BYTES)
        return input_offset(ruler->decoded, place);
    while (ruler->byte < place.byte && ruler->byte < ruler->decoded->text.length)
        step(ruler);
    return ruler->offset;
}

size_t ruler_measure_input(struct ruler *ruler, size_t input_byte)
{
    const uint32_t *origin = ruler->decoded->origin;
    if (ruler->unit == SCRIM_OFFSETS_BYTES)
        return input_byte;
    while (ruler->byte < ruler->decoded->text.length &&
           (origin ? origin[ruler->byte] : ruler->byte) < input_byte)
        step(ruler);
    return ruler->offset;
}

/* Goes to the start of the last line that begins at or before `to`. */
static void pass_line_ends(struct ruler *ruler, size_t to)
{
    struct slice text = ruler->decoded->text;
    for (;;) {
        size_t end = ruler->next_feed < ruler->next_return ? ruler->next_feed : ruler->next_return;
        if (end >= to)
            return;
        bool joined = end + 1 == ruler->next_feed; /* CR LF: the line ends at the LF */
        if (end == ruler->next_return)
            ruler->next_return = next_byte(text, end + 1, '\r');
        if (end == ruler->next_feed)
            ruler->next_feed = next_byte(text, end + 1, '\n');
        if (joined)
            continue;
        ruler->line++;
        ruler->column = 1;
        ruler->column_byte = end + 1;
    }
}

void ruler_find_line(struct ruler *ruler, struct document_offset place)
{
    struct slice text = ruler->decoded->text;
    size_t to = place.byte < text.length ? place.byte : text.length;
    pass_line_ends(ruler, to);
    if (to <= ruler->column_byte)
        return;
    size_t characters = to - ruler->column_byte;
    for (size_t i = ruler->column_byte; !ruler->decoded->ascii && i < to; i++)
        characters -= ((unsigned char)text.data[i] & 0xC0) == 0x80;
    ruler->column += characters;
    ruler->column_byte = to;
}
