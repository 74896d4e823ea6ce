// SPDX-License-Identifier: Apache-2.0
// What strangers, slips and bad days send to a desk: each gets a clear answer in the caller's language, soon, and nothing is lost.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import test from 'node:test';
import { Api, Visitor, call, makeToken, noPds, pds, sandbox, serve, setUp, until } from './harness.mjs';

const unknownId = '019355d2-0000-7000-8000-000000000000';

/** Sends bytes as they are; gives what came back until the other side closed, or null when it did not close in time. */
function raw(origin, bytes, { milliseconds = 8000, end = true } = {}) {
  const { port } = new URL(origin);
  return new Promise((done) => {
    const parts = [];
    const socket = net.connect(Number(port), '127.0.0.1');
    const finish = (value) => {
      clearTimeout(late);
      socket.destroy();
      done(value);
    };
    const late = setTimeout(() => finish(null), milliseconds);
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => finish(Buffer.concat(parts).toString('latin1')));
    socket.on('close', () => finish(Buffer.concat(parts).toString('latin1')));
    socket.write(bytes);
    if (end) socket.end();
  });
}

/** RFC 9457, and texts that a person can act upon. */
function problem(answer, status, detail) {
  const about = `${answer.status} ${answer.text.slice(0, 500)}`;
  if (Array.isArray(status)) assert.ok(status.includes(answer.status), about);
  else assert.equal(answer.status, status, about);
  assert.match(answer.headers['content-type'] ?? '', /^application\/problem\+json/, about);
  const document = answer.json();
  assert.match(document.type, /^urn:portavoce:problem:[a-z_]+$/);
  assert.equal(document.status, answer.status, 'the document repeats the status');
  for (const name of ['title', 'detail']) assert.ok(document[name]?.length > 3, `${name}: ${about}`);
  assert.doesNotMatch(`${document.title} ${document.detail}`, /^[a-z_]+\.[a-z_.]+$|std::|exception|sqlite|undefined|\{[a-z]+\}/i, `a text for people: ${about}`);
  if (detail) assert.match(document.detail, detail, about);
  return document;
}

async function desk(t, options) {
  const server = await serve(t, options?.data ?? sandbox(t), options);
  const visitor = await setUp(server, options);
  const token = await makeToken(visitor);
  return { server, visitor, token, api: new Api(server.desk, token) };
}

const memory = (pid, name) => Number(fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))[1]) / 1024;

test('malformed and oversized requests', async (t) => {
  const { server, api } = await desk(t);
  const host = new URL(server.desk).host;
  const line = `Host: ${host}\r\n`;
  // Slow ones go on beside the others, since they only wait.
  const halfHead = raw(server.desk, `GET / HTTP/1.1\r\n${line}`, { milliseconds: 20000, end: false });
  const nothing = raw(server.desk, '', { milliseconds: 80000, end: false });

  const cases = {
    'no HTTP': ['HELO mail.example.com\r\n\r\n', [400]],
    'binary': [Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03, 0x0d, 0x0a, 0x0d, 0x0a]), [400]],
    'unknown method': [`BREW / HTTP/1.1\r\n${line}\r\n`, [400, 405, 501]],
    'unknown version': [`GET / HTTP/3.7\r\n${line}\r\n`, [400, 505]],
    'no host': ['GET / HTTP/1.1\r\n\r\n', [400, 421]],
    'two hosts': [`GET / HTTP/1.1\r\n${line}Host: other.example\r\n\r\n`, [400, 421]],
    'space in a field name': [`GET / HTTP/1.1\r\n${line}Bad Name: x\r\n\r\n`, [400]],
    'control character in a value': [`GET / HTTP/1.1\r\n${line}X-A: a\x00b\r\n\r\n`, [400]],
    'two lengths': [`POST /sign-in HTTP/1.1\r\n${line}Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde`, [400]],
    'negative length': [`POST /sign-in HTTP/1.1\r\n${line}Content-Length: -1\r\n\r\n`, [400]],
    'endless length': [`POST /sign-in HTTP/1.1\r\n${line}Content-Length: 99999999999999999999\r\n\r\n`, [400, 413]],
    'length and chunks': [`POST /sign-in HTTP/1.1\r\n${line}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, [400]],
    'broken chunk': [`POST /sign-in HTTP/1.1\r\n${line}Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n`, [400]],
    'head of 100 KB': [`GET / HTTP/1.1\r\n${line}X-Long: ${'a'.repeat(100000)}\r\n\r\n`, [431]],
    'ten thousand fields': [`GET / HTTP/1.1\r\n${line}${'A: b\r\n'.repeat(10000)}\r\n`, [431]],
    'address of 100 KB': [`GET /${'a'.repeat(100000)} HTTP/1.1\r\n${line}\r\n`, [414, 431]],
    'path out of the site': [`GET /../../etc/passwd HTTP/1.1\r\n${line}\r\n`, [400, 404]],
    'path out of the site, hidden': [`GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${line}\r\n`, [400, 404]],
    'NUL in the path': [`GET /stories%00 HTTP/1.1\r\n${line}\r\n`, [400, 404]],
    'broken escape': [`GET /stories/%zz HTTP/1.1\r\n${line}\r\n`, [400, 404]],
    'form over the limit': [`POST /sign-in HTTP/1.1\r\n${line}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000000\r\n\r\n`, [413]],
    'broken multipart': [`POST /sign-in HTTP/1.1\r\n${line}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5\r\n\r\n--y\r\n`, [400, 403, 422]],
  };
  for (const [what, [bytes, wanted]] of Object.entries(cases)) {
    const began = performance.now();
    const answer = await raw(server.desk, bytes);
    const took = performance.now() - began;
    assert.ok(answer !== null, `${what}: neither answered nor closed`);
    const status = Number(answer.match(/^HTTP\/1\.[01] (\d{3})/)?.[1]);
    assert.ok(wanted.includes(status), `${what}: ${answer.slice(0, 300)}`);
    assert.ok(took < 6000, `${what}: answered after ${took} ms`);
    assert.doesNotMatch(answer, /root:/, what);
  }
  // An admission check must not read what it refuses.
  const large = await raw(server.desk, `POST /api/v1/stories HTTP/1.1\r\n${line}Content-Type: application/json\r\nContent-Length: 2000000\r\n\r\n`, { end: false });
  assert.match(large ?? '', /^HTTP\/1\.1 401 /, 'without a token the body is not waited for');
  assert.equal((await api.send('GET', '/api/v1/stories')).status, 200, 'the desk serves on');
  assert.match((await halfHead) ?? '', /^HTTP\/1\.1 408 /, 'half a head is given up');
  assert.notEqual(await nothing, null, 'a silent connection is closed');
  assert.equal(server.ended, null);
  await server.stop();
});

test('JSON of the wrong kind: a problem document in the language of the caller', async (t) => {
  const { server, visitor, api, token } = await desk(t, { language: 'en' });
  const story = (await api.ask('POST', '/api/v1/stories', { title: 'Orari' })).data;
  const { data: renditions } = await api.ask('GET', `/api/v1/stories/${story.id}/renditions`);
  const stories = '/api/v1/stories';
  const bodies = {
    'no JSON': 'title=Orari', 'half of one': '{"title": "Or', 'a list': '[]', 'a text': '"x"', nothing: '', 'null alone': 'null',
    'two of them': '{"title":"a"} {"title":"b"}', 'a comment': '{"title":"a" /* b */}',
    'a hundred thousand brackets': `{"title":${'['.repeat(100000)}${']'.repeat(100000)}}`, 'half a surrogate': '{"title":"\\ud800"}',
    'a number': '{"title": 5}', 'a list for a text': '{"body": ["a"]}', 'an object for a text': '{"link": {"a": 1}}',
    'an unknown field': '{"title": "a", "colour": "red"}', 'an unknown form': '{"title": "a", "form": "poem"}', 'an unknown need': '{"title": "a", "need": "love"}',
    'an unknown language': '{"title": "a", "language": "xx"}', 'no web address': '{"title": "a", "link": "javascript:alert(1)"}',
    'a long title': JSON.stringify({ title: 'a'.repeat(301) }), 'nothing said': '{"title": "  "}',
  };
  for (const [what, body] of Object.entries(bodies)) {
    const answer = await api.send('POST', stories, body);
    try {
      problem(answer, [400, 413, 415, 422]);
    } catch (error) {
      error.message = `${what}: ${error.message}`;
      throw error;
    }
  }
  const bytes = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}')]);
  problem(await call(server.desk + stories, { method: 'POST', body: bytes, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } }), [400, 422]);
  problem(await api.send('POST', stories, '{"title":"a"}', { 'content-type': 'text/plain' }), [415, 422]);
  assert.equal((await api.ask('GET', stories)).data.length, 1, 'none of these became a story');

  const fields = [
    ['POST', '/api/v1/channels', { network: 5 }], ['POST', '/api/v1/channels', { network: 'nonesuch', fields: {} }],
    ['POST', '/api/v1/channels', { network: 'bluesky' }], ['POST', '/api/v1/channels', { network: 'bluesky', fields: { handle: 5 } }],
    ['POST', '/api/v1/channels', { network: 'newsroom', fields: {} }],
    ['POST', '/api/v1/placements', {}], ['POST', '/api/v1/placements', { rendition: 7 }], ['POST', '/api/v1/placements', { rendition: 'x' }],
    ['POST', '/api/v1/placements', { rendition: renditions[0].id, at: 5 }], ['POST', '/api/v1/placements', { rendition: renditions[0].id, at: 'tomorrow' }],
    ['POST', '/api/v1/placements', { rendition: renditions[0].id, at: '2020-01-01T10:00' }],
    ['POST', '/api/v1/placements', { rendition: renditions[0].id, at: '2030-13-01T10:00' }],
    ['POST', '/api/v1/placements', { rendition: renditions[0].id, at: '2038-06-01T10:00' }],
    ['POST', '/api/v1/placements', { rendition: renditions[0].id, at: '2030-06-01T10:00', zone: 'Mars/Base' }],
    ['POST', '/api/v1/placements', { rendition: renditions[0].id, zone: 5 }],
    ['PATCH', `/api/v1/renditions/${renditions[0].id}`, { text: 5 }], ['PATCH', `/api/v1/renditions/${renditions[0].id}`, { colour: 'red' }],
    ['PATCH', `/api/v1/stories/${story.id}`, { title: null }],
  ];
  for (const [method, where, body] of fields) {
    const answer = await api.send(method, where, body);
    try {
      problem(answer, [404, 409, 422]);
    } catch (error) {
      error.message = `${method} ${where} ${JSON.stringify(body)}: ${error.message}`;
      throw error;
    }
  }
  for (const where of [`${stories}?limit=x`, `${stories}?limit=0`, `${stories}?cursor=x`, '/api/v1/placements?state=lost', '/api/v1/placements?after=x', '/api/v1/deliveries?state=lost']) {
    problem(await api.send('GET', where), 422);
  }
  assert.equal((await api.ask('GET', '/api/v1/placements')).data.length, 0, 'nothing was planned');

  await t.test('in the language of the person, or of the caller where the person has not chosen', async () => {
    const titleOf = async (language) => problem(await new Api(server.desk, token, language).send('POST', stories, '{"title": 5}'), 422).title;
    assert.equal((await visitor.post('/me', '/me/language', { language: 'en' })).status, 303);
    assert.match(await titleOf('it'), /wrong with the data/, 'the person reads English');
    assert.equal((await visitor.post('/me', '/me/language', { language: 'it' })).status, 303);
    assert.match(await titleOf('en'), /dati/);
    assert.equal((await visitor.post('/me', '/me/language', { language: 'auto' })).status, 303);
    assert.match(await titleOf('en'), /wrong with the data/);
    assert.match(await titleOf('it'), /dati/);
    problem(await new Api(server.desk, null, 'it').send('GET', stories), 401, /token.*Impostazioni/i);
    problem(await new Api(server.desk, null, 'en').send('GET', stories), 401, /token.*Settings/i);
    problem(await new Api(server.desk, token, 'it').send('GET', '/api/v1/nonesuch'), 404);
    const wrong = await api.send('DELETE', stories);
    problem(wrong, 405);
    assert.match(wrong.headers.allow, /GET/);
  });
  await server.stop();
});

test("another brand's ids, unknown ids and broken ids are not found, and nothing happens to them", async (t) => {
  const { server, visitor, api } = await desk(t, { brand: 'Forno Rossi' });
  const story = (await api.ask('POST', '/api/v1/stories', { title: 'Di Rossi' })).data;
  const rendition = (await api.ask('GET', `/api/v1/stories/${story.id}/renditions`)).data[0];
  const placement = (await api.ask('POST', '/api/v1/placements', { rendition: rendition.id })).data;
  const delivery = await until(async () => (await api.ask('GET', `/api/v1/placements/${placement.id}`)).data.deliveries[0], 'a delivery');
  const later = (await api.ask('POST', '/api/v1/stories', { title: 'Di Rossi, dopo' })).data;
  const waiting = (await api.ask('GET', `/api/v1/stories/${later.id}/renditions`)).data[0];
  const planned = (await api.ask('POST', '/api/v1/placements', { rendition: waiting.id, at: '2030-06-01T10:00' })).data;
  const channel = (await api.ask('GET', '/api/v1/channels')).data[0];

  assert.equal((await visitor.post('/brands/new', '/brands/new', { brand: 'Pasticceria Bianchi', zone: 'Europe/Rome' })).status, 303);
  const other = new Api(server.desk, await makeToken(visitor));
  assert.equal((await other.ask('GET', '/api/v1/stories')).data.length, 0, 'this token sees the other brand');

  const routes = (ids) => [
    ['GET', `/api/v1/stories/${ids.story}`], ['PATCH', `/api/v1/stories/${ids.story}`, { title: 'Rubata' }], ['DELETE', `/api/v1/stories/${ids.later}`],
    ['GET', `/api/v1/stories/${ids.story}/renditions`], ['GET', `/api/v1/renditions/${ids.rendition}`],
    ['PATCH', `/api/v1/renditions/${ids.waiting}`, { text: 'Rubata' }], ['POST', `/api/v1/renditions/${ids.waiting}/refit`],
    ['GET', `/api/v1/renditions/${ids.waiting}/versions`], ['POST', `/api/v1/renditions/${ids.waiting}/versions/1/restore`],
    ['POST', `/api/v1/stories/${ids.story}/renditions`, { channel: ids.channel, occasion: 'Rubata' }],
    ['GET', `/api/v1/channels/${ids.channel}`], ['DELETE', `/api/v1/channels/${ids.channel}`],
    ['POST', '/api/v1/placements', { rendition: ids.waiting }], ['GET', `/api/v1/placements/${ids.planned}`],
    ['PATCH', `/api/v1/placements/${ids.planned}`, { at: '2031-06-01T10:00' }], ['DELETE', `/api/v1/placements/${ids.planned}`],
    ['POST', `/api/v1/placements/${ids.planned}/release`], ['GET', `/api/v1/deliveries/${ids.delivery}`],
    ['POST', `/api/v1/deliveries/${ids.delivery}/decision`, { decision: 'is_not_out' }],
  ];
  const theirs = { story: story.id, later: later.id, rendition: rendition.id, waiting: waiting.id, channel: channel.id, planned: planned.id, delivery: delivery.id };
  const made_up = Object.fromEntries(Object.keys(theirs).map((name) => [name, unknownId]));
  const broken = Object.fromEntries(Object.keys(theirs).map((name) => [name, "1' OR '1'='1"]));
  for (const [whose, ids, wanted] of [['the other brand', theirs, 404], ['nobody', made_up, 404], ['a broken one', broken, [404, 422]]]) {
    for (const [method, where, body] of routes(ids)) {
      const answer = await other.send(method, encodeURI(where), body);
      try {
        problem(answer, wanted);
      } catch (error) {
        error.message = `${whose}: ${method} ${where}: ${error.message}`;
        throw error;
      }
    }
  }
  assert.equal((await api.ask('GET', `/api/v1/stories/${story.id}`)).data.title, 'Di Rossi');
  assert.equal((await api.ask('GET', `/api/v1/stories/${later.id}`)).data.title, 'Di Rossi, dopo');
  const unchanged = (await api.ask('GET', `/api/v1/placements/${planned.id}`)).data;
  assert.deepEqual([unchanged.state, unchanged.at, unchanged.version], ['planned', planned.at, planned.version]);
  // Nor does its owner archive a story that is still to go out.
  problem(await api.send('DELETE', `/api/v1/stories/${later.id}`), 409, /ahead: cancel it/);
  await api.ask('DELETE', `/api/v1/placements/${planned.id}`);
  assert.equal((await api.send('DELETE', `/api/v1/stories/${later.id}`)).status, 204);
  // The same by the pages of a browser that works on the other brand.
  for (const where of [`/stories/${story.id}`, `/stories/${story.id}/versions`, `/renditions/${rendition.id}/card`, `/renditions/${rendition.id}/versions`, `/placements/${planned.id}/line`, `/deliveries/${delivery.id}`]) {
    assert.equal((await visitor.get(where)).status, 404, where);
  }
  await server.stop();
});

test('tokens and sessions that ended, and tokens that may too little', async (t) => {
  const data = sandbox(t);
  const { server, visitor, token } = await desk(t, { data });
  const reader = new Api(server.desk, await makeToken(visitor, ['story.read'], 'reader'));
  assert.equal((await reader.send('GET', '/api/v1/stories')).status, 200);
  problem(await reader.send('POST', '/api/v1/stories', { title: 'x' }), 403, /story\.write/);
  problem(await reader.send('GET', '/api/v1/placements'), 403, /placement\.read/);
  for (const wrong of ['pv_nonsense', '', 'x'.repeat(600), `${token}x`, token.slice(0, -1)]) problem(await new Api(server.desk, wrong || ' ').send('GET', '/api/v1/stories'), 401);
  const cookieOnly = await visitor.get('/api/v1/stories', { accept: 'application/json' });
  problem(cookieOnly, 401);

  const page = await visitor.get('/settings/tokens');
  const id = page.text.match(/reader[\s\S]*?\/settings\/tokens\/([0-9a-f-]{36})\/revoke/)[1];
  assert.equal((await visitor.post('/settings/tokens', `/settings/tokens/${id}/revoke`, {})).status, 303);
  problem(await reader.send('GET', '/api/v1/stories'), 401, /expired or revoked/);

  // A copied cookie is worth nothing after signing out.
  const copied = new Visitor(server.desk);
  copied.cookies = new Map(visitor.cookies);
  assert.equal((await copied.get('/stories')).status, 200);
  assert.equal((await visitor.post('/me', '/sign-out', {})).status, 303);
  const turned = await copied.get('/stories?q=pane');
  assert.equal(turned.status, 303);
  assert.equal(turned.headers.location, '/sign-in?next=%2Fstories%3Fq%3Dpane', 'and the way back is kept');
  const json = await copied.go('GET', '/events', undefined, { accept: 'application/json' });
  problem(json, 401);
  const form = await copied.go('POST', '/stories', 'title=x');
  assert.ok([401, 403].includes(form.status), `${form.status}`);
  await server.stop();

  // What is past its date, seen with a clock that only the database knows.
  const done = spawnSync('python3', ['-c', 'import sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nc.execute("UPDATE api_token SET expires_at = 1")\nc.execute("UPDATE session SET expires_at = 1")\nc.commit()', path.join(data, 'desk.db')], { encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
  const again = await serve(t, data);
  problem(await new Api(again.desk, token).send('GET', '/api/v1/stories'), 401, /expired or revoked/);
  await again.stop();
});

test('passwords: wrong ones are told apart from nothing, and guessing becomes slow', async (t) => {
  const { server } = await desk(t);
  const guess = async (account, password) => new Visitor(server.desk).post('/sign-in', '/sign-in', { account, password });
  const known = await guess('ada', 'wrong password 1');
  const unknown = await guess('nobody', 'wrong password 1');
  assert.equal(known.status, unknown.status);
  assert.match(known.text, /Wrong name or password/);
  assert.match(unknown.text, /Wrong name or password/);
  let answer;
  for (let i = 0; i < 8; i += 1) answer = await guess('ada', `wrong password ${i}`);
  assert.equal(answer.status, 429, answer.text.slice(0, 400));
  assert.match(answer.text, /Try again in \d+ second/);
  await server.stop();
});

test('with a public address, another Host is misdirected (421)', async (t) => {
  const server = await serve(t, sandbox(t), { args: ['--desk-url', 'https://desk.example.com'] });
  // The ready line names the public address, so the port is found as an administrator would find it: among the program's sockets.
  const sockets = new Set(fs.readdirSync(`/proc/${server.pid}/fd`).map((fd) => {
    try {
      return fs.readlinkSync(`/proc/${server.pid}/fd/${fd}`).match(/^socket:\[(\d+)\]$/)?.[1];
    } catch {
      return undefined;  // closed meanwhile
    }
  }));
  const rows = fs.readFileSync('/proc/net/tcp', 'utf8').split('\n').map((row) => row.trim().split(/\s+/));
  const listening = rows.filter((row) => row[3] === '0A' && sockets.has(row[9])).map((row) => parseInt(row[1].split(':')[1], 16));
  const mine = listening.find((one) => one !== Number(new URL(server.companions.practice_instagram).port));
  assert.ok(mine, `the desk listens: ${listening}`);
  const origin = `http://127.0.0.1:${mine}`;
  assert.equal((await call(`${origin}/sign-in`, { headers: { host: 'desk.example.com' } })).status, 303);
  for (const host of ['evil.example', 'localhost', `127.0.0.1:${mine}`, 'desk.example.com.evil.example', 'desk.example.com:81', '[::1]']) {
    const answer = await call(`${origin}/sign-in`, { headers: { host, 'accept-language': 'en' } });
    assert.equal(answer.status, 421, `${host}: ${answer.status}`);
    assert.match(answer.text, /does not answer to the name/, host);
  }
  assert.equal((await call(`${origin}/health`)).status, 200, 'the machine itself may ask for its health');
  await server.stop();
});

test('a text of a million characters is saved, shown and published in bounded time and memory', async (t) => {
  const { server, visitor, api } = await desk(t);
  const paragraph = 'Perché così è più bello, già: àèìòù «forno». ';
  const text = `${paragraph.repeat(Math.ceil(1_000_000 / paragraph.length)).slice(0, 999_997)}FIN`;
  assert.equal([...text].length, 1_000_000);
  const within = async (limit, what, work) => {
    const began = performance.now();
    const got = await work();
    const took = performance.now() - began;
    t.diagnostic(`${what}: ${took.toFixed(0)} ms`);
    assert.ok(took < limit, `${what} took ${took} ms`);
    return got;
  };
  const story = (await within(5000, 'save by API', () => api.ask('POST', '/api/v1/stories', { title: 'Lungo', body: text }))).data;
  const read = (await within(5000, 'read by API', () => api.ask('GET', `/api/v1/stories/${story.id}`))).data;
  assert.equal(read.body, text.trim());
  const page = await within(8000, 'editor', () => visitor.get(`/stories/${story.id}`));
  assert.equal(page.status, 200);
  assert.ok(page.text.includes('FIN'), 'the editor holds its end');
  const saved = await within(8000, 'save by form', () => visitor.post(`/stories/${story.id}`, `/stories/${story.id}`,
    { version: String(story.version), title: 'Lungo', standfirst: '', body: `Prima. ${text.slice(0, 999_000)}`, form: 'news', need: '', language: 'en', link: '' }));
  assert.equal(saved.status, 303, saved.text.slice(0, 500));
  const news = (await api.ask('GET', `/api/v1/stories/${story.id}/renditions`)).data[0];
  const placement = (await api.ask('POST', '/api/v1/placements', { rendition: news.id })).data;
  const out = await within(15000, 'publish', () => until(async () => {
    const one = (await api.ask('GET', `/api/v1/placements/${placement.id}`)).data;
    return one.state === 'planned' || one.state === 'sending' ? null : one;
  }, 'the newsroom has it'));
  assert.equal(out.state, 'published', JSON.stringify(out.life));
  const shown = await within(5000, 'newsroom page', () => call(out.url));
  assert.equal(shown.status, 200);
  assert.ok(shown.text.includes('Prima. Perché'), 'and shows it');
  assert.equal((await visitor.get('/stories')).status, 200);
  assert.equal((await visitor.get(`/stories/${story.id}/versions`)).status, 200);
  const peak = memory(server.pid, 'VmHWM');
  t.diagnostic(`peak memory: ${peak.toFixed(0)} MB`);
  assert.ok(peak < 600, `peak memory ${peak} MB`);

  // Two million bytes is the limit; what is over it is refused and the story stays as it was.
  const version = (await api.ask('GET', `/api/v1/stories/${story.id}`)).data;
  problem(await api.send('PATCH', `/api/v1/stories/${story.id}`, { body: 'x'.repeat(2_000_001) }), 413, /2,?000/);
  problem(await api.send('PATCH', `/api/v1/stories/${story.id}`, { body: 'x'.repeat(3_000_000) }), 413);
  problem(await api.send('POST', '/api/v1/stories', { title: 'Troppo', body: 'x'.repeat(2_000_001) }), 413);
  const formed = await visitor.post(`/stories/${story.id}`, `/stories/${story.id}`,
    { version: String(version.version), title: 'Lungo', standfirst: '', body: 'x'.repeat(2_000_001), form: 'news', need: '', language: 'en', link: '' });
  assert.equal(formed.status, 413, formed.text.slice(0, 300));
  assert.ok(formed.text.includes('x'.repeat(2_000_001)), 'what was typed comes back');
  assert.equal((await api.ask('GET', `/api/v1/stories/${story.id}`)).data.version, version.version);
  await api.ask('POST', '/api/v1/stories', { title: 'Giusto', body: 'x'.repeat(2_000_000) });
  await server.stop();
});

test('connecting: bad handles, refused passwords, dead and strange servers', async (t) => {
  const answers = { '/xrpc/com.atproto.server.createSession': [200, 'text/html', '<h1>Welcome</h1>'] };
  const strange = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (part) => {
      const where = part.toString('latin1').split(' ')[1];
      if (where === undefined) return;
      const [status, type, body] = answers[where] ?? [404, 'text/plain', 'no'];
      socket.end(`HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
    });
  });
  const silent = net.createServer((socket) => socket.on('error', () => {}));
  for (const server of [strange, silent]) {
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    t.after(() => server.close());
  }
  const at = (server) => `127.0.0.1:${server.address().port}`;
  const allow = [at(strange), at(silent), '127.0.0.1:9', ...(pds ? [new URL(pds.pds).host] : [])].join(',');
  const { server, visitor, api } = await desk(t, { env: { PORTAVOCE_NET_ALLOW: allow } });
  const connect = (fields, network = 'bluesky') => api.send('POST', '/api/v1/channels', { network, fields });
  const good = { handle: 'belprato.test', app_password: 'aaaa-bbbb-cccc-dddd', server: `http://${at(strange)}` };

  const began = performance.now();
  const waiting = connect({ ...good, server: `http://${at(silent)}` }).then((answer) => ({ answer, took: performance.now() - began }));
  for (const handle of ['', 'no dots', 'a@b@c', '-x-.test', 'x'.repeat(300), 'belprato.test/../x', 'caffè..test']) {
    const document = problem(await connect({ ...good, handle }), 422);
    assert.equal(document.field, 'handle', JSON.stringify(document));
  }
  assert.equal(problem(await connect({ ...good, app_password: '' }), 422).field, 'app_password');
  for (const where of ['ftp://127.0.0.1', 'http://', 'not an address', 'javascript:alert(1)', 'http://example.com']) {
    assert.equal(problem(await connect({ ...good, server: where }), 422).field, 'server', where);
  }
  problem(await connect({ ...good, server: 'http://127.0.0.1:9' }), 502, /127\.0\.0\.1:9/);
  // Addresses of this machine and its network are called only where the administrator allows it.
  for (const where of ['http://127.0.0.1:1', 'http://169.254.169.254', 'http://10.0.0.1', 'http://[::1]:5432', 'http://localhost:22']) {
    const started = performance.now();
    problem(await connect({ ...good, server: where }), [403, 422, 502]);
    assert.ok(performance.now() - started < 5000, where);
  }
  problem(await connect(good), 502, /not|server/i);
  problem(await connect({ server: `http://${at(strange)}`, handle: 'forno' }, 'practice_instagram'), 502, /practice network/);

  const form = await visitor.post('/settings/channels/new/bluesky', '/settings/channels/new/bluesky', { ...good, handle: 'no dots' });
  assert.equal(form.status, 422);
  assert.ok(form.text.includes('value="no dots"'), 'what was typed stays');
  assert.ok(!form.text.includes(good.app_password), 'but no password comes back');

  await t.test('a real server', async (inner) => {
    if (!pds) return inner.skip(noPds);
    const real = { handle: pds.handle, app_password: 'aaaa-bbbb-cccc-dddd', server: pds.pds };
    const refused = problem(await connect(real), 401, /password/i);
    assert.equal(refused.field, 'app_password');
    problem(await connect({ ...real, handle: 'nobody-here.test' }), 401);
    assert.equal((await connect({ ...real, app_password: pds.app_password })).status, 201);
    return undefined;
  });
  const { answer, took } = await waiting;
  problem(answer, [502, 504]);
  assert.ok(took < 65000, `a silent server held the desk for ${took} ms`);
  const kept = (await api.ask('GET', '/api/v1/channels')).data.map((channel) => channel.network).sort();
  assert.deepEqual(kept, pds ? ['bluesky', 'newsroom'] : ['newsroom'], 'only what answered is connected');
  await server.stop();
});

test('Idempotency-Key and If-Match', async (t) => {
  const { server, visitor, api } = await desk(t);
  const stories = '/api/v1/stories';
  const key = { 'idempotency-key': 'order-1' };
  const first = await api.send('POST', stories, { title: 'Una volta' }, key);
  assert.equal(first.status, 201);
  assert.equal(first.headers['idempotency-replayed'], undefined);
  const again = await api.send('POST', stories, { title: 'Una volta' }, key);
  assert.equal(again.status, 201);
  assert.equal(again.headers['idempotency-replayed'], 'true');
  assert.equal(again.text, first.text);
  assert.equal(again.headers.etag, first.headers.etag);
  assert.equal(again.headers.location, first.headers.location);
  problem(await api.send('POST', stories, { title: 'Due volte' }, key), 422, /different request/);
  problem(await api.send('POST', '/api/v1/placements', { title: 'Una volta' }, key), 422, /different request/);
  for (const wrong of ['a b', 'x'.repeat(256), '']) {
    const answer = await api.send('POST', stories, { title: 'Chiave' }, { 'idempotency-key': wrong });
    problem(answer, 422, /visible ASCII/);
  }
  problem(await api.send('POST', stories, { title: 5 }, { 'idempotency-key': 'order-2' }), 422);
  assert.equal((await api.send('POST', stories, { title: 'Corretta' }, { 'idempotency-key': 'order-2' })).status, 201, 'a refused request leaves the key free');
  const other = new Api(server.desk, await makeToken(visitor));
  assert.equal((await other.send('POST', stories, { title: 'Di un altro' }, key)).status, 201, "another token's keys are its own");
  const rush = await Promise.all(Array.from({ length: 12 }, () => api.send('POST', stories, { title: 'Insieme' }, { 'idempotency-key': 'order-3' })));
  for (const answer of rush) if (answer.status !== 201) problem(answer, 409, /running/);
  const titles = (await api.ask('GET', stories)).data.map((story) => story.title).sort();
  assert.deepEqual(titles, ['Corretta', 'Di un altro', 'Insieme', 'Una volta']);

  const story = first.json().data;
  const where = `${stories}/${story.id}`;
  assert.equal(first.headers.etag, `"${story.version}"`);
  const changed = await api.send('PATCH', where, { title: 'Prima' }, { 'if-match': first.headers.etag });
  assert.equal(changed.status, 200, changed.text);
  problem(await api.send('PATCH', where, { title: 'Dopo' }, { 'if-match': first.headers.etag }), 412, /meanwhile/);
  problem(await api.send('DELETE', where, undefined, { 'if-match': first.headers.etag }), 412);
  assert.equal((await api.ask('GET', where)).data.title, 'Prima');
  assert.equal((await api.send('PATCH', where, { title: 'Dopo' }, { 'if-match': '*' })).status, 200);
  assert.equal((await api.send('PATCH', where, { title: 'Ancora' }, { 'if-match': `"7", ${(await api.send('GET', where)).headers.etag}` })).status, 200);

  // Two browsers on one story: the second sees the conflict and loses nothing.
  const page = await visitor.get(`/stories/${story.id}`);
  const version = page.text.match(/name="version" value="(\d+)"/)[1];
  await api.ask('PATCH', where, { title: 'Di Bruno' });
  const fields = { version, title: 'Di Ada', standfirst: '', body: 'Scritto a lungo da Ada.', form: 'news', need: '', language: 'en', link: '' };
  const conflict = await visitor.post(`/stories/${story.id}`, `/stories/${story.id}`, fields);
  assert.equal(conflict.status, 409);
  assert.ok(conflict.text.includes('Scritto a lungo da Ada.') && conflict.text.includes('Di Bruno'), 'both are shown');
  assert.equal((await api.ask('GET', where)).data.title, 'Di Bruno');
  await server.stop();
});

test('full disk: read-only with a banner, nothing half-written, and on again when there is space', async (t) => {
  if (process.geteuid() !== 0) return t.skip('only root may mount a small disk');
  const folder = sandbox(t);
  const disk = path.join(folder, 'disk');
  fs.mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk], { encoding: 'utf8' });
  if (mounted.status !== 0) return t.skip(`a small disk cannot be mounted here: ${mounted.stderr.trim()}`);
  const processes = [];
  try {
    await fullDisk(t, disk, processes);
  } finally {
    for (const server of processes) await server.kill();
    spawnSync('umount', ['-l', disk]);
  }
  return undefined;
});

async function fullDisk(t, disk, processes) {
  const data = path.join(disk, 'data');
  const { server, visitor, api } = await desk(t, { data });
  processes.push(server);
  const body = 'Un testo che occupa spazio. '.repeat(1500);
  const acknowledged = new Map();
  const write = async (number) => {
    const answer = await api.send('POST', '/api/v1/stories', { title: `Storia ${number}`, body: `${body}${number}` });
    if (answer.status === 201) acknowledged.set(answer.json().data.id, `${body}${number}`.trim());
    return answer;
  };
  for (let i = 0; i < 3; i += 1) assert.equal((await write(i)).status, 201);
  const filler = path.join(disk, 'filler');
  const left = () => {
    const info = fs.statfsSync(disk);
    return info.bavail * info.bsize;
  };
  fs.writeFileSync(filler, Buffer.alloc(Math.max(0, left() - 400_000)));

  // The very write that fills it comes from a form: what was typed is given back.
  let refused = null;
  for (let i = 3; i < 200 && !refused; i += 1) {
    const answer = await visitor.post('/stories/new', '/stories', { title: `Storia ${i}`, body: `${body}${i}`, form: 'post', need: '', language: 'en', link: '', standfirst: '', version: '0' });
    if (answer.status === 303) acknowledged.set(answer.headers.location.split('/').at(-1), `${body}${i}`.trim());
    else refused = { answer, typed: `${body}${i}` };
  }
  assert.ok(refused, 'the disk is full at last');
  assert.equal(refused.answer.status, 503);
  assert.match(refused.answer.text, /disk is full/);
  assert.ok(refused.answer.text.includes(refused.typed), 'what was typed is in the form again');
  t.diagnostic(`full after ${acknowledged.size} stories`);
  const page = await visitor.get('/');
  assert.equal(page.status, 200, 'reading goes on');
  assert.match(page.text, /banner--readonly[\s\S]*?disk is full or read-only/);
  assert.equal((await visitor.get('/stories')).status, 200);
  assert.match((await call(`${server.desk}/health`)).text, /read-only/);
  const listed = async (client) => {
    const found = [];
    let cursor = '';
    for (let i = 0; i < 50; i += 1) {
      const rows = await client.ask('GET', `/api/v1/stories?limit=100${cursor}`);
      found.push(...rows.data);
      if (!rows.next) return found;
      cursor = `&cursor=${rows.next}`;
    }
    return assert.fail('a list without end');
  };
  const exactly = async (client, when) => {
    const rows = await listed(client);
    assert.deepEqual(rows.map((row) => row.id).sort(), [...acknowledged.keys()].sort(), `${when}: what was acknowledged is there, and nothing else`);
    for (const row of rows) assert.equal(row.body, acknowledged.get(row.id), `${when}: whole`);
  };
  await exactly(api, 'while full');
  for (const answer of [await write(900), await api.send('PATCH', `/api/v1/stories/${[...acknowledged.keys()][0]}`, { title: 'Altra' })]) problem(answer, 503, /disk is full/);
  const form = await visitor.post('/stories/new', '/stories', { title: 'Scritta a mano', body: 'Non deve andare persa.', form: 'post', need: '', language: 'en', link: '', standfirst: '', version: '' });
  assert.equal(form.status, 503);
  assert.match(form.text, /disk is full/);
  assert.ok(form.text.includes('Non deve andare persa.'), 'what was typed stays in the form');
  const [one] = acknowledged.keys();
  const edit = await visitor.post(`/stories/${one}`, `/stories/${one}`, { title: 'Storia', body: 'Riscritta a mano.', form: 'post', need: '', language: 'en', link: '', standfirst: '', version: '1' });
  assert.equal(edit.status, 503);
  assert.ok(edit.text.includes('Riscritta a mano.'));
  assert.equal((await visitor.post('/stories/new', `/stories/${unknownId}`, { title: 'Storia', version: '1' })).status, 404);

  fs.rmSync(filler);
  await until(async () => (await write(1000)).status === 201, 'the desk writes again once there is space', 20000, 500);
  assert.doesNotMatch((await visitor.get('/')).text, /banner--readonly/);
  await exactly(api, 'after the disk had space');
  await server.stop();
  const check = spawnSync('python3', ['-c', 'import sqlite3, sys\nprint(sqlite3.connect(sys.argv[1]).execute("PRAGMA integrity_check").fetchone()[0])', path.join(data, 'desk.db')], { encoding: 'utf8' });
  assert.equal(check.stdout.trim(), 'ok', check.stderr);
  const again = await serve(t, data);
  processes.push(again);
  await exactly(new Api(again.desk, api.token), 'after a new start');
  await again.stop();
}
