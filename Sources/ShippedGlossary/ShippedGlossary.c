#include "ShippedGlossary.h"

// A file added to the folder is added here: ShippedGlossaryTests compares the two.

static const unsigned char defence[] = {
#embed "../../Glossary/defence.tsv"
};
static const unsigned char diplomacy[] = {
#embed "../../Glossary/diplomacy.tsv"
};
static const unsigned char disasters[] = {
#embed "../../Glossary/disasters.tsv"
};
static const unsigned char economy[] = {
#embed "../../Glossary/economy.tsv"
};
static const unsigned char government[] = {
#embed "../../Glossary/government.tsv"
};
static const unsigned char health[] = {
#embed "../../Glossary/health.tsv"
};
static const unsigned char institutions[] = {
#embed "../../Glossary/institutions.tsv"
};
static const unsigned char law[] = {
#embed "../../Glossary/law.tsv"
};

static const struct juru_glossary_file files[] = {
    {"defence.tsv", defence, sizeof defence},
    {"diplomacy.tsv", diplomacy, sizeof diplomacy},
    {"disasters.tsv", disasters, sizeof disasters},
    {"economy.tsv", economy, sizeof economy},
    {"government.tsv", government, sizeof government},
    {"health.tsv", health, sizeof health},
    {"institutions.tsv", institutions, sizeof institutions},
    {"law.tsv", law, sizeof law},
};

size_t juru_glossary_count(void) { return sizeof files / sizeof files[0]; }

struct juru_glossary_file juru_glossary_at(size_t index) { return files[index]; }
