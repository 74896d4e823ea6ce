// SPDX-License-Identifier: Apache-2.0
// The program as its administrator meets it: configuration, doctor, backups, starting, stopping, sharing a database.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import test from 'node:test';
import {
  Api, Visitor, call, makeToken, noPostgres, pause, postgresDatabase, run, sandbox, serve, setUp, start, startPractice, until,
} from './harness.mjs';

const fingerprint = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** A script on a database file, by Python's SQLite: the program must not have to vouch for itself. */
function sqlite(file, script) {
  const done = spawnSync('python3', ['-c', 'import sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nfor row in c.execute(sys.argv[2]).fetchall(): print(*row)\nc.commit()\nc.close()', file, script],
    { encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
  return done.stdout.trim();
}

/** A web server of a test: every request goes to `answer`. */
async function listen(t, answer) {
  const server = http.createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${server.address().port}`;
}

/** A data folder with a desk that was set up, one story in it, and is at rest again. */
async function deskAtRest(t, { title = 'Il forno riapre' } = {}) {
  const data = path.join(sandbox(t, 'pv-cli-'), 'data');
  const server = await serve(t, data);
  const token = await makeToken(await setUp(server));
  await new Api(server.desk, token).ask('POST', '/api/v1/stories', { title, body: 'Da lunedì.' });
  await server.stop();
  return { data, token, database: path.join(data, 'desk.db'), key: path.join(data, 'key') };
}

const titles = async (server, token) => (await new Api(server.desk, token).ask('GET', '/api/v1/stories')).data.map((story) => story.title);

test('config check names the wrong key, where it stands and why', async (t) => {
  const folder = sandbox(t);
  const cases = [
    ['unknown key', { file: '[server]\nprot = 1\n' }, /server\.prot.*line 2.*config keys/],
    ['unknown table', { file: 'colour = "red"\n' }, /colour.*line 1/],
    ['text for a number', { file: '[server]\nlisten = "127.0.0.1"\nport = "8080"\n' }, /server\.port.*line 3.*whole number/],
    ['fraction for a number', { file: '[server]\nport = 80.5\n' }, /server\.port.*line 2/],
    ['too large', { file: '[server]\nport = 70000\n' }, /server\.port.*line 2.*between 0 and 65,?535/],
    ['too small', { file: '[publishing]\nworkers = 0\n' }, /publishing\.workers.*line 2.*between 1 and 256/],
    ['text for a list', { file: '[net]\nallow = "127.0.0.1:1"\n' }, /net\.allow.*line 2.*list/],
    ['number for a text', { file: '[server]\nlisten = 5\n' }, /server\.listen.*line 2.*text/],
    ['address with a path', { file: '[server]\ndesk_url = "https://desk.example.com/desk"\n' }, /server\.desk_url.*line 2.*without a path/],
    ['no address', { file: '[server]\nnewsroom_url = "news"\n' }, /server\.newsroom_url.*line 2/],
    ['database of another kind', { file: '[database]\nurl = "mysql://host/x"\n' }, /database\.url.*line 2.*postgresql:/],
    ['listening on a name', { file: '[server]\nlisten = "desk"\n' }, /server\.listen.*line 2.*desk.*127\.0\.0\.1/],
    ['a proxy by its name', { file: '[server]\ntrusted_proxies = ["10.0.0.0/8", "proxy"]\n' }, /server\.trusted_proxies.*line 2.*proxy.*10\.0\.0\.0/],
    ['a host without a port', { env: { PORTAVOCE_NET_ALLOW: '127.0.0.1:1,intranet' } }, /net\.allow.*intranet.*8443/],
    ['an outgoing proxy that is none', { file: '[net]\nproxy = "user:secret@proxy"\n' }, /^(?!.*secret).*net\.proxy.*line 2.*http:/s],
    ['log level', { file: '[log]\nlevel = "loud"\n' }, /log\.level.*line 2.*debug, info, warning/],
    ['no TOML', { file: '[server]\nport = = 3\n' }, /line 2|2/],
    ['variable with a wrong value', { env: { PORTAVOCE_SERVER_PORT: 'many' } }, /server\.port.*PORTAVOCE_SERVER_PORT.*whole number/],
    ['variable out of range', { env: { PORTAVOCE_SERVER_IO_THREADS: '65' } }, /server\.io_threads.*PORTAVOCE_SERVER_IO_THREADS.*between 1 and 64/],
    ['unknown variable', { env: { PORTAVOCE_SERVER_PROT: '1' } }, /PORTAVOCE_SERVER_PROT/],
    ['flag', { args: ['serve', '--port', 'x'] }, /server\.port.*--port.*whole number/],
    ['flag out of range', { args: ['serve', '--port', '-1'] }, /server\.port.*--port.*between 0 and/],
    ['flag with a bad address', { args: ['serve', '--desk-url', 'desk'] }, /server\.desk_url.*--desk-url/],
  ];
  for (const [what, { file, env, args = ['config', 'check'] }, wanted] of cases) {
    const name = path.join(folder, 'portavoce.toml');
    if (file !== undefined) fs.writeFileSync(name, file);
    const done = await run([...(file === undefined ? [] : ['--config', name]), ...args], { env: { PORTAVOCE_DATA_FOLDER: path.join(folder, 'data'), ...env } });
    assert.notEqual(done.code, 0, `${what}: was accepted\n${done.all}`);
    assert.match(done.err, wanted, what);
    assert.equal(done.err.trimEnd().split('\n').length, 1, `${what}: people are told once\n${done.err}`);
  }
  assert.equal(fs.existsSync(path.join(folder, 'data')), false, 'a refused configuration touches nothing');
  const italian = await run(['config', 'check'], { env: { PORTAVOCE_SERVER_PORT: 'molte', LC_ALL: 'it_IT.UTF-8' } });
  assert.match(italian.err, /\(PORTAVOCE_SERVER_PORT\).*numero intero/, 'in the language of the terminal');
  const file = path.join(folder, 'italian.toml');
  fs.writeFileSync(file, '[server]\nport = "molte"\n');
  assert.match((await run(['--config', file, 'config', 'check'], { env: { LC_ALL: 'it_IT.UTF-8' } })).err, /\(riga 2\).*numero intero/);
  const curious = await run(['backup', path.join(folder, 'x.db'), '--data', path.join(folder, 'data')], { env: { PORTAVOCE_LOG_LEVEL: 'debug' } });
  assert.match(curious.err, /^portavoce: .*does not exist/m);
  assert.match(curious.err, / debug refused code=.* key=app\.backup\.nothing/, 'the log says the rest to those who ask');
});

test('config check accepts what is right; environment goes over file, flag over environment', async (t) => {
  const folder = sandbox(t);
  const name = path.join(folder, 'portavoce.toml');
  fs.writeFileSync(name, `[data]\nfolder = "${folder}/by-file"\n[server]\nport = 0\ntrusted_proxies = ["10.0.0.0/8"]\n[log]\nlevel = "error"\n`);
  const good = await run(['--config', name, 'config', 'check']);
  assert.equal(good.code, 0, good.all);
  assert.match(good.out, /fine/);
  assert.match((await run(['--config', path.join(folder, 'absent.toml'), 'config', 'check'])).err, /absent\.toml/);
  const keys = await run(['config', 'keys']);
  assert.equal(keys.code, 0);
  for (const key of ['server.port', 'database.url', 'PORTAVOCE_KEY_FILE']) assert.ok(keys.out.includes(key), `${key} is listed`);

  const env = { PORTAVOCE_DATA_FOLDER: `${folder}/by-environment` };
  const server = await start(t, ['--config', name, 'serve', '--empty'], { env });
  await server.stop();
  assert.deepEqual(fs.readdirSync(folder).sort(), ['by-environment', 'portavoce.toml']);
  const second = await start(t, ['--config', name, 'serve', '--empty', '--data', `${folder}/by-flag`], { env });
  await second.stop();
  assert.ok(fs.existsSync(`${folder}/by-flag/desk.db`), 'the flag has the last word');
});

test('doctor says what it finds and what to do', async (t) => {
  const site = await listen(t, (_, answer) => answer.end());
  const env = { PV_DOCTOR_URL: `http://${site}/`, PORTAVOCE_NET_ALLOW: site };
  const doctor = (data, options = {}) => run(['doctor', '--data', data, ...(options.args ?? [])], { env: { ...env, ...options.env }, as: options.as });
  const folder = sandbox(t);

  const absent = await doctor(path.join(folder, 'nothing'));
  assert.notEqual(absent.code, 0);
  assert.match(absent.out, /^NO .*does not exist yet/m);
  assert.equal(fs.existsSync(path.join(folder, 'nothing')), false, 'doctor looks and makes nothing');

  const desk = await deskAtRest(t);
  const sound = await doctor(desk.data);
  assert.equal(sound.code, 0, sound.all);
  for (const line of [/^ok .*Data folder/m, /^(ok|!) .*(Disk space|MB are left)/m, /^! .*data folder/m, /^ok .*Database: opens/m, /^ok .*Time zones: \d+/m, /^ok .*Clock: 20/m, /^ok .*Outgoing network: open/m]) {
    assert.match(sound.out, line);
  }

  const away = await doctor(desk.data, { env: { PV_DOCTOR_URL: 'http://127.0.0.1:9/', PORTAVOCE_NET_ALLOW: '127.0.0.1:9' } });
  assert.equal(away.code, 0, 'a machine without a network can still serve');
  assert.match(away.out, /^! .*Outgoing network: no answer.*net\.proxy/m);

  fs.chmodSync(desk.key, 0o644);
  const open = await doctor(desk.data);
  assert.notEqual(open.code, 0);
  assert.match(open.out, /^NO .*chmod 600/m);
  fs.chmodSync(desk.key, 0o600);

  const other = await deskAtRest(t);
  const wrong = await doctor(desk.data, { args: ['--key', other.key] });
  assert.notEqual(wrong.code, 0);
  assert.match(wrong.out, /^NO .*is not the one of this database.*--key/m);
  assert.match((await doctor(desk.data, { args: ['--key', path.join(folder, 'gone')] })).out, /^NO .*gone does not exist/m);

  const server = await serve(t, desk.data);
  const busy = await doctor(desk.data);
  assert.equal(busy.code, 0, busy.all);
  assert.match(busy.out, /^ok .*in use by a running desk/m);
  await server.stop();

  sqlite(desk.database, "INSERT INTO schema_migration (name, checksum, applied_at, min_binary) VALUES ('99990101-0000_future', 'x', 0, 1000000)");
  const newer = await doctor(desk.data);
  assert.notEqual(newer.code, 0, newer.all);
  assert.match(newer.out, /^NO .*newer version/m);

  fs.writeFileSync(other.database, 'This is a shopping list and no database. '.repeat(200));
  const broken = await doctor(other.data);
  assert.notEqual(broken.code, 0);
  assert.match(broken.out, /^NO .*(database|desk\.db)/im);

  await t.test('a folder that this user may not write', async (inner) => {
    if (process.geteuid() !== 0) {
      fs.chmodSync(desk.data, 0o500);
    } else {
      fs.chmodSync(folder, 0o755);
      fs.mkdirSync(path.join(folder, 'locked'), { mode: 0o755 });
      if (spawnSync('setpriv', ['--version']).status !== 0) return inner.skip('setpriv (util-linux) is not installed');
    }
    const done = process.geteuid() !== 0 ? await doctor(desk.data) : await doctor(path.join(folder, 'locked'), { as: 'nobody' });
    fs.chmodSync(desk.data, 0o700);
    assert.notEqual(done.code, 0);
    assert.match(done.out, /^NO .*not writable/m);
    return undefined;
  });
});

test('backup while serving, restore into another place', async (t) => {
  const desk = await deskAtRest(t);
  const folder = sandbox(t);
  const copy = path.join(folder, 'copy.db');
  const server = await serve(t, desk.data);
  const taken = await run(['backup', copy, '--data', desk.data]);
  assert.equal(taken.code, 0, taken.all);
  assert.match(taken.out, /copy\.db/);
  assert.equal(fs.statSync(copy).mode & 0o777, 0o600, 'nobody else may read it');
  assert.equal(sqlite(copy, 'PRAGMA integrity_check'), 'ok');
  assert.deepEqual(fs.readdirSync(folder), ['copy.db'], 'nothing is left beside it');
  const before = fingerprint(copy);
  const again = await run(['backup', copy, '--data', desk.data]);
  assert.notEqual(again.code, 0);
  assert.match(again.err, /exists already/);
  assert.equal(fingerprint(copy), before, 'a backup never overwrites a file');
  assert.deepEqual(await titles(server, desk.token), ['Il forno riapre'], 'and the desk serves on');
  await server.stop();
  assert.match((await run(['backup', path.join(folder, 'x.db'), '--data', path.join(folder, 'nowhere')])).err, /does not exist/);
  assert.match((await run(['backup', '/proc/none/x.db', '--data', desk.data])).err, /copied|written/);

  const data = path.join(folder, 'new', 'data');
  const restored = await run(['restore', copy, '--data', data]);
  assert.equal(restored.code, 0, restored.all);
  // The key travels apart from the backup: without it the desk says which file it wants instead of making another.
  const keyless = await run(['serve', '--empty', '--data', data, '--port', '0'], { seconds: 20 });
  assert.notEqual(keyless.code, 0);
  assert.match(keyless.err, /key file .* does not exist/);
  assert.equal(fs.existsSync(path.join(data, 'key')), false);
  const second = await serve(t, data, { args: ['--key', desk.key] });
  assert.deepEqual(await titles(second, desk.token), ['Il forno riapre']);
  await second.stop();
});

test('restore refuses what is not whole, not ours or newer, and replaces only when told', async (t) => {
  const desk = await deskAtRest(t, { title: 'Prima' });
  const folder = sandbox(t);
  const copy = path.join(folder, 'copy.db');
  assert.equal((await run(['backup', copy, '--data', desk.data])).code, 0);
  let server = await serve(t, desk.data);
  await new Api(server.desk, desk.token).ask('POST', '/api/v1/stories', { title: 'Dopo' });

  const running = await run(['restore', copy, '--data', desk.data, '--replace']);
  assert.notEqual(running.code, 0);
  assert.match(running.err, /in use by another process/);
  assert.deepEqual((await titles(server, desk.token)).sort(), ['Dopo', 'Prima'], 'the running desk noticed nothing');
  // Killed, so that the newest story stands in the write-ahead log alone.
  await server.kill();

  const before = fingerprint(desk.database);
  const refuse = async (file, wanted, what) => {
    const done = await run(['restore', file, '--data', desk.data, '--replace']);
    assert.notEqual(done.code, 0, `${what} was taken`);
    assert.match(done.err, wanted, what);
    assert.equal(fingerprint(desk.database), before, `${what} did damage`);
    const rests = fs.readdirSync(desk.data).filter((name) => name.includes('restoring') || name.includes('before'));
    assert.deepEqual(rests, [], `${what} left something behind`);
  };
  await refuse(path.join(folder, 'absent.db'), /does not exist/, 'an absent file');
  const text = path.join(folder, 'list.db');
  fs.writeFileSync(text, 'bread, butter, jam\n'.repeat(1000));
  await refuse(text, /cannot be opened|not a database|not a Portavoce/, 'a text');
  fs.writeFileSync(path.join(folder, 'empty.db'), '');
  await refuse(path.join(folder, 'empty.db'), /not a Portavoce database/, 'an empty file');
  const stranger = path.join(folder, 'stranger.db');
  sqlite(stranger, 'CREATE TABLE recipe (name TEXT)');
  await refuse(stranger, /not a Portavoce database/, "another program's database");
  const half = path.join(folder, 'half.db');
  fs.writeFileSync(half, fs.readFileSync(copy).subarray(0, Math.floor(fs.statSync(copy).size / 3)));
  await refuse(half, /cannot be opened|malformed|damaged|not a/, 'a third of a backup');
  const newer = path.join(folder, 'newer.db');
  fs.copyFileSync(copy, newer);
  sqlite(newer, "INSERT INTO schema_migration (name, checksum, applied_at, min_binary) VALUES ('99990101-0000_future', 'x', 0, 1000000)");
  await refuse(newer, /newer version/, 'a newer database');

  const asked = await run(['restore', copy, '--data', desk.data]);
  assert.notEqual(asked.code, 0);
  assert.match(asked.err, /--replace/);
  assert.equal(fingerprint(desk.database), before);

  const done = await run(['restore', copy, '--data', desk.data, '--replace']);
  assert.equal(done.code, 0, done.all);
  const kept = fs.readdirSync(desk.data).filter((name) => /^desk\.db\.before-[^/]*[^-](?<!-wal|-shm|\.lock)$/.test(name));
  assert.equal(kept.length, 1, `the old database is kept: ${fs.readdirSync(desk.data)}`);
  assert.equal(sqlite(path.join(desk.data, kept[0]), 'SELECT title FROM story ORDER BY title'), 'Dopo\nPrima', 'whole, with what stood in its log');
  server = await serve(t, desk.data);
  assert.deepEqual(await titles(server, desk.token), ['Prima']);
  await server.stop();
});

test('a second process on one SQLite file is refused, with the first one named', async (t) => {
  const desk = await deskAtRest(t);
  const server = await serve(t, desk.data);
  for (const args of [['serve', '--port', '0'], ['work']]) {
    const second = await run([...args, '--data', desk.data], { seconds: 20 });
    assert.equal(second.signal, null, `${args[0]} went on running`);
    assert.notEqual(second.code, 0);
    assert.match(second.err, new RegExp(`in use by another process \\(${server.pid}\\)`));
    assert.equal(second.err.trimEnd().split('\n').length, 1, second.err);
  }
  assert.deepEqual(await titles(server, desk.token), ['Il forno riapre']);
  await server.stop();
});

test('a newer schema, a wrong key, a lost key: refused without damage', async (t) => {
  const desk = await deskAtRest(t);
  const other = await deskAtRest(t);
  const before = fingerprint(desk.database);
  const refuse = async (args, wanted) => {
    const done = await run(['serve', '--data', desk.data, '--port', '0', ...args], { seconds: 20 });
    assert.equal(done.signal, null, `it went on running:\n${done.all}`);
    assert.notEqual(done.code, 0);
    assert.match(done.err, wanted);
    assert.equal(fingerprint(desk.database), before, 'the database is as it was');
  };
  await refuse(['--key', other.key], /is not the one of this database .*--key/);
  await refuse(['--key', path.join(desk.data, 'lost')], /lost does not exist/);
  assert.equal(fs.existsSync(path.join(desk.data, 'lost')), false, 'no key is made for a database that has one');
  fs.writeFileSync(path.join(desk.data, 'garbage'), 'x', { mode: 0o600 });
  await refuse(['--key', path.join(desk.data, 'garbage')], /holds no key/);
  const server = await serve(t, desk.data);
  assert.deepEqual(await titles(server, desk.token), ['Il forno riapre'], 'with the right key all is there');
  await server.stop();

  sqlite(other.database, "INSERT INTO schema_migration (name, checksum, applied_at, min_binary) VALUES ('99990101-0000_future', 'x', 0, 1000000)");
  const newer = await run(['serve', '--data', other.data, '--port', '0'], { seconds: 20 });
  assert.equal(newer.signal, null);
  assert.notEqual(newer.code, 0);
  assert.match(newer.err, /newer version \(migration 99990101-0000_future/);
  assert.equal(sqlite(other.database, 'SELECT title FROM story'), 'Il forno riapre');
});

test('the first start shows the demonstration or an empty desk; the second start is quick', async (t) => {
  const data = sandbox(t);
  const first = await start(t, ['serve', '--data', data, '--port', '0'], { milliseconds: 60000 });
  assert.match(first.signIn, /\/enter\//);
  const visitor = new Visitor(first.desk, 'it');
  const entered = await visitor.get(first.signIn);
  assert.equal(entered.status, 303, 'the printed address signs in');
  const today = await visitor.get('/');
  assert.equal(today.status, 200);
  assert.match(today.text, /dimostrazione: niente esce da qui/i);
  assert.equal(Object.keys(first.newsrooms).length, 1);
  assert.equal((await call(Object.values(first.newsrooms)[0])).status, 200);
  // The address works once: another browser has to sign in.
  assert.notEqual((await new Visitor(first.desk).get(first.signIn)).status, 303);
  await first.stop();

  const began = performance.now();
  const second = await start(t, ['serve', '--data', data, '--port', '0']);
  const took = performance.now() - began;
  t.diagnostic(`second start: ready after ${took.toFixed(0)} ms`);
  assert.ok(took < 2000, `ready after ${took} ms`);
  assert.notEqual(second.signIn, first.signIn);
  assert.equal((await new Visitor(second.desk).get(second.signIn)).status, 303);
  await second.stop();

  const empty = await serve(t, sandbox(t));
  assert.match(empty.signIn, /\/set-up\?key=/);
  const stranger = new Visitor(empty.desk);
  assert.equal((await stranger.get('/')).headers.location, '/set-up');
  assert.match((await stranger.get('/set-up')).text, /address that the program printed/, 'nobody sets a desk up without its key');
  const owner = await setUp(empty);
  const page = await owner.get('/');
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.text, /banner--demo/);
  assert.equal((await new Visitor(empty.desk).get(empty.signIn)).headers.location, '/sign-in', 'a set-up key serves once');
  await empty.stop();
});

test('a lost key is replaced on request: the desk works on, its channels are to be reconnected', async (t) => {
  const practice = await startPractice(t);
  const data = sandbox(t);
  const env = { PORTAVOCE_NET_ALLOW: practice.allow };
  const first = await serve(t, data, { env });
  const token = await makeToken(await setUp(first));
  const api = new Api(first.desk, token);
  const fields = { server: practice.origin.replace('localhost', '127.0.0.1'), handle: 'fornorossi' };
  const channel = (await api.ask('POST', '/api/v1/channels', { network: 'practice_facebook', fields })).data;
  assert.equal(channel.health, 'good');
  await first.stop();

  const key = path.join(data, 'key');
  fs.rmSync(key);
  const refused = await run(['serve', '--data', data, '--port', '0'], { seconds: 20 });
  assert.notEqual(refused.code, 0);
  assert.match(refused.err, /portavoce key replace/, 'it says the way out');
  const replaced = await run(['key', 'replace', '--data', data]);
  assert.equal(replaced.code, 0, replaced.all);
  assert.match(replaced.out, /One channel to reconnect/);
  assert.equal(fs.statSync(key).mode & 0o777, 0o600);

  const second = await serve(t, data, { env });
  const after = new Api(second.desk, token);
  assert.equal((await after.ask('GET', `/api/v1/channels/${channel.id}`)).data.health, 'reconnect');
  const again = (await after.ask('POST', '/api/v1/channels', { network: 'practice_facebook', fields: { ...fields, handle: 'fornorossi2' } })).data;
  assert.equal(again.health, 'good', 'the new key seals');
  await second.stop();

  const once_more = await run(['key', 'replace', '--data', data]);
  assert.match(once_more.out, /key of before is kept in .*key\.before-/);
  assert.equal(fs.readdirSync(data).filter((name) => name.startsWith('key')).length, 2, 'nothing is thrown away');
});

test('a first start that dies while it makes the demonstration is carried on by the next one', async (t) => {
  const data = sandbox(t);
  const died = await start(t, ['serve', '--data', data, '--port', '0'], { env: { PV_CRASH_AT: 'claimed:6' }, milliseconds: 60000 });
  await died.exit;
  assert.equal(died.ended, 'SIGKILL', died.output);
  assert.equal(died.ready, null);
  const half = Number(sqlite(path.join(data, 'desk.db'), 'SELECT count(*) FROM story'));
  assert.ok(half > 0 && half < 10, `${half} stories were made before`);
  const server = await start(t, ['serve', '--data', data, '--port', '0'], { milliseconds: 60000 });
  assert.match(server.signIn, /\/enter\//);
  assert.equal((await new Visitor(server.desk, 'it').get(server.signIn)).status, 303, 'the printed address signs in');
  await server.stop();
  assert.equal(sqlite(path.join(data, 'desk.db'), 'SELECT count(*) FROM brand'), '1');
  assert.equal(sqlite(path.join(data, 'desk.db'), 'SELECT count(*), count(DISTINCT title) FROM story'), '10 10');
});

test('a damaged practice network keeps no desk from starting', async (t) => {
  const data = sandbox(t);
  const first = await start(t, ['serve', '--data', data, '--port', '0'], { milliseconds: 60000 });
  await first.stop();
  const [books] = fs.readdirSync(data).map((name) => path.join(data, name, 'practice.jsonl')).filter((file) => fs.existsSync(file));
  fs.appendFileSync(books, 'this is no line of a ledger\n');
  const second = await start(t, ['serve', '--data', data, '--port', '0']);
  assert.match(second.output, /companion_not_opened .*practice\.jsonl/);
  assert.equal((await new Visitor(second.desk).get(second.signIn)).status, 303);
  await second.stop();
});

test('the end of the demonstration ends all of it', async (t) => {
  const data = sandbox(t);
  const server = await start(t, ['serve', '--data', data, '--port', '0'], { milliseconds: 60000 });
  const visitor = new Visitor(server.desk, 'it');
  await visitor.get(server.signIn);
  const other = new Visitor(server.desk, 'it');
  other.cookies = new Map(visitor.cookies);
  const form = { brand: 'Forno Rossi', zone: 'Europe/Rome', name: 'Ada Conti', sign_in: 'ada', password: 'una frase lunga abbastanza' };
  const ended = await visitor.post('/demo/end', '/demo/end', form);
  assert.equal(ended.status, 303, ended.text.slice(0, 1000));
  assert.doesNotMatch((await visitor.get('/')).text, /banner--demo/);
  assert.match((await other.get('/')).headers.location, /^\/sign-in/, 'an old session of the demonstration is over');
  await server.stop();
  const base = path.join(data, 'desk.db');
  assert.equal(sqlite(base, "SELECT count(*) FROM placement WHERE state = 'planned'"), '0', 'nothing of it goes out any more');
  const second = await start(t, ['serve', '--data', data, '--port', '0']);
  assert.doesNotMatch(second.signIn, /enter/);
  await second.stop();
});

test('desk and newsroom are reached by IP, without a hosts file', async (t) => {
  for (const address of ['127.0.0.1', '127.0.0.2']) {
    const server = await start(t, ['serve', '--data', sandbox(t), '--port', '0', '--listen', address], { milliseconds: 60000 });
    const by_ip = (url) => Object.assign(new URL(url), { hostname: address }).href;
    const visitor = new Visitor(new URL(by_ip(server.desk)).origin, 'it');
    assert.equal((await visitor.get(by_ip(server.signIn))).status, 303, `signs in at ${address}`);
    assert.match((await visitor.get('/')).text, /Torrefazione Belprato/, `the desk at ${address}`);
    const [newsroom] = Object.values(server.newsrooms);
    const front = await call(by_ip(newsroom));
    assert.equal(front.status, 200, `the newsroom at ${address}`);
    assert.notEqual(new URL(newsroom).port, new URL(server.desk).port, 'an origin of its own');
    assert.equal((await call(by_ip(newsroom), { headers: { host: 'news.example.com' } })).status, 421);
    await server.stop();
  }
});

test('over SSH the way in is printed as a tunnel', async (t) => {
  const env = { PV_READY_JSON: undefined, SSH_CONNECTION: '192.0.2.7 50000 192.0.2.9 2222', USER: 'marta' };
  const server = await start(t, ['serve', '--data', sandbox(t), '--port', '0'], { env, until: /Ctrl-C/, milliseconds: 60000 });
  const desk = new URL(server.output.match(/http:\/\/\S+/)[0]).port;
  assert.match(server.output, new RegExp(`ssh -L ${desk}:localhost:${desk}( -L (\\d+):localhost:\\2)+ -p 2222 marta@192\\.0\\.2\\.9`));
  await server.stop();
});

test('ports: a taken one and an impossible address are refused in words', async (t) => {
  const server = await serve(t, sandbox(t));
  const { port } = new URL(server.desk);
  const taken = await run(['serve', '--empty', '--data', sandbox(t), '--port', port], { seconds: 20 });
  assert.notEqual(taken.code, 0);
  assert.match(taken.err, new RegExp(`${port} is taken by another program`));
  const nowhere = await run(['serve', '--empty', '--data', sandbox(t), '--port', '0', '--listen', '203.0.113.7'], { seconds: 20 });
  assert.notEqual(nowhere.code, 0);
  assert.match(nowhere.err, /203\.0\.113\.7/);
  await server.stop();
  assert.notEqual((await run([])).code, 0);
  assert.notEqual((await run(['fly'])).code, 0);
  assert.equal((await run(['--help'])).code, 0);
});

test('SIGTERM lets a running request end and then stops', async (t) => {
  let asked = false;
  const slow = await listen(t, (_, answer) => {
    asked = true;
    setTimeout(() => answer.writeHead(404, { 'content-type': 'text/plain' }).end('no'), 1500);
  });
  const server = await serve(t, sandbox(t), { env: { PORTAVOCE_NET_ALLOW: slow } });
  const api = new Api(server.desk, await makeToken(await setUp(server)));
  const answer = api.send('POST', '/api/v1/channels', { network: 'practice_instagram', fields: { server: `http://${slow}`, handle: 'forno' } });
  await until(() => asked, 'the desk asks the slow server');
  const began = performance.now();
  const stopping = server.stop();
  await pause(200);
  await assert.rejects(call(server.desk), 'no new work is taken');
  const got = await answer;
  assert.equal(got.status, 502, got.text);
  assert.match(got.text, /not a practice network|does not answer/i);
  await stopping;
  const took = performance.now() - began;
  assert.ok(took > 1000 && took < 9500, `stopped after ${took} ms`);
});

test('PostgreSQL: `work` publishes what `serve` planned', async (t) => {
  const database = postgresDatabase(t, 'pv_work');
  if (!database) return t.skip(noPostgres);
  const practice = await startPractice(t);
  const data = sandbox(t);
  const env = { PORTAVOCE_DATABASE_URL: database.url, PORTAVOCE_NET_ALLOW: practice.allow, PV_LEASE_MS: '3000', PV_CALL_DEADLINE_MS: '2000', PV_SETTLE_MS: '250' };
  const server = await serve(t, data, { env });
  const api = new Api(server.desk, await makeToken(await setUp(server)));
  const fields = { server: practice.origin.replace('localhost', '127.0.0.1'), handle: 'forno' };
  const channel = (await api.ask('POST', '/api/v1/channels', { network: 'practice_instagram', fields })).data;
  const renditions = [];
  for (let i = 0; i < 12; i += 1) {
    const story = await api.ask('POST', '/api/v1/stories', { title: `Notizia ${i}` });
    renditions.push((await api.ask('GET', `/api/v1/stories/${story.data.id}/renditions`)).data.find((one) => one.channel_id === channel.id).id);
  }
  // Slow answers: the serving process cannot have published them all when it dies.
  await practice.faults({ plan: 'slow', probability: 1, delay_ms: 150 });
  for (const rendition of renditions) await api.ask('POST', '/api/v1/placements', { rendition });
  await server.kill();
  const out = (await practice.posts()).length;
  assert.ok(out < 12, 'some work is left');
  await practice.faults({ plan: 'none' });

  const worker = await start(t, ['work', '--data', data], { env, until: /Portavoce is working/ });
  await until(async () => (await practice.posts()).length >= 12, 'the worker publishes the rest', 30000, 100);
  const again = await serve(t, data, { env });
  const reader = new Api(again.desk, api.token);
  await until(async () => (await reader.all('/api/v1/placements')).every((one) => one.state === 'published'), 'all are known to be out', 30000, 200);
  const texts = (await practice.posts()).map((post) => post.text);
  assert.equal(new Set(texts).size, 12);
  assert.equal(texts.length, 12, 'none twice');
  await worker.stop();
  await again.stop();

  const backup = await run(['backup', path.join(data, 'x.db'), '--data', data], { env });
  assert.notEqual(backup.code, 0);
  assert.match(backup.err, /pg_dump/);
  return undefined;
});

/** What a page hears at /events until the test ends. */
function listenIn(t, visitor) {
  const heard = [];
  const target = new URL(`${visitor.base}/events`);
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const request = http.get(target, { agent: false, headers: { cookie, accept: 'text/event-stream' } }, (answer) => {
    let text = '';
    answer.setEncoding('utf8').on('data', (part) => {
      text += part;
      const lines = text.split('\n');
      text = lines.pop();
      for (const line of lines) if (line.startsWith('data:')) heard.push(JSON.parse(line.slice(5)));
    });
    answer.on('error', () => {});
  });
  request.on('error', () => {});
  t.after(() => request.destroy());
  return new Promise((done, failed) => {
    request.on('response', (answer) => (answer.statusCode === 200 ? done(heard) : failed(new Error(`/events answered ${answer.statusCode}`))));
    request.setTimeout(30000, () => failed(new Error('/events does not answer')));
  });
}

test('PostgreSQL: an open page of `serve` hears what `work` publishes', async (t) => {
  const database = postgresDatabase(t, 'pv_live');
  if (!database) return t.skip(noPostgres);
  const practice = await startPractice(t);
  const data = sandbox(t);
  const env = { PORTAVOCE_DATABASE_URL: database.url, PORTAVOCE_NET_ALLOW: practice.allow, PV_CALL_DEADLINE_MS: '30000', PV_LEASE_MS: '60000' };
  const server = await serve(t, data, { env: { ...env, PORTAVOCE_PUBLISHING_WORKERS: '1' } });
  const visitor = await setUp(server);
  const api = new Api(server.desk, await makeToken(visitor));
  const origin = practice.origin.replace('localhost', '127.0.0.1');
  const channels = [];
  for (const handle of ['lento', 'svelto']) {
    channels.push((await api.ask('POST', '/api/v1/channels', { network: 'practice_instagram', fields: { server: origin, handle } })).data);
  }
  const story = (await api.ask('POST', '/api/v1/stories', { title: 'Si vede altrove' })).data;
  const renditions = (await api.ask('GET', `/api/v1/stories/${story.id}/renditions`)).data;
  const [slow, quick] = channels.map((channel) => renditions.find((one) => one.channel_id === channel.id).id);
  const state = async (placement) => (await api.ask('GET', `/api/v1/placements/${placement.id}`)).data.state;

  // The only hand of `serve` is full: its call is answered late.
  await practice.faults({ plan: 'slow', count: 1, delay_ms: 28000 });
  const held = (await api.ask('POST', '/api/v1/placements', { rendition: slow })).data;
  await until(async () => (await state(held)) === 'sending', 'the slow one is under way');
  const heard = await listenIn(t, visitor);
  const worker = await start(t, ['work', '--data', data], { env, until: /Portavoce is working/ });
  const placement = (await api.ask('POST', '/api/v1/placements', { rendition: quick })).data;
  await until(async () => (await state(placement)) === 'published', 'the worker publishes', 10000, 50);
  const published = Date.now();
  assert.equal(await state(held), 'sending', '`serve` had no hand free for it');
  const notice = `/placements/${placement.id}/notice`;
  await until(async () => heard.some((news) => news.kind === 'delivery' && news.notice === notice), 'the page hears of it', 5000, 20);
  assert.ok(Date.now() - published < 4000, `heard after ${Date.now() - published} ms`);
  assert.ok(heard.some((news) => news.kind === 'delivery' && news.id === quick), 'the card of the rendition hears of it too');
  assert.equal(heard.filter((news) => news.notice === notice).length, 1, 'in words once');
  const words = await visitor.get(notice, { accept: 'application/json' });
  assert.equal(words.status, 200, words.text);
  await worker.stop();
  return undefined;
});
