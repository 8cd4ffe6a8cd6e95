#include <libxml/xmlversion.h>
// Debian's libxml2 shows ICU's types in its headers; Foundation brings an ICU of its own, of
// another version, and the two can't be seen at once. Nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>

/// Frees a string of libxml2's; `xmlFree` is a variable, which Swift takes for shared state.
static inline void juru_xml_free(xmlChar *string) { xmlFree(string); }
