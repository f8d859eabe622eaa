/// How an exported page looks, on a light and a dark background, and on paper.
enum PageStyle {
    /// Kinds of names differ by the line below them too, quotes by a background: colour alone says nothing.
    static let sheet = """
        :root { color-scheme: light dark; --text: #1d1d1f; --back: #fdfdfb; --dim: #5c5c62; --line: #d6d6d0;
          --person: #1b4f9c; --organization: #7a3e00; --place: #1c6134; --other: #6a2a86; --quote: #f1ecd9; --marked: #fbe58a; --link: #0b57a4; }
        @media (prefers-color-scheme: dark) {
          :root { --text: #e6e6e3; --back: #17181a; --dim: #a3a3a8; --line: #3a3b3e;
            --person: #8ab8ff; --organization: #f0b27a; --place: #86d39b; --other: #d6a5ee; --quote: #2b2a20; --marked: #574a10;
            --link: #8fc1ff; } }
        body { margin: 0; color: var(--text); background: var(--back); font: 1.05rem/1.6 Georgia, "Noto Serif", serif; }
        .page { max-width: 70rem; margin: 0 auto; padding: 1.5rem; display: grid; gap: 2rem; border-bottom: 1px solid var(--line); }
        @media (min-width: 62rem) { .page { grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); } }
        article, aside { min-width: 0; overflow-wrap: break-word; }
        aside { font: 0.88rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 0.5rem; }
        h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.6rem 0 0.5rem; }
        aside h2 { font-size: 1rem; margin: 1.2rem 0 0.3rem; border-bottom: 1px solid var(--line); }
        aside ul, aside ol { list-style: none; margin: 0; padding: 0; }
        aside li { margin: 0 0 0.6rem; }
        p { margin: 0 0 1rem; }
        p.on { margin-top: -1rem; }
        .facts, small, .picture { color: var(--dim); font-size: 0.9rem; }
        blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--line); }
        pre, .table { overflow-x: auto; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid var(--line); padding: 0.2rem 0.5rem; text-align: start; vertical-align: top; }
        li.bare { list-style: none; }
        a { color: var(--link); }
        mark { background: none; text-decoration: underline; text-underline-offset: 0.15em; }
        .person { color: var(--person); }
        .organization { color: var(--organization); text-decoration-style: dashed; }
        .place { color: var(--place); text-decoration-style: dotted; }
        .other { color: var(--other); text-decoration-style: double; }
        .ref { color: inherit; }
        .quote { background: var(--quote); }
        .quote.indirect { background: none; border-bottom: 1px dotted var(--dim); }
        .date { border-bottom: 1px solid currentColor; font-weight: 600; }
        mark.plain, mark.important, mark.doubt { text-decoration: none; color: inherit; background: var(--marked);
          border-bottom: 2px solid currentColor; }
        mark.important { border-bottom-style: double; border-bottom-width: 4px; }
        mark.doubt { border-bottom-style: dashed; }
        .sign { margin-right: 0.15em; }
        .note { margin: 0.1rem 0 0 1rem; white-space: pre-line; }
        :target { outline: 2px solid var(--link); outline-offset: 2px; }
        @media print { body { background: none; font-size: 10.5pt; } .page { display: block; } aside { break-before: page; } }
        """
}
