#include "replace/surrogate.h"

#include "base/ascii.h"
#include "base/limits.h"

#include "replace/contact.h"

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool is_ascii(struct slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.data[i] >= 0x80) {
            return false;
        }
    }
    return true;
}

static struct slice filter(struct arena *arena, struct slice text, bool letters)
{
    char *kept = arena_take(arena, text.length + 1, 1);
    size_t length = 0;
    for (size_t i = 0; kept != NULL && i < text.length; i++) {
        if (ascii_is_digit(text.data[i]) || (letters && is_letter(text.data[i]))) {
            kept[length++] = lower(text.data[i]);
        }
    }
    return slice_of(kept, length);
}

struct slice letters_and_digits(struct arena *arena, struct slice text)
{
    return filter(arena, text, true);
}

bool plan_add(struct surrogate_plan *plan, struct surrogate_piece piece)
{
    if (plan->count == SURROGATE_PIECES) {
        return false;
    }
    plan->pieces[plan->count++] = piece;
    return true;
}

bool plan_copy(struct surrogate_plan *plan, struct slice text)
{
    return text.length == 0 || plan_add(plan, (struct surrogate_piece){.text = text});
}

bool plan_shape(struct surrogate_plan *plan, enum category category, struct slice text,
                bool letters, struct arena *arena)
{
    struct slice norm = filter(arena, text, letters);
    return norm.data != NULL && norm.length > 0 && is_ascii(text) &&
           plan_add(plan, (struct surrogate_piece){text, norm, (uint8_t)category, true, letters});
}

static bool has_letters(struct slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_letter(text.data[i])) {
            return true;
        }
    }
    return false;
}

/* Where digit number `count` (from 0) stands. */
static size_t before_digit(struct slice text, size_t count)
{
    for (size_t i = 0; i < text.length; i++) {
        if (ascii_is_digit(text.data[i]) && count-- == 0) {
            return i;
        }
    }
    return text.length;
}

static struct slice part(struct slice text, size_t start, size_t end)
{
    return slice_of(text.data + start, end - start);
}

/* Where an extension begins: at the first letter or mark of one after seven digits. */
static size_t extension_start(struct slice text)
{
    size_t digits = 0;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (digits >= 7 && (is_letter(c) || c == '#' || c == ';' || c == ',')) {
            return i;
        }
        digits += ascii_is_digit(c);
    }
    return text.length;
}

/* What comes before the subscriber's own digits: "+1", "1-", "+44 (0)", "+49".  The country stays;
 * returns how many digits that are, and the category of the rest. */
static size_t country_digits(struct slice number, struct slice digits, enum category *category)
{
    bool plus = memchr(number.data, '+', number.length) != NULL;
    if (digits.length == 11 && digits.data[0] == '1') {
        *category = CATEGORY_PHONE;
        return 1;
    }
    if (!plus && digits.length == 11 && digits.data[0] == '0') {
        *category = CATEGORY_PHONE_BRITISH;
        return 0;
    }
    if (!plus && (digits.length == 7 || (digits.length == 10 && digits.data[0] != '0'))) {
        *category = CATEGORY_PHONE;
        return 0;
    }
    *category = CATEGORY_DIGITS;
    return plus && digits.length > 8 ? 2 : 0;
}

/* "+44 7700 900123": the surrogate is asked for by the number as it is dialled at home, so that
 * both spellings get the same one. */
static bool plan_british(struct slice number, struct slice digits, struct arena *arena,
                         struct surrogate_plan *plan)
{
    bool bracket_zero = digits.length == 13 && digits.data[2] == '0';
    if (digits.length != 12 && !bracket_zero) {
        return false;
    }
    char *home = arena_take(arena, 11, 1);
    if (home == NULL) {
        return false;
    }
    size_t skip = bracket_zero ? 3 : 2;
    home[0] = '0';
    memcpy(home + 1, digits.data + skip, 10);
    size_t start = before_digit(number, skip);
    return plan_copy(plan, part(number, 0, start)) &&
           plan_add(plan,
                    (struct surrogate_piece){part(number, start, number.length), slice_of(home, 11),
                                             CATEGORY_PHONE_BRITISH, true, false});
}

/* Masked digits ("xxx-xx-1234") are no letters of the number. */
static bool only_masks(struct slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_letter(text.data[i]) && lower(text.data[i]) != 'x') {
            return false;
        }
    }
    return true;
}

static bool plan_phone(struct slice original, struct arena *arena, struct surrogate_plan *plan)
{
    size_t end = extension_start(original);
    struct slice number = part(original, 0, end), extension = part(original, end, original.length);
    struct slice digits = filter(arena, number, false), inner = filter(arena, extension, false);
    if (digits.data == NULL || digits.length == 0 || !is_ascii(original) ||
        (extension.length > 0 && inner.length == 0)) {
        return false;
    }
    size_t first = before_digit(number, 0);
    if (!only_masks(part(number, 0, first)) || has_letters(part(number, first, number.length))) {
        return false; /* spelled in letters, or its beginning said: "six one four, 555, 0188" */
    }
    bool plus = first > 0 && number.data[first - 1] == '+';
    if (!(plus && slice_starts_with(digits, SLICE("44")) &&
          plan_british(number, digits, arena, plan))) {
        enum category category;
        size_t country = country_digits(number, digits, &category),
               start = before_digit(number, country);
        if (!plan_copy(plan, part(number, 0, start)) ||
            !plan_shape(plan, category, part(number, start, end), false, arena)) {
            return false;
        }
    }
    return extension.length == 0 || plan_shape(plan, CATEGORY_DIGITS, extension, false, arena);
}

static bool plan_social_security(struct slice original, struct arena *arena,
                                 struct surrogate_plan *plan)
{
    struct slice digits = filter(arena, original, false);
    return only_masks(original) &&
           plan_shape(plan, digits.length == 9 ? CATEGORY_SSN : CATEGORY_DIGITS, original, false,
                      arena);
}

/* "six six zero one": a number in words has no shape that other letters could take. */
static bool is_spoken(struct slice text)
{
    bool blank = false;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] >= '0' && text.data[i] <= '9') {
            return false;
        }
        blank |= text.data[i] == ' ' || text.data[i] == '\n';
    }
    return blank;
}

bool surrogate_plan(enum type type, struct slice original, struct arena *arena,
                    struct surrogate_plan *plan)
{
    if (original.length > LIMIT_NUMBER || (type != TYPE_EMAIL && type != TYPE_URL && is_spoken(original))) {
        return false;
    }
    *plan = (struct surrogate_plan){0};
    switch (type) {
    case TYPE_PHONE:
    case TYPE_FAX:
        return plan_phone(original, arena, plan);
    case TYPE_SSN:
        return plan_social_security(original, arena, plan);
    case TYPE_EMAIL:
        return plan_email(original, arena, plan);
    case TYPE_URL:
        return plan_url(original, arena, plan);
    case TYPE_USERNAME:
        return plan_username(original, arena, plan);
    default:
        return plan_network_address(original, arena, plan) ||
               plan_shape(plan, CATEGORY_NUMBER, original, true, arena);
    }
}

void surrogate_ask(struct handout *handout, const struct surrogate_plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        if (plan->pieces[i].norm.length > 0) {
            handout_ask(handout, (enum category)plan->pieces[i].category, plan->pieces[i].norm);
        }
    }
}

/* The surrogate's characters take the places of the original's.  A surrogate that is longer loses
 * its beginning: the trunk 0 of a number that is written with its country. */
static bool put_shaped(const struct surrogate_piece *piece, struct slice characters,
                       struct buffer *out)
{
    size_t places = 0, small = 0, capital = 0;
    for (size_t i = 0; i < piece->text.length; i++) {
        char c = piece->text.data[i];
        places += ascii_is_digit(c) || (piece->letters && is_letter(c));
        small += c >= 'a' && c <= 'z';
        capital += c >= 'A' && c <= 'Z';
    }
    if (characters.length < places) {
        return false;
    }
    size_t used = characters.length - places;
    bool all_capital = capital > 0 && small == 0; /* hex: letters come where digits were */
    for (size_t i = 0; i < piece->text.length; i++) {
        char c = piece->text.data[i];
        if (!ascii_is_digit(c) && !(piece->letters && is_letter(c))) {
            buffer_append_byte(out, c);
            continue;
        }
        char drawn = characters.data[used++];
        bool raise = is_letter(drawn) && (all_capital || (c >= 'A' && c <= 'Z'));
        buffer_append_byte(out, raise ? (char)(drawn & ~0x20) : drawn);
    }
    return true;
}

bool surrogate_put(struct handout *handout, const struct surrogate_plan *plan, struct buffer *out,
                   bool *stepped)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct surrogate_piece *piece = &plan->pieces[i];
        if (piece->norm.length == 0) {
            buffer_append(out, piece->text);
            continue;
        }
        const struct handout_item *item =
            handout_find(handout, (enum category)piece->category, piece->norm);
        if (item == NULL) {
            return false;
        }
        *stepped = *stepped || item->stepped;
        if (!piece->shaped) {
            buffer_append(out, item->surrogate);
        } else if (!put_shaped(piece, item->surrogate, out)) {
            return false;
        }
    }
    return plan->count > 0;
}
