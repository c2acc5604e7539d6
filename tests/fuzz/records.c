/* A record of JSON Lines: what is written back unchanged is the very line, and any other text is read back from it. */
#include "fuzz.h"

#include "cli/record.h"

static void write_and_read(const struct record *record, const char *line, size_t length, const char *text, size_t text_length)
{
    struct scrim_error error;
    struct bytes written = {0};
    struct record again = {0};
    REQUIRE(record_write(record, line, length, text, text_length, &written));
    REQUIRE(record_read(written.data, written.length, "note", "patient", &again, &error) == SCRIM_OK);
    REQUIRE(again.text.length == text_length && memcmp(again.text.data, text, text_length) == 0);
    REQUIRE(again.scope.length == record->scope.length && memcmp(again.scope.data, record->scope.data, record->scope.length) == 0);
    bool same = record->text.length == text_length && (text_length == 0 || memcmp(record->text.data, text, text_length) == 0);
    REQUIRE(!same || (written.length == length && memcmp(written.data, line, length) == 0));
    bytes_free(&written);
    record_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char other[] = "Dear \"Ms.\" O\\Neil,\n\t\x01 Jos\xC3\xA9 \xF0\x9F\x98\x80 \xE2\x80\xA8.";
    struct scrim_error error;
    struct record record = {0};
    const char *line = (const char *)data;
    enum scrim_status status = record_read(line, size, "note", "patient", &record, &error);
    REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED || status == SCRIM_CONFIGURATION);
    if (status == SCRIM_OK) {
        REQUIRE(record.text_start < record.text_end && record.text_end <= size);
        if (record.text.length > 0)
            write_and_read(&record, line, size, record.text.data, record.text.length);
        write_and_read(&record, line, size, other, sizeof other - 1);
    }
    record_free(&record);
    return 0;
}
