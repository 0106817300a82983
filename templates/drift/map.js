// Draws the map: a row for each resource type, a square for each pair of api-versions, in the year of the later one.

const ranks = ["neutral", "additive", "breaking"];

/** How many findings make a square light, plain or dark. */
const heat = { few: 2, plain: 9 };

/**
 * @typedef {{ index: number, pair: Pair, shown: Finding[] }} Square
 * @typedef {{ squares: Square[], opened: Pair | null, quiet: boolean, order: string }} Picture
 */

/** @param {Square} square */
function state({ pair, shown }) {
  if (!pair.comparable) return "incomparable";
  const rank = Math.max(-1, ...shown.map(({ level }) => ranks.indexOf(level)));
  return ranks[rank] ?? "silent";
}

/** @param {Square[]} row */
function breaks(row) {
  return row.reduce((sum, { shown }) => sum + shown.filter(({ level }) => level === "breaking").length, 0);
}

/** @param {Picture} picture */
function mapTable({ squares, opened, quiet, order }) {
  const rows = [...Map.groupBy(squares, ({ pair }) => pair.type)].filter(
    ([, row]) => quiet || row.some((square) => state(square) !== "silent"),
  );
  if (order === "worst") rows.sort(([, a], [, b]) => breaks(b) - breaks(a));
  if (rows.length === 0) return make("p", { class: "faint" }, "Nothing fits the filter.");
  const years = [...new Set(rows.flatMap(([, row]) => row.map(year)))].sort();
  const column = (/** @type {string} */ text) => make("th", { scope: "col" }, text);
  const body = rows.map(([type, row]) => {
    const [provider, ...rest] = type.split("/");
    const name = make("th", { scope: "row" }, make("span", { class: "faint" }, `${provider}/`), make("wbr"), rest.join("/"));
    const cells = years.map((each) =>
      make(
        "td",
        {},
        make(
          "div",
          { class: "row" },
          ...row.filter((square) => year(square) === each).map((square) => cell(square, square.pair === opened)),
        ),
      ),
    );
    return make("tr", {}, name, ...cells);
  });
  return make("table", {}, make("thead", {}, make("tr", {}, ...["Resource type", ...years].map(column))), make("tbody", {}, ...body));
}

/** @param {Square} square */
function year({ pair }) {
  return pair.to.slice(0, 4);
}

/**
 * @param {Square} square
 * @param {boolean} pressed
 */
function cell(square, pressed) {
  const { index, pair, shown } = square;
  const [kind, count] = [state(square), shown.length];
  const says =
    kind === "incomparable"
      ? "not comparable"
      : kind === "silent"
        ? "no findings"
        : `${count} ${count === 1 ? "finding" : "findings"}, worst ${kind}`;
  const amount = count <= heat.few ? "few" : count <= heat.plain ? "plain" : "many";
  const label = `${pair.type} ${pair.title}: ${says}`;
  const look = kind === "incomparable" || kind === "silent" ? kind : `${kind} ${amount}`;
  const attributes = { type: "button", class: `cell ${look}`, "data-index": String(index), title: label, tabindex: "-1" };
  return make(
    "button",
    { ...attributes, "aria-label": label, "aria-pressed": String(pressed) },
    kind === "incomparable" ? "?" : count === 0 ? "" : String(count),
  );
}

/**
 * Where a key leads: along a row, or to the nearest square of another row.
 * @param {HTMLElement[][]} rows
 * @param {HTMLElement} from
 * @param {string} key
 * @param {(square: HTMLElement) => number} dateOf
 */
function neighbour(rows, from, key, dateOf) {
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
      const distance = (/** @type {HTMLElement} */ square) => Math.abs(dateOf(square) - dateOf(from));
      return (rows[at + (key === "ArrowUp" ? -1 : 1)] ?? []).toSorted((a, b) => distance(a) - distance(b))[0];
    }
    default:
      return undefined;
  }
}
