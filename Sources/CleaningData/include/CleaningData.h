#ifndef JURU_CLEANING_DATA_H
#define JURU_CLEANING_DATA_H

#include <stddef.h>

/// The text of `cleaning.rules`, UTF-8, as it stood when the program was built.
const unsigned char *juru_cleaning_rules(void);

/// The length of that text in bytes.
size_t juru_cleaning_rules_length(void);

#endif
