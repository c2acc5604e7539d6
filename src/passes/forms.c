/* A form that somebody is to fill in has blanks behind its labels and none in its sentences: nothing was taken out there.  A letter whose
 * names were blotted out has blanks in its sentences too, or other traces.  Where there are boxes to tick, the blanks behind labels and on the
 * lines of the boxes are to be filled in whatever the rest of the letter is.  And where several holes are sure, a double blank that might
 * be a slip of the space bar is one more. */
#include "passes/passes.h"

enum {
    FORM_BLANKS = 3,       /* blanks behind labels, when no sentence has one */
    BLANKS_A_SENTENCE = 6, /* of them for each that a sentence has: "Yes, on ___/___/____" */
    FORM_BOXES = 2,        /* "[ ]" */
    SLIP_CONFIDENCE = 650, /* thousandths: a gap of less is believed only beside sure ones */
    SURE_CONFIDENCE = 880,
    SURE_GAPS = 3,
    LABEL_REACH = 400      /* bytes before a blank in which its label is looked for; a longer line has none */
};

static struct slice text_of(const struct letter *letter, const struct candidate *candidate)
{
    return slice_of(letter->view.text.data + candidate->range.start.byte, view_range_length(candidate->range));
}

/* "____", "___/___/____" */
static bool is_blank(struct slice text)
{
    bool line = false;

    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] != '_' && text.data[i] != '/' && text.data[i] != '-' && text.data[i] != ' ')
            return false;
        line |= text.data[i] == '_';
    }
    return line;
}

static bool is_filling(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '_' || byte == '/' || byte == '-';
}

/* Behind "Name:", "(street, floor)", "Employer?", "$", "3.", a box, or at the start of a line. */
static bool is_behind_label(const struct letter *letter, const struct candidate *candidate)
{
    const char *text = letter->view.text.data;
    size_t at = candidate->range.start.byte, last = at > LABEL_REACH ? at - LABEL_REACH : 0;

    while (at > last && is_filling(text[at - 1]))
        at--;
    if (at == last || text[at - 1] == '\n' || text[at - 1] == '\f')
        return true;
    return memchr(":)?$#]", text[at - 1], 6) != NULL || (text[at - 1] == '.' && at > 1 && text[at - 2] >= '0' && text[at - 2] <= '9');
}

struct blanks {
    size_t behind_labels, in_sentences;
    bool other_traces; /* of an earlier redaction */
};

static struct blanks count_blanks(const struct letter *letter)
{
    struct blanks blanks = {0};

    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->fate == FATE_REJECTED || (candidate->type != TYPE_MARKER && candidate->type != TYPE_GAP))
            continue;
        if (!is_blank(text_of(letter, candidate)))
            blanks.other_traces = true;
        else if (is_behind_label(letter, candidate))
            blanks.behind_labels++;
        else
            blanks.in_sentences++;
    }
    return blanks;
}

/* Whether what stands between the brackets is a box's. */
static bool is_ticked_or_not(char byte)
{
    return byte == ' ' || byte == 'x' || byte == 'X' || byte == '_';
}

static bool is_box(const char *text)
{
    return text[0] == '[' && is_ticked_or_not(text[1]) && text[2] == ']';
}

static bool is_round_box(const char *text)
{
    return text[0] == '(' && is_ticked_or_not(text[1]) && text[2] == ')';
}

/* "(X) shooting  ( ) dull": brackets are boxes where one is ticked. */
static bool has_round_boxes(struct slice text)
{
    size_t boxes = 0, ticked = 0;

    for (size_t i = 0; i + 2 < text.length; i++)
        if (is_round_box(text.data + i)) {
            boxes++;
            ticked += text.data[i + 1] == 'x' || text.data[i + 1] == 'X';
        }
    return ticked > 0 && boxes >= FORM_BOXES;
}

static void reject_empty_boxes(struct letter *letter)
{
    const char *text = letter->view.text.data;

    for (size_t i = 0; i < letter->candidates.count; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        size_t start = candidate->range.start.byte;
        if (candidate->type == TYPE_GAP && start > 0 && start + 1 < letter->view.text.length && is_round_box(text + start - 1))
            candidate->fate = FATE_REJECTED;
    }
}

static size_t count_boxes(struct slice text)
{
    size_t boxes = 0;

    for (size_t i = 0; i + 2 < text.length; i++)
        boxes += is_box(text.data + i);
    return boxes;
}

static bool is_on_line_of_box(const struct letter *letter, const struct candidate *candidate)
{
    const char *text = letter->view.text.data;
    size_t at = candidate->range.start.byte, last = at > LABEL_REACH ? at - LABEL_REACH : 0;

    for (; at > last && text[at - 1] != '\n'; at--)
        if (at > 2 && is_box(text + at - 3))
            return true;
    size_t most = letter->view.text.length - candidate->range.end.byte > LABEL_REACH ? candidate->range.end.byte + LABEL_REACH : letter->view.text.length;
    for (at = candidate->range.end.byte; at + 2 < most && text[at] != '\n'; at++)
        if (is_box(text + at))
            return true;
    return false;
}

static bool is_form(const struct blanks *blanks)
{
    return !blanks->other_traces && blanks->behind_labels >= FORM_BLANKS &&
           blanks->behind_labels >= blanks->in_sentences * BLANKS_A_SENTENCE;
}

/* A template has nobody in it yet: boxes to tick, several blanks, and no day, name or number. */
static bool is_template(const struct letter *letter, const struct blanks *blanks)
{
    enum { TEMPLATE_BLANKS = 5 };

    if (blanks->other_traces || blanks->behind_labels + blanks->in_sentences < TEMPLATE_BLANKS)
        return false;
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->fate != FATE_REJECTED && candidate->type != TYPE_PROTECT && candidate->type != TYPE_MARKER && candidate->type != TYPE_GAP &&
            candidate->confidence >= SURE_CONFIDENCE)
            return false;
    }
    return true;
}

static void reject_slips(struct letter *letter)
{
    size_t sure = 0;

    for (size_t i = 0; i < letter->candidates.count; i++)
        sure += letter->candidates.items[i].type == TYPE_GAP && letter->candidates.items[i].confidence >= SURE_CONFIDENCE;
    for (size_t i = 0; sure < SURE_GAPS && i < letter->candidates.count; i++)
        if (letter->candidates.items[i].type == TYPE_GAP && letter->candidates.items[i].confidence < SLIP_CONFIDENCE)
            letter->candidates.items[i].fate = FATE_REJECTED;
}

enum scrim_status pass_forms(struct letter *letter, struct scrim_error *error)
{
    struct blanks blanks = count_blanks(letter);

    (void)error;
    reject_slips(letter);
    bool boxes = blanks.behind_labels + blanks.in_sentences > 0 && count_boxes(letter->view.text) >= FORM_BOXES;
    bool form = is_form(&blanks) || (boxes && is_template(letter, &blanks));
    if (has_round_boxes(letter->view.text))
        reject_empty_boxes(letter);
    for (size_t i = 0; (form || boxes) && i < letter->candidates.count; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type == TYPE_MARKER && is_blank(text_of(letter, candidate)) &&
            (form || is_behind_label(letter, candidate) || is_on_line_of_box(letter, candidate)))
            candidate->fate = FATE_REJECTED;
    }
    return SCRIM_OK;
}
