/* How a word that tells nothing by its capitals would be written: what the dictionaries know of it, and what stands beside it. */
#include "passes/recase_parts.h"
#include "passes/written.h"

enum {
    SHORT_LETTERS = 4, /* an unknown word of no more may be an abbreviation */
    ZIP_DIGITS = 5,
    OWN_LETTERS = 3,   /* at least, of a word that names a body */
    BODY_WORDS = 4,    /* behind the first of a body's name */
    LEAST_OF_NAME = 0, /* hundredths of the weights' sum: it is of a name */
    LEAST_OF_DOUBT = -200
};

/* "MAY", "MARCH": months where a day or a year stands beside them. */
static bool is_dated(const struct recasing *r, size_t token)
{
    return (token > 0 && recase_is_number(r, token - 1)) || recase_is_number(r, token + 1) || recase_in_list(r, token + 1, LIST_preposition_of);
}

/* The street's name behind its number: "7643 JUNIPER LAKE RD". */
static bool is_of_street(const struct recasing *r, size_t token)
{
    bool led = token > 0 && (recase_is_number(r, token - 1) || r->before == USUAL_TITLE || recase_in_list(r, token - 1, LIST_direction));
    for (size_t next = token + 1; led && next <= token + 2; next++)
        if (recase_in_list(r, next, LIST_street_type))
            return true;
    return false;
}

static bool is_prose(const struct recasing *r, size_t token)
{
    const struct word_classes *classes = r->classes;
    unsigned class = r->letter->classes->class[token];
    return recase_item(r, token)->kind == TOKEN_WORD && (word_class_flags(classes, class) & CLASS_FUNCTION) == 0;
}

/* A word that does not tell what a body is for: no modifier, specialty or profession. */
static bool is_own_word(const struct recasing *r, size_t token)
{
    static const enum list telling[] = {LIST_facility_modifier, LIST_facility_head, LIST_organisation_head, LIST_specialty, LIST_occupation,
                                        LIST_document_word, LIST_heading, LIST_relative, LIST_role_patient, LIST_role_clinician, LIST_abbreviation};
    bool own = is_prose(r, token) && recase_item(r, token)->length >= OWN_LETTERS;
    for (size_t i = 0; own && i < sizeof telling / sizeof *telling; i++)
        own = !recase_in_list(r, token, telling[i]);
    return own;
}

/* The end of a body's name that may begin with this word: "at GRANITE BEND COMMUNITY HOSPITAL", without an article. */
static size_t body_end(const struct recasing *r, size_t token)
{
    bool led = recase_item(r, token)->space >= BREAK_COLUMN ||
               (token > 0 && (recase_in_list(r, token - 1, LIST_preposition_place) || recase_in_list(r, token - 1, LIST_preposition_of)));
    for (size_t next = token + 1; led && next <= token + BODY_WORDS && next < r->letter->tokens.count; next++) {
        if (!is_prose(r, next) || recase_item(r, next)->space >= BREAK_COLUMN)
            break;
        if (recase_in_list(r, next, LIST_facility_head) || recase_in_list(r, next, LIST_organisation_head))
            return next + 1;
    }
    return 0;
}

/* Two letters that stand for a state: before a ZIP, or behind a comma at the end of a line. */
static bool is_state_code(const struct recasing *r, size_t token)
{
    size_t next = token + 1;
    if (!recase_in_list(r, token, LIST_state_code))
        return false;
    if (recase_is_number(r, next) && recase_item(r, next)->length == ZIP_DIGITS)
        return true;
    return token > 0 && recase_item(r, token - 1)->kind == TOKEN_MARK && recase_item(r, token - 1)->mark == ',' &&
           (recase_tier(r, token) == 0 || next == r->letter->tokens.count || recase_item(r, next)->space >= BREAK_COLUMN);
}

/* "asked lalitha", "my brother tendai", "okoro said": where people stand. */
static bool is_beside_person_word(const struct recasing *r, size_t token)
{
    bool led = token > 0 && recase_item(r, token)->space <= BREAK_WRAP &&
               (recase_in_list(r, token - 1, LIST_person_verb) || recase_in_list(r, token - 1, LIST_relative));
    bool acts = token + 1 < r->letter->tokens.count && recase_item(r, token + 1)->space <= BREAK_WRAP && recase_in_list(r, token + 1, LIST_person_verb);
    return led || acts;
}

static bool is_in_name_list(const struct recasing *r, size_t token)
{
    static const enum list names[] = {LIST_surname_us, LIST_surname_world, LIST_given_male, LIST_given_female, LIST_given_world};
    bool name = false;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        name = name || recase_in_list(r, token, names[i]);
    return name;
}

/* A name that is a rare word too, where people stand: "wells said". */
static bool is_rare_name(const struct recasing *r, size_t token)
{
    return is_in_name_list(r, token) && recase_lacks_capitals(r) && (recase_tier(r, token) == 0 || recase_tier(r, token) > COMMON_TIER) && is_beside_person_word(r, token);
}

/* A word that no dictionary knows: a name among capitals, where it is too long for an abbreviation; elsewhere only behind a name and where
 * people stand. */
static enum usual usual_unknown(const struct recasing *r, size_t token)
{
    if (r->before == USUAL_TITLE)
        return USUAL_TITLE;
    if (recase_lacks_capitals(r))
        return recase_item(r, token)->length >= SHORT_LETTERS && is_beside_person_word(r, token) ? USUAL_TITLE : USUAL_LOWER;
    return recase_item(r, token)->length > SHORT_LETTERS ? USUAL_TITLE : USUAL_AS_IS;
}

/* How a word of English prose is usually written, by its class and the word before it. */
static enum usual usual_of(const struct recasing *r, size_t token)
{
    unsigned class = r->letter->classes->class[token];
    unsigned flags = word_class_flags(r->classes, class);
    bool plain = is_common_word(r->letter, token) && !is_in_name_list(r, token); /* "the dr said" */
    if (r->titled && (flags & CLASS_FUNCTION) == 0 && !plain)
        return USUAL_TITLE;
    if (flags & CLASS_WRITTEN)
        return is_common_word(r->letter, token) ? USUAL_LOWER : USUAL_UPPER;
    if (is_state_code(r, token))
        return USUAL_UPPER;
    if (record_in_list(r->letter->lexicon, r->letter->lists, r->letter->classes->record[token], LIST_holiday))
        return USUAL_TITLE;
    if (recase_in_list(r, token, LIST_month) && recase_tier(r, token) != 0)
        return is_dated(r, token) ? USUAL_TITLE : USUAL_LOWER;
    if (flags & CLASS_CAPITAL)
        return USUAL_TITLE;
    if (class == CLASS_UNKNOWN)
        return usual_unknown(r, token);
    if ((flags & CLASS_FOLLOWS) && (r->before == USUAL_TITLE || is_rare_name(r, token)))
        return USUAL_TITLE;
    return token < r->body_end || is_of_street(r, token) ? USUAL_TITLE : USUAL_LOWER;
}

/* By the words around it, where capitals tell nothing; hundredths. */
static int sum_of_name(const struct recasing *r, size_t token, bool named)
{
    struct context_place place;

    return context_capital_at(r->letter, token, named, &place) ? context_sum(r->letter->context, r->letter, &r->cover, &place) : 0;
}

/* "sobhani, k." */
static bool is_behind_surname(const struct recasing *r, size_t token)
{
    return token > 1 && recase_item(r, token - 1)->kind == TOKEN_MARK && recase_item(r, token - 1)->mark == ',' &&
           recase_item(r, token)->space == BREAK_BLANK && recase_item(r, token - 2)->shape == SHAPE_CAPITAL;
}

/* "k. batiste": a name behind an initial. */
static bool leads_surname(const struct recasing *r, size_t token)
{
    if (token >= r->letter->tokens.count || recase_item(r, token)->kind != TOKEN_WORD || recase_item(r, token)->space != BREAK_BLANK ||
        recase_item(r, token)->length == 1)
        return false;
    unsigned flags = word_class_flags(r->classes, r->letter->classes->class[token]);
    return ((flags & CLASS_CAPITAL) != 0 && is_in_name_list(r, token)) || sum_of_name(r, token, true) > LEAST_OF_NAME;
}

/* A letter by itself: an article, or an initial. */
static enum usual usual_letter(const struct recasing *r, size_t token)
{
    size_t next = token + 1;
    bool word_follows = next < r->letter->tokens.count && recase_item(r, next)->kind == TOKEN_WORD;
    bool stop_follows = next < r->letter->tokens.count && recase_item(r, next)->kind == TOKEN_MARK && recase_item(r, next)->mark == '.';
    if (recase_in_list(r, token, LIST_article) && word_follows)
        return USUAL_LOWER;
    if (!recase_lacks_capitals(r))
        return USUAL_AS_IS;
    bool named = (r->before == USUAL_TITLE || is_behind_surname(r, token)) && stop_follows;
    bool street = recase_in_list(r, next, LIST_street_type) || (token > 0 && recase_is_number(r, token - 1) && recase_in_list(r, token, LIST_direction));
    bool initial = stop_follows && sum_of_name(r, token, r->before == USUAL_TITLE) > LEAST_OF_NAME;
    return named || street || initial || leads_surname(r, stop_follows ? next + 1 : next) ? USUAL_UPPER : USUAL_AS_IS;
}

/* Whether a capital is but a guess: the word is in no dictionary, or would be of a name because the word before is. */
static bool is_guessed(const struct recasing *r, size_t token)
{
    unsigned class = r->letter->classes->class[token];
    return !recase_lacks_capitals(r) && (class == CLASS_UNKNOWN || (word_class_flags(r->classes, class) & CLASS_CAPITAL) == 0);
}

enum usual recase_usual(struct recasing *r, size_t token)
{
    enum usual usual;

    if (token >= r->body_end && is_own_word(r, token))
        r->body_end = body_end(r, token);
    if (recase_in_code(r, token, &usual))
        return usual;
    if (recase_item(r, token)->length == 1)
        return usual_letter(r, token);
    usual = usual_of(r, token);
    if (usual == USUAL_UPPER)
        return usual;
    int sum = sum_of_name(r, token, r->before == USUAL_TITLE);
    if (sum > LEAST_OF_NAME)
        return USUAL_TITLE;
    return usual == USUAL_TITLE && sum < LEAST_OF_DOUBT && is_guessed(r, token) ? USUAL_LOWER : usual;
}
