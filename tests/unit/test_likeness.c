/* Nicknames and typing errors: which spellings are one name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entities/likeness.h"

static void test_typing_errors(void **state)
{
    (void)state;
    assert_true(one_typing_error(SLICE("jonh"), SLICE("john")));        /* swapped */
    assert_true(one_typing_error(SLICE("delgdo"), SLICE("delgado")));   /* one too few */
    assert_true(one_typing_error(SLICE("delgaado"), SLICE("delgado"))); /* one too many */
    assert_true(one_typing_error(SLICE("delgato"), SLICE("delgado")));  /* another */
    assert_true(one_typing_error(SLICE("aelgado"), SLICE("delgado")));
    assert_true(one_typing_error(SLICE("delgad"), SLICE("delgado")));
    assert_true(one_typing_error(SLICE(""), SLICE("d")));
    assert_false(one_typing_error(SLICE("delgado"), SLICE("delgado")));
    assert_false(one_typing_error(SLICE("delgata"), SLICE("delgado")));
    assert_false(one_typing_error(SLICE("dlegaod"), SLICE("delgado"))); /* two swaps */
    assert_false(one_typing_error(SLICE("del"), SLICE("delga")));
    assert_false(one_typing_error(SLICE("abcd"), SLICE("acbe")));
}

static void test_nicknames(void **state)
{
    struct pairs nicknames = {NULL, 0, 0};
    struct scrim_error error;

    (void)state;
    assert_int_equal(pairs_read(SLICE("# head\nbetty\telizabeth\nbob\trobert\nliz\telizabeth\npat\tpatricia\npat\tpatrick"),
                                    "nicknames.txt", &nicknames, &error),
                     SCRIM_OK);
    assert_int_equal(nicknames.count, 5);
    assert_true(nicknames_related(&nicknames, SLICE("betty"), SLICE("elizabeth")));
    assert_true(nicknames_related(&nicknames, SLICE("elizabeth"), SLICE("betty")));
    assert_true(nicknames_related(&nicknames, SLICE("betty"), SLICE("liz"))); /* both of a third */
    assert_true(nicknames_related(&nicknames, SLICE("pat"), SLICE("patrick")));
    assert_true(nicknames_related(&nicknames, SLICE("patricia"), SLICE("pat")));
    assert_false(nicknames_related(&nicknames, SLICE("bob"), SLICE("elizabeth")));
    assert_false(nicknames_related(&nicknames, SLICE("patricia"), SLICE("patrick")));
    pairs_free(&nicknames);
}

static void test_umlauts(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        bool apart;
    } rows[] = {{"mueller", "muller", true}, {"jaeger", "jager", true}, {"schroeder", "schroder", true}, {"goethe", "gothe", true},
                {"muellerschoen", "mullerschon", true}, {"mueller", "mueller", false}, {"muller", "miller", false}, {"mueler", "muller", false},
                {"meller", "mller", false}, {"e", "", false}, {"", "", false}, {"ue", "u", true}, {"u", "ue", true}, {"mullere", "muller", false}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(umlauts_apart(slice_from_string(rows[i].a), slice_from_string(rows[i].b)), rows[i].apart);
        assert_int_equal(umlauts_apart(slice_from_string(rows[i].b), slice_from_string(rows[i].a)), rows[i].apart);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_umlauts),
        cmocka_unit_test(test_typing_errors),
        cmocka_unit_test(test_nicknames),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
