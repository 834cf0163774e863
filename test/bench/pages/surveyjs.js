/** As the vendor's documentation embeds it. */
const { questionnaire, Survey } = globalThis;

const json = {
  questionsOnPageMode: 'questionPerPage',
  elements: questionnaire.map(({ name, title, choices, onlyAfter }) => ({
    type: 'radiogroup',
    name,
    title,
    choices,
    ...(onlyAfter ? { visibleIf: `{${onlyAfter}} = 'Yes'` } : {}),
  })),
};

globalThis.bench = {
  add: (place) => new Survey.Model(json).render(place),
  input: (place) => place.querySelector('input[type=radio]'),
  next: (place) => place.querySelector('.sd-navigation__next-btn'),
};
globalThis.bench.add(document.querySelector('#place'));
