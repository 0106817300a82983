import { InvalidResourceIdError } from "@pecgen/core";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import { buildModel } from "../../generator/pipeline.ts";
import { clientsOf, type TypedClient } from "../examples/support/clients.ts";
import { operationsOf, type Version, versionsOf } from "../examples/support/examples.ts";
import { serve } from "../runtime/support/server.ts";
import { hostileNames, notNames } from "../support/hostile-names.ts";
import { root } from "../support/repository.ts";

/**
 * Every method of every client, at every kept version, with hostile values in every place that takes a name: each is refused
 * with an error of the one kind there is for it, before a token is asked for and before anything is sent.
 */
const versions = versionsOf(buildModel(join(root, "specs"), {}, stopwatch()).named);

const subscriptionId = "11111111-2222-3333-4444-555555555555";

/** What a call comes to, and how it is called in the report. */
type Attempt = readonly [label: string, run: () => unknown];

describe("hostile names are refused", () => {
  test.each(versions.map((version) => [`${version.model.resourceType} ${version.model.apiVersion}`, version] as const))(
    "by the client of %s",
    async (_, version) => {
      const service = await serve([{ status: 500 }]);
      const { typed, credential } = await clientsOf(version, service.origin);
      expect(await accepted(attemptsOf(typed, version), [InvalidResourceIdError])).toEqual([]);
      expect(credential.asked).toEqual([]);
      expect(service.requests).toEqual([]);
    },
  );
});

/** The attempts that are not refused with one of these errors. */
async function accepted(
  attempts: readonly Attempt[],
  errors: ReadonlyArray<abstract new (...args: never[]) => Error>,
): Promise<string[]> {
  const outcomes = await Promise.all(
    attempts.map(async ([label, run]) => {
      const outcome = await settle(run);
      return errors.some((type) => outcome instanceof type) ? [] : [`${label}: ${String(outcome)}`];
    }),
  );
  return outcomes.flat();
}

/** What a promise, an operation or an iteration rejects with. What is thrown at once is not the way of any method. */
async function settle(run: () => unknown): Promise<unknown> {
  const result = run();
  try {
    return await (isIterator(result) ? result.next() : result);
  } catch (error) {
    return error;
  }
}

function isIterator(value: unknown): value is AsyncIterator<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function attemptsOf(typed: TypedClient, { model }: Version): Attempt[] {
  const names = Object.fromEntries(model.target.parameters.map(({ name }) => [name, name === "subscriptionId" ? subscriptionId : "a"]));
  const id = idOf(model.target.template, names);
  const methods = operationsOf(model).flatMap(([kind, { tail }]) =>
    (kind === "update" ? ["update", "approve", "reject"] : [kind]).map((method) => ({ method, named: tail.endsWith("}") })),
  );
  return methods.flatMap(({ method, named }) => {
    const attempt = (what: string, target: unknown, name: unknown): Attempt => [
      `${method} with ${what}`,
      () => typed[method]?.(target, ...(named ? [name] : []), ...(method === "update" ? [{}] : [])),
    ];
    return [
      ...(named ? [...hostileNames, ...notNames].map((name) => attempt(`the name ${show(name)}`, id, name)) : []),
      ...Object.keys(names).flatMap((parameter) => [
        ...[...hostileNames, ...notNames].map((value) => attempt(`${parameter} ${show(value)}`, { ...names, [parameter]: value }, "a")),
        ...hostileNames.map((value) =>
          attempt(`${parameter} ${show(value)} in the id`, idOf(model.target.template, { ...names, [parameter]: value }), "a"),
        ),
      ]),
      ...malformedIds(id).map((target) => attempt(`the id ${show(target)}`, target, "a")),
      ...notNames.map((target) => attempt(`the target ${show(target)}`, target, "a")),
    ];
  });
}

/** Texts that are no id of the resource that an id is one of. */
function malformedIds(id: string): string[] {
  return [
    "",
    "/",
    "a",
    id.slice(1),
    `${id}/`,
    `/${id}`,
    `${id} `.trimEnd() + "?api-version=1",
    `${id}#a`,
    `${id}/..`,
    `${id}/../a`,
    `${id}/things`,
    `${id}/things/a`,
    `https://management.azure.com${id}`,
    `//management.azure.com${id}`,
    id.replaceAll("/", "\\"),
    id.replaceAll("/", "%2F"),
    id.replace("/providers/", "/providers//"),
    id.replace("/subscriptions/", "/subscription/"),
    id.replace(subscriptionId, "subscription"),
    id.replace(/\/[^/]+\/[^/]+$/, ""),
    id.replace(/\/[^/]+(\/[^/]+)$/, "/things$1"),
    id.replace(/\/providers\/[^/]+/, "/providers/Contoso.Other"),
  ];
}

function idOf(template: string, names: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => String(names[name]));
}

function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : Object.prototype.toString.call(value);
}
