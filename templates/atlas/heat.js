// Draws the heat map: a column for each resource type, a row for each capability; the darker, the fewer do it the same way.

/** @type {Map<Type, HTMLAnchorElement>} */
const heatColumns = new Map(atlas.types.map((type) => [type, heatColumn(type)]));

/** @param {Type} type */
function heatColumn(type) {
  const unusual = atlas.capabilities.flatMap(({ label }, index) => {
    const value = valueOf(type, index);
    return rarity(value) >= 2 ? [`${label} ${value.word}`] : [];
  });
  const label = `${type.resourceType}: ${unusual.length === 0 ? "as most others" : unusual.join(", ")}`;
  const cells = atlas.capabilities.map((_, index) => make("i", { class: look(valueOf(type, index)), "data-row": String(index) }));
  return make("a", { href: addressOf(type), class: "column", "aria-label": label, tabindex: "-1" }, labelOf(type), ...cells);
}

/**
 * Ends tell long names of one provider apart: where there is no room, it is the middle that goes.
 * @param {Type} type
 */
function labelOf(type) {
  const name = shortName(type);
  const end = Math.max(0, name.length - 18);
  return make("span", {}, make("bdi", { class: "start" }, name.slice(0, end)), make("bdi", {}, name.slice(end)));
}

/**
 * Nearly all names begin with the same word: what follows is what tells them apart.
 * @param {Type} type
 */
function shortName({ resourceType }) {
  return resourceType.replace(/^microsoft\./i, "");
}

/** @param {Type[]} types */
function drawHeat(types) {
  const labels = make("div", { class: "labels", "aria-hidden": "true" }, make("span"));
  labels.append(...atlas.capabilities.map(({ label }) => make("b", {}, label)));
  const columns = types.flatMap((type) => heatColumns.get(type) ?? []);
  oneStop(columns, columns[0]);
  const heat = part("heat", HTMLDivElement);
  if (columns.length === 0) heat.replaceChildren(make("p", { class: "nothing" }, "Nothing fits."));
  else heat.replaceChildren(labels, ...columns);
}

/**
 * Tab leads to one of many links only, the last one that was used; arrow keys to the others.
 * @param {HTMLElement[]} links
 * @param {HTMLElement | undefined} current
 */
function oneStop(links, current) {
  for (const link of links) link.tabIndex = link === current ? 0 : -1;
}

/**
 * Where a key leads among links.
 * @param {HTMLElement[]} links
 * @param {Element} from
 * @param {string} key
 * @param {{ back: string, on: string }} keys
 */
function neighbour(links, from, key, { back, on }) {
  const at = links.findIndex((link) => link === from);
  if (at === -1) return undefined;
  return { [back]: links[at - 1], [on]: links[at + 1], Home: links[0], End: links.at(-1) }[key];
}

/**
 * What is below the pointer, in words.
 * @param {Element} element
 */
function hintFor(element) {
  const column = element.closest("a.column");
  const type = atlas.types.find((each) => heatColumns.get(each) === column);
  if (type === undefined) return;
  const row = element.getAttribute("data-row");
  const value = row === null ? null : valueOf(type, Number(row));
  const says = value === null ? "" : `: ${atlas.capabilities[Number(row)]?.label} ${value.word} (${share(value)})`;
  part("hint", HTMLParagraphElement).textContent = `${type.resourceType}${says}`;
}

function drawLegend() {
  const item = (/** @type {string} */ kind, /** @type {string} */ says) => make("li", {}, make("i", { class: kind }), says);
  const total = atlas.types.length;
  part("legend", HTMLUListElement).replaceChildren(
    item("r0", "as at least a quarter of all types"),
    item("r1", "as at least a tenth"),
    item("r2", "as fewer"),
    item("r3", `as hardly any other (${Math.ceil(total / 30) - 1 || 1} of ${total} at the most)`),
    item("r0 lacks", "striped: not there"),
  );
}
