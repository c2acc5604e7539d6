/* Persons, organisations and places that no pattern names: runs of words with one tag become candidates. */
#include "passes/evidence.h"
#include "passes/mention_run.h"
#include "passes/passes.h"
#include "passes/word_classes.h"

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->classes->record[token], list);
}

/* Of the word, or of the phrase that it stands in. */
static enum role role_of_word(const struct letter *letter, size_t token)
{
    static const struct {
        enum list list;
        enum role role;
    } roles[] = {{LIST_role_attorney, ROLE_ATTORNEY}, {LIST_role_other, ROLE_OTHER}, {LIST_role_official, ROLE_OFFICIAL},
                 {LIST_role_clinician, ROLE_CLINICIAN}, {LIST_relative, ROLE_RELATIVE}, {LIST_role_patient, ROLE_PATIENT}};
    const struct word_attributes *phrase = lexicon_record(letter->lexicon, letter->classes->record[token]);
    const struct word_attributes *word = lexicon_record(letter->lexicon, letter->tokens.items[token].attributes);

    /* "Pt Ndlovu" is the patient, "PT" may be the therapist. */
    if (letter->tokens.items[token].shape != SHAPE_UPPER && attributes_in_list(phrase, letter->lists->number[LIST_role_patient]))
        return ROLE_PATIENT;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (attributes_in_list(phrase, letter->lists->number[roles[i].list]))
            return roles[i].role;
    return attributes_in_list(word, letter->lists->number[LIST_role_patient]) ? ROLE_PATIENT : ROLE_NONE; /* "the patient" is a phrase */
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
    if (run.end - run.first > 1 && (in_list(letter, run.end - 1, LIST_street_type) || in_list(letter, run.first, LIST_unit_word)))
        return TYPE_STREET; /* "Coxwell Street", "Apt C" */
    if (run.end - run.first > 1 && record_in_list(letter->lexicon, letter->lists, letter->tokens.items[run.end - 1].attributes, LIST_county_word))
        return TYPE_COUNTY;
    return TYPE_CITY;
}

enum {
    HOUSE_DIGITS = 5,
    WITH_HOUSE = 940 /* thousandths: a pattern that knows the whole address says more */
};

/* "9 Hunters Knoll": the number of the house, one blank before its street. */
static bool is_house_number(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;

    if (run.first == 0 || items[run.first].space != BREAK_BLANK || items[run.first - 1].kind != TOKEN_NUMBER ||
        items[run.first - 1].length > HOUSE_DIGITS)
        return false;
    return run.first < 2 || items[run.first - 1].space != BREAK_NONE || items[run.first - 2].mark == '(' || items[run.first - 2].mark == '"';
}

static enum type type_of_organization(const struct letter *letter, struct run run)
{
    for (size_t i = run.end; i-- > run.first;)
        if (in_list(letter, i, LIST_facility_head))
            return TYPE_FACILITY;
    return TYPE_ORGANIZATION;
}

/* Confidence in thousandths from a sum of evidence: the logistic of it, with e^-x as (1 - x/1024)^1024, because a
 * mathematical library may round differently on another machine. */
static uint16_t confidence_from(float margin)
{
    double power = 1.0 - (margin > 8 ? 8.0 : (double)margin) / 1024.0;
    for (unsigned i = 0; i < 10; i++)
        power *= power;
    double thousandths = 1000.0 / (1.0 + power);
    return (uint16_t)(thousandths < 500 ? 500 : thousandths > MOST_OF_EVIDENCE ? MOST_OF_EVIDENCE : thousandths);
}

static enum scrim_status add_run(struct letter *letter, const struct tagging *tagging, struct run run, uint16_t confidence,
                                 struct scrim_error *error)
{
    static const char *const rules[TAG_COUNT] = {"", "name/evidence", "workplace/evidence", "place/evidence"};
    struct candidate candidate = {
        .range = {{letter->tokens.items[run.first].start}, {run_end_byte(letter, run)}},
        .rule = rules[run.tag],
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = confidence,
    };

    if (run.tag == TAG_PLACE && type_of_place(letter, run) == TYPE_STREET && is_house_number(letter, run)) {
        candidate.range.start.byte = letter->tokens.items[run.first - 1].start;
        candidate.confidence = candidate.confidence < WITH_HOUSE ? candidate.confidence : WITH_HOUSE;
    }
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

/* "CT and GI" are no states: a code of a state that is also an abbreviation needs an address around it, which patterns see to.  Nor are
 * letters behind a name (FRCS). */
static bool is_abbreviation(const struct letter *letter, struct run run)
{
    if (run.tag == TAG_PERSON || run.end - run.first != 1 || letter->tokens.items[run.first].shape != SHAPE_UPPER)
        return false;
    return in_list(letter, run.first, LIST_credential) || (run.tag == TAG_PLACE && in_list(letter, run.first, LIST_abbreviation));
}

static bool is_generic_word(const struct letter *letter, size_t token)
{
    static const enum list lists[] = {LIST_generic_body, LIST_legal_form, LIST_title};

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (in_list(letter, token, lists[i]))
            return true;
    return false;
}

/* An organisation whose words are all generic ("A Professional Corporation", "Assistant Attorney General") is nobody's name; a facility of
 * that kind may be one ("University Hospital"). */
static bool is_generic(const struct letter *letter, struct run run)
{
    for (size_t i = run.first; i < run.end; i++) {
        const struct token *item = &letter->tokens.items[i];
        if (item->kind == TOKEN_WORD && item->shape != SHAPE_LOWER && !is_generic_word(letter, i))
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

/* "Lot 23A" of a vaccine: what numbers a part of a house names no place. */
static bool is_unit_alone(const struct letter *letter, struct run run)
{
    return run.tag == TAG_PLACE && run.end - run.first == 1 && in_list(letter, run.first, LIST_unit_word);
}

static bool is_preposition(const struct letter *letter, size_t token)
{
    return in_list(letter, token, LIST_preposition_place) || in_list(letter, token, LIST_preposition_other) ||
           in_list(letter, token, LIST_preposition_of);
}

/* A state or country alone is the place, whatever is said of it: "Under California workers' compensation law". */
static void settle_region(const struct letter *letter, struct run *run)
{
    size_t first = run->first + (run->tag == TAG_ORGANIZATION && is_preposition(letter, run->first));
    bool region = run->tag == TAG_ORGANIZATION && first < run->end;

    for (size_t i = first; region && i < run->end; i++)
        region = in_list(letter, i, LIST_state) || in_list(letter, i, LIST_country);
    if (region)
        *run = (struct run){first, run->end, TAG_PLACE};
}

static bool is_bracket_of_marker(const struct letter *letter, size_t token, uint8_t mark)
{
    return letter->tokens.items[token].kind == TOKEN_MARK && letter->tokens.items[token].mark == mark &&
           letter->classes->cover[token] == TYPE_MARKER + 1;
}

static bool is_point(const struct token *item)
{
    return item->kind == TOKEN_MARK && item->mark != 0 && strchr(".,;:", item->mark) != NULL;
}

/* Beside a tag in brackets: the evidence was weighed without the words that the tag replaced, so what was no name before they
 * were removed must not become one. */
static bool stands_beside_tag(const struct letter *letter, struct run run)
{
    const struct token *items = letter->tokens.items;
    size_t before = run.first, after = run.end;

    after += after < letter->tokens.count && is_point(&items[after]); /* of an initial; "grace; [NAME-1]" */
    before -= before > 1 && is_point(&items[before - 1]);             /* "[CITY-1], N H" */
    return (before > 0 && is_bracket_of_marker(letter, before - 1, ']')) ||
           (after < letter->tokens.count && is_bracket_of_marker(letter, after, '['));
}

enum { BESIDE_TAG = 950 }; /* thousandths: evidence that needs no neighbours */

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

/* The sum of the run that a token with a tag stands in; `at` goes along with the tokens that are asked for. */
static float margin_at(const struct tagging *tagging, size_t token, size_t *at)
{
    while (*at + 1 < tagging->run_count && tagging->runs[*at + 1].first <= token)
        ++*at;
    return tagging->runs[*at].margin;
}

enum scrim_status pass_mentions(struct letter *letter, struct scrim_error *error)
{
    struct tagging tagging;
    struct arena_mark before = arena_mark(letter->arena);
    enum scrim_status status = evidence_tag(letter, &tagging, error);
    size_t at = 0;

    for (size_t i = 0; status == SCRIM_OK && (i = next_name(&tagging, i, letter->tokens.count)) < letter->tokens.count;) {
        struct run run = run_read(letter, &tagging, i);
        float margin = margin_at(&tagging, i, &at);
        i = run.end;
        if (margin < evidence_acceptance(letter->evidence, run.tag) || !run_trim(letter, &run))
            continue;
        if ((run.tag == TAG_ORGANIZATION && (is_generic(letter, run) || is_title_of_sheet(letter, run))) || is_abbreviation(letter, run) ||
            is_unit_alone(letter, run))
            continue;
        settle_region(letter, &run);
        run_extend(letter, &tagging, &run);
        i = run.end > i ? run.end : i; /* what it was extended over is not read again */
        uint16_t confidence = confidence_from(margin);
        if (!letter_looks_at(letter, run.first) || (stands_beside_tag(letter, run) && confidence < BESIDE_TAG))
            continue;
        status = add_run(letter, &tagging, run, confidence, error);
    }
    arena_release(letter->arena, before); /* the tags */
    return status;
}
