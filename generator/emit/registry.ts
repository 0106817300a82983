import { commonSurface } from "../../templates/facade/src/registry/common.ts";
import type { NamedHost, NamedProvider } from "../naming/types.ts";
import { descriptorOf } from "./descriptor.ts";
import { indentation } from "./layout.ts";
import { type Literal, literalText } from "./literal.ts";
import { lineComment, stringLiteral } from "./text.ts";

type Members = { readonly [key: string]: Literal };

/** `registry/index.ts`. One file: dozens of small ones would take longer to load than all the rest of the client. */
export function registryFile(providers: readonly NamedProvider[]): string {
  const entries = providers.flatMap(({ namespace, hosts }) => [
    `${indentation}${lineComment(namespace)}`,
    ...hosts.map((host) =>
      literalText(entryOf(host), { before: `${indentation}${stringLiteral(host.resourceType)}: `, after: ",", indent: indentation }),
    ),
  ]);
  return [
    "// Generated; do not edit.",
    `import type { RegistryEntries } from "./entry.ts";`,
    "",
    "/** What is different about each resource type, by provider; see `common.ts`. */",
    `export const registry: RegistryEntries = {${entries.map((entry) => `\n${entry}`).join("")}${entries.length === 0 ? "" : "\n"}};`,
    "",
  ].join("\n");
}

/** The default surface told from the common one, and the others told from the default one. */
function entryOf(host: NamedHost): Members {
  const [standard, ...others] = surfacesOf(host);
  if (standard === undefined) return {};
  return {
    apiVersions: standard.apiVersions,
    target: standard.members["target"] ?? "",
    ...difference(commonSurface, without(standard.members, "target")),
    ...(others.length > 0 && {
      others: others.map(({ apiVersions, members }) => ({ apiVersions, ...difference(standard.members, members) })),
    }),
  };
}

interface Surface {
  readonly apiVersions: string[];
  readonly members: Members;
}

/** Surfaces that differ in nothing but the types of their wire are one here. The default one is the first. */
function surfacesOf(host: NamedHost): Surface[] {
  const models = host.surfaces.flatMap(({ model, versions }) => versions.map((version) => ({ model, apiVersion: version.apiVersion })));
  const isDefault = ({ apiVersion }: { apiVersion: string }): boolean => apiVersion === host.defaultVersion;
  const found = new Map<string, Surface>();
  for (const { model, apiVersion } of [...models.filter(isDefault), ...models.filter((other) => !isDefault(other))]) {
    const descriptor = without(descriptorOf(model, []) as Members, "resourceType", "apiVersions");
    const members = { ...descriptor, target: targetOf(host.resourceType, model.target.template) };
    const key = JSON.stringify(members);
    const surface: Surface = found.get(key) ?? { apiVersions: [], members };
    surface.apiVersions.push(apiVersion);
    found.set(key, surface);
  }
  return [...found.values()];
}

/** The names of the parameters alone, as `name/slot`, where the rest of the path follows from the resource type. */
function targetOf(resourceType: string, template: string): string {
  const [provider = "", ...types] = resourceType.split("/");
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name).slice(2);
  const path = types.map((type, index) => `/${type}/{${names[index] ?? ""}}`).join("");
  const usual = `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/${provider}${path}`;
  if (template === usual) return names.join("/");
  return template.startsWith("/") ? template : `/${template}`;
}

/** What has to be said of an object once another one is known: members are compared one by one, `undefined` takes one away. */
export function difference(base: Members, value: Members): Members {
  const said = Object.entries(value).flatMap(([name, member]): Array<[string, Literal]> => {
    const known = Object.hasOwn(base, name) ? base[name] : undefined;
    if (isMembers(known) && isMembers(member)) {
      const inner = difference(known, member);
      return Object.keys(inner).length === 0 ? [] : [[name, inner]];
    }
    return Object.hasOwn(base, name) && JSON.stringify(known) === JSON.stringify(member) ? [] : [[name, member]];
  });
  const gone = Object.keys(base).filter((name) => !Object.hasOwn(value, name));
  return Object.fromEntries([...said, ...gone.map((name) => [name, undefined] as const)]);
}

function isMembers(value: Literal): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function without(object: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
