/**
 * Leaves the shadow roots of a page closed, and holds them for the tests alone:
 * not on the window, where a recorder would find them.
 */
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  parent.heldRoots.set(this, root);
  return root;
};
