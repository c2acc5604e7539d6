#include "base/hex.h"

void hex_write(const unsigned char *bytes, size_t length, char *hex)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < length; i++) {
        hex[2 * i] = digits[bytes[i] >> 4];
        hex[2 * i + 1] = digits[bytes[i] & 15];
    }
    hex[2 * length] = '\0';
}

static bool hex_value(char digit, unsigned char *value)
{
    if (digit >= '0' && digit <= '9')
        *value = (unsigned char)(digit - '0');
    else if (digit >= 'a' && digit <= 'f')
        *value = (unsigned char)(digit - 'a' + 10);
    else
        return false;
    return true;
}

bool hex_read(const char *hex, unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char high, low;
        if (!hex_value(hex[2 * i], &high) || !hex_value(hex[2 * i + 1], &low))
            return false;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}
