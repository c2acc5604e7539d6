/* Preloaded by test_remains.sh: when the program ends, looks through all of its memory for words that must not be there
 * any more, and names on standard error where one was.
 *
 *     REMAINS    the words, spelt backwards so that the environment does not hold them, with commas between */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int maps = -1;

__attribute__((constructor)) static void open_maps(void)
{
    maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC); /* later the sandbox would refuse */
}

static void report(const char *place, const char *found, size_t length)
{
    char line[256];
    int size = snprintf(line, sizeof line, "remains: a word of %zu bytes at %p in %s\n", length, (const void *)found, *place ? place : "nameless memory");
    if (write(STDERR_FILENO, line, (size_t)size) < 0)
        _exit(99);
}

/* word is compared backwards, so that no copy of it is made. */
static void search(const char *start, const char *end, const char *word, size_t length, const char *place)
{
    for (const char *at = start; at + length <= end; at++) {
        at = memchr(at, word[length - 1], (size_t)(end - at));
        if (!at || at + length > end)
            return;
        size_t alike = 1;
        while (alike < length && at[alike] == word[length - 1 - alike])
            alike++;
        if (alike == length)
            report(place, at, length);
    }
}

__attribute__((destructor)) static void look(void)
{
    static char text[1 << 18];
    size_t filled = 0;
    ssize_t got;
    const char *words = getenv("REMAINS");
    if (!words || maps < 0)
        return;
    while ((got = read(maps, text + filled, sizeof text - 1 - filled)) > 0)
        filled += (size_t)got;
    size_t regions = 0;
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        unsigned long start, end;
        char rights[5], place[128] = "";
        if (sscanf(line, "%lx-%lx %4s %*s %*s %*s %127s", &start, &end, rights, place) < 3 || rights[0] != 'r' || rights[1] != 'w')
            continue;
        regions++;
        for (const char *word = words; *word;) {
            size_t length = strcspn(word, ",");
            search((const char *)start, (const char *)end, word, length, place);
            word += length + (word[length] == ',');
        }
    }
    dprintf(STDERR_FILENO, "remains: looked through %zu regions\n", regions);
}
