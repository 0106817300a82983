import { describe, expect, test } from "vitest";
import { compareContracts } from "../../generator/drift/compare.ts";
import type { Json, JsonObject } from "../../generator/lib/json.ts";
import { annotated, extracted, inlined, renamed, split } from "../support/arbitraries.ts";
import { brief, compared, contractIn, later } from "../support/drift.ts";
import type { Files } from "../support/reading.ts";
import { apiVersion, mapMembers, ref, response, vaultDocument, vaultFile, type VaultOptions } from "../support/swagger.ts";
import { connectionName, everywhere, onItems, properties, text, withNamed, withResponses } from "./fixtures/fixture.ts";

const document = vaultDocument({ version: later });
const asText = JSON.stringify(document);
const one = (changed: JsonObject, file = vaultFile): Files => ({ [file]: changed });
const rewritten = (from: string, to: string): Files => one(JSON.parse(asText.replaceAll(from, to)) as JsonObject);
const members = (change: (key: string, value: Json) => Json): Files => one(mapMembers(document, change) as JsonObject);

/** The definitions in a document of their own, some folders away. */
function moved(): Files {
  const file = "specification/common-types/resource-management/v5/types.json";
  const { definitions, ...rest } = document;
  const up = "../../../../../common-types/resource-management/v5/types.json";
  return {
    [vaultFile]: JSON.parse(JSON.stringify(rest).replaceAll('"#/definitions/', `"${up}#/definitions/`)) as JsonObject,
    [file]: { swagger: "2.0", info: { title: "", version: "5.0" }, paths: {}, definitions: definitions as JsonObject },
  };
}

/** The parameters of the document under names of their own, as common parameters are. */
function commonParameters(): Files {
  const parameters: JsonObject = {};
  const paths = mapMembers(document["paths"] as Json, (key, value) => {
    if (key !== "parameters" || !Array.isArray(value)) return value;
    return value.map((parameter) => {
      const { name, in: location } = parameter as { name: string; in: string };
      if (location === "body") return parameter;
      parameters[`${name}Parameter`] = { ...(parameter as JsonObject), "x-ms-parameter-location": "method" };
      return { $ref: `#/parameters/${name}Parameter` };
    });
  });
  return one({ ...document, paths, parameters });
}

const withCommon = (more: VaultOptions): Files => one(vaultDocument({ version: later, ...more }));
const readOnlyText: JsonObject = { type: "string", readOnly: true };

const refactorings: ReadonlyArray<readonly [title: string, files: Files]> = [
  ["definitions moved to common types", moved()],
  ["parameters moved to common parameters", commonParameters()],
  ["models written in place", one(inlined(document))],
  ["models by reference", one(extracted(document))],
  ["models put together by allOf", one(split(document))],
  ["definitions called otherwise", one(renamed(document))],
  ["operations called otherwise", members((key, value) => (key === "operationId" ? `Other${String(value)}` : value))],
  ["prose", one(annotated(document, "Says something else."))],
  ["parameters in another order", members((key, value) => (key === "parameters" && Array.isArray(value) ? value.toReversed() : value))],
  ["values of an enum in another order", members((key, value) => (key === "enum" && Array.isArray(value) ? value.toReversed() : value))],
  ["parameters of a path in other letters", rewritten("subscriptionId", "subscriptionID")],
  ["another folder", one(document, "specification/moved/resource-manager/Contoso.Vault/Vault/stable/2031-01-01/openapi.json")],
  [
    "type: object left out",
    members((key, value) => (key === "Connection" || key === "ErrorResponse" ? withoutType(value as JsonObject) : value)),
  ],
  ["what is consumed and produced", one({ ...document, consumes: ["application/json"], produces: ["application/json"] })],
  ["the name of the body", withCommon({ operations: { put: withNamed("parameters", { name: "connection" }) } })],
  [
    "x-ms-client-flatten",
    members((key, value) => (key === "properties" && isSchema(value) ? { ...(value as JsonObject), "x-ms-client-flatten": true } : value)),
  ],
  ["the name of an enum", members((key, value) => (key === "x-ms-enum" ? { ...(value as JsonObject), name: "Other" } : value))],
  ["format uuid on the subscription", withCommon({ operations: everywhere(withNamed("subscriptionId", { format: "uuid" })) })],
  ["minLength 1 on the subscription", withCommon({ operations: everywhere(withNamed("subscriptionId", { minLength: 1 })) })],
  [
    "what every resource group is asked for",
    withCommon({ operations: everywhere(withNamed("resourceGroupName", { minLength: 1, maxLength: 90, pattern: "^[-\\w\\._\\(\\)]+$" })) }),
  ],
  ["minLength 1 on the name of the connection", withCommon({ operations: onItems(withNamed(connectionName, { minLength: 1 })) })],
  ["the api-version as an enum", members((key, value) => (key === "parameters" ? enumerated(value) : value))],
  ["format arm-id on the id", members((key, value) => (key === "id" ? { ...(value as JsonObject), format: "arm-id" } : value))],
  [
    "read-only members of an object that only answers have",
    members((key, value) => (key === "requiredZoneNames" ? { ...(value as JsonObject), readOnly: true } : value)),
  ],
  [
    "an object marked read-only of which nothing could be written",
    withCommon({ definitions: properties({ privateEndpoint: { ...ref("PrivateEndpoint"), readOnly: true } }) }),
  ],
  [
    "what hangs below a private endpoint",
    withCommon({ definitions: { PrivateEndpoint: { type: "object", properties: { id: readOnlyText, subnet: ref("Connection") } } } }),
  ],
  [
    "the properties of a private endpoint, said to be anything",
    withCommon({ definitions: { PrivateEndpoint: { type: "object", properties: { id: readOnlyText, properties: { type: "object" } } } } }),
  ],
  ["a slash at the end of a path", rewritten('/privateEndpointConnections"', '/privateEndpointConnections/"')],
  ["the type of an enum left out", members((key, value) => (key === "Status" ? withoutType(value as JsonObject) : value))],
  ["a schema on an answer that has no body", withCommon({ operations: { delete: withResponses({ 204: response({ type: "object" }) }) } })],
];

function withoutType({ type: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

function isSchema(value: Json): boolean {
  return typeof (value as JsonObject)["$ref"] === "string";
}

function enumerated(parameters: Json): Json {
  return Array.isArray(parameters)
    ? parameters.map((item) => ((item as JsonObject)["name"] === "api-version" ? { ...apiVersion, enum: [later] } : item))
    : parameters;
}

describe("what keeps the meaning is no finding", () => {
  test.each(refactorings)("%s", (_, files) => {
    for (const [before, after] of [
      [one(vaultDocument()), files],
      [files, one(vaultDocument())],
    ] as const) {
      const { pair } = compareContracts(contractIn(before), contractIn(after));
      expect(pair.comparable).toBe(true);
      expect(pair.findings.map(brief)).toEqual([]);
    }
  });

  test("each of them changes the document", () => {
    for (const [title, files] of refactorings) expect([title, JSON.stringify(files)]).not.toEqual([title, JSON.stringify(one(document))]);
  });
});

describe("recursive models", () => {
  const nested = (inner: JsonObject): VaultOptions => ({
    definitions: { ...properties({ part: ref("Part") }), Part: { type: "object", properties: { name: text, part: inner } } },
  });

  test("a recursion that is unrolled once is the same model", () => {
    const unrolled: JsonObject = { type: "object", properties: { name: text, part: ref("Part") } };
    expect(compared(nested(ref("Part")), { version: later, ...nested(unrolled) }).findings).toEqual([]);
  });

  test("definitions that name each other twice, level below level, are compared as far as anybody would look", () => {
    const levels = Object.fromEntries(
      Array.from({ length: 60 }, (_, level): [string, JsonObject] => {
        const next = ref(level < 59 ? `Level${level + 1}` : "Status");
        return [`Level${level}`, { type: "object", properties: { left: next, right: next } }];
      }),
    );
    const deep: VaultOptions = { definitions: { ...properties({ part: { ...ref("Level0"), readOnly: true } }), ...levels } };
    expect(compared(deep, { version: later, ...deep }).findings).toEqual([]);
  });

  test("a change inside of one is found where it stands", () => {
    const changed: VaultOptions = {
      definitions: {
        ...properties({ part: ref("Part") }),
        Part: { type: "object", properties: { name: { type: "integer" }, part: ref("Part") } },
      },
    };
    expect(compared(nested(ref("Part")), { version: later, ...changed }).findings.map(({ code, at }) => [code, at])).toEqual([
      ["type-changed", "properties.part.name"],
    ]);
  });
});

describe("a definition that was rebuilt", () => {
  const limited: VaultOptions = { operations: everywhere(withNamed("vaultName", { pattern: "^[a-z]+$", maxLength: 24 })) };
  const rebuilt: VaultOptions = { version: later, root: { "x-origin": { operations: "elsewhere" } } };

  test("has lost limits, as far as anybody knows", () => {
    expect(compared(limited, rebuilt).findings).toEqual([]);
  });

  test("has the limits that it states", () => {
    expect(compared({}, { ...rebuilt, ...limited }).findings.map(({ code }) => code)).toEqual(["length-changed", "pattern-changed"]);
  });

  test("has only the operations of private link: that it lacks another one says nothing", () => {
    const published = vaultDocument();
    const paths = published["paths"] as JsonObject;
    const [item = ""] = Object.keys(paths).filter((path) => path.endsWith(`{${connectionName}}`));
    const state: JsonObject = { get: { operationId: "Status", parameters: [], responses: { 200: response(null) } } };
    const more = contractIn(one({ ...published, paths: { ...paths, [`${item}/operationsStatus/{id}`]: state } }));
    const plain = contractIn(one(vaultDocument({ version: later })));
    const again = contractIn(one(vaultDocument(rebuilt)));
    expect(compareContracts(more, plain).pair.findings.map(({ code }) => code)).toEqual(["operation-removed"]);
    expect(compareContracts(more, again).pair.findings).toEqual([]);
    expect(compareContracts(again, more).pair.findings).toEqual([]);
  });
});

describe("renamings", () => {
  test("are told apart from findings", () => {
    const files = members((key, value) => (key === "operationId" && value === "Connections_Get" ? "Connection_Read" : value));
    const { renamings } = compareContracts(contractIn(one(vaultDocument())), contractIn(files));
    expect(renamings).toMatchObject([{ what: "operationId", before: "Connections_Get", after: "Connection_Read" }]);
  });

  test("of definitions are found by what they stand for", () => {
    const { renamings } = compareContracts(contractIn(one(vaultDocument())), contractIn(one(renamed(document))));
    expect(renamings.map(({ what, before, after }) => [what, before, after])).toContainEqual(["definition", "Status", "Renamed/Status~"]);
  });
});
