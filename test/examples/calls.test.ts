import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { isObject } from "../../generator/lib/json.ts";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import { buildModel } from "../../generator/pipeline.ts";
import { serve } from "../runtime/support/server.ts";
import { root } from "../support/repository.ts";
import { describeWith } from "../support/shared.ts";
import { call, callable, decided, decision, isFinal, pollPath, requestLine, serveExample, settled, targetOf } from "./support/call.ts";
import { clientsOf } from "./support/clients.ts";
import { addressOf, type Example, readExamples, requestBodyOf, versionsOf } from "./support/examples.ts";
import { checkFacade, checkTyped } from "./support/outcome.ts";

/**
 * Every published example on real sockets: its parameters go in, its request comes out, and each of its responses is read by the
 * generated client and by the facade without loss.
 */
describeWith("published", "the calls of the published examples", (checkout) => {
  const examples = readExamples(checkout, versionsOf(buildModel(join(root, "specs"), {}, stopwatch()).named)).map(callable);

  describe.each(examples.map((example) => [titleOf(example), example] as const))("%s", (_, example) => {
    const { kind } = example;
    const responses = Object.entries(example.responses);
    const readable = responses.filter(([code, { body }]) => code.startsWith("2") && body !== undefined && kind in facadeReads);

    test.each(responses)("%s, read by the typed client", async (code, response) => {
      const service = await serveExample(example, code, response);
      const { typed } = await clientsOf(example.version, service.origin);
      await checkTyped(example, code, response, call(typed, example));
      const [first, second] = service.requests;
      expect(`${first?.method} ${first?.path}`).toBe(requestLine(example));
      expect(first?.body === "" ? undefined : JSON.parse(first?.body ?? "")).toEqual(requestBodyOf(example));
      if (kind === "update" && code.startsWith("2")) expect(second === undefined).toBe(isFinal(example, code, response));
      if (second !== undefined) expect(second.path).toBe(pollPath(code, response) ?? requestLine(example).split(" ")[1]);
    });

    test.for(readable)("%s, read by the facade", async ([, response]) => {
      // The facade reads all pages, and where examples say that the next one is, there is nothing.
      const { body } = response;
      const service = await serve([{ body: kind === "listPrivateLinkResources" && isObject(body) ? { ...body, nextLink: null } : body }]);
      await checkFacade((await clientsOf(example.version, service.origin)).facade, example, response);
    });

    const decides = decision(example);
    if (decides === undefined) return;
    test("decides with a part of the body", async () => {
      const service = await serve([{ body: settled(example) }]);
      const { typed } = await clientsOf(example.version, service.origin);
      const { method, description } = decides;
      await typed[method]?.(targetOf(example), addressOf(example).name, description === undefined ? {} : { description });
      const [first] = service.requests;
      expect(`${first?.method} ${first?.path}`).toBe(requestLine(example));
      const body = JSON.parse(first?.body ?? "") as object;
      expect(decided(example)).toMatchObject(body);
      expect("id" in body).toBe("id" in decided(example));
    });
  });
});

const facadeReads: Readonly<Record<string, true>> = { list: true, get: true, update: true, listPrivateLinkResources: true };

function titleOf({ version, kind, file }: Example): string {
  return `${version.model.resourceType} ${version.model.apiVersion} ${kind} (${basename(file)})`;
}
