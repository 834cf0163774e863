/**
 * Does what the page around asks for, since that page cannot reach in, and
 * answers with what is then on the screen.
 */
const troubles = [];
addEventListener('error', ({ message }) => troubles.push(message));
addEventListener('unhandledrejection', ({ reason }) =>
  troubles.push(`${reason}`),
);

const root = () => document.querySelector('can-i-run-checker').shadowRoot;
const text = (element) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const deeds = {
  look() {},

  /** Answers each question with what is given for it, until none is left. */
  answer(answers) {
    let before;
    for (;;) {
      const asked = root().querySelector('[part=question]');
      if (!asked) return;
      const { name } = asked.querySelector('input');
      if (name === before) throw new Error(`Continue does nothing at ${name}.`);
      before = name;
      for (const value of answers[name])
        asked.querySelector(`input[value="${value}"]`).click();
      root().querySelector('[part=continue]').click();
    }
  },

  press(label) {
    const buttons = [...root().querySelectorAll('button')];
    buttons.find((button) => text(button) === label).click();
  },
};

addEventListener('message', ({ data, source }) => {
  if (source !== parent) return;
  try {
    deeds[data.deed](data.details);
  } catch (error) {
    troubles.push(`${error}`);
  }
  const area = root()?.querySelector('textarea');
  const screen = {
    outcome: root()?.querySelector('.card:is([part], [part] > *)')?.className,
    announced: text(root()?.querySelector('[role=status]')),
    label: text(area?.closest('label')),
    text: area?.value,
    selected: area && area.value.slice(area.selectionStart, area.selectionEnd),
    troubles,
  };
  parent.postMessage({ answers: data.id, screen }, '*');
});
