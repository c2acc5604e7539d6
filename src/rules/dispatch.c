#include "rules/dispatch_image.h"

static size_t image_size(const struct dispatch_header *header)
{
    return sizeof *header + header->rows * (1 + header->words) * sizeof(uint64_t) + header->rules * sizeof(struct rule_automata) +
           (size_t)OUTLINE_ROWS * sizeof(uint16_t) + 2 * header->records * sizeof(uint16_t) + header->words * 64 * sizeof(uint16_t);
}

enum scrim_status dispatch_open(struct dispatch *dispatch, struct slice image, size_t rules, size_t records,
                                struct scrim_error *error)
{
    const struct dispatch_header *header = (const void *)image.data;
    if (image.length < sizeof *header || header->rules != rules || header->records != records || image.length != image_size(header))
        return error_set(error, SCRIM_CONFIGURATION, "the dispatch does not fit the rules and lists");
    dispatch->row_size = 1 + header->words;
    dispatch->back_mask = ((uint64_t)1 << header->back_words) - 1;
    dispatch->rows = (const void *)(image.data + sizeof *header);
    dispatch->automata = (const void *)(dispatch->rows + header->rows * dispatch->row_size);
    dispatch->place_row = (const void *)(dispatch->automata + rules);
    dispatch->record_row = (const void *)(dispatch->place_row + OUTLINE_ROWS);
    dispatch->word_row = dispatch->record_row + records;
    dispatch->rules = dispatch->word_row + records;
    return SCRIM_OK;
}
