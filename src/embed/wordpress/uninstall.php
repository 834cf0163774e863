<?php
/**
 * Leaves nothing behind.
 *
 * @package can-i-run
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'can_i_run' );
