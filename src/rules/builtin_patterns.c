#include "rules/builtin.h"
#include "rules/pattern_image.h"

enum scrim_status patterns_read_builtin(struct patterns *patterns, struct scrim_error *error)
{
    const struct slice folder = SLICE("patterns/");
    enum scrim_status status = SCRIM_OK;
    patterns->trusted = true;
    /* names are sorted; macros.pat must come first whatever stands before it */
    for (unsigned walk = 0; walk < 2; walk++)
        for (size_t i = 0; status == SCRIM_OK && i < builtin_count(); i++) {
            struct slice name = builtin_name(i);
            bool macros = slice_equal(name, SLICE("patterns/macros.pat"));
            if (!slice_starts_with(name, folder) || macros != (walk == 0))
                continue;
            name = slice_of(name.data + folder.length, name.length - folder.length);
            status = patterns_read(patterns, name, builtin_content(i), error);
        }
    patterns->trusted = false;
    return status;
}
