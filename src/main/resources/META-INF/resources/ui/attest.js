/* Keeps what is typed until it is saved, and puts the answer of a saved part where it belongs without disturbing who types. */
(function () {
  'use strict';
  var PREFIX = 'attest-draft|';
  var SENT = 'attest-sent';
  var LASTS = 12 * 60 * 60 * 1000; /* no longer than a session can last */
  var body = document.body;
  var person = body.dataset.person;
  var sent = new WeakMap();

  function fields(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && field.name.charAt(0) !== '_' && !/^(submit|button|file|password|fieldset)$/.test(field.type || 'fieldset');
    });
  }
  function value(field) {
    return /^(radio|checkbox)$/.test(field.type) ? field.checked : field.value;
  }
  function put(field, to) {
    if (/^(radio|checkbox)$/.test(field.type)) { field.checked = to; } else { field.value = to; }
  }
  function key(field) {
    if (/^(radio|checkbox)$/.test(field.type)) { return field.name + '=' + field.value; }
    var alike = /\[\]$/.test(field.name) && field.form.elements[field.name];
    return field.name + (alike && alike.length ? '#' + Array.from(alike).indexOf(field) : alike ? '#0' : '');
  }
  function read(form) {
    var all = {};
    fields(form).forEach(function (field) { all[key(field)] = value(field); });
    return all;
  }

  /* ---- drafts: in this tab only, never of a field marked data-no-draft, gone at sign-out, when saved, and 12 hours after the last letter ---- */
  /* A form that is sent to an address of its own, where it also comes back from a refusal, names its page as data-draft. */
  function place(form) {
    return PREFIX + person + '|' + (form.dataset.draft || location.pathname) + '|' + (form.id || form.getAttribute('action'));
  }
  function each(use) {
    Object.keys(sessionStorage).forEach(function (name) {
      if (name.indexOf(PREFIX) === 0) { use(name, name.split('|')); }
    });
  }
  function keep(form) {
    var typed = {};
    fields(form).forEach(function (field) {
      if (!field.hasAttribute('data-no-draft') && value(field) !== originally(field)) { typed[key(field)] = value(field); }
    });
    if (Object.keys(typed).length) { sessionStorage.setItem(place(form), JSON.stringify({ at: Date.now(), typed: typed })); } else { drop(form); }
  }
  function originally(field) {
    if (/^(radio|checkbox)$/.test(field.type)) { return field.defaultChecked; }
    if (field.tagName === 'SELECT') {
      var chosen = Array.from(field.options).find(function (option) { return option.defaultSelected; });
      return chosen ? chosen.value : (field.options[0] || {}).value;
    }
    return field.defaultValue;
  }
  /* Nobody came back to it: it goes, also where the tab was left open on the page for signing in. */
  function outlive() {
    each(function (name) {
      var kept = JSON.parse(sessionStorage.getItem(name));
      if (!(kept.at > Date.now() - LASTS)) { sessionStorage.removeItem(name); }
    });
  }
  function drop(form) { sessionStorage.removeItem(place(form)); }
  function notice(text, address) {
    var line = document.createElement('div');
    line.className = 'usa-alert usa-alert--info usa-alert--slim';
    var box = document.createElement('div');
    box.className = 'usa-alert__body';
    var inner = document.createElement('p');
    inner.className = 'usa-alert__text';
    box.appendChild(inner);
    inner.textContent = text + ' ';
    if (address) {
      var link = document.createElement('a');
      link.href = address;
      link.textContent = address;
      inner.appendChild(link);
    }
    line.appendChild(box);
    document.getElementById('notices').appendChild(line);
  }
  function restore() {
    var elsewhere = [];
    var here = Array.from(document.querySelectorAll('form[data-draft]')).map(place);
    each(function (name, parts) {
      if (person && parts[1] !== person) {
        sessionStorage.removeItem(name); /* another person's, in the same window */
      } else if (person && parts[2] !== location.pathname && here.indexOf(name) < 0 && elsewhere.indexOf(parts[2]) < 0) {
        elsewhere.push(parts[2]);
      }
    });
    elsewhere.forEach(function (address) { notice(body.dataset.draftElsewhere, address); });
    document.querySelectorAll('form[data-draft]').forEach(function (form) {
      var kept = sessionStorage.getItem(place(form));
      if (!kept || form.querySelector('[data-summary]')) { return; }
      var typed = JSON.parse(kept).typed, changed = null;
      fields(form).forEach(function (field) {
        if (key(field) in typed && value(field) !== typed[key(field)]) { put(field, typed[key(field)]); changed = field; }
      });
      if (changed) {
        notice(body.dataset.draftRestored);
        if (form.hasAttribute('data-autosave')) { changed.dispatchEvent(new Event('change', { bubbles: true })); }
      } else { drop(form); }
    });
  }
  /* one empty entry more as soon as the last one is written in */
  function another(field) {
    var row = field.parentNode;
    if (row && row.hasAttribute && row.hasAttribute('data-repeat') && field === row.lastElementChild && field.value) {
      var next = field.cloneNode();
      next.value = '';
      next.defaultValue = '';
      next.setAttribute('aria-label', field.getAttribute('aria-label').replace(/\d+$/, row.children.length + 1));
      row.appendChild(next);
    }
  }
  document.addEventListener('input', function (event) {
    another(event.target);
    var form = event.target.form;
    if (form && form.hasAttribute('data-draft')) { keep(form); }
    count(event.target);
  });
  document.addEventListener('submit', function (event) {
    if (event.target.matches('form[data-draft]:not([data-autosave])')) { sessionStorage.setItem(SENT, place(event.target)); }
    var waits = event.target.hasAttribute('data-wait') && event.target.querySelector('[data-waiting]');
    if (waits) { waits.textContent = waits.dataset.waiting; }
    if (event.target.hasAttribute('data-sign-out')) { each(function (name) { sessionStorage.removeItem(name); }); }
  });

  /* ---- characters left ---- */
  function count(field) {
    if (!field.dataset || !field.dataset.max) { return; }
    var says = document.querySelector('[data-count-for="' + field.id + '"]');
    if (says) { says.textContent = says.dataset.left.replace('987654', Number(field.dataset.max) - field.value.length); }
  }

  /* ---- parts that save as one goes ---- */
  function status(form, text) {
    var line = form.querySelector('[data-status]');
    if (line && line.textContent !== text) { line.textContent = text; }
  }
  function autosaved(event) {
    var form = event.detail.elt;
    return form && form.matches && form.matches('form[data-autosave]') ? form : null;
  }
  document.addEventListener('htmx:beforeRequest', function (event) {
    var form = autosaved(event);
    if (form) {
      sent.set(form, read(form));
      status(form, form.querySelector('[data-status]').dataset.saving);
    }
  });
  document.addEventListener('htmx:sendError', function (event) {
    var form = autosaved(event);
    if (form) { status(form, form.querySelector('[data-status]').dataset.unreachable); }
  });
  document.addEventListener('htmx:beforeSwap', function (event) {
    var form = autosaved(event);
    if (!form) { return; }
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    var answer = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    var fresh = answer.getElementById(form.id);
    if (!fresh) {
      var over = new URL(event.detail.xhr.responseURL || location.href).pathname === '/sign-in';
      var line = form.querySelector('[data-status]');
      status(form, over || event.detail.xhr.status === 401 || event.detail.xhr.status === 499 ? line.dataset.over : line.dataset.unreachable);
      return;
    }
    settle(form, fresh, event.detail.xhr.status);
  });
  function settle(form, fresh, code) {
    var before = sent.get(form) || {}, now = {};
    fields(fresh).forEach(function (field) { now[key(field)] = field; });
    form.elements._seen.value = fresh.elements._seen.value;
    fields(form).forEach(function (field) {
      var theirs = now[key(field)];
      if (!theirs) { return; }
      if (value(field) === before[key(field)] && value(field) !== value(theirs)) { put(field, value(theirs)); }
      if (code < 300) {
        if (/^(radio|checkbox)$/.test(field.type)) { field.defaultChecked = theirs.checked; }
        else if (field.tagName === 'SELECT') { Array.from(field.options).forEach(function (o, i) { o.defaultSelected = theirs.options[i] && theirs.options[i].defaultSelected; }); }
        else { field.defaultValue = theirs.defaultValue; }
      }
      field.classList.toggle('usa-input--error', theirs.classList.contains('usa-input--error'));
      ['aria-invalid', 'aria-describedby'].forEach(function (name) {
        if (theirs.hasAttribute(name)) { field.setAttribute(name, theirs.getAttribute(name)); } else { field.removeAttribute(name); }
      });
      var group = field.closest('.usa-form-group'), mark = theirs.closest('.usa-form-group');
      if (group && mark) { group.classList.toggle('usa-form-group--error', mark.classList.contains('usa-form-group--error')); }
    });
    form.querySelectorAll('[data-says]').forEach(function (place) {
      var says = fresh.querySelector('[data-says="' + CSS.escape(place.dataset.says) + '"]');
      if (says && says.innerHTML !== place.innerHTML) { place.innerHTML = says.innerHTML; }
    });
    form.querySelector('[data-summary-place]').innerHTML = fresh.querySelector('[data-summary-place]').innerHTML;
    status(form, fresh.querySelector('[data-status]').textContent);
    keep(form);
    document.dispatchEvent(new CustomEvent('attest:saved', { detail: { form: form.id, code: code } }));
  }

  /* ---- a link to a field that is shown otherwise than it is named goes to the nearest: its group, or its part ---- */
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[data-part]');
    if (!link) { return; }
    var id = link.getAttribute('href').slice(1);
    var found = document.getElementById(id) || document.querySelector('[id^="' + CSS.escape(id) + '"]') || document.getElementById(link.dataset.part);
    if (!found) { return; }
    event.preventDefault();
    var field = /^(INPUT|SELECT|TEXTAREA)$/.test(found.tagName) ? found : found.querySelector('input:not([type=hidden]),select,textarea');
    found.scrollIntoView({ block: 'center' });
    if (field) { field.focus({ preventScroll: true }); }
  });

  /* What was sent and taken is a draft no more; a refusal, a failure or a lost session keeps it. Whoever comes back from
     signing in does not come from a page of ours, and what was sent before was not taken. */
  function settleSent() {
    var name = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    if (name && person && document.referrer.indexOf(location.origin + '/') === 0 && !document.querySelector('[data-summary],[data-problem]')) { sessionStorage.removeItem(name); }
  }

  /* An entry was taken without another page: its draft is over. One that came back with mistakes keeps it. */
  document.addEventListener('attest:entered', function () {
    var name = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    if (name) { sessionStorage.removeItem(name); }
  });
  document.addEventListener('htmx:afterSwap', function (event) {
    if (event.target.querySelector && event.target.querySelector('[data-summary]')) { sessionStorage.removeItem(SENT); }
    puts();
  });
  /* ---- a button that fills a field ---- */
  function puts() {
    document.querySelectorAll('[data-put]').forEach(function (button) { button.hidden = false; });
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-put]');
    var field = button && document.getElementById(button.dataset.into);
    if (field) {
      field.value = button.dataset.put;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    }
  });

  /* A page that answers what was sent cannot be asked for again, and nothing is kept of it: the way back leads to the page
     that the form stood on. Forms without an address of their own go on sending where this page came from. */
  function comeFrom() {
    if (!document.body.hasAttribute('data-sent') || document.referrer.indexOf(location.origin + '/') !== 0) { return; }
    document.querySelectorAll('form:not([action])').forEach(function (form) { form.setAttribute('action', location.pathname + location.search); });
    history.replaceState(null, '', document.referrer);
  }

  comeFrom();
  puts();
  settleSent();
  outlive();
  setInterval(outlive, 60 * 1000);
  restore();
  document.querySelectorAll('[data-max]').forEach(count);
})();
