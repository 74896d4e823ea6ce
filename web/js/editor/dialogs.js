// SPDX-License-Identifier: Apache-2.0
// The two small questions that the text asks: where a link leads, what an image is.
import { TextSelection } from 'prosemirror-state';
import { element } from '../dom.js';
import { is_safe, schema } from './schema.js';
import { w } from './texts.js';

const { marks: m, nodes: n } = schema;

/// The address that somebody meant: a domain becomes https, a mail address mailto. Nothing where it cannot be used.
export function address_of(typed) {
  const text = typed.trim();
  if (/\s/.test(text) || !text) return undefined;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(text)) return `mailto:${text}`;
  if (/^(mailto|tel):./i.test(text) || /^#./.test(text) || /^\/(?!\/)/.test(text)) return text;
  const whole = /^https?:\/\//i.test(text) ? text : /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(text) ? `https://${text}` : '';
  try {
    return whole && is_safe(whole) && new URL(whole).hostname.includes('.') ? whole : undefined;
  } catch {
    return undefined;
  }
}

let count = 0;
function field(name, value, help) {
  count += 1;
  const id = `writing-field-${count}`;
  const input = element('input', { class: 'input', id, type: 'text', value, autocomplete: 'off', 'aria-describedby': `${id}-told` });
  const told = element('p', { class: 'field__help', id: `${id}-told` }, help ?? '');
  return { input, told, all: element('div', { class: 'field' }, element('label', { class: 'field__label', for: id }, w(name)), input, told) };
}

function refuse({ input, told }, text) {
  input.setAttribute('aria-invalid', 'true');
  told.className = 'field__error';
  told.textContent = text;
  input.focus();
}

/// Opens a dialog; `take` says whether what was typed may stand.
function ask(view, title, fields, buttons, take) {
  const form = element('form', { class: 'form', method: 'dialog' }, element('h2', {}, title), ...fields.map((one) => one.all),
    element('div', { class: 'form__actions' }, ...buttons));
  const dialog = element('dialog', { class: 'dialog', 'aria-label': title }, form);
  form.addEventListener('submit', (event) => {
    if (!take(event.submitter?.value ?? 'save')) event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    view.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  fields[0].input.focus();
  fields[0].input.select();
}

const button = (value, name, kind) => element('button', { class: `button ${kind}`, value, ...(value === 'save' ? {} : { formnovalidate: true }) }, w(name));

/// The whole of the link around a position.
function extent(state) {
  const { $from, from, to, empty } = state.selection;
  const mark = m.link.isInSet($from.marks()) ?? m.link.isInSet((empty ? $from.nodeBefore : $from.nodeAfter)?.marks ?? []);
  if (!mark) return { from, to };
  let begin = from;
  let end = to;
  const base = $from.start();
  $from.parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return;
    const [a, b] = [base + offset, base + offset + node.nodeSize];
    if (a <= end && b >= begin) [begin, end] = [Math.min(begin, a), Math.max(end, b)];
  });
  return { mark, from: begin, to: end };
}

export function ask_link(view) {
  const { state } = view;
  const { $from, $to } = state.selection;
  if (!$from.parent.inlineContent || $from.parent.type.spec.code || !$from.sameParent($to)) return false;
  const { mark, from, to } = extent(state);
  const words = state.doc.textBetween(from, to, ' ', ' ');
  const address = field('link_address', mark?.attrs.href ?? (address_of(words) ? words : ''));
  address.input.inputMode = 'url';
  const text = field('link_text', words);
  const buttons = [button('save', 'link_save', 'button--primary'), button('cancel', 'cancel', 'button--quiet')];
  if (mark) buttons.splice(1, 0, button('remove', 'link_remove', 'button--quiet'));
  ask(view, w('link_title'), [address, text], buttons, (choice) => {
    if (choice === 'cancel') return true;
    const tr = view.state.tr;
    if (choice === 'remove') {
      view.dispatch(tr.removeMark(from, to, m.link));
      return true;
    }
    if (!address.input.value.trim()) return refuse(address, w('link_empty'));
    const href = address_of(address.input.value);
    if (!href) return refuse(address, w('link_bad'));
    const shown = text.input.value.trim() || address.input.value.trim();
    const title = mark?.attrs.title ?? '';
    if (shown !== words) tr.replaceWith(from, to, schema.text(shown, (mark ? view.state.doc.resolve(from + 1) : view.state.doc.resolve(from)).marks().filter((one) => one.type !== m.link)));
    tr.removeMark(from, from + (shown !== words ? shown.length : to - from), m.link);
    tr.addMark(from, shown !== words ? from + shown.length : to, m.link.create({ href, title }));
    // Behind the link, where one goes on writing.
    tr.setSelection(TextSelection.create(tr.doc, shown !== words ? from + shown.length : to));
    view.dispatch(tr.removeStoredMark(m.link).scrollIntoView());
    return true;
  });
  return true;
}

/// Puts an image where the caret is. Also for others: document event `pv:insert-image` with `{url, alt}`.
export function insert_image(view, url, alt = '') {
  if (!/^https?:\/\//i.test(url) && !/^\/(?!\/)/.test(url)) return false;
  const { $from } = view.state.selection;
  if (!$from.parent.inlineContent || $from.parent.type.spec.code) return false;
  view.dispatch(view.state.tr.replaceSelectionWith(n.image.create({ src: url, alt }), false).scrollIntoView());
  return true;
}

export function ask_image(view) {
  const chosen = view.state.selection.node?.type === n.image ? view.state.selection.node : undefined;
  const address = field('image_address', chosen?.attrs.src ?? '');
  address.input.inputMode = 'url';
  const alt = field('image_alt', chosen?.attrs.alt ?? '', w('image_alt_help'));
  ask(view, w('image_title'), [address, alt], [button('save', 'image_save', 'button--primary'), button('cancel', 'cancel', 'button--quiet')], (choice) => {
    if (choice === 'cancel') return true;
    const url = address.input.value.trim();
    if (!/^https?:\/\/[^\s]+\.[^\s]+$/i.test(url) && !/^\/(?!\/)\S+$/.test(url)) return refuse(address, w('image_bad'));
    insert_image(view, url, alt.input.value.trim());
    return true;
  });
  return true;
}
