import { describe, expect, test } from "vitest";
import { compareContracts } from "../../generator/drift/compare.ts";
import type { Finding } from "../../generator/drift/finding.ts";
import type { Json, JsonObject } from "../../generator/lib/json.ts";
import { annotated, documents, extracted, inlined, renamed, split } from "../support/arbitraries.ts";
import { brief, contractIn, inAnyOrder, mirrored, seen } from "../support/drift.ts";
import { fc } from "../support/properties.ts";
import { mapMembers, vaultFile } from "../support/swagger.ts";

function findings(before: JsonObject, after: JsonObject): readonly Finding[] {
  const { pair } = compareContracts(contractIn({ [vaultFile]: before }), contractIn({ [vaultFile]: after }));
  expect(pair.comparable).toBe(true);
  return pair.findings;
}

const shuffledParameters = (document: JsonObject): JsonObject =>
  mapMembers(document, (key, value) => (key === "parameters" && Array.isArray(value) ? value.toReversed() : value)) as JsonObject;

/** `inlined` never ends on circles; the others take any document. */
const refactorings = [
  extracted,
  split,
  renamed,
  shuffledParameters,
  (document: JsonObject) => annotated(document, "Another text."),
] as const;

describe("a document and itself", () => {
  test.each([false, true])("have no difference (circles: %s)", (circles) => {
    fc.assert(
      fc.property(documents({ circles }), (document) => {
        expect(findings(document, structuredClone(document))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("refactorings, one after the other", () => {
  test.each([false, true])("are silent both ways (circles: %s)", (circles) => {
    const steps = fc.shuffledSubarray([...refactorings], { minLength: 1 });
    fc.assert(
      fc.property(documents({ circles }), steps, fc.boolean(), (document, chain, flat) => {
        const start = flat && !circles ? inlined(document) : document;
        const changed = chain.reduce((value, step) => step(value), start);
        expect(findings(document, changed).map(brief)).toEqual([]);
        expect(findings(changed, document).map(brief)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("two documents that have little in common", () => {
  test.each([false, true])("differ in the same way from both sides (circles: %s)", (circles) => {
    fc.assert(
      fc.property(documents({ circles }), documents({ circles }), (a, b) => {
        expect(inAnyOrder(findings(b, a).map(seen))).toEqual(inAnyOrder(findings(a, b).map(mirrored)));
      }),
      { numRuns: 150 },
    );
  });

  test("have findings of their own: no two say the same", () => {
    fc.assert(
      fc.property(documents(), documents(), (a, b) => {
        const prints = findings(a, b).map(({ fingerprint }) => fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
      }),
      { numRuns: 150 },
    );
  });
});

type Mutation = readonly [code: Finding["code"], change: (document: JsonObject) => JsonObject];

const inOperation =
  (ending: string, method: string, change: (operation: JsonObject) => JsonObject) =>
  (document: JsonObject): JsonObject => ({
    ...document,
    paths: Object.fromEntries(
      Object.entries(document["paths"] as Record<string, JsonObject>).map(([path, item]) => [
        path,
        path.endsWith(ending) && item[method] !== undefined ? { ...item, [method]: change(item[method] as JsonObject) } : item,
      ]),
    ),
  });

const inDefinition =
  (name: string, change: (schema: JsonObject) => JsonObject) =>
  (document: JsonObject): JsonObject => {
    const definitions = document["definitions"] as Record<string, JsonObject>;
    return { ...document, definitions: { ...definitions, [name]: change(definitions[name] ?? {}) } };
  };

const connection = "/privateEndpointConnections/{privateEndpointConnectionName}";
const member = (schema: JsonObject, name: string, value: JsonObject): JsonObject => ({
  ...schema,
  properties: { ...(schema["properties"] as JsonObject), [name]: value },
});
const parametersOf = (operation: JsonObject): Json[] => operation["parameters"] as Json[];
const responsesOf = (operation: JsonObject): JsonObject => operation["responses"] as JsonObject;

/** Changes of meaning that any of the documents can meet. */
const mutations: readonly Mutation[] = [
  ["property-added", inDefinition("Connection", (schema) => member(schema, "freshMember", { type: "string", readOnly: true }))],
  ["property-added", inDefinition("ConnectionState", (schema) => member(schema, "freshMember", { type: "integer" }))],
  ["enum-value-added", inDefinition("ProvisioningState", (schema) => ({ ...schema, enum: [...(schema["enum"] as Json[]), "Fresh"] }))],
  ["enum-value-removed", inDefinition("ProvisioningState", (schema) => ({ ...schema, enum: (schema["enum"] as Json[]).slice(1) }))],
  ["enum-closed", inDefinition("ProvisioningState", (schema) => ({ ...schema, "x-ms-enum": { name: "P", modelAsString: false } }))],
  ["type-changed", inDefinition("Connection", (schema) => member(schema, "name", { type: "boolean", readOnly: true }))],
  [
    "nullable-changed",
    inDefinition("Connection", (schema) => member(schema, "name", { type: "string", readOnly: true, "x-nullable": true })),
  ],
  ["required-changed", inDefinition("Connection", (schema) => ({ ...schema, required: ["name"] }))],
  ["property-added", inDefinition("LinkResource", (schema) => member(schema, "freshMember", { type: "string" }))],
  [
    "response-added",
    inOperation(connection, "put", (operation) => ({ ...operation, responses: { ...responsesOf(operation), 202: { description: "" } } })),
  ],
  [
    "response-removed",
    inOperation(connection, "delete", (operation) => ({
      ...operation,
      responses: { 200: { description: "" }, default: responsesOf(operation)["default"] as Json },
    })),
  ],
  [
    "final-state-changed",
    inOperation(connection, "put", (operation) => ({
      ...operation,
      "x-ms-long-running-operation-options": { "final-state-via": "location" },
    })),
  ],
  [
    "header-added",
    inOperation(connection, "delete", (operation) => ({
      ...operation,
      responses: { ...responsesOf(operation), 200: { description: "", headers: { Location: { type: "string" } } } },
    })),
  ],
  [
    "parameter-added",
    inOperation(connection, "get", (operation) => ({
      ...operation,
      parameters: [...parametersOf(operation), { name: "$expand", in: "query", type: "string" }],
    })),
  ],
  [
    "pattern-changed",
    inOperation(connection, "delete", (operation) => ({
      ...operation,
      parameters: parametersOf(operation).map((parameter) =>
        (parameter as JsonObject)["name"] === "privateEndpointConnectionName"
          ? { ...(parameter as JsonObject), pattern: "^a$" }
          : parameter,
      ),
    })),
  ],
  [
    "paging-changed",
    inOperation("/privateLinkResources", "get", (operation) => ({ ...operation, "x-ms-pageable": { nextLinkName: "next" } })),
  ],
  [
    "error-removed",
    inOperation("/privateLinkResources", "get", (operation) => ({
      ...operation,
      responses: { 200: responsesOf(operation)["200"] as Json },
    })),
  ],
];

describe("changes of meaning", () => {
  test.each(mutations)("%s is found in whatever document, and nothing else is", (code, change) => {
    fc.assert(
      fc.property(documents(), (document) => {
        expect(findings(document, change(document)).map((finding) => finding.code)).toEqual([code]);
      }),
      { numRuns: 40 },
    );
  });

  test("several at once are found however the document is refactored meanwhile", () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: mutations.length - 1 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(documents(), some, fc.constantFrom(...refactorings), (document, chosen, refactor) => {
        const changes = chosen.map((index) => mutations[index] as Mutation);
        const mutated = changes.reduce((value, [, change]) => change(value), document);
        const plain = findings(document, mutated).map(brief);
        expect(findings(document, refactor(mutated)).map(brief)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });
});
