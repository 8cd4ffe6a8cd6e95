#include "ShippedPrompts.h"

// A file added to the folder is added here: PromptLibraryTests compares the two.

static const unsigned char repair[] = {
#embed "../../Prompts/repair.md"
};
static const unsigned char summarize[] = {
#embed "../../Prompts/summarize.md"
};
static const unsigned char terms[] = {
#embed "../../Prompts/terms.md"
};
static const unsigned char translate[] = {
#embed "../../Prompts/translate.md"
};

static const struct juru_prompt_file files[] = {
    {"repair", repair, sizeof repair},
    {"summarize", summarize, sizeof summarize},
    {"terms", terms, sizeof terms},
    {"translate", translate, sizeof translate},
};

size_t juru_prompt_count(void) { return sizeof files / sizeof files[0]; }

struct juru_prompt_file juru_prompt_at(size_t index) { return files[index]; }
