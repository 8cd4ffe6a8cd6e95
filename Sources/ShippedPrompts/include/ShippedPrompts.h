#ifndef JURU_SHIPPED_PROMPTS_H
#define JURU_SHIPPED_PROMPTS_H

#include <stddef.h>

/// A file of the folder `Prompts` as it stood when the program was built, without its ending.
struct juru_prompt_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// The number of files.
size_t juru_prompt_count(void);

/// The file with that index, from 0, in alphabetical order.
struct juru_prompt_file juru_prompt_at(size_t index);

#endif
