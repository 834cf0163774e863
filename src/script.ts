/**
 * The script that sites paste: defines the elements, fills placeholders, and
 * gives frame pages their height. Classic or module, early or late, it starts
 * by itself; `CanIRun.scan()` is for content that comes later still.
 */
import './define.js';
import { page } from './elements/page.js';
import { resizeFrames } from './embed/frames.js';
import { scan } from './embed/scan.js';
import { addPack, loadFrom } from './localization/localize.js';
import type { Pack } from './localization/pack.js';

/** The build puts in the words of a script that holds another language. */
declare const canIRunIncluded: Readonly<Record<string, Pack>>;

declare global {
  interface Window {
    /** What the pasted script offers to the page. */
    CanIRun?: { readonly scan: typeof scan };
  }
}

for (const [name, pack] of Object.entries(canIRunIncluded)) addPack(name, pack);

// From beside this script. A classic one knows its address now and never again;
// to a module, a relative address is one beside it.
const script = page.currentScript as HTMLScriptElement | null;
const ownAddress = script?.src ?? '';

// Nothing is beside what is copied into the page.
if (ownAddress || !script)
  loadFrom(async (name, again) => {
    const beside = `./locales/${name}.js`;
    const [, version = ''] = /(\?[^#]*)/.exec(ownAddress) ?? [];
    const file = ownAddress
      ? new URL(beside, ownAddress).href + version
      : beside;
    // What failed is kept under its address.
    const fresh = again ? `${version ? '&' : '?'}again=${again}` : '';
    const { default: pack } = (await import(file + fresh)) as { default: Pack };
    return pack;
  });

// Another copy, of whatever version, was here first. `<a id="CanIRun">` is none.
if (!Object.hasOwn(window, 'CanIRun')) {
  window.CanIRun = { scan };
  resizeFrames();
  if (page.readyState === 'loading')
    addEventListener('DOMContentLoaded', () => {
      scan();
    });
  scan();
}
