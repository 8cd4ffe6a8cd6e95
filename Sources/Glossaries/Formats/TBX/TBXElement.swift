/// The elements whose names the two editions of TBX have of their own.
enum TBXElement: String {
  case root = "tbx"
  case header = "tbxHeader"
  case conceptEntry, langSec, termSec

  var martif: String {
    switch self {
    case .root: "martif"
    case .header: "martifHeader"
    case .conceptEntry: "termEntry"
    case .langSec: "langSet"
    case .termSec: "tig"
    }
  }
}
