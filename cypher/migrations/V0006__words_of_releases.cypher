// Releases are looked for by their words, which are kept ready to be cut at spaces; opening gives them to those that came before.
CREATE FULLTEXT INDEX release_words IF NOT EXISTS FOR (d:Document) ON EACH [d.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
