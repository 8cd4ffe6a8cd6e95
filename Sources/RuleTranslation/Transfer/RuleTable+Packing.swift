/// The table as numbers, which the build makes so that no rule is read at start.
extension RuleTable {
  func write(to writer: inout NumberWriter) {
    writer.write(symbols) { $0.write(to: &$1) }
    writer.write(steps) { $0.write(to: &$1) }
    writer.write(groups) { $1.write(UInt64($0)) }
    writer.write(groupStarts) { $1.write($0) }
    writer.write(effects) { $0.write(to: &$1) }
    writer.write(copies) { $0.write(to: &$1) }
    writer.write(further) {
      $0.first.write(to: &$1)
      $0.second.write(to: &$1)
    }
  }

  /// Reads what `write` wrote.
  convenience init(_ reader: inout NumberReader) {
    self.init(
      symbols: reader.elements { SymbolEntry(&$0) }, steps: reader.elements { Step(&$0) },
      groups: reader.elements { UInt16(truncatingIfNeeded: $0.number()) },
      groupStarts: reader.elements { $0.signed() },
      effects: reader.elements { Effect(&$0) }, copies: reader.elements { Copy(&$0) },
      further: reader.elements { (FeatureConstraint(&$0), FeatureConstraint(&$0)) })
  }
}

extension RuleTable.SymbolEntry {
  fileprivate func write(to writer: inout NumberWriter) {
    followers.write(to: &writer)
    writer.write(row)
    writer.write(unaryStart)
    writer.write(unaryEnd)
    writer.write(fragmentCost)
    writer.write(wholeCost)
    writer.write(column)
    writer.write(UInt64(needsFollower ? 1 : 0))
  }

  fileprivate init(_ reader: inout NumberReader) {
    followers = SymbolSet(&reader)
    row = reader.signed()
    unaryStart = reader.signed()
    unaryEnd = reader.signed()
    fragmentCost = reader.float()
    wholeCost = reader.float()
    column = reader.signed()
    needsFollower = reader.number() == 1
  }
}

extension RuleTable.Step {
  fileprivate func write(to writer: inout NumberWriter) {
    writer.write(firstMask)
    writer.write(firstValue)
    writer.write(secondMask)
    writer.write(secondValue)
    writer.write(cost)
    writer.write(rule)
    writer.write(further)
    writer.write(result)
  }

  fileprivate init(_ reader: inout NumberReader) {
    self.init(
      firstMask: reader.number(), firstValue: reader.number(), secondMask: reader.number(),
      secondValue: reader.number(), cost: reader.float(), rule: reader.signed(),
      further: reader.signed(), result: reader.signed())
  }
}

extension RuleTable.Path {
  fileprivate func write(to writer: inout NumberWriter) {
    writer.write(steps)
    writer.write(UInt64(endsLeft ? 1 : 0))
  }

  fileprivate init(_ reader: inout NumberReader) {
    self.init(steps: reader.signed(), endsLeft: reader.number() == 1)
  }
}

extension RuleTable.Effect {
  fileprivate func write(to writer: inout NumberWriter) {
    writer.write(result)
    writer.write(partCount)
    head.write(to: &writer)
    writer.write(mask)
    writer.write(value)
    writer.write(copyStart)
    writer.write(copyEnd)
  }

  fileprivate init(_ reader: inout NumberReader) {
    self.init(
      result: reader.signed(), partCount: reader.signed(), head: .init(&reader),
      mask: reader.number(), value: reader.number(), copyStart: reader.signed(),
      copyEnd: reader.signed())
  }
}

extension RuleTable.Copy {
  fileprivate func write(to writer: inout NumberWriter) {
    writer.write(mask)
    from.write(to: &writer)
  }

  fileprivate init(_ reader: inout NumberReader) {
    self.init(mask: reader.number(), from: .init(&reader))
  }
}
