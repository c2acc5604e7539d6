/* Growing typed arrays (pointer, count, capacity held by the owner; memory by malloc). */
#ifndef SCRIM_BASE_GROW_H
#define SCRIM_BASE_GROW_H

#include <stdbool.h>
#include <stddef.h>

/* Makes room for `needed` items of item_size bytes: doubles *capacity, never beyond maximum items.
 * *items is replaced on success and untouched on failure.  False: out of memory or beyond maximum.
 */
bool grow(void **items, size_t *capacity, size_t item_size, size_t needed, size_t maximum);

/* Room for one more item in `array` (a pointer variable), `count` items used. */
#define GROW_ONE(array, count, capacity, maximum)                                                  \
    ((count) < (capacity) ||                                                                       \
     grow((void **)&(array), &(capacity), sizeof *(array), (count) + 1, (maximum)))

#endif
