// Microsoft.SignalRService at api-version 2020-05-01. Generated; do not edit.

export * from "../signal-r-2020-05-01.ts";
