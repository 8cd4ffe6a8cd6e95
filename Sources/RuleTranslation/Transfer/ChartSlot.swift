/// The edges that the chart's open span keeps of a symbol: two with different features at most.
struct ChartSlot: BitwiseCopyable {
  /// The span that the rest is of.
  var span: Int32 = -1
  var count: Int32 = 0
  var cost: (Float, Float) = (0, 0)
  var features: (UInt64, UInt64) = (0, 0)
}
