/* The cells of a table are what the labels of its first row say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/pairs.h"
#include "letter_fixture.h"
#include "passes/passes.h"
#include "rules/types.h"

static struct pair labels[] = {
    {SLICE("age"), SLICE("AGE")},        {SLICE("by"), SLICE("NAME")},     {SLICE("claim no"), SLICE("CLAIM")},
    {SLICE("date"), SLICE("DATE")},      {SLICE("dose"), SLICE("-")},      {SLICE("employer"), SLICE("EMPLOYER")},
    {SLICE("hour"), SLICE("-")},         {SLICE("init"), SLICE("INITIALS")},  {SLICE("init"), SLICE("NAME")},
    {SLICE("none"), SLICE("EMPTY")},     {SLICE("note"), SLICE("-")},      {SLICE("pt last"), SLICE("NAME")},
    {SLICE("time"), SLICE("-")},
};

/* "TYPE text; " of each candidate of the pass. */
static void read_table(struct letter_fixture *fixture, const char *text, char *out, size_t size)
{
    struct scrim_error error;
    struct pairs columns = {labels, sizeof labels / sizeof *labels, sizeof labels / sizeof *labels};
    size_t length = 0;

    fixture_read(fixture, text);
    fixture->letter.columns = &columns;
    size_t before = fixture->letter.candidates.count;
    assert_int_equal(pass_columns(&fixture->letter, &error), SCRIM_OK);
    fixture->letter.columns = NULL;
    out[0] = 0;
    for (size_t i = before; i < fixture->letter.candidates.count; i++) {
        const struct candidate *candidate = &fixture->letter.candidates.items[i];
        if (strcmp(candidate->rule, "protect/column-label") == 0)
            continue; /* of each table */
        length += (size_t)snprintf(out + length, size - length, "%s %.*s; ", type_name(candidate->type), (int)view_range_length(candidate->range),
                                   fixture->letter.view.text.data + candidate->range.start.byte);
        assert_true(length < size);
    }
}

static void test_a_cell_is_what_its_label_says(void **state)
{
    static const struct {
        const char *text, *found;
    } rows[] = {
        {"\"pt_last\",\"age\",\"claim_no\",\"employer\",\"note\"\nVoss,43,PC2306,\"Pelican, Ltd\",\"better\"\nTarr,,none,,ok\n",
         "NAME Voss; AGE 43; CLAIM PC2306; EMPLOYER Pelican, Ltd; NAME Tarr; "},
        {"| Date | Dose | By |\n|---|---|---|\n| 3/14 | 5 mg | BS |\n\nDone.\n", "DATE 3/14; NAME BS; "},
        {"Time | Dose | By\n0800 | 5 mg | Voss, MD\n0900 | none | none\n", "NAME Voss; "},
        {"| Date | Dose | By |\n| 3/14 | 5 mg |\n\n| Voss | b | c | d |\n", ""},                  /* other rows */
        {"By Voss, age 43, of none, dose 5, note 4\nTarr, 44, of it, a, b\n", ""},                /* a sentence */
        {"Age | 43 | By | Voss\n1 | 44 | c | Tarr\n", ""},                                        /* labels with their values beside them */
        {"DATE    BY          DOSE TIME   NOTE\n3/14    Tanaka, K.  5    8    slept\n        Delgado            9    well\n",
         "DATE 3/14; NAME Tanaka, K.; NAME Delgado; "},                                            /* by where they stand */
        {"claim_no: PC2306\nby_whom: it\nage: 43\npt_last: voss\n\nWell.\n\nage: 44\n", "CLAIM PC2306; AGE 43; NAME voss; "}, /* a machine's form */
        {"claim_no;pt_last;age2;note\nPC2306;Voss;43;\"slept; ate\"\n", "CLAIM PC2306; NAME Voss; AGE 43; "}, /* as tables are saved where a comma is decimal */
        {"Note of the day\n| By | BS | none | KTV |\n| Dose | 5/1 | 5/2 | 4/9 |\n", "NAME BS; NAME KTV; PROTECT 5/1; PROTECT 5/2; PROTECT 4/9; "},    /* a row by its label */
        {"|HOUR| 3/8 | 3/9 | 3/10|\n|PAIN| 5/8 | 4/9 | 6/10|\n", "DATE 3/8; DATE 3/9; DATE 3/10; "},            /* days go up, scores do not */
        {"| Dose given | 5/3 | 5/1 |\n", "PROTECT 5/3; PROTECT 5/1; "},
        {"Time | Dose | Init\n0800 | 5 mg | LT\n0900 | 5 mg | none\n", "NAME LT; "},                              /* no lieutenant */
        {"INIT |LT |TM |none |0800\n", "NAME LT; NAME TM; "},
        {"EmpNo,Date,Age,Note\n", ""},
        {"Date   10:20   10:40   11:15\n", ""},
        {"| Dose | Time | Note |\n| 5 mg | 0800 | Voss |\n", ""},                                 /* no label of an identifier */
    };
    struct letter_fixture *fixture = *state;
    char found[512];

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        read_table(fixture, rows[i].text, found, sizeof found);
        assert_string_equal(found, rows[i].found);
    }
}

static void test_labels_name_nobody(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;
    struct pairs columns = {labels, sizeof labels / sizeof *labels, sizeof labels / sizeof *labels};
    size_t protected = 0;

    fixture_read(fixture, "Time | Dose | By\n0800 | 5 mg | Voss, MD\n");
    fixture->letter.columns = &columns;
    assert_int_equal(pass_columns(&fixture->letter, &error), SCRIM_OK);
    fixture->letter.columns = NULL;
    for (size_t i = 0; i < fixture->letter.candidates.count; i++)
        protected += strcmp(fixture->letter.candidates.items[i].rule, "protect/column-label") == 0;
    assert_int_equal(protected, 3);
}

static void test_a_table_ends(void **state)
{
    char found[512];
    read_table(*state, "| Date | Dose | By |\n| 3/14 | 5 mg | BS |\n\nHe slept well.\n\nHe ate well.\n\nHe left.\n\nOne | two | Voss\n", found, sizeof found);
    assert_string_equal(found, "DATE 3/14; NAME BS; ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_cell_is_what_its_label_says),
        cmocka_unit_test(test_labels_name_nobody),
        cmocka_unit_test(test_a_table_ends),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
