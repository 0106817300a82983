import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { propertyOf } from "../../../generator/model/schema.ts";
import type { ObjectModel, PropertyModel } from "../../../generator/model/types.ts";
import type { QuirkRule } from "../../../generator/quirks/types.ts";
import { quirk } from "../../support/quirks.ts";
import { modelOf } from "../../support/reading.ts";
import { body, ref, response, vaultDocument, type VaultOptions } from "../../support/swagger.ts";

const text: JsonObject = { type: "string" };

describe("types", () => {
  const typeOf = (schema: JsonObject, definitions: Record<string, JsonObject> = {}): PropertyModel => {
    const Connection = { type: "object", properties: { probe: schema, properties: ref("ConnectionProperties") } };
    return propertyOf(modelOf(vaultDocument({ definitions: { ...definitions, Connection } })).connection, "probe") as PropertyModel;
  };

  test.each<[JsonObject, object]>([
    [{ type: "string" }, { kind: "string", format: null, constraints: null }],
    [
      { type: "string", format: "uuid", maxLength: 3 },
      { kind: "string", format: "uuid", constraints: { pattern: null, minLength: null, maxLength: 3, minimum: null, maximum: null } },
    ],
    [
      { type: "integer", format: "int64" },
      { kind: "number", format: "int64" },
    ],
    [{ type: "number" }, { kind: "number", format: null }],
    [
      { type: "integer", enum: [1, 2] },
      { kind: "number", format: null },
    ],
    [{ type: "boolean" }, { kind: "boolean" }],
    [{ type: "boolean", enum: [true] }, { kind: "boolean" }],
    [
      { type: "string", enum: [null] },
      { kind: "string", format: null, constraints: null },
    ],
    [
      { type: "string", enum: ["a"] },
      { kind: "enum", values: ["a"], open: false },
    ],
    [
      { enum: ["a"], "x-ms-enum": { modelAsString: true } },
      { kind: "enum", values: ["a"], open: true },
    ],
    [
      { type: "array", items: { type: "boolean" } },
      { kind: "array", items: { kind: "boolean" } },
    ],
    [{ type: "array" }, { kind: "array", items: { kind: "unknown" } }],
    [{ additionalProperties: { type: "integer" } }, { kind: "map", values: { kind: "number", format: null } }],
    [{ type: "object" }, { kind: "unknown" }],
    [{}, { kind: "unknown" }],
    [
      { properties: { a: text } },
      {
        kind: "object",
        properties: [
          { name: "a", required: false, readOnly: false, nullable: false, type: { kind: "string", format: null, constraints: null } },
        ],
      },
    ],
  ])("%j", (schema, type) => expect(typeOf(schema).type).toEqual(type));

  test("flags of a property", () => {
    expect(typeOf({ ...text, readOnly: true, "x-nullable": true })).toMatchObject({ readOnly: true, nullable: true, required: false });
  });

  test("a model that reaches itself is cut there", () => {
    const found = typeOf(ref("Tree"), { Tree: { properties: { name: text, children: { type: "array", items: ref("Tree") } } } });
    expect(propertyOf(found.type, "children")?.type).toEqual({ kind: "array", items: { kind: "unknown" } });
    expect(propertyOf(found.type, "name")?.type.kind).toBe("string");
  });

  test("what hangs below a private endpoint is another resource's and left open", () => {
    const model = modelOf(
      vaultDocument({
        definitions: {
          PrivateEndpoint: {
            type: "object",
            properties: { id: text, network: { properties: { subnet: ref("PrivateEndpoint") } }, zones: { type: "array", items: text } },
          },
        },
      }),
    );
    const endpoint = propertyOf(model.connection, "properties", "privateEndpoint")?.type as ObjectModel;
    expect(endpoint.properties.map(({ name, type }) => [name, type.kind])).toEqual([
      ["id", "string"],
      ["network", "unknown"],
      ["zones", "unknown"],
    ]);
  });

  test("models of private link resources come from the list, else from the single one", () => {
    expect(propertyOf(modelOf(vaultDocument()).privateLinkResource, "properties", "groupId")?.readOnly).toBe(true);
    expect(modelOf(vaultDocument({ operations: { links: null } })).privateLinkResource?.properties.map(({ name }) => name)).toEqual([
      "id",
      "name",
      "properties",
    ]);
    expect(modelOf(vaultDocument({ operations: { links: null, link: null } })).privateLinkResource).toBeNull();
  });
});

describe("deviations", () => {
  const ids = (options: VaultOptions, rules: QuirkRule[] = []): string[] =>
    modelOf(vaultDocument(options), { quirks: rules.map((rule) => quirk(rule)) }).deviations.map(({ id }) => id);
  const flagged = { "x-ms-long-running-operation": true };
  const state = (properties: JsonObject, required: string[] = []): VaultOptions => ({
    definitions: { ConnectionState: { type: "object", properties, required } },
  });
  const all = { status: ref("Status"), description: text, actionsRequired: text };
  const nextLink: JsonObject = { type: "object", properties: { value: { type: "array", items: ref("Connection") }, nextLink: text } };

  test("the common shape has none", () => expect(ids({})).toEqual([]));

  test.each<[string, VaultOptions]>([
    ["derived", { root: { "x-origin": {} } }],
    ["no-list", { operations: { list: null } }],
    ["no-get", { operations: { get: null } }],
    ["no-update", { operations: { put: null } }],
    ["no-delete", { operations: { delete: null } }],
    ["no-list-private-link-resources", { operations: { links: null } }],
    ["no-get-private-link-resource", { operations: { link: null } }],
    ["list-array", { operations: { list: { responses: { 200: response({ type: "array", items: ref("Connection") }) } } } }],
    ["list-undeclared-next", { operations: { list: { "x-ms-pageable": { nextLinkName: null } } } }],
    ["links-undeclared-next", { operations: { links: { responses: { 200: response(nextLink) } } } }],
    ["update-patch", { operations: { put: null, patch: {} } }],
    ["description-required", state(all, ["description"])],
    ["description-forbidden", state({ ...all, description: { ...text, readOnly: true } })],
    ["update-unflagged", { operations: { put: { responses: { 200: response("Connection"), 202: response(null) } } } }],
    ["update-no-accepted", { operations: { put: flagged } }],
    ["update-created-only", { operations: { put: { responses: { 201: response("Connection") } } } }],
    ["delete-no-accepted", { operations: { delete: flagged } }],
    ["status-free", { definitions: { Status: text } }],
    [
      "status-no-disconnected",
      { definitions: { Status: { ...text, enum: ["Pending", "Approved", "Rejected"], "x-ms-enum": { modelAsString: true } } } },
    ],
    ["status-closed", { definitions: { Status: { ...text, enum: ["Pending", "Approved", "Rejected", "Disconnected"] } } }],
    [
      "no-provisioning-state",
      {
        definitions: {
          ConnectionProperties: { type: "object", properties: { privateLinkServiceConnectionState: ref("ConnectionState") } },
        },
      },
    ],
    ["no-actions-required", state({ status: ref("Status"), description: text })],
    ["errors-flat", { definitions: { ErrorResponse: { type: "object", properties: { code: text } } } }],
  ])("%s and no other", (id, options) => expect(ids(options)).toEqual([id]));

  test("errors that nobody declares", () => {
    const bare = ({ responses, ...operation }: JsonObject): JsonObject => {
      const { default: _, ...rest } = responses as JsonObject;
      return { ...operation, responses: rest };
    };
    expect(ids({ operations: { list: bare, get: bare, put: bare, delete: bare, links: bare, link: bare } })).toEqual(["errors-undeclared"]);
  });

  test("private link resources only: nothing is said of connections that are not there", () => {
    expect(ids({ operations: { list: null, get: null, put: null, delete: null, link: null } })).toEqual([
      "no-connections",
      "no-get-private-link-resource",
    ]);
  });

  test("a quirk is one, by its reason; what a client is called is none", () => {
    expect(ids({}, [{ rule: "status.map", set: { Succeeded: "Approved" } }])).toEqual(["contoso-quirk"]);
    expect(ids({}, [{ rule: "name.override", set: { singular: "Box" } }])).toEqual([]);
    expect(ids({ operations: { put: null, patch: {} } }, [{ rule: "update.method", set: { verb: "patch" } }])).toEqual(["contoso-quirk"]);
  });

  test("each is a sentence that stands alone", () => {
    const { deviations } = modelOf(
      vaultDocument({
        root: { "x-origin": {} },
        operations: { list: null, get: null, put: { parameters: [body({ type: "object" })] }, delete: flagged, links: null, link: null },
        definitions: { Status: text, ErrorResponse: { properties: { code: text } } },
      }),
    );
    expect(deviations.length).toBeGreaterThan(7);
    for (const { text: sentence } of deviations) expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
  });
});
