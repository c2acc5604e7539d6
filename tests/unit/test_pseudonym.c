#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "replace/pseudonym.h"
#include "scene.h"

/* A scene with its pseudonyms; read gives the replacement of a span as a string, or "" where it
 * must be tagged. */
struct play {
    struct scene scene;
    struct pool pools[POOL_COUNT];
    struct pseudonyms *pseudonyms;
    char written[SCENE_SPANS][256];
    bool stepped[SCENE_SPANS];
};

static void write_span(struct play *play, size_t index)
{
    struct buffer out;
    const struct mention *mention = NULL;
    buffer_init(&out, sizeof play->written[0] - 1);
    for (size_t i = 0; i < play->scene.cast.mention_count; i++) {
        if (play->scene.mentions[i].span == index) {
            mention = &play->scene.mentions[i];
        }
    }
    assert_non_null(mention);
    if (pseudonym_write(play->pseudonyms, mention, &play->scene.items[index], &out,
                        &play->stepped[index])) {
        memcpy(play->written[index], out.data, out.length);
    }
    buffer_free(&out);
}

static void play_in_scope(struct play *play, const char *markup, const char *scope)
{
    memset(play, 0, sizeof *play);
    scene_make(&play->scene, markup);
    scope_key_derive(play->scene.key, SLICE("patient"), slice_from_string(scope),
                     &play->scene.scope);
    scene_pools(play->pools);
    assert_int_equal(pseudonyms_new(&play->scene.letter, play->pools, &play->scene.scope,
                                    &play->scene.spans, &play->scene.cast, &play->pseudonyms, NULL),
                     SCRIM_OK);
    for (size_t i = 0; i < play->scene.spans.count; i++) {
        if (play->scene.items[i].entity != 0) {
            write_span(play, i);
        }
    }
}

static void play_markup(struct play *play, const char *markup)
{
    play_in_scope(play, markup, "one");
}

static void play_end(struct play *play)
{
    pseudonyms_free(play->pseudonyms);
    scene_free(&play->scene);
}

static bool in_pool(const struct pool *pool, const char *word)
{
    for (size_t i = 0; i < pool->count; i++) {
        if (slice_equal(pool_entry(pool, i), slice_from_string(word))) {
            return true;
        }
    }
    return false;
}

static void all_forms_of_a_name_are_one_person(void **state)
{
    (void)state;
    struct play play;
    char given[64], surname[64], expected[160];
    play_markup(&play, "<NAME 1 f|Maria/g Delgado/s> came. Ms. <NAME 1 f|Delgado/s> said. <NAME 1 "
                       "f|DELGADO/s, MARIA/g> and "
                       "<NAME 1 f|M/i. Delgado/s>, <NAME 1 f|M/i.D/l.>, <NAME 1 f|maria/g "
                       "delgado/s>, <NAME 1 f|Delgado/s's>, "
                       "<NAME 1 f|Maria/g>, <NAME 1 f|MD/i>");
    assert_int_equal(sscanf(play.written[0], "%63s %63s", given, surname), 2);
    assert_true(in_pool(&play.pools[POOL_GIVEN_FEMALE], given));
    assert_true(in_pool(&play.pools[POOL_SURNAME], surname));
    assert_string_equal(play.written[1], surname);
    snprintf(expected, sizeof expected, "%c. %s", given[0], surname);
    assert_string_equal(play.written[3], expected);
    snprintf(expected, sizeof expected, "%c.%c.", given[0], surname[0]);
    assert_string_equal(play.written[4], expected);
    snprintf(expected, sizeof expected, "%s's", surname);
    assert_string_equal(play.written[6], expected);
    assert_string_equal(play.written[7], given);
    snprintf(expected, sizeof expected, "%c%c", given[0], surname[0]);
    assert_string_equal(play.written[8], expected);
    for (char *c = given; *c != '\0'; c++) {
        *c = (char)(*c & ~0x20);
    }
    for (char *c = surname; *c != '\0'; c++) {
        *c = (char)(*c & ~0x20);
    }
    snprintf(expected, sizeof expected, "%s, %s", surname, given);
    assert_string_equal(play.written[2], expected);
    for (char *c = expected; *c != '\0'; c++) {
        *c = *c >= 'A' && *c <= 'Z' ? (char)(*c | 0x20) : *c;
    }
    snprintf(expected, sizeof expected, "%s %s", given, surname);
    for (char *c = expected; *c != '\0'; c++) {
        *c = *c >= 'A' && *c <= 'Z' ? (char)(*c | 0x20) : *c;
    }
    assert_string_equal(play.written[5], expected);
    play_end(&play);
}

/* Whatever else the letter says of the person. */
static void an_initial_of_another_letter_stands_for_itself(void **state)
{
    (void)state;
    struct play alone, known, fitting;
    size_t unlike = 0, compared = 0;
    for (char scope[] = "a"; scope[0] <= 'h'; scope[0]++) {
        play_in_scope(&alone, "<NAME 1 m|John/g T/l.>", scope);
        play_in_scope(&known, "<NAME 1 m|John/g T/l.> <NAME 1 m|John/g Midali/s>", scope);
        play_in_scope(&fitting, "<NAME 1 m|John/g M/l.> <NAME 1 m|John/g Midali/s>", scope);
        if (!known.stepped[0] && !known.stepped[1]) {
            assert_string_equal(alone.written[0], known.written[0]);
            compared++;
        }
        unlike += strchr(known.written[0], ' ')[1] != strchr(known.written[1], ' ')[1];
        assert_int_equal(strchr(fitting.written[0], ' ')[1], strchr(fitting.written[1], ' ')[1]);
        play_end(&alone);
        play_end(&known);
        play_end(&fitting);
    }
    assert_true(unlike > 0 && compared > 0);
}

static void sex_chooses_the_pool(void **state)
{
    (void)state;
    struct play play;
    play_markup(&play, "<NAME 1 m|John/g> <NAME 2 f|Joan/g> <NAME 3|Jo/g>");
    assert_true(in_pool(&play.pools[POOL_GIVEN_MALE], play.written[0]));
    assert_true(in_pool(&play.pools[POOL_GIVEN_FEMALE], play.written[1]));
    assert_true(in_pool(&play.pools[POOL_GIVEN_NEUTRAL], play.written[2]));
    play_end(&play);
}

static void titles_stay_particles_go(void **state)
{
    (void)state;
    struct play play;
    char expected[300];
    play_markup(
        &play,
        "<NAME 1 f|Cruz/s> <NAME 1 f|Dr/k. de/p la/p Cruz/s, MD/k> <NAME 1 f|de/p la/p Cruz/s> "
        "<NAME 2|Garcia/s-Lopez/s> <NAME 2|Lopez/s>");
    snprintf(expected, sizeof expected, "Dr. %s, MD", play.written[0]);
    assert_string_equal(play.written[1], expected);
    assert_string_equal(play.written[2], play.written[0]);
    assert_non_null(strchr(play.written[3], '-'));
    play_end(&play);
}

static void two_people_never_share_a_name(void **state)
{
    (void)state;
    struct play play;
    play_markup(&play, "<NAME 1|Aa/s> <NAME 2|Bb/s> <NAME 3|Cc/s> <NAME 4|Dd/s> <NAME 5|Ee/s> "
                       "<NAME 6|Ff/s> <NAME 7|Gg/s> <NAME 8|Hh/s> "
                       "<NAME 9|Ii/s>");
    for (size_t i = 0; i < 9; i++) {
        assert_string_not_equal(play.written[i], "");
        for (size_t k = 0; k < i; k++) {
            assert_string_not_equal(play.written[i], play.written[k]);
        }
    }
    play_end(&play);
}

static void a_pool_that_is_used_up_gives_tags(void **state)
{
    (void)state;
    struct play play;
    size_t named = 0;
    play_markup(
        &play,
        "<CITY 1|Aa/t> <CITY 2|Bb/t> <CITY 3|Cc/t> <CITY 4|Dd/t> <CITY 5|Ee/t> <CITY 6|Ff/t> "
        "<CITY 7|Gg/t> <CITY 8|Hh/t> <CITY 9|Ii/t>");
    for (size_t i = 0; i < 9; i++) {
        named += play.written[i][0] != '\0';
    }
    assert_int_equal(named, 7); /* as many as the pool of stems holds */
    play_end(&play);
}

static void neutral_names_are_eked_out(void **state)
{
    (void)state;
    struct play play;
    play_markup(
        &play,
        "<NAME 1|Aa/g> <NAME 2|Bb/g> <NAME 3|Cc/g> <NAME 4|Dd/g> <NAME 5|Ee/g> <NAME 6|Ff/g> "
        "<NAME 7|Gg/g> <NAME 8|Hh/g> <NAME 9|Ii/g>");
    for (size_t i = 0; i < 9; i++) {
        assert_string_not_equal(play.written[i], "");
    }
    play_end(&play);
}

static void order_of_the_text_does_not_matter(void **state)
{
    (void)state;
    struct play one, two;
    play_markup(
        &one,
        "<NAME 1|Aa/s> <NAME 2|Bb/s> <NAME 3|Cc/s> <NAME 4|Dd/s> <NAME 5|Ee/s> <NAME 6|Ff/s>");
    play_markup(
        &two,
        "<NAME 1|Ff/s> <NAME 2|Ee/s> <NAME 3|Dd/s> <NAME 4|Cc/s> <NAME 5|Bb/s> <NAME 6|Aa/s>");
    for (size_t i = 0; i < 6; i++) {
        assert_string_equal(one.written[i], two.written[5 - i]);
    }
    play_end(&one);
    play_end(&two);
}

static void scopes_are_unlinkable(void **state)
{
    (void)state;
    static const char markup[] =
        "<NAME 1|Aa/s> <NAME 2|Bb/s> <NAME 3|Cc/s> <NAME 4|Dd/s> <NAME 5|Ee/s> <NAME 6|Ff/s>";
    struct play one, again, other;
    size_t same = 0;
    play_in_scope(&one, markup, "one");
    play_in_scope(&again, markup, "one");
    play_in_scope(&other, markup, "other");
    for (size_t i = 0; i < 6; i++) {
        assert_string_equal(one.written[i], again.written[i]);
        same += strcmp(one.written[i], other.written[i]) == 0;
    }
    assert_true(same < 4);
    play_end(&one);
    play_end(&again);
    play_end(&other);
}

static void no_pseudonym_stands_in_the_document(void **state)
{
    (void)state;
    struct play play;
    /* all surnames of the pool but one are in the text, found or not */
    play_markup(&play, "HARLOW Bexley Corwin Dunmore Eastlake Fenwick <NAME 1|Garrick/s> Holbrook "
                       "Inskip Jessop Kirkby Langdon <NAME 2|Aa/s>");
    assert_true(strcmp(play.written[0], "Marwood") == 0 || play.written[0][0] == '\0');
    assert_true(strcmp(play.written[1], "Marwood") == 0 || play.written[1][0] == '\0');
    assert_true(play.written[0][0] != play.written[1][0]);
    assert_true(play.stepped[0] || play.stepped[1]);
    play_end(&play);
}

static void facilities_and_employers_keep_their_kind(void **state)
{
    (void)state;
    struct play play;
    char stem[64], head[64], expected[128];
    play_markup(&play, "<FACILITY 1|Hillside/t Grove/d Hospital/k> <EMPLOYER 2|Acme/t> <EMPLOYER "
                       "3|IBM/t> <FACILITY 1|HILLSIDE/t Grove/d> "
                       "<CITY 4|San/t Diego/d> <EMPLOYER 5|Smith/t & Sons/d Trucking/k, Inc/k.> "
                       "<FACILITY 6|Hospital/k of/k Mercy/t>");
    assert_int_equal(sscanf(play.written[0], "%63s %63s", stem, head), 2);
    assert_true(in_pool(&play.pools[POOL_STEM], stem));
    assert_string_equal(head, "Hospital");
    assert_int_equal(sscanf(play.written[1], "%63s %63s", stem, head), 2);
    assert_true(in_pool(&play.pools[POOL_EMPLOYER_HEAD], head));
    assert_int_equal(sscanf(play.written[2], "%63s %63s", stem, head), 2);
    assert_true(in_pool(&play.pools[POOL_STEM], stem));
    assert_null(strchr(play.written[3], ' ')); /* the kind is said elsewhere */
    assert_true(play.written[3][1] >= 'A' && play.written[3][1] <= 'Z');
    assert_true(in_pool(&play.pools[POOL_STEM], play.written[4]));
    assert_int_equal(sscanf(play.written[5], "%63s", stem), 1);
    snprintf(expected, sizeof expected, "%s Trucking, Inc.", stem);
    assert_string_equal(play.written[5], expected);
    assert_memory_equal(play.written[6], "Hospital of ", 12);
    assert_true(in_pool(&play.pools[POOL_STEM], play.written[6] + 12));
    play_end(&play);
}

static void streets_get_other_numbers(void **state)
{
    (void)state;
    struct play play;
    unsigned house, floor;
    char street[64], kind[64], unit[64], suffix[8];
    play_markup(&play, "<STREET 1|1450/k Oak/t Avenue/k, Apt/k 7B/d> and <STREET 1|1450/k Oak/t "
                       "Avenue/k> <STREET 2|33/k 5th/t Avenue/k>");
    assert_int_equal(
        sscanf(play.written[0], "%u %63s %63[A-Za-z], Apt %63s", &house, street, kind, unit), 4);
    assert_in_range(house, 1000, 9999);
    assert_int_not_equal(house, 1450);
    assert_true(in_pool(&play.pools[POOL_STREET], street));
    assert_string_equal(kind, "Avenue");
    assert_int_equal(strlen(unit), 2);
    assert_string_not_equal(unit, "7B");
    assert_true(unit[0] >= '0' && unit[0] <= '9' && unit[1] >= 'A' && unit[1] <= 'Z');
    assert_memory_equal(play.written[0], play.written[1], strlen(play.written[1]));
    assert_int_equal(sscanf(play.written[2], "%u %u%2s Avenue", &house, &floor, suffix), 3);
    assert_in_range(house, 10, 99);
    assert_in_range(floor, 1, 9);
    assert_string_equal(suffix, floor == 1 ? "st" : floor == 2 ? "nd" : floor == 3 ? "rd" : "th");
    play_end(&play);
}

static void a_word_without_a_part_is_never_copied(void **state)
{
    (void)state;
    struct play play;
    play_markup(&play, "<NAME 1|Maria Elena/g Delgado/s> <NAME 2|Dr/k.>");
    assert_string_equal(play.written[0], "");
    assert_string_equal(play.written[1], "");
    play_end(&play);
}

static void fill_gap_at(struct play *play, const char *markup, enum type guess,
                        const struct pairs *workplaces, char written[128])
{
    struct buffer out;
    memset(play, 0, sizeof *play);
    memset(written, 0, 128);
    scene_make(&play->scene, markup);
    play->scene.letter.workplaces = workplaces;
    scene_pools(play->pools);
    play->scene.items[0].guess = (uint8_t)guess;
    play->scene.items[0].action = ACTION_FILL;
    assert_int_equal(pseudonyms_new(&play->scene.letter, play->pools, &play->scene.scope,
                                    &play->scene.spans, &play->scene.cast, &play->pseudonyms, NULL),
                     SCRIM_OK);
    buffer_init(&out, 127);
    if (pseudonym_fill(play->pseudonyms, &play->scene.items[0], &out)) {
        memcpy(written, out.data, out.length);
    }
    buffer_free(&out);
    play_end(play);
}

static void fill_gap(struct play *play, const char *markup, enum type guess, char written[128])
{
    fill_gap_at(play, markup, guess, NULL, written);
}

static void gaps_are_filled_with_their_own_blanks(void **state)
{
    (void)state;
    struct play play;
    char written[128], stem[64], head[64];
    fill_gap(&play, "an officer at<GAP|  >on duty", TYPE_FACILITY, written);
    assert_int_equal(sscanf(written, " %63s %63s", stem, head), 2);
    assert_int_equal(written[0], ' ');
    assert_int_equal(written[strlen(written) - 1], ' ');
    scene_pools(play.pools);
    assert_true(in_pool(&play.pools[POOL_STEM], stem));
    assert_true(in_pool(&play.pools[POOL_FACILITY_HEAD], head));
    fill_gap(&play, "seen in<GAP|  >.", TYPE_CITY, written);
    assert_int_equal(written[0], ' ');
    assert_true(in_pool(&play.pools[POOL_STEM], written + 1));
    fill_gap(&play, "seen by<GAP|>, who", TYPE_NAME, written);
    assert_int_equal(sscanf(written, " %63s %63s", stem, head), 2);
    assert_true(in_pool(&play.pools[POOL_SURNAME], head));
    assert_int_not_equal(written[strlen(written) - 1], ' ');
    fill_gap(&play, "seen on<GAP|  >by", TYPE_DATE, written);
    assert_string_equal(written, "");
}

static void a_gap_is_filled_by_the_kind_a_profession_works_for(void **state)
{
    (void)state;
    struct pair pairs[] = {{{"cook", 4}, {"Cafe", 4}}, {{"prison guard", 12}, {"Prison", 6}}};
    struct pairs workplaces = {pairs, 2, 2};
    static const struct {
        const char *markup, *kind;
        enum type guess;
    } rows[] = {{"a prison guard at<GAP|  >on duty", "Prison", TYPE_EMPLOYER},
                {"a prison guard at<GAP|  >on duty", "Prison", TYPE_FACILITY},
                {"a Cook who was happy with<GAP|  >then", "Cafe", TYPE_EMPLOYER},
                {"at<GAP|  >she was a cook then", "Cafe", TYPE_EMPLOYER},
                {"the cook was seen at<GAP|  >then", NULL, TYPE_FACILITY},
                {"he was a cook. She left<GAP|  >then", NULL, TYPE_EMPLOYER}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct play play;
        char written[128];
        fill_gap_at(&play, rows[i].markup, rows[i].guess, &workplaces, written);
        assert_true(written[0] != '\0');
        assert_int_equal(strstr(written, rows[i].kind == NULL ? "Prison" : rows[i].kind) != NULL,
                         rows[i].kind != NULL);
        assert_true(rows[i].kind != NULL || strstr(written, "Cafe") == NULL);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_forms_of_a_name_are_one_person),
        cmocka_unit_test(an_initial_of_another_letter_stands_for_itself),
        cmocka_unit_test(sex_chooses_the_pool),
        cmocka_unit_test(titles_stay_particles_go),
        cmocka_unit_test(two_people_never_share_a_name),
        cmocka_unit_test(a_pool_that_is_used_up_gives_tags),
        cmocka_unit_test(neutral_names_are_eked_out),
        cmocka_unit_test(order_of_the_text_does_not_matter),
        cmocka_unit_test(scopes_are_unlinkable),
        cmocka_unit_test(no_pseudonym_stands_in_the_document),
        cmocka_unit_test(facilities_and_employers_keep_their_kind),
        cmocka_unit_test(streets_get_other_numbers),
        cmocka_unit_test(a_word_without_a_part_is_never_copied),
        cmocka_unit_test(gaps_are_filled_with_their_own_blanks),
        cmocka_unit_test(a_gap_is_filled_by_the_kind_a_profession_works_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
