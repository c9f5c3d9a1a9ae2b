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

document.querySelector("[data-error-summary]")?.focus();
