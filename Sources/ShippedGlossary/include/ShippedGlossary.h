#ifndef JURU_SHIPPED_GLOSSARY_H
#define JURU_SHIPPED_GLOSSARY_H

#include <stddef.h>

/// A file of the folder `Glossary` as it stood when the program was built.
struct juru_glossary_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// The number of files.
size_t juru_glossary_count(void);

/// The file with that index, from 0, in alphabetical order.
struct juru_glossary_file juru_glossary_at(size_t index);

#endif
