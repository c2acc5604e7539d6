#include "passes/mention_run.h"

#include "passes/word_classes.h"
#include "passes/written.h"

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->classes->record[token], list);
}

static bool is_joint_token(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return item->kind != TOKEN_WORD || in_list(letter, token, LIST_article) ||
           (item->shape == SHAPE_LOWER &&
            (word_class_flags(evidence_classes(letter->evidence), letter->classes->class[token]) & CLASS_JOINS));
}

/* A hospital may be somebody's ("St. Mary's Hospital"), a person is not. */
static bool ends_person(const struct letter *letter, struct run run)
{
    return run.tag == TAG_PERSON && letter->tokens.items[run.end].kind == TOKEN_POSSESSIVE;
}

/* "Ms." with its full stop. */
static bool is_abbreviated_title(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return items[token].shape == SHAPE_CAPITAL && token + 1 < letter->tokens.count && items[token + 1].mark == '.' &&
           items[token + 1].space == BREAK_NONE && in_list(letter, token, LIST_title);
}

/* A title is no part of a name, but "Justice" alone may be one. */
static bool is_leading_title(const struct letter *letter, struct run run)
{
    return run.tag == TAG_PERSON && (is_abbreviated_title(letter, run.first) || (run.end - run.first > 1 && in_list(letter, run.first, LIST_title)));
}

/* The title of the next person, into whose line a name ran: "MARIA T. / Ms. Delgado". */
static bool begins_title(const struct letter *letter, struct run run)
{
    return run.tag == TAG_PERSON && letter->tokens.items[run.end].space == BREAK_WRAP && is_abbreviated_title(letter, run.end);
}

/* Letters behind a name ("Lucian Abara FRCS") stay, unless somebody is called so. */
static bool is_trailing_credential(const struct letter *letter, struct run run)
{
    size_t last = run.end - 1;

    return run.tag == TAG_PERSON && run.end - run.first > 1 && letter->tokens.items[last].shape == SHAPE_UPPER &&
           in_list(letter, last, LIST_credential) && !in_list(letter, last, LIST_surname_us) && !in_list(letter, last, LIST_surname_world);
}

/* In "Delbert that Willie" the word between parts two people. */
static bool parts_people(const struct letter *letter, struct run run)
{
    static const enum list lists[] = {LIST_article, LIST_conjunction, LIST_conjunction_clause, LIST_preposition_place, LIST_preposition_other};
    const struct token *items = letter->tokens.items;

    if (run.tag != TAG_PERSON || items[run.end].shape != SHAPE_LOWER || items[run.first].shape == SHAPE_LOWER || in_list(letter, run.end, LIST_particle))
        return false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (in_list(letter, run.end, lists[i]))
            return true;
    return false;
}

/* "Peach State Health   Policy #: 44": behind a wide blank the label of the next field. */
static bool begins_label(const struct letter *letter, size_t token)
{
    enum { LABEL_WORDS = 3 };
    const struct token *items = letter->tokens.items;
    size_t end = token;

    if (items[token].space != BREAK_WIDE)
        return false;
    while (end < letter->tokens.count && end < token + LABEL_WORDS && items[end].kind == TOKEN_WORD && (end == token || items[end].space <= BREAK_BLANK))
        end++;
    return end > token && end < letter->tokens.count && (items[end].mark == ':' || items[end].mark == '#') && items[end].space <= BREAK_BLANK;
}

/* "MC  Marcy Cardoso, LPN": whether initials in a key stand before a token, wide apart from the name that they are of. */
static bool is_behind_key(const struct letter *letter, size_t token)
{
    enum { KEY_LETTERS = 3 };
    const struct token *name = &letter->tokens.items[token], *key = name - 1;

    return token > 0 && name->space == BREAK_WIDE && name->shape == SHAPE_CAPITAL && key->shape == SHAPE_UPPER &&
           key->length <= KEY_LETTERS && key->space >= BREAK_WIDE;
}

struct run run_read(const struct letter *letter, const struct tagging *tagging, size_t first)
{
    struct run run = {first, first + 1, (enum tag)tagging->tag[first]};

    while (run.end < letter->tokens.count && tagging->tag[run.end] == run.tag &&
           letter->tokens.items[run.end].space < BREAK_COLUMN && !begins_label(letter, run.end) && !ends_person(letter, run) &&
           !begins_title(letter, run) && !parts_people(letter, run) && !is_behind_key(letter, run.end))
        run.end++;
    return run;
}

/* "By New Year's Day W.T. knew us": a day is nobody's name, but a word of a pattern alone may be ("April"). */
static bool is_dated(const struct letter *letter, struct run run, size_t token)
{
    return run.tag == TAG_PERSON && run.end - run.first > 1 && letter->classes->cover[token] == TYPE_DATE + 1;
}

/* "Barnstaple EX31 4JB": the letters of a code are no part of the place before it. */
static bool is_begun_code(const struct letter *letter, struct run run)
{
    const struct token *last = &letter->tokens.items[run.end - 1];

    return run.tag == TAG_PLACE && last->shape == SHAPE_UPPER && run.end < letter->tokens.count && last[1].kind == TOKEN_NUMBER &&
           last[1].space == BREAK_NONE;
}

/* "Santa Cruz MD 53015": a pattern knows the code of the state, which is treated otherwise than the town. */
static bool is_trailing_state(const struct letter *letter, struct run run)
{
    size_t last = run.end - 1;

    return run.tag == TAG_PLACE && run.end - run.first > 1 && letter->tokens.items[last].shape == SHAPE_UPPER &&
           letter->classes->cover[last] == TYPE_STATE + 1 && in_list(letter, last, LIST_state_code);
}

static bool is_in_capitals(struct slice word)
{
    for (size_t i = 0; i < word.length; i++)
        if (word.data[i] < 'A' || word.data[i] > 'Z')
            return false;
    return true;
}

/* The "Jr." of "Rayford Nidiffer, Jr." is nobody's name, nor is that of "ADJUSTER II". */
static bool is_suffix_alone(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;

    return run.tag == TAG_PERSON && run.end - run.first == 1 && run.first > 0 && in_list(letter, run.first, LIST_name_suffix) &&
           (items[run.first - 1].mark == ',' || is_in_capitals(letter_word(letter, run.first)));
}

static bool is_bare_letter(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    bool stop = token + 1 < letter->tokens.count && items[token + 1].mark == '.' && items[token + 1].space == BREAK_NONE;

    return items[token].shape == SHAPE_INITIAL && !stop;
}

/* "O R D E R": a word that is spaced out. */
static bool is_spaced_word(const struct letter *letter, struct run run)
{
    if (run.tag != TAG_PERSON || run.first == 0 || !is_bare_letter(letter, run.first - 1) || letter->tokens.items[run.first].space >= BREAK_LINE)
        return false;
    for (size_t i = run.first; i < run.end; i++)
        if (!is_bare_letter(letter, i))
            return false;
    return true;
}

/* "his dad works at": a verb that nobody is called by. */
static bool is_verb_alone(const struct letter *letter, struct run run)
{
    static const enum list names[] = {LIST_surname_us, LIST_given_male, LIST_given_female, LIST_given_world};

    if (run.tag != TAG_PERSON || run.end - run.first != 1 || !in_list(letter, run.first, LIST_person_verb))
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (in_list(letter, run.first, names[i]))
            return false;
    return true;
}

/* "Two large-bore IVs", "9.1 METs": a short form in the plural is nobody. */
static bool is_plural_of_capitals(const struct letter *letter, struct run run)
{
    struct slice word = letter_word(letter, run.first);

    return run.tag == TAG_PERSON && run.end - run.first == 1 && word.length > 2 && word.data[word.length - 1] == 's' &&
           is_in_capitals((struct slice){word.data, word.length - 1});
}

/* "12 3rd Blvd. Then": neither the small letters behind digits begin a name, nor the kind of street behind them. */
static bool is_of_ordinal(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t small = token - (token > 0 && in_list(letter, token, LIST_street_type));

    return small > 0 && items[small].shape == SHAPE_LOWER && items[small].space == BREAK_NONE && items[small - 1].kind == TOKEN_NUMBER;
}

bool run_trim(const struct letter *letter, struct run *run)
{
    bool of_ordinal = is_of_ordinal(letter, run->first);

    while (run->first < run->end && (is_joint_token(letter, run->first) || is_of_ordinal(letter, run->first) || is_leading_title(letter, *run) ||
                                     is_dated(letter, *run, run->first)))
        run->first++;
    if (of_ordinal && run->first < run->end && letter->tokens.items[run->first - 1].mark == '.')
        return false; /* a sentence begins behind the street */
    while (run->end > run->first && (is_joint_token(letter, run->end - 1) || is_trailing_credential(letter, *run) ||
                                     is_trailing_state(letter, *run) || is_begun_code(letter, *run)))
        run->end--;
    if (run->first < run->end && begins_label(letter, run->first) &&
        (run->tag != TAG_PERSON || letter->tokens.items[run->first].shape == SHAPE_INITIAL))
        return false;
    return run->first < run->end && !is_suffix_alone(letter, *run) && !is_spaced_word(letter, *run) && !is_verb_alone(letter, *run) &&
           !is_plural_of_capitals(letter, *run);
}

/* "In May Hunter" is a month, "April June Summers" a person: a given name joins the surname behind it unless it is an English word, too, and
 * stands after a preposition. */
static bool is_given_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (items[token].shape != SHAPE_CAPITAL || (!in_list(letter, token, LIST_given_male) && !in_list(letter, token, LIST_given_female)))
        return false;
    if (lexicon_record(letter->lexicon, items[token].attributes)->tier == 0)
        return true;
    return token == 0 || items[token].space >= BREAK_COLUMN ||
           (!in_list(letter, token - 1, LIST_preposition_place) && !in_list(letter, token - 1, LIST_preposition_other) &&
            !in_list(letter, token - 1, LIST_preposition_of) && !in_list(letter, token - 1, LIST_article));
}

/* "See Maria Delgado", "In Ricky Storms": a verb or preposition that is also a given name somewhere, before a name that has one. */
static bool leads_full_name(const struct letter *letter, struct run run, size_t token)
{
    bool given = in_list(letter, run.first, LIST_given_male) || in_list(letter, run.first, LIST_given_female);

    return run.end - run.first > 1 && given &&
           (in_list(letter, token, LIST_person_verb) || in_list(letter, token, LIST_preposition_place) || in_list(letter, token, LIST_preposition_other) ||
            in_list(letter, token, LIST_pronoun) || in_list(letter, token, LIST_conjunction));
}

/* The initial before the name, with its full stop. */
static bool is_initial_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return token > 0 && items[token].kind == TOKEN_MARK && items[token].mark == '.' && items[token].space == BREAK_NONE &&
           items[token - 1].shape == SHAPE_INITIAL;
}

/* "RL Fedor": two capitals side by side that are no degree ("MD Fedor").  The code of a state begins a name only where nothing stands before it in
 * a line or behind a label. */
static bool are_joined_initials(const struct letter *letter, size_t token)
{
    static const enum list degrees[] = {LIST_credential, LIST_title, LIST_legal_form};
    enum { LETTERS = 2 };
    const struct token *items = letter->tokens.items;
    bool alone = items[token].space >= BREAK_COLUMN || (token > 0 && items[token - 1].mark == ':');

    if (items[token].shape != SHAPE_UPPER || items[token].length != LETTERS ||
        (!alone && (is_common_word(letter, token) || in_list(letter, token, LIST_state_code))))
        return false;
    for (size_t i = 0; i < sizeof degrees / sizeof *degrees; i++)
        if (in_list(letter, token, degrees[i]))
            return false;
    return true;
}

/* "A Georgiou" in a line of its own: a signature, and no article. */
static bool is_initial_of_line(const struct letter *letter, struct run run, size_t token)
{
    const struct token *items = letter->tokens.items;
    return is_bare_letter(letter, token) && items[token].space >= BREAK_LINE &&
           (run.end == letter->tokens.count || items[run.end].space >= BREAK_LINE || items[run.end].mark == ',');
}

/* The particle that a hyphen joins to the name: "al-Hassan". */
static bool is_hyphened_particle(const struct letter *letter, size_t hyphen, size_t name)
{
    const struct token *items = letter->tokens.items;
    return hyphen > 0 && items[hyphen].kind == TOKEN_MARK && items[hyphen].mark == '-' && items[hyphen].space == BREAK_NONE &&
           items[name].space == BREAK_NONE && items[hyphen - 1].kind == TOKEN_WORD && in_list(letter, hyphen - 1, LIST_particle);
}

enum { PARTS_MOST = 8 }; /* that a name gets on either side; a page of initials is not one name */

/* Particles, initials and given names before a surname belong to it: "Mr. de la Cruz", "al-Hassan", "S. O Neill", "Will Hunter". */
static size_t run_start(const struct letter *letter, const struct tagging *tagging, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t first = run.first, parts = 0;

    while (run.tag == TAG_PERSON && first > 0 && items[first].space <= BREAK_WRAP && tagging->tag[first - 1] != TAG_ORGANIZATION &&
           !is_behind_key(letter, first) && parts++ < PARTS_MOST) {
        if (is_hyphened_particle(letter, first - 1, first) || (items[first].shape == SHAPE_INITIAL && is_initial_before(letter, first - 1)))
            first -= 2;
        else if (items[first].space == BREAK_NONE)
            break;
        else if (items[first - 1].kind == TOKEN_WORD && (in_list(letter, first - 1, LIST_particle) ||
                                                         (items[run.first].shape == SHAPE_CAPITAL &&
                                                          ((is_given_before(letter, first - 1) && !leads_full_name(letter, run, first - 1)) || are_joined_initials(letter, first - 1) ||
                                                           is_initial_of_line(letter, run, first - 1)))))
            first--;
        else if (is_initial_before(letter, first - 1))
            first -= 2;
        else
            break;
    }
    return first;
}

/* "L & M Brothers Amusements", "D&L Cash & Carry": what a sign binds to the first word of a body, letters too. */
static size_t body_start(const struct letter *letter, size_t first)
{
    const struct token *items = letter->tokens.items;
    size_t parts = 0;

    while (first > 1 && items[first].space <= BREAK_WRAP && items[first - 1].space <= BREAK_WRAP && parts++ < PARTS_MOST) {
        if (items[first - 1].mark == '&' && items[first - 2].kind == TOKEN_WORD && items[first - 2].shape != SHAPE_LOWER)
            first -= 2;
        else if (items[first - 1].shape == SHAPE_INITIAL && items[first - 2].mark == '&')
            first--;
        else
            break;
    }
    return first;
}

/* "Kerry Co-op", "Kwik-fit": what a hyphen binds to the last word is part of it. */
static size_t hyphenated_end(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;
    size_t parts = 0;

    while (parts++ < PARTS_MOST && end + 1 < letter->tokens.count && items[end].kind == TOKEN_MARK && items[end].mark == '-' && items[end].space == BREAK_NONE &&
           items[end + 1].kind == TOKEN_WORD && items[end + 1].space == BREAK_NONE)
        end += 2;
    return end;
}

/* A legal form alone in the line below a firm is the last word of its name, which had no room ("Hollow Indemnity / Company"); one
 * behind a comma is wherever it stands ("Linen Supply, / Inc. She"). */
static size_t legal_form_end(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count;
    bool comma = end < count && items[end].mark == ',';
    size_t form = end + comma, next = form + 1;

    if (form >= count || items[form].space >= BREAK_PAGE || items[form].shape == SHAPE_LOWER)
        return end;
    if (comma && letter->classes->phrase[form] > 1 && /* "Speer & Lovell, P.L.C." */
        record_in_list(letter->lexicon, letter->lists, letter->classes->record[form], LIST_legal_form))
        return form + letter->classes->phrase[form];
    if (!in_list(letter, form, LIST_legal_form))
        return end;
    next += next < count && items[next].mark == '.' && items[next].space == BREAK_NONE;
    bool alone = items[form].space >= BREAK_LINE && (next >= count || items[next].space >= BREAK_LINE);
    return comma || alone ? form + 1 : end;
}

/* "Maria A."; at the beginning of a line, where it may number an item, only before a comma. */
static bool is_last_initial(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (token + 1 >= letter->tokens.count || items[token].shape != SHAPE_INITIAL || items[token].space == BREAK_NONE ||
        items[token + 1].mark != '.' || items[token + 1].space != BREAK_NONE)
        return false;
    return items[token].space <= BREAK_WRAP ||
           (items[token].space == BREAK_LINE && token + 2 < letter->tokens.count && items[token + 2].mark == ',');
}

/* "TSOSIE, WILHELMINA R     MRN 007": of a name of several words, before a gap. */
static bool is_initial_in_a_form(const struct letter *letter, struct run run, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (run.end < run.first + 2 || token + 1 >= letter->tokens.count || items[token].shape != SHAPE_INITIAL || items[token].space != BREAK_BLANK)
        return false;
    return items[token + 1].space == BREAK_WIDE || items[token + 1].space >= BREAK_COLUMN;
}

/* "J.S.", "V.A." */
static size_t initials_end(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;
    size_t parts = 0;

    while (items[end - 1].shape == SHAPE_INITIAL && end + 2 < letter->tokens.count && items[end].mark == '.' && items[end].space == BREAK_NONE &&
           items[end + 1].shape == SHAPE_INITIAL && items[end + 1].space == BREAK_NONE && items[end + 2].mark == '.' &&
           items[end + 2].space == BREAK_NONE && parts++ < PARTS_MOST)
        end += 2;
    return end;
}

/* "NIDIFFER, RAYFORD J. JR.", "T.M., Jr.": a suffix behind an initial. */
static size_t suffix_end(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count, next = end;

    if (items[end - 1].shape != SHAPE_INITIAL)
        return end;
    next += next < count && items[next].mark == '.' && items[next].space == BREAK_NONE;
    next += next < count && items[next].mark == ',' && items[next].space == BREAK_NONE;
    bool suffix = next < count && items[next].kind == TOKEN_WORD && items[next].shape != SHAPE_LOWER && items[next].space <= BREAK_WRAP &&
                  in_list(letter, next, LIST_name_suffix);
    return suffix && next > end ? next + 1 : end;
}

/* The letters of a label are nobody's initials: "Rosa Quintanilla D.O.B.: 3/9/1951". */
static bool is_barred(const struct letter *letter, size_t token)
{
    return token < letter->tokens.count && (letter->classes->written[token] & WRITTEN_BARRED);
}

/* "Tully, Marv  M/81", "Attn: J. Bui  F: 555-0172": a letter with a stroke and a number behind it, or a colon, is nobody's initial. */
static bool is_no_initial(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    if (items[token].shape != SHAPE_INITIAL || token + 1 >= letter->tokens.count || items[token + 1].space != BREAK_NONE)
        return false;
    return items[token + 1].mark == ':' || (items[token + 1].mark == '/' && token + 2 < letter->tokens.count && items[token + 2].kind == TOKEN_NUMBER);
}

/* "St. Mary's": the saint is part of the place. */
static size_t saint_end(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t stop = run.end, saint = stop + 1;

    if (run.end - run.first != 1 || saint >= letter->tokens.count || items[run.first].shape != SHAPE_CAPITAL || items[stop].mark != '.' ||
        items[stop].space != BREAK_NONE || items[saint].shape != SHAPE_CAPITAL || items[saint].space > BREAK_WRAP ||
        !record_in_list(letter->lexicon, letter->lists, items[run.first].attributes, LIST_facility_modifier))
        return run.end;
    return saint + 1 + (saint + 1 < letter->tokens.count && items[saint + 1].kind == TOKEN_POSSESSIVE);
}

/* A hyphen binds the next word to the name ("Smirnova-Gold"), a surname after a lone given name does ("Lamar Quick"), and an initial
 * ("Delgado, Maria A., will"). */
static size_t run_end(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count, end = run.end, parts = 0;

    if (run.tag == TAG_ORGANIZATION)
        return legal_form_end(letter, hyphenated_end(letter, initials_end(letter, end)));
    if (run.tag == TAG_PLACE)
        return saint_end(letter, run);
    if (run.tag != TAG_PERSON || is_barred(letter, end))
        return end;
    if (end > run.first + 1 && is_no_initial(letter, end - 1))
        return end - 1;
    if (end == run.first + 1 && end < count && items[end].shape == SHAPE_CAPITAL && items[end].space <= BREAK_WRAP && items[end].space > BREAK_NONE &&
        items[run.first].shape == SHAPE_CAPITAL &&
        (in_list(letter, run.first, LIST_given_male) || in_list(letter, run.first, LIST_given_female)) &&
        (in_list(letter, end, LIST_surname_us) || in_list(letter, end, LIST_surname_world)))
        end++;
    if (is_last_initial(letter, end) || is_initial_in_a_form(letter, run, end))
        end++;
    else if (run.end == run.first + 1)
        end += initials_behind(letter, end);
    end = suffix_end(letter, initials_end(letter, end));
    while (end + 1 < count && items[end].kind == TOKEN_MARK && items[end].mark == '-' && items[end].space == BREAK_NONE &&
           items[end + 1].kind == TOKEN_WORD && items[end + 1].space == BREAK_NONE && items[end + 1].shape != SHAPE_LOWER &&
           parts++ < PARTS_MOST)
        end += 2;
    return end;
}

/* "DELGADO, MARIA" at the beginning of a line, behind a label or before a gap: a surname that is no given name, a comma, and a given name.
 * Elsewhere a comma parts two people. */
static bool is_surname_first(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t given = run.end + 1;
    bool one_word = run.end == run.first + 1 || (run.end == run.first + 3 && items[run.first + 1].mark == '-');

    if (run.tag != TAG_PERSON || !one_word || given >= letter->tokens.count || items[run.end].mark != ',' ||
        items[run.end].space != BREAK_NONE || items[given].kind != TOKEN_WORD || items[given].space > BREAK_BLANK ||
        items[given].shape != items[run.first].shape)
        return false;
    bool gap = given + 1 == letter->tokens.count || items[given + 1].space == BREAK_WIDE || items[given + 1].space >= BREAK_COLUMN;
    bool alone = gap || items[run.first].space >= BREAK_COLUMN || items[run.first - 1].mark == ':';
    return alone && !in_list(letter, run.first, LIST_given_male) && !in_list(letter, run.first, LIST_given_female) &&
           (in_list(letter, run.first, LIST_surname_us) || in_list(letter, run.first, LIST_surname_world)) &&
           (in_list(letter, given, LIST_given_male) || in_list(letter, given, LIST_given_female) || in_list(letter, given, LIST_given_world));
}

/* "Ex-partner Wren": what somebody is to somebody is no part of the name. */
static size_t start_behind_relative(const struct letter *letter, struct run run)
{
    size_t first = run.first;

    for (size_t i = run.first; run.tag == TAG_PERSON && i + 1 < run.end && i - run.first < PARTS_MOST; i++)
        if (letter->tokens.items[i].shape == SHAPE_LOWER && record_in_list(letter->lexicon, letter->lists, letter->tokens.items[i].attributes, LIST_relative))
            first = i + 1;
    return first;
}

void run_extend(const struct letter *letter, const struct tagging *tagging, struct run *run)
{
    run->first = start_behind_relative(letter, *run);
    run->first = run->tag == TAG_ORGANIZATION ? body_start(letter, run->first) : run_start(letter, tagging, *run);
    if (is_surname_first(letter, *run))
        run->end += 2;
    run->end = run_end(letter, *run);
}

uint32_t run_end_byte(const struct letter *letter, struct run run)
{
    const struct token *last = &letter->tokens.items[run.end - 1];
    const struct token *next = last + 1;

    if (last->shape == SHAPE_INITIAL && run.end < letter->tokens.count && next->kind == TOKEN_MARK && next->mark == '.' &&
        next->space == BREAK_NONE)
        return next->start + next->length;
    return last->start + last->length;
}
