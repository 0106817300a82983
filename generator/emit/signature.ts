import { enclosed, indentation } from "./layout.ts";

export interface Parameter {
  readonly name: string;
  /** With its default, where it has one. */
  readonly type: string;
}

export function parameter(name: string, type: string): Parameter {
  return { name, type };
}

/** Options that may be left out. */
export function options(type: string): Parameter {
  return parameter("options", `${type} = {}`);
}

/** The head of a method of a class. */
export function signature(name: string, parameters: readonly Parameter[], after: string): string {
  return enclosed(
    `${name}(`,
    parameters.map(({ name, type }) => `${name}: ${type}`),
    after,
    { indent: indentation },
  );
}

/** The head of the constructor that all clients have. */
export function constructorSignature(apiVersion: string): string {
  return signature("constructor", [parameter("credential", "TokenCredential"), options(`HostClientOptions<${apiVersion}>`)], ") {");
}
