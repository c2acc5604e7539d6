#include "map/custodian.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/error.h"
#include "map/seal.h"
#include "replace/key_file.h"

static enum scrim_status identify_recipient(const unsigned char public[KEY_BYTES],
                                            char identity[KEY_IDENTITY_DIGITS + 1],
                                            struct scrim_error *error)
{
    (void)error;
    digest_hex(slice_of((const char *)public, KEY_BYTES), identity);
    return SCRIM_OK;
}

static enum scrim_status identify_identity(const unsigned char secret[KEY_BYTES],
                                           char identity[KEY_IDENTITY_DIGITS + 1],
                                           struct scrim_error *error)
{
    unsigned char public[KEY_BYTES];
    seal_public_key(secret, public);
    return identify_recipient(public, identity, error);
}

static const struct key_form identity_form = {.first_line = "scrim-identity-1",
                                              .name = "identity",
                                              .made_by = "scrim keygen --custodian FILE",
                                              .secret = true,
                                              .identify = identify_identity};

static const struct key_form recipient_form = {.first_line = "scrim-recipient-1",
                                               .name = "recipient",
                                               .made_by = "scrim keygen --custodian FILE",
                                               .secret = false,
                                               .identify = identify_recipient};

enum scrim_status identity_read(const char *path, unsigned char secret[KEY_BYTES],
                                struct scrim_error *error)
{
    return key_file_read(path, &identity_form, secret, error);
}

enum scrim_status recipient_read(const char *path, unsigned char public[KEY_BYTES],
                                 struct scrim_error *error)
{
    return key_file_read(path, &recipient_form, public, error);
}

/* The identity first: a recipient without one would seal maps that nobody can ever open. */
static enum scrim_status create_both(const char *path, const char *recipient_path,
                                     const unsigned char secret[KEY_BYTES],
                                     struct scrim_error *error)
{
    unsigned char public[KEY_BYTES];
    seal_public_key(secret, public);
    enum scrim_status status = key_file_create(path, &identity_form, secret, error);
    if (status)
        return status;
    status = key_file_create(recipient_path, &recipient_form, public, error);
    if (status)
        unlink(path);
    return status;
}

enum scrim_status custodian_create(const char *path, struct scrim_error *error)
{
    unsigned char secret[KEY_BYTES];
    size_t length = strlen(path);
    enum scrim_status status = key_library_start(error);
    if (status)
        return status;
    char *recipient_path = malloc(length + sizeof CUSTODIAN_SUFFIX);
    if (!recipient_path)
        return error_no_memory(error);
    memcpy(recipient_path, path, length);
    memcpy(recipient_path + length, CUSTODIAN_SUFFIX, sizeof CUSTODIAN_SUFFIX);
    key_material_random(secret);
    status = create_both(path, recipient_path, secret, error);
    wipe(secret, sizeof secret);
    free(recipient_path);
    return status;
}
