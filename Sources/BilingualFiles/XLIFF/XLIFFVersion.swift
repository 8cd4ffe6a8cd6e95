/// The two families of XLIFF (OASIS): 1.2, and 2.x, of which 2.1 is written.
enum XLIFFVersion {
  case one, two
}
