import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import { buildModel } from "../../generator/pipeline.ts";
import { root } from "../support/repository.ts";
import { describeWith } from "../support/shared.ts";
import { placeholders } from "./support/call.ts";
import { operationsOf, readExamples, versionsOf } from "./support/examples.ts";
import { violationsOf } from "./support/violations.ts";
import { mistyped, typedBodies } from "./support/wire-types.ts";

const versions = versionsOf(buildModel(join(root, "specs"), {}, stopwatch()).named);

/** By file and operation what we know to be wrong: facts, in our own words. */
type KnownViolations = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Requests with an empty object where all members are read-only. Definitions allow it; the types of updates do not have a member
 * that can carry nothing.
 */
const hollow = [
  "Microsoft.ElasticSan/stable/2023-01-01/examples/PrivateEndpointConnections_Create_MaximumSet_Gen.json",
  "Microsoft.ElasticSan/stable/2024-05-01/examples/PrivateEndpointConnections_Create_MaximumSet_Gen.json",
  "Microsoft.NotificationHubs/preview/2023-10-01-preview/examples/Namespaces/PrivateEndpointConnectionUpdate.json",
  "Microsoft.NotificationHubs/stable/2023-09-01/examples/Namespaces/PrivateEndpointConnectionUpdate.json",
];

describeWith("published", "the examples of the published definitions", (checkout) => {
  const examples = readExamples(checkout, versions);

  test("cover every published version, apart from what was published without any", () => {
    const covered = new Set(examples.map(({ version }) => version));
    const operations = new Set(examples.map(({ operation }) => operation));
    const bare = versions.flatMap((version) => {
      const { provenance, resourceType, apiVersion } = version.model;
      if (provenance === "derived") return [];
      if (!covered.has(version)) return [`${resourceType} ${apiVersion}`];
      const without = operationsOf(version.model).filter(([, operation]) => !operations.has(operation));
      return without.map(([kind]) => `${resourceType} ${apiVersion} ${kind}`);
    });
    expect({ examples: examples.length, operations: operations.size, versions: covered.size }).toEqual({
      examples: 827,
      operations: 805,
      versions: 147,
    });
    expect(bare.sort()).toEqual([
      "Microsoft.ApiManagement/service 2024-05-01",
      "Microsoft.ContainerService/managedClusters 2026-01-01",
      // Their one path stands for topics as well, and that is what its examples show.
      "Microsoft.EventGrid/domains 2021-12-01",
      "Microsoft.EventGrid/domains 2022-06-15",
      "Microsoft.EventGrid/partnerNamespaces 2022-06-15",
      "Microsoft.Web/sites 2023-01-01 list",
      "Microsoft.Web/sites 2023-12-01 list",
      "Microsoft.Web/sites/slots 2023-01-01 list",
      "Microsoft.Web/sites/slots 2023-12-01 list",
    ]);
  });

  test("name subscriptions that are none in known ways only", () => {
    const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
    const given = examples.map(({ parameters }) => String(parameters["subscriptionId"]));
    expect(new Set(given.filter((id) => !uuid.test(id)))).toEqual(placeholders);
  });

  test("violate their definitions where the list says so, and nowhere else", () => {
    const known = JSON.parse(readFileSync(join(root, "test/examples/known-violations.json"), "utf8")) as KnownViolations;
    const found: Record<string, Record<string, readonly string[]>> = {};
    for (const example of examples) {
      const violations = violationsOf(example);
      if (violations.length > 0) (found[example.file] ??= {})[String(example.operation.operationId)] = violations;
    }
    expect(found).toEqual(known);
  });

  test("have the generated types wherever their form is what their definitions say", () => {
    const bodies = examples.flatMap(typedBodies);
    const expected = bodies.filter(
      ({ label, sound }) => !sound || hollow.some((file) => label.includes(`${file} `) && label.endsWith(" request")),
    );
    expect(mistyped(bodies)).toEqual(expected.map(({ label }) => label).sort());
  });
});
