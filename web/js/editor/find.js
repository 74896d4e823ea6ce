// SPDX-License-Identifier: Apache-2.0
// Find and replace within the text.
import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { element } from '../dom.js';
import { w } from './texts.js';

const key = new PluginKey('find');
const most = 2000;

function matches_in(doc, { what, with_case }) {
  const found = [];
  if (!what) return found;
  const pattern = new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), with_case ? 'gu' : 'giu');
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return found.length < most;
    const text = node.textBetween(0, node.content.size, undefined, (leaf) => (leaf.type.name === 'soft_break' ? ' ' : '\ufffc'));
    for (const match of text.matchAll(pattern)) {
      if (found.length >= most) break;
      found.push({ from: pos + 1 + match.index, to: pos + 1 + match.index + match[0].length });
    }
    return false;
  });
  return found;
}

/// Keeps the matches of what is looked for, marked in the text.
export const finding = () => new Plugin({
  key,
  state: {
    init: () => ({ what: '', with_case: false, found: [], at: -1, marks: DecorationSet.empty }),
    apply(tr, now, _, state) {
      const asked = tr.getMeta(key);
      if (!asked && !(tr.docChanged && now.what)) return now;
      const next = { ...now, ...asked };
      if (tr.docChanged || (asked && ('what' in asked || 'with_case' in asked))) next.found = matches_in(state.doc, next);
      if (next.at >= next.found.length) next.at = next.found.length - 1;
      next.marks = DecorationSet.create(state.doc, next.found.map(({ from, to }, index) =>
        Decoration.inline(from, to, { class: index === next.at ? 'writing__found writing__found--now' : 'writing__found' })));
      return next;
    },
  },
  props: { decorations: (state) => key.getState(state).marks },
});

export class Finder {
  constructor(view) {
    this.view = view;
    const button = (name, action, more = {}) => element('button', { class: 'button button--small', type: 'button', onclick: action, ...more }, w(name));
    this.what = element('input', { class: 'input', type: 'text', 'aria-label': w('find_what'), placeholder: w('find_what'), autocomplete: 'off', spellcheck: 'false' });
    this.put = element('input', { class: 'input', type: 'text', 'aria-label': w('replace_with'), placeholder: w('replace_with'), autocomplete: 'off' });
    this.case = element('input', { type: 'checkbox' });
    this.told = element('p', { class: 'finder__count', role: 'status' });
    this.panel = element('div', { class: 'finder', role: 'search', 'aria-label': w('find'), hidden: true },
      element('div', { class: 'finder__line' }, this.what, button('find_previous', () => this.step(-1)), button('find_next', () => this.step(1)), this.told),
      element('div', { class: 'finder__line' }, this.put, button('replace', () => this.replace()), button('replace_all', () => this.replace_all()),
        element('label', { class: 'check' }, this.case, element('span', {}, w('match_case'))),
        button('close', () => this.close(), { class: 'button button--small button--quiet finder__close' })));
    // These fields are no part of the story's form: nothing typed here is a change of it.
    for (const kind of ['input', 'change']) this.panel.addEventListener(kind, (event) => event.stopPropagation());
    this.what.addEventListener('input', () => this.look());
    this.case.addEventListener('change', () => this.look());
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && event.target === this.what) this.step(event.shiftKey ? -1 : 1);
      else if (event.key === 'Enter' && event.target === this.put) this.replace();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  get now() { return key.getState(this.view.state); }
  ask(what) { this.view.dispatch(this.view.state.tr.setMeta(key, what)); }

  open(replacing) {
    const { state } = this.view;
    const chosen = state.doc.textBetween(state.selection.from, state.selection.to, ' ');
    this.panel.hidden = false;
    if (chosen && !chosen.includes('\n') && chosen.length < 100) this.what.value = chosen;
    const field = replacing && this.what.value ? this.put : this.what;
    field.focus();
    field.select();
    this.look();
    return true;
  }

  close() {
    this.panel.hidden = true;
    this.ask({ what: '', at: -1 });
    this.view.focus();
  }

  look() {
    this.ask({ what: this.what.value, with_case: this.case.checked, at: -1 });
    const { found } = this.now;
    const { from } = this.view.state.selection;
    const next = found.findIndex((one) => one.from >= from);
    if (found.length) this.ask({ at: next < 0 ? 0 : next });
    this.tell();
  }

  tell() {
    const { found, at, what } = this.now;
    this.told.textContent = !what ? '' : found.length ? w('found_at', { at: at + 1, count: found.length }) : w('found_none');
  }

  step(by) {
    const { found, at } = this.now;
    if (!found.length) return this.tell();
    const next = (at + by + found.length) % found.length;
    const { from, to } = found[next];
    const { state } = this.view;
    this.view.dispatch(state.tr.setMeta(key, { at: next }).setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView());
    return this.tell();
  }

  replace() {
    const { found, at } = this.now;
    if (at < 0 || !found[at]) return this.tell();
    const { from, to } = found[at];
    const marks = this.view.state.doc.resolve(from).marksAcross(this.view.state.doc.resolve(to)) ?? [];
    const tr = this.view.state.tr;
    if (this.put.value) tr.replaceWith(from, to, this.view.state.schema.text(this.put.value, marks));
    else tr.delete(from, to);
    this.view.dispatch(tr);
    const end = from + this.put.value.length;
    const next = this.now.found.findIndex((one) => one.from >= end);
    this.ask({ at: this.now.found.length ? Math.max(0, next) : -1 });
    return this.tell();
  }

  replace_all() {
    const { found } = this.now;
    const tr = this.view.state.tr;
    for (const { from, to } of [...found].reverse()) {
      const marks = tr.doc.resolve(from).marksAcross(tr.doc.resolve(to)) ?? [];
      if (this.put.value) tr.replaceWith(from, to, this.view.state.schema.text(this.put.value, marks));
      else tr.delete(from, to);
    }
    if (found.length) this.view.dispatch(tr);
    this.told.textContent = w('replaced', { count: found.length });
  }
}
