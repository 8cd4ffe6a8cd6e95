/// What the chart keeps of a span beside its edges: lists of those that can still be used, each as
/// a range of the chart's list of that kind.
struct ChartCell: BitwiseCopyable {
  /// An edge that may be joined with one after it.
  struct Left: BitwiseCopyable {
    let features: UInt64
    let cost: Float
    let edge: Int32
    let symbol: Symbol
  }

  /// An edge that may be joined with one before it.
  struct Right: BitwiseCopyable {
    let features: UInt64
    let cost: Float
    let edge: Int32
    let column: Int16
  }

  /// An edge that may end an analysis.
  struct Fragment: BitwiseCopyable {
    let cost: Float
    let fragmentCost: Float
    let edge: Int32
  }

  /// The edges from the word at hand to `end` that may be joined with others after them.
  struct Opening: BitwiseCopyable {
    let end: Int32
    let lefts: (start: Int32, end: Int32)
    /// The columns that may follow them.
    let followers: SymbolSet
  }

  let rights: (start: Int32, end: Int32)
  let fragments: (start: Int32, end: Int32)
  /// The columns of the edges in `rights`.
  let columns: SymbolSet
}
