#include "replace/contact_name.h"

#include "base/limits.h"
#include "replace/name_words.h"
#include "replace/pseudonym_document.h"
#include "text/tokens.h"

enum { LONGEST_LOCAL = 64, SHORTEST_NAME = 3, FORM_PARTS = 3 }; /* RFC 5321, 4.5.3.1.1 */

/* People whose names an address is held against, the first of the letter; of a later one it becomes an address of nobody.  Without a bound a
 * file of many letters would take time with the square of its length. */
enum { PEOPLE_TRIED = 500 };

/* How names are made into addresses: parts in order. */
static const uint8_t forms[][FORM_PARTS] = {
    {PART_GIVEN, PART_SURNAME},
    {PART_SURNAME, PART_GIVEN},
    {PART_INITIAL_GIVEN, PART_SURNAME},
    {PART_SURNAME, PART_INITIAL_GIVEN},
    {PART_GIVEN, PART_INITIAL_SURNAME},
    {PART_GIVEN, PART_INITIAL_MIDDLE, PART_SURNAME},
    {PART_INITIAL_GIVEN, PART_INITIAL_MIDDLE, PART_SURNAME},
    {PART_SURNAME},
    {PART_GIVEN},
};
_Static_assert(PART_KEEP == 0, "ends a form");

/* The part before the @: its letters in lower case, and where each stands. */
struct local {
    struct slice text;
    char letters[LONGEST_LOCAL];
    size_t places[LONGEST_LOCAL];
    size_t count;
    bool digits; /* behind the letters */
};

/* False: too long, or digits stand between letters. */
static bool read_local(struct slice text, struct local *local)
{
    *local = (struct local){.text = text};
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        char low = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
        if (c >= '0' && c <= '9') {
            local->digits = true;
        } else if (low >= 'a' && low <= 'z') {
            if (local->digits || local->count == LONGEST_LOCAL) {
                return false;
            }
            local->letters[local->count] = low;
            local->places[local->count++] = i;
        }
    }
    return local->count >= SHORTEST_NAME;
}

static bool is_initial(uint8_t part)
{
    return part == PART_INITIAL_GIVEN || part == PART_INITIAL_MIDDLE ||
           part == PART_INITIAL_SURNAME;
}

/* A part of an entity's name; empty when the letter never says it, or it has several words, each of
 * which is renamed by itself. */
static struct slice name_of_part(const struct entity *entity, uint8_t part)
{
    struct slice name = part == PART_GIVEN || part == PART_INITIAL_GIVEN ? entity->given
                        : part == PART_INITIAL_MIDDLE                    ? entity->middle
                                                                         : entity->surname;
    bool single = name.length > 0 && memchr(name.data, ' ', name.length) == NULL &&
                  memchr(name.data, '-', name.length) == NULL;
    bool long_enough = is_initial(part) || name.length >= SHORTEST_NAME;
    return single && long_enough ? name : SLICE("");
}

/* Whether the letters are a form of a person's name; ends[i] is where part i ends. */
static bool has_form(const struct local *local, const struct entity *entity,
                     const uint8_t form[FORM_PARTS], size_t ends[FORM_PARTS])
{
    size_t at = 0;
    for (size_t i = 0; i < FORM_PARTS && form[i] != PART_KEEP; i++) {
        struct slice name = name_of_part(entity, form[i]);
        size_t length = is_initial(form[i]) && name.length > 0 ? 1 : name.length;
        if (length == 0 || length > local->count - at ||
            memcmp(name.data, local->letters + at, length) != 0) {
            return false;
        }
        at += length;
        ends[i] = at;
    }
    return at == local->count;
}

/* Marks that stood before a letter come before its part, too. */
static void append_marks(const struct local *local, size_t letter, struct buffer *out)
{
    size_t from = letter == 0 ? 0 : local->places[letter - 1] + 1;
    for (size_t i = from; i < local->places[letter]; i++) {
        if (strchr("._-+", local->text.data[i]) != NULL) {
            buffer_append_byte(out, local->text.data[i]);
        }
    }
}

static bool append_part(struct pseudonyms *p, const struct entity *entity, uint8_t part,
                        struct buffer *out)
{
    char folded[LIMIT_WORD_KEY];
    bool surname = part == PART_SURNAME || part == PART_INITIAL_SURNAME;
    const struct handout_item *item =
        handout_find(&p->handout, surname ? CATEGORY_SURNAME : given_category(entity),
                     name_of_part(entity, part));
    size_t length = item == NULL ? 0 : fold_word(item->surrogate, folded, sizeof folded);
    buffer_append(out, slice_of(folded, is_initial(part) && length > 0 ? 1 : length));
    return length > 0;
}

static bool write_form(struct pseudonyms *p, const struct local *local,
                       const struct entity *entity, const uint8_t form[FORM_PARTS],
                       const size_t ends[FORM_PARTS], struct buffer *out)
{
    for (size_t i = 0; i < FORM_PARTS && form[i] != PART_KEEP; i++) {
        append_marks(local, i == 0 ? 0 : ends[i - 1], out);
        if (!append_part(p, entity, form[i], out)) {
            return false;
        }
    }
    return true;
}

static bool write_local(struct pseudonyms *p, const struct local *local, struct buffer *out)
{
    size_t ends[FORM_PARTS];
    for (size_t i = 0, tried = 0; i < p->cast->entity_count && tried < PEOPLE_TRIED; i++) {
        const struct entity *entity = &p->cast->entities[i];
        tried += entity->type == TYPE_NAME;
        for (size_t f = 0; entity->type == TYPE_NAME && f < sizeof forms / sizeof *forms; f++) {
            buffer_clear(out);
            if (has_form(local, entity, forms[f], ends) &&
                write_form(p, local, entity, forms[f], ends, out)) {
                return true;
            }
        }
    }
    return false;
}

/* Two digits for those the original has, from what was invented for it: they tell apart whom the
 * original's digits tell apart, as far as two can. */
static void append_digits(struct slice invented, struct buffer *out)
{
    unsigned sum = 0;
    for (size_t i = 0; i < invented.length; i++) {
        sum = (sum * 31 + (unsigned char)invented.data[i]) % 100;
    }
    buffer_append_padded(out, sum, 2);
}

bool contact_name_write(struct pseudonyms *pseudonyms, enum type type, struct slice original,
                        struct slice invented, struct buffer *out)
{
    const char *at = memchr(original.data, '@', original.length);
    const char *domain = memchr(invented.data, '@', invented.length);
    struct local local;
    struct buffer name;
    size_t length = at == NULL ? original.length : (size_t)(at - original.data);
    if ((type == TYPE_EMAIL && (at == NULL || domain == NULL)) ||
        !read_local(slice_of(original.data, length), &local)) {
        return false;
    }
    buffer_init(&name, (size_t)LIMIT_WORD_KEY * (FORM_PARTS + 1));
    bool written = write_local(pseudonyms, &local, &name) && !buffer_failed(&name);
    if (written) {
        buffer_append(out, buffer_slice(&name));
        if (local.digits) {
            append_digits(invented, out);
        }
        if (type == TYPE_EMAIL) {
            buffer_append(out, slice_of(domain, invented.length - (size_t)(domain - invented.data)));
        }
    }
    out->failed = out->failed || buffer_failed(&name); /* what was invented would be another text */
    buffer_free(&name);
    return written;
}
