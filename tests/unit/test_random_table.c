#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <pthread.h>

#include "replace/key_material.h"
#include "replace/random_table.h"

static struct random_table *table_of(size_t most)
{
    struct random_table *table;
    assert_int_equal(random_table_new(most, &table, NULL), SCRIM_OK);
    return table;
}

static struct random_table *new_table(void)
{
    return table_of(SIZE_MAX);
}

/* A tag as it might be: only its first bytes differ from others. */
static void tag_of(uint64_t number, unsigned char tag[RANDOM_BLOCK])
{
    memset(tag, 7, RANDOM_BLOCK);
    number *= UINT64_C(0x9E3779B97F4A7C15);
    memcpy(tag, &number, sizeof number);
}

static void the_same_tag_has_the_same_block(void **state)
{
    (void)state;
    enum { COUNT = 5000 };
    static unsigned char blocks[COUNT][RANDOM_BLOCK];
    struct random_table *table = new_table();
    for (unsigned round = 0; round < 2; round++)
        for (size_t i = 0; i < COUNT; i++) {
            unsigned char block[RANDOM_BLOCK], tag[RANDOM_BLOCK];
            tag_of(i, tag);
            memcpy(block, tag, sizeof block);
            random_table_draw(table, block);
            assert_memory_not_equal(block, tag, RANDOM_BLOCK);
            if (round == 0)
                memcpy(blocks[i], block, RANDOM_BLOCK);
            assert_memory_equal(block, blocks[i], RANDOM_BLOCK);
        }
    for (size_t i = 1; i < COUNT; i++)
        assert_memory_not_equal(blocks[i - 1], blocks[i], RANDOM_BLOCK);
    assert_false(random_table_failed(table));
    random_table_free(table);
}

/* Tags that begin alike differ by their rest. */
static void tags_that_collide_are_told_apart(void **state)
{
    (void)state;
    struct random_table *table = new_table();
    unsigned char one[RANDOM_BLOCK], two[RANDOM_BLOCK], again[RANDOM_BLOCK];
    memset(one, 1, sizeof one);
    memset(two, 1, sizeof two);
    memset(again, 1, sizeof again);
    two[RANDOM_BLOCK - 1] = 2;
    random_table_draw(table, one);
    random_table_draw(table, two);
    random_table_draw(table, again);
    assert_memory_equal(one, again, RANDOM_BLOCK);
    assert_memory_not_equal(one, two, RANDOM_BLOCK);
    random_table_free(table);
}

static void tables_differ_and_forget(void **state)
{
    (void)state;
    struct random_table *table = new_table(), *other = new_table();
    unsigned char one[RANDOM_BLOCK], two[RANDOM_BLOCK], later[RANDOM_BLOCK];
    tag_of(1, one);
    tag_of(1, two);
    tag_of(1, later);
    random_table_draw(table, one);
    random_table_draw(other, two);
    random_table_clear(table);
    random_table_draw(table, later);
    assert_memory_not_equal(one, two, RANDOM_BLOCK);
    assert_memory_not_equal(one, later, RANDOM_BLOCK);
    random_table_free(table);
    random_table_free(other);
}

/* What it holds it goes on to give; one more, and all is of no use, because the same tag would not have the same block. */
static void a_full_table_says_so(void **state)
{
    (void)state;
    enum { MOST = 3 };
    struct random_table *table = table_of(MOST);
    for (unsigned round = 0; round < 2; round++) {
        unsigned char first[RANDOM_BLOCK], block[RANDOM_BLOCK];
        for (size_t i = 0; i < MOST; i++) {
            tag_of(i, i == 0 ? first : block);
            random_table_draw(table, i == 0 ? first : block);
        }
        tag_of(0, block);
        random_table_draw(table, block);
        assert_memory_equal(block, first, RANDOM_BLOCK);
        assert_false(random_table_failed(table));
        tag_of(MOST, first);
        tag_of(MOST, block);
        random_table_draw(table, block);
        assert_true(random_table_failed(table));
        assert_memory_not_equal(block, first, RANDOM_BLOCK); /* not even then does a tag come out */
        tag_of(0, block);
        random_table_draw(table, block);
        assert_true(random_table_failed(table)); /* and it stays so */
        random_table_clear(table);
        assert_false(random_table_failed(table));
    }
    random_table_free(table);
}

/* With the same key and scope, numbers come from the table alone; without one they are derived. */
static void numbers_of_a_scope_come_from_its_table(void **state)
{
    (void)state;
    unsigned char material[KEY_BYTES] = {5};
    struct key *key;
    struct scope_key scope;
    struct random_table *tables[] = {NULL, new_table(), new_table()};
    uint64_t numbers[3], dates[3], bound = UINT64_C(1) << 62;
    assert_int_equal(key_from_material(material, true, &key, NULL), SCRIM_OK);
    for (size_t i = 0; i < 3; i++) {
        scope_key_derive(key, SLICE("patient"), SLICE("one"), &scope);
        assert_null(scope.table);
        scope.table = tables[i];
        numbers[i] = scope_index(&scope, SLICE("surname"), SLICE("delgado"), 0, bound);
        dates[i] = scope_date_index(&scope, SLICE("weeks"), bound);
        assert_int_equal(scope_index(&scope, SLICE("surname"), SLICE("delgado"), 0, bound), numbers[i]);
        assert_int_equal(scope_date_index(&scope, SLICE("weeks"), bound), dates[i]);
        assert_int_not_equal(scope_index(&scope, SLICE("surname"), SLICE("delgado"), 1, bound), numbers[i]);
    }
    assert_true(numbers[0] != numbers[1] && numbers[0] != numbers[2] && numbers[1] != numbers[2]);
    assert_true(dates[0] != dates[1] && dates[0] != dates[2] && dates[1] != dates[2]);
    random_table_free(tables[1]);
    random_table_free(tables[2]);
    key_free(key);
}

struct drawing {
    struct random_table *table;
    unsigned char sum[RANDOM_BLOCK];
};

static void *draw_all(void *argument)
{
    struct drawing *drawing = argument;
    for (size_t i = 0; i < 3000; i++) {
        unsigned char block[RANDOM_BLOCK];
        tag_of(i, block);
        random_table_draw(drawing->table, block);
        for (size_t byte = 0; byte < RANDOM_BLOCK; byte++)
            drawing->sum[byte] ^= block[byte];
    }
    return NULL;
}

static void threads_share_a_table(void **state)
{
    (void)state;
    struct random_table *table = new_table();
    struct drawing drawings[4] = {0};
    pthread_t threads[4];
    for (size_t i = 0; i < 4; i++) {
        drawings[i].table = table;
        assert_int_equal(pthread_create(&threads[i], NULL, draw_all, &drawings[i]), 0);
    }
    for (size_t i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    for (size_t i = 1; i < 4; i++)
        assert_memory_equal(drawings[0].sum, drawings[i].sum, RANDOM_BLOCK);
    random_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_tag_has_the_same_block),
        cmocka_unit_test(tags_that_collide_are_told_apart),
        cmocka_unit_test(tables_differ_and_forget),
        cmocka_unit_test(a_full_table_says_so),
        cmocka_unit_test(numbers_of_a_scope_come_from_its_table),
        cmocka_unit_test(threads_share_a_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
