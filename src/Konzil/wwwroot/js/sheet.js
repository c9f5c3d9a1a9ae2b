// The score sheet for speed: digits choose, Enter goes on, every step is kept. Unsent input stays on this device until it arrived.

const prefix = "konzil-bogen:";
const form = document.querySelector("form[data-bogen]");

const store = (() => {
  try {
    localStorage.setItem(prefix, "1");
    localStorage.removeItem(prefix);
    return localStorage;
  } catch {
    return null;
  }
})();

function read(key) {
  try {
    return JSON.parse(store?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

// A list of sheets tells their versions: what was sent and made a newer version has arrived.
for (const row of document.querySelectorAll("[data-bogen-fassung]")) {
  const [id, version] = row.dataset.bogenFassung.split(":");
  const draft = read(prefix + id);
  if (draft?.sent && draft.version !== version) store.removeItem(prefix + id);
}

if (form) {
  const key = prefix + form.dataset.bogen;
  const version = form.querySelector("input[name=Version]");
  const state = document.querySelector("[data-bogen-stand]");
  const progress = document.querySelector("[data-bogen-fortschritt]");
  const found = document.querySelector("[data-bogen-fund]");
  const groups = [...form.querySelectorAll("fieldset")].filter((group) => group.querySelector("input[type=radio][name^='Value-']"));
  const data = () => [...new FormData(form)].filter(([name]) => name !== "Version");
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const shown = data();
  let edits = 0;
  let saving = null;
  let halted = false;
  let waiting;

  const say = (what) => {
    state.textContent = state.dataset[what];
    state.hidden = false;
  };

  const count = () => {
    const done = groups.filter((group) => group.querySelector("input:checked")).length;
    progress.textContent = progress.dataset.bogenFortschritt.replace("{0}", done).replace("{1}", groups.length);
  };

  const keep = (more) => store?.setItem(key, JSON.stringify({ version: version.value, data: data(), ...more }));

  function fill(entries) {
    const values = new Map(entries);
    for (const field of form.querySelectorAll("textarea")) if (values.has(field.name)) field.value = values.get(field.name);
    for (const radio of form.querySelectorAll("input[type=radio]")) radio.checked = values.get(radio.name) === radio.value;
    count();
  }

  async function save() {
    const turn = edits;
    const body = new URLSearchParams(data());
    body.set("Version", version.value);
    body.set("Step", "keep");
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
    if (!answer) {
      say("offline");
      soon(15000);
      return;
    }
    const page = answer.ok && answer.redirected ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const fresh = page?.querySelector(`form[data-bogen="${form.dataset.bogen}"] input[name=Version]`);
    if (!fresh) {
      // Somebody else was faster, the round is over, or one is signed out: nothing is thrown away, and the form's own button tells why.
      halted = true;
      say(answer.status === 409 ? "veraltet" : "geht-nicht");
      return;
    }
    version.value = fresh.value;
    if (turn === edits) {
      store?.removeItem(key);
      say("gespeichert");
    } else {
      keep();
      soon(1000);
    }
  }

  function soon(wait) {
    clearTimeout(waiting);
    if (halted || form.dataset.bogenAbgegeben) return;
    waiting = setTimeout(() => {
      saving ??= save().finally(() => (saving = null));
    }, wait);
  }

  function changed() {
    edits++;
    keep();
    count();
    if (form.dataset.bogenAbgegeben) say("nur-hier");
    else if (!halted) say(navigator.onLine ? "gleich" : "offline");
    soon(1000);
  }

  form.addEventListener("input", changed);
  window.addEventListener("online", () => edits > 0 && soon(0));
  window.addEventListener("offline", () => say("offline"));

  // Sent by hand: first let a running save end, since it changes the version.
  form.addEventListener("submit", (event) => {
    clearTimeout(waiting);
    if (saving) {
      event.preventDefault();
      saving.then(() => form.requestSubmit(event.submitter));
      return;
    }
    if (!navigator.onLine) {
      event.preventDefault();
      keep();
      say("offline");
      return;
    }
    keep({ sent: true });
  });

  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.type !== "radio") return;
    const group = event.target.closest("fieldset");
    if (event.key === "Enter") {
      event.preventDefault();
      const next = groups[groups.indexOf(group) + 1];
      (next?.querySelector("input:checked") ?? next?.querySelector("input") ?? form.querySelector("button[type=submit]"))?.focus();
      return;
    }
    const radio = /^\d$/.test(event.key) && group.querySelector(`input[type=radio][value="${event.key}"]`);
    if (radio && groups.includes(group)) {
      event.preventDefault();
      radio.focus();
      if (!radio.checked) radio.click();
    }
  });

  const draft = read(key);
  if (draft && (same(draft.data, shown) || (draft.sent && draft.version !== version.value))) {
    store.removeItem(key);
  } else if (draft && form.dataset.bogenFehler) {
    keep();
  } else if (draft && draft.version === version.value) {
    fill(draft.data);
    changed();
    say("wieder-da");
  } else if (draft) {
    found.hidden = false;
    found.querySelector("[data-bogen-nehmen]").addEventListener("click", () => {
      found.hidden = true;
      fill(draft.data);
      changed();
    });
    found.querySelector("[data-bogen-lassen]").addEventListener("click", () => {
      found.hidden = true;
      store.removeItem(key);
    });
  }
  document.querySelector("[data-bogen-tasten]").hidden = false;
  count();
}
