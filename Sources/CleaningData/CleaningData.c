#include "CleaningData.h"

static const unsigned char rules[] = {
#embed "cleaning.rules"
};

const unsigned char *juru_cleaning_rules(void) { return rules; }

size_t juru_cleaning_rules_length(void) { return sizeof rules; }
