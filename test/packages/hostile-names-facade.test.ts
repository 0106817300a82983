import { type PrivateEndpointConnections, type ResourceTypeInfo, UnknownResourceTypeError } from "@pecgen/client";
import { InvalidResourceIdError } from "@pecgen/core";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import { buildModel } from "../../generator/pipeline.ts";
import { clientsOf } from "../examples/support/clients.ts";
import { type Version, versionsOf } from "../examples/support/examples.ts";
import { serve } from "../runtime/support/server.ts";
import { type Attempt, brokenIds, foreignIds, hostileNames, notNames, show, unrefused } from "../support/hostile-names.ts";
import { root } from "../support/repository.ts";
import { idOf, namesOf } from "./support/places.ts";
import { census } from "../support/census.ts";

type Action = ResourceTypeInfo["actions"][number];
/** A method, with something that stands for a resource or for a connection: whatever callers come up with. */
type Method = readonly [name: string, needs: Action, run: (facade: PrivateEndpointConnections, reference: never) => unknown];

const matching = { filter: { status: "Pending" }, maximum: 1 } as const;
const generic = { generic: { apiVersion: "2024-01-01" } };

const ofResources: readonly Method[] = [
  ["list", "list", (facade, target) => facade.list(target)],
  ["find", "list", (facade, target) => facade.find({ target, status: "Pending" })],
  ["privateLinkResources", "privateLinkResources", (facade, target) => facade.privateLinkResources(target)],
  ["approveMatching", "approve", (facade, target) => facade.approveMatching([target], matching)],
  ["removeMatching", "remove", (facade, target) => facade.removeMatching([target], matching)],
];

const ofConnections: readonly Method[] = [
  ["get", "get", (facade, connection) => facade.get(connection)],
  ["approve", "approve", (facade, connection) => facade.approve(connection)],
  ["reject", "reject", (facade, connection) => facade.reject(connection)],
  ["remove", "remove", (facade, connection) => facade.remove(connection)],
  ["ensure", "approve", (facade, connection) => facade.ensure(connection, "Approved")],
  ["waitFor", "get", (facade, connection) => facade.waitFor(connection, "Approved", { timeoutMs: 1 })],
];

const defaults = versionsOf(buildModel(join(root, "specs"), {}, stopwatch()).named).filter(
  ({ surface, model }) => surface.isDefault && surface.model === model,
);

test("all resource types are here", () => {
  expect(defaults).toHaveLength(census.hosts);
});

describe("the facade refuses hostile names", () => {
  test.each(defaults.map((version) => [version.model.resourceType, version] as const))("of %s", async (resourceType, version) => {
    const service = await serve([{ status: 500 }]);
    const { facade, credential } = await clientsOf(version, service.origin);
    const { actions } = facade.resourceTypes().find((type) => type.resourceType === resourceType)!;
    const can = ([, needs]: Method): boolean => actions.includes(needs);
    const attempts = [
      ...ofResources.filter(can).flatMap((method) => targetsOf(version).map((target) => attempt(facade, method, target))),
      ...ofConnections.filter(can).flatMap((method) => connectionsOf(version).map((connection) => attempt(facade, method, connection))),
      ...targetsOf(version, "generic").map(([what, target]): Attempt => [`list ${what}`, () => facade.list(target as string, generic)]),
    ];
    expect(await unrefused(attempts, [InvalidResourceIdError, UnknownResourceTypeError])).toEqual([]);
    expect(credential.asked).toEqual([]);
    expect(service.requests).toEqual([]);
  });
});

test("the facade refuses hostile resource types", async () => {
  const service = await serve([{ status: 500 }]);
  const version = defaults[0]!;
  const { facade, credential } = await clientsOf(version, service.origin);
  const references = hostileNames.map((resourceType): Reference => [show(resourceType), { ...namesOf(version.model), resourceType }]);
  const attempts = ofResources.flatMap((method) => references.map((reference) => attempt(facade, method, reference)));
  expect(await unrefused(attempts, [UnknownResourceTypeError])).toEqual([]);
  expect(credential.asked).toEqual([]);
  expect(service.requests).toEqual([]);
});

type Reference = readonly [what: string, value: unknown];

function attempt(facade: PrivateEndpointConnections, [name, , run]: Method, [what, reference]: Reference): Attempt {
  return [`${name} ${what}`, () => run(facade, reference as never)];
}

/** References to resources that name none. The generic mode knows every type. */
function targetsOf({ model }: Version, mode?: "generic"): Reference[] {
  const names = namesOf(model);
  const { resourceType } = model;
  return [
    ...Object.keys(names).flatMap((parameter) => [
      ...hostileNames.map((value): Reference => [`${parameter} ${show(value)} in the id`, idOf(model, { ...names, [parameter]: value })]),
      ...[...hostileNames, ...notNames].map((value): Reference => [
        `${parameter} ${show(value)}`,
        { ...names, resourceType, [parameter]: value },
      ]),
    ]),
    ...[...brokenIds(idOf(model, names)), ...(mode === "generic" ? [] : foreignIds(idOf(model, names)))].flatMap((id): Reference[] => [
      [`the id ${show(id)}`, id],
      [`an object with the id ${show(id)}`, { id }],
    ]),
    ...notNames.map((value): Reference => [`the target ${show(value)}`, value]),
  ];
}

/** References to connections that name none. Without a name, what is left is a filter. */
function connectionsOf(version: Version): Reference[] {
  const target = idOf(version.model, namesOf(version.model));
  return [
    ...[...hostileNames, ...notNames.filter((value) => value !== undefined)].map((name): Reference => [
      `the name ${show(name)}`,
      { target, name },
    ]),
    ...hostileNames.map((name): Reference => [`the name ${show(name)} in the id`, `${target}/privateEndpointConnections/${name}`]),
    ...targetsOf(version).map(([what, value]): Reference => [what, { target: value, name: "a" }]),
    ...brokenIds(`${target}/privateEndpointConnections/a`).map((id): Reference => [`the id ${show(id)}`, id]),
  ];
}
