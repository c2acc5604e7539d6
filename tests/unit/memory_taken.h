/* How much memory a program holds, to see that what was taken is given back.  Sanitizers and valgrind have an allocator of their own,
 * and see leaks themselves: there it is always 0. */
#ifndef SCRIM_TESTS_MEMORY_TAKEN_H
#define SCRIM_TESTS_MEMORY_TAKEN_H

#include <fcntl.h>
#include <malloc.h>
#include <stdlib.h>
#include <unistd.h>

/* Bytes: those in use, and all pages of the program, because locked memory lies in pages of its own. */
static inline size_t memory_taken(void)
{
    char text[32] = "";
    size_t used = mallinfo2().uordblks;
    int file = used ? open("/proc/self/statm", O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return used;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    return used + (length > 0 ? (size_t)strtoul(text, NULL, 10) << 12 : 0);
}

/* Acts until it holds what it keeps for the next time, then some times more: 0, unless these took memory that they did not give back. */
static inline size_t memory_lost(void (*act)(void *), void *context)
{
    act(context);
    act(context);
    size_t before = memory_taken();
    for (unsigned i = 0; i < 4; i++)
        act(context);
    size_t after = memory_taken();
    return after > before ? after - before : 0;
}

#endif
