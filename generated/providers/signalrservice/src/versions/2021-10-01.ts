// Microsoft.SignalRService at api-version 2021-10-01. Generated; do not edit.

export * from "../web-pub-sub-2021-10-01.ts";
