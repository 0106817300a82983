import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repository } from "./places.ts";

const slices = join(repository, "specs", "slices");

/** Small definitions, each whole in one folder of a service that has one resource provider. */
export const twelve: readonly string[] = [
  "specification/dashboard/resource-manager/Microsoft.Dashboard",
  "specification/attestation/resource-manager/Microsoft.Attestation",
  "specification/batch/resource-manager/Microsoft.Batch",
  "specification/databricks/resource-manager/Microsoft.Databricks",
  "specification/datafactory/resource-manager/Microsoft.DataFactory",
  "specification/digitaltwins/resource-manager/Microsoft.DigitalTwins",
  "specification/iotcentral/resource-manager/Microsoft.IoTCentral",
  "specification/keyvault/resource-manager/Microsoft.KeyVault",
  "specification/purview/resource-manager/Microsoft.Purview",
  "specification/redis/resource-manager/Microsoft.Cache",
  "specification/search/resource-manager/Microsoft.Search",
  "specification/storage/resource-manager/Microsoft.Storage",
];

/** The definitions below a folder of the slices. */
export function documentsBelow(folder: string): string[] {
  return readdirSync(join(slices, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(slices.length + 1))
    .sort();
}

/** A checkout with the twelve as often as wanted, each time as other resource providers. */
export function checkoutOf(times: number, folder: string): void {
  cpSync(join(slices, "specification", "common-types"), join(folder, "specification", "common-types"), { recursive: true });
  for (let time = 1; time <= times; time++) {
    for (const path of twelve.flatMap(documentsBelow)) {
      const renamed = (text: string): string => text.replaceAll("Microsoft.", `Contoso${time}.`);
      const target = join(folder, renamed(path).replace(/^specification\//, `specification/contoso${time}-`));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, renamed(readFileSync(join(slices, path), "utf8")));
    }
  }
}
