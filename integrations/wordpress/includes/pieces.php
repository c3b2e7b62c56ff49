<?php
/**
 * The pieces that all widgets are made of, as HTML that reads without script: the same elements and classes as
 * `renderHtml` of the JavaScript package writes, so that `career-elements.css` lays them out. A test compares both.
 *
 * Each gives HTML, or `''` where there is nothing to show.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

/** All that is needed to write a widget besides the data. */
final class View {
	/**
	 * Language of the widget.
	 *
	 * @var Language
	 */
	public $language;

	/**
	 * Level of its heading; inner headings follow.
	 *
	 * @var int
	 */
	public $level;

	/**
	 * Its layout.
	 *
	 * @var string
	 */
	public $layout;

	/**
	 * A view.
	 *
	 * @param Language $language Language of the widget.
	 * @param int      $level    Level of its heading.
	 * @param string   $layout   Its layout.
	 */
	public function __construct( Language $language, int $level, string $layout ) {
		$this->language = $language;
		$this->level    = $level;
		$this->layout   = $layout;
	}

	/** The view of what stands one heading below. */
	public function inner(): View {
		return new View( $this->language, min( $this->level + 1, 6 ), $this->layout );
	}

	/**
	 * The same in another layout.
	 *
	 * @param string $layout A layout.
	 */
	public function in( string $layout ): View {
		return new View( $this->language, $this->level, $layout );
	}

	/**
	 * A word of the widgets as HTML.
	 *
	 * @param string $name   Its name.
	 * @param array  $values What it is filled with.
	 */
	public function say( string $name, array $values = array() ): string {
		return text( $this->language->say( $name, $values ) );
	}
}

/**
 * A box.
 *
 * @param string $name    Its class.
 * @param string $content HTML.
 * @param string $element What it is.
 */
function box( string $name, string $content, string $element = 'div' ): string {
	return element( $element, array( 'class' => trim( (string) preg_replace( '/\s+/', ' ', $name ) ) ), $content );
}

/**
 * A box only when it has something in it.
 *
 * @param string   $name     Its class.
 * @param string[] $contents HTML.
 */
function filled( string $name, array $contents ): string {
	$content = implode( '', $contents );
	return '' === $content ? '' : box( $name, $content );
}

/**
 * A heading of the view’s level.
 *
 * @param View   $view    The view.
 * @param string $name    Its class.
 * @param string $content HTML.
 */
function heading( View $view, string $name, string $content ): string {
	return '' === $content ? '' : box( $name, $content, 'h' . $view->level );
}

/**
 * A section under the author’s heading or ours; without content only the author’s leaves a trace.
 *
 * @param View        $view    The view.
 * @param string      $content HTML.
 * @param string|null $title   What the author calls it.
 * @param string      $ours    What we call it, as HTML.
 */
function section( View $view, string $content, ?string $title, string $ours = '' ): string {
	if ( null === $title && '' === $content ) {
		return '';
	}
	$words = null === $title ? $ours : text( $title );
	return element( 'section', array(), heading( $view->inner(), 'section-title', $words ) . $content );
}

/**
 * A paragraph of plain text.
 *
 * @param string      $name Its class.
 * @param string|null $text The text.
 */
function paragraph( string $name, ?string $text ): string {
	return null === $text ? '' : box( $name, text( $text ), 'p' );
}

/**
 * Text in words of their own direction.
 *
 * @param string $content HTML.
 */
function isolated( string $content ): string {
	return element( 'span', array( 'dir' => 'auto' ), $content );
}

/**
 * A label and its value in one line.
 *
 * @param View   $view  The view.
 * @param string $label Name of a word.
 * @param string $value The value.
 */
function labelled( View $view, string $label, string $value ): string {
	return $view->say( $label ) . $view->say( 'colon' ) . isolated( text( $value ) );
}

/**
 * Words only for those who hear the page.
 *
 * @param string $words Plain text.
 */
function unseen( string $words ): string {
	return box( 'unseen', text( $words ), 'span' );
}

/**
 * A list; its bullets may be styled away, which must not take it from screen readers.
 *
 * @param View     $view  The view.
 * @param string   $name  Its class.
 * @param array    $items Its items.
 * @param callable $write Makes HTML of an item.
 */
function item_list( View $view, string $name, array $items, callable $write ): string {
	return folded(
		$view,
		$items,
		function ( $some ) use ( $name, $write ) {
			$html = '';
			foreach ( $some as $item ) {
				$html .= element( 'li', array(), $write( $item ) );
			}
			return element(
				'ul',
				array(
					'class' => $name,
					'role'  => 'list',
				),
				$html
			);
		}
	);
}

/**
 * A list too long to take in at a glance shows its first items, and how many more unfold.
 *
 * @param View     $view  The view.
 * @param array    $items Its items.
 * @param callable $write Makes HTML of some of them.
 */
function folded( View $view, array $items, callable $write ): string {
	if ( ! $items ) {
		return '';
	}
	if ( count( $items ) < 13 ) {
		return $write( $items );
	}
	$more = element( 'summary', array(), $view->say( 'more', array( 'count' => count( $items ) - 8 ) ) );
	return $write( array_slice( $items, 0, 8 ) ) . box( 'more', $more . $write( array_slice( $items, 8 ) ), 'details' );
}

/**
 * A list of plain texts.
 *
 * @param View     $view  The view.
 * @param string[] $items Texts.
 */
function texts( View $view, array $items ): string {
	return item_list( $view, 'bullets', $items, __NAMESPACE__ . '\text' );
}

/**
 * An item that is a sentence, or a title with a sentence.
 *
 * @param View         $view The view.
 * @param string|array $item The item.
 */
function item( View $view, $item ): string {
	return is_string( $item )
		? paragraph( 'text', $item )
		: heading( $view, 'item-title', text( $item['title'] ?? '' ) ) . paragraph( 'text', $item['description'] ?? null );
}

/**
 * Labels and values; a label without a value leaves no trace.
 *
 * @param array<array{string, string}> $entries HTML of both.
 */
function pairs( array $entries ): string {
	$html = '';
	foreach ( $entries as list( $label, $value ) ) {
		if ( '' !== $value ) {
			$html .= element( 'div', array(), element( 'dt', array(), $label ) . element( 'dd', array(), $value ) );
		}
	}
	return '' === $html ? '' : box( 'facts', $html, 'dl' );
}

/**
 * A link out of the widget. An address that is not safe to follow is shown as text.
 *
 * @param array|null $action Label and address.
 * @param string     $name   Either `button` or `link`.
 * @param string     $about  Of what, for those who hear one link after the other.
 */
function action( ?array $action, string $name, string $about = '' ): string {
	if ( null === $action ) {
		return '';
	}
	$label = text( $action['label'] );
	$safe  = safe_url( $action['href'] );
	if ( null === $safe ) {
		return element( 'span', array(), $label );
	}
	return element(
		'a',
		array(
			'class' => $name,
			'href'  => address( $safe ),
		),
		$label . ( '' === $about ? '' : unseen( ": $about" ) )
	);
}

/**
 * A picture; its text where its address is not safe.
 *
 * @param array|null $image Address and alternative text.
 * @param string     $name  Its class.
 */
function picture( ?array $image, string $name = 'image' ): string {
	$safe = null === $image ? null : safe_url( $image['src'] );
	return null === $safe ? '' : element(
		'img',
		array(
			'class'   => $name,
			'loading' => 'lazy',
			'src'     => address( $safe ),
			'alt'     => $image['alt'],
		),
		null
	);
}

/**
 * The place of a drawing, which says nothing that does not stand beside it as text.
 *
 * @param string $name   Its class.
 * @param string $height Its height, of the heights that the style sheet knows.
 */
function drawing( string $name, string $height = '' ): string {
	return element(
		'span',
		array(
			'class'       => $name,
			'data-height' => $height,
		),
		''
	);
}
