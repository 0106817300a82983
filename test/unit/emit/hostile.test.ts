import { afterEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { verifySyntax } from "../../../generator/publish/verify.ts";
import { markdownShape } from "../../support/markdown.ts";
import { emitted, formatted, textOf } from "../../support/reading.ts";
import { apiVersion, body, pathParameter, ref, response, vaultDocument } from "../../support/swagger.ts";
import { run, shapeOf, topLevelNames } from "../../support/syntax.ts";

/** Whoever runs code that stood in a definition sets this. */
declare global {
  var pwned: boolean | undefined;
}
afterEach(() => {
  globalThis.pwned = undefined;
});

const attack = "globalThis.pwned=true";
const payloads: ReadonlyArray<readonly [string, string]> = [
  ["ends a double-quoted string", `");${attack};("`],
  ["ends a single-quoted string", `');${attack};('`],
  ["ends a template", "`);" + attack + ";(`"],
  ["is in a template", "${" + attack + "}"],
  ["ends a comment", `*/ ${attack}; /*`],
  ["ends a line", `\n${attack};\n//`],
  ["ends a line as CR", `\r${attack};//`],
  ["ends a line as LS", `\u2028${attack};//`],
  ["ends a line as PS", `\u2029${attack};//`],
  ["escapes a quote", `\\");${attack};//`],
  ["ends an object", `"}; ${attack}; const x = {"a": "`],
  ["is an expression of Handlebars", "{{#with (lookup this 'constructor')}}{{/with}}"],
  ["is raw in Handlebars", `{{{${attack}}}}`],
  ["is markup", `<img src=x onerror=${attack}>`],
  ["ends a code span", "``` ` `` <script>" + attack + "</script>"],
  ["ends a cell", "|\\|\n| --- |\n"],
  ["is half a surrogate", "\ud800"],
  ["turns the line around", "\u202eeurt=denwp\u202c"],
];

const text: JsonObject = { type: "string" };

/** A definition that has the text wherever a definition can have one. */
function infected(payload: string): Record<string, JsonObject> {
  let number = 0;
  const evil = (): string => `${payload}${(number += 1)}`;
  // What has a meaning of its own in a path: a document that misuses it is refused.
  const inPath = (name: string): string => name.replaceAll(/[{}/?]/g, "_");
  const [vaultName, connectionName] = [inPath(`v${payload}`), inPath(`c${payload}`)];
  const many = (schema: JsonObject): JsonObject => Object.fromEntries(Array.from({ length: 3 }, () => [evil(), schema]));
  const document = vaultDocument({
    target: `Contoso.Vault/vaults/{${vaultName}}`,
    root: {
      host: evil(),
      basePath: `/${inPath(evil())}`,
      schemes: [evil()],
      info: { title: evil(), version: "2030-01-01", description: evil() },
    },
    operations: {
      list: (operation) => ({
        ...operation,
        operationId: evil(),
        parameters: [
          pathParameter(vaultName, { pattern: evil(), format: evil() }),
          apiVersion,
          { name: evil(), in: "query", ...text },
          { name: evil(), in: "header", ...text },
        ],
        "x-ms-pageable": { nextLinkName: evil(), itemName: "value" },
      }),
      get: (operation) => ({ ...operation, parameters: [pathParameter(connectionName, { pattern: evil(), maxLength: 9 })] }),
      put: (operation) => ({
        ...operation,
        "x-ms-long-running-operation": true,
        "x-ms-long-running-operation-options": { "final-state-via": evil() },
        parameters: [body("Connection", { name: evil() })],
        responses: { 200: response("Connection"), 202: response(null, { headers: { [evil()]: text } }) },
      }),
    },
    definitions: {
      [evil()]: text,
      Connection: {
        type: "object",
        description: evil(),
        properties: { properties: ref("ConnectionProperties"), ...many(text), ...many({ type: "object", properties: many(text) }) },
      },
      ConnectionState: {
        type: "object",
        properties: {
          status: ref("Status"),
          description: { ...text, pattern: evil(), format: evil() },
          choice: { ...text, enum: [evil(), evil()] },
        },
      },
      Status: { ...text, enum: ["Pending", evil(), evil()], "x-ms-enum": { name: evil(), modelAsString: true } },
      ProvisioningState: { ...text, enum: [evil()], "x-ms-enum": { name: evil(), modelAsString: true } },
    },
  });
  const renamed = JSON.parse(
    JSON.stringify(document).replaceAll("{privateEndpointConnectionName}", JSON.stringify(`{${connectionName}}`).slice(1, -1)),
  ) as JsonObject;
  return { [`specification/${payload.replaceAll(/[\n\r]/g, " ")}/vault.json`]: renamed };
}

const twin = "harmless";

describe.each(payloads)("a definition whose every text %s", (_, payload) => {
  const [hostile, harmless] = [emitted(infected(payload)), emitted(infected(twin))];

  test("gives the same files as its harmless twin", () => {
    expect(hostile.files.map(({ path }) => path)).toEqual(harmless.files.map(({ path }) => path));
    expect(hostile.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("gives TypeScript of the same syntax tree", () => {
    for (const { path, text: source } of hostile.files.filter((file) => file.path.endsWith(".ts"))) {
      expect(shapeOf(source, { anonymous: true }), path).toBe(shapeOf(textOf(harmless, path), { anonymous: true }));
    }
  });

  test("gives files that parse, and pages of the same shape", async () => {
    expect(await verifySyntax(hostile.files)).toEqual([]);
    for (const { path, text: page } of hostile.files.filter((file) => file.path.endsWith(".md"))) {
      expect(markdownShape(page), path).toBe(markdownShape(textOf(harmless, path)));
    }
  });

  test("is not run by whoever runs the output, and is data in it", () => {
    const host = textOf(hostile, "src/vaults.ts");
    const { vaultDescriptor } = run(host, { "@pecgen/core/codegen/v1": { HostClient: class {} } }) as {
      vaultDescriptor: { status: object; operations: { list: { operationId: string; query: string[]; paging: { next: string } } } };
    };
    expect(globalThis.pwned).toBeUndefined();
    const said = payload.toWellFormed();
    expect(Object.keys(vaultDescriptor.status).filter((word) => word.startsWith(said))).toHaveLength(2);
    expect(vaultDescriptor.operations.list.operationId.startsWith(said)).toBe(true);
    expect(vaultDescriptor.operations.list.query[0]?.startsWith(said)).toBe(true);
    expect(vaultDescriptor.operations.list.paging.next.startsWith(said)).toBe(true);
  });

  test("declares no name twice", () => {
    const names = topLevelNames(textOf(hostile, "src/vaults.ts"));
    expect(new Set(names).size).toBe(names.length);
  });
});

test("members that sound like names of ours do not take them", () => {
  const inner: JsonObject = { type: "object", properties: { a: text } };
  const names = [
    "target",
    "apiVersion",
    "connectionStatus",
    "provisioningState",
    "privateEndpointConnection",
    "privateEndpointConnectionUpdate",
    "privateLinkResource",
    "connectionsClient",
    "connectionState",
    "connection",
    "descriptor",
  ];
  const properties = {
    ...Object.fromEntries(names.map((name) => [name, inner])),
    privateLinkServiceConnectionState: ref("ConnectionState"),
  };
  const { files } = emitted({ "a.json": vaultDocument({ definitions: { ConnectionProperties: { type: "object", properties } } }) });
  const declared = topLevelNames(textOf({ files }, "src/vaults.ts"));
  expect(declared.filter((name, index) => declared.indexOf(name) !== index)).toEqual([]);
});

test("members do not take the names of what is imported", () => {
  const inner: JsonObject = { type: "object", properties: { a: text } };
  const properties = { client: inner, descriptor: inner, clientOptions: inner, privateLinkServiceConnectionState: ref("ConnectionState") };
  const { files } = emitted({
    "a.json": vaultDocument({
      target: "Contoso.Vault/hosts/{hostName}",
      definitions: { ConnectionProperties: { type: "object", properties } },
    }),
  });
  const host = textOf({ files }, "src/hosts.ts");
  const imported = [...host.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) => names?.match(/\w+/g) ?? []);
  expect(imported).toEqual(expect.arrayContaining(["HostClient", "HostClientOptions", "HostDescriptor"]));
  expect(topLevelNames(host).filter((name) => imported.includes(name))).toEqual([]);
});

test("members that are called the same as types of the language or of the runtime are members", async () => {
  const inner: JsonObject = { type: "object", properties: { a: text } };
  const properties = Object.fromEntries(
    ["string", "Record", "Promise", "SystemData", "HostClient", "constructor", "__proto__", "new", "get"].map((name) => [name, inner]),
  );
  const { files } = emitted({
    "a.json": vaultDocument({
      definitions: { Connection: { type: "object", properties: { ...properties, properties: ref("ConnectionProperties") } } },
    }),
  });
  expect(await verifySyntax(files)).toEqual([]);
  await expect(formatted(files)).resolves.toHaveLength(files.length);
});
