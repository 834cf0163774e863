/** The fingerprint by which a browser knows that a script is the one meant. */

const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** Of a file that this page can load: `integrity`, or why there is none. */
export async function fingerprint(address) {
  if (!globalThis.crypto?.subtle)
    return {
      says: 'Browsers compute the fingerprint of a script only on https or localhost, and this page is on neither. Open it there, or run: openssl dgst -sha384 -binary can-i-run.js | openssl base64 -A',
    };
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    const bytes = await response.arrayBuffer();
    const digest = await crypto.subtle.digest('SHA-384', bytes);
    const [, version] = /Can I run\? ([\w.-]+)/.exec(
      new TextDecoder().decode(bytes.slice(0, 400)),
    ) ?? [undefined, ''];
    return {
      integrity: `sha384-${base64(digest)}`,
      says: `${version ? `This is version ${version}. ` : ''}Its fingerprint was computed here, from the script that this page runs.`,
    };
  } catch {
    return {
      says: 'The script could not be read, so there is no fingerprint. Has it been built? Run: npm run build',
    };
  }
}
