-- Front pages and the stories beside a story are read from an index alone, without walking through bodies.
-- @min_binary: 1

CREATE INDEX newsroom_live ON newsroom_page (brand_id, language, published_at, id) WHERE state = 'live';
