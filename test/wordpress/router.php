<?php
/**
 * For `php -S`: hands to WordPress what is no file. Without it, PHP's server
 * answers 404 to an address with a dot in it that is none, as some of the REST
 * interface's are.
 */

$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = realpath( $_SERVER['DOCUMENT_ROOT'] . $path );
if ( $file && is_dir( $file ) && is_file( "$file/index.php" ) && substr( $path, -1 ) !== '/' ) {
	header( "Location: $path/" );
	return true;
}
if ( $file && ( is_file( $file ) || is_file( "$file/index.php" ) ) && '/' !== $path ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
