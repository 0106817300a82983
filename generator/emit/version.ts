/** Version of every generated package; they are released together. */
export const packageVersion = "0.1.0";
