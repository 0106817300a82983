// Draws the parts of the page of one resource type.

/**
 * @param {string[]} head
 * @param {Array<Array<Node | string>>} rows
 */
function plainTable(head, rows) {
  const cells = (/** @type {Array<Node | string>} */ row) => row.map((cell) => make("td", {}, cell));
  return make(
    "div",
    { class: "scroll" },
    make(
      "table",
      { class: "plain" },
      make("thead", {}, make("tr", {}, ...head.map((text) => make("th", { scope: "col" }, text)))),
      make("tbody", {}, ...rows.map((row) => make("tr", {}, ...cells(row)))),
    ),
  );
}

/**
 * A path that may be broken where one of its names ends.
 * @param {string} text
 */
function path(text) {
  return make("code", {}, ...text.split(/(?<=\/|~1)/).flatMap((name, index) => (index === 0 ? [name] : [make("wbr"), name])));
}

/** @param {string} text */
const code = (text) => make("code", {}, text);

/** @param {Type} type */
function glance(type) {
  const cards = atlas.capabilities.map(({ label, help }, index) => {
    const value = valueOf(type, index);
    return make(
      "div",
      { class: look(value), title: help },
      make("dt", {}, label),
      make("dd", {}, value.word, make("small", {}, share(value))),
    );
  });
  return make("dl", { class: "glance" }, ...cards);
}

/** @param {Operation[]} operations */
function operationsTable(operations) {
  const rows = operations.map((operation) => {
    if ("because" in operation) return [operation.name, make("span", { class: "faint" }, operation.because), "", "", ""];
    const { name, method, path: tail, success, end, inferred, place, operationId } = operation;
    const what = make("span", {}, path(`${method} …${tail}`));
    if (operationId !== null) what.append(make("br"), make("span", { class: "faint" }, operationId));
    const where = make(
      "span",
      {},
      path(`${place.file}:${place.line}`),
      make("br"),
      make("span", { class: "faint" }, path(`#${place.pointer}`)),
    );
    return [name, what, success.join(", "), `${end}${inferred ? " (inferred)" : ""}`, where];
  });
  return plainTable(["", "Request", "Success", "And then", "Where it is defined"], rows);
}

/**
 * @param {string} title
 * @param {Words | null} words
 */
function mapping(title, words) {
  const box = make("div", {}, make("h4", {}, title));
  if (words === null) box.append(make("p", {}, "Connections have none."));
  else {
    if (words.values.length > 0) {
      const rows = words.values.map(({ wire, meaning, declared }) => [
        code(wire),
        make("span", { class: meaning === wire ? "" : "translated" }, `→ ${meaning}`),
        declared ? "declared" : "known from the service",
      ]);
      box.append(plainTable(["On the wire", "For our callers", ""], rows));
    }
    const any = words.values.length === 0 ? "Declared as any text." : words.open ? "Other values may come." : "Declared as closed.";
    box.append(make("p", { class: "faint" }, `${any} What nobody knows is Unrecognized.`));
  }
  return box;
}

/** @param {Exchange} exchange */
function exchangeText({ method, path, request, status, headers, body }) {
  const json = (/** @type {unknown} */ value) => (value === null ? "" : `\n${JSON.stringify(value, null, 2)}`);
  const told = Object.entries(headers).map(([name, value]) => `\n${name}: ${value}`);
  const pre = (/** @type {string} */ label, /** @type {string} */ text) =>
    make("pre", { tabindex: "0", role: "region", "aria-label": label }, text);
  return make(
    "div",
    { class: "exchange" },
    pre(`Request ${method}`, `${method} ${path}${json(request)}`),
    pre(`Response ${status}`, `${status}${told.join("")}${json(body)}`),
  );
}

/** @param {Scene} scene */
function sceneDetails({ title, exchanges, refused }) {
  const summary = exchanges.map(({ method, status }) => `${method} ${status}`).join(", ");
  const details = make("details", {}, make("summary", {}, title, " ", make("span", { class: "faint" }, summary)));
  details.append(...exchanges.map(exchangeText));
  if (refused !== null) details.append(make("p", {}, refused));
  return details;
}

/**
 * @param {string} title
 * @param {string | null} text
 */
function listing(title, text) {
  if (text === null) return make("p", {}, make("b", {}, title), ": it has nothing to offer for this type.");
  return make(
    "figure",
    {},
    make("figcaption", {}, make("b", {}, title)),
    make("pre", { tabindex: "0", role: "region", "aria-label": title }, text),
  );
}

/** @param {Step} step */
function stepSection({ from, to, comparable, changes }) {
  const says = !comparable ? "not comparable" : changes.length === 0 ? "no change of meaning" : "";
  const heading = make("h4", {}, `${from} → ${to}`, make("small", { class: "faint" }, says));
  const items = changes.map(({ level, where, at, says: what, was, is }) => {
    const values = was === null && is === null ? "" : was === null || is === null ? (was ?? is ?? "") : `${was} → ${is}`;
    const item = make("li", { class: level }, make("span", { class: "badge" }, level), " ");
    if (at !== "") item.append(code(at), " ");
    item.append(what, ...(values === "" ? [] : [": ", code(values)]), " ", make("span", { class: "faint" }, where));
    return item;
  });
  return make("div", {}, heading, ...(items.length === 0 ? [] : [make("ul", { class: "changes" }, ...items)]));
}
