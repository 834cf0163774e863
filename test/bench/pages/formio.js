/** As the vendor's documentation embeds it: a wizard, a page a question. */
const { questionnaire, Formio } = globalThis;

const json = {
  display: 'wizard',
  components: questionnaire.map(({ name, title, choices, onlyAfter }) => ({
    type: 'panel',
    key: `page-${name}`,
    title: '',
    ...(onlyAfter
      ? { conditional: { show: true, when: onlyAfter, eq: 'Yes' } }
      : {}),
    components: [
      {
        type: 'radio',
        key: name,
        label: title,
        values: choices.map((choice) => ({ label: choice, value: choice })),
      },
    ],
  })),
};

globalThis.bench = {
  add: (place) => Formio.createForm(place, json),
  input: (place) => place.querySelector('input[type=radio]'),
  next: (place) => place.querySelector('.btn-wizard-nav-next'),
};
globalThis.bench.add(document.querySelector('#place'));
