/// What the ranking looks at in a sentence. The names are those of `ranking.tsv`.
package enum SentenceFeature: Int, CaseIterable, Sendable {
  /// 1 for the sentence at that place.
  case first, second, third, fourth, fifth, sixth, seventh, eighth
  /// 1 / place, counted from 1.
  case earliness
  /// The logarithm of the place.
  case place
  /// The place as a share of the article, from 0 to below 1.
  case depth
  /// How many sentences follow, full at five.
  case remaining
  /// The logarithm of the number of sentences.
  case articleLength
  /// 1 for the first sentence of a paragraph.
  case opensParagraph
  /// How far the number of words is from that of a usual sentence, as a share of that.
  case unusualLength
  /// How many words there are beyond a long sentence's, as a share of that.
  case excess
  /// How many words a short sentence's length lacks, as a share of that.
  case shortness
  /// The share of the title's content words that the sentence has.
  case title
  /// The centrality among the sentences (LexRank), 1 for the most central.
  case centrality
  /// The mean likeness to the other sentences.
  case likeness
  /// The mean share that the sentence's content words have of all the article's, in percent.
  case frequency
  /// The share of the content words that no earlier sentence has.
  case novelty
  /// How many numbers there are, full at three.
  case numbers
  /// The share of the words that begin with a capital, the first word left out.
  case names
  /// The share of the words within quotation marks.
  case quotation
  /// 1 where there is a quotation; where more than half is one; where the sentence begins with one.
  case quotes
  case mostlyQuotes
  case opensQuotation
  /// 1 where the next sentence begins with a quotation.
  case introducesQuotation
  /// 1 for an opening that leans on the sentence before (*Namun*, *Ia*).
  case leans
  /// 1 where the writer or a speaker says *kami*, *saya*, *kita*.
  case firstPerson
  /// 1 for a question; for a colon; where no mark ends the sentence.
  case question, colon, unfinished

  /// `opens-paragraph`
  var name: String {
    "\(self)".map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
  }
}
