// SPDX-License-Identifier: Apache-2.0
// Markdown to the sheet and back: what nobody touches stays byte for byte, and what is written anew reads the same to the server.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { startDemo } from './_desk.mjs';
import { build, root, sandbox } from './harness.mjs';

/** The sheet's own modules, as the page's bundle is made of them. */
async function sheetModules(t) {
  const modules = path.join(build, 'web-node/node_modules');
  const esbuild = createRequire(path.join(build, 'web-node/package.json'))('esbuild');
  const outfile = path.join(sandbox(t), 'sheet.mjs');
  await esbuild.build({
    stdin: { contents: "export * from './source.js'; export * from './markdown.js'; export * from './schema.js'; export { EditorState } from 'prosemirror-state';", resolveDir: path.join(root, 'web/js/editor') },
    bundle: true, format: 'esm', platform: 'node', outfile, nodePaths: [modules], logLevel: 'error',
  });
  return import(pathToFileURL(outfile));
}

const collected = [
  '', '\n', 'Una riga', 'Una riga\n', '# Titolo\nTesto subito sotto\n', 'Titolo\n======\n\nSotto\n------\n\nTesto  \ncon a capo\\\nforzato.\n',
  '* uno\n* due\n\n  ancora due\n    * dentro\n\n1) a\n2) b\n', '- a\n- b\n\n* c\n* d\n', '> cit\npigra\n>\n> - lista\n>   - dentro\n',
  '```js\nconst a = `x`;\n```\n\n    rientrato\n\n~~~\ntilde\n~~~\n', '```\nmai chiuso', '- a\n\n      codice in elenco\n',
  'a[^1] b[^nota]\n\n[^1]: Prima.\n\n    Seconda riga.\n[^nota]: Altra *nota*.\n\nPoi.\n', 'a[^x] senza testo',
  '| a | b |\n|:--|--:|\n| 1 | `x\\|y` |\n| **2** |\n', 'a | b\n- | -\n1 | 2<br>3\n',
  '[rif][r] e [altro]\n\n[r]: https://example.com/a "T"\n[altro]: <https://example.com/b c>\n', '![alt [x]](https://example.com/a.png "t") [![i](/a.png)](/b)',
  'Testo <b>grezzo</b> e <br> qui.\n\n<div class="x">\nblocco\n</div>\n\n<!-- commento -->\n\nfine', '<!-- mai chiuso',
  'https://example.com/a_b_c?x=1&y=2 www.example.org/d_e. a@example.org <https://example.com> <a@example.org>', 'snake_case_name 2*3*4 5<6 a&b &amp; &copy; \\*no\\* C# [x] (y)',
  '**a**b *c*d ***e*** **f *g* h** ~~i~~ ~j~ `` k`l `` **m `n` o**', '**Ciao,**mondo e **(x)**y', '***\n---\n___\n', '# \n\n##\n', '1. a\n1. b\n\n7. c\n', '- \n- x\n',
  'a\n\n\n\n\nb\n\n\n', '   rientro\n\ttab', '[link](<a b> "c\\"d") [vuoto]() [p](a(b)c)', '- a\n> b\n# c\n', 'è «così» — 5\u00a0%\u2028fine', '\\\\ \\# \\- 1\\. x', '&#35; x', 'a\r\nb\r\n\r\nc',
];

/** A small generator of numbers, so that a fault can be had again. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function generated(seed) {
  const next = numbers(seed);
  const pick = (list) => list[next(list.length)];
  const words = () => Array.from({ length: 1 + next(5) }, () => pick(['forno', 'pane', 'a*b', 'x_y', '«qui»', '5 < 6', '& co', '[nota]', 'e', '1.', '#', 'perché', '!', '\\*', '`c`', '|', '~'])).join(' ');
  const inline = (depth = 0) => Array.from({ length: 1 + next(3) }, () => {
    const within = () => (depth > 2 ? 'parola' : inline(depth + 1).trim());
    return pick([words, words, () => `**${within()}**`, () => `*${within()}*`, () => `~~${within()}~~`, () => `[${within().replace(/[[\]\\]/g, '')}](https://example.com/${next(9)})`,
      () => '`co de`', () => '![f](https://example.com/f.png)', () => 'https://example.com/a_b', () => '\\\n', () => '\n', () => 'x[^1]', () => '<i>y</i>', () => '  \n'])();
  }).join(pick([' ', ', ', ' ']));
  const indent = (text, by) => text.split('\n').map((line, index) => (index && line ? ' '.repeat(by) + line : line)).join('\n');
  const block = (depth = 0) => pick([
    inline, inline, () => `${'#'.repeat(1 + next(6))} ${inline().replace(/\n/g, ' ')}`, () => `> ${depth > 2 ? words() : block(depth + 1).replace(/\n/g, '\n> ')}`,
    () => Array.from({ length: 1 + next(3) }, () => `${pick(['-', '*'])} ${depth > 2 ? words() : indent(block(depth + 1), 2)}`).join(pick(['\n', '\n\n'])),
    () => Array.from({ length: 1 + next(3) }, (_, i) => `${i + 1}. ${depth > 2 ? words() : indent(block(depth + 1), 3)}`).join('\n'),
    () => `\`\`\`${pick(['', 'js'])}\n${words()}\n\`\`\``, () => '---', () => `| a | ${words().replaceAll('|', '')} |\n|---|:-:|\n| ${words().replaceAll('|', '')} | b |`, () => '<div>\nx\n</div>', () => '[nota]: /n',
  ])();
  return `${Array.from({ length: 1 + next(6) }, () => block()).join(pick(['\n\n', '\n\n', '\n\n\n', '\n']))}${pick(['', '\n', '\n\n[^1]: Nota.\n'])}`;
}

function specification() {
  const file = path.join(process.env.PV_CONTRACTS ?? path.join(root, '../shared/contracts'), 'commonmark/gfm-0.29.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).map((example) => example.markdown) : null;
}

const generatedDocuments = Array.from({ length: process.env.PV_FULL ? 600 : 60 }, (_, seed) => generated(seed + 1));

test('a text that nobody touches stays byte for byte, and typing in one block leaves the others', async (t) => {
  const { Source, schema } = await sheetModules(t);
  for (const markdown of [...collected, ...generatedDocuments, ...(specification() ?? [])]) {
    const source = new Source(markdown);
    assert.equal(source.write(source.doc), markdown);
    for (let index = 0; index < source.doc.childCount; index += 1) {
      const node = source.doc.child(index);
      if (!node.isTextblock) continue;
      const fresh = new Source(markdown);
      const texts = fresh.nodes.map((one) => fresh.text(one));
      const written = fresh.write(fresh.doc.copy(fresh.doc.content.replaceChild(index, fresh.doc.child(index).copy(node.content.addToEnd(schema.text('X'))))));
      const before = texts.slice(0, index).map((text, i) => fresh.gaps[i] + text).join('');
      const after = texts.slice(index + 1).map((text, i) => text + fresh.gaps[index + 2 + i]).join('');
      assert.ok(written.startsWith(before) && written.endsWith(after), `block ${index} of ${JSON.stringify(markdown)}: ${JSON.stringify(written)}`);
      // And back: what is undone is the very text again.
      if (markdown.trim()) assert.equal(fresh.write(fresh.doc.copy(fresh.doc.content.replaceChild(index, node.copy(node.content)))), markdown, 'undone');
    }
  }
});

test('texts from outside are taken over by the smallest change', async (t) => {
  const { Source, EditorState } = await sheetModules(t);
  const all = [...collected, ...generatedDocuments].slice(0, 200);
  for (let index = 1; index < all.length; index += 1) {
    const source = new Source(all[index - 1]);
    let state = EditorState.create({ doc: source.doc });
    const tr = source.change(state, all[index]);
    if (tr) state = state.apply(tr);
    assert.equal(source.write(state.doc), all[index]);
    assert.ok(state.doc.eq(new Source(all[index]).doc));
  }
  const source = new Source('# Titolo\n\nPrima riga.\n\nSeconda riga.\n');
  const state = EditorState.create({ doc: source.doc });
  const tr = source.change(state, '# Titolo\n\nPrima riga.\n\nSeconda lunga riga.\n');
  assert.equal(tr.steps.length, 1);
  assert.equal(tr.doc.content.size - state.doc.content.size, 6);
  assert.equal(tr.mapping.map(3), 3, 'the caret in the title stays');
});

test('what is written anew reads the same to the server', async (t) => {
  const { Source } = await sheetModules(t);
  const { page, server } = await startDemo(t);
  await page.goto(`${server.desk}/stories/new`);
  const given = specification();
  if (!given) t.diagnostic('commonmark/gfm-0.29.json is not there (set PV_CONTRACTS): its examples are left out');
  const pairs = [];
  for (const markdown of [...collected, ...generatedDocuments, ...(given ?? [])]) {
    const source = new Source(markdown);
    const anew = source.doc.copy(source.doc.content);
    const copies = [];
    anew.forEach((node) => copies.push(node.type.create(node.attrs, node.content)));
    // Nothing is remembered of how it was written.
    source.texts = new WeakMap();
    source.read_once.clear();
    const written = source.write(source.doc.type.create(null, copies));
    if (written !== markdown) pairs.push([markdown, written]);
  }
  assert.ok(pairs.length > 80, `${pairs.length} texts are written in another way than they were`);
  const { found: different, read } = await page.evaluate(async (list) => {
    const csrf = document.querySelector('meta[name="csrf"]').content;
    // As people see it: the marks of each letter, whichever is within which; blocks with their attributes.
    const canonical = (body) => {
      const out = [];
      const inline = new Set(['STRONG', 'EM', 'DEL', 'A', 'CODE']);
      const put = (marks, text) => {
        const name = marks.join(',');
        if (out.at(-1)?.name === name) out.at(-1).text += text;
        else out.push({ name, text });
      };
      const walk = (node, marks) => {
        for (const child of node.childNodes) {
          if (child.nodeType === Node.TEXT_NODE) {
            if (!/^\s*$/.test(child.data) || child.parentElement.closest('p, li, h1, h2, h3, h4, h5, h6, td, th, pre')) put(marks, child.closest?.('pre') ? child.data : child.data.replace(/\s+/g, ' '));
          } else if (child.nodeType === Node.ELEMENT_NODE) {
            const attributes = [...child.attributes].map((one) => `${one.name}=${one.value}`).sort().join(' ');
            if (inline.has(child.tagName)) walk(child, [...new Set([...marks, `${child.tagName} ${attributes}`])].sort());
            else {
              out.push({ name: `<${child.tagName} ${attributes}>`, text: '' });
              walk(child, marks);
              out.push({ name: '</>', text: '' });
            }
          }
        }
      };
      walk(body, []);
      return out.filter((one) => one.text !== ' ' || one.name.startsWith('<')).map((one) => `${one.name}:${one.text.trim()}`).join('\n');
    };
    const rendered = async (markdown) => {
      const form = new URLSearchParams({ title: 'T', body: markdown, form: 'article', language: 'it' });
      const answer = await fetch('/stories/preview', { method: 'POST', body: form, headers: { 'X-CSRF-Token': csrf, 'HX-Request': 'true' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const text = page.querySelector('.preview--newsroom .preview__text');
      if (!answer.ok) throw new Error(`${answer.status} to ${JSON.stringify(markdown)}`);
      return text ? canonical(text) : '';
    };
    const found = [];
    let read = 0;
    for (const [before, after] of list) {
      const [a, b] = await Promise.all([rendered(before), rendered(after)]);
      read += a ? 1 : 0;
      if (a !== b) found.push({ before, after, a, b });
    }
    return { found, read };
  }, pairs);
  assert.ok(read > pairs.length * 0.9, `only ${read} of ${pairs.length} texts were read at all`);
  assert.equal(different.length, 0, `${different.length} of ${pairs.length}:\n${different.slice(0, 12).map((one) => JSON.stringify(one)).join('\n')}`);
});
