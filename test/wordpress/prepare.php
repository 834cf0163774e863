<?php
/**
 * Makes a site ready, from its folder and the theme that it is to have:
 * installs WordPress if need be, and adds an author, who may not write any HTML.
 * A second time it gives the site another theme, and a language if one is named.
 */

// WordPress clears away variables with names as simple as "theme".
list( , $site_folder, $site_theme, $site_locale ) = $argv + array( 3 => '' );
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require "$site_folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if ( ! is_blog_installed() ) {
	wp_install( 'Clinic', 'admin', 'admin@example.org', false, '', 'password' );
}
if ( ! username_exists( 'author' ) ) {
	// Nobody is signed in yet, whom this would sign out.
	wp_set_password( 'password', 1 );
	wp_insert_user(
		array(
			'user_login' => 'author',
			'user_pass'  => 'password',
			'role'       => 'author',
		)
	);
}
switch_theme( $site_theme );
// WordPress takes only a language that it has words in: the plugin has its own.
add_filter(
	'pre_update_option_WPLANG',
	static function () use ( $site_locale ) {
		return $site_locale;
	}
);
update_option( 'WPLANG', $site_locale );
// The address of a page names it, as on most sites.
update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules( false );
echo 'WordPress ' . get_bloginfo( 'version' );
