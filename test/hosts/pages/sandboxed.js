/** Walks to a yes in a place that nobody can look into, and tells of it. */
const { shadowRoot } = document.querySelector('can-i-run-checker');
const best = ['none', 'over-12-weeks', 'calm', 'walk30', 'enjoy'];

const storage = () => {
  try {
    return `has ${localStorage.length}`;
  } catch (error) {
    return error.name;
  }
};

const bestOption = () =>
  [...shadowRoot.querySelectorAll('[part=question] input')].find(({ value }) =>
    best.includes(value),
  );

/** Answers what is asked. False where that leads no further. */
function answer() {
  const option = bestOption();
  if (!option) return false;
  const question = option.name;
  if (!option.checked) option.click();
  shadowRoot.querySelector('[part=continue]').click();
  return bestOption()?.name !== question;
}

while (answer());

const told = { origin, storage: storage(), texts: {} };
const byHand = () => shadowRoot.querySelector('textarea')?.value;

/** Presses a button and waits for the text that stands in for what it does. */
async function press(name) {
  const button = [...shadowRoot.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  button.click();
  for (let left = 200; left > 0 && !byHand(); left -= 1)
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  told.texts[name] = byHand() ?? '';
  // The way back and forth takes the text away again.
  shadowRoot.querySelector('.answer button').click();
  answer();
}

(async () => {
  if (bestOption()) {
    parent.postMessage(told, '*');
    return;
  }
  for (const name of ['Print', 'Copy text', 'Save file']) await press(name);
  parent.postMessage(told, '*');
})();
