// SPDX-License-Identifier: Apache-2.0
// One row of buttons, reached by Tab once and walked by arrow keys (ARIA Authoring Practices, toolbar).
import { closeHistory } from 'prosemirror-history';
import { element } from '../dom.js';
import { active, commands } from './commands.js';
import { w } from './texts.js';

const ctrl = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl+';
const shift = ctrl === '⌘' ? '⇧' : 'Maiusc+';
const groups = [
  ['strong:b', 'em:i', 'link:k'],
  ['heading_2:alt+2', 'heading_3:alt+3', 'bullet_list:shift+8', 'ordered_list:shift+7', 'blockquote:shift+9'],
  ['image', 'footnote:alt+n', 'table', 'rule', 'strike:shift+x', 'code:e'],
  ['undo:z', 'redo:y'],
  ['find:f', 'focus:shift+f', 'markdown'],
];
const of_table = ['row_before', 'row_after', 'row_delete', 'column_before', 'column_after', 'column_delete', 'table_delete'];

export const svg = (name) => {
  const space = 'http://www.w3.org/2000/svg';
  const made = document.createElementNS(space, 'svg');
  made.setAttribute('class', 'icon');
  made.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `/assets/icons.svg#write-${name.replaceAll('_', '-')}`);
  made.append(use);
  return made;
};

function keys_of(key) {
  if (!key) return ['', ''];
  const parts = key.split('+');
  const last = parts.pop().toUpperCase();
  const english = !document.documentElement.lang.startsWith('it');
  const shown = `${ctrl}${parts.map((part) => (part === 'shift' ? (english && shift !== '⇧' ? 'Shift+' : shift) : ctrl === '⌘' ? '⌥' : 'Alt+')).join('')}${last}`;
  const told = `${ctrl === '⌘' ? 'Meta' : 'Control'}+${parts.map((part) => (part === 'shift' ? 'Shift+' : 'Alt+')).join('')}${last}`;
  return [shown, told];
}

export class Toolbar {
  /// `actions`: what is no command of the text: link, image, find, focus, markdown.
  constructor(view, actions) {
    this.view = view;
    this.actions = actions;
    this.buttons = new Map();
    this.table = element('div', { class: 'tools__group tools__group--table', role: 'group', 'aria-label': w('tools_of_table'), hidden: true }, ...of_table.map((name) => this.button(name)));
    this.bar = element('div', { class: 'tools', role: 'toolbar', 'aria-label': w('toolbar'), 'aria-controls': 'writing' },
      ...groups.map((group) => element('div', { class: 'tools__group', role: 'presentation' }, ...group.map((name) => this.button(...name.split(':'))))), this.table);
    this.bar.addEventListener('keydown', (event) => this.walk(event));
    this.bar.addEventListener('focusin', (event) => this.rove(event.target));
    this.rove(this.bar.querySelector('button'));
  }

  button(name, key) {
    const [shown, told] = keys_of(key);
    const label = w(name);
    const made = element('button', {
      class: 'tools__button', type: 'button', tabindex: '-1', 'aria-label': label, title: shown ? `${label} (${shown})` : label, 'aria-keyshortcuts': told || null,
      'data-tool': name, onmousedown: (event) => event.preventDefault(), onclick: () => this.press(name),
    }, svg(name));
    this.buttons.set(name, made);
    return made;
  }

  press(name) {
    if (this.actions[name]) return this.actions[name]();
    // What a button does is undone by itself, apart from the letters typed before and after it.
    commands[name]?.(this.view.state, (tr) => this.view.dispatch(closeHistory(tr)), this.view);
    this.view.dispatch(closeHistory(this.view.state.tr));
    this.view.focus();
    return undefined;
  }

  get order() { return [...this.bar.querySelectorAll('button')].filter((one) => !one.closest('[hidden]')); }

  rove(to) {
    this.bar.querySelectorAll('button').forEach((one) => { one.tabIndex = one === to ? 0 : -1; });
  }

  walk(event) {
    const order = this.order;
    const at = order.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: order.length - 1 }[event.key];
    if (event.key === 'Escape') this.view.focus();
    else if (to === undefined) return;
    else order[(to + order.length) % order.length].focus();
    event.preventDefault();
  }

  focus() { (this.bar.querySelector('button[tabindex="0"]') ?? this.order[0]).focus(); }

  /// Shows what holds where the caret is, and what can be done there.
  show(state, only_markdown) {
    for (const [name, button] of this.buttons) {
      const on = name === 'markdown' ? only_markdown : name === 'focus' ? this.actions.is_focused() : active[name]?.(state);
      if (on !== undefined) this.set(button, 'aria-pressed', String(!!on));
      const can = name === 'focus' || name === 'markdown' || (!only_markdown && (!commands[name] || of_table.includes(name) || commands[name](state)));
      this.set(button, 'aria-disabled', can ? null : 'true');
    }
    const hidden = !commands.row_after(state) || only_markdown;
    if (hidden && this.table.contains(document.activeElement)) this.view.focus();
    this.table.hidden = hidden;
    if (hidden && this.table.querySelector('[tabindex="0"]')) this.rove(this.order[0]);
  }

  set(button, name, value) {
    if (button.getAttribute(name) === value) return;
    if (value === null) button.removeAttribute(name);
    else button.setAttribute(name, value);
  }
}
