import type { ConsumerOperationName } from "../model/consumer-types.ts";
import type { NamedConsumer, NamedProvider, NamedSurface } from "../naming/types.ts";
import type { OperationName } from "../model/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { defaultOf, othersOf } from "./default-surface.ts";
import { allProviders } from "./owners.ts";
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
    const shown = defaultOf(host);
    return {
      type: cellCode(host.resourceType),
      package: cellCode(packageName),
      version: versionText(shown.model),
      others: versionTexts(othersOf(host)),
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
  return { path: "COVERAGE.md", text: render("coverage.hbs", { rows, consumers, ...totals }), owner: allProviders };
}

const consumerColumns: ReadonlyArray<readonly [letter: string, operation: ConsumerOperationName]> = [
  ["L", "list"],
  ["S", "listBySubscription"],
  ["G", "get"],
  ["C", "create"],
  ["D", "delete"],
];

function consumerRow(consumer: NamedConsumer, packageName: string): Record<string, string | number> {
  const { model } = defaultOf(consumer);
  return {
    type: cellCode(consumer.resourceType),
    package: cellCode(packageName),
    version: versionText(model),
    others: versionTexts(othersOf(consumer)),
    operations: consumerColumns.map(([letter, name]) => (model.operations[name].kind === "present" ? letter : "·")).join(" "),
    createOnly: model.createOnly.length === 0 ? "nothing" : model.createOnly.map(cellCode).join(" "),
    deviations: model.deviations.length,
  };
}

type Version = Pick<NamedSurface["model"], "apiVersion" | "provenance">;

function versionTexts(versions: readonly Version[]): string {
  return versions.map(versionText).join(", ");
}

function versionText({ apiVersion, provenance }: Version): string {
  return provenance === "derived" ? `${cellCode(apiVersion)}\\*` : cellCode(apiVersion);
}

function words(map: NamedSurface["model"]["status"] | NamedSurface["model"]["provisioning"]): string {
  if (map === null) return "none";
  const declared = map.values.filter((value) => value.declared).map(({ wire }) => cellCode(wire));
  return declared.length === 0 ? "any text" : declared.join(" ");
}
