#include "shim.h"

// The library that has the layout of these headers: 2.14 changed it.
#if LIBXML_VERSION >= 21400
const char *const reader_xml_library = "libxml2.so.16";
#else
const char *const reader_xml_library = "libxml2.so.2";
#endif
