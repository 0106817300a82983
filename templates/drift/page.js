// Draws the heat map and the findings of one pair. All texts come from definitions: they are only ever set as text.
/**
 * @typedef {{ text: string, line: number, excerpt: string[], first: number } | null} Side
 * @typedef {{ level: string, where: string, says: string, note: string, area: string, before: Side, after: Side }} Finding
 * @typedef {{ type: string, from: string, to: string, title: string, comparable: boolean, findings: Finding[] }} Pair
 * @typedef {{ summary: string, pairs: Pair[] }} Data
 */

const ranks = ["neutral", "additive", "breaking"];

/** @type {<T extends HTMLElement>(id: string, of: { new (): T }) => T} */
function part(id, of) {
  const found = document.getElementById(id);
  if (!(found instanceof of)) throw new Error(`There is no ${id}`);
  return found;
}

/** @type {<K extends keyof HTMLElementTagNameMap>(name: K, attributes?: Record<string, string>, ...inside: Array<Node | string>) => HTMLElementTagNameMap[K]} */
function make(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** @type {Data} */
const data = JSON.parse(part("data", HTMLScriptElement).textContent ?? "{}");
const map = part("map", HTMLDivElement);
const details = part("details", HTMLElement);
const filters = part("filters", HTMLFormElement);
const typeFilter = part("type", HTMLInputElement);
const areaFilter = part("area", HTMLSelectElement);
const quiet = part("quiet", HTMLInputElement);

/** @type {Pair | null} */
let open = null;

part("summary", HTMLParagraphElement).textContent = data.summary;
const areas = [...new Set(data.pairs.flatMap(({ findings }) => findings.map(({ area }) => area)))].sort();
areaFilter.append(make("option", { value: "" }, "all"), ...areas.map((area) => make("option", { value: area }, area)));

/** @param {Pair} pair */
function shown({ findings }) {
  const levels = new Set([...filters.querySelectorAll("input[name=level]:checked")].map((box) => box.getAttribute("value")));
  return findings.filter(({ level, area }) => levels.has(level) && (areaFilter.value === "" || areaFilter.value === area));
}

/** @param {Pair} pair */
function state(pair) {
  if (!pair.comparable) return "incomparable";
  const rank = Math.max(-1, ...shown(pair).map(({ level }) => ranks.indexOf(level)));
  return ranks[rank] ?? "silent";
}

/** @param {Pair} pair */
const year = (pair) => pair.to.slice(0, 4);

function draw() {
  const focused = document.activeElement?.getAttribute("data-index") ?? null;
  const wanted = typeFilter.value.trim().toLowerCase();
  /** @type {Map<string, number[]>} */
  const rows = new Map();
  data.pairs.forEach((pair, index) => {
    if (pair.type.toLowerCase().includes(wanted)) rows.set(pair.type, [...(rows.get(pair.type) ?? []), index]);
  });
  const kept = [...rows].filter(([, indexes]) => quiet.checked || indexes.some((index) => state(pairAt(index)) !== "silent"));
  const years = [...new Set(kept.flatMap(([, indexes]) => indexes.map((index) => year(pairAt(index)))))].sort();
  const head = make("tr", {}, make("th", { scope: "col" }, "Resource type"), ...years.map((each) => make("th", { scope: "col" }, each)));
  const body = kept.map(([type, indexes]) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, type),
      ...years.map((each) => make("td", {}, ...indexes.filter((index) => year(pairAt(index)) === each).map(cell))),
    ),
  );
  map.replaceChildren(
    kept.length === 0
      ? make("p", { class: "faint" }, "Nothing fits the filter.")
      : make("table", {}, make("thead", {}, head), make("tbody", {}, ...body)),
  );
  const cells = allCells();
  const current =
    cells.find((button) => button.dataset["index"] === focused) ?? cells.find((button) => pairOf(button) === open) ?? cells[0];
  if (current !== undefined) current.tabIndex = 0;
  if (focused !== null) current?.focus();
  if (open !== null) showDetails(open);
}

/** @param {number} index */
function pairAt(index) {
  return /** @type {Pair} */ (data.pairs[index]);
}

/** @param {HTMLElement} button */
function pairOf(button) {
  return pairAt(Number(button.dataset["index"]));
}

/** @param {number} index */
function cell(index) {
  const pair = pairAt(index);
  const [kind, count] = [state(pair), shown(pair).length];
  const says =
    kind === "incomparable"
      ? "not comparable"
      : kind === "silent"
        ? "no findings"
        : `${count} ${count === 1 ? "finding" : "findings"}, worst ${kind}`;
  const label = `${pair.type} ${pair.title}: ${says}`;
  const mark = kind === "incomparable" ? "?" : count === 0 ? "" : String(count);
  const pressed = String(pair === open);
  return make(
    "button",
    {
      type: "button",
      class: `cell ${kind}`,
      "data-index": String(index),
      "aria-label": label,
      "aria-pressed": pressed,
      title: label,
      tabindex: "-1",
    },
    mark,
  );
}

/** @returns {HTMLElement[]} */
function allCells() {
  return [...map.querySelectorAll("button.cell")].filter((element) => element instanceof HTMLElement);
}

/** @param {Pair} pair */
function showDetails(pair) {
  const close = make("button", { type: "button", id: "close" }, "Close");
  close.addEventListener("click", shut);
  const findings = shown(pair);
  const hidden = pair.findings.length - findings.length;
  const note = !pair.comparable
    ? "It could not be compared: nobody knows whether anything changed."
    : pair.findings.length === 0
      ? "No change of meaning."
      : hidden > 0
        ? `${hidden} more do not fit the filter.`
        : "";
  details.replaceChildren(
    close,
    make("h2", { id: "pair", tabindex: "-1" }, `${pair.type} ${pair.title}`),
    ...(note === "" ? [] : [make("p", { class: "faint" }, note)]),
    ...findings.map(article),
  );
  details.hidden = false;
}

/** @param {Finding} finding */
function article({ level, where, says, note, before, after }) {
  return make(
    "article",
    { class: level },
    make("h3", {}, `${level}: ${where}: ${says}`),
    make("p", { class: "faint" }, note),
    make("div", { class: "sides" }, side("before", before), side("after", after)),
  );
}

/**
 * @param {string} name
 * @param {Side} found
 */
function side(name, found) {
  if (found === null) return make("figure", {}, make("figcaption", {}, `${name}: there is none`));
  const lines = found.excerpt.map((text, index) => {
    const number = found.first + index;
    const line = `${String(number).padStart(5)}  ${text}\n`;
    return number === found.line ? make("mark", {}, line) : line;
  });
  return make("figure", {}, make("figcaption", {}, `${name}: ${found.text}`), make("pre", { tabindex: "0" }, ...lines));
}

function shut() {
  const pair = open;
  open = null;
  details.hidden = true;
  details.replaceChildren();
  press();
  allCells()
    .find((button) => pairOf(button) === pair)
    ?.focus();
}

function press() {
  for (const button of allCells()) button.setAttribute("aria-pressed", String(pairOf(button) === open));
}

/** @param {HTMLElement} button */
function choose(button) {
  open = pairOf(button);
  press();
  showDetails(open);
  document.getElementById("pair")?.focus();
}

/** Where an arrow key leads: along a row, or to the nearest square of another row.
 * @param {HTMLElement} from
 * @param {string} key
 */
function neighbour(from, key) {
  const rows = [...map.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("button.cell")].filter((item) => item instanceof HTMLElement),
  );
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  switch (key) {
    case "ArrowLeft":
      return row[row.indexOf(from) - 1];
    case "ArrowRight":
      return row[row.indexOf(from) + 1];
    case "Home":
      return row[0];
    case "End":
      return row.at(-1);
    case "ArrowUp":
    case "ArrowDown": {
      const next = rows[at + (key === "ArrowUp" ? -1 : 1)] ?? [];
      const wanted = pairOf(from).to;
      return next.toSorted((a, b) => distance(a, wanted) - distance(b, wanted))[0];
    }
    default:
      return undefined;
  }
}

/**
 * @param {HTMLElement} button
 * @param {string} version
 */
function distance(button, version) {
  return Math.abs(Date.parse(pairOf(button).to.slice(0, 10)) - Date.parse(version.slice(0, 10)));
}

map.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLElement && target.matches("button.cell")) choose(target);
});
map.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches("button.cell")) return;
  const next = neighbour(target, key);
  if (next === undefined) return;
  event.preventDefault();
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && open !== null) shut();
});
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("input", draw);
draw();
