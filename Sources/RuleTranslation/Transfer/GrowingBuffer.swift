/// Memory for plain values that grows and is kept from one sentence to the next.
///
/// Positions are not checked: the chart, its only user, makes them itself.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 256) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(position: Int) -> Element {
    get { base[position] }
    set { base[position] = newValue }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(capacity * 2) }
    base[count] = element
    count += 1
  }

  /// Forgets all values, not the memory.
  mutating func removeAll() { count = 0 }

  /// Makes it hold `count` values, which are to be set before they are read.
  mutating func prepare(_ count: Int) {
    self.count = 0
    reserve(count)
    self.count = count
  }

  /// Makes it `count` copies of `element`.
  mutating func reset(_ count: Int, to element: Element) {
    prepare(count)
    base.update(repeating: element, count: count)
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = wanted
  }
}
