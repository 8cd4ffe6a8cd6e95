// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny")
]

/// A library target of this package, with the settings that all of them share.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict,
    plugins: plugins)
}

/// The tests of a target, mirrored in `Tests`.
func tests(of name: String, _ others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + others, swiftSettings: strict)
}

let package = Package(
  name: "juru",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "juru", targets: ["juru"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .executableTarget(name: "juru", dependencies: ["JuruCLI"], swiftSettings: strict),
    module(
      "JuruCLI",
      [
        "Workbench", "IndonesianEnglish",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    module(
      "Workbench",
      [
        "IndonesianEnglish", "RuleTranslation", "TranslationMemories", "Summaries",
        "QualityChecks", "HTTPEngines", "BilingualFiles", "ShippedGlossary", "ShippedPrompts",
        "Yams",
      ]),
    .target(name: "ShippedGlossary"),
    .target(name: "ShippedPrompts"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CleaningData", exclude: ["PROVENANCE.md", "cleaning.rules"]),
    module("Articles", ["CLibXML2", "CleaningData"]),
    module("Segmentation", ["Articles", "SegmentationData"]),
    .target(
      name: "SegmentationData", exclude: ["PROVENANCE.md", "abbreviations.tsv", "words.tsv"]),
    module("XMLFiles", ["Articles", "CLibXML2"]),
    module("Glossaries", ["Articles", "XMLFiles"]),
    module("BilingualFiles", ["Articles", "XMLFiles"]),
    module("Translation", ["Articles", "Glossaries"]),
    module("RuleTranslation", ["Articles", "Segmentation", "Glossaries", "Translation"]),
    module(
      "IndonesianEnglish", ["RuleTranslation", "Segmentation", "LanguageData"], exclude: ["Data"]),
    module("LanguageData", plugins: ["LanguageDataPlugin"]),
    .executableTarget(
      name: "LanguageDataCompiler", dependencies: ["RuleTranslation"], swiftSettings: strict),
    .plugin(
      name: "LanguageDataPlugin", capability: .buildTool(),
      dependencies: ["LanguageDataCompiler"], path: "Sources/LanguageDataPlugin"),
    module(
      "TranslationMemories",
      [
        "Articles", "Glossaries", "Translation", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module(
      "Summaries", ["Articles", "Glossaries", "QualityChecks", "Translation", "SummaryData"]),
    .target(
      name: "SummaryData",
      exclude: [
        "PROVENANCE.md", "calendar.tsv", "certainty.tsv", "clause-words.tsv", "compression.tsv",
        "credit-cues.tsv", "demonym-endings.txt", "dependent-openings.txt",
        "derivation-endings.txt", "english-function-words.txt", "fact-words.tsv",
        "first-person.txt", "loans.tsv", "name-variants.tsv", "opposites.tsv", "parties.tsv",
        "ranking.tsv", "relation-cues.tsv", "statement-cues.tsv", "stop-words.txt", "style.css",
        "units.tsv",
      ]),
    module("QualityChecks", ["Articles", "Glossaries", "Translation"]),
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl")]),
    module(
      "HTTPEngines", ["Articles", "CCurl", "Glossaries", "QualityChecks", "Translation", "Yams"]),
    module("Evaluation"),
    .executableTarget(
      name: "memory-benchmark",
      dependencies: [
        "Articles", "Glossaries", "Segmentation", "Translation", "TranslationMemories",
      ],
      path: "Sources/MemoryBenchmark", swiftSettings: strict),
    .executableTarget(
      name: "summary-benchmark",
      dependencies: [
        "Articles", "Evaluation", "IndonesianEnglish", "Segmentation", "Summaries", "Translation",
        "Workbench",
      ],
      path: "Sources/SummaryBenchmark", swiftSettings: strict),
    tests(of: "Articles"),
    .testTarget(
      name: "SegmentationTests", dependencies: ["Segmentation", "Articles"], exclude: ["Cases"],
      swiftSettings: strict),
    .testTarget(
      name: "IndonesianEnglishTests",
      dependencies: [
        "IndonesianEnglish", "Articles", "Glossaries", "RuleTranslation", "Segmentation",
        "Translation",
      ], exclude: ["Gold", "Terms"], swiftSettings: strict),
    tests(
      of: "RuleTranslation",
      ["Articles", "Glossaries", "IndonesianEnglish", "Segmentation", "Translation"]),
    .testTarget(
      name: "SamplesTests",
      dependencies: [
        "Articles", "Evaluation", "Glossaries", "Summaries", "Translation", "Workbench",
      ], exclude: ["floors.tsv", "stated.tsv"], swiftSettings: strict),
    tests(of: "XMLFiles"),
    tests(of: "Glossaries", ["Articles"]),
    tests(of: "BilingualFiles", ["Articles"]),
    tests(of: "TranslationMemories", ["Articles", "Glossaries", "Translation"]),
    tests(of: "QualityChecks", ["Articles", "Glossaries", "Translation"]),
    .testTarget(
      name: "SummariesTests",
      dependencies: [
        "Summaries", "Articles", "Glossaries", "IndonesianEnglish", "QualityChecks",
        "RuleTranslation", "Translation", "Workbench",
      ], exclude: ["Claims"], swiftSettings: strict),
    tests(of: "Evaluation"),
    tests(of: "Translation", ["Articles", "Glossaries"]),
    tests(
      of: "HTTPEngines",
      [
        "Articles", "Glossaries", "IndonesianEnglish", "QualityChecks", "RuleTranslation",
        "Summaries", "Translation", "TranslationMemories", "Workbench",
      ]),
    tests(
      of: "Workbench",
      [
        "Articles", "BilingualFiles", "Glossaries", "IndonesianEnglish", "Segmentation",
        "Summaries", "Translation", "TranslationMemories",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["juru"], exclude: ["Cases"], swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x
)
