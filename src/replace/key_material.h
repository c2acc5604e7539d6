/* The seam between key.c (which calls libsodium) and key_file.c (which touches the file system), and
 * the derivation for its RFC's test vectors.  For these two, the sealed map and tests only. */
#ifndef SCRIM_REPLACE_KEY_MATERIAL_H
#define SCRIM_REPLACE_KEY_MATERIAL_H

#include "replace/key.h"

enum {
    KEY_BYTES = 32,
    KEY_IDENTITY_DIGITS = 16 /* hex digits of a key id, and of a key file's checksum */
};

/* HKDF of RFC 5869 over HMAC-SHA-256 (libsodium has it from 1.0.19 on; Debian 12 ships 1.0.18). */
void hkdf_extract(struct slice salt, struct slice material,
                  unsigned char pseudo_random_key[KEY_BYTES]);
/* length: at most 255 * 32 bytes; false beyond (RFC 5869, 2.3). */
bool hkdf_expand(const unsigned char pseudo_random_key[KEY_BYTES], struct slice info,
                 unsigned char *out, size_t length);

/* SCRIM_SYSTEM: libsodium cannot start (no source of randomness). */
enum scrim_status key_library_start(struct scrim_error *error);
/* Fresh key material.  key_library_start comes first. */
void key_material_random(unsigned char material[KEY_BYTES]);
/* A key of given material, which the caller wipes. */
enum scrim_status key_from_material(const unsigned char material[KEY_BYTES], bool ephemeral,
                                    struct key **key, struct scrim_error *error);

#endif
