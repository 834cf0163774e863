/** Writes down errors only: a page that is spied on gets no true messages. */
window.seen = [];
addEventListener('error', ({ message }) => window.seen.push(message));
addEventListener('unhandledrejection', ({ reason }) =>
  window.seen.push(`${reason}`),
);
