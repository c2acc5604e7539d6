#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "replace/age.h"
#include "replace/replacement.h"
#include "replace/splice.h"
#include "rules/lexicon_build.h"
#include "scene.h"

/* A scene that is cleaned under a profile. */
struct play {
    struct scene scene;
    struct profile profile;
    struct replacer replacer;
    struct replacement_document document;
    struct field_range fields[SCENE_SPANS][CANDIDATE_FIELDS];
    char output[4096];
};

static void play_begin(struct play *play, const char *markup, const char *profile)
{
    memset(play, 0, sizeof *play);
    scene_make(&play->scene, markup);
    assert_int_equal(profile_read(SLICE("test"), slice_from_string(profile), &play->profile, NULL),
                     SCRIM_OK);
    play->replacer.profile = &play->profile;
    scene_pools(play->replacer.pools);
    assert_int_equal(calendar_read(SLICE("1\tJanuary\tJan\n2\tFebruary\tFeb\n3\tMarch\tMar\n4\tApri"
                                         "l\tApr\n5\tMay\tMay\n6\tJune\tJun\n7\tJuly\tJul\n"
                                         "8\tAugust\tAug\n9\tSeptember\tSep\n10\tOctober\tOct\n11\t"
                                         "November\tNov\n12\tDecember\tDec\n"),
                                   SLICE("1\tMonday\tMon\n2\tTuesday\tTue\n3\tWednesday\tWed\n4\tTh"
                                         "ursday\tThu\n5\tFriday\tFri\n"
                                         "6\tSaturday\tSat\n7\tSunday\tSun\n"),
                                   &play->replacer.calendar, NULL),
                     SCRIM_OK);
    play->document = (struct replacement_document){.letter = &play->scene.letter,
                                                   .spans = &play->scene.spans,
                                                   .cast = &play->scene.cast,
                                                   .scope = &play->scene.scope};
}

static void play_clean(struct play *play)
{
    struct buffer out;
    assert_int_equal(replacement_make(&play->replacer, &play->document, NULL), SCRIM_OK);
    buffer_init(&out, sizeof play->output - 1);
    assert_int_equal(splice(&play->scene.letter, &play->scene.spans, &out, NULL), SCRIM_OK);
    memset(play->output, 0, sizeof play->output);
    memcpy(play->output, out.data == NULL ? "" : out.data, out.length);
    buffer_free(&out);
}

static void set_field(struct play *play, size_t span, enum field field, uint32_t start,
                      uint32_t length)
{
    struct span *s = &play->scene.items[span];
    uint32_t from = s->view.start.byte + start;
    s->fields = play->fields[span];
    s->fields[s->field_count++] = (struct field_range){(uint8_t)field, {{from}, {from + length}}};
}

static void assert_cleaned(const char *markup, const char *profile, const char *expected)
{
    struct play play;
    play_begin(&play, markup, profile);
    play_clean(&play);
    assert_string_equal(play.output, expected);
    scene_free(&play.scene);
}

static void tags_are_numbered_by_entity_or_original(void **state)
{
    (void)state;
    assert_cleaned("<NAME 2|Ann/g> <NAME 1|Bob/g> <NAME 2|A/i.> <MRN|60-44> <MRN|6044> <MRN|61-44> "
                   "<CITY|Modesto> <CITY|MODESTO>",
                   "", "[NAME-1] [NAME-2] [NAME-1] [MRN-1] [MRN-1] [MRN-2] [CITY-1] [CITY-1]");
    assert_cleaned("<ID|#> <ID|#>", "", "[ID-1] [ID-2]"); /* nothing says that they are the same */
}

static void numbers_that_the_input_holds_are_skipped(void **state)
{
    (void)state;
    assert_cleaned(
        "[NAME-1] [NAME-3] [MRN-2] [NAME-x] [FOO-2] <NAME|Ann> <NAME|Bob> <NAME|Cid> <MRN|1> "
        "<MRN|2>",
        "",
        "[NAME-1] [NAME-3] [MRN-2] [NAME-x] [FOO-2] [NAME-2] [NAME-4] [NAME-5] [MRN-1] [MRN-3]");
}

/* All surnames of the pool but one stand in the text; what is tagged steps nowhere. */
static void a_step_aside_is_said(void **state)
{
    (void)state;
    struct play play;
    play_begin(&play,
               "Harlow Bexley Corwin Dunmore Eastlake Fenwick Garrick Holbrook Inskip Jessop "
               "Kirkby Langdon <NAME 1|Aa/s> <CITY|Modesto>",
               "NAME surrogate\nCITY tag");
    play_clean(&play);
    assert_int_equal(play.scene.items[0].action, ACTION_SURROGATE);
    assert_true(play.scene.items[0].stepped);
    assert_false(play.scene.items[1].stepped);
    scene_free(&play.scene);
}

static void tag_mode_changes_nothing_on_its_own_output(void **state)
{
    (void)state;
    assert_cleaned("<MARKER|[NAME-1]> <MARKER|[DATE-12]> <MARKER|[...]> <MARKER|[NAME-]>",
                   "MARKER redact", "[NAME-1] [DATE-12] [REDACTED] [REDACTED]");
}

static void what_cannot_be_done_becomes_a_tag(void **state)
{
    (void)state;
    struct play play;
    play_begin(
        &play,
        "<DATE|31/02/2020> <NAME|Nobody> <PHONE|1-800-FLOWERS> <AGE|old> <ZIP|SW1A 1AA> <GAP|  >x",
        "DATE shift\nNAME surrogate\nPHONE surrogate\nAGE cap\nZIP prefix\nGAP fill");
    play_clean(&play);
    assert_string_equal(play.output, "[DATE-1] [NAME-1] [PHONE-1] [AGE-1] [ZIP-1] [GAP-1] x");
    for (size_t i = 0; i < play.scene.spans.count; i++) {
        assert_int_equal(play.scene.items[i].action, ACTION_TAG);
    }
    scene_free(&play.scene);
    play_begin(&play, "<MRN|60-44-918> <EMAIL|a@b.org>", "MRN surrogate\nEMAIL surrogate");
    play.scene.items[0].exact = play.scene.items[1].exact =
        false; /* no single rule matched it whole */
    play_clean(&play);
    assert_string_equal(play.output, "[MRN-1] [EMAIL-1]");
    scene_free(&play.scene);
}

static void ages_are_capped_or_banded(void **state)
{
    (void)state;
    static const struct {
        const char *age, *cap, *band;
    } rows[] = {
        {"0", "0", "0-4"},
        {"4", "4", "0-4"},
        {"45", "45", "45-49"},
        {"49", "49", "45-49"},
        {"89", "89", "85-89"},
        {"90", "90 or older", "90 or older"},
        {"104", "90 or older", "90 or older"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (size_t band = 0; band < 2; band++) {
            struct play play;
            char markup[32];
            snprintf(markup, sizeof markup, "<AGE|%s>", rows[i].age);
            play_begin(&play, markup, band ? "AGE band" : "AGE cap");
            set_field(&play, 0, FIELD_number, 0, (uint32_t)strlen(rows[i].age));
            play_clean(&play);
            assert_string_equal(play.output, band ? rows[i].band : rows[i].cap);
            bool kept = !band && strcmp(rows[i].age, rows[i].cap) == 0;
            assert_int_equal(play.scene.items[0].action, kept   ? ACTION_KEEP
                                                         : band ? ACTION_BAND
                                                                : ACTION_CAP);
            scene_free(&play.scene);
        }
    }
}

/* What a first run wrote stays in a second one. */
static void hidden_ages_stay(void **state)
{
    (void)state;
    static const struct {
        const char *markup, *text, *number;
    } rows[] = {
        {"died at <AGE|45>-49 of it", "died at 45-49 of it", "45"},
        {"a 45-<AGE|49> M", "a 45-49 M", "49"},
        {"died at <AGE|90> or older", "died at 90 or older", "90"},
        {"died at <AGE|46>-50 of it", "died at 45-49-50 of it", "46"},
        {"died at <AGE|45>-48 of it", "died at 45-49-48 of it", "45"},
        {"died at <AGE|45> -49 of it", "died at 45-49 -49 of it", "45"},
        {"died at <AGE|95> or older", "died at 90 or older or older", "95"},
        {"died at <AGE|90>-94 of it", "died at 90 or older-94 of it", "90"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct play play;
        play_begin(&play, rows[i].markup, "AGE band");
        set_field(&play, 0, FIELD_number, 0, (uint32_t)strlen(rows[i].number));
        play_clean(&play);
        assert_string_equal(play.output, rows[i].text);
        scene_free(&play.scene);
    }
}

static void ages_in_words_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        unsigned age; /* 0: none */
    } rows[] = {{"forty-nine", 49},
                {"Ninety", 90},
                {"a hundred and two", 102},
                {"one hundred", 100},
                {"several", 0}};
    struct lexicon_builder *builder = lexicon_builder_new();
    struct buffer compiled;
    struct lexicon *lexicon;
    buffer_init(&compiled, 1 << 20);
    assert_int_equal(lexicon_builder_add(builder, SLICE("number-word"),
                                         SLICE("# source: test\n# licence: MIT\n# number: value\n# "
                                               "numbers\nforty\t40\nhundred\t100\nnine\t9\n"
                                               "ninety\t90\none\t1\ntwo\t2\n"),
                                         NULL),
                     SCRIM_OK);
    assert_int_equal(lexicon_builder_finish(builder, &compiled, NULL), SCRIM_OK);
    assert_int_equal(lexicon_open(buffer_slice(&compiled), SLICE(""), &lexicon, NULL), SCRIM_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct play play;
        char markup[64];
        unsigned age = 0;
        snprintf(markup, sizeof markup, "aged <AGE|%s>", rows[i].words);
        play_begin(&play, markup, "AGE cap");
        set_field(&play, 0, FIELD_number_word, 0, (uint32_t)strlen(rows[i].words));
        play.scene.letter.lexicon = lexicon;
        lexicon_annotate(lexicon, play.scene.letter.view.text, &play.scene.letter.tokens);
        assert_int_equal(age_read(&play.scene.letter, &play.scene.items[0], &age),
                         rows[i].age != 0);
        assert_int_equal(age, rows[i].age);
        scene_free(&play.scene);
    }
    lexicon_free(lexicon);
    lexicon_builder_free(builder);
    buffer_free(&compiled);
}

static void zip_codes_keep_three_digits(void **state)
{
    (void)state;
    struct play play;
    assert_cleaned("<ZIP|90210> <ZIP|90210-1234> <ZIP|03601>", "ZIP prefix", "902 902 036");
    play_begin(&play, "<ZIP|90210> <ZIP|03601-0001> <ZIP|20301>", "ZIP prefix-safe");
    assert_int_equal(zip_prefixes_add(&play.replacer.restricted,
                                      SLICE("# census\n036\t2000\n\n102\t2000\n"), NULL),
                     SCRIM_OK);
    assert_int_equal(zip_prefixes_add(&play.replacer.restricted, SLICE("203\t2020"), NULL),
                     SCRIM_OK);
    assert_int_equal(zip_prefixes_add(&play.replacer.restricted, SLICE("20\n"), NULL),
                     SCRIM_CONFIGURATION);
    play_clean(&play);
    assert_string_equal(play.output, "902 000 000");
    scene_free(&play.scene);
}

static void times_go_with_the_date_they_stand_beside(void **state)
{
    (void)state;
    static const char profile[] = "DATE tag\nTIME tag-beside-date";
    assert_cleaned(
        "on <DATE|July 3> at <TIME|10:30> and at <TIME|11:30>; <TIME|12:00>, <DATE|July 4>",
        profile, "on [DATE-1] at [TIME-1] and at 11:30; [TIME-2], [DATE-2]");
    assert_cleaned("<DATE|July 3>\n\n<TIME|10:30> AM", profile, "[DATE-1]\n\n10:30 AM");
    assert_cleaned("on <DATE|July 3> at <TIME|10:30>", "DATE keep\nTIME tag-beside-date",
                   "on July 3 at 10:30");
}

static void gap_tags_bring_their_blanks(void **state)
{
    (void)state;
    assert_cleaned("an officer at<GAP|  >on duty", "", "an officer at [GAP-1] on duty");
    assert_cleaned("an officer at<GAP|  >.", "", "an officer at [GAP-1].");
    assert_cleaned("an officer at<GAP|> on", "", "an officer at [GAP-1] on");
    assert_cleaned("an officer at<GAP|\n>on", "", "an officer at\n[GAP-1] on");
    assert_cleaned("an officer at<GAP|  >on duty", "GAP keep", "an officer at  on duty");
}

static void line_breaks_inside_spans_are_kept(void **state)
{
    (void)state;
    assert_cleaned("the patient <NAME|Maria\n\nDelgado> came to see us", "",
                   "the patient \n\n[NAME-1] came to see us");
    assert_cleaned("<NAME|Maria\n\nDelgado> came to see us", "", "[NAME-1]\n\n came to see us");
}

static void hidden_payload_vanishes(void **state)
{
    (void)state;
    assert_cleaned("a<HIDDEN|x>b", "HIDDEN redact", "ab");
    assert_cleaned("a<HIDDEN|x>b", "HIDDEN tag", "ab");
}

static void birth_years_that_show_ninety_are_tagged(void **state)
{
    (void)state;
    static const struct {
        const char *profile, *expected;
    } rows[] = {
        {"DATE year\nAGE cap", "born [DATE-1], seen 2014"},
        {"DATE year\nAGE keep", "born 1924, seen 2014"},
        {"DATE keep\nAGE cap", "born 1924, seen 2014"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct play play;
        play_begin(&play, "born <DATE|1924>, seen <DATE|2014>", rows[i].profile);
        set_field(&play, 0, FIELD_year, 0, 4);
        set_field(&play, 1, FIELD_year, 0, 4);
        play_clean(&play);
        assert_string_equal(play.output, rows[i].expected);
        scene_free(&play.scene);
    }
}

static void years_that_stand_alone_stay_as_written(void **state)
{
    (void)state;
    struct play play;
    play_begin(&play, "from <DATE|2009 to 2011>, in <DATE|July 2009>", "DATE year");
    set_field(&play, 0, FIELD_year, 0, 4);
    set_field(&play, 0, FIELD_year2, 8, 4);
    set_field(&play, 1, FIELD_month_name, 0, 4);
    set_field(&play, 1, FIELD_year, 5, 4);
    play_clean(&play);
    assert_string_equal(play.output, "from 2009 to 2011, in 2009");
    assert_int_equal(play.scene.items[0].action, ACTION_KEEP);
    assert_int_equal(play.scene.items[1].action, ACTION_YEAR);
    scene_free(&play.scene);
}

/* "July 8, 2014" as one date with its fields. */
static void set_date(struct play *play, size_t span)
{
    set_field(play, span, FIELD_month_name, 0, 4);
    set_field(play, span, FIELD_day, 5, 1);
    set_field(play, span, FIELD_year, 8, 4);
}

static void a_study_s_own_offset_is_taken(void **state)
{
    (void)state;
    struct play play;
    struct scrim_error error;
    play_begin(&play, "<DATE|July 8, 2014>, a <DATE|Tuesday>", "DATE shift\nDATE.weekday keep");
    set_date(&play, 0);
    set_field(&play, 1, FIELD_weekday, 0, 7);
    play.scene.items[1].rule = "date/weekday";
    play.document.shift_given = true;
    play.document.shift_days = -91;
    play_clean(&play);
    assert_string_equal(play.output, "April 8, 2014, a Tuesday");
    assert_int_equal(play.scene.items[1].action, ACTION_KEEP);
    play.document.shift_days = -92;
    play_clean(&play); /* no whole weeks: the weekday moves along */
    assert_string_equal(play.output, "April 7, 2014, a Monday");
    play.document.shift_days = 0;
    assert_int_equal(replacement_make(&play.replacer, &play.document, &error), SCRIM_CONFIGURATION);
    scene_free(&play.scene);
}

static void options_stand_over_the_profile(void **state)
{
    (void)state;
    static const struct {
        enum scrim_dates dates;
        uint8_t full, weekday, holiday;
    } rows[] = {
        {SCRIM_DATES_WEEKS, ACTION_SHIFT, ACTION_KEEP, ACTION_TAG},
        {SCRIM_DATES_DAYS, ACTION_SHIFT, ACTION_SHIFT, ACTION_TAG},
        {SCRIM_DATES_YEAR, ACTION_YEAR, ACTION_TAG, ACTION_TAG},
        {SCRIM_DATES_KEEP, ACTION_KEEP, ACTION_KEEP, ACTION_KEEP},
        {SCRIM_DATES_TAG, ACTION_TAG, ACTION_TAG, ACTION_TAG},
    };
    struct play play;
    play_begin(&play, "x", "DATE keep\nGAP fill");
    assert_int_equal(replacer_action(&play.replacer, TYPE_DATE, ROLE_NONE, "date/us-long"),
                     ACTION_KEEP);
    play.replacer.dates_given = true;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        play.replacer.dates = rows[i].dates;
        assert_int_equal(replacer_action(&play.replacer, TYPE_DATE, ROLE_NONE, "date/us-long"),
                         rows[i].full);
        assert_int_equal(replacer_action(&play.replacer, TYPE_DATE, ROLE_NONE, "date/weekday"),
                         rows[i].weekday);
        assert_int_equal(replacer_action(&play.replacer, TYPE_DATE, ROLE_NONE, "date/season"),
                         rows[i].holiday);
    }
    assert_int_equal(replacer_action(&play.replacer, TYPE_GAP, ROLE_NONE, NULL), ACTION_FILL);
    play.replacer.gaps = SCRIM_GAPS_TAG;
    assert_int_equal(replacer_action(&play.replacer, TYPE_GAP, ROLE_NONE, NULL), ACTION_TAG);
    play.replacer.gaps = SCRIM_GAPS_KEEP;
    assert_int_equal(replacer_action(&play.replacer, TYPE_GAP, ROLE_NONE, NULL), ACTION_KEEP);
    scene_free(&play.scene);
}

static void built_in_data_opens_and_safe_harbor_stays_strict(void **state)
{
    (void)state;
    struct profile profile;
    struct replacer replacer;
    assert_int_equal(
        profile_read(SLICE("mine"), SLICE("claims safe-harbor\nDATE year"), &profile, NULL),
        SCRIM_OK);
    assert_int_equal(
        replacer_open(&replacer, &profile, false, SCRIM_DATES_WEEKS, SCRIM_GAPS_PROFILE, NULL),
        SCRIM_OK);
    assert_true(replacer.pools[POOL_SURNAME].count >= 20000);
    for (int pool = 0; pool < POOL_COUNT; pool++) {
        for (size_t i = 0; i < replacer.pools[pool].count; i++) {
            struct slice entry = pool_entry(&replacer.pools[pool], i);
            assert_true(entry.length > 0 && memchr(entry.data, '\n', entry.length) == NULL);
        }
    }
    assert_true(zip_prefixes_hold(&replacer.restricted, 36));  /* of 2000 */
    assert_true(zip_prefixes_hold(&replacer.restricted, 772)); /* of 2020 */
    assert_false(zip_prefixes_hold(&replacer.restricted, 902));
    assert_int_equal(
        replacer_open(&replacer, &profile, true, SCRIM_DATES_WEEKS, SCRIM_GAPS_PROFILE, NULL),
        SCRIM_CONFIGURATION);
    assert_int_equal(
        replacer_open(&replacer, &profile, true, SCRIM_DATES_KEEP, SCRIM_GAPS_PROFILE, NULL),
        SCRIM_CONFIGURATION);
    assert_int_equal(
        replacer_open(&replacer, &profile, true, SCRIM_DATES_TAG, SCRIM_GAPS_PROFILE, NULL),
        SCRIM_OK);
}

static void making_again_starts_anew(void **state)
{
    (void)state;
    struct play play;
    char first[4096];
    play_begin(&play, "<NAME 1|Ann/g Lee/s>, <MRN|60-44-918>, <ID|#>",
               "NAME surrogate\nMRN surrogate\nID surrogate");
    play_clean(&play);
    memcpy(first, play.output, sizeof first);
    play_clean(&play);
    assert_string_equal(play.output, first);
    assert_non_null(strstr(first, "[ID-1]"));
    scene_free(&play.scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tags_are_numbered_by_entity_or_original),
        cmocka_unit_test(numbers_that_the_input_holds_are_skipped),
        cmocka_unit_test(a_step_aside_is_said),
        cmocka_unit_test(tag_mode_changes_nothing_on_its_own_output),
        cmocka_unit_test(what_cannot_be_done_becomes_a_tag),
        cmocka_unit_test(ages_are_capped_or_banded),
        cmocka_unit_test(hidden_ages_stay),
        cmocka_unit_test(ages_in_words_are_read),
        cmocka_unit_test(zip_codes_keep_three_digits),
        cmocka_unit_test(times_go_with_the_date_they_stand_beside),
        cmocka_unit_test(gap_tags_bring_their_blanks),
        cmocka_unit_test(line_breaks_inside_spans_are_kept),
        cmocka_unit_test(hidden_payload_vanishes),
        cmocka_unit_test(birth_years_that_show_ninety_are_tagged),
        cmocka_unit_test(years_that_stand_alone_stay_as_written),
        cmocka_unit_test(a_study_s_own_offset_is_taken),
        cmocka_unit_test(options_stand_over_the_profile),
        cmocka_unit_test(built_in_data_opens_and_safe_harbor_stays_strict),
        cmocka_unit_test(making_again_starts_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
