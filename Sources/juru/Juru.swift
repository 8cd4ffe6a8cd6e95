@main
struct Juru {
  static func main() {}
}
