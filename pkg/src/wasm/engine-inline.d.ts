/** The module, for places where its file cannot be found. */
export const base64: string;
