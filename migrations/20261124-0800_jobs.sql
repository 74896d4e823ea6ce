-- Background work (src/platform/jobs). Payloads hold ids and field names, never personal data.
-- @min_binary: 1

-- @desk
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  brand_id TEXT,  -- no foreign key: a job outlives what it is about, and its handler finds that out
  payload {{json}} NOT NULL,
  dedupe_key TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'running')),
  run_at BIGINT NOT NULL,
  attempt BIGINT NOT NULL,
  generation BIGINT NOT NULL,
  lease_until BIGINT,
  owner TEXT,
  created_at BIGINT NOT NULL,
  CHECK ((state = 'running') = (lease_until IS NOT NULL)),
  CHECK ((state = 'running') = (owner IS NOT NULL))
);
CREATE INDEX job_due ON job (run_at, id) WHERE state = 'waiting';
CREATE INDEX job_lease ON job (lease_until) WHERE state = 'running';
CREATE UNIQUE INDEX job_dedupe ON job (kind, dedupe_key) WHERE state = 'waiting' AND dedupe_key IS NOT NULL;

-- @desk
CREATE TABLE job_dead (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  brand_id TEXT,
  payload {{json}} NOT NULL,
  dedupe_key TEXT,
  attempt BIGINT NOT NULL,
  generation BIGINT NOT NULL,
  error_key TEXT NOT NULL,
  detail TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  died_at BIGINT NOT NULL
);
CREATE INDEX job_dead_died ON job_dead (died_at, id);

-- @desk
CREATE TABLE periodic_lease (
  name TEXT PRIMARY KEY,
  next_at BIGINT NOT NULL,
  lease_until BIGINT,
  owner TEXT,
  generation BIGINT NOT NULL,
  CHECK ((owner IS NULL) = (lease_until IS NULL))
);
