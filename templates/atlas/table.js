// Draws the table: what the heat map shows, in words.

/** @type {Map<Type, HTMLTableRowElement>} */
const tableRows = new Map(atlas.types.map((type) => [type, tableRow(type)]));
const tableBody = make("tbody");

/** @param {Type} type */
function tableRow(type) {
  const cells = atlas.capabilities.map((_, index) => {
    const value = valueOf(type, index);
    return make("td", { class: look(value) }, value.word);
  });
  return make("tr", {}, make("th", { scope: "row" }, typeLink(type)), ...cells);
}

/** @param {Type} type */
function typeLink(type) {
  const [provider, ...rest] = type.resourceType.split("/");
  return make("a", { href: addressOf(type) }, make("span", { class: "faint" }, `${provider}/`), make("wbr"), rest.join("/"));
}

function drawTableFrame() {
  const meanings = atlas.capabilities.flatMap(({ label, help }) => [make("dt", {}, label), make("dd", {}, help)]);
  part("glossary", HTMLDetailsElement).append(make("dl", {}, ...meanings));
  const header = (/** @type {string} */ key, /** @type {string} */ label, /** @type {string} */ help) =>
    make("th", { scope: "col", "data-key": key }, make("button", { type: "button", class: "sort", title: help }, label));
  const headers = atlas.capabilities.map(({ key, label, help }) => header(key, label, help));
  const head = make("thead", {}, make("tr", {}, header("name", "Resource type", "By name"), ...headers));
  part("table", HTMLDivElement).replaceChildren(make("table", {}, head, tableBody));
}

/**
 * @param {Type[]} types
 * @param {Choice} choice
 */
function drawTable(types, { order, reverse }) {
  tableBody.replaceChildren(...types.flatMap((type) => tableRows.get(type) ?? []));
  for (const header of document.querySelectorAll("#table thead th")) {
    const sorted = header.getAttribute("data-key") === order;
    if (!sorted) header.removeAttribute("aria-sort");
    // Columns begin with what is rarest, names with A.
    else header.setAttribute("aria-sort", (order === "name") === reverse ? "descending" : "ascending");
  }
}
