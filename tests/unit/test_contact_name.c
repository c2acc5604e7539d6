/* Addresses and user names made of a person's name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "replace/pseudonym.h"
#include "scene.h"

enum { WRITTEN = 160 };

/* Every span's replacement: names word by word, the others by surrogate. */
static void write_all(const char *markup, char written[][WRITTEN])
{
    struct scene scene;
    struct pool pools[POOL_COUNT];
    struct pseudonyms *pseudonyms;
    scene_make(&scene, markup);
    scene_pools(pools);
    assert_int_equal(pseudonyms_new(&scene.letter, pools, &scene.scope, &scene.spans, &scene.cast,
                                    &pseudonyms, NULL),
                     SCRIM_OK);
    size_t mention = 0;
    for (size_t i = 0; i < scene.spans.count; i++) {
        const struct span *span = &scene.items[i];
        struct slice original = slice_of(scene.letter.view.text.data + span->view.start.byte,
                                         view_range_length(span->view));
        struct buffer out;
        bool stepped = false;
        buffer_init(&out, WRITTEN - 1);
        assert_true(span->entity != 0
                        ? pseudonym_write(pseudonyms, &scene.mentions[mention++], span, &out,
                                          &stepped)
                        : surrogate_write(pseudonyms, span, original, &out, &stepped));
        memcpy(written[i], out.data, out.length);
        written[i][out.length] = '\0';
        buffer_free(&out);
    }
    pseudonyms_free(pseudonyms);
    scene_free(&scene);
}

/* "Joan Harlow" -> joan, harlow */
static void split(const char *name, char given[64], char surname[64])
{
    assert_int_equal(sscanf(name, "%63s %63s", given, surname), 2);
    given[0] = (char)(given[0] | 0x20);
    surname[0] = (char)(surname[0] | 0x20);
}

static void assert_local(const char *address, const char *one, const char *mark, const char *other)
{
    char wanted[WRITTEN];
    snprintf(wanted, sizeof wanted, "%s%s%s", one, mark, other);
    assert_memory_equal(address, wanted, strlen(wanted));
    assert_memory_equal(address + strlen(wanted), "@example.", 9);
}

static void every_form_carries_the_invented_name(void **state)
{
    (void)state;
    char written[16][WRITTEN], given[64], surname[64], initial[2] = "";
    write_all("<NAME 1 f|Maria/g Delgado/s> <EMAIL|Maria.Delgado@clinic.org> "
              "<EMAIL|m_delgado@clinic.org> <EMAIL|delgadom@clinic.org> <EMAIL|delgado-maria@x.org> "
              "<EMAIL|mariad@x.org> <EMAIL|delgado@x.org> <EMAIL|maria@x.org>",
              written);
    split(written[0], given, surname);
    initial[0] = given[0];
    assert_local(written[1], given, ".", surname);
    assert_local(written[2], initial, "_", surname);
    assert_local(written[3], surname, "", initial);
    assert_local(written[4], surname, "-", given);
    initial[0] = surname[0];
    assert_local(written[5], given, "", initial);
    assert_local(written[6], surname, "", "");
    assert_local(written[7], given, "", "");
}

static void digits_become_other_digits(void **state)
{
    (void)state;
    char written[4][WRITTEN], given[64], surname[64];
    int digits, length = 0;
    write_all("<NAME 1 f|Maria/g Delgado/s> <EMAIL|delgado1965@clinic.org> <USERNAME|mdelgado2>",
              written);
    split(written[0], given, surname);
    assert_memory_equal(written[1], surname, strlen(surname));
    assert_int_equal(sscanf(written[1] + strlen(surname), "%2d@example.%n", &digits, &length), 1);
    assert_true(length > 0);
    assert_int_equal(written[2][0], given[0]);
    assert_memory_equal(written[2] + 1, surname, strlen(surname));
    assert_int_equal(strlen(written[2]), 1 + strlen(surname) + 2);
}

static void other_addresses_do_not(void **state)
{
    (void)state;
    static const char *const others[] = {"info@clinic.org", "x.delgado@clinic.org",
                                         "delgadoville@clinic.org", "m1delgado@clinic.org",
                                         "delgado.delgado@clinic.org"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        char markup[WRITTEN], written[2][WRITTEN], given[64], surname[64];
        snprintf(markup, sizeof markup, "<NAME 1 f|Maria/g Delgado/s> <EMAIL|%s>", others[i]);
        write_all(markup, written);
        split(written[0], given, surname);
        assert_null(strstr(written[1], surname));
        assert_null(strstr(written[1], "delgado"));
        assert_non_null(strstr(written[1], "@example."));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_form_carries_the_invented_name),
        cmocka_unit_test(digits_become_other_digits),
        cmocka_unit_test(other_addresses_do_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
