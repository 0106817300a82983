import type { SurfaceModel } from "../../../generator/model/types.ts";

/** Names that a resource of a type could have, by the parameters of its path. */
export function namesOf({ target }: SurfaceModel): Readonly<Record<string, string>> {
  return Object.fromEntries(
    target.parameters.map(({ name }) => [name, name === "subscriptionId" ? "11111111-2222-3333-4444-555555555555" : "a"]),
  );
}

/** The text that such names make, whether or not it is an id. */
export function idOf({ target }: SurfaceModel, names: Readonly<Record<string, unknown>>): string {
  return target.template.replace(/\{([^{}]+)\}/g, (_, name: string) => String(names[name]));
}
