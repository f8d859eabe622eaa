#include "reader_names.h"

// #embed is C23; clang takes it in any C.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char model[] = {
#embed "names.bin" suffix(, )
    0};

const void *reader_names_bytes(void) { return model; }

unsigned long reader_names_size(void) { return sizeof model - 1; }
