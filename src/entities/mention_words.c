#include "entities/mention_words.h"

#include "base/limits.h"
#include "entities/mention_says.h"
#include "passes/word_classes.h"

bool type_has_words(enum type type)
{
    return type == TYPE_NAME || type == TYPE_EMPLOYER || type == TYPE_FACILITY || type == TYPE_ORGANIZATION ||
           type == TYPE_CITY || type == TYPE_COUNTY || type == TYPE_STREET || type == TYPE_STATE || type == TYPE_COUNTRY;
}

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

/* Lists are asked for the phrase the word stands in, too ("medical center" is a head word as a whole). */
static bool phrase_in_list(const struct letter *letter, size_t token, enum list list)
{
    return in_list(letter, token, list) ||
           record_in_list(letter->lexicon, letter->lists, token_record(letter, token), list);
}

static bool is_given(const struct letter *letter, size_t token)
{
    return in_list(letter, token, LIST_given_male) || in_list(letter, token, LIST_given_female) ||
           in_list(letter, token, LIST_given_world);
}

/* Whether two tokens are joined by a hyphen: one double-barrelled name. */
static bool hyphenated(const struct letter *letter, size_t left, size_t right)
{
    const struct token *items = letter->tokens.items;
    return right == left + 2 && items[left + 1].kind == TOKEN_MARK && items[left + 1].mark == '-' &&
           items[left + 1].space == BREAK_NONE && items[right].space == BREAK_NONE;
}

/* The words of a person's name that are neither title, credential nor suffix. */
struct name_words {
    struct mention_word *items;
    size_t count;
    size_t comma; /* number of words before a comma; 0: no comma */
};

enum { TYPED_INITIALS = 3 }; /* letters at most of who dictated or typed */

static bool is_slash_between(const struct token *items, size_t token)
{
    return (items[token].mark == '/' || items[token].mark == ':') && items[token].space == BREAK_NONE && items[token + 1].space == BREAK_NONE;
}

/* "mjq/ls", "RAHAL:kj": who dictated and who typed, by initials. */
static bool is_typist(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count;

    return items[token].length <= TYPED_INITIALS && items[token].shape != SHAPE_CAPITAL &&
           ((token > 1 && items[token - 2].kind == TOKEN_WORD && is_slash_between(items, token - 1)) ||
            (token + 2 < count && items[token + 2].kind == TOKEN_WORD && is_slash_between(items, token + 1)));
}

/* "KTW", "bs" in a chart: letters that are nobody's name. */
static bool is_signed_short(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    return item->length > 1 && item->length <= TYPED_INITIALS && (item->shape == SHAPE_UPPER || item->shape == SHAPE_LOWER) &&
           title_before(letter, token) == token && !is_given(letter, token) && !word_is_surname(letter, token);
}

static void set_single(const struct letter *letter, enum role role, struct mention_word *word)
{
    size_t token = word->token;
    const struct word_attributes *record = lexicon_record(letter->lexicon, letter->tokens.items[token].attributes);
    enum { RARE_SURNAME = 9 }; /* rank class: beyond the first 256 surnames, a given name is likelier */

    if (is_signed_short(letter, token) && !is_typist(letter, token))
        word->part = PART_INITIAL_GIVEN; /* and the surname's last: mention_initial */
    else if (letter->tokens.items[token].shape == SHAPE_INITIAL || is_typist(letter, token))
        word->part = PART_INITIAL_SURNAME;
    else if (title_before(letter, token) != token)
        word->part = PART_SURNAME;
    else if (role == ROLE_RELATIVE) /* "her niece Attracta": relatives are called by their given names */
        word->part = PART_GIVEN;
    else if (is_given(letter, token) && (!word_is_surname(letter, token) || record->rank >= RARE_SURNAME || record->rank == 0))
        word->part = PART_GIVEN;
    else
        word->part = PART_SURNAME;
}

/* Given names first, or surname first as "Delgado, Maria" and "DELGADO MARIA" have it. */
static bool surname_first(const struct letter *letter, const struct name_words *names)
{
    size_t first = names->items[0].token, last = names->items[names->count - 1].token;

    if (names->comma > 0)
        return true;
    return names->count == 2 && !is_given(letter, first) && word_is_surname(letter, first) && is_given(letter, last) &&
           !word_is_surname(letter, last);
}

static void set_initials(const struct letter *letter, struct name_words *names)
{
    for (size_t i = 0; i < names->count; i++) {
        struct mention_word *word = &names->items[i];
        if (is_typist(letter, word->token))
            word->part = PART_INITIAL_SURNAME;
        if (letter->tokens.items[word->token].shape != SHAPE_INITIAL)
            continue;
        word->part = word->part == PART_GIVEN ? PART_INITIAL_GIVEN
                     : word->part == PART_MIDDLE ? PART_INITIAL_MIDDLE : PART_INITIAL_SURNAME;
    }
}

/* Whether the word before belongs to the surname, too: joined by a hyphen, a particle, or a surname before a particle
 * ("Garcia de la Cruz") where a word is left to be the given name. */
static bool joins_surname(const struct letter *letter, const struct name_words *names, size_t surname_start)
{
    const struct mention_word *here = &names->items[surname_start], *before = here - 1;

    if (before->part == PART_PARTICLE || hyphenated(letter, before->token, here->token))
        return true;
    return here->part == PART_PARTICLE && surname_start > 1 && word_is_surname(letter, before->token) && !is_given(letter, before->token);
}

static void set_parts(const struct letter *letter, enum role role, struct name_words *names)
{
    size_t surname_start = names->count - 1, surname_end = names->count, given;

    if (names->count == 0)
        return;
    if (names->count == 1) {
        set_single(letter, role, &names->items[0]);
        return;
    }
    if (surname_first(letter, names)) {
        surname_start = 0;
        surname_end = names->comma > 0 ? names->comma : 1;
        given = surname_end;
    } else {
        while (surname_start > 0 && joins_surname(letter, names, surname_start))
            surname_start--;
        given = 0;
    }
    bool given_seen = false;
    for (size_t i = 0; i < names->count; i++) {
        struct mention_word *word = &names->items[i];
        bool in_surname = i >= surname_start && i < surname_end;
        if (word->part == PART_PARTICLE)
            continue;
        bool joined = i > given && hyphenated(letter, names->items[i - 1].token, word->token);
        if (in_surname)
            word->part = PART_SURNAME;
        else
            word->part = !given_seen || (joined && names->items[i - 1].part == PART_GIVEN) ? PART_GIVEN : PART_MIDDLE;
        given_seen |= !in_surname;
    }
    set_initials(letter, names);
}

/* Parts that the rule's groups named outright. */
static bool set_from_fields(const struct letter *letter, const struct span *span, struct mention_word *word)
{
    uint32_t start = letter->tokens.items[word->token].start;

    for (size_t i = 0; i < span->field_count; i++) {
        const struct field_range *field = &span->fields[i];
        if (start < field->range.start.byte || start >= field->range.end.byte)
            continue;
        bool initial = letter->tokens.items[word->token].shape == SHAPE_INITIAL;
        if (field->field == FIELD_given)
            word->part = initial ? PART_INITIAL_GIVEN : PART_GIVEN;
        else if (field->field == FIELD_middle)
            word->part = initial ? PART_INITIAL_MIDDLE : PART_MIDDLE;
        else if (field->field == FIELD_surname)
            word->part = initial ? PART_INITIAL_SURNAME : PART_SURNAME;
        else if (field->field == FIELD_nickname)
            word->part = PART_NICKNAME;
        else
            continue;
        return true;
    }
    return false;
}

static bool is_title(const struct letter *letter, size_t token)
{
    return in_list(letter, token, LIST_title) && !is_given(letter, token);
}

static bool is_suffix_or_credential(const struct letter *letter, size_t token)
{
    return letter->tokens.items[token].shape != SHAPE_INITIAL &&
           (in_list(letter, token, LIST_name_suffix) ||
            (in_list(letter, token, LIST_credential) && !word_is_surname(letter, token)));
}

/* Where "M.D." begins when words [0, end) end in it, else end.  Its letters are glued, those of initials ("Delgado, M. D.") are not; what
 * follows a single word ("Smith, B.A.") may be either, and counts as the initials. */
static size_t dotted_credential_start(const struct letter *letter, const struct mention_word *words, size_t end)
{
    const struct token *items = letter->tokens.items;
    size_t start = end - 1;

    if (!record_in_list(letter->lexicon, letter->lists, token_record(letter, words[start].token), LIST_credential))
        return end;
    while (start > 0 && words[start].token == words[start - 1].token + 2 && items[words[start].token].space == BREAK_NONE &&
           items[words[start].token - 1].mark == '.')
        start--;
    return start >= 2 && start + 1 < end ? start : end;
}

/* Leaves out the titles before a name and the suffixes and credentials behind it; one word is always left to be the name. */
static void trim_kept(const struct letter *letter, const struct mention_word *words, size_t count, size_t *first, size_t *end)
{
    *first = 0;
    *end = count;
    for (size_t before = count + 1; *end > 1 && *end < before;) {
        before = *end;
        *end = is_suffix_or_credential(letter, words[*end - 1].token) ? *end - 1 : dotted_credential_start(letter, words, *end);
    }
    while (*first + 1 < *end && is_title(letter, words[*first].token))
        ++*first;
}

/* A comma between two words of a mention parts them. */
static bool parted(const struct mention_word *left, const struct mention_word *right, size_t comma_token)
{
    return comma_token > left->token && comma_token < right->token;
}

/* Whether two words are a surname when they are written as one: "Van Dyke", as the lists have it. */
static bool is_glued_surname(const struct letter *letter, size_t left, size_t right)
{
    char key[2 * LIMIT_WORD_KEY];
    size_t length = fold_word(letter_word(letter, left), key, LIMIT_WORD_KEY);
    length += fold_word(letter_word(letter, right), key + length, LIMIT_WORD_KEY);
    uint16_t record = lexicon_find(letter->lexicon, slice_of(key, length));

    return record_in_list(letter->lexicon, letter->lists, record, LIST_surname_us) ||
           record_in_list(letter->lexicon, letter->lists, record, LIST_surname_world);
}

/* Particles have a capital in many names ("Maria De Leon", "DE LA CRUZ, JUAN"); at the beginning of one they may be a given name or a surname
 * ("Van Nguyen", "Le Minh"), unless another particle follows or a list has both words as one ("Van Der Berg", "Van Dyke"). */
static bool is_particle(const struct letter *letter, const struct mention_word *words, size_t first, size_t i, size_t end,
                        size_t comma_token)
{
    size_t token = words[i].token;

    if (!in_list(letter, token, LIST_particle))
        return false;
    if (letter->tokens.items[token].shape == SHAPE_LOWER)
        return true;
    if (letter->tokens.items[token].shape == SHAPE_INITIAL || i + 1 >= end || parted(&words[i], &words[i + 1], comma_token))
        return false;
    if (hyphenated(letter, token, words[i + 1].token)) /* "Al-Hassan" */
        return true;
    if (i > first && !parted(&words[i - 1], &words[i], comma_token))
        return true;
    return in_list(letter, words[i + 1].token, LIST_particle) || (!is_given(letter, token) && !word_is_surname(letter, token)) ||
           is_glued_surname(letter, token, words[i + 1].token);
}

/* A word before the surname that only surnames are ("Maria Garcia Lopez") is one: "Ms. Garcia" may follow. */
static void claim_double_surname(const struct letter *letter, struct mention_word *words, size_t count)
{
    for (size_t i = 1; i + 1 < count; i++)
        if (words[i].part == PART_MIDDLE && words[i + 1].part == PART_SURNAME && word_is_surname(letter, words[i].token) &&
            !is_given(letter, words[i].token))
            words[i].part = PART_SURNAME;
}

static void read_person(const struct letter *letter, const struct span *span, struct mention_word *words, size_t count, size_t comma_token,
                        struct mention_word *scratch)
{
    struct name_words names = {scratch, 0, 0};
    bool by_fields = false;
    size_t first, end;

    trim_kept(letter, words, count, &first, &end);
    for (size_t i = 0; i < count; i++) {
        bool particle = i >= first && i < end && is_particle(letter, words, first, i, end, comma_token);
        words[i].part = PART_SURNAME;
        if (set_from_fields(letter, span, &words[i])) {
            by_fields = true;
            words[i].part = particle ? PART_PARTICLE : words[i].part;
            continue;
        }
        if (i < first || i >= end) {
            words[i].part = PART_KEEP;
            continue;
        }
        if (particle)
            words[i].part = PART_PARTICLE;
        if (comma_token && words[i].token > comma_token && names.comma == 0)
            names.comma = names.count;
        names.items[names.count++] = words[i];
    }
    if (!by_fields) {
        set_parts(letter, span->role_borrowed ? ROLE_NONE : (enum role)span->role, &names);
        for (size_t i = 0, k = 0; i < count; i++)
            if (k < names.count && words[i].token == names.items[k].token)
                words[i].part = names.items[k++].part;
    }
    claim_double_surname(letter, words, count);
}

/* Head words, legal forms, generic modifiers and joints keep the kind of an employer or facility in view. */
static bool keeps_kind(const struct letter *letter, const struct span *span, size_t token, bool first)
{
    const struct token *item = &letter->tokens.items[token];

    if (span->type == TYPE_STREET)
        return phrase_in_list(letter, token, LIST_street_type) || phrase_in_list(letter, token, LIST_direction) ||
               phrase_in_list(letter, token, LIST_unit_word);
    if (span->type == TYPE_COUNTY && phrase_in_list(letter, token, LIST_facility_modifier))
        return true;
    if (span->type != TYPE_EMPLOYER && span->type != TYPE_FACILITY && span->type != TYPE_ORGANIZATION)
        return false;
    if (in_list(letter, token, LIST_conjunction) || in_list(letter, token, LIST_preposition_of) || in_list(letter, token, LIST_article) ||
        in_list(letter, token, LIST_pronoun_possessive))
        return true; /* in capitals, too: SPINE AND JOINT CLINIC */
    if (!first && in_list(letter, token, LIST_credential))
        return true; /* "Valley PT", "Harlan Smiles DDS" */
    return item->shape == SHAPE_LOWER || phrase_in_list(letter, token, LIST_facility_head) ||
           phrase_in_list(letter, token, LIST_organisation_head) || phrase_in_list(letter, token, LIST_legal_form) ||
           phrase_in_list(letter, token, LIST_facility_modifier) || phrase_in_list(letter, token, LIST_specialty);
}

/* "Barnett & Lee": each of the partners has a name. */
static bool behind_ampersand(const struct letter *letter, const struct mention_word *words, size_t i)
{
    return i > 0 && words[i].token == words[i - 1].token + 2 && letter->tokens.items[words[i].token - 1].mark == '&';
}

/* The word that stands for a name all of whose words are generic: the first ("University Hospital"), or, where that is ours, the first behind
 * "of" ("Our Lady of the Valley"). */
static size_t generic_stem(const struct letter *letter, const struct mention_word *words, size_t count)
{
    bool behind_of = false;

    if (!in_list(letter, words[0].token, LIST_pronoun_possessive))
        return 0;
    for (size_t i = 1; i < count; i++) {
        if (behind_of && !in_list(letter, words[i].token, LIST_article))
            return i;
        behind_of = behind_of || in_list(letter, words[i].token, LIST_preposition_of);
    }
    return count - 1;
}

static void read_thing(const struct letter *letter, const struct span *span, struct mention_word *words, size_t count)
{
    bool stem = false, dropping = false;

    for (size_t i = 0; i < count; i++) {
        dropping = dropping && !behind_ampersand(letter, words, i);
        if (keeps_kind(letter, span, words[i].token, i == 0)) {
            words[i].part = PART_KEEP;
            dropping = false;
        } else if (dropping) {
            words[i].part = PART_DROP;
        } else {
            words[i].part = PART_STEM;
            stem = dropping = true;
        }
    }
    if (!stem && count > 0 && span->type != TYPE_STREET)
        words[generic_stem(letter, words, count)].part = PART_STEM;
}

enum scrim_status mention_words_read(struct letter *letter, const struct span *span, struct mention *mention,
                                     struct scrim_error *error)
{
    size_t first = tokens_at(&letter->tokens, span->view.start.byte), end = first, count = 0, comma = 0;

    while (end < letter->tokens.count && letter->tokens.items[end].start < span->view.end.byte)
        end++;
    for (size_t i = first; i < end; i++)
        count += letter->tokens.items[i].kind == TOKEN_WORD;
    struct mention_word *words = arena_take(letter->arena, count, sizeof *words);
    count = 0;
    struct arena_mark before = arena_mark(letter->arena);
    struct mention_word *scratch = arena_take(letter->arena, end - first + 1, sizeof *scratch);
    if (!words || !scratch)
        return error_no_memory(error);
    for (size_t i = first; i < end; i++) {
        if (letter->tokens.items[i].kind == TOKEN_WORD)
            words[count++].token = (uint32_t)i;
        else if (letter->tokens.items[i].mark == ',' && letter->tokens.items[i].kind == TOKEN_MARK && !comma)
            comma = i;
    }
    if (span->type == TYPE_NAME)
        read_person(letter, span, words, count, comma, scratch);
    else
        read_thing(letter, span, words, count);
    arena_release(letter->arena, before);
    mention->words = words;
    mention->word_count = count;
    return SCRIM_OK;
}
