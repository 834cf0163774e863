/**
 * Opens to tests what is closed to pages: the shadow roots, as the README tells
 * auditors to, and what the elements take from the browser when they load. Runs
 * before anything else on a page.
 */
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

/** By its name, what stands in for a method of the browser. */
window.standIns = {};
for (const [owner, name] of [
  [HTMLAnchorElement.prototype, 'click'],
  [window.Clipboard?.prototype, 'writeText'],
  [URL, 'createObjectURL'],
]) {
  if (!owner) continue;
  const real = owner[name];
  owner[name] = function (...given) {
    return (window.standIns[name] ?? real).apply(this, given);
  };
}
