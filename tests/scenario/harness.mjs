// SPDX-License-Identifier: Apache-2.0
// What scenario tests share: the real program on ports of its own, its practice network as a process, a plain HTTP client, the set-up
// of a desk as a person does it, and a proxy that drops connections.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = process.env.PV_ROOT ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const build = process.env.PV_BUILD ?? path.join(root, 'build');
export const program = process.env.PV_PROGRAM ?? path.join(build, 'portavoce');

/** A folder of its own below TMPDIR, removed after the test. */
export function sandbox(t, name = 'pv-scenario-') {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), name));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** A deadline instead of a sleep: polls until `probe` gives something true. */
export async function until(probe, what, milliseconds = 15000, every = 40) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) assert.fail(`waited ${milliseconds} ms in vain: ${typeof what === 'function' ? what() : what}`);
    await pause(every);
  }
}

/** Numbers that come again with the same seed (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (count) => Math.floor(next() * count), pick: (list) => list[Math.floor(next() * list.length)] };
}

/** What no output of the program may hold: passwords, tokens and cookies join as the test comes by them. */
export const secrets = new Set();
const keepSecret = (text) => (text.length > 5 ? secrets.add(text) : secrets);

// --- HTTP without a client's helpfulness: no pool, no redirects, no decoding, any Host.

/** Gives `{ status, headers, text, json() }`; rejects when the connection ends without a whole answer. */
export function call(url, { method = 'GET', headers = {}, body, milliseconds = 30000 } = {}) {
  const target = new URL(url);
  return new Promise((done, failed) => {
    const request = http.request({
      host: target.hostname.replace(/^\[|\]$/g, ''), port: target.port, path: target.pathname + target.search, method, agent: false,
      headers: { ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }), ...headers },
    }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', failed);
      answer.on('aborted', () => failed(new Error('the answer was cut off')));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        done({ status: answer.statusCode, headers: answer.headers, text, json: () => JSON.parse(text) });
      });
    });
    request.setTimeout(milliseconds, () => request.destroy(new Error(`no answer within ${milliseconds} ms: ${method} ${url}`)));
    request.on('error', failed);
    request.end(body);
  });
}

/** The JSON API with a token. `send` does not look at the status; `ask` insists on success and gives the body. */
export class Api {
  constructor(base, token, language = 'en') {
    Object.assign(this, { base, token, language });
  }
  send(method, where, body, headers = {}, options = {}) {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return call(this.base + where, {
      method, body: text, ...options,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}), 'accept-language': this.language,
        ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers,
      },
    });
  }
  async ask(method, where, body, headers) {
    const answer = await this.send(method, where, body, headers);
    assert.ok(answer.status < 300, `${method} ${where} answered ${answer.status}: ${answer.text.slice(0, 600)}`);
    return answer.text === '' ? null : answer.json();
  }
  /** All rows of a list, page by page. */
  async all(where) {
    const rows = [];
    let next = null;
    for (let page = 0; page < 1000; page += 1) {
      const mark = where.includes('?') ? '&' : '?';
      const body = await this.ask('GET', `${where}${mark}limit=200${next ? `&after=${next}` : ''}`);
      rows.push(...body.data);
      next = body.next;
      if (!next) return rows;
    }
    return assert.fail(`${where} has no end`);
  }
}

/** A browser without a screen: cookies, forms with their CSRF token. */
export class Visitor {
  constructor(base, language = 'en') {
    Object.assign(this, { base, language, cookies: new Map() });
  }
  async go(method, where, body, headers = {}, options = {}) {
    const answer = await call(where.startsWith('http') ? where : this.base + where, {
      method, body, ...options,
      headers: {
        accept: 'text/html', 'accept-language': this.language,
        ...(this.cookies.size ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }), ...headers,
      },
    });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
      keepSecret(value);
    }
    return answer;
  }
  get(where, headers) {
    return this.go('GET', where, undefined, headers);
  }
  /** Sends the form of `page` (its token) with `fields`; a field may be a list. */
  async post(page, action, fields, options) {
    const shown = await this.get(page);
    const token = shown.text.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? shown.text.match(/name="csrf" content="([^"]+)"/)?.[1];
    assert.ok(token, `${page} (${shown.status}) holds no CSRF token:\n${shown.text.slice(0, 600)}`);
    const form = new URLSearchParams({ _csrf: token });
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
    return this.go('POST', action, form.toString(), {}, options);
  }
}

export const owner = { name: 'Ada Conti', sign_in: 'ada', password: 'una frase lunga abbastanza' };
keepSecret(owner.password);
export const allScopes = ['story.read', 'story.write', 'channel.read', 'channel.manage', 'placement.read', 'placement.plan', 'delivery.decide', 'newsroom.manage'];

/** The first set-up of an empty desk, by its form; gives the visitor who is now signed in. */
export async function setUp(server, { language = 'en', brand = 'Forno Rossi' } = {}) {
  const visitor = new Visitor(server.desk, language);
  const key = new URL(server.signIn).searchParams.get('key');
  assert.ok(key, `the address of an empty desk leads to the set-up: ${server.signIn}`);
  keepSecret(key);
  const answer = await visitor.post(`/set-up?key=${key}`, '/set-up', { ...owner, key, brand, zone: 'Europe/Rome' });
  assert.equal(answer.status, 303, `set-up: ${answer.status}\n${answer.text.slice(0, 2000)}`);
  return visitor;
}

/** An API token made as a person makes it. */
export async function makeToken(visitor, scopes = allScopes, name = 'test') {
  const answer = await visitor.post('/settings/tokens', '/settings/tokens', { name, scopes, days: '30' });
  const token = answer.text.match(/<code id="token">([^<]+)</)?.[1];
  assert.ok(token, `no token was shown (${answer.status}):\n${answer.text.slice(0, 2000)}`);
  keepSecret(token);
  return token;
}

// --- processes

function watch(child) {
  const process_ = { child, pid: child.pid, output: '', ended: null, ready: null };
  process_.exit = new Promise((done) => {
    child.on('error', (error) => done((process_.ended ??= String(error))));
    child.on('close', (code, signal) => done((process_.ended ??= signal ?? code)));
  });
  const read = (chunk) => {
    process_.output += chunk;
    const line = process_.ready ? null : process_.output.match(/^PORTAVOCE_READY (\{.*\})$/m);
    if (line) process_.ready = JSON.parse(line[1]);
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  return process_;
}

/** Only what a test says reaches the program: an option in the caller's environment must not change a test. */
function environment(extra) {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', PV_READY_JSON: '1', ...extra };
  for (const name of Object.keys(env)) {
    if (name.startsWith('PORTAVOCE_') && !(name in extra)) delete env[name];
    if (env[name] === undefined) delete env[name];
  }
  return env;
}

/** Runs a command to its end, or kills it after `seconds`: `{ code, signal, out, err, all, milliseconds }`. `as`: the user, by root. */
export async function run(args, { env = {}, cwd, seconds = 30, as } = {}) {
  const began = performance.now();
  const [file, list] = as ? ['setpriv', ['--reuid', as, '--clear-groups', program, ...args]] : [program, args];
  const child = spawn(file, list, { env: environment(env), cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part) => (text.out += part));
  child.stderr.setEncoding('utf8').on('data', (part) => (text.err += part));
  const [code, signal] = await new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (...ends) => done(ends));
  });
  clearTimeout(late);
  return { code, signal, ...text, all: text.out + text.err, milliseconds: performance.now() - began };
}

/**
 * Starts the program and waits for its ready line, or for `until` in its output; with `killAfter` it is killed so many milliseconds
 * after its start instead. Gives
 * `{ pid, desk, signIn, newsrooms, companions, ready, output, ended, exit, kill(), stop() }`. A test that ends sooner ends it by SIGKILL.
 */
export async function start(t, args, { env = {}, milliseconds = 30000, until: pattern, killAfter } = {}) {
  const server = watch(spawn(program, args, { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] }));
  t.after(async () => {
    await server.kill();
    // The one line that is meant to hold the way in.
    const lines = server.output.split('\n').filter((line) => !line.startsWith('PORTAVOCE_READY '));
    for (const secret of secrets) assert.equal(lines.find((line) => line.includes(secret)), undefined, 'the program wrote a secret');
  });
  /** As a power cut would. */
  server.kill = async () => {
    if (server.ended === null) server.child.kill('SIGKILL');
    await server.exit;
  };
  /** By SIGTERM, which must be enough. */
  server.stop = async (limit = 15000) => {
    if (server.ended === null) server.child.kill('SIGTERM');
    const late = setTimeout(() => server.child.kill('SIGKILL'), limit);
    await server.exit;
    clearTimeout(late);
    assert.equal(server.ended, 0, `the program did not end well after SIGTERM (${server.ended}):\n${server.output.slice(-4000)}`);
  };
  if (killAfter !== undefined) {
    await Promise.race([server.exit, pause(killAfter)]);
    await server.kill();
    return server;
  }
  const end = Date.now() + milliseconds;
  while (!(pattern ? pattern.test(server.output) : server.ready)) {
    if (server.ended !== null) {
      if (env.PV_CRASH_AT) break;  // as it was told to
      assert.fail(`the program ended (${server.ended}) before it was ready:\n${server.output.slice(-4000)}`);
    }
    if (Date.now() > end) assert.fail(`the program was not ready after ${milliseconds} ms:\n${server.output.slice(-4000)}`);
    await pause(4);
  }
  const ready = server.ready ?? {};
  return Object.assign(server, { desk: ready.desk, signIn: ready.sign_in, newsrooms: ready.newsrooms, companions: ready.companions, origin: ready.companion });
}

export const serve = (t, data, { args = [], env = {}, ...options } = {}) =>
  start(t, ['serve', '--empty', '--data', data, '--port', '0', ...args], { env: { PORTAVOCE_LOG_LEVEL: 'debug', ...env }, ...options });

/** The practice network as a process of its own, with its faults and its books. */
export async function startPractice(t, { data = sandbox(t, 'pv-practice-') } = {}) {
  const server = await start(t, ['companion', 'practice_instagram', '--listen', '127.0.0.1', '--port', '0', '--data', data]);
  const json = { 'content-type': 'application/json' };
  server.faults = async (plan) => {
    const answer = await call(`${server.origin}/api/faults`, { method: 'POST', headers: json, body: JSON.stringify(plan) });
    assert.ok(answer.status < 300, `faults: ${answer.status} ${answer.text}`);
  };
  /** Every post there is, hidden ones too. */
  server.posts = async () => {
    const posts = [];
    for (let after = 0; after !== undefined;) {
      const page = (await call(`${server.origin}/api/ledger?after=${after}`)).json();
      posts.push(...page.posts);
      after = page.next;
    }
    return posts;
  };
  server.allow = new URL(server.origin).host.replace('localhost', '127.0.0.1');
  return server;
}

/**
 * A proxy before an HTTP server. For each request `verdict(request)` says "pass", "drop_before" (the server never sees it) or
 * "drop_after" (the server has answered; the caller gets a closed connection).
 */
export async function startProxy(t, upstream, verdict) {
  const target = new URL(upstream);
  const dropped = { before: 0, after: 0 };
  const server = http.createServer((request, answer) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    // A caller that is killed half-way leaves half a request, which is nobody's fault here.
    request.on('error', () => {});
    answer.on('error', () => {});
    request.on('end', () => {
      const word = verdict(request);
      if (word === 'drop_before') {
        dropped.before += 1;
        request.socket.destroy();
        return;
      }
      const onward = http.request({ host: target.hostname, port: target.port, path: request.url, method: request.method, headers: request.headers, agent: false },
        (reply) => {
          const body = [];
          reply.on('data', (part) => body.push(part));
          reply.on('error', () => request.socket.destroy());
          reply.on('end', () => {
            if (word === 'drop_after') {
              dropped.after += 1;
              request.socket.destroy();
              return;
            }
            answer.writeHead(reply.statusCode, reply.headers);
            answer.end(Buffer.concat(body));
          });
        });
      onward.on('error', () => request.socket.destroy());
      onward.end(Buffer.concat(parts));
    });
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  }));
  return { url: `http://127.0.0.1:${server.address().port}`, allow: `127.0.0.1:${server.address().port}`, dropped };
}

// --- counterparts

/** The Bluesky server that ./test started, or null. */
export const pds = process.env.PV_PDS ? JSON.parse(process.env.PV_PDS) : null;
if (pds) keepSecret(pds.app_password);
export const noPds = 'PV_PDS is not set: no Bluesky server is running (./test starts one)';

/** A database of its own on the cluster that ./test started: `{ url }`, dropped after the test; null without a cluster. */
export function postgresDatabase(t, name) {
  const cluster = process.env.PV_TEST_PG;
  if (!cluster) {
    assert.notEqual(process.env.PV_REQUIRE_PG, '1', 'PV_TEST_PG is not set, but PV_REQUIRE_PG asks for PostgreSQL');
    return null;
  }
  const folder = fs.readdirSync('/usr/lib/postgresql').sort().at(-1);
  const psql = (sql) => {
    const done = spawnSync(`/usr/lib/postgresql/${folder}/bin/psql`, ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', cluster, '-c', sql], { encoding: 'utf8' });
    assert.equal(done.status, 0, `psql: ${done.error ?? ''}${done.stderr}`);
  };
  const database = `${name}_${process.pid}`;
  psql(`CREATE DATABASE ${database} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`);
  t.after(() => psql(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
  return { url: cluster.replace(/^(postgresql:\/\/[^/]*\/)[^?]*/, `$1${database}`) };
}
export const noPostgres = 'PV_TEST_PG is not set: no PostgreSQL server is running (./test starts one)';
