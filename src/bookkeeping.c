/* For callers who keep files: names that say nothing, digests, and what the engine is made of. */
#include "base/hex.h"
#include "engine.h"
#include "replace/key_material.h"
#include "rules/builtin.h"
#include "text/unicode.h"

_Static_assert(SCRIM_DIGEST_SIZE == (int)KEYED_DIGEST_SIZE, "the door and the room behind it agree");

_Static_assert((int)KEYED_DIGEST_SIZE > (int)RANDOM_BLOCK, "a name begins with a tag of the table");

enum { EXTENSION_MAXIMUM = SCRIM_NAME_SIZE - SCRIM_DIGEST_SIZE - 1 };

SCRIM_PUBLIC void scrim_digest(const struct scrim_engine *engine, const char *use,
                               const char *bytes, size_t length, char hex[SCRIM_DIGEST_SIZE])
{
    key_digest(engine->key, slice_from_string(use), slice_of(bytes, length), hex);
}

/* Whether a word stands alone in a line of the table. */
static bool is_extension(struct slice word)
{
    struct slice table;
    if (!builtin_find(SLICE("tables/file-extensions.txt"), &table))
        return false;
    while (table.length) {
        const char *end = memchr(table.data, '\n', table.length);
        size_t length = end ? (size_t)(end - table.data) : table.length;
        if (slice_equal(slice_of(table.data, length), word))
            return true;
        length += end != NULL;
        table = slice_of(table.data + length, table.length - length);
    }
    return false;
}

/* Appends ".txt" of "Delgado.TXT", and nothing of "Letter to Dr. Lee". */
static void append_extension(struct slice path, char *name)
{
    char small[EXTENSION_MAXIMUM];
    const char *dot = path.length ? memrchr(path.data, '.', path.length) : NULL;
    size_t length = dot ? path.length - (size_t)(dot + 1 - path.data) : 0;
    if (length == 0 || length > sizeof small)
        return;
    for (size_t i = 0; i < length; i++) {
        small[i] = dot[1 + i];
        if (small[i] >= 'A' && small[i] <= 'Z')
            small[i] = (char)(small[i] - 'A' + 'a');
    }
    if (!is_extension(slice_of(small, length)))
        return;
    name += strlen(name);
    *name = '.';
    memcpy(name + 1, small, length);
    name[1 + length] = '\0';
}

SCRIM_PUBLIC void scrim_file_name(const struct scrim_engine *engine, bool folder, const char *path,
                                  size_t length, char name[SCRIM_NAME_SIZE])
{
    unsigned char block[RANDOM_BLOCK];
    scrim_digest(engine, folder ? "folder name" : "file name", path, length, name);
    if (engine->random_codes) {
        memcpy(block, name, sizeof block);
        random_table_draw(engine->random_codes, block);
        hex_write(block, KEYED_DIGEST_SIZE / 2, name);
    }
    if (!folder)
        append_extension(slice_of(path, length), name);
}

SCRIM_PUBLIC void scrim_engine_identity(const struct scrim_engine *engine,
                                        struct scrim_identity *identity)
{
    *identity = (struct scrim_identity){
        .key = engine_key_name(engine),
        .profile = engine->profile.name,
        .rules = engine->rules_digest,
        .dictionaries = engine->dictionaries_digest,
        .unicode = unicode_version(),
    };
}
