#include "replace/check_digit.h"

#include "base/ascii.h"

static bool all_digits(struct slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (!ascii_is_digit(text.data[i])) {
            return false;
        }
    }
    return true;
}

/* carry: the sum of digits that stand before the number. */
static bool passes_luhn(struct slice digits, unsigned carry)
{
    unsigned sum = carry;
    for (size_t i = 0; i < digits.length; i++) {
        unsigned digit = (unsigned)(digits.data[digits.length - 1 - i] - '0');
        if (i % 2 == 1) {
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

static bool passes_dea(struct slice number)
{
    unsigned digit[7];
    for (size_t i = 0; i < 7; i++) {
        digit[i] = (unsigned)(number.data[i + 2] - '0');
    }
    return (digit[0] + digit[2] + digit[4] + 2 * (digit[1] + digit[3] + digit[5])) % 10 == digit[6];
}

static bool passes_vin(struct slice number)
{
    static const unsigned weight[17] = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    static const unsigned letter_value[26] = {1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4,
                                              5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    unsigned sum = 0;
    for (size_t i = 0; i < 17; i++) {
        char c = number.data[i];
        sum += weight[i] * (ascii_is_digit(c) ? (unsigned)(c - '0') : letter_value[c - 'a']);
    }
    char check = sum % 11 == 10 ? 'x' : (char)('0' + sum % 11);
    return number.data[8] == check;
}

bool passes_check_digit(struct slice number)
{
    if (number.length == 17 && passes_vin(number)) {
        return true;
    }
    if (all_digits(number)) {
        bool card = number.length >= 13 && number.length <= 19;
        return number.length == 10 ? passes_luhn(number, 24) /* what 80840 adds */
                                   : card && passes_luhn(number, 0);
    }
    return number.length == 9 && !ascii_is_digit(number.data[0]) && !ascii_is_digit(number.data[1]) &&
           all_digits(slice_of(number.data + 2, 7)) && passes_dea(number);
}
