// Draws the findings of one pair. All texts come from definitions: they are only ever set as text.
/**
 * @typedef {{ file: string, pointer: string, line: number, excerpt: string[], first: number } | null} Side
 * @typedef {{
 *   level: string, wire: string, consumer: string, code: string, oad: string | null, print: string, area: string,
 *   where: string, at: string, says: string, was: string | null, is: string | null, before: Side, after: Side }} Finding
 * @typedef {{ type: string, from: string, to: string, title: string, comparable: boolean, findings: Finding[] }} Pair
 * @typedef {{ summary: string, pairs: Pair[] }} Data
 */

/** @type {<K extends keyof HTMLElementTagNameMap>(name: K, attributes?: Record<string, string>, ...inside: Array<Node | string>) => HTMLElementTagNameMap[K]} */
function make(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/**
 * @param {Pair} pair
 * @param {Finding[]} findings those that fit the filter
 * @param {() => void} shut
 */
function pairDetails(pair, findings, shut) {
  const close = make("button", { type: "button", id: "close" }, "Close");
  close.addEventListener("click", shut);
  const hidden = pair.findings.length - findings.length;
  const note = !pair.comparable
    ? "It could not be compared: nobody knows whether anything changed."
    : pair.findings.length === 0
      ? "No change of meaning."
      : hidden > 0
        ? `${hidden} more do not fit the filter.`
        : "";
  return [
    make("div", { class: "top" }, make("h2", { id: "pair", tabindex: "-1" }, pair.type, make("small", {}, pair.title)), close),
    ...(note === "" ? [] : [make("p", { class: "faint" }, note)]),
    ...findings.map((finding) => article(pair, finding)),
  ];
}

/**
 * @param {Pair} pair
 * @param {Finding} finding
 */
function article({ from, to }, { level, wire, consumer, code, oad, print, where, at, says, was, is, before, after }) {
  const values = was === null && is === null ? [] : [make("code", {}, was === null || is === null ? (was ?? is ?? "") : `${was} → ${is}`)];
  return make(
    "article",
    { class: level },
    make("p", { class: "facts faint" }, make("span", { class: "badge" }, level), where),
    make("h3", {}, ...(at === "" ? [] : [make("code", {}, at), " "]), says),
    ...values,
    make("div", { class: "sides" }, side(`before: ${from}`, before, after), side(`after: ${to}`, after, before)),
    make(
      "p",
      { class: "facts faint" },
      `wire ${wire}, consumer ${consumer}`,
      make("code", {}, code),
      ...(oad === null ? [] : [`oad ${oad}`]),
      make("code", {}, print),
    ),
  );
}

/**
 * @param {string} name
 * @param {Side} found
 * @param {Side} other
 */
function side(name, found, other) {
  if (found === null) return make("figure", {}, make("figcaption", {}, make("b", {}, name), "there is none"));
  const { file, pointer, excerpt, first, line: marked } = found;
  const indent = Math.min(...excerpt.filter((text) => text.trim() !== "").map((text) => text.search(/\S/)));
  // Lines can be held against each other where both sides show the same thing.
  const known = other?.pointer === pointer ? new Set(other.excerpt.map(bare)) : null;
  const lines = excerpt.map((text, index) => {
    const number = first + index;
    const line = [make("i", {}, String(number)), `${text.slice(Number.isFinite(indent) ? indent : 0)}\n`];
    if (number === marked) return make("mark", {}, ...line);
    return make("span", known === null || number < marked || known.has(bare(text)) ? {} : { class: "differs" }, ...line);
  });
  return make(
    "figure",
    {},
    make(
      "figcaption",
      {},
      make("b", {}, name),
      make("span", { class: "path", title: file }, make("bdi", {}, file)),
      make("span", { class: "path", title: pointer }, make("bdi", {}, pointer)),
    ),
    make("pre", { tabindex: "0", "aria-label": `${name}: lines of the definition` }, ...lines),
  );
}

/**
 * A line for comparison: where it is not the last any more, only a comma was added.
 * @param {string} line
 */
function bare(line) {
  return line.trim().replace(/,$/, "");
}
