// SPDX-License-Identifier: Apache-2.0
// Countdowns and relative times. <meta name="server-time" content="ISO"> corrects a wrong clock of the person's machine.
import { language, on_arrival, t } from './dom.js';

const server = Date.parse(document.querySelector('meta[name="server-time"]')?.content ?? '');
const difference = Number.isNaN(server) ? 0 : server - Date.now();
const skew = Math.abs(difference) > 3000 ? difference : 0;
const now = () => Date.now() + skew;

const unit = (value, name) => new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: name === 'day' ? 'long' : 'narrow' }).format(value).replace(/(\d)\s*([^\d\s])/, '$1\u202f$2');
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });

/// "2 min 13 s" below an hour, "3 h 10 min" below a day, then days.
export function span(seconds) {
  if (seconds < 60) return unit(seconds, 'second');
  if (seconds < 3600) return `${unit(Math.floor(seconds / 60), 'minute')} ${unit(seconds % 60, 'second')}`;
  if (seconds < 86400) return `${unit(Math.floor(seconds / 3600), 'hour')} ${unit(Math.floor(seconds / 60) % 60, 'minute')}`;
  return unit(Math.round(seconds / 86400), 'day');
}

export function ago(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  const size = Math.abs(seconds);
  if (size < 45) return t('just_now');
  if (size < 2700) return relative.format(-Math.round(seconds / 60), 'minute');
  if (size < 79200) return relative.format(-Math.round(seconds / 3600), 'hour');
  if (size < 2246400) return relative.format(-Math.round(seconds / 86400), 'day');
  return null;
}

const due = new WeakSet();
function tick() {
  document.querySelectorAll('time[data-countdown]').forEach((time) => {
    const left = Math.ceil((Date.parse(time.dateTime) - now()) / 1000);
    if (Number.isNaN(left)) return;
    const text = left > 0 ? t('in_time', { time: span(left) }) : t('now');
    if (time.textContent !== text) time.textContent = text;
    if (left <= 0 && !due.has(time)) {
      due.add(time);
      time.dispatchEvent(new CustomEvent('pv:due', { bubbles: true }));
    }
  });
}

function refresh_relative() {
  document.querySelectorAll('time[data-relative]').forEach((time) => {
    const text = ago(now() - Date.parse(time.dateTime));
    if (text) time.textContent = text;
    else if (time.dataset.full) time.textContent = time.dataset.full;
  });
}

export function start() {
  on_arrival('time[data-relative], time[data-countdown]', (time) => {
    time.dataset.full ??= time.textContent;
    time.title ||= time.dataset.full;
  });
  document.addEventListener('htmx:load', () => { tick(); refresh_relative(); });
  tick();
  refresh_relative();
  setInterval(tick, 1000);
  setInterval(refresh_relative, 30000);
}
