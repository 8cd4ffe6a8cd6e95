/// The words by which Indonesian and English negate.
enum NegationWords {
  /// Words that negate and do nothing else.
  static let indonesian: Set<String> = [
    "tidak", "tak", "bukan", "bukanlah", "tidaklah", "belum", "belumlah", "jangan", "janganlah",
    "tanpa",
  ]

  /// Words that one of the next two words makes positive, or that leave the negation to choice:
  /// `tidak hanya` (not only, both), `tidak lama` (soon), `tidak lain` (none but, simply).
  static let positiveAfterNegation: Set<String> = [
    "hanya", "cuma", "sekadar", "sekedar", "saja", "lama", "sedikit", "jarang", "lain", "jauh",
    "kurang", "pelak", "ayal", "terlepas", "terkecuali", "kalah", "henti", "hentinya",
    "henti-henti",
    "habis", "habisnya", "lepas", "heran", "urung", "luput", "ubahnya", "segan", "lagi", "apa",
  ]

  /// Words with a negation in them.
  static let indonesianHidden: Set<String> = [
    "enggak", "nggak", "gak", "ga", "ndak", "tiada", "tanpa", "nihil", "nol", "mustahil", "sulit",
    "susah", "kurang", "minim", "jarang", "kecuali", "hampir", "nyaris", "sebelum", "hanya",
    "cuma", "apa", "siapa", "pun", "apapun", "siapapun", "ketimbang", "daripada", "batal",
    "gagal", "urung", "selain", "melainkan", "enggan", "pantang", "putus", "ketidak", "nir",
    "non", "anti", "habis", "kosong", "buta", "tuli", "bungkam", "diam", "lagi", "tunda", "baru",
    "masih", "jauh", "terlarang", "ilegal", "haram", "walau", "meski", "meskipun", "kontra",
  ]

  /// Stems inside words that deny, lack, forbid or prevent.
  static let indonesianHiddenStems = [
    "ketidak", "tolak", "menolak", "bantah", "larang", "cegah", "hindar", "gagal", "tahan",
    "henti", "hilang", "lupa", "abai", "ragu", "tentang", "batal", "jauh", "sangkal", "sulit",
    "kurang", "halang", "tunda", "tutup", "kecuali", "lawan", "beda", "bebas", "lepas", "luput",
    "lewat", "salah", "absen", "mungkir", "elak", "kecam", "peringat", "ingat",
  ]

  /// Words that negate, deny, lack or limit.
  static let english: Set<String> = [
    "not", "n't", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor",
    "without", "yet", "hardly", "barely", "scarcely", "rarely", "seldom", "nary", "few",
    "little", "less", "lacks", "lack", "lacked", "lacking", "short", "free", "instead",
    "rather", "except", "only", "beyond", "against", "stop", "stopped", "stops", "far",
    "until", "pending", "barring", "minus", "despite", "avoid", "avoids", "avoided",
    "avoiding", "absent", "absence", "nil", "zero", "non", "lest", "unless", "nonetheless",
    "nevertheless", "notwithstanding", "regardless", "whether", "different", "differ",
    "differs", "differed", "otherwise", "anonymous", "anonymously", "innocent", "acquitted",
    "acquit", "cleared", "devoid", "offline", "beware", "empty", "miss", "missed", "missing",
    "ban", "bans", "silent", "silence", "away", "poor", "defied", "defy", "defies", "limited",
    "still", "remain",
    "remains", "remained",
  ]

  /// What words that deny, fail, forbid, prevent or negate start with.
  static let englishStems = [
    "fail", "refus", "reject", "deny", "deni", "denounc", "forbid", "forbad", "prohibit",
    "prevent", "banned", "banning", "barred", "unable", "declin", "exclud", "exempt", "doubt",
    "oppos",
    "neglect", "ignor", "lost", "lose", "losing", "void", "withh", "absen", "illeg", "illog",
    "illiter", "irr", "imposs", "impat", "imperf", "impolit", "improb", "improp", "immob",
    "immor", "immat", "impass", "impun", "immun", "impract", "imprecis", "inab", "inac",
    "inad", "inap", "incap", "incomp", "inconc", "incons", "inconv", "incorr", "indef",
    "indir", "indisp", "indec", "inef", "inel", "inequ", "inev", "inex", "infreq", "inhum",
    "injus", "insan", "insat", "impreg", "insec", "insens", "insep", "insig", "insuf", "intang",
    "intol",
    "invalid", "invis", "invol", "disab", "disadv", "disag", "disal", "disap", "disbel",
    "discont", "disconn", "discour", "discred", "dishon", "disincl", "disinter", "dislik",
    "dismiss", "disob", "disorder", "disown", "dispr", "disqual", "disreg", "dissat",
    "dissent", "dissua", "distrust", "disus", "nonex", "nonst", "subopt", "decrimin",
  ]

  /// What words with a prefix of negation start with, and what others with the same letters do.
  static let englishPrefixes = ["un", "non", "anti", "mis"]
  static let englishPrefixLookalikes = [
    "under", "unit", "univ", "unio", "uniq", "unif", "unan", "unesco", "unicef",
    "mission", "missile", "missi", "mist", "mister", "mistress", "mislead", "antiq", "antic",
  ]
}
