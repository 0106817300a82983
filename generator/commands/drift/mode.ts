import type { Filter } from "../../drift/tree.ts";

/** What is compared with what. */
export type Mode = TreeMode | { readonly kind: "package"; readonly package: string };

/** Definitions with definitions. */
export type TreeMode =
  | { readonly kind: "versions"; readonly resourceType: string; readonly from: string; readonly to: string; readonly specs: string }
  | { readonly kind: "history"; readonly specs: string }
  | { readonly kind: "trees"; readonly from: string; readonly to: string }
  | { readonly kind: "latest"; readonly specs: string };

export interface ModeOptions {
  readonly specs: string;
  readonly fromSpecs?: string;
  readonly toSpecs?: string;
  readonly all?: boolean;
  readonly base?: string;
  readonly latest?: boolean;
  readonly package?: string;
  readonly type?: string;
  readonly apiVersion?: string;
}

/** The one mode that was asked for, or what is wrong with the question. */
export function modeOf(positional: readonly string[], options: ModeOptions): Mode | string {
  const { specs, fromSpecs, toSpecs, base } = options;
  const asked = [
    positional.length > 0 ? "<resource type> <from> <to>" : null,
    fromSpecs !== undefined || toSpecs !== undefined ? "--from-specs with --to-specs" : null,
    options.all === true ? "--all" : null,
    base !== undefined ? "--base" : null,
    options.latest === true ? "--latest" : null,
    options.package !== undefined ? "--package" : null,
  ].filter((mode) => mode !== null);
  if (asked.length === 0)
    return "There is nothing to compare: name a resource type with two api-versions, two trees, --all, --base, --latest or --package";
  if (asked.length > 1) return `${asked.join(" and ")} ask for different comparisons`;
  if (positional.length > 0) {
    const [resourceType, from, to] = positional;
    if (resourceType === undefined || from === undefined || to === undefined) return "A resource type needs two api-versions";
    if (options.type !== undefined || options.apiVersion !== undefined) return "The resource type and its api-versions are named already";
    return { kind: "versions", resourceType, from, to, specs };
  }
  if (options.all === true) return { kind: "history", specs };
  if (options.latest === true) return { kind: "latest", specs };
  if (options.package !== undefined) return { kind: "package", package: options.package };
  if (base !== undefined) return { kind: "trees", from: `git:${base}`, to: specs };
  if (fromSpecs === undefined || toSpecs === undefined) return "--from-specs and --to-specs belong together";
  return { kind: "trees", from: fromSpecs, to: toSpecs };
}

export function filterOf({ type, apiVersion }: ModeOptions): Filter {
  return { ...(type === undefined ? {} : { resourceType: type }), ...(apiVersion === undefined ? {} : { apiVersion }) };
}
