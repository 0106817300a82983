import { describe, expect, test } from "vitest";
import { contexts } from "./support/contexts.ts";
import { batch, single, sharesDocument } from "./support/corpus.ts";
import { judge } from "./support/judge.ts";
import { payloads } from "./support/payloads.ts";

const twins = new Map(batch(null).cases.map((twin) => [twin.name, twin]));
const singleTwins = new Map<string, ReturnType<typeof single>>();
function twinAlone(name: string): ReturnType<typeof single> {
  const known = singleTwins.get(name) ?? single(name, null);
  singleTwins.set(name, known);
  return known;
}

describe("the harmless twins", () => {
  test.each(Object.keys(contexts))("%s is live", (name) => {
    const twin = twins.get(name)!;
    const errors = twin.diagnostics.filter(({ severity }) => severity === "error");
    if (twin.context.refused) return expect(errors).not.toEqual([]);
    expect(errors).toEqual([]);
    expect(twin.files.size).toBeGreaterThan(4);
    const typeScript = [...twin.files].filter(([path]) => path.endsWith(".ts")).map(([, text]) => text);
    expect(typeScript.some((text) => text.toLowerCase().includes(twin.text.toLowerCase()))).toBe(twin.context.shown === true);
  });
});

describe.each(Object.entries(payloads))("a text that %s", (_, text) => {
  test("is refused, or data", () => {
    const problems: string[] = [];
    for (const found of batch(text).cases) {
      let verdict = judge(found, twins.get(found.name)!);
      // What shares a document with others is looked at alone before anybody is blamed.
      if (verdict.kind !== "same" && sharesDocument(found.name)) verdict = judge(single(found.name, text), twinAlone(found.name));
      if (verdict.kind === "broken") problems.push(`${found.name}: ${verdict.why}`);
    }
    expect(problems).toEqual([]);
  });
});
