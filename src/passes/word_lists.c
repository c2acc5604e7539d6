#include "passes/word_lists.h"

static struct list_set set_of(const struct word_lists *lists, const enum list *members, size_t count)
{
    struct list_set set = {{0, 0}};
    for (size_t i = 0; i < count; i++) {
        int number = lists->number[members[i]];
        if (number >= 0)
            set.bits[number >> 6] |= UINT64_C(1) << (number & 63);
    }
    return set;
}

void word_lists_find(const struct lexicon *lexicon, struct word_lists *lists)
{
    static const char *const names[LIST_COUNT] = {
#define LIST(symbol, name) name,
#include "passes/word_lists.def"
#undef LIST
    };
    for (size_t i = 0; i < LIST_COUNT; i++)
        lists->number[i] = lexicon_list(lexicon, slice_from_string(names[i]));
    static const enum list trades[] = {LIST_occupation, LIST_occupation_head, LIST_occupation_doubt, LIST_trade_word};
    static const enum list beside_trade[] = {LIST_article, LIST_conjunction, LIST_conjunction_clause, LIST_preposition_of, LIST_preposition_place,
                                             LIST_preposition_other, LIST_preposition_for, LIST_preposition_agent, LIST_pronoun,
                                             LIST_pronoun_possessive, LIST_auxiliary, LIST_person_verb, LIST_relative, LIST_role_patient,
                                             LIST_trade_aside, LIST_number_word, LIST_title};
    static const enum list calendar[] = {LIST_month, LIST_weekday, LIST_season, LIST_holiday};
    static const enum list before_hole[] = {LIST_article, LIST_preposition_of, LIST_preposition_place, LIST_preposition_other,
                                            LIST_preposition_for, LIST_preposition_agent, LIST_pronoun_possessive, LIST_title};
    static const enum list behind_hole[] = {LIST_preposition_of, LIST_preposition_place, LIST_preposition_other, LIST_preposition_for,
                                            LIST_preposition_agent, LIST_conjunction, LIST_conjunction_clause, LIST_auxiliary};
    static const enum list before_stop[] = {LIST_article, LIST_preposition_of, LIST_preposition_place, LIST_preposition_other, LIST_preposition_for,
                                            LIST_preposition_agent, LIST_pronoun_possessive, LIST_conjunction, LIST_greeting};
    static const enum list heads[] = {LIST_facility_head, LIST_organisation_head, LIST_street_type};
    static const enum list given[] = {LIST_given_female, LIST_given_male, LIST_given_world};
    static const enum list kinds[] = {LIST_facility_head, LIST_facility_modifier, LIST_organisation_head, LIST_generic_body,
                                      LIST_legal_form, LIST_street_type, LIST_county_word, LIST_title};
    lists->given = set_of(lists, given, sizeof given / sizeof *given);
    lists->kinds = set_of(lists, kinds, sizeof kinds / sizeof *kinds);
    lists->heads = set_of(lists, heads, sizeof heads / sizeof *heads);
    lists->trades = set_of(lists, trades, sizeof trades / sizeof *trades);
    lists->beside_trade = set_of(lists, beside_trade, sizeof beside_trade / sizeof *beside_trade);
    lists->calendar = set_of(lists, calendar, sizeof calendar / sizeof *calendar);
    lists->before_hole = set_of(lists, before_hole, sizeof before_hole / sizeof *before_hole);
    lists->behind_hole = set_of(lists, behind_hole, sizeof behind_hole / sizeof *behind_hole);
    lists->before_stop = set_of(lists, before_stop, sizeof before_stop / sizeof *before_stop);
}
