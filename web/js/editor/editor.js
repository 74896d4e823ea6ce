// SPDX-License-Identifier: Apache-2.0
// The writing sheet over the text field of a story. The field stays what the form sends: the sheet writes Markdown into it at each
// change, and takes over what others put there.
import { baseKeymap } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { element } from '../dom.js';
import { keys, rules, tidy_tables } from './commands.js';
import { Counts } from './counts.js';
import { ask_image, ask_link, insert_image } from './dialogs.js';
import { Finder, finding } from './find.js';
import { pasting } from './paste.js';
import { Source } from './source.js';
import { w } from './texts.js';
import { svg, Toolbar } from './toolbar.js';

const empty_hint = (text) => new Plugin({
  props: {
    decorations({ doc }) {
      const only = doc.childCount === 1 && doc.firstChild.isTextblock && doc.firstChild.content.size === 0 ? doc.firstChild : null;
      return only ? DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, { class: 'writing__empty', 'data-hint': text })]) : null;
    },
  },
});

function stored(key, value) {
  try {
    if (value !== undefined) localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

class Sheet {
  constructor(field) {
    this.field = field;
    this.form = field.form;
    this.source = new Source(field.value);
    this.written = field.value;
    const label = field.labels[0];
    label.id ||= 'writing-label';
    this.place = element('div', { class: 'writing', id: 'writing' });
    this.counts = new Counts(document.getElementById('story-words'));
    this.view = new EditorView({ mount: this.place }, {
      state: EditorState.create({ doc: this.source.doc, plugins: this.plugins() }),
      attributes: { class: 'writing', role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': label.id, lang: field.lang, spellcheck: 'true', autocapitalize: 'sentences' },
      dispatchTransaction: (tr) => this.apply(tr),
    });
    this.finder = new Finder(this.view);
    this.focus_key = `pv:focus:${document.body.dataset.person ?? ''}`;
    this.toolbar = new Toolbar(this.view, {
      link: () => ask_link(this.view), image: () => ask_image(this.view), find: () => this.finder.open(false),
      focus: () => this.focus_mode(!this.is_focused), markdown: () => this.show_markdown(!this.only_markdown), is_focused: () => this.is_focused,
    });
    this.leave = element('button', { class: 'button button--small button--quiet writing-leave', type: 'button', onclick: () => this.focus_mode(false) }, svg('focus'), w('leave_focus'));
    const head = element('div', { class: 'writing-head' }, this.toolbar.bar, this.finder.panel);
    field.before(head, this.place, this.leave);
    field.hidden = true;
    label.addEventListener('click', () => this.view.focus());
    this.form.addEventListener('input', () => this.take());
    this.form.addEventListener('change', (event) => event.target.name === 'language' && this.place.setAttribute('lang', event.target.value));
    document.addEventListener('pv:insert-image', ({ detail }) => insert_image(this.view, String(detail?.url ?? ''), String(detail?.alt ?? '')));
    document.addEventListener('keydown', (event) => this.key(event));
    this.counts.show(this.source, this.view.state.doc);
    // The server's live answer counts what it was sent; the sheet may be a word further.
    new MutationObserver(() => this.counts.show(this.source, this.view.state.doc)).observe(this.form, { childList: true });
    this.toolbar.show(this.view.state, false);
    if (stored(this.focus_key) === 'on') this.focus_mode(true);
    if (document.activeElement === field) this.view.focus();
  }

  plugins() {
    return [
      rules,
      keymap({
        'Mod-k': () => ask_link(this.view), 'Mod-f': () => this.finder.open(false), 'Mod-h': () => this.finder.open(true),
        'Alt-F10': () => (this.toolbar.focus(), true), ...keys,
      }),
      keymap(baseKeymap),
      history({ newGroupDelay: 600 }),
      tableEditing(),
      tidy_tables,
      dropCursor({ class: 'writing__drop', color: false }),
      gapCursor(),
      finding(),
      empty_hint(this.field.placeholder),
      ...pasting(),
    ];
  }

  apply(tr) {
    const before = this.view.state;
    const state = before.apply(tr);
    this.view.updateState(state);
    if (!state.doc.eq(before.doc) && !tr.getMeta('from-field')) this.put();
    if (tr.docChanged) this.counts.show(this.source, state.doc);
    if (tr.docChanged || !state.selection.eq(before.selection)) {
      this.counts.select(state);
      this.later();
    } else if (tr.storedMarksSet) {
      this.later();
    }
  }

  /// Buttons follow a moment after the letters.
  later() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.toolbar.show(this.view.state, this.only_markdown);
    });
  }

  put() {
    const markdown = this.source.write(this.view.state.doc);
    if (markdown === this.field.value) return;
    this.written = markdown;
    this.field.value = markdown;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /// Something else wrote in the field: a conflict that was settled, a text found again, a person in the Markdown itself.
  take() {
    if (this.field.value === this.written) return;
    this.written = this.field.value;
    const tr = this.source.change(this.view.state, this.field.value);
    if (tr) this.view.dispatch(tr.setMeta('from-field', true));
  }

  get is_focused() { return document.documentElement.hasAttribute('data-only-text'); }
  focus_mode(on) {
    document.documentElement.toggleAttribute('data-only-text', on);
    stored(this.focus_key, on ? 'on' : 'off');
    this.toolbar.show(this.view.state, this.only_markdown);
    if (!this.form.contains(document.activeElement)) this.view.focus();
    return true;
  }

  show_markdown(on) {
    this.only_markdown = on;
    this.field.hidden = !on;
    this.place.hidden = on;
    if (on) {
      this.finder.panel.hidden = true;
      this.field.classList.add('textarea--markdown');
      this.field.focus();
    } else {
      this.view.focus();
    }
    this.toolbar.show(this.view.state, on);
  }

  key(event) {
    const mod = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    if (mod && event.shiftKey && event.key.toLowerCase() === 'f') this.focus_mode(!this.is_focused);
    else if (event.key === 'Escape' && this.is_focused && !event.target.closest?.('.tools')) this.focus_mode(false);
    else return;
    event.preventDefault();
  }
}

const field = document.querySelector('#story-form[data-autosave] textarea[name="body"]');
if (field && !field.readOnly) new Sheet(field);
