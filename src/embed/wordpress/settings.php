<?php
/**
 * What a site says of itself: where its visitors are, the clinic, and who has
 * reviewed the advice. The last is a claim in the clinic's name, so this is the
 * one place where it can be made.
 *
 * @package can-i-run
 */

namespace CanIRun;

defined( 'ABSPATH' ) || exit;

/**
 * What of a form can be used, with a word on each part that cannot.
 *
 * @param mixed $given What was sent.
 */
function sanitize( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$kept  = array();
	foreach ( OF_SITE as $name ) {
		$kept[ $name ] = accepted( $name, $given[ $name ] ?? '' );
		if ( '' === $kept[ $name ] && '' !== text_of( $given[ $name ] ?? '' ) ) {
			/* translators: %s: name of a field. */
			complain( $name, __( '%s was left out: it cannot be used.', 'can-i-run' ) );
		}
	}
	$day = \DateTimeImmutable::createFromFormat( '!Y-m-d', $kept['reviewed-on'] );
	if ( ( '' === $kept['reviewed-by'] ) !== ( '' === $kept['reviewed-on'] )
		|| ( '' !== $kept['reviewed-on'] && ( ! $day || $day->format( 'Y-m-d' ) !== $kept['reviewed-on'] || $day > new \DateTimeImmutable( '+1 day' ) ) ) ) {
		/* translators: %s: name of a field. */
		complain( 'reviewed-by', __( '%s was left out: a review needs a name and a day that has come.', 'can-i-run' ) );
		$kept['reviewed-by'] = '';
		$kept['reviewed-on'] = '';
	}
	return array_filter( $kept );
}

/**
 * Says why a field was left out.
 *
 * @param string $name Which field.
 * @param string $text What to say, with a place for what it is called.
 */
function complain( string $name, string $text ): void {
	add_settings_error( NAME, $name, esc_html( sprintf( $text, options()['attributes'][ $name ]['label'] ) ) );
}

/**
 * One field.
 *
 * @param array $field Its `name` and the `label_for` that WordPress wants.
 */
function show_field( array $field ): void {
	$name   = $field['name'];
	$option = options()['attributes'][ $name ];
	$value  = of_site()[ $name ] ?? '';
	printf(
		'choice' === $option['kind'] ? '<select id="%1$s" name="%2$s">' : '<input id="%1$s" name="%2$s" value="%3$s" type="%4$s" class="regular-text">',
		esc_attr( $field['label_for'] ),
		esc_attr( NAME . "[$name]" ),
		esc_attr( $value ),
		'reviewed-on' === $name ? 'date' : 'text'
	);
	if ( 'choice' === $option['kind'] ) {
		foreach ( array( '' => $option['none'] ) + $option['choices'] as $id => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $id ), selected( $id, $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	}
	foreach ( array( $option['help'], $option['confirm'][ $value ] ?? '' ) as $help ) {
		if ( $help ) {
			echo '<p class="description">' . esc_html( $help ) . '</p>';
		}
	}
}

/** The page. */
function show_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( NAME );
	do_settings_sections( NAME );
	submit_button();
	echo '</form></div>';
}

add_action(
	'admin_menu',
	static function (): void {
		add_options_page( __( 'Can I run?', 'can-i-run' ), __( 'Can I run?', 'can-i-run' ), 'manage_options', NAME, __NAMESPACE__ . '\show_page' );
	}
);

add_action(
	'admin_init',
	static function (): void {
		register_setting(
			NAME,
			NAME,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize',
			)
		);
		add_settings_section(
			'site',
			'',
			static function (): void {
				echo '<p>' . esc_html__( 'For every page of this site. Authors can name another region, clinic or link in a block or shortcode, but no review.', 'can-i-run' ) . '</p>';
			},
			NAME
		);
		foreach ( OF_SITE as $name ) {
			add_settings_field(
				$name,
				esc_html( options()['attributes'][ $name ]['label'] ),
				__NAMESPACE__ . '\show_field',
				NAME,
				'site',
				array(
					'name'      => $name,
					'label_for' => NAME . "-$name",
				)
			);
		}
		wp_add_privacy_policy_content( __( 'Can I run?', 'can-i-run' ), '<p>' . esc_html( options()['privacy'] ) . '</p>' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( __DIR__ . '/can-i-run.php' ),
	static function ( array $links ): array {
		$address = admin_url( 'options-general.php?page=' . NAME );
		return array( 'settings' => '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'can-i-run' ) . '</a>' ) + $links;
	}
);
