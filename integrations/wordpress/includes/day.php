<?php
/**
 * A day: in columns where its few parts are told in words, else one slot below the other.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/** The parts of a day by their light, and when each begins. */
const LIGHTS = array(
	'night'     => '22',
	'morning'   => '05',
	'noon'      => '11',
	'afternoon' => '14',
	'evening'   => '18',
);

/** A day, in minutes; and a pause over midnight that is a night’s rest. */
const DAY   = 1440;
const NIGHT = 480;

/**
 * The schedule of a day.
 *
 * @param array $day  A day.
 * @param View  $view The view.
 */
function day_schedule( array $day, View $view ): string {
	$slots = array_filter( $day['slots'], __NAMESPACE__ . '\says' );
	if ( ! $slots && ! isset( $day['heading'] ) && ! isset( $day['intro'] ) ) {
		return '';
	}
	$slots    = in_order( array_values( $slots ) );
	$is_timed = false;
	$is_wide  = count( $slots ) > 1 && count( $slots ) < 5;
	foreach ( $slots as $slot ) {
		$is_timed = $is_timed || isset( $slot['start'] ) || isset( $slot['end'] );
		// No column is so long that its neighbours look forgotten; JavaScript counts in halves of surrogate pairs.
		$words   = $slot['description'] ?? '';
		$length  = preg_match_all( '/./su', $words ) + preg_match_all( '/[\x{10000}-\x{10ffff}]/u', $words );
		$is_wide = $is_wide && isset( $slot['label'] ) && $length < 450;
	}
	$below = isset( $day['heading'] ) ? $view->inner() : $view;
	$items = '';
	foreach ( $slots as $slot ) {
		$items .= slot( $slot, $below );
	}
	$html = heading( $view, 'title', text( $day['heading'] ?? '' ) ) . paragraph( 'lede', $day['intro'] ?? null );
	if ( isset( $day['date'] ) ) {
		$html .= box( 'quiet', element( 'span', array( 'role' => 'time' ), text( $view->language->date( $day['date'] ) ) ), 'p' );
	}
	if ( $is_timed && isset( $day['timeZone'] ) ) {
		$html .= box( 'quiet', $view->say( 'timeZone', array( 'zone' => $view->language->zone( $day['timeZone'] ) ) ), 'p' );
	}
	if ( $slots ) {
		$html .= element(
			'ol',
			array(
				'class' => $is_wide && ! $is_timed ? 'slots columns' : 'slots',
				'role'  => 'list',
			),
			$items
		);
	}
	return box( 'day', $html, 'section' );
}

/**
 * Whether there are words anywhere in a value; that a time is approximate alone says nothing.
 *
 * @param mixed $value A value.
 */
function says( $value ): bool {
	return is_string( $value ) || ( is_array( $value ) && array_filter( $value, __NAMESPACE__ . '\says' ) );
}

/**
 * One slot.
 *
 * @param array $slot A slot.
 * @param View  $view The view.
 */
function slot( array $slot, View $view ): string {
	$label  = $slot['label'] ?? null;
	$title  = $slot['title'] ?? null;
	$below  = null === $label && null === $title ? $view : $view->inner();
	$length = length( $slot );
	$when   = null === $label ? '' : ( null === $title ? heading( $view, 'kicker', text( $label ) ) : paragraph( 'kicker', $label ) );
	$what   = item_list(
		$view,
		'bullets',
		array_values( array_filter( $slot['activities'] ?? array(), __NAMESPACE__ . '\says' ) ),
		function ( $item ) use ( $below ) {
			return item( $below, $item );
		}
	);
	$place  = isset( $slot['place'] ) ? box( 'quiet', labelled( $view, 'place', $slot['place'] ), 'p' ) : '';
	return box(
		'slot ' . light( $slot ),
		drawing( 'glyph' ) .
			( null === $length ? '' : drawing( 'bar', bar_height( $length ) . 'em' ) ) .
			filled( 'when', array( $when, slot_time( $slot, $view ) ) ) .
			heading( $view, 'slot-title', text( (string) $title ) ) .
			filled( 'what', array( paragraph( 'text', $slot['description'] ?? null ), $what, $place ) ),
		'li'
	);
}

/**
 * When a slot is.
 *
 * @param array $slot A slot.
 * @param View  $view The view.
 */
function slot_time( array $slot, View $view ): string {
	$start = $slot['start'] ?? null;
	$end   = $slot['end'] ?? null;
	if ( null === $start && null === $end ) {
		return '';
	}
	$language = $view->language;
	$about    = empty( $slot['approximate'] ) ? '{time}' : $language->say( 'about' );
	$phrase   = null === $start ? $language->say( 'until', array( 'time' => $about ) ) : $about;

	list( $before, $after ) = explode( '{time}', $phrase . '{time}' );

	$pieces  = null === $start || null === $end ? array( $language->time( $start ?? $end ) ) : $language->range( $start, $end );
	$is_late = null !== $start && null !== $end && $end > '00:00' && $end <= $start;
	$html    = text( $before );
	foreach ( $pieces as $piece ) {
		$html .= $piece['time'] ? element(
			'span',
			array(
				'dir'  => 'auto',
				'role' => 'time',
			),
			text( $piece['text'] )
		) : text( $piece['text'] );
	}
	$html .= text( $after . ( $is_late ? ' ' : '' ) );
	return box( 'time', $html . ( $is_late ? box( 'quiet', $view->say( 'nextDay' ), 'span' ) : '' ), 'p' );
}

/**
 * The light at a slot’s start, or of its label where that is a well-known part of a day.
 *
 * @param array $slot A slot.
 */
function light( array $slot ): string {
	$names = array_keys( LIGHTS );
	if ( isset( $slot['start'] ) ) {
		$begun = 0;
		foreach ( array( '05', '11', '14', '18', '22' ) as $time ) {
			$begun += $slot['start'] >= $time ? 1 : 0;
		}
		return $names[ $begun % 5 ];
	}
	$known = '/\b(?:((?:over|mid)?night)|(morning)|(mid[- ]?day|noon)|(afternoon)|(evening|late afternoon))\b/i';
	if ( ! preg_match( $known, $slot['label'] ?? '', $found ) ) {
		return '';
	}
	return $names[ count( $found ) - 2 ];
}

/**
 * `07:30` is 450.
 *
 * @param string $time As `HH:MM`.
 */
function minutes( string $time ): int {
	return (int) substr( $time, 0, 2 ) * 60 + (int) substr( $time, 3 );
}

/**
 * From one time of the day to the next that is another.
 *
 * @param int $from Minutes.
 * @param int $to   Minutes.
 */
function between( int $from, int $to ): int {
	return $to - $from + ( $to < $from ? DAY : 0 );
}

/**
 * Length of a slot in minutes; a whole day where it ends as it starts.
 *
 * @param array $slot A slot.
 */
function length( array $slot ): ?int {
	if ( ! isset( $slot['start'], $slot['end'] ) ) {
		return null;
	}
	$length = between( minutes( $slot['start'] ), minutes( $slot['end'] ) );
	return 0 === $length ? DAY : $length;
}

/**
 * In em: two lines an hour, in halves, within reason.
 *
 * @param int $length Minutes.
 */
function bar_height( int $length ): string {
	return (string) min( max( floor( $length / 15 + 0.5 ) / 2, 1 ), 20 );
}

/**
 * The slots in the order of the day: the author’s, unless his times are jumbled. Why so stands in clock.ts of the elements.
 *
 * @param array[] $slots Slots.
 */
function in_order( array $slots ): array {
	$opening = array();
	$groups  = array();
	foreach ( $slots as $slot ) {
		if ( isset( $slot['start'] ) ) {
			$groups[] = array(
				'start'  => minutes( $slot['start'] ),
				'length' => length( $slot ) ?? 0,
				'slots'  => array( $slot ),
			);
		} elseif ( $groups ) {
			$groups[ count( $groups ) - 1 ]['slots'][] = $slot;
		} else {
			$opening[] = $slot;
		}
	}
	if ( ! $groups ) {
		return $opening;
	}
	$from         = function ( int $begin ) use ( $groups ) {
		$keys   = array_keys( $groups );
		$places = array();
		foreach ( $groups as $group ) {
			$places[] = between( $begin, $group['start'] );
		}
		// Those that begin together stay as they were.
		array_multisort( $places, $keys, $groups );
		return $groups;
	};
	$pause_before = function ( int $begin ) use ( $groups ) {
		$ends = array();
		foreach ( $groups as $group ) {
			$ends[] = between( $begin, $group['start'] ) + $group['length'];
		}
		return DAY - max( $ends );
	};
	$starts       = array_values( array_unique( array_column( $from( 0 ), 'start' ) ) );
	$first        = $groups[0]['start'];
	$begin        = $starts[0];
	if ( $from( $first ) === $groups && $pause_before( $begin ) <= max( NIGHT, $pause_before( $first ) ) ) {
		$begin = $first;
	} else {
		foreach ( array( DAY / 2 + 1, 0 ) as $pause ) {
			foreach ( $starts as $start ) {
				if ( $pause_before( $start ) >= $pause ) {
					$begin = $start;
					break 2;
				}
			}
		}
	}
	foreach ( $from( $begin ) as $group ) {
		array_push( $opening, ...$group['slots'] );
	}
	return $opening;
}
