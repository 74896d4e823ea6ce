// SPDX-License-Identifier: Apache-2.0
// Before a form is sent: ask where the markup wants it, save what is being typed. Before a page is left: warn where something would be lost.
import { element, on_arrival, t } from './dom.js';
import { anything_unsaved, save_all } from './autosave.js';
import { toast } from './toasts.js';

function ask(form) {
  return new Promise((resolve) => {
    const { confirm, confirmDetail, confirmAction } = form.dataset;
    const dialog = element('dialog', { class: 'dialog', 'aria-label': confirm },
      element('form', { class: 'form', method: 'dialog' },
        element('h2', {}, confirm),
        confirmDetail ? element('p', { class: 'dialog__lead' }, confirmDetail) : null,
        element('div', { class: 'form__actions' },
          element('button', { class: 'button button--danger', value: 'yes' }, confirmAction || t('confirm')),
          element('button', { class: 'button button--quiet', value: 'no', autofocus: true }, t('cancel')))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

const cleared = new WeakSet();
async function before(form, submitter) {
  if (form.dataset.confirm && !(await ask(form))) return;
  if (!(await save_all())) {
    toast({ text: t('first_save'), tone: 'warn' });
    return;
  }
  cleared.add(form);
  form.requestSubmit(submitter ?? undefined);
}

// Only forms whose fields differ from what the page brought: going back and forth without a change asks nothing.
const guarded = new Map();
const snapshot = (form) => JSON.stringify([...new FormData(form)].filter(([name, value]) => name !== '_csrf' && typeof value === 'string'));
const leaving = new WeakSet();

export function start() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method === 'dialog') return;
    if (cleared.delete(form)) {
      leaving.add(form);
      return;
    }
    const writes = form.method === 'post' || form.hasAttribute('hx-post') || form.hasAttribute('hx-put') || form.hasAttribute('hx-delete');
    if (form.dataset.confirm || (writes && anything_unsaved() && !form.dataset.autosave)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      before(form, event.submitter);
      return;
    }
    leaving.add(form);
  }, true);

  on_arrival('form[data-guard]:not([data-autosave])', (form) => {
    if (!guarded.has(form)) guarded.set(form, snapshot(form));
  });
  addEventListener('beforeunload', (event) => {
    for (const [form, first] of guarded) {
      if (form.isConnected && !leaving.has(form) && snapshot(form) !== first) event.preventDefault();
    }
  });

  // Where the browser cannot size a text field by its text, the script does.
  if (!CSS.supports('field-sizing', 'content')) {
    const fit = (field) => {
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight}px`;
    };
    on_arrival('.textarea--grow, .textarea--standfirst, .textarea--body, .input--title', fit);
    document.addEventListener('input', (event) => event.target.matches?.('.textarea--grow, .textarea--standfirst, .textarea--body, .input--title') && fit(event.target));
  }
}
