/** What tests may know of fingerprint.js. */
export function fingerprint(
  address: string,
): Promise<{ readonly integrity?: string; readonly says: string }>;
