-- Writing together: what two people typed at once is merged over the text that both stood on.
-- @min_binary: 1

-- Saves of one hand become one version in the history; those they take the place of stay for a while, hidden, since an open page may
-- still stand on them.
ALTER TABLE story_version ADD COLUMN hidden BOOLEAN NOT NULL DEFAULT FALSE;

-- Fields beside the text: facts, what a form asks for, evidence of demand, and whose content is passed on. Only those that are filled.
ALTER TABLE story ADD COLUMN details {{json}} NOT NULL DEFAULT '{}';
ALTER TABLE story_version ADD COLUMN details {{json}} NOT NULL DEFAULT '{}';

-- Search over everything written. `terms` is made by the program (folded words and stems, parted by spaces), NULL until it is; each engine
-- keeps its own index of it. `folded` is read and written no more; a later release takes it away.
ALTER TABLE story ADD COLUMN terms TEXT;
CREATE INDEX story_unindexed ON story (id) WHERE terms IS NULL;
-- @sqlite
ALTER TABLE story ADD COLUMN search_row BIGINT;
CREATE UNIQUE INDEX story_search_row ON story (search_row);
-- An index without rows of its own; it is asked about one brand by the brand's term.
-- @desk
CREATE VIRTUAL TABLE story_search USING fts5 (terms, content = 'story', content_rowid = 'search_row', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
CREATE TRIGGER story_search_add AFTER INSERT ON story WHEN new.terms IS NOT NULL BEGIN UPDATE story SET search_row = (SELECT coalesce(max(search_row), 0) + 1 FROM story) WHERE id = new.id AND search_row IS NULL; INSERT INTO story_search (rowid, terms) SELECT search_row, terms FROM story WHERE id = new.id; END;
CREATE TRIGGER story_search_change AFTER UPDATE OF terms ON story WHEN old.terms IS NOT new.terms BEGIN INSERT INTO story_search (story_search, rowid, terms) SELECT 'delete', old.search_row, old.terms WHERE old.terms IS NOT NULL; UPDATE story SET search_row = (SELECT coalesce(max(search_row), 0) + 1 FROM story) WHERE id = new.id AND search_row IS NULL; INSERT INTO story_search (rowid, terms) SELECT search_row, terms FROM story WHERE id = new.id AND terms IS NOT NULL; END;
-- @end
-- @postgres
ALTER TABLE story ADD COLUMN search tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(terms, ' '))) STORED;
CREATE INDEX story_search ON story USING gin (search);
-- @end
