#include "cli/configured.h"

#include <string.h>

#include "cli/message.h"

enum scrim_status read_configured(const char *path, size_t maximum, struct bytes *into,
                                  struct scrim_error *error)
{
    struct input input;
    const char *text;
    size_t length;
    enum scrim_status status = input_open(path, &input, error);
    if (!status)
        status = input_read_all(&input, maximum, &text, &length, error);
    if (!status && length && !bytes_append(into, text, length))
        status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
    input_close(&input);
    if (status == SCRIM_NO_INPUT)
        status = error->status = SCRIM_CONFIGURATION;
    return status;
}

bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

size_t mark_length(const char *text, size_t length)
{
    static const char mark[] = "\xEF\xBB\xBF";
    size_t marked = sizeof mark - 1;
    return length >= marked && memcmp(text, mark, marked) == 0 ? marked : 0;
}

void trim(struct bytes *bytes)
{
    size_t first = 0;
    while (bytes->length && is_blank(bytes->data[bytes->length - 1]))
        bytes->length--;
    while (first < bytes->length && is_blank(bytes->data[first]))
        first++;
    bytes->length -= first;
    if (first)
        memmove(bytes->data, bytes->data + first, bytes->length);
}
