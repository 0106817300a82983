import { byCodeUnit } from "../lib/compare.ts";
import type { ConsumerOperationName } from "../model/consumer-types.ts";
import type { NamedConsumer, NamedConsumerSurface, NamedProvider, NamedSurface } from "../naming/types.ts";
import type { OperationName } from "../model/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import type { Render } from "./templates.ts";
import { cellCode } from "./text.ts";

const columns: ReadonlyArray<readonly [letter: string, operation: OperationName]> = [
  ["L", "list"],
  ["G", "get"],
  ["U", "update"],
  ["D", "delete"],
  ["R", "listPrivateLinkResources"],
  ["r", "getPrivateLinkResource"],
];

/** `COVERAGE.md`: every resource type with what its default api-version can do. */
export function coverage(render: Render, providers: readonly NamedProvider[]): VirtualFile {
  const hosts = providers.flatMap(({ hosts: all, packageName }) => all.map((host) => ({ host, packageName })));
  const rows = hosts.map(({ host, packageName }) => {
    const shown = host.surfaces.find(({ isDefault }) => isDefault) as NamedSurface;
    const versions = host.surfaces.flatMap((surface) => surface.versions);
    const others = versions
      .filter(({ apiVersion }) => apiVersion !== host.defaultVersion)
      .map(({ apiVersion, provenance }) => versionText(apiVersion, provenance));
    return {
      type: cellCode(host.resourceType),
      package: cellCode(packageName),
      version: versionText(host.defaultVersion, shown.model.provenance),
      others: others.sort(byCodeUnit).reverse().join(", "),
      operations: columns.map(([letter, name]) => (shown.model.operations[name].kind === "present" ? letter : "·")).join(" "),
      statuses: words(shown.model.status),
      provisioning: words(shown.model.provisioning),
      deviations: shown.model.deviations.length,
    };
  });
  const consumers = providers.flatMap(({ consumers: all, packageName }) => all.map((type) => consumerRow(type, packageName)));
  const surfaces = hosts.flatMap(({ host }) => host.surfaces.flatMap(({ versions }) => versions));
  const totals = {
    types: hosts.length,
    versions: surfaces.length,
    derived: surfaces.filter(({ provenance }) => provenance === "derived").length,
  };
  return { path: "COVERAGE.md", text: render("coverage.hbs", { rows, consumers, ...totals }), owner: "coverage" };
}

const consumerColumns: ReadonlyArray<readonly [letter: string, operation: ConsumerOperationName]> = [
  ["L", "list"],
  ["S", "listBySubscription"],
  ["G", "get"],
  ["C", "create"],
  ["D", "delete"],
];

function consumerRow({ resourceType, surfaces, defaultVersion }: NamedConsumer, packageName: string): Record<string, string | number> {
  const { model } = surfaces.find(({ isDefault }) => isDefault) as NamedConsumerSurface;
  const others = surfaces.flatMap(({ versions }) => versions).filter(({ apiVersion }) => apiVersion !== defaultVersion);
  return {
    type: cellCode(resourceType),
    package: cellCode(packageName),
    version: versionText(defaultVersion, model.provenance),
    others: others
      .map(({ apiVersion, provenance }) => versionText(apiVersion, provenance))
      .sort(byCodeUnit)
      .reverse()
      .join(", "),
    operations: consumerColumns.map(([letter, name]) => (model.operations[name].kind === "present" ? letter : "·")).join(" "),
    createOnly: model.createOnly.length === 0 ? "nothing" : model.createOnly.map(cellCode).join(" "),
    deviations: model.deviations.length,
  };
}

function versionText(apiVersion: string, provenance: "published" | "derived"): string {
  return provenance === "derived" ? `${cellCode(apiVersion)}\\*` : cellCode(apiVersion);
}

function words(map: NamedSurface["model"]["status"] | NamedSurface["model"]["provisioning"]): string {
  if (map === null) return "none";
  const declared = map.values.filter((value) => value.declared).map(({ wire }) => cellCode(wire));
  return declared.length === 0 ? "any text" : declared.join(" ");
}
