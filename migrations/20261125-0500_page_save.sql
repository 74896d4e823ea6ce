-- Which saves of a story or a rendition are an open page's own: one whose answer was lost is no conflict with its own author.
-- @min_binary: 1

-- @brand
CREATE TABLE page_save (
  brand_id TEXT NOT NULL REFERENCES brand (id),
  object_id TEXT NOT NULL,            -- a story or a rendition
  page TEXT NOT NULL,                 -- a random name that the page gave itself
  since BIGINT NOT NULL,              -- the version that the page's saves in a row began over
  version BIGINT NOT NULL,            -- the version they made last
  PRIMARY KEY (brand_id, object_id)
);
