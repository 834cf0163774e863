/**
 * The script that sites paste: defines the elements, fills placeholders, and
 * gives frame pages their height. Classic or module, early or late, it starts
 * by itself; `CanIRun.scan()` is for content that comes later still.
 */
import './define.js';
import { resizeFrames } from './embed/frames.js';
import { scan } from './embed/scan.js';

declare global {
  interface Window {
    /** What the pasted script offers to the page. */
    CanIRun?: { readonly scan: typeof scan };
  }
}

// Another copy, of whatever version, was here first.
if (!window.CanIRun) {
  window.CanIRun = { scan };
  resizeFrames();
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', () => {
      scan();
    });
  scan();
}
