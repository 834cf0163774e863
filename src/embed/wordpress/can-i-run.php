<?php
/**
 * Plugin Name:       Can I run?
 * Description:       Asks adults with back pain a few plain questions and says what usually helps, as a block and a shortcode. Nothing that they answer leaves the page.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://spdx.org/licenses/MIT.html
 * Text Domain:       can-i-run
 * Domain Path:       /languages
 *
 * One renderer for the block and the shortcode. What an element takes stands
 * in options.php, which the build makes from the elements themselves.
 *
 * @package can-i-run
 */

namespace CanIRun;

defined( 'ABSPATH' ) || exit;

/** The name of the option, the shortcode and the page of settings. */
const NAME = 'can_i_run';

/** What the site decides, and what of it an author can say otherwise. */
const OF_SITE    = array( 'region', 'clinic-name', 'booking-url', 'reviewed-by', 'reviewed-on' );
const OVERRIDDEN = array( 'region', 'clinic-name', 'booking-url' );

/** Word processors put these around what is written. */
const QUOTES = '"\'“”„‟‘’‚‛«»″′';

/** What there is to choose, in the words of the site's language. */
function options(): array {
	static $options;
	$options = $options ?? require __DIR__ . '/options.php';
	return $options;
}

/**
 * A value as it was meant: kses keeps `&` as `&amp;` in blocks and shortcodes,
 * and anybody can write an array into a block.
 *
 * @param mixed $value What was given.
 */
function text_of( $value ): string {
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	// Of invalid UTF-8 nothing is left.
	return (string) preg_replace( '/^[\s\xA0' . QUOTES . ']+|[\s\xA0' . QUOTES . ']+$/u', '', $text );
}

/**
 * What of a value an element accepts, or nothing.
 *
 * @param string $name  An attribute.
 * @param mixed  $value What was given for it.
 */
function accepted( string $name, $value ): string {
	$text   = text_of( $value );
	$option = options()['attributes'][ $name ];
	$known  = array_map( 'strval', array_keys( $option['choices'] ) );
	$words  = preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY );
	$find   = static function ( array $wanted ) use ( $known ): array {
		$wanted = str_replace( '_', '-', array_map( 'strtolower', $wanted ) );
		return array_filter(
			$known,
			static function ( string $one ) use ( $wanted ): bool {
				return in_array( strtolower( $one ), $wanted, true );
			}
		);
	};
	switch ( $option['kind'] ) {
		case 'choice':
			return implode( ' ', $find( array( $text ) ) );
		case 'choices':
			return implode( ' ', $find( $words ) );
		case 'tag':
			return preg_match( '/^[a-z\d]+([-_][a-z\d]+)*$/iD', $text ) ? $text : '';
		case 'tags':
			// The order is the order of the buttons.
			return implode( ' ', preg_grep( '/^[a-z\d]+([-_][a-z\d]+)*$/iD', $words ) );
		case 'link':
			// The element reads a number or a name with `www.` too: so what is safe stays as it is.
			return wp_kses_bad_protocol( $text, array( 'http', 'https', 'tel', 'mailto' ) ) === $text ? $text : '';
		default:
			return sanitize_text_field( $text );
	}
}

/**
 * The script that holds a language, with the room that its words take. A
 * language that is none of ours finds that of English.
 *
 * @param string $tag Such as `de`, `en-US` or WordPress' own `pt_BR`.
 */
function script_for( string $tag ): array {
	$scripts = options()['scripts'];
	$tag     = strtolower( str_replace( '_', '-', $tag ) );
	return $scripts[ $tag ] ?? $scripts[ strtok( "$tag-", '-' ) ] ?? $scripts['en'];
}

/**
 * Where to keep the room of the first screen free, so that nothing moves when
 * it appears, and leave none empty under what is shorter: up to the script,
 * which brings the words of the page along. Those of another language come
 * later, and no style can tell when.
 *
 * @param string $element Which.
 * @param string $lang    The language that it is told, if any.
 * @return array A style for its tag and a stylesheet to stand in it, one of them empty.
 */
function room_for( string $element, string $lang ): array {
	$page  = script_for( determine_locale() );
	$own   = '' === $lang ? $page : script_for( $lang );
	$room  = "display:block;min-height:$own[room]";
	$waits = 'auto' === $lang || ! in_array( $own, array( $page, script_for( 'en' ) ), true );
	return $waits
		? array( " style=\"$room\"", '' )
		: array( '', "<style>can-i-run-$element:not(:defined){ $room }</style>" );
}

/** What an administrator has set for the site. */
function of_site(): array {
	$set = get_option( NAME );
	return array_filter( array_intersect_key( is_array( $set ) ? $set : array(), array_flip( OF_SITE ) ), 'is_string' );
}

/**
 * The attributes of an element.
 *
 * @param string $element Which.
 * @param array  $given   What the block or the shortcode says.
 */
function attributes_of( string $element, array $given ): array {
	$site = of_site();
	$told = array();
	foreach ( options()['elements'][ $element ]['attributes'] as $name ) {
		$may_say = ! in_array( $name, OF_SITE, true ) || in_array( $name, OVERRIDDEN, true );
		$said    = $may_say ? text_of( $given[ $name ] ?? '' ) : '';
		// A region that is not known is none: that of the site could be the wrong number.
		$value = accepted( $name, '' === $said ? ( $site[ $name ] ?? '' ) : $said );
		if ( '' !== $value ) {
			$told[ $name ] = $value;
		}
	}
	return $told;
}

/**
 * The markup of an element, on one line, since wpautop makes paragraphs of more.
 *
 * @param array  $given  What the block or the shortcode says.
 * @param string $inside The clinic's own offers, rendered.
 */
function render( array $given, string $inside = '' ): string {
	$wanted   = strtolower( text_of( $given['element'] ?? '' ) );
	$element  = '' === $wanted ? 'checker' : $wanted;
	$elements = options()['elements'];
	if ( ! isset( $elements[ $element ] ) ) {
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html(
				/* translators: 1: what was written, 2: names of the elements. */
				sprintf( __( 'Can I run? has no element “%1$s”. Visitors see nothing here. Use one of: %2$s.', 'can-i-run' ), $wanted, implode( ', ', array_keys( $elements ) ) )
			) . '</p>'
			: '';
	}
	$attributes = attributes_of( $element, $given );
	$framed     = array_intersect_key( $attributes, array_flip( options()['framed'] ) );
	$address    = add_query_arg(
		array_map( 'rawurlencode', array( 'element' => $element ) + $framed ),
		plugins_url( 'embed.html', __FILE__ )
	);
	$link       = '<a slot="fallback" href="' . esc_url( $address ) . '">' . esc_html( $elements[ $element ]['title'] ) . '</a>';
	if ( is_feed() ) {
		return "<p>$link</p>";
	}
	wp_enqueue_script( 'can-i-run' );
	$told = '';
	foreach ( $attributes as $name => $value ) {
		$told .= " $name=\"" . esc_attr( $value ) . '"';
	}
	$offers = $elements[ $element ]['places'] ? $inside : '';

	list( $style, $sheet ) = room_for( $element, $attributes['lang'] ?? '' );
	return "<can-i-run-$element$told$style>$sheet$link$offers</can-i-run-$element>";
}

/**
 * An offer of the clinic's own, in the place that it names. One in no place
 * shows nowhere, and one in a place that its element has not, neither.
 *
 * @param array  $attributes Its attributes.
 * @param string $content    Its inner blocks, rendered.
 */
function render_offer( array $attributes, string $content ): string {
	$place = text_of( $attributes['place'] ?? '' );
	foreach ( options()['elements'] as $element ) {
		if ( isset( $element['places'][ $place ] ) && '' !== trim( $content ) ) {
			return "<div slot=\"$place\">$content</div>";
		}
	}
	return '';
}

/**
 * The block. What stands in it and is no offer shows where most do: beside the
 * words of an emergency there is room for none.
 *
 * @param array     $attributes Its attributes.
 * @param string    $content    Its inner blocks, rendered together.
 * @param \WP_Block $block      The same, one by one.
 */
function render_block( array $attributes, string $content, \WP_Block $block ): string {
	$inside = '';
	foreach ( $block->inner_blocks as $inner ) {
		$inside .= 'can-i-run/offer' === $inner->name
			? $inner->render()
			: render_offer( array( 'place' => 'result' ), $inner->render() );
	}
	$element = render( $attributes, $inside );
	return '' === $element ? '' : '<div ' . get_block_wrapper_attributes() . ">$element</div>";
}

/**
 * The shortcode. Curly quotes are none to WordPress, which ends a value at its
 * first space: what stands between two of them is put together again.
 *
 * @param array|string $given Its attributes, or nothing.
 */
function render_shortcode( $given ): string {
	$whole = array();
	$open  = null;
	foreach ( (array) $given as $name => $value ) {
		$text = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( is_int( $name ) && null !== $open ) {
			$whole[ $open ] .= " $text";
		} elseif ( is_int( $name ) ) {
			continue;
		} else {
			$name           = str_replace( '_', '-', $name );
			$whole[ $name ] = $text;
			$open           = preg_match( '/^[“”„«″]/u', $text ) ? $name : null;
		}
		if ( preg_match( '/.[“”»″]$/u', $text ) ) {
			$open = null;
		}
	}
	return render( $whole );
}

/** The version of the plugin, which is that of its scripts. */
function version(): string {
	return get_file_data( __FILE__, array( 'Version' ) )[0];
}

/** Makes the script known, once plugins for languages know that of the page. */
function register_script(): void {
	wp_register_script(
		'can-i-run',
		plugins_url( script_for( determine_locale() )['file'], __FILE__ ),
		array(),
		version(),
		// Before WordPress 6.3 this says no more than that it comes at the end.
		array(
			'in_footer' => true,
			'strategy'  => 'async',
		)
	);
}
add_action( 'wp', __NAMESPACE__ . '\register_script' );

/** Makes the editor's script, the block and the shortcode known. Nothing is loaded before one is shown. */
function register(): void {
	wp_register_script(
		'can-i-run-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
		version(),
		true
	);
	wp_set_script_translations( 'can-i-run-editor', 'can-i-run', __DIR__ . '/languages' );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	register_block_type( __DIR__ . '/offer', array( 'render_callback' => __NAMESPACE__ . '\render_offer' ) );
	add_shortcode( NAME, __NAMESPACE__ . '\render_shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/** Tells the editor what there is to choose, and what the site has chosen. */
function tell_editor(): void {
	$given = options() + array(
		'script'   => plugins_url( 'can-i-run.js', __FILE__ ),
		'site'     => (object) of_site(),
		'language' => str_replace( '_', '-', get_locale() ),
		'ofSite'   => array_values( array_diff( OF_SITE, OVERRIDDEN ) ),
		'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=' . NAME ) : '',
	);
	wp_add_inline_script( 'can-i-run-editor', 'var canIRunGiven = ' . wp_json_encode( $given, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

if ( is_admin() ) {
	require __DIR__ . '/settings.php';
}
