/* Preloaded by test_remains.sh: when the program ends, looks through all of its memory for words that must not be there
 * any more, and names on standard error where one was.
 *
 *     REMAINS    the words, with commas between, in hexadecimal digits of their bytes XOR 0x55: so neither the
 *                environment nor this file's memory holds them */
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

enum { MASK = 0x55, LONGEST = 128 };

struct word {
    unsigned char masked[LONGEST];
    size_t length;
};

static void search(const unsigned char *start, const unsigned char *end, const struct word *word, const char *place)
{
    for (const unsigned char *at = start; at + word->length <= end; at++) {
        at = memchr(at, word->masked[0] ^ MASK, (size_t)(end - at));
        if (!at || at + word->length > end)
            return;
        size_t alike = 1;
        while (alike < word->length && at[alike] == (word->masked[alike] ^ MASK))
            alike++;
        if (alike == word->length)
            report(place, (const char *)at, word->length);
    }
}

static const char *next_word(const char *digits, struct word *word)
{
    unsigned value;
    for (word->length = 0; word->length < LONGEST && sscanf(digits, "%2x", &value) == 1; digits += 2)
        word->masked[word->length++] = (unsigned char)value;
    return digits + (*digits == ',');
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
        struct word word;
        for (const char *at = next_word(words, &word); word.length > 0; at = next_word(at, &word))
            search((const unsigned char *)start, (const unsigned char *)end, &word, place);
    }
    dprintf(STDERR_FILENO, "remains: looked through %zu regions\n", regions);
}
