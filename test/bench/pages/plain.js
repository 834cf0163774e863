/** The least that one could write: a form, a list and a line at the end. */
const { questionnaire } = globalThis;

function mount(place) {
  const answers = {};
  const show = () => {
    const question = questionnaire.find(
      ({ name, onlyAfter }) =>
        !(name in answers) && (!onlyAfter || answers[onlyAfter] === 'Yes'),
    );
    const form = document.createElement('form');
    if (question) {
      const fieldset = document.createElement('fieldset');
      const legend = document.createElement('legend');
      legend.textContent = question.title;
      fieldset.append(legend);
      for (const choice of question.choices) {
        const label = document.createElement('label');
        const input = document.createElement('input');
        Object.assign(input, {
          type: 'radio',
          name: question.name,
          value: choice,
        });
        label.append(input, ` ${choice}`);
        fieldset.append(label, document.createElement('br'));
      }
      const button = document.createElement('button');
      button.textContent = 'Continue';
      form.append(fieldset, button);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const chosen = new FormData(form).get(question.name);
        if (chosen === null) return;
        answers[question.name] = chosen;
        show();
      });
    } else {
      const yes = Object.values(answers).filter((answer) => answer === 'Yes');
      form.textContent = `You said yes ${yes.length} times.`;
    }
    place.replaceChildren(form);
  };
  show();
}

globalThis.bench = {
  add: mount,
  input: (place) => place.querySelector('input'),
  next: (place) => place.querySelector('button'),
};
mount(document.querySelector('#place'));
