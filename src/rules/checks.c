#include "rules/checks.h"

#include "base/ascii.h"
#include "rules/pattern_text.h"

enum { YEAR_FIRST = 1800, YEAR_LAST = 2200, AGE_MOST = 125, CHARACTERS_MOST = 40 };

static char to_upper(char byte)
{
    return byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
}

static struct slice range_text(struct slice text, struct view_range range)
{
    return slice_of(text.data + range.start.byte, view_range_length(range));
}

static bool find_field(struct slice text, const struct candidate *candidate, enum field field,
                       struct slice *value)
{
    for (size_t i = 0; i < candidate->field_count; i++)
        if (candidate->fields[i].field == field) {
            *value = range_text(text, candidate->fields[i].range);
            return true;
        }
    return false;
}

/* A field in digits; false when it is absent.  One that is no number (OCR letters) becomes 0. */
static bool number_field(struct slice text, const struct candidate *candidate, enum field field,
                         unsigned *number)
{
    struct slice value;
    if (!find_field(text, candidate, field, &value))
        return false;
    if (!parse_number(value, 99999, number))
        *number = 0;
    return true;
}

/* Letters and digits of the range in upper case, at most CHARACTERS_MOST (0 when there are more).
 */
static size_t squeeze(struct slice text, const struct candidate *candidate, bool letters,
                      char out[CHARACTERS_MOST])
{
    struct slice range = range_text(text, candidate->range);
    size_t length = 0;
    for (size_t i = 0; i < range.length; i++) {
        char byte = to_upper(range.data[i]);
        if (!ascii_is_digit(byte) && !(letters && byte >= 'A' && byte <= 'Z'))
            continue;
        if (length == CHARACTERS_MOST)
            return 0;
        out[length++] = byte;
    }
    return length;
}

static bool is_leap(unsigned year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Whether the month has that day; without a year (0) February has 29. */
static bool is_day(unsigned year, unsigned month, unsigned day)
{
    static const unsigned char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1])
        return false;
    return month != 2 || day < 29 || year == 0 || is_leap(year);
}

/* The fields of one date; a range has a second set. */
struct date_fields {
    enum field year, year_short, month, month_name, day, first, second;
};

static unsigned month_number(struct slice word, const struct lexicon *lexicon)
{
    char folded[LIMIT_WORD_KEY];
    size_t length = fold_word(word, folded, sizeof folded);
    uint16_t record = lexicon_find(lexicon, slice_of(folded, length));
    return lexicon_record(lexicon, record)->value;
}

static bool year_fits(struct slice text, const struct candidate *candidate,
                      const struct date_fields *names, unsigned *year)
{
    unsigned value;
    *year = 0;
    if (number_field(text, candidate, names->year, &value)) {
        *year = value;
        return value >= YEAR_FIRST && value <= YEAR_LAST;
    }
    /* Every century of two digits is as good; leap years agree between them but for 00. */
    if (number_field(text, candidate, names->year_short, &value))
        *year = 2000 + value;
    return true;
}

static bool date_fits(struct slice text, const struct candidate *candidate,
                      const struct lexicon *lexicon, const struct date_fields *names)
{
    unsigned year, month = 1, day = 1, first, second;
    struct slice word;
    if (!year_fits(text, candidate, names, &year))
        return false;
    if (number_field(text, candidate, names->first, &first) &&
        number_field(text, candidate, names->second, &second))
        return is_day(year, first, second) || is_day(year, second, first);
    if (find_field(text, candidate, names->month_name, &word)) {
        month = month_number(word, lexicon);
        if (month == 0) /* a misread month (Ju1y): the expression vouches for it */
            month = 1;
    } else {
        number_field(text, candidate, names->month, &month);
    }
    if (find_field(text, candidate, names->day, &word) && !parse_number(word, 99, &day))
        day = 1; /* in words or misread */
    return is_day(year, month, day);
}

/* A second day without a month of its own belongs to the first month, whose length was checked
 * already: any day a month can have will do. */
static bool check_date(struct slice text, const struct candidate *candidate,
                       const struct lexicon *lexicon)
{
    static const struct date_fields first = {FIELD_year,       FIELD_year_short, FIELD_month,
                                             FIELD_month_name, FIELD_day,        FIELD_first,
                                             FIELD_second};
    static const struct date_fields second = {FIELD_year2,       FIELD_year_short2, FIELD_month2,
                                              FIELD_month_name2, FIELD_day2,        FIELD_first2,
                                              FIELD_second2};
    unsigned number, year = 0;
    if (number_field(text, candidate, FIELD_week, &number) && (number < 1 || number > 53))
        return false;
    if (number_field(text, candidate, FIELD_day_of_year, &number)) {
        number_field(text, candidate, FIELD_year, &year);
        if (number < 1 || number > (year == 0 || is_leap(year) ? 366u : 365u))
            return false;
    }
    return date_fits(text, candidate, lexicon, &first) &&
           date_fits(text, candidate, lexicon, &second);
}

static bool check_year(struct slice text, const struct candidate *candidate,
                       const struct lexicon *lexicon)
{
    static const enum field fields[] = {FIELD_year, FIELD_year2};
    (void)lexicon;
    for (size_t i = 0; i < 2; i++) {
        unsigned year;
        if (number_field(text, candidate, fields[i], &year) &&
            (year < YEAR_FIRST || year > YEAR_LAST))
            return false;
    }
    return true;
}

static bool check_age(struct slice text, const struct candidate *candidate,
                      const struct lexicon *lexicon)
{
    unsigned age;
    (void)lexicon;
    return !number_field(text, candidate, FIELD_number, &age) || age <= AGE_MOST;
}

/* Hours up to 24, minutes and seconds up to 59, in order of appearance; "1430" is one run of four.
 */
static bool check_clock(struct slice text, const struct candidate *candidate,
                        const struct lexicon *lexicon)
{
    struct slice range = range_text(text, candidate->range);
    unsigned values[3] = {0}, count = 0;
    (void)lexicon;
    for (size_t i = 0; i < range.length && count < 3;) {
        size_t start = i;
        while (i < range.length && ascii_is_digit(range.data[i]))
            i++;
        unsigned number = 0;
        if (i - start > 4)
            return false;
        if (i > start && parse_number(slice_of(range.data + start, i - start), 9999, &number))
            values[count++] = number;
        if (i - start > 2) {
            values[count - 1] = number / 100;
            if (count < 3)
                values[count++] = number % 100;
        }
        i += i == start;
    }
    return count > 0 && values[0] <= 24 && values[1] <= 59 && values[2] <= 59 &&
           (values[0] < 24 || values[1] == 0);
}

/* Social Security Administration: no area 000, 666 or 900 to 999, no group 00, no serial 0000.
 * Taxpayer numbers of the same form (areas from 900) identify a person too, so only the all-zero
 * parts are refused. */
static bool check_ssn(struct slice text, const struct candidate *candidate,
                      const struct lexicon *lexicon)
{
    char digits[CHARACTERS_MOST];
    (void)lexicon;
    if (squeeze(text, candidate, false, digits) != 9)
        return false;
    return memcmp(digits, "000", 3) != 0 && memcmp(digits + 3, "00", 2) != 0 &&
           memcmp(digits + 5, "0000", 4) != 0;
}

/* ISO/IEC 7812-1 annex B: from the right, every second digit doubled, digits of products added. */
static unsigned luhn_sum(const char *digits, size_t length)
{
    unsigned sum = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned digit = (unsigned)(digits[length - 1 - i] - '0');
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum;
}

static bool check_luhn(struct slice text, const struct candidate *candidate,
                       const struct lexicon *lexicon)
{
    char digits[CHARACTERS_MOST];
    size_t length = squeeze(text, candidate, false, digits);
    (void)lexicon;
    return length > 1 && luhn_sum(digits, length) % 10 == 0;
}

/* 45 CFR 162.406: ten digits, the last a Luhn digit over 80840 and the nine; 80840 adds 24. */
static bool check_npi(struct slice text, const struct candidate *candidate,
                      const struct lexicon *lexicon)
{
    char digits[CHARACTERS_MOST];
    (void)lexicon;
    return squeeze(text, candidate, false, digits) == 10 &&
           (digits[0] == '1' || digits[0] == '2') && (luhn_sum(digits, 10) + 24) % 10 == 0;
}

/* Two letters (or a letter and 9), six digits, a check digit: the last digit of d1+d3+d5 +
 * 2(d2+d4+d6). */
static bool check_dea(struct slice text, const struct candidate *candidate,
                      const struct lexicon *lexicon)
{
    char code[CHARACTERS_MOST];
    (void)lexicon;
    if (squeeze(text, candidate, true, code) != 9 || ascii_is_digit(code[0]))
        return false;
    unsigned sum = 0;
    for (size_t i = 2; i < 9; i++)
        if (!ascii_is_digit(code[i]))
            return false;
    for (size_t i = 0; i < 6; i++)
        sum += (unsigned)(code[i + 2] - '0') * (i % 2 == 0 ? 1 : 2);
    return sum % 10 == (unsigned)(code[8] - '0');
}

/* 49 CFR 565.15: the letters' values and the weights of the 17 places; the ninth is the remainder
 * by 11, X for 10. I, O and Q do not occur. */
static bool check_vin(struct slice text, const struct candidate *candidate,
                      const struct lexicon *lexicon)
{
    static const char values[] = "12345678.12345.7.923456789"; /* of A to Z, '.' for none */
    static const unsigned char weights[] = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    char code[CHARACTERS_MOST];
    (void)lexicon;
    if (squeeze(text, candidate, true, code) != 17)
        return false;
    unsigned sum = 0;
    for (size_t i = 0; i < 17; i++) {
        char value = ascii_is_digit(code[i]) ? code[i] : values[code[i] - 'A'];
        if (value == '.')
            return false;
        sum += (unsigned)(value - '0') * weights[i];
    }
    unsigned rest = sum % 11;
    return code[8] == (rest == 10 ? 'X' : (char)('0' + rest));
}

/* ISO 13616: the first four characters moved to the end, letters as 10 to 35, the number is 1
 * modulo 97. */
static bool check_iban(struct slice text, const struct candidate *candidate,
                       const struct lexicon *lexicon)
{
    char code[CHARACTERS_MOST];
    size_t length = squeeze(text, candidate, true, code);
    (void)lexicon;
    if (length < 15 || length > 34 || ascii_is_digit(code[0]) || ascii_is_digit(code[1]) ||
        !ascii_is_digit(code[2]) || !ascii_is_digit(code[3]))
        return false;
    unsigned rest = 0;
    for (size_t i = 0; i < length; i++) {
        char byte = code[(i + 4) % length];
        rest = ascii_is_digit(byte) ? (rest * 10 + (unsigned)(byte - '0')) % 97
                              : (rest * 100 + (unsigned)(byte - 'A') + 10) % 97;
    }
    return rest == 1;
}

/* RFC 791: four numbers of one byte each; a port may follow. */
static bool check_ip(struct slice text, const struct candidate *candidate,
                     const struct lexicon *lexicon)
{
    struct slice range = range_text(text, candidate->range);
    const char *port = memchr(range.data, ':', range.length);
    unsigned parts = 0;
    if (port != NULL)
        range.length = (size_t)(port - range.data);
    (void)lexicon;
    for (size_t at = 0; at <= range.length; parts++) {
        size_t start = at;
        unsigned number;
        while (at < range.length && range.data[at] != '.')
            at++;
        if (!parse_number(slice_of(range.data + start, at - start), 255, &number))
            return false;
        at++;
    }
    return parts == 4;
}

static const struct {
    const char *name;
    check_function *function;
} checks[] = {
#define CHECK(name) {#name, check_##name},
#include "rules/checks.def"
#undef CHECK
};

check_function *check_find(struct slice name, const char **nearest)
{
    const char *names[sizeof checks / sizeof checks[0]];
    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++) {
        names[i] = checks[i].name;
        if (slice_equal(slice_from_string(checks[i].name), name))
            return checks[i].function;
    }
    *nearest = nearest_name(name, names, sizeof checks / sizeof checks[0]);
    return NULL;
}
