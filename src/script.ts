/**
 * The script that sites paste: defines the elements, fills placeholders, and
 * gives frame pages their height. Classic or module, early or late, it starts
 * by itself; `CanIRun.scan()` is for content that comes later still.
 */
import './define.js';
import { page } from './elements/page.js';
import { resizeFrames } from './embed/frames.js';
import { scan } from './embed/scan.js';

declare global {
  interface Window {
    /** What the pasted script offers to the page. */
    CanIRun?: { readonly scan: typeof scan };
  }
}

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
