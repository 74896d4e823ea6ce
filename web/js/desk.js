// SPDX-License-Identifier: Apache-2.0
// All scripts of the desk. Pages work without them; the markup they look for is described in docs/design/README.md.
import './toasts.js';
import './requests.js';
import { start as autosave } from './autosave.js';
import { start as dialogs } from './dialogs.js';
import { start as events } from './events.js';
import { start as forms } from './forms.js';
import { start as holds } from './holds.js';
import { start as keys } from './keys.js';
import { start as live } from './live.js';
import { start as offline } from './offline.js';
import { start as page } from './page.js';
import { start as times } from './times.js';

for (const start of [page, live, autosave, forms, holds, dialogs, times, keys, offline, events]) start();
