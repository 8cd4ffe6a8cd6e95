import JuruCLI

@main
struct Main {
  static func main() async { await Juru.main() }
}
