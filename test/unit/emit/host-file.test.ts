import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { alternatives } from "../../../generator/emit/wire-types.ts";
import { verifySyntax } from "../../../generator/publish/verify.ts";
import type { QuirkRule } from "../../../generator/quirks/types.ts";
import { quirk } from "../../support/quirks.ts";
import { emitted, textOf } from "../../support/reading.ts";
import { apiVersion, body, pathParameter, ref, response, vaultDocument, vaultFile, type VaultOptions } from "../../support/swagger.ts";
import { declarationOf, run, syntaxErrors } from "../../support/syntax.ts";

const text: JsonObject = { type: "string" };
const host = (options: VaultOptions = {}, rules: QuirkRule[] = []): string =>
  textOf(emitted({ [vaultFile]: vaultDocument(options) }, { quirks: rules.map((rule) => quirk(rule)) }), "src/vaults.ts");

/** Names of the methods of the client, in order. */
const methods = (source: string): string[] => [...source.matchAll(/^ {2}(?!constructor)(\w+)\(/gm)].map(([, name]) => name as string);
/** On one line, however it is broken. */
const signature = (source: string, name: string): string => {
  const [, parameters = "", result = ""] = new RegExp(`^ {2}${name}\\(([^]*?)\\): (.*) \\{$`, "m").exec(source) ?? [];
  return `${name}(${parameters.trim().replace(/,$/, "").replaceAll(/\n\s*/g, " ")}): ${result}`;
};
/** Names of the types of the runtime that it imports. */
const imports = (source: string): string[] => /^import type \{([^}]*)\} from "@pecgen\/core/m.exec(source)?.[1]?.match(/\w+/g) ?? [];
const descriptor = (source: string): Record<string, unknown> =>
  run(source, { "@pecgen/core/codegen/v1": { HostClient: class {} } })["vaultDescriptor"] as Record<string, unknown>;

describe("a client has the methods that its definition allows", () => {
  const all = [
    "list",
    "get",
    "update",
    "approve",
    "reject",
    "delete",
    "listPrivateLinkResources",
    "getPrivateLinkResource",
    "resumeOperation",
  ];
  test("all of them", () => expect(methods(host())).toEqual(all));
  test.each<[string, VaultOptions["operations"], string[]]>([
    ["without a list", { list: null }, ["list"]],
    ["without a read", { get: null }, ["get"]],
    ["without an update", { put: null }, ["update", "approve", "reject"]],
    [
      "with an update of tags alone",
      { put: null, patch: { parameters: [body({ properties: { tags: { additionalProperties: text } } })] } },
      ["update", "approve", "reject"],
    ],
    ["without a removal", { delete: null }, ["delete"]],
    ["without link resources", { links: null, link: null }, ["listPrivateLinkResources", "getPrivateLinkResource"]],
  ])("%s", (_, operations, missing) =>
    expect(methods(host({ operations: operations ?? {} }))).toEqual(all.filter((name) => !missing.includes(name))),
  );
});

describe("what a method takes and gives", () => {
  test("lists give pages of connections", () => {
    expect(signature(host(), "list")).toBe(
      "list(target: VaultTarget, options: ListOptions = {}): PagedAsyncIterableIterator<VaultPrivateEndpointConnection>",
    );
  });
  test("updates give an operation to await", () => {
    expect(signature(host(), "update")).toBe(
      "update(target: VaultTarget, connectionName: string, body: VaultPrivateEndpointConnectionUpdate, options: UpdateOptions = {}): ConnectionOperation<VaultPrivateEndpointConnection>",
    );
  });
  test("a connection that nothing is declared of is unknown to all of them", () => {
    const emission = emitted({ [vaultFile]: vaultDocument({ operations: { get: { responses: { 200: response({ type: "object" }) } } } }) });
    const source = textOf(emission, "src/vaults.ts");
    expect(source).not.toMatch(/\bVaultPrivateEndpointConnection\b/);
    for (const name of ["update", "approve", "reject"]) expect(signature(source, name)).toContain("): ConnectionOperation<unknown>");
    expect(signature(source, "list")).toContain("): PagedAsyncIterableIterator<unknown>");
    expect(textOf(emission, "contoso-vault/README.md")).toContain("console.log(connection);");
  });
  test.each<[string, VaultOptions, string]>([
    ["can be given", {}, "options: DecisionOptions = {}"],
    [
      "has to be given",
      {
        definitions: {
          ConnectionState: { type: "object", properties: { status: ref("Status"), description: text }, required: ["description"] },
        },
      },
      "options: DecisionOptions & { description: string }",
    ],
    [
      "cannot be given",
      { definitions: { ConnectionState: { type: "object", properties: { status: ref("Status") } } } },
      'options: Omit<DecisionOptions, "description"> = {}',
    ],
  ])("a description that %s", (_, options, expected) => {
    for (const name of ["approve", "reject"]) expect(signature(host(options), name)).toContain(expected);
  });
  test("only what is used is imported", () => {
    const source = host({ operations: { list: null, put: null, delete: null, links: null, link: null } });
    expect(imports(source)).toEqual(["CallOptions", "HostClientOptions", "HostDescriptor", "TokenCredential"]);
  });
});

describe("types", () => {
  test("what is read-only cannot be set, what is not required may be missing", () => {
    expect(declarationOf(host(), "VaultPrivateEndpointConnection")).toBe(
      "export interface VaultPrivateEndpointConnection { readonly id?: string; readonly name?: string; readonly type?: string; properties?: VaultConnectionProperties; }",
    );
    expect(declarationOf(host(), "VaultConnectionProperties")).toContain("privateLinkServiceConnectionState: VaultConnectionState;");
  });

  test("statuses are a union that is open or closed as declared", () => {
    expect(declarationOf(host(), "VaultConnectionStatus")).toBe(
      'export type VaultConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});',
    );
    expect(declarationOf(host({ definitions: { Status: { ...text, enum: ["Pending"] } } }), "VaultConnectionStatus")).toBe(
      'export type VaultConnectionStatus = "Pending";',
    );
    expect(declarationOf(host({ definitions: { Status: text } }), "VaultConnectionStatus")).toBe(
      "export type VaultConnectionStatus = string;",
    );
  });

  test("a target is an id or its names; the subscription can come from the client", () => {
    expect(
      declarationOf(
        host({
          operations: {
            list: (operation) => ({ ...operation, parameters: [pathParameter("vaultName", { minLength: 3, pattern: "^[a-z]+$" })] }),
          },
        }),
        "VaultTarget",
      ),
    ).toContain(
      "subscriptionId?: string; resourceGroupName: string; /** 3 to any number of characters, pattern `^[a-z]+$`. */ vaultName: string;",
    );
  });

  test("types of one shape are declared once, of two shapes twice", () => {
    const pair = (more: JsonObject): JsonObject => ({ type: "object", properties: { x: text, ...more } });
    const source = (second: JsonObject): string =>
      host({
        definitions: {
          ConnectionProperties: {
            type: "object",
            properties: {
              privateLinkServiceConnectionState: ref("ConnectionState"),
              detail: pair({}),
              other: { type: "object", properties: { detail: second } },
            },
          },
        },
      });
    expect(source(pair({})).match(/export interface Vault\w*Detail/g)).toEqual(["export interface VaultDetail"]);
    expect(source(pair({ y: text })).match(/export interface Vault\w*Detail/g)).toEqual([
      "export interface VaultDetail",
      "export interface VaultConnectionDetail",
    ]);
  });

  test("the common metadata of resources is not declared anew", () => {
    const identity = { ...text, enum: ["User", "Application", "ManagedIdentity", "Key"], "x-ms-enum": { modelAsString: true } };
    const SystemData = {
      type: "object",
      properties: {
        createdBy: text,
        createdByType: identity,
        createdAt: { ...text, format: "date-time" },
        lastModifiedBy: text,
        lastModifiedByType: identity,
        lastModifiedAt: { ...text, format: "date-time" },
      },
    };
    const Connection = {
      type: "object",
      properties: { properties: ref("ConnectionProperties"), systemData: { ...ref("SystemData"), readOnly: true } },
    };
    const source = host({ definitions: { SystemData, Connection } });
    expect(imports(source)).toContain("SystemData");
    expect(declarationOf(source, "VaultPrivateEndpointConnection")).toContain("readonly systemData?: SystemData;");
    const { createdAt: _, ...without } = SystemData.properties;
    expect(host({ definitions: { SystemData: { type: "object", properties: without }, Connection } })).toContain(
      "export interface VaultSystemData",
    );
  });

  test.each<[readonly string[], boolean, readonly string[]]>([
    [[], true, ["string"]],
    [[], false, ["string"]],
    [["a"], false, ['"a"']],
    [["a", 'b"'], true, ['"a"', '"b\\""', "(string & {})"]],
  ])("the alternatives of %j, open: %s", (values, open, expected) => expect(alternatives(values, open)).toEqual(expected));
});

describe("the descriptor", () => {
  test("is data that says what the runtime needs", () => {
    expect(descriptor(host())).toEqual({
      resourceType: "Contoso.Vault/vaults",
      apiVersions: ["2030-01-01"],
      target: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vaultName}",
      operations: {
        list: {
          operationId: "Connections_List",
          method: "GET",
          path: "/privateEndpointConnections",
          success: [200],
          paging: { items: "value", next: "nextLink" },
        },
        get: {
          operationId: "Connections_Get",
          method: "GET",
          path: "/privateEndpointConnections/{privateEndpointConnectionName}",
          success: [200],
        },
        update: {
          operationId: "Connections_Update",
          method: "PUT",
          path: "/privateEndpointConnections/{privateEndpointConnectionName}",
          success: [200],
          body: { id: false, description: "optional" },
        },
        delete: {
          operationId: "Connections_Delete",
          method: "DELETE",
          path: "/privateEndpointConnections/{privateEndpointConnectionName}",
          success: [200, 204],
        },
        listPrivateLinkResources: {
          operationId: "Links_List",
          method: "GET",
          path: "/privateLinkResources",
          success: [200],
          paging: { items: "value", next: null },
        },
        getPrivateLinkResource: { operationId: "Links_Get", method: "GET", path: "/privateLinkResources/{groupName}", success: [200] },
      },
      status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
      provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
      errors: "arm",
    });
  });

  test("has what only some have", () => {
    const found = descriptor(
      host(
        {
          operations: {
            list: ({ "x-ms-pageable": _, ...operation }) => ({
              ...operation,
              parameters: [apiVersion, { name: "$top", in: "query", ...text }, { name: "x-ms-id", in: "header", ...text }],
              responses: { 200: response({ type: "array", items: ref("Connection") }) },
            }),
            put: { "x-ms-long-running-operation": true, "x-ms-long-running-operation-options": { "final-state-via": "location" } },
          },
          definitions: {
            ConnectionProperties: { type: "object", properties: { privateLinkServiceConnectionState: ref("ConnectionState") } },
          },
        },
        [
          { rule: "list.fromTarget", set: { items: "properties.connections", apiVersion: "2029-01-01" } },
          { rule: "update.body", set: { id: true, description: "required" } },
          { rule: "status.map", set: { Succeeded: "Approved" } },
          { rule: "response.success", set: { operation: "delete", codes: [404] } },
        ],
      ),
    );
    expect(found).toMatchObject({
      operations: {
        list: { query: ["$top"], headers: ["x-ms-id"], paging: { items: null, next: null } },
        update: { longRunning: { finalStateVia: "location" }, body: { id: true, description: "required" } },
        delete: { success: [200, 204, 404] },
      },
      status: { Succeeded: "Approved" },
      provisioning: null,
      listFromTarget: { items: "properties.connections", apiVersion: "2029-01-01" },
    });
  });
});

describe("a package", () => {
  const closed: VaultOptions = { definitions: { Status: { ...text, enum: ["Pending", "Approved", "Rejected"] } } };
  const emission = emitted({
    "1.json": vaultDocument({ version: "2028-01-01", ...closed }),
    "2.json": vaultDocument({ version: "2029-01-01" }),
    "3.json": vaultDocument({ version: "2030-01-01" }),
    "4.json": vaultDocument({ target: "Contoso.Vault/boxes/{boxName}", version: "2028-01-01" }),
  });

  test("has a file for each surface and an entry for each version", () => {
    expect(emission.files.map(({ path }) => path).filter((path) => path.startsWith("providers/"))).toEqual([
      "providers/contoso-vault/package.json",
      "providers/contoso-vault/README.md",
      "providers/contoso-vault/src/index.ts",
      "providers/contoso-vault/src/boxes.ts",
      "providers/contoso-vault/src/vaults.ts",
      "providers/contoso-vault/src/vaults-2028-01-01.ts",
      "providers/contoso-vault/src/versions/2030-01-01.ts",
      "providers/contoso-vault/src/versions/2029-01-01.ts",
      "providers/contoso-vault/src/versions/2028-01-01.ts",
    ]);
    const { name, exports } = JSON.parse(textOf(emission, "contoso-vault/package.json")) as { name: string; exports: object };
    expect(name).toBe("@pecgen/contoso-vault");
    expect(Object.keys(exports)).toEqual([".", "./2030-01-01", "./2029-01-01", "./2028-01-01", "./package.json"]);
  });

  test("each entry has the types of that version, and calls it", () => {
    const entry = (version: string): string => textOf(emission, `versions/${version}.ts`);
    for (const version of ["2028-01-01", "2029-01-01", "2030-01-01"]) expect(syntaxErrors(entry(version))).toEqual([]);
    expect(entry("2030-01-01")).toContain('from "../vaults.ts"');
    expect(entry("2030-01-01")).not.toContain("boxes");
    expect(entry("2029-01-01")).toContain('"2029-01-01"');
    expect(entry("2028-01-01")).toContain('from "../vaults-2028-01-01.ts"');
    expect(entry("2028-01-01")).toContain('export * from "../boxes.ts"');
  });

  test("the registry knows every version of every type", () => {
    const registry = textOf(emission, "registry/index.ts");
    type Entry = { apiVersions: string[]; target: string; others?: Entry[] };
    const { registry: entries } = run(registry, {}) as { registry: Record<string, Entry> };
    const shown = Object.entries(entries).map(([type, { apiVersions, target, others = [] }]) => ({
      type,
      target,
      versions: [apiVersions, ...others.map((other) => other.apiVersions)],
    }));
    expect(shown).toEqual([
      { type: "Contoso.Vault/boxes", target: "boxName", versions: [["2028-01-01"]] },
      { type: "Contoso.Vault/vaults", target: "vaultName", versions: [["2030-01-01", "2029-01-01"], ["2028-01-01"]] },
    ]);
  });

  test("the overview has a row for every type", () => {
    const rows = textOf(emission, "COVERAGE.md")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain(
      "| `Contoso.Vault/vaults` | `@pecgen/contoso-vault` | `2030-01-01` | `2029-01-01`, `2028-01-01` | L G U D R r |",
    );
  });
});

test("definitions without any resource type give files that parse", async () => {
  expect(await verifySyntax(emitted({}).files)).toEqual([]);
});

test("two types of a package whose properties would make types of one name do not export it twice", () => {
  const of = (property: string): JsonObject => ({
    type: "object",
    properties: {
      [property]: { type: "object", properties: { [property]: { type: "string" } } },
      privateLinkServiceConnectionState: ref("ConnectionState"),
    },
  });
  const { files } = emitted({
    "a.json": vaultDocument({ definitions: { ConnectionProperties: of("fooBar") } }),
    "b.json": vaultDocument({ target: "Contoso.Vault/vaultFoos/{v}", definitions: { ConnectionProperties: of("bar") } }),
  });
  const modules = [...textOf({ files }, "src/index.ts").matchAll(/^export \* from "\.\/(.+)";$/gm)].map(([, file]) => `src/${file}`);
  const exported = modules.flatMap((file) =>
    [...textOf({ files }, file).matchAll(/^export (?:interface|type|class|const) (\w+)/gm)].map(([, name]) => name),
  );
  expect(modules).toHaveLength(2);
  expect(exported).toContain("VaultFooBar");
  expect(exported.filter((name, index) => exported.indexOf(name) !== index)).toEqual([]);
});
