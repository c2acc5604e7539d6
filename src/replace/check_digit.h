/* Check digits, so that a surrogate can be made to fail them: an invented number must not be
 * somebody's. */
#ifndef SCRIM_REPLACE_CHECK_DIGIT_H
#define SCRIM_REPLACE_CHECK_DIGIT_H

#include "base/slice.h"

/* Whether a number (lower-case letters and digits only) passes a check that numbers of its shape
 * carry: Luhn for 13 to 19 digits (cards, IMEI), NPI for 10 digits (Luhn over 80840 + number, 45
 * CFR 162.406), DEA for two letters and seven digits (21 CFR 1301), VIN for 17 characters (49 CFR
 * 565.15). */
bool passes_check_digit(struct slice number);

#endif
