// Microsoft.DigitalTwins. Generated; do not edit.
export * from "./digital-twins-instances.ts";
