// The site's own use of Lit, before the script.
import { html, render } from '../../../node_modules/lit/html.js';

render(html`<p id="own">Drawn by Lit</p>`, document.body, {
  renderBefore: document.body.firstChild,
});
