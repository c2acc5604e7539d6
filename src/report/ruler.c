#include "report/ruler.h"

void ruler_init(struct ruler *ruler, const struct decoded *decoded, enum scrim_offsets unit)
{
    *ruler = (struct ruler){.decoded = decoded, .unit = unit, .line = 1, .column = 1};
}

/* One byte on.  A character counts at its first byte; one beyond the basic plane (first byte from
 * 0xF0 on) is two UTF-16 units. */
static void step(struct ruler *ruler)
{
    struct slice text = ruler->decoded->text;
    unsigned char byte = (unsigned char)text.data[ruler->byte++];
    if ((byte & 0xC0) == 0x80)
        return;
    ruler->offset += ruler->unit == SCRIM_OFFSETS_UTF16 && byte >= 0xF0 ? 2 : 1;
    bool before_newline = ruler->byte < text.length && text.data[ruler->byte] == '\n';
    if (byte == '\n' || (byte == '\r' && !before_newline)) {
        ruler->line++;
        ruler->column = 1;
    } else {
        ruler->column++;
    }
}

size_t ruler_measure(struct ruler *ruler, struct document_offset place)
{
    while (ruler->byte < place.byte && ruler->byte < ruler->decoded->text.length)
        step(ruler);
    return ruler->unit == SCRIM_OFFSETS_BYTES ? input_offset(ruler->decoded, place) : ruler->offset;
}

size_t ruler_measure_input(struct ruler *ruler, size_t input_byte)
{
    const uint32_t *origin = ruler->decoded->origin;
    while (ruler->byte < ruler->decoded->text.length &&
           (origin ? origin[ruler->byte] : ruler->byte) < input_byte)
        step(ruler);
    return ruler->unit == SCRIM_OFFSETS_BYTES ? input_byte : ruler->offset;
}
