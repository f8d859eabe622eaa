/// Articles of which nothing says when they were published: they stand behind all others, the last added first.
enum UndatedArticles {
    /// Seconds between the moment such an article was added and its place in the order of time: five centuries, which
    /// with 28 bits for a row still fit into one number.
    static let lag = 1 << 34

    /// Puts the undated articles of an older library behind the others, with what was found in them.
    static let migration = """
        UPDATE quoteAbout SET sortedAt = sortedAt - \(lag) WHERE quote IN (
            SELECT quote.id FROM quote JOIN article ON article.id = quote.article WHERE published IS NULL);
        UPDATE quote SET sortedAt = sortedAt - \(lag) WHERE article IN (SELECT id FROM article WHERE published IS NULL);
        UPDATE mention SET sortedAt = sortedAt - \(lag) WHERE article IN (SELECT id FROM article WHERE published IS NULL);
        UPDATE article SET sortedAt = sortedAt - \(lag) WHERE published IS NULL;
        """
}
