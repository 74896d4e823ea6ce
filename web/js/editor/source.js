// SPDX-License-Identifier: Apache-2.0
// Keeps the Markdown of a document beside it: what nobody touched stays byte for byte, what changed is written anew.
import { Fragment } from 'prosemirror-model';
import { blocks_of, write } from './markdown.js';
import { schema } from './schema.js';

const { nodes: n } = schema;
const blank_line = /\n[ \t]*\n/;
const listed = (node) => node?.type === n.bullet_list || node?.type === n.ordered_list;
const name_of = (node) => node?.type.name;

export class Source {
  constructor(markdown = '') {
    this.texts = new WeakMap();   // node -> its Markdown
    this.first = new WeakMap();   // node -> how it stood when it was read: {before, last}
    this.read_once = new Map();   // what was read, so that undoing a change brings its very text back
    this.gaps_read = new Map();   // and what stood between two texts that were read
    this.nodes = [];
    this.gaps = ['', ''];
    this.markdown = markdown;
    this.doc = this.read(markdown);
    this.settle(this.doc);
  }

  /// Reads a text; blocks whose text is one of the present ones' are the very nodes.
  read(markdown) {
    const { blocks, gaps } = blocks_of(markdown);
    const present = new Map(this.nodes.map((node) => [this.texts.get(node), node]));
    const nodes = blocks.map(({ node, text }, index) => {
      const known = present.get(text);
      const one = known && known.eq(node) ? known : node;
      if (one === known) present.delete(text);
      this.texts.set(one, text);
      if (!this.first.has(one)) this.first.set(one, { before: name_of(blocks[index - 1]?.node), last: index === blocks.length - 1 });
      const key = `${one.type.name} ${one.textContent}`;
      this.read_once.set(key, [...(this.read_once.get(key) ?? []).filter((other) => other !== one).slice(-3), one]);
      return one;
    });
    for (let index = 1; index < blocks.length; index += 1) this.gaps_read.set(`${blocks[index - 1].text}\0${blocks[index].text}`, gaps[index]);
    this.next_gaps = nodes.length ? gaps : [markdown, ''];
    return schema.node('doc', null, nodes.length ? nodes : [n.paragraph.create()]);
  }

  /// From now on `doc` (one that `read` gave, or its equal) is what `markdown` says.
  settle(doc, markdown = this.markdown) {
    const before = this.doc;
    doc.forEach((node, _, index) => {
      const twin = before.maybeChild(index);
      if (!this.texts.has(node) && twin && this.texts.has(twin)) this.texts.set(node, this.texts.get(twin));
      if (!this.first.has(node) && twin && this.first.has(twin)) this.first.set(node, this.first.get(twin));
    });
    this.nodes = [...doc.content.content];
    this.gaps = this.next_gaps;
    this.doc = doc;
    this.markdown = markdown;
  }

  text(node) {
    let text = this.texts.get(node);
    if (text === undefined) {
      // Of several that read alike, the one that stands nowhere else is the one that was changed.
      const twins = this.read_once.get(`${node.type.name} ${node.textContent}`)?.filter((one) => one.eq(node)) ?? [];
      const twin = twins.find((one) => !this.present?.has(one)) ?? twins[0];
      text = twin ? this.texts.get(twin) : write(node);
      if (twin) this.first.set(node, this.first.get(twin));
      this.texts.set(node, text);
    }
    return text;
  }

  /// The Markdown of `doc`, the present document or one that was made of it by changes.
  write(doc) {
    const nodes = doc.content.content;
    if (doc === this.doc || (nodes.length === this.nodes.length && nodes.every((node, index) => node === this.nodes[index]))) return this.markdown;
    const old = this.nodes;
    let begin = 0;
    while (begin < nodes.length && begin < old.length && nodes[begin] === old[begin]) begin += 1;
    let end = 0;
    while (end < nodes.length - begin && end < old.length - begin && nodes[nodes.length - 1 - end] === old[old.length - 1 - end]) end += 1;
    const shift = nodes.length - old.length;
    const was = (index) => {
      if (index < begin || index < 0) return index;
      if (index >= nodes.length - end) return index - shift;
      return shift === 0 ? index : NaN;
    };
    const gaps = ['' + this.gaps[0]];
    for (let index = 1; index < nodes.length; index += 1) gaps.push(this.gap(nodes, index, was(index - 1), was(index)));
    gaps.push(this.gaps.at(-1));
    this.nodes = nodes;
    this.gaps = gaps;
    this.doc = doc;
    this.present = new Set(nodes);
    this.markdown = this.joined();
    return this.markdown;
  }

  gap(nodes, index, before, after) {
    const gap = after === before + 1 ? this.gaps[after] : undefined;
    if (gap === undefined || blank_line.test(gap)) return gap ?? '\n\n';
    const same = nodes[index - 1] === this.nodes[before] && nodes[index] === this.nodes[after];
    // Below a heading or a rule a block needs no empty line, as long as both are what they were.
    const alike = [n.heading, n.rule].includes(nodes[index - 1].type) && nodes[index - 1].type === this.nodes[before].type && nodes[index].type === this.nodes[after].type;
    return same || alike ? gap : '\n\n';
  }

  joined() {
    let out = '';
    let before = null;
    let before_text = '';
    this.nodes.forEach((node, index) => {
      const text = this.fitted(node, index, before, before_text);
      if (!text) return;
      const follows = before === this.nodes[index - 1];
      if (before) out += follows ? this.gaps_read.get(`${before_text}\0${text}`) ?? this.gaps[index] : '\n\n';
      else if (index === 0 && /^\s*$/.test(this.gaps[0])) out += this.nodes.length > 1 || this.texts.has(node) ? this.gaps[0] : '';
      out += text;
      before = node;
      before_text = text;
    });
    return before ? out + this.gaps.at(-1) : '';
  }

  /// The text of a block where it stands now: some texts say something else beside other neighbours.
  fitted(node, index, before, before_text) {
    const text = this.text(node);
    const first = this.first.get(node);
    const unlike = first && first.before !== name_of(before);
    if (listed(node) && before?.type === node.type) {
      const marker = (one) => one.match(/^\s*\d*([-*+.)])/)?.[1];
      if (marker(text) === marker(before_text)) {
        const other = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' }[marker(text)];
        return write(node.type.create({ ...node.attrs, marker: other }, node.content));
      }
    }
    // Indented below a list or a footnote it would be part of that.
    if (/^[ \t]/.test(text) && unlike && (listed(before) || before?.type === n.footnote)) return node.type === n.literal ? text.trimStart() : write(node);
    if (first?.last && index < this.nodes.length - 1) {
      if (node.type === n.code_block) return write(node);
      if (node.type === n.literal && /^\s*<!--/.test(text) && !text.includes('-->')) return `${text}\n-->`;
    }
    return text;
  }

  /// `markdown` came from outside: the smallest change of `state` that makes it so, or nothing where the text is as it was.
  change(state, markdown) {
    const doc = this.read(markdown);
    const start = state.doc.content.findDiffStart(doc.content);
    if (start === null) {
      this.doc = doc;
      this.settle(state.doc, markdown);
      return undefined;
    }
    let { a, b } = state.doc.content.findDiffEnd(doc.content);
    const overlap = start - Math.min(a, b);
    if (overlap > 0) {
      a += overlap;
      b += overlap;
    }
    let tr = state.tr.replace(start, a, doc.slice(start, b));
    if (!tr.doc.eq(doc)) tr = state.tr.replaceWith(0, state.doc.content.size, Fragment.from(doc.content));
    this.doc = doc;
    this.settle(tr.doc, markdown);
    return tr;
  }
}
