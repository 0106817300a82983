// Holds what the reader chose, and draws again when that changes. The address names the pair that is open.

/** @type {Data} */
const data = readData();
const map = part("map", HTMLDivElement);
const details = part("details", HTMLElement);
const filters = part("filters", HTMLFormElement);
const typeFilter = part("type", HTMLInputElement);
const areaFilter = part("area", HTMLSelectElement);
const order = part("order", HTMLSelectElement);
const quiet = part("quiet", HTMLInputElement);

/** @param {Pair} pair */
const address = ({ type, from, to }) => `#${encodeURIComponent(`${type} ${from} ${to}`)}`;

/** @type {Pair | null} */
let opened = data.pairs.find((pair) => address(pair) === location.hash) ?? null;

part("summary", HTMLParagraphElement).textContent = data.summary;
const all = data.pairs.flatMap(({ findings }) => findings);
const areas = [...new Set(all.map(({ area }) => area))].sort();
areaFilter.append(make("option", { value: "" }, "all"), ...areas.map((area) => make("option", { value: area }, area)));
for (const level of ranks) {
  filters.querySelector(`.chip.${level} b`)?.append(String(all.filter((finding) => finding.level === level).length));
}

/** @param {Pair} pair */
function fitting({ findings }) {
  const levels = new Set([...filters.querySelectorAll("input[name=level]:checked")].map((box) => box.getAttribute("value")));
  return findings.filter(({ level, area }) => levels.has(level) && (areaFilter.value === "" || areaFilter.value === area));
}

function draw() {
  const focused = document.activeElement?.getAttribute("data-index") ?? null;
  const wanted = typeFilter.value.trim().toLowerCase();
  const squares = data.pairs.flatMap((pair, index) =>
    pair.type.toLowerCase().includes(wanted) ? [{ index, pair, shown: fitting(pair) }] : [],
  );
  map.replaceChildren(mapTable({ squares, opened, quiet: quiet.checked, order: order.value }));
  const buttons = squaresOf(map);
  const current =
    buttons.find((button) => button.dataset["index"] === focused) ?? buttons.find((button) => pairOf(button) === opened) ?? buttons[0];
  if (current !== undefined) current.tabIndex = 0;
  if (focused !== null) current?.focus();
  if (opened !== null) showDetails(opened);
}

/** @param {HTMLElement} button */
function pairOf(button) {
  return /** @type {Pair} */ (data.pairs[Number(button.dataset["index"])]);
}

/**
 * @param {Element} within
 * @returns {HTMLElement[]}
 */
function squaresOf(within) {
  return [...within.querySelectorAll("button.cell")].filter((element) => element instanceof HTMLElement);
}

/** @param {Pair} pair */
function showDetails(pair) {
  details.replaceChildren(...pairDetails(pair, fitting(pair), shut));
  details.hidden = false;
}

/** @param {Pair | null} pair */
function choose(pair) {
  opened = pair;
  history.replaceState(null, "", pair === null ? "#" : address(pair));
  for (const button of squaresOf(map)) {
    const pressed = pairOf(button) === opened;
    button.setAttribute("aria-pressed", String(pressed));
    if (pressed) enter(button);
  }
}

/** Tab leads to one square only, the last one that was used.
 * @param {HTMLElement} button
 */
function enter(button) {
  for (const other of squaresOf(map)) other.tabIndex = other === button ? 0 : -1;
}

function shut() {
  const button = squaresOf(map).find((each) => pairOf(each) === opened);
  choose(null);
  details.hidden = true;
  details.replaceChildren();
  button?.focus();
}

map.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.matches("button.cell")) return;
  const pair = pairOf(target);
  choose(pair);
  showDetails(pair);
  details.scrollTop = 0;
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
  document.getElementById("pair")?.focus({ preventScroll: true });
});
map.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches("button.cell")) return;
  const rows = [...map.querySelectorAll("tbody tr")].map(squaresOf);
  const next = neighbour(rows, target, key, (square) => Date.parse(pairOf(square).to.slice(0, 10)));
  if (next === undefined) return;
  event.preventDefault();
  enter(next);
  next.focus();
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && opened !== null) shut();
});
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("input", draw);
draw();
// The newest api-versions are what most readers come for.
map.scrollLeft = map.scrollWidth;
