// The keys of the moderation's desk. They only press what is on the page: everything works without them.

const part = (name) => document.querySelector(`[data-tastatur="${name}"]`);
const list = part("liste");
const help = part("hilfe");
const dialog = part("dialog");
const entries = list ? [...list.querySelectorAll("[data-eintrag]")] : [];
const remembered = "konzil-tastatur";

let on = true;
try {
  on = localStorage.getItem(remembered) !== "aus";
} catch {
  // Without storage the keys are on until the page is left.
}

function turn(state) {
  on = state;
  try {
    localStorage.setItem(remembered, on ? "an" : "aus");
  } catch {
    // As above.
  }
  part("aus").hidden = !on;
  part("an").hidden = on;
}

const typing = (element) => element.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
const current = () => entries.findIndex((entry) => entry.closest("tr").contains(document.activeElement));
const box = (index) => entries[index]?.closest("tr").querySelector("input[type=checkbox]");

function go(index) {
  const entry = entries[Math.max(0, Math.min(entries.length - 1, index))];
  entry?.focus();
  entry?.closest("tr").scrollIntoView({ block: "nearest" });
}

// The entry one stands on counts as chosen when nothing else is.
function choose(action, then) {
  if (!list.querySelector("input[type=checkbox]:checked") && box(current())) box(current()).checked = true;
  const radio = document.querySelector(`#stapel input[type=radio][value="${action}"]`);
  radio.checked = true;
  (document.querySelector(`#stapel [name="${then}"]`) ?? document.querySelector("#stapel button")).focus();
}

const keys = {
  j: () => go(current() + 1),
  k: () => go(current() < 0 ? 0 : current() - 1),
  x: () => box(current())?.click(),
  o: () => entries[current()]?.click(),
  p: () => choose("Approve", ""),
  h: () => choose("Refuse", "Reason"),
  a: () => choose("Assign", "To"),
  "?": () => dialog.showModal(),
};

if (list && dialog) {
  help.hidden = false;
  turn(on);
  part("zeigen").addEventListener("click", () => dialog.showModal());
  part("schliessen").addEventListener("click", () => dialog.close());
  part("aus").addEventListener("click", () => turn(false));
  part("an").addEventListener("click", () => turn(true));
  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || dialog.open || typing(event.target)) return;
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
  });
}
