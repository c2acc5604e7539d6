/* Known answers of the derivation: tests/answers/keys.json, which another implementation wrote. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <inttypes.h>
#include <jansson.h>

#include "base/hex.h"
#include "replace/key_material.h"
#include "replace/shift.h"

static const char *text(const json_t *item, const char *name)
{
    const char *value = json_string_value(json_object_get(item, name));
    if (!value)
        fail_msg("an item has no %s", name);
    return value;
}

static struct slice slice(const json_t *item, const char *name)
{
    return slice_of(text(item, name), json_string_length(json_object_get(item, name)));
}

static struct key *key_of(const json_t *item)
{
    unsigned char material[KEY_BYTES];
    struct key *key;
    const char *hex = text(item, "material");
    for (size_t i = 0; i < KEY_BYTES; i++)
        assert_int_equal(sscanf(hex + 2 * i, "%2hhx", &material[i]), 1);
    assert_int_equal(key_from_material(material, false, &key, NULL), SCRIM_OK);
    return key;
}

static void answer(const json_t *item, char out[2 * KEY_BYTES + 1])
{
    const char *ask = text(item, "ask");
    struct key *key = key_of(item);
    struct scope_key scope = {.table = NULL};
    struct category_key category;
    if (strcmp(ask, "key") != 0)
        scope_key_derive(key, slice(item, "kind"), slice(item, "value"), &scope);
    if (strcmp(ask, "key") == 0) {
        strcpy(out, key_identity(key));
    } else if (strcmp(ask, "scope") == 0) {
        hex_write(scope.bytes, KEY_BYTES, out);
    } else if (strcmp(ask, "offset") == 0) {
        bool weeks = strcmp(text(item, "mode"), "weeks") == 0;
        snprintf(out, 2 * KEY_BYTES + 1, "%" PRId64, shift_offset(&scope, weeks ? SCRIM_DATES_WEEKS : SCRIM_DATES_DAYS));
    } else {
        category_key_derive(&scope, slice(item, "category"), &category);
        if (strcmp(ask, "category") == 0)
            hex_write(category.bytes, KEY_BYTES, out);
        else
            snprintf(out, 2 * KEY_BYTES + 1, "%" PRIu64,
                     category_index(&category, slice(item, "norm"), (uint32_t)json_integer_value(json_object_get(item, "counter")),
                                    strtoull(text(item, "bound"), NULL, 10)));
    }
    key_free(key);
}

static void all_are_as_another_implementation_has_them(void **state)
{
    (void)state;
    json_error_t error;
    json_t *items = json_load_file("tests/answers/keys.json", 0, &error), *item;
    size_t index;
    if (!items)
        fail_msg("tests/answers/keys.json: %s", error.text);
    assert_true(json_array_size(items) >= 100);
    json_array_foreach(items, index, item)
    {
        char own[2 * KEY_BYTES + 1];
        answer(item, own);
        if (strcmp(own, text(item, "answer")) != 0)
            fail_msg("item %zu (%s): %s instead of %s", index, text(item, "ask"), own, text(item, "answer"));
    }
    json_decref(items);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(all_are_as_another_implementation_has_them)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
