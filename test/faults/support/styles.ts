import { join } from "node:path";
import { stopwatch } from "../../../generator/lib/stopwatch.ts";
import { buildModel } from "../../../generator/pipeline.ts";
import { Catalog } from "../../../generated/simulator/src/catalog/catalog.ts";
import type { OperationData, OperationsData } from "../../../generated/simulator/src/catalog/types.ts";
import { isAsyncOperation, styleOf } from "../../../generated/simulator/src/engine/style.ts";
import { type Version, versionsOf } from "../../examples/support/examples.ts";
import { root } from "../../support/repository.ts";

/** How a service tells that a change goes on. */
export type StyleName = "synchronous" | "Azure-AsyncOperation" | "Location" | "provisioning state";

/** The type that stands for all whose services tell it in the same way. */
export interface Representative {
  readonly style: StyleName;
  readonly version: Version;
}

const styles: readonly StyleName[] = ["synchronous", "Azure-AsyncOperation", "Location", "provisioning state"];

/**
 * For every style the first type that has all operations and pages of connections, and whose updates are of that style. If there
 * is one whose deletions are so too, it goes before the others.
 */
export async function representatives(): Promise<Representative[]> {
  const catalog = new Catalog();
  const versions = versionsOf(buildModel(join(root, "specs"), {}, stopwatch()).named);
  const candidates = await Promise.all(
    catalog.resourceTypes().map(async (resourceType) => {
      const entry = await catalog.type(resourceType);
      const operations = entry?.surface(entry.defaultVersion)?.operations;
      const version = versions.find(({ model }) => model.resourceType === resourceType && model.apiVersion === entry?.defaultVersion);
      return { operations: operations ?? {}, version };
    }),
  );
  return styles.map((style) => {
    const fitting = candidates.filter(({ operations }) => isComplete(operations) && styleName(operations.update) === style);
    const { version } = fitting.find(({ operations }) => styleName(operations.delete) === style) ?? fitting[0] ?? {};
    if (version === undefined) throw new Error(`No type stands for the style "${style}".`);
    return { style, version };
  });
}

function isComplete({ list, get, update, delete: remove, listPrivateLinkResources, getPrivateLinkResource }: OperationsData): boolean {
  const all = [list, get, update, remove, listPrivateLinkResources, getPrivateLinkResource];
  return all.every((operation) => operation !== undefined) && list?.paging.next !== undefined;
}

function styleName(operation: OperationData | undefined): StyleName | undefined {
  if (operation === undefined) return undefined;
  const style = styleOf(operation);
  switch (style.kind) {
    case "synchronous":
      return "synchronous";
    case "resource":
      return "provisioning state";
    case "links": {
      const [header = "", ...others] = style.headers;
      if (others.length > 0) return undefined;
      return isAsyncOperation(header) ? "Azure-AsyncOperation" : "Location";
    }
  }
}
