import Testing

@testable import RuleTranslation

/// The inflection of English by the data's rules and irregular words.
@Suite struct TargetMorphologyTests {
  private func inflect(_ word: String, as form: String) throws -> String {
    try Support.engine.get().pair.targetMorphology.inflect(word, as: form)
  }

  @Test(arguments: [
    ("minister", "ministers"), ("city", "cities"), ("day", "days"), ("attorney", "attorneys"),
    ("church", "churches"), ("dish", "dishes"), ("box", "boxes"), ("bus", "buses"),
    ("man", "men"), ("woman", "women"), ("child", "children"), ("person", "people"),
    ("foot", "feet"), ("life", "lives"), ("knife", "knives"), ("crisis", "crises"),
    ("analysis", "analyses"), ("hero", "heroes"), ("photo", "photos"), ("video", "videos"),
    ("ship", "ships"), ("policeman", "policemen"), ("spokesman", "spokesmen"),
    ("by-law", "by-laws"), ("vice-president", "vice-presidents"), ("roof", "roofs"),
    ("wolf", "wolves"), ("potato", "potatoes"), ("radio", "radios"), ("tooth", "teeth"),
    ("sheep", "sheep"), ("aircraft", "aircraft"), ("index", "indexes"), ("thief", "thieves"),
    ("half", "halves"), ("ceasefire", "ceasefires"), ("ally", "allies"), ("tax", "taxes"),
    ("quiz", "quizzes"), ("basis", "bases"),
  ])
  func plurals(_ word: String, _ plural: String) throws {
    #expect(try inflect(word, as: "plural") == plural)
  }

  @Test(arguments: [
    ("attack", "attacked", "attacking", "attacks"),
    ("announce", "announced", "announcing", "announces"),
    ("carry", "carried", "carrying", "carries"), ("play", "played", "playing", "plays"),
    ("stop", "stopped", "stopping", "stops"), ("plan", "planned", "planning", "plans"),
    ("admit", "admitted", "admitting", "admits"), ("visit", "visited", "visiting", "visits"),
    ("offer", "offered", "offering", "offers"), ("refer", "referred", "referring", "refers"),
    ("go", "went", "going", "goes"), ("do", "did", "doing", "does"),
    ("have", "had", "having", "has"),
    ("say", "said", "saying", "says"), ("send", "sent", "sending", "sends"),
    ("take", "took", "taking", "takes"), ("give", "gave", "giving", "gives"),
    ("hit", "hit", "hitting", "hits"), ("put", "put", "putting", "puts"),
    ("win", "won", "winning", "wins"), ("lie", "lay", "lying", "lies"),
    ("die", "died", "dying", "dies"),
    ("flee", "fled", "fleeing", "flees"), ("agree", "agreed", "agreeing", "agrees"),
    ("see", "saw", "seeing", "sees"), ("pass", "passed", "passing", "passes"),
    ("fix", "fixed", "fixing", "fixes"), ("watch", "watched", "watching", "watches"),
    ("push", "pushed", "pushing", "pushes"), ("fly", "flew", "flying", "flies"),
    ("write", "wrote", "writing", "writes"), ("begin", "began", "beginning", "begins"),
    ("meet", "met", "meeting", "meets"), ("hold", "held", "holding", "holds"),
    ("spread", "spread", "spreading", "spreads"), ("deny", "denied", "denying", "denies"),
    ("free", "freed", "freeing", "frees"), ("panic", "panicked", "panicking", "panics"),
    ("drop", "dropped", "dropping", "drops"), ("open", "opened", "opening", "opens"),
  ])
  func verbs(_ base: String, _ past: String, _ ing: String, _ present: String) throws {
    #expect(try inflect(base, as: "past") == past)
    #expect(try inflect(base, as: "ing") == ing)
    #expect(try inflect(base, as: "pres3") == present)
  }

  @Test(arguments: [
    ("written", "write"), ("taken", "take"), ("gone", "go"), ("seen", "see"), ("shot", "shoot"),
    ("built", "build"), ("begun", "begin"), ("held", "hold"), ("attacked", "attack"),
    ("carried", "carry"), ("stopped", "stop"), ("known", "know"), ("stolen", "steal"),
    ("driven", "drive"), ("won", "win"), ("drawn", "draw"),
  ])
  func participles(_ participle: String, _ base: String) throws {
    #expect(try inflect(base, as: "part") == participle)
  }

  @Test(arguments: [
    ("big", "bigger", "biggest"), ("small", "smaller", "smallest"), ("good", "better", "best"),
    ("bad", "worse", "worst"), ("high", "higher", "highest"), ("low", "lower", "lowest"),
    ("large", "larger", "largest"), ("heavy", "heavier", "heaviest"), ("hot", "hotter", "hottest"),
    ("early", "earlier", "earliest"), ("expensive", "more expensive", "most expensive"),
    ("dangerous", "more dangerous", "most dangerous"), ("strong", "stronger", "strongest"),
    ("important", "more important", "most important"), ("fast", "faster", "fastest"),
    ("long", "longer", "longest"), ("far", "farther", "farthest"), ("easy", "easier", "easiest"),
  ])
  func degrees(_ word: String, _ comparative: String, _ superlative: String) throws {
    #expect(try inflect(word, as: "comparative") == comparative)
    #expect(try inflect(word, as: "superlative") == superlative)
  }

  @Test func unknownFormsLeaveTheWord() throws {
    #expect(try inflect("house", as: "no-such-form") == "house")
    #expect(try inflect("", as: "past") == "ed" || inflect("", as: "past") == "")
  }

  @Test func paradigmsFollowFeatures() throws {
    let pair = try Support.engine.get().pair
    func form(_ word: String, _ inflection: Inflection, _ features: String...) throws -> String {
      let set = try features.reduce(FeatureSet()) { set, text in
        let sides = text.split(separator: "=")
        return set.overlaid(by: try #require(pair.features.assignment(sides[0], sides[1])))
      }
      return pair.targetMorphology.inflect(word, inflection, features: set)
    }
    #expect(try form("city", "n") == "city")
    #expect(try form("city", "n", "num=pl") == "cities")
    #expect(try form("water", "n", "num=pl", "kind=uncountable") == "water")
    #expect(try form("be", "v") == "was")
    #expect(try form("be", "v", "num=pl") == "were")
    #expect(try form("be", "v", "form=pres") == "is")
    #expect(try form("be", "v", "form=pres", "num=pl") == "are")
    #expect(try form("be", "v", "form=pres", "pers=1") == "am")
    #expect(try form("write", "v", "form=part") == "written")
    #expect(try form("write", "v", "form=ing", "num=pl") == "writing")
    #expect(try form("write", "v", "num=pl") == "wrote")
    #expect(try form("high", "a", "degree=more") == "higher")
    #expect(try form("high", "a") == "high")
    #expect(try form("house", "-", "num=pl") == "house")
  }

  /// What the data may write: wildcards stand for what they matched, in order.
  @Test func rulesOverEndings() throws {
    var problems = DataProblems()
    let rules = """
      order v past
      past CVC CVCxed
      past - ed
      most - most_~_of
      paradigm v num=pl : fancy past
      """
    let morphology = TargetMorphology(
      rules: DataFile(name: "r", text: rules),
      irregular: DataFile(name: "i", text: "run\tv\tran_off\nrun\tv\tran\n"),
      features: try Support.features("num sg pl"), problems: &problems)
    #expect(problems.diagnostics.isEmpty)
    #expect(morphology.inflect("tap", as: "past") == "tapxed")
    #expect(morphology.inflect("help", as: "past") == "helped")
    #expect(morphology.inflect("run", as: "past") == "ran", "the last line counts")
    #expect(morphology.inflect("one", as: "most") == "most one of")
  }
}
