// SPDX-License-Identifier: Apache-2.0
// The program is killed again and again while it publishes, and each placement still ends exactly once out or unknown for a person.
//
// The networks know the truth: the practice network's ledger, the records of a Bluesky server, the newsroom's sitemap. The desk is
// judged by them. PV_KILL_SEED replays a run's dice (not its thread timing); PV_FULL=1 kills ten times as often.

import assert from 'node:assert/strict';
import test from 'node:test';
import {
  Api, call, dice, makeToken, noPds, noPostgres, pause, pds, postgresDatabase, sandbox, setUp, start, startPractice, startProxy, until,
} from './harness.mjs';

const steps = ['claimed', 'fenced', 'called', 'answered', 'recorded', 'local', 'settled', 'decided'];
const isOpen = (placement) => placement.state === 'planned' || placement.state === 'sending';
// Shorter than a person's patience, longer than a busy machine needs for a call on loopback. The lease is longer than the whole test: what a
// dead process of a SQLite file held has to go on at the next start.
const times = { PV_LEASE_MS: '3600000', PV_CALL_DEADLINE_MS: '2000', PV_SETTLE_MS: '250' };
const word = (number) => `n${String(number).padStart(5, '0')}x`;
const wordIn = (text) => text.match(/n\d{5}x/i)?.[0].toLowerCase();

/** Accounts of their own, so that other suites' posts are not counted here. */
async function makeAccounts(count, seed) {
  const ask = async (method, body, token) => {
    const answer = await call(`${pds.pds}/xrpc/${method}`, {
      method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    assert.equal(answer.status, 200, `${method}: ${answer.text}`);
    return answer.json();
  };
  const accounts = [];
  for (let i = 0; i < count; i += 1) {
    const name = `kill${seed.toString(36)}${process.pid.toString(36)}${i}`;
    const made = await ask('com.atproto.server.createAccount', { handle: `${name}.test`, email: `${name}@belprato.example`, password: 'una frase lunga' });
    const app = await ask('com.atproto.server.createAppPassword', { name: 'portavoce' }, made.accessJwt);
    accounts.push({ handle: made.handle, did: made.did, password: app.password });
  }
  return accounts;
}

async function recordsOf(did) {
  const records = [];
  for (let cursor = ''; cursor !== undefined;) {
    const page = (await call(`${pds.pds}/xrpc/com.atproto.repo.listRecords?repo=${did}&collection=app.bsky.feed.post&limit=100${cursor ? `&cursor=${cursor}` : ''}`)).json();
    records.push(...page.records);
    cursor = page.records.length === 100 ? page.cursor : undefined;
  }
  return records;
}

class Campaign {
  constructor(t, { kills, seed, env = {}, works = 0 }) {
    Object.assign(this, { t, wanted: kills, seed, works, roll: dice(seed), data: sandbox(t, 'pv-kill-') });
    this.env = { ...times, PORTAVOCE_LOG_LEVEL: 'warning', ...env };
    this.tally = { kills: 0, 'at random': 0, 'while starting': 0, ...Object.fromEntries(steps.map((step) => [step, 0])) };
    this.acknowledged = new Set();
    this.decisions = 0;
    this.stories = 0;
    this.renditions = [];  // not planned yet
    this.words = new Map();  // of every rendition
    /** role -> running process; "serve" answers the API, each "work" only publishes. */
    this.running = new Map();
  }

  // --- the networks

  async prepare() {
    this.practice = await startPractice(this.t);
    const allow = [this.practice.allow];
    if (pds) {
      this.calm = false;
      this.proxy = await startProxy(this.t, pds.pds, (request) => {
        if (this.calm || !request.url.includes('createRecord')) return 'pass';
        const chance = this.roll.next();
        return chance < 0.25 ? 'drop_after' : chance < 0.3 ? 'drop_before' : 'pass';
      });
      allow.push(this.proxy.allow);
    }
    this.env.PORTAVOCE_NET_ALLOW = allow.join(',');
    const server = await this.launch('serve');
    const visitor = await setUp(server, { language: 'it' });
    this.token = await makeToken(visitor);
    await this.connect();
    await this.write(10);
  }

  async connect() {
    const api = this.api();
    this.accounts = new Map();
    for (const network of ['practice_instagram', 'practice_facebook', 'practice_linkedin']) {
      for (const handle of ['uno', 'due']) {
        const body = await api.ask('POST', '/api/v1/channels', { network, fields: { server: this.practice.origin.replace('localhost', '127.0.0.1'), handle } });
        this.accounts.set(body.data.id, { kind: 'practice', account: body.data.url.split('/').at(-1) });
      }
    }
    for (const account of pds ? await makeAccounts(2, this.seed) : []) {
      const fields = { handle: account.handle, app_password: account.password, server: this.proxy.url };
      const body = await api.ask('POST', '/api/v1/channels', { network: 'bluesky', fields });
      this.accounts.set(body.data.id, { kind: 'bluesky', did: account.did });
    }
    for (const channel of (await api.ask('GET', '/api/v1/channels')).data) {
      if (channel.network === 'newsroom') this.accounts.set(channel.id, { kind: 'newsroom' });
    }
    const kinds = [...this.accounts.values()].map((account) => account.kind);
    assert.ok(kinds.includes('newsroom'), 'the newsroom exists from the start');
  }

  /** `count` more stories whose texts name them; their renditions are planned one by one later, in the dice's order. */
  async write(count) {
    const api = this.api();
    for (let i = 0; i < count; i += 1) {
      const number = this.stories;
      this.stories += 1;
      const story = await api.ask('POST', '/api/v1/stories', { title: `Pane nuovo ${word(number)}`, body: `Da domani in negozio il pane ${number}.`, language: 'it' });
      const made = await api.ask('GET', `/api/v1/stories/${story.data.id}/renditions`);
      assert.equal(made.data.length, this.accounts.size, `each story has a rendition for each channel: ${JSON.stringify(made.data)}`);
      for (const rendition of made.data) {
        this.renditions.splice(this.roll.below(this.renditions.length + 1), 0, { id: rendition.id, channel: rendition.channel_id });
        this.words.set(rendition.id, word(number));
      }
    }
  }

  // --- processes

  async launch(role, crash, killAfter) {
    const options = { env: { ...this.env, ...(crash ? { PV_CRASH_AT: crash } : {}) }, killAfter };
    const server = role === 'serve'
      ? await start(this.t, ['serve', '--empty', '--data', this.data, '--port', '0'], options)
      : await start(this.t, ['work', '--data', this.data], { ...options, until: /Portavoce is working/ });
    this.running.set(role, server);
    return server;
  }

  api() {
    const server = this.running.get('serve');
    return new Api(server?.desk ?? 'http://127.0.0.1:9', this.token, 'it');
  }

  /** A process that ended any other way than by SIGKILL is a fault of the program. */
  async end(role, how) {
    const server = this.running.get(role);
    if (!server) return;
    await server.kill();
    this.running.delete(role);
    assert.equal(server.ended, 'SIGKILL', `the program ended by itself (${server.ended}):\n${server.output.slice(-4000)}`);
    this.tally.kills += 1;
    this.tally[how] += 1;
  }

  // --- one round: start, feed, kill

  async setFaults(step) {
    const drop = { plan: 'drop_after_accept', probability: 0.35 };
    const plans = [drop, drop, { ...drop, hidden_for_ms: 600000 }, { plan: 'drop_before', probability: 0.3 }, { plan: 'half_answer', probability: 0.3 },
      { plan: 'accepted_but_500', probability: 0.3 }, { plan: 'slow', probability: 0.5, delay_ms: 60 }];
    const plan = step === 'settled' ? { ...drop, probability: 1 } : this.roll.pick(plans);
    await this.practice.faults({ ...plan, seed: this.roll.below(1 << 30) });
  }

  /** Asks without waiting for the answer: the process may die at any line of it. */
  async plan(count, kind) {
    const fits = (rendition) => !kind || this.accounts.get(rendition.channel).kind === kind;
    if (this.renditions.filter(fits).length < count) await this.write(count);
    const api = this.api();
    const chosen = [];
    for (let i = this.renditions.length - 1; i >= 0 && chosen.length < count; i -= 1) {
      if (fits(this.renditions[i])) chosen.push(...this.renditions.splice(i, 1));
    }
    await Promise.all(chosen.map(async (rendition) => {
      try {
        const answer = await api.send('POST', '/api/v1/placements', { rendition: rendition.id });
        assert.equal(answer.status, 201, `planning was refused: ${answer.status} ${answer.text}`);
        this.acknowledged.add(answer.json().data.id);
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
      }
    }));
  }

  /** What a person does with an unknown delivery who has looked at the network. */
  async decide(limit) {
    const api = this.api();
    // In this order: what is unknown now has come to its end, so the networks say the last word on it.
    const unknown = (await api.ask('GET', '/api/v1/placements?state=unknown&limit=200')).data.slice(0, limit);
    const truth = await this.truth({ newsroom: false });
    for (const placement of unknown) {
      const one = (await api.ask('GET', `/api/v1/placements/${placement.id}`)).data;
      const post = this.postsOf(truth, placement)[0];
      const body = post ? { decision: 'is_out', url: post.url } : { decision: 'is_not_out' };
      this.decisions += 1;
      await api.ask('POST', `/api/v1/deliveries/${one.deliveries[0].id}/decision`, body);
    }
    return unknown.length;
  }

  async round() {
    const roles = ['serve', ...Array.from({ length: this.works }, (_, i) => `work ${i}`)];
    const victim = this.roll.pick(roles);
    const chance = this.roll.next();
    // The steps that were met least come first: some are rare by nature.
    const rarest = steps.reduce((least, one) => (this.tally[one] < this.tally[least] ? one : least));
    const step = chance < 0.25 ? rarest : chance < 0.5 ? this.roll.pick(steps) : null;
    const nth = ['local', 'settled', 'decided'].includes(step) ? 1 : 1 + this.roll.below(3);
    await this.setFaults(step);

    if (chance > 0.9) {
      // While it starts, which is when it takes over what it left behind.
      if (this.running.has(victim)) await this.end(victim, 'at random');
      await this.launch(victim, undefined, this.roll.below(250));
      return this.end(victim, 'while starting');
    }

    if (step && this.running.has(victim)) await this.end(victim, 'at random');
    for (const role of roles) {
      if (!this.running.has(role)) await this.launch(role, role === victim && step ? `${step}:${nth}` : undefined);
    }
    const server = this.running.get(victim);
    const feeding = this.feed(step).catch((error) => error);
    if (step) await Promise.race([server.exit, pause(2500)]);
    else await Promise.race([server.exit, pause(this.roll.below(400))]);
    const hit = server.ended !== null;
    if (process.env.PV_KILL_LOG) console.error(`${this.tally.kills} ${victim} ${step ?? '-'}:${nth} ${hit} ${Date.now() % 1e6}`);
    await this.end(victim, hit && step ? step : 'at random');
    const trouble = await feeding;
    // The desk may die under a request; what it answers before must be right.
    if (trouble instanceof assert.AssertionError) throw trouble;
  }

  async feed(step) {
    if (!this.running.get('serve')?.desk) return;
    const waiting = (await this.api().ask('GET', '/api/v1/placements?state=planned&limit=200')).data.length;
    if (step === 'decided') await this.decide(4);
    if (step === 'local') await this.plan(3, 'newsroom');
    else if (step === 'settled') await this.plan(3, 'practice');
    else if (waiting < 40) await this.plan(2 + this.roll.below(4));
  }

  // --- the truth, and what the desk says

  /** channel -> word -> posts */
  async truth({ newsroom = true } = {}) {
    const found = new Map([...this.accounts.keys()].map((channel) => [channel, new Map()]));
    const add = (channel, text, post) => {
      const name = wordIn(text);
      assert.ok(name, `a post that nobody wrote: ${text}`);
      const words = found.get(channel);
      words.set(name, [...(words.get(name) ?? []), post]);
    };
    const posts = await this.practice.posts();
    for (const [channel, account] of this.accounts) {
      if (account.kind === 'practice') {
        for (const post of posts) if (post.account === account.account) add(channel, post.text, { id: post.id, url: post.url });
      } else if (account.kind === 'bluesky') {
        for (const record of await recordsOf(account.did)) add(channel, record.value.text, { id: record.uri, url: record.uri.replace('at://', 'https://example.org/') });
      } else if (newsroom) {
        const origin = Object.values(this.running.get('serve').newsrooms)[0];
        const map = (await call(`${origin}/sitemap.xml`)).text;
        for (const [, url] of map.matchAll(/<loc>([^<]+)<\/loc>/g)) if (wordIn(url)) add(channel, url, { id: url, url });
      }
    }
    return found;
  }

  async truthOf(kind) {
    const truth = await this.truth({ newsroom: kind === 'newsroom' });
    return [...truth].filter(([channel]) => this.accounts.get(channel).kind === kind).map(([, words]) => words);
  }

  postsOf(truth, placement) {
    return truth.get(placement.channel).get(this.words.get(placement.rendition)) ?? [];
  }

  /** Waits until nothing is under way any more. */
  async settle() {
    let open = [];
    await until(async () => {
      open = (await this.api().all('/api/v1/placements')).filter(isOpen);
      return open.length === 0;
    }, () => `placements that never end: ${JSON.stringify(open.slice(0, 5), null, 1)} (${open.length})`, 180000, 500);
  }

  /** Gives the number of placements in each state; fails with the evidence. */
  async judge({ mayBeUnknown }) {
    const placements = await this.api().all('/api/v1/placements');
    const truth = await this.truth();
    const faults = [];
    const states = {};
    const known = new Set(placements.map((placement) => placement.id));
    for (const id of this.acknowledged) if (!known.has(id)) faults.push({ what: 'an acknowledged placement is gone', id });
    const planned = new Map();
    for (const placement of placements) {
      states[placement.state] = (states[placement.state] ?? 0) + 1;
      const posts = this.postsOf(truth, placement);
      const fault = (what) => faults.push({ what, placement, posts, channel: this.accounts.get(placement.channel), word: this.words.get(placement.rendition) });
      if (planned.has(placement.rendition)) fault('planned twice');
      planned.set(placement.rendition, placement);
      if (posts.length > 1) fault('out twice');
      if (placement.state === 'published') {
        const { deliveries } = (await this.api().ask('GET', `/api/v1/placements/${placement.id}`)).data;
        const out = deliveries.filter((delivery) => delivery.state === 'published');
        if (posts.length !== 1) fault('published, but not there');
        if (out.length !== 1 || !out[0].url) fault(`${out.length} deliveries are published`);
        // A person who says "it is out" brings the link alone.
        const kind = this.accounts.get(placement.channel).kind;
        if (kind !== 'newsroom' && out[0]?.remote_id && out[0].remote_id !== posts[0]?.id) fault(`recorded as another post: ${out[0].remote_id}`);
      } else if (placement.state !== 'unknown' || !mayBeUnknown) {
        fault(`ended as ${placement.state}`);
      }
    }
    for (const [channel, words] of truth) {
      for (const [name, posts] of words) {
        const owner = placements.find((placement) => placement.channel === channel && this.words.get(placement.rendition) === name);
        if (!owner) faults.push({ what: 'out, but the desk knows of no placement', name, posts });
      }
    }
    for (const fault of faults.slice(0, 5)) {
      if (!fault.placement) continue;
      fault.life = (await this.api().ask('GET', `/api/v1/placements/${fault.placement.id}`)).data;
      fault.details = [];
      for (const delivery of fault.life.deliveries) fault.details.push((await this.api().ask('GET', `/api/v1/deliveries/${delivery.id}`)).data);
    }
    assert.equal(faults.length, 0, `seed ${this.seed}: ${faults.length} faults, such as\n${JSON.stringify(faults.slice(0, 5), null, 1)}`);
    return states;
  }
}

async function campaign(t, options) {
  const one = new Campaign(t, options);
  const { tally } = one;
  t.diagnostic(`seed ${one.seed}${pds ? '' : `; Bluesky is left out: ${noPds}`}`);
  await one.prepare();
  const began = Date.now();
  const enough = () => tally.kills >= one.wanted && steps.every((step) => tally[step] >= options.each);
  for (let round = 0; round < 2 * one.wanted + 40 * steps.length && !enough(); round += 1) await one.round();
  t.diagnostic(`${JSON.stringify(tally)} in ${((Date.now() - began) / 1000).toFixed(0)} s; ${one.decisions} decisions`);
  assert.ok(enough(), `killed ${one.wanted} times, and ${options.each} times at each step: ${JSON.stringify(tally)}`);

  one.calm = true;
  await one.practice.faults({ plan: 'none' });
  for (const role of ['serve', ...Array.from({ length: one.works }, (_, i) => `work ${i}`)]) if (!one.running.has(role)) await one.launch(role);
  await one.settle();
  const states = await one.judge({ mayBeUnknown: true });
  t.diagnostic(`outcomes ${JSON.stringify(states)}; connections dropped by the proxy ${JSON.stringify(one.proxy?.dropped ?? null)}`);
  assert.ok(states.published > one.wanted / 3, `enough was published to tell: ${JSON.stringify(states)}`);
  assert.ok(!pds || one.proxy.dropped.after > 0, 'the proxy dropped connections after accepting');

  // A person looks and says so: then everything is out, once.
  for (let i = 0; i < 1000 && (await one.decide(50)) > 0; i += 1);
  await one.settle();
  const after = await one.judge({ mayBeUnknown: false });
  t.diagnostic(`after a person decided ${JSON.stringify(after)}`);
  return one;
}

const seed = Number(process.env.PV_KILL_SEED ?? Date.now() % 1_000_000);
const more = process.env.PV_FULL === '1' ? 10 : 1;
const kills = Number(process.env.PV_KILLS ?? 300) * more;
let bluesky = 0;

test('SQLite: killed at least 300 times, each placement ends once out or unknown', async (t) => {
  const one = await campaign(t, { kills, each: 5, seed });
  for (const words of (await one.truthOf('bluesky'))) bluesky += words.size;
  for (const server of one.running.values()) await server.stop();
});

test('Bluesky took part in it', (t) => {
  if (!pds) return t.skip(noPds);
  return assert.ok(bluesky > kills / 20, `posts on the Bluesky server: ${bluesky}`);
});

test('PostgreSQL: two processes share the work and are killed in turn', async (t) => {
  const database = postgresDatabase(t, 'pv_kill');
  if (!database) return t.skip(noPostgres);
  const one = await campaign(t, {
    kills: Math.ceil(kills / 7.5), each: 1, seed: seed + 1, works: 1, env: { PORTAVOCE_DATABASE_URL: database.url, PV_LEASE_MS: '3000' },
  });
  for (const server of one.running.values()) await server.stop();
});
