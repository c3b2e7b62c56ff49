import { css } from 'lit';

const medallionStyles = css`
  .seal {
    display: block;
    flex: none;
    inline-size: var(--ce-seal, 6.5em);
    max-inline-size: 100%;
    aspect-ratio: 1;
    object-fit: contain;
    overflow: visible;
  }
  .engraved {
    color: var(--ce-accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .engraved .rim:first-child {
    fill: var(--ce-tint);
    stroke-width: 3;
  }
  .engraved .ticks {
    stroke-width: 7;
    opacity: 0.55;
  }
  .engraved .rosette {
    opacity: 0.5;
  }
  .engraved .rosette ellipse {
    stroke-width: 0.9;
  }
  .engraved .band {
    fill: var(--ce-surface);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .engraved text {
    fill: currentColor;
    stroke: none;
    font-family: var(--ce-heading);
    font-weight: 700;
  }
  /* Below about 60 px the rosette is grey noise. */
  .small .rosette {
    display: none;
  }

  @media print {
    .engraved :is(.rim:first-child, .band) {
      fill: none;
    }
    .seal .rosette {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .engraved {
      color: CanvasText;
    }
    .engraved :is(.rim:first-child, .band) {
      fill: Canvas;
    }
  }
`;

export { medallionStyles };
