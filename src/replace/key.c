/* Keys and derivation.  The order of a derivation is: material -> key (PRK) -> scope -> category ->
 * numbers. */
#include "replace/key.h"

#include <sodium.h>

#include "base/hex.h"
#include "replace/key_material.h"
#include "replace/random_table.h"

/* Changing a pool, or the way names are folded, changes pseudonyms: the version keeps old and new
 * apart. */
#define POOL_VERSION SLICE("1")
#define EXTRACT_SALT SLICE("scrim/v1")

enum { STACK_USED = 96 << 10 }; /* bytes, about what cleaning a letter takes: whoever could do that has them */

struct key {
    struct hmac_begun pseudo_random_key;
    unsigned char document_key[KEY_BYTES];
    struct hash_seed table_seed;
    char identity[KEY_IDENTITY_DIGITS + 1];
};

_Static_assert(crypto_auth_hmacsha256_BYTES == KEY_BYTES, "an HMAC is as long as a key");

static struct slice bytes_slice(const unsigned char *bytes, size_t length)
{
    return slice_of((const char *)bytes, length);
}

static void mac_add(crypto_auth_hmacsha256_state *state, struct slice text)
{
    crypto_auth_hmacsha256_update(state, (const unsigned char *)text.data, text.length);
}

static void mac_add_number(crypto_auth_hmacsha256_state *state, uint64_t number, size_t width)
{
    unsigned char bytes[8];
    for (size_t i = width; i-- > 0; number >>= 8) {
        bytes[i] = (unsigned char)number;
    }
    crypto_auth_hmacsha256_update(state, bytes, width);
}

/* Without its length before it, "ab" | "c" would derive the same key as "a" | "bc". */
static void mac_add_prefixed(crypto_auth_hmacsha256_state *state, struct slice text)
{
    mac_add_number(state, text.length, 8);
    mac_add(state, text);
}

void hkdf_extract(struct slice salt, struct slice material,
                  unsigned char pseudo_random_key[KEY_BYTES])
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, (const unsigned char *)salt.data, salt.length);
    mac_add(&state, material);
    crypto_auth_hmacsha256_final(&state, pseudo_random_key);
    sodium_memzero(&state, sizeof state);
}

bool hkdf_expand(const unsigned char pseudo_random_key[KEY_BYTES], struct slice info,
                 unsigned char *out, size_t length)
{
    unsigned char block[KEY_BYTES];
    if (length > 255 * (size_t)KEY_BYTES) {
        return false;
    }
    for (size_t done = 0, number = 1; done < length; done += KEY_BYTES, number++) {
        size_t part = length - done < KEY_BYTES ? length - done : KEY_BYTES;
        crypto_auth_hmacsha256_state state;
        crypto_auth_hmacsha256_init(&state, pseudo_random_key, KEY_BYTES);
        if (number > 1) {
            crypto_auth_hmacsha256_update(&state, block, KEY_BYTES);
        }
        mac_add(&state, info);
        mac_add_number(&state, number, 1);
        crypto_auth_hmacsha256_final(&state, block);
        memcpy(out + done, block, part);
        sodium_memzero(&state, sizeof state);
    }
    sodium_memzero(block, sizeof block);
    return true;
}

_Static_assert(sizeof(crypto_auth_hmacsha256_state) <= sizeof(struct hmac_begun),
               "a begun HMAC holds the state of one");

static void hmac_begin(const unsigned char key[KEY_BYTES], struct hmac_begun *begun)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key, KEY_BYTES);
    memcpy(begun, &state, sizeof state);
    sodium_memzero(&state, sizeof state);
}

/* Expand(parent, first | second | third), one block, each part length-prefixed.  Streams its parts,
 * because a scope's value can be long. */
static void derive(const struct hmac_begun *parent, struct slice first, struct slice second,
                   struct slice third, unsigned char out[KEY_BYTES])
{
    crypto_auth_hmacsha256_state state;
    memcpy(&state, parent, sizeof state);
    mac_add_prefixed(&state, first);
    mac_add_prefixed(&state, second);
    mac_add_prefixed(&state, third);
    mac_add_number(&state, 1, 1);
    crypto_auth_hmacsha256_final(&state, out);
    sodium_memzero(&state, sizeof state);
}

static uint64_t big_endian(const unsigned char *bytes)
{
    uint64_t word = 0;
    for (size_t i = 0; i < 8; i++) {
        word = word << 8 | bytes[i];
    }
    return word;
}

enum scrim_status key_library_start(struct scrim_error *error)
{
    if (sodium_init() < 0) {
        return error_set(error, SCRIM_SYSTEM, "libsodium cannot start: no source of randomness");
    }
    return SCRIM_OK;
}

void key_material_random(unsigned char material[KEY_BYTES])
{
    randombytes_buf(material, KEY_BYTES);
}

enum scrim_status key_from_material(const unsigned char material[KEY_BYTES], bool ephemeral,
                                    struct key **key, struct scrim_error *error)
{
    unsigned char root[KEY_BYTES], derived[KEY_BYTES];
    struct slice none = SLICE("");
    *key = NULL;
    enum scrim_status status = key_library_start(error);
    if (status != SCRIM_OK) {
        return status;
    }
    struct key *made = sodium_malloc(sizeof *made);
    if (made == NULL) {
        return error_no_memory(error);
    }
    hkdf_extract(EXTRACT_SALT, bytes_slice(material, KEY_BYTES), root);
    hmac_begin(root, &made->pseudo_random_key);
    sodium_memzero(root, sizeof root);
    derive(&made->pseudo_random_key, SLICE("document"), none, none, made->document_key);
    derive(&made->pseudo_random_key, SLICE("table"), none, none, derived);
    made->table_seed = (struct hash_seed){big_endian(derived), big_endian(derived + 8)};
    derive(&made->pseudo_random_key, SLICE("identity"), none, none, derived);
    hex_write(derived, KEY_IDENTITY_DIGITS / 2, made->identity);
    if (ephemeral) {
        memcpy(made->identity, "ephemeral", sizeof "ephemeral");
    }
    sodium_memzero(derived, sizeof derived);
    sodium_mprotect_readonly(made);
    *key = made;
    return SCRIM_OK;
}

enum scrim_status key_new_random(struct key **key, struct scrim_error *error)
{
    unsigned char material[KEY_BYTES];
    *key = NULL;
    enum scrim_status status = key_library_start(error);
    if (status == SCRIM_OK) {
        key_material_random(material);
        status = key_from_material(material, true, key, error);
        sodium_memzero(material, sizeof material);
    }
    return status;
}

void key_free(struct key *key)
{
    sodium_free(key); /* wipes */
}

const char *key_identity(const struct key *key)
{
    return key->identity;
}

struct hash_seed key_table_seed(const struct key *key)
{
    return key->table_seed;
}

static void document_digest(const struct key *key, struct slice document, unsigned char digest[32])
{
    crypto_generichash(digest, KEY_BYTES, (const unsigned char *)document.data, document.length,
                       key->document_key, sizeof key->document_key);
}

void key_digest(const struct key *key, struct slice use, struct slice bytes,
                char hex[KEYED_DIGEST_SIZE])
{
    unsigned char use_key[KEY_BYTES], digest[KEYED_DIGEST_SIZE / 2];
    derive(&key->pseudo_random_key, SLICE("mac"), use, SLICE(""), use_key);
    crypto_generichash(digest, sizeof digest, (const unsigned char *)bytes.data, bytes.length,
                       use_key, sizeof use_key);
    hex_write(digest, sizeof digest, hex);
    sodium_memzero(use_key, sizeof use_key);
}

void scope_key_derive(const struct key *key, struct slice kind, struct slice value,
                      struct scope_key *scope)
{
    unsigned char digest[KEY_BYTES];
    if (slice_equal(kind, SLICE("document"))) {
        document_digest(key, value, digest);
        value = bytes_slice(digest, sizeof digest);
    }
    derive(&key->pseudo_random_key, SLICE("scope"), kind, value, scope->bytes);
    hmac_begin(scope->bytes, &scope->begun);
    scope->table = NULL;
}

void scope_key_wipe(struct scope_key *scope)
{
    sodium_memzero(scope, sizeof *scope);
}

void category_key_derive(const struct scope_key *scope, struct slice category,
                         struct category_key *key)
{
    derive(&scope->begun, SLICE("cat"), category, POOL_VERSION, key->bytes);
    hmac_begin(key->bytes, &key->begun);
    key->table = scope->table;
}

void category_key_wipe(struct category_key *key)
{
    sodium_memzero(key, sizeof *key);
}

void category_bytes(const struct category_key *key, struct slice norm, uint32_t counter,
                    uint32_t block, unsigned char bytes[32])
{
    crypto_auth_hmacsha256_state state;
    memcpy(&state, &key->begun, sizeof state);
    mac_add_prefixed(&state, norm);
    mac_add_number(&state, counter, 4);
    mac_add_number(&state, block, 4);
    crypto_auth_hmacsha256_final(&state, bytes);
    sodium_memzero(&state, sizeof state);
    if (key->table) {
        random_table_draw(key->table, bytes);
    }
}

uint64_t block_tag(const unsigned char bytes[32])
{
    return big_endian(bytes + 24);
}

/* Whether one of a block's three words gives a number below bound without bias. */
static bool index_from(const unsigned char bytes[32], uint64_t bound, uint64_t *index)
{
    /* 2^64 mod bound: as many words at the top would make small results likelier. */
    uint64_t excess = (UINT64_MAX % bound + 1) % bound;
    for (size_t i = 0; i < 24; i += 8) {
        uint64_t word = big_endian(bytes + i);
        if (word <= UINT64_MAX - excess) {
            *index = word % bound;
            return true;
        }
    }
    return false;
}

uint64_t category_index_from(const struct category_key *key, struct slice norm, uint32_t counter,
                             const unsigned char first[32], uint64_t bound)
{
    unsigned char bytes[KEY_BYTES];
    uint64_t index = 0;
    memcpy(bytes, first, KEY_BYTES);
    for (uint32_t block = 1; !index_from(bytes, bound, &index); block++) {
        category_bytes(key, norm, counter, block, bytes);
    }
    return index;
}

uint64_t category_index(const struct category_key *key, struct slice norm, uint32_t counter,
                        uint64_t bound)
{
    unsigned char first[KEY_BYTES];
    category_bytes(key, norm, counter, 0, first);
    return category_index_from(key, norm, counter, first, bound);
}

uint64_t scope_index(const struct scope_key *scope, struct slice category, struct slice norm,
                     uint32_t counter, uint64_t bound)
{
    struct category_key key;
    category_key_derive(scope, category, &key);
    uint64_t index = category_index(&key, norm, counter, bound);
    category_key_wipe(&key);
    return index;
}

uint64_t scope_date_index(const struct scope_key *scope, struct slice mode, uint64_t bound)
{
    struct category_key key;
    derive(&scope->begun, SLICE("date"), mode, SLICE(""), key.bytes);
    hmac_begin(key.bytes, &key.begun);
    key.table = scope->table;
    uint64_t index = category_index(&key, SLICE(""), 0, bound);
    category_key_wipe(&key);
    return index;
}

void digest_hex(struct slice bytes, char hex[17])
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, (const unsigned char *)bytes.data, bytes.length);
    hex_write(digest, 8, hex);
}

void digest_base64(struct slice bytes, char digest[DIGEST_BASE64_SIZE])
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)bytes.data, bytes.length);
    sodium_bin2base64(digest, DIGEST_BASE64_SIZE, hash, sizeof hash,
                      sodium_base64_VARIANT_ORIGINAL);
}

enum scrim_status fingerprint_salt(unsigned char salt[FINGERPRINT_SALT_BYTES],
                                   struct scrim_error *error)
{
    enum scrim_status status = key_library_start(error);
    if (status == SCRIM_OK) {
        randombytes_buf(salt, FINGERPRINT_SALT_BYTES);
    }
    return status;
}

enum scrim_status fingerprint_take(struct slice document,
                                   const unsigned char salt[FINGERPRINT_SALT_BYTES],
                                   unsigned char fingerprint[FINGERPRINT_BYTES],
                                   struct scrim_error *error)
{
    enum { PASSES = 2, MEMORY = 64 << 20 };
    _Static_assert(crypto_pwhash_argon2id_SALTBYTES == FINGERPRINT_SALT_BYTES, "a salt is one");
    enum scrim_status status = key_library_start(error);
    if (status != SCRIM_OK) {
        return status;
    }
    const char *bytes = document.length > 0 ? document.data : "";
    return crypto_pwhash_argon2id(fingerprint, FINGERPRINT_BYTES, bytes, document.length, salt,
                                  PASSES, MEMORY, crypto_pwhash_argon2id_ALG_ARGON2ID13) == 0
               ? SCRIM_OK
               : error_no_memory(error);
}

const char *key_library_version(void)
{
    return sodium_version_string();
}

void wipe(void *memory, size_t length)
{
    sodium_memzero(memory, length);
}

void wipe_stack(void)
{
    sodium_stackzero(STACK_USED);
}
