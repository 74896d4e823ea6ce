-- Texts that are kept: what renditions said before, whose save a version was, one page for a story, and quick front pages.
-- @min_binary: 1

-- A story has one page in each language of a newsroom: the database itself refuses a second one.

-- The press contact names a person as often as not.
-- @personal: brand.press_contact

CREATE UNIQUE INDEX newsroom_story ON newsroom_page (brand_id, story_id, language);

-- What a rendition said before: a text written by hand, or made anew, takes the place of one that stays here.

-- @brand
CREATE TABLE rendition_version (
  brand_id TEXT NOT NULL,
  rendition_id TEXT NOT NULL,
  version BIGINT NOT NULL,            -- the rendition's version that first said it
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  link TEXT NOT NULL,
  settings {{json}} NOT NULL,
  edited BOOLEAN NOT NULL,            -- FALSE: made by rule
  settled BOOLEAN NOT NULL,           -- TRUE: never merged with what the same person writes next
  story_version BIGINT NOT NULL,      -- the story's version it was made or checked from
  person_id TEXT REFERENCES person (id),
  at BIGINT NOT NULL,
  PRIMARY KEY (brand_id, rendition_id, version),
  FOREIGN KEY (brand_id, rendition_id) REFERENCES rendition (brand_id, id)
);

-- Front pages and the stories beside a story are read from an index alone, without walking through bodies.

CREATE INDEX newsroom_live ON newsroom_page (brand_id, language, published_at, id) WHERE state = 'live';

-- Which saves of a story or a rendition are an open page's own: one whose answer was lost is no conflict with its own author.

-- @brand
CREATE TABLE page_save (
  brand_id TEXT NOT NULL REFERENCES brand (id),
  object_id TEXT NOT NULL,            -- a story or a rendition
  page TEXT NOT NULL,                 -- a random name that the page gave itself
  since BIGINT NOT NULL,              -- the version that the page's saves in a row began over
  version BIGINT NOT NULL,            -- the version they made last
  PRIMARY KEY (brand_id, object_id)
);
