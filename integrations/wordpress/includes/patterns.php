<?php
/**
 * A career page to start from.
 *
 * @package career-elements
 */

namespace Career_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_patterns', 11 );

/**
 * Tells WordPress of the pattern: the whole page of the invented career, ready to be written over.
 *
 * Not one for `core/post-content`: WordPress would ask everybody who begins any page whether it is to be a career.
 */
function register_patterns(): void {
	register_block_pattern_category( 'career-elements', array( 'label' => __( 'Careers', 'career-elements' ) ) );
	register_block_pattern(
		'career-elements/career-spotlight',
		array(
			'title'         => __( 'Career spotlight', 'career-elements' ),
			'description'   => __( 'A whole career page: the role, its certifications, a day in the life, and what to do next.', 'career-elements' ),
			'categories'    => array( 'career-elements', 'featured' ),
			'keywords'      => array( 'career', 'job', 'role' ),
			'viewportWidth' => 1000,
			'content'       => serialize_block(
				array(
					'blockName'    => 'career-elements/spotlight',
					'attrs'        => array( 'data' => encoded( example() ) ),
					'innerBlocks'  => array(),
					'innerHTML'    => '',
					'innerContent' => array(),
				)
			),
		)
	);
}
