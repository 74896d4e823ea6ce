// SPDX-License-Identifier: Apache-2.0
// Starts an identity directory (PLC) and a Bluesky personal data server on loopback, in a temporary folder, with one account.
// Prints one line of JSON {pds, plc, handle, password, app_password, did, second_handle, second_did} and serves until standard
// input closes. Run it with the Node that prepare.sh installed: `node start.mjs <prepared folder> [port]`.
import { createRequire } from "node:module";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const prepared = resolve(process.argv[2] ?? ".");
const wantedPort = Number(process.argv[3] ?? 0);
const require = createRequire(join(prepared, "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function call(base, method, body, token) {
  const answer = await fetch(`${base}/xrpc/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${JSON.stringify(json)}`);
  return json;
}

const folder = mkdtempSync(join(tmpdir(), "portavoce-pds-"));
let plc;
let pds;
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  // A server that hangs while closing must not keep the test waiting.
  setTimeout(() => process.exit(code), 5000).unref();
  try {
    await pds?.destroy();
    await plc?.destroy();
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  }
}

try {
  const { PlcServer, Database } = await load("@did-plc/server");
  const { PDS, envToCfg, envToSecrets, readEnv } = await load("@atproto/pds");
  const plcPort = await freePort();
  plc = PlcServer.create({ db: Database.mock(), port: plcPort });
  await plc.start();
  const port = wantedPort || (await freePort());
  mkdirSync(join(folder, "blobs"));
  Object.assign(process.env, {
    PDS_PORT: String(port),
    PDS_HOSTNAME: "localhost",
    PDS_DEV_MODE: "true",
    PDS_DATA_DIRECTORY: folder,
    PDS_BLOBSTORE_DISK_LOCATION: join(folder, "blobs"),
    PDS_DID_PLC_URL: `http://127.0.0.1:${plcPort}`,
    PDS_SERVICE_HANDLE_DOMAINS: ".test",
    PDS_INVITE_REQUIRED: "false",
    PDS_ENABLE_DID_DOC_WITH_SESSION: "true",
    PDS_DISABLE_SSRF_PROTECTION: "true",
    PDS_RATE_LIMITS_ENABLED: "false",
    PDS_ADMIN_PASSWORD: randomBytes(16).toString("hex"),
    PDS_JWT_SECRET: randomBytes(16).toString("hex"),
    PDS_DPOP_SECRET: randomBytes(32).toString("hex"),
    PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: randomBytes(32).toString("hex"),
    LOG_ENABLED: process.env.LOG_ENABLED ?? "false",
  });
  const env = readEnv();
  pds = await PDS.create(envToCfg(env), envToSecrets(env));
  await pds.start();
  const base = `http://127.0.0.1:${port}`;
  const password = randomBytes(12).toString("hex");
  const account = await call(base, "com.atproto.server.createAccount", {
    handle: "belprato.test", email: "desk@belprato.example", password,
  });
  // A second account gives mentions somebody to resolve to.
  const second = await call(base, "com.atproto.server.createAccount", {
    handle: "rossi.test", email: "rossi@belprato.example", password,
  });
  const app = await call(base, "com.atproto.server.createAppPassword", { name: "portavoce" }, account.accessJwt);
  console.log(JSON.stringify({
    pds: base, plc: `http://127.0.0.1:${plcPort}`, handle: account.handle, password, app_password: app.password, did: account.did,
    second_handle: second.handle, second_did: second.did,
  }));
  process.stdin.resume();
  process.stdin.on("end", () => stop(0));
  process.stdin.on("close", () => stop(0));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop(0));
} catch (error) {
  console.error(error);
  await stop(1);
}
