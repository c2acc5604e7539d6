/* A key file is what `scrim keygen` makes, to the byte, or refused. */
#include "fuzz.h"

#include "replace/key_file.h"

static const char hex[] = "0123456789abcdef";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct scrim_error error;
    struct key *key;
    const char *path = fuzz_file("key-file", data, size);
    enum scrim_status status = key_read(path, &key, &error);
    unlink(path);
    REQUIRE(status == SCRIM_OK || status == SCRIM_CONFIGURATION);
    if (status != SCRIM_OK)
        return 0;
    REQUIRE(size > 16 && strspn((const char *)data + 15, hex) == strlen(key_identity(key)));
    REQUIRE(memcmp(data, "scrim-key-1\nid ", 15) == 0 && memcmp(data + 15, key_identity(key), strlen(key_identity(key))) == 0);
    key_free(key);
    return 0;
}
