// SPDX-License-Identifier: Apache-2.0
// Builds the browser files: node build.mjs OUT_DIR. The same input gives the same bytes. Packages are found from NODE_MODULES (a
// folder that `npm ci` filled), else from the usual places. The list of what comes out is files.txt: the build embeds just those.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = process.env.NODE_MODULES ? path.resolve(process.env.NODE_MODULES) : path.join(here, 'node_modules');
const require = createRequire(path.join(modules, 'package.json'));
const esbuild = require('esbuild');
const subsetFont = require('subset-font');

const out = process.argv[2] && path.resolve(process.argv[2]);
if (!out) {
  console.error('usage: node build.mjs OUT_DIR');
  process.exit(2);
}

const made = new Set();
async function put(name, data) {
  await mkdir(path.dirname(path.join(out, name)), { recursive: true });
  await writeFile(path.join(out, name), data);
  made.add(name);
}

// htmx keeps two ways to turn text into code. The configuration shuts them; here they leave the bundle altogether.
const withoutEval = {
  name: 'without-eval',
  setup(build) {
    build.onLoad({ filter: /htmx\.esm\.js$/ }, async ({ path: file }) => {
      let text = await readFile(file, 'utf8');
      for (const [from, to] of [['return eval(str)', 'return undefined'], ["func = new Function('event', code)", 'func = () => {}']]) {
        if (text.split(from).length !== 2) throw new Error(`htmx changed: "${from}" is not there once`);
        text = text.replace(from, to);
      }
      return { contents: text, loader: 'js' };
    });
  },
};

// The words of a script, in both languages: a module that exports `it` and `en`, and asks nothing of a page while it is loaded.
async function check_texts(name) {
  const { it, en } = await import(path.join(here, name));
  const missing = [...Object.keys(it).filter((key) => !(key in en)), ...Object.keys(en).filter((key) => !(key in it))];
  if (missing.length) throw new Error(`${name}: only in one language: ${missing.join(', ')}`);
}

async function script(entry, name) {
  const result = await esbuild.build({
    entryPoints: [path.join(here, entry)], bundle: true, minify: true, write: false, format: 'iife', target: ['es2021'],
    charset: 'utf8', legalComments: 'none', nodePaths: [modules], plugins: [withoutEval], logLevel: 'warning',
  });
  const text = result.outputFiles[0].text;
  if (/\beval\(|new Function\b/.test(text)) throw new Error(`${name} would need unsafe-eval`);
  await put(name, text);
}

async function scripts() {
  for (const name of ['js/texts.js', 'js/editor/texts.js']) await check_texts(name);
  await script('js/desk.js', 'desk.js');
  // Only the page on which a story is written loads this one.
  await script('js/editor/editor.js', 'editor.js');
}

async function styles() {
  for (const name of ['desk', 'newsroom']) {
    const result = await esbuild.build({
      entryPoints: [path.join(here, `css/${name}.css`)], bundle: true, minify: true, write: false, external: ['*.woff2'],
      charset: 'utf8', legalComments: 'none', target: ['chrome105', 'firefox115', 'safari16'], logLevel: 'warning',
    });
    await put(`${name}.css`, result.outputFiles[0].text);
  }
}

// One face per file, cut to the letters of the European Union's Latin alphabets; all of them together stay below 110 KB.
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const letters = {
  latin: range(0x20, 0x7e) + range(0xa0, 0xff) + 'ıŒœŸ' + '\u2009\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2022\u2026\u202f' +
    '\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2212\u2190\u2191\u2192\u2193',
  'latin-ext': 'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ',
};
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];
const faces = [
  ['serif-400', 'source-serif-4', 'opsz-normal', { wght: 400, opsz: 14 }],
  ['serif-400i', 'source-serif-4', 'opsz-italic', { wght: 400, opsz: 14 }],
  ['serif-600', 'source-serif-4', 'opsz-normal', { wght: 600, opsz: 30 }],
  ['sans-400', 'source-sans-3', 'wght-normal', { wght: 400 }],
  ['sans-600', 'source-sans-3', 'wght-normal', { wght: 600 }],
];
async function fonts() {
  let total = 0;
  for (const [name, family, variant, variationAxes] of faces) {
    for (const [subset, text] of Object.entries(letters)) {
      const source = path.join(modules, `@fontsource-variable/${family}/files/${family}-${subset}-${variant}.woff2`);
      const font = await subsetFont(await readFile(source), text, { targetFormat: 'woff2', variationAxes, keepFeatures: features, noHinting: true });
      total += font.length;
      await put(`fonts/${name}${subset === 'latin' ? '' : '-ext'}.woff2`, font);
    }
  }
  if (total > 110000) throw new Error(`fonts weigh ${total} bytes`);
}

async function icons() {
  const list = JSON.parse(await readFile(path.join(here, 'icons.json'), 'utf8'));
  let symbols = '';
  for (const [name, from] of Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = from === 'own';
    const file = own ? path.join(here, `icons/${name}.svg`) : path.join(modules, `lucide-static/icons/${from}.svg`);
    const svg = (await readFile(file, 'utf8')).replace(/<!--[\s\S]*?-->/g, '');
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>[\s\S]*$/, '').replace(/\s*\n\s*/g, '');
    const drawn = 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';
    const attributes = own && !/stroke="currentColor"/.test(svg) ? 'fill="currentColor"' : drawn;
    symbols += `<symbol id="${name}" viewBox="0 0 24 24" ${attributes}>${inner}</symbol>`;
  }
  await put('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols}</svg>\n`);
  await put('favicon.svg', await readFile(path.join(here, 'favicon.svg')));
}

await Promise.all([scripts(), styles(), fonts(), icons()]);

const expected = (await readFile(path.join(here, 'files.txt'), 'utf8')).split('\n').filter(Boolean);
const wrong = [...expected.filter((name) => !made.has(name)), ...[...made].filter((name) => !expected.includes(name))];
if (wrong.length) throw new Error(`files.txt and the build disagree: ${wrong.join(', ')}`);
