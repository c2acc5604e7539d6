/* A profile: one that is read has an action for everything, and one that claims safe-harbor never shifts a date. */
#include "fuzz.h"

#include "replace/profile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct profile profile;
    struct scrim_error error;
    enum scrim_status status = profile_read(SLICE("dir/fuzz.profile"), slice_of((const char *)data, size), &profile, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_CONFIGURATION);
    if (status != SCRIM_OK)
        return 0;
    for (unsigned type = 0; type < TYPE_COUNT; type++)
        for (unsigned role = 0; role < ROLE_COUNT; role++) {
            enum action action = profile_action(&profile, (enum type)type, (enum role)role, "date/us-long");
            REQUIRE(action > ACTION_NONE && action < ACTION_COUNT);
            REQUIRE(!profile.safe_harbor || action != ACTION_SHIFT);
        }
    REQUIRE(!profile.safe_harbor || (profile_action(&profile, TYPE_DATE, ROLE_NONE, "date/weekday") != ACTION_SHIFT &&
                                     profile_action(&profile, TYPE_DATE, ROLE_NONE, "date/holiday") != ACTION_SHIFT));
    REQUIRE(memchr(profile.name, '\0', sizeof profile.name) != NULL);
    return 0;
}
