/** Writes down whatever the page does that its visitor would not expect. */
window.seen = [];

addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  window.seen.push(`violates ${effectiveDirective}`);
});
addEventListener('error', ({ message }) => window.seen.push(message));
addEventListener('unhandledrejection', ({ reason }) =>
  window.seen.push(`${reason}`),
);
for (const event of ['hashchange', 'popstate'])
  addEventListener(event, () => window.seen.push(event));

/** Goes on as before, but says so. */
function watch(object, name) {
  const before = object?.[name];
  if (typeof before !== 'function') return;
  object[name] = function (...parts) {
    window.seen.push(`${name}(${parts.join(', ')})`);
    return Reflect.apply(before, this, parts);
  };
}

function watchProperty(prototype, name) {
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {
    configurable: true,
    get() {
      window.seen.push(`reads ${name}`);
      return get.call(this);
    },
    set(value) {
      window.seen.push(`writes ${name}`);
      set.call(this, value);
    },
  });
}

for (const name of ['debug', 'error', 'info', 'log', 'warn'])
  watch(console, name);
for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
  watch(Storage.prototype, name);
for (const name of ['pushState', 'replaceState']) watch(history, name);
watch(window, 'fetch');
watch(window, 'open');
watch(window, 'postMessage');
watch(XMLHttpRequest.prototype, 'open');
watch(Navigator.prototype, 'sendBeacon');
watch(IDBFactory.prototype, 'open');
watchProperty(Document.prototype, 'cookie');
