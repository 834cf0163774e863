/**
 * The questionnaire that every other contender asks: eight questions of one
 * choice, two of them asked only after a "yes", and a sum at the end.
 */
const choices = ['No', 'A little', 'Yes', 'I am not sure'];

globalThis.questionnaire = [
  'Is your back sore today?',
  'Did it keep you awake last night?',
  'Is it worse than it was last week?',
  'Has a doctor looked at it?',
  'Did the doctor say that you can exercise?',
  'Do you exercise now?',
  'Is your back worse the day after?',
  'Would you like to run again?',
].map((title, index) => ({
  name: `question-${index}`,
  title,
  choices,
  onlyAfter: [4, 6].includes(index) ? `question-${index - 1}` : undefined,
}));
