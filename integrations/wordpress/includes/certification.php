<?php
/**
 * One certification: what it is called, what it proves and where to read on.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The badge.
 *
 * @param array $certification A certification.
 * @param View  $view          The view.
 */
function certification_badge( array $certification, View $view ): string {
	if ( 'inline' === $view->layout ) {
		return inline_badge( $certification );
	}
	$title = heading( $view, 'title', full_name( $certification ) );
	if ( 'compact' === $view->layout ) {
		return box( 'badge compact small', seal( $certification ) . $title . details_link( $certification ), 'article' );
	}
	$words = $title . paragraph( 'text', $certification['description'] ?? null ) . details( $certification, $view ) .
		details_link( $certification );
	return box( 'badge card', seal( $certification ) . box( 'words', $words ), 'article' );
}

/**
 * In running text: the acronym; the name completes it.
 *
 * @param array $certification A certification.
 */
function inline_badge( array $certification ): string {
	$name    = $certification['name'];
	$acronym = $certification['acronym'] ?? null;
	$text    = seal( $certification ) . box( 'acronym', text( $acronym ?? $name ), 'abbr' ) .
		( null === $acronym || $acronym === $name ? '' : unseen( " ($name)" ) );
	$href    = isset( $certification['action'] ) ? safe_url( $certification['action']['href'] ) : null;
	return box( 'badge inline small', null === $href || '' === $href ? $text : element( 'a', array( 'href' => address( $href ) ), $text ), 'span' );
}

/**
 * The acronym above the full name, as one heading.
 *
 * @param array $certification A certification.
 */
function full_name( array $certification ): string {
	$acronym = $certification['acronym'] ?? null;
	return ( null === $acronym || $acronym === $certification['name'] ? '' : box( 'kicker acronym', text( $acronym ), 'abbr' ) . ' ' ) .
		element( 'span', array(), text( $certification['name'] ) );
}

/**
 * The author’s picture, else the place of the medallion.
 *
 * @param array $certification A certification.
 */
function seal( array $certification ): string {
	$image = $certification['image'] ?? null;
	return null !== $image && '' !== (string) safe_url( $image['src'] ) ? picture( $image, 'seal' ) : drawing( 'seal engraved' );
}

/**
 * The link to the details, whose name says of what.
 *
 * @param array $certification A certification.
 */
function details_link( array $certification ): string {
	return action( $certification['action'] ?? null, 'link', $certification['acronym'] ?? $certification['name'] );
}

/**
 * The terms of a certification: the short ones at sight, those of the exam and after it in a fold.
 *
 * @param array $certification A certification.
 * @param View  $view          The view.
 */
function details( array $certification, View $view ): string {
	$rows     = function ( array $source, string ...$keys ) use ( $view ) {
		$rows = array();
		foreach ( $keys as $key ) {
			$rows[] = array( $view->say( $key ), text( (string) $view->language->worded( $source[ $key ] ?? null ) ) );
		}
		return $rows;
	};
	$fee      = function ( array $fee ) use ( $view ) {
		$amount = $view->language->money( $fee['amount'], $fee['currency'] );
		return text( $fee['kind'] . $view->language->say( 'colon' ) . $amount ) .
			( isset( $fee['condition'] ) ? box( 'quiet', text( " ({$fee['condition']})" ), 'span' ) : '' );
	};
	$exam     = $rows( $certification['exam'] ?? array(), 'code', 'items', 'duration', 'passMark', 'scale', 'languages' );
	$renewal  = $rows( $certification['renewal'] ?? array(), 'every', 'credits', 'methods' );
	$eligible = $certification['eligibility'] ?? null;
	$terms    = pairs(
		array(
			array( $view->say( 'exam' ), pairs( $exam ) ),
			array( $view->say( 'fees' ), item_list( $view, 'bullets', $certification['fees'] ?? array(), $fee ) ),
			array( $view->say( 'eligibility' ), null === $eligible ? '' : eligibility( $eligible, $view ) ),
			array( $view->say( 'renewal' ), pairs( $renewal ) ),
		)
	);
	$shown    = pairs(
		array_merge(
			array( array( $view->say( 'issuer' ), issuer( $certification['issuer'] ?? null ) ) ),
			$rows( $certification, 'status', 'level', 'replaces' )
		)
	);
	if ( '' === $terms ) {
		return $shown;
	}
	$about = unseen( ': ' . ( $certification['acronym'] ?? $certification['name'] ) );
	return $shown . box( 'more', element( 'summary', array(), $view->say( 'facets' ) . $about ) . $terms, 'details' );
}

/**
 * Who issues it, with a link.
 *
 * @param array|null $issuer An issuer.
 */
function issuer( ?array $issuer ): string {
	if ( null === $issuer ) {
		return '';
	}
	$href = safe_url( $issuer['href'] ?? '' );
	return null === $href || '' === $href ? text( $issuer['name'] ) : element(
		'a',
		array(
			'class' => 'link',
			'href'  => address( $href ),
		),
		text( $issuer['name'] )
	);
}

/**
 * Who may sit: text, or a rule made of rules.
 *
 * @param string|array $rule A rule; its depth is bounded by the check.
 * @param View         $view The view.
 */
function eligibility( $rule, View $view ): string {
	if ( is_string( $rule ) ) {
		return text( $rule );
	}
	$write = function ( $inner ) use ( $view ) {
		return eligibility( $inner, $view );
	};
	$rules = array(
		'allOf'    => $rule['all'] ?? array(),
		'anyOf'    => $rule['any'] ?? array(),
		'waivedIf' => isset( $rule['waivedIf'] ) ? array( $rule['waivedIf'] ) : array(),
	);
	$html  = '';
	foreach ( array_filter( $rules ) as $label => $some ) {
		$html .= box( 'quiet', $view->say( $label ), 'p' ) . item_list( $view, 'bullets', $some, $write );
	}
	return $html;
}
