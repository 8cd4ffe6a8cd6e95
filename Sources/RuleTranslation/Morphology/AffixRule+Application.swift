extension AffixRule {
  /// The bases that the rule finds in a form, without asking whether they exist.
  func bases(of form: UnsafeBufferPointer<UInt8>) -> [String] {
    guard let first = form.first, let last = form.last, firstLetters.contains(first),
      lastLetters.contains(last)
    else { return [] }
    guard let doubling else { return stems(of: form) }
    guard form.contains(UInt8(ascii: "-")) else { return [] }
    return stems(of: form).compactMap { stem in
      var stem = stem
      return stem.withUTF8 { Self.base(doubling, of: $0, minimum: minimum) }
    }
  }

  /// What is left without the prefix and the suffix.
  private func stems(of form: UnsafeBufferPointer<UInt8>) -> [String] {
    guard let stem = withoutSuffix(form) else { return [] }
    if prefixes.isEmpty {
      return stem.count >= minimum && (stem.count < form.count || doubling != nil)
        ? [Self.string(stem)] : []
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

  /// The base that a form doubles, nil where it doesn't.
  private static func base(
    _ doubling: Doubling, of form: UnsafeBufferPointer<UInt8>, minimum: Int
  ) -> String? {
    guard let hyphen = form.firstIndex(of: UInt8(ascii: "-")), hyphen >= minimum else { return nil }
    let (left, right) = (form[..<hyphen], form[(hyphen + 1)...])
    switch doubling {
    case .full:
      // A clitic after the second half is cut before this (`rumah-rumahnya`).
      return left.elementsEqual(right) ? string(left) : nil
    case .left:
      guard right.count >= minimum else { return nil }
      for length in (minimum...max(minimum, right.count)).reversed() where length < left.count {
        let (repeated, rest) = (right.prefix(length), right.dropFirst(length))
        if left.suffix(length).elementsEqual(repeated) { return string(left) + string(rest) }
      }
      return nil
    case .right:
      // An assimilated prefix hides the first letter of the base (`surat-menyurat`).
      let end = right.suffix(left.count - 1)
      return right.count > left.count && end.elementsEqual(left.dropFirst()) ? string(left) : nil
    }
  }

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
