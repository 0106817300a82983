import { describe, expect, test } from "vitest";
import { inspectRecord, type InspectRecord } from "../../../generator/facts/inspect.ts";
import type { Json, JsonObject } from "../../../generator/lib/json.ts";
import { surfaceHash } from "../../../generator/naming/name.ts";
import { annotated, apart, documents, extracted, inlined, renamed, split } from "../../support/arbitraries.ts";
import { fc } from "../../support/properties.ts";
import { model, read, type Files } from "../../support/reading.ts";
import { mapMembers, vaultFile } from "../../support/swagger.ts";

function records(files: Files): InspectRecord[] {
  const { surfaces, diagnostics } = read(files);
  expect(diagnostics).toEqual([]);
  expect(surfaces).toHaveLength(1);
  return surfaces.map(inspectRecord);
}

/** With parameters in an order that does not depend on where they stand. */
const ordered = (found: InspectRecord[]): Json =>
  JSON.parse(
    JSON.stringify(
      found.map((record) => ({
        ...record,
        operations: record.operations.map((operation) => ({
          ...operation,
          parameters: operation.parameters.toSorted((a, b) => (`${a.in} ${a.name}` < `${b.in} ${b.name}` ? -1 : 1)),
        })),
      })),
    ),
  ) as Json;

/** The model in one word each: what the emitted files depend on. */
const hashes = (files: Files): string[] =>
  model(files).providers.flatMap(({ hosts }) => hosts.flatMap((host) => host.surfaces.map(surfaceHash)));

describe("what does not change the meaning of a document does not change what is read from it", () => {
  const keeps = (change: (document: JsonObject) => Files | JsonObject): void => {
    fc.assert(
      fc.property(documents(), (document) => {
        const changed = change(document);
        const files = "swagger" in changed ? { [vaultFile]: changed } : (changed as Files);
        expect(ordered(records(files))).toEqual(ordered(records({ [vaultFile]: document })));
        expect(hashes(files)).toEqual(hashes({ [vaultFile]: document }));
      }),
      { numRuns: 100 },
    );
  };

  test("a model written in place instead of by reference", () => keeps(inlined));
  test("a model by reference instead of in place", () => keeps(extracted));
  test("a model put together from parts", () => keeps(split));
  test("other names of definitions", () => keeps(renamed));
  test("texts for people", () => keeps((document) => annotated(document, "Says something else.")));
  test("definitions in a document of their own", () =>
    keeps((document) => {
      const { main, ...others } = apart(document);
      return { [vaultFile]: main, [vaultFile.replace("vault.json", "common/types.json")]: others["common/types.json"] };
    }));
  test("definitions and paths in another order", () =>
    keeps((document) => {
      const reversed = (value: Json | undefined): Json => Object.fromEntries(Object.entries(value as JsonObject).toReversed());
      return { ...document, paths: reversed(document["paths"]), definitions: reversed(document["definitions"]) };
    }));
  test("parameters in another order", () =>
    keeps(
      (document) =>
        mapMembers(document, (key, value) => (key === "parameters" && Array.isArray(value) ? value.toReversed() : value)) as JsonObject,
    ));
  test("parameters of the path instead of the operation", () =>
    keeps((document) => {
      const paths = Object.entries(document["paths"] as JsonObject).map(([path, item]) => {
        const operations = Object.entries(item as Record<string, JsonObject>);
        const isShared = (parameter: Json): boolean => (parameter as JsonObject)["in"] !== "body";
        const parameters = ((operations[0]?.[1]["parameters"] ?? []) as Json[]).filter(isShared);
        const rest = operations.map(([method, operation]) => [
          method,
          { ...operation, parameters: (operation["parameters"] as Json[]).filter((parameter) => !isShared(parameter)) },
        ]);
        return [path, { ...Object.fromEntries(rest), parameters }];
      });
      return { ...document, paths: Object.fromEntries(paths) as JsonObject };
    }));
});

describe("what does change the meaning is seen", () => {
  test("a member that becomes read-only can no longer be written", () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const bodies = mapMembers(document, (key, value) =>
          key === "schema" ? { ...(value as JsonObject), readOnly: true } : value,
        ) as JsonObject;
        expect(records({ [vaultFile]: bodies })[0]?.writable).toEqual({ put: [] });
      }),
      { numRuns: 30 },
    );
  });

  test("a status that may have other values is another status", () => {
    const document = (open: boolean): JsonObject =>
      mapMembers(fc.sample(documents(), { seed: 1, numRuns: 1 })[0] as JsonObject, (key, value) =>
        key === "ConnectionState"
          ? { type: "object", properties: { status: { type: "string", enum: ["A"], "x-ms-enum": { modelAsString: open } } } }
          : value,
      ) as JsonObject;
    expect(records({ [vaultFile]: document(true) })[0]?.status).not.toEqual(records({ [vaultFile]: document(false) })[0]?.status);
  });
});
