#ifndef READER_LIBARCHIVE_SHIM_H
#define READER_LIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
