// ICU's packaged data (34 MB of calendars, collations and names in all languages) comes into every static Swift program
// that links Foundation, as the TOML toolkit does. Reader formats nothing by locale. This is an empty package in its
// place: the header that udata.cpp expects (ICU User Guide, "ICU Data", the layout of a common data file) and a table
// of contents without an entry, so that a look-up answers "missing resource".
//
// Hidden, so that a dynamic Foundation keeps its own.

#include <stdint.h>

struct package {
    uint16_t headerSize;
    uint8_t magic1, magic2;
    // UDataInfo
    uint16_t size, reserved;
    uint8_t isBigEndian, charsetFamily, sizeofUChar, reservedByte;
    uint8_t dataFormat[4], formatVersion[4], dataVersion[4];
    uint8_t padding[8];
    // The table of contents, pointers: how many entries, and none.
    uint32_t count, reservedCount;
    const void *none[2];
};

__attribute__((visibility("hidden"), used)) const struct package icudt76_dat = {
    .headerSize = 32,
    .magic1 = 0xDA,
    .magic2 = 0x27,
    .size = 20,
    .sizeofUChar = 2,
    .dataFormat = {'T', 'o', 'C', 'P'},
    .formatVersion = {1},
};
