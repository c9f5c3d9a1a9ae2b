// Makes a treegrid of the plan's table: arrow keys walk through rows and cells, phases close and open. Without it the table stays
// a table with links.

const table = document.querySelector("table[data-baumtabelle]");

if (table) {
  const rows = [...table.tBodies[0].rows];
  const level = (row) => Number(row.dataset.ebene);
  const cells = (row) => [...row.cells];
  const shown = () => rows.filter((row) => !row.hidden);

  const below = (row) => {
    const inside = [];
    for (const next of rows.slice(rows.indexOf(row) + 1)) {
      if (level(next) <= level(row)) break;
      inside.push(next);
    }
    return inside;
  };
  const parent = (row) => rows.slice(0, rows.indexOf(row)).findLast((other) => level(other) < level(row));
  const siblings = (row) => rows.filter((other) => level(other) === level(row) && parent(other) === parent(row));

  // What takes the focus in a cell: its link, or the cell itself.
  const stop = (cell) => cell.querySelector("a") ?? cell;

  table.setAttribute("role", "treegrid");
  for (const row of rows) {
    row.tabIndex = -1;
    row.setAttribute("aria-level", level(row));
    row.setAttribute("aria-setsize", siblings(row).length);
    row.setAttribute("aria-posinset", siblings(row).indexOf(row) + 1);
    if (below(row).length > 0) row.setAttribute("aria-expanded", "true");
    for (const cell of cells(row)) {
      if (cell.tagName === "TD") cell.setAttribute("role", "gridcell");
      for (const link of cell.querySelectorAll("a")) link.tabIndex = -1;
    }
  }

  let current = rows[0];
  current.tabIndex = 0;

  function focus(row, cell) {
    current.tabIndex = -1;
    for (const old of table.querySelectorAll("th[tabindex], td[tabindex]")) old.removeAttribute("tabindex");
    row.tabIndex = cell ? -1 : 0;
    current = row;
    const target = cell ? stop(cell) : row;
    if (cell && target === cell) cell.tabIndex = -1;
    if (cell) row.tabIndex = 0;
    target.focus();
  }

  function open(row, yes) {
    row.setAttribute("aria-expanded", String(yes));
    for (const inside of below(row)) {
      // What lies in a closed part of this one stays closed.
      let up = parent(inside);
      let hidden = false;
      while (up) {
        hidden ||= up.getAttribute("aria-expanded") === "false";
        up = parent(up);
      }
      inside.hidden = hidden;
    }
  }

  table.addEventListener("focusin", (event) => {
    const row = event.target.closest("tbody tr");
    if (row && row !== current) {
      current.tabIndex = -1;
      current = row;
      row.tabIndex = 0;
    }
  });

  table.addEventListener("keydown", (event) => {
    const row = event.target.closest("tbody tr");
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = event.target === row ? null : event.target.closest("th, td");
    const column = cell ? cells(row).indexOf(cell) : -1;
    const visible = shown();
    const at = visible.indexOf(row);
    const to = (next) => next && focus(next, cell ? cells(next)[column] : null);
    const expanded = row.getAttribute("aria-expanded");
    const keys = {
      ArrowDown: () => to(visible[at + 1]),
      ArrowUp: () => to(visible[at - 1]),
      Home: () => (cell ? focus(row, cells(row)[0]) : to(visible[0])),
      End: () => (cell ? focus(row, cells(row).at(-1)) : to(visible.at(-1))),
      ArrowRight: () => {
        if (!cell && expanded === "false") open(row, true);
        else if (column + 1 < cells(row).length) focus(row, cells(row)[column + 1]);
      },
      ArrowLeft: () => {
        if (column > 0) focus(row, cells(row)[column - 1]);
        else if (cell) focus(row, null);
        else if (expanded === "true") open(row, false);
        else if (parent(row)) focus(parent(row), null);
      },
      Enter: () => row.querySelector("a")?.click(),
    };
    const key = keys[event.key];
    if (!key || (event.key === "Enter" && event.target !== row)) return;
    event.preventDefault();
    key();
  });
}
