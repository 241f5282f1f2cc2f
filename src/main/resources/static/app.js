/* Hexaglot: what pages do beyond plain HTML. Every page works without it; texts come from the page. */
(() => {
  'use strict';
  const body = document.body;
  document.documentElement.classList.add('scripted');
  const say = name => body.dataset[name] || '';
  const csrf = () => document.querySelector('meta[name="csrf-token"]')?.content || '';
  const isTyping = element =>
    !!element?.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable="true"]');

  /* Notices */
  function notice(kind, text, action) {
    const box = document.createElement('div');
    box.className = 'notice ' + kind;
    const words = document.createElement('p');
    words.textContent = text;
    box.append(words);
    if (action) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'small';
      button.textContent = action.text;
      button.addEventListener('click', () => { box.remove(); action.run(); });
      box.append(button);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'plain close';
    close.textContent = '×';
    close.setAttribute('aria-label', say('close'));
    box.append(close);
    document.getElementById('notices')?.append(box);
    if (kind === 'done') fade(box);
    return box;
  }
  function fade(box) {
    const leave = () => box.matches(':hover, :focus-within') ? setTimeout(leave, 4000) : box.remove();
    setTimeout(leave, 10000);
  }
  document.querySelectorAll('[data-flash].done').forEach(fade);

  /* Clicks that open, close and dismiss */
  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    const opener = target.closest('[data-opens]');
    if (opener) {
      event.preventDefault();
      opener.closest('details.menu')?.removeAttribute('open');
      open(opener.dataset.opens);
    }
    if (target.closest('[data-closes]')) target.closest('dialog')?.close();
    if (target.closest('.notice .close')) target.closest('.notice').remove();
    if (target.matches('[data-print]')) window.print();
    if (target.matches('[data-copies]')) {
      const copied = document.getElementById(target.dataset.copies);
      copied.select();
      // Outside a safe context there is no clipboard; the older way copies what is selected.
      (navigator.clipboard ? navigator.clipboard.writeText(copied.value) : Promise.resolve(document.execCommand('copy')))
        .then(() => { target.textContent = target.dataset.done; }, () => copied.focus());
    }
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (!menu.contains(target)) menu.removeAttribute('open');
    });
    const all = target.closest('[data-selects-all]');
    if (all) rows().forEach(row => { const box = row.querySelector('input[type=checkbox]'); if (box) box.checked = all.checked; });
  });
  function open(id) {
    const dialog = document.getElementById(id);
    if (dialog?.showModal && !dialog.open) dialog.showModal();
  }
  document.addEventListener('input', event => {
    const field = event.target;
    const wanted = field.dataset?.mustEqual;
    if (wanted) field.setCustomValidity(field.value.trim() === wanted ? '' : wanted);
  });
  document.querySelectorAll('[data-must-equal]').forEach(field => field.setCustomValidity(field.dataset.mustEqual));

  /* Small comforts: tables that scroll can be scrolled by key, the present place is in sight, a chosen file is named */
  document.querySelectorAll('.table').forEach(table => { if (!table.querySelector('a, button, input, select')) table.tabIndex = 0; });
  const place = document.querySelector('.places [aria-current]');
  if (place) place.parentElement.scrollLeft += place.getBoundingClientRect().left + place.offsetWidth / 2 - place.parentElement.clientWidth / 2;
  document.addEventListener('change', event => {
    const chosen = event.target.matches?.('.upload input[type=file]') && event.target.closest('.upload').querySelector('[data-chosen]');
    if (chosen && event.target.files.length) chosen.replaceChildren(Object.assign(document.createElement('bdi'), { textContent: event.target.files[0].name }));
  });

  /* Filters that submit themselves */
  document.addEventListener('change', event => {
    const form = event.target.closest?.('form[data-at-once]');
    if (form) form.requestSubmit();
  });

  /* Rows and keys */
  const rows = () => [...document.querySelectorAll('[data-row]')].filter(row => row.offsetParent !== null);
  const here = () => document.querySelector('[data-row][aria-current="true"]');
  function step(by) {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(here());
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    all.forEach(row => row.removeAttribute('aria-current'));
    next.setAttribute('aria-current', 'true');
    const link = next.querySelector('[data-opens-row], a[href]');
    (link || next).focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  }
  function act(selector) {
    const element = here()?.querySelector(selector) || (here() ? null : document.querySelector('main ' + selector));
    if (!element) return;
    if (element.matches('details')) { element.open = true; element.querySelector('a, button')?.focus(); }
    else element.click();
  }
  const places = { b: '/board', t: '/tasks', d: '/documents', f: '/forecast', o: '/outlook', c: '/outlook/capacity' };
  let chord = 0;
  const keys = {
    '?': () => open('keyboard'),
    '/': () => document.getElementById('search')?.focus(),
    j: () => step(1),
    k: () => step(-1),
    o: () => act('[data-opens-row], a[href]'),
    c: () => act('[data-claims]'),
    x: () => act('input[type=checkbox]'),
    '.': () => here()?.querySelector('button, select, a.button:not([data-opens-row])')?.focus(),
  };
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && isTyping(event.target)) { event.target.blur(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') || say('signedIn') !== 'yes') return;
    if (Date.now() - chord < 1200 && places[event.key]) {
      chord = 0;
      event.preventDefault();
      // A place is entered, or a page below it, by whoever has the place in the head of the page.
      const path = places[event.key];
      if (document.querySelector(`.places a[href="${path}"], .places a[href="${path.replace(/[/][^/]*$/, '')}"]`)) location.href = path;
      return;
    }
    if (event.key === 'g') { chord = Date.now(); return; }
    const run = keys[event.key];
    if (run) { event.preventDefault(); run(); }
  });

  /* Drafts: what is typed survives a reload. Passwords and hidden fields are never kept. */
  const draftName = form => 'draft:' + location.pathname + ':' + (form.id || form.getAttribute('action') || '');
  const draftFields = form => [...form.elements].filter(field =>
    field.name && !['password', 'hidden', 'file', 'submit', 'button'].includes(field.type));
  function keep(form) {
    const values = draftFields(form).map(field => [field.name, field.type === 'checkbox' || field.type === 'radio'
      ? [field.value, field.checked] : field.value]);
    try { sessionStorage.setItem(draftName(form), JSON.stringify(values)); } catch { /* storage is full or closed */ }
  }
  function forget(form) { try { sessionStorage.removeItem(draftName(form)); } catch { /* closed */ } }
  function restore(form) {
    let values;
    try { values = JSON.parse(sessionStorage.getItem(draftName(form)) || 'null'); } catch { return; }
    if (!Array.isArray(values)) return;
    let changed = false;
    draftFields(form).forEach((field, index) => {
      const [name, value] = values[index] || [];
      if (name !== field.name) return;
      if (Array.isArray(value)) {
        if (value[0] === field.value && field.checked !== value[1]) { field.checked = value[1]; changed = true; }
      } else if (field.value !== value) { field.value = value; changed = true; }
    });
    if (!changed) return;
    const told = notice('plainly', say('draft'), {
      text: say('discard'),
      run: () => { forget(form); form.reset(); },
    });
    fade(told);
  }
  document.querySelectorAll('form[data-draft]').forEach(form => {
    restore(form);
    form.addEventListener('input', () => { form.dataset.dirty = 'yes'; keep(form); });
  });

  /* One press, one act; a form that did not get through keeps its text and offers to try again */
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'dialog') return;
    if (isSending()) { event.preventDefault(); return; }
    if (form.method === 'post' && !navigator.onLine) {
      event.preventDefault();
      notice('warning', say('offline'), { text: say('retry'), run: () => form.requestSubmit(event.submitter) });
      return;
    }
    const file = form.querySelector('[data-upload] input[type=file]');
    if (file?.files.length) { event.preventDefault(); upload(form, event.submitter); return; }
    if (form.method === 'post' && !event.submitter?.matches('[data-downloads]')) lock(form, true);
    forget(form);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => lock(form, false)));
  const isSending = () => !!document.querySelector('form[data-sent="yes"]');
  function lock(form, on) {
    form.dataset.sent = on ? 'yes' : 'no';
    // Not disabled at once: a disabled button would not send its own value.
    setTimeout(() => form.querySelectorAll('button:not([type=button])').forEach(button =>
      on ? button.setAttribute('aria-busy', 'true') : button.removeAttribute('aria-busy')));
  }

  /* Files dropped anywhere on an upload form are chosen */
  const dropZone = event => event.target instanceof Element && event.dataTransfer?.types.includes('Files')
    ? event.target.closest('.drop') : null;
  document.addEventListener('dragover', event => {
    const zone = dropZone(event);
    if (zone) { event.preventDefault(); zone.classList.add('over'); }
  });
  document.addEventListener('dragleave', event => { if (event.target instanceof Element) event.target.closest('.drop')?.classList.remove('over'); });
  document.addEventListener('drop', event => {
    const zone = dropZone(event);
    const field = zone?.querySelector('input[type=file]');
    if (!field) return;
    event.preventDefault();
    zone.classList.remove('over');
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  });

  /* Uploads with progress */
  function upload(form, submitter) {
    const box = form.querySelector('[data-upload]');
    const progress = box.querySelector('progress');
    const error = box.querySelector('.error');
    const request = new XMLHttpRequest();
    const failed = (text, difference) => {
      lock(form, false);
      progress.hidden = true;
      error.textContent = text;
      error.hidden = false;
      box.querySelector('.difference')?.remove();
      if (difference) {
        const shown = Object.assign(document.createElement('p'), { className: 'difference', dir: 'auto', textContent: difference });
        mark(shown);
        box.append(shown);
      }
      notice('warning', text, { text: say('retry'), run: () => form.requestSubmit(submitter) });
    };
    lock(form, true);
    error.hidden = true;
    progress.hidden = false;
    request.open('POST', form.action);
    request.setRequestHeader('X-CSRF-Token', csrf());
    request.setRequestHeader('Accept', 'text/html, application/problem+json');
    request.setRequestHeader('HX-Request', 'true');
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable) progress.value = 100 * event.loaded / event.total;
    });
    request.addEventListener('error', () => failed(say('uploadLost')));
    request.addEventListener('abort', () => failed(say('uploadLost')));
    request.addEventListener('load', () => {
      // A page that answers the form itself has no address of its own: it takes the place of the present one.
      const answer = request.responseURL === form.action ? pageIn(request) : null;
      if (request.status < 400) forget(form);
      if (answer) { show(answer); return; }
      if (request.status < 400) {
        location.href = request.getResponseHeader('HX-Redirect') || request.responseURL || location.href;
        return;
      }
      failed(problemIn(request) || say('failed'), differenceIn(request));
    });
    const data = new FormData(form);
    if (submitter?.name) data.append(submitter.name, submitter.value);
    request.send(data);
  }
  // What went in [-brackets-] and came in {+braces+} is shown as struck out and inserted.
  function mark(box) {
    const parts = box.textContent.split(/(\[-[^]*?-\]|\{\+[^]*?\+\})/);
    box.replaceChildren(...parts.filter(Boolean).map(part => {
      const name = part.startsWith('[-') ? 'del' : part.startsWith('{+') ? 'ins' : '';
      return name ? Object.assign(document.createElement(name), { textContent: part.slice(2, -2) }) : part;
    }));
  }
  document.querySelectorAll('[data-marked]').forEach(mark);
  function pageIn(request) {
    if (!(request.getResponseHeader('Content-Type') || '').startsWith('text/html')) return null;
    return new DOMParser().parseFromString(request.responseText, 'text/html').getElementById('main');
  }
  function show(main) {
    document.getElementById('main').replaceWith(document.adoptNode(main));
    window.htmx?.process(main);
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
  function differenceIn(request) {
    try { return JSON.parse(request.responseText).difference || ''; } catch { return ''; }
  }
  function problemIn(request) {
    try {
      const problem = JSON.parse(request.responseText);
      const fields = (problem.errors || []).map(error => error.detail).join(' ');
      return [problem.title + '.', problem.detail, fields].filter(Boolean).join(' ');
    } catch { return ''; }
  }

  /* htmx: our token with every change, problems told in words */
  body.addEventListener('htmx:configRequest', event => {
    if (event.detail.verb !== 'get') event.detail.headers['X-CSRF-Token'] = csrf();
  });
  body.addEventListener('htmx:responseError', event => {
    notice('refused', problemIn(event.detail.xhr) || say('failed'));
  });
  body.addEventListener('htmx:sendError', () => {
    if (!quiet) notice('warning', say('offline'));
  });

  /* Live regions: <section id=… data-live="TaskClaimed DocumentIssued" [data-live-from="/address"]>, or data-live="*".
     A region is fetched from its own address and put in place, unless somebody types in it or holds it open. */
  let quiet = false;
  const due = new Set();
  let timer = 0;
  const regions = () => [...document.querySelectorAll('[data-live][id]')];
  const isHeld = region => region.contains(document.activeElement) && isTyping(document.activeElement)
    || !!region.querySelector('form[data-dirty], dialog[open], details[open][data-actions], details[open].chooser')
    || [...region.querySelectorAll('input[type=checkbox]')].some(box => box.checked !== box.defaultChecked);
  function told(type, document_) {
    for (const region of regions()) {
      const wanted = region.dataset.live.split(/[\s,]+/);
      const about = region.dataset.liveDocument;
      if (about && document_ && about !== document_) continue;
      if (wanted.includes('*') || wanted.includes(type)) due.add(region.id);
    }
    if (due.size && !timer) timer = setTimeout(refresh, 400);
  }
  async function refresh() {
    timer = 0;
    if (document.hidden || isSending()) return;
    for (const id of [...due]) {
      const region = document.getElementById(id);
      if (!region) { due.delete(id); continue; }
      if (isHeld(region)) continue;
      due.delete(id);
      await replace(region);
    }
    if (due.size) timer = setTimeout(refresh, 3000);
  }
  async function replace(region) {
    const from = region.dataset.liveFrom || location.pathname + location.search;
    const focused = region.contains(document.activeElement) ? pathTo(region, document.activeElement) : null;
    const row = here()?.id;
    const before = new Map([...region.querySelectorAll('[id]')].map(part => [part.id, part.textContent]));
    const scrolled = [...region.querySelectorAll('.table')].map(table => [table.scrollLeft, table.scrollTop]);
    quiet = true;
    try {
      await window.htmx.ajax('GET', from, { source: region, target: region, select: '#' + region.id, swap: 'outerHTML' });
    } catch { return; } finally { quiet = false; }
    const fresh = document.getElementById(region.id);
    if (!fresh) return;
    [...fresh.querySelectorAll('.table')].forEach((table, index) => {
      if (scrolled[index]) [table.scrollLeft, table.scrollTop] = scrolled[index];
    });
    fresh.querySelectorAll('[id]').forEach(part => {
      if (before.has(part.id) ? before.get(part.id) !== part.textContent : before.size) part.classList.add('changed');
    });
    if (row) document.getElementById(row)?.setAttribute('aria-current', 'true');
    if (focused) fresh.querySelector(focused)?.focus({ preventScroll: true });
  }
  function pathTo(region, element) {
    const named = element.closest('[id]');
    if (element.id) return '#' + CSS.escape(element.id);
    const within = named && region.contains(named) && named !== region ? '#' + CSS.escape(named.id) + ' ' : '';
    const href = element.getAttribute('href');
    if (href) return within + `a[href="${CSS.escape(href)}"]`;
    return element.name ? within + `[name="${CSS.escape(element.name)}"]` : within + element.tagName;
  }
  function listen() {
    if (!window.EventSource || !window.htmx || !regions().length) return;
    const stream = new EventSource('/api/events/stream');
    const heard = event => {
      let data = {};
      try { data = JSON.parse(event.data); } catch { /* a heartbeat */ }
      told(data.type || event.type, data.document);
    };
    stream.addEventListener('message', heard);
    new Set(regions().flatMap(region => region.dataset.live.split(/[\s,]+/)))
      .forEach(type => { if (type && type !== '*') stream.addEventListener(type, heard); });
    // Without a stream the page is as good as it was when it was loaded.
    stream.addEventListener('error', () => { if (stream.readyState === EventSource.CLOSED) stream.close(); });
    document.addEventListener('visibilitychange', () => { if (!document.hidden && due.size && !timer) timer = setTimeout(refresh, 200); });
    window.addEventListener('pagehide', () => stream.close());
  }
  if (say('signedIn') === 'yes') listen();
})();
