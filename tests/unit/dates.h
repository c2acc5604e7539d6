/* Dates made by hand for tests: "on <{month_name:July} {day:3}, {year:2014}>" is a text with one
 * span, whose fields stand in braces. */
#ifndef SCRIM_TESTS_DATES_H
#define SCRIM_TESTS_DATES_H

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "replace/shift.h"

enum { DATES_SPANS = 12, DATES_TEXT = 1024 };

struct dates {
    char text[DATES_TEXT];
    struct span items[DATES_SPANS];
    struct field_range fields[DATES_SPANS][CANDIDATE_FIELDS];
    struct spans spans;
    struct letter letter;
    struct arena arena;
    struct calendar calendar;
};

static const char *const dates_field_names[FIELD_COUNT] = {
#define FIELD(name) [FIELD_##name] = #name,
#include "rules/fields.def"
#undef FIELD
};

static const char dates_months[] =
    "# "
    "names\n1\tJanuary\tJan\n2\tFebruary\tFeb\n3\tMarch\tMar\n4\tApril\tApr\n5\tMay\tMay\n6\tJune\t"
    "Jun\n7\tJuly\tJul\n"
    "8\tAugust\tAug\n9\tSeptember\tSep\n10\tOctober\tOct\n11\tNovember\tNov\n12\tDecember\tDec\n";
static const char dates_weekdays[] =
    "1\tMonday\tMon\n2\tTuesday\tTue\n3\tWednesday\tWed\n4\tThursday\tThu\n5\tFriday\tFri\n"
    "6\tSaturday\tSat\n7\tSunday\tSun\n";

static inline uint8_t dates_field(const char *name, size_t length)
{
    for (int field = 0; field < FIELD_COUNT; field++) {
        if (strlen(dates_field_names[field]) == length &&
            memcmp(dates_field_names[field], name, length) == 0) {
            return (uint8_t)field;
        }
    }
    abort(); /* the test itself is wrong */
}

static inline void dates_make(struct dates *dates, const char *markup)
{
    uint32_t length = 0;
    struct span *span = NULL;
    memset(dates, 0, sizeof *dates);
    for (const char *c = markup; *c != '\0'; c++) {
        if (*c == '<') {
            span = &dates->items[dates->spans.count++];
            *span = (struct span){
                .type = TYPE_DATE, .exact = true, .rule = "date/test", .action = ACTION_SHIFT,
                .fields = dates->fields[dates->spans.count - 1]};
            span->view.start.byte = span->document.start.byte = length;
        } else if (*c == '>') {
            span->view.end.byte = span->document.end.byte = length;
        } else if (*c == '{') {
            const char *colon = strchr(c, ':');
            struct field_range *field = &span->fields[span->field_count++];
            field->field = dates_field(c + 1, (size_t)(colon - c) - 1);
            field->range.start.byte = length;
            c = colon;
        } else if (*c == '}') {
            span->fields[span->field_count - 1].range.end.byte = length;
        } else {
            dates->text[length++] = *c;
        }
    }
    dates->spans.items = dates->items;
    dates->letter.view.text = slice_of(dates->text, length);
    arena_init(&dates->arena, 1 << 20);
    dates->letter.arena = &dates->arena;
    if (calendar_read(SLICE(dates_months), SLICE(dates_weekdays), &dates->calendar, NULL) !=
        SCRIM_OK) {
        abort();
    }
}

static inline void dates_free(struct dates *dates)
{
    arena_free(&dates->arena);
}

#endif
