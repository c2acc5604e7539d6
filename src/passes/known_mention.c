/* Mentions of known persons: how far the words of one person reach, and whether they count. */
#include "passes/known.h"
#include "passes/known_person.h"
#include "passes/written.h"

enum {
    KNOWN_CONFIDENCE = 998, /* thousandths: no protection outweighs it */
    INITIALS_BEFORE = 3,
    SHORTEST_LOWER = 3 /* letters of a name that counts alone without its capital */
};

/* A row of one person's words. */
struct row {
    const struct known_names *names;
    const struct letter *letter;
    uint32_t person;
    size_t first, end; /* tokens */
    size_t full;       /* words that are more than an initial */
    bool initials, handle;
    bool unnamed;        /* holds a word whose part in the name is not known here */
    bool given, surname; /* a word of that part is there */
    bool in_order;       /* given names first, or a comma behind the surname */
    bool complete;       /* "Maria Delgado": initials that follow are a credential's */
    bool telling;        /* a word that is no common English word, or has a capital */
    uint8_t field_count;
    struct field_range fields[CANDIDATE_FIELDS];
};

static const struct token *at(const struct row *row, size_t token)
{
    return &row->letter->tokens.items[token];
}

static size_t token_count(const struct row *row)
{
    return row->letter->tokens.count;
}

static bool is_mark(const struct row *row, size_t token, uint8_t mark)
{
    return token < token_count(row) && at(row, token)->kind == TOKEN_MARK &&
           at(row, token)->mark == mark && at(row, token)->space == BREAK_NONE;
}

/* Whether a word stands there that the text before runs on to. */
static bool goes_on(const struct row *row, size_t token)
{
    return token < token_count(row) && at(row, token)->kind == TOKEN_WORD &&
           at(row, token)->space < BREAK_COLUMN;
}

static const struct word_use *use_at(const struct row *row, size_t token)
{
    return goes_on(row, token) ? known_names_use_by(row->names, row->letter, token, row->person)
                               : NULL;
}

/* An initial, written with a capital or with a full stop; *end: behind both. */
static bool is_initial(const struct row *row, size_t token, size_t *end)
{
    if (near_length(letter_word(row->letter, token)) != 1)
        return false;
    bool stop = is_mark(row, token + 1, '.');
    *end = token + 1 + stop;
    return stop || at(row, token)->shape == SHAPE_INITIAL;
}

/* Whether a word of the person begins with this letter. */
static bool fits_initial(const struct row *row, size_t token, bool surname_too)
{
    const struct known_person *person = &row->names->persons[row->person];
    char bytes[LIMIT_WORD_KEY];
    struct slice key = letter_key(row->letter, token, bytes);

    for (size_t i = 0; key.length > 0 && i < person->word_count; i++)
        if (slice_starts_with(person->words[i].key, key) &&
            (surname_too || person->words[i].part != KNOWN_SURNAME))
            return true;
    return false;
}

static void take(struct row *row, size_t token, enum known_part part)
{
    static const uint8_t fields[] = {FIELD_given, FIELD_middle, FIELD_surname};
    const struct token *item = at(row, token);

    row->end = token + 1;
    row->full++;
    row->complete = part == KNOWN_SURNAME && row->given;
    row->in_order |= row->complete;
    row->given |= part == KNOWN_GIVEN || part == KNOWN_MIDDLE;
    row->surname |= part == KNOWN_SURNAME;
    row->handle |= part == KNOWN_HANDLE;
    row->telling |= item->shape != SHAPE_LOWER || !is_common_word(row->letter, token);
    if (part != KNOWN_HANDLE && row->field_count < CANDIDATE_FIELDS)
        row->fields[row->field_count++] =
            (struct field_range){fields[part], {{item->start}, {item->start + item->length}}};
}

/* An initial belongs to the person where it fits, where it stands between two of the words, or,
 * with a full stop, alone behind a given name.  "A" and "I" may be words. */
static bool take_initial(struct row *row, size_t token)
{
    size_t end, behind;

    if (!is_initial(row, token, &end))
        return false;
    bool stop = end > token + 1, fits = fits_initial(row, token, true);
    bool alone = !goes_on(row, end) || !is_initial(row, end, &behind);
    char byte = letter_word(row->letter, token).data[0];
    bool word = goes_on(row, end) && (byte == 'A' || byte == 'I' || byte == 'a');
    bool last = !row->complete && (stop ? fits || (row->given && alone) : fits && !word);
    if (!last && use_at(row, end) == NULL)
        return false;
    row->end = end;
    row->initials = true;
    return true;
}

/* Particles before the surname, or one middle name that the caller does not know. */
static bool take_over(struct row *row, size_t token)
{
    size_t next = token;

    while (next < token + 3 && goes_on(row, next) &&
           value_in_list(row->letter, next, LIST_particle))
        next++;
    bool capital = at(row, token)->shape == SHAPE_CAPITAL || at(row, token)->shape == SHAPE_UPPER;
    if (next == token && row->given && !row->surname && capital &&
        !is_common_word(row->letter, token))
        next++;
    const struct word_use *use = next > token ? use_at(row, next) : NULL;
    if (!use || use->part != KNOWN_SURNAME)
        return false;
    take(row, next, KNOWN_SURNAME);
    row->unnamed = true;
    return true;
}

/* A name that is broken at the end of a line which stands for itself: only its surname is missing.
 */
static bool take_over_line(struct row *row)
{
    if (!row->given || row->surname || row->end >= token_count(row) ||
        at(row, row->end)->kind != TOKEN_WORD || at(row, row->end)->space != BREAK_LINE)
        return false;
    const struct word_use *use = known_names_use_by(row->names, row->letter, row->end, row->person);
    if (!use || use->part != KNOWN_SURNAME)
        return false;
    take(row, row->end, KNOWN_SURNAME);
    return true;
}

/* Whether a whole name stands here: behind a comma it is another mention, not the rest of this one.
 */
static bool another_begins(const struct row *row, size_t token)
{
    size_t end;

    for (size_t i = 0; i < PERSON_WORDS && goes_on(row, token); i++) {
        const struct word_use *use = use_at(row, token);
        if (use && use->part == KNOWN_SURNAME)
            return true;
        if (use)
            end = token + 1;
        else if (!is_initial(row, token, &end))
            return false;
        token = end;
    }
    return false;
}

static bool grow_right(struct row *row)
{
    size_t next = row->end;
    bool comma = is_mark(row, next, ',');

    if (take_over_line(row))
        return true;
    if (comma && (!row->surname || row->given))
        return false;
    if (comma || is_mark(row, next, '-'))
        next++;
    if (!goes_on(row, next))
        return false;
    const struct word_use *use = use_at(row, next);
    bool another = use && row->complete && use->part != KNOWN_SURNAME;
    if (comma ? another_begins(row, next) : another)
        return false; /* "M. Delgado, Delgado's wife", "Maria Delgado Maria Delgado" */
    row->in_order |= comma;
    if (use) {
        take(row, next, use->part);
        return true;
    }
    return take_initial(row, next) || (!comma && take_over(row, next));
}

/* "M. T." before the surname: when one of the initials fits, they are this person's. */
static void take_initials_before(struct row *row, size_t from)
{
    size_t first = row->first, end;
    bool fits = false;

    for (size_t i = 0; i < INITIALS_BEFORE && first > from; i++) {
        size_t token = first - 1;
        if (at(row, first)->space >= BREAK_COLUMN)
            break;
        token -= token > from && is_mark(row, token, '.');
        if (at(row, token)->kind != TOKEN_WORD || !is_initial(row, token, &end) || end != first)
            break;
        fits = fits || fits_initial(row, token, false);
        first = token;
    }
    if (fits) {
        row->first = first;
        row->initials = true;
    }
}

static void grow_left(struct row *row, size_t from)
{
    const struct known_person *person = &row->names->persons[row->person];

    while (person->particles && row->first > from && at(row, row->first)->space < BREAK_COLUMN &&
           at(row, row->first - 1)->kind == TOKEN_WORD &&
           value_in_list(row->letter, row->first - 1, LIST_particle)) {
        row->first--;
        row->unnamed = true;
    }
    if (!row->given)
        take_initials_before(row, from);
}

static bool title_before(const struct row *row)
{
    size_t before = row->first;

    if (before == 0 || at(row, before)->space >= BREAK_LINE)
        return false;
    before--;
    before -= before > 0 && is_mark(row, before, '.');
    return value_in_list(row->letter, before, LIST_title);
}

/* "Will reports pain": a common word that does what persons do. */
static bool acts_as_person(const struct row *row)
{
    return at(row, row->first)->shape == SHAPE_CAPITAL && goes_on(row, row->end) &&
           at(row, row->end)->shape == SHAPE_LOWER &&
           value_in_list(row->letter, row->end, LIST_person_verb);
}

/* Several words of a person count, if they are not all common words in lower case out of order
 * ("may will"); a single one, `word`, counts where it is written as a name, whatever particles stand
 * before it. */
static bool mention_counts(const struct row *row, size_t word)
{
    if (row->handle)
        return true;
    if (row->full > 1)
        return row->telling || row->in_order;
    if (row->initials)
        return row->telling;
    if (title_before(row) || acts_as_person(row))
        return true;
    const struct token *item = at(row, word);
    if (near_length(letter_word(row->letter, word)) < SHORTEST_LOWER)
        return item->shape == SHAPE_CAPITAL && written_as_name(row->letter, word);
    return lexicon_record(row->letter->lexicon, item->attributes)->tier == 0 ||
           written_as_name(row->letter, word);
}

static bool find_of_person(const struct word_use *use, size_t from, size_t token, struct row *row)
{
    row->person = use->person;
    row->first = token;
    take(row, token, use->part);
    struct row alone = *row;
    while (use->part != KNOWN_HANDLE && grow_right(row))
        ;
    grow_left(row, from);
    if (mention_counts(row, token))
        return true;
    *row = alone;
    return mention_counts(row, token);
}

/* "md" of "M.D.", "M. D." or "MD"; *end: behind it.  Bare letters must be in no list. */
static struct slice read_initials(const struct row *row, size_t token, char *key, size_t *end)
{
    size_t length = 0, next = token;
    const struct token *item = at(row, token);

    if (item->shape == SHAPE_UPPER && item->attributes == LEXICON_UNKNOWN) {
        *end = token + 1;
        return letter_key(row->letter, token, key);
    }
    while (next < token_count(row) && length < PERSON_WORDS &&
           at(row, next)->shape == SHAPE_INITIAL &&
           (next == token || at(row, next)->space <= BREAK_BLANK) &&
           (next == token || is_mark(row, next - 1, '.'))) {
        key[length++] = (char)(letter_word(row->letter, next).data[0] | 0x20);
        *end = next + 1 + is_mark(row, next + 1, '.');
        next = *end;
    }
    return slice_of(key, length > 1 ? length : 0);
}

/* Letters that are a credential, too, are one behind a name: "John Smith, M.D." */
static bool is_credential_here(const struct row *row, size_t token, struct slice key)
{
    const struct letter *letter = row->letter;
    uint16_t record = lexicon_find(letter->lexicon, key);

    if (!record_in_list(letter->lexicon, letter->lists, record, LIST_credential) || token == 0 ||
        at(row, token)->space >= BREAK_LINE)
        return false;
    const struct token *before = at(row, token - 1);
    return before->mark == ',' || (before->kind == TOKEN_WORD && before->shape != SHAPE_LOWER);
}

static bool find_initials(size_t token, struct row *row)
{
    char bytes[LIMIT_WORD_KEY];
    struct slice key = read_initials(row, token, bytes, &row->end);
    struct hash_map *initials = (struct hash_map *)&row->names->initials; /* not changed */
    const uint64_t *person = key.length ? hash_map_place(initials, key, false) : NULL;

    if (!person || is_credential_here(row, token, key))
        return false;
    row->first = token;
    row->person = (uint32_t)*person - 1;
    return true;
}

/* A suffix belongs to the name before it, in the next line, too ("GREGORIO" above "III"). */
static size_t behind_suffix(const struct row *row)
{
    size_t next = row->end;

    if (is_mark(row, next, ','))
        next++;
    if (next < token_count(row) && at(row, next)->kind == TOKEN_WORD && at(row, next)->space <= BREAK_LINE &&
        record_in_list(row->letter->lexicon, row->letter->lists, at(row, next)->attributes, LIST_name_suffix))
        return next + 1;
    return row->end;
}

static void fill(const struct row *row, struct candidate *mention)
{
    const struct token *last = at(row, behind_suffix(row) - 1);

    *mention = (struct candidate){
        .range = {{at(row, row->first)->start}, {last->start + last->length}},
        .rule = KNOWN_RULES "name",
        .type = TYPE_NAME,
        .role = (uint8_t)row->names->persons[row->person].role,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = KNOWN_CONFIDENCE,
        .field_count = row->field_count,
        .fields = mention->fields,
    };
    if (row->initials || row->unnamed)
        mention->field_count = 0; /* fields must name every word, or none */
    memcpy(mention->fields, row->fields, sizeof row->fields);
}

bool known_names_find(const struct known_names *names, const struct letter *letter, size_t from,
                      size_t token, struct candidate *mention, size_t *end)
{
    const struct row none = {.names = names, .letter = letter};
    struct row best = none;
    size_t use = known_names_uses(names, letter, token);

    if (letter->tokens.items[token].kind != TOKEN_WORD)
        return false;
    for (size_t i = 0; use > 0 && i < USES_TRIED; i++, use = names->uses[use - 1].next) {
        struct row row = none;
        if (find_of_person(&names->uses[use - 1], from, token, &row) &&
            (best.full == 0 || row.full > best.full ||
             (row.full == best.full && row.end - row.first > best.end - best.first)))
            best = row;
    }
    if (best.full == 0 && !find_initials(token, &best))
        return false;
    fill(&best, mention);
    *end = best.end;
    return true;
}
