extension GlossaryFile {
  /// The terms, each with the filled fields of columns that are not read, by their names.
  public var termsWithExtra: [(term: Term, extra: [String: String])] {
    let header = lines.first { $0.content == .header }?.fields.map(\.trimmed) ?? []
    let unknown = header.indices.filter {
      GlossaryColumn(rawValue: header[$0].lowercased()) == nil && !header[$0].isEmpty
    }
    return lines.compactMap { line in
      guard let term = line.term else { return nil }
      guard !unknown.isEmpty else { return (term, [:]) }
      let fields = line.fields
      var extra: [String: String] = [:]
      for place in unknown where !fields[place].trimmed.isEmpty {
        extra[header[place]] = fields[place]
      }
      return (term, extra)
    }
  }
}
