#include "licences.h"

static const unsigned char notice[] = {
#embed "../../NOTICE"
};
static const unsigned char own[] = {
#embed "../../LICENSE"
};
static const unsigned char apache[] = {
#embed "../../LICENSES/Apache-2.0-WITH-Swift-exception.txt"
};
static const unsigned char attribution[] = {
#embed "../../LICENSES/CC-BY-4.0.txt"
};
static const unsigned char alike3[] = {
#embed "../../LICENSES/CC-BY-SA-3.0.txt"
};
static const unsigned char alike4[] = {
#embed "../../LICENSES/CC-BY-SA-4.0.txt"
};
static const unsigned char lesser[] = {
#embed "../../LICENSES/LGPL-2.1-or-later.txt"
};
static const unsigned char llvm[] = {
#embed "../../LICENSES/LLVM-exception.txt"
};
static const unsigned char mit[] = {
#embed "../../LICENSES/MIT.txt"
};
static const unsigned char unicode[] = {
#embed "../../LICENSES/Unicode-3.0.txt"
};

static const struct reader_licence table[] = {
    {"NOTICE", notice, sizeof notice},
    {"LICENSE", own, sizeof own},
    {"Apache-2.0-WITH-Swift-exception", apache, sizeof apache},
    {"CC-BY-4.0", attribution, sizeof attribution},
    {"CC-BY-SA-3.0", alike3, sizeof alike3},
    {"CC-BY-SA-4.0", alike4, sizeof alike4},
    {"LGPL-2.1-or-later", lesser, sizeof lesser},
    {"LLVM-exception", llvm, sizeof llvm},
    {"MIT", mit, sizeof mit},
    {"Unicode-3.0", unicode, sizeof unicode},
};

size_t reader_licence_count(void) { return sizeof table / sizeof *table; }

const struct reader_licence *reader_licence_table(void) { return table; }
