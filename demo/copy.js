/** Copies the text of an element; where the page may not, selects it. */
export async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // No clipboard here, or not allowed: the reader's own keys always work.
    getSelection().selectAllChildren(element);
    return false;
  }
}
