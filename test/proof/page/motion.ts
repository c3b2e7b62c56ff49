import { isDrawn, styleOf } from './dom.js';
import type { Probe } from './scene.js';

const LONG = 5000;
/** Each with what can have it. */
const pseudos = [
  ['', '*'],
  ['::before', '*'],
  ['::after', '*'],
  ['::marker', 'li, summary'],
  ['::details-content', 'details'],
] as const;

const stillness: Probe = {
  name: 'under reduced motion nothing moves; otherwise nothing moves for longer than five seconds or of itself',
  criteria: ['2.2.2', '2.3.1', '2.3.2', '2.3.3'],
  *find({ elements, condition, canvas }) {
    for (const animation of allAnimations(canvas)) {
      const target = (animation.effect as KeyframeEffect | null)?.target ?? canvas;
      const { endTime = 0, iterations = 1 } = animation.effect?.getComputedTiming() ?? {};
      if (condition.reduced) yield [target, 'moves under reduced motion'];
      else if (Number(endTime) > LONG || iterations === Infinity)
        yield [target, 'moves for longer than five seconds'];
      const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
      if (iterations > 2 && Number(duration) > 0 && Number(duration) < 334)
        yield [target, 'flashes more than three times a second'];
    }
    for (const element of elements) {
      if (element.matches('marquee, blink, animate, animateTransform, animateMotion, set'))
        yield [element, `<${element.localName}>`];
      if (element instanceof HTMLMediaElement && element.autoplay)
        yield [element, 'starts to play of itself'];
      if (!isDrawn(element) || !condition.reduced) continue;
      for (const [pseudo, of] of pseudos) {
        if (!element.matches(of)) continue;
        const style = styleOf(element, pseudo);
        const where = pseudo && `${pseudo}: `;
        // Along the scrolling of a page, an animation has no duration.
        const byScroll = () => !/^(auto|)$/.test(style.getPropertyValue('animation-timeline'));
        if (style.animationName !== 'none' && (seconds(style.animationDuration) > 0.01 || byScroll()))
          yield [element, `${where}animation ${style.animationName} under reduced motion`];
        if (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.01)
          yield [element, `${where}transition of ${style.transitionProperty} under reduced motion`];
        if (style.scrollBehavior === 'smooth')
          yield [element, `${where}scrolls smoothly under reduced motion`];
      }
    }
  },
};

const inSheets: Probe = {
  name: 'no state of the pointer or the keyboard sets anything in motion under reduced motion, or shows what only a pointer finds',
  criteria: ['2.3.3', '1.4.13'],
  only: ({ reduced }) => Boolean(reduced),
  *find({ elements }) {
    for (const host of elements) {
      const root = host.shadowRoot;
      if (!root) continue;
      for (const sheet of [...root.adoptedStyleSheets, ...root.styleSheets]) {
        for (const rule of activeRules(sheet)) {
          const { style, selectorText } = rule;
          const moves = seconds(style.transitionDuration) > 0.01 || seconds(style.animationDuration) > 0.01;
          if (moves && /:(hover|focus|active|target|open|popover|checked)|\[open\]/.test(selectorText))
            yield [host, `${selectorText} moves under reduced motion`];
          const shows = ['display', 'visibility', 'opacity', 'clip-path', 'content'].filter((name) =>
            style.getPropertyValue(name),
          );
          if (/:hover/.test(selectorText) && shows.length && !/:focus/.test(selectorText))
            yield [host, `${selectorText} sets ${shows.join(', ')}: only a pointer finds it`];
          if (
            /:focus(?!-within)/.test(selectorText) &&
            /^(none|0px|0)$/.test(style.outlineStyle || style.outlineWidth || '')
          )
            if (!style.boxShadow && !style.border && !style.backgroundColor)
              yield [host, `${selectorText} takes the outline away`];
        }
      }
    }
  },
};

function* activeRules(sheet: CSSStyleSheet): Generator<CSSStyleRule> {
  const walk = function* (rules: CSSRuleList): Generator<CSSStyleRule> {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      if (rule instanceof CSSStyleRule) yield rule;
      if ('cssRules' in rule) yield* walk((rule as CSSGroupingRule).cssRules);
    }
  };
  yield* walk(sheet.cssRules);
}

export const allAnimations = (canvas: Element): Animation[] => {
  const found = new Set(canvas.getAnimations({ subtree: true }));
  const walk = (node: Element) => {
    for (const element of [node, ...node.querySelectorAll('*')]) {
      if (!element.shadowRoot) continue;
      for (const animation of element.shadowRoot.getAnimations()) found.add(animation);
      for (const child of element.shadowRoot.children) walk(child);
    }
  };
  walk(canvas);
  return [...found].filter(({ playState }) => playState === 'running');
};

/** The longest of a list of times. */
const seconds = (css: string): number =>
  Math.max(
    0,
    ...css.split(',').map((time) => (/ms\s*$/.test(time) ? parseFloat(time) / 1000 : parseFloat(time) || 0)),
  );

export const motionProbes: readonly Probe[] = [stillness, inSheets];
