// Holds what the reader chose. The address is the state: a type has its own, and so has every choice of types.

const list = part("list", HTMLElement);
const details = part("details", HTMLElement);
const search = part("search", HTMLInputElement);
const only = part("only", HTMLSelectElement);
const order = part("order", HTMLSelectElement);

/** @type {Choice} */
let choice = choiceIn("");
/** @type {Type[]} */
let shown = [];
/** Where the reader was in the list before a type was opened. */
let left = { scroll: 0, resourceType: "" };

function drawList() {
  shown = chosenTypes(choice);
  drawHeat(shown);
  drawTable(shown, choice);
  part("count", HTMLOutputElement).textContent = `${shown.length} of ${atlas.types.length} types`;
  part("chosen", HTMLSpanElement).replaceChildren(...choice.only.map(chip));
}

/** @param {string} condition */
function chip(condition) {
  const [key, ...word] = condition.split(":");
  const label = atlas.capabilities.find((capability) => capability.key === key)?.label ?? key;
  const text = `${label}: ${word.join(":")}`;
  const button = make("button", { type: "button", class: "plain", "aria-label": `${text}, remove` }, `${text} ×`);
  button.addEventListener("click", () => {
    choose({ only: choice.only.filter((other) => other !== condition) });
    only.focus();
  });
  return button;
}

/** @param {Partial<Choice>} change */
function choose(change) {
  choice = { ...choice, ...change };
  history.replaceState(null, "", addressOfChoice(choice));
  order.value = choice.order;
  drawList();
}

/** Sorts by a column; the one that is sorted by already, the other way round.
 * @param {string} key
 */
function sortBy(key) {
  choose({ order: key, reverse: choice.order === key && !choice.reverse });
}

function route() {
  const type = typeIn(location.hash);
  if (type === undefined) showList();
  else showType(type);
}

/** @param {Type} type */
function showType(type) {
  if (!list.hidden) left.scroll = scrollY;
  left.resourceType = type.resourceType;
  const around = shown.includes(type) ? shown : atlas.types;
  const at = around.indexOf(type);
  details.replaceChildren(...typeDetails(type, { list: addressOfChoice(choice), before: around[at - 1], after: around[at + 1] }));
  list.hidden = true;
  details.hidden = false;
  document.title = `${type.resourceType}, atlas`;
  scrollTo(0, 0);
  part("type", HTMLHeadingElement).focus({ preventScroll: true });
}

function showList() {
  choice = choiceIn(location.hash);
  [search.value, order.value] = [choice.search, choice.order];
  list.hidden = false;
  details.hidden = true;
  details.replaceChildren();
  document.title = "Atlas of private endpoint connections";
  drawList();
  const opened = shown.find(({ resourceType }) => resourceType === left.resourceType);
  if (opened === undefined) return;
  scrollTo(0, left.scroll);
  tableRows.get(opened)?.querySelector("a")?.focus({ preventScroll: true });
}

const option = (/** @type {string} */ value, /** @type {string} */ text) => make("option", { value }, text);
only.append(option("", "anything"));
for (const { key, label, values } of atlas.capabilities) {
  only.append(
    make("optgroup", { label }, ...values.map((value) => option(`${key}:${value.word}`, `${label}: ${value.word} (${value.count})`))),
  );
}
order.append(...Object.entries(orders).map(([key, text]) => option(key, text)));
order.append(...atlas.capabilities.map(({ key, label }) => option(key, `rarest first: ${label}`)));
const versions = atlas.types.reduce((sum, type) => sum + type.versions.length, 0);
part("summary", HTMLParagraphElement).textContent =
  `${atlas.types.length} resource types at ${versions} api-versions, read from their definitions by pecgen ${atlas.version}.`;
const consumers = atlas.consumers.map(
  ({ resourceType, client, packageName, apiVersion }) => `${resourceType} (${client} of ${packageName}, ${apiVersion})`,
);
part("consumers", HTMLParagraphElement).textContent =
  consumers.length === 0 ? "" : `Not in the map, since it asks for connections instead of having them: ${consumers.join(", ")}.`;

part("filters", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("input", () => choose({ search: search.value }));
order.addEventListener("input", () => choose({ order: order.value, reverse: false }));
only.addEventListener("change", () => {
  const { value } = only;
  only.value = "";
  if (value !== "" && !choice.only.includes(value)) choose({ only: [...choice.only, value] });
});
list.addEventListener("click", ({ target }) => {
  const header = target instanceof Element && target.matches("button.sort") ? target.closest("th") : null;
  if (header !== null) sortBy(header.getAttribute("data-key") ?? "name");
});
for (const kind of ["pointerover", "focusin"]) {
  part("heat", HTMLDivElement).addEventListener(kind, ({ target }) => {
    if (target instanceof Element) hintFor(target);
  });
}
document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  if (key === "Escape" && !details.hidden) location.hash = addressOfChoice(choice);
  else if (key === "/" && !list.hidden && !target.matches("input, select")) search.focus();
  else {
    const next = neighbourOf(target, key);
    if (next === undefined) return;
    next.focus();
  }
  event.preventDefault();
});

/**
 * @param {HTMLElement} from
 * @param {string} key
 */
function neighbourOf(from, key) {
  if (from.matches("a.column")) {
    const columns = shown.flatMap((type) => heatColumns.get(type) ?? []);
    const next = neighbour(columns, from, key, { back: "ArrowLeft", on: "ArrowRight" });
    if (next !== undefined) oneStop(columns, next);
    return next;
  }
  if (!from.matches("#table tbody a")) return undefined;
  const links = shown.flatMap((type) => tableRows.get(type)?.querySelector("a") ?? []);
  return neighbour(links, from, key, { back: "ArrowUp", on: "ArrowDown" });
}

addEventListener("hashchange", route);
// On paper nothing can be opened.
addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll("details")) each.open = true;
});
drawTableFrame();
drawLegend();
if (typeIn(location.hash) !== undefined) shown = chosenTypes(choice);
route();
