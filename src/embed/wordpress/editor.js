/**
 * The block in the editor: the real element, and a control for each of its
 * attributes. As WordPress loads it: without a build, from the globals `wp` and
 * `canIRunGiven`, which can-i-run.php writes.
 */
((
  { blocks, blockEditor, components, data, element, htmlEntities, i18n },
  given,
) => {
  const { createElement: make, Fragment, useEffect, useRef } = element;
  const { __, sprintf } = i18n;
  const { InnerBlocks, InspectorControls, useBlockProps } = blockEditor;
  const { BaseControl, CheckboxControl, Disabled, ExternalLink, Notice } =
    components;
  const { PanelBody, SelectControl, TextControl } = components;

  /** As the newest WordPress draws controls, which it asks for by these. */
  const modern = {
    __nextHasNoMarginBottom: true,
    __next40pxDefaultSize: true,
  };

  /** A site's own region says nothing of a page that is for everywhere. */
  const nowhere = 'none';

  /** For people without `unfiltered_html`, WordPress keeps `&` as `&amp;`. */
  const textOf = (value) => htmlEntities.decodeEntities(value ?? '');

  /** What the server will write: what was chosen, or else what the site says. */
  function attributesOf(kind, attributes) {
    const told = {};
    for (const name of given.elements[kind].attributes) {
      const said = given.ofSite.includes(name) ? '' : textOf(attributes[name]);
      const value = said || given.site[name];
      if (value && value !== nowhere) told[name] = value;
    }
    return told;
  }

  /** The canvas is a document of its own, or not, as WordPress likes. */
  function useScript(ref) {
    useEffect(() => {
      const page = ref.current.ownerDocument;
      if (page.querySelector('script[data-can-i-run-canvas]')) return;
      const script = page.createElement('script');
      script.src = given.script;
      script.dataset.canIRunCanvas = '';
      page.head.append(script);
    }, []);
  }

  function Live({ kind, attributes }) {
    const ref = useRef();
    useScript(ref);
    return make(
      Disabled,
      null,
      make(
        'div',
        // A canvas of its own has no language.
        { ref, lang: given.language },
        make(`can-i-run-${kind}`, {
          key: kind,
          ...attributesOf(kind, attributes),
        }),
      ),
    );
  }

  const asOptions = (choices) =>
    Object.entries(choices).map(([value, label]) => ({ value, label }));

  function Choice({ name, option, value, onChange }) {
    const { choices, usual, none, label, confirm } = option;
    const site = given.site[name];
    const first = site
      ? [
          {
            value: '',
            /* translators: %s: name of a region. */
            label: sprintf(
              __('As in Settings: %s', 'can-i-run'),
              choices[site],
            ),
          },
          { value: nowhere, label: none },
        ]
      : [{ value: '', label: none }];
    const question = confirm[value || site];
    return make(
      Fragment,
      null,
      make(SelectControl, {
        ...modern,
        label,
        help: option.help,
        value: value || usual,
        options: [...(usual ? [] : first), ...asOptions(choices)],
        onChange: (chosen) => onChange(chosen === usual ? '' : chosen),
      }),
      question &&
        make(Notice, { status: 'warning', isDismissible: false }, question),
    );
  }

  function Choices({ option, value, onChange }) {
    const chosen = value.split(/[\s,]+/);
    // In the order in which they stand, not in that of the clicks.
    const change = (id, on) =>
      onChange(
        Object.keys(option.choices)
          .filter((one) => (one === id ? on : chosen.includes(one)))
          .join(' '),
      );
    return make(
      'fieldset',
      null,
      make(BaseControl.VisualLabel, { as: 'legend' }, option.label),
      Object.entries(option.choices).map(([id, label]) =>
        make(CheckboxControl, {
          ...modern,
          key: id,
          label,
          checked: chosen.includes(id),
          onChange: (on) => change(id, on),
        }),
      ),
    );
  }

  const Text = ({ name, option, value, onChange }) =>
    make(TextControl, {
      ...modern,
      label: option.label,
      help: option.help,
      value,
      placeholder: given.site[name],
      onChange,
    });

  const controls = {
    choice: Choice,
    choices: Choices,
    link: Text,
    tag: Choice,
    tags: Choices,
    text: Text,
  };

  function Review() {
    return make(
      BaseControl,
      {
        ...modern,
        id: 'can-i-run-review',
        label: given.attributes['reviewed-by'].label,
      },
      make(
        'p',
        null,
        given.site['reviewed-by']
          ? `${given.site['reviewed-by']}, ${given.site['reviewed-on']}`
          : __('Nobody has said so for this site.', 'can-i-run'),
        ' ',
        given.settings
          ? make(
              ExternalLink,
              { href: given.settings },
              __('Settings', 'can-i-run'),
            )
          : __('An administrator sets this for the site.', 'can-i-run'),
      ),
    );
  }

  // PHP writes an empty list for what has none.
  const hasPlaces = (places) => Object.keys(places).length > 0;

  function Edit({ attributes, setAttributes, isSelected, clientId }) {
    const kind = given.elements[attributes.element]
      ? attributes.element
      : 'checker';
    const { title, places, attributes: names } = given.elements[kind];
    const isInside = data.useSelect(
      (select) =>
        select('core/block-editor').hasSelectedInnerBlock(clientId, true),
      [clientId],
    );
    const isFilled = data.useSelect(
      (select) => select('core/block-editor').getBlockCount(clientId) > 0,
      [clientId],
    );
    return make(
      'div',
      useBlockProps(),
      make(
        InspectorControls,
        null,
        make(
          PanelBody,
          { title },
          names
            .filter((name) => !given.ofSite.includes(name))
            .map((name) => {
              const option = given.attributes[name];
              return make(controls[option.kind], {
                key: name,
                name,
                option,
                value: textOf(attributes[name]),
                onChange: (value) =>
                  setAttributes({ [name]: value || undefined }),
              });
            }),
          names.some((name) => given.ofSite.includes(name)) &&
            make(Review, null),
        ),
      ),
      make(Live, { kind, attributes }),
      hasPlaces(places) &&
        (isSelected || isInside || isFilled) &&
        make(
          'div',
          { className: 'can-i-run-offers' },
          make('p', null, __('Your own offers, shown inside it:', 'can-i-run')),
          make(InnerBlocks, {
            allowedBlocks: ['can-i-run/offer'],
            renderAppender: InnerBlocks.ButtonBlockAppender,
          }),
        ),
    );
  }

  function Offer({ attributes, setAttributes, clientId }) {
    const kind = data.useSelect(
      (select) => {
        const editor = select('core/block-editor');
        const around = editor.getBlockRootClientId(clientId);
        return editor.getBlockAttributes(around)?.element;
      },
      [clientId],
    );
    const { places } = given.elements[kind] ?? given.elements.checker;
    return make(
      'div',
      useBlockProps(),
      make(SelectControl, {
        ...modern,
        label: __('Where it shows', 'can-i-run'),
        value: attributes.place,
        options: [
          // One that came from another element says nothing here.
          ...(places[attributes.place]
            ? []
            : [{ value: attributes.place, label: __('Nowhere', 'can-i-run') }]),
          ...asOptions(places),
        ],
        onChange: (place) => setAttributes({ place }),
      }),
      make(InnerBlocks, {
        allowedBlocks: ['core/buttons', 'core/paragraph', 'core/image'],
        template: [['core/paragraph', {}]],
      }),
    );
  }

  const save = () => make(InnerBlocks.Content);
  blocks.registerBlockType('can-i-run/element', { edit: Edit, save });
  blocks.registerBlockType('can-i-run/offer', { edit: Offer, save });
})(window.wp, window.canIRunGiven);
