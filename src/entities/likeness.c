#include "entities/likeness.h"

static bool stands_for(const struct pairs *nicknames, struct slice nickname, struct slice given)
{
    for (const struct pair *row = pairs_find(nicknames, nickname); row; row = pairs_next(nicknames, row))
        if (slice_equal(row->right, given))
            return true;
    return false;
}

bool nicknames_related(const struct pairs *nicknames, struct slice a, struct slice b)
{
    if (stands_for(nicknames, a, b) || stands_for(nicknames, b, a))
        return true;
    for (const struct pair *row = pairs_find(nicknames, a); row; row = pairs_next(nicknames, row))
        if (stands_for(nicknames, b, row->right))
            return true;
    return false;
}

bool one_typing_error(struct slice a, struct slice b)
{
    size_t start = 0, shorter = a.length < b.length ? a.length : b.length, longer = a.length + b.length - shorter;

    if (longer - shorter > 1)
        return false;
    while (start < shorter && a.data[start] == b.data[start])
        start++;
    size_t tail = 0;
    while (tail < shorter - start && a.data[a.length - 1 - tail] == b.data[b.length - 1 - tail])
        tail++;
    size_t rest_a = a.length - start - tail, rest_b = b.length - start - tail;
    if (rest_a == 2 && rest_b == 2)
        return a.data[start] == b.data[start + 1] && a.data[start + 1] == b.data[start];
    return rest_a <= 1 && rest_b <= 1 && rest_a + rest_b > 0;
}

static bool is_umlaut_letter(char letter)
{
    return letter == 'a' || letter == 'o' || letter == 'u';
}

/* Steps over the "e" behind the letter before, which the other word does not have. */
static bool skips_e(struct slice word, size_t at)
{
    return at > 0 && at < word.length && word.data[at] == 'e' && is_umlaut_letter(word.data[at - 1]);
}

bool umlauts_apart(struct slice a, struct slice b)
{
    size_t i = 0, k = 0;
    bool apart = false;

    while (i < a.length || k < b.length) {
        if (i < a.length && k < b.length && a.data[i] == b.data[k]) {
            i++;
            k++;
        } else if (skips_e(a, i)) {
            i++;
            apart = true;
        } else if (skips_e(b, k)) {
            k++;
            apart = true;
        } else {
            return false;
        }
    }
    return apart;
}
