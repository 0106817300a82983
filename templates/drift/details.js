// Draws the findings of one pair.
/**
 * @typedef {Excerpt | null} Side
 * @typedef {{
 *   level: string, wire: string, consumer: string, code: string, oad: string | null, print: string, area: string,
 *   where: string, at: string, says: string, was: string | null, is: string | null, before: Side, after: Side }} Finding
 * @typedef {{ type: string, from: string, to: string, title: string, comparable: boolean, findings: Finding[] }} Pair
 * @typedef {{ summary: string, pairs: Pair[] }} Data
 */

/**
 * @param {Pair} pair
 * @param {Finding[]} findings those that fit the filter
 * @param {() => void} shut
 */
function pairDetails(pair, findings, shut) {
  const close = make("button", { type: "button", class: "plain", id: "close" }, "Close");
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
  // Lines can be held against each other where both sides show the same thing.
  const known = other?.pointer === found.pointer ? new Set(other.excerpt.map(bare)) : null;
  return definitionFigure(name, found, (text, number) => known !== null && number >= found.line && !known.has(bare(text)));
}

/**
 * A line for comparison: where it is not the last any more, only a comma was added.
 * @param {string} line
 */
function bare(line) {
  return line.trim().replace(/,$/, "");
}
