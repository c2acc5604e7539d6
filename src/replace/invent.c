#include "replace/invent.h"

#include "base/limits.h"
#include "replace/check_digit.h"
#include "text/tokens.h"

/* RFC 2606, 3: names that are registered to nobody. */
static const char *const example_domains[] = {"example.org", "example.com", "example.net"};
/* RFC 5737: blocks for documentation. */
static const char *const example_blocks[] = {"192.0.2.", "198.51.100.", "203.0.113."};

static void digits(struct draw *draw, size_t count, struct buffer *out)
{
    for (size_t i = 0; i < count; i++) {
        draw_digit(draw, out);
    }
}

/* 555-0100 to 555-0199 are kept for fiction by the numbering plan; area codes: 2-9, no N11, no N9X
 * (kept for expansion), no 555. */
static void invent_phone(struct draw *draw, struct buffer *out)
{
    if (draw->norm.length == 10) {
        unsigned first = 2 + draw_below(draw, 8), second = draw_below(draw, 9),
                 third = draw_below(draw, 10);
        if ((second == 1 && third == 1) || (first == 5 && second == 5 && third == 5)) {
            third = 2 + draw_below(draw, 3);
        }
        buffer_append_number(out, first * 100 + second * 10 + third);
    }
    buffer_append_string(out, "55501");
    digits(draw, 2, out);
}

/* Ofcom, "Numbers for use in TV and radio drama programmes". */
static void invent_british_phone(struct draw *draw, struct buffer *out)
{
    struct slice prefix = SLICE("01632960");
    if (slice_starts_with(draw->norm, SLICE("02"))) {
        prefix = SLICE("0207946");
        buffer_append(out, prefix);
        buffer_append_byte(out, '0');
        digits(draw, 3, out);
        return;
    }
    if (slice_starts_with(draw->norm, SLICE("07"))) {
        prefix = SLICE("07700900");
    }
    buffer_append(out, prefix);
    digits(draw, 3, out);
}

/* Areas 000 and 666 are never assigned (SSA, Program Operations Manual RM 10201.035). */
static void invent_social_security(struct draw *draw, struct buffer *out)
{
    buffer_append_string(out, draw_below(draw, 2) == 0 ? "000" : "666");
    buffer_append_padded(out, 1 + draw_below(draw, 99), 2);
    buffer_append_byte(out, (char)('1' + draw_below(draw, 9)));
    digits(draw, 3, out);
}

/* Every digit becomes a digit, every letter a letter; what began with no zero does not begin with
 * one. */
static void invent_like(struct draw *draw, struct buffer *out)
{
    for (size_t i = 0; i < draw->norm.length; i++) {
        char c = draw->norm.data[i];
        if (c >= 'a' && c <= 'z') {
            draw_letter(draw, out);
        } else if (i == 0 && c != '0') {
            buffer_append_byte(out, (char)('1' + draw_below(draw, 9)));
        } else {
            draw_digit(draw, out);
        }
    }
}

static unsigned draw_entry_byte(struct draw *draw)
{
    return draw_below(draw, 256);
}

/* A pool's word in lower case, without accents; false when the document holds it. */
static bool append_word(struct handout *handout, enum pool_name name, struct draw *draw,
                        struct buffer *out)
{
    char folded[LIMIT_WORD_KEY];
    const struct pool *pool = &handout->pools[name];
    uint64_t index = 0;
    if (pool->count == 0) {
        return false;
    }
    for (size_t i = 0; i < 8; i++) {
        index = index << 8 | draw_entry_byte(draw);
    }
    size_t length = fold_word(pool_entry(pool, index), folded, sizeof folded);
    buffer_append(out, slice_of(folded, length));
    return length > 0 && !handout_is_forbidden(handout, slice_of(folded, length));
}

static bool invent_email(struct handout *handout, struct draw *draw, struct buffer *out)
{
    bool good = append_word(handout, POOL_GIVEN_NEUTRAL, draw, out);
    buffer_append_byte(out, '.');
    good = append_word(handout, POOL_SURNAME, draw, out) && good;
    buffer_append_byte(out, '@');
    buffer_append_string(out, example_domains[draw_below(draw, 3)]);
    return good;
}

static bool invent_host(struct handout *handout, struct draw *draw, struct buffer *out)
{
    bool good = append_word(handout, POOL_STEM, draw, out);
    buffer_append_byte(out, '.');
    buffer_append_string(out, example_domains[draw_below(draw, 3)]);
    return good;
}

static bool invent_username(struct handout *handout, struct draw *draw, struct buffer *out)
{
    bool good = append_word(handout, POOL_SURNAME, draw, out);
    digits(draw, 2, out);
    return good;
}

static void append_hex(struct draw *draw, size_t count, struct buffer *out)
{
    for (size_t i = 0; i < count; i++) {
        buffer_append_byte(out, "0123456789abcdef"[draw_below(draw, 16)]);
    }
}

static void invent_address(enum category category, struct draw *draw, struct buffer *out)
{
    if (category == CATEGORY_IPV4) {
        buffer_append_string(out, example_blocks[draw_below(draw, 3)]);
        buffer_append_number(out, 1 + draw_below(draw, 254));
    } else if (category == CATEGORY_IPV6) {
        buffer_append_string(out, "2001:db8:"); /* RFC 3849 */
        append_hex(draw, 4, out);
        buffer_append_string(out, "::");
        append_hex(draw, 4, out);
    } else {
        buffer_append_string(out, "00005e0053"); /* RFC 7042, 2.1.2 */
        append_hex(draw, 2, out);
    }
}

bool invent(struct handout *handout, enum category category, struct draw *draw, struct buffer *out)
{
    switch (category) {
    case CATEGORY_PHONE:
        invent_phone(draw, out);
        return true;
    case CATEGORY_PHONE_BRITISH:
        invent_british_phone(draw, out);
        return true;
    case CATEGORY_SSN:
        invent_social_security(draw, out);
        return true;
    case CATEGORY_EMAIL:
        return invent_email(handout, draw, out);
    case CATEGORY_HOST:
        return invent_host(handout, draw, out);
    case CATEGORY_USERNAME:
        return invent_username(handout, draw, out);
    case CATEGORY_IPV4:
    case CATEGORY_IPV6:
    case CATEGORY_MAC:
        invent_address(category, draw, out);
        return true;
    case CATEGORY_NUMBER:
        invent_like(draw, out);
        return !passes_check_digit(buffer_slice(out));
    default:
        invent_like(draw, out);
        return true;
    }
}
