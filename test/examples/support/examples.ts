import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { isObject, type Json, type JsonObject, own } from "../../../generator/lib/json.ts";
import type { OperationModel, OperationName, SurfaceModel } from "../../../generator/model/types.ts";
import type { NamedProvider, NamedSurface } from "../../../generator/naming/types.ts";
import { Definitions, type Node } from "./definitions.ts";

/** One resource type at one api-version, and the client that is generated for it. */
export interface Version {
  readonly slug: string;
  readonly surface: NamedSurface;
  readonly model: SurfaceModel;
}

/** What a service answers in an example. */
export interface Response {
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: Json;
}

/** A published call of an operation, and everything that may come of it. */
export interface Example {
  readonly version: Version;
  readonly kind: OperationName;
  readonly operation: OperationModel;
  readonly definitions: Definitions;
  /** The operation as it was published. */
  readonly definition: Node;
  /** Below the checkout. */
  readonly file: string;
  readonly parameters: JsonObject;
  /** By status code, or `default`. */
  readonly responses: Readonly<Record<string, Response>>;
}

export function versionsOf(providers: readonly NamedProvider[]): Version[] {
  return providers.flatMap(({ slug, hosts }) =>
    hosts.flatMap(({ surfaces }) => surfaces.flatMap((surface) => surface.versions.map((model) => ({ slug, surface, model })))),
  );
}

/** The operations that there are. */
export function operationsOf({ operations }: SurfaceModel): Array<readonly [OperationName, OperationModel]> {
  return (Object.keys(operations) as OperationName[]).flatMap((kind) => {
    const capability = operations[kind];
    return capability.kind === "present" ? [[kind, capability.operation] as const] : [];
  });
}

/**
 * The examples that a checkout has of some versions. Slices keep the files and pointers of what they were cut from, so an
 * operation of a model is found where it was published.
 */
export function readExamples(checkout: string, versions: readonly Version[]): Example[] {
  const definitions = new Definitions(checkout);
  return versions.flatMap((version) =>
    operationsOf(version.model).flatMap(([kind, operation]) => {
      const { file, pointer } = operation.source;
      if (!existsSync(join(checkout, file))) return [];
      const definition = definitions.at(file, pointer);
      return Object.values(own(definition.json, "x-ms-examples") ?? {})
        .map((reference): Example => {
          const path = posix.join(posix.dirname(file), String(own(reference, "$ref")));
          const { parameters, responses } = definitions.document(path) as unknown as Pick<Example, "parameters" | "responses">;
          return { version, kind, operation, definitions, definition, file: path, parameters, responses };
        })
        .filter(isOfItsType);
    }),
  );
}

/** Where one path stands for several types, an example shows one of them, which its address names. */
function isOfItsType(example: Example): boolean {
  const { target } = addressOf(example);
  return target.toLowerCase() === fill(example.version.model.target.template, example.parameters).toLowerCase();
}

/** The address that an example's parameters make, as ids: the whole, the resource, and what is named below that. */
export interface ExampleAddress {
  readonly id: string;
  readonly target: string;
  /** `undefined` for collections. */
  readonly name: string | undefined;
}

export function addressOf({ operation, parameters }: Pick<Example, "operation" | "parameters">): ExampleAddress {
  const id = fill(operation.path, parameters);
  const tail = fill(operation.tail, parameters);
  return { id, target: id.slice(0, -tail.length), name: operation.tail.endsWith("}") ? tail.split("/").at(-1) : undefined };
}

/** The body of a request: the parameter that is an object, whatever it is called. */
export function requestBodyOf({ parameters }: Pick<Example, "parameters">): JsonObject | undefined {
  return Object.values(parameters).find(isObject);
}

function fill(template: string, parameters: JsonObject): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => String(parameters[name]));
}
