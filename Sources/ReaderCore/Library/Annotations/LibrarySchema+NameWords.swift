extension LibrarySchema {
    /// Names from each of their later words on, so that a name is found by any word in it and by words side by side.
    ///
    /// "sarah huckabee sanders" stands in `entityName`; "huckabee sanders" and "sanders" stand here. Triggers keep them
    /// together, whoever adds or takes away a name.
    static let nameWords = """
        CREATE TABLE entityWord (
            word TEXT NOT NULL,
            entity INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
            PRIMARY KEY (word, entity)
        ) WITHOUT ROWID;
        INSERT OR IGNORE INTO entityWord
            SELECT rest, entity FROM (\(rests(of: "entityName", where: "instr(name, ' ')"))) ORDER BY rest, entity;
        CREATE INDEX entityWordEntity ON entityWord(entity);
        CREATE TRIGGER entityNameAdd AFTER INSERT ON entityName WHEN instr(new.name, ' ') BEGIN
            INSERT OR IGNORE INTO entityWord
                SELECT rest, entity FROM (\(rests(of: "(SELECT new.name AS name, new.entity AS entity)", where: "TRUE")));
        END;
        CREATE TRIGGER entityNameRemove AFTER DELETE ON entityName WHEN instr(old.name, ' ') BEGIN
            DELETE FROM entityWord WHERE entity = old.entity AND NOT EXISTS (
                SELECT 1 FROM entityName WHERE entity = old.entity AND substr(name, -length(word) - 1) = ' ' || word);
        END;
        -- the primary key serves whoever looks for the newest description
        DROP INDEX mentionDescribed;
        """

    /// What stands behind each space of a name.
    private static func rests(of source: String, where condition: String) -> String {
        """
        WITH RECURSIVE step(rest, entity) AS (
            SELECT substr(name, instr(name, ' ') + 1), entity FROM \(source) WHERE \(condition)
            UNION ALL
            SELECT substr(rest, instr(rest, ' ') + 1), entity FROM step WHERE instr(rest, ' '))
        SELECT rest, entity FROM step
        """
    }
}
