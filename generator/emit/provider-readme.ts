import { by } from "../lib/compare.ts";
import type { NamedConsumer, NamedHost, NamedProvider, NamedSurface } from "../naming/types.ts";
import { defaultOf, othersOf } from "./default-surface.ts";
import type { Render } from "./templates.ts";
import { markdownText, stringLiteral } from "./text.ts";

/** What the package of a provider says of itself. */
export function readme(render: Render, { packageName, namespace, hosts, consumers }: NamedProvider): string {
  const sections = (types: ReadonlyArray<NamedHost | NamedConsumer>): ReturnType<typeof sectionOf>[] =>
    types.map(sectionOf).sort(by(({ title }) => title));
  return render("provider-readme.hbs", {
    packageName,
    namespace: markdownText(namespace),
    hosts: sections(hosts),
    consumers: sections(consumers),
    example: exampleOf(hosts),
    request: requestOf(consumers),
  });
}

function sectionOf(type: NamedHost | NamedConsumer): {
  title: string;
  client: string;
  defaultVersion: string;
  versions: string[];
  deviations: string[];
} {
  const shown = defaultOf<(typeof type.surfaces)[number]>(type);
  return {
    title: markdownText(type.resourceType),
    client: shown.names.client,
    defaultVersion: type.defaultVersion,
    versions: othersOf<(typeof shown.versions)[number]>(type).map(({ apiVersion }) => apiVersion),
    deviations: shown.model.deviations.map(({ text }) => markdownText(text)),
  };
}

interface Example {
  readonly client: string;
  readonly resourceId: string;
  /** What is shown of each connection of a list; `null` where there is none. */
  readonly list: { readonly shown: string } | null;
  /** What an approval takes beside the name of the connection; `null` where nothing can be approved. */
  readonly approve: { readonly options: string } | null;
}

function exampleOf(hosts: readonly NamedHost[]): Example | null {
  if (hosts.length === 0) return null;
  const defaults = hosts.flatMap(({ surfaces }) => surfaces.filter(({ isDefault }) => isDefault));
  const shown = defaults.find(({ model }) => model.operations.update.kind === "present") ?? (defaults[0] as NamedSurface);
  const { update, list } = shown.model.operations;
  const options =
    update.kind === "present" && update.operation.description !== "forbidden" ? '{ description: "Approved for the data team" }' : "";
  const named = shown.model.connection?.properties.some(({ name }) => name === "name") === true;
  return {
    client: shown.names.client,
    resourceId: exampleId(shown.model.target.template),
    list: list.kind === "present" ? { shown: named ? "connection.name" : "connection" } : null,
    approve: update.kind === "present" ? { options } : null,
  };
}

/** The consumer's side in a few lines, where the provider has it. */
function requestOf(consumers: readonly NamedConsumer[]): { client: string; resourceId: string } | null {
  const shown = consumers
    .flatMap(({ surfaces }) => surfaces)
    .find(({ isDefault, model }) => isDefault && model.operations.create.kind === "present");
  return shown === undefined ? null : { client: shown.names.client, resourceId: exampleId(shown.model.target.template) };
}

function exampleId(template: string): string {
  return stringLiteral(template.replace(/\{([^{}]+)\}/g, "<$1>")).slice(1, -1);
}
