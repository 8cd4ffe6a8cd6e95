extension AffixRule {
  /// The bases that the rule finds in a form, without asking whether they exist.
  func bases(of form: UnsafeBufferPointer<UInt8>) -> [String] {
    if isReduplication { return halves(of: form) }
    guard let stem = withoutSuffix(form) else { return [] }
    if prefixes.isEmpty {
      return stem.count >= minimum && stem.count < form.count ? [Self.string(stem)] : []
    }
    return prefixes.compactMap { prefix in
      guard stem.count >= prefix.written.count + minimum - prefix.hidden.count,
        stem.starts(with: prefix.written)
      else { return nil }
      let rest = stem[(stem.startIndex + prefix.written.count)...]
      guard let first = rest.first, prefix.before.isEmpty || prefix.before.contains(first)
      else { return nil }
      return String(decoding: prefix.hidden, as: UTF8.self) + Self.string(rest)
    }
  }

  /// The rule's effect on a reading of the base, nil where the base isn't what the rule is for.
  func apply(to reading: Reading, id: ID) -> Reading? {
    let fits = from.contains {
      $0.category == reading.category && $0.features.holds(for: reading.features)
    }
    guard fits else { return nil }
    var result = reading
    result.category = to ?? reading.category
    result.features = reading.features.overlaid(by: set)
    result.cost += cost
    result.rules.insert(id, at: 0)
    return result
  }

  private func withoutSuffix(
    _ form: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard !suffixes.isEmpty else { return form[...] }
    for suffix in suffixes where form.count > suffix.count {
      let cut = form.count - suffix.count
      if form[cut...].elementsEqual(suffix) {
        // A clitic may be written with a hyphen after a name or an acronym.
        let hyphen = cut > 0 && form[cut - 1] == UInt8(ascii: "-")
        return form[..<(hyphen ? cut - 1 : cut)]
      }
    }
    return nil
  }

  private func halves(of form: UnsafeBufferPointer<UInt8>) -> [String] {
    guard let hyphen = form.firstIndex(of: UInt8(ascii: "-")), hyphen >= minimum else { return [] }
    let (left, right) = (form[..<hyphen], form[(hyphen + 1)...])
    // The second half may carry the suffixes of the whole (`rumah-rumahnya` is cut before this).
    return left.elementsEqual(right) ? [Self.string(left)] : []
  }

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
