/* The classes that are compared, and what is counted for each.  Which type belongs to which class,
 * and how a class is measured, is data: dictionaries/tables/eval-*.txt. */
#ifndef SCRIM_EVALUATE_CLASSES_H
#define SCRIM_EVALUATE_CLASSES_H

#include "base/error.h"
#include "base/slice.h"
#include "scrim.h"

enum class_trait {
    CLASS_ANY = 1 << 0,
    CLASS_DIRECT = 1 << 1,
    CLASS_GAP = 1 << 2,
    CLASS_IGNORED = 1 << 3,
    CLASS_PLACE = 1 << 4,
    CLASS_TITLES = 1 << 5
};

/* Beyond these a gold file is refused: it does not hold types. */
enum { CLASSES_MAXIMUM = 256, CLASS_NAME_MAXIMUM = 63 };

struct measured_class {
    char name[CLASS_NAME_MAXIMUM + 1];
    unsigned traits; /* enum class_trait */
    struct scrim_class_measures measures;
};

struct measured_classes {
    struct measured_class items[CLASSES_MAXIMUM];
    size_t count;
};

/* The class of a type as it is written in an annotation (any case, hyphens for underscores): its
 * number in *index.  SCRIM_REFUSED: too long, empty, or too many classes. */
enum scrim_status class_of_type(struct measured_classes *classes, const char *type, size_t *index,
                                struct scrim_error *error);

/* Whether a span of one class that was found as the other has the right label. */
bool classes_agree(const struct measured_classes *classes, size_t one, size_t other);

enum word_freedom { WORD_NEEDED, WORD_SMALL, WORD_TITLE, WORD_POSSESSIVE };

/* What the table says of a word, given in lower case. */
enum word_freedom word_freedom(struct slice word);

#endif
