#include "base/grow.h"

#include <stdint.h>
#include <stdlib.h>

bool grow(void **items, size_t *capacity, size_t item_size, size_t needed, size_t maximum)
{
    if (needed <= *capacity)
        return true;
    if (needed > maximum)
        return false;
    size_t wanted = *capacity < 16 ? 16 : *capacity;
    while (wanted < needed)
        wanted = wanted > maximum / 2 ? maximum : wanted * 2;
    if (wanted > maximum)
        wanted = maximum;
    if (item_size == 0 || wanted > SIZE_MAX / item_size)
        return false;
    void *grown = realloc(*items, wanted * item_size);
    if (!grown)
        return false;
    *items = grown;
    *capacity = wanted;
    return true;
}
