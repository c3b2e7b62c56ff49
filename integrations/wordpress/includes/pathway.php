<?php
/**
 * The way to a role: a calm set, or a path where the author says that the order counts.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The pathway.
 *
 * @param array{pathway: array, certifications: array} $data A pathway, and the certifications its steps refer to.
 * @param View                                         $view The view.
 */
function pathway_timeline( array $data, View $view ): string {
	$pathway = $data['pathway'];
	$plan    = new Plan( $pathway, $data['certifications'] );
	$rest    = $plan->rest;
	$bands   = $plan->bands;
	if ( ! $bands && ! $rest && ! isset( $pathway['intro'] ) && ! isset( $pathway['action'] ) ) {
		return '';
	}
	$label = $rest ? $view->language->say( 'certifications' ) : null;
	$title = $pathway['heading'] ?? ( $bands ? null : $label );
	$below = null === $title ? $view : $view->inner();
	$html  = heading( $view, 'title', text( (string) $title ) ) . paragraph( 'lede', $pathway['intro'] ?? null );
	if ( $rest ) {
		$bands[] = array(
			'stage' => $bands ? $label : null,
			'stops' => $rest,
		);
	}
	foreach ( $bands as $band ) {
		$stage = $band['stage'];
		$html .= box(
			'stage',
			heading( $below, 'section-title', text( (string) $stage ) ) .
				steps( $band['stops'], null === $stage ? $below : $below->inner(), $plan->is_flat ),
			'section'
		);
	}
	return box( 'pathway', $html . action( $pathway['action'] ?? null, 'button' ), 'section' );
}

/**
 * Steps that stand together. Across stages the numbers run on.
 *
 * @param array[] $stops   Steps, with what they refer to.
 * @param View    $view    The view.
 * @param bool    $is_flat Whether they may lie side by side.
 */
function steps( array $stops, View $view, bool $is_flat = false ): string {
	return folded(
		$view,
		$stops,
		function ( array $some ) use ( $view, $is_flat ) {
			$items = '';
			foreach ( $some as $stop ) {
				$items .= step( $stop, $view );
			}
			$number = $some[0]['number'] ?? null;
			return element(
				$number ? 'ol' : 'ul',
				array(
					'class' => $number ? trim( 'path ' . ( $is_flat ? 'flat' : '' ) ) : 'set of-' . count( $some ),
					'role'  => 'list',
					'start' => $number ? (string) $number : null,
				),
				$items
			);
		}
	);
}

/**
 * One step.
 *
 * @param array $stop A step, with what it refers to.
 * @param View  $view The view.
 */
function step( array $stop, View $view ): string {
	$title         = $stop['title'] ?? null;
	$certification = $stop['certification'] ?? null;
	$state         = $stop['state'] ?? '';
	$below         = null === $title ? $view : $view->inner();
	$html          = heading( $view, 'item-title', text( (string) $title ) ) .
		( $certification ? heading( $below, 'item-title', full_name( $certification ) ) : '' ) .
		step_facts( $stop, $view ) .
		paragraph( 'text', $stop['description'] ?? null ) .
		( $certification ? details( $certification, $view ) . details_link( $certification ) : '' );
	if ( isset( $stop['choice'] ) ) {
		$values = array(
			'count' => $stop['choice']['count'],
			'total' => count( $stop['choice']['stops'] ),
		);
		$inside = null === $title && ! $certification ? $view : $view->inner();
		$html  .= box( 'choice', box( 'kicker', $view->say( 'choose', $values ), 'p' ) . steps( $stop['choice']['stops'], $inside ) );
	}
	$node = isset( $stop['number'] ) ? element(
		'span',
		array(
			'class'       => 'node',
			'aria-hidden' => 'true',
		),
		''
	) : '';
	return element(
		'li',
		array(
			'class'        => trim( (string) preg_replace( '/\s+/', ' ', "step badge $state " . ( empty( $stop['optional'] ) ? '' : 'optional' ) ) ),
			'aria-current' => 'current' === $state ? 'step' : null,
		),
		$node . ( $certification ? seal( $certification ) : '' ) . box( 'stop words', $html )
	);
}

/**
 * What is to know of a step besides what it is: state, whether it may be left out, how long it takes, what it needs.
 *
 * @param array $stop A step, with what it refers to.
 * @param View  $view The view.
 */
function step_facts( array $stop, View $view ): string {
	$state    = $stop['state'] ?? '';
	$status   = '' === $state ? ( $stop['status'] ?? '' ) : $view->language->say( $state );
	$duration = (string) $view->language->worded( $stop['duration'] ?? null );
	$requires = (string) $view->language->worded( $stop['requires'] ?? null );
	$known    = array(
		'' === $status ? '' : box( 'state', text( $status ), 'span' ),
		empty( $stop['optional'] ) ? '' : $view->say( 'optional' ),
		text( $stop['stage'] ?? '' ),
		text( $duration ),
		'' === $requires ? '' : labelled( $view, 'requires', $requires ),
	);
	$known    = array_map( __NAMESPACE__ . '\isolated', array_filter( $known, 'strlen' ) );
	return $known ? box( 'quiet meta', implode( ' · ', $known ), 'p' ) : '';
}
