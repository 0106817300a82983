import { facadeActions } from "../emit/facade-actions.ts";
import { shellWord, stringLiteral } from "../emit/text.ts";
import type { NamedSurface } from "../naming/types.ts";
import type { AtlasCode } from "./types.ts";

/** Where the code of one resource type comes from. */
export interface CodeInput {
  readonly packageName: string;
  readonly surface: NamedSurface;
  /** Id of a resource, and the name of a connection of it. */
  readonly target: string;
  readonly connection: string;
}

const reason = "For the data team";
const credential = `import { DefaultAzureCredential } from "@azure/identity";`;

/** The same three ways for every resource type: the typed client, the client of all types, and the command line. */
export function codeOf(input: CodeInput): AtlasCode {
  const actions = new Set<string>(facadeActions(input.surface.model));
  return { client: typedClient(input), facade: facade(input, actions), pec: pec(input, actions) };
}

function typedClient({ packageName, surface: { model, names }, target, connection }: CodeInput): string {
  const { list, get, update, delete: remove, listPrivateLinkResources } = model.operations;
  const has = (capability: { readonly kind: "present" | "absent" }, ...lines: string[]): string[] =>
    capability.kind === "present" ? lines : [];
  const decision =
    update.kind === "present" && update.operation.description !== "forbidden" ? `, { description: ${stringLiteral(reason)} }` : "";
  return text([
    credential,
    `import { ${names.client} } from ${stringLiteral(packageName)};`,
    "",
    `const client = new ${names.client}(new DefaultAzureCredential());`,
    `const target = ${stringLiteral(target)};`,
    "",
    ...has(list, `for await (const connection of client.list(target)) console.log(connection);`),
    ...has(get, `console.log(await client.get(target, ${stringLiteral(connection)}));`),
    ...has(update, `await client.approve(target, ${stringLiteral(connection)}${decision});`),
    ...has(listPrivateLinkResources, `for await (const resource of client.listPrivateLinkResources(target)) console.log(resource);`),
    ...has(remove, `await client.delete(target, ${stringLiteral(connection)});`),
  ]);
}

function facade({ target, connection }: CodeInput, actions: ReadonlySet<string>): string | null {
  const has = (action: string, ...lines: string[]): string[] => (actions.has(action) ? lines : []);
  const reference = `{ target, name: ${stringLiteral(connection)} }`;
  const calls = [
    ...has("list", `for await (const { name, status } of connections.list(target)) console.log(name, status);`),
    ...has(
      "approve",
      `const { changed } = await connections.ensure(${reference}, "Approved", { description: ${stringLiteral(reason)} });`,
      `console.log(changed);`,
    ),
    ...has("privateLinkResources", `console.log(await connections.privateLinkResources(target));`),
    ...has("remove", `await connections.ensure(${reference}, "Absent");`),
  ];
  if (calls.length === 0) return null;
  return text([
    credential,
    `import { PrivateEndpointConnections } from "@pecgen/client";`,
    "",
    `const connections = new PrivateEndpointConnections(new DefaultAzureCredential());`,
    `const target = ${stringLiteral(target)};`,
    "",
    ...calls,
  ]);
}

function pec({ target, connection }: CodeInput, actions: ReadonlySet<string>): string {
  const has = (action: string, line: string): string[] => (actions.has(action) ? [line] : []);
  const one = `"$target/privateEndpointConnections/${connection}"`;
  return text([
    `target=${shellWord(target)}`,
    ...has("list", `pec list "$target"`),
    ...has("approve", `pec ensure approved --id ${one} --description ${shellWord(reason)}`),
    ...has("privateLinkResources", `pec resources "$target"`),
    ...has("remove", `pec ensure absent --id ${one} --yes`),
  ]);
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
