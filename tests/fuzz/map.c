/* A re-identification map that is damaged, or was sealed by somebody who means harm.  An even first byte: the input is the
 * file; an odd one: it is what is sealed in it, as it should be.  Nothing but the input comes back for what the map was made
 * with. */
#include "fuzz.h"

#include "map/custodian.h"
#include "map/map_format.h"

static const char cleaned[] = "Dear Ms. Whitlock:\n";

enum { MOST_BLOCKS = 4 };

struct sealed {
    unsigned char bytes[MAP_LONGEST_BEGINNING + SEAL_HEADER + MOST_BLOCKS * SEAL_BLOCK];
    size_t length;
};

static void seal_it(const uint8_t *data, size_t size, const unsigned char secret[KEY_BYTES], struct sealed *sealed)
{
    struct scrim_error error;
    struct seal *seal;
    unsigned char public[KEY_BYTES], *at = sealed->bytes, *boxes = at + MAP_AT_COUNT + 1;
    memset(sealed, 0, sizeof *sealed);
    REQUIRE(seal_new(&seal, &error) == SCRIM_OK);
    memcpy(at, MAP_MAGIC, MAP_MAGIC_LENGTH);
    at[MAP_AT_COUNT] = 1;
    seal_public_key(secret, public);
    REQUIRE(seal_box(seal, public, boxes, &error) == SCRIM_OK);
    at = boxes + SEAL_BOX;
    seal_start(seal, slice_of((const char *)sealed->bytes, (size_t)(at - sealed->bytes)), at);
    at += SEAL_HEADER;
    for (size_t block = 0, used = 0; block < MOST_BLOCKS && (used < size || block == 0); block++) {
        unsigned char plain[SEAL_PLAIN] = {0};
        size_t part = size - used < SEAL_PLAIN ? size - used : SEAL_PLAIN;
        memcpy(plain, data + used, part);
        used += part;
        seal_block(seal, plain, used == size || block + 1 == MOST_BLOCKS, at);
        at += SEAL_BLOCK;
    }
    sealed->length = (size_t)(at - sealed->bytes);
    seal_free(seal);
}

static void restore(struct scrim_restorer *restorer, uint64_t number)
{
    struct scrim_restored restored;
    struct scrim_error error;
    enum scrim_status status = scrim_restore(restorer, cleaned, sizeof cleaned - 1, number, &restored, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static unsigned char secret[KEY_BYTES];
    static char identity[96];
    struct scrim_error error;
    struct scrim_restorer *restorer;
    struct sealed sealed;
    if (!*identity) {
        const char *path = fuzz_file("identity", "", 0);
        unlink(path);
        strcpy(identity, path);
        REQUIRE(scrim_custodian_create(identity, &error) == SCRIM_OK && identity_read(identity, secret, &error) == SCRIM_OK);
    }
    if (size < 1)
        return 0;
    if (data[0] & 1)
        seal_it(data + 1, size - 1, secret, &sealed);
    const char *path = data[0] & 1 ? fuzz_file("map", sealed.bytes, sealed.length) : fuzz_file("map", data + 1, size - 1);
    enum scrim_status status = scrim_restorer_new(path, identity, &restorer, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED);
    REQUIRE(status == SCRIM_OK || !restorer);
    for (uint64_t number = 0; status == SCRIM_OK && number < 3; number++)
        restore(restorer, number);
    scrim_restorer_free(restorer);
    unlink(path);
    return 0;
}
