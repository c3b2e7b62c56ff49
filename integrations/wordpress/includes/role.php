<?php
/**
 * One role: as a card, as the opening of a page, or as one line of a listing.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The role card.
 *
 * @param array $role A role.
 * @param View  $view The view.
 */
function role_card( array $role, View $view ): string {
	if ( 'compact' !== $view->layout ) {
		return box( "role {$view->layout}", role_head( $role, $view ) . role_body( $role, $view ), 'article' );
	}
	$words = paragraph( 'kicker', $role['eyebrow'] ?? null ) . heading( $view, 'title', role_name( $role ) ) .
		paragraph( 'lede', $role['tagline'] ?? null );
	return box(
		'role compact',
		element( 'div', array(), $words ) . action( $role['action'] ?? null, 'link', $role['name'] ),
		'article'
	);
}

/**
 * Name, tagline and action; in the hero beside the picture.
 *
 * @param array $role A role.
 * @param View  $view The view.
 */
function role_head( array $role, View $view ): string {
	$is_hero = 'hero' === $view->layout;
	$names   = $view->language->worded( $role['aliases'] ?? null );
	$words   = paragraph( 'kicker', $role['eyebrow'] ?? null ) .
		heading( $view, 'title', role_name( $role ) ) .
		paragraph( 'lede', $role['tagline'] ?? null ) .
		paragraph( 'text', $role['description'] ?? null ) .
		( null === $names ? '' : box( 'quiet', labelled( $view, 'aliases', $names ), 'p' ) ) .
		( $is_hero ? action( $role['action'] ?? null, 'button' ) : '' );
	$image   = $role['image'] ?? null;
	$picture = null === $image && $is_hero ? drawing( 'field engraved' ) : picture( $image );
	if ( null !== $image && '' === $picture ) {
		$picture = paragraph( 'text', '' === $image['alt'] ? null : $image['alt'] );
	}
	return box( 'head', box( 'words', $words ) . $picture, 'header' );
}

/**
 * All that follows.
 *
 * @param array $role A role.
 * @param View  $view The view.
 */
function role_body( array $role, View $view ): string {
	$overview = $role['overview'] ?? array();
	$duties   = $role['responsibilities'] ?? array();
	$story    = '';
	foreach ( $overview['paragraphs'] ?? array() as $paragraph ) {
		$story .= paragraph( 'text', $paragraph );
	}
	$below = $view->inner()->inner();
	$lines = item_list(
		$view,
		'columns',
		$duties['items'] ?? array(),
		function ( $item ) use ( $below ) {
			return item( $below, $item );
		}
	);
	$ours  = function ( string $word, string $content ) use ( $view ) {
		return section( $view, $content, null, $view->say( $word ) );
	};
	return filled(
		'story',
		array(
			section( $view, $story, $overview['heading'] ?? null ),
			section( $view, $lines, $duties['heading'] ?? null, $view->say( 'responsibilities' ) ),
		)
	) . filled(
		'aside',
		array(
			$ours( 'facts', pairs( array_map( __NAMESPACE__ . '\fact', $role['facts'] ?? array() ) ) ),
			$ours( 'salary', salary( $role['salary'] ?? null, $view ) ),
			$ours( 'settings', texts( $view, $role['settings'] ?? array() ) ),
			$ours( 'qualifications', texts( $view, $role['qualifications'] ?? array() ) ),
			$ours( 'skills', item_list( $view, 'bullets', $role['skills'] ?? array(), __NAMESPACE__ . '\skill' ) ),
			$ours( 'codes', pairs( array_map( __NAMESPACE__ . '\code', $role['codes'] ?? array() ) ) ),
		)
	) . filled( 'foot', array( 'hero' === $view->layout ? '' : action( $role['action'] ?? null, 'button' ) ) );
}

/**
 * The name of a role, with how it is abbreviated.
 *
 * @param array $role A role.
 */
function role_name( array $role ): string {
	return isset( $role['abbreviation'] )
		? text( $role['name'] ) . ' ' . box( 'abbreviation', text( "({$role['abbreviation']})" ), 'abbr' )
		: text( $role['name'] );
}

/**
 * A fact as label and value.
 *
 * @param array $fact A fact.
 * @return array{string, string}
 */
function fact( array $fact ): array {
	return array( text( $fact['label'] ), text( Language::plain( $fact['value'] ) ) );
}

/**
 * A code as label and value.
 *
 * @param array $code A code.
 * @return array{string, string}
 */
function code( array $code ): array {
	return array( text( $code['system'] ), text( Language::plain( $code['value'] ) ) );
}

/**
 * A skill, with how well it should be mastered.
 *
 * @param string|array $skill A skill.
 */
function skill( $skill ): string {
	return is_string( $skill ) ? text( $skill ) : text( $skill['name'] ) .
		( isset( $skill['level'] ) ? box( 'quiet', text( " ({$skill['level']})" ), 'span' ) : '' );
}

/**
 * What a role earns.
 *
 * @param array|null $salary A salary.
 * @param View       $view   The view.
 */
function salary( ?array $salary, View $view ): string {
	if ( null === $salary ) {
		return '';
	}
	$language = $view->language;
	$amounts  = array();
	foreach ( array( 'min', 'max', 'median' ) as $key ) {
		$amounts[] = isset( $salary[ $key ] ) ? $language->money( $salary[ $key ], $salary['currency'] ) : '';
	}
	list( $low, $high, $middle ) = $amounts;
	// One end alone must say which: “$52,000” could be either.
	$range = '';
	if ( '' !== $low ) {
		$range = '' === $high ? $language->say( 'from', array( 'amount' => $low ) ) : "$low – $high";
	} elseif ( '' !== $high ) {
		$range = $language->say( 'upTo', array( 'amount' => $high ) );
	}
	$comma  = $language->say( 'comma' );
	$median = '' === $middle ? '' : $language->say( 'median' ) . " $middle";
	$text   = implode( $comma, array_filter( array( $range, $median ), 'strlen' ) );
	$text   = '' === $text ? $salary['currency'] : $text;
	$source = array_filter(
		array( $salary['source'] ?? null, isset( $salary['year'] ) ? Language::plain( $salary['year'] ) : null ),
		'is_string'
	);
	return paragraph( 'text', $text . ' ' . $language->say( 'per', array( 'unit' => $salary['per'] ) ) ) .
		paragraph( 'quiet', $source ? implode( $comma, $source ) : null );
}
