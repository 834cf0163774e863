/**
 * Everything that can be chosen in the builder, as data: what it is called
 * and what is known of it. What is said of a platform is what was tried or is
 * public; of the others, only that it has to be checked.
 */

/** The languages that elements speak. A new one is a line here. */
export const spoken = [
  { id: 'en', name: 'English' },
  { id: 'en-US', name: 'English (United States)' },
  { id: 'ar', name: 'Arabic' },
  { id: 'de', name: 'German' },
  { id: 'el', name: 'Greek' },
  { id: 'es', name: 'Spanish' },
  { id: 'fr', name: 'French' },
  { id: 'hi', name: 'Hindi' },
  { id: 'it', name: 'Italian' },
  { id: 'pt-BR', name: 'Portuguese (Brazil)' },
  { id: 'vi', name: 'Vietnamese' },
  { id: 'zh-Hans', name: 'Chinese (Simplified)' },
];
export const languages = [
  { id: '', name: 'As your page' },
  { id: 'auto', name: 'As the visitor’s browser' },
  ...spoken,
];

/** `confirm` is what a clinic there has to look into before it goes live. */
export const regions = [
  { id: '', name: 'Anywhere else' },
  { id: 'AU', name: 'Australia' },
  { id: 'NZ', name: 'New Zealand' },
  { id: 'GB-ENG', name: 'England' },
  { id: 'GB-WLS', name: 'Wales' },
  { id: 'GB-SCT', name: 'Scotland' },
  {
    id: 'GB-NIR',
    name: 'Northern Ireland',
    confirm:
      'People who need advice today are sent to their GP or GP out-of-hours service. No general advice line was found, in sources of some years ago: confirm that this still holds.',
  },
  { id: 'IE', name: 'Ireland' },
  {
    id: 'US',
    name: 'United States',
    confirm:
      'People who need advice today are sent to their doctor or their health plan’s nurse line: there is no public line to name. Confirm that this suits your visitors.',
  },
  {
    id: 'CA',
    name: 'Canada',
    confirm:
      'The advice line 811 is not everywhere: other numbers, or none, serve Manitoba and Nunavut. Confirm that it works where your visitors are.',
  },
  { id: 'EU', name: 'Elsewhere in the European Union' },
];

export const themes = ['auto', 'light', 'dark'];
export const headingLevels = ['2', '1', '3', '4', '5', '6'];
export const sessions = ['2', '1'];
export const groups = ['all', 'article'];

export const alternatives = [
  { id: 'swimming', name: 'Swimming' },
  { id: 'pilates', name: 'Clinical Pilates' },
  { id: 'bike', name: 'Stationary bike' },
  { id: 'cross-trainer', name: 'Cross trainer' },
  { id: 'yoga', name: 'Yoga' },
  { id: 'deep-water-running', name: 'Deep water running' },
];

/**
 * The elements, the attributes each takes, and the words of its link, which
 * are also the title of its page.
 */
export const elements = [
  {
    id: 'checker',
    title: 'Can I run with a sore back?',
    attributes: [
      'lang',
      'languages',
      'region',
      'theme',
      'heading-level',
      'clinic-name',
      'booking-url',
      'reviewed-by',
      'reviewed-on',
      'max-sessions',
    ],
  },
  {
    id: 'alternatives',
    title: 'What can I do instead of running?',
    attributes: ['lang', 'languages', 'theme', 'heading-level', 'only'],
  },
  {
    id: 'references',
    title: 'Where this advice comes from',
    attributes: ['lang', 'languages', 'theme', 'heading-level', 'group'],
  },
];

/** Of those, what the frame page takes from its address. */
export const framed = [
  'lang',
  'languages',
  'region',
  'theme',
  'heading-level',
  'max-sessions',
  'only',
  'group',
];

/**
 * How a snippet gets onto a page, the most capable way first: the tag itself,
 * a placeholder that the script fills, a frame, or a package.
 */
export const methods = ['tag', 'placeholder', 'frame', 'package'];

/** What has to be checked where an editor is known from its documents only. */
const untried =
  'We have this from its documents and have not tried it: look at your page once it is published.';
const otherwise =
  'If a link shows instead of the element, the tag or the script was taken out: choose “A plain block”, then “A frame”, under “What does its editor keep?”.';

/** Each with the way that suits it. A fixed way leaves no other. */
export const platforms = [
  {
    id: 'wordpress',
    name: 'WordPress',
    method: 'placeholder',
    notes: [
      'The plugin comes first: `can-i-run-wordpress.zip`, beside the script. An administrator uploads it under Plugins > Add New; then anybody who writes adds the block “Can I run?”, or `[can_i_run]` in a classic editor. It brings the script along, and nothing below is needed.',
      'Without it, what is to be pasted goes into a Custom HTML block. In a paragraph it would be shown as text. The Classic editor takes the tags out, even for administrators, and leaves the plain block. Keep what you copy on its one line: of an empty line WordPress makes a paragraph, and the link would stay below the card.',
      'The script goes in once, by an administrator. Media refuses scripts, so the file comes onto the site with a plugin for header code or a file manager. Its tag then goes into a Custom HTML block: in a block theme under Appearance > Editor, in the footer’s template part; in a classic theme under Appearance > Widgets, in the footer.',
      'From people without the right called `unfiltered_html`, which authors have not, WordPress takes out scripts, frames and tags it does not know. It keeps a `div` with class, style and data attributes, so a plain block survives; of its style, `display` goes, and colours stay from version 6.1. An author’s preview in the editor shows more than what is saved: look at the published page. From version 6.2 an administrator can make a synced pattern that holds the tags, and authors insert that.',
      'The script’s `data-placeholders` names the class that most themes give to a page’s own content: if the link stays, name that of your theme.',
      'WordPress also strips `slot`, so an author’s own offers need the plugin. In a feed, a link that begins with `/` leads nowhere: give a whole address under “Version and addresses”. On a dark theme that does not say so (`color-scheme`), choose the dark theme here.',
      'Plugins that speed up a site may delay scripts or change their type. This one works as either type, early or late. Keep it out of what they join to one file: beside itself it finds its languages.',
      'Pasted as an oEmbed address, it stands in a sandbox of WordPress’ own, in which links to telephones and sources do nothing. The numbers can be read there, and a line below says so.',
      'Not every plan lets you add a plugin or a script. Check yours before you begin.',
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    method: 'tag',
    notes: [
      'Text on Wix takes no tags. Its Custom Element asks for a tag name (`can-i-run-checker`), the address of the script, and attributes; not every plan has it. Its “Embed HTML” puts the snippet into a frame whose height you set yourself.',
      'Wix may set attributes after the element is on the page. That is fine: it draws itself again.',
      untried,
      otherwise,
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    method: 'tag',
    notes: [
      'A Code Block takes the snippet. On plans without custom code, its scripts are taken out. With “A plain block”, the script goes into Code Injection, once for the site.',
      untried,
      otherwise,
    ],
  },
  {
    id: 'webflow',
    name: 'Webflow',
    method: 'tag',
    notes: [
      'A Code Embed takes the snippet, on plans with custom code. Scripts run in the preview and on the published site, not while you design.',
      untried,
      otherwise,
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    method: 'tag',
    notes: [
      'An HTML card takes the snippet. With “A plain block”, the script goes into Code injection, once for the site.',
      untried,
      otherwise,
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    method: 'tag',
    notes: [
      'The text format Basic HTML takes out scripts, frames and plain blocks alike. Choose Full HTML, or have an administrator add a block: who may use which format is set under “Text formats”.',
      untried,
    ],
  },
  {
    id: 'html',
    name: 'Plain HTML',
    method: 'tag',
    notes: [
      'The script may stand anywhere on the page, once, however many elements there are. It is plain ASCII, so the encoding of the page does not matter.',
    ],
  },
  {
    id: 'react',
    name: 'React',
    method: 'package',
    fixed: true,
    notes: [
      'On a server the import does nothing and throws nothing: the tag is sent as it is, and drawn in the browser. React sets no properties while it hydrates, so write attributes as here, in kebab case (`clinic-name`), and set the property `words` in an effect.',
      'For TypeScript, add: `import type {} from "can-i-run-elements/react"`',
    ],
  },
  {
    id: 'frame',
    name: 'Frame only',
    method: 'frame',
    fixed: true,
    notes: [
      'For pages that take nothing but frames. The frame page speaks to nobody: no cookie, no storage, no request but for its own files.',
      "If you put the frame in a sandbox and serve `embed.html` with a policy of your own, name your origin in it (`script-src https://your-site.example`). Safari does not take `'self'` for the origin of a page in a sandbox.",
    ],
  },
];

/** Known of others that bring content onto pages, and of one region. */
export const others = [
  {
    name: 'Svelte',
    notes: [
      'Svelte takes an attribute that begins with “on” for an event handler. Write `Only` in place of `only`: to HTML it is the same.',
    ],
  },
  {
    name: 'Turbo, htmx',
    notes: [
      'Tags that are swapped in draw themselves. Placeholders need a call after each swap: `CanIRun.scan()` on `turbo:render` and `turbo:frame-render`, or on `htmx:afterSwap`.',
    ],
  },
  ...regions
    .filter(({ confirm }) => confirm)
    .map(({ name, confirm }) => ({ name, notes: [confirm] })),
];

export const versions = ['exact', 'newest', 'self'];
/** The kinds of page that the preview can stand on. */
export const pages = ['bare', 'hostile', 'dark'];
