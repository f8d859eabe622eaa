#ifndef READER_LIBXML2_SHIM_H
#define READER_LIBXML2_SHIM_H

#include <iconv.h>
#include <libxml/xmlversion.h>
/* Foundation brings its own ICU; the system's, which libxml2 only points to, must not meet it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/* The file of the library, as the dynamic loader looks for it. */
extern const char *const reader_xml_library;

#endif
