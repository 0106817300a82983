import { Catalog } from "@pecgen/client/catalog";
import { expect, test } from "vitest";
import { pec } from "./support/world.ts";

test("pec types tells what the client knows, type by type", async () => {
  const { json } = await pec("", ["types", "-o", "json"]);
  const known = new Catalog().all().map(({ surfaces: _, ...type }) => type);
  expect(known.length).toBeGreaterThan(100);
  expect((json as object[]).map((type) => ({ ...type, deviations: undefined }))).toEqual(
    known.map((type) => ({ ...type, deviations: undefined })),
  );
});
