import { element } from '../dom.ts';

/** How well an answer must fit to be shown. */
export interface Threshold {
  readonly box: HTMLElement;
  readonly update: (threshold: number) => void;
}

/** `moved` is told of every step, `chosen` of the last. */
export function createThreshold(
  moved: (threshold: number) => void,
  chosen: (threshold: number) => void,
): Threshold {
  const slider = element('input', { type: 'range', min: '0', max: '95', step: '5', id: 'threshold' });
  const value = element('output', { for: 'threshold' });
  const say = (): void => {
    value.textContent = `${slider.value}%`;
    slider.setAttribute('aria-valuetext', `past minstens ${slider.value} procent`);
  };
  const now = (): number => Number(slider.value) / 100;
  slider.addEventListener('input', () => {
    say();
    moved(now());
  });
  slider.addEventListener('change', () => chosen(now()));
  return {
    box: element(
      'div',
      { class: 'threshold' },
      element('label', { for: 'threshold' }, 'Past minstens'),
      slider,
      value,
    ),
    update: (threshold) => {
      slider.value = String(Math.round(threshold * 100));
      say();
    },
  };
}
