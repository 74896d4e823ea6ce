-- The first schema: people, brands, channels, stories, renditions, placements, deliveries, newsroom.
-- @min_binary: 1

-- @desk
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- @person
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,                 -- @personal
  sign_in TEXT NOT NULL UNIQUE,       -- @personal
  password_hash TEXT,
  language TEXT NOT NULL DEFAULT 'it',
  desk_admin BOOLEAN NOT NULL DEFAULT FALSE,
  created_at BIGINT NOT NULL,
  disabled_at BIGINT
);

-- @desk
CREATE TABLE brand (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  slug TEXT NOT NULL UNIQUE,
  zone TEXT NOT NULL,
  languages {{json}} NOT NULL,
  newsroom_url TEXT,
  newsroom_port BIGINT,
  about TEXT NOT NULL DEFAULT '',
  press_contact TEXT NOT NULL DEFAULT '',
  demonstration BOOLEAN NOT NULL DEFAULT FALSE,
  public_epoch BIGINT NOT NULL DEFAULT 1,
  created_at BIGINT NOT NULL,
  archived_at BIGINT
);

-- @brand
CREATE TABLE membership (
  brand_id TEXT NOT NULL REFERENCES brand (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('administrator', 'editor', 'author', 'viewer')),
  created_at BIGINT NOT NULL,
  PRIMARY KEY (brand_id, person_id)
);
CREATE INDEX membership_person ON membership (person_id);

-- @person
CREATE TABLE session (
  id TEXT PRIMARY KEY,                -- SHA-256 of the cookie
  person_id TEXT NOT NULL REFERENCES person (id),
  brand_id TEXT,                      -- the brand last worked on
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  address TEXT NOT NULL DEFAULT '',   -- @personal
  agent TEXT NOT NULL DEFAULT ''      -- @personal
);
CREATE INDEX session_person ON session (person_id);

-- @person
CREATE TABLE one_time_link (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('password', 'sign_in')),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);

-- @desk
CREATE TABLE sign_in_throttle (
  key TEXT PRIMARY KEY,               -- SHA-256 of account and address
  failures BIGINT NOT NULL,
  blocked_until BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);

-- @person
CREATE TABLE api_token (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  brand_id TEXT NOT NULL REFERENCES brand (id),
  name TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  scopes {{json}} NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  used_at BIGINT,
  revoked_at BIGINT
);

-- @desk
CREATE TABLE idempotency (
  token_id TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status BIGINT,
  headers {{json}},
  body TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (token_id, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);

-- @desk
CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  brand_id TEXT,
  person_id TEXT,
  action TEXT NOT NULL,
  object_kind TEXT NOT NULL,
  object_id TEXT NOT NULL,
  details {{json}} NOT NULL           -- field names, never personal values
);
CREATE INDEX audit_brand ON audit (brand_id, id);

-- @brand
CREATE TABLE channel (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL REFERENCES brand (id),
  network TEXT NOT NULL,
  leg TEXT NOT NULL,
  name TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  url TEXT NOT NULL DEFAULT '',
  settings {{json}} NOT NULL,
  secrets TEXT,                       -- sealed
  health TEXT NOT NULL CHECK (health IN ('unchecked', 'good', 'reconnect', 'unreachable')),
  health_note {{json}},
  health_at BIGINT,
  position BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  created_at BIGINT NOT NULL,
  archived_at BIGINT,
  PRIMARY KEY (id),
  UNIQUE (brand_id, id)
);
CREATE UNIQUE INDEX channel_account ON channel (brand_id, network, remote_id) WHERE archived_at IS NULL;

-- @brand
CREATE TABLE story (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL REFERENCES brand (id),
  title TEXT NOT NULL DEFAULT '',
  standfirst TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  form TEXT NOT NULL CHECK (form IN ('news', 'press_release', 'article', 'interview', 'video_interview', 'post')),
  need TEXT CHECK (need IN ('find', 'how_to', 'news', 'connect', 'enjoy')),
  language TEXT NOT NULL,
  link TEXT NOT NULL DEFAULT '',
  folded TEXT NOT NULL DEFAULT '',    -- title and standfirst without case and accents, for search
  version BIGINT NOT NULL DEFAULT 1,
  created_by TEXT REFERENCES person (id),
  created_at BIGINT NOT NULL,
  updated_by TEXT REFERENCES person (id),
  updated_at BIGINT NOT NULL,
  archived_at BIGINT,
  PRIMARY KEY (id),
  UNIQUE (brand_id, id)
);
CREATE INDEX story_recent ON story (brand_id, updated_at, id);

-- @brand
CREATE TABLE story_version (
  brand_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  title TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  body TEXT NOT NULL,
  form TEXT NOT NULL,
  need TEXT,
  language TEXT NOT NULL,
  link TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  at BIGINT NOT NULL,
  PRIMARY KEY (brand_id, story_id, version),
  FOREIGN KEY (brand_id, story_id) REFERENCES story (brand_id, id)
);

-- @brand
CREATE TABLE rendition (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  language TEXT NOT NULL,
  format TEXT NOT NULL,
  occasion TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  settings {{json}} NOT NULL,
  edited BOOLEAN NOT NULL DEFAULT FALSE,   -- FALSE: made by rule, follows the story
  story_version BIGINT NOT NULL,           -- the version it was made or checked from
  version BIGINT NOT NULL DEFAULT 1,
  created_at BIGINT NOT NULL,
  updated_by TEXT REFERENCES person (id),
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (brand_id, id),
  UNIQUE (brand_id, story_id, channel_id, language, format, occasion),
  FOREIGN KEY (brand_id, story_id) REFERENCES story (brand_id, id),
  FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)
);

-- @brand
CREATE TABLE placement (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  rendition_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  wall TEXT NOT NULL,                 -- 2026-11-24T10:00
  zone TEXT NOT NULL,
  instant BIGINT NOT NULL,
  zone_data TEXT NOT NULL,            -- fingerprint the instant was computed with
  late_after BIGINT NOT NULL,         -- microseconds past the instant after which it is held
  state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'held', 'published', 'failed', 'unknown', 'cancelled')),
  version BIGINT NOT NULL DEFAULT 1,
  created_by TEXT REFERENCES person (id),
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (brand_id, id),
  FOREIGN KEY (brand_id, rendition_id) REFERENCES rendition (brand_id, id),
  FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)
);
CREATE INDEX placement_due ON placement (instant, id) WHERE state = 'planned';
CREATE INDEX placement_waiting ON placement (channel_id, instant, id) WHERE state = 'planned';
-- A channel's placements go out one after another: the database itself refuses a second one under way.
CREATE UNIQUE INDEX placement_sending ON placement (channel_id) WHERE state = 'sending';
CREATE INDEX placement_channel ON placement (brand_id, channel_id, instant, id);
CREATE INDEX placement_line ON placement (brand_id, instant, id);
CREATE INDEX placement_rendition ON placement (brand_id, rendition_id);

-- @brand
CREATE TABLE delivery (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  placement_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  attempt BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'settling', 'published', 'rejected', 'unknown', 'dropped')),
  content {{json}} NOT NULL,          -- what the public will see, frozen at the start
  content_hash TEXT NOT NULL,         -- SHA-256 of its RFC 8785 form
  memory {{json}} NOT NULL,
  memory_secrets TEXT,                -- sealed
  next_at BIGINT NOT NULL,            -- when to look at it again
  tries BIGINT NOT NULL DEFAULT 0,    -- waits behind it, for the backoff
  lease_owner TEXT,
  lease_until BIGINT,
  lease_generation BIGINT NOT NULL DEFAULT 0,
  remote_id TEXT,
  url TEXT,
  error_key TEXT,
  error_args {{json}},
  evidence {{json}},                  -- what a look at the network showed
  decided_by TEXT REFERENCES person (id),
  created_at BIGINT NOT NULL,
  started_at BIGINT,
  finished_at BIGINT,
  PRIMARY KEY (id),
  UNIQUE (brand_id, id),
  UNIQUE (brand_id, placement_id, attempt),
  FOREIGN KEY (brand_id, placement_id) REFERENCES placement (brand_id, id),
  FOREIGN KEY (brand_id, channel_id) REFERENCES channel (brand_id, id)
);
CREATE INDEX delivery_remote ON delivery (brand_id, channel_id, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX delivery_open ON delivery (next_at, id) WHERE state IN ('queued', 'running', 'settling');
-- At most one delivery of a placement is open or out: the database itself refuses a second publication.
CREATE UNIQUE INDEX delivery_once ON delivery (placement_id) WHERE state IN ('queued', 'running', 'settling', 'published', 'unknown');

-- @brand
CREATE TABLE delivery_step (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  delivery_id TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  name TEXT NOT NULL,
  effect TEXT NOT NULL CHECK (effect IN ('read', 'hidden', 'visible')),
  repeatable BOOLEAN NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('ready', 'writing', 'accepted', 'rejected', 'unknown')),
  lease_generation BIGINT NOT NULL,
  deadline BIGINT,
  exchange {{json}},                  -- request and answer in short, secrets struck out
  started_at BIGINT,
  finished_at BIGINT,
  PRIMARY KEY (id),
  UNIQUE (brand_id, delivery_id, ordinal),
  FOREIGN KEY (brand_id, delivery_id) REFERENCES delivery (brand_id, id)
);

-- @brand
CREATE TABLE placement_event (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  placement_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,                 -- planned, moved, sending, waiting, published, rejected, unknown, held, cancelled, decided
  person_id TEXT REFERENCES person (id),
  details {{json}} NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (brand_id, placement_id) REFERENCES placement (brand_id, id)
);
CREATE INDEX placement_event_line ON placement_event (brand_id, placement_id, id);

-- @brand
CREATE TABLE newsroom_page (
  id TEXT NOT NULL,
  brand_id TEXT NOT NULL REFERENCES brand (id),
  story_id TEXT NOT NULL,
  rendition_id TEXT NOT NULL,
  delivery_id TEXT NOT NULL,
  language TEXT NOT NULL,
  slug TEXT NOT NULL,
  form TEXT NOT NULL,
  title TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  body TEXT NOT NULL,                 -- Markdown
  link TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'withdrawn')),
  correction TEXT NOT NULL DEFAULT '',
  withdrawal_note TEXT NOT NULL DEFAULT '',
  published_at BIGINT NOT NULL,
  corrected_at BIGINT,
  withdrawn_at BIGINT,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE (brand_id, id),
  UNIQUE (brand_id, slug),
  UNIQUE (brand_id, delivery_id)
);
CREATE INDEX newsroom_front ON newsroom_page (brand_id, published_at, id);
