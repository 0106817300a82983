import SwaggerParser from "@apidevtools/swagger-parser";
import { expect, test } from "vitest";
import { schemaProblem } from "../../../generator/sync/swagger-schema.ts";

const info = { title: "", version: "2030-01-01" };
const responses = { 200: { description: "" } };

test.each<[string, object]>([
  ["nothing is wrong", { swagger: "2.0", info, paths: { "/x": { get: { responses } } } }],
  ["there is no path", { swagger: "2.0", info }],
  [
    "a parameter lacks what one in a path has",
    { swagger: "2.0", info, paths: { "/x": { parameters: [{ name: "x", in: "path", type: "string" }] } } },
  ],
  [
    "several things are wrong",
    { swagger: "2.0", info, host: 1, paths: { "/x": { get: { responses: {} }, put: {} } }, definitions: { A: { type: 1 } } },
  ],
])("%s: we say what swagger-parser says", async (_, document) => {
  const theirs = await SwaggerParser.validate(structuredClone(document) as never, { validate: { spec: false } }).then(
    () => null,
    (error: Error) => error.message,
  );
  expect(schemaProblem()(document)).toBe(theirs);
});
