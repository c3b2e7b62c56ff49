<?php
/**
 * What a pathway looks like before it is written.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/** References resolved, stages gathered, empty steps gone. */
final class Plan {
	/**
	 * Steps that stand together, under a stage or none.
	 *
	 * @var array<array{stage: string|null, stops: array[]}>
	 */
	public $bands = array();

	/**
	 * Certifications of the document that no step refers to.
	 *
	 * @var array[]
	 */
	public $rest = array();

	/**
	 * A path whose steps may lie side by side.
	 *
	 * @var bool
	 */
	public $is_flat;

	/**
	 * The certifications of the document.
	 *
	 * @var array[]
	 */
	private $certifications;

	/**
	 * All steps, alternatives too.
	 *
	 * @var array[]
	 */
	private $all;

	/**
	 * Which certifications a step refers to, by their place in the list.
	 *
	 * @var array<int, true>
	 */
	private $used = array();

	/**
	 * Plans a pathway.
	 *
	 * @param array   $pathway        A pathway.
	 * @param array[] $certifications The certifications of its document.
	 */
	public function __construct( array $pathway, array $certifications ) {
		$this->certifications = $certifications;
		$this->all            = self::with_alternatives( $pathway['steps'] );
		$ordered              = ! empty( $pathway['ordered'] );
		// What has no stage comes first in a set.
		$bands      = array( self::band( null ) );
		$number     = 0;
		$has_groups = false;
		foreach ( $pathway['steps'] as $step ) {
			$stage      = $step['stage'] ?? null;
			$has_groups = $has_groups || null !== $stage || isset( $step['choose'] );
			unset( $step['stage'] );
			$stop = $this->stop( $step );
			if ( null === $stop && null === $stage ) {
				continue;
			}
			// In a path only neighbours share a band; a set gathers its steps wherever they stand.
			$at = null;
			foreach ( $ordered ? array_slice( $bands, -1, 1, true ) : $bands as $i => $band ) {
				$at = null === $at && $band['stage'] === $stage ? $i : $at;
			}
			if ( null === $at ) {
				$at      = count( $bands );
				$bands[] = self::band( $stage );
			}
			if ( null !== $stop ) {
				$bands[ $at ]['stops'][] = $ordered ? $stop + array( 'number' => ++$number ) : $stop;
			}
		}
		foreach ( $bands as $band ) {
			if ( null !== $band['stage'] || $band['stops'] ) {
				$this->bands[] = $band;
			}
		}
		foreach ( array_diff_key( $certifications, $this->used ) as $certification ) {
			$this->rest[] = $this->stop( array( 'certification' => $certification ) );
		}
		$this->is_flat = $number > 1 && $number < 6 && ! $has_groups;
	}

	/**
	 * An empty band.
	 *
	 * @param string|null $stage Its stage.
	 */
	private static function band( ?string $stage ): array {
		return array(
			'stage' => $stage,
			'stops' => array(),
		);
	}

	/**
	 * Steps, each followed by its alternatives.
	 *
	 * @param array[] $steps Steps.
	 */
	private static function with_alternatives( array $steps ): array {
		$all = array();
		foreach ( $steps as $step ) {
			$all[] = $step;
			array_push( $all, ...self::with_alternatives( $step['choose']['of'] ?? array() ) );
		}
		return $all;
	}

	/**
	 * A step with what it refers to; `null` where it says nothing.
	 *
	 * @param array $step A step.
	 */
	private function stop( array $step ): ?array {
		$title         = $step['title'] ?? null;
		$certification = $this->resolved( $step['certification'] ?? null, $title );
		$alternatives  = array_values( array_filter( array_map( array( $this, 'stop' ), $step['choose']['of'] ?? array() ) ) );
		// A title that only repeats what the certification is called would be read twice.
		if ( $certification && in_array( $title, array( $certification['name'], $certification['acronym'] ?? null ), true ) ) {
			$title = null;
		}
		$state = self::fold( $step['status'] ?? null );
		$said  = array(
			'title'         => $title,
			'certification' => $certification,
			'description'   => $step['description'] ?? ( $certification['description'] ?? null ),
			'stage'         => $step['stage'] ?? null,
			'duration'      => $step['duration'] ?? null,
			'status'        => $step['status'] ?? null,
			'state'         => in_array( $state, array( 'done', 'current', 'upcoming' ), true ) ? $state : null,
			'requires'      => isset( $step['requires'] ) ? array_map( array( $this, 'called' ), $step['requires'] ) : null,
			'choice'        => $alternatives ? array(
				'count' => $step['choose']['count'],
				'stops' => $alternatives,
			) : null,
		);
		$said  = array_filter(
			$said,
			function ( $part ) {
				return null !== $part;
			}
		);
		return $said ? $said + array( 'optional' => $step['optional'] ?? false ) : null;
	}

	/**
	 * A certification by its id, acronym or name, in this order, and letter for letter before any case.
	 *
	 * @param string|array|null $given A reference, or the certification itself.
	 * @param string|null       $title What the step is called.
	 */
	private function resolved( $given, ?string $title = null ): ?array {
		if ( ! is_string( $given ) ) {
			return $given;
		}
		foreach ( array( false, true ) as $is_folded ) {
			foreach ( array( 'id', 'acronym', 'name' ) as $key ) {
				foreach ( $this->certifications as $at => $each ) {
					$name = $each[ $key ] ?? null;
					if ( null !== $name && ( $is_folded ? self::fold( $name ) === self::fold( $given ) : $name === $given ) ) {
						$this->used[ $at ] = true;
						return $each;
					}
				}
			}
		}
		// Nothing is known of it but the reference: a short word is an acronym, anything else a name.
		return preg_match( '/^\S{1,12}$/Du', $given ) ? array(
			'acronym' => $given,
			'name'    => $title ?? $given,
		) : array( 'name' => $given );
	}

	/**
	 * What a required step is called; else the author’s word stands.
	 *
	 * @param string $id A step.
	 */
	private function called( string $id ): string {
		$found = array();
		foreach ( $this->all as $step ) {
			if ( ( $step['id'] ?? null ) === $id ) {
				$found = $step;
				break;
			}
		}
		if ( isset( $found['title'] ) ) {
			return $found['title'];
		}
		$used          = $this->used;
		$certification = $this->resolved( $found['certification'] ?? $id );
		$this->used    = $used;
		return $certification['acronym'] ?? $certification['name'];
	}

	/**
	 * A text by which others are found, whatever its case.
	 *
	 * @param string|null $text A text.
	 */
	private static function fold( ?string $text ): ?string {
		if ( null === $text ) {
			return null;
		}
		return function_exists( 'mb_strtolower' ) ? mb_strtolower( trimmed( $text ) ) : strtolower( trimmed( $text ) );
	}
}
