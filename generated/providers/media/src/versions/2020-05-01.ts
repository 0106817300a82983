// Microsoft.Media at api-version 2020-05-01. Generated; do not edit.

export * from "../mediaservices-2020-05-01.ts";
