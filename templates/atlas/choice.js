// What the page is made of, and which types fit what the reader asks for, in which order.
/**
 * @typedef {{ word: string, count: number, lacks: boolean }} Value
 * @typedef {{ key: string, label: string, help: string, values: Value[] }} Capability
 * @typedef {{ apiVersion: string, stability: string, provenance: string, module: string }} Version
 * @typedef {{ file: string, pointer: string, line: number }} Place
 * @typedef {{ name: string, because: string } | {
 *   name: string, operationId: string | null, method: string, path: string, success: number[], end: string,
 *   inferred: boolean, place: Place }} Operation
 * @typedef {{ open: boolean, values: Array<{ wire: string, meaning: string, declared: boolean }> }} Words
 * @typedef {{ method: string, path: string, request: unknown, status: number, headers: Record<string, string>, body: unknown }} Exchange
 * @typedef {{ title: string, exchanges: Exchange[], refused: string | null }} Scene
 * @typedef {{ level: string, where: string, at: string, says: string, was: string | null, is: string | null }} Change
 * @typedef {{ from: string, to: string, comparable: boolean, changes: Change[] }} Step
 * @typedef {{
 *   resourceType: string, packageName: string, client: string, apiVersion: string, versions: Version[], cells: number[],
 *   surprise: number, operations: Operation[], status: Words | null, provisioning: Words | null, deviations: string[],
 *   quirks: Array<{ id: string, rule: string, reason: string, evidence: string }>,
 *   definition: Array<Excerpt & { title: string }>, wire: Scene[],
 *   code: { client: string, facade: string | null, pec: string }, history: Step[] }} Type
 * @typedef {{ resourceType: string, packageName: string, client: string, apiVersion: string }} Consumer
 * @typedef {{ version: string, capabilities: Capability[], types: Type[], consumers: Consumer[] }} Atlas
 */

/**
 * What the reader asks for; the address holds it.
 * @typedef {{ search: string, only: string[], order: string, reverse: boolean }} Choice
 */

/** @type {Atlas} */
const atlas = readData();

/** Orders beside those by a capability. */
const orders = { surprise: "most unusual first", name: "by name" };

/**
 * How usual a value is: 0 what a quarter of all types has, 1 a tenth, 2 less, 3 the only one or two beside it.
 * @param {Value} value
 */
function rarity({ count }) {
  const share = count / atlas.types.length;
  return share >= 1 / 4 ? 0 : share >= 1 / 10 ? 1 : share >= 1 / 30 ? 2 : 3;
}

/**
 * @param {Type} type
 * @param {number} index of the capability
 */
function valueOf(type, index) {
  return /** @type {Value} */ (atlas.capabilities[index]?.values[type.cells[index] ?? 0]);
}

/** Everything that a search looks at, once for each type. */
const texts = new Map(
  atlas.types.map((type) => {
    const words = [type.status, type.provisioning].flatMap((map) => map?.values.map(({ wire }) => wire) ?? []);
    const versions = type.versions.map(({ apiVersion }) => apiVersion);
    const prose = [...type.deviations, ...type.quirks.flatMap(({ id, reason }) => [id, reason])];
    const cells = atlas.capabilities.map((_, index) => valueOf(type, index).word);
    const all = [type.resourceType, type.packageName, type.client, ...versions, ...words, ...cells, ...prose];
    return [type, all.join("\n").toLowerCase()];
  }),
);

/**
 * @param {Choice} choice
 * @returns {Type[]}
 */
function chosenTypes({ search, only, order, reverse }) {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const conditions = only.flatMap((condition) => {
    const [key, ...word] = condition.split(":");
    const index = atlas.capabilities.findIndex((capability) => capability.key === key);
    return index === -1 ? [] : [{ index, word: word.join(":") }];
  });
  const fitting = atlas.types.filter(
    (type) =>
      wanted.every((word) => texts.get(type)?.includes(word)) && conditions.every(({ index, word }) => valueOf(type, index).word === word),
  );
  const column = atlas.capabilities.findIndex(({ key }) => key === order);
  const weight = (/** @type {Type} */ type) => (column === -1 ? type.surprise : (type.cells[column] ?? 0));
  // Types come by name; a stable sort keeps them so where nothing else decides.
  const sorted = order === "name" ? fitting : fitting.toSorted((a, b) => weight(b) - weight(a));
  return reverse ? sorted.toReversed() : sorted;
}

/** @param {Choice} choice */
function addressOfChoice({ search, only, order, reverse }) {
  const parameters = new URLSearchParams();
  if (search !== "") parameters.set("search", search);
  for (const condition of only) parameters.append("only", condition);
  if (order !== "surprise") parameters.set("order", order);
  if (reverse) parameters.set("reverse", "1");
  return `#${parameters.size === 0 ? "" : `?${parameters}`}`;
}

/**
 * @param {string} address
 * @returns {Choice}
 */
function choiceIn(address) {
  const parameters = new URLSearchParams(address.replace(/^#\??/, ""));
  const order = parameters.get("order") ?? "surprise";
  const known = Object.hasOwn(orders, order) || atlas.capabilities.some(({ key }) => key === order);
  return {
    search: parameters.get("search") ?? "",
    only: parameters.getAll("only"),
    order: known ? order : "surprise",
    reverse: parameters.get("reverse") === "1",
  };
}

/** @param {Type} type */
function addressOf({ resourceType }) {
  return `#/${resourceType.split("/").map(encodeURIComponent).join("/")}`;
}

/**
 * @param {string} address
 * @returns {Type | undefined}
 */
function typeIn(address) {
  return address.startsWith("#/") ? atlas.types.find((type) => addressOf(type).toLowerCase() === address.toLowerCase()) : undefined;
}

/**
 * The look of a value: how rare it is, and whether it says that something is not there.
 * @param {Value} value
 */
function look(value) {
  return `r${rarity(value)}${value.lacks ? " lacks" : ""}`;
}

/** @param {Value} value */
function share({ count }) {
  return `${count} of ${atlas.types.length}`;
}
