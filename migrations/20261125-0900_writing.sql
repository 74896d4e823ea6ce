-- Writing together: what two people typed at once is merged over the text that both stood on.
-- @min_binary: 1

-- Saves of one hand become one version in the history; those they take the place of stay for a while, hidden, since an open page may
-- still stand on them.
ALTER TABLE story_version ADD COLUMN hidden BOOLEAN NOT NULL DEFAULT FALSE;

-- Fields beside the text: facts, what a form asks for, evidence of demand, and whose content is passed on. Only those that are filled.
ALTER TABLE story ADD COLUMN details {{json}} NOT NULL DEFAULT '{}';
ALTER TABLE story_version ADD COLUMN details {{json}} NOT NULL DEFAULT '{}';
