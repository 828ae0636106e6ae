const SVG = 'http://www.w3.org/2000/svg';

/** Drawn in a square of 16, as lines. */
const PATHS = {
  insert: 'M2 3.5h12M2 12.5h12M8 5.5v5M5.8 8.4 8 10.6l2.2-2.2',
  compare: 'M2.5 2.5h4v11h-4zM9.5 2.5h4v11h-4zM4 5.5h1M4 8h1M11 8h1M11 10.5h1',
  open: 'M9 2.5h4.5V7M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  keep: 'M4 2.5h8v11l-4-3-4 3z',
  filter: 'M2 3.5h12M4.5 8h7M7 12.5h2',
  warning: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.4v.3',
  check:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.2v.3',
} as const;

export type Icon = keyof typeof PATHS;

/** For the eye only: what it stands for is always said in words as well. */
export function icon(name: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
