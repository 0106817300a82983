import { InvalidResourceIdError } from "@pecgen/core";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import { buildModel } from "../../generator/pipeline.ts";
import { clientsOf, type TypedClient } from "../examples/support/clients.ts";
import { operationsOf, type Version, versionsOf } from "../examples/support/examples.ts";
import { serve } from "../runtime/support/server.ts";
import { type Attempt, brokenIds, foreignIds, hostileNames, notNames, show, unrefused } from "../support/hostile-names.ts";
import { root } from "../support/repository.ts";
import { idOf, namesOf } from "./support/places.ts";

/**
 * Every method of every client, at every kept version, with hostile values in every place that takes a name: each is refused
 * with an error of the one kind there is for it, before a token is asked for and before anything is sent.
 */
const versions = versionsOf(buildModel(join(root, "specs"), {}, stopwatch()).named);

describe("hostile names are refused", () => {
  test.each(versions.map((version) => [`${version.model.resourceType} ${version.model.apiVersion}`, version] as const))(
    "by the client of %s",
    async (_, version) => {
      const service = await serve([{ status: 500 }]);
      const { typed, credential } = await clientsOf(version, service.origin);
      expect(await unrefused(attemptsOf(typed, version), [InvalidResourceIdError])).toEqual([]);
      expect(credential.asked).toEqual([]);
      expect(service.requests).toEqual([]);
    },
  );
});

function attemptsOf(typed: TypedClient, { model }: Version): Attempt[] {
  const names = namesOf(model);
  const id = idOf(model, names);
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
          attempt(`${parameter} ${show(value)} in the id`, idOf(model, { ...names, [parameter]: value }), "a"),
        ),
      ]),
      ...[...brokenIds(id), ...foreignIds(id)].map((target) => attempt(`the id ${show(target)}`, target, "a")),
      ...notNames.map((target) => attempt(`the target ${show(target)}`, target, "a")),
    ];
  });
}
