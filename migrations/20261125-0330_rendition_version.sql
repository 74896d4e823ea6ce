-- What a rendition said before: a text written by hand, or made anew, takes the place of one that stays here.
-- @min_binary: 1

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
