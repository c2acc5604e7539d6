#include "cli/suggest.h"

#include <stdint.h>
#include <string.h>

enum { LONGEST = 31 };

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t edit_distance(const char *one, const char *other)
{
    size_t rows = strlen(one), columns = strlen(other);
    if (rows > LONGEST || columns > LONGEST)
        return SIZE_MAX;
    size_t distance[LONGEST + 1][LONGEST + 1];
    for (size_t row = 0; row <= rows; row++)
        distance[row][0] = row;
    for (size_t column = 0; column <= columns; column++)
        distance[0][column] = column;
    for (size_t row = 1; row <= rows; row++) {
        for (size_t column = 1; column <= columns; column++) {
            size_t replace = distance[row - 1][column - 1] + (one[row - 1] != other[column - 1]);
            size_t shift = least(distance[row - 1][column], distance[row][column - 1]) + 1;
            distance[row][column] = least(replace, shift);
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] &&
                one[row - 2] == other[column - 1])
                distance[row][column] =
                    least(distance[row][column], distance[row - 2][column - 2] + 1);
        }
    }
    return distance[rows][columns];
}

bool is_near(size_t distance, const char *word)
{
    return distance <= 1 + strlen(word) / 4;
}
