#include "reader_language.h"

// #embed is C23; clang takes it in any C.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char model[] = {
#embed "language.bin" suffix(, )
    0};

const void *reader_language_bytes(void) { return model; }

unsigned long reader_language_size(void) { return sizeof model - 1; }
