// Nothing to call: this target takes the place of ICU's packaged data in a static link. See nodata.c.
