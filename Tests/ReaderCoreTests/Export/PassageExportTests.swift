import LibraryTestSupport
import ReaderBasics
import Testing

@testable import ReaderExport
@testable import ReaderModel
@testable import ReaderWork

/// A stretch of an article is an article in which everything stands where it stood.
struct PassageExportTests {
    @Test func `what was found lies at the same words, whatever stretch is taken`() {
        let (article, annotation) = (HarbourArticle.article, HarbourArticle.annotation)
        let ends = article.blocks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        for start in ends {
            for end in ends where end > start {
                let range = start..<end
                let (excerpt, found) = (article.excerpt(range), annotation.excerpt(range))
                #expect(excerpt.text.string == article.text[range])
                for entity in found.entities {
                    let mentions = annotation.entities.first { $0.id == entity.id }?.mentions ?? []
                    for mention in entity.mentions {
                        #expect(mentions.contains { article.text[$0.range] == excerpt.text[mention.range] })
                    }
                }
                for quote in found.quotes {
                    let whole = annotation.quotes.first { $0.id == quote.id }
                    #expect(whole?.parts.map { article.text[$0] } == quote.parts.map { excerpt.text[$0] })
                }
                #expect(found.events.allSatisfy { event in found.times.contains { $0.id == event.time } })
                #expect(excerpt.blocks.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= excerpt.text.count })
            }
        }
    }
}
