// What pages of ours share. All texts come from definitions: they are only ever set as text.
/** @typedef {{ file: string, pointer: string, line: number, excerpt: string[], first: number }} Excerpt */

/** @type {<K extends keyof HTMLElementTagNameMap>(name: K, attributes?: Record<string, string>, ...inside: Array<Node | string>) => HTMLElementTagNameMap[K]} */
function make(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** @type {<T extends HTMLElement>(id: string, of: { new (): T }) => T} */
function part(id, of) {
  const found = document.getElementById(id);
  if (!(found instanceof of)) throw new Error(`There is no ${id}`);
  return found;
}

/** What the page was made with. */
function readData() {
  return JSON.parse(part("data", HTMLScriptElement).textContent ?? "{}");
}

/**
 * Lines of a definition with the one that is meant, below their place.
 * @param {string} name
 * @param {Excerpt} found
 * @param {(text: string, number: number) => boolean} differs whether a line stands out
 */
function definitionFigure(name, { file, pointer, excerpt, first, line: marked }, differs = () => false) {
  const indent = Math.min(...excerpt.filter((text) => text.trim() !== "").map((text) => text.search(/\S/)));
  const lines = excerpt.map((text, index) => {
    const number = first + index;
    const line = [make("i", {}, String(number)), `${text.slice(Number.isFinite(indent) ? indent : 0)}\n`];
    if (number === marked) return make("mark", {}, ...line);
    return make("span", differs(text, number) ? { class: "differs" } : {}, ...line);
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
    make("pre", { tabindex: "0", role: "region", "aria-label": `${name}: lines of the definition` }, ...lines),
  );
}
