import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../generator/lib/json.ts";
import { join } from "../../../generator/lib/pointer.ts";
import { operationOf, read, type Files } from "../../support/reading.ts";
import {
  apiVersion,
  group,
  mapMembers,
  operation,
  pathParameter,
  response,
  singlePath,
  vaultDocument,
  vaultFile,
} from "../../support/swagger.ts";

const collectionPointer = join("/paths", `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections`);

function surfaces(files: Files): string[] {
  return read(files).surfaces.map(({ resourceType, apiVersion: version }) => `${resourceType} ${version}`);
}

describe("a surface", () => {
  test("is a resource type at an api-version, with its operations in a fixed order", () => {
    const {
      surfaces: [surface],
      diagnostics,
    } = read({ [vaultFile]: vaultDocument() });
    expect(diagnostics).toEqual([]);
    expect(surface).toMatchObject({
      resourceType: "Contoso.Vault/vaults",
      apiVersion: "2030-01-01",
      stability: "stable",
      derived: false,
      scope: "resourceGroup",
    });
    expect(surface?.operations.map(({ verb }) => verb)).toEqual([
      "list",
      "get",
      "put",
      "delete",
      "listPrivateLinkResources",
      "getPrivateLinkResource",
    ]);
  });

  test("can be spread over documents, of which none has to mention both collections", () => {
    const connections = vaultDocument({ operations: { links: null, link: null } });
    const links = vaultDocument({ operations: { list: null, get: null, put: null, delete: null } });
    const whole = read({ [vaultFile]: vaultDocument() }).surfaces[0];
    const { surfaces: split, diagnostics } = read({ [vaultFile]: connections, [vaultFile.replace("vault.json", "links.json")]: links });
    expect(diagnostics).toEqual([]);
    expect(split).toHaveLength(1);
    expect(split[0]?.operations.map(({ verb }) => verb)).toEqual(whole?.operations.map(({ verb }) => verb));
    expect(operationOf(split[0]!, "listPrivateLinkResources").source.file).toMatch(/links\.json$/);
  });

  test("groups types and versions without regard to case; connections decide the spelling", () => {
    const connections = vaultDocument({
      target: "Contoso.Vault/Vaults/{vaultName}",
      version: "2030-01-01-preview",
      operations: { links: null, link: null },
    });
    const links = vaultDocument({
      target: "contoso.vault/vaults/{vaultName}",
      version: "2030-01-01-Preview",
      operations: { list: null, get: null, put: null, delete: null },
    });
    expect(surfaces({ "a.json": links, "b.json": connections })).toEqual(["Contoso.Vault/Vaults 2030-01-01-preview"]);
  });

  test("documents can have several, in order of type and version", () => {
    const files = {
      "1.json": vaultDocument({ target: "Contoso.Vault/vaults/{v}", version: "2031-01-01" }),
      "2.json": vaultDocument({ target: "Contoso.Vault/vaults/{v}", version: "2030-01-01-preview" }),
      "3.json": vaultDocument({ target: "Contoso.Apples/trees/{t}/leaves/{l}" }),
      "4.json": vaultDocument({ target: "contoso.bees/hives/{h}" }),
    };
    expect(surfaces(files)).toEqual([
      "Contoso.Apples/trees/leaves 2030-01-01",
      "contoso.bees/hives 2030-01-01",
      "Contoso.Vault/vaults 2030-01-01-preview",
      "Contoso.Vault/vaults 2031-01-01",
    ]);
  });

  test("does not depend on the order of documents", () => {
    const files: Array<[string, Json]> = [
      ["a/2030-01-01/x.json", vaultDocument()],
      ["b/2031-01-01/x.json", vaultDocument({ operations: { put: { "x-ms-long-running-operation": true } } })],
      ["c.json", vaultDocument({ operations: { put: null, get: null } })],
    ];
    const forwards = read(Object.fromEntries(files));
    const backwards = read(Object.fromEntries(files.toReversed()));
    expect(backwards.surfaces).toEqual(forwards.surfaces);
    expect(backwards.diagnostics).toEqual(forwards.diagnostics);
  });
});

describe("a type that is a parameter", () => {
  const kinds = pathParameter("kind", { enum: ["topics", "domains"] });
  const target = "Contoso.Events/{kind}/{name}";
  const path = `${group}/providers/${target}`;
  const listing = (parameter: JsonObject): JsonObject => ({
    get: operation("List", [parameter, apiVersion], { 200: response({ type: "array", items: { type: "object", properties: {} } }) }),
  });
  const document = (...paths: Array<[string, JsonObject]>): JsonObject => ({
    swagger: "2.0",
    info: { version: "2030-01-01" },
    paths: Object.fromEntries(paths),
  });

  test("becomes one type for each value of its enum", () => {
    expect(surfaces({ "a.json": document([`${path}/privateEndpointConnections`, listing(kinds)]) })).toEqual([
      "Contoso.Events/domains 2030-01-01",
      "Contoso.Events/topics 2030-01-01",
    ]);
  });

  test("borrows the enum from a sibling in the same document before one in another", () => {
    const own = document(
      [`${path}/privateEndpointConnections`, listing(kinds)],
      [`${path}/privateLinkResources`, listing(pathParameter("kind"))],
    );
    const { surfaces: found, diagnostics } = read({
      "a.json": document([`${path}/privateEndpointConnections`, listing(pathParameter("kind", { enum: ["elsewhere"] }))]),
      "b.json": own,
    });
    const links = found.filter(({ operations }) => operations.some(({ verb }) => verb === "listPrivateLinkResources"));
    expect(links.map(({ resourceType }) => resourceType)).toEqual(["Contoso.Events/domains", "Contoso.Events/topics"]);
    expect(diagnostics.filter(({ code }) => code === "PEC2002")).toEqual([]);
  });

  test("borrows it from another document where its own has none", () => {
    const files = {
      "a.json": document([`${path}/privateEndpointConnections`, listing(kinds)]),
      "b.json": document([`${path}/privateLinkResources`, listing(pathParameter("kind"))]),
    };
    expect(read(files).surfaces.map(({ operations }) => operations.map(({ verb }) => verb))).toEqual([
      ["list", "listPrivateLinkResources"],
      ["list", "listPrivateLinkResources"],
    ]);
  });

  test("does not borrow from another version", () => {
    const other = { ...document([`${path}/privateEndpointConnections`, listing(kinds)]), info: { version: "2029-01-01" } };
    const { surfaces: found, diagnostics } = read({
      "a.json": other,
      "b.json": document([`${path}/privateLinkResources`, listing(pathParameter("kind"))]),
    });
    expect(found.map(({ resourceType }) => resourceType)).toContain("Contoso.Events/{kind}");
    expect(diagnostics.filter(({ code }) => code === "PEC2002")).toMatchObject([
      { place: { file: "b.json", pointer: `${join("/paths", `${path}/privateLinkResources`)}/get` } },
    ]);
  });

  test("stays a parameter where nothing gives it values, and that is said", () => {
    const { surfaces: found, diagnostics } = read({ "a.json": document([`${path}/privateLinkResources`, listing(pathParameter("kind"))]) });
    expect(found.map(({ resourceType }) => resourceType)).toEqual(["Contoso.Events/{kind}"]);
    expect(diagnostics).toMatchObject([
      {
        code: "PEC2002",
        severity: "warning",
        message: expect.stringContaining("{kind}"),
        place: { file: "a.json", pointer: `${join("/paths", `${path}/privateLinkResources`)}/get` },
      },
    ]);
  });

  test("two of them give every pair", () => {
    const nested = `${group}/providers/Contoso.Events/{kind}/{name}/{part}/{partName}/privateEndpointConnections`;
    const item = {
      get: operation("List", [kinds, pathParameter("part", { enum: ["x", "y"] })], {
        200: response({ type: "array", items: { type: "object" } }),
      }),
    };
    expect(surfaces({ "a.json": document([nested, item]) }).map((name) => name.split(" ")[0])).toEqual([
      "Contoso.Events/domains/x",
      "Contoso.Events/domains/y",
      "Contoso.Events/topics/x",
      "Contoso.Events/topics/y",
    ]);
  });
});

describe("one operation in two documents", () => {
  const right = "contoso/Contoso.Vault/stable/2030-01-01/z.json";
  const wrong = "contoso/Contoso.Vault/preview/2029-12-01-preview/a.json";
  const changed = vaultDocument({ operations: { put: { "x-ms-long-running-operation": true } } });

  test("that say the same is one operation, and nothing is said", () => {
    const { surfaces: found, diagnostics } = read({
      [right]: vaultDocument(),
      "contoso/Contoso.Vault/stable/2030-01-01/y.json": vaultDocument(),
    });
    expect(found).toHaveLength(1);
    expect(diagnostics).toEqual([]);
    expect(operationOf(found[0]!, "put").source.file).toMatch(/y\.json$/);
  });

  test("that say the same in another order is one operation as well", () => {
    const reversed = mapMembers(vaultDocument(), (key, value) =>
      key === "parameters" && Array.isArray(value)
        ? value.toReversed()
        : key === "responses" || key === "properties"
          ? Object.fromEntries(Object.entries(value as JsonObject).toReversed())
          : value,
    );
    expect(read({ [right]: vaultDocument(), "contoso/Contoso.Vault/stable/2030-01-01/y.json": reversed }).diagnostics).toEqual([]);
  });

  test("that differ: the one whose folder agrees with its version counts", () => {
    const { surfaces: found, diagnostics } = read({ [wrong]: changed, [right]: vaultDocument() });
    expect(operationOf(found[0]!, "put")).toMatchObject({ longRunning: false, source: { file: right } });
    const pointer = `${collectionPointer}~1{privateEndpointConnectionName}/put`;
    expect(diagnostics.filter(({ code }) => code === "PEC2003")).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining(`put of Contoso.Vault/vaults 2030-01-01 is defined differently in ${wrong}#${pointer}`),
        place: { file: right, pointer },
      },
    ]);
  });

  test("that differ and stand equally well: the first in path order counts", () => {
    const { surfaces: found } = read({ "b.json": changed, "a.json": vaultDocument() });
    expect(operationOf(found[0]!, "put").source.file).toBe("a.json");
  });

  test("a document that agrees with the type goes before one that does not", () => {
    const { surfaces: found } = read({
      "rebuilt/Contoso.Vault/other/2030-01-01.json": changed,
      "rebuilt/Contoso.Vault/vaults/2030-01-01.json": vaultDocument(),
    });
    expect(operationOf(found[0]!, "put").source.file).toBe("rebuilt/Contoso.Vault/vaults/2030-01-01.json");
  });

  test("operations of their own on the same path stay apart", () => {
    const path = `${group}/providers/Contoso.Vault/vaults/{vaultName}/privateEndpointConnections/{name}`;
    const extra = { get: operation("Extra", [], { 200: response(null) }) };
    const { surfaces: found } = read({
      "a.json": singlePath(`${path}/operationResults/{id}`, extra),
      "b.json": singlePath(`${path}/operationStatuses/{id}`, extra),
    });
    expect(found[0]?.operations.map(({ verb, path: { rest } }) => [verb, rest[1]])).toEqual([
      ["other", "operationResults"],
      ["other", "operationStatuses"],
    ]);
  });
});

describe("a rebuilt document", () => {
  const rebuilt = vaultDocument({
    root: { "x-origin": { operations: "elsewhere" } },
    operations: { put: { "x-ms-long-running-operation": true } },
  });

  test("gives a derived surface", () => {
    expect(read({ "a.json": rebuilt }).surfaces).toMatchObject([{ derived: true }]);
  });

  test("is replaced whole by a published one, and nothing is said", () => {
    const published = vaultDocument({ operations: { link: null } });
    const { surfaces: found, diagnostics } = read({ "a.json": rebuilt, "b.json": published });
    expect(found).toMatchObject([{ derived: false }]);
    expect(found[0]?.operations.map(({ source }) => source.file)).toEqual(Array.from({ length: 5 }, () => "b.json"));
    expect(diagnostics).toEqual([]);
  });
});

describe("versions", () => {
  test("the document counts where its folder says otherwise", () => {
    const file = "contoso/Contoso.Vault/preview/2030-04-01-preview/vault.json";
    const { surfaces: found, diagnostics } = read({ [file]: vaultDocument({ version: "2030-03-01" }) });
    expect(found).toMatchObject([{ apiVersion: "2030-03-01", stability: "stable" }]);
    expect(diagnostics).toMatchObject([{ code: "PEC2007", severity: "info", place: { file, pointer: "/info/version" } }]);
  });

  test("the nearest folder that is a version counts, in any casing", () => {
    expect(read({ "2029-01-01/2030-01-01-PREVIEW/vault.json": vaultDocument({ version: "2030-01-01-preview" }) }).diagnostics).toEqual([]);
  });

  test.each<[string, JsonObject]>([
    ["missing", { info: { title: "x" } }],
    ["no text", { info: { title: "x", version: 2030 } }],
    ["empty", { info: { title: "x", version: "" } }],
    ["a path", { info: { title: "x", version: "../../2030-01-01" } }],
    ["code", { info: { title: "x", version: '2030-01-01"; alert(1); "' } }],
    ["several lines", { info: { title: "x", version: "2030-01-01\nx" } }],
  ])("%s: the document is left out", (_, root) => {
    const { surfaces: found, diagnostics } = read({
      "a.json": vaultDocument({ root }),
      "b.json": vaultDocument({ version: "2031-01-01" }),
    });
    expect(found.map(({ apiVersion: version }) => version)).toEqual(["2031-01-01"]);
    expect(diagnostics).toMatchObject([{ code: "PEC2006", severity: "error", place: { file: "a.json", pointer: "/info/version" } }]);
  });
});

describe("documents that are none of ours", () => {
  test.each<[string, JsonObject]>([
    ["without a version of Swagger", { swagger: null }],
    ["of OpenAPI 3", { swagger: null, openapi: "3.0.0" }],
    ["of Swagger 1", { swagger: "1.2" }],
    ["with a number for a version", { swagger: 2.0 }],
  ])("%s are left out", (_, root) => {
    const { surfaces: found, diagnostics } = read({ "a.json": vaultDocument({ root }), "b.json": vaultDocument() });
    expect(found).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "PEC1003", severity: "error", place: { file: "a.json", pointer: "" } }]);
  });

  test("without a path of ours are not looked at any further", () => {
    expect(read({ "a.json": { openapi: "3.0.0", paths: { "/x": {} } }, "b.json": { paths: [] }, "c.json": { paths: null } })).toMatchObject(
      { surfaces: [], diagnostics: [] },
    );
  });

  test("with a path outside of Azure Resource Manager: the path is left out and named", () => {
    const document = vaultDocument();
    (document["paths"] as JsonObject)["/privateLinkResources/{x}"] = { get: { responses: { 200: response(null) } } };
    const { surfaces: found, diagnostics } = read({ [vaultFile]: document });
    expect(found).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: "PEC2001", severity: "warning", place: { file: vaultFile, pointer: "/paths/~1privateLinkResources~1{x}" } },
    ]);
  });
});

describe("the model of a connection", () => {
  test("that is nowhere is missed", () => {
    const bare = { 200: response(null) };
    const { surfaces: found, diagnostics } = read({
      [vaultFile]: vaultDocument({
        operations: { list: { responses: bare }, get: { responses: bare }, put: null, delete: { responses: bare } },
      }),
    });
    expect(found).toMatchObject([{ connection: null }]);
    expect(diagnostics).toMatchObject([
      {
        code: "PEC2004",
        severity: "warning",
        message: expect.stringContaining("Contoso.Vault/vaults 2030-01-01"),
        place: { file: vaultFile, pointer: `${collectionPointer}/get` },
      },
    ]);
  });

  test("is not missed where there are private link resources only", () => {
    expect(read({ [vaultFile]: vaultDocument({ operations: { list: null, get: null, put: null, delete: null } }) })).toMatchObject({
      surfaces: [{ connection: null }],
      diagnostics: [],
    });
  });
});

test("a path that is malformed is left out with its place", () => {
  const path = `${group}/providers/Contoso.Vault/vaults/{a{b}}/privateLinkResources`;
  const { surfaces, diagnostics } = read({ "a.json": singlePath(path, { get: { responses: {} } }) });
  expect(surfaces).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "PEC2009", place: { file: "a.json", pointer: join("/paths", path) } }]);
});
