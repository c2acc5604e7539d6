/* Runs a fuzz target over the files named, without libFuzzer; it aborts at the first that does not hold. */
#include "fuzz.h"

static void replay(const char *path)
{
    struct stat state;
    FILE *file = fopen(path, "rb");
    REQUIRE(file && fstat(fileno(file), &state) == 0);
    size_t size = (size_t)state.st_size;
    uint8_t *bytes = malloc(size + !size); /* of just this size, so that sanitizers see what is read behind it */
    REQUIRE(bytes && fread(bytes, 1, size, file) == size);
    fclose(file);
    fprintf(stderr, "%s\n", path);
    LLVMFuzzerTestOneInput(bytes, size);
    free(bytes);
}

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++)
        replay(paths[i]);
    printf("%d passed, 0 failed\n", count - 1);
    return 0;
}
