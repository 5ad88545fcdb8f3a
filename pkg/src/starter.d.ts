/** The starter pack, compiled from data/starter.json when the package is built. */
export const base64: string;
