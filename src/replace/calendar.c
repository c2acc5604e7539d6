/* Conversion of dates after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public
 * domain): the year begins in March, so that the leap day is its last and the lengths of the months
 * before any month are a straight line. */
#include "replace/calendar.h"

#include "text/tokens.h"

enum {
    FIRST_YEAR = 1800,
    LAST_YEAR = 2200,
    DAYS_OF_ERA = 146097,
    SHORTEST_NAME = 3,
    LONGEST_NAME = 24
};

int64_t days_from_date(int64_t year, unsigned month, unsigned day)
{
    year -= month <= 2;
    int64_t era = year / 400;
    int64_t year_of_era = year - era * 400;
    int64_t day_of_year =
        (153 * (int64_t)(month > 2 ? month - 3 : month + 9) + 2) / 5 + (int64_t)day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_OF_ERA + day_of_era - 719468; /* 0000-03-01 to 1970-01-01 */
}

void date_from_days(int64_t days, int64_t *year, unsigned *month, unsigned *day)
{
    days += 719468;
    int64_t era = days / DAYS_OF_ERA;
    int64_t day_of_era = days - era * DAYS_OF_ERA;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted_month = (5 * day_of_year + 2) / 153;
    *day = (unsigned)(day_of_year - (153 * shifted_month + 2) / 5 + 1);
    *month = (unsigned)(shifted_month < 10 ? shifted_month + 3 : shifted_month - 9);
    *year = year_of_era + era * 400 + (*month <= 2);
}

bool year_is_valid(int64_t year)
{
    return year >= FIRST_YEAR && year <= LAST_YEAR;
}

bool date_is_valid(int64_t year, unsigned month, unsigned day)
{
    if (!year_is_valid(year) || month < 1 || month > 12 || day < 1 || day > 31) {
        return false;
    }
    int64_t same_year;
    unsigned same_month, same_day;
    date_from_days(days_from_date(year, month, day), &same_year, &same_month, &same_day);
    return same_month == month; /* 31 April comes back as 1 May */
}

unsigned weekday_from_days(int64_t days)
{
    int64_t from_monday = (days % 7 + 7 + 3) % 7; /* 1970-01-01 was a Thursday */
    return (unsigned)from_monday + 1;
}

/* The first Thursday of a year is in its week 1 (ISO 8601, 3.1.1.23). */
static int64_t first_thursday(int64_t year)
{
    int64_t fourth = days_from_date(year, 1, 4);
    return fourth - (int64_t)weekday_from_days(fourth) + 4;
}

bool days_from_week(int64_t year, unsigned week, int64_t *days)
{
    *days = first_thursday(year) + 7 * ((int64_t)week - 1);
    return year_is_valid(year) && week >= 1 && *days < first_thursday(year + 1);
}

void week_from_days(int64_t days, int64_t *year, unsigned *week)
{
    unsigned month, day;
    int64_t thursday = days - (int64_t)weekday_from_days(days) + 4;
    date_from_days(thursday, year, &month, &day);
    *week = (unsigned)((thursday - first_thursday(*year)) / 7) + 1;
}

struct slice ordinal_suffix(uint64_t number)
{
    if (number % 100 / 10 != 1) {
        switch (number % 10) {
        case 1:
            return SLICE("st");
        case 2:
            return SLICE("nd");
        case 3:
            return SLICE("rd");
        }
    }
    return SLICE("th");
}

static struct slice take_until(struct slice *text, char end)
{
    const char *found = text->length == 0 ? NULL : memchr(text->data, end, text->length);
    size_t length = found == NULL ? text->length : (size_t)(found - text->data);
    struct slice taken = slice_of(text->data, length);
    size_t skip = found == NULL ? length : length + 1;
    *text = slice_of(text->data + skip, text->length - skip);
    return taken;
}

static size_t small_number(struct slice text)
{
    size_t number = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || number > 99) {
            return 0;
        }
        number = number * 10 + (size_t)(text.data[i] - '0');
    }
    return number;
}

static enum scrim_status read_names(struct slice text, const char *what, struct slice *full,
                                    struct slice *brief, size_t count, struct scrim_error *error)
{
    for (size_t line = 1; text.length > 0; line++) {
        struct slice rest = take_until(&text, '\n');
        if (rest.length == 0 || rest.data[0] == '#') {
            continue;
        }
        size_t number = small_number(take_until(&rest, '\t'));
        struct slice long_name = take_until(&rest, '\t');
        struct slice short_name = take_until(&rest, '\t');
        if (number < 1 || number > count || long_name.length < SHORTEST_NAME ||
            short_name.length < SHORTEST_NAME) {
            return error_set(error, SCRIM_CONFIGURATION,
                             "table of %s, line %zu: expected number, name, short name", what,
                             line);
        }
        full[number] = long_name;
        brief[number] = short_name;
    }
    for (size_t number = 1; number <= count; number++) {
        if (full[number].length == 0) {
            return error_set(error, SCRIM_CONFIGURATION, "table of %s: number %zu has no name",
                             what, number);
        }
    }
    return SCRIM_OK;
}

enum scrim_status calendar_read(struct slice months, struct slice weekdays,
                                struct calendar *calendar, struct scrim_error *error)
{
    *calendar = (struct calendar){0};
    enum scrim_status status =
        read_names(months, "months", calendar->month_full, calendar->month_short, 12, error);
    if (status == SCRIM_OK) {
        status = read_names(weekdays, "weekdays", calendar->weekday_full, calendar->weekday_short,
                            7, error);
    }
    return status;
}

static unsigned find_name(const struct slice *names, unsigned count, struct slice word, bool *full)
{
    char folded[LONGEST_NAME], name[LONGEST_NAME];
    size_t length = fold_word(word, folded, sizeof folded);
    if (length < SHORTEST_NAME) {
        return 0;
    }
    for (unsigned number = 1; number <= count; number++) {
        unsigned char first = (unsigned char)names[number].data[0];
        if (first < 0x80 && (first | 0x20) != (unsigned char)folded[0]) {
            continue;
        }
        size_t name_length = fold_word(names[number], name, sizeof name);
        if (length <= name_length && memcmp(folded, name, length) == 0) {
            *full = length == name_length;
            return number;
        }
    }
    return 0;
}

unsigned calendar_month(const struct calendar *calendar, struct slice word, bool *full)
{
    return find_name(calendar->month_full, 12, word, full);
}

unsigned calendar_weekday(const struct calendar *calendar, struct slice word, bool *full)
{
    return find_name(calendar->weekday_full, 7, word, full);
}
