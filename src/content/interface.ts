/**
 * The words around the advice: titles, buttons, errors, notes.
 *
 * Messages are called where they are said, `() => words.copied()` where one is
 * handed on: a table whose messages leave it as values stays whole in the
 * script, which is a kilobyte larger then.
 */
import { msg, str } from '@lit/localize';

/**
 * The ids of those that a page may put into its own words: titles that name a
 * place, and buttons that name an action. No other message of any table, since
 * all others say, join, name or limit advice, or whose advice it is.
 */
export const rewordable: readonly string[] = [
  'title',
  'intro-ask',
  'read-guide',
  'guide',
  'to-questions',
  'continue',
  'restart',
  'alternatives',
  'alternatives-title',
  'references',
  'references-title',
  'book',
];

export const words = {
  title: () => msg('Can I run with a sore back?', { id: 'title' }),
  intro: () =>
    msg(
      'There is rarely a plain yes or no. It depends on what you feel, what causes it and how long you have had it.',
      { id: 'intro' },
    ),
  introAsk: () =>
    msg('Answer a few questions to see what usually helps.', {
      id: 'intro-ask',
    }),
  introFacts: () =>
    msg(
      'For adults. About 2 minutes. This is general information, not a diagnosis.',
      { id: 'intro-facts' },
    ),
  introPrivacy: () =>
    msg(
      'Your answers stay on this page. They are not saved or sent. Close the page at the end if others use this device.',
      { id: 'intro-privacy' },
    ),
  introEmergency: (call: string) =>
    msg(
      str`Numb around your genitals or bottom, new trouble with peeing or pooing, or sudden weak legs? Do not use this page. ${call}`,
      {
        id: 'intro-emergency',
        desc: 'Three signs of an emergency, then a sentence that says which number to call',
      },
    ),

  progress: (number: number, about: number) =>
    msg(str`Question ${number} of about ${about}`, { id: 'progress' }),
  or: () =>
    msg('or', {
      id: 'or',
      desc: 'Between ticks and "None of these", and between two phone numbers',
    }),
  continue: () => msg('Continue', { id: 'continue' }),
  back: () => msg('Back', { id: 'back' }),
  restart: () => msg('Start again', { id: 'restart' }),
  problem: () => msg('There is a problem', { id: 'problem' }),
  chooseOne: () => msg('Choose one answer', { id: 'choose-one' }),
  tickOne: () =>
    msg('Tick at least one answer, even if it is “None of these”', {
      id: 'tick-one',
    }),
  noneCleared: () =>
    msg('Your tick at “None of these” was taken away.', { id: 'none-cleared' }),
  ticksCleared: () =>
    msg('Your other ticks were taken away.', { id: 'ticks-cleared' }),
  aboutThis: () =>
    msg('This is about what you told us:', {
      id: 'about-this',
      desc: 'Before a list of what the visitor ticked',
    }),

  doNow: () => msg('What to do now', { id: 'do-now' }),
  doNotDrive: () => msg('Do not drive yourself.', { id: 'do-not-drive' }),
  call: (number: string) => msg(str`Call ${number}`, { id: 'call' }),
  callNumber: (number: string, department: string) =>
    msg(str`Call ${number} now, or go to your nearest ${department}.`, {
      id: 'call-number',
    }),
  callLocal: () =>
    msg(
      'Call your local emergency number now. Or go to your nearest emergency department.',
      { id: 'call-local' },
    ),
  adviceCall: (name: string, number: string) =>
    msg(str`Call ${name} on ${number}.`, { id: 'advice-call' }),
  adviceContact: (name: string) =>
    msg(str`Contact ${name}.`, { id: 'advice-contact' }),
  adviceLocal: () =>
    msg('Contact your doctor, or the health advice line where you live.', {
      id: 'advice-local',
    }),
  ifWorse: (call: string) =>
    msg(str`If you get worse fast, do not wait. ${call}`, {
      id: 'if-worse',
      desc: 'Followed by a sentence that says which number to call',
    }),

  contact: () => msg('Who to contact', { id: 'contact' }),
  ownDoctor: () =>
    msg('Make an appointment with your own doctor, within a week or so.', {
      id: 'own-doctor',
    }),
  adviceIfNone: (advice: string) =>
    msg(str`If you cannot get one: ${advice}`, {
      id: 'advice-if-none',
      desc: 'An appointment, that is. Followed by a sentence such as "Call NHS 111 on 111."',
    }),
  adviceElsewhere: () =>
    msg('If you cannot get one, ask another doctor or a health advice line.', {
      id: 'advice-elsewhere',
      desc: 'An appointment, that is',
    }),
  say: () => msg('What to say', { id: 'say' }),
  sayStart: () =>
    msg('I have a sore back and wanted to know if I can run.', {
      id: 'say-start',
      desc: 'What a visitor can say to a doctor, followed by a list of symptoms',
    }),
  walking: () =>
    msg('Gentle walking is fine if it does not make you worse.', {
      id: 'walking',
    }),
  walkingUnlessHeart: () =>
    msg(
      'Gentle walking is fine if it does not make you worse. Not with a heart problem, or if you get chest pain, feel faint or get more out of breath than usual when you exercise.',
      { id: 'walking-unless-heart' },
    ),
  ask: () => msg('Questions to ask', { id: 'ask' }),
  askAbout: () =>
    msg('Is running all right for me, with what I have?', {
      id: 'ask-about',
      desc: 'A question to a physio or doctor, followed by a list of conditions',
    }),
  askPlain: () =>
    msg('Is running all right for me?', {
      id: 'ask-plain',
      desc: 'The same where there is no condition to name',
    }),
  askStart: () =>
    msg('When and how can I start?', {
      id: 'ask-start',
    }),
  askStop: () => msg('What should make me stop?', { id: 'ask-stop' }),
  wait: () => msg('When to check again', { id: 'wait' }),
  waitForLast: () =>
    msg('Wait for the last of these:', {
      id: 'wait-for-last',
      desc: 'Before a list of what must be so before somebody checks again',
    }),

  alternatives: () => msg('Low-impact exercise', { id: 'alternatives' }),
  alternativesAsk: () => msg('Ask about these', { id: 'alternatives-ask' }),
  alternativesIntro: () =>
    msg(
      'The article always advises these over running. They have less impact, so they are safer for your back.',
      {
        id: 'alternatives-intro',
      },
    ),
  alternativesTitle: () =>
    msg('What can I do instead of running?', { id: 'alternatives-title' }),
  references: () => msg('Sources', { id: 'references' }),
  referencesTitle: () =>
    msg('Where this advice comes from', { id: 'references-title' }),
  newTab: () =>
    msg('(opens in a new tab)', { id: 'new-tab', desc: 'After a link' }),

  youTold: () => msg('What you told us', { id: 'you-told' }),
  why: () => msg('Why', { id: 'why' }),
  addedByThisTool: () =>
    msg('added by this tool, to be careful', { id: 'added-by-this-tool' }),
  source: (name: string) =>
    msg(str`Source: ${name}`, {
      id: 'source',
      desc: 'The name of a small button that jumps to a source',
    }),
  backToText: () =>
    msg('Back to the text', {
      id: 'back-to-text',
      desc: 'A button at a source: back to the sentence that rests on it',
    }),
  theArticle: () => msg('the article', { id: 'the-article' }),
  sourceNames: (names: string) =>
    msg(str`Sources: ${names}`, { id: 'source-names' }),

  print: () => msg('Print', { id: 'print', desc: 'A button' }),
  copy: () => msg('Copy text', { id: 'copy', desc: 'A button, short' }),
  save: () => msg('Save file', { id: 'save', desc: 'A button, short' }),
  addToCalendar: () =>
    msg('Calendar', {
      id: 'add-to-calendar',
      desc: 'A button, short: it makes a file to add to a calendar',
    }),
  copied: () => msg('Copied.', { id: 'copied' }),
  saved: () => msg('Look for the file in your downloads.', { id: 'saved' }),
  calendarSaved: () =>
    msg(
      'Look for the file in your downloads. Open it to add it to your calendar.',
      {
        id: 'calendar-saved',
      },
    ),
  calendarAgain: () =>
    msg('Calendar: to change it later, delete the old one first.', {
      id: 'calendar-again',
      desc: 'Beside the button that adds the week to a calendar',
    }),
  byHand: () =>
    msg('This page may not let you print or save. You can copy this text:', {
      id: 'by-hand',
    }),
  calendarNote: () =>
    msg('Run as your result says, at a pace at which you can talk.', {
      id: 'calendar-note',
    }),

  diary: () => msg('Your runs for 8 weeks', { id: 'diary' }),
  diaryDay: () => msg('Day', { id: 'diary-day' }),
  diaryStep: () => msg('Step', { id: 'diary-step' }),
  diaryBefore: () => msg('Pain before, 0 to 10', { id: 'diary-before' }),
  diaryDuring: () => msg('Pain during', { id: 'diary-during' }),
  diaryAfter: () => msg('Pain next morning', { id: 'diary-after' }),
  diaryTalk: () => msg('Could you talk?', { id: 'diary-talk' }),

  guide: () => msg('The whole guide', { id: 'guide' }),
  readGuide: () =>
    msg('Read it all instead', { id: 'read-guide', desc: 'A quiet button' }),
  toQuestions: () =>
    msg('Answer the questions instead', { id: 'to-questions' }),
  forThose: () => msg('If one of these fits you:', { id: 'for-those' }),
  forAll: () => msg('If all of this fits you:', { id: 'for-all' }),
  forAllNoSigns: () =>
    msg('You have none of the things above.', { id: 'for-all.no-signs' }),
  forAllStage: () =>
    msg('Your back problem began, or last flared up, more than 12 weeks ago.', {
      id: 'for-all.stage',
    }),
  forAllCalm: () =>
    msg(
      'In the last 4 weeks your back was calm: pain 0 to 3, and the same or getting better.',
      { id: 'for-all.calm' },
    ),
  forAllReady: () =>
    msg(
      'You already run, or can walk briskly for 30 minutes, and your back is no worse the next morning. You take no extra painkillers for it.',
      { id: 'for-all.ready' },
    ),
  forAllWant: () =>
    msg('You enjoy running, or really want to run.', { id: 'for-all.want' }),

  yourAnswers: () => msg('Your answers', { id: 'your-answers' }),
  change: () => msg('Change', { id: 'change' }),
  changeAnswers: () => msg('Change your answers', { id: 'change-answers' }),
  changeAnswer: (question: string) =>
    msg(str`Change your answer to: ${question}`, { id: 'change-answer' }),

  ifThingsChange: () =>
    msg('If things change, do not wait. Get help, or answer again.', {
      id: 'if-things-change',
    }),
  basedOn: (credit: string) => msg(str`Based on ${credit}`, { id: 'based-on' }),
  notReviewed: () =>
    msg('Not yet reviewed by a physio or doctor.', { id: 'not-reviewed' }),
  reviewed: (by: string, on: string) =>
    msg(str`Reviewed by ${by} on ${on}.`, { id: 'reviewed' }),
  book: () => msg('Book a visit', { id: 'book' }),
  bookWith: (clinic: string) =>
    msg(str`Book with ${clinic}`, { id: 'book-with' }),

  language: () =>
    msg('Language', {
      id: 'language',
      desc: 'The name of a row of buttons, one for each language',
    }),
  translationNote: () =>
    msg('No physio or doctor has checked this translation yet.', {
      id: 'translation-note',
      desc: 'Said in a translation only, beside a button that leads to English',
    }),
};
