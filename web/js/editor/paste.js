// SPDX-License-Identifier: Apache-2.0
// What is pasted or dropped: other programs' HTML is cleaned by the server, plain text stays plain.
import { Fragment, Slice } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { csrf, element } from '../dom.js';
import { blocks_of } from './markdown.js';
import { schema } from './schema.js';
import { w } from './texts.js';

const { nodes: n } = schema;
const key = new PluginKey('paste');
const patience = 8000;

/// Keeps the place of what is on its way while other things change around it.
const places = () => new Plugin({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(tr, now) {
      const set = now.map(tr.mapping, tr.doc);
      const asked = tr.getMeta(key);
      if (asked?.add) return set.add(tr.doc, [Decoration.widget(asked.at, () => element('span', { class: 'writing__pasting' }, w('pasting')), { id: asked.add })]);
      if (asked?.remove) return set.remove(set.find(undefined, undefined, (spec) => spec.id === asked.remove));
      return set;
    },
  },
  props: { decorations: (state) => key.getState(state) },
});

/// The lines of a plain text: empty lines part paragraphs, others break the line.
export function plain_slice(text) {
  const paragraphs = text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '').split(/\n[ \t]*\n+/).map((part) =>
    n.paragraph.create(null, part.split('\n').flatMap((line, index) => [...(index ? [n.hard_break.create()] : []), ...(line ? [schema.text(line)] : [])])));
  return new Slice(Fragment.from(paragraphs), 1, 1);
}

/// The blocks of a Markdown text, its footnotes apart and under labels that are free in `doc`.
export function markdown_slice(markdown, doc) {
  const taken = new Set();
  doc.descendants((node) => {
    if (node.attrs.label) taken.add(node.attrs.label);
  });
  const names = new Map();
  const free = (label) => {
    if (!names.has(label)) {
      let next = label;
      for (let i = 1; taken.has(next); i += 1) next = String(i);
      taken.add(next);
      names.set(label, next);
    }
    return names.get(label);
  };
  const renamed = (node) => {
    if (node.type === n.footnote_mark) return n.footnote_mark.create({ label: free(node.attrs.label) }, null, node.marks);
    const content = [];
    node.forEach((child) => content.push(renamed(child)));
    if (node.isText || !content.length) return node;
    return node.type.create(node.type === n.footnote ? { label: free(node.attrs.label) } : node.attrs, content, node.marks);
  };
  const all = blocks_of(markdown).blocks.map(({ node }) => renamed(node));
  const blocks = all.filter((node) => node.type !== n.footnote);
  const open = (node) => (node?.type === n.paragraph ? 1 : 0);
  return { slice: new Slice(Fragment.from(blocks), open(blocks[0]), open(blocks.at(-1))), notes: all.filter((node) => node.type === n.footnote) };
}

async function cleaned(html, text) {
  // Pictures that are within the text itself are not read, and may weigh megabytes.
  const body = new URLSearchParams({ html: html.replace(/(["'])data:image\/[^"']*\1/g, '""'), text });
  const response = await fetch('/stories/paste', {
    method: 'POST', body, redirect: 'error', credentials: 'same-origin', signal: AbortSignal.timeout(patience),
    headers: { 'X-CSRF-Token': csrf(), Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()).markdown;
}

let count = 0;
async function insert_html(view, html, text) {
  count += 1;
  const id = count;
  const { from, empty } = view.state.selection;
  const tr = empty ? view.state.tr : view.state.tr.deleteSelection();
  view.dispatch(tr.setMeta(key, { add: id, at: tr.mapping.map(from) }));
  let made;
  try {
    const markdown = await cleaned(html, text);
    made = markdown_slice(markdown, view.state.doc);
    if (!markdown) made = { slice: plain_slice(text), notes: [] };
  } catch {
    made = { slice: plain_slice(text), notes: [] };
    document.dispatchEvent(new CustomEvent('pv:toast', { detail: { text: w('pasted_plain'), tone: 'warn' } }));
  }
  const [place] = key.getState(view.state).find(undefined, undefined, (spec) => spec.id === id);
  const end = view.state.tr.setMeta(key, { remove: id });
  if (view.isDestroyed) return;
  if (!place) {
    // Where the place itself is gone, what was pasted goes where the caret is: it is not lost.
    end.replaceSelection(made.slice);
  } else {
    const in_table = view.state.doc.resolve(place.from).parent.type.spec.tableRole;
    if (in_table) end.insertText(made.slice.content.textBetween(0, made.slice.content.size, ' ', ' '), place.from);
    else end.replaceRange(place.from, place.from, made.slice);
  }
  if (made.notes.length) end.insert(end.doc.content.size, made.notes);
  view.dispatch(end.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

/// Whether this handler took it.
function take(view, data, event) {
  if (!data) return false;
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const { $from } = view.state.selection;
  if (!html && !text) return false;
  if (/data-pm-slice/.test(html)) return false;
  if ($from.parent.type.spec.code) return false;
  event.preventDefault();
  if (html) insert_html(view, html, text);
  else if ($from.parent.type.spec.tableRole) view.dispatch(view.state.tr.insertText(text.replace(/\s+/g, ' ')).scrollIntoView());
  else view.dispatch(view.state.tr.replaceSelection(plain_slice(text)).scrollIntoView().setMeta('paste', true));
  return true;
}

export const pasting = () => [places(), new Plugin({
  props: {
    handleDOMEvents: {
      paste: (view, event) => take(view, event.clipboardData, event),
      drop(view, event) {
        if (view.dragging || !event.dataTransfer?.getData('text/html')) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!place) return false;
        view.dispatch(view.state.tr.setSelection(view.state.selection.constructor.near(view.state.doc.resolve(place.pos))));
        return take(view, event.dataTransfer, event);
      },
    },
  },
})];
