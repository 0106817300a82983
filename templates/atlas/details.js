// The page of one resource type.

/**
 * @param {Type} type
 * @param {{ list: string, before: Type | undefined, after: Type | undefined }} around
 */
function typeDetails(type, { list, before, after }) {
  const step = (/** @type {Type | undefined} */ other, /** @type {string} */ word) =>
    other === undefined ? [] : [make("a", { href: addressOf(other) }, `${word}: ${shortName(other)}`)];
  const sections = sectionsOf(type).map(([title, ...inside]) => make("section", {}, make("h3", { tabindex: "-1" }, title), ...inside));
  const contents = sections.map((section) => {
    const heading = section.querySelector("h3");
    const button = make("button", { type: "button", class: "plain" }, heading?.textContent ?? "");
    button.addEventListener("click", () => {
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
    return button;
  });
  return [
    make(
      "nav",
      { "aria-label": "Resource types", class: "around" },
      make("a", { href: list, id: "back" }, "← All types"),
      ...step(before, "Before"),
      ...step(after, "Next"),
    ),
    make("header", {}, make("h2", { id: "type", tabindex: "-1" }, type.resourceType), versionsLine(type)),
    make("nav", { "aria-label": "On this page", class: "contents" }, ...contents),
    ...sections,
  ];
}

/** @param {Type} type */
function versionsLine({ packageName, client, apiVersion, versions }) {
  const also = versions.filter((version) => version.apiVersion !== apiVersion);
  const say = (/** @type {Version} */ version) => `${version.apiVersion}${version.provenance === "derived" ? " (derived)" : ""}`;
  const current = versions.find((version) => version.apiVersion === apiVersion);
  const line = make("p", {}, code(client), " of ", code(packageName), ` speaks ${current === undefined ? apiVersion : say(current)}`);
  if (also.length > 0)
    line.append("; also ", ...also.flatMap((version, index) => [index === 0 ? "" : ", ", `${say(version)} as `, code(version.module)]));
  line.append(".");
  return line;
}

/**
 * @param {Type} type
 * @returns {Array<[string, ...Node[]]>}
 */
function sectionsOf(type) {
  const deviations = type.deviations.map((text) => make("li", {}, text));
  const quirks = type.quirks.map(({ id, rule, reason, evidence }) =>
    make("li", {}, reason, make("br"), make("span", { class: "faint" }, code(id), ` ${rule}, evidence `, code(evidence))),
  );
  const plain = type.deviations.length + type.quirks.length === 0;
  const scenes = type.wire.map(sceneDetails);
  // A decision is what people come for.
  const decision = scenes[type.wire.findIndex(({ exchanges }) => exchanges.some(({ method }) => method === "PUT" || method === "PATCH"))];
  if (decision !== undefined) decision.open = true;
  return [
    ["At a glance", glance(type)],
    ["Operations", operationsTable(type.operations)],
    [
      "What the words mean",
      make("div", { class: "pair" }, mapping("Status", type.status), mapping("Provisioning state", type.provisioning)),
    ],
    [
      "Deviations and quirks",
      ...(plain ? [make("p", {}, "None: it does what most others do.")] : []),
      ...(deviations.length === 0 ? [] : [make("ul", {}, ...deviations)]),
      ...(quirks.length === 0 ? [] : [make("h4", {}, "Written down by us"), make("ul", {}, ...quirks)]),
    ],
    [
      "On the wire",
      make(
        "p",
        { class: "faint" },
        "What our client sends, and what the simulator answers: asked when this page was made. Bodies are indented here.",
      ),
      ...scenes,
    ],
    [
      "Code to use it",
      listing(`Typed client: ${type.packageName}`, type.code.client),
      listing("Client of all types: @pecgen/client", type.code.facade),
      listing("Command line: pec", type.code.pec),
    ],
    [
      "Lines of the definition",
      make(
        "div",
        { class: "pair" },
        ...type.definition.map((found) => definitionFigure(found.title, { ...found, file: `${found.file}:${found.line}` })),
      ),
    ],
    [
      "History",
      ...(type.history.length === 0 ? [make("p", {}, "Only one api-version is kept.")] : type.history.toReversed().map(stepSection)),
    ],
  ];
}
