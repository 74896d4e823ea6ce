// SPDX-License-Identifier: Apache-2.0
// Markdown to the editor's nodes and back. Blocks that would not come back as they were are literal: their Markdown as it stands.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { Fragment } from 'prosemirror-model';
import { schema } from './schema.js';

const { nodes: n, marks: m } = schema;
const text_of = (literal) => (literal ? schema.text(literal) : null);

const tree_of = (markdown) => fromMarkdown(markdown, {
  extensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(), gfmTable()],
  mdastExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
});

/// The address that a text is a link to by itself, as the server reads it; nothing for other texts.
export function bare_target(text) {
  if (/^https?:\/\/[^\s<]+$/.test(text)) return text;
  if (/^www\.[^\s<]+$/.test(text)) return `http://${text}`;
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  return undefined;
}

const shown_image = /^(https?:|\/)/i;

// --- reading

class Reader {
  constructor(markdown, root) {
    this.markdown = markdown;
    this.definitions = new Map();
    const look = (node) => {
      if (node.type === 'definition' && !this.definitions.has(node.identifier)) this.definitions.set(node.identifier, node);
      node.children?.forEach(look);
    };
    look(root);
  }

  source(node) { return this.markdown.slice(node.position.start.offset, node.position.end.offset); }

  blocks(parent) {
    const made = parent.children.map((node) => this.block(node));
    return made.length ? made : [n.paragraph.create()];
  }

  block(node) {
    switch (node.type) {
      case 'paragraph': return n.paragraph.create(null, this.line(node.children, []));
      case 'heading': return n.heading.create({ level: node.depth }, this.line(node.children, []));
      case 'blockquote': return n.blockquote.create(null, this.blocks(node));
      case 'thematicBreak': return n.rule.create();
      case 'code': return n.code_block.create({ info: [node.lang, node.meta].filter(Boolean).join(' ') }, text_of(node.value));
      case 'list': return this.list(node);
      case 'table': return this.table(node);
      case 'footnoteDefinition': return n.footnote.create({ label: node.label ?? node.identifier }, this.blocks(node));
      case 'html': return n.literal.create(null, text_of(node.value));
      default: return n.literal.create(null, text_of(this.source(node)));
    }
  }

  list(node) {
    const items = node.children.map((item) => n.list_item.create(null, this.blocks(item)));
    const tight = !node.spread && node.children.every((item) => !item.spread);
    const first = this.source(node);
    if (!node.ordered) return n.bullet_list.create({ marker: first[0], tight }, items);
    return n.ordered_list.create({ start: node.start ?? 1, marker: first.match(/^\d+([.)])/)?.[1] ?? '.', tight }, items);
  }

  table(node) {
    const columns = node.align.length;
    const rows = node.children.map((row, index) => {
      const cells = row.children.slice(0, columns).map((cell) => this.line(cell.children, []));
      while (cells.length < columns) cells.push([]);
      return n.table_row.create(null, cells.map((content, column) =>
        (index === 0 ? n.table_header : n.table_cell).create({ align: node.align[column] ?? null }, content)));
    });
    return n.table.create(null, rows);
  }

  line(children, marks) {
    return Fragment.from(children.flatMap((node) => this.inline(node, marks)));
  }

  words(value, marks) {
    return value.split('\n').flatMap((part, index) => [
      ...(index ? [n.soft_break.create(null, null, marks)] : []), ...(part ? [schema.text(part, marks)] : [])]);
  }

  inline(node, marks) {
    const within = (mark) => this.line(node.children, mark.addToSet(marks)).content;
    switch (node.type) {
      case 'text': return this.words(node.value, marks);
      case 'emphasis': return within(m.em.create());
      case 'strong': return within(m.strong.create());
      case 'delete': return within(m.strike.create());
      case 'inlineCode': return node.value ? [schema.text(node.value.replaceAll('\n', ' '), m.code.create().addToSet(marks))] : [];
      case 'break': return [n.hard_break.create(null, null, marks)];
      case 'link': {
        const bare = !node.position || !/^[[<]/.test(this.source(node));
        return within(m.link.create({ href: node.url, title: node.title ?? '', bare }));
      }
      case 'linkReference': {
        const target = this.definitions.get(node.identifier);
        if (target) return within(m.link.create({ href: target.url, title: target.title ?? '' }));
        return this.words(this.source(node), m.raw.create().addToSet(marks));
      }
      case 'image':
        // The server shows no such address, but the words in the brackets with their marks.
        if (!shown_image.test(node.url)) return this.words(this.source(node), m.raw.create().addToSet(marks));
        return [n.image.create({ src: node.url, alt: node.alt ?? '', title: node.title ?? '' }, null, marks)];
      case 'imageReference': {
        const target = this.definitions.get(node.identifier);
        if (target && shown_image.test(target.url)) return [n.image.create({ src: target.url, alt: node.alt ?? '', title: target.title ?? '' }, null, marks)];
        return this.words(this.source(node), m.raw.create().addToSet(marks));
      }
      case 'footnoteReference': return [n.footnote_mark.create({ label: node.label ?? node.identifier }, null, marks)];
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) return [n.hard_break.create(null, null, marks)];
        return this.words(node.value, m.raw.create().addToSet(marks));
      default: return this.words(this.source(node), m.raw.create().addToSet(marks));
    }
  }
}

/// The blocks of a text: `{node, from, to}`, the node and the span of the text that it was made of.
function read(markdown) {
  const root = tree_of(markdown);
  const reader = new Reader(markdown, root);
  return root.children.map((node) => {
    // A block's indentation is part of it: written anew it has none.
    const { offset } = node.position.start;
    const indent = markdown.slice(0, offset).match(/(?:^|\n)([ \t]*)$/)?.[1].length ?? 0;
    return { node: reader.block(node), from: offset - indent, to: node.position.end.offset };
  });
}

// --- writing

const is_space = (node) => node.isText ? !/\S/.test(node.text) && !node.marks.some((mark) => mark.type === m.code) : node.type === n.soft_break || node.type === n.hard_break;

/// Inline nodes with the white space apart, no mark beginning or ending with it, none at the ends of the line.
function trimmed(content) {
  let parts = [];
  content.forEach((node) => {
    if (!node.isText || node.marks.some((mark) => mark.type === m.code || mark.type === m.raw)) return parts.push(node);
    for (const [piece] of node.text.matchAll(/[ \t]+|[^ \t]+/g)) parts.push(node.type.schema.text(piece, node.marks));
    return undefined;
  });
  while (parts.length && is_space(parts[0])) parts.shift();
  while (parts.length && is_space(parts.at(-1))) parts.pop();
  // White space around a line break is not read.
  parts = parts.filter((node, index) => !(node.isText && is_space(node) && (breaks(parts[index - 1]) || breaks(parts[index + 1]))));
  return parts.map((node, index) => {
    if (!is_space(node)) return node;
    const before = parts.slice(0, index).findLast((one) => !is_space(one));
    const after = parts.slice(index).find((one) => !is_space(one));
    return node.mark(node.marks.filter((mark) => mark.isInSet(before.marks) && mark.isInSet(after.marks)));
  });
}
const breaks = (node) => node && (node.type === n.soft_break || node.type === n.hard_break);

const wrappers = { link: 'link', strong: 'strong', em: 'emphasis', strike: 'delete' };

/// Nests marks: whichever goes on longest is outermost.
function nested(parts, done, place) {
  const out = [];
  for (let at = 0; at < parts.length;) {
    const open = parts[at].marks.filter((mark) => wrappers[mark.type.name] && !mark.isInSet(done));
    let best;
    let end = at;
    for (const mark of open) {
      let last = at + 1;
      while (last < parts.length && mark.isInSet(parts[last].marks)) last += 1;
      if (last > end) [best, end] = [mark, last];
    }
    if (!best) {
      push(out, leaf(parts[at], place));
      at += 1;
      continue;
    }
    const run = parts.slice(at, end);
    const words = run.map((node) => node.text ?? '').join('');
    if (best.type === m.link && best.attrs.bare && run.every((node) => node.isText) && bare_target(words)) {
      out.push({ type: 'bare', value: words });
    } else {
      const made = { type: wrappers[best.type.name], children: nested(run, best.addToSet(done), place) };
      if (best.type === m.link) Object.assign(made, { url: best.attrs.href, title: best.attrs.title || null });
      out.push(made);
    }
    at = end;
  }
  return out;
}

function push(out, made) {
  const last = out.at(-1);
  if (last?.type === made.type && ['text', 'inlineCode', 'raw'].includes(made.type)) last.value += made.value;
  else out.push(made);
}

function leaf(node, place) {
  switch (node.type) {
    case n.hard_break: return place === 'paragraph' ? { type: 'break' } : { type: 'raw', value: '<br>' };
    case n.soft_break: return { type: 'text', value: place === 'paragraph' ? '\n' : ' ' };
    case n.image: return { type: 'image', url: node.attrs.src, alt: node.attrs.alt, title: node.attrs.title || null };
    case n.footnote_mark: return { type: 'footnoteReference', identifier: node.attrs.label, label: node.attrs.label };
    default: break;
  }
  const has = (mark) => node.marks.some((one) => one.type === mark);
  if (has(m.code)) return { type: 'inlineCode', value: node.text };
  return { type: has(m.raw) ? 'raw' : 'text', value: node.text };
}

const line = (node, place = 'paragraph') => nested(trimmed(node.content), [], place);

const children = (node) => {
  const made = [];
  node.forEach((child) => made.push(tree(child)));
  return made;
};

function tree(node) {
  switch (node.type) {
    case n.paragraph: return { type: 'paragraph', children: line(node) };
    case n.heading: return { type: 'heading', depth: node.attrs.level, children: line(node, 'heading') };
    case n.blockquote: return { type: 'blockquote', children: children(node) };
    case n.rule: return { type: 'thematicBreak' };
    case n.code_block: {
      const [, lang, meta] = node.attrs.info.match(/^(\S*)\s*([^]*)$/);
      return { type: 'code', lang: lang || null, meta: meta || null, value: node.textContent };
    }
    case n.bullet_list:
    case n.ordered_list: {
      const ordered = node.type === n.ordered_list;
      const spread = !node.attrs.tight;
      const items = children(node).map((item) => ({ ...item, spread }));
      return { type: 'list', ordered, start: ordered ? node.attrs.start : null, spread, marker: node.attrs.marker, children: items };
    }
    case n.list_item: return { type: 'listItem', children: children(node) };
    case n.footnote: return { type: 'footnoteDefinition', identifier: node.attrs.label, label: node.attrs.label, children: children(node) };
    case n.table: {
      const align = [];
      node.firstChild.forEach((cell) => align.push(cell.attrs.align));
      return { type: 'table', align, children: children(node) };
    }
    case n.table_row: return { type: 'tableRow', children: children(node) };
    case n.table_header:
    case n.table_cell: return { type: 'tableCell', children: line(node, 'cell') };
    default: return { type: 'html', value: node.textContent };
  }
}

const verbatim = (node) => node.value;
verbatim.peek = (node) => node.value[0] ?? '';

/// Escapes as the library does, but for what needs none: an underscore within a word, marks within an address.
function words(node, parent, state, info) {
  return defaultHandlers.text(node, parent, state, info)
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
    .replace(/(?<![^\s(])(?:https?:\/\/|www\.)[^\s<]+/g, (address) => address.replace(/\\(?=[_~*&])/g, ''));
}

function list(node, parent, state, info) {
  const { options } = state;
  const outer = { ...options };
  const other = node.marker === '*' ? '-' : '*';
  if (node.ordered) Object.assign(options, { bulletOrdered: node.marker, bulletOrderedOther: node.marker === '.' ? ')' : '.' });
  else Object.assign(options, { bullet: node.marker, bulletOther: other });
  const made = defaultHandlers.list(node, parent, state, info);
  Object.assign(options, { bullet: outer.bullet, bulletOther: outer.bulletOther, bulletOrdered: outer.bulletOrdered, bulletOrderedOther: outer.bulletOrderedOther });
  return made;
}

const tables = gfmTableToMarkdown({ tablePipeAlign: false });
/// Its second line with marks of the usual length.
function table(node, parent, state, info) {
  const [head, marks, ...rows] = tables.handlers.table(node, parent, state, info).split('\n');
  return [head, marks.replace(/-+/g, '---'), ...rows].join('\n');
}

const options = () => ({
  bullet: '-', bulletOther: '*', bulletOrdered: '.', emphasis: '*', strong: '*', fence: '`', fences: true, rule: '-', ruleRepetition: 3,
  listItemIndent: 'one', incrementListMarker: true, resourceLink: false,
  extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), tables],
  handlers: { text: words, raw: verbatim, bare: verbatim, list, table },
});

/// The Markdown of one block, without a line break at its end. Empty for an empty paragraph.
export function write(node) {
  if (node.type === n.literal) return node.textContent;
  return toMarkdown({ type: 'root', children: [tree(node)] }, options()).replace(/\n$/, '');
}

// --- both

/// Nothing here can be read in two ways.
const plain = /^[\p{L}][\p{L}\p{N} ,;’'"«»“”()?…–—]*[.?…]?$/u;

/// The blocks of a text: `{node, text}` in order, and the `gaps` before, between and after them: together they are the text, byte by
/// byte. Each node is one that `write` brings back to what it was read from, or a literal.
export function blocks_of(markdown) {
  const found = read(markdown).map(({ node, from, to }) => ({ node, from, to, text: markdown.slice(from, to) }));
  const labels = new Set();
  for (const { node } of found) if (node.type === n.footnote) labels.add(node.attrs.label);
  const definitions = [...labels].map((label) => `\n\n[^${label}]: x`).join('');
  const asked = found.filter(({ node, text }) => node.type !== n.literal && !plain.test(text));
  // All at once is what mostly holds; only where it does not, each is asked by itself.
  const doubtful = all_come_back(asked.map(({ node }) => node), definitions) ? [] : asked;
  const blocks = [];
  const gaps = [];
  let at = 0;
  for (const { node, from: told, to, text: whole } of found) {
    // After a definition, a block may be said to begin where that does.
    const from = told < at ? at + markdown.slice(at).match(/^\n*/)[0].length : told;
    gaps.push(markdown.slice(at, from));
    const text = from === told ? whole : markdown.slice(from, to);
    // Of four marks in a row and more, each parser makes something else.
    const odd = /([*_])\1{3}/.test(text) && node.type !== n.rule && node.type !== n.code_block;
    const kept = from === told && !odd && !(doubtful.some((one) => one.node === node) && !comes_back(node, definitions));
    blocks.push({ node: kept ? node : n.literal.create(null, text_of(text)), text });
    at = to;
  }
  gaps.push(markdown.slice(at));
  return { blocks, gaps };
}

const parting = '<!-- -->';
function all_come_back(nodes, definitions) {
  if (!nodes.length) return true;
  const notes = nodes.some((node) => node.type === n.footnote) ? '' : definitions;
  const again = read(nodes.map(write).join(`\n\n${parting}\n\n`) + notes).map((one) => one.node)
    .filter((node) => node.type !== n.literal || node.textContent !== parting);
  return nodes.every((node, index) => again[index]?.eq(node));
}

function comes_back(node, definitions) {
  const again = read(write(node) + (node.type === n.footnote ? '' : definitions));
  return again.length > 0 && again[0].node.eq(node);
}
