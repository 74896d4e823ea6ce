// SPDX-License-Identifier: Apache-2.0
import { element, t } from './dom.js';

export function start() {
  let banner;
  const show = () => {
    if (navigator.onLine === false && !banner) {
      banner = element('div', { class: 'banner banner--offline', role: 'status' }, element('p', {}, t('offline')));
      (document.querySelector('.banners') ?? document.body).prepend(banner);
    } else if (navigator.onLine !== false && banner) {
      banner.remove();
      banner = undefined;
    }
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}
