// SPDX-License-Identifier: Apache-2.0
// Forms that save themselves. What was typed stays in localStorage until the server confirmed it; see docs/design/README.md for the answers.
import { clock_time, csrf, element, on_arrival, t } from './dom.js';

const typing_pause = 800;
const longest_wait = 60;
const forms = new Map();

const person = () => document.body.dataset.person ?? '';

class Autosave {
  constructor(form) {
    this.form = form;
    this.url = form.dataset.autosave;
    this.key = `pv:text:${person()}:${this.url}`;
    this.edits = 0;       // counts changes, so that an answer knows what it confirmed
    this.confirmed = 0;
    this.failures = 0;
    this.conflict = null;
    this.taken = false;   // the id this page brought for something new belongs to something else
    this.running = null;
    form.addEventListener('input', () => this.changed());
    form.addEventListener('change', () => this.changed());
    form.addEventListener('focusout', () => this.dirty && this.running === null && this.soon(0));
    this.recover();
    // The page came back with a fault, and what was typed with it.
    if ('unsaved' in form.dataset) queueMicrotask(() => this.changed());
  }

  get dirty() { return this.edits > this.confirmed; }
  get failing() { return this.dirty && (this.failures > 0 || this.conflict !== null); }

  fields() {
    const values = {};
    for (const [name, value] of new FormData(this.form)) {
      if (name !== '_csrf' && name !== 'version' && !(name === 'story' && this.taken) && typeof value === 'string') values[name] = name in values ? `${values[name]}\n${value}` : value;
    }
    return values;
  }

  changed() {
    this.edits += 1;
    this.keep();
    if (this.conflict) return;
    this.say('busy', t('typing'));
    if (this.failures === 0) this.soon(typing_pause);
  }

  keep() {
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), version: this.form.elements.version?.value ?? '', fields: this.fields() }));
    } catch {
      // No room or no permission: the text is still in the page, and leaving it unsaved asks first.
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // As above.
    }
  }

  soon(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  /// Saves now; resolves to whether everything typed so far is on the server.
  async save(leaving = false) {
    clearTimeout(this.timer);
    if (this.running) {
      await this.running;
      return this.dirty ? this.save(leaving) : true;
    }
    if (!this.dirty || this.conflict) return !this.dirty;
    this.running = this.post(leaving);
    try {
      await this.running;
    } finally {
      this.running = null;
    }
    if (this.dirty && this.failures === 0 && !this.conflict) this.soon(typing_pause);
    return !this.dirty;
  }

  async post(leaving) {
    const edits = this.edits;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (typeof value === 'string') body.append(name, value);
    this.say('busy', t('saving'));
    let response;
    try {
      response = await fetch(this.url, {
        method: 'POST', body, credentials: 'same-origin', redirect: 'manual',
        keepalive: leaving && body.toString().length < 60000,
        headers: { 'X-CSRF-Token': csrf(), Accept: 'application/json' },
        signal: AbortSignal.timeout(20000),
      });
    } catch {
      this.retry(navigator.onLine === false ? 'why_offline' : 'why_server');
      return;
    }
    let answer = {};
    try {
      answer = await response.json();
    } catch {
      // An answer without JSON is judged by its status alone.
    }
    if (response.ok) this.accepted(edits, answer);
    else if (response.status === 409 && answer.theirs) this.conflicted(answer);
    else if (response.status === 401 || response.type === 'opaqueredirect') this.signed_out();
    else if (response.status >= 500 || response.status === 429 || response.status === 408) this.retry('why_server');
    else this.refused(answer, response.status);
  }

  accepted(edits, answer) {
    this.failures = 0;
    this.confirmed = edits;
    if (answer.location) this.moved(answer.location);
    if (answer.version !== undefined && this.form.elements.version) this.form.elements.version.value = answer.version;
    this.errors({});
    if (this.dirty) this.keep();
    else this.forget();
    this.say('ok', t('saved', { time: clock_time(answer.saved_at ? new Date(answer.saved_at) : new Date()) }));
    this.form.dispatchEvent(new CustomEvent('pv:saved', { bubbles: true, detail: answer }));
  }

  /// The first save made the story: from now on the page is that story's.
  moved(location) {
    this.forget();
    this.form.action = location;
    this.form.elements.story?.remove();
    this.form.dataset.autosave = `${location}/autosave`;
    if (this.form.dataset.live) this.form.dataset.live = `${location}/preview`;
    this.url = this.form.dataset.autosave;
    this.key = `pv:text:${person()}:${this.url}`;
    history.replaceState(history.state, '', location);
    this.form.dispatchEvent(new CustomEvent('pv:created', { bubbles: true, detail: { location } }));
  }

  retry(why) {
    this.failures += 1;
    const seconds = Math.min(longest_wait, 5 * 2 ** (this.failures - 1));
    this.say('bad', t('not_saved', { why: t(why, { seconds }) }), element('button', { class: 'link', type: 'button', onclick: () => this.save() }, t('try_now')));
    this.soon(seconds * 1000);
  }

  refused(answer, status) {
    // The same text would be refused again: the next try comes with the next change. An id that cannot be had is not kept with the
    // text, so that a new page brings the text back under its own.
    if (status === 409) this.taken = true;
    this.keep();
    const why = answer.detail || answer.title || t('why_refused');
    this.say('bad', t('not_saved', { why }));
    this.errors(answer.errors ?? {});
  }

  signed_out() {
    this.failures += 1;
    this.say('bad', t('not_saved', { why: t('why_sign_in') }), element('a', { href: '/sign-in', target: '_blank', rel: 'opener' }, t('sign_in')),
      ' ', element('button', { class: 'link', type: 'button', onclick: () => this.save() }, t('try_now')));
    this.soon(longest_wait * 1000);
  }

  errors(found) {
    this.form.querySelectorAll('.field__error[data-autosave-error]').forEach((old) => {
      const control = this.form.elements[old.dataset.autosaveError];
      control?.removeAttribute('aria-invalid');
      old.remove();
    });
    for (const [name, text] of Object.entries(found)) {
      const control = this.form.elements[name];
      if (!(control instanceof HTMLElement)) continue;
      control.setAttribute('aria-invalid', 'true');
      control.after(element('p', { class: 'field__error', 'data-autosave-error': name }, text));
    }
  }

  say(tone, text, ...actions) {
    const place = this.form.querySelector('[data-save-state]');
    if (!place) return;
    place.dataset.tone = tone;
    place.replaceChildren(text, ...actions.flatMap((action) => [' ', action]));
  }

  put(values) {
    for (const [name, value] of Object.entries(values)) {
      const control = this.form.elements[name];
      if (!control || name === 'version' || name === '_csrf') continue;
      if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) control.checked = control.value === value;
      else control.value = value;
    }
    this.form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  recover() {
    let kept;
    try {
      kept = JSON.parse(localStorage.getItem(this.key));
    } catch {
      return;
    }
    if (!kept?.fields) return;
    const now = this.fields();
    // A page for something new has an id of its own each time ("story"): it is taken back with the text, and is no text itself.
    const differs = Object.keys(kept.fields).some((name) => name in now && name !== 'story' && kept.fields[name] !== now[name]);
    if (!differs) {
      this.forget();
      return;
    }
    const time = clock_time(new Date(kept.at));
    const same = String(kept.version) === (this.form.elements.version?.value ?? '');
    const before = now;
    const discard = element('button', { class: 'button button--small', type: 'button', onclick: () => { note.remove(); if (same) this.put(before); else this.forget(); } }, t('discard'));
    const take = same ? null : element('button', { class: 'button button--small', type: 'button', onclick: () => { note.remove(); this.put(kept.fields); } }, t('take_back'));
    const note = element('div', { class: 'notice notice--warn', role: 'status' },
      element('div', { class: 'stack--8' }, element('p', {}, t(same ? 'restored' : 'found', { time })), element('p', { class: 'row' }, take, discard)));
    this.form.prepend(note);
    // After the constructor, when the other scripts listen too.
    if (same) queueMicrotask(() => this.put(kept.fields));
  }

  conflicted(answer) {
    this.conflict = answer;
    this.keep();
    this.say('bad', t('not_saved', { why: t('why_conflict') }), element('button', { class: 'link', type: 'button', onclick: () => this.compare() }, t('compare')));
    this.compare();
  }

  compare() {
    const { theirs, version, by, at } = this.conflict;
    const mine = this.fields();
    const names = Object.keys(theirs).filter((name) => name in mine && mine[name] !== theirs[name]);
    const settle = (choice) => {
      const values = {};
      for (const name of names) if (choice(name) === 'theirs') values[name] = theirs[name];
      if (this.form.elements.version) this.form.elements.version.value = version;
      this.conflict = null;
      this.failures = 0;
      this.put(values);
      this.save();
    };
    if (names.length === 0) {
      settle(() => 'mine');
      return;
    }
    const label = (name) => {
      const control = this.form.elements[name];
      return control?.labels?.[0]?.textContent?.trim() || name;
    };
    const side = (name, whose, text) => element('div', { class: 'side' },
      element('label', { class: 'check' }, element('input', { type: 'radio', name, value: whose, checked: whose === 'mine' }), element('span', {}, t(whose === 'mine' ? 'keep_mine' : 'take_theirs'))),
      element('p', { class: 'side__text', tabindex: '0', 'aria-label': t(whose === 'mine' ? 'mine' : 'theirs') }, text || t('empty_text')));
    const chooser = element('form', { class: 'form', method: 'dialog' },
      element('h2', {}, t('conflict_title')),
      element('p', { class: 'dialog__lead' }, t('conflict_lead', { who: by || t('somebody'), time: clock_time(at ? new Date(at) : new Date()) })),
      ...names.map((name) => element('fieldset', {}, element('legend', { class: 'field__label' }, label(name)),
        element('div', { class: 'sides' }, side(name, 'mine', mine[name]), side(name, 'theirs', theirs[name])))),
      element('div', { class: 'form__actions' }, element('button', { class: 'button button--primary', value: 'settle' }, t('save_choice')),
        element('button', { class: 'button button--quiet', value: 'later' }, t('later'))));
    chooser.style.maxWidth = 'none';
    const dialog = element('dialog', { class: 'dialog dialog--wide', 'aria-label': t('conflict_title') }, chooser);
    dialog.addEventListener('close', () => {
      const choices = new FormData(chooser);
      dialog.remove();
      if (dialog.returnValue === 'settle') settle((name) => choices.get(name));
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}

const living = () => {
  for (const form of forms.keys()) if (!form.isConnected) forms.delete(form);
  return [...forms.values()];
};

/// Saves every form that has something unsaved; false when one could not.
export async function save_all() {
  const results = await Promise.all(living().map((autosave) => autosave.save()));
  return results.every(Boolean);
}
export const anything_unsaved = (root = document) => living().some((autosave) => autosave.dirty && root.contains(autosave.form));

export function start() {
  on_arrival('form[data-autosave]', (form) => {
    if (!forms.has(form)) forms.set(form, new Autosave(form));
  });
  addEventListener('online', () => living().forEach((autosave) => autosave.dirty && autosave.save()));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') living().forEach((autosave) => autosave.dirty && autosave.save(true));
    else living().forEach((autosave) => autosave.failing && autosave.save());
  });
  addEventListener('beforeunload', (event) => {
    living().forEach((autosave) => autosave.dirty && autosave.save(true));
    if (living().some((autosave) => autosave.failing)) event.preventDefault();
  });
}
