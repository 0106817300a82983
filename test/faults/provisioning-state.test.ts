import { describeMatrix } from "./support/matrix.ts";

await describeMatrix("provisioning state");
