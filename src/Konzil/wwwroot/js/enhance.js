// Improves forms that already work without it: no double submit, sorting at once, drafts that survive a reload or a lost connection.

const store = (() => {
  try {
    sessionStorage.setItem("konzil", "1");
    sessionStorage.removeItem("konzil");
    return sessionStorage;
  } catch {
    return null;
  }
})();

const draftKey = (field) => "draft:" + field.dataset.draft;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  const offline = form.querySelector("[data-offline]");
  if (offline) {
    offline.hidden = navigator.onLine;
    if (!navigator.onLine) {
      event.preventDefault();
      return;
    }
  }
  form.dataset.sent = "1";
  // After the event: a button disabled during it would not send its own name and value.
  setTimeout(() => {
    if (event.submitter) event.submitter.disabled = true;
  });
  for (const field of form.querySelectorAll("[data-draft]")) {
    if (store?.getItem(draftKey(field)) !== null) store?.setItem(draftKey(field) + ":sent", "1");
  }
});

// Coming back with the browser's back button shows the old page: its buttons have to work again.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button:disabled")) button.disabled = false;
  }
});

// The next page of the site shows that a sent draft arrived; coming back from the browser's error page, it did not.
const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
for (const key of store ? Object.keys(store).filter((k) => k.endsWith(":sent")) : []) {
  if (!cameBack) store.removeItem(key.slice(0, -":sent".length));
  store.removeItem(key);
}

for (const field of document.querySelectorAll("textarea[data-draft]")) {
  const draft = store?.getItem(draftKey(field));
  if (draft && field.value.trim() === "") field.value = draft;
  field.addEventListener("input", () => store?.setItem(draftKey(field), field.value));
}

// Arrow keys change a closed select step by step, so only a choice made by pointer sends the form; the button stays.
for (const select of document.querySelectorAll("select[data-auto-submit]")) {
  let byKeyboard = false;
  select.addEventListener("keydown", () => (byKeyboard = true));
  select.addEventListener("pointerdown", () => (byKeyboard = false));
  select.addEventListener("change", () => byKeyboard || select.form?.requestSubmit());
}

// Copying needs a secure address; without it the field can still be selected by hand.
for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    const said = button.parentElement.querySelector("[data-copied]");
    if (said) said.textContent = said.dataset.copied;
  });
}

// What is like the text being written, a moment after the last key. The form's own step shows the same.
for (const box of document.querySelectorAll("[data-similar]")) {
  const fields = box.dataset.similarFields.split(" ").map((id) => document.getElementById(id));
  let waiting;
  let asked = 0;
  const look = async () => {
    const turn = ++asked;
    const body = new URLSearchParams(fields.map((field) => [field.name, field.value]));
    const answer = await fetch(box.dataset.similar, { method: "POST", body }).catch(() => null);
    if (answer?.ok && turn === asked) box.innerHTML = await answer.text();
  };
  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 700);
    });
  }
}

// 1, 2, 3 press the buttons of a form, only while one of them has the focus: single keys elsewhere would surprise speech input.
for (const form of document.querySelectorAll("form[data-keys]")) {
  const buttons = form.querySelectorAll("button");
  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLButtonElement)) return;
    const button = buttons[Number(event.key) - 1];
    if (button) form.requestSubmit(button);
  });
  for (const hint of form.querySelectorAll("[data-keys-hint]")) hint.hidden = false;
  if (form.dataset.keys === "focus") buttons[0]?.focus();
}

// A slider beside each weight, and the sum of all while typing. The fields stay what is sent.
for (const box of document.querySelectorAll("[data-weights]")) {
  const number = (field) => Number(field.value.trim().replace(",", "."));
  const places = [...box.querySelectorAll("[data-weight-of]")];
  const fields = places.map((place) => document.getElementById(place.dataset.weightOf));
  const sum = box.querySelector("[data-weight-sum]");
  const count = () => {
    const total = fields.reduce((all, field) => all + (number(field) || 0), 0);
    sum.textContent = sum.dataset.weightSum.replace("{0}", (Math.round(total * 100) / 100).toLocaleString(document.documentElement.lang));
  };
  places.forEach((place, i) => {
    const slider = Object.assign(document.createElement("input"), { type: "range", min: "0", max: "100", step: "1", className: "kz-regler" });
    slider.setAttribute("aria-label", place.dataset.label);
    slider.value = number(fields[i]) || 0;
    slider.addEventListener("input", () => {
      fields[i].value = slider.value;
      count();
    });
    fields[i].addEventListener("input", () => {
      slider.value = number(fields[i]) || 0;
      count();
    });
    place.append(slider);
  });
  count();
}

document.querySelector("[data-error-summary]")?.focus();
