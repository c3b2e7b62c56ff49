<?php
/**
 * What a career document is: the JSON Schema that the JavaScript package publishes.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/** Deeper than any real page; the elements have the same bounds. */
const MAX_DEPTH  = 32;
const MAX_VALUES = 50000;

/** The JSON Schema of a whole document. */
function schema(): array {
	static $schema;
	if ( null === $schema ) {
		$schema = read_json( 'schema/career.schema.json' );
	}
	return $schema;
}

/**
 * The schema of a kind of value: `Role`, `Certification`.
 *
 * @param string $name A definition of the schema.
 */
function definition( string $name ): array {
	return array( '$ref' => '#/$defs/' . $name );
}

/**
 * A schema with what it refers to in its place, down to the next reference: a step can hold steps.
 *
 * @param array $schema A schema.
 */
function dereferenced( array $schema ): array {
	if ( ! isset( $schema['$ref'] ) ) {
		return $schema;
	}
	$found = schema()['$defs'][ substr( $schema['$ref'], strlen( '#/$defs/' ) ) ] ?? array();
	unset( $schema['$ref'] );
	return $schema + $found;
}

/**
 * What of a value can be shown: wrong items leave their list, wrong optional fields their object, an object without a
 * required field leaves its parent; as the elements do it. `null` where nothing is left.
 *
 * @param array $schema A schema.
 * @param mixed $given  What the author wrote.
 */
function keep( array $schema, $given ) {
	$count = 0;
	return kept( $schema, $given, 0, $count );
}

/**
 * One value and what is in it.
 *
 * @param array $schema Its schema.
 * @param mixed $given  What the author wrote.
 * @param int   $depth  How deep it stands.
 * @param int   $count  How many were looked at.
 */
function kept( array $schema, $given, int $depth, int &$count ) {
	if ( ++$count > MAX_VALUES || $depth > MAX_DEPTH ) {
		return null;
	}
	$schema = dereferenced( $schema );
	if ( isset( $schema['anyOf'] ) ) {
		if ( is_string( $given ) ) {
			return '' === trimmed( $given ) ? null : $given;
		}
		// The other one is the object.
		return kept( $schema['anyOf'][1], $given, $depth, $count );
	}
	switch ( $schema['type'] ) {
		case 'object':
			return kept_object( $schema, $given, $depth, $count );
		case 'array':
			return kept_list( $schema, $given, $depth, $count );
		default:
			return is_right( $schema, $given ) ? $given : null;
	}
}

/**
 * An object, without what is wrong in it.
 *
 * @param array $schema Its schema.
 * @param mixed $given  What the author wrote.
 * @param int   $depth  How deep it stands.
 * @param int   $count  How many values were looked at.
 */
function kept_object( array $schema, $given, int $depth, int &$count ) {
	if ( ! is_array( $given ) || ( $given && is_list( $given ) ) ) {
		return null;
	}
	$required = $schema['required'] ?? array();
	$object   = array();
	foreach ( $given as $key => $value ) {
		if ( '$schema' === $key || ! isset( $schema['properties'][ $key ] ) || is_blank( $value, $key ) ) {
			continue;
		}
		$inner    = kept( $schema['properties'][ $key ], $value, $depth + 1, $count );
		$is_empty = array() === $inner && ! in_array( $key, $required, true );
		if ( null !== $inner && ! $is_empty ) {
			$object[ $key ] = $inner;
		}
	}
	return array_diff( $required, array_keys( $object ) ) ? null : $object;
}

/**
 * A list, without what is wrong in it.
 *
 * @param array $schema Its schema.
 * @param mixed $given  What the author wrote.
 * @param int   $depth  How deep it stands.
 * @param int   $count  How many values were looked at.
 */
function kept_list( array $schema, $given, int $depth, int &$count ) {
	if ( ! is_array( $given ) || ! is_list( $given ) ) {
		return null;
	}
	$list = array();
	foreach ( $given as $value ) {
		$inner = kept( $schema['items'], $value, $depth + 1, $count );
		if ( ! is_blank( $inner, '' ) && array() !== $inner ) {
			$list[] = $inner;
		}
	}
	return $list;
}

/**
 * Whether a plain value is what its schema says.
 *
 * @param array $schema Its schema.
 * @param mixed $given  What the author wrote.
 */
function is_right( array $schema, $given ): bool {
	$types = (array) $schema['type'];
	if ( is_string( $given ) ) {
		$matches = ! isset( $schema['pattern'] ) || preg_match( '~' . $schema['pattern'] . '~D', $given );
		$date    = isset( $schema['pattern'] ) && $matches && 10 === strlen( $given ) ? explode( '-', $given ) : null;
		return in_array( 'string', $types, true ) && $matches &&
			( null === $date || checkdate( (int) $date[1], (int) $date[2], (int) $date[0] ) );
	}
	if ( is_bool( $given ) ) {
		return in_array( 'boolean', $types, true );
	}
	return ( is_int( $given ) || ( is_float( $given ) && is_finite( $given ) ) ) && in_array( 'number', $types, true );
}

/**
 * Content systems write an empty field as `""` or `null`: the same as no field. Alternative text may be empty.
 *
 * @param mixed      $value A value.
 * @param string|int $key   The name of the field.
 */
function is_blank( $value, $key ): bool {
	return null === $value || ( is_string( $value ) && '' === trimmed( $value ) && 'alt' !== $key );
}

/**
 * Whether an array is a list. An empty one may be either.
 *
 * @param array $value An array.
 */
function is_list( array $value ): bool {
	return array_keys( $value ) === array_keys( array_keys( $value ) );
}

/**
 * Without blank fields, and without the lists and objects in which nothing is left: what a form leaves behind.
 *
 * @param mixed      $value A value.
 * @param string|int $key   The name of the field.
 */
function pruned( $value, $key = '' ) {
	if ( ! is_array( $value ) ) {
		return $value;
	}
	$is_list = is_list( $value );
	$left    = array();
	foreach ( $value as $name => $inner ) {
		$inner = pruned( $inner, $name );
		if ( ! is_blank( $inner, $name ) && array() !== $inner ) {
			$left[ $name ] = $inner;
		}
	}
	// A picture that lacks its address is none, whatever its text.
	if ( array( 'alt' ) === array_keys( $left ) && '' === trim( (string) $left['alt'] ) ) {
		return array();
	}
	return $is_list ? array_values( $left ) : $left;
}

/**
 * What is wrong in a value, by the validator of WordPress itself; `null` where nothing is.
 *
 * @param mixed $value     What the author wrote.
 * @param array $schema    Its schema.
 * @param bool  $is_strict Whether required fields must be there; a draft may lack them.
 */
function problems( $value, array $schema, bool $is_strict = true ): ?\WP_Error {
	$errors = new \WP_Error();
	$plain  = plain_schema( $schema, $value, __( 'The document', 'career-elements' ), $is_strict, 0, $errors );
	if ( ! $errors->has_errors() ) {
		$result = rest_validate_value_from_schema( $value, $plain, __( 'The document', 'career-elements' ) );
		if ( is_wp_error( $result ) ) {
			return $result;
		}
	}
	return $errors->has_errors() ? $errors : null;
}

/**
 * The schema as far as a value goes, without references, which the validator of WordPress does not know.
 *
 * That validator was made for query strings and takes `"a,b"` for a list and `"1"` for `true`: JSON says which it is, so a
 * value of another kind is refused here.
 *
 * @param array     $schema    A schema.
 * @param mixed     $value     The value.
 * @param string    $path      Where it stands, for people.
 * @param bool      $is_strict Whether required fields must be there.
 * @param int       $depth     How deep it stands.
 * @param \WP_Error $errors    Gets what is wrong.
 */
function plain_schema( array $schema, $value, string $path, bool $is_strict, int $depth, \WP_Error $errors ): array {
	$schema = dereferenced( $schema );
	if ( isset( $schema['anyOf'] ) ) {
		$schema = dereferenced( $schema['anyOf'][ is_string( $value ) ? 0 : 1 ] );
	}
	unset( $schema['examples'] );
	if ( $depth > MAX_DEPTH ) {
		$errors->add( 'career_elements_depth', __( 'The document has too many levels.', 'career-elements' ) );
		return $schema;
	}
	$kinds = array(
		'object'  => is_array( $value ) && ( ! $value || ! is_list( $value ) ),
		'array'   => is_array( $value ) && is_list( $value ),
		'string'  => is_string( $value ),
		'number'  => is_int( $value ) || is_float( $value ),
		'boolean' => is_bool( $value ),
	);
	if ( ! array_intersect( (array) $schema['type'], array_keys( array_filter( $kinds ) ) ) ) {
		$errors->add(
			'career_elements_type',
			/* translators: 1: place in the document, 2: a kind of value like "string". */
			sprintf( __( '%1$s is not of type %2$s.', 'career-elements' ), $path, implode( ', ', (array) $schema['type'] ) )
		);
		return $schema;
	}
	if ( ! $is_strict ) {
		unset( $schema['required'] );
	}
	if ( 'object' === $schema['type'] ) {
		foreach ( $schema['properties'] as $key => $inner ) {
			if ( array_key_exists( $key, $value ) ) {
				$title                        = $inner['title'] ?? $key;
				$schema['properties'][ $key ] = plain_schema( $inner, $value[ $key ], "$path › $title", $is_strict, $depth + 1, $errors );
			} else {
				// Only that it may be there is of interest.
				$schema['properties'][ $key ] = array();
			}
		}
	}
	if ( 'array' === $schema['type'] ) {
		foreach ( $value as $i => $item ) {
			$name  = $path . ' › ' . ( $i + 1 );
			$plain = plain_schema( $schema['items'], $item, $name, $is_strict, $depth + 1, $errors );
			// Items may differ in kind, and the validator knows one schema for all: each is validated where it stands.
			$result = $errors->has_errors() ? true : rest_validate_value_from_schema( $item, $plain, $name );
			if ( is_wp_error( $result ) ) {
				$errors->add( $result->get_error_code(), $result->get_error_message() );
			}
		}
		unset( $schema['items'] );
	}
	return $schema;
}
