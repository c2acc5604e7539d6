/* How much memory a program holds, to see that what was taken is given back.  Sanitizers and valgrind have an allocator of their own,
 * and see leaks themselves: there it is always 0. */
#ifndef SCRIM_TESTS_MEMORY_TAKEN_H
#define SCRIM_TESTS_MEMORY_TAKEN_H

#include <malloc.h>
#include <stdio.h>

/* Bytes: those in use, and all pages of the program, because locked memory lies in pages of its own. */
static inline size_t memory_taken(void)
{
    size_t pages = 0, used = mallinfo2().uordblks;
    FILE *file = used ? fopen("/proc/self/statm", "r") : NULL;
    if (!file)
        return used;
    int read = fscanf(file, "%zu", &pages);
    fclose(file);
    return used + (read == 1 ? pages << 12 : 0);
}

/* Acts until it holds what it keeps for the next time, then some times more: 0, unless these took memory that they did not give back. */
static inline size_t memory_lost(void (*act)(void *), void *context)
{
    act(context);
    memory_taken(); /* reading takes memory, too */
    act(context);
    size_t before = memory_taken();
    for (unsigned i = 0; i < 4; i++)
        act(context);
    size_t after = memory_taken();
    return after > before ? after - before : 0;
}

#endif
