/* Persons, organisations and places that no pattern names: runs of words with one tag become candidates. */
#include "passes/evidence.h"
#include "passes/passes.h"

/* A run of tokens of one tag, without joints at its ends. */
struct run {
    size_t first, end; /* tokens, half-open */
    enum tag tag;
};

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->classes->record[token], list);
}

static enum role role_of_word(const struct letter *letter, size_t token)
{
    if (in_list(letter, token, LIST_role_attorney))
        return ROLE_ATTORNEY;
    if (in_list(letter, token, LIST_role_official))
        return ROLE_OFFICIAL;
    if (in_list(letter, token, LIST_role_clinician))
        return ROLE_CLINICIAN;
    if (in_list(letter, token, LIST_relative))
        return ROLE_RELATIVE;
    if (in_list(letter, token, LIST_role_patient))
        return ROLE_PATIENT;
    return ROLE_NONE;
}

enum { ROLE_REACH = 4 }; /* tokens on either side that may say what role a person has */

/* The role that titles, labels and credentials beside a name give it. */
static enum role role_of_run(const struct letter *letter, const struct tagging *tagging, struct run run)
{
    const struct token *items = letter->tokens.items;
    enum role role = ROLE_NONE;

    for (size_t i = run.end; i < letter->tokens.count && i < run.end + ROLE_REACH && items[i].space < BREAK_LINE; i++) {
        if (in_list(letter, i, LIST_credential))
            return in_list(letter, i, LIST_role_attorney) ? ROLE_ATTORNEY : ROLE_CLINICIAN;
        if (items[i].kind == TOKEN_WORD && items[i].shape == SHAPE_LOWER)
            break;
    }
    for (size_t back = 1; back <= ROLE_REACH && back <= run.first; back++) {
        size_t i = run.first - back;
        if (items[i + 1].space >= BREAK_LINE || (tagging->tag[i] == TAG_PERSON && items[i].kind == TOKEN_WORD))
            break;
        if (letter->classes->class[i] == CLASS_PERIOD && items[i].space != BREAK_NONE)
            break;
        if (items[i].kind == TOKEN_WORD && (role = role_of_word(letter, i)) != ROLE_NONE)
            return role;
    }
    return ROLE_NONE;
}

/* The class of the words of a place. */
static enum type type_of_place(const struct letter *letter, struct run run)
{
    bool code = run.end - run.first == 1 && letter->tokens.items[run.first].shape == SHAPE_UPPER &&
                in_list(letter, run.first, LIST_state_code);
    if (code || in_list(letter, run.end - 1, LIST_state) || in_list(letter, run.first, LIST_state))
        return TYPE_STATE;
    if (in_list(letter, run.end - 1, LIST_country) || in_list(letter, run.first, LIST_country))
        return TYPE_COUNTRY;
    if (in_list(letter, run.end - 1, LIST_street_type) && run.end - run.first > 1)
        return TYPE_STREET;
    if (run.end - run.first > 1 && record_in_list(letter->lexicon, letter->lists, letter->tokens.items[run.end - 1].attributes, LIST_county_word))
        return TYPE_COUNTY;
    return TYPE_CITY;
}

static enum type type_of_organization(const struct letter *letter, struct run run)
{
    for (size_t i = run.end; i-- > run.first;)
        if (in_list(letter, i, LIST_facility_head))
            return TYPE_FACILITY;
    return TYPE_ORGANIZATION;
}

enum { MOST_CERTAIN = 979 }; /* thousandths: evidence alone is never as sure as a label or a citation */

/* Confidence in thousandths from a sum of evidence: the logistic of it, with e^-x as (1 - x/1024)^1024, because a
 * mathematical library may round differently on another machine. */
static uint16_t confidence_from(float margin)
{
    double power = 1.0 - (margin > 8 ? 8.0 : (double)margin) / 1024.0;
    for (unsigned i = 0; i < 10; i++)
        power *= power;
    double thousandths = 1000.0 / (1.0 + power);
    return (uint16_t)(thousandths < 500 ? 500 : thousandths > MOST_CERTAIN ? MOST_CERTAIN : thousandths);
}

static bool is_joint_token(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return item->kind != TOKEN_WORD || in_list(letter, token, LIST_article) ||
           (item->shape == SHAPE_LOWER &&
            (word_class_flags(evidence_classes(letter->evidence), letter->classes->class[token]) & CLASS_JOINS));
}

/* "In May Hunter" is a month, "April June Summers" a person: a given name that is a common word, too, joins the
 * surname behind it unless it stands after a preposition. */
static bool is_given_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (items[token].shape != SHAPE_CAPITAL || (!in_list(letter, token, LIST_given_male) && !in_list(letter, token, LIST_given_female)))
        return false;
    return token == 0 || items[token].space >= BREAK_COLUMN ||
           (!in_list(letter, token - 1, LIST_preposition_place) && !in_list(letter, token - 1, LIST_preposition_other) &&
            !in_list(letter, token - 1, LIST_preposition_of) && !in_list(letter, token - 1, LIST_article));
}

/* The initial before the name, with its full stop. */
static bool is_initial_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return token > 0 && items[token].kind == TOKEN_MARK && items[token].mark == '.' && items[token].space == BREAK_NONE &&
           items[token - 1].shape == SHAPE_INITIAL;
}

/* Particles, initials and given names before a surname belong to it: "Mr. de la Cruz", "S. O Neill", "Will Hunter". */
static size_t run_start(const struct letter *letter, const struct tagging *tagging, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t first = run.first;

    while (run.tag == TAG_PERSON && first > 0 && items[first].space <= BREAK_WRAP && items[first].space > BREAK_NONE &&
           tagging->tag[first - 1] != TAG_ORGANIZATION) {
        if (items[first - 1].kind == TOKEN_WORD && (in_list(letter, first - 1, LIST_particle) ||
                                                    (items[run.first].shape == SHAPE_CAPITAL && is_given_before(letter, first - 1))))
            first--;
        else if (is_initial_before(letter, first - 1))
            first -= 2;
        else
            break;
    }
    return first;
}

/* A legal form alone in the line below a firm is the last word of its name, which had no room ("Hollow Indemnity / Company"); one
 * behind a comma is wherever it stands ("Linen Supply, / Inc. She"). */
static size_t legal_form_end(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count;
    bool comma = end < count && items[end].mark == ',';
    size_t form = end + comma, next = form + 1;

    if (form >= count || items[form].space >= BREAK_PAGE || items[form].shape == SHAPE_LOWER || !in_list(letter, form, LIST_legal_form))
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

/* "Kerry Co-op", "Kwik-fit": what a hyphen binds to the last word is part of it. */
static size_t hyphenated_end(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;

    while (end + 1 < letter->tokens.count && items[end].kind == TOKEN_MARK && items[end].mark == '-' && items[end].space == BREAK_NONE &&
           items[end + 1].kind == TOKEN_WORD && items[end + 1].space == BREAK_NONE)
        end += 2;
    return end;
}

/* A hyphen binds the next word to the name ("Smirnova-Gold"), a surname after a lone given name does ("Lamar Quick"), and an initial
 * ("Delgado, Maria A., will"). */
static size_t run_end(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count, end = run.end;

    if (run.tag == TAG_ORGANIZATION)
        return legal_form_end(letter, hyphenated_end(letter, end));
    if (run.tag != TAG_PERSON)
        return end;
    if (end == run.first + 1 && end < count && items[end].shape == SHAPE_CAPITAL && items[end].space <= BREAK_WRAP && items[end].space > BREAK_NONE &&
        items[run.first].shape == SHAPE_CAPITAL &&
        (in_list(letter, run.first, LIST_given_male) || in_list(letter, run.first, LIST_given_female)) &&
        (in_list(letter, end, LIST_surname_us) || in_list(letter, end, LIST_surname_world)))
        end++;
    if (is_last_initial(letter, end))
        end++;
    while (end + 1 < count && items[end].kind == TOKEN_MARK && items[end].mark == '-' && items[end].space == BREAK_NONE &&
           items[end + 1].kind == TOKEN_WORD && items[end + 1].space == BREAK_NONE && items[end + 1].shape != SHAPE_LOWER)
        end += 2;
    return end;
}

/* The full stop of a last initial ("J. S.") goes with the name. */
static uint32_t run_end_byte(const struct letter *letter, struct run run)
{
    const struct token *last = &letter->tokens.items[run.end - 1];
    const struct token *next = last + 1;

    if (last->shape == SHAPE_INITIAL && run.end < letter->tokens.count && next->kind == TOKEN_MARK && next->mark == '.' &&
        next->space == BREAK_NONE)
        return next->start + next->length;
    return last->start + last->length;
}

static enum scrim_status add_run(struct letter *letter, const struct tagging *tagging,
                                 struct run run, struct scrim_error *error)
{
    static const char *const rules[TAG_COUNT] = {"", "name/evidence", "workplace/evidence", "place/evidence"};
    struct candidate candidate = {
        .range = {{letter->tokens.items[run.first].start}, {run_end_byte(letter, run)}},
        .rule = rules[run.tag],
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = confidence_from(tagging->margin[run.first]),
    };

    if (run.tag == TAG_PERSON) {
        candidate.type = TYPE_NAME;
        candidate.role = (uint8_t)role_of_run(letter, tagging, run);
    } else if (run.tag == TAG_PLACE) {
        candidate.type = (uint8_t)type_of_place(letter, run);
    } else {
        candidate.type = (uint8_t)type_of_organization(letter, run);
    }
    return letter_add(letter, &candidate, error);
}

/* A hospital may be somebody's ("St. Mary's Hospital"), a person is not. */
static bool ends_person(const struct letter *letter, struct run run)
{
    return run.tag == TAG_PERSON && letter->tokens.items[run.end].kind == TOKEN_POSSESSIVE;
}

/* "CT and GI" are no states: a code of a state that is also an abbreviation needs an address around it, which patterns see to.  Nor are
 * letters behind a name (FRCS). */
static bool is_abbreviation(const struct letter *letter, struct run run)
{
    if (run.tag == TAG_PERSON || run.end - run.first != 1 || letter->tokens.items[run.first].shape != SHAPE_UPPER)
        return false;
    return in_list(letter, run.first, LIST_credential) || (run.tag == TAG_PLACE && in_list(letter, run.first, LIST_abbreviation));
}

/* An organisation whose words are all generic ("A Professional Corporation") is nobody's name; a facility of that kind may be one
 * ("University Hospital"). */
static bool is_generic(const struct letter *letter, struct run run)
{
    for (size_t i = run.first; i < run.end; i++) {
        uint16_t record = letter->classes->record[i];
        if (letter->tokens.items[i].kind != TOKEN_WORD || letter->tokens.items[i].shape == SHAPE_LOWER)
            continue;
        if (!record_in_list(letter->lexicon, letter->lists, record, LIST_organisation_head) &&
            !record_in_list(letter->lexicon, letter->lists, record, LIST_legal_form) &&
            !record_in_list(letter->lexicon, letter->lists, record, LIST_facility_modifier) &&
            !record_in_list(letter->lexicon, letter->lists, record, LIST_occupation))
            return false;
    }
    return true;
}

/* "UROLOGY CLINIC NOTE", "Antenatal Clinic - Booking visit": a field of medicine, a kind of facility and a kind of document are the
 * title of a sheet, as "Mercy Hospital Discharge Summary" is not. */
static bool is_title_of_sheet(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count, last = run.end - 1, next = run.end;

    for (size_t i = run.first; i < last; i++)
        if (items[i].kind == TOKEN_WORD && items[i].shape != SHAPE_LOWER && !in_list(letter, i, LIST_specialty) &&
            !in_list(letter, i, LIST_heading) && !in_list(letter, i, LIST_document_word))
            return false;
    if (in_list(letter, last, LIST_document_word))
        return true;
    if (!in_list(letter, last, LIST_facility_head) && !in_list(letter, last, LIST_organisation_head) &&
        !in_list(letter, last, LIST_facility_modifier) && !in_list(letter, last, LIST_specialty) && !in_list(letter, last, LIST_heading))
        return false;
    next += next < count && items[next].kind == TOKEN_MARK && items[next].space <= BREAK_WIDE;
    while (next < count && items[next].kind == TOKEN_WORD && items[next].space < BREAK_COLUMN && next < run.end + 4) {
        if (in_list(letter, next, LIST_document_word))
            return true;
        next++;
    }
    return false;
}

static bool is_bracket_of_marker(const struct letter *letter, size_t token, uint8_t mark)
{
    return letter->tokens.items[token].kind == TOKEN_MARK && letter->tokens.items[token].mark == mark &&
           letter->classes->cover[token] == TYPE_MARKER + 1;
}

/* Beside a tag in brackets: the evidence was weighed without the words that the tag replaced, so what was no name before they
 * were removed must not become one. */
static bool stands_beside_tag(const struct letter *letter, struct run run)
{
    size_t after = run.end;

    after += after < letter->tokens.count && letter->tokens.items[after].mark == '.'; /* of an initial */
    return (run.first > 0 && is_bracket_of_marker(letter, run.first - 1, ']')) ||
           (after < letter->tokens.count && is_bracket_of_marker(letter, after, '['));
}

enum { BESIDE_TAG = 950 }; /* thousandths: evidence that needs no neighbours */

/* A title is no part of a name, but "Justice" alone may be one. */
static bool is_leading_title(const struct letter *letter, struct run run)
{
    return run.tag == TAG_PERSON && run.end - run.first > 1 && in_list(letter, run.first, LIST_title);
}

/* Letters behind a name ("Lucian Abara FRCS") stay, unless somebody is called so. */
static bool is_trailing_credential(const struct letter *letter, struct run run)
{
    size_t last = run.end - 1;

    return run.tag == TAG_PERSON && run.end - run.first > 1 && letter->tokens.items[last].shape == SHAPE_UPPER &&
           in_list(letter, last, LIST_credential) && !in_list(letter, last, LIST_surname_us) && !in_list(letter, last, LIST_surname_world);
}

/* The next token that has a tag; most have none, so eight are looked at together. */
static size_t next_name(const struct tagging *tagging, size_t token, size_t count)
{
    for (uint64_t tags; token + sizeof tags <= count; token += sizeof tags) {
        memcpy(&tags, tagging->tag + token, sizeof tags);
        if (tags)
            break;
    }
    while (token < count && tagging->tag[token] == TAG_OUT)
        token++;
    return token;
}

enum scrim_status pass_mentions(struct letter *letter, struct scrim_error *error)
{
    struct tagging tagging;
    enum scrim_status status = evidence_tag(letter, &tagging, error);

    for (size_t i = 0; status == SCRIM_OK && (i = next_name(&tagging, i, letter->tokens.count)) < letter->tokens.count;) {
        struct run run = {i, i + 1, (enum tag)tagging.tag[i]};
        while (run.end < letter->tokens.count && tagging.tag[run.end] == run.tag && letter->tokens.items[run.end].space < BREAK_COLUMN &&
               !ends_person(letter, run))
            run.end++;
        i = run.end;
        if (tagging.margin[run.first] < evidence_acceptance(letter->evidence, run.tag))
            continue;
        while (run.first < run.end && (is_joint_token(letter, run.first) || is_leading_title(letter, run)))
            run.first++;
        while (run.end > run.first && (is_joint_token(letter, run.end - 1) || is_trailing_credential(letter, run)))
            run.end--;
        if (run.first == run.end)
            continue;
        if ((run.tag == TAG_ORGANIZATION && (is_generic(letter, run) || is_title_of_sheet(letter, run))) || is_abbreviation(letter, run))
            continue;
        run.first = run_start(letter, &tagging, run);
        run.end = run_end(letter, run);
        if (stands_beside_tag(letter, run) && confidence_from(tagging.margin[run.first]) < BESIDE_TAG)
            continue;
        status = add_run(letter, &tagging, run, error);
    }
    return status;
}
