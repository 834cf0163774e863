export default (config) => {
  config.addPassthroughCopy({
    'node_modules/can-i-run-elements/dist/can-i-run.js': 'can-i-run.js',
  });
};
