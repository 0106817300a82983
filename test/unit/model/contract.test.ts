import { expect, test } from "vitest";
import type { JsonObject } from "../../../generator/lib/json.ts";
import type { Shape } from "../../../generator/model/contract/types.ts";
import { contractIn, treeOf } from "../../support/drift.ts";
import { group, ref, response, vaultDocument, vaultFile } from "../../support/swagger.ts";

/** The shape of one property of a connection's `properties`, as the get answers it. */
function shapeIn(name: string, definitions: Record<string, JsonObject>): Shape {
  const { operations } = contractIn({ [vaultFile]: vaultDocument({ definitions }) });
  const answer = operations.find(({ verb }) => verb === "get")?.responses[0]?.shape;
  const inside = answer?.properties.find((property) => property.name === "properties")?.shape;
  const found = inside?.properties.find((property) => property.name === name)?.shape;
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

const text: JsonObject = { type: "string" };
const listOf = (items: JsonObject): JsonObject => ({ type: "array", items });

test("a reference to another resource is its plain members", () => {
  const shape = shapeIn("privateEndpoint", {
    PrivateEndpoint: { type: "object", properties: { id: text, properties: { type: "object" }, tags: listOf(text), sku: ref("Sku") } },
    Sku: { type: "object", properties: { name: text } },
  });
  expect(shape).toMatchObject({ kind: "object", element: null });
  expect(shape.properties.map(({ name }) => name)).toEqual(["id"]);
});

test("a list of references is a list of plain members", () => {
  const shape = shapeIn("privateEndpoint", {
    PrivateEndpoint: listOf(ref("Item")),
    Item: { type: "object", properties: { id: text, properties: { type: "object" } } },
  });
  expect(shape).toMatchObject({ kind: "array", element: { kind: "object", properties: [{ name: "id" }] } });
  expect(shape.element?.properties).toHaveLength(1);
});

test.each<[string, number, Record<string, JsonObject>]>([
  ["itself", 1, { PrivateEndpoint: listOf(ref("PrivateEndpoint")) }],
  ["lists of itself", 2, { PrivateEndpoint: listOf(ref("Inner")), Inner: listOf(ref("PrivateEndpoint")) }],
])("a reference that is a list of %s is circular", (_, length, definitions) => {
  const shape = shapeIn("privateEndpoint", definitions);
  let last: Shape | null = shape;
  for (let step = 0; step < length; step += 1) last = last?.element ?? null;
  expect(last).toBe(shape);
});

test("a chain of thousands of schemas in an answer has a shape", () => {
  const length = 4_900;
  const chain = Array.from({ length }, (_, index) => [
    `A${index}`,
    { type: "object", properties: { p: index === 0 ? text : ref(`A${index - 1}`) } },
  ]);
  // Read from its end, since the other type stands first in the document; followed from its beginning.
  const steps = Array.from({ length: length / 50 }, (_, index) => [`q${index}`, ref(`A${(index + 1) * 50 - 1}`)]);
  const listing = (schema: JsonObject): JsonObject => ({ get: { responses: { 200: response(schema) } } });
  const { contracts, diagnostics } = treeOf({
    [vaultFile]: {
      swagger: "2.0",
      info: { title: "Two types", version: "2030-01-01" },
      paths: {
        [`${group}/providers/Contoso.Z/things/{t}/privateLinkResources`]: listing({ properties: Object.fromEntries(steps) as JsonObject }),
        [`${group}/providers/Contoso.A/things/{t}/privateLinkResources`]: listing(ref(`A${length - 1}`)),
      },
      definitions: Object.fromEntries(chain) as JsonObject,
    },
  });
  expect(diagnostics).toEqual([]);
  let shape = contracts[0]?.operations[0]?.responses[0]?.shape ?? undefined;
  for (let step = 0; step < length; step += 1) shape = shape?.properties[0]?.shape;
  expect(shape).toMatchObject({ kind: "string" });
});
