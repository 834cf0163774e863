/** The same as a Lit element: the floor below everything built with Lit. */
import { LitElement, css, html } from 'lit';

const { questionnaire } = globalThis;

class LitFloor extends LitElement {
  static properties = { answers: { state: true } };
  static styles = css`
    :host {
      display: block;
    }
    label {
      display: block;
    }
  `;

  constructor() {
    super();
    this.answers = {};
  }

  render() {
    const { answers } = this;
    const question = questionnaire.find(
      ({ name, onlyAfter }) =>
        !(name in answers) && (!onlyAfter || answers[onlyAfter] === 'Yes'),
    );
    if (!question) {
      const yes = Object.values(answers).filter((answer) => answer === 'Yes');
      return html`<p>You said yes ${yes.length} times.</p>`;
    }
    return html`<form @submit=${(event) => this.answer(event, question.name)}>
      <fieldset>
        <legend>${question.title}</legend>
        ${question.choices.map(
          (choice) =>
            html`<label>
              <input type="radio" name=${question.name} value=${choice} />
              ${choice}
            </label>`,
        )}
      </fieldset>
      <button>Continue</button>
    </form>`;
  }

  answer(event, name) {
    event.preventDefault();
    const chosen = new FormData(event.target).get(name);
    event.target.reset();
    if (chosen !== null) this.answers = { ...this.answers, [name]: chosen };
  }
}

customElements.define('lit-floor', LitFloor);

const inside = (place) => place.querySelector('lit-floor')?.shadowRoot;

globalThis.bench = {
  add: (place) => place.append(document.createElement('lit-floor')),
  input: (place) => inside(place)?.querySelector('input'),
  next: (place) => inside(place)?.querySelector('button'),
};
globalThis.bench.add(document.querySelector('#place'));
