<?php
/**
 * What the widgets say of their own accord, and how a language writes times, amounts and lists.
 *
 * The tables in data/languages/ are made by scripts/wordpress-facts.mjs from the words of the elements and from `Intl`:
 * PHP has no ranges of times, and on many hosts no `Intl` at all.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/** What a widget speaks. */
final class Language {
	/**
	 * The tag, as the author or the site has it.
	 *
	 * @var string
	 */
	public $tag;

	/**
	 * Words and formats.
	 *
	 * @var array
	 */
	private $table;

	/**
	 * Those who know a language.
	 *
	 * @param string $tag A language tag; a language that we have no words in is spoken as English.
	 */
	public function __construct( string $tag ) {
		static $tables  = array();
		$this->tag      = str_replace( '_', '-', trim( $tag ) );
		$key            = self::table_for( $this->tag );
		$tables[ $key ] = $tables[ $key ] ?? read_json( "data/languages/$key.json" );
		$this->table    = $tables[ $key ];
	}

	/**
	 * Which way a language runs.
	 *
	 * @param string $tag A language tag.
	 */
	public static function direction( string $tag ): string {
		return preg_match( '/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i', $tag ) ? 'rtl' : 'ltr';
	}

	/**
	 * The name of the table of a language: with its region, without it, or English.
	 *
	 * @param string $tag A language tag.
	 */
	private static function table_for( string $tag ): string {
		foreach ( array( $tag, strtok( $tag, '-' ) ) as $name ) {
			if ( preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z]{2})?$/', (string) $name ) && is_file( DIR . "data/languages/$name.json" ) ) {
				return $name;
			}
		}
		return 'en';
	}

	/**
	 * A word, or a phrase with its values in their places.
	 *
	 * @param string                          $name   A word of the elements.
	 * @param array<string, int|float|string> $values By the names in the braces of the phrase.
	 */
	public function say( string $name, array $values = array() ): string {
		$phrase = $this->table['words'][ $name ];
		if ( is_array( $phrase ) ) {
			$phrase = isset( $phrase['units'] )
				? ( $phrase['units'][ strtolower( (string) $values['unit'] ) ] ?? $phrase['other'] )
				: $phrase['forms'][ $this->form( $phrase['of'], $values['count'] ) ];
		}
		$filled = array();
		foreach ( $values as $key => $value ) {
			$filled[ '{' . $key . '}' ] = is_string( $value ) ? $value : $this->number( $value );
		}
		return strtr( $phrase, $filled );
	}

	/**
	 * Which form of a phrase goes with a number.
	 *
	 * @param string    $forms One letter for each number up to 199.
	 * @param int|float $count A number.
	 */
	private function form( string $forms, $count ): int {
		$n = (int) $count;
		return ord( $forms[ $n < 200 ? max( 0, $n ) : $n % 100 + 100 ] ) - ord( 'a' );
	}

	/**
	 * A number: `1,234.5`.
	 *
	 * @param int|float $number A number.
	 * @param int       $least  Digits behind the point that are always there.
	 * @param int       $most   And those that may be.
	 */
	public function number( $number, int $least = 0, int $most = 3 ): string {
		$format               = $this->table['number'];
		$text                 = number_format( abs( $number ), $most, '.', '' );
		list( $whole, $rest ) = explode( '.', $text . '.' );
		$rest                 = str_pad( rtrim( $rest, '0' ), $least, '0' );
		$groups               = array();
		if ( strlen( $whole ) >= 3 + $format['least'] ) {
			$groups[] = substr( $whole, -3 );
			$whole    = substr( $whole, 0, -3 );
			// From the end, as groups are counted.
			$groups = array_merge( array_map( 'strrev', array_reverse( str_split( strrev( $whole ), $format['size'] ) ) ), $groups );
		} else {
			$groups[] = $whole;
		}
		$written = implode( $format['group'], $groups ) . ( '' === $rest ? '' : $format['decimal'] . $rest );
		return ( $number < 0 ? $format['minus'] : '' ) . $this->digits( $written );
	}

	/**
	 * With the digits of the language.
	 *
	 * @param string $text Text with digits.
	 */
	private function digits( string $text ): string {
		return isset( $this->table['digits'] ) ? strtr( $text, array_combine( range( 0, 9 ), $this->table['digits'] ) ) : $text;
	}

	/**
	 * An amount of money: `$395`. An amount given as text is the author's wording, with the currency after it.
	 *
	 * @param int|float|string $amount   The amount.
	 * @param string           $currency A code of ISO 4217, or what the author calls it.
	 */
	public function money( $amount, string $currency ): string {
		if ( is_string( $amount ) ) {
			return false !== strpos( $amount, $currency ) ? $amount : "$amount $currency";
		}
		if ( ! preg_match( '/^[a-z]{3}$/i', $currency ) ) {
			return $this->number( $amount ) . ' ' . $currency;
		}
		$code                   = strtoupper( $currency );
		$places                 = $this->table['money'];
		list( $before, $after ) = $places[ $code ] ?? str_replace( 'XXX', $code, $places['XXX'] );
		$is_whole               = (float) (int) $amount === (float) $amount;
		return $before . $this->number( $amount, $is_whole ? 0 : 2, 2 ) . $after;
	}

	/**
	 * A length of time as the author gave it; an ISO 8601 duration (`PT3H`) in words.
	 *
	 * @param int|float|string $given A length of time.
	 */
	public function duration( $given ): string {
		$text    = self::plain( $given );
		$pattern = '/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/D';
		if ( ! preg_match( $pattern, $text, $found ) ) {
			return $text;
		}
		$parts = array();
		foreach ( array( 'year', 'month', 'week', 'day', 'hour', 'minute' ) as $i => $unit ) {
			$value = $found[ $i + 1 ] ?? '';
			if ( '' !== $value ) {
				$phrase  = $this->table['units'][ $unit ];
				$parts[] = strtr(
					$phrase['forms'][ $this->form( $phrase['of'], (int) $value ) ],
					array( '{n}' => $this->number( (int) $value ) )
				);
			}
		}
		return $parts ? $this->joined( $parts, 'units' ) : $text;
	}

	/**
	 * A value as a sentence holds it: a list joined, a duration in words, anything else as the author gave it.
	 *
	 * @param mixed $given A value; `null` for none.
	 */
	public function worded( $given ): ?string {
		if ( is_array( $given ) ) {
			return $given ? $this->joined( $given, 'and' ) : null;
		}
		return null === $given ? null : $this->duration( $given );
	}

	/**
	 * Several texts as one: `a, b, and c`.
	 *
	 * @param string[] $parts Texts.
	 * @param string   $kind  Either `and` or `units`.
	 */
	private function joined( array $parts, string $kind ): string {
		list( $pair, $start, $middle, $end ) = $this->table['lists'][ $kind ];
		$count                               = count( $parts );
		$text                                = $parts[0];
		for ( $i = 1; $i < $count; $i++ ) {
			$link = 2 === $count ? $pair : ( $i === $count - 1 ? $end : ( 1 === $i ? $start : $middle ) );
			// Spanish says “e” before “i”, Hebrew writes its “and” together with a Hebrew word.
			if ( ' y ' === $link && preg_match( '/^(i|hi(?![ae]))/i', $parts[ $i ] ) ) {
				$link = ' e ';
			} elseif ( ' ו-' === $link && preg_match( '/^\p{Hebrew}/u', $parts[ $i ] ) ) {
				$link = ' ו';
			}
			$text .= $link . $parts[ $i ];
		}
		return $text;
	}

	/**
	 * A number as JavaScript writes it, or the text.
	 *
	 * @param int|float|string $given A value.
	 */
	public static function plain( $given ): string {
		return is_float( $given ) && (float) (int) $given === $given ? (string) (int) $given : ( is_string( $given ) ? $given : (string) wp_json_encode( $given ) );
	}

	/**
	 * A day: `2027-03-09` is “Tuesday, March 9, 2027”.
	 *
	 * @param string $date A day.
	 */
	public function date( string $date ): string {
		$time   = strtotime( $date . ' UTC' );
		$format = $this->table['date'];
		return strtr(
			$format['pattern'],
			array(
				'{weekday}' => $format['weekdays'][ (int) gmdate( 'w', $time ) ],
				'{month}'   => $format['months'][ (int) gmdate( 'n', $time ) - 1 ],
				'{day}'     => $this->digits( gmdate( $format['day'], $time ) ),
				'{year}'    => $this->digits( gmdate( 'Y', $time ) ),
			)
		);
	}

	/**
	 * One time of the day: `7:30 AM`.
	 *
	 * @param string $time As `HH:MM`.
	 * @return array{text: string, time: bool}
	 */
	public function time( string $time ): array {
		list( $hour, $minute ) = self::clock( $time );
		return array(
			'text' => str_replace( '{m}', $this->digits( $minute ), $this->table['time']['hours'][ $hour ] ),
			'time' => true,
		);
	}

	/**
	 * A range of times: `9:00 – 11:00 AM`, in pieces that say which of them is a time.
	 *
	 * @param string $start As `HH:MM`.
	 * @param string $end   As `HH:MM`.
	 * @return array<array{text: string, time: bool}>
	 */
	public function range( string $start, string $end ): array {
		list( $hour, $minute )   = self::clock( $start );
		list( $until, $minutes ) = self::clock( $end );
		if ( "$hour:$minute" === "$until:$minutes" ) {
			return array(
				$this->time( $start ),
				array(
					'text' => ' – ',
					'time' => false,
				),
				$this->time( $end ),
			);
		}
		$format = $this->table['time'];
		$halves = ( $hour < 12 ? 'a' : 'p' ) . ( $until < 12 ? 'a' : 'p' );
		$values = array(
			'{h}' => $format['in_range'][ $hour ],
			'{m}' => $this->digits( $minute ),
			'{H}' => $format['in_range'][ $until ],
			'{M}' => $this->digits( $minutes ),
		);
		return array_map(
			function ( $piece ) use ( $values ) {
				return array(
					'text' => strtr( $piece[0], $values ),
					'time' => $piece[1],
				);
			},
			$format['ranges'][ $hour === $until && isset( $format['ranges'][ $halves . 'm' ] ) ? $halves . 'm' : $halves ]
		);
	}

	/**
	 * Hour and minutes; `24:00` is midnight.
	 *
	 * @param string $time As `HH:MM`.
	 * @return array{int, string}
	 */
	private static function clock( string $time ): array {
		return array( (int) substr( $time, 0, 2 ) % 24, substr( $time, 3 ) );
	}

	/**
	 * `America/New_York` is “Eastern Time”; what has no name that we know stays as given.
	 *
	 * @param string $zone A time zone.
	 */
	public function zone( string $zone ): string {
		return $this->table['zones'][ $zone ] ?? $zone;
	}
}
