#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "child.h"
#include "own_stack.h"
#include "replace/key_material.h"

static size_t from_hex(const char *hex, unsigned char *bytes)
{
    size_t length = 0;
    for (; hex[0] != '\0'; hex += 2) {
        unsigned value;
        assert_int_equal(sscanf(hex, "%2x", &value), 1);
        bytes[length++] = (unsigned char)value;
    }
    return length;
}

/* RFC 5869, appendix A: test cases 1 to 3 (those of SHA-256). */
static void hkdf_gives_the_vectors_of_rfc_5869(void **state)
{
    (void)state;
    static const struct {
        const char *material, *salt, *info, *pseudo_random_key, *output;
    } vectors[] = {
        {"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c",
         "f0f1f2f3f4f5f6f7f8f9", "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
         "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"},
        {"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2"
         "c2d2e2f"
         "303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f",
         "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8"
         "c8d8e8f"
         "909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf",
         "b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbd"
         "cdddedf"
         "e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
         "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
         "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65"
         "e590e09"
         "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"},
        {"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "",
         "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
         "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"},
    };
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        unsigned char material[80], salt[80], info[80], expected_key[KEY_BYTES], expected[82],
            key[KEY_BYTES], out[82];
        size_t material_length = from_hex(vectors[i].material, material),
               salt_length = from_hex(vectors[i].salt, salt);
        size_t info_length = from_hex(vectors[i].info, info),
               length = from_hex(vectors[i].output, expected);
        from_hex(vectors[i].pseudo_random_key, expected_key);
        hkdf_extract(slice_of((char *)salt, salt_length),
                     slice_of((char *)material, material_length), key);
        assert_memory_equal(key, expected_key, KEY_BYTES);
        memset(out, 0x5A, sizeof out);
        assert_true(hkdf_expand(key, slice_of((char *)info, info_length), out, length));
        assert_memory_equal(out, expected, length);
        for (size_t k = length; k < sizeof out; k++) {
            assert_int_equal(out[k], 0x5A); /* what is behind it is another's */
        }
    }
    static unsigned char much[255 * KEY_BYTES + 1];
    unsigned char key[KEY_BYTES] = {0};
    assert_true(hkdf_expand(key, SLICE(""), much, sizeof much - 1));
    assert_false(hkdf_expand(key, SLICE(""), much, sizeof much));
}

static struct key *known_key(void)
{
    unsigned char material[KEY_BYTES];
    struct key *key;
    memset(material, 7, sizeof material);
    assert_int_equal(key_from_material(material, false, &key, NULL), SCRIM_OK);
    return key;
}

/* Derivation as key.h writes it down, by the plain functions of RFC 5869. */
static void scopes_and_categories_derive_as_written(void **state)
{
    (void)state;
    static const char scope_info[] =
        "\0\0\0\0\0\0\0\5scope\0\0\0\0\0\0\0\7patient\0\0\0\0\0\0\0\4abcd";
    static const char category_info[] = "\0\0\0\0\0\0\0\3cat\0\0\0\0\0\0\0\7surname\0\0\0\0\0\0\0\1"
                                        "1";
    unsigned char material[KEY_BYTES], root[KEY_BYTES], scope_bytes[KEY_BYTES],
        category_bytes_[KEY_BYTES];
    struct scope_key scope;
    struct category_key category;
    memset(material, 7, sizeof material);
    struct key *key = known_key();
    hkdf_extract(SLICE("scrim/v1"), slice_of((char *)material, KEY_BYTES), root);
    assert_true(hkdf_expand(root, SLICE(scope_info), scope_bytes, KEY_BYTES));
    assert_true(hkdf_expand(scope_bytes, SLICE(category_info), category_bytes_, KEY_BYTES));
    scope_key_derive(key, SLICE("patient"), SLICE("abcd"), &scope);
    category_key_derive(&scope, SLICE("surname"), &category);
    assert_memory_equal(scope.bytes, scope_bytes, KEY_BYTES);
    assert_memory_equal(category.bytes, category_bytes_, KEY_BYTES);
    static const char table_info[] = "\0\0\0\0\0\0\0\5table\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    unsigned char table[KEY_BYTES], seed[16];
    assert_true(hkdf_expand(root, slice_of(table_info, sizeof table_info), table, KEY_BYTES));
    for (unsigned i = 0; i < 16; i++)
        seed[i] = (unsigned char)((i < 8 ? key_table_seed(key).low : key_table_seed(key).high) >> (56 - 8 * (i % 8)));
    assert_memory_equal(seed, table, sizeof seed);
    key_free(key);
}

/* The digest of key.h's K_doc, computed by another implementation (Python's hashlib and hmac). */
static void a_document_is_its_keyed_digest(void **state)
{
    (void)state;
    static const unsigned char expected[KEY_BYTES] = {
        0x6c, 0x43, 0x01, 0xcb, 0xb7, 0x5c, 0x05, 0x63, 0xbf, 0x08, 0x5d, 0xa5, 0xcf, 0xa6,
        0x96, 0xbc, 0x6e, 0xdd, 0x8f, 0x0f, 0xa7, 0x73, 0xfc, 0xa8, 0xef, 0x8a, 0x6f, 0x3d,
        0xcc, 0x38, 0x38, 0x21};
    struct scope_key scope;
    struct key *key = known_key();
    scope_key_derive(key, SLICE("document"), SLICE("abcd"), &scope);
    assert_memory_equal(scope.bytes, expected, KEY_BYTES);
    key_free(key);
}

/* Expected: Python's hashlib and hmac, as key.h writes it down. */
static void digests_that_leave_are_keyed(void **state)
{
    (void)state;
    char hex[KEYED_DIGEST_SIZE], other[KEYED_DIGEST_SIZE];
    struct key *key = known_key();
    key_digest(key, SLICE("input"), SLICE("abcd"), hex);
    assert_string_equal(hex, "d246fe7f0e32ca3009bf5829985618a4");
    key_digest(key, SLICE("name"), SLICE("abcd"), other);
    assert_string_not_equal(hex, other);
    key_free(key);
}

static void lengths_keep_labels_and_values_apart(void **state)
{
    (void)state;
    struct key *key = known_key();
    struct scope_key one, two;
    scope_key_derive(key, SLICE("ab"), SLICE("c"), &one);
    scope_key_derive(key, SLICE("a"), SLICE("bc"), &two);
    assert_memory_not_equal(one.bytes, two.bytes, KEY_BYTES);
    scope_key_wipe(&one);
    for (size_t i = 0; i < KEY_BYTES; i++) {
        assert_int_equal(one.bytes[i], 0);
    }
    key_free(key);
}

static void indexes_are_stable_and_even(void **state)
{
    (void)state;
    struct key *key = known_key();
    struct scope_key scope;
    struct category_key category;
    size_t counts[10] = {0};
    scope_key_derive(key, SLICE("patient"), SLICE("one"), &scope);
    category_key_derive(&scope, SLICE("surname"), &category);
    for (uint32_t i = 0; i < 20000; i++) {
        uint64_t index = category_index(&category, SLICE("smith"), i, 10);
        assert_in_range(index, 0, 9);
        counts[index]++;
    }
    for (size_t i = 0; i < 10; i++) {
        assert_in_range(counts[i], 1800, 2200); /* 2000 +- 4.7 standard deviations */
    }
    assert_int_equal(category_index(&category, SLICE("smith"), 3, 1u << 20),
                     scope_index(&scope, SLICE("surname"), SLICE("smith"), 3, 1u << 20));
    assert_int_not_equal(category_index(&category, SLICE("smith"), 0, UINT64_MAX),
                         category_index(&category, SLICE("smyth"), 0, UINT64_MAX));
    assert_int_equal(category_index(&category, SLICE("smith"), 0, 1), 0);
    key_free(key);
}

/* A bound just above 2^63 rejects almost half of all words: the loop over blocks must end all the
 * same. */
static void rejection_takes_further_blocks(void **state)
{
    (void)state;
    struct key *key = known_key();
    struct scope_key scope;
    uint64_t bound = (UINT64_C(1) << 63) + 1;
    scope_key_derive(key, SLICE("patient"), SLICE("one"), &scope);
    for (uint32_t i = 0; i < 200; i++) {
        assert_true(scope_index(&scope, SLICE("x"), SLICE("y"), i, bound) < bound);
    }
    key_free(key);
}

/* The largest multiple of the bound that words hold is where they begin to be rejected; the words of a block are tried in turn. */
static void words_that_favour_small_numbers_are_rejected(void **state)
{
    (void)state;
    static const uint64_t bounds[] = {(UINT64_C(1) << 63) + 1, 10, 260, UINT64_C(1) << 32, 1};
    struct key *key = known_key();
    struct scope_key scope;
    struct category_key category;
    scope_key_derive(key, SLICE("patient"), SLICE("one"), &scope);
    category_key_derive(&scope, SLICE("surname"), &category);
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
        uint64_t excess = (0 - bounds[i]) % bounds[i]; /* 2^64 mod bound: of words above the last that is taken, so many */
        for (size_t word = 0; word < (excess ? 3 : 1); word++) {
            unsigned char block[32];
            for (size_t k = 0; k < sizeof block; k++) {
                block[k] = (unsigned char)((UINT64_MAX - excess + 1) >> (56 - 8 * (k % 8))); /* the first that is not */
            }
            for (size_t k = 0; k < 8; k++) {
                block[8 * word + k] = (unsigned char)((UINT64_MAX - excess) >> (56 - 8 * k));
            }
            assert_int_equal(category_index_from(&category, SLICE("n"), 0, block, bounds[i]), bounds[i] - 1);
        }
    }
    key_free(key);
}

/* The fourth word of a block. */
static void a_tag_is_the_last_word(void **state)
{
    (void)state;
    unsigned char block[32];
    for (size_t i = 0; i < sizeof block; i++) {
        block[i] = (unsigned char)i;
    }
    assert_true(block_tag(block) == UINT64_C(0x18191A1B1C1D1E1F));
}

/* ---- what is left of keys ---- */

static volatile unsigned char seen;

static void free_and_read(void *key)
{
    key_free(key);
    child_reads(key);
}

static void a_key_is_read_only_and_gone_when_freed(void **state)
{
    (void)state;
    struct key *key = known_key();
    assert_true(child_lives(child_reads, key));
    assert_false(child_lives(child_writes, key));
    assert_false(child_lives(free_and_read, key));
    key_free(key);
}

struct secrets {
    const unsigned char *material;
    struct key *key;
    struct scope_key *scope;
    struct category_key *category;
    unsigned char *expanded;
};

static void *expand(void *context)
{
    struct secrets *secrets = context;
    hkdf_expand(secrets->material, SLICE("info"), secrets->expanded, KEY_BYTES);
    return NULL;
}

static void *take_material(void *context)
{
    struct secrets *secrets = context;
    key_free(secrets->key);
    seen = (unsigned char)key_from_material(secrets->material, false, &secrets->key, NULL);
    return NULL;
}

static void *derive_scope(void *context)
{
    struct secrets *secrets = context;
    scope_key_derive(secrets->key, SLICE("patient"), SLICE("one"), secrets->scope);
    return NULL;
}

static void *derive_category(void *context)
{
    struct secrets *secrets = context;
    category_key_derive(secrets->scope, SLICE("surname"), secrets->category);
    return NULL;
}

static void *draw(void *context)
{
    struct secrets *secrets = context;
    seen = (unsigned char)scope_index(secrets->scope, SLICE("surname"), SLICE("smith"), 0, 200);
    return NULL;
}

static void *draw_date(void *context)
{
    struct secrets *secrets = context;
    seen = (unsigned char)scope_date_index(secrets->scope, SLICE("weeks"), 260);
    return NULL;
}

static void *digest(void *context)
{
    struct secrets *secrets = context;
    char hex[KEYED_DIGEST_SIZE];
    key_digest(secrets->key, SLICE("input"), SLICE("abcd"), hex);
    return NULL;
}

static void *fill(void *context)
{
    volatile unsigned char bytes[20 << 10];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = 0xA7;
    }
    seen = bytes[*(unsigned char *)context];
    return NULL;
}

static void *fill_and_wipe(void *context)
{
    fill(context);
    wipe_stack();
    return NULL;
}

/* Expand of one block, for what is derived from the key without being handed out. */
static void derived(const unsigned char root[KEY_BYTES], const char *info, size_t length, unsigned char out[KEY_BYTES])
{
    assert_true(hkdf_expand(root, slice_of(info, length), out, KEY_BYTES));
}

/* Of all that keys are made of and made into, nothing stays on the stack. */
static void no_key_stays_on_the_stack(void **state)
{
    (void)state;
    static const char mac[] = "\0\0\0\0\0\0\0\3mac\0\0\0\0\0\0\0\5input\0\0\0\0\0\0\0\0",
                      date[] = "\0\0\0\0\0\0\0\4date\0\0\0\0\0\0\0\5weeks\0\0\0\0\0\0\0\0",
                      identity[] = "\0\0\0\0\0\0\0\x08identity\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    unsigned char material[KEY_BYTES], expanded[KEY_BYTES], root[KEY_BYTES], use[KEY_BYTES], day[KEY_BYTES], id[KEY_BYTES];
    unsigned char *stack = own_stack();
    struct scope_key scope;
    struct category_key category;
    struct secrets secrets = {material, NULL, &scope, &category, expanded};
    for (size_t i = 0; i < KEY_BYTES; i++) {
        material[i] = (unsigned char)(31 * i + 5);
    }
    assert_int_equal(key_from_material(material, false, &secrets.key, NULL), SCRIM_OK);
    hkdf_extract(SLICE("scrim/v1"), slice_of((char *)material, KEY_BYTES), root);
    memset(&scope, 0x5A, sizeof scope);
    derive_scope(&secrets);
    assert_null(scope.table);
    derive_category(&secrets);
    expand(&secrets);
    derived(root, mac, sizeof mac - 1, use);
    derived(root, identity, sizeof identity - 1, id);
    derived(scope.bytes, date, sizeof date - 1, day);
    const unsigned char *const all[] = {material, expanded, root, use, day, id, scope.bytes, category.bytes,
                                        (const unsigned char *)&scope.begun, (const unsigned char *)&category.begun};
    /* each alone: what is done next would lie upon what was left */
    void *(*const acts[])(void *) = {expand, take_material, derive_scope, derive_category, draw, draw_date, digest};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        on_stack(stack, acts[i], &secrets);
        for (size_t k = 0; k < sizeof all / sizeof *all; k++) {
            assert_int_equal(count_of(stack, all[k], KEY_BYTES), 0);
        }
    }
    key_free(secrets.key);
    category_key_wipe(&category);
    for (size_t i = 0; i < sizeof category; i++) {
        assert_int_equal(((const unsigned char *)&category)[i], 0);
    }
    wipe(expanded, sizeof expanded);
    assert_int_equal(expanded[0] | expanded[KEY_BYTES - 1], 0);

    unsigned char pattern[KEY_BYTES], at = 7; /* and what others leave there can be wiped */
    memset(pattern, 0xA7, sizeof pattern);
    on_stack(stack, fill, &at);
    assert_true(count_of(stack, pattern, sizeof pattern) > 0);
    on_stack(stack, fill_and_wipe, &at);
    assert_int_equal(count_of(stack, pattern, sizeof pattern), 0);
    free(stack);
}

/* ---- key files ---- */

struct place {
    char directory[64], path[96];
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    strcpy(place->directory, "/tmp/scrim-test-key-XXXXXX");
    if (mkdtemp(place->directory) == NULL) {
        return -1;
    }
    snprintf(place->path, sizeof place->path, "%s/key", place->directory);
    *state = place;
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    unlink(place->path);
    rmdir(place->directory);
    free(place);
    return 0;
}

static void write_file(const char *path, const char *text, size_t length, mode_t mode)
{
    unlink(path);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, length), length);
    assert_int_equal(fchmod(file, mode), 0);
    close(file);
}

static size_t read_file(const char *path, char *text, size_t capacity)
{
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    size_t length = fread(text, 1, capacity, file);
    fclose(file);
    return length;
}

static void assert_refused(const char *path, enum scrim_status status)
{
    struct key *key;
    struct scrim_error error;
    assert_int_equal(key_read(path, &key, &error), status);
    assert_int_equal(error.status, status);
    assert_null(key);
}

static void a_made_key_is_private_and_reads_back(void **state)
{
    struct place *place = *state;
    struct stat file;
    struct key *one, *two;
    struct scope_key a, b;
    assert_int_equal(key_create(place->path, NULL), SCRIM_OK);
    assert_int_equal(stat(place->path, &file), 0);
    assert_int_equal(file.st_mode & 07777, 0600);
    assert_int_equal(key_create(place->path, NULL), SCRIM_CANNOT_CREATE);
    assert_int_equal(key_read(place->path, &one, NULL), SCRIM_OK);
    assert_int_equal(key_read(place->path, &two, NULL), SCRIM_OK);
    assert_int_equal(strlen(key_identity(one)), KEY_IDENTITY_DIGITS);
    assert_string_equal(key_identity(one), key_identity(two));
    scope_key_derive(one, SLICE("patient"), SLICE("x"), &a);
    scope_key_derive(two, SLICE("patient"), SLICE("x"), &b);
    assert_memory_equal(a.bytes, b.bytes, KEY_BYTES);
    key_free(one);
    key_free(two);
    assert_int_equal(key_create("/nonexistent/directory/key", NULL), SCRIM_CANNOT_CREATE);
}

static void damaged_files_are_refused(void **state)
{
    struct place *place = *state;
    char text[512], changed[512];
    assert_int_equal(key_create(place->path, NULL), SCRIM_OK);
    size_t length = read_file(place->path, text, sizeof text);
    assert_in_range(length, 100, 200);
    for (size_t i = 0; i < length; i++) {
        memcpy(changed, text, length);
        changed[i] = changed[i] == '0' ? '1' : '0';
        write_file(place->path, changed, length, 0600);
        assert_refused(place->path, SCRIM_CONFIGURATION);
    }
    for (size_t shorter = 0; shorter < length; shorter++) {
        write_file(place->path, text, shorter, 0600);
        assert_refused(place->path, SCRIM_CONFIGURATION);
    }
    memcpy(changed, text, length);
    memcpy(changed + length, text, length); /* two keys */
    write_file(place->path, changed, 2 * length, 0600);
    assert_refused(place->path, SCRIM_CONFIGURATION);
    static char long_text[8192];
    memset(long_text, 'a', sizeof long_text);
    write_file(place->path, long_text, sizeof long_text, 0600);
    assert_refused(place->path, SCRIM_CONFIGURATION);
    write_file(place->path, text, length, 0600); /* and the good one still reads */
    struct key *key;
    assert_int_equal(key_read(place->path, &key, NULL), SCRIM_OK);
    key_free(key);
}

static void carriage_returns_are_refused(void **state)
{
    struct place *place = *state;
    char text[512], changed[600];
    size_t changed_length = 0;
    assert_int_equal(key_create(place->path, NULL), SCRIM_OK);
    size_t length = read_file(place->path, text, sizeof text);
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\n') {
            changed[changed_length++] = '\r';
        }
        changed[changed_length++] = text[i];
    }
    write_file(place->path, changed, changed_length, 0600);
    assert_refused(place->path, SCRIM_CONFIGURATION);
}

static void files_others_could_read_are_refused(void **state)
{
    struct place *place = *state;
    static const mode_t modes[] = {0644, 0640, 0604, 0620, 0602, 0610, 0777};
    char text[512];
    assert_int_equal(key_create(place->path, NULL), SCRIM_OK);
    size_t length = read_file(place->path, text, sizeof text);
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        write_file(place->path, text, length, modes[i]);
        assert_refused(place->path, SCRIM_PERMISSION);
    }
    write_file(place->path, text, length, 0600);
    if (geteuid() == 0) {
        assert_int_equal(chown(place->path, 12345, 0), 0);
        assert_refused(place->path, SCRIM_PERMISSION);
    }
}

static void only_regular_files_are_read(void **state)
{
    struct place *place = *state;
    char real[128];
    assert_refused(place->path, SCRIM_NO_INPUT);
    assert_refused(place->directory, SCRIM_PERMISSION);
    char below[256], longest[5000]; /* a path below a file, and one that no file can have */
    assert_int_equal(key_create(place->path, NULL), SCRIM_OK);
    snprintf(below, sizeof below, "%s/key", place->path);
    assert_refused(below, SCRIM_NO_INPUT);
    assert_int_equal(key_create(below, NULL), SCRIM_CANNOT_CREATE);
    assert_int_equal(key_create(place->path, NULL), SCRIM_CANNOT_CREATE);
    unlink(place->path);
    memset(longest, 'k', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    assert_refused(longest, SCRIM_IO);
    assert_int_equal(key_create(longest, NULL), SCRIM_CANNOT_CREATE);
    longest[sizeof longest - 2] = '/'; /* its folder has too long a name */
    assert_int_equal(key_create(longest, NULL), SCRIM_CANNOT_CREATE);
    assert_int_equal(key_create("/proc/scrim.key", NULL), SCRIM_CANNOT_CREATE); /* a folder in which nothing can be made */
    assert_int_equal(mkfifo(place->path, 0600), 0);
    assert_refused(place->path, SCRIM_PERMISSION);
    unlink(place->path);
    snprintf(real, sizeof real, "%s.real", place->path);
    assert_int_equal(key_create(real, NULL), SCRIM_OK);
    assert_int_equal(symlink(real, place->path), 0);
    assert_refused(place->path, SCRIM_PERMISSION);
    unlink(real);
}

static void random_keys_differ_and_are_ephemeral(void **state)
{
    (void)state;
    struct key *one, *two;
    struct scope_key a, b;
    assert_int_equal(key_new_random(&one, NULL), SCRIM_OK);
    assert_int_equal(key_new_random(&two, NULL), SCRIM_OK);
    assert_string_equal(key_identity(one), "ephemeral");
    scope_key_derive(one, SLICE("document"), SLICE("x"), &a);
    scope_key_derive(two, SLICE("document"), SLICE("x"), &b);
    assert_memory_not_equal(a.bytes, b.bytes, KEY_BYTES);
    assert_true(key_table_seed(one).low != key_table_seed(two).low ||
                key_table_seed(one).high != key_table_seed(two).high);
    key_free(one);
    key_free(two);
}

/* Argon2id as key.h says: two passes over 64 MiB; nothing is a document, too. */
static void fingerprints_are_those_of_argon2id(void **state)
{
    (void)state;
    unsigned char salt[FINGERPRINT_SALT_BYTES], other[FINGERPRINT_SALT_BYTES], fingerprint[FINGERPRINT_BYTES], expected[FINGERPRINT_BYTES];
    const char *const documents[] = {"Dear Ms. Delgado", "D", ""};
    assert_int_equal(fingerprint_salt(salt, NULL), SCRIM_OK);
    assert_int_equal(fingerprint_salt(other, NULL), SCRIM_OK);
    assert_memory_not_equal(salt, other, sizeof salt);
    for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
        size_t length = strlen(documents[i]);
        assert_int_equal(fingerprint_take(slice_of(length ? documents[i] : NULL, length), salt, fingerprint, NULL), SCRIM_OK);
        assert_int_equal(crypto_pwhash_argon2id(expected, sizeof expected, documents[i], length, salt, 2, 64 << 20, crypto_pwhash_argon2id_ALG_ARGON2ID13), 0);
        assert_memory_equal(fingerprint, expected, sizeof expected);
    }
}

static void digests_are_those_of_sha_256(void **state)
{
    (void)state;
    char hex[17];
    digest_hex(SLICE("abc"), hex);
    assert_string_equal(hex, "ba7816bf8f01cfea");
    digest_hex(SLICE(""), hex);
    assert_string_equal(hex, "e3b0c44298fc1c14");
    char base64[DIGEST_BASE64_SIZE];
    digest_base64(SLICE("abc"), base64);
    assert_string_equal(base64, "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hkdf_gives_the_vectors_of_rfc_5869),
        cmocka_unit_test(scopes_and_categories_derive_as_written),
        cmocka_unit_test(a_document_is_its_keyed_digest),
        cmocka_unit_test(digests_that_leave_are_keyed),
        cmocka_unit_test(lengths_keep_labels_and_values_apart),
        cmocka_unit_test(indexes_are_stable_and_even),
        cmocka_unit_test(rejection_takes_further_blocks),
        cmocka_unit_test(words_that_favour_small_numbers_are_rejected),
        cmocka_unit_test(a_tag_is_the_last_word),
        cmocka_unit_test(a_key_is_read_only_and_gone_when_freed),
        cmocka_unit_test(no_key_stays_on_the_stack),
        cmocka_unit_test_setup_teardown(a_made_key_is_private_and_reads_back, make_place,
                                        remove_place),
        cmocka_unit_test_setup_teardown(damaged_files_are_refused, make_place, remove_place),
        cmocka_unit_test_setup_teardown(carriage_returns_are_refused, make_place, remove_place),
        cmocka_unit_test_setup_teardown(files_others_could_read_are_refused, make_place,
                                        remove_place),
        cmocka_unit_test_setup_teardown(only_regular_files_are_read, make_place, remove_place),
        cmocka_unit_test(random_keys_differ_and_are_ephemeral),
        cmocka_unit_test(fingerprints_are_those_of_argon2id),
        cmocka_unit_test(digests_are_those_of_sha_256),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
